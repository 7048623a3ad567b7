// swift-tools-version: 6.0
import Foundation
import PackageDescription

/// Every target lists exactly what it imports; ArchitectureTests holds the table in ARCHITECTURE.md.
///
/// Without the dynamic checks for exclusive access: they take a fifth of the checker's instructions, and guard against what
/// the debug build, in which all tests run, still finds. Without frame pointers, which SwiftPM asks for on Linux: they are
/// three of the instructions of each node, and a register. And without names for generic types: the runtime would read such a
/// name at the first use of each, and look through all conformances of the program for it, a sixth of a start.
let language: [SwiftSetting] = [
    .swiftLanguageMode(.v5),
    .unsafeFlags(["-enforce-exclusivity=unchecked", "-Xcc", "-Xclang", "-Xcc", "-mframe-pointer=none", "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors"], .when(configuration: .release)),
]

/// A static program starts in a third of the time: nothing is looked for, loaded or relocated. Needs the static libraries,
/// which Debian's libedit-dev brings with it.
let libraries = ["edit", "tinfo", "bsd", "md"]
let folders = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"]
let hasStaticLibraries = (libraries + ["c"]).allSatisfy { library in
    folders.contains { FileManager.default.fileExists(atPath: "\($0)/lib\(library).a") }
}
let linking: [LinkerSetting] = hasStaticLibraries
    ? [.unsafeFlags(["-static-executable"] + libraries.map { "-l\($0)" }, .when(platforms: [.linux], configuration: .release))] : []

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
        .executableTarget(name: "livescript", dependencies: ["LiveScriptCLI"], swiftSettings: language, linkerSettings: linking),
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
        tests("CLITests", ["LiveScriptCLI", "Live", "Interp", "Diagnostics"]),
        tests("GrammarTests", ["TestSupport", "Parser", "Lexer", "Diagnostics"]),
        tests("FuzzTests", ["TestSupport", "Live", "Parser", "Lexer", "Diagnostics"]),
        tests("ArchitectureTests", []),
        tests("SpecTests", ["TestSupport", "Live", "Diagnostics"]),
    ]
)
