import XCTest

@testable import LiveScriptCLI

/// The command line forms that are read without ArgumentParser mean what they mean with it.
final class InvocationTests: XCTestCase {
    private func general(_ arguments: [String]) throws -> Invocation { Invocation(try Options.parse(arguments)) }

    func testPlainFormsMeanTheSame() throws {
        let forms: [[String]] = [
            ["f.lsw"], ["f.lsw", "a", "b"], ["--no-watch", "f.lsw"], ["-v", "--keep", "f.lsw", "-v", "--", "x", "--keep"],
            ["--check", "--json", "f.lsw"], ["--verbose", "-i", "f.lsw", "--help"], ["--interactive", "./-f.lsw"], ["f.lsw", "-e", "1"],
        ]
        for form in forms { XCTAssertEqual(Invocation.plain(form[...]), try general(form), form.joined(separator: " ")) }
    }

    func testOtherFormsAreLeftToArgumentParser() {
        let forms: [[String]] = [
            [], ["-"], ["-e", "print(1)"], ["--help"], ["-h"], ["--version"], ["--poll", "5", "f.lsw"], ["-vi", "f.lsw"], ["--bogus", "f.lsw"],
            ["--", "f.lsw"], ["-v"], ["--on-error", "hold", "f.lsw"], [""], ["--timings", "f.lsw"],
        ]
        for form in forms { XCTAssertNil(Invocation.plain(form[...]), form.joined(separator: " ")) }
    }
}
