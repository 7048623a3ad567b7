import Diagnostics
import Interp
import Lexer
import Parser

/// How a running definition relates to its file.
public enum RecodeStatus: Sendable {
    case live
    case saved
    /// A save took the place of a patch.
    case outOfSync
}

/// Patches: other texts for definitions, in memory until they are written into the file. On the script thread, while the
/// script stands still in a native call or at a safe point.
///
/// A patch is a change of the file's text that the file does not know of. It takes the way of every save from there.
extension Session {
    /// The version in force.
    var current: World? { monitor.locked { world } }

    func carryOut(_ operation: RecodeOperation, on target: String) throws {
        if interpreter?.isBusyCommitting ?? true { throw LiveErrorText("the program cannot be patched while a change is put in force") }
        // What was accepted before comes first.
        applyPending()
        switch operation {
        case .patch(let text):
            if target.hasPrefix("module ") { try patchModule(target, text) } else { try patch(target, text) }
            requests.lastPatches[target] = operation
        case .patchModule(let text):
            try patchModule(target, text)
            requests.lastPatches[target] = operation
        case .repatch:
            guard let last = requests.lastPatches[target] else { throw LiveErrorText("\(quoted(target)) was never patched") }
            try carryOut(last, on: target)
        case .revert: try revert(target)
        case .commit: try commit(target)
        }
    }

    // MARK: Patching

    private func patch(_ name: String, _ text: String) throws {
        try change(title: "the patch of \(quoted(name))") { world in
            let target = try TargetSearch(world).find(name).get()
            guard let file = target.file, var live = world.texts[file] else { return try self.patchEntry(target, text, world) }
            let range = target.place.range
            if let other = target.index.places.first(where: { $0.range == range && $0.name != target.place.name }) {
                let outer = target.place.path.split(separator: ".").dropLast().joined(separator: ".")
                throw LiveErrorText("'\(target.place.name)' is declared together with '\(other.name)'; patch \(outer.isEmpty ? "the module" : "'\(outer)'")")
            }
            if Parser.parse(Source(id: SourceID(raw: 0), name: "", text: text)).isUnfinished { throw LiveErrorText("the text ends in the middle of a construct") }
            let bytes = live.bytes
            let fitted = PatchText.fitted(text, indentation: PatchText.indentation(at: range.lowerBound, in: bytes), newline: PatchText.newline(of: live.base))
            if fitted.isEmpty { throw LiveErrorText("an empty text does not define '\(target.place.name)'") }
            switch live.origin(of: range) {
            case .base(let place)?:
                // Its own patch keeps what the file's definition was.
                let known = live.edits(in: place).first { $0.range == place }
                let inFile = TextIndex(live.base).places.first { $0.range == place }
                live.put(.init(
                    range: place, text: fitted, owner: target.place.name, key: known?.key ?? inFile?.key ?? target.place.key,
                    hash: known?.hash ?? inFile?.hash ?? target.place.hash))
            case .edit(let index, let part)?: live.change(index, part, to: fitted)
            case nil: throw LiveErrorText("'\(target.place.name)' is in part of another patch: revert that")
            }
            var texts = world.texts
            texts[file] = live
            texts.outOfSync.remove(LiveTexts.mark(file, target.place.name))
            return self.version(world, texts, file, patch: (name: target.name, text: text, at: range.lowerBound)) { new in
                try self.checkScope(of: target, new)
            }
        }
    }

    /// A patch changes the definition it is for, and nothing else.
    private func checkScope(of target: RecodeTarget, _ new: TextIndex) throws {
        let name = target.place.name
        func isInside(_ place: TextIndex.Place) -> Bool { place.name == name || place.name.hasPrefix(target.place.path + ".") }
        let before = Set(target.index.places.map(\.key))
        let after = Set(new.places.map(\.key))
        let added = new.places.filter { !before.contains($0.key) && !isInside($0) }
        let count = new.places.reduce(0) { $0 + ($1.name == name ? 1 : 0) }
        if count == 0 {
            throw LiveErrorText(added.first.map { "the text defines '\($0.name)' instead of '\(name)'" } ?? "the text does not define '\(name)'")
        }
        if count > 1 { throw LiveErrorText("the text defines '\(name)' more than once") }
        if let other = added.first { throw LiveErrorText("the text also defines '\(other.name)'; patchModule takes several definitions") }
        if let other = target.index.places.first(where: { !after.contains($0.key) && !isInside($0) }) {
            throw LiveErrorText("with this text '\(other.name)' would be gone")
        }
        if new.statements != target.index.statements { throw LiveErrorText("the text has statements behind '\(name)'; patchModule takes them") }
    }

