import Diagnostics
import Interp
import Lexer
import Parser
import Types

/// What the owner is told about the running program.
public enum Answer: Sendable {
    /// Ready to be shown; may be empty.
    case text(String)
    /// Why not, without `error:` in front.
    case failure(String)
    /// Things to say about an expression that was asked about.
    case diagnostics([Diagnostic])
    /// A definition's file and line.
    case place(file: String, line: Int)
}

/// Questions of the prompt. They are answered on the script thread, while the script stands still.
extension Session {
    public enum Question: Sendable {
        /// The code in force of a definition.
        case source(String)
        /// Only the code, as a patch of it begins.
        case text(String)
        case documentation(String)
        case type(String)
        /// Global variables whose names contain this.
        case variables(String)
        /// The global variable of exactly this name.
        case variable(String)
        /// How definitions (all, if empty) differ from the files.
        case difference(String)
        case place(String)
        case patch(String, String)
        case revert(String)
        case commit(String)
    }

    /// The answer comes as `.answered`.
    public func ask(_ question: Question) {
        guard let interpreter else { return onEvent(.answered(.failure("there is no program"))) }
        interpreter.requestSafePoint { [weak self] in
            guard let self else { return }
            onEvent(.answered(answer(question)))
        }
        monitor.change { hasInbox = true }
    }

    private func answer(_ question: Question) -> Answer {
        guard let interpreter, let world = current else { return .failure("there is no program") }
        do {
            switch question {
            case .patch(let name, let text):
                let target = try TargetSearch(world).find(name).get().name
                try carryOut(.patch(text), on: target)
                return .text("patched " + quoted(target))
            case .revert(let name):
                let targets = try targets(name, world, "reverted")
                for target in targets { try carryOut(.revert, on: target) }
                return .text("reverted " + targets.map(quoted).joined(separator: ", "))
            case .commit(let name):
                let targets = try targets(name, world, "written")
                for target in targets { try carryOut(.commit, on: target) }
                return .text("written " + targets.map { name in
                    let file = world.texts.modules[name.hasPrefix("module ") ? String(name.dropFirst(7)) : String(name.prefix { $0 != "." })].map(baseName) ?? "its file"
                    return name.hasPrefix("module ") ? "to " + file : quoted(name) + " to " + file
                }.joined(separator: ", "))
            case .source(let name): return .text(try source(name, world))
            case .text(let name):
                let target = try TargetSearch(world).find(name).get()
                let indentation = PatchText.indentation(at: target.place.range.lowerBound, in: target.index.file.source.bytes)
                return .text(PatchText.unindented(String(decoding: indentation, as: UTF8.self) + target.text))
            case .place(let name):
                let target = try TargetSearch(world).find(name).get()
                guard let file = target.file else { return .failure("'\(target.place.name)' was entered at the prompt and has no file") }
                return .place(file: file, line: target.index.file.source.position(of: UInt32(clamping: target.place.range.lowerBound)).line)
            case .documentation, .type, .variables, .variable, .difference: break
            }
        } catch {
            return .failure((error as? LiveErrorText)?.text ?? "\(error)")
        }
        interpreter.compileLock.lock()
        defer { interpreter.compileLock.unlock() }
        switch question {
        case .documentation(let name): return documentation(name, world)
        case .type(let text): return type(of: text, world)
        case .variables(let pattern): return .text(variables(world, interpreter) { pattern.isEmpty || $0.contains(pattern) })
        case .variable(let name): return .text(variables(world, interpreter) { $0 == name })
        case .difference(let name): return difference(name, world)
        case .source, .text, .place, .patch, .revert, .commit: return .text("")
        }
    }

    /// The patched definitions that a name, or none, stands for.
    private func targets(_ name: String, _ world: World, _ what: String) throws -> [String] {
        if !name.isEmpty {
            if module(named: name, world) != nil { return ["module " + name] }
            return [try TargetSearch(world).find(name).get().name]
        }
        let modules = world.texts.names.filter { world.texts[$0]?.isPatched ?? false }.map { name in "module " + (world.texts.modules.first { $0.value == name }?.key ?? name) }
        if modules.isEmpty { throw LiveErrorText("nothing is patched: there is nothing to be \(what)") }
        return modules
    }

    // MARK: Answers

    private func source(_ name: String, _ world: World) throws -> String {
        do {
            let target = try TargetSearch(world).find(name).get()
            let source = target.index.file.source
            let line = source.position(of: UInt32(clamping: target.place.range.lowerBound)).line
            let indentation = PatchText.indentation(at: target.place.range.lowerBound, in: source.bytes)
            let comment = Documentation.above(line: line, in: source).map { $0 + "\n" } ?? ""
            let text = String(decoding: indentation, as: UTF8.self) + target.text
            return "\(target.file == nil ? source.name : baseName(source.name)):\(line)\n" + PatchText.unindented(comment + text)
        } catch {
            let found = world.program.preludeTexts(name)
            if found.isEmpty { throw error }
            return found.map { PatchText.unindented($0.text) }.joined(separator: "\n\n")
        }
    }

    private func documentation(_ name: String, _ world: World) -> Answer {
        let found = TargetSearch(world).find(name)
        if case .success(let target) = found {
            let source = target.index.file.source
            let line = source.position(of: UInt32(clamping: target.place.range.lowerBound)).line
            let text = Documentation.above(line: line, in: source).map(Documentation.plain)
            return .text(Documentation.header(target.text) + "\n" + (text ?? "It has no documentation."))
        }
        let entries = world.program.preludeTexts(name)
        if !entries.isEmpty {
            let parts = entries.map { entry -> String in
                let (comment, code) = Documentation.split(entry.text)
                let owner = entry.owner.isEmpty ? "" : "  (\(entry.owner))"
                return Documentation.header(code) + owner + (comment.isEmpty ? "" : "\n    " + Documentation.plain(comment).split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    "))
            }
            return .text(parts.joined(separator: "\n"))
        }
        guard case .failure(let problem) = found else { return .text("") }
        return .failure(problem.text)
    }

    private func type(of text: String, _ world: World) -> Answer {
        let file = Parser.parse(sources.add(name: "<type>", bytes: Array(text.utf8)))
        if file.diagnostics.contains(where: { $0.severity == .error }) { return .diagnostics(file.diagnostics) }
        guard let last = file.statements.last, file.statements.count == 1, case .expression = last.kind else { return .failure("':type' takes one expression") }
        switch evaluatedType(of: text, world) {
        case .type(let type, let program): return .text(program.describe(type))
        case .unknown(let diagnostics):
            if case .type(let type, let program) = evaluatedType(of: text + ".self", world) { return .text("\(program.describe(type)): '\(text)' is a type; ':doc \(text)' shows it") }
            return diagnostics.isEmpty ? .failure("this has no type") : .diagnostics(diagnostics)
        }
    }

    private func variables(_ world: World, _ interpreter: Interpreter, _ isWanted: (String) -> Bool) -> String {
        var lines: [String] = []
        for id in world.items.flatMap(\.declares) {
            guard let variable = world.program.variable(id), isWanted(variable.name.text) else { continue }
            let known = interpreter.describeGlobal(id, debug: true)
            // The value of an entry that failed never comes.
            if known == nil, variable.name.text.hasPrefix("$R") { continue }
            let value = known ?? "not there yet"
            lines.append("\(variable.name.text): \(world.program.describe(variable.type)) = \(Session.cut(value, to: 200))")
        }
        return lines.joined(separator: "\n")
    }
}
