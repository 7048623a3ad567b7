/// A small terminal: what libedit and the editor write ends up in rows as a person would see them.
/// It wraps as xterm does, late: a full row wraps when the next character comes.
struct Screen {
    private(set) var columns: Int
    private(set) var rows: Int
    /// Each cell is a character with its combining marks; the right half of a wide one is empty.
    private var cells: [[String]]
    private(set) var row = 0
    private(set) var column = 0
    private var wrapsNext = false
    private var inserts = false
    private var saved = (row: 0, column: 0)
    /// Rows that went off the top.
    private(set) var scrolled: [String] = []
    private(set) var bracketedPaste = false
    private(set) var bells = 0
    /// How often everything below the cursor was erased.
    private(set) var erasures = 0
    private var pendingBytes: [UInt8] = []
    /// Rows that go on in the next one.
    private var continues: [Bool]
    /// Answers for the program.
    var replies = ""
    /// Whether a new width wraps the rows anew, as most terminals do, or cuts and fills them.
    var rewraps = true

    init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
        continues = Array(repeating: false, count: rows)
    }

    /// The rows without the blanks at their ends, and without the blank rows at the end.
    var lines: [String] {
        var lines = cells.map { Self.line($0) }
        while lines.last == "" { lines.removeLast() }
        return lines
    }
    var text: String { lines.joined(separator: "\n") }
    /// All that was ever shown and not erased.
    var transcript: String { (scrolled + lines).joined(separator: "\n") }
    /// The last row that is not blank.
    var lastLine: String { lines.last ?? "" }

    private static func line(_ cells: [String]) -> String {
        var line = cells.joined()
        while line.hasSuffix(" ") { line.removeLast() }
        return line
    }

    mutating func resize(columns: Int, rows: Int) {
        if rewraps, columns != self.columns { rewrap(columns) } else { cut(columns) }
        self.columns = columns
        while cells.count > rows, row < cells.count - 1, cells.last == blankRow {
            cells.removeLast()
            continues.removeLast()
        }
        while cells.count > rows {
            scrolled.append(Self.line(cells.removeFirst()))
            continues.removeFirst()
            row = max(0, row - 1)
        }
        while cells.count < rows {
            cells.append(blankRow)
            continues.append(false)
        }
        self.rows = rows
        column = min(column, columns - 1)
        wrapsNext = false
    }

    private mutating func cut(_ columns: Int) {
        cells = cells.map { Array(($0 + Array(repeating: " ", count: columns)).prefix(columns)) }
        continues = continues.map { _ in false }
    }

    /// Joins the rows that continue each other and wraps them at the new width; the cursor stays
    /// at its character.
    private mutating func rewrap(_ columns: Int) {
        var newCells: [[String]] = []
        var newContinues: [Bool] = []
        var place = (row: 0, column: 0)
        var first = 0
        while first < cells.count {
            var last = first
            while continues[last], last + 1 < cells.count { last += 1 }
            var joined = Array(cells[first...last].joined())
            let cursor = (first...last).contains(row) ? (row - first) * self.columns + column : nil
            while joined.last == " ", joined.count > (cursor ?? 0) { joined.removeLast() }
            if let cursor { place = (newCells.count + cursor / columns, cursor % columns) }
            let count = max(1, (max(joined.count, (cursor ?? -1) + 1) + columns - 1) / columns)
            for index in 0..<count {
                let part = joined.dropFirst(index * columns).prefix(columns)
                newCells.append(Array((part + Array(repeating: " ", count: columns)).prefix(columns)))
                newContinues.append(index < count - 1)
            }
            first = last + 1
        }
        (cells, continues) = (newCells, newContinues)
        (row, column) = place
    }

    mutating func feed(_ bytes: some Sequence<UInt8>) {
        pendingBytes += bytes
        var index = 0
        while index < pendingBytes.count {
            guard let used = take(pendingBytes[index...]) else { break }
            index += used
        }
        pendingBytes.removeFirst(index)
    }

    /// - Returns: how many bytes were used; nil when more are needed.
    private mutating func take(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard let first = bytes.first else { return nil }
        switch first {
        case 0x07: bells += 1
        case 0x08: column = max(0, column - 1); wrapsNext = false
        case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
        case 0x0a: lineFeed(); wrapsNext = false
        case 0x0d: column = 0; wrapsNext = false
        case 0x1b: return takeEscape(bytes)
        case 0..<0x20, 0x7f: break
        case 0x20..<0x80: put(String(UnicodeScalar(first)), width: 1)
        default:
            let length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2
            guard bytes.count >= length else { return nil }
            for scalar in String(decoding: bytes.prefix(length), as: UTF8.self).unicodeScalars {
                put(String(scalar), width: Self.width(scalar))
            }
            return length
        }
        return 1
    }

    private mutating func takeEscape(_ bytes: ArraySlice<UInt8>) -> Int? {
        let rest = bytes.dropFirst()
        guard let kind = rest.first else { return nil }
        switch kind {
        case UInt8(ascii: "["):
            guard let end = rest.dropFirst().firstIndex(where: { (0x40..<0x7f).contains($0) }) else { return nil }
            sequence(String(decoding: rest.dropFirst()[..<end], as: UTF8.self), Character(UnicodeScalar(rest[end])))
            return end - bytes.startIndex + 1
        case UInt8(ascii: "("), UInt8(ascii: ")"): return rest.count < 2 ? nil : 3
        case UInt8(ascii: "7"): saved = (row, column)
        case UInt8(ascii: "8"): (row, column) = saved
        default: break
        }
        return 2
    }

    private mutating func sequence(_ parameters: String, _ final: Character) {
        let numbers = parameters.split(separator: ";").map { Int($0) ?? 0 }
        let first = numbers.first ?? 0
        let count = max(1, first)
        if !"mhl".contains(final) { wrapsNext = false }
        switch final {
        case "A": row = max(0, row - count)
        case "B": row = min(rows - 1, row + count)
        case "C": column = min(columns - 1, column + count)
        case "D": column = max(0, column - count)
        case "G": column = min(columns, count) - 1
        case "d": row = min(rows, count) - 1
        case "H":
            row = min(rows, count) - 1
            column = min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
        case "J":
            if first == 0 {
                erasures += 1
                eraseLine(from: column)
                for other in cells.indices where other > row {
                    cells[other] = blankRow
                    continues[other] = false
                }
            } else {
                cells = Array(repeating: blankRow, count: rows)
                continues = Array(repeating: false, count: rows)
            }
        case "K":
            eraseLine(from: first == 0 ? column : 0)
        case "P":
            cells[row].removeSubrange(column..<min(columns, column + count))
            while cells[row].count < columns { cells[row].append(" ") }
        case "@":
            cells[row].insert(contentsOf: Array(repeating: " ", count: count), at: column)
            cells[row].removeLast(cells[row].count - columns)
        case "L", "M":
            let index = final == "L" ? rows - 1 : row
            for _ in 0..<min(count, rows - row) {
                cells.remove(at: index)
                cells.insert(blankRow, at: final == "L" ? row : rows - 1)
            }
        case "h", "l":
            if parameters == "4" { inserts = final == "h" }
            if parameters == "?2004" { bracketedPaste = final == "h" }
        case "n":
            if first == 6 { replies += "\u{1b}[\(row + 1);\(column + 1)R" }
        default: break // colours
        }
    }

    private var blankRow: [String] { Array(repeating: " ", count: columns) }

    private mutating func eraseLine(from start: Int) {
        for index in start..<columns { cells[row][index] = " " }
        continues[row] = false
    }

    private mutating func lineFeed() {
        guard row == rows - 1 else { return row += 1 }
        scrolled.append(Self.line(cells.removeFirst()))
        cells.append(blankRow)
        continues.removeFirst()
        continues.append(false)
    }

    private mutating func put(_ text: String, width: Int) {
        if width == 0 {
            let cell = max(0, wrapsNext ? column : column - 1)
            cells[row][cell] += text
            return
        }
        if wrapsNext || column + width > columns {
            column = 0
            wrapsNext = false
            continues[row] = true
            lineFeed()
        }
        if inserts {
            cells[row].insert(contentsOf: Array(repeating: " ", count: width), at: column)
            cells[row].removeLast(width)
        }
        cells[row][column] = text
        if width == 2, column + 1 < columns { cells[row][column + 1] = "" }
        column += width
        if column >= columns {
            column = columns - 1
            wrapsNext = true
        }
    }

    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0x300..<0x370, 0x200d, 0xfe0f: return 0
        case 0x1100..<0x1160, 0x2e80..<0xa4d0, 0xac00..<0xd7a4, 0xf900..<0xfb00, 0xff00..<0xff61,
            0x1f300..<0x1fb00:
            return 2
        default: return 1
        }
    }
}
