/// Something to say to the user about a place in the source. Data only; `Renderer` makes text.
public struct Diagnostic: Sendable {
    public enum Severity: String, Sendable { case error, warning, note }

    /// A replacement of text that would repair the program.
    public struct FixIt: Sendable {
        public var span: Span
        public var replacement: String
        public init(span: Span, replacement: String) {
            self.span = span
            self.replacement = replacement
        }
    }

    /// A second place that explains the first.
    public struct Note: Sendable {
        public var message: String
        public var span: Span?
        public init(_ message: String, _ span: Span? = nil) {
            self.message = message
            self.span = span
        }
    }

    public var severity: Severity
    /// Stable name of this kind of message, such as `cannot-find-in-scope`.
    public var id: String
    public var message: String
    public var span: Span
    public var notes: [Note]
    public var fixIts: [FixIt]

    public init(_ severity: Severity, _ id: String, _ message: String, _ span: Span, notes: [Note] = [], fixIts: [FixIt] = []) {
        self.severity = severity
        self.id = id
        self.message = message
        self.span = span
        self.notes = notes
        self.fixIts = fixIts
    }

    public static func error(_ id: String, _ message: String, _ span: Span, notes: [Note] = [], fixIts: [FixIt] = []) -> Diagnostic {
        Diagnostic(.error, id, message, span, notes: notes, fixIts: fixIts)
    }

    public static func warning(_ id: String, _ message: String, _ span: Span, notes: [Note] = []) -> Diagnostic {
        Diagnostic(.warning, id, message, span, notes: notes)
    }
}
