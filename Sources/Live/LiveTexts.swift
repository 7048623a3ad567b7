import Diagnostics
import Lexer
import Parser

/// The texts of all files of a version.
struct LiveTexts {
    private(set) var byName: [String: LiveText] = [:]
    /// The files in the order of the program.
    private(set) var names: [String] = []
    /// The file of each module.
    private(set) var modules: [String: String] = [:]
    /// Definitions whose patch a save took the place of.
    var outOfSync: Set<String> = []

    subscript(name: String) -> LiveText? {
        get { byName[name] }
        set {
            if byName[name] == nil { names.append(name) }
            byName[name] = newValue
        }
    }

    /// Takes what a file says now.
    /// - Returns: what runs: with the patches of definitions that the file did not change.
    mutating func read(_ name: String, _ bytes: [UInt8]) -> [UInt8] {
        guard var text = byName[name] else {
            self[name] = LiveText(bytes)
            return bytes
        }
        for owner in text.read(bytes) { outOfSync.insert(LiveTexts.mark(name, owner)) }
        byName[name] = text
        return text.bytes
    }

    /// With the texts of exactly these files; what was entered at a prompt has none.
    func completed(_ files: [SourceFile]) -> LiveTexts {
        var result = LiveTexts()
        result.outOfSync = outOfSync
        for file in files where !LiveTexts.isEntry(file) {
            result[file.source.name] = byName[file.source.name] ?? LiveText(file.source.bytes)
            result.modules[file.source.module] = file.source.name
        }
        return result
    }

    static func isEntry(_ file: SourceFile) -> Bool { file.source.name.hasPrefix("<repl:") || file.source.name.hasPrefix("<patch ") }

    /// The definition of a file, as `outOfSync` has it; of no name: the file as a whole.
    static func mark(_ file: String, _ owner: String) -> String { file + "|" + owner }

    var isPatched: Bool { byName.values.contains(where: \.isPatched) }
}

/// A definition that a name stands for.
struct RecodeTarget {
    /// The file's name; nil: it was entered at a prompt.
    var file: String?
    var place: TextIndex.Place
    var index: TextIndex
    var module: String
    /// As scripts name it: `main.Ball.step(by:)`.
    var name: String { module + "." + place.name }
    /// The text in force.
    var text: String { index.text(place.range) }
}

/// Finds definitions by name in the text that runs.
struct TargetSearch {
    private var indexes: [(file: String?, module: String, index: TextIndex)] = []

    init(_ world: World) {
        for file in world.files {
            indexes.append((world.texts[file.source.name] != nil ? file.source.name : nil, file.source.module, TextIndex(file)))
        }
    }

    /// - Parameter name: with or without the module and the labels.
    func find(_ name: String) -> Result<RecodeTarget, LiveErrorText> {
        let module = indexes.map(\.module).first { name.hasPrefix($0 + ".") }
        let wanted = module.map { String(name.dropFirst($0.count + 1)) } ?? name
        let all = indexes.filter { $0.module == module ?? $0.module }.flatMap { entry in
            entry.index.places.map { RecodeTarget(file: entry.file, place: $0, index: entry.index, module: entry.module) }
        }
        var found = all.filter { $0.place.name == wanted }
        if found.isEmpty { found = all.filter { $0.place.path == wanted } }
        // The script's own definitions hide those of what it imports.
        if found.contains(where: { $0.module == "main" }) { found.removeAll { $0.module != "main" } }
        let names = unique(found.map(\.place.name))
        if names.count > 1 { return .failure(LiveErrorText("'\(name)' could be " + names.map { "'\($0)'" }.joined(separator: ", "))) }
        // What a prompt declared last hides what was there before.
        if let last = found.last, last.file == nil { return .success(last) }
        if found.count > 1 {
            let modules = unique(found.map(\.module))
            if modules.count > 1 { return .failure(LiveErrorText("'\(name)' could be " + modules.map { "'\($0).\(wanted)'" }.joined(separator: ", "))) }
            return .failure(LiveErrorText("there are \(found.count) definitions called '\(name)'; patch the type or the module that they are in"))
        }
        if let only = found.first { return .success(only) }
        // A member's name alone, or one with slips.
        let members = unique(all.filter { $0.place.path.hasSuffix("." + wanted) || $0.place.name.hasSuffix("." + wanted) }.map(\.place.name))
        if members.count > 1 { return .failure(LiveErrorText("'\(name)' could be " + members.prefix(5).map { "'\($0)'" }.joined(separator: ", "))) }
        let meant = members.first ?? Suggestion.closest(to: wanted, among: unique(all.map(\.place.name) + all.map(\.place.path)))
        return .failure(LiveErrorText("there is no definition called '\(name)'" + (meant.map { "; did you mean '\($0)'?" } ?? "")))
    }

    var names: [String] { unique(indexes.flatMap { $0.index.places.map(\.name) }) }

    private func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }
}

/// A reason, ready to be shown.
struct LiveErrorText: Error {
    var text: String
    init(_ text: String) { self.text = text }
}
