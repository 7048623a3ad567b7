import Diagnostics
import Lexer
import Parser

/// Statements and conditions.
extension BodyChecker {
    // MARK: Bodies

    /// The statements of a function: a single expression is its result.
    func checkFunctionBody(_ statements: [Statement], _ result: TypeID, isGetter: Bool) -> [TypedStatement] {
        if statements.count == 1, result != types.void {
            if case .expression(let expression) = statements[0].kind, !isAssignment(expression) {
                let mark = beginStatement()
                let value = check(expression, result)
                let statement: TypedStatement
                if isNever(value.type), !isNever(result) { statement = TypedStatement(.expression(value), expression.span) }
                else if isVoid(value.type), !isNever(result), function?.kind != .getter, !types.hasError(result) {
                    // Not a result: the flow check says what is missing.
                    statement = TypedStatement(.expression(value), expression.span)
                } else { statement = TypedStatement(.return(fit(value, result, .returned)), expression.span) }
                endStatement(mark)
                return [statement]
            }
            if let branch = branchExpression(statements[0]) {
                let mark = beginStatement()
                let value = check(branch, as: result, .returned)
                endStatement(mark)
                return [TypedStatement(.return(value), branch.span)]
            }
        }
        return checkBlock(statements)
    }

    private func isAssignment(_ expression: Expression) -> Bool {
        if case .sequence(let elements) = expression.kind { return elements.contains { if case .assign = $0 { return true } else { return false } } }
        return false
    }

    /// An `if` or `switch` statement whose branches all end in a value, as an expression.
    func branchExpression(_ statement: Statement) -> Expression? {
        switch statement.kind {
        case .if: return isValueBranch(statement) ? Expression(.ifExpression(statement), statement.span) : nil
        case .switch: return isValueBranch(statement) ? Expression(.switchExpression(statement), statement.span) : nil
        default: return nil
        }
    }

    private func isValueBranch(_ statement: Statement) -> Bool {
        switch statement.kind {
        case .if(let branch):
            guard isValueBody(branch.body) else { return false }
            switch branch.elseBranch {
            case .block(let body)?: return isValueBody(body)
            case .elseIf(let inner)?: return isValueBranch(inner)
            case nil: return false
            }
        case .switch(let branch): return !branch.cases.isEmpty && branch.cases.allSatisfy { isValueBody($0.body) }
        default: return false
        }
    }

    private func isValueBody(_ statements: [Statement]) -> Bool {
        guard statements.count == 1 else { return false }
        switch statements[0].kind {
        case .expression(let expression): return !isAssignment(expression)
        case .throw: return true
        case .if, .switch: return isValueBranch(statements[0])
        default: return false
        }
    }

    func checkBlock(_ statements: [Statement]) -> [TypedStatement] {
        pushScope()
        let result = checkStatements(statements)
        popScope()
        return result
    }

    func checkStatements(_ statements: [Statement]) -> [TypedStatement] {
        predeclareFunctions(statements)
        if !isTopLevelBody || scopes.count > globalScopeDepth {
            for case .declaration(let declaration) in statements.lazy.map(\.kind) {
                guard case .variable(let variable) = declaration.kind else { continue }
                for binding in variable.bindings { scopes[scopes.count - 1].upcoming.formUnion(program.patternNames(binding.pattern).map(\.0)) }
            }
        }
        var result: [TypedStatement] = []
        for statement in statements {
            let mark = beginStatement()
            if let typed = checkStatement(statement, yields: false) { result.append(typed) }
            endStatement(mark)
        }
        return result
    }

