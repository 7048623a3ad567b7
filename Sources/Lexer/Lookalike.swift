/// A character that is easily taken for one of Swift's.
public struct Lookalike: Sendable {
    public let scalar: Unicode.Scalar
    public let name: String
    public let replacement: String
    public let replacementName: String

    /// swiftc's note.
    public var message: String {
        "unicode character '\(scalar)' (\(name)) looks similar to '\(replacement)' (\(replacementName)); did you mean to use '\(replacement)' (\(replacementName))?"
    }

    public static func of(_ scalar: Unicode.Scalar) -> Lookalike? {
        guard let (name, replacement, replacementName) = entry(scalar.value) else { return nil }
        return Lookalike(scalar: scalar, name: name, replacement: replacement, replacementName: replacementName)
    }

    private static func entry(_ value: UInt32) -> (String, String, String)? {
        let minus = "Hyphen Minus"
        switch value {
        case 0x2010: return ("Hyphen", "-", minus)
        case 0x2011: return ("Non-Breaking Hyphen", "-", minus)
        case 0x2012: return ("Figure Dash", "-", minus)
        case 0x2013: return ("En Dash", "-", minus)
        case 0x2014: return ("Em Dash", "-", minus)
        case 0x2015: return ("Horizontal Bar", "-", minus)
        case 0x2212: return ("Minus Sign", "-", minus)
        case 0x2796: return ("Heavy Minus Sign", "-", minus)
        case 0xFF0D: return ("Fullwidth Hyphen-Minus", "-", minus)
        case 0x2018: return ("Left Single Quotation Mark", "'", "Single Quote")
        case 0x2019: return ("Right Single Quotation Mark", "'", "Single Quote")
        case 0x201B: return ("Single High-Reversed-9 Quotation Mark", "'", "Single Quote")
        case 0x201E: return ("Double Low-9 Quotation Mark", "\"", "Quotation Mark")
        case 0xFF02: return ("Fullwidth Quotation Mark", "\"", "Quotation Mark")
        case 0x037E: return ("Greek Question Mark", ";", "Semicolon")
        case 0xFF1B: return ("Fullwidth Semicolon", ";", "Semicolon")
        case 0xFF0C: return ("Fullwidth Comma", ",", "Comma")
        case 0xFF1A: return ("Fullwidth Colon", ":", "Colon")
        case 0x2236: return ("Ratio", ":", "Colon")
        case 0xFF08: return ("Fullwidth Left Parenthesis", "(", "Left Parenthesis")
        case 0xFF09: return ("Fullwidth Right Parenthesis", ")", "Right Parenthesis")
        case 0xFF3B: return ("Fullwidth Left Square Bracket", "[", "Left Square Bracket")
        case 0xFF3D: return ("Fullwidth Right Square Bracket", "]", "Right Square Bracket")
        case 0xFF5B: return ("Fullwidth Left Curly Bracket", "{", "Left Curly Brace")
        case 0xFF5D: return ("Fullwidth Right Curly Bracket", "}", "Right Curly Brace")
        case 0xFF1D: return ("Fullwidth Equals Sign", "=", "Equals Sign")
        case 0xFF0B: return ("Fullwidth Plus Sign", "+", "Plus Sign")
        case 0xFF01: return ("Fullwidth Exclamation Mark", "!", "Exclamation Mark")
        case 0xFF1F: return ("Fullwidth Question Mark", "?", "Question Mark")
        case 0xFF1C: return ("Fullwidth Less-Than Sign", "<", "Less-Than Sign")
        case 0xFF1E: return ("Fullwidth Greater-Than Sign", ">", "Greater-Than Sign")
        case 0x2024: return ("One Dot Leader", ".", "Period")
        case 0x2044: return ("Fraction Slash", "/", "Slash")
        case 0x2217: return ("Asterisk Operator", "*", "Asterisk")
        default: return nil
        }
    }
}
