import Diagnostics
import Lexer
import Types

/// A loop in a typed body, with the way that leads to it.
final class LoopPlace {
    /// One sequence of statements on the way, and which of them leads on (the last: is the loop).
    struct Level {
        var statements: [TypedStatement]
        var index: Int
        /// What the container binds for these statements: patterns of an `if`, a `for`, a `case`, a `catch`.
        var bindings: [LocalID]
        /// The statement they are part of; nil: the body.
        var container: TypedStatement?
    }

    /// nil: there is none; the place is before the last level's statement `index`, and the code from there on follows.
    let statement: TypedStatement?
    /// Of a place without a loop: the one that was here.
    let loop: TypedStatement.Loop
    let levels: [Level]
    private(set) weak var parent: LoopPlace?
    fileprivate(set) var children: [LoopPlace] = []
    /// `while`, `repeat`, `for`: what a successor must be, too.
    let form: Int

    init(_ statement: TypedStatement?, _ loop: TypedStatement.Loop, form: Int, _ levels: [Level], parent: LoopPlace?) {
        self.statement = statement
        self.loop = loop
        self.form = form
        self.levels = levels
        self.parent = parent
    }

    var body: [TypedStatement] {
        switch statement?.kind {
        case .while(_, _, let body), .repeat(_, let body, _): return body
        case .for(_, let header): return header.body
        default: return []
        }
    }
    /// What the header binds for the body.
    var bindings: [LocalID] {
        switch statement?.kind {
        case .while(_, let conditions, _): return LoopTree.bound(conditions)
        case .for(_, let header): return LoopTree.bound(header.pattern)
        default: return []
        }
    }
    /// What comes behind the loop in a level.
    func rest(_ level: Level) -> ArraySlice<TypedStatement> {
        let isInnermost = level.statements.count == levels.last?.statements.count && level.container === levels.last?.container
        return level.statements[(isInnermost && statement == nil ? level.index : level.index + 1)...]
    }

    /// The levels inside the loop around, or all of them.
    var ownLevels: ArraySlice<Level> {
        guard let parent else { return levels[...] }
        return levels[parent.levels.count...]
    }

    /// The variables that exist at the loop's head, outer ones first.
    var visible: [LocalID] {
        var result: [LocalID] = []
        for level in levels {
            result += level.bindings
            for statement in level.statements[..<level.index] { LoopTree.declared(statement, &result) }
        }
        return result
    }

    /// The statements before the loop on the way to it that declare variables.
    var declarations: [(TypedPattern, TypedExpression)] {
        var result: [(TypedPattern, TypedExpression)] = []
        func add(_ statement: TypedStatement) {
            switch statement.kind {
            case .variable(let pattern, let value?): result.append((pattern, value))
            case .group(let statements): statements.forEach(add)
            default: break
            }
        }
        for level in levels { level.statements[..<level.index].forEach(add) }
        return result
    }
}

/// The loops of a body or closure in source order, nested.
final class LoopTree {
    private(set) var roots: [LoopPlace] = []
    private(set) var all: [LoopPlace] = []
    let statements: [TypedStatement]

    init(_ statements: [TypedStatement]) {
        self.statements = statements
        collect(statements, [], [], nil, nil)
    }

    func place(_ target: TypedStatement.JumpTarget) -> LoopPlace? { all.first { $0.loop.target == target } }

    private func collect(_ statements: [TypedStatement], _ bindings: [LocalID], _ levels: [LoopPlace.Level], _ container: TypedStatement?, _ parent: LoopPlace?) {
        for (index, statement) in statements.enumerated() {
            visit(statement, levels + [.init(statements: statements, index: index, bindings: bindings, container: container)], parent)
        }
    }

    private func visit(_ statement: TypedStatement, _ levels: [LoopPlace.Level], _ parent: LoopPlace?) {
        func found(_ loop: TypedStatement.Loop, _ form: Int, _ body: [TypedStatement], _ bindings: [LocalID] = []) {
            let place = LoopPlace(statement, loop, form: form, levels, parent: parent)
            all.append(place)
            if let parent { parent.children.append(place) } else { roots.append(place) }
            collect(body, bindings, levels, statement, place)
        }
        switch statement.kind {
        case .while(let loop, let conditions, let body): found(loop, 0, body, LoopTree.bound(conditions))
        case .repeat(let loop, let body, _): found(loop, 1, body)
        case .for(let loop, let header): found(loop, 2, header.body, LoopTree.bound(header.pattern))
        default: for branch in LoopTree.branches(of: statement) { collect(branch.statements, branch.bindings, levels, statement, parent) }
        }
    }

