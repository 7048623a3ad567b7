/// Edits of types and protocols.
extension ModelEditor {
    mutating func addType(_ program: inout ModelProgram) {
        let kind = random.pick([ModelProgram.TypeModel.Kind.object, .structure, .generic, .enumeration]) ?? .structure
        var type = ModelProgram.TypeModel(id: fresh(), kind: kind)
        if kind == .enumeration {
            for _ in 0..<2 { type.cases.append(newCase()) }
        } else {
            for _ in 0..<2 { type.properties.append(.init(id: fresh(), initial: random.below(50))) }
        }
        if kind == .object, random.chance(2) { type.superclass = random.pick(program.types.filter { $0.kind == .object })?.id }
        if kind != .generic, random.chance(3) { type.statics.append(.init(id: fresh(), initial: random.below(50))) }
        let inherited = program.line(type).flatMap(\.protocols)
        if let proto = random.pick(program.protocols.filter { !inherited.contains($0.id) }), random.chance(2) { type.protocols.append(proto.id) }
        let missing = type.protocols.compactMap(program.proto).flatMap { proto in proto.requirements.filter { id in !proto.methods.contains { $0.id == id } } }
        for id in missing + [fresh()] { type.methods.append(method(id, type, program)) }
        program.types.append(type)
    }
    private mutating func newCase() -> ModelProgram.Case {
        .init(id: fresh(), payload: (0..<random.below(3)).map { _ in .init(id: fresh(), defaultValue: nil) })
    }
    /// Only properties, payloads and the parameter: no method calls a method but the superclass's.
    private mutating func method(_ id: Int, _ type: ModelProgram.TypeModel, _ program: ModelProgram) -> ModelProgram.Method {
        let line = program.line(type)
        var ground = Ground(names: ["x0"], properties: line.flatMap(\.properties).map(\.id))
        guard type.kind == .enumeration else {
            if let above = random.pick(line.dropFirst().flatMap(\.methods)), random.chance(2) {
                return .init(id: id, result: .binary("&+", simple(ground), .superMethod(above.id, simple(ground))))
            }
            return .init(id: id, result: .binary(random.pick(["&+", "&-", "&*"]) ?? "&+", simple(ground), simple(ground)))
        }
        var result = ModelProgram.Method(id: id, result: .literal(random.below(100)))
        result.hasDefault = random.chance(3)
        for item in type.cases where !result.hasDefault || random.chance(2) {
            ground.names = ["x0"] + item.payload.map { "p\($0.id)" }
            result.arms[item.id] = .binary(random.pick(["&+", "&-"]) ?? "&+", simple(ground), simple(ground))
        }
        return result
    }

