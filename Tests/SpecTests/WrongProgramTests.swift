import Diagnostics
import Live
import TestSupport
import XCTest

/// The programs of `Tests/Spec/wrong-programs.txt`: what is said first, to the column.
final class WrongProgramTests: XCTestCase {
    private static let path = SpecFolder.root + "/wrong-programs.txt"

    func testWhatIsSaidFirst() throws {
        let text = try XCTUnwrap(SpecFolder.read(Self.path))
        var line = text.prefix { $0 != "#" }.filter { $0 == "\n" }.count + 1
        var count = 0
        for part in ("\n" + text).components(separatedBy: "\n### ").dropFirst() {
            let header = part.prefix { $0 != "\n" }
            let expected = String(header).components(separatedBy: " // swiftc: ")[0]
            let said = first(part.dropFirst(header.count + 1) + "\n")
            if said != expected { recordFailure(withDescription: "says \(said), expected \(expected)", inFile: Self.path, atLine: line, expected: true) }
            line += part.filter { $0 == "\n" }.count + 1
            count += 1
        }
        XCTAssertGreaterThan(count, 400)
    }

    /// The first error, or the first warning when there is none.
    private func first(_ program: some StringProtocol) -> String {
        let session = Session(host: SpecHost(), options: .init())
        let diagnostics = session.load(name: "main.lsw", bytes: Array(program.utf8))
        guard let shown = diagnostics.first(where: { $0.severity == .error }) ?? diagnostics.first(where: { $0.severity == .warning }),
              let source = session.sources.source(shown.span.source) else { return "nothing" }
        let place = source.position(of: shown.span.start)
        return "\(place.line):\(place.column) \(shown.severity.rawValue): \(shown.message) [\(shown.id)]"
    }
}
