import Diagnostics
import Types

/// Patterns, conditions and `switch`.
extension FunctionLowering {
    // MARK: Locals of patterns

    func declareLocals(of pattern: TypedPattern) {
        switch pattern.kind {
        case .local(let id): declare(id)
        case .tuple(let parts), .enumCase(_, let parts): for part in parts { declareLocals(of: part) }
        case .optionalSome(let inner), .asType(let inner, _): declareLocals(of: inner)
        case .expression(let id, _):
            let type = localType(id)
            storage[id] = .slots(allocate(type.words))
        case .wildcard, .global, .optionalNone, .isType, .boolean: break
        }
    }

    /// As `declareLocals`, for a subject that keeps what it holds while the variables live: they borrow.
    /// They hold nothing before the match, so nothing but what follows the match may see them.
    func declareBorrowing(_ pattern: TypedPattern) {
        switch pattern.kind {
        case .local(let id):
            let type = localType(id)
            if type.isTrivial || isBoxed(id) || local(id).isMutated || local(id).ownership != .strong { return declare(id) }
            let slot = allocate(type.words)
            storage[id] = .slots(slot)
            borrowing.insert(id)
            note(id, slot, type, .borrowed)
        case .tuple(let parts), .enumCase(_, let parts): for part in parts { declareBorrowing(part) }
        case .optionalSome(let inner), .asType(let inner, _): declareBorrowing(inner)
        case .expression, .wildcard, .global, .optionalNone, .isType, .boolean: declareLocals(of: pattern)
        }
    }

    func declareLocals(of conditions: [TypedCondition]) {
        for item in conditions {
            guard case .pattern(let pattern, let value) = item else { continue }
            // `if let x = e`: the Optional itself is the hidden owner, `x` its payload.
            if case .optionalSome(let inner) = pattern.kind, case .local(let id) = inner.kind, bindsInPlace(id, info(value.type)) {
                let optional = info(value.type)
                let slot = allocate(optional.words)
                storage[id] = .slots(slot + optional.payloadOffset)
                if !optional.isTrivial { addCleanup(slot, optional) }
                note(id, slot + optional.payloadOffset, localType(id), .owned)
                continue
            }
            declareLocals(of: pattern)
        }
    }

    private func bindsInPlace(_ id: LocalID, _ optional: TypeInfo) -> Bool {
        !isBoxed(id) && local(id).ownership == .strong && optional.kind == .optional && optional.element === localType(id)
    }

    // MARK: Conditions

    func condition(_ conditions: [TypedCondition]) throws -> Node {
        var result: Node?
        for item in conditions {
            let node: Node
            switch item {
            case .constant(let value): node = ConstantBool(value)
            case .expression(let expression): node = try temporarily { try lower(expression).node }
            case .pattern(let pattern, let value): node = try patternCondition(pattern, value)
            }
            result = result.map { And($0, node) } ?? node
        }
        return result ?? ConstantBool(true)
    }

    private func patternCondition(_ pattern: TypedPattern, _ value: TypedExpression) throws -> Node {
        let type = info(value.type)
        if case .optionalSome(let inner) = pattern.kind, case .local(let id) = inner.kind, bindsInPlace(id, type), case .slots(let payload)? = storage[id] {
            let slot = payload - type.payloadOffset
            let node = try temporarily { try ownedNode(value) }
            if type.words == 1 { return type.rep == .int && type.nilWord == 0 ? BindPointer(node, slot) : BindOptional(node, slot, type) }
            return BindOptional(node, slot, type)
        }
        return try match(value, pattern)
    }

    /// Evaluates a value and matches it. Slots for an owned value stay with the enclosing scope.
    private func match(_ value: TypedExpression, _ pattern: TypedPattern) throws -> Node {
        let type = info(value.type)
        let slot = hiddenOfScope(type.words)
        let source = try temporarily { try lower(value) }
        let isOwned = source.isOwned || !isPure(pattern)
        if isOwned, !type.isTrivial { addCleanup(slot, type) }
        return MatchValue(isOwned ? owned(source) : source.node, slot: slot, try lower(pattern, subject: type))
    }

