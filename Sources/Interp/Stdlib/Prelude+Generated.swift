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

/// What can stand for a regular expression.
public protocol RegexComponent<RegexOutput> {
    associatedtype RegexOutput
    /// The regular expression.
    var regex: Regex<RegexOutput> { get }
}

/// A regular expression whose matches have this output: the matched text, or a tuple of it and the captures.
public struct Regex<Output>: RegexComponent {
    public typealias RegexOutput = Output
    /// What the engine knows it by: a letter for each option, the latest first, then `/` and the pattern.
    let _source: String
    init(_source: String) { self._source = _source }
    /// What a literal stands for. Its pattern and type were checked before.
    init(_regexString: String) { _source = "/" + _regexString }
    /// The text itself.
    public init(verbatim verbatimString: String) { _source = "'" + verbatimString }
    /// Reads a pattern whose captures have the types of the output; an error says where they differ.
    public init(_ pattern: String, as outputType: Output.Type = Output.self) throws {
        _source = "/" + pattern
        if let message = _regexError(_source) { throw _RegexError(description: message) }
        let own = _regexOutputType(_source)
        if "\(Output.self)" != own { throw _RegexError(description: "Cast to incorrect type 'Regex<\(Output.self)>', expected 'Regex<\(own)>'") }
    }
    /// The same with captures of these types, or nil when it has others.
    public init?(_ regex: Regex<AnyRegexOutput>, as outputType: Output.Type = Output.self) {
        _source = regex._source
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
    public func wholeMatch(in string: String) throws -> Regex<Output>.Match? { _match(string[...], 0) }
    /// The match of the whole text.
    public func wholeMatch(in string: Substring) throws -> Regex<Output>.Match? { _match(string, 0) }
    /// The match at the beginning of the text.
    public func prefixMatch(in string: String) throws -> Regex<Output>.Match? { _match(string[...], 1) }
    /// The match at the beginning of the text.
    public func prefixMatch(in string: Substring) throws -> Regex<Output>.Match? { _match(string, 1) }
    /// The first match in the text.
    public func firstMatch(in string: String) throws -> Regex<Output>.Match? { _match(string[...], 2) }
    /// The first match in the text.
    public func firstMatch(in string: Substring) throws -> Regex<Output>.Match? { _match(string, 2) }
    @native("regex.match")
    func _match(_ text: Substring, _ kind: Int) -> Regex<Output>.Match?
    @native("regex.matches")
    func _matches(_ text: Substring) -> [Regex<Output>.Match]

    /// Whether a capture has this name.
    public func contains(captureNamed name: String) -> Bool { _regexContains(_source, name) }

    func _with(_ option: String) -> Regex<Output> { Regex(_source: option + _source) }
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
        if let message = _regexError(_source) { throw _RegexError(description: message) }
    }
    /// The same, forgetting the types of its captures.
    public init<OtherOutput>(_ regex: Regex<OtherOutput>) { _source = regex._source }
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
            let text = substring
            if representation.optionalDepth > 0 { return .some(text as Any) }
            return text.map { $0 as Any }
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

@native("regex.ranges")
func _regexRanges(_ source: String, _ text: Substring) -> [Range<String.Index>]

@native("regex.split")
func _regexSplit(_ source: String, _ text: Substring, _ maxSplits: Int, _ omitsEmpty: Bool) -> [Substring]

extension BidirectionalCollection where SubSequence == Substring, Index == String.Index, Element == Character {
    var _wholeText: Substring { self[startIndex..<endIndex] }
    /// The match of the whole text.
    public func wholeMatch<R: RegexComponent>(of regex: R) -> Regex<R.RegexOutput>.Match? { regex.regex._match(_wholeText, 0) }
    /// The match at the beginning of the text.
    public func prefixMatch<R: RegexComponent>(of regex: R) -> Regex<R.RegexOutput>.Match? { regex.regex._match(_wholeText, 1) }
    /// The first match in the text.
    public func firstMatch<R: RegexComponent>(of r: R) -> Regex<R.RegexOutput>.Match? { r.regex._match(_wholeText, 2) }
    /// All matches, without overlaps.
    public func matches<R: RegexComponent>(of r: R) -> [Regex<R.RegexOutput>.Match] { r.regex._matches(_wholeText) }
    /// Whether a part of the text matches.
    @_disfavoredOverload
    public func contains<R: RegexComponent>(_ regex: R) -> Bool { regex.regex._match(_wholeText, 2) != nil }
    /// Where the text first matches.
    @_disfavoredOverload
    public func firstRange<R: RegexComponent>(of regex: R) -> Range<String.Index>? { regex.regex._match(_wholeText, 2)?.range }
    /// Where the text matches, without overlaps.
    @_disfavoredOverload
    public func ranges<R: RegexComponent>(of regex: R) -> [Range<String.Index>] { _regexRanges(regex.regex._source, _wholeText) }
    /// The parts between the matches.
    @_disfavoredOverload
    public func split<R: RegexComponent>(separator: R, maxSplits: Int = Int.max, omittingEmptySubsequences: Bool = true) -> [Substring] { _regexSplit(separator.regex._source, _wholeText, maxSplits, omittingEmptySubsequences) }
    /// Whether the text begins with a match.
    public func starts<R: RegexComponent>(with regex: R) -> Bool { regex.regex._match(_wholeText, 1) != nil }
    /// The text without a match at its beginning.
    @_disfavoredOverload
    public func trimmingPrefix<R: RegexComponent>(_ regex: R) -> Substring {
        let text = _wholeText
        guard let match = regex.regex._match(text, 1) else { return text }
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
        guard let match = regex.regex._match(self[startIndex..<endIndex], 1) else { return }
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
    associatedtype UTF8View: Collection where UTF8View.Element == UInt8, UTF8View.Index == String.Index
    associatedtype UTF16View: BidirectionalCollection where UTF16View.Element == UInt16, UTF16View.Index == String.Index
    associatedtype UnicodeScalarView: BidirectionalCollection where UnicodeScalarView.Element == Unicode.Scalar, UnicodeScalarView.Index == String.Index
    /// The UTF-8 bytes.
    var utf8: UTF8View { get }
    /// The UTF-16 units.
    var utf16: UTF16View { get }
    /// The Unicode scalars.
    var unicodeScalars: UnicodeScalarView { get }
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
    public var unicodeScalars: Slice<String.UnicodeScalarView> { Slice(base: String.UnicodeScalarView(_string: base), bounds: startIndex..<endIndex) }
    /// The UTF-8 bytes.
    public var utf8: Slice<String.UTF8View> { Slice(base: String.UTF8View(_string: base), bounds: startIndex..<endIndex) }
    /// The UTF-16 units.
    public var utf16: Slice<String.UTF16View> { Slice(base: String.UTF16View(_string: base), bounds: startIndex..<endIndex) }
    public typealias UnicodeScalarView = Slice<String.UnicodeScalarView>
    public typealias UTF8View = Slice<String.UTF8View>
    public typealias UTF16View = Slice<String.UTF16View>
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
public struct CharacterSet: ExpressibleByArrayLiteral, Sendable {
    public typealias ArrayLiteralElement = Unicode.Scalar
    let _contains: (Unicode.Scalar) -> Bool
    init(_contains: @escaping (Unicode.Scalar) -> Bool) { self._contains = _contains }
    /// No scalars.
    public init() { _contains = { _ in false } }
    /// The scalars of the text.
    public init(charactersIn string: String) {
        let scalars = Set(string.unicodeScalars)
        _contains = { scalars.contains($0) }
    }
    public init(arrayLiteral elements: Unicode.Scalar...) { self.init(elements) }
    /// The scalars of the sequence.
    public init<S: Sequence>(_ sequence: S) where S.Element == Unicode.Scalar {
        let scalars = Set(sequence)
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

"""##
    public static let index: StaticString = ##"""
O	215353	218949	AllCases ArrayLiteralElement BooleanLiteralType Bound Child Children CompareOptions DisplayStyle Element ElementRepresentation Elements Encoding Exponent ExtendedGraphemeClusterLiteralType FloatLiteralType GeneralCategory ID Index Indices Instant IntegerLiteralType Iterator Key Keys Magnitude Match RawExponent RawSignificand RawValue RegexOutput Scalar Status Stride StringInterpolation StringLiteralType SubSequence UTF16 UTF16View UTF32 UTF8 UTF8View UnicodeScalarLiteralType UnicodeScalarView Value Values Words	005859400174950059775009467800947520094972009519200954120095632005985800591250060520005916500603140059044006043700592450060602005932600606850058879006076900608970058962006085400590040060396005867400592050058388005851200605610058714005928600584290058553006064400601490060191005847000587540059447005879600594890059941005998200601070060024006006500602320060273005908500604790059572009478900950090095229009544900956690058838006072700596120094825009504500952650095485009570500597340094641009471500949350095155009537500955950059816005965300948620095082009530200955220095742005969300948980095118009533800955580095778005892100608120059531005818600527050052891005302600010390000596000145600004400000028004521400010990070926000018500025490004354000450600045740004616000479900059110005982000605500575090015226001534300156880015779007241300315990032124005381800546760057392005832000065340019822010936801081590113806001715400580530008632011655600119100012052006687700672940067379006746900675480067599006813401116830020139001259500134860013567001365000137250013868001485700151430079448006254700166850016825006865800579180114999000471200121230017775006681700667630017910000214000178190112395010821100200940085263008585500859380057707009053000202180021711002178200218550022340011435600768430077400001069500797990020049007553200759510076308007639500163710016440001763801115290019327001853400194650018824001899500183990018260001962900900960090248001910100192380018673001993101100140113289005537800562240077655007802800783870025345011440700197690029337003102800286270029067002843300575750016510001661000070650016977001708200132640011630001174100074590032706011385700352060113954003770801140040040210011405400427110113905001971400731990080077007847100453640021902004678600459510049677004932500485810048868004923800485240047621004791100483850048469004938500464620046840004731100473920045728004586000460130046280004637001245250114609011111401113210057844005777000180110121923012212001220810121885012196001220000122040000825700016790058250005001100502060050301005053600506570050804005239700693530110691011038001106310007005005798400531110057319000719000023950081326008140200816810061055006137500614230061471006154500453140063050006322800628690062691007712401095710122623001593200159900016076001624600323030032391006504500654880065567006565100657240065769006609600648070064964005811600508890051440005213300522980052498006924800728360068878001727100174180017529012477200455570069605007067000707710069479007194300717840071637012328101236290079139006162100619050061951006199700475260086053008684500867530017679001772300733230073622007370600748240075000007518100752890075367008195600841070080280008097300818780056956005700800533110053418004744400841820084878008498500850300085151009092700642210064463006375900639960053564005371700869360094450011217701144570114790009034800199950091377009179200921620092280011555000926940114508001231500325080057644001809800181770109432010810200075250095846011410400982930114203001052701007420114254001059601031910114305001045901056390114153001019300102350010152011079800636230063546007880300788620009916001010200198770057092005714600572320006964004547300765520059407006093800011580067969006775900012800075791012266500778690063393006592300715550005869011319101120690055327011212000624110062367010926900215660021662002161300624600110746011196600925410123151011456201153720115434011549201152560115312011323800076860117904007544501123410112015012388401243460124164012402501240760124207012425101239300124391012430101244370124482012397901241200111622000763800022210002346000226500023060012507000759200569080123198011186700456500072223007212600722720072172007232000723670092641001041200103670010277001032400840060083961008405701093220092439009248600647290089786008999900898920089842009259300899430032628009005200923920006133000617000085520008468000850901092190110329012310101119160062500000646600535260118226011964301196820118461012227901223240118187011956401196030118421000634400063820118265011972201190120120271012031101197610118501011803401192540119293012047301211160121155012091301217220118111011941001194480118343006215600622010122377006224600622850118815011885300064300118541011980101185790119878011991701198390118618012067501214840006207011913601229390120433012103501210750120875012168401208360121645012079701216060120714012152301228180123060011905201203520120392000800900080660120956012176501189330118658011995701187350120113012015301187750118696012003401200730119995012184400077990007834000772900077640120996012180501205910121355012139901190920008214012384201189740120194012023200062490006293006207600621160122897012285801224190122458006232401207530121562007909101205520121276012131501206350121444007871700787600122980011807301193330119371011830401221980117995011917501192140122499012253901225810122778012273800636770063718000786901181490119487011952501183820118892012302101205120121195012123500081230008168012473101222380124692000790500079570076514005936700609790060355005863400169430059900
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
F	Swift	Regex.lsw	249640	266137
D	protocol	RegexComponent	249741	249831	249938	Swift
M	associatedtype	RegexOutput	0	249832	249862
M	var	regex	0	249863	249936
D	struct	Regex	249940	250095	255039	Swift
M	typealias	RegexOutput	0	250096	250137
M	let	_source	0	250138	250268
M	init	init	0	250269	250321
M	init	init	0	250322	250462
M	init	init	0	250463	250571
M	init	init	0	250572	251077
M	init	init	0	251078	251354
M	var	regex	0	251355	251399
M	struct	Match	0	251401	252084
M	func	wholeMatch	0	252086	252226
M	func	wholeMatch	0	252227	252365
M	func	prefixMatch	0	252366	252518
M	func	prefixMatch	0	252519	252669
M	func	firstMatch	0	252670	252810
M	func	firstMatch	0	252811	252949
M	func	_match	0	252950	253048
M	func	_matches	0	253049	253139
M	func	contains	0	253141	253275
M	func	_with	0	253277	253363
M	func	ignoresCase	0	253364	253504
M	func	dotMatchesNewlines	0	253505	253679
M	func	anchorsMatchLineEndings	0	253680	253865
M	func	asciiOnlyWordCharacters	0	253866	254022
M	func	asciiOnlyDigits	0	254023	254171
M	func	asciiOnlyWhitespace	0	254172	254324
M	func	asciiOnlyCharacterClasses	0	254325	254500
M	func	wordBoundaryKind	0	254501	254672
M	func	repetitionBehavior	0	254673	254870
M	func	matchingSemantics	0	254871	255037
D	extension	Regex	255041	255089	255467	Swift
M	init	init	0	255090	255323
M	init	init	0	255324	255465
D	extension	Regex.Match	255469	255523	256021	Swift
M	init	init	0	255524	255725
M	subscript	subscript	0	255726	255898
M	subscript	subscript	0	255899	256019
D	struct	AnyRegexOutput	256023	256142	258547	Swift
M	typealias	Index	0	256143	256175
M	typealias	Indices	0	256176	256217
M	typealias	Iterator	0	256218	256282
M	typealias	SubSequence	0	256283	256339
M	struct	ElementRepresentation	0	256341	256571
M	struct	Element	0	256573	257488
M	let	input	0	257490	257511
M	let	_elements	0	257512	257569
M	init	init	0	257570	257756
M	var	startIndex	0	257757	257793
M	var	endIndex	0	257794	257842
M	var	count	0	257843	257888
M	func	index	0	257889	257941
M	func	index	0	257942	257995
M	subscript	subscript	0	257996	258120
M	subscript	subscript	0	258121	258361
M	func	extractValues	0	258362	258545
D	struct	_RegexError	258549	258635	258665	Swift
M	let	description	0	258636	258663
D	struct	RegexWordBoundaryKind	258667	258735	259022	Swift
M	let	_letter	0	258736	258759
M	var	simple	1	258760	258897
M	var	default	1	258898	259020
D	struct	RegexSemanticLevel	259024	259135	259392	Swift
M	let	_letter	0	259136	259159
M	var	graphemeCluster	1	259160	259277
M	var	unicodeScalar	1	259278	259390
D	struct	RegexRepetitionBehavior	259394	259485	259908	Swift
M	let	_letter	0	259486	259509
M	var	eager	1	259510	259633
M	var	reluctant	1	259634	259760
M	var	possessive	1	259761	259906
D	func	_regexError	259910	259978	259978	Swift
D	func	_regexOutputType	259980	260057	260057	Swift
D	func	_regexContains	260059	260150	260150	Swift
D	func	_regexExtract	260152	260240	260240	Swift
D	func	_regexRanges	260242	260345	260345	Swift
D	func	_regexSplit	260347	260476	260476	Swift
D	extension	BidirectionalCollection	260478	260589	262640	Swift
M	var	_wholeText	0	260590	260651
M	func	wholeMatch	0	260652	260816
M	func	prefixMatch	0	260817	260993
M	func	firstMatch	0	260994	261150
M	func	matches	0	261151	261306
M	func	contains	0	261307	261484
M	func	firstRange	0	261485	261675
M	func	ranges	0	261676	261880
M	func	split	0	261881	262171
M	func	starts	0	262172	262327
M	func	trimmingPrefix	0	262328	262638
D	extension	RangeReplaceableCollection	262642	262756	266136	Swift
M	func	replacing	0	262757	263141
M	func	replacing	0	263142	263517
M	func	replacing	0	263518	263979
M	func	replacing	0	263980	264407
M	func	_replacing	0	264408	265103
M	func	replace	0	265104	265441
M	func	replace	0	265442	265839
M	func	trimPrefix	0	265840	266134
F	Swift	Sequence.lsw	266137	280090
D	protocol	IteratorProtocol	266170	266252	266361	Swift
M	associatedtype	Element	0	266253	266279
M	func	next	0	266280	266359
D	protocol	Sequence	266363	266448	266851	Swift
M	associatedtype	Element	0	266449	266475
M	associatedtype	Iterator	0	266476	266555
M	func	makeIterator	0	266556	266633
M	var	underestimatedCount	0	266634	266742
M	func	_customContainsEquatableElement	0	266743	266812
M	func	_copyToArray	0	266813	266849
D	extension	Sequence	266853	266920	266999	Swift
M	func	makeIterator	0	266921	266997
D	extension	Sequence	267001	267021	276530	Swift
M	var	underestimatedCount	0	267022	267135
M	func	_customContainsEquatableElement	0	267136	267220
M	func	_copyToArray	0	267221	267436
M	func	map	0	267438	267746
M	func	filter	0	267747	268030
M	func	forEach	0	268031	268199
M	func	reduce	0	268200	268526
M	func	reduce	0	268527	268894
M	func	flatMap	0	268895	269272
M	func	compactMap	0	269273	269638
M	func	flatMap	0	269639	269855
M	func	enumerated	0	269856	270006
M	func	first	0	270007	270259
M	func	contains	0	270260	270498
M	func	allSatisfy	0	270499	270738
M	func	count	0	270739	271001
M	func	min	0	271002	271434
M	func	max	0	271435	271870
M	func	sorted	0	271871	272172
M	func	reversed	0	272173	272343
M	func	shuffled	0	272344	272526
M	func	shuffled	0	272527	272779
M	func	dropFirst	0	272780	272928
M	func	dropLast	0	272929	273207
M	func	drop	0	273208	273449
M	func	prefix	0	273450	273589
M	func	prefix	0	273590	273943
M	func	suffix	0	273944	274233
M	func	split	0	274234	274622
M	func	starts	0	274623	275151
M	func	elementsEqual	0	275152	275712
M	func	lexicographicallyPrecedes	0	275713	276381
M	var	lazy	0	276382	276528
D	extension	Sequence	276532	276577	277691	Swift
M	func	contains	0	276578	276863
M	func	split	0	276864	277173
M	func	starts	0	277174	277438
M	func	elementsEqual	0	277439	277689
D	extension	Sequence	277693	277739	278873	Swift
M	func	min	0	277740	278067
M	func	max	0	278068	278398
M	func	sorted	0	278399	278594
M	func	lexicographicallyPrecedes	0	278595	278871
D	extension	Sequence	278875	278919	279329	Swift
M	func	joined	0	278920	279060
M	func	joined	0	279061	279327
D	extension	Sequence	279331	279381	279792	Swift
M	func	joined	0	279382	279790
D	extension	Sequence	279794	279838	279992	Swift
M	func	joined	0	279839	279990
D	func	_joinStrings	279994	280089	280089	Swift
F	Swift	SequenceTypes.lsw	280090	297118
D	struct	EnumeratedSequence	280140	280253	281121	Swift
M	typealias	Element	0	280254	280321
M	var	_base	0	280322	280341
M	init	init	0	280342	280386
M	func	makeIterator	0	280387	280546
M	var	underestimatedCount	0	280547	280616
M	struct	Iterator	0	280618	281119
D	struct	_EnumeratedIndex	281123	281234	281529	Swift
M	var	base	0	281235	281266
M	var	offset	0	281267	281293
M	func	==	1	281294	281411
M	func	<	1	281412	281527
D	extension	EnumeratedSequence	281531	281596	282410	Swift
M	typealias	Index	0	281597	281648
M	typealias	SubSequence	0	281649	281715
M	typealias	Indices	0	281716	281787
M	var	startIndex	0	281788	281893
M	var	endIndex	0	281894	282005
M	var	count	0	282006	282047
M	var	isEmpty	0	282048	282094
M	func	index	0	282095	282252
M	subscript	subscript	0	282253	282408
D	extension	EnumeratedSequence	282412	282503	282665	Swift
M	func	index	0	282504	282663
D	extension	EnumeratedSequence	282667	282756	283086	Swift
M	func	index	0	282757	282954
M	func	distance	0	282955	283084
D	func	zip	283088	283365	283365	Swift
D	struct	Zip2Sequence	283367	283487	284831	Swift
M	typealias	Element	0	283488	283557
M	let	_sequence1	0	283558	283587
M	let	_sequence2	0	283588	283617
M	init	init	0	283618	283754
M	func	makeIterator	0	283755	283986
M	var	underestimatedCount	0	283987	284104
M	struct	Iterator	0	284106	284829
D	struct	DropFirstSequence	284833	284935	285639	Swift
M	typealias	Element	0	284936	284979
M	typealias	Iterator	0	284980	285025
M	let	_base	0	285026	285045
M	let	_limit	0	285046	285065
M	init	init	0	285066	285259
M	func	makeIterator	0	285260	285523
M	func	dropFirst	0	285524	285637
D	struct	PrefixSequence	285641	285735	286646	Swift
M	typealias	Element	0	285736	285779
M	var	_base	0	285780	285799
M	let	_maxLength	0	285800	285823
M	init	init	0	285824	286022
M	func	makeIterator	0	286023	286152
M	func	prefix	0	286153	286300
M	struct	Iterator	0	286302	286644
D	struct	DropWhileSequence	286648	286777	287669	Swift
M	typealias	Element	0	286778	286821
M	var	_iterator	0	286822	286854
M	var	_nextElement	0	286855	286890
M	init	init	0	286891	287153
M	func	makeIterator	0	287154	287283
M	struct	Iterator	0	287285	287667
D	struct	FlattenSequence	287671	287807	288540	Swift
M	typealias	Element	0	287808	287859
M	var	_base	0	287860	287879
M	init	init	0	287880	287924
M	func	makeIterator	0	287925	288044
M	struct	Iterator	0	288046	288538
D	struct	_FlattenIndex	288542	288679	289198	Swift
M	var	_outer	0	288680	288706
M	var	_inner	0	288707	288742
M	func	==	1	288743	288886
M	func	<	1	288887	289196
D	extension	FlattenSequence	289200	289288	290750	Swift
M	typealias	SubSequence	0	289289	289352
M	typealias	Indices	0	289353	289421
M	typealias	Index	0	289422	289470
M	func	_firstIndex	0	289471	289825
M	var	startIndex	0	289826	289912
M	var	endIndex	0	289913	290012
M	var	count	0	290013	290144
M	func	index	0	290145	290540
M	subscript	subscript	0	290541	290748
D	extension	FlattenSequence	290752	290879	291440	Swift
M	func	index	0	290880	291438
D	struct	JoinedSequence	291442	291588	293283	Swift
M	typealias	Element	0	291589	291640
M	var	_base	0	291641	291660
M	var	_separator	0	291661	291703
M	init	init	0	291704	291889
M	func	makeIterator	0	291890	292090
M	struct	Iterator	0	292092	293281
D	func	sequence	293285	293760	293760	Swift
D	func	sequence	293762	294002	294002	Swift
D	typealias	UnfoldFirstSequence	294004	294117	294117	Swift
D	struct	UnfoldSequence	294119	294253	294718	Swift
M	typealias	Iterator	0	294254	294316
M	var	_state	0	294317	294338
M	let	_next	0	294339	294379
M	var	_done	0	294380	294401
M	init	init	0	294402	294533
M	func	next	0	294534	294716
D	func	repeatElement	294720	294876	294876	Swift
D	struct	Repeated	294878	294976	295610	Swift
M	typealias	Indices	0	294977	295018
M	typealias	Index	0	295019	295051
M	let	count	0	295052	295106
M	let	repeatedValue	0	295107	295163
M	init	init	0	295164	295371
M	var	startIndex	0	295372	295408
M	var	endIndex	0	295409	295447
M	subscript	subscript	0	295448	295608
D	struct	CollectionOfOne	295612	295734	296352	Swift
M	typealias	Index	0	295735	295767
M	typealias	Indices	0	295768	295809
M	typealias	SubSequence	0	295810	295876
M	var	_element	0	295877	295902
M	init	init	0	295903	295961
M	var	startIndex	0	295962	295998
M	var	endIndex	0	295999	296033
M	var	count	0	296034	296065
M	subscript	subscript	0	296066	296350
D	struct	EmptyCollection	296354	296464	296819	Swift
M	typealias	Index	0	296465	296497
M	typealias	Indices	0	296498	296539
M	init	init	0	296540	296560
M	var	startIndex	0	296561	296597
M	var	endIndex	0	296598	296632
M	subscript	subscript	0	296633	296711
M	func	==	1	296712	296817
D	struct	IteratorSequence	296821	296938	297117	Swift
M	typealias	Element	0	296939	296982
M	var	_base	0	296983	297002
M	init	init	0	297003	297049
M	func	next	0	297050	297115
F	Swift	Set.lsw	297118	312545
D	protocol	SetAlgebra	297150	297266	298230	Swift
M	associatedtype	Element	0	297267	297293
M	init	init	0	297294	297304
M	func	contains	0	297305	297349
M	func	union	0	297350	297387
M	func	intersection	0	297388	297432
M	func	symmetricDifference	0	297433	297484
M	func	insert	0	297485	297602
M	func	remove	0	297603	297681
M	func	update	0	297682	297766
M	func	formUnion	0	297767	297809
M	func	formIntersection	0	297810	297859
M	func	formSymmetricDifference	0	297860	297916
M	func	subtracting	0	297917	297960
M	func	isSubset	0	297961	298002
M	func	isDisjoint	0	298003	298048
M	func	isSuperset	0	298049	298092
M	var	isEmpty	0	298093	298122
M	init	init	0	298123	298186
M	func	subtract	0	298187	298228
D	extension	SetAlgebra	298232	298254	299520	Swift
M	init	init	0	298255	298405
M	func	subtract	0	298406	298549
M	func	isSubset	0	298550	298680
M	func	isSuperset	0	298681	298822
M	func	isDisjoint	0	298823	298955
M	func	subtracting	0	298956	299102
M	var	isEmpty	0	299103	299188
M	func	isStrictSuperset	0	299189	299360
M	func	isStrictSubset	0	299361	299518
D	protocol	OptionSet	299522	299666	299697	Swift
M	init	init	0	299667	299695
D	extension	OptionSet	299699	299720	301399	Swift
M	func	union	0	299721	299918
M	func	intersection	0	299919	300139
M	func	symmetricDifference	0	300140	300388
M	func	contains	0	300389	300526
M	func	insert	0	300527	300873
M	func	remove	0	300874	301139
M	func	update	0	301140	301397
D	extension	OptionSet	301401	301456	302023	Swift
M	init	init	0	301457	301521
M	func	formUnion	0	301522	301672
M	func	formIntersection	0	301673	301836
M	func	formSymmetricDifference	0	301837	302021
D	extension	SetAlgebra	302025	302084	302156	Swift
M	init	init	0	302085	302154
D	struct	Set	302158	302364	312127	Swift
M	typealias	ArrayLiteralElement	0	302365	302415
M	typealias	SubSequence	0	302416	302470
M	typealias	Indices	0	302471	302530
M	struct	Index	0	302532	302979
M	struct	Iterator	0	302981	303232
M	init	init	0	303234	303297
M	init	init	0	303298	303423
M	init	init	0	303424	303505
M	init	init	0	303506	303853
M	var	count	0	303855	303947
M	var	isEmpty	0	303948	304052
M	var	capacity	0	304053	304179
M	var	startIndex	0	304180	304266
M	var	endIndex	0	304267	304349
M	func	index	0	304350	304459
M	subscript	subscript	0	304460	304588
M	func	makeIterator	0	304589	304681
M	func	_copyToArray	0	304682	304750
M	func	contains	0	304751	304878
M	func	_customContainsEquatableElement	0	304879	304977
M	func	firstIndex	0	304978	305129
M	func	insert	0	305131	305324
M	func	update	0	305325	305492
M	func	remove	0	305493	305645
M	func	remove	0	305646	305828
M	func	removeAll	0	305829	305972
M	func	removeFirst	0	305973	306197
M	func	popFirst	0	306198	306390
M	func	reserveCapacity	0	306391	306539
M	func	filter	0	306540	306823
M	func	_formUnion	0	306825	306902
M	func	formUnion	0	306903	307065
M	func	union	0	307066	307320
M	func	intersection	0	307321	307517
M	func	intersection	0	307518	307677
M	func	formIntersection	0	307678	307859
M	func	subtracting	0	307860	308053
M	func	subtracting	0	308054	308371
M	func	subtract	0	308372	308580
M	func	subtract	0	308581	308764
M	func	symmetricDifference	0	308765	309059
M	func	formSymmetricDifference	0	309060	309267
M	func	formSymmetricDifference	0	309268	309585
M	func	isSubset	0	309586	309842
M	func	isSubset	0	309843	310028
M	func	isStrictSubset	0	310029	310204
M	func	isStrictSubset	0	310205	310430
M	func	isSuperset	0	310431	310580
M	func	isSuperset	0	310581	310842
M	func	isStrictSuperset	0	310843	311037
M	func	isStrictSuperset	0	311038	311273
M	func	isDisjoint	0	311274	311478
M	func	isDisjoint	0	311479	311720
M	func	==	1	311721	311867
M	func	hash	0	311868	311939
M	var	description	0	311940	312027
M	var	debugDescription	0	312028	312125
D	func	_setSubset	312129	312239	312239	Swift
D	func	_setIntersection	312241	312366	312366	Swift
D	func	_setSubtracting	312368	312491	312491	Swift
D	extension	Set	312493	312542	312544	Swift
F	Swift	Slice.lsw	312545	321260
D	struct	Slice	312598	312710	314399	Swift
M	typealias	Element	0	312711	312754
M	typealias	Index	0	312755	312794
M	typealias	Indices	0	312795	312838
M	typealias	SubSequence	0	312839	312885
M	typealias	Iterator	0	312886	312947
M	var	_startIndex	0	312948	312979
M	var	_endIndex	0	312980	313009
M	var	_base	0	313010	313029
M	init	init	0	313030	313191
M	var	base	0	313192	313257
M	var	startIndex	0	313258	313311
M	var	endIndex	0	313312	313361
M	var	indices	0	313362	313441
M	func	index	0	313442	313524
M	func	formIndex	0	313525	313608
M	func	index	0	313609	313710
M	func	index	0	313711	313860
M	func	distance	0	313861	313977
M	subscript	subscript	0	313978	314167
M	subscript	subscript	0	314168	314397
D	extension	Slice	314401	314479	314652	Swift
M	func	index	0	314480	314564
M	func	formIndex	0	314565	314650
D	extension	Slice	314654	314730	314732	Swift
D	extension	Slice	314734	314800	315495	Swift
M	subscript	subscript	0	314801	315181
M	subscript	subscript	0	315182	315493
D	extension	Slice	315497	315581	316280	Swift
M	init	init	0	315582	315704
M	func	replaceSubrange	0	315705	316278
D	struct	DefaultIndices	316282	316381	317589	Swift
M	typealias	Element	0	316382	316427
M	typealias	Index	0	316428	316471
M	typealias	Indices	0	316472	316527
M	typealias	SubSequence	0	316528	316587
M	typealias	Iterator	0	316588	316662
M	var	_elements	0	316663	316690
M	var	_startIndex	0	316691	316726
M	var	_endIndex	0	316727	316760
M	init	init	0	316761	316959
M	var	startIndex	0	316960	317017
M	var	endIndex	0	317018	317071
M	var	indices	0	317072	317129
M	func	index	0	317130	317224
M	func	formIndex	0	317225	317316
M	subscript	subscript	0	317317	317394
M	subscript	subscript	0	317395	317587
D	extension	DefaultIndices	317591	317682	317781	Swift
M	func	index	0	317683	317779
D	extension	DefaultIndices	317783	317872	318131	Swift
M	func	index	0	317873	318000
M	func	distance	0	318001	318129
D	struct	ReversedCollection	318133	318259	321016	Swift
M	typealias	Element	0	318260	318303
M	typealias	SubSequence	0	318304	318370
M	typealias	Indices	0	318371	318442
M	let	_base	0	318443	318462
M	init	init	0	318463	318507
M	struct	Index	0	318509	319015
M	struct	Iterator	0	319017	319394
M	func	makeIterator	0	319396	319517
M	var	startIndex	0	319518	319601
M	var	endIndex	0	319602	319685
M	var	count	0	319686	319727
M	var	isEmpty	0	319728	319774
M	func	index	0	319775	319910
M	func	index	0	319911	320046
M	func	index	0	320047	320201
M	func	index	0	320202	320506
M	func	distance	0	320507	320673
M	subscript	subscript	0	320674	320798
M	func	_copyToArray	0	320799	320944
M	func	reversed	0	320945	321014
D	extension	ReversedCollection.Index	321018	321091	321166	Swift
M	func	hash	0	321092	321164
D	extension	ReversedCollection	321168	321257	321259	Swift
F	Swift	String.lsw	321260	337615
D	struct	String	321272	321611	334521	Swift
M	typealias	Element	0	321612	321652
M	typealias	SubSequence	0	321653	321697
M	typealias	Indices	0	321698	321751
M	typealias	StringLiteralType	0	321752	321799
M	typealias	ExtendedGraphemeClusterLiteralType	0	321800	321864
M	typealias	UnicodeScalarLiteralType	0	321865	321919
M	struct	Index	0	321921	323760
M	struct	Iterator	0	323762	324064
M	init	init	0	324066	324135
M	init	init	0	324136	324211
M	init	init	0	324212	324275
M	init	init	0	324276	324391
M	init	init	0	324392	324494
M	init	init	0	324495	324601
M	init	init	0	324602	324690
M	init	init	0	324691	324815
M	init	init	0	324816	324968
M	init	init	0	324969	325141
M	init	init	0	325142	325305
M	init	init	0	325306	325425
M	init	init	0	325426	325560
M	init	init	0	325561	325718
M	init	init	0	325719	325832
M	init	init	0	325833	325954
M	init	init	0	325955	326183
M	init	init	0	326184	326416
M	init	init	0	326417	326714
M	init	init	0	326715	326864
M	init	init	0	326865	327036
M	init	init	0	327037	327147
M	init	init	0	327148	327396
M	init	init	0	327397	327505
M	init	init	0	327506	327616
M	init	init	0	327617	327771
M	var	description	0	327773	327841
M	var	debugDescription	0	327842	327966
M	var	count	0	327967	328058
M	var	isEmpty	0	328059	328162
M	var	underestimatedCount	0	328163	328248
M	var	startIndex	0	328249	328370
M	var	endIndex	0	328371	328490
M	var	first	0	328491	328611
M	var	last	0	328612	328729
M	subscript	subscript	0	328730	328855
M	subscript	subscript	0	328856	328980
M	func	index	0	328981	329074
M	func	index	0	329075	329170
M	func	index	0	329171	329278
M	func	index	0	329279	329425
M	func	distance	0	329426	329536
M	func	makeIterator	0	329537	329637
M	func	_copyToArray	0	329638	329716
M	func	==	1	329718	329803
M	func	!=	1	329804	329889
M	func	<	1	329890	329974
M	func	<=	1	329975	330060
M	func	>	1	330061	330145
M	func	>=	1	330146	330231
M	func	+	1	330232	330320
M	func	+=	1	330321	330408
M	var	hashValue	0	330409	330522
M	func	hash	0	330523	330597
M	func	append	0	330599	330706
M	func	append	0	330707	330829
M	func	append	0	330830	330952
M	func	append	0	330953	331087
M	func	append	0	331088	331286
M	func	write	0	331287	331393
M	func	write	0	331394	331528
M	func	reserveCapacity	0	331529	331617
M	func	replaceSubrange	0	331618	331920
M	func	_replace	0	331921	332039
M	func	insert	0	332040	332194
M	func	insert	0	332195	332447
M	func	remove	0	332448	332623
M	func	removeSubrange	0	332624	332794
M	func	removeAll	0	332795	332937
M	func	lowercased	0	332939	333042
M	func	uppercased	0	333043	333146
M	func	hasPrefix	0	333147	333278
M	func	hasSuffix	0	333279	333408
M	func	contains	0	333409	333540
M	var	unicodeScalars	0	333542	333723
M	var	utf8	0	333724	333873
M	var	utf16	0	333874	334027
M	var	utf8CString	0	334028	334142
M	var	isContiguousUTF8	0	334143	334253
M	func	makeContiguousUTF8	0	334254	334344
M	func	withCString	0	334345	334519
D	func	_stringFromCharacters	334523	334619	334619	Swift
D	func	_stringFromUTF8	334621	334696	334696	Swift
D	func	_stringFromUTF16	334698	334776	334776	Swift
D	func	_stringValidatingUTF8	334778	334866	334866	Swift
D	func	_stringFromScalars	334868	334960	334960	Swift
D	func	_toString	334962	335047	335047	Swift
D	protocol	ExpressibleByStringInterpolation	335049	335191	335406	Swift
M	associatedtype	StringInterpolation	0	335192	335353
M	init	init	0	335354	335404
D	extension	ExpressibleByStringInterpolation	335408	335537	335666	Swift
M	init	init	0	335538	335664
D	protocol	StringInterpolationProtocol	335668	335770	335927	Swift
M	associatedtype	StringLiteralType	0	335771	335807
M	init	init	0	335808	335863
M	func	appendLiteral	0	335864	335925
D	struct	DefaultStringInterpolation	335929	336107	336971	Swift
M	typealias	StringLiteralType	0	336108	336155
M	var	_storage	0	336156	336180
M	init	init	0	336181	336261
M	func	appendLiteral	0	336262	336348
M	func	appendInterpolation	0	336349	336446
M	func	appendInterpolation	0	336447	336548
M	func	appendInterpolation	0	336549	336844
M	func	write	0	336845	336921
M	var	description	0	336922	336969
D	struct	StaticString	336973	337138	337614	Swift
M	typealias	StringLiteralType	0	337139	337186
M	typealias	ExtendedGraphemeClusterLiteralType	0	337187	337251
M	typealias	UnicodeScalarLiteralType	0	337252	337306
M	var	_value	0	337307	337329
M	init	init	0	337330	337393
M	init	init	0	337394	337438
M	var	description	0	337439	337484
M	var	debugDescription	0	337485	337552
M	var	utf8CodeUnitCount	0	337553	337612
F	Swift	StringProtocol.lsw	337615	348576
D	protocol	StringProtocol	337652	337936	338822	Swift
M	associatedtype	UTF8View	0	337937	338040
M	associatedtype	UTF16View	0	338041	338161
M	associatedtype	UnicodeScalarView	0	338162	338314
M	var	utf8	0	338315	338370
M	var	utf16	0	338371	338429
M	var	unicodeScalars	0	338430	338508
M	func	lowercased	0	338509	338572
M	func	uppercased	0	338573	338636
M	func	hasPrefix	0	338637	338729
M	func	hasSuffix	0	338730	338820
D	extension	StringProtocol	338824	338850	340744	Swift
M	func	hasPrefix	0	338851	339023
M	func	hasSuffix	0	339024	339194
M	func	contains	0	339195	339356
M	func	==	1	339357	339507
M	func	!=	1	339508	339655
M	func	<	1	339656	339828
M	func	>	1	339829	340000
M	func	<=	1	340001	340178
M	func	>=	1	340179	340357
M	func	firstRange	0	340358	340551
M	func	ranges	0	340552	340742
D	extension	StringProtocol	340746	340811	341378	Swift
M	func	replacing	0	340812	341113
M	func	replace	0	341114	341376
D	extension	StringProtocol	341380	341437	342019	Swift
M	func	split	0	341438	341727
M	func	split	0	341728	342017
D	func	_toSubstring	342021	342111	342111	Swift
D	func	_splitString	342113	342250	342250	Swift
D	func	_splitStringByString	342252	342402	342402	Swift
D	func	_firstStringRange	342404	342515	342515	Swift
D	func	_stringRanges	342517	342621	342621	Swift
D	func	_replacingInString	342623	342764	342764	Swift
D	struct	Substring	342766	343023	348575	Swift
M	typealias	Element	0	343024	343064
M	typealias	Index	0	343065	343106
M	typealias	SubSequence	0	343107	343151
M	typealias	Indices	0	343152	343208
M	typealias	StringLiteralType	0	343209	343256
M	typealias	ExtendedGraphemeClusterLiteralType	0	343257	343321
M	typealias	UnicodeScalarLiteralType	0	343322	343376
M	struct	Iterator	0	343378	343684
M	init	init	0	343686	343756
M	init	init	0	343757	343837
M	init	init	0	343838	343934
M	init	init	0	343935	344111
M	var	base	0	344112	344209
M	var	description	0	344210	344303
M	var	debugDescription	0	344304	344431
M	var	count	0	344432	344526
M	var	isEmpty	0	344527	344633
M	var	startIndex	0	344634	344713
M	var	endIndex	0	344714	344789
M	var	first	0	344790	344913
M	var	last	0	344914	345034
M	subscript	subscript	0	345035	345163
M	subscript	subscript	0	345164	345291
M	func	index	0	345292	345388
M	func	index	0	345389	345487
M	func	index	0	345488	345598
M	func	index	0	345599	345748
M	func	distance	0	345749	345862
M	func	makeIterator	0	345863	345964
M	func	_copyToArray	0	345965	346046
M	func	==	1	346048	346142
M	func	<	1	346143	346236
M	func	hash	0	346237	346314
M	func	append	0	346316	346462
M	func	append	0	346463	346602
M	func	append	0	346603	346823
M	func	write	0	346824	346911
M	func	write	0	346912	347014
M	func	replaceSubrange	0	347015	347317
M	func	_replace	0	347318	347439
M	func	lowercased	0	347440	347539
M	func	uppercased	0	347540	347639
M	func	hasPrefix	0	347640	347774
M	func	hasSuffix	0	347775	347907
M	var	unicodeScalars	0	347909	348088
M	var	utf8	0	348089	348236
M	var	utf16	0	348237	348388
M	typealias	UnicodeScalarView	0	348389	348461
M	typealias	UTF8View	0	348462	348516
M	typealias	UTF16View	0	348517	348573
F	Swift	StringViews.lsw	348576	353869
D	extension	String	348627	348645	353868	Swift
M	struct	UnicodeScalarView	0	348646	351091
M	struct	UTF8View	0	351093	352470
M	struct	UTF16View	0	352472	353866
F	Swift	Tuples.lsw	353869	364389
D	func	==	353917	354015	354015	Swift
D	func	!=	354017	354112	354112	Swift
D	func	==	354114	354286	354286	Swift
D	func	!=	354288	354451	354451	Swift
D	func	<	354453	354702	354702	Swift
D	func	<=	354704	354959	354959	Swift
D	func	>	354961	355209	355209	Swift
D	func	>=	355211	355467	355467	Swift
D	func	==	355469	355679	355679	Swift
D	func	!=	355681	355882	355882	Swift
D	func	<	355884	356201	356201	Swift
D	func	<=	356203	356527	356527	Swift
D	func	>	356529	356845	356845	Swift
D	func	>=	356847	357172	357172	Swift
D	func	==	357174	357422	357422	Swift
D	func	!=	357424	357663	357663	Swift
D	func	<	357665	358050	358050	Swift
D	func	<=	358052	358445	358445	Swift
D	func	>	358447	358831	358831	Swift
D	func	>=	358833	359227	359227	Swift
D	func	==	359229	359515	359515	Swift
D	func	!=	359517	359794	359794	Swift
D	func	<	359796	360249	360249	Swift
D	func	<=	360251	360713	360713	Swift
D	func	>	360715	361167	361167	Swift
D	func	>=	361169	361632	361632	Swift
D	func	==	361634	361958	361958	Swift
D	func	!=	361960	362275	362275	Swift
D	func	<	362277	362798	362798	Swift
D	func	<=	362800	363331	363331	Swift
D	func	>	363333	363853	363853	Swift
D	func	>=	363855	364387	364387	Swift
F	Swift	UInt.lsw	364389	372515
D	struct	UInt	364439	364672	372514	Swift
M	typealias	IntegerLiteralType	0	364673	364719
M	typealias	Magnitude	0	364720	364757
M	typealias	Stride	0	364758	364791
M	typealias	Words	0	364792	364827
M	var	max	1	364829	364913
M	var	min	1	364914	364976
M	var	bitWidth	1	364977	365062
M	var	zero	1	365063	365115
M	init	init	0	365117	365161
M	init	init	0	365162	365234
M	init	init	0	365235	365294
M	init	init	0	365295	365434
M	init	init	0	365435	365564
M	init	init	0	365565	365692
M	init	init	0	365693	365816
M	init	init	0	365817	365948
M	init	init	0	365949	366078
M	init	init	0	366079	366231
M	init	init	0	366232	366385
M	init	init	0	366386	366491
M	func	+	1	366493	366572
M	func	-	1	366573	366652
M	func	*	1	366653	366732
M	func	/	1	366733	366812
M	func	%	1	366813	366892
M	func	&+	1	366893	366974
M	func	&-	1	366975	367056
M	func	&*	1	367057	367138
M	func	&	1	367139	367218
M	func	|	1	367219	367297
M	func	^	1	367298	367377
M	func	~	1	367378	367451
M	func	<<	1	367452	367532
M	func	>>	1	367533	367613
M	func	&<<	1	367614	367696
M	func	&>>	1	367697	367779
M	func	<<	1	367780	367882
M	func	>>	1	367883	367985
M	func	==	1	367986	368065
M	func	!=	1	368066	368145
M	func	<	1	368146	368224
M	func	<=	1	368225	368304
M	func	>	1	368305	368383
M	func	>=	1	368384	368463
M	func	+=	1	368465	368549
M	func	-=	1	368550	368634
M	func	*=	1	368635	368719
M	func	/=	1	368720	368804
M	func	%=	1	368805	368889
M	func	&+=	1	368890	368976
M	func	&-=	1	368977	369063
M	func	&*=	1	369064	369150
M	func	&=	1	369151	369235
M	func	|=	1	369236	369319
M	func	^=	1	369320	369404
M	func	<<=	1	369405	369490
M	func	>>=	1	369491	369576
M	func	addingReportingOverflow	0	369578	369747
M	func	subtractingReportingOverflow	0	369748	369929
M	func	multipliedReportingOverflow	0	369930	370108
M	func	dividedReportingOverflow	0	370109	370308
M	func	remainderReportingOverflow	0	370309	370528
M	func	multipliedFullWidth	0	370529	370675
M	func	dividingFullWidth	0	370676	370855
M	func	quotientAndRemainder	0	370856	371032
M	func	isMultiple	0	371033	371168
M	func	signum	0	371169	371248
M	var	magnitude	0	371249	371341
M	var	words	0	371342	371465
M	var	nonzeroBitCount	0	371466	371566
M	var	leadingZeroBitCount	0	371567	371698
M	var	trailingZeroBitCount	0	371699	371831
M	var	byteSwapped	0	371832	371956
M	var	description	0	371957	372055
M	var	hashValue	0	372056	372168
M	func	hash	0	372169	372280
M	func	distance	0	372281	372398
M	func	advanced	0	372399	372512
F	Swift	UInt16.lsw	372515	380800
D	struct	UInt16	372567	372793	380799	Swift
M	typealias	IntegerLiteralType	0	372794	372842
M	typealias	Magnitude	0	372843	372882
M	typealias	Stride	0	372883	372916
M	typealias	Words	0	372917	372952
M	var	max	1	372954	373025
M	var	min	1	373026	373090
M	var	bitWidth	1	373091	373176
M	var	zero	1	373177	373231
M	init	init	0	373233	373277
M	init	init	0	373278	373351
M	init	init	0	373352	373412
M	init	init	0	373413	373551
M	init	init	0	373552	373680
M	init	init	0	373681	373807
M	init	init	0	373808	373930
M	init	init	0	373931	374061
M	init	init	0	374062	374190
M	init	init	0	374191	374342
M	init	init	0	374343	374495
M	init	init	0	374496	374602
M	func	+	1	374604	374688
M	func	-	1	374689	374773
M	func	*	1	374774	374858
M	func	/	1	374859	374943
M	func	%	1	374944	375028
M	func	&+	1	375029	375115
M	func	&-	1	375116	375202
M	func	&*	1	375203	375289
M	func	&	1	375290	375374
M	func	|	1	375375	375458
M	func	^	1	375459	375543
M	func	~	1	375544	375620
M	func	<<	1	375621	375706
M	func	>>	1	375707	375792
M	func	&<<	1	375793	375880
M	func	&>>	1	375881	375968
M	func	<<	1	375969	376074
M	func	>>	1	376075	376180
M	func	==	1	376181	376263
M	func	!=	1	376264	376346
M	func	<	1	376347	376428
M	func	<=	1	376429	376511
M	func	>	1	376512	376593
M	func	>=	1	376594	376676
M	func	+=	1	376678	376765
M	func	-=	1	376766	376853
M	func	*=	1	376854	376941
M	func	/=	1	376942	377029
M	func	%=	1	377030	377117
M	func	&+=	1	377118	377207
M	func	&-=	1	377208	377297
M	func	&*=	1	377298	377387
M	func	&=	1	377388	377475
M	func	|=	1	377476	377562
M	func	^=	1	377563	377650
M	func	<<=	1	377651	377739
M	func	>>=	1	377740	377828
M	func	addingReportingOverflow	0	377830	378002
M	func	subtractingReportingOverflow	0	378003	378187
M	func	multipliedReportingOverflow	0	378188	378369
M	func	dividedReportingOverflow	0	378370	378572
M	func	remainderReportingOverflow	0	378573	378795
M	func	multipliedFullWidth	0	378796	378947
M	func	dividingFullWidth	0	378948	379134
M	func	quotientAndRemainder	0	379135	379317
M	func	isMultiple	0	379318	379454
M	func	signum	0	379455	379535
M	var	magnitude	0	379536	379629
M	var	words	0	379630	379753
M	var	nonzeroBitCount	0	379754	379853
M	var	leadingZeroBitCount	0	379854	379984
M	var	trailingZeroBitCount	0	379985	380116
M	var	byteSwapped	0	380117	380242
M	var	description	0	380243	380340
M	var	hashValue	0	380341	380452
M	func	hash	0	380453	380563
M	func	distance	0	380564	380682
M	func	advanced	0	380683	380797
F	Swift	UInt32.lsw	380800	389090
D	struct	UInt32	380852	381078	389089	Swift
M	typealias	IntegerLiteralType	0	381079	381127
M	typealias	Magnitude	0	381128	381167
M	typealias	Stride	0	381168	381201
M	typealias	Words	0	381202	381237
M	var	max	1	381239	381315
M	var	min	1	381316	381380
M	var	bitWidth	1	381381	381466
M	var	zero	1	381467	381521
M	init	init	0	381523	381567
M	init	init	0	381568	381641
M	init	init	0	381642	381702
M	init	init	0	381703	381841
M	init	init	0	381842	381970
M	init	init	0	381971	382097
M	init	init	0	382098	382220
M	init	init	0	382221	382351
M	init	init	0	382352	382480
M	init	init	0	382481	382632
M	init	init	0	382633	382785
M	init	init	0	382786	382892
M	func	+	1	382894	382978
M	func	-	1	382979	383063
M	func	*	1	383064	383148
M	func	/	1	383149	383233
M	func	%	1	383234	383318
M	func	&+	1	383319	383405
M	func	&-	1	383406	383492
M	func	&*	1	383493	383579
M	func	&	1	383580	383664
M	func	|	1	383665	383748
M	func	^	1	383749	383833
M	func	~	1	383834	383910
M	func	<<	1	383911	383996
M	func	>>	1	383997	384082
M	func	&<<	1	384083	384170
M	func	&>>	1	384171	384258
M	func	<<	1	384259	384364
M	func	>>	1	384365	384470
M	func	==	1	384471	384553
M	func	!=	1	384554	384636
M	func	<	1	384637	384718
M	func	<=	1	384719	384801
M	func	>	1	384802	384883
M	func	>=	1	384884	384966
M	func	+=	1	384968	385055
M	func	-=	1	385056	385143
M	func	*=	1	385144	385231
M	func	/=	1	385232	385319
M	func	%=	1	385320	385407
M	func	&+=	1	385408	385497
M	func	&-=	1	385498	385587
M	func	&*=	1	385588	385677
M	func	&=	1	385678	385765
M	func	|=	1	385766	385852
M	func	^=	1	385853	385940
M	func	<<=	1	385941	386029
M	func	>>=	1	386030	386118
M	func	addingReportingOverflow	0	386120	386292
M	func	subtractingReportingOverflow	0	386293	386477
M	func	multipliedReportingOverflow	0	386478	386659
M	func	dividedReportingOverflow	0	386660	386862
M	func	remainderReportingOverflow	0	386863	387085
M	func	multipliedFullWidth	0	387086	387237
M	func	dividingFullWidth	0	387238	387424
M	func	quotientAndRemainder	0	387425	387607
M	func	isMultiple	0	387608	387744
M	func	signum	0	387745	387825
M	var	magnitude	0	387826	387919
M	var	words	0	387920	388043
M	var	nonzeroBitCount	0	388044	388143
M	var	leadingZeroBitCount	0	388144	388274
M	var	trailingZeroBitCount	0	388275	388406
M	var	byteSwapped	0	388407	388532
M	var	description	0	388533	388630
M	var	hashValue	0	388631	388742
M	func	hash	0	388743	388853
M	func	distance	0	388854	388972
M	func	advanced	0	388973	389087
F	Swift	UInt64.lsw	389090	397390
D	struct	UInt64	389142	389368	397389	Swift
M	typealias	IntegerLiteralType	0	389369	389417
M	typealias	Magnitude	0	389418	389457
M	typealias	Stride	0	389458	389491
M	typealias	Words	0	389492	389527
M	var	max	1	389529	389615
M	var	min	1	389616	389680
M	var	bitWidth	1	389681	389766
M	var	zero	1	389767	389821
M	init	init	0	389823	389867
M	init	init	0	389868	389941
M	init	init	0	389942	390002
M	init	init	0	390003	390141
M	init	init	0	390142	390270
M	init	init	0	390271	390397
M	init	init	0	390398	390520
M	init	init	0	390521	390651
M	init	init	0	390652	390780
M	init	init	0	390781	390932
M	init	init	0	390933	391085
M	init	init	0	391086	391192
M	func	+	1	391194	391278
M	func	-	1	391279	391363
M	func	*	1	391364	391448
M	func	/	1	391449	391533
M	func	%	1	391534	391618
M	func	&+	1	391619	391705
M	func	&-	1	391706	391792
M	func	&*	1	391793	391879
M	func	&	1	391880	391964
M	func	|	1	391965	392048
M	func	^	1	392049	392133
M	func	~	1	392134	392210
M	func	<<	1	392211	392296
M	func	>>	1	392297	392382
M	func	&<<	1	392383	392470
M	func	&>>	1	392471	392558
M	func	<<	1	392559	392664
M	func	>>	1	392665	392770
M	func	==	1	392771	392853
M	func	!=	1	392854	392936
M	func	<	1	392937	393018
M	func	<=	1	393019	393101
M	func	>	1	393102	393183
M	func	>=	1	393184	393266
M	func	+=	1	393268	393355
M	func	-=	1	393356	393443
M	func	*=	1	393444	393531
M	func	/=	1	393532	393619
M	func	%=	1	393620	393707
M	func	&+=	1	393708	393797
M	func	&-=	1	393798	393887
M	func	&*=	1	393888	393977
M	func	&=	1	393978	394065
M	func	|=	1	394066	394152
M	func	^=	1	394153	394240
M	func	<<=	1	394241	394329
M	func	>>=	1	394330	394418
M	func	addingReportingOverflow	0	394420	394592
M	func	subtractingReportingOverflow	0	394593	394777
M	func	multipliedReportingOverflow	0	394778	394959
M	func	dividedReportingOverflow	0	394960	395162
M	func	remainderReportingOverflow	0	395163	395385
M	func	multipliedFullWidth	0	395386	395537
M	func	dividingFullWidth	0	395538	395724
M	func	quotientAndRemainder	0	395725	395907
M	func	isMultiple	0	395908	396044
M	func	signum	0	396045	396125
M	var	magnitude	0	396126	396219
M	var	words	0	396220	396343
M	var	nonzeroBitCount	0	396344	396443
M	var	leadingZeroBitCount	0	396444	396574
M	var	trailingZeroBitCount	0	396575	396706
M	var	byteSwapped	0	396707	396832
M	var	description	0	396833	396930
M	var	hashValue	0	396931	397042
M	func	hash	0	397043	397153
M	func	distance	0	397154	397272
M	func	advanced	0	397273	397387
F	Swift	UInt8.lsw	397390	405478
D	struct	UInt8	397441	397664	405477	Swift
M	typealias	IntegerLiteralType	0	397665	397712
M	typealias	Magnitude	0	397713	397751
M	typealias	Stride	0	397752	397785
M	typealias	Words	0	397786	397821
M	var	max	1	397823	397891
M	var	min	1	397892	397955
M	var	bitWidth	1	397956	398040
M	var	zero	1	398041	398094
M	init	init	0	398096	398140
M	init	init	0	398141	398212
M	init	init	0	398213	398271
M	init	init	0	398272	398409
M	init	init	0	398410	398537
M	init	init	0	398538	398663
M	init	init	0	398664	398785
M	init	init	0	398786	398915
M	init	init	0	398916	399043
M	init	init	0	399044	399194
M	init	init	0	399195	399346
M	init	init	0	399347	399451
M	func	+	1	399453	399533
M	func	-	1	399534	399614
M	func	*	1	399615	399695
M	func	/	1	399696	399776
M	func	%	1	399777	399857
M	func	&+	1	399858	399940
M	func	&-	1	399941	400023
M	func	&*	1	400024	400106
M	func	&	1	400107	400187
M	func	|	1	400188	400267
M	func	^	1	400268	400348
M	func	~	1	400349	400422
M	func	<<	1	400423	400504
M	func	>>	1	400505	400586
M	func	&<<	1	400587	400670
M	func	&>>	1	400671	400754
M	func	<<	1	400755	400857
M	func	>>	1	400858	400960
M	func	==	1	400961	401040
M	func	!=	1	401041	401120
M	func	<	1	401121	401199
M	func	<=	1	401200	401279
M	func	>	1	401280	401358
M	func	>=	1	401359	401438
M	func	+=	1	401440	401524
M	func	-=	1	401525	401609
M	func	*=	1	401610	401694
M	func	/=	1	401695	401779
M	func	%=	1	401780	401864
M	func	&+=	1	401865	401951
M	func	&-=	1	401952	402038
M	func	&*=	1	402039	402125
M	func	&=	1	402126	402210
M	func	|=	1	402211	402294
M	func	^=	1	402295	402379
M	func	<<=	1	402380	402465
M	func	>>=	1	402466	402551
M	func	addingReportingOverflow	0	402553	402722
M	func	subtractingReportingOverflow	0	402723	402904
M	func	multipliedReportingOverflow	0	402905	403083
M	func	dividedReportingOverflow	0	403084	403283
M	func	remainderReportingOverflow	0	403284	403503
M	func	multipliedFullWidth	0	403504	403651
M	func	dividingFullWidth	0	403652	403833
M	func	quotientAndRemainder	0	403834	404013
M	func	isMultiple	0	404014	404148
M	func	signum	0	404149	404227
M	var	magnitude	0	404228	404319
M	var	words	0	404320	404443
M	var	nonzeroBitCount	0	404444	404542
M	var	leadingZeroBitCount	0	404543	404672
M	var	trailingZeroBitCount	0	404673	404803
M	var	byteSwapped	0	404804	404927
M	var	description	0	404928	405024
M	var	hashValue	0	405025	405135
M	func	hash	0	405136	405245
M	func	distance	0	405246	405362
M	func	advanced	0	405363	405475
F	Foundation	FoundationSystem.lsw	405478	421524
D	typealias	TimeInterval	405512	405563	405563	Foundation
D	typealias	CGFloat	405564	405639	405639	Foundation
D	struct	Date	405641	405769	408946	Foundation
M	let	timeIntervalSinceReferenceDate	0	405770	405851
M	init	init	0	405852	405946
M	init	init	0	405947	406045
M	init	init	0	406046	406193
M	init	init	0	406194	406353
M	init	init	0	406354	406527
M	var	now	1	406528	406583
M	var	distantFuture	1	406584	406681
M	var	distantPast	1	406682	406778
M	var	timeIntervalBetween1970AndReferenceDate	1	406779	406864
M	var	timeIntervalSinceReferenceDate	1	406865	406956
M	var	timeIntervalSince1970	0	406957	407078
M	var	timeIntervalSinceNow	0	407079	407215
M	func	timeIntervalSince	0	407216	407376
M	func	addingTimeInterval	0	407377	407568
M	func	addTimeInterval	0	407569	407677
M	func	distance	0	407678	407789
M	func	advanced	0	407790	407862
M	func	compare	0	407863	408055
M	func	==	1	408056	408189
M	func	<	1	408190	408321
M	func	+	1	408322	408411
M	func	-	1	408412	408502
M	func	+=	1	408503	408579
M	func	-=	1	408580	408656
M	func	hash	0	408657	408755
M	var	description	0	408756	408888
M	var	debugDescription	0	408889	408944
D	func	_wallClock	408948	409007	409007	Foundation
D	func	_describeDate	409009	409091	409091	Foundation
D	func	_sleep	409093	409151	409151	Foundation
D	func	CFAbsoluteTimeGetCurrent	409153	409263	409263	Foundation
D	enum	Thread	409265	409315	409629	Foundation
M	func	sleep	1	409316	409415
M	func	sleep	1	409416	409528
M	var	isMainThread	1	409529	409627
D	class	ProcessInfo	409631	409698	410647	Foundation
M	let	processInfo	1	409699	409777
M	init	init	0	409778	409791
M	var	environment	0	409792	409892
M	var	arguments	0	409893	409999
M	var	processName	0	410000	410151
M	var	systemUptime	0	410152	410280
M	var	processIdentifier	0	410281	410380
M	var	hostName	0	410381	410491
M	var	activeProcessorCount	0	410492	410538
M	var	processorCount	0	410539	410579
M	var	globallyUniqueString	0	410580	410645
D	class	FileHandle	410649	410743	411273	Foundation
M	let	_isError	0	410744	410766
M	init	init	0	410767	410820
M	let	standardOutput	1	410821	410887
M	let	standardError	1	410888	410952
M	func	write	0	410953	411049
M	func	write	0	411050	411162
M	func	synchronizeFile	0	411163	411215
M	func	synchronize	0	411216	411271
D	func	_writeBytes	411275	411359	411359	Foundation
D	class	NSLock	411361	411446	411880	Foundation
M	var	_isLocked	0	411447	411472
M	var	name	0	411473	411501
M	init	init	0	411502	411522
M	func	lock	0	411523	411566
M	func	unlock	0	411567	411613
M	func	try	0	411614	411736
M	func	withLock	0	411737	411878
D	func	NSTemporaryDirectory	411882	412005	412005	Foundation
D	func	NSHomeDirectory	412007	412111	412111	Foundation
D	func	_environment	412113	412186	412186	Foundation
D	struct	UUID	412188	412334	413875	Foundation
M	let	_high	0	412335	412356
M	let	_low	0	412357	412377
M	init	init	0	412378	412564
M	init	init	0	412565	413094
M	var	uuidString	0	413095	413447
M	func	_hex	1	413448	413639
M	func	<	1	413640	413768
M	var	description	0	413769	413818
M	var	debugDescription	0	413819	413873
D	protocol	LocalizedError	413877	413955	414118	Foundation
M	var	errorDescription	0	413956	413997
M	var	failureReason	0	413998	414036
M	var	recoverySuggestion	0	414037	414080
M	var	helpAnchor	0	414081	414116
D	extension	LocalizedError	414120	414146	414337	Foundation
M	var	errorDescription	0	414147	414195
M	var	failureReason	0	414196	414241
M	var	recoverySuggestion	0	414242	414292
M	var	helpAnchor	0	414293	414335
D	extension	Error	414339	414356	414600	Foundation
M	var	localizedDescription	0	414357	414598
D	func	_localizedDescription	414602	414703	414703	Foundation
D	struct	CocoaError	414705	414807	414992	Foundation
M	let	_message	0	414808	414832
M	init	init	0	414833	414888
M	var	errorDescription	0	414889	414942
M	var	description	0	414943	414990
D	func	_readFile	414994	415067	415067	Foundation
D	func	_writeFile	415069	415175	415175	Foundation
D	func	_fileKind	415177	415245	415245	Foundation
D	func	_listDirectory	415247	415331	415331	Foundation
D	func	_changeFile	415333	415442	415442	Foundation
D	func	_currentDirectory	415444	415517	415517	Foundation
D	extension	String	415519	415537	416813	Foundation
M	init	init	0	415538	416052
M	func	write	0	416053	416363
M	init	init	0	416364	416567
M	init	init	0	416568	416811
D	func	_lastComponent	416815	416911	416911	Foundation
D	struct	Data	416913	417090	418969	Foundation
M	typealias	Element	0	417091	417127
M	typealias	Index	0	417128	417160
M	typealias	Indices	0	417161	417202
M	typealias	SubSequence	0	417203	417249
M	var	_bytes	0	417250	417273
M	init	init	0	417274	417325
M	init	init	0	417326	417464
M	init	init	0	417465	417608
M	init	init	0	417609	417698
M	var	startIndex	0	417699	417735
M	var	endIndex	0	417736	417781
M	var	count	0	417782	417824
M	subscript	subscript	0	417825	417945
M	func	replaceSubrange	0	417946	418127
M	func	append	0	418128	418210
M	func	append	0	418211	418301
M	func	_copyToArray	0	418302	418354
M	func	==	1	418355	418440
M	func	hash	0	418441	418515
M	var	description	0	418516	418609
M	var	debugDescription	0	418610	418665
M	func	base64EncodedString	0	418666	418768
M	init	init	0	418769	418967
D	func	_base64	418971	419040	419040	Foundation
D	func	_fromBase64	419042	419119	419119	Foundation
D	class	FileManager	419121	419190	421523	Foundation
M	let	default	1	419191	419268
M	init	init	0	419269	419282
M	var	currentDirectoryPath	0	419283	419400
M	func	fileExists	0	419401	419527
M	func	contents	0	419528	419716
M	func	createFile	0	419717	419909
M	func	contentsOfDirectory	0	419910	420197
M	func	removeItem	0	420198	420426
M	func	createDirectory	0	420427	420742
M	func	moveItem	0	420743	421003
M	func	copyItem	0	421004	421398
M	func	isReadableFile	0	421399	421521
F	Foundation	FoundationText.lsw	421524	438533
D	protocol	CVarArg	421570	421644	421646	Foundation
D	extension	Int	421648	421672	421674	Foundation
D	extension	Int8	421676	421701	421703	Foundation
D	extension	Int16	421705	421731	421733	Foundation
D	extension	Int32	421735	421761	421763	Foundation
D	extension	Int64	421765	421791	421793	Foundation
D	extension	UInt	421795	421820	421822	Foundation
D	extension	UInt8	421824	421850	421852	Foundation
D	extension	UInt16	421854	421881	421883	Foundation
D	extension	UInt32	421885	421912	421914	Foundation
D	extension	UInt64	421916	421943	421945	Foundation
D	extension	Double	421947	421974	421976	Foundation
D	extension	Float	421978	422004	422006	Foundation
D	extension	String	422008	422035	422037	Foundation
D	extension	Substring	422039	422069	422071	Foundation
D	func	_format	422073	422170	422170	Foundation
D	struct	Locale	422172	422273	422583	Foundation
M	let	identifier	0	422274	422325
M	init	init	0	422326	422394
M	var	current	1	422395	422492
M	var	autoupdatingCurrent	1	422493	422581
D	extension	String	422585	422603	424675	Foundation
M	init	init	0	422604	422767
M	init	init	0	422768	422928
M	init	init	0	422929	423109
M	struct	CompareOptions	0	423111	424081
M	struct	Encoding	0	424083	424673
D	enum	ComparisonResult	424677	424777	425380	Foundation
M	case	orderedAscending	0	424778	424803
M	case	orderedSame	0	424804	424824
M	case	orderedDescending	0	424825	424851
M	init	init	0	424852	425075
M	var	rawValue	0	425076	425264
M	func	==	1	425265	425378
D	func	_foundationRange	425382	425508	425508	Foundation
D	func	_foundationReplacing	425510	425650	425650	Foundation
D	func	_foundationCapitalized	425652	425739	425739	Foundation
D	func	_foundationCompare	425741	425851	425851	Foundation
D	func	_foundationFolding	425853	425949	425949	Foundation
D	extension	StringProtocol	425951	425977	433846	Foundation
M	func	components	0	425978	426310
M	func	components	0	426311	426854
M	func	trimmingCharacters	0	426855	427317
M	func	replacingOccurrences	0	427318	428002
M	func	range	0	428003	428471
M	var	capitalized	0	428472	428641
M	var	localizedLowercase	0	428642	428732
M	var	localizedUppercase	0	428733	428823
M	func	uppercased	0	428824	428931
M	func	lowercased	0	428932	429039
M	func	padding	0	429040	429683
M	func	compare	0	429684	430036
M	func	caseInsensitiveCompare	0	430037	430231
M	func	localizedCompare	0	430232	430391
M	func	localizedCaseInsensitiveCompare	0	430392	430595
M	func	localizedStandardCompare	0	430596	430815
M	func	localizedCaseInsensitiveContains	0	430816	431024
M	func	localizedStandardContains	0	431025	431263
M	func	folding	0	431264	431472
M	func	commonPrefix	0	431473	431886
M	func	enumerateLines	0	431887	432227
M	func	data	0	432228	432608
M	var	removingPercentEncoding	0	432609	433262
M	func	addingPercentEncoding	0	433263	433844
D	struct	CharacterSet	433848	433943	438427	Foundation
M	typealias	ArrayLiteralElement	0	433944	434001
M	let	_contains	0	434002	434045
M	init	init	0	434046	434132
M	init	init	0	434133	434201
M	init	init	0	434202	434381
M	init	init	0	434382	434463
M	init	init	0	434464	434667
M	init	init	0	434668	434805
M	init	init	0	434806	434937
M	func	contains	0	434938	435060
M	func	_category	1	435061	435172
M	var	whitespaces	1	435173	435237
M	var	whitespacesAndNewlines	1	435238	435313
M	var	newlines	1	435314	435375
M	var	letters	1	435376	435436
M	var	decimalDigits	1	435437	435503
M	var	alphanumerics	1	435504	435570
M	var	uppercaseLetters	1	435571	435640
M	var	lowercaseLetters	1	435641	435710
M	var	punctuationCharacters	1	435711	435785
M	var	symbols	1	435786	435846
M	var	controlCharacters	1	435847	435918
M	var	capitalizedLetters	1	435919	435991
M	var	nonBaseCharacters	1	435992	436063
M	var	urlQueryAllowed	1	436064	436231
M	var	urlPathAllowed	1	436232	436396
M	var	urlHostAllowed	1	436397	436562
M	var	inverted	0	436563	436744
M	func	union	0	436745	436978
M	func	intersection	0	436979	437228
M	func	subtracting	0	437229	437486
M	func	formUnion	0	437487	437609
M	func	formIntersection	0	437610	437754
M	func	subtract	0	437755	437885
M	func	insert	0	437886	438037
M	func	remove	0	438038	438198
M	func	insert	0	438199	438346
M	func	invert	0	438347	438425
D	func	_inCharacterSet	438429	438532	438532	Foundation
F	Glibc	GlibcMath.lsw	438533	449072
D	func	sqrt	438566	438647	438647	Glibc
D	func	cbrt	438649	438728	438728	Glibc
D	func	sin	438730	438802	438802	Glibc
D	func	cos	438804	438878	438878	Glibc
D	func	tan	438880	438955	438955	Glibc
D	func	asin	438957	439035	439035	Glibc
D	func	acos	439037	439117	439117	Glibc
D	func	atan	439119	439200	439200	Glibc
D	func	sinh	439202	439287	439287	Glibc
D	func	cosh	439289	439376	439376	Glibc
D	func	tanh	439378	439466	439466	Glibc
D	func	asinh	439468	439563	439563	Glibc
D	func	acosh	439565	439662	439662	Glibc
D	func	atanh	439664	439762	439762	Glibc
D	func	exp	439764	439840	439840	Glibc
D	func	exp2	439842	439920	439920	Glibc
D	func	expm1	439922	440011	440011	Glibc
D	func	log	440013	440098	440098	Glibc
D	func	log2	440100	440189	440189	Glibc
D	func	log10	440191	440283	440283	Glibc
D	func	log1p	440285	440394	440394	Glibc
D	func	erf	440396	440478	440478	Glibc
D	func	erfc	440480	440572	440572	Glibc
D	func	tgamma	440574	440661	440661	Glibc
D	func	lgamma	440663	440768	440768	Glibc
D	func	pow	440770	440889	440889	Glibc
D	func	atan2	440891	441001	441001	Glibc
D	func	hypot	441003	441112	441112	Glibc
D	func	nextafter	441114	441248	441248	Glibc
D	func	fdim	441250	441352	441352	Glibc
D	func	sqrt	441354	441435	441435	Glibc
D	func	sqrtf	441437	441519	441519	Glibc
D	func	cbrt	441521	441600	441600	Glibc
D	func	cbrtf	441602	441682	441682	Glibc
D	func	sin	441684	441756	441756	Glibc
D	func	sinf	441758	441831	441831	Glibc
D	func	cos	441833	441907	441907	Glibc
D	func	cosf	441909	441984	441984	Glibc
D	func	tan	441986	442061	442061	Glibc
D	func	tanf	442063	442139	442139	Glibc
D	func	asin	442141	442219	442219	Glibc
D	func	asinf	442221	442300	442300	Glibc
D	func	acos	442302	442382	442382	Glibc
D	func	acosf	442384	442465	442465	Glibc
D	func	atan	442467	442548	442548	Glibc
D	func	atanf	442550	442632	442632	Glibc
D	func	exp	442634	442710	442710	Glibc
D	func	expf	442712	442789	442789	Glibc
D	func	exp2	442791	442869	442869	Glibc
D	func	exp2f	442871	442950	442950	Glibc
D	func	log	442952	443037	443037	Glibc
D	func	logf	443039	443125	443125	Glibc
D	func	log2	443127	443216	443216	Glibc
D	func	log2f	443218	443308	443308	Glibc
D	func	log10	443310	443402	443402	Glibc
D	func	log10f	443404	443497	443497	Glibc
D	func	pow	443499	443617	443617	Glibc
D	func	powf	443619	443738	443738	Glibc
D	func	atan2	443740	443849	443849	Glibc
D	func	atan2f	443851	443961	443961	Glibc
D	func	hypot	443963	444071	444071	Glibc
D	func	hypotf	444073	444182	444182	Glibc
D	func	floor	444184	444291	444291	Glibc
D	func	ceil	444293	444391	444391	Glibc
D	func	trunc	444393	444496	444496	Glibc
D	func	rint	444498	444610	444610	Glibc
D	func	nearbyint	444612	444729	444729	Glibc
D	func	round	444731	444835	444835	Glibc
D	func	fabs	444837	444916	444916	Glibc
D	func	fmod	444918	445066	445066	Glibc
D	func	remainder	445068	445222	445222	Glibc
D	func	fmin	445224	445323	445323	Glibc
D	func	fmax	445325	445425	445425	Glibc
D	func	fma	445427	445559	445559	Glibc
D	func	copysign	445561	445721	445721	Glibc
D	func	ldexp	445723	445870	445870	Glibc
D	func	modf	445872	446020	446020	Glibc
D	func	floor	446022	446127	446127	Glibc
D	func	floorf	446129	446235	446235	Glibc
D	func	ceil	446237	446333	446333	Glibc
D	func	ceilf	446335	446432	446432	Glibc
D	func	trunc	446434	446535	446535	Glibc
D	func	truncf	446537	446639	446639	Glibc
D	func	rint	446641	446751	446751	Glibc
D	func	rintf	446753	446864	446864	Glibc
D	func	nearbyint	446866	446981	446981	Glibc
D	func	nearbyintf	446983	447099	447099	Glibc
D	func	round	447101	447203	447203	Glibc
D	func	fabs	447205	447282	447282	Glibc
D	func	fmod	447284	447429	447429	Glibc
D	func	remainder	447431	447582	447582	Glibc
D	func	fmin	447584	447679	447679	Glibc
D	func	fmax	447681	447777	447777	Glibc
D	func	fma	447779	447907	447907	Glibc
D	func	copysign	447909	448065	448065	Glibc
D	func	ldexp	448067	448211	448211	Glibc
D	func	modf	448213	448358	448358	Glibc
D	func	lround	448360	448467	448467	Glibc
D	var	M_PI	448469	448552	448552	Glibc
D	var	M_E	448554	448635	448635	Glibc
D	var	M_PI_2	448637	448722	448722	Glibc
D	var	M_PI_4	448724	448809	448809	Glibc
D	var	M_SQRT2	448811	448897	448897	Glibc
D	var	M_LN2	448899	448983	448983	Glibc
D	var	M_LN10	448985	449070	449070	Glibc
F	Glibc	GlibcSystem.lsw	449072	452013
D	func	sleep	449121	449255	449255	Glibc
D	func	usleep	449257	449418	449418	Glibc
D	func	arc4random	449420	449534	449534	Glibc
D	func	arc4random_uniform	449536	449693	449693	Glibc
D	func	drand48	449695	449827	449827	Glibc
D	func	rand	449829	449960	449960	Glibc
D	func	random	449962	450095	450095	Glibc
D	func	srand	450097	450202	450202	Glibc
D	func	srand48	450204	450313	450313	Glibc
D	func	srandom	450315	450426	450426	Glibc
D	var	RAND_MAX	450428	450502	450502	Glibc
D	struct	_File	450504	450605	450630	Glibc
M	let	_isError	0	450606	450628
D	var	stdout	450632	450704	450704	Glibc
D	var	stderr	450705	450775	450775	Glibc
D	func	fputs	450777	450964	450964	Glibc
D	func	puts	450966	451141	451141	Glibc
D	func	putchar	451143	451319	451319	Glibc
D	func	fflush	451321	451459	451459	Glibc
D	func	setbuf	451461	451638	451638	Glibc
D	func	time	451640	451725	451725	Glibc
D	func	getpid	451727	451812	451812	Glibc
D	func	_writeErrorText	451814	451887	451887	Glibc
D	func	_flushOutput	451889	451936	451936	Glibc
D	func	_processIdentifier	451938	452012	452012	Glibc
F	Live	Live.lsw	452013	459243
D	struct	ReloadChange	452110	452211	453678	Live
M	let	version	0	452212	452321
M	let	updated	0	452322	452429
M	let	added	0	452430	452503
M	let	deleted	0	452504	452580
M	let	run	0	452581	452680
M	let	migrated	0	452681	452777
M	let	files	0	452778	452872
M	let	milliseconds	0	452873	452984
M	init	init	0	452985	453277
M	var	description	0	453278	453676
D	class	ReloadHook	453680	453756	454235	Live
M	let	_body	0	453757	453801
M	var	_id	0	453802	453818
M	var	_all	1	453819	453863
M	init	init	0	453864	453966
M	func	cancel	0	453967	454040
M	func	_call	1	454041	454233
D	func	onReload	454237	454777	454777	Live
D	func	_liveAddHook	454779	454875	454875	Live
D	func	_liveRemoveHook	454877	454935	454935	Live
D	func	_liveVersion	454937	454987	454987	Live
D	func	_liveMilliseconds	454989	455052	455052	Live
D	func	_liveNames	455054	455116	455116	Live
D	func	_liveWatch	455118	455204	455204	Live
D	func	_liveFind	455206	455287	455287	Live
D	func	_livePatch	455289	455371	455371	Live
D	func	_livePatchModule	455373	455467	455467	Live
D	func	_liveRevert	455469	455537	455537	Live
D	func	_liveCommit	455539	455607	455607	Live
D	func	_liveRepatch	455609	455679	455679	Live
D	func	_liveStatus	455681	455745	455745	Live
D	func	_liveText	455747	455811	455811	Live
D	struct	LiveError	455813	455916	456222	Live
M	let	message	0	455917	456015
M	init	init	0	456016	456065
M	var	description	0	456066	456112
M	func	_check	1	456113	456220
D	func	watch	456224	456516	456516	Live
D	func	unwatch	456518	456677	456677	Live
D	class	Recoder	456679	457101	459242	Live
M	enum	Status	0	457102	457404
M	let	name	0	457405	457497
M	init	init	0	457498	457791
M	init	init	0	457792	458007
M	func	patch	0	458008	458195
M	func	patchModule	0	458196	458389
M	func	revert	0	458390	458516
M	func	commit	0	458517	458670
M	func	repatch	0	458671	458818
M	var	status	0	458819	459051
M	var	text	0	459052	459177
M	var	description	0	459178	459240

"""##
}
