import Lexer
import Types

/// A concrete type at run time: its layout, how to copy and destroy its words, and what casts and printing ask.
/// One object per `TypeID` and interpreter, never freed; address bits of it stand in object headers, existentials and
/// metatypes.
final class TypeInfo {
    enum Kind: UInt8 {
        case int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64
        /// Two words, the host's Int128/UInt128 in place.
        case int128, uint128
        case bool, double, float, unicodeScalar, stringIndex
        /// Nine words, the host's Hasher in place.
        case hasher
        case metatype
        /// Two words, the host value in place.
        case string, character
        /// Four words, the host value in place.
        case substring
        /// One pointer word, 0 is none.
        case `class`, function, array, dictionary, set
        /// One word: a retained host object (`Unmanaged<AnyObject>` bits), 0 is none.
        case native
        case optional, `enum`, `struct`, tuple
        /// Two words: TypeInfo bits of the value's type, then the value (at most one word) or a box.
        case existential
        /// One reference word.
        case classExistential
        /// One word: a `WeakBox` object or 0. The type of `weak` and `unowned` storage.
        case weak
        /// Heap blocks that are not values of a script type: `[ti, rc, value…]` and `[ti, rc, cell, captures…]`.
        case box, context
    }

    /// How a value comes out of a node.
    enum Rep: UInt8 { case int, double, bool, void, words }

    struct Field {
        var name: Name
        var offset: Int
        var type: TypeInfo
        var declaration: DeclID?
    }

    let id: TypeID
    let kind: Kind
    let rep: Rep
    unowned let interpreter: Interpreter
    /// The interpreter's heap, which lives longer than objects do.
    let heap: Unmanaged<Heap>
    /// `Point`, `Array<Int>`.
    let name: String
    /// `main.Point`, `Swift.Array<Swift.Int>`.
    let qualifiedName: String
    /// Of a nominal type.
    let declaration: DeclID?
    let arguments: [TypeID]
    /// Size of a value. Of a box or context: of the whole block.
    var words: Int
    /// Nothing to retain or destroy.
    var isTrivial = true
    /// The word that is 0 exactly in a missing value, so that Optional needs no tag; -1: there is none.
    var nilWord = -1
    /// An existential holds a value of this type in a box: it has several words, or it may get more. A type that a script
    /// declares can grow while existentials of it lie anywhere, so their words never depend on its size.
    var isBoxed = false
    /// Parts of a value that hold references.
    var refs = RefList.empty
    /// Struct, tuple: stored properties. Class: of instances, inherited ones first, offsets from the object's start.
    /// Of a class filled by `completeClass`. Block of an indirect case: its payload.
    var fields: [Field] = []
    /// Enum.
    var cases: [CaseInfo] = []
    /// Enum: the cases as they were last written, when that is not the order of the tags.
    var caseOrder: [DeclID] = []
    /// Class: words of an instance, header included; -1 before `completeClass`.
    var objectWords = -1
    /// Class: references in the stored properties of the class itself, offsets from the object's start.
    var ownRefs = RefList.empty
    /// Class: where the room for properties that edits add starts; it ends at `objectWords`. Offsets never change, so
    /// that code on the stack stays right.
    var usedWords = 0
    /// Class, struct: properties that an edit removed; their words stay until the value goes.
    var hidden: [Field] = []
    /// Class: it or an ancestor has a `deinit`.
    var hasDeinit = false
    /// Of a class that is gone: the `deinit` of its last version.
    var lastDeinit: FunctionCell?
    var superclass: TypeInfo? {
        didSet { parent = superclass.map { Unmanaged.passUnretained($0) } }
    }
    /// The superclass, for walks that count no references.
    private(set) var parent: Unmanaged<TypeInfo>?
    /// Optional with a tag: the payload's references, offsets from the Optional's start.
    var payloadRefs = RefList.empty
    /// Enum: the cases' references, resolved when the first value is copied or destroyed.
    private var caseRefs: UnsafeMutablePointer<CaseRefs>?
    private var caseRefCount = 0
    /// Element of an Array or Set, payload of an Optional, value of a Dictionary, content of a box, instance of a metatype.
    lazy var element: TypeInfo = resolveElement()
    /// Key of a Dictionary.
    lazy var key: TypeInfo = resolveKey()
    /// The heap block that holds one value of this type (captured variables, large existential payloads, indirect cases).
    lazy var box: TypeInfo = interpreter.makeBoxInfo(self)
    /// Metatype of this type.
    lazy var metatype: TypeInfo = interpreter.typeInfo(interpreter.program.types.metatype(id))
    /// The empty Array of this type; immortal.
    lazy var emptyArray: Int = interpreter.heap.makeEmptyArray(self)
    /// Witnesses and methods already looked up.
    var witnesses: [WitnessKey: MethodSlot] = [:]
    var methods: [WitnessKey: MethodSlot] = [:]
    var conformances: [DeclID: Bool] = [:]
    /// The witnesses of `==` and of `hash(into:)`, once they were asked for.
    var equality: NamedWitness?
    var hashing: NamedWitness?
    /// Existentials: what they ask of a value.
    lazy var existential: TypeNode.ExistentialType = {
        if case .existential(let existential) = interpreter.program.types.node(id) { return existential }
        return .init(protocols: [])
    }()
    /// Box, context: set when made.
    var content: TypeInfo?