    // MARK: Patterns

    /// Always matches.
    func isIrrefutable(_ pattern: TypedPattern) -> Bool {
        switch pattern.kind {
        case .wildcard, .local, .global: return true
        case .tuple(let parts): return parts.allSatisfy(isIrrefutable)
        default: return false
        }
    }
    func bindsNothing(_ pattern: TypedPattern) -> Bool {
        switch pattern.kind {
        case .wildcard: return true
        case .tuple(let parts): return parts.allSatisfy(bindsNothing)
        default: return false
        }
    }
    /// Matching runs no script code, so the subject may be borrowed.
    func isPure(_ pattern: TypedPattern) -> Bool {
        switch pattern.kind {
        case .wildcard, .local, .global, .optionalNone, .boolean, .isType: return true
        case .tuple(let parts), .enumCase(_, let parts): return parts.allSatisfy(isPure)
        case .optionalSome(let inner), .asType(let inner, _): return isPure(inner)
        case .expression(let id, _): return localType(id).isTrivial || localType(id).kind == .string || localType(id).kind == .character
        }
    }

    func lower(_ pattern: TypedPattern, subject: TypeInfo) throws -> Node {
        switch pattern.kind {
        case .wildcard: return MatchAlways()
        case .local(let id): return try bind(id, subject)
        case .global(let id):
            let storage = interpreter.global(id, [])
            return MatchThen(BindPlace(Fixed(storage.place), storage.type, record), MarkInitialized(storage.status))
        case .tuple(let parts):
            var node: Node = MatchAlways()
            for (part, field) in zip(parts, subject.fields).reversed() where !bindsNothing(part) {
                node = MatchPart(field.offset, try lower(part, subject: field.type), node)
            }
            return node
        case .enumCase(let id, let parts):
            if subject.kind == .optional {
                if program.enumCase(id)?.name.text == "none" { return MatchNone(subject) }
                guard let inner = parts.first else { return MatchSome(subject, MatchAlways()) }
                return MatchSome(subject, try lower(inner, subject: subject.element))
            }
            guard let (tag, enumCase) = caseInfo(id, subject) else { throw loweringError("enum case") }
            if parts.allSatisfy(bindsNothing) { return MatchTag(tag) }
            return MatchCase(tag, isIndirect: enumCase.isIndirect, try payload(parts, enumCase))
        case .optionalSome(let inner): return MatchSome(subject, try lower(inner, subject: subject.element))
        case .optionalNone: return MatchNone(subject)
        case .isType(let type): return MatchIs(subject, info(type))
        case .asType(let inner, let type):
            let target = info(type)
            let slot = hiddenOfScope(target.words)
            if !target.isTrivial { addCleanup(slot, target) }
            return MatchCast(subject, target, slot: slot, try lower(inner, subject: target), record)
        case .expression(let id, let test):
            guard case .slots(let slot)? = storage[id] else { throw loweringError("pattern expression") }
            if let value = constantPattern(test, id), subject.words == 1 { return MatchWord(value) }
            let expression = try temporarily { try lower(test).node }
            let general = MatchExpression(slot, subject.words, expression)
            return (expression as? EqualStrings).flatMap { MatchText($0, general) } ?? general
        case .boolean(let value): return MatchWord(value ? 1 : 0)
        }
    }

    /// The payload's patterns, against the enum's words (or the box's).
    func payload(_ parts: [TypedPattern], _ enumCase: CaseInfo) throws -> Node {
        // One tuple pattern for several payload values.
        if parts.count == 1, enumCase.count > 1, case .tuple(let inner) = parts[0].kind { return try payload(inner, enumCase) }
        if parts.count == 1, enumCase.count > 1, case .local(let id) = parts[0].kind {
            return MatchPart(enumCase.isIndirect ? 2 : 1, try bind(id, localType(id)), MatchAlways())
        }
        var node: Node = MatchAlways()
        for (part, field) in zip(parts, enumCase.payload).reversed() where !bindsNothing(part) {
            node = MatchPart(field.offset, whenFilled(try lower(part, subject: field.type), enumCase.declaration, field.type), node)
        }
        return node
    }

