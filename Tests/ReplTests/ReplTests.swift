import Glibc
import XCTest

@testable import Repl

/// The loop, without a terminal.
final class ReplTests: XCTestCase {
    private let session = FakeSession()
    private var environment: [String: String] = [:]

    private func run(_ text: String, history: History = History(path: nil)) -> (code: Int32, shown: String) {
        run(bytes: Array(text.utf8), history: history)
    }

    private func run(bytes: [UInt8], history: History = History(path: nil)) -> (code: Int32, shown: String) {
        let pipes = Pipes()
        pipes.type(bytes: bytes)
        let editor = PlainLine(input: pipes.input.read, output: pipes.output.write)
        let repl = Repl(editor: editor, session: session, history: history) { [environment] in environment[$0] }
        return (repl.run(), pipes.shown())
    }

    func testEntriesGoToTheSession() {
        let result = run("a\nf(\nx\n)\r\n\n  \nb")
        XCTAssertEqual(session.asked, ["a", "f(\nx\n)", "b"])
        XCTAssertEqual(result.code, 0)
        XCTAssertEqual(result.shown, "", "no prompt into a pipe")
    }

    func testUnfinishedEntryAtTheEndIsEvaluated() {
        XCTAssertEqual(run("f(\n1").code, 0)
        XCTAssertEqual(session.asked, ["f(\n1"])
    }

    func testInvalidBytes() {
        _ = run(bytes: [0x61, 0xff, 0x62, 0x0a])
        XCTAssertEqual(session.asked, ["a\u{fffd}b"])
    }

    func testLongLine() {
        let line = String(repeating: "x", count: 200_000)
        let pipes = Pipes()
        DispatchQueue.global().async { pipes.type(line + "\n") }
        let editor = PlainLine(input: pipes.input.read, output: pipes.output.write)
        XCTAssertEqual(Repl(editor: editor, session: session, history: History(path: nil)).run(), 0)
        XCTAssertEqual(session.asked, [line])
    }

    func testWhatStandsBehindTheLineIsLeftForTheProgram() {
        let pipes = Pipes()
        pipes.type("quit\nrest")
        let editor = PlainLine(input: pipes.input.read, output: pipes.output.write)
        XCTAssertEqual(Repl(editor: editor, session: session, history: History(path: nil)).run(), 0)
        var rest = [UInt8](repeating: 0, count: 16)
        XCTAssertEqual(read(pipes.input.read, &rest, 16), 4)
    }

    func testLeaving() {
        XCTAssertEqual(run("leave\nb\n").code, 9)
        XCTAssertEqual(run("quit\nb\n").code, 0)
        XCTAssertEqual(run(":q\nb\n").code, 0)
        session.results["restart"] = .exit(4)
        XCTAssertEqual(run(":R\nb\n").code, 4)
        XCTAssertEqual(session.asked, ["leave", ":restart "])
    }

    func testCommandsGoToTheSession() {
        session.results = ["type": .output("Int"), "load": .failed("no such file: x.lsw"), "undo": .done]
        let result = run(":t 1 + 1\n:load x.lsw\n:undo\n:diff\n:nosuch\n?f\n")
        XCTAssertEqual(session.asked, [":type 1 + 1", ":load x.lsw", ":undo ", ":diff ", ":doc f"])
        XCTAssertEqual(
            result.shown,
            """
            Int
            error: no such file: x.lsw
            error: ':diff' does not work here
            error: there is no command ':nosuch'; ':help' lists all commands
            error: ':doc' does not work here

            """)
    }

    func testHelp() {
        XCTAssertTrue(run(":help\n").shown.contains(":load FILE"))
        XCTAssertTrue(run(":help reload\n").shown.contains("Also: :r"))
        XCTAssertTrue(run(":help :quti\n").shown.contains("did you mean ':quit'?"))
    }

    func testHistoryCommand() {
        let result = run("let a = 1\nf(\n)\nlet b = 2\n:history\n:history let\n:history 2\n:history 99\n:history zzz\n")
        XCTAssertEqual(
            result.shown,
            """
              1  let a = 1
              2  f(
                 )
              3  let b = 2
              4  :history
              1  let a = 1
              3  let b = 2
              5  :history let
            f(
            )
            error: there is no entry 99; the last is 7
              8  :history zzz

            """)
    }