    /// What was entered at a prompt is entered once more.
    private func patchEntry(_ target: RecodeTarget, _ text: String, _ world: World) throws -> NewVersion {
        guard target.place.isTopLevel, !target.place.isStatement else { throw LiveErrorText("'\(target.place.name)' was entered at the prompt: enter it anew there") }
        let file = Parser.parse(sources.add(name: "<patch \(target.place.name)>", bytes: Array(text.utf8)))
        let index = TextIndex(file)
        if !file.diagnostics.contains(where: { $0.severity == .error }) {
            let others = index.places.filter { $0.name != target.place.name && !$0.name.hasPrefix(target.place.path + ".") }
            if !index.places.contains(where: { $0.name == target.place.name }) {
                throw LiveErrorText(others.first.map { "the text defines '\($0.name)' instead of '\(target.place.name)'" } ?? "the text does not define '\(target.place.name)'")
            }
            if let other = others.first { throw LiveErrorText("the text also defines '\(other.name)'") }
            if !index.statements.isEmpty { throw LiveErrorText("the text has statements behind '\(target.place.name)'") }
        }
        return NewVersion(arrangement: arrange(Replacement(file).applied(to: world.files) + [file], isSave: false), texts: world.texts)
    }

    private func patchModule(_ target: String, _ text: String) throws {
        try change(title: "the patch of \(quoted(target))") { world in
            let name: String
            if target.hasPrefix("module ") {
                guard let found = self.module(named: String(target.dropFirst(7)), world) else { throw LiveErrorText("\(self.quoted(target)) is gone") }
                name = found
            } else {
                guard let found = try TargetSearch(world).find(target).get().file else { throw LiveErrorText("\(self.quoted(target)) was entered at the prompt and belongs to no file") }
                name = found
            }
            guard let live = world.texts[name] else { throw LiveErrorText("\(self.quoted(target)) is gone") }
            let patch = Parser.parse(self.sources.add(name: "<patch \(baseName(name))>", bytes: Array(text.utf8)))
            if patch.diagnostics.contains(where: { $0.severity == .error }) { throw LiveErrorText(self.text(of: patch.diagnostics)) }
            var merge = ModuleMerge(live)
            merge.add(patch)
            var texts = world.texts
            texts[name] = merge.live
            var version = self.version(world, texts, name) { _ in }
            // What stands behind the file's own text runs at once, if it did not before.
            let start = merge.live.bytes.count - (merge.live.edits.last.map { $0.owner == nil ? $0.text.count : 0 } ?? 0)
            let added = version.arrangement.files.first { $0.source.name == name }?.statements.filter { $0.span.range.lowerBound >= start } ?? []
            version.statements = Set(added.map { ObjectIdentifier($0) })
            return version
        }
    }

    // MARK: Back to the file

    private func revert(_ target: String) throws {
        try change(title: "the revert of \(quoted(target))") { world in
            var texts = world.texts
            let file = try self.patchedFile(target, &texts, world, "reverted")
            guard var live = texts[file] else { throw LiveErrorText("\(self.quoted(target)) is gone") }
            let owner = Session.owner(target)
            live.removeEdits { owner == nil || $0.owner == owner }
            texts[file] = live
            texts.outOfSync = texts.outOfSync.filter { owner == nil ? !$0.hasPrefix(file + "|") : $0 != LiveTexts.mark(file, owner ?? "") }
            return self.version(world, texts, file) { _ in }
        }
    }

    private func commit(_ target: String) throws {
        guard let world = current else { return }
        var texts = world.texts
        let name = try patchedFile(target, &texts, world, "committed")
        guard var live = texts[name] else { return }
        if name.hasPrefix("<") { throw LiveErrorText("\(name) is no file: there is nothing to write to") }
        let old = live.base
        let owner = Session.owner(target)
        let isWanted: (LiveText.Edit) -> Bool = { owner == nil || $0.owner == owner }
        if let problem = host.replaceFile(name, expecting: old, with: live.bytes(with: isWanted)) { throw LiveErrorText(problem) }
        live.settle(isWanted)
        texts[name] = live
        monitor.locked { world.texts = texts }
    }