    func caseInfo(_ id: DeclID, _ type: TypeInfo) -> (Int, CaseInfo)? {
        guard let index = type.cases.firstIndex(where: { $0.declaration == id && !$0.isGone }) else { return nil }
        return (index, type.cases[index])
    }

    private func bind(_ id: LocalID, _ subject: TypeInfo) throws -> Node {
        guard let place = storage[id] else { throw loweringError("unknown variable \(local(id).name.text)") }
        let type = localType(id)
        switch place {
        case .slots(let slot):
            if type.words == 1, type.isTrivial || borrowing.contains(id) { return BindWord(slot) }
            if borrowing.contains(id) { return BindBorrowed(slot, type.words) }
            return BindWords(slot, type, record)
        case .pointer(let slot, _): return BindBox(slot, type, record)
        }
    }

    /// `case 3:` — the value of an integer (or Bool) pattern that is compared with `==` or `~=`.
    func constantPattern(_ test: TypedExpression, _ subject: LocalID) -> Int? {
        guard case .call(let call) = test.kind, call.arguments.count == 2 else { return nil }
        guard case .direct(let id, _) = call.callee, let function = program.function(id), function.isPrelude else { return nil }
        guard function.name.text == "==" || function.name.text == "~=" else { return nil }
        for argument in call.arguments {
            guard case .value(let value) = argument else { return nil }
            if case .local(let id) = value.kind, id == subject { continue }
            guard info(value.type).isInteger, let constant = literal(value) else { return nil }
            return constant
        }
        return nil
    }

    func literal(_ expression: TypedExpression) -> Int? {
        switch expression.kind {
        case .integerLiteral(let magnitude, let isNegative):
            let low = Int(truncatingIfNeeded: magnitude)
            return isNegative ? 0 &- low : low
        case .booleanLiteral(let value): return value ? 1 : 0
        default: return nil
        }
    }

    // MARK: switch

    func switchNode(_ header: TypedSwitch, body: ([TypedStatement]) throws -> Node) throws -> Node {
        try scope {
            let type = info(header.subject.type)
            let pure = header.cases.allSatisfy { $0.items.allSatisfy { isPure($0.pattern) && $0.whereClause == nil } }
            // A variable of this frame is looked at where it stands.
            var slot = -1
            var evaluate: Node?
            // What patterns bind stays where it is until the arms end.
            var isStable = true
            if case .local(let id) = header.subject.kind, case .slots(let own)? = storage[id], local(id).ownership == .strong, pure || !local(id).isMutated {
                slot = own
                isStable = !local(id).isMutated
            } else {
                slot = allocate(type.words)
                let value = try temporarily { try lower(header.subject) }
                if !type.isTrivial, value.isOwned || !pure {
                    addCleanup(slot, type)
                    evaluate = FillSlots(slot, owned(value))
                } else {
                    evaluate = FillSlots(slot, value.node)
                    isStable = false
                }
            }
            // A scope of its own: it zeroes what the patterns own behind the subject's evaluation, which may use the same words.
            let node = try scope {
                try table(header, slot: slot, type, isStable: isStable, body: body) ?? chain(header, slot: slot, type, isStable: isStable, body: body)
            }
            return evaluate.map { SequenceValue($0, node) } ?? node
        }
    }

    /// Bodies in source order, joined where one falls into the next.
    private func arms(_ header: TypedSwitch, slot: Int, _ type: TypeInfo, isStable: Bool, body: ([TypedStatement]) throws -> Node) throws -> [(test: Node?, body: Node)] {
        var result: [(test: Node?, body: Node)] = []
        var scopes: [(test: Node?, body: Node)] = []
        let borrows = header.cases.map { item in isStable && item.items.allSatisfy { isPure($0.pattern) } }
        for (item, borrows) in zip(header.cases, borrows) where !borrows {
            for pattern in item.items { declareLocals(of: pattern.pattern) }
        }
        for (item, borrows) in zip(header.cases, borrows) {
            let before = live
            if borrows { for pattern in item.items { declareBorrowing(pattern.pattern) } }
            let test = item.isDefault || item.items.isEmpty ? nil : try itemsTest(item.items, slot: slot, type)
            scopes.append((test, try body(item.body)))
            live = before
        }
        var next: Node?
        for (index, arm) in scopes.enumerated().reversed() {
            var node = arm.body
            if let next, header.cases[index].body.contains(where: { escapes($0).fallsThrough }) { node = FallInto(node, next) }
            next = node
            result.append((arm.test, node))
        }
        return result.reversed()
    }

