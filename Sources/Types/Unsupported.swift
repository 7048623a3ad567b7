import Lexer

/// Features that a script cannot use: those that come later, and those outside on purpose.
enum Unsupported {
    /// The sentence for a feature as the parser calls it.
    static func message(_ feature: String) -> String {
        if let name = outside[feature] { return "\(name) is not supported by livescript" }
        if feature.hasPrefix("the macro ") { return "\(feature.dropFirst("the macro ".count)) is not supported by livescript" }
        let isPlural = feature.hasSuffix("s") && !feature.hasPrefix("the ")
        return "\(feature) \(isPlural ? "are" : "is") not supported yet"
    }

    private static let outside: [String: String] = [
        "noncopyable types": "'~Copyable'", "inline arrays": "'InlineArray'", "macros": "'macro'", "'#selector'": "'#selector'", "'#keyPath'": "'#keyPath'", "distributed actors": "'distributed actor'",
    ]

    /// What to say about a name that nothing is called, but that means something in Swift.
    static func message(name: String, imports: Set<Name>) -> String? {
        if outsideNames.contains(name) || name.hasPrefix("Unsafe") || name.hasPrefix("withUnsafe") || name.hasPrefix("SIMD") && name.dropFirst(4).allSatisfy(\.isNumber) && name.count > 4 {
            return "'\(name)' is not supported by livescript"
        }
        if imports.contains("Foundation"), foundationNames.contains(name) || name.hasPrefix("NS") && name.dropFirst(2).first?.isUppercase == true { return "'\(name)' is not in livescript's Foundation" }
        return nil
    }

    private static let outsideNames: Set<String> = ["InlineArray", "Span", "MutableSpan", "RawSpan", "OutputSpan", "OpaquePointer", "AutoreleasingUnsafeMutablePointer", "Unmanaged", "CVarArg", "Float16", "Float80", "UTF8Span", "ManagedBuffer"]

    private static let foundationNames: Set<String> = [
        "URLSession", "URLRequest", "URLResponse", "HTTPURLResponse", "Locale",
        "Measurement", "MeasurementFormatter", "ByteCountFormatter", "UserDefaults", "Bundle", "BlockOperation",
        "PropertyListEncoder", "PropertyListDecoder", "IndexPath", "AttributedString", "Progress", "Stream", "InputStream", "OutputStream", "Host",
        "XMLParser", "Predicate", "SortDescriptor",
    ]
}
