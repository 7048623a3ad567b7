import Lexer
import Types

/// What `print`, `debugPrint` and `String(describing:)` show, exactly as the compiled language's library does.
struct Printer {
    var output = ""
    /// Off: values are shown by their structure, for someone who looks at a stopped program.
    var runsScript = true
    /// UTF-8 bytes after which nothing more is shown.
    var limit = Int.max
    private var isFull: Bool { output.utf8.count > limit }

    // MARK: Entry points

    mutating func show(_ p: F, _ type: TypeInfo, debug: Bool) throws {
        try type.interpreter.checkNativeStack()
        if isFull { return }
        switch type.kind {
        case .int, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32: output += String(p[0])
        case .uint, .uint64: output += String(UInt(bitPattern: p[0]))
        case .int128: output += String(p.host(Int128.self).pointee)
        case .uint128: output += String(p.host(UInt128.self).pointee)
        case .bool: output += p.bool ? "true" : "false"
        case .double: output += p.double.shown
        case .float: output += p.float.shown
        case .string: output += debug ? p.host(String.self).pointee.debugDescription : p.host(String.self).pointee
        case .character:
            let value = p.host(Character.self).pointee
            if debug { output += value.debugDescription } else { output.append(value) }
        case .substring: output += debug ? p.host(Substring.self).pointee.debugDescription : String(p.host(Substring.self).pointee)
        case .unicodeScalar: output += debug ? NativeTable.scalar(p[0]).debugDescription : NativeTable.scalar(p[0]).description
        case .stringIndex: output += debug ? String(reflecting: p.stringIndex) : String(describing: p.stringIndex)
        case .metatype: output += name(p[0] == 0 ? type : TypeInfo.of(p[0]), qualified: debug)
        case .function: output += "(Function)"
        case .optional: try showOptional(p, type)
        case .array: try showArray(pointer(p[0]), type)
        case .dictionary: try showDictionary(HashTable(pointer(p[0]), type))
        case .set: try showSet(HashTable(pointer(p[0]), type), debug: debug)
        case .tuple: try showTuple(type.fields.map { ($0.name.text, p + $0.offset, $0.type) })
        case .existential:
            guard p[0] != 0 else { output += "nil"; return }
            let dynamic = TypeInfo.of(p[0])
            try show(dynamic.isBoxed ? pointer(p[1]) + 2 : p + 1, dynamic, debug: debug)
        case .class, .classExistential:
            guard p[0] != 0 else { output += "nil"; return }
            try showCustom(p, TypeInfo.of(pointer(p[0])[0]), debug: debug)
        case .weak: try showWeak(p, debug: debug)
        case .native:
            if let path = KeyPathObject.of(p[0]) { output += path.shape.text } else { try showCustom(p, type, debug: debug) }
        case .struct, .enum: try showCustom(p, type, debug: debug)
        case .hasher, .box, .context: output += name(type, qualified: debug)
        }
    }

    // MARK: Containers

    private mutating func showOptional(_ p: F, _ type: TypeInfo) throws {
        if !type.isSome(p) {
            output += "nil"
            return
        }
        output += "Optional("
        try show(p + type.payloadOffset, type.element, debug: true)
        output += ")"
    }

    private mutating func showArray(_ buffer: F, _ type: TypeInfo) throws {
        let element = type.element
        // A description may run script code that changes the variable the value stands in.
        retain(address(buffer))
        defer { release(address(buffer)) }
        output += "["
        for index in 0..<buffer[2] where !isFull {
            if index > 0 { output += ", " }
            try show(buffer + (4 + index * element.words), element, debug: true)
        }
        output += "]"
    }

    private mutating func showDictionary(_ table: HashTable) throws {
        if table.count == 0 {
            output += "[:]"
            return
        }
        retain(address(table.block))
        defer { release(address(table.block)) }
        output += "["
        var bucket = table.occupied(from: 0)
        var isFirst = true
        while bucket < table.bucketCount && !isFull {
            if !isFirst { output += ", " }
            isFirst = false
            try show(table.key(bucket), table.keyType, debug: true)
            output += ": "
            if let type = table.valueType { try show(table.value(bucket), type, debug: true) }
            bucket = table.occupied(from: bucket + 1)
        }
        output += "]"
    }

