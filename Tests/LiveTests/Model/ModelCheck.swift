/// Whether a compiler accepts a model program.
extension ModelProgram {
    /// What code can see where it stands.
    private struct Place {
        var file = 0
        var names: Set<String> = []
        /// The types of local variables that are no numbers.
        var values: [String: Int] = [:]
        /// Stored and computed properties, and methods of `self`.
        var properties: Set<Int> = []
        var methods: Set<Int> = []
        var superMethods: Set<Int> = []
        var hasNested = false
        /// Outer ones first.
        var loops: [Int] = []
    }

    var isValid: Bool {
        functions.allSatisfy(isValid) && types.allSatisfy(isValid) && protocols.allSatisfy { proto in
            proto.methods.allSatisfy { isValid($0.result, Place(names: ["x0"], methods: members(proto))) }
        } && statements.allSatisfy(isValid)
    }

    // MARK: Definitions

    private func isValid(_ function: Function) -> Bool {
        var place = Place(file: function.file, names: Set((0..<function.parameters).map { "x\($0)" }))
        if let nested = function.nested {
            var inner = place
            inner.names.insert("y")
            guard isValid(nested, inner) else { return false }
            place.hasNested = true
        }
        if case .generic(let bound) = function.kind {
            guard let proto = proto(bound) else { return false }
            place.methods = members(proto)
        }
        for local in function.locals {
            guard isValid(local.initial, place) else { return false }
            place.names.insert(local.name)
        }
        if case .maker = function.kind { place.names.insert("y") }
        for value in function.values {
            guard let type = type(value.type) else { return false }
            if let item = value.item, !fits(type, item, value.payload) { return false }
            place.values[value.name] = value.type
        }
        if let loop = function.loop {
            guard isValid(.loop(loop), place) else { return false }
        }
        return isValid(function.result, place)
    }
    private func isValid(_ type: TypeModel) -> Bool {
        let properties = Set(line(type).flatMap { $0.properties.map(\.id) + $0.computed.map(\.id) })
        var place = Place(names: ["x0"], properties: properties)
        if let superclass = line(type).dropFirst().first { place.superMethods = methods(of: .nominal(superclass)) }
        if type.superclass != nil, !hasSuperclass(type) { return false }
        for method in type.staticMethods where !isValid(method.result, Place(names: ["x0"], properties: Set(type.statics.map(\.id)))) { return false }
        for property in type.properties { if let source = property.source, !isValid(source, Place()) { return false } }
        for property in type.properties { if let observer = property.observer, !isVariable(observer.global, 0) { return false } }
        for computed in type.computed { if !isValid(computed.result, Place(properties: properties)) { return false } }
        for method in type.methods where !isValid(method, type, place) { return false }
        return type.protocols.allSatisfy { id in proto(id).map { conforms(type, to: $0) } ?? false }
    }
    /// A class that is not its own ancestor; what it conforms to is not said again.
    private func hasSuperclass(_ type: TypeModel) -> Bool {
        let ancestors = line(type).dropFirst()
        guard ancestors.first != nil, ancestors.last?.superclass == nil, !ancestors.contains(where: { $0.id == type.id }) else { return false }
        return !ancestors.contains { !Set($0.protocols).isDisjoint(with: type.protocols) }
    }
    private func isValid(_ method: Method, _ type: TypeModel, _ place: Place) -> Bool {
        guard type.kind == .enumeration else { return isValid(method.result, place) }
        if method.hasDefault { if !isValid(method.result, place) { return false } }
        if !method.hasDefault && !type.cases.allSatisfy({ method.arms[$0.id] != nil }) { return false }
        return method.arms.allSatisfy { id, arm in
            guard let item = type.cases.first(where: { $0.id == id }) else { return false }
            var inner = place
            inner.names.formUnion(item.payload.map { "p\($0.id)" })
            return isValid(arm, inner)
        }
    }
    private func conforms(_ type: TypeModel, to proto: ProtocolModel) -> Bool {
        proto.requirements.allSatisfy { id in line(type).contains { $0.has(method: id) } || proto.methods.contains { $0.id == id } }
    }
    private func members(_ proto: ProtocolModel) -> Set<Int> { Set(proto.requirements + proto.methods.map(\.id)) }
    private func methods(of type: HolderType) -> Set<Int> {
        switch type {
        case .nominal(let type): return Set(line(type).flatMap { $0.methods.map(\.id) + $0.protocols.flatMap { proto($0).map(members) ?? [] } })
        case .existential(let proto): return members(proto)
        }
    }
    private func isVisible(_ holder: Holder, _ place: Place) -> Bool {
        if case .local(let name, let type) = holder { return place.values[name] == type }
        return place.file == 0
    }
    private func has(_ holder: Holder, property: Int, isStored: Bool, _ place: Place) -> Bool {
        guard isVisible(holder, place), case .nominal(let type)? = type(of: holder) else { return false }
        return line(type).contains { $0.properties.contains { $0.id == property } || (!isStored && $0.computed.contains { $0.id == property }) }
    }

