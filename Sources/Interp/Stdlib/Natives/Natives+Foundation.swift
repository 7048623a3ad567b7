#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// The natives of the Foundation subset: text.
extension NativeTable {
    static let foundation: Functions = {
        var t: Functions = [:]
        addFoundationText(&t)
        addFoundationSystem(&t)
        addFoundationFiles(&t)
        addFoundationStreams(&t)
        return t
    }()

    private static func addFoundationText(_ t: inout Functions) {
        t["foundation.format"] = { a, r, site in
            let buffer = pointer(a[2])
            let element = arrayType(a[2]).element
            let arguments = try (0..<buffer[2]).map { try FormatArgument(buffer + (4 + $0 * element.words)) }
            r.put(Format(text(a), arguments).run())
        }
        // (text: Substring, other, options)
        t["foundation.range"] = { a, r, site in
            guard let range = FoundationSearch(options: a[6]).first(text(a + 4), in: a.substring) else { return site.putNil(r) }
            let place = r + site.result.payloadOffset
            place.stringIndex = range.lowerBound
            (place + 1).stringIndex = range.upperBound
            site.result.setSome(r)
        }
        t["foundation.replacing"] = { a, r, _ in r.put(FoundationSearch(options: a[6]).replacing(text(a + 2), with: text(a + 4), in: text(a))) }
        t["foundation.compare"] = { a, r, _ in r[0] = FoundationSearch(options: a[4]).compare(text(a), text(a + 2)) }
        t["foundation.folding"] = { a, r, _ in r.put(FoundationSearch(options: a[2]).folded(text(a))) }
        t["foundation.capitalized"] = { a, r, _ in if !capitalizedPlain(a, r) { r.put(capitalized(text(a))) } }
        t["foundation.inCharacterSet"] = { a, r, _ in r.bool = isMember(scalar(a[0]), a[1]) }
        t["foundation.localizedDescription"] = { a, r, site in
            let type = site.types[0]
            var (place, dynamic) = (a, type)
            if let opened = site.interpreter.open(a, type) { (dynamic, place) = opened }
            let code = dynamic.kind == .enum ? place[0] : 1
            r.put("The operation could not be completed. (\(dynamic.qualifiedName) error \(code).)")
        }
        t["foundation.base64"] = { a, r, _ in r.put(Base64.encode(bytes(a[0]))) }
        t["foundation.fromBase64"] = { a, r, site in
            guard let decoded = Base64.decode(text(a)) else { return site.putNil(r) }
            (r + site.result.payloadOffset)[0] = try makeByteArray(decoded, site.result.element)
            site.result.setSome(r)
        }
    }

    static func makeByteArray(_ bytes: [UInt8], _ type: TypeInfo) throws -> Int {
        try makeArray(bytes.count, type) { index, place in place[0] = Int(bytes[index]) }
    }

    private static func capitalized(_ text: String) -> String {
        var result = ""
        var isStart = true
        for character in text {
            if character.isLetter || character == "'" || character == "’" {
                result += isStart ? character.uppercased() : character.lowercased()
                isStart = false
            } else {
                result.append(character)
                isStart = !character.isNumber
            }
        }
        return result
    }

    private static func isMember(_ scalar: Unicode.Scalar, _ set: Int) -> Bool {
        let category = scalar.properties.generalCategory
        let isNewline = (0x0A...0x0D).contains(scalar.value) || scalar.value == 0x85 || scalar.value == 0x2028 || scalar.value == 0x2029
        switch set {
        case 0: return category == .spaceSeparator || scalar == "\t"
        case 1: return category == .spaceSeparator || scalar == "\t" || isNewline
        case 2: return isNewline
        case 3: return isLetter(category) || isMark(category)
        case 4: return category == .decimalNumber
        case 5: return isLetter(category) || isMark(category) || category == .decimalNumber || category == .letterNumber || category == .otherNumber
        case 6: return category == .uppercaseLetter || category == .titlecaseLetter
        case 7: return category == .lowercaseLetter
        case 8: return [.connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation].contains(category)
        case 9: return [.mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol].contains(category)
        case 10: return category == .control || category == .format
        case 11: return category == .titlecaseLetter
        case 12: return isMark(category)
        default: return false
        }
    }
    private static func isLetter(_ category: Unicode.GeneralCategory) -> Bool {
        [.uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter].contains(category)
    }
    private static func isMark(_ category: Unicode.GeneralCategory) -> Bool { [.nonspacingMark, .spacingMark, .enclosingMark].contains(category) }
}

/// Searching and comparing with Foundation's options.
struct FoundationSearch {
    let ignoresCase: Bool
    let ignoresAccents: Bool
    let isBackwards: Bool
    let isAnchored: Bool
    let isNumeric: Bool
    let isRegularExpression: Bool

    init(options: Int) {
        ignoresCase = options & 1 != 0
        isBackwards = options & 4 != 0
        isAnchored = options & 8 != 0
        isNumeric = options & 64 != 0
        ignoresAccents = options & 128 != 0
        isRegularExpression = options & 1024 != 0
    }

    private var isPlain: Bool { !(ignoresCase || ignoresAccents || isBackwards || isAnchored || isRegularExpression) }

    func folded(_ text: String) -> String {
        var result = text
        if ignoresAccents { result = String(String.UnicodeScalarView(result.decomposed.filter { $0.properties.generalCategory != .nonspacingMark })) }
        return ignoresCase ? result.lowercased() : result
    }

    private func folded(_ character: Character) -> String { folded(String(character)) }

