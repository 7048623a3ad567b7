/// The text of one version of one file, as UTF-8 bytes.
public final class Source: @unchecked Sendable {
    public let id: SourceID
    /// What messages call the file: the path as the user gave it, `<stdin>`, `<repl:3>`.
    public let name: String
    /// The module its top-level declarations belong to; `main` for the script, `Swift` for the prelude.
    public let module: String
    /// Text of the library.
    public var isLibrary: Bool { module == "Swift" }
    public let bytes: [UInt8]
    private var lineStarts: [UInt32]?

    public init(id: SourceID, name: String, module: String = "main", bytes: [UInt8]) {
        self.id = id
        self.name = name
        self.module = module
        self.bytes = bytes
    }

    public convenience init(id: SourceID, name: String, module: String = "main", text: String) {
        self.init(id: id, name: name, module: module, bytes: Array(text.utf8))
    }

    /// 1-based line, and 1-based column counted in UTF-8 bytes as swiftc does.
    public func position(of offset: UInt32) -> (line: Int, column: Int) {
        let starts = starts()
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return (low + 1, Int(offset) - Int(min(offset, starts[low])) + 1)
    }

    /// The text of the 1-based line without its line end; empty beyond the last line.
    public func lineText(_ line: Int) -> String {
        let starts = starts()
        guard line >= 1, line <= starts.count else { return "" }
        let from = Int(starts[line - 1])
        var to = line < starts.count ? Int(starts[line]) : bytes.count
        while to > from, bytes[to - 1] == 10 || bytes[to - 1] == 13 { to -= 1 }
        return String(decoding: bytes[from..<to], as: UTF8.self)
    }

    /// The offset at which a 1-based line begins; of the last line beyond it.
    public func start(ofLine line: Int) -> UInt32 {
        let starts = starts()
        return starts[min(max(line - 1, 0), starts.count - 1)]
    }

    /// The text of the span without spaces and line ends.
    public func compactText(_ span: Span) -> String {
        let from = min(Int(span.start), bytes.count)
        let to = min(max(Int(span.end), from), bytes.count)
        var isCompact = true
        for index in from..<to where bytes[index] <= 32 { isCompact = false }
        if isCompact { return String(decoding: bytes[from..<to], as: UTF8.self) }
        return String(decoding: bytes[from..<to].filter { $0 > 32 }, as: UTF8.self)
    }

    public func text(_ span: Span) -> String {
        let from = min(Int(span.start), bytes.count)
        let to = min(max(Int(span.end), from), bytes.count)
        return String(decoding: bytes[from..<to], as: UTF8.self)
    }

    private func starts() -> [UInt32] {
        if let lineStarts { return lineStarts }
        var result: [UInt32] = [0]
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 10 {
                result.append(UInt32(index))
            } else if byte == 13 {
                if index < bytes.count, bytes[index] == 10 { index += 1 }
                result.append(UInt32(index))
            }
        }
        lineStarts = result
        return result
    }
}

/// All source versions that spans may point into.
///
/// It keeps the prelude and the latest few versions; older ones live as long as somebody else holds them: a syntax tree, or
/// code that was made of them. A program may be saved a hundred thousand times.
public final class SourceMap: @unchecked Sendable {
    private struct Entry {
        weak var source: Source?
        var kept: Source?
    }
    private var entries: [UInt32: Entry] = [:]
    private var next: UInt32 = 1
    /// Ids of the versions that are kept for messages about them, oldest first.
    private var latest: [UInt32] = []
    private static let keptCount = 16
    private var sweepAt = 64
    /// Asked by both threads of a session.
    private let mutex = Mutex()

    public init() {}

    /// Adds a version of a file and gives it its id.
    public func add(name: String, module: String = "main", bytes: [UInt8]) -> Source {
        mutex.locked {
            let source = Source(id: SourceID(raw: next), name: name, module: module, bytes: bytes)
            next &+= 1
            entries[source.id.raw] = Entry(source: source, kept: source)
            if source.isLibrary { return source }
            latest.append(source.id.raw)
            if latest.count > SourceMap.keptCount { entries[latest.removeFirst()]?.kept = nil }
            if entries.count > sweepAt {
                entries = entries.filter { $0.value.source != nil }
                moves = moves.filter { entries[$0.key] != nil }
                sweepAt = entries.count * 2 + 64
            }
            return source
        }
    }

    /// nil: nothing is left that was made of it.
    public func source(_ id: SourceID) -> Source? { mutex.locked { entries[id.raw]?.source } }

    /// Stretches of an older version that stand unchanged in a newer one.
    public struct Moves {
        public var target: SourceID
        /// In order; `to` is where the stretch begins in the newer version.
        public var stretches: [(from: UInt32, end: UInt32, to: UInt32)]
        public init(target: SourceID, stretches: [(from: UInt32, end: UInt32, to: UInt32)] = []) {
            self.target = target
            self.stretches = stretches
        }
    }
    private var moves: [UInt32: Moves] = [:]

    /// Says where the text of an older version stands now.
    public func move(_ id: SourceID, _ moves: Moves) { mutex.locked { self.moves[id.raw] = moves } }

    /// Where the text of the span stands now, for people to read: code that did not change keeps the spans it had when it
    /// was first read.
    public func current(_ span: Span) -> Span {
        guard let moves = mutex.locked({ moves[span.source.raw] }) else { return span }
        var low = 0
        var high = moves.stretches.count
        while low < high {
            let middle = (low + high) / 2
            if moves.stretches[middle].end < span.start { low = middle + 1 } else { high = middle }
        }
        guard low < moves.stretches.count, moves.stretches[low].from <= span.start, span.end <= moves.stretches[low].end else { return span }
        let stretch = moves.stretches[low]
        return Span(source: moves.target, start: span.start - stretch.from + stretch.to, end: span.end - stretch.from + stretch.to)
    }
}
