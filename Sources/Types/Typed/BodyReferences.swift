import Diagnostics

/// What a checked body refers to: facts for a program that changes while it runs.
public struct BodyReferences {
    /// Global and static stored variables that it reads or changes; a plain assignment to one does not count.
    public internal(set) var variables: Set<DeclID> = []
    /// Stored properties that it reads or changes.
    public internal(set) var properties: Set<DeclID> = []
    /// Functions, initialisers and accessors that it calls or makes values of.
    public internal(set) var functions: Set<DeclID> = []
}

/// A function that overload resolution chose, in source order of the uses.
public struct ChosenFunction {
    public var function: DeclID
    /// The whole call, operands included.
    public var span: Span
}

extension TypedBody {
    /// Of the body with all closures and local functions in it. `program` is the one it was checked in.
    public func references(in program: Program) -> BodyReferences {
        var walk = ReferenceWalk(program: program)
        walk.visit(self)
        return walk.found
    }

    /// The functions that its calls chose.
    public func choices(in program: Program) -> [ChosenFunction] {
        var walk = ReferenceWalk(program: program)
        walk.visit(self)
        return walk.choices
    }
}

private struct ReferenceWalk {
    let program: Program
    var found = BodyReferences()
    var choices: [ChosenFunction] = []

    mutating func visit(_ body: TypedBody) {
        var open = [TypedPart]()
        for local in body.localFunctions.reversed() { open.append(.closure(local.closure)) }
        for statement in body.statements.reversed() { open.append(.statement(statement)) }
        while let part = open.popLast() {
            let first = open.count
            switch part {
            case .expression(let expression):
                note(expression)
                // What is only assigned is not read.
                if case .assign(let place, let value) = expression.kind, case .global = place.kind {
                    open.append(.expression(value))
                } else {
                    expression.forEachPart { open.append($0) }
                }
            case .statement(let statement):
                if case .for(_, let loop) = statement.kind {
                    note(loop.makeIterator, nil)
                    note(loop.next, nil)
                }
                statement.forEachPart { open.append($0) }
            case .pattern(let pattern): pattern.forEachPart { open.append($0) }
            case .closure(let closure):
                for (_, value) in closure.captureValues { open.append(.expression(value)) }
                for statement in closure.statements { open.append(.statement(statement)) }
            }
            open[first...].reverse()
        }
    }

    private mutating func note(_ expression: TypedExpression) {
        switch expression.kind {
        case .global(let id, _): found.variables.insert(id)
        case .stored(_, let id, _): found.properties.insert(id)
        case .call(let call): note(call.callee, expression.span)
        case .initializeSelf(let callee, _, _): note(callee, expression.span)
        case .functionReference(let callee, _): note(callee, expression.span)
        case .accessor(let access): note(access.member)
        case .keyPath(_, let components):
            for component in components {
                switch component {
                case .accessor(let member, _, _, _, _): note(member)
                case .stored(let id, _): found.properties.insert(id)
                default: break
                }
            }
        default: break
        }
    }

    private mutating func note(_ callee: Callee, _ span: Span?) {
        switch callee {
        case .direct(let id, _), .dynamic(let id, _), .witness(let id, _), .metatypeInit(let id, _):
            found.functions.insert(id)
            if let span { choices.append(ChosenFunction(function: id, span: span)) }
        case .local, .value: break
        }
    }

    private mutating func note(_ member: DeclID) {
        if let variable = program.variable(member) {
            found.variables.insert(member)
            found.functions.formUnion([variable.getter, variable.setter, variable.willSet, variable.didSet].compactMap { $0 })
        } else if let subscripting = program.subscripting(member) {
            found.functions.formUnion([subscripting.getter, subscripting.setter].compactMap { $0 })
        }
    }
}
