import Lexer
import Types

/// Makes the `TypeInfo` of a concrete type: sizes, offsets, reference maps.
extension Interpreter {
    /// - Invariant: `type` is concrete.
    func typeInfo(_ type: TypeID) -> TypeInfo {
        if let info = typeInfos[type] { return info }
        return compileLock.locked { makeTypeInfo(type) }
    }

    private func makeTypeInfo(_ type: TypeID) -> TypeInfo {
        switch program.types.node(type) {
        case .nominal(let declaration, let arguments):
            return declaring(declaration) {
                guard let nominal = program.nominal(declaration) else { return registerEmpty(type, declaration) }
                return makeNominal(type, nominal, arguments)
            }
        case .tuple(let elements):
            return makeTuple(type, elements)
        case .function:
            return registerPointer(type, .function)
        case .metatype:
            let info = register(type, .metatype, 1, .int)
            info.nilWord = 0
            return info
        case .existential(let existential):
            let isClassBound = existential.isClassBound || existential.superclass != nil
                || existential.protocols.contains { program.nominal($0)?.isClassBound ?? false }
            if isClassBound { return registerPointer(type, .classExistential) }
            let info = register(type, .existential, 2, .words)
            info.nilWord = 0
            setRefs(info, [RefEntry(offset: 0, kind: .existential, info: nil)])
            return info
        case .opaque:
            let underlying = program.concrete(type)
            if underlying != type {
                let info = typeInfo(underlying)
                typeInfos[type] = info
                return info
            }
            return register(type, .tuple, 0, .void)
        case .error, .parameter, .associated, .variable:
            return register(type, .tuple, 0, .void)
        }
    }

    private func register(_ type: TypeID, _ kind: TypeInfo.Kind, _ words: Int, _ rep: TypeInfo.Rep, declaration: DeclID? = nil, arguments: [TypeID] = []) -> TypeInfo {
        let info = TypeInfo(
            id: type, kind: kind, words: words, rep: rep, name: program.runtimeName(type, qualified: false), qualifiedName: program.runtimeName(type, qualified: true),
            declaration: declaration, arguments: arguments, interpreter: self)
        info.isBoxed = words > 1
        typeInfos[type] = info
        return info
    }

    /// A protocol, or what is gone: it has no values. Another version may have a type of that name.
    private func registerEmpty(_ type: TypeID, _ declaration: DeclID) -> TypeInfo { register(type, .tuple, 0, .void, declaration: declaration) }

    private func registerPointer(_ type: TypeID, _ kind: TypeInfo.Kind, declaration: DeclID? = nil, arguments: [TypeID] = []) -> TypeInfo {
        let info = register(type, kind, 1, .int, declaration: declaration, arguments: arguments)
        info.nilWord = 0
        setRefs(info, [RefEntry(offset: 0, kind: .object, info: nil)])
        return info
    }

    private func setRefs(_ info: TypeInfo, _ refs: [RefEntry]) {
        info.refs = refs.isEmpty ? .empty : RefList(refs)
        info.isTrivial = refs.isEmpty
    }

    // MARK: Nominal types

    private static let builtinWords: [String: (TypeInfo.Kind, Int, TypeInfo.Rep)] = [
        "Int": (.int, 1, .int), "Int8": (.int8, 1, .int), "Int16": (.int16, 1, .int), "Int32": (.int32, 1, .int), "Int64": (.int64, 1, .int),
        "UInt": (.uint, 1, .int), "UInt8": (.uint8, 1, .int), "UInt16": (.uint16, 1, .int), "UInt32": (.uint32, 1, .int), "UInt64": (.uint64, 1, .int),
        "Int128": (.int128, 2, .words), "UInt128": (.uint128, 2, .words),
        "Bool": (.bool, 1, .bool), "Double": (.double, 1, .double), "Float": (.float, 1, .int), "Unicode.Scalar": (.unicodeScalar, 1, .int),
        "UnicodeScalar": (.unicodeScalar, 1, .int), "String.Index": (.stringIndex, 1, .int), "StringIndex": (.stringIndex, 1, .int), "Hasher": (.hasher, 9, .words),
    ]

