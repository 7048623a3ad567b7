import Diagnostics

/// What a node of the typed tree directly consists of.
enum TypedPart {
    case expression(TypedExpression)
    case statement(TypedStatement)
    case pattern(TypedPattern)
    case closure(TypedClosure)
}

extension TypedExpression {
    /// Calls `visit` with every direct part in evaluation order. Places are parts like values.
    func forEachPart(_ visit: (TypedPart) -> Void) {
        switch kind {
        case .integerLiteral, .floatLiteral, .stringLiteral, .booleanLiteral, .nilLiteral, .local, .localAccessor, .global, .metatype,
            .enumCaseReference, .error:
            break
        case .interpolation(let segments):
            for case .value(let value) in segments { visit(.expression(value)) }
        case .array(let elements), .tuple(let elements), .enumCase(_, let elements):
            for element in elements { visit(.expression(element)) }
        case .dictionary(let pairs):
            for pair in pairs {
                visit(.expression(pair.key))
                visit(.expression(pair.value))
            }
        case .stored(let base, _, _): visit(.expression(base))
        case .accessor(let access):
            if let base = access.base { visit(.expression(base)) }
            TypedExpression.visit(access.arguments, visit)
        case .tupleElement(let inner, _), .injectOptional(let inner), .convert(let inner), .forceUnwrap(let inner),
            .optionalEvaluation(let inner), .bindOptional(let inner), .not(let inner), .discard(let inner), .cast(_, let inner, _),
            .tryOptional(let inner), .tryForced(let inner), .typeOf(let inner), .delegatedUnwrap(let inner), .isNil(let inner):
            visit(.expression(inner))
        case .call(let call):
            if case .value(let function) = call.callee { visit(.expression(function)) }
            if let selfArgument = call.selfArgument { visit(.expression(selfArgument)) }
            TypedExpression.visit(call.arguments, visit)
        case .closure(let closure): visit(.closure(closure))
        case .functionReference(let callee, let selfArgument):
            if case .value(let function) = callee { visit(.expression(function)) }
            if let selfArgument { visit(.expression(selfArgument)) }
        case .ternary(let condition, let first, let second):
            visit(.expression(condition))
            visit(.expression(first))
            visit(.expression(second))
        case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right), .identical(let left, let right),
            .keyPathApplication(let left, let right), .assign(let left, let right):
            visit(.expression(left))
            visit(.expression(right))
        case .keyPath(_, let components):
            for case .accessor(_, _, let arguments, _, _) in components { TypedExpression.visit(arguments, visit) }
        case .statement(let statement): visit(.statement(statement))
        case .initializeSelf(_, let arguments, let selfArgument):
            TypedExpression.visit(arguments, visit)
            visit(.expression(selfArgument))
        }
    }

    private static func visit(_ arguments: [TypedArgument], _ visit: (TypedPart) -> Void) {
        for argument in arguments {
            switch argument {
            case .value(let value), .inout(let value): visit(.expression(value))
            case .variadic(let values, _): for value in values { visit(.expression(value)) }
            case .defaultValue: break
            }
        }
    }

    /// The expression under conversions, which neither read nor change a place.
    var withoutConversions: TypedExpression {
        var result = self
        while case .convert(let inner) = result.kind { result = inner }
        return result
    }
}

extension TypedStatement {
    /// Calls `visit` with every direct part in source order.
    func forEachPart(_ visit: (TypedPart) -> Void) {
        switch kind {
        case .expression(let expression), .throw(let expression), .yield(let expression): visit(.expression(expression))
        case .variable(let pattern, let value):
            if let value { visit(.expression(value)) }
            visit(.pattern(pattern))
        case .if(_, let conditions, let body, let otherwise):
            TypedStatement.visit(conditions, visit)
            for statement in body { visit(.statement(statement)) }
            for statement in otherwise ?? [] { visit(.statement(statement)) }
        case .guard(let conditions, let body):
            TypedStatement.visit(conditions, visit)
            for statement in body { visit(.statement(statement)) }
        case .while(_, let conditions, let body):
            TypedStatement.visit(conditions, visit)
            for statement in body { visit(.statement(statement)) }
        case .repeat(_, let body, let condition):
            for statement in body { visit(.statement(statement)) }
            visit(.expression(condition))
        case .for(_, let loop):
            visit(.expression(loop.sequence))
            visit(.pattern(loop.pattern))
            if let clause = loop.whereClause { visit(.expression(clause)) }
            for statement in loop.body { visit(.statement(statement)) }
        case .switch(let node):
            visit(.expression(node.subject))
            for clause in node.cases {
                TypedStatement.visit(clause.items, visit)
                for statement in clause.body { visit(.statement(statement)) }
            }
        case .do(_, let body, let clauses):
            for statement in body { visit(.statement(statement)) }
            for clause in clauses {
                TypedStatement.visit(clause.items, visit)
                for statement in clause.body { visit(.statement(statement)) }
            }
        case .return(let value):
            if let value { visit(.expression(value)) }
        case .defer(let body), .group(let body):
            for statement in body { visit(.statement(statement)) }
        case .break, .continue, .fallthrough, .localFunction: break
        }
    }

    private static func visit(_ conditions: [TypedCondition], _ visit: (TypedPart) -> Void) {
        for condition in conditions {
            switch condition {
            case .expression(let expression): visit(.expression(expression))
            case .pattern(let pattern, let value):
                visit(.expression(value))
                visit(.pattern(pattern))
            case .constant: break
            }
        }
    }

    private static func visit(_ items: [(pattern: TypedPattern, whereClause: TypedExpression?)], _ visit: (TypedPart) -> Void) {
        for item in items {
            visit(.pattern(item.pattern))
            if let clause = item.whereClause { visit(.expression(clause)) }
        }
    }
}

extension TypedPattern {
    func forEachPart(_ visit: (TypedPart) -> Void) {
        switch kind {
        case .wildcard, .local, .global, .optionalNone, .isType, .boolean: break
        case .tuple(let parts), .enumCase(_, let parts): for part in parts { visit(.pattern(part)) }
        case .optionalSome(let inner), .asType(let inner, _): visit(.pattern(inner))
        case .expression(_, let expression): visit(.expression(expression))
        }
    }

    /// The locals it binds, in source order.
    func forEachLocal(_ visit: (LocalID, TypedPattern) -> Void) {
        switch kind {
        case .local(let local): visit(local, self)
        case .tuple(let parts), .enumCase(_, let parts): for part in parts { part.forEachLocal(visit) }
        case .optionalSome(let inner), .asType(let inner, _): inner.forEachLocal(visit)
        case .wildcard, .global, .optionalNone, .isType, .boolean, .expression: break
        }
    }
}

/// Finds out whether the checker reported an error inside a body.
enum ErrorFinder {
    static func hasError(_ body: TypedBody) -> Bool { firstError(in: body) != nil }

    /// Where an expression stands that could not be understood.
    static func firstError(in body: TypedBody) -> Span? {
        var open: [TypedPart] = body.statements.map { .statement($0) } + body.localFunctions.map { .closure($0.closure) }
        while let part = open.popLast() {
            switch part {
            case .expression(let expression):
                if case .error = expression.kind { return expression.span }
                expression.forEachPart { open.append($0) }
            case .statement(let statement): statement.forEachPart { open.append($0) }
            case .pattern(let pattern): pattern.forEachPart { open.append($0) }
            case .closure(let closure):
                for (_, value) in closure.captureValues { open.append(.expression(value)) }
                for statement in closure.statements { open.append(.statement(statement)) }
            }
        }
        return nil
    }
}