    private func chain(_ header: TypedSwitch, slot: Int, _ type: TypeInfo, isStable: Bool, body: ([TypedStatement]) throws -> Node) throws -> Node {
        let arms = try arms(header, slot: slot, type, isStable: isStable, body: body)
        var node: Node = arms.first { $0.test == nil }?.body ?? Unreachable(place(header.subject.span))
        for arm in arms.reversed() {
            guard let test = arm.test else { continue }
            node = Choice.make(test, arm.body, node)
        }
        return node
    }

    /// All arms are told apart by one word: an enum's tag or a small integer.
    private func table(_ header: TypedSwitch, slot: Int, _ type: TypeInfo, isStable: Bool, body: ([TypedStatement]) throws -> Node) throws -> Node? {
        guard type.kind == .enum || (type.isInteger && type.words == 1), header.cases.count > 2 else { return nil }
        var keys: [[(Int, [TypedPattern], CaseInfo?)]] = []
        for item in header.cases {
            var list: [(Int, [TypedPattern], CaseInfo?)] = []
            for pattern in item.items {
                guard pattern.whereClause == nil else { return nil }
                switch pattern.pattern.kind {
                case .enumCase(let id, let parts):
                    guard let (tag, info) = caseInfo(id, type), parts.allSatisfy(isIrrefutable) else { return nil }
                    list.append((tag, parts, info))
                case .expression(let id, let test):
                    guard type.isInteger, let value = constantPattern(test, id), value > -4096, value < 4096 else { return nil }
                    list.append((value, [], nil))
                case .wildcard: if !item.isDefault, item.items.count > 1 { return nil }
                default: return nil
                }
            }
            keys.append(list)
        }
        let all = keys.flatMap { $0.map(\.0) }
        guard let lowest = all.min(), let highest = all.max(), highest - lowest < max(64, all.count * 4) else { return nil }
        var table: [Node?] = Array(repeating: nil, count: highest - lowest + 1)
        var bodies: [Node] = []
        if !isStable { for item in header.cases { for pattern in item.items { declareLocals(of: pattern.pattern) } } }
        for item in header.cases {
            let before = live
            if isStable { for pattern in item.items { declareBorrowing(pattern.pattern) } }
            bodies.append(try body(item.body))
            live = before
        }
        for index in bodies.indices.reversed().dropFirst() where header.cases[index].body.contains(where: { escapes($0).fallsThrough }) {
            bodies[index] = FallInto(bodies[index], bodies[index + 1])
        }
        var other: Node = Unreachable(place(header.subject.span))
        for (index, list) in keys.enumerated() {
            if list.isEmpty { other = bodies[index] }
            for (key, parts, info) in list where table[key - lowest] == nil {
                var arm = bodies[index]
                if let info, !parts.allSatisfy(bindsNothing) {
                    let bind = MatchSlot(slot, MatchCase(key, isIndirect: info.isIndirect, try payload(parts, info)))
                    arm = SequenceValue(Destructure(bind), arm)
                }
                table[key - lowest] = arm
            }
        }
        return SwitchTable(Local(slot), lowest: lowest, table, other: other)
    }
}

/// A match, and a statement when it succeeded.
final class MatchThen: Node {
    let inner: Node
    let after: Node
    init(_ inner: Node, _ after: Node) {
        self.inner = inner
        self.after = after
    }
    override func match(_ f: F, _ p: F) throws -> Bool {
        if try !inner.match(f, p) { return false }
        _ = try after.exec(f)
        return true
    }
}
