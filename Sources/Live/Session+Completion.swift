import Diagnostics
import Lexer
import Parser
import Types

/// What can stand at the cursor of a prompt. On the owner's thread.
extension Session {
    /// - Parameter cursor: in UTF-8 units.
    /// - Returns: where the text begins that a candidate replaces, and the candidates.
    public func completions(in text: String, cursor: Int) -> (start: Int, candidates: [String]) {
        let typed = Array(text.utf8.prefix(max(0, cursor)))
        let start = CompletionContext.wordStart(typed, typed.count)
        let prefix = String(decoding: typed[start...], as: UTF8.self)
        guard let interpreter, !CompletionContext.isInsideText(typed) else { return (start, []) }
        interpreter.compileLock.lock()
        defer { interpreter.compileLock.unlock() }
        guard let world = current else { return (start, []) }
        var names: [String] = []
        if start > 0, typed[start - 1] == UInt8(ascii: ".") {
            let receiver = CompletionContext.receiver(typed, before: start - 1)
            if case .type(let type, let program) = evaluatedType(of: receiver, world) { names = program.memberNames(of: type, beginning: prefix) }
        } else if !prefix.isEmpty, prefix.first?.isNumber != true {
            names = world.program.visibleNames(beginning: prefix) + Keyword.texts.filter { $0.hasPrefix(prefix) && $0 != "_" }
            // What is declared in the entry itself: parameters, local variables.
            names += CompletionContext.words(in: text, beginning: prefix)
        }
        return (start, Set(names).subtracting([prefix]).sorted())
    }

    enum ExpressionType {
        case type(TypeID, Program)
        case unknown([Diagnostic])
    }

    /// The type that an expression has in this version; nothing is run. Under the compile lock.
    func evaluatedType(of text: String, _ world: World) -> ExpressionType {
        var file = Parser.parse(sources.add(name: "<type>", bytes: Array(text.utf8)))
        if file.diagnostics.contains(where: { $0.severity == .error }) { return .unknown(file.diagnostics) }
        var isAgain = false
        while true {
            guard file.statements.count == 1, let named = naming(file, Name("$type")), let last = named.statements.last else { return .unknown([]) }
            switch Proposal.make(arrange(world.files + [named], isSave: false), over: world, in: shared, startedAt: 0) {
            case .accepted(let proposal):
                guard let item = proposal.world.items.last(where: { $0.statement === last }), let id = item.declares.first, let variable = proposal.world.program.variable(id) else { return .unknown([]) }
                return .type(variable.type, proposal.world.program)
            case .refused(let diagnostics):
                guard !isAgain, let other = withLastValue(file, diagnostics) else { return .unknown(diagnostics.filter { $0.severity == .error }) }
                file = other
                isAgain = true
            }
        }
    }
}

/// The text in front of a cursor, which is seldom complete.
enum CompletionContext {
    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || (byte >= 48 && byte <= 57) || (byte | 0x20 >= 97 && byte | 0x20 <= 122)
    }

    static func wordStart(_ text: [UInt8], _ end: Int) -> Int {
        var start = end
        while start > 0, isWord(text[start - 1]) { start -= 1 }
        return start
    }

    /// Whether the cursor stands in a string or a comment, where names mean nothing.
    static func isInsideText(_ text: [UInt8]) -> Bool {
        var brackets: [Int] = []
        var isString = false
        var index = 0
        while index < text.count {
            let byte = text[index]
            if isString {
                if byte == UInt8(ascii: "\\") {
                    if index + 1 < text.count, text[index + 1] == UInt8(ascii: "(") {
                        brackets.append(0)
                        isString = false
                    }
                    index += 1
                } else if byte == UInt8(ascii: "\"") || byte == 10 {
                    isString = false
                }
            } else if byte == UInt8(ascii: "\"") {
                isString = true
            } else if byte == UInt8(ascii: "/"), index + 1 < text.count, text[index + 1] == byte {
                while index < text.count, text[index] != 10 { index += 1 }
                if index == text.count { return true }
            } else if let depth = brackets.last {
                if byte == UInt8(ascii: "(") { brackets[brackets.count - 1] = depth + 1 }
                if byte == UInt8(ascii: ")") {
                    if depth == 0 {
                        brackets.removeLast()
                        isString = true
                    } else {
                        brackets[brackets.count - 1] = depth - 1
                    }
                }
            }
            index += 1
        }
        return isString
    }

    /// The expression that ends before the dot: names, calls, subscripts, brackets and strings in a row.
    static func receiver(_ text: [UInt8], before dot: Int) -> String {
        var start = dot
        while start > 0 {
            let byte = text[start - 1]
            if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") {
                guard let open = opening(text, start - 1) else { break }
                start = open
            } else if byte == UInt8(ascii: "\"") {
                var quote = start - 2
                while quote >= 0, text[quote] != byte || (quote > 0 && text[quote - 1] == UInt8(ascii: "\\")) { quote -= 1 }
                if quote < 0 { break }
                start = quote
            } else if isWord(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!") {
                start -= 1
            } else {
                break
            }
        }
        let end = dot > start && text[dot - 1] == UInt8(ascii: "?") ? dot - 1 : dot
        return String(decoding: text[start..<max(start, end)], as: UTF8.self)
    }

    private static func opening(_ text: [UInt8], _ close: Int) -> Int? {
        var depth = 0
        for index in stride(from: close, through: 0, by: -1) {
            switch text[index] {
            case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth += 1
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
                depth -= 1
                if depth == 0 { return index }
            default: break
            }
        }
        return nil
    }

    /// The words of a text, without the one that is being typed.
    static func words(in text: String, beginning prefix: String) -> [String] {
        let words = text.split { !($0 == "_" || $0 == "$" || $0.isLetter || $0.isNumber) }
        return words.filter { $0.hasPrefix(prefix) && $0.count > prefix.count && $0.first?.isNumber == false }.map(String.init)
    }
}
