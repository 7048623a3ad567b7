/// Natives by name (`@native("array.append")` in the prelude). A group is made when one of its names is first asked for.
enum NativeTable {
    /// The functions of a group. In objects of their own: a dictionary of closures calls them through two thunks.
    struct Functions: ExpressibleByDictionaryLiteral {
        private final class Entry {
            let function: NativeFunction
            init(_ function: @escaping NativeFunction) { self.function = function }
        }
        private var entries: [String: Entry] = [:]
        init(dictionaryLiteral elements: (String, NativeFunction)...) {
            for (name, function) in elements { self[name] = function }
        }
        subscript(_ name: String) -> NativeFunction? {
            get { entries[name]?.function }
            set { entries[name] = newValue.map { Entry($0) } }
        }
    }

    static func function(_ name: String) -> NativeFunction? {
        guard let dot = name.utf8.firstIndex(of: UInt8(ascii: ".")) else { return general[name] }
        return group(name[..<dot])?[name]
    }

    static func addressor(_ name: String) -> NativeAddressor? {
        switch name {
        case "array.element": return arrayElement
        case "dictionary.defaultElement": return dictionaryDefaultElement
        default: return nil
        }
    }

    private static func group(_ prefix: Substring) -> Functions? {
        switch prefix {
        case "int": return int
        case "uint": return uint
        case "i8": return int8
        case "i16": return int16
        case "i32": return int32
        case "i64": return int64
        case "u8": return uint8
        case "u16": return uint16
        case "u32": return uint32
        case "u64": return uint64
        case "integer": return integers
        case "double": return doubles
        case "float": return floats
        case "bool": return bools
        case "array": return arrays
        case "dictionary": return dictionaries
        case "set": return sets
        case "string": return strings
        case "substring": return substrings
        case "stringIndex", "scalars", "utf8", "utf16": return stringViews
        case "character", "scalar": return characters
        case "mirror", "keyPath": return mirrors
        case "math": return math
        case "decimal": return decimals
        case "foundation": return foundation
        case "json": return json
        case "regex": return regexes
        case "live": return live
        case "task": return tasks
        default: return general
        }
    }

    private static let int = integerGroup("int", Int.self)
    private static let uint = integerGroup("uint", UInt.self)
    private static let int8 = integerGroup("i8", Int8.self)
    private static let int16 = integerGroup("i16", Int16.self)
    private static let int32 = integerGroup("i32", Int32.self)
    private static let int64 = integerGroup("i64", Int64.self)
    private static let uint8 = integerGroup("u8", UInt8.self)
    private static let uint16 = integerGroup("u16", UInt16.self)
    private static let uint32 = integerGroup("u32", UInt32.self)
    private static let uint64 = integerGroup("u64", UInt64.self)
    private static let doubles = floatingGroup("double", Double.self)
    private static let floats = floatingGroup("float", Float.self)
}

extension NativeSite {
    /// Fills an Optional result with nil.
    @inline(__always) func putNil(_ target: F) { result.setNil(target) }
    /// Fills an Optional result with a copy of the value.
    @inline(__always) func putSome(_ target: F, copying value: F, _ type: TypeInfo) {
        type.copy(value, to: target + result.payloadOffset)
        result.setSome(target)
    }
    /// Fills an Optional result with what the closure puts into the place of its value.
    @inline(__always) func putSome(_ target: F, _ fill: (F) -> Void) {
        fill(target + result.payloadOffset)
        result.setSome(target)
    }
    /// Fills an Optional result with an owned value.
    @inline(__always) func putSome(_ target: F, moving value: F, _ type: TypeInfo) {
        (target + result.payloadOffset).copyWords(from: value, type.words)
        result.setSome(target)
    }
}

/// Fills `Int?` and other Optionals of one plain word.
@inline(__always) func putOptional(_ target: F, _ value: Int?) {
    target[0] = value == nil ? 0 : 1
    target[1] = value ?? 0
}
@inline(__always) func putOptional(_ target: F, _ value: String?) {
    if let value { target.put(value) } else { target.zero(2) }
}
