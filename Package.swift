// swift-tools-version: 6.0
import PackageDescription

/// Every target lists exactly what it imports; ArchitectureTests holds the table in ARCHITECTURE.md.
let language: [SwiftSetting] = [.swiftLanguageMode(.v5)]

func module(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: language)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: language)
}

let package = Package(
    name: "livescript",
    platforms: [.macOS(.v13)],
    products: [.executable(name: "livescript", targets: ["livescript"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    ],
    targets: [
        module("Diagnostics"),
        module("Lexer", ["Diagnostics"]),
        module("Parser", ["Lexer", "Diagnostics"]),
        module("Types", ["Parser", "Lexer", "Diagnostics"]),
        module("Interp", ["Types", "Lexer", "Diagnostics"], exclude: ["Stdlib/Prelude"]),
        module("Live", ["Interp", "Types", "Parser", "Lexer", "Diagnostics"]),
        module("Watcher"),
        .systemLibrary(name: "CLibedit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"]), .brew(["libedit"])]),
        .target(name: "CEditShim", dependencies: ["CLibedit"]),
        module("Repl", ["CLibedit", "CEditShim"]),
        module("LiveScriptCLI", [
            "Repl", "Live", "Watcher", "Diagnostics",
            .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ]),
        .executableTarget(name: "livescript", dependencies: ["LiveScriptCLI"], swiftSettings: language),
        module("TestSupport", ["Live", "Interp", "Types", "Parser", "Lexer", "Diagnostics"]),
        tests("DiagnosticsTests", ["Diagnostics"]),
        tests("LexerTests", ["Lexer", "Diagnostics"]),
        tests("ParserTests", ["Parser", "Lexer", "Diagnostics"]),
        tests("TypesTests", ["Types", "Parser", "Lexer", "Diagnostics"]),
        tests("InterpTests", ["Interp", "Types", "Parser", "Lexer", "Diagnostics"]),
        tests("LiveTests", ["Live", "Diagnostics", "TestSupport"]),
        tests("WatcherTests", ["Watcher"]),
        .executableTarget(name: "ReplProgram", dependencies: ["Repl"], path: "Tests/ReplProgram", swiftSettings: language),
        tests("ReplTests", ["Repl", "ReplProgram", "CEditShim"]),
        tests("CLITests", ["LiveScriptCLI"]),
        tests("GrammarTests", ["Parser", "Lexer", "Diagnostics"]),
        tests("ArchitectureTests", []),
        tests("SpecTests", ["TestSupport"]),
    ]
)