    mutating func addProperty(_ program: inout ModelProgram) {
        guard let index = index(program.types), program.types[index].kind != .enumeration, program.types[index].properties.count < 6 else { return }
        if random.chance(4) {
            let ground = Ground(properties: program.types[index].properties.map(\.id))
            program.types[index].computed.append(.init(id: fresh(), result: .binary("&+", simple(ground), simple(ground))))
        } else {
            let place = random.below(program.types[index].properties.count + 1)
            let source = random.chance(3) ? expr(program, 1, Ground(hasHolders: false)) : nil
            program.types[index].properties.insert(.init(id: fresh(), initial: random.below(50), source: source), at: place)
        }
    }
    mutating func changeProperty(_ program: inout ModelProgram) {
        guard let index = index(program.types), let property = self.index(program.types[index].properties) else { return }
        switch random.below(7) {
        case 6:
            let old = program.types[index].properties[property]
            program.types[index].properties[property].renamed = (to: fresh(), from: old.renamed?.to ?? old.id)
        case 0, 1: program.types[index].properties.remove(at: property)
        case 2:
            program.types[index].properties[property].initial = random.below(50)
            program.types[index].properties[property].source = random.chance(2) ? nil : expr(program, 1, Ground(hasHolders: false))
        case 3:
            let old = program.types[index].properties[property]
            let numbers = program.statements.filter { if case .global(.number) = $0.kind { $0.file == 0 } else { false } }.map(\.id)
            program.types[index].properties[property].observer = old.observer == nil || random.chance(2) ? random.pick(numbers).map { ($0, random.below(10)) } : nil
        case 4:
            // Stored becomes computed.
            let old = program.types[index].properties.remove(at: property)
            let ground = Ground(properties: program.types[index].properties.map(\.id))
            program.types[index].computed.append(.init(id: old.id, result: .binary("&+", simple(ground), .literal(random.below(50)))))
        default:
            if let computed = self.index(program.types[index].computed) {
                let old = program.types[index].computed.remove(at: computed)
                if random.chance(2) { program.types[index].properties.append(.init(id: old.id, initial: random.below(50))) }
            } else { program.types[index].properties.shuffle(&random) }
        }
    }
    mutating func changeMethod(_ program: inout ModelProgram) {
        guard let index = index(program.types) else { return }
        let type = program.types[index]
        if type.methods.isEmpty || (type.methods.count < 4 && random.chance(3)) {
            // Perhaps its own version of what a protocol's extension or its superclass gives it.
            let line = program.line(type)
            let above = line.flatMap(\.protocols).compactMap(program.proto).flatMap(\.requirements) + line.flatMap(\.methods).map(\.id)
            let inherited = above.filter { id in !type.methods.contains { $0.id == id } }
            let id = random.chance(2) ? random.pick(inherited) ?? fresh() : fresh()
            program.types[index].methods.append(method(id, type, program))
            return
        }
        let place = random.below(type.methods.count)
        if random.chance(5) { program.types[index].methods.remove(at: place) } else { program.types[index].methods[place] = method(type.methods[place].id, type, program) }
    }

    // MARK: Enums

    private mutating func enumeration(_ program: ModelProgram) -> Int? { random.pick(program.types.indices.filter { program.types[$0].kind == .enumeration }) }

    mutating func changeCases(_ program: inout ModelProgram) {
        guard let index = enumeration(program) else { return }
        switch random.below(4) {
        case 0 where program.types[index].cases.count < 5:
            let item = newCase()
            program.types[index].cases.insert(item, at: random.below(program.types[index].cases.count + 1))
            // Often the switches are adapted.
            if random.chance(4) { return }
            for place in program.types[index].methods.indices where !program.types[index].methods[place].hasDefault || random.chance(2) {
                program.types[index].methods[place].arms[item.id] = .literal(random.below(100))
            }
        case 1 where program.types[index].cases.count > 1:
            let gone = program.types[index].cases.remove(at: random.below(program.types[index].cases.count)).id
            for place in program.types[index].methods.indices { program.types[index].methods[place].arms[gone] = nil }
        case 2: program.types[index].cases.shuffle(&random)
        default: if let place = self.index(program.types[index].methods) { program.types[index].methods[place] = method(program.types[index].methods[place].id, program.types[index], program) }
        }
    }
    mutating func changePayload(_ program: inout ModelProgram) {
        guard let index = enumeration(program), let item = self.index(program.types[index].cases) else { return }
        let payload = program.types[index].cases[item].payload
        if payload.count < 3, random.chance(2) {
            program.types[index].cases[item].payload.append(.init(id: fresh(), defaultValue: random.chance(4) ? nil : random.below(50)))
        } else if let place = self.index(payload) {
            if random.chance(2) { program.types[index].cases[item].payload[place].defaultValue = random.below(50) } else { program.types[index].cases[item].payload.remove(at: place) }
        }
    }

    // MARK: Protocols