    /// The body of a branch of an `if`/`switch` expression: its only expression is the value.
    func checkBranch(_ statements: [Statement], yields: Bool) -> [TypedStatement] {
        guard yields, let type = yieldTypes.last else { return checkBlock(statements) }
        guard let last = statements.last else {
            error("empty-branch", "expected expression in branch of 'if' expression", frame.closure?.span ?? body.span)
            return []
        }
        pushScope()
        defer { popScope() }
        predeclareFunctions(statements)
        var result: [TypedStatement] = []
        for statement in statements.dropLast() {
            if let typed = checkStatement(statement, yields: false) { result.append(typed) }
        }
        switch last.kind {
        case .expression(let expression):
            let isOpen = firstBranches[yieldTypes.count] != nil
            let value = check(expression, isOpen && !needsContext(expression) ? nil : type)
            if isNever(value.type) { result.append(TypedStatement(.expression(value), last.span)) }
            else { result.append(TypedStatement(.yield(branchValue(value, type)), last.span)) }
        case .if, .switch:
            if let typed = checkStatement(last, yields: true) { result.append(typed) }
        default:
            if let typed = checkStatement(last, yields: false) { result.append(typed) }
        }
        return result
    }

    /// The value of a branch; branches decide their type together when nothing is expected of them.
    private func branchValue(_ value: TypedExpression, _ type: TypeID) -> TypedExpression {
        guard let open = firstBranches[yieldTypes.count], !types.hasError(zonk(value.type)) else { return fit(value, type, .plain) }
        // Each branch by itself: a literal does not take the type of another branch.
        _ = types.map(zonk(value.type)) { part in
            if case .variable(let index) = self.types.node(part), let standard = self.defaultType(self.solver.literals[index]) { self.solver.bind(index, standard) }
            return self.types.hasVariable(part) ? nil : part
        }
        guard let first = open else {
            firstBranches[yieldTypes.count] = .some((value.type, value.span))
            return fit(value, type, .plain)
        }
        if let fitted = coerce(value, to: type) { return fitted }
        error("single-value-stmt-branches-mismatch", "branches have mismatching types '\(describe(first.type))' and '\(describe(value.type))'", first.span)
        return failed(value.span)
    }

    // MARK: Statements

    func checkStatement(_ statement: Statement, yields: Bool) -> TypedStatement? {
        let span = statement.span
        depth += 1
        defer { depth -= 1 }
        if depth > 900 {
            error("too-complex", "statements are nested too deeply", span)
            return nil
        }
        switch statement.kind {
        case .expression(let expression):
            let value = check(expression, nil)
            return TypedStatement(.expression(value), span)
        case .declaration(let declaration): return checkDeclaration(declaration, statement)
        case .if(let branch): return checkIf(branch, span, yields: yields)
        case .guard(let conditions, let otherwise):
            // The names a `guard` binds are not there in its `else`.
            let before = scopes[scopes.count - 1]
            let typed = checkConditions(conditions, isGuard: true)
            let after = scopes[scopes.count - 1]
            scopes[scopes.count - 1] = before
            let body = checkBlock(otherwise)
            scopes[scopes.count - 1] = after
            return TypedStatement(.guard(typed, else: body), span)
        case .while(let label, let conditions, let block):
            let target = newTarget()
            let awaits = beginLoop()
            pushScope()
            let typed = checkConditions(conditions, isGuard: false)
            jumpTargets.append(JumpEntry(label: label, target: target, isLoop: true, isBreakable: true, frame: frames.count))
            let inner = checkBlock(block.statements)
            jumpTargets.removeLast()
            popScope()
            return TypedStatement(.while(loop(target, label, statement, block, awaits), typed, inner), span)
        case .repeat(let label, let block, let condition):
            let target = newTarget()
            let awaits = beginLoop()
            jumpTargets.append(JumpEntry(label: label, target: target, isLoop: true, isBreakable: true, frame: frames.count))
            let inner = checkBlock(block.statements)
            jumpTargets.removeLast()
            let mark = beginStatement()
            let test = checkCondition(condition)
            endStatement(mark)
            return TypedStatement(.repeat(loop(target, label, statement, block, awaits), inner, test), span)
        case .for(let loop): return checkFor(loop, statement)
        case .switch(let branch): return checkSwitch(branch, span, yields: yields)
        case .do(let label, let statements, let throwing, let catches): return checkDo(label, statements, throwing, catches, span)
        case .return(let value): return checkReturn(value, span)
        case .throw(let value): return checkThrow(value, span)
        case .break(let label): return jump(label, isContinue: false, span)
        case .continue(let label): return jump(label, isContinue: true, span)
        case .fallthrough: return checkFallthrough(span)
        case .defer(let statements):
            let saved = (jumpTargets, caseStack, frame.catchDepth, frame.partialCatches)
            jumpTargets = []
            caseStack = []
            frame.catchDepth = 0
            frame.partialCatches = 0
            deferFrames.append(frames.count)
            let inner = checkBlock(statements)
            deferFrames.removeLast()
            (jumpTargets, caseStack, frame.catchDepth, frame.partialCatches) = saved
            return TypedStatement(.defer(inner), span)
        case .unsupported(let feature):
            error("unsupported", Unsupported.message(feature), span)
            return nil
        case .error: return nil
        }
    }

