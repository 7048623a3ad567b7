import Diagnostics
import Lexer

extension SyntaxDump {
    public static func text(_ declaration: Declaration) -> String {
        let attributes = declaration.attributes.map { attribute in
            "@" + text(attribute.type) + (attribute.arguments.map { "(" + $0.map(text).joined(separator: ", ") + ")" } ?? "")
        }
        let modifiers = declaration.modifiers.map { $0.name.text + ($0.detail.map { "(\($0))" } ?? "") }
        let head = attributes + modifiers
        let body = self.body(declaration.kind)
        return head.isEmpty ? body : "[" + head.joined(separator: " ") + "]" + body
    }

    private static func body(_ kind: Declaration.Kind) -> String {
        switch kind {
        case .variable(let declaration): return list(declaration.isLet ? "let" : "var", declaration.bindings.map(text))
        case .function(let declaration):
            return list(
                "func \(declaration.name)",
                generic(declaration.genericParameters) + [text(declaration.parameters)] + effects(declaration.isAsync, declaration.throwing)
                    + (declaration.result.map { ["->" + text($0)] } ?? []) + requirements(declaration.requirements) + block(declaration.body))
        case .initializer(let declaration):
            let mark = declaration.failure == .none ? "" : declaration.failure == .optional ? "?" : "!"
            return list(
                "init\(mark)",
                generic(declaration.genericParameters) + [text(declaration.parameters)] + effects(declaration.isAsync, declaration.throwing)
                    + requirements(declaration.requirements) + block(declaration.body))
        case .deinitializer(let body): return list("deinit", [text(body)])
        case .subscripting(let declaration):
            return list(
                "subscript",
                generic(declaration.genericParameters) + [text(declaration.parameters), "->" + text(declaration.result)]
                    + requirements(declaration.requirements) + declaration.accessors.map(text))
        case .nominal(let declaration):
            let primary = declaration.primaryAssociatedTypes.isEmpty ? [] : ["<" + declaration.primaryAssociatedTypes.map(\.text).joined(separator: ",") + ">"]
            return list(
                "\(declaration.kind.rawValue) \(declaration.name)",
                generic(declaration.genericParameters) + primary + inherited(declaration.inherited) + requirements(declaration.requirements)
                    + declaration.members.map { text($0) })
        case .extension(let declaration):
            return list(
                "extension \(text(declaration.type))",
                inherited(declaration.inherited) + requirements(declaration.requirements) + declaration.members.map { text($0) })
        case .typealias(let declaration):
            return list(
                "typealias \(declaration.name)", generic(declaration.genericParameters) + [text(declaration.type)] + requirements(declaration.requirements))
        case .associatedtype(let declaration):
            return list(
                "associatedtype \(declaration.name)",
                inherited(declaration.inherited) + (declaration.defaultType.map { ["=" + text($0)] } ?? []) + requirements(declaration.requirements))
        case .enumCase(let elements, let isIndirect): return list(isIndirect ? "indirect-case" : "case", elements.map(text))
        case .operator(let name, let fixity, let group): return list("\(fixity)-operator", [name.text] + (group.map { [$0.text] } ?? []))
        case .precedenceGroup(let group):
            let higher = group.higherThan.map { ">\($0)" }
            let lower = group.lowerThan.map { "<\($0)" }
            return list("precedencegroup", [group.name.text] + higher + lower + ["\(group.associativity)"] + (group.isAssignment ? ["assignment"] : []))
        case .import(let path, let kind, _): return list("import", (kind.map { [$0.text] } ?? []) + [path.map(\.text).joined(separator: ".")])
        case .unsupported(let feature): return "(unsupported \"\(feature)\")"
        case .error: return "(error)"
        }
    }

    private static func text(_ binding: VariableDeclaration.Binding) -> String {
        let parts = [text(binding.pattern)] + typed(binding.type) + (binding.value.map { [text($0)] } ?? []) + binding.accessors.map(text)
        return list(binding.value == nil ? "_" : "=", parts)
    }

    private static func text(_ accessor: Accessor) -> String {
        var parts = accessor.attributes.map { "@\($0.name)" }
        if let isMutating = accessor.isMutating { parts.append(isMutating ? "mutating" : "nonmutating") }
        if let parameter = accessor.parameter { parts.append("(\(parameter))") }
        return list(accessor.kind.rawValue, parts + effects(accessor.isAsync, accessor.throwing) + block(accessor.body))
    }

    private static func text(_ parameters: [Parameter]) -> String { "(" + parameters.map(text).joined(separator: ", ") + ")" }

    private static func text(_ parameter: Parameter) -> String {
        let name = parameter.label == parameter.name ? parameter.name.text : "\(parameter.label) \(parameter.name)"
        return parameter.attributes.map { "@\($0.name) " }.joined() + name + ":" + (parameter.isInout ? "inout " : "") + text(parameter.type)
            + (parameter.isVariadic ? "..." : "") + (parameter.defaultValue.map { "=" + text($0) } ?? "")
    }

    private static func text(_ element: EnumCaseElement) -> String {
        element.name.text + (element.payload.map(text) ?? "") + (element.rawValue.map { "=" + text($0) } ?? "")
    }

    private static func generic(_ parameters: [GenericParameter]) -> [String] {
        if parameters.isEmpty { return [] }
        let list = parameters.map { parameter in
            (parameter.unsupported.map { "(\($0)) " } ?? "") + parameter.name.text + (parameter.inherited.map { ":" + text($0) } ?? "")
        }
        return ["<" + list.joined(separator: ",") + ">"]
    }

    private static func requirements(_ requirements: [GenericRequirement]) -> [String] {
        requirements.map { requirement in
            switch requirement {
            case .conforms(let type, let bound): return "(where \(text(type)):\(text(bound)))"
            case .sameType(let left, let right): return "(where \(text(left))==\(text(right)))"
            }
        }
    }

    private static func inherited(_ types: [TypeSyntax]) -> [String] { types.isEmpty ? [] : [":" + types.map { text($0) }.joined(separator: ",")] }
    private static func effects(_ isAsync: Bool, _ throwing: Throwing) -> [String] { (isAsync ? ["async"] : []) + text(throwing) }
    private static func block(_ body: [Statement]?) -> [String] { body.map { [text($0)] } ?? [] }
}
