import Diagnostics
import Lexer

/// Counts reads and writes of every local of a body, then warns about those never used, never read, never changed.
///
/// What counts as which follows swiftc: `x = 1` and `t.0 = 1` write, `x += 1`, `p.x = 1`, `a[0] = 1` read and write,
/// `object.x = 1` reads `object`.
struct UsageWalker {
    private let program: Program
    private let body: TypedBody
    private let context: FlowContext
    private let report: (Diagnostic) -> Void
    private var usages: [Usage]
    /// Order of declaration.
    private var declared: [LocalID] = []

    /// What is known of one local.
    struct Usage {
        var origin: Origin?
        var place = Span.none
        var isRead = false
        var isWritten = false
        /// Others of the same `var (a, b)` are judged together.
        var group = 0
    }

    /// How it was declared: decides the words.
    enum Origin {
        /// `let x = e`: the whole declaration binds one variable.
        case value
        /// `let x: T = e`, `let (a, b) = e`, more bindings in one declaration.
        case partOfDeclaration
        case withoutValue
        /// `if let x = e` as the only condition.
        case condition
        /// `case`, `catch`, `if case`, several conditions.
        case pattern
        case loop
        case capture
    }

    init(program: Program, body: TypedBody, context: FlowContext, report: @escaping (Diagnostic) -> Void) {
        self.program = program
        self.body = body
        self.context = context
        self.report = report
        usages = Array(repeating: Usage(), count: body.locals.count)
    }

    mutating func check() {
        for statement in body.statements { walk(statement) }
        for function in body.localFunctions { walk(function.closure) }
        warn()
    }

    // MARK: Statements

    private mutating func walk(_ statements: [TypedStatement]) {
        for statement in statements { walk(statement) }
    }

    private mutating func walk(_ statement: TypedStatement) {
        switch statement.kind {
        case .variable(let pattern, let value):
            if let value { walk(value) }
            declare(pattern, value: value)
        case .group(let statements):
            let first = declared.count
            walk(statements)
            // `var a = 1, b = 2` is one declaration.
            for local in declared[min(first, declared.count)...] { usages[local.raw].group = first + 1 }
        case .if(_, let conditions, let then, let otherwise):
            walk(conditions)
            walk(then)
            var rest = otherwise
            // A chain of `else if` does not deepen the stack.
            while let statements = rest, statements.count == 1, case .if(_, let conditions, let then, let otherwise)? = statements.first?.kind {
                walk(conditions)
                walk(then)
                rest = otherwise
            }
            walk(rest ?? [])
        case .guard(let conditions, let otherwise):
            walk(conditions)
            walk(otherwise)
        case .while(_, let conditions, let inner):
            walk(conditions)
            walk(inner)
        case .for(_, let loop):
            walk(loop.sequence)
            declare(loop.pattern, .loop)
            if let condition = loop.whereClause { walk(condition) }
            walk(loop.body)
        case .switch(let node):
            walk(node.subject)
            for clause in node.cases {
                walk(clause.items)
                walk(clause.body)
            }
        case .do(_, let inner, let clauses):
            walk(inner)
            for clause in clauses {
                walk(clause.items)
                walk(clause.body)
            }
        case .expression, .repeat, .return, .throw, .break, .continue, .fallthrough, .defer, .yield, .localFunction:
            var parts: [TypedPart] = []
            statement.forEachPart { parts.append($0) }
            for part in parts { walk(part) }
        }
    }

    private mutating func walk(_ conditions: [TypedCondition]) {
        for condition in conditions {
            switch condition {
            case .expression(let expression): walk(expression)
            case .pattern(let pattern, let value):
                walk(value)
                var isBinding = false
                if conditions.count == 1, case .optionalSome(let inner) = pattern.kind, case .local = inner.kind, !isWritten("?", after: inner.span) { isBinding = true }
                declare(pattern, isBinding && !isCase(pattern) ? .condition : .pattern)
            case .constant: break
            }
        }
    }

    /// `if case let x? = e` in contrast to `if let x = e`.
    private func isCase(_ pattern: TypedPattern) -> Bool {
        guard let source = program.sources.source(pattern.span.source) else { return false }
        let line = source.lineText(source.position(of: pattern.span.start).line)
        let column = source.position(of: pattern.span.start).column
        return String(decoding: line.utf8.prefix(max(0, column - 1)), as: UTF8.self).split(whereSeparator: { $0 == " " || $0 == "(" }).suffix(2).contains("case")
    }