    mutating func addProtocol(_ program: inout ModelProgram) {
        var proto = ModelProgram.ProtocolModel(id: fresh(), requirements: [fresh()], methods: [])
        if random.chance(2) { proto.methods.append(.init(id: proto.requirements[0], result: simple(Ground(names: ["x0"])))) }
        program.protocols.append(proto)
    }
    mutating func changeProtocol(_ program: inout ModelProgram) {
        guard let index = index(program.protocols) else { return }
        let proto = program.protocols[index]
        switch random.below(6) {
        case 0 where proto.requirements.count < 3:
            let id = fresh()
            program.protocols[index].requirements.append(id)
            if random.chance(3) {
                for place in program.types.indices where program.types[place].protocols.contains(proto.id) { program.types[place].methods.append(method(id, program.types[place], program)) }
            } else { program.protocols[index].methods.append(.init(id: id, result: simple(Ground(names: ["x0"])))) }
        case 1 where proto.requirements.count > 1: program.protocols[index].requirements.remove(at: random.below(proto.requirements.count))
        case 2 where proto.methods.count < 4:
            program.protocols[index].methods.append(.init(id: fresh(), result: expr(program, 1, Ground(names: ["x0"], methods: proto.requirements, below: 0))))
        case 3: if let place = self.index(proto.methods) { program.protocols[index].methods.remove(at: place) }
        default:
            guard let place = self.index(proto.methods) else { return }
            // Defaults do not call requirements, so that everything ends.
            let isDefault = proto.requirements.contains(proto.methods[place].id)
            program.protocols[index].methods[place].result = expr(program, 1, Ground(names: ["x0"], methods: isDefault ? [] : proto.requirements, below: 0))
        }
    }
    mutating func changeConformance(_ program: inout ModelProgram) {
        guard let index = index(program.types), let proto = random.pick(program.protocols) else { return }
        if let place = program.types[index].protocols.firstIndex(of: proto.id) {
            program.types[index].protocols.remove(at: place)
        } else {
            program.types[index].protocols.append(proto.id)
            let missing = proto.requirements.filter { id in !proto.methods.contains { $0.id == id } && !program.types[index].methods.contains { $0.id == id } }
            for id in missing where !random.chance(8) { program.types[index].methods.append(method(id, program.types[index], program)) }
        }
    }

    /// Something moves to an extension, or back.
    mutating func changeExtension(_ program: inout ModelProgram) {
        guard let index = index(program.types) else { return }
        let type = program.types[index]
        // Methods of a class's extension are not overridden.
        let methods = type.kind == .object ? [] : type.methods.map(\.id)
        guard let id = random.pick(type.protocols + methods + type.staticMethods.map(\.id) + type.computed.map(\.id)) else { return }
        if program.types[index].extended.remove(id) == nil { program.types[index].extended.insert(id) }
    }

    // MARK: Classes and statics

    mutating func changeSuperclass(_ program: inout ModelProgram) {
        let classes = program.types.indices.filter { program.types[$0].kind == .object }
        guard let index = random.pick(classes), let other = random.pick(classes) else { return }
        if random.chance(3), let superclass = program.types[index].superclass, let above = program.types.firstIndex(where: { $0.id == superclass }) {
            // A property or method moves up.
            if random.chance(2), let place = self.index(program.types[index].properties) {
                program.types[above].properties.append(program.types[index].properties.remove(at: place))
            } else if let place = self.index(program.types[index].methods), !program.types[above].has(method: program.types[index].methods[place].id) {
                program.types[above].methods.append(program.types[index].methods.remove(at: place))
            }
        } else {
            program.types[index].superclass = random.chance(3) ? nil : program.types[other].id
        }
    }
    mutating func changeStatics(_ program: inout ModelProgram) {
        guard let index = random.pick(program.types.indices.filter { program.types[$0].kind != .generic }) else { return }
        let type = program.types[index]
        let ground = Ground(names: ["x0"], properties: type.statics.map(\.id))
        switch random.below(5) {
        case 0 where type.statics.count < 3: program.types[index].statics.append(.init(id: fresh(), initial: random.below(50)))
        case 1: if let place = self.index(type.statics) { program.types[index].statics.remove(at: place) }
        case 2: if let place = self.index(type.statics) { program.types[index].statics[place].initial = random.below(50) }
        case 3 where type.staticMethods.count < 3: program.types[index].staticMethods.append(.init(id: fresh(), result: simple(ground)))
        default:
            guard let place = self.index(type.staticMethods) else { return }
            if random.chance(4) { program.types[index].staticMethods.remove(at: place) } else { program.types[index].staticMethods[place].result = .binary("&+", simple(ground), simple(ground)) }
        }
    }
}

extension Array {
    mutating func shuffle(_ random: inout SplitMix) {
        for index in indices.dropLast() { swapAt(index, index + random.below(count - index)) }
    }
}