    struct NamedWitness {
        let slot: MethodSlot
        let isStatic: Bool
    }

    struct WitnessKey: Hashable {
        var requirement: DeclID
        var own: [TypeID]
    }

    init(id: TypeID, kind: Kind, words: Int, rep: Rep, name: String, qualifiedName: String, declaration: DeclID?, arguments: [TypeID], interpreter: Interpreter) {
        self.id = id
        self.kind = kind
        self.words = words
        self.rep = rep
        self.name = name
        self.qualifiedName = qualifiedName
        self.declaration = declaration
        self.arguments = arguments
        self.interpreter = interpreter
        heap = Unmanaged.passUnretained(interpreter.heap)
    }

    /// What stands in headers and existentials.
    var bits: Int { Int(bitPattern: Unmanaged.passUnretained(self).toOpaque()) }
    @inline(__always) static func from(_ bits: Int) -> Unmanaged<TypeInfo> {
        Unmanaged.fromOpaque(UnsafeRawPointer(bitPattern: bits).unsafelyUnwrapped)
    }
    /// The type whose bits these are.
    static func of(_ bits: Int) -> TypeInfo { from(bits).takeUnretainedValue() }

    private func resolveElement() -> TypeInfo {
        if let content { return content }
        switch kind {
        case .dictionary: return arguments.count > 1 ? interpreter.typeInfo(arguments[1]) : self
        case .metatype: if case .metatype(let instance) = interpreter.program.types.node(id) { return interpreter.typeInfo(instance) }
        default: break
        }
        return arguments.isEmpty ? self : interpreter.typeInfo(arguments[0])
    }
    private func resolveKey() -> TypeInfo { arguments.isEmpty ? self : interpreter.typeInfo(arguments[0]) }

    /// Of an enum at `p`: the references that its present case holds.
    @inline(__always) func caseRefs(_ p: F) -> RefList {
        let table = caseRefs ?? makeCaseRefs()
        let tag = p[0]
        return UInt(bitPattern: tag) < UInt(bitPattern: caseRefCount) ? table[tag].refs : .empty
    }

    @inline(never) private func makeCaseRefs() -> UnsafeMutablePointer<CaseRefs> {
        let memory = UnsafeMutablePointer<CaseRefs>.allocate(capacity: max(cases.count, 1))
        for (index, enumCase) in cases.enumerated() { (memory + index).initialize(to: CaseRefs(refs: enumCase.refs)) }
        caseRefs = memory
        caseRefCount = cases.count
        return memory
    }

    /// The cases are others now.
    func resetCaseRefs() { _ = makeCaseRefs() }

    /// A reference-counted pointer word: class, function, array, dictionary, set, class-bound existential.
    var isPointer: Bool {
        switch kind {
        case .class, .function, .array, .dictionary, .set, .classExistential, .weak: return true
        default: return false
        }
    }
    var isInteger: Bool { kind.rawValue <= Kind.uint64.rawValue }
}

