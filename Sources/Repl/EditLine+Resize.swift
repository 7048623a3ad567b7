import CEditShim
import CLibedit
import Glibc

/// A window that changes its width while an entry is on the screen.
///
/// libedit would move up as many rows as the line had at the old width. But most terminals rewrap
/// what they show, so that it has more or fewer rows now: too few rows up leaves a part of the old
/// line standing, too many erases what stands above. Both are known (`Layout`), and the cursor's
/// column tells which kind of terminal this is: it can be asked for.
extension EditLine {
    func resize() {
        el_resize(el)
        let width = columns
        let text = buffer.text.prefix(buffer.cursor)
        let before = Layout.cursor(prompt: promptCharacters, text: text, width: drawnWidth)
        let rewrapped = Layout.cursor(prompt: promptCharacters, text: text, width: width)
        drawnWidth = width
        var rows = min(before.row, rewrapped.row)
        if before.row != rewrapped.row, let column = askColumn() {
            rows = Self.rowsAbove(column, kept: before, rewrapped: rewrapped, width: width) ?? rows
        }
        write("\r" + (rows > 0 ? "\u{1b}[\(rows)A" : "") + "\u{1b}[J")
        _ = ls_redraw(el) // from here, as onto an empty screen
        fflush(nil)
    }

    /// - Returns: nil when the column does not tell the two kinds apart.
    private static func rowsAbove(
        _ column: Int, kept: (row: Int, column: Int), rewrapped: (row: Int, column: Int), width: Int
    ) -> Int? {
        // Behind a row that is just full the cursor stands at its end or on the next row.
        let isAtFullRow = rewrapped.column == 0 && rewrapped.row > 0 && column == width - 1
        let isKept = column == min(kept.column, width - 1)
        let isRewrapped = column == rewrapped.column || isAtFullRow
        guard isKept != isRewrapped else { return nil }
        return isKept ? kept.row : rewrapped.row - (isAtFullRow ? 1 : 0)
    }

    /// How long a terminal may take to answer; behind a slow line a part of the old text stays.
    private static let answerTime = 150

    /// The cursor's column, from 0, as the terminal reports it among the keys.
    /// - Returns: nil if it does not answer in time.
    private func askColumn() -> Int? {
        decoder.awaitReport()
        write("\u{1b}[6n")
        let end = milliseconds() + Self.answerTime
        while true {
            let left = end - milliseconds()
            guard left > 0 else { return nil }
            var entry = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
            let count = poll(&entry, 1, Int32(left))
            if count < 0, errno == EINTR { continue }
            var byte: UInt8 = 0
            guard count > 0, read(input, &byte, 1) == 1 else { return nil }
            decoder.take(byte)
            if let report = decoder.takeReport() { return report.column - 1 }
        }
    }

    private func milliseconds() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}

/// Where a cursor comes to stand on a terminal of some width.
enum Layout {
    /// - Parameters:
    ///   - prompt: the visible characters only.
    ///   - text: the entry up to the cursor.
    static func cursor(
        prompt: some Sequence<wchar_t>, text: some Sequence<wchar_t>, width: Int
    ) -> (row: Int, column: Int) {
        let width = max(1, width)
        var row = 0
        var column = 0
        func take(_ character: wchar_t) {
            if character == newline {
                row += 1
                column = 0
                return
            }
            let cells = character == 9 ? 8 - column % 8 : self.cells(character)
            if cells == 2, column + 1 == width { column += 1 } // a wide one is not cut in two
            column += cells
            row += column / width
            column %= width
        }
        prompt.forEach(take)
        text.forEach(take)
        return (row, column)
    }

    /// As libedit draws it: control characters as `^A`, what cannot be shown as `\U+1234`.
    private static func cells(_ character: wchar_t) -> Int {
        if character < 32 || character == 127 { return 2 }
        let width = Int(ls_width(character))
        return width >= 0 ? width : (character > 0xffff ? 8 : 7)
    }
}