    private func isWritten(_ text: String, after span: Span) -> Bool {
        let following = Span(source: span.source, start: span.end, end: span.end &+ UInt32(text.utf8.count))
        return program.sources.source(span.source)?.text(following) == text
    }

    private mutating func walk(_ items: [(pattern: TypedPattern, whereClause: TypedExpression?)]) {
        for item in items {
            declare(item.pattern, .pattern)
            if let condition = item.whereClause { walk(condition) }
        }
    }

    // MARK: Declarations

    private mutating func declare(_ pattern: TypedPattern, value: TypedExpression?) {
        if value == nil {
            declare(pattern, .withoutValue)
        } else if case .local = pattern.kind, isOnlyBinding(pattern, value) {
            declare(pattern, .value)
        } else {
            declare(pattern, .partOfDeclaration)
        }
    }

    /// `let x = e`, without a written type and without a second variable in the same declaration.
    private func isOnlyBinding(_ pattern: TypedPattern, _ value: TypedExpression?) -> Bool {
        guard let source = program.sources.source(pattern.span.source) else { return true }
        let bytes = source.bytes
        var index = Int(pattern.span.start)
        while index < bytes.count, bytes[index] == 95 || bytes[index] == 96 || bytes[index] > 127 || isLetterOrDigit(bytes[index]) { index += 1 }
        let colon: UInt8 = 58, comma: UInt8 = 44
        if byte(bytes, from: index, step: 1) == colon { return false }
        if byte(bytes, from: Int(pattern.span.start) - 1, step: -1) == comma { return false }
        if let value, byte(bytes, from: Int(value.span.end), step: 1) == comma { return false }
        return true
    }

    /// The first byte from there that is no space.
    private func byte(_ bytes: [UInt8], from start: Int, step: Int) -> UInt8? {
        var index = start
        while index >= 0, index < bytes.count {
            if bytes[index] != 32, bytes[index] != 9 { return bytes[index] }
            index += step
        }
        return nil
    }

