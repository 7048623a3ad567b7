import Lexer

/// A set of values described by how they are built: what a pattern covers, or what no pattern covers.
///
/// - Source: Fengyun Liu, "A Generic Algorithm for Checking Exhaustivity of Pattern Matching", as swiftc uses it; kept
///   close to swiftc's so that the cases it suggests are the same, in the same order.
indirect enum PatternSpace: Hashable {
    case empty
    /// Every value of the type; the label of the payload or tuple element it stands for.
    case all(TypeID, label: Name?)
    case boolean(Bool)
    /// A case of an enum or a tuple. No parts: the payload does not matter.
    case constructor(Head, [PatternSpace])
    case union([PatternSpace])

    struct Head: Hashable {
        enum Kind: Hashable {
            case tuple
            case enumCase(DeclID)
            /// Of `Optional`, whose layout and cases are the interpreter's own.
            case some, none
        }
        var kind: Kind
        var name: Name
        var labels: [Name?]

        static let some = Head(kind: .some, name: "some", labels: [nil])
        static let none = Head(kind: .none, name: "none", labels: [])
        static func tuple(_ labels: [Name?]) -> Head { Head(kind: .tuple, name: .empty, labels: labels) }
    }

    var isEmpty: Bool {
        if case .empty = self { return true }
        return false
    }

    /// Flattens, drops empty parts; one part is itself.
    static func joined(_ parts: [PatternSpace]) -> PatternSpace {
        var flat: [PatternSpace] = []
        for part in parts {
            switch part {
            case .empty: break
            case .union(let inner): flat += inner
            case .all, .boolean, .constructor: flat.append(part)
            }
        }
        if let only = flat.first, flat.count == 1 { return only }
        return flat.isEmpty ? .empty : .union(flat)
    }

    /// A constructor with an impossible part is impossible.
    static func build(_ head: Head, _ parts: [PatternSpace]) -> PatternSpace {
        parts.contains { $0.isEmpty } ? .empty : .constructor(head, parts)
    }

    /// `.c(_)`, `(true, let y)`: as a `case` that would cover it.
    var text: String {
        switch self {
        case .empty: return "_"
        case .all(_, let label): return label.map { "let " + $0.text } ?? "_"
        case .boolean(let value): return value ? "true" : "false"
        case .union(let parts): return parts.map { $0.text }.joined(separator: " | ")
        case .constructor(let head, let parts):
            let name = head.kind == .tuple ? "" : "." + head.name.text
            if parts.isEmpty { return head.kind == .tuple ? "()" : name }
            let texts = parts.enumerated().map { index, part -> String in
                guard head.kind != .tuple, index < head.labels.count, let label = head.labels[index] else { return part.text }
                return label.text + ": " + part.text
            }
            return name + "(" + texts.joined(separator: ", ") + ")"
        }
    }
}

/// The operations on pattern spaces that need to know the types.
struct PatternSpaces {
    let program: Program
    /// Steps that may still be spent; below zero an answer is not to be trusted.
    var budget = 100_000

    init(program: Program) { self.program = program }

    var isExhausted: Bool { budget < 0 }

    // MARK: Types

    private var boolType: DeclID? { program.known("Bool") }

    func isUninhabited(_ type: TypeID) -> Bool {
        switch program.types.node(type) {
        case .nominal: return FlowWords(program: program).isNever(type)
        case .tuple(let elements): return elements.contains { isUninhabited($0.type) }
        default: return false
        }
    }

    func all(_ type: TypeID, label: Name? = nil) -> PatternSpace {
        isUninhabited(type) ? .empty : .all(type, label: label)
    }

    /// The parts a type consists of, or nil when its values cannot be listed.
    func decomposed(_ type: TypeID) -> PatternSpace? {
        switch program.types.node(type) {
        case .tuple(let elements):
            return .build(.tuple(elements.map { $0.label }), elements.map { all($0.type, label: $0.label) })
        case .nominal(let declaration, _):
            if let payload = optionalPayload(type) { return .joined([.constructor(.none, []), .build(.some, [all(payload)])]) }
            if declaration == boolType { return .union([.boolean(true), .boolean(false)]) }
            guard let nominal = program.nominal(declaration), nominal.kind == .enum, nominal.builtin == nil else { return nil }
            return .joined(nominal.cases.map { space(of: $0, in: type) })
        default: return nil
        }
    }

    private func space(of enumCase: DeclID, in type: TypeID) -> PatternSpace {
        guard let declaration = program.enumCase(enumCase) else { return .empty }
        let types = program.payloadTypes(of: enumCase, in: type)
        let head = head(of: declaration)
        return .build(head, types.enumerated().map { index, type in all(type, label: index < head.labels.count ? head.labels[index] : nil) })
    }

    func head(of enumCase: EnumCaseDecl) -> PatternSpace.Head {
        .init(kind: .enumCase(enumCase.id), name: enumCase.name, labels: enumCase.payload.map { $0.label == .underscore ? nil : $0.label })
    }

    // MARK: Patterns

    /// What a pattern certainly matches; expressions and casts that may fail match nothing for sure.
    func space(of pattern: TypedPattern) -> PatternSpace {
        switch pattern.kind {
        case .wildcard, .local, .global: return all(pattern.type)
        case .boolean(let value): return .boolean(value)
        case .expression: return .empty
        case .isType(let type): return isUpcast(from: pattern.type, to: type) ? all(pattern.type) : .empty
        case .asType(let inner, let type):
            guard isUpcast(from: pattern.type, to: type) else { return .empty }
            let space = space(of: inner)
            if case .all = space { return all(pattern.type) }
            return space
        case .tuple(let parts):
            var labels: [Name?] = []
            if case .tuple(let elements) = program.types.node(pattern.type) { labels = elements.map { $0.label } }
            return .build(.tuple(labels), parts.map { space(of: $0) })
        case .enumCase(let declaration, let parts):
            guard let enumCase = program.enumCase(declaration) else { return .empty }
            if parts.count == 1, enumCase.payload.count > 1 { return wholePayload(parts[0], head(of: enumCase)) }
            return .build(head(of: enumCase), parts.map { space(of: $0) })
        case .optionalSome(let inner): return .build(.some, [space(of: inner)])
        case .optionalNone: return .constructor(.none, [])
        }
    }

    /// `.c(let all)` of several values, matched as one tuple.
    private func wholePayload(_ pattern: TypedPattern, _ head: PatternSpace.Head) -> PatternSpace {
        switch space(of: pattern) {
        case .all: return .constructor(head, [])
        case .constructor(_, let parts): return .build(head, parts)
        case .empty, .boolean, .union: return .empty
        }
    }

    private func optionalPayload(_ type: TypeID) -> TypeID? {
        guard case .nominal(let declaration, let arguments) = program.types.node(type), arguments.count == 1, declaration == program.known("Optional") else { return nil }
        return arguments.first
    }

    /// A cast that cannot fail: to the same type, a superclass, or `Any`.
    func isUpcast(from: TypeID, to: TypeID) -> Bool {
        if from == to || to == program.types.any || program.isSubclass(from, of: to) { return true }
        if case .existential(let existential) = program.types.node(to), existential.superclass == nil, existential.bindings.isEmpty {
            if case .existential = program.types.node(from) { return false }
            return !existential.isClassBound && existential.protocols.allSatisfy { program.conforms(from, to: $0) }
        }
        return false
    }
}