    /// The file with the patches of a target.
    private func patchedFile(_ target: String, _ texts: inout LiveTexts, _ world: World, _ what: String) throws -> String {
        if target.hasPrefix("module ") {
            guard let file = module(named: String(target.dropFirst(7)), world) else { throw LiveErrorText("\(quoted(target)) is gone") }
            guard texts[file]?.isPatched == true else { throw LiveErrorText("\(quoted(target)) is not patched: there is nothing to be \(what)") }
            return file
        }
        if let file = texts.modules[Session.module(target)], let owner = Session.owner(target), texts[file]?.edits.contains(where: { $0.owner == owner }) == true { return file }
        let found = try TargetSearch(world).find(target).get()
        guard let file = found.file else { throw LiveErrorText("\(quoted(target)) was entered at the prompt: there is no file that it could be \(what) \(what == "committed" ? "to" : "from")") }
        if let around = texts[file]?.edit(around: found.place.range) {
            throw LiveErrorText("\(quoted(target)) is part of the patch of \(around.owner.map { "'\($0)'" } ?? "the module"): \(what == "committed" ? "commit" : "revert") that")
        }
        throw LiveErrorText("\(quoted(target)) is not patched: there is nothing to be \(what)")
    }

    func status(of target: String, _ world: World) -> RecodeStatus {
        if target.hasPrefix("module ") {
            guard let file = module(named: String(target.dropFirst(7)), world) else { return .saved }
            if world.texts[file]?.isPatched == true { return .live }
            return world.texts.outOfSync.contains { $0.hasPrefix(file + "|") } ? .outOfSync : .saved
        }
        if let found = try? TargetSearch(world).find(target).get() {
            guard let file = found.file, let live = world.texts[file] else { return .live }
            switch live.origin(of: found.place.range) {
            case .edit?, nil: return .live
            case .base(let range)?: if !live.edits(in: range).isEmpty { return .live }
            }
        }
        guard let file = world.texts.modules[Session.module(target)] else { return .saved }
        return world.texts.outOfSync.contains(LiveTexts.mark(file, Session.owner(target) ?? "")) ? .outOfSync : .saved
    }

    /// The module of a target: what stands before the first dot.
    private static func module(_ target: String) -> String { String(target.prefix { $0 != "." }) }
    /// The definition's name in its module; nil: the target is a module.
    private static func owner(_ target: String) -> String? {
        target.hasPrefix("module ") ? nil : String(target.drop { $0 != "." }.dropFirst())
    }

    func module(named name: String, _ world: World) -> String? {
        world.texts.modules[name] ?? world.texts.names.first { $0 == name || baseName($0) == name }
    }

    func noModule(_ name: String, _ world: World) -> String {
        "there is no module called '\(name)'" + (Suggestion.closest(to: name, among: world.texts.modules.keys.sorted()).map { "; did you mean '\($0)'?" } ?? "")
    }

    func quoted(_ target: String) -> String { target.hasPrefix("module ") ? target : "'\(TextIndex.withoutModule(target))'" }

    // MARK: One transaction

    /// The files of a version to be.
    struct NewVersion {
        var arrangement: Arrangement
        var texts: LiveTexts
        /// Looks at the file that changed before the whole program is checked.
        var check: () throws -> Void = {}
        /// Runs at once.
        var statements: Set<ObjectIdentifier> = []
        /// Turns places in the file into places in the patch.
        var place: PatchPlace?
    }

    private func version(_ world: World, _ texts: LiveTexts, _ name: String, patch: (name: String, text: String, at: Int)? = nil, check: @escaping (TextIndex) throws -> Void) -> NewVersion {
        let old = world.files.first { $0.source.name == name }
        let source = sources.add(name: name, module: old?.source.module ?? "main", bytes: texts[name]?.bytes ?? [])
        let file = Parser.parse(source)
        // What the prompt declared anew stays so.
        let shown = world.files.filter(LiveTexts.isEntry).reduce(file) { Replacement($1).applied(to: [$0]).first ?? $0 }
        let files = world.files.map { $0 === old ? shown : $0 }
        let place = patch.map { PatchPlace($0.text, name: $0.name, at: $0.at, in: source, sources) }
        return NewVersion(arrangement: arrange(files, isSave: false), texts: texts, check: {
            if !file.diagnostics.contains(where: { $0.severity == .error }) { try check(TextIndex(file)) }
        }, place: place)
    }