    private func makeNominal(_ type: TypeID, _ nominal: NominalDecl, _ arguments: [TypeID]) -> TypeInfo {
        if let builtin = nominal.builtin {
            if let (kind, words, rep) = Interpreter.builtinWords[builtin] {
                return register(type, kind, words, rep, declaration: nominal.id, arguments: arguments)
            }
            switch builtin {
            case "String", "Character":
                let info = register(type, builtin == "String" ? .string : .character, 2, .words, declaration: nominal.id)
                info.nilWord = 1
                setRefs(info, [RefEntry(offset: 0, kind: .string, info: nil)])
                return info
            case "Substring":
                let info = register(type, .substring, 4, .words, declaration: nominal.id)
                info.nilWord = 3
                setRefs(info, [RefEntry(offset: 2, kind: .string, info: nil)])
                return info
            case "Array": return registerPointer(type, .array, declaration: nominal.id, arguments: arguments)
            case "Dictionary": return registerPointer(type, .dictionary, declaration: nominal.id, arguments: arguments)
            case "Set": return registerPointer(type, .set, declaration: nominal.id, arguments: arguments)
            case "Optional": return makeOptional(type, nominal, arguments)
            default:
                let info = register(type, .native, 1, .int, declaration: nominal.id, arguments: arguments)
                info.nilWord = 0
                setRefs(info, [RefEntry(offset: 0, kind: .native, info: nil)])
                return info
            }
        }
        switch nominal.kind {
        case .class: return registerPointer(type, .class, declaration: nominal.id, arguments: arguments)
        case .struct: return makeStruct(type, nominal, arguments)
        case .enum: return makeEnum(type, nominal, arguments)
        case .protocol: return registerEmpty(type, nominal.id)
        }
    }

    private func makeOptional(_ type: TypeID, _ nominal: NominalDecl, _ arguments: [TypeID]) -> TypeInfo {
        let payload = arguments.isEmpty ? typeInfo(program.types.void) : typeInfo(arguments[0])
        // A payload that is itself an Optional or a struct gets a tag.
        let hasNil = payload.nilWord >= 0 && payload.kind != .optional && payload.kind != .struct && payload.kind != .tuple && payload.kind != .enum
        let words = hasNil ? payload.words : payload.words + 1
        let info = register(type, .optional, words, words == 1 ? .int : .words, declaration: nominal.id, arguments: arguments)
        info.isBoxed = words > 1 || payload.isBoxed
        if hasNil {
            info.nilWord = payload.nilWord
            setRefs(info, payload.refs.moved(by: 0))
        } else if !payload.isTrivial {
            info.payloadRefs = RefList(payload.refs.moved(by: 1))
            setRefs(info, [RefEntry(offset: 0, kind: .tagged, info: Unmanaged.passUnretained(info))])
        }
        return info
    }

    private func makeTuple(_ type: TypeID, _ elements: [TypeNode.TupleElement]) -> TypeInfo {
        var fields: [TypeInfo.Field] = []
        var offset = 0
        for element in elements {
            let info = typeInfo(element.type)
            fields.append(.init(name: element.label ?? .empty, offset: offset, type: info, declaration: nil))
            offset += info.words
        }
        let info = register(type, .tuple, offset, offset == 0 ? .void : .words)
        info.fields = fields
        info.isBoxed = offset > 1 || fields.contains { $0.type.isBoxed }
        setRefs(info, fields.flatMap { $0.type.refs.moved(by: $0.offset) })
        return info
    }

    private func makeStruct(_ type: TypeID, _ nominal: NominalDecl, _ arguments: [TypeID]) -> TypeInfo {
        var fields: [TypeInfo.Field] = []
        var offset = 0
        for property in program.storedProperties(of: nominal.id) {
            let info = storageType(property, in: type)
            fields.append(.init(name: property.name, offset: offset, type: info, declaration: property.id))
            offset += info.words
        }
        // A struct is always `.words`, so that field places have one form.
        let info = register(type, .struct, offset, offset == 0 ? .void : .words, declaration: nominal.id, arguments: arguments)
        info.fields = fields
        info.isBoxed = offset > 1 || !nominal.isPrelude || fields.contains { $0.type.isBoxed }
        setRefs(info, fields.flatMap { $0.type.refs.moved(by: $0.offset) })
        return info
    }

    /// The type of a stored property's words: `weak` and `unowned` are weak boxes, a `lazy` one is Optional.
    func storageType(_ property: VariableDecl, in type: TypeID) -> TypeInfo {
        if property.ownership != .strong { return weakStorage }
        let declared = program.typeOfStoredProperty(property.id, in: type)
        return property.isLazy ? lazyStorage(declared) : typeInfo(declared)
    }

