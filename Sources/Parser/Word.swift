import Lexer

/// The words and operators the grammar mentions, as a dense number: one array access per token instead of text
/// comparisons, and a jump table in each `switch`.
enum Word: String, CaseIterable {
    case none = ""

    // Reserved.
    case `any_` = "Any", `as`, `associatedtype`, `break`, `case`, `catch`, `class`, `continue`, `default`, `defer`, `deinit`, `do`
    case `else`, `enum`, `extension`, `fallthrough`, `false`, `fileprivate`, `for`, `func`, `guard`, `if`, `import`, `in`
    case `init`, `inout`, `internal`, `is`, `let`, `nil`, `operator`, `precedencegroup`, `private`, `protocol`, `public`
    case `repeat`, `rethrows`, `return`, `self`, `selfType` = "Self", `static`, `struct`, `subscript`, `super`, `switch`, `throw`
    case `throws`, `true`, `try`, `typealias`, `var`, `where`, `while`, underscore = "_"

    // Contextual.
    case actor, any, assignment, associativity, async, await, autoclosure, available, arch, borrow = "_borrow", borrowing
    case canImport, column, compiler, consume, consuming, convenience, copy, didSet, distributed, discard, dsohandle, dynamic, each, elseif
    case endif, error, escaping, file, fileID, filePath, final, function, get, higherThan, indirect, infix, isolated
    case keyPath, lazy, left, line, lowerThan, macro, modify = "_modify", modifyPlain = "modify", mutating, none_ = "none", nonisolated
    case nonmutating, of, open, optional, os, override, owned = "__owned", package, postfix, prefix, `Protocol`, read = "_read", readPlain = "read"
    case reasync, required, right, selector, sending, set, setter, shared = "__shared", some, sourceLocation, swift, targetEnvironment, then
    case `Type`, unavailable, unknown, unowned, unsafe, unsafeAddress, unsafeMutableAddress, warning, weak, willSet
    case constant = "_const", hasAttribute, hasFeature, macosx = "Linux", yield, consumingOld = "__consuming"

    // Operators.
    case less = "<", greater = ">", amp = "&", dots = "...", equals = "==", minus = "-", star = "*", tilde = "~"
    case and = "&&", or = "||", not = "!", greaterOrEqual = ">=", notEqual = "!=", lessOrEqual = "<="
}

/// `Name` -> `Word`.
struct WordTable: Sendable {
    static let shared = WordTable()

    private let words: [Word]

    private init() {
        var pairs: [(UInt32, Word)] = []
        for word in Word.allCases where word != .none { pairs.append((Name(word.rawValue).id, word)) }
        let size = (pairs.map(\.0).max() ?? 0) + 1
        var words = [Word](repeating: .none, count: Int(size))
        for (id, word) in pairs { words[Int(id)] = word }
        self.words = words
    }

    @inline(__always)
    func word(of token: Token) -> Word {
        let id = Int(token.name.id)
        return id < words.count && !token.flags.contains(.escaped) ? words[id] : .none
    }
}

extension Word {
    /// Keywords that begin a declaration on their own.
    var isDeclarationKeyword: Bool {
        switch self {
        case .let, .var, .func, .struct, .class, .enum, .protocol, .extension, .typealias, .associatedtype, .import, .`init`, .deinit,
             .subscript, .operator, .precedencegroup:
            return true
        default:
            return false
        }
    }

    /// Modifiers that are reserved words: never anything else.
    var isReservedModifier: Bool {
        switch self {
        case .static, .public, .private, .internal, .fileprivate: return true
        default: return false
        }
    }

    /// Modifiers that are ordinary identifiers elsewhere.
    var isContextualModifier: Bool {
        switch self {
        case .open, .package, .final, .override, .mutating, .nonmutating, .lazy, .weak, .unowned, .convenience, .required, .dynamic, .optional,
             .indirect, .prefix, .postfix, .infix, .nonisolated, .isolated, .distributed, .consuming, .borrowing, .async, .constant, .owned, .shared, .consumingOld:
            return true
        default:
            return false
        }
    }

    /// Keywords that begin a statement which is neither an expression nor a declaration.
    var isStatementKeyword: Bool {
        switch self {
        case .if, .guard, .while, .repeat, .for, .switch, .do, .return, .throw, .break, .continue, .fallthrough, .defer: return true
        default: return false
        }
    }
}