    /// Makes a version and puts it in force, or throws what is wrong with it.
    private func change(title: String, _ make: (World) throws -> NewVersion) throws {
        let startedAt = host.monotonicNanoseconds()
        guard let interpreter else { throw LiveErrorText("there is no program") }
        while true {
            interpreter.compileLock.lock()
            // What the owner proposed meanwhile was made over the version in force.
            if let waiting = monitor.locked({ pending }) {
                interpreter.compileLock.unlock()
                if !waiting.waitsFor.isEmpty { throw LiveErrorText("a save comes first, and waits for \(waiting.waitsFor)") }
                applyPending()
                continue
            }
            guard let base = current else {
                interpreter.compileLock.unlock()
                throw LiveErrorText("there is no program")
            }
            let outcome: Proposal.Outcome
            let version: NewVersion
            do {
                version = try make(base)
                try version.check()
                outcome = makeVersion(version.arrangement, over: base, startedAt: startedAt).outcome
            } catch {
                interpreter.compileLock.unlock()
                throw error
            }
            switch outcome {
            case .refused(let diagnostics):
                interpreter.compileLock.unlock()
                throw LiveErrorText(text(of: diagnostics.filter { $0.severity == .error }, version.place))
            case .accepted(let proposal):
                proposal.world.texts = version.texts.completed(proposal.world.files)
                // Gives the lock back.
                switch put(Request(proposal: proposal, name: "patch", title: title, isPatch: true, statements: version.statements)) {
                case .refused(let diagnostics): throw LiveErrorText(text(of: diagnostics, version.place))
                case .failed(let failures): throw LiveErrorText(failures.map(text).joined(separator: "\n"))
                case nil: return
                }
            }
        }
    }

    private func text(_ failure: Failure) -> String {
        let place = self.place(failure.trace.first?.span ?? failure.span).map { "\(baseName($0.file)):\($0.line): " } ?? ""
        return place + failure.message
    }

    private func text(of diagnostics: [Diagnostic], _ place: PatchPlace? = nil) -> String {
        let shown = diagnostics.map { place?.moved($0) ?? $0 }
        let text = Renderer().render(shown, in: sources)
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
}

/// Says of places in a patched file where they are in the patch's own text.
struct PatchPlace {
    private let file: Source
    private let patch: Source
    private let firstLine: Int
    private let lines: Int
    /// The line on which the patch's text has something first.
    private let skipped: Int

    init(_ text: String, name: String, at offset: Int, in file: Source, _ sources: SourceMap) {
        self.file = file
        patch = sources.add(name: "<patch \(TextIndex.withoutModule(name))>", bytes: Array(text.utf8))
        firstLine = file.position(of: UInt32(clamping: offset)).line
        let all = text.split(separator: "\n", omittingEmptySubsequences: false)
        skipped = all.prefix { $0.allSatisfy(\.isWhitespace) }.count
        lines = all.count - skipped
    }

    func moved(_ diagnostic: Diagnostic) -> Diagnostic {
        var result = diagnostic
        result.span = moved(diagnostic.span) ?? diagnostic.span
        for index in result.notes.indices { result.notes[index].span = result.notes[index].span.map { moved($0) ?? $0 } }
        return result
    }

    private func moved(_ span: Span) -> Span? {
        guard span.source == file.id, let start = moved(span.start) else { return nil }
        return Span(source: patch.id, start: start, end: max(start, moved(span.end) ?? start))
    }

    private func moved(_ offset: UInt32) -> UInt32? {
        let (line, column) = file.position(of: offset)
        let index = line - firstLine
        guard index >= 0, index < lines else { return nil }
        // Counted from the end of the line: only what stands in front of it differs.
        let behind = file.lineText(line).utf8.count - (column - 1)
        let text = patch.lineText(index + 1 + skipped)
        let start = patch.start(ofLine: index + 1 + skipped)
        return UInt32(clamping: Int(start) + max(0, text.utf8.count - behind))
    }
}