    private func loop(_ target: TypedStatement.JumpTarget, _ label: Name?, _ statement: Statement, _ block: Block, _ awaits: Bool) -> TypedStatement.Loop {
        let header = statement.hash &- block.hash &* 0x9E37_79B9_7F4A_7C15
        return TypedStatement.Loop(target: target, headerHash: header, bodyHash: block.hash, label: label, span: statement.span, waits: endLoop(awaits))
    }

    /// - Returns: whether the function waits before the loop, for `endLoop`.
    private func beginLoop() -> Bool {
        defer { frame.awaits = false }
        return frame.awaits
    }

    /// - Returns: whether the loop waits.
    private func endLoop(_ before: Bool) -> Bool {
        defer { frame.awaits = frame.awaits || before }
        return frame.awaits
    }

    private func checkFor(_ loop: ForStatement, _ statement: Statement) -> TypedStatement? {
        let span = statement.span
        pushScope()
        defer { popScope() }
        let awaits = beginLoop()
        let mark = beginStatement()
        let sequence = check(loop.sequence, writtenElements(loop))
        adoptElement(loop, zonk(sequence.type))
        endStatement(mark)
        let type = zonk(sequence.type)
        var elementType = TypeID.error, iteratorType = TypeID.error
        var makeIterator: Callee?, next: Callee?
        let kind = loop.isAwait ? IterationKind.asynchronous : .synchronous
        if !types.hasError(type), let protocolID = program.known(kind.sequence), let iteratorProtocol = program.known(kind.iteratorProtocol) {
            let conforms = program.within(environment) { program.conforms(type, to: protocolID) }
            // A number to count to.
            let countsTo = type == program.intType ? [Diagnostic.FixIt(span: Span(source: loop.sequence.span.source, start: loop.sequence.span.start, end: loop.sequence.span.start), replacement: "0..<")] : []
            if conforms, let iterator = program.associatedTypeDeclaration(kind.iterator, in: protocolID), let element = program.associatedTypeDeclaration("Element", in: protocolID) {
                iteratorType = program.within(environment) { program.member(iterator, of: type) }
                elementType = program.within(environment) { program.member(element, of: type) }
                if case .existential = types.node(type) { iteratorType = program.existential(of: iteratorProtocol, bindings: iteratorBinding(elementType, iteratorProtocol)) }
                makeIterator = requirement(kind.makeIterator, in: protocolID).map { .witness($0, [type]) }
                next = requirement("next", in: iteratorProtocol).map { .witness($0, [iteratorType]) }
            } else if program.optionalPayload(type) != nil {
                error("foreach-sequence-does-not-conform-to-expected-protocol", "for-in loop requires '\(describe(type))' to conform to '\(kind.sequence.text)'; did you mean to unwrap optional?", loop.sequence.span)
            } else {
                error("foreach-sequence-does-not-conform-to-expected-protocol", "for-in loop requires '\(describe(type))' to conform to '\(kind.sequence.text)'", loop.sequence.span, fixIts: countsTo)
            }
        }
        if loop.isAwait { noteAsyncLoop(loop, next, iteratorType, span) }
        let iterator = declareLocal("$iterator", iteratorType, isLet: false, span, visible: false)
        if !loop.isCase, case .binding(true, _) = loop.pattern.kind {
            error("let-pattern-in-immutable-context", "'let' pattern cannot appear nested in an already immutable context", loop.pattern.span)
        }
        let patternMark = beginStatement()
        if !loop.isCase { (destructured, isLoopPattern) = (loop.sequence.span, true) }
        let pattern = checkPattern(loop.pattern, statedElement(loop, elementType), isLet: loop.isCase ? nil : true)
        (destructured, isLoopPattern) = (nil, false)
        let whereClause = loop.whereClause.map { checkCondition($0) }
        endStatement(patternMark)
        let target = newTarget()
        jumpTargets.append(JumpEntry(label: loop.label, target: target, isLoop: true, isBreakable: true, frame: frames.count))
        let inner = checkBlock(loop.body.statements)
        jumpTargets.removeLast()
        let waits = endLoop(awaits)
        guard let makeIterator, let next else { return nil }
        let info = TypedStatement.Loop(target: target, headerHash: loop.headerHash, bodyHash: loop.body.hash, label: loop.label, span: span, waits: waits)
        return TypedStatement(.for(info, TypedFor(sequence: sequence, makeIterator: makeIterator, next: next, iteratorType: iteratorType, elementType: elementType, iterator: iterator, pattern: pattern, whereClause: whereClause, body: inner)), span)
    }