    private func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
    }

    private mutating func declare(_ pattern: TypedPattern, _ origin: Origin) {
        var found: [(LocalID, Span)] = []
        pattern.forEachLocal { found.append(($0, $1.span)) }
        let group = declared.count + 1
        for (local, span) in found where local.raw < usages.count {
            if usages[local.raw].origin == nil { declared.append(local) }
            usages[local.raw].origin = origin
            usages[local.raw].place = span
            usages[local.raw].group = group
        }
        walkExpressions(in: pattern)
    }

    private mutating func walkExpressions(in pattern: TypedPattern) {
        var parts: [TypedPart] = []
        pattern.forEachPart { parts.append($0) }
        for part in parts { walk(part) }
    }

    // MARK: Expressions

    private mutating func walk(_ part: TypedPart) {
        switch part {
        case .expression(let expression): walk(expression)
        case .statement(let statement): walk(statement)
        case .closure(let closure): walk(closure)
        case .pattern(let pattern): walkExpressions(in: pattern)
        }
    }

    private mutating func walk(_ closure: TypedClosure) {
        for (local, value) in closure.captureValues {
            walk(value)
            guard local.raw < usages.count, local != body.selfLocal, body.locals[local.raw].name.text != "self" else { continue }
            declared.append(local)
            usages[local.raw].origin = .capture
            usages[local.raw].place = body.locals[local.raw].span
        }
        walk(closure.statements)
    }

    private mutating func walk(_ expression: TypedExpression) {
        switch expression.kind {
        case .local(let local): mark(local, read: true, written: false)
        case .assign(let place, let value):
            use(place, read: false)
            walk(value)
        case .call(let call): walk(call)
        default:
            var parts: [TypedPart] = []
            expression.forEachPart { parts.append($0) }
            for part in parts { walk(part) }
        }
    }

    private mutating func walk(_ call: TypedCall) {
        if case .value(let function) = call.callee { walk(function) }
        if let receiver = call.selfArgument {
            if isMutating(call.callee) { use(receiver, read: true) } else { walk(receiver) }
        }
        for argument in call.arguments {
            switch argument {
            case .value(let value): walk(value)
            case .inout(let place): use(place, read: true)
            case .variadic(let values, _): for value in values { walk(value) }
            case .defaultValue: break
            }
        }
    }

    /// The place is written, and read too when `read`.
    private mutating func use(_ place: TypedExpression, read: Bool) {
        switch place.kind {
        case .local(let local): mark(local, read: read, written: true)
        case .tupleElement(let base, _): use(base, read: read)
        case .tuple(let parts): for part in parts { use(part, read: read) }
        case .forceUnwrap(let base), .bindOptional(let base), .optionalEvaluation(let base), .convert(let base), .injectOptional(let base):
            use(base, read: true)
        case .stored(let base, _, _):
            if isReference(base.type) { walk(base) } else { use(base, read: true) }
        case .accessor(let access):
            if let base = access.base {
                if isReference(base.type) || !setterIsMutating(access.member) { walk(base) } else { use(base, read: true) }
            }
            for argument in access.arguments {
                switch argument {
                case .value(let value), .inout(let value): walk(value)
                case .variadic(let values, _): for value in values { walk(value) }
                case .defaultValue: break
                }
            }
        case .keyPathApplication(let base, let path):
            walk(path)
            if isReference(base.type) { walk(base) } else { use(base, read: true) }
        default: walk(place)
        }
    }

    private mutating func mark(_ local: LocalID, read: Bool, written: Bool) {
        guard local.raw >= 0, local.raw < usages.count else { return }
        if read { usages[local.raw].isRead = true }
        if written { usages[local.raw].isWritten = true }
    }

    private func setterIsMutating(_ member: DeclID) -> Bool {
        program.variable(member)?.setterIsMutating ?? program.subscripting(member)?.setterIsMutating ?? true
    }

    private func isReference(_ type: TypeID) -> Bool {
        switch program.types.node(type) {
        case .nominal(let id, _): return program.nominal(id)?.kind == .class
        case .existential(let existential): return existential.isClassBound || existential.superclass != nil
        case .metatype: return true
        default: return false
        }
    }

    private func isMutating(_ callee: Callee) -> Bool {
        switch callee {
        case .direct(let id, _), .dynamic(let id, _), .witness(let id, _), .metatypeInit(let id, _):
            if case .inout? = program.function(id)?.selfKind { return true }
            return false
        case .local, .value: return false
        }
    }

    // MARK: Warnings

    private func warn() {
        var changedGroups: Set<Int> = []
        for local in declared where usages[local.raw].isWritten { changedGroups.insert(usages[local.raw].group) }
        for local in declared {
            let variable = body.locals[local.raw]
            if variable.name == .underscore || variable.name == .empty || variable.name.text.hasPrefix("$") || body.wrapperStorage.contains(local) { continue }
            guard let message = message(for: variable, usages[local.raw], isGroupChanged: changedGroups.contains(usages[local.raw].group)) else { continue }
            report(.warning(message.id, message.text, usages[local.raw].place))
        }
    }

    private func message(for variable: TypedLocal, _ usage: Usage, isGroupChanged: Bool) -> (id: String, text: String)? {
        guard let origin = usage.origin, usage.place != .none, !program.types.hasError(variable.type) else { return nil }
        let name = "'\(variable.name.text)'"
        let kind = variable.isLet ? "immutable value" : "variable"
        let isUnreadWeak = origin == .capture && variable.ownership == .weak && !usage.isRead
        if isUnreadWeak { return ("variable-never-read", "variable \(name) was written to, but never read") }
        if !usage.isRead, !usage.isWritten {
            switch origin {
            case .value: return ("pbd-never-used", "initialization of \(kind) \(name) was never used; consider replacing with assignment to '_' or removing it")
            case .condition: return ("pbd-never-used-stmtcond", "value \(name) was defined but never used; consider replacing with boolean test")
            case .capture: return ("capture-never-used", "capture \(name) was never used")
            case .partOfDeclaration, .withoutValue, .pattern, .loop:
                return ("variable-never-used", "\(kind) \(name) was never used; consider replacing with '_' or removing it")
            }
        }
        if origin == .capture { return nil }
        if !variable.isLet, !usage.isWritten, !isGroupChanged {
            if variable.ownership == .weak { return ("weak-variable-never-mutated", "weak variable \(name) was never mutated; consider changing to 'let' constant") }
            let advice = origin == .loop ? "removing 'var' to make it" : "changing to 'let'"
            return ("variable-never-mutated", "variable \(name) was never mutated; consider \(advice) constant")
        }
        if !usage.isRead {
            if !variable.isLet { return ("variable-never-read", "variable \(name) was written to, but never read") }
            if origin == .withoutValue { return ("immutable-value-never-used-but-assigned", "immutable value \(name) was never used; consider removing it") }
        }
        return nil
    }
}