    private mutating func showSet(_ table: HashTable, debug: Bool) throws {
        retain(address(table.block))
        defer { release(address(table.block)) }
        output += debug ? "Set([" : "["
        var bucket = table.occupied(from: 0)
        var isFirst = true
        while table.hasStorage && bucket < table.bucketCount && !isFull {
            if !isFirst { output += ", " }
            isFirst = false
            try show(table.key(bucket), table.keyType, debug: true)
            bucket = table.occupied(from: bucket + 1)
        }
        output += debug ? "])" : "]"
    }

    private mutating func showTuple(_ elements: [(label: String, place: F, type: TypeInfo)]) throws {
        output += "("
        for (index, element) in elements.enumerated() {
            if index > 0 { output += ", " }
            if !element.label.isEmpty && element.label != "_" { output += element.label + ": " }
            try show(element.place, element.type, debug: true)
        }
        output += ")"
    }

    private mutating func showWeak(_ p: F, debug: Bool) throws {
        guard p[0] != 0, pointer(p[0])[2] != 0 else {
            output += "nil"
            return
        }
        let object = pointer(pointer(p[0])[2])
        output += "Optional("
        try withUnsafeTemporaryAllocation(of: Int.self, capacity: 1) { memory in
            let place = memory.baseAddress.unsafelyUnwrapped
            place[0] = address(object)
            try showCustom(place, TypeInfo.of(object[0]), debug: true)
        }
        output += ")"
    }

    // MARK: Nominal types

    /// By the type's own description, else by its structure.
    private mutating func showCustom(_ p: F, _ type: TypeInfo, debug: Bool) throws {
        let order: [(protocolName: String, member: String)] = debug
            ? [("CustomDebugStringConvertible", "debugDescription"), ("CustomStringConvertible", "description")]
            : [("CustomStringConvertible", "description"), ("CustomDebugStringConvertible", "debugDescription")]
        for (protocolName, member) in order where runsScript && type.conforms(toKnown: protocolName) {
            output += try Printer.text(p, type, protocolName, member)
            return
        }
        try showStructure(p, type, debug: debug)
    }

    /// What a description property answers.
    static func text(_ p: F, _ type: TypeInfo, _ protocolName: String, _ member: String) throws -> String {
        try withUnsafeTemporaryAllocation(of: Int.self, capacity: 2) { memory in
            let result = memory.baseAddress.unsafelyUnwrapped
            try type.interpreter.callWitness(protocolName, member, for: type, arguments: p, words: type.words, result: result)
            return result.host(String.self).move()
        }
    }

    mutating func showStructure(_ p: F, _ type: TypeInfo, debug: Bool) throws {
        switch type.kind {
        case .struct:
            output += name(type, qualified: debug)
            output += "("
            for (index, field) in type.fields.enumerated() {
                if index > 0 { output += ", " }
                output += Reflection.label(of: field, type) + ": "
                try showField(p, field)
            }
            output += ")"
        case .enum:
            guard p[0] >= 0 && p[0] < type.cases.count else {
                output += name(type, qualified: debug)
                return
            }
            let enumCase = type.cases[p[0]]
            if debug { output += name(type, qualified: true) + "." }
            output += enumCase.name.text
            try showPayload(p, enumCase)
        default:
            output += type.isOpaque ? "(Opaque Value)" : name(type, qualified: true)
        }
    }

    private mutating func showPayload(_ p: F, _ enumCase: CaseInfo) throws {
        let payload = enumCase.payload
        if payload.isEmpty { return }
        let base = enumCase.isIndirect ? pointer(p[1]) : p
        if payload.count == 1, payload[0].name == .empty || payload[0].name.text == "_" {
            let field = payload[0]
            if field.type.kind == .tuple {
                try show(base + field.offset, field.type, debug: true)
            } else {
                output += "("
                try show(base + field.offset, field.type, debug: true)
                output += ")"
            }
            return
        }
        try showTuple(payload.map { ($0.name.text, base + $0.offset, $0.type) })
    }

