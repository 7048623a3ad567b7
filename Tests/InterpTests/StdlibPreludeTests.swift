import Foundation
import Testing
@testable import Interp

/// The prelude's text and its natives belong together.
@Suite struct StdlibPreludeTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func string(_ text: StaticString) -> String {
        text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    }

    @Test func generatedFileIsUpToDate() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", Self.root.appendingPathComponent("Scripts/generate_prelude.py").path, "--check"]
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0, "run Scripts/generate_prelude.py")
    }

    @Test func everyNativeDeclarationHasItsFunction() throws {
        let text = Self.string(Prelude.text)
        var names: Set<String> = []
        for match in text.matches(of: #/@(native|addressor)\("([^"]+)"\)/#) {
            let name = String(match.2)
            names.insert(name)
            if match.1 == "native" {
                #expect(NativeTable.function(name) != nil, "@native(\"\(name)\") has no function")
            } else {
                #expect(NativeTable.addressor(name) != nil, "@addressor(\"\(name)\") has no function")
            }
        }
        #expect(names.count > 800)
    }

    @Test func indexDescribesTheText() throws {
        let text = Array(Self.string(Prelude.text).utf8)
        var end = 0
        for line in Self.string(Prelude.index).split(separator: "\n") {
            let columns = line.split(separator: "\t")
            switch columns.first {
            case "O":
                let operators = try #require(Int(columns[1]))..<#require(Int(columns[2]))
                #expect(String(decoding: text[operators], as: UTF8.self).hasPrefix("precedencegroup"))
                #expect(columns[3].split(separator: " ").contains("Element"))
                #expect(columns[4].count % 7 == 0)
            case "F":
                #expect(Int(columns[3]) == end)
                end = try #require(Int(columns[4]))
            case "D", "M":
                let start = try #require(Int(columns[columns[0] == "D" ? 3 : 4]))
                let stop = try #require(Int(columns[5]))
                #expect(start < stop && stop <= end)
                let slice = String(decoding: text[start..<stop], as: UTF8.self)
                #expect(slice.contains(columns[2]), "\(line)")
            default: Issue.record("unknown line: \(line)")
            }
        }
        // A raw string literal has no newline before its end.
        #expect(end == text.count || end == text.count + 1)
    }
}