struct CaseRefs { var refs: RefList }

/// One case of an enum.
final class CaseInfo {
    let name: Name
    let declaration: DeclID
    let labels: [Name?]
    /// Payload values, offsets from the enum's start (the first is at 1); indirect: from the box's start (at 2).
    lazy var payload: [TypeInfo.Field] = resolve()
    let isIndirect: Bool
    private let types: [TypeID]
    unowned let owner: TypeInfo
    /// `indirect` is written; a case that an edit added may be boxed without.
    var isWrittenIndirect: Bool
    /// An edit removed it; its tag is not given again.
    var isGone = false
    /// References in the payload, offsets from the enum's start; indirect: the box at 1.
    lazy var refs: RefList = resolveRefs()
    /// Indirect: the block `[ti, rc, payload…]`.
    lazy var block: TypeInfo = resolveBlock()

    init(name: Name, declaration: DeclID, labels: [Name?], types: [TypeID], isIndirect: Bool, owner: TypeInfo) {
        self.name = name
        self.declaration = declaration
        self.labels = labels
        self.types = types
        self.isIndirect = isIndirect && !types.isEmpty
        isWrittenIndirect = isIndirect
        self.owner = owner
    }

    var count: Int { types.count }
    /// The same case with other labels.
    func relabelled(_ labels: [Name?]) -> CaseInfo {
        CaseInfo(name: name, declaration: declaration, labels: labels, types: types, isIndirect: isIndirect, owner: owner)
    }
    /// Words behind the tag.
    var words: Int { isIndirect ? 1 : (payload.last.map { $0.offset + $0.type.words - 1 } ?? 0) }

    private func resolve() -> [TypeInfo.Field] {
        var offset = isIndirect ? 2 : 1
        var fields: [TypeInfo.Field] = []
        for (index, type) in types.enumerated() {
            let info = owner.interpreter.typeInfo(type)
            fields.append(.init(name: (index < labels.count ? labels[index] : nil) ?? .empty, offset: offset, type: info, declaration: nil))
            offset += info.words
        }
        return fields
    }
    private func resolveRefs() -> RefList {
        if isIndirect { return RefList([RefEntry(offset: 1, kind: .object, info: nil)]) }
        return RefList(payload.flatMap { $0.type.refs.moved(by: $0.offset) })
    }
    private func resolveBlock() -> TypeInfo {
        let words = payload.last.map { $0.offset + $0.type.words } ?? 2
        let info = owner.interpreter.makeBlockInfo(name: "\(owner.name).\(name)", words: words, refs: RefList(payload.flatMap { $0.type.refs.moved(by: $0.offset) }))
        info.fields = payload
        return info
    }
}

/// One reference-holding part of a value.
struct RefEntry {
    enum Kind: UInt8 {
        /// A heap block's address or 0.
        case object
        /// A host String in two words, or zero.
        case string
        /// A host object's bits or 0.
        case native
        /// An existential's two words, or zero.
        case existential
        /// An Optional with a tag, or an enum: `info` says which parts are in use.
        case tagged
    }
    var offset: Int
    var kind: Kind
    var info: Unmanaged<TypeInfo>?
}

/// The references in a value, in order; raw memory that is never freed (there is one per type).
struct RefList {
    let entries: UnsafeMutablePointer<RefEntry>
    let count: Int
    /// Where the only reference stands, when that is to a heap block; else -1.
    let object: Int
    static let empty = RefList([])

    init(_ list: [RefEntry]) {
        object = list.count == 1 && list[0].kind == .object ? list[0].offset : -1
        entries = .allocate(capacity: max(list.count, 1))
        entries.initialize(from: list, count: list.count)
        count = list.count
    }
    func holds(_ list: [RefEntry]) -> Bool {
        list.count == count && list.indices.allSatisfy { entries[$0].offset == list[$0].offset && entries[$0].kind == list[$0].kind && entries[$0].info?.toOpaque() == list[$0].info?.toOpaque() }
    }
    func moved(by offset: Int) -> [RefEntry] {
        (0..<count).map { RefEntry(offset: entries[$0].offset + offset, kind: entries[$0].kind, info: entries[$0].info) }
    }
}
