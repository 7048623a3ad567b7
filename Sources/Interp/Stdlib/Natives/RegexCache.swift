import Types

/// Regular expressions of the host's engine, by what the prelude's `Regex` holds: a letter for each option, the latest first,
/// then `/` and a pattern or `'` and a plain text. Scripts hold text only, so nothing of the host's lies among their values.
final class RegexCache {
    private var known: [String: Regex<AnyRegexOutput>] = [:]
    private var latest: (source: String, regex: Regex<AnyRegexOutput>)?
    /// A program that makes patterns without end starts again with an empty table.
    private static let capacity = 500

    /// - Throws: what the engine says about the pattern.
    func regex(_ source: String) throws -> Regex<AnyRegexOutput> {
        if let latest, latest.source == source { return latest.regex }
        let regex = try known[source] ?? make(source)
        if known.count >= RegexCache.capacity { known = [:] }
        known[source] = regex
        latest = (source, regex)
        return regex
    }

    /// The pattern behind the options.
    static func pattern(_ source: String) -> String {
        guard let mark = source.utf8.firstIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "'") }) else { return source }
        return String(source[source.utf8.index(after: mark)...])
    }

    private func make(_ source: String) throws -> Regex<AnyRegexOutput> {
        guard let option = source.utf8.first else { return Regex(verbatim: "") }
        let rest = String(source.unicodeScalars.dropFirst())
        switch option {
        case UInt8(ascii: "/"):
            if let problem = RegexPattern(rest).problems.first { throw RegexProblem(description: problem.message) }
            return try Regex(rest)
        case UInt8(ascii: "'"): return Regex(verbatim: rest)
        default: return RegexCache.apply(option, to: try make(rest))
        }
    }

    private static func apply(_ option: UInt8, to regex: Regex<AnyRegexOutput>) -> Regex<AnyRegexOutput> {
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
        case UInt8(ascii: "e"): return regex.repetitionBehavior(.eager)
        case UInt8(ascii: "r"): return regex.repetitionBehavior(.reluctant)
        case UInt8(ascii: "q"): return regex.repetitionBehavior(.possessive)
        default: return regex
        }
    }
}

/// What is wrong with a pattern.
struct RegexProblem: Error, CustomStringConvertible {
    let description: String
}
