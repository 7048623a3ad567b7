import Glibc

/// The commands that the loop carries out itself; all others are the session's.
extension Repl {
    /// - Returns: the exit code when that is the end.
    func carryOut(_ request: CommandRequest) -> Int32? {
        switch request {
        case .unknown(let name, let suggestion): editor.show(Help.unknown(name, suggestion: suggestion))
        case .ambiguous(let name, let matches): editor.show(Help.ambiguous(name, matches))
        case .command(let command, let argument):
            if command.argument == .none, !argument.isEmpty {
                editor.show("error: ':\(command.name)' takes nothing behind it: '\(argument)' is not understood")
                return nil
            }
            if command.needsArgument, argument.isEmpty {
                editor.show("error: ':\(command.name)' takes something behind it: '\(Help.usage(command))'")
                return nil
            }
            switch command.name {
            case "help": help(argument)
            case "quit": return 0
            case "history": showHistory(argument)
            case "clear": if editor.isInteractive { editor.clearScreen() }
            case "edit" where argument.isEmpty: return editLastEntry()
            default: return ask(command, argument)
            }
        }
        return nil
    }

    private func ask(_ command: Command, _ argument: String) -> Int32? {
        switch session.command(command.name, argument) {
        case .done: break
        case .output(let text): editor.show(text)
        case .failed(let text): editor.show("error: " + text)
        case .edit(let path, let line): openEditor(path, line: line)
        case .compose(let text):
            guard let written = compose(text) else {
                editor.show("nothing was changed")
                return nil
            }
            return ask(command, argument + "\n" + written)
        case .unsupported: editor.show("error: ':\(command.name)' does not work here")
        case .exit(let code): return code
        }
        return nil
    }

    private func help(_ argument: String) {
        guard !argument.isEmpty else { return editor.show(Help.overview()) }
        let name = argument.hasPrefix(":") ? argument : ":" + argument
        switch CommandRequest(name) {
        case .command(let command, _)?: editor.show(Help.details(command))
        case .ambiguous(let name, let matches)?: editor.show(Help.ambiguous(name, matches))
        case .unknown(let name, let suggestion)?: editor.show(Help.unknown(name, suggestion: suggestion))
        case nil: break
        }
    }

    // MARK: History

    /// How many entries a plain `:history` shows.
    private static let shownEntries = 50

    private func showHistory(_ argument: String) {
        let numbered = history.entries.enumerated().map { (number: $0.offset + 1, text: $0.element) }
        if let number = Int(argument) {
            guard let entry = numbered.first(where: { $0.number == number }) else {
                return editor.show("error: there is no entry \(number); the last is \(numbered.count)")
            }
            // Where nothing can be put into the line, showing it is the next best.
            if editor.isInteractive { nextText = entry.text } else { editor.show(entry.text) }
            return
        }
        let found = argument.isEmpty ? numbered : numbered.filter { $0.text.contains(argument) }
        let width = String(numbered.count).count
        let lines = found.suffix(Self.shownEntries).map { entry -> String in
            let number = String(entry.number)
            let indent = String(repeating: " ", count: width + 4)
            let rows = entry.text.split(separator: "\n", omittingEmptySubsequences: false)
            let text = rows.joined(separator: "\n" + indent)
            return "  " + String(repeating: " ", count: width - number.count) + number + "  " + text
        }
        editor.show(lines.isEmpty ? "nothing found" : lines.joined(separator: "\n"))
    }

    // MARK: The user's editor

    /// The last entry that is no command, written anew in the user's editor and then evaluated.
    private func editLastEntry() -> Int32? {
        let last = history.entries.last { CommandRequest($0) == nil } ?? ""
        guard let text = compose(last) else { return nil }
        editor.show(text)
        return enter(text)
    }

    /// A text as the user leaves it in the editor; nil when it is the same or empty, or the editor failed.
    private func compose(_ text: String) -> String? {
        guard let path = temporaryFile(holding: text) else {
            editor.show("error: no temporary file can be made: \(String(cString: strerror(errno)))")
            return nil
        }
        defer { unlink(path) }
        guard openEditor(path, line: 1), let bytes = contents(path) else { return nil }
        let written = KeyDecoder.cleaned(bytes)
        return written == text || written.trimmed.isEmpty ? nil : written
    }

    private func temporaryFile(holding text: String) -> String? {
        let folder = environment("TMPDIR") ?? ""
        let pattern = (folder.isEmpty ? "/tmp" : folder) + "/livescript-XXXXXX.lsw"
        var template = Array(pattern.utf8CString)
        let descriptor = mkstemps(&template, 4)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        writeAll(descriptor, Array((text + "\n").utf8))
        return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    private func contents(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &part, part.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count == 0 ? bytes : nil }
            bytes += part.prefix(count)
        }
    }

    /// Editors that take the line as `+LINE`.
    private static let takeLines = ["vi", "vim", "nvim", "emacs", "emacsclient", "nano", "micro", "kak", "joe", "mg"]

    /// - Returns: whether the editor ended well.
    @discardableResult
    private func openEditor(_ path: String, line: Int) -> Bool {
        let chosen = [environment("VISUAL"), environment("EDITOR")].compactMap { $0 }.first { !$0.trimmed.isEmpty }
        if chosen == nil, isatty(0) == 0 || isatty(1) == 0 {
            // It would take what follows for its keys.
            editor.show("error: an editor needs a terminal; one that does not is named by VISUAL or EDITOR")
            return false
        }
        let program = chosen ?? "vi"
        let words = program.split(separator: " ")
        let name = words.first?.split(separator: "/").last.map(String.init) ?? ""
        let place = Self.takeLines.contains(name) && line > 1 ? " +\(line)" : ""
        // The variables hold a command line, as everywhere; the path is one word in it.
        let quoted = "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
        guard system("\(program)\(place) \(quoted)") == 0 else {
            editor.show("error: the editor '\(program)' failed")
            return false
        }
        return true
    }
}
