import Diagnostics
import Parser

/// `_` at the prompt: the last value. In patterns, parameters and assignments it keeps Swift's meaning.
extension Session {
    /// The entry with `$R3` in the place of each `_` of which the checker says that it cannot stand there.
    /// - Returns: nil when there is none, or no value yet.
    func withLastValue(_ file: SourceFile, _ diagnostics: [Diagnostic]) -> SourceFile? {
        let places = diagnostics.filter { $0.id == "wildcard" && $0.span.source == file.source.id }.map(\.span.range)
        guard resultCount > 0, !places.isEmpty else { return nil }
        var bytes = file.source.bytes
        for place in Set(places).sorted(by: { $0.lowerBound > $1.lowerBound }) where place.upperBound <= bytes.count {
            bytes.replaceSubrange(place, with: Array("$R\(resultCount - 1)".utf8))
        }
        return Parser.parse(sources.add(name: file.source.name, bytes: bytes))
    }
}
