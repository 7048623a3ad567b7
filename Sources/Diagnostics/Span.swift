/// A half-open range of UTF-8 byte offsets in one version of one source file.
///
/// - Invariant: `start <= end`.
public struct Span: Hashable, Sendable {
    /// Which `Source` the offsets count in; see `Source.id`.
    public var source: SourceID
    public var start: UInt32
    public var end: UInt32

    public init(source: SourceID, start: UInt32, end: UInt32) {
        self.source = source
        self.start = start
        self.end = max(start, end)
    }

    /// A place nothing in the text stands for (synthesised declarations).
    public static let none = Span(source: SourceID(raw: 0), start: 0, end: 0)

    /// The smallest span that covers both; `self` when they are in different files.
    public func joined(_ other: Span) -> Span {
        if other.source != source { return self }
        return Span(source: source, start: min(start, other.start), end: max(end, other.end))
    }

    public var isEmpty: Bool { start == end }
}

/// Names one version of one file. `0` is "no file".
public struct SourceID: Hashable, Sendable {
    public let raw: UInt32
    public init(raw: UInt32) { self.raw = raw }
}
