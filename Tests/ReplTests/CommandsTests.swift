import XCTest

@testable import Repl

final class CommandsTests: XCTestCase {
    func testHelpFitsATerminal() {
        for line in Help.overview().split(separator: "\n") { XCTAssertLessThanOrEqual(line.count, 79, String(line)) }
        for command in Command.all { for line in Help.details(command).split(separator: "\n") { XCTAssertLessThan(line.count, 120, String(line)) } }
    }

    private func request(_ text: String) -> (name: String, argument: String)? {
        guard case .command(let command, let argument)? = CommandRequest(text) else { return nil }
        return (command.name, argument)
    }

    func testEveryNameAndAliasLeadsToItsCommand() {
        for command in Command.all {
            for name in [command.name] + command.aliases {
                XCTAssertEqual(request(":" + name)?.name, command.name)
                XCTAssertEqual(request("  :\(name)   some thing ")?.argument, "some thing")
            }
        }
    }

    func testNamesAreUniqueAndDescribed() {
        let names = Command.all.flatMap { [$0.name] + $0.aliases }
        XCTAssertEqual(names.count, Set(names).count)
        for command in Command.all {
            XCTAssertFalse(command.summary.isEmpty)
            XCTAssertEqual(command.placeholder.isEmpty, command.argument == .none, command.name)
        }
    }

    func testEveryExpectedCommandIsThere() {
        let expected = """
            help quit load reload restart type doc source vars history undo time clear edit watch patch revert commit \
            diff rerun pause apply
            """
        XCTAssertEqual(Set(Command.all.map(\.name)), Set(expected.split(separator: " ").map(String.init)))
    }

    func testCaseMatters() {
        XCTAssertEqual(request(":r")?.name, "reload")
        XCTAssertEqual(request(":R")?.name, "restart")
    }

    func testBeginningsOfNames() {
        XCTAssertEqual(request(":pat f")?.name, "patch")
        XCTAssertEqual(CommandRequest(":re"), .ambiguous("re", ["reload", "restart", "revert", "rerun"]))
    }

    func testQuestionMark() {
        XCTAssertEqual(request("?")?.name, "help")
        XCTAssertEqual(request("? print")?.name, "doc")
        XCTAssertEqual(request("?print")?.argument, "print")
    }

    func testLeavingWithoutColon() {
        for text in ["quit", "exit", "quit()", " exit() "] { XCTAssertEqual(request(text)?.name, "quit") }
        XCTAssertEqual(request("help")?.name, "help")
        XCTAssertNil(CommandRequest("help") { $0 == "help" })
        XCTAssertNil(CommandRequest("exit") { $0 == "exit" })
        for text in ["exit(1)", "quitter", "let quit = 1", ""] { XCTAssertNil(CommandRequest(text)) }
    }

    func testDidYouMean() {
        for (text, meant) in [(":lod", "load"), (":hlep", "help"), (":histroy", "history"), (":quite", "quit")] {
            XCTAssertEqual(CommandRequest(text), .unknown(String(text.dropFirst()), suggestion: meant))
        }
        XCTAssertEqual(CommandRequest(":xyzzy"), .unknown("xyzzy", suggestion: nil))
        XCTAssertEqual(CommandRequest(":"), .unknown("", suggestion: nil))
    }

    func testHelpListsEveryCommandOnOneRow() {
        let rows = Help.overview().split(separator: "\n")
        for command in Command.all {
            XCTAssertEqual(rows.filter { $0.hasPrefix("  :\(command.name) ") }.count, 1, command.name)
        }
        XCTAssertTrue(rows.allSatisfy { $0.count <= 100 }, "fits into a window")
    }

    func testEditDistance() {
        XCTAssertEqual(editDistance("", "abc"), 3)
        XCTAssertEqual(editDistance("abc", "abc"), 0)
        XCTAssertEqual(editDistance("abc", "acb"), 1)
        XCTAssertEqual(editDistance("kitten", "sitting"), 3)
    }
}
