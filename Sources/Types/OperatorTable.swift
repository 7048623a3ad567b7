import Diagnostics
import Lexer
import Parser

/// Operators and precedence groups.
struct OperatorTable {
    struct Group {
        var name: Name
        var higherThan: [Name]
        var lowerThan: [Name]
        var associativity: PrecedenceGroupDeclaration.Associativity
        var isAssignment: Bool
    }
    var groups: [Name: Group] = [:]
    /// Infix operator -> its group.
    var infix: [Name: Name] = [:]
    var prefix: Set<Name> = []
    var postfix: Set<Name> = []

    static let defaultPrecedence: Name = "DefaultPrecedence"

    mutating func add(_ declaration: Declaration) {
        switch declaration.kind {
        case .operator(let name, let fixity, let group):
            switch fixity {
            case .infix: infix[name] = group ?? OperatorTable.defaultPrecedence
            case .prefix: prefix.insert(name)
            case .postfix: postfix.insert(name)
            }
        case .precedenceGroup(let group):
            groups[group.name] = Group(name: group.name, higherThan: group.higherThan, lowerThan: group.lowerThan, associativity: group.associativity, isAssignment: group.isAssignment)
        default: break
        }
    }
}

extension Program {
    func infixGroup(_ name: Name) -> OperatorTable.Group? {
        prelude.loadOperators(in: self)
        guard let group = operators.infix[name] ?? prelude.operators.infix[name] else { return nil }
        return precedenceGroup(group)
    }

    func precedenceGroup(_ name: Name) -> OperatorTable.Group? {
        operators.groups[name] ?? prelude.operators.groups[name]
    }

    enum Precedence { case higher, lower, equal, unrelated }

    /// Whether `a` binds tighter than `b`.
    func compare(_ a: OperatorTable.Group, _ b: OperatorTable.Group) -> Precedence {
        if a.name == b.name { return .equal }
        if isHigher(a, than: b, depth: 0) { return .higher }
        if isHigher(b, than: a, depth: 0) { return .lower }
        return .unrelated
    }

    private func isHigher(_ a: OperatorTable.Group, than b: OperatorTable.Group, depth: Int) -> Bool {
        if depth > 32 { return false }
        for name in a.higherThan {
            if name == b.name { return true }
            if let group = precedenceGroup(name), isHigher(group, than: b, depth: depth + 1) { return true }
        }
        for name in b.lowerThan {
            if name == a.name { return true }
            if let group = precedenceGroup(name), isHigher(a, than: group, depth: depth + 1) { return true }
        }
        return false
    }
}
