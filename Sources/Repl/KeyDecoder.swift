/// Keys that this editor adds to libedit's. Each is one character of the C1 range, which no keyboard
/// sends: a single character is bound in every key map without changing what Escape means there
/// (a bound sequence would make vi's insert mode swallow the key after Escape).
enum EditKey: UInt32, CaseIterable {
    case hide = 0x80, show, accept, end
    case paste, newline, close
    case up, down, left, right, home, lineEnd, wordLeft, wordRight, delete, pageUp, pageDown
}

/// Turns the terminal's bytes into characters and keys: UTF-8, the sequences of cursor keys, and
/// bracketed paste.
///
///     ground --ESC--> escape --[--> sequence --final byte--> ground    ESC [ 2 0 0 ~ --> paste
///            --0xC2…0xF4--> character --continuation--> ground          … ESC [ 2 0 1 ~ --> ground
///
/// A sequence that is not known goes on byte by byte: it may be bound in `~/.editrc`.
struct KeyDecoder {
    private enum State: Equatable {
        case ground
        case escape
        /// The bytes after Escape.
        case sequence([UInt8])
        case character(bytes: [UInt8], length: Int)
        case paste
    }

    private var state = State.ground
    private var keys: [UInt32] = []
    private var nextKey = 0
    private var pasted: [UInt8] = []
    private var pastes: [String] = []
    private var awaitsReport = false
    private var report: (row: Int, column: Int)?

    /// More bytes belong to what has come, and they come at once unless a person types them.
    var isPartial: Bool {
        switch state {
        case .sequence, .character: return true
        case .ground, .escape, .paste: return false
        }
    }
    /// Escape alone: the key of that name, or the beginning of a longer one.
    var holdsEscape: Bool { state == .escape }
    /// Inside a bracketed paste, where reading in bulk is worth it.
    var isPasting: Bool { state == .paste }

    /// The next key in order, if there is one.
    mutating func next() -> UInt32? {
        guard nextKey < keys.count else { return nil }
        let key = keys[nextKey]
        nextKey += 1
        if nextKey == keys.count {
            keys.removeAll(keepingCapacity: true)
            nextKey = 0
        }
        return key
    }

    /// The text that belongs to the oldest `EditKey.paste`.
    mutating func nextPaste() -> String { pastes.isEmpty ? "" : pastes.removeFirst() }

    /// The next report of the cursor's place is an answer and not a key (F3 looks the same).
    mutating func awaitReport() {
        awaitsReport = true
        report = nil
    }

    /// The answer, if it has come; row and column count from 1.
    mutating func takeReport() -> (row: Int, column: Int)? {
        defer { report = nil }
        return report
    }

    /// Forgets everything that has not been handed out.
    mutating func reset() {
        let awaited = awaitsReport
        self = KeyDecoder()
        awaitsReport = awaited
    }

    mutating func take(_ byte: UInt8) {
        switch state {
        case .ground: takeFirst(byte)
        case .escape: takeAfterEscape(byte)
        case .sequence(let bytes): takeSequence(bytes + [byte])
        case .character(let bytes, let length): takeCharacter(bytes, byte, length)
        case .paste: takePasted(byte)
        }
    }

    /// No further byte came in time: what is there stands for itself.
    mutating func giveUp() {
        switch state {
        case .ground, .paste: return
        case .escape: keys.append(escape)
        case .sequence(let bytes): keys += [escape] + bytes.map(UInt32.init)
        case .character: keys.append(replacement)
        }
        state = .ground
    }

    // MARK: Characters

    private mutating func takeFirst(_ byte: UInt8) {
        switch byte {
        case 0x1b: state = .escape
        case 0x00..<0x80: keys.append(UInt32(byte))
        case 0xc2..<0xe0: state = .character(bytes: [byte], length: 2)
        case 0xe0..<0xf0: state = .character(bytes: [byte], length: 3)
        case 0xf0..<0xf5: state = .character(bytes: [byte], length: 4)
        default: keys.append(replacement)
        }
    }

