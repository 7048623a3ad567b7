import Types

/// What an interpreter knows of a version: its program, types and cells. Puts it all back as it was.
struct Checkpoint {
    private struct TypeState {
        var type: TypeInfo
        var words: Int
        var isTrivial: Bool
        var refs: RefList
        var fields: [TypeInfo.Field]
        var hidden: [TypeInfo.Field]
        var cases: [CaseInfo]
        var goneCases: [Bool]
        var caseOrder: [DeclID]
        var objectWords: Int
        var usedWords: Int
        var ownRefs: RefList
        var hasDeinit: Bool
        var superclass: TypeInfo?
        var witnesses: [TypeInfo.WitnessKey: MethodSlot]
        var methods: [TypeInfo.WitnessKey: MethodSlot]
        var conformances: [DeclID: Bool]
        var equality: TypeInfo.NamedWitness?
        var hashing: TypeInfo.NamedWitness?
    }
    private struct CellState {
        var cell: FunctionCell
        var body: Unmanaged<Node>
        var previous: Unmanaged<Node>?
        var parameterWords: Int
        var version: Int
        var frame: FrameInfo?
        var closure: ClosureOrigin?
        var previousFrame: FrameInfo?
        var callee: (function: DeclID, arguments: [TypeID])?
        var original: FunctionDecl?
        var adapter: Adapter?
        var oldProgram: Program?
        var isUnlowerable: Bool
        var lower: (FunctionCell) throws -> Node
    }

    private unowned let interpreter: Interpreter
    private let program: Program
    private let typeInfos: [TypeID: TypeInfo]
    private let optionals: [TypeID: TypeInfo]
    private let cells: [FunctionCell.Key: FunctionCell]
    private let globals: [GlobalKey: GlobalStorage]
    private let oldGlobals: [OldGlobal]
    private let nextGlobalSlot: Int
    private let displaced: [(cell: FunctionCell, key: FunctionCell.Key)]
    private let rewritten: Set<String>
    private let retired: [RetiredCode]
    private let keyPathShapes: [KeyPathShape.Key: KeyPathShape]
    private let types: [TypeState]
    private let cellStates: [CellState]

    init(_ interpreter: Interpreter) {
        self.interpreter = interpreter
        interpreter.resolveParts()
        program = interpreter.program
        typeInfos = interpreter.typeInfos
        optionals = interpreter.optionals
        cells = interpreter.cells
        globals = interpreter.globals
        oldGlobals = interpreter.oldGlobals
        nextGlobalSlot = interpreter.nextGlobalSlot
        displaced = interpreter.displaced
        rewritten = interpreter.rewritten
        retired = interpreter.retired
        keyPathShapes = interpreter.keyPathShapes
        types = interpreter.typeInfos.values.map { type in
            TypeState(
                type: type, words: type.words, isTrivial: type.isTrivial, refs: type.refs, fields: type.fields, hidden: type.hidden, cases: type.cases,
                goneCases: type.cases.map(\.isGone), caseOrder: type.caseOrder, objectWords: type.objectWords, usedWords: type.usedWords, ownRefs: type.ownRefs, hasDeinit: type.hasDeinit,
                superclass: type.superclass, witnesses: type.witnesses, methods: type.methods, conformances: type.conformances,
                equality: type.equality, hashing: type.hashing)
        }
        cellStates = interpreter.allCells.map { cell in
            CellState(
                cell: cell, body: cell.body, previous: cell.previous, parameterWords: cell.parameterWords, version: cell.version, frame: cell.frame, closure: cell.closure,
                previousFrame: cell.previousFrame, callee: cell.callee, original: cell.original, adapter: cell.adapter, oldProgram: cell.oldProgram,
                isUnlowerable: cell.isUnlowerable, lower: cell.lower)
        }
    }

    func restore() {
        // Nodes and blocks may know what was made meanwhile.
        let known = Set(cellStates.map { ObjectIdentifier($0.cell) })
        interpreter.abandoned += interpreter.allCells.filter { !known.contains(ObjectIdentifier($0)) }
        interpreter.oldTypes += interpreter.typeInfos.filter { typeInfos[$0.key] !== $0.value }.map(\.value)
        interpreter.displaced = displaced
        interpreter.rewritten = rewritten
        interpreter.retired = retired
        interpreter.program = program
        interpreter.typeInfos = typeInfos
        interpreter.optionals = optionals
        interpreter.cells = cells
        interpreter.globals = globals
        interpreter.oldGlobals = oldGlobals
        interpreter.nextGlobalSlot = nextGlobalSlot
        interpreter.keyPathShapes = keyPathShapes
        for state in types {
            let type = state.type
            let hadCases = type.cases.count
            (type.words, type.isTrivial, type.refs) = (state.words, state.isTrivial, state.refs)
            (type.fields, type.hidden, type.cases, type.caseOrder) = (state.fields, state.hidden, state.cases, state.caseOrder)
            (type.objectWords, type.usedWords, type.ownRefs) = (state.objectWords, state.usedWords, state.ownRefs)
            (type.hasDeinit, type.superclass) = (state.hasDeinit, state.superclass)
            (type.witnesses, type.methods, type.conformances) = (state.witnesses, state.methods, state.conformances)
            (type.equality, type.hashing) = (state.equality, state.hashing)
            for (enumCase, isGone) in zip(state.cases, state.goneCases) { enumCase.isGone = isGone }
            if type.kind == .enum, hadCases != type.cases.count { type.resetCaseRefs() }
        }
        for state in cellStates {
            let cell = state.cell
            if cell.frame !== state.frame, cell.body.toOpaque() != state.body.toOpaque() { interpreter.retire(cell.body, cell.frame) }
            (cell.version, cell.frame, cell.closure) = (state.version, state.frame, state.closure)
            (cell.previousFrame, cell.callee, cell.original, cell.adapter) = (state.previousFrame, state.callee, state.original, state.adapter)
            (cell.oldProgram, cell.isUnlowerable, cell.lower) = (state.oldProgram, state.isUnlowerable, state.lower)
            (cell.body, cell.previous, cell.parameterWords) = (state.body, state.previous, state.parameterWords)
        }
    }
}

extension Interpreter {
    /// Has the types that there are know their parts: what is first asked for later may not stay.
    fileprivate func resolveParts() {
        var count = -1
        while count != typeInfos.count {
            count = typeInfos.count
            for type in Array(typeInfos.values) {
                switch type.kind {
                case .array, .optional, .metatype: _ = type.element
                case .dictionary: (_, _) = (type.key, type.element)
                case .set: (_, _) = (type.key, type.element)
                default: break
                }
                if type.kind != .metatype { _ = type.metatype }
            }
        }
    }
}