    /// Elements whose type is still open, as in `for x: UInt8 in 0..<8`, are of the stated type.
    private func adoptElement(_ loop: ForStatement, _ sequence: TypeID) {
        guard let written = annotationIn(loop.pattern), types.hasVariable(sequence), !solver.isUnknown(sequence), let protocolID = program.known("Sequence"), let element = program.associatedTypeDeclaration("Element", in: protocolID) else { return }
        let own = program.within(environment) { program.member(element, of: sequence) }
        let mark = trialMark()
        if !types.hasError(own), !unify(own, annotation(written)) { rollback(mark) }
    }

    /// `for c: Character in ["a", "b"]`: what a literal in that place is.
    private func writtenElements(_ loop: ForStatement) -> TypeID? {
        guard case .array = loop.sequence.kind, let written = annotationIn(loop.pattern) else { return nil }
        return program.array(annotation(written))
    }

    /// The type of the elements; unknown when the pattern states another one, which is said of the sequence.
    private func statedElement(_ loop: ForStatement, _ element: TypeID) -> TypeID {
        guard let written = annotationIn(loop.pattern), !types.hasError(element) else { return element }
        let stated = annotation(written)
        if types.hasError(stated) || attempt({ unify(element, stated) ? true : nil }) != nil || convertible(element, stated) { return element }
        error("cannot-convert-sequence-element", "cannot convert sequence element type '\(describe(element))' to expected type '\(describe(stated))'", loop.sequence.span)
        return .error
    }

    private func iteratorBinding(_ element: TypeID, _ protocolID: DeclID) -> [TypeNode.ExistentialType.Binding] {
        program.associatedTypeDeclaration("Element", in: protocolID).map { [.init(associated: $0, type: element)] } ?? []
    }

    func requirement(_ name: Name, in protocolID: DeclID) -> DeclID? {
        program.nominal(protocolID).flatMap { program.requirement(name, of: $0) }
    }

