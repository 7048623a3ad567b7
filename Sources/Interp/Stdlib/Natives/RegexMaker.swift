import Types
#if os(Linux)
@_spi(RegexBuilder) import _StringProcessing
#endif

/// Makes regular expressions of the host's engine from their sources.
struct RegexMaker {
    typealias Made = Regex<AnyRegexOutput>
    private unowned let cache: RegexCache
    private var transforms = 0

    init(_ cache: RegexCache) { self.cache = cache }

    mutating func make(_ source: Substring) throws -> Made {
        guard let mark = source.utf8.first else { return Regex(verbatim: "") }
        let rest = source[source.utf8.index(after: source.startIndex)...]
        switch mark {
        case UInt8(ascii: "/"):
            if let problem = RegexPattern(String(rest)).problems.first { throw RegexProblem(description: problem.message) }
            return try Regex(String(rest))
        case UInt8(ascii: "'"): return Regex(verbatim: String(rest))
        default:
            if mark | 0x20 >= UInt8(ascii: "a"), mark | 0x20 <= UInt8(ascii: "z") { return RegexMaker.apply(mark, to: try make(rest)) }
            return try combine(mark, rest)
        }
    }

    private static func apply(_ option: UInt8, to regex: Made) -> Made {
        let isOn = option >= UInt8(ascii: "a")
        switch option | 0x20 {
        case UInt8(ascii: "i"): return regex.ignoresCase(isOn)
        case UInt8(ascii: "s"): return regex.dotMatchesNewlines(isOn)
        case UInt8(ascii: "m"): return regex.anchorsMatchLineEndings(isOn)
        case UInt8(ascii: "w"): return regex.asciiOnlyWordCharacters(isOn)
        case UInt8(ascii: "d"): return regex.asciiOnlyDigits(isOn)
        case UInt8(ascii: "p"): return regex.asciiOnlyWhitespace(isOn)
        case UInt8(ascii: "a"): return regex.asciiOnlyCharacterClasses(isOn)
        case UInt8(ascii: "b"): return regex.wordBoundaryKind(isOn ? .simple : .default)
        case UInt8(ascii: "g"): return regex.matchingSemantics(.graphemeCluster)
        case UInt8(ascii: "u"): return regex.matchingSemantics(.unicodeScalar)
        default: return behavior(option).map { regex.repetitionBehavior($0) } ?? regex
        }
    }

    private static func behavior(_ letter: UInt8) -> RegexRepetitionBehavior? {
        switch letter {
        case UInt8(ascii: "e"): return .eager
        case UInt8(ascii: "r"): return .reluctant
        case UInt8(ascii: "q"): return .possessive
        default: return nil
        }
    }

    #if os(Linux)
    private mutating func combine(_ mark: UInt8, _ rest: Substring) throws -> Made {
        let factory = _RegexFactory()
        switch mark {
        case UInt8(ascii: "&"): return try parts(rest, or: Regex(verbatim: "")) { factory.accumulate($0, $1) }
        case UInt8(ascii: "|"): return try parts(rest, or: Regex(verbatim: ""), first: { factory.orderedChoice($0) }) { factory.accumulateAlternation($0, $1) }
        case UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "+"):
            guard let letter = rest.utf8.first else { break }
            let part = try make(rest[rest.utf8.index(after: rest.startIndex)...])
            let behavior = RegexMaker.behavior(letter)
            return mark == UInt8(ascii: "?") ? factory.zeroOrOne(part, behavior) : mark == UInt8(ascii: "*") ? factory.zeroOrMore(part, behavior) : factory.oneOrMore(part, behavior)
        case UInt8(ascii: "{"):
            guard let end = rest.firstIndex(of: "}") else { break }
            let bounds = rest[..<end].split(separator: ",").compactMap { Int($0) }
            let tail = rest[rest.index(after: end)...]
            guard bounds.count == 2, let letter = tail.utf8.first else { break }
            let part = try make(tail[tail.utf8.index(after: tail.startIndex)...])
            if bounds[0] == bounds[1] { return factory.exactly(bounds[0], part) }
            let upper = bounds[1] < 0 ? Int.max : bounds[1] &+ 1
            return factory.repeating(bounds[0]..<max(bounds[0], upper), RegexMaker.behavior(letter), part)
        case UInt8(ascii: "("): return factory.capture(try make(rest))
        case UInt8(ascii: "="), UInt8(ascii: "!"):
            let index = transforms
            transforms += 1
            let part = try make(rest)
            return factory.captureOptional(part, nil as Int?) { [unowned cache] (text: Substring) throws -> RegexValue? in try cache.transform(index, text) }
        case UInt8(ascii: "<"): return factory.lookaheadNonCapturing(try make(rest))
        case UInt8(ascii: ">"): return factory.negativeLookaheadNonCapturing(try make(rest))
        case UInt8(ascii: "~"): return factory.atomicNonCapturing(try make(rest))
        default: break
        }
        throw RegexProblem(description: "not a regular expression")
    }

    /// The parts of `3:abc2:de`, one joined to the other.
    private mutating func parts(_ list: Substring, or empty: Made, first: (Made) -> Made = { $0 }, _ join: (Made, Made) -> Made) throws -> Made {
        var result: Made?
        var bytes = list.utf8
        while let colon = bytes.firstIndex(of: UInt8(ascii: ":")) {
            let start = bytes.index(after: colon)
            guard let length = Int(Substring(bytes[..<colon])), length >= 0, let end = bytes.index(start, offsetBy: length, limitedBy: bytes.endIndex) else { break }
            let part = try make(Substring(bytes[start..<end]))
            result = result.map { join($0, part) } ?? first(part)
            bytes = bytes[end...]
        }
        return result ?? empty
    }
    #else
    private mutating func combine(_ mark: UInt8, _ rest: Substring) throws -> Made {
        throw RegexProblem(description: "regular expressions that are put together are not supported on this system")
    }
    #endif
}

/// What is wrong with a pattern.
struct RegexProblem: Error, CustomStringConvertible {
    let description: String
}