    // MARK: Statements

    private func isValid(_ statement: Statement) -> Bool {
        switch statement.kind {
        case .global(let content): return isValid(content, statement.file)
        case .action(let action): return isValid(action, Place(file: statement.file))
        case .loop(let loop): return isValid(loop, Place(file: statement.file))
        }
    }
    private func isValid(_ content: Content, _ file: Int) -> Bool {
        switch content {
        case .number(_, let e): return isValid(e, Place(file: file))
        case .counter, .numbers: return true
        case .value(let type, let made): return isClass(made, under: type)
        case .list(let type): return self.type(type) != nil
        case .box(let type, let inner): return self.type(type) != nil && (inner.map { self.type($0) != nil } ?? true)
        case .enumCase(let type, let item, let values): return self.type(type).map { fits($0, item, values) } ?? false
        case .any(let proto, let type): return self.proto(proto) != nil && conforms(type, to: proto)
        case .closure(let maker, let e): return makes(maker, file) && isValid(e, Place(file: file))
        case .closures(let maker, _): return makes(maker, file)
        }
    }
    private func fits(_ type: TypeModel, _ item: Int, _ values: [Int]) -> Bool {
        type.cases.first { $0.id == item }.map { $0.payload.dropFirst(values.count).allSatisfy { $0.defaultValue != nil } } ?? false
    }
    private func makes(_ id: Int, _ file: Int) -> Bool {
        guard let function = function(id), case .maker = function.kind else { return false }
        return accepts(function, 1) && function.file >= file
    }
    private func isValid(_ loop: Loop, _ place: Place) -> Bool {
        if let counter = loop.counter { guard case .counter? = content(counter) else { return false } }
        var inner = place
        if !loop.header.counts { inner.names.insert(loop.variable) }
        if case .elements(let global) = loop.header, !isArray(global, place.file) { return false }
        return loop.body.allSatisfy { isValid($0, inner) }
    }
    private func isValid(_ action: Action, _ place: Place) -> Bool {
        switch action {
        case .print(_, let list): return list.allSatisfy { isValid($0, place) }
        case .add(let global, let e): return isVariable(global, place.file) && isValid(e, place)
        case .append(let global, let e): return isArray(global, place.file) && isValid(e, place)
        case .bump(let name, let e): return place.names.contains(name) && isValid(e, place)
        case .set(let holder, let property, let e): return has(holder, property: property, isStored: true, place) && isValid(e, place)
        case .run(_, let id, let e):
            guard let function = function(id), function.kind == .looping else { return false }
            return function.file >= place.file && accepts(function, 1) && isValid(e, place)
        case .assignCase(let global, let item, let values):
            guard case .enumCase(let type, _, _)? = content(global) else { return false }
            return self.type(type).map { fits($0, item, values) } ?? false
        case .assign(let global, let type):
            switch content(global) {
            case .any(let proto, _)?: return conforms(type, to: proto)
            case .value(let declared, _)?: return isClass(type, under: declared)
            default: return false
            }
        case .appendClosure(let global, let maker, let e):
            guard case .closures? = content(global) else { return false }
            return makes(maker, place.file) && isValid(e, place)
        case .assignFunction(let global, let id):
            guard case .closure? = content(global), let function = function(id) else { return false }
            return function.kind == .plain && function.file >= place.file && function.parameters == 1
        case .assignMethod(let global, let holder, let method):
            guard case .closure? = content(global), isVisible(holder, place), let type = type(of: holder) else { return false }
            return methods(of: type).contains(method)
        case .setStatic(let type, let property, let e): return place.file == 0 && hasStatic(type, property) && isValid(e, place)
        case .assignClosure(let global, let maker, let e):
            guard case .closure? = content(global) else { return false }
            return makes(maker, place.file) && isValid(e, place)
        case .tick: return true
        case .loop(let loop):
            var inner = place
            if loop.header.counts { inner.names.insert(loop.variable) }
            inner.loops.append(loop.id)
            return isValid(loop, inner)
        case .branch(let branch):
            switch branch.kind {
            case .less(let a, let b): if !isValid(a, place) || !isValid(b, place) { return false }
            case .even(let e): if !isValid(e, place) { return false }
            }
            return (branch.then + branch.otherwise).allSatisfy { isValid($0, place) }
        case .leave(let a, let b, let loop, _): return place.loops.contains(loop) && isValid(a, place) && isValid(b, place)
        }
    }