    private func checkDo(_ label: Name?, _ statements: [Statement], _ throwing: Throwing, _ catches: [CatchClause], _ span: Span) -> TypedStatement {
        let target = label.map { _ in newTarget() }
        if let target, let label { jumpTargets.append(JumpEntry(label: label, target: target, isLoop: false, isBreakable: false, frame: frames.count)) }
        // Do the clauses take every error?
        let takesAll = catches.contains { clause in clause.items.isEmpty || clause.items.contains { $0.whereClause == nil && isIrrefutable($0.pattern) } }
        // Clauses that name cases may take everything of a typed error: known after the body.
        let isExhaustive = takesAll || namesCasesOnly(catches)
        let stated = throwing.thrownType == nil ? nil : program.within(environment) { program.resolveThrowing(throwing, context).thrown }
        let savedThrew = frame.threw
        let savedThrown = frame.thrownHere
        if isExhaustive {
            frame.catchDepth += 1
            frame.doErrors.append(stated)
            frame.thrownHere = []
        } else if !catches.isEmpty { frame.partialCatches += 1 }
        let inner = checkBlock(statements)
        if !isExhaustive, !catches.isEmpty { frame.partialCatches -= 1 }
        var errorType = errorExistential
        if isExhaustive {
            frame.catchDepth -= 1
            frame.threw = savedThrew
            frame.doErrors.removeLast()
            if let type = stated ?? commonError(frame.thrownHere) { errorType = type }
            let sawAny = !frame.thrownHere.isEmpty
            frame.thrownHere = savedThrown
            if !takesAll, sawAny, !coversErrors(catches, errorType) {
                let saved = tryCover
                tryCover = .plain
                frame.partialCatches += 1
                noteThrow(statements.first?.span ?? span, errorType == errorExistential ? nil : errorType)
                frame.partialCatches -= 1
                tryCover = saved
            }
        }
        var clauses: [TypedCatch] = []
        for clause in catches {
            pushScope()
            var items: [(pattern: TypedPattern, whereClause: TypedExpression?)] = []
            let local: LocalID
            if clause.items.isEmpty {
                local = declareLocal("error", errorType, isLet: true, clause.span)
            } else {
                local = declareLocal("$error", errorType, isLet: true, clause.span, visible: false)
                for item in clause.items {
                    let mark = beginStatement()
                    let pattern = checkPattern(item.pattern, errorType, isLet: nil)
                    let condition = item.whereClause.map { checkCondition($0) }
                    endStatement(mark)
                    items.append((pattern, condition))
                }
            }
            let body = checkBlock(clause.body)
            popScope()
            clauses.append(TypedCatch(items: items, body: body, span: clause.span, error: local, isExhaustive: clause.items.isEmpty || clause.items.contains { $0.whereClause == nil && isIrrefutable($0.pattern) }))
        }
        if target != nil { jumpTargets.removeLast() }
        return TypedStatement(.do(target, inner, clauses), span)
    }

    private func isIrrefutable(_ pattern: Pattern) -> Bool {
        switch pattern.kind {
        case .wildcard, .identifier: return true
        case .binding(_, let inner), .typed(let inner, _): return isIrrefutable(inner)
        case .asType(let inner, let type):
            if case .identifier("Error", _) = type.kind { return isIrrefutable(inner) }
            return false
        default: return false
        }
    }

    var errorExistential: TypeID {
        program.known(KnownName.error).map { program.existential(of: $0) } ?? .error
    }

