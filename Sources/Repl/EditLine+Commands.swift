import CEditShim
import CLibedit

/// What the keys do that libedit has no command for.
extension EditLine {
    static let indentation = 4

    typealias KeyCommand = @convention(c) (OpaquePointer?, wint_t) -> UInt8

    private static let commands: [(name: String, help: String, function: KeyCommand)] = [
        ("ls-hide", "take the line off the screen", { el, _ in run(el) { $0.hideLine() } }),
        ("ls-show", "put the line back", { el, _ in run(el) { $0.showLine() } }),
        ("ls-end", "to the end of the entry", { el, _ in run(el) { $0.goToEnd() } }),
        ("ls-return", "evaluate, or begin a new line", { el, _ in run(el) { $0.pressReturn() } }),
        ("ls-newline", "begin a new line", { el, _ in run(el) { $0.beginNewLine() } }),
        ("ls-close", "insert a closing bracket", { el, _ in run(el) { $0.insertClosing() } }),
        ("ls-paste", "insert pasted text", { el, _ in run(el) { $0.insertPaste() } }),
        ("ls-up", "line or entry above", { el, _ in run(el) { $0.goVertically(-1) } }),
        ("ls-down", "line or entry below", { el, _ in run(el) { $0.goVertically(1) } }),
        ("ls-home", "to the line's beginning", { el, _ in run(el) { $0.goToLineStart() } }),
        ("ls-line-end", "to the line's end", { el, _ in run(el) { $0.goToLineEnd() } }),
        ("ls-left", "one character left", { el, _ in run(el) { $0.go(-1) } }),
        ("ls-right", "one character right", { el, _ in run(el) { $0.go(1) } }),
        ("ls-delete", "delete under the cursor", { el, _ in run(el) { $0.deleteUnderCursor() } }),
        ("ls-delete-or-end", "delete, or leave when empty", { el, _ in run(el) { $0.deleteOrLeave() } }),
        ("ls-complete", "complete the word, or indent", { el, _ in run(el) { $0.complete() } }),
    ]

    private static func run(_ el: OpaquePointer?, _ body: (EditLine) -> Int32) -> UInt8 {
        guard let editor = EditLine.of(el) else { return UInt8(CC_ERROR) }
        return UInt8(truncatingIfNeeded: body(editor))
    }

    func addCommands() {
        for command in Self.commands { _ = ls_add_command(el, command.name, command.help, command.function) }
    }

    /// Keys that do the same with emacs' and vi's keys, in both of vi's maps.
    private static let everywhere: [(Int32, String)] = [
        (key(.hide), "ls-hide"), (key(.show), "ls-show"), (key(.accept), "ed-newline"), (key(.end), "ls-end"),
        (key(.newline), "ls-newline"), (key(.close), "ls-close"), (key(.paste), "ls-paste"),
        (key(.up), "ls-up"), (key(.down), "ls-down"), (key(.left), "ls-left"), (key(.right), "ls-right"),
        (key(.home), "ls-home"), (key(.lineEnd), "ls-line-end"), (key(.delete), "ls-delete"),
        (key(.wordLeft), "ed-prev-word"), (key(.wordRight), "em-next-word"),
        (key(.pageUp), "ed-search-prev-history"), (key(.pageDown), "ed-search-next-history"),
        (0x0d, "ls-return"), (0x0a, "ls-return"), (0x04, "ls-delete-or-end"), (0x09, "ls-complete"),
        (0x0e, "ls-down"), (0x10, "ls-up"),
    ]

    private static func key(_ key: EditKey) -> Int32 { Int32(truncatingIfNeeded: key.rawValue) }

    func bindKeys() {
        let vi = usesViKeys
        for (key, command) in Self.everywhere {
            _ = ls_bind(el, 0, key, 0, command)
            if vi { _ = ls_bind(el, 1, key, 0, command) }
        }
        if vi {
            _ = ls_bind(el, 1, 0x6a, 0, "ls-down") // j
            _ = ls_bind(el, 1, 0x6b, 0, "ls-up") // k
        } else {
            _ = ls_bind(el, 0, 0x01, 0, "ls-home")
            _ = ls_bind(el, 0, 0x05, 0, "ls-line-end")
            _ = ls_bind(el, 0, 0x12, 0, "em-inc-search-prev")
            _ = ls_bind(el, 0, 0x13, 0, "em-inc-search-next")
        }
    }

    // MARK: Hiding and showing

    private func hideLine() -> Int32 {
        let (text, cursor) = buffer
        hidden = (text, cursor)
        // One blank looks like nothing, and replacing leaves vi's undo and yank alone, unlike deleting.
        if !text.isEmpty { setBuffer([0x20], cursor: 0) }
        return CC_REFRESH
    }

    private func showLine() -> Int32 {
        guard let (text, cursor) = hidden else { return CC_NORM }
        hidden = nil
        setBuffer(text, cursor: cursor)
        return CC_REFRESH
    }

    // MARK: Return

