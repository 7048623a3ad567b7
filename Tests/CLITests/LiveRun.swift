import Foundation

/// A running program: lines go in, text comes out and is waited for.
final class LiveRun {
    static let binary = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().appendingPathComponent("livescript")

    let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let errors = Pipe()
    private(set) var printed = ""
    private(set) var said = ""

    init(_ arguments: [String], in folder: URL) throws {
        process.executableURL = LiveRun.binary
        process.arguments = arguments
        process.currentDirectoryURL = folder
        process.standardInput = input
        process.standardOutput = output
        process.standardError = errors
        try process.run()
    }

    func send(_ line: String) throws { try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8)) }

    /// Reads until standard error (or output) contains the text; false when it ends before.
    func waits(for text: String, from start: Int = 0, isOutput: Bool = false) -> Bool {
        let handle = (isOutput ? output : errors).fileHandleForReading
        while !(isOutput ? printed : said).dropFirst(start).contains(text) {
            let part = handle.availableData
            if part.isEmpty { return false }
            if isOutput { printed += String(decoding: part, as: UTF8.self) } else { said += String(decoding: part, as: UTF8.self) }
        }
        return true
    }

    @discardableResult
    func end() throws -> Int32 {
        try? input.fileHandleForWriting.close()
        printed += String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        said += String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return process.terminationStatus
    }
}