    /// One of the blocks of a statement that is no loop.
    struct Branch {
        var statements: [TypedStatement]
        var bindings: [LocalID] = []
        /// Where a case of a `switch` says what it is for; nil: branches are told apart by their order.
        var header: Span?
    }

    static func branches(of statement: TypedStatement) -> [Branch] {
        switch statement.kind {
        case .if(_, let conditions, let then, let otherwise): return [Branch(statements: then, bindings: bound(conditions)), Branch(statements: otherwise ?? [])]
        case .guard(_, let otherwise): return [Branch(statements: otherwise)]
        case .switch(let header):
            return header.cases.map { Branch(statements: $0.body, bindings: $0.items.flatMap { bound($0.pattern) }, header: $0.header) }
        case .do(_, let body, let catches):
            return [Branch(statements: body)] + catches.map { Branch(statements: $0.body, bindings: [$0.error] + $0.items.flatMap { bound($0.pattern) }) }
        case .defer(let body), .group(let body): return [Branch(statements: body)]
        case .while, .repeat, .for, .expression, .variable, .return, .throw, .break, .continue, .fallthrough, .yield, .localFunction: return []
        }
    }

    // MARK: Names

    fileprivate static func declared(_ statement: TypedStatement, _ result: inout [LocalID]) {
        switch statement.kind {
        case .variable(let pattern, _): result += bound(pattern)
        case .guard(let conditions, _): result += bound(conditions)
        case .group(let statements): for inner in statements { declared(inner, &result) }
        default: break
        }
    }
    static func bound(_ conditions: [TypedCondition]) -> [LocalID] {
        conditions.flatMap { condition -> [LocalID] in
            if case .pattern(let pattern, _) = condition { return bound(pattern) }
            return []
        }
    }
    static func bound(_ pattern: TypedPattern) -> [LocalID] {
        switch pattern.kind {
        case .local(let id): return [id]
        case .tuple(let parts), .enumCase(_, let parts): return parts.flatMap(bound)
        case .optionalSome(let part), .asType(let part, _): return bound(part)
        default: return []
        }
    }

    // MARK: Matching

    /// The successor of each loop of `old`: same header in the same nesting and order; what is left by position.
    static func match(_ old: LoopTree, _ new: LoopTree) -> [TypedStatement.JumpTarget: LoopPlace] {
        var result: [TypedStatement.JumpTarget: LoopPlace] = [:]
        func pair(_ a: [LoopPlace], _ b: [LoopPlace]) {
            for (x, y) in Sequences.pairs(a, b, isSame: { $0.form == $1.form && $0.loop.headerHash == $1.loop.headerHash }, isSimilar: { $0.form == $1.form }) {
                result[x.loop.target] = y
                pair(x.children, y.children)
            }
        }
        pair(old.roots, new.roots)
        return result
    }
}

/// Pairs what is the same in two short sequences.
enum Sequences {
    /// A longest common subsequence by `isSame`; between its neighbours, in order, what is `isSimilar`.
    static func pairs<T>(_ a: [T], _ b: [T], isSame: (T, T) -> Bool, isSimilar: (T, T) -> Bool) -> [(T, T)] {
        var result: [(T, T)] = []
        var (i, j) = (0, 0)
        for (x, y) in common(a, b, isSame) + [(a.count, b.count)] {
            while i < x {
                if let k = (j..<y).first(where: { isSimilar(a[i], b[$0]) }) {
                    result.append((a[i], b[k]))
                    j = k + 1
                }
                i += 1
            }
            if x < a.count { result.append((a[x], b[y])) }
            (i, j) = (x + 1, y + 1)
        }
        return result
    }

    private static func common<T>(_ a: [T], _ b: [T], _ isSame: (T, T) -> Bool) -> [(Int, Int)] {
        if a.isEmpty || b.isEmpty || a.count * b.count > 1 << 20 { return [] }
        var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in a.indices.reversed() {
            for j in b.indices.reversed() {
                table[i][j] = isSame(a[i], b[j]) ? table[i + 1][j + 1] + 1 : max(table[i + 1][j], table[i][j + 1])
            }
        }
        var result: [(Int, Int)] = []
        var (i, j) = (0, 0)
        while i < a.count, j < b.count {
            if isSame(a[i], b[j]) {
                result.append((i, j))
                (i, j) = (i + 1, j + 1)
            } else if table[i + 1][j] >= table[i][j + 1] { i += 1 } else { j += 1 }
        }
        return result
    }
}

extension TypedSwitch.Case {
    /// What it is for; of a `default` nothing is written.
    fileprivate var header: Span? {
        guard let first = items.first, let last = items.last else { return isDefault ? Span(source: span.source, start: span.start, end: span.start) : nil }
        return Span(source: span.source, start: first.pattern.span.start, end: last.whereClause?.span.end ?? last.pattern.span.end)
    }
}