    private func pressReturn() -> Int32 {
        let (text, cursor) = buffer
        switch delegate?.completeness(of: Self.text(of: text)) ?? .complete {
        case .complete:
            isAccepted = true
            return goToEnd()
        case .incomplete(let openBrackets):
            return insertLineEnd(cursor == text.count ? openBrackets : nil)
        }
    }

    private func beginNewLine() -> Int32 { insertLineEnd(nil) }

    /// - Parameter level: nil: as deep as the text before the cursor says.
    private func insertLineEnd(_ level: Int?) -> Int32 {
        insert([newline])
        // Keys that are there already were pasted rather than typed, with their own indentation.
        guard !wait.hasInput else { return CC_REFRESH }
        let depth = level ?? openBracketsBeforeCursor
        insert(Array(repeating: 0x20, count: min(max(0, depth), 20) * Self.indentation))
        return CC_REFRESH
    }

    private var openBracketsBeforeCursor: Int {
        let (text, cursor) = buffer
        guard case .incomplete(let depth)? = delegate?.completeness(of: Self.text(of: text.prefix(cursor))) else {
            return 0
        }
        return depth
    }

    private func insertClosing() -> Int32 {
        el_deletestr(el, Int32(clamping: min(Self.indentation, blanksBeforeCursor)))
        insert([closingBracket])
        return CC_REFRESH
    }

    /// How many blanks stand before the cursor if there is nothing else on its line.
    var blanksBeforeCursor: Int {
        let (text, cursor) = buffer
        let line = text[lineStart(text, cursor)..<cursor]
        return line.allSatisfy { $0 == 0x20 } ? line.count : 0
    }

    private func insertPaste() -> Int32 {
        insert(Self.characters(of: decoder.nextPaste()))
        return CC_REFRESH
    }

    // MARK: Moving

    private func lineStart(_ text: [wchar_t], _ position: Int) -> Int {
        (text[..<position].lastIndex(of: newline) ?? -1) + 1
    }

    private func lineEnd(_ text: [wchar_t], _ position: Int) -> Int {
        text[position...].firstIndex(of: newline) ?? text.count
    }

    private func go(_ offset: Int) -> Int32 {
        let (text, cursor) = buffer
        guard (0...text.count).contains(cursor + offset) else { return CC_ERROR }
        moveCursor(to: cursor + offset)
        return CC_CURSOR
    }

    private func goToEnd() -> Int32 {
        moveCursor(to: buffer.text.count)
        return CC_REFRESH
    }

    private func goToLineStart() -> Int32 {
        let (text, cursor) = buffer
        moveCursor(to: lineStart(text, cursor))
        return CC_CURSOR
    }

    private func goToLineEnd() -> Int32 {
        let (text, cursor) = buffer
        moveCursor(to: lineEnd(text, cursor))
        return CC_CURSOR
    }

    /// To the line above or below in the entry; past its edge to the next entry.
    private func goVertically(_ step: Int) -> Int32 {
        let (text, cursor) = buffer
        let start = lineStart(text, cursor)
        let end = lineEnd(text, cursor)
        let target: Int
        if step < 0 {
            guard start > 0 else { return recallEntry { $0.older(than: $1) } }
            target = lineStart(text, start - 1)
        } else {
            guard end < text.count else { return recallEntry { $0.newer(than: $1) } }
            target = end + 1
        }
        moveCursor(to: min(target + cursor - start, lineEnd(text, target)))
        return CC_CURSOR
    }

    private func recallEntry(_ choose: (inout Recall, String) -> String?) -> Int32 {
        guard let entry = choose(&recall, Self.text(of: buffer.text)) else { return CC_ERROR }
        let text = Self.characters(of: entry)
        setBuffer(text, cursor: text.count)
        return CC_REFRESH
    }

    // MARK: Deleting

    private func deleteUnderCursor() -> Int32 {
        let (text, cursor) = buffer
        guard cursor < text.count else { return CC_ERROR }
        moveCursor(to: cursor + 1)
        el_deletestr(el, 1)
        return CC_REFRESH
    }

    private func deleteOrLeave() -> Int32 {
        guard buffer.text.isEmpty else { return deleteUnderCursor() }
        isAtEnd = true
        return CC_NORM
    }

    // MARK: Completion

    private func complete() -> Int32 {
        let (characters, cursor) = buffer
        let before = characters[lineStart(characters, cursor)..<cursor]
        if before.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) {
            insert(Array(repeating: 0x20, count: Self.indentation - before.count % Self.indentation))
            return CC_REFRESH
        }
        let typed = Self.text(of: characters[..<cursor])
        let text = Self.text(of: characters)
        guard let completions = delegate?.completions(in: text, cursor: typed.utf8.count),
            let step = CompletionStep(completions, typed: typed)
        else { return CC_ERROR }
        if step.isAmbiguous { pending.append(step.list(columns: columns)) }
        if step.replaced > 0 { el_deletestr(el, Int32(clamping: step.replaced)) }
        insert(Self.characters(of: step.inserted))
        return CC_REFRESH
    }
}
