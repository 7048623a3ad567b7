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

/// What a value was before a save gave its type another layout: what `migrate` gets.
@dynamicMemberLookup
public struct OldFields {
    let _names: [String]
    let _values: [Any]
    /// The value of a property that the type had; nil when it had none of that name, or that was nil. A payload value
    /// without a label has its position for a name: `_0`.
    public subscript(dynamicMember name: String) -> Any? {
        guard let index = _names.firstIndex(of: name) else { return nil }
        return _values[index]
    }
}
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
// Durations and clocks.

/// A length of time, in attoseconds.
public struct Duration: AdditiveArithmetic, Comparable, Hashable, CustomStringConvertible, Sendable {
    let _seconds: Int64
    /// Below a second; of the sign of the seconds.
    let _attoseconds: Int64

    init(_ seconds: Int64, _ attoseconds: Int64) {
        var (seconds, attoseconds) = (seconds, attoseconds)
        if attoseconds >= 1_000_000_000_000_000_000 || attoseconds <= -1_000_000_000_000_000_000 {
            seconds += attoseconds / 1_000_000_000_000_000_000
            attoseconds %= 1_000_000_000_000_000_000
        }
        if seconds > 0 && attoseconds < 0 {
            seconds -= 1
            attoseconds += 1_000_000_000_000_000_000
        } else if seconds < 0 && attoseconds > 0 {
            seconds += 1
            attoseconds -= 1_000_000_000_000_000_000
        }
        _seconds = seconds
        _attoseconds = attoseconds
    }
    init(_inAttoseconds total: Double) {
        let rest = total.truncatingRemainder(dividingBy: 1e18)
        self.init(Int64((total - rest) / 1e18), Int64(rest))
    }
    var _total: Double { Double(_seconds) * 1e18 + Double(_attoseconds) }

    /// From seconds and attoseconds.
    public init(secondsComponent: Int64, attosecondsComponent: Int64) { self.init(secondsComponent, attosecondsComponent) }
    /// Whole seconds, and the attoseconds beyond them.
    public var components: (seconds: Int64, attoseconds: Int64) { (_seconds, _attoseconds) }
    /// No time.
    public static var zero: Duration { Duration(0, 0) }
    /// Some seconds.
    public static func seconds<T: BinaryInteger>(_ seconds: T) -> Duration { Duration(Int64(seconds), 0) }
    /// Some seconds.
    public static func seconds(_ seconds: Double) -> Duration { Duration(_inAttoseconds: seconds * 1e18) }
    /// Some thousandths of a second.
    public static func milliseconds<T: BinaryInteger>(_ milliseconds: T) -> Duration { Duration(Int64(milliseconds) / 1000, Int64(milliseconds) % 1000 * 1_000_000_000_000_000) }
    /// Some thousandths of a second.
    public static func milliseconds(_ milliseconds: Double) -> Duration { Duration(_inAttoseconds: milliseconds * 1e15) }
    /// Some millionths of a second.
    public static func microseconds<T: BinaryInteger>(_ microseconds: T) -> Duration { Duration(Int64(microseconds) / 1_000_000, Int64(microseconds) % 1_000_000 * 1_000_000_000_000) }
    /// Some millionths of a second.
    public static func microseconds(_ microseconds: Double) -> Duration { Duration(_inAttoseconds: microseconds * 1e12) }
    /// Some billionths of a second.
    public static func nanoseconds<T: BinaryInteger>(_ nanoseconds: T) -> Duration { Duration(Int64(nanoseconds) / 1_000_000_000, Int64(nanoseconds) % 1_000_000_000 * 1_000_000_000) }
    /// Some billionths of a second.
    public static func nanoseconds(_ nanoseconds: Double) -> Duration { Duration(_inAttoseconds: nanoseconds * 1e9) }

    public static func + (lhs: Duration, rhs: Duration) -> Duration { Duration(lhs._seconds + rhs._seconds, lhs._attoseconds + rhs._attoseconds) }
    public static func - (lhs: Duration, rhs: Duration) -> Duration { Duration(lhs._seconds - rhs._seconds, lhs._attoseconds - rhs._attoseconds) }
    public static func += (lhs: inout Duration, rhs: Duration) { lhs = lhs + rhs }
    public static func -= (lhs: inout Duration, rhs: Duration) { lhs = lhs - rhs }
    public static func * <T: BinaryInteger>(lhs: Duration, rhs: T) -> Duration {
        let part = lhs._attoseconds.multipliedFullWidth(by: Int64(rhs))
        let split = (1_000_000_000_000_000_000 as Int64).dividingFullWidth((part.high, part.low))
        return Duration(lhs._seconds * Int64(rhs) + split.quotient, split.remainder)
    }
    public static func * (lhs: Duration, rhs: Double) -> Duration { Duration(_inAttoseconds: lhs._total * rhs) }
    public static func / <T: BinaryInteger>(lhs: Duration, rhs: T) -> Duration {
        let count = Int64(rhs)
        let part = (lhs._seconds % count).multipliedFullWidth(by: 1_000_000_000_000_000_000)
        let low = part.low.addingReportingOverflow(UInt64(truncatingIfNeeded: lhs._attoseconds))
        let high = part.high + (low.overflow ? 1 : 0) + (lhs._attoseconds < 0 ? -1 : 0)
        return Duration(lhs._seconds / count, count.dividingFullWidth((high, low.partialValue)).quotient)
    }
    public static func / (lhs: Duration, rhs: Double) -> Duration { Duration(_inAttoseconds: lhs._total / rhs) }
    /// How many times the one goes into the other.
    public static func / (lhs: Duration, rhs: Duration) -> Double { lhs._total / rhs._total }
    public static func *= <T: BinaryInteger>(lhs: inout Duration, rhs: T) { lhs = lhs * rhs }
    public static func /= <T: BinaryInteger>(lhs: inout Duration, rhs: T) { lhs = lhs / rhs }
    public static func *= (lhs: inout Duration, rhs: Double) { lhs = lhs * rhs }
    public static func /= (lhs: inout Duration, rhs: Double) { lhs = lhs / rhs }
    public static func == (lhs: Duration, rhs: Duration) -> Bool { lhs._seconds == rhs._seconds && lhs._attoseconds == rhs._attoseconds }
    public static func < (lhs: Duration, rhs: Duration) -> Bool { lhs._seconds != rhs._seconds ? lhs._seconds < rhs._seconds : lhs._attoseconds < rhs._attoseconds }
    public func hash(into hasher: inout Hasher) {
        hasher.combine(_seconds)
        hasher.combine(_attoseconds)
    }
    /// The seconds.
    public var description: String { (_total / 1e18).description + " seconds" }
}

/// A point in time of a clock.
public protocol InstantProtocol: Comparable, Hashable, Sendable {
    /// The point some time later.
    func advanced(by duration: Duration) -> Self
    /// The time to another point.
    func duration(to other: Self) -> Duration
}

extension InstantProtocol {
    public static func + (lhs: Self, rhs: Duration) -> Self { lhs.advanced(by: rhs) }
    public static func - (lhs: Self, rhs: Duration) -> Self { lhs.advanced(by: .zero - rhs) }
    public static func - (lhs: Self, rhs: Self) -> Duration { rhs.duration(to: lhs) }
    public static func += (lhs: inout Self, rhs: Duration) { lhs = lhs.advanced(by: rhs) }
    public static func -= (lhs: inout Self, rhs: Duration) { lhs = lhs.advanced(by: .zero - rhs) }
}

/// Something that tells the time.
public protocol Clock<Instant>: Sendable {
    associatedtype Instant: InstantProtocol
    /// The time.
    var now: Instant { get }
    /// The least time that it can tell apart.
    var minimumResolution: Duration { get }
}

extension Clock {
    /// How long something takes.
    public func measure(_ work: () throws -> Void) rethrows -> Duration {
        let start = now
        try work()
        return start.duration(to: now)
    }
}

/// A clock that goes on while the machine sleeps.
public struct ContinuousClock: Clock, Sendable {
    public struct Instant: InstantProtocol, CustomStringConvertible {
        let _value: Duration
        /// The time.
        public static var now: Instant { Instant(_value: .nanoseconds(_monotonicNanoseconds())) }
        public func advanced(by duration: Duration) -> Instant { Instant(_value: _value + duration) }
        public func duration(to other: Instant) -> Duration { other._value - _value }
        public static func < (lhs: Instant, rhs: Instant) -> Bool { lhs._value < rhs._value }
        public var description: String { "ContinuousClock.Instant(_value: \(_value))" }
    }
    public init() {}
    public var now: Instant { Instant.now }
    public static var now: Instant { Instant.now }
    public var minimumResolution: Duration { .nanoseconds(1) }
}

/// A clock that stands still while the machine sleeps.
public struct SuspendingClock: Clock, Sendable {
    public struct Instant: InstantProtocol, CustomStringConvertible {
        let _value: Duration
        /// The time.
        public static var now: Instant { Instant(_value: .nanoseconds(_monotonicNanoseconds())) }
        public func advanced(by duration: Duration) -> Instant { Instant(_value: _value + duration) }
        public func duration(to other: Instant) -> Duration { other._value - _value }
        public static func < (lhs: Instant, rhs: Instant) -> Bool { lhs._value < rhs._value }
        public var description: String { "SuspendingClock.Instant(_value: \(_value))" }
    }
    public init() {}
    public var now: Instant { Instant.now }
    public static var now: Instant { Instant.now }
    public var minimumResolution: Duration { .nanoseconds(1) }
}

@native("foundation.monotonic")
func _monotonicNanoseconds() -> Int
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
    /// This path, and on from its value.
    @native("keyPath.appending")
    public final func appending<Next>(path: KeyPath<Value, Next>) -> KeyPath<Root, Next>
    @native("keyPath.appending")
    public final func appending<Next>(path: ReferenceWritableKeyPath<Value, Next>) -> ReferenceWritableKeyPath<Root, Next>
}

/// A path to a value that can be read and written.
@builtin("WritableKeyPath")
public class WritableKeyPath<Root, Value>: KeyPath<Root, Value> {
    @native("keyPath.appending")
    public final func appending<Next>(path: WritableKeyPath<Value, Next>) -> WritableKeyPath<Root, Next>
}

/// A path to a value that can be read, and written without changing the root.
@builtin("ReferenceWritableKeyPath")
public class ReferenceWritableKeyPath<Root, Value>: WritableKeyPath<Root, Value> {
    @native("keyPath.appending")
    public final func appending<Next>(path: WritableKeyPath<Value, Next>) -> ReferenceWritableKeyPath<Root, Next>
}

/// What a path leads to from a root that may not be its own; nil: it is not.
@native("keyPath.read")
func _readKeyPath(_ root: Any, _ path: AnyKeyPath) -> Any?
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
// Regular expressions. The host's engine finds what matches; here stands what a script sees of it.

/// What can stand in a builder for regular expressions: texts can, beside what is a regular expression by itself.
public protocol _RegexPart {
    associatedtype RegexOutput
    var _part: Regex<RegexOutput> { get }
}

/// What can stand for a regular expression.
public protocol RegexComponent<RegexOutput>: _RegexPart {
    associatedtype RegexOutput
    /// The regular expression.
    var regex: Regex<RegexOutput> { get }
}

extension RegexComponent {
    public var _part: Regex<RegexOutput> { regex }
}

/// A regular expression whose matches have this output: the matched text, or a tuple of it and the captures.
public struct Regex<Output>: RegexComponent {
    public typealias RegexOutput = Output
    /// What the engine knows it by: a letter for each option, the latest first, then `/` and the pattern; or how it is put
    /// together of others (RegexBuilder.lsw).
    let _source: String
    /// What makes values of captured texts, in the order of the captures.
    let _transforms: [(Substring) throws -> Any?]
    init(_source: String, _transforms: [(Substring) throws -> Any?]) {
        self._source = _source
        self._transforms = _transforms
    }
    /// What a literal stands for. Its pattern and type were checked before.
    init(_regexString: String) {
        _source = "/" + _regexString
        _transforms = []
    }
    /// The text itself.
    public init(verbatim verbatimString: String) {
        _source = "'" + verbatimString
        _transforms = []
    }
    /// Reads a pattern whose captures have the types of the output; an error says where they differ.
    public init(_ pattern: String, as outputType: Output.Type = Output.self) throws {
        _source = "/" + pattern
        _transforms = []
        if let message = _regexError(_source) { throw _RegexError(description: message) }
        let own = _regexOutputType(_source)
        if "\(Output.self)" != own { throw _RegexError(description: "Cast to incorrect type 'Regex<\(Output.self)>', expected 'Regex<\(own)>'") }
    }
    /// The same with captures of these types, or nil when it has others.
    public init?(_ regex: Regex<AnyRegexOutput>, as outputType: Output.Type = Output.self) {
        _source = regex._source
        _transforms = regex._transforms
        if "\(Output.self)" != _regexOutputType(_source) { return nil }
    }
    public var regex: Regex<Output> { self }

    /// A place where a regular expression matched.
    @dynamicMemberLookup
    public struct Match {
        let anyRegexOutput: AnyRegexOutput
        /// The part of the text that matched.
        public let range: Range<String.Index>
        /// The matched text and the captures.
        public var output: Output { @native("regex.output") get }
        /// A part of the output.
        public subscript<T>(dynamicMember keyPath: KeyPath<Output, T>) -> T { output[keyPath: keyPath] }
        /// The output, where it is no tuple.
        @_disfavoredOverload
        public subscript(dynamicMember _keyPath: KeyPath<(Output, _doNotUse: ()), Output>) -> Output { output }
    }

    /// The match of the whole text.
    public func wholeMatch(in string: String) throws -> Regex<Output>.Match? { try _match(string[...], 0) }
    /// The match of the whole text.
    public func wholeMatch(in string: Substring) throws -> Regex<Output>.Match? { try _match(string, 0) }
    /// The match at the beginning of the text.
    public func prefixMatch(in string: String) throws -> Regex<Output>.Match? { try _match(string[...], 1) }
    /// The match at the beginning of the text.
    public func prefixMatch(in string: Substring) throws -> Regex<Output>.Match? { try _match(string, 1) }
    /// The first match in the text.
    public func firstMatch(in string: String) throws -> Regex<Output>.Match? { try _match(string[...], 2) }
    /// The first match in the text.
    public func firstMatch(in string: Substring) throws -> Regex<Output>.Match? { try _match(string, 2) }
    @native("regex.match")
    func _match(_ text: Substring, _ kind: Int) throws -> Regex<Output>.Match?
    @native("regex.matches")
    func _allMatches(_ text: Substring) throws -> [Regex<Output>.Match]
    func _matches(_ text: Substring) -> [Regex<Output>.Match] { (try? _allMatches(text)) ?? [] }
    func _found(_ text: Substring, _ kind: Int) -> Regex<Output>.Match? { try? _match(text, kind) }

    /// Whether a capture has this name.
    public func contains(captureNamed name: String) -> Bool { _regexContains(_source, name) }

    func _with(_ option: String) -> Regex<Output> { Regex(_source: option + _source, _transforms: _transforms) }
    /// The same, ignoring case.
    public func ignoresCase(_ ignoresCase: Bool = true) -> Regex<Output> { _with(ignoresCase ? "i" : "I") }
    /// The same with `.` for line ends, too.
    public func dotMatchesNewlines(_ dotMatchesNewlines: Bool = true) -> Regex<Output> { _with(dotMatchesNewlines ? "s" : "S") }
    /// The same with `^` and `$` at the ends of lines.
    public func anchorsMatchLineEndings(_ matchLineEndings: Bool = true) -> Regex<Output> { _with(matchLineEndings ? "m" : "M") }
    /// The same with `\w` for ASCII only.
    public func asciiOnlyWordCharacters(_ useASCII: Bool = true) -> Regex<Output> { _with(useASCII ? "w" : "W") }
    /// The same with `\d` for ASCII only.
    public func asciiOnlyDigits(_ useASCII: Bool = true) -> Regex<Output> { _with(useASCII ? "d" : "D") }
    /// The same with `\s` for ASCII only.
    public func asciiOnlyWhitespace(_ useASCII: Bool = true) -> Regex<Output> { _with(useASCII ? "p" : "P") }
    /// The same with classes of characters for ASCII only.
    public func asciiOnlyCharacterClasses(_ useASCII: Bool = true) -> Regex<Output> { _with(useASCII ? "a" : "A") }
    /// The same with other ends of words.
    public func wordBoundaryKind(_ wordBoundaryKind: RegexWordBoundaryKind) -> Regex<Output> { _with(wordBoundaryKind._letter) }
    /// The same with quantifiers that take another number of repetitions first.
    public func repetitionBehavior(_ behavior: RegexRepetitionBehavior) -> Regex<Output> { _with(behavior._letter) }
    /// The same by characters or by scalars.
    public func matchingSemantics(_ semanticLevel: RegexSemanticLevel) -> Regex<Output> { _with(semanticLevel._letter) }
}

extension Regex where Output == AnyRegexOutput {
    /// Reads a pattern; an error says what is wrong with it.
    public init(_ pattern: String) throws {
        _source = "/" + pattern
        _transforms = []
        if let message = _regexError(_source) { throw _RegexError(description: message) }
    }
    /// The same, forgetting the types of its captures.
    public init<OtherOutput>(_ regex: Regex<OtherOutput>) {
        _source = regex._source
        _transforms = regex._transforms
    }
}

extension Regex.Match where Output == AnyRegexOutput {
    /// The same, forgetting the types of its captures.
    public init<OtherOutput>(_ match: Regex<OtherOutput>.Match) {
        anyRegexOutput = match.anyRegexOutput
        range = match.range
    }
    /// The matched text, as `.0`.
    public subscript(dynamicMember _keyPath: KeyPath<(Substring, _doNotUse: ()), Substring>) -> Substring { anyRegexOutput.input[range] }
    /// The capture of this name.
    public subscript(name: String) -> AnyRegexOutput.Element? { anyRegexOutput[name] }
}

/// A match's text and captures, as known when the program runs.
public struct AnyRegexOutput: RandomAccessCollection {
    public typealias Index = Int
    public typealias Indices = Range<Int>
    public typealias Iterator = IndexingIterator<AnyRegexOutput>
    public typealias SubSequence = Slice<AnyRegexOutput>

    struct ElementRepresentation {
        let optionalDepth: Int
        let content: (range: Range<String.Index>, value: Any?)?
        let name: String?
        let referenceID: Int?
        let visibleInTypedOutput: Bool
    }

    /// The text or one capture.
    public struct Element {
        let representation: AnyRegexOutput.ElementRepresentation
        let input: String
        /// Where it stands; nil when the capture took no part.
        public var range: Range<String.Index>? { representation.content?.range }
        /// The captured text; nil when the capture took no part.
        public var substring: Substring? { representation.content.map { input[$0.range] } }
        /// The captured value.
        public var value: Any? {
            guard let content = representation.content else { return representation.optionalDepth > 0 ? .some(Optional<Substring>.none as Any) : nil }
            let value: Any = content.value ?? input[content.range]
            return representation.optionalDepth > 0 ? .some(Optional<Any>.some(value) as Any) : value
        }
        /// The capture's type.
        public var type: Any.Type { representation.optionalDepth > 0 ? Substring?.self : Substring.self }
        /// The capture's name.
        public var name: String? { representation.name }
    }

    let input: String
    let _elements: [AnyRegexOutput.ElementRepresentation]
    /// The output of a match.
    public init<Output>(_ match: Regex<Output>.Match) {
        input = match.anyRegexOutput.input
        _elements = match.anyRegexOutput._elements
    }
    public var startIndex: Int { 0 }
    public var endIndex: Int { _elements.count }
    public var count: Int { _elements.count }
    public func index(after i: Int) -> Int { i + 1 }
    public func index(before i: Int) -> Int { i - 1 }
    public subscript(position: Int) -> AnyRegexOutput.Element { Element(representation: _elements[position], input: input) }
    /// The capture of this name.
    public subscript(name: String) -> AnyRegexOutput.Element? {
        for element in _elements where element.name == name { return Element(representation: element, input: input) }
        return nil
    }
    /// The captures with these types, or nil when they have others.
    public func extractValues<Output>(as outputType: Output.Type = Output.self) -> Output? { _regexExtract(self) }
}

/// What is wrong with a pattern.
struct _RegexError: Error, CustomStringConvertible {
    let description: String
}

/// Where words end.
public struct RegexWordBoundaryKind: Hashable {
    let _letter: String
    /// Between a word character and another.
    public static var simple: RegexWordBoundaryKind { RegexWordBoundaryKind(_letter: "b") }
    /// By Unicode's rules.
    public static var `default`: RegexWordBoundaryKind { RegexWordBoundaryKind(_letter: "B") }
}

/// Whether a pattern is compared with characters or with scalars.
public struct RegexSemanticLevel: Hashable {
    let _letter: String
    /// By characters.
    public static var graphemeCluster: RegexSemanticLevel { RegexSemanticLevel(_letter: "g") }
    /// By scalars.
    public static var unicodeScalar: RegexSemanticLevel { RegexSemanticLevel(_letter: "u") }
}

/// How many repetitions are tried first.
public struct RegexRepetitionBehavior: Hashable {
    let _letter: String
    /// As many as possible.
    public static var eager: RegexRepetitionBehavior { RegexRepetitionBehavior(_letter: "e") }
    /// As few as possible.
    public static var reluctant: RegexRepetitionBehavior { RegexRepetitionBehavior(_letter: "r") }
    /// As many as possible, and never fewer.
    public static var possessive: RegexRepetitionBehavior { RegexRepetitionBehavior(_letter: "q") }
}

@native("regex.error")
func _regexError(_ source: String) -> String?

@native("regex.outputType")
func _regexOutputType(_ source: String) -> String

@native("regex.containsName")
func _regexContains(_ source: String, _ name: String) -> Bool

@native("regex.extract")
func _regexExtract<Output>(_ output: AnyRegexOutput) -> Output?

func _regexSplit<Output>(_ text: Substring, regex: Regex<Output>, _ maxSplits: Int, _ omitsEmpty: Bool) -> [Substring] {
    var result: [Substring] = []
    var start = text.startIndex
    for match in regex._matches(text) {
        if result.count >= maxSplits { break }
        let part = text[start..<match.range.lowerBound]
        if !omitsEmpty || !part.isEmpty { result.append(part) }
        start = match.range.upperBound
    }
    let last = text[start..<text.endIndex]
    if !omitsEmpty || !last.isEmpty { result.append(last) }
    return result
}

extension BidirectionalCollection where SubSequence == Substring, Index == String.Index, Element == Character {
    var _wholeText: Substring { self[startIndex..<endIndex] }
    /// The match of the whole text.
    public func wholeMatch<R: RegexComponent>(of regex: R) -> Regex<R.RegexOutput>.Match? { regex.regex._found(_wholeText, 0) }
    /// The match at the beginning of the text.
    public func prefixMatch<R: RegexComponent>(of regex: R) -> Regex<R.RegexOutput>.Match? { regex.regex._found(_wholeText, 1) }
    /// The first match in the text.
    public func firstMatch<R: RegexComponent>(of r: R) -> Regex<R.RegexOutput>.Match? { r.regex._found(_wholeText, 2) }
    /// All matches, without overlaps.
    public func matches<R: RegexComponent>(of r: R) -> [Regex<R.RegexOutput>.Match] { r.regex._matches(_wholeText) }
    /// Whether a part of the text matches.
    @_disfavoredOverload
    public func contains<R: RegexComponent>(_ regex: R) -> Bool { regex.regex._found(_wholeText, 2) != nil }
    /// Where the text first matches.
    @_disfavoredOverload
    public func firstRange<R: RegexComponent>(of regex: R) -> Range<String.Index>? { regex.regex._found(_wholeText, 2)?.range }
    /// Where the text matches, without overlaps.
    @_disfavoredOverload
    public func ranges<R: RegexComponent>(of regex: R) -> [Range<String.Index>] { regex.regex._matches(_wholeText).map { $0.range } }
    /// The parts between the matches.
    @_disfavoredOverload
    public func split<R: RegexComponent>(separator: R, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring] { _regexSplit(_wholeText, regex: separator.regex, maxSplits, omittingEmptySubsequences) }
    /// Whether the text begins with a match.
    public func starts<R: RegexComponent>(with regex: R) -> Bool { regex.regex._found(_wholeText, 1) != nil }
    /// The text without a match at its beginning.
    @_disfavoredOverload
    public func trimmingPrefix<R: RegexComponent>(_ regex: R) -> Substring {
        let text = _wholeText
        guard let match = regex.regex._found(text, 1) else { return text }
        return text[match.range.upperBound...]
    }
}