    private mutating func showField(_ p: F, _ field: TypeInfo.Field) throws { try show(p + field.offset, field.type, debug: true) }

    private func name(_ type: TypeInfo, qualified: Bool) -> String { TypeNames.name(type, qualified: qualified) }
}

extension TypeInfo {
    /// A class that only the library knows: Swift's own values have something here that shows nothing.
    var isOpaque: Bool {
        guard kind == .class, name.hasPrefix("_"), let declaration else { return false }
        return interpreter.compileLock.locked { interpreter.program.nominal(declaration)?.isPrelude ?? false }
    }
    /// Conforms to a protocol of the prelude.
    func conforms(toKnown protocolName: String) -> Bool {
        guard let known = interpreter.compileLock.locked({ interpreter.program.known(Name(protocolName)) }) else { return false }
        return interpreter.conforms(self, to: known)
    }
}

extension NativeTable {
    /// As `print` (`debug`: as `debugPrint`) shows it.
    static func describe(_ words: F, _ type: TypeInfo, debug: Bool) throws -> String {
        var printer = Printer()
        try printer.show(words, type, debug: debug)
        return printer.output
    }

    /// As `debugPrint` shows it, as far as that needs no script code; at most about `limit` bytes.
    static func sketch(_ words: F, _ type: TypeInfo, limit: Int) -> String {
        var printer = Printer()
        printer.runsScript = false
        printer.limit = limit
        guard (try? printer.show(words, type, debug: true)) != nil else { return "…" }
        let text = printer.output
        return text.utf8.count > limit ? text.prefix(limit) + "…" : text
    }

    static func addOutput(_ t: inout Functions) {
        t["print"] = { a, _, site in try printItems(a, site, debug: false) }
        t["debugPrint"] = { a, _, site in try printItems(a, site, debug: true) }
        t["describe"] = { a, r, site in r.put(try describe(a, site.types[0], debug: false)) }
        t["debugDescribe"] = { a, r, site in r.put(try describe(a, site.types[0], debug: true)) }
        t["write"] = { a, _, site in write(text(a), site) }
        t["dump"] = { a, r, site in
            let value = site.types[0]
            let options = a + value.words
            var dumper = Dumper(itemsLeft: options[4])
            let name = options[1] == 0 ? nil : text(options)
            try dumper.show(a, value, name: name, indent: options[2], depthLeft: options[3])
            r.put(dumper.printer.output)
        }
        t["readLine"] = { a, r, site in putOptional(r, try readLine(strip: a[0] != 0, site)) }
    }

    private static func readLine(strip: Bool, _ site: NativeSite) throws -> String? {
        let host = site.interpreter.host
        host.flush()
        let line = try site.interpreter.blocking { () -> HostLine? in
            switch host.readLine() {
            case .woken: return nil
            case let line: return line
            }
        }
        guard case .line(let text) = line else { return nil }
        return strip ? text : text + "\n"
    }

    /// (items: [Any], separator, terminator)
    private static func printItems(_ a: F, _ site: NativeSite, debug: Bool) throws {
        let items = pointer(a[0])
        var printer = Printer()
        let element = arrayType(a[0]).element
        // The items' descriptions may run script code.
        for index in 0..<items[2] {
            if index > 0 { printer.output += text(a + 1) }
            try printer.show(items + (4 + index * element.words), element, debug: debug)
        }
        printer.output += text(a + 3)
        write(printer.output, site)
    }

    static func write(_ text: String, _ site: NativeSite) {
        var text = text
        text.withUTF8 { site.interpreter.host.write(UnsafeRawBufferPointer($0)) }
    }
}

extension BinaryFloatingPoint where Self: CustomStringConvertible & CustomDebugStringConvertible {
    /// What `print` shows: unlike `description` it says the sign and payload of a value that is no number.
    var shown: String { isNaN ? debugDescription : description }
}
