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
        let layout = Layout(prompt: promptCharacters, text: buffer.text.prefix(buffer.cursor))
        let rewrapped = layout.rewrapped(from: drawnWidth, to: width)
        let rows = rowsAboveCursor(kept: layout.cursor(width: drawnWidth), rewrapped: rewrapped, width: width)
        drawnWidth = width
        write("\r" + (rows > 0 ? "\u{1b}[\(rows)A" : "") + "\u{1b}[J")
        _ = ls_redraw(el) // from here, as onto an empty screen
        fflush(nil)
    }

    /// As long as it is not known, rather leaves something standing than erases too much.
    private func rowsAboveCursor(kept: Layout.Place, rewrapped: [Layout.Place], width: Int) -> Int {
        let fewest = rewrapped.reduce(kept.row) { min($0, $1.row) }
        guard rewrapped.contains(where: { $0.row != kept.row }), let column = askColumn() else { return fewest }
        let fitting = rewrapped.filter { $0.column == column }
        let isKept = column == min(kept.column, width - 1)
        // Both fit, or neither: what was learnt earlier has to do.
        if isKept == fitting.isEmpty { terminalRewraps = !isKept }
        if terminalRewraps == true { return fitting.map(\.row).min() ?? fewest }
        return terminalRewraps == false ? kept.row : fewest
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

/// How the text before the cursor fills the rows of a terminal.
struct Layout {
    struct Place: Equatable {
        var row: Int
        var column: Int
    }

    private enum Cell { case blank, narrow, wide, rightHalf }

    /// The lines that end in a line end, and the last.
    private var lines: [[Cell]] = [[]]

    /// - Parameters:
    ///   - prompt: the visible characters only.
    ///   - text: the entry up to the cursor.
    init(prompt: some Sequence<wchar_t>, text: some Sequence<wchar_t>) {
        prompt.forEach { append($0) }
        text.forEach { append($0) }
    }

    private mutating func append(_ character: wchar_t) {
        let last = lines.count - 1
        switch character {
        case newline: lines.append([])
        case 0x20: lines[last].append(.blank)
        case 0x09: lines[last] += Array(repeating: .blank, count: 8 - lines[last].count % 8)
        default:
            // As libedit draws it: control characters as `^A`, what cannot be shown as `\U+1234`.
            let width = character < 32 || character == 127 ? -1 : Int(ls_width(character))
            let shown = character < 256 ? 2 : character > 0xffff ? 8 : 7
            if width == 2 {
                lines[last] += [.wide, .rightHalf]
            } else {
                lines[last] += Array(repeating: .narrow, count: width >= 0 ? width : shown)
            }
        }
    }

    /// Where the cursor is drawn at a width.
    func cursor(width: Int) -> Place { Self.place(lines, max(1, width)) }

    /// Where the cursor comes to stand when the terminal wraps anew what was drawn at the old width.
    ///
    /// A row that ends in a blank may have been drawn without it and thus be a line of its own for
    /// the terminal: that depends on how it came there. And behind a full row the cursor may stand
    /// at its end or on the next one. So there are several answers.
    func rewrapped(from old: Int, to new: Int) -> [Place] {
        let width = max(1, new)
        var places = [lines, brokenAtBlanks(max(1, old))].map { Self.place($0, width, lazily: true) }
        for place in places where place.column == 0 && place.row > 0 {
            places.append(Place(row: place.row - 1, column: width - 1))
        }
        return places
    }

    private func brokenAtBlanks(_ width: Int) -> [[Cell]] {
        var broken: [[Cell]] = []
        for line in lines {
            var part: [Cell] = []
            for start in stride(from: 0, to: line.count, by: width) {
                part += line[start..<min(line.count, start + width)]
                guard part.last == .blank, start + width < line.count else { continue }
                while part.last == .blank { part.removeLast() }
                broken.append(part)
                part = []
            }
            broken.append(part)
        }
        return broken
    }

    /// A full row is left at once, as libedit does, or by the next character, as terminals do.
    private static func place(_ lines: [[Cell]], _ width: Int, lazily: Bool = false) -> Place {
        var row = 0
        var column = 0
        for (index, line) in lines.enumerated() {
            if index > 0 { (row, column) = (row + 1, 0) }
            for cell in line {
                // A wide character is not cut in two.
                if column == width || cell == .wide && column + 1 == width { (row, column) = (row + 1, 0) }
                column += 1
                if column == width, !lazily { (row, column) = (row + 1, 0) }
            }
        }
        if column == width { (row, column) = (row + 1, 0) }
        return Place(row: row, column: column)
    }
}