    // MARK: Expressions

    private func hasStatic(_ type: Int, _ property: Int) -> Bool { self.type(type)?.statics.contains { $0.id == property } ?? false }
    private func isVariable(_ id: Int, _ file: Int) -> Bool {
        guard let statement = global(id), statement.file >= file, case .global(.number) = statement.kind else { return false }
        return !constants.contains(id)
    }
    private func isArray(_ id: Int, _ file: Int) -> Bool {
        guard let statement = global(id), statement.file >= file, case .global(.numbers) = statement.kind else { return false }
        return true
    }
    private func isNumber(_ id: Int, _ file: Int) -> Bool {
        if let statement = global(id), statement.file >= file {
            switch statement.kind {
            case .global(.number), .global(.counter): return true
            default: return false
            }
        }
        return function(id).map { $0.kind == .computed && $0.file >= file } ?? false
    }
    private func accepts(_ function: Function, _ count: Int) -> Bool {
        count == function.parameters || (function.defaultValue != nil && count == function.parameters - 1)
    }
    private func isValid(_ e: Expr, _ place: Place) -> Bool {
        func valid(_ e: Expr) -> Bool { isValid(e, place) }
        switch e {
        case .literal: return true
        case .name(let name): return place.names.contains(name)
        case .global(let id): return isNumber(id, place.file)
        case .count(let id): return isArray(id, place.file)
        case .own(let id): return place.properties.contains(id)
        case .ownMethod(let id, let argument): return place.methods.contains(id) && valid(argument)
        case .superMethod(let id, let argument): return place.superMethods.contains(id) && valid(argument)
        case .staticProperty(let type, let id): return place.file == 0 && hasStatic(type, id)
        case .staticMethod(let type, let id, let argument):
            return place.file == 0 && (self.type(type)?.staticMethods.contains { $0.id == id } ?? false) && valid(argument)
        case .property(let holder, let id): return has(holder, property: id, isStored: false, place)
        case .method(let holder, let id, let argument):
            return isVisible(holder, place) && (type(of: holder).map { methods(of: $0).contains(id) } ?? false) && valid(argument)
        case .call(let id, let arguments):
            guard let function = function(id), function.kind == .plain, function.file >= place.file else { return false }
            return accepts(function, arguments.count) && arguments.allSatisfy(valid)
        case .generic(let id, let holder, let argument):
            guard let function = function(id), case .generic(let bound) = function.kind, function.file >= place.file, accepts(function, 1), isVisible(holder, place), valid(argument) else { return false }
            switch type(of: holder) {
            case .nominal(let type)?: return conforms(type.id, to: bound)
            case .existential(let proto)?: return proto.id == bound
            case nil: return false
            }
        case .closure(let id, let argument):
            guard place.file == 0, case .closure? = content(id) else { return false }
            return valid(argument)
        case .lastClosure(let id, let argument):
            guard place.file == 0, case .closures? = content(id) else { return false }
            return valid(argument)
        case .nested(let argument): return place.hasNested && valid(argument)
        case .binary(_, let a, let b): return valid(a) && valid(b)
        case .choice(let a, let b, let c, let d): return [a, b, c, d].allSatisfy(valid)
        case .quotient(let e): return valid(e)
        }
    }
}