    private func checkReturn(_ value: Expression?, _ span: Span) -> TypedStatement? {
        if deferFrames.contains(frames.count) {
            error("jump-out-of-defer", "'return' cannot transfer control out of a defer statement", span)
            return nil
        }
        if frames.count == 1, function == nil, body.selfLocal == nil, !allowsReturn {
            error("return-invalid-outside-func", "return invalid outside of a func", span)
            return nil
        }
        let result = frame.result ?? types.void
        guard let value else {
            if solver.isUnknown(result) { _ = unify(result, types.void) }
            if !isVoid(result), !types.hasError(result), !isInitializerFrame {
                error("return-expr-missing", "non-void \(frame.closure == nil ? "function" : "function") should return a value", span)
            }
            return TypedStatement(.return(nil), span)
        }
        if isInitializerFrame {
            if case .nilLiteral = value.kind, function?.isFailable == true { return TypedStatement(.return(make(.nilLiteral, function?.result ?? .error, span)), span) }
            error("return-in-init", "'nil' is the only return value permitted in an initializer", value.span)
            return nil
        }
        if isVoid(result) {
            let typed = check(value, nil)
            if !isVoid(typed.type), !isNever(typed.type), !types.hasError(zonk(typed.type)) {
                error("cannot-return-value-from-void-func", "unexpected non-void return value in void function", value.span)
            }
            return TypedStatement(.return(typed), span)
        }
        let typed = check(value, result)
        if frames.count == 1, let opaqueResult, let function, trial == 0, !types.hasError(zonk(typed.type)), coerce(typed, to: result) == nil, !types.hasVariable(zonk(opaqueResult)) {
            error("opaque-type-mismatched-underlying-type-candidates", "function declares an opaque return type '\(program.describe(function.result))', but the return statements in its body do not have matching underlying types", function.nameSpan)
            return TypedStatement(.return(failed(span)), span)
        }
        if isNever(typed.type), !isNever(result) { return TypedStatement(.expression(typed), span) }
        return TypedStatement(.return(fit(typed, result, .returned)), span)
    }

    var isInitializerFrame: Bool { frames.count == 1 && function?.kind == .initializer }

    private func checkThrow(_ value: Expression, _ span: Span) -> TypedStatement {
        let expected = expectedError
        let typed = check(value, expected ?? errorExistential)
        if !types.hasError(zonk(typed.type)), coerce(typed, to: errorExistential) == nil {
            error("cannot-convert-thrown-type", "thrown expression type '\(describe(typed.type))' does not conform to 'Error'", value.span)
        }
        let saved = tryCover
        tryCover = .plain
        // Only inside `throws(E)` a `throw` says which error it is.
        noteThrow(value.span, expected == nil ? nil : typed.type, statement: span)
        tryCover = saved
        return TypedStatement(.throw(coerce(typed, to: errorExistential) ?? typed), span)
    }

    private func checkFallthrough(_ span: Span) -> TypedStatement? {
        guard let entry = caseStack.last, entry.frame == frames.count else {
            error("fallthrough-outside-switch", "'fallthrough' is only allowed inside a switch", span)
            return nil
        }
        if entry.isLast {
            error("fallthrough-from-last-case", "'fallthrough' without a following 'case' or 'default' block", span)
            return nil
        }
        if let name = entry.bindings.first {
            error("fallthrough-into-case-with-var-binding", "'fallthrough' from a case which doesn't bind variable '\(name.text)'", span)
            return nil
        }
        return TypedStatement(.fallthrough, span)
    }

    private func jump(_ label: Name?, isContinue: Bool, _ span: Span) -> TypedStatement? {
        for entry in jumpTargets.reversed() where entry.frame == frames.count {
            if let label {
                guard entry.label == label else { continue }
                if isContinue, !entry.isLoop {
                    error("continue-target", "'continue' cannot be used with non-loop statement '\(label.text)'", span)
                    return nil
                }
                return TypedStatement(isContinue ? .continue(entry.target) : .break(entry.target), span)
            }
            if isContinue ? entry.isLoop : entry.isBreakable { return TypedStatement(isContinue ? .continue(entry.target) : .break(entry.target), span) }
        }
        if let label {
            let close = Suggestion.closest(to: label.text, among: jumpTargets.compactMap { $0.label?.text })
            let length = UInt32(min(label.text.utf8.count, Int(span.end - span.start)))
            error(close == nil ? "unresolved-label" : "unresolved-label-corrected", "cannot find label '\(label.text)' in scope\(close.map { "; did you mean '\($0)'?" } ?? "")", Span(source: span.source, start: span.end - length, end: span.end))
        } else if isContinue {
            error("continue-outside-loop", "'continue' is only allowed inside a loop", span)
        } else {
            error("break-outside-loop", "'break' is only allowed inside a loop, if, do, or switch", span)
        }
        return nil
    }
}
