import Diagnostics
import Lexer
import Parser

/// Where the files of imported modules come from: the session itself reads none. Called on the owner's thread.
public protocol ModuleFinder: AnyObject {
    /// Looks for the file that `import name` means.
    func find(_ name: String) -> ModuleSearch
    /// The same text for all paths that lead to one file.
    func identity(of path: String) -> String
}

/// What became of the search for a module's file.
public enum ModuleSearch: Sendable {
    /// The path as messages and the watcher call it, and what the file holds.
    case found(path: String, bytes: [UInt8])
    /// Something of that name is there, but cannot be read: why, in a few words.
    case unreadable(path: String, reason: String)
    /// The paths where it was looked for, and a module nearby with almost that name.
    case missing(places: [String], similar: String?)
}

/// A file that was saved.
public struct SavedFile: Sendable {
    /// As the session knows it: the name that was given to `load`, or that a `ModuleFinder` answered.
    public var path: String
    public var bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// The files of one version of a program.
struct Arrangement {
    /// In the order in which they run: what is imported before what imports it.
    var files: [SourceFile] = []
    /// Names under which modules are imported that have another name.
    var aliases: [String: String] = [:]
    /// What is wrong with imports.
    var diagnostics: [Diagnostic] = []
    /// Files that were read for this.
    var loaded: [SourceFile] = []
    /// Paths where missing files would be.
    var missing: [String] = []

    func replacing(_ file: SourceFile, by other: SourceFile) -> Arrangement {
        var result = self
        result.files = files.map { $0 === file ? other : $0 }
        return result
    }
}

/// One `import` of a file.
struct WrittenImport {
    var name: Name
    var path: [Name]
    var kind: Name?
    var place: Span
}

extension SourceFile {
    /// The imports at its top level, in source order.
    var imports: [WrittenImport] {
        statements.compactMap { statement in
            guard case .declaration(let declaration) = statement.kind, case .import(let path, let kind, let place) = declaration.kind else { return nil }
            return path.first.map { WrittenImport(name: $0, path: path, kind: kind, place: place) }
        }
    }
}
