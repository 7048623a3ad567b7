import Lexer
import Types

/// Type names as the compiled language prints them at run time: no `[T]` or `T?`, and without `qualified` only the last
/// component of a nested type's name.
struct TypeNames {
    let program: Program
    let qualified: Bool

    /// What Foundation takes from a module below it, which names show.
    private static let essentials: Set<Name> = [
        "Calendar", "CocoaError", "ComparisonResult", "Data", "Date", "DateComponents", "DateInterval", "Decimal", "FileAttributeKey", "FileAttributeType",
        "FileManager", "IndexPath", "JSONDecoder", "JSONEncoder", "Locale", "LocalizedError", "ProcessInfo", "TimeZone", "URL", "URLComponents", "URLQueryItem",
        "URLResourceKey", "UUID",
    ]

    static func name(_ type: TypeInfo, qualified: Bool) -> String {
        if type.id == .error { return qualified ? type.qualifiedName : type.name }
        let interpreter = type.interpreter
        return interpreter.compileLock.locked { TypeNames(program: interpreter.program, qualified: qualified).name(type.id) }
    }

    func name(_ type: TypeID) -> String {
        switch program.types.node(type) {
        case .nominal(let declaration, let arguments): return nominal(declaration, arguments)
        case .tuple(let elements):
            return "(" + elements.map { ($0.label.map { "\($0.text): " } ?? "") + name($0.type) }.joined(separator: ", ") + ")"
        case .function(let function): return self.function(function)
        case .metatype(let instance): return name(instance) + ".Type"
        case .existential(let existential): return self.existential(existential)
        case .opaque:
            let underlying = program.substitute(type, [:])
            return underlying == type ? program.describe(type, qualified: qualified) : name(underlying)
        case .error, .parameter, .associated, .variable: return program.describe(type, qualified: qualified)
        }
    }

    private func nominal(_ id: DeclID, _ arguments: [TypeID]) -> String {
        guard let declaration = program.nominal(id) else { return "" }
        let parent = declaration.parent.flatMap { program.nominal($0) }
        let outer = min(parent?.signature.parameters.count ?? 0, arguments.count)
        var text = ""
        if qualified {
            if let parent {
                text = nominal(parent.id, Array(arguments[..<outer])) + "."
            } else if program.library(of: id) == "Foundation" {
                text = Self.essentials.contains(declaration.name) ? "FoundationEssentials." : "Foundation."
            } else if let dot = declaration.qualifiedName.firstIndex(of: ".") {
                text = declaration.qualifiedName[..<dot] + "."
            }
        }
        text += declaration.name.text
        let own = declaration.kind == .protocol ? [] : arguments[outer...]
        return own.isEmpty ? text : text + "<" + own.map(name).joined(separator: ", ") + ">"
    }

    private func function(_ function: TypeNode.FunctionType) -> String {
        let parameters = function.parameters.map { parameter -> String in
            if parameter.isVariadic, case .nominal(_, let arguments) = program.types.node(parameter.type), let element = arguments.first { return name(element) + "..." }
            return (parameter.isInout ? "inout " : "") + name(parameter.type)
        }
        let effects = (function.isAsync ? " async" : "") + (function.isThrowing ? " throws" : "")
        return "(" + parameters.joined(separator: ", ") + ")" + effects + " -> " + name(function.result)
    }

    private func existential(_ existential: TypeNode.ExistentialType) -> String {
        var parts = existential.protocols.map { nominal($0, []) }
        if let superclass = existential.superclass { parts.insert(name(superclass), at: 0) }
        if parts.isEmpty { return existential.isClassBound ? (qualified ? "Swift.AnyObject" : "AnyObject") : "Any" }
        return parts.joined(separator: " & ")
    }
}
