#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif
import Live
import Repl

/// The commands of the prompt that are the session's.
extension Prompt {
    func command(_ name: String, _ argument: String) -> CommandResult { inForeground { carryOut(name, argument) } }

    private func carryOut(_ name: String, _ argument: String) -> CommandResult {
        switch name {
        case "undo": return changed { session.undo() } ?? .failed("there is nothing to undo")
        case "rerun":
            var problem: String?
            let result = changed {
                problem = session.rerun(argument)
                return problem == nil
            }
            guard let result else { return .failed(problem ?? "") }
            return result == .done ? ask(.variable(argument)) : result
        case "type": return ask(.type(argument))
        case "doc": return ask(.documentation(argument))
        case "source": return ask(.source(argument))
        case "vars": return shown(ask(.variables(argument)), or: argument.isEmpty ? "there are no variables" : "no variable is called like that")
        case "diff": return shown(ask(.difference(argument)), or: session.hasFile ? "the running program is as in the files" : "nothing was defined yet")
        case "edit": return ask(.place(argument))
        case "patch": return patch(argument)
        case "revert": return ask(.revert(argument))
        case "commit": return ask(.commit(argument))
        case "time": return time(argument)
        case "load": return load(argument)
        case "reload": return reload()
        case "restart": return restart()
        case "watch": return watch(argument)
        case "pause":
            session.holdSaves()
            return .output("saves wait for ':apply'")
        case "apply": return apply()
        default: return .unsupported
        }
    }

    // MARK: Questions

    private func ask(_ question: Session.Question) -> CommandResult {
        session.ask(question)
        switch loop.runToAnswer() {
        case .text(let text): return text.isEmpty ? .done : .output(text)
        case .failure(let text): return text.hasPrefix("<patch ") ? .output(text) : .failed(text)
        case .place(let file, let line): return .edit(path: file, line: line)
        case .diagnostics(let list):
            notices.diagnostics(list)
            return .done
        }
    }

    private func shown(_ result: CommandResult, or text: String) -> CommandResult { result == .done ? .output(text) : result }

    private func patch(_ argument: String) -> CommandResult {
        let name = String(argument.prefix { !$0.isWhitespace })
        let text = String(argument.dropFirst(name.count))
        if text.allSatisfy(\.isWhitespace) {
            let present = ask(.text(name))
            guard case .output(let code) = present else { return present }
            return .compose(code)
        }
        return ask(.patch(name, text))
    }

    private func time(_ argument: String) -> CommandResult {
        if case .exit(let code) = submit(argument) { return .exit(code) }
        guard let time = lastTime else { return .done }
        let microseconds = Double(time) / 1000
        return .output(microseconds < 1000 ? "took \(Notices.rounded(microseconds)) µs" : "took \(Notices.rounded(microseconds / 1000)) ms")
    }

    // MARK: Files

    /// Waits until what `start` hands to the session is applied or refused.
    /// - Returns: nil when there was nothing to hand over.
    private func changed(_ start: () -> Bool) -> CommandResult? {
        loop.expectChange()
        guard start() else { return nil }
        loop.runToChange()
        host.flush()
        _ = loop.takeSignal()
        if case .exit(let code)? = loop.outcome { return .exit(code) }
        return .done
    }

    private func load(_ argument: String) -> CommandResult {
        let path = expanded(argument)
        do {
            let bytes = try Input.file(path).read().bytes
            if session.holdsSaves { return .failed("saves are held back; ':apply' takes them") }
            guard let result = changed({ session.open(SavedFile(path: path, bytes: bytes)) }) else {
                return .failed("the program has a file already; 'import' takes another one in")
            }
            origin.input = .file(path)
            // Watched even when it was refused: the next save may be right.
            loop.files?.watcher.add(path, known: bytes)
            return result
        } catch {
            return .failed((error as? Input.Problem)?.message ?? "\(error)")
        }
    }

    private func reload() -> CommandResult {
        let paths = (loop.files?.watcher.paths ?? []).filter(session.isProgramFile)
        if paths.isEmpty { return .failed("no file is watched; ':load FILE' takes one") }
        var files: [SavedFile] = []
        for path in paths {
            guard let bytes = host.readFile(path) else { return .failed("\(path) cannot be read") }
            files.append(SavedFile(path: path, bytes: bytes))
        }
        loop.files?.took(files)
        let result = changed {
            session.save(files)
            return !session.holdsSaves
        }
        return result.map(applied) ?? .output("the files wait for ':apply'")
    }

    /// With what came of a change that was asked for.
    private func applied(_ result: CommandResult) -> CommandResult {
        guard result == .done, let summary = loop.summary else { return result }
        return .output("applied: " + summary)
    }

    private func apply() -> CommandResult {
        var names: [String]?
        let result = changed {
            names = session.applyHeld()
            return names?.isEmpty == false
        }
        if let result { return applied(result) }
        return names == nil ? .failed("saves are not held back; ':pause' does that") : .output("no save waited")
    }

    private func watch(_ pattern: String) -> CommandResult {
        guard let files = loop.files else { return .failed("files are not watched in this run") }
        if !pattern.isEmpty {
            files.add(expanded(pattern))
            return .done
        }
        return .output(files.watcher.paths.isEmpty ? "nothing is watched" : files.watcher.paths.joined(separator: "\n"))
    }

    /// All state goes; the program runs from its start, with the text that its file has now.
    private func restart() -> CommandResult {
        let text: (name: String, bytes: [UInt8])
        do {
            if origin.input == .standardInput { return .failed("standard input cannot be read again") }
            text = try origin.input.read()
        } catch {
            return .failed((error as? Input.Problem)?.message ?? "\(error)")
        }
        let next = Session(host: host, options: origin.options)
        next.modules = session.modules
        let saved = notices.sources
        notices.sources = next.sources
        let diagnostics = next.load(name: text.name, bytes: text.bytes)
        notices.diagnostics(diagnostics)
        if diagnostics.contains(where: { $0.severity == .error }) {
            notices.sources = saved
            return .failed("the program was not restarted: its text has errors")
        }
        let old = session
        loop.attach(next)
        old.cancel()
        old.close()
        next.start()
        let outcome = loop.runToEnd()
        host.flush()
        if let code = loop.takeSignal(), code != Exit.interrupted { return .exit(code) }
        switch outcome {
        case .failed(let failure): notices.failure(failure)
        case .exit(let code): return .exit(code)
        case .internalError(let text): return .failed("internal error: \(text)")
        case .finished, .cancelled: break
        }
        return .done
    }

    private func expanded(_ path: String) -> String {
        guard path == "~" || path.hasPrefix("~/"), let home = Repl.processEnvironment("HOME") else { return path }
        return home + path.dropFirst()
    }
}