    func testUnwritableHistoryIsToldOnce() {
        let result = run("a\nb\n", history: History(path: "/dev/null/history"))
        XCTAssertEqual(result.shown.components(separatedBy: "warning: history is not kept").count, 2)
    }

    func testEditingTheLastEntry() throws {
        let folder = try TemporaryFolder()
        try folder.write("editor", "#!/bin/sh\nsed -i s/1/2/ \"$1\"\n")
        XCTAssertEqual(chmod(folder.path + "/editor", 0o700), 0)
        environment = ["VISUAL": folder.path + "/editor", "TMPDIR": folder.path]
        let result = run("let a = 1\n:vars\n:edit\n")
        XCTAssertEqual(session.asked, ["let a = 1", ":vars ", "let a = 2"])
        XCTAssertTrue(result.shown.hasSuffix("let a = 2\n"))
        environment["VISUAL"] = "false"
        XCTAssertTrue(run("let a = 1\n:edit\n").shown.contains("error: the editor 'false' failed"))
        XCTAssertEqual(try FileManager.default.contentsOfDirectory(atPath: folder.path), ["editor"])
    }

    func testEditingADefinition() throws {
        let folder = try TemporaryFolder()
        environment = ["EDITOR": "echo >'\(folder.path)/args'"]
        session.results["edit"] = .edit(path: "/it's/main.lsw", line: 7)
        _ = run(":edit f\n")
        XCTAssertEqual(String(decoding: try folder.read("args"), as: UTF8.self), "/it's/main.lsw\n")
    }

    func testEventsAreServedWhileWaiting() {
        final class Events: PromptEvents {
            let pipes: Pipes
            var count = 0
            init(_ pipes: Pipes) { self.pipes = pipes }
            var descriptors: [Int32] { [] }
            var timeout: Int? { 1 }
            func serve(_ ready: [Int32], screen: PromptScreen) -> EventOutcome {
                count += 1
                screen.show("event \(count)")
                if count == 2 { writeAll(pipes.input.write, Array("a\n".utf8)) }
                return count < 5 ? .stay : .leave(6)
            }
        }
        let pipes = Pipes()
        let events = Events(pipes)
        let editor = PlainLine(input: pipes.input.read, output: pipes.output.write)
        let repl = Repl(editor: editor, session: session, history: History(path: nil), events: events)
        XCTAssertEqual(repl.run(), 6)
        XCTAssertEqual(session.asked, ["a"])
        XCTAssertEqual(pipes.shown(), "event 1\nevent 2\nevent 3\nevent 4\nevent 5\n")
        close(pipes.input.write)
    }

    func testCompletions() throws {
        let pipes = Pipes()
        let editor = PlainLine(input: pipes.input.read, output: pipes.output.write)
        let repl = Repl(editor: editor, session: session, history: History(path: nil))
        func complete(_ text: String) -> Completions { repl.completions(in: text, cursor: text.utf8.count) }
        XCTAssertEqual(complete(":hi"), Completions(start: 1, candidates: ["history "]))
        XCTAssertEqual(complete(":h"), Completions(start: 1, candidates: ["help", "history"]))
        XCTAssertEqual(complete(":type é.co"), Completions(start: 9, candidates: ["count", "counter"]))
        XCTAssertEqual(complete("?cou"), Completions(start: 1, candidates: ["count", "counter"]))
        XCTAssertEqual(complete("x.co"), Completions(start: 2, candidates: ["count", "counter"]))
        XCTAssertEqual(complete(":help un"), Completions(start: 6, candidates: ["undo"]))
        XCTAssertEqual(complete(":undo x"), .none)
        let folder = try TemporaryFolder()
        for name in ["main.lsw", "make", ".mask"] { try folder.write(name, "") }
        XCTAssertEqual(mkdir(folder.path + "/mad", 0o700), 0)
        let typed = ":load " + folder.path + "/ma"
        XCTAssertEqual(
            complete(typed),
            Completions(start: 6, candidates: ["mad/", "main.lsw", "make"].map { folder.path + "/" + $0 }))
        close(pipes.input.write)
    }
}
