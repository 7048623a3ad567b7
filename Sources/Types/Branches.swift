import Diagnostics
import Lexer
import Parser

/// `if`, `guard` and `switch`: conditions, bindings and branches.
extension BodyChecker {
    func checkIf(_ branch: IfStatement, _ span: Span, yields: Bool) -> TypedStatement {
        let target = branch.label.map { _ in newTarget() }
        if let target, let label = branch.label { jumpTargets.append(JumpEntry(label: label, target: target, isLoop: false, isBreakable: false, frame: frames.count)) }
        pushScope()
        let mark = beginStatement()
        let conditions = checkConditions(branch.conditions, isGuard: false)
        if !yields { endStatement(mark) }
        let then = checkBranch(branch.body, yields: yields)
        popScope()
        var otherwise: [TypedStatement]?
        switch branch.elseBranch {
        case .block(let statements)?: otherwise = checkBranch(statements, yields: yields)
        case .elseIf(let inner)?:
            pushScope()
            otherwise = elseIfChain(inner, yields: yields)
            popScope()
        case nil: break
        }
        if target != nil { jumpTargets.removeLast() }
        return TypedStatement(.if(target, conditions, then, else: otherwise), span)
    }

    /// A long chain is built from its end so that the stack does not grow with it.
    private func elseIfChain(_ first: Statement, yields: Bool) -> [TypedStatement] {
        var links: [(statement: Statement, conditions: [TypedCondition], body: [TypedStatement])] = []
        var current = first
        var tail: [TypedStatement]?
        while case .if(let branch) = current.kind {
            pushScope()
            let mark = beginStatement()
            let conditions = checkConditions(branch.conditions, isGuard: false)
            if !yields { endStatement(mark) }
            let body = checkBranch(branch.body, yields: yields)
            popScope()
            links.append((current, conditions, body))
            switch branch.elseBranch {
            case .block(let statements)?: tail = checkBranch(statements, yields: yields)
            case .elseIf(let inner)?:
                current = inner
                continue
            case nil: break
            }
            break
        }
        for link in links.reversed() { tail = [TypedStatement(.if(nil, link.conditions, link.body, else: tail), link.statement.span)] }
        return tail ?? []
    }

    func checkConditions(_ conditions: [Condition], isGuard: Bool) -> [TypedCondition] {
        var result: [TypedCondition] = []
        let savedFirst = firstBinding
        defer { firstBinding = savedFirst }
        for condition in conditions {
            // A name that a condition binds hides what had it before, in the same block too.
            firstBinding = body.locals.count
            switch condition {
            case .expression(let expression):
                let mark = beginStatement()
                result.append(.expression(checkCondition(expression)))
                if yieldTypes.isEmpty { endStatement(mark) }
            case .optionalBinding(let isLet, let pattern, let type, let value, let span):
                let mark = beginStatement()
                result.append(optionalBinding(isLet, pattern, type, value, span))
                if yieldTypes.isEmpty { endStatement(mark) }
            case .pattern(let pattern, let type, let value, _):
                let mark = beginStatement()
                let stated = type.map { syntax in program.within(environment) { program.resolveType(syntax, context) } }
                let subject = stated.map { check(value, as: $0) } ?? check(value, nil)
                settle(subject, mark)
                result.append(.pattern(checkPattern(pattern, zonk(subject.type), isLet: nil), subject))
                if yieldTypes.isEmpty { endStatement(mark) }
            case .availability(let isAvailable, _): result.append(.constant(isAvailable))
            }
        }
        return result
    }

    private func optionalBinding(_ isLet: Bool, _ pattern: Pattern, _ annotation: TypeSyntax?, _ value: Expression?, _ span: Span) -> TypedCondition {
        var subjectExpression = value
        if subjectExpression == nil, let (name, place) = program.patternNames(pattern).first {
            subjectExpression = Expression(name == KnownName.selfValue ? .selfReference : .identifier(NameReference(name: name, span: place)), place)
        }
        guard let subjectExpression else { return .constant(true) }
        let stated = annotation.map { syntax in program.within(environment) { program.resolveType(syntax, context) } }
        let mark = beginStatement()
        let subject = check(subjectExpression, stated.map { program.optional($0) })
        settle(subject, mark)
        let type = zonk(subject.type)
        if types.hasError(type) {
            _ = checkPattern(pattern, .error, isLet: isLet)
            return .constant(true)
        }
        guard let payload = program.optionalPayload(type) else {
            error("condition-optional-element-pattern-not-valid-type", "initializer for conditional binding must have Optional type, not '\(describe(type))'", span)
            _ = checkPattern(pattern, .error, isLet: isLet)
            return .constant(true)
        }
        var value = subject
        var inner = payload
        if let stated, stated != payload {
            inner = stated
            value = fit(subject, program.optional(stated), .plain)
        }
        let bound = checkPattern(pattern, inner, isLet: isLet)
        return .pattern(makePattern(.optionalSome(bound), program.optional(inner), span), value)
    }

    func checkSwitch(_ branch: SwitchStatement, _ span: Span, yields: Bool) -> TypedStatement {
        let mark = beginStatement()
        let subject = check(branch.subject, nil)
        settle(subject, mark)
        if yieldTypes.isEmpty { endStatement(mark) }
        let type = zonk(subject.type)
        let target = newTarget()
        if !yields { jumpTargets.append(JumpEntry(label: branch.label, target: target, isLoop: false, isBreakable: true, frame: frames.count)) }
        var cases: [TypedSwitch.Case] = []
        var sawDefault = false
        for (position, item) in branch.cases.enumerated() {
            if sawDefault {
                error("case-after-default", "additional 'case' blocks cannot appear after the 'default' block of a 'switch'", item.span)
                sawDefault = false
            }
            if item.isDefault { sawDefault = true }
            pushScope()
            var items: [(pattern: TypedPattern, whereClause: TypedExpression?)] = []
            var shared: [Name: LocalID]?
            for (index, label) in item.items.enumerated() {
                let patternMark = beginStatement()
                sharedBindings = index == 0 ? nil : shared
                let pattern = checkPattern(label.pattern, type, isLet: nil)
                if index == 0, item.items.count > 1 {
                    shared = [:]
                    for (name, _) in program.patternNames(label.pattern) {
                        if case .local(let id, _)? = scopes[scopes.count - 1].entries[name]?.first { shared?[name] = id }
                    }
                }
                sharedBindings = nil
                let clause = label.whereClause.map { checkCondition($0) }
                if yieldTypes.isEmpty { endStatement(patternMark) }
                items.append((pattern, clause))
            }
            let next = position + 1 < branch.cases.count ? branch.cases[position + 1] : nil
            let bound = Set(scopes[scopes.count - 1].entries.keys)
            caseStack.append(CaseEntry(frame: frames.count, isLast: next == nil, bindings: (next?.items.first.map { program.patternNames($0.pattern).map(\.0) } ?? []).filter { !bound.contains($0) }))
            let body = checkBranch(item.body, yields: yields)
            caseStack.removeLast()
            popScope()
            cases.append(TypedSwitch.Case(items: items, isDefault: item.isDefault, body: body, span: item.span))
        }
        if !yields { jumpTargets.removeLast() }
        return TypedStatement(.switch(TypedSwitch(target: target, subject: subject, cases: cases)), span)
    }
}
