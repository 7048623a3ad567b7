/// Texts in lines of JSON.
public enum JSONText {
    /// `text` as a JSON string, with its quotes. Control characters beyond ASCII and those that turn the direction of writing are
    /// escaped as well, as the line may be shown on a terminal.
    public static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                switch scalar.value {
                case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069:
                    let code = String(scalar.value, radix: 16)
                    result += "\\u" + String(repeating: "0", count: max(0, 4 - code.count)) + code
                default: result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }
}
