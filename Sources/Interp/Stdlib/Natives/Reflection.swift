import Lexer
import Types

/// The parts of a value as `dump` and `Mirror` show them.
struct Reflection {
    enum Style { case `struct`, `class`, `enum`, tuple, optional, collection, dictionary, set }

    struct Child {
        var label: String?
        var place: F
        var type: TypeInfo
    }

    /// nil: the value has no parts (numbers, strings, functions …).
    let style: Style?
    private(set) var children: [Child] = []
    /// The class part above.
    let superclass: TypeInfo?
    /// Words made for children that do not stand in memory.
    private let pairs: UnsafeMutableBufferPointer<Int>?

    /// - Invariant: `p` outlives the reflection; call `close()` at the end.
    init(_ p: F, _ type: TypeInfo) {
        switch type.kind {
        case .struct where type.name.hasPrefix("ArraySlice<") && type.fields.count == 3:
            self.init(slice: p, type)
        case .struct:
            self.init(style: .struct, type.fields.map { Child(label: Reflection.label(of: $0, type), place: p + $0.offset, type: $0.type) })
        case .tuple:
            self.init(style: .tuple, type.fields.enumerated().map { index, field in
                Child(label: field.name == .empty ? ".\(index)" : field.name.text, place: p + field.offset, type: field.type)
            })
        case .optional:
            self.init(style: .optional, type.isSome(p) ? [Child(label: "some", place: p + type.payloadOffset, type: type.element)] : [])
        case .array:
            self.init(style: .collection, Reflection.elements(pointer(p[0]), type.element, 0, pointer(p[0])[2]))
        case .enum: self.init(enumeration: p, type)
        case .dictionary: self.init(dictionary: HashTable(pointer(p[0]), type), type)
        case .set: self.init(set: HashTable(pointer(p[0]), type))
        default: self.init(style: nil, [])
        }
    }

    private init(style: Style?, _ children: [Child], superclass: TypeInfo? = nil, pairs: UnsafeMutableBufferPointer<Int>? = nil) {
        self.style = style
        self.children = children
        self.superclass = superclass
        self.pairs = pairs
    }

    /// The fields of one class of an object.
    init(object: F, as type: TypeInfo) {
        if type.isOpaque {
            self.init(style: nil, [])
            return
        }
        let inherited = type.superclass?.fields.count ?? 0
        self.init(
            style: .class, type.fields.dropFirst(inherited).map { Child(label: Reflection.label(of: $0, type), place: object + $0.offset, type: $0.type) },
            superclass: type.superclass)
    }

    private init(slice p: F, _ type: TypeInfo) {
        let element = type.fields[0].type.element
        self.init(style: .collection, Reflection.elements(pointer(p[0]), element, p[1], p[2]))
    }

    private init(enumeration p: F, _ type: TypeInfo) {
        guard p[0] >= 0 && p[0] < type.cases.count, !type.cases[p[0]].payload.isEmpty else {
            self.init(style: .enum, [])
            return
        }
        let enumCase = type.cases[p[0]]
        let base = enumCase.isIndirect ? pointer(p[1]) : p
        let payload = enumCase.payload
        if payload.count == 1, payload[0].name == .empty || payload[0].name.text == "_" {
            self.init(style: .enum, [Child(label: enumCase.name.text, place: base + payload[0].offset, type: payload[0].type)])
        } else {
            let elements = payload.map { TypeNode.TupleElement(label: $0.name == .empty || $0.name.text == "_" ? nil : $0.name, type: $0.type.id) }
            let interpreter = type.interpreter
            let tuple = interpreter.typeInfo(interpreter.compileLock.locked { interpreter.program.types.intern(.tuple(elements)) })
            self.init(style: .enum, [Child(label: enumCase.name.text, place: base + payload[0].offset, type: tuple)])
        }
    }

    private init(dictionary table: HashTable, _ type: TypeInfo) {
        let interpreter = type.interpreter
        let tuple = interpreter.typeInfo(interpreter.compileLock.locked {
            interpreter.program.types.intern(.tuple([
                .init(label: Name("key"), type: type.key.id), .init(label: Name("value"), type: type.element.id),
            ]))
        })
        let (keyWords, valueWords) = (type.key.words, type.element.words)
        let memory = UnsafeMutableBufferPointer<Int>.allocate(capacity: table.count * (keyWords + valueWords) + 1)
        var children: [Child] = []
        var bucket = table.occupied(from: 0)
        while table.hasStorage && bucket < table.bucketCount {
            let place = memory.baseAddress.unsafelyUnwrapped + children.count * (keyWords + valueWords)
            place.copyWords(from: table.key(bucket), keyWords)
            (place + keyWords).copyWords(from: table.value(bucket), valueWords)
            children.append(Child(label: nil, place: place, type: tuple))
            bucket = table.occupied(from: bucket + 1)
        }
        self.init(style: .dictionary, children, pairs: memory)
    }

    private init(set table: HashTable) {
        var children: [Child] = []
        var bucket = table.occupied(from: 0)
        while table.hasStorage && bucket < table.bucketCount {
            children.append(Child(label: nil, place: table.key(bucket), type: table.keyType))
            bucket = table.occupied(from: bucket + 1)
        }
        self.init(style: .set, children)
    }

    private static func elements(_ buffer: F, _ element: TypeInfo, _ lower: Int, _ upper: Int) -> [Child] {
        (lower..<max(lower, upper)).map { Child(label: nil, place: buffer + (4 + $0 * element.words), type: element) }
    }

