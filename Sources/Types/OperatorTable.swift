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
    /// Precedence groups by name where they are mentioned, and operators where they are declared.
    private(set) var groupsMentioned: [(name: Name, span: Span)] = []
    /// The same, by the group that mentions them.
    private(set) var places: [Name: [(name: Name, span: Span)]] = [:]
    private(set) var declared: [(name: Name, fixity: Declaration.Fixity, span: Span)] = []

    static let defaultPrecedence: Name = "DefaultPrecedence"

    mutating func add(_ declaration: Declaration) {
        switch declaration.kind {
        case .operator(let name, let fixity, let group):
            declared.append((name, fixity, declaration.span))
            if let group, !declaration.hasError {
                let length = UInt32(group.text.utf8.count), end = declaration.span.end
                groupsMentioned.append((group, Span(source: declaration.span.source, start: end - min(end, length), end: end)))
            }
            switch fixity {
            case .infix: infix[name] = group ?? OperatorTable.defaultPrecedence
            case .prefix: prefix.insert(name)
            case .postfix: postfix.insert(name)
            }
        case .precedenceGroup(let group):
            groupsMentioned += group.places
            places[group.name] = group.places
            groups[group.name] = Group(name: group.name, higherThan: group.higherThan, lowerThan: group.lowerThan, associativity: group.associativity, isAssignment: group.isAssignment)
        default: break
        }
    }
}

extension Program {
    /// Groups that operators and groups name, and that there are not; operators that are declared twice.
    func checkOperatorDeclarations() {
        var seen: Set<String> = []
        for (name, span) in operators.groupsMentioned where precedenceGroup(name) == nil {
            report(.error("unknown-precedence-group", "unknown precedence group '\(name.text)'", span))
        }
        for (name, fixity, span) in operators.declared where !seen.insert("\(span.source) \(fixity) \(name.text)").inserted {
            report(.error("operator-redeclared", "operator redeclared", operatorName(name, in: span)))
        }
        checkPrecedenceCycles("higherThan", \.higherThan)
        checkPrecedenceCycles("lowerThan", \.lowerThan)
    }

    private func checkPrecedenceCycles(_ relation: String, _ next: (OperatorTable.Group) -> [Name]) {
        var reported: Set<Name> = []
        let inOrder = operators.places.sorted { ($0.value.first?.span.source.raw ?? 0, $0.value.first?.span.start ?? 0) < ($1.value.first?.span.source.raw ?? 0, $1.value.first?.span.start ?? 0) }
        for (name, places) in inOrder where !reported.contains(name) {
            var reached: Set<Name> = [], open = [name]
            while let current = open.popLast() {
                for other in precedenceGroup(current).map(next) ?? [] where reached.insert(other).inserted { open.append(other) }
            }
            guard reached.contains(name), let group = precedenceGroup(name), let place = places.first(where: { next(group).contains($0.name) }) else { continue }
            reported.formUnion(reached)
            report(.error("precedence-group-cycle", "cycle in '\(relation)' relation", place.span))
        }
    }

    private func operatorName(_ name: Name, in span: Span) -> Span {
        guard let bytes = sources.source(span.source)?.bytes else { return span }
        let text = Array(name.text.utf8)
        var start = Int(span.start)
        while start + text.count <= min(Int(span.end), bytes.count), Array(bytes[start..<start + text.count]) != text { start += 1 }
        return Span(source: span.source, start: UInt32(start), end: max(span.end, UInt32(start)))
    }

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
        var steps = 0
        if isHigher(a, than: b, &steps) { return .higher }
        steps = 0
        if isHigher(b, than: a, &steps) { return .lower }
        return .unrelated
    }

    /// - Parameter steps: bounds the search among groups that refer to each other in a circle, which is reported elsewhere.
    private func isHigher(_ a: OperatorTable.Group, than b: OperatorTable.Group, _ steps: inout Int) -> Bool {
        steps += 1
        if steps > 1000 { return false }
        for name in a.higherThan {
            if name == b.name { return true }
            if let group = precedenceGroup(name), isHigher(group, than: b, &steps) { return true }
        }
        for name in b.lowerThan {
            if name == a.name { return true }
            if let group = precedenceGroup(name), isHigher(a, than: group, &steps) { return true }
        }
        return false
    }
}
