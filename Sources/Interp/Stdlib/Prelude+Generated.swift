// Made by Scripts/generate_prelude.py from Prelude/*.lsw. Do not edit.

/// The standard library in the script language, and an index of its declarations: see the script for its form.
public enum Prelude {
    public static let text: StaticString = ##"""
// Type-erased wrappers.

/// An iterator whose type is forgotten.
public struct AnyIterator<Element>: IteratorProtocol, Sequence {
    public typealias Iterator = AnyIterator<Element>
    let _next: () -> Element?
    /// An iterator over another one.
    public init<I: IteratorProtocol>(_ base: I) where I.Element == Element {
        var iterator = base
        _next = { iterator.next() }
    }
    /// An iterator that calls the closure for each element.
    public init(_ body: @escaping () -> Element?) { _next = body }
    /// The next element, or nil at the end.
    public func next() -> Element? { _next() }
}

/// A sequence whose type is forgotten.
public struct AnySequence<Element>: Sequence {
    public typealias Iterator = AnyIterator<Element>
    let _makeIterator: () -> AnyIterator<Element>
    let _underestimatedCount: () -> Int
    /// A sequence over another one.
    public init<S: Sequence>(_ base: S) where S.Element == Element {
        _makeIterator = { AnyIterator(base.makeIterator()) }
        _underestimatedCount = { base.underestimatedCount }
    }
    /// A sequence over the iterators that the closure makes.
    public init<I: IteratorProtocol>(_ makeUnderlyingIterator: @escaping () -> I) where I.Element == Element {
        _makeIterator = { AnyIterator(makeUnderlyingIterator()) }
        _underestimatedCount = { 0 }
    }
    public func makeIterator() -> AnyIterator<Element> { _makeIterator() }
    public var underestimatedCount: Int { _underestimatedCount() }
}

/// A position in a collection whose type is forgotten.
public struct AnyIndex: Comparable, Hashable {
    let _offset: Int
    init(_offset: Int) { self._offset = _offset }
    public static func == (lhs: AnyIndex, rhs: AnyIndex) -> Bool { lhs._offset == rhs._offset }
    public static func < (lhs: AnyIndex, rhs: AnyIndex) -> Bool { lhs._offset < rhs._offset }
    public func hash(into hasher: inout Hasher) { hasher.combine(_offset) }
}

/// A collection whose type is forgotten.
public struct AnyCollection<Element>: RandomAccessCollection {
    public typealias Index = AnyIndex
    public typealias Indices = DefaultIndices<AnyCollection<Element>>
    public typealias SubSequence = Slice<AnyCollection<Element>>
    let _elements: [Element]
    /// The elements of another collection.
    public init<C: Collection>(_ base: C) where C.Element == Element { _elements = base._copyToArray() }
    public var startIndex: AnyIndex { AnyIndex(_offset: 0) }
    public var endIndex: AnyIndex { AnyIndex(_offset: _elements.count) }
    public var count: Int { _elements.count }
    public func index(after i: AnyIndex) -> AnyIndex { AnyIndex(_offset: i._offset + 1) }
    public func index(before i: AnyIndex) -> AnyIndex { AnyIndex(_offset: i._offset - 1) }
    public func index(_ i: AnyIndex, offsetBy distance: Int) -> AnyIndex { AnyIndex(_offset: i._offset + distance) }
    public func distance(from start: AnyIndex, to end: AnyIndex) -> Int { end._offset - start._offset }
    public subscript(position: AnyIndex) -> Element { _elements[position._offset] }
    public func _copyToArray() -> [Element] { _elements }
}

/// A collection whose type is forgotten.
public typealias AnyBidirectionalCollection<Element> = AnyCollection<Element>
/// A collection whose type is forgotten.
public typealias AnyRandomAccessCollection<Element> = AnyCollection<Element>

class _AnyHashableBox {
    var _base: Any { _trap("abstract") }
    func _isEqual(to other: _AnyHashableBox) -> Bool { false }
    func _hash(into hasher: inout Hasher) {}
}

final class _ConcreteHashableBox<Base: Hashable>: _AnyHashableBox {
    let _value: Base
    init(_ value: Base) { _value = value }
    override var _base: Any { _value }
    override func _isEqual(to other: _AnyHashableBox) -> Bool {
        if let value = other._base as? Base { return value == _value }
        return false
    }
    override func _hash(into hasher: inout Hasher) { _value.hash(into: &hasher) }
}

/// A hashable value whose type is forgotten.
public struct AnyHashable: Hashable, CustomStringConvertible, CustomDebugStringConvertible {
    let _box: _AnyHashableBox
    /// Wraps the value.
    public init<H: Hashable>(_ base: H) { _box = _ConcreteHashableBox(base) }
    /// The value.
    public var base: Any { _box._base }
    public static func == (lhs: AnyHashable, rhs: AnyHashable) -> Bool { lhs._box._isEqual(to: rhs._box) }
    public func hash(into hasher: inout Hasher) { _box._hash(into: &hasher) }
    public var description: String { _describe(base) }
    public var debugDescription: String { "AnyHashable(" + _debugDescribe(base) + ")" }
}

/// The parts of a value.
public struct Mirror: CustomStringConvertible {
    /// One part: its name, when it has one, and its value.
    public typealias Child = (label: String?, value: Any)
    /// The parts.
    public typealias Children = AnyCollection<(label: String?, value: Any)>

    /// What kind of value it is.
    public enum DisplayStyle: Sendable {
        case `struct`
        case `class`
        case `enum`
        case tuple
        case optional
        case collection
        case dictionary
        case `set`
    }

    /// The parts.
    public let children: AnyCollection<(label: String?, value: Any)>
    /// What kind of value it is, or nil.
    public let displayStyle: Mirror.DisplayStyle?
    /// The type of the value.
    public let subjectType: Any.Type
    let _superclass: () -> Mirror?

    /// The parts of the value.
    public init(reflecting subject: Any) {
        if let custom = subject as? CustomReflectable {
            self = custom.customMirror
        } else {
            self.init(_subject: subject, level: 0)
        }
    }
    init(_subject subject: Any, level: Int) {
        children = AnyCollection(_mirrorChildren(subject, level))
        displayStyle = Mirror._style(_mirrorStyle(subject))
        subjectType = _mirrorType(subject, level)
        _superclass = { _mirrorHasSuperclass(subject, level) ? Mirror(_subject: subject, level: level + 1) : nil }
    }
    /// A mirror with these parts.
    public init<Subject, C: Collection>(_ subject: Subject, children: C, displayStyle: Mirror.DisplayStyle? = nil) where C.Element == (label: String?, value: Any) {
        self.children = AnyCollection(children)
        self.displayStyle = displayStyle
        subjectType = Subject.self
        _superclass = { nil }
    }
    /// A mirror with these parts.
    public init<Subject>(_ subject: Subject, children: KeyValuePairs<String, Any>, displayStyle: Mirror.DisplayStyle? = nil) {
        self.children = AnyCollection(children.map { (label: $0.key as String?, value: $0.value) })
        self.displayStyle = displayStyle
        subjectType = Subject.self
        _superclass = { nil }
    }
    /// A mirror with these parts, without names.
    public init<Subject, C: Collection>(_ subject: Subject, unlabeledChildren: C, displayStyle: Mirror.DisplayStyle? = nil) {
        children = AnyCollection(unlabeledChildren.map { (label: nil as String?, value: $0 as Any) })
        self.displayStyle = displayStyle
        subjectType = Subject.self
        _superclass = { nil }
    }
    /// The mirror of the superclass part, or nil.
    public var superclassMirror: Mirror? { _superclass() }
    /// `Mirror for T`
    public var description: String { "Mirror for \(subjectType)" }
    static func _style(_ number: Int) -> Mirror.DisplayStyle? {
        switch number {
        case 0: return .struct
        case 1: return .class
        case 2: return .enum
        case 3: return .tuple
        case 4: return .optional
        case 5: return .collection
        case 6: return .dictionary
        case 7: return .set
        default: return nil
        }
    }
}

/// A type that says itself what its parts are.
public protocol CustomReflectable {
    /// The parts of the value.
    var customMirror: Mirror { get }
}

@native("mirror.children")
func _mirrorChildren(_ subject: Any, _ level: Int) -> [(label: String?, value: Any)]

@native("mirror.style")
func _mirrorStyle(_ subject: Any) -> Int

@native("mirror.type")
func _mirrorType(_ subject: Any, _ level: Int) -> Any.Type

@native("mirror.hasSuperclass")
func _mirrorHasSuperclass(_ subject: Any, _ level: Int) -> Bool
// Array.

/// An ordered collection with random access.
@builtin("Array")
public struct Array<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, CustomStringConvertible, CustomDebugStringConvertible {
    public typealias Index = Int
    public typealias Indices = Range<Int>
    public typealias Iterator = IndexingIterator<Array<Element>>
    public typealias SubSequence = ArraySlice<Element>
    public typealias ArrayLiteralElement = Element

    /// An empty array.
    @native("array.init")
    public init()
    @native("identity")
    public init(arrayLiteral elements: Element...)
    /// The elements of a sequence.
    public init<S: Sequence>(_ elements: S) where S.Element == Element { self = elements._copyToArray() }
    /// A value repeated.
    @native("array.repeating")
    public init(repeating repeatedValue: Element, count: Int)

    /// The position of the first element: 0.
    public var startIndex: Int { 0 }
    /// The position after the last element: the count.
    public var endIndex: Int { @native("array.count") get }
    /// The number of elements.
    public var count: Int { @native("array.count") get }
    /// Whether there are no elements.
    public var isEmpty: Bool { @native("array.isEmpty") get }
    public var underestimatedCount: Int { @native("array.count") get }
    /// The number of elements that fit without new memory.
    public var capacity: Int { @native("array.capacity") get }
    /// The valid positions.
    public var indices: Range<Int> { Range(_lower: 0, _upper: count) }
    /// The first element, or nil when there is none.
    public var first: Element? { @native("array.first") get }
    /// The last element, or nil when there is none.
    public var last: Element? { @native("array.last") get }
    /// The element at the position.
    @addressor("array.element")
    public subscript(index: Int) -> Element { @native("array.get") get  @native("array.set") set }
    /// The elements in the range.
    public subscript(bounds: Range<Int>) -> ArraySlice<Element> {
        get {
            if bounds.lowerBound < 0 || bounds.upperBound > count { _trap("Array index is out of range") }
            return ArraySlice(_buffer: self, _start: bounds.lowerBound, _end: bounds.upperBound)
        }
        set { replaceSubrange(bounds, with: newValue) }
    }
    public func index(after i: Int) -> Int { i + 1 }
    public func formIndex(after i: inout Int) { i += 1 }
    public func index(before i: Int) -> Int { i - 1 }
    public func formIndex(before i: inout Int) { i -= 1 }
    public func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }
    public func distance(from start: Int, to end: Int) -> Int { end - start }
    public func makeIterator() -> IndexingIterator<Array<Element>> { IndexingIterator(_elements: self, _position: 0) }

    /// Prepares for a number of elements.
    @native("array.reserveCapacity")
    public mutating func reserveCapacity(_ minimumCapacity: Int)
    /// Adds an element at the end.
    @native("array.append")
    public mutating func append(_ newElement: Element)
    /// Adds elements at the end.
    public mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element { _appendArray(newElements._copyToArray()) }
    /// Adds the elements of another array at the end.
    @native("array.appendArray")
    public mutating func append(contentsOf newElements: [Element])
    @native("array.appendArray")
    mutating func _appendArray(_ newElements: [Element])
    /// Inserts an element before the position.
    @native("array.insert")
    public mutating func insert(_ newElement: Element, at i: Int)
    /// Inserts elements before the position.
    public mutating func insert<C: Collection>(contentsOf newElements: C, at i: Int) where C.Element == Element {
        _replace(i, i, newElements._copyToArray())
    }
    /// Replaces the elements in the range.
    public mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: C) where C.Element == Element {
        _replace(subrange.lowerBound, subrange.upperBound, newElements._copyToArray())
    }
    @native("array.replace")
    mutating func _replace(_ lower: Int, _ upper: Int, _ newElements: [Element])
    /// Removes and returns the element at the position.
    @native("array.removeAt")
    @discardableResult
    public mutating func remove(at index: Int) -> Element
    /// Removes and returns the first element.
    @native("array.removeFirst")
    @discardableResult
    public mutating func removeFirst() -> Element
    /// Removes and returns the last element.
    @native("array.removeLast")
    @discardableResult
    public mutating func removeLast() -> Element
    /// Removes and returns the last element, or nil when there is none.
    @native("array.popLast")
    public mutating func popLast() -> Element?
    /// Removes the elements in the range.
    public mutating func removeSubrange(_ bounds: Range<Int>) { _replace(bounds.lowerBound, bounds.upperBound, []) }
    /// Removes all elements.
    @native("array.removeAll")
    public mutating func removeAll(keepingCapacity keepCapacity: Bool = false)
    /// Exchanges two elements.
    @native("array.swapAt")
    public mutating func swapAt(_ i: Int, _ j: Int)
    /// Puts the elements in opposite order.
    @native("array.reverse")
    public mutating func reverse()
    /// Puts the elements in the order of the predicate; equal ones keep their order.
    @native("array.sort")
    public mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows

    /// The results of the closure for each element.
    @native("array.map")
    public func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]
    /// The elements that satisfy the predicate.
    @native("array.filter")
    public func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]
    /// Calls the closure for each element.
    @native("array.forEach")
    public func forEach(_ body: (Element) throws -> Void) rethrows
    /// Combines the elements with a start value.
    @native("array.reduce")
    public func reduce<Result>(_ initialResult: Result, _ nextPartialResult: (Result, Element) throws -> Result) rethrows -> Result
    public func _copyToArray() -> [Element] { self }

    /// The elements in brackets.
    public var description: String { _describe(self) }
    /// The elements in brackets.
    public var debugDescription: String { _describe(self) }

    /// Both arrays' elements.
    @native("array.plus")
    public static func + (lhs: [Element], rhs: [Element]) -> [Element]
    /// Adds the elements of the right array.
    @native("array.appendArray")
    public static func += (lhs: inout [Element], rhs: [Element])
    /// Calls the closure with the elements.
    public func withContiguousStorageIfAvailable<R>(_ body: ([Element]) throws -> R) rethrows -> R? { try body(self) }
    /// Calls the closure with the elements.
    public func withUnsafeBufferPointer<R>(_ body: ([Element]) throws -> R) rethrows -> R { try body(self) }
    /// Calls the closure with the elements, which it may change.
    public mutating func withUnsafeMutableBufferPointer<R>(_ body: (inout [Element]) throws -> R) rethrows -> R { try body(&self) }
}

extension Array: Equatable where Element: Equatable {
    /// Whether both arrays have equal elements in the same order.
    @native("array.equal")
    public static func == (lhs: [Element], rhs: [Element]) -> Bool
    /// Whether the arrays differ.
    @native("array.notEqual")
    public static func != (lhs: [Element], rhs: [Element]) -> Bool
    /// Whether the element is in the array.
    @native("array.contains")
    public func contains(_ element: Element) -> Bool
    /// The position of the first equal element, or nil.
    @native("array.firstIndex")
    public func firstIndex(of element: Element) -> Int?
}

extension Array: Hashable where Element: Hashable {
    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for element in self { hasher.combine(element) }
    }
}

extension Array: Sendable where Element: Sendable {
}

extension Array where Element: Comparable {
    /// Puts the elements in ascending order; equal ones keep their order.
    @native("array.sortAscending")
    public mutating func sort()
    /// The elements in ascending order; equal ones keep their order.
    public func sorted() -> [Element] {
        var result = self
        result.sort()
        return result
    }
}

/// An array. The same type as `Array`.
public typealias ContiguousArray<Element> = Array<Element>
// ArraySlice.

/// A part of an array, with the positions of the whole.
public struct ArraySlice<Element>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, ExpressibleByArrayLiteral, CustomStringConvertible, CustomDebugStringConvertible {
    public typealias Index = Int
    public typealias Indices = Range<Int>
    public typealias Iterator = IndexingIterator<ArraySlice<Element>>
    public typealias SubSequence = ArraySlice<Element>
    public typealias ArrayLiteralElement = Element
    var _buffer: [Element]
    var _startIndex: Int
    var _endIndex: Int

    init(_buffer: [Element], _start: Int, _end: Int) {
        self._buffer = _buffer
        _startIndex = _start
        _endIndex = _end
    }
    /// An empty slice.
    public init() {
        _buffer = []
        _startIndex = 0
        _endIndex = 0
    }
    public init(arrayLiteral elements: Element...) {
        _buffer = elements
        _startIndex = 0
        _endIndex = elements.count
    }
    /// The elements of a sequence.
    public init<S: Sequence>(_ elements: S) where S.Element == Element {
        _buffer = elements._copyToArray()
        _startIndex = 0
        _endIndex = _buffer.count
    }
    /// A value repeated.
    public init(repeating repeatedValue: Element, count: Int) {
        _buffer = Array(repeating: repeatedValue, count: count)
        _startIndex = 0
        _endIndex = count
    }

    public var startIndex: Int { _startIndex }
    public var endIndex: Int { _endIndex }
    /// The number of elements.
    public var count: Int { _endIndex - _startIndex }
    /// Whether there are no elements.
    public var isEmpty: Bool { _startIndex == _endIndex }
    /// The valid positions.
    public var indices: Range<Int> { Range(_lower: _startIndex, _upper: _endIndex) }
    public var capacity: Int { _endIndex - _startIndex }
    /// The element at the position.
    public subscript(position: Int) -> Element {
        get {
            if position < _startIndex || position >= _endIndex { _trap("Index out of bounds") }
            return _buffer[position]
        }
        set {
            if position < _startIndex || position >= _endIndex { _trap("Index out of bounds") }
            _buffer[position] = newValue
        }
    }
    /// The elements in the range.
    public subscript(bounds: Range<Int>) -> ArraySlice<Element> {
        get {
            if bounds.lowerBound < _startIndex || bounds.upperBound > _endIndex { _trap("ArraySlice index is out of range") }
            return ArraySlice(_buffer: _buffer, _start: bounds.lowerBound, _end: bounds.upperBound)
        }
        set { replaceSubrange(bounds, with: newValue) }
    }
    public func index(after i: Int) -> Int { i + 1 }
    public func index(before i: Int) -> Int { i - 1 }
    public func index(_ i: Int, offsetBy distance: Int) -> Int { i + distance }
    public func distance(from start: Int, to end: Int) -> Int { end - start }
    public func makeIterator() -> IndexingIterator<ArraySlice<Element>> { IndexingIterator(_elements: self, _position: _startIndex) }
    public func _copyToArray() -> [Element] { _arrayPart(_buffer, _startIndex, _endIndex) }

    /// Prepares for a number of elements.
    public mutating func reserveCapacity(_ minimumCapacity: Int) { _buffer.reserveCapacity(_startIndex + minimumCapacity) }
    /// Adds an element at the end.
    public mutating func append(_ newElement: Element) {
        if _endIndex != _buffer.count { _buffer.removeSubrange(_endIndex..<_buffer.count) }
        _buffer.append(newElement)
        _endIndex += 1
    }
    /// Replaces the elements in the range.
    public mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: C) where C.Element == Element {
        if subrange.lowerBound < _startIndex || subrange.upperBound > _endIndex { _trap("ArraySlice replace: subrange extends past the end") }
        let new = newElements._copyToArray()
        _buffer.replaceSubrange(subrange, with: new)
        _endIndex += new.count - (subrange.upperBound - subrange.lowerBound)
    }
    /// Exchanges two elements.
    public mutating func swapAt(_ i: Int, _ j: Int) {
        if i < _startIndex || i >= _endIndex || j < _startIndex || j >= _endIndex { _trap("Index out of bounds") }
        _buffer.swapAt(i, j)
    }

    /// The elements in brackets.
    public var description: String { _describe(_copyToArray()) }
    /// `ArraySlice([…])`
    public var debugDescription: String { "ArraySlice(" + _describe(_copyToArray()) + ")" }
}

@native("array.part")
func _arrayPart<Element>(_ array: [Element], _ lower: Int, _ upper: Int) -> [Element]

extension ArraySlice: Equatable where Element: Equatable {
    /// Whether both slices have equal elements in the same order.
    public static func == (lhs: ArraySlice<Element>, rhs: ArraySlice<Element>) -> Bool { lhs.count == rhs.count && lhs._copyToArray() == rhs._copyToArray() }
}

extension ArraySlice: Hashable where Element: Hashable {
    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for element in self { hasher.combine(element) }
    }
}

extension ArraySlice: Sendable where Element: Sendable {
}
// Ways to stop a program.

/// Stops the program with a fatal error.
@native("trap.fatal")
func _trap(_ message: String) -> Never

/// Stops the program with a message that has this prefix.
@native("trap.prefixed")
func _trap(_ prefix: String, _ message: String) -> Never

/// Stops the program and says why.
public func fatalError(_ message: @autoclosure () -> String = String(), file: StaticString = #file, line: UInt = #line) -> Never {
    _trap("Fatal error", message())
}

/// Stops the program when the condition is false.
public func precondition(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = String(), file: StaticString = #file, line: UInt = #line) {
    if !condition() { _trap("Precondition failed", message()) }
}

/// Stops the program: this place must not be reached.
public func preconditionFailure(_ message: @autoclosure () -> String = String(), file: StaticString = #file, line: UInt = #line) -> Never {
    _trap("Fatal error", message())
}

/// Stops the program when the condition is false.
public func assert(_ condition: @autoclosure () -> Bool, _ message: @autoclosure () -> String = String(), file: StaticString = #file, line: UInt = #line) {
    if !condition() { _trap("Assertion failed", message()) }
}

/// Stops the program: this place must not be reached.
public func assertionFailure(_ message: @autoclosure () -> String = String(), file: StaticString = #file, line: UInt = #line) {
    _trap("Fatal error", message())
}

/// Ends the program with an exit code.
@native("exit")
public func exit(_ code: Int32) -> Never

/// Ends the program abnormally.
@native("abort")
public func abort() -> Never
// Bool, Void, Never, Hasher, ObjectIdentifier, and functions that every program uses.

/// A value that is true or false.
@builtin("Bool")
public struct Bool: Equatable, Hashable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByBooleanLiteral, Sendable {
    public typealias BooleanLiteralType = Bool
    /// False.
    public init() { self = false }
    @native("bool.identity")
    public init(booleanLiteral value: Bool)
    @native("bool.identity")
    public init(_ value: Bool)
    /// The value that `"true"` or `"false"` denotes, or nil.
    public init?(_ description: String) {
        if description == "true" {
            self = true
        } else if description == "false" {
            self = false
        } else {
            return nil
        }
    }
    @native("bool.not")
    public static prefix func ! (a: Bool) -> Bool
    @native("bool.eq")
    public static func == (lhs: Bool, rhs: Bool) -> Bool
    @native("bool.ne")
    public static func != (lhs: Bool, rhs: Bool) -> Bool
    /// Changes true to false and false to true.
    @native("bool.toggle")
    public mutating func toggle()
    /// `true` or `false`.
    public var description: String { self ? "true" : "false" }
    /// The value's hash, for this process only.
    public var hashValue: Int { @native("bool.hashValue") get }
    /// Feeds the value to the hasher.
    @native("bool.hash")
    public func hash(into hasher: inout Hasher)
    /// A random value.
    public static func random() -> Bool {
        var generator = SystemRandomNumberGenerator()
        return random(using: &generator)
    }
    /// A random value from a generator.
    public static func random<T: RandomNumberGenerator>(using generator: inout T) -> Bool {
        (generator.next() >> 17) & 1 == 0
    }
}

/// The type of `()`.
public typealias Void = ()

/// The type of what never returns.
public enum Never: Error, Equatable, Hashable, Comparable, Sendable {
    public static func < (lhs: Never, rhs: Never) -> Bool { false }
}

/// Hashes values that are fed to it.
@builtin("Hasher")
public struct Hasher {
    /// A hasher with this process's seed.
    @native("hasher.init")
    public init()
    /// Feeds a value.
    public mutating func combine<H: Hashable>(_ value: H) { value.hash(into: &self) }
    /// The hash of all that was fed.
    @native("hasher.finalize")
    public func finalize() -> Int
}

/// Identifies a class instance or a metatype.
public struct ObjectIdentifier: Hashable, Comparable, CustomDebugStringConvertible, Sendable {
    let _value: Int
    /// The identity of a type.
    public init(_ x: Any.Type) { _value = _metatypeAddress(x) }
    /// The identity of an object.
    public init(_ x: AnyObject) { _value = _objectAddress(x) }
    public static func == (x: ObjectIdentifier, y: ObjectIdentifier) -> Bool { x._value == y._value }
    public static func < (lhs: ObjectIdentifier, rhs: ObjectIdentifier) -> Bool { UInt(bitPattern: lhs._value) < UInt(bitPattern: rhs._value) }
    public func hash(into hasher: inout Hasher) { hasher.combine(_value) }
    public var hashValue: Int { _value.hashValue }
    public var debugDescription: String { "ObjectIdentifier(\(_hexAddress(_value)))" }
}

extension Int {
    /// The address that the identifier stands for.
    public init(bitPattern objectID: ObjectIdentifier) { self = objectID._value }
}

extension UInt {
    /// The address that the identifier stands for.
    public init(bitPattern objectID: ObjectIdentifier) { self = UInt(bitPattern: objectID._value) }
}

@native("object.address")
func _objectAddress(_ x: AnyObject) -> Int

@native("metatype.address")
func _metatypeAddress(_ x: Any.Type) -> Int

func _hexAddress(_ value: Int) -> String {
    let digits = String(UInt(bitPattern: value), radix: 16)
    return "0x" + String(repeating: "0", count: 16 - digits.count) + digits
}

/// The lesser of two values; the first when they are equal.
public func min<T: Comparable>(_ x: T, _ y: T) -> T { y < x ? y : x }

/// The least of the values.
public func min<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T {
    var result = min(min(x, y), z)
    for value in rest where value < result { result = value }
    return result
}

/// The greater of two values; the second when they are equal.
public func max<T: Comparable>(_ x: T, _ y: T) -> T { y >= x ? y : x }

/// The greatest of the values.
public func max<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T {
    var result = max(max(x, y), z)
    for value in rest where value >= result { result = value }
    return result
}

/// Exchanges the values of two variables.
public func swap<T>(_ a: inout T, _ b: inout T) {
    let old = a
    a = b
    b = old
}

/// Runs the closure while keeping the value alive.
public func withExtendedLifetime<T, Result>(_ x: T, _ body: () throws -> Result) rethrows -> Result { try body() }

/// Runs the closure while keeping the value alive.
public func withExtendedLifetime<T, Result>(_ x: T, _ body: (T) throws -> Result) rethrows -> Result { try body(x) }

/// Whether there is only one strong reference to the object.
@native("object.isUniquelyReferenced")
public func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T) -> Bool

/// Whether there is an object and only one strong reference to it.
@native("object.isUniquelyReferencedOptional")
public func isKnownUniquelyReferenced<T: AnyObject>(_ object: inout T?) -> Bool

/// The value, with its static type forgotten.
@native("identity")
public func unsafeBitCast<T, U>(_ x: T, to type: U.Type) -> U

/// The object as an instance of the type, without a check.
public func unsafeDowncast<T: AnyObject>(_ x: AnyObject, to type: T.Type) -> T { x as! T }

/// The value itself.
public func numericCast<T: BinaryInteger, U: BinaryInteger>(_ x: T) -> U { U(x) }

/// Sizes of types.
public enum MemoryLayout<T> {
    /// The number of bytes of a value.
    public static var size: Int { _typeSize(T.self) }
    /// The distance between values in an array.
    public static var stride: Int { _typeStride(T.self) }
    /// The alignment of a value.
    public static var alignment: Int { _typeAlignment(T.self) }
    /// The number of bytes of the value.
    public static func size(ofValue value: T) -> Int { _typeSize(T.self) }
    /// The distance between values in an array.
    public static func stride(ofValue value: T) -> Int { _typeStride(T.self) }
    /// The alignment of the value.
    public static func alignment(ofValue value: T) -> Int { _typeAlignment(T.self) }
}

@native("type.size")
func _typeSize<T>(_ type: T.Type) -> Int

@native("type.stride")
func _typeStride<T>(_ type: T.Type) -> Int

@native("type.alignment")
func _typeAlignment<T>(_ type: T.Type) -> Int
// Character and Unicode.Scalar.

/// One character as a reader sees it.
@builtin("Character")
public struct Character: Hashable, Comparable, CustomStringConvertible, CustomDebugStringConvertible, LosslessStringConvertible, TextOutputStreamable, ExpressibleByExtendedGraphemeClusterLiteral, Sendable {
    public typealias ExtendedGraphemeClusterLiteralType = Character
    public typealias UnicodeScalarLiteralType = Character
    @native("string.identity")
    public init(extendedGraphemeClusterLiteral value: Character)
    @native("string.identity")
    public init(unicodeScalarLiteral value: Character)
    @native("string.identity")
    public init(_ other: Character)
    /// The only character of the text; traps when there is none or more than one.
    @native("character.fromString")
    public init(_ s: String)
    /// The character of one scalar.
    @native("character.fromScalar")
    public init(_ content: Unicode.Scalar)

    @native("character.eq")
    public static func == (lhs: Character, rhs: Character) -> Bool
    @native("character.ne")
    public static func != (lhs: Character, rhs: Character) -> Bool
    @native("character.lt")
    public static func < (lhs: Character, rhs: Character) -> Bool
    @native("character.hash")
    public func hash(into hasher: inout Hasher)

    /// The character as text.
    public var description: String { @native("string.fromCharacter") get }
    /// The character in quotes, with escapes.
    public var debugDescription: String { @native("character.debugDescription") get }
    public func write<Target: TextOutputStream>(to target: inout Target) { target.write(description) }
    /// The Unicode scalars.
    public var unicodeScalars: String.UnicodeScalarView { description.unicodeScalars }
    /// The UTF-8 bytes.
    public var utf8: String.UTF8View { description.utf8 }
    /// The UTF-16 units.
    public var utf16: String.UTF16View { description.utf16 }
    public typealias UnicodeScalarView = String.UnicodeScalarView
    public typealias UTF8View = String.UTF8View
    public typealias UTF16View = String.UTF16View
    /// The ASCII code, or nil.
    public var asciiValue: UInt8? { @native("character.asciiValue") get }
    /// Whether it is an ASCII character.
    public var isASCII: Bool { @native("character.isASCII") get }
    /// Whether it is white space, newlines included.
    public var isWhitespace: Bool { @native("character.isWhitespace") get }
    /// Whether it ends a line.
    public var isNewline: Bool { @native("character.isNewline") get }
    /// Whether it stands for a number.
    public var isNumber: Bool { @native("character.isNumber") get }
    /// Whether it stands for a whole number.
    public var isWholeNumber: Bool { @native("character.isWholeNumber") get }
    /// The whole number it stands for, or nil.
    public var wholeNumberValue: Int? { @native("character.wholeNumberValue") get }
    /// Whether it is a hexadecimal digit.
    public var isHexDigit: Bool { @native("character.isHexDigit") get }
    /// The value as a hexadecimal digit, or nil.
    public var hexDigitValue: Int? { @native("character.hexDigitValue") get }
    /// Whether it is a letter.
    public var isLetter: Bool { @native("character.isLetter") get }
    /// Whether it is in upper case.
    public var isUppercase: Bool { @native("character.isUppercase") get }
    /// Whether it is in lower case.
    public var isLowercase: Bool { @native("character.isLowercase") get }
    /// Whether it has upper and lower case.
    public var isCased: Bool { @native("character.isCased") get }
    /// Whether it is a symbol.
    public var isSymbol: Bool { @native("character.isSymbol") get }
    /// Whether it is a mathematical symbol.
    public var isMathSymbol: Bool { @native("character.isMathSymbol") get }
    /// Whether it is a currency symbol.
    public var isCurrencySymbol: Bool { @native("character.isCurrencySymbol") get }
    /// Whether it is punctuation.
    public var isPunctuation: Bool { @native("character.isPunctuation") get }
    /// The character in upper case.
    @native("character.uppercased")
    public func uppercased() -> String
    /// The character in lower case.
    @native("character.lowercased")
    public func lowercased() -> String
}

/// Names of Unicode types.
public enum Unicode {
    /// One Unicode code point that is not a surrogate.
    @builtin("Unicode.Scalar")
    public struct Scalar: Hashable, Comparable, CustomStringConvertible, CustomDebugStringConvertible, LosslessStringConvertible, TextOutputStreamable, ExpressibleByUnicodeScalarLiteral, Sendable {
        public typealias UnicodeScalarLiteralType = Unicode.Scalar
        @native("scalar.identity")
        public init(unicodeScalarLiteral value: Unicode.Scalar)
        @native("scalar.identity")
        public init(_ v: Unicode.Scalar)
        /// The scalar with this value, or nil.
        @native("scalar.fromUInt32")
        public init?(_ v: UInt32)
        /// The scalar with this value, or nil.
        @native("scalar.fromUInt32")
        public init?(_ v: UInt16)
        /// The scalar with this value.
        @native("scalar.identity")
        public init(_ v: UInt8)
        /// The scalar with this value, or nil.
        @native("scalar.fromUInt32")
        public init?(_ v: Int)
        /// The only scalar of the text, or nil.
        @native("scalar.fromString")
        public init?(_ description: String)
        /// The code point.
        public var value: UInt32 { @native("scalar.value") get }
        @native("u32.eq")
        public static func == (lhs: Unicode.Scalar, rhs: Unicode.Scalar) -> Bool
        @native("u32.lt")
        public static func < (lhs: Unicode.Scalar, rhs: Unicode.Scalar) -> Bool
        @native("u32.hash")
        public func hash(into hasher: inout Hasher)
        /// The scalar as text.
        public var description: String { @native("string.fromScalar") get }
        /// The scalar in quotes, with escapes.
        public var debugDescription: String { @native("scalar.debugDescription") get }
        public func write<Target: TextOutputStream>(to target: inout Target) { target.write(description) }
        /// Whether it is an ASCII code.
        public var isASCII: Bool { value < 128 }
        /// The scalar with an escape where needed.
        @native("scalar.escaped")
        public func escaped(asASCII forceASCII: Bool) -> String
        /// What Unicode says about it.
        public var properties: Unicode.Scalar.Properties { Properties(_scalar: self) }

        /// What Unicode says about a scalar.
        public struct Properties: Sendable {
            let _scalar: Unicode.Scalar
            public var isAlphabetic: Bool { _scalarProperty(_scalar, 0) }
            public var isLowercase: Bool { _scalarProperty(_scalar, 1) }
            public var isUppercase: Bool { _scalarProperty(_scalar, 2) }
            public var isWhitespace: Bool { _scalarProperty(_scalar, 3) }
            public var isEmoji: Bool { _scalarProperty(_scalar, 4) }
            public var isEmojiPresentation: Bool { _scalarProperty(_scalar, 5) }
            public var isMath: Bool { _scalarProperty(_scalar, 6) }
            public var isASCIIHexDigit: Bool { _scalarProperty(_scalar, 7) }
            public var isHexDigit: Bool { _scalarProperty(_scalar, 8) }
            public var isDiacritic: Bool { _scalarProperty(_scalar, 9) }
            public var isIdeographic: Bool { _scalarProperty(_scalar, 10) }
            public var isDash: Bool { _scalarProperty(_scalar, 11) }
            public var isCased: Bool { _scalarProperty(_scalar, 12) }
            public var isIDStart: Bool { _scalarProperty(_scalar, 13) }
            public var isIDContinue: Bool { _scalarProperty(_scalar, 14) }
            public var isXIDStart: Bool { _scalarProperty(_scalar, 15) }
            public var isXIDContinue: Bool { _scalarProperty(_scalar, 16) }
            public var isDefaultIgnorableCodePoint: Bool { _scalarProperty(_scalar, 17) }
            public var isQuotationMark: Bool { _scalarProperty(_scalar, 18) }
            public var isEmojiModifier: Bool { _scalarProperty(_scalar, 19) }
            public var name: String? { _scalarText(_scalar, 0) }
            public var nameAlias: String? { _scalarText(_scalar, 1) }
            public var lowercaseMapping: String { _scalarText(_scalar, 2) ?? "" }
            public var uppercaseMapping: String { _scalarText(_scalar, 3) ?? "" }
            public var titlecaseMapping: String { _scalarText(_scalar, 4) ?? "" }
            public var numericValue: Double? { _scalarNumber(_scalar) }
            public var generalCategory: Unicode.GeneralCategory { Unicode.GeneralCategory.allCases[_scalarCategory(_scalar)] }
        }
    }

    /// The UTF-8 encoding.
    public enum UTF8 {
        public typealias CodeUnit = UInt8
    }
    /// The UTF-16 encoding.
    public enum UTF16 {
        public typealias CodeUnit = UInt16
    }
    /// The UTF-32 encoding.
    public enum UTF32 {
        public typealias CodeUnit = UInt32
    }

    /// The classes of scalars.
    public enum GeneralCategory: CaseIterable, Sendable {
        case uppercaseLetter
        case lowercaseLetter
        case titlecaseLetter
        case modifierLetter
        case otherLetter
        case nonspacingMark
        case spacingMark
        case enclosingMark
        case decimalNumber
        case letterNumber
        case otherNumber
        case connectorPunctuation
        case dashPunctuation
        case openPunctuation
        case closePunctuation
        case initialPunctuation
        case finalPunctuation
        case otherPunctuation
        case mathSymbol
        case currencySymbol
        case modifierSymbol
        case otherSymbol
        case spaceSeparator
        case lineSeparator
        case paragraphSeparator
        case control
        case format
        case surrogate
        case privateUse
        case unassigned
    }
}

/// One Unicode code point.
public typealias UnicodeScalar = Unicode.Scalar
/// The UTF-8 encoding.
public typealias UTF8 = Unicode.UTF8
/// The UTF-16 encoding.
public typealias UTF16 = Unicode.UTF16
/// The UTF-32 encoding.
public typealias UTF32 = Unicode.UTF32

@native("scalar.property")
func _scalarProperty(_ scalar: Unicode.Scalar, _ property: Int) -> Bool

@native("scalar.text")
func _scalarText(_ scalar: Unicode.Scalar, _ property: Int) -> String?

@native("scalar.number")
func _scalarNumber(_ scalar: Unicode.Scalar) -> Double?

@native("scalar.category")
func _scalarCategory(_ scalar: Unicode.Scalar) -> Int

extension UInt8 {
    /// The ASCII code of a scalar.
    public init(ascii v: Unicode.Scalar) {
        if v.value >= 128 { _trap("Code point value does not fit into ASCII") }
        self = UInt8(v.value)
    }
}

extension UInt32 {
    /// The code point.
    public init(_ v: Unicode.Scalar) { self = v.value }
}

extension UInt64 {
    /// The code point.
    public init(_ v: Unicode.Scalar) { self = UInt64(v.value) }
}
// Collection, BidirectionalCollection, RandomAccessCollection.

/// A sequence whose elements can be visited many times and reached by an index.
public protocol Collection<Element>: Sequence {
    associatedtype Index: Comparable where Index == Indices.Element, Indices.Element == Indices.Index, Indices.Index == SubSequence.Index
    associatedtype Iterator = IndexingIterator<Self>
    associatedtype SubSequence: Collection = Slice<Self> where Element == SubSequence.Element, SubSequence == SubSequence.SubSequence
    associatedtype Indices: Collection = DefaultIndices<Self> where Indices == Indices.SubSequence
    /// The position of the first element.
    var startIndex: Index { get }
    /// The position after the last element.
    var endIndex: Index { get }
    /// The element at the position.
    subscript(position: Index) -> Element { get }
    /// The elements in the range.
    subscript(bounds: Range<Index>) -> SubSequence { get }
    /// The valid positions, in order.
    var indices: Indices { get }
    /// Whether there are no elements.
    var isEmpty: Bool { get }
    /// The number of elements.
    var count: Int { get }
    func _customIndexOfEquatableElement(_ element: Element) -> Index??
    func _customLastIndexOfEquatableElement(_ element: Element) -> Index??
    /// The position after another.
    func index(after i: Index) -> Index
    /// Moves the position forward by one.
    func formIndex(after i: inout Index)
    /// The position at a distance.
    func index(_ i: Index, offsetBy distance: Int) -> Index
    /// The position at a distance, or nil when the limit is in between.
    func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?
    /// The distance between two positions.
    func distance(from start: Index, to end: Index) -> Int
}

/// An iterator over a collection's positions.
public struct IndexingIterator<Elements: Collection>: IteratorProtocol, Sequence {
    public typealias Element = Elements.Element
    var _elements: Elements
    var _position: Elements.Index
    public init(_elements: Elements) {
        self._elements = _elements
        self._position = _elements.startIndex
    }
    init(_elements: Elements, _position: Elements.Index) {
        self._elements = _elements
        self._position = _position
    }
    /// The next element, or nil at the end.
    public mutating func next() -> Elements.Element? {
        if _position == _elements.endIndex { return nil }
        let element = _elements[_position]
        _elements.formIndex(after: &_position)
        return element
    }
}

extension Collection where Iterator == IndexingIterator<Self> {
    /// A new iterator over the elements.
    public func makeIterator() -> IndexingIterator<Self> { IndexingIterator(_elements: self) }
}

extension Collection where SubSequence == Slice<Self> {
    /// The elements in the range.
    public subscript(bounds: Range<Index>) -> Slice<Self> {
        if bounds.lowerBound < startIndex || bounds.upperBound > endIndex { _trap("Range out of bounds") }
        return Slice(base: self, bounds: bounds)
    }
}

extension Collection where Indices == DefaultIndices<Self> {
    /// The valid positions, in order.
    public var indices: DefaultIndices<Self> { DefaultIndices(_elements: self, startIndex: startIndex, endIndex: endIndex) }
}

extension Collection where SubSequence == Self {
    /// Removes and returns the first element, or nil when there is none.
    public mutating func popFirst() -> Element? {
        if isEmpty { return nil }
        let element = self[startIndex]
        self = self[index(after: startIndex)..<endIndex]
        return element
    }
    /// Removes and returns the first element.
    @discardableResult
    public mutating func removeFirst() -> Element {
        if isEmpty { _trap("Can't remove items from an empty collection") }
        let element = self[startIndex]
        self = self[index(after: startIndex)..<endIndex]
        return element
    }
    /// Removes the first elements.
    public mutating func removeFirst(_ k: Int) {
        if k == 0 { return }
        if k < 0 { _trap("Number of elements to remove should be non-negative") }
        guard let start = index(startIndex, offsetBy: k, limitedBy: endIndex) else {
            _trap("Can't remove more items from a collection than it contains")
        }
        self = self[start..<endIndex]
    }
}

extension Collection {
    public func _customIndexOfEquatableElement(_ element: Element) -> Index?? { .none }
    public func _customLastIndexOfEquatableElement(_ element: Element) -> Index?? { .none }
    /// Whether there are no elements.
    public var isEmpty: Bool { startIndex == endIndex }
    /// The number of elements.
    public var count: Int { distance(from: startIndex, to: endIndex) }
    public var underestimatedCount: Int { count }
    /// Moves the position forward by one.
    public func formIndex(after i: inout Index) { i = index(after: i) }
    /// The position at a distance.
    public func index(_ i: Index, offsetBy distance: Int) -> Index {
        if distance < 0 { _trap("Only BidirectionalCollections can be advanced by a negative amount") }
        var result = i
        var remaining = distance
        while remaining > 0 {
            formIndex(after: &result)
            remaining -= 1
        }
        return result
    }
    /// The position at a distance, or nil when the limit is in between.
    public func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        if distance < 0 { _trap("Only BidirectionalCollections can be advanced by a negative amount") }
        var result = i
        var remaining = distance
        while remaining > 0 {
            if result == limit { return nil }
            formIndex(after: &result)
            remaining -= 1
        }
        return result
    }
    /// Moves the position by a distance.
    public func formIndex(_ i: inout Index, offsetBy distance: Int) { i = index(i, offsetBy: distance) }
    /// Moves the position by a distance, not past the limit; whether it was reached.
    public func formIndex(_ i: inout Index, offsetBy distance: Int, limitedBy limit: Index) -> Bool {
        if let advanced = index(i, offsetBy: distance, limitedBy: limit) {
            i = advanced
            return true
        }
        i = limit
        return false
    }
    /// The distance between two positions.
    public func distance(from start: Index, to end: Index) -> Int {
        if start > end { _trap("Only BidirectionalCollections can have end come before start") }
        var position = start
        var count = 0
        while position != end {
            count += 1
            formIndex(after: &position)
        }
        return count
    }
    /// The first element, or nil when there is none.
    public var first: Element? {
        let start = startIndex
        if start == endIndex { return nil }
        return self[start]
    }
    /// A random element, or nil when there is none.
    public func randomElement() -> Element? {
        var generator = SystemRandomNumberGenerator()
        return randomElement(using: &generator)
    }
    /// A random element from a generator, or nil when there is none.
    public func randomElement<T: RandomNumberGenerator>(using generator: inout T) -> Element? {
        if isEmpty { return nil }
        let random = Int.random(in: 0..<count, using: &generator)
        return self[index(startIndex, offsetBy: random)]
    }
    /// The elements in the range.
    public subscript<R: RangeExpression>(r: R) -> SubSequence where R.Bound == Index { self[r.relative(to: self)] }
    /// All elements.
    public subscript(x: (UnboundedRange_) -> ()) -> SubSequence { self[startIndex..<endIndex] }
    /// The results of the closure for each element.
    public func map<T>(_ transform: (Element) throws -> T) rethrows -> [T] {
        var result: [T] = []
        result.reserveCapacity(count)
        for element in self { result.append(try transform(element)) }
        return result
    }
    /// The elements from the position on.
    public func suffix(from start: Index) -> SubSequence { self[start..<endIndex] }
    /// The elements before the position.
    public func prefix(upTo end: Index) -> SubSequence { self[startIndex..<end] }
    /// The elements up to and with the position.
    public func prefix(through position: Index) -> SubSequence { prefix(upTo: index(after: position)) }
    /// The first elements.
    public func prefix(_ maxLength: Int) -> SubSequence {
        if maxLength < 0 { _trap("Can't take a prefix of negative length from a collection") }
        let end = index(startIndex, offsetBy: maxLength, limitedBy: endIndex) ?? endIndex
        return self[startIndex..<end]
    }
    /// The elements before the first that does not satisfy the predicate.
    public func prefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
        var end = startIndex
        while end != endIndex {
            if !(try predicate(self[end])) { break }
            formIndex(after: &end)
        }
        return self[startIndex..<end]
    }
    /// The last elements.
    public func suffix(_ maxLength: Int) -> SubSequence {
        if maxLength < 0 { _trap("Can't take a suffix of negative length from a collection") }
        let amount = Swift.max(0, count - maxLength)
        let start = index(startIndex, offsetBy: amount, limitedBy: endIndex) ?? endIndex
        return self[start..<endIndex]
    }
    /// All elements but the first ones.
    public func dropFirst(_ k: Int = 1) -> SubSequence {
        if k < 0 { _trap("Can't drop a negative number of elements from a collection") }
        let start = index(startIndex, offsetBy: k, limitedBy: endIndex) ?? endIndex
        return self[start..<endIndex]
    }
    /// All elements but the last ones.
    public func dropLast(_ k: Int = 1) -> SubSequence {
        if k < 0 { _trap("Can't drop a negative number of elements from a collection") }
        let amount = Swift.max(0, count - k)
        let end = index(startIndex, offsetBy: amount, limitedBy: endIndex) ?? endIndex
        return self[startIndex..<end]
    }
    /// The elements from the first on that does not satisfy the predicate.
    public func drop(while predicate: (Element) throws -> Bool) rethrows -> SubSequence {
        var start = startIndex
        while start != endIndex {
            if !(try predicate(self[start])) { break }
            formIndex(after: &start)
        }
        return self[start..<endIndex]
    }
    /// The position of the first element that satisfies the predicate, or nil.
    public func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
        var i = startIndex
        while i != endIndex {
            if try predicate(self[i]) { return i }
            formIndex(after: &i)
        }
        return nil
    }
    /// The position of the first element that satisfies the predicate, or nil.
    public func index(where predicate: (Element) throws -> Bool) rethrows -> Index? { try firstIndex(where: predicate) }
    /// The parts between the elements that satisfy the predicate.
    public func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [SubSequence] {
        if maxSplits < 0 { _trap("Must take zero or more splits") }
        var result: [SubSequence] = []
        var start = startIndex
        if maxSplits == 0 || isEmpty {
            if !(omittingEmptySubsequences && isEmpty) { result.append(self[start..<endIndex]) }
            return result
        }
        var end = start
        while end != endIndex {
            if try isSeparator(self[end]) {
                let isSkipped = omittingEmptySubsequences && start == end
                if !isSkipped { result.append(self[start..<end]) }
                formIndex(after: &end)
                start = end
                if !isSkipped && result.count == maxSplits { break }
                continue
            }
            formIndex(after: &end)
        }
        if !(omittingEmptySubsequences && start == endIndex) { result.append(self[start..<endIndex]) }
        return result
    }
    /// The positions of the elements that satisfy the predicate.
    public func indices(where predicate: (Element) throws -> Bool) rethrows -> RangeSet<Index> {
        var result = RangeSet<Index>()
        var i = startIndex
        while i != endIndex {
            let next = index(after: i)
            if try predicate(self[i]) { result.insert(contentsOf: i..<next) }
            i = next
        }
        return result
    }
}

extension Collection where Element: Equatable {
    /// The position of the first equal element, or nil.
    public func firstIndex(of element: Element) -> Index? {
        if let result = _customIndexOfEquatableElement(element) { return result }
        var i = startIndex
        while i != endIndex {
            if self[i] == element { return i }
            formIndex(after: &i)
        }
        return nil
    }
    /// The position of the first equal element, or nil.
    public func index(of element: Element) -> Index? { firstIndex(of: element) }
    /// The parts between the separators.
    public func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [SubSequence] {
        split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: { $0 == separator })
    }
    /// The parts between the separators, which are sequences of elements.
    public func split<C: Collection>(separator: C, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [SubSequence] where C.Element == Element {
        var result: [SubSequence] = []
        var start = startIndex
        while result.count < maxSplits {
            guard let found = self[start..<endIndex].firstRange(of: separator) else { break }
            if found.lowerBound == found.upperBound { break }
            if !(omittingEmptySubsequences && start == found.lowerBound) { result.append(self[start..<found.lowerBound]) }
            start = found.upperBound
        }
        if !(omittingEmptySubsequences && start == endIndex) { result.append(self[start..<endIndex]) }
        return result
    }
    /// Where the other collection first occurs, or nil.
    public func firstRange<C: Collection>(of other: C) -> Range<Index>? where C.Element == Element {
        var start = startIndex
        while true {
            var i = start
            var j = other.startIndex
            while j != other.endIndex && i != endIndex && self[i] == other[j] {
                formIndex(after: &i)
                other.formIndex(after: &j)
            }
            if j == other.endIndex { return start..<i }
            if i == endIndex { return nil }
            formIndex(after: &start)
        }
    }
    /// Where the other collection occurs, without overlaps.
    public func ranges<C: Collection>(of other: C) -> [Range<Index>] where C.Element == Element {
        var result: [Range<Index>] = []
        var start = startIndex
        while let found = self[start..<endIndex].firstRange(of: other) {
            result.append(found)
            if found.upperBound != found.lowerBound {
                start = found.upperBound
            } else if found.upperBound == endIndex {
                break
            } else {
                start = index(after: found.upperBound)
            }
        }
        return result
    }
    /// Whether the other collection occurs in this one.
    public func contains<C: Collection>(_ other: C) -> Bool where C.Element == Element { firstRange(of: other) != nil }
    /// The elements after the prefix, or all when there is no such prefix.
    public func trimmingPrefix<Prefix: Sequence>(_ prefix: Prefix) -> SubSequence where Prefix.Element == Element {
        var i = startIndex
        for element in prefix {
            if i == endIndex || self[i] != element { return self[startIndex..<endIndex] }
            formIndex(after: &i)
        }
        return self[i..<endIndex]
    }
}

extension Collection {
    /// The elements from the first on that does not satisfy the predicate.
    public func trimmingPrefix(while predicate: (Element) throws -> Bool) rethrows -> SubSequence { try drop(while: predicate) }
}

/// A collection that can be walked backward.
public protocol BidirectionalCollection<Element>: Collection where Indices: BidirectionalCollection, SubSequence: BidirectionalCollection {
    /// The position before another.
    func index(before i: Index) -> Index
    /// Moves the position back by one.
    func formIndex(before i: inout Index)
}

extension BidirectionalCollection {
    /// Moves the position back by one.
    public func formIndex(before i: inout Index) { i = index(before: i) }
    /// The position at a distance.
    public func index(_ i: Index, offsetBy distance: Int) -> Index {
        var result = i
        var remaining = distance
        while remaining > 0 {
            formIndex(after: &result)
            remaining -= 1
        }
        while remaining < 0 {
            formIndex(before: &result)
            remaining += 1
        }
        return result
    }
    /// The position at a distance, or nil when the limit is in between.
    public func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        var result = i
        var remaining = distance
        while remaining > 0 {
            if result == limit { return nil }
            formIndex(after: &result)
            remaining -= 1
        }
        while remaining < 0 {
            if result == limit { return nil }
            formIndex(before: &result)
            remaining += 1
        }
        return result
    }
    /// The distance between two positions.
    public func distance(from start: Index, to end: Index) -> Int {
        var position = start
        var count = 0
        if start < end {
            while position != end {
                count += 1
                formIndex(after: &position)
            }
        } else if start > end {
            while position != end {
                count -= 1
                formIndex(before: &position)
            }
        }
        return count
    }
    /// The last element, or nil when there is none.
    public var last: Element? { isEmpty ? nil : self[index(before: endIndex)] }
    /// The last element that satisfies the predicate, or nil.
    public func last(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        var i = endIndex
        while i != startIndex {
            formIndex(before: &i)
            let element = self[i]
            if try predicate(element) { return element }
        }
        return nil
    }
    /// The position of the last element that satisfies the predicate, or nil.
    public func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Index? {
        var i = endIndex
        while i != startIndex {
            formIndex(before: &i)
            if try predicate(self[i]) { return i }
        }
        return nil
    }
    /// The elements in opposite order, as a view.
    public func reversed() -> ReversedCollection<Self> { ReversedCollection(_base: self) }
    /// The last elements.
    public func suffix(_ maxLength: Int) -> SubSequence {
        if maxLength < 0 { _trap("Can't take a suffix of negative length from a collection") }
        let start = index(endIndex, offsetBy: -maxLength, limitedBy: startIndex) ?? startIndex
        return self[start..<endIndex]
    }
    /// All elements but the last ones.
    public func dropLast(_ k: Int = 1) -> SubSequence {
        if k < 0 { _trap("Can't drop a negative number of elements from a collection") }
        let end = index(endIndex, offsetBy: -k, limitedBy: startIndex) ?? startIndex
        return self[startIndex..<end]
    }
}

extension BidirectionalCollection where Element: Equatable {
    /// The position of the last equal element, or nil.
    public func lastIndex(of element: Element) -> Index? {
        if let result = _customLastIndexOfEquatableElement(element) { return result }
        var i = endIndex
        while i != startIndex {
            formIndex(before: &i)
            if self[i] == element { return i }
        }
        return nil
    }
}

extension BidirectionalCollection where SubSequence == Self {
    /// Removes and returns the last element, or nil when there is none.
    public mutating func popLast() -> Element? {
        if isEmpty { return nil }
        let position = index(before: endIndex)
        let element = self[position]
        self = self[startIndex..<position]
        return element
    }
    /// Removes and returns the last element.
    @discardableResult
    public mutating func removeLast() -> Element {
        if isEmpty { _trap("Can't remove last element from an empty collection") }
        let position = index(before: endIndex)
        let element = self[position]
        self = self[startIndex..<position]
        return element
    }
    /// Removes the last elements.
    public mutating func removeLast(_ k: Int) {
        if k == 0 { return }
        if k < 0 { _trap("Number of elements to remove should be non-negative") }
        guard let end = index(endIndex, offsetBy: -k, limitedBy: startIndex) else {
            _trap("Can't remove more items from a collection than it contains")
        }
        self = self[startIndex..<end]
    }
}

/// A collection whose positions can be moved any distance in constant time.
public protocol RandomAccessCollection<Element>: BidirectionalCollection where Indices: RandomAccessCollection, SubSequence: RandomAccessCollection {
}

extension RandomAccessCollection {
    /// The position at a distance, or nil when the limit is in between.
    public func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index? {
        let length = self.distance(from: i, to: limit)
        if distance > 0 ? length >= 0 && length < distance : length <= 0 && distance < length { return nil }
        return index(i, offsetBy: distance)
    }
}

extension RandomAccessCollection where Index: Strideable, Index.Stride == Int {
    /// The position after another.
    public func index(after i: Index) -> Index { i.advanced(by: 1) }
    /// The position before another.
    public func index(before i: Index) -> Index { i.advanced(by: -1) }
    /// The position at a distance.
    public func index(_ i: Index, offsetBy distance: Int) -> Index { i.advanced(by: distance) }
    /// The distance between two positions.
    public func distance(from start: Index, to end: Index) -> Int { start.distance(to: end) }
}

extension RandomAccessCollection where Index: Strideable, Index.Stride == Int, Indices == Range<Index> {
    /// The valid positions, in order.
    public var indices: Range<Index> { startIndex..<endIndex }
}
// The protocols that the language itself knows.

/// A type whose values can be compared for equality.
public protocol Equatable {
    /// Whether two values are equal.
    static func == (lhs: Self, rhs: Self) -> Bool
}

extension Equatable {
    /// Whether two values are not equal.
    public static func != (lhs: Self, rhs: Self) -> Bool { !(lhs == rhs) }
}

/// A type that can be hashed into a `Hasher`, so that its values can be set members and dictionary keys.
public protocol Hashable: Equatable {
    /// The value's hash, for this process only.
    var hashValue: Int { get }
    /// Feeds the essential parts of the value to the hasher.
    func hash(into hasher: inout Hasher)
}

extension Hashable {
    /// The value's hash, for this process only.
    public var hashValue: Int {
        var hasher = Hasher()
        hash(into: &hasher)
        return hasher.finalize()
    }
}

/// A type whose values have an order.
public protocol Comparable: Equatable {
    /// Whether the first value is ordered before the second.
    static func < (lhs: Self, rhs: Self) -> Bool
    /// Whether the first value is not ordered after the second.
    static func <= (lhs: Self, rhs: Self) -> Bool
    /// Whether the first value is not ordered before the second.
    static func >= (lhs: Self, rhs: Self) -> Bool
    /// Whether the first value is ordered after the second.
    static func > (lhs: Self, rhs: Self) -> Bool
}

extension Comparable {
    /// Whether the first value is ordered after the second.
    public static func > (lhs: Self, rhs: Self) -> Bool { rhs < lhs }
    /// Whether the first value is not ordered after the second.
    public static func <= (lhs: Self, rhs: Self) -> Bool { !(rhs < lhs) }
    /// Whether the first value is not ordered before the second.
    public static func >= (lhs: Self, rhs: Self) -> Bool { !(lhs < rhs) }
}

/// Matches by equality: what a `case` with an expression does.
public func ~= <T: Equatable>(a: T, b: T) -> Bool { a == b }

/// A type whose instances have a stable identity.
public protocol Identifiable<ID> {
    /// The type of the identity.
    associatedtype ID: Hashable
    /// The stable identity of the instance.
    var id: ID { get }
}

extension Identifiable where Self: AnyObject {
    /// The identity of the object.
    public var id: ObjectIdentifier { ObjectIdentifier(self) }
}

/// A type that provides a collection of all of its values.
public protocol CaseIterable {
    associatedtype AllCases: Collection = [Self] where AllCases.Element == Self
    /// All values of the type.
    static var allCases: AllCases { get }
}

/// A type that can be converted to and from a raw value.
public protocol RawRepresentable<RawValue> {
    associatedtype RawValue
    /// The value for a raw value, or nil when there is none.
    init?(rawValue: RawValue)
    /// The raw value.
    var rawValue: RawValue { get }
}

extension RawRepresentable where RawValue: Equatable {
    /// Whether two values have equal raw values.
    public static func == (lhs: Self, rhs: Self) -> Bool { lhs.rawValue == rhs.rawValue }
}

/// Whether two raw-representable values have different raw values.
public func != <T: RawRepresentable>(lhs: T, rhs: T) -> Bool where T.RawValue: Equatable {
    lhs.rawValue != rhs.rawValue
}

extension RawRepresentable where RawValue: Hashable, Self: Hashable {
    /// The hash of the raw value.
    public var hashValue: Int { rawValue.hashValue }
    /// Feeds the raw value to the hasher.
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}

/// A type that describes an error and can be thrown.
public protocol Error: Sendable {
}

/// A type whose values can be shared between tasks. Not checked.
public protocol Sendable {
}

/// A type whose values can be shared between tasks, as a metatype. Not checked.
public protocol SendableMetatype {
}

/// A type whose values can be copied: every type.
public protocol Copyable {
}

/// A type with a textual representation of its own.
public protocol CustomStringConvertible {
    /// The text that `print` shows.
    var description: String { get }
}

/// A type with a textual representation for debugging.
public protocol CustomDebugStringConvertible {
    /// The text that `debugPrint` shows.
    var debugDescription: String { get }
}

/// A type whose values can be made from their own description.
public protocol LosslessStringConvertible: CustomStringConvertible {
    /// The value with this description, or nil.
    init?(_ description: String)
}

/// A target of text output.
public protocol TextOutputStream {
    /// Appends the text.
    mutating func write(_ string: String)
}

/// A value that can write itself to a text stream.
public protocol TextOutputStreamable {
    /// Writes the value to the target.
    func write<Target: TextOutputStream>(to target: inout Target)
}

/// A type that can be made from an integer literal.
public protocol ExpressibleByIntegerLiteral {
    associatedtype IntegerLiteralType
    /// The value of the literal.
    init(integerLiteral value: IntegerLiteralType)
}

/// A type that can be made from a floating-point literal.
public protocol ExpressibleByFloatLiteral {
    associatedtype FloatLiteralType
    /// The value of the literal.
    init(floatLiteral value: FloatLiteralType)
}

/// A type that can be made from `true` and `false`.
public protocol ExpressibleByBooleanLiteral {
    associatedtype BooleanLiteralType
    /// The value of the literal.
    init(booleanLiteral value: BooleanLiteralType)
}

/// A type that can be made from a literal of one Unicode scalar.
public protocol ExpressibleByUnicodeScalarLiteral {
    associatedtype UnicodeScalarLiteralType
    /// The value of the literal.
    init(unicodeScalarLiteral value: UnicodeScalarLiteralType)
}

/// A type that can be made from a literal of one character.
public protocol ExpressibleByExtendedGraphemeClusterLiteral: ExpressibleByUnicodeScalarLiteral {
    associatedtype ExtendedGraphemeClusterLiteralType
    /// The value of the literal.
    init(extendedGraphemeClusterLiteral value: ExtendedGraphemeClusterLiteralType)
}

extension ExpressibleByExtendedGraphemeClusterLiteral where ExtendedGraphemeClusterLiteralType == UnicodeScalarLiteralType {
    /// The value of the literal.
    public init(unicodeScalarLiteral value: ExtendedGraphemeClusterLiteralType) {
        self.init(extendedGraphemeClusterLiteral: value)
    }
}

/// A type that can be made from a string literal.
public protocol ExpressibleByStringLiteral: ExpressibleByExtendedGraphemeClusterLiteral {
    associatedtype StringLiteralType
    /// The value of the literal.
    init(stringLiteral value: StringLiteralType)
}

extension ExpressibleByStringLiteral where StringLiteralType == ExtendedGraphemeClusterLiteralType {
    /// The value of the literal.
    public init(extendedGraphemeClusterLiteral value: StringLiteralType) {
        self.init(stringLiteral: value)
    }
}

/// A type that can be made from an array literal.
public protocol ExpressibleByArrayLiteral {
    associatedtype ArrayLiteralElement
    /// The value of the literal.
    init(arrayLiteral elements: ArrayLiteralElement...)
}

/// A type that can be made from a dictionary literal.
public protocol ExpressibleByDictionaryLiteral {
    associatedtype Key
    associatedtype Value
    /// The value of the literal.
    init(dictionaryLiteral elements: (Key, Value)...)
}

/// A type that can be made from `nil`.
public protocol ExpressibleByNilLiteral {
    /// The value of `nil`.
    init(nilLiteral: ())
}

/// The default type of an integer literal.
public typealias IntegerLiteralType = Int
/// The default type of a floating-point literal.
public typealias FloatLiteralType = Double
/// The default type of a boolean literal.
public typealias BooleanLiteralType = Bool
/// The default type of a literal of one Unicode scalar.
public typealias UnicodeScalarType = String
/// The default type of a literal of one character.
public typealias ExtendedGraphemeClusterType = String
/// The default type of a string literal.
public typealias StringLiteralType = String

/// What an encoder may write; encoders are not there.
public protocol Encodable {}
/// What a decoder may read; decoders are not there.
public protocol Decodable {}
public typealias Codable = Decodable & Encodable
// Dictionary.

/// Values by key.
@builtin("Dictionary")
public struct Dictionary<Key: Hashable, Value>: Collection, ExpressibleByDictionaryLiteral, CustomStringConvertible, CustomDebugStringConvertible {
    public typealias Element = (key: Key, value: Value)
    public typealias SubSequence = Slice<Dictionary<Key, Value>>
    public typealias Indices = DefaultIndices<Dictionary<Key, Value>>

    /// A position in a dictionary.
    public struct Index: Comparable, Hashable {
        let _bucket: Int
        let _age: Int
        public static func == (lhs: Dictionary<Key, Value>.Index, rhs: Dictionary<Key, Value>.Index) -> Bool { lhs._bucket == rhs._bucket }
        public static func < (lhs: Dictionary<Key, Value>.Index, rhs: Dictionary<Key, Value>.Index) -> Bool { lhs._bucket < rhs._bucket }
        public func hash(into hasher: inout Hasher) { hasher.combine(_bucket) }
    }

    /// Visits the pairs in the table's order.
    public struct Iterator: IteratorProtocol, Sequence {
        public typealias Element = (key: Key, value: Value)
        let _dictionary: [Key: Value]
        var _bucket: Int
        @native("dictionary.iteratorNext")
        public mutating func next() -> (key: Key, value: Value)?
    }

    /// The keys of a dictionary.
    public struct Keys: Collection, Equatable, CustomStringConvertible, CustomDebugStringConvertible {
        public typealias Element = Key
        public typealias Index = Dictionary<Key, Value>.Index
        public typealias SubSequence = Slice<Dictionary<Key, Value>.Keys>
        public typealias Indices = DefaultIndices<Dictionary<Key, Value>.Keys>
        var _dictionary: [Key: Value]
        public struct Iterator: IteratorProtocol, Sequence {
            public typealias Element = Key
            let _dictionary: [Key: Value]
            var _bucket: Int
            @native("dictionary.iteratorNextKey")
            public mutating func next() -> Key?
        }
        public func makeIterator() -> Dictionary<Key, Value>.Keys.Iterator { Iterator(_dictionary: _dictionary, _bucket: 0) }
        public var startIndex: Dictionary<Key, Value>.Index { _dictionary.startIndex }
        public var endIndex: Dictionary<Key, Value>.Index { _dictionary.endIndex }
        public var count: Int { _dictionary.count }
        public var isEmpty: Bool { _dictionary.isEmpty }
        public func index(after i: Dictionary<Key, Value>.Index) -> Dictionary<Key, Value>.Index { _dictionary.index(after: i) }
        public subscript(position: Dictionary<Key, Value>.Index) -> Key { _dictionary[position].key }
        public func _copyToArray() -> [Key] { _dictionaryKeys(_dictionary) }
        public func _customContainsEquatableElement(_ element: Key) -> Bool? { _dictionary._contains(element) }
        public func contains(_ element: Key) -> Bool { _dictionary._contains(element) }
        public static func == (lhs: Dictionary<Key, Value>.Keys, rhs: Dictionary<Key, Value>.Keys) -> Bool {
            if lhs.count != rhs.count { return false }
            for key in lhs where !rhs._dictionary._contains(key) { return false }
            return true
        }
        public var description: String { _describe(_copyToArray()) }
        public var debugDescription: String { "Dictionary.Keys(" + _describe(_copyToArray()) + ")" }
    }

    /// The values of a dictionary.
    public struct Values: MutableCollection, CustomStringConvertible, CustomDebugStringConvertible {
        public typealias Element = Value
        public typealias Index = Dictionary<Key, Value>.Index
        public typealias SubSequence = Slice<Dictionary<Key, Value>.Values>
        public typealias Indices = DefaultIndices<Dictionary<Key, Value>.Values>
        var _dictionary: [Key: Value]
        public struct Iterator: IteratorProtocol, Sequence {
            public typealias Element = Value
            let _dictionary: [Key: Value]
            var _bucket: Int
            @native("dictionary.iteratorNextValue")
            public mutating func next() -> Value?
        }
        public func makeIterator() -> Dictionary<Key, Value>.Values.Iterator { Iterator(_dictionary: _dictionary, _bucket: 0) }
        public var startIndex: Dictionary<Key, Value>.Index { _dictionary.startIndex }
        public var endIndex: Dictionary<Key, Value>.Index { _dictionary.endIndex }
        public var count: Int { _dictionary.count }
        public var isEmpty: Bool { _dictionary.isEmpty }
        public func index(after i: Dictionary<Key, Value>.Index) -> Dictionary<Key, Value>.Index { _dictionary.index(after: i) }
        public subscript(position: Dictionary<Key, Value>.Index) -> Value {
            get { _dictionary[position].value }
            set { _dictionary._setValue(position, newValue) }
        }
        public func _copyToArray() -> [Value] { _dictionaryValues(_dictionary) }
        public var description: String { _describe(_copyToArray()) }
        public var debugDescription: String { "Dictionary.Values(" + _describe(_copyToArray()) + ")" }
    }

    /// An empty dictionary.
    @native("dictionary.init")
    public init()
    /// An empty dictionary with room for a number of pairs.
    @native("dictionary.initCapacity")
    public init(minimumCapacity: Int)
    @native("dictionary.fromLiteral")
    public init(dictionaryLiteral elements: (Key, Value)...)
    /// The pairs of a sequence; their keys must differ.
    public init<S: Sequence>(uniqueKeysWithValues keysAndValues: S) where S.Element == (Key, Value) {
        if let other = keysAndValues as? [Key: Value] {
            self = other
            return
        }
        self.init(minimumCapacity: keysAndValues.underestimatedCount)
        for (key, value) in keysAndValues {
            if updateValue(value, forKey: key) != nil { _trap("Duplicate values for key: '" + _describe(key) + "'") }
        }
    }
    /// The pairs of a sequence; the closure combines the values of equal keys.
    public init<S: Sequence>(_ keysAndValues: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value) {
        self.init(minimumCapacity: keysAndValues.underestimatedCount)
        for (key, value) in keysAndValues {
            if let old = self[key] {
                self[key] = try combine(old, value)
            } else {
                self[key] = value
            }
        }
    }
    /// The elements of a sequence, grouped by a key.
    public init<S: Sequence>(grouping values: S, by keyForValue: (S.Element) throws -> Key) rethrows where Value == [S.Element] {
        self.init()
        for value in values { self[try keyForValue(value), default: []].append(value) }
    }

    /// The number of pairs.
    public var count: Int { @native("dictionary.count") get }
    /// Whether there are no pairs.
    public var isEmpty: Bool { @native("dictionary.isEmpty") get }
    /// The number of pairs that fit without new memory.
    public var capacity: Int { @native("dictionary.capacity") get }
    /// The value for the key; nil when there is none. Assigning nil removes the pair.
    public subscript(key: Key) -> Value? { @native("dictionary.get") get  @native("dictionary.set") set }
    /// The value for the key, or the default.
    @addressor("dictionary.defaultElement")
    public subscript(key: Key, default defaultValue: @autoclosure () -> Value) -> Value {
        get {
            if let value = self[key] { return value }
            return defaultValue()
        }
        set { updateValue(newValue, forKey: key) }
    }
    /// The pair at the position.
    public subscript(position: Dictionary<Key, Value>.Index) -> (key: Key, value: Value) { @native("dictionary.element") get }
    public var startIndex: Dictionary<Key, Value>.Index { @native("dictionary.startIndex") get }
    public var endIndex: Dictionary<Key, Value>.Index { @native("dictionary.endIndex") get }
    @native("dictionary.indexAfter")
    public func index(after i: Dictionary<Key, Value>.Index) -> Dictionary<Key, Value>.Index
    /// The position of the key, or nil.
    @native("dictionary.indexForKey")
    public func index(forKey key: Key) -> Dictionary<Key, Value>.Index?
    public func makeIterator() -> Dictionary<Key, Value>.Iterator { Iterator(_dictionary: self, _bucket: 0) }
    /// The keys.
    public var keys: Dictionary<Key, Value>.Keys { Keys(_dictionary: self) }
    /// The values.
    public var values: Dictionary<Key, Value>.Values {
        get { Values(_dictionary: self) }
        set { self = newValue._dictionary }
    }
    @native("dictionary.contains")
    func _contains(_ key: Key) -> Bool
    @native("dictionary.setValue")
    mutating func _setValue(_ position: Dictionary<Key, Value>.Index, _ value: Value)

    /// Sets the value for the key; the old value.
    @native("dictionary.updateValue")
    @discardableResult
    public mutating func updateValue(_ value: Value, forKey key: Key) -> Value?
    /// Removes the pair of the key; the old value.
    @native("dictionary.removeValue")
    @discardableResult
    public mutating func removeValue(forKey key: Key) -> Value?
    /// Removes and returns the pair at the position.
    @native("dictionary.removeAt")
    @discardableResult
    public mutating func remove(at index: Dictionary<Key, Value>.Index) -> (key: Key, value: Value)
    /// Removes all pairs.
    @native("dictionary.removeAll")
    public mutating func removeAll(keepingCapacity keepCapacity: Bool = false)
    /// Removes and returns a pair, or nil when there is none.
    public mutating func popFirst() -> (key: Key, value: Value)? {
        if isEmpty { return nil }
        return remove(at: startIndex)
    }
    /// Prepares for a number of pairs.
    @native("dictionary.reserveCapacity")
    public mutating func reserveCapacity(_ minimumCapacity: Int)
    /// The pairs that satisfy the predicate.
    public func filter(_ isIncluded: ((key: Key, value: Value)) throws -> Bool) rethrows -> [Key: Value] {
        var flags: [Bool] = []
        for element in self { flags.append(try isIncluded(element)) }
        return _dictionarySubset(self, flags)
    }
    /// The dictionary with its values transformed.
    @native("dictionary.mapValues")
    public func mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T]
    /// The dictionary with its values transformed, without those that became nil.
    public func compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T] {
        var result: [Key: T] = [:]
        for (key, value) in self {
            if let new = try transform(value) { result[key] = new }
        }
        return result
    }
    /// Adds the pairs of a sequence; the closure combines the values of equal keys.
    public mutating func merge<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows where S.Element == (Key, Value) {
        for (key, value) in other {
            if let old = self[key] {
                self[key] = try combine(old, value)
            } else {
                self[key] = value
            }
        }
    }
    /// Adds the pairs of another dictionary; the closure combines the values of equal keys.
    public mutating func merge(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows {
        for (key, value) in other {
            if let old = self[key] {
                self[key] = try combine(old, value)
            } else {
                self[key] = value
            }
        }
    }
    /// The dictionary with the pairs of a sequence added.
    public func merging<S: Sequence>(_ other: S, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value] where S.Element == (Key, Value) {
        var result = self
        try result.merge(other, uniquingKeysWith: combine)
        return result
    }
    /// The dictionary with the pairs of another added.
    public func merging(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value] {
        var result = self
        try result.merge(other, uniquingKeysWith: combine)
        return result
    }
    /// The pairs in brackets.
    public var description: String { _describe(self) }
    /// The pairs in brackets.
    public var debugDescription: String { _describe(self) }
}

@native("dictionary.keys")
func _dictionaryKeys<Key: Hashable, Value>(_ dictionary: [Key: Value]) -> [Key]

@native("dictionary.values")
func _dictionaryValues<Key: Hashable, Value>(_ dictionary: [Key: Value]) -> [Value]

@native("dictionary.subset")
func _dictionarySubset<Key: Hashable, Value>(_ dictionary: [Key: Value], _ flags: [Bool]) -> [Key: Value]

extension Dictionary: Equatable where Value: Equatable {
    /// Whether both have equal values for the same keys.
    @native("dictionary.equal")
    public static func == (lhs: [Key: Value], rhs: [Key: Value]) -> Bool
}

extension Dictionary: Hashable where Value: Hashable {
    public func hash(into hasher: inout Hasher) {
        var commutativeHash = 0
        for (key, value) in self {
            var elementHasher = hasher
            elementHasher.combine(key)
            elementHasher.combine(value)
            commutativeHash ^= elementHasher.finalize()
        }
        hasher.combine(commutativeHash)
    }
}

extension Dictionary: Sendable where Key: Sendable, Value: Sendable {
}

/// Pairs in the order of a dictionary literal.
public struct KeyValuePairs<Key, Value>: RandomAccessCollection, ExpressibleByDictionaryLiteral, CustomStringConvertible, CustomDebugStringConvertible {
    public typealias Element = (key: Key, value: Value)
    public typealias Index = Int
    public typealias Indices = Range<Int>
    public typealias SubSequence = Slice<KeyValuePairs<Key, Value>>
    let _elements: [(Key, Value)]
    public init(dictionaryLiteral elements: (Key, Value)...) { _elements = elements }
    public var startIndex: Int { 0 }
    public var endIndex: Int { _elements.count }
    public subscript(position: Int) -> (key: Key, value: Value) {
        let pair = _elements[position]
        return (key: pair.0, value: pair.1)
    }
    public var description: String {
        if _elements.isEmpty { return "[:]" }
        return "[" + _elements.map { _debugDescribe($0.0) + ": " + _debugDescribe($0.1) }.joined(separator: ", ") + "]"
    }
    public var debugDescription: String { description }
}
// Double: expanded from Templates/Float.lsw.in.

/// A floating-point number of 64 bits.
@builtin("Double")
public struct Double: BinaryFloatingPoint, Hashable, Strideable, CustomStringConvertible, CustomDebugStringConvertible, LosslessStringConvertible, TextOutputStreamable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, Sendable {
    public typealias FloatLiteralType = Double
    public typealias IntegerLiteralType = Int
    public typealias Magnitude = Double
    public typealias Stride = Double
    public typealias Exponent = Int
    public typealias RawExponent = UInt
    public typealias RawSignificand = UInt64

    /// Infinity.
    public static var infinity: Double { @native("double.infinity") get }
    /// A quiet NaN.
    public static var nan: Double { @native("double.nan") get }
    /// A signaling NaN.
    public static var signalingNaN: Double { @native("double.signalingNaN") get }
    /// The ratio of a circle's circumference to its diameter, rounded toward zero.
    public static var pi: Double { @native("double.pi") get }
    /// The greatest finite value.
    public static var greatestFiniteMagnitude: Double { @native("double.greatest") get }
    /// The least positive normal value.
    public static var leastNormalMagnitude: Double { @native("double.leastNormal") get }
    /// The least positive value.
    public static var leastNonzeroMagnitude: Double { @native("double.leastNonzero") get }
    /// The distance from 1 to the next greater value.
    public static var ulpOfOne: Double { @native("double.ulpOfOne") get }
    /// The base of the representation.
    public static var radix: Int { 2 }
    /// The number of bits of the exponent.
    public static var exponentBitCount: Int { 11 }
    /// The number of bits of the significand's fraction.
    public static var significandBitCount: Int { 52 }
    /// Zero.
    public static var zero: Double { 0 }

    /// Zero.
    public init() { self = 0 }
    @native("double.identity")
    public init(floatLiteral value: Double)
    @native("double.fromInt")
    public init(integerLiteral value: Int)
    /// The nearest value.
    @native("double.fromInt")
    public init(_ value: Int)
    /// The nearest value.
    @native("double.fromDouble")
    public init(_ other: Double)
    /// The nearest value.
    @native("double.fromFloat")
    public init(_ other: Float)
    /// The nearest value.
    @native("double.fromInteger")
    public init<Source: BinaryInteger>(_ value: Source)
    /// The nearest value.
    @native("double.fromFloating")
    public init<Source: BinaryFloatingPoint>(_ value: Source)
    /// The value when it can be represented exactly, else nil.
    @native("double.exactlyInteger")
    public init?<Source: BinaryInteger>(exactly value: Source)
    /// The value when it can be represented exactly, else nil.
    @native("double.exactlyFloating")
    public init?<Source: BinaryFloatingPoint>(exactly value: Source)
    /// The number that the text denotes, or nil.
    @native("double.parse")
    public init?(_ description: String)
    /// The number that the text denotes, or nil.
    public init?<S: StringProtocol>(_ text: S) {
        guard let value = Double(_toString(text)) else { return nil }
        self = value
    }
    /// The value with these bits.
    @native("double.fromBits")
    public init(bitPattern: UInt64)
    @native("double.fromParts")
    public init(sign: FloatingPointSign, exponentBitPattern: UInt, significandBitPattern: UInt64)
    /// significand * 2 ** exponent with this sign.
    @native("double.fromSignExponent")
    public init(sign: FloatingPointSign, exponent: Int, significand: Double)
    /// The magnitude of one value with the sign of another.
    @native("double.copySign")
    public init(signOf sign: Double, magnitudeOf magnitude: Double)
    /// A NaN with a payload.
    @native("double.nanPayload")
    public init(nan payload: UInt64, signaling: Bool)

    @native("double.add")
    public static func + (lhs: Double, rhs: Double) -> Double
    @native("double.sub")
    public static func - (lhs: Double, rhs: Double) -> Double
    @native("double.mul")
    public static func * (lhs: Double, rhs: Double) -> Double
    @native("double.div")
    public static func / (lhs: Double, rhs: Double) -> Double
    @native("double.neg")
    public static prefix func - (x: Double) -> Double
    @native("double.addAssign")
    public static func += (lhs: inout Double, rhs: Double)
    @native("double.subAssign")
    public static func -= (lhs: inout Double, rhs: Double)
    @native("double.mulAssign")
    public static func *= (lhs: inout Double, rhs: Double)
    @native("double.divAssign")
    public static func /= (lhs: inout Double, rhs: Double)
    @native("double.eq")
    public static func == (lhs: Double, rhs: Double) -> Bool
    @native("double.ne")
    public static func != (lhs: Double, rhs: Double) -> Bool
    @native("double.lt")
    public static func < (lhs: Double, rhs: Double) -> Bool
    @native("double.le")
    public static func <= (lhs: Double, rhs: Double) -> Bool
    @native("double.gt")
    public static func > (lhs: Double, rhs: Double) -> Bool
    @native("double.ge")
    public static func >= (lhs: Double, rhs: Double) -> Bool

    /// Changes the sign.
    public mutating func negate() { self = -self }
    /// The absolute value.
    public var magnitude: Double { @native("double.magnitude") get }
    /// The bits of the representation.
    public var bitPattern: UInt64 { @native("double.bits") get }
    /// The bits of the exponent.
    public var exponentBitPattern: UInt { @native("double.exponentBits") get }
    /// The bits of the significand's fraction.
    public var significandBitPattern: UInt64 { @native("double.significandBits") get }
    /// The sign.
    public var sign: FloatingPointSign { @native("double.sign") get }
    /// The exponent.
    public var exponent: Int { @native("double.exponent") get }
    /// The significand, in 1..<2 for a normal number.
    public var significand: Double { @native("double.significand") get }
    /// The number of bits needed for the significand.
    public var significandWidth: Int { @native("double.significandWidth") get }
    /// The value of one power of two with the exponent.
    public var binade: Double { @native("double.binade") get }
    /// The distance to the next greater value.
    public var ulp: Double { @native("double.ulp") get }
    /// The next greater value.
    public var nextUp: Double { @native("double.nextUp") get }
    /// The next smaller value.
    public var nextDown: Double { -(-self).nextUp }
    /// Whether the value is neither zero, subnormal, infinite nor NaN.
    public var isNormal: Bool { @native("double.isNormal") get }
    /// Whether the value is neither infinite nor NaN.
    public var isFinite: Bool { @native("double.isFinite") get }
    /// Whether the value is zero.
    public var isZero: Bool { self == 0 }
    /// Whether the value is smaller than the least normal value.
    public var isSubnormal: Bool { @native("double.isSubnormal") get }
    /// Whether the value is infinite.
    public var isInfinite: Bool { @native("double.isInfinite") get }
    /// Whether the value is not a number.
    public var isNaN: Bool { self != self }
    /// Whether the value is a signaling NaN.
    public var isSignalingNaN: Bool { @native("double.isSignalingNaN") get }
    /// Whether the value is in canonical form: always.
    public var isCanonical: Bool { true }

    /// The square root.
    @native("double.squareRoot")
    public func squareRoot() -> Double
    /// Replaces the value by its square root.
    public mutating func formSquareRoot() { self = squareRoot() }
    /// The remainder of the division rounded to the nearest integer.
    @native("double.remainder")
    public func remainder(dividingBy other: Double) -> Double
    /// Replaces the value by the remainder of the division rounded to the nearest integer.
    public mutating func formRemainder(dividingBy other: Double) { self = remainder(dividingBy: other) }
    /// The remainder of the division rounded toward zero.
    @native("double.truncatingRemainder")
    public func truncatingRemainder(dividingBy other: Double) -> Double
    /// Replaces the value by the remainder of the division rounded toward zero.
    public mutating func formTruncatingRemainder(dividingBy other: Double) { self = truncatingRemainder(dividingBy: other) }
    /// The sum with a product, rounded once.
    @native("double.fma")
    public func addingProduct(_ lhs: Double, _ rhs: Double) -> Double
    /// Adds a product, rounded once.
    public mutating func addProduct(_ lhs: Double, _ rhs: Double) { self = addingProduct(lhs, rhs) }
    /// The value rounded to an integer by a rule.
    @native("double.rounded")
    public func rounded(_ rule: FloatingPointRoundingRule) -> Double
    /// The value rounded to the nearest integer, halves away from zero.
    @native("double.roundedAway")
    public func rounded() -> Double
    /// Rounds to an integer by a rule.
    public mutating func round(_ rule: FloatingPointRoundingRule) { self = rounded(rule) }
    /// Rounds to the nearest integer, halves away from zero.
    public mutating func round() { self = rounded() }
    /// Whether the values are equal.
    public func isEqual(to other: Double) -> Bool { self == other }
    /// Whether the value is less than the other.
    public func isLess(than other: Double) -> Bool { self < other }
    /// Whether the value is less than or equal to the other.
    public func isLessThanOrEqualTo(_ other: Double) -> Bool { self <= other }
    /// How far away the other value is.
    public func distance(to other: Double) -> Double { other - self }
    /// The value that is this far away.
    public func advanced(by amount: Double) -> Double { self + amount }
    /// The shortest decimal text that denotes the value.
    public var description: String { @native("double.description") get }
    /// The shortest decimal text that denotes the value.
    public var debugDescription: String { @native("double.description") get }
    /// Writes the value to the target.
    public func write<Target: TextOutputStream>(to target: inout Target) { target.write(description) }
    /// The value's hash, for this process only.
    public var hashValue: Int { @native("double.hashValue") get }
    /// Feeds the value to the hasher.
    @native("double.hash")
    public func hash(into hasher: inout Hasher)
}
// Float: expanded from Templates/Float.lsw.in.

/// A floating-point number of 32 bits.
@builtin("Float")
public struct Float: BinaryFloatingPoint, Hashable, Strideable, CustomStringConvertible, CustomDebugStringConvertible, LosslessStringConvertible, TextOutputStreamable, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, Sendable {
    public typealias FloatLiteralType = Float
    public typealias IntegerLiteralType = Int
    public typealias Magnitude = Float
    public typealias Stride = Float
    public typealias Exponent = Int
    public typealias RawExponent = UInt
    public typealias RawSignificand = UInt32

    /// Infinity.
    public static var infinity: Float { @native("float.infinity") get }
    /// A quiet NaN.
    public static var nan: Float { @native("float.nan") get }
    /// A signaling NaN.
    public static var signalingNaN: Float { @native("float.signalingNaN") get }
    /// The ratio of a circle's circumference to its diameter, rounded toward zero.
    public static var pi: Float { @native("float.pi") get }
    /// The greatest finite value.
    public static var greatestFiniteMagnitude: Float { @native("float.greatest") get }
    /// The least positive normal value.
    public static var leastNormalMagnitude: Float { @native("float.leastNormal") get }
    /// The least positive value.
    public static var leastNonzeroMagnitude: Float { @native("float.leastNonzero") get }
    /// The distance from 1 to the next greater value.
    public static var ulpOfOne: Float { @native("float.ulpOfOne") get }
    /// The base of the representation.
    public static var radix: Int { 2 }
    /// The number of bits of the exponent.
    public static var exponentBitCount: Int { 8 }
    /// The number of bits of the significand's fraction.
    public static var significandBitCount: Int { 23 }
    /// Zero.
    public static var zero: Float { 0 }

    /// Zero.
    public init() { self = 0 }
    @native("float.identity")
    public init(floatLiteral value: Float)
    @native("float.fromInt")
    public init(integerLiteral value: Int)
    /// The nearest value.
    @native("float.fromInt")
    public init(_ value: Int)
    /// The nearest value.
    @native("float.fromDouble")
    public init(_ other: Double)
    /// The nearest value.
    @native("float.fromFloat")
    public init(_ other: Float)
    /// The nearest value.
    @native("float.fromInteger")
    public init<Source: BinaryInteger>(_ value: Source)
    /// The nearest value.
    @native("float.fromFloating")
    public init<Source: BinaryFloatingPoint>(_ value: Source)
    /// The value when it can be represented exactly, else nil.
    @native("float.exactlyInteger")
    public init?<Source: BinaryInteger>(exactly value: Source)
    /// The value when it can be represented exactly, else nil.
    @native("float.exactlyFloating")
    public init?<Source: BinaryFloatingPoint>(exactly value: Source)
    /// The number that the text denotes, or nil.
    @native("float.parse")
    public init?(_ description: String)
    /// The number that the text denotes, or nil.
    public init?<S: StringProtocol>(_ text: S) {
        guard let value = Float(_toString(text)) else { return nil }
        self = value
    }
    /// The value with these bits.
    @native("float.fromBits")
    public init(bitPattern: UInt32)
    @native("float.fromParts")
    public init(sign: FloatingPointSign, exponentBitPattern: UInt, significandBitPattern: UInt32)
    /// significand * 2 ** exponent with this sign.
    @native("float.fromSignExponent")
    public init(sign: FloatingPointSign, exponent: Int, significand: Float)
    /// The magnitude of one value with the sign of another.
    @native("float.copySign")
    public init(signOf sign: Float, magnitudeOf magnitude: Float)
    /// A NaN with a payload.
    @native("float.nanPayload")
    public init(nan payload: UInt32, signaling: Bool)

    @native("float.add")
    public static func + (lhs: Float, rhs: Float) -> Float
    @native("float.sub")
    public static func - (lhs: Float, rhs: Float) -> Float
    @native("float.mul")
    public static func * (lhs: Float, rhs: Float) -> Float
    @native("float.div")
    public static func / (lhs: Float, rhs: Float) -> Float
    @native("float.neg")
    public static prefix func - (x: Float) -> Float
    @native("float.addAssign")
    public static func += (lhs: inout Float, rhs: Float)
    @native("float.subAssign")
    public static func -= (lhs: inout Float, rhs: Float)
    @native("float.mulAssign")
    public static func *= (lhs: inout Float, rhs: Float)
    @native("float.divAssign")
    public static func /= (lhs: inout Float, rhs: Float)
    @native("float.eq")
    public static func == (lhs: Float, rhs: Float) -> Bool
    @native("float.ne")
    public static func != (lhs: Float, rhs: Float) -> Bool
    @native("float.lt")
    public static func < (lhs: Float, rhs: Float) -> Bool
    @native("float.le")
    public static func <= (lhs: Float, rhs: Float) -> Bool
    @native("float.gt")
    public static func > (lhs: Float, rhs: Float) -> Bool
    @native("float.ge")
    public static func >= (lhs: Float, rhs: Float) -> Bool

    /// Changes the sign.
    public mutating func negate() { self = -self }
    /// The absolute value.
    public var magnitude: Float { @native("float.magnitude") get }
    /// The bits of the representation.
    public var bitPattern: UInt32 { @native("float.bits") get }
    /// The bits of the exponent.
    public var exponentBitPattern: UInt { @native("float.exponentBits") get }
    /// The bits of the significand's fraction.
    public var significandBitPattern: UInt32 { @native("float.significandBits") get }
    /// The sign.
    public var sign: FloatingPointSign { @native("float.sign") get }
    /// The exponent.
    public var exponent: Int { @native("float.exponent") get }
    /// The significand, in 1..<2 for a normal number.
    public var significand: Float { @native("float.significand") get }
    /// The number of bits needed for the significand.
    public var significandWidth: Int { @native("float.significandWidth") get }
    /// The value of one power of two with the exponent.
    public var binade: Float { @native("float.binade") get }
    /// The distance to the next greater value.
    public var ulp: Float { @native("float.ulp") get }
    /// The next greater value.
    public var nextUp: Float { @native("float.nextUp") get }
    /// The next smaller value.
    public var nextDown: Float { -(-self).nextUp }
    /// Whether the value is neither zero, subnormal, infinite nor NaN.
    public var isNormal: Bool { @native("float.isNormal") get }
    /// Whether the value is neither infinite nor NaN.
    public var isFinite: Bool { @native("float.isFinite") get }
    /// Whether the value is zero.
    public var isZero: Bool { self == 0 }
    /// Whether the value is smaller than the least normal value.
    public var isSubnormal: Bool { @native("float.isSubnormal") get }
    /// Whether the value is infinite.
    public var isInfinite: Bool { @native("float.isInfinite") get }
    /// Whether the value is not a number.
    public var isNaN: Bool { self != self }
    /// Whether the value is a signaling NaN.
    public var isSignalingNaN: Bool { @native("float.isSignalingNaN") get }
    /// Whether the value is in canonical form: always.
    public var isCanonical: Bool { true }

    /// The square root.
    @native("float.squareRoot")
    public func squareRoot() -> Float
    /// Replaces the value by its square root.
    public mutating func formSquareRoot() { self = squareRoot() }
    /// The remainder of the division rounded to the nearest integer.
    @native("float.remainder")
    public func remainder(dividingBy other: Float) -> Float
    /// Replaces the value by the remainder of the division rounded to the nearest integer.
    public mutating func formRemainder(dividingBy other: Float) { self = remainder(dividingBy: other) }
    /// The remainder of the division rounded toward zero.
    @native("float.truncatingRemainder")
    public func truncatingRemainder(dividingBy other: Float) -> Float
    /// Replaces the value by the remainder of the division rounded toward zero.
    public mutating func formTruncatingRemainder(dividingBy other: Float) { self = truncatingRemainder(dividingBy: other) }
    /// The sum with a product, rounded once.
    @native("float.fma")
    public func addingProduct(_ lhs: Float, _ rhs: Float) -> Float
    /// Adds a product, rounded once.
    public mutating func addProduct(_ lhs: Float, _ rhs: Float) { self = addingProduct(lhs, rhs) }
    /// The value rounded to an integer by a rule.
    @native("float.rounded")
    public func rounded(_ rule: FloatingPointRoundingRule) -> Float
    /// The value rounded to the nearest integer, halves away from zero.
    @native("float.roundedAway")
    public func rounded() -> Float
    /// Rounds to an integer by a rule.
    public mutating func round(_ rule: FloatingPointRoundingRule) { self = rounded(rule) }
    /// Rounds to the nearest integer, halves away from zero.
    public mutating func round() { self = rounded() }
    /// Whether the values are equal.
    public func isEqual(to other: Float) -> Bool { self == other }
    /// Whether the value is less than the other.
    public func isLess(than other: Float) -> Bool { self < other }
    /// Whether the value is less than or equal to the other.
    public func isLessThanOrEqualTo(_ other: Float) -> Bool { self <= other }
    /// How far away the other value is.
    public func distance(to other: Float) -> Float { other - self }
    /// The value that is this far away.
    public func advanced(by amount: Float) -> Float { self + amount }
    /// The shortest decimal text that denotes the value.
    public var description: String { @native("float.description") get }
    /// The shortest decimal text that denotes the value.
    public var debugDescription: String { @native("float.description") get }
    /// Writes the value to the target.
    public func write<Target: TextOutputStream>(to target: inout Target) { target.write(description) }
    /// The value's hash, for this process only.
    public var hashValue: Int { @native("float.hashValue") get }
    /// Feeds the value to the hasher.
    @native("float.hash")
    public func hash(into hasher: inout Hasher)
}
// Floating-point protocols and what they give.

/// The sign of a floating-point value.
public enum FloatingPointSign: Hashable, RawRepresentable, Sendable {
    case plus
    case minus
    public init?(rawValue: Int) {
        switch rawValue {
        case 0: self = .plus
        case 1: self = .minus
        default: return nil
        }
    }
    public var rawValue: Int { self == .plus ? 0 : 1 }
    public static func == (lhs: FloatingPointSign, rhs: FloatingPointSign) -> Bool {
        switch (lhs, rhs) {
        case (.plus, .plus), (.minus, .minus): return true
        default: return false
        }
    }
}

/// How a floating-point value is classified.
public enum FloatingPointClassification: Sendable {
    case signalingNaN
    case quietNaN
    case negativeInfinity
    case negativeNormal
    case negativeSubnormal
    case negativeZero
    case positiveZero
    case positiveSubnormal
    case positiveNormal
    case positiveInfinity
}

/// How a floating-point value is rounded to an integer.
public enum FloatingPointRoundingRule: Sendable {
    case toNearestOrAwayFromZero
    case toNearestOrEven
    case up
    case down
    case towardZero
    case awayFromZero
}

/// A floating-point type.
public protocol FloatingPoint: SignedNumeric, Strideable, Hashable where Magnitude == Self {
    associatedtype Exponent: SignedInteger
    init(sign: FloatingPointSign, exponent: Exponent, significand: Self)
    init(signOf: Self, magnitudeOf: Self)
    init(_ value: Int)
    init<Source: BinaryInteger>(_ value: Source)
    static var radix: Int { get }
    static var nan: Self { get }
    static var signalingNaN: Self { get }
    static var infinity: Self { get }
    static var greatestFiniteMagnitude: Self { get }
    static var pi: Self { get }
    var ulp: Self { get }
    static var ulpOfOne: Self { get }
    static var leastNormalMagnitude: Self { get }
    static var leastNonzeroMagnitude: Self { get }
    var sign: FloatingPointSign { get }
    var exponent: Exponent { get }
    var significand: Self { get }
    static func / (lhs: Self, rhs: Self) -> Self
    static func /= (lhs: inout Self, rhs: Self)
    func remainder(dividingBy other: Self) -> Self
    mutating func formRemainder(dividingBy other: Self)
    func truncatingRemainder(dividingBy other: Self) -> Self
    mutating func formTruncatingRemainder(dividingBy other: Self)
    func squareRoot() -> Self
    mutating func formSquareRoot()
    func addingProduct(_ lhs: Self, _ rhs: Self) -> Self
    mutating func addProduct(_ lhs: Self, _ rhs: Self)
    static func minimum(_ x: Self, _ y: Self) -> Self
    static func maximum(_ x: Self, _ y: Self) -> Self
    static func minimumMagnitude(_ x: Self, _ y: Self) -> Self
    static func maximumMagnitude(_ x: Self, _ y: Self) -> Self
    func rounded(_ rule: FloatingPointRoundingRule) -> Self
    mutating func round(_ rule: FloatingPointRoundingRule)
    var nextUp: Self { get }
    var nextDown: Self { get }
    func isEqual(to other: Self) -> Bool
    func isLess(than other: Self) -> Bool
    func isLessThanOrEqualTo(_ other: Self) -> Bool
    func isTotallyOrdered(belowOrEqualTo other: Self) -> Bool
    var isNormal: Bool { get }
    var isFinite: Bool { get }
    var isZero: Bool { get }
    var isSubnormal: Bool { get }
    var isInfinite: Bool { get }
    var isNaN: Bool { get }
    var isSignalingNaN: Bool { get }
    var floatingPointClass: FloatingPointClassification { get }
    var isCanonical: Bool { get }
}

extension FloatingPoint {
    /// Divides the left side.
    public static func /= (lhs: inout Self, rhs: Self) { lhs = lhs / rhs }
    /// The square root of the value.
    public func squareRoot() -> Self {
        var result = self
        result.formSquareRoot()
        return result
    }
    /// The remainder of the division rounded to the nearest integer.
    public func remainder(dividingBy other: Self) -> Self {
        var result = self
        result.formRemainder(dividingBy: other)
        return result
    }
    /// The remainder of the division rounded toward zero.
    public func truncatingRemainder(dividingBy other: Self) -> Self {
        var result = self
        result.formTruncatingRemainder(dividingBy: other)
        return result
    }
    /// The sum with a product, rounded once.
    public func addingProduct(_ lhs: Self, _ rhs: Self) -> Self {
        var result = self
        result.addProduct(lhs, rhs)
        return result
    }
    /// The value rounded to an integer by a rule.
    public func rounded(_ rule: FloatingPointRoundingRule) -> Self {
        var result = self
        result.round(rule)
        return result
    }
    /// The value rounded to the nearest integer, halves away from zero.
    public func rounded() -> Self { rounded(.toNearestOrAwayFromZero) }
    /// Rounds to the nearest integer, halves away from zero.
    public mutating func round() { round(.toNearestOrAwayFromZero) }
    /// The next smaller value.
    public var nextDown: Self { -(-self).nextUp }
    /// The lesser value; the other one when one is NaN.
    public static func minimum(_ x: Self, _ y: Self) -> Self {
        if x <= y || y.isNaN { return x }
        return y
    }
    /// The greater value; the other one when one is NaN.
    public static func maximum(_ x: Self, _ y: Self) -> Self {
        if x > y || y.isNaN { return x }
        return y
    }
    /// The value with lesser magnitude.
    public static func minimumMagnitude(_ x: Self, _ y: Self) -> Self {
        if x.magnitude <= y.magnitude || y.isNaN { return x }
        return y
    }
    /// The value with greater magnitude.
    public static func maximumMagnitude(_ x: Self, _ y: Self) -> Self {
        if x.magnitude > y.magnitude || y.isNaN { return x }
        return y
    }
    /// The value's class.
    public var floatingPointClass: FloatingPointClassification {
        if isSignalingNaN { return .signalingNaN }
        if isNaN { return .quietNaN }
        let isMinus = sign == .minus
        if isInfinite { return isMinus ? .negativeInfinity : .positiveInfinity }
        if isNormal { return isMinus ? .negativeNormal : .positiveNormal }
        if isSubnormal { return isMinus ? .negativeSubnormal : .positiveSubnormal }
        return isMinus ? .negativeZero : .positiveZero
    }
    /// Whether the value comes before the other in the total order.
    public func isTotallyOrdered(belowOrEqualTo other: Self) -> Bool {
        if self < other { return true }
        if other < self { return false }
        if sign != other.sign { return sign == .minus }
        return !isNaN || other.isNaN
    }
}

/// A floating-point type of base 2.
public protocol BinaryFloatingPoint: FloatingPoint, ExpressibleByFloatLiteral {
    associatedtype RawSignificand: UnsignedInteger
    associatedtype RawExponent: UnsignedInteger
    init(sign: FloatingPointSign, exponentBitPattern: RawExponent, significandBitPattern: RawSignificand)
    init(_ value: Float)
    init(_ value: Double)
    init<Source: BinaryFloatingPoint>(_ value: Source)
    init?<Source: BinaryFloatingPoint>(exactly value: Source)
    static var exponentBitCount: Int { get }
    static var significandBitCount: Int { get }
    var exponentBitPattern: RawExponent { get }
    var significandBitPattern: RawSignificand { get }
    var binade: Self { get }
    var significandWidth: Int { get }
}

extension BinaryFloatingPoint where RawSignificand: FixedWidthInteger {
    /// A random value in the range.
    public static func random(in range: Range<Self>) -> Self {
        var generator = SystemRandomNumberGenerator()
        return random(in: range, using: &generator)
    }
    /// A random value in the range.
    public static func random(in range: ClosedRange<Self>) -> Self {
        var generator = SystemRandomNumberGenerator()
        return random(in: range, using: &generator)
    }
    /// A random value in the range from a generator.
    public static func random<T: RandomNumberGenerator>(in range: Range<Self>, using generator: inout T) -> Self {
        if range.isEmpty { _trap("Can't get random value with an empty range") }
        let delta = range.upperBound - range.lowerBound
        if !delta.isFinite { _trap("There is no uniform distribution on an infinite range") }
        let maxSignificand = (1 as RawSignificand) << (Self.significandBitCount + 1)
        let random = RawSignificand(truncatingIfNeeded: generator.next() as UInt64) & (maxSignificand - 1)
        let unit = Self(random) * (Self.ulpOfOne / 2)
        let result = delta * unit + range.lowerBound
        if result == range.upperBound { return Self.random(in: range, using: &generator) }
        return result
    }
    /// A random value in the range from a generator.
    public static func random<T: RandomNumberGenerator>(in range: ClosedRange<Self>, using generator: inout T) -> Self {
        let delta = range.upperBound - range.lowerBound
        if !delta.isFinite { _trap("There is no uniform distribution on an infinite range") }
        let maxSignificand = (1 as RawSignificand) << (Self.significandBitCount + 1)
        let random = generator.next(upperBound: maxSignificand + 1)
        if random == maxSignificand { return range.upperBound }
        let unit = Self(random) * (Self.ulpOfOne / 2)
        return delta * unit + range.lowerBound
    }
}

/// A source of random numbers.
public protocol RandomNumberGenerator {
    /// 64 random bits.
    mutating func next() -> UInt64
}

extension RandomNumberGenerator {
    /// A random value of the type.
    public mutating func next<T: FixedWidthInteger & UnsignedInteger>() -> T {
        T(truncatingIfNeeded: next() as UInt64)
    }
    /// A random value below the bound.
    public mutating func next<T: FixedWidthInteger & UnsignedInteger>(upperBound: T) -> T {
        if upperBound == (0 as T) { _trap("upperBound cannot be zero.") }
        var random = T(truncatingIfNeeded: next() as UInt64)
        var product = random.multipliedFullWidth(by: upperBound)
        if product.low < T.Magnitude(truncatingIfNeeded: upperBound) {
            let threshold = T.Magnitude(truncatingIfNeeded: ((0 as T) &- upperBound) % upperBound)
            while product.low < threshold {
                random = T(truncatingIfNeeded: next() as UInt64)
                product = random.multipliedFullWidth(by: upperBound)
            }
        }
        return product.high
    }
}

/// The system's source of random numbers.
public struct SystemRandomNumberGenerator: RandomNumberGenerator, Sendable {
    public init() {}
    /// 64 random bits.
    public mutating func next() -> UInt64 { _systemRandom() }
}

@native("random.next")
func _systemRandom() -> UInt64
// Int: expanded from Templates/Integer.lsw.in.

/// A signed integer as wide as an address.
@builtin("Int")
public struct Int: FixedWidthInteger, SignedInteger, Hashable, Strideable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByIntegerLiteral, Sendable {
    public typealias IntegerLiteralType = Int
    public typealias Magnitude = UInt
    public typealias Stride = Int
    public typealias Words = [UInt]

    /// The greatest value.
    public static var max: Int { 9223372036854775807 }
    /// The least value.
    public static var min: Int { -9223372036854775808 }
    /// The number of bits of every value.
    public static var bitWidth: Int { 64 }
    /// Zero.
    public static var zero: Int { 0 }

    /// Zero.
    public init() { self = 0 }
    @native("int.identity")
    public init(integerLiteral value: Int)
    @native("int.identity")
    public init(_ value: Int)
    /// The same value in this type; traps when it does not fit.
    @native("int.convert")
    public init<T: BinaryInteger>(_ source: T)
    /// The low bits of the value.
    @native("int.truncating")
    public init<T: BinaryInteger>(truncatingIfNeeded source: T)
    /// The value, or the nearest that fits.
    @native("int.clamping")
    public init<T: BinaryInteger>(clamping source: T)
    /// The value when it fits, else nil.
    @native("int.exactly")
    public init?<T: BinaryInteger>(exactly source: T)
    /// The value rounded toward zero; traps when it does not fit.
    @native("int.fromDouble")
    public init(_ source: Double)
    /// The value rounded toward zero; traps when it does not fit.
    @native("int.fromFloat")
    public init(_ source: Float)
    /// The value rounded toward zero; traps when it does not fit.
    @native("int.fromFloating")
    public init<T: BinaryFloatingPoint>(_ source: T)
    /// The value when it is integral and fits, else nil.
    @native("int.exactlyFloating")
    public init?<T: BinaryFloatingPoint>(exactly source: T)
    /// The value with the same bits.
    @native("int.truncating64")
    public init(bitPattern x: UInt)

    @native("int.add")
    public static func + (lhs: Int, rhs: Int) -> Int
    @native("int.sub")
    public static func - (lhs: Int, rhs: Int) -> Int
    @native("int.mul")
    public static func * (lhs: Int, rhs: Int) -> Int
    @native("int.div")
    public static func / (lhs: Int, rhs: Int) -> Int
    @native("int.rem")
    public static func % (lhs: Int, rhs: Int) -> Int
    @native("int.addw")
    public static func &+ (lhs: Int, rhs: Int) -> Int
    @native("int.subw")
    public static func &- (lhs: Int, rhs: Int) -> Int
    @native("int.mulw")
    public static func &* (lhs: Int, rhs: Int) -> Int
    @native("int.and")
    public static func & (lhs: Int, rhs: Int) -> Int
    @native("int.or")
    public static func | (lhs: Int, rhs: Int) -> Int
    @native("int.xor")
    public static func ^ (lhs: Int, rhs: Int) -> Int
    @native("int.not")
    public static prefix func ~ (x: Int) -> Int
    @native("int.shl")
    public static func << (lhs: Int, rhs: Int) -> Int
    @native("int.shr")
    public static func >> (lhs: Int, rhs: Int) -> Int
    @native("int.shlw")
    public static func &<< (lhs: Int, rhs: Int) -> Int
    @native("int.shrw")
    public static func &>> (lhs: Int, rhs: Int) -> Int
    @native("int.shlAny")
    public static func << <RHS: BinaryInteger>(lhs: Int, rhs: RHS) -> Int
    @native("int.shrAny")
    public static func >> <RHS: BinaryInteger>(lhs: Int, rhs: RHS) -> Int
    @native("int.neg")
    public static prefix func - (x: Int) -> Int
    /// Changes the sign.
    public mutating func negate() { self = -self }
    @native("int.eq")
    public static func == (lhs: Int, rhs: Int) -> Bool
    @native("int.ne")
    public static func != (lhs: Int, rhs: Int) -> Bool
    @native("int.lt")
    public static func < (lhs: Int, rhs: Int) -> Bool
    @native("int.le")
    public static func <= (lhs: Int, rhs: Int) -> Bool
    @native("int.gt")
    public static func > (lhs: Int, rhs: Int) -> Bool
    @native("int.ge")
    public static func >= (lhs: Int, rhs: Int) -> Bool

    @native("int.addAssign")
    public static func += (lhs: inout Int, rhs: Int)
    @native("int.subAssign")
    public static func -= (lhs: inout Int, rhs: Int)
    @native("int.mulAssign")
    public static func *= (lhs: inout Int, rhs: Int)
    @native("int.divAssign")
    public static func /= (lhs: inout Int, rhs: Int)
    @native("int.remAssign")
    public static func %= (lhs: inout Int, rhs: Int)
    @native("int.addwAssign")
    public static func &+= (lhs: inout Int, rhs: Int)
    @native("int.subwAssign")
    public static func &-= (lhs: inout Int, rhs: Int)
    @native("int.mulwAssign")
    public static func &*= (lhs: inout Int, rhs: Int)
    @native("int.andAssign")
    public static func &= (lhs: inout Int, rhs: Int)
    @native("int.orAssign")
    public static func |= (lhs: inout Int, rhs: Int)
    @native("int.xorAssign")
    public static func ^= (lhs: inout Int, rhs: Int)
    @native("int.shlAssign")
    public static func <<= (lhs: inout Int, rhs: Int)
    @native("int.shrAssign")
    public static func >>= (lhs: inout Int, rhs: Int)

    /// The sum, and whether it was cut off.
    @native("int.addOverflow")
    public func addingReportingOverflow(_ rhs: Int) -> (partialValue: Int, overflow: Bool)
    /// The difference, and whether it was cut off.
    @native("int.subOverflow")
    public func subtractingReportingOverflow(_ rhs: Int) -> (partialValue: Int, overflow: Bool)
    /// The product, and whether it was cut off.
    @native("int.mulOverflow")
    public func multipliedReportingOverflow(by rhs: Int) -> (partialValue: Int, overflow: Bool)
    /// The quotient, and whether it was cut off or the divisor is zero.
    @native("int.divOverflow")
    public func dividedReportingOverflow(by rhs: Int) -> (partialValue: Int, overflow: Bool)
    /// The remainder, and whether the division overflowed or the divisor is zero.
    @native("int.remOverflow")
    public func remainderReportingOverflow(dividingBy rhs: Int) -> (partialValue: Int, overflow: Bool)
    /// The product in twice the width.
    @native("int.mulFull")
    public func multipliedFullWidth(by other: Int) -> (high: Int, low: UInt)
    /// Divides a value of twice the width.
    @native("int.divFull")
    public func dividingFullWidth(_ dividend: (high: Int, low: UInt)) -> (quotient: Int, remainder: Int)
    /// Quotient and remainder at once.
    public func quotientAndRemainder(dividingBy rhs: Int) -> (quotient: Int, remainder: Int) {
        (self / rhs, self % rhs)
    }
    /// Whether the value is a multiple of the other.
    @native("int.isMultiple")
    public func isMultiple(of other: Int) -> Bool
    /// -1, 0 or 1.
    @native("int.signum")
    public func signum() -> Int
    /// The absolute value.
    public var magnitude: UInt { @native("int.magnitude") get }
    /// The words of the two's complement representation.
    public var words: [UInt] { [UInt(truncatingIfNeeded: self)] }
    /// The number of one bits.
    public var nonzeroBitCount: Int { @native("int.popcount") get }
    /// The number of zero bits above the highest one.
    public var leadingZeroBitCount: Int { @native("int.leadingZeros") get }
    /// The number of zero bits below the lowest one.
    public var trailingZeroBitCount: Int { @native("int.trailingZeros") get }
    /// The value with its bytes in the opposite order.
    public var byteSwapped: Int { @native("int.byteSwapped") get }
    /// The decimal digits.
    public var description: String { @native("int.description") get }
    /// The value's hash, for this process only.
    public var hashValue: Int { @native("int.hashValue") get }
    /// Feeds the value to the hasher.
    @native("int.hash")
    public func hash(into hasher: inout Hasher)
    /// How far away the other value is.
    @native("int.distance")
    public func distance(to other: Int) -> Int
    /// The value that is this far away.
    @native("int.advanced")
    public func advanced(by n: Int) -> Int
}
// Int16: expanded from Templates/Integer.lsw.in.

/// A signed integer of 16 bits.
@builtin("Int16")
public struct Int16: FixedWidthInteger, SignedInteger, Hashable, Strideable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByIntegerLiteral, Sendable {
    public typealias IntegerLiteralType = Int16
    public typealias Magnitude = UInt16
    public typealias Stride = Int
    public typealias Words = [UInt]

    /// The greatest value.
    public static var max: Int16 { 32767 }
    /// The least value.
    public static var min: Int16 { -32768 }
    /// The number of bits of every value.
    public static var bitWidth: Int { 16 }
    /// Zero.
    public static var zero: Int16 { 0 }

    /// Zero.
    public init() { self = 0 }
    @native("i16.identity")
    public init(integerLiteral value: Int16)
    @native("i16.identity")
    public init(_ value: Int16)
    /// The same value in this type; traps when it does not fit.
    @native("i16.convert")
    public init<T: BinaryInteger>(_ source: T)
    /// The low bits of the value.
    @native("i16.truncating")
    public init<T: BinaryInteger>(truncatingIfNeeded source: T)
    /// The value, or the nearest that fits.
    @native("i16.clamping")
    public init<T: BinaryInteger>(clamping source: T)
    /// The value when it fits, else nil.
    @native("i16.exactly")
    public init?<T: BinaryInteger>(exactly source: T)
    /// The value rounded toward zero; traps when it does not fit.
    @native("i16.fromDouble")
    public init(_ source: Double)
    /// The value rounded toward zero; traps when it does not fit.
    @native("i16.fromFloat")
    public init(_ source: Float)
    /// The value rounded toward zero; traps when it does not fit.
    @native("i16.fromFloating")
    public init<T: BinaryFloatingPoint>(_ source: T)
    /// The value when it is integral and fits, else nil.
    @native("i16.exactlyFloating")
    public init?<T: BinaryFloatingPoint>(exactly source: T)
    /// The value with the same bits.
    @native("i16.truncating64")
    public init(bitPattern x: UInt16)

    @native("i16.add")
    public static func + (lhs: Int16, rhs: Int16) -> Int16
    @native("i16.sub")
    public static func - (lhs: Int16, rhs: Int16) -> Int16
    @native("i16.mul")
    public static func * (lhs: Int16, rhs: Int16) -> Int16
    @native("i16.div")
    public static func / (lhs: Int16, rhs: Int16) -> Int16
    @native("i16.rem")
    public static func % (lhs: Int16, rhs: Int16) -> Int16
    @native("i16.addw")
    public static func &+ (lhs: Int16, rhs: Int16) -> Int16
    @native("i16.subw")
    public static func &- (lhs: Int16, rhs: Int16) -> Int16
    @native("i16.mulw")
    public static func &* (lhs: Int16, rhs: Int16) -> Int16
    @native("i16.and")
    public static func & (lhs: Int16, rhs: Int16) -> Int16
    @native("i16.or")
    public static func | (lhs: Int16, rhs: Int16) -> Int16
    @native("i16.xor")
    public static func ^ (lhs: Int16, rhs: Int16) -> Int16
    @native("i16.not")
    public static prefix func ~ (x: Int16) -> Int16
    @native("i16.shl")
    public static func << (lhs: Int16, rhs: Int16) -> Int16
    @native("i16.shr")
    public static func >> (lhs: Int16, rhs: Int16) -> Int16
    @native("i16.shlw")
    public static func &<< (lhs: Int16, rhs: Int16) -> Int16
    @native("i16.shrw")
    public static func &>> (lhs: Int16, rhs: Int16) -> Int16
    @native("i16.shlAny")
    public static func << <RHS: BinaryInteger>(lhs: Int16, rhs: RHS) -> Int16
    @native("i16.shrAny")
    public static func >> <RHS: BinaryInteger>(lhs: Int16, rhs: RHS) -> Int16
    @native("i16.neg")
    public static prefix func - (x: Int16) -> Int16
    /// Changes the sign.
    public mutating func negate() { self = -self }
    @native("i16.eq")
    public static func == (lhs: Int16, rhs: Int16) -> Bool
    @native("i16.ne")
    public static func != (lhs: Int16, rhs: Int16) -> Bool
    @native("i16.lt")
    public static func < (lhs: Int16, rhs: Int16) -> Bool
    @native("i16.le")
    public static func <= (lhs: Int16, rhs: Int16) -> Bool
    @native("i16.gt")
    public static func > (lhs: Int16, rhs: Int16) -> Bool
    @native("i16.ge")
    public static func >= (lhs: Int16, rhs: Int16) -> Bool

    @native("i16.addAssign")
    public static func += (lhs: inout Int16, rhs: Int16)
    @native("i16.subAssign")
    public static func -= (lhs: inout Int16, rhs: Int16)
    @native("i16.mulAssign")
    public static func *= (lhs: inout Int16, rhs: Int16)
    @native("i16.divAssign")
    public static func /= (lhs: inout Int16, rhs: Int16)
    @native("i16.remAssign")
    public static func %= (lhs: inout Int16, rhs: Int16)
    @native("i16.addwAssign")
    public static func &+= (lhs: inout Int16, rhs: Int16)
    @native("i16.subwAssign")
    public static func &-= (lhs: inout Int16, rhs: Int16)
    @native("i16.mulwAssign")
    public static func &*= (lhs: inout Int16, rhs: Int16)
    @native("i16.andAssign")
    public static func &= (lhs: inout Int16, rhs: Int16)
    @native("i16.orAssign")
    public static func |= (lhs: inout Int16, rhs: Int16)
    @native("i16.xorAssign")
    public static func ^= (lhs: inout Int16, rhs: Int16)
    @native("i16.shlAssign")
    public static func <<= (lhs: inout Int16, rhs: Int16)
    @native("i16.shrAssign")
    public static func >>= (lhs: inout Int16, rhs: Int16)

    /// The sum, and whether it was cut off.
    @native("i16.addOverflow")
    public func addingReportingOverflow(_ rhs: Int16) -> (partialValue: Int16, overflow: Bool)
    /// The difference, and whether it was cut off.
    @native("i16.subOverflow")
    public func subtractingReportingOverflow(_ rhs: Int16) -> (partialValue: Int16, overflow: Bool)
    /// The product, and whether it was cut off.
    @native("i16.mulOverflow")
    public func multipliedReportingOverflow(by rhs: Int16) -> (partialValue: Int16, overflow: Bool)
    /// The quotient, and whether it was cut off or the divisor is zero.
    @native("i16.divOverflow")
    public func dividedReportingOverflow(by rhs: Int16) -> (partialValue: Int16, overflow: Bool)
    /// The remainder, and whether the division overflowed or the divisor is zero.
    @native("i16.remOverflow")
    public func remainderReportingOverflow(dividingBy rhs: Int16) -> (partialValue: Int16, overflow: Bool)
    /// The product in twice the width.
    @native("i16.mulFull")
    public func multipliedFullWidth(by other: Int16) -> (high: Int16, low: UInt16)
    /// Divides a value of twice the width.
    @native("i16.divFull")
    public func dividingFullWidth(_ dividend: (high: Int16, low: UInt16)) -> (quotient: Int16, remainder: Int16)
    /// Quotient and remainder at once.
    public func quotientAndRemainder(dividingBy rhs: Int16) -> (quotient: Int16, remainder: Int16) {
        (self / rhs, self % rhs)
    }
    /// Whether the value is a multiple of the other.
    @native("i16.isMultiple")
    public func isMultiple(of other: Int16) -> Bool
    /// -1, 0 or 1.
    @native("i16.signum")
    public func signum() -> Int16
    /// The absolute value.
    public var magnitude: UInt16 { @native("i16.magnitude") get }
    /// The words of the two's complement representation.
    public var words: [UInt] { [UInt(truncatingIfNeeded: self)] }
    /// The number of one bits.
    public var nonzeroBitCount: Int { @native("i16.popcount") get }
    /// The number of zero bits above the highest one.
    public var leadingZeroBitCount: Int { @native("i16.leadingZeros") get }
    /// The number of zero bits below the lowest one.
    public var trailingZeroBitCount: Int { @native("i16.trailingZeros") get }
    /// The value with its bytes in the opposite order.
    public var byteSwapped: Int16 { @native("i16.byteSwapped") get }
    /// The decimal digits.
    public var description: String { @native("i16.description") get }
    /// The value's hash, for this process only.
    public var hashValue: Int { @native("i16.hashValue") get }
    /// Feeds the value to the hasher.
    @native("i16.hash")
    public func hash(into hasher: inout Hasher)
    /// How far away the other value is.
    @native("i16.distance")
    public func distance(to other: Int16) -> Int
    /// The value that is this far away.
    @native("i16.advanced")
    public func advanced(by n: Int) -> Int16
}
// Int32: expanded from Templates/Integer.lsw.in.

/// A signed integer of 32 bits.
@builtin("Int32")
public struct Int32: FixedWidthInteger, SignedInteger, Hashable, Strideable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByIntegerLiteral, Sendable {
    public typealias IntegerLiteralType = Int32
    public typealias Magnitude = UInt32
    public typealias Stride = Int
    public typealias Words = [UInt]

    /// The greatest value.
    public static var max: Int32 { 2147483647 }
    /// The least value.
    public static var min: Int32 { -2147483648 }
    /// The number of bits of every value.
    public static var bitWidth: Int { 32 }
    /// Zero.
    public static var zero: Int32 { 0 }

    /// Zero.
    public init() { self = 0 }
    @native("i32.identity")
    public init(integerLiteral value: Int32)
    @native("i32.identity")
    public init(_ value: Int32)
    /// The same value in this type; traps when it does not fit.
    @native("i32.convert")
    public init<T: BinaryInteger>(_ source: T)
    /// The low bits of the value.
    @native("i32.truncating")
    public init<T: BinaryInteger>(truncatingIfNeeded source: T)
    /// The value, or the nearest that fits.
    @native("i32.clamping")
    public init<T: BinaryInteger>(clamping source: T)
    /// The value when it fits, else nil.
    @native("i32.exactly")
    public init?<T: BinaryInteger>(exactly source: T)
    /// The value rounded toward zero; traps when it does not fit.
    @native("i32.fromDouble")
    public init(_ source: Double)
    /// The value rounded toward zero; traps when it does not fit.
    @native("i32.fromFloat")
    public init(_ source: Float)
    /// The value rounded toward zero; traps when it does not fit.
    @native("i32.fromFloating")
    public init<T: BinaryFloatingPoint>(_ source: T)
    /// The value when it is integral and fits, else nil.
    @native("i32.exactlyFloating")
    public init?<T: BinaryFloatingPoint>(exactly source: T)
    /// The value with the same bits.
    @native("i32.truncating64")
    public init(bitPattern x: UInt32)

    @native("i32.add")
    public static func + (lhs: Int32, rhs: Int32) -> Int32
    @native("i32.sub")
    public static func - (lhs: Int32, rhs: Int32) -> Int32
    @native("i32.mul")
    public static func * (lhs: Int32, rhs: Int32) -> Int32
    @native("i32.div")
    public static func / (lhs: Int32, rhs: Int32) -> Int32
    @native("i32.rem")
    public static func % (lhs: Int32, rhs: Int32) -> Int32
    @native("i32.addw")
    public static func &+ (lhs: Int32, rhs: Int32) -> Int32
    @native("i32.subw")
    public static func &- (lhs: Int32, rhs: Int32) -> Int32
    @native("i32.mulw")
    public static func &* (lhs: Int32, rhs: Int32) -> Int32
    @native("i32.and")
    public static func & (lhs: Int32, rhs: Int32) -> Int32
    @native("i32.or")
    public static func | (lhs: Int32, rhs: Int32) -> Int32
    @native("i32.xor")
    public static func ^ (lhs: Int32, rhs: Int32) -> Int32
    @native("i32.not")
    public static prefix func ~ (x: Int32) -> Int32
    @native("i32.shl")
    public static func << (lhs: Int32, rhs: Int32) -> Int32
    @native("i32.shr")
    public static func >> (lhs: Int32, rhs: Int32) -> Int32
    @native("i32.shlw")
    public static func &<< (lhs: Int32, rhs: Int32) -> Int32
    @native("i32.shrw")
    public static func &>> (lhs: Int32, rhs: Int32) -> Int32
    @native("i32.shlAny")
    public static func << <RHS: BinaryInteger>(lhs: Int32, rhs: RHS) -> Int32
    @native("i32.shrAny")
    public static func >> <RHS: BinaryInteger>(lhs: Int32, rhs: RHS) -> Int32
    @native("i32.neg")
    public static prefix func - (x: Int32) -> Int32
    /// Changes the sign.
    public mutating func negate() { self = -self }
    @native("i32.eq")
    public static func == (lhs: Int32, rhs: Int32) -> Bool
    @native("i32.ne")
    public static func != (lhs: Int32, rhs: Int32) -> Bool
    @native("i32.lt")
    public static func < (lhs: Int32, rhs: Int32) -> Bool
    @native("i32.le")
    public static func <= (lhs: Int32, rhs: Int32) -> Bool
    @native("i32.gt")
    public static func > (lhs: Int32, rhs: Int32) -> Bool
    @native("i32.ge")
    public static func >= (lhs: Int32, rhs: Int32) -> Bool

    @native("i32.addAssign")
    public static func += (lhs: inout Int32, rhs: Int32)
    @native("i32.subAssign")
    public static func -= (lhs: inout Int32, rhs: Int32)
    @native("i32.mulAssign")
    public static func *= (lhs: inout Int32, rhs: Int32)
    @native("i32.divAssign")
    public static func /= (lhs: inout Int32, rhs: Int32)
    @native("i32.remAssign")
    public static func %= (lhs: inout Int32, rhs: Int32)
    @native("i32.addwAssign")
    public static func &+= (lhs: inout Int32, rhs: Int32)
    @native("i32.subwAssign")
    public static func &-= (lhs: inout Int32, rhs: Int32)
    @native("i32.mulwAssign")
    public static func &*= (lhs: inout Int32, rhs: Int32)
    @native("i32.andAssign")
    public static func &= (lhs: inout Int32, rhs: Int32)
    @native("i32.orAssign")
    public static func |= (lhs: inout Int32, rhs: Int32)
    @native("i32.xorAssign")
    public static func ^= (lhs: inout Int32, rhs: Int32)
    @native("i32.shlAssign")
    public static func <<= (lhs: inout Int32, rhs: Int32)
    @native("i32.shrAssign")
    public static func >>= (lhs: inout Int32, rhs: Int32)

    /// The sum, and whether it was cut off.
    @native("i32.addOverflow")
    public func addingReportingOverflow(_ rhs: Int32) -> (partialValue: Int32, overflow: Bool)
    /// The difference, and whether it was cut off.
    @native("i32.subOverflow")
    public func subtractingReportingOverflow(_ rhs: Int32) -> (partialValue: Int32, overflow: Bool)
    /// The product, and whether it was cut off.
    @native("i32.mulOverflow")
    public func multipliedReportingOverflow(by rhs: Int32) -> (partialValue: Int32, overflow: Bool)
    /// The quotient, and whether it was cut off or the divisor is zero.
    @native("i32.divOverflow")
    public func dividedReportingOverflow(by rhs: Int32) -> (partialValue: Int32, overflow: Bool)
    /// The remainder, and whether the division overflowed or the divisor is zero.
    @native("i32.remOverflow")
    public func remainderReportingOverflow(dividingBy rhs: Int32) -> (partialValue: Int32, overflow: Bool)
    /// The product in twice the width.
    @native("i32.mulFull")
    public func multipliedFullWidth(by other: Int32) -> (high: Int32, low: UInt32)
    /// Divides a value of twice the width.
    @native("i32.divFull")
    public func dividingFullWidth(_ dividend: (high: Int32, low: UInt32)) -> (quotient: Int32, remainder: Int32)
    /// Quotient and remainder at once.
    public func quotientAndRemainder(dividingBy rhs: Int32) -> (quotient: Int32, remainder: Int32) {
        (self / rhs, self % rhs)
    }
    /// Whether the value is a multiple of the other.
    @native("i32.isMultiple")
    public func isMultiple(of other: Int32) -> Bool
    /// -1, 0 or 1.
    @native("i32.signum")
    public func signum() -> Int32
    /// The absolute value.
    public var magnitude: UInt32 { @native("i32.magnitude") get }
    /// The words of the two's complement representation.
    public var words: [UInt] { [UInt(truncatingIfNeeded: self)] }
    /// The number of one bits.
    public var nonzeroBitCount: Int { @native("i32.popcount") get }
    /// The number of zero bits above the highest one.
    public var leadingZeroBitCount: Int { @native("i32.leadingZeros") get }
    /// The number of zero bits below the lowest one.
    public var trailingZeroBitCount: Int { @native("i32.trailingZeros") get }
    /// The value with its bytes in the opposite order.
    public var byteSwapped: Int32 { @native("i32.byteSwapped") get }
    /// The decimal digits.
    public var description: String { @native("i32.description") get }
    /// The value's hash, for this process only.
    public var hashValue: Int { @native("i32.hashValue") get }
    /// Feeds the value to the hasher.
    @native("i32.hash")
    public func hash(into hasher: inout Hasher)
    /// How far away the other value is.
    @native("i32.distance")
    public func distance(to other: Int32) -> Int
    /// The value that is this far away.
    @native("i32.advanced")
    public func advanced(by n: Int) -> Int32
}
// Int64: expanded from Templates/Integer.lsw.in.

/// A signed integer of 64 bits.
@builtin("Int64")
public struct Int64: FixedWidthInteger, SignedInteger, Hashable, Strideable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByIntegerLiteral, Sendable {
    public typealias IntegerLiteralType = Int64
    public typealias Magnitude = UInt64
    public typealias Stride = Int
    public typealias Words = [UInt]

    /// The greatest value.
    public static var max: Int64 { 9223372036854775807 }
    /// The least value.
    public static var min: Int64 { -9223372036854775808 }
    /// The number of bits of every value.
    public static var bitWidth: Int { 64 }
    /// Zero.
    public static var zero: Int64 { 0 }

    /// Zero.
    public init() { self = 0 }
    @native("i64.identity")
    public init(integerLiteral value: Int64)
    @native("i64.identity")
    public init(_ value: Int64)
    /// The same value in this type; traps when it does not fit.
    @native("i64.convert")
    public init<T: BinaryInteger>(_ source: T)
    /// The low bits of the value.
    @native("i64.truncating")
    public init<T: BinaryInteger>(truncatingIfNeeded source: T)
    /// The value, or the nearest that fits.
    @native("i64.clamping")
    public init<T: BinaryInteger>(clamping source: T)
    /// The value when it fits, else nil.
    @native("i64.exactly")
    public init?<T: BinaryInteger>(exactly source: T)
    /// The value rounded toward zero; traps when it does not fit.
    @native("i64.fromDouble")
    public init(_ source: Double)
    /// The value rounded toward zero; traps when it does not fit.
    @native("i64.fromFloat")
    public init(_ source: Float)
    /// The value rounded toward zero; traps when it does not fit.
    @native("i64.fromFloating")
    public init<T: BinaryFloatingPoint>(_ source: T)
    /// The value when it is integral and fits, else nil.
    @native("i64.exactlyFloating")
    public init?<T: BinaryFloatingPoint>(exactly source: T)
    /// The value with the same bits.
    @native("i64.truncating64")
    public init(bitPattern x: UInt64)

    @native("i64.add")
    public static func + (lhs: Int64, rhs: Int64) -> Int64
    @native("i64.sub")
    public static func - (lhs: Int64, rhs: Int64) -> Int64
    @native("i64.mul")
    public static func * (lhs: Int64, rhs: Int64) -> Int64
    @native("i64.div")
    public static func / (lhs: Int64, rhs: Int64) -> Int64
    @native("i64.rem")
    public static func % (lhs: Int64, rhs: Int64) -> Int64
    @native("i64.addw")
    public static func &+ (lhs: Int64, rhs: Int64) -> Int64
    @native("i64.subw")
    public static func &- (lhs: Int64, rhs: Int64) -> Int64
    @native("i64.mulw")
    public static func &* (lhs: Int64, rhs: Int64) -> Int64
    @native("i64.and")
    public static func & (lhs: Int64, rhs: Int64) -> Int64
    @native("i64.or")
    public static func | (lhs: Int64, rhs: Int64) -> Int64
    @native("i64.xor")
    public static func ^ (lhs: Int64, rhs: Int64) -> Int64
    @native("i64.not")
    public static prefix func ~ (x: Int64) -> Int64
    @native("i64.shl")
    public static func << (lhs: Int64, rhs: Int64) -> Int64
    @native("i64.shr")
    public static func >> (lhs: Int64, rhs: Int64) -> Int64
    @native("i64.shlw")
    public static func &<< (lhs: Int64, rhs: Int64) -> Int64
    @native("i64.shrw")
    public static func &>> (lhs: Int64, rhs: Int64) -> Int64
    @native("i64.shlAny")
    public static func << <RHS: BinaryInteger>(lhs: Int64, rhs: RHS) -> Int64
    @native("i64.shrAny")
    public static func >> <RHS: BinaryInteger>(lhs: Int64, rhs: RHS) -> Int64
    @native("i64.neg")
    public static prefix func - (x: Int64) -> Int64
    /// Changes the sign.
    public mutating func negate() { self = -self }
    @native("i64.eq")
    public static func == (lhs: Int64, rhs: Int64) -> Bool
    @native("i64.ne")
    public static func != (lhs: Int64, rhs: Int64) -> Bool
    @native("i64.lt")
    public static func < (lhs: Int64, rhs: Int64) -> Bool
    @native("i64.le")
    public static func <= (lhs: Int64, rhs: Int64) -> Bool
    @native("i64.gt")
    public static func > (lhs: Int64, rhs: Int64) -> Bool
    @native("i64.ge")
    public static func >= (lhs: Int64, rhs: Int64) -> Bool

    @native("i64.addAssign")
    public static func += (lhs: inout Int64, rhs: Int64)
    @native("i64.subAssign")
    public static func -= (lhs: inout Int64, rhs: Int64)
    @native("i64.mulAssign")
    public static func *= (lhs: inout Int64, rhs: Int64)
    @native("i64.divAssign")
    public static func /= (lhs: inout Int64, rhs: Int64)
    @native("i64.remAssign")
    public static func %= (lhs: inout Int64, rhs: Int64)
    @native("i64.addwAssign")
    public static func &+= (lhs: inout Int64, rhs: Int64)
    @native("i64.subwAssign")
    public static func &-= (lhs: inout Int64, rhs: Int64)
    @native("i64.mulwAssign")
    public static func &*= (lhs: inout Int64, rhs: Int64)
    @native("i64.andAssign")
    public static func &= (lhs: inout Int64, rhs: Int64)
    @native("i64.orAssign")
    public static func |= (lhs: inout Int64, rhs: Int64)
    @native("i64.xorAssign")
    public static func ^= (lhs: inout Int64, rhs: Int64)
    @native("i64.shlAssign")
    public static func <<= (lhs: inout Int64, rhs: Int64)
    @native("i64.shrAssign")
    public static func >>= (lhs: inout Int64, rhs: Int64)

    /// The sum, and whether it was cut off.
    @native("i64.addOverflow")
    public func addingReportingOverflow(_ rhs: Int64) -> (partialValue: Int64, overflow: Bool)
    /// The difference, and whether it was cut off.
    @native("i64.subOverflow")
    public func subtractingReportingOverflow(_ rhs: Int64) -> (partialValue: Int64, overflow: Bool)
    /// The product, and whether it was cut off.
    @native("i64.mulOverflow")
    public func multipliedReportingOverflow(by rhs: Int64) -> (partialValue: Int64, overflow: Bool)
    /// The quotient, and whether it was cut off or the divisor is zero.
    @native("i64.divOverflow")
    public func dividedReportingOverflow(by rhs: Int64) -> (partialValue: Int64, overflow: Bool)
    /// The remainder, and whether the division overflowed or the divisor is zero.
    @native("i64.remOverflow")
    public func remainderReportingOverflow(dividingBy rhs: Int64) -> (partialValue: Int64, overflow: Bool)
    /// The product in twice the width.
    @native("i64.mulFull")
    public func multipliedFullWidth(by other: Int64) -> (high: Int64, low: UInt64)
    /// Divides a value of twice the width.
    @native("i64.divFull")
    public func dividingFullWidth(_ dividend: (high: Int64, low: UInt64)) -> (quotient: Int64, remainder: Int64)
    /// Quotient and remainder at once.
    public func quotientAndRemainder(dividingBy rhs: Int64) -> (quotient: Int64, remainder: Int64) {
        (self / rhs, self % rhs)
    }
    /// Whether the value is a multiple of the other.
    @native("i64.isMultiple")
    public func isMultiple(of other: Int64) -> Bool
    /// -1, 0 or 1.
    @native("i64.signum")
    public func signum() -> Int64
    /// The absolute value.
    public var magnitude: UInt64 { @native("i64.magnitude") get }
    /// The words of the two's complement representation.
    public var words: [UInt] { [UInt(truncatingIfNeeded: self)] }
    /// The number of one bits.
    public var nonzeroBitCount: Int { @native("i64.popcount") get }
    /// The number of zero bits above the highest one.
    public var leadingZeroBitCount: Int { @native("i64.leadingZeros") get }
    /// The number of zero bits below the lowest one.
    public var trailingZeroBitCount: Int { @native("i64.trailingZeros") get }
    /// The value with its bytes in the opposite order.
    public var byteSwapped: Int64 { @native("i64.byteSwapped") get }
    /// The decimal digits.
    public var description: String { @native("i64.description") get }
    /// The value's hash, for this process only.
    public var hashValue: Int { @native("i64.hashValue") get }
    /// Feeds the value to the hasher.
    @native("i64.hash")
    public func hash(into hasher: inout Hasher)
    /// How far away the other value is.
    @native("i64.distance")
    public func distance(to other: Int64) -> Int
    /// The value that is this far away.
    @native("i64.advanced")
    public func advanced(by n: Int) -> Int64
}
// Int8: expanded from Templates/Integer.lsw.in.

/// A signed integer of 8 bits.
@builtin("Int8")
public struct Int8: FixedWidthInteger, SignedInteger, Hashable, Strideable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByIntegerLiteral, Sendable {
    public typealias IntegerLiteralType = Int8
    public typealias Magnitude = UInt8
    public typealias Stride = Int
    public typealias Words = [UInt]

    /// The greatest value.
    public static var max: Int8 { 127 }
    /// The least value.
    public static var min: Int8 { -128 }
    /// The number of bits of every value.
    public static var bitWidth: Int { 8 }
    /// Zero.
    public static var zero: Int8 { 0 }

    /// Zero.
    public init() { self = 0 }
    @native("i8.identity")
    public init(integerLiteral value: Int8)
    @native("i8.identity")
    public init(_ value: Int8)
    /// The same value in this type; traps when it does not fit.
    @native("i8.convert")
    public init<T: BinaryInteger>(_ source: T)
    /// The low bits of the value.
    @native("i8.truncating")
    public init<T: BinaryInteger>(truncatingIfNeeded source: T)
    /// The value, or the nearest that fits.
    @native("i8.clamping")
    public init<T: BinaryInteger>(clamping source: T)
    /// The value when it fits, else nil.
    @native("i8.exactly")
    public init?<T: BinaryInteger>(exactly source: T)
    /// The value rounded toward zero; traps when it does not fit.
    @native("i8.fromDouble")
    public init(_ source: Double)
    /// The value rounded toward zero; traps when it does not fit.
    @native("i8.fromFloat")
    public init(_ source: Float)
    /// The value rounded toward zero; traps when it does not fit.
    @native("i8.fromFloating")
    public init<T: BinaryFloatingPoint>(_ source: T)
    /// The value when it is integral and fits, else nil.
    @native("i8.exactlyFloating")
    public init?<T: BinaryFloatingPoint>(exactly source: T)
    /// The value with the same bits.
    @native("i8.truncating64")
    public init(bitPattern x: UInt8)

    @native("i8.add")
    public static func + (lhs: Int8, rhs: Int8) -> Int8
    @native("i8.sub")
    public static func - (lhs: Int8, rhs: Int8) -> Int8
    @native("i8.mul")
    public static func * (lhs: Int8, rhs: Int8) -> Int8
    @native("i8.div")
    public static func / (lhs: Int8, rhs: Int8) -> Int8
    @native("i8.rem")
    public static func % (lhs: Int8, rhs: Int8) -> Int8
    @native("i8.addw")
    public static func &+ (lhs: Int8, rhs: Int8) -> Int8
    @native("i8.subw")
    public static func &- (lhs: Int8, rhs: Int8) -> Int8
    @native("i8.mulw")
    public static func &* (lhs: Int8, rhs: Int8) -> Int8
    @native("i8.and")
    public static func & (lhs: Int8, rhs: Int8) -> Int8
    @native("i8.or")
    public static func | (lhs: Int8, rhs: Int8) -> Int8
    @native("i8.xor")
    public static func ^ (lhs: Int8, rhs: Int8) -> Int8
    @native("i8.not")
    public static prefix func ~ (x: Int8) -> Int8
    @native("i8.shl")
    public static func << (lhs: Int8, rhs: Int8) -> Int8
    @native("i8.shr")
    public static func >> (lhs: Int8, rhs: Int8) -> Int8
    @native("i8.shlw")
    public static func &<< (lhs: Int8, rhs: Int8) -> Int8
    @native("i8.shrw")
    public static func &>> (lhs: Int8, rhs: Int8) -> Int8
    @native("i8.shlAny")
    public static func << <RHS: BinaryInteger>(lhs: Int8, rhs: RHS) -> Int8
    @native("i8.shrAny")
    public static func >> <RHS: BinaryInteger>(lhs: Int8, rhs: RHS) -> Int8
    @native("i8.neg")
    public static prefix func - (x: Int8) -> Int8
    /// Changes the sign.
    public mutating func negate() { self = -self }
    @native("i8.eq")
    public static func == (lhs: Int8, rhs: Int8) -> Bool
    @native("i8.ne")
    public static func != (lhs: Int8, rhs: Int8) -> Bool
    @native("i8.lt")
    public static func < (lhs: Int8, rhs: Int8) -> Bool
    @native("i8.le")
    public static func <= (lhs: Int8, rhs: Int8) -> Bool
    @native("i8.gt")
    public static func > (lhs: Int8, rhs: Int8) -> Bool
    @native("i8.ge")
    public static func >= (lhs: Int8, rhs: Int8) -> Bool

    @native("i8.addAssign")
    public static func += (lhs: inout Int8, rhs: Int8)
    @native("i8.subAssign")
    public static func -= (lhs: inout Int8, rhs: Int8)
    @native("i8.mulAssign")
    public static func *= (lhs: inout Int8, rhs: Int8)
    @native("i8.divAssign")
    public static func /= (lhs: inout Int8, rhs: Int8)
    @native("i8.remAssign")
    public static func %= (lhs: inout Int8, rhs: Int8)
    @native("i8.addwAssign")
    public static func &+= (lhs: inout Int8, rhs: Int8)
    @native("i8.subwAssign")
    public static func &-= (lhs: inout Int8, rhs: Int8)
    @native("i8.mulwAssign")
    public static func &*= (lhs: inout Int8, rhs: Int8)
    @native("i8.andAssign")
    public static func &= (lhs: inout Int8, rhs: Int8)
    @native("i8.orAssign")
    public static func |= (lhs: inout Int8, rhs: Int8)
    @native("i8.xorAssign")
    public static func ^= (lhs: inout Int8, rhs: Int8)
    @native("i8.shlAssign")
    public static func <<= (lhs: inout Int8, rhs: Int8)
    @native("i8.shrAssign")
    public static func >>= (lhs: inout Int8, rhs: Int8)

    /// The sum, and whether it was cut off.
    @native("i8.addOverflow")
    public func addingReportingOverflow(_ rhs: Int8) -> (partialValue: Int8, overflow: Bool)
    /// The difference, and whether it was cut off.
    @native("i8.subOverflow")
    public func subtractingReportingOverflow(_ rhs: Int8) -> (partialValue: Int8, overflow: Bool)
    /// The product, and whether it was cut off.
    @native("i8.mulOverflow")
    public func multipliedReportingOverflow(by rhs: Int8) -> (partialValue: Int8, overflow: Bool)
    /// The quotient, and whether it was cut off or the divisor is zero.
    @native("i8.divOverflow")
    public func dividedReportingOverflow(by rhs: Int8) -> (partialValue: Int8, overflow: Bool)
    /// The remainder, and whether the division overflowed or the divisor is zero.
    @native("i8.remOverflow")
    public func remainderReportingOverflow(dividingBy rhs: Int8) -> (partialValue: Int8, overflow: Bool)
    /// The product in twice the width.
    @native("i8.mulFull")
    public func multipliedFullWidth(by other: Int8) -> (high: Int8, low: UInt8)
    /// Divides a value of twice the width.
    @native("i8.divFull")
    public func dividingFullWidth(_ dividend: (high: Int8, low: UInt8)) -> (quotient: Int8, remainder: Int8)
    /// Quotient and remainder at once.
    public func quotientAndRemainder(dividingBy rhs: Int8) -> (quotient: Int8, remainder: Int8) {
        (self / rhs, self % rhs)
    }
    /// Whether the value is a multiple of the other.
    @native("i8.isMultiple")
    public func isMultiple(of other: Int8) -> Bool
    /// -1, 0 or 1.
    @native("i8.signum")
    public func signum() -> Int8
    /// The absolute value.
    public var magnitude: UInt8 { @native("i8.magnitude") get }
    /// The words of the two's complement representation.
    public var words: [UInt] { [UInt(truncatingIfNeeded: self)] }
    /// The number of one bits.
    public var nonzeroBitCount: Int { @native("i8.popcount") get }
    /// The number of zero bits above the highest one.
    public var leadingZeroBitCount: Int { @native("i8.leadingZeros") get }
    /// The number of zero bits below the lowest one.
    public var trailingZeroBitCount: Int { @native("i8.trailingZeros") get }
    /// The value with its bytes in the opposite order.
    public var byteSwapped: Int8 { @native("i8.byteSwapped") get }
    /// The decimal digits.
    public var description: String { @native("i8.description") get }
    /// The value's hash, for this process only.
    public var hashValue: Int { @native("i8.hashValue") get }
    /// Feeds the value to the hasher.
    @native("i8.hash")
    public func hash(into hasher: inout Hasher)
    /// How far away the other value is.
    @native("i8.distance")
    public func distance(to other: Int8) -> Int
    /// The value that is this far away.
    @native("i8.advanced")
    public func advanced(by n: Int) -> Int8
}
// Key paths. The interpreter makes the objects; equal paths are the same object.

/// A path from a root to a value, of any types.
@builtin("AnyKeyPath")
public class AnyKeyPath: Hashable {
    @native("keyPath.equal")
    public static func == (a: AnyKeyPath, b: AnyKeyPath) -> Bool
    @native("keyPath.hash")
    public func hash(into hasher: inout Hasher)
}

/// A path from a root to a value of any type.
@builtin("PartialKeyPath")
public class PartialKeyPath<Root>: AnyKeyPath {
}

/// A path to a value that can be read.
@builtin("KeyPath")
public class KeyPath<Root, Value>: PartialKeyPath<Root> {
}

/// A path to a value that can be read and written.
@builtin("WritableKeyPath")
public class WritableKeyPath<Root, Value>: KeyPath<Root, Value> {
}

/// A path to a value that can be read, and written without changing the root.
@builtin("ReferenceWritableKeyPath")
public class ReferenceWritableKeyPath<Root, Value>: WritableKeyPath<Root, Value> {
}
// Lazy sequences.

/// A sequence whose transformations happen when elements are asked for.
public protocol LazySequenceProtocol: Sequence {
    associatedtype Elements: Sequence = Self where Elements.Element == Element
    /// The elements, not lazily.
    var elements: Elements { get }
}

extension LazySequenceProtocol where Elements == Self {
    /// The elements, not lazily.
    public var elements: Self { self }
}

/// A collection whose transformations happen when elements are asked for.
public typealias LazyCollectionProtocol = LazySequenceProtocol & Collection

extension LazySequenceProtocol {
    /// Already lazy.
    public var lazy: Self { self }
    /// The results of the closure for each element, computed when asked for.
    public func map<U>(_ transform: @escaping (Element) -> U) -> LazyMapSequence<Elements, U> { LazyMapSequence(_base: elements, transform: transform) }
    /// The elements that satisfy the predicate, found when asked for.
    public func filter(_ isIncluded: @escaping (Element) -> Bool) -> LazyFilterSequence<Elements> { LazyFilterSequence(_base: elements, isIncluded) }
    /// The results of the closure that are not nil, computed when asked for.
    public func compactMap<ElementOfResult>(_ transform: @escaping (Element) -> ElementOfResult?) -> LazyMapSequence<LazyFilterSequence<LazyMapSequence<Elements, ElementOfResult?>>, ElementOfResult> {
        let mapped = LazyMapSequence<Elements, ElementOfResult?>(_base: elements, transform: transform)
        let filtered = LazyFilterSequence<LazyMapSequence<Elements, ElementOfResult?>>(_base: mapped, { $0 != nil })
        return LazyMapSequence<LazyFilterSequence<LazyMapSequence<Elements, ElementOfResult?>>, ElementOfResult>(_base: filtered, transform: { $0! })
    }
    /// The concatenated sequences that the closure gives, made when asked for.
    public func flatMap<SegmentOfResult: Sequence>(_ transform: @escaping (Element) -> SegmentOfResult) -> LazySequence<FlattenSequence<LazyMapSequence<Elements, SegmentOfResult>>> {
        let mapped = LazyMapSequence<Elements, SegmentOfResult>(_base: elements, transform: transform)
        return LazySequence<FlattenSequence<LazyMapSequence<Elements, SegmentOfResult>>>(_base: FlattenSequence<LazyMapSequence<Elements, SegmentOfResult>>(_base: mapped))
    }
    /// The elements before the first that does not satisfy the predicate.
    public func prefix(while predicate: @escaping (Element) -> Bool) -> LazyPrefixWhileSequence<Elements> { LazyPrefixWhileSequence(_base: elements, predicate: predicate) }
    /// The elements from the first on that does not satisfy the predicate.
    public func drop(while predicate: @escaping (Element) -> Bool) -> LazyDropWhileSequence<Elements> { LazyDropWhileSequence(_base: elements, predicate: predicate) }
}

extension LazySequenceProtocol where Element: Sequence {
    /// The elements of the sequences, one after another.
    public func joined() -> LazySequence<FlattenSequence<Elements>> { LazySequence(_base: FlattenSequence(_base: elements)) }
}

extension LazySequenceProtocol where Self: BidirectionalCollection, Elements: BidirectionalCollection {
    /// The elements in opposite order.
    public func reversed() -> LazySequence<ReversedCollection<Elements>> { LazySequence(_base: ReversedCollection(_base: elements)) }
}

/// A lazy view of a sequence.
public struct LazySequence<Base: Sequence>: LazySequenceProtocol {
    public typealias Element = Base.Element
    public typealias Iterator = Base.Iterator
    public typealias Elements = Base
    var _base: Base
    init(_base: Base) { self._base = _base }
    public var elements: Base { _base }
    public func makeIterator() -> Base.Iterator { _base.makeIterator() }
    public var underestimatedCount: Int { _base.underestimatedCount }
}

/// A lazy view of a collection.
public typealias LazyCollection<T: Collection> = LazySequence<T>

extension LazySequence: Collection where Base: Collection {
    public typealias Index = Base.Index
    public typealias Indices = Base.Indices
    public typealias SubSequence = Slice<LazySequence<Base>>
    public var startIndex: Base.Index { _base.startIndex }
    public var endIndex: Base.Index { _base.endIndex }
    public var indices: Base.Indices { _base.indices }
    public var count: Int { _base.count }
    public var isEmpty: Bool { _base.isEmpty }
    public func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
    public func index(_ i: Base.Index, offsetBy n: Int) -> Base.Index { _base.index(i, offsetBy: n) }
    public func index(_ i: Base.Index, offsetBy n: Int, limitedBy limit: Base.Index) -> Base.Index? { _base.index(i, offsetBy: n, limitedBy: limit) }
    public func distance(from start: Base.Index, to end: Base.Index) -> Int { _base.distance(from: start, to: end) }
    public subscript(position: Base.Index) -> Base.Element { _base[position] }
}

extension LazySequence: BidirectionalCollection where Base: BidirectionalCollection {
    public func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }
}

extension LazySequence: RandomAccessCollection where Base: RandomAccessCollection {
}

extension Slice: LazySequenceProtocol where Base: LazySequenceProtocol {
    public typealias Elements = Slice<Base>
}

extension ReversedCollection: LazySequenceProtocol where Base: LazySequenceProtocol {
    public typealias Elements = ReversedCollection<Base>
}

/// The results of a closure for each element, computed when asked for.
public struct LazyMapSequence<Base: Sequence, Element>: LazySequenceProtocol {
    public typealias Elements = LazyMapSequence<Base, Element>
    var _base: Base
    let _transform: (Base.Element) -> Element
    init(_base: Base, transform: @escaping (Base.Element) -> Element) {
        self._base = _base
        _transform = transform
    }

    public struct Iterator: IteratorProtocol, Sequence {
        var _base: Base.Iterator
        let _transform: (Base.Element) -> Element
        public mutating func next() -> Element? {
            guard let element = _base.next() else { return nil }
            return _transform(element)
        }
    }

    public func makeIterator() -> LazyMapSequence<Base, Element>.Iterator { Iterator(_base: _base.makeIterator(), _transform: _transform) }
    public var underestimatedCount: Int { _base.underestimatedCount }
}

extension LazyMapSequence: Collection where Base: Collection {
    public typealias Index = Base.Index
    public typealias Indices = Base.Indices
    public typealias SubSequence = Slice<LazyMapSequence<Base, Element>>
    public var startIndex: Base.Index { _base.startIndex }
    public var endIndex: Base.Index { _base.endIndex }
    public var indices: Base.Indices { _base.indices }
    public var count: Int { _base.count }
    public var isEmpty: Bool { _base.isEmpty }
    public func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
    public func index(_ i: Base.Index, offsetBy n: Int) -> Base.Index { _base.index(i, offsetBy: n) }
    public func index(_ i: Base.Index, offsetBy n: Int, limitedBy limit: Base.Index) -> Base.Index? { _base.index(i, offsetBy: n, limitedBy: limit) }
    public func distance(from start: Base.Index, to end: Base.Index) -> Int { _base.distance(from: start, to: end) }
    public subscript(position: Base.Index) -> Element { _transform(_base[position]) }
}

extension LazyMapSequence: BidirectionalCollection where Base: BidirectionalCollection {
    public func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }
}

extension LazyMapSequence: RandomAccessCollection where Base: RandomAccessCollection {
}

/// A lazy map over a collection.
public typealias LazyMapCollection<T: Collection, U> = LazyMapSequence<T, U>

/// The elements that satisfy a predicate, found when asked for.
public struct LazyFilterSequence<Base: Sequence>: LazySequenceProtocol {
    public typealias Element = Base.Element
    public typealias Elements = LazyFilterSequence<Base>
    var _base: Base
    let _predicate: (Base.Element) -> Bool
    init(_base: Base, _ isIncluded: @escaping (Base.Element) -> Bool) {
        self._base = _base
        _predicate = isIncluded
    }

    public struct Iterator: IteratorProtocol, Sequence {
        public typealias Element = Base.Element
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        public mutating func next() -> Base.Element? {
            while let element = _base.next() {
                if _predicate(element) { return element }
            }
            return nil
        }
    }

    public func makeIterator() -> LazyFilterSequence<Base>.Iterator { Iterator(_base: _base.makeIterator(), _predicate: _predicate) }
}

extension LazyFilterSequence: Collection where Base: Collection {
    public typealias Index = Base.Index
    public typealias Indices = DefaultIndices<LazyFilterSequence<Base>>
    public typealias SubSequence = Slice<LazyFilterSequence<Base>>
    public var startIndex: Base.Index { _next(_base.startIndex) }
    public var endIndex: Base.Index { _base.endIndex }
    public var underestimatedCount: Int { 0 }
    func _next(_ start: Base.Index) -> Base.Index {
        var i = start
        while i != _base.endIndex && !_predicate(_base[i]) { _base.formIndex(after: &i) }
        return i
    }
    public func index(after i: Base.Index) -> Base.Index { _next(_base.index(after: i)) }
    public subscript(position: Base.Index) -> Base.Element { _base[position] }
}

extension LazyFilterSequence: BidirectionalCollection where Base: BidirectionalCollection {
    public func index(before i: Base.Index) -> Base.Index {
        var result = _base.index(before: i)
        while !_predicate(_base[result]) { _base.formIndex(before: &result) }
        return result
    }
}

/// A lazy filter over a collection.
public typealias LazyFilterCollection<T: Collection> = LazyFilterSequence<T>

/// The elements before the first that does not satisfy a predicate.
public struct LazyPrefixWhileSequence<Base: Sequence>: LazySequenceProtocol {
    public typealias Element = Base.Element
    public typealias Elements = LazyPrefixWhileSequence<Base>
    var _base: Base
    let _predicate: (Base.Element) -> Bool
    init(_base: Base, predicate: @escaping (Base.Element) -> Bool) {
        self._base = _base
        _predicate = predicate
    }

    public struct Iterator: IteratorProtocol, Sequence {
        public typealias Element = Base.Element
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        var _ended: Bool
        public mutating func next() -> Base.Element? {
            if _ended { return nil }
            if let element = _base.next(), _predicate(element) { return element }
            _ended = true
            return nil
        }
    }

    public func makeIterator() -> LazyPrefixWhileSequence<Base>.Iterator { Iterator(_base: _base.makeIterator(), _predicate: _predicate, _ended: false) }
}

/// The elements from the first on that does not satisfy a predicate.
public struct LazyDropWhileSequence<Base: Sequence>: LazySequenceProtocol {
    public typealias Element = Base.Element
    public typealias Elements = LazyDropWhileSequence<Base>
    var _base: Base
    let _predicate: (Base.Element) -> Bool
    init(_base: Base, predicate: @escaping (Base.Element) -> Bool) {
        self._base = _base
        _predicate = predicate
    }

    public struct Iterator: IteratorProtocol, Sequence {
        public typealias Element = Base.Element
        var _base: Base.Iterator
        let _predicate: (Base.Element) -> Bool
        var _started: Bool
        public mutating func next() -> Base.Element? {
            if _started { return _base.next() }
            _started = true
            while let element = _base.next() {
                if !_predicate(element) { return element }
            }
            return nil
        }
    }

    public func makeIterator() -> LazyDropWhileSequence<Base>.Iterator { Iterator(_base: _base.makeIterator(), _predicate: _predicate, _started: false) }
}
// MutableCollection and RangeReplaceableCollection.

/// A collection whose elements can be replaced.
public protocol MutableCollection<Element>: Collection where SubSequence: MutableCollection {
    /// The element at the position.
    subscript(position: Index) -> Element { get set }
    /// The elements in the range.
    subscript(bounds: Range<Index>) -> SubSequence { get set }
    /// Moves the elements that satisfy the predicate to the end; where they begin.
    mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index
    /// Exchanges two elements.
    mutating func swapAt(_ i: Index, _ j: Index)
}

extension MutableCollection where SubSequence == Slice<Self> {
    /// The elements in the range.
    public subscript(bounds: Range<Index>) -> Slice<Self> {
        get {
            if bounds.lowerBound < startIndex || bounds.upperBound > endIndex { _trap("Range out of bounds") }
            return Slice(base: self, bounds: bounds)
        }
        set { _writeBackSlice(bounds, newValue) }
    }
}

extension MutableCollection {
    mutating func _writeBackSlice<C: Collection>(_ bounds: Range<Index>, _ slice: C) where C.Element == Element {
        var position = bounds.lowerBound
        var other = slice.startIndex
        while position != bounds.upperBound && other != slice.endIndex {
            self[position] = slice[other]
            formIndex(after: &position)
            slice.formIndex(after: &other)
        }
        if position != bounds.upperBound { _trap("Cannot replace a slice of a MutableCollection with a slice of a smaller size") }
        if other != slice.endIndex { _trap("Cannot replace a slice of a MutableCollection with a slice of a larger size") }
    }
    /// Exchanges two elements.
    public mutating func swapAt(_ i: Index, _ j: Index) {
        if i == j { return }
        let old = self[i]
        self[i] = self[j]
        self[j] = old
    }
    /// Moves the elements that satisfy the predicate to the end; where they begin.
    public mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index {
        guard var boundary = try firstIndex(where: belongsInSecondPartition) else { return endIndex }
        var position = index(after: boundary)
        while position != endIndex {
            if !(try belongsInSecondPartition(self[position])) {
                swapAt(position, boundary)
                formIndex(after: &boundary)
            }
            formIndex(after: &position)
        }
        return boundary
    }
    /// The elements in the range.
    public subscript<R: RangeExpression>(r: R) -> SubSequence where R.Bound == Index {
        get { self[r.relative(to: self)] }
        set { self[r.relative(to: self)] = newValue }
    }
    /// All elements.
    public subscript(x: (UnboundedRange_) -> ()) -> SubSequence {
        get { self[startIndex..<endIndex] }
        set { self[startIndex..<endIndex] = newValue }
    }
}

extension MutableCollection where Self: BidirectionalCollection {
    /// Puts the elements in opposite order.
    public mutating func reverse() {
        if isEmpty { return }
        var first = startIndex
        var last = index(before: endIndex)
        while first < last {
            swapAt(first, last)
            formIndex(after: &first)
            formIndex(before: &last)
        }
    }
    /// Moves the elements that satisfy the predicate to the end; where they begin.
    public mutating func partition(by belongsInSecondPartition: (Element) throws -> Bool) rethrows -> Index {
        var low = startIndex
        var high = endIndex
        while true {
            while true {
                if low == high { return low }
                if try belongsInSecondPartition(self[low]) { break }
                formIndex(after: &low)
            }
            while true {
                formIndex(before: &high)
                if low == high { return low }
                if !(try belongsInSecondPartition(self[high])) { break }
            }
            swapAt(low, high)
            formIndex(after: &low)
        }
    }
}

extension MutableCollection where Self: RandomAccessCollection {
    /// Puts the elements in random order.
    public mutating func shuffle() {
        var generator = SystemRandomNumberGenerator()
        shuffle(using: &generator)
    }
    /// Puts the elements in random order from a generator.
    public mutating func shuffle<T: RandomNumberGenerator>(using generator: inout T) {
        var amount = count
        if amount <= 1 { return }
        var current = startIndex
        while amount > 1 {
            let random = Int.random(in: 0..<amount, using: &generator)
            amount -= 1
            swapAt(current, index(current, offsetBy: random))
            formIndex(after: &current)
        }
    }
    /// Puts the elements in the order of the predicate; equal ones keep their order.
    public mutating func sort(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows {
        var sorted = Array(self)
        try sorted.sort(by: areInIncreasingOrder)
        var position = startIndex
        for element in sorted {
            self[position] = element
            formIndex(after: &position)
        }
    }
}

extension MutableCollection where Self: RandomAccessCollection, Element: Comparable {
    /// Puts the elements in ascending order; equal ones keep their order.
    public mutating func sort() {
        var sorted = Array(self)
        sorted.sort()
        var position = startIndex
        for element in sorted {
            self[position] = element
            formIndex(after: &position)
        }
    }
}

/// A collection whose length can change.
public protocol RangeReplaceableCollection<Element>: Collection where SubSequence: RangeReplaceableCollection {
    /// An empty collection.
    init()
    /// Replaces the elements in the range.
    mutating func replaceSubrange<C: Collection>(_ subrange: Range<Index>, with newElements: C) where C.Element == Element
    /// Prepares for a number of elements.
    mutating func reserveCapacity(_ n: Int)
    /// A value repeated.
    init(repeating repeatedValue: Element, count: Int)
    /// The elements of a sequence.
    init<S: Sequence>(_ elements: S) where S.Element == Element
    /// Adds an element at the end.
    mutating func append(_ newElement: Element)
    /// Adds elements at the end.
    mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element
    /// Inserts an element before the position.
    mutating func insert(_ newElement: Element, at i: Index)
    /// Inserts elements before the position.
    mutating func insert<S: Collection>(contentsOf newElements: S, at i: Index) where S.Element == Element
    /// Removes and returns the element at the position.
    @discardableResult
    mutating func remove(at i: Index) -> Element
    /// Removes the elements in the range.
    mutating func removeSubrange(_ bounds: Range<Index>)
    /// Removes and returns the first element.
    @discardableResult
    mutating func removeFirst() -> Element
    /// Removes the first elements.
    mutating func removeFirst(_ k: Int)
    /// Removes all elements.
    mutating func removeAll(keepingCapacity keepCapacity: Bool)
    /// Removes the elements that satisfy the predicate.
    mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows
}

extension RangeReplaceableCollection {
    /// A value repeated.
    public init(repeating repeatedValue: Element, count: Int) {
        self.init()
        var remaining = count
        while remaining > 0 {
            append(repeatedValue)
            remaining -= 1
        }
    }
    /// The elements of a sequence.
    public init<S: Sequence>(_ elements: S) where S.Element == Element {
        self.init()
        append(contentsOf: elements)
    }
    /// Prepares for a number of elements.
    public mutating func reserveCapacity(_ n: Int) {}
    /// Adds an element at the end.
    public mutating func append(_ newElement: Element) { insert(newElement, at: endIndex) }
    /// Adds elements at the end.
    public mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Element {
        for element in newElements { append(element) }
    }
    /// Inserts an element before the position.
    public mutating func insert(_ newElement: Element, at i: Index) { replaceSubrange(i..<i, with: CollectionOfOne(newElement)) }
    /// Inserts elements before the position.
    public mutating func insert<C: Collection>(contentsOf newElements: C, at i: Index) where C.Element == Element {
        replaceSubrange(i..<i, with: newElements)
    }
    /// Removes and returns the element at the position.
    @discardableResult
    public mutating func remove(at position: Index) -> Element {
        if isEmpty { _trap("Can't remove from an empty collection") }
        let result = self[position]
        replaceSubrange(position..<index(after: position), with: EmptyCollection<Element>())
        return result
    }
    /// Removes the elements in the range.
    public mutating func removeSubrange(_ bounds: Range<Index>) { replaceSubrange(bounds, with: EmptyCollection<Element>()) }
    /// Removes the elements in the range.
    public mutating func removeSubrange<R: RangeExpression>(_ bounds: R) where R.Bound == Index { removeSubrange(bounds.relative(to: self)) }
    /// Replaces the elements in the range.
    public mutating func replaceSubrange<C: Collection, R: RangeExpression>(_ subrange: R, with newElements: C) where C.Element == Element, R.Bound == Index {
        replaceSubrange(subrange.relative(to: self), with: newElements)
    }
    /// Removes and returns the first element.
    @discardableResult
    public mutating func removeFirst() -> Element {
        if isEmpty { _trap("Can't remove first element from an empty collection") }
        let first = self[startIndex]
        removeFirst(1)
        return first
    }
    /// Removes the first elements.
    public mutating func removeFirst(_ k: Int) {
        if k == 0 { return }
        if k < 0 { _trap("Number of elements to remove should be non-negative") }
        guard let end = index(startIndex, offsetBy: k, limitedBy: endIndex) else {
            _trap("Can't remove more items from a collection than it has")
        }
        removeSubrange(startIndex..<end)
    }
    /// Removes all elements.
    public mutating func removeAll(keepingCapacity keepCapacity: Bool = false) {
        if !keepCapacity {
            self = Self()
        } else {
            replaceSubrange(startIndex..<endIndex, with: EmptyCollection<Element>())
        }
    }
    /// Removes the elements that satisfy the predicate.
    public mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        var kept = Self()
        for element in self {
            if !(try shouldBeRemoved(element)) { kept.append(element) }
        }
        self = kept
    }
    /// The elements that satisfy the predicate.
    public func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Self {
        var result = Self()
        for element in self where try isIncluded(element) { result.append(element) }
        return result
    }
    /// Both collections' elements.
    public static func + <Other: Sequence>(lhs: Self, rhs: Other) -> Self where Other.Element == Element {
        var result = lhs
        result.append(contentsOf: rhs)
        return result
    }
    /// Both collections' elements.
    public static func + <Other: Sequence>(lhs: Other, rhs: Self) -> Self where Other.Element == Element {
        var result = Self()
        result.reserveCapacity(rhs.count + lhs.underestimatedCount)
        result.append(contentsOf: lhs)
        result.append(contentsOf: rhs)
        return result
    }
    /// Both collections' elements.
    public static func + <Other: RangeReplaceableCollection>(lhs: Self, rhs: Other) -> Self where Other.Element == Element {
        var result = lhs
        result.append(contentsOf: rhs)
        return result
    }
    /// Adds elements at the end.
    public static func += <Other: Sequence>(lhs: inout Self, rhs: Other) where Other.Element == Element { lhs.append(contentsOf: rhs) }
}

extension RangeReplaceableCollection where Self: BidirectionalCollection {
    /// Removes and returns the last element, or nil when there is none.
    public mutating func popLast() -> Element? {
        if isEmpty { return nil }
        return remove(at: index(before: endIndex))
    }
    /// Removes and returns the last element.
    @discardableResult
    public mutating func removeLast() -> Element {
        if isEmpty { _trap("Can't remove last element from an empty collection") }
        return remove(at: index(before: endIndex))
    }
    /// Removes the last elements.
    public mutating func removeLast(_ k: Int) {
        if k == 0 { return }
        if k < 0 { _trap("Number of elements to remove should be non-negative") }
        guard let start = index(endIndex, offsetBy: -k, limitedBy: startIndex) else {
            _trap("Can't remove more items from a collection than it contains")
        }
        removeSubrange(start..<endIndex)
    }
}

extension RangeReplaceableCollection where Self: MutableCollection {
    /// Removes the elements that satisfy the predicate.
    public mutating func removeAll(where shouldBeRemoved: (Element) throws -> Bool) rethrows {
        let suffixStart = try _halfStablePartition(isSuffixElement: shouldBeRemoved)
        removeSubrange(suffixStart..<endIndex)
    }
}

extension MutableCollection {
    mutating func _halfStablePartition(isSuffixElement: (Element) throws -> Bool) rethrows -> Index {
        guard var boundary = try firstIndex(where: isSuffixElement) else { return endIndex }
        var position = index(after: boundary)
        while position != endIndex {
            if !(try isSuffixElement(self[position])) {
                swapAt(boundary, position)
                formIndex(after: &boundary)
            }
            formIndex(after: &position)
        }
        return boundary
    }
}

extension RangeReplaceableCollection where Element: Equatable {
    /// The collection with each occurrence replaced.
    public func replacing<C: Collection, Replacement: Collection>(_ other: C, with replacement: Replacement, maxReplacements: Int = Int.max) -> Self where C.Element == Element, Replacement.Element == Element {
        var result = Self()
        var position = startIndex
        var remaining = maxReplacements
        for range in ranges(of: other) {
            if remaining == 0 { break }
            remaining -= 1
            result.append(contentsOf: self[position..<range.lowerBound])
            result.append(contentsOf: replacement)
            position = range.upperBound
        }
        result.append(contentsOf: self[position..<endIndex])
        return result
    }
    /// Replaces each occurrence.
    public mutating func replace<C: Collection, Replacement: Collection>(_ other: C, with replacement: Replacement, maxReplacements: Int = Int.max) where C.Element == Element, Replacement.Element == Element {
        self = replacing(other, with: replacement, maxReplacements: maxReplacements)
    }
    /// Removes the prefix when it is there.
    public mutating func trimPrefix<Prefix: Sequence>(_ prefix: Prefix) where Prefix.Element == Element {
        let trimmed = trimmingPrefix(prefix)
        self = Self(trimmed)
    }
}
// The numeric protocols and the algorithms on integers.

/// A type with addition and subtraction.
public protocol AdditiveArithmetic: Equatable {
    /// The neutral element of addition.
    static var zero: Self { get }
    /// The sum.
    static func + (lhs: Self, rhs: Self) -> Self
    /// Adds to the left side.
    static func += (lhs: inout Self, rhs: Self)
    /// The difference.
    static func - (lhs: Self, rhs: Self) -> Self
    /// Subtracts from the left side.
    static func -= (lhs: inout Self, rhs: Self)
}

extension AdditiveArithmetic {
    /// Adds to the left side.
    public static func += (lhs: inout Self, rhs: Self) { lhs = lhs + rhs }
    /// Subtracts from the left side.
    public static func -= (lhs: inout Self, rhs: Self) { lhs = lhs - rhs }
    /// The value itself.
    public static prefix func + (x: Self) -> Self { x }
}

extension AdditiveArithmetic where Self: ExpressibleByIntegerLiteral {
    /// The neutral element of addition.
    public static var zero: Self { 0 }
}

/// A type with multiplication.
public protocol Numeric: AdditiveArithmetic, ExpressibleByIntegerLiteral {
    associatedtype Magnitude: Comparable, Numeric
    /// The value when it can be represented exactly, else nil.
    init?<T: BinaryInteger>(exactly source: T)
    /// The absolute value.
    var magnitude: Magnitude { get }
    /// The product.
    static func * (lhs: Self, rhs: Self) -> Self
    /// Multiplies the left side.
    static func *= (lhs: inout Self, rhs: Self)
}

/// A numeric type with negative values.
public protocol SignedNumeric: Numeric {
    /// The value with the opposite sign.
    static prefix func - (operand: Self) -> Self
    /// Changes the sign.
    mutating func negate()
}

extension SignedNumeric {
    /// The value with the opposite sign.
    public static prefix func - (operand: Self) -> Self {
        var result = operand
        result.negate()
        return result
    }
    /// Changes the sign.
    public mutating func negate() { self = 0 - self }
}

/// The absolute value.
public func abs<T: SignedNumeric & Comparable>(_ x: T) -> T {
    if T.self == T.Magnitude.self { return x.magnitude as! T }
    return x < (0 as T) ? -x : x
}

/// A type whose values have distances between them.
public protocol Strideable<Stride>: Comparable {
    associatedtype Stride: SignedNumeric, Comparable
    /// How far away the other value is.
    func distance(to other: Self) -> Stride
    /// The value that is this far away.
    func advanced(by n: Stride) -> Self
}

extension Strideable {
    /// Whether the first value is ordered before the second.
    public static func < (x: Self, y: Self) -> Bool { x.distance(to: y) > 0 }
    /// Whether two values are equal.
    public static func == (x: Self, y: Self) -> Bool { x.distance(to: y) == 0 }
}

/// An integer type with a binary representation.
public protocol BinaryInteger: Hashable, Numeric, CustomStringConvertible, Strideable where Magnitude: BinaryInteger, Magnitude.Magnitude == Magnitude {
    associatedtype Words: RandomAccessCollection where Words.Element == UInt, Words.Index == Int
    /// Whether the type has negative values.
    static var isSigned: Bool { get }
    /// The value when it can be represented exactly, else nil.
    init?<T: BinaryFloatingPoint>(exactly source: T)
    /// The value rounded toward zero.
    init<T: BinaryFloatingPoint>(_ source: T)
    /// The same value in this type; it must fit.
    init<T: BinaryInteger>(_ source: T)
    /// The low bits of the value.
    init<T: BinaryInteger>(truncatingIfNeeded source: T)
    /// The value, or the nearest that fits.
    init<T: BinaryInteger>(clamping source: T)
    /// The words of the two's complement representation, low word first.
    var words: Words { get }
    /// The number of bits of the representation.
    var bitWidth: Int { get }
    /// The number of zero bits below the lowest one.
    var trailingZeroBitCount: Int { get }
    /// The quotient.
    static func / (lhs: Self, rhs: Self) -> Self
    /// Divides the left side.
    static func /= (lhs: inout Self, rhs: Self)
    /// The remainder, with the sign of the left side.
    static func % (lhs: Self, rhs: Self) -> Self
    /// Replaces the left side by the remainder.
    static func %= (lhs: inout Self, rhs: Self)
    /// The bits inverted.
    static prefix func ~ (x: Self) -> Self
    /// The bits set in both.
    static func & (lhs: Self, rhs: Self) -> Self
    /// Keeps the bits set in both.
    static func &= (lhs: inout Self, rhs: Self)
    /// The bits set in one or both.
    static func | (lhs: Self, rhs: Self) -> Self
    /// Adds the bits set in the right side.
    static func |= (lhs: inout Self, rhs: Self)
    /// The bits set in exactly one.
    static func ^ (lhs: Self, rhs: Self) -> Self
    /// Flips the bits set in the right side.
    static func ^= (lhs: inout Self, rhs: Self)
    /// The value shifted right; a negative amount shifts left.
    static func >> <RHS: BinaryInteger>(lhs: Self, rhs: RHS) -> Self
    /// Shifts right; a negative amount shifts left.
    static func >>= <RHS: BinaryInteger>(lhs: inout Self, rhs: RHS)
    /// The value shifted left; a negative amount shifts right.
    static func << <RHS: BinaryInteger>(lhs: Self, rhs: RHS) -> Self
    /// Shifts left; a negative amount shifts right.
    static func <<= <RHS: BinaryInteger>(lhs: inout Self, rhs: RHS)
    /// Quotient and remainder at once.
    func quotientAndRemainder(dividingBy rhs: Self) -> (quotient: Self, remainder: Self)
    /// Whether the value is a multiple of the other.
    func isMultiple(of other: Self) -> Bool
    /// -1, 0 or 1.
    func signum() -> Self
}

extension BinaryInteger {
    /// Zero.
    public init() { self = 0 }
    /// Multiplies the left side.
    public static func *= (lhs: inout Self, rhs: Self) { lhs = lhs * rhs }
    /// Divides the left side.
    public static func /= (lhs: inout Self, rhs: Self) { lhs = lhs / rhs }
    /// Replaces the left side by the remainder.
    public static func %= (lhs: inout Self, rhs: Self) { lhs = lhs % rhs }
    /// Keeps the bits set in both.
    public static func &= (lhs: inout Self, rhs: Self) { lhs = lhs & rhs }
    /// Adds the bits set in the right side.
    public static func |= (lhs: inout Self, rhs: Self) { lhs = lhs | rhs }
    /// Flips the bits set in the right side.
    public static func ^= (lhs: inout Self, rhs: Self) { lhs = lhs ^ rhs }
    /// Shifts right; a negative amount shifts left.
    public static func >>= <RHS: BinaryInteger>(lhs: inout Self, rhs: RHS) { lhs = lhs >> rhs }
    /// Shifts left; a negative amount shifts right.
    public static func <<= <RHS: BinaryInteger>(lhs: inout Self, rhs: RHS) { lhs = lhs << rhs }
    /// -1, 0 or 1.
    public func signum() -> Self { (self > (0 as Self) ? 1 : 0) - (self < (0 as Self) ? 1 : 0) }
    /// Quotient and remainder at once.
    public func quotientAndRemainder(dividingBy rhs: Self) -> (quotient: Self, remainder: Self) {
        (self / rhs, self % rhs)
    }
    /// Whether the value is a multiple of the other.
    public func isMultiple(of other: Self) -> Bool {
        if other == (0 as Self) { return self == (0 as Self) }
        return self % other == (0 as Self)
    }
    /// How far away the other value is.
    public func distance(to other: Self) -> Int { Int(other) - Int(self) }
    /// The value that is this far away.
    public func advanced(by n: Int) -> Self { Self(Int(self) + n) }
    /// The decimal digits.
    public var description: String { String(self, radix: 10) }

    /// Whether two integers of any types are equal.
    public static func == <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { _compareIntegers(lhs, rhs) == 0 }
    /// Whether two integers of any types differ.
    public static func != <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { _compareIntegers(lhs, rhs) != 0 }
    /// Whether the first integer is less than the second, of any types.
    public static func < <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { _compareIntegers(lhs, rhs) < 0 }
    /// Whether the first integer is not greater than the second, of any types.
    public static func <= <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { _compareIntegers(lhs, rhs) <= 0 }
    /// Whether the first integer is greater than the second, of any types.
    public static func > <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { _compareIntegers(lhs, rhs) > 0 }
    /// Whether the first integer is not less than the second, of any types.
    public static func >= <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Bool { _compareIntegers(lhs, rhs) >= 0 }
}

@native("integer.compare")
func _compareIntegers<A: BinaryInteger, B: BinaryInteger>(_ a: A, _ b: B) -> Int

/// An integer type of fixed size.
public protocol FixedWidthInteger: BinaryInteger, LosslessStringConvertible where Magnitude: FixedWidthInteger & UnsignedInteger {
    /// The number of bits of every value.
    static var bitWidth: Int { get }
    /// The greatest value.
    static var max: Self { get }
    /// The least value.
    static var min: Self { get }
    /// The sum, and whether it was cut off.
    func addingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)
    /// The difference, and whether it was cut off.
    func subtractingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool)
    /// The product, and whether it was cut off.
    func multipliedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool)
    /// The quotient, and whether it was cut off or the divisor is zero.
    func dividedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool)
    /// The remainder, and whether the division overflowed or the divisor is zero.
    func remainderReportingOverflow(dividingBy rhs: Self) -> (partialValue: Self, overflow: Bool)
    /// The product in twice the width.
    func multipliedFullWidth(by other: Self) -> (high: Self, low: Self.Magnitude)
    /// Divides a value of twice the width.
    func dividingFullWidth(_ dividend: (high: Self, low: Self.Magnitude)) -> (quotient: Self, remainder: Self)
    /// The low bits of the value.
    init(_truncatingBits bits: UInt)
    /// The number of one bits.
    var nonzeroBitCount: Int { get }
    /// The number of zero bits above the highest one.
    var leadingZeroBitCount: Int { get }
    /// The value with its bytes in the opposite order.
    var byteSwapped: Self { get }
    /// The bytes in big-endian order.
    var bigEndian: Self { get }
    /// The bytes in little-endian order.
    var littleEndian: Self { get }
    /// The value made from bytes in big-endian order.
    init(bigEndian value: Self)
    /// The value made from bytes in little-endian order.
    init(littleEndian value: Self)
    /// The value shifted right by the amount modulo the width.
    static func &>> (lhs: Self, rhs: Self) -> Self
    /// Shifts right by the amount modulo the width.
    static func &>>= (lhs: inout Self, rhs: Self)
    /// The value shifted left by the amount modulo the width.
    static func &<< (lhs: Self, rhs: Self) -> Self
    /// Shifts left by the amount modulo the width.
    static func &<<= (lhs: inout Self, rhs: Self)
}

extension FixedWidthInteger {
    /// The number of bits of the representation.
    public var bitWidth: Int { Self.bitWidth }
    /// The low bits of the value.
    public init(_truncatingBits bits: UInt) { self.init(truncatingIfNeeded: bits) }
    /// The bytes in little-endian order.
    public var littleEndian: Self { self }
    /// The bytes in big-endian order.
    public var bigEndian: Self { byteSwapped }
    /// The value made from bytes in little-endian order.
    public init(littleEndian value: Self) { self = value }
    /// The value made from bytes in big-endian order.
    public init(bigEndian value: Self) { self = value.byteSwapped }
    /// Shifts right by the amount modulo the width.
    public static func &>>= (lhs: inout Self, rhs: Self) { lhs = lhs &>> rhs }
    /// Shifts left by the amount modulo the width.
    public static func &<<= (lhs: inout Self, rhs: Self) { lhs = lhs &<< rhs }
    /// The value shifted right by the amount modulo the width.
    public static func &>> <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Self { lhs &>> Self(truncatingIfNeeded: rhs) }
    /// The value shifted left by the amount modulo the width.
    public static func &<< <Other: BinaryInteger>(lhs: Self, rhs: Other) -> Self { lhs &<< Self(truncatingIfNeeded: rhs) }
    /// The sum, cut off to the width.
    public static func &+ (lhs: Self, rhs: Self) -> Self { lhs.addingReportingOverflow(rhs).partialValue }
    /// Adds, cut off to the width.
    public static func &+= (lhs: inout Self, rhs: Self) { lhs = lhs &+ rhs }
    /// The difference, cut off to the width.
    public static func &- (lhs: Self, rhs: Self) -> Self { lhs.subtractingReportingOverflow(rhs).partialValue }
    /// Subtracts, cut off to the width.
    public static func &-= (lhs: inout Self, rhs: Self) { lhs = lhs &- rhs }
    /// The product, cut off to the width.
    public static func &* (lhs: Self, rhs: Self) -> Self { lhs.multipliedReportingOverflow(by: rhs).partialValue }
    /// Multiplies, cut off to the width.
    public static func &*= (lhs: inout Self, rhs: Self) { lhs = lhs &* rhs }
    /// The value of the digits in a base, or nil when the text is not a number that fits.
    public init?<S: StringProtocol>(_ text: S, radix: Int = 10) {
        if radix < 2 || radix > 36 { _trap("Radix not in range 2...36") }
        guard let value: Self = _parseInteger(_toString(text), radix) else { return nil }
        self = value
    }
    /// The value of the decimal digits, or nil when the text is not a number that fits.
    public init?(_ description: String) {
        guard let value: Self = _parseInteger(description, 10) else { return nil }
        self = value
    }
    /// A random value in the range.
    public static func random(in range: Range<Self>) -> Self {
        var generator = SystemRandomNumberGenerator()
        return random(in: range, using: &generator)
    }
    /// A random value in the range.
    public static func random(in range: ClosedRange<Self>) -> Self {
        var generator = SystemRandomNumberGenerator()
        return random(in: range, using: &generator)
    }
    /// A random value in the range from a generator.
    public static func random<T: RandomNumberGenerator>(in range: Range<Self>, using generator: inout T) -> Self {
        if range.isEmpty { _trap("Can't get random value with an empty range") }
        let delta = Magnitude(truncatingIfNeeded: range.upperBound &- range.lowerBound)
        return Self(truncatingIfNeeded: Magnitude(truncatingIfNeeded: range.lowerBound) &+ generator.next(upperBound: delta))
    }
    /// A random value in the range from a generator.
    public static func random<T: RandomNumberGenerator>(in range: ClosedRange<Self>, using generator: inout T) -> Self {
        var delta = Magnitude(truncatingIfNeeded: range.upperBound &- range.lowerBound)
        if delta == Magnitude.max { return Self(truncatingIfNeeded: generator.next() as UInt64) }
        delta += 1
        return Self(truncatingIfNeeded: Magnitude(truncatingIfNeeded: range.lowerBound) &+ generator.next(upperBound: delta))
    }
}

@native("integer.parse")
func _parseInteger<T: FixedWidthInteger>(_ text: String, _ radix: Int) -> T?

/// An integer type with negative values.
public protocol SignedInteger: BinaryInteger, SignedNumeric {
}

extension SignedInteger {
    /// Whether the type has negative values.
    public static var isSigned: Bool { true }
}

/// An integer type without negative values.
public protocol UnsignedInteger: BinaryInteger {
}

extension UnsignedInteger {
    /// Whether the type has negative values.
    public static var isSigned: Bool { false }
}

extension UnsignedInteger where Self == Self.Magnitude {
    /// The absolute value: the value itself.
    public var magnitude: Self { self }
}

extension Numeric {
    /// Multiplies the left side.
    public static func *= (lhs: inout Self, rhs: Self) { lhs = lhs * rhs }
}

extension BinaryInteger {
    /// The value when it can be represented exactly, else nil.
    public init?<T: BinaryInteger>(exactly source: T) {
        let value = Self(truncatingIfNeeded: source)
        if value != source { return nil }
        self = value
    }
}
// Precedence groups and operators, exactly Swift's.

precedencegroup AssignmentPrecedence { assignment: true associativity: right }
precedencegroup FunctionArrowPrecedence { associativity: right higherThan: AssignmentPrecedence }
precedencegroup TernaryPrecedence { associativity: right higherThan: FunctionArrowPrecedence }
precedencegroup DefaultPrecedence { higherThan: TernaryPrecedence }
precedencegroup LogicalDisjunctionPrecedence { associativity: left higherThan: TernaryPrecedence }
precedencegroup LogicalConjunctionPrecedence { associativity: left higherThan: LogicalDisjunctionPrecedence }
precedencegroup ComparisonPrecedence { higherThan: LogicalConjunctionPrecedence }
precedencegroup NilCoalescingPrecedence { associativity: right higherThan: ComparisonPrecedence }
precedencegroup CastingPrecedence { higherThan: NilCoalescingPrecedence }
precedencegroup RangeFormationPrecedence { higherThan: CastingPrecedence }
precedencegroup AdditionPrecedence { associativity: left higherThan: RangeFormationPrecedence }
precedencegroup MultiplicationPrecedence { associativity: left higherThan: AdditionPrecedence }
precedencegroup BitwiseShiftPrecedence { higherThan: MultiplicationPrecedence }

postfix operator ++
postfix operator --
postfix operator ...

prefix operator ++
prefix operator --
prefix operator !
prefix operator ~
prefix operator +
prefix operator -
prefix operator ...
prefix operator ..<

infix operator << : BitwiseShiftPrecedence
infix operator &<< : BitwiseShiftPrecedence
infix operator >> : BitwiseShiftPrecedence
infix operator &>> : BitwiseShiftPrecedence

infix operator * : MultiplicationPrecedence
infix operator &* : MultiplicationPrecedence
infix operator / : MultiplicationPrecedence
infix operator % : MultiplicationPrecedence
infix operator & : MultiplicationPrecedence

infix operator + : AdditionPrecedence
infix operator &+ : AdditionPrecedence
infix operator - : AdditionPrecedence
infix operator &- : AdditionPrecedence
infix operator | : AdditionPrecedence
infix operator ^ : AdditionPrecedence

infix operator ... : RangeFormationPrecedence
infix operator ..< : RangeFormationPrecedence

infix operator ?? : NilCoalescingPrecedence

infix operator < : ComparisonPrecedence
infix operator <= : ComparisonPrecedence
infix operator > : ComparisonPrecedence
infix operator >= : ComparisonPrecedence
infix operator == : ComparisonPrecedence
infix operator != : ComparisonPrecedence
infix operator === : ComparisonPrecedence
infix operator !== : ComparisonPrecedence
infix operator ~= : ComparisonPrecedence

infix operator .< : ComparisonPrecedence
infix operator .<= : ComparisonPrecedence
infix operator .> : ComparisonPrecedence
infix operator .>= : ComparisonPrecedence
infix operator .== : ComparisonPrecedence
infix operator .!= : ComparisonPrecedence
infix operator .& : MultiplicationPrecedence
infix operator .^ : AdditionPrecedence
infix operator .| : AdditionPrecedence

infix operator && : LogicalConjunctionPrecedence
infix operator || : LogicalDisjunctionPrecedence

infix operator *= : AssignmentPrecedence
infix operator &*= : AssignmentPrecedence
infix operator /= : AssignmentPrecedence
infix operator %= : AssignmentPrecedence
infix operator += : AssignmentPrecedence
infix operator &+= : AssignmentPrecedence
infix operator -= : AssignmentPrecedence
infix operator &-= : AssignmentPrecedence
infix operator <<= : AssignmentPrecedence
infix operator &<<= : AssignmentPrecedence
infix operator >>= : AssignmentPrecedence
infix operator &>>= : AssignmentPrecedence
infix operator &= : AssignmentPrecedence
infix operator ^= : AssignmentPrecedence
infix operator |= : AssignmentPrecedence
// Optional and Result.

/// A value or nothing.
@builtin("Optional")
public enum Optional<Wrapped>: ExpressibleByNilLiteral {
    case none
    case some(Wrapped)

    /// Wraps the value.
    public init(_ value: Wrapped) { self = .some(value) }
    /// Nothing.
    public init(nilLiteral: ()) { self = .none }

    /// The closure's result for the value, or nil.
    public func map<U>(_ transform: (Wrapped) throws -> U) rethrows -> U? {
        switch self {
        case .some(let value): return .some(try transform(value))
        case .none: return .none
        }
    }
    /// The closure's optional result for the value, or nil.
    public func flatMap<U>(_ transform: (Wrapped) throws -> U?) rethrows -> U? {
        switch self {
        case .some(let value): return try transform(value)
        case .none: return .none
        }
    }
    /// The value; it must be there.
    public var unsafelyUnwrapped: Wrapped { self! }
    /// Takes the value out and leaves nil.
    public mutating func take() -> Wrapped? {
        let result = self
        self = nil
        return result
    }
    /// The text for debugging.
    public var debugDescription: String { _debugDescribe(self) }
}

extension Optional: CustomDebugStringConvertible {
}

extension Optional: Sendable where Wrapped: Sendable {
}

extension Optional: Equatable where Wrapped: Equatable {
    /// Whether both are nil or both hold equal values.
    public static func == (lhs: Wrapped?, rhs: Wrapped?) -> Bool {
        switch lhs {
        case .some(let left):
            switch rhs {
            case .some(let right): return left == right
            case .none: return false
            }
        case .none:
            switch rhs {
            case .some: return false
            case .none: return true
            }
        }
    }
}

extension Optional: Hashable where Wrapped: Hashable {
    /// Feeds the value to the hasher.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .none: hasher.combine(0 as UInt8)
        case .some(let wrapped):
            hasher.combine(1 as UInt8)
            hasher.combine(wrapped)
        }
    }
}

/// A success with a value or a failure with an error.
public enum Result<Success, Failure: Error> {
    case success(Success)
    case failure(Failure)

    /// The result of the closure, or the error that it throws.
    public init(catching body: () throws(Failure) -> Success) {
        do {
            self = .success(try body())
        } catch {
            self = .failure(error)
        }
    }
    /// The success value; throws the failure.
    public func get() throws(Failure) -> Success {
        switch self {
        case .success(let value): return value
        case .failure(let error): throw error
        }
    }
    /// The result with its success value transformed.
    public func map<NewSuccess>(_ transform: (Success) -> NewSuccess) -> Result<NewSuccess, Failure> {
        switch self {
        case .success(let value): return .success(transform(value))
        case .failure(let error): return .failure(error)
        }
    }
    /// The result with its error transformed.
    public func mapError<NewFailure: Error>(_ transform: (Failure) -> NewFailure) -> Result<Success, NewFailure> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return .failure(transform(error))
        }
    }
    /// The result of the closure for the success value.
    public func flatMap<NewSuccess>(_ transform: (Success) -> Result<NewSuccess, Failure>) -> Result<NewSuccess, Failure> {
        switch self {
        case .success(let value): return transform(value)
        case .failure(let error): return .failure(error)
        }
    }
    /// The result of the closure for the error.
    public func flatMapError<NewFailure: Error>(_ transform: (Failure) -> Result<Success, NewFailure>) -> Result<Success, NewFailure> {
        switch self {
        case .success(let value): return .success(value)
        case .failure(let error): return transform(error)
        }
    }
}

extension Result: Equatable where Success: Equatable, Failure: Equatable {
}

extension Result: Hashable where Success: Hashable, Failure: Hashable {
}

extension Result: Sendable where Success: Sendable {
}
// Printing.

/// Writes the values to standard output.
@native("print")
public func print(_ items: Any..., separator: String = " ", terminator: String = "\n")

/// Writes the values to a text stream.
public func print<Target: TextOutputStream>(_ items: Any..., separator: String = " ", terminator: String = "\n", to output: inout Target) {
    var isFirst = true
    for item in items {
        if !isFirst { output.write(separator) }
        isFirst = false
        output.write(_describe(item))
    }
    output.write(terminator)
}

/// Writes the values' debug texts to standard output.
@native("debugPrint")
public func debugPrint(_ items: Any..., separator: String = " ", terminator: String = "\n")

/// Writes the values' debug texts to a text stream.
public func debugPrint<Target: TextOutputStream>(_ items: Any..., separator: String = " ", terminator: String = "\n", to output: inout Target) {
    var isFirst = true
    for item in items {
        if !isFirst { output.write(separator) }
        isFirst = false
        output.write(_debugDescribe(item))
    }
    output.write(terminator)
}

/// Writes the structure of the value to standard output.
@discardableResult
public func dump<T>(_ value: T, name: String? = nil, indent: Int = 0, maxDepth: Int = Int.max, maxItems: Int = Int.max) -> T {
    _writeOutput(_dump(value, name, indent, maxDepth, maxItems))
    return value
}

/// Writes the structure of the value to a text stream.
@discardableResult
public func dump<T, TargetStream: TextOutputStream>(_ value: T, to target: inout TargetStream, name: String? = nil, indent: Int = 0, maxDepth: Int = Int.max, maxItems: Int = Int.max) -> T {
    target.write(_dump(value, name, indent, maxDepth, maxItems))
    return value
}

/// The next line of standard input, or nil at its end.
@native("readLine")
public func readLine(strippingNewline: Bool = true) -> String?

@native("describe")
func _describe<T>(_ value: T) -> String

@native("debugDescribe")
func _debugDescribe<T>(_ value: T) -> String

@native("dump")
func _dump<T>(_ value: T, _ name: String?, _ indent: Int, _ maxDepth: Int, _ maxItems: Int) -> String

@native("write")
func _writeOutput(_ text: String)

/// The arguments of the program.
public enum CommandLine {
    /// The program's name and its arguments.
    public static var arguments: [String] { @native("commandLine.arguments") get }
    /// The number of arguments, the program's name included.
    public static var argc: Int32 { Int32(arguments.count) }
}
// Ranges with one bound or none, and strides.

/// The values before an upper bound.
public struct PartialRangeUpTo<Bound: Comparable>: RangeExpression {
    public let upperBound: Bound
    public init(_ upperBound: Bound) { self.upperBound = upperBound }
    public func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { collection.startIndex..<upperBound }
    /// Whether the value is in the range.
    public func contains(_ element: Bound) -> Bool { element < upperBound }
}

/// The values up to and with an upper bound.
public struct PartialRangeThrough<Bound: Comparable>: RangeExpression {
    public let upperBound: Bound
    public init(_ upperBound: Bound) { self.upperBound = upperBound }
    public func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        collection.startIndex..<collection.index(after: upperBound)
    }
    /// Whether the value is in the range.
    public func contains(_ element: Bound) -> Bool { element <= upperBound }
}

/// The values from a lower bound on.
public struct PartialRangeFrom<Bound: Comparable>: RangeExpression {
    public let lowerBound: Bound
    public init(_ lowerBound: Bound) { self.lowerBound = lowerBound }
    public func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { lowerBound..<collection.endIndex }
    /// Whether the value is in the range.
    public func contains(_ element: Bound) -> Bool { lowerBound <= element }
}

extension PartialRangeFrom: Sequence where Bound: Strideable, Bound.Stride: SignedInteger {
    public typealias Element = Bound
    public typealias Iterator = _PartialRangeIterator<Bound>
    public func makeIterator() -> _PartialRangeIterator<Bound> { _PartialRangeIterator(_current: lowerBound) }
}

/// An iterator over the values from a lower bound on.
public struct _PartialRangeIterator<Bound: Strideable>: IteratorProtocol, Sequence where Bound.Stride: SignedInteger {
    public typealias Element = Bound
    var _current: Bound
    public mutating func next() -> Bound? {
        let result = _current
        _current = result.advanced(by: 1)
        return result
    }
}

/// The type of `...` alone.
public enum UnboundedRange_ {
    public static postfix func ... (_: UnboundedRange_) -> () {}
}

/// The type of `...` alone, as it is passed.
public typealias UnboundedRange = (UnboundedRange_) -> ()

/// The values from a start on in steps, without the end.
public func stride<T: Strideable>(from start: T, to end: T, by stride: T.Stride) -> StrideTo<T> { StrideTo(_start: start, _end: end, _stride: stride) }

/// The values from a start on in steps, with the end when it is met.
public func stride<T: Strideable>(from start: T, through end: T, by stride: T.Stride) -> StrideThrough<T> {
    StrideThrough(_start: start, _end: end, _stride: stride)
}

/// The values from a start on in steps, without the end.
public struct StrideTo<Element: Strideable>: Sequence {
    let _start: Element
    let _end: Element
    let _stride: Element.Stride
    init(_start: Element, _end: Element, _stride: Element.Stride) {
        if _stride == 0 { _trap("Stride size must not be zero") }
        self._start = _start
        self._end = _end
        self._stride = _stride
    }
    public func makeIterator() -> StrideToIterator<Element> {
        StrideToIterator(_start: _start, _end: _end, _stride: _stride, _count: 0, _value: _start)
    }
    public var underestimatedCount: Int {
        var iterator = makeIterator()
        var count = 0
        while iterator.next() != nil { count += 1 }
        return count
    }
}

/// An iterator over strided values.
public struct StrideToIterator<Element: Strideable>: IteratorProtocol {
    let _start: Element
    let _end: Element
    let _stride: Element.Stride
    var _count: Int
    var _value: Element
    public mutating func next() -> Element? {
        let result = _value
        if _stride > 0 ? result >= _end : result <= _end { return nil }
        _count += 1
        _value = _strideStep(_start, _value, _stride, _count)
        return result
    }
}

/// The values from a start on in steps, with the end when it is met.
public struct StrideThrough<Element: Strideable>: Sequence {
    let _start: Element
    let _end: Element
    let _stride: Element.Stride
    init(_start: Element, _end: Element, _stride: Element.Stride) {
        if _stride == 0 { _trap("Stride size must not be zero") }
        self._start = _start
        self._end = _end
        self._stride = _stride
    }
    public func makeIterator() -> StrideThroughIterator<Element> {
        StrideThroughIterator(_start: _start, _end: _end, _stride: _stride, _count: 0, _value: _start, _didReturnEnd: false)
    }
    public var underestimatedCount: Int {
        var iterator = makeIterator()
        var count = 0
        while iterator.next() != nil { count += 1 }
        return count
    }
}

/// An iterator over strided values.
public struct StrideThroughIterator<Element: Strideable>: IteratorProtocol {
    let _start: Element
    let _end: Element
    let _stride: Element.Stride
    var _count: Int
    var _value: Element
    var _didReturnEnd: Bool
    public mutating func next() -> Element? {
        let result = _value
        if _stride > 0 ? result >= _end : result <= _end {
            if result == _end && !_didReturnEnd {
                _didReturnEnd = true
                return result
            }
            return nil
        }
        _count += 1
        _value = _strideStep(_start, _value, _stride, _count)
        return result
    }
}

/// The value after `current`: floating-point strides multiply, so that errors do not add up; integers stop at the edge.
@native("stride.step")
func _strideStep<T: Strideable>(_ start: T, _ current: T, _ stride: T.Stride, _ count: Int) -> T
// Half-open and closed ranges.

/// A type whose values denote a range of a collection.
public protocol RangeExpression<Bound> {
    associatedtype Bound: Comparable
    /// The positions of the collection that the expression denotes.
    func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound
    /// Whether the value is in the range.
    func contains(_ element: Bound) -> Bool
}

extension RangeExpression {
    /// Whether the value is in the range: what a `case` with a range does.
    public static func ~= (pattern: Self, value: Bound) -> Bool { pattern.contains(value) }
}

/// The values from a lower bound up to, but not with, an upper bound.
public struct Range<Bound: Comparable>: RangeExpression, Equatable {
    /// The least value.
    public let lowerBound: Bound
    /// The value after the greatest one.
    public let upperBound: Bound
    init(_lower: Bound, _upper: Bound) {
        lowerBound = _lower
        upperBound = _upper
    }
    /// A range between bounds that are known to be in order.
    public init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
    }
    /// Whether the value is in the range.
    public func contains(_ element: Bound) -> Bool { lowerBound <= element && element < upperBound }
    /// Whether there are no values.
    public var isEmpty: Bool { lowerBound == upperBound }
    public func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound { self }
    public static func == (lhs: Range<Bound>, rhs: Range<Bound>) -> Bool { lhs.lowerBound == rhs.lowerBound && lhs.upperBound == rhs.upperBound }
    /// The range with its bounds moved into the limits.
    public func clamped(to limits: Range<Bound>) -> Range<Bound> {
        let lower = limits.lowerBound > lowerBound ? limits.lowerBound : (limits.upperBound < lowerBound ? limits.upperBound : lowerBound)
        let upper = limits.upperBound < upperBound ? limits.upperBound : (limits.lowerBound > upperBound ? limits.lowerBound : upperBound)
        return Range(_lower: lower, _upper: upper)
    }
    /// Whether there is a value in both ranges.
    public func overlaps(_ other: Range<Bound>) -> Bool {
        let isDisjoint = other.upperBound <= lowerBound || upperBound <= other.lowerBound || isEmpty || other.isEmpty
        return !isDisjoint
    }
    /// Whether there is a value in both ranges.
    public func overlaps(_ other: ClosedRange<Bound>) -> Bool {
        let isDisjoint = other.upperBound < lowerBound || upperBound <= other.lowerBound || isEmpty
        return !isDisjoint
    }
    /// Whether all values of the other range are in this one.
    public func contains(_ other: Range<Bound>) -> Bool { other.isEmpty || (lowerBound <= other.lowerBound && upperBound >= other.upperBound) }
    /// Whether all values of the other range are in this one.
    public func contains(_ other: ClosedRange<Bound>) -> Bool { lowerBound <= other.lowerBound && upperBound > other.upperBound }
}

extension Range: CustomStringConvertible {
    /// `lower..<upper`
    public var description: String { "\(lowerBound)..<\(upperBound)" }
}

extension Range: CustomDebugStringConvertible {
    /// `Range(lower..<upper)`
    public var debugDescription: String { "Range(\(String(reflecting: lowerBound))..<\(String(reflecting: upperBound)))" }
}

extension Range: Hashable where Bound: Hashable {
    public func hash(into hasher: inout Hasher) {
        hasher.combine(lowerBound)
        hasher.combine(upperBound)
    }
}

extension Range: Sendable where Bound: Sendable {
}

extension Range: Sequence where Bound: Strideable, Bound.Stride: SignedInteger {
    public typealias Element = Bound
    public typealias Iterator = _RangeIterator<Bound>
    public func makeIterator() -> _RangeIterator<Bound> { _RangeIterator(_current: lowerBound, _end: upperBound) }
}

public struct _RangeIterator<Bound: Strideable>: IteratorProtocol, Sequence where Bound.Stride: SignedInteger {
    public typealias Element = Bound
    var _current: Bound
    let _end: Bound
    public mutating func next() -> Bound? {
        if _current == _end { return nil }
        let result = _current
        _current = result.advanced(by: 1)
        return result
    }
}

extension Range: Collection, BidirectionalCollection, RandomAccessCollection where Bound: Strideable, Bound.Stride: SignedInteger {
    public typealias Index = Bound
    public typealias Indices = Range<Bound>
    public typealias SubSequence = Range<Bound>
    public var startIndex: Bound { lowerBound }
    public var endIndex: Bound { upperBound }
    public var count: Int { Int(lowerBound.distance(to: upperBound)) }
    public var indices: Range<Bound> { self }
    public func index(after i: Bound) -> Bound { i.advanced(by: 1) }
    public func index(before i: Bound) -> Bound { i.advanced(by: -1) }
    public func index(_ i: Bound, offsetBy n: Int) -> Bound { i.advanced(by: numericCast(n)) }
    public func distance(from start: Bound, to end: Bound) -> Int { numericCast(start.distance(to: end)) }
    public subscript(position: Bound) -> Bound {
        if position < lowerBound || position >= upperBound { _trap("Index out of range") }
        return position
    }
    public subscript(bounds: Range<Bound>) -> Range<Bound> {
        if bounds.lowerBound < lowerBound || bounds.upperBound > upperBound { _trap("Range out of bounds") }
        return bounds
    }
    public func _customContainsEquatableElement(_ element: Bound) -> Bool? { lowerBound <= element && element < upperBound }
    public func _customIndexOfEquatableElement(_ element: Bound) -> Bound?? { .some(contains(element) ? element : nil) }
    public func _customLastIndexOfEquatableElement(_ element: Bound) -> Bound?? { .some(contains(element) ? element : nil) }
    /// The closed range with the same values.
    public init(_ other: ClosedRange<Bound>) {
        lowerBound = other.lowerBound
        upperBound = other.upperBound.advanced(by: 1)
    }
}

/// A range that can be counted.
public typealias CountableRange<Bound: Strideable> = Range<Bound> where Bound.Stride: SignedInteger
/// A closed range that can be counted.
public typealias CountableClosedRange<Bound: Strideable> = ClosedRange<Bound> where Bound.Stride: SignedInteger

/// The values from a lower bound up to and with an upper bound.
public struct ClosedRange<Bound: Comparable>: RangeExpression, Equatable {
    /// The least value.
    public let lowerBound: Bound
    /// The greatest value.
    public let upperBound: Bound
    init(_lower: Bound, _upper: Bound) {
        lowerBound = _lower
        upperBound = _upper
    }
    /// A range between bounds that are known to be in order.
    public init(uncheckedBounds bounds: (lower: Bound, upper: Bound)) {
        lowerBound = bounds.lower
        upperBound = bounds.upper
    }
    /// Whether the value is in the range.
    public func contains(_ element: Bound) -> Bool { lowerBound <= element && element <= upperBound }
    /// Whether there are no values: never.
    public var isEmpty: Bool { false }
    public func relative<C: Collection>(to collection: C) -> Range<Bound> where C.Index == Bound {
        Range(_lower: lowerBound, _upper: collection.index(after: upperBound))
    }
    public static func == (lhs: ClosedRange<Bound>, rhs: ClosedRange<Bound>) -> Bool { lhs.lowerBound == rhs.lowerBound && lhs.upperBound == rhs.upperBound }
    /// The range with its bounds moved into the limits.
    public func clamped(to limits: ClosedRange<Bound>) -> ClosedRange<Bound> {
        let lower = limits.lowerBound > lowerBound ? limits.lowerBound : (limits.upperBound < lowerBound ? limits.upperBound : lowerBound)
        let upper = limits.upperBound < upperBound ? limits.upperBound : (limits.lowerBound > upperBound ? limits.lowerBound : upperBound)
        return ClosedRange(_lower: lower, _upper: upper)
    }
    /// Whether there is a value in both ranges.
    public func overlaps(_ other: ClosedRange<Bound>) -> Bool { !(other.upperBound < lowerBound || upperBound < other.lowerBound) }
    /// Whether there is a value in both ranges.
    public func overlaps(_ other: Range<Bound>) -> Bool { other.overlaps(self) }
    /// Whether all values of the other range are in this one.
    public func contains(_ other: ClosedRange<Bound>) -> Bool { lowerBound <= other.lowerBound && upperBound >= other.upperBound }
}

extension ClosedRange: CustomStringConvertible {
    /// `lower...upper`
    public var description: String { "\(lowerBound)...\(upperBound)" }
}

extension ClosedRange: CustomDebugStringConvertible {
    /// `ClosedRange(lower...upper)`
    public var debugDescription: String { "ClosedRange(\(String(reflecting: lowerBound))...\(String(reflecting: upperBound)))" }
}

extension ClosedRange: Hashable where Bound: Hashable {
    public func hash(into hasher: inout Hasher) {
        hasher.combine(lowerBound)
        hasher.combine(upperBound)
    }
}

extension ClosedRange: Sendable where Bound: Sendable {
}

extension ClosedRange: Sequence where Bound: Strideable, Bound.Stride: SignedInteger {
    public typealias Element = Bound
    public typealias Iterator = _ClosedRangeIterator<Bound>
    public func makeIterator() -> _ClosedRangeIterator<Bound> { _ClosedRangeIterator(_current: lowerBound, _last: upperBound, _isDone: false) }
}

public struct _ClosedRangeIterator<Bound: Strideable>: IteratorProtocol, Sequence where Bound.Stride: SignedInteger {
    public typealias Element = Bound
    var _current: Bound
    let _last: Bound
    var _isDone: Bool
    public mutating func next() -> Bound? {
        if _isDone { return nil }
        let result = _current
        if result == _last {
            _isDone = true
        } else {
            _current = result.advanced(by: 1)
        }
        return result
    }
}

/// A position of a closed range.
public enum _ClosedRangeIndex<Bound: Strideable>: Comparable where Bound.Stride: SignedInteger {
    case inRange(Bound)
    case pastEnd
    public static func == (lhs: _ClosedRangeIndex<Bound>, rhs: _ClosedRangeIndex<Bound>) -> Bool {
        switch (lhs, rhs) {
        case (.inRange(let left), .inRange(let right)): return left == right
        case (.pastEnd, .pastEnd): return true
        default: return false
        }
    }
    public static func < (lhs: _ClosedRangeIndex<Bound>, rhs: _ClosedRangeIndex<Bound>) -> Bool {
        switch (lhs, rhs) {
        case (.inRange(let left), .inRange(let right)): return left < right
        case (.inRange, .pastEnd): return true
        default: return false
        }
    }
}

extension ClosedRange: Collection, BidirectionalCollection, RandomAccessCollection where Bound: Strideable, Bound.Stride: SignedInteger {
    public typealias Index = _ClosedRangeIndex<Bound>
    public typealias Indices = DefaultIndices<ClosedRange<Bound>>
    public typealias SubSequence = Slice<ClosedRange<Bound>>
    public var startIndex: _ClosedRangeIndex<Bound> { .inRange(lowerBound) }
    public var endIndex: _ClosedRangeIndex<Bound> { .pastEnd }
    public var count: Int { Int(lowerBound.distance(to: upperBound)) + 1 }
    public func index(after i: _ClosedRangeIndex<Bound>) -> _ClosedRangeIndex<Bound> {
        switch i {
        case .inRange(let x): return x == upperBound ? .pastEnd : .inRange(x.advanced(by: 1))
        case .pastEnd: _trap("Incrementing past end index")
        }
    }
    public func index(before i: _ClosedRangeIndex<Bound>) -> _ClosedRangeIndex<Bound> {
        switch i {
        case .inRange(let x):
            if x <= lowerBound { _trap("Incrementing past start index") }
            return .inRange(x.advanced(by: -1))
        case .pastEnd: return .inRange(upperBound)
        }
    }
    public func index(_ i: _ClosedRangeIndex<Bound>, offsetBy distance: Int) -> _ClosedRangeIndex<Bound> {
        let target = self.distance(from: startIndex, to: i) + distance
        let length = count
        if target < 0 || target > length { _trap("Advancing past end index") }
        if target == length { return .pastEnd }
        return .inRange(lowerBound.advanced(by: numericCast(target)))
    }
    public func distance(from start: _ClosedRangeIndex<Bound>, to end: _ClosedRangeIndex<Bound>) -> Int { _offset(end) - _offset(start) }
    func _offset(_ i: _ClosedRangeIndex<Bound>) -> Int {
        switch i {
        case .inRange(let x): return Int(lowerBound.distance(to: x))
        case .pastEnd: return count
        }
    }
    public subscript(position: _ClosedRangeIndex<Bound>) -> Bound {
        switch position {
        case .inRange(let x): return x
        case .pastEnd: _trap("Index out of range")
        }
    }
    public func _customContainsEquatableElement(_ element: Bound) -> Bool? { lowerBound <= element && element <= upperBound }
    /// The range with the same values.
    public init(_ other: Range<Bound>) {
        if other.isEmpty { _trap("Cannot form an empty ClosedRange") }
        lowerBound = other.lowerBound
        upperBound = other.upperBound.advanced(by: -1)
    }
}

extension Comparable {
    /// The values from the minimum up to, but not with, the maximum.
    public static func ..< (minimum: Self, maximum: Self) -> Range<Self> {
        if !(minimum <= maximum) { _trap("Range requires lowerBound <= upperBound") }
        return Range(_lower: minimum, _upper: maximum)
    }
    /// The values from the minimum up to and with the maximum.
    public static func ... (minimum: Self, maximum: Self) -> ClosedRange<Self> {
        if !(minimum <= maximum) { _trap("Range requires lowerBound <= upperBound") }
        return ClosedRange(_lower: minimum, _upper: maximum)
    }
    /// The values before the maximum.
    public static prefix func ..< (maximum: Self) -> PartialRangeUpTo<Self> { PartialRangeUpTo(maximum) }
    /// The values up to and with the maximum.
    public static prefix func ... (maximum: Self) -> PartialRangeThrough<Self> { PartialRangeThrough(maximum) }
    /// The values from the minimum on.
    public static postfix func ... (minimum: Self) -> PartialRangeFrom<Self> { PartialRangeFrom(minimum) }
}
// RangeSet.

/// A set of positions, kept as ranges.
public struct RangeSet<Bound: Comparable>: Equatable, CustomStringConvertible {
    var _ranges: [Range<Bound>]
    public init() { _ranges = [] }
    public init(_ range: Range<Bound>) { _ranges = range.isEmpty ? [] : [range] }
    public init<S: Sequence>(_ ranges: S) where S.Element == Range<Bound> {
        _ranges = []
        for range in ranges { insert(contentsOf: range) }
    }
    /// The ranges, in order.
    public var ranges: [Range<Bound>] { _ranges }
    /// Whether there are no positions.
    public var isEmpty: Bool { _ranges.isEmpty }
    /// Whether the position is in the set.
    public func contains(_ value: Bound) -> Bool { _ranges.contains(where: { $0.contains(value) }) }
    /// Adds the positions of a range.
    public mutating func insert(contentsOf range: Range<Bound>) {
        if range.isEmpty { return }
        var lower = range.lowerBound
        var upper = range.upperBound
        var before: [Range<Bound>] = []
        var after: [Range<Bound>] = []
        for other in _ranges {
            if other.upperBound < lower {
                before.append(other)
            } else if other.lowerBound > upper {
                after.append(other)
            } else {
                if other.lowerBound < lower { lower = other.lowerBound }
                if other.upperBound > upper { upper = other.upperBound }
            }
        }
        before.append(lower..<upper)
        before.append(contentsOf: after)
        _ranges = before
    }
    /// Removes the positions of a range.
    public mutating func remove(contentsOf range: Range<Bound>) {
        if range.isEmpty { return }
        var kept: [Range<Bound>] = []
        for other in _ranges {
            if other.upperBound <= range.lowerBound || other.lowerBound >= range.upperBound {
                kept.append(other)
            } else {
                if other.lowerBound < range.lowerBound { kept.append(other.lowerBound..<range.lowerBound) }
                if other.upperBound > range.upperBound { kept.append(range.upperBound..<other.upperBound) }
            }
        }
        _ranges = kept
    }
    public static func == (lhs: RangeSet<Bound>, rhs: RangeSet<Bound>) -> Bool { lhs._ranges == rhs._ranges }
    public var description: String { "RangeSet(" + _describe(_ranges) + ")" }
}

extension RangeReplaceableCollection {
    /// Removes the elements at the positions.
    public mutating func removeSubranges(_ subranges: RangeSet<Index>) {
        var kept = Self()
        var i = startIndex
        while i != endIndex {
            if !subranges.contains(i) { kept.append(self[i]) }
            formIndex(after: &i)
        }
        self = kept
    }
}

extension MutableCollection where Self: RangeReplaceableCollection {
    /// Moves the elements at the positions to before another; where they are then.
    @discardableResult
    public mutating func moveSubranges(_ subranges: RangeSet<Index>, to insertionPoint: Index) -> Range<Index> {
        var before: [Element] = []
        var moved: [Element] = []
        var after: [Element] = []
        var i = startIndex
        while i != endIndex {
            if subranges.contains(i) {
                moved.append(self[i])
            } else if i < insertionPoint {
                before.append(self[i])
            } else {
                after.append(self[i])
            }
            formIndex(after: &i)
        }
        let lower = before.count
        let upper = lower + moved.count
        var position = startIndex
        for element in before + moved + after {
            self[position] = element
            formIndex(after: &position)
        }
        return index(startIndex, offsetBy: lower)..<index(startIndex, offsetBy: upper)
    }
}
// Sequence and its algorithms.

/// A source of values, one at a time.
public protocol IteratorProtocol<Element> {
    associatedtype Element
    /// The next value, or nil at the end.
    mutating func next() -> Element?
}

/// Values that can be visited one after another.
public protocol Sequence<Element> {
    associatedtype Element
    associatedtype Iterator: IteratorProtocol where Iterator.Element == Element
    /// A new iterator over the elements.
    func makeIterator() -> Iterator
    /// A number of elements that is not greater than the real one.
    var underestimatedCount: Int { get }
    func _customContainsEquatableElement(_ element: Element) -> Bool?
    func _copyToArray() -> [Element]
}

extension Sequence where Self: IteratorProtocol, Iterator == Self {
    /// The iterator itself.
    public func makeIterator() -> Self { self }
}

extension Sequence {
    /// A number of elements that is not greater than the real one.
    public var underestimatedCount: Int { 0 }
    public func _customContainsEquatableElement(_ element: Element) -> Bool? { nil }
    public func _copyToArray() -> [Element] {
        var result: [Element] = []
        result.reserveCapacity(underestimatedCount)
        for element in self { result.append(element) }
        return result
    }

    /// The results of the closure for each element.
    public func map<T>(_ transform: (Element) throws -> T) rethrows -> [T] {
        var result: [T] = []
        result.reserveCapacity(underestimatedCount)
        for element in self { result.append(try transform(element)) }
        return result
    }
    /// The elements that satisfy the predicate.
    public func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self where try isIncluded(element) { result.append(element) }
        return result
    }
    /// Calls the closure for each element.
    public func forEach(_ body: (Element) throws -> Void) rethrows {
        for element in self { try body(element) }
    }
    /// Combines the elements with a start value.
    public func reduce<Result>(_ initialResult: Result, _ nextPartialResult: (Result, Element) throws -> Result) rethrows -> Result {
        var result = initialResult
        for element in self { result = try nextPartialResult(result, element) }
        return result
    }
    /// Combines the elements into a value that the closure changes in place.
    public func reduce<Result>(into initialResult: Result, _ updateAccumulatingResult: (inout Result, Element) throws -> Void) rethrows -> Result {
        var result = initialResult
        for element in self { try updateAccumulatingResult(&result, element) }
        return result
    }
    /// The concatenated sequences that the closure gives for each element.
    public func flatMap<SegmentOfResult: Sequence>(_ transform: (Element) throws -> SegmentOfResult) rethrows -> [SegmentOfResult.Element] {
        var result: [SegmentOfResult.Element] = []
        for element in self { result.append(contentsOf: try transform(element)) }
        return result
    }
    /// The results of the closure that are not nil.
    public func compactMap<ElementOfResult>(_ transform: (Element) throws -> ElementOfResult?) rethrows -> [ElementOfResult] {
        var result: [ElementOfResult] = []
        for element in self {
            if let value = try transform(element) { result.append(value) }
        }
        return result
    }
    /// The results of the closure that are not nil.
    public func flatMap<ElementOfResult>(_ transform: (Element) throws -> ElementOfResult?) rethrows -> [ElementOfResult] {
        try compactMap(transform)
    }
    /// Pairs of a running number from 0 and the element.
    public func enumerated() -> EnumeratedSequence<Self> { EnumeratedSequence(_base: self) }
    /// The first element that satisfies the predicate, or nil.
    public func first(where predicate: (Element) throws -> Bool) rethrows -> Element? {
        for element in self where try predicate(element) { return element }
        return nil
    }
    /// Whether an element satisfies the predicate.
    public func contains(where predicate: (Element) throws -> Bool) rethrows -> Bool {
        for element in self where try predicate(element) { return true }
        return false
    }
    /// Whether all elements satisfy the predicate.
    public func allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool {
        for element in self where !(try predicate(element)) { return false }
        return true
    }
    /// The number of elements that satisfy the predicate.
    public func count(where predicate: (Element) throws -> Bool) rethrows -> Int {
        var count = 0
        for element in self where try predicate(element) { count += 1 }
        return count
    }
    /// The least element by the order, or nil when there is none.
    public func min(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
        var iterator = makeIterator()
        guard var result = iterator.next() else { return nil }
        while let element = iterator.next() {
            if try areInIncreasingOrder(element, result) { result = element }
        }
        return result
    }
    /// The greatest element by the order, or nil when there is none.
    public func max(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
        var iterator = makeIterator()
        guard var result = iterator.next() else { return nil }
        while let element = iterator.next() {
            if try areInIncreasingOrder(result, element) { result = element }
        }
        return result
    }
    /// The elements in the order of the predicate; equal ones keep their order.
    public func sorted(by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> [Element] {
        var result = _copyToArray()
        try result.sort(by: areInIncreasingOrder)
        return result
    }
    /// The elements in opposite order.
    public func reversed() -> [Element] {
        var result = _copyToArray()
        result.reverse()
        return result
    }
    /// The elements in random order.
    public func shuffled() -> [Element] {
        var generator = SystemRandomNumberGenerator()
        return shuffled(using: &generator)
    }
    /// The elements in random order from a generator.
    public func shuffled<T: RandomNumberGenerator>(using generator: inout T) -> [Element] {
        var result = _copyToArray()
        result.shuffle(using: &generator)
        return result
    }
    /// All elements but the first ones.
    public func dropFirst(_ k: Int = 1) -> DropFirstSequence<Self> { DropFirstSequence(self, dropping: k) }
    /// All elements but the last ones.
    public func dropLast(_ k: Int = 1) -> [Element] {
        if k < 0 { _trap("Can't drop a negative number of elements from a sequence") }
        let all = _copyToArray()
        return Array(all[0..<Swift.max(0, all.count - k)])
    }
    /// The elements from the first on that does not satisfy the predicate.
    public func drop(while predicate: (Element) throws -> Bool) rethrows -> DropWhileSequence<Self> {
        try DropWhileSequence(self, predicate: predicate)
    }
    /// The first elements.
    public func prefix(_ maxLength: Int) -> PrefixSequence<Self> { PrefixSequence(self, maxLength: maxLength) }
    /// The elements before the first that does not satisfy the predicate.
    public func prefix(while predicate: (Element) throws -> Bool) rethrows -> [Element] {
        var result: [Element] = []
        for element in self {
            if !(try predicate(element)) { break }
            result.append(element)
        }
        return result
    }
    /// The last elements.
    public func suffix(_ maxLength: Int) -> [Element] {
        if maxLength < 0 { _trap("Can't take a suffix of negative length from a sequence") }
        let all = _copyToArray()
        return Array(all[Swift.max(0, all.count - maxLength)..<all.count])
    }
    /// The parts between the elements that satisfy the predicate.
    public func split(maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [ArraySlice<Element>] {
        try _copyToArray().split(maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences, whereSeparator: isSeparator)
    }
    /// Whether the sequence begins with the elements of the other.
    public func starts<PossiblePrefix: Sequence>(with possiblePrefix: PossiblePrefix, by areEquivalent: (Element, PossiblePrefix.Element) throws -> Bool) rethrows -> Bool {
        var iterator = possiblePrefix.makeIterator()
        for element in self {
            guard let other = iterator.next() else { return true }
            if !(try areEquivalent(element, other)) { return false }
        }
        return iterator.next() == nil ? true : false
    }
    /// Whether both sequences have equivalent elements in the same order.
    public func elementsEqual<OtherSequence: Sequence>(_ other: OtherSequence, by areEquivalent: (Element, OtherSequence.Element) throws -> Bool) rethrows -> Bool {
        var left = makeIterator()
        var right = other.makeIterator()
        while true {
            guard let a = left.next() else { return right.next() == nil ? true : false }
            guard let b = right.next() else { return false }
            if !(try areEquivalent(a, b)) { return false }
        }
    }
    /// Whether the sequence comes before the other in dictionary order.
    public func lexicographicallyPrecedes<OtherSequence: Sequence>(_ other: OtherSequence, by areInIncreasingOrder: (Element, Element) throws -> Bool) rethrows -> Bool where OtherSequence.Element == Element {
        var left = makeIterator()
        var right = other.makeIterator()
        while true {
            guard let a = left.next() else { return right.next() == nil ? false : true }
            guard let b = right.next() else { return false }
            if try areInIncreasingOrder(a, b) { return true }
            if try areInIncreasingOrder(b, a) { return false }
        }
    }
    /// A lazy view: `map`, `filter` … happen when elements are asked for.
    public var lazy: LazySequence<Self> { LazySequence(_base: self) }
}

extension Sequence where Element: Equatable {
    /// Whether the element is in the sequence.
    public func contains(_ element: Element) -> Bool {
        if let result = _customContainsEquatableElement(element) { return result }
        for candidate in self where candidate == element { return true }
        return false
    }
    /// The parts between the separators.
    public func split(separator: Element, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>] {
        _copyToArray().split(separator: separator, maxSplits: maxSplits, omittingEmptySubsequences: omittingEmptySubsequences)
    }
    /// Whether the sequence begins with the elements of the other.
    public func starts<PossiblePrefix: Sequence>(with possiblePrefix: PossiblePrefix) -> Bool where PossiblePrefix.Element == Element {
        starts(with: possiblePrefix, by: { $0 == $1 })
    }
    /// Whether both sequences have equal elements in the same order.
    public func elementsEqual<OtherSequence: Sequence>(_ other: OtherSequence) -> Bool where OtherSequence.Element == Element {
        elementsEqual(other, by: { $0 == $1 })
    }
}

extension Sequence where Element: Comparable {
    /// The least element, or nil when there is none.
    public func min() -> Element? {
        var iterator = makeIterator()
        guard var result = iterator.next() else { return nil }
        while let element = iterator.next() {
            if element < result { result = element }
        }
        return result
    }
    /// The greatest element, or nil when there is none.
    public func max() -> Element? {
        var iterator = makeIterator()
        guard var result = iterator.next() else { return nil }
        while let element = iterator.next() {
            if element > result { result = element }
        }
        return result
    }
    /// The elements in ascending order; equal ones keep their order.
    public func sorted() -> [Element] {
        var result = _copyToArray()
        result.sort()
        return result
    }
    /// Whether the sequence comes before the other in dictionary order.
    public func lexicographicallyPrecedes<OtherSequence: Sequence>(_ other: OtherSequence) -> Bool where OtherSequence.Element == Element {
        lexicographicallyPrecedes(other, by: { $0 < $1 })
    }
}

extension Sequence where Element: Sequence {
    /// The elements of the sequences, one after another.
    public func joined() -> FlattenSequence<Self> { FlattenSequence(_base: self) }
    /// The elements of the sequences with a separator between them.
    public func joined<Separator: Sequence>(separator: Separator) -> JoinedSequence<Self> where Separator.Element == Element.Element {
        JoinedSequence(base: self, separator: separator)
    }
}

extension Sequence where Element: StringProtocol {
    /// The strings with a separator between them.
    public func joined(separator: String = "") -> String {
        var result = ""
        var isFirst = true
        for element in self {
            if isFirst {
                isFirst = false
            } else {
                result.append(separator)
            }
            result.append(contentsOf: element)
        }
        return result
    }
}

extension Sequence where Element == String {
    /// The strings with a separator between them.
    public func joined(separator: String = "") -> String { _joinStrings(_copyToArray(), separator) }
}

@native("string.joinArray")
func _joinStrings(_ parts: [String], _ separator: String) -> String
// The sequences that Sequence's members return.

/// Pairs of a running number from 0 and an element.
public struct EnumeratedSequence<Base: Sequence>: Sequence {
    public typealias Element = (offset: Int, element: Base.Element)
    var _base: Base
    init(_base: Base) { self._base = _base }
    /// A new iterator over the pairs.
    public func makeIterator() -> EnumeratedSequence<Base>.Iterator { Iterator(_base: _base.makeIterator(), _count: 0) }
    public var underestimatedCount: Int { _base.underestimatedCount }

    public struct Iterator: IteratorProtocol, Sequence {
        public typealias Element = (offset: Int, element: Base.Element)
        var _base: Base.Iterator
        var _count: Int
        /// The next pair, or nil at the end.
        public mutating func next() -> (offset: Int, element: Base.Element)? {
            guard let element = _base.next() else { return nil }
            let offset = _count
            _count += 1
            return (offset: offset, element: element)
        }
    }
}

/// A position in pairs of numbers and elements.
public struct _EnumeratedIndex<Base: Collection>: Comparable {
    public var base: Base.Index
    public var offset: Int
    public static func == (lhs: _EnumeratedIndex<Base>, rhs: _EnumeratedIndex<Base>) -> Bool { lhs.base == rhs.base }
    public static func < (lhs: _EnumeratedIndex<Base>, rhs: _EnumeratedIndex<Base>) -> Bool { lhs.base < rhs.base }
}

extension EnumeratedSequence: Collection where Base: Collection {
    public typealias Index = _EnumeratedIndex<Base>
    public typealias SubSequence = Slice<EnumeratedSequence<Base>>
    public typealias Indices = DefaultIndices<EnumeratedSequence<Base>>
    public var startIndex: _EnumeratedIndex<Base> { _EnumeratedIndex(base: _base.startIndex, offset: 0) }
    public var endIndex: _EnumeratedIndex<Base> { _EnumeratedIndex(base: _base.endIndex, offset: _base.count) }
    public var count: Int { _base.count }
    public var isEmpty: Bool { _base.isEmpty }
    public func index(after i: _EnumeratedIndex<Base>) -> _EnumeratedIndex<Base> { _EnumeratedIndex(base: _base.index(after: i.base), offset: i.offset + 1) }
    public subscript(position: _EnumeratedIndex<Base>) -> (offset: Int, element: Base.Element) { (offset: position.offset, element: _base[position.base]) }
}

extension EnumeratedSequence: BidirectionalCollection where Base: BidirectionalCollection {
    public func index(before i: _EnumeratedIndex<Base>) -> _EnumeratedIndex<Base> { _EnumeratedIndex(base: _base.index(before: i.base), offset: i.offset - 1) }
}

extension EnumeratedSequence: RandomAccessCollection where Base: RandomAccessCollection {
    public func index(_ i: _EnumeratedIndex<Base>, offsetBy distance: Int) -> _EnumeratedIndex<Base> { _EnumeratedIndex(base: _base.index(i.base, offsetBy: distance), offset: i.offset + distance) }
    public func distance(from start: _EnumeratedIndex<Base>, to end: _EnumeratedIndex<Base>) -> Int { end.offset - start.offset }
}

/// Pairs of elements of two sequences; ends with the shorter one.
public func zip<Sequence1: Sequence, Sequence2: Sequence>(_ sequence1: Sequence1, _ sequence2: Sequence2) -> Zip2Sequence<Sequence1, Sequence2> {
    Zip2Sequence(_sequence1: sequence1, _sequence2: sequence2)
}

/// Pairs of elements of two sequences.
public struct Zip2Sequence<Sequence1: Sequence, Sequence2: Sequence>: Sequence {
    public typealias Element = (Sequence1.Element, Sequence2.Element)
    let _sequence1: Sequence1
    let _sequence2: Sequence2
    init(_sequence1: Sequence1, _sequence2: Sequence2) {
        self._sequence1 = _sequence1
        self._sequence2 = _sequence2
    }
    /// A new iterator over the pairs.
    public func makeIterator() -> Zip2Sequence<Sequence1, Sequence2>.Iterator {
        Iterator(_base1: _sequence1.makeIterator(), _base2: _sequence2.makeIterator(), _reachedEnd: false)
    }
    public var underestimatedCount: Int { Swift.min(_sequence1.underestimatedCount, _sequence2.underestimatedCount) }

    public struct Iterator: IteratorProtocol, Sequence {
        public typealias Element = (Sequence1.Element, Sequence2.Element)
        var _base1: Sequence1.Iterator
        var _base2: Sequence2.Iterator
        var _reachedEnd: Bool
        /// The next pair, or nil at the end.
        public mutating func next() -> (Sequence1.Element, Sequence2.Element)? {
            if _reachedEnd { return nil }
            guard let element1 = _base1.next() else {
                _reachedEnd = true
                return nil
            }
            guard let element2 = _base2.next() else {
                _reachedEnd = true
                return nil
            }
            return (element1, element2)
        }
    }
}

/// A sequence without its first elements.
public struct DropFirstSequence<Base: Sequence>: Sequence {
    public typealias Element = Base.Element
    public typealias Iterator = Base.Iterator
    let _base: Base
    let _limit: Int
    public init(_ base: Base, dropping limit: Int) {
        if limit < 0 { _trap("Can't drop a negative number of elements from a sequence") }
        _base = base
        _limit = limit
    }
    public func makeIterator() -> Base.Iterator {
        var iterator = _base.makeIterator()
        var dropped = 0
        while dropped < _limit {
            if iterator.next() == nil { break }
            dropped += 1
        }
        return iterator
    }
    public func dropFirst(_ k: Int) -> DropFirstSequence<Base> { DropFirstSequence(_base, dropping: _limit + k) }
}

/// The first elements of a sequence.
public struct PrefixSequence<Base: Sequence>: Sequence {
    public typealias Element = Base.Element
    var _base: Base
    let _maxLength: Int
    public init(_ base: Base, maxLength: Int) {
        if maxLength < 0 { _trap("Can't take a prefix of negative length from a sequence") }
        _base = base
        _maxLength = maxLength
    }
    public func makeIterator() -> PrefixSequence<Base>.Iterator { Iterator(_base: _base.makeIterator(), _remaining: _maxLength) }
    public func prefix(_ maxLength: Int) -> PrefixSequence<Base> {
        PrefixSequence(_base, maxLength: Swift.min(maxLength, _maxLength))
    }

    public struct Iterator: IteratorProtocol, Sequence {
        public typealias Element = Base.Element
        var _base: Base.Iterator
        var _remaining: Int
        public mutating func next() -> Base.Element? {
            if _remaining == 0 { return nil }
            _remaining -= 1
            return _base.next()
        }
    }
}

/// A sequence without the first elements that satisfied a predicate.
public struct DropWhileSequence<Base: Sequence>: Sequence {
    public typealias Element = Base.Element
    var _iterator: Base.Iterator
    var _nextElement: Base.Element?
    init(_ base: Base, predicate: (Base.Element) throws -> Bool) rethrows {
        _iterator = base.makeIterator()
        _nextElement = _iterator.next()
        while let element = _nextElement, try predicate(element) { _nextElement = _iterator.next() }
    }
    public func makeIterator() -> DropWhileSequence<Base>.Iterator { Iterator(_iterator: _iterator, _nextElement: _nextElement) }

    public struct Iterator: IteratorProtocol, Sequence {
        public typealias Element = Base.Element
        var _iterator: Base.Iterator
        var _nextElement: Base.Element?
        public mutating func next() -> Base.Element? {
            guard let next = _nextElement else { return nil }
            _nextElement = _iterator.next()
            return next
        }
    }
}

/// The elements of sequences, one after another.
public struct FlattenSequence<Base: Sequence>: Sequence where Base.Element: Sequence {
    public typealias Element = Base.Element.Element
    var _base: Base
    init(_base: Base) { self._base = _base }
    public func makeIterator() -> FlattenSequence<Base>.Iterator { Iterator(_base: _base.makeIterator(), _inner: nil) }

    public struct Iterator: IteratorProtocol, Sequence {
        public typealias Element = Base.Element.Element
        var _base: Base.Iterator
        var _inner: Base.Element.Iterator?
        public mutating func next() -> Base.Element.Element? {
            while true {
                if let element = _inner?.next() { return element }
                guard let sequence = _base.next() else { return nil }
                _inner = sequence.makeIterator()
            }
        }
    }
}

/// A position in the elements of collections.
public struct _FlattenIndex<Base: Collection>: Comparable where Base.Element: Collection {
    var _outer: Base.Index
    var _inner: Base.Element.Index?
    public static func == (lhs: _FlattenIndex<Base>, rhs: _FlattenIndex<Base>) -> Bool { lhs._outer == rhs._outer && lhs._inner == rhs._inner }
    public static func < (lhs: _FlattenIndex<Base>, rhs: _FlattenIndex<Base>) -> Bool {
        if lhs._outer != rhs._outer { return lhs._outer < rhs._outer }
        guard let left = lhs._inner else { return false }
        guard let right = rhs._inner else { return false }
        return left < right
    }
}

extension FlattenSequence: Collection where Base: Collection, Base.Element: Collection {
    public typealias SubSequence = Slice<FlattenSequence<Base>>
    public typealias Indices = DefaultIndices<FlattenSequence<Base>>
    public typealias Index = _FlattenIndex<Base>
    func _firstIndex(from start: Base.Index) -> _FlattenIndex<Base> {
        var outer = start
        while outer != _base.endIndex {
            let inner = _base[outer]
            if !inner.isEmpty { return _FlattenIndex(_outer: outer, _inner: inner.startIndex) }
            outer = _base.index(after: outer)
        }
        return endIndex
    }
    public var startIndex: _FlattenIndex<Base> { _firstIndex(from: _base.startIndex) }
    public var endIndex: _FlattenIndex<Base> { _FlattenIndex(_outer: _base.endIndex, _inner: nil) }
    public var count: Int {
        var result = 0
        for inner in _base { result += inner.count }
        return result
    }
    public func index(after i: _FlattenIndex<Base>) -> _FlattenIndex<Base> {
        guard let position = i._inner else { _trap("Index out of range") }
        let inner = _base[i._outer]
        let next = inner.index(after: position)
        if next != inner.endIndex { return _FlattenIndex(_outer: i._outer, _inner: next) }
        return _firstIndex(from: _base.index(after: i._outer))
    }
    public subscript(position: _FlattenIndex<Base>) -> Base.Element.Element {
        guard let inner = position._inner else { _trap("Index out of range") }
        return _base[position._outer][inner]
    }
}

extension FlattenSequence: BidirectionalCollection where Base: BidirectionalCollection, Base.Element: BidirectionalCollection {
    public func index(before i: _FlattenIndex<Base>) -> _FlattenIndex<Base> {
        var outer = i._outer
        if let position = i._inner {
            let inner = _base[outer]
            if position != inner.startIndex { return _FlattenIndex(_outer: outer, _inner: inner.index(before: position)) }
        }
        outer = _base.index(before: outer)
        while _base[outer].isEmpty { outer = _base.index(before: outer) }
        let inner = _base[outer]
        return _FlattenIndex(_outer: outer, _inner: inner.index(before: inner.endIndex))
    }
}

/// The elements of sequences with a separator between them.
public struct JoinedSequence<Base: Sequence>: Sequence where Base.Element: Sequence {
    public typealias Element = Base.Element.Element
    var _base: Base
    var _separator: [Base.Element.Element]
    public init<Separator: Sequence>(base: Base, separator: Separator) where Separator.Element == Base.Element.Element {
        _base = base
        _separator = Array(separator)
    }
    public func makeIterator() -> JoinedSequence<Base>.Iterator {
        Iterator(_base: _base.makeIterator(), _inner: nil, _separator: _separator, _position: _separator.count, _started: false)
    }

    public struct Iterator: IteratorProtocol, Sequence {
        public typealias Element = Base.Element.Element
        var _base: Base.Iterator
        var _inner: Base.Element.Iterator?
        var _separator: [Base.Element.Element]
        var _position: Int
        var _started: Bool
        public mutating func next() -> Base.Element.Element? {
            while true {
                if _position < _separator.count {
                    let element = _separator[_position]
                    _position += 1
                    return element
                }
                if let element = _inner?.next() { return element }
                guard let sequence = _base.next() else {
                    _inner = nil
                    return nil
                }
                if _started && _inner != nil {
                    _inner = sequence.makeIterator()
                    if !_separator.isEmpty {
                        _position = 1
                        return _separator[0]
                    }
                } else {
                    _started = true
                    _inner = sequence.makeIterator()
                }
            }
        }
    }
}

/// A sequence of values that a closure makes, until it gives nil.
public func sequence<T>(first: T, next: @escaping (T) -> T?) -> UnfoldFirstSequence<T> {
    sequence(state: (first, true), next: { (state: inout (T?, Bool)) -> T? in
        if state.1 {
            state.1 = false
            return state.0
        }
        guard let current = state.0 else { return nil }
        let following = next(current)
        state.0 = following
        return following
    })
}

/// A sequence of values that a closure makes from a state, until it gives nil.
public func sequence<T, State>(state: State, next: @escaping (inout State) -> T?) -> UnfoldSequence<T, State> {
    UnfoldSequence(_state: state, _next: next)
}

/// What `sequence(first:next:)` returns.
public typealias UnfoldFirstSequence<T> = UnfoldSequence<T, (T?, Bool)>

/// A sequence of values that a closure makes from a state.
public struct UnfoldSequence<Element, State>: Sequence, IteratorProtocol {
    public typealias Iterator = UnfoldSequence<Element, State>
    var _state: State
    let _next: (inout State) -> Element?
    var _done = false
    init(_state: State, _next: @escaping (inout State) -> Element?) {
        self._state = _state
        self._next = _next
    }
    public mutating func next() -> Element? {
        if _done { return nil }
        if let element = _next(&_state) { return element }
        _done = true
        return nil
    }
}

/// A collection of one value, repeated.
public func repeatElement<T>(_ element: T, count n: Int) -> Repeated<T> { Repeated(_repeating: element, count: n) }

/// A collection of one value, repeated.
public struct Repeated<Element>: RandomAccessCollection {
    public typealias Indices = Range<Int>
    public typealias Index = Int
    /// The number of times.
    public let count: Int
    /// The value.
    public let repeatedValue: Element
    init(_repeating repeatedValue: Element, count: Int) {
        if count < 0 { _trap("Repetition count should be non-negative") }
        self.count = count
        self.repeatedValue = repeatedValue
    }
    public var startIndex: Int { 0 }
    public var endIndex: Int { count }
    public subscript(position: Int) -> Element {
        if position < 0 || position >= count { _trap("Index out of range") }
        return repeatedValue
    }
}

/// A sequence of at most one element.
public struct CollectionOfOne<Element>: RandomAccessCollection, MutableCollection {
    public typealias Index = Int
    public typealias Indices = Range<Int>
    public typealias SubSequence = Slice<CollectionOfOne<Element>>
    var _element: Element
    public init(_ element: Element) { _element = element }
    public var startIndex: Int { 0 }
    public var endIndex: Int { 1 }
    public var count: Int { 1 }
    public subscript(position: Int) -> Element {
        get {
            if position != 0 { _trap("Index out of range") }
            return _element
        }
        set {
            if position != 0 { _trap("Index out of range") }
            _element = newValue
        }
    }
}

/// A collection without elements.
public struct EmptyCollection<Element>: RandomAccessCollection, Equatable {
    public typealias Index = Int
    public typealias Indices = Range<Int>
    public init() {}
    public var startIndex: Int { 0 }
    public var endIndex: Int { 0 }
    public subscript(position: Int) -> Element { _trap("Index out of range") }
    public static func == (lhs: EmptyCollection<Element>, rhs: EmptyCollection<Element>) -> Bool { true }
}

/// A sequence over an iterator.
public struct IteratorSequence<Base: IteratorProtocol>: Sequence, IteratorProtocol {
    public typealias Element = Base.Element
    var _base: Base
    public init(_ base: Base) { _base = base }
    public mutating func next() -> Base.Element? { _base.next() }
}
// SetAlgebra, OptionSet, Set.

/// A type with the operations of a set.
public protocol SetAlgebra<Element>: Equatable, ExpressibleByArrayLiteral {
    associatedtype Element
    init()
    func contains(_ member: Element) -> Bool
    func union(_ other: Self) -> Self
    func intersection(_ other: Self) -> Self
    func symmetricDifference(_ other: Self) -> Self
    @discardableResult
    mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)
    @discardableResult
    mutating func remove(_ member: Element) -> Element?
    @discardableResult
    mutating func update(with newMember: Element) -> Element?
    mutating func formUnion(_ other: Self)
    mutating func formIntersection(_ other: Self)
    mutating func formSymmetricDifference(_ other: Self)
    func subtracting(_ other: Self) -> Self
    func isSubset(of other: Self) -> Bool
    func isDisjoint(with other: Self) -> Bool
    func isSuperset(of other: Self) -> Bool
    var isEmpty: Bool { get }
    init<S: Sequence>(_ sequence: S) where S.Element == Element
    mutating func subtract(_ other: Self)
}

extension SetAlgebra {
    public init<S: Sequence>(_ sequence: S) where S.Element == Element {
        self.init()
        for element in sequence { insert(element) }
    }
    /// Removes the members of the other set.
    public mutating func subtract(_ other: Self) { formIntersection(symmetricDifference(other)) }
    /// Whether all members are in the other set.
    public func isSubset(of other: Self) -> Bool { intersection(other) == self }
    /// Whether all members of the other set are in this one.
    public func isSuperset(of other: Self) -> Bool { other.isSubset(of: self) }
    /// Whether the sets have no common member.
    public func isDisjoint(with other: Self) -> Bool { intersection(other).isEmpty }
    /// The members that are not in the other set.
    public func subtracting(_ other: Self) -> Self { intersection(symmetricDifference(other)) }
    /// Whether there are no members.
    public var isEmpty: Bool { self == Self() }
    /// Whether all members of the other set are in this one, and more.
    public func isStrictSuperset(of other: Self) -> Bool { isSuperset(of: other) && self != other }
    /// Whether all members are in the other set, which has more.
    public func isStrictSubset(of other: Self) -> Bool { other.isStrictSuperset(of: self) }
}

/// A set of options, kept as bits.
public protocol OptionSet: SetAlgebra, RawRepresentable where Element == Self, ArrayLiteralElement == Self {
    init(rawValue: RawValue)
}

extension OptionSet {
    /// The options of both sets.
    public func union(_ other: Self) -> Self {
        var result: Self = Self(rawValue: self.rawValue)
        result.formUnion(other)
        return result
    }
    /// The options that are in both sets.
    public func intersection(_ other: Self) -> Self {
        var result: Self = Self(rawValue: self.rawValue)
        result.formIntersection(other)
        return result
    }
    /// The options that are in exactly one of the sets.
    public func symmetricDifference(_ other: Self) -> Self {
        var result: Self = Self(rawValue: self.rawValue)
        result.formSymmetricDifference(other)
        return result
    }
    /// Whether all options of the other set are in this one.
    public func contains(_ member: Self) -> Bool { isSuperset(of: member) }
    /// Adds options.
    @discardableResult
    public mutating func insert(_ newMember: Self) -> (inserted: Bool, memberAfterInsert: Self) {
        let old = intersection(newMember)
        let isNew = old != newMember
        if isNew { formUnion(newMember) }
        return (inserted: isNew, memberAfterInsert: isNew ? newMember : old)
    }
    /// Removes options; those that were there.
    @discardableResult
    public mutating func remove(_ member: Self) -> Self? {
        let common = intersection(member)
        if common.isEmpty { return nil }
        subtract(member)
        return common
    }
    /// Adds options; those that were there.
    @discardableResult
    public mutating func update(with newMember: Self) -> Self? {
        let common = intersection(newMember)
        formUnion(newMember)
        return common.isEmpty ? nil : common
    }
}

extension OptionSet where RawValue: FixedWidthInteger {
    /// No options.
    public init() { self.init(rawValue: 0) }
    /// Adds the options of the other set.
    public mutating func formUnion(_ other: Self) { self = Self(rawValue: self.rawValue | other.rawValue) }
    /// Keeps the options that are in both sets.
    public mutating func formIntersection(_ other: Self) { self = Self(rawValue: self.rawValue & other.rawValue) }
    /// Keeps the options that are in exactly one of the sets.
    public mutating func formSymmetricDifference(_ other: Self) { self = Self(rawValue: self.rawValue ^ other.rawValue) }
}

extension SetAlgebra where ArrayLiteralElement == Element {
    public init(arrayLiteral: Element...) { self.init(arrayLiteral) }
}

/// Different values without order.
@builtin("Set")
public struct Set<Element: Hashable>: Collection, SetAlgebra, Hashable, ExpressibleByArrayLiteral, CustomStringConvertible, CustomDebugStringConvertible {
    public typealias ArrayLiteralElement = Element
    public typealias SubSequence = Slice<Set<Element>>
    public typealias Indices = DefaultIndices<Set<Element>>

    /// A position in a set.
    public struct Index: Comparable, Hashable {
        let _bucket: Int
        let _age: Int
        public static func == (lhs: Set<Element>.Index, rhs: Set<Element>.Index) -> Bool { lhs._bucket == rhs._bucket }
        public static func < (lhs: Set<Element>.Index, rhs: Set<Element>.Index) -> Bool { lhs._bucket < rhs._bucket }
        public func hash(into hasher: inout Hasher) { hasher.combine(_bucket) }
    }

    /// Visits the members in the table's order.
    public struct Iterator: IteratorProtocol, Sequence {
        let _set: Set<Element>
        var _bucket: Int
        @native("set.iteratorNext")
        public mutating func next() -> Element?
    }

    /// An empty set.
    @native("set.init")
    public init()
    /// An empty set with room for a number of members.
    @native("set.initCapacity")
    public init(minimumCapacity: Int)
    @native("set.fromLiteral")
    public init(arrayLiteral elements: Element...)
    /// The values of a sequence.
    public init<Source: Sequence>(_ sequence: Source) where Source.Element == Element {
        if let other = sequence as? Set<Element> {
            self = other
        } else {
            self.init(minimumCapacity: sequence.underestimatedCount)
            _formUnion(sequence._copyToArray())
        }
    }

    /// The number of members.
    public var count: Int { @native("dictionary.count") get }
    /// Whether there are no members.
    public var isEmpty: Bool { @native("dictionary.isEmpty") get }
    /// The number of members that fit without new memory.
    public var capacity: Int { @native("dictionary.capacity") get }
    public var startIndex: Set<Element>.Index { @native("dictionary.startIndex") get }
    public var endIndex: Set<Element>.Index { @native("dictionary.endIndex") get }
    @native("dictionary.indexAfter")
    public func index(after i: Set<Element>.Index) -> Set<Element>.Index
    /// The member at the position.
    public subscript(position: Set<Element>.Index) -> Element { @native("set.element") get }
    public func makeIterator() -> Set<Element>.Iterator { Iterator(_set: self, _bucket: 0) }
    @native("set.array")
    public func _copyToArray() -> [Element]
    /// Whether the value is in the set.
    @native("dictionary.contains")
    public func contains(_ member: Element) -> Bool
    public func _customContainsEquatableElement(_ element: Element) -> Bool? { contains(element) }
    /// The position of the member, or nil.
    @native("dictionary.indexForKey")
    public func firstIndex(of member: Element) -> Set<Element>.Index?

    /// Adds a value when it is not there.
    @native("set.insert")
    @discardableResult
    public mutating func insert(_ newMember: Element) -> (inserted: Bool, memberAfterInsert: Element)
    /// Adds or replaces a value; the old member.
    @native("set.update")
    @discardableResult
    public mutating func update(with newMember: Element) -> Element?
    /// Removes a value; the old member.
    @native("set.remove")
    @discardableResult
    public mutating func remove(_ member: Element) -> Element?
    /// Removes and returns the member at the position.
    @native("set.removeAt")
    @discardableResult
    public mutating func remove(at position: Set<Element>.Index) -> Element
    /// Removes all members.
    @native("dictionary.removeAll")
    public mutating func removeAll(keepingCapacity keepCapacity: Bool = false)
    /// Removes and returns a member.
    @discardableResult
    public mutating func removeFirst() -> Element {
        if isEmpty { _trap("Can't removeFirst from an empty Set") }
        return remove(at: startIndex)
    }
    /// Removes and returns a member, or nil when there is none.
    public mutating func popFirst() -> Element? {
        if isEmpty { return nil }
        return remove(at: startIndex)
    }
    /// Prepares for a number of members.
    @native("dictionary.reserveCapacity")
    public mutating func reserveCapacity(_ minimumCapacity: Int)
    /// The members that satisfy the predicate.
    public func filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element> {
        var flags: [Bool] = []
        for element in self { flags.append(try isIncluded(element)) }
        return _setSubset(self, flags)
    }

    @native("set.formUnion")
    mutating func _formUnion(_ other: [Element])
    /// Adds the values of a sequence.
    public mutating func formUnion<S: Sequence>(_ other: S) where S.Element == Element { _formUnion(other._copyToArray()) }
    /// The members of the set and the values of a sequence.
    public func union<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        var result = self
        result._formUnion(other._copyToArray())
        return result
    }
    /// The members that are also in the sequence.
    public func intersection<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element { _setIntersection(self, other._copyToArray()) }
    /// The members that are in both sets.
    public func intersection(_ other: Set<Element>) -> Set<Element> { _setIntersection(self, other._copyToArray()) }
    /// Keeps the members that are also in the sequence.
    public mutating func formIntersection<S: Sequence>(_ other: S) where S.Element == Element { self = intersection(other) }
    /// The members that are not in the sequence.
    public func subtracting<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element { _setSubtracting(self, other._copyToArray()) }
    /// The members that are not in the other set.
    public func subtracting(_ other: Set<Element>) -> Set<Element> {
        if other.count <= count / 8 {
            var copy = self
            copy.subtract(other)
            return copy
        }
        return _setSubtracting(self, other._copyToArray())
    }
    /// Removes the values of a sequence.
    public mutating func subtract<S: Sequence>(_ other: S) where S.Element == Element {
        if isEmpty { return }
        for item in other { remove(item) }
    }
    /// Removes the members of the other set.
    public mutating func subtract(_ other: Set<Element>) {
        if isEmpty { return }
        for item in other { remove(item) }
    }
    /// The members of the set and the values of a sequence, without those in both.
    public func symmetricDifference<S: Sequence>(_ other: S) -> Set<Element> where S.Element == Element {
        var result = self
        result.formSymmetricDifference(Set(other))
        return result
    }
    /// Adds the values that are not there and removes the others.
    public mutating func formSymmetricDifference<S: Sequence>(_ other: S) where S.Element == Element { formSymmetricDifference(Set(other)) }
    /// Adds the values that are not there and removes the others.
    public mutating func formSymmetricDifference(_ other: Set<Element>) {
        for member in other {
            if contains(member) {
                remove(member)
            } else {
                insert(member)
            }
        }
    }
    /// Whether all members are in the other set.
    public func isSubset(of other: Set<Element>) -> Bool {
        if count > other.count { return false }
        for member in self where !other.contains(member) { return false }
        return true
    }
    /// Whether all members are in the sequence.
    public func isSubset<S: Sequence>(of possibleSuperset: S) -> Bool where S.Element == Element { isSubset(of: Set(possibleSuperset)) }
    /// Whether all members are in the other set, which has more.
    public func isStrictSubset(of other: Set<Element>) -> Bool { count < other.count && isSubset(of: other) }
    /// Whether all members are in the sequence, which has more.
    public func isStrictSubset<S: Sequence>(of possibleStrictSuperset: S) -> Bool where S.Element == Element { isStrictSubset(of: Set(possibleStrictSuperset)) }
    /// Whether all members of the other set are in this one.
    public func isSuperset(of other: Set<Element>) -> Bool { other.isSubset(of: self) }
    /// Whether all values of the sequence are in the set.
    public func isSuperset<S: Sequence>(of possibleSubset: S) -> Bool where S.Element == Element {
        for member in possibleSubset where !contains(member) { return false }
        return true
    }
    /// Whether all members of the other set are in this one, which has more.
    public func isStrictSuperset(of other: Set<Element>) -> Bool { count > other.count && other.isSubset(of: self) }
    /// Whether all values of the sequence are in the set, which has more.
    public func isStrictSuperset<S: Sequence>(of possibleStrictSubset: S) -> Bool where S.Element == Element { isStrictSuperset(of: Set(possibleStrictSubset)) }
    /// Whether the sets have no common member.
    public func isDisjoint(with other: Set<Element>) -> Bool {
        for member in other where contains(member) { return false }
        return true
    }
    /// Whether no value of the sequence is in the set.
    public func isDisjoint<S: Sequence>(with other: S) -> Bool where S.Element == Element {
        for member in other where contains(member) { return false }
        return true
    }
    /// Whether both sets have the same members.
    @native("set.equal")
    public static func == (lhs: Set<Element>, rhs: Set<Element>) -> Bool
    @native("set.hash")
    public func hash(into hasher: inout Hasher)
    /// The members in brackets.
    public var description: String { _describe(self) }
    /// The members in brackets.
    public var debugDescription: String { _debugDescribe(self) }
}

@native("set.subset")
func _setSubset<Element: Hashable>(_ set: Set<Element>, _ flags: [Bool]) -> Set<Element>

@native("set.intersection")
func _setIntersection<Element: Hashable>(_ set: Set<Element>, _ other: [Element]) -> Set<Element>

@native("set.subtracting")
func _setSubtracting<Element: Hashable>(_ set: Set<Element>, _ other: [Element]) -> Set<Element>

extension Set: Sendable where Element: Sendable {
}
// Views of collections: slices, reversed, indices.

/// A part of a collection, with the positions of the whole.
public struct Slice<Base: Collection>: Collection {
    public typealias Element = Base.Element
    public typealias Index = Base.Index
    public typealias Indices = Base.Indices
    public typealias SubSequence = Slice<Base>
    public typealias Iterator = IndexingIterator<Slice<Base>>
    var _startIndex: Base.Index
    var _endIndex: Base.Index
    var _base: Base
    public init(base: Base, bounds: Range<Base.Index>) {
        _base = base
        _startIndex = bounds.lowerBound
        _endIndex = bounds.upperBound
    }
    /// The whole collection.
    public var base: Base { _base }
    public var startIndex: Base.Index { _startIndex }
    public var endIndex: Base.Index { _endIndex }
    public var indices: Base.Indices { _base.indices[_startIndex..<_endIndex] }
    public func index(after i: Base.Index) -> Base.Index { _base.index(after: i) }
    public func formIndex(after i: inout Base.Index) { _base.formIndex(after: &i) }
    public func index(_ i: Base.Index, offsetBy n: Int) -> Base.Index { _base.index(i, offsetBy: n) }
    public func index(_ i: Base.Index, offsetBy n: Int, limitedBy limit: Base.Index) -> Base.Index? { _base.index(i, offsetBy: n, limitedBy: limit) }
    public func distance(from start: Base.Index, to end: Base.Index) -> Int { _base.distance(from: start, to: end) }
    public subscript(position: Base.Index) -> Base.Element {
        if position < _startIndex || position >= _endIndex { _trap("Index out of bounds") }
        return _base[position]
    }
    public subscript(bounds: Range<Base.Index>) -> Slice<Base> {
        if bounds.lowerBound < _startIndex || bounds.upperBound > _endIndex { _trap("Range out of bounds") }
        return Slice(base: _base, bounds: bounds)
    }
}

extension Slice: BidirectionalCollection where Base: BidirectionalCollection {
    public func index(before i: Base.Index) -> Base.Index { _base.index(before: i) }
    public func formIndex(before i: inout Base.Index) { _base.formIndex(before: &i) }
}

extension Slice: RandomAccessCollection where Base: RandomAccessCollection {
}

extension Slice: MutableCollection where Base: MutableCollection {
    public subscript(position: Base.Index) -> Base.Element {
        get {
            if position < _startIndex || position >= _endIndex { _trap("Index out of bounds") }
            return _base[position]
        }
        set {
            if position < _startIndex || position >= _endIndex { _trap("Index out of bounds") }
            _base[position] = newValue
        }
    }
    public subscript(bounds: Range<Base.Index>) -> Slice<Base> {
        get {
            if bounds.lowerBound < _startIndex || bounds.upperBound > _endIndex { _trap("Range out of bounds") }
            return Slice(base: _base, bounds: bounds)
        }
        set { _writeBackSlice(bounds, newValue) }
    }
}

extension Slice: RangeReplaceableCollection where Base: RangeReplaceableCollection {
    public init() {
        _base = Base()
        _startIndex = _base.startIndex
        _endIndex = _base.endIndex
    }
    public mutating func replaceSubrange<C: Collection>(_ subrange: Range<Base.Index>, with newElements: C) where C.Element == Base.Element {
        let before = _base.distance(from: _base.startIndex, to: _startIndex)
        let count = _base.distance(from: _startIndex, to: subrange.lowerBound) + newElements.count + _base.distance(from: subrange.upperBound, to: _endIndex)
        _base.replaceSubrange(subrange, with: newElements)
        _startIndex = _base.index(_base.startIndex, offsetBy: before)
        _endIndex = _base.index(_startIndex, offsetBy: count)
    }
}

/// The positions of a collection.
public struct DefaultIndices<Elements: Collection>: Collection {
    public typealias Element = Elements.Index
    public typealias Index = Elements.Index
    public typealias Indices = DefaultIndices<Elements>
    public typealias SubSequence = DefaultIndices<Elements>
    public typealias Iterator = IndexingIterator<DefaultIndices<Elements>>
    var _elements: Elements
    var _startIndex: Elements.Index
    var _endIndex: Elements.Index
    init(_elements: Elements, startIndex: Elements.Index, endIndex: Elements.Index) {
        self._elements = _elements
        self._startIndex = startIndex
        self._endIndex = endIndex
    }
    public var startIndex: Elements.Index { _startIndex }
    public var endIndex: Elements.Index { _endIndex }
    public var indices: DefaultIndices<Elements> { self }
    public func index(after i: Elements.Index) -> Elements.Index { _elements.index(after: i) }
    public func formIndex(after i: inout Elements.Index) { _elements.formIndex(after: &i) }
    public subscript(position: Elements.Index) -> Elements.Index { position }
    public subscript(bounds: Range<Elements.Index>) -> DefaultIndices<Elements> {
        DefaultIndices(_elements: _elements, startIndex: bounds.lowerBound, endIndex: bounds.upperBound)
    }
}

extension DefaultIndices: BidirectionalCollection where Elements: BidirectionalCollection {
    public func index(before i: Elements.Index) -> Elements.Index { _elements.index(before: i) }
}

extension DefaultIndices: RandomAccessCollection where Elements: RandomAccessCollection {
    public func index(_ i: Elements.Index, offsetBy distance: Int) -> Elements.Index { _elements.index(i, offsetBy: distance) }
    public func distance(from start: Elements.Index, to end: Elements.Index) -> Int { _elements.distance(from: start, to: end) }
}

/// A collection in opposite order.
public struct ReversedCollection<Base: BidirectionalCollection>: BidirectionalCollection {
    public typealias Element = Base.Element
    public typealias SubSequence = Slice<ReversedCollection<Base>>
    public typealias Indices = DefaultIndices<ReversedCollection<Base>>
    let _base: Base
    init(_base: Base) { self._base = _base }

    /// A position of a reversed collection.
    public struct Index: Comparable {
        /// The position after it in the base.
        public let base: Base.Index
        public init(_ base: Base.Index) { self.base = base }
        public static func == (lhs: ReversedCollection<Base>.Index, rhs: ReversedCollection<Base>.Index) -> Bool { lhs.base == rhs.base }
        public static func < (lhs: ReversedCollection<Base>.Index, rhs: ReversedCollection<Base>.Index) -> Bool { lhs.base > rhs.base }
    }

    public struct Iterator: IteratorProtocol, Sequence {
        public typealias Element = Base.Element
        let _base: Base
        var _position: Base.Index
        public mutating func next() -> Base.Element? {
            if _position == _base.startIndex { return nil }
            _base.formIndex(before: &_position)
            return _base[_position]
        }
    }

    public func makeIterator() -> ReversedCollection<Base>.Iterator { Iterator(_base: _base, _position: _base.endIndex) }
    public var startIndex: ReversedCollection<Base>.Index { Index(_base.endIndex) }
    public var endIndex: ReversedCollection<Base>.Index { Index(_base.startIndex) }
    public var count: Int { _base.count }
    public var isEmpty: Bool { _base.isEmpty }
    public func index(after i: ReversedCollection<Base>.Index) -> ReversedCollection<Base>.Index { Index(_base.index(before: i.base)) }
    public func index(before i: ReversedCollection<Base>.Index) -> ReversedCollection<Base>.Index { Index(_base.index(after: i.base)) }
    public func index(_ i: ReversedCollection<Base>.Index, offsetBy n: Int) -> ReversedCollection<Base>.Index { Index(_base.index(i.base, offsetBy: -n)) }
    public func index(_ i: ReversedCollection<Base>.Index, offsetBy n: Int, limitedBy limit: ReversedCollection<Base>.Index) -> ReversedCollection<Base>.Index? {
        guard let position = _base.index(i.base, offsetBy: -n, limitedBy: limit.base) else { return nil }
        return Index(position)
    }
    public func distance(from start: ReversedCollection<Base>.Index, to end: ReversedCollection<Base>.Index) -> Int { _base.distance(from: end.base, to: start.base) }
    public subscript(position: ReversedCollection<Base>.Index) -> Base.Element { _base[_base.index(before: position.base)] }
    /// The base itself.
    public func reversed() -> Base { _base }
}

extension ReversedCollection.Index: Hashable where Base.Index: Hashable {
    public func hash(into hasher: inout Hasher) { hasher.combine(base) }
}

extension ReversedCollection: RandomAccessCollection where Base: RandomAccessCollection {
}
// String.

/// Text: a collection of characters.
@builtin("String")
public struct String: StringProtocol, RangeReplaceableCollection, Hashable, Comparable, CustomStringConvertible, CustomDebugStringConvertible, LosslessStringConvertible, TextOutputStream, TextOutputStreamable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation, Sendable {
    public typealias Element = Character
    public typealias SubSequence = Substring
    public typealias Indices = DefaultIndices<String>
    public typealias StringLiteralType = String
    public typealias ExtendedGraphemeClusterLiteralType = String
    public typealias UnicodeScalarLiteralType = String

    /// A position in a string.
    @builtin("String.Index")
    public struct Index: Comparable, Hashable, CustomDebugStringConvertible, Sendable {
        @native("stringIndex.eq")
        public static func == (lhs: String.Index, rhs: String.Index) -> Bool
        @native("stringIndex.lt")
        public static func < (lhs: String.Index, rhs: String.Index) -> Bool
        @native("stringIndex.hash")
        public func hash(into hasher: inout Hasher)
        /// The number of UTF-8 bytes before it.
        @native("stringIndex.fromUTF8")
        public init(utf16Offset offset: Int, in s: String)
        /// The number of UTF-16 units before it.
        @native("stringIndex.utf16Offset")
        public func utf16Offset(in s: String) -> Int
        public var debugDescription: String { @native("stringIndex.debugDescription") get }
        /// The position as one in another view of the same string, or nil when there is none.
        @native("stringIndex.within")
        public init?(_ sourcePosition: String.Index, within target: String)
        @native("stringIndex.withinUTF8")
        public init?(_ sourcePosition: String.Index, within target: String.UTF8View)
        @native("stringIndex.withinUTF16")
        public init?(_ sourcePosition: String.Index, within target: String.UTF16View)
        @native("stringIndex.withinScalars")
        public init?(_ sourcePosition: String.Index, within target: String.UnicodeScalarView)
        @native("stringIndex.samePosition")
        public func samePosition(in characters: String) -> String.Index?
        public func samePosition(in utf8: String.UTF8View) -> String.Index? { self }
        public func samePosition(in utf16: String.UTF16View) -> String.Index? { self }
        public func samePosition(in scalars: String.UnicodeScalarView) -> String.Index? { self }
    }

    /// Visits the characters one by one.
    public struct Iterator: IteratorProtocol, Sequence {
        public typealias Element = Character
        let _string: String
        var _position: String.Index
        @native("string.iteratorNext")
        public mutating func next() -> Character?
    }

    /// An empty string.
    @native("string.init")
    public init()
    @native("string.identity")
    public init(stringLiteral value: String)
    @native("string.identity")
    public init(_ other: String)
    /// The text of a part of a string.
    @native("string.fromSubstring")
    public init(_ substring: Substring)
    /// A string of one character.
    @native("string.fromCharacter")
    public init(_ c: Character)
    /// A string of one scalar.
    @native("string.fromScalar")
    public init(_ scalar: Unicode.Scalar)
    /// The decimal digits.
    @native("int.description")
    public init(_ value: Int)
    /// The shortest decimal text that denotes the value.
    @native("double.description")
    public init(_ value: Double)
    /// The value's description, from which it can be made again.
    public init<T: LosslessStringConvertible>(_ value: T) { self = value.description }
    /// The characters of a sequence.
    public init<S: Sequence>(_ characters: S) where S.Element == Character { self = _stringFromCharacters(characters._copyToArray()) }
    /// The strings of a sequence, joined.
    init<S: Sequence>(_joining strings: S) where S.Element == String { self = _joinStrings(strings._copyToArray(), "") }
    /// A string repeated.
    @native("string.repeating")
    public init(repeating repeatedValue: String, count: Int)
    /// A character repeated.
    @native("string.repeatingCharacter")
    public init(repeating repeatedValue: Character, count: Int)
    /// The digits of a number in a base.
    @native("string.radix")
    public init<T: BinaryInteger>(_ value: T, radix: Int = 10, uppercase: Bool = false)
    /// What `print` shows.
    public init<Subject>(describing instance: Subject) { self = _describe(instance) }
    /// What `debugPrint` shows.
    public init<Subject>(reflecting subject: Subject) { self = _debugDescribe(subject) }
    /// The text of UTF-8 bytes; wrong ones become U+FFFD.
    public init<C: Collection>(decoding codeUnits: C, as sourceEncoding: Unicode.UTF8.Type) where C.Element == UInt8 { self = _stringFromUTF8(codeUnits._copyToArray()) }
    /// The text of UTF-16 units; wrong ones become U+FFFD.
    public init<C: Collection>(decoding codeUnits: C, as sourceEncoding: Unicode.UTF16.Type) where C.Element == UInt16 { self = _stringFromUTF16(codeUnits._copyToArray()) }
    /// The text of UTF-8 bytes, or nil when they are wrong.
    public init?<C: Collection>(validating codeUnits: C, as encoding: Unicode.UTF8.Type) where C.Element == UInt8 {
        guard let value = _stringValidatingUTF8(codeUnits._copyToArray()) else { return nil }
        self = value
    }
    /// The text of UTF-8 bytes up to a zero.
    public init(cString: [UInt8]) { self = _stringFromUTF8(Array(cString.prefix(while: { $0 != 0 }))) }
    /// The text of UTF-8 bytes up to a zero.
    public init(cString: [Int8]) { self = _stringFromUTF8(cString.prefix(while: { $0 != 0 }).map { UInt8(bitPattern: $0) }) }
    /// The scalars of a view.
    public init(_ scalars: String.UnicodeScalarView) { self = scalars._string }
    /// The text of a part of UTF-8 bytes, or nil when it is not whole.
    public init?(_ codeUnits: Slice<String.UTF8View>) {
        guard let value = _stringValidatingUTF8(codeUnits._copyToArray()) else { return nil }
        self = value
    }
    /// The text of UTF-8 bytes.
    public init?(_ codeUnits: String.UTF8View) { self = codeUnits._string }
    /// The text of UTF-16 units.
    public init?(_ codeUnits: String.UTF16View) { self = codeUnits._string }
    /// The scalars of a part of a view.
    public init(_ scalars: Slice<String.UnicodeScalarView>) { self = _stringFromScalars(scalars._copyToArray()) }

    /// The text itself.
    public var description: String { self }
    /// The text in quotes, with escapes.
    public var debugDescription: String { @native("string.debugDescription") get }
    /// The number of characters.
    public var count: Int { @native("string.count") get }
    /// Whether there are no characters.
    public var isEmpty: Bool { @native("string.isEmpty") get }
    public var underestimatedCount: Int { @native("string.underestimatedCount") get }
    /// The position of the first character.
    public var startIndex: String.Index { @native("string.startIndex") get }
    /// The position after the last character.
    public var endIndex: String.Index { @native("string.endIndex") get }
    /// The first character, or nil when there is none.
    public var first: Character? { @native("string.first") get }
    /// The last character, or nil when there is none.
    public var last: Character? { @native("string.last") get }
    /// The character at the position.
    public subscript(i: String.Index) -> Character { @native("string.character") get }
    /// The text in the range.
    public subscript(r: Range<String.Index>) -> Substring { @native("string.substring") get }
    @native("string.indexAfter")
    public func index(after i: String.Index) -> String.Index
    @native("string.indexBefore")
    public func index(before i: String.Index) -> String.Index
    @native("string.indexOffset")
    public func index(_ i: String.Index, offsetBy n: Int) -> String.Index
    @native("string.indexOffsetLimited")
    public func index(_ i: String.Index, offsetBy n: Int, limitedBy limit: String.Index) -> String.Index?
    @native("string.distance")
    public func distance(from start: String.Index, to end: String.Index) -> Int
    public func makeIterator() -> String.Iterator { Iterator(_string: self, _position: startIndex) }
    @native("string.characters")
    public func _copyToArray() -> [Character]

    @native("string.eq")
    public static func == (lhs: String, rhs: String) -> Bool
    @native("string.ne")
    public static func != (lhs: String, rhs: String) -> Bool
    @native("string.lt")
    public static func < (lhs: String, rhs: String) -> Bool
    @native("string.le")
    public static func <= (lhs: String, rhs: String) -> Bool
    @native("string.gt")
    public static func > (lhs: String, rhs: String) -> Bool
    @native("string.ge")
    public static func >= (lhs: String, rhs: String) -> Bool
    @native("string.plus")
    public static func + (lhs: String, rhs: String) -> String
    @native("string.append")
    public static func += (lhs: inout String, rhs: String)
    /// The text's hash, for this process only.
    public var hashValue: Int { @native("string.hashValue") get }
    @native("string.hash")
    public func hash(into hasher: inout Hasher)

    /// Adds text at the end.
    @native("string.append")
    public mutating func append(_ other: String)
    /// Adds a character at the end.
    @native("string.appendCharacter")
    public mutating func append(_ c: Character)
    /// Adds text at the end.
    @native("string.append")
    public mutating func append(contentsOf newElements: String)
    /// Adds text at the end.
    @native("string.appendSubstring")
    public mutating func append(contentsOf newElements: Substring)
    /// Adds characters at the end.
    public mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Character { append(_stringFromCharacters(newElements._copyToArray())) }
    /// Adds text at the end.
    @native("string.append")
    public mutating func write(_ other: String)
    /// Writes the text to the target.
    public func write<Target: TextOutputStream>(to target: inout Target) { target.write(self) }
    @native("string.reserveCapacity")
    public mutating func reserveCapacity(_ n: Int)
    /// Replaces the characters in the range.
    public mutating func replaceSubrange<C: Collection>(_ subrange: Range<String.Index>, with newElements: C) where C.Element == Character {
        _replace(subrange.lowerBound, subrange.upperBound, _stringFromCharacters(newElements._copyToArray()))
    }
    @native("string.replace")
    mutating func _replace(_ lower: String.Index, _ upper: String.Index, _ text: String)
    /// Inserts a character before the position.
    @native("string.insert")
    public mutating func insert(_ newElement: Character, at i: String.Index)
    /// Inserts characters before the position.
    public mutating func insert<S: Collection>(contentsOf newElements: S, at i: String.Index) where S.Element == Character {
        _replace(i, i, _stringFromCharacters(newElements._copyToArray()))
    }
    /// Removes and returns the character at the position.
    @native("string.remove")
    @discardableResult
    public mutating func remove(at i: String.Index) -> Character
    /// Removes the characters in the range.
    public mutating func removeSubrange(_ bounds: Range<String.Index>) { _replace(bounds.lowerBound, bounds.upperBound, "") }
    /// Removes all characters.
    @native("string.removeAll")
    public mutating func removeAll(keepingCapacity keepCapacity: Bool = false)

    /// The text in lower case.
    @native("string.lowercased")
    public func lowercased() -> String
    /// The text in upper case.
    @native("string.uppercased")
    public func uppercased() -> String
    /// Whether the text begins with the other.
    @native("string.hasPrefix")
    public func hasPrefix(_ prefix: String) -> Bool
    /// Whether the text ends with the other.
    @native("string.hasSuffix")
    public func hasSuffix(_ suffix: String) -> Bool
    /// Whether the other text occurs in this one.
    @native("string.contains")
    public func contains(_ other: String) -> Bool

    /// The Unicode scalars.
    public var unicodeScalars: String.UnicodeScalarView {
        get { UnicodeScalarView(_string: self) }
        set { self = newValue._string }
    }
    /// The UTF-8 bytes.
    public var utf8: String.UTF8View {
        get { UTF8View(_string: self) }
        set { self = newValue._string }
    }
    /// The UTF-16 units.
    public var utf16: String.UTF16View {
        get { UTF16View(_string: self) }
        set { self = newValue._string }
    }
    /// The UTF-8 bytes and a zero.
    public var utf8CString: [Int8] { utf8.map { Int8(bitPattern: $0) } + [0] }
    /// Whether the text is stored as contiguous UTF-8: always.
    public var isContiguousUTF8: Bool { true }
    /// Makes the text contiguous: it is.
    public mutating func makeContiguousUTF8() {}
    /// Calls the closure with the UTF-8 bytes and a zero.
    public func withCString<Result>(_ body: ([Int8]) throws -> Result) rethrows -> Result { try body(utf8CString) }
}

@native("string.fromCharacters")
func _stringFromCharacters(_ characters: [Character]) -> String

@native("string.fromUTF8")
func _stringFromUTF8(_ bytes: [UInt8]) -> String

@native("string.fromUTF16")
func _stringFromUTF16(_ units: [UInt16]) -> String

@native("string.validatingUTF8")
func _stringValidatingUTF8(_ bytes: [UInt8]) -> String?

@native("string.fromScalars")
func _stringFromScalars(_ scalars: [Unicode.Scalar]) -> String

@native("string.fromProtocol")
func _toString<S: StringProtocol>(_ text: S) -> String

/// A type that can be made from a literal with interpolations.
public protocol ExpressibleByStringInterpolation: ExpressibleByStringLiteral {
    associatedtype StringInterpolation: StringInterpolationProtocol = DefaultStringInterpolation where StringLiteralType == StringInterpolation.StringLiteralType
    init(stringInterpolation: StringInterpolation)
}

extension ExpressibleByStringInterpolation where StringInterpolation == DefaultStringInterpolation, StringLiteralType == String {
    public init(stringInterpolation: DefaultStringInterpolation) { self.init(stringLiteral: stringInterpolation.description) }
}

/// Collects the parts of a literal with interpolations.
public protocol StringInterpolationProtocol {
    associatedtype StringLiteralType
    init(literalCapacity: Int, interpolationCount: Int)
    mutating func appendLiteral(_ literal: StringLiteralType)
}

/// Collects the parts of a string literal with interpolations.
public struct DefaultStringInterpolation: StringInterpolationProtocol, CustomStringConvertible, TextOutputStream {
    public typealias StringLiteralType = String
    var _storage: String
    public init(literalCapacity: Int, interpolationCount: Int) { _storage = "" }
    public mutating func appendLiteral(_ literal: String) { _storage.append(literal) }
    public mutating func appendInterpolation<T>(_ value: T) { _storage.append(_describe(value)) }
    public mutating func appendInterpolation(_ value: Any.Type) { _storage.append(_describe(value)) }
    /// The value, or a text in place of nil.
    public mutating func appendInterpolation<T>(_ value: T?, default: @autoclosure () -> String) {
        if let value = value {
            _storage.append(_describe(value))
        } else {
            _storage.append(`default`())
        }
    }
    public mutating func write(_ string: String) { _storage.append(string) }
    public var description: String { _storage }
}

/// A string that is known at compile time.
public struct StaticString: ExpressibleByStringLiteral, CustomStringConvertible, CustomDebugStringConvertible, Sendable {
    public typealias StringLiteralType = String
    public typealias ExtendedGraphemeClusterLiteralType = String
    public typealias UnicodeScalarLiteralType = String
    var _value: String
    public init(stringLiteral value: String) { _value = value }
    init(_ value: String) { _value = value }
    public var description: String { _value }
    public var debugDescription: String { _value.debugDescription }
    public var utf8CodeUnitCount: Int { _value.utf8.count }
}
// What String and Substring share.

/// A string or a part of one.
public protocol StringProtocol: BidirectionalCollection, TextOutputStream, TextOutputStreamable, LosslessStringConvertible, ExpressibleByStringLiteral, Hashable, Comparable where Element == Character, Index == String.Index, SubSequence: StringProtocol {
    /// The text in lower case.
    func lowercased() -> String
    /// The text in upper case.
    func uppercased() -> String
    /// Whether the text begins with the other.
    func hasPrefix(_ prefix: String) -> Bool
    /// Whether the text ends with the other.
    func hasSuffix(_ suffix: String) -> Bool
}

extension StringProtocol {
    /// Whether the text begins with the other.
    public func hasPrefix<Prefix: StringProtocol>(_ prefix: Prefix) -> Bool { _toString(self).hasPrefix(_toString(prefix)) }
    /// Whether the text ends with the other.
    public func hasSuffix<Suffix: StringProtocol>(_ suffix: Suffix) -> Bool { _toString(self).hasSuffix(_toString(suffix)) }
    /// Whether the other text occurs in this one.
    public func contains<T: StringProtocol>(_ other: T) -> Bool { _toString(self).contains(_toString(other)) }
    /// Whether two texts are equal.
    public static func == <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool { _toString(lhs) == _toString(rhs) }
    /// Whether two texts differ.
    public static func != <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool { _toString(lhs) != _toString(rhs) }
    /// Whether the first text is ordered before the second.
    public static func < <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool { _toString(lhs) < _toString(rhs) }
    /// Whether the first text is ordered after the second.
    public static func > <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool { _toString(lhs) > _toString(rhs) }
    /// Whether the first text is not ordered after the second.
    public static func <= <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool { _toString(lhs) <= _toString(rhs) }
    /// Whether the first text is not ordered before the second.
    public static func >= <RHS: StringProtocol>(lhs: Self, rhs: RHS) -> Bool { _toString(lhs) >= _toString(rhs) }
    /// Where the other text first occurs, or nil.
    public func firstRange<T: StringProtocol>(of other: T) -> Range<String.Index>? { _firstStringRange(_toSubstring(self), _toString(other)) }
    /// Where the other text occurs, without overlaps.
    public func ranges<T: StringProtocol>(of other: T) -> [Range<String.Index>] { _stringRanges(_toSubstring(self), _toString(other)) }
}

extension StringProtocol where Self: RangeReplaceableCollection {
    /// The text with each occurrence replaced.
    public func replacing<T: StringProtocol, U: StringProtocol>(_ other: T, with replacement: U, maxReplacements: Int = Int.max) -> Self {
        Self(_replacingInString(_toString(self), _toString(other), _toString(replacement), maxReplacements))
    }
    /// Replaces each occurrence.
    public mutating func replace<T: StringProtocol, U: StringProtocol>(_ other: T, with replacement: U, maxReplacements: Int = Int.max) {
        self = replacing(other, with: replacement, maxReplacements: maxReplacements)
    }
}

extension StringProtocol where SubSequence == Substring {
    /// The parts between the characters that equal the separator.
    public func split(separator: Character, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring] {
        _splitString(_toSubstring(self), separator, maxSplits, omittingEmptySubsequences)
    }
    /// The parts between the texts that equal the separator.
    public func split(separator: String, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring] {
        _splitStringByString(_toSubstring(self), separator, maxSplits, omittingEmptySubsequences)
    }
}

@native("string.toSubstring")
func _toSubstring<S: StringProtocol>(_ text: S) -> Substring

@native("string.split")
func _splitString(_ text: Substring, _ separator: Character, _ maxSplits: Int, _ omitsEmpty: Bool) -> [Substring]

@native("string.splitByString")
func _splitStringByString(_ text: Substring, _ separator: String, _ maxSplits: Int, _ omitsEmpty: Bool) -> [Substring]

@native("string.firstRange")
func _firstStringRange(_ text: Substring, _ other: String) -> Range<String.Index>?

@native("string.ranges")
func _stringRanges(_ text: Substring, _ other: String) -> [Range<String.Index>]

@native("string.replacing")
func _replacingInString(_ text: String, _ other: String, _ replacement: String, _ maxReplacements: Int) -> String

/// A part of a string.
@builtin("Substring")
public struct Substring: StringProtocol, RangeReplaceableCollection, Hashable, Comparable, CustomStringConvertible, CustomDebugStringConvertible, LosslessStringConvertible, ExpressibleByStringLiteral, Sendable {
    public typealias Element = Character
    public typealias Index = String.Index
    public typealias SubSequence = Substring
    public typealias Indices = DefaultIndices<Substring>
    public typealias StringLiteralType = String
    public typealias ExtendedGraphemeClusterLiteralType = String
    public typealias UnicodeScalarLiteralType = String

    /// Visits the characters one by one.
    public struct Iterator: IteratorProtocol, Sequence {
        public typealias Element = Character
        let _text: Substring
        var _position: String.Index
        @native("substring.iteratorNext")
        public mutating func next() -> Character?
    }

    /// An empty text.
    @native("substring.init")
    public init()
    @native("substring.fromString")
    public init(stringLiteral value: String)
    /// The whole string.
    @native("substring.fromString")
    public init(_ content: String)
    /// The characters of a sequence.
    public init<S: Sequence>(_ characters: S) where S.Element == Character { self.init(_stringFromCharacters(characters._copyToArray())) }
    /// The string it is a part of.
    public var base: String { @native("substring.base") get }
    /// The text.
    public var description: String { @native("substring.description") get }
    /// The text in quotes, with escapes.
    public var debugDescription: String { @native("substring.debugDescription") get }
    /// The number of characters.
    public var count: Int { @native("substring.count") get }
    /// Whether there are no characters.
    public var isEmpty: Bool { @native("substring.isEmpty") get }
    public var startIndex: String.Index { @native("substring.startIndex") get }
    public var endIndex: String.Index { @native("substring.endIndex") get }
    /// The first character, or nil when there is none.
    public var first: Character? { @native("substring.first") get }
    /// The last character, or nil when there is none.
    public var last: Character? { @native("substring.last") get }
    /// The character at the position.
    public subscript(i: String.Index) -> Character { @native("substring.character") get }
    /// The text in the range.
    public subscript(r: Range<String.Index>) -> Substring { @native("substring.substring") get }
    @native("substring.indexAfter")
    public func index(after i: String.Index) -> String.Index
    @native("substring.indexBefore")
    public func index(before i: String.Index) -> String.Index
    @native("substring.indexOffset")
    public func index(_ i: String.Index, offsetBy n: Int) -> String.Index
    @native("substring.indexOffsetLimited")
    public func index(_ i: String.Index, offsetBy n: Int, limitedBy limit: String.Index) -> String.Index?
    @native("substring.distance")
    public func distance(from start: String.Index, to end: String.Index) -> Int
    public func makeIterator() -> Substring.Iterator { Iterator(_text: self, _position: startIndex) }
    @native("substring.characters")
    public func _copyToArray() -> [Character]

    @native("substring.eq")
    public static func == (lhs: Substring, rhs: Substring) -> Bool
    @native("substring.lt")
    public static func < (lhs: Substring, rhs: Substring) -> Bool
    @native("substring.hash")
    public func hash(into hasher: inout Hasher)

    /// Adds a character at the end.
    public mutating func append(_ newElement: Character) { _replace(endIndex, endIndex, String(newElement)) }
    /// Adds text at the end.
    public mutating func append(contentsOf newElements: String) { _replace(endIndex, endIndex, newElements) }
    /// Adds characters at the end.
    public mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Character { _replace(endIndex, endIndex, _stringFromCharacters(newElements._copyToArray())) }
    public mutating func write(_ other: String) { _replace(endIndex, endIndex, other) }
    public func write<Target: TextOutputStream>(to target: inout Target) { target.write(description) }
    /// Replaces the characters in the range.
    public mutating func replaceSubrange<C: Collection>(_ subrange: Range<String.Index>, with newElements: C) where C.Element == Character {
        _replace(subrange.lowerBound, subrange.upperBound, _stringFromCharacters(newElements._copyToArray()))
    }
    @native("substring.replace")
    mutating func _replace(_ lower: String.Index, _ upper: String.Index, _ text: String)
    /// The text in lower case.
    public func lowercased() -> String { description.lowercased() }
    /// The text in upper case.
    public func uppercased() -> String { description.uppercased() }
    /// Whether the text begins with the other.
    @native("substring.hasPrefix")
    public func hasPrefix(_ prefix: String) -> Bool
    /// Whether the text ends with the other.
    @native("substring.hasSuffix")
    public func hasSuffix(_ suffix: String) -> Bool

    /// The Unicode scalars.
    public var unicodeScalars: Slice<String.UnicodeScalarView> { Slice(base: UnicodeScalarView(_string: base), bounds: startIndex..<endIndex) }
    /// The UTF-8 bytes.
    public var utf8: Slice<String.UTF8View> { Slice(base: UTF8View(_string: base), bounds: startIndex..<endIndex) }
    /// The UTF-16 units.
    public var utf16: Slice<String.UTF16View> { Slice(base: UTF16View(_string: base), bounds: startIndex..<endIndex) }
    public typealias UnicodeScalarView = String.UnicodeScalarView
    public typealias UTF8View = String.UTF8View
    public typealias UTF16View = String.UTF16View
}
// The views of a string: scalars, UTF-8, UTF-16.

extension String {
    /// The Unicode scalars of a string.
    public struct UnicodeScalarView: BidirectionalCollection, RangeReplaceableCollection, CustomStringConvertible, CustomDebugStringConvertible {
        public typealias Element = Unicode.Scalar
        public typealias Index = String.Index
        public typealias SubSequence = Slice<String.UnicodeScalarView>
        public typealias Indices = DefaultIndices<String.UnicodeScalarView>
        var _string: String
        init(_string: String) { self._string = _string }
        public init() { _string = "" }

        /// Visits the scalars one by one.
        public struct Iterator: IteratorProtocol, Sequence {
            public typealias Element = Unicode.Scalar
            let _string: String
            var _position: String.Index
            @native("scalars.iteratorNext")
            public mutating func next() -> Unicode.Scalar?
        }

        public func makeIterator() -> String.UnicodeScalarView.Iterator { Iterator(_string: _string, _position: _string.startIndex) }
        public var startIndex: String.Index { _string.startIndex }
        public var endIndex: String.Index { _string.endIndex }
        public var count: Int { @native("scalars.count") get }
        public subscript(position: String.Index) -> Unicode.Scalar { @native("scalars.scalar") get }
        @native("scalars.indexAfter")
        public func index(after i: String.Index) -> String.Index
        @native("scalars.indexBefore")
        public func index(before i: String.Index) -> String.Index
        public mutating func replaceSubrange<C: Collection>(_ subrange: Range<String.Index>, with newElements: C) where C.Element == Unicode.Scalar {
            _replace(subrange.lowerBound, subrange.upperBound, _stringFromScalars(newElements._copyToArray()))
        }
        @native("scalars.replace")
        mutating func _replace(_ lower: String.Index, _ upper: String.Index, _ text: String)
        public mutating func append(_ c: Unicode.Scalar) { _string.append(String(c)) }
        public mutating func append<S: Sequence>(contentsOf newElements: S) where S.Element == Unicode.Scalar { _string.append(_stringFromScalars(newElements._copyToArray())) }
        @native("scalars.array")
        public func _copyToArray() -> [Unicode.Scalar]
        public var description: String { _string }
        public var debugDescription: String { "StringUnicodeScalarView(\(_string.debugDescription))" }
    }

    /// The UTF-8 bytes of a string.
    public struct UTF8View: BidirectionalCollection, CustomStringConvertible, CustomDebugStringConvertible {
        public typealias Element = UInt8
        public typealias Index = String.Index
        public typealias SubSequence = Slice<String.UTF8View>
        public typealias Indices = DefaultIndices<String.UTF8View>
        var _string: String
        init(_string: String) { self._string = _string }
        public var startIndex: String.Index { _string.startIndex }
        public var endIndex: String.Index { _string.endIndex }
        public var count: Int { @native("utf8.count") get }
        public subscript(position: String.Index) -> UInt8 { @native("utf8.byte") get }
        @native("utf8.indexAfter")
        public func index(after i: String.Index) -> String.Index
        @native("utf8.indexBefore")
        public func index(before i: String.Index) -> String.Index
        @native("utf8.indexOffset")
        public func index(_ i: String.Index, offsetBy n: Int) -> String.Index
        @native("utf8.distance")
        public func distance(from start: String.Index, to end: String.Index) -> Int
        @native("utf8.array")
        public func _copyToArray() -> [UInt8]
        public var description: String { _string }
        public var debugDescription: String { "UTF8View(\(_string.debugDescription))" }
    }

    /// The UTF-16 units of a string.
    public struct UTF16View: BidirectionalCollection, CustomStringConvertible, CustomDebugStringConvertible {
        public typealias Element = UInt16
        public typealias Index = String.Index
        public typealias SubSequence = Slice<String.UTF16View>
        public typealias Indices = DefaultIndices<String.UTF16View>
        var _string: String
        init(_string: String) { self._string = _string }
        public var startIndex: String.Index { _string.startIndex }
        public var endIndex: String.Index { _string.endIndex }
        public var count: Int { @native("utf16.count") get }
        public subscript(position: String.Index) -> UInt16 { @native("utf16.unit") get }
        @native("utf16.indexAfter")
        public func index(after i: String.Index) -> String.Index
        @native("utf16.indexBefore")
        public func index(before i: String.Index) -> String.Index
        @native("utf16.indexOffset")
        public func index(_ i: String.Index, offsetBy n: Int) -> String.Index
        @native("utf16.distance")
        public func distance(from start: String.Index, to end: String.Index) -> Int
        @native("utf16.array")
        public func _copyToArray() -> [UInt16]
        public var description: String { _string }
        public var debugDescription: String { "StringUTF16(\(_string.debugDescription))" }
    }
}
// Comparison of tuples of up to six elements.

/// Whether two empty tuples are equal: always.
public func == (lhs: (), rhs: ()) -> Bool { true }

/// Whether two empty tuples differ: never.
public func != (lhs: (), rhs: ()) -> Bool { false }

/// Whether two tuples are equal, element by element.
public func == <A: Equatable, B: Equatable>(lhs: (A, B), rhs: (A, B)) -> Bool {
    lhs.0 == rhs.0 && lhs.1 == rhs.1
}

/// Whether two tuples differ in an element.
public func != <A: Equatable, B: Equatable>(lhs: (A, B), rhs: (A, B)) -> Bool {
    lhs.0 != rhs.0 || lhs.1 != rhs.1
}

/// Whether the first tuple is ordered before the second: the first different element decides.
public func < <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 < rhs.0 }
    return lhs.1 < rhs.1
}

/// Whether the first tuple is ordered not after the second: the first different element decides.
public func <= <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 <= rhs.0 }
    return lhs.1 <= rhs.1
}

/// Whether the first tuple is ordered after the second: the first different element decides.
public func > <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 > rhs.0 }
    return lhs.1 > rhs.1
}

/// Whether the first tuple is ordered not before the second: the first different element decides.
public func >= <A: Comparable, B: Comparable>(lhs: (A, B), rhs: (A, B)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 >= rhs.0 }
    return lhs.1 >= rhs.1
}

/// Whether two tuples are equal, element by element.
public func == <A: Equatable, B: Equatable, C: Equatable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool {
    lhs.0 == rhs.0 && lhs.1 == rhs.1 && lhs.2 == rhs.2
}

/// Whether two tuples differ in an element.
public func != <A: Equatable, B: Equatable, C: Equatable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool {
    lhs.0 != rhs.0 || lhs.1 != rhs.1 || lhs.2 != rhs.2
}

/// Whether the first tuple is ordered before the second: the first different element decides.
public func < <A: Comparable, B: Comparable, C: Comparable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 < rhs.0 }
    if lhs.1 != rhs.1 { return lhs.1 < rhs.1 }
    return lhs.2 < rhs.2
}

/// Whether the first tuple is ordered not after the second: the first different element decides.
public func <= <A: Comparable, B: Comparable, C: Comparable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 <= rhs.0 }
    if lhs.1 != rhs.1 { return lhs.1 <= rhs.1 }
    return lhs.2 <= rhs.2
}

/// Whether the first tuple is ordered after the second: the first different element decides.
public func > <A: Comparable, B: Comparable, C: Comparable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 > rhs.0 }
    if lhs.1 != rhs.1 { return lhs.1 > rhs.1 }
    return lhs.2 > rhs.2
}

/// Whether the first tuple is ordered not before the second: the first different element decides.
public func >= <A: Comparable, B: Comparable, C: Comparable>(lhs: (A, B, C), rhs: (A, B, C)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 >= rhs.0 }
    if lhs.1 != rhs.1 { return lhs.1 >= rhs.1 }
    return lhs.2 >= rhs.2
}

/// Whether two tuples are equal, element by element.
public func == <A: Equatable, B: Equatable, C: Equatable, D: Equatable>(lhs: (A, B, C, D), rhs: (A, B, C, D)) -> Bool {
    lhs.0 == rhs.0 && lhs.1 == rhs.1 && lhs.2 == rhs.2 && lhs.3 == rhs.3
}

/// Whether two tuples differ in an element.
public func != <A: Equatable, B: Equatable, C: Equatable, D: Equatable>(lhs: (A, B, C, D), rhs: (A, B, C, D)) -> Bool {
    lhs.0 != rhs.0 || lhs.1 != rhs.1 || lhs.2 != rhs.2 || lhs.3 != rhs.3
}

/// Whether the first tuple is ordered before the second: the first different element decides.
public func < <A: Comparable, B: Comparable, C: Comparable, D: Comparable>(lhs: (A, B, C, D), rhs: (A, B, C, D)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 < rhs.0 }
    if lhs.1 != rhs.1 { return lhs.1 < rhs.1 }
    if lhs.2 != rhs.2 { return lhs.2 < rhs.2 }
    return lhs.3 < rhs.3
}

/// Whether the first tuple is ordered not after the second: the first different element decides.
public func <= <A: Comparable, B: Comparable, C: Comparable, D: Comparable>(lhs: (A, B, C, D), rhs: (A, B, C, D)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 <= rhs.0 }
    if lhs.1 != rhs.1 { return lhs.1 <= rhs.1 }
    if lhs.2 != rhs.2 { return lhs.2 <= rhs.2 }
    return lhs.3 <= rhs.3
}

/// Whether the first tuple is ordered after the second: the first different element decides.
public func > <A: Comparable, B: Comparable, C: Comparable, D: Comparable>(lhs: (A, B, C, D), rhs: (A, B, C, D)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 > rhs.0 }
    if lhs.1 != rhs.1 { return lhs.1 > rhs.1 }
    if lhs.2 != rhs.2 { return lhs.2 > rhs.2 }
    return lhs.3 > rhs.3
}

/// Whether the first tuple is ordered not before the second: the first different element decides.
public func >= <A: Comparable, B: Comparable, C: Comparable, D: Comparable>(lhs: (A, B, C, D), rhs: (A, B, C, D)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 >= rhs.0 }
    if lhs.1 != rhs.1 { return lhs.1 >= rhs.1 }
    if lhs.2 != rhs.2 { return lhs.2 >= rhs.2 }
    return lhs.3 >= rhs.3
}

/// Whether two tuples are equal, element by element.
public func == <A: Equatable, B: Equatable, C: Equatable, D: Equatable, E: Equatable>(lhs: (A, B, C, D, E), rhs: (A, B, C, D, E)) -> Bool {
    lhs.0 == rhs.0 && lhs.1 == rhs.1 && lhs.2 == rhs.2 && lhs.3 == rhs.3 && lhs.4 == rhs.4
}

/// Whether two tuples differ in an element.
public func != <A: Equatable, B: Equatable, C: Equatable, D: Equatable, E: Equatable>(lhs: (A, B, C, D, E), rhs: (A, B, C, D, E)) -> Bool {
    lhs.0 != rhs.0 || lhs.1 != rhs.1 || lhs.2 != rhs.2 || lhs.3 != rhs.3 || lhs.4 != rhs.4
}

/// Whether the first tuple is ordered before the second: the first different element decides.
public func < <A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable>(lhs: (A, B, C, D, E), rhs: (A, B, C, D, E)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 < rhs.0 }
    if lhs.1 != rhs.1 { return lhs.1 < rhs.1 }
    if lhs.2 != rhs.2 { return lhs.2 < rhs.2 }
    if lhs.3 != rhs.3 { return lhs.3 < rhs.3 }
    return lhs.4 < rhs.4
}

/// Whether the first tuple is ordered not after the second: the first different element decides.
public func <= <A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable>(lhs: (A, B, C, D, E), rhs: (A, B, C, D, E)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 <= rhs.0 }
    if lhs.1 != rhs.1 { return lhs.1 <= rhs.1 }
    if lhs.2 != rhs.2 { return lhs.2 <= rhs.2 }
    if lhs.3 != rhs.3 { return lhs.3 <= rhs.3 }
    return lhs.4 <= rhs.4
}

/// Whether the first tuple is ordered after the second: the first different element decides.
public func > <A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable>(lhs: (A, B, C, D, E), rhs: (A, B, C, D, E)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 > rhs.0 }
    if lhs.1 != rhs.1 { return lhs.1 > rhs.1 }
    if lhs.2 != rhs.2 { return lhs.2 > rhs.2 }
    if lhs.3 != rhs.3 { return lhs.3 > rhs.3 }
    return lhs.4 > rhs.4
}

/// Whether the first tuple is ordered not before the second: the first different element decides.
public func >= <A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable>(lhs: (A, B, C, D, E), rhs: (A, B, C, D, E)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 >= rhs.0 }
    if lhs.1 != rhs.1 { return lhs.1 >= rhs.1 }
    if lhs.2 != rhs.2 { return lhs.2 >= rhs.2 }
    if lhs.3 != rhs.3 { return lhs.3 >= rhs.3 }
    return lhs.4 >= rhs.4
}

/// Whether two tuples are equal, element by element.
public func == <A: Equatable, B: Equatable, C: Equatable, D: Equatable, E: Equatable, F: Equatable>(lhs: (A, B, C, D, E, F), rhs: (A, B, C, D, E, F)) -> Bool {
    lhs.0 == rhs.0 && lhs.1 == rhs.1 && lhs.2 == rhs.2 && lhs.3 == rhs.3 && lhs.4 == rhs.4 && lhs.5 == rhs.5
}

/// Whether two tuples differ in an element.
public func != <A: Equatable, B: Equatable, C: Equatable, D: Equatable, E: Equatable, F: Equatable>(lhs: (A, B, C, D, E, F), rhs: (A, B, C, D, E, F)) -> Bool {
    lhs.0 != rhs.0 || lhs.1 != rhs.1 || lhs.2 != rhs.2 || lhs.3 != rhs.3 || lhs.4 != rhs.4 || lhs.5 != rhs.5
}

/// Whether the first tuple is ordered before the second: the first different element decides.
public func < <A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable, F: Comparable>(lhs: (A, B, C, D, E, F), rhs: (A, B, C, D, E, F)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 < rhs.0 }
    if lhs.1 != rhs.1 { return lhs.1 < rhs.1 }
    if lhs.2 != rhs.2 { return lhs.2 < rhs.2 }
    if lhs.3 != rhs.3 { return lhs.3 < rhs.3 }
    if lhs.4 != rhs.4 { return lhs.4 < rhs.4 }
    return lhs.5 < rhs.5
}

/// Whether the first tuple is ordered not after the second: the first different element decides.
public func <= <A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable, F: Comparable>(lhs: (A, B, C, D, E, F), rhs: (A, B, C, D, E, F)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 <= rhs.0 }
    if lhs.1 != rhs.1 { return lhs.1 <= rhs.1 }
    if lhs.2 != rhs.2 { return lhs.2 <= rhs.2 }
    if lhs.3 != rhs.3 { return lhs.3 <= rhs.3 }
    if lhs.4 != rhs.4 { return lhs.4 <= rhs.4 }
    return lhs.5 <= rhs.5
}

/// Whether the first tuple is ordered after the second: the first different element decides.
public func > <A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable, F: Comparable>(lhs: (A, B, C, D, E, F), rhs: (A, B, C, D, E, F)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 > rhs.0 }
    if lhs.1 != rhs.1 { return lhs.1 > rhs.1 }
    if lhs.2 != rhs.2 { return lhs.2 > rhs.2 }
    if lhs.3 != rhs.3 { return lhs.3 > rhs.3 }
    if lhs.4 != rhs.4 { return lhs.4 > rhs.4 }
    return lhs.5 > rhs.5
}

/// Whether the first tuple is ordered not before the second: the first different element decides.
public func >= <A: Comparable, B: Comparable, C: Comparable, D: Comparable, E: Comparable, F: Comparable>(lhs: (A, B, C, D, E, F), rhs: (A, B, C, D, E, F)) -> Bool {
    if lhs.0 != rhs.0 { return lhs.0 >= rhs.0 }
    if lhs.1 != rhs.1 { return lhs.1 >= rhs.1 }
    if lhs.2 != rhs.2 { return lhs.2 >= rhs.2 }
    if lhs.3 != rhs.3 { return lhs.3 >= rhs.3 }
    if lhs.4 != rhs.4 { return lhs.4 >= rhs.4 }
    return lhs.5 >= rhs.5
}

// UInt: expanded from Templates/Integer.lsw.in.

/// An unsigned integer as wide as an address.
@builtin("UInt")
public struct UInt: FixedWidthInteger, UnsignedInteger, Hashable, Strideable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByIntegerLiteral, Sendable {
    public typealias IntegerLiteralType = UInt
    public typealias Magnitude = UInt
    public typealias Stride = Int
    public typealias Words = [UInt]

    /// The greatest value.
    public static var max: UInt { 18446744073709551615 }
    /// The least value.
    public static var min: UInt { 0 }
    /// The number of bits of every value.
    public static var bitWidth: Int { 64 }
    /// Zero.
    public static var zero: UInt { 0 }

    /// Zero.
    public init() { self = 0 }
    @native("uint.identity")
    public init(integerLiteral value: UInt)
    @native("uint.identity")
    public init(_ value: UInt)
    /// The same value in this type; traps when it does not fit.
    @native("uint.convert")
    public init<T: BinaryInteger>(_ source: T)
    /// The low bits of the value.
    @native("uint.truncating")
    public init<T: BinaryInteger>(truncatingIfNeeded source: T)
    /// The value, or the nearest that fits.
    @native("uint.clamping")
    public init<T: BinaryInteger>(clamping source: T)
    /// The value when it fits, else nil.
    @native("uint.exactly")
    public init?<T: BinaryInteger>(exactly source: T)
    /// The value rounded toward zero; traps when it does not fit.
    @native("uint.fromDouble")
    public init(_ source: Double)
    /// The value rounded toward zero; traps when it does not fit.
    @native("uint.fromFloat")
    public init(_ source: Float)
    /// The value rounded toward zero; traps when it does not fit.
    @native("uint.fromFloating")
    public init<T: BinaryFloatingPoint>(_ source: T)
    /// The value when it is integral and fits, else nil.
    @native("uint.exactlyFloating")
    public init?<T: BinaryFloatingPoint>(exactly source: T)
    /// The value with the same bits.
    @native("uint.truncating64")
    public init(bitPattern x: Int)

    @native("uint.add")
    public static func + (lhs: UInt, rhs: UInt) -> UInt
    @native("uint.sub")
    public static func - (lhs: UInt, rhs: UInt) -> UInt
    @native("uint.mul")
    public static func * (lhs: UInt, rhs: UInt) -> UInt
    @native("uint.div")
    public static func / (lhs: UInt, rhs: UInt) -> UInt
    @native("uint.rem")
    public static func % (lhs: UInt, rhs: UInt) -> UInt
    @native("uint.addw")
    public static func &+ (lhs: UInt, rhs: UInt) -> UInt
    @native("uint.subw")
    public static func &- (lhs: UInt, rhs: UInt) -> UInt
    @native("uint.mulw")
    public static func &* (lhs: UInt, rhs: UInt) -> UInt
    @native("uint.and")
    public static func & (lhs: UInt, rhs: UInt) -> UInt
    @native("uint.or")
    public static func | (lhs: UInt, rhs: UInt) -> UInt
    @native("uint.xor")
    public static func ^ (lhs: UInt, rhs: UInt) -> UInt
    @native("uint.not")
    public static prefix func ~ (x: UInt) -> UInt
    @native("uint.shl")
    public static func << (lhs: UInt, rhs: UInt) -> UInt
    @native("uint.shr")
    public static func >> (lhs: UInt, rhs: UInt) -> UInt
    @native("uint.shlw")
    public static func &<< (lhs: UInt, rhs: UInt) -> UInt
    @native("uint.shrw")
    public static func &>> (lhs: UInt, rhs: UInt) -> UInt
    @native("uint.shlAny")
    public static func << <RHS: BinaryInteger>(lhs: UInt, rhs: RHS) -> UInt
    @native("uint.shrAny")
    public static func >> <RHS: BinaryInteger>(lhs: UInt, rhs: RHS) -> UInt
    @native("uint.eq")
    public static func == (lhs: UInt, rhs: UInt) -> Bool
    @native("uint.ne")
    public static func != (lhs: UInt, rhs: UInt) -> Bool
    @native("uint.lt")
    public static func < (lhs: UInt, rhs: UInt) -> Bool
    @native("uint.le")
    public static func <= (lhs: UInt, rhs: UInt) -> Bool
    @native("uint.gt")
    public static func > (lhs: UInt, rhs: UInt) -> Bool
    @native("uint.ge")
    public static func >= (lhs: UInt, rhs: UInt) -> Bool

    @native("uint.addAssign")
    public static func += (lhs: inout UInt, rhs: UInt)
    @native("uint.subAssign")
    public static func -= (lhs: inout UInt, rhs: UInt)
    @native("uint.mulAssign")
    public static func *= (lhs: inout UInt, rhs: UInt)
    @native("uint.divAssign")
    public static func /= (lhs: inout UInt, rhs: UInt)
    @native("uint.remAssign")
    public static func %= (lhs: inout UInt, rhs: UInt)
    @native("uint.addwAssign")
    public static func &+= (lhs: inout UInt, rhs: UInt)
    @native("uint.subwAssign")
    public static func &-= (lhs: inout UInt, rhs: UInt)
    @native("uint.mulwAssign")
    public static func &*= (lhs: inout UInt, rhs: UInt)
    @native("uint.andAssign")
    public static func &= (lhs: inout UInt, rhs: UInt)
    @native("uint.orAssign")
    public static func |= (lhs: inout UInt, rhs: UInt)
    @native("uint.xorAssign")
    public static func ^= (lhs: inout UInt, rhs: UInt)
    @native("uint.shlAssign")
    public static func <<= (lhs: inout UInt, rhs: UInt)
    @native("uint.shrAssign")
    public static func >>= (lhs: inout UInt, rhs: UInt)

    /// The sum, and whether it was cut off.
    @native("uint.addOverflow")
    public func addingReportingOverflow(_ rhs: UInt) -> (partialValue: UInt, overflow: Bool)
    /// The difference, and whether it was cut off.
    @native("uint.subOverflow")
    public func subtractingReportingOverflow(_ rhs: UInt) -> (partialValue: UInt, overflow: Bool)
    /// The product, and whether it was cut off.
    @native("uint.mulOverflow")
    public func multipliedReportingOverflow(by rhs: UInt) -> (partialValue: UInt, overflow: Bool)
    /// The quotient, and whether it was cut off or the divisor is zero.
    @native("uint.divOverflow")
    public func dividedReportingOverflow(by rhs: UInt) -> (partialValue: UInt, overflow: Bool)
    /// The remainder, and whether the division overflowed or the divisor is zero.
    @native("uint.remOverflow")
    public func remainderReportingOverflow(dividingBy rhs: UInt) -> (partialValue: UInt, overflow: Bool)
    /// The product in twice the width.
    @native("uint.mulFull")
    public func multipliedFullWidth(by other: UInt) -> (high: UInt, low: UInt)
    /// Divides a value of twice the width.
    @native("uint.divFull")
    public func dividingFullWidth(_ dividend: (high: UInt, low: UInt)) -> (quotient: UInt, remainder: UInt)
    /// Quotient and remainder at once.
    public func quotientAndRemainder(dividingBy rhs: UInt) -> (quotient: UInt, remainder: UInt) {
        (self / rhs, self % rhs)
    }
    /// Whether the value is a multiple of the other.
    @native("uint.isMultiple")
    public func isMultiple(of other: UInt) -> Bool
    /// -1, 0 or 1.
    @native("uint.signum")
    public func signum() -> UInt
    /// The absolute value.
    public var magnitude: UInt { @native("uint.magnitude") get }
    /// The words of the two's complement representation.
    public var words: [UInt] { [UInt(truncatingIfNeeded: self)] }
    /// The number of one bits.
    public var nonzeroBitCount: Int { @native("uint.popcount") get }
    /// The number of zero bits above the highest one.
    public var leadingZeroBitCount: Int { @native("uint.leadingZeros") get }
    /// The number of zero bits below the lowest one.
    public var trailingZeroBitCount: Int { @native("uint.trailingZeros") get }
    /// The value with its bytes in the opposite order.
    public var byteSwapped: UInt { @native("uint.byteSwapped") get }
    /// The decimal digits.
    public var description: String { @native("uint.description") get }
    /// The value's hash, for this process only.
    public var hashValue: Int { @native("uint.hashValue") get }
    /// Feeds the value to the hasher.
    @native("uint.hash")
    public func hash(into hasher: inout Hasher)
    /// How far away the other value is.
    @native("uint.distance")
    public func distance(to other: UInt) -> Int
    /// The value that is this far away.
    @native("uint.advanced")
    public func advanced(by n: Int) -> UInt
}
// UInt16: expanded from Templates/Integer.lsw.in.

/// An unsigned integer of 16 bits.
@builtin("UInt16")
public struct UInt16: FixedWidthInteger, UnsignedInteger, Hashable, Strideable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByIntegerLiteral, Sendable {
    public typealias IntegerLiteralType = UInt16
    public typealias Magnitude = UInt16
    public typealias Stride = Int
    public typealias Words = [UInt]

    /// The greatest value.
    public static var max: UInt16 { 65535 }
    /// The least value.
    public static var min: UInt16 { 0 }
    /// The number of bits of every value.
    public static var bitWidth: Int { 16 }
    /// Zero.
    public static var zero: UInt16 { 0 }

    /// Zero.
    public init() { self = 0 }
    @native("u16.identity")
    public init(integerLiteral value: UInt16)
    @native("u16.identity")
    public init(_ value: UInt16)
    /// The same value in this type; traps when it does not fit.
    @native("u16.convert")
    public init<T: BinaryInteger>(_ source: T)
    /// The low bits of the value.
    @native("u16.truncating")
    public init<T: BinaryInteger>(truncatingIfNeeded source: T)
    /// The value, or the nearest that fits.
    @native("u16.clamping")
    public init<T: BinaryInteger>(clamping source: T)
    /// The value when it fits, else nil.
    @native("u16.exactly")
    public init?<T: BinaryInteger>(exactly source: T)
    /// The value rounded toward zero; traps when it does not fit.
    @native("u16.fromDouble")
    public init(_ source: Double)
    /// The value rounded toward zero; traps when it does not fit.
    @native("u16.fromFloat")
    public init(_ source: Float)
    /// The value rounded toward zero; traps when it does not fit.
    @native("u16.fromFloating")
    public init<T: BinaryFloatingPoint>(_ source: T)
    /// The value when it is integral and fits, else nil.
    @native("u16.exactlyFloating")
    public init?<T: BinaryFloatingPoint>(exactly source: T)
    /// The value with the same bits.
    @native("u16.truncating64")
    public init(bitPattern x: Int16)

    @native("u16.add")
    public static func + (lhs: UInt16, rhs: UInt16) -> UInt16
    @native("u16.sub")
    public static func - (lhs: UInt16, rhs: UInt16) -> UInt16
    @native("u16.mul")
    public static func * (lhs: UInt16, rhs: UInt16) -> UInt16
    @native("u16.div")
    public static func / (lhs: UInt16, rhs: UInt16) -> UInt16
    @native("u16.rem")
    public static func % (lhs: UInt16, rhs: UInt16) -> UInt16
    @native("u16.addw")
    public static func &+ (lhs: UInt16, rhs: UInt16) -> UInt16
    @native("u16.subw")
    public static func &- (lhs: UInt16, rhs: UInt16) -> UInt16
    @native("u16.mulw")
    public static func &* (lhs: UInt16, rhs: UInt16) -> UInt16
    @native("u16.and")
    public static func & (lhs: UInt16, rhs: UInt16) -> UInt16
    @native("u16.or")
    public static func | (lhs: UInt16, rhs: UInt16) -> UInt16
    @native("u16.xor")
    public static func ^ (lhs: UInt16, rhs: UInt16) -> UInt16
    @native("u16.not")
    public static prefix func ~ (x: UInt16) -> UInt16
    @native("u16.shl")
    public static func << (lhs: UInt16, rhs: UInt16) -> UInt16
    @native("u16.shr")
    public static func >> (lhs: UInt16, rhs: UInt16) -> UInt16
    @native("u16.shlw")
    public static func &<< (lhs: UInt16, rhs: UInt16) -> UInt16
    @native("u16.shrw")
    public static func &>> (lhs: UInt16, rhs: UInt16) -> UInt16
    @native("u16.shlAny")
    public static func << <RHS: BinaryInteger>(lhs: UInt16, rhs: RHS) -> UInt16
    @native("u16.shrAny")
    public static func >> <RHS: BinaryInteger>(lhs: UInt16, rhs: RHS) -> UInt16
    @native("u16.eq")
    public static func == (lhs: UInt16, rhs: UInt16) -> Bool
    @native("u16.ne")
    public static func != (lhs: UInt16, rhs: UInt16) -> Bool
    @native("u16.lt")
    public static func < (lhs: UInt16, rhs: UInt16) -> Bool
    @native("u16.le")
    public static func <= (lhs: UInt16, rhs: UInt16) -> Bool
    @native("u16.gt")
    public static func > (lhs: UInt16, rhs: UInt16) -> Bool
    @native("u16.ge")
    public static func >= (lhs: UInt16, rhs: UInt16) -> Bool

    @native("u16.addAssign")
    public static func += (lhs: inout UInt16, rhs: UInt16)
    @native("u16.subAssign")
    public static func -= (lhs: inout UInt16, rhs: UInt16)
    @native("u16.mulAssign")
    public static func *= (lhs: inout UInt16, rhs: UInt16)
    @native("u16.divAssign")
    public static func /= (lhs: inout UInt16, rhs: UInt16)
    @native("u16.remAssign")
    public static func %= (lhs: inout UInt16, rhs: UInt16)
    @native("u16.addwAssign")
    public static func &+= (lhs: inout UInt16, rhs: UInt16)
    @native("u16.subwAssign")
    public static func &-= (lhs: inout UInt16, rhs: UInt16)
    @native("u16.mulwAssign")
    public static func &*= (lhs: inout UInt16, rhs: UInt16)
    @native("u16.andAssign")
    public static func &= (lhs: inout UInt16, rhs: UInt16)
    @native("u16.orAssign")
    public static func |= (lhs: inout UInt16, rhs: UInt16)
    @native("u16.xorAssign")
    public static func ^= (lhs: inout UInt16, rhs: UInt16)
    @native("u16.shlAssign")
    public static func <<= (lhs: inout UInt16, rhs: UInt16)
    @native("u16.shrAssign")
    public static func >>= (lhs: inout UInt16, rhs: UInt16)

    /// The sum, and whether it was cut off.
    @native("u16.addOverflow")
    public func addingReportingOverflow(_ rhs: UInt16) -> (partialValue: UInt16, overflow: Bool)
    /// The difference, and whether it was cut off.
    @native("u16.subOverflow")
    public func subtractingReportingOverflow(_ rhs: UInt16) -> (partialValue: UInt16, overflow: Bool)
    /// The product, and whether it was cut off.
    @native("u16.mulOverflow")
    public func multipliedReportingOverflow(by rhs: UInt16) -> (partialValue: UInt16, overflow: Bool)
    /// The quotient, and whether it was cut off or the divisor is zero.
    @native("u16.divOverflow")
    public func dividedReportingOverflow(by rhs: UInt16) -> (partialValue: UInt16, overflow: Bool)
    /// The remainder, and whether the division overflowed or the divisor is zero.
    @native("u16.remOverflow")
    public func remainderReportingOverflow(dividingBy rhs: UInt16) -> (partialValue: UInt16, overflow: Bool)
    /// The product in twice the width.
    @native("u16.mulFull")
    public func multipliedFullWidth(by other: UInt16) -> (high: UInt16, low: UInt16)
    /// Divides a value of twice the width.
    @native("u16.divFull")
    public func dividingFullWidth(_ dividend: (high: UInt16, low: UInt16)) -> (quotient: UInt16, remainder: UInt16)
    /// Quotient and remainder at once.
    public func quotientAndRemainder(dividingBy rhs: UInt16) -> (quotient: UInt16, remainder: UInt16) {
        (self / rhs, self % rhs)
    }
    /// Whether the value is a multiple of the other.
    @native("u16.isMultiple")
    public func isMultiple(of other: UInt16) -> Bool
    /// -1, 0 or 1.
    @native("u16.signum")
    public func signum() -> UInt16
    /// The absolute value.
    public var magnitude: UInt16 { @native("u16.magnitude") get }
    /// The words of the two's complement representation.
    public var words: [UInt] { [UInt(truncatingIfNeeded: self)] }
    /// The number of one bits.
    public var nonzeroBitCount: Int { @native("u16.popcount") get }
    /// The number of zero bits above the highest one.
    public var leadingZeroBitCount: Int { @native("u16.leadingZeros") get }
    /// The number of zero bits below the lowest one.
    public var trailingZeroBitCount: Int { @native("u16.trailingZeros") get }
    /// The value with its bytes in the opposite order.
    public var byteSwapped: UInt16 { @native("u16.byteSwapped") get }
    /// The decimal digits.
    public var description: String { @native("u16.description") get }
    /// The value's hash, for this process only.
    public var hashValue: Int { @native("u16.hashValue") get }
    /// Feeds the value to the hasher.
    @native("u16.hash")
    public func hash(into hasher: inout Hasher)
    /// How far away the other value is.
    @native("u16.distance")
    public func distance(to other: UInt16) -> Int
    /// The value that is this far away.
    @native("u16.advanced")
    public func advanced(by n: Int) -> UInt16
}
// UInt32: expanded from Templates/Integer.lsw.in.

/// An unsigned integer of 32 bits.
@builtin("UInt32")
public struct UInt32: FixedWidthInteger, UnsignedInteger, Hashable, Strideable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByIntegerLiteral, Sendable {
    public typealias IntegerLiteralType = UInt32
    public typealias Magnitude = UInt32
    public typealias Stride = Int
    public typealias Words = [UInt]

    /// The greatest value.
    public static var max: UInt32 { 4294967295 }
    /// The least value.
    public static var min: UInt32 { 0 }
    /// The number of bits of every value.
    public static var bitWidth: Int { 32 }
    /// Zero.
    public static var zero: UInt32 { 0 }

    /// Zero.
    public init() { self = 0 }
    @native("u32.identity")
    public init(integerLiteral value: UInt32)
    @native("u32.identity")
    public init(_ value: UInt32)
    /// The same value in this type; traps when it does not fit.
    @native("u32.convert")
    public init<T: BinaryInteger>(_ source: T)
    /// The low bits of the value.
    @native("u32.truncating")
    public init<T: BinaryInteger>(truncatingIfNeeded source: T)
    /// The value, or the nearest that fits.
    @native("u32.clamping")
    public init<T: BinaryInteger>(clamping source: T)
    /// The value when it fits, else nil.
    @native("u32.exactly")
    public init?<T: BinaryInteger>(exactly source: T)
    /// The value rounded toward zero; traps when it does not fit.
    @native("u32.fromDouble")
    public init(_ source: Double)
    /// The value rounded toward zero; traps when it does not fit.
    @native("u32.fromFloat")
    public init(_ source: Float)
    /// The value rounded toward zero; traps when it does not fit.
    @native("u32.fromFloating")
    public init<T: BinaryFloatingPoint>(_ source: T)
    /// The value when it is integral and fits, else nil.
    @native("u32.exactlyFloating")
    public init?<T: BinaryFloatingPoint>(exactly source: T)
    /// The value with the same bits.
    @native("u32.truncating64")
    public init(bitPattern x: Int32)

    @native("u32.add")
    public static func + (lhs: UInt32, rhs: UInt32) -> UInt32
    @native("u32.sub")
    public static func - (lhs: UInt32, rhs: UInt32) -> UInt32
    @native("u32.mul")
    public static func * (lhs: UInt32, rhs: UInt32) -> UInt32
    @native("u32.div")
    public static func / (lhs: UInt32, rhs: UInt32) -> UInt32
    @native("u32.rem")
    public static func % (lhs: UInt32, rhs: UInt32) -> UInt32
    @native("u32.addw")
    public static func &+ (lhs: UInt32, rhs: UInt32) -> UInt32
    @native("u32.subw")
    public static func &- (lhs: UInt32, rhs: UInt32) -> UInt32
    @native("u32.mulw")
    public static func &* (lhs: UInt32, rhs: UInt32) -> UInt32
    @native("u32.and")
    public static func & (lhs: UInt32, rhs: UInt32) -> UInt32
    @native("u32.or")
    public static func | (lhs: UInt32, rhs: UInt32) -> UInt32
    @native("u32.xor")
    public static func ^ (lhs: UInt32, rhs: UInt32) -> UInt32
    @native("u32.not")
    public static prefix func ~ (x: UInt32) -> UInt32
    @native("u32.shl")
    public static func << (lhs: UInt32, rhs: UInt32) -> UInt32
    @native("u32.shr")
    public static func >> (lhs: UInt32, rhs: UInt32) -> UInt32
    @native("u32.shlw")
    public static func &<< (lhs: UInt32, rhs: UInt32) -> UInt32
    @native("u32.shrw")
    public static func &>> (lhs: UInt32, rhs: UInt32) -> UInt32
    @native("u32.shlAny")
    public static func << <RHS: BinaryInteger>(lhs: UInt32, rhs: RHS) -> UInt32
    @native("u32.shrAny")
    public static func >> <RHS: BinaryInteger>(lhs: UInt32, rhs: RHS) -> UInt32
    @native("u32.eq")
    public static func == (lhs: UInt32, rhs: UInt32) -> Bool
    @native("u32.ne")
    public static func != (lhs: UInt32, rhs: UInt32) -> Bool
    @native("u32.lt")
    public static func < (lhs: UInt32, rhs: UInt32) -> Bool
    @native("u32.le")
    public static func <= (lhs: UInt32, rhs: UInt32) -> Bool
    @native("u32.gt")
    public static func > (lhs: UInt32, rhs: UInt32) -> Bool
    @native("u32.ge")
    public static func >= (lhs: UInt32, rhs: UInt32) -> Bool

    @native("u32.addAssign")
    public static func += (lhs: inout UInt32, rhs: UInt32)
    @native("u32.subAssign")
    public static func -= (lhs: inout UInt32, rhs: UInt32)
    @native("u32.mulAssign")
    public static func *= (lhs: inout UInt32, rhs: UInt32)
    @native("u32.divAssign")
    public static func /= (lhs: inout UInt32, rhs: UInt32)
    @native("u32.remAssign")
    public static func %= (lhs: inout UInt32, rhs: UInt32)
    @native("u32.addwAssign")
    public static func &+= (lhs: inout UInt32, rhs: UInt32)
    @native("u32.subwAssign")
    public static func &-= (lhs: inout UInt32, rhs: UInt32)
    @native("u32.mulwAssign")
    public static func &*= (lhs: inout UInt32, rhs: UInt32)
    @native("u32.andAssign")
    public static func &= (lhs: inout UInt32, rhs: UInt32)
    @native("u32.orAssign")
    public static func |= (lhs: inout UInt32, rhs: UInt32)
    @native("u32.xorAssign")
    public static func ^= (lhs: inout UInt32, rhs: UInt32)
    @native("u32.shlAssign")
    public static func <<= (lhs: inout UInt32, rhs: UInt32)
    @native("u32.shrAssign")
    public static func >>= (lhs: inout UInt32, rhs: UInt32)

    /// The sum, and whether it was cut off.
    @native("u32.addOverflow")
    public func addingReportingOverflow(_ rhs: UInt32) -> (partialValue: UInt32, overflow: Bool)
    /// The difference, and whether it was cut off.
    @native("u32.subOverflow")
    public func subtractingReportingOverflow(_ rhs: UInt32) -> (partialValue: UInt32, overflow: Bool)
    /// The product, and whether it was cut off.
    @native("u32.mulOverflow")
    public func multipliedReportingOverflow(by rhs: UInt32) -> (partialValue: UInt32, overflow: Bool)
    /// The quotient, and whether it was cut off or the divisor is zero.
    @native("u32.divOverflow")
    public func dividedReportingOverflow(by rhs: UInt32) -> (partialValue: UInt32, overflow: Bool)
    /// The remainder, and whether the division overflowed or the divisor is zero.
    @native("u32.remOverflow")
    public func remainderReportingOverflow(dividingBy rhs: UInt32) -> (partialValue: UInt32, overflow: Bool)
    /// The product in twice the width.
    @native("u32.mulFull")
    public func multipliedFullWidth(by other: UInt32) -> (high: UInt32, low: UInt32)
    /// Divides a value of twice the width.
    @native("u32.divFull")
    public func dividingFullWidth(_ dividend: (high: UInt32, low: UInt32)) -> (quotient: UInt32, remainder: UInt32)
    /// Quotient and remainder at once.
    public func quotientAndRemainder(dividingBy rhs: UInt32) -> (quotient: UInt32, remainder: UInt32) {
        (self / rhs, self % rhs)
    }
    /// Whether the value is a multiple of the other.
    @native("u32.isMultiple")
    public func isMultiple(of other: UInt32) -> Bool
    /// -1, 0 or 1.
    @native("u32.signum")
    public func signum() -> UInt32
    /// The absolute value.
    public var magnitude: UInt32 { @native("u32.magnitude") get }
    /// The words of the two's complement representation.
    public var words: [UInt] { [UInt(truncatingIfNeeded: self)] }
    /// The number of one bits.
    public var nonzeroBitCount: Int { @native("u32.popcount") get }
    /// The number of zero bits above the highest one.
    public var leadingZeroBitCount: Int { @native("u32.leadingZeros") get }
    /// The number of zero bits below the lowest one.
    public var trailingZeroBitCount: Int { @native("u32.trailingZeros") get }
    /// The value with its bytes in the opposite order.
    public var byteSwapped: UInt32 { @native("u32.byteSwapped") get }
    /// The decimal digits.
    public var description: String { @native("u32.description") get }
    /// The value's hash, for this process only.
    public var hashValue: Int { @native("u32.hashValue") get }
    /// Feeds the value to the hasher.
    @native("u32.hash")
    public func hash(into hasher: inout Hasher)
    /// How far away the other value is.
    @native("u32.distance")
    public func distance(to other: UInt32) -> Int
    /// The value that is this far away.
    @native("u32.advanced")
    public func advanced(by n: Int) -> UInt32
}
// UInt64: expanded from Templates/Integer.lsw.in.

/// An unsigned integer of 64 bits.
@builtin("UInt64")
public struct UInt64: FixedWidthInteger, UnsignedInteger, Hashable, Strideable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByIntegerLiteral, Sendable {
    public typealias IntegerLiteralType = UInt64
    public typealias Magnitude = UInt64
    public typealias Stride = Int
    public typealias Words = [UInt]

    /// The greatest value.
    public static var max: UInt64 { 18446744073709551615 }
    /// The least value.
    public static var min: UInt64 { 0 }
    /// The number of bits of every value.
    public static var bitWidth: Int { 64 }
    /// Zero.
    public static var zero: UInt64 { 0 }

    /// Zero.
    public init() { self = 0 }
    @native("u64.identity")
    public init(integerLiteral value: UInt64)
    @native("u64.identity")
    public init(_ value: UInt64)
    /// The same value in this type; traps when it does not fit.
    @native("u64.convert")
    public init<T: BinaryInteger>(_ source: T)
    /// The low bits of the value.
    @native("u64.truncating")
    public init<T: BinaryInteger>(truncatingIfNeeded source: T)
    /// The value, or the nearest that fits.
    @native("u64.clamping")
    public init<T: BinaryInteger>(clamping source: T)
    /// The value when it fits, else nil.
    @native("u64.exactly")
    public init?<T: BinaryInteger>(exactly source: T)
    /// The value rounded toward zero; traps when it does not fit.
    @native("u64.fromDouble")
    public init(_ source: Double)
    /// The value rounded toward zero; traps when it does not fit.
    @native("u64.fromFloat")
    public init(_ source: Float)
    /// The value rounded toward zero; traps when it does not fit.
    @native("u64.fromFloating")
    public init<T: BinaryFloatingPoint>(_ source: T)
    /// The value when it is integral and fits, else nil.
    @native("u64.exactlyFloating")
    public init?<T: BinaryFloatingPoint>(exactly source: T)
    /// The value with the same bits.
    @native("u64.truncating64")
    public init(bitPattern x: Int64)

    @native("u64.add")
    public static func + (lhs: UInt64, rhs: UInt64) -> UInt64
    @native("u64.sub")
    public static func - (lhs: UInt64, rhs: UInt64) -> UInt64
    @native("u64.mul")
    public static func * (lhs: UInt64, rhs: UInt64) -> UInt64
    @native("u64.div")
    public static func / (lhs: UInt64, rhs: UInt64) -> UInt64
    @native("u64.rem")
    public static func % (lhs: UInt64, rhs: UInt64) -> UInt64
    @native("u64.addw")
    public static func &+ (lhs: UInt64, rhs: UInt64) -> UInt64
    @native("u64.subw")
    public static func &- (lhs: UInt64, rhs: UInt64) -> UInt64
    @native("u64.mulw")
    public static func &* (lhs: UInt64, rhs: UInt64) -> UInt64
    @native("u64.and")
    public static func & (lhs: UInt64, rhs: UInt64) -> UInt64
    @native("u64.or")
    public static func | (lhs: UInt64, rhs: UInt64) -> UInt64
    @native("u64.xor")
    public static func ^ (lhs: UInt64, rhs: UInt64) -> UInt64
    @native("u64.not")
    public static prefix func ~ (x: UInt64) -> UInt64
    @native("u64.shl")
    public static func << (lhs: UInt64, rhs: UInt64) -> UInt64
    @native("u64.shr")
    public static func >> (lhs: UInt64, rhs: UInt64) -> UInt64
    @native("u64.shlw")
    public static func &<< (lhs: UInt64, rhs: UInt64) -> UInt64
    @native("u64.shrw")
    public static func &>> (lhs: UInt64, rhs: UInt64) -> UInt64
    @native("u64.shlAny")
    public static func << <RHS: BinaryInteger>(lhs: UInt64, rhs: RHS) -> UInt64
    @native("u64.shrAny")
    public static func >> <RHS: BinaryInteger>(lhs: UInt64, rhs: RHS) -> UInt64
    @native("u64.eq")
    public static func == (lhs: UInt64, rhs: UInt64) -> Bool
    @native("u64.ne")
    public static func != (lhs: UInt64, rhs: UInt64) -> Bool
    @native("u64.lt")
    public static func < (lhs: UInt64, rhs: UInt64) -> Bool
    @native("u64.le")
    public static func <= (lhs: UInt64, rhs: UInt64) -> Bool
    @native("u64.gt")
    public static func > (lhs: UInt64, rhs: UInt64) -> Bool
    @native("u64.ge")
    public static func >= (lhs: UInt64, rhs: UInt64) -> Bool

    @native("u64.addAssign")
    public static func += (lhs: inout UInt64, rhs: UInt64)
    @native("u64.subAssign")
    public static func -= (lhs: inout UInt64, rhs: UInt64)
    @native("u64.mulAssign")
    public static func *= (lhs: inout UInt64, rhs: UInt64)
    @native("u64.divAssign")
    public static func /= (lhs: inout UInt64, rhs: UInt64)
    @native("u64.remAssign")
    public static func %= (lhs: inout UInt64, rhs: UInt64)
    @native("u64.addwAssign")
    public static func &+= (lhs: inout UInt64, rhs: UInt64)
    @native("u64.subwAssign")
    public static func &-= (lhs: inout UInt64, rhs: UInt64)
    @native("u64.mulwAssign")
    public static func &*= (lhs: inout UInt64, rhs: UInt64)
    @native("u64.andAssign")
    public static func &= (lhs: inout UInt64, rhs: UInt64)
    @native("u64.orAssign")
    public static func |= (lhs: inout UInt64, rhs: UInt64)
    @native("u64.xorAssign")
    public static func ^= (lhs: inout UInt64, rhs: UInt64)
    @native("u64.shlAssign")
    public static func <<= (lhs: inout UInt64, rhs: UInt64)
    @native("u64.shrAssign")
    public static func >>= (lhs: inout UInt64, rhs: UInt64)

    /// The sum, and whether it was cut off.
    @native("u64.addOverflow")
    public func addingReportingOverflow(_ rhs: UInt64) -> (partialValue: UInt64, overflow: Bool)
    /// The difference, and whether it was cut off.
    @native("u64.subOverflow")
    public func subtractingReportingOverflow(_ rhs: UInt64) -> (partialValue: UInt64, overflow: Bool)
    /// The product, and whether it was cut off.
    @native("u64.mulOverflow")
    public func multipliedReportingOverflow(by rhs: UInt64) -> (partialValue: UInt64, overflow: Bool)
    /// The quotient, and whether it was cut off or the divisor is zero.
    @native("u64.divOverflow")
    public func dividedReportingOverflow(by rhs: UInt64) -> (partialValue: UInt64, overflow: Bool)
    /// The remainder, and whether the division overflowed or the divisor is zero.
    @native("u64.remOverflow")
    public func remainderReportingOverflow(dividingBy rhs: UInt64) -> (partialValue: UInt64, overflow: Bool)
    /// The product in twice the width.
    @native("u64.mulFull")
    public func multipliedFullWidth(by other: UInt64) -> (high: UInt64, low: UInt64)
    /// Divides a value of twice the width.
    @native("u64.divFull")
    public func dividingFullWidth(_ dividend: (high: UInt64, low: UInt64)) -> (quotient: UInt64, remainder: UInt64)
    /// Quotient and remainder at once.
    public func quotientAndRemainder(dividingBy rhs: UInt64) -> (quotient: UInt64, remainder: UInt64) {
        (self / rhs, self % rhs)
    }
    /// Whether the value is a multiple of the other.
    @native("u64.isMultiple")
    public func isMultiple(of other: UInt64) -> Bool
    /// -1, 0 or 1.
    @native("u64.signum")
    public func signum() -> UInt64
    /// The absolute value.
    public var magnitude: UInt64 { @native("u64.magnitude") get }
    /// The words of the two's complement representation.
    public var words: [UInt] { [UInt(truncatingIfNeeded: self)] }
    /// The number of one bits.
    public var nonzeroBitCount: Int { @native("u64.popcount") get }
    /// The number of zero bits above the highest one.
    public var leadingZeroBitCount: Int { @native("u64.leadingZeros") get }
    /// The number of zero bits below the lowest one.
    public var trailingZeroBitCount: Int { @native("u64.trailingZeros") get }
    /// The value with its bytes in the opposite order.
    public var byteSwapped: UInt64 { @native("u64.byteSwapped") get }
    /// The decimal digits.
    public var description: String { @native("u64.description") get }
    /// The value's hash, for this process only.
    public var hashValue: Int { @native("u64.hashValue") get }
    /// Feeds the value to the hasher.
    @native("u64.hash")
    public func hash(into hasher: inout Hasher)
    /// How far away the other value is.
    @native("u64.distance")
    public func distance(to other: UInt64) -> Int
    /// The value that is this far away.
    @native("u64.advanced")
    public func advanced(by n: Int) -> UInt64
}
// UInt8: expanded from Templates/Integer.lsw.in.

/// An unsigned integer of 8 bits.
@builtin("UInt8")
public struct UInt8: FixedWidthInteger, UnsignedInteger, Hashable, Strideable, CustomStringConvertible, LosslessStringConvertible, ExpressibleByIntegerLiteral, Sendable {
    public typealias IntegerLiteralType = UInt8
    public typealias Magnitude = UInt8
    public typealias Stride = Int
    public typealias Words = [UInt]

    /// The greatest value.
    public static var max: UInt8 { 255 }
    /// The least value.
    public static var min: UInt8 { 0 }
    /// The number of bits of every value.
    public static var bitWidth: Int { 8 }
    /// Zero.
    public static var zero: UInt8 { 0 }

    /// Zero.
    public init() { self = 0 }
    @native("u8.identity")
    public init(integerLiteral value: UInt8)
    @native("u8.identity")
    public init(_ value: UInt8)
    /// The same value in this type; traps when it does not fit.
    @native("u8.convert")
    public init<T: BinaryInteger>(_ source: T)
    /// The low bits of the value.
    @native("u8.truncating")
    public init<T: BinaryInteger>(truncatingIfNeeded source: T)
    /// The value, or the nearest that fits.
    @native("u8.clamping")
    public init<T: BinaryInteger>(clamping source: T)
    /// The value when it fits, else nil.
    @native("u8.exactly")
    public init?<T: BinaryInteger>(exactly source: T)
    /// The value rounded toward zero; traps when it does not fit.
    @native("u8.fromDouble")
    public init(_ source: Double)
    /// The value rounded toward zero; traps when it does not fit.
    @native("u8.fromFloat")
    public init(_ source: Float)
    /// The value rounded toward zero; traps when it does not fit.
    @native("u8.fromFloating")
    public init<T: BinaryFloatingPoint>(_ source: T)
    /// The value when it is integral and fits, else nil.
    @native("u8.exactlyFloating")
    public init?<T: BinaryFloatingPoint>(exactly source: T)
    /// The value with the same bits.
    @native("u8.truncating64")
    public init(bitPattern x: Int8)

    @native("u8.add")
    public static func + (lhs: UInt8, rhs: UInt8) -> UInt8
    @native("u8.sub")
    public static func - (lhs: UInt8, rhs: UInt8) -> UInt8
    @native("u8.mul")
    public static func * (lhs: UInt8, rhs: UInt8) -> UInt8
    @native("u8.div")
    public static func / (lhs: UInt8, rhs: UInt8) -> UInt8
    @native("u8.rem")
    public static func % (lhs: UInt8, rhs: UInt8) -> UInt8
    @native("u8.addw")
    public static func &+ (lhs: UInt8, rhs: UInt8) -> UInt8
    @native("u8.subw")
    public static func &- (lhs: UInt8, rhs: UInt8) -> UInt8
    @native("u8.mulw")
    public static func &* (lhs: UInt8, rhs: UInt8) -> UInt8
    @native("u8.and")
    public static func & (lhs: UInt8, rhs: UInt8) -> UInt8
    @native("u8.or")
    public static func | (lhs: UInt8, rhs: UInt8) -> UInt8
    @native("u8.xor")
    public static func ^ (lhs: UInt8, rhs: UInt8) -> UInt8
    @native("u8.not")
    public static prefix func ~ (x: UInt8) -> UInt8
    @native("u8.shl")
    public static func << (lhs: UInt8, rhs: UInt8) -> UInt8
    @native("u8.shr")
    public static func >> (lhs: UInt8, rhs: UInt8) -> UInt8
    @native("u8.shlw")
    public static func &<< (lhs: UInt8, rhs: UInt8) -> UInt8
    @native("u8.shrw")
    public static func &>> (lhs: UInt8, rhs: UInt8) -> UInt8
    @native("u8.shlAny")
    public static func << <RHS: BinaryInteger>(lhs: UInt8, rhs: RHS) -> UInt8
    @native("u8.shrAny")
    public static func >> <RHS: BinaryInteger>(lhs: UInt8, rhs: RHS) -> UInt8
    @native("u8.eq")
    public static func == (lhs: UInt8, rhs: UInt8) -> Bool
    @native("u8.ne")
    public static func != (lhs: UInt8, rhs: UInt8) -> Bool
    @native("u8.lt")
    public static func < (lhs: UInt8, rhs: UInt8) -> Bool
    @native("u8.le")
    public static func <= (lhs: UInt8, rhs: UInt8) -> Bool
    @native("u8.gt")
    public static func > (lhs: UInt8, rhs: UInt8) -> Bool
    @native("u8.ge")
    public static func >= (lhs: UInt8, rhs: UInt8) -> Bool

    @native("u8.addAssign")
    public static func += (lhs: inout UInt8, rhs: UInt8)
    @native("u8.subAssign")
    public static func -= (lhs: inout UInt8, rhs: UInt8)
    @native("u8.mulAssign")
    public static func *= (lhs: inout UInt8, rhs: UInt8)
    @native("u8.divAssign")
    public static func /= (lhs: inout UInt8, rhs: UInt8)
    @native("u8.remAssign")
    public static func %= (lhs: inout UInt8, rhs: UInt8)
    @native("u8.addwAssign")
    public static func &+= (lhs: inout UInt8, rhs: UInt8)
    @native("u8.subwAssign")
    public static func &-= (lhs: inout UInt8, rhs: UInt8)
    @native("u8.mulwAssign")
    public static func &*= (lhs: inout UInt8, rhs: UInt8)
    @native("u8.andAssign")
    public static func &= (lhs: inout UInt8, rhs: UInt8)
    @native("u8.orAssign")
    public static func |= (lhs: inout UInt8, rhs: UInt8)
    @native("u8.xorAssign")
    public static func ^= (lhs: inout UInt8, rhs: UInt8)
    @native("u8.shlAssign")
    public static func <<= (lhs: inout UInt8, rhs: UInt8)
    @native("u8.shrAssign")
    public static func >>= (lhs: inout UInt8, rhs: UInt8)

    /// The sum, and whether it was cut off.
    @native("u8.addOverflow")
    public func addingReportingOverflow(_ rhs: UInt8) -> (partialValue: UInt8, overflow: Bool)
    /// The difference, and whether it was cut off.
    @native("u8.subOverflow")
    public func subtractingReportingOverflow(_ rhs: UInt8) -> (partialValue: UInt8, overflow: Bool)
    /// The product, and whether it was cut off.
    @native("u8.mulOverflow")
    public func multipliedReportingOverflow(by rhs: UInt8) -> (partialValue: UInt8, overflow: Bool)
    /// The quotient, and whether it was cut off or the divisor is zero.
    @native("u8.divOverflow")
    public func dividedReportingOverflow(by rhs: UInt8) -> (partialValue: UInt8, overflow: Bool)
    /// The remainder, and whether the division overflowed or the divisor is zero.
    @native("u8.remOverflow")
    public func remainderReportingOverflow(dividingBy rhs: UInt8) -> (partialValue: UInt8, overflow: Bool)
    /// The product in twice the width.
    @native("u8.mulFull")
    public func multipliedFullWidth(by other: UInt8) -> (high: UInt8, low: UInt8)
    /// Divides a value of twice the width.
    @native("u8.divFull")
    public func dividingFullWidth(_ dividend: (high: UInt8, low: UInt8)) -> (quotient: UInt8, remainder: UInt8)
    /// Quotient and remainder at once.
    public func quotientAndRemainder(dividingBy rhs: UInt8) -> (quotient: UInt8, remainder: UInt8) {
        (self / rhs, self % rhs)
    }
    /// Whether the value is a multiple of the other.
    @native("u8.isMultiple")
    public func isMultiple(of other: UInt8) -> Bool
    /// -1, 0 or 1.
    @native("u8.signum")
    public func signum() -> UInt8
    /// The absolute value.
    public var magnitude: UInt8 { @native("u8.magnitude") get }
    /// The words of the two's complement representation.
    public var words: [UInt] { [UInt(truncatingIfNeeded: self)] }
    /// The number of one bits.
    public var nonzeroBitCount: Int { @native("u8.popcount") get }
    /// The number of zero bits above the highest one.
    public var leadingZeroBitCount: Int { @native("u8.leadingZeros") get }
    /// The number of zero bits below the lowest one.
    public var trailingZeroBitCount: Int { @native("u8.trailingZeros") get }
    /// The value with its bytes in the opposite order.
    public var byteSwapped: UInt8 { @native("u8.byteSwapped") get }
    /// The decimal digits.
    public var description: String { @native("u8.description") get }
    /// The value's hash, for this process only.
    public var hashValue: Int { @native("u8.hashValue") get }
    /// Feeds the value to the hasher.
    @native("u8.hash")
    public func hash(into hasher: inout Hasher)
    /// How far away the other value is.
    @native("u8.distance")
    public func distance(to other: UInt8) -> Int
    /// The value that is this far away.
    @native("u8.advanced")
    public func advanced(by n: Int) -> UInt8
}
// The C library's mathematics.

/// The square root.
@native("math.sqrt")
public func sqrt(_ x: Double) -> Double

/// The cube root.
@native("math.cbrt")
public func cbrt(_ x: Double) -> Double

/// The sine.
@native("math.sin")
public func sin(_ x: Double) -> Double

/// The cosine.
@native("math.cos")
public func cos(_ x: Double) -> Double

/// The tangent.
@native("math.tan")
public func tan(_ x: Double) -> Double

/// The arc sine.
@native("math.asin")
public func asin(_ x: Double) -> Double

/// The arc cosine.
@native("math.acos")
public func acos(_ x: Double) -> Double

/// The arc tangent.
@native("math.atan")
public func atan(_ x: Double) -> Double

/// The hyperbolic sine.
@native("math.sinh")
public func sinh(_ x: Double) -> Double

/// The hyperbolic cosine.
@native("math.cosh")
public func cosh(_ x: Double) -> Double

/// The hyperbolic tangent.
@native("math.tanh")
public func tanh(_ x: Double) -> Double

/// The inverse hyperbolic sine.
@native("math.asinh")
public func asinh(_ x: Double) -> Double

/// The inverse hyperbolic cosine.
@native("math.acosh")
public func acosh(_ x: Double) -> Double

/// The inverse hyperbolic tangent.
@native("math.atanh")
public func atanh(_ x: Double) -> Double

/// e to a power.
@native("math.exp")
public func exp(_ x: Double) -> Double

/// 2 to a power.
@native("math.exp2")
public func exp2(_ x: Double) -> Double

/// e to a power, minus 1.
@native("math.expm1")
public func expm1(_ x: Double) -> Double

/// The natural logarithm.
@native("math.log")
public func log(_ x: Double) -> Double

/// The logarithm to base 2.
@native("math.log2")
public func log2(_ x: Double) -> Double

/// The logarithm to base 10.
@native("math.log10")
public func log10(_ x: Double) -> Double

/// The natural logarithm of 1 plus the value.
@native("math.log1p")
public func log1p(_ x: Double) -> Double

/// The error function.
@native("math.erf")
public func erf(_ x: Double) -> Double

/// 1 minus the error function.
@native("math.erfc")
public func erfc(_ x: Double) -> Double

/// The gamma function.
@native("math.gamma")
public func tgamma(_ x: Double) -> Double

/// The logarithm of the gamma function.
@native("math.lgamma")
public func lgamma(_ x: Double) -> Double

/// The first value to the power of the second.
@native("math.pow")
public func pow(_ x: Double, _ y: Double) -> Double

/// The angle of the point (x, y).
@native("math.atan2")
public func atan2(_ y: Double, _ x: Double) -> Double

/// The length of the hypotenuse.
@native("math.hypot")
public func hypot(_ x: Double, _ y: Double) -> Double

/// The next value in the direction of the second.
@native("math.nextafter")
public func nextafter(_ x: Double, _ y: Double) -> Double

/// The positive difference.
@native("math.fdim")
public func fdim(_ x: Double, _ y: Double) -> Double

/// The square root.
@native("math.f.sqrt")
public func sqrt(_ x: Float) -> Float

/// The square root.
@native("math.f.sqrt")
public func sqrtf(_ x: Float) -> Float

/// The cube root.
@native("math.f.cbrt")
public func cbrt(_ x: Float) -> Float

/// The cube root.
@native("math.f.cbrt")
public func cbrtf(_ x: Float) -> Float

/// The sine.
@native("math.f.sin")
public func sin(_ x: Float) -> Float

/// The sine.
@native("math.f.sin")
public func sinf(_ x: Float) -> Float

/// The cosine.
@native("math.f.cos")
public func cos(_ x: Float) -> Float

/// The cosine.
@native("math.f.cos")
public func cosf(_ x: Float) -> Float

/// The tangent.
@native("math.f.tan")
public func tan(_ x: Float) -> Float

/// The tangent.
@native("math.f.tan")
public func tanf(_ x: Float) -> Float

/// The arc sine.
@native("math.f.asin")
public func asin(_ x: Float) -> Float

/// The arc sine.
@native("math.f.asin")
public func asinf(_ x: Float) -> Float

/// The arc cosine.
@native("math.f.acos")
public func acos(_ x: Float) -> Float

/// The arc cosine.
@native("math.f.acos")
public func acosf(_ x: Float) -> Float

/// The arc tangent.
@native("math.f.atan")
public func atan(_ x: Float) -> Float

/// The arc tangent.
@native("math.f.atan")
public func atanf(_ x: Float) -> Float

/// e to a power.
@native("math.f.exp")
public func exp(_ x: Float) -> Float

/// e to a power.
@native("math.f.exp")
public func expf(_ x: Float) -> Float

/// 2 to a power.
@native("math.f.exp2")
public func exp2(_ x: Float) -> Float

/// 2 to a power.
@native("math.f.exp2")
public func exp2f(_ x: Float) -> Float

/// The natural logarithm.
@native("math.f.log")
public func log(_ x: Float) -> Float

/// The natural logarithm.
@native("math.f.log")
public func logf(_ x: Float) -> Float

/// The logarithm to base 2.
@native("math.f.log2")
public func log2(_ x: Float) -> Float

/// The logarithm to base 2.
@native("math.f.log2")
public func log2f(_ x: Float) -> Float

/// The logarithm to base 10.
@native("math.f.log10")
public func log10(_ x: Float) -> Float

/// The logarithm to base 10.
@native("math.f.log10")
public func log10f(_ x: Float) -> Float

/// The first value to the power of the second.
@native("math.f.pow")
public func pow(_ x: Float, _ y: Float) -> Float

/// The first value to the power of the second.
@native("math.f.pow")
public func powf(_ x: Float, _ y: Float) -> Float

/// The angle of the point (x, y).
@native("math.f.atan2")
public func atan2(_ y: Float, _ x: Float) -> Float

/// The angle of the point (x, y).
@native("math.f.atan2")
public func atan2f(_ y: Float, _ x: Float) -> Float

/// The length of the hypotenuse.
@native("math.f.hypot")
public func hypot(_ x: Float, _ y: Float) -> Float

/// The length of the hypotenuse.
@native("math.f.hypot")
public func hypotf(_ x: Float, _ y: Float) -> Float

/// The greatest integer that is not greater.
public func floor(_ x: Double) -> Double { x.rounded(.down) }

/// The least integer that is not less.
public func ceil(_ x: Double) -> Double { x.rounded(.up) }

/// The value without its fraction.
public func trunc(_ x: Double) -> Double { x.rounded(.towardZero) }

/// The nearest integer, halves to even.
public func rint(_ x: Double) -> Double { x.rounded(.toNearestOrEven) }

/// The nearest integer, halves to even.
public func nearbyint(_ x: Double) -> Double { x.rounded(.toNearestOrEven) }

/// The nearest integer, halves away from zero.
public func round(_ x: Double) -> Double { x.rounded() }

/// The absolute value.
public func fabs(_ x: Double) -> Double { x.magnitude }

/// The remainder of the division rounded toward zero.
public func fmod(_ x: Double, _ y: Double) -> Double { x.truncatingRemainder(dividingBy: y) }

/// The remainder of the division rounded to the nearest integer.
public func remainder(_ x: Double, _ y: Double) -> Double { x.remainder(dividingBy: y) }

/// The lesser value.
public func fmin(_ x: Double, _ y: Double) -> Double { Double.minimum(x, y) }

/// The greater value.
public func fmax(_ x: Double, _ y: Double) -> Double { Double.maximum(x, y) }

/// The sum with a product, rounded once.
public func fma(_ x: Double, _ y: Double, _ z: Double) -> Double { z.addingProduct(x, y) }

/// The magnitude of the first value with the sign of the second.
public func copysign(_ x: Double, _ y: Double) -> Double { Double(signOf: y, magnitudeOf: x) }

/// The significand times 2 to a power.
public func ldexp(_ x: Double, _ n: Int) -> Double { x * Double(sign: .plus, exponent: n, significand: 1) }

/// The integral and the fractional part.
public func modf(_ x: Double) -> (Double, Double) { (x.rounded(.towardZero), x - x.rounded(.towardZero)) }

/// The greatest integer that is not greater.
public func floor(_ x: Float) -> Float { x.rounded(.down) }

/// The greatest integer that is not greater.
public func floorf(_ x: Float) -> Float { x.rounded(.down) }

/// The least integer that is not less.
public func ceil(_ x: Float) -> Float { x.rounded(.up) }

/// The least integer that is not less.
public func ceilf(_ x: Float) -> Float { x.rounded(.up) }

/// The value without its fraction.
public func trunc(_ x: Float) -> Float { x.rounded(.towardZero) }

/// The value without its fraction.
public func truncf(_ x: Float) -> Float { x.rounded(.towardZero) }

/// The nearest integer, halves to even.
public func rint(_ x: Float) -> Float { x.rounded(.toNearestOrEven) }

/// The nearest integer, halves to even.
public func rintf(_ x: Float) -> Float { x.rounded(.toNearestOrEven) }

/// The nearest integer, halves to even.
public func nearbyint(_ x: Float) -> Float { x.rounded(.toNearestOrEven) }

/// The nearest integer, halves to even.
public func nearbyintf(_ x: Float) -> Float { x.rounded(.toNearestOrEven) }

/// The nearest integer, halves away from zero.
public func round(_ x: Float) -> Float { x.rounded() }

/// The absolute value.
public func fabs(_ x: Float) -> Float { x.magnitude }

/// The remainder of the division rounded toward zero.
public func fmod(_ x: Float, _ y: Float) -> Float { x.truncatingRemainder(dividingBy: y) }

/// The remainder of the division rounded to the nearest integer.
public func remainder(_ x: Float, _ y: Float) -> Float { x.remainder(dividingBy: y) }

/// The lesser value.
public func fmin(_ x: Float, _ y: Float) -> Float { Float.minimum(x, y) }

/// The greater value.
public func fmax(_ x: Float, _ y: Float) -> Float { Float.maximum(x, y) }

/// The sum with a product, rounded once.
public func fma(_ x: Float, _ y: Float, _ z: Float) -> Float { z.addingProduct(x, y) }

/// The magnitude of the first value with the sign of the second.
public func copysign(_ x: Float, _ y: Float) -> Float { Float(signOf: y, magnitudeOf: x) }

/// The significand times 2 to a power.
public func ldexp(_ x: Float, _ n: Int) -> Float { x * Float(sign: .plus, exponent: n, significand: 1) }

/// The integral and the fractional part.
public func modf(_ x: Float) -> (Float, Float) { (x.rounded(.towardZero), x - x.rounded(.towardZero)) }

/// The nearest integer, halves away from zero.
public func lround(_ x: Double) -> Int { Int(x.rounded()) }

/// A constant of the C library.
public var M_PI: Double { 3.14159265358979323846 }

/// A constant of the C library.
public var M_E: Double { 2.7182818284590452354 }

/// A constant of the C library.
public var M_PI_2: Double { 1.57079632679489661923 }

/// A constant of the C library.
public var M_PI_4: Double { 0.78539816339744830962 }

/// A constant of the C library.
public var M_SQRT2: Double { 1.41421356237309504880 }

/// A constant of the C library.
public var M_LN2: Double { 0.69314718055994530942 }

/// A constant of the C library.
public var M_LN10: Double { 2.30258509299404568402 }

// Time, processes, files, data.

/// Seconds.
public typealias TimeInterval = Double
/// A floating-point number for graphics.
public typealias CGFloat = Double

/// A point in time.
public struct Date: Comparable, Hashable, CustomStringConvertible, CustomDebugStringConvertible, Sendable {
    /// Seconds since 2001.
    public let timeIntervalSinceReferenceDate: Double
    /// Now.
    public init() { timeIntervalSinceReferenceDate = _wallClock() - 978307200.0 }
    public init(timeIntervalSinceReferenceDate ti: Double) { timeIntervalSinceReferenceDate = ti }
    /// Seconds after 1970.
    public init(timeIntervalSince1970: Double) { timeIntervalSinceReferenceDate = timeIntervalSince1970 - 978307200.0 }
    /// Seconds after now.
    public init(timeIntervalSinceNow: Double) { timeIntervalSinceReferenceDate = timeIntervalSinceNow + _wallClock() - 978307200.0 }
    /// Seconds after a date.
    public init(timeInterval: Double, since date: Date) { timeIntervalSinceReferenceDate = date.timeIntervalSinceReferenceDate + timeInterval }
    /// Now.
    public static var now: Date { Date() }
    public static var distantFuture: Date { Date(timeIntervalSinceReferenceDate: 63113904000.0) }
    public static var distantPast: Date { Date(timeIntervalSinceReferenceDate: -63114076800.0) }
    public static var timeIntervalBetween1970AndReferenceDate: Double { 978307200.0 }
    public static var timeIntervalSinceReferenceDate: Double { _wallClock() - 978307200.0 }
    /// Seconds since 1970.
    public var timeIntervalSince1970: Double { timeIntervalSinceReferenceDate + 978307200.0 }
    /// Seconds since now.
    public var timeIntervalSinceNow: Double { timeIntervalSinceReferenceDate - (_wallClock() - 978307200.0) }
    /// Seconds since a date.
    public func timeIntervalSince(_ date: Date) -> Double { timeIntervalSinceReferenceDate - date.timeIntervalSinceReferenceDate }
    /// The date some seconds later.
    public func addingTimeInterval(_ timeInterval: Double) -> Date { Date(timeIntervalSinceReferenceDate: timeIntervalSinceReferenceDate + timeInterval) }
    public mutating func addTimeInterval(_ timeInterval: Double) { self = addingTimeInterval(timeInterval) }
    /// Seconds to a date.
    public func distance(to other: Date) -> Double { other.timeIntervalSince(self) }
    public func advanced(by n: Double) -> Date { addingTimeInterval(n) }
    /// How the date compares with another.
    public func compare(_ other: Date) -> ComparisonResult { self < other ? .orderedAscending : (self > other ? .orderedDescending : .orderedSame) }
    public static func == (lhs: Date, rhs: Date) -> Bool { lhs.timeIntervalSinceReferenceDate == rhs.timeIntervalSinceReferenceDate }
    public static func < (lhs: Date, rhs: Date) -> Bool { lhs.timeIntervalSinceReferenceDate < rhs.timeIntervalSinceReferenceDate }
    public static func + (lhs: Date, rhs: Double) -> Date { lhs.addingTimeInterval(rhs) }
    public static func - (lhs: Date, rhs: Double) -> Date { lhs.addingTimeInterval(-rhs) }
    public static func += (lhs: inout Date, rhs: Double) { lhs = lhs + rhs }
    public static func -= (lhs: inout Date, rhs: Double) { lhs = lhs - rhs }
    public func hash(into hasher: inout Hasher) { hasher.combine(timeIntervalSinceReferenceDate) }
    /// Year, month, day and time in Greenwich.
    public var description: String { _describeDate(timeIntervalSinceReferenceDate) }
    public var debugDescription: String { description }
}

@native("foundation.wallClock")
func _wallClock() -> Double

@native("foundation.describeDate")
func _describeDate(_ seconds: Double) -> String

@native("foundation.monotonic")
func _monotonicNanoseconds() -> Int

@native("foundation.sleep")
func _sleep(_ seconds: Double)

/// Seconds since some moment.
public func CFAbsoluteTimeGetCurrent() -> Double { _wallClock() - 978307200.0 }

/// Waits some seconds.
@discardableResult
public func sleep(_ seconds: UInt32) -> UInt32 {
    _sleep(Double(seconds))
    return 0
}

/// Waits some microseconds.
@discardableResult
public func usleep(_ microseconds: UInt32) -> Int32 {
    _sleep(Double(microseconds) / 1000000.0)
    return 0
}

/// The thread of the script.
public enum Thread {
    /// Waits some seconds.
    public static func sleep(forTimeInterval ti: Double) { _sleep(ti) }
    /// Waits until a date.
    public static func sleep(until date: Date) { _sleep(date.timeIntervalSinceNow) }
    /// Whether this is the main thread: always.
    public static var isMainThread: Bool { true }
}

/// A random number of 32 bits.
public func arc4random() -> UInt32 { UInt32(truncatingIfNeeded: _systemRandom()) }

/// A random number below a bound.
public func arc4random_uniform(_ upperBound: UInt32) -> UInt32 { upperBound == 0 ? 0 : UInt32.random(in: 0..<upperBound) }

/// A random number from 0 up to 1.
public func drand48() -> Double { Double.random(in: 0..<1) }

/// A random number that is not negative.
public func rand() -> Int32 { Int32.random(in: 0...Int32.max) }

/// A random number that is not negative.
public func random() -> Int { Int(Int32.random(in: 0...Int32.max)) }

/// Does nothing: random numbers are not seeded.
public func srand(_ seed: UInt32) {}

/// Does nothing: random numbers are not seeded.
public func srand48(_ seed: Int) {}

/// Does nothing: random numbers are not seeded.
public func srandom(_ seed: UInt32) {}

/// The running program.
public final class ProcessInfo: Sendable {
    /// The running program.
    public static let processInfo = ProcessInfo()
    init() {}
    /// The environment's variables.
    public var environment: [String: String] { _environment() }
    /// The program's name and its arguments.
    public var arguments: [String] { CommandLine.arguments }
    /// The program's name.
    public var processName: String { String((CommandLine.arguments.first ?? "main").split(separator: "/").last ?? "main") }
    /// Seconds since the system started.
    public var systemUptime: Double { Double(_monotonicNanoseconds()) / 1000000000.0 }
    /// The number of the process.
    public var processIdentifier: Int32 { _processIdentifier() }
    /// The name of the machine.
    public var hostName: String { _environment()["HOSTNAME"] ?? "localhost" }
    public var activeProcessorCount: Int { 1 }
    public var processorCount: Int { 1 }
    public var globallyUniqueString: String { UUID().uuidString }
}

@native("foundation.processIdentifier")
func _processIdentifier() -> Int32

/// The directory for temporary files.
public func NSTemporaryDirectory() -> String { _environment()["TMPDIR"] ?? "/tmp/" }

/// The user's home directory.
public func NSHomeDirectory() -> String { _environment()["HOME"] ?? "/" }

@native("foundation.environment")
func _environment() -> [String: String]

/// A value that is unique everywhere.
public struct UUID: Hashable, Comparable, CustomStringConvertible, CustomDebugStringConvertible, Sendable {
    let _high: UInt64
    let _low: UInt64
    /// A random one.
    public init() {
        _high = (_systemRandom() & 0xFFFFFFFFFFFF0FFF) | 0x4000
        _low = (_systemRandom() & 0x3FFFFFFFFFFFFFFF) | 0x8000000000000000
    }
    /// The one that the text denotes, or nil.
    public init?(uuidString string: String) {
        let parts = string.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count != 5 || parts.map({ $0.count }) != [8, 4, 4, 4, 12] { return nil }
        guard let high = UInt64(String(parts[0]) + String(parts[1]) + String(parts[2]), radix: 16) else { return nil }
        guard let low = UInt64(String(parts[3]) + String(parts[4]), radix: 16) else { return nil }
        _high = high
        _low = low
    }
    /// The text in upper case.
    public var uuidString: String {
        let digits = UUID._hex(_high) + UUID._hex(_low)
        let characters = Array(digits)
        return String(characters[0..<8]) + "-" + String(characters[8..<12]) + "-" + String(characters[12..<16]) + "-" + String(characters[16..<20]) + "-" + String(characters[20..<32])
    }
    static func _hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
    public static func < (lhs: UUID, rhs: UUID) -> Bool { lhs._high != rhs._high ? lhs._high < rhs._high : lhs._low < rhs._low }
    public var description: String { uuidString }
    public var debugDescription: String { uuidString }
}

/// An error with a text for the user.
public protocol LocalizedError: Error {
    var errorDescription: String? { get }
    var failureReason: String? { get }
    var recoverySuggestion: String? { get }
    var helpAnchor: String? { get }
}

extension LocalizedError {
    public var errorDescription: String? { nil }
    public var failureReason: String? { nil }
    public var recoverySuggestion: String? { nil }
    public var helpAnchor: String? { nil }
}

extension Error {
    /// The text for the user.
    public var localizedDescription: String {
        if let error = self as? any LocalizedError, let description = error.errorDescription { return description }
        return _localizedDescription(self)
    }
}

@native("foundation.localizedDescription")
func _localizedDescription<E: Error>(_ error: E) -> String

/// An error of the system.
public struct CocoaError: Error, LocalizedError, CustomStringConvertible {
    let _message: String
    init(_message: String) { self._message = _message }
    public var errorDescription: String? { _message }
    public var description: String { _message }
}

@native("foundation.readFile")
func _readFile(_ path: String) -> [UInt8]?

@native("foundation.writeFile")
func _writeFile(_ path: String, _ bytes: [UInt8], _ appends: Bool) -> Bool

@native("foundation.fileKind")
func _fileKind(_ path: String) -> Int

@native("foundation.listDirectory")
func _listDirectory(_ path: String) -> [String]?

@native("foundation.changeFile")
func _changeFile(_ operation: Int, _ path: String, _ target: String) -> Bool

@native("foundation.currentDirectory")
func _currentDirectory() -> String

extension String {
    /// The text of a file.
    public init(contentsOfFile path: String, encoding: String.Encoding = .utf8) throws {
        guard let bytes = _readFile(path) else { throw CocoaError(_message: "The file “" + _lastComponent(path) + "” couldn’t be opened because there is no such file.") }
        guard let text = _stringValidatingUTF8(bytes) else { throw CocoaError(_message: "The file “" + _lastComponent(path) + "” couldn’t be opened using text encoding Unicode (UTF-8).") }
        self = text
    }
    /// Writes the text to a file.
    public func write(toFile path: String, atomically useAuxiliaryFile: Bool, encoding: String.Encoding) throws {
        if !_writeFile(path, utf8._copyToArray(), false) { throw CocoaError(_message: "The file “" + _lastComponent(path) + "” couldn’t be saved.") }
    }
    /// The text of UTF-8 data, or nil.
    public init?(data: Data, encoding: String.Encoding) {
        guard let text = _stringValidatingUTF8(data._bytes) else { return nil }
        self = text
    }
    /// The text of bytes, or nil.
    public init?<S: Sequence>(bytes: S, encoding: String.Encoding) where S.Element == UInt8 {
        guard let text = _stringValidatingUTF8(bytes._copyToArray()) else { return nil }
        self = text
    }
}

func _lastComponent(_ path: String) -> String { String(path.split(separator: "/").last ?? "/") }

/// Bytes.
public struct Data: RandomAccessCollection, MutableCollection, RangeReplaceableCollection, Hashable, CustomStringConvertible, CustomDebugStringConvertible, Sendable {
    public typealias Element = UInt8
    public typealias Index = Int
    public typealias Indices = Range<Int>
    public typealias SubSequence = Slice<Data>
    var _bytes: [UInt8]
    /// No bytes.
    public init() { _bytes = [] }
    /// The bytes of a sequence.
    public init<S: Sequence>(_ elements: S) where S.Element == UInt8 { _bytes = elements._copyToArray() }
    /// A byte repeated.
    public init(repeating repeatedValue: UInt8, count: Int) { _bytes = Array(repeating: repeatedValue, count: count) }
    /// Zeros.
    public init(count: Int) { _bytes = Array(repeating: 0, count: count) }
    public var startIndex: Int { 0 }
    public var endIndex: Int { _bytes.count }
    public var count: Int { _bytes.count }
    public subscript(index: Int) -> UInt8 {
        get { _bytes[index] }
        set { _bytes[index] = newValue }
    }
    public mutating func replaceSubrange<C: Collection>(_ subrange: Range<Int>, with newElements: C) where C.Element == UInt8 { _bytes.replaceSubrange(subrange, with: newElements) }
    public mutating func append(_ newElement: UInt8) { _bytes.append(newElement) }
    public mutating func append(_ other: Data) { _bytes.append(contentsOf: other._bytes) }
    public func _copyToArray() -> [UInt8] { _bytes }
    public static func == (lhs: Data, rhs: Data) -> Bool { lhs._bytes == rhs._bytes }
    public func hash(into hasher: inout Hasher) { hasher.combine(_bytes) }
    public var description: String { _bytes.count == 1 ? "1 byte" : "\(_bytes.count) bytes" }
    public var debugDescription: String { description }
    /// The bytes as base-64 text.
    public func base64EncodedString() -> String { _base64(_bytes) }
    /// The bytes of base-64 text, or nil.
    public init?(base64Encoded base64String: String) {
        guard let bytes = _fromBase64(base64String) else { return nil }
        _bytes = bytes
    }
}

@native("foundation.base64")
func _base64(_ bytes: [UInt8]) -> String

@native("foundation.fromBase64")
func _fromBase64(_ text: String) -> [UInt8]?

/// Files and directories.
public final class FileManager: Sendable {
    /// The one file manager.
    public static let `default` = FileManager()
    init() {}
    /// The directory that paths are relative to.
    public var currentDirectoryPath: String { _currentDirectory() }
    /// Whether there is a file or directory.
    public func fileExists(atPath path: String) -> Bool { _fileKind(path) != 0 }
    /// The bytes of a file, or nil.
    public func contents(atPath path: String) -> Data? {
        guard let bytes = _readFile(path) else { return nil }
        return Data(bytes)
    }
    /// Writes a file; whether that worked.
    @discardableResult
    public func createFile(atPath path: String, contents data: Data?) -> Bool { _writeFile(path, data?._bytes ?? [], false) }
    /// The names in a directory.
    public func contentsOfDirectory(atPath path: String) throws -> [String] {
        guard let names = _listDirectory(path) else { throw CocoaError(_message: "The folder “" + _lastComponent(path) + "” doesn’t exist.") }
        return names
    }
    /// Removes a file or directory.
    public func removeItem(atPath path: String) throws {
        if !_changeFile(0, path, "") { throw CocoaError(_message: "“" + _lastComponent(path) + "” couldn’t be removed.") }
    }
    /// Makes a directory.
    public func createDirectory(atPath path: String, withIntermediateDirectories createIntermediates: Bool) throws {
        if !_changeFile(createIntermediates ? 2 : 1, path, "") { throw CocoaError(_message: "The folder “" + _lastComponent(path) + "” couldn’t be created.") }
    }
    /// Moves a file or directory.
    public func moveItem(atPath srcPath: String, toPath dstPath: String) throws {
        if !_changeFile(3, srcPath, dstPath) { throw CocoaError(_message: "“" + _lastComponent(srcPath) + "” couldn’t be moved.") }
    }
    /// Copies a file.
    public func copyItem(atPath srcPath: String, toPath dstPath: String) throws {
        guard let bytes = _readFile(srcPath) else { throw CocoaError(_message: "“" + _lastComponent(srcPath) + "” couldn’t be copied.") }
        if !_writeFile(dstPath, bytes, false) { throw CocoaError(_message: "“" + _lastComponent(srcPath) + "” couldn’t be copied.") }
    }
    /// Whether a file can be read.
    public func isReadableFile(atPath path: String) -> Bool { _readFile(path) != nil }
}
// Text: formats, searching, character sets.

/// A value that can be an argument of a format.
public protocol CVarArg {
}

extension Int: CVarArg {
}

extension Int8: CVarArg {
}

extension Int16: CVarArg {
}

extension Int32: CVarArg {
}

extension Int64: CVarArg {
}

extension UInt: CVarArg {
}

extension UInt8: CVarArg {
}

extension UInt16: CVarArg {
}

extension UInt32: CVarArg {
}

extension UInt64: CVarArg {
}

extension Double: CVarArg {
}

extension Float: CVarArg {
}

extension String: CVarArg {
}

extension Substring: CVarArg {
}

@native("foundation.format")
func _format(_ format: String, _ arguments: [any CVarArg]) -> String

/// A locale. Formats and comparisons do not depend on it.
public struct Locale: Hashable, Sendable {
    /// The name.
    public let identifier: String
    public init(identifier: String) { self.identifier = identifier }
    /// The user's locale.
    public static var current: Locale { Locale(identifier: "en_001") }
    /// The user's locale.
    public static var autoupdatingCurrent: Locale { current }
}

extension String {
    /// The format with its `%` parts replaced by the arguments.
    public init(format: String, _ arguments: any CVarArg...) { self = _format(format, arguments) }
    /// The format with its `%` parts replaced by the arguments.
    public init(format: String, arguments: [any CVarArg]) { self = _format(format, arguments) }
    /// The format with its `%` parts replaced by the arguments.
    public init(format: String, locale: Locale?, _ arguments: any CVarArg...) { self = _format(format, arguments) }

    /// How strings are compared and searched.
    public struct CompareOptions: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static var caseInsensitive: String.CompareOptions { CompareOptions(rawValue: 1) }
        public static var literal: String.CompareOptions { CompareOptions(rawValue: 2) }
        public static var backwards: String.CompareOptions { CompareOptions(rawValue: 4) }
        public static var anchored: String.CompareOptions { CompareOptions(rawValue: 8) }
        public static var numeric: String.CompareOptions { CompareOptions(rawValue: 64) }
        public static var diacriticInsensitive: String.CompareOptions { CompareOptions(rawValue: 128) }
        public static var widthInsensitive: String.CompareOptions { CompareOptions(rawValue: 256) }
        public static var regularExpression: String.CompareOptions { CompareOptions(rawValue: 1024) }
    }

    /// How text is stored as bytes.
    public struct Encoding: RawRepresentable, Hashable, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static var ascii: String.Encoding { Encoding(rawValue: 1) }
        public static var utf8: String.Encoding { Encoding(rawValue: 4) }
        public static var isoLatin1: String.Encoding { Encoding(rawValue: 5) }
        public static var unicode: String.Encoding { Encoding(rawValue: 10) }
        public static var utf16: String.Encoding { Encoding(rawValue: 10) }
    }
}

/// The result of a comparison.
public enum ComparisonResult: Hashable, RawRepresentable, Sendable {
    case orderedAscending
    case orderedSame
    case orderedDescending
    public init?(rawValue: Int) {
        switch rawValue {
        case -1: self = .orderedAscending
        case 0: self = .orderedSame
        case 1: self = .orderedDescending
        default: return nil
        }
    }
    public var rawValue: Int {
        switch self {
        case .orderedAscending: return -1
        case .orderedSame: return 0
        case .orderedDescending: return 1
        }
    }
    public static func == (lhs: ComparisonResult, rhs: ComparisonResult) -> Bool { lhs.rawValue == rhs.rawValue }
}

@native("foundation.range")
func _foundationRange(_ text: Substring, _ other: String, _ options: UInt) -> Range<String.Index>?

@native("foundation.replacing")
func _foundationReplacing(_ text: String, _ other: String, _ replacement: String, _ options: UInt) -> String

@native("foundation.capitalized")
func _foundationCapitalized(_ text: String) -> String

@native("foundation.compare")
func _foundationCompare(_ text: String, _ other: String, _ options: UInt) -> Int

@native("foundation.folding")
func _foundationFolding(_ text: String, _ options: UInt) -> String

extension StringProtocol {
    /// The parts between the separators.
    public func components<T: StringProtocol>(separatedBy separator: T) -> [String] {
        let pattern = _toString(separator)
        if pattern.isEmpty { return [_toString(self)] }
        return _splitStringByString(_toSubstring(self), pattern, Int.max, false).map { String($0) }
    }
    /// The parts between the scalars of a set.
    public func components(separatedBy separator: CharacterSet) -> [String] {
        var result: [String] = []
        var part = String.UnicodeScalarView()
        for scalar in _toString(self).unicodeScalars {
            if separator.contains(scalar) {
                result.append(String(part))
                part = String.UnicodeScalarView()
            } else {
                part.append(scalar)
            }
        }
        result.append(String(part))
        return result
    }
    /// The text without the set's scalars at both ends.
    public func trimmingCharacters(in set: CharacterSet) -> String {
        let scalars = _toString(self).unicodeScalars._copyToArray()
        var start = 0
        var end = scalars.count
        while start < end && set.contains(scalars[start]) { start += 1 }
        while end > start && set.contains(scalars[end - 1]) { end -= 1 }
        return _stringFromScalars(Array(scalars[start..<end]))
    }
    /// The text with each occurrence replaced.
    public func replacingOccurrences<Target: StringProtocol, Replacement: StringProtocol>(of target: Target, with replacement: Replacement, options: String.CompareOptions = [], range searchRange: Range<String.Index>? = nil) -> String {
        let text = _toString(self)
        guard let range = searchRange else { return _foundationReplacing(text, _toString(target), _toString(replacement), options.rawValue) }
        return String(text[text.startIndex..<range.lowerBound]) + _foundationReplacing(String(text[range]), _toString(target), _toString(replacement), options.rawValue) + String(text[range.upperBound..<text.endIndex])
    }
    /// Where the text first occurs, or nil.
    public func range<T: StringProtocol>(of other: T, options mask: String.CompareOptions = [], range searchRange: Range<String.Index>? = nil, locale: Locale? = nil) -> Range<String.Index>? {
        let text = _toSubstring(self)
        guard let range = searchRange else { return _foundationRange(text, _toString(other), mask.rawValue) }
        return _foundationRange(text[range], _toString(other), mask.rawValue)
    }
    /// The text with each word's first letter in upper case and the others in lower case.
    public var capitalized: String { _foundationCapitalized(_toString(self)) }
    /// The text in lower case.
    public var localizedLowercase: String { lowercased() }
    /// The text in upper case.
    public var localizedUppercase: String { uppercased() }
    /// The text in upper case.
    public func uppercased(with locale: Locale?) -> String { uppercased() }
    /// The text in lower case.
    public func lowercased(with locale: Locale?) -> String { lowercased() }
    /// The text cut off or padded to a length.
    public func padding<T: StringProtocol>(toLength newLength: Int, withPad padString: T, startingAt padIndex: Int) -> String {
        let characters = Array(_toString(self))
        if characters.count >= newLength { return String(characters[0..<newLength]) }
        let pad = Array(_toString(padString))
        if pad.isEmpty { _trap("padString.length should be > 0") }
        var result = characters
        var index = padIndex
        while result.count < newLength {
            result.append(pad[index % pad.count])
            index += 1
        }
        return String(result)
    }
    /// How the text compares with another.
    public func compare<T: StringProtocol>(_ other: T, options mask: String.CompareOptions = []) -> ComparisonResult {
        let order = _foundationCompare(_toString(self), _toString(other), mask.rawValue)
        return order < 0 ? .orderedAscending : (order > 0 ? .orderedDescending : .orderedSame)
    }
    /// How the text compares with another, ignoring case.
    public func caseInsensitiveCompare<T: StringProtocol>(_ other: T) -> ComparisonResult { compare(other, options: .caseInsensitive) }
    /// How the text compares with another for a reader.
    public func localizedCompare<T: StringProtocol>(_ other: T) -> ComparisonResult { compare(other) }
    /// How the text compares with another, ignoring case.
    public func localizedCaseInsensitiveCompare<T: StringProtocol>(_ other: T) -> ComparisonResult { compare(other, options: .caseInsensitive) }
    /// How the text compares with another as file names are ordered.
    public func localizedStandardCompare<T: StringProtocol>(_ other: T) -> ComparisonResult { compare(other, options: [.caseInsensitive, .numeric]) }
    /// Whether the other text occurs in this one, ignoring case.
    public func localizedCaseInsensitiveContains<T: StringProtocol>(_ other: T) -> Bool { range(of: other, options: .caseInsensitive) != nil }
    /// Whether the other text occurs in this one, ignoring case and accents.
    public func localizedStandardContains<T: StringProtocol>(_ other: T) -> Bool { range(of: other, options: [.caseInsensitive, .diacriticInsensitive]) != nil }
    /// The text with differences of case and accents removed.
    public func folding(options: String.CompareOptions = [], locale: Locale?) -> String { _foundationFolding(_toString(self), options.rawValue) }
    /// The common beginning of two texts.
    public func commonPrefix<T: StringProtocol>(with aString: T, options: String.CompareOptions = []) -> String {
        let left = Array(_toString(self))
        let right = Array(_toString(aString))
        var count = 0
        while count < left.count && count < right.count && left[count] == right[count] { count += 1 }
        return String(left[0..<count])
    }
    /// The lines of the text.
    public func enumerateLines(invoking body: @escaping (String, inout Bool) -> Void) {
        var stop = false
        for line in _toString(self).split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline }) {
            body(String(line), &stop)
            if stop { return }
        }
    }
    /// The text as bytes, or nil when it cannot be encoded.
    public func data(using encoding: String.Encoding, allowLossyConversion: Bool = false) -> Data? {
        let bytes = _toString(self).utf8._copyToArray()
        if encoding == .ascii && !allowLossyConversion {
            for byte in bytes where byte >= 128 { return nil }
        }
        return Data(bytes)
    }
    /// Percent-decoded text, or nil.
    public var removingPercentEncoding: String? {
        var bytes: [UInt8] = []
        let source = _toString(self).utf8._copyToArray()
        var i = 0
        while i < source.count {
            if source[i] == 37 {
                if i + 2 >= source.count { return nil }
                guard let value = UInt8(_stringFromUTF8([source[i + 1], source[i + 2]]), radix: 16) else { return nil }
                bytes.append(value)
                i += 3
            } else {
                bytes.append(source[i])
                i += 1
            }
        }
        return _stringValidatingUTF8(bytes)
    }
    /// The text with all scalars outside the set percent-encoded.
    public func addingPercentEncoding(withAllowedCharacters allowedCharacters: CharacterSet) -> String? {
        var result = ""
        for scalar in _toString(self).unicodeScalars {
            if scalar.isASCII && allowedCharacters.contains(scalar) {
                result.unicodeScalars.append(scalar)
            } else {
                for byte in String(scalar).utf8 { result += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true) }
            }
        }
        return result
    }
}

/// A set of Unicode scalars.
public struct CharacterSet: Sendable {
    let _contains: (Unicode.Scalar) -> Bool
    init(_contains: @escaping (Unicode.Scalar) -> Bool) { self._contains = _contains }
    /// No scalars.
    public init() { _contains = { _ in false } }
    /// The scalars of the text.
    public init(charactersIn string: String) {
        let scalars = Set(string.unicodeScalars)
        _contains = { scalars.contains($0) }
    }
    /// The scalars of the range.
    public init(charactersIn range: ClosedRange<Unicode.Scalar>) { _contains = { range.contains($0) } }
    /// The scalars of the range.
    public init(charactersIn range: Range<Unicode.Scalar>) { _contains = { range.contains($0) } }
    /// Whether the scalar is in the set.
    public func contains(_ member: Unicode.Scalar) -> Bool { _contains(member) }
    static func _category(_ set: Int) -> CharacterSet { CharacterSet(_contains: { _inCharacterSet($0, set) }) }
    public static var whitespaces: CharacterSet { _category(0) }
    public static var whitespacesAndNewlines: CharacterSet { _category(1) }
    public static var newlines: CharacterSet { _category(2) }
    public static var letters: CharacterSet { _category(3) }
    public static var decimalDigits: CharacterSet { _category(4) }
    public static var alphanumerics: CharacterSet { _category(5) }
    public static var uppercaseLetters: CharacterSet { _category(6) }
    public static var lowercaseLetters: CharacterSet { _category(7) }
    public static var punctuationCharacters: CharacterSet { _category(8) }
    public static var symbols: CharacterSet { _category(9) }
    public static var controlCharacters: CharacterSet { _category(10) }
    public static var capitalizedLetters: CharacterSet { _category(11) }
    public static var nonBaseCharacters: CharacterSet { _category(12) }
    public static var urlQueryAllowed: CharacterSet { CharacterSet(charactersIn: "!$&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~") }
    public static var urlPathAllowed: CharacterSet { CharacterSet(charactersIn: "!$&'()*+,-./0123456789:=@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~") }
    public static var urlHostAllowed: CharacterSet { CharacterSet(charactersIn: "!$&'()*+,-.0123456789:;=ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz~") }
    /// The scalars that are not in the set.
    public var inverted: CharacterSet {
        let contains = _contains
        return CharacterSet(_contains: { !contains($0) })
    }
    /// The scalars of both sets.
    public func union(_ other: CharacterSet) -> CharacterSet {
        let left = _contains
        let right = other._contains
        return CharacterSet(_contains: { left($0) || right($0) })
    }
    /// The scalars that are in both sets.
    public func intersection(_ other: CharacterSet) -> CharacterSet {
        let left = _contains
        let right = other._contains
        return CharacterSet(_contains: { left($0) && right($0) })
    }
    /// The scalars that are not in the other set.
    public func subtracting(_ other: CharacterSet) -> CharacterSet {
        let left = _contains
        let right = other._contains
        return CharacterSet(_contains: { left($0) && !right($0) })
    }
    /// Adds the scalars of another set.
    public mutating func formUnion(_ other: CharacterSet) { self = union(other) }
    /// Keeps the scalars that are in both sets.
    public mutating func formIntersection(_ other: CharacterSet) { self = intersection(other) }
    /// Removes the scalars of another set.
    public mutating func subtract(_ other: CharacterSet) { self = subtracting(other) }
    /// Adds the scalars of the text.
    public mutating func insert(charactersIn string: String) { self = union(CharacterSet(charactersIn: string)) }
    /// Removes the scalars of the text.
    public mutating func remove(charactersIn string: String) { self = subtracting(CharacterSet(charactersIn: string)) }
    /// Adds a scalar.
    public mutating func insert(_ character: Unicode.Scalar) { self = union(CharacterSet(charactersIn: String(character))) }
    /// Inverts the set.
    public mutating func invert() { self = inverted }
}

@native("foundation.inCharacterSet")
func _inCharacterSet(_ scalar: Unicode.Scalar, _ set: Int) -> Bool
// What a script can ask of the tool that changes it while it runs. Visible with `import Live`.

/// What a save, or a patch, changed.
public struct ReloadChange: CustomStringConvertible, Sendable {
    /// The version of the program in force; 1 is the text that was first loaded.
    public let version: Int
    /// Names of definitions with new code, such as `main.Ball.step(by:)`.
    public let updated: [String]
    /// Names of definitions that are new.
    public let added: [String]
    /// Names of definitions that are gone.
    public let deleted: [String]
    /// Places of the statements that were run, such as `main.lsw:12`.
    public let run: [String]
    /// Names of the types whose values moved to a new layout.
    public let migrated: [String]
    /// Watched files that belong to no program and were saved.
    public let files: [String]
    /// How long it took from the notice of the save until it was in force.
    public let milliseconds: Double
    init(_latest: Void) {
        version = _liveVersion()
        updated = _liveNames(0)
        added = _liveNames(1)
        deleted = _liveNames(2)
        run = _liveNames(3)
        migrated = _liveNames(4)
        files = _liveNames(5)
        milliseconds = _liveMilliseconds()
    }
    /// `version 3: 2 updated, 1 run`.
    public var description: String {
        let counts = [(updated.count, "updated"), (added.count, "added"), (deleted.count, "deleted"), (migrated.count, "migrated"), (run.count, "run"), (files.count, "saved")]
        let said = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return "version \(version): " + said.joined(separator: ", ")
    }
}

/// A function that is called after changes.
public final class ReloadHook {
    let _body: (ReloadChange) throws -> Void
    var _id: Int
    static var _all: [Int: ReloadHook] = [:]
    init(_ body: @escaping (ReloadChange) throws -> Void) {
        _body = body
        _id = 0
    }
    /// Ends the calls.
    public func cancel() { _liveRemoveHook(_id) }
    static func _call(_ id: Int, _ ends: Bool) throws {
        if ends { ReloadHook._all[id] = nil } else if let hook = ReloadHook._all[id] { try hook._body(ReloadChange(_latest: ())) }
    }
}

/// Has `body` called after each save or patch that changed something, when all of it is in force.
///
/// A hook belongs to the top-level statement that registered it, directly or through a function. When that statement
/// runs again its earlier hooks are dropped; they go with it when it is deleted.
@discardableResult
public func onReload(_ body: @escaping (ReloadChange) throws -> Void) -> ReloadHook {
    let hook = ReloadHook(body)
    hook._id = _liveAddHook(ReloadHook._call)
    ReloadHook._all[hook._id] = hook
    return hook
}

@native("live.addHook")
func _liveAddHook(_ runner: @escaping (Int, Bool) throws -> Void) -> Int

@native("live.removeHook")
func _liveRemoveHook(_ id: Int)

@native("live.version")
func _liveVersion() -> Int

@native("live.milliseconds")
func _liveMilliseconds() -> Double

@native("live.names")
func _liveNames(_ list: Int) -> [String]

@native("live.watch")
func _liveWatch(_ pattern: String, _ isWatched: Bool) -> String?

@native("live.find")
func _liveFind(_ name: String, _ isModule: Bool) -> [String]

@native("live.patch")
func _livePatch(_ target: String, _ text: String) -> String?

@native("live.patchModule")
func _livePatchModule(_ target: String, _ text: String) -> String?

@native("live.revert")
func _liveRevert(_ target: String) -> String?

@native("live.commit")
func _liveCommit(_ target: String) -> String?

@native("live.repatch")
func _liveRepatch(_ target: String) -> String?

@native("live.status")
func _liveStatus(_ target: String) -> Int

@native("live.text")
func _liveText(_ target: String) -> String?

/// Why the tool refused something.
public struct LiveError: Error, CustomStringConvertible, Sendable {
    /// As it would be shown for a save; it may have several lines.
    public let message: String
    init(_message: String) { message = _message }
    public var description: String { message }
    static func _check(_ problem: String?) throws { if let problem { throw LiveError(_message: problem) } }
}

/// Watches files beyond the script and what it imports: a file, a folder or a pattern such as `data/*.lsw`.
///
/// A watched file that is no part of the program calls the hooks when it is saved.
public func watch(_ pattern: String) throws { try LiveError._check(_liveWatch(pattern, true)) }

/// Takes back what `watch` asked for with the same pattern.
public func unwatch(_ pattern: String) throws { try LiveError._check(_liveWatch(pattern, false)) }

/// Changes a definition, or the whole module, of the running program.
///
/// A patch goes through everything that a save goes through: it is checked with the whole program, and refused as a
/// whole or put in force as a whole. It is in memory only until `commit`. A save that does not touch the definition
/// leaves the patch in force; a save that changes it wins.
public final class Recoder: CustomStringConvertible {
    /// How the running definition relates to its file.
    public enum Status: Sendable {
        /// Patched; the file does not have it.
        case live
        /// As in the file.
        case saved
        /// A save changed the definition and took the patch's place.
        case outOfSync
    }
    /// The full name of what it changes: `main.Ball.step(by:)`.
    public let name: String
    /// Finds a definition by its name with or without the module: `Ball.step(by:)`, or only `Ball.step`.
    public init(_ name: String) throws {
        let found = _liveFind(name, false)
        if !found[1].isEmpty { throw LiveError(_message: found[1]) }
        self.name = found[0]
    }
    /// Finds a module: `main`.
    public init(module: String) throws {
        let found = _liveFind(module, true)
        if !found[1].isEmpty { throw LiveError(_message: found[1]) }
        name = found[0]
    }
    /// Puts another text of the definition in force. For a module the same as `patchModule`.
    public func patch(_ text: String) throws { try LiveError._check(_livePatch(name, text)) }
    /// Replaces and adds definitions, and runs statements, in the definition's module.
    public func patchModule(_ text: String) throws { try LiveError._check(_livePatchModule(name, text)) }
    /// Takes patches back, to what the file says.
    public func revert() throws { try LiveError._check(_liveRevert(name)) }
    /// Writes the patch into the file, where everything else stays as it is.
    public func commit() throws { try LiveError._check(_liveCommit(name)) }
    /// Puts the last patch in force again, after `revert` or a save.
    public func repatch() throws { try LiveError._check(_liveRepatch(name)) }
    /// How the running definition relates to its file.
    public var status: Status {
        switch _liveStatus(name) {
        case 0: return .saved
        case 1: return .live
        default: return .outOfSync
        }
    }
    /// The text in force, or nil when there is no such definition any more.
    public var text: String? { _liveText(name) }
    public var description: String { "Recoder(" + name + ")" }
}

"""##
    public static let index: StaticString = ##"""
O	205479	209075	AllCases ArrayLiteralElement BooleanLiteralType Bound Child Children CompareOptions DisplayStyle Element Elements Encoding Exponent ExtendedGraphemeClusterLiteralType FloatLiteralType GeneralCategory ID Index Indices IntegerLiteralType Iterator Key Keys Magnitude RawExponent RawSignificand RawValue Scalar Status Stride StringInterpolation StringLiteralType SubSequence UTF16 UTF16View UTF32 UTF8 UTF8View UnicodeScalarLiteralType UnicodeScalarView Value Values Words	005621400154630057395008831700883910088611008883100890510089271005747800567450058140005678500579340056664005805700568650058222005694600583050056499005838900585170056582005847400566240058016005629400568250056008005613200581810056334005690600560490056173005826400577690057811005609000563740057067005641600571090057561005760200577270057644005768500578520057893005670500580990057192008842800886480088868008908800893080056458005834700572320088464008868400889040089124008934400573540088280008835400885740088794008901400892340057436005727300885010088721008894100891610089381005731300885370088757008897700891970089417005654100584320057151005580600503250050511005064600010390000596000145600004400000028004301300010990000185000242400042170004369000443700044790004662000577400058450005918005512900131940013311001365600137470029398002992300514380052296005501200559400006397001779001078040106534011215800151220055673000849501149080064497006491400649990065089006516800652190065754011003500181070010563001145400115350011618001169300118360012825001311100733510060167001465300147930066278005553801133510004575001574300644370064383001587800021400015787011074701065860018062007916600797580079841005532700843970018186001967900197500019823002030701127080070746007130300737020018017006943500698540070211007029800143390014408001560601098810017295001650200174330016792001696300163670016228001759700839630084115001706900172060016641001789901116410052998005384400715580071931007229000231870112759001773700271360028827002642600268660026232005519500144780014578000692800149450015050001123200073220030505011220900330050112306003550701123560038009011240600405100112257001768200671020073980007237400431630019870004440600435710047297004694500462010046488004685800461440045241004553100460050046089004700500440820044460004493100450120043348004348000436330043900004399001174810112961010946601096730055464005539000159790106162010638401063400106119010620401062490106294000812000016790055870004763100478260047921004815600482770048424005001700669730109043010898300068680055604005073100549390007053007522900753050075584005867500589950059043005909100591650043113006067000608480060489006031100710270108482001390000139580014044001421400301020030190006266500631080063187006327100633440063389006371600624270062584005573600485090049060004975300499180050118006686800664980015239001538600154970117728004325701162370116585007304200592410059525005957100596170045146007995600807120080620001564700156910067226006752500676090068727006890300690840069192006927000758590078010007418300748760075781005457600546280050931005103800450640078085007878100788880078933007905400847940061841006208300613790061616005118400513370080803008808901105290112809011314200842150017963008524400854310085801008591901139020086333011286000303070055264001606600161450107959010647700073880089485011245600919320112555001039000943810112606001045900968300112657001032200992780112505001005600100980010015010915000612430061166007270600727650009779000996500178450054712005476600548520006827004320600704550057027005855800011580065589006537900012800069694007177200610130063543000573201115430110421005294701104720060031005998701076440019534001963000195810060080010909801103180086180011291401137240113786011384401136080113664011159000075490116152006934801106930110367011684001173020117120011698101170320117163011720701168860117347011725701173930117438011693501170760109974000750100022210002346000226500023060107697000745500545280108925011021900862800010275001023000101400010187007790900778640077960010775800860780086125006234900836530083866008375900837090086232008381000304270083919008603100059960006033000841500083310008372010759401102680060120000632900511460102000010359701036410102265010809801081480101956010350801035520102220000620700062450102044010368601028860104305010435001037300102310010178301031580103202010453201052550105299010502701059360101870010333401033770102132005977600598210108206005986600599050102664010270700062930102355010377501023980103862010390601038180102442010475901056680006070010302501044870105164010520901049840105893010494001058490104896010580501048030105712010293101043960104441000787200079290105075010598401027970102487010395101025740104127010417201026190102530010403801040820103994010607300076620007697000759200076270105120010602901046650105524010557301029760008077011679801028430104218010426100061120006156005969600597360108253010829700599440104847010575600729940104621010543501054790104714010562300726200072663010182701032470103290010208801078680101739010306901031130108343010838801084350061297006133800077320101913010342101034640102176010275101045760105344010538900079860008031011768701079130117648000776800078200070417005698700585990057975005625400149110057520
F	Swift	AnyTypes.lsw	0	8281
D	struct	AnyIterator	26	131	621	Swift
M	typealias	Iterator	0	132	184
M	let	_next	0	185	214
M	init	init	0	215	399
M	init	init	0	400	527
M	func	next	0	528	619
D	struct	AnySequence	623	709	1511	Swift
M	typealias	Iterator	0	710	762
M	let	_makeIterator	0	763	812
M	let	_underestimatedCount	0	813	852
M	init	init	0	853	1085
M	init	init	0	1086	1367
M	func	makeIterator	0	1368	1442
M	var	underestimatedCount	0	1443	1509
D	struct	AnyIndex	1513	1615	1954	Swift
M	let	_offset	0	1616	1636
M	init	init	0	1637	1686
M	func	==	1	1687	1782
M	func	<	1	1783	1876
M	func	hash	0	1877	1952
D	struct	AnyCollection	1956	2060	3137	Swift
M	typealias	Index	0	2061	2098
M	typealias	Indices	0	2099	2168
M	typealias	SubSequence	0	2169	2233
M	let	_elements	0	2234	2262
M	init	init	0	2263	2411
M	var	startIndex	0	2412	2472
M	var	endIndex	0	2473	2545
M	var	count	0	2546	2591
M	func	index	0	2592	2681
M	func	index	0	2682	2772
M	func	index	0	2773	2889
M	func	distance	0	2890	2993
M	subscript	subscript	0	2994	3077
M	func	_copyToArray	0	3078	3135
D	typealias	AnyBidirectionalCollection	3139	3258	3258	Swift
D	typealias	AnyRandomAccessCollection	3259	3377	3377	Swift
D	class	_AnyHashableBox	3379	3402	3553	Swift
M	var	_base	0	3403	3443
M	func	_isEqual	0	3444	3506
M	func	_hash	0	3507	3551
D	class	_ConcreteHashableBox	3555	3622	3971	Swift
M	let	_value	0	3623	3643
M	init	init	0	3644	3686
M	var	_base	0	3687	3725
M	func	_isEqual	0	3726	3887
M	func	_hash	0	3888	3969
D	struct	AnyHashable	3973	4111	4633	Swift
M	let	_box	0	4112	4141
M	init	init	0	4142	4244
M	var	base	0	4245	4303
M	func	==	1	4304	4410
M	func	hash	0	4411	4488
M	var	description	0	4489	4543
M	var	debugDescription	0	4544	4631
D	struct	Mirror	4635	4708	7765	Swift
M	typealias	Child	0	4709	4826
M	typealias	Children	0	4827	4921
M	enum	DisplayStyle	0	4923	5174
M	let	children	0	5176	5263
M	let	displayStyle	0	5264	5355
M	let	subjectType	0	5356	5423
M	let	_superclass	0	5424	5458
M	init	init	0	5460	5713
M	init	init	0	5714	6056
M	init	init	0	6057	6416
M	init	init	0	6417	6790
M	init	init	0	6791	7180
M	var	superclassMirror	0	7181	7290
M	var	description	0	7291	7380
M	func	_style	1	7381	7763
D	protocol	CustomReflectable	7767	7850	7921	Swift
M	var	customMirror	0	7851	7919
D	func	_mirrorChildren	7923	8034	8034	Swift
D	func	_mirrorStyle	8036	8100	8100	Swift
D	func	_mirrorType	8102	8183	8183	Swift
D	func	_mirrorHasSuperclass	8185	8280	8280	Swift
F	Swift	Array.lsw	8281	16982
D	struct	Array	8292	8539	15631	Swift
M	typealias	Index	0	8540	8572
M	typealias	Indices	0	8573	8614
M	typealias	Iterator	0	8615	8679
M	typealias	SubSequence	0	8680	8734
M	typealias	ArrayLiteralElement	0	8735	8785
M	init	init	0	8787	8854
M	init	init	0	8855	8929
M	init	init	0	8930	9071
M	init	init	0	9072	9190
M	var	startIndex	0	9192	9274
M	var	endIndex	0	9275	9390
M	var	count	0	9391	9479
M	var	isEmpty	0	9480	9580
M	var	underestimatedCount	0	9581	9651
M	var	capacity	0	9652	9774
M	var	indices	0	9775	9874
M	var	first	0	9875	9990
M	var	last	0	9991	10103
M	subscript	subscript	0	10104	10271
M	subscript	subscript	0	10272	10662
M	func	index	0	10663	10715
M	func	formIndex	0	10716	10772
M	func	index	0	10773	10826
M	func	formIndex	0	10827	10884
M	func	index	0	10885	10964
M	func	distance	0	10965	11042
M	func	makeIterator	0	11043	11161
M	func	reserveCapacity	0	11163	11307
M	func	append	0	11308	11426
M	func	append	0	11427	11604
M	func	append	0	11605	11759
M	func	_appendArray	0	11760	11849
M	func	insert	0	11850	11991
M	func	insert	0	11992	12208
M	func	replaceSubrange	0	12209	12475
M	func	_replace	0	12476	12585
M	func	remove	0	12586	12753
M	func	removeFirst	0	12754	12906
M	func	removeLast	0	12907	13056
M	func	popLast	0	13057	13205
M	func	removeSubrange	0	13206	13365
M	func	removeAll	0	13366	13505
M	func	swapAt	0	13506	13617
M	func	reverse	0	13618	13726
M	func	sort	0	13727	13937
M	func	map	0	13939	14091
M	func	filter	0	14092	14253
M	func	forEach	0	14254	14393
M	func	reduce	0	14394	14603
M	func	_copyToArray	0	14604	14656
M	var	description	0	14658	14746
M	var	debugDescription	0	14747	14840
M	func	+	1	14842	14969
M	func	+=	1	14970	15113
M	func	withContiguousStorageIfAvailable	0	15114	15277
M	func	withUnsafeBufferPointer	0	15278	15431
M	func	withUnsafeMutableBufferPointer	0	15432	15629
D	extension	Array	15633	15686	16254	Swift
M	func	==	1	15687	15847
M	func	!=	1	15848	15979
M	func	contains	0	15980	16107
M	func	firstIndex	0	16108	16252
D	extension	Array	16256	16307	16451	Swift
M	func	hash	0	16308	16449
D	extension	Array	16453	16504	16506	Swift
D	extension	Array	16508	16551	16881	Swift
M	func	sort	0	16552	16693
M	func	sorted	0	16694	16879
D	typealias	ContiguousArray	16883	16981	16981	Swift
F	Swift	ArraySlice.lsw	16982	22194
D	struct	ArraySlice	16998	17243	21535	Swift
M	typealias	Index	0	17244	17276
M	typealias	Indices	0	17277	17318
M	typealias	Iterator	0	17319	17388
M	typealias	SubSequence	0	17389	17443
M	typealias	ArrayLiteralElement	0	17444	17494
M	var	_buffer	0	17495	17521
M	var	_startIndex	0	17522	17546
M	var	_endIndex	0	17547	17569
M	init	init	0	17571	17716
M	init	init	0	17717	17833
M	init	init	0	17834	17978
M	init	init	0	17979	18193
M	init	init	0	18194	18403
M	var	startIndex	0	18405	18451
M	var	endIndex	0	18452	18494
M	var	count	0	18495	18580
M	var	isEmpty	0	18581	18677
M	var	indices	0	18678	18791
M	var	capacity	0	18792	18848
M	subscript	subscript	0	18849	19258
M	subscript	subscript	0	19259	19671
M	func	index	0	19672	19724
M	func	index	0	19725	19778
M	func	index	0	19779	19858
M	func	distance	0	19859	19936
M	func	makeIterator	0	19937	20070
M	func	_copyToArray	0	20071	20162
M	func	reserveCapacity	0	20164	20330
M	func	append	0	20331	20579
M	func	replaceSubrange	0	20580	21077
M	func	swapAt	0	21078	21313
M	var	description	0	21315	21413
M	var	debugDescription	0	21414	21533
D	func	_arrayPart	21537	21644	21644	Swift
D	extension	ArraySlice	21646	21704	21931	Swift
M	func	==	1	21705	21929
D	extension	ArraySlice	21933	21989	22133	Swift
M	func	hash	0	21990	22131
D	extension	ArraySlice	22135	22191	22193	Swift
F	Swift	Assert.lsw	22194	23858
D	func	_trap	22222	22324	22324	Swift
D	func	_trap	22326	22466	22466	Swift
D	func	fatalError	22468	22672	22672	Swift
D	func	precondition	22674	22952	22952	Swift
D	func	preconditionFailure	22954	23186	23186	Swift
D	func	assert	23188	23457	23457	Swift
D	func	assertionFailure	23459	23679	23679	Swift
D	func	exit	23681	23777	23777	Swift
D	func	abort	23779	23857	23857	Swift
F	Swift	Basics.lsw	23858	30609
D	struct	Bool	23946	24130	25656	Swift
M	typealias	BooleanLiteralType	0	24131	24177
M	init	init	0	24178	24227
M	init	init	0	24228	24300
M	init	init	0	24301	24360
M	init	init	0	24361	24647
M	func	!	1	24648	24721
M	func	==	1	24722	24801
M	func	!=	1	24802	24881
M	func	toggle	0	24882	24991
M	var	description	0	24992	25081
M	var	hashValue	0	25082	25194
M	func	hash	0	25195	25306
M	func	random	1	25307	25473
M	func	random	1	25474	25654
D	typealias	Void	25658	25706	25706	Swift
D	enum	Never	25708	25813	25883	Swift
M	func	<	1	25814	25881
D	struct	Hasher	25885	25964	26266	Swift
M	init	init	0	25965	26052
M	func	combine	0	26053	26161
M	func	finalize	0	26162	26264
D	struct	ObjectIdentifier	26268	26409	27084	Swift
M	let	_value	0	26410	26429
M	init	init	0	26430	26525
M	init	init	0	26526	26623
M	func	==	1	26624	26725
M	func	<	1	26726	26869
M	func	hash	0	26870	26944
M	var	hashValue	0	26945	26995
M	var	debugDescription	0	26996	27082
D	extension	Int	27086	27101	27237	Swift
M	init	init	0	27102	27235
D	extension	UInt	27239	27255	27409	Swift
M	init	init	0	27256	27407
D	func	_objectAddress	27411	27479	27479	Swift
D	func	_metatypeAddress	27481	27552	27552	Swift
D	func	_hexAddress	27554	27734	27734	Swift
D	func	min	27736	27866	27866	Swift
D	func	min	27868	28089	28089	Swift
D	func	max	28091	28224	28224	Swift
D	func	max	28226	28451	28451	Swift
D	func	swap	28453	28585	28585	Swift
D	func	withExtendedLifetime	28587	28753	28753	Swift
D	func	withExtendedLifetime	28755	28923	28923	Swift
D	func	isKnownUniquelyReferenced	28925	29104	29104	Swift
D	func	isKnownUniquelyReferenced	29106	29300	29300	Swift
D	func	unsafeBitCast	29302	29430	29430	Swift
D	func	unsafeDowncast	29432	29582	29582	Swift
D	func	numericCast	29584	29687	29687	Swift
D	enum	MemoryLayout	29689	29738	30405	Swift
M	var	size	1	29739	29832
M	var	stride	1	29833	29939
M	var	alignment	1	29940	30037
M	func	size	1	30038	30154
M	func	stride	1	30155	30282
M	func	alignment	1	30283	30403
D	func	_typeSize	30407	30468	30468	Swift
D	func	_typeStride	30470	30535	30535	Swift
D	func	_typeAlignment	30537	30608	30608	Swift
F	Swift	Character.lsw	30609	41640
D	struct	Character	30643	30910	34876	Swift
M	typealias	ExtendedGraphemeClusterLiteralType	0	30911	30978
M	typealias	UnicodeScalarLiteralType	0	30979	31036
M	init	init	0	31037	31132
M	init	init	0	31133	31218
M	init	init	0	31219	31285
M	init	init	0	31286	31433
M	init	init	0	31434	31549
M	func	==	1	31551	31645
M	func	!=	1	31646	31740
M	func	<	1	31741	31834
M	func	hash	0	31835	31912
M	var	description	0	31914	32019
M	var	debugDescription	0	32020	32152
M	func	write	0	32153	32255
M	var	unicodeScalars	0	32256	32371
M	var	utf8	0	32372	32454
M	var	utf16	0	32455	32541
M	typealias	UnicodeScalarView	0	32542	32607
M	typealias	UTF8View	0	32608	32655
M	typealias	UTF16View	0	32656	32705
M	var	asciiValue	0	32706	32811
M	var	isASCII	0	32812	32919
M	var	isWhitespace	0	32920	33049
M	var	isNewline	0	33050	33151
M	var	isNumber	0	33152	33259
M	var	isWholeNumber	0	33260	33383
M	var	wholeNumberValue	0	33384	33515
M	var	isHexDigit	0	33516	33630
M	var	hexDigitValue	0	33631	33758
M	var	isLetter	0	33759	33858
M	var	isUppercase	0	33859	33969
M	var	isLowercase	0	33970	34080
M	var	isCased	0	34081	34191
M	var	isSymbol	0	34192	34291
M	var	isMathSymbol	0	34292	34412
M	var	isCurrencySymbol	0	34413	34537
M	var	isPunctuation	0	34538	34650
M	func	uppercased	0	34651	34762
M	func	lowercased	0	34763	34874
D	enum	Unicode	34878	34927	40586	Swift
M	struct	Scalar	0	34928	39367
M	enum	UTF8	0	39369	39467
M	enum	UTF16	0	39468	39569
M	enum	UTF32	0	39570	39671
M	enum	GeneralCategory	0	39673	40584
D	typealias	UnicodeScalar	40588	40663	40663	Swift
D	typealias	UTF8	40664	40724	40724	Swift
D	typealias	UTF16	40725	40788	40788	Swift
D	typealias	UTF32	40789	40852	40852	Swift
D	func	_scalarProperty	40854	40952	40952	Swift
D	func	_scalarText	40954	41047	41047	Swift
D	func	_scalarNumber	41049	41129	41129	Swift
D	func	_scalarCategory	41131	41211	41211	Swift
D	extension	UInt8	41213	41230	41427	Swift
M	init	init	0	41231	41425
D	extension	UInt32	41429	41447	41529	Swift
M	init	init	0	41448	41527
D	extension	UInt64	41531	41549	41639	Swift
M	init	init	0	41550	41637
F	Swift	Collection.lsw	41640	64687
D	protocol	Collection	41705	41833	43457	Swift
M	associatedtype	Index	0	41834	41971
M	associatedtype	Iterator	0	41972	42024
M	associatedtype	SubSequence	0	42025	42158
M	associatedtype	Indices	0	42159	42257
M	var	startIndex	0	42258	42334
M	var	endIndex	0	42335	42411
M	subscript	subscript	0	42412	42498
M	subscript	subscript	0	42499	42592
M	var	indices	0	42593	42664
M	var	isEmpty	0	42665	42733
M	var	count	0	42734	42792
M	func	_customIndexOfEquatableElement	0	42793	42863
M	func	_customLastIndexOfEquatableElement	0	42864	42938
M	func	index	0	42939	43014
M	func	formIndex	0	43015	43098
M	func	index	0	43099	43194
M	func	index	0	43195	43352
M	func	distance	0	43353	43455
D	struct	IndexingIterator	43459	43588	44238	Swift
M	typealias	Element	0	43589	43636
M	var	_elements	0	43637	43664
M	var	_position	0	43665	43698
M	init	init	0	43699	43824
M	init	init	0	43825	43959
M	func	next	0	43960	44236
D	extension	Collection	44240	44303	44442	Swift
M	func	makeIterator	0	44304	44440
D	extension	Collection	44444	44499	44758	Swift
M	subscript	subscript	0	44500	44756
D	extension	Collection	44760	44820	44986	Swift
M	var	indices	0	44821	44984
D	extension	Collection	44988	45036	46059	Swift
M	func	popFirst	0	45037	45319
M	func	removeFirst	0	45320	45642
M	func	removeFirst	0	45643	46057
D	extension	Collection	46061	46083	54364	Swift
M	func	_customIndexOfEquatableElement	0	46084	46171
M	func	_customLastIndexOfEquatableElement	0	46172	46263
M	var	isEmpty	0	46264	46358
M	var	count	0	46359	46461
M	var	underestimatedCount	0	46462	46511
M	func	formIndex	0	46512	46626
M	func	index	0	46627	47024
M	func	index	0	47025	47530
M	func	formIndex	0	47531	47677
M	func	formIndex	0	47678	48044
M	func	distance	0	48045	48436
M	var	first	0	48437	48631
M	func	randomElement	0	48632	48838
M	func	randomElement	0	48839	49167
M	subscript	subscript	0	49168	49318
M	subscript	subscript	0	49319	49436
M	func	map	0	49437	49731
M	func	suffix	0	49732	49858
M	func	prefix	0	49859	49982
M	func	prefix	0	49983	50136
M	func	prefix	0	50137	50451
M	func	prefix	0	50452	50821
M	func	suffix	0	50822	51187
M	func	dropFirst	0	51188	51502
M	func	dropLast	0	51503	51863
M	func	drop	0	51864	52240
M	func	firstIndex	0	52241	52587
M	func	index	0	52588	52788
M	func	split	0	52789	53927
M	func	indices	0	53928	54362
D	extension	Collection	54366	54413	57867	Swift
M	func	firstIndex	0	54414	54784
M	func	index	0	54785	54922
M	func	split	0	54923	55224
M	func	split	0	55225	56030
M	func	firstRange	0	56031	56630
M	func	ranges	0	56631	57264
M	func	contains	0	57265	57441
M	func	trimmingPrefix	0	57442	57865
D	extension	Collection	57869	57891	58098	Swift
M	func	trimmingPrefix	0	57892	58096
D	protocol	BidirectionalCollection	58100	58285	58447	Swift
M	func	index	0	58286	58363
M	func	formIndex	0	58364	58445
D	extension	BidirectionalCollection	58449	58484	61675	Swift
M	func	formIndex	0	58485	58598
M	func	index	0	58599	58998
M	func	index	0	58999	59552
M	func	distance	0	59553	60052
M	var	last	0	60053	60185
M	func	last	0	60186	60552
M	func	lastIndex	0	60553	60898
M	func	reversed	0	60899	61040
M	func	suffix	0	61041	61359
M	func	dropLast	0	61360	61673
D	extension	BidirectionalCollection	61677	61737	62113	Swift
M	func	lastIndex	0	61738	62111
D	extension	BidirectionalCollection	62115	62176	63261	Swift
M	func	popLast	0	62177	62488
M	func	removeLast	0	62489	62847
M	func	removeLast	0	62848	63259
D	protocol	RandomAccessCollection	63263	63489	63491	Swift
D	extension	RandomAccessCollection	63493	63527	63910	Swift
M	func	index	0	63528	63908
D	extension	RandomAccessCollection	63912	63991	64476	Swift
M	func	index	0	63992	64096
M	func	index	0	64097	64204
M	func	index	0	64205	64336
M	func	distance	0	64337	64474
D	extension	RandomAccessCollection	64478	64582	64686	Swift
M	var	indices	0	64583	64684
F	Swift	CoreProtocols.lsw	64687	73037
D	protocol	Equatable	64737	64818	64908	Swift
M	func	==	1	64819	64906
D	extension	Equatable	64910	64931	65050	Swift
M	func	!=	1	64932	65048
D	protocol	Hashable	65052	65195	65380	Swift
M	var	hashValue	0	65196	65275
M	func	hash	0	65276	65378
D	extension	Hashable	65382	65402	65582	Swift
M	var	hashValue	0	65403	65580
D	protocol	Comparable	65584	65662	66116	Swift
M	func	<	1	65663	65773
M	func	<=	1	65774	65888
M	func	>=	1	65889	66004
M	func	>	1	66005	66114
D	extension	Comparable	66118	66140	66552	Swift
M	func	>	1	66141	66271
M	func	<=	1	66272	66410
M	func	>=	1	66411	66550
D	func	~=	66554	66678	66678	Swift
D	protocol	Identifiable	66680	66765	66901	Swift
M	associatedtype	ID	0	66766	66831
M	var	id	0	66832	66899
D	extension	Identifiable	66903	66949	67050	Swift
M	var	id	0	66950	67048
D	protocol	CaseIterable	67052	67142	67298	Swift
M	associatedtype	AllCases	0	67143	67222
M	var	allCases	1	67223	67296
D	protocol	RawRepresentable	67300	67402	67582	Swift
M	associatedtype	RawValue	0	67403	67430
M	init	init	0	67431	67522
M	var	rawValue	0	67523	67580
D	extension	RawRepresentable	67584	67638	67780	Swift
M	func	==	1	67639	67778
D	func	!=	67782	67975	67975	Swift
D	extension	RawRepresentable	67977	68046	68256	Swift
M	var	hashValue	0	68047	68134
M	func	hash	0	68135	68254
D	protocol	Error	68258	68345	68347	Swift
D	protocol	Sendable	68349	68441	68443	Swift
D	protocol	SendableMetatype	68445	68560	68562	Swift
D	protocol	Copyable	68564	68641	68643	Swift
D	protocol	CustomStringConvertible	68645	68739	68814	Swift
M	var	description	0	68740	68812
D	protocol	CustomDebugStringConvertible	68816	68918	69003	Swift
M	var	debugDescription	0	68919	69001
D	protocol	LosslessStringConvertible	69005	69137	69221	Swift
M	init	init	0	69138	69219
D	protocol	TextOutputStream	69223	69286	69356	Swift
M	func	write	0	69287	69354
D	protocol	TextOutputStreamable	69358	69448	69556	Swift
M	func	write	0	69449	69554
D	protocol	ExpressibleByIntegerLiteral	69558	69656	69781	Swift
M	associatedtype	IntegerLiteralType	0	69657	69694
M	init	init	0	69695	69779
D	protocol	ExpressibleByFloatLiteral	69783	69885	70004	Swift
M	associatedtype	FloatLiteralType	0	69886	69921
M	init	init	0	69922	70002
D	protocol	ExpressibleByBooleanLiteral	70006	70104	70229	Swift
M	associatedtype	BooleanLiteralType	0	70105	70142
M	init	init	0	70143	70227
D	protocol	ExpressibleByUnicodeScalarLiteral	70231	70348	70491	Swift
M	associatedtype	UnicodeScalarLiteralType	0	70349	70392
M	init	init	0	70393	70489
D	protocol	ExpressibleByExtendedGraphemeClusterLiteral	70493	70650	70823	Swift
M	associatedtype	ExtendedGraphemeClusterLiteralType	0	70651	70704
M	init	init	0	70705	70821
D	extension	ExpressibleByExtendedGraphemeClusterLiteral	70825	70949	71130	Swift
M	init	init	0	70950	71128
D	protocol	ExpressibleByStringLiteral	71132	71272	71394	Swift
M	associatedtype	StringLiteralType	0	71273	71309
M	init	init	0	71310	71392
D	extension	ExpressibleByStringLiteral	71396	71496	71653	Swift
M	init	init	0	71497	71651
D	protocol	ExpressibleByArrayLiteral	71655	71749	71880	Swift
M	associatedtype	ArrayLiteralElement	0	71750	71788
M	init	init	0	71789	71878
D	protocol	ExpressibleByDictionaryLiteral	71882	71985	72123	Swift
M	associatedtype	Key	0	71986	72008
M	associatedtype	Value	0	72009	72033
M	init	init	0	72034	72121
D	protocol	ExpressibleByNilLiteral	72125	72206	72261	Swift
M	init	init	0	72207	72259
D	typealias	IntegerLiteralType	72263	72348	72348	Swift
D	typealias	FloatLiteralType	72349	72441	72441	Swift
D	typealias	BooleanLiteralType	72442	72527	72527	Swift
D	typealias	UnicodeScalarType	72528	72628	72628	Swift
D	typealias	ExtendedGraphemeClusterType	72629	72734	72734	Swift
D	typealias	StringLiteralType	72735	72820	72820	Swift
D	protocol	Encodable	72822	72904	72905	Swift
D	protocol	Decodable	72906	72986	72987	Swift
D	typealias	Codable	72988	73036	73036	Swift
F	Swift	Dictionary.lsw	73037	87476
D	struct	Dictionary	73053	73242	85386	Swift
M	typealias	Element	0	73243	73298
M	typealias	SubSequence	0	73299	73363
M	typealias	Indices	0	73364	73433
M	struct	Index	0	73435	73929
M	struct	Iterator	0	73931	74271
M	struct	Keys	0	74273	76353
M	struct	Values	0	76355	78069
M	init	init	0	78071	78148
M	init	init	0	78149	78286
M	init	init	0	78287	78385
M	init	init	0	78386	78902
M	init	init	0	78903	79420
M	init	init	0	79421	79718
M	var	count	0	79720	79810
M	var	isEmpty	0	79811	79913
M	var	capacity	0	79914	80038
M	subscript	subscript	0	80039	80231
M	subscript	subscript	0	80232	80581
M	subscript	subscript	0	80582	80742
M	var	startIndex	0	80743	80839
M	var	endIndex	0	80840	80932
M	func	index	0	80933	81062
M	func	index	0	81063	81213
M	func	makeIterator	0	81214	81323
M	var	keys	0	81324	81418
M	var	values	0	81419	81585
M	func	_contains	0	81586	81659
M	func	_setValue	0	81660	81780
M	func	updateValue	0	81782	81973
M	func	removeValue	0	81974	82150
M	func	remove	0	82151	82362
M	func	removeAll	0	82363	82504
M	func	popFirst	0	82505	82712
M	func	reserveCapacity	0	82713	82859
M	func	filter	0	82860	83165
M	func	mapValues	0	83166	83337
M	func	compactMapValues	0	83338	83690
M	func	merge	0	83691	84142
M	func	merge	0	84143	84568
M	func	merging	0	84569	84906
M	func	merging	0	84907	85207
M	var	description	0	85208	85293
M	var	debugDescription	0	85294	85384
D	func	_dictionaryKeys	85388	85494	85494	Swift
D	func	_dictionaryValues	85496	85608	85608	Swift
D	func	_dictionarySubset	85610	85744	85744	Swift
D	extension	Dictionary	85746	85802	85967	Swift
M	func	==	1	85803	85965
D	extension	Dictionary	85969	86023	86373	Swift
M	func	hash	0	86024	86371
D	extension	Dictionary	86375	86444	86446	Swift
D	struct	KeyValuePairs	86448	86648	87475	Swift
M	typealias	Element	0	86649	86704
M	typealias	Index	0	86705	86737
M	typealias	Indices	0	86738	86779
M	typealias	SubSequence	0	86780	86847
M	let	_elements	0	86848	86881
M	init	init	0	86882	86967
M	var	startIndex	0	86968	87004
M	var	endIndex	0	87005	87053
M	subscript	subscript	0	87054	87208
M	var	description	0	87209	87417
M	var	debugDescription	0	87418	87473
F	Swift	Double.lsw	87476	97993
D	struct	Double	87526	87820	97992	Swift
M	typealias	FloatLiteralType	0	87821	87867
M	typealias	IntegerLiteralType	0	87868	87913
M	typealias	Magnitude	0	87914	87953
M	typealias	Stride	0	87954	87990
M	typealias	Exponent	0	87991	88026
M	typealias	RawExponent	0	88027	88066
M	typealias	RawSignificand	0	88067	88111
M	var	infinity	1	88113	88204
M	var	nan	1	88205	88289
M	var	signalingNaN	1	88290	88396
M	var	pi	1	88397	88542
M	var	greatestFiniteMagnitude	1	88543	88666
M	var	leastNormalMagnitude	1	88667	88796
M	var	leastNonzeroMagnitude	1	88797	88921
M	var	ulpOfOne	1	88922	89050
M	var	radix	1	89051	89129
M	var	exponentBitCount	1	89130	89224
M	var	significandBitCount	1	89225	89336
M	var	zero	1	89337	89391
M	init	init	0	89393	89437
M	init	init	0	89438	89512
M	init	init	0	89513	89585
M	init	init	0	89586	89672
M	init	init	0	89673	89765
M	init	init	0	89766	89856
M	init	init	0	89857	89973
M	init	init	0	89974	90097
M	init	init	0	90098	90261
M	init	init	0	90262	90432
M	init	init	0	90433	90550
M	init	init	0	90551	90746
M	init	init	0	90747	90848
M	init	init	0	90849	90978
M	init	init	0	90979	91146
M	init	init	0	91147	91306
M	init	init	0	91307	91423
M	func	+	1	91425	91512
M	func	-	1	91513	91600
M	func	*	1	91601	91688
M	func	/	1	91689	91776
M	func	-	1	91777	91856
M	func	+=	1	91857	91947
M	func	-=	1	91948	92038
M	func	*=	1	92039	92129
M	func	/=	1	92130	92220
M	func	==	1	92221	92306
M	func	!=	1	92307	92392
M	func	<	1	92393	92477
M	func	<=	1	92478	92563
M	func	>	1	92564	92648
M	func	>=	1	92649	92734
M	func	negate	0	92736	92812
M	var	magnitude	0	92813	92909
M	var	bitPattern	0	92910	93014
M	var	exponentBitPattern	0	93015	93127
M	var	significandBitPattern	0	93128	93262
M	var	sign	0	93263	93350
M	var	exponent	0	93351	93436
M	var	significand	0	93437	93564
M	var	significandWidth	0	93565	93699
M	var	binade	0	93700	93819
M	var	ulp	0	93820	93924
M	var	nextUp	0	93925	94019
M	var	nextDown	0	94020	94103
M	var	isNormal	0	94104	94240
M	var	isFinite	0	94241	94360
M	var	isZero	0	94361	94437
M	var	isSubnormal	0	94438	94574
M	var	isInfinite	0	94575	94682
M	var	isNaN	0	94683	94769
M	var	isSignalingNaN	0	94770	94892
M	var	isCanonical	0	94893	94990
M	func	squareRoot	0	94992	95088
M	func	formSquareRoot	0	95089	95201
M	func	remainder	0	95202	95365
M	func	formRemainder	0	95366	95562
M	func	truncatingRemainder	0	95563	95735
M	func	formTruncatingRemainder	0	95736	95941
M	func	addingProduct	0	95942	96083
M	func	addProduct	0	96084	96222
M	func	rounded	0	96223	96372
M	func	rounded	0	96373	96515
M	func	round	0	96516	96646
M	func	round	0	96647	96762
M	func	isEqual	0	96763	96868
M	func	isLess	0	96869	96986
M	func	isLessThanOrEqualTo	0	96987	97127
M	func	distance	0	97128	97238
M	func	advanced	0	97239	97351
M	var	description	0	97352	97482
M	var	debugDescription	0	97483	97618
M	func	write	0	97619	97761
M	var	hashValue	0	97762	97876
M	func	hash	0	97877	97990
F	Swift	Float.lsw	97993	108364
D	struct	Float	98042	98334	108363	Swift
M	typealias	FloatLiteralType	0	98335	98380
M	typealias	IntegerLiteralType	0	98381	98426
M	typealias	Magnitude	0	98427	98465
M	typealias	Stride	0	98466	98501
M	typealias	Exponent	0	98502	98537
M	typealias	RawExponent	0	98538	98577
M	typealias	RawSignificand	0	98578	98622
M	var	infinity	1	98624	98713
M	var	nan	1	98714	98796
M	var	signalingNaN	1	98797	98901
M	var	pi	1	98902	99045
M	var	greatestFiniteMagnitude	1	99046	99167
M	var	leastNormalMagnitude	1	99168	99295
M	var	leastNonzeroMagnitude	1	99296	99418
M	var	ulpOfOne	1	99419	99545
M	var	radix	1	99546	99624
M	var	exponentBitCount	1	99625	99718
M	var	significandBitCount	1	99719	99830
M	var	zero	1	99831	99884
M	init	init	0	99886	99930
M	init	init	0	99931	100003
M	init	init	0	100004	100075
M	init	init	0	100076	100161
M	init	init	0	100162	100253
M	init	init	0	100254	100343
M	init	init	0	100344	100459
M	init	init	0	100460	100582
M	init	init	0	100583	100745
M	init	init	0	100746	100915
M	init	init	0	100916	101032
M	init	init	0	101033	101227
M	init	init	0	101228	101328
M	init	init	0	101329	101457
M	init	init	0	101458	101623
M	init	init	0	101624	101780
M	init	init	0	101781	101896
M	func	+	1	101898	101981
M	func	-	1	101982	102065
M	func	*	1	102066	102149
M	func	/	1	102150	102233
M	func	-	1	102234	102310
M	func	+=	1	102311	102398
M	func	-=	1	102399	102486
M	func	*=	1	102487	102574
M	func	/=	1	102575	102662
M	func	==	1	102663	102745
M	func	!=	1	102746	102828
M	func	<	1	102829	102910
M	func	<=	1	102911	102993
M	func	>	1	102994	103075
M	func	>=	1	103076	103158
M	func	negate	0	103160	103236
M	var	magnitude	0	103237	103331
M	var	bitPattern	0	103332	103435
M	var	exponentBitPattern	0	103436	103547
M	var	significandBitPattern	0	103548	103681
M	var	sign	0	103682	103768
M	var	exponent	0	103769	103853
M	var	significand	0	103854	103979
M	var	significandWidth	0	103980	104113
M	var	binade	0	104114	104231
M	var	ulp	0	104232	104334
M	var	nextUp	0	104335	104427
M	var	nextDown	0	104428	104510
M	var	isNormal	0	104511	104646
M	var	isFinite	0	104647	104765
M	var	isZero	0	104766	104842
M	var	isSubnormal	0	104843	104978
M	var	isInfinite	0	104979	105085
M	var	isNaN	0	105086	105172
M	var	isSignalingNaN	0	105173	105294
M	var	isCanonical	0	105295	105392
M	func	squareRoot	0	105394	105488
M	func	formSquareRoot	0	105489	105601
M	func	remainder	0	105602	105762
M	func	formRemainder	0	105763	105958
M	func	truncatingRemainder	0	105959	106128
M	func	formTruncatingRemainder	0	106129	106333
M	func	addingProduct	0	106334	106471
M	func	addProduct	0	106472	106608
M	func	rounded	0	106609	106756
M	func	rounded	0	106757	106897
M	func	round	0	106898	107028
M	func	round	0	107029	107144
M	func	isEqual	0	107145	107249
M	func	isLess	0	107250	107366
M	func	isLessThanOrEqualTo	0	107367	107506
M	func	distance	0	107507	107615
M	func	advanced	0	107616	107726
M	var	description	0	107727	107856
M	var	debugDescription	0	107857	107991
M	func	write	0	107992	108134
M	var	hashValue	0	108135	108248
M	func	hash	0	108249	108361
F	Swift	FloatingPointProtocols.lsw	108364	119090
D	enum	FloatingPointSign	108413	108522	108989	Swift
M	case	plus	0	108523	108536
M	case	minus	0	108537	108551
M	init	init	0	108552	108714
M	var	rawValue	0	108715	108769
M	func	==	1	108770	108987
D	enum	FloatingPointClassification	108991	109088	109328	Swift
M	case	signalingNaN	0	109089	109110
M	case	quietNaN	0	109111	109128
M	case	negativeInfinity	0	109129	109154
M	case	negativeNormal	0	109155	109178
M	case	negativeSubnormal	0	109179	109205
M	case	negativeZero	0	109206	109227
M	case	positiveZero	0	109228	109249
M	case	positiveSubnormal	0	109250	109276
M	case	positiveNormal	0	109277	109300
M	case	positiveInfinity	0	109301	109326
D	enum	FloatingPointRoundingRule	109330	109436	109564	Swift
M	case	toNearestOrAwayFromZero	0	109437	109469
M	case	toNearestOrEven	0	109470	109494
M	case	up	0	109495	109506
M	case	down	0	109507	109520
M	case	towardZero	0	109521	109540
M	case	awayFromZero	0	109541	109562
D	protocol	FloatingPoint	109566	109685	111862	Swift
M	associatedtype	Exponent	0	109686	109728
M	init	init	0	109729	109801
M	init	init	0	109802	109843
M	init	init	0	109844	109866
M	init	init	0	109867	109915
M	var	radix	1	109916	109949
M	var	nan	1	109950	109982
M	var	signalingNaN	1	109983	110024
M	var	infinity	1	110025	110062
M	var	greatestFiniteMagnitude	1	110063	110115
M	var	pi	1	110116	110147
M	var	ulp	0	110148	110173
M	var	ulpOfOne	1	110174	110211
M	var	leastNormalMagnitude	1	110212	110261
M	var	leastNonzeroMagnitude	1	110262	110312
M	var	sign	0	110313	110352
M	var	exponent	0	110353	110387
M	var	significand	0	110388	110421
M	func	/	1	110422	110470
M	func	/=	1	110471	110518
M	func	remainder	0	110519	110569
M	func	formRemainder	0	110570	110625
M	func	truncatingRemainder	0	110626	110686
M	func	formTruncatingRemainder	0	110687	110752
M	func	squareRoot	0	110753	110782
M	func	formSquareRoot	0	110783	110817
M	func	addingProduct	0	110818	110874
M	func	addProduct	0	110875	110929
M	func	minimum	1	110930	110983
M	func	maximum	1	110984	111037
M	func	minimumMagnitude	1	111038	111100
M	func	maximumMagnitude	1	111101	111163
M	func	rounded	0	111164	111223
M	func	round	0	111224	111282
M	var	nextUp	0	111283	111311
M	var	nextDown	0	111312	111342
M	func	isEqual	0	111343	111383
M	func	isLess	0	111384	111425
M	func	isLessThanOrEqualTo	0	111426	111477
M	func	isTotallyOrdered	0	111478	111539
M	var	isNormal	0	111540	111570
M	var	isFinite	0	111571	111601
M	var	isZero	0	111602	111630
M	var	isSubnormal	0	111631	111664
M	var	isInfinite	0	111665	111697
M	var	isNaN	0	111698	111725
M	var	isSignalingNaN	0	111726	111762
M	var	floatingPointClass	0	111763	111826
M	var	isCanonical	0	111827	111860
D	extension	FloatingPoint	111864	111889	114999	Swift
M	func	/=	1	111890	111995
M	func	squareRoot	0	111996	112158
M	func	remainder	0	112159	112390
M	func	truncatingRemainder	0	112391	112631
M	func	addingProduct	0	112632	112833
M	func	rounded	0	112834	113034
M	func	rounded	0	113035	113179
M	func	round	0	113180	113310
M	var	nextDown	0	113311	113392
M	func	minimum	1	113393	113577
M	func	maximum	1	113578	113762
M	func	minimumMagnitude	1	113763	113960
M	func	maximumMagnitude	1	113961	114158
M	var	floatingPointClass	0	114159	114677
M	func	isTotallyOrdered	0	114678	114997
D	protocol	BinaryFloatingPoint	115001	115117	115754	Swift
M	associatedtype	RawSignificand	0	115118	115168
M	associatedtype	RawExponent	0	115169	115216
M	init	init	0	115217	115322
M	init	init	0	115323	115347
M	init	init	0	115348	115373
M	init	init	0	115374	115428
M	init	init	0	115429	115490
M	var	exponentBitCount	1	115491	115535
M	var	significandBitCount	1	115536	115583
M	var	exponentBitPattern	0	115584	115631
M	var	significandBitPattern	0	115632	115685
M	var	binade	0	115686	115714
M	var	significandWidth	0	115715	115752
D	extension	BinaryFloatingPoint	115756	115827	117726	Swift
M	func	random	1	115828	116039
M	func	random	1	116040	116257
M	func	random	1	116258	117075
M	func	random	1	117076	117724
D	protocol	RandomNumberGenerator	117728	117799	117860	Swift
M	func	next	0	117800	117858
D	extension	RandomNumberGenerator	117862	117895	118804	Swift
M	func	next	0	117896	118064
M	func	next	0	118065	118802
D	struct	SystemRandomNumberGenerator	118806	118925	119034	Swift
M	init	init	0	118926	118946
M	func	next	0	118947	119032
D	func	_systemRandom	119036	119089	119089	Swift
F	Swift	Int.lsw	119090	127190
D	struct	Int	119139	119365	127189	Swift
M	typealias	IntegerLiteralType	0	119366	119411
M	typealias	Magnitude	0	119412	119449
M	typealias	Stride	0	119450	119483
M	typealias	Words	0	119484	119519
M	var	max	1	119521	119603
M	var	min	1	119604	119684
M	var	bitWidth	1	119685	119770
M	var	zero	1	119771	119822
M	init	init	0	119824	119868
M	init	init	0	119869	119939
M	init	init	0	119940	119997
M	init	init	0	119998	120136
M	init	init	0	120137	120265
M	init	init	0	120266	120392
M	init	init	0	120393	120515
M	init	init	0	120516	120646
M	init	init	0	120647	120775
M	init	init	0	120776	120927
M	init	init	0	120928	121080
M	init	init	0	121081	121186
M	func	+	1	121188	121263
M	func	-	1	121264	121339
M	func	*	1	121340	121415
M	func	/	1	121416	121491
M	func	%	1	121492	121567
M	func	&+	1	121568	121645
M	func	&-	1	121646	121723
M	func	&*	1	121724	121801
M	func	&	1	121802	121877
M	func	|	1	121878	121952
M	func	^	1	121953	122028
M	func	~	1	122029	122099
M	func	<<	1	122100	122176
M	func	>>	1	122177	122253
M	func	&<<	1	122254	122332
M	func	&>>	1	122333	122411
M	func	<<	1	122412	122511
M	func	>>	1	122512	122611
M	func	-	1	122612	122682
M	func	negate	0	122683	122759
M	func	==	1	122760	122836
M	func	!=	1	122837	122913
M	func	<	1	122914	122989
M	func	<=	1	122990	123066
M	func	>	1	123067	123142
M	func	>=	1	123143	123219
M	func	+=	1	123221	123302
M	func	-=	1	123303	123384
M	func	*=	1	123385	123466
M	func	/=	1	123467	123548
M	func	%=	1	123549	123630
M	func	&+=	1	123631	123714
M	func	&-=	1	123715	123798
M	func	&*=	1	123799	123882
M	func	&=	1	123883	123964
M	func	|=	1	123965	124045
M	func	^=	1	124046	124127
M	func	<<=	1	124128	124210
M	func	>>=	1	124211	124293
M	func	addingReportingOverflow	0	124295	124461
M	func	subtractingReportingOverflow	0	124462	124640
M	func	multipliedReportingOverflow	0	124641	124816
M	func	dividedReportingOverflow	0	124817	125013
M	func	remainderReportingOverflow	0	125014	125230
M	func	multipliedFullWidth	0	125231	125374
M	func	dividingFullWidth	0	125375	125550
M	func	quotientAndRemainder	0	125551	125724
M	func	isMultiple	0	125725	125858
M	func	signum	0	125859	125936
M	var	magnitude	0	125937	126028
M	var	words	0	126029	126152
M	var	nonzeroBitCount	0	126153	126252
M	var	leadingZeroBitCount	0	126253	126383
M	var	trailingZeroBitCount	0	126384	126515
M	var	byteSwapped	0	126516	126638
M	var	description	0	126639	126736
M	var	hashValue	0	126737	126848
M	func	hash	0	126849	126959
M	func	distance	0	126960	127075
M	func	advanced	0	127076	127187
F	Swift	Int16.lsw	127190	135507
D	struct	Int16	127241	127460	135506	Swift
M	typealias	IntegerLiteralType	0	127461	127508
M	typealias	Magnitude	0	127509	127548
M	typealias	Stride	0	127549	127582
M	typealias	Words	0	127583	127618
M	var	max	1	127620	127690
M	var	min	1	127691	127759
M	var	bitWidth	1	127760	127845
M	var	zero	1	127846	127899
M	init	init	0	127901	127945
M	init	init	0	127946	128018
M	init	init	0	128019	128078
M	init	init	0	128079	128217
M	init	init	0	128218	128346
M	init	init	0	128347	128473
M	init	init	0	128474	128596
M	init	init	0	128597	128727
M	init	init	0	128728	128856
M	init	init	0	128857	129008
M	init	init	0	129009	129161
M	init	init	0	129162	129269
M	func	+	1	129271	129352
M	func	-	1	129353	129434
M	func	*	1	129435	129516
M	func	/	1	129517	129598
M	func	%	1	129599	129680
M	func	&+	1	129681	129764
M	func	&-	1	129765	129848
M	func	&*	1	129849	129932
M	func	&	1	129933	130014
M	func	|	1	130015	130095
M	func	^	1	130096	130177
M	func	~	1	130178	130252
M	func	<<	1	130253	130335
M	func	>>	1	130336	130418
M	func	&<<	1	130419	130503
M	func	&>>	1	130504	130588
M	func	<<	1	130589	130692
M	func	>>	1	130693	130796
M	func	-	1	130797	130871
M	func	negate	0	130872	130948
M	func	==	1	130949	131029
M	func	!=	1	131030	131110
M	func	<	1	131111	131190
M	func	<=	1	131191	131271
M	func	>	1	131272	131351
M	func	>=	1	131352	131432
M	func	+=	1	131434	131519
M	func	-=	1	131520	131605
M	func	*=	1	131606	131691
M	func	/=	1	131692	131777
M	func	%=	1	131778	131863
M	func	&+=	1	131864	131951
M	func	&-=	1	131952	132039
M	func	&*=	1	132040	132127
M	func	&=	1	132128	132213
M	func	|=	1	132214	132298
M	func	^=	1	132299	132384
M	func	<<=	1	132385	132471
M	func	>>=	1	132472	132558
M	func	addingReportingOverflow	0	132560	132730
M	func	subtractingReportingOverflow	0	132731	132913
M	func	multipliedReportingOverflow	0	132914	133093
M	func	dividedReportingOverflow	0	133094	133294
M	func	remainderReportingOverflow	0	133295	133515
M	func	multipliedFullWidth	0	133516	133665
M	func	dividingFullWidth	0	133666	133849
M	func	quotientAndRemainder	0	133850	134029
M	func	isMultiple	0	134030	134165
M	func	signum	0	134166	134245
M	var	magnitude	0	134246	134339
M	var	words	0	134340	134463
M	var	nonzeroBitCount	0	134464	134563
M	var	leadingZeroBitCount	0	134564	134694
M	var	trailingZeroBitCount	0	134695	134826
M	var	byteSwapped	0	134827	134951
M	var	description	0	134952	135049
M	var	hashValue	0	135050	135161
M	func	hash	0	135162	135272
M	func	distance	0	135273	135390
M	func	advanced	0	135391	135504
F	Swift	Int32.lsw	135507	143834
D	struct	Int32	135558	135777	143833	Swift
M	typealias	IntegerLiteralType	0	135778	135825
M	typealias	Magnitude	0	135826	135865
M	typealias	Stride	0	135866	135899
M	typealias	Words	0	135900	135935
M	var	max	1	135937	136012
M	var	min	1	136013	136086
M	var	bitWidth	1	136087	136172
M	var	zero	1	136173	136226
M	init	init	0	136228	136272
M	init	init	0	136273	136345
M	init	init	0	136346	136405
M	init	init	0	136406	136544
M	init	init	0	136545	136673
M	init	init	0	136674	136800
M	init	init	0	136801	136923
M	init	init	0	136924	137054
M	init	init	0	137055	137183
M	init	init	0	137184	137335
M	init	init	0	137336	137488
M	init	init	0	137489	137596
M	func	+	1	137598	137679
M	func	-	1	137680	137761
M	func	*	1	137762	137843
M	func	/	1	137844	137925
M	func	%	1	137926	138007
M	func	&+	1	138008	138091
M	func	&-	1	138092	138175
M	func	&*	1	138176	138259
M	func	&	1	138260	138341
M	func	|	1	138342	138422
M	func	^	1	138423	138504
M	func	~	1	138505	138579
M	func	<<	1	138580	138662
M	func	>>	1	138663	138745
M	func	&<<	1	138746	138830
M	func	&>>	1	138831	138915
M	func	<<	1	138916	139019
M	func	>>	1	139020	139123
M	func	-	1	139124	139198
M	func	negate	0	139199	139275
M	func	==	1	139276	139356
M	func	!=	1	139357	139437
M	func	<	1	139438	139517
M	func	<=	1	139518	139598
M	func	>	1	139599	139678
M	func	>=	1	139679	139759
M	func	+=	1	139761	139846
M	func	-=	1	139847	139932
M	func	*=	1	139933	140018
M	func	/=	1	140019	140104
M	func	%=	1	140105	140190
M	func	&+=	1	140191	140278
M	func	&-=	1	140279	140366
M	func	&*=	1	140367	140454
M	func	&=	1	140455	140540
M	func	|=	1	140541	140625
M	func	^=	1	140626	140711
M	func	<<=	1	140712	140798
M	func	>>=	1	140799	140885
M	func	addingReportingOverflow	0	140887	141057
M	func	subtractingReportingOverflow	0	141058	141240
M	func	multipliedReportingOverflow	0	141241	141420
M	func	dividedReportingOverflow	0	141421	141621
M	func	remainderReportingOverflow	0	141622	141842
M	func	multipliedFullWidth	0	141843	141992
M	func	dividingFullWidth	0	141993	142176
M	func	quotientAndRemainder	0	142177	142356
M	func	isMultiple	0	142357	142492
M	func	signum	0	142493	142572
M	var	magnitude	0	142573	142666
M	var	words	0	142667	142790
M	var	nonzeroBitCount	0	142791	142890
M	var	leadingZeroBitCount	0	142891	143021
M	var	trailingZeroBitCount	0	143022	143153
M	var	byteSwapped	0	143154	143278
M	var	description	0	143279	143376
M	var	hashValue	0	143377	143488
M	func	hash	0	143489	143599
M	func	distance	0	143600	143717
M	func	advanced	0	143718	143831
F	Swift	Int64.lsw	143834	152179
D	struct	Int64	143885	144104	152178	Swift
M	typealias	IntegerLiteralType	0	144105	144152
M	typealias	Magnitude	0	144153	144192
M	typealias	Stride	0	144193	144226
M	typealias	Words	0	144227	144262
M	var	max	1	144264	144348
M	var	min	1	144349	144431
M	var	bitWidth	1	144432	144517
M	var	zero	1	144518	144571
M	init	init	0	144573	144617
M	init	init	0	144618	144690
M	init	init	0	144691	144750
M	init	init	0	144751	144889
M	init	init	0	144890	145018
M	init	init	0	145019	145145
M	init	init	0	145146	145268
M	init	init	0	145269	145399
M	init	init	0	145400	145528
M	init	init	0	145529	145680
M	init	init	0	145681	145833
M	init	init	0	145834	145941
M	func	+	1	145943	146024
M	func	-	1	146025	146106
M	func	*	1	146107	146188
M	func	/	1	146189	146270
M	func	%	1	146271	146352
M	func	&+	1	146353	146436
M	func	&-	1	146437	146520
M	func	&*	1	146521	146604
M	func	&	1	146605	146686
M	func	|	1	146687	146767
M	func	^	1	146768	146849
M	func	~	1	146850	146924
M	func	<<	1	146925	147007
M	func	>>	1	147008	147090
M	func	&<<	1	147091	147175
M	func	&>>	1	147176	147260
M	func	<<	1	147261	147364
M	func	>>	1	147365	147468
M	func	-	1	147469	147543
M	func	negate	0	147544	147620
M	func	==	1	147621	147701
M	func	!=	1	147702	147782
M	func	<	1	147783	147862
M	func	<=	1	147863	147943
M	func	>	1	147944	148023
M	func	>=	1	148024	148104
M	func	+=	1	148106	148191
M	func	-=	1	148192	148277
M	func	*=	1	148278	148363
M	func	/=	1	148364	148449
M	func	%=	1	148450	148535
M	func	&+=	1	148536	148623
M	func	&-=	1	148624	148711
M	func	&*=	1	148712	148799
M	func	&=	1	148800	148885
M	func	|=	1	148886	148970
M	func	^=	1	148971	149056
M	func	<<=	1	149057	149143
M	func	>>=	1	149144	149230
M	func	addingReportingOverflow	0	149232	149402
M	func	subtractingReportingOverflow	0	149403	149585
M	func	multipliedReportingOverflow	0	149586	149765
M	func	dividedReportingOverflow	0	149766	149966
M	func	remainderReportingOverflow	0	149967	150187
M	func	multipliedFullWidth	0	150188	150337
M	func	dividingFullWidth	0	150338	150521
M	func	quotientAndRemainder	0	150522	150701
M	func	isMultiple	0	150702	150837
M	func	signum	0	150838	150917
M	var	magnitude	0	150918	151011
M	var	words	0	151012	151135
M	var	nonzeroBitCount	0	151136	151235
M	var	leadingZeroBitCount	0	151236	151366
M	var	trailingZeroBitCount	0	151367	151498
M	var	byteSwapped	0	151499	151623
M	var	description	0	151624	151721
M	var	hashValue	0	151722	151833
M	func	hash	0	151834	151944
M	func	distance	0	151945	152062
M	func	advanced	0	152063	152176
F	Swift	Int8.lsw	152179	160294
D	struct	Int8	152229	152445	160293	Swift
M	typealias	IntegerLiteralType	0	152446	152492
M	typealias	Magnitude	0	152493	152531
M	typealias	Stride	0	152532	152565
M	typealias	Words	0	152566	152601
M	var	max	1	152603	152670
M	var	min	1	152671	152736
M	var	bitWidth	1	152737	152821
M	var	zero	1	152822	152874
M	init	init	0	152876	152920
M	init	init	0	152921	152991
M	init	init	0	152992	153049
M	init	init	0	153050	153187
M	init	init	0	153188	153315
M	init	init	0	153316	153441
M	init	init	0	153442	153563
M	init	init	0	153564	153693
M	init	init	0	153694	153821
M	init	init	0	153822	153972
M	init	init	0	153973	154124
M	init	init	0	154125	154230
M	func	+	1	154232	154309
M	func	-	1	154310	154387
M	func	*	1	154388	154465
M	func	/	1	154466	154543
M	func	%	1	154544	154621
M	func	&+	1	154622	154701
M	func	&-	1	154702	154781
M	func	&*	1	154782	154861
M	func	&	1	154862	154939
M	func	|	1	154940	155016
M	func	^	1	155017	155094
M	func	~	1	155095	155166
M	func	<<	1	155167	155245
M	func	>>	1	155246	155324
M	func	&<<	1	155325	155405
M	func	&>>	1	155406	155486
M	func	<<	1	155487	155587
M	func	>>	1	155588	155688
M	func	-	1	155689	155760
M	func	negate	0	155761	155837
M	func	==	1	155838	155915
M	func	!=	1	155916	155993
M	func	<	1	155994	156070
M	func	<=	1	156071	156148
M	func	>	1	156149	156225
M	func	>=	1	156226	156303
M	func	+=	1	156305	156387
M	func	-=	1	156388	156470
M	func	*=	1	156471	156553
M	func	/=	1	156554	156636
M	func	%=	1	156637	156719
M	func	&+=	1	156720	156804
M	func	&-=	1	156805	156889
M	func	&*=	1	156890	156974
M	func	&=	1	156975	157057
M	func	|=	1	157058	157139
M	func	^=	1	157140	157222
M	func	<<=	1	157223	157306
M	func	>>=	1	157307	157390
M	func	addingReportingOverflow	0	157392	157559
M	func	subtractingReportingOverflow	0	157560	157739
M	func	multipliedReportingOverflow	0	157740	157916
M	func	dividedReportingOverflow	0	157917	158114
M	func	remainderReportingOverflow	0	158115	158332
M	func	multipliedFullWidth	0	158333	158478
M	func	dividingFullWidth	0	158479	158657
M	func	quotientAndRemainder	0	158658	158834
M	func	isMultiple	0	158835	158968
M	func	signum	0	158969	159046
M	var	magnitude	0	159047	159138
M	var	words	0	159139	159262
M	var	nonzeroBitCount	0	159263	159361
M	var	leadingZeroBitCount	0	159362	159491
M	var	trailingZeroBitCount	0	159492	159622
M	var	byteSwapped	0	159623	159745
M	var	description	0	159746	159842
M	var	hashValue	0	159843	159953
M	func	hash	0	159954	160063
M	func	distance	0	160064	160179
M	func	advanced	0	160180	160291
F	Swift	KeyPath.lsw	160294	161254
D	class	AnyKeyPath	160377	160484	160656	Swift
M	func	==	1	160485	160578
M	func	hash	0	160579	160654
D	class	PartialKeyPath	160658	160779	160781	Swift
D	class	KeyPath	160783	160900	160902	Swift
D	class	WritableKeyPath	160904	161049	161051	Swift
D	class	ReferenceWritableKeyPath	161053	161251	161253	Swift
F	Swift	Lazy.lsw	161254	173360
D	protocol	LazySequenceProtocol	161274	161395	161545	Swift
M	associatedtype	Elements	0	161396	161474
M	var	elements	0	161475	161543
D	extension	LazySequenceProtocol	161547	161602	161677	Swift
M	var	elements	0	161603	161675
D	typealias	LazyCollectionProtocol	161679	161829	161829	Swift
D	extension	LazySequenceProtocol	161831	161863	164065	Swift
M	var	lazy	0	161864	161920
M	func	map	0	161921	162151
M	func	filter	0	162152	162372
M	func	compactMap	0	162373	163028
M	func	flatMap	0	163029	163572
M	func	prefix	0	163573	163820
M	func	drop	0	163821	164063
D	extension	LazySequenceProtocol	164067	164123	164309	Swift
M	func	joined	0	164124	164307
D	extension	LazySequenceProtocol	164311	164414	164590	Swift
M	func	reversed	0	164415	164588
D	struct	LazySequence	164592	164689	165066	Swift
M	typealias	Element	0	164690	164733
M	typealias	Iterator	0	164734	164779
M	typealias	Elements	0	164780	164816
M	var	_base	0	164817	164836
M	init	init	0	164837	164881
M	var	elements	0	164882	164921
M	func	makeIterator	0	164922	164994
M	var	underestimatedCount	0	164995	165064
D	typealias	LazyCollection	165068	165165	165165	Swift
D	extension	LazySequence	165167	165226	166162	Swift
M	typealias	Index	0	165227	165266
M	typealias	Indices	0	165267	165310
M	typealias	SubSequence	0	165311	165371
M	var	startIndex	0	165372	165430
M	var	endIndex	0	165431	165485
M	var	indices	0	165486	165540
M	var	count	0	165541	165582
M	var	isEmpty	0	165583	165629
M	func	index	0	165630	165712
M	func	index	0	165713	165814
M	func	index	0	165815	165964
M	func	distance	0	165965	166081
M	subscript	subscript	0	166082	166160
D	extension	LazySequence	166164	166249	166336	Swift
M	func	index	0	166250	166334
D	extension	LazySequence	166338	166421	166423	Swift
D	extension	Slice	166425	166497	166543	Swift
M	typealias	Elements	0	166498	166541
D	extension	ReversedCollection	166545	166630	166689	Swift
M	typealias	Elements	0	166631	166687
D	struct	LazyMapSequence	166691	166841	167630	Swift
M	typealias	Elements	0	166842	166904
M	var	_base	0	166905	166924
M	let	_transform	0	166925	166970
M	init	init	0	166971	167106
M	struct	Iterator	0	167108	167417
M	func	makeIterator	0	167419	167558
M	var	underestimatedCount	0	167559	167628
D	extension	LazyMapSequence	167632	167694	168649	Swift
M	typealias	Index	0	167695	167734
M	typealias	Indices	0	167735	167778
M	typealias	SubSequence	0	167779	167851
M	var	startIndex	0	167852	167910
M	var	endIndex	0	167911	167965
M	var	indices	0	167966	168020
M	var	count	0	168021	168062
M	var	isEmpty	0	168063	168109
M	func	index	0	168110	168192
M	func	index	0	168193	168294
M	func	index	0	168295	168444
M	func	distance	0	168445	168561
M	subscript	subscript	0	168562	168647
D	extension	LazyMapSequence	168651	168739	168826	Swift
M	func	index	0	168740	168824
D	extension	LazyMapSequence	168828	168914	168916	Swift
D	typealias	LazyMapCollection	168918	169028	169028	Swift
D	struct	LazyFilterSequence	169030	169167	170004	Swift
M	typealias	Element	0	169168	169211
M	typealias	Elements	0	169212	169268
M	var	_base	0	169269	169288
M	let	_predicate	0	169289	169331
M	init	init	0	169332	169468
M	struct	Iterator	0	169470	169867
M	func	makeIterator	0	169869	170002
D	extension	LazyFilterSequence	170006	170071	170775	Swift
M	typealias	Index	0	170072	170111
M	typealias	Indices	0	170112	170183
M	typealias	SubSequence	0	170184	170250
M	var	startIndex	0	170251	170316
M	var	endIndex	0	170317	170371
M	var	underestimatedCount	0	170372	170417
M	func	_next	0	170418	170604
M	func	index	0	170605	170694
M	subscript	subscript	0	170695	170773
D	extension	LazyFilterSequence	170777	170868	171080	Swift
M	func	index	0	170869	171078
D	typealias	LazyFilterCollection	171082	171195	171195	Swift
D	struct	LazyPrefixWhileSequence	171197	171343	172252	Swift
M	typealias	Element	0	171344	171387
M	typealias	Elements	0	171388	171449
M	var	_base	0	171450	171469
M	let	_predicate	0	171470	171512
M	init	init	0	171513	171645
M	struct	Iterator	0	171647	172095
M	func	makeIterator	0	172097	172250
D	struct	LazyDropWhileSequence	172254	172399	173359	Swift
M	typealias	Element	0	172400	172443
M	typealias	Elements	0	172444	172503
M	var	_base	0	172504	172523
M	let	_predicate	0	172524	172566
M	init	init	0	172567	172699
M	struct	Iterator	0	172701	173202
M	func	makeIterator	0	173204	173357
F	Swift	MutableCollection.lsw	173360	188938
D	protocol	MutableCollection	173414	173556	174013	Swift
M	subscript	subscript	0	173557	173647
M	subscript	subscript	0	173648	173745
M	func	partition	0	173746	173930
M	func	swapAt	0	173931	174011
D	extension	MutableCollection	174015	174077	174418	Swift
M	subscript	subscript	0	174078	174416
D	extension	MutableCollection	174420	174449	176354	Swift
M	func	_writeBackSlice	0	174450	175110
M	func	swapAt	0	175111	175309
M	func	partition	0	175310	175934
M	subscript	subscript	0	175935	176159
M	subscript	subscript	0	176160	176352
D	extension	MutableCollection	176356	176421	177505	Swift
M	func	reverse	0	176422	176758
M	func	partition	0	176759	177503
D	extension	MutableCollection	177507	177571	178657	Swift
M	func	shuffle	0	177572	177746
M	func	shuffle	0	177747	178226
M	func	sort	0	178227	178655
D	extension	MutableCollection	178659	178744	179069	Swift
M	func	sort	0	178745	179067
D	protocol	RangeReplaceableCollection	179071	179224	180828	Swift
M	init	init	0	179225	179264
M	func	replaceSubrange	0	179265	179431
M	func	reserveCapacity	0	179432	179518
M	init	init	0	179519	179599
M	init	init	0	179600	179699
M	func	append	0	179700	179783
M	func	append	0	179784	179909
M	func	insert	0	179910	180018
M	func	insert	0	180019	180171
M	func	remove	0	180172	180300
M	func	removeSubrange	0	180301	180400
M	func	removeFirst	0	180401	180513
M	func	removeFirst	0	180514	180589
M	func	removeAll	0	180590	180683
M	func	removeAll	0	180684	180826
D	extension	RangeReplaceableCollection	180830	180868	185690	Swift
M	init	init	0	180869	181115
M	init	init	0	181116	181287
M	func	reserveCapacity	0	181288	181384
M	func	append	0	181385	181512
M	func	append	0	181513	181708
M	func	insert	0	181709	181886
M	func	insert	0	181887	182104
M	func	remove	0	182105	182476
M	func	removeSubrange	0	182477	182645
M	func	removeSubrange	0	182646	182830
M	func	replaceSubrange	0	182831	183111
M	func	removeFirst	0	183112	183404
M	func	removeFirst	0	183405	183815
M	func	removeAll	0	183816	184097
M	func	removeAll	0	184098	184413
M	func	filter	0	184414	184685
M	func	+	1	184686	184920
M	func	+	1	184921	185265
M	func	+	1	185266	185518
M	func	+=	1	185519	185688
D	extension	RangeReplaceableCollection	185692	185766	186658	Swift
M	func	popLast	0	185767	185979
M	func	removeLast	0	185980	186239
M	func	removeLast	0	186240	186656
D	extension	RangeReplaceableCollection	186660	186728	187020	Swift
M	func	removeAll	0	186729	187018
D	extension	MutableCollection	187022	187051	187568	Swift
M	func	_halfStablePartition	0	187052	187566
D	extension	RangeReplaceableCollection	187570	187633	188937	Swift
M	func	replacing	0	187634	188370
M	func	replace	0	188371	188704
M	func	trimPrefix	0	188705	188935
F	Swift	NumericProtocols.lsw	188938	205425
D	protocol	AdditiveArithmetic	188996	189085	189466	Swift
M	var	zero	1	189086	189160
M	func	+	1	189161	189226
M	func	+=	1	189227	189305
M	func	-	1	189306	189378
M	func	-=	1	189379	189464
D	extension	AdditiveArithmetic	189468	189498	189801	Swift
M	func	+=	1	189499	189604
M	func	-=	1	189605	189717
M	func	+	1	189718	189799
D	extension	AdditiveArithmetic	189803	189873	189955	Swift
M	var	zero	1	189874	189953
D	protocol	Numeric	189957	190063	190443	Swift
M	associatedtype	Magnitude	0	190064	190113
M	init	init	0	190114	190224
M	var	magnitude	0	190225	190289
M	func	*	1	190290	190359
M	func	*=	1	190360	190441
D	protocol	SignedNumeric	190445	190526	190672	Swift
M	func	-	1	190527	190617
M	func	negate	0	190618	190670
D	extension	SignedNumeric	190674	190699	190962	Swift
M	func	-	1	190700	190880
M	func	negate	0	190881	190960
D	func	abs	190964	191147	191147	Swift
D	protocol	Strideable	191149	191250	191471	Swift
M	associatedtype	Stride	0	191251	191303
M	func	distance	0	191304	191388
M	func	advanced	0	191389	191469
D	extension	Strideable	191473	191495	191755	Swift
M	func	<	1	191496	191635
M	func	==	1	191636	191753
D	protocol	BinaryInteger	191757	191959	194621	Swift
M	associatedtype	Words	0	191960	192056
M	var	isSigned	1	192057	192140
M	init	init	0	192141	192257
M	init	init	0	192258	192342
M	init	init	0	192343	192432
M	init	init	0	192433	192524
M	init	init	0	192525	192616
M	var	words	0	192617	192719
M	var	bitWidth	0	192720	192799
M	var	trailingZeroBitCount	0	192800	192895
M	func	/	1	192896	192966
M	func	/=	1	192967	193045
M	func	%	1	193046	193149
M	func	%=	1	193150	193246
M	func	~	1	193247	193316
M	func	&	1	193317	193395
M	func	&=	1	193396	193479
M	func	|	1	193480	193565
M	func	|=	1	193566	193658
M	func	^	1	193659	193744
M	func	^=	1	193745	193838
M	func	>>	1	193839	193971
M	func	>>=	1	193972	194092
M	func	<<	1	194093	194225
M	func	<<=	1	194226	194346
M	func	quotientAndRemainder	0	194347	194475
M	func	isMultiple	0	194476	194573
M	func	signum	0	194574	194619
D	extension	BinaryInteger	194623	194648	197615	Swift
M	init	init	0	194649	194693
M	func	*=	1	194694	194802
M	func	/=	1	194803	194908
M	func	%=	1	194909	195032
M	func	&=	1	195033	195143
M	func	|=	1	195144	195263
M	func	^=	1	195264	195384
M	func	>>=	1	195385	195533
M	func	<<=	1	195534	195682
M	func	signum	0	195683	195799
M	func	quotientAndRemainder	0	195800	195976
M	func	isMultiple	0	195977	196195
M	func	distance	0	196196	196311
M	func	advanced	0	196312	196420
M	var	description	0	196421	196511
M	func	==	1	196513	196681
M	func	!=	1	196682	196847
M	func	<	1	196848	197034
M	func	<=	1	197035	197230
M	func	>	1	197231	197420
M	func	>=	1	197421	197613
D	func	_compareIntegers	197617	197724	197724	Swift
D	protocol	FixedWidthInteger	197726	197891	200214	Swift
M	var	bitWidth	1	197892	197971
M	var	max	1	197972	198032
M	var	min	1	198033	198090
M	func	addingReportingOverflow	0	198091	198221
M	func	subtractingReportingOverflow	0	198222	198364
M	func	multipliedReportingOverflow	0	198365	198504
M	func	dividedReportingOverflow	0	198505	198665
M	func	remainderReportingOverflow	0	198666	198846
M	func	multipliedFullWidth	0	198847	198968
M	func	dividingFullWidth	0	198969	199123
M	init	init	0	199124	199195
M	var	nonzeroBitCount	0	199196	199264
M	var	leadingZeroBitCount	0	199265	199360
M	var	byteSwapped	0	199361	199450
M	var	bigEndian	0	199451	199521
M	var	littleEndian	0	199522	199598
M	init	init	0	199599	199685
M	init	init	0	199686	199778
M	func	&>>	1	199779	199893
M	func	&>>=	1	199894	199996
M	func	&<<	1	199997	200110
M	func	&<<=	1	200111	200212
D	extension	FixedWidthInteger	200216	200245	204323	Swift
M	var	bitWidth	0	200246	200342
M	init	init	0	200343	200461
M	var	littleEndian	0	200462	200546
M	var	bigEndian	0	200547	200632
M	init	init	0	200633	200749
M	init	init	0	200750	200872
M	func	&>>=	1	200873	201004
M	func	&<<=	1	201005	201135
M	func	&>>	1	201136	201322
M	func	&<<	1	201323	201508
M	func	&+	1	201509	201654
M	func	&+=	1	201655	201767
M	func	&-	1	201768	201925
M	func	&-=	1	201926	202043
M	func	&*	1	202044	202201
M	func	&*=	1	202202	202320
M	init	init	0	202321	202668
M	init	init	0	202669	202909
M	func	random	1	202910	203121
M	func	random	1	203122	203339
M	func	random	1	203340	203809
M	func	random	1	203810	204321
D	func	_parseInteger	204325	204426	204426	Swift
D	protocol	SignedInteger	204428	204531	204533	Swift
D	extension	SignedInteger	204535	204560	204654	Swift
M	var	isSigned	1	204561	204652
D	protocol	UnsignedInteger	204656	204749	204751	Swift
D	extension	UnsignedInteger	204753	204780	204875	Swift
M	var	isSigned	1	204781	204873
D	extension	UnsignedInteger	204877	204933	205021	Swift
M	var	magnitude	0	204934	205019
D	extension	Numeric	205023	205042	205153	Swift
M	func	*=	1	205043	205151
D	extension	BinaryInteger	205155	205180	205424	Swift
M	init	init	0	205181	205422
F	Swift	Operators.lsw	205425	209076
D	precedencegroup	AssignmentPrecedence	205479	205557	205557	Swift
D	precedencegroup	FunctionArrowPrecedence	205558	205655	205655	Swift
D	precedencegroup	TernaryPrecedence	205656	205750	205750	Swift
D	precedencegroup	DefaultPrecedence	205751	205818	205818	Swift
D	precedencegroup	LogicalDisjunctionPrecedence	205819	205917	205917	Swift
D	precedencegroup	LogicalConjunctionPrecedence	205918	206027	206027	Swift
D	precedencegroup	ComparisonPrecedence	206028	206109	206109	Swift
D	precedencegroup	NilCoalescingPrecedence	206110	206207	206207	Swift
D	precedencegroup	CastingPrecedence	206208	206281	206281	Swift
D	precedencegroup	RangeFormationPrecedence	206282	206356	206356	Swift
D	precedencegroup	AdditionPrecedence	206357	206452	206452	Swift
D	precedencegroup	MultiplicationPrecedence	206453	206548	206548	Swift
D	precedencegroup	BitwiseShiftPrecedence	206549	206628	206628	Swift
D	operator	++	206630	206649	206649	Swift
D	operator	--	206650	206669	206669	Swift
D	operator	...	206670	206690	206690	Swift
D	operator	++	206692	206710	206710	Swift
D	operator	--	206711	206729	206729	Swift
D	operator	!	206730	206747	206747	Swift
D	operator	~	206748	206765	206765	Swift
D	operator	+	206766	206783	206783	Swift
D	operator	-	206784	206801	206801	Swift
D	operator	...	206802	206821	206821	Swift
D	operator	..<	206822	206841	206841	Swift
D	operator	<<	206843	206885	206885	Swift
D	operator	&<<	206886	206929	206929	Swift
D	operator	>>	206930	206972	206972	Swift
D	operator	&>>	206973	207016	207016	Swift
D	operator	*	207018	207061	207061	Swift
D	operator	&*	207062	207106	207106	Swift
D	operator	/	207107	207150	207150	Swift
D	operator	%	207151	207194	207194	Swift
D	operator	&	207195	207238	207238	Swift
D	operator	+	207240	207277	207277	Swift
D	operator	&+	207278	207316	207316	Swift
D	operator	-	207317	207354	207354	Swift
D	operator	&-	207355	207393	207393	Swift
D	operator	|	207394	207431	207431	Swift
D	operator	^	207432	207469	207469	Swift
D	operator	...	207471	207516	207516	Swift
D	operator	..<	207517	207562	207562	Swift
D	operator	??	207564	207607	207607	Swift
D	operator	<	207609	207648	207648	Swift
D	operator	<=	207649	207689	207689	Swift
D	operator	>	207690	207729	207729	Swift
D	operator	>=	207730	207770	207770	Swift
D	operator	==	207771	207811	207811	Swift
D	operator	!=	207812	207852	207852	Swift
D	operator	===	207853	207894	207894	Swift
D	operator	!==	207895	207936	207936	Swift
D	operator	~=	207937	207977	207977	Swift
D	operator	.<	207979	208019	208019	Swift
D	operator	.<=	208020	208061	208061	Swift
D	operator	.>	208062	208102	208102	Swift
D	operator	.>=	208103	208144	208144	Swift
D	operator	.==	208145	208186	208186	Swift
D	operator	.!=	208187	208228	208228	Swift
D	operator	.&	208229	208273	208273	Swift
D	operator	.^	208274	208312	208312	Swift
D	operator	.|	208313	208351	208351	Swift
D	operator	&&	208353	208401	208401	Swift
D	operator	||	208402	208450	208450	Swift
D	operator	*=	208452	208492	208492	Swift
D	operator	&*=	208493	208534	208534	Swift
D	operator	/=	208535	208575	208575	Swift
D	operator	%=	208576	208616	208616	Swift
D	operator	+=	208617	208657	208657	Swift
D	operator	&+=	208658	208699	208699	Swift
D	operator	-=	208700	208740	208740	Swift
D	operator	&-=	208741	208782	208782	Swift
D	operator	<<=	208783	208824	208824	Swift
D	operator	&<<=	208825	208867	208867	Swift
D	operator	>>=	208868	208909	208909	Swift
D	operator	&>>=	208910	208952	208952	Swift
D	operator	&=	208953	208993	208993	Swift
D	operator	^=	208994	209034	209034	Swift
D	operator	|=	209035	209075	209075	Swift
F	Swift	Optional.lsw	209076	213408
D	enum	Optional	209101	209202	210278	Swift
M	case	none	0	209203	209216
M	case	some	0	209217	209239
M	init	init	0	209241	209323
M	init	init	0	209324	209389
M	func	map	0	209391	209655
M	func	flatMap	0	209656	209927
M	var	unsafelyUnwrapped	0	209928	210016
M	func	take	0	210017	210179
M	var	debugDescription	0	210180	210276
D	extension	Optional	210280	210330	210332	Swift
D	extension	Optional	210334	210388	210390	Swift
D	extension	Optional	210392	210448	210904	Swift
M	func	==	1	210449	210902
D	extension	Optional	210906	210960	211244	Swift
M	func	hash	0	210961	211242
D	enum	Result	211246	211346	213198	Swift
M	case	success	0	211347	211372
M	case	failure	0	211373	211398
M	init	init	0	211400	211649
M	func	get	0	211650	211878
M	func	map	0	211879	212199
M	func	mapError	0	212200	212524
M	func	flatMap	0	212525	212858
M	func	flatMapError	0	212859	213196
D	extension	Result	213200	213274	213276	Swift
D	extension	Result	213278	213349	213351	Swift
D	extension	Result	213353	213405	213407	Swift
F	Swift	Output.lsw	213408	215908
D	func	print	213422	213567	213567	Swift
D	func	print	213569	213942	213942	Swift
D	func	debugPrint	213944	214112	214112	Swift
D	func	debugPrint	214114	214510	214510	Swift
D	func	dump	214512	214799	214799	Swift
D	func	dump	214801	215149	215149	Swift
D	func	readLine	215151	215289	215289	Swift
D	func	_describe	215291	215350	215350	Swift
D	func	_debugDescribe	215352	215421	215421	Swift
D	func	_dump	215423	215540	215540	Swift
D	func	_writeOutput	215542	215592	215592	Swift
D	enum	CommandLine	215594	215653	215907	Swift
M	var	arguments	1	215654	215782
M	var	argc	1	215783	215905
F	Swift	PartialRange.lsw	215908	221767
D	struct	PartialRangeUpTo	215956	216062	216422	Swift
M	let	upperBound	0	216063	216095
M	init	init	0	216096	216165
M	func	relative	0	216166	216301
M	func	contains	0	216302	216420
D	struct	PartialRangeThrough	216424	216541	216939	Swift
M	let	upperBound	0	216542	216574
M	init	init	0	216575	216644
M	func	relative	0	216645	216817
M	func	contains	0	216818	216937
D	struct	PartialRangeFrom	216941	217047	217406	Swift
M	let	lowerBound	0	217048	217080
M	init	init	0	217081	217150
M	func	relative	0	217151	217284
M	func	contains	0	217285	217404
D	extension	PartialRangeFrom	217408	217499	217710	Swift
M	typealias	Element	0	217500	217536
M	typealias	Iterator	0	217537	217597
M	func	makeIterator	0	217598	217708
D	struct	_PartialRangeIterator	217712	217885	218092	Swift
M	typealias	Element	0	217886	217922
M	var	_current	0	217923	217946
M	func	next	0	217947	218090
D	enum	UnboundedRange_	218094	218152	218219	Swift
M	func	...	1	218153	218217
D	typealias	UnboundedRange	218221	218324	218324	Swift
D	func	stride	218326	218535	218535	Swift
D	func	stride	218537	218777	218777	Swift
D	struct	StrideTo	218779	218892	219544	Swift
M	let	_start	0	218893	218916
M	let	_end	0	218917	218938
M	let	_stride	0	218939	218970
M	init	init	0	218971	219195
M	func	makeIterator	0	219196	219361
M	var	underestimatedCount	0	219362	219542
D	struct	StrideToIterator	219546	219654	220034	Swift
M	let	_start	0	219655	219678
M	let	_end	0	219679	219700
M	let	_stride	0	219701	219732
M	var	_count	0	219733	219752
M	var	_value	0	219753	219776
M	func	next	0	219777	220032
D	struct	StrideThrough	220036	220166	220850	Swift
M	let	_start	0	220167	220190
M	let	_end	0	220191	220212
M	let	_stride	0	220213	220244
M	init	init	0	220245	220469
M	func	makeIterator	0	220470	220667
M	var	underestimatedCount	0	220668	220848
D	struct	StrideThroughIterator	220852	220965	221524	Swift
M	let	_start	0	220966	220989
M	let	_end	0	220990	221011
M	let	_stride	0	221012	221043
M	var	_count	0	221044	221063
M	var	_value	0	221064	221087
M	var	_didReturnEnd	0	221088	221115
M	func	next	0	221116	221522
D	func	_strideStep	221526	221766	221766	Swift
F	Swift	Range.lsw	221767	235958
D	protocol	RangeExpression	221800	221896	222181	Swift
M	associatedtype	Bound	0	221897	221933
M	func	relative	0	221934	222092
M	func	contains	0	222093	222179
D	extension	RangeExpression	222183	222210	222380	Swift
M	func	~=	1	222211	222378
D	struct	Range	222382	222521	224821	Swift
M	let	lowerBound	0	222522	222579
M	let	upperBound	0	222580	222654
M	init	init	0	222655	222757
M	init	init	0	222758	222965
M	func	contains	0	222966	223109
M	var	isEmpty	0	223110	223204
M	func	relative	0	223205	223310
M	func	==	1	223311	223456
M	func	clamped	0	223457	223915
M	func	overlaps	0	223916	224173
M	func	overlaps	0	224174	224419
M	func	contains	0	224420	224626
M	func	contains	0	224627	224819
D	extension	Range	224823	224865	224962	Swift
M	var	description	0	224866	224960
D	extension	Range	224964	225011	225167	Swift
M	var	debugDescription	0	225012	225165
D	extension	Range	225169	225218	225346	Swift
M	func	hash	0	225219	225344
D	extension	Range	225348	225397	225399	Swift
D	extension	Range	225401	225481	225689	Swift
M	typealias	Element	0	225482	225518
M	typealias	Iterator	0	225519	225572
M	func	makeIterator	0	225573	225687
D	struct	_RangeIterator	225691	225802	226072	Swift
M	typealias	Element	0	225803	225839
M	var	_current	0	225840	225863
M	let	_end	0	225864	225883
M	func	next	0	225884	226070
D	extension	Range	226074	226205	227818	Swift
M	typealias	Index	0	226206	226240
M	typealias	Indices	0	226241	226284
M	typealias	SubSequence	0	226285	226332
M	var	startIndex	0	226333	226380
M	var	endIndex	0	226381	226426
M	var	count	0	226427	226497
M	var	indices	0	226498	226543
M	func	index	0	226544	226612
M	func	index	0	226613	226683
M	func	index	0	226684	226778
M	func	distance	0	226779	226885
M	subscript	subscript	0	226886	227055
M	subscript	subscript	0	227056	227253
M	func	_customContainsEquatableElement	0	227254	227378
M	func	_customIndexOfEquatableElement	0	227379	227499
M	func	_customLastIndexOfEquatableElement	0	227500	227624
M	init	init	0	227625	227816
D	typealias	CountableRange	227820	227952	227952	Swift
D	typealias	CountableClosedRange	227953	228104	228104	Swift
D	struct	ClosedRange	228106	228245	230229	Swift
M	let	lowerBound	0	228246	228303
M	let	upperBound	0	228304	228364
M	init	init	0	228365	228467
M	init	init	0	228468	228675
M	func	contains	0	228676	228820
M	var	isEmpty	0	228821	228903
M	func	relative	0	228904	229087
M	func	==	1	229088	229245
M	func	clamped	0	229246	229722
M	func	overlaps	0	229723	229903
M	func	overlaps	0	229904	230033
M	func	contains	0	230034	230227
D	extension	ClosedRange	230231	230279	230376	Swift
M	var	description	0	230280	230374
D	extension	ClosedRange	230378	230431	230599	Swift
M	var	debugDescription	0	230432	230597
D	extension	ClosedRange	230601	230656	230784	Swift
M	func	hash	0	230657	230782
D	extension	ClosedRange	230786	230841	230843	Swift
D	extension	ClosedRange	230845	230931	231174	Swift
M	typealias	Element	0	230932	230968
M	typealias	Iterator	0	230969	231028
M	func	makeIterator	0	231029	231172
D	struct	_ClosedRangeIterator	231176	231293	231664	Swift
M	typealias	Element	0	231294	231330
M	var	_current	0	231331	231354
M	let	_last	0	231355	231375
M	var	_isDone	0	231376	231397
M	func	next	0	231398	231662
D	enum	_ClosedRangeIndex	231666	231796	232431	Swift
M	case	inRange	0	231797	231820
M	case	pastEnd	0	231821	231837
M	func	==	1	231838	232134
M	func	<	1	232135	232429
D	extension	ClosedRange	232433	232570	234890	Swift
M	typealias	Index	0	232571	232624
M	typealias	Indices	0	232625	232690
M	typealias	SubSequence	0	232691	232751
M	var	startIndex	0	232752	232828
M	var	endIndex	0	232829	232891
M	var	count	0	232892	232966
M	func	index	0	232967	233242
M	func	index	0	233243	233568
M	func	index	0	233569	233976
M	func	distance	0	233977	234114
M	func	_offset	0	234115	234311
M	subscript	subscript	0	234312	234511
M	func	_customContainsEquatableElement	0	234512	234637
M	init	init	0	234638	234888
D	extension	Comparable	234892	234914	235957	Swift
M	func	..<	1	234915	235206
M	func	...	1	235207	235504
M	func	..<	1	235505	235649
M	func	...	1	235650	235808
M	func	...	1	235809	235955
F	Swift	RangeSet.lsw	235958	239766
D	struct	RangeSet	235972	236091	238326	Swift
M	var	_ranges	0	236092	236123
M	init	init	0	236124	236158
M	init	init	0	236159	236240
M	init	init	0	236241	236401
M	var	ranges	0	236402	236481
M	var	isEmpty	0	236482	236570
M	func	contains	0	236571	236715
M	func	insert	0	236716	237504
M	func	remove	0	237505	238136
M	func	==	1	238137	238246
M	var	description	0	238247	238324
D	extension	RangeReplaceableCollection	238328	238366	238703	Swift
M	func	removeSubranges	0	238367	238701
D	extension	MutableCollection	238705	238773	239765	Swift
M	func	moveSubranges	0	238774	239763
F	Swift	Sequence.lsw	239766	253719
D	protocol	IteratorProtocol	239799	239881	239990	Swift
M	associatedtype	Element	0	239882	239908
M	func	next	0	239909	239988
D	protocol	Sequence	239992	240077	240480	Swift
M	associatedtype	Element	0	240078	240104
M	associatedtype	Iterator	0	240105	240184
M	func	makeIterator	0	240185	240262
M	var	underestimatedCount	0	240263	240371
M	func	_customContainsEquatableElement	0	240372	240441
M	func	_copyToArray	0	240442	240478
D	extension	Sequence	240482	240549	240628	Swift
M	func	makeIterator	0	240550	240626
D	extension	Sequence	240630	240650	250159	Swift
M	var	underestimatedCount	0	240651	240764
M	func	_customContainsEquatableElement	0	240765	240849
M	func	_copyToArray	0	240850	241065
M	func	map	0	241067	241375
M	func	filter	0	241376	241659
M	func	forEach	0	241660	241828
M	func	reduce	0	241829	242155
M	func	reduce	0	242156	242523
M	func	flatMap	0	242524	242901
M	func	compactMap	0	242902	243267
M	func	flatMap	0	243268	243484
M	func	enumerated	0	243485	243635
M	func	first	0	243636	243888
M	func	contains	0	243889	244127
M	func	allSatisfy	0	244128	244367
M	func	count	0	244368	244630
M	func	min	0	244631	245063
M	func	max	0	245064	245499
M	func	sorted	0	245500	245801
M	func	reversed	0	245802	245972
M	func	shuffled	0	245973	246155
M	func	shuffled	0	246156	246408
M	func	dropFirst	0	246409	246557
M	func	dropLast	0	246558	246836
M	func	drop	0	246837	247078
M	func	prefix	0	247079	247218
M	func	prefix	0	247219	247572
M	func	suffix	0	247573	247862
M	func	split	0	247863	248251
M	func	starts	0	248252	248780
M	func	elementsEqual	0	248781	249341
M	func	lexicographicallyPrecedes	0	249342	250010
M	var	lazy	0	250011	250157
D	extension	Sequence	250161	250206	251320	Swift
M	func	contains	0	250207	250492
M	func	split	0	250493	250802
M	func	starts	0	250803	251067
M	func	elementsEqual	0	251068	251318
D	extension	Sequence	251322	251368	252502	Swift
M	func	min	0	251369	251696
M	func	max	0	251697	252027
M	func	sorted	0	252028	252223
M	func	lexicographicallyPrecedes	0	252224	252500
D	extension	Sequence	252504	252548	252958	Swift
M	func	joined	0	252549	252689
M	func	joined	0	252690	252956
D	extension	Sequence	252960	253010	253421	Swift
M	func	joined	0	253011	253419
D	extension	Sequence	253423	253467	253621	Swift
M	func	joined	0	253468	253619
D	func	_joinStrings	253623	253718	253718	Swift
F	Swift	SequenceTypes.lsw	253719	270747
D	struct	EnumeratedSequence	253769	253882	254750	Swift
M	typealias	Element	0	253883	253950
M	var	_base	0	253951	253970
M	init	init	0	253971	254015
M	func	makeIterator	0	254016	254175
M	var	underestimatedCount	0	254176	254245
M	struct	Iterator	0	254247	254748
D	struct	_EnumeratedIndex	254752	254863	255158	Swift
M	var	base	0	254864	254895
M	var	offset	0	254896	254922
M	func	==	1	254923	255040
M	func	<	1	255041	255156
D	extension	EnumeratedSequence	255160	255225	256039	Swift
M	typealias	Index	0	255226	255277
M	typealias	SubSequence	0	255278	255344
M	typealias	Indices	0	255345	255416
M	var	startIndex	0	255417	255522
M	var	endIndex	0	255523	255634
M	var	count	0	255635	255676
M	var	isEmpty	0	255677	255723
M	func	index	0	255724	255881
M	subscript	subscript	0	255882	256037
D	extension	EnumeratedSequence	256041	256132	256294	Swift
M	func	index	0	256133	256292
D	extension	EnumeratedSequence	256296	256385	256715	Swift
M	func	index	0	256386	256583
M	func	distance	0	256584	256713
D	func	zip	256717	256994	256994	Swift
D	struct	Zip2Sequence	256996	257116	258460	Swift
M	typealias	Element	0	257117	257186
M	let	_sequence1	0	257187	257216
M	let	_sequence2	0	257217	257246
M	init	init	0	257247	257383
M	func	makeIterator	0	257384	257615
M	var	underestimatedCount	0	257616	257733
M	struct	Iterator	0	257735	258458
D	struct	DropFirstSequence	258462	258564	259268	Swift
M	typealias	Element	0	258565	258608
M	typealias	Iterator	0	258609	258654
M	let	_base	0	258655	258674
M	let	_limit	0	258675	258694
M	init	init	0	258695	258888
M	func	makeIterator	0	258889	259152
M	func	dropFirst	0	259153	259266
D	struct	PrefixSequence	259270	259364	260275	Swift
M	typealias	Element	0	259365	259408
M	var	_base	0	259409	259428
M	let	_maxLength	0	259429	259452
M	init	init	0	259453	259651
M	func	makeIterator	0	259652	259781
M	func	prefix	0	259782	259929
M	struct	Iterator	0	259931	260273
D	struct	DropWhileSequence	260277	260406	261298	Swift
M	typealias	Element	0	260407	260450
M	var	_iterator	0	260451	260483
M	var	_nextElement	0	260484	260519
M	init	init	0	260520	260782
M	func	makeIterator	0	260783	260912
M	struct	Iterator	0	260914	261296
D	struct	FlattenSequence	261300	261436	262169	Swift
M	typealias	Element	0	261437	261488
M	var	_base	0	261489	261508
M	init	init	0	261509	261553
M	func	makeIterator	0	261554	261673
M	struct	Iterator	0	261675	262167
D	struct	_FlattenIndex	262171	262308	262827	Swift
M	var	_outer	0	262309	262335
M	var	_inner	0	262336	262371
M	func	==	1	262372	262515
M	func	<	1	262516	262825
D	extension	FlattenSequence	262829	262917	264379	Swift
M	typealias	SubSequence	0	262918	262981
M	typealias	Indices	0	262982	263050
M	typealias	Index	0	263051	263099
M	func	_firstIndex	0	263100	263454
M	var	startIndex	0	263455	263541
M	var	endIndex	0	263542	263641
M	var	count	0	263642	263773
M	func	index	0	263774	264169
M	subscript	subscript	0	264170	264377
D	extension	FlattenSequence	264381	264508	265069	Swift
M	func	index	0	264509	265067
D	struct	JoinedSequence	265071	265217	266912	Swift
M	typealias	Element	0	265218	265269
M	var	_base	0	265270	265289
M	var	_separator	0	265290	265332
M	init	init	0	265333	265518
M	func	makeIterator	0	265519	265719
M	struct	Iterator	0	265721	266910
D	func	sequence	266914	267389	267389	Swift
D	func	sequence	267391	267631	267631	Swift
D	typealias	UnfoldFirstSequence	267633	267746	267746	Swift
D	struct	UnfoldSequence	267748	267882	268347	Swift
M	typealias	Iterator	0	267883	267945
M	var	_state	0	267946	267967
M	let	_next	0	267968	268008
M	var	_done	0	268009	268030
M	init	init	0	268031	268162
M	func	next	0	268163	268345
D	func	repeatElement	268349	268505	268505	Swift
D	struct	Repeated	268507	268605	269239	Swift
M	typealias	Indices	0	268606	268647
M	typealias	Index	0	268648	268680
M	let	count	0	268681	268735
M	let	repeatedValue	0	268736	268792
M	init	init	0	268793	269000
M	var	startIndex	0	269001	269037
M	var	endIndex	0	269038	269076
M	subscript	subscript	0	269077	269237
D	struct	CollectionOfOne	269241	269363	269981	Swift
M	typealias	Index	0	269364	269396
M	typealias	Indices	0	269397	269438
M	typealias	SubSequence	0	269439	269505
M	var	_element	0	269506	269531
M	init	init	0	269532	269590
M	var	startIndex	0	269591	269627
M	var	endIndex	0	269628	269662
M	var	count	0	269663	269694
M	subscript	subscript	0	269695	269979
D	struct	EmptyCollection	269983	270093	270448	Swift
M	typealias	Index	0	270094	270126
M	typealias	Indices	0	270127	270168
M	init	init	0	270169	270189
M	var	startIndex	0	270190	270226
M	var	endIndex	0	270227	270261
M	subscript	subscript	0	270262	270340
M	func	==	1	270341	270446
D	struct	IteratorSequence	270450	270567	270746	Swift
M	typealias	Element	0	270568	270611
M	var	_base	0	270612	270631
M	init	init	0	270632	270678
M	func	next	0	270679	270744
F	Swift	Set.lsw	270747	286174
D	protocol	SetAlgebra	270779	270895	271859	Swift
M	associatedtype	Element	0	270896	270922
M	init	init	0	270923	270933
M	func	contains	0	270934	270978
M	func	union	0	270979	271016
M	func	intersection	0	271017	271061
M	func	symmetricDifference	0	271062	271113
M	func	insert	0	271114	271231
M	func	remove	0	271232	271310
M	func	update	0	271311	271395
M	func	formUnion	0	271396	271438
M	func	formIntersection	0	271439	271488
M	func	formSymmetricDifference	0	271489	271545
M	func	subtracting	0	271546	271589
M	func	isSubset	0	271590	271631
M	func	isDisjoint	0	271632	271677
M	func	isSuperset	0	271678	271721
M	var	isEmpty	0	271722	271751
M	init	init	0	271752	271815
M	func	subtract	0	271816	271857
D	extension	SetAlgebra	271861	271883	273149	Swift
M	init	init	0	271884	272034
M	func	subtract	0	272035	272178
M	func	isSubset	0	272179	272309
M	func	isSuperset	0	272310	272451
M	func	isDisjoint	0	272452	272584
M	func	subtracting	0	272585	272731
M	var	isEmpty	0	272732	272817
M	func	isStrictSuperset	0	272818	272989
M	func	isStrictSubset	0	272990	273147
D	protocol	OptionSet	273151	273295	273326	Swift
M	init	init	0	273296	273324
D	extension	OptionSet	273328	273349	275028	Swift
M	func	union	0	273350	273547
M	func	intersection	0	273548	273768
M	func	symmetricDifference	0	273769	274017
M	func	contains	0	274018	274155
M	func	insert	0	274156	274502
M	func	remove	0	274503	274768
M	func	update	0	274769	275026
D	extension	OptionSet	275030	275085	275652	Swift
M	init	init	0	275086	275150
M	func	formUnion	0	275151	275301
M	func	formIntersection	0	275302	275465
M	func	formSymmetricDifference	0	275466	275650
D	extension	SetAlgebra	275654	275713	275785	Swift
M	init	init	0	275714	275783
D	struct	Set	275787	275993	285756	Swift
M	typealias	ArrayLiteralElement	0	275994	276044
M	typealias	SubSequence	0	276045	276099
M	typealias	Indices	0	276100	276159
M	struct	Index	0	276161	276608
M	struct	Iterator	0	276610	276861
M	init	init	0	276863	276926
M	init	init	0	276927	277052
M	init	init	0	277053	277134
M	init	init	0	277135	277482
M	var	count	0	277484	277576
M	var	isEmpty	0	277577	277681
M	var	capacity	0	277682	277808
M	var	startIndex	0	277809	277895
M	var	endIndex	0	277896	277978
M	func	index	0	277979	278088
M	subscript	subscript	0	278089	278217
M	func	makeIterator	0	278218	278310
M	func	_copyToArray	0	278311	278379
M	func	contains	0	278380	278507
M	func	_customContainsEquatableElement	0	278508	278606
M	func	firstIndex	0	278607	278758
M	func	insert	0	278760	278953
M	func	update	0	278954	279121
M	func	remove	0	279122	279274
M	func	remove	0	279275	279457
M	func	removeAll	0	279458	279601
M	func	removeFirst	0	279602	279826
M	func	popFirst	0	279827	280019
M	func	reserveCapacity	0	280020	280168
M	func	filter	0	280169	280452
M	func	_formUnion	0	280454	280531
M	func	formUnion	0	280532	280694
M	func	union	0	280695	280949
M	func	intersection	0	280950	281146
M	func	intersection	0	281147	281306
M	func	formIntersection	0	281307	281488
M	func	subtracting	0	281489	281682
M	func	subtracting	0	281683	282000
M	func	subtract	0	282001	282209
M	func	subtract	0	282210	282393
M	func	symmetricDifference	0	282394	282688
M	func	formSymmetricDifference	0	282689	282896
M	func	formSymmetricDifference	0	282897	283214
M	func	isSubset	0	283215	283471
M	func	isSubset	0	283472	283657
M	func	isStrictSubset	0	283658	283833
M	func	isStrictSubset	0	283834	284059
M	func	isSuperset	0	284060	284209
M	func	isSuperset	0	284210	284471
M	func	isStrictSuperset	0	284472	284666
M	func	isStrictSuperset	0	284667	284902
M	func	isDisjoint	0	284903	285107
M	func	isDisjoint	0	285108	285349
M	func	==	1	285350	285496
M	func	hash	0	285497	285568
M	var	description	0	285569	285656
M	var	debugDescription	0	285657	285754
D	func	_setSubset	285758	285868	285868	Swift
D	func	_setIntersection	285870	285995	285995	Swift
D	func	_setSubtracting	285997	286120	286120	Swift
D	extension	Set	286122	286171	286173	Swift
F	Swift	Slice.lsw	286174	294743
D	struct	Slice	286227	286339	288028	Swift
M	typealias	Element	0	286340	286383
M	typealias	Index	0	286384	286423
M	typealias	Indices	0	286424	286467
M	typealias	SubSequence	0	286468	286514
M	typealias	Iterator	0	286515	286576
M	var	_startIndex	0	286577	286608
M	var	_endIndex	0	286609	286638
M	var	_base	0	286639	286658
M	init	init	0	286659	286820
M	var	base	0	286821	286886
M	var	startIndex	0	286887	286940
M	var	endIndex	0	286941	286990
M	var	indices	0	286991	287070
M	func	index	0	287071	287153
M	func	formIndex	0	287154	287237
M	func	index	0	287238	287339
M	func	index	0	287340	287489
M	func	distance	0	287490	287606
M	subscript	subscript	0	287607	287796
M	subscript	subscript	0	287797	288026
D	extension	Slice	288030	288108	288281	Swift
M	func	index	0	288109	288193
M	func	formIndex	0	288194	288279
D	extension	Slice	288283	288359	288361	Swift
D	extension	Slice	288363	288429	289124	Swift
M	subscript	subscript	0	288430	288810
M	subscript	subscript	0	288811	289122
D	extension	Slice	289126	289210	289909	Swift
M	init	init	0	289211	289333
M	func	replaceSubrange	0	289334	289907
D	struct	DefaultIndices	289911	290010	291218	Swift
M	typealias	Element	0	290011	290056
M	typealias	Index	0	290057	290100
M	typealias	Indices	0	290101	290156
M	typealias	SubSequence	0	290157	290216
M	typealias	Iterator	0	290217	290291
M	var	_elements	0	290292	290319
M	var	_startIndex	0	290320	290355
M	var	_endIndex	0	290356	290389
M	init	init	0	290390	290588
M	var	startIndex	0	290589	290646
M	var	endIndex	0	290647	290700
M	var	indices	0	290701	290758
M	func	index	0	290759	290853
M	func	formIndex	0	290854	290945
M	subscript	subscript	0	290946	291023
M	subscript	subscript	0	291024	291216
D	extension	DefaultIndices	291220	291311	291410	Swift
M	func	index	0	291312	291408
D	extension	DefaultIndices	291412	291501	291760	Swift
M	func	index	0	291502	291629
M	func	distance	0	291630	291758
D	struct	ReversedCollection	291762	291888	294499	Swift
M	typealias	Element	0	291889	291932
M	typealias	SubSequence	0	291933	291999
M	typealias	Indices	0	292000	292071
M	let	_base	0	292072	292091
M	init	init	0	292092	292136
M	struct	Index	0	292138	292644
M	struct	Iterator	0	292646	293023
M	func	makeIterator	0	293025	293146
M	var	startIndex	0	293147	293230
M	var	endIndex	0	293231	293314
M	var	count	0	293315	293356
M	var	isEmpty	0	293357	293403
M	func	index	0	293404	293539
M	func	index	0	293540	293675
M	func	index	0	293676	293830
M	func	index	0	293831	294135
M	func	distance	0	294136	294302
M	subscript	subscript	0	294303	294427
M	func	reversed	0	294428	294497
D	extension	ReversedCollection.Index	294501	294574	294649	Swift
M	func	hash	0	294575	294647
D	extension	ReversedCollection	294651	294740	294742	Swift
F	Swift	String.lsw	294743	311098
D	struct	String	294755	295094	308004	Swift
M	typealias	Element	0	295095	295135
M	typealias	SubSequence	0	295136	295180
M	typealias	Indices	0	295181	295234
M	typealias	StringLiteralType	0	295235	295282
M	typealias	ExtendedGraphemeClusterLiteralType	0	295283	295347
M	typealias	UnicodeScalarLiteralType	0	295348	295402
M	struct	Index	0	295404	297243
M	struct	Iterator	0	297245	297547
M	init	init	0	297549	297618
M	init	init	0	297619	297694
M	init	init	0	297695	297758
M	init	init	0	297759	297874
M	init	init	0	297875	297977
M	init	init	0	297978	298084
M	init	init	0	298085	298173
M	init	init	0	298174	298298
M	init	init	0	298299	298451
M	init	init	0	298452	298624
M	init	init	0	298625	298788
M	init	init	0	298789	298908
M	init	init	0	298909	299043
M	init	init	0	299044	299201
M	init	init	0	299202	299315
M	init	init	0	299316	299437
M	init	init	0	299438	299666
M	init	init	0	299667	299899
M	init	init	0	299900	300197
M	init	init	0	300198	300347
M	init	init	0	300348	300519
M	init	init	0	300520	300630
M	init	init	0	300631	300879
M	init	init	0	300880	300988
M	init	init	0	300989	301099
M	init	init	0	301100	301254
M	var	description	0	301256	301324
M	var	debugDescription	0	301325	301449
M	var	count	0	301450	301541
M	var	isEmpty	0	301542	301645
M	var	underestimatedCount	0	301646	301731
M	var	startIndex	0	301732	301853
M	var	endIndex	0	301854	301973
M	var	first	0	301974	302094
M	var	last	0	302095	302212
M	subscript	subscript	0	302213	302338
M	subscript	subscript	0	302339	302463
M	func	index	0	302464	302557
M	func	index	0	302558	302653
M	func	index	0	302654	302761
M	func	index	0	302762	302908
M	func	distance	0	302909	303019
M	func	makeIterator	0	303020	303120
M	func	_copyToArray	0	303121	303199
M	func	==	1	303201	303286
M	func	!=	1	303287	303372
M	func	<	1	303373	303457
M	func	<=	1	303458	303543
M	func	>	1	303544	303628
M	func	>=	1	303629	303714
M	func	+	1	303715	303803
M	func	+=	1	303804	303891
M	var	hashValue	0	303892	304005
M	func	hash	0	304006	304080
M	func	append	0	304082	304189
M	func	append	0	304190	304312
M	func	append	0	304313	304435
M	func	append	0	304436	304570
M	func	append	0	304571	304769
M	func	write	0	304770	304876
M	func	write	0	304877	305011
M	func	reserveCapacity	0	305012	305100
M	func	replaceSubrange	0	305101	305403
M	func	_replace	0	305404	305522
M	func	insert	0	305523	305677
M	func	insert	0	305678	305930
M	func	remove	0	305931	306106
M	func	removeSubrange	0	306107	306277
M	func	removeAll	0	306278	306420
M	func	lowercased	0	306422	306525
M	func	uppercased	0	306526	306629
M	func	hasPrefix	0	306630	306761
M	func	hasSuffix	0	306762	306891
M	func	contains	0	306892	307023
M	var	unicodeScalars	0	307025	307206
M	var	utf8	0	307207	307356
M	var	utf16	0	307357	307510
M	var	utf8CString	0	307511	307625
M	var	isContiguousUTF8	0	307626	307736
M	func	makeContiguousUTF8	0	307737	307827
M	func	withCString	0	307828	308002
D	func	_stringFromCharacters	308006	308102	308102	Swift
D	func	_stringFromUTF8	308104	308179	308179	Swift
D	func	_stringFromUTF16	308181	308259	308259	Swift
D	func	_stringValidatingUTF8	308261	308349	308349	Swift
D	func	_stringFromScalars	308351	308443	308443	Swift
D	func	_toString	308445	308530	308530	Swift
D	protocol	ExpressibleByStringInterpolation	308532	308674	308889	Swift
M	associatedtype	StringInterpolation	0	308675	308836
M	init	init	0	308837	308887
D	extension	ExpressibleByStringInterpolation	308891	309020	309149	Swift
M	init	init	0	309021	309147
D	protocol	StringInterpolationProtocol	309151	309253	309410	Swift
M	associatedtype	StringLiteralType	0	309254	309290
M	init	init	0	309291	309346
M	func	appendLiteral	0	309347	309408
D	struct	DefaultStringInterpolation	309412	309590	310454	Swift
M	typealias	StringLiteralType	0	309591	309638
M	var	_storage	0	309639	309663
M	init	init	0	309664	309744
M	func	appendLiteral	0	309745	309831
M	func	appendInterpolation	0	309832	309929
M	func	appendInterpolation	0	309930	310031
M	func	appendInterpolation	0	310032	310327
M	func	write	0	310328	310404
M	var	description	0	310405	310452
D	struct	StaticString	310456	310621	311097	Swift
M	typealias	StringLiteralType	0	310622	310669
M	typealias	ExtendedGraphemeClusterLiteralType	0	310670	310734
M	typealias	UnicodeScalarLiteralType	0	310735	310789
M	var	_value	0	310790	310812
M	init	init	0	310813	310876
M	init	init	0	310877	310921
M	var	description	0	310922	310967
M	var	debugDescription	0	310968	311035
M	var	utf8CodeUnitCount	0	311036	311095
F	Swift	StringProtocol.lsw	311098	321445
D	protocol	StringProtocol	311135	311419	311733	Swift
M	func	lowercased	0	311420	311483
M	func	uppercased	0	311484	311547
M	func	hasPrefix	0	311548	311640
M	func	hasSuffix	0	311641	311731
D	extension	StringProtocol	311735	311761	313655	Swift
M	func	hasPrefix	0	311762	311934
M	func	hasSuffix	0	311935	312105
M	func	contains	0	312106	312267
M	func	==	1	312268	312418
M	func	!=	1	312419	312566
M	func	<	1	312567	312739
M	func	>	1	312740	312911
M	func	<=	1	312912	313089
M	func	>=	1	313090	313268
M	func	firstRange	0	313269	313462
M	func	ranges	0	313463	313653
D	extension	StringProtocol	313657	313722	314289	Swift
M	func	replacing	0	313723	314024
M	func	replace	0	314025	314287
D	extension	StringProtocol	314291	314348	314930	Swift
M	func	split	0	314349	314638
M	func	split	0	314639	314928
D	func	_toSubstring	314932	315022	315022	Swift
D	func	_splitString	315024	315161	315161	Swift
D	func	_splitStringByString	315163	315313	315313	Swift
D	func	_firstStringRange	315315	315426	315426	Swift
D	func	_stringRanges	315428	315532	315532	Swift
D	func	_replacingInString	315534	315675	315675	Swift
D	struct	Substring	315677	315934	321444	Swift
M	typealias	Element	0	315935	315975
M	typealias	Index	0	315976	316017
M	typealias	SubSequence	0	316018	316062
M	typealias	Indices	0	316063	316119
M	typealias	StringLiteralType	0	316120	316167
M	typealias	ExtendedGraphemeClusterLiteralType	0	316168	316232
M	typealias	UnicodeScalarLiteralType	0	316233	316287
M	struct	Iterator	0	316289	316595
M	init	init	0	316597	316667
M	init	init	0	316668	316748
M	init	init	0	316749	316845
M	init	init	0	316846	317022
M	var	base	0	317023	317120
M	var	description	0	317121	317214
M	var	debugDescription	0	317215	317342
M	var	count	0	317343	317437
M	var	isEmpty	0	317438	317544
M	var	startIndex	0	317545	317624
M	var	endIndex	0	317625	317700
M	var	first	0	317701	317824
M	var	last	0	317825	317945
M	subscript	subscript	0	317946	318074
M	subscript	subscript	0	318075	318202
M	func	index	0	318203	318299
M	func	index	0	318300	318398
M	func	index	0	318399	318509
M	func	index	0	318510	318659
M	func	distance	0	318660	318773
M	func	makeIterator	0	318774	318875
M	func	_copyToArray	0	318876	318957
M	func	==	1	318959	319053
M	func	<	1	319054	319147
M	func	hash	0	319148	319225
M	func	append	0	319227	319373
M	func	append	0	319374	319513
M	func	append	0	319514	319734
M	func	write	0	319735	319822
M	func	write	0	319823	319925
M	func	replaceSubrange	0	319926	320228
M	func	_replace	0	320229	320350
M	func	lowercased	0	320351	320450
M	func	uppercased	0	320451	320550
M	func	hasPrefix	0	320551	320685
M	func	hasSuffix	0	320686	320818
M	var	unicodeScalars	0	320820	320992
M	var	utf8	0	320993	321133
M	var	utf16	0	321134	321278
M	typealias	UnicodeScalarView	0	321279	321344
M	typealias	UTF8View	0	321345	321392
M	typealias	UTF16View	0	321393	321442
F	Swift	StringViews.lsw	321445	326738
D	extension	String	321496	321514	326737	Swift
M	struct	UnicodeScalarView	0	321515	323960
M	struct	UTF8View	0	323962	325339
M	struct	UTF16View	0	325341	326735
F	Swift	Tuples.lsw	326738	337258
D	func	==	326786	326884	326884	Swift
D	func	!=	326886	326981	326981	Swift
D	func	==	326983	327155	327155	Swift
D	func	!=	327157	327320	327320	Swift
D	func	<	327322	327571	327571	Swift
D	func	<=	327573	327828	327828	Swift
D	func	>	327830	328078	328078	Swift
D	func	>=	328080	328336	328336	Swift
D	func	==	328338	328548	328548	Swift
D	func	!=	328550	328751	328751	Swift
D	func	<	328753	329070	329070	Swift
D	func	<=	329072	329396	329396	Swift
D	func	>	329398	329714	329714	Swift
D	func	>=	329716	330041	330041	Swift
D	func	==	330043	330291	330291	Swift
D	func	!=	330293	330532	330532	Swift
D	func	<	330534	330919	330919	Swift
D	func	<=	330921	331314	331314	Swift
D	func	>	331316	331700	331700	Swift
D	func	>=	331702	332096	332096	Swift
D	func	==	332098	332384	332384	Swift
D	func	!=	332386	332663	332663	Swift
D	func	<	332665	333118	333118	Swift
D	func	<=	333120	333582	333582	Swift
D	func	>	333584	334036	334036	Swift
D	func	>=	334038	334501	334501	Swift
D	func	==	334503	334827	334827	Swift
D	func	!=	334829	335144	335144	Swift
D	func	<	335146	335667	335667	Swift
D	func	<=	335669	336200	336200	Swift
D	func	>	336202	336722	336722	Swift
D	func	>=	336724	337256	337256	Swift
F	Swift	UInt.lsw	337258	345384
D	struct	UInt	337308	337541	345383	Swift
M	typealias	IntegerLiteralType	0	337542	337588
M	typealias	Magnitude	0	337589	337626
M	typealias	Stride	0	337627	337660
M	typealias	Words	0	337661	337696
M	var	max	1	337698	337782
M	var	min	1	337783	337845
M	var	bitWidth	1	337846	337931
M	var	zero	1	337932	337984
M	init	init	0	337986	338030
M	init	init	0	338031	338103
M	init	init	0	338104	338163
M	init	init	0	338164	338303
M	init	init	0	338304	338433
M	init	init	0	338434	338561
M	init	init	0	338562	338685
M	init	init	0	338686	338817
M	init	init	0	338818	338947
M	init	init	0	338948	339100
M	init	init	0	339101	339254
M	init	init	0	339255	339360
M	func	+	1	339362	339441
M	func	-	1	339442	339521
M	func	*	1	339522	339601
M	func	/	1	339602	339681
M	func	%	1	339682	339761
M	func	&+	1	339762	339843
M	func	&-	1	339844	339925
M	func	&*	1	339926	340007
M	func	&	1	340008	340087
M	func	|	1	340088	340166
M	func	^	1	340167	340246
M	func	~	1	340247	340320
M	func	<<	1	340321	340401
M	func	>>	1	340402	340482
M	func	&<<	1	340483	340565
M	func	&>>	1	340566	340648
M	func	<<	1	340649	340751
M	func	>>	1	340752	340854
M	func	==	1	340855	340934
M	func	!=	1	340935	341014
M	func	<	1	341015	341093
M	func	<=	1	341094	341173
M	func	>	1	341174	341252
M	func	>=	1	341253	341332
M	func	+=	1	341334	341418
M	func	-=	1	341419	341503
M	func	*=	1	341504	341588
M	func	/=	1	341589	341673
M	func	%=	1	341674	341758
M	func	&+=	1	341759	341845
M	func	&-=	1	341846	341932
M	func	&*=	1	341933	342019
M	func	&=	1	342020	342104
M	func	|=	1	342105	342188
M	func	^=	1	342189	342273
M	func	<<=	1	342274	342359
M	func	>>=	1	342360	342445
M	func	addingReportingOverflow	0	342447	342616
M	func	subtractingReportingOverflow	0	342617	342798
M	func	multipliedReportingOverflow	0	342799	342977
M	func	dividedReportingOverflow	0	342978	343177
M	func	remainderReportingOverflow	0	343178	343397
M	func	multipliedFullWidth	0	343398	343544
M	func	dividingFullWidth	0	343545	343724
M	func	quotientAndRemainder	0	343725	343901
M	func	isMultiple	0	343902	344037
M	func	signum	0	344038	344117
M	var	magnitude	0	344118	344210
M	var	words	0	344211	344334
M	var	nonzeroBitCount	0	344335	344435
M	var	leadingZeroBitCount	0	344436	344567
M	var	trailingZeroBitCount	0	344568	344700
M	var	byteSwapped	0	344701	344825
M	var	description	0	344826	344924
M	var	hashValue	0	344925	345037
M	func	hash	0	345038	345149
M	func	distance	0	345150	345267
M	func	advanced	0	345268	345381
F	Swift	UInt16.lsw	345384	353669
D	struct	UInt16	345436	345662	353668	Swift
M	typealias	IntegerLiteralType	0	345663	345711
M	typealias	Magnitude	0	345712	345751
M	typealias	Stride	0	345752	345785
M	typealias	Words	0	345786	345821
M	var	max	1	345823	345894
M	var	min	1	345895	345959
M	var	bitWidth	1	345960	346045
M	var	zero	1	346046	346100
M	init	init	0	346102	346146
M	init	init	0	346147	346220
M	init	init	0	346221	346281
M	init	init	0	346282	346420
M	init	init	0	346421	346549
M	init	init	0	346550	346676
M	init	init	0	346677	346799
M	init	init	0	346800	346930
M	init	init	0	346931	347059
M	init	init	0	347060	347211
M	init	init	0	347212	347364
M	init	init	0	347365	347471
M	func	+	1	347473	347557
M	func	-	1	347558	347642
M	func	*	1	347643	347727
M	func	/	1	347728	347812
M	func	%	1	347813	347897
M	func	&+	1	347898	347984
M	func	&-	1	347985	348071
M	func	&*	1	348072	348158
M	func	&	1	348159	348243
M	func	|	1	348244	348327
M	func	^	1	348328	348412
M	func	~	1	348413	348489
M	func	<<	1	348490	348575
M	func	>>	1	348576	348661
M	func	&<<	1	348662	348749
M	func	&>>	1	348750	348837
M	func	<<	1	348838	348943
M	func	>>	1	348944	349049
M	func	==	1	349050	349132
M	func	!=	1	349133	349215
M	func	<	1	349216	349297
M	func	<=	1	349298	349380
M	func	>	1	349381	349462
M	func	>=	1	349463	349545
M	func	+=	1	349547	349634
M	func	-=	1	349635	349722
M	func	*=	1	349723	349810
M	func	/=	1	349811	349898
M	func	%=	1	349899	349986
M	func	&+=	1	349987	350076
M	func	&-=	1	350077	350166
M	func	&*=	1	350167	350256
M	func	&=	1	350257	350344
M	func	|=	1	350345	350431
M	func	^=	1	350432	350519
M	func	<<=	1	350520	350608
M	func	>>=	1	350609	350697
M	func	addingReportingOverflow	0	350699	350871
M	func	subtractingReportingOverflow	0	350872	351056
M	func	multipliedReportingOverflow	0	351057	351238
M	func	dividedReportingOverflow	0	351239	351441
M	func	remainderReportingOverflow	0	351442	351664
M	func	multipliedFullWidth	0	351665	351816
M	func	dividingFullWidth	0	351817	352003
M	func	quotientAndRemainder	0	352004	352186
M	func	isMultiple	0	352187	352323
M	func	signum	0	352324	352404
M	var	magnitude	0	352405	352498
M	var	words	0	352499	352622
M	var	nonzeroBitCount	0	352623	352722
M	var	leadingZeroBitCount	0	352723	352853
M	var	trailingZeroBitCount	0	352854	352985
M	var	byteSwapped	0	352986	353111
M	var	description	0	353112	353209
M	var	hashValue	0	353210	353321
M	func	hash	0	353322	353432
M	func	distance	0	353433	353551
M	func	advanced	0	353552	353666
F	Swift	UInt32.lsw	353669	361959
D	struct	UInt32	353721	353947	361958	Swift
M	typealias	IntegerLiteralType	0	353948	353996
M	typealias	Magnitude	0	353997	354036
M	typealias	Stride	0	354037	354070
M	typealias	Words	0	354071	354106
M	var	max	1	354108	354184
M	var	min	1	354185	354249
M	var	bitWidth	1	354250	354335
M	var	zero	1	354336	354390
M	init	init	0	354392	354436
M	init	init	0	354437	354510
M	init	init	0	354511	354571
M	init	init	0	354572	354710
M	init	init	0	354711	354839
M	init	init	0	354840	354966
M	init	init	0	354967	355089
M	init	init	0	355090	355220
M	init	init	0	355221	355349
M	init	init	0	355350	355501
M	init	init	0	355502	355654
M	init	init	0	355655	355761
M	func	+	1	355763	355847
M	func	-	1	355848	355932
M	func	*	1	355933	356017
M	func	/	1	356018	356102
M	func	%	1	356103	356187
M	func	&+	1	356188	356274
M	func	&-	1	356275	356361
M	func	&*	1	356362	356448
M	func	&	1	356449	356533
M	func	|	1	356534	356617
M	func	^	1	356618	356702
M	func	~	1	356703	356779
M	func	<<	1	356780	356865
M	func	>>	1	356866	356951
M	func	&<<	1	356952	357039
M	func	&>>	1	357040	357127
M	func	<<	1	357128	357233
M	func	>>	1	357234	357339
M	func	==	1	357340	357422
M	func	!=	1	357423	357505
M	func	<	1	357506	357587
M	func	<=	1	357588	357670
M	func	>	1	357671	357752
M	func	>=	1	357753	357835
M	func	+=	1	357837	357924
M	func	-=	1	357925	358012
M	func	*=	1	358013	358100
M	func	/=	1	358101	358188
M	func	%=	1	358189	358276
M	func	&+=	1	358277	358366
M	func	&-=	1	358367	358456
M	func	&*=	1	358457	358546
M	func	&=	1	358547	358634
M	func	|=	1	358635	358721
M	func	^=	1	358722	358809
M	func	<<=	1	358810	358898
M	func	>>=	1	358899	358987
M	func	addingReportingOverflow	0	358989	359161
M	func	subtractingReportingOverflow	0	359162	359346
M	func	multipliedReportingOverflow	0	359347	359528
M	func	dividedReportingOverflow	0	359529	359731
M	func	remainderReportingOverflow	0	359732	359954
M	func	multipliedFullWidth	0	359955	360106
M	func	dividingFullWidth	0	360107	360293
M	func	quotientAndRemainder	0	360294	360476
M	func	isMultiple	0	360477	360613
M	func	signum	0	360614	360694
M	var	magnitude	0	360695	360788
M	var	words	0	360789	360912
M	var	nonzeroBitCount	0	360913	361012
M	var	leadingZeroBitCount	0	361013	361143
M	var	trailingZeroBitCount	0	361144	361275
M	var	byteSwapped	0	361276	361401
M	var	description	0	361402	361499
M	var	hashValue	0	361500	361611
M	func	hash	0	361612	361722
M	func	distance	0	361723	361841
M	func	advanced	0	361842	361956
F	Swift	UInt64.lsw	361959	370259
D	struct	UInt64	362011	362237	370258	Swift
M	typealias	IntegerLiteralType	0	362238	362286
M	typealias	Magnitude	0	362287	362326
M	typealias	Stride	0	362327	362360
M	typealias	Words	0	362361	362396
M	var	max	1	362398	362484
M	var	min	1	362485	362549
M	var	bitWidth	1	362550	362635
M	var	zero	1	362636	362690
M	init	init	0	362692	362736
M	init	init	0	362737	362810
M	init	init	0	362811	362871
M	init	init	0	362872	363010
M	init	init	0	363011	363139
M	init	init	0	363140	363266
M	init	init	0	363267	363389
M	init	init	0	363390	363520
M	init	init	0	363521	363649
M	init	init	0	363650	363801
M	init	init	0	363802	363954
M	init	init	0	363955	364061
M	func	+	1	364063	364147
M	func	-	1	364148	364232
M	func	*	1	364233	364317
M	func	/	1	364318	364402
M	func	%	1	364403	364487
M	func	&+	1	364488	364574
M	func	&-	1	364575	364661
M	func	&*	1	364662	364748
M	func	&	1	364749	364833
M	func	|	1	364834	364917
M	func	^	1	364918	365002
M	func	~	1	365003	365079
M	func	<<	1	365080	365165
M	func	>>	1	365166	365251
M	func	&<<	1	365252	365339
M	func	&>>	1	365340	365427
M	func	<<	1	365428	365533
M	func	>>	1	365534	365639
M	func	==	1	365640	365722
M	func	!=	1	365723	365805
M	func	<	1	365806	365887
M	func	<=	1	365888	365970
M	func	>	1	365971	366052
M	func	>=	1	366053	366135
M	func	+=	1	366137	366224
M	func	-=	1	366225	366312
M	func	*=	1	366313	366400
M	func	/=	1	366401	366488
M	func	%=	1	366489	366576
M	func	&+=	1	366577	366666
M	func	&-=	1	366667	366756
M	func	&*=	1	366757	366846
M	func	&=	1	366847	366934
M	func	|=	1	366935	367021
M	func	^=	1	367022	367109
M	func	<<=	1	367110	367198
M	func	>>=	1	367199	367287
M	func	addingReportingOverflow	0	367289	367461
M	func	subtractingReportingOverflow	0	367462	367646
M	func	multipliedReportingOverflow	0	367647	367828
M	func	dividedReportingOverflow	0	367829	368031
M	func	remainderReportingOverflow	0	368032	368254
M	func	multipliedFullWidth	0	368255	368406
M	func	dividingFullWidth	0	368407	368593
M	func	quotientAndRemainder	0	368594	368776
M	func	isMultiple	0	368777	368913
M	func	signum	0	368914	368994
M	var	magnitude	0	368995	369088
M	var	words	0	369089	369212
M	var	nonzeroBitCount	0	369213	369312
M	var	leadingZeroBitCount	0	369313	369443
M	var	trailingZeroBitCount	0	369444	369575
M	var	byteSwapped	0	369576	369701
M	var	description	0	369702	369799
M	var	hashValue	0	369800	369911
M	func	hash	0	369912	370022
M	func	distance	0	370023	370141
M	func	advanced	0	370142	370256
F	Swift	UInt8.lsw	370259	378347
D	struct	UInt8	370310	370533	378346	Swift
M	typealias	IntegerLiteralType	0	370534	370581
M	typealias	Magnitude	0	370582	370620
M	typealias	Stride	0	370621	370654
M	typealias	Words	0	370655	370690
M	var	max	1	370692	370760
M	var	min	1	370761	370824
M	var	bitWidth	1	370825	370909
M	var	zero	1	370910	370963
M	init	init	0	370965	371009
M	init	init	0	371010	371081
M	init	init	0	371082	371140
M	init	init	0	371141	371278
M	init	init	0	371279	371406
M	init	init	0	371407	371532
M	init	init	0	371533	371654
M	init	init	0	371655	371784
M	init	init	0	371785	371912
M	init	init	0	371913	372063
M	init	init	0	372064	372215
M	init	init	0	372216	372320
M	func	+	1	372322	372402
M	func	-	1	372403	372483
M	func	*	1	372484	372564
M	func	/	1	372565	372645
M	func	%	1	372646	372726
M	func	&+	1	372727	372809
M	func	&-	1	372810	372892
M	func	&*	1	372893	372975
M	func	&	1	372976	373056
M	func	|	1	373057	373136
M	func	^	1	373137	373217
M	func	~	1	373218	373291
M	func	<<	1	373292	373373
M	func	>>	1	373374	373455
M	func	&<<	1	373456	373539
M	func	&>>	1	373540	373623
M	func	<<	1	373624	373726
M	func	>>	1	373727	373829
M	func	==	1	373830	373909
M	func	!=	1	373910	373989
M	func	<	1	373990	374068
M	func	<=	1	374069	374148
M	func	>	1	374149	374227
M	func	>=	1	374228	374307
M	func	+=	1	374309	374393
M	func	-=	1	374394	374478
M	func	*=	1	374479	374563
M	func	/=	1	374564	374648
M	func	%=	1	374649	374733
M	func	&+=	1	374734	374820
M	func	&-=	1	374821	374907
M	func	&*=	1	374908	374994
M	func	&=	1	374995	375079
M	func	|=	1	375080	375163
M	func	^=	1	375164	375248
M	func	<<=	1	375249	375334
M	func	>>=	1	375335	375420
M	func	addingReportingOverflow	0	375422	375591
M	func	subtractingReportingOverflow	0	375592	375773
M	func	multipliedReportingOverflow	0	375774	375952
M	func	dividedReportingOverflow	0	375953	376152
M	func	remainderReportingOverflow	0	376153	376372
M	func	multipliedFullWidth	0	376373	376520
M	func	dividingFullWidth	0	376521	376702
M	func	quotientAndRemainder	0	376703	376882
M	func	isMultiple	0	376883	377017
M	func	signum	0	377018	377096
M	var	magnitude	0	377097	377188
M	var	words	0	377189	377312
M	var	nonzeroBitCount	0	377313	377411
M	var	leadingZeroBitCount	0	377412	377541
M	var	trailingZeroBitCount	0	377542	377672
M	var	byteSwapped	0	377673	377796
M	var	description	0	377797	377893
M	var	hashValue	0	377894	378004
M	func	hash	0	378005	378114
M	func	distance	0	378115	378231
M	func	advanced	0	378232	378344
F	Foundation	FoundationMath.lsw	378347	388886
D	func	sqrt	378380	378461	378461	Foundation
D	func	cbrt	378463	378542	378542	Foundation
D	func	sin	378544	378616	378616	Foundation
D	func	cos	378618	378692	378692	Foundation
D	func	tan	378694	378769	378769	Foundation
D	func	asin	378771	378849	378849	Foundation
D	func	acos	378851	378931	378931	Foundation
D	func	atan	378933	379014	379014	Foundation
D	func	sinh	379016	379101	379101	Foundation
D	func	cosh	379103	379190	379190	Foundation
D	func	tanh	379192	379280	379280	Foundation
D	func	asinh	379282	379377	379377	Foundation
D	func	acosh	379379	379476	379476	Foundation
D	func	atanh	379478	379576	379576	Foundation
D	func	exp	379578	379654	379654	Foundation
D	func	exp2	379656	379734	379734	Foundation
D	func	expm1	379736	379825	379825	Foundation
D	func	log	379827	379912	379912	Foundation
D	func	log2	379914	380003	380003	Foundation
D	func	log10	380005	380097	380097	Foundation
D	func	log1p	380099	380208	380208	Foundation
D	func	erf	380210	380292	380292	Foundation
D	func	erfc	380294	380386	380386	Foundation
D	func	tgamma	380388	380475	380475	Foundation
D	func	lgamma	380477	380582	380582	Foundation
D	func	pow	380584	380703	380703	Foundation
D	func	atan2	380705	380815	380815	Foundation
D	func	hypot	380817	380926	380926	Foundation
D	func	nextafter	380928	381062	381062	Foundation
D	func	fdim	381064	381166	381166	Foundation
D	func	sqrt	381168	381249	381249	Foundation
D	func	sqrtf	381251	381333	381333	Foundation
D	func	cbrt	381335	381414	381414	Foundation
D	func	cbrtf	381416	381496	381496	Foundation
D	func	sin	381498	381570	381570	Foundation
D	func	sinf	381572	381645	381645	Foundation
D	func	cos	381647	381721	381721	Foundation
D	func	cosf	381723	381798	381798	Foundation
D	func	tan	381800	381875	381875	Foundation
D	func	tanf	381877	381953	381953	Foundation
D	func	asin	381955	382033	382033	Foundation
D	func	asinf	382035	382114	382114	Foundation
D	func	acos	382116	382196	382196	Foundation
D	func	acosf	382198	382279	382279	Foundation
D	func	atan	382281	382362	382362	Foundation
D	func	atanf	382364	382446	382446	Foundation
D	func	exp	382448	382524	382524	Foundation
D	func	expf	382526	382603	382603	Foundation
D	func	exp2	382605	382683	382683	Foundation
D	func	exp2f	382685	382764	382764	Foundation
D	func	log	382766	382851	382851	Foundation
D	func	logf	382853	382939	382939	Foundation
D	func	log2	382941	383030	383030	Foundation
D	func	log2f	383032	383122	383122	Foundation
D	func	log10	383124	383216	383216	Foundation
D	func	log10f	383218	383311	383311	Foundation
D	func	pow	383313	383431	383431	Foundation
D	func	powf	383433	383552	383552	Foundation
D	func	atan2	383554	383663	383663	Foundation
D	func	atan2f	383665	383775	383775	Foundation
D	func	hypot	383777	383885	383885	Foundation
D	func	hypotf	383887	383996	383996	Foundation
D	func	floor	383998	384105	384105	Foundation
D	func	ceil	384107	384205	384205	Foundation
D	func	trunc	384207	384310	384310	Foundation
D	func	rint	384312	384424	384424	Foundation
D	func	nearbyint	384426	384543	384543	Foundation
D	func	round	384545	384649	384649	Foundation
D	func	fabs	384651	384730	384730	Foundation
D	func	fmod	384732	384880	384880	Foundation
D	func	remainder	384882	385036	385036	Foundation
D	func	fmin	385038	385137	385137	Foundation
D	func	fmax	385139	385239	385239	Foundation
D	func	fma	385241	385373	385373	Foundation
D	func	copysign	385375	385535	385535	Foundation
D	func	ldexp	385537	385684	385684	Foundation
D	func	modf	385686	385834	385834	Foundation
D	func	floor	385836	385941	385941	Foundation
D	func	floorf	385943	386049	386049	Foundation
D	func	ceil	386051	386147	386147	Foundation
D	func	ceilf	386149	386246	386246	Foundation
D	func	trunc	386248	386349	386349	Foundation
D	func	truncf	386351	386453	386453	Foundation
D	func	rint	386455	386565	386565	Foundation
D	func	rintf	386567	386678	386678	Foundation
D	func	nearbyint	386680	386795	386795	Foundation
D	func	nearbyintf	386797	386913	386913	Foundation
D	func	round	386915	387017	387017	Foundation
D	func	fabs	387019	387096	387096	Foundation
D	func	fmod	387098	387243	387243	Foundation
D	func	remainder	387245	387396	387396	Foundation
D	func	fmin	387398	387493	387493	Foundation
D	func	fmax	387495	387591	387591	Foundation
D	func	fma	387593	387721	387721	Foundation
D	func	copysign	387723	387879	387879	Foundation
D	func	ldexp	387881	388025	388025	Foundation
D	func	modf	388027	388172	388172	Foundation
D	func	lround	388174	388281	388281	Foundation
D	var	M_PI	388283	388366	388366	Foundation
D	var	M_E	388368	388449	388449	Foundation
D	var	M_PI_2	388451	388536	388536	Foundation
D	var	M_PI_4	388538	388623	388623	Foundation
D	var	M_SQRT2	388625	388711	388711	Foundation
D	var	M_LN2	388713	388797	388797	Foundation
D	var	M_LN10	388799	388884	388884	Foundation
F	Foundation	FoundationSystem.lsw	388886	404997
D	typealias	TimeInterval	388920	388971	388971	Foundation
D	typealias	CGFloat	388972	389047	389047	Foundation
D	struct	Date	389049	389177	392354	Foundation
M	let	timeIntervalSinceReferenceDate	0	389178	389259
M	init	init	0	389260	389354
M	init	init	0	389355	389453
M	init	init	0	389454	389601
M	init	init	0	389602	389761
M	init	init	0	389762	389935
M	var	now	1	389936	389991
M	var	distantFuture	1	389992	390089
M	var	distantPast	1	390090	390186
M	var	timeIntervalBetween1970AndReferenceDate	1	390187	390272
M	var	timeIntervalSinceReferenceDate	1	390273	390364
M	var	timeIntervalSince1970	0	390365	390486
M	var	timeIntervalSinceNow	0	390487	390623
M	func	timeIntervalSince	0	390624	390784
M	func	addingTimeInterval	0	390785	390976
M	func	addTimeInterval	0	390977	391085
M	func	distance	0	391086	391197
M	func	advanced	0	391198	391270
M	func	compare	0	391271	391463
M	func	==	1	391464	391597
M	func	<	1	391598	391729
M	func	+	1	391730	391819
M	func	-	1	391820	391910
M	func	+=	1	391911	391987
M	func	-=	1	391988	392064
M	func	hash	0	392065	392163
M	var	description	0	392164	392296
M	var	debugDescription	0	392297	392352
D	func	_wallClock	392356	392415	392415	Foundation
D	func	_describeDate	392417	392499	392499	Foundation
D	func	_monotonicNanoseconds	392501	392568	392568	Foundation
D	func	_sleep	392570	392628	392628	Foundation
D	func	CFAbsoluteTimeGetCurrent	392630	392740	392740	Foundation
D	func	sleep	392742	392876	392876	Foundation
D	func	usleep	392878	393039	393039	Foundation
D	enum	Thread	393041	393091	393405	Foundation
M	func	sleep	1	393092	393191
M	func	sleep	1	393192	393304
M	var	isMainThread	1	393305	393403
D	func	arc4random	393407	393521	393521	Foundation
D	func	arc4random_uniform	393523	393680	393680	Foundation
D	func	drand48	393682	393778	393778	Foundation
D	func	rand	393780	393885	393885	Foundation
D	func	random	393887	393997	393997	Foundation
D	func	srand	393999	394084	394084	Foundation
D	func	srand48	394086	394170	394170	Foundation
D	func	srandom	394172	394259	394259	Foundation
D	class	ProcessInfo	394261	394328	395277	Foundation
M	let	processInfo	1	394329	394407
M	init	init	0	394408	394421
M	var	environment	0	394422	394522
M	var	arguments	0	394523	394629
M	var	processName	0	394630	394781
M	var	systemUptime	0	394782	394910
M	var	processIdentifier	0	394911	395010
M	var	hostName	0	395011	395121
M	var	activeProcessorCount	0	395122	395168
M	var	processorCount	0	395169	395209
M	var	globallyUniqueString	0	395210	395275
D	func	_processIdentifier	395279	395353	395353	Foundation
D	func	NSTemporaryDirectory	395355	395478	395478	Foundation
D	func	NSHomeDirectory	395480	395584	395584	Foundation
D	func	_environment	395586	395659	395659	Foundation
D	struct	UUID	395661	395807	397348	Foundation
M	let	_high	0	395808	395829
M	let	_low	0	395830	395850
M	init	init	0	395851	396037
M	init	init	0	396038	396567
M	var	uuidString	0	396568	396920
M	func	_hex	1	396921	397112
M	func	<	1	397113	397241
M	var	description	0	397242	397291
M	var	debugDescription	0	397292	397346
D	protocol	LocalizedError	397350	397428	397591	Foundation
M	var	errorDescription	0	397429	397470
M	var	failureReason	0	397471	397509
M	var	recoverySuggestion	0	397510	397553
M	var	helpAnchor	0	397554	397589
D	extension	LocalizedError	397593	397619	397810	Foundation
M	var	errorDescription	0	397620	397668
M	var	failureReason	0	397669	397714
M	var	recoverySuggestion	0	397715	397765
M	var	helpAnchor	0	397766	397808
D	extension	Error	397812	397829	398073	Foundation
M	var	localizedDescription	0	397830	398071
D	func	_localizedDescription	398075	398176	398176	Foundation
D	struct	CocoaError	398178	398280	398465	Foundation
M	let	_message	0	398281	398305
M	init	init	0	398306	398361
M	var	errorDescription	0	398362	398415
M	var	description	0	398416	398463
D	func	_readFile	398467	398540	398540	Foundation
D	func	_writeFile	398542	398648	398648	Foundation
D	func	_fileKind	398650	398718	398718	Foundation
D	func	_listDirectory	398720	398804	398804	Foundation
D	func	_changeFile	398806	398915	398915	Foundation
D	func	_currentDirectory	398917	398990	398990	Foundation
D	extension	String	398992	399010	400286	Foundation
M	init	init	0	399011	399525
M	func	write	0	399526	399836
M	init	init	0	399837	400040
M	init	init	0	400041	400284
D	func	_lastComponent	400288	400384	400384	Foundation
D	struct	Data	400386	400563	402442	Foundation
M	typealias	Element	0	400564	400600
M	typealias	Index	0	400601	400633
M	typealias	Indices	0	400634	400675
M	typealias	SubSequence	0	400676	400722
M	var	_bytes	0	400723	400746
M	init	init	0	400747	400798
M	init	init	0	400799	400937
M	init	init	0	400938	401081
M	init	init	0	401082	401171
M	var	startIndex	0	401172	401208
M	var	endIndex	0	401209	401254
M	var	count	0	401255	401297
M	subscript	subscript	0	401298	401418
M	func	replaceSubrange	0	401419	401600
M	func	append	0	401601	401683
M	func	append	0	401684	401774
M	func	_copyToArray	0	401775	401827
M	func	==	1	401828	401913
M	func	hash	0	401914	401988
M	var	description	0	401989	402082
M	var	debugDescription	0	402083	402138
M	func	base64EncodedString	0	402139	402241
M	init	init	0	402242	402440
D	func	_base64	402444	402513	402513	Foundation
D	func	_fromBase64	402515	402592	402592	Foundation
D	class	FileManager	402594	402663	404996	Foundation
M	let	default	1	402664	402741
M	init	init	0	402742	402755
M	var	currentDirectoryPath	0	402756	402873
M	func	fileExists	0	402874	403000
M	func	contents	0	403001	403189
M	func	createFile	0	403190	403382
M	func	contentsOfDirectory	0	403383	403670
M	func	removeItem	0	403671	403899
M	func	createDirectory	0	403900	404215
M	func	moveItem	0	404216	404476
M	func	copyItem	0	404477	404871
M	func	isReadableFile	0	404872	404994
F	Foundation	FoundationText.lsw	404997	421635
D	protocol	CVarArg	405043	405117	405119	Foundation
D	extension	Int	405121	405145	405147	Foundation
D	extension	Int8	405149	405174	405176	Foundation
D	extension	Int16	405178	405204	405206	Foundation
D	extension	Int32	405208	405234	405236	Foundation
D	extension	Int64	405238	405264	405266	Foundation
D	extension	UInt	405268	405293	405295	Foundation
D	extension	UInt8	405297	405323	405325	Foundation
D	extension	UInt16	405327	405354	405356	Foundation
D	extension	UInt32	405358	405385	405387	Foundation
D	extension	UInt64	405389	405416	405418	Foundation
D	extension	Double	405420	405447	405449	Foundation
D	extension	Float	405451	405477	405479	Foundation
D	extension	String	405481	405508	405510	Foundation
D	extension	Substring	405512	405542	405544	Foundation
D	func	_format	405546	405643	405643	Foundation
D	struct	Locale	405645	405746	406056	Foundation
M	let	identifier	0	405747	405798
M	init	init	0	405799	405867
M	var	current	1	405868	405965
M	var	autoupdatingCurrent	1	405966	406054
D	extension	String	406058	406076	408148	Foundation
M	init	init	0	406077	406240
M	init	init	0	406241	406401
M	init	init	0	406402	406582
M	struct	CompareOptions	0	406584	407554
M	struct	Encoding	0	407556	408146
D	enum	ComparisonResult	408150	408250	408853	Foundation
M	case	orderedAscending	0	408251	408276
M	case	orderedSame	0	408277	408297
M	case	orderedDescending	0	408298	408324
M	init	init	0	408325	408548
M	var	rawValue	0	408549	408737
M	func	==	1	408738	408851
D	func	_foundationRange	408855	408981	408981	Foundation
D	func	_foundationReplacing	408983	409123	409123	Foundation
D	func	_foundationCapitalized	409125	409212	409212	Foundation
D	func	_foundationCompare	409214	409324	409324	Foundation
D	func	_foundationFolding	409326	409422	409422	Foundation
D	extension	StringProtocol	409424	409450	417319	Foundation
M	func	components	0	409451	409783
M	func	components	0	409784	410327
M	func	trimmingCharacters	0	410328	410790
M	func	replacingOccurrences	0	410791	411475
M	func	range	0	411476	411944
M	var	capitalized	0	411945	412114
M	var	localizedLowercase	0	412115	412205
M	var	localizedUppercase	0	412206	412296
M	func	uppercased	0	412297	412404
M	func	lowercased	0	412405	412512
M	func	padding	0	412513	413156
M	func	compare	0	413157	413509
M	func	caseInsensitiveCompare	0	413510	413704
M	func	localizedCompare	0	413705	413864
M	func	localizedCaseInsensitiveCompare	0	413865	414068
M	func	localizedStandardCompare	0	414069	414288
M	func	localizedCaseInsensitiveContains	0	414289	414497
M	func	localizedStandardContains	0	414498	414736
M	func	folding	0	414737	414945
M	func	commonPrefix	0	414946	415359
M	func	enumerateLines	0	415360	415700
M	func	data	0	415701	416081
M	var	removingPercentEncoding	0	416082	416735
M	func	addingPercentEncoding	0	416736	417317
D	struct	CharacterSet	417321	417389	421529	Foundation
M	let	_contains	0	417390	417433
M	init	init	0	417434	417520
M	init	init	0	417521	417589
M	init	init	0	417590	417769
M	init	init	0	417770	417907
M	init	init	0	417908	418039
M	func	contains	0	418040	418162
M	func	_category	1	418163	418274
M	var	whitespaces	1	418275	418339
M	var	whitespacesAndNewlines	1	418340	418415
M	var	newlines	1	418416	418477
M	var	letters	1	418478	418538
M	var	decimalDigits	1	418539	418605
M	var	alphanumerics	1	418606	418672
M	var	uppercaseLetters	1	418673	418742
M	var	lowercaseLetters	1	418743	418812
M	var	punctuationCharacters	1	418813	418887
M	var	symbols	1	418888	418948
M	var	controlCharacters	1	418949	419020
M	var	capitalizedLetters	1	419021	419093
M	var	nonBaseCharacters	1	419094	419165
M	var	urlQueryAllowed	1	419166	419333
M	var	urlPathAllowed	1	419334	419498
M	var	urlHostAllowed	1	419499	419664
M	var	inverted	0	419665	419846
M	func	union	0	419847	420080
M	func	intersection	0	420081	420330
M	func	subtracting	0	420331	420588
M	func	formUnion	0	420589	420711
M	func	formIntersection	0	420712	420856
M	func	subtract	0	420857	420987
M	func	insert	0	420988	421139
M	func	remove	0	421140	421300
M	func	insert	0	421301	421448
M	func	invert	0	421449	421527
D	func	_inCharacterSet	421531	421634	421634	Foundation
F	Live	Live.lsw	421635	428865
D	struct	ReloadChange	421732	421833	423300	Live
M	let	version	0	421834	421943
M	let	updated	0	421944	422051
M	let	added	0	422052	422125
M	let	deleted	0	422126	422202
M	let	run	0	422203	422302
M	let	migrated	0	422303	422399
M	let	files	0	422400	422494
M	let	milliseconds	0	422495	422606
M	init	init	0	422607	422899
M	var	description	0	422900	423298
D	class	ReloadHook	423302	423378	423857	Live
M	let	_body	0	423379	423423
M	var	_id	0	423424	423440
M	var	_all	1	423441	423485
M	init	init	0	423486	423588
M	func	cancel	0	423589	423662
M	func	_call	1	423663	423855
D	func	onReload	423859	424399	424399	Live
D	func	_liveAddHook	424401	424497	424497	Live
D	func	_liveRemoveHook	424499	424557	424557	Live
D	func	_liveVersion	424559	424609	424609	Live
D	func	_liveMilliseconds	424611	424674	424674	Live
D	func	_liveNames	424676	424738	424738	Live
D	func	_liveWatch	424740	424826	424826	Live
D	func	_liveFind	424828	424909	424909	Live
D	func	_livePatch	424911	424993	424993	Live
D	func	_livePatchModule	424995	425089	425089	Live
D	func	_liveRevert	425091	425159	425159	Live
D	func	_liveCommit	425161	425229	425229	Live
D	func	_liveRepatch	425231	425301	425301	Live
D	func	_liveStatus	425303	425367	425367	Live
D	func	_liveText	425369	425433	425433	Live
D	struct	LiveError	425435	425538	425844	Live
M	let	message	0	425539	425637
M	init	init	0	425638	425687
M	var	description	0	425688	425734
M	func	_check	1	425735	425842
D	func	watch	425846	426138	426138	Live
D	func	unwatch	426140	426299	426299	Live
D	class	Recoder	426301	426723	428864	Live
M	enum	Status	0	426724	427026
M	let	name	0	427027	427119
M	init	init	0	427120	427413
M	init	init	0	427414	427629
M	func	patch	0	427630	427817
M	func	patchModule	0	427818	428011
M	func	revert	0	428012	428138
M	func	commit	0	428139	428292
M	func	repatch	0	428293	428440
M	var	status	0	428441	428673
M	var	text	0	428674	428799
M	var	description	0	428800	428862

"""##
}