extension RangeReplaceableCollection where SubSequence == Substring, Index == String.Index, Element == Character {
    /// The text with each match in a part of it replaced.
    public func replacing<R: RegexComponent, Replacement: Collection>(_ regex: R, with replacement: Replacement, subrange: Range<String.Index>, maxReplacements: Int = Int.max) -> Self where Replacement.Element == Character {
        _replacing(regex.regex._matches(self[subrange]), maxReplacements) { _ in replacement }
    }
    /// The text with each match replaced.
    @_disfavoredOverload
    public func replacing<R: RegexComponent, Replacement: Collection>(_ regex: R, with replacement: Replacement, maxReplacements: Int = Int.max) -> Self where Replacement.Element == Character {
        _replacing(regex.regex._matches(self[startIndex..<endIndex]), maxReplacements) { _ in replacement }
    }
    /// The text with each match in a part of it replaced by what the function makes of it.
    public func replacing<R: RegexComponent, Replacement: Collection>(_ regex: R, subrange: Range<String.Index>, maxReplacements: Int = Int.max, with replacement: (Regex<R.RegexOutput>.Match) throws -> Replacement) rethrows -> Self where Replacement.Element == Character {
        try _replacing(regex.regex._matches(self[subrange]), maxReplacements, replacement)
    }
    /// The text with each match replaced by what the function makes of it.
    public func replacing<R: RegexComponent, Replacement: Collection>(_ regex: R, maxReplacements: Int = Int.max, with replacement: (Regex<R.RegexOutput>.Match) throws -> Replacement) rethrows -> Self where Replacement.Element == Character {
        try _replacing(regex.regex._matches(self[startIndex..<endIndex]), maxReplacements, replacement)
    }
    func _replacing<Output, Replacement: Collection>(_ matches: [Regex<Output>.Match], _ maxReplacements: Int, _ replacement: (Regex<Output>.Match) throws -> Replacement) rethrows -> Self where Replacement.Element == Character {
        if maxReplacements < 0 { _trap("Precondition failed") }
        var result = Self()
        var position = startIndex
        for match in matches.prefix(maxReplacements) {
            result.append(contentsOf: self[position..<match.range.lowerBound])
            result.append(contentsOf: try replacement(match))
            position = match.range.upperBound
        }
        result.append(contentsOf: self[position..<endIndex])
        return result
    }
    /// Replaces each match.
    @_disfavoredOverload
    public mutating func replace<R: RegexComponent, Replacement: Collection>(_ regex: R, with replacement: Replacement, maxReplacements: Int = Int.max) where Replacement.Element == Character {
        self = replacing(regex, with: replacement, maxReplacements: maxReplacements)
    }
    /// Replaces each match by what the function makes of it.
    public mutating func replace<R: RegexComponent, Replacement: Collection>(_ regex: R, maxReplacements: Int = Int.max, with replacement: (Regex<R.RegexOutput>.Match) throws -> Replacement) rethrows where Replacement.Element == Character {
        self = try replacing(regex, maxReplacements: maxReplacements, with: replacement)
    }
    /// Removes a match at the beginning.
    @_disfavoredOverload
    public mutating func trimPrefix<R: RegexComponent>(_ regex: R) {
        guard let match = regex.regex._found(self[startIndex..<endIndex], 1) else { return }
        removeSubrange(startIndex..<match.range.upperBound)
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
    public func _copyToArray() -> [Base.Element] {
        var result = _base._copyToArray()
        result.reverse()
        return result
    }
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

@native("foundation.sleep")
func _sleep(_ seconds: Double)

/// Seconds since some moment.
public func CFAbsoluteTimeGetCurrent() -> Double { _wallClock() - 978307200.0 }

/// The thread of the script.
public enum Thread {
    /// Waits some seconds.
    public static func sleep(forTimeInterval ti: Double) { _sleep(ti) }
    /// Waits until a date.
    public static func sleep(until date: Date) { _sleep(date.timeIntervalSinceNow) }
    /// Whether this is the main thread: always.
    public static var isMainThread: Bool { true }
}

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

/// An open file: standard output or standard error.
public final class FileHandle: Sendable {
    let _isError: Bool
    init(_isError: Bool) { self._isError = _isError }
    public static let standardOutput = FileHandle(_isError: false)
    public static let standardError = FileHandle(_isError: true)
    /// Writes bytes.
    public func write(_ data: Data) { _writeBytes(data._bytes, _isError) }
    /// Writes bytes.
    public func write(contentsOf data: Data) throws { _writeBytes(data._bytes, _isError) }
    public func synchronizeFile() { _flushOutput() }
    public func synchronize() throws { _flushOutput() }
}

@native("foundation.writeBytes")
func _writeBytes(_ bytes: [UInt8], _ isError: Bool)

/// A lock; a script has one thread.
public final class NSLock: @unchecked Sendable {
    var _isLocked = false
    public var name: String?
    public init() {}
    public func lock() { _isLocked = true }
    public func unlock() { _isLocked = false }
    public func `try`() -> Bool {
        if _isLocked { return false }
        _isLocked = true
        return true
    }
    public func withLock<R>(_ body: () throws -> R) rethrows -> R {
        lock()
        defer { unlock() }
        return try body()
    }
}

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

// The C library: time, random numbers, output.

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

/// A random number of 32 bits.
public func arc4random() -> UInt32 { UInt32(truncatingIfNeeded: _systemRandom()) }

/// A random number below a bound.
public func arc4random_uniform(_ upperBound: UInt32) -> UInt32 { upperBound == 0 ? 0 : UInt32.random(in: 0..<upperBound) }

/// A random number from 0 up to 1; the same ones after the same seed.
@native("foundation.drand48")
public func drand48() -> Double

/// A random number that is not negative; the same ones after the same seed.
@native("foundation.rand")
public func rand() -> Int32

/// A random number that is not negative; the same ones after the same seed.
@native("foundation.random")
public func random() -> Int

/// Says where the numbers of `rand` begin.
@native("foundation.srand")
public func srand(_ seed: UInt32)

/// Says where the numbers of `drand48` begin.
@native("foundation.srand48")
public func srand48(_ seed: Int)

/// Says where the numbers of `random` begin.
@native("foundation.srandom")
public func srandom(_ seed: UInt32)

/// The largest number of `rand`.
public var RAND_MAX: Int32 { Int32.max }

/// An open file of the C library: standard output or standard error.
public struct _File: Sendable {
    let _isError: Bool
}

/// Standard output.
public var stdout: _File { _File(_isError: false) }
/// Standard error.
public var stderr: _File { _File(_isError: true) }

/// Writes a text.
@discardableResult
public func fputs(_ text: String, _ file: _File) -> Int32 {
    if file._isError { _writeErrorText(text) } else { _writeOutput(text) }
    return 1
}

/// Writes a text and the end of its line.
@discardableResult
public func puts(_ text: String) -> Int32 {
    _writeOutput(text + "\n")
    return Int32(text.utf8.count + 1)
}

/// Writes one byte.
@discardableResult
public func putchar(_ byte: Int32) -> Int32 {
    _writeOutput(String(UnicodeScalar(UInt8(truncatingIfNeeded: byte))))
    return byte
}

/// Writes out what waits to be written.
@discardableResult
public func fflush(_ file: _File) -> Int32 {
    _flushOutput()
    return 0
}

/// Does nothing but to flush: output is written line by line at a terminal, and whenever the script waits.
public func setbuf(_ file: _File, _ buffer: Int8?) { _flushOutput() }

/// Seconds since 1970.
public func time(_ result: Int?) -> Int { Int(_wallClock()) }

/// The number of the process.
public func getpid() -> Int32 { _processIdentifier() }

@native("foundation.writeErrorText")
func _writeErrorText(_ text: String)

@native("foundation.flush")
func _flushOutput()

@native("foundation.processIdentifier")
func _processIdentifier() -> Int32
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
// `import RegexBuilder`: regular expressions that are put together of others.
//
// A source that is put together begins with a mark: `&` one after the other, `|` one of, `?` `*` `+` repeated, `{` counted, `(` captured,
// `=` and `!` captured and transformed (`!` may fail), `~` without going back, `<` and `>` what follows or does not. What it is put
// together of follows: several as `length:source` each, a single one to the end.

/// What two give one after the other; `(Substring, A, B)` as soon as both are known.
@builtin("RegexJoin")
public struct _RegexJoin<First, Second> {
}

/// What one gives that may not take part.
@builtin("RegexMaybe")
public struct _RegexMaybe<Output> {
}

/// What one gives whose text, or what is made of it, is captured.
@builtin("RegexCapture")
public struct _RegexCapture<Output, Value> {
}

extension String: _RegexPart {
    public typealias RegexOutput = Substring
    public var _part: Regex<Substring> { Regex(verbatim: self) }
}

extension Substring: _RegexPart {
    public typealias RegexOutput = Substring
    public var _part: Regex<Substring> { Regex(verbatim: String(self)) }
}

extension Character: _RegexPart {
    public typealias RegexOutput = Substring
    public var _part: Regex<Substring> { Regex(verbatim: String(self)) }
}

/// What a range of characters can begin and end with, as written.
public protocol _RegexBound: Comparable {
    var _regexBound: String { get }
}

extension String: _RegexBound {
    public var _regexBound: String { self }
}

extension Character: _RegexBound {
    public var _regexBound: String { String(self) }
}

extension ClosedRange: _RegexPart where Bound: _RegexBound {
    public typealias RegexOutput = Substring
    public var _part: Regex<Substring> { Regex(_regexString: "[" + CharacterClass._members(lowerBound._regexBound) + "-" + CharacterClass._members(upperBound._regexBound) + "]") }
}

func _regexList(_ source: String) -> String { "\(source.utf8.count):\(source)" }

func _regexRepeated(_ mark: String, _ behavior: RegexRepetitionBehavior?, _ source: String) -> String { mark + (behavior?._letter ?? ".") + source }

/// One after the other.
@resultBuilder
public enum RegexComponentBuilder {
    public static func buildExpression<R: _RegexPart>(_ regex: R) -> R { regex }
    public static func buildBlock() -> Regex<Substring> { Regex(verbatim: "") }
    public static func buildPartialBlock<R: _RegexPart>(first: R) -> Regex<R.RegexOutput> { first._part }
    public static func buildPartialBlock<R0: _RegexPart, R1: _RegexPart>(accumulated: R0, next: R1) -> Regex<_RegexJoin<R0.RegexOutput, R1.RegexOutput>> {
        let (left, right) = (accumulated._part, next._part)
        let before = left._source.hasPrefix("&") ? left._source : "&" + _regexList(left._source)
        return Regex(_source: before + _regexList(right._source), _transforms: left._transforms + right._transforms)
    }
}

/// One of several.
@resultBuilder
public enum AlternationBuilder {
    public static func buildExpression<R: _RegexPart>(_ regex: R) -> R { regex }
    public static func buildPartialBlock<R: _RegexPart>(first: R) -> Regex<_RegexMaybe<R.RegexOutput>> {
        Regex(_source: "|" + _regexList(first._part._source), _transforms: first._part._transforms)
    }
    public static func buildPartialBlock<R0: _RegexPart, R1: _RegexPart>(accumulated: R0, next: R1) -> Regex<_RegexJoin<R0.RegexOutput, _RegexMaybe<R1.RegexOutput>>> {
        let (left, right) = (accumulated._part, next._part)
        return Regex(_source: left._source + _regexList(right._source), _transforms: left._transforms + right._transforms)
    }
}

extension Regex {
    /// What the parts match one after the other.
    public init<R: _RegexPart>(@RegexComponentBuilder _ content: () -> R) where R.RegexOutput == Output {
        let part = content()._part
        _source = part._source
        _transforms = part._transforms
    }
    /// The part by itself.
    public init<R: _RegexPart>(_ component: R) where R.RegexOutput == Output {
        _source = component._part._source
        _transforms = component._part._transforms
    }
}

/// Exactly one.
public func One<R: _RegexPart>(_ component: R) -> Regex<R.RegexOutput> { component._part }

/// Once or more.
public func OneOrMore<R: _RegexPart>(_ component: R, _ behavior: RegexRepetitionBehavior? = nil) -> Regex<R.RegexOutput> {
    Regex(_source: _regexRepeated("+", behavior, component._part._source), _transforms: component._part._transforms)
}
/// Once or more.
public func OneOrMore<R: _RegexPart>(_ behavior: RegexRepetitionBehavior? = nil, @RegexComponentBuilder _ component: () -> R) -> Regex<R.RegexOutput> { OneOrMore(component(), behavior) }

/// Any number of times.
public func ZeroOrMore<R: _RegexPart>(_ component: R, _ behavior: RegexRepetitionBehavior? = nil) -> Regex<_RegexMaybe<R.RegexOutput>> {
    Regex(_source: _regexRepeated("*", behavior, component._part._source), _transforms: component._part._transforms)
}
/// Any number of times.
public func ZeroOrMore<R: _RegexPart>(_ behavior: RegexRepetitionBehavior? = nil, @RegexComponentBuilder _ component: () -> R) -> Regex<_RegexMaybe<R.RegexOutput>> { ZeroOrMore(component(), behavior) }

/// Once or not at all.
public func Optionally<R: _RegexPart>(_ component: R, _ behavior: RegexRepetitionBehavior? = nil) -> Regex<_RegexMaybe<R.RegexOutput>> {
    Regex(_source: _regexRepeated("?", behavior, component._part._source), _transforms: component._part._transforms)
}
/// Once or not at all.
public func Optionally<R: _RegexPart>(_ behavior: RegexRepetitionBehavior? = nil, @RegexComponentBuilder _ component: () -> R) -> Regex<_RegexMaybe<R.RegexOutput>> { Optionally(component(), behavior) }

/// As often as the count says.
public func Repeat<R: _RegexPart>(_ component: R, count: Int) -> Regex<_RegexMaybe<R.RegexOutput>> {
    if count < 0 { _trap("Cannot specify a negative count") }
    return Regex(_source: _regexRepeated("{\(count),\(count)}", nil, component._part._source), _transforms: component._part._transforms)
}
/// As often as the count says.
public func Repeat<R: _RegexPart>(count: Int, @RegexComponentBuilder _ component: () -> R) -> Regex<_RegexMaybe<R.RegexOutput>> { Repeat(component(), count: count) }
/// As often as the range allows.
public func Repeat<R: _RegexPart, E: RangeExpression>(_ component: R, _ expression: E, _ behavior: RegexRepetitionBehavior? = nil) -> Regex<_RegexMaybe<R.RegexOutput>> where E.Bound == Int {
    let range = expression.relative(to: 0..<Int.max)
    if range.lowerBound < 0 { _trap("Cannot specify a negative lower bound") }
    return Regex(_source: _regexRepeated("{\(range.lowerBound),\(range.upperBound == Int.max ? -1 : range.upperBound - 1)}", behavior, component._part._source), _transforms: component._part._transforms)
}
/// As often as the range allows.
public func Repeat<R: _RegexPart, E: RangeExpression>(_ expression: E, _ behavior: RegexRepetitionBehavior? = nil, @RegexComponentBuilder _ component: () -> R) -> Regex<_RegexMaybe<R.RegexOutput>> where E.Bound == Int { Repeat(component(), expression, behavior) }

/// Whatever it takes first, without going back.
public func Local<R: _RegexPart>(_ component: R) -> Regex<R.RegexOutput> { Regex(_source: "~" + component._part._source, _transforms: component._part._transforms) }
/// Whatever it takes first, without going back.
public func Local<R: _RegexPart>(@RegexComponentBuilder _ component: () -> R) -> Regex<R.RegexOutput> { Local(component()) }

/// One of several, the first that matches.
public func ChoiceOf<R: _RegexPart>(@AlternationBuilder _ builder: () -> R) -> Regex<R.RegexOutput> { builder()._part }

/// Captures the text.
public func Capture<R: _RegexPart>(_ component: R) -> Regex<_RegexCapture<R.RegexOutput, Substring>> {
    Regex(_source: "(" + component._part._source, _transforms: component._part._transforms)
}
/// Captures the text.
public func Capture<R: _RegexPart>(@RegexComponentBuilder _ component: () -> R) -> Regex<_RegexCapture<R.RegexOutput, Substring>> { Capture(component()) }
/// Captures what the function makes of the text.
public func Capture<R: _RegexPart, Value>(_ component: R, transform: @escaping (Substring) throws -> Value) -> Regex<_RegexCapture<R.RegexOutput, Value>> {
    Regex(_source: "=" + component._part._source, _transforms: [{ text in .some(try transform(text) as Any) }] + component._part._transforms)
}
/// Captures what the function makes of the text.
public func Capture<R: _RegexPart, Value>(@RegexComponentBuilder _ component: () -> R, transform: @escaping (Substring) throws -> Value) -> Regex<_RegexCapture<R.RegexOutput, Value>> { Capture(component(), transform: transform) }
/// Captures what the function makes of the text; with nil it does not match.
public func TryCapture<R: _RegexPart, Value>(_ component: R, transform: @escaping (Substring) throws -> Value?) -> Regex<_RegexCapture<R.RegexOutput, Value>> {
    Regex(_source: "!" + component._part._source, _transforms: [{ text in try transform(text).map { $0 as Any } }] + component._part._transforms)
}
/// Captures what the function makes of the text; with nil it does not match.
public func TryCapture<R: _RegexPart, Value>(@RegexComponentBuilder _ component: () -> R, transform: @escaping (Substring) throws -> Value?) -> Regex<_RegexCapture<R.RegexOutput, Value>> { TryCapture(component(), transform: transform) }

/// A place between characters.
public struct Anchor: RegexComponent {
    public typealias RegexOutput = Substring
    let _pattern: String
    let _inverse: String
    public var regex: Regex<Substring> { Regex(_regexString: _pattern) }
    /// Everywhere else.
    public var inverted: Anchor { Anchor(_pattern: _inverse, _inverse: _pattern) }
    /// At the text's beginning.
    public static var startOfSubject: Anchor { Anchor(_pattern: "\\A", _inverse: "(?!\\A)") }
    /// At the text's end.
    public static var endOfSubject: Anchor { Anchor(_pattern: "\\z", _inverse: "(?!\\z)") }
    /// At the text's end, or before a line end there.
    public static var endOfSubjectBeforeNewline: Anchor { Anchor(_pattern: "\\Z", _inverse: "(?!\\Z)") }
    /// At the beginning of a line.
    public static var startOfLine: Anchor { Anchor(_pattern: "(?m:^)", _inverse: "(?!(?m:^))") }
    /// At the end of a line.
    public static var endOfLine: Anchor { Anchor(_pattern: "(?m:$)", _inverse: "(?!(?m:$))") }
    /// At the beginning or end of a word.
    public static var wordBoundary: Anchor { Anchor(_pattern: "\\b", _inverse: "\\B") }
    /// Between characters.
    public static var textSegmentBoundary: Anchor { Anchor(_pattern: "\\y", _inverse: "\\Y") }
}

/// A set of characters.
public struct CharacterClass: RegexComponent {
    public typealias RegexOutput = Substring
    /// As a pattern.
    let _pattern: String
    init(_pattern: String) { self._pattern = _pattern }
    /// The characters of all of them.
    public init(_ first: CharacterClass, _ rest: CharacterClass...) { _pattern = "[" + first._pattern + rest.map { $0._pattern }.joined() + "]" }
    public var regex: Regex<Substring> { Regex(_regexString: _pattern) }
    /// All others.
    public var inverted: CharacterClass { CharacterClass(_pattern: "[^" + _pattern + "]") }
    /// The characters of both.
    public func union(_ other: CharacterClass) -> CharacterClass { CharacterClass(_pattern: "[" + _pattern + other._pattern + "]") }
    /// The characters that are in both.
    public func intersection(_ other: CharacterClass) -> CharacterClass { CharacterClass(_pattern: "[" + _pattern + "&&" + other._pattern + "]") }
    /// The characters that are not in the other.
    public func subtracting(_ other: CharacterClass) -> CharacterClass { CharacterClass(_pattern: "[" + _pattern + "--" + other._pattern + "]") }
    /// The characters that are in one of the two.
    public func symmetricDifference(_ other: CharacterClass) -> CharacterClass { CharacterClass(_pattern: "[" + _pattern + "~~" + other._pattern + "]") }
    static func _members<S: Sequence>(_ members: S) -> String where S.Element == Character {
        members.map { $0.isLetter || $0.isNumber || !$0.isASCII ? String($0) : $0.isWhitespace ? "\\u{" + String($0.unicodeScalars.first!.value, radix: 16) + "}" : "\\" + String($0) }.joined()
    }
}

extension _RegexPart where Self == CharacterClass {
    /// Any character.
    public static var any: CharacterClass { CharacterClass(_pattern: "(?s:.)") }
    /// Any character but a line end.
    public static var anyNonNewline: CharacterClass { CharacterClass(_pattern: "\\N") }
    /// Any character as readers see it.
    public static var anyGraphemeCluster: CharacterClass { CharacterClass(_pattern: "\\X") }
    /// A digit.
    public static var digit: CharacterClass { CharacterClass(_pattern: "\\d") }
    /// A hexadecimal digit.
    public static var hexDigit: CharacterClass { CharacterClass(_pattern: "[A-Fa-f0-9]") }
    /// A letter, digit or underscore.
    public static var word: CharacterClass { CharacterClass(_pattern: "\\w") }
    /// White space.
    public static var whitespace: CharacterClass { CharacterClass(_pattern: "\\s") }
    /// A space or tab.
    public static var horizontalWhitespace: CharacterClass { CharacterClass(_pattern: "\\h") }
    /// A line end.
    public static var verticalWhitespace: CharacterClass { CharacterClass(_pattern: "\\v") }
    /// A line end, of one or two characters.
    public static var newlineSequence: CharacterClass { CharacterClass(_pattern: "\\R") }
    /// One of these characters.
    public static func anyOf<S: Sequence>(_ members: S) -> CharacterClass where S.Element == Character { CharacterClass(_pattern: "[" + CharacterClass._members(members) + "]") }
    /// None of these characters.
    public static func noneOf<S: Sequence>(_ members: S) -> CharacterClass where S.Element == Character { CharacterClass(_pattern: "[^" + CharacterClass._members(members) + "]") }
}

extension BidirectionalCollection where SubSequence == Substring, Index == String.Index, Element == Character {
    /// The match of the whole text.
    public func wholeMatch<R: RegexComponent>(@RegexComponentBuilder of content: () -> R) -> Regex<R.RegexOutput>.Match? { wholeMatch(of: content()) }
    /// The match at the beginning of the text.
    public func prefixMatch<R: RegexComponent>(@RegexComponentBuilder of content: () -> R) -> Regex<R.RegexOutput>.Match? { prefixMatch(of: content()) }
    /// The first match in the text.
    public func firstMatch<R: RegexComponent>(@RegexComponentBuilder of content: () -> R) -> Regex<R.RegexOutput>.Match? { firstMatch(of: content()) }
    /// All matches, without overlaps.
    public func matches<R: RegexComponent>(@RegexComponentBuilder of content: () -> R) -> [Regex<R.RegexOutput>.Match] { matches(of: content()) }
}

"""##
    public static let index: StaticString = ##"""
O	215353	218949	AllCases ArrayLiteralElement BooleanLiteralType Bound Child Children CompareOptions DisplayStyle Element ElementRepresentation Elements Encoding Exponent ExtendedGraphemeClusterLiteralType FloatLiteralType GeneralCategory ID Index Indices Instant IntegerLiteralType Iterator Key Keys Magnitude Match RawExponent RawSignificand RawValue RegexOutput Scalar Status Stride StringInterpolation StringLiteralType SubSequence UTF16 UTF16View UTF32 UTF8 UTF8View UnicodeScalarLiteralType UnicodeScalarView Value Values Words	0058594001749500597750094706009478000950000095220009544000956600059858005912500605200059165006031400590440060437005924500606020059326006068500588790060769006089700589620060854005900400603960058674005920500583880058512006056100587140059286005842900585530060644006014900601910058470005875400594470058796005948900599410059982006010700600240060065006023200602730059085006047900595720094817009503700952570095477009569700588380060727005961200948530095073009529300955130095733005973400946690094743009496300951830095403009562300598160059653009489000951100095330009555000957700059693009492600951460095366009558600958060058921006081200595310058186005270500528910053026012639701276770001039000059600014560000440000002800452140001099007122900001850002549000435400045060004574000461600047990005911000598200060550057509001522600153430015688001577900726690129030003159900321240053818005467600573920058320000653400198220109396010818701138340127377012742601274750127524001715400580530008632012555301258550128151011658401273270011910001205200668770067294006737900674690067548006759900681340125945011171100201390012595001348600135670013650001372500138680014857001514300797040062547001668500168250068658005791801150270004712001212300177750066817006676300179100002140001781901124230108239002009400855190086111008619400577070090786002021800217110021782002185500223400114384007709900776560010695008005500200490075788007620700765640076651001637100164400017638011155700193270018534001946500188240018995001839900182600019629009035200905040019101001923800186730019931011004201133170055378005622400779110078284007864300253450114435001976900293370031028002862700290670028433005757500165100016610000706500169770017082001326400116300011741000745900327060113885003520601139820037708011403200402100114082004271101139330019714007345500803330078727004536400219020046786004595100496770049325004858100488680049238004852400476210047911004838500484690049385004646200468400047311004739200457280045860004601300462800046370012444901272330127280011463701111420111349005784400577700018011012184701220440122005012180901218840121924012196400082570001679005825000500110050206005030100505360050657005080400523970069353011071901104080110659000700500579840053111005731900071900002395012668601267310126782008158200816580081937006105500613750061423006147100615450126937012698900453140063050006322800628690062691007738001095990122547001593200159900016076001624600323030032391006504500654880065567006565100657240065769006609600648070064964005811600508890051440005213300522980052498006924800730920068878001727100174180017529012469600455570069809007097301265780071074006960100697270126179007224600720870071940012320501235530127041012708901271370127185007939500616210061905006195100619970047526008630900871010087009001767900177230073579007387800739620075080007525600754370075545007562300822120084363008053600812290082134005695600570080053311005341800474440084438008513400852410085286008540700911830064221006446300637590063996005356400537170087192009447801122050114485011481801253080125768009060400199950091633009182000921900092308011557800927220114536012542900123150032508005764400180980018177010946001081300127573012762500075250095874011413200983210114231001052701007700114282001059601032190114333001045901056670114181001019300102350010152011082600636230063546007905900791180009916001010200198770057092005714600572320006964004547301268330126885007680800594070060938000115800679690067759000128000760470122589007812500633930065923012567701252510071858012514201251960069479012857000058690113219011209700553270112148006241100623670109297002156600216620021613006246001107740111994009256901230750114590011540001154620115520011528401153400113266000768601178280075701011236901120430123808012427001240880123949012400001241310124175012385401243150124225012436101244060123903012404401116500007638000222100023460002265000230600125070007592005690801231220111895004565000725260072429007257501260710072475012612300726230092669001041200103670010277001032400842620084217008431301093500092467009251400647290090042009025500901480090098009262100901990032628009030800924200006133000617000085520008468000850901092470110357012302501119440062500000646600535260118150011956701196060118385012220301222480118111011948801195270118345000634400063820118189011964601189360120195012023501196850118425011795801191780119217012039701210400121079012083701216460118035011933401193720118267006215600622010122301006224600622850118739011877700064300118465011972501185030119802011984101197630118542012059901214080006207011906001228630120357012095901209990120799012160801207600121569012072101215300120638012144701227420122984011897601202760120316000800900080660120880012168901188570118582011988101186590120037012007701186990118620011995801199970119919012176800077990007834000772900077640120920012172901205150121279012132301190160008214012376601188980120118012015600062490006293006207600621160122821012278201223430122382006232401206770121486007934701204760121200012123901205590121368007897300790160122904011799701192570119295011822801221220117919011909901191380122423012246301225050122702012266200636770063718000786901180730119411011944901183060118816012294501204360121119012115900081230008168012465501221620124616000790500079570076770005936700609790060355005863400169430059900
F	Swift	AnyTypes.lsw	0	8812
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
D	struct	OldFields	8282	8414	8811	Swift
M	let	_names	0	8415	8439
M	let	_values	0	8440	8462
M	subscript	subscript	0	8463	8809
F	Swift	Array.lsw	8812	17513
D	struct	Array	8823	9070	16162	Swift
M	typealias	Index	0	9071	9103
M	typealias	Indices	0	9104	9145
M	typealias	Iterator	0	9146	9210
M	typealias	SubSequence	0	9211	9265
M	typealias	ArrayLiteralElement	0	9266	9316
M	init	init	0	9318	9385
M	init	init	0	9386	9460
M	init	init	0	9461	9602
M	init	init	0	9603	9721
M	var	startIndex	0	9723	9805
M	var	endIndex	0	9806	9921
M	var	count	0	9922	10010
M	var	isEmpty	0	10011	10111
M	var	underestimatedCount	0	10112	10182
M	var	capacity	0	10183	10305
M	var	indices	0	10306	10405
M	var	first	0	10406	10521
M	var	last	0	10522	10634
M	subscript	subscript	0	10635	10802
M	subscript	subscript	0	10803	11193
M	func	index	0	11194	11246
M	func	formIndex	0	11247	11303
M	func	index	0	11304	11357
M	func	formIndex	0	11358	11415
M	func	index	0	11416	11495
M	func	distance	0	11496	11573
M	func	makeIterator	0	11574	11692
M	func	reserveCapacity	0	11694	11838
M	func	append	0	11839	11957
M	func	append	0	11958	12135
M	func	append	0	12136	12290
M	func	_appendArray	0	12291	12380
M	func	insert	0	12381	12522
M	func	insert	0	12523	12739
M	func	replaceSubrange	0	12740	13006
M	func	_replace	0	13007	13116
M	func	remove	0	13117	13284
M	func	removeFirst	0	13285	13437
M	func	removeLast	0	13438	13587
M	func	popLast	0	13588	13736
M	func	removeSubrange	0	13737	13896
M	func	removeAll	0	13897	14036
M	func	swapAt	0	14037	14148
M	func	reverse	0	14149	14257
M	func	sort	0	14258	14468
M	func	map	0	14470	14622
M	func	filter	0	14623	14784
M	func	forEach	0	14785	14924
M	func	reduce	0	14925	15134
M	func	_copyToArray	0	15135	15187
M	var	description	0	15189	15277
M	var	debugDescription	0	15278	15371
M	func	+	1	15373	15500
M	func	+=	1	15501	15644
M	func	withContiguousStorageIfAvailable	0	15645	15808
M	func	withUnsafeBufferPointer	0	15809	15962
M	func	withUnsafeMutableBufferPointer	0	15963	16160
D	extension	Array	16164	16217	16785	Swift
M	func	==	1	16218	16378
M	func	!=	1	16379	16510
M	func	contains	0	16511	16638
M	func	firstIndex	0	16639	16783
D	extension	Array	16787	16838	16982	Swift
M	func	hash	0	16839	16980
D	extension	Array	16984	17035	17037	Swift
D	extension	Array	17039	17082	17412	Swift
M	func	sort	0	17083	17224
M	func	sorted	0	17225	17410
D	typealias	ContiguousArray	17414	17512	17512	Swift
F	Swift	ArraySlice.lsw	17513	22725
D	struct	ArraySlice	17529	17774	22066	Swift
M	typealias	Index	0	17775	17807
M	typealias	Indices	0	17808	17849
M	typealias	Iterator	0	17850	17919
M	typealias	SubSequence	0	17920	17974
M	typealias	ArrayLiteralElement	0	17975	18025
M	var	_buffer	0	18026	18052
M	var	_startIndex	0	18053	18077
M	var	_endIndex	0	18078	18100
M	init	init	0	18102	18247
M	init	init	0	18248	18364
M	init	init	0	18365	18509
M	init	init	0	18510	18724
M	init	init	0	18725	18934
M	var	startIndex	0	18936	18982
M	var	endIndex	0	18983	19025
M	var	count	0	19026	19111
M	var	isEmpty	0	19112	19208
M	var	indices	0	19209	19322
M	var	capacity	0	19323	19379
M	subscript	subscript	0	19380	19789
M	subscript	subscript	0	19790	20202
M	func	index	0	20203	20255
M	func	index	0	20256	20309
M	func	index	0	20310	20389
M	func	distance	0	20390	20467
M	func	makeIterator	0	20468	20601
M	func	_copyToArray	0	20602	20693
M	func	reserveCapacity	0	20695	20861
M	func	append	0	20862	21110
M	func	replaceSubrange	0	21111	21608
M	func	swapAt	0	21609	21844
M	var	description	0	21846	21944
M	var	debugDescription	0	21945	22064
D	func	_arrayPart	22068	22175	22175	Swift
D	extension	ArraySlice	22177	22235	22462	Swift
M	func	==	1	22236	22460
D	extension	ArraySlice	22464	22520	22664	Swift
M	func	hash	0	22521	22662
D	extension	ArraySlice	22666	22722	22724	Swift
F	Swift	Assert.lsw	22725	24389
D	func	_trap	22753	22855	22855	Swift
D	func	_trap	22857	22997	22997	Swift
D	func	fatalError	22999	23203	23203	Swift
D	func	precondition	23205	23483	23483	Swift
D	func	preconditionFailure	23485	23717	23717	Swift
D	func	assert	23719	23988	23988	Swift
D	func	assertionFailure	23990	24210	24210	Swift
D	func	exit	24212	24308	24308	Swift
D	func	abort	24310	24388	24388	Swift
F	Swift	Basics.lsw	24389	31140
D	struct	Bool	24477	24661	26187	Swift
M	typealias	BooleanLiteralType	0	24662	24708
M	init	init	0	24709	24758
M	init	init	0	24759	24831
M	init	init	0	24832	24891
M	init	init	0	24892	25178
M	func	!	1	25179	25252
M	func	==	1	25253	25332
M	func	!=	1	25333	25412
M	func	toggle	0	25413	25522
M	var	description	0	25523	25612
M	var	hashValue	0	25613	25725
M	func	hash	0	25726	25837
M	func	random	1	25838	26004
M	func	random	1	26005	26185
D	typealias	Void	26189	26237	26237	Swift
D	enum	Never	26239	26344	26414	Swift
M	func	<	1	26345	26412
D	struct	Hasher	26416	26495	26797	Swift
M	init	init	0	26496	26583
M	func	combine	0	26584	26692
M	func	finalize	0	26693	26795
D	struct	ObjectIdentifier	26799	26940	27615	Swift
M	let	_value	0	26941	26960
M	init	init	0	26961	27056
M	init	init	0	27057	27154
M	func	==	1	27155	27256
M	func	<	1	27257	27400
M	func	hash	0	27401	27475
M	var	hashValue	0	27476	27526
M	var	debugDescription	0	27527	27613
D	extension	Int	27617	27632	27768	Swift
M	init	init	0	27633	27766
D	extension	UInt	27770	27786	27940	Swift
M	init	init	0	27787	27938
D	func	_objectAddress	27942	28010	28010	Swift
D	func	_metatypeAddress	28012	28083	28083	Swift
D	func	_hexAddress	28085	28265	28265	Swift
D	func	min	28267	28397	28397	Swift
D	func	min	28399	28620	28620	Swift
D	func	max	28622	28755	28755	Swift
D	func	max	28757	28982	28982	Swift
D	func	swap	28984	29116	29116	Swift
D	func	withExtendedLifetime	29118	29284	29284	Swift
D	func	withExtendedLifetime	29286	29454	29454	Swift
D	func	isKnownUniquelyReferenced	29456	29635	29635	Swift
D	func	isKnownUniquelyReferenced	29637	29831	29831	Swift
D	func	unsafeBitCast	29833	29961	29961	Swift
D	func	unsafeDowncast	29963	30113	30113	Swift
D	func	numericCast	30115	30218	30218	Swift
D	enum	MemoryLayout	30220	30269	30936	Swift
M	var	size	1	30270	30363
M	var	stride	1	30364	30470
M	var	alignment	1	30471	30568
M	func	size	1	30569	30685
M	func	stride	1	30686	30813
M	func	alignment	1	30814	30934
D	func	_typeSize	30938	30999	30999	Swift
D	func	_typeStride	31001	31066	31066	Swift
D	func	_typeAlignment	31068	31139	31139	Swift
F	Swift	Character.lsw	31140	42171
D	struct	Character	31174	31441	35407	Swift
M	typealias	ExtendedGraphemeClusterLiteralType	0	31442	31509
M	typealias	UnicodeScalarLiteralType	0	31510	31567
M	init	init	0	31568	31663
M	init	init	0	31664	31749
M	init	init	0	31750	31816
M	init	init	0	31817	31964
M	init	init	0	31965	32080
M	func	==	1	32082	32176
M	func	!=	1	32177	32271
M	func	<	1	32272	32365
M	func	hash	0	32366	32443
M	var	description	0	32445	32550
M	var	debugDescription	0	32551	32683
M	func	write	0	32684	32786
M	var	unicodeScalars	0	32787	32902
M	var	utf8	0	32903	32985
M	var	utf16	0	32986	33072
M	typealias	UnicodeScalarView	0	33073	33138
M	typealias	UTF8View	0	33139	33186
M	typealias	UTF16View	0	33187	33236
M	var	asciiValue	0	33237	33342
M	var	isASCII	0	33343	33450
M	var	isWhitespace	0	33451	33580
M	var	isNewline	0	33581	33682
M	var	isNumber	0	33683	33790
M	var	isWholeNumber	0	33791	33914
M	var	wholeNumberValue	0	33915	34046
M	var	isHexDigit	0	34047	34161
M	var	hexDigitValue	0	34162	34289
M	var	isLetter	0	34290	34389
M	var	isUppercase	0	34390	34500
M	var	isLowercase	0	34501	34611
M	var	isCased	0	34612	34722
M	var	isSymbol	0	34723	34822
M	var	isMathSymbol	0	34823	34943
M	var	isCurrencySymbol	0	34944	35068
M	var	isPunctuation	0	35069	35181
M	func	uppercased	0	35182	35293
M	func	lowercased	0	35294	35405
D	enum	Unicode	35409	35458	41117	Swift
M	struct	Scalar	0	35459	39898
M	enum	UTF8	0	39900	39998
M	enum	UTF16	0	39999	40100
M	enum	UTF32	0	40101	40202
M	enum	GeneralCategory	0	40204	41115
D	typealias	UnicodeScalar	41119	41194	41194	Swift
D	typealias	UTF8	41195	41255	41255	Swift
D	typealias	UTF16	41256	41319	41319	Swift
D	typealias	UTF32	41320	41383	41383	Swift
D	func	_scalarProperty	41385	41483	41483	Swift
D	func	_scalarText	41485	41578	41578	Swift
D	func	_scalarNumber	41580	41660	41660	Swift
D	func	_scalarCategory	41662	41742	41742	Swift
D	extension	UInt8	41744	41761	41958	Swift
M	init	init	0	41762	41956
D	extension	UInt32	41960	41978	42060	Swift
M	init	init	0	41979	42058
D	extension	UInt64	42062	42080	42170	Swift
M	init	init	0	42081	42168
F	Swift	Clock.lsw	42171	50747
D	struct	Duration	42197	42336	47685	Swift
M	let	_seconds	0	42337	42360
M	let	_attoseconds	0	42361	42440
M	init	init	0	42442	43106
M	init	init	0	43107	43277
M	var	_total	0	43278	43351
M	init	init	0	43353	43514
M	var	components	0	43515	43663
M	var	zero	1	43664	43736
M	func	seconds	1	43737	43865
M	func	seconds	1	43866	43994
M	func	milliseconds	1	43995	44210
M	func	milliseconds	1	44211	44370
M	func	microseconds	1	44371	44591
M	func	microseconds	1	44592	44750
M	func	nanoseconds	1	44751	44971
M	func	nanoseconds	1	44972	45126
M	func	+	1	45128	45274
M	func	-	1	45275	45421
M	func	+=	1	45422	45504
M	func	-=	1	45505	45587
M	func	*	1	45588	45929
M	func	*	1	45930	46042
M	func	/	1	46043	46544
M	func	/	1	46545	46657
M	func	/	1	46658	46803
M	func	*=	1	46804	46897
M	func	/=	1	46898	46991
M	func	*=	1	46992	47072
M	func	/=	1	47073	47153
M	func	==	1	47154	47291
M	func	<	1	47292	47456
M	func	hash	0	47457	47582
M	var	description	0	47583	47683
D	protocol	InstantProtocol	47687	47784	47951	Swift
M	func	advanced	0	47785	47868
M	func	duration	0	47869	47949
D	extension	InstantProtocol	47953	47980	48438	Swift
M	func	+	1	47981	48066
M	func	-	1	48067	48160
M	func	-	1	48161	48246
M	func	+=	1	48247	48337
M	func	-=	1	48338	48436
D	protocol	Clock	48440	48517	48701	Swift
M	associatedtype	Instant	0	48518	48561
M	var	now	0	48562	48608
M	var	minimumResolution	0	48609	48699
D	extension	Clock	48703	48720	48918	Swift
M	func	measure	0	48721	48916
D	struct	ContinuousClock	48920	49019	49795	Swift
M	struct	Instant	0	49020	49614
M	init	init	0	49615	49635
M	var	now	0	49636	49679
M	var	now	1	49680	49730
M	var	minimumResolution	0	49731	49793
D	struct	SuspendingClock	49797	49901	50677	Swift
M	struct	Instant	0	49902	50496
M	init	init	0	50497	50517
M	var	now	0	50518	50561
M	var	now	1	50562	50612
M	var	minimumResolution	0	50613	50675
D	func	_monotonicNanoseconds	50679	50746	50746	Swift
F	Swift	Collection.lsw	50747	73794
D	protocol	Collection	50812	50940	52564	Swift
M	associatedtype	Index	0	50941	51078
M	associatedtype	Iterator	0	51079	51131
M	associatedtype	SubSequence	0	51132	51265
M	associatedtype	Indices	0	51266	51364
M	var	startIndex	0	51365	51441
M	var	endIndex	0	51442	51518
M	subscript	subscript	0	51519	51605
M	subscript	subscript	0	51606	51699
M	var	indices	0	51700	51771
M	var	isEmpty	0	51772	51840
M	var	count	0	51841	51899
M	func	_customIndexOfEquatableElement	0	51900	51970
M	func	_customLastIndexOfEquatableElement	0	51971	52045
M	func	index	0	52046	52121
M	func	formIndex	0	52122	52205
M	func	index	0	52206	52301
M	func	index	0	52302	52459
M	func	distance	0	52460	52562
D	struct	IndexingIterator	52566	52695	53345	Swift
M	typealias	Element	0	52696	52743
M	var	_elements	0	52744	52771
M	var	_position	0	52772	52805
M	init	init	0	52806	52931
M	init	init	0	52932	53066
M	func	next	0	53067	53343
D	extension	Collection	53347	53410	53549	Swift
M	func	makeIterator	0	53411	53547
D	extension	Collection	53551	53606	53865	Swift
M	subscript	subscript	0	53607	53863
D	extension	Collection	53867	53927	54093	Swift
M	var	indices	0	53928	54091
D	extension	Collection	54095	54143	55166	Swift
M	func	popFirst	0	54144	54426
M	func	removeFirst	0	54427	54749
M	func	removeFirst	0	54750	55164
D	extension	Collection	55168	55190	63471	Swift
M	func	_customIndexOfEquatableElement	0	55191	55278
M	func	_customLastIndexOfEquatableElement	0	55279	55370
M	var	isEmpty	0	55371	55465
M	var	count	0	55466	55568
M	var	underestimatedCount	0	55569	55618
M	func	formIndex	0	55619	55733
M	func	index	0	55734	56131
M	func	index	0	56132	56637
M	func	formIndex	0	56638	56784
M	func	formIndex	0	56785	57151
M	func	distance	0	57152	57543
M	var	first	0	57544	57738
M	func	randomElement	0	57739	57945
M	func	randomElement	0	57946	58274
M	subscript	subscript	0	58275	58425
M	subscript	subscript	0	58426	58543
M	func	map	0	58544	58838
M	func	suffix	0	58839	58965
M	func	prefix	0	58966	59089
M	func	prefix	0	59090	59243
M	func	prefix	0	59244	59558
M	func	prefix	0	59559	59928
M	func	suffix	0	59929	60294
M	func	dropFirst	0	60295	60609
M	func	dropLast	0	60610	60970
M	func	drop	0	60971	61347
M	func	firstIndex	0	61348	61694
M	func	index	0	61695	61895
M	func	split	0	61896	63034
M	func	indices	0	63035	63469
D	extension	Collection	63473	63520	66974	Swift
M	func	firstIndex	0	63521	63891
M	func	index	0	63892	64029
M	func	split	0	64030	64331
M	func	split	0	64332	65137
M	func	firstRange	0	65138	65737
M	func	ranges	0	65738	66371
M	func	contains	0	66372	66548
M	func	trimmingPrefix	0	66549	66972
D	extension	Collection	66976	66998	67205	Swift
M	func	trimmingPrefix	0	66999	67203
D	protocol	BidirectionalCollection	67207	67392	67554	Swift
M	func	index	0	67393	67470
M	func	formIndex	0	67471	67552
D	extension	BidirectionalCollection	67556	67591	70782	Swift
M	func	formIndex	0	67592	67705
M	func	index	0	67706	68105
M	func	index	0	68106	68659
M	func	distance	0	68660	69159
M	var	last	0	69160	69292
M	func	last	0	69293	69659
M	func	lastIndex	0	69660	70005
M	func	reversed	0	70006	70147
M	func	suffix	0	70148	70466
M	func	dropLast	0	70467	70780
D	extension	BidirectionalCollection	70784	70844	71220	Swift
M	func	lastIndex	0	70845	71218
D	extension	BidirectionalCollection	71222	71283	72368	Swift
M	func	popLast	0	71284	71595
M	func	removeLast	0	71596	71954
M	func	removeLast	0	71955	72366
D	protocol	RandomAccessCollection	72370	72596	72598	Swift
D	extension	RandomAccessCollection	72600	72634	73017	Swift
M	func	index	0	72635	73015
D	extension	RandomAccessCollection	73019	73098	73583	Swift
M	func	index	0	73099	73203
M	func	index	0	73204	73311
M	func	index	0	73312	73443
M	func	distance	0	73444	73581
D	extension	RandomAccessCollection	73585	73689	73793	Swift
M	var	indices	0	73690	73791
F	Swift	CoreProtocols.lsw	73794	82144
D	protocol	Equatable	73844	73925	74015	Swift
M	func	==	1	73926	74013
D	extension	Equatable	74017	74038	74157	Swift
M	func	!=	1	74039	74155
D	protocol	Hashable	74159	74302	74487	Swift
M	var	hashValue	0	74303	74382
M	func	hash	0	74383	74485
D	extension	Hashable	74489	74509	74689	Swift
M	var	hashValue	0	74510	74687
D	protocol	Comparable	74691	74769	75223	Swift
M	func	<	1	74770	74880
M	func	<=	1	74881	74995
M	func	>=	1	74996	75111
M	func	>	1	75112	75221
D	extension	Comparable	75225	75247	75659	Swift
M	func	>	1	75248	75378
M	func	<=	1	75379	75517
M	func	>=	1	75518	75657
D	func	~=	75661	75785	75785	Swift
D	protocol	Identifiable	75787	75872	76008	Swift
M	associatedtype	ID	0	75873	75938
M	var	id	0	75939	76006
D	extension	Identifiable	76010	76056	76157	Swift
M	var	id	0	76057	76155
D	protocol	CaseIterable	76159	76249	76405	Swift
M	associatedtype	AllCases	0	76250	76329
M	var	allCases	1	76330	76403
D	protocol	RawRepresentable	76407	76509	76689	Swift
M	associatedtype	RawValue	0	76510	76537
M	init	init	0	76538	76629
M	var	rawValue	0	76630	76687
D	extension	RawRepresentable	76691	76745	76887	Swift
M	func	==	1	76746	76885
D	func	!=	76889	77082	77082	Swift
D	extension	RawRepresentable	77084	77153	77363	Swift
M	var	hashValue	0	77154	77241
M	func	hash	0	77242	77361
D	protocol	Error	77365	77452	77454	Swift
D	protocol	Sendable	77456	77548	77550	Swift
D	protocol	SendableMetatype	77552	77667	77669	Swift
D	protocol	Copyable	77671	77748	77750	Swift
D	protocol	CustomStringConvertible	77752	77846	77921	Swift
M	var	description	0	77847	77919
D	protocol	CustomDebugStringConvertible	77923	78025	78110	Swift
M	var	debugDescription	0	78026	78108
D	protocol	LosslessStringConvertible	78112	78244	78328	Swift
M	init	init	0	78245	78326
D	protocol	TextOutputStream	78330	78393	78463	Swift
M	func	write	0	78394	78461
D	protocol	TextOutputStreamable	78465	78555	78663	Swift
M	func	write	0	78556	78661
D	protocol	ExpressibleByIntegerLiteral	78665	78763	78888	Swift
M	associatedtype	IntegerLiteralType	0	78764	78801
M	init	init	0	78802	78886
D	protocol	ExpressibleByFloatLiteral	78890	78992	79111	Swift
M	associatedtype	FloatLiteralType	0	78993	79028
M	init	init	0	79029	79109
D	protocol	ExpressibleByBooleanLiteral	79113	79211	79336	Swift
M	associatedtype	BooleanLiteralType	0	79212	79249
M	init	init	0	79250	79334
D	protocol	ExpressibleByUnicodeScalarLiteral	79338	79455	79598	Swift
M	associatedtype	UnicodeScalarLiteralType	0	79456	79499
M	init	init	0	79500	79596
D	protocol	ExpressibleByExtendedGraphemeClusterLiteral	79600	79757	79930	Swift
M	associatedtype	ExtendedGraphemeClusterLiteralType	0	79758	79811
M	init	init	0	79812	79928
D	extension	ExpressibleByExtendedGraphemeClusterLiteral	79932	80056	80237	Swift
M	init	init	0	80057	80235
D	protocol	ExpressibleByStringLiteral	80239	80379	80501	Swift
M	associatedtype	StringLiteralType	0	80380	80416
M	init	init	0	80417	80499
D	extension	ExpressibleByStringLiteral	80503	80603	80760	Swift
M	init	init	0	80604	80758
D	protocol	ExpressibleByArrayLiteral	80762	80856	80987	Swift
M	associatedtype	ArrayLiteralElement	0	80857	80895
M	init	init	0	80896	80985
D	protocol	ExpressibleByDictionaryLiteral	80989	81092	81230	Swift
M	associatedtype	Key	0	81093	81115
M	associatedtype	Value	0	81116	81140
M	init	init	0	81141	81228
D	protocol	ExpressibleByNilLiteral	81232	81313	81368	Swift
M	init	init	0	81314	81366
D	typealias	IntegerLiteralType	81370	81455	81455	Swift
D	typealias	FloatLiteralType	81456	81548	81548	Swift
D	typealias	BooleanLiteralType	81549	81634	81634	Swift
D	typealias	UnicodeScalarType	81635	81735	81735	Swift
D	typealias	ExtendedGraphemeClusterType	81736	81841	81841	Swift
D	typealias	StringLiteralType	81842	81927	81927	Swift
D	protocol	Encodable	81929	82011	82012	Swift
D	protocol	Decodable	82013	82093	82094	Swift
D	typealias	Codable	82095	82143	82143	Swift
F	Swift	Dictionary.lsw	82144	96583
D	struct	Dictionary	82160	82349	94493	Swift
M	typealias	Element	0	82350	82405
M	typealias	SubSequence	0	82406	82470
M	typealias	Indices	0	82471	82540
M	struct	Index	0	82542	83036
M	struct	Iterator	0	83038	83378
M	struct	Keys	0	83380	85460
M	struct	Values	0	85462	87176
M	init	init	0	87178	87255
M	init	init	0	87256	87393
M	init	init	0	87394	87492
M	init	init	0	87493	88009
M	init	init	0	88010	88527
M	init	init	0	88528	88825
M	var	count	0	88827	88917
M	var	isEmpty	0	88918	89020
M	var	capacity	0	89021	89145
M	subscript	subscript	0	89146	89338
M	subscript	subscript	0	89339	89688
M	subscript	subscript	0	89689	89849
M	var	startIndex	0	89850	89946
M	var	endIndex	0	89947	90039
M	func	index	0	90040	90169
M	func	index	0	90170	90320
M	func	makeIterator	0	90321	90430
M	var	keys	0	90431	90525
M	var	values	0	90526	90692
M	func	_contains	0	90693	90766
M	func	_setValue	0	90767	90887
M	func	updateValue	0	90889	91080
M	func	removeValue	0	91081	91257
M	func	remove	0	91258	91469
M	func	removeAll	0	91470	91611
M	func	popFirst	0	91612	91819
M	func	reserveCapacity	0	91820	91966
M	func	filter	0	91967	92272
M	func	mapValues	0	92273	92444
M	func	compactMapValues	0	92445	92797
M	func	merge	0	92798	93249
M	func	merge	0	93250	93675
M	func	merging	0	93676	94013
M	func	merging	0	94014	94314
M	var	description	0	94315	94400
M	var	debugDescription	0	94401	94491
D	func	_dictionaryKeys	94495	94601	94601	Swift
D	func	_dictionaryValues	94603	94715	94715	Swift
D	func	_dictionarySubset	94717	94851	94851	Swift
D	extension	Dictionary	94853	94909	95074	Swift
M	func	==	1	94910	95072
D	extension	Dictionary	95076	95130	95480	Swift
M	func	hash	0	95131	95478
D	extension	Dictionary	95482	95551	95553	Swift
D	struct	KeyValuePairs	95555	95755	96582	Swift
M	typealias	Element	0	95756	95811
M	typealias	Index	0	95812	95844
M	typealias	Indices	0	95845	95886
M	typealias	SubSequence	0	95887	95954
M	let	_elements	0	95955	95988
M	init	init	0	95989	96074
M	var	startIndex	0	96075	96111
M	var	endIndex	0	96112	96160
M	subscript	subscript	0	96161	96315
M	var	description	0	96316	96524
M	var	debugDescription	0	96525	96580
F	Swift	Double.lsw	96583	107100
D	struct	Double	96633	96927	107099	Swift
M	typealias	FloatLiteralType	0	96928	96974
M	typealias	IntegerLiteralType	0	96975	97020
M	typealias	Magnitude	0	97021	97060
M	typealias	Stride	0	97061	97097
M	typealias	Exponent	0	97098	97133
M	typealias	RawExponent	0	97134	97173
M	typealias	RawSignificand	0	97174	97218
M	var	infinity	1	97220	97311
M	var	nan	1	97312	97396
M	var	signalingNaN	1	97397	97503
M	var	pi	1	97504	97649
M	var	greatestFiniteMagnitude	1	97650	97773
M	var	leastNormalMagnitude	1	97774	97903
M	var	leastNonzeroMagnitude	1	97904	98028
M	var	ulpOfOne	1	98029	98157
M	var	radix	1	98158	98236
M	var	exponentBitCount	1	98237	98331
M	var	significandBitCount	1	98332	98443
M	var	zero	1	98444	98498
M	init	init	0	98500	98544
M	init	init	0	98545	98619
M	init	init	0	98620	98692
M	init	init	0	98693	98779
M	init	init	0	98780	98872
M	init	init	0	98873	98963
M	init	init	0	98964	99080
M	init	init	0	99081	99204
M	init	init	0	99205	99368
M	init	init	0	99369	99539
M	init	init	0	99540	99657
M	init	init	0	99658	99853
M	init	init	0	99854	99955
M	init	init	0	99956	100085
M	init	init	0	100086	100253
M	init	init	0	100254	100413
M	init	init	0	100414	100530
M	func	+	1	100532	100619
M	func	-	1	100620	100707
M	func	*	1	100708	100795
M	func	/	1	100796	100883
M	func	-	1	100884	100963
M	func	+=	1	100964	101054
M	func	-=	1	101055	101145
M	func	*=	1	101146	101236
M	func	/=	1	101237	101327
M	func	==	1	101328	101413
M	func	!=	1	101414	101499
M	func	<	1	101500	101584
M	func	<=	1	101585	101670
M	func	>	1	101671	101755
M	func	>=	1	101756	101841
M	func	negate	0	101843	101919
M	var	magnitude	0	101920	102016
M	var	bitPattern	0	102017	102121
M	var	exponentBitPattern	0	102122	102234
M	var	significandBitPattern	0	102235	102369
M	var	sign	0	102370	102457
M	var	exponent	0	102458	102543
M	var	significand	0	102544	102671
M	var	significandWidth	0	102672	102806
M	var	binade	0	102807	102926
M	var	ulp	0	102927	103031
M	var	nextUp	0	103032	103126
M	var	nextDown	0	103127	103210
M	var	isNormal	0	103211	103347
M	var	isFinite	0	103348	103467
M	var	isZero	0	103468	103544
M	var	isSubnormal	0	103545	103681
M	var	isInfinite	0	103682	103789
M	var	isNaN	0	103790	103876
M	var	isSignalingNaN	0	103877	103999
M	var	isCanonical	0	104000	104097
M	func	squareRoot	0	104099	104195
M	func	formSquareRoot	0	104196	104308
M	func	remainder	0	104309	104472
M	func	formRemainder	0	104473	104669
M	func	truncatingRemainder	0	104670	104842
M	func	formTruncatingRemainder	0	104843	105048
M	func	addingProduct	0	105049	105190
M	func	addProduct	0	105191	105329
M	func	rounded	0	105330	105479
M	func	rounded	0	105480	105622
M	func	round	0	105623	105753
M	func	round	0	105754	105869
M	func	isEqual	0	105870	105975
M	func	isLess	0	105976	106093
M	func	isLessThanOrEqualTo	0	106094	106234
M	func	distance	0	106235	106345
M	func	advanced	0	106346	106458
M	var	description	0	106459	106589
M	var	debugDescription	0	106590	106725
M	func	write	0	106726	106868
M	var	hashValue	0	106869	106983
M	func	hash	0	106984	107097
F	Swift	Float.lsw	107100	117471
D	struct	Float	107149	107441	117470	Swift
M	typealias	FloatLiteralType	0	107442	107487
M	typealias	IntegerLiteralType	0	107488	107533
M	typealias	Magnitude	0	107534	107572
M	typealias	Stride	0	107573	107608
M	typealias	Exponent	0	107609	107644
M	typealias	RawExponent	0	107645	107684
M	typealias	RawSignificand	0	107685	107729
M	var	infinity	1	107731	107820
M	var	nan	1	107821	107903
M	var	signalingNaN	1	107904	108008
M	var	pi	1	108009	108152
M	var	greatestFiniteMagnitude	1	108153	108274
M	var	leastNormalMagnitude	1	108275	108402
M	var	leastNonzeroMagnitude	1	108403	108525
M	var	ulpOfOne	1	108526	108652
M	var	radix	1	108653	108731
M	var	exponentBitCount	1	108732	108825
M	var	significandBitCount	1	108826	108937
M	var	zero	1	108938	108991
M	init	init	0	108993	109037
M	init	init	0	109038	109110
M	init	init	0	109111	109182
M	init	init	0	109183	109268
M	init	init	0	109269	109360
M	init	init	0	109361	109450
M	init	init	0	109451	109566
M	init	init	0	109567	109689
M	init	init	0	109690	109852
M	init	init	0	109853	110022
M	init	init	0	110023	110139
M	init	init	0	110140	110334
M	init	init	0	110335	110435
M	init	init	0	110436	110564
M	init	init	0	110565	110730
M	init	init	0	110731	110887
M	init	init	0	110888	111003
M	func	+	1	111005	111088
M	func	-	1	111089	111172
M	func	*	1	111173	111256
M	func	/	1	111257	111340
M	func	-	1	111341	111417
M	func	+=	1	111418	111505
M	func	-=	1	111506	111593
M	func	*=	1	111594	111681
M	func	/=	1	111682	111769
M	func	==	1	111770	111852
M	func	!=	1	111853	111935
M	func	<	1	111936	112017
M	func	<=	1	112018	112100
M	func	>	1	112101	112182
M	func	>=	1	112183	112265
M	func	negate	0	112267	112343
M	var	magnitude	0	112344	112438
M	var	bitPattern	0	112439	112542
M	var	exponentBitPattern	0	112543	112654
M	var	significandBitPattern	0	112655	112788
M	var	sign	0	112789	112875
M	var	exponent	0	112876	112960
M	var	significand	0	112961	113086
M	var	significandWidth	0	113087	113220
M	var	binade	0	113221	113338
M	var	ulp	0	113339	113441
M	var	nextUp	0	113442	113534
M	var	nextDown	0	113535	113617
M	var	isNormal	0	113618	113753
M	var	isFinite	0	113754	113872
M	var	isZero	0	113873	113949
M	var	isSubnormal	0	113950	114085
M	var	isInfinite	0	114086	114192
M	var	isNaN	0	114193	114279
M	var	isSignalingNaN	0	114280	114401
M	var	isCanonical	0	114402	114499
M	func	squareRoot	0	114501	114595
M	func	formSquareRoot	0	114596	114708
M	func	remainder	0	114709	114869
M	func	formRemainder	0	114870	115065
M	func	truncatingRemainder	0	115066	115235
M	func	formTruncatingRemainder	0	115236	115440
M	func	addingProduct	0	115441	115578
M	func	addProduct	0	115579	115715
M	func	rounded	0	115716	115863
M	func	rounded	0	115864	116004
M	func	round	0	116005	116135
M	func	round	0	116136	116251
M	func	isEqual	0	116252	116356
M	func	isLess	0	116357	116473
M	func	isLessThanOrEqualTo	0	116474	116613
M	func	distance	0	116614	116722
M	func	advanced	0	116723	116833
M	var	description	0	116834	116963
M	var	debugDescription	0	116964	117098
M	func	write	0	117099	117241
M	var	hashValue	0	117242	117355
M	func	hash	0	117356	117468
F	Swift	FloatingPointProtocols.lsw	117471	128197
D	enum	FloatingPointSign	117520	117629	118096	Swift
M	case	plus	0	117630	117643
M	case	minus	0	117644	117658
M	init	init	0	117659	117821
M	var	rawValue	0	117822	117876
M	func	==	1	117877	118094
D	enum	FloatingPointClassification	118098	118195	118435	Swift
M	case	signalingNaN	0	118196	118217
M	case	quietNaN	0	118218	118235
M	case	negativeInfinity	0	118236	118261
M	case	negativeNormal	0	118262	118285
M	case	negativeSubnormal	0	118286	118312
M	case	negativeZero	0	118313	118334
M	case	positiveZero	0	118335	118356
M	case	positiveSubnormal	0	118357	118383
M	case	positiveNormal	0	118384	118407
M	case	positiveInfinity	0	118408	118433
D	enum	FloatingPointRoundingRule	118437	118543	118671	Swift
M	case	toNearestOrAwayFromZero	0	118544	118576
M	case	toNearestOrEven	0	118577	118601
M	case	up	0	118602	118613
M	case	down	0	118614	118627
M	case	towardZero	0	118628	118647
M	case	awayFromZero	0	118648	118669
D	protocol	FloatingPoint	118673	118792	120969	Swift
M	associatedtype	Exponent	0	118793	118835
M	init	init	0	118836	118908
M	init	init	0	118909	118950
M	init	init	0	118951	118973
M	init	init	0	118974	119022
M	var	radix	1	119023	119056
M	var	nan	1	119057	119089
M	var	signalingNaN	1	119090	119131
M	var	infinity	1	119132	119169
M	var	greatestFiniteMagnitude	1	119170	119222
M	var	pi	1	119223	119254
M	var	ulp	0	119255	119280
M	var	ulpOfOne	1	119281	119318
M	var	leastNormalMagnitude	1	119319	119368
M	var	leastNonzeroMagnitude	1	119369	119419
M	var	sign	0	119420	119459
M	var	exponent	0	119460	119494
M	var	significand	0	119495	119528
M	func	/	1	119529	119577
M	func	/=	1	119578	119625
M	func	remainder	0	119626	119676
M	func	formRemainder	0	119677	119732
M	func	truncatingRemainder	0	119733	119793
M	func	formTruncatingRemainder	0	119794	119859
M	func	squareRoot	0	119860	119889
M	func	formSquareRoot	0	119890	119924
M	func	addingProduct	0	119925	119981
M	func	addProduct	0	119982	120036
M	func	minimum	1	120037	120090
M	func	maximum	1	120091	120144
M	func	minimumMagnitude	1	120145	120207
M	func	maximumMagnitude	1	120208	120270
M	func	rounded	0	120271	120330
M	func	round	0	120331	120389
M	var	nextUp	0	120390	120418
M	var	nextDown	0	120419	120449
M	func	isEqual	0	120450	120490
M	func	isLess	0	120491	120532
M	func	isLessThanOrEqualTo	0	120533	120584
M	func	isTotallyOrdered	0	120585	120646
M	var	isNormal	0	120647	120677
M	var	isFinite	0	120678	120708
M	var	isZero	0	120709	120737
M	var	isSubnormal	0	120738	120771
M	var	isInfinite	0	120772	120804
M	var	isNaN	0	120805	120832
M	var	isSignalingNaN	0	120833	120869
M	var	floatingPointClass	0	120870	120933
M	var	isCanonical	0	120934	120967
D	extension	FloatingPoint	120971	120996	124106	Swift
M	func	/=	1	120997	121102
M	func	squareRoot	0	121103	121265
M	func	remainder	0	121266	121497
M	func	truncatingRemainder	0	121498	121738
M	func	addingProduct	0	121739	121940
M	func	rounded	0	121941	122141
M	func	rounded	0	122142	122286
M	func	round	0	122287	122417
M	var	nextDown	0	122418	122499
M	func	minimum	1	122500	122684
M	func	maximum	1	122685	122869
M	func	minimumMagnitude	1	122870	123067
M	func	maximumMagnitude	1	123068	123265
M	var	floatingPointClass	0	123266	123784
M	func	isTotallyOrdered	0	123785	124104
D	protocol	BinaryFloatingPoint	124108	124224	124861	Swift
M	associatedtype	RawSignificand	0	124225	124275
M	associatedtype	RawExponent	0	124276	124323
M	init	init	0	124324	124429
M	init	init	0	124430	124454
M	init	init	0	124455	124480
M	init	init	0	124481	124535
M	init	init	0	124536	124597
M	var	exponentBitCount	1	124598	124642
M	var	significandBitCount	1	124643	124690
M	var	exponentBitPattern	0	124691	124738
M	var	significandBitPattern	0	124739	124792
M	var	binade	0	124793	124821
M	var	significandWidth	0	124822	124859
D	extension	BinaryFloatingPoint	124863	124934	126833	Swift
M	func	random	1	124935	125146
M	func	random	1	125147	125364
M	func	random	1	125365	126182
M	func	random	1	126183	126831
D	protocol	RandomNumberGenerator	126835	126906	126967	Swift
M	func	next	0	126907	126965
D	extension	RandomNumberGenerator	126969	127002	127911	Swift
M	func	next	0	127003	127171
M	func	next	0	127172	127909
D	struct	SystemRandomNumberGenerator	127913	128032	128141	Swift
M	init	init	0	128033	128053
M	func	next	0	128054	128139
D	func	_systemRandom	128143	128196	128196	Swift
F	Swift	Int.lsw	128197	136297
D	struct	Int	128246	128472	136296	Swift
M	typealias	IntegerLiteralType	0	128473	128518
M	typealias	Magnitude	0	128519	128556
M	typealias	Stride	0	128557	128590
M	typealias	Words	0	128591	128626
M	var	max	1	128628	128710
M	var	min	1	128711	128791
M	var	bitWidth	1	128792	128877
M	var	zero	1	128878	128929
M	init	init	0	128931	128975
M	init	init	0	128976	129046
M	init	init	0	129047	129104
M	init	init	0	129105	129243
M	init	init	0	129244	129372
M	init	init	0	129373	129499
M	init	init	0	129500	129622
M	init	init	0	129623	129753
M	init	init	0	129754	129882
M	init	init	0	129883	130034
M	init	init	0	130035	130187
M	init	init	0	130188	130293
M	func	+	1	130295	130370
M	func	-	1	130371	130446
M	func	*	1	130447	130522
M	func	/	1	130523	130598
M	func	%	1	130599	130674
M	func	&+	1	130675	130752
M	func	&-	1	130753	130830
M	func	&*	1	130831	130908
M	func	&	1	130909	130984
M	func	|	1	130985	131059
M	func	^	1	131060	131135
M	func	~	1	131136	131206
M	func	<<	1	131207	131283
M	func	>>	1	131284	131360
M	func	&<<	1	131361	131439
M	func	&>>	1	131440	131518
M	func	<<	1	131519	131618
M	func	>>	1	131619	131718
M	func	-	1	131719	131789
M	func	negate	0	131790	131866
M	func	==	1	131867	131943
M	func	!=	1	131944	132020
M	func	<	1	132021	132096
M	func	<=	1	132097	132173
M	func	>	1	132174	132249
M	func	>=	1	132250	132326
M	func	+=	1	132328	132409
M	func	-=	1	132410	132491
M	func	*=	1	132492	132573
M	func	/=	1	132574	132655
M	func	%=	1	132656	132737
M	func	&+=	1	132738	132821
M	func	&-=	1	132822	132905
M	func	&*=	1	132906	132989
M	func	&=	1	132990	133071
M	func	|=	1	133072	133152
M	func	^=	1	133153	133234
M	func	<<=	1	133235	133317
M	func	>>=	1	133318	133400
M	func	addingReportingOverflow	0	133402	133568
M	func	subtractingReportingOverflow	0	133569	133747
M	func	multipliedReportingOverflow	0	133748	133923
M	func	dividedReportingOverflow	0	133924	134120
M	func	remainderReportingOverflow	0	134121	134337
M	func	multipliedFullWidth	0	134338	134481
M	func	dividingFullWidth	0	134482	134657
M	func	quotientAndRemainder	0	134658	134831
M	func	isMultiple	0	134832	134965
M	func	signum	0	134966	135043
M	var	magnitude	0	135044	135135
M	var	words	0	135136	135259
M	var	nonzeroBitCount	0	135260	135359
M	var	leadingZeroBitCount	0	135360	135490
M	var	trailingZeroBitCount	0	135491	135622
M	var	byteSwapped	0	135623	135745
M	var	description	0	135746	135843
M	var	hashValue	0	135844	135955
M	func	hash	0	135956	136066
M	func	distance	0	136067	136182
M	func	advanced	0	136183	136294
F	Swift	Int16.lsw	136297	144614
D	struct	Int16	136348	136567	144613	Swift
M	typealias	IntegerLiteralType	0	136568	136615
M	typealias	Magnitude	0	136616	136655
M	typealias	Stride	0	136656	136689
M	typealias	Words	0	136690	136725
M	var	max	1	136727	136797
M	var	min	1	136798	136866
M	var	bitWidth	1	136867	136952
M	var	zero	1	136953	137006
M	init	init	0	137008	137052
M	init	init	0	137053	137125
M	init	init	0	137126	137185
M	init	init	0	137186	137324
M	init	init	0	137325	137453
M	init	init	0	137454	137580
M	init	init	0	137581	137703
M	init	init	0	137704	137834
M	init	init	0	137835	137963
M	init	init	0	137964	138115
M	init	init	0	138116	138268
M	init	init	0	138269	138376
M	func	+	1	138378	138459
M	func	-	1	138460	138541
M	func	*	1	138542	138623
M	func	/	1	138624	138705
M	func	%	1	138706	138787
M	func	&+	1	138788	138871
M	func	&-	1	138872	138955
M	func	&*	1	138956	139039
M	func	&	1	139040	139121
M	func	|	1	139122	139202
M	func	^	1	139203	139284
M	func	~	1	139285	139359
M	func	<<	1	139360	139442
M	func	>>	1	139443	139525
M	func	&<<	1	139526	139610
M	func	&>>	1	139611	139695
M	func	<<	1	139696	139799
M	func	>>	1	139800	139903
M	func	-	1	139904	139978
M	func	negate	0	139979	140055
M	func	==	1	140056	140136
M	func	!=	1	140137	140217
M	func	<	1	140218	140297
M	func	<=	1	140298	140378
M	func	>	1	140379	140458
M	func	>=	1	140459	140539
M	func	+=	1	140541	140626
M	func	-=	1	140627	140712
M	func	*=	1	140713	140798
M	func	/=	1	140799	140884
M	func	%=	1	140885	140970
M	func	&+=	1	140971	141058
M	func	&-=	1	141059	141146
M	func	&*=	1	141147	141234
M	func	&=	1	141235	141320
M	func	|=	1	141321	141405
M	func	^=	1	141406	141491
M	func	<<=	1	141492	141578
M	func	>>=	1	141579	141665
M	func	addingReportingOverflow	0	141667	141837
M	func	subtractingReportingOverflow	0	141838	142020
M	func	multipliedReportingOverflow	0	142021	142200
M	func	dividedReportingOverflow	0	142201	142401
M	func	remainderReportingOverflow	0	142402	142622
M	func	multipliedFullWidth	0	142623	142772
M	func	dividingFullWidth	0	142773	142956
M	func	quotientAndRemainder	0	142957	143136
M	func	isMultiple	0	143137	143272
M	func	signum	0	143273	143352
M	var	magnitude	0	143353	143446
M	var	words	0	143447	143570
M	var	nonzeroBitCount	0	143571	143670
M	var	leadingZeroBitCount	0	143671	143801
M	var	trailingZeroBitCount	0	143802	143933
M	var	byteSwapped	0	143934	144058
M	var	description	0	144059	144156
M	var	hashValue	0	144157	144268
M	func	hash	0	144269	144379
M	func	distance	0	144380	144497
M	func	advanced	0	144498	144611
F	Swift	Int32.lsw	144614	152941
D	struct	Int32	144665	144884	152940	Swift
M	typealias	IntegerLiteralType	0	144885	144932
M	typealias	Magnitude	0	144933	144972
M	typealias	Stride	0	144973	145006
M	typealias	Words	0	145007	145042
M	var	max	1	145044	145119
M	var	min	1	145120	145193
M	var	bitWidth	1	145194	145279
M	var	zero	1	145280	145333
M	init	init	0	145335	145379
M	init	init	0	145380	145452
M	init	init	0	145453	145512
M	init	init	0	145513	145651
M	init	init	0	145652	145780
M	init	init	0	145781	145907
M	init	init	0	145908	146030
M	init	init	0	146031	146161
M	init	init	0	146162	146290
M	init	init	0	146291	146442
M	init	init	0	146443	146595
M	init	init	0	146596	146703
M	func	+	1	146705	146786
M	func	-	1	146787	146868
M	func	*	1	146869	146950
M	func	/	1	146951	147032
M	func	%	1	147033	147114
M	func	&+	1	147115	147198
M	func	&-	1	147199	147282
M	func	&*	1	147283	147366
M	func	&	1	147367	147448
M	func	|	1	147449	147529
M	func	^	1	147530	147611
M	func	~	1	147612	147686
M	func	<<	1	147687	147769
M	func	>>	1	147770	147852
M	func	&<<	1	147853	147937
M	func	&>>	1	147938	148022
M	func	<<	1	148023	148126
M	func	>>	1	148127	148230
M	func	-	1	148231	148305
M	func	negate	0	148306	148382
M	func	==	1	148383	148463
M	func	!=	1	148464	148544
M	func	<	1	148545	148624
M	func	<=	1	148625	148705
M	func	>	1	148706	148785
M	func	>=	1	148786	148866
M	func	+=	1	148868	148953
M	func	-=	1	148954	149039
M	func	*=	1	149040	149125
M	func	/=	1	149126	149211
M	func	%=	1	149212	149297
M	func	&+=	1	149298	149385
M	func	&-=	1	149386	149473
M	func	&*=	1	149474	149561
M	func	&=	1	149562	149647
M	func	|=	1	149648	149732
M	func	^=	1	149733	149818
M	func	<<=	1	149819	149905
M	func	>>=	1	149906	149992
M	func	addingReportingOverflow	0	149994	150164
M	func	subtractingReportingOverflow	0	150165	150347
M	func	multipliedReportingOverflow	0	150348	150527
M	func	dividedReportingOverflow	0	150528	150728
M	func	remainderReportingOverflow	0	150729	150949
M	func	multipliedFullWidth	0	150950	151099
M	func	dividingFullWidth	0	151100	151283
M	func	quotientAndRemainder	0	151284	151463
M	func	isMultiple	0	151464	151599
M	func	signum	0	151600	151679
M	var	magnitude	0	151680	151773
M	var	words	0	151774	151897
M	var	nonzeroBitCount	0	151898	151997
M	var	leadingZeroBitCount	0	151998	152128
M	var	trailingZeroBitCount	0	152129	152260
M	var	byteSwapped	0	152261	152385
M	var	description	0	152386	152483
M	var	hashValue	0	152484	152595
M	func	hash	0	152596	152706
M	func	distance	0	152707	152824
M	func	advanced	0	152825	152938
F	Swift	Int64.lsw	152941	161286
D	struct	Int64	152992	153211	161285	Swift
M	typealias	IntegerLiteralType	0	153212	153259
M	typealias	Magnitude	0	153260	153299
M	typealias	Stride	0	153300	153333
M	typealias	Words	0	153334	153369
M	var	max	1	153371	153455
M	var	min	1	153456	153538
M	var	bitWidth	1	153539	153624
M	var	zero	1	153625	153678
M	init	init	0	153680	153724
M	init	init	0	153725	153797
M	init	init	0	153798	153857
M	init	init	0	153858	153996
M	init	init	0	153997	154125
M	init	init	0	154126	154252
M	init	init	0	154253	154375
M	init	init	0	154376	154506
M	init	init	0	154507	154635
M	init	init	0	154636	154787
M	init	init	0	154788	154940
M	init	init	0	154941	155048
M	func	+	1	155050	155131
M	func	-	1	155132	155213
M	func	*	1	155214	155295
M	func	/	1	155296	155377
M	func	%	1	155378	155459
M	func	&+	1	155460	155543
M	func	&-	1	155544	155627
M	func	&*	1	155628	155711
M	func	&	1	155712	155793
M	func	|	1	155794	155874
M	func	^	1	155875	155956
M	func	~	1	155957	156031
M	func	<<	1	156032	156114
M	func	>>	1	156115	156197
M	func	&<<	1	156198	156282
M	func	&>>	1	156283	156367
M	func	<<	1	156368	156471
M	func	>>	1	156472	156575
M	func	-	1	156576	156650
M	func	negate	0	156651	156727
M	func	==	1	156728	156808
M	func	!=	1	156809	156889
M	func	<	1	156890	156969
M	func	<=	1	156970	157050
M	func	>	1	157051	157130
M	func	>=	1	157131	157211
M	func	+=	1	157213	157298
M	func	-=	1	157299	157384
M	func	*=	1	157385	157470
M	func	/=	1	157471	157556
M	func	%=	1	157557	157642
M	func	&+=	1	157643	157730
M	func	&-=	1	157731	157818
M	func	&*=	1	157819	157906
M	func	&=	1	157907	157992
M	func	|=	1	157993	158077
M	func	^=	1	158078	158163
M	func	<<=	1	158164	158250
M	func	>>=	1	158251	158337
M	func	addingReportingOverflow	0	158339	158509
M	func	subtractingReportingOverflow	0	158510	158692
M	func	multipliedReportingOverflow	0	158693	158872
M	func	dividedReportingOverflow	0	158873	159073
M	func	remainderReportingOverflow	0	159074	159294
M	func	multipliedFullWidth	0	159295	159444
M	func	dividingFullWidth	0	159445	159628
M	func	quotientAndRemainder	0	159629	159808
M	func	isMultiple	0	159809	159944
M	func	signum	0	159945	160024
M	var	magnitude	0	160025	160118
M	var	words	0	160119	160242
M	var	nonzeroBitCount	0	160243	160342
M	var	leadingZeroBitCount	0	160343	160473
M	var	trailingZeroBitCount	0	160474	160605
M	var	byteSwapped	0	160606	160730
M	var	description	0	160731	160828
M	var	hashValue	0	160829	160940
M	func	hash	0	160941	161051
M	func	distance	0	161052	161169
M	func	advanced	0	161170	161283
F	Swift	Int8.lsw	161286	169401
D	struct	Int8	161336	161552	169400	Swift
M	typealias	IntegerLiteralType	0	161553	161599
M	typealias	Magnitude	0	161600	161638
M	typealias	Stride	0	161639	161672
M	typealias	Words	0	161673	161708
M	var	max	1	161710	161777
M	var	min	1	161778	161843
M	var	bitWidth	1	161844	161928
M	var	zero	1	161929	161981
M	init	init	0	161983	162027
M	init	init	0	162028	162098
M	init	init	0	162099	162156
M	init	init	0	162157	162294
M	init	init	0	162295	162422
M	init	init	0	162423	162548
M	init	init	0	162549	162670
M	init	init	0	162671	162800
M	init	init	0	162801	162928
M	init	init	0	162929	163079
M	init	init	0	163080	163231
M	init	init	0	163232	163337
M	func	+	1	163339	163416
M	func	-	1	163417	163494
M	func	*	1	163495	163572
M	func	/	1	163573	163650
M	func	%	1	163651	163728
M	func	&+	1	163729	163808
M	func	&-	1	163809	163888
M	func	&*	1	163889	163968
M	func	&	1	163969	164046
M	func	|	1	164047	164123
M	func	^	1	164124	164201
M	func	~	1	164202	164273
M	func	<<	1	164274	164352
M	func	>>	1	164353	164431
M	func	&<<	1	164432	164512
M	func	&>>	1	164513	164593
M	func	<<	1	164594	164694
M	func	>>	1	164695	164795
M	func	-	1	164796	164867
M	func	negate	0	164868	164944
M	func	==	1	164945	165022
M	func	!=	1	165023	165100
M	func	<	1	165101	165177
M	func	<=	1	165178	165255
M	func	>	1	165256	165332
M	func	>=	1	165333	165410
M	func	+=	1	165412	165494
M	func	-=	1	165495	165577
M	func	*=	1	165578	165660
M	func	/=	1	165661	165743
M	func	%=	1	165744	165826
M	func	&+=	1	165827	165911
M	func	&-=	1	165912	165996
M	func	&*=	1	165997	166081
M	func	&=	1	166082	166164
M	func	|=	1	166165	166246
M	func	^=	1	166247	166329
M	func	<<=	1	166330	166413
M	func	>>=	1	166414	166497
M	func	addingReportingOverflow	0	166499	166666
M	func	subtractingReportingOverflow	0	166667	166846
M	func	multipliedReportingOverflow	0	166847	167023
M	func	dividedReportingOverflow	0	167024	167221
M	func	remainderReportingOverflow	0	167222	167439
M	func	multipliedFullWidth	0	167440	167585
M	func	dividingFullWidth	0	167586	167764
M	func	quotientAndRemainder	0	167765	167941
M	func	isMultiple	0	167942	168075
M	func	signum	0	168076	168153
M	var	magnitude	0	168154	168245
M	var	words	0	168246	168369
M	var	nonzeroBitCount	0	168370	168468
M	var	leadingZeroBitCount	0	168469	168598
M	var	trailingZeroBitCount	0	168599	168729
M	var	byteSwapped	0	168730	168852
M	var	description	0	168853	168949
M	var	hashValue	0	168950	169060
M	func	hash	0	169061	169170
M	func	distance	0	169171	169286
M	func	advanced	0	169287	169398
F	Swift	KeyPath.lsw	169401	171128
D	class	AnyKeyPath	169484	169591	169763	Swift
M	func	==	1	169592	169685
M	func	hash	0	169686	169761
D	class	PartialKeyPath	169765	169886	169888	Swift
D	class	KeyPath	169890	170007	170329	Swift
M	func	appending	0	170008	170171
M	func	appending	0	170172	170327
D	class	WritableKeyPath	170331	170476	170616	Swift
M	func	appending	0	170477	170614
D	class	ReferenceWritableKeyPath	170618	170816	170965	Swift
M	func	appending	0	170817	170963
D	func	_readKeyPath	170967	171127	171127	Swift
F	Swift	Lazy.lsw	171128	183234
D	protocol	LazySequenceProtocol	171148	171269	171419	Swift
M	associatedtype	Elements	0	171270	171348
M	var	elements	0	171349	171417
D	extension	LazySequenceProtocol	171421	171476	171551	Swift
M	var	elements	0	171477	171549
D	typealias	LazyCollectionProtocol	171553	171703	171703	Swift
D	extension	LazySequenceProtocol	171705	171737	173939	Swift
M	var	lazy	0	171738	171794
M	func	map	0	171795	172025
M	func	filter	0	172026	172246
M	func	compactMap	0	172247	172902
M	func	flatMap	0	172903	173446
M	func	prefix	0	173447	173694
M	func	drop	0	173695	173937
D	extension	LazySequenceProtocol	173941	173997	174183	Swift
M	func	joined	0	173998	174181
D	extension	LazySequenceProtocol	174185	174288	174464	Swift
M	func	reversed	0	174289	174462
D	struct	LazySequence	174466	174563	174940	Swift
M	typealias	Element	0	174564	174607
M	typealias	Iterator	0	174608	174653
M	typealias	Elements	0	174654	174690
M	var	_base	0	174691	174710
M	init	init	0	174711	174755
M	var	elements	0	174756	174795
M	func	makeIterator	0	174796	174868
M	var	underestimatedCount	0	174869	174938
D	typealias	LazyCollection	174942	175039	175039	Swift
D	extension	LazySequence	175041	175100	176036	Swift
M	typealias	Index	0	175101	175140
M	typealias	Indices	0	175141	175184
M	typealias	SubSequence	0	175185	175245
M	var	startIndex	0	175246	175304
M	var	endIndex	0	175305	175359
M	var	indices	0	175360	175414
M	var	count	0	175415	175456
M	var	isEmpty	0	175457	175503
M	func	index	0	175504	175586
M	func	index	0	175587	175688
M	func	index	0	175689	175838
M	func	distance	0	175839	175955
M	subscript	subscript	0	175956	176034
D	extension	LazySequence	176038	176123	176210	Swift
M	func	index	0	176124	176208
D	extension	LazySequence	176212	176295	176297	Swift
D	extension	Slice	176299	176371	176417	Swift
M	typealias	Elements	0	176372	176415
D	extension	ReversedCollection	176419	176504	176563	Swift
M	typealias	Elements	0	176505	176561
D	struct	LazyMapSequence	176565	176715	177504	Swift
M	typealias	Elements	0	176716	176778
M	var	_base	0	176779	176798
M	let	_transform	0	176799	176844
M	init	init	0	176845	176980
M	struct	Iterator	0	176982	177291
M	func	makeIterator	0	177293	177432
M	var	underestimatedCount	0	177433	177502
D	extension	LazyMapSequence	177506	177568	178523	Swift
M	typealias	Index	0	177569	177608
M	typealias	Indices	0	177609	177652
M	typealias	SubSequence	0	177653	177725
M	var	startIndex	0	177726	177784
M	var	endIndex	0	177785	177839
M	var	indices	0	177840	177894
M	var	count	0	177895	177936
M	var	isEmpty	0	177937	177983
M	func	index	0	177984	178066
M	func	index	0	178067	178168
M	func	index	0	178169	178318
M	func	distance	0	178319	178435
M	subscript	subscript	0	178436	178521
D	extension	LazyMapSequence	178525	178613	178700	Swift
M	func	index	0	178614	178698
D	extension	LazyMapSequence	178702	178788	178790	Swift
D	typealias	LazyMapCollection	178792	178902	178902	Swift
D	struct	LazyFilterSequence	178904	179041	179878	Swift
M	typealias	Element	0	179042	179085
M	typealias	Elements	0	179086	179142
M	var	_base	0	179143	179162
M	let	_predicate	0	179163	179205
M	init	init	0	179206	179342
M	struct	Iterator	0	179344	179741
M	func	makeIterator	0	179743	179876
D	extension	LazyFilterSequence	179880	179945	180649	Swift
M	typealias	Index	0	179946	179985
M	typealias	Indices	0	179986	180057
M	typealias	SubSequence	0	180058	180124
M	var	startIndex	0	180125	180190
M	var	endIndex	0	180191	180245
M	var	underestimatedCount	0	180246	180291
M	func	_next	0	180292	180478
M	func	index	0	180479	180568
M	subscript	subscript	0	180569	180647
D	extension	LazyFilterSequence	180651	180742	180954	Swift
M	func	index	0	180743	180952
D	typealias	LazyFilterCollection	180956	181069	181069	Swift
D	struct	LazyPrefixWhileSequence	181071	181217	182126	Swift
M	typealias	Element	0	181218	181261
M	typealias	Elements	0	181262	181323
M	var	_base	0	181324	181343
M	let	_predicate	0	181344	181386
M	init	init	0	181387	181519
M	struct	Iterator	0	181521	181969
M	func	makeIterator	0	181971	182124
D	struct	LazyDropWhileSequence	182128	182273	183233	Swift
M	typealias	Element	0	182274	182317
M	typealias	Elements	0	182318	182377
M	var	_base	0	182378	182397
M	let	_predicate	0	182398	182440
M	init	init	0	182441	182573
M	struct	Iterator	0	182575	183076
M	func	makeIterator	0	183078	183231
F	Swift	MutableCollection.lsw	183234	198812
D	protocol	MutableCollection	183288	183430	183887	Swift
M	subscript	subscript	0	183431	183521
M	subscript	subscript	0	183522	183619
M	func	partition	0	183620	183804
M	func	swapAt	0	183805	183885
D	extension	MutableCollection	183889	183951	184292	Swift
M	subscript	subscript	0	183952	184290
D	extension	MutableCollection	184294	184323	186228	Swift
M	func	_writeBackSlice	0	184324	184984
M	func	swapAt	0	184985	185183
M	func	partition	0	185184	185808
M	subscript	subscript	0	185809	186033
M	subscript	subscript	0	186034	186226
D	extension	MutableCollection	186230	186295	187379	Swift
M	func	reverse	0	186296	186632
M	func	partition	0	186633	187377
D	extension	MutableCollection	187381	187445	188531	Swift
M	func	shuffle	0	187446	187620
M	func	shuffle	0	187621	188100
M	func	sort	0	188101	188529
D	extension	MutableCollection	188533	188618	188943	Swift
M	func	sort	0	188619	188941
D	protocol	RangeReplaceableCollection	188945	189098	190702	Swift
M	init	init	0	189099	189138
M	func	replaceSubrange	0	189139	189305
M	func	reserveCapacity	0	189306	189392
M	init	init	0	189393	189473
M	init	init	0	189474	189573
M	func	append	0	189574	189657
M	func	append	0	189658	189783
M	func	insert	0	189784	189892
M	func	insert	0	189893	190045
M	func	remove	0	190046	190174
M	func	removeSubrange	0	190175	190274
M	func	removeFirst	0	190275	190387
M	func	removeFirst	0	190388	190463
M	func	removeAll	0	190464	190557
M	func	removeAll	0	190558	190700
D	extension	RangeReplaceableCollection	190704	190742	195564	Swift
M	init	init	0	190743	190989
M	init	init	0	190990	191161
M	func	reserveCapacity	0	191162	191258
M	func	append	0	191259	191386
M	func	append	0	191387	191582
M	func	insert	0	191583	191760
M	func	insert	0	191761	191978
M	func	remove	0	191979	192350
M	func	removeSubrange	0	192351	192519
M	func	removeSubrange	0	192520	192704
M	func	replaceSubrange	0	192705	192985
M	func	removeFirst	0	192986	193278
M	func	removeFirst	0	193279	193689
M	func	removeAll	0	193690	193971
M	func	removeAll	0	193972	194287
M	func	filter	0	194288	194559
M	func	+	1	194560	194794
M	func	+	1	194795	195139
M	func	+	1	195140	195392
M	func	+=	1	195393	195562
D	extension	RangeReplaceableCollection	195566	195640	196532	Swift
M	func	popLast	0	195641	195853
M	func	removeLast	0	195854	196113
M	func	removeLast	0	196114	196530
D	extension	RangeReplaceableCollection	196534	196602	196894	Swift
M	func	removeAll	0	196603	196892
D	extension	MutableCollection	196896	196925	197442	Swift
M	func	_halfStablePartition	0	196926	197440
D	extension	RangeReplaceableCollection	197444	197507	198811	Swift
M	func	replacing	0	197508	198244
M	func	replace	0	198245	198578
M	func	trimPrefix	0	198579	198809
F	Swift	NumericProtocols.lsw	198812	215299
D	protocol	AdditiveArithmetic	198870	198959	199340	Swift
M	var	zero	1	198960	199034
M	func	+	1	199035	199100
M	func	+=	1	199101	199179
M	func	-	1	199180	199252
M	func	-=	1	199253	199338
D	extension	AdditiveArithmetic	199342	199372	199675	Swift
M	func	+=	1	199373	199478
M	func	-=	1	199479	199591
M	func	+	1	199592	199673
D	extension	AdditiveArithmetic	199677	199747	199829	Swift
M	var	zero	1	199748	199827
D	protocol	Numeric	199831	199937	200317	Swift
M	associatedtype	Magnitude	0	199938	199987
M	init	init	0	199988	200098
M	var	magnitude	0	200099	200163
M	func	*	1	200164	200233
M	func	*=	1	200234	200315
D	protocol	SignedNumeric	200319	200400	200546	Swift
M	func	-	1	200401	200491
M	func	negate	0	200492	200544
D	extension	SignedNumeric	200548	200573	200836	Swift
M	func	-	1	200574	200754
M	func	negate	0	200755	200834
D	func	abs	200838	201021	201021	Swift
D	protocol	Strideable	201023	201124	201345	Swift
M	associatedtype	Stride	0	201125	201177
M	func	distance	0	201178	201262
M	func	advanced	0	201263	201343
D	extension	Strideable	201347	201369	201629	Swift
M	func	<	1	201370	201509
M	func	==	1	201510	201627
D	protocol	BinaryInteger	201631	201833	204495	Swift
M	associatedtype	Words	0	201834	201930
M	var	isSigned	1	201931	202014
M	init	init	0	202015	202131
M	init	init	0	202132	202216
M	init	init	0	202217	202306
M	init	init	0	202307	202398
M	init	init	0	202399	202490
M	var	words	0	202491	202593
M	var	bitWidth	0	202594	202673
M	var	trailingZeroBitCount	0	202674	202769
M	func	/	1	202770	202840
M	func	/=	1	202841	202919
M	func	%	1	202920	203023
M	func	%=	1	203024	203120
M	func	~	1	203121	203190
M	func	&	1	203191	203269
M	func	&=	1	203270	203353
M	func	|	1	203354	203439
M	func	|=	1	203440	203532
M	func	^	1	203533	203618
M	func	^=	1	203619	203712
M	func	>>	1	203713	203845
M	func	>>=	1	203846	203966
M	func	<<	1	203967	204099
M	func	<<=	1	204100	204220
M	func	quotientAndRemainder	0	204221	204349
M	func	isMultiple	0	204350	204447
M	func	signum	0	204448	204493
D	extension	BinaryInteger	204497	204522	207489	Swift
M	init	init	0	204523	204567
M	func	*=	1	204568	204676
M	func	/=	1	204677	204782
M	func	%=	1	204783	204906
M	func	&=	1	204907	205017
M	func	|=	1	205018	205137
M	func	^=	1	205138	205258
M	func	>>=	1	205259	205407
M	func	<<=	1	205408	205556
M	func	signum	0	205557	205673
M	func	quotientAndRemainder	0	205674	205850
M	func	isMultiple	0	205851	206069
M	func	distance	0	206070	206185
M	func	advanced	0	206186	206294
M	var	description	0	206295	206385
M	func	==	1	206387	206555
M	func	!=	1	206556	206721
M	func	<	1	206722	206908
M	func	<=	1	206909	207104
M	func	>	1	207105	207294
M	func	>=	1	207295	207487
D	func	_compareIntegers	207491	207598	207598	Swift
D	protocol	FixedWidthInteger	207600	207765	210088	Swift
M	var	bitWidth	1	207766	207845
M	var	max	1	207846	207906
M	var	min	1	207907	207964
M	func	addingReportingOverflow	0	207965	208095
M	func	subtractingReportingOverflow	0	208096	208238
M	func	multipliedReportingOverflow	0	208239	208378
M	func	dividedReportingOverflow	0	208379	208539
M	func	remainderReportingOverflow	0	208540	208720
M	func	multipliedFullWidth	0	208721	208842
M	func	dividingFullWidth	0	208843	208997
M	init	init	0	208998	209069
M	var	nonzeroBitCount	0	209070	209138
M	var	leadingZeroBitCount	0	209139	209234
M	var	byteSwapped	0	209235	209324
M	var	bigEndian	0	209325	209395
M	var	littleEndian	0	209396	209472
M	init	init	0	209473	209559
M	init	init	0	209560	209652
M	func	&>>	1	209653	209767
M	func	&>>=	1	209768	209870
M	func	&<<	1	209871	209984
M	func	&<<=	1	209985	210086
D	extension	FixedWidthInteger	210090	210119	214197	Swift
M	var	bitWidth	0	210120	210216
M	init	init	0	210217	210335
M	var	littleEndian	0	210336	210420
M	var	bigEndian	0	210421	210506
M	init	init	0	210507	210623
M	init	init	0	210624	210746
M	func	&>>=	1	210747	210878
M	func	&<<=	1	210879	211009
M	func	&>>	1	211010	211196
M	func	&<<	1	211197	211382
M	func	&+	1	211383	211528
M	func	&+=	1	211529	211641
M	func	&-	1	211642	211799
M	func	&-=	1	211800	211917
M	func	&*	1	211918	212075
M	func	&*=	1	212076	212194
M	init	init	0	212195	212542
M	init	init	0	212543	212783
M	func	random	1	212784	212995
M	func	random	1	212996	213213
M	func	random	1	213214	213683
M	func	random	1	213684	214195
D	func	_parseInteger	214199	214300	214300	Swift
D	protocol	SignedInteger	214302	214405	214407	Swift
D	extension	SignedInteger	214409	214434	214528	Swift
M	var	isSigned	1	214435	214526
D	protocol	UnsignedInteger	214530	214623	214625	Swift
D	extension	UnsignedInteger	214627	214654	214749	Swift
M	var	isSigned	1	214655	214747
D	extension	UnsignedInteger	214751	214807	214895	Swift
M	var	magnitude	0	214808	214893
D	extension	Numeric	214897	214916	215027	Swift
M	func	*=	1	214917	215025
D	extension	BinaryInteger	215029	215054	215298	Swift
M	init	init	0	215055	215296
F	Swift	Operators.lsw	215299	218950
D	precedencegroup	AssignmentPrecedence	215353	215431	215431	Swift
D	precedencegroup	FunctionArrowPrecedence	215432	215529	215529	Swift
D	precedencegroup	TernaryPrecedence	215530	215624	215624	Swift
D	precedencegroup	DefaultPrecedence	215625	215692	215692	Swift
D	precedencegroup	LogicalDisjunctionPrecedence	215693	215791	215791	Swift
D	precedencegroup	LogicalConjunctionPrecedence	215792	215901	215901	Swift
D	precedencegroup	ComparisonPrecedence	215902	215983	215983	Swift
D	precedencegroup	NilCoalescingPrecedence	215984	216081	216081	Swift
D	precedencegroup	CastingPrecedence	216082	216155	216155	Swift
D	precedencegroup	RangeFormationPrecedence	216156	216230	216230	Swift
D	precedencegroup	AdditionPrecedence	216231	216326	216326	Swift
D	precedencegroup	MultiplicationPrecedence	216327	216422	216422	Swift
D	precedencegroup	BitwiseShiftPrecedence	216423	216502	216502	Swift
D	operator	++	216504	216523	216523	Swift
D	operator	--	216524	216543	216543	Swift
D	operator	...	216544	216564	216564	Swift
D	operator	++	216566	216584	216584	Swift
D	operator	--	216585	216603	216603	Swift
D	operator	!	216604	216621	216621	Swift
D	operator	~	216622	216639	216639	Swift
D	operator	+	216640	216657	216657	Swift
D	operator	-	216658	216675	216675	Swift
D	operator	...	216676	216695	216695	Swift
D	operator	..<	216696	216715	216715	Swift
D	operator	<<	216717	216759	216759	Swift
D	operator	&<<	216760	216803	216803	Swift
D	operator	>>	216804	216846	216846	Swift
D	operator	&>>	216847	216890	216890	Swift
D	operator	*	216892	216935	216935	Swift
D	operator	&*	216936	216980	216980	Swift
D	operator	/	216981	217024	217024	Swift
D	operator	%	217025	217068	217068	Swift
D	operator	&	217069	217112	217112	Swift
D	operator	+	217114	217151	217151	Swift
D	operator	&+	217152	217190	217190	Swift
D	operator	-	217191	217228	217228	Swift
D	operator	&-	217229	217267	217267	Swift
D	operator	|	217268	217305	217305	Swift
D	operator	^	217306	217343	217343	Swift
D	operator	...	217345	217390	217390	Swift
D	operator	..<	217391	217436	217436	Swift
D	operator	??	217438	217481	217481	Swift
D	operator	<	217483	217522	217522	Swift
D	operator	<=	217523	217563	217563	Swift
D	operator	>	217564	217603	217603	Swift
D	operator	>=	217604	217644	217644	Swift
D	operator	==	217645	217685	217685	Swift
D	operator	!=	217686	217726	217726	Swift
D	operator	===	217727	217768	217768	Swift
D	operator	!==	217769	217810	217810	Swift
D	operator	~=	217811	217851	217851	Swift
D	operator	.<	217853	217893	217893	Swift
D	operator	.<=	217894	217935	217935	Swift
D	operator	.>	217936	217976	217976	Swift
D	operator	.>=	217977	218018	218018	Swift
D	operator	.==	218019	218060	218060	Swift
D	operator	.!=	218061	218102	218102	Swift
D	operator	.&	218103	218147	218147	Swift
D	operator	.^	218148	218186	218186	Swift
D	operator	.|	218187	218225	218225	Swift
D	operator	&&	218227	218275	218275	Swift
D	operator	||	218276	218324	218324	Swift
D	operator	*=	218326	218366	218366	Swift
D	operator	&*=	218367	218408	218408	Swift
D	operator	/=	218409	218449	218449	Swift
D	operator	%=	218450	218490	218490	Swift
D	operator	+=	218491	218531	218531	Swift
D	operator	&+=	218532	218573	218573	Swift
D	operator	-=	218574	218614	218614	Swift
D	operator	&-=	218615	218656	218656	Swift
D	operator	<<=	218657	218698	218698	Swift
D	operator	&<<=	218699	218741	218741	Swift
D	operator	>>=	218742	218783	218783	Swift
D	operator	&>>=	218784	218826	218826	Swift
D	operator	&=	218827	218867	218867	Swift
D	operator	^=	218868	218908	218908	Swift
D	operator	|=	218909	218949	218949	Swift
F	Swift	Optional.lsw	218950	223282
D	enum	Optional	218975	219076	220152	Swift
M	case	none	0	219077	219090
M	case	some	0	219091	219113
M	init	init	0	219115	219197
M	init	init	0	219198	219263
M	func	map	0	219265	219529
M	func	flatMap	0	219530	219801
M	var	unsafelyUnwrapped	0	219802	219890
M	func	take	0	219891	220053
M	var	debugDescription	0	220054	220150
D	extension	Optional	220154	220204	220206	Swift
D	extension	Optional	220208	220262	220264	Swift
D	extension	Optional	220266	220322	220778	Swift
M	func	==	1	220323	220776
D	extension	Optional	220780	220834	221118	Swift
M	func	hash	0	220835	221116
D	enum	Result	221120	221220	223072	Swift
M	case	success	0	221221	221246
M	case	failure	0	221247	221272
M	init	init	0	221274	221523
M	func	get	0	221524	221752
M	func	map	0	221753	222073
M	func	mapError	0	222074	222398
M	func	flatMap	0	222399	222732
M	func	flatMapError	0	222733	223070
D	extension	Result	223074	223148	223150	Swift
D	extension	Result	223152	223223	223225	Swift
D	extension	Result	223227	223279	223281	Swift
F	Swift	Output.lsw	223282	225782
D	func	print	223296	223441	223441	Swift
D	func	print	223443	223816	223816	Swift
D	func	debugPrint	223818	223986	223986	Swift
D	func	debugPrint	223988	224384	224384	Swift
D	func	dump	224386	224673	224673	Swift
D	func	dump	224675	225023	225023	Swift
D	func	readLine	225025	225163	225163	Swift
D	func	_describe	225165	225224	225224	Swift
D	func	_debugDescribe	225226	225295	225295	Swift
D	func	_dump	225297	225414	225414	Swift
D	func	_writeOutput	225416	225466	225466	Swift
D	enum	CommandLine	225468	225527	225781	Swift
M	var	arguments	1	225528	225656
M	var	argc	1	225657	225779
F	Swift	PartialRange.lsw	225782	231641
D	struct	PartialRangeUpTo	225830	225936	226296	Swift
M	let	upperBound	0	225937	225969
M	init	init	0	225970	226039
M	func	relative	0	226040	226175
M	func	contains	0	226176	226294
D	struct	PartialRangeThrough	226298	226415	226813	Swift
M	let	upperBound	0	226416	226448
M	init	init	0	226449	226518
M	func	relative	0	226519	226691
M	func	contains	0	226692	226811
D	struct	PartialRangeFrom	226815	226921	227280	Swift
M	let	lowerBound	0	226922	226954
M	init	init	0	226955	227024
M	func	relative	0	227025	227158
M	func	contains	0	227159	227278
D	extension	PartialRangeFrom	227282	227373	227584	Swift
M	typealias	Element	0	227374	227410
M	typealias	Iterator	0	227411	227471
M	func	makeIterator	0	227472	227582
D	struct	_PartialRangeIterator	227586	227759	227966	Swift
M	typealias	Element	0	227760	227796
M	var	_current	0	227797	227820
M	func	next	0	227821	227964
D	enum	UnboundedRange_	227968	228026	228093	Swift
M	func	...	1	228027	228091
D	typealias	UnboundedRange	228095	228198	228198	Swift
D	func	stride	228200	228409	228409	Swift
D	func	stride	228411	228651	228651	Swift
D	struct	StrideTo	228653	228766	229418	Swift
M	let	_start	0	228767	228790
M	let	_end	0	228791	228812
M	let	_stride	0	228813	228844
M	init	init	0	228845	229069
M	func	makeIterator	0	229070	229235
M	var	underestimatedCount	0	229236	229416
D	struct	StrideToIterator	229420	229528	229908	Swift
M	let	_start	0	229529	229552
M	let	_end	0	229553	229574
M	let	_stride	0	229575	229606
M	var	_count	0	229607	229626
M	var	_value	0	229627	229650
M	func	next	0	229651	229906
D	struct	StrideThrough	229910	230040	230724	Swift
M	let	_start	0	230041	230064
M	let	_end	0	230065	230086
M	let	_stride	0	230087	230118
M	init	init	0	230119	230343
M	func	makeIterator	0	230344	230541
M	var	underestimatedCount	0	230542	230722
D	struct	StrideThroughIterator	230726	230839	231398	Swift
M	let	_start	0	230840	230863
M	let	_end	0	230864	230885
M	let	_stride	0	230886	230917
M	var	_count	0	230918	230937
M	var	_value	0	230938	230961
M	var	_didReturnEnd	0	230962	230989
M	func	next	0	230990	231396
D	func	_strideStep	231400	231640	231640	Swift
F	Swift	Range.lsw	231641	245832
D	protocol	RangeExpression	231674	231770	232055	Swift
M	associatedtype	Bound	0	231771	231807
M	func	relative	0	231808	231966
M	func	contains	0	231967	232053
D	extension	RangeExpression	232057	232084	232254	Swift
M	func	~=	1	232085	232252
D	struct	Range	232256	232395	234695	Swift
M	let	lowerBound	0	232396	232453
M	let	upperBound	0	232454	232528
M	init	init	0	232529	232631
M	init	init	0	232632	232839
M	func	contains	0	232840	232983
M	var	isEmpty	0	232984	233078
M	func	relative	0	233079	233184
M	func	==	1	233185	233330
M	func	clamped	0	233331	233789
M	func	overlaps	0	233790	234047
M	func	overlaps	0	234048	234293
M	func	contains	0	234294	234500
M	func	contains	0	234501	234693
D	extension	Range	234697	234739	234836	Swift
M	var	description	0	234740	234834
D	extension	Range	234838	234885	235041	Swift
M	var	debugDescription	0	234886	235039
D	extension	Range	235043	235092	235220	Swift
M	func	hash	0	235093	235218
D	extension	Range	235222	235271	235273	Swift
D	extension	Range	235275	235355	235563	Swift
M	typealias	Element	0	235356	235392
M	typealias	Iterator	0	235393	235446
M	func	makeIterator	0	235447	235561
D	struct	_RangeIterator	235565	235676	235946	Swift
M	typealias	Element	0	235677	235713
M	var	_current	0	235714	235737
M	let	_end	0	235738	235757
M	func	next	0	235758	235944
D	extension	Range	235948	236079	237692	Swift
M	typealias	Index	0	236080	236114
M	typealias	Indices	0	236115	236158
M	typealias	SubSequence	0	236159	236206
M	var	startIndex	0	236207	236254
M	var	endIndex	0	236255	236300
M	var	count	0	236301	236371
M	var	indices	0	236372	236417
M	func	index	0	236418	236486
M	func	index	0	236487	236557
M	func	index	0	236558	236652
M	func	distance	0	236653	236759
M	subscript	subscript	0	236760	236929
M	subscript	subscript	0	236930	237127
M	func	_customContainsEquatableElement	0	237128	237252
M	func	_customIndexOfEquatableElement	0	237253	237373
M	func	_customLastIndexOfEquatableElement	0	237374	237498
M	init	init	0	237499	237690
D	typealias	CountableRange	237694	237826	237826	Swift
D	typealias	CountableClosedRange	237827	237978	237978	Swift
D	struct	ClosedRange	237980	238119	240103	Swift
M	let	lowerBound	0	238120	238177
M	let	upperBound	0	238178	238238
M	init	init	0	238239	238341
M	init	init	0	238342	238549
M	func	contains	0	238550	238694
M	var	isEmpty	0	238695	238777
M	func	relative	0	238778	238961
M	func	==	1	238962	239119
M	func	clamped	0	239120	239596
M	func	overlaps	0	239597	239777
M	func	overlaps	0	239778	239907
M	func	contains	0	239908	240101
D	extension	ClosedRange	240105	240153	240250	Swift
M	var	description	0	240154	240248
D	extension	ClosedRange	240252	240305	240473	Swift
M	var	debugDescription	0	240306	240471
D	extension	ClosedRange	240475	240530	240658	Swift
M	func	hash	0	240531	240656
D	extension	ClosedRange	240660	240715	240717	Swift
D	extension	ClosedRange	240719	240805	241048	Swift
M	typealias	Element	0	240806	240842
M	typealias	Iterator	0	240843	240902
M	func	makeIterator	0	240903	241046
D	struct	_ClosedRangeIterator	241050	241167	241538	Swift
M	typealias	Element	0	241168	241204
M	var	_current	0	241205	241228
M	let	_last	0	241229	241249
M	var	_isDone	0	241250	241271
M	func	next	0	241272	241536
D	enum	_ClosedRangeIndex	241540	241670	242305	Swift
M	case	inRange	0	241671	241694
M	case	pastEnd	0	241695	241711
M	func	==	1	241712	242008
M	func	<	1	242009	242303
D	extension	ClosedRange	242307	242444	244764	Swift
M	typealias	Index	0	242445	242498
M	typealias	Indices	0	242499	242564
M	typealias	SubSequence	0	242565	242625
M	var	startIndex	0	242626	242702
M	var	endIndex	0	242703	242765
M	var	count	0	242766	242840
M	func	index	0	242841	243116
M	func	index	0	243117	243442
M	func	index	0	243443	243850
M	func	distance	0	243851	243988
M	func	_offset	0	243989	244185
M	subscript	subscript	0	244186	244385
M	func	_customContainsEquatableElement	0	244386	244511
M	init	init	0	244512	244762
D	extension	Comparable	244766	244788	245831	Swift
M	func	..<	1	244789	245080
M	func	...	1	245081	245378
M	func	..<	1	245379	245523
M	func	...	1	245524	245682
M	func	...	1	245683	245829
F	Swift	RangeSet.lsw	245832	249640
D	struct	RangeSet	245846	245965	248200	Swift
M	var	_ranges	0	245966	245997
M	init	init	0	245998	246032
M	init	init	0	246033	246114
M	init	init	0	246115	246275
M	var	ranges	0	246276	246355
M	var	isEmpty	0	246356	246444
M	func	contains	0	246445	246589
M	func	insert	0	246590	247378
M	func	remove	0	247379	248010
M	func	==	1	248011	248120
M	var	description	0	248121	248198
D	extension	RangeReplaceableCollection	248202	248240	248577	Swift
M	func	removeSubranges	0	248241	248575
D	extension	MutableCollection	248579	248647	249639	Swift
M	func	moveSubranges	0	248648	249637
F	Swift	Regex.lsw	249640	267709
D	protocol	_RegexPart	249741	249884	249959	Swift
M	associatedtype	RegexOutput	0	249885	249915
M	var	_part	0	249916	249957
D	protocol	RegexComponent	249961	250063	250170	Swift
M	associatedtype	RegexOutput	0	250064	250094
M	var	regex	0	250095	250168
D	extension	RegexComponent	250172	250198	250251	Swift
M	var	_part	0	250199	250249
D	struct	Regex	250253	250408	256038	Swift
M	typealias	RegexOutput	0	250409	250450
M	let	_source	0	250451	250645
M	let	_transforms	0	250646	250770
M	init	init	0	250771	250917
M	init	init	0	250918	251095
M	init	init	0	251096	251241
M	init	init	0	251242	251772
M	init	init	0	251773	252089
M	var	regex	0	252090	252134
M	struct	Match	0	252136	252819
M	func	wholeMatch	0	252821	252965
M	func	wholeMatch	0	252966	253108
M	func	prefixMatch	0	253109	253265
M	func	prefixMatch	0	253266	253420
M	func	firstMatch	0	253421	253565
M	func	firstMatch	0	253566	253708
M	func	_match	0	253709	253814
M	func	_allMatches	0	253815	253915
M	func	_matches	0	253916	254012
M	func	_found	0	254013	254112
M	func	contains	0	254114	254248
M	func	_with	0	254250	254362
M	func	ignoresCase	0	254363	254503
M	func	dotMatchesNewlines	0	254504	254678
M	func	anchorsMatchLineEndings	0	254679	254864
M	func	asciiOnlyWordCharacters	0	254865	255021
M	func	asciiOnlyDigits	0	255022	255170
M	func	asciiOnlyWhitespace	0	255171	255323
M	func	asciiOnlyCharacterClasses	0	255324	255499
M	func	wordBoundaryKind	0	255500	255671
M	func	repetitionBehavior	0	255672	255869
M	func	matchingSemantics	0	255870	256036
D	extension	Regex	256040	256088	256543	Swift
M	init	init	0	256089	256347
M	init	init	0	256348	256541
D	extension	Regex.Match	256545	256599	257097	Swift
M	init	init	0	256600	256801
M	subscript	subscript	0	256802	256974
M	subscript	subscript	0	256975	257095
D	struct	AnyRegexOutput	257099	257218	259790	Swift
M	typealias	Index	0	257219	257251
M	typealias	Indices	0	257252	257293
M	typealias	Iterator	0	257294	257358
M	typealias	SubSequence	0	257359	257415
M	struct	ElementRepresentation	0	257417	257647
M	struct	Element	0	257649	258731
M	let	input	0	258733	258754
M	let	_elements	0	258755	258812
M	init	init	0	258813	258999
M	var	startIndex	0	259000	259036
M	var	endIndex	0	259037	259085
M	var	count	0	259086	259131
M	func	index	0	259132	259184
M	func	index	0	259185	259238
M	subscript	subscript	0	259239	259363
M	subscript	subscript	0	259364	259604
M	func	extractValues	0	259605	259788
D	struct	_RegexError	259792	259878	259908	Swift
M	let	description	0	259879	259906
D	struct	RegexWordBoundaryKind	259910	259978	260265	Swift
M	let	_letter	0	259979	260002
M	var	simple	1	260003	260140
M	var	default	1	260141	260263
D	struct	RegexSemanticLevel	260267	260378	260635	Swift
M	let	_letter	0	260379	260402
M	var	graphemeCluster	1	260403	260520
M	var	unicodeScalar	1	260521	260633
D	struct	RegexRepetitionBehavior	260637	260728	261151	Swift
M	let	_letter	0	260729	260752
M	var	eager	1	260753	260876
M	var	reluctant	1	260877	261003
M	var	possessive	1	261004	261149
D	func	_regexError	261153	261221	261221	Swift
D	func	_regexOutputType	261223	261300	261300	Swift
D	func	_regexContains	261302	261393	261393	Swift
D	func	_regexExtract	261395	261483	261483	Swift
D	func	_regexSplit	261485	262045	262045	Swift
D	extension	BidirectionalCollection	262047	262158	264212	Swift
M	var	_wholeText	0	262159	262220
M	func	wholeMatch	0	262221	262385
M	func	prefixMatch	0	262386	262562
M	func	firstMatch	0	262563	262719
M	func	matches	0	262720	262875
M	func	contains	0	262876	263053
M	func	firstRange	0	263054	263244
M	func	ranges	0	263245	263453
M	func	split	0	263454	263743
M	func	starts	0	263744	263899
M	func	trimmingPrefix	0	263900	264210
D	extension	RangeReplaceableCollection	264214	264328	267708	Swift
M	func	replacing	0	264329	264713
M	func	replacing	0	264714	265089
M	func	replacing	0	265090	265551
M	func	replacing	0	265552	265979
M	func	_replacing	0	265980	266675
M	func	replace	0	266676	267013
M	func	replace	0	267014	267411
M	func	trimPrefix	0	267412	267706
F	Swift	Sequence.lsw	267709	281662
D	protocol	IteratorProtocol	267742	267824	267933	Swift
M	associatedtype	Element	0	267825	267851
M	func	next	0	267852	267931
D	protocol	Sequence	267935	268020	268423	Swift
M	associatedtype	Element	0	268021	268047
M	associatedtype	Iterator	0	268048	268127
M	func	makeIterator	0	268128	268205
M	var	underestimatedCount	0	268206	268314
M	func	_customContainsEquatableElement	0	268315	268384
M	func	_copyToArray	0	268385	268421
D	extension	Sequence	268425	268492	268571	Swift
M	func	makeIterator	0	268493	268569
D	extension	Sequence	268573	268593	278102	Swift
M	var	underestimatedCount	0	268594	268707
M	func	_customContainsEquatableElement	0	268708	268792
M	func	_copyToArray	0	268793	269008
M	func	map	0	269010	269318
M	func	filter	0	269319	269602
M	func	forEach	0	269603	269771
M	func	reduce	0	269772	270098
M	func	reduce	0	270099	270466
M	func	flatMap	0	270467	270844
M	func	compactMap	0	270845	271210
M	func	flatMap	0	271211	271427
M	func	enumerated	0	271428	271578
M	func	first	0	271579	271831
M	func	contains	0	271832	272070
M	func	allSatisfy	0	272071	272310
M	func	count	0	272311	272573
M	func	min	0	272574	273006
M	func	max	0	273007	273442
M	func	sorted	0	273443	273744
M	func	reversed	0	273745	273915
M	func	shuffled	0	273916	274098
M	func	shuffled	0	274099	274351
M	func	dropFirst	0	274352	274500
M	func	dropLast	0	274501	274779
M	func	drop	0	274780	275021
M	func	prefix	0	275022	275161
M	func	prefix	0	275162	275515
M	func	suffix	0	275516	275805
M	func	split	0	275806	276194
M	func	starts	0	276195	276723
M	func	elementsEqual	0	276724	277284
M	func	lexicographicallyPrecedes	0	277285	277953
M	var	lazy	0	277954	278100
D	extension	Sequence	278104	278149	279263	Swift
M	func	contains	0	278150	278435
M	func	split	0	278436	278745
M	func	starts	0	278746	279010
M	func	elementsEqual	0	279011	279261
D	extension	Sequence	279265	279311	280445	Swift
M	func	min	0	279312	279639
M	func	max	0	279640	279970
M	func	sorted	0	279971	280166
M	func	lexicographicallyPrecedes	0	280167	280443
D	extension	Sequence	280447	280491	280901	Swift
M	func	joined	0	280492	280632
M	func	joined	0	280633	280899
D	extension	Sequence	280903	280953	281364	Swift
M	func	joined	0	280954	281362
D	extension	Sequence	281366	281410	281564	Swift
M	func	joined	0	281411	281562
D	func	_joinStrings	281566	281661	281661	Swift
F	Swift	SequenceTypes.lsw	281662	298690
D	struct	EnumeratedSequence	281712	281825	282693	Swift
M	typealias	Element	0	281826	281893
M	var	_base	0	281894	281913
M	init	init	0	281914	281958
M	func	makeIterator	0	281959	282118
M	var	underestimatedCount	0	282119	282188
M	struct	Iterator	0	282190	282691
D	struct	_EnumeratedIndex	282695	282806	283101	Swift
M	var	base	0	282807	282838
M	var	offset	0	282839	282865
M	func	==	1	282866	282983
M	func	<	1	282984	283099
D	extension	EnumeratedSequence	283103	283168	283982	Swift
M	typealias	Index	0	283169	283220
M	typealias	SubSequence	0	283221	283287
M	typealias	Indices	0	283288	283359
M	var	startIndex	0	283360	283465
M	var	endIndex	0	283466	283577
M	var	count	0	283578	283619
M	var	isEmpty	0	283620	283666
M	func	index	0	283667	283824
M	subscript	subscript	0	283825	283980
D	extension	EnumeratedSequence	283984	284075	284237	Swift
M	func	index	0	284076	284235
D	extension	EnumeratedSequence	284239	284328	284658	Swift
M	func	index	0	284329	284526
M	func	distance	0	284527	284656
D	func	zip	284660	284937	284937	Swift
D	struct	Zip2Sequence	284939	285059	286403	Swift
M	typealias	Element	0	285060	285129
M	let	_sequence1	0	285130	285159
M	let	_sequence2	0	285160	285189
M	init	init	0	285190	285326
M	func	makeIterator	0	285327	285558
M	var	underestimatedCount	0	285559	285676
M	struct	Iterator	0	285678	286401
D	struct	DropFirstSequence	286405	286507	287211	Swift
M	typealias	Element	0	286508	286551
M	typealias	Iterator	0	286552	286597
M	let	_base	0	286598	286617
M	let	_limit	0	286618	286637
M	init	init	0	286638	286831
M	func	makeIterator	0	286832	287095
M	func	dropFirst	0	287096	287209
D	struct	PrefixSequence	287213	287307	288218	Swift
M	typealias	Element	0	287308	287351
M	var	_base	0	287352	287371
M	let	_maxLength	0	287372	287395
M	init	init	0	287396	287594
M	func	makeIterator	0	287595	287724
M	func	prefix	0	287725	287872
M	struct	Iterator	0	287874	288216
D	struct	DropWhileSequence	288220	288349	289241	Swift
M	typealias	Element	0	288350	288393
M	var	_iterator	0	288394	288426
M	var	_nextElement	0	288427	288462
M	init	init	0	288463	288725
M	func	makeIterator	0	288726	288855
M	struct	Iterator	0	288857	289239
D	struct	FlattenSequence	289243	289379	290112	Swift
M	typealias	Element	0	289380	289431
M	var	_base	0	289432	289451
M	init	init	0	289452	289496
M	func	makeIterator	0	289497	289616
M	struct	Iterator	0	289618	290110
D	struct	_FlattenIndex	290114	290251	290770	Swift
M	var	_outer	0	290252	290278
M	var	_inner	0	290279	290314
M	func	==	1	290315	290458
M	func	<	1	290459	290768
D	extension	FlattenSequence	290772	290860	292322	Swift
M	typealias	SubSequence	0	290861	290924
M	typealias	Indices	0	290925	290993
M	typealias	Index	0	290994	291042
M	func	_firstIndex	0	291043	291397
M	var	startIndex	0	291398	291484
M	var	endIndex	0	291485	291584
M	var	count	0	291585	291716
M	func	index	0	291717	292112
M	subscript	subscript	0	292113	292320
D	extension	FlattenSequence	292324	292451	293012	Swift
M	func	index	0	292452	293010
D	struct	JoinedSequence	293014	293160	294855	Swift
M	typealias	Element	0	293161	293212
M	var	_base	0	293213	293232
M	var	_separator	0	293233	293275
M	init	init	0	293276	293461
M	func	makeIterator	0	293462	293662
M	struct	Iterator	0	293664	294853
D	func	sequence	294857	295332	295332	Swift
D	func	sequence	295334	295574	295574	Swift
D	typealias	UnfoldFirstSequence	295576	295689	295689	Swift
D	struct	UnfoldSequence	295691	295825	296290	Swift
M	typealias	Iterator	0	295826	295888
M	var	_state	0	295889	295910
M	let	_next	0	295911	295951
M	var	_done	0	295952	295973
M	init	init	0	295974	296105
M	func	next	0	296106	296288
D	func	repeatElement	296292	296448	296448	Swift
D	struct	Repeated	296450	296548	297182	Swift
M	typealias	Indices	0	296549	296590
M	typealias	Index	0	296591	296623
M	let	count	0	296624	296678
M	let	repeatedValue	0	296679	296735
M	init	init	0	296736	296943
M	var	startIndex	0	296944	296980
M	var	endIndex	0	296981	297019
M	subscript	subscript	0	297020	297180
D	struct	CollectionOfOne	297184	297306	297924	Swift
M	typealias	Index	0	297307	297339
M	typealias	Indices	0	297340	297381
M	typealias	SubSequence	0	297382	297448
M	var	_element	0	297449	297474
M	init	init	0	297475	297533
M	var	startIndex	0	297534	297570
M	var	endIndex	0	297571	297605
M	var	count	0	297606	297637
M	subscript	subscript	0	297638	297922
D	struct	EmptyCollection	297926	298036	298391	Swift
M	typealias	Index	0	298037	298069
M	typealias	Indices	0	298070	298111
M	init	init	0	298112	298132
M	var	startIndex	0	298133	298169
M	var	endIndex	0	298170	298204
M	subscript	subscript	0	298205	298283
M	func	==	1	298284	298389
D	struct	IteratorSequence	298393	298510	298689	Swift
M	typealias	Element	0	298511	298554
M	var	_base	0	298555	298574
M	init	init	0	298575	298621
M	func	next	0	298622	298687
F	Swift	Set.lsw	298690	314117
D	protocol	SetAlgebra	298722	298838	299802	Swift
M	associatedtype	Element	0	298839	298865
M	init	init	0	298866	298876
M	func	contains	0	298877	298921
M	func	union	0	298922	298959
M	func	intersection	0	298960	299004
M	func	symmetricDifference	0	299005	299056
M	func	insert	0	299057	299174
M	func	remove	0	299175	299253
M	func	update	0	299254	299338
M	func	formUnion	0	299339	299381
M	func	formIntersection	0	299382	299431
M	func	formSymmetricDifference	0	299432	299488
M	func	subtracting	0	299489	299532
M	func	isSubset	0	299533	299574
M	func	isDisjoint	0	299575	299620
M	func	isSuperset	0	299621	299664
M	var	isEmpty	0	299665	299694
M	init	init	0	299695	299758
M	func	subtract	0	299759	299800
D	extension	SetAlgebra	299804	299826	301092	Swift
M	init	init	0	299827	299977
M	func	subtract	0	299978	300121
M	func	isSubset	0	300122	300252
M	func	isSuperset	0	300253	300394
M	func	isDisjoint	0	300395	300527
M	func	subtracting	0	300528	300674
M	var	isEmpty	0	300675	300760
M	func	isStrictSuperset	0	300761	300932
M	func	isStrictSubset	0	300933	301090
D	protocol	OptionSet	301094	301238	301269	Swift
M	init	init	0	301239	301267
D	extension	OptionSet	301271	301292	302971	Swift
M	func	union	0	301293	301490
M	func	intersection	0	301491	301711
M	func	symmetricDifference	0	301712	301960
M	func	contains	0	301961	302098
M	func	insert	0	302099	302445
M	func	remove	0	302446	302711
M	func	update	0	302712	302969
D	extension	OptionSet	302973	303028	303595	Swift
M	init	init	0	303029	303093
M	func	formUnion	0	303094	303244
M	func	formIntersection	0	303245	303408
M	func	formSymmetricDifference	0	303409	303593
D	extension	SetAlgebra	303597	303656	303728	Swift
M	init	init	0	303657	303726
D	struct	Set	303730	303936	313699	Swift
M	typealias	ArrayLiteralElement	0	303937	303987
M	typealias	SubSequence	0	303988	304042
M	typealias	Indices	0	304043	304102
M	struct	Index	0	304104	304551
M	struct	Iterator	0	304553	304804
M	init	init	0	304806	304869
M	init	init	0	304870	304995
M	init	init	0	304996	305077
M	init	init	0	305078	305425
M	var	count	0	305427	305519
M	var	isEmpty	0	305520	305624
M	var	capacity	0	305625	305751
M	var	startIndex	0	305752	305838
M	var	endIndex	0	305839	305921
M	func	index	0	305922	306031
M	subscript	subscript	0	306032	306160
M	func	makeIterator	0	306161	306253
M	func	_copyToArray	0	306254	306322
M	func	contains	0	306323	306450
M	func	_customContainsEquatableElement	0	306451	306549
M	func	firstIndex	0	306550	306701
M	func	insert	0	306703	306896
M	func	update	0	306897	307064
M	func	remove	0	307065	307217
M	func	remove	0	307218	307400
M	func	removeAll	0	307401	307544
M	func	removeFirst	0	307545	307769
M	func	popFirst	0	307770	307962
M	func	reserveCapacity	0	307963	308111
M	func	filter	0	308112	308395
M	func	_formUnion	0	308397	308474
M	func	formUnion	0	308475	308637
M	func	union	0	308638	308892
M	func	intersection	0	308893	309089
M	func	intersection	0	309090	309249
M	func	formIntersection	0	309250	309431
M	func	subtracting	0	309432	309625
M	func	subtracting	0	309626	309943
M	func	subtract	0	309944	310152
M	func	subtract	0	310153	310336
M	func	symmetricDifference	0	310337	310631
M	func	formSymmetricDifference	0	310632	310839
M	func	formSymmetricDifference	0	310840	311157
M	func	isSubset	0	311158	311414
M	func	isSubset	0	311415	311600
M	func	isStrictSubset	0	311601	311776
M	func	isStrictSubset	0	311777	312002
M	func	isSuperset	0	312003	312152
M	func	isSuperset	0	312153	312414
M	func	isStrictSuperset	0	312415	312609
M	func	isStrictSuperset	0	312610	312845
M	func	isDisjoint	0	312846	313050
M	func	isDisjoint	0	313051	313292
M	func	==	1	313293	313439
M	func	hash	0	313440	313511
M	var	description	0	313512	313599
M	var	debugDescription	0	313600	313697
D	func	_setSubset	313701	313811	313811	Swift
D	func	_setIntersection	313813	313938	313938	Swift
D	func	_setSubtracting	313940	314063	314063	Swift
D	extension	Set	314065	314114	314116	Swift
F	Swift	Slice.lsw	314117	322832
D	struct	Slice	314170	314282	315971	Swift
M	typealias	Element	0	314283	314326
M	typealias	Index	0	314327	314366
M	typealias	Indices	0	314367	314410
M	typealias	SubSequence	0	314411	314457
M	typealias	Iterator	0	314458	314519
M	var	_startIndex	0	314520	314551
M	var	_endIndex	0	314552	314581
M	var	_base	0	314582	314601
M	init	init	0	314602	314763
M	var	base	0	314764	314829
M	var	startIndex	0	314830	314883
M	var	endIndex	0	314884	314933
M	var	indices	0	314934	315013
M	func	index	0	315014	315096
M	func	formIndex	0	315097	315180
M	func	index	0	315181	315282
M	func	index	0	315283	315432
M	func	distance	0	315433	315549
M	subscript	subscript	0	315550	315739
M	subscript	subscript	0	315740	315969
D	extension	Slice	315973	316051	316224	Swift
M	func	index	0	316052	316136
M	func	formIndex	0	316137	316222
D	extension	Slice	316226	316302	316304	Swift
D	extension	Slice	316306	316372	317067	Swift
M	subscript	subscript	0	316373	316753
M	subscript	subscript	0	316754	317065
D	extension	Slice	317069	317153	317852	Swift
M	init	init	0	317154	317276
M	func	replaceSubrange	0	317277	317850
D	struct	DefaultIndices	317854	317953	319161	Swift
M	typealias	Element	0	317954	317999
M	typealias	Index	0	318000	318043
M	typealias	Indices	0	318044	318099
M	typealias	SubSequence	0	318100	318159
M	typealias	Iterator	0	318160	318234
M	var	_elements	0	318235	318262
M	var	_startIndex	0	318263	318298
M	var	_endIndex	0	318299	318332
M	init	init	0	318333	318531
M	var	startIndex	0	318532	318589
M	var	endIndex	0	318590	318643
M	var	indices	0	318644	318701
M	func	index	0	318702	318796
M	func	formIndex	0	318797	318888
M	subscript	subscript	0	318889	318966
M	subscript	subscript	0	318967	319159
D	extension	DefaultIndices	319163	319254	319353	Swift
M	func	index	0	319255	319351
D	extension	DefaultIndices	319355	319444	319703	Swift
M	func	index	0	319445	319572
M	func	distance	0	319573	319701
D	struct	ReversedCollection	319705	319831	322588	Swift
M	typealias	Element	0	319832	319875
M	typealias	SubSequence	0	319876	319942
M	typealias	Indices	0	319943	320014
M	let	_base	0	320015	320034
M	init	init	0	320035	320079
M	struct	Index	0	320081	320587
M	struct	Iterator	0	320589	320966
M	func	makeIterator	0	320968	321089
M	var	startIndex	0	321090	321173
M	var	endIndex	0	321174	321257
M	var	count	0	321258	321299
M	var	isEmpty	0	321300	321346
M	func	index	0	321347	321482
M	func	index	0	321483	321618
M	func	index	0	321619	321773
M	func	index	0	321774	322078
M	func	distance	0	322079	322245
M	subscript	subscript	0	322246	322370
M	func	_copyToArray	0	322371	322516
M	func	reversed	0	322517	322586
D	extension	ReversedCollection.Index	322590	322663	322738	Swift
M	func	hash	0	322664	322736
D	extension	ReversedCollection	322740	322829	322831	Swift
F	Swift	String.lsw	322832	339187
D	struct	String	322844	323183	336093	Swift
M	typealias	Element	0	323184	323224
M	typealias	SubSequence	0	323225	323269
M	typealias	Indices	0	323270	323323
M	typealias	StringLiteralType	0	323324	323371
M	typealias	ExtendedGraphemeClusterLiteralType	0	323372	323436
M	typealias	UnicodeScalarLiteralType	0	323437	323491
M	struct	Index	0	323493	325332
M	struct	Iterator	0	325334	325636
M	init	init	0	325638	325707
M	init	init	0	325708	325783
M	init	init	0	325784	325847
M	init	init	0	325848	325963
M	init	init	0	325964	326066
M	init	init	0	326067	326173
M	init	init	0	326174	326262
M	init	init	0	326263	326387
M	init	init	0	326388	326540
M	init	init	0	326541	326713
M	init	init	0	326714	326877
M	init	init	0	326878	326997
M	init	init	0	326998	327132
M	init	init	0	327133	327290
M	init	init	0	327291	327404
M	init	init	0	327405	327526
M	init	init	0	327527	327755
M	init	init	0	327756	327988
M	init	init	0	327989	328286
M	init	init	0	328287	328436
M	init	init	0	328437	328608
M	init	init	0	328609	328719
M	init	init	0	328720	328968
M	init	init	0	328969	329077
M	init	init	0	329078	329188
M	init	init	0	329189	329343
M	var	description	0	329345	329413
M	var	debugDescription	0	329414	329538
M	var	count	0	329539	329630
M	var	isEmpty	0	329631	329734
M	var	underestimatedCount	0	329735	329820
M	var	startIndex	0	329821	329942
M	var	endIndex	0	329943	330062
M	var	first	0	330063	330183
M	var	last	0	330184	330301
M	subscript	subscript	0	330302	330427
M	subscript	subscript	0	330428	330552
M	func	index	0	330553	330646
M	func	index	0	330647	330742
M	func	index	0	330743	330850
M	func	index	0	330851	330997
M	func	distance	0	330998	331108
M	func	makeIterator	0	331109	331209
M	func	_copyToArray	0	331210	331288
M	func	==	1	331290	331375
M	func	!=	1	331376	331461
M	func	<	1	331462	331546
M	func	<=	1	331547	331632
M	func	>	1	331633	331717
M	func	>=	1	331718	331803
M	func	+	1	331804	331892
M	func	+=	1	331893	331980
M	var	hashValue	0	331981	332094
M	func	hash	0	332095	332169
M	func	append	0	332171	332278
M	func	append	0	332279	332401
M	func	append	0	332402	332524
M	func	append	0	332525	332659
M	func	append	0	332660	332858
M	func	write	0	332859	332965
M	func	write	0	332966	333100
M	func	reserveCapacity	0	333101	333189
M	func	replaceSubrange	0	333190	333492
M	func	_replace	0	333493	333611
M	func	insert	0	333612	333766
M	func	insert	0	333767	334019
M	func	remove	0	334020	334195
M	func	removeSubrange	0	334196	334366
M	func	removeAll	0	334367	334509
M	func	lowercased	0	334511	334614
M	func	uppercased	0	334615	334718
M	func	hasPrefix	0	334719	334850
M	func	hasSuffix	0	334851	334980
M	func	contains	0	334981	335112
M	var	unicodeScalars	0	335114	335295
M	var	utf8	0	335296	335445
M	var	utf16	0	335446	335599
M	var	utf8CString	0	335600	335714
M	var	isContiguousUTF8	0	335715	335825
M	func	makeContiguousUTF8	0	335826	335916
M	func	withCString	0	335917	336091
D	func	_stringFromCharacters	336095	336191	336191	Swift
D	func	_stringFromUTF8	336193	336268	336268	Swift
D	func	_stringFromUTF16	336270	336348	336348	Swift
D	func	_stringValidatingUTF8	336350	336438	336438	Swift
D	func	_stringFromScalars	336440	336532	336532	Swift
D	func	_toString	336534	336619	336619	Swift
D	protocol	ExpressibleByStringInterpolation	336621	336763	336978	Swift
M	associatedtype	StringInterpolation	0	336764	336925
M	init	init	0	336926	336976
D	extension	ExpressibleByStringInterpolation	336980	337109	337238	Swift
M	init	init	0	337110	337236
D	protocol	StringInterpolationProtocol	337240	337342	337499	Swift
M	associatedtype	StringLiteralType	0	337343	337379
M	init	init	0	337380	337435
M	func	appendLiteral	0	337436	337497
D	struct	DefaultStringInterpolation	337501	337679	338543	Swift
M	typealias	StringLiteralType	0	337680	337727
M	var	_storage	0	337728	337752
M	init	init	0	337753	337833
M	func	appendLiteral	0	337834	337920
M	func	appendInterpolation	0	337921	338018
M	func	appendInterpolation	0	338019	338120
M	func	appendInterpolation	0	338121	338416
M	func	write	0	338417	338493
M	var	description	0	338494	338541
D	struct	StaticString	338545	338710	339186	Swift
M	typealias	StringLiteralType	0	338711	338758
M	typealias	ExtendedGraphemeClusterLiteralType	0	338759	338823
M	typealias	UnicodeScalarLiteralType	0	338824	338878
M	var	_value	0	338879	338901
M	init	init	0	338902	338965
M	init	init	0	338966	339010
M	var	description	0	339011	339056
M	var	debugDescription	0	339057	339124
M	var	utf8CodeUnitCount	0	339125	339184
F	Swift	StringProtocol.lsw	339187	349534
D	protocol	StringProtocol	339224	339508	339822	Swift
M	func	lowercased	0	339509	339572
M	func	uppercased	0	339573	339636
M	func	hasPrefix	0	339637	339729
M	func	hasSuffix	0	339730	339820
D	extension	StringProtocol	339824	339850	341744	Swift
M	func	hasPrefix	0	339851	340023
M	func	hasSuffix	0	340024	340194
M	func	contains	0	340195	340356
M	func	==	1	340357	340507
M	func	!=	1	340508	340655
M	func	<	1	340656	340828
M	func	>	1	340829	341000
M	func	<=	1	341001	341178
M	func	>=	1	341179	341357
M	func	firstRange	0	341358	341551
M	func	ranges	0	341552	341742
D	extension	StringProtocol	341746	341811	342378	Swift
M	func	replacing	0	341812	342113
M	func	replace	0	342114	342376
D	extension	StringProtocol	342380	342437	343019	Swift
M	func	split	0	342438	342727
M	func	split	0	342728	343017
D	func	_toSubstring	343021	343111	343111	Swift
D	func	_splitString	343113	343250	343250	Swift
D	func	_splitStringByString	343252	343402	343402	Swift
D	func	_firstStringRange	343404	343515	343515	Swift
D	func	_stringRanges	343517	343621	343621	Swift
D	func	_replacingInString	343623	343764	343764	Swift
D	struct	Substring	343766	344023	349533	Swift
M	typealias	Element	0	344024	344064
M	typealias	Index	0	344065	344106
M	typealias	SubSequence	0	344107	344151
M	typealias	Indices	0	344152	344208
M	typealias	StringLiteralType	0	344209	344256
M	typealias	ExtendedGraphemeClusterLiteralType	0	344257	344321
M	typealias	UnicodeScalarLiteralType	0	344322	344376
M	struct	Iterator	0	344378	344684
M	init	init	0	344686	344756
M	init	init	0	344757	344837
M	init	init	0	344838	344934
M	init	init	0	344935	345111
M	var	base	0	345112	345209
M	var	description	0	345210	345303
M	var	debugDescription	0	345304	345431
M	var	count	0	345432	345526
M	var	isEmpty	0	345527	345633
M	var	startIndex	0	345634	345713
M	var	endIndex	0	345714	345789
M	var	first	0	345790	345913
M	var	last	0	345914	346034
M	subscript	subscript	0	346035	346163
M	subscript	subscript	0	346164	346291
M	func	index	0	346292	346388
M	func	index	0	346389	346487
M	func	index	0	346488	346598
M	func	index	0	346599	346748
M	func	distance	0	346749	346862
M	func	makeIterator	0	346863	346964
M	func	_copyToArray	0	346965	347046
M	func	==	1	347048	347142
M	func	<	1	347143	347236
M	func	hash	0	347237	347314
M	func	append	0	347316	347462
M	func	append	0	347463	347602
M	func	append	0	347603	347823
M	func	write	0	347824	347911
M	func	write	0	347912	348014
M	func	replaceSubrange	0	348015	348317
M	func	_replace	0	348318	348439
M	func	lowercased	0	348440	348539
M	func	uppercased	0	348540	348639
M	func	hasPrefix	0	348640	348774
M	func	hasSuffix	0	348775	348907
M	var	unicodeScalars	0	348909	349081
M	var	utf8	0	349082	349222
M	var	utf16	0	349223	349367
M	typealias	UnicodeScalarView	0	349368	349433
M	typealias	UTF8View	0	349434	349481
M	typealias	UTF16View	0	349482	349531
F	Swift	StringViews.lsw	349534	354827
D	extension	String	349585	349603	354826	Swift
M	struct	UnicodeScalarView	0	349604	352049
M	struct	UTF8View	0	352051	353428
M	struct	UTF16View	0	353430	354824
F	Swift	Tuples.lsw	354827	365347
D	func	==	354875	354973	354973	Swift
D	func	!=	354975	355070	355070	Swift
D	func	==	355072	355244	355244	Swift
D	func	!=	355246	355409	355409	Swift
D	func	<	355411	355660	355660	Swift
D	func	<=	355662	355917	355917	Swift
D	func	>	355919	356167	356167	Swift
D	func	>=	356169	356425	356425	Swift
D	func	==	356427	356637	356637	Swift
D	func	!=	356639	356840	356840	Swift
D	func	<	356842	357159	357159	Swift
D	func	<=	357161	357485	357485	Swift
D	func	>	357487	357803	357803	Swift
D	func	>=	357805	358130	358130	Swift
D	func	==	358132	358380	358380	Swift
D	func	!=	358382	358621	358621	Swift
D	func	<	358623	359008	359008	Swift
D	func	<=	359010	359403	359403	Swift
D	func	>	359405	359789	359789	Swift
D	func	>=	359791	360185	360185	Swift
D	func	==	360187	360473	360473	Swift
D	func	!=	360475	360752	360752	Swift
D	func	<	360754	361207	361207	Swift
D	func	<=	361209	361671	361671	Swift
D	func	>	361673	362125	362125	Swift
D	func	>=	362127	362590	362590	Swift
D	func	==	362592	362916	362916	Swift
D	func	!=	362918	363233	363233	Swift
D	func	<	363235	363756	363756	Swift
D	func	<=	363758	364289	364289	Swift
D	func	>	364291	364811	364811	Swift
D	func	>=	364813	365345	365345	Swift
F	Swift	UInt.lsw	365347	373473
D	struct	UInt	365397	365630	373472	Swift
M	typealias	IntegerLiteralType	0	365631	365677
M	typealias	Magnitude	0	365678	365715
M	typealias	Stride	0	365716	365749
M	typealias	Words	0	365750	365785
M	var	max	1	365787	365871
M	var	min	1	365872	365934
M	var	bitWidth	1	365935	366020
M	var	zero	1	366021	366073
M	init	init	0	366075	366119
M	init	init	0	366120	366192
M	init	init	0	366193	366252
M	init	init	0	366253	366392
M	init	init	0	366393	366522
M	init	init	0	366523	366650
M	init	init	0	366651	366774
M	init	init	0	366775	366906
M	init	init	0	366907	367036
M	init	init	0	367037	367189
M	init	init	0	367190	367343
M	init	init	0	367344	367449
M	func	+	1	367451	367530
M	func	-	1	367531	367610
M	func	*	1	367611	367690
M	func	/	1	367691	367770
M	func	%	1	367771	367850
M	func	&+	1	367851	367932
M	func	&-	1	367933	368014
M	func	&*	1	368015	368096
M	func	&	1	368097	368176
M	func	|	1	368177	368255
M	func	^	1	368256	368335
M	func	~	1	368336	368409
M	func	<<	1	368410	368490
M	func	>>	1	368491	368571
M	func	&<<	1	368572	368654
M	func	&>>	1	368655	368737
M	func	<<	1	368738	368840
M	func	>>	1	368841	368943
M	func	==	1	368944	369023
M	func	!=	1	369024	369103
M	func	<	1	369104	369182
M	func	<=	1	369183	369262
M	func	>	1	369263	369341
M	func	>=	1	369342	369421
M	func	+=	1	369423	369507
M	func	-=	1	369508	369592
M	func	*=	1	369593	369677
M	func	/=	1	369678	369762
M	func	%=	1	369763	369847
M	func	&+=	1	369848	369934
M	func	&-=	1	369935	370021
M	func	&*=	1	370022	370108
M	func	&=	1	370109	370193
M	func	|=	1	370194	370277
M	func	^=	1	370278	370362
M	func	<<=	1	370363	370448
M	func	>>=	1	370449	370534
M	func	addingReportingOverflow	0	370536	370705
M	func	subtractingReportingOverflow	0	370706	370887
M	func	multipliedReportingOverflow	0	370888	371066
M	func	dividedReportingOverflow	0	371067	371266
M	func	remainderReportingOverflow	0	371267	371486
M	func	multipliedFullWidth	0	371487	371633
M	func	dividingFullWidth	0	371634	371813
M	func	quotientAndRemainder	0	371814	371990
M	func	isMultiple	0	371991	372126
M	func	signum	0	372127	372206
M	var	magnitude	0	372207	372299
M	var	words	0	372300	372423
M	var	nonzeroBitCount	0	372424	372524
M	var	leadingZeroBitCount	0	372525	372656
M	var	trailingZeroBitCount	0	372657	372789
M	var	byteSwapped	0	372790	372914
M	var	description	0	372915	373013
M	var	hashValue	0	373014	373126
M	func	hash	0	373127	373238
M	func	distance	0	373239	373356
M	func	advanced	0	373357	373470
F	Swift	UInt16.lsw	373473	381758
D	struct	UInt16	373525	373751	381757	Swift
M	typealias	IntegerLiteralType	0	373752	373800
M	typealias	Magnitude	0	373801	373840
M	typealias	Stride	0	373841	373874
M	typealias	Words	0	373875	373910
M	var	max	1	373912	373983
M	var	min	1	373984	374048
M	var	bitWidth	1	374049	374134
M	var	zero	1	374135	374189
M	init	init	0	374191	374235
M	init	init	0	374236	374309
M	init	init	0	374310	374370
M	init	init	0	374371	374509
M	init	init	0	374510	374638
M	init	init	0	374639	374765
M	init	init	0	374766	374888
M	init	init	0	374889	375019
M	init	init	0	375020	375148
M	init	init	0	375149	375300
M	init	init	0	375301	375453
M	init	init	0	375454	375560
M	func	+	1	375562	375646
M	func	-	1	375647	375731
M	func	*	1	375732	375816
M	func	/	1	375817	375901
M	func	%	1	375902	375986
M	func	&+	1	375987	376073
M	func	&-	1	376074	376160
M	func	&*	1	376161	376247
M	func	&	1	376248	376332
M	func	|	1	376333	376416
M	func	^	1	376417	376501
M	func	~	1	376502	376578
M	func	<<	1	376579	376664
M	func	>>	1	376665	376750
M	func	&<<	1	376751	376838
M	func	&>>	1	376839	376926
M	func	<<	1	376927	377032
M	func	>>	1	377033	377138
M	func	==	1	377139	377221
M	func	!=	1	377222	377304
M	func	<	1	377305	377386
M	func	<=	1	377387	377469
M	func	>	1	377470	377551
M	func	>=	1	377552	377634
M	func	+=	1	377636	377723
M	func	-=	1	377724	377811
M	func	*=	1	377812	377899
M	func	/=	1	377900	377987
M	func	%=	1	377988	378075
M	func	&+=	1	378076	378165
M	func	&-=	1	378166	378255
M	func	&*=	1	378256	378345
M	func	&=	1	378346	378433
M	func	|=	1	378434	378520
M	func	^=	1	378521	378608
M	func	<<=	1	378609	378697
M	func	>>=	1	378698	378786
M	func	addingReportingOverflow	0	378788	378960
M	func	subtractingReportingOverflow	0	378961	379145
M	func	multipliedReportingOverflow	0	379146	379327
M	func	dividedReportingOverflow	0	379328	379530
M	func	remainderReportingOverflow	0	379531	379753
M	func	multipliedFullWidth	0	379754	379905
M	func	dividingFullWidth	0	379906	380092
M	func	quotientAndRemainder	0	380093	380275
M	func	isMultiple	0	380276	380412
M	func	signum	0	380413	380493
M	var	magnitude	0	380494	380587
M	var	words	0	380588	380711
M	var	nonzeroBitCount	0	380712	380811
M	var	leadingZeroBitCount	0	380812	380942
M	var	trailingZeroBitCount	0	380943	381074
M	var	byteSwapped	0	381075	381200
M	var	description	0	381201	381298
M	var	hashValue	0	381299	381410
M	func	hash	0	381411	381521
M	func	distance	0	381522	381640
M	func	advanced	0	381641	381755
F	Swift	UInt32.lsw	381758	390048
D	struct	UInt32	381810	382036	390047	Swift
M	typealias	IntegerLiteralType	0	382037	382085
M	typealias	Magnitude	0	382086	382125
M	typealias	Stride	0	382126	382159
M	typealias	Words	0	382160	382195
M	var	max	1	382197	382273
M	var	min	1	382274	382338
M	var	bitWidth	1	382339	382424
M	var	zero	1	382425	382479
M	init	init	0	382481	382525
M	init	init	0	382526	382599
M	init	init	0	382600	382660
M	init	init	0	382661	382799
M	init	init	0	382800	382928
M	init	init	0	382929	383055
M	init	init	0	383056	383178
M	init	init	0	383179	383309
M	init	init	0	383310	383438
M	init	init	0	383439	383590
M	init	init	0	383591	383743
M	init	init	0	383744	383850
M	func	+	1	383852	383936
M	func	-	1	383937	384021
M	func	*	1	384022	384106
M	func	/	1	384107	384191
M	func	%	1	384192	384276
M	func	&+	1	384277	384363
M	func	&-	1	384364	384450
M	func	&*	1	384451	384537
M	func	&	1	384538	384622
M	func	|	1	384623	384706
M	func	^	1	384707	384791
M	func	~	1	384792	384868
M	func	<<	1	384869	384954
M	func	>>	1	384955	385040
M	func	&<<	1	385041	385128
M	func	&>>	1	385129	385216
M	func	<<	1	385217	385322
M	func	>>	1	385323	385428
M	func	==	1	385429	385511
M	func	!=	1	385512	385594
M	func	<	1	385595	385676
M	func	<=	1	385677	385759
M	func	>	1	385760	385841
M	func	>=	1	385842	385924
M	func	+=	1	385926	386013
M	func	-=	1	386014	386101
M	func	*=	1	386102	386189
M	func	/=	1	386190	386277
M	func	%=	1	386278	386365
M	func	&+=	1	386366	386455
M	func	&-=	1	386456	386545
M	func	&*=	1	386546	386635
M	func	&=	1	386636	386723
M	func	|=	1	386724	386810
M	func	^=	1	386811	386898
M	func	<<=	1	386899	386987
M	func	>>=	1	386988	387076
M	func	addingReportingOverflow	0	387078	387250
M	func	subtractingReportingOverflow	0	387251	387435
M	func	multipliedReportingOverflow	0	387436	387617
M	func	dividedReportingOverflow	0	387618	387820
M	func	remainderReportingOverflow	0	387821	388043
M	func	multipliedFullWidth	0	388044	388195
M	func	dividingFullWidth	0	388196	388382
M	func	quotientAndRemainder	0	388383	388565
M	func	isMultiple	0	388566	388702
M	func	signum	0	388703	388783
M	var	magnitude	0	388784	388877
M	var	words	0	388878	389001
M	var	nonzeroBitCount	0	389002	389101
M	var	leadingZeroBitCount	0	389102	389232
M	var	trailingZeroBitCount	0	389233	389364
M	var	byteSwapped	0	389365	389490
M	var	description	0	389491	389588
M	var	hashValue	0	389589	389700
M	func	hash	0	389701	389811
M	func	distance	0	389812	389930
M	func	advanced	0	389931	390045
F	Swift	UInt64.lsw	390048	398348
D	struct	UInt64	390100	390326	398347	Swift
M	typealias	IntegerLiteralType	0	390327	390375
M	typealias	Magnitude	0	390376	390415
M	typealias	Stride	0	390416	390449
M	typealias	Words	0	390450	390485
M	var	max	1	390487	390573
M	var	min	1	390574	390638
M	var	bitWidth	1	390639	390724
M	var	zero	1	390725	390779
M	init	init	0	390781	390825
M	init	init	0	390826	390899
M	init	init	0	390900	390960
M	init	init	0	390961	391099
M	init	init	0	391100	391228
M	init	init	0	391229	391355
M	init	init	0	391356	391478
M	init	init	0	391479	391609
M	init	init	0	391610	391738
M	init	init	0	391739	391890
M	init	init	0	391891	392043
M	init	init	0	392044	392150
M	func	+	1	392152	392236
M	func	-	1	392237	392321
M	func	*	1	392322	392406
M	func	/	1	392407	392491
M	func	%	1	392492	392576
M	func	&+	1	392577	392663
M	func	&-	1	392664	392750
M	func	&*	1	392751	392837
M	func	&	1	392838	392922
M	func	|	1	392923	393006
M	func	^	1	393007	393091
M	func	~	1	393092	393168
M	func	<<	1	393169	393254
M	func	>>	1	393255	393340
M	func	&<<	1	393341	393428
M	func	&>>	1	393429	393516
M	func	<<	1	393517	393622
M	func	>>	1	393623	393728
M	func	==	1	393729	393811
M	func	!=	1	393812	393894
M	func	<	1	393895	393976
M	func	<=	1	393977	394059
M	func	>	1	394060	394141
M	func	>=	1	394142	394224
M	func	+=	1	394226	394313
M	func	-=	1	394314	394401
M	func	*=	1	394402	394489
M	func	/=	1	394490	394577
M	func	%=	1	394578	394665
M	func	&+=	1	394666	394755
M	func	&-=	1	394756	394845
M	func	&*=	1	394846	394935
M	func	&=	1	394936	395023
M	func	|=	1	395024	395110
M	func	^=	1	395111	395198
M	func	<<=	1	395199	395287
M	func	>>=	1	395288	395376
M	func	addingReportingOverflow	0	395378	395550
M	func	subtractingReportingOverflow	0	395551	395735
M	func	multipliedReportingOverflow	0	395736	395917
M	func	dividedReportingOverflow	0	395918	396120
M	func	remainderReportingOverflow	0	396121	396343
M	func	multipliedFullWidth	0	396344	396495
M	func	dividingFullWidth	0	396496	396682
M	func	quotientAndRemainder	0	396683	396865
M	func	isMultiple	0	396866	397002
M	func	signum	0	397003	397083
M	var	magnitude	0	397084	397177
M	var	words	0	397178	397301
M	var	nonzeroBitCount	0	397302	397401
M	var	leadingZeroBitCount	0	397402	397532
M	var	trailingZeroBitCount	0	397533	397664
M	var	byteSwapped	0	397665	397790
M	var	description	0	397791	397888
M	var	hashValue	0	397889	398000
M	func	hash	0	398001	398111
M	func	distance	0	398112	398230
M	func	advanced	0	398231	398345
F	Swift	UInt8.lsw	398348	406436
D	struct	UInt8	398399	398622	406435	Swift
M	typealias	IntegerLiteralType	0	398623	398670
M	typealias	Magnitude	0	398671	398709
M	typealias	Stride	0	398710	398743
M	typealias	Words	0	398744	398779
M	var	max	1	398781	398849
M	var	min	1	398850	398913
M	var	bitWidth	1	398914	398998
M	var	zero	1	398999	399052
M	init	init	0	399054	399098
M	init	init	0	399099	399170
M	init	init	0	399171	399229
M	init	init	0	399230	399367
M	init	init	0	399368	399495
M	init	init	0	399496	399621
M	init	init	0	399622	399743
M	init	init	0	399744	399873
M	init	init	0	399874	400001
M	init	init	0	400002	400152
M	init	init	0	400153	400304
M	init	init	0	400305	400409
M	func	+	1	400411	400491
M	func	-	1	400492	400572
M	func	*	1	400573	400653
M	func	/	1	400654	400734
M	func	%	1	400735	400815
M	func	&+	1	400816	400898
M	func	&-	1	400899	400981
M	func	&*	1	400982	401064
M	func	&	1	401065	401145
M	func	|	1	401146	401225
M	func	^	1	401226	401306
M	func	~	1	401307	401380
M	func	<<	1	401381	401462
M	func	>>	1	401463	401544
M	func	&<<	1	401545	401628
M	func	&>>	1	401629	401712
M	func	<<	1	401713	401815
M	func	>>	1	401816	401918
M	func	==	1	401919	401998
M	func	!=	1	401999	402078
M	func	<	1	402079	402157
M	func	<=	1	402158	402237
M	func	>	1	402238	402316
M	func	>=	1	402317	402396
M	func	+=	1	402398	402482
M	func	-=	1	402483	402567
M	func	*=	1	402568	402652
M	func	/=	1	402653	402737
M	func	%=	1	402738	402822
M	func	&+=	1	402823	402909
M	func	&-=	1	402910	402996
M	func	&*=	1	402997	403083
M	func	&=	1	403084	403168
M	func	|=	1	403169	403252
M	func	^=	1	403253	403337
M	func	<<=	1	403338	403423
M	func	>>=	1	403424	403509
M	func	addingReportingOverflow	0	403511	403680
M	func	subtractingReportingOverflow	0	403681	403862
M	func	multipliedReportingOverflow	0	403863	404041
M	func	dividedReportingOverflow	0	404042	404241
M	func	remainderReportingOverflow	0	404242	404461
M	func	multipliedFullWidth	0	404462	404609
M	func	dividingFullWidth	0	404610	404791
M	func	quotientAndRemainder	0	404792	404971
M	func	isMultiple	0	404972	405106
M	func	signum	0	405107	405185
M	var	magnitude	0	405186	405277
M	var	words	0	405278	405401
M	var	nonzeroBitCount	0	405402	405500
M	var	leadingZeroBitCount	0	405501	405630
M	var	trailingZeroBitCount	0	405631	405761
M	var	byteSwapped	0	405762	405885
M	var	description	0	405886	405982
M	var	hashValue	0	405983	406093
M	func	hash	0	406094	406203
M	func	distance	0	406204	406320
M	func	advanced	0	406321	406433
F	Foundation	FoundationSystem.lsw	406436	422482
D	typealias	TimeInterval	406470	406521	406521	Foundation
D	typealias	CGFloat	406522	406597	406597	Foundation
D	struct	Date	406599	406727	409904	Foundation
M	let	timeIntervalSinceReferenceDate	0	406728	406809
M	init	init	0	406810	406904
M	init	init	0	406905	407003
M	init	init	0	407004	407151
M	init	init	0	407152	407311
M	init	init	0	407312	407485
M	var	now	1	407486	407541
M	var	distantFuture	1	407542	407639
M	var	distantPast	1	407640	407736
M	var	timeIntervalBetween1970AndReferenceDate	1	407737	407822
M	var	timeIntervalSinceReferenceDate	1	407823	407914
M	var	timeIntervalSince1970	0	407915	408036
M	var	timeIntervalSinceNow	0	408037	408173
M	func	timeIntervalSince	0	408174	408334
M	func	addingTimeInterval	0	408335	408526
M	func	addTimeInterval	0	408527	408635
M	func	distance	0	408636	408747
M	func	advanced	0	408748	408820
M	func	compare	0	408821	409013
M	func	==	1	409014	409147
M	func	<	1	409148	409279
M	func	+	1	409280	409369
M	func	-	1	409370	409460
M	func	+=	1	409461	409537
M	func	-=	1	409538	409614
M	func	hash	0	409615	409713
M	var	description	0	409714	409846
M	var	debugDescription	0	409847	409902
D	func	_wallClock	409906	409965	409965	Foundation
D	func	_describeDate	409967	410049	410049	Foundation
D	func	_sleep	410051	410109	410109	Foundation
D	func	CFAbsoluteTimeGetCurrent	410111	410221	410221	Foundation
D	enum	Thread	410223	410273	410587	Foundation
M	func	sleep	1	410274	410373
M	func	sleep	1	410374	410486
M	var	isMainThread	1	410487	410585
D	class	ProcessInfo	410589	410656	411605	Foundation
M	let	processInfo	1	410657	410735
M	init	init	0	410736	410749
M	var	environment	0	410750	410850
M	var	arguments	0	410851	410957
M	var	processName	0	410958	411109
M	var	systemUptime	0	411110	411238
M	var	processIdentifier	0	411239	411338
M	var	hostName	0	411339	411449
M	var	activeProcessorCount	0	411450	411496
M	var	processorCount	0	411497	411537
M	var	globallyUniqueString	0	411538	411603
D	class	FileHandle	411607	411701	412231	Foundation
M	let	_isError	0	411702	411724
M	init	init	0	411725	411778
M	let	standardOutput	1	411779	411845
M	let	standardError	1	411846	411910
M	func	write	0	411911	412007
M	func	write	0	412008	412120
M	func	synchronizeFile	0	412121	412173
M	func	synchronize	0	412174	412229
D	func	_writeBytes	412233	412317	412317	Foundation
D	class	NSLock	412319	412404	412838	Foundation
M	var	_isLocked	0	412405	412430
M	var	name	0	412431	412459
M	init	init	0	412460	412480
M	func	lock	0	412481	412524
M	func	unlock	0	412525	412571
M	func	try	0	412572	412694
M	func	withLock	0	412695	412836
D	func	NSTemporaryDirectory	412840	412963	412963	Foundation
D	func	NSHomeDirectory	412965	413069	413069	Foundation
D	func	_environment	413071	413144	413144	Foundation
D	struct	UUID	413146	413292	414833	Foundation
M	let	_high	0	413293	413314
M	let	_low	0	413315	413335
M	init	init	0	413336	413522
M	init	init	0	413523	414052
M	var	uuidString	0	414053	414405
M	func	_hex	1	414406	414597
M	func	<	1	414598	414726
M	var	description	0	414727	414776
M	var	debugDescription	0	414777	414831
D	protocol	LocalizedError	414835	414913	415076	Foundation
M	var	errorDescription	0	414914	414955
M	var	failureReason	0	414956	414994
M	var	recoverySuggestion	0	414995	415038
M	var	helpAnchor	0	415039	415074
D	extension	LocalizedError	415078	415104	415295	Foundation
M	var	errorDescription	0	415105	415153
M	var	failureReason	0	415154	415199
M	var	recoverySuggestion	0	415200	415250
M	var	helpAnchor	0	415251	415293
D	extension	Error	415297	415314	415558	Foundation
M	var	localizedDescription	0	415315	415556
D	func	_localizedDescription	415560	415661	415661	Foundation
D	struct	CocoaError	415663	415765	415950	Foundation
M	let	_message	0	415766	415790
M	init	init	0	415791	415846
M	var	errorDescription	0	415847	415900
M	var	description	0	415901	415948
D	func	_readFile	415952	416025	416025	Foundation
D	func	_writeFile	416027	416133	416133	Foundation
D	func	_fileKind	416135	416203	416203	Foundation
D	func	_listDirectory	416205	416289	416289	Foundation
D	func	_changeFile	416291	416400	416400	Foundation
D	func	_currentDirectory	416402	416475	416475	Foundation
D	extension	String	416477	416495	417771	Foundation
M	init	init	0	416496	417010
M	func	write	0	417011	417321
M	init	init	0	417322	417525
M	init	init	0	417526	417769
D	func	_lastComponent	417773	417869	417869	Foundation
D	struct	Data	417871	418048	419927	Foundation
M	typealias	Element	0	418049	418085
M	typealias	Index	0	418086	418118
M	typealias	Indices	0	418119	418160
M	typealias	SubSequence	0	418161	418207
M	var	_bytes	0	418208	418231
M	init	init	0	418232	418283
M	init	init	0	418284	418422
M	init	init	0	418423	418566
M	init	init	0	418567	418656
M	var	startIndex	0	418657	418693
M	var	endIndex	0	418694	418739
M	var	count	0	418740	418782
M	subscript	subscript	0	418783	418903
M	func	replaceSubrange	0	418904	419085
M	func	append	0	419086	419168
M	func	append	0	419169	419259
M	func	_copyToArray	0	419260	419312
M	func	==	1	419313	419398
M	func	hash	0	419399	419473
M	var	description	0	419474	419567
M	var	debugDescription	0	419568	419623
M	func	base64EncodedString	0	419624	419726
M	init	init	0	419727	419925
D	func	_base64	419929	419998	419998	Foundation
D	func	_fromBase64	420000	420077	420077	Foundation
D	class	FileManager	420079	420148	422481	Foundation
M	let	default	1	420149	420226
M	init	init	0	420227	420240
M	var	currentDirectoryPath	0	420241	420358
M	func	fileExists	0	420359	420485
M	func	contents	0	420486	420674
M	func	createFile	0	420675	420867
M	func	contentsOfDirectory	0	420868	421155
M	func	removeItem	0	421156	421384
M	func	createDirectory	0	421385	421700
M	func	moveItem	0	421701	421961
M	func	copyItem	0	421962	422356
M	func	isReadableFile	0	422357	422479
F	Foundation	FoundationText.lsw	422482	439120
D	protocol	CVarArg	422528	422602	422604	Foundation
D	extension	Int	422606	422630	422632	Foundation
D	extension	Int8	422634	422659	422661	Foundation
D	extension	Int16	422663	422689	422691	Foundation
D	extension	Int32	422693	422719	422721	Foundation
D	extension	Int64	422723	422749	422751	Foundation
D	extension	UInt	422753	422778	422780	Foundation
D	extension	UInt8	422782	422808	422810	Foundation
D	extension	UInt16	422812	422839	422841	Foundation
D	extension	UInt32	422843	422870	422872	Foundation
D	extension	UInt64	422874	422901	422903	Foundation
D	extension	Double	422905	422932	422934	Foundation
D	extension	Float	422936	422962	422964	Foundation
D	extension	String	422966	422993	422995	Foundation
D	extension	Substring	422997	423027	423029	Foundation
D	func	_format	423031	423128	423128	Foundation
D	struct	Locale	423130	423231	423541	Foundation
M	let	identifier	0	423232	423283
M	init	init	0	423284	423352
M	var	current	1	423353	423450
M	var	autoupdatingCurrent	1	423451	423539
D	extension	String	423543	423561	425633	Foundation
M	init	init	0	423562	423725
M	init	init	0	423726	423886
M	init	init	0	423887	424067
M	struct	CompareOptions	0	424069	425039
M	struct	Encoding	0	425041	425631
D	enum	ComparisonResult	425635	425735	426338	Foundation
M	case	orderedAscending	0	425736	425761
M	case	orderedSame	0	425762	425782
M	case	orderedDescending	0	425783	425809
M	init	init	0	425810	426033
M	var	rawValue	0	426034	426222
M	func	==	1	426223	426336
D	func	_foundationRange	426340	426466	426466	Foundation
D	func	_foundationReplacing	426468	426608	426608	Foundation
D	func	_foundationCapitalized	426610	426697	426697	Foundation
D	func	_foundationCompare	426699	426809	426809	Foundation
D	func	_foundationFolding	426811	426907	426907	Foundation
D	extension	StringProtocol	426909	426935	434804	Foundation
M	func	components	0	426936	427268
M	func	components	0	427269	427812
M	func	trimmingCharacters	0	427813	428275
M	func	replacingOccurrences	0	428276	428960
M	func	range	0	428961	429429
M	var	capitalized	0	429430	429599
M	var	localizedLowercase	0	429600	429690
M	var	localizedUppercase	0	429691	429781
M	func	uppercased	0	429782	429889
M	func	lowercased	0	429890	429997
M	func	padding	0	429998	430641
M	func	compare	0	430642	430994
M	func	caseInsensitiveCompare	0	430995	431189
M	func	localizedCompare	0	431190	431349
M	func	localizedCaseInsensitiveCompare	0	431350	431553
M	func	localizedStandardCompare	0	431554	431773
M	func	localizedCaseInsensitiveContains	0	431774	431982
M	func	localizedStandardContains	0	431983	432221
M	func	folding	0	432222	432430
M	func	commonPrefix	0	432431	432844
M	func	enumerateLines	0	432845	433185
M	func	data	0	433186	433566
M	var	removingPercentEncoding	0	433567	434220
M	func	addingPercentEncoding	0	434221	434802
D	struct	CharacterSet	434806	434874	439014	Foundation
M	let	_contains	0	434875	434918
M	init	init	0	434919	435005
M	init	init	0	435006	435074
M	init	init	0	435075	435254
M	init	init	0	435255	435392
M	init	init	0	435393	435524
M	func	contains	0	435525	435647
M	func	_category	1	435648	435759
M	var	whitespaces	1	435760	435824
M	var	whitespacesAndNewlines	1	435825	435900
M	var	newlines	1	435901	435962
M	var	letters	1	435963	436023
M	var	decimalDigits	1	436024	436090
M	var	alphanumerics	1	436091	436157
M	var	uppercaseLetters	1	436158	436227
M	var	lowercaseLetters	1	436228	436297
M	var	punctuationCharacters	1	436298	436372
M	var	symbols	1	436373	436433
M	var	controlCharacters	1	436434	436505
M	var	capitalizedLetters	1	436506	436578
M	var	nonBaseCharacters	1	436579	436650
M	var	urlQueryAllowed	1	436651	436818
M	var	urlPathAllowed	1	436819	436983
M	var	urlHostAllowed	1	436984	437149
M	var	inverted	0	437150	437331
M	func	union	0	437332	437565
M	func	intersection	0	437566	437815
M	func	subtracting	0	437816	438073
M	func	formUnion	0	438074	438196
M	func	formIntersection	0	438197	438341
M	func	subtract	0	438342	438472
M	func	insert	0	438473	438624
M	func	remove	0	438625	438785
M	func	insert	0	438786	438933
M	func	invert	0	438934	439012
D	func	_inCharacterSet	439016	439119	439119	Foundation
F	Glibc	GlibcMath.lsw	439120	449659
D	func	sqrt	439153	439234	439234	Glibc
D	func	cbrt	439236	439315	439315	Glibc
D	func	sin	439317	439389	439389	Glibc
D	func	cos	439391	439465	439465	Glibc
D	func	tan	439467	439542	439542	Glibc
D	func	asin	439544	439622	439622	Glibc
D	func	acos	439624	439704	439704	Glibc
D	func	atan	439706	439787	439787	Glibc
D	func	sinh	439789	439874	439874	Glibc
D	func	cosh	439876	439963	439963	Glibc
D	func	tanh	439965	440053	440053	Glibc
D	func	asinh	440055	440150	440150	Glibc
D	func	acosh	440152	440249	440249	Glibc
D	func	atanh	440251	440349	440349	Glibc
D	func	exp	440351	440427	440427	Glibc
D	func	exp2	440429	440507	440507	Glibc
D	func	expm1	440509	440598	440598	Glibc
D	func	log	440600	440685	440685	Glibc
D	func	log2	440687	440776	440776	Glibc
D	func	log10	440778	440870	440870	Glibc
D	func	log1p	440872	440981	440981	Glibc
D	func	erf	440983	441065	441065	Glibc
D	func	erfc	441067	441159	441159	Glibc
D	func	tgamma	441161	441248	441248	Glibc
D	func	lgamma	441250	441355	441355	Glibc
D	func	pow	441357	441476	441476	Glibc
D	func	atan2	441478	441588	441588	Glibc
D	func	hypot	441590	441699	441699	Glibc
D	func	nextafter	441701	441835	441835	Glibc
D	func	fdim	441837	441939	441939	Glibc
D	func	sqrt	441941	442022	442022	Glibc
D	func	sqrtf	442024	442106	442106	Glibc
D	func	cbrt	442108	442187	442187	Glibc
D	func	cbrtf	442189	442269	442269	Glibc
D	func	sin	442271	442343	442343	Glibc
D	func	sinf	442345	442418	442418	Glibc
D	func	cos	442420	442494	442494	Glibc
D	func	cosf	442496	442571	442571	Glibc
D	func	tan	442573	442648	442648	Glibc
D	func	tanf	442650	442726	442726	Glibc
D	func	asin	442728	442806	442806	Glibc
D	func	asinf	442808	442887	442887	Glibc
D	func	acos	442889	442969	442969	Glibc
D	func	acosf	442971	443052	443052	Glibc
D	func	atan	443054	443135	443135	Glibc
D	func	atanf	443137	443219	443219	Glibc
D	func	exp	443221	443297	443297	Glibc
D	func	expf	443299	443376	443376	Glibc
D	func	exp2	443378	443456	443456	Glibc
D	func	exp2f	443458	443537	443537	Glibc
D	func	log	443539	443624	443624	Glibc
D	func	logf	443626	443712	443712	Glibc
D	func	log2	443714	443803	443803	Glibc
D	func	log2f	443805	443895	443895	Glibc
D	func	log10	443897	443989	443989	Glibc
D	func	log10f	443991	444084	444084	Glibc
D	func	pow	444086	444204	444204	Glibc
D	func	powf	444206	444325	444325	Glibc
D	func	atan2	444327	444436	444436	Glibc
D	func	atan2f	444438	444548	444548	Glibc
D	func	hypot	444550	444658	444658	Glibc
D	func	hypotf	444660	444769	444769	Glibc
D	func	floor	444771	444878	444878	Glibc
D	func	ceil	444880	444978	444978	Glibc
D	func	trunc	444980	445083	445083	Glibc
D	func	rint	445085	445197	445197	Glibc
D	func	nearbyint	445199	445316	445316	Glibc
D	func	round	445318	445422	445422	Glibc
D	func	fabs	445424	445503	445503	Glibc
D	func	fmod	445505	445653	445653	Glibc
D	func	remainder	445655	445809	445809	Glibc
D	func	fmin	445811	445910	445910	Glibc
D	func	fmax	445912	446012	446012	Glibc
D	func	fma	446014	446146	446146	Glibc
D	func	copysign	446148	446308	446308	Glibc
D	func	ldexp	446310	446457	446457	Glibc
D	func	modf	446459	446607	446607	Glibc
D	func	floor	446609	446714	446714	Glibc
D	func	floorf	446716	446822	446822	Glibc
D	func	ceil	446824	446920	446920	Glibc
D	func	ceilf	446922	447019	447019	Glibc
D	func	trunc	447021	447122	447122	Glibc
D	func	truncf	447124	447226	447226	Glibc
D	func	rint	447228	447338	447338	Glibc
D	func	rintf	447340	447451	447451	Glibc
D	func	nearbyint	447453	447568	447568	Glibc
D	func	nearbyintf	447570	447686	447686	Glibc
D	func	round	447688	447790	447790	Glibc
D	func	fabs	447792	447869	447869	Glibc
D	func	fmod	447871	448016	448016	Glibc
D	func	remainder	448018	448169	448169	Glibc
D	func	fmin	448171	448266	448266	Glibc
D	func	fmax	448268	448364	448364	Glibc
D	func	fma	448366	448494	448494	Glibc
D	func	copysign	448496	448652	448652	Glibc
D	func	ldexp	448654	448798	448798	Glibc
D	func	modf	448800	448945	448945	Glibc
D	func	lround	448947	449054	449054	Glibc
D	var	M_PI	449056	449139	449139	Glibc
D	var	M_E	449141	449222	449222	Glibc
D	var	M_PI_2	449224	449309	449309	Glibc
D	var	M_PI_4	449311	449396	449396	Glibc
D	var	M_SQRT2	449398	449484	449484	Glibc
D	var	M_LN2	449486	449570	449570	Glibc
D	var	M_LN10	449572	449657	449657	Glibc
F	Glibc	GlibcSystem.lsw	449659	452600
D	func	sleep	449708	449842	449842	Glibc
D	func	usleep	449844	450005	450005	Glibc
D	func	arc4random	450007	450121	450121	Glibc
D	func	arc4random_uniform	450123	450280	450280	Glibc
D	func	drand48	450282	450414	450414	Glibc
D	func	rand	450416	450547	450547	Glibc
D	func	random	450549	450682	450682	Glibc
D	func	srand	450684	450789	450789	Glibc
D	func	srand48	450791	450900	450900	Glibc
D	func	srandom	450902	451013	451013	Glibc
D	var	RAND_MAX	451015	451089	451089	Glibc
D	struct	_File	451091	451192	451217	Glibc
M	let	_isError	0	451193	451215
D	var	stdout	451219	451291	451291	Glibc
D	var	stderr	451292	451362	451362	Glibc
D	func	fputs	451364	451551	451551	Glibc
D	func	puts	451553	451728	451728	Glibc
D	func	putchar	451730	451906	451906	Glibc
D	func	fflush	451908	452046	452046	Glibc
D	func	setbuf	452048	452225	452225	Glibc
D	func	time	452227	452312	452312	Glibc
D	func	getpid	452314	452399	452399	Glibc
D	func	_writeErrorText	452401	452474	452474	Glibc
D	func	_flushOutput	452476	452523	452523	Glibc
D	func	_processIdentifier	452525	452599	452599	Glibc
F	Live	Live.lsw	452600	459830
D	struct	ReloadChange	452697	452798	454265	Live
M	let	version	0	452799	452908
M	let	updated	0	452909	453016
M	let	added	0	453017	453090
M	let	deleted	0	453091	453167
M	let	run	0	453168	453267
M	let	migrated	0	453268	453364
M	let	files	0	453365	453459
M	let	milliseconds	0	453460	453571
M	init	init	0	453572	453864
M	var	description	0	453865	454263
D	class	ReloadHook	454267	454343	454822	Live
M	let	_body	0	454344	454388
M	var	_id	0	454389	454405
M	var	_all	1	454406	454450
M	init	init	0	454451	454553
M	func	cancel	0	454554	454627
M	func	_call	1	454628	454820
D	func	onReload	454824	455364	455364	Live
D	func	_liveAddHook	455366	455462	455462	Live
D	func	_liveRemoveHook	455464	455522	455522	Live
D	func	_liveVersion	455524	455574	455574	Live
D	func	_liveMilliseconds	455576	455639	455639	Live
D	func	_liveNames	455641	455703	455703	Live
D	func	_liveWatch	455705	455791	455791	Live
D	func	_liveFind	455793	455874	455874	Live
D	func	_livePatch	455876	455958	455958	Live
D	func	_livePatchModule	455960	456054	456054	Live
D	func	_liveRevert	456056	456124	456124	Live
D	func	_liveCommit	456126	456194	456194	Live
D	func	_liveRepatch	456196	456266	456266	Live
D	func	_liveStatus	456268	456332	456332	Live
D	func	_liveText	456334	456398	456398	Live
D	struct	LiveError	456400	456503	456809	Live
M	let	message	0	456504	456602
M	init	init	0	456603	456652
M	var	description	0	456653	456699
M	func	_check	1	456700	456807
D	func	watch	456811	457103	457103	Live
D	func	unwatch	457105	457264	457264	Live
D	class	Recoder	457266	457688	459829	Live
M	enum	Status	0	457689	457991
M	let	name	0	457992	458084
M	init	init	0	458085	458378
M	init	init	0	458379	458594
M	func	patch	0	458595	458782
M	func	patchModule	0	458783	458976
M	func	revert	0	458977	459103
M	func	commit	0	459104	459257
M	func	repatch	0	459258	459405
M	var	status	0	459406	459638
M	var	text	0	459639	459764
M	var	description	0	459765	459827
F	RegexBuilder	RegexBuilder.lsw	459830	474655
D	struct	_RegexJoin	460267	460416	460418	RegexBuilder
D	struct	_RegexMaybe	460420	460521	460523	RegexBuilder
D	struct	_RegexCapture	460525	460661	460663	RegexBuilder
D	extension	String	460665	460695	460807	RegexBuilder
M	typealias	RegexOutput	0	460696	460740
M	var	_part	0	460741	460805
D	extension	Substring	460809	460842	460962	RegexBuilder
M	typealias	RegexOutput	0	460843	460887
M	var	_part	0	460888	460960
D	extension	Character	460964	460997	461117	RegexBuilder
M	typealias	RegexOutput	0	460998	461042
M	var	_part	0	461043	461115
D	protocol	_RegexBound	461119	461227	461265	RegexBuilder
M	var	_regexBound	0	461228	461263
D	extension	String	461267	461298	461344	RegexBuilder
M	var	_regexBound	0	461299	461342
D	extension	Character	461346	461380	461434	RegexBuilder
M	var	_regexBound	0	461381	461432
D	extension	ClosedRange	461436	461496	461723	RegexBuilder
M	typealias	RegexOutput	0	461497	461541
M	var	_part	0	461542	461721
D	func	_regexList	461725	461805	461805	RegexBuilder
D	func	_regexRepeated	461807	461955	461955	RegexBuilder
D	enum	RegexComponentBuilder	461957	462032	462736	RegexBuilder
M	func	buildExpression	1	462033	462113
M	func	buildBlock	1	462114	462193
M	func	buildPartialBlock	1	462194	462299
M	func	buildPartialBlock	1	462300	462734
D	enum	AlternationBuilder	462738	462805	463456	RegexBuilder
M	func	buildExpression	1	462806	462886
M	func	buildPartialBlock	1	462887	463097
M	func	buildPartialBlock	1	463098	463454
D	extension	Regex	463458	463475	463949	RegexBuilder
M	init	init	0	463476	463742
M	init	init	0	463743	463947
D	func	One	463951	464058	464058	RegexBuilder
D	func	OneOrMore	464060	464319	464319	RegexBuilder
D	func	OneOrMore	464320	464524	464524	RegexBuilder
D	func	ZeroOrMore	464526	464806	464806	RegexBuilder
D	func	ZeroOrMore	464807	465033	465033	RegexBuilder
D	func	Optionally	465035	465314	465314	RegexBuilder
D	func	Optionally	465315	465540	465540	RegexBuilder
D	func	Repeat	465542	465875	465875	RegexBuilder
D	func	Repeat	465876	466073	466073	RegexBuilder
D	func	Repeat	466074	466635	466635	RegexBuilder
D	func	Repeat	466636	466933	466933	RegexBuilder
D	func	Local	466935	467148	467148	RegexBuilder
D	func	Local	467149	467322	467322	RegexBuilder
D	func	ChoiceOf	467324	467487	467487	RegexBuilder
D	func	Capture	467489	467708	467708	RegexBuilder
D	func	Capture	467709	467886	467886	RegexBuilder
D	func	Capture	467887	468236	468236	RegexBuilder
D	func	Capture	468237	468516	468516	RegexBuilder
D	func	TryCapture	468517	468902	468902	RegexBuilder
D	func	TryCapture	468903	469217	469217	RegexBuilder
D	struct	Anchor	469219	469289	470485	RegexBuilder
M	typealias	RegexOutput	0	469290	469334
M	let	_pattern	0	469335	469359
M	let	_inverse	0	469360	469384
M	var	regex	0	469385	469457
M	var	inverted	0	469458	469565
M	var	startOfSubject	1	469566	469692
M	var	endOfSubject	1	469693	469811
M	var	endOfSubjectBeforeNewline	1	469812	469971
M	var	startOfLine	1	469972	470104
M	var	endOfLine	1	470105	470229
M	var	wordBoundary	1	470230	470360
M	var	textSegmentBoundary	1	470361	470483
D	struct	CharacterClass	470487	470558	472124	RegexBuilder
M	typealias	RegexOutput	0	470559	470603
M	let	_pattern	0	470604	470650
M	init	init	0	470651	470706
M	init	init	0	470707	470891
M	var	regex	0	470892	470964
M	var	inverted	0	470965	471076
M	func	union	0	471077	471241
M	func	intersection	0	471242	471429
M	func	subtracting	0	471430	471625
M	func	symmetricDifference	0	471626	471830
M	func	_members	1	471831	472122
D	extension	_RegexPart	472126	472177	473777	RegexBuilder
M	var	any	1	472178	472281
M	var	anyNonNewline	1	472282	472407
M	var	anyGraphemeCluster	1	472408	472541
M	var	digit	1	472542	472638
M	var	hexDigit	1	472639	472758
M	var	word	1	472759	472876
M	var	whitespace	1	472877	472982
M	var	horizontalWhitespace	1	472983	473101
M	var	verticalWhitespace	1	473102	473214
M	var	newlineSequence	1	473215	473350
M	func	anyOf	1	473351	473561
M	func	noneOf	1	473562	473775
D	extension	BidirectionalCollection	473779	473890	474654	RegexBuilder
M	func	wholeMatch	0	473891	474078
M	func	prefixMatch	0	474079	474279
M	func	firstMatch	0	474280	474467
M	func	matches	0	474468	474652

"""##
}
