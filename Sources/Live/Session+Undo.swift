import Lexer
import Parser
import Types

/// A change that `undo` takes back.
struct UndoStep {
    /// The version before it.
    var files: [SourceFile]
    var texts: LiveTexts
    /// As the user knows it: `the save of main.lsw`, or the entry.
    var title: String
    /// Properties whose values went on under another name: the old name, by the new one.
    var renamed: [DeclID: DeclID] = [:]
    /// Entries that followed, and changed nothing: they stay.
    var later: [SourceFile] = []
}

extension Session {
    /// Goes back to the program before the last change. What only ran (`print(x)`) is none.
    /// - Returns: false when there is none.
    public func undo() -> Bool {
        guard let last = monitor.locked({ past.last }) else { return false }
        ahead = [:]
        aheadTexts = [:]
        propose(name: "undo", title: "", undoes: last) { base in
            // Read again over the present text: what is the same stays the same.
            let files = (last.files + last.later).map { file -> SourceFile in
                guard file.holdsItsText, let present = base?.files.first(where: { $0.source.name == file.source.name }), present !== file, present.holdsItsText else { return file }
                return Parser.parse(sources.add(name: file.source.name, module: file.source.module, bytes: file.source.bytes), after: present)
            }
            return (arrange(files), last.texts)
        }
        return true
    }

    // MARK: What was in force before

    /// Notes what can be taken back once a request is in force. On the script thread, under the monitor's lock.
    func remember(_ request: Request, over base: World, renamed: [DeclID: DeclID]) {
        if request.undoes != nil {
            let later = past.popLast()?.later ?? []
            if !past.isEmpty { past[past.count - 1].later += later }
        } else if isChange(request, base) {
            past.append(UndoStep(files: base.files, texts: base.texts, title: request.title, renamed: renamed))
            if past.count > 50 { past.removeFirst() }
        } else if let entry = request.entry, !past.isEmpty {
            past[past.count - 1].later.append(entry.file)
        }
    }

    /// Entries that come back because what took the place of their variables is taken back: the values are gone.
    func computedAnew(_ plan: Plan, _ proposal: Proposal) -> [String] {
        plan.run.compactMap { index in
            let statement = proposal.world.outline.statements[index]
            let names = statement.declares.filter { !$0.text.hasPrefix("$") }.map(\.text)
            if names.isEmpty || !LiveTexts.isEntry(statement.file) { return nil }
            return "\(names.joined(separator: ", ")): computed anew by '\(firstLine(statement.file.source.text(statement.statement.span)))', its value went with what is undone"
        }
    }

    /// Whether there would be something to take back.
    private func isChange(_ request: Request, _ base: World) -> Bool {
        let diff = request.proposal.diff
        guard let entry = request.entry else { return !diff.isEmpty && !request.proposal.world.hasSameText(as: base) }
        return !diff.changes.isEmpty || entry.declares.contains { !$0.text.hasPrefix("$") }
    }
}

extension Plan {
    /// Entries that come back because what they did not fit is taken back ran when they were entered, and do not run again.
    mutating func spareEntries(_ diff: Diff, _ statements: [StatementOutline]) {
        for index in run where diff.fates[index] == .new && statements[index].declares.isEmpty && LiveTexts.isEntry(statements[index].file) { progress.statuses[index] = .done }
        run.removeAll { progress.statuses[$0] == .done }
    }
}
