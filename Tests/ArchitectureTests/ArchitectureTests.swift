import Foundation
import XCTest

/// The table of modules in ARCHITECTURE.md, and rules that hold for every source file.
final class ArchitectureTests: XCTestCase {
    private static let system: Set<String> = ["Glibc", "Darwin", "Synchronization", "Dispatch", "_RegexParser", "_StringProcessing"]
    private static let allowed: [String: Set<String>] = [
        "Diagnostics": [],
        "Lexer": ["Diagnostics"],
        "Parser": ["Lexer", "Diagnostics"],
        "Types": ["Parser", "Lexer", "Diagnostics"],
        "Interp": ["Types", "Lexer", "Diagnostics"],
        "Live": ["Interp", "Types", "Parser", "Lexer", "Diagnostics"],
        "Watcher": [],
        "Repl": ["CLibedit", "CEditShim"],
        "LiveScriptCLI": ["Repl", "Live", "Interp", "Watcher", "Diagnostics", "ArgumentParser"],
        "livescript": ["LiveScriptCLI"],
        "TestSupport": ["Live", "Interp", "Types", "Parser", "Lexer", "Diagnostics"],
    ]

    private static let root: URL = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }

    private func sources() throws -> [(module: String, path: String, lines: [Substring])] {
        let folder = Self.root.appendingPathComponent("Sources")
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        return try paths.filter { $0.hasSuffix(".swift") }.sorted().map { path in
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            return (String(path.prefix { $0 != "/" }), path, text.split(separator: "\n", omittingEmptySubsequences: false))
        }
    }

    func testImportsFollowTheTable() throws {
        for source in try sources() {
            guard let allowed = Self.allowed[source.module] else { return XCTFail("\(source.module) is not in the table") }
            for line in source.lines {
                let words = line.split(separator: " ")
                guard let index = words.firstIndex(of: "import"), index <= 1, index == 0 || words[0].hasPrefix("@"), words.count > index + 1 else { continue }
                let module = String(words[index + 1].prefix { $0 != "." })
                if !allowed.contains(module), !Self.system.contains(module), source.path != "Interp/Stdlib/Prelude+Generated.swift" {
                    XCTFail("\(source.path) imports \(module)")
                }
            }
        }
    }

    func testNothingTrapsOnPurpose() throws {
        for source in try sources() where source.path != "Interp/Stdlib/Prelude+Generated.swift" {
            for (index, line) in source.lines.enumerated() {
                let code = line.trimmingCharacters(in: .whitespaces)
                if code.hasPrefix("//") { continue }
                // Without what stands in string literals.
                let outside = code.components(separatedBy: "\"").enumerated().filter { $0.offset % 2 == 0 }.map(\.element).joined()
                for word in ["try!", "fatalError(", "preconditionFailure(", " as! "] where outside.contains(word) {
                    XCTFail("\(source.path):\(index + 1) has \(word)")
                }
            }
        }
    }
}