    func first(_ pattern: String, in text: Substring) -> Range<String.Index>? {
        if pattern.isEmpty { return nil }
        if isRegularExpression {
            guard let regex = try? Regex(pattern) else { return nil }
            let found = try? (ignoresCase ? regex.ignoresCase() : regex).firstMatch(in: text)
            return found.map { $0.range }
        }
        if isPlain { return StringSearch.first(pattern, in: text) }
        let wanted = pattern.map { folded($0) }
        var starts = Array(text.indices)
        if isBackwards { starts.reverse() }
        for start in isAnchored ? (isBackwards ? starts : Array(starts.prefix(1))) : starts {
            var position = start
            var index = 0
            while index < wanted.count && position < text.endIndex && folded(text[position]) == wanted[index] {
                position = text.index(after: position)
                index += 1
            }
            if index == wanted.count && (!isAnchored || !isBackwards || position == text.endIndex) { return start..<position }
        }
        return nil
    }

    func replacing(_ pattern: String, with replacement: String, in text: String) -> String {
        if pattern.isEmpty { return text }
        if isRegularExpression {
            guard let regex = try? Regex(pattern) else { return text }
            return text.replacing(ignoresCase ? regex.ignoresCase() : regex) { expand(replacement, $0.output, $0.range, text) }
        }
        var result = ""
        var position = text.startIndex
        var search = self
        if isBackwards && !isAnchored { search = FoundationSearch(options: (ignoresCase ? 1 : 0) | (ignoresAccents ? 128 : 0)) }
        while position < text.endIndex, let range = search.first(pattern, in: text[position...]) {
            result += text[position..<range.lowerBound]
            result += replacement
            position = range.upperBound
            if isAnchored { break }
        }
        return result + text[position...]
    }

    /// `$1` in a template stands for a capture.
    private func expand(_ template: String, _ captures: AnyRegexOutput, _ whole: Range<String.Index>, _ text: String) -> String {
        var result = ""
        var characters = template.makeIterator()
        while let character = characters.next() {
            if character == "\\" {
                if let next = characters.next() { result.append(next) }
            } else if character == "$", let next = characters.next() {
                if let number = next.wholeNumberValue {
                    if number < captures.count, let part = captures[number].substring { result += part }
                } else {
                    result.append(character)
                    result.append(next)
                }
            } else {
                result.append(character)
            }
        }
        return result
    }

    func compare(_ a: String, _ b: String) -> Int {
        let (left, right) = (folded(a), folded(b))
        if isNumeric { return compareNumerically(left, right) }
        return left == right ? 0 : (left < right ? -1 : 1)
    }

    private func compareNumerically(_ a: String, _ b: String) -> Int {
        var (left, right) = (Substring(a), Substring(b))
        while let x = left.first, let y = right.first {
            if x.isWholeNumber && y.isWholeNumber && x.isASCII && y.isASCII {
                let (m, n) = (left.prefix { $0.isASCII && $0.isWholeNumber }, right.prefix { $0.isASCII && $0.isWholeNumber })
                let (u, v) = (m.drop { $0 == "0" }, n.drop { $0 == "0" })
                if u.count != v.count { return u.count < v.count ? -1 : 1 }
                if u != v { return u < v ? -1 : 1 }
                left = left[m.endIndex...]
                right = right[n.endIndex...]
                continue
            }
            if x != y { return x < y ? -1 : 1 }
            left = left.dropFirst()
            right = right.dropFirst()
        }
        return left.isEmpty ? (right.isEmpty ? 0 : -1) : 1
    }
}

extension String {
    /// The scalars with accents split off where they compose.
    fileprivate var decomposed: [Unicode.Scalar] { unicodeScalars.flatMap { CanonicalDecomposition.of($0) } }
}

/// Letters with accents, split into base and marks, as far as Latin text needs it.
private enum CanonicalDecomposition {
    static func of(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        guard scalar.value >= 0xC0 && scalar.value < 0x1F00, let name = scalar.properties.name, let with = range(of: " WITH ", in: name) else { return [scalar] }
        guard let base = bases[String(name[..<with])] else { return [scalar] }
        return [base]
    }
    private static func range(of pattern: String, in text: String) -> String.Index? { StringSearch.first(pattern, in: text[...])?.lowerBound }
    private static let bases: [String: Unicode.Scalar] = {
        var result: [String: Unicode.Scalar] = [:]
        for value in UInt32(0x41)...0x17F {
            if let scalar = Unicode.Scalar(value), let name = scalar.properties.name, scalar.properties.isAlphabetic { result[name] = scalar }
        }
        return result
    }()
}

enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        var result: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            bits <<= UInt32(8 * (3 - group.count))
            for index in 0..<4 {
                result.append(index <= group.count ? alphabet[Int(bits >> UInt32(18 - 6 * index)) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    static func decode(_ text: String) -> [UInt8]? {
        let source = Array(text.utf8)
        if source.count % 4 != 0 { return nil }
        var result: [UInt8] = []
        for start in stride(from: 0, to: source.count, by: 4) {
            let group = source[start..<start + 4]
            let padding = group.reversed().prefix { $0 == UInt8(ascii: "=") }.count
            if padding > 2 || padding > 0 && start + 4 != source.count { return nil }
            var bits: UInt32 = 0
            for byte in group.dropLast(padding) {
                guard let value = alphabet.firstIndex(of: byte) else { return nil }
                bits = bits << 6 | UInt32(value)
            }
            bits <<= UInt32(6 * padding)
            for index in 0..<3 - padding { result.append(UInt8(truncatingIfNeeded: bits >> UInt32(16 - 8 * index))) }
        }
        return result
    }
}
