import Diagnostics

/// What to do when an operator's operands have different types.
enum OperandHints {
    /// A value beside a text, an integer beside a floating-point number: the usual ways out.
    /// - Parameters:
    ///   - name: of the operator.
    ///   - types: of its operands, as they are written.
    static func notes(_ name: String, _ types: (String, String)) -> [Diagnostic.Note] {
        if name == "+" || name == "+=", types.0 != types.1, types.0 == "String" || types.1 == "String" {
            return [.init("a value becomes part of a text by interpolation, \"\\(…)\", or by 'String(…)'", nil)]
        }
        if name == "*", types == ("String", "Int") || types == ("Int", "String") {
            return [.init("'String(repeating: text, count: n)' repeats a text", nil)]
        }
        guard types.0 != types.1, numbers.contains(types.0), numbers.contains(types.1) else { return [] }
        let wider = ["Double", "Float"].first { types.0 == $0 || types.1 == $0 } ?? "Int"
        return [.init("numbers are converted by name: '\(wider)(…)'", nil)]
    }

    private static let numbers: Set<String> = ["Int", "Int8", "Int16", "Int32", "Int64", "UInt", "UInt8", "UInt16", "UInt32", "UInt64", "Double", "Float"]
}