    /// `T?` for a lazy property of type T.
    func lazyStorage(_ type: TypeID) -> TypeInfo {
        guard let optional = program.known("Optional") else { return typeInfo(type) }
        return typeInfo(program.types.nominal(optional, [type]))
    }

    private func makeEnum(_ type: TypeID, _ nominal: NominalDecl, _ arguments: [TypeID]) -> TypeInfo {
        let cases = nominal.cases.compactMap { program.enumCase($0) }
        let payloads = cases.map { program.payloadTypes(of: $0.id, in: type) }
        var words = 1
        for (enumCase, payload) in zip(cases, payloads) where !payload.isEmpty {
            if nominal.isIndirect || enumCase.isIndirect {
                words = max(words, 2)
            } else {
                words = max(words, 1 + payload.reduce(0) { $0 + typeInfo($1).words })
            }
        }
        // Payload types may have led here again only through pointers, so `words` is final.
        let info = register(type, .enum, words, words == 1 ? .int : .words, declaration: nominal.id, arguments: arguments)
        info.isBoxed = words > 1 || !nominal.isPrelude
        info.cases = zip(cases, payloads).map { enumCase, payload in
            CaseInfo(
                name: enumCase.name, declaration: enumCase.id, labels: enumCase.payload.map(\.label), types: payload,
                isIndirect: nominal.isIndirect || enumCase.isIndirect, owner: info)
        }
        let holdsReferences = info.cases.contains { $0.isIndirect || !$0.payload.allSatisfy(\.type.isTrivial) }
        if holdsReferences { setRefs(info, [RefEntry(offset: 0, kind: .tagged, info: Unmanaged.passUnretained(info))]) }
        return info
    }

    // MARK: Classes

    /// Words that each class of a script leaves free in its instances.
    static let reservedWords = 4

    /// Fields, size and ancestors of a class; laid out when the first instance or field access is lowered.
    func completeClass(_ info: TypeInfo) {
        guard info.objectWords < 0, let declaration = info.declaration else { return }
        compileLock.locked { declaring(declaration) { complete(info, declaration) } }
    }

    private func complete(_ info: TypeInfo, _ declaration: DeclID) {
        var offset = 2
        var fields: [TypeInfo.Field] = []
        if let superclass = program.superclass(of: info.id) {
            let parent = typeInfo(superclass)
            completeClass(parent)
            info.superclass = parent
            offset = parent.objectWords
            fields = parent.fields
            info.hasDeinit = parent.hasDeinit
        }
        let inherited = fields.count
        for property in program.storedProperties(of: declaration) {
            let type = storageType(property, in: info.id)
            fields.append(.init(name: property.name, offset: offset, type: type, declaration: property.id))
            offset += type.words
        }
        info.fields = fields
        info.usedWords = offset
        // Room for what edits add.
        if program.nominal(declaration)?.isPrelude == false { offset += Interpreter.reservedWords }
        info.ownRefs = RefList(fields[inherited...].flatMap { $0.type.refs.moved(by: $0.offset) })
        if program.nominal(declaration)?.deinitializer != nil { info.hasDeinit = true }
        info.objectWords = offset
    }

    // MARK: Blocks

    func makeBoxInfo(_ content: TypeInfo) -> TypeInfo {
        let info = makeBlockInfo(name: "box of \(content.name)", words: 2 + content.words, refs: RefList(content.refs.moved(by: 2)))
        info.content = content
        return info
    }

    /// A heap block with fields that no script type describes.
    func makeBlockInfo(name: String, words: Int, refs: RefList, kind: TypeInfo.Kind = .box) -> TypeInfo {
        let info = TypeInfo(
            id: .error, kind: kind, words: words, rep: .int, name: name, qualifiedName: name, declaration: nil, arguments: [], interpreter: self)
        info.refs = refs
        info.isTrivial = refs.count == 0
        blocks.append(info)
        return info
    }

    func makeWeakStorage() -> TypeInfo {
        let info = TypeInfo(
            id: .error, kind: .weak, words: 1, rep: .int, name: "weak", qualifiedName: "weak", declaration: nil, arguments: [], interpreter: self)
        setRefs(info, [RefEntry(offset: 0, kind: .object, info: nil)])
        return info
    }
}
