import Foundation
import XCTest

/// A folder with programs, and the real tool run in it.
final class LiveProgram {
    let folder: URL
    static let binary = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("livescript")

    init() throws {
        folder = URL(fileURLWithPath: NSTemporaryDirectory()).appendingPathComponent("live-\(UUID().uuidString)").resolvingSymlinksInPath()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(at: folder) }

    func write(_ text: String, _ name: String = "main.lsw") throws { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
    func read(_ name: String = "main.lsw") throws -> String { String(decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self) }
    /// Nothing may be left behind.
    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }

    struct Result: Equatable {
        var output: String
        var errors: String
        var status: Int32
    }

    /// - Parameter joined: standard error goes where the output goes, in between.
    func run(_ arguments: [String], input: String = "", environment: [String: String] = [:], through wrapper: [String] = [], joined: Bool = false) throws -> Result {
        // A program that ends early does not read its input.
        signal(SIGPIPE, SIG_IGN)
        let process = Process()
        let command = wrapper + [Self.binary.path] + arguments
        process.executableURL = URL(fileURLWithPath: command[0])
        process.arguments = Array(command.dropFirst())
        process.currentDirectoryURL = folder
        process.environment = ProcessInfo.processInfo.environment.merging(["LIVESCRIPT_HISTORY": ""]) { $1 }.merging(environment) { $1 }
        let (stdin, output, errors) = (Pipe(), folder.appendingPathComponent(".out"), folder.appendingPathComponent(".err"))
        for file in [output, errors] { _ = FileManager.default.createFile(atPath: file.path, contents: nil) }
        process.standardInput = stdin
        let written = try FileHandle(forWritingTo: output)
        process.standardOutput = written
        process.standardError = joined ? written : try FileHandle(forWritingTo: errors)
        try process.run()
        try? stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        process.waitUntilExit()
        defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
        return Result(output: try read(".out"), errors: try read(".err"), status: process.terminationStatus)
    }
}
