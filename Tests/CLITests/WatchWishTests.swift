import Foundation
import XCTest

/// What a script asks of the files around it, while it runs.
final class WatchWishTests: XCTestCase {
    /// A run that is talked to.
    private final class Run {
        let process = Process()
        private let input = Pipe(), output = Pipe(), errors = Pipe()
        private(set) var printed = ""
        private(set) var said = ""

        init(_ program: LiveProgram, _ options: [String] = []) throws {
            process.executableURL = LiveProgram.binary
            process.arguments = options + ["main.lsw"]
            process.currentDirectoryURL = program.folder
            process.standardInput = input
            process.standardOutput = output
            process.standardError = errors
            try process.run()
        }

        func wait(_ marker: String) {
            while !printed.contains(marker) {
                let part = output.fileHandleForReading.availableData
                if part.isEmpty { return XCTFail("ended without '\(marker)':\n\(printed)") }
                printed += String(decoding: part, as: UTF8.self)
            }
        }

        func waitForNotice(_ marker: String) {
            while !said.contains(marker) {
                let part = errors.fileHandleForReading.availableData
                if part.isEmpty { return XCTFail("ended without '\(marker)':\n\(said)") }
                said += String(decoding: part, as: UTF8.self)
            }
        }

        func say(_ line: String) throws { try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8)) }

        func end() throws -> String {
            try input.fileHandleForWriting.close()
            printed += String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            said += String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            process.waitUntilExit()
            return printed
        }
    }

    func testFilesThatAScriptWatches() throws {
        let program = try LiveProgram()
        try FileManager.default.createDirectory(at: program.folder.appendingPathComponent("data"), withIntermediateDirectories: true)
        try program.write("1", "data/a.txt")
        try program.write("1", "data/none.md")
        let text = """
            import Live
            try watch("data/*.txt")
            onReload { print("saved", $0.files, $0.added) }
            print("up")
            while let line = readLine() {
                try unwatch("data/*.txt")
                print(line)
            }

            """
        try program.write(text)
        let run = try Run(program)
        run.wait("up\n")
        // The wish comes to the watcher with the first round of the main thread, the file's new text after that.
        let deadline = Date(timeIntervalSinceNow: 20)
        var count = 1
        while !run.printed.contains("a.txt"), Date() < deadline {
            count += 1
            try program.write("\(count)", "data/a.txt")
            try program.write("func f\(count)() {}\n" + text)
            run.wait("main.f\(count)()")
        }
        run.wait("saved [\"data/a.txt\"] []\n")
        try program.write("1", "data/b.txt")
        run.wait("saved [\"data/b.txt\"] []\n")
        try run.say("stop")
        run.wait("stop\n")
        try program.write(text + "func last() {}\n")
        run.wait("main.last()\"]\n")
        let before = run.printed
        try program.write("other", "data/b.txt")
        try program.write(text + "func last() {}\nfunc later() {}\n")
        run.wait("main.later()")
        XCTAssertEqual(try run.end().dropFirst(before.count), "saved [] [\"main.later()\"]\n")
    }

    /// The save that follows from a commit changes nothing, and no hook hears of it.
    func testItsOwnCommitIsNoChange() throws {
        let program = try LiveProgram()
        try program.write("""
            import Live
            func f() -> Int { 1 }
            onReload { print($0) }
            let r = try Recoder("f")
            while let line = readLine() {
                if line == "go" {
                    try r.patch("func f() -> Int { 2 }")
                    try r.commit()
                }
                print(line, f(), r.status)
            }

            """)
        let run = try Run(program, ["-v"])
        try run.say("go")
        run.waitForNotice("nothing to do")
        try run.say("on")
        XCTAssertEqual(try run.end(), "version 2: 1 updated\ngo 2 saved\non 2 saved\n")
    }

    func testASaveThatTouchesAPatchWins() throws {
        let program = try LiveProgram()
        let text = """
            import Live
            func f() -> Int { 1 }
            func g() -> Int { 1 }
            let r = try Recoder("f")
            try r.patch("func f() -> Int {\\n    20\\n}")
            while let line = readLine() { print(line, f(), g(), r.status) }

            """
        try program.write(text)
        let run = try Run(program, ["-v"])
        run.waitForNotice("Reload 2")
        try program.write(text.replacingOccurrences(of: "func g() -> Int { 1 }", with: "func g() -> Int { 3 }"))
        run.waitForNotice("Reload 3")
        try run.say("a")
        run.wait("a ")
        try program.write(text.replacingOccurrences(of: "func f() -> Int { 1 }", with: "func f() -> Int { 5 }"))
        run.waitForNotice("Reload 4")
        try run.say("b")
        XCTAssertEqual(try run.end(), "a 20 3 live\nb 5 1 outOfSync\n")
    }
}