    func close() { pairs?.deallocate() }

    /// The name of a stored property as reflection shows it.
    static func label(of field: TypeInfo.Field, _ type: TypeInfo) -> String {
        let interpreter = type.interpreter
        return interpreter.compileLock.locked {
            if let declaration = field.declaration, let variable = interpreter.program.variable(declaration), variable.isLazy {
                return "$__lazy_storage_$_\(field.name)"
            }
            return field.name.text
        }
    }
}

/// What `dump` writes.
struct Dumper {
    var printer = Printer()
    private var itemsLeft: Int
    private var visited: [Int: Int] = [:]

    init(itemsLeft: Int) { self.itemsLeft = itemsLeft }

    mutating func show(_ p: F, _ type: TypeInfo, name: String?, indent: Int, depthLeft: Int) throws {
        switch type.kind {
        case .existential where p[0] != 0:
            let dynamic = TypeInfo.of(p[0])
            return try show(dynamic.isBoxed ? pointer(p[1]) + 2 : p + 1, dynamic, name: name, indent: indent, depthLeft: depthLeft)
        case .class where p[0] != 0, .classExistential where p[0] != 0:
            return try showObject(p, TypeInfo.of(pointer(p[0])[0]), name: name, indent: indent, depthLeft: depthLeft)
        default: break
        }
        if itemsLeft <= 0 { return }
        itemsLeft -= 1
        let parts = Reflection(p, type)
        defer { parts.close() }
        start(parts.children.count, name: name, indent: indent, depthLeft: depthLeft)
        try summary(p, type, parts)
        if type.kind == .metatype {
            if isKnown(p[0]) { return }
        }
        printer.output += "\n"
        if depthLeft <= 0 { return }
        try showChildren(parts.children, indent: indent, depthLeft: depthLeft)
    }

    private mutating func showObject(_ p: F, _ type: TypeInfo, name: String?, indent: Int, depthLeft: Int) throws {
        if itemsLeft <= 0 { return }
        itemsLeft -= 1
        if type.isOpaque {
            start(0, name: name, indent: indent, depthLeft: depthLeft)
            printer.output += "(Opaque Value)\n"
            return
        }
        let parts = Reflection(object: pointer(p[0]), as: type)
        start(parts.children.count, name: name, indent: indent, depthLeft: depthLeft)
        try summary(p, type, parts)
        if isKnown(p[0]) { return }
        printer.output += "\n"
        if depthLeft <= 0 { return }
        if let superclass = parts.superclass { try showSuperclass(pointer(p[0]), superclass, indent: indent + 2, depthLeft: depthLeft - 1) }
        try showChildren(parts.children, indent: indent, depthLeft: depthLeft)
    }

    private mutating func showSuperclass(_ object: F, _ type: TypeInfo, indent: Int, depthLeft: Int) throws {
        if itemsLeft <= 0 { return }
        itemsLeft -= 1
        let parts = Reflection(object: object, as: type)
        start(parts.children.count, name: "super", indent: indent, depthLeft: depthLeft)
        printer.output += TypeNames.name(type, qualified: true) + "\n"
        if depthLeft <= 0 { return }
        if let superclass = parts.superclass { try showSuperclass(object, superclass, indent: indent + 2, depthLeft: depthLeft - 1) }
        try showChildren(parts.children, indent: indent, depthLeft: depthLeft)
    }

    private mutating func start(_ count: Int, name: String?, indent: Int, depthLeft: Int) {
        printer.output += String(repeating: " ", count: max(0, indent))
        printer.output += count == 0 ? "- " : (depthLeft <= 0 ? "▹ " : "▿ ")
        if let name { printer.output += name + ": " }
    }

    /// Numbers objects; true when this one was shown before.
    private mutating func isKnown(_ identity: Int) -> Bool {
        if let number = visited[identity] {
            printer.output += " #\(number)\n"
            return true
        }
        printer.output += " #\(visited.count)"
        visited[identity] = visited.count
        return false
    }

    private mutating func showChildren(_ children: [Reflection.Child], indent: Int, depthLeft: Int) throws {
        for (index, child) in children.enumerated() {
            if itemsLeft <= 0 {
                let remainder = children.count - index
                printer.output += String(repeating: " ", count: max(0, indent + 4))
                printer.output += "(\(remainder)" + (index > 0 ? " more" : "") + (remainder == 1 ? " child)\n" : " children)\n")
                return
            }
            try show(child.place, child.type, name: child.label, indent: indent + 2, depthLeft: depthLeft - 1)
        }
    }

    private mutating func summary(_ p: F, _ type: TypeInfo, _ parts: Reflection) throws {
        let count = parts.children.count
        switch parts.style {
        case .tuple: printer.output += count == 1 ? "(1 element)" : "(\(count) elements)"
        case .collection: printer.output += count == 1 ? "1 element" : "\(count) elements"
        case .dictionary: printer.output += count == 1 ? "1 key/value pair" : "\(count) key/value pairs"
        case .set: printer.output += count == 1 ? "1 member" : "\(count) members"
        case .class, .struct, .enum:
            if type.conforms(toKnown: "CustomDebugStringConvertible") || type.conforms(toKnown: "CustomStringConvertible") {
                try printer.show(p, type, debug: true)
                return
            }
            printer.output += TypeNames.name(type, qualified: true)
            if parts.style == .enum, p[0] >= 0 && p[0] < type.cases.count { printer.output += "." + type.cases[p[0]].name.text }
        case .optional, nil: try printer.show(p, type, debug: true)
        }
    }
}