    private mutating func takeCharacter(_ bytes: [UInt8], _ byte: UInt8, _ length: Int) {
        guard byte & 0xc0 == 0x80 else {
            keys.append(replacement)
            state = .ground
            return take(byte)
        }
        let all = bytes + [byte]
        guard all.count == length else {
            state = .character(bytes: all, length: length)
            return
        }
        state = .ground
        let scalars = String(decoding: all, as: UTF8.self).unicodeScalars
        // Overlong forms and surrogates decode to several U+FFFD; one is enough.
        guard let scalar = scalars.first, scalars.count == 1 else { return keys.append(replacement) }
        // The C1 range is where the keys of this editor are.
        keys.append((0x80..<0xa0).contains(scalar.value) ? replacement : scalar.value)
    }

    // MARK: Sequences

    private mutating func takeAfterEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "O"): state = .sequence([byte])
        case 0x0a, 0x0d:
            state = .ground
            keys.append(EditKey.newline.rawValue)
        case 0x1b: keys.append(escape)
        default:
            keys.append(escape)
            state = .ground
            take(byte)
        }
    }

    private mutating func takeSequence(_ bytes: [UInt8]) {
        let last = bytes.last ?? 0
        let isParameter = (0x20..<0x40).contains(last)
        if bytes.first == UInt8(ascii: "["), isParameter, bytes.count < 16 {
            state = .sequence(bytes)
            return
        }
        state = .ground
        let text = String(decoding: bytes, as: UTF8.self)
        if text == "[200~" {
            pasted.removeAll()
            state = .paste
        } else if text == "[201~" {
            return // the end of a paste that was dropped
        } else if awaitsReport, last == UInt8(ascii: "R"), let place = Self.place(text) {
            awaitsReport = false
            report = place
        } else if let key = Self.sequences[text] {
            keys.append(key.rawValue)
        } else {
            keys += [escape] + bytes.map(UInt32.init)
        }
    }

    private static func place(_ text: String) -> (row: Int, column: Int)? {
        let numbers = text.dropFirst().dropLast().split(separator: ";").compactMap { Int($0) }
        return numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }

    private static let sequences: [String: EditKey] = {
        var table: [String: EditKey] = [
            "[A": .up, "[B": .down, "[C": .right, "[D": .left, "OA": .up, "OB": .down, "OC": .right, "OD": .left,
            "[H": .home, "[F": .lineEnd, "OH": .home, "OF": .lineEnd, "[1~": .home, "[4~": .lineEnd,
            "[7~": .home, "[8~": .lineEnd, "[3~": .delete, "[5~": .pageUp, "[6~": .pageDown,
            "[13;2u": .newline, "[13;3u": .newline, "[27;2;13~": .newline,
        ]
        for modifier in [3, 5] { // Alt, Ctrl
            table["[1;\(modifier)C"] = .wordRight
            table["[1;\(modifier)D"] = .wordLeft
        }
        return table
    }()

    // MARK: Paste

    private mutating func takePasted(_ byte: UInt8) {
        pasted.append(byte)
        guard byte == UInt8(ascii: "~"), pasted.suffix(6).elementsEqual([0x1b] + Array("[201~".utf8)) else { return }
        pasted.removeLast(6)
        pastes.append(Self.cleaned(pasted))
        pasted.removeAll()
        keys.append(EditKey.paste.rawValue)
        state = .ground
    }

    /// Line ends become LF; control characters go, since none belongs in a source text and some
    /// would end the line. Line ends at the end go too: Enter is for the user to press.
    static func cleaned(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            switch scalar {
            case "\r": scalars.append("\n")
            case "\n": if !afterReturn { scalars.append("\n") }
            case "\t": scalars.append(scalar)
            default:
                if scalar.properties.generalCategory != .control { scalars.append(scalar) }
            }
            afterReturn = scalar == "\r"
        }
        while scalars.last == "\n" { scalars.removeLast() }
        return String(scalars)
    }
}

private let escape: UInt32 = 0x1b
private let replacement: UInt32 = 0xfffd
