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

/// Values that equal values of other types once their types are forgotten: numbers of one value, collections of such.
protocol _CanonicallyHashable {
    var _canonicalBox: _AnyHashableBox { get }
}

func _canonicalInteger<T: BinaryInteger & Hashable>(_ value: T) -> _AnyHashableBox {
    if let int = Int(exactly: value) { return _ConcreteHashableBox(int) }
    return _ConcreteHashableBox(UInt64(truncatingIfNeeded: value))
}

func _canonicalFloat(_ value: Double) -> _AnyHashableBox {
    if let int = Int(exactly: value) { return _ConcreteHashableBox(int) }
    if let int = UInt64(exactly: value) { return _ConcreteHashableBox(int) }
    return _ConcreteHashableBox(value)
}

extension Int8: _CanonicallyHashable {
    var _canonicalBox: _AnyHashableBox { _canonicalInteger(self) }
}
extension Int16: _CanonicallyHashable {
    var _canonicalBox: _AnyHashableBox { _canonicalInteger(self) }
}
extension Int32: _CanonicallyHashable {
    var _canonicalBox: _AnyHashableBox { _canonicalInteger(self) }
}
extension Int64: _CanonicallyHashable {
    var _canonicalBox: _AnyHashableBox { _canonicalInteger(self) }
}
extension UInt8: _CanonicallyHashable {
    var _canonicalBox: _AnyHashableBox { _canonicalInteger(self) }
}
extension UInt16: _CanonicallyHashable {
    var _canonicalBox: _AnyHashableBox { _canonicalInteger(self) }
}
extension UInt32: _CanonicallyHashable {
    var _canonicalBox: _AnyHashableBox { _canonicalInteger(self) }
}
extension UInt64: _CanonicallyHashable {
    var _canonicalBox: _AnyHashableBox { _canonicalInteger(self) }
}
extension UInt: _CanonicallyHashable {
    var _canonicalBox: _AnyHashableBox { _canonicalInteger(self) }
}
extension Float: _CanonicallyHashable {
    var _canonicalBox: _AnyHashableBox { _canonicalFloat(Double(self)) }
}
extension Double: _CanonicallyHashable {
    var _canonicalBox: _AnyHashableBox { _canonicalFloat(self) }
}
extension Optional: _CanonicallyHashable where Wrapped: Hashable {
    var _canonicalBox: _AnyHashableBox {
        if let value = self { return AnyHashable(value)._canonical }
        // A cast makes a `nil` of any other type one of this.
        return _ConcreteHashableBox(ObjectIdentifier(Wrapped.self))
    }
}
extension Array: _CanonicallyHashable where Element: Hashable {
    var _canonicalBox: _AnyHashableBox { _ConcreteHashableBox(map { AnyHashable($0) }) }
}
extension Set: _CanonicallyHashable {
    var _canonicalBox: _AnyHashableBox { _ConcreteHashableBox(Set<AnyHashable>(map { AnyHashable($0) })) }
}
extension Dictionary: _CanonicallyHashable where Value: Hashable {
    var _canonicalBox: _AnyHashableBox {
        var result: [AnyHashable: AnyHashable] = [:]
        for (key, value) in self { result[AnyHashable(key)] = AnyHashable(value) }
        return _ConcreteHashableBox(result)
    }
}

/// A hashable value whose type is forgotten.
public struct AnyHashable: Hashable, CustomStringConvertible, CustomDebugStringConvertible {
    let _box: _AnyHashableBox
    /// What it is compared and hashed by.
    let _canonical: _AnyHashableBox
    /// Wraps the value.
    public init<H: Hashable>(_ base: H) {
        if H.self == AnyHashable.self, let wrapped = base as? AnyHashable {
            self = wrapped
            return
        }
        _box = _ConcreteHashableBox(base)
        _canonical = (base as? any _CanonicallyHashable)?._canonicalBox ?? _box
    }
    /// The value.
    public var base: Any { _box._base }
    public static func == (lhs: AnyHashable, rhs: AnyHashable) -> Bool {
        lhs._canonical._isEqual(to: rhs._canonical) || rhs._canonical._isEqual(to: lhs._canonical)
    }
    public func hash(into hasher: inout Hasher) { _canonical._hash(into: &hasher) }
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
// Sequences whose elements are waited for.

public protocol AsyncIteratorProtocol<Element> {
    associatedtype Element
    mutating func next() async throws -> Element?
}

public protocol AsyncSequence<Element> {
    associatedtype AsyncIterator: AsyncIteratorProtocol where AsyncIterator.Element == Element
    associatedtype Element
    func makeAsyncIterator() -> AsyncIterator
}

extension AsyncSequence {
    public func map<T>(_ transform: @escaping (Element) async -> T) -> AsyncMapSequence<Self, T> { AsyncMapSequence(self, transform) }
    public func compactMap<T>(_ transform: @escaping (Element) async -> T?) -> AsyncCompactMapSequence<Self, T> { AsyncCompactMapSequence(self, transform) }
    public func filter(_ isIncluded: @escaping (Element) async -> Bool) -> AsyncFilterSequence<Self> { AsyncFilterSequence(self, isIncluded) }
    public func prefix(_ count: Int) -> AsyncPrefixSequence<Self> { AsyncPrefixSequence(self, count) }
    public func dropFirst(_ count: Int = 1) -> AsyncDropFirstSequence<Self> { AsyncDropFirstSequence(self, count) }
    public func prefix(while predicate: @escaping (Element) async -> Bool) -> AsyncPrefixWhileSequence<Self> { AsyncPrefixWhileSequence(self, predicate) }
    public func reduce<R>(_ initialResult: R, _ nextPartialResult: (R, Element) async throws -> R) async rethrows -> R {
        var result = initialResult
        var iterator = makeAsyncIterator()
        while let element = try await iterator.next() { result = try await nextPartialResult(result, element) }
        return result
    }
    public func reduce<R>(into initialResult: R, _ update: (inout R, Element) async throws -> Void) async rethrows -> R {
        var result = initialResult
        var iterator = makeAsyncIterator()
        while let element = try await iterator.next() { try await update(&result, element) }
        return result
    }
    public func first(where predicate: (Element) async throws -> Bool) async rethrows -> Element? {
        var iterator = makeAsyncIterator()
        while let element = try await iterator.next() { if try await predicate(element) { return element } }
        return nil
    }
    public func contains(where predicate: (Element) async throws -> Bool) async rethrows -> Bool { try await first(where: predicate) != nil }
    public func allSatisfy(_ predicate: (Element) async throws -> Bool) async rethrows -> Bool {
        var iterator = makeAsyncIterator()
        while let element = try await iterator.next() { if try await !predicate(element) { return false } }
        return true
    }
}

extension AsyncSequence where Element: Equatable {
    public func contains(_ search: Element) async rethrows -> Bool { try await contains(where: { $0 == search }) }
}

extension AsyncSequence where Element: Comparable {
    public func max() async rethrows -> Element? {
        try await reduce(nil as Element?) { best, element in best.map { $0 < element ? element : $0 } ?? element }
    }
    public func min() async rethrows -> Element? {
        try await reduce(nil as Element?) { best, element in best.map { element < $0 ? element : $0 } ?? element }
    }
}

public struct AsyncMapSequence<Base: AsyncSequence, Transformed>: AsyncSequence {
    let _base: Base
    let _transform: (Base.Element) async -> Transformed
    init(_ base: Base, _ transform: @escaping (Base.Element) async -> Transformed) {
        _base = base
        _transform = transform
    }
    public func makeAsyncIterator() -> Iterator { Iterator(_base.makeAsyncIterator(), _transform) }
    public struct Iterator: AsyncIteratorProtocol {
        var _base: Base.AsyncIterator
        let _transform: (Base.Element) async -> Transformed
        init(_ base: Base.AsyncIterator, _ transform: @escaping (Base.Element) async -> Transformed) {
            _base = base
            _transform = transform
        }
        public mutating func next() async rethrows -> Transformed? {
            guard let element = try await _base.next() else { return nil }
            return await _transform(element)
        }
    }
}

public struct AsyncCompactMapSequence<Base: AsyncSequence, Transformed>: AsyncSequence {
    let _base: Base
    let _transform: (Base.Element) async -> Transformed?
    init(_ base: Base, _ transform: @escaping (Base.Element) async -> Transformed?) {
        _base = base
        _transform = transform
    }
    public func makeAsyncIterator() -> Iterator { Iterator(_base.makeAsyncIterator(), _transform) }
    public struct Iterator: AsyncIteratorProtocol {
        var _base: Base.AsyncIterator
        let _transform: (Base.Element) async -> Transformed?
        init(_ base: Base.AsyncIterator, _ transform: @escaping (Base.Element) async -> Transformed?) {
            _base = base
            _transform = transform
        }
        public mutating func next() async rethrows -> Transformed? {
            while let element = try await _base.next() { if let value = await _transform(element) { return value } }
            return nil
        }
    }
}

public struct AsyncFilterSequence<Base: AsyncSequence>: AsyncSequence {
    public typealias Element = Base.Element
    let _base: Base
    let _isIncluded: (Base.Element) async -> Bool
    init(_ base: Base, _ isIncluded: @escaping (Base.Element) async -> Bool) {
        _base = base
        _isIncluded = isIncluded
    }
    public func makeAsyncIterator() -> Iterator { Iterator(_base.makeAsyncIterator(), _isIncluded) }
    public struct Iterator: AsyncIteratorProtocol {
        var _base: Base.AsyncIterator
        let _isIncluded: (Base.Element) async -> Bool
        init(_ base: Base.AsyncIterator, _ isIncluded: @escaping (Base.Element) async -> Bool) {
            _base = base
            _isIncluded = isIncluded
        }
        public mutating func next() async rethrows -> Base.Element? {
            while let element = try await _base.next() { if await _isIncluded(element) { return element } }
            return nil
        }
    }
}

public struct AsyncPrefixSequence<Base: AsyncSequence>: AsyncSequence {
    public typealias Element = Base.Element
    let _base: Base
    let _count: Int
    init(_ base: Base, _ count: Int) {
        _base = base
        _count = count
    }
    public func makeAsyncIterator() -> Iterator { Iterator(_base.makeAsyncIterator(), _count) }
    public struct Iterator: AsyncIteratorProtocol {
        var _base: Base.AsyncIterator
        var _left: Int
        init(_ base: Base.AsyncIterator, _ left: Int) {
            _base = base
            _left = left
        }
        public mutating func next() async rethrows -> Base.Element? {
            if _left <= 0 { return nil }
            _left -= 1
            return try await _base.next()
        }
    }
}

public struct AsyncDropFirstSequence<Base: AsyncSequence>: AsyncSequence {
    public typealias Element = Base.Element
    let _base: Base
    let _count: Int
    init(_ base: Base, _ count: Int) {
        _base = base
        _count = count
    }
    public func makeAsyncIterator() -> Iterator { Iterator(_base.makeAsyncIterator(), _count) }
    public struct Iterator: AsyncIteratorProtocol {
        var _base: Base.AsyncIterator
        var _left: Int
        init(_ base: Base.AsyncIterator, _ left: Int) {
            _base = base
            _left = left
        }
        public mutating func next() async rethrows -> Base.Element? {
            while _left > 0 {
                _left -= 1
                guard let _ = try await _base.next() else { return nil }
            }
            return try await _base.next()
        }
    }
}

public struct AsyncPrefixWhileSequence<Base: AsyncSequence>: AsyncSequence {
    public typealias Element = Base.Element
    let _base: Base
    let _predicate: (Base.Element) async -> Bool
    init(_ base: Base, _ predicate: @escaping (Base.Element) async -> Bool) {
        _base = base
        _predicate = predicate
    }
    public func makeAsyncIterator() -> Iterator { Iterator(_base.makeAsyncIterator(), _predicate) }
    public struct Iterator: AsyncIteratorProtocol {
        var _base: Base.AsyncIterator
        let _predicate: (Base.Element) async -> Bool
        var _isDone = false
        init(_ base: Base.AsyncIterator, _ predicate: @escaping (Base.Element) async -> Bool) {
            _base = base
            _predicate = predicate
        }
        public mutating func next() async rethrows -> Base.Element? {
            if _isDone { return nil }
            if let element = try await _base.next(), await _predicate(element) { return element }
            _isDone = true
            return nil
        }
    }
}

// MARK: Streams

/// What the two ends of a stream share.
final class _StreamState<Element> {
    var buffer: [Element] = []
    var isFinished = false
    var error: (any Error)?
    var waiters: [Int] = []
    /// Most elements that wait, and which of them are kept.
    var limit = Int.max
    var keepsNewest = false
    /// With whether it was cancelled, and the error.
    var onEnd: ((Bool, (any Error)?) -> Void)?

    func wakeOne() {
        if !waiters.isEmpty { _resumeTask(waiters.removeFirst()) }
    }
    /// - Returns: what was dropped for lack of room.
    func put(_ element: Element) -> (accepted: Bool, dropped: Element?) {
        if isFinished { return (false, nil) }
        var dropped: Element?
        if buffer.count >= limit {
            if !keepsNewest || limit <= 0 { return (true, element) }
            dropped = buffer.removeFirst()
        }
        buffer.append(element)
        wakeOne()
        return (true, dropped)
    }
    func finish(_ error: (any Error)?, isCancelled: Bool) {
        if isFinished { return }
        isFinished = true
        self.error = error
        let handler = onEnd
        onEnd = nil
        if let handler { handler(isCancelled, error) }
        while !waiters.isEmpty { wakeOne() }
    }
    func next() throws -> Element? {
        while true {
            if !buffer.isEmpty { return buffer.removeFirst() }
            if isFinished {
                let thrown = error
                error = nil
                if let thrown { throw thrown }
                return nil
            }
            let job = _Job._current
            if job.isCancelled {
                finish(nil, isCancelled: true)
                return nil
            }
            waiters.append(_currentTask())
            let key = job.onCancel { self.finish(nil, isCancelled: true) }
            _parkTask()
            job.handlers[key] = nil
        }
    }
    deinit { finish(nil, isCancelled: true) }
}

/// Elements that one piece of code gives and another waits for.
public struct AsyncStream<Element>: AsyncSequence {
    let _state: _StreamState<Element>
    let _produce: (() async -> Element?)?

    public struct Continuation: Sendable {
        let _state: _StreamState<Element>
        init(_ state: _StreamState<Element>) { _state = state }

        public enum Termination: Hashable, Sendable { case finished, cancelled }
        public enum YieldResult {
            case enqueued(remaining: Int)
            case dropped(Element)
            case terminated
        }
        public enum BufferingPolicy: Sendable {
            case unbounded
            case bufferingOldest(Int)
            case bufferingNewest(Int)
        }
        @discardableResult
        public func yield(_ value: Element) -> YieldResult {
            let (accepted, dropped) = _state.put(value)
            if !accepted { return .terminated }
            if let dropped { return .dropped(dropped) }
            return .enqueued(remaining: _state.limit == Int.max ? Int.max : _state.limit - _state.buffer.count)
        }
        @discardableResult
        public func yield(with result: Result<Element, Never>) -> YieldResult {
            switch result { case .success(let value): return self.yield(value) }
        }
        public func finish() { _state.finish(nil, isCancelled: false) }
        public var onTermination: ((Termination) -> Void)? {
            get { _state.onEnd.map { handler in { handler($0 == .cancelled, nil) } } }
            nonmutating set { _state.onEnd = newValue.map { handler in { isCancelled, _ in handler(isCancelled ? Termination.cancelled : Termination.finished) } } }
        }
    }

    public init(_ elementType: Element.Type = Element.self, bufferingPolicy limit: Continuation.BufferingPolicy = .unbounded, _ build: (Continuation) -> Void) {
        _state = _StreamState<Element>()
        _produce = nil
        switch limit {
        case .unbounded: break
        case .bufferingOldest(let count): _state.limit = count
        case .bufferingNewest(let count):
            _state.limit = count
            _state.keepsNewest = true
        }
        build(Continuation(_state))
    }
    public init(unfolding produce: @escaping () async -> Element?, onCancel: (() -> Void)? = nil) {
        _state = _StreamState<Element>()
        _produce = produce
    }
    public static func makeStream(of elementType: Element.Type = Element.self, bufferingPolicy limit: Continuation.BufferingPolicy = .unbounded) -> (stream: AsyncStream<Element>, continuation: Continuation) {
        var kept: Continuation?
        let stream = AsyncStream<Element>(elementType, bufferingPolicy: limit) { kept = $0 }
        guard let continuation = kept else { fatalError("a stream without a continuation") }
        return (stream, continuation)
    }
    public func makeAsyncIterator() -> Iterator { Iterator(_state, _produce) }

    public struct Iterator: AsyncIteratorProtocol {
        let _state: _StreamState<Element>
        let _produce: (() async -> Element?)?
        init(_ state: _StreamState<Element>, _ produce: (() async -> Element?)?) {
            _state = state
            _produce = produce
        }
        public mutating func next() async -> Element? {
            if let _produce {
                if _state.isFinished { return nil }
                let value = await _produce()
                if value == nil { _state.isFinished = true }
                return value
            }
            do { return try _state.next() } catch { return nil }
        }
    }
}

/// Elements that one piece of code gives and another waits for; it may end with an error.
public struct AsyncThrowingStream<Element, Failure: Error>: AsyncSequence {
    let _state: _StreamState<Element>
    let _produce: (() async throws -> Element?)?

    public struct Continuation: Sendable {
        let _state: _StreamState<Element>
        init(_ state: _StreamState<Element>) { _state = state }

        public enum Termination {
            case finished(Failure?)
            case cancelled
        }
        public enum YieldResult {
            case enqueued(remaining: Int)
            case dropped(Element)
            case terminated
        }
        public enum BufferingPolicy: Sendable {
            case unbounded
            case bufferingOldest(Int)
            case bufferingNewest(Int)
        }
        @discardableResult
        public func yield(_ value: Element) -> YieldResult {
            let (accepted, dropped) = _state.put(value)
            if !accepted { return .terminated }
            if let dropped { return .dropped(dropped) }
            return .enqueued(remaining: _state.limit == Int.max ? Int.max : _state.limit - _state.buffer.count)
        }
        public func finish(throwing error: Failure? = nil) { _state.finish(error, isCancelled: false) }
        public var onTermination: ((Termination) -> Void)? {
            get { _state.onEnd.map { handler in { if case .finished(let error) = $0 { handler(false, error) } else { handler(true, nil) } } } }
            nonmutating set {
                _state.onEnd = newValue.map { handler in { handler($0 ? Termination.cancelled : Termination.finished($1 as? Failure)) } }
            }
        }
    }

    public func makeAsyncIterator() -> Iterator { Iterator(_state, _produce) }

    public struct Iterator: AsyncIteratorProtocol {
        let _state: _StreamState<Element>
        let _produce: (() async throws -> Element?)?
        init(_ state: _StreamState<Element>, _ produce: (() async throws -> Element?)?) {
            _state = state
            _produce = produce
        }
        public mutating func next() async throws -> Element? {
            if let _produce { return try await _produce() }
            return try _state.next()
        }
    }
}

extension AsyncThrowingStream where Failure == any Error {
    public init(_ elementType: Element.Type = Element.self, bufferingPolicy limit: Continuation.BufferingPolicy = .unbounded, _ build: (Continuation) -> Void) {
        _state = _StreamState<Element>()
        _produce = nil
        switch limit {
        case .unbounded: break
        case .bufferingOldest(let count): _state.limit = count
        case .bufferingNewest(let count):
            _state.limit = count
            _state.keepsNewest = true
        }
        build(Continuation(_state))
    }
    public init(unfolding produce: @escaping () async throws -> Element?) {
        _state = _StreamState<Element>()
        _produce = produce
    }
    public static func makeStream(of elementType: Element.Type = Element.self, throwing failureType: Failure.Type = Failure.self, bufferingPolicy limit: Continuation.BufferingPolicy = .unbounded) -> (stream: AsyncThrowingStream<Element, any Error>, continuation: AsyncThrowingStream<Element, any Error>.Continuation) {
        var kept: AsyncThrowingStream<Element, any Error>.Continuation?
        let stream = AsyncThrowingStream<Element, any Error>(elementType, bufferingPolicy: limit) { kept = $0 }
        guard let continuation = kept else { fatalError("a stream without a continuation") }
        return (stream, continuation)
    }
}
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
    /// How long something takes that waits.
    public func measure(_ work: () async throws -> Void) async rethrows -> Duration {
        let start = now
        try await work()
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

extension Clock where Self == ContinuousClock {
    public static var continuous: ContinuousClock { ContinuousClock() }
}
extension Clock where Self == SuspendingClock {
    public static var suspending: SuspendingClock { SuspendingClock() }
}
// Encoding and decoding: the protocols, their errors, and how the library's own types are coded.

/// A value that can be written to an encoder.
public protocol Encodable {
    /// Writes the value.
    func encode(to encoder: any Encoder) throws
}

/// A value that can be read from a decoder.
public protocol Decodable {
    /// Reads a value.
    init(from decoder: any Decoder) throws
}

/// A value that can be written and read.
public typealias Codable = Decodable & Encodable

/// The name of a value in a container.
public protocol CodingKey: CustomStringConvertible, CustomDebugStringConvertible, Sendable {
    var stringValue: String { get }
    init?(stringValue: String)
    var intValue: Int? { get }
    init?(intValue: Int)
}

extension CodingKey {
    public var description: String {
        let number = intValue.map { String($0) } ?? "nil"
        return "\(type(of: self))(stringValue: \"\(stringValue)\", intValue: \(number))"
    }
    public var debugDescription: String { description }
}

/// A type whose values can be keys of a dictionary that is coded with keys.
public protocol CodingKeyRepresentable {
    var codingKey: any CodingKey { get }
    init?<T: CodingKey>(codingKey: T)
}

/// What a program wants its types to know while they are coded.
public struct CodingUserInfoKey: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init?(rawValue: String) { self.rawValue = rawValue }
}

/// Writes values in some format.
public protocol Encoder {
    var codingPath: [any CodingKey] { get }
    var userInfo: [CodingUserInfoKey: Any] { get }
    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key>
    func unkeyedContainer() -> any UnkeyedEncodingContainer
    func singleValueContainer() -> any SingleValueEncodingContainer
}

/// Reads values in some format.
public protocol Decoder {
    var codingPath: [any CodingKey] { get }
    var userInfo: [CodingUserInfoKey: Any] { get }
    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key>
    func unkeyedContainer() throws -> any UnkeyedDecodingContainer
    func singleValueContainer() throws -> any SingleValueDecodingContainer
}

/// Writes one value.
public protocol SingleValueEncodingContainer {
    var codingPath: [any CodingKey] { get }
    mutating func encodeNil() throws
    mutating func encode<T: Encodable>(_ value: T) throws
}

/// Writes values one behind the other.
public protocol UnkeyedEncodingContainer {
    var codingPath: [any CodingKey] { get }
    var count: Int { get }
    mutating func encodeNil() throws
    mutating func encode<T: Encodable>(_ value: T) throws
    mutating func nestedContainer<NestedKey: CodingKey>(keyedBy keyType: NestedKey.Type) -> KeyedEncodingContainer<NestedKey>
    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer
    mutating func superEncoder() -> any Encoder
}

extension UnkeyedEncodingContainer {
    public mutating func encode<S: Sequence>(contentsOf sequence: S) throws where S.Element: Encodable {
        for element in sequence { try encode(element) }
    }
}

/// Writes values with keys.
public protocol KeyedEncodingContainerProtocol {
    associatedtype Key: CodingKey
    var codingPath: [any CodingKey] { get }
    mutating func encodeNil(forKey key: Key) throws
    mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws
    mutating func nestedContainer<NestedKey: CodingKey>(keyedBy keyType: NestedKey.Type, forKey key: Key) -> KeyedEncodingContainer<NestedKey>
    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer
    mutating func superEncoder() -> any Encoder
    mutating func superEncoder(forKey key: Key) -> any Encoder
}

extension KeyedEncodingContainerProtocol {
    public mutating func encodeIfPresent<T: Encodable>(_ value: T?, forKey key: Key) throws {
        if let value { try encode(value, forKey: key) }
    }
    public mutating func encodeConditional<T: Encodable & AnyObject>(_ object: T, forKey key: Key) throws { try encode(object, forKey: key) }
}

/// Reads one value.
public protocol SingleValueDecodingContainer {
    var codingPath: [any CodingKey] { get }
    func decodeNil() -> Bool
    func decode<T: Decodable>(_ type: T.Type) throws -> T
}

/// Reads values one behind the other.
public protocol UnkeyedDecodingContainer {
    var codingPath: [any CodingKey] { get }
    var count: Int? { get }
    var isAtEnd: Bool { get }
    var currentIndex: Int { get }
    mutating func decodeNil() throws -> Bool
    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T
    mutating func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type) throws -> KeyedDecodingContainer<NestedKey>
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer
    mutating func superDecoder() throws -> any Decoder
}

extension UnkeyedDecodingContainer {
    public mutating func decodeIfPresent<T: Decodable>(_ type: T.Type) throws -> T? {
        if isAtEnd { return nil }
        if try decodeNil() { return nil }
        return try decode(type)
    }
}

/// Reads values with keys.
public protocol KeyedDecodingContainerProtocol {
    associatedtype Key: CodingKey
    var codingPath: [any CodingKey] { get }
    var allKeys: [Key] { get }
    func contains(_ key: Key) -> Bool
    func decodeNil(forKey key: Key) throws -> Bool
    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T
    func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type, forKey key: Key) throws -> KeyedDecodingContainer<NestedKey>
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer
    func superDecoder() throws -> any Decoder
    func superDecoder(forKey key: Key) throws -> any Decoder
}

extension KeyedDecodingContainerProtocol {
    public func decodeIfPresent<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T? {
        if !contains(key) { return nil }
        if try decodeNil(forKey: key) { return nil }
        return try decode(type, forKey: key)
    }
}

/// A container of any kind that writes values with keys.
public struct KeyedEncodingContainer<K: CodingKey>: KeyedEncodingContainerProtocol {
    public typealias Key = K
    var _box: _KeyedEncodingBox
    public init<C: KeyedEncodingContainerProtocol>(_ container: C) where C.Key == K { _box = _KeyedEncodingBoxOf(container) }
    init(_box: _KeyedEncodingBox) { self._box = _box }
    public var codingPath: [any CodingKey] { _box.codingPath }
    public mutating func encodeNil(forKey key: K) throws { try _box.encodeNil(key) }
    public mutating func encode<T: Encodable>(_ value: T, forKey key: K) throws { try _box.encode(value, key) }
    public mutating func nestedContainer<NestedKey: CodingKey>(keyedBy keyType: NestedKey.Type, forKey key: K) -> KeyedEncodingContainer<NestedKey> { _box.nestedContainer(keyType, key) }
    public mutating func nestedUnkeyedContainer(forKey key: K) -> any UnkeyedEncodingContainer { _box.nestedUnkeyedContainer(key) }
    public mutating func superEncoder() -> any Encoder { _box.superEncoder(nil) }
    public mutating func superEncoder(forKey key: K) -> any Encoder { _box.superEncoder(key) }
}

class _KeyedEncodingBox {
    var codingPath: [any CodingKey] { [] }
    func encodeNil(_ key: any CodingKey) throws {}
    func encode<T: Encodable>(_ value: T, _ key: any CodingKey) throws {}
    func nestedContainer<N: CodingKey>(_ type: N.Type, _ key: any CodingKey) -> KeyedEncodingContainer<N> { fatalError("not a container") }
    func nestedUnkeyedContainer(_ key: any CodingKey) -> any UnkeyedEncodingContainer { fatalError("not a container") }
    func superEncoder(_ key: (any CodingKey)?) -> any Encoder { fatalError("not a container") }
}

final class _KeyedEncodingBoxOf<C: KeyedEncodingContainerProtocol>: _KeyedEncodingBox {
    var container: C
    init(_ container: C) { self.container = container }
    override var codingPath: [any CodingKey] { container.codingPath }
    override func encodeNil(_ key: any CodingKey) throws { try container.encodeNil(forKey: key as! C.Key) }
    override func encode<T: Encodable>(_ value: T, _ key: any CodingKey) throws { try container.encode(value, forKey: key as! C.Key) }
    override func nestedContainer<N: CodingKey>(_ type: N.Type, _ key: any CodingKey) -> KeyedEncodingContainer<N> { container.nestedContainer(keyedBy: type, forKey: key as! C.Key) }
    override func nestedUnkeyedContainer(_ key: any CodingKey) -> any UnkeyedEncodingContainer { container.nestedUnkeyedContainer(forKey: key as! C.Key) }
    override func superEncoder(_ key: (any CodingKey)?) -> any Encoder {
        if let key = key as? C.Key { return container.superEncoder(forKey: key) }
        return container.superEncoder()
    }
}

/// A container of any kind that reads values with keys.
public struct KeyedDecodingContainer<K: CodingKey>: KeyedDecodingContainerProtocol {
    public typealias Key = K
    var _box: _KeyedDecodingBox
    public init<C: KeyedDecodingContainerProtocol>(_ container: C) where C.Key == K { _box = _KeyedDecodingBoxOf(container) }
    init(_box: _KeyedDecodingBox) { self._box = _box }
    public var codingPath: [any CodingKey] { _box.codingPath }
    public var allKeys: [K] { _box.allKeys(K.self) }
    public func contains(_ key: K) -> Bool { _box.contains(key) }
    public func decodeNil(forKey key: K) throws -> Bool { try _box.decodeNil(key) }
    public func decode<T: Decodable>(_ type: T.Type, forKey key: K) throws -> T { try _box.decode(type, key) }
    public func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type, forKey key: K) throws -> KeyedDecodingContainer<NestedKey> { try _box.nestedContainer(type, key) }
    public func nestedUnkeyedContainer(forKey key: K) throws -> any UnkeyedDecodingContainer { try _box.nestedUnkeyedContainer(key) }
    public func superDecoder() throws -> any Decoder { try _box.superDecoder(nil) }
    public func superDecoder(forKey key: K) throws -> any Decoder { try _box.superDecoder(key) }
    // What synthesised members call: the type is that of the property.
    func _decode<T: Decodable>(forKey key: K) throws -> T { try _box.decode(T.self, key) }
    func _decodeIfPresent<T: Decodable>(forKey key: K) throws -> T? {
        if !_box.contains(key) { return nil }
        if try _box.decodeNil(key) { return nil }
        return try _box.decode(T.self, key)
    }
}

class _KeyedDecodingBox {
    var codingPath: [any CodingKey] { [] }
    func allKeys<K: CodingKey>(_ type: K.Type) -> [K] { [] }
    func contains(_ key: any CodingKey) -> Bool { false }
    func decodeNil(_ key: any CodingKey) throws -> Bool { false }
    func decode<T: Decodable>(_ type: T.Type, _ key: any CodingKey) throws -> T { fatalError("not a container") }
    func nestedContainer<N: CodingKey>(_ type: N.Type, _ key: any CodingKey) throws -> KeyedDecodingContainer<N> { fatalError("not a container") }
    func nestedUnkeyedContainer(_ key: any CodingKey) throws -> any UnkeyedDecodingContainer { fatalError("not a container") }
    func superDecoder(_ key: (any CodingKey)?) throws -> any Decoder { fatalError("not a container") }
}

final class _KeyedDecodingBoxOf<C: KeyedDecodingContainerProtocol>: _KeyedDecodingBox {
    let container: C
    init(_ container: C) { self.container = container }
    override var codingPath: [any CodingKey] { container.codingPath }
    override func allKeys<K: CodingKey>(_ type: K.Type) -> [K] { container.allKeys.compactMap { $0 as? K } }
    override func contains(_ key: any CodingKey) -> Bool { container.contains(key as! C.Key) }
    override func decodeNil(_ key: any CodingKey) throws -> Bool { try container.decodeNil(forKey: key as! C.Key) }
    override func decode<T: Decodable>(_ type: T.Type, _ key: any CodingKey) throws -> T { try container.decode(type, forKey: key as! C.Key) }
    override func nestedContainer<N: CodingKey>(_ type: N.Type, _ key: any CodingKey) throws -> KeyedDecodingContainer<N> { try container.nestedContainer(keyedBy: type, forKey: key as! C.Key) }
    override func nestedUnkeyedContainer(_ key: any CodingKey) throws -> any UnkeyedDecodingContainer { try container.nestedUnkeyedContainer(forKey: key as! C.Key) }
    override func superDecoder(_ key: (any CodingKey)?) throws -> any Decoder {
        if let key = key as? C.Key { return try container.superDecoder(forKey: key) }
        return try container.superDecoder()
    }
}

/// Why a value could not be written.
public enum EncodingError: Error, CustomDebugStringConvertible {
    /// Where it happened, and why.
    public struct Context {
        public let codingPath: [any CodingKey]
        public let debugDescription: String
        public let underlyingError: (any Error)?
        public init(codingPath: [any CodingKey], debugDescription: String, underlyingError: (any Error)? = nil) {
            self.codingPath = codingPath
            self.debugDescription = debugDescription
            self.underlyingError = underlyingError
        }
    }
    case invalidValue(Any, Context)
    public var debugDescription: String {
        switch self {
        case .invalidValue(let value, let context):
            return "EncodingError.invalidValue: \(value) (\(type(of: value)))." + _describeCoding(context.codingPath, context.debugDescription, context.underlyingError)
        }
    }
}

/// Why a value could not be read.
public enum DecodingError: Error, CustomDebugStringConvertible {
    /// Where it happened, and why.
    public struct Context {
        public let codingPath: [any CodingKey]
        public let debugDescription: String
        public let underlyingError: (any Error)?
        public init(codingPath: [any CodingKey], debugDescription: String, underlyingError: (any Error)? = nil) {
            self.codingPath = codingPath
            self.debugDescription = debugDescription
            self.underlyingError = underlyingError
        }
    }
    case typeMismatch(Any.Type, Context)
    case valueNotFound(Any.Type, Context)
    case keyNotFound(any CodingKey, Context)
    case dataCorrupted(Context)
    public static func dataCorruptedError<C: KeyedDecodingContainerProtocol>(forKey key: C.Key, in container: C, debugDescription: String) -> DecodingError {
        DecodingError.dataCorrupted(Context(codingPath: container.codingPath + [key as any CodingKey], debugDescription: debugDescription))
    }
    public static func dataCorruptedError(in container: any UnkeyedDecodingContainer, debugDescription: String) -> DecodingError {
        DecodingError.dataCorrupted(Context(codingPath: container.codingPath + [_IndexKey(container.currentIndex) as any CodingKey], debugDescription: debugDescription))
    }
    public static func dataCorruptedError(in container: any SingleValueDecodingContainer, debugDescription: String) -> DecodingError {
        DecodingError.dataCorrupted(Context(codingPath: container.codingPath, debugDescription: debugDescription))
    }
    static func _notOneKey(_ type: Any.Type, _ path: [any CodingKey]) -> DecodingError {
        DecodingError.typeMismatch(type, Context(codingPath: path, debugDescription: "Invalid number of keys found, expected one."))
    }
    static func _rawValue<T>(_ type: Any.Type, _ value: T, _ path: [any CodingKey]) -> DecodingError {
        DecodingError.dataCorrupted(Context(codingPath: path, debugDescription: "Cannot initialize \(type) from invalid \(T.self) value \(value)"))
    }
    public var debugDescription: String {
        switch self {
        case .typeMismatch(let type, let context):
            return "DecodingError.typeMismatch: expected value of type \(type)." + _describeCoding(context.codingPath, context.debugDescription, context.underlyingError)
        case .valueNotFound(let type, let context):
            return "DecodingError.valueNotFound: Expected value of type \(type) but found null instead." + _describeCoding(context.codingPath, context.debugDescription, context.underlyingError)
        case .keyNotFound(let key, let context):
            return "DecodingError.keyNotFound: Key '\(key.stringValue)' not found in keyed decoding container." + _describeCoding(context.codingPath, context.debugDescription, context.underlyingError)
        case .dataCorrupted(let context):
            return "DecodingError.dataCorrupted: Data was corrupted." + _describeCoding(context.codingPath, context.debugDescription, context.underlyingError)
        }
    }
}

func _describeCoding(_ path: [any CodingKey], _ text: String, _ underlying: (any Error)?) -> String {
    var result = ""
    for key in path {
        if let index = key.intValue { result += "[\(index)]" } else { result += (result.isEmpty ? "" : ".") + key.stringValue }
    }
    if !result.isEmpty { result = " Path: " + result + "." }
    if !text.isEmpty { result += " Debug description: " + text }
    if let underlying { result += ". Underlying error: \(underlying)" }
    return result
}

/// The place of an element.
struct _IndexKey: CodingKey {
    let index: Int
    init(_ index: Int) { self.index = index }
    var stringValue: String { "Index \(index)" }
    var intValue: Int? { index }
    init?(stringValue: String) { return nil }
    init?(intValue: Int) { index = intValue }
}

/// A key of a dictionary.
struct _DictionaryKey: CodingKey {
    let stringValue: String
    let intValue: Int?
    init(_ text: String, _ number: Int?) {
        stringValue = text
        intValue = number
    }
    init?(stringValue: String) { self.init(stringValue, Int(stringValue)) }
    init?(intValue: Int) { self.init(String(intValue), intValue) }
}

// MARK: The library's types

/// Types that containers take and give as they are.
protocol _CodedAsItself {}

extension _CodedAsItself where Self: Codable {
    public init(from decoder: any Decoder) throws { self = try decoder.singleValueContainer().decode(Self.self) }
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(self)
    }
}

extension Int: Codable, _CodedAsItself {
}
extension Int8: Codable, _CodedAsItself {
}
extension Int16: Codable, _CodedAsItself {
}
extension Int32: Codable, _CodedAsItself {
}
extension Int64: Codable, _CodedAsItself {
}
extension UInt: Codable, _CodedAsItself {
}
extension UInt8: Codable, _CodedAsItself {
}
extension UInt16: Codable, _CodedAsItself {
}
extension UInt32: Codable, _CodedAsItself {
}
extension UInt64: Codable, _CodedAsItself {
}
extension Bool: Codable, _CodedAsItself {
}
extension Double: Codable, _CodedAsItself {
}
extension Float: Codable, _CodedAsItself {
}
extension String: Codable, _CodedAsItself {
}

extension RawRepresentable where Self: Encodable, RawValue: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

extension RawRepresentable where Self: Decodable, RawValue: Decodable {
    public init(from decoder: any Decoder) throws {
        let raw = try decoder.singleValueContainer().decode(RawValue.self)
        guard let value = Self(rawValue: raw) else { throw DecodingError._rawValue(Self.self, raw, decoder.codingPath) }
        self = value
    }
}

extension Optional: Encodable where Wrapped: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let value = self { try container.encode(value) } else { try container.encodeNil() }
    }
}

extension Optional: Decodable where Wrapped: Decodable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        self = container.decodeNil() ? nil : .some(try container.decode(Wrapped.self))
    }
}

extension Array: Encodable where Element: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        for element in self { try container.encode(element) }
    }
}

extension Array: Decodable where Element: Decodable {
    public init(from decoder: any Decoder) throws {
        self.init()
        var container = try decoder.unkeyedContainer()
        while !container.isAtEnd { append(try container.decode(Element.self)) }
    }
}

extension ArraySlice: Encodable where Element: Encodable {
    public func encode(to encoder: any Encoder) throws { try Array(self).encode(to: encoder) }
}

extension ArraySlice: Decodable where Element: Decodable {
    public init(from decoder: any Decoder) throws { self.init(try Array<Element>(from: decoder)) }
}

extension Set: Encodable where Element: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        for element in self { try container.encode(element) }
    }
}

extension Set: Decodable where Element: Decodable {
    public init(from decoder: any Decoder) throws {
        self.init()
        var container = try decoder.unkeyedContainer()
        while !container.isAtEnd { insert(try container.decode(Element.self)) }
    }
}

extension Range: Encodable where Bound: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(lowerBound)
        try container.encode(upperBound)
    }
}

extension Range: Decodable where Bound: Decodable {
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        let lower = try container.decode(Bound.self)
        let upper = try container.decode(Bound.self)
        if upper < lower { throw DecodingError.dataCorrupted(DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "Cannot initialize \(Range<Bound>.self) with a lowerBound (\(lower)) greater than upperBound (\(upper))")) }
        self.init(uncheckedBounds: (lower: lower, upper: upper))
    }
}

extension ClosedRange: Encodable where Bound: Encodable {
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(lowerBound)
        try container.encode(upperBound)
    }
}

extension ClosedRange: Decodable where Bound: Decodable {
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        let lower = try container.decode(Bound.self)
        let upper = try container.decode(Bound.self)
        if upper < lower { throw DecodingError.dataCorrupted(DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "Cannot initialize \(ClosedRange<Bound>.self) with a lowerBound (\(lower)) greater than upperBound (\(upper))")) }
        self.init(uncheckedBounds: (lower: lower, upper: upper))
    }
}

extension Dictionary: Encodable where Key: Encodable, Value: Encodable {
    public func encode(to encoder: any Encoder) throws {
        if Key.self == String.self || Key.self == Int.self || Key.self is any CodingKeyRepresentable.Type {
            var container = encoder.container(keyedBy: _DictionaryKey.self)
            for (key, value) in self { try container.encode(value, forKey: _dictionaryKey(key)) }
        } else {
            var container = encoder.unkeyedContainer()
            for (key, value) in self {
                try container.encode(key)
                try container.encode(value)
            }
        }
    }
}

func _dictionaryKey<K>(_ key: K) -> _DictionaryKey {
    if let text = key as? String { return _DictionaryKey(text, Int(text)) }
    if let number = key as? Int { return _DictionaryKey(String(number), number) }
    if let represented = key as? any CodingKeyRepresentable { return _DictionaryKey(represented.codingKey.stringValue, represented.codingKey.intValue) }
    return _DictionaryKey("\(key)", nil)
}

extension Dictionary: Decodable where Key: Decodable, Value: Decodable {
    public init(from decoder: any Decoder) throws {
        self.init()
        if Key.self == String.self {
            let container = try decoder.container(keyedBy: _DictionaryKey.self)
            for key in container.allKeys { self[key.stringValue as! Key] = try container.decode(Value.self, forKey: key) }
        } else if Key.self == Int.self {
            let container = try decoder.container(keyedBy: _DictionaryKey.self)
            for key in container.allKeys {
                guard let number = key.intValue else {
                    throw DecodingError.typeMismatch(Int.self, DecodingError.Context(codingPath: decoder.codingPath + [key as any CodingKey], debugDescription: "Expected Int key but found String key instead."))
                }
                self[number as! Key] = try container.decode(Value.self, forKey: key)
            }
        } else if let type = Key.self as? any CodingKeyRepresentable.Type {
            let container = try decoder.container(keyedBy: _DictionaryKey.self)
            for name in container.allKeys {
                guard let key = type.init(codingKey: name) as? Key else {
                    throw DecodingError.dataCorrupted(DecodingError.Context(codingPath: decoder.codingPath + [name as any CodingKey], debugDescription: "Could not convert key to type \(Key.self)"))
                }
                self[key] = try container.decode(Value.self, forKey: name)
            }
        } else {
            var container = try decoder.unkeyedContainer()
            while !container.isAtEnd {
                let key = try container.decode(Key.self)
                if container.isAtEnd {
                    throw DecodingError.dataCorrupted(DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "Unkeyed container reached end before value in key-value pair."))
                }
                self[key] = try container.decode(Value.self)
            }
        }
    }
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
// What leads from one collection to another.

/// Insertions and removals that lead from one ordered collection to another.
public struct CollectionDifference<ChangeElement>: Collection {
    /// One of them.
    public enum Change {
        case insert(offset: Int, element: ChangeElement, associatedWith: Int?)
        case remove(offset: Int, element: ChangeElement, associatedWith: Int?)
        var _offset: Int {
            switch self {
            case .insert(let offset, _, _), .remove(let offset, _, _): return offset
            }
        }
        var _element: ChangeElement {
            switch self {
            case .insert(_, let element, _), .remove(_, let element, _): return element
            }
        }
        var _isRemoval: Bool { if case .remove = self { return true } else { return false } }
    }
    public typealias Element = CollectionDifference<ChangeElement>.Change
    public typealias Index = Int
    public let insertions: [Change]
    public let removals: [Change]
    init(_removals: [Change], _insertions: [Change]) {
        removals = _removals
        insertions = _insertions
    }
    public init?<C: Collection>(_ changes: C) where C.Element == Change {
        var removed: [Change] = []
        var inserted: [Change] = []
        for change in changes { if change._isRemoval { removed.append(change) } else { inserted.append(change) } }
        removed.sort { $0._offset < $1._offset }
        inserted.sort { $0._offset < $1._offset }
        for list in [removed, inserted] {
            for (index, change) in list.enumerated() where change._offset < 0 || index > 0 && list[index - 1]._offset == change._offset { return nil }
        }
        removals = removed
        insertions = inserted
    }
    public var startIndex: Int { 0 }
    public var endIndex: Int { removals.count + insertions.count }
    public func index(after i: Int) -> Int { i + 1 }
    // Removals from behind, then insertions from the front: the order in which they can be carried out.
    public subscript(position: Int) -> Change { position < removals.count ? removals[removals.count - 1 - position] : insertions[position - removals.count] }
    public func inverse() -> CollectionDifference<ChangeElement> {
        CollectionDifference(
            _removals: insertions.map { change in if case .insert(let offset, let element, let other) = change { return .remove(offset: offset, element: element, associatedWith: other) } else { return change } },
            _insertions: removals.map { change in if case .remove(let offset, let element, let other) = change { return .insert(offset: offset, element: element, associatedWith: other) } else { return change } })
    }
}

extension CollectionDifference where ChangeElement: Hashable {
    /// The same, with removals and insertions of one element, where it is the only such, leading to each other.
    public func inferringMoves() -> CollectionDifference<ChangeElement> {
        var removed: [ChangeElement: [Int]] = [:]
        var inserted: [ChangeElement: [Int]] = [:]
        for change in removals { removed[change._element, default: []].append(change._offset) }
        for change in insertions { inserted[change._element, default: []].append(change._offset) }
        func other(_ table: [ChangeElement: [Int]], _ mine: [ChangeElement: [Int]], _ element: ChangeElement) -> Int? {
            guard let places = table[element], places.count == 1, mine[element]?.count == 1 else { return nil }
            return places[0]
        }
        return CollectionDifference(
            _removals: removals.map { .remove(offset: $0._offset, element: $0._element, associatedWith: other(inserted, removed, $0._element)) },
            _insertions: insertions.map { .insert(offset: $0._offset, element: $0._element, associatedWith: other(removed, inserted, $0._element)) })
    }
}

extension BidirectionalCollection {
    /// What leads from the other collection to this one, by Myers' algorithm.
    public func difference<C: BidirectionalCollection>(from other: C, by areEquivalent: (C.Element, Element) -> Bool) -> CollectionDifference<Element> where C.Element == Element {
        let a = Array(other)
        let b = Array(self)
        var trace: [[Int]] = []
        var furthest = [0, 0, 0]
        let most = a.count + b.count
        var steps = 0
        search: while steps <= most {
            var next = Array(repeating: 0, count: 2 * steps + 3)
            for line in stride(from: -steps, through: steps, by: 2) {
                let place = steps == 0 ? 0 : line + steps
                var x = 0
                if steps > 0 {
                    let before = furthest
                    let left = line == -steps ? -1 : before[place - 1]
                    let right = line == steps ? -1 : before[place + 1]
                    x = line == -steps || line != steps && left < right ? right : left + 1
                }
                var y = x - line
                while x < a.count, y < b.count, areEquivalent(a[x], b[y]) {
                    x += 1
                    y += 1
                }
                next[line + steps + 1] = x
                if x >= a.count, y >= b.count {
                    trace.append(furthest)
                    break search
                }
            }
            trace.append(furthest)
            furthest = next
            steps += 1
        }
        var removed: [CollectionDifference<Element>.Change] = []
        var inserted: [CollectionDifference<Element>.Change] = []
        var x = a.count
        var y = b.count
        while steps > 0 {
            let before = trace[steps]
            let line = x - y
            let place = line + steps
            let left = line == -steps ? -1 : before[place - 1]
            let right = line == steps ? -1 : before[place + 1]
            if line == -steps || line != steps && left < right {
                x = right
                y = x - line - 1
                inserted.append(.insert(offset: y, element: b[y], associatedWith: nil))
            } else {
                x = left
                y = x + 1 - line
                removed.append(.remove(offset: x, element: a[x], associatedWith: nil))
            }
            steps -= 1
        }
        return CollectionDifference(_removals: removed.reversed(), _insertions: inserted.reversed())
    }
}

extension BidirectionalCollection where Element: Equatable {
    /// What leads from the other collection to this one.
    public func difference<C: BidirectionalCollection>(from other: C) -> CollectionDifference<Element> where C.Element == Element { difference(from: other, by: ==) }
}

extension RangeReplaceableCollection {
    /// The collection that the changes lead to; nil where they do not fit.
    public func applying(_ difference: CollectionDifference<Element>) -> Self? {
        var items = Array(self)
        for change in difference {
            switch change {
            case .remove(let offset, _, _):
                if offset >= items.count { return nil }
                items.remove(at: offset)
            case .insert(let offset, let element, _):
                if offset > items.count { return nil }
                items.insert(element, at: offset)
            }
        }
        var result = Self()
        result.append(contentsOf: items)
        return result
    }
}
// Tasks, and what they wait for. They take turns: one goes on until it waits. What waits is a stack of its own.

@native("task.spawn") func _spawnTask(_ runner: (Int) async -> Void) -> Int
@native("task.current") func _currentTask() -> Int
@native("task.park") func _parkTask()
@native("task.sleep") func _parkTask(nanoseconds: Int)
@native("task.resume") func _resumeTask(_ id: Int)
@native("task.yield") func _yieldTask()

/// What is known of a task while it runs.
class _Job {
    static var _all: [Int: _Job] = [:]
    static let _main = _Job()
    static var _current: _Job { _all[_currentTask()] ?? _main }

    var id = 0
    var priority = TaskPriority.medium
    var isCancelled = false
    var isDone = false
    var waiters: [Int] = []
    var work: (() async -> Void)?
    /// What is to be done when a trap ended it, in a program that goes on after that.
    var onBreak: (() -> Void)?
    /// Is asked to end when this one is.
    var children: [Int: _Job] = [:]
    var handlers: [Int: () -> Void] = [:]
    var handlerCount = 0
    var locals: [_TaskLocalValue] = []

    func start(_ work: @escaping () async -> Void) {
        self.work = work
        id = _spawnTask(_runJob)
        _Job._all[id] = self
    }
    func inherit() {
        let parent = _Job._current
        priority = parent.priority
        locals = parent.locals
    }
    func cancel() {
        if isCancelled || isDone { return }
        isCancelled = true
        let list = handlers
        handlers = [:]
        for key in list.keys.sorted() { if let handler = list[key] { handler() } }
        for id in children.keys.sorted() { if let child = children[id] { child.cancel() } }
    }
    /// Takes a task that has been started.
    func adopt(_ child: _Job) {
        children[child.id] = child
        if isCancelled { child.cancel() }
    }
    func disown(_ child: _Job) { children[child.id] = nil }
    func onCancel(_ handler: @escaping () -> Void) -> Int {
        handlerCount += 1
        handlers[handlerCount] = handler
        return handlerCount
    }
    /// Lets those who wait for its end go on.
    func end() {
        isDone = true
        _Job._all[id] = nil
        let list = waiters
        waiters = []
        for waiter in list { _resumeTask(waiter) }
    }
    /// Waits for its end.
    func join() {
        while !isDone {
            waiters.append(_currentTask())
            _parkTask()
        }
    }
}

/// - Parameter id: negative: of a task that a trap ended.
func _runJob(_ id: Int) async {
    if id < 0 {
        guard let job = _Job._all[-id] else { return }
        if let handler = job.onBreak { handler() }
        return job.end()
    }
    guard let job = _Job._all[id], let work = job.work else { return }
    job.work = nil
    await work()
    if !job.isDone { job.end() }
}

final class _JobOf<Success>: _Job {
    var result: Result<Success, any Error>?
    func begin(_ operation: @escaping () async throws -> Success) {
        start {
            do { self.result = .success(try await operation()) } catch { self.result = .failure(error) }
            self.end()
        }
    }
    func get() throws -> Success {
        join()
        guard let result else { fatalError("the task that is waited for ended with a trap") }
        return try result.get()
    }
    func value() -> Success {
        join()
        guard case .success(let value)? = result else { fatalError("the task that is waited for ended with a trap") }
        return value
    }
}

/// How urgent a task is; tasks run in the order in which they are ready, whatever it says.
public struct TaskPriority: RawRepresentable, Comparable, Hashable, Sendable, CustomStringConvertible {
    public var rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    public static let high = TaskPriority(rawValue: 25)
    public static let userInitiated = TaskPriority(rawValue: 25)
    public static let medium = TaskPriority(rawValue: 21)
    public static let low = TaskPriority(rawValue: 17)
    public static let utility = TaskPriority(rawValue: 17)
    public static let background = TaskPriority(rawValue: 9)
    public static func < (lhs: TaskPriority, rhs: TaskPriority) -> Bool { lhs.rawValue < rhs.rawValue }
    public var description: String {
        switch rawValue {
        case 25: return "TaskPriority.high"
        case 21: return "TaskPriority.medium"
        case 17: return "TaskPriority.low"
        case 9: return "TaskPriority.background"
        default: return "TaskPriority(rawValue: \(rawValue))"
        }
    }
}

/// Thrown by what was asked to end early.
public struct CancellationError: Error, Sendable {
    public init() {}
}

/// Work that goes on beside what started it.
public struct Task<Success, Failure: Error>: Hashable, Sendable {
    let _task: _JobOf<Success>
    init(_ job: _JobOf<Success>) { _task = job }

    /// Asks it to end early.
    public func cancel() { _task.cancel() }
    public var isCancelled: Bool { _task.isCancelled }
    public static func == (lhs: Task, rhs: Task) -> Bool { lhs._task === rhs._task }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(_task)) }
}

extension Task where Failure == Never {
    @discardableResult
    public init(name: String? = nil, priority: TaskPriority? = nil, @_implicitSelfCapture operation: @escaping () async -> Success) {
        let job = _JobOf<Success>()
        job.inherit()
        if let priority { job.priority = priority }
        job.begin(operation)
        self.init(job)
    }
    @discardableResult
    public static func detached(name: String? = nil, priority: TaskPriority? = nil, operation: @escaping () async -> Success) -> Task<Success, Never> {
        let job = _JobOf<Success>()
        if let priority { job.priority = priority }
        job.begin(operation)
        return Task<Success, Never>(job)
    }
    /// Its result, waited for.
    public var value: Success { get async { _task.value() } }
    public var result: Result<Success, Never> { get async { .success(_task.value()) } }
}

extension Task where Failure == any Error {
    @discardableResult
    public init(name: String? = nil, priority: TaskPriority? = nil, @_implicitSelfCapture operation: @escaping () async throws -> Success) {
        let job = _JobOf<Success>()
        job.inherit()
        if let priority { job.priority = priority }
        job.begin(operation)
        self.init(job)
    }
    @discardableResult
    public static func detached(name: String? = nil, priority: TaskPriority? = nil, operation: @escaping () async throws -> Success) -> Task<Success, any Error> {
        let job = _JobOf<Success>()
        if let priority { job.priority = priority }
        job.begin(operation)
        return Task<Success, any Error>(job)
    }
    /// Its result or error, waited for.
    public var value: Success { get async throws { try _task.get() } }
    public var result: Result<Success, any Error> {
        get async {
            do { return .success(try _task.get()) } catch { return .failure(error) }
        }
    }
}

extension Task where Success == Never, Failure == Never {
    public static var isCancelled: Bool { _Job._current.isCancelled }
    public static var currentPriority: TaskPriority { _Job._current.priority }
    /// Throws `CancellationError` when the current task was asked to end.
    public static func checkCancellation() throws {
        if _Job._current.isCancelled { throw CancellationError() }
    }
    /// Lets others go first.
    public static func yield() async { _yieldTask() }
    /// Waits at least that long.
    public static func sleep(nanoseconds duration: UInt64) async throws { try _sleepTask(Int(clamping: duration)) }
    /// Waits at least that long.
    public static func sleep(for duration: Duration, tolerance: Duration? = nil) async throws {
        let parts = duration.components
        // Three centuries are enough for everybody.
        try _sleepTask(Int(min(parts.seconds, 9_000_000_000)) * 1_000_000_000 + Int(parts.attoseconds / 1_000_000_000))
    }
    /// Waits until that time.
    public static func sleep(until deadline: ContinuousClock.Instant, tolerance: Duration? = nil, clock: ContinuousClock = ContinuousClock()) async throws {
        try await sleep(for: ContinuousClock.now.duration(to: deadline))
    }
}

/// As many nanoseconds; at most three centuries.
func _clampedNanoseconds(_ seconds: Double) -> Int { seconds < 9e9 ? Int(max(seconds, -9e9) * 1e9) : 9_000_000_000_000_000_000 }

func _sleepTask(_ nanoseconds: Int) throws {
    let job = _Job._current
    if job.isCancelled { throw CancellationError() }
    let id = _currentTask()
    let handler = job.onCancel { _resumeTask(id) }
    _parkTask(nanoseconds: nanoseconds)
    job.handlers[handler] = nil
    if job.isCancelled { throw CancellationError() }
}

/// Runs `operation`; `handler` runs at once when the task is asked to end meanwhile.
public func withTaskCancellationHandler<T>(operation: () async throws -> T, onCancel handler: @escaping () -> Void) async rethrows -> T {
    let job = _Job._current
    if job.isCancelled { handler() }
    let key = job.onCancel(handler)
    defer { job.handlers[key] = nil }
    return try await operation()
}

/// Access to the current task, from code that may run in none.
public struct UnsafeCurrentTask {
    let _job: _Job
    public var isCancelled: Bool { _job.isCancelled }
    public var priority: TaskPriority { _job.priority }
    public func cancel() { _job.cancel() }
}

public func withUnsafeCurrentTask<T>(body: (UnsafeCurrentTask?) throws -> T) rethrows -> T {
    try body(_currentTask() == 0 ? nil : UnsafeCurrentTask(_job: _Job._current))
}

// MARK: async let

/// The value of an `async let`. A task that nobody waited for is asked to end, and waited for, where its scope ends.
final class _AsyncLet<Success> {
    let job = _JobOf<Success>()
    init(_ operation: @escaping () async -> Success) {
        job.inherit()
        job.begin(operation)
        _Job._current.adopt(job)
    }
    var value: Success { get async { job.value() } }
    deinit { _endAsyncLet(job) }
}

final class _ThrowingAsyncLet<Success> {
    let job = _JobOf<Success>()
    init(_ operation: @escaping () async throws -> Success) {
        job.inherit()
        job.begin(operation)
        _Job._current.adopt(job)
    }
    var value: Success { get async throws { try job.get() } }
    deinit { _endAsyncLet(job) }
}

func _endAsyncLet(_ job: _Job) {
    job.cancel()
    job.join()
    _Job._current.disown(job)
}

func _asyncLet<T>(@_implicitSelfCapture _ operation: @escaping () async -> T) -> _AsyncLet<T> { _AsyncLet(operation) }
func _asyncLet<T>(@_implicitSelfCapture _ operation: @escaping () async throws -> T) -> _ThrowingAsyncLet<T> { _ThrowingAsyncLet(operation) }

// MARK: Continuations

/// Where code that waits goes on; to be resumed exactly once.
public struct CheckedContinuation<T, E: Error>: Sendable {
    let _state: _ContinuationState<T>
    init(_ state: _ContinuationState<T>) { _state = state }
    public func resume(returning value: T) { _state.resume(.success(value)) }
    public func resume(throwing error: E) { _state.resume(.failure(error)) }
    public func resume<Er: Error>(with result: Result<T, Er>) {
        switch result {
        case .success(let value): _state.resume(.success(value))
        case .failure(let error): _state.resume(.failure(error))
        }
    }
}

extension CheckedContinuation where T == Void {
    public func resume() { _state.resume(.success(())) }
}

public typealias UnsafeContinuation<T, E: Error> = CheckedContinuation<T, E>

final class _ContinuationState<T> {
    var result: Result<T, any Error>?
    var task = _currentTask()
    var isWaiting = false
    var function: String
    init(_ function: String) { self.function = function }
    func resume(_ result: Result<T, any Error>) {
        if self.result != nil { fatalError("SWIFT TASK CONTINUATION MISUSE: \(function) tried to resume its continuation more than once, returning \(result)!") }
        self.result = result
        if isWaiting { _resumeTask(task) }
    }
    func wait() throws -> T {
        while result == nil {
            isWaiting = true
            _parkTask()
        }
        guard let result else { fatalError("a continuation without a result") }
        return try result.get()
    }
}

public func withCheckedContinuation<T>(function: String = #function, _ body: (CheckedContinuation<T, Never>) -> Void) async -> T {
    let state = _ContinuationState<T>(function)
    body(CheckedContinuation<T, Never>(state))
    do { return try state.wait() } catch { fatalError("a continuation that cannot throw has thrown") }
}
public func withCheckedThrowingContinuation<T>(function: String = #function, _ body: (CheckedContinuation<T, any Error>) -> Void) async throws -> T {
    let state = _ContinuationState<T>(function)
    body(CheckedContinuation<T, any Error>(state))
    return try state.wait()
}
public func withUnsafeContinuation<T>(_ body: (UnsafeContinuation<T, Never>) -> Void) async -> T {
    await withCheckedContinuation(function: "", body)
}
public func withUnsafeThrowingContinuation<T>(_ body: (UnsafeContinuation<T, any Error>) -> Void) async throws -> T {
    try await withCheckedThrowingContinuation(function: "", body)
}

// MARK: Groups

final class _Group<Child> {
    var running: [Int: _JobOf<Child>] = [:]
    var finished: [_JobOf<Child>] = []
    var firstFinished = 0
    var waiter = -1
    var isCancelled = false
    let owner = _Job._current

    func add(_ priority: TaskPriority?, _ operation: @escaping () async throws -> Child) {
        let job = _JobOf<Child>()
        job.inherit()
        if let priority { job.priority = priority }
        job.start {
            do { job.result = .success(try await operation()) } catch { job.result = .failure(error) }
            job.end()
            self.finish(job)
        }
        job.onBreak = { self.finish(job) }
        owner.adopt(job)
        running[job.id] = job
        if isCancelled { job.cancel() }
    }
    func finish(_ job: _JobOf<Child>) {
        job.onBreak = nil
        owner.disown(job)
        running[job.id] = nil
        finished.append(job)
        if waiter < 0 { return }
        let own = waiter
        waiter = -1
        _resumeTask(own)
    }
    func next() -> Result<Child, any Error>? {
        while finished.isEmpty {
            if running.isEmpty { return nil }
            waiter = _currentTask()
            _parkTask()
        }
        firstFinished += 1
        guard let result = finished[firstFinished - 1].result else { fatalError("a task of the group ended with a trap") }
        if firstFinished == finished.count {
            finished = []
            firstFinished = 0
        }
        return result
    }
    func cancel() {
        isCancelled = true
        for id in running.keys.sorted() { if let job = running[id] { job.cancel() } }
    }
    var isEmpty: Bool { running.isEmpty && finished.isEmpty }
}

/// Tasks that are started together and waited for together.
public struct TaskGroup<ChildTaskResult>: AsyncSequence {
    let _group: _Group<ChildTaskResult>
    init(_ group: _Group<ChildTaskResult>) { _group = group }
    public mutating func addTask(name: String? = nil, priority: TaskPriority? = nil, operation: @escaping () async -> ChildTaskResult) { _group.add(priority, operation) }
    @discardableResult
    public mutating func addTaskUnlessCancelled(priority: TaskPriority? = nil, operation: @escaping () async -> ChildTaskResult) -> Bool {
        if isCancelled { return false }
        _group.add(priority, operation)
        return true
    }
    /// The result of the one that ends next; nil when none is left.
    public mutating func next() async -> ChildTaskResult? {
        guard case .success(let value)? = _group.next() else { return nil }
        return value
    }
    public mutating func waitForAll() async { while let _ = await next() {} }
    public func cancelAll() { _group.cancel() }
    public var isCancelled: Bool { _group.isCancelled || _group.owner.isCancelled }
    public var isEmpty: Bool { _group.isEmpty }
    public func makeAsyncIterator() -> Iterator { Iterator(_group) }

    public struct Iterator: AsyncIteratorProtocol {
        let _group: _Group<ChildTaskResult>
        init(_ group: _Group<ChildTaskResult>) { _group = group }
        public mutating func next() async -> ChildTaskResult? {
            guard case .success(let value)? = _group.next() else { return nil }
            return value
        }
        public mutating func cancel() { _group.cancel() }
    }
}

/// Tasks that are started together and waited for together, and may fail.
public struct ThrowingTaskGroup<ChildTaskResult, Failure: Error>: AsyncSequence {
    let _group: _Group<ChildTaskResult>
    init(_ group: _Group<ChildTaskResult>) { _group = group }
    public mutating func addTask(name: String? = nil, priority: TaskPriority? = nil, operation: @escaping () async throws -> ChildTaskResult) { _group.add(priority, operation) }
    @discardableResult
    public mutating func addTaskUnlessCancelled(priority: TaskPriority? = nil, operation: @escaping () async throws -> ChildTaskResult) -> Bool {
        if isCancelled { return false }
        _group.add(priority, operation)
        return true
    }
    public mutating func next() async throws -> ChildTaskResult? { try _group.next()?.get() }
    public mutating func nextResult() async -> Result<ChildTaskResult, any Error>? { _group.next() }
    public mutating func waitForAll() async throws {
        var first: (any Error)?
        while let result = _group.next() {
            if case .failure(let error) = result, first == nil { first = error }
        }
        if let first { throw first }
    }
    public func cancelAll() { _group.cancel() }
    public var isCancelled: Bool { _group.isCancelled || _group.owner.isCancelled }
    public var isEmpty: Bool { _group.isEmpty }
    public func makeAsyncIterator() -> Iterator { Iterator(_group) }

    public struct Iterator: AsyncIteratorProtocol {
        let _group: _Group<ChildTaskResult>
        init(_ group: _Group<ChildTaskResult>) { _group = group }
        public mutating func next() async throws -> ChildTaskResult? { try _group.next()?.get() }
        public mutating func cancel() { _group.cancel() }
    }
}

/// Tasks whose ends nobody asks for.
public struct DiscardingTaskGroup {
    let _group: _Group<Void>
    init(_ group: _Group<Void>) { _group = group }
    public mutating func addTask(name: String? = nil, priority: TaskPriority? = nil, operation: @escaping () async -> Void) { _group.add(priority, operation) }
    public func cancelAll() { _group.cancel() }
    public var isCancelled: Bool { _group.isCancelled || _group.owner.isCancelled }
    public var isEmpty: Bool { _group.running.isEmpty }
}

public func withTaskGroup<ChildTaskResult, GroupResult>(of childTaskResultType: ChildTaskResult.Type = ChildTaskResult.self, returning returnType: GroupResult.Type = GroupResult.self, body: (inout TaskGroup<ChildTaskResult>) async -> GroupResult) async -> GroupResult {
    var group = TaskGroup<ChildTaskResult>(_Group<ChildTaskResult>())
    let result = await body(&group)
    await group.waitForAll()
    return result
}

public func withThrowingTaskGroup<ChildTaskResult, GroupResult>(of childTaskResultType: ChildTaskResult.Type = ChildTaskResult.self, returning returnType: GroupResult.Type = GroupResult.self, body: (inout ThrowingTaskGroup<ChildTaskResult, any Error>) async throws -> GroupResult) async rethrows -> GroupResult {
    let all = _Group<ChildTaskResult>()
    var group = ThrowingTaskGroup<ChildTaskResult, any Error>(all)
    do {
        let result = try await body(&group)
        while let _ = all.next() {}
        return result
    } catch {
        all.cancel()
        while let _ = all.next() {}
        throw error
    }
}

public func withDiscardingTaskGroup<GroupResult>(returning returnType: GroupResult.Type = GroupResult.self, body: (inout DiscardingTaskGroup) async -> GroupResult) async -> GroupResult {
    let all = _Group<Void>()
    var group = DiscardingTaskGroup(all)
    let result = await body(&group)
    while let _ = all.next() {}
    return result
}

// MARK: Actors

/// A class whose members are used in turn.
public protocol Actor: AnyObject, Sendable {}

/// A type whose shared instance isolates declarations.
public protocol GlobalActor {
    associatedtype ActorType: Actor
    static var shared: ActorType { get }
}

/// The actor of top-level code.
public final class MainActor: Actor, GlobalActor {
    public static let shared = MainActor()
    init() {}
    public static func run<T>(resultType: T.Type = T.self, body: () throws -> T) async rethrows -> T { try body() }
    public static func assumeIsolated<T>(_ operation: () throws -> T) rethrows -> T { try operation() }
}

// MARK: Task locals

struct _TaskLocalValue {
    let key: ObjectIdentifier
    let value: Any
}

/// A value that tasks take over from those who start them: `@TaskLocal static var name = …`.
@propertyWrapper
public final class TaskLocal<Value>: Sendable, CustomStringConvertible {
    let _default: Value
    public init(wrappedValue defaultValue: Value) { _default = defaultValue }
    public func get() -> Value {
        let key = ObjectIdentifier(self)
        for entry in _Job._current.locals.reversed() { if entry.key == key, let value = entry.value as? Value { return value } }
        return _default
    }
    public var wrappedValue: Value { self.get() }
    public var projectedValue: TaskLocal<Value> { self }
    @discardableResult
    public func withValue<R>(_ value: Value, operation: () throws -> R) rethrows -> R {
        let job = _Job._current
        job.locals.append(_TaskLocalValue(key: ObjectIdentifier(self), value: value))
        defer { job.locals.removeLast() }
        return try operation()
    }
    @discardableResult
    public func withValue<R>(_ value: Value, operation: () async throws -> R) async rethrows -> R {
        let job = _Job._current
        job.locals.append(_TaskLocalValue(key: ObjectIdentifier(self), value: value))
        defer { job.locals.removeLast() }
        return try await operation()
    }
    public var description: String { "TaskLocal<\(Value.self)>(defaultValue: \(_default))" }
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
    func _erased() -> AnyHashable
}

extension Hashable {
    func _erased() -> AnyHashable { AnyHashable(self) }
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
    /// The text, or a capture.
    public subscript(position: Int) -> AnyRegexOutput.Element { anyRegexOutput[position] }
    /// How many there are, the text included.
    public var count: Int { anyRegexOutput.count }
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
// Queues, groups and semaphores of Dispatch. What they run are tasks, which take turns with everything else.

public enum DispatchTimeInterval: Equatable, Sendable {
    case seconds(Int)
    case milliseconds(Int)
    case microseconds(Int)
    case nanoseconds(Int)
    case never
    var _nanoseconds: Int {
        switch self {
        case .seconds(let n): return _clampedNanoseconds(Double(n))
        case .milliseconds(let n): return n.magnitude < 9_000_000_000_000 ? n * 1_000_000 : _clampedNanoseconds(Double(n) / 1e3)
        case .microseconds(let n): return n.magnitude < 9_000_000_000_000_000 ? n * 1_000 : _clampedNanoseconds(Double(n) / 1e6)
        case .nanoseconds(let n): return n
        case .never: return Int.max / 2
        }
    }
}

/// A moment of the monotonic clock.
public struct DispatchTime: Comparable, Hashable, Sendable {
    let _value: Int
    init(_value: Int) { self._value = _value }
    public init(uptimeNanoseconds: UInt64) { _value = Int(clamping: uptimeNanoseconds) }
    public static func now() -> DispatchTime { DispatchTime(_value: _monotonicNanoseconds()) }
    public static let distantFuture = DispatchTime(_value: Int.max)
    public var uptimeNanoseconds: UInt64 { UInt64(clamping: _value) }
    public static func < (lhs: DispatchTime, rhs: DispatchTime) -> Bool { lhs._value < rhs._value }
    public static func + (time: DispatchTime, interval: DispatchTimeInterval) -> DispatchTime { DispatchTime(_value: DispatchTime._sum(time._value, interval._nanoseconds)) }
    public static func - (time: DispatchTime, interval: DispatchTimeInterval) -> DispatchTime { DispatchTime(_value: DispatchTime._sum(time._value, 0 &- interval._nanoseconds)) }
    public static func + (time: DispatchTime, seconds: Double) -> DispatchTime { DispatchTime(_value: DispatchTime._sum(time._value, _clampedNanoseconds(seconds))) }
    public static func - (time: DispatchTime, seconds: Double) -> DispatchTime { DispatchTime(_value: DispatchTime._sum(time._value, _clampedNanoseconds(-seconds))) }
    static func _sum(_ a: Int, _ b: Int) -> Int {
        let (sum, overflows) = a.addingReportingOverflow(b)
        return overflows ? b > 0 ? Int.max : Int.min : sum
    }
    var _left: Int { max(0, DispatchTime._sum(_value, 0 - _monotonicNanoseconds())) }
}

public struct DispatchQoS: Equatable, Sendable {
    public enum QoSClass: Sendable { case background, utility, `default`, userInitiated, userInteractive, unspecified }
    public let qosClass: QoSClass
    public static let background = DispatchQoS(qosClass: .background)
    public static let utility = DispatchQoS(qosClass: .utility)
    public static let `default` = DispatchQoS(qosClass: .default)
    public static let userInitiated = DispatchQoS(qosClass: .userInitiated)
    public static let userInteractive = DispatchQoS(qosClass: .userInteractive)
    public static let unspecified = DispatchQoS(qosClass: .unspecified)
}

public struct DispatchWorkItemFlags: OptionSet, Sendable {
    public let rawValue: UInt
    public init(rawValue: UInt) { self.rawValue = rawValue }
    public static let barrier = DispatchWorkItemFlags(rawValue: 1)
}

public enum DispatchTimeoutResult: Sendable {
    case success
    case timedOut
}

/// Waits as a thread does: where the program's own code is blocked, the main queue stands still.
func _blockTask(until deadline: DispatchTime) {
    let isMain = _currentTask() == 0
    if isMain { DispatchQueue._isMainBlocked = true }
    defer {
        if isMain {
            DispatchQueue._isMainBlocked = false
            let waiters = DispatchQueue._mainWaiters
            DispatchQueue._mainWaiters = []
            for waiter in waiters { _resumeTask(waiter) }
        }
    }
    if deadline._value < Int.max { _parkTask(nanoseconds: deadline._left) } else { _parkTask() }
}

/// A counter that code waits for.
public final class DispatchSemaphore: @unchecked Sendable {
    var _value: Int
    var _waiters: [Int] = []
    public init(value: Int) { _value = value }
    public func wait() { _ = _wait(nil) }
    public func wait(timeout: DispatchTime) -> DispatchTimeoutResult { _wait(timeout) ? .success : .timedOut }
    @discardableResult
    public func signal() -> Int {
        _value += 1
        if _waiters.isEmpty { return 0 }
        _resumeTask(_waiters.removeFirst())
        return 1
    }
    func _wait(_ deadline: DispatchTime?) -> Bool {
        while _value <= 0 {
            let own = _currentTask()
            _waiters.append(own)
            _blockTask(until: deadline ?? .distantFuture)
            _waiters.removeAll { $0 == own }
            if _value <= 0, let deadline, deadline._left == 0 { return false }
        }
        _value -= 1
        return true
    }
}

/// Work that is waited for together.
public final class DispatchGroup: @unchecked Sendable {
    var _count = 0
    var _waiters: [Int] = []
    var _handlers: [(DispatchQueue, () -> Void)] = []
    public init() {}
    public func enter() { _count += 1 }
    public func leave() {
        precondition(_count > 0, "Unbalanced call to dispatch_group_leave()")
        _count -= 1
        if _count > 0 { return }
        let (waiters, handlers) = (_waiters, _handlers)
        (_waiters, _handlers) = ([], [])
        for waiter in waiters { _resumeTask(waiter) }
        for (queue, handler) in handlers { queue.async(execute: handler) }
    }
    public func wait() { _ = wait(timeout: .distantFuture) }
    public func wait(timeout: DispatchTime) -> DispatchTimeoutResult {
        while _count > 0 {
            let own = _currentTask()
            _waiters.append(own)
            _blockTask(until: timeout)
            _waiters.removeAll { $0 == own }
            if _count > 0, timeout._left == 0 { return .timedOut }
        }
        return .success
    }
    public func notify(qos: DispatchQoS = .unspecified, flags: DispatchWorkItemFlags = [], queue: DispatchQueue, execute work: @escaping () -> Void) {
        if _count == 0 { queue.async(execute: work) } else { _handlers.append((queue, work)) }
    }
}

/// Work that can be given to a queue, waited for and cancelled.
public final class DispatchWorkItem: @unchecked Sendable {
    let _work: () -> Void
    let _group = DispatchGroup()
    var _isDone = false
    public private(set) var isCancelled = false
    public init(qos: DispatchQoS = .unspecified, flags: DispatchWorkItemFlags = [], block: @escaping () -> Void) {
        _work = block
        _group.enter()
    }
    public func perform() {
        if !isCancelled { _work() }
        if !_isDone {
            _isDone = true
            _group.leave()
        }
    }
    public func cancel() { isCancelled = true }
    public func wait() { _group.wait() }
    public func notify(queue: DispatchQueue, execute work: @escaping () -> Void) { _group.notify(queue: queue, execute: work) }
}

/// Runs work in the order in which it is given; a concurrent queue starts it in that order.
public class DispatchQueue: @unchecked Sendable, CustomStringConvertible {
    public struct Attributes: OptionSet, Sendable {
        public let rawValue: UInt64
        public init(rawValue: UInt64) { self.rawValue = rawValue }
        public static let concurrent = Attributes(rawValue: 2)
        public static let initiallyInactive = Attributes(rawValue: 4)
    }
    public static let main = DispatchQueue(label: "com.apple.main-thread")
    static var _isMainBlocked = false
    static var _mainWaiters: [Int] = []
    static let _global = DispatchQueue(label: "com.apple.root.default-qos", attributes: .concurrent)
    public class func global(qos: DispatchQoS.QoSClass = .default) -> DispatchQueue { _global }

    public let label: String
    public let qos: DispatchQoS
    let _isConcurrent: Bool
    var _pending: [() -> Void] = []
    var _isBusy = false

    public init(label: String, qos: DispatchQoS = .unspecified, attributes: Attributes = [], target: DispatchQueue? = nil) {
        self.label = label
        self.qos = qos
        _isConcurrent = attributes.contains(.concurrent)
    }
    public var description: String { "<OS_dispatch_queue: \(label)>" }

    public func async(group: DispatchGroup? = nil, qos: DispatchQoS = .unspecified, flags: DispatchWorkItemFlags = [], @_implicitSelfCapture execute work: @escaping () -> Void) {
        guard let group else { return _add(work) }
        group.enter()
        _add {
            work()
            group.leave()
        }
    }
    public func async(execute workItem: DispatchWorkItem) { _add { workItem.perform() } }
    public func async(group: DispatchGroup, execute workItem: DispatchWorkItem) {
        group.enter()
        _add {
            workItem.perform()
            group.leave()
        }
    }
    public func asyncAfter(deadline: DispatchTime, qos: DispatchQoS = .unspecified, flags: DispatchWorkItemFlags = [], @_implicitSelfCapture execute work: @escaping () -> Void) {
        _Job().start {
            _parkTask(nanoseconds: deadline._left)
            self._add(work)
        }
    }
    public func asyncAfter(deadline: DispatchTime, execute: DispatchWorkItem) { asyncAfter(deadline: deadline) { execute.perform() } }
    public func sync<T>(execute work: () throws -> T) rethrows -> T {
        if !_isConcurrent, _isBusy {
            let done = DispatchSemaphore(value: 0)
            _add { done.signal() }
            done.wait()
        }
        return try work()
    }
    public func sync<T>(flags: DispatchWorkItemFlags, execute work: () throws -> T) rethrows -> T { try sync(execute: work) }
    public func sync(execute workItem: DispatchWorkItem) { sync { workItem.perform() } }
    public class func concurrentPerform(iterations: Int, execute work: (Int) -> Void) {
        for index in 0..<max(0, iterations) { work(index) }
    }

    func _add(_ work: @escaping () -> Void) {
        if _isConcurrent { return _Job().start { work() } }
        _pending.append(work)
        if _isBusy { return }
        _isBusy = true
        _run()
    }
    func _run() {
        let job = _Job()
        job.onBreak = {
            if self._pending.isEmpty { self._isBusy = false } else { self._run() }
        }
        job.start {
            while !self._pending.isEmpty {
                while self === DispatchQueue.main, DispatchQueue._isMainBlocked {
                    DispatchQueue._mainWaiters.append(_currentTask())
                    _parkTask()
                }
                let next = self._pending.removeFirst()
                next()
            }
            self._isBusy = false
            job.onBreak = nil
        }
    }
}

/// Leaves the program to its queues and tasks.
public func dispatchMain() -> Never {
    while true { _parkTask() }
}
// Time zones and the Gregorian calendar.

@native("foundation.zoneOffset")
func _zoneOffset(_ identifier: String, _ seconds: Int) -> [Int]

@native("foundation.zoneName")
func _zoneName(_ identifier: String, _ seconds: Int) -> String

@native("foundation.currentZone")
func _currentZone() -> String

/// A language and region. Dates and numbers are written as in the United States, whatever it is.
public struct Locale: Hashable, CustomStringConvertible, Sendable {
    public let identifier: String
    public init(identifier: String) { self.identifier = identifier }
    public static var current: Locale { Locale(identifier: "en_US") }
    public static var autoupdatingCurrent: Locale { Locale(identifier: "en_US") }
    public var description: String { identifier + " (fixed)" }
}

/// How far a place's clocks are from Greenwich.
public struct TimeZone: Hashable, CustomStringConvertible, Sendable {
    public let identifier: String
    let _offset: Int?
    public init?(identifier: String) {
        _offset = nil
        if identifier == "UTC" || identifier == "GMT" {
            self.identifier = "GMT"
            return
        }
        self.identifier = identifier
        if identifier.isEmpty || _zoneOffset(identifier, 0).isEmpty { return nil }
    }
    public init?(secondsFromGMT seconds: Int) {
        if seconds < -64800 || seconds > 64800 { return nil }
        _offset = seconds
        identifier = "GMT" + (seconds == 0 ? "" : TimeZone._describe(seconds, ""))
    }
    public init?(abbreviation: String) {
        switch abbreviation {
        case "UTC", "GMT": self.init(identifier: "GMT")
        case "EST", "EDT": self.init(identifier: "America/New_York")
        case "CST", "CDT": self.init(identifier: "America/Chicago")
        case "MST", "MDT": self.init(identifier: "America/Denver")
        case "PST", "PDT": self.init(identifier: "America/Los_Angeles")
        case "CET", "CEST": self.init(identifier: "Europe/Paris")
        case "JST": self.init(identifier: "Asia/Tokyo")
        default: return nil
        }
    }
    public static var current: TimeZone { TimeZone(identifier: _currentZone()) ?? gmt }
    public static var autoupdatingCurrent: TimeZone { current }
    public static var gmt: TimeZone { TimeZone(identifier: "GMT")! }
    public func secondsFromGMT(for date: Date = Date()) -> Int { _at(Int(date.timeIntervalSince1970.rounded(.down)))[0] }
    public func isDaylightSavingTime(for date: Date = Date()) -> Bool { _at(Int(date.timeIntervalSince1970.rounded(.down)))[1] != 0 }
    public func abbreviation(for date: Date = Date()) -> String? { "GMT" + (secondsFromGMT(for: date) == 0 ? "" : TimeZone._short(secondsFromGMT(for: date))) }
    func _at(_ seconds: Int) -> [Int] {
        if let offset = _offset { return [offset, 0] }
        if identifier == "GMT" { return [0, 0] }
        let found = _zoneOffset(identifier, seconds)
        return found.isEmpty ? [0, 0] : found
    }
    /// `+0100`, `+01:00`.
    static func _describe(_ seconds: Int, _ colon: String) -> String {
        let minutes = abs(seconds) / 60
        return (seconds < 0 ? "-" : "+") + _padded(minutes / 60, 2) + colon + _padded(minutes % 60, 2)
    }
    /// `+1`, `+5:30`.
    static func _short(_ seconds: Int) -> String {
        let minutes = abs(seconds) / 60
        return (seconds < 0 ? "-" : "+") + String(minutes / 60) + (minutes % 60 == 0 ? "" : ":" + _padded(minutes % 60, 2))
    }
    public var description: String { identifier }
}

func _padded(_ value: Int, _ width: Int) -> String {
    let text = String(abs(value))
    return (value < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - text.count)) + text
}

/// Days since 1970.
func _dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let ofEra = y - era * 400
    let ofYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719468
}

/// Year, month and day.
func _civil(_ number: Int) -> (year: Int, month: Int, day: Int) {
    let z = number + 719468
    let era = (z >= 0 ? z : z - 146096) / 146097
    let ofEra = z - era * 146097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * ofYear + 2) / 153
    let month = shifted + (shifted < 10 ? 3 : -9)
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - (153 * shifted + 2) / 5 + 1)
}

func _daysInMonth(_ year: Int, _ month: Int) -> Int {
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31
}

/// A date taken apart.
public struct DateComponents: Hashable, CustomStringConvertible, CustomDebugStringConvertible, Sendable {
    public var calendar: Calendar?
    public var timeZone: TimeZone?
    public var era: Int?
    public var year: Int?
    public var month: Int?
    public var day: Int?
    public var hour: Int?
    public var minute: Int?
    public var second: Int?
    public var nanosecond: Int?
    public var weekday: Int?
    public var weekdayOrdinal: Int?
    public var quarter: Int?
    public var weekOfMonth: Int?
    public var weekOfYear: Int?
    public var yearForWeekOfYear: Int?
    public var dayOfYear: Int?
    public var isLeapMonth: Bool?
    public init(calendar: Calendar? = nil, timeZone: TimeZone? = nil, era: Int? = nil, year: Int? = nil, month: Int? = nil, day: Int? = nil, hour: Int? = nil, minute: Int? = nil, second: Int? = nil, nanosecond: Int? = nil, weekday: Int? = nil, weekdayOrdinal: Int? = nil, quarter: Int? = nil, weekOfMonth: Int? = nil, weekOfYear: Int? = nil, yearForWeekOfYear: Int? = nil) {
        self.calendar = calendar
        self.timeZone = timeZone
        self.era = era
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
        self.nanosecond = nanosecond
        self.weekday = weekday
        self.weekdayOrdinal = weekdayOrdinal
        self.quarter = quarter
        self.weekOfMonth = weekOfMonth
        self.weekOfYear = weekOfYear
        self.yearForWeekOfYear = yearForWeekOfYear
    }
    /// The date, when a calendar is known.
    public var date: Date? { calendar?.date(from: self) }
    public func value(for component: Calendar.Component) -> Int? {
        switch component {
        case .era: return era
        case .year: return year
        case .month: return month
        case .day: return day
        case .hour: return hour
        case .minute: return minute
        case .second: return second
        case .nanosecond: return nanosecond
        case .weekday: return weekday
        case .weekdayOrdinal: return weekdayOrdinal
        case .quarter: return quarter
        case .weekOfMonth: return weekOfMonth
        case .weekOfYear: return weekOfYear
        case .yearForWeekOfYear: return yearForWeekOfYear
        case .dayOfYear: return dayOfYear
        default: return nil
        }
    }
    public mutating func setValue(_ value: Int?, for component: Calendar.Component) {
        switch component {
        case .era: era = value
        case .year: year = value
        case .month: month = value
        case .day: day = value
        case .hour: hour = value
        case .minute: minute = value
        case .second: second = value
        case .nanosecond: nanosecond = value
        case .weekday: weekday = value
        case .weekdayOrdinal: weekdayOrdinal = value
        case .quarter: quarter = value
        case .weekOfMonth: weekOfMonth = value
        case .weekOfYear: weekOfYear = value
        case .yearForWeekOfYear: yearForWeekOfYear = value
        case .dayOfYear: dayOfYear = value
        default: break
        }
    }
    public var description: String {
        var result = ""
        if let zone = timeZone { result += "timeZone: \(zone) " }
        let parts: [(String, Int?)] = [("era", era), ("year", year), ("month", month), ("day", day), ("hour", hour), ("minute", minute), ("second", second), ("nanosecond", nanosecond), ("weekday", weekday), ("weekdayOrdinal", weekdayOrdinal), ("quarter", quarter), ("weekOfMonth", weekOfMonth), ("weekOfYear", weekOfYear), ("yearForWeekOfYear", yearForWeekOfYear), ("dayOfYear", dayOfYear)]
        for (name, value) in parts { if let value { result += "\(name): \(value) " } }
        if let isLeapMonth { result += "isLeapMonth: \(isLeapMonth) " }
        return result
    }
    public var debugDescription: String { description }
}

/// The Gregorian calendar in a time zone.
public struct Calendar: Hashable, CustomStringConvertible, Sendable {
    public enum Identifier: Hashable, Sendable { case gregorian, iso8601 }
    public enum Component: Hashable, Sendable {
        case era, year, month, day, hour, minute, second, weekday, weekdayOrdinal, quarter, weekOfMonth, weekOfYear, yearForWeekOfYear, nanosecond, calendar, timeZone, dayOfYear
    }
    public let identifier: Identifier
    public var timeZone: TimeZone
    public var locale: Locale?
    public var firstWeekday: Int
    public var minimumDaysInFirstWeek: Int
    public init(identifier: Identifier) {
        self.identifier = identifier
        timeZone = TimeZone.current
        firstWeekday = identifier == .iso8601 ? 2 : 1
        minimumDaysInFirstWeek = identifier == .iso8601 ? 4 : 1
    }
    public static var current: Calendar {
        var result = Calendar(identifier: .gregorian)
        result.locale = Locale.current
        return result
    }
    public static var autoupdatingCurrent: Calendar { current }
    public var description: String { "\(identifier)" }
    // Without a locale, names are those that fit everywhere.
    public var weekdaySymbols: [String] { locale == nil ? shortWeekdaySymbols : _weekdays }
    public var shortWeekdaySymbols: [String] { ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"] }
    public var veryShortWeekdaySymbols: [String] { ["S", "M", "T", "W", "T", "F", "S"] }
    public var monthSymbols: [String] { locale == nil ? (1...12).map { "M" + _padded($0, 2) } : _months }
    public var shortMonthSymbols: [String] { locale == nil ? monthSymbols : _months.map { String($0.prefix(3)) } }
    var _weekdays: [String] { ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] }
    var _months: [String] { ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"] }
    public var amSymbol: String { "AM" }
    public var pmSymbol: String { "PM" }

    // MARK: Taking apart

    /// Day number and second of the day, as the zone's clocks show them.
    func _local(_ date: Date) -> (day: Int, second: Int, nanosecond: Int) {
        let time = date.timeIntervalSinceReferenceDate
        let whole = time.rounded(.down)
        let seconds = Int(whole) + 978307200
        let local = seconds + timeZone._at(seconds)[0]
        let day = local >= 0 ? local / 86400 : (local - 86399) / 86400
        return (day, local - day * 86400, Int((time - whole) * 1000000000.0))
    }
    /// The moment at which the zone's clocks show this.
    func _date(_ day: Int, _ second: Int, _ nanosecond: Int) -> Date {
        let local = day * 86400 + second
        // Where clocks are set back, the first moment counts; where they jump, the one behind the jump.
        var seconds = local - timeZone._at(local - 86400)[0]
        let offset = timeZone._at(seconds)[0]
        if local - offset != seconds { seconds = local - offset < seconds && timeZone._at(local - offset)[0] != offset ? seconds : local - offset }
        return Date(timeIntervalSinceReferenceDate: Double(seconds - 978307200) + Double(nanosecond) / 1000000000.0)
    }
    func _weekday(_ day: Int) -> Int { ((day + 4) % 7 + 7) % 7 + 1 }
    /// The week of a day within a year or month that began on `first`.
    func _week(_ day: Int, _ first: Int) -> Int {
        let shift = (_weekday(first) - firstWeekday + 7) % 7
        let week = (day - first + shift) / 7
        return 7 - shift >= minimumDaysInFirstWeek ? week + 1 : week
    }
    func _weekOfYear(_ day: Int) -> (year: Int, week: Int) {
        let year = _civil(day).year
        let week = _week(day, _dayNumber(year, 1, 1))
        if week == 0 { return (year - 1, _week(day, _dayNumber(year - 1, 1, 1))) }
        let next = _dayNumber(year + 1, 1, 1)
        let shift = (_weekday(next) - firstWeekday + 7) % 7
        if 7 - shift >= minimumDaysInFirstWeek, day >= next - shift { return (year + 1, 1) }
        return (year, week)
    }
    public func component(_ component: Component, from date: Date) -> Int {
        let (day, second, nanosecond) = _local(date)
        let civil = _civil(day)
        switch component {
        case .era: return civil.year > 0 ? 1 : 0
        case .year: return civil.year
        case .month: return civil.month
        case .day: return civil.day
        case .hour: return second / 3600
        case .minute: return second / 60 % 60
        case .second: return second % 60
        case .nanosecond: return nanosecond
        case .weekday: return _weekday(day)
        case .weekdayOrdinal: return (civil.day - 1) / 7 + 1
        case .quarter: return (civil.month - 1) / 3 + 1
        case .weekOfMonth: return _week(day, _dayNumber(civil.year, civil.month, 1))
        case .weekOfYear: return _weekOfYear(day).week
        case .yearForWeekOfYear: return _weekOfYear(day).year
        case .dayOfYear: return day - _dayNumber(civil.year, 1, 1) + 1
        default: return 0
        }
    }
    public func dateComponents(_ components: Set<Component>, from date: Date) -> DateComponents {
        var result = DateComponents()
        for component in components {
            if component == .timeZone { result.timeZone = timeZone } else if component == .calendar { result.calendar = self } else { result.setValue(self.component(component, from: date), for: component) }
            if component == .month { result.isLeapMonth = false }
        }
        return result
    }
    public func dateComponents(in timeZone: TimeZone, from date: Date) -> DateComponents {
        var calendar = self
        calendar.timeZone = timeZone
        return calendar.dateComponents([.era, .year, .month, .day, .hour, .minute, .second, .nanosecond, .weekday, .weekdayOrdinal, .quarter, .weekOfMonth, .weekOfYear, .yearForWeekOfYear, .timeZone, .calendar], from: date)
    }
    /// What lies between two dates, in these units.
    public func dateComponents(_ components: Set<Component>, from start: Date, to end: Date) -> DateComponents {
        var result = DateComponents()
        var current = start
        let isForward = end >= start
        let units: [(Component, Double)] = [(.year, 31557600.0), (.quarter, 7889400.0), (.month, 2629800.0), (.weekOfYear, 604800.0), (.weekOfMonth, 604800.0), (.day, 86400.0), (.hour, 3600.0), (.minute, 60.0), (.second, 1.0)]
        for (unit, length) in units where components.contains(unit) {
            var count = Int(end.timeIntervalSince(current) / length)
            // The guess is near; the last step is counted.
            while let next = date(byAdding: unit, value: count, to: current), isForward ? next > end : next < end { count += isForward ? -1 : 1 }
            while let next = date(byAdding: unit, value: count + (isForward ? 1 : -1), to: current), isForward ? next <= end : next >= end { count += isForward ? 1 : -1 }
            result.setValue(count, for: unit)
            current = date(byAdding: unit, value: count, to: current) ?? current
        }
        if components.contains(.nanosecond) { result.nanosecond = Int(end.timeIntervalSince(current) * 1000000000.0) }
        return result
    }

    // MARK: Making

    public func date(from components: DateComponents) -> Date? {
        var calendar = self
        if let zone = components.timeZone { calendar.timeZone = zone }
        var year = components.year ?? components.yearForWeekOfYear ?? 1
        var month = (components.month ?? 1) - 1
        year += month >= 0 ? month / 12 : (month - 11) / 12
        month = (month % 12 + 12) % 12
        var day = _dayNumber(year, month + 1, components.day ?? 1)
        if components.day == nil, components.month == nil, let ofYear = components.dayOfYear { day = _dayNumber(year, 1, 1) + ofYear - 1 }
        if components.day == nil, let week = components.weekOfYear {
            let first = _dayNumber(year, 1, 1)
            let shift = (_weekday(first) - firstWeekday + 7) % 7
            day = first - shift + (week - (7 - shift >= minimumDaysInFirstWeek ? 1 : 0)) * 7
            if let weekday = components.weekday { day += (weekday - firstWeekday + 7) % 7 }
        } else if components.day == nil, let weekday = components.weekday {
            day += (weekday - _weekday(day) + 7) % 7 + ((components.weekdayOrdinal ?? 1) - 1) * 7
        }
        let second = (components.hour ?? 0) * 3600 + (components.minute ?? 0) * 60 + (components.second ?? 0)
        return calendar._date(day, second, components.nanosecond ?? 0)
    }
    public func date(byAdding component: Component, value: Int, to date: Date, wrappingComponents: Bool = false) -> Date? {
        switch component {
        case .hour: return date.addingTimeInterval(Double(value) * 3600.0)
        case .minute: return date.addingTimeInterval(Double(value) * 60.0)
        case .second: return date.addingTimeInterval(Double(value))
        case .nanosecond: return date.addingTimeInterval(Double(value) / 1000000000.0)
        default: break
        }
        let (day, second, nanosecond) = _local(date)
        switch component {
        case .day, .weekday, .dayOfYear: return _date(day + value, second, nanosecond)
        case .weekOfYear, .weekOfMonth, .weekdayOrdinal: return _date(day + value * 7, second, nanosecond)
        case .year, .yearForWeekOfYear, .quarter, .month:
            let civil = _civil(day)
            let months = civil.year * 12 + civil.month - 1 + value * (component == .month ? 1 : (component == .quarter ? 3 : 12))
            let year = months >= 0 ? months / 12 : (months - 11) / 12
            let month = months - year * 12 + 1
            return _date(_dayNumber(year, month, min(civil.day, _daysInMonth(year, month))), second, nanosecond)
        default: return nil
        }
    }
    public func date(byAdding components: DateComponents, to date: Date, wrappingComponents: Bool = false) -> Date? {
        var result = date
        let units: [Component] = [.year, .quarter, .month, .weekOfYear, .weekOfMonth, .day, .weekday, .hour, .minute, .second, .nanosecond]
        for unit in units {
            guard let value = components.value(for: unit) else { continue }
            guard let next = self.date(byAdding: unit, value: value, to: result) else { return nil }
            result = next
        }
        return result
    }
    public func date(bySettingHour hour: Int, minute: Int, second: Int, of date: Date) -> Date? {
        if hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59 { return nil }
        return _date(_local(date).day, hour * 3600 + minute * 60 + second, 0)
    }
    public func startOfDay(for date: Date) -> Date { _date(_local(date).day, 0, 0) }

    // MARK: Comparing

    public func isDate(_ date1: Date, inSameDayAs date2: Date) -> Bool { _local(date1).day == _local(date2).day }
    public func isDateInToday(_ date: Date) -> Bool { _local(date).day == _local(Date()).day }
    public func isDateInYesterday(_ date: Date) -> Bool { _local(date).day == _local(Date()).day - 1 }
    public func isDateInTomorrow(_ date: Date) -> Bool { _local(date).day == _local(Date()).day + 1 }
    public func isDateInWeekend(_ date: Date) -> Bool { [1, 7].contains(_weekday(_local(date).day)) }
    func _start(of component: Component, _ date: Date) -> Date? {
        let (day, second, _) = _local(date)
        let civil = _civil(day)
        switch component {
        case .year: return _date(_dayNumber(civil.year, 1, 1), 0, 0)
        case .quarter: return _date(_dayNumber(civil.year, (civil.month - 1) / 3 * 3 + 1, 1), 0, 0)
        case .month: return _date(_dayNumber(civil.year, civil.month, 1), 0, 0)
        case .weekOfYear, .weekOfMonth: return _date(day - (_weekday(day) - firstWeekday + 7) % 7, 0, 0)
        case .day, .weekday, .dayOfYear: return _date(day, 0, 0)
        case .hour: return _date(day, second / 3600 * 3600, 0)
        case .minute: return _date(day, second / 60 * 60, 0)
        case .second: return _date(day, second, 0)
        default: return nil
        }
    }
    public func dateInterval(of component: Component, for date: Date) -> DateInterval? {
        guard let start = _start(of: component, date), let end = self.date(byAdding: component, value: 1, to: start) else { return nil }
        return DateInterval(start: start, end: end)
    }
    public func isDate(_ date1: Date, equalTo date2: Date, toGranularity component: Component) -> Bool { compare(date1, to: date2, toGranularity: component) == .orderedSame }
    public func compare(_ date1: Date, to date2: Date, toGranularity component: Component) -> ComparisonResult {
        guard let a = _start(of: component, date1), let b = _start(of: component, date2) else { return date1.compare(date2) }
        return a.compare(b)
    }
    public func range(of smaller: Component, in larger: Component, for date: Date) -> Range<Int>? {
        let civil = _civil(_local(date).day)
        switch (smaller, larger) {
        case (.day, .month): return 1..<_daysInMonth(civil.year, civil.month) + 1
        case (.day, .year), (.dayOfYear, .year): return 1..<_dayNumber(civil.year + 1, 1, 1) - _dayNumber(civil.year, 1, 1) + 1
        case (.month, .year): return 1..<13
        case (.hour, .day): return 0..<24
        case (.minute, .hour), (.second, .minute): return 0..<60
        case (.weekday, .weekOfYear), (.weekday, .weekOfMonth): return 1..<8
        default: return nil
        }
    }
}

/// The time between two dates.
public struct DateInterval: Hashable, Comparable, CustomStringConvertible, Sendable {
    public var start: Date
    public var duration: Double
    public var end: Date {
        get { start.addingTimeInterval(duration) }
        set { duration = newValue.timeIntervalSince(start) }
    }
    public init() {
        start = Date()
        duration = 0.0
    }
    public init(start: Date, end: Date) {
        if end < start { fatalError("Reverse intervals are not allowed") }
        self.start = start
        duration = end.timeIntervalSince(start)
    }
    public init(start: Date, duration: Double) {
        if duration < 0.0 { fatalError("Negative durations are not allowed") }
        self.start = start
        self.duration = duration
    }
    public func contains(_ date: Date) -> Bool { date >= start && date <= end }
    public func intersects(_ other: DateInterval) -> Bool { contains(other.start) || contains(other.end) || other.contains(start) || other.contains(end) }
    public static func < (lhs: DateInterval, rhs: DateInterval) -> Bool { lhs.start == rhs.start ? lhs.duration < rhs.duration : lhs.start < rhs.start }
    public var description: String { "\(start) to \(end)" }
}
// Dates as text and back.

/// Dates as text, by a pattern or a style.
public class DateFormatter {
    public enum Style: Sendable {
        case none, short, medium, long, full
        public var rawValue: UInt {
            switch self {
            case .none: return 0
            case .short: return 1
            case .medium: return 2
            case .long: return 3
            case .full: return 4
            }
        }
    }
    public init() {}
    var _pattern: String?
    public var dateStyle = Style.none { didSet { _pattern = nil } }
    public var timeStyle = Style.none { didSet { _pattern = nil } }
    public var timeZone: TimeZone! = TimeZone.current
    public var locale: Locale! = Locale.current
    public var calendar: Calendar! = Calendar.current
    public var isLenient = false
    public var dateFormat: String! {
        get { _pattern ?? _stylePattern }
        set { _pattern = newValue }
    }
    var _stylePattern: String {
        let dates = ["", "M/d/yy", "MMM d, y", "MMMM d, y", "EEEE, MMMM d, y"]
        let times = ["", "h:mm\u{202F}a", "h:mm:ss\u{202F}a", "h:mm:ss\u{202F}a z", "h:mm:ss\u{202F}a zzzz"]
        let date = dates[Int(dateStyle.rawValue)]
        let time = times[Int(timeStyle.rawValue)]
        if date.isEmpty || time.isEmpty { return date + time }
        return date + (dateStyle == .short ? ", " : " 'at' ") + time
    }
    public func setLocalizedDateFormatFromTemplate(_ template: String) { _pattern = template }
    var _calendar: Calendar {
        var result = calendar ?? Calendar.current
        result.timeZone = timeZone ?? TimeZone.current
        return result
    }
    public static func localizedString(from date: Date, dateStyle: Style, timeStyle: Style) -> String {
        let formatter = DateFormatter()
        formatter.dateStyle = dateStyle
        formatter.timeStyle = timeStyle
        return formatter.string(from: date)
    }
    /// The date as text.
    public func string(from date: Date) -> String { _formatDate(date, dateFormat, _calendar) }
    public func string(for obj: Any?) -> String? { (obj as? Date).map { string(from: $0) } }
    /// The date that the text denotes, or nil.
    public func date(from string: String) -> Date? { _parseDate(string, dateFormat, _calendar) }
}

/// The parts of a pattern: letters that stand for something with how often they are repeated, and text between (count 0).
func _patternParts(_ pattern: String) -> [(letter: Character, count: Int, text: String)] {
    let characters = Array(pattern)
    var result: [(letter: Character, count: Int, text: String)] = []
    var index = 0
    while index < characters.count {
        let character = characters[index]
        if character == "'" {
            var text = ""
            index += 1
            if index < characters.count, characters[index] == "'" {
                text = "'"
                index += 1
            } else {
                while index < characters.count {
                    if characters[index] == "'" {
                        if index + 1 < characters.count, characters[index + 1] == "'" { index += 1 } else { break }
                    }
                    text.append(characters[index])
                    index += 1
                }
                index += 1
            }
            result.append((" ", 0, text))
        } else if character.isASCII && character.isLetter {
            let start = index
            while index < characters.count, characters[index] == character { index += 1 }
            result.append((character, index - start, ""))
        } else {
            result.append((" ", 0, String(character)))
            index += 1
        }
    }
    return result
}

func _formatDate(_ date: Date, _ pattern: String, _ calendar: Calendar) -> String {
    // What is written is whole milliseconds.
    let exact = (date.timeIntervalSince1970 * 1000.0).rounded(.down)
    let (day, second, _) = calendar._local(Date(timeIntervalSince1970: (exact / 1000.0).rounded(.down)))
    let nanosecond = Int(exact - (exact / 1000.0).rounded(.down) * 1000.0) * 1000000
    let civil = _civil(day)
    let hour = second / 3600
    var result = ""
    for (letter, count, text) in _patternParts(pattern) {
        if count == 0 {
            result += text
            continue
        }
        switch letter {
        case "y", "u":
            result += letter == "y" && count == 2 ? _padded(civil.year % 100, 2) : _padded(civil.year, count)
        case "Y":
            let year = calendar._weekOfYear(day).year
            result += count == 2 ? _padded(year % 100, 2) : _padded(year, count)
        case "M", "L":
            let name = calendar._months[civil.month - 1]
            result += count < 3 ? _padded(civil.month, count) : (count == 3 ? String(name.prefix(3)) : (count == 5 ? String(name.prefix(1)) : name))
        case "d": result += _padded(civil.day, count)
        case "D": result += _padded(day - _dayNumber(civil.year, 1, 1) + 1, count)
        case "E", "e", "c":
            let weekday = calendar._weekday(day)
            let name = calendar._weekdays[weekday - 1]
            if letter != "E", count < 3 { result += _padded((weekday - calendar.firstWeekday + 7) % 7 + 1, count) }
            else { result += count == 4 ? name : (count == 5 ? String(name.prefix(1)) : String(name.prefix(count == 6 ? 2 : 3))) }
        case "a", "b", "B": result += hour < 12 ? "AM" : "PM"
        case "h": result += _padded(hour % 12 == 0 ? 12 : hour % 12, count)
        case "H": result += _padded(hour, count)
        case "K": result += _padded(hour % 12, count)
        case "k": result += _padded(hour == 0 ? 24 : hour, count)
        case "m": result += _padded(second / 60 % 60, count)
        case "s": result += _padded(second % 60, count)
        case "S":
            let digits = _padded(nanosecond, 9)
            result += count <= 9 ? String(digits.prefix(count)) : digits + String(repeating: "0", count: count - 9)
        case "A": result += _padded(second * 1000 + nanosecond / 1000000, count)
        case "w": result += _padded(calendar._weekOfYear(day).week, count)
        case "W": result += _padded(calendar._week(day, _dayNumber(civil.year, civil.month, 1)), count)
        case "F": result += _padded((civil.day - 1) / 7 + 1, count)
        case "Q", "q":
            let quarter = (civil.month - 1) / 3 + 1
            result += count < 3 ? _padded(quarter, count) : (count == 3 ? "Q\(quarter)" : ["1st", "2nd", "3rd", "4th"][quarter - 1] + " quarter")
        case "G": result += count < 4 ? (civil.year > 0 ? "AD" : "BC") : (civil.year > 0 ? "Anno Domini" : "Before Christ")
        case "Z", "z", "X", "x", "O", "v", "V":
            result += _formatZone(letter, count, calendar.timeZone, date)
        default: result += String(repeating: String(letter), count: count)
        }
    }
    return result
}

func _formatZone(_ letter: Character, _ count: Int, _ zone: TimeZone, _ date: Date) -> String {
    let offset = zone.secondsFromGMT(for: date)
    switch letter {
    case "X", "x":
        if letter == "X", offset == 0 { return "Z" }
        if count == 1 { return offset % 3600 == 0 ? String(TimeZone._describe(offset, "").prefix(3)) : TimeZone._describe(offset, "") }
        return TimeZone._describe(offset, count == 2 || count == 4 ? "" : ":")
    case "Z":
        if count == 5 { return offset == 0 ? "Z" : TimeZone._describe(offset, ":") }
        if count == 4 { return "GMT" + (offset == 0 ? "" : TimeZone._describe(offset, ":")) }
        return TimeZone._describe(offset, "")
    case "V": return count == 2 ? zone.identifier : "GMT"
    default:
        if offset == 0, zone.identifier == "GMT" { return letter == "z" && count == 4 ? "Greenwich Mean Time" : "GMT" }
        if count < 4, letter == "z", zone._offset == nil {
            let name = _zoneName(zone.identifier, Int(date.timeIntervalSince1970.rounded(.down)))
            if ["EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT", "AKST", "AKDT", "HST"].contains(name), zone.identifier.hasPrefix("America/") || zone.identifier.hasPrefix("US/") || zone.identifier.hasPrefix("Pacific/H") { return name }
        }
        return "GMT" + (offset == 0 ? "" : (count < 4 ? TimeZone._short(offset) : TimeZone._describe(offset, ":")))
    }
}

func _parseDate(_ string: String, _ pattern: String, _ calendar: Calendar) -> Date? {
    let text = Array(string)
    let parts = _patternParts(pattern)
    var position = 0
    var year: Int?
    var (month, day, hour, minute, second, nanosecond) = (1, 1, 0, 0, 0, 0)
    var isHalf = false
    var isAfternoon = false
    var offset: Int?
    func number(_ least: Int, _ most: Int) -> Int? {
        let start = position
        var value = 0
        while position < text.count, position - start < most, text[position].isASCII, let digit = text[position].wholeNumberValue {
            value = value * 10 + digit
            position += 1
        }
        return position - start < least ? nil : value
    }
    func name(_ names: [String]) -> Int? {
        for isShort in [false, true] {
            for (index, full) in names.enumerated() {
                let wanted = Array(isShort ? String(full.prefix(3)) : full)
                if position + wanted.count > text.count { continue }
                if String(text[position..<position + wanted.count]).lowercased() == String(wanted).lowercased() {
                    position += wanted.count
                    return index
                }
            }
        }
        return nil
    }
    func zone() -> Int? {
        if position < text.count, text[position] == "Z" || text[position] == "z" {
            position += 1
            return 0
        }
        if position + 3 <= text.count, ["GMT", "UTC"].contains(String(text[position..<position + 3])) {
            position += 3
            if position >= text.count || text[position] != "+" && text[position] != "-" { return 0 }
        }
        guard position < text.count, text[position] == "+" || text[position] == "-" else {
            let start = position
            while position < text.count, text[position].isLetter { position += 1 }
            return TimeZone(abbreviation: String(text[start..<position]))?.secondsFromGMT(for: Date(timeIntervalSince1970: 0.0))
        }
        let sign = text[position] == "-" ? -1 : 1
        position += 1
        guard let hours = number(1, 2) else { return nil }
        if position < text.count, text[position] == ":" { position += 1 }
        return sign * (hours * 3600 + (number(0, 2) ?? 0) * 60)
    }
    for (index, part) in parts.enumerated() {
        let (letter, count, literal) = part
        if count == 0 {
            for character in literal {
                if character.isWhitespace {
                    while position < text.count, text[position].isWhitespace { position += 1 }
                } else {
                    guard position < text.count, text[position] == character else { return nil }
                    position += 1
                }
            }
            continue
        }
        // Numbers that touch each other have as many digits as letters.
        let isTouched = index + 1 < parts.count && parts[index + 1].count > 0 && !"aEzZX".contains(parts[index + 1].letter)
        let most = isTouched ? count : 9
        switch letter {
        case "y", "Y", "u":
            let start = position
            guard let value = number(1, isTouched ? count : 9) else { return nil }
            year = count == 2 && position - start == 2 ? (value < 50 ? 2000 + value : 1900 + value) : value
        case "M", "L":
            if count < 3 {
                guard let value = number(1, most) else { return nil }
                month = value
            } else {
                guard let value = name(calendar._months) else { return nil }
                month = value + 1
            }
        case "d":
            guard let value = number(1, most) else { return nil }
            day = value
        case "H", "k", "h", "K":
            guard let value = number(1, most) else { return nil }
            isHalf = letter == "h" || letter == "K"
            if letter == "H" && value > 23 || letter == "k" && (value < 1 || value > 24) || letter == "h" && (value < 1 || value > 12) || letter == "K" && value > 11 { return nil }
            hour = letter == "k" ? value % 24 : (letter == "h" ? value % 12 : value)
        case "m":
            guard let value = number(1, most), value < 60 else { return nil }
            minute = value
        case "s":
            guard let value = number(1, most), value < 60 else { return nil }
            second = value
        case "S":
            let start = position
            guard let value = number(1, isTouched ? count : 9) else { return nil }
            nanosecond = value
            for _ in 0..<9 - (position - start) { nanosecond *= 10 }
        case "E", "e", "c":
            guard name(calendar._weekdays) != nil else { return nil }
        case "a":
            guard let value = name(["AM", "PM"]) else { return nil }
            isAfternoon = value == 1
        case "Z", "z", "X", "x":
            guard let value = zone() else { return nil }
            offset = value
        default: return nil
        }
    }
    if position != text.count || month < 1 || month > 12 || day < 1 || day > _daysInMonth(year ?? 2000, month) { return nil }
    if isHalf, isAfternoon { hour += 12 }
    let seconds = hour * 3600 + minute * 60 + second
    let number = _dayNumber(year ?? 2000, month, day)
    guard let offset else { return calendar._date(number, seconds, nanosecond) }
    return Date(timeIntervalSinceReferenceDate: Double(number * 86400 + seconds - offset - 978307200) + Double(nanosecond) / 1000000000.0)
}

/// Dates as text of ISO 8601.
public class ISO8601DateFormatter {
    public struct Options: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static let withYear = Options(rawValue: 1)
        public static let withMonth = Options(rawValue: 2)
        public static let withDay = Options(rawValue: 16)
        public static let withTime = Options(rawValue: 32)
        public static let withTimeZone = Options(rawValue: 64)
        public static let withDashSeparatorInDate = Options(rawValue: 256)
        public static let withColonSeparatorInTime = Options(rawValue: 512)
        public static let withColonSeparatorInTimeZone = Options(rawValue: 1024)
        public static let withFractionalSeconds = Options(rawValue: 2048)
        public static let withFullDate = Options(rawValue: 275)
        public static let withFullTime = Options(rawValue: 1632)
        public static let withInternetDateTime = Options(rawValue: 1907)
    }
    public init() {}
    public var timeZone: TimeZone! = TimeZone.gmt
    public var formatOptions: Options = .withInternetDateTime
    var _pattern: String {
        var result = ""
        let dash = formatOptions.contains(.withDashSeparatorInDate) ? "-" : ""
        let colon = formatOptions.contains(.withColonSeparatorInTime) ? ":" : ""
        if formatOptions.contains(.withYear) { result += "yyyy" }
        if formatOptions.contains(.withMonth) { result += (result.isEmpty ? "" : dash) + "MM" }
        if formatOptions.contains(.withDay) { result += (result.isEmpty ? "" : dash) + "dd" }
        if formatOptions.contains(.withTime) {
            result += (result.isEmpty ? "" : "'T'") + "HH" + colon + "mm" + colon + "ss"
            if formatOptions.contains(.withFractionalSeconds) { result += ".SSS" }
        }
        if formatOptions.contains(.withTimeZone) { result += formatOptions.contains(.withColonSeparatorInTimeZone) ? "XXXXX" : "XX" }
        return result
    }
    var _calendar: Calendar {
        var result = Calendar(identifier: .gregorian)
        result.timeZone = timeZone ?? TimeZone.gmt
        return result
    }
    public func string(from date: Date) -> String { _formatDate(date, _pattern, _calendar) }
    public func date(from string: String) -> Date? { _parseDate(string, _pattern, _calendar) }
    public static func string(from date: Date, timeZone: TimeZone, formatOptions: Options = .withInternetDateTime) -> String {
        let formatter = ISO8601DateFormatter()
        formatter.timeZone = timeZone
        formatter.formatOptions = formatOptions
        return formatter.string(from: date)
    }
}

extension Date {
    /// The date and time in Greenwich, as ISO 8601 writes it.
    public func ISO8601Format() -> String { ISO8601DateFormatter().string(from: self) }
}
// Errors of Foundation.

/// The part of an error's information that is its text for the user.
public let NSLocalizedDescriptionKey = "NSLocalizedDescription"
public let NSCocoaErrorDomain = "NSCocoaErrorDomain"
public let NSPOSIXErrorDomain = "NSPOSIXErrorDomain"

/// An error with a domain and a number.
open class NSError: Error, CustomStringConvertible {
    public let domain: String
    public let code: Int
    public let userInfo: [String: Any]
    public init(domain: String, code: Int, userInfo dict: [String: Any]? = nil) {
        self.domain = domain
        self.code = code
        userInfo = dict ?? [:]
    }
    /// `error as NSError`
    public init(_bridged error: any Error) {
        if let other = error as? NSError {
            domain = other.domain
            code = other.code
            userInfo = other.userInfo
        } else if let cocoa = error as? CocoaError {
            domain = NSCocoaErrorDomain
            code = cocoa.errorCode
            userInfo = cocoa.userInfo
        } else {
            domain = _errorDomain(error)
            code = _errorCode(error)
            userInfo = (error as? any LocalizedError)?.errorDescription.map { [NSLocalizedDescriptionKey: $0] } ?? [:]
        }
    }
    public var localizedDescription: String {
        userInfo[NSLocalizedDescriptionKey] as? String ?? "The operation could not be completed. (\(domain) error \(code).)"
    }
    public var description: String {
        let info = userInfo.isEmpty ? "" : "UserInfo={" + userInfo.map { "\($0.key)=\($0.value)" }.joined(separator: ", ") + "}"
        return "Error Domain=\(domain) Code=\(code) \"(null)\"" + info
    }
}

/// An error of files and formats.
public struct CocoaError: Error, CustomStringConvertible {
    /// What is wrong.
    public struct Code: RawRepresentable, Hashable, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }
        public static var fileNoSuchFile: Code { Code(rawValue: 4) }
        public static var fileReadUnknown: Code { Code(rawValue: 256) }
        public static var fileReadNoPermission: Code { Code(rawValue: 257) }
        public static var fileReadCorruptFile: Code { Code(rawValue: 259) }
        public static var fileReadNoSuchFile: Code { Code(rawValue: 260) }
        public static var fileReadInapplicableStringEncoding: Code { Code(rawValue: 261) }
        public static var fileWriteUnknown: Code { Code(rawValue: 512) }
        public static var fileWriteNoPermission: Code { Code(rawValue: 513) }
        public static var fileWriteFileExists: Code { Code(rawValue: 516) }
        public static var propertyListReadCorrupt: Code { Code(rawValue: 3840) }
        public static var formatting: Code { Code(rawValue: 2048) }
    }
    public let code: Code
    public let userInfo: [String: Any]
    public init(_ code: Code, userInfo: [String: Any] = [:]) {
        self.code = code
        self.userInfo = userInfo
    }
    public static var fileNoSuchFile: Code { .fileNoSuchFile }
    public static var fileReadNoSuchFile: Code { .fileReadNoSuchFile }
    public static var fileReadNoPermission: Code { .fileReadNoPermission }
    public static var fileWriteNoPermission: Code { .fileWriteNoPermission }
    public static var fileWriteFileExists: Code { .fileWriteFileExists }
    public static var fileReadCorruptFile: Code { .fileReadCorruptFile }
    public var errorCode: Int { code.rawValue }
    var _reason: String? {
        switch code.rawValue {
        case 4, 260: return "The file doesn’t exist."
        case 257, 513: return "You don’t have permission."
        case 259: return "The file isn’t in the correct format."
        case 516: return "A file with the same name already exists."
        case 2048: return "The value is invalid."
        case 3840: return "The data is not in the correct format."
        default: return nil
        }
    }
    public var localizedDescription: String { "The operation could not be completed. " + (_reason ?? "(NSCocoaErrorDomain error \(code.rawValue).)") }
    public var description: String { "Error Domain=NSCocoaErrorDomain Code=\(code.rawValue) \"" + (_reason ?? "(null)") + "\"" }
    /// Why a file could not be read.
    static func _reading(_ path: String) -> CocoaError {
        switch _fileKind(path) {
        case 0: return CocoaError(.fileReadNoSuchFile)
        case 2: return CocoaError(.fileReadUnknown)
        default: return CocoaError(.fileReadNoPermission)
        }
    }
    /// Why something could not be made at a path.
    static func _writing(_ path: String) -> CocoaError {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
        return CocoaError(_fileKind(folder.isEmpty ? "/" : folder) == 0 ? .fileNoSuchFile : .fileWriteNoPermission)
    }
}

func _errorDomain(_ error: any Error) -> String {
    let text = _localizedDescription(error)
    guard let start = text.range(of: "("), let end = text.range(of: " error ", options: .backwards) else { return "main" }
    return String(text[start.upperBound..<end.lowerBound])
}

func _errorCode(_ error: any Error) -> Int {
    let text = _localizedDescription(error)
    guard let start = text.range(of: " error ", options: .backwards) else { return 1 }
    return Int(text[start.upperBound...].prefix(while: { $0.isNumber })) ?? 1
}
// Files and directories.

/// Size, seconds and nanoseconds of the last change, mode, owner, group, and kind: 1 a file, 2 a directory, 3 a link, 4 something else.
@native("foundation.fileFacts")
func _fileFacts(_ path: String) -> [Int]

/// Opens a file: 0 to read, 1 to write, 2 for both; -1 when that fails.
@native("foundation.open")
func _open(_ path: String, _ mode: Int) -> Int

/// At most so many bytes; none at the end.
@native("foundation.readDescriptor")
func _readDescriptor(_ descriptor: Int, _ count: Int) -> [UInt8]

@native("foundation.writeDescriptor")
func _writeDescriptor(_ descriptor: Int, _ bytes: [UInt8]) -> Bool

@native("foundation.closeDescriptor")
func _closeDescriptor(_ descriptor: Int)

/// The position after moving to one; -1: the end, -2: where it is. With a length at least 0 the file is cut there.
@native("foundation.seek")
func _seek(_ descriptor: Int, _ position: Int, _ length: Int) -> Int

@native("foundation.access")
func _access(_ path: String, _ mode: Int) -> Bool

@native("foundation.changeDirectory")
func _changeDirectory(_ path: String) -> Bool

@native("foundation.setMode")
func _setMode(_ path: String, _ mode: Int) -> Bool

extension String {
    /// The text of a file.
    public init(contentsOfFile path: String, encoding: String.Encoding = .utf8) throws {
        guard let bytes = _readFile(path) else { throw CocoaError._reading(path) }
        guard let text = _stringValidatingUTF8(bytes) else { throw CocoaError(.fileReadCorruptFile) }
        self = text
    }
    /// The text of a file.
    public init(contentsOf url: URL, encoding: String.Encoding = .utf8) throws { try self.init(contentsOfFile: url.path, encoding: encoding) }
    /// Writes the text to a file.
    public func write(toFile path: String, atomically useAuxiliaryFile: Bool, encoding: String.Encoding) throws {
        if !_writeFile(path, utf8._copyToArray(), false) { throw CocoaError._writing(path) }
    }
    /// Writes the text to a file.
    public func write(to url: URL, atomically useAuxiliaryFile: Bool, encoding: String.Encoding) throws {
        try write(toFile: url.path, atomically: useAuxiliaryFile, encoding: encoding)
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

extension Data {
    public struct WritingOptions: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static let atomic = WritingOptions(rawValue: 1)
        public static let withoutOverwriting = WritingOptions(rawValue: 2)
    }
    public struct ReadingOptions: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static let mappedIfSafe = ReadingOptions(rawValue: 1)
        public static let uncached = ReadingOptions(rawValue: 2)
        public static let alwaysMapped = ReadingOptions(rawValue: 8)
    }
    /// The bytes of a file.
    public init(contentsOf url: URL, options: ReadingOptions = []) throws {
        guard let bytes = _readFile(url.path) else { throw CocoaError._reading(url.path) }
        self.init(bytes)
    }
    /// Writes the bytes to a file.
    public func write(to url: URL, options: WritingOptions = []) throws {
        if options.contains(.withoutOverwriting), _fileKind(url.path) != 0 { throw CocoaError(.fileWriteFileExists) }
        if !_writeFile(url.path, _bytes, false) { throw CocoaError._writing(url.path) }
    }
    /// Where these bytes stand first, or nil.
    public func range(of dataToFind: Data, in range: Range<Int>? = nil) -> Range<Int>? {
        let wanted = dataToFind._bytes
        let end = range?.upperBound ?? _bytes.count
        var start = range?.lowerBound ?? 0
        if wanted.isEmpty { return nil }
        while start + wanted.count <= end {
            if _bytes[start..<start + wanted.count].elementsEqual(wanted) { return start..<start + wanted.count }
            start += 1
        }
        return nil
    }
}

/// A truth value of Objective-C.
public struct ObjCBool: ExpressibleByBooleanLiteral, CustomStringConvertible, Sendable {
    public var boolValue: Bool
    public init(_ value: Bool) { boolValue = value }
    public init(booleanLiteral value: Bool) { boolValue = value }
    public var description: String { boolValue.description }
}

/// What can be known of a file.
public struct FileAttributeKey: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let size = FileAttributeKey(rawValue: "NSFileSize")
    public static let type = FileAttributeKey(rawValue: "NSFileType")
    public static let modificationDate = FileAttributeKey(rawValue: "NSFileModificationDate")
    public static let creationDate = FileAttributeKey(rawValue: "NSFileCreationDate")
    public static let posixPermissions = FileAttributeKey(rawValue: "NSFilePosixPermissions")
    public static let ownerAccountID = FileAttributeKey(rawValue: "NSFileOwnerAccountID")
    public static let groupOwnerAccountID = FileAttributeKey(rawValue: "NSFileGroupOwnerAccountID")
}

/// What a file is.
public struct FileAttributeType: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let typeRegular = FileAttributeType(rawValue: "NSFileTypeRegular")
    public static let typeDirectory = FileAttributeType(rawValue: "NSFileTypeDirectory")
    public static let typeSymbolicLink = FileAttributeType(rawValue: "NSFileTypeSymbolicLink")
    public static let typeUnknown = FileAttributeType(rawValue: "NSFileTypeUnknown")
}

/// What can be asked of a file's address; nothing is fetched for it.
public struct URLResourceKey: RawRepresentable, Hashable, Sendable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    public static let isDirectoryKey = URLResourceKey(rawValue: "NSURLIsDirectoryKey")
    public static let isRegularFileKey = URLResourceKey(rawValue: "NSURLIsRegularFileKey")
    public static let fileSizeKey = URLResourceKey(rawValue: "NSURLFileSizeKey")
    public static let nameKey = URLResourceKey(rawValue: "NSURLNameKey")
    public static let contentModificationDateKey = URLResourceKey(rawValue: "NSURLContentModificationDateKey")
    public static let creationDateKey = URLResourceKey(rawValue: "NSURLCreationDateKey")
}

/// What was asked of a file's address.
public struct URLResourceValues {
    public var isDirectory: Bool?
    public var isRegularFile: Bool?
    public var fileSize: Int?
    public var name: String?
    public var contentModificationDate: Date?
}

extension URL {
    public func resourceValues(forKeys keys: Set<URLResourceKey>) throws -> URLResourceValues {
        let facts = _fileFacts(path)
        if facts.isEmpty { throw CocoaError(.fileReadNoSuchFile) }
        var result = URLResourceValues()
        if keys.contains(.isDirectoryKey) { result.isDirectory = facts[6] == 2 }
        if keys.contains(.isRegularFileKey) { result.isRegularFile = facts[6] == 1 }
        if keys.contains(.fileSizeKey), facts[6] == 1 { result.fileSize = facts[0] }
        if keys.contains(.nameKey) { result.name = lastPathComponent }
        if keys.contains(.contentModificationDateKey) { result.contentModificationDate = Date(timeIntervalSince1970: Double(facts[1]) + Double(facts[2]) / 1000000000.0) }
        return result
    }
}

/// Files and directories.
public final class FileManager: Sendable {
    public struct DirectoryEnumerationOptions: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static let skipsSubdirectoryDescendants = DirectoryEnumerationOptions(rawValue: 1)
        public static let skipsPackageDescendants = DirectoryEnumerationOptions(rawValue: 2)
        public static let skipsHiddenFiles = DirectoryEnumerationOptions(rawValue: 4)
    }
    /// What lies in a directory, and below it.
    public final class DirectoryEnumerator: Sequence, IteratorProtocol {
        let _root: String
        let _url: URL?
        let _options: DirectoryEnumerationOptions
        var _open: [String]
        var _last: String?
        init(_ root: String, _ url: URL?, _ options: DirectoryEnumerationOptions) {
            _root = root
            _url = url
            _options = options
            _open = DirectoryEnumerator._names(root, "", options)
        }
        static func _names(_ root: String, _ folder: String, _ options: DirectoryEnumerationOptions) -> [String] {
            let names = _listDirectory(folder.isEmpty ? root : root + "/" + folder) ?? []
            let shown = options.contains(.skipsHiddenFiles) ? names.filter { !$0.hasPrefix(".") } : names
            return shown.map { folder.isEmpty ? $0 : folder + "/" + $0 }.reversed()
        }
        public func nextObject() -> Any? {
            if let last = _last, !_options.contains(.skipsSubdirectoryDescendants), let facts = Optional(_fileFacts(_root + "/" + last)), facts.count > 6, facts[6] == 2 {
                _open += DirectoryEnumerator._names(_root, last, _options)
            }
            _last = _open.popLast()
            guard let name = _last else { return nil }
            if let url = _url { return url.appendingPathComponent(name) }
            return name
        }
        public func next() -> Any? { nextObject() }
        public func makeIterator() -> DirectoryEnumerator { self }
        /// Leaves out what is below the directory that came last.
        public func skipDescendants() { _last = nil }
        public func skipDescendents() { _last = nil }
    }
    /// The one file manager.
    public static let `default` = FileManager()
    public init() {}
    /// The directory that paths are relative to.
    public var currentDirectoryPath: String { _currentDirectory() }
    @discardableResult
    public func changeCurrentDirectoryPath(_ path: String) -> Bool { _changeDirectory(path) }
    public var temporaryDirectory: URL { URL.temporaryDirectory }
    public var homeDirectoryForCurrentUser: URL { URL.homeDirectory }
    /// Whether there is a file or directory.
    public func fileExists(atPath path: String) -> Bool { _fileKind(path) != 0 }
    public func fileExists(atPath path: String, isDirectory: inout ObjCBool) -> Bool {
        let kind = _fileKind(path)
        isDirectory = ObjCBool(kind == 2)
        return kind != 0
    }
    public func isReadableFile(atPath path: String) -> Bool { _access(path, 4) }
    public func isWritableFile(atPath path: String) -> Bool { _access(path, 2) }
    public func isExecutableFile(atPath path: String) -> Bool { _access(path, 1) }
    /// The bytes of a file, or nil.
    public func contents(atPath path: String) -> Data? { _readFile(path).map { Data($0) } }
    public func contentsEqual(atPath path1: String, andPath path2: String) -> Bool {
        guard let a = _readFile(path1), let b = _readFile(path2) else { return false }
        return a == b
    }
    /// Writes a file; whether that worked.
    @discardableResult
    public func createFile(atPath path: String, contents data: Data?, attributes attr: [FileAttributeKey: Any]? = nil) -> Bool { _writeFile(path, data?._bytes ?? [], false) }
    /// The names in a directory.
    public func contentsOfDirectory(atPath path: String) throws -> [String] {
        guard let names = _listDirectory(path) else { throw CocoaError._reading(path) }
        return names
    }
    public func contentsOfDirectory(at url: URL, includingPropertiesForKeys keys: [URLResourceKey]?, options mask: DirectoryEnumerationOptions = []) throws -> [URL] {
        let names = try contentsOfDirectory(atPath: url.path)
        return names.filter { !mask.contains(.skipsHiddenFiles) || !$0.hasPrefix(".") }.map { url.appendingPathComponent($0) }
    }
    public func subpathsOfDirectory(atPath path: String) throws -> [String] {
        _ = try contentsOfDirectory(atPath: path)
        return DirectoryEnumerator(path, nil, []).compactMap { $0 as? String }
    }
    public func subpaths(atPath path: String) -> [String]? { try? subpathsOfDirectory(atPath: path) }
    public func enumerator(atPath path: String) -> DirectoryEnumerator? { _fileKind(path) == 2 ? DirectoryEnumerator(path, nil, []) : nil }
    public func enumerator(at url: URL, includingPropertiesForKeys keys: [URLResourceKey]?, options mask: DirectoryEnumerationOptions = [], errorHandler handler: ((URL, any Error) -> Bool)? = nil) -> DirectoryEnumerator? {
        DirectoryEnumerator(url.path, url, mask)
    }
    public func attributesOfItem(atPath path: String) throws -> [FileAttributeKey: Any] {
        let facts = _fileFacts(path)
        if facts.isEmpty { throw CocoaError(.fileReadNoSuchFile) }
        let date = Date(timeIntervalSince1970: Double(facts[1]) + Double(facts[2]) / 1000000000.0)
        let type: FileAttributeType = facts[6] == 1 ? .typeRegular : (facts[6] == 2 ? .typeDirectory : (facts[6] == 3 ? .typeSymbolicLink : .typeUnknown))
        return [.size: facts[0], .type: type, .modificationDate: date, .creationDate: date, .posixPermissions: facts[3], .ownerAccountID: facts[4], .groupOwnerAccountID: facts[5]]
    }
    public func setAttributes(_ attributes: [FileAttributeKey: Any], ofItemAtPath path: String) throws {
        if let mode = attributes[.posixPermissions] as? Int, !_setMode(path, mode) { throw CocoaError(_fileKind(path) == 0 ? .fileNoSuchFile : .fileWriteNoPermission) }
    }
    /// Removes a file or directory.
    public func removeItem(atPath path: String) throws {
        if !_changeFile(0, path, "") { throw CocoaError(_fileFacts(path).isEmpty ? .fileNoSuchFile : .fileWriteNoPermission) }
    }
    public func removeItem(at URL: URL) throws { try removeItem(atPath: URL.path) }
    /// Makes a directory.
    public func createDirectory(atPath path: String, withIntermediateDirectories createIntermediates: Bool, attributes: [FileAttributeKey: Any]? = nil) throws {
        if !createIntermediates, _fileKind(path) != 0 { throw CocoaError(.fileWriteFileExists) }
        if !_changeFile(createIntermediates ? 2 : 1, path, "") { throw _fileKind(path) == 1 ? CocoaError(.fileWriteFileExists) : CocoaError._writing(path) }
    }
    public func createDirectory(at url: URL, withIntermediateDirectories createIntermediates: Bool, attributes: [FileAttributeKey: Any]? = nil) throws {
        try createDirectory(atPath: url.path, withIntermediateDirectories: createIntermediates)
    }
    /// Moves a file or directory.
    public func moveItem(atPath srcPath: String, toPath dstPath: String) throws {
        if _fileFacts(srcPath).isEmpty { throw CocoaError(.fileNoSuchFile) }
        if _fileKind(dstPath) != 0 { throw CocoaError(.fileWriteFileExists) }
        if !_changeFile(3, srcPath, dstPath) { throw CocoaError._writing(dstPath) }
    }
    public func moveItem(at srcURL: URL, to dstURL: URL) throws { try moveItem(atPath: srcURL.path, toPath: dstURL.path) }
    /// Copies a file, or a directory with what is in it.
    public func copyItem(atPath srcPath: String, toPath dstPath: String) throws {
        let kind = _fileKind(srcPath)
        if kind == 0 { throw CocoaError(.fileReadNoSuchFile) }
        if _fileKind(dstPath) != 0 { throw CocoaError(.fileWriteFileExists) }
        if kind == 2 {
            try createDirectory(atPath: dstPath, withIntermediateDirectories: false)
            for name in try contentsOfDirectory(atPath: srcPath) { try copyItem(atPath: srcPath + "/" + name, toPath: dstPath + "/" + name) }
            return
        }
        guard let bytes = _readFile(srcPath) else { throw CocoaError(.fileReadNoPermission) }
        if !_writeFile(dstPath, bytes, false) { throw CocoaError._writing(dstPath) }
    }
    public func copyItem(at srcURL: URL, to dstURL: URL) throws { try copyItem(atPath: srcURL.path, toPath: dstURL.path) }
}

/// An open file or stream.
public final class FileHandle: @unchecked Sendable {
    let _descriptor: Int
    var _isOpen = true
    init(_descriptor: Int) { self._descriptor = _descriptor }
    public init?(forReadingAtPath path: String) {
        _descriptor = _open(path, 0)
        if _descriptor < 0 { return nil }
    }
    public init?(forWritingAtPath path: String) {
        _descriptor = _open(path, 1)
        if _descriptor < 0 { return nil }
    }
    public init?(forUpdatingAtPath path: String) {
        _descriptor = _open(path, 2)
        if _descriptor < 0 { return nil }
    }
    public convenience init(forReadingFrom url: URL) throws {
        let descriptor = _open(url.path, 0)
        if descriptor < 0 { throw CocoaError._reading(url.path) }
        self.init(_descriptor: descriptor)
    }
    public convenience init(forWritingTo url: URL) throws {
        let descriptor = _open(url.path, 1)
        if descriptor < 0 { throw _fileKind(url.path) == 0 ? CocoaError(.fileNoSuchFile) : CocoaError(.fileWriteNoPermission) }
        self.init(_descriptor: descriptor)
    }
    deinit { closeFile() }
    public static let standardInput = FileHandle(_descriptor: 0)
    public static let standardOutput = FileHandle(_descriptor: 1)
    public static let standardError = FileHandle(_descriptor: 2)
    public static var nullDevice: FileHandle { FileHandle(_descriptor: _open("/dev/null", 2)) }
    public var fileDescriptor: Int32 { Int32(truncatingIfNeeded: _descriptor) }
    /// Writes bytes.
    public func write(_ data: Data) {
        if _descriptor == 1 || _descriptor == 2 { _writeBytes(data._bytes, _descriptor == 2) } else if !_isOpen || !_writeDescriptor(_descriptor, data._bytes) { fatalError("FileHandle: the file cannot be written") }
    }
    /// Writes bytes.
    public func write<T: Sequence>(contentsOf data: T) throws where T.Element == UInt8 {
        let bytes = data._copyToArray()
        if _descriptor == 1 || _descriptor == 2 { _writeBytes(bytes, _descriptor == 2) } else if !_isOpen || !_writeDescriptor(_descriptor, bytes) { throw CocoaError(.fileWriteUnknown) }
    }
    public var availableData: Data { _isOpen ? Data(_readDescriptor(_descriptor, 65536)) : Data() }
    public func readDataToEndOfFile() -> Data {
        var result: [UInt8] = []
        while _isOpen {
            let bytes = _readDescriptor(_descriptor, 65536)
            if bytes.isEmpty { break }
            result += bytes
        }
        return Data(result)
    }
    public func readData(ofLength length: Int) -> Data {
        var result: [UInt8] = []
        while _isOpen, result.count < length {
            let bytes = _readDescriptor(_descriptor, length - result.count)
            if bytes.isEmpty { break }
            result += bytes
        }
        return Data(result)
    }
    public func readToEnd() throws -> Data? {
        let data = readDataToEndOfFile()
        return data.isEmpty ? nil : data
    }
    public func read(upToCount count: Int) throws -> Data? {
        let data = readData(ofLength: count)
        return data.isEmpty ? nil : data
    }
    public var offsetInFile: UInt64 { UInt64(max(0, _seek(_descriptor, -2, -1))) }
    public func offset() throws -> UInt64 { offsetInFile }
    @discardableResult
    public func seekToEndOfFile() -> UInt64 { UInt64(max(0, _seek(_descriptor, -1, -1))) }
    @discardableResult
    public func seekToEnd() throws -> UInt64 { seekToEndOfFile() }
    public func seek(toFileOffset offset: UInt64) { _ = _seek(_descriptor, Int(offset), -1) }
    public func seek(toOffset offset: UInt64) throws { _ = _seek(_descriptor, Int(offset), -1) }
    public func truncateFile(atOffset offset: UInt64) { _ = _seek(_descriptor, Int(offset), Int(offset)) }
    public func truncate(atOffset offset: UInt64) throws { _ = _seek(_descriptor, Int(offset), Int(offset)) }
    public func synchronizeFile() { _flushOutput() }
    public func synchronize() throws { _flushOutput() }
    public func closeFile() {
        if _isOpen, _descriptor > 2 { _closeDescriptor(_descriptor) }
        _isOpen = _descriptor <= 2
    }
    public func close() throws { closeFile() }
}

/// What is written at one end comes out at the other.
public final class Pipe: @unchecked Sendable {
    public let fileHandleForReading: FileHandle
    public let fileHandleForWriting: FileHandle
    public init() {
        let ends = _makePipe()
        if ends.count < 2 { fatalError("Could not open pipe file handles") }
        fileHandleForReading = FileHandle(_descriptor: ends[0])
        fileHandleForWriting = FileHandle(_descriptor: ends[1])
    }
}

@native("foundation.pipe")
func _makePipe() -> [Int]

/// Starts a program; its number, or the negative number of the error.
@native("foundation.spawn")
func _spawn(_ path: String, _ arguments: [String], _ environment: [String], _ directory: String, _ descriptors: [Int]) -> Int

/// Whether it has ended, and how: nothing, or its status and 1 when a signal ended it. Waits when asked to.
@native("foundation.wait")
func _waitProcess(_ identifier: Int, _ waits: Bool) -> [Int]

@native("foundation.kill")
func _kill(_ identifier: Int, _ signal: Int)

/// Another program.
public final class Process: @unchecked Sendable {
    public enum TerminationReason: Sendable { case exit, uncaughtSignal }
    public var executableURL: URL?
    public var arguments: [String]?
    public var environment: [String: String]?
    public var currentDirectoryURL: URL?
    /// A `Pipe` or `FileHandle`.
    public var standardInput: Any?
    public var standardOutput: Any?
    public var standardError: Any?
    public var terminationHandler: ((Process) -> Void)?
    var _identifier = 0
    var _end: [Int] = []
    public init() {}
    public var launchPath: String? {
        get { executableURL?.path }
        set { executableURL = newValue.map { URL(fileURLWithPath: $0) } }
    }
    public var currentDirectoryPath: String {
        get { currentDirectoryURL?.path ?? _currentDirectory() }
        set { currentDirectoryURL = URL(fileURLWithPath: newValue) }
    }
    public static func run(_ url: URL, arguments: [String], terminationHandler: ((Process) -> Void)? = nil) throws -> Process {
        let process = Process()
        process.executableURL = url
        process.arguments = arguments
        process.terminationHandler = terminationHandler
        try process.run()
        return process
    }
    func _descriptor(_ stream: Any?, _ isInput: Bool, _ standard: Int) -> Int {
        if let pipe = stream as? Pipe { return isInput ? pipe.fileHandleForReading._descriptor : pipe.fileHandleForWriting._descriptor }
        if let handle = stream as? FileHandle { return handle._descriptor }
        return standard
    }
    /// Starts it.
    public func run() throws {
        if _identifier != 0 { fatalError("task already launched") }
        guard let url = executableURL else { throw CocoaError(.fileNoSuchFile) }
        if _fileKind(url.path) == 0 { throw CocoaError(.fileReadNoSuchFile) }
        let variables = (environment ?? _environment()).map { $0.key + "=" + $0.value }
        let descriptors = [_descriptor(standardInput, true, 0), _descriptor(standardOutput, false, 1), _descriptor(standardError, false, 2)]
        let identifier = _spawn(url.path, [url.path] + (arguments ?? []), variables, currentDirectoryURL?.path ?? "", descriptors)
        if identifier <= 0 { throw CocoaError(.fileReadNoPermission) }
        _identifier = identifier
        // The other program has these ends now; as long as this one holds them, too, nobody sees the end.
        (standardInput as? Pipe)?.fileHandleForReading.closeFile()
        (standardOutput as? Pipe)?.fileHandleForWriting.closeFile()
        (standardError as? Pipe)?.fileHandleForWriting.closeFile()
    }
    public func launch() {
        do { try run() } catch { fatalError("\(error)") }
    }
    func _look(_ waits: Bool) {
        if _identifier == 0 || !_end.isEmpty { return }
        _end = _waitProcess(_identifier, waits)
        if !_end.isEmpty { terminationHandler?(self) }
    }
    public func waitUntilExit() { _look(true) }
    public var isRunning: Bool {
        _look(false)
        return _identifier != 0 && _end.isEmpty
    }
    public var processIdentifier: Int32 { Int32(truncatingIfNeeded: _identifier) }
    public var terminationStatus: Int32 {
        _look(false)
        if _end.isEmpty { fatalError(_identifier == 0 ? "task not launched" : "task still running") }
        return Int32(truncatingIfNeeded: _end[0])
    }
    public var terminationReason: TerminationReason {
        _look(false)
        return _end.count > 1 && _end[1] != 0 ? .uncaughtSignal : .exit
    }
    public func terminate() { if _identifier != 0, _end.isEmpty { _kill(_identifier, 15) } }
    public func interrupt() { if _identifier != 0, _end.isEmpty { _kill(_identifier, 2) } }
}
// JSON. Text is scanned into a table of three words a value (kind, then start and end, or number of elements and index behind
// the value); values are made of it when they are asked for.

@native("json.scan")
func _jsonScan(_ bytes: [UInt8]) -> [Int]

@native("json.string")
func _jsonString(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String

@native("json.keys")
func _jsonKeys(_ bytes: [UInt8], _ table: [Int], _ index: Int) -> [String: Int]

/// The value when it is one of the types that JSON has and fits there.
@native("json.scalar")
func _jsonScalar<T>(_ type: T.Type, _ bytes: [UInt8], _ table: [Int], _ index: Int) -> T?

/// 0: not a type that JSON has; 1: a number, 2: a text, 3: true or false.
@native("json.form")
func _jsonForm<T>(_ type: T.Type) -> Int

/// The value's text; empty when it has none.
@native("json.text")
func _jsonText<T>(_ value: T, _ escapesSlashes: Bool) -> String

/// Where a value stands, for messages and `codingPath`.
final class _JSONPath {
    let parent: _JSONPath?
    let key: any CodingKey
    init(_ parent: _JSONPath?, _ key: any CodingKey) {
        self.parent = parent
        self.key = key
    }
    static func keys(_ path: _JSONPath?) -> [any CodingKey] {
        var result: [any CodingKey] = []
        var current = path
        while let place = current {
            result.append(place.key)
            current = place.parent
        }
        return result.reversed()
    }
}

/// Writes values as JSON.
public class JSONEncoder {
    /// How the text looks.
    public struct OutputFormatting: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static let prettyPrinted = OutputFormatting(rawValue: 1)
        public static let sortedKeys = OutputFormatting(rawValue: 2)
        public static let withoutEscapingSlashes = OutputFormatting(rawValue: 8)
    }
    public enum DateEncodingStrategy {
        case deferredToDate, secondsSince1970, millisecondsSince1970, iso8601
        case formatted(DateFormatter)
        case custom((Date, any Encoder) throws -> Void)
    }
    public enum DataEncodingStrategy {
        case deferredToData, base64
        case custom((Data, any Encoder) throws -> Void)
    }
    public enum NonConformingFloatEncodingStrategy {
        case `throw`
        case convertToString(positiveInfinity: String, negativeInfinity: String, nan: String)
    }
    public enum KeyEncodingStrategy {
        case useDefaultKeys, convertToSnakeCase
        case custom(([any CodingKey]) -> any CodingKey)
    }
    public var outputFormatting: OutputFormatting = []
    public var dateEncodingStrategy = DateEncodingStrategy.deferredToDate
    public var dataEncodingStrategy = DataEncodingStrategy.base64
    public var nonConformingFloatEncodingStrategy = NonConformingFloatEncodingStrategy.throw
    public var keyEncodingStrategy = KeyEncodingStrategy.useDefaultKeys
    public var userInfo: [CodingUserInfoKey: Any] = [:]
    public init() {}
    /// The value's JSON text.
    public func encode<T: Encodable>(_ value: T) throws -> Data {
        let node = _JSONNode()
        try _encode(value, node, nil)
        if node.kind == 0 { throw EncodingError.invalidValue(value, EncodingError.Context(codingPath: [], debugDescription: "Top-level \(T.self) did not encode any values.")) }
        var text = ""
        node.write(&text, outputFormatting, 0)
        return Data(text.utf8)
    }
    func _name(_ key: any CodingKey, _ path: _JSONPath?) -> String {
        switch keyEncodingStrategy {
        case .useDefaultKeys: return key.stringValue
        case .convertToSnakeCase: return key is _DictionaryKey ? key.stringValue : _snakeCase(key.stringValue)
        case .custom(let convert): return key is _DictionaryKey ? key.stringValue : convert(_JSONPath.keys(path) + [key]).stringValue
        }
    }
    func _encode<T: Encodable>(_ value: T, _ node: _JSONNode, _ path: _JSONPath?) throws {
        let text = _jsonText(value, !outputFormatting.contains(.withoutEscapingSlashes))
        if !text.isEmpty {
            node.kind = 1
            node.text = text
        } else if let number = value as? Double {
            try _encode(number, "Double", number.isNaN ? "nan" : (number < 0 ? "-inf" : "inf"), value, node, path)
        } else if let number = value as? Float {
            try _encode(Double(number), "Float", number.isNaN ? "nan" : (number < 0 ? "-inf" : "inf"), value, node, path)
        } else if let date = value as? Date {
            try _encode(date, node, path)
        } else if let data = value as? Data {
            switch dataEncodingStrategy {
            case .deferredToData: try data._bytes.encode(to: _JSONEncoding(self, node, path))
            case .base64: try _encode(data.base64EncodedString(), node, path)
            case .custom(let write): try write(data, _JSONEncoding(self, node, path))
            }
        } else if let url = value as? URL {
            try _encode(url.absoluteString, node, path)
        } else {
            try value.encode(to: _JSONEncoding(self, node, path))
        }
    }
    func _encode<T>(_ number: Double, _ type: String, _ name: String, _ value: T, _ node: _JSONNode, _ path: _JSONPath?) throws {
        switch nonConformingFloatEncodingStrategy {
        case .throw:
            throw EncodingError.invalidValue(value, EncodingError.Context(codingPath: _JSONPath.keys(path), debugDescription: "Unable to encode \(type).\(name) directly in JSON."))
        case .convertToString(let positive, let negative, let nan):
            try _encode(number.isNaN ? nan : (number < 0 ? negative : positive), node, path)
        }
    }
    func _encode(_ date: Date, _ node: _JSONNode, _ path: _JSONPath?) throws {
        switch dateEncodingStrategy {
        case .deferredToDate: try _encode(date.timeIntervalSinceReferenceDate, node, path)
        case .secondsSince1970: try _encode(date.timeIntervalSince1970, node, path)
        case .millisecondsSince1970: try _encode(date.timeIntervalSince1970 * 1000.0, node, path)
        case .iso8601: try _encode(_iso8601(date), node, path)
        case .formatted(let formatter): try _encode(formatter.string(from: date), node, path)
        case .custom(let write):
            try write(date, _JSONEncoding(self, node, path))
            if node.kind == 0 { node.kind = 3 }
        }
    }
}

func _iso8601(_ date: Date) -> String {
    let parts = _describeDate(date.timeIntervalSinceReferenceDate).split(separator: " ")
    return parts.count < 2 ? "" : parts[0] + "T" + parts[1] + "Z"
}

func _snakeCase(_ name: String) -> String {
    let characters = Array(name)
    var result = ""
    for (index, character) in characters.enumerated() {
        if index > 0, character.isUppercase {
            let isBehindLower = !characters[index - 1].isUppercase
            let isBeforeLower = index + 1 < characters.count && characters[index + 1].isLowercase
            if isBehindLower || isBeforeLower, characters[index - 1] != "_" { result += "_" }
        }
        result += character.lowercased()
    }
    return result
}

func _camelCase(_ name: String) -> String {
    let start = name.prefix(while: { $0 == "_" })
    if start.count == name.count { return name }
    let rest = name.dropFirst(start.count)
    let kept = rest.reversed().prefix(while: { $0 == "_" }).count
    let parts = rest.dropLast(kept).split(separator: "_")
    var result = String(start)
    if parts.count == 1 {
        result += parts[0]
    } else {
        for (index, part) in parts.enumerated() { result += index == 0 ? part.lowercased() : part.prefix(1).uppercased() + part.dropFirst().lowercased() }
    }
    return result + String(repeating: "_", count: kept)
}

/// What was written for one value: 0 nothing yet, 1 a text, 2 an array, 3 an object.
final class _JSONNode {
    var kind = 0
    var text = ""
    var items: [_JSONNode] = []
    var names: [String] = []
    var places: [String: Int] = [:]
    func member(_ name: String) -> _JSONNode {
        let node = _JSONNode()
        if let place = places[name] {
            items[place] = node
        } else {
            places[name] = items.count
            names.append(name)
            items.append(node)
        }
        return node
    }
    func element() -> _JSONNode {
        let node = _JSONNode()
        items.append(node)
        return node
    }
    func write(_ result: inout String, _ format: JSONEncoder.OutputFormatting, _ depth: Int) {
        if kind == 1 {
            result += text
            return
        }
        let isPretty = format.contains(.prettyPrinted)
        let line = isPretty ? "\n" + String(repeating: "  ", count: depth + 1) : ""
        let end = isPretty ? (items.isEmpty ? "\n" : "") + "\n" + String(repeating: "  ", count: depth) : ""
        var isFirst = true
        if kind == 2 {
            result += "["
            for item in items {
                result += isFirst ? line : "," + line
                isFirst = false
                item.write(&result, format, depth + 1)
            }
            result += end + "]"
            return
        }
        let escapes = !format.contains(.withoutEscapingSlashes)
        let colon = isPretty ? " : " : ":"
        result += "{"
        for name in format.contains(.sortedKeys) ? names.sorted() : names {
            guard let place = places[name] else { continue }
            result += isFirst ? line : "," + line
            isFirst = false
            result += _jsonText(name, escapes) + colon
            items[place].write(&result, format, depth + 1)
        }
        result += end + "}"
    }
}

/// Writes one value.
final class _JSONEncoding: Encoder, SingleValueEncodingContainer {
    let encoder: JSONEncoder
    let node: _JSONNode
    let path: _JSONPath?
    init(_ encoder: JSONEncoder, _ node: _JSONNode, _ path: _JSONPath?) {
        self.encoder = encoder
        self.node = node
        self.path = path
    }
    var codingPath: [any CodingKey] { _JSONPath.keys(path) }
    var userInfo: [CodingUserInfoKey: Any] { encoder.userInfo }
    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        if node.kind != 3 && node.kind != 0 { fatalError("Attempt to push new keyed encoding container when already previously encoded at this path.") }
        node.kind = 3
        return KeyedEncodingContainer<Key>(_box: _JSONKeyedEncoding(encoder, node, path))
    }
    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        if node.kind != 2 && node.kind != 0 { fatalError("Attempt to push new unkeyed encoding container when already previously encoded at this path.") }
        node.kind = 2
        return _JSONUnkeyedEncoding(encoder, node, path)
    }
    func singleValueContainer() -> any SingleValueEncodingContainer { self }
    func encodeNil() throws {
        node.kind = 1
        node.text = "null"
    }
    func encode<T: Encodable>(_ value: T) throws {
        if node.kind != 0 { fatalError("Attempt to encode value through single value container when previously value already encoded.") }
        try encoder._encode(value, node, path)
        if node.kind == 0 { node.kind = 3 }
    }
}

final class _JSONKeyedEncoding: _KeyedEncodingBox {
    let encoder: JSONEncoder
    let node: _JSONNode
    let path: _JSONPath?
    init(_ encoder: JSONEncoder, _ node: _JSONNode, _ path: _JSONPath?) {
        self.encoder = encoder
        self.node = node
        self.path = path
    }
    override var codingPath: [any CodingKey] { _JSONPath.keys(path) }
    override func encodeNil(_ key: any CodingKey) throws {
        let member = node.member(encoder._name(key, path))
        member.kind = 1
        member.text = "null"
    }
    override func encode<T: Encodable>(_ value: T, _ key: any CodingKey) throws {
        let member = _JSONNode()
        try encoder._encode(value, member, _JSONPath(path, key))
        if member.kind == 0 { member.kind = 3 }
        let target = node.member(encoder._name(key, path))
        target.kind = member.kind
        target.text = member.text
        target.items = member.items
        target.names = member.names
        target.places = member.places
    }
    override func nestedContainer<N: CodingKey>(_ type: N.Type, _ key: any CodingKey) -> KeyedEncodingContainer<N> {
        let member = node.member(encoder._name(key, path))
        member.kind = 3
        return KeyedEncodingContainer<N>(_box: _JSONKeyedEncoding(encoder, member, _JSONPath(path, key)))
    }
    override func nestedUnkeyedContainer(_ key: any CodingKey) -> any UnkeyedEncodingContainer {
        let member = node.member(encoder._name(key, path))
        member.kind = 2
        return _JSONUnkeyedEncoding(encoder, member, _JSONPath(path, key))
    }
    override func superEncoder(_ key: (any CodingKey)?) -> any Encoder {
        let key = key ?? _DictionaryKey("super", nil)
        return _JSONEncoding(encoder, node.member(encoder._name(key, path)), _JSONPath(path, key))
    }
}

struct _JSONUnkeyedEncoding: UnkeyedEncodingContainer {
    let encoder: JSONEncoder
    let node: _JSONNode
    let path: _JSONPath?
    init(_ encoder: JSONEncoder, _ node: _JSONNode, _ path: _JSONPath?) {
        self.encoder = encoder
        self.node = node
        self.path = path
    }
    var codingPath: [any CodingKey] { _JSONPath.keys(path) }
    var count: Int { node.items.count }
    mutating func encodeNil() throws {
        let element = node.element()
        element.kind = 1
        element.text = "null"
    }
    mutating func encode<T: Encodable>(_ value: T) throws {
        let place = _JSONPath(path, _IndexKey(node.items.count))
        let element = _JSONNode()
        try encoder._encode(value, element, place)
        if element.kind == 0 { element.kind = 3 }
        node.items.append(element)
    }
    mutating func nestedContainer<NestedKey: CodingKey>(keyedBy keyType: NestedKey.Type) -> KeyedEncodingContainer<NestedKey> {
        let place = _JSONPath(path, _IndexKey(node.items.count))
        let element = node.element()
        element.kind = 3
        return KeyedEncodingContainer<NestedKey>(_box: _JSONKeyedEncoding(encoder, element, place))
    }
    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
        let place = _JSONPath(path, _IndexKey(node.items.count))
        let element = node.element()
        element.kind = 2
        return _JSONUnkeyedEncoding(encoder, element, place)
    }
    mutating func superEncoder() -> any Encoder {
        let place = _JSONPath(path, _IndexKey(node.items.count))
        return _JSONEncoding(encoder, node.element(), place)
    }
}
// Values from JSON.

/// Reads values from JSON.
public class JSONDecoder {
    public enum DateDecodingStrategy {
        case deferredToDate, secondsSince1970, millisecondsSince1970, iso8601
        case formatted(DateFormatter)
        case custom((any Decoder) throws -> Date)
    }
    public enum DataDecodingStrategy {
        case deferredToData, base64
        case custom((any Decoder) throws -> Data)
    }
    public enum NonConformingFloatDecodingStrategy {
        case `throw`
        case convertFromString(positiveInfinity: String, negativeInfinity: String, nan: String)
    }
    public enum KeyDecodingStrategy {
        case useDefaultKeys, convertFromSnakeCase
        case custom(([any CodingKey]) -> any CodingKey)
    }
    public var dateDecodingStrategy = DateDecodingStrategy.deferredToDate
    public var dataDecodingStrategy = DataDecodingStrategy.base64
    public var nonConformingFloatDecodingStrategy = NonConformingFloatDecodingStrategy.throw
    public var keyDecodingStrategy = KeyDecodingStrategy.useDefaultKeys
    public var userInfo: [CodingUserInfoKey: Any] = [:]
    public var allowsJSON5 = false
    public init() {}
    /// The value that the text stands for.
    public func decode<T: Decodable>(_ type: T.Type, from data: Data) throws -> T {
        let table = _jsonScan(data._bytes)
        if table.isEmpty { throw DecodingError._notJSON }
        return try _JSONDocument(self, data._bytes, table).decode(type, 0, nil)
    }
}

extension DecodingError {
    static var _notJSON: DecodingError { DecodingError.dataCorrupted(DecodingError.Context(codingPath: [], debugDescription: "The given data was not valid JSON.")) }
}

/// A text that was scanned.
final class _JSONDocument {
    let decoder: JSONDecoder
    let bytes: [UInt8]
    let table: [Int]
    init(_ decoder: JSONDecoder, _ bytes: [UInt8], _ table: [Int]) {
        self.decoder = decoder
        self.bytes = bytes
        self.table = table
    }
    func isNull(_ index: Int) -> Bool { table[index] == 0 }
    /// The index behind a value.
    func next(_ index: Int) -> Int { table[index] < 6 ? index + 3 : table[index + 2] }
    func found(_ index: Int) -> String {
        switch table[index] {
        case 0: return "null"
        case 1, 2: return "bool"
        case 3: return "number"
        case 4, 5: return "a string"
        case 6: return "an array"
        default: return "a dictionary"
        }
    }
    func mismatch(_ type: Any.Type, _ index: Int, _ path: _JSONPath?) -> DecodingError {
        if isNull(index) { return DecodingError.valueNotFound(type, DecodingError.Context(codingPath: _JSONPath.keys(path), debugDescription: "Cannot get value of type \(type) -- found null value instead")) }
        return DecodingError.typeMismatch(type, DecodingError.Context(codingPath: _JSONPath.keys(path), debugDescription: "Expected to decode \(type) but found \(found(index)) instead."))
    }
    func corrupted(_ text: String, _ path: _JSONPath?) -> DecodingError {
        DecodingError.dataCorrupted(DecodingError.Context(codingPath: _JSONPath.keys(path), debugDescription: text))
    }
    func decode<T: Decodable>(_ type: T.Type, _ index: Int, _ path: _JSONPath?) throws -> T {
        if let value = _jsonScalar(type, bytes, table, index) { return value }
        let form = _jsonForm(type)
        if form != 0 {
            if form == 1, table[index] == 3 { throw DecodingError._notJSON }
            if form == 1, table[index] == 4, let number = nonConforming(type, index) { return number }
            throw mismatch(type, index, path)
        }
        if type == Date.self { return try date(index, path) as! T }
        if type == Data.self { return try data(index, path) as! T }
        if type == URL.self {
            guard let url = URL(string: try decode(String.self, index, path)) else { throw corrupted("Invalid URL string.", path) }
            return url as! T
        }
        return try T(from: _JSONDecoding(self, index, path))
    }
    func nonConforming<T>(_ type: T.Type, _ index: Int) -> T? {
        guard case .convertFromString(let positive, let negative, let nan) = decoder.nonConformingFloatDecodingStrategy else { return nil }
        let text = _jsonString(bytes, table[index + 1], table[index + 2])
        if text != positive && text != negative && text != nan { return nil }
        let value: Double = text == positive ? Double.infinity : (text == negative ? -Double.infinity : Double.nan)
        if type == Double.self { return value as? T }
        return type == Float.self ? Float(value) as? T : nil
    }
    func date(_ index: Int, _ path: _JSONPath?) throws -> Date {
        switch decoder.dateDecodingStrategy {
        case .deferredToDate: return Date(timeIntervalSinceReferenceDate: try decode(Double.self, index, path))
        case .secondsSince1970: return Date(timeIntervalSince1970: try decode(Double.self, index, path))
        case .millisecondsSince1970: return Date(timeIntervalSince1970: try decode(Double.self, index, path) / 1000.0)
        case .iso8601:
            guard let date = ISO8601DateFormatter().date(from: try decode(String.self, index, path)) else { throw corrupted("Expected date string to be ISO8601-formatted.", nil) }
            return date
        case .formatted(let formatter):
            guard let date = formatter.date(from: try decode(String.self, index, path)) else { throw corrupted("Date string does not match format expected by formatter.", path) }
            return date
        case .custom(let read): return try read(_JSONDecoding(self, index, path))
        }
    }
    func data(_ index: Int, _ path: _JSONPath?) throws -> Data {
        switch decoder.dataDecodingStrategy {
        case .deferredToData: return Data(try decode([UInt8].self, index, path))
        case .base64:
            guard let data = Data(base64Encoded: try decode(String.self, index, path)) else { throw corrupted("Encountered Data is not valid Base64.", path) }
            return data
        case .custom(let read): return try read(_JSONDecoding(self, index, path))
        }
    }
    func keyed<Key: CodingKey>(_ type: Key.Type, _ index: Int, _ path: _JSONPath?) throws -> KeyedDecodingContainer<Key> {
        if table[index] != 7 {
            if isNull(index) { throw DecodingError.valueNotFound([String: Any].self, DecodingError.Context(codingPath: _JSONPath.keys(path), debugDescription: "Cannot get keyed decoding container -- found null value instead")) }
            throw mismatch([String: Any].self, index, path)
        }
        return KeyedDecodingContainer<Key>(_box: _JSONKeyedDecoding(self, index, path, type == _DictionaryKey.self))
    }
    func unkeyed(_ index: Int, _ path: _JSONPath?) throws -> any UnkeyedDecodingContainer {
        if table[index] != 6 {
            if isNull(index) { throw DecodingError.valueNotFound([Any].self, DecodingError.Context(codingPath: _JSONPath.keys(path), debugDescription: "Cannot get unkeyed decoding container -- found null value instead")) }
            throw mismatch([Any].self, index, path)
        }
        return _JSONUnkeyedDecoding(self, index, path)
    }
}

/// Reads one value.
final class _JSONDecoding: Decoder, SingleValueDecodingContainer {
    let document: _JSONDocument
    let index: Int
    let path: _JSONPath?
    init(_ document: _JSONDocument, _ index: Int, _ path: _JSONPath?) {
        self.document = document
        self.index = index
        self.path = path
    }
    var codingPath: [any CodingKey] { _JSONPath.keys(path) }
    var userInfo: [CodingUserInfoKey: Any] { document.decoder.userInfo }
    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> { try document.keyed(type, index, path) }
    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try document.unkeyed(index, path) }
    func singleValueContainer() throws -> any SingleValueDecodingContainer { self }
    func decodeNil() -> Bool { document.isNull(index) }
    func decode<T: Decodable>(_ type: T.Type) throws -> T { try document.decode(type, index, path) }
}

final class _JSONKeyedDecoding: _KeyedDecodingBox {
    let document: _JSONDocument
    let path: _JSONPath?
    let places: [String: Int]
    init(_ document: _JSONDocument, _ index: Int, _ path: _JSONPath?, _ isDictionary: Bool) {
        self.document = document
        self.path = path
        let written = _jsonKeys(document.bytes, document.table, index)
        switch document.decoder.keyDecodingStrategy {
        case .useDefaultKeys: places = written
        case .convertFromSnakeCase:
            places = isDictionary ? written : Dictionary(written.map { (_camelCase($0.key), $0.value) }, uniquingKeysWith: { a, b in a < b ? a : b })
        case .custom(let convert):
            let before = _JSONPath.keys(path)
            places = isDictionary ? written : Dictionary(written.map { (convert(before + [_DictionaryKey($0.key, nil) as any CodingKey]).stringValue, $0.value) }, uniquingKeysWith: { a, b in a < b ? a : b })
        }
    }
    override var codingPath: [any CodingKey] { _JSONPath.keys(path) }
    override func allKeys<K: CodingKey>(_ type: K.Type) -> [K] { places.sorted { $0.value < $1.value }.compactMap { K(stringValue: $0.key) } }
    override func contains(_ key: any CodingKey) -> Bool { places[key.stringValue] != nil }
    func place(_ key: any CodingKey) throws -> Int {
        if let place = places[key.stringValue] { return place }
        throw DecodingError.keyNotFound(key, DecodingError.Context(codingPath: codingPath, debugDescription: "No value associated with key \(key) (\"\(key.stringValue)\")."))
    }
    override func decodeNil(_ key: any CodingKey) throws -> Bool { document.isNull(try place(key)) }
    override func decode<T: Decodable>(_ type: T.Type, _ key: any CodingKey) throws -> T {
        let index = try place(key)
        if let value = _jsonScalar(type, document.bytes, document.table, index) { return value }
        return try document.decode(type, index, _JSONPath(path, key))
    }
    override func nestedContainer<N: CodingKey>(_ type: N.Type, _ key: any CodingKey) throws -> KeyedDecodingContainer<N> {
        try document.keyed(type, try place(key), _JSONPath(path, key))
    }
    override func nestedUnkeyedContainer(_ key: any CodingKey) throws -> any UnkeyedDecodingContainer {
        try document.unkeyed(try place(key), _JSONPath(path, key))
    }
    override func superDecoder(_ key: (any CodingKey)?) throws -> any Decoder {
        let key = key ?? _DictionaryKey("super", nil)
        return _JSONDecoding(document, try place(key), _JSONPath(path, key))
    }
}

struct _JSONUnkeyedDecoding: UnkeyedDecodingContainer {
    let document: _JSONDocument
    let path: _JSONPath?
    let count: Int?
    var currentIndex = 0
    var place: Int
    init(_ document: _JSONDocument, _ index: Int, _ path: _JSONPath?) {
        self.document = document
        self.path = path
        count = document.table[index + 1]
        place = index + 3
    }
    var codingPath: [any CodingKey] { _JSONPath.keys(path) }
    var isAtEnd: Bool { currentIndex >= count ?? 0 }
    func here() -> _JSONPath { _JSONPath(path, _IndexKey(currentIndex)) }
    func requireElement(_ type: Any.Type) throws {
        if isAtEnd { throw DecodingError.valueNotFound(type, DecodingError.Context(codingPath: _JSONPath.keys(here()), debugDescription: "Unkeyed container is at end.")) }
    }
    mutating func advance() {
        place = document.next(place)
        currentIndex += 1
    }
    mutating func decodeNil() throws -> Bool {
        try requireElement(Any?.self)
        if !document.isNull(place) { return false }
        advance()
        return true
    }
    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
        try requireElement(type)
        let result: T
        if let value = _jsonScalar(type, document.bytes, document.table, place) { result = value } else { result = try document.decode(type, place, here()) }
        advance()
        return result
    }
    mutating func nestedContainer<NestedKey: CodingKey>(keyedBy type: NestedKey.Type) throws -> KeyedDecodingContainer<NestedKey> {
        try requireElement(KeyedDecodingContainer<NestedKey>.self)
        let result = try document.keyed(type, place, here())
        advance()
        return result
    }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try requireElement((any UnkeyedDecodingContainer).self)
        let result = try document.unkeyed(place, here())
        advance()
        return result
    }
    mutating func superDecoder() throws -> any Decoder {
        try requireElement((any Decoder).self)
        let result = _JSONDecoding(document, place, here())
        advance()
        return result
    }
}
// JSON of Foundation's own types, and of values without types.

// MARK: Foundation's own types

extension Date: Codable {
    public init(from decoder: any Decoder) throws { self.init(timeIntervalSinceReferenceDate: try decoder.singleValueContainer().decode(Double.self)) }
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(timeIntervalSinceReferenceDate)
    }
}

extension Data: Codable {
    public init(from decoder: any Decoder) throws { self.init(try Array<UInt8>(from: decoder)) }
    public func encode(to encoder: any Encoder) throws { try _bytes.encode(to: encoder) }
}

extension UUID: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let value = UUID(uuidString: text) else {
            throw DecodingError.dataCorrupted(DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "Attempted to decode UUID from invalid UUID string."))
        }
        self = value
    }
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(uuidString)
    }
}

// MARK: Without types

/// Null as a value.
public final class NSNull: Hashable, CustomStringConvertible {
    public init() {}
    public static func == (a: NSNull, b: NSNull) -> Bool { true }
    public func hash(into hasher: inout Hasher) {}
    public var description: String { "<null>" }
}

/// JSON as dictionaries and arrays of `Any`.
public enum JSONSerialization {
    public struct ReadingOptions: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static let mutableContainers = ReadingOptions(rawValue: 1)
        public static let mutableLeaves = ReadingOptions(rawValue: 2)
        public static let fragmentsAllowed = ReadingOptions(rawValue: 4)
        public static let allowFragments = ReadingOptions(rawValue: 4)
    }
    public struct WritingOptions: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static let prettyPrinted = WritingOptions(rawValue: 1)
        public static let sortedKeys = WritingOptions(rawValue: 2)
        public static let fragmentsAllowed = WritingOptions(rawValue: 4)
        public static let withoutEscapingSlashes = WritingOptions(rawValue: 8)
    }
    /// The value that the text stands for.
    public static func jsonObject(with data: Data, options opt: ReadingOptions = []) throws -> Any {
        let table = _jsonScan(data._bytes)
        if table.isEmpty { throw CocoaError(CocoaError.Code(rawValue: 3840)) }
        if table[0] < 6, !opt.contains(.fragmentsAllowed) { throw CocoaError(CocoaError.Code(rawValue: 3840)) }
        var index = 0
        return _value(data._bytes, table, &index)
    }
    static func _value(_ bytes: [UInt8], _ table: [Int], _ index: inout Int) -> Any {
        let kind = table[index]
        let first = table[index + 1]
        let last = table[index + 2]
        let place = index
        index += 3
        switch kind {
        case 0: return NSNull()
        case 1: return NSNumber(value: false)
        case 2: return NSNumber(value: true)
        case 3:
            // Written with a point or an exponent it is a floating-point number, whatever its value.
            let isWhole = bytes[first..<last].allSatisfy { $0 < 58 && $0 != 46 }
            if isWhole, let number = _jsonScalar(Int.self, bytes, table, place) { return NSNumber(value: number) }
            return NSNumber(value: _jsonScalar(Double.self, bytes, table, place) ?? 0.0)
        case 4, 5: return _jsonString(bytes, first, last)
        case 6:
            var result: [Any] = []
            for _ in 0..<first { result.append(_value(bytes, table, &index)) }
            return result
        default:
            var result: [String: Any] = [:]
            for _ in 0..<first {
                let name = _jsonString(bytes, table[index + 1], table[index + 2])
                index += 3
                let value = _value(bytes, table, &index)
                if result[name] == nil { result[name] = value }
            }
            return result
        }
    }
    /// The text of a value made of dictionaries, arrays, texts, numbers, truth values and null.
    public static func data(withJSONObject obj: Any, options opt: WritingOptions = []) throws -> Data {
        let node = _JSONNode()
        _write(obj, node, !opt.contains(.withoutEscapingSlashes))
        if node.kind == 1, !opt.contains(.fragmentsAllowed) { fatalError("Top-level object was not NSArray or NSDictionary") }
        var text = ""
        node.write(&text, JSONEncoder.OutputFormatting(rawValue: opt.rawValue), 0)
        return Data(text.utf8)
    }
    static func _write(_ value: Any, _ node: _JSONNode, _ escapes: Bool) {
        if let items = value as? [Any] {
            node.kind = 2
            for item in items { _write(item, node.element(), escapes) }
        } else if let members = value as? [String: Any] {
            node.kind = 3
            for (name, member) in members { _write(member, node.member(name), escapes) }
        } else {
            node.kind = 1
            node.text = value is NSNull ? "null" : _text(value, escapes)
            if node.text.isEmpty { fatalError("Invalid type in JSON write (\(type(of: value)))") }
        }
    }
    static func _text(_ value: Any, _ escapes: Bool) -> String {
        guard let number = value as? NSNumber else { return _jsonText(value, escapes) }
        return number._kind == 1 ? _jsonText(number.doubleValue, escapes) : (number._kind == 2 ? (number.boolValue ? "true" : "false") : _jsonText(number.intValue, escapes))
    }
    /// Whether `data(withJSONObject:)` can write it.
    public static func isValidJSONObject(_ obj: Any) -> Bool { (obj is [Any] || obj is [String: Any]) && _isValid(obj) }
    static func _isValid(_ value: Any) -> Bool {
        if let items = value as? [Any] { return items.allSatisfy { _isValid($0) } }
        if let members = value as? [String: Any] { return members.values.allSatisfy { _isValid($0) } }
        return value is NSNull || !_text(value, true).isEmpty
    }
}
// A text as an object, in UTF-16 units; paths as texts.

/// A text as an object.
public final class NSString: Hashable, CustomStringConvertible, ExpressibleByStringLiteral {
    let _text: String
    public init() { _text = "" }
    public init(string: String) { _text = string }
    public init(stringLiteral value: String) { _text = value }
    /// `text as NSString`
    public init(_bridged text: String) { _text = text }
    public static func == (a: NSString, b: NSString) -> Bool { a._text == b._text }
    public func hash(into hasher: inout Hasher) { hasher.combine(_text) }
    public var description: String { _text }
    public var length: Int { _text.utf16.count }
    func _part(_ range: NSRange) -> Substring {
        guard let part = Range(range, in: _text) else { fatalError("NSString: the range is out of bounds") }
        return _text[part]
    }
    public func substring(with range: NSRange) -> String { String(_part(range)) }
    public func substring(from: Int) -> String { String(_part(NSRange(location: from, length: length - from))) }
    public func substring(to: Int) -> String { String(_part(NSRange(location: 0, length: to))) }
    public func character(at index: Int) -> UInt16 {
        let units = _text.utf16
        if index < 0 || index >= units.count { fatalError("NSString: the index is out of bounds") }
        return units[units.index(units.startIndex, offsetBy: index)]
    }
    public func range(of searchString: String) -> NSRange {
        guard let found = _text.range(of: searchString) else { return NSRange(location: NSNotFound, length: 0) }
        return NSRange(found, in: _text)
    }
    public func contains(_ str: String) -> Bool { _text.contains(str) }
    public func hasPrefix(_ str: String) -> Bool { _text.hasPrefix(str) }
    public func hasSuffix(_ str: String) -> Bool { _text.hasSuffix(str) }
    public func replacingCharacters(in range: NSRange, with replacement: String) -> String {
        let part = _part(range)
        return String(_text[..<part.startIndex]) + replacement + String(_text[part.endIndex...])
    }
    public func replacingOccurrences(of target: String, with replacement: String) -> String { _text.replacingOccurrences(of: target, with: replacement) }
    public func appending(_ string: String) -> String { _text + string }
    public func components(separatedBy separator: String) -> [String] { _text.components(separatedBy: separator) }
    public var integerValue: Int { Int(_text.trimmingCharacters(in: .whitespaces)) ?? 0 }
    public var intValue: Int32 { Int32(truncatingIfNeeded: integerValue) }
    public var doubleValue: Double { Double(_text.trimmingCharacters(in: .whitespaces)) ?? 0.0 }
    public var uppercased: String { _text.uppercased() }
    public var lowercased: String { _text.lowercased() }

    // MARK: Paths

    var _trimmed: String {
        var path = _text
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        return path
    }
    public var isAbsolutePath: Bool { _text.hasPrefix("/") || _text.hasPrefix("~") }
    public var pathComponents: [String] { (_text.hasPrefix("/") ? ["/"] : []) + _text.split(separator: "/").map { String($0) } + (_text.count > 1 && _text.hasSuffix("/") ? ["/"] : []) }
    public var lastPathComponent: String { _trimmed == "/" ? "/" : String(_trimmed.split(separator: "/").last ?? "") }
    public var pathExtension: String { _pathExtension(lastPathComponent) }
    public var deletingPathExtension: String {
        let suffix = pathExtension
        return suffix.isEmpty ? _trimmed : String(_trimmed.dropLast(suffix.count + 1))
    }
    public var deletingLastPathComponent: String {
        let path = _trimmed
        guard let place = path.lastIndex(of: "/") else { return "" }
        return place == path.startIndex ? "/" : String(path[..<place])
    }
    public func appendingPathComponent(_ str: String) -> String {
        if _text.isEmpty { return str }
        return _trimmed + (_trimmed.hasSuffix("/") || str.hasPrefix("/") ? "" : "/") + str
    }
    public func appendingPathExtension(_ str: String) -> String? { _trimmed + "." + str }
    public var expandingTildeInPath: String { _text == "~" || _text.hasPrefix("~/") ? NSHomeDirectory() + _text.dropFirst() : _text }
    public var standardizingPath: String { URL(fileURLWithPath: expandingTildeInPath).standardized.path }
}
// Numbers as objects and as text, as the United States write them.

/// A number of any type, or a truth value. A cast to a type that holds it exactly makes a value of that type.
public final class NSNumber: Hashable, Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral {
    // Casts read these three, in this order.
    let _double: Double
    let _word: Int
    /// 0 an integer, 1 a floating-point number, 2 a truth value.
    let _kind: Int
    init(_double: Double, _word: Int, _kind: Int) {
        self._double = _double
        self._word = _word
        self._kind = _kind
    }
    var _integer: Int? { _kind == 1 ? Int(exactly: _double) : _word }
    public convenience init(value: Int) { self.init(_double: Double(value), _word: value, _kind: 0) }
    public convenience init(value: Double) { self.init(_double: value, _word: 0, _kind: 1) }
    public convenience init(value: Float) { self.init(_double: Double(value), _word: 0, _kind: 1) }
    public convenience init(value: Bool) { self.init(_double: value ? 1.0 : 0.0, _word: value ? 1 : 0, _kind: 2) }
    public convenience init(value: Int32) { self.init(value: Int(value)) }
    public convenience init(value: Int64) { self.init(value: Int(value)) }
    public convenience init(value: UInt) {
        if let word = Int(exactly: value) { self.init(value: word) } else { self.init(value: Double(value)) }
    }
    public convenience init(integerLiteral value: Int) { self.init(value: value) }
    public convenience init(floatLiteral value: Double) { self.init(value: value) }
    public convenience init(booleanLiteral value: Bool) { self.init(value: value) }
    public var intValue: Int { _integer ?? Int(exactly: _double.rounded(.towardZero)) ?? 0 }
    public var int32Value: Int32 { Int32(truncatingIfNeeded: intValue) }
    public var int64Value: Int64 { Int64(intValue) }
    public var uintValue: UInt { UInt(bitPattern: intValue) }
    public var doubleValue: Double { _double }
    public var floatValue: Float { Float(_double) }
    public var boolValue: Bool { _double != 0.0 }
    public var stringValue: String { _kind == 1 ? _double.description : String(_word) }
    public static func == (a: NSNumber, b: NSNumber) -> Bool { a._double == b._double && a._integer == b._integer }
    public static func < (a: NSNumber, b: NSNumber) -> Bool { a._double < b._double }
    public func hash(into hasher: inout Hasher) { hasher.combine(_double) }
    public func compare(_ other: NSNumber) -> ComparisonResult { self < other ? .orderedAscending : (other < self ? .orderedDescending : .orderedSame) }
    public var description: String { stringValue }
}

/// The digits of a number, rounded half to even, at most and at least so many behind the point.
func _roundedDigits(_ value: Double, _ most: Int, _ least: Int, _ mode: NumberFormatter.RoundingMode) -> String {
    let magnitude = abs(value)
    var text = String(format: "%.\(most)f", magnitude)
    // What stands exactly in the middle, and the other modes, are decided by the decimal text.
    let shortest = _plainDigits(magnitude)
    let parts = shortest.split(separator: ".", omittingEmptySubsequences: false)
    let behind = parts.count > 1 ? Array(String(parts[1])) : []
    if behind.count > most {
        let rest = behind[most...]
        let isHalf = rest.first == "5" && rest.dropFirst().allSatisfy { $0 == "0" }
        let isAbove = !isHalf && (rest.first?.wholeNumberValue ?? 0) >= 5
        var digits = Array(String(parts[0])) + behind[..<most]
        let isOdd = (digits.last?.wholeNumberValue ?? 0) % 2 == 1
        let isUp: Bool
        switch mode {
        case .halfEven: isUp = isAbove || isHalf && isOdd
        case .halfUp: isUp = isAbove || isHalf
        case .halfDown: isUp = isAbove
        case .up: isUp = true
        case .down: isUp = false
        case .ceiling: isUp = value > 0.0
        case .floor: isUp = value < 0.0
        }
        if isUp {
            var index = digits.count - 1
            while index >= 0, digits[index] == "9" {
                digits[index] = "0"
                index -= 1
            }
            if index < 0 { digits.insert("1", at: 0) } else { digits[index] = Character(String((digits[index].wholeNumberValue ?? 0) + 1)) }
        }
        let whole = digits.count - most
        text = String(digits[..<whole]) + (most > 0 ? "." + String(digits[whole...]) : "")
    }
    if most > least, text.contains(".") {
        var removable = most - least
        while removable > 0, text.last == "0" {
            text.removeLast()
            removable -= 1
        }
        if text.last == "." { text.removeLast() }
    }
    return text
}

/// The shortest digits, without an exponent.
func _plainDigits(_ value: Double) -> String {
    let text = value.description
    guard let place = text.firstIndex(where: { $0 == "e" || $0 == "E" }), let exponent = Int(text[text.index(after: place)...]) else { return text }
    let parts = text[..<place].split(separator: ".", omittingEmptySubsequences: false)
    var whole = String(parts[0])
    var behind = parts.count > 1 ? String(parts[1]) : ""
    if exponent >= 0 {
        while behind.count < exponent { behind += "0" }
        whole += behind.prefix(exponent)
        behind = String(behind.dropFirst(exponent))
    } else {
        behind = String(repeating: "0", count: -exponent - 1) + whole + behind
        whole = "0"
    }
    return whole + "." + (behind.isEmpty ? "0" : behind)
}

func _grouped(_ digits: String, _ size: Int, _ separator: String) -> String {
    let characters = Array(digits)
    if size <= 0 || characters.count <= size { return digits }
    var result = ""
    for (index, character) in characters.enumerated() {
        if index > 0, (characters.count - index) % size == 0 { result += separator }
        result.append(character)
    }
    return result
}

/// Numbers as text.
public class NumberFormatter {
    public enum Style: Sendable { case none, decimal, currency, percent, scientific, spellOut, ordinal }
    public enum RoundingMode: Sendable { case ceiling, floor, down, up, halfEven, halfDown, halfUp }
    public init() {}
    public var numberStyle = Style.none
    public var locale: Locale! = Locale.current
    public var roundingMode = RoundingMode.halfEven
    var _most: Int?
    var _least: Int?
    var _integers: Int?
    var _groups: Bool?
    public var groupingSeparator: String! = ","
    public var decimalSeparator: String! = "."
    public var groupingSize = 3
    public var currencySymbol: String! = "$"
    public var currencyCode: String! = "USD" { didSet { currencySymbol = currencyCode == "EUR" ? "€" : (currencyCode == "GBP" ? "£" : (currencyCode == "JPY" ? "¥" : (currencyCode == "USD" ? "$" : currencyCode + " "))) } }
    public var positivePrefix: String! = ""
    public var positiveSuffix: String! = ""
    public var negativePrefix: String! = "-"
    public var percentSymbol: String! = "%"
    public var minusSign: String! = "-"
    public var usesGroupingSeparator: Bool {
        get { _groups ?? (numberStyle == .decimal || numberStyle == .currency || numberStyle == .percent || numberStyle == .ordinal) }
        set { _groups = newValue }
    }
    public var maximumFractionDigits: Int {
        get { _most ?? max(_least ?? 0, numberStyle == .decimal ? 3 : (numberStyle == .currency ? 2 : 0)) }
        set {
            _most = max(0, min(newValue, 300))
            if let least = _least, least > newValue { _least = _most }
        }
    }
    public var minimumFractionDigits: Int {
        get { _least ?? min(_most ?? 2, numberStyle == .currency ? 2 : 0) }
        set {
            _least = max(0, min(newValue, 300))
            if let most = _most, most < newValue { _most = _least }
        }
    }
    public var minimumIntegerDigits: Int {
        get { _integers ?? 1 }
        set { _integers = newValue }
    }
    public func string(from number: NSNumber) -> String? { _string(number.doubleValue, number._integer) }
    public func string(for obj: Any?) -> String? {
        if let number = obj as? NSNumber { return string(from: number) }
        if let number = obj as? Int { return _string(Double(number), number) }
        if let number = obj as? Double { return _string(number, Int(exactly: number)) }
        if let number = obj as? Float { return _string(Double(number), nil) }
        return nil
    }
    func _string(_ value: Double, _ integer: Int?) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0.0 ? "-∞" : "∞" }
        if numberStyle == .spellOut { return _spelled(integer ?? Int(exactly: value.rounded(.towardZero)) ?? 0) }
        if numberStyle == .scientific {
            let digits = value == 0.0 ? "0E0" : _scientific(abs(value))
            return (value < 0.0 ? minusSign : "") + digits
        }
        let scaled = numberStyle == .percent ? value * 100.0 : value
        var text = integer != nil && numberStyle != .percent ? String(integer!.magnitude) + (minimumFractionDigits > 0 ? "." + String(repeating: "0", count: minimumFractionDigits) : "") : _roundedDigits(scaled, maximumFractionDigits, minimumFractionDigits, roundingMode)
        let isZero = text.allSatisfy { $0 == "0" || $0 == "." }
        var behind = ""
        if let place = text.firstIndex(of: ".") {
            behind = decimalSeparator + text[text.index(after: place)...]
            text = String(text[..<place])
        }
        if text.count < minimumIntegerDigits { text = String(repeating: "0", count: minimumIntegerDigits - text.count) + text }
        if text == "0", minimumIntegerDigits == 0, !behind.isEmpty { text = "" }
        if usesGroupingSeparator { text = _grouped(text, groupingSize, groupingSeparator) }
        text += behind
        if numberStyle == .percent { text += percentSymbol }
        if numberStyle == .currency { text = currencySymbol + text }
        if numberStyle == .ordinal {
            let last = (integer ?? Int(scaled)).magnitude % 100
            text += last / 10 == 1 ? "th" : (last % 10 == 1 ? "st" : (last % 10 == 2 ? "nd" : (last % 10 == 3 ? "rd" : "th")))
        }
        return value < 0.0 && !(isZero && value > -0.5) ? negativePrefix + text : positivePrefix + text + positiveSuffix
    }
    func _scientific(_ value: Double) -> String {
        var digits = _plainDigits(value).filter { $0 != "." }
        let plain = _plainDigits(value)
        let whole = plain.firstIndex(of: ".").map { plain.distance(from: plain.startIndex, to: $0) } ?? plain.count
        let zeros = digits.prefix(while: { $0 == "0" }).count
        digits = String(digits.dropFirst(zeros))
        while digits.count > 1, digits.last == "0" { digits.removeLast() }
        return String(digits.prefix(1)) + (digits.count > 1 ? decimalSeparator + digits.dropFirst() : "") + "E\(whole - zeros - 1)"
    }
    func _spelled(_ value: Int) -> String {
        let small = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
        let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        if value < 0 { return value == Int.min ? "minus " + String(value.magnitude) : "minus " + _spelled(-value) }
        if value < 20 { return small[value] }
        if value < 100 { return tens[value / 10] + (value % 10 == 0 ? "" : "-" + small[value % 10]) }
        let units = [(1000000000000000, "quadrillion"), (1000000000000, "trillion"), (1000000000, "billion"), (1000000, "million"), (1000, "thousand"), (100, "hundred")]
        for (size, name) in units where value >= size { return _spelled(value / size) + " " + name + (value % size == 0 ? "" : " " + _spelled(value % size)) }
        return ""
    }
    public func number(from string: String) -> NSNumber? {
        let text = usesGroupingSeparator ? string.replacingOccurrences(of: groupingSeparator ?? ",", with: "") : string
        if let value = Int(text) { return NSNumber(value: value) }
        if text.contains("x") || text.contains("n") || text.contains("i") { return nil }
        return Double(text).map { NSNumber(value: $0) }
    }
    public static func localizedString(from num: NSNumber, number nstyle: Style) -> String {
        let formatter = NumberFormatter()
        formatter.numberStyle = nstyle
        return formatter.string(from: num) ?? ""
    }
}
// Regular expressions as objects, and ranges in UTF-16 units.

/// No place.
public let NSNotFound = 9223372036854775807

/// A place and a length.
public struct NSRange: Hashable, CustomStringConvertible, CustomDebugStringConvertible, Sendable {
    public var location: Int
    public var length: Int
    public init() {
        location = 0
        length = 0
    }
    public init(location: Int, length: Int) {
        self.location = location
        self.length = length
    }
    public init(_ range: Range<Int>) { self.init(location: range.lowerBound, length: range.count) }
    public init(_ range: ClosedRange<Int>) { self.init(location: range.lowerBound, length: range.count) }
    /// Where a part of a text stands, in UTF-16 units.
    public init<R: RangeExpression, S: StringProtocol>(_ region: R, in target: S) where R.Bound == String.Index {
        let text = String(target)
        let range = region.relative(to: text)
        let start = range.lowerBound.utf16Offset(in: text)
        self.init(location: start, length: range.upperBound.utf16Offset(in: text) - start)
    }
    public var lowerBound: Int { location }
    public var upperBound: Int { location + length }
    public func contains(_ index: Int) -> Bool { index >= location && index < location + length }
    public func intersection(_ other: NSRange) -> NSRange? {
        let start = max(location, other.location)
        let end = min(upperBound, other.upperBound)
        return start < end || start == end && (length == 0 || other.length == 0) ? NSRange(location: start, length: end - start) : nil
    }
    public func union(_ other: NSRange) -> NSRange {
        let start = min(location, other.location)
        return NSRange(location: start, length: max(upperBound, other.upperBound) - start)
    }
    public var description: String { "{\(location), \(length)}" }
    public var debugDescription: String { description }
}

public func NSMakeRange(_ loc: Int, _ len: Int) -> NSRange { NSRange(location: loc, length: len) }
public func NSMaxRange(_ range: NSRange) -> Int { range.upperBound }
public func NSLocationInRange(_ loc: Int, _ range: NSRange) -> Bool { range.contains(loc) }

extension Range where Bound == String.Index {
    /// The part of a text that a range in UTF-16 units means; nil where it is none.
    public init?(_ range: NSRange, in string: String) {
        let count = string.utf16.count
        if range.location < 0 || range.location == NSNotFound || range.length < 0 || range.location > count || range.length > count - range.location { return nil }
        self.init(uncheckedBounds: (lower: String.Index(utf16Offset: range.location, in: string), upper: String.Index(utf16Offset: range.location + range.length, in: string)))
    }
}

extension Range where Bound == Int {
    public init?(_ range: NSRange) {
        if range.location == NSNotFound { return nil }
        self.init(uncheckedBounds: (lower: range.location, upper: range.location + range.length))
    }
}

/// A place where a regular expression matched.
public final class NSTextCheckingResult {
    let _ranges: [NSRange]
    let _names: [String: Int]
    public let regularExpression: NSRegularExpression?
    init(_ ranges: [NSRange], _ names: [String: Int], _ expression: NSRegularExpression) {
        _ranges = ranges
        _names = names
        regularExpression = expression
    }
    public var range: NSRange { _ranges[0] }
    public var numberOfRanges: Int { _ranges.count }
    public func range(at idx: Int) -> NSRange { _ranges[idx] }
    public func range(withName name: String) -> NSRange { _names[name].map { _ranges[$0] } ?? NSRange(location: NSNotFound, length: 0) }
}

/// A regular expression.
public class NSRegularExpression: CustomStringConvertible {
    public struct Options: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static let caseInsensitive = Options(rawValue: 1)
        public static let allowCommentsAndWhitespace = Options(rawValue: 2)
        public static let ignoreMetacharacters = Options(rawValue: 4)
        public static let dotMatchesLineSeparators = Options(rawValue: 8)
        public static let anchorsMatchLines = Options(rawValue: 16)
        public static let useUnixLineSeparators = Options(rawValue: 32)
        public static let useUnicodeWordBoundaries = Options(rawValue: 64)
    }
    public struct MatchingOptions: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static let reportProgress = MatchingOptions(rawValue: 1)
        public static let reportCompletion = MatchingOptions(rawValue: 2)
        public static let anchored = MatchingOptions(rawValue: 4)
        public static let withTransparentBounds = MatchingOptions(rawValue: 8)
        public static let withoutAnchoringBounds = MatchingOptions(rawValue: 16)
    }
    public let pattern: String
    public let options: Options
    let _regex: Regex<AnyRegexOutput>
    public init(pattern: String, options: Options = []) throws {
        self.pattern = pattern
        self.options = options
        var source = options.contains(.ignoreMetacharacters) ? NSRegularExpression.escapedPattern(for: pattern) : pattern
        var flags = ""
        if options.contains(.caseInsensitive) { flags += "i" }
        if options.contains(.allowCommentsAndWhitespace) { flags += "x" }
        if options.contains(.dotMatchesLineSeparators) { flags += "s" }
        if options.contains(.anchorsMatchLines) { flags += "m" }
        if !flags.isEmpty { source = "(?" + flags + ")" + source }
        do { _regex = try Regex(source) } catch { throw CocoaError(.formatting, userInfo: ["NSInvalidValue": pattern]) }
    }
    /// Opening parentheses that capture.
    public var numberOfCaptureGroups: Int {
        let characters = Array(pattern)
        var count = 0
        var index = 0
        var isInSet = false
        while index < characters.count {
            let character = characters[index]
            if character == "\\" { index += 1 }
            else if character == "[" { isInSet = true }
            else if character == "]" { isInSet = false }
            else if character == "(", !isInSet {
                let isPlain = index + 1 >= characters.count || characters[index + 1] != "?"
                let isNamed = index + 3 < characters.count && characters[index + 1] == "?" && characters[index + 2] == "<" && characters[index + 3] != "=" && characters[index + 3] != "!"
                if isPlain || isNamed { count += 1 }
            }
            index += 1
        }
        return count
    }
    public static func escapedPattern(for string: String) -> String {
        var result = ""
        for character in string {
            if "\\*?+[(){}^$|./".contains(character) { result += "\\" }
            result.append(character)
        }
        return result
    }
    public static func escapedTemplate(for string: String) -> String { string.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "$", with: "\\$") }
    func _results(_ string: String, _ range: NSRange, _ options: MatchingOptions, _ isFirst: Bool) -> [NSTextCheckingResult] {
        guard let part = Range(range, in: string) else { fatalError("NSRegularExpression: the range is out of bounds") }
        let text = string[part]
        var found: [Regex<AnyRegexOutput>.Match] = []
        if options.contains(.anchored) {
            if let match = try? _regex.prefixMatch(in: text) { found = [match] }
        } else if isFirst {
            if let match = try? _regex.firstMatch(in: text) { found = [match] }
        } else {
            found = text.matches(of: _regex)
        }
        return found.map { match in
            var ranges: [NSRange] = []
            var names: [String: Int] = [:]
            for (index, element) in match.output.enumerated() {
                if let name = element.name { names[name] = index }
                ranges.append(element.range.map { NSRange($0, in: string) } ?? NSRange(location: NSNotFound, length: 0))
            }
            return NSTextCheckingResult(ranges, names, self)
        }
    }
    public func matches(in string: String, options: MatchingOptions = [], range: NSRange) -> [NSTextCheckingResult] { _results(string, range, options, false) }
    /// What the matching does.
    public struct MatchingFlags: OptionSet, Sendable {
        public let rawValue: UInt
        public init(rawValue: UInt) { self.rawValue = rawValue }
        public static let progress = MatchingFlags(rawValue: 1)
        public static let completed = MatchingFlags(rawValue: 2)
        public static let hitEnd = MatchingFlags(rawValue: 4)
    }
    /// Set to end an enumeration.
    public final class _Stop {
        public var pointee: ObjCBool = false
        init() {}
    }
    public func enumerateMatches(in string: String, options: MatchingOptions = [], range: NSRange, using block: (NSTextCheckingResult?, MatchingFlags, _Stop) -> Void) {
        let stop = _Stop()
        for match in matches(in: string, options: options, range: range) {
            block(match, [], stop)
            if stop.pointee.boolValue { return }
        }
    }
    public func firstMatch(in string: String, options: MatchingOptions = [], range: NSRange) -> NSTextCheckingResult? { _results(string, range, options, true).first }
    public func numberOfMatches(in string: String, options: MatchingOptions = [], range: NSRange) -> Int { matches(in: string, options: options, range: range).count }
    public func rangeOfFirstMatch(in string: String, options: MatchingOptions = [], range: NSRange) -> NSRange {
        firstMatch(in: string, options: options, range: range)?.range ?? NSRange(location: NSNotFound, length: 0)
    }
    public func stringByReplacingMatches(in string: String, options: MatchingOptions = [], range: NSRange, withTemplate templ: String) -> String {
        var result = ""
        var position = string.startIndex
        for match in matches(in: string, options: options, range: range) {
            guard let place = Range(match.range, in: string) else { continue }
            result += string[position..<place.lowerBound]
            result += _expand(templ, match, string)
            position = place.upperBound
        }
        return result + string[position...]
    }
    func _expand(_ template: String, _ match: NSTextCheckingResult, _ string: String) -> String {
        var result = ""
        let characters = Array(template)
        var index = 0
        while index < characters.count {
            let character = characters[index]
            index += 1
            if character == "\\", index < characters.count {
                result.append(characters[index])
                index += 1
            } else if character == "$", index < characters.count, let digit = characters[index].wholeNumberValue, characters[index].isASCII {
                index += 1
                if digit < match.numberOfRanges, let part = Range(match.range(at: digit), in: string) { result += string[part] }
            } else {
                result.append(character)
            }
        }
        return result
    }
    public func replacementString(for result: NSTextCheckingResult, in string: String, offset: Int, template templ: String) -> String { _expand(templ, result, string) }
    public var description: String { pattern }
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
public func NSTemporaryDirectory() -> String {
    let path = _environment()["TMPDIR"] ?? "/tmp"
    return path.hasSuffix("/") ? path : path + "/"
}

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
        if let error = self as? CocoaError { return error.localizedDescription }
        if let error = self as? NSError { return error.localizedDescription }
        if let error = self as? DecodingError {
            switch error {
            case .keyNotFound, .valueNotFound: return "The operation could not be completed. The data is missing."
            default: return "The operation could not be completed. The data isn’t in the correct format."
            }
        }
        return _localizedDescription(self)
    }
}

@native("foundation.localizedDescription")
func _localizedDescription<E: Error>(_ error: E) -> String

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
    public func subdata(in range: Range<Int>) -> Data { Data(Array(_bytes[range])) }
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

/// What a program without work of its own waits in, while its tasks and queues go on.
public final class RunLoop: @unchecked Sendable {
    public static let main = RunLoop()
    public static var current: RunLoop { main }
    init() {}
    public func run() { while true { _parkTask() } }
    public func run(until limitDate: Date) { _parkTask(nanoseconds: max(0, _clampedNanoseconds(limitDate.timeIntervalSinceNow))) }
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
// Addresses of files and of the net: their parts, and no network.

/// The parts of an address, with what is escaped in it.
struct _URLParts: Hashable, Sendable {
    var scheme: String?
    var user: String?
    var password: String?
    var host: String?
    var port: String?
    var path = ""
    var query: String?
    var fragment: String?
    init() {}
    /// nil when the text is not an address.
    init?(_ string: String) {
        var rest = string[...]
        if let place = rest.firstIndex(of: "#") {
            fragment = String(rest[rest.index(after: place)...])
            rest = rest[..<place]
        }
        if let place = rest.firstIndex(of: "?") {
            query = String(rest[rest.index(after: place)...])
            rest = rest[..<place]
        }
        if let place = rest.firstIndex(of: ":") {
            let name = rest[..<place]
            if let first = name.first, first.isLetter, name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }) {
                scheme = String(name)
                rest = rest[rest.index(after: place)...]
            } else if !name.contains("/") {
                return nil
            }
        }
        if rest.hasPrefix("//") {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex(of: "/") ?? rest.endIndex
            var authority = rest[..<end]
            rest = rest[end...]
            if let at = authority.lastIndex(of: "@") {
                let parts = authority[..<at].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                user = String(parts[0])
                if parts.count > 1 { password = String(parts[1]) }
                authority = authority[authority.index(after: at)...]
            }
            if let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") {
                port = String(authority[authority.index(after: colon)...])
                if let port, !port.allSatisfy({ $0.isASCII && $0.isNumber }) { return nil }
                authority = authority[..<colon]
            }
            host = String(authority)
            if authority.contains(where: { " <>\\^`{|}\"".contains($0) }) { return nil }
        }
        path = String(rest)
    }
    var string: String {
        var result = scheme.map { $0 + ":" } ?? ""
        if let host {
            result += "//"
            if let user { result += user + (password.map { ":" + $0 } ?? "") + "@" }
            result += host + (port.map { ":" + $0 } ?? "")
        }
        result += path
        if let query { result += "?" + query }
        if let fragment { result += "#" + fragment }
        return result
    }
}

func _unescaped(_ text: String) -> String { text.removingPercentEncoding ?? text }
func _escapedPath(_ path: String) -> String { path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? path }

/// An address.
public struct URL: Hashable, CustomStringConvertible, CustomDebugStringConvertible, Codable, Sendable {
    public enum DirectoryHint: Hashable, Sendable { case isDirectory, notDirectory, checkFileSystem, inferFromPath }
    var _parts: _URLParts
    let _relative: String?
    let _base: [URL]
    init(_parts: _URLParts) {
        self._parts = _parts
        _relative = nil
        _base = []
    }
    public init?(string: String) {
        if string.isEmpty { return nil }
        let escaped = string.addingPercentEncoding(withAllowedCharacters: URL._allowed) ?? string
        guard _URLParts(string) != nil, let parts = _URLParts(escaped) else { return nil }
        self.init(_parts: parts)
    }
    static var _allowed: CharacterSet { CharacterSet(charactersIn: "!#$%&'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz~") }
    public init?(string: String, relativeTo url: URL?) {
        guard let relative = URL(string: string) else { return nil }
        guard let url else {
            self = relative
            return
        }
        if relative.scheme != nil {
            self = relative
            return
        }
        let base = url._parts
        var parts = relative._parts
        parts.scheme = base.scheme
        if parts.host == nil {
            parts.user = base.user
            parts.password = base.password
            parts.host = base.host
            parts.port = base.port
            if parts.path.isEmpty {
                parts.path = base.path
                if parts.query == nil { parts.query = base.query }
            } else {
                if !parts.path.hasPrefix("/") {
                    let directory = base.path.lastIndex(of: "/").map { String(base.path[...$0]) } ?? (base.host != nil ? "/" : "")
                    parts.path = directory + parts.path
                }
                parts.path = URL._withoutDots(parts.path)
            }
        }
        _parts = parts
        _relative = string
        _base = [url]
    }
    public init(fileURLWithPath path: String) { self.init(fileURLWithPath: path, isDirectory: path.hasSuffix("/") || _fileKind(path) == 2) }
    public init(fileURLWithPath path: String, isDirectory: Bool) {
        var full = path.hasPrefix("/") ? path : _currentDirectory() + "/" + path
        if full.hasPrefix("/~") || path.hasPrefix("~") { full = path.hasPrefix("~") ? NSHomeDirectory() + path.dropFirst() : full }
        while full.count > 1, full.hasSuffix("/") { full.removeLast() }
        var parts = _URLParts()
        parts.scheme = "file"
        parts.host = ""
        parts.path = _escapedPath(full) + (isDirectory && full != "/" ? "/" : "")
        self.init(_parts: parts)
    }
    public init(filePath path: String, directoryHint: DirectoryHint = .inferFromPath) {
        self.init(fileURLWithPath: path, isDirectory: directoryHint == .isDirectory || path.hasSuffix("/"))
    }
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let url = URL(string: text) else { throw DecodingError.dataCorrupted(DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "Invalid URL string.")) }
        self = url
    }
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(absoluteString)
    }
    public static func == (a: URL, b: URL) -> Bool { a._relative == b._relative && a._parts == b._parts }
    public func hash(into hasher: inout Hasher) { hasher.combine(_parts) }

    // MARK: Parts

    public var absoluteString: String { _parts.string }
    public var absoluteURL: URL { URL(_parts: _parts) }
    public var relativeString: String { _relative ?? absoluteString }
    public var baseURL: URL? { _base.first }
    public var scheme: String? { _parts.scheme }
    public var user: String? { _parts.user.map { _unescaped($0) } }
    public var password: String? { _parts.password }
    public var host: String? {
        guard let host = _parts.host, !host.isEmpty else { return nil }
        return host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : _unescaped(host)
    }
    public func host(percentEncoded: Bool = true) -> String? { host }
    public var port: Int? { _parts.port.flatMap { Int($0) } }
    public var path: String {
        let path = _parts.path.isEmpty && _parts.host == nil && _parts.scheme != nil ? "" : _parts.path
        return _unescaped(path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path)
    }
    public func path(percentEncoded: Bool = true) -> String { percentEncoded ? _parts.path : _unescaped(_parts.path) }
    public var relativePath: String { _relative ?? path }
    public var query: String? { _parts.query }
    public func query(percentEncoded: Bool = true) -> String? { percentEncoded ? query : query.map { _unescaped($0) } }
    public var fragment: String? { _parts.fragment }
    public func fragment(percentEncoded: Bool = true) -> String? { percentEncoded ? fragment : fragment.map { _unescaped($0) } }
    public var isFileURL: Bool { scheme == "file" }
    public var hasDirectoryPath: Bool { _parts.path.hasSuffix("/") }
    public var pathComponents: [String] {
        let path = path
        if path.isEmpty { return [] }
        return (path.hasPrefix("/") ? ["/"] : []) + path.split(separator: "/").map { String($0) }
    }
    public var lastPathComponent: String { pathComponents.last ?? "" }
    public var pathExtension: String { _pathExtension(lastPathComponent) }
    public var description: String { _relative.map { $0 + " -- " + (_base.first?.absoluteString ?? "") } ?? absoluteString }
    public var debugDescription: String { description }

    // MARK: Other paths

    static func _withoutDots(_ path: String) -> String {
        var result: [Substring] = []
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            if part == "." {
                if isLast { result.append("") }
            } else if part == ".." {
                if result.count > 1 || result.count == 1 && result[0] != "" { result.removeLast() }
                if isLast { result.append("") }
            } else {
                result.append(part)
            }
        }
        return result.joined(separator: "/")
    }
    func _with(path: String) -> URL {
        var parts = _parts
        parts.path = path
        return URL(_parts: parts)
    }
    public func appendingPathComponent(_ pathComponent: String) -> URL {
        let isDirectory = pathComponent.hasSuffix("/") || isFileURL && _fileKind(path + "/" + pathComponent) == 2
        return appendingPathComponent(pathComponent, isDirectory: isDirectory)
    }
    public func appendingPathComponent(_ pathComponent: String, isDirectory: Bool) -> URL {
        var path = _parts.path
        if !path.hasSuffix("/") { path += "/" }
        var added = pathComponent
        while added.hasPrefix("/") { added.removeFirst() }
        while added.hasSuffix("/") { added.removeLast() }
        return _with(path: path + _escapedPath(added) + (isDirectory ? "/" : ""))
    }
    public func appending(path: String, directoryHint: DirectoryHint = .inferFromPath) -> URL { appendingPathComponent(path, isDirectory: directoryHint == .isDirectory || path.hasSuffix("/")) }
    public func appending(component: String, directoryHint: DirectoryHint = .inferFromPath) -> URL { appendingPathComponent(component, isDirectory: directoryHint == .isDirectory || component.hasSuffix("/")) }
    public func appending(queryItems: [URLQueryItem]) -> URL {
        var components = URLComponents()
        components._parts = _parts
        components.queryItems = (components.queryItems ?? []) + queryItems
        return components.url ?? self
    }
    public mutating func append(path: String) { self = appending(path: path) }
    public mutating func append(component: String) { self = appending(component: component) }
    public mutating func append(queryItems: [URLQueryItem]) { self = appending(queryItems: queryItems) }
    public mutating func appendPathComponent(_ pathComponent: String) { self = appendingPathComponent(pathComponent) }
    public mutating func appendPathExtension(_ pathExtension: String) { self = appendingPathExtension(pathExtension) }
    public mutating func deleteLastPathComponent() { self = deletingLastPathComponent() }
    public mutating func deletePathExtension() { self = deletingPathExtension() }
    public func appendingPathExtension(_ pathExtension: String) -> URL {
        let isDirectory = hasDirectoryPath
        let path = isDirectory ? String(_parts.path.dropLast()) : _parts.path
        return _with(path: path + "." + _escapedPath(pathExtension) + (isDirectory ? "/" : ""))
    }
    public func deletingPathExtension() -> URL {
        let isDirectory = hasDirectoryPath
        let path = isDirectory ? String(_parts.path.dropLast()) : _parts.path
        let suffix = _pathExtension(path.split(separator: "/").last.map { String($0) } ?? "")
        return suffix.isEmpty ? self : _with(path: String(path.dropLast(suffix.count + 1)) + (isDirectory ? "/" : ""))
    }
    public func deletingLastPathComponent() -> URL {
        let path = _parts.path.hasSuffix("/") ? _parts.path.dropLast() : _parts.path[...]
        if path.isEmpty { return _parts.path == "/" ? _with(path: "/../") : self }
        guard let place = path.lastIndex(of: "/") else { return _with(path: "./") }
        return _with(path: String(path[...place]))
    }
    public var standardized: URL { _with(path: URL._withoutDots(_parts.path)) }
    public var standardizedFileURL: URL { standardized }
    public func resolvingSymlinksInPath() -> URL { standardized }

    // MARK: Files

    public func checkResourceIsReachable() throws -> Bool {
        if _fileKind(path) == 0 { throw CocoaError(.fileReadNoSuchFile) }
        return true
    }
    public static var temporaryDirectory: URL { URL(fileURLWithPath: NSTemporaryDirectory(), isDirectory: true) }
    public static var homeDirectory: URL { URL(fileURLWithPath: NSHomeDirectory(), isDirectory: true) }
    public static func currentDirectory() -> URL { URL(fileURLWithPath: _currentDirectory(), isDirectory: true) }
}

/// What stands behind the last dot of a file's name.
func _pathExtension(_ name: String) -> String {
    guard let place = name.lastIndex(of: "."), place != name.startIndex else { return "" }
    let result = name[name.index(after: place)...]
    return result.contains(" ") ? "" : String(result)
}

/// A name and a value of a query.
public struct URLQueryItem: Hashable, CustomStringConvertible, Sendable {
    public var name: String
    public var value: String?
    public init(name: String, value: String?) {
        self.name = name
        self.value = value
    }
    public var description: String { name + (value.map { "=" + $0 } ?? "") }
}

/// An address taken apart.
public struct URLComponents: Hashable, CustomStringConvertible, Sendable {
    var _parts: _URLParts
    public init() { _parts = _URLParts() }
    public init?(string: String) {
        guard let url = URL(string: string) else {
            if !string.isEmpty { return nil }
            self.init()
            return
        }
        _parts = url._parts
    }
    public init?(url: URL, resolvingAgainstBaseURL resolve: Bool) { _parts = url._parts }
    public var scheme: String? {
        get { _parts.scheme }
        set { _parts.scheme = newValue }
    }
    public var user: String? {
        get { _parts.user.map { _unescaped($0) } }
        set { _parts.user = newValue.flatMap { $0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) } }
    }
    public var password: String? {
        get { _parts.password.map { _unescaped($0) } }
        set { _parts.password = newValue.flatMap { $0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) } }
    }
    public var host: String? {
        get { _parts.host.map { _unescaped($0) } }
        set { _parts.host = newValue.flatMap { $0.addingPercentEncoding(withAllowedCharacters: .urlHostAllowed) } }
    }
    public var port: Int? {
        get { _parts.port.flatMap { Int($0) } }
        set { _parts.port = newValue.map { String($0) } }
    }
    public var path: String {
        get { _unescaped(_parts.path) }
        set { _parts.path = _escapedPath(newValue) }
    }
    public var percentEncodedPath: String {
        get { _parts.path }
        set { _parts.path = newValue }
    }
    public var query: String? {
        get { _parts.query.map { _unescaped($0) } }
        set { _parts.query = newValue.flatMap { $0.addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed) } }
    }
    public var percentEncodedQuery: String? {
        get { _parts.query }
        set { _parts.query = newValue }
    }
    public var fragment: String? {
        get { _parts.fragment.map { _unescaped($0) } }
        set { _parts.fragment = newValue.flatMap { $0.addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed) } }
    }
    public var queryItems: [URLQueryItem]? {
        get {
            guard let query = _parts.query else { return nil }
            if query.isEmpty { return [] }
            return query.split(separator: "&", omittingEmptySubsequences: false).map { item in
                let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                return URLQueryItem(name: _unescaped(String(parts[0])), value: parts.count > 1 ? _unescaped(String(parts[1])) : nil)
            }
        }
        set {
            let allowed = CharacterSet(charactersIn: "!$'()*+,-./0123456789:?@ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz~")
            func escaped(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: allowed) ?? text }
            _parts.query = newValue.map { items in items.map { item in escaped(item.name) + (item.value.map { "=" + escaped($0) } ?? "") }.joined(separator: "&") }
        }
    }
    public var string: String? {
        var parts = _parts
        if parts.host == nil, parts.user != nil || parts.port != nil { parts.host = "" }
        if parts.host != nil, !parts.path.isEmpty, !parts.path.hasPrefix("/") { return nil }
        return parts.string
    }
    public var url: URL? { string.flatMap { URL(string: $0) } }
    public var description: String { string ?? "" }
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
    public init<R: RegexComponent>(_ component: R) where R.RegexOutput == Output {
        _source = component.regex._source
        _transforms = component.regex._transforms
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
    if count > 65535 { _trap("a regular expression repeats at most 65535 times") }
    return Regex(_source: _regexRepeated("{\(count),\(count)}", nil, component._part._source), _transforms: component._part._transforms)
}
/// As often as the count says.
public func Repeat<R: _RegexPart>(count: Int, @RegexComponentBuilder _ component: () -> R) -> Regex<_RegexMaybe<R.RegexOutput>> { Repeat(component(), count: count) }
/// As often as the range allows.
public func Repeat<R: _RegexPart, E: RangeExpression>(_ component: R, _ expression: E, _ behavior: RegexRepetitionBehavior? = nil) -> Regex<_RegexMaybe<R.RegexOutput>> where E.Bound == Int {
    let range = expression.relative(to: 0..<Int.max)
    if range.lowerBound < 0 { _trap("Cannot specify a negative lower bound") }
    if range.lowerBound > 65535 || range.upperBound != Int.max && range.upperBound > 65536 { _trap("a regular expression repeats at most 65535 times") }
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
O	292484	296080	ActorType AllCases ArrayLiteralElement AsyncIterator Attributes BooleanLiteralType Bound Change Child Children Code CompareOptions Component Context Continuation DataDecodingStrategy DataEncodingStrategy DateDecodingStrategy DateEncodingStrategy DirectoryEnumerationOptions DirectoryEnumerator DirectoryHint DisplayStyle Element ElementRepresentation Elements Encoding Exponent ExtendedGraphemeClusterLiteralType FloatLiteralType GeneralCategory ID Identifier Index Indices Instant IntegerLiteralType Iterator Key KeyDecodingStrategy KeyEncodingStrategy Keys Magnitude Match MatchingFlags MatchingOptions NonConformingFloatDecodingStrategy NonConformingFloatEncodingStrategy Options OutputFormatting QoSClass RawExponent RawSignificand RawValue ReadingOptions RegexOutput RoundingMode Scalar Status Stride StringInterpolation StringLiteralType Style SubSequence TerminationReason UTF16 UTF16View UTF32 UTF8 UTF8View UnicodeScalarLiteralType UnicodeScalarView Value Values Words WritingOptions _Stop	007977300384640080954011617901162530116473011669301169130117133008103700803040081699008034400814930080223008161600804240081781008050500818640080058008194800820760080141008203300801830081575007985300803840079567007969100817400079893008046500796080079732008182300813280081370007964900799330080626007997500806680081120008116100812860081203008124400814110081452008026400816580080751011629001165100116730011695001171700080017008190600807910116326011654601167660116986011720600809130116142011621601164360116656011687601170960080995008083201163630116583011680301170230117243008087201163990116619011683901170590117279008010000819910080710003641800793650073884007407000742050178174017945400010400000597000270500004410000029006639300011000092474000018600024890003862000569200058440005912000595400248750024945000613700072490007320000739300250130025088007868800089240009614000913500078790008720000937700098540008001000817300085400008620001047900107710010987002856900286930029061002915700303280030425009391401808070052778005330300749970075855007857100794990011158002440200409170158497015728801619650134600003216901791540179203017925201793010038102007923200132560177330017763201799280164715003391500341180179104001653400166760017213001728600254330025509008805600884730088558008864800887270088778008931301777220138282001753500175790017737001785200179660025813002671800268040026892002697200271240028176002848100297910030230010094900837260037598003774900898370079097016315800060500016776003876300879960087942003890600034260038810013973001507880160807013770201506810157340013379801365420136139001746400182860022953014855201067640107356010743900788860112031000262900255830025704004119300427840042860004293800360150131168013027401318070130909012985301295930130739013148401305890002343002444300434520162515009834400989010015319010130000173910018072002280600970330097452009780900978960037200003727400386170160343004039500395640040540003986800400460039422003927600407130111597011174900401570040301003971000410320140117014048001426600141402007655700774030099156009952900998880002272002448600465240162566004086100505160052207004980600502460049612007875400364620037349003748700116890137362003791300380250026482001625400163650012083002398300538850162016000170200240640056385016211300017730024106005888701621630001844002414800613890162213000163200240230063890016206400408030094700010157801480030145588015116500999720066543004298800215930020121002051900206230019034001937400679650067130007085600705040069760007004700704170069703006880000690900069564006964800705640067641006801900684900068571006690700670390067192006745900675490176226017901001790570132851016276801599280160135007902300789490039012017362401738210173782017358601736610173701017374100365840012881000295700794290071190007138500714800071715007183600719830073576009053201379000138014015950501378360155847015919401557460155797015521201510020152986013795701552610156371015157601594450156060001162900791630154020007429000784980139945001181400036980178463017850801785590102827010290301031820002415002473100248040082234008255400826020082650008272401787140178766006649300842290084407008404800838700143781009862501441320158700017432400293190029380002947100296520053482005357000252950025365008622400866670086746008683000869030086948008727501559040155982008598600861430079295003052200720680072619007331200734770073677009042700943370090057002457100246520038226003838200385010176473006673600909880092152017835500922530090780009090601779560093491009333200931850174982017533001788180178866017891401789620100640008280000830840083130008317600687050107554010834601082540161732003866100387080094824009512300952070096325009650100966820096790009686800025600025161002522901034570105608010178101024740103379007813500781870074490007459700195170018500006862301056830106379010648601065310106652011242800854000085642008493800851750074743007489600245280108437011595101395090162616016294901770850177545011184900410990112878011329301136630113781016370901141950162667017720600169680053687003225100324660032627003278800351450036857003182100788230039104003918801585610035559015723101330660179350017940200022020012149002419001173470162263000198600242730119794016236200020580015151002431601222430162413000213000152200024359012469201624640001915001508300242310127140016231201413160166628016906001688890140741014108300148170014859001477601508950159612008480200847250100304010036300145400014726004097500196710020023001865400189450034207003322200782710078325007841100115880066652017861001786620098053008058600821170001159003345400014570089148008893800238280023878000128100342650023641009729201743660099370003477000234330149144014864101467330149556014714301464540145427015003901475310030929003166500221200022434002102500212800084572008710201774540177028009310301769190176973009065801803470010100003675100336130166163013935800072070033827003387101616340130861014640400015880001542013940501606990133700003306101392570076506016075000307030132799013365001337460083590008354600233860158398002565800426300042732004268000836390033780015956001389540138902016657601390510160596011404201748520162721013721001372610163531016359301636510163415016347101616810153972001231001660630146306009694601453290145229014527801451290145178014537801440870160645017558501760470175865017572601757770175908017595201756310176092017600201761380176183017568001758210160436014394000122620003512000364600035590003603001716000122160139101013360300307500030794013731200780870168835013715701539200174899013914601604970066829009377100936740093820017784800937200177900009386801141420030838015386600316230015036001499100149010014948013931301055070139461010546201055580158451003311501463540143989003065801139400113987008590801112870111500011139301113430114094011144400538070111553011389300074710007508001317600130920013133016652601440350158348015914301392010174802016054600836790030884013275001326990007804007470501699270171344017138301701620173980017402501698880171265017130401701220007682000772001699660171423017071301719720172012017146201702020169735017095501709940172174017281701728560172614017342301698120171111017114901700440083335008338001326030174078008342500834640170516017055400077680170242017150201702800171579017161801715400170319017237601731850007545017083701746400172134017273601727760172576017338501725370173346017249801733070172415017322401745190174761017075301720530172093001263300126900172657017346601706340170359017165801704360171814017185401704760170397017173501717740171696017354500124230012458001235300123880172697017350601722920173056017310001707930012838017554301706750171895017193300075870007631008325500832950174598017455901741200174159008350301724540173263010059201722530172977017301601723360173145010021801002610174681016977401710340171072017000501738990169696017087601709150174200017424001742820174479017443900848560084897001249301698500171188017122601700830170593017472201722130172896017293600127470012792017643201739390176393003452400345820036360001252900125810033160003625600363040034648003339800347050098015008054600821580081534007981300378760081079
F	Swift	AnyTypes.lsw	0	11994
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
D	protocol	_CanonicallyHashable	3973	4123	4172	Swift
M	var	_canonicalBox	0	4124	4170
D	func	_canonicalInteger	4174	4401	4401	Swift
D	func	_canonicalFloat	4403	4653	4653	Swift
D	extension	Int8	4655	4693	4762	Swift
M	var	_canonicalBox	0	4694	4760
D	extension	Int16	4763	4802	4871	Swift
M	var	_canonicalBox	0	4803	4869
D	extension	Int32	4872	4911	4980	Swift
M	var	_canonicalBox	0	4912	4978
D	extension	Int64	4981	5020	5089	Swift
M	var	_canonicalBox	0	5021	5087
D	extension	UInt8	5090	5129	5198	Swift
M	var	_canonicalBox	0	5130	5196
D	extension	UInt16	5199	5239	5308	Swift
M	var	_canonicalBox	0	5240	5306
D	extension	UInt32	5309	5349	5418	Swift
M	var	_canonicalBox	0	5350	5416
D	extension	UInt64	5419	5459	5528	Swift
M	var	_canonicalBox	0	5460	5526
D	extension	UInt	5529	5567	5636	Swift
M	var	_canonicalBox	0	5568	5634
D	extension	Float	5637	5676	5751	Swift
M	var	_canonicalBox	0	5677	5749
D	extension	Double	5752	5792	5859	Swift
M	var	_canonicalBox	0	5793	5857
D	extension	Optional	5860	5926	6175	Swift
M	var	_canonicalBox	0	5927	6173
D	extension	Array	6176	6239	6330	Swift
M	var	_canonicalBox	0	6240	6328
D	extension	Set	6331	6368	6477	Swift
M	var	_canonicalBox	0	6369	6475
D	extension	Dictionary	6478	6544	6773	Swift
M	var	_canonicalBox	0	6545	6771
D	struct	AnyHashable	6775	6913	7815	Swift
M	let	_box	0	6914	6943
M	let	_canonical	0	6944	7022
M	init	init	0	7023	7349
M	var	base	0	7350	7408
M	func	==	1	7409	7586
M	func	hash	0	7587	7670
M	var	description	0	7671	7725
M	var	debugDescription	0	7726	7813
D	struct	Mirror	7817	7890	10947	Swift
M	typealias	Child	0	7891	8008
M	typealias	Children	0	8009	8103
M	enum	DisplayStyle	0	8105	8356
M	let	children	0	8358	8445
M	let	displayStyle	0	8446	8537
M	let	subjectType	0	8538	8605
M	let	_superclass	0	8606	8640
M	init	init	0	8642	8895
M	init	init	0	8896	9238
M	init	init	0	9239	9598
M	init	init	0	9599	9972
M	init	init	0	9973	10362
M	var	superclassMirror	0	10363	10472
M	var	description	0	10473	10562
M	func	_style	1	10563	10945
D	protocol	CustomReflectable	10949	11032	11103	Swift
M	var	customMirror	0	11033	11101
D	func	_mirrorChildren	11105	11216	11216	Swift
D	func	_mirrorStyle	11218	11282	11282	Swift
D	func	_mirrorType	11284	11365	11365	Swift
D	func	_mirrorHasSuperclass	11367	11462	11462	Swift
D	struct	OldFields	11464	11596	11993	Swift
M	let	_names	0	11597	11621
M	let	_values	0	11622	11644
M	subscript	subscript	0	11645	11991
F	Swift	Array.lsw	11994	20695
D	struct	Array	12005	12252	19344	Swift
M	typealias	Index	0	12253	12285
M	typealias	Indices	0	12286	12327
M	typealias	Iterator	0	12328	12392
M	typealias	SubSequence	0	12393	12447
M	typealias	ArrayLiteralElement	0	12448	12498
M	init	init	0	12500	12567
M	init	init	0	12568	12642
M	init	init	0	12643	12784
M	init	init	0	12785	12903
M	var	startIndex	0	12905	12987
M	var	endIndex	0	12988	13103
M	var	count	0	13104	13192
M	var	isEmpty	0	13193	13293
M	var	underestimatedCount	0	13294	13364
M	var	capacity	0	13365	13487
M	var	indices	0	13488	13587
M	var	first	0	13588	13703
M	var	last	0	13704	13816
M	subscript	subscript	0	13817	13984
M	subscript	subscript	0	13985	14375
M	func	index	0	14376	14428
M	func	formIndex	0	14429	14485
M	func	index	0	14486	14539
M	func	formIndex	0	14540	14597
M	func	index	0	14598	14677
M	func	distance	0	14678	14755
M	func	makeIterator	0	14756	14874
M	func	reserveCapacity	0	14876	15020
M	func	append	0	15021	15139
M	func	append	0	15140	15317
M	func	append	0	15318	15472
M	func	_appendArray	0	15473	15562
M	func	insert	0	15563	15704
M	func	insert	0	15705	15921
M	func	replaceSubrange	0	15922	16188
M	func	_replace	0	16189	16298
M	func	remove	0	16299	16466
M	func	removeFirst	0	16467	16619
M	func	removeLast	0	16620	16769
M	func	popLast	0	16770	16918
M	func	removeSubrange	0	16919	17078
M	func	removeAll	0	17079	17218
M	func	swapAt	0	17219	17330
M	func	reverse	0	17331	17439
M	func	sort	0	17440	17650
M	func	map	0	17652	17804
M	func	filter	0	17805	17966
M	func	forEach	0	17967	18106
M	func	reduce	0	18107	18316
M	func	_copyToArray	0	18317	18369
M	var	description	0	18371	18459
M	var	debugDescription	0	18460	18553
M	func	+	1	18555	18682
M	func	+=	1	18683	18826
M	func	withContiguousStorageIfAvailable	0	18827	18990
M	func	withUnsafeBufferPointer	0	18991	19144
M	func	withUnsafeMutableBufferPointer	0	19145	19342
D	extension	Array	19346	19399	19967	Swift
M	func	==	1	19400	19560
M	func	!=	1	19561	19692
M	func	contains	0	19693	19820
M	func	firstIndex	0	19821	19965
D	extension	Array	19969	20020	20164	Swift
M	func	hash	0	20021	20162
D	extension	Array	20166	20217	20219	Swift
D	extension	Array	20221	20264	20594	Swift
M	func	sort	0	20265	20406
M	func	sorted	0	20407	20592
D	typealias	ContiguousArray	20596	20694	20694	Swift
F	Swift	ArraySlice.lsw	20695	25907
D	struct	ArraySlice	20711	20956	25248	Swift
M	typealias	Index	0	20957	20989
M	typealias	Indices	0	20990	21031
M	typealias	Iterator	0	21032	21101
M	typealias	SubSequence	0	21102	21156
M	typealias	ArrayLiteralElement	0	21157	21207
M	var	_buffer	0	21208	21234
M	var	_startIndex	0	21235	21259
M	var	_endIndex	0	21260	21282
M	init	init	0	21284	21429
M	init	init	0	21430	21546
M	init	init	0	21547	21691
M	init	init	0	21692	21906
M	init	init	0	21907	22116
M	var	startIndex	0	22118	22164
M	var	endIndex	0	22165	22207
M	var	count	0	22208	22293
M	var	isEmpty	0	22294	22390
M	var	indices	0	22391	22504
M	var	capacity	0	22505	22561
M	subscript	subscript	0	22562	22971
M	subscript	subscript	0	22972	23384
M	func	index	0	23385	23437
M	func	index	0	23438	23491
M	func	index	0	23492	23571
M	func	distance	0	23572	23649
M	func	makeIterator	0	23650	23783
M	func	_copyToArray	0	23784	23875
M	func	reserveCapacity	0	23877	24043
M	func	append	0	24044	24292
M	func	replaceSubrange	0	24293	24790
M	func	swapAt	0	24791	25026
M	var	description	0	25028	25126
M	var	debugDescription	0	25127	25246
D	func	_arrayPart	25250	25357	25357	Swift
D	extension	ArraySlice	25359	25417	25644	Swift
M	func	==	1	25418	25642
D	extension	ArraySlice	25646	25702	25846	Swift
M	func	hash	0	25703	25844
D	extension	ArraySlice	25848	25904	25906	Swift
F	Swift	Assert.lsw	25907	27571
D	func	_trap	25935	26037	26037	Swift
D	func	_trap	26039	26179	26179	Swift
D	func	fatalError	26181	26385	26385	Swift
D	func	precondition	26387	26665	26665	Swift
D	func	preconditionFailure	26667	26899	26899	Swift
D	func	assert	26901	27170	27170	Swift
D	func	assertionFailure	27172	27392	27392	Swift
D	func	exit	27394	27490	27490	Swift
D	func	abort	27492	27570	27570	Swift
F	Swift	AsyncSequence.lsw	27571	45409
D	protocol	AsyncIteratorProtocol	27616	27664	27743	Swift
M	associatedtype	Element	0	27665	27691
M	func	next	0	27692	27741
D	protocol	AsyncSequence	27745	27785	27955	Swift
M	associatedtype	AsyncIterator	0	27786	27880
M	associatedtype	Element	0	27881	27907
M	func	makeAsyncIterator	0	27908	27953
D	extension	AsyncSequence	27957	27982	30146	Swift
M	func	map	0	27983	28117
M	func	compactMap	0	28118	28274
M	func	filter	0	28275	28417
M	func	prefix	0	28418	28520
M	func	dropFirst	0	28521	28636
M	func	prefix	0	28637	28791
M	func	reduce	0	28792	29130
M	func	reduce	0	29131	29451
M	func	first	0	29452	29728
M	func	contains	0	29729	29870
M	func	allSatisfy	0	29871	30144
D	extension	AsyncSequence	30148	30198	30315	Swift
M	func	contains	0	30199	30313
D	extension	AsyncSequence	30317	30368	30714	Swift
M	func	max	0	30369	30540
M	func	min	0	30541	30712
D	struct	AsyncMapSequence	30716	30797	31646	Swift
M	let	_base	0	30798	30817
M	let	_transform	0	30818	30873
M	init	init	0	30874	31016
M	func	makeAsyncIterator	0	31017	31116
M	struct	Iterator	0	31117	31644
D	struct	AsyncCompactMapSequence	31648	31736	32609	Swift
M	let	_base	0	31737	31756
M	let	_transform	0	31757	31813
M	init	init	0	31814	31957
M	func	makeAsyncIterator	0	31958	32057
M	struct	Iterator	0	32058	32607
D	struct	AsyncFilterSequence	32611	32682	33568	Swift
M	typealias	Element	0	32683	32726
M	let	_base	0	32727	32746
M	let	_isIncluded	0	32747	32796
M	init	init	0	32797	32935
M	func	makeAsyncIterator	0	32936	33036
M	struct	Iterator	0	33037	33566
D	struct	AsyncPrefixSequence	33570	33641	34333	Swift
M	typealias	Element	0	33642	33685
M	let	_base	0	33686	33705
M	let	_count	0	33706	33725
M	init	init	0	33726	33814
M	func	makeAsyncIterator	0	33815	33910
M	struct	Iterator	0	33911	34331
D	struct	AsyncDropFirstSequence	34335	34409	35181	Swift
M	typealias	Element	0	34410	34453
M	let	_base	0	34454	34473
M	let	_count	0	34474	34493
M	init	init	0	34494	34582
M	func	makeAsyncIterator	0	34583	34678
M	struct	Iterator	0	34679	35179
D	struct	AsyncPrefixWhileSequence	35183	35259	36219	Swift
M	typealias	Element	0	35260	35303
M	let	_base	0	35304	35323
M	let	_predicate	0	35324	35372
M	init	init	0	35373	35508
M	func	makeAsyncIterator	0	35509	35608
M	struct	Iterator	0	35609	36217
D	class	_StreamState	36239	36315	38184	Swift
M	var	buffer	0	36316	36346
M	var	isFinished	0	36347	36373
M	var	error	0	36374	36401
M	var	waiters	0	36402	36429
M	var	limit	0	36430	36514
M	var	keepsNewest	0	36515	36542
M	var	onEnd	0	36543	36643
M	func	wakeOne	0	36645	36738
M	func	put	0	36739	37185
M	func	finish	0	37186	37485
M	func	next	0	37486	38136
M	deinit	deinit	0	38137	38182
D	struct	AsyncStream	38186	38302	41786	Swift
M	let	_state	0	38303	38340
M	let	_produce	0	38341	38382
M	struct	Continuation	0	38384	39892
M	init	init	0	39894	40400
M	init	init	0	40401	40574
M	func	makeStream	1	40575	41045
M	func	makeAsyncIterator	0	41046	41124
M	struct	Iterator	0	41126	41784
D	struct	AsyncThrowingStream	41788	41954	44049	Swift
M	let	_state	0	41955	41992
M	let	_produce	0	41993	42041
M	struct	Continuation	0	42043	43485
M	func	makeAsyncIterator	0	43487	43565
M	struct	Iterator	0	43567	44047
D	extension	AsyncThrowingStream	44051	44109	45408	Swift
M	init	init	0	44110	44616
M	init	init	0	44617	44766
M	func	makeStream	1	44767	45406
F	Swift	Basics.lsw	45409	52160
D	struct	Bool	45497	45681	47207	Swift
M	typealias	BooleanLiteralType	0	45682	45728
M	init	init	0	45729	45778
M	init	init	0	45779	45851
M	init	init	0	45852	45911
M	init	init	0	45912	46198
M	func	!	1	46199	46272
M	func	==	1	46273	46352
M	func	!=	1	46353	46432
M	func	toggle	0	46433	46542
M	var	description	0	46543	46632
M	var	hashValue	0	46633	46745
M	func	hash	0	46746	46857
M	func	random	1	46858	47024
M	func	random	1	47025	47205
D	typealias	Void	47209	47257	47257	Swift
D	enum	Never	47259	47364	47434	Swift
M	func	<	1	47365	47432
D	struct	Hasher	47436	47515	47817	Swift
M	init	init	0	47516	47603
M	func	combine	0	47604	47712
M	func	finalize	0	47713	47815
D	struct	ObjectIdentifier	47819	47960	48635	Swift
M	let	_value	0	47961	47980
M	init	init	0	47981	48076
M	init	init	0	48077	48174
M	func	==	1	48175	48276
M	func	<	1	48277	48420
M	func	hash	0	48421	48495
M	var	hashValue	0	48496	48546
M	var	debugDescription	0	48547	48633
D	extension	Int	48637	48652	48788	Swift
M	init	init	0	48653	48786
D	extension	UInt	48790	48806	48960	Swift
M	init	init	0	48807	48958
D	func	_objectAddress	48962	49030	49030	Swift
D	func	_metatypeAddress	49032	49103	49103	Swift
D	func	_hexAddress	49105	49285	49285	Swift
D	func	min	49287	49417	49417	Swift
D	func	min	49419	49640	49640	Swift
D	func	max	49642	49775	49775	Swift
D	func	max	49777	50002	50002	Swift
D	func	swap	50004	50136	50136	Swift
D	func	withExtendedLifetime	50138	50304	50304	Swift
D	func	withExtendedLifetime	50306	50474	50474	Swift
D	func	isKnownUniquelyReferenced	50476	50655	50655	Swift
D	func	isKnownUniquelyReferenced	50657	50851	50851	Swift
D	func	unsafeBitCast	50853	50981	50981	Swift
D	func	unsafeDowncast	50983	51133	51133	Swift
D	func	numericCast	51135	51238	51238	Swift
D	enum	MemoryLayout	51240	51289	51956	Swift
M	var	size	1	51290	51383
M	var	stride	1	51384	51490
M	var	alignment	1	51491	51588
M	func	size	1	51589	51705
M	func	stride	1	51706	51833
M	func	alignment	1	51834	51954
D	func	_typeSize	51958	52019	52019	Swift
D	func	_typeStride	52021	52086	52086	Swift
D	func	_typeAlignment	52088	52159	52159	Swift
F	Swift	Character.lsw	52160	63191
D	struct	Character	52194	52461	56427	Swift
M	typealias	ExtendedGraphemeClusterLiteralType	0	52462	52529
M	typealias	UnicodeScalarLiteralType	0	52530	52587
M	init	init	0	52588	52683
M	init	init	0	52684	52769
M	init	init	0	52770	52836
M	init	init	0	52837	52984
M	init	init	0	52985	53100
M	func	==	1	53102	53196
M	func	!=	1	53197	53291
M	func	<	1	53292	53385
M	func	hash	0	53386	53463
M	var	description	0	53465	53570
M	var	debugDescription	0	53571	53703
M	func	write	0	53704	53806
M	var	unicodeScalars	0	53807	53922
M	var	utf8	0	53923	54005
M	var	utf16	0	54006	54092
M	typealias	UnicodeScalarView	0	54093	54158
M	typealias	UTF8View	0	54159	54206
M	typealias	UTF16View	0	54207	54256
M	var	asciiValue	0	54257	54362
M	var	isASCII	0	54363	54470
M	var	isWhitespace	0	54471	54600
M	var	isNewline	0	54601	54702
M	var	isNumber	0	54703	54810
M	var	isWholeNumber	0	54811	54934
M	var	wholeNumberValue	0	54935	55066
M	var	isHexDigit	0	55067	55181
M	var	hexDigitValue	0	55182	55309
M	var	isLetter	0	55310	55409
M	var	isUppercase	0	55410	55520
M	var	isLowercase	0	55521	55631
M	var	isCased	0	55632	55742
M	var	isSymbol	0	55743	55842
M	var	isMathSymbol	0	55843	55963
M	var	isCurrencySymbol	0	55964	56088
M	var	isPunctuation	0	56089	56201
M	func	uppercased	0	56202	56313
M	func	lowercased	0	56314	56425
D	enum	Unicode	56429	56478	62137	Swift
M	struct	Scalar	0	56479	60918
M	enum	UTF8	0	60920	61018
M	enum	UTF16	0	61019	61120
M	enum	UTF32	0	61121	61222
M	enum	GeneralCategory	0	61224	62135
D	typealias	UnicodeScalar	62139	62214	62214	Swift
D	typealias	UTF8	62215	62275	62275	Swift
D	typealias	UTF16	62276	62339	62339	Swift
D	typealias	UTF32	62340	62403	62403	Swift
D	func	_scalarProperty	62405	62503	62503	Swift
D	func	_scalarText	62505	62598	62598	Swift
D	func	_scalarNumber	62600	62680	62680	Swift
D	func	_scalarCategory	62682	62762	62762	Swift
D	extension	UInt8	62764	62781	62978	Swift
M	init	init	0	62782	62976
D	extension	UInt32	62980	62998	63080	Swift
M	init	init	0	62999	63078
D	extension	UInt64	63082	63100	63190	Swift
M	init	init	0	63101	63188
F	Swift	Clock.lsw	63191	72237
D	struct	Duration	63217	63356	68705	Swift
M	let	_seconds	0	63357	63380
M	let	_attoseconds	0	63381	63460
M	init	init	0	63462	64126
M	init	init	0	64127	64297
M	var	_total	0	64298	64371
M	init	init	0	64373	64534
M	var	components	0	64535	64683
M	var	zero	1	64684	64756
M	func	seconds	1	64757	64885
M	func	seconds	1	64886	65014
M	func	milliseconds	1	65015	65230
M	func	milliseconds	1	65231	65390
M	func	microseconds	1	65391	65611
M	func	microseconds	1	65612	65770
M	func	nanoseconds	1	65771	65991
M	func	nanoseconds	1	65992	66146
M	func	+	1	66148	66294
M	func	-	1	66295	66441
M	func	+=	1	66442	66524
M	func	-=	1	66525	66607
M	func	*	1	66608	66949
M	func	*	1	66950	67062
M	func	/	1	67063	67564
M	func	/	1	67565	67677
M	func	/	1	67678	67823
M	func	*=	1	67824	67917
M	func	/=	1	67918	68011
M	func	*=	1	68012	68092
M	func	/=	1	68093	68173
M	func	==	1	68174	68311
M	func	<	1	68312	68476
M	func	hash	0	68477	68602
M	var	description	0	68603	68703
D	protocol	InstantProtocol	68707	68804	68971	Swift
M	func	advanced	0	68805	68888
M	func	duration	0	68889	68969
D	extension	InstantProtocol	68973	69000	69458	Swift
M	func	+	1	69001	69086
M	func	-	1	69087	69180
M	func	-	1	69181	69266
M	func	+=	1	69267	69357
M	func	-=	1	69358	69456
D	protocol	Clock	69460	69537	69721	Swift
M	associatedtype	Instant	0	69538	69581
M	var	now	0	69582	69628
M	var	minimumResolution	0	69629	69719
D	extension	Clock	69723	69740	70163	Swift
M	func	measure	0	69741	69936
M	func	measure	0	69937	70161
D	struct	ContinuousClock	70165	70264	71040	Swift
M	struct	Instant	0	70265	70859
M	init	init	0	70860	70880
M	var	now	0	70881	70924
M	var	now	1	70925	70975
M	var	minimumResolution	0	70976	71038
D	struct	SuspendingClock	71042	71146	71922	Swift
M	struct	Instant	0	71147	71741
M	init	init	0	71742	71762
M	var	now	0	71763	71806
M	var	now	1	71807	71857
M	var	minimumResolution	0	71858	71920
D	func	_monotonicNanoseconds	71924	71991	71991	Swift
D	extension	Clock	71993	72040	72114	Swift
M	var	continuous	1	72041	72112
D	extension	Clock	72115	72162	72236	Swift
M	var	suspending	1	72163	72234
F	Swift	Codable.lsw	72237	98177
D	protocol	Encodable	72336	72410	72486	Swift
M	func	encode	0	72411	72484
D	protocol	Decodable	72488	72560	72628	Swift
M	init	init	0	72561	72626
D	typealias	Codable	72630	72720	72720	Swift
D	protocol	CodingKey	72722	72854	72979	Swift
M	var	stringValue	0	72855	72890
M	init	init	0	72891	72921
M	var	intValue	0	72922	72952
M	init	init	0	72953	72977
D	extension	CodingKey	72981	73002	73250	Swift
M	var	description	0	73003	73192
M	var	debugDescription	0	73193	73248
D	protocol	CodingKeyRepresentable	73252	73369	73450	Swift
M	var	codingKey	0	73370	73410
M	init	init	0	73411	73448
D	struct	CodingUserInfoKey	73452	73588	73686	Swift
M	let	rawValue	0	73589	73620
M	init	init	0	73621	73684
D	protocol	Encoder	73688	73747	74062	Swift
M	var	codingPath	0	73748	73791
M	var	userInfo	0	73792	73842
M	func	container	0	73843	73932
M	func	unkeyedContainer	0	73933	73992
M	func	singleValueContainer	0	73993	74060
D	protocol	Decoder	74064	74122	74458	Swift
M	var	codingPath	0	74123	74166
M	var	userInfo	0	74167	74217
M	func	container	0	74218	74314
M	func	unkeyedContainer	0	74315	74381
M	func	singleValueContainer	0	74382	74456
D	protocol	SingleValueEncodingContainer	74460	74528	74669	Swift
M	var	codingPath	0	74529	74572
M	func	encodeNil	0	74573	74609
M	func	encode	0	74610	74667
D	protocol	UnkeyedEncodingContainer	74671	74753	75170	Swift
M	var	codingPath	0	74754	74797
M	var	count	0	74798	74824
M	func	encodeNil	0	74825	74861
M	func	encode	0	74862	74919
M	func	nestedContainer	0	74920	75045
M	func	nestedUnkeyedContainer	0	75046	75120
M	func	superEncoder	0	75121	75168
D	extension	UnkeyedEncodingContainer	75172	75208	75377	Swift
M	func	encode	0	75209	75375
D	protocol	KeyedEncodingContainerProtocol	75379	75456	76007	Swift
M	associatedtype	Key	0	75457	75490
M	var	codingPath	0	75491	75534
M	func	encodeNil	0	75535	75586
M	func	encode	0	75587	75661
M	func	nestedContainer	0	75662	75804
M	func	nestedUnkeyedContainer	0	75805	75894
M	func	superEncoder	0	75895	75942
M	func	superEncoder	0	75943	76005
D	extension	KeyedEncodingContainerProtocol	76009	76051	76351	Swift
M	func	encodeIfPresent	0	76052	76207
M	func	encodeConditional	0	76208	76349
D	protocol	SingleValueDecodingContainer	76353	76420	76553	Swift
M	var	codingPath	0	76421	76464
M	func	decodeNil	0	76465	76493
M	func	decode	0	76494	76551
D	protocol	UnkeyedDecodingContainer	76555	76636	77153	Swift
M	var	codingPath	0	76637	76680
M	var	count	0	76681	76708
M	var	isAtEnd	0	76709	76738
M	var	currentIndex	0	76739	76772
M	func	decodeNil	0	76773	76817
M	func	decode	0	76818	76884
M	func	nestedContainer	0	76885	77014
M	func	nestedUnkeyedContainer	0	77015	77096
M	func	superDecoder	0	77097	77151
D	extension	UnkeyedDecodingContainer	77155	77191	77393	Swift
M	func	decodeIfPresent	0	77192	77391
D	protocol	KeyedDecodingContainerProtocol	77395	77471	78079	Swift
M	associatedtype	Key	0	77472	77505
M	var	codingPath	0	77506	77549
M	var	allKeys	0	77550	77580
M	func	contains	0	77581	77618
M	func	decodeNil	0	77619	77669
M	func	decode	0	77670	77744
M	func	nestedContainer	0	77745	77882
M	func	nestedUnkeyedContainer	0	77883	77970
M	func	superDecoder	0	77971	78016
M	func	superDecoder	0	78017	78077
D	extension	KeyedDecodingContainerProtocol	78081	78123	78364	Swift
M	func	decodeIfPresent	0	78124	78362
D	struct	KeyedEncodingContainer	78366	78508	79508	Swift
M	typealias	Key	0	78509	78537
M	var	_box	0	78538	78569
M	init	init	0	78570	78695
M	init	init	0	78696	78750
M	var	codingPath	0	78751	78813
M	func	encodeNil	0	78814	78898
M	func	encode	0	78899	79010
M	func	nestedContainer	0	79011	79197
M	func	nestedUnkeyedContainer	0	79198	79329
M	func	superEncoder	0	79330	79411
M	func	superEncoder	0	79412	79506
D	class	_KeyedEncodingBox	79510	79535	80061	Swift
M	var	codingPath	0	79536	79578
M	func	encodeNil	0	79579	79629
M	func	encode	0	79630	79703
M	func	nestedContainer	0	79704	79843
M	func	nestedUnkeyedContainer	0	79844	79963
M	func	superEncoder	0	79964	80059
D	class	_KeyedEncodingBoxOf	80063	80150	81081	Swift
M	var	container	0	80151	80171
M	init	init	0	80172	80227
M	var	codingPath	0	80228	80297
M	func	encodeNil	0	80298	80405
M	func	encode	0	80406	80540
M	func	nestedContainer	0	80541	80723
M	func	nestedUnkeyedContainer	0	80724	80878
M	func	superEncoder	0	80879	81079
D	struct	KeyedDecodingContainer	81083	81224	82722	Swift
M	typealias	Key	0	81225	81253
M	var	_box	0	81254	81285
M	init	init	0	81286	81411
M	init	init	0	81412	81466
M	var	codingPath	0	81467	81529
M	var	allKeys	0	81530	81582
M	func	contains	0	81583	81648
M	func	decodeNil	0	81649	81732
M	func	decode	0	81733	81843
M	func	nestedContainer	0	81844	82026
M	func	nestedUnkeyedContainer	0	82027	82160
M	func	superDecoder	0	82161	82244
M	func	superDecoder	0	82245	82341
M	func	_decode	0	82414	82504
M	func	_decodeIfPresent	0	82505	82720
D	class	_KeyedDecodingBox	82724	82749	83470	Swift
M	var	codingPath	0	82750	82792
M	func	allKeys	0	82793	82853
M	func	contains	0	82854	82911
M	func	decodeNil	0	82912	82977
M	func	decode	0	82978	83091
M	func	nestedContainer	0	83092	83238
M	func	nestedUnkeyedContainer	0	83239	83365
M	func	superDecoder	0	83366	83468
D	class	_KeyedDecodingBoxOf	83472	83559	84747	Swift
M	let	container	0	83560	83580
M	init	init	0	83581	83636
M	var	codingPath	0	83637	83706
M	func	allKeys	0	83707	83815
M	func	contains	0	83816	83910
M	func	decodeNil	0	83911	84026
M	func	decode	0	84027	84169
M	func	nestedContainer	0	84170	84363
M	func	nestedUnkeyedContainer	0	84364	84529
M	func	superDecoder	0	84530	84745
D	enum	EncodingError	84749	84851	85669	Swift
M	struct	Context	0	84852	85330
M	case	invalidValue	0	85331	85366
M	var	debugDescription	0	85367	85667
D	enum	DecodingError	85671	85770	88761	Swift
M	struct	Context	0	85771	86249
M	case	typeMismatch	0	86250	86290
M	case	valueNotFound	0	86291	86332
M	case	keyNotFound	0	86333	86377
M	case	dataCorrupted	0	86378	86409
M	func	dataCorruptedError	1	86410	86713
M	func	dataCorruptedError	1	86714	87020
M	func	dataCorruptedError	1	87021	87276
M	func	_notOneKey	1	87277	87504
M	func	_rawValue	1	87505	87761
M	var	debugDescription	0	87762	88759
D	func	_describeCoding	88763	89258	89258	Swift
D	struct	_IndexKey	89260	89318	89559	Swift
M	let	index	0	89319	89337
M	init	init	0	89338	89383
M	var	stringValue	0	89384	89432
M	var	intValue	0	89433	89465
M	init	init	0	89466	89511
M	init	init	0	89512	89557
D	struct	_DictionaryKey	89561	89622	89920	Swift
M	let	stringValue	0	89623	89650
M	let	intValue	0	89651	89673
M	init	init	0	89674	89775
M	init	init	0	89776	89851
M	init	init	0	89852	89918
D	protocol	_CodedAsItself	89952	90030	90031	Swift
D	extension	_CodedAsItself	90033	90079	90348	Swift
M	init	init	0	90080	90193
M	func	encode	0	90194	90346
D	extension	Int	90350	90390	90392	Swift
D	extension	Int8	90393	90434	90436	Swift
D	extension	Int16	90437	90479	90481	Swift
D	extension	Int32	90482	90524	90526	Swift
D	extension	Int64	90527	90569	90571	Swift
D	extension	UInt	90572	90613	90615	Swift
D	extension	UInt8	90616	90658	90660	Swift
D	extension	UInt16	90661	90704	90706	Swift
D	extension	UInt32	90707	90750	90752	Swift
D	extension	UInt64	90753	90796	90798	Swift
D	extension	Bool	90799	90840	90842	Swift
D	extension	Double	90843	90886	90888	Swift
D	extension	Float	90889	90931	90933	Swift
D	extension	String	90934	90977	90979	Swift
D	extension	RawRepresentable	90981	91052	91211	Swift
M	func	encode	0	91053	91209
D	extension	RawRepresentable	91213	91284	91561	Swift
M	init	init	0	91285	91559
D	extension	Optional	91563	91619	91834	Swift
M	func	encode	0	91620	91832
D	extension	Optional	91836	91892	92098	Swift
M	init	init	0	91893	92096
D	extension	Array	92100	92153	92331	Swift
M	func	encode	0	92154	92329
D	extension	Array	92333	92386	92601	Swift
M	init	init	0	92387	92599
D	extension	ArraySlice	92603	92661	92758	Swift
M	func	encode	0	92662	92756
D	extension	ArraySlice	92760	92818	92919	Swift
M	init	init	0	92819	92917
D	extension	Set	92921	92972	93150	Swift
M	func	encode	0	92973	93148
D	extension	Set	93152	93203	93418	Swift
M	init	init	0	93204	93416
D	extension	Range	93420	93471	93669	Swift
M	func	encode	0	93472	93667
D	extension	Range	93671	93722	94250	Swift
M	init	init	0	93723	94248
D	extension	ClosedRange	94252	94309	94507	Swift
M	func	encode	0	94310	94505
D	extension	ClosedRange	94509	94566	95100	Swift
M	init	init	0	94567	95098
D	extension	Dictionary	95102	95174	95742	Swift
M	func	encode	0	95175	95740
D	func	_dictionaryKey	95744	96150	96150	Swift
D	extension	Dictionary	96152	96224	98176	Swift
M	init	init	0	96225	98174
F	Swift	Collection.lsw	98177	121224
D	protocol	Collection	98242	98370	99994	Swift
M	associatedtype	Index	0	98371	98508
M	associatedtype	Iterator	0	98509	98561
M	associatedtype	SubSequence	0	98562	98695
M	associatedtype	Indices	0	98696	98794
M	var	startIndex	0	98795	98871
M	var	endIndex	0	98872	98948
M	subscript	subscript	0	98949	99035
M	subscript	subscript	0	99036	99129
M	var	indices	0	99130	99201
M	var	isEmpty	0	99202	99270
M	var	count	0	99271	99329
M	func	_customIndexOfEquatableElement	0	99330	99400
M	func	_customLastIndexOfEquatableElement	0	99401	99475
M	func	index	0	99476	99551
M	func	formIndex	0	99552	99635
M	func	index	0	99636	99731
M	func	index	0	99732	99889
M	func	distance	0	99890	99992
D	struct	IndexingIterator	99996	100125	100775	Swift
M	typealias	Element	0	100126	100173
M	var	_elements	0	100174	100201
M	var	_position	0	100202	100235
M	init	init	0	100236	100361
M	init	init	0	100362	100496
M	func	next	0	100497	100773
D	extension	Collection	100777	100840	100979	Swift
M	func	makeIterator	0	100841	100977
D	extension	Collection	100981	101036	101295	Swift
M	subscript	subscript	0	101037	101293
D	extension	Collection	101297	101357	101523	Swift
M	var	indices	0	101358	101521
D	extension	Collection	101525	101573	102596	Swift
M	func	popFirst	0	101574	101856
M	func	removeFirst	0	101857	102179
M	func	removeFirst	0	102180	102594
D	extension	Collection	102598	102620	110901	Swift
M	func	_customIndexOfEquatableElement	0	102621	102708
M	func	_customLastIndexOfEquatableElement	0	102709	102800
M	var	isEmpty	0	102801	102895
M	var	count	0	102896	102998
M	var	underestimatedCount	0	102999	103048
M	func	formIndex	0	103049	103163
M	func	index	0	103164	103561
M	func	index	0	103562	104067
M	func	formIndex	0	104068	104214
M	func	formIndex	0	104215	104581
M	func	distance	0	104582	104973
M	var	first	0	104974	105168
M	func	randomElement	0	105169	105375
M	func	randomElement	0	105376	105704
M	subscript	subscript	0	105705	105855
M	subscript	subscript	0	105856	105973
M	func	map	0	105974	106268
M	func	suffix	0	106269	106395
M	func	prefix	0	106396	106519
M	func	prefix	0	106520	106673
M	func	prefix	0	106674	106988
M	func	prefix	0	106989	107358
M	func	suffix	0	107359	107724
M	func	dropFirst	0	107725	108039
M	func	dropLast	0	108040	108400
M	func	drop	0	108401	108777
M	func	firstIndex	0	108778	109124
M	func	index	0	109125	109325
M	func	split	0	109326	110464
M	func	indices	0	110465	110899
D	extension	Collection	110903	110950	114404	Swift
M	func	firstIndex	0	110951	111321
M	func	index	0	111322	111459
M	func	split	0	111460	111761
M	func	split	0	111762	112567
M	func	firstRange	0	112568	113167
M	func	ranges	0	113168	113801
M	func	contains	0	113802	113978
M	func	trimmingPrefix	0	113979	114402
D	extension	Collection	114406	114428	114635	Swift
M	func	trimmingPrefix	0	114429	114633
D	protocol	BidirectionalCollection	114637	114822	114984	Swift
M	func	index	0	114823	114900
M	func	formIndex	0	114901	114982
D	extension	BidirectionalCollection	114986	115021	118212	Swift
M	func	formIndex	0	115022	115135
M	func	index	0	115136	115535
M	func	index	0	115536	116089
M	func	distance	0	116090	116589
M	var	last	0	116590	116722
M	func	last	0	116723	117089
M	func	lastIndex	0	117090	117435
M	func	reversed	0	117436	117577
M	func	suffix	0	117578	117896
M	func	dropLast	0	117897	118210
D	extension	BidirectionalCollection	118214	118274	118650	Swift
M	func	lastIndex	0	118275	118648
D	extension	BidirectionalCollection	118652	118713	119798	Swift
M	func	popLast	0	118714	119025
M	func	removeLast	0	119026	119384
M	func	removeLast	0	119385	119796
D	protocol	RandomAccessCollection	119800	120026	120028	Swift
D	extension	RandomAccessCollection	120030	120064	120447	Swift
M	func	index	0	120065	120445
D	extension	RandomAccessCollection	120449	120528	121013	Swift
M	func	index	0	120529	120633
M	func	index	0	120634	120741
M	func	index	0	120742	120873
M	func	distance	0	120874	121011
D	extension	RandomAccessCollection	121015	121119	121223	Swift
M	var	indices	0	121120	121221
F	Swift	CollectionDifference.lsw	121224	128596
D	struct	CollectionDifference	121271	121412	123930	Swift
M	enum	Change	0	121413	122054
M	typealias	Element	0	122055	122128
M	typealias	Index	0	122129	122161
M	let	insertions	0	122162	122197
M	let	removals	0	122198	122231
M	init	init	0	122232	122354
M	init	init	0	122355	122979
M	var	startIndex	0	122980	123016
M	var	endIndex	0	123017	123083
M	func	index	0	123084	123136
M	subscript	subscript	0	123242	123399
M	func	inverse	0	123400	123928
D	extension	CollectionDifference	123932	123994	125089	Swift
M	func	inferringMoves	0	123995	125087
D	extension	BidirectionalCollection	125091	125126	127592	Swift
M	func	difference	0	125127	127590
D	extension	BidirectionalCollection	127594	127654	127880	Swift
M	func	difference	0	127655	127878
D	extension	RangeReplaceableCollection	127882	127920	128595	Swift
M	func	applying	0	127921	128593
F	Swift	Concurrency.lsw	128596	151051
D	func	_spawnTask	128710	128785	128785	Swift
D	func	_currentTask	128786	128836	128836	Swift
D	func	_parkTask	128837	128874	128874	Swift
D	func	_parkTask	128875	128929	128929	Swift
D	func	_resumeTask	128930	128980	128980	Swift
D	func	_yieldTask	128981	129020	129020	Swift
D	class	_Job	129022	129077	131031	Swift
M	var	_all	1	129078	129116
M	let	_main	1	129117	129146
M	var	_current	1	129147	129210
M	var	id	0	129212	129226
M	var	priority	0	129227	129265
M	var	isCancelled	0	129266	129293
M	var	isDone	0	129294	129316
M	var	waiters	0	129317	129344
M	var	work	0	129345	129378
M	var	onBreak	0	129379	129496
M	var	children	0	129497	129574
M	var	handlers	0	129575	129616
M	var	handlerCount	0	129617	129641
M	var	locals	0	129642	129680
M	func	start	0	129682	129827
M	func	inherit	0	129828	129955
M	func	cancel	0	129956	130278
M	func	adopt	0	130279	130437
M	func	disown	0	130438	130497
M	func	onCancel	0	130498	130658
M	func	end	0	130659	130877
M	func	join	0	130878	131029
D	func	_runJob	131033	131418	131418	Swift
D	class	_JobOf	131420	131455	132101	Swift
M	var	result	0	131456	131499
M	func	begin	0	131500	131727
M	func	get	0	131728	131909
M	func	value	0	131910	132099
D	struct	TaskPriority	132103	132298	133174	Swift
M	var	rawValue	0	132299	132329
M	init	init	0	132330	132391
M	let	high	1	132392	132447
M	let	userInitiated	1	132448	132512
M	let	medium	1	132513	132570
M	let	low	1	132571	132625
M	let	utility	1	132626	132684
M	let	background	1	132685	132745
M	func	<	1	132746	132849
M	var	description	0	132850	133172
D	struct	CancellationError	133176	133269	133292	Swift
M	init	init	0	133270	133290
D	struct	Task	133294	133405	133794	Swift
M	let	_task	0	133406	133436
M	init	init	0	133437	133485
M	func	cancel	0	133487	133560
M	var	isCancelled	0	133561	133615
M	func	==	1	133616	133700
M	func	hash	0	133701	133792
D	extension	Task	133796	133835	134683	Swift
M	init	init	0	133836	134160
M	func	detached	1	134161	134499
M	var	value	0	134500	134593
M	var	result	0	134594	134681
D	extension	Task	134685	134728	135701	Swift
M	init	init	0	134729	135060
M	func	detached	1	135061	135414
M	var	value	0	135415	135526
M	var	result	0	135527	135699
D	extension	Task	135703	135760	136961	Swift
M	var	isCancelled	1	135761	135830
M	var	currentPriority	1	135831	135909
M	func	checkCancellation	1	135910	136109
M	func	yield	1	136110	136193
M	func	sleep	1	136194	136343
M	func	sleep	1	136344	136692
M	func	sleep	1	136693	136959
D	func	_clampedNanoseconds	136963	137141	137141	Swift
D	func	_sleepTask	137143	137474	137474	Swift
D	func	withTaskCancellationHandler	137476	137873	137873	Swift
D	struct	UnsafeCurrentTask	137875	137972	138146	Swift
M	let	_job	0	137973	137991
M	var	isCancelled	0	137992	138045
M	var	priority	0	138046	138101
M	func	cancel	0	138102	138144
D	func	withUnsafeCurrentTask	138148	138323	138323	Swift
D	class	_AsyncLet	138345	138495	138760	Swift
M	let	job	0	138496	138527
M	init	init	0	138528	138672
M	var	value	0	138673	138725
M	deinit	deinit	0	138726	138758
D	class	_ThrowingAsyncLet	138762	138802	139083	Swift
M	let	job	0	138803	138834
M	init	init	0	138835	138986
M	var	value	0	138987	139048
M	deinit	deinit	0	139049	139081
D	func	_endAsyncLet	139085	139181	139181	Swift
D	func	_asyncLet	139183	139301	139301	Swift
D	func	_asyncLet	139302	139443	139443	Swift
D	struct	CheckedContinuation	139469	139590	140079	Swift
M	let	_state	0	139591	139628
M	init	init	0	139629	139688
M	func	resume	0	139689	139766
M	func	resume	0	139767	139843
M	func	resume	0	139844	140077
D	extension	CheckedContinuation	140081	140128	140187	Swift
M	func	resume	0	140129	140185
D	typealias	UnsafeContinuation	140189	140265	140265	Swift
D	class	_ContinuationState	140267	140302	141012	Swift
M	var	result	0	140303	140340
M	var	task	0	140341	140370
M	var	isWaiting	0	140371	140396
M	var	function	0	140397	140421
M	init	init	0	140422	140479
M	func	resume	0	140480	140769
M	func	wait	0	140770	141010
D	func	withCheckedContinuation	141014	141344	141344	Swift
D	func	withCheckedThrowingContinuation	141345	141623	141623	Swift
D	func	withUnsafeContinuation	141624	141778	141778	Swift
D	func	withUnsafeThrowingContinuation	141779	141964	141964	Swift
D	class	_Group	141983	142010	143673	Swift
M	var	running	0	142011	142054
M	var	finished	0	142055	142093
M	var	firstFinished	0	142094	142119
M	var	waiter	0	142120	142139
M	var	isCancelled	0	142140	142167
M	let	owner	0	142168	142197
M	func	add	0	142199	142725
M	func	finish	0	142726	142985
M	func	next	0	142986	143470
M	func	cancel	0	143471	143609
M	var	isEmpty	0	143610	143671
D	struct	TaskGroup	143675	143793	145301	Swift
M	let	_group	0	143794	143833
M	init	init	0	143834	143895
M	func	addTask	0	143896	144066
M	func	addTaskUnlessCancelled	0	144067	144334
M	func	next	0	144335	144566
M	func	waitForAll	0	144567	144644
M	func	cancelAll	0	144645	144692
M	var	isCancelled	0	144693	144776
M	var	isEmpty	0	144777	144824
M	func	makeAsyncIterator	0	144825	144893
M	struct	Iterator	0	144895	145299
D	struct	ThrowingTaskGroup	145303	145459	147047	Swift
M	let	_group	0	145460	145499
M	init	init	0	145500	145561
M	func	addTask	0	145562	145739
M	func	addTaskUnlessCancelled	0	145740	146014
M	func	next	0	146015	146108
M	func	nextResult	0	146109	146209
M	func	waitForAll	0	146210	146471
M	func	cancelAll	0	146472	146519
M	var	isCancelled	0	146520	146603
M	var	isEmpty	0	146604	146651
M	func	makeAsyncIterator	0	146652	146720
M	struct	Iterator	0	146722	147045
D	struct	DiscardingTaskGroup	147049	147122	147552	Swift
M	let	_group	0	147123	147151
M	init	init	0	147152	147202
M	func	addTask	0	147203	147362
M	func	cancelAll	0	147363	147410
M	var	isCancelled	0	147411	147494
M	var	isEmpty	0	147495	147550
D	func	withTaskGroup	147554	147978	147978	Swift
D	func	withThrowingTaskGroup	147980	148609	148609	Swift
D	func	withDiscardingTaskGroup	148611	148955	148955	Swift
D	protocol	Actor	148974	149062	149063	Swift
D	protocol	GlobalActor	149065	149150	149229	Swift
M	associatedtype	ActorType	0	149151	149186
M	var	shared	1	149187	149227
D	class	MainActor	149231	149314	149593	Swift
M	let	shared	1	149315	149357
M	init	init	0	149358	149371
M	func	run	1	149372	149487
M	func	assumeIsolated	1	149488	149591
D	struct	_TaskLocalValue	149617	149641	149692	Swift
M	let	key	0	149642	149671
M	let	value	0	149672	149690
D	class	TaskLocal	149694	149879	151050	Swift
M	let	_default	0	149880	149903
M	init	init	0	149904	149981
M	func	get	0	149982	150214
M	var	wrappedValue	0	150215	150264
M	var	projectedValue	0	150265	150321
M	func	withValue	0	150322	150629
M	func	withValue	0	150630	150955
M	var	description	0	150956	151048
F	Swift	CoreProtocols.lsw	151051	159275
D	protocol	Equatable	151101	151182	151272	Swift
M	func	==	1	151183	151270
D	extension	Equatable	151274	151295	151414	Swift
M	func	!=	1	151296	151412
D	protocol	Hashable	151416	151559	151778	Swift
M	var	hashValue	0	151560	151639
M	func	hash	0	151640	151742
M	func	_erased	0	151743	151776
D	extension	Hashable	151780	151800	152036	Swift
M	func	_erased	0	151801	151856
M	var	hashValue	0	151857	152034
D	protocol	Comparable	152038	152116	152570	Swift
M	func	<	1	152117	152227
M	func	<=	1	152228	152342
M	func	>=	1	152343	152458
M	func	>	1	152459	152568
D	extension	Comparable	152572	152594	153006	Swift
M	func	>	1	152595	152725
M	func	<=	1	152726	152864
M	func	>=	1	152865	153004
D	func	~=	153008	153132	153132	Swift
D	protocol	Identifiable	153134	153219	153355	Swift
M	associatedtype	ID	0	153220	153285
M	var	id	0	153286	153353
D	extension	Identifiable	153357	153403	153504	Swift
M	var	id	0	153404	153502
D	protocol	CaseIterable	153506	153596	153752	Swift
M	associatedtype	AllCases	0	153597	153676
M	var	allCases	1	153677	153750
D	protocol	RawRepresentable	153754	153856	154036	Swift
M	associatedtype	RawValue	0	153857	153884
M	init	init	0	153885	153976
M	var	rawValue	0	153977	154034
D	extension	RawRepresentable	154038	154092	154234	Swift
M	func	==	1	154093	154232
D	func	!=	154236	154429	154429	Swift
D	extension	RawRepresentable	154431	154500	154710	Swift
M	var	hashValue	0	154501	154588
M	func	hash	0	154589	154708
D	protocol	Error	154712	154799	154801	Swift
D	protocol	Sendable	154803	154895	154897	Swift
D	protocol	SendableMetatype	154899	155014	155016	Swift
D	protocol	Copyable	155018	155095	155097	Swift
D	protocol	CustomStringConvertible	155099	155193	155268	Swift
M	var	description	0	155194	155266
D	protocol	CustomDebugStringConvertible	155270	155372	155457	Swift
M	var	debugDescription	0	155373	155455
D	protocol	LosslessStringConvertible	155459	155591	155675	Swift
M	init	init	0	155592	155673
D	protocol	TextOutputStream	155677	155740	155810	Swift
M	func	write	0	155741	155808
D	protocol	TextOutputStreamable	155812	155902	156010	Swift
M	func	write	0	155903	156008
D	protocol	ExpressibleByIntegerLiteral	156012	156110	156235	Swift
M	associatedtype	IntegerLiteralType	0	156111	156148
M	init	init	0	156149	156233
D	protocol	ExpressibleByFloatLiteral	156237	156339	156458	Swift
M	associatedtype	FloatLiteralType	0	156340	156375
M	init	init	0	156376	156456
D	protocol	ExpressibleByBooleanLiteral	156460	156558	156683	Swift
M	associatedtype	BooleanLiteralType	0	156559	156596
M	init	init	0	156597	156681
D	protocol	ExpressibleByUnicodeScalarLiteral	156685	156802	156945	Swift
M	associatedtype	UnicodeScalarLiteralType	0	156803	156846
M	init	init	0	156847	156943
D	protocol	ExpressibleByExtendedGraphemeClusterLiteral	156947	157104	157277	Swift
M	associatedtype	ExtendedGraphemeClusterLiteralType	0	157105	157158
M	init	init	0	157159	157275
D	extension	ExpressibleByExtendedGraphemeClusterLiteral	157279	157403	157584	Swift
M	init	init	0	157404	157582
D	protocol	ExpressibleByStringLiteral	157586	157726	157848	Swift
M	associatedtype	StringLiteralType	0	157727	157763
M	init	init	0	157764	157846
D	extension	ExpressibleByStringLiteral	157850	157950	158107	Swift
M	init	init	0	157951	158105
D	protocol	ExpressibleByArrayLiteral	158109	158203	158334	Swift
M	associatedtype	ArrayLiteralElement	0	158204	158242
M	init	init	0	158243	158332
D	protocol	ExpressibleByDictionaryLiteral	158336	158439	158577	Swift
M	associatedtype	Key	0	158440	158462
M	associatedtype	Value	0	158463	158487
M	init	init	0	158488	158575
D	protocol	ExpressibleByNilLiteral	158579	158660	158715	Swift
M	init	init	0	158661	158713
D	typealias	IntegerLiteralType	158717	158802	158802	Swift
D	typealias	FloatLiteralType	158803	158895	158895	Swift
D	typealias	BooleanLiteralType	158896	158981	158981	Swift
D	typealias	UnicodeScalarType	158982	159082	159082	Swift
D	typealias	ExtendedGraphemeClusterType	159083	159188	159188	Swift
D	typealias	StringLiteralType	159189	159274	159274	Swift
F	Swift	Dictionary.lsw	159275	173714
D	struct	Dictionary	159291	159480	171624	Swift
M	typealias	Element	0	159481	159536
M	typealias	SubSequence	0	159537	159601
M	typealias	Indices	0	159602	159671
M	struct	Index	0	159673	160167
M	struct	Iterator	0	160169	160509
M	struct	Keys	0	160511	162591
M	struct	Values	0	162593	164307
M	init	init	0	164309	164386
M	init	init	0	164387	164524
M	init	init	0	164525	164623
M	init	init	0	164624	165140
M	init	init	0	165141	165658
M	init	init	0	165659	165956
M	var	count	0	165958	166048
M	var	isEmpty	0	166049	166151
M	var	capacity	0	166152	166276
M	subscript	subscript	0	166277	166469
M	subscript	subscript	0	166470	166819
M	subscript	subscript	0	166820	166980
M	var	startIndex	0	166981	167077
M	var	endIndex	0	167078	167170
M	func	index	0	167171	167300
M	func	index	0	167301	167451
M	func	makeIterator	0	167452	167561
M	var	keys	0	167562	167656
M	var	values	0	167657	167823
M	func	_contains	0	167824	167897
M	func	_setValue	0	167898	168018
M	func	updateValue	0	168020	168211
M	func	removeValue	0	168212	168388
M	func	remove	0	168389	168600
M	func	removeAll	0	168601	168742
M	func	popFirst	0	168743	168950
M	func	reserveCapacity	0	168951	169097
M	func	filter	0	169098	169403
M	func	mapValues	0	169404	169575
M	func	compactMapValues	0	169576	169928
M	func	merge	0	169929	170380
M	func	merge	0	170381	170806
M	func	merging	0	170807	171144
M	func	merging	0	171145	171445
M	var	description	0	171446	171531
M	var	debugDescription	0	171532	171622
D	func	_dictionaryKeys	171626	171732	171732	Swift
D	func	_dictionaryValues	171734	171846	171846	Swift
D	func	_dictionarySubset	171848	171982	171982	Swift
D	extension	Dictionary	171984	172040	172205	Swift
M	func	==	1	172041	172203
D	extension	Dictionary	172207	172261	172611	Swift
M	func	hash	0	172262	172609
D	extension	Dictionary	172613	172682	172684	Swift
D	struct	KeyValuePairs	172686	172886	173713	Swift
M	typealias	Element	0	172887	172942
M	typealias	Index	0	172943	172975
M	typealias	Indices	0	172976	173017
M	typealias	SubSequence	0	173018	173085
M	let	_elements	0	173086	173119
M	init	init	0	173120	173205
M	var	startIndex	0	173206	173242
M	var	endIndex	0	173243	173291
M	subscript	subscript	0	173292	173446
M	var	description	0	173447	173655
M	var	debugDescription	0	173656	173711
F	Swift	Double.lsw	173714	184231
D	struct	Double	173764	174058	184230	Swift
M	typealias	FloatLiteralType	0	174059	174105
M	typealias	IntegerLiteralType	0	174106	174151
M	typealias	Magnitude	0	174152	174191
M	typealias	Stride	0	174192	174228
M	typealias	Exponent	0	174229	174264
M	typealias	RawExponent	0	174265	174304
M	typealias	RawSignificand	0	174305	174349
M	var	infinity	1	174351	174442
M	var	nan	1	174443	174527
M	var	signalingNaN	1	174528	174634
M	var	pi	1	174635	174780
M	var	greatestFiniteMagnitude	1	174781	174904
M	var	leastNormalMagnitude	1	174905	175034
M	var	leastNonzeroMagnitude	1	175035	175159
M	var	ulpOfOne	1	175160	175288
M	var	radix	1	175289	175367
M	var	exponentBitCount	1	175368	175462
M	var	significandBitCount	1	175463	175574
M	var	zero	1	175575	175629
M	init	init	0	175631	175675
M	init	init	0	175676	175750
M	init	init	0	175751	175823
M	init	init	0	175824	175910
M	init	init	0	175911	176003
M	init	init	0	176004	176094
M	init	init	0	176095	176211
M	init	init	0	176212	176335
M	init	init	0	176336	176499
M	init	init	0	176500	176670
M	init	init	0	176671	176788
M	init	init	0	176789	176984
M	init	init	0	176985	177086
M	init	init	0	177087	177216
M	init	init	0	177217	177384
M	init	init	0	177385	177544
M	init	init	0	177545	177661
M	func	+	1	177663	177750
M	func	-	1	177751	177838
M	func	*	1	177839	177926
M	func	/	1	177927	178014
M	func	-	1	178015	178094
M	func	+=	1	178095	178185
M	func	-=	1	178186	178276
M	func	*=	1	178277	178367
M	func	/=	1	178368	178458
M	func	==	1	178459	178544
M	func	!=	1	178545	178630
M	func	<	1	178631	178715
M	func	<=	1	178716	178801
M	func	>	1	178802	178886
M	func	>=	1	178887	178972
M	func	negate	0	178974	179050
M	var	magnitude	0	179051	179147
M	var	bitPattern	0	179148	179252
M	var	exponentBitPattern	0	179253	179365
M	var	significandBitPattern	0	179366	179500
M	var	sign	0	179501	179588
M	var	exponent	0	179589	179674
M	var	significand	0	179675	179802
M	var	significandWidth	0	179803	179937
M	var	binade	0	179938	180057
M	var	ulp	0	180058	180162
M	var	nextUp	0	180163	180257
M	var	nextDown	0	180258	180341
M	var	isNormal	0	180342	180478
M	var	isFinite	0	180479	180598
M	var	isZero	0	180599	180675
M	var	isSubnormal	0	180676	180812
M	var	isInfinite	0	180813	180920
M	var	isNaN	0	180921	181007
M	var	isSignalingNaN	0	181008	181130
M	var	isCanonical	0	181131	181228
M	func	squareRoot	0	181230	181326
M	func	formSquareRoot	0	181327	181439
M	func	remainder	0	181440	181603
M	func	formRemainder	0	181604	181800
M	func	truncatingRemainder	0	181801	181973
M	func	formTruncatingRemainder	0	181974	182179
M	func	addingProduct	0	182180	182321
M	func	addProduct	0	182322	182460
M	func	rounded	0	182461	182610
M	func	rounded	0	182611	182753
M	func	round	0	182754	182884
M	func	round	0	182885	183000
M	func	isEqual	0	183001	183106
M	func	isLess	0	183107	183224
M	func	isLessThanOrEqualTo	0	183225	183365
M	func	distance	0	183366	183476
M	func	advanced	0	183477	183589
M	var	description	0	183590	183720
M	var	debugDescription	0	183721	183856
M	func	write	0	183857	183999
M	var	hashValue	0	184000	184114
M	func	hash	0	184115	184228
F	Swift	Float.lsw	184231	194602
D	struct	Float	184280	184572	194601	Swift
M	typealias	FloatLiteralType	0	184573	184618
M	typealias	IntegerLiteralType	0	184619	184664
M	typealias	Magnitude	0	184665	184703
M	typealias	Stride	0	184704	184739
M	typealias	Exponent	0	184740	184775
M	typealias	RawExponent	0	184776	184815
M	typealias	RawSignificand	0	184816	184860
M	var	infinity	1	184862	184951
M	var	nan	1	184952	185034
M	var	signalingNaN	1	185035	185139
M	var	pi	1	185140	185283
M	var	greatestFiniteMagnitude	1	185284	185405
M	var	leastNormalMagnitude	1	185406	185533
M	var	leastNonzeroMagnitude	1	185534	185656
M	var	ulpOfOne	1	185657	185783
M	var	radix	1	185784	185862
M	var	exponentBitCount	1	185863	185956
M	var	significandBitCount	1	185957	186068
M	var	zero	1	186069	186122
M	init	init	0	186124	186168
M	init	init	0	186169	186241
M	init	init	0	186242	186313
M	init	init	0	186314	186399
M	init	init	0	186400	186491
M	init	init	0	186492	186581
M	init	init	0	186582	186697
M	init	init	0	186698	186820
M	init	init	0	186821	186983
M	init	init	0	186984	187153
M	init	init	0	187154	187270
M	init	init	0	187271	187465
M	init	init	0	187466	187566
M	init	init	0	187567	187695
M	init	init	0	187696	187861
M	init	init	0	187862	188018
M	init	init	0	188019	188134
M	func	+	1	188136	188219
M	func	-	1	188220	188303
M	func	*	1	188304	188387
M	func	/	1	188388	188471
M	func	-	1	188472	188548
M	func	+=	1	188549	188636
M	func	-=	1	188637	188724
M	func	*=	1	188725	188812
M	func	/=	1	188813	188900
M	func	==	1	188901	188983
M	func	!=	1	188984	189066
M	func	<	1	189067	189148
M	func	<=	1	189149	189231
M	func	>	1	189232	189313
M	func	>=	1	189314	189396
M	func	negate	0	189398	189474
M	var	magnitude	0	189475	189569
M	var	bitPattern	0	189570	189673
M	var	exponentBitPattern	0	189674	189785
M	var	significandBitPattern	0	189786	189919
M	var	sign	0	189920	190006
M	var	exponent	0	190007	190091
M	var	significand	0	190092	190217
M	var	significandWidth	0	190218	190351
M	var	binade	0	190352	190469
M	var	ulp	0	190470	190572
M	var	nextUp	0	190573	190665
M	var	nextDown	0	190666	190748
M	var	isNormal	0	190749	190884
M	var	isFinite	0	190885	191003
M	var	isZero	0	191004	191080
M	var	isSubnormal	0	191081	191216
M	var	isInfinite	0	191217	191323
M	var	isNaN	0	191324	191410
M	var	isSignalingNaN	0	191411	191532
M	var	isCanonical	0	191533	191630
M	func	squareRoot	0	191632	191726
M	func	formSquareRoot	0	191727	191839
M	func	remainder	0	191840	192000
M	func	formRemainder	0	192001	192196
M	func	truncatingRemainder	0	192197	192366
M	func	formTruncatingRemainder	0	192367	192571
M	func	addingProduct	0	192572	192709
M	func	addProduct	0	192710	192846
M	func	rounded	0	192847	192994
M	func	rounded	0	192995	193135
M	func	round	0	193136	193266
M	func	round	0	193267	193382
M	func	isEqual	0	193383	193487
M	func	isLess	0	193488	193604
M	func	isLessThanOrEqualTo	0	193605	193744
M	func	distance	0	193745	193853
M	func	advanced	0	193854	193964
M	var	description	0	193965	194094
M	var	debugDescription	0	194095	194229
M	func	write	0	194230	194372
M	var	hashValue	0	194373	194486
M	func	hash	0	194487	194599
F	Swift	FloatingPointProtocols.lsw	194602	205328
D	enum	FloatingPointSign	194651	194760	195227	Swift
M	case	plus	0	194761	194774
M	case	minus	0	194775	194789
M	init	init	0	194790	194952
M	var	rawValue	0	194953	195007
M	func	==	1	195008	195225
D	enum	FloatingPointClassification	195229	195326	195566	Swift
M	case	signalingNaN	0	195327	195348
M	case	quietNaN	0	195349	195366
M	case	negativeInfinity	0	195367	195392
M	case	negativeNormal	0	195393	195416
M	case	negativeSubnormal	0	195417	195443
M	case	negativeZero	0	195444	195465
M	case	positiveZero	0	195466	195487
M	case	positiveSubnormal	0	195488	195514
M	case	positiveNormal	0	195515	195538
M	case	positiveInfinity	0	195539	195564
D	enum	FloatingPointRoundingRule	195568	195674	195802	Swift
M	case	toNearestOrAwayFromZero	0	195675	195707
M	case	toNearestOrEven	0	195708	195732
M	case	up	0	195733	195744
M	case	down	0	195745	195758
M	case	towardZero	0	195759	195778
M	case	awayFromZero	0	195779	195800
D	protocol	FloatingPoint	195804	195923	198100	Swift
M	associatedtype	Exponent	0	195924	195966
M	init	init	0	195967	196039
M	init	init	0	196040	196081
M	init	init	0	196082	196104
M	init	init	0	196105	196153
M	var	radix	1	196154	196187
M	var	nan	1	196188	196220
M	var	signalingNaN	1	196221	196262
M	var	infinity	1	196263	196300
M	var	greatestFiniteMagnitude	1	196301	196353
M	var	pi	1	196354	196385
M	var	ulp	0	196386	196411
M	var	ulpOfOne	1	196412	196449
M	var	leastNormalMagnitude	1	196450	196499
M	var	leastNonzeroMagnitude	1	196500	196550
M	var	sign	0	196551	196590
M	var	exponent	0	196591	196625
M	var	significand	0	196626	196659
M	func	/	1	196660	196708
M	func	/=	1	196709	196756
M	func	remainder	0	196757	196807
M	func	formRemainder	0	196808	196863
M	func	truncatingRemainder	0	196864	196924
M	func	formTruncatingRemainder	0	196925	196990
M	func	squareRoot	0	196991	197020
M	func	formSquareRoot	0	197021	197055
M	func	addingProduct	0	197056	197112
M	func	addProduct	0	197113	197167
M	func	minimum	1	197168	197221
M	func	maximum	1	197222	197275
M	func	minimumMagnitude	1	197276	197338
M	func	maximumMagnitude	1	197339	197401
M	func	rounded	0	197402	197461
M	func	round	0	197462	197520
M	var	nextUp	0	197521	197549
M	var	nextDown	0	197550	197580
M	func	isEqual	0	197581	197621
M	func	isLess	0	197622	197663
M	func	isLessThanOrEqualTo	0	197664	197715
M	func	isTotallyOrdered	0	197716	197777
M	var	isNormal	0	197778	197808
M	var	isFinite	0	197809	197839
M	var	isZero	0	197840	197868
M	var	isSubnormal	0	197869	197902
M	var	isInfinite	0	197903	197935
M	var	isNaN	0	197936	197963
M	var	isSignalingNaN	0	197964	198000
M	var	floatingPointClass	0	198001	198064
M	var	isCanonical	0	198065	198098
D	extension	FloatingPoint	198102	198127	201237	Swift
M	func	/=	1	198128	198233
M	func	squareRoot	0	198234	198396
M	func	remainder	0	198397	198628
M	func	truncatingRemainder	0	198629	198869
M	func	addingProduct	0	198870	199071
M	func	rounded	0	199072	199272
M	func	rounded	0	199273	199417
M	func	round	0	199418	199548
M	var	nextDown	0	199549	199630
M	func	minimum	1	199631	199815
M	func	maximum	1	199816	200000
M	func	minimumMagnitude	1	200001	200198
M	func	maximumMagnitude	1	200199	200396
M	var	floatingPointClass	0	200397	200915
M	func	isTotallyOrdered	0	200916	201235
D	protocol	BinaryFloatingPoint	201239	201355	201992	Swift
M	associatedtype	RawSignificand	0	201356	201406
M	associatedtype	RawExponent	0	201407	201454
M	init	init	0	201455	201560
M	init	init	0	201561	201585
M	init	init	0	201586	201611
M	init	init	0	201612	201666
M	init	init	0	201667	201728
M	var	exponentBitCount	1	201729	201773
M	var	significandBitCount	1	201774	201821
M	var	exponentBitPattern	0	201822	201869
M	var	significandBitPattern	0	201870	201923
M	var	binade	0	201924	201952
M	var	significandWidth	0	201953	201990
D	extension	BinaryFloatingPoint	201994	202065	203964	Swift
M	func	random	1	202066	202277
M	func	random	1	202278	202495
M	func	random	1	202496	203313
M	func	random	1	203314	203962
D	protocol	RandomNumberGenerator	203966	204037	204098	Swift
M	func	next	0	204038	204096
D	extension	RandomNumberGenerator	204100	204133	205042	Swift
M	func	next	0	204134	204302
M	func	next	0	204303	205040
D	struct	SystemRandomNumberGenerator	205044	205163	205272	Swift
M	init	init	0	205164	205184
M	func	next	0	205185	205270
D	func	_systemRandom	205274	205327	205327	Swift
F	Swift	Int.lsw	205328	213428
D	struct	Int	205377	205603	213427	Swift
M	typealias	IntegerLiteralType	0	205604	205649
M	typealias	Magnitude	0	205650	205687
M	typealias	Stride	0	205688	205721
M	typealias	Words	0	205722	205757
M	var	max	1	205759	205841
M	var	min	1	205842	205922
M	var	bitWidth	1	205923	206008
M	var	zero	1	206009	206060
M	init	init	0	206062	206106
M	init	init	0	206107	206177
M	init	init	0	206178	206235
M	init	init	0	206236	206374
M	init	init	0	206375	206503
M	init	init	0	206504	206630
M	init	init	0	206631	206753
M	init	init	0	206754	206884
M	init	init	0	206885	207013
M	init	init	0	207014	207165
M	init	init	0	207166	207318
M	init	init	0	207319	207424
M	func	+	1	207426	207501
M	func	-	1	207502	207577
M	func	*	1	207578	207653
M	func	/	1	207654	207729
M	func	%	1	207730	207805
M	func	&+	1	207806	207883
M	func	&-	1	207884	207961
M	func	&*	1	207962	208039
M	func	&	1	208040	208115
M	func	|	1	208116	208190
M	func	^	1	208191	208266
M	func	~	1	208267	208337
M	func	<<	1	208338	208414
M	func	>>	1	208415	208491
M	func	&<<	1	208492	208570
M	func	&>>	1	208571	208649
M	func	<<	1	208650	208749
M	func	>>	1	208750	208849
M	func	-	1	208850	208920
M	func	negate	0	208921	208997
M	func	==	1	208998	209074
M	func	!=	1	209075	209151
M	func	<	1	209152	209227
M	func	<=	1	209228	209304
M	func	>	1	209305	209380
M	func	>=	1	209381	209457
M	func	+=	1	209459	209540
M	func	-=	1	209541	209622
M	func	*=	1	209623	209704
M	func	/=	1	209705	209786
M	func	%=	1	209787	209868
M	func	&+=	1	209869	209952
M	func	&-=	1	209953	210036
M	func	&*=	1	210037	210120
M	func	&=	1	210121	210202
M	func	|=	1	210203	210283
M	func	^=	1	210284	210365
M	func	<<=	1	210366	210448
M	func	>>=	1	210449	210531
M	func	addingReportingOverflow	0	210533	210699
M	func	subtractingReportingOverflow	0	210700	210878
M	func	multipliedReportingOverflow	0	210879	211054
M	func	dividedReportingOverflow	0	211055	211251
M	func	remainderReportingOverflow	0	211252	211468
M	func	multipliedFullWidth	0	211469	211612
M	func	dividingFullWidth	0	211613	211788
M	func	quotientAndRemainder	0	211789	211962
M	func	isMultiple	0	211963	212096
M	func	signum	0	212097	212174
M	var	magnitude	0	212175	212266
M	var	words	0	212267	212390
M	var	nonzeroBitCount	0	212391	212490
M	var	leadingZeroBitCount	0	212491	212621
M	var	trailingZeroBitCount	0	212622	212753
M	var	byteSwapped	0	212754	212876
M	var	description	0	212877	212974
M	var	hashValue	0	212975	213086
M	func	hash	0	213087	213197
M	func	distance	0	213198	213313
M	func	advanced	0	213314	213425
F	Swift	Int16.lsw	213428	221745
D	struct	Int16	213479	213698	221744	Swift
M	typealias	IntegerLiteralType	0	213699	213746
M	typealias	Magnitude	0	213747	213786
M	typealias	Stride	0	213787	213820
M	typealias	Words	0	213821	213856
M	var	max	1	213858	213928
M	var	min	1	213929	213997
M	var	bitWidth	1	213998	214083
M	var	zero	1	214084	214137
M	init	init	0	214139	214183
M	init	init	0	214184	214256
M	init	init	0	214257	214316
M	init	init	0	214317	214455
M	init	init	0	214456	214584
M	init	init	0	214585	214711
M	init	init	0	214712	214834
M	init	init	0	214835	214965
M	init	init	0	214966	215094
M	init	init	0	215095	215246
M	init	init	0	215247	215399
M	init	init	0	215400	215507
M	func	+	1	215509	215590
M	func	-	1	215591	215672
M	func	*	1	215673	215754
M	func	/	1	215755	215836
M	func	%	1	215837	215918
M	func	&+	1	215919	216002
M	func	&-	1	216003	216086
M	func	&*	1	216087	216170
M	func	&	1	216171	216252
M	func	|	1	216253	216333
M	func	^	1	216334	216415
M	func	~	1	216416	216490
M	func	<<	1	216491	216573
M	func	>>	1	216574	216656
M	func	&<<	1	216657	216741
M	func	&>>	1	216742	216826
M	func	<<	1	216827	216930
M	func	>>	1	216931	217034
M	func	-	1	217035	217109
M	func	negate	0	217110	217186
M	func	==	1	217187	217267
M	func	!=	1	217268	217348
M	func	<	1	217349	217428
M	func	<=	1	217429	217509
M	func	>	1	217510	217589
M	func	>=	1	217590	217670
M	func	+=	1	217672	217757
M	func	-=	1	217758	217843
M	func	*=	1	217844	217929
M	func	/=	1	217930	218015
M	func	%=	1	218016	218101
M	func	&+=	1	218102	218189
M	func	&-=	1	218190	218277
M	func	&*=	1	218278	218365
M	func	&=	1	218366	218451
M	func	|=	1	218452	218536
M	func	^=	1	218537	218622
M	func	<<=	1	218623	218709
M	func	>>=	1	218710	218796
M	func	addingReportingOverflow	0	218798	218968
M	func	subtractingReportingOverflow	0	218969	219151
M	func	multipliedReportingOverflow	0	219152	219331
M	func	dividedReportingOverflow	0	219332	219532
M	func	remainderReportingOverflow	0	219533	219753
M	func	multipliedFullWidth	0	219754	219903
M	func	dividingFullWidth	0	219904	220087
M	func	quotientAndRemainder	0	220088	220267
M	func	isMultiple	0	220268	220403
M	func	signum	0	220404	220483
M	var	magnitude	0	220484	220577
M	var	words	0	220578	220701
M	var	nonzeroBitCount	0	220702	220801
M	var	leadingZeroBitCount	0	220802	220932
M	var	trailingZeroBitCount	0	220933	221064
M	var	byteSwapped	0	221065	221189
M	var	description	0	221190	221287
M	var	hashValue	0	221288	221399
M	func	hash	0	221400	221510
M	func	distance	0	221511	221628
M	func	advanced	0	221629	221742
F	Swift	Int32.lsw	221745	230072
D	struct	Int32	221796	222015	230071	Swift
M	typealias	IntegerLiteralType	0	222016	222063
M	typealias	Magnitude	0	222064	222103
M	typealias	Stride	0	222104	222137
M	typealias	Words	0	222138	222173
M	var	max	1	222175	222250
M	var	min	1	222251	222324
M	var	bitWidth	1	222325	222410
M	var	zero	1	222411	222464
M	init	init	0	222466	222510
M	init	init	0	222511	222583
M	init	init	0	222584	222643
M	init	init	0	222644	222782
M	init	init	0	222783	222911
M	init	init	0	222912	223038
M	init	init	0	223039	223161
M	init	init	0	223162	223292
M	init	init	0	223293	223421
M	init	init	0	223422	223573
M	init	init	0	223574	223726
M	init	init	0	223727	223834
M	func	+	1	223836	223917
M	func	-	1	223918	223999
M	func	*	1	224000	224081
M	func	/	1	224082	224163
M	func	%	1	224164	224245
M	func	&+	1	224246	224329
M	func	&-	1	224330	224413
M	func	&*	1	224414	224497
M	func	&	1	224498	224579
M	func	|	1	224580	224660
M	func	^	1	224661	224742
M	func	~	1	224743	224817
M	func	<<	1	224818	224900
M	func	>>	1	224901	224983
M	func	&<<	1	224984	225068
M	func	&>>	1	225069	225153
M	func	<<	1	225154	225257
M	func	>>	1	225258	225361
M	func	-	1	225362	225436
M	func	negate	0	225437	225513
M	func	==	1	225514	225594
M	func	!=	1	225595	225675
M	func	<	1	225676	225755
M	func	<=	1	225756	225836
M	func	>	1	225837	225916
M	func	>=	1	225917	225997
M	func	+=	1	225999	226084
M	func	-=	1	226085	226170
M	func	*=	1	226171	226256
M	func	/=	1	226257	226342
M	func	%=	1	226343	226428
M	func	&+=	1	226429	226516
M	func	&-=	1	226517	226604
M	func	&*=	1	226605	226692
M	func	&=	1	226693	226778
M	func	|=	1	226779	226863
M	func	^=	1	226864	226949
M	func	<<=	1	226950	227036
M	func	>>=	1	227037	227123
M	func	addingReportingOverflow	0	227125	227295
M	func	subtractingReportingOverflow	0	227296	227478
M	func	multipliedReportingOverflow	0	227479	227658
M	func	dividedReportingOverflow	0	227659	227859
M	func	remainderReportingOverflow	0	227860	228080
M	func	multipliedFullWidth	0	228081	228230
M	func	dividingFullWidth	0	228231	228414
M	func	quotientAndRemainder	0	228415	228594
M	func	isMultiple	0	228595	228730
M	func	signum	0	228731	228810
M	var	magnitude	0	228811	228904
M	var	words	0	228905	229028
M	var	nonzeroBitCount	0	229029	229128
M	var	leadingZeroBitCount	0	229129	229259
M	var	trailingZeroBitCount	0	229260	229391
M	var	byteSwapped	0	229392	229516
M	var	description	0	229517	229614
M	var	hashValue	0	229615	229726
M	func	hash	0	229727	229837
M	func	distance	0	229838	229955
M	func	advanced	0	229956	230069
F	Swift	Int64.lsw	230072	238417
D	struct	Int64	230123	230342	238416	Swift
M	typealias	IntegerLiteralType	0	230343	230390
M	typealias	Magnitude	0	230391	230430
M	typealias	Stride	0	230431	230464
M	typealias	Words	0	230465	230500
M	var	max	1	230502	230586
M	var	min	1	230587	230669
M	var	bitWidth	1	230670	230755
M	var	zero	1	230756	230809
M	init	init	0	230811	230855
M	init	init	0	230856	230928
M	init	init	0	230929	230988
M	init	init	0	230989	231127
M	init	init	0	231128	231256
M	init	init	0	231257	231383
M	init	init	0	231384	231506
M	init	init	0	231507	231637
M	init	init	0	231638	231766
M	init	init	0	231767	231918
M	init	init	0	231919	232071
M	init	init	0	232072	232179
M	func	+	1	232181	232262
M	func	-	1	232263	232344
M	func	*	1	232345	232426
M	func	/	1	232427	232508
M	func	%	1	232509	232590
M	func	&+	1	232591	232674
M	func	&-	1	232675	232758
M	func	&*	1	232759	232842
M	func	&	1	232843	232924
M	func	|	1	232925	233005
M	func	^	1	233006	233087
M	func	~	1	233088	233162
M	func	<<	1	233163	233245
M	func	>>	1	233246	233328
M	func	&<<	1	233329	233413
M	func	&>>	1	233414	233498
M	func	<<	1	233499	233602
M	func	>>	1	233603	233706
M	func	-	1	233707	233781
M	func	negate	0	233782	233858
M	func	==	1	233859	233939
M	func	!=	1	233940	234020
M	func	<	1	234021	234100
M	func	<=	1	234101	234181
M	func	>	1	234182	234261
M	func	>=	1	234262	234342
M	func	+=	1	234344	234429
M	func	-=	1	234430	234515
M	func	*=	1	234516	234601
M	func	/=	1	234602	234687
M	func	%=	1	234688	234773
M	func	&+=	1	234774	234861
M	func	&-=	1	234862	234949
M	func	&*=	1	234950	235037
M	func	&=	1	235038	235123
M	func	|=	1	235124	235208
M	func	^=	1	235209	235294
M	func	<<=	1	235295	235381
M	func	>>=	1	235382	235468
M	func	addingReportingOverflow	0	235470	235640
M	func	subtractingReportingOverflow	0	235641	235823
M	func	multipliedReportingOverflow	0	235824	236003
M	func	dividedReportingOverflow	0	236004	236204
M	func	remainderReportingOverflow	0	236205	236425
M	func	multipliedFullWidth	0	236426	236575
M	func	dividingFullWidth	0	236576	236759
M	func	quotientAndRemainder	0	236760	236939
M	func	isMultiple	0	236940	237075
M	func	signum	0	237076	237155
M	var	magnitude	0	237156	237249
M	var	words	0	237250	237373
M	var	nonzeroBitCount	0	237374	237473
M	var	leadingZeroBitCount	0	237474	237604
M	var	trailingZeroBitCount	0	237605	237736
M	var	byteSwapped	0	237737	237861
M	var	description	0	237862	237959
M	var	hashValue	0	237960	238071
M	func	hash	0	238072	238182
M	func	distance	0	238183	238300
M	func	advanced	0	238301	238414
F	Swift	Int8.lsw	238417	246532
D	struct	Int8	238467	238683	246531	Swift
M	typealias	IntegerLiteralType	0	238684	238730
M	typealias	Magnitude	0	238731	238769
M	typealias	Stride	0	238770	238803
M	typealias	Words	0	238804	238839
M	var	max	1	238841	238908
M	var	min	1	238909	238974
M	var	bitWidth	1	238975	239059
M	var	zero	1	239060	239112
M	init	init	0	239114	239158
M	init	init	0	239159	239229
M	init	init	0	239230	239287
M	init	init	0	239288	239425
M	init	init	0	239426	239553
M	init	init	0	239554	239679
M	init	init	0	239680	239801
M	init	init	0	239802	239931
M	init	init	0	239932	240059
M	init	init	0	240060	240210
M	init	init	0	240211	240362
M	init	init	0	240363	240468
M	func	+	1	240470	240547
M	func	-	1	240548	240625
M	func	*	1	240626	240703
M	func	/	1	240704	240781
M	func	%	1	240782	240859
M	func	&+	1	240860	240939
M	func	&-	1	240940	241019
M	func	&*	1	241020	241099
M	func	&	1	241100	241177
M	func	|	1	241178	241254
M	func	^	1	241255	241332
M	func	~	1	241333	241404
M	func	<<	1	241405	241483
M	func	>>	1	241484	241562
M	func	&<<	1	241563	241643
M	func	&>>	1	241644	241724
M	func	<<	1	241725	241825
M	func	>>	1	241826	241926
M	func	-	1	241927	241998
M	func	negate	0	241999	242075
M	func	==	1	242076	242153
M	func	!=	1	242154	242231
M	func	<	1	242232	242308
M	func	<=	1	242309	242386
M	func	>	1	242387	242463
M	func	>=	1	242464	242541
M	func	+=	1	242543	242625
M	func	-=	1	242626	242708
M	func	*=	1	242709	242791
M	func	/=	1	242792	242874
M	func	%=	1	242875	242957
M	func	&+=	1	242958	243042
M	func	&-=	1	243043	243127
M	func	&*=	1	243128	243212
M	func	&=	1	243213	243295
M	func	|=	1	243296	243377
M	func	^=	1	243378	243460
M	func	<<=	1	243461	243544
M	func	>>=	1	243545	243628
M	func	addingReportingOverflow	0	243630	243797
M	func	subtractingReportingOverflow	0	243798	243977
M	func	multipliedReportingOverflow	0	243978	244154
M	func	dividedReportingOverflow	0	244155	244352
M	func	remainderReportingOverflow	0	244353	244570
M	func	multipliedFullWidth	0	244571	244716
M	func	dividingFullWidth	0	244717	244895
M	func	quotientAndRemainder	0	244896	245072
M	func	isMultiple	0	245073	245206
M	func	signum	0	245207	245284
M	var	magnitude	0	245285	245376
M	var	words	0	245377	245500
M	var	nonzeroBitCount	0	245501	245599
M	var	leadingZeroBitCount	0	245600	245729
M	var	trailingZeroBitCount	0	245730	245860
M	var	byteSwapped	0	245861	245983
M	var	description	0	245984	246080
M	var	hashValue	0	246081	246191
M	func	hash	0	246192	246301
M	func	distance	0	246302	246417
M	func	advanced	0	246418	246529
F	Swift	KeyPath.lsw	246532	248259
D	class	AnyKeyPath	246615	246722	246894	Swift
M	func	==	1	246723	246816
M	func	hash	0	246817	246892
D	class	PartialKeyPath	246896	247017	247019	Swift
D	class	KeyPath	247021	247138	247460	Swift
M	func	appending	0	247139	247302
M	func	appending	0	247303	247458
D	class	WritableKeyPath	247462	247607	247747	Swift
M	func	appending	0	247608	247745
D	class	ReferenceWritableKeyPath	247749	247947	248096	Swift
M	func	appending	0	247948	248094
D	func	_readKeyPath	248098	248258	248258	Swift
F	Swift	Lazy.lsw	248259	260365
D	protocol	LazySequenceProtocol	248279	248400	248550	Swift
M	associatedtype	Elements	0	248401	248479
M	var	elements	0	248480	248548
D	extension	LazySequenceProtocol	248552	248607	248682	Swift
M	var	elements	0	248608	248680
D	typealias	LazyCollectionProtocol	248684	248834	248834	Swift
D	extension	LazySequenceProtocol	248836	248868	251070	Swift
M	var	lazy	0	248869	248925
M	func	map	0	248926	249156
M	func	filter	0	249157	249377
M	func	compactMap	0	249378	250033
M	func	flatMap	0	250034	250577
M	func	prefix	0	250578	250825
M	func	drop	0	250826	251068
D	extension	LazySequenceProtocol	251072	251128	251314	Swift
M	func	joined	0	251129	251312
D	extension	LazySequenceProtocol	251316	251419	251595	Swift
M	func	reversed	0	251420	251593
D	struct	LazySequence	251597	251694	252071	Swift
M	typealias	Element	0	251695	251738
M	typealias	Iterator	0	251739	251784
M	typealias	Elements	0	251785	251821
M	var	_base	0	251822	251841
M	init	init	0	251842	251886
M	var	elements	0	251887	251926
M	func	makeIterator	0	251927	251999
M	var	underestimatedCount	0	252000	252069
D	typealias	LazyCollection	252073	252170	252170	Swift
D	extension	LazySequence	252172	252231	253167	Swift
M	typealias	Index	0	252232	252271
M	typealias	Indices	0	252272	252315
M	typealias	SubSequence	0	252316	252376
M	var	startIndex	0	252377	252435
M	var	endIndex	0	252436	252490
M	var	indices	0	252491	252545
M	var	count	0	252546	252587
M	var	isEmpty	0	252588	252634
M	func	index	0	252635	252717
M	func	index	0	252718	252819
M	func	index	0	252820	252969
M	func	distance	0	252970	253086
M	subscript	subscript	0	253087	253165
D	extension	LazySequence	253169	253254	253341	Swift
M	func	index	0	253255	253339
D	extension	LazySequence	253343	253426	253428	Swift
D	extension	Slice	253430	253502	253548	Swift
M	typealias	Elements	0	253503	253546
D	extension	ReversedCollection	253550	253635	253694	Swift
M	typealias	Elements	0	253636	253692
D	struct	LazyMapSequence	253696	253846	254635	Swift
M	typealias	Elements	0	253847	253909
M	var	_base	0	253910	253929
M	let	_transform	0	253930	253975
M	init	init	0	253976	254111
M	struct	Iterator	0	254113	254422
M	func	makeIterator	0	254424	254563
M	var	underestimatedCount	0	254564	254633
D	extension	LazyMapSequence	254637	254699	255654	Swift
M	typealias	Index	0	254700	254739
M	typealias	Indices	0	254740	254783
M	typealias	SubSequence	0	254784	254856
M	var	startIndex	0	254857	254915
M	var	endIndex	0	254916	254970
M	var	indices	0	254971	255025
M	var	count	0	255026	255067
M	var	isEmpty	0	255068	255114
M	func	index	0	255115	255197
M	func	index	0	255198	255299
M	func	index	0	255300	255449
M	func	distance	0	255450	255566
M	subscript	subscript	0	255567	255652
D	extension	LazyMapSequence	255656	255744	255831	Swift
M	func	index	0	255745	255829
D	extension	LazyMapSequence	255833	255919	255921	Swift
D	typealias	LazyMapCollection	255923	256033	256033	Swift
D	struct	LazyFilterSequence	256035	256172	257009	Swift
M	typealias	Element	0	256173	256216
M	typealias	Elements	0	256217	256273
M	var	_base	0	256274	256293
M	let	_predicate	0	256294	256336
M	init	init	0	256337	256473
M	struct	Iterator	0	256475	256872
M	func	makeIterator	0	256874	257007
D	extension	LazyFilterSequence	257011	257076	257780	Swift
M	typealias	Index	0	257077	257116
M	typealias	Indices	0	257117	257188
M	typealias	SubSequence	0	257189	257255
M	var	startIndex	0	257256	257321
M	var	endIndex	0	257322	257376
M	var	underestimatedCount	0	257377	257422
M	func	_next	0	257423	257609
M	func	index	0	257610	257699
M	subscript	subscript	0	257700	257778
D	extension	LazyFilterSequence	257782	257873	258085	Swift
M	func	index	0	257874	258083
D	typealias	LazyFilterCollection	258087	258200	258200	Swift
D	struct	LazyPrefixWhileSequence	258202	258348	259257	Swift
M	typealias	Element	0	258349	258392
M	typealias	Elements	0	258393	258454
M	var	_base	0	258455	258474
M	let	_predicate	0	258475	258517
M	init	init	0	258518	258650
M	struct	Iterator	0	258652	259100
M	func	makeIterator	0	259102	259255
D	struct	LazyDropWhileSequence	259259	259404	260364	Swift
M	typealias	Element	0	259405	259448
M	typealias	Elements	0	259449	259508
M	var	_base	0	259509	259528
M	let	_predicate	0	259529	259571
M	init	init	0	259572	259704
M	struct	Iterator	0	259706	260207
M	func	makeIterator	0	260209	260362
F	Swift	MutableCollection.lsw	260365	275943
D	protocol	MutableCollection	260419	260561	261018	Swift
M	subscript	subscript	0	260562	260652
M	subscript	subscript	0	260653	260750
M	func	partition	0	260751	260935
M	func	swapAt	0	260936	261016
D	extension	MutableCollection	261020	261082	261423	Swift
M	subscript	subscript	0	261083	261421
D	extension	MutableCollection	261425	261454	263359	Swift
M	func	_writeBackSlice	0	261455	262115
M	func	swapAt	0	262116	262314
M	func	partition	0	262315	262939
M	subscript	subscript	0	262940	263164
M	subscript	subscript	0	263165	263357
D	extension	MutableCollection	263361	263426	264510	Swift
M	func	reverse	0	263427	263763
M	func	partition	0	263764	264508
D	extension	MutableCollection	264512	264576	265662	Swift
M	func	shuffle	0	264577	264751
M	func	shuffle	0	264752	265231
M	func	sort	0	265232	265660
D	extension	MutableCollection	265664	265749	266074	Swift
M	func	sort	0	265750	266072
D	protocol	RangeReplaceableCollection	266076	266229	267833	Swift
M	init	init	0	266230	266269
M	func	replaceSubrange	0	266270	266436
M	func	reserveCapacity	0	266437	266523
M	init	init	0	266524	266604
M	init	init	0	266605	266704
M	func	append	0	266705	266788
M	func	append	0	266789	266914
M	func	insert	0	266915	267023
M	func	insert	0	267024	267176
M	func	remove	0	267177	267305
M	func	removeSubrange	0	267306	267405
M	func	removeFirst	0	267406	267518
M	func	removeFirst	0	267519	267594
M	func	removeAll	0	267595	267688
M	func	removeAll	0	267689	267831
D	extension	RangeReplaceableCollection	267835	267873	272695	Swift
M	init	init	0	267874	268120
M	init	init	0	268121	268292
M	func	reserveCapacity	0	268293	268389
M	func	append	0	268390	268517
M	func	append	0	268518	268713
M	func	insert	0	268714	268891
M	func	insert	0	268892	269109
M	func	remove	0	269110	269481
M	func	removeSubrange	0	269482	269650
M	func	removeSubrange	0	269651	269835
M	func	replaceSubrange	0	269836	270116
M	func	removeFirst	0	270117	270409
M	func	removeFirst	0	270410	270820
M	func	removeAll	0	270821	271102
M	func	removeAll	0	271103	271418
M	func	filter	0	271419	271690
M	func	+	1	271691	271925
M	func	+	1	271926	272270
M	func	+	1	272271	272523
M	func	+=	1	272524	272693
D	extension	RangeReplaceableCollection	272697	272771	273663	Swift
M	func	popLast	0	272772	272984
M	func	removeLast	0	272985	273244
M	func	removeLast	0	273245	273661
D	extension	RangeReplaceableCollection	273665	273733	274025	Swift
M	func	removeAll	0	273734	274023
D	extension	MutableCollection	274027	274056	274573	Swift
M	func	_halfStablePartition	0	274057	274571
D	extension	RangeReplaceableCollection	274575	274638	275942	Swift
M	func	replacing	0	274639	275375
M	func	replace	0	275376	275709
M	func	trimPrefix	0	275710	275940
F	Swift	NumericProtocols.lsw	275943	292430
D	protocol	AdditiveArithmetic	276001	276090	276471	Swift
M	var	zero	1	276091	276165
M	func	+	1	276166	276231
M	func	+=	1	276232	276310
M	func	-	1	276311	276383
M	func	-=	1	276384	276469
D	extension	AdditiveArithmetic	276473	276503	276806	Swift
M	func	+=	1	276504	276609
M	func	-=	1	276610	276722
M	func	+	1	276723	276804
D	extension	AdditiveArithmetic	276808	276878	276960	Swift
M	var	zero	1	276879	276958
D	protocol	Numeric	276962	277068	277448	Swift
M	associatedtype	Magnitude	0	277069	277118
M	init	init	0	277119	277229
M	var	magnitude	0	277230	277294
M	func	*	1	277295	277364
M	func	*=	1	277365	277446
D	protocol	SignedNumeric	277450	277531	277677	Swift
M	func	-	1	277532	277622
M	func	negate	0	277623	277675
D	extension	SignedNumeric	277679	277704	277967	Swift
M	func	-	1	277705	277885
M	func	negate	0	277886	277965
D	func	abs	277969	278152	278152	Swift
D	protocol	Strideable	278154	278255	278476	Swift
M	associatedtype	Stride	0	278256	278308
M	func	distance	0	278309	278393
M	func	advanced	0	278394	278474
D	extension	Strideable	278478	278500	278760	Swift
M	func	<	1	278501	278640
M	func	==	1	278641	278758
D	protocol	BinaryInteger	278762	278964	281626	Swift
M	associatedtype	Words	0	278965	279061
M	var	isSigned	1	279062	279145
M	init	init	0	279146	279262
M	init	init	0	279263	279347
M	init	init	0	279348	279437
M	init	init	0	279438	279529
M	init	init	0	279530	279621
M	var	words	0	279622	279724
M	var	bitWidth	0	279725	279804
M	var	trailingZeroBitCount	0	279805	279900
M	func	/	1	279901	279971
M	func	/=	1	279972	280050
M	func	%	1	280051	280154
M	func	%=	1	280155	280251
M	func	~	1	280252	280321
M	func	&	1	280322	280400
M	func	&=	1	280401	280484
M	func	|	1	280485	280570
M	func	|=	1	280571	280663
M	func	^	1	280664	280749
M	func	^=	1	280750	280843
M	func	>>	1	280844	280976
M	func	>>=	1	280977	281097
M	func	<<	1	281098	281230
M	func	<<=	1	281231	281351
M	func	quotientAndRemainder	0	281352	281480
M	func	isMultiple	0	281481	281578
M	func	signum	0	281579	281624
D	extension	BinaryInteger	281628	281653	284620	Swift
M	init	init	0	281654	281698
M	func	*=	1	281699	281807
M	func	/=	1	281808	281913
M	func	%=	1	281914	282037
M	func	&=	1	282038	282148
M	func	|=	1	282149	282268
M	func	^=	1	282269	282389
M	func	>>=	1	282390	282538
M	func	<<=	1	282539	282687
M	func	signum	0	282688	282804
M	func	quotientAndRemainder	0	282805	282981
M	func	isMultiple	0	282982	283200
M	func	distance	0	283201	283316
M	func	advanced	0	283317	283425
M	var	description	0	283426	283516
M	func	==	1	283518	283686
M	func	!=	1	283687	283852
M	func	<	1	283853	284039
M	func	<=	1	284040	284235
M	func	>	1	284236	284425
M	func	>=	1	284426	284618
D	func	_compareIntegers	284622	284729	284729	Swift
D	protocol	FixedWidthInteger	284731	284896	287219	Swift
M	var	bitWidth	1	284897	284976
M	var	max	1	284977	285037
M	var	min	1	285038	285095
M	func	addingReportingOverflow	0	285096	285226
M	func	subtractingReportingOverflow	0	285227	285369
M	func	multipliedReportingOverflow	0	285370	285509
M	func	dividedReportingOverflow	0	285510	285670
M	func	remainderReportingOverflow	0	285671	285851
M	func	multipliedFullWidth	0	285852	285973
M	func	dividingFullWidth	0	285974	286128
M	init	init	0	286129	286200
M	var	nonzeroBitCount	0	286201	286269
M	var	leadingZeroBitCount	0	286270	286365
M	var	byteSwapped	0	286366	286455
M	var	bigEndian	0	286456	286526
M	var	littleEndian	0	286527	286603
M	init	init	0	286604	286690
M	init	init	0	286691	286783
M	func	&>>	1	286784	286898
M	func	&>>=	1	286899	287001
M	func	&<<	1	287002	287115
M	func	&<<=	1	287116	287217
D	extension	FixedWidthInteger	287221	287250	291328	Swift
M	var	bitWidth	0	287251	287347
M	init	init	0	287348	287466
M	var	littleEndian	0	287467	287551
M	var	bigEndian	0	287552	287637
M	init	init	0	287638	287754
M	init	init	0	287755	287877
M	func	&>>=	1	287878	288009
M	func	&<<=	1	288010	288140
M	func	&>>	1	288141	288327
M	func	&<<	1	288328	288513
M	func	&+	1	288514	288659
M	func	&+=	1	288660	288772
M	func	&-	1	288773	288930
M	func	&-=	1	288931	289048
M	func	&*	1	289049	289206
M	func	&*=	1	289207	289325
M	init	init	0	289326	289673
M	init	init	0	289674	289914
M	func	random	1	289915	290126
M	func	random	1	290127	290344
M	func	random	1	290345	290814
M	func	random	1	290815	291326
D	func	_parseInteger	291330	291431	291431	Swift
D	protocol	SignedInteger	291433	291536	291538	Swift
D	extension	SignedInteger	291540	291565	291659	Swift
M	var	isSigned	1	291566	291657
D	protocol	UnsignedInteger	291661	291754	291756	Swift
D	extension	UnsignedInteger	291758	291785	291880	Swift
M	var	isSigned	1	291786	291878
D	extension	UnsignedInteger	291882	291938	292026	Swift
M	var	magnitude	0	291939	292024
D	extension	Numeric	292028	292047	292158	Swift
M	func	*=	1	292048	292156
D	extension	BinaryInteger	292160	292185	292429	Swift
M	init	init	0	292186	292427
F	Swift	Operators.lsw	292430	296081
D	precedencegroup	AssignmentPrecedence	292484	292562	292562	Swift
D	precedencegroup	FunctionArrowPrecedence	292563	292660	292660	Swift
D	precedencegroup	TernaryPrecedence	292661	292755	292755	Swift
D	precedencegroup	DefaultPrecedence	292756	292823	292823	Swift
D	precedencegroup	LogicalDisjunctionPrecedence	292824	292922	292922	Swift
D	precedencegroup	LogicalConjunctionPrecedence	292923	293032	293032	Swift
D	precedencegroup	ComparisonPrecedence	293033	293114	293114	Swift
D	precedencegroup	NilCoalescingPrecedence	293115	293212	293212	Swift
D	precedencegroup	CastingPrecedence	293213	293286	293286	Swift
D	precedencegroup	RangeFormationPrecedence	293287	293361	293361	Swift
D	precedencegroup	AdditionPrecedence	293362	293457	293457	Swift
D	precedencegroup	MultiplicationPrecedence	293458	293553	293553	Swift
D	precedencegroup	BitwiseShiftPrecedence	293554	293633	293633	Swift
D	operator	++	293635	293654	293654	Swift
D	operator	--	293655	293674	293674	Swift
D	operator	...	293675	293695	293695	Swift
D	operator	++	293697	293715	293715	Swift
D	operator	--	293716	293734	293734	Swift
D	operator	!	293735	293752	293752	Swift
D	operator	~	293753	293770	293770	Swift
D	operator	+	293771	293788	293788	Swift
D	operator	-	293789	293806	293806	Swift
D	operator	...	293807	293826	293826	Swift
D	operator	..<	293827	293846	293846	Swift
D	operator	<<	293848	293890	293890	Swift
D	operator	&<<	293891	293934	293934	Swift
D	operator	>>	293935	293977	293977	Swift
D	operator	&>>	293978	294021	294021	Swift
D	operator	*	294023	294066	294066	Swift
D	operator	&*	294067	294111	294111	Swift
D	operator	/	294112	294155	294155	Swift
D	operator	%	294156	294199	294199	Swift
D	operator	&	294200	294243	294243	Swift
D	operator	+	294245	294282	294282	Swift
D	operator	&+	294283	294321	294321	Swift
D	operator	-	294322	294359	294359	Swift
D	operator	&-	294360	294398	294398	Swift
D	operator	|	294399	294436	294436	Swift
D	operator	^	294437	294474	294474	Swift
D	operator	...	294476	294521	294521	Swift
D	operator	..<	294522	294567	294567	Swift
D	operator	??	294569	294612	294612	Swift
D	operator	<	294614	294653	294653	Swift
D	operator	<=	294654	294694	294694	Swift
D	operator	>	294695	294734	294734	Swift
D	operator	>=	294735	294775	294775	Swift
D	operator	==	294776	294816	294816	Swift
D	operator	!=	294817	294857	294857	Swift
D	operator	===	294858	294899	294899	Swift
D	operator	!==	294900	294941	294941	Swift
D	operator	~=	294942	294982	294982	Swift
D	operator	.<	294984	295024	295024	Swift
D	operator	.<=	295025	295066	295066	Swift
D	operator	.>	295067	295107	295107	Swift
D	operator	.>=	295108	295149	295149	Swift
D	operator	.==	295150	295191	295191	Swift
D	operator	.!=	295192	295233	295233	Swift
D	operator	.&	295234	295278	295278	Swift
D	operator	.^	295279	295317	295317	Swift
D	operator	.|	295318	295356	295356	Swift
D	operator	&&	295358	295406	295406	Swift
D	operator	||	295407	295455	295455	Swift
D	operator	*=	295457	295497	295497	Swift
D	operator	&*=	295498	295539	295539	Swift
D	operator	/=	295540	295580	295580	Swift
D	operator	%=	295581	295621	295621	Swift
D	operator	+=	295622	295662	295662	Swift
D	operator	&+=	295663	295704	295704	Swift
D	operator	-=	295705	295745	295745	Swift
D	operator	&-=	295746	295787	295787	Swift
D	operator	<<=	295788	295829	295829	Swift
D	operator	&<<=	295830	295872	295872	Swift
D	operator	>>=	295873	295914	295914	Swift
D	operator	&>>=	295915	295957	295957	Swift
D	operator	&=	295958	295998	295998	Swift
D	operator	^=	295999	296039	296039	Swift
D	operator	|=	296040	296080	296080	Swift
F	Swift	Optional.lsw	296081	300413
D	enum	Optional	296106	296207	297283	Swift
M	case	none	0	296208	296221
M	case	some	0	296222	296244
M	init	init	0	296246	296328
M	init	init	0	296329	296394
M	func	map	0	296396	296660
M	func	flatMap	0	296661	296932
M	var	unsafelyUnwrapped	0	296933	297021
M	func	take	0	297022	297184
M	var	debugDescription	0	297185	297281
D	extension	Optional	297285	297335	297337	Swift
D	extension	Optional	297339	297393	297395	Swift
D	extension	Optional	297397	297453	297909	Swift
M	func	==	1	297454	297907
D	extension	Optional	297911	297965	298249	Swift
M	func	hash	0	297966	298247
D	enum	Result	298251	298351	300203	Swift
M	case	success	0	298352	298377
M	case	failure	0	298378	298403
M	init	init	0	298405	298654
M	func	get	0	298655	298883
M	func	map	0	298884	299204
M	func	mapError	0	299205	299529
M	func	flatMap	0	299530	299863
M	func	flatMapError	0	299864	300201
D	extension	Result	300205	300279	300281	Swift
D	extension	Result	300283	300354	300356	Swift
D	extension	Result	300358	300410	300412	Swift
F	Swift	Output.lsw	300413	302913
D	func	print	300427	300572	300572	Swift
D	func	print	300574	300947	300947	Swift
D	func	debugPrint	300949	301117	301117	Swift
D	func	debugPrint	301119	301515	301515	Swift
D	func	dump	301517	301804	301804	Swift
D	func	dump	301806	302154	302154	Swift
D	func	readLine	302156	302294	302294	Swift
D	func	_describe	302296	302355	302355	Swift
D	func	_debugDescribe	302357	302426	302426	Swift
D	func	_dump	302428	302545	302545	Swift
D	func	_writeOutput	302547	302597	302597	Swift
D	enum	CommandLine	302599	302658	302912	Swift
M	var	arguments	1	302659	302787
M	var	argc	1	302788	302910
F	Swift	PartialRange.lsw	302913	308772
D	struct	PartialRangeUpTo	302961	303067	303427	Swift
M	let	upperBound	0	303068	303100
M	init	init	0	303101	303170
M	func	relative	0	303171	303306
M	func	contains	0	303307	303425
D	struct	PartialRangeThrough	303429	303546	303944	Swift
M	let	upperBound	0	303547	303579
M	init	init	0	303580	303649
M	func	relative	0	303650	303822
M	func	contains	0	303823	303942
D	struct	PartialRangeFrom	303946	304052	304411	Swift
M	let	lowerBound	0	304053	304085
M	init	init	0	304086	304155
M	func	relative	0	304156	304289
M	func	contains	0	304290	304409
D	extension	PartialRangeFrom	304413	304504	304715	Swift
M	typealias	Element	0	304505	304541
M	typealias	Iterator	0	304542	304602
M	func	makeIterator	0	304603	304713
D	struct	_PartialRangeIterator	304717	304890	305097	Swift
M	typealias	Element	0	304891	304927
M	var	_current	0	304928	304951
M	func	next	0	304952	305095
D	enum	UnboundedRange_	305099	305157	305224	Swift
M	func	...	1	305158	305222
D	typealias	UnboundedRange	305226	305329	305329	Swift
D	func	stride	305331	305540	305540	Swift
D	func	stride	305542	305782	305782	Swift
D	struct	StrideTo	305784	305897	306549	Swift
M	let	_start	0	305898	305921
M	let	_end	0	305922	305943
M	let	_stride	0	305944	305975
M	init	init	0	305976	306200
M	func	makeIterator	0	306201	306366
M	var	underestimatedCount	0	306367	306547
D	struct	StrideToIterator	306551	306659	307039	Swift
M	let	_start	0	306660	306683
M	let	_end	0	306684	306705
M	let	_stride	0	306706	306737
M	var	_count	0	306738	306757
M	var	_value	0	306758	306781
M	func	next	0	306782	307037
D	struct	StrideThrough	307041	307171	307855	Swift
M	let	_start	0	307172	307195
M	let	_end	0	307196	307217
M	let	_stride	0	307218	307249
M	init	init	0	307250	307474
M	func	makeIterator	0	307475	307672
M	var	underestimatedCount	0	307673	307853
D	struct	StrideThroughIterator	307857	307970	308529	Swift
M	let	_start	0	307971	307994
M	let	_end	0	307995	308016
M	let	_stride	0	308017	308048
M	var	_count	0	308049	308068
M	var	_value	0	308069	308092
M	var	_didReturnEnd	0	308093	308120
M	func	next	0	308121	308527
D	func	_strideStep	308531	308771	308771	Swift
F	Swift	Range.lsw	308772	322963
D	protocol	RangeExpression	308805	308901	309186	Swift
M	associatedtype	Bound	0	308902	308938
M	func	relative	0	308939	309097
M	func	contains	0	309098	309184
D	extension	RangeExpression	309188	309215	309385	Swift
M	func	~=	1	309216	309383
D	struct	Range	309387	309526	311826	Swift
M	let	lowerBound	0	309527	309584
M	let	upperBound	0	309585	309659
M	init	init	0	309660	309762
M	init	init	0	309763	309970
M	func	contains	0	309971	310114
M	var	isEmpty	0	310115	310209
M	func	relative	0	310210	310315
M	func	==	1	310316	310461
M	func	clamped	0	310462	310920
M	func	overlaps	0	310921	311178
M	func	overlaps	0	311179	311424
M	func	contains	0	311425	311631
M	func	contains	0	311632	311824
D	extension	Range	311828	311870	311967	Swift
M	var	description	0	311871	311965
D	extension	Range	311969	312016	312172	Swift
M	var	debugDescription	0	312017	312170
D	extension	Range	312174	312223	312351	Swift
M	func	hash	0	312224	312349
D	extension	Range	312353	312402	312404	Swift
D	extension	Range	312406	312486	312694	Swift
M	typealias	Element	0	312487	312523
M	typealias	Iterator	0	312524	312577
M	func	makeIterator	0	312578	312692
D	struct	_RangeIterator	312696	312807	313077	Swift
M	typealias	Element	0	312808	312844
M	var	_current	0	312845	312868
M	let	_end	0	312869	312888
M	func	next	0	312889	313075
D	extension	Range	313079	313210	314823	Swift
M	typealias	Index	0	313211	313245
M	typealias	Indices	0	313246	313289
M	typealias	SubSequence	0	313290	313337
M	var	startIndex	0	313338	313385
M	var	endIndex	0	313386	313431
M	var	count	0	313432	313502
M	var	indices	0	313503	313548
M	func	index	0	313549	313617
M	func	index	0	313618	313688
M	func	index	0	313689	313783
M	func	distance	0	313784	313890
M	subscript	subscript	0	313891	314060
M	subscript	subscript	0	314061	314258
M	func	_customContainsEquatableElement	0	314259	314383
M	func	_customIndexOfEquatableElement	0	314384	314504
M	func	_customLastIndexOfEquatableElement	0	314505	314629
M	init	init	0	314630	314821
D	typealias	CountableRange	314825	314957	314957	Swift
D	typealias	CountableClosedRange	314958	315109	315109	Swift
D	struct	ClosedRange	315111	315250	317234	Swift
M	let	lowerBound	0	315251	315308
M	let	upperBound	0	315309	315369
M	init	init	0	315370	315472
M	init	init	0	315473	315680
M	func	contains	0	315681	315825
M	var	isEmpty	0	315826	315908
M	func	relative	0	315909	316092
M	func	==	1	316093	316250
M	func	clamped	0	316251	316727
M	func	overlaps	0	316728	316908
M	func	overlaps	0	316909	317038
M	func	contains	0	317039	317232
D	extension	ClosedRange	317236	317284	317381	Swift
M	var	description	0	317285	317379
D	extension	ClosedRange	317383	317436	317604	Swift
M	var	debugDescription	0	317437	317602
D	extension	ClosedRange	317606	317661	317789	Swift
M	func	hash	0	317662	317787
D	extension	ClosedRange	317791	317846	317848	Swift
D	extension	ClosedRange	317850	317936	318179	Swift
M	typealias	Element	0	317937	317973
M	typealias	Iterator	0	317974	318033
M	func	makeIterator	0	318034	318177
D	struct	_ClosedRangeIterator	318181	318298	318669	Swift
M	typealias	Element	0	318299	318335
M	var	_current	0	318336	318359
M	let	_last	0	318360	318380
M	var	_isDone	0	318381	318402
M	func	next	0	318403	318667
D	enum	_ClosedRangeIndex	318671	318801	319436	Swift
M	case	inRange	0	318802	318825
M	case	pastEnd	0	318826	318842
M	func	==	1	318843	319139
M	func	<	1	319140	319434
D	extension	ClosedRange	319438	319575	321895	Swift
M	typealias	Index	0	319576	319629
M	typealias	Indices	0	319630	319695
M	typealias	SubSequence	0	319696	319756
M	var	startIndex	0	319757	319833
M	var	endIndex	0	319834	319896
M	var	count	0	319897	319971
M	func	index	0	319972	320247
M	func	index	0	320248	320573
M	func	index	0	320574	320981
M	func	distance	0	320982	321119
M	func	_offset	0	321120	321316
M	subscript	subscript	0	321317	321516
M	func	_customContainsEquatableElement	0	321517	321642
M	init	init	0	321643	321893
D	extension	Comparable	321897	321919	322962	Swift
M	func	..<	1	321920	322211
M	func	...	1	322212	322509
M	func	..<	1	322510	322654
M	func	...	1	322655	322813
M	func	...	1	322814	322960
F	Swift	RangeSet.lsw	322963	326771
D	struct	RangeSet	322977	323096	325331	Swift
M	var	_ranges	0	323097	323128
M	init	init	0	323129	323163
M	init	init	0	323164	323245
M	init	init	0	323246	323406
M	var	ranges	0	323407	323486
M	var	isEmpty	0	323487	323575
M	func	contains	0	323576	323720
M	func	insert	0	323721	324509
M	func	remove	0	324510	325141
M	func	==	1	325142	325251
M	var	description	0	325252	325329
D	extension	RangeReplaceableCollection	325333	325371	325708	Swift
M	func	removeSubranges	0	325372	325706
D	extension	MutableCollection	325710	325778	326770	Swift
M	func	moveSubranges	0	325779	326768
F	Swift	Regex.lsw	326771	345061
D	protocol	_RegexPart	326872	327015	327090	Swift
M	associatedtype	RegexOutput	0	327016	327046
M	var	_part	0	327047	327088
D	protocol	RegexComponent	327092	327194	327301	Swift
M	associatedtype	RegexOutput	0	327195	327225
M	var	regex	0	327226	327299
D	extension	RegexComponent	327303	327329	327382	Swift
M	var	_part	0	327330	327380
D	struct	Regex	327384	327539	333169	Swift
M	typealias	RegexOutput	0	327540	327581
M	let	_source	0	327582	327776
M	let	_transforms	0	327777	327901
M	init	init	0	327902	328048
M	init	init	0	328049	328226
M	init	init	0	328227	328372
M	init	init	0	328373	328903
M	init	init	0	328904	329220
M	var	regex	0	329221	329265
M	struct	Match	0	329267	329950
M	func	wholeMatch	0	329952	330096
M	func	wholeMatch	0	330097	330239
M	func	prefixMatch	0	330240	330396
M	func	prefixMatch	0	330397	330551
M	func	firstMatch	0	330552	330696
M	func	firstMatch	0	330697	330839
M	func	_match	0	330840	330945
M	func	_allMatches	0	330946	331046
M	func	_matches	0	331047	331143
M	func	_found	0	331144	331243
M	func	contains	0	331245	331379
M	func	_with	0	331381	331493
M	func	ignoresCase	0	331494	331634
M	func	dotMatchesNewlines	0	331635	331809
M	func	anchorsMatchLineEndings	0	331810	331995
M	func	asciiOnlyWordCharacters	0	331996	332152
M	func	asciiOnlyDigits	0	332153	332301
M	func	asciiOnlyWhitespace	0	332302	332454
M	func	asciiOnlyCharacterClasses	0	332455	332630
M	func	wordBoundaryKind	0	332631	332802
M	func	repetitionBehavior	0	332803	333000
M	func	matchingSemantics	0	333001	333167
D	extension	Regex	333171	333219	333674	Swift
M	init	init	0	333220	333478
M	init	init	0	333479	333672
D	extension	Regex.Match	333676	333730	334449	Swift
M	init	init	0	333731	333932
M	subscript	subscript	0	333933	334105
M	subscript	subscript	0	334106	334228
M	var	count	0	334229	334326
M	subscript	subscript	0	334327	334447
D	struct	AnyRegexOutput	334451	334570	337142	Swift
M	typealias	Index	0	334571	334603
M	typealias	Indices	0	334604	334645
M	typealias	Iterator	0	334646	334710
M	typealias	SubSequence	0	334711	334767
M	struct	ElementRepresentation	0	334769	334999
M	struct	Element	0	335001	336083
M	let	input	0	336085	336106
M	let	_elements	0	336107	336164
M	init	init	0	336165	336351
M	var	startIndex	0	336352	336388
M	var	endIndex	0	336389	336437
M	var	count	0	336438	336483
M	func	index	0	336484	336536
M	func	index	0	336537	336590
M	subscript	subscript	0	336591	336715
M	subscript	subscript	0	336716	336956
M	func	extractValues	0	336957	337140
D	struct	_RegexError	337144	337230	337260	Swift
M	let	description	0	337231	337258
D	struct	RegexWordBoundaryKind	337262	337330	337617	Swift
M	let	_letter	0	337331	337354
M	var	simple	1	337355	337492
M	var	default	1	337493	337615
D	struct	RegexSemanticLevel	337619	337730	337987	Swift
M	let	_letter	0	337731	337754
M	var	graphemeCluster	1	337755	337872
M	var	unicodeScalar	1	337873	337985
D	struct	RegexRepetitionBehavior	337989	338080	338503	Swift
M	let	_letter	0	338081	338104
M	var	eager	1	338105	338228
M	var	reluctant	1	338229	338355
M	var	possessive	1	338356	338501
D	func	_regexError	338505	338573	338573	Swift
D	func	_regexOutputType	338575	338652	338652	Swift
D	func	_regexContains	338654	338745	338745	Swift
D	func	_regexExtract	338747	338835	338835	Swift
D	func	_regexSplit	338837	339397	339397	Swift
D	extension	BidirectionalCollection	339399	339510	341564	Swift
M	var	_wholeText	0	339511	339572
M	func	wholeMatch	0	339573	339737
M	func	prefixMatch	0	339738	339914
M	func	firstMatch	0	339915	340071
M	func	matches	0	340072	340227
M	func	contains	0	340228	340405
M	func	firstRange	0	340406	340596
M	func	ranges	0	340597	340805
M	func	split	0	340806	341095
M	func	starts	0	341096	341251
M	func	trimmingPrefix	0	341252	341562
D	extension	RangeReplaceableCollection	341566	341680	345060	Swift
M	func	replacing	0	341681	342065
M	func	replacing	0	342066	342441
M	func	replacing	0	342442	342903
M	func	replacing	0	342904	343331
M	func	_replacing	0	343332	344027
M	func	replace	0	344028	344365
M	func	replace	0	344366	344763
M	func	trimPrefix	0	344764	345058
F	Swift	Sequence.lsw	345061	359014
D	protocol	IteratorProtocol	345094	345176	345285	Swift
M	associatedtype	Element	0	345177	345203
M	func	next	0	345204	345283
D	protocol	Sequence	345287	345372	345775	Swift
M	associatedtype	Element	0	345373	345399
M	associatedtype	Iterator	0	345400	345479
M	func	makeIterator	0	345480	345557
M	var	underestimatedCount	0	345558	345666
M	func	_customContainsEquatableElement	0	345667	345736
M	func	_copyToArray	0	345737	345773
D	extension	Sequence	345777	345844	345923	Swift
M	func	makeIterator	0	345845	345921
D	extension	Sequence	345925	345945	355454	Swift
M	var	underestimatedCount	0	345946	346059
M	func	_customContainsEquatableElement	0	346060	346144
M	func	_copyToArray	0	346145	346360
M	func	map	0	346362	346670
M	func	filter	0	346671	346954
M	func	forEach	0	346955	347123
M	func	reduce	0	347124	347450
M	func	reduce	0	347451	347818
M	func	flatMap	0	347819	348196
M	func	compactMap	0	348197	348562
M	func	flatMap	0	348563	348779
M	func	enumerated	0	348780	348930
M	func	first	0	348931	349183
M	func	contains	0	349184	349422
M	func	allSatisfy	0	349423	349662
M	func	count	0	349663	349925
M	func	min	0	349926	350358
M	func	max	0	350359	350794
M	func	sorted	0	350795	351096
M	func	reversed	0	351097	351267
M	func	shuffled	0	351268	351450
M	func	shuffled	0	351451	351703
M	func	dropFirst	0	351704	351852
M	func	dropLast	0	351853	352131
M	func	drop	0	352132	352373
M	func	prefix	0	352374	352513
M	func	prefix	0	352514	352867
M	func	suffix	0	352868	353157
M	func	split	0	353158	353546
M	func	starts	0	353547	354075
M	func	elementsEqual	0	354076	354636
M	func	lexicographicallyPrecedes	0	354637	355305
M	var	lazy	0	355306	355452
D	extension	Sequence	355456	355501	356615	Swift
M	func	contains	0	355502	355787
M	func	split	0	355788	356097
M	func	starts	0	356098	356362
M	func	elementsEqual	0	356363	356613
D	extension	Sequence	356617	356663	357797	Swift
M	func	min	0	356664	356991
M	func	max	0	356992	357322
M	func	sorted	0	357323	357518
M	func	lexicographicallyPrecedes	0	357519	357795
D	extension	Sequence	357799	357843	358253	Swift
M	func	joined	0	357844	357984
M	func	joined	0	357985	358251
D	extension	Sequence	358255	358305	358716	Swift
M	func	joined	0	358306	358714
D	extension	Sequence	358718	358762	358916	Swift
M	func	joined	0	358763	358914
D	func	_joinStrings	358918	359013	359013	Swift
F	Swift	SequenceTypes.lsw	359014	376042
D	struct	EnumeratedSequence	359064	359177	360045	Swift
M	typealias	Element	0	359178	359245
M	var	_base	0	359246	359265
M	init	init	0	359266	359310
M	func	makeIterator	0	359311	359470
M	var	underestimatedCount	0	359471	359540
M	struct	Iterator	0	359542	360043
D	struct	_EnumeratedIndex	360047	360158	360453	Swift
M	var	base	0	360159	360190
M	var	offset	0	360191	360217
M	func	==	1	360218	360335
M	func	<	1	360336	360451
D	extension	EnumeratedSequence	360455	360520	361334	Swift
M	typealias	Index	0	360521	360572
M	typealias	SubSequence	0	360573	360639
M	typealias	Indices	0	360640	360711
M	var	startIndex	0	360712	360817
M	var	endIndex	0	360818	360929
M	var	count	0	360930	360971
M	var	isEmpty	0	360972	361018
M	func	index	0	361019	361176
M	subscript	subscript	0	361177	361332
D	extension	EnumeratedSequence	361336	361427	361589	Swift
M	func	index	0	361428	361587
D	extension	EnumeratedSequence	361591	361680	362010	Swift
M	func	index	0	361681	361878
M	func	distance	0	361879	362008
D	func	zip	362012	362289	362289	Swift
D	struct	Zip2Sequence	362291	362411	363755	Swift
M	typealias	Element	0	362412	362481
M	let	_sequence1	0	362482	362511
M	let	_sequence2	0	362512	362541
M	init	init	0	362542	362678
M	func	makeIterator	0	362679	362910
M	var	underestimatedCount	0	362911	363028
M	struct	Iterator	0	363030	363753
D	struct	DropFirstSequence	363757	363859	364563	Swift
M	typealias	Element	0	363860	363903
M	typealias	Iterator	0	363904	363949
M	let	_base	0	363950	363969
M	let	_limit	0	363970	363989
M	init	init	0	363990	364183
M	func	makeIterator	0	364184	364447
M	func	dropFirst	0	364448	364561
D	struct	PrefixSequence	364565	364659	365570	Swift
M	typealias	Element	0	364660	364703
M	var	_base	0	364704	364723
M	let	_maxLength	0	364724	364747
M	init	init	0	364748	364946
M	func	makeIterator	0	364947	365076
M	func	prefix	0	365077	365224
M	struct	Iterator	0	365226	365568
D	struct	DropWhileSequence	365572	365701	366593	Swift
M	typealias	Element	0	365702	365745
M	var	_iterator	0	365746	365778
M	var	_nextElement	0	365779	365814
M	init	init	0	365815	366077
M	func	makeIterator	0	366078	366207
M	struct	Iterator	0	366209	366591
D	struct	FlattenSequence	366595	366731	367464	Swift
M	typealias	Element	0	366732	366783
M	var	_base	0	366784	366803
M	init	init	0	366804	366848
M	func	makeIterator	0	366849	366968
M	struct	Iterator	0	366970	367462
D	struct	_FlattenIndex	367466	367603	368122	Swift
M	var	_outer	0	367604	367630
M	var	_inner	0	367631	367666
M	func	==	1	367667	367810
M	func	<	1	367811	368120
D	extension	FlattenSequence	368124	368212	369674	Swift
M	typealias	SubSequence	0	368213	368276
M	typealias	Indices	0	368277	368345
M	typealias	Index	0	368346	368394
M	func	_firstIndex	0	368395	368749
M	var	startIndex	0	368750	368836
M	var	endIndex	0	368837	368936
M	var	count	0	368937	369068
M	func	index	0	369069	369464
M	subscript	subscript	0	369465	369672
D	extension	FlattenSequence	369676	369803	370364	Swift
M	func	index	0	369804	370362
D	struct	JoinedSequence	370366	370512	372207	Swift
M	typealias	Element	0	370513	370564
M	var	_base	0	370565	370584
M	var	_separator	0	370585	370627
M	init	init	0	370628	370813
M	func	makeIterator	0	370814	371014
M	struct	Iterator	0	371016	372205
D	func	sequence	372209	372684	372684	Swift
D	func	sequence	372686	372926	372926	Swift
D	typealias	UnfoldFirstSequence	372928	373041	373041	Swift
D	struct	UnfoldSequence	373043	373177	373642	Swift
M	typealias	Iterator	0	373178	373240
M	var	_state	0	373241	373262
M	let	_next	0	373263	373303
M	var	_done	0	373304	373325
M	init	init	0	373326	373457
M	func	next	0	373458	373640
D	func	repeatElement	373644	373800	373800	Swift
D	struct	Repeated	373802	373900	374534	Swift
M	typealias	Indices	0	373901	373942
M	typealias	Index	0	373943	373975
M	let	count	0	373976	374030
M	let	repeatedValue	0	374031	374087
M	init	init	0	374088	374295
M	var	startIndex	0	374296	374332
M	var	endIndex	0	374333	374371
M	subscript	subscript	0	374372	374532
D	struct	CollectionOfOne	374536	374658	375276	Swift
M	typealias	Index	0	374659	374691
M	typealias	Indices	0	374692	374733
M	typealias	SubSequence	0	374734	374800
M	var	_element	0	374801	374826
M	init	init	0	374827	374885
M	var	startIndex	0	374886	374922
M	var	endIndex	0	374923	374957
M	var	count	0	374958	374989
M	subscript	subscript	0	374990	375274
D	struct	EmptyCollection	375278	375388	375743	Swift
M	typealias	Index	0	375389	375421
M	typealias	Indices	0	375422	375463
M	init	init	0	375464	375484
M	var	startIndex	0	375485	375521
M	var	endIndex	0	375522	375556
M	subscript	subscript	0	375557	375635
M	func	==	1	375636	375741
D	struct	IteratorSequence	375745	375862	376041	Swift
M	typealias	Element	0	375863	375906
M	var	_base	0	375907	375926
M	init	init	0	375927	375973
M	func	next	0	375974	376039
F	Swift	Set.lsw	376042	391469
D	protocol	SetAlgebra	376074	376190	377154	Swift
M	associatedtype	Element	0	376191	376217
M	init	init	0	376218	376228
M	func	contains	0	376229	376273
M	func	union	0	376274	376311
M	func	intersection	0	376312	376356
M	func	symmetricDifference	0	376357	376408
M	func	insert	0	376409	376526
M	func	remove	0	376527	376605
M	func	update	0	376606	376690
M	func	formUnion	0	376691	376733
M	func	formIntersection	0	376734	376783
M	func	formSymmetricDifference	0	376784	376840
M	func	subtracting	0	376841	376884
M	func	isSubset	0	376885	376926
M	func	isDisjoint	0	376927	376972
M	func	isSuperset	0	376973	377016
M	var	isEmpty	0	377017	377046
M	init	init	0	377047	377110
M	func	subtract	0	377111	377152
D	extension	SetAlgebra	377156	377178	378444	Swift
M	init	init	0	377179	377329
M	func	subtract	0	377330	377473
M	func	isSubset	0	377474	377604
M	func	isSuperset	0	377605	377746
M	func	isDisjoint	0	377747	377879
M	func	subtracting	0	377880	378026
M	var	isEmpty	0	378027	378112
M	func	isStrictSuperset	0	378113	378284
M	func	isStrictSubset	0	378285	378442
D	protocol	OptionSet	378446	378590	378621	Swift
M	init	init	0	378591	378619
D	extension	OptionSet	378623	378644	380323	Swift
M	func	union	0	378645	378842
M	func	intersection	0	378843	379063
M	func	symmetricDifference	0	379064	379312
M	func	contains	0	379313	379450
M	func	insert	0	379451	379797
M	func	remove	0	379798	380063
M	func	update	0	380064	380321
D	extension	OptionSet	380325	380380	380947	Swift
M	init	init	0	380381	380445
M	func	formUnion	0	380446	380596
M	func	formIntersection	0	380597	380760
M	func	formSymmetricDifference	0	380761	380945
D	extension	SetAlgebra	380949	381008	381080	Swift
M	init	init	0	381009	381078
D	struct	Set	381082	381288	391051	Swift
M	typealias	ArrayLiteralElement	0	381289	381339
M	typealias	SubSequence	0	381340	381394
M	typealias	Indices	0	381395	381454
M	struct	Index	0	381456	381903
M	struct	Iterator	0	381905	382156
M	init	init	0	382158	382221
M	init	init	0	382222	382347
M	init	init	0	382348	382429
M	init	init	0	382430	382777
M	var	count	0	382779	382871
M	var	isEmpty	0	382872	382976
M	var	capacity	0	382977	383103
M	var	startIndex	0	383104	383190
M	var	endIndex	0	383191	383273
M	func	index	0	383274	383383
M	subscript	subscript	0	383384	383512
M	func	makeIterator	0	383513	383605
M	func	_copyToArray	0	383606	383674
M	func	contains	0	383675	383802
M	func	_customContainsEquatableElement	0	383803	383901
M	func	firstIndex	0	383902	384053
M	func	insert	0	384055	384248
M	func	update	0	384249	384416
M	func	remove	0	384417	384569
M	func	remove	0	384570	384752
M	func	removeAll	0	384753	384896
M	func	removeFirst	0	384897	385121
M	func	popFirst	0	385122	385314
M	func	reserveCapacity	0	385315	385463
M	func	filter	0	385464	385747
M	func	_formUnion	0	385749	385826
M	func	formUnion	0	385827	385989
M	func	union	0	385990	386244
M	func	intersection	0	386245	386441
M	func	intersection	0	386442	386601
M	func	formIntersection	0	386602	386783
M	func	subtracting	0	386784	386977
M	func	subtracting	0	386978	387295
M	func	subtract	0	387296	387504
M	func	subtract	0	387505	387688
M	func	symmetricDifference	0	387689	387983
M	func	formSymmetricDifference	0	387984	388191
M	func	formSymmetricDifference	0	388192	388509
M	func	isSubset	0	388510	388766
M	func	isSubset	0	388767	388952
M	func	isStrictSubset	0	388953	389128
M	func	isStrictSubset	0	389129	389354
M	func	isSuperset	0	389355	389504
M	func	isSuperset	0	389505	389766
M	func	isStrictSuperset	0	389767	389961
M	func	isStrictSuperset	0	389962	390197
M	func	isDisjoint	0	390198	390402
M	func	isDisjoint	0	390403	390644
M	func	==	1	390645	390791
M	func	hash	0	390792	390863
M	var	description	0	390864	390951
M	var	debugDescription	0	390952	391049
D	func	_setSubset	391053	391163	391163	Swift
D	func	_setIntersection	391165	391290	391290	Swift
D	func	_setSubtracting	391292	391415	391415	Swift
D	extension	Set	391417	391466	391468	Swift
F	Swift	Slice.lsw	391469	400184
D	struct	Slice	391522	391634	393323	Swift
M	typealias	Element	0	391635	391678
M	typealias	Index	0	391679	391718
M	typealias	Indices	0	391719	391762
M	typealias	SubSequence	0	391763	391809
M	typealias	Iterator	0	391810	391871
M	var	_startIndex	0	391872	391903
M	var	_endIndex	0	391904	391933
M	var	_base	0	391934	391953
M	init	init	0	391954	392115
M	var	base	0	392116	392181
M	var	startIndex	0	392182	392235
M	var	endIndex	0	392236	392285
M	var	indices	0	392286	392365
M	func	index	0	392366	392448
M	func	formIndex	0	392449	392532
M	func	index	0	392533	392634
M	func	index	0	392635	392784
M	func	distance	0	392785	392901
M	subscript	subscript	0	392902	393091
M	subscript	subscript	0	393092	393321
D	extension	Slice	393325	393403	393576	Swift
M	func	index	0	393404	393488
M	func	formIndex	0	393489	393574
D	extension	Slice	393578	393654	393656	Swift
D	extension	Slice	393658	393724	394419	Swift
M	subscript	subscript	0	393725	394105
M	subscript	subscript	0	394106	394417
D	extension	Slice	394421	394505	395204	Swift
M	init	init	0	394506	394628
M	func	replaceSubrange	0	394629	395202
D	struct	DefaultIndices	395206	395305	396513	Swift
M	typealias	Element	0	395306	395351
M	typealias	Index	0	395352	395395
M	typealias	Indices	0	395396	395451
M	typealias	SubSequence	0	395452	395511
M	typealias	Iterator	0	395512	395586
M	var	_elements	0	395587	395614
M	var	_startIndex	0	395615	395650
M	var	_endIndex	0	395651	395684
M	init	init	0	395685	395883
M	var	startIndex	0	395884	395941
M	var	endIndex	0	395942	395995
M	var	indices	0	395996	396053
M	func	index	0	396054	396148
M	func	formIndex	0	396149	396240
M	subscript	subscript	0	396241	396318
M	subscript	subscript	0	396319	396511
D	extension	DefaultIndices	396515	396606	396705	Swift
M	func	index	0	396607	396703
D	extension	DefaultIndices	396707	396796	397055	Swift
M	func	index	0	396797	396924
M	func	distance	0	396925	397053
D	struct	ReversedCollection	397057	397183	399940	Swift
M	typealias	Element	0	397184	397227
M	typealias	SubSequence	0	397228	397294
M	typealias	Indices	0	397295	397366
M	let	_base	0	397367	397386
M	init	init	0	397387	397431
M	struct	Index	0	397433	397939
M	struct	Iterator	0	397941	398318
M	func	makeIterator	0	398320	398441
M	var	startIndex	0	398442	398525
M	var	endIndex	0	398526	398609
M	var	count	0	398610	398651
M	var	isEmpty	0	398652	398698
M	func	index	0	398699	398834
M	func	index	0	398835	398970
M	func	index	0	398971	399125
M	func	index	0	399126	399430
M	func	distance	0	399431	399597
M	subscript	subscript	0	399598	399722
M	func	_copyToArray	0	399723	399868
M	func	reversed	0	399869	399938
D	extension	ReversedCollection.Index	399942	400015	400090	Swift
M	func	hash	0	400016	400088
D	extension	ReversedCollection	400092	400181	400183	Swift
F	Swift	String.lsw	400184	416539
D	struct	String	400196	400535	413445	Swift
M	typealias	Element	0	400536	400576
M	typealias	SubSequence	0	400577	400621
M	typealias	Indices	0	400622	400675
M	typealias	StringLiteralType	0	400676	400723
M	typealias	ExtendedGraphemeClusterLiteralType	0	400724	400788
M	typealias	UnicodeScalarLiteralType	0	400789	400843
M	struct	Index	0	400845	402684
M	struct	Iterator	0	402686	402988
M	init	init	0	402990	403059
M	init	init	0	403060	403135
M	init	init	0	403136	403199
M	init	init	0	403200	403315
M	init	init	0	403316	403418
M	init	init	0	403419	403525
M	init	init	0	403526	403614
M	init	init	0	403615	403739
M	init	init	0	403740	403892
M	init	init	0	403893	404065
M	init	init	0	404066	404229
M	init	init	0	404230	404349
M	init	init	0	404350	404484
M	init	init	0	404485	404642
M	init	init	0	404643	404756
M	init	init	0	404757	404878
M	init	init	0	404879	405107
M	init	init	0	405108	405340
M	init	init	0	405341	405638
M	init	init	0	405639	405788
M	init	init	0	405789	405960
M	init	init	0	405961	406071
M	init	init	0	406072	406320
M	init	init	0	406321	406429
M	init	init	0	406430	406540
M	init	init	0	406541	406695
M	var	description	0	406697	406765
M	var	debugDescription	0	406766	406890
M	var	count	0	406891	406982
M	var	isEmpty	0	406983	407086
M	var	underestimatedCount	0	407087	407172
M	var	startIndex	0	407173	407294
M	var	endIndex	0	407295	407414
M	var	first	0	407415	407535
M	var	last	0	407536	407653
M	subscript	subscript	0	407654	407779
M	subscript	subscript	0	407780	407904
M	func	index	0	407905	407998
M	func	index	0	407999	408094
M	func	index	0	408095	408202
M	func	index	0	408203	408349
M	func	distance	0	408350	408460
M	func	makeIterator	0	408461	408561
M	func	_copyToArray	0	408562	408640
M	func	==	1	408642	408727
M	func	!=	1	408728	408813
M	func	<	1	408814	408898
M	func	<=	1	408899	408984
M	func	>	1	408985	409069
M	func	>=	1	409070	409155
M	func	+	1	409156	409244
M	func	+=	1	409245	409332
M	var	hashValue	0	409333	409446
M	func	hash	0	409447	409521
M	func	append	0	409523	409630
M	func	append	0	409631	409753
M	func	append	0	409754	409876
M	func	append	0	409877	410011
M	func	append	0	410012	410210
M	func	write	0	410211	410317
M	func	write	0	410318	410452
M	func	reserveCapacity	0	410453	410541
M	func	replaceSubrange	0	410542	410844
M	func	_replace	0	410845	410963
M	func	insert	0	410964	411118
M	func	insert	0	411119	411371
M	func	remove	0	411372	411547
M	func	removeSubrange	0	411548	411718
M	func	removeAll	0	411719	411861
M	func	lowercased	0	411863	411966
M	func	uppercased	0	411967	412070
M	func	hasPrefix	0	412071	412202
M	func	hasSuffix	0	412203	412332
M	func	contains	0	412333	412464
M	var	unicodeScalars	0	412466	412647
M	var	utf8	0	412648	412797
M	var	utf16	0	412798	412951
M	var	utf8CString	0	412952	413066
M	var	isContiguousUTF8	0	413067	413177
M	func	makeContiguousUTF8	0	413178	413268
M	func	withCString	0	413269	413443
D	func	_stringFromCharacters	413447	413543	413543	Swift
D	func	_stringFromUTF8	413545	413620	413620	Swift
D	func	_stringFromUTF16	413622	413700	413700	Swift
D	func	_stringValidatingUTF8	413702	413790	413790	Swift
D	func	_stringFromScalars	413792	413884	413884	Swift
D	func	_toString	413886	413971	413971	Swift
D	protocol	ExpressibleByStringInterpolation	413973	414115	414330	Swift
M	associatedtype	StringInterpolation	0	414116	414277
M	init	init	0	414278	414328
D	extension	ExpressibleByStringInterpolation	414332	414461	414590	Swift
M	init	init	0	414462	414588
D	protocol	StringInterpolationProtocol	414592	414694	414851	Swift
M	associatedtype	StringLiteralType	0	414695	414731
M	init	init	0	414732	414787
M	func	appendLiteral	0	414788	414849
D	struct	DefaultStringInterpolation	414853	415031	415895	Swift
M	typealias	StringLiteralType	0	415032	415079
M	var	_storage	0	415080	415104
M	init	init	0	415105	415185
M	func	appendLiteral	0	415186	415272
M	func	appendInterpolation	0	415273	415370
M	func	appendInterpolation	0	415371	415472
M	func	appendInterpolation	0	415473	415768
M	func	write	0	415769	415845
M	var	description	0	415846	415893
D	struct	StaticString	415897	416062	416538	Swift
M	typealias	StringLiteralType	0	416063	416110
M	typealias	ExtendedGraphemeClusterLiteralType	0	416111	416175
M	typealias	UnicodeScalarLiteralType	0	416176	416230
M	var	_value	0	416231	416253
M	init	init	0	416254	416317
M	init	init	0	416318	416362
M	var	description	0	416363	416408
M	var	debugDescription	0	416409	416476
M	var	utf8CodeUnitCount	0	416477	416536
F	Swift	StringProtocol.lsw	416539	427500
D	protocol	StringProtocol	416576	416860	417746	Swift
M	associatedtype	UTF8View	0	416861	416964
M	associatedtype	UTF16View	0	416965	417085
M	associatedtype	UnicodeScalarView	0	417086	417238
M	var	utf8	0	417239	417294
M	var	utf16	0	417295	417353
M	var	unicodeScalars	0	417354	417432
M	func	lowercased	0	417433	417496
M	func	uppercased	0	417497	417560
M	func	hasPrefix	0	417561	417653
M	func	hasSuffix	0	417654	417744
D	extension	StringProtocol	417748	417774	419668	Swift
M	func	hasPrefix	0	417775	417947
M	func	hasSuffix	0	417948	418118
M	func	contains	0	418119	418280
M	func	==	1	418281	418431
M	func	!=	1	418432	418579
M	func	<	1	418580	418752
M	func	>	1	418753	418924
M	func	<=	1	418925	419102
M	func	>=	1	419103	419281
M	func	firstRange	0	419282	419475
M	func	ranges	0	419476	419666
D	extension	StringProtocol	419670	419735	420302	Swift
M	func	replacing	0	419736	420037
M	func	replace	0	420038	420300
D	extension	StringProtocol	420304	420361	420943	Swift
M	func	split	0	420362	420651
M	func	split	0	420652	420941
D	func	_toSubstring	420945	421035	421035	Swift
D	func	_splitString	421037	421174	421174	Swift
D	func	_splitStringByString	421176	421326	421326	Swift
D	func	_firstStringRange	421328	421439	421439	Swift
D	func	_stringRanges	421441	421545	421545	Swift
D	func	_replacingInString	421547	421688	421688	Swift
D	struct	Substring	421690	421947	427499	Swift
M	typealias	Element	0	421948	421988
M	typealias	Index	0	421989	422030
M	typealias	SubSequence	0	422031	422075
M	typealias	Indices	0	422076	422132
M	typealias	StringLiteralType	0	422133	422180
M	typealias	ExtendedGraphemeClusterLiteralType	0	422181	422245
M	typealias	UnicodeScalarLiteralType	0	422246	422300
M	struct	Iterator	0	422302	422608
M	init	init	0	422610	422680
M	init	init	0	422681	422761
M	init	init	0	422762	422858
M	init	init	0	422859	423035
M	var	base	0	423036	423133
M	var	description	0	423134	423227
M	var	debugDescription	0	423228	423355
M	var	count	0	423356	423450
M	var	isEmpty	0	423451	423557
M	var	startIndex	0	423558	423637
M	var	endIndex	0	423638	423713
M	var	first	0	423714	423837
M	var	last	0	423838	423958
M	subscript	subscript	0	423959	424087
M	subscript	subscript	0	424088	424215
M	func	index	0	424216	424312
M	func	index	0	424313	424411
M	func	index	0	424412	424522
M	func	index	0	424523	424672
M	func	distance	0	424673	424786
M	func	makeIterator	0	424787	424888
M	func	_copyToArray	0	424889	424970
M	func	==	1	424972	425066
M	func	<	1	425067	425160
M	func	hash	0	425161	425238
M	func	append	0	425240	425386
M	func	append	0	425387	425526
M	func	append	0	425527	425747
M	func	write	0	425748	425835
M	func	write	0	425836	425938
M	func	replaceSubrange	0	425939	426241
M	func	_replace	0	426242	426363
M	func	lowercased	0	426364	426463
M	func	uppercased	0	426464	426563
M	func	hasPrefix	0	426564	426698
M	func	hasSuffix	0	426699	426831
M	var	unicodeScalars	0	426833	427012
M	var	utf8	0	427013	427160
M	var	utf16	0	427161	427312
M	typealias	UnicodeScalarView	0	427313	427385
M	typealias	UTF8View	0	427386	427440
M	typealias	UTF16View	0	427441	427497
F	Swift	StringViews.lsw	427500	432793
D	extension	String	427551	427569	432792	Swift
M	struct	UnicodeScalarView	0	427570	430015
M	struct	UTF8View	0	430017	431394
M	struct	UTF16View	0	431396	432790
F	Swift	Tuples.lsw	432793	443313
D	func	==	432841	432939	432939	Swift
D	func	!=	432941	433036	433036	Swift
D	func	==	433038	433210	433210	Swift
D	func	!=	433212	433375	433375	Swift
D	func	<	433377	433626	433626	Swift
D	func	<=	433628	433883	433883	Swift
D	func	>	433885	434133	434133	Swift
D	func	>=	434135	434391	434391	Swift
D	func	==	434393	434603	434603	Swift
D	func	!=	434605	434806	434806	Swift
D	func	<	434808	435125	435125	Swift
D	func	<=	435127	435451	435451	Swift
D	func	>	435453	435769	435769	Swift
D	func	>=	435771	436096	436096	Swift
D	func	==	436098	436346	436346	Swift
D	func	!=	436348	436587	436587	Swift
D	func	<	436589	436974	436974	Swift
D	func	<=	436976	437369	437369	Swift
D	func	>	437371	437755	437755	Swift
D	func	>=	437757	438151	438151	Swift
D	func	==	438153	438439	438439	Swift
D	func	!=	438441	438718	438718	Swift
D	func	<	438720	439173	439173	Swift
D	func	<=	439175	439637	439637	Swift
D	func	>	439639	440091	440091	Swift
D	func	>=	440093	440556	440556	Swift
D	func	==	440558	440882	440882	Swift
D	func	!=	440884	441199	441199	Swift
D	func	<	441201	441722	441722	Swift
D	func	<=	441724	442255	442255	Swift
D	func	>	442257	442777	442777	Swift
D	func	>=	442779	443311	443311	Swift
F	Swift	UInt.lsw	443313	451439
D	struct	UInt	443363	443596	451438	Swift
M	typealias	IntegerLiteralType	0	443597	443643
M	typealias	Magnitude	0	443644	443681
M	typealias	Stride	0	443682	443715
M	typealias	Words	0	443716	443751
M	var	max	1	443753	443837
M	var	min	1	443838	443900
M	var	bitWidth	1	443901	443986
M	var	zero	1	443987	444039
M	init	init	0	444041	444085
M	init	init	0	444086	444158
M	init	init	0	444159	444218
M	init	init	0	444219	444358
M	init	init	0	444359	444488
M	init	init	0	444489	444616
M	init	init	0	444617	444740
M	init	init	0	444741	444872
M	init	init	0	444873	445002
M	init	init	0	445003	445155
M	init	init	0	445156	445309
M	init	init	0	445310	445415
M	func	+	1	445417	445496
M	func	-	1	445497	445576
M	func	*	1	445577	445656
M	func	/	1	445657	445736
M	func	%	1	445737	445816
M	func	&+	1	445817	445898
M	func	&-	1	445899	445980
M	func	&*	1	445981	446062
M	func	&	1	446063	446142
M	func	|	1	446143	446221
M	func	^	1	446222	446301
M	func	~	1	446302	446375
M	func	<<	1	446376	446456
M	func	>>	1	446457	446537
M	func	&<<	1	446538	446620
M	func	&>>	1	446621	446703
M	func	<<	1	446704	446806
M	func	>>	1	446807	446909
M	func	==	1	446910	446989
M	func	!=	1	446990	447069
M	func	<	1	447070	447148
M	func	<=	1	447149	447228
M	func	>	1	447229	447307
M	func	>=	1	447308	447387
M	func	+=	1	447389	447473
M	func	-=	1	447474	447558
M	func	*=	1	447559	447643
M	func	/=	1	447644	447728
M	func	%=	1	447729	447813
M	func	&+=	1	447814	447900
M	func	&-=	1	447901	447987
M	func	&*=	1	447988	448074
M	func	&=	1	448075	448159
M	func	|=	1	448160	448243
M	func	^=	1	448244	448328
M	func	<<=	1	448329	448414
M	func	>>=	1	448415	448500
M	func	addingReportingOverflow	0	448502	448671
M	func	subtractingReportingOverflow	0	448672	448853
M	func	multipliedReportingOverflow	0	448854	449032
M	func	dividedReportingOverflow	0	449033	449232
M	func	remainderReportingOverflow	0	449233	449452
M	func	multipliedFullWidth	0	449453	449599
M	func	dividingFullWidth	0	449600	449779
M	func	quotientAndRemainder	0	449780	449956
M	func	isMultiple	0	449957	450092
M	func	signum	0	450093	450172
M	var	magnitude	0	450173	450265
M	var	words	0	450266	450389
M	var	nonzeroBitCount	0	450390	450490
M	var	leadingZeroBitCount	0	450491	450622
M	var	trailingZeroBitCount	0	450623	450755
M	var	byteSwapped	0	450756	450880
M	var	description	0	450881	450979
M	var	hashValue	0	450980	451092
M	func	hash	0	451093	451204
M	func	distance	0	451205	451322
M	func	advanced	0	451323	451436
F	Swift	UInt16.lsw	451439	459724
D	struct	UInt16	451491	451717	459723	Swift
M	typealias	IntegerLiteralType	0	451718	451766
M	typealias	Magnitude	0	451767	451806
M	typealias	Stride	0	451807	451840
M	typealias	Words	0	451841	451876
M	var	max	1	451878	451949
M	var	min	1	451950	452014
M	var	bitWidth	1	452015	452100
M	var	zero	1	452101	452155
M	init	init	0	452157	452201
M	init	init	0	452202	452275
M	init	init	0	452276	452336
M	init	init	0	452337	452475
M	init	init	0	452476	452604
M	init	init	0	452605	452731
M	init	init	0	452732	452854
M	init	init	0	452855	452985
M	init	init	0	452986	453114
M	init	init	0	453115	453266
M	init	init	0	453267	453419
M	init	init	0	453420	453526
M	func	+	1	453528	453612
M	func	-	1	453613	453697
M	func	*	1	453698	453782
M	func	/	1	453783	453867
M	func	%	1	453868	453952
M	func	&+	1	453953	454039
M	func	&-	1	454040	454126
M	func	&*	1	454127	454213
M	func	&	1	454214	454298
M	func	|	1	454299	454382
M	func	^	1	454383	454467
M	func	~	1	454468	454544
M	func	<<	1	454545	454630
M	func	>>	1	454631	454716
M	func	&<<	1	454717	454804
M	func	&>>	1	454805	454892
M	func	<<	1	454893	454998
M	func	>>	1	454999	455104
M	func	==	1	455105	455187
M	func	!=	1	455188	455270
M	func	<	1	455271	455352
M	func	<=	1	455353	455435
M	func	>	1	455436	455517
M	func	>=	1	455518	455600
M	func	+=	1	455602	455689
M	func	-=	1	455690	455777
M	func	*=	1	455778	455865
M	func	/=	1	455866	455953
M	func	%=	1	455954	456041
M	func	&+=	1	456042	456131
M	func	&-=	1	456132	456221
M	func	&*=	1	456222	456311
M	func	&=	1	456312	456399
M	func	|=	1	456400	456486
M	func	^=	1	456487	456574
M	func	<<=	1	456575	456663
M	func	>>=	1	456664	456752
M	func	addingReportingOverflow	0	456754	456926
M	func	subtractingReportingOverflow	0	456927	457111
M	func	multipliedReportingOverflow	0	457112	457293
M	func	dividedReportingOverflow	0	457294	457496
M	func	remainderReportingOverflow	0	457497	457719
M	func	multipliedFullWidth	0	457720	457871
M	func	dividingFullWidth	0	457872	458058
M	func	quotientAndRemainder	0	458059	458241
M	func	isMultiple	0	458242	458378
M	func	signum	0	458379	458459
M	var	magnitude	0	458460	458553
M	var	words	0	458554	458677
M	var	nonzeroBitCount	0	458678	458777
M	var	leadingZeroBitCount	0	458778	458908
M	var	trailingZeroBitCount	0	458909	459040
M	var	byteSwapped	0	459041	459166
M	var	description	0	459167	459264
M	var	hashValue	0	459265	459376
M	func	hash	0	459377	459487
M	func	distance	0	459488	459606
M	func	advanced	0	459607	459721
F	Swift	UInt32.lsw	459724	468014
D	struct	UInt32	459776	460002	468013	Swift
M	typealias	IntegerLiteralType	0	460003	460051
M	typealias	Magnitude	0	460052	460091
M	typealias	Stride	0	460092	460125
M	typealias	Words	0	460126	460161
M	var	max	1	460163	460239
M	var	min	1	460240	460304
M	var	bitWidth	1	460305	460390
M	var	zero	1	460391	460445
M	init	init	0	460447	460491
M	init	init	0	460492	460565
M	init	init	0	460566	460626
M	init	init	0	460627	460765
M	init	init	0	460766	460894
M	init	init	0	460895	461021
M	init	init	0	461022	461144
M	init	init	0	461145	461275
M	init	init	0	461276	461404
M	init	init	0	461405	461556
M	init	init	0	461557	461709
M	init	init	0	461710	461816
M	func	+	1	461818	461902
M	func	-	1	461903	461987
M	func	*	1	461988	462072
M	func	/	1	462073	462157
M	func	%	1	462158	462242
M	func	&+	1	462243	462329
M	func	&-	1	462330	462416
M	func	&*	1	462417	462503
M	func	&	1	462504	462588
M	func	|	1	462589	462672
M	func	^	1	462673	462757
M	func	~	1	462758	462834
M	func	<<	1	462835	462920
M	func	>>	1	462921	463006
M	func	&<<	1	463007	463094
M	func	&>>	1	463095	463182
M	func	<<	1	463183	463288
M	func	>>	1	463289	463394
M	func	==	1	463395	463477
M	func	!=	1	463478	463560
M	func	<	1	463561	463642
M	func	<=	1	463643	463725
M	func	>	1	463726	463807
M	func	>=	1	463808	463890
M	func	+=	1	463892	463979
M	func	-=	1	463980	464067
M	func	*=	1	464068	464155
M	func	/=	1	464156	464243
M	func	%=	1	464244	464331
M	func	&+=	1	464332	464421
M	func	&-=	1	464422	464511
M	func	&*=	1	464512	464601
M	func	&=	1	464602	464689
M	func	|=	1	464690	464776
M	func	^=	1	464777	464864
M	func	<<=	1	464865	464953
M	func	>>=	1	464954	465042
M	func	addingReportingOverflow	0	465044	465216
M	func	subtractingReportingOverflow	0	465217	465401
M	func	multipliedReportingOverflow	0	465402	465583
M	func	dividedReportingOverflow	0	465584	465786
M	func	remainderReportingOverflow	0	465787	466009
M	func	multipliedFullWidth	0	466010	466161
M	func	dividingFullWidth	0	466162	466348
M	func	quotientAndRemainder	0	466349	466531
M	func	isMultiple	0	466532	466668
M	func	signum	0	466669	466749
M	var	magnitude	0	466750	466843
M	var	words	0	466844	466967
M	var	nonzeroBitCount	0	466968	467067
M	var	leadingZeroBitCount	0	467068	467198
M	var	trailingZeroBitCount	0	467199	467330
M	var	byteSwapped	0	467331	467456
M	var	description	0	467457	467554
M	var	hashValue	0	467555	467666
M	func	hash	0	467667	467777
M	func	distance	0	467778	467896
M	func	advanced	0	467897	468011
F	Swift	UInt64.lsw	468014	476314
D	struct	UInt64	468066	468292	476313	Swift
M	typealias	IntegerLiteralType	0	468293	468341
M	typealias	Magnitude	0	468342	468381
M	typealias	Stride	0	468382	468415
M	typealias	Words	0	468416	468451
M	var	max	1	468453	468539
M	var	min	1	468540	468604
M	var	bitWidth	1	468605	468690
M	var	zero	1	468691	468745
M	init	init	0	468747	468791
M	init	init	0	468792	468865
M	init	init	0	468866	468926
M	init	init	0	468927	469065
M	init	init	0	469066	469194
M	init	init	0	469195	469321
M	init	init	0	469322	469444
M	init	init	0	469445	469575
M	init	init	0	469576	469704
M	init	init	0	469705	469856
M	init	init	0	469857	470009
M	init	init	0	470010	470116
M	func	+	1	470118	470202
M	func	-	1	470203	470287
M	func	*	1	470288	470372
M	func	/	1	470373	470457
M	func	%	1	470458	470542
M	func	&+	1	470543	470629
M	func	&-	1	470630	470716
M	func	&*	1	470717	470803
M	func	&	1	470804	470888
M	func	|	1	470889	470972
M	func	^	1	470973	471057
M	func	~	1	471058	471134
M	func	<<	1	471135	471220
M	func	>>	1	471221	471306
M	func	&<<	1	471307	471394
M	func	&>>	1	471395	471482
M	func	<<	1	471483	471588
M	func	>>	1	471589	471694
M	func	==	1	471695	471777
M	func	!=	1	471778	471860
M	func	<	1	471861	471942
M	func	<=	1	471943	472025
M	func	>	1	472026	472107
M	func	>=	1	472108	472190
M	func	+=	1	472192	472279
M	func	-=	1	472280	472367
M	func	*=	1	472368	472455
M	func	/=	1	472456	472543
M	func	%=	1	472544	472631
M	func	&+=	1	472632	472721
M	func	&-=	1	472722	472811
M	func	&*=	1	472812	472901
M	func	&=	1	472902	472989
M	func	|=	1	472990	473076
M	func	^=	1	473077	473164
M	func	<<=	1	473165	473253
M	func	>>=	1	473254	473342
M	func	addingReportingOverflow	0	473344	473516
M	func	subtractingReportingOverflow	0	473517	473701
M	func	multipliedReportingOverflow	0	473702	473883
M	func	dividedReportingOverflow	0	473884	474086
M	func	remainderReportingOverflow	0	474087	474309
M	func	multipliedFullWidth	0	474310	474461
M	func	dividingFullWidth	0	474462	474648
M	func	quotientAndRemainder	0	474649	474831
M	func	isMultiple	0	474832	474968
M	func	signum	0	474969	475049
M	var	magnitude	0	475050	475143
M	var	words	0	475144	475267
M	var	nonzeroBitCount	0	475268	475367
M	var	leadingZeroBitCount	0	475368	475498
M	var	trailingZeroBitCount	0	475499	475630
M	var	byteSwapped	0	475631	475756
M	var	description	0	475757	475854
M	var	hashValue	0	475855	475966
M	func	hash	0	475967	476077
M	func	distance	0	476078	476196
M	func	advanced	0	476197	476311
F	Swift	UInt8.lsw	476314	484402
D	struct	UInt8	476365	476588	484401	Swift
M	typealias	IntegerLiteralType	0	476589	476636
M	typealias	Magnitude	0	476637	476675
M	typealias	Stride	0	476676	476709
M	typealias	Words	0	476710	476745
M	var	max	1	476747	476815
M	var	min	1	476816	476879
M	var	bitWidth	1	476880	476964
M	var	zero	1	476965	477018
M	init	init	0	477020	477064
M	init	init	0	477065	477136
M	init	init	0	477137	477195
M	init	init	0	477196	477333
M	init	init	0	477334	477461
M	init	init	0	477462	477587
M	init	init	0	477588	477709
M	init	init	0	477710	477839
M	init	init	0	477840	477967
M	init	init	0	477968	478118
M	init	init	0	478119	478270
M	init	init	0	478271	478375
M	func	+	1	478377	478457
M	func	-	1	478458	478538
M	func	*	1	478539	478619
M	func	/	1	478620	478700
M	func	%	1	478701	478781
M	func	&+	1	478782	478864
M	func	&-	1	478865	478947
M	func	&*	1	478948	479030
M	func	&	1	479031	479111
M	func	|	1	479112	479191
M	func	^	1	479192	479272
M	func	~	1	479273	479346
M	func	<<	1	479347	479428
M	func	>>	1	479429	479510
M	func	&<<	1	479511	479594
M	func	&>>	1	479595	479678
M	func	<<	1	479679	479781
M	func	>>	1	479782	479884
M	func	==	1	479885	479964
M	func	!=	1	479965	480044
M	func	<	1	480045	480123
M	func	<=	1	480124	480203
M	func	>	1	480204	480282
M	func	>=	1	480283	480362
M	func	+=	1	480364	480448
M	func	-=	1	480449	480533
M	func	*=	1	480534	480618
M	func	/=	1	480619	480703
M	func	%=	1	480704	480788
M	func	&+=	1	480789	480875
M	func	&-=	1	480876	480962
M	func	&*=	1	480963	481049
M	func	&=	1	481050	481134
M	func	|=	1	481135	481218
M	func	^=	1	481219	481303
M	func	<<=	1	481304	481389
M	func	>>=	1	481390	481475
M	func	addingReportingOverflow	0	481477	481646
M	func	subtractingReportingOverflow	0	481647	481828
M	func	multipliedReportingOverflow	0	481829	482007
M	func	dividedReportingOverflow	0	482008	482207
M	func	remainderReportingOverflow	0	482208	482427
M	func	multipliedFullWidth	0	482428	482575
M	func	dividingFullWidth	0	482576	482757
M	func	quotientAndRemainder	0	482758	482937
M	func	isMultiple	0	482938	483072
M	func	signum	0	483073	483151
M	var	magnitude	0	483152	483243
M	var	words	0	483244	483367
M	var	nonzeroBitCount	0	483368	483466
M	var	leadingZeroBitCount	0	483467	483596
M	var	trailingZeroBitCount	0	483597	483727
M	var	byteSwapped	0	483728	483851
M	var	description	0	483852	483948
M	var	hashValue	0	483949	484059
M	func	hash	0	484060	484169
M	func	distance	0	484170	484286
M	func	advanced	0	484287	484399
F	Dispatch	Dispatch.lsw	484402	495138
D	enum	DispatchTimeInterval	484513	484568	485162	Dispatch
M	case	seconds	0	484569	484590
M	case	milliseconds	0	484591	484617
M	case	microseconds	0	484618	484644
M	case	nanoseconds	0	484645	484670
M	case	never	0	484671	484685
M	var	_nanoseconds	0	484686	485160
D	struct	DispatchTime	485164	485261	486699	Dispatch
M	let	_value	0	485262	485281
M	init	init	0	485282	485328
M	init	init	0	485329	485417
M	func	now	1	485418	485512
M	let	distantFuture	1	485513	485580
M	var	uptimeNanoseconds	0	485581	485650
M	func	<	1	485651	485750
M	func	+	1	485751	485924
M	func	-	1	485925	486103
M	func	+	1	486104	486269
M	func	-	1	486270	486436
M	func	_sum	1	486437	486611
M	var	_left	0	486612	486697
D	struct	DispatchQoS	486701	486749	487333	Dispatch
M	enum	QoSClass	0	486750	486869
M	let	qosClass	0	486870	486903
M	let	background	1	486904	486973
M	let	utility	1	486974	487037
M	let	default	1	487038	487103
M	let	userInitiated	1	487104	487179
M	let	userInteractive	1	487180	487259
M	let	unspecified	1	487260	487331
D	struct	DispatchWorkItemFlags	487335	487393	487553	Dispatch
M	let	rawValue	0	487394	487423
M	init	init	0	487424	487484
M	let	barrier	1	487485	487551
D	enum	DispatchTimeoutResult	487555	487600	487637	Dispatch
M	case	success	0	487601	487617
M	case	timedOut	0	487618	487635
D	func	_blockTask	487639	488226	488226	Dispatch
D	class	DispatchSemaphore	488228	488322	489146	Dispatch
M	var	_value	0	488323	488342
M	var	_waiters	0	488343	488371
M	init	init	0	488372	488418
M	func	wait	0	488419	488460
M	func	wait	0	488461	488571
M	func	signal	0	488572	488756
M	func	_wait	0	488757	489144
D	class	DispatchGroup	489148	489241	490467	Dispatch
M	var	_count	0	489242	489260
M	var	_waiters	0	489261	489289
M	var	_handlers	0	489290	489343
M	init	init	0	489344	489364
M	func	enter	0	489365	489404
M	func	leave	0	489405	489793
M	func	wait	0	489794	489854
M	func	wait	0	489855	490213
M	func	notify	0	490214	490465
D	class	DispatchWorkItem	490469	490592	491264	Dispatch
M	let	_work	0	490593	490618
M	let	_group	0	490619	490651
M	var	_isDone	0	490652	490675
M	var	isCancelled	0	490676	490723
M	init	init	0	490724	490889
M	func	perform	0	490890	491045
M	func	cancel	0	491046	491093
M	func	wait	0	491094	491134
M	func	notify	0	491135	491262
D	class	DispatchQueue	491266	491433	495017	Dispatch
M	struct	Attributes	0	491434	491727
M	let	main	1	491728	491802
M	var	_isMainBlocked	1	491803	491840
M	var	_mainWaiters	1	491841	491880
M	let	_global	1	491881	491981
M	func	global	1	491982	492077
M	let	label	0	492079	492107
M	let	qos	0	492108	492139
M	let	_isConcurrent	0	492140	492167
M	var	_pending	0	492168	492203
M	var	_isBusy	0	492204	492227
M	init	init	0	492229	492466
M	var	description	0	492467	492537
M	func	async	0	492539	492866
M	func	async	0	492867	492956
M	func	async	0	492957	493148
M	func	asyncAfter	0	493149	493445
M	func	asyncAfter	0	493446	493580
M	func	sync	0	493581	493839
M	func	sync	0	493840	493965
M	func	sync	0	493966	494054
M	func	concurrentPerform	1	494055	494208
M	func	_add	0	494210	494419
M	func	_run	0	494420	495015
D	func	dispatchMain	495019	495137	495137	Dispatch
F	Foundation	FoundationDate.lsw	495138	518628
D	func	_zoneOffset	495181	495277	495277	Foundation
D	func	_zoneName	495279	495372	495372	Foundation
D	func	_currentZone	495374	495437	495437	Foundation
D	struct	Locale	495439	495604	495924	Foundation
M	let	identifier	0	495605	495638
M	init	init	0	495639	495707
M	var	current	1	495708	495777
M	var	autoupdatingCurrent	1	495778	495859
M	var	description	0	495860	495922
D	struct	TimeZone	495926	496044	498631	Foundation
M	let	identifier	0	496045	496078
M	let	_offset	0	496079	496100
M	init	init	0	496101	496408
M	init	init	0	496409	496633
M	init	init	0	496634	497202
M	var	current	1	497203	497290
M	var	autoupdatingCurrent	1	497291	497354
M	var	gmt	1	497355	497423
M	func	secondsFromGMT	0	497424	497545
M	func	isDaylightSavingTime	0	497546	497679
M	func	abbreviation	0	497680	497839
M	func	_at	0	497840	498088
M	func	_describe	1	498089	498335
M	func	_short	1	498336	498579
M	var	description	0	498580	498629
D	func	_padded	498633	498822	498822	Foundation
D	func	_dayNumber	498824	499180	499180	Foundation
D	func	_civil	499182	499737	499737	Foundation
D	func	_daysInMonth	499739	499962	499962	Foundation
D	struct	DateComponents	499964	500093	503896	Foundation
M	var	calendar	0	500094	500128
M	var	timeZone	0	500129	500163
M	var	era	0	500164	500188
M	var	year	0	500189	500214
M	var	month	0	500215	500241
M	var	day	0	500242	500266
M	var	hour	0	500267	500292
M	var	minute	0	500293	500320
M	var	second	0	500321	500348
M	var	nanosecond	0	500349	500380
M	var	weekday	0	500381	500409
M	var	weekdayOrdinal	0	500410	500445
M	var	quarter	0	500446	500474
M	var	weekOfMonth	0	500475	500507
M	var	weekOfYear	0	500508	500539
M	var	yearForWeekOfYear	0	500540	500578
M	var	dayOfYear	0	500579	500609
M	var	isLeapMonth	0	500610	500643
M	init	init	0	500644	501542
M	var	date	0	501543	501644
M	func	value	0	501645	502374
M	func	setValue	0	502375	503133
M	var	description	0	503134	503838
M	var	debugDescription	0	503839	503894
D	struct	Calendar	503898	504010	517390	Foundation
M	enum	Identifier	0	504011	504085
M	enum	Component	0	504086	504317
M	let	identifier	0	504318	504355
M	var	timeZone	0	504356	504389
M	var	locale	0	504390	504420
M	var	firstWeekday	0	504421	504453
M	var	minimumDaysInFirstWeek	0	504454	504496
M	init	init	0	504497	504735
M	var	current	1	504736	504898
M	var	autoupdatingCurrent	1	504899	504962
M	var	description	0	504963	505017
M	var	weekdaySymbols	0	505080	505171
M	var	shortWeekdaySymbols	0	505172	505270
M	var	veryShortWeekdaySymbols	0	505271	505359
M	var	monthSymbols	0	505360	505465
M	var	shortMonthSymbols	0	505466	505580
M	var	_weekdays	0	505581	505691
M	var	_months	0	505692	505844
M	var	amSymbol	0	505845	505885
M	var	pmSymbol	0	505886	505926
M	func	_local	0	505955	506454
M	func	_date	0	506455	507106
M	func	_weekday	0	507107	507175
M	func	_week	0	507176	507478
M	func	_weekOfYear	0	507479	507945
M	func	component	0	507946	508944
M	func	dateComponents	0	508945	509429
M	func	dateComponents	0	509430	509815
M	func	dateComponents	0	509816	511111
M	func	date	0	511134	512459
M	func	date	0	512460	513720
M	func	date	0	513721	514273
M	func	date	0	514274	514561
M	func	startOfDay	0	514562	514646
M	func	isDate	0	514672	514785
M	func	isDateInToday	0	514786	514880
M	func	isDateInYesterday	0	514881	514983
M	func	isDateInTomorrow	0	514984	515085
M	func	isDateInWeekend	0	515086	515187
M	func	_start	0	515188	515994
M	func	dateInterval	0	515995	516278
M	func	isDate	0	516279	516453
M	func	compare	0	516454	516726
M	func	range	0	516727	517388
D	struct	DateInterval	517392	517509	518627	Foundation
M	var	start	0	517510	517536
M	var	duration	0	517537	517568
M	var	end	0	517569	517713
M	init	init	0	517714	517785
M	init	init	0	517786	517983
M	init	init	0	517984	518177
M	func	contains	0	518178	518257
M	func	intersects	0	518258	518412
M	func	<	1	518413	518565
M	var	description	0	518566	518625
F	Foundation	FoundationDateFormatter.lsw	518628	535270
D	class	DateFormatter	518656	518728	520911	Foundation
M	enum	Style	0	518729	519067
M	init	init	0	519068	519088
M	var	_pattern	0	519089	519114
M	var	dateStyle	0	519115	519182
M	var	timeStyle	0	519183	519250
M	var	timeZone	0	519251	519304
M	var	locale	0	519305	519352
M	var	calendar	0	519353	519406
M	var	isLenient	0	519407	519439
M	var	dateFormat	0	519440	519560
M	var	_stylePattern	0	519561	520018
M	func	setLocalizedDateFormatFromTemplate	0	520019	520113
M	var	_calendar	0	520114	520276
M	func	localizedString	1	520277	520550
M	func	string	0	520551	520671
M	func	string	0	520672	520764
M	func	date	0	520765	520909
D	func	_patternParts	520913	522339	522339	Foundation
D	func	_formatDate	522341	525513	525513	Foundation
D	func	_formatZone	525515	526929	526929	Foundation
D	func	_parseDate	526931	532417	532417	Foundation
D	class	ISO8601DateFormatter	532419	532485	535098	Foundation
M	struct	Options	0	532486	533444
M	init	init	0	533445	533465
M	var	timeZone	0	533466	533515
M	var	formatOptions	0	533516	533577
M	var	_pattern	0	533578	534435
M	var	_calendar	0	534436	534598
M	func	string	0	534599	534691
M	func	date	0	534692	534786
M	func	string	1	534787	535096
D	extension	Date	535100	535116	535269	Foundation
M	func	ISO8601Format	0	535117	535267
F	Foundation	FoundationErrors.lsw	535270	540720
D	let	NSLocalizedDescriptionKey	535296	535429	535429	Foundation
D	let	NSCocoaErrorDomain	535430	535482	535482	Foundation
D	let	NSPOSIXErrorDomain	535483	535535	535535	Foundation
D	class	NSError	535537	535630	536932	Foundation
M	let	domain	0	535631	535660
M	let	code	0	535661	535685
M	let	userInfo	0	535686	535724
M	init	init	0	535725	535897
M	init	init	0	535898	536510
M	var	localizedDescription	0	536511	536687
M	var	description	0	536688	536930
D	struct	CocoaError	536934	537027	540183	Foundation
M	struct	Code	0	537028	538052
M	let	code	0	538053	538078
M	let	userInfo	0	538079	538117
M	init	init	0	538118	538244
M	var	fileNoSuchFile	1	538245	538307
M	var	fileReadNoSuchFile	1	538308	538378
M	var	fileReadNoPermission	1	538379	538453
M	var	fileWriteNoPermission	1	538454	538530
M	var	fileWriteFileExists	1	538531	538603
M	var	fileReadCorruptFile	1	538604	538676
M	var	errorCode	0	538677	538724
M	var	_reason	0	538725	539196
M	var	localizedDescription	0	539197	539347
M	var	description	0	539348	539476
M	func	_reading	1	539477	539785
M	func	_writing	1	539786	540181
D	func	_errorDomain	540185	540462	540462	Foundation
D	func	_errorCode	540464	540719	540719	Foundation
F	Foundation	FoundationFiles.lsw	540720	565990
D	func	_fileFacts	540747	540956	540956	Foundation
D	func	_open	540958	541104	541104	Foundation
D	func	_readDescriptor	541106	541251	541251	Foundation
D	func	_writeDescriptor	541253	541357	541357	Foundation
D	func	_closeDescriptor	541359	541437	541437	Foundation
D	func	_seek	541439	541650	541650	Foundation
D	func	_access	541652	541730	541730	Foundation
D	func	_changeDirectory	541732	541815	541815	Foundation
D	func	_setMode	541817	541897	541897	Foundation
D	extension	String	541899	541917	543347	Foundation
M	init	init	0	541918	542245
M	init	init	0	542246	542416
M	func	write	0	542417	542664
M	func	write	0	542665	542897
M	init	init	0	542898	543101
M	init	init	0	543102	543345
D	extension	Data	543349	543365	545106	Foundation
M	struct	WritingOptions	0	543366	543664
M	struct	ReadingOptions	0	543665	544028
M	init	init	0	544029	544255
M	func	write	0	544256	544577
M	func	range	0	544578	545104
D	struct	ObjCBool	545108	545230	545443	Foundation
M	var	boolValue	0	545231	545261
M	init	init	0	545262	545314
M	init	init	0	545315	545380
M	var	description	0	545381	545441
D	struct	FileAttributeKey	545445	545548	546249	Foundation
M	let	rawValue	0	545549	545580
M	init	init	0	545581	545643
M	let	size	1	545644	545713
M	let	type	1	545714	545783
M	let	modificationDate	1	545784	545877
M	let	creationDate	1	545878	545963
M	let	posixPermissions	1	545964	546057
M	let	ownerAccountID	1	546058	546147
M	let	groupOwnerAccountID	1	546148	546247
D	struct	FileAttributeType	546251	546342	546793	Foundation
M	let	rawValue	0	546343	546374
M	init	init	0	546375	546437
M	let	typeRegular	1	546438	546522
M	let	typeDirectory	1	546523	546611
M	let	typeSymbolicLink	1	546612	546706
M	let	typeUnknown	1	546707	546791
D	struct	URLResourceKey	546795	546933	547562	Foundation
M	let	rawValue	0	546934	546965
M	init	init	0	546966	547028
M	let	isDirectoryKey	1	547029	547115
M	let	isRegularFileKey	1	547116	547206
M	let	fileSizeKey	1	547207	547287
M	let	nameKey	1	547288	547360
M	let	contentModificationDateKey	1	547361	547471
M	let	creationDateKey	1	547472	547560
D	struct	URLResourceValues	547564	547637	547814	Foundation
M	var	isDirectory	0	547638	547671
M	var	isRegularFile	0	547672	547707
M	var	fileSize	0	547708	547737
M	var	name	0	547738	547766
M	var	contentModificationDate	0	547767	547812
D	extension	URL	547816	547831	548595	Foundation
M	func	resourceValues	0	547832	548593
D	class	FileManager	548597	548666	557089	Foundation
M	struct	DirectoryEnumerationOptions	0	548667	549117
M	class	DirectoryEnumerator	0	549118	550838
M	let	default	1	550839	550916
M	init	init	0	550917	550937
M	var	currentDirectoryPath	0	550938	551055
M	func	changeCurrentDirectoryPath	0	551056	551172
M	var	temporaryDirectory	0	551173	551238
M	var	homeDirectoryForCurrentUser	0	551239	551308
M	func	fileExists	0	551309	551435
M	func	fileExists	0	551436	551630
M	func	isReadableFile	0	551631	551711
M	func	isWritableFile	0	551712	551792
M	func	isExecutableFile	0	551793	551875
M	func	contents	0	551876	552004
M	func	contentsEqual	0	552005	552204
M	func	createFile	0	552205	552446
M	func	contentsOfDirectory	0	552447	552673
M	func	contentsOfDirectory	0	552674	553035
M	func	subpathsOfDirectory	0	553036	553248
M	func	subpaths	0	553249	553350
M	func	enumerator	0	553351	553490
M	func	enumerator	0	553491	553768
M	func	attributesOfItem	0	553769	554402
M	func	setAttributes	0	554403	554682
M	func	removeItem	0	554683	554909
M	func	removeItem	0	554910	554993
M	func	createDirectory	0	554994	555441
M	func	createDirectory	0	555442	555696
M	func	moveItem	0	555697	556058
M	func	moveItem	0	556059	556181
M	func	copyItem	0	556182	556964
M	func	copyItem	0	556965	557087
D	class	FileHandle	557091	557171	561254	Foundation
M	let	_descriptor	0	557172	557196
M	var	_isOpen	0	557197	557219
M	init	init	0	557220	557281
M	init	init	0	557282	557416
M	init	init	0	557417	557551
M	init	init	0	557552	557687
M	init	init	0	557688	557908
M	init	init	0	557909	558189
M	deinit	deinit	0	558190	558216
M	let	standardInput	1	558217	558281
M	let	standardOutput	1	558282	558347
M	let	standardError	1	558348	558412
M	var	nullDevice	1	558413	558508
M	var	fileDescriptor	0	558509	558588
M	func	write	0	558589	558870
M	func	write	0	558871	559214
M	var	availableData	0	559215	559314
M	func	readDataToEndOfFile	0	559315	559590
M	func	readData	0	559591	559914
M	func	readToEnd	0	559915	560048
M	func	read	0	560049	560201
M	var	offsetInFile	0	560202	560284
M	func	offset	0	560285	560343
M	func	seekToEndOfFile	0	560344	560457
M	func	seekToEnd	0	560458	560547
M	func	seek	0	560548	560641
M	func	seek	0	560642	560738
M	func	truncateFile	0	560739	560845
M	func	truncate	0	560846	560955
M	func	synchronizeFile	0	560956	561008
M	func	synchronize	0	561009	561064
M	func	closeFile	0	561065	561205
M	func	close	0	561206	561252
D	class	Pipe	561256	561357	561717	Foundation
M	let	fileHandleForReading	0	561358	561405
M	let	fileHandleForWriting	0	561406	561453
M	init	init	0	561454	561715
D	func	_makePipe	561719	561771	561771	Foundation
D	func	_spawn	561773	561997	561997	Foundation
D	func	_waitProcess	561999	562195	562195	Foundation
D	func	_kill	562197	562268	562268	Foundation
D	class	Process	562270	562340	565989	Foundation
M	enum	TerminationReason	0	562341	562414
M	var	executableURL	0	562415	562449
M	var	arguments	0	562450	562485
M	var	environment	0	562486	562531
M	var	currentDirectoryURL	0	562532	562572
M	var	standardInput	0	562573	562641
M	var	standardOutput	0	562642	562677
M	var	standardError	0	562678	562712
M	var	terminationHandler	0	562713	562768
M	var	_identifier	0	562769	562792
M	var	_end	0	562793	562817
M	init	init	0	562818	562838
M	var	launchPath	0	562839	562991
M	var	currentDirectoryPath	0	562992	563177
M	func	run	1	563178	563522
M	func	_descriptor	0	563523	563845
M	func	run	0	563846	564901
M	func	launch	0	564902	564992
M	func	_look	0	564993	565189
M	func	waitUntilExit	0	565190	565237
M	var	isRunning	0	565238	565345
M	var	processIdentifier	0	565346	565428
M	var	terminationStatus	0	565429	565649
M	var	terminationReason	0	565650	565802
M	func	terminate	0	565803	565895
M	func	interrupt	0	565896	565987
F	Foundation	FoundationJSON.lsw	565990	580708
D	func	_jsonScan	566180	566242	566242	Foundation
D	func	_jsonString	566244	566337	566337	Foundation
D	func	_jsonKeys	566339	566439	566439	Foundation
D	func	_jsonScalar	566441	566625	566625	Foundation
D	func	_jsonForm	566627	566763	566763	Foundation
D	func	_jsonText	566765	566895	566895	Foundation
D	class	_JSONPath	566897	566977	567433	Foundation
M	let	parent	0	566978	567004
M	let	key	0	567005	567031
M	init	init	0	567032	567144
M	func	keys	1	567145	567431
D	class	JSONEncoder	567435	567488	572396	Foundation
M	struct	OutputFormatting	0	567489	567901
M	enum	DateEncodingStrategy	0	567902	568118
M	enum	DataEncodingStrategy	0	568119	568255
M	enum	NonConformingFloatEncodingStrategy	0	568256	568429
M	enum	KeyEncodingStrategy	0	568430	568577
M	var	outputFormatting	0	568578	568632
M	var	dateEncodingStrategy	0	568633	568706
M	var	dataEncodingStrategy	0	568707	568772
M	var	nonConformingFloatEncodingStrategy	0	568773	568865
M	var	keyEncodingStrategy	0	568866	568937
M	var	userInfo	0	568938	568993
M	init	init	0	568994	569014
M	func	encode	0	569015	569463
M	func	_name	0	569464	569883
M	func	_encode	0	569884	571128
M	func	_encode	0	571129	571689
M	func	_encode	0	571690	572394
D	func	_iso8601	572398	572594	572594	Foundation
D	func	_snakeCase	572596	573130	573130	Foundation
D	func	_camelCase	573132	573757	573757	Foundation
D	class	_JSONNode	573759	573868	575670	Foundation
M	var	kind	0	573869	573885
M	var	text	0	573886	573903
M	var	items	0	573904	573935
M	var	names	0	573936	573964
M	var	places	0	573965	574000
M	func	member	0	574001	574302
M	func	element	0	574303	574420
M	func	write	0	574421	575668
D	class	_JSONEncoding	575672	575760	577239	Foundation
M	let	encoder	0	575761	575789
M	let	node	0	575790	575813
M	let	path	0	575814	575838
M	init	init	0	575839	575999
M	var	codingPath	0	576000	576060
M	var	userInfo	0	576061	576124
M	func	container	0	576125	576487
M	func	unkeyedContainer	0	576488	576789
M	func	singleValueContainer	0	576790	576866
M	func	encodeNil	0	576867	576951
M	func	encode	0	576952	577237
D	class	_JSONKeyedEncoding	577241	577292	579056	Foundation
M	let	encoder	0	577293	577321
M	let	node	0	577322	577345
M	let	path	0	577346	577370
M	init	init	0	577371	577531
M	var	codingPath	0	577532	577601
M	func	encodeNil	0	577602	577778
M	func	encode	0	577779	578249
M	func	nestedContainer	0	578250	578561
M	func	nestedUnkeyedContainer	0	578562	578822
M	func	superEncoder	0	578823	579054
D	struct	_JSONUnkeyedEncoding	579058	579113	580707	Foundation
M	let	encoder	0	579114	579142
M	let	node	0	579143	579166
M	let	path	0	579167	579191
M	init	init	0	579192	579352
M	var	codingPath	0	579353	579413
M	var	count	0	579414	579453
M	func	encodeNil	0	579454	579590
M	func	encode	0	579591	579891
M	func	nestedContainer	0	579892	580252
M	func	nestedUnkeyedContainer	0	580253	580523
M	func	superEncoder	0	580524	580705
F	Foundation	FoundationJSONDecoder.lsw	580708	593536
D	class	JSONDecoder	580730	580784	582186	Foundation
M	enum	DateDecodingStrategy	0	580785	580995
M	enum	DataDecodingStrategy	0	580996	581126
M	enum	NonConformingFloatDecodingStrategy	0	581127	581302
M	enum	KeyDecodingStrategy	0	581303	581452
M	var	dateDecodingStrategy	0	581453	581526
M	var	dataDecodingStrategy	0	581527	581592
M	var	nonConformingFloatDecodingStrategy	0	581593	581685
M	var	keyDecodingStrategy	0	581686	581757
M	var	userInfo	0	581758	581813
M	var	allowsJSON5	0	581814	581848
M	init	init	0	581849	581869
M	func	decode	0	581870	582184
D	extension	DecodingError	582188	582213	582381	Foundation
M	var	_notJSON	1	582214	582379
D	class	_JSONDocument	582383	582439	587855	Foundation
M	let	decoder	0	582440	582468
M	let	bytes	0	582469	582491
M	let	table	0	582492	582512
M	init	init	0	582513	582672
M	func	isNull	0	582673	582732
M	func	next	0	582733	582853
M	func	found	0	582854	583145
M	func	mismatch	0	583146	583637
M	func	corrupted	0	583638	583834
M	func	decode	0	583835	584705
M	func	nonConforming	0	584706	585298
M	func	date	0	585299	586313
M	func	data	0	586314	586808
M	func	keyed	0	586809	587384
M	func	unkeyed	0	587385	587853
D	class	_JSONDecoding	587857	587944	588804	Foundation
M	let	document	0	587945	587976
M	let	index	0	587977	587995
M	let	path	0	587996	588020
M	init	init	0	588021	588183
M	var	codingPath	0	588184	588244
M	var	userInfo	0	588245	588317
M	func	container	0	588318	588456
M	func	unkeyedContainer	0	588457	588561
M	func	singleValueContainer	0	588562	588645
M	func	decodeNil	0	588646	588701
M	func	decode	0	588702	588802
D	class	_JSONKeyedDecoding	588806	588857	591359	Foundation
M	let	document	0	588858	588889
M	let	path	0	588890	588914
M	let	places	0	588915	588944
M	init	init	0	588945	589759
M	var	codingPath	0	589760	589829
M	func	allKeys	0	589830	589972
M	func	contains	0	589973	590064
M	func	place	0	590065	590362
M	func	decodeNil	0	590363	590463
M	func	decode	0	590464	590762
M	func	nestedContainer	0	590763	590963
M	func	nestedUnkeyedContainer	0	590964	591140
M	func	superDecoder	0	591141	591357
D	struct	_JSONUnkeyedDecoding	591361	591416	593535	Foundation
M	let	document	0	591417	591448
M	let	path	0	591449	591473
M	let	count	0	591474	591493
M	var	currentIndex	0	591494	591518
M	var	place	0	591519	591537
M	init	init	0	591538	591741
M	var	codingPath	0	591742	591802
M	var	isAtEnd	0	591803	591855
M	func	here	0	591856	591929
M	func	requireElement	0	591930	592158
M	func	advance	0	592159	592257
M	func	decodeNil	0	592258	592438
M	func	decode	0	592439	592766
M	func	nestedContainer	0	592767	593072
M	func	nestedUnkeyedContainer	0	593073	593323
M	func	superDecoder	0	593324	593533
F	Foundation	FoundationJSONSerialization.lsw	593536	599898
D	extension	Date	593634	593659	593992	Foundation
M	init	init	0	593660	593811
M	func	encode	0	593812	593990
D	extension	Data	593994	594019	594208	Foundation
M	init	init	0	594020	594116
M	func	encode	0	594117	594206
D	extension	UUID	594210	594235	594788	Foundation
M	init	init	0	594236	594627
M	func	encode	0	594628	594786
D	class	NSNull	594814	594897	595085	Foundation
M	init	init	0	594898	594918
M	func	==	1	594919	594984
M	func	hash	0	594985	595035
M	var	description	0	595036	595083
D	enum	JSONSerialization	595087	595164	599897	Foundation
M	struct	ReadingOptions	0	595165	595613
M	struct	WritingOptions	0	595614	596063
M	func	jsonObject	1	596064	596520
M	func	_value	1	596521	597898
M	func	data	1	597899	598465
M	func	_write	1	598466	599083
M	func	_text	1	599084	599416
M	func	isValidJSONObject	1	599417	599591
M	func	_isValid	1	599592	599895
F	Foundation	FoundationNSString.lsw	599898	604277
D	class	NSString	599956	600073	604276	Foundation
M	let	_text	0	600074	600095
M	init	init	0	600096	600128
M	init	init	0	600129	600179
M	init	init	0	600180	600242
M	init	init	0	600243	600325
M	func	==	1	600326	600409
M	func	hash	0	600410	600483
M	var	description	0	600484	600528
M	var	length	0	600529	600577
M	func	_part	0	600578	600767
M	func	substring	0	600768	600849
M	func	substring	0	600850	600962
M	func	substring	0	600963	601059
M	func	character	0	601060	601319
M	func	range	0	601320	601539
M	func	contains	0	601540	601611
M	func	hasPrefix	0	601612	601685
M	func	hasSuffix	0	601686	601759
M	func	replacingCharacters	0	601760	601987
M	func	replacingOccurrences	0	601988	602141
M	func	appending	0	602142	602214
M	func	components	0	602215	602329
M	var	integerValue	0	602330	602419
M	var	intValue	0	602420	602494
M	var	doubleValue	0	602495	602591
M	var	uppercased	0	602592	602648
M	var	lowercased	0	602649	602705
M	var	_trimmed	0	602727	602876
M	var	isAbsolutePath	0	602877	602961
M	var	pathComponents	0	602962	603147
M	var	lastPathComponent	0	603148	603266
M	var	pathExtension	0	603267	603341
M	var	deletingPathExtension	0	603342	603516
M	var	deletingLastPathComponent	0	603517	603741
M	func	appendingPathComponent	0	603742	603944
M	func	appendingPathExtension	0	603945	604034
M	var	expandingTildeInPath	0	604035	604168
M	var	standardizingPath	0	604169	604274
F	Foundation	FoundationNumber.lsw	604277	616813
D	class	NSNumber	604346	604618	606977	Foundation
M	let	_double	0	604665	604688
M	let	_word	0	604689	604707
M	let	_kind	0	604708	604792
M	init	init	0	604793	604935
M	var	_integer	0	604936	605005
M	init	init	0	605006	605107
M	init	init	0	605108	605200
M	init	init	0	605201	605300
M	init	init	0	605301	605415
M	init	init	0	605416	605490
M	init	init	0	605491	605565
M	init	init	0	605566	605724
M	init	init	0	605725	605807
M	init	init	0	605808	605891
M	init	init	0	605892	605975
M	var	intValue	0	605976	606068
M	var	int32Value	0	606069	606141
M	var	int64Value	0	606142	606194
M	var	uintValue	0	606195	606256
M	var	doubleValue	0	606257	606303
M	var	floatValue	0	606304	606355
M	var	boolValue	0	606356	606405
M	var	stringValue	0	606406	606493
M	func	==	1	606494	606609
M	func	<	1	606610	606695
M	func	hash	0	606696	606771
M	func	compare	0	606772	606924
M	var	description	0	606925	606975
D	func	_roundedDigits	606979	608999	608999	Foundation
D	func	_plainDigits	609001	609801	609801	Foundation
D	func	_grouped	609803	610198	610198	Foundation
D	class	NumberFormatter	610200	610251	616812	Foundation
M	enum	Style	0	610252	610356
M	enum	RoundingMode	0	610357	610457
M	init	init	0	610458	610478
M	var	numberStyle	0	610479	610518
M	var	locale	0	610519	610566
M	var	roundingMode	0	610567	610618
M	var	_most	0	610619	610638
M	var	_least	0	610639	610659
M	var	_integers	0	610660	610683
M	var	_groups	0	610684	610706
M	var	groupingSeparator	0	610707	610754
M	var	decimalSeparator	0	610755	610801
M	var	groupingSize	0	610802	610833
M	var	currencySymbol	0	610834	610878
M	var	currencyCode	0	610879	611104
M	var	positivePrefix	0	611105	611148
M	var	positiveSuffix	0	611149	611192
M	var	negativePrefix	0	611193	611237
M	var	percentSymbol	0	611238	611281
M	var	minusSign	0	611282	611321
M	var	usesGroupingSeparator	0	611322	611542
M	var	maximumFractionDigits	0	611543	611842
M	var	minimumFractionDigits	0	611843	612108
M	var	minimumIntegerDigits	0	612109	612225
M	func	string	0	612226	612331
M	func	string	0	612332	612725
M	func	_string	0	612726	614614
M	func	_scientific	0	614615	615206
M	func	_spelled	0	615207	616184
M	func	number	0	616185	616581
M	func	localizedString	1	616582	616810
F	Foundation	FoundationRegularExpression.lsw	616813	628302
D	let	NSNotFound	616877	616934	616934	Foundation
D	struct	NSRange	616936	617060	618731	Foundation
M	var	location	0	617061	617089
M	var	length	0	617090	617116
M	init	init	0	617117	617182
M	init	init	0	617183	617296
M	init	init	0	617297	617396
M	init	init	0	617397	617502
M	init	init	0	617503	617908
M	var	lowerBound	0	617909	617952
M	var	upperBound	0	617953	618005
M	func	contains	0	618006	618103
M	func	intersection	0	618104	618407
M	func	union	0	618408	618607
M	var	description	0	618608	618673
M	var	debugDescription	0	618674	618729
D	func	NSMakeRange	618733	618831	618831	Foundation
D	func	NSMaxRange	618832	618900	618900	Foundation
D	func	NSLocationInRange	618901	618992	618992	Foundation
D	extension	Range	618994	619039	619567	Foundation
M	init	init	0	619040	619565
D	extension	Range	619569	619605	619803	Foundation
M	init	init	0	619606	619801
D	class	NSTextCheckingResult	619805	619894	620490	Foundation
M	let	_ranges	0	619895	619921
M	let	_names	0	619922	619951
M	let	regularExpression	0	619952	620006
M	init	init	0	620007	620190
M	var	range	0	620191	620235
M	var	numberOfRanges	0	620236	620288
M	func	range	0	620289	620351
M	func	range	0	620352	620488
D	class	NSRegularExpression	620492	620577	628301	Foundation
M	struct	Options	0	620578	621231
M	struct	MatchingOptions	0	621232	621765
M	let	pattern	0	621766	621796
M	let	options	0	621797	621828
M	let	_regex	0	621829	621866
M	init	init	0	621867	622606
M	var	numberOfCaptureGroups	0	622607	623507
M	func	escapedPattern	1	623508	623782
M	func	escapedTemplate	1	623783	623950
M	func	_results	0	623951	625047
M	func	matches	0	625048	625207
M	struct	MatchingFlags	0	625208	625590
M	class	_Stop	0	625591	625725
M	func	enumerateMatches	0	625726	626096
M	func	firstMatch	0	626097	626263
M	func	numberOfMatches	0	626264	626430
M	func	rangeOfFirstMatch	0	626431	626663
M	func	stringByReplacingMatches	0	626664	627239
M	func	_expand	0	627240	628083
M	func	replacementString	0	628084	628252
M	var	description	0	628253	628299
F	Foundation	FoundationSystem.lsw	628302	640691
D	typealias	TimeInterval	628336	628387	628387	Foundation
D	typealias	CGFloat	628388	628463	628463	Foundation
D	struct	Date	628465	628593	631770	Foundation
M	let	timeIntervalSinceReferenceDate	0	628594	628675
M	init	init	0	628676	628770
M	init	init	0	628771	628869
M	init	init	0	628870	629017
M	init	init	0	629018	629177
M	init	init	0	629178	629351
M	var	now	1	629352	629407
M	var	distantFuture	1	629408	629505
M	var	distantPast	1	629506	629602
M	var	timeIntervalBetween1970AndReferenceDate	1	629603	629688
M	var	timeIntervalSinceReferenceDate	1	629689	629780
M	var	timeIntervalSince1970	0	629781	629902
M	var	timeIntervalSinceNow	0	629903	630039
M	func	timeIntervalSince	0	630040	630200
M	func	addingTimeInterval	0	630201	630392
M	func	addTimeInterval	0	630393	630501
M	func	distance	0	630502	630613
M	func	advanced	0	630614	630686
M	func	compare	0	630687	630879
M	func	==	1	630880	631013
M	func	<	1	631014	631145
M	func	+	1	631146	631235
M	func	-	1	631236	631326
M	func	+=	1	631327	631403
M	func	-=	1	631404	631480
M	func	hash	0	631481	631579
M	var	description	0	631580	631712
M	var	debugDescription	0	631713	631768
D	func	_wallClock	631772	631831	631831	Foundation
D	func	_describeDate	631833	631915	631915	Foundation
D	func	_sleep	631917	631975	631975	Foundation
D	func	CFAbsoluteTimeGetCurrent	631977	632087	632087	Foundation
D	enum	Thread	632089	632139	632453	Foundation
M	func	sleep	1	632140	632239
M	func	sleep	1	632240	632352
M	var	isMainThread	1	632353	632451
D	class	ProcessInfo	632455	632522	633471	Foundation
M	let	processInfo	1	632523	632601
M	init	init	0	632602	632615
M	var	environment	0	632616	632716
M	var	arguments	0	632717	632823
M	var	processName	0	632824	632975
M	var	systemUptime	0	632976	633104
M	var	processIdentifier	0	633105	633204
M	var	hostName	0	633205	633315
M	var	activeProcessorCount	0	633316	633362
M	var	processorCount	0	633363	633403
M	var	globallyUniqueString	0	633404	633469
D	func	_writeBytes	633473	633557	633557	Foundation
D	class	NSLock	633559	633644	634078	Foundation
M	var	_isLocked	0	633645	633670
M	var	name	0	633671	633699
M	init	init	0	633700	633720
M	func	lock	0	633721	633764
M	func	unlock	0	633765	633811
M	func	try	0	633812	633934
M	func	withLock	0	633935	634076
D	func	NSTemporaryDirectory	634080	634268	634268	Foundation
D	func	NSHomeDirectory	634270	634374	634374	Foundation
D	func	_environment	634376	634449	634449	Foundation
D	struct	UUID	634451	634597	636138	Foundation
M	let	_high	0	634598	634619
M	let	_low	0	634620	634640
M	init	init	0	634641	634827
M	init	init	0	634828	635357
M	var	uuidString	0	635358	635710
M	func	_hex	1	635711	635902
M	func	<	1	635903	636031
M	var	description	0	636032	636081
M	var	debugDescription	0	636082	636136
D	protocol	LocalizedError	636140	636218	636381	Foundation
M	var	errorDescription	0	636219	636260
M	var	failureReason	0	636261	636299
M	var	recoverySuggestion	0	636300	636343
M	var	helpAnchor	0	636344	636379
D	extension	LocalizedError	636383	636409	636600	Foundation
M	var	errorDescription	0	636410	636458
M	var	failureReason	0	636459	636504
M	var	recoverySuggestion	0	636505	636555
M	var	helpAnchor	0	636556	636598
D	extension	Error	636602	636619	637344	Foundation
M	var	localizedDescription	0	636620	637342
D	func	_localizedDescription	637346	637447	637447	Foundation
D	func	_readFile	637449	637522	637522	Foundation
D	func	_writeFile	637524	637630	637630	Foundation
D	func	_fileKind	637632	637700	637700	Foundation
D	func	_listDirectory	637702	637786	637786	Foundation
D	func	_changeFile	637788	637897	637897	Foundation
D	func	_currentDirectory	637899	637972	637972	Foundation
D	struct	Data	637974	638151	640115	Foundation
M	typealias	Element	0	638152	638188
M	typealias	Index	0	638189	638221
M	typealias	Indices	0	638222	638263
M	typealias	SubSequence	0	638264	638310
M	var	_bytes	0	638311	638334
M	init	init	0	638335	638386
M	init	init	0	638387	638525
M	init	init	0	638526	638669
M	init	init	0	638670	638759
M	var	startIndex	0	638760	638796
M	var	endIndex	0	638797	638842
M	var	count	0	638843	638885
M	subscript	subscript	0	638886	639006
M	func	replaceSubrange	0	639007	639188
M	func	append	0	639189	639271
M	func	append	0	639272	639362
M	func	_copyToArray	0	639363	639415
M	func	subdata	0	639416	639500
M	func	==	1	639501	639586
M	func	hash	0	639587	639661
M	var	description	0	639662	639755
M	var	debugDescription	0	639756	639811
M	func	base64EncodedString	0	639812	639914
M	init	init	0	639915	640113
D	func	_base64	640117	640186	640186	Foundation
D	func	_fromBase64	640188	640265	640265	Foundation
D	class	RunLoop	640267	640403	640690	Foundation
M	let	main	1	640404	640442
M	var	current	1	640443	640490
M	init	init	0	640491	640504
M	func	run	0	640505	640557
M	func	run	0	640558	640688
F	Foundation	FoundationText.lsw	640691	657700
D	protocol	CVarArg	640737	640811	640813	Foundation
D	extension	Int	640815	640839	640841	Foundation
D	extension	Int8	640843	640868	640870	Foundation
D	extension	Int16	640872	640898	640900	Foundation
D	extension	Int32	640902	640928	640930	Foundation
D	extension	Int64	640932	640958	640960	Foundation
D	extension	UInt	640962	640987	640989	Foundation
D	extension	UInt8	640991	641017	641019	Foundation
D	extension	UInt16	641021	641048	641050	Foundation
D	extension	UInt32	641052	641079	641081	Foundation
D	extension	UInt64	641083	641110	641112	Foundation
D	extension	Double	641114	641141	641143	Foundation
D	extension	Float	641145	641171	641173	Foundation
D	extension	String	641175	641202	641204	Foundation
D	extension	Substring	641206	641236	641238	Foundation
D	func	_format	641240	641337	641337	Foundation
D	struct	Locale	641339	641440	641750	Foundation
M	let	identifier	0	641441	641492
M	init	init	0	641493	641561
M	var	current	1	641562	641659
M	var	autoupdatingCurrent	1	641660	641748
D	extension	String	641752	641770	643842	Foundation
M	init	init	0	641771	641934
M	init	init	0	641935	642095
M	init	init	0	642096	642276
M	struct	CompareOptions	0	642278	643248
M	struct	Encoding	0	643250	643840
D	enum	ComparisonResult	643844	643944	644547	Foundation
M	case	orderedAscending	0	643945	643970
M	case	orderedSame	0	643971	643991
M	case	orderedDescending	0	643992	644018
M	init	init	0	644019	644242
M	var	rawValue	0	644243	644431
M	func	==	1	644432	644545
D	func	_foundationRange	644549	644675	644675	Foundation
D	func	_foundationReplacing	644677	644817	644817	Foundation
D	func	_foundationCapitalized	644819	644906	644906	Foundation
D	func	_foundationCompare	644908	645018	645018	Foundation
D	func	_foundationFolding	645020	645116	645116	Foundation
D	extension	StringProtocol	645118	645144	653013	Foundation
M	func	components	0	645145	645477
M	func	components	0	645478	646021
M	func	trimmingCharacters	0	646022	646484
M	func	replacingOccurrences	0	646485	647169
M	func	range	0	647170	647638
M	var	capitalized	0	647639	647808
M	var	localizedLowercase	0	647809	647899
M	var	localizedUppercase	0	647900	647990
M	func	uppercased	0	647991	648098
M	func	lowercased	0	648099	648206
M	func	padding	0	648207	648850
M	func	compare	0	648851	649203
M	func	caseInsensitiveCompare	0	649204	649398
M	func	localizedCompare	0	649399	649558
M	func	localizedCaseInsensitiveCompare	0	649559	649762
M	func	localizedStandardCompare	0	649763	649982
M	func	localizedCaseInsensitiveContains	0	649983	650191
M	func	localizedStandardContains	0	650192	650430
M	func	folding	0	650431	650639
M	func	commonPrefix	0	650640	651053
M	func	enumerateLines	0	651054	651394
M	func	data	0	651395	651775
M	var	removingPercentEncoding	0	651776	652429
M	func	addingPercentEncoding	0	652430	653011
D	struct	CharacterSet	653015	653110	657594	Foundation
M	typealias	ArrayLiteralElement	0	653111	653168
M	let	_contains	0	653169	653212
M	init	init	0	653213	653299
M	init	init	0	653300	653368
M	init	init	0	653369	653548
M	init	init	0	653549	653630
M	init	init	0	653631	653834
M	init	init	0	653835	653972
M	init	init	0	653973	654104
M	func	contains	0	654105	654227
M	func	_category	1	654228	654339
M	var	whitespaces	1	654340	654404
M	var	whitespacesAndNewlines	1	654405	654480
M	var	newlines	1	654481	654542
M	var	letters	1	654543	654603
M	var	decimalDigits	1	654604	654670
M	var	alphanumerics	1	654671	654737
M	var	uppercaseLetters	1	654738	654807
M	var	lowercaseLetters	1	654808	654877
M	var	punctuationCharacters	1	654878	654952
M	var	symbols	1	654953	655013
M	var	controlCharacters	1	655014	655085
M	var	capitalizedLetters	1	655086	655158
M	var	nonBaseCharacters	1	655159	655230
M	var	urlQueryAllowed	1	655231	655398
M	var	urlPathAllowed	1	655399	655563
M	var	urlHostAllowed	1	655564	655729
M	var	inverted	0	655730	655911
M	func	union	0	655912	656145
M	func	intersection	0	656146	656395
M	func	subtracting	0	656396	656653
M	func	formUnion	0	656654	656776
M	func	formIntersection	0	656777	656921
M	func	subtract	0	656922	657052
M	func	insert	0	657053	657204
M	func	remove	0	657205	657365
M	func	insert	0	657366	657513
M	func	invert	0	657514	657592
D	func	_inCharacterSet	657596	657699	657699	Foundation
F	Foundation	FoundationURL.lsw	657700	675188
D	struct	_URLParts	657768	657863	660395	Foundation
M	var	scheme	0	657864	657887
M	var	user	0	657888	657909
M	var	password	0	657910	657935
M	var	host	0	657936	657957
M	var	port	0	657958	657979
M	var	path	0	657980	657997
M	var	query	0	657998	658020
M	var	fragment	0	658021	658046
M	init	init	0	658047	658060
M	init	init	0	658061	659963
M	var	string	0	659964	660393
D	func	_unescaped	660397	660479	660479	Foundation
D	func	_escapedPath	660480	660602	660602	Foundation
D	struct	URL	660604	660723	671022	Foundation
M	enum	DirectoryHint	0	660724	660840
M	var	_parts	0	660841	660866
M	let	_relative	0	660867	660893
M	let	_base	0	660894	660914
M	init	init	0	660915	661022
M	init	init	0	661023	661326
M	var	_allowed	1	661327	661484
M	init	init	0	661485	662645
M	init	init	0	662646	662786
M	init	init	0	662787	663345
M	init	init	0	663346	663547
M	init	init	0	663548	663879
M	func	encode	0	663880	664042
M	func	==	1	664043	664148
M	func	hash	0	664149	664223
M	var	absoluteString	0	664245	664300
M	var	absoluteURL	0	664301	664356
M	var	relativeString	0	664357	664426
M	var	baseURL	0	664427	664471
M	var	scheme	0	664472	664520
M	var	user	0	664521	664588
M	var	password	0	664589	664641
M	var	host	0	664642	664842
M	func	host	0	664843	664912
M	var	port	0	664913	664974
M	var	path	0	664975	665212
M	func	path	0	665213	665331
M	var	relativePath	0	665332	665389
M	var	query	0	665390	665436
M	func	query	0	665437	665556
M	var	fragment	0	665557	665609
M	func	fragment	0	665610	665738
M	var	isFileURL	0	665739	665790
M	var	hasDirectoryPath	0	665791	665859
M	var	pathComponents	0	665860	666067
M	var	lastPathComponent	0	666068	666138
M	var	pathExtension	0	666139	666213
M	var	description	0	666214	666338
M	var	debugDescription	0	666339	666394
M	func	_withoutDots	1	666422	667090
M	func	_with	0	667091	667221
M	func	appendingPathComponent	0	667222	667493
M	func	appendingPathComponent	0	667494	667903
M	func	appending	0	667904	668097
M	func	appending	0	668098	668306
M	func	appending	0	668307	668564
M	func	append	0	668565	668643
M	func	append	0	668644	668737
M	func	append	0	668738	668842
M	func	appendPathComponent	0	668843	668961
M	func	appendPathExtension	0	668962	669080
M	func	deleteLastPathComponent	0	669081	669170
M	func	deletePathExtension	0	669171	669252
M	func	appendingPathExtension	0	669253	669548
M	func	deletingPathExtension	0	669549	669937
M	func	deletingLastPathComponent	0	669938	670304
M	var	standardized	0	670305	670384
M	var	standardizedFileURL	0	670385	670441
M	func	resolvingSymlinksInPath	0	670442	670507
M	func	checkResourceIsReachable	0	670529	670688
M	var	temporaryDirectory	1	670689	670802
M	var	homeDirectory	1	670803	670906
M	func	currentDirectory	1	670907	671020
D	func	_pathExtension	671024	671323	671323	Foundation
D	struct	URLQueryItem	671325	671433	671676	Foundation
M	var	name	0	671434	671461
M	var	value	0	671462	671491
M	init	init	0	671492	671597
M	var	description	0	671598	671674
D	struct	URLComponents	671678	671780	675187	Foundation
M	var	_parts	0	671781	671806
M	init	init	0	671807	671849
M	init	init	0	671850	672068
M	init	init	0	672069	672158
M	var	scheme	0	672159	672268
M	var	user	0	672269	672471
M	var	password	0	672472	672686
M	var	host	0	672687	672890
M	var	port	0	672891	673030
M	var	path	0	673031	673159
M	var	percentEncodedPath	0	673160	673276
M	var	query	0	673277	673484
M	var	percentEncodedQuery	0	673485	673605
M	var	fragment	0	673606	673822
M	var	queryItems	0	673823	674793
M	var	string	0	674794	675069
M	var	url	0	675070	675133
M	var	description	0	675134	675185
F	Glibc	GlibcMath.lsw	675188	685727
D	func	sqrt	675221	675302	675302	Glibc
D	func	cbrt	675304	675383	675383	Glibc
D	func	sin	675385	675457	675457	Glibc
D	func	cos	675459	675533	675533	Glibc
D	func	tan	675535	675610	675610	Glibc
D	func	asin	675612	675690	675690	Glibc
D	func	acos	675692	675772	675772	Glibc
D	func	atan	675774	675855	675855	Glibc
D	func	sinh	675857	675942	675942	Glibc
D	func	cosh	675944	676031	676031	Glibc
D	func	tanh	676033	676121	676121	Glibc
D	func	asinh	676123	676218	676218	Glibc
D	func	acosh	676220	676317	676317	Glibc
D	func	atanh	676319	676417	676417	Glibc
D	func	exp	676419	676495	676495	Glibc
D	func	exp2	676497	676575	676575	Glibc
D	func	expm1	676577	676666	676666	Glibc
D	func	log	676668	676753	676753	Glibc
D	func	log2	676755	676844	676844	Glibc
D	func	log10	676846	676938	676938	Glibc
D	func	log1p	676940	677049	677049	Glibc
D	func	erf	677051	677133	677133	Glibc
D	func	erfc	677135	677227	677227	Glibc
D	func	tgamma	677229	677316	677316	Glibc
D	func	lgamma	677318	677423	677423	Glibc
D	func	pow	677425	677544	677544	Glibc
D	func	atan2	677546	677656	677656	Glibc
D	func	hypot	677658	677767	677767	Glibc
D	func	nextafter	677769	677903	677903	Glibc
D	func	fdim	677905	678007	678007	Glibc
D	func	sqrt	678009	678090	678090	Glibc
D	func	sqrtf	678092	678174	678174	Glibc
D	func	cbrt	678176	678255	678255	Glibc
D	func	cbrtf	678257	678337	678337	Glibc
D	func	sin	678339	678411	678411	Glibc
D	func	sinf	678413	678486	678486	Glibc
D	func	cos	678488	678562	678562	Glibc
D	func	cosf	678564	678639	678639	Glibc
D	func	tan	678641	678716	678716	Glibc
D	func	tanf	678718	678794	678794	Glibc
D	func	asin	678796	678874	678874	Glibc
D	func	asinf	678876	678955	678955	Glibc
D	func	acos	678957	679037	679037	Glibc
D	func	acosf	679039	679120	679120	Glibc
D	func	atan	679122	679203	679203	Glibc
D	func	atanf	679205	679287	679287	Glibc
D	func	exp	679289	679365	679365	Glibc
D	func	expf	679367	679444	679444	Glibc
D	func	exp2	679446	679524	679524	Glibc
D	func	exp2f	679526	679605	679605	Glibc
D	func	log	679607	679692	679692	Glibc
D	func	logf	679694	679780	679780	Glibc
D	func	log2	679782	679871	679871	Glibc
D	func	log2f	679873	679963	679963	Glibc
D	func	log10	679965	680057	680057	Glibc
D	func	log10f	680059	680152	680152	Glibc
D	func	pow	680154	680272	680272	Glibc
D	func	powf	680274	680393	680393	Glibc
D	func	atan2	680395	680504	680504	Glibc
D	func	atan2f	680506	680616	680616	Glibc
D	func	hypot	680618	680726	680726	Glibc
D	func	hypotf	680728	680837	680837	Glibc
D	func	floor	680839	680946	680946	Glibc
D	func	ceil	680948	681046	681046	Glibc
D	func	trunc	681048	681151	681151	Glibc
D	func	rint	681153	681265	681265	Glibc
D	func	nearbyint	681267	681384	681384	Glibc
D	func	round	681386	681490	681490	Glibc
D	func	fabs	681492	681571	681571	Glibc
D	func	fmod	681573	681721	681721	Glibc
D	func	remainder	681723	681877	681877	Glibc
D	func	fmin	681879	681978	681978	Glibc
D	func	fmax	681980	682080	682080	Glibc
D	func	fma	682082	682214	682214	Glibc
D	func	copysign	682216	682376	682376	Glibc
D	func	ldexp	682378	682525	682525	Glibc
D	func	modf	682527	682675	682675	Glibc
D	func	floor	682677	682782	682782	Glibc
D	func	floorf	682784	682890	682890	Glibc
D	func	ceil	682892	682988	682988	Glibc
D	func	ceilf	682990	683087	683087	Glibc
D	func	trunc	683089	683190	683190	Glibc
D	func	truncf	683192	683294	683294	Glibc
D	func	rint	683296	683406	683406	Glibc
D	func	rintf	683408	683519	683519	Glibc
D	func	nearbyint	683521	683636	683636	Glibc
D	func	nearbyintf	683638	683754	683754	Glibc
D	func	round	683756	683858	683858	Glibc
D	func	fabs	683860	683937	683937	Glibc
D	func	fmod	683939	684084	684084	Glibc
D	func	remainder	684086	684237	684237	Glibc
D	func	fmin	684239	684334	684334	Glibc
D	func	fmax	684336	684432	684432	Glibc
D	func	fma	684434	684562	684562	Glibc
D	func	copysign	684564	684720	684720	Glibc
D	func	ldexp	684722	684866	684866	Glibc
D	func	modf	684868	685013	685013	Glibc
D	func	lround	685015	685122	685122	Glibc
D	var	M_PI	685124	685207	685207	Glibc
D	var	M_E	685209	685290	685290	Glibc
D	var	M_PI_2	685292	685377	685377	Glibc
D	var	M_PI_4	685379	685464	685464	Glibc
D	var	M_SQRT2	685466	685552	685552	Glibc
D	var	M_LN2	685554	685638	685638	Glibc
D	var	M_LN10	685640	685725	685725	Glibc
F	Glibc	GlibcSystem.lsw	685727	688668
D	func	sleep	685776	685910	685910	Glibc
D	func	usleep	685912	686073	686073	Glibc
D	func	arc4random	686075	686189	686189	Glibc
D	func	arc4random_uniform	686191	686348	686348	Glibc
D	func	drand48	686350	686482	686482	Glibc
D	func	rand	686484	686615	686615	Glibc
D	func	random	686617	686750	686750	Glibc
D	func	srand	686752	686857	686857	Glibc
D	func	srand48	686859	686968	686968	Glibc
D	func	srandom	686970	687081	687081	Glibc
D	var	RAND_MAX	687083	687157	687157	Glibc
D	struct	_File	687159	687260	687285	Glibc
M	let	_isError	0	687261	687283
D	var	stdout	687287	687359	687359	Glibc
D	var	stderr	687360	687430	687430	Glibc
D	func	fputs	687432	687619	687619	Glibc
D	func	puts	687621	687796	687796	Glibc
D	func	putchar	687798	687974	687974	Glibc
D	func	fflush	687976	688114	688114	Glibc
D	func	setbuf	688116	688293	688293	Glibc
D	func	time	688295	688380	688380	Glibc
D	func	getpid	688382	688467	688467	Glibc
D	func	_writeErrorText	688469	688542	688542	Glibc
D	func	_flushOutput	688544	688591	688591	Glibc
D	func	_processIdentifier	688593	688667	688667	Glibc
F	Live	Live.lsw	688668	695898
D	struct	ReloadChange	688765	688866	690333	Live
M	let	version	0	688867	688976
M	let	updated	0	688977	689084
M	let	added	0	689085	689158
M	let	deleted	0	689159	689235
M	let	run	0	689236	689335
M	let	migrated	0	689336	689432
M	let	files	0	689433	689527
M	let	milliseconds	0	689528	689639
M	init	init	0	689640	689932
M	var	description	0	689933	690331
D	class	ReloadHook	690335	690411	690890	Live
M	let	_body	0	690412	690456
M	var	_id	0	690457	690473
M	var	_all	1	690474	690518
M	init	init	0	690519	690621
M	func	cancel	0	690622	690695
M	func	_call	1	690696	690888
D	func	onReload	690892	691432	691432	Live
D	func	_liveAddHook	691434	691530	691530	Live
D	func	_liveRemoveHook	691532	691590	691590	Live
D	func	_liveVersion	691592	691642	691642	Live
D	func	_liveMilliseconds	691644	691707	691707	Live
D	func	_liveNames	691709	691771	691771	Live
D	func	_liveWatch	691773	691859	691859	Live
D	func	_liveFind	691861	691942	691942	Live
D	func	_livePatch	691944	692026	692026	Live
D	func	_livePatchModule	692028	692122	692122	Live
D	func	_liveRevert	692124	692192	692192	Live
D	func	_liveCommit	692194	692262	692262	Live
D	func	_liveRepatch	692264	692334	692334	Live
D	func	_liveStatus	692336	692400	692400	Live
D	func	_liveText	692402	692466	692466	Live
D	struct	LiveError	692468	692571	692877	Live
M	let	message	0	692572	692670
M	init	init	0	692671	692720
M	var	description	0	692721	692767
M	func	_check	1	692768	692875
D	func	watch	692879	693171	693171	Live
D	func	unwatch	693173	693332	693332	Live
D	class	Recoder	693334	693756	695897	Live
M	enum	Status	0	693757	694059
M	let	name	0	694060	694152
M	init	init	0	694153	694446
M	init	init	0	694447	694662
M	func	patch	0	694663	694850
M	func	patchModule	0	694851	695044
M	func	revert	0	695045	695171
M	func	commit	0	695172	695325
M	func	repatch	0	695326	695473
M	var	status	0	695474	695706
M	var	text	0	695707	695832
M	var	description	0	695833	695895
F	RegexBuilder	RegexBuilder.lsw	695898	710963
D	struct	_RegexJoin	696335	696484	696486	RegexBuilder
D	struct	_RegexMaybe	696488	696589	696591	RegexBuilder
D	struct	_RegexCapture	696593	696729	696731	RegexBuilder
D	extension	String	696733	696763	696875	RegexBuilder
M	typealias	RegexOutput	0	696764	696808
M	var	_part	0	696809	696873
D	extension	Substring	696877	696910	697030	RegexBuilder
M	typealias	RegexOutput	0	696911	696955
M	var	_part	0	696956	697028
D	extension	Character	697032	697065	697185	RegexBuilder
M	typealias	RegexOutput	0	697066	697110
M	var	_part	0	697111	697183
D	protocol	_RegexBound	697187	697295	697333	RegexBuilder
M	var	_regexBound	0	697296	697331
D	extension	String	697335	697366	697412	RegexBuilder
M	var	_regexBound	0	697367	697410
D	extension	Character	697414	697448	697502	RegexBuilder
M	var	_regexBound	0	697449	697500
D	extension	ClosedRange	697504	697564	697791	RegexBuilder
M	typealias	RegexOutput	0	697565	697609
M	var	_part	0	697610	697789
D	func	_regexList	697793	697873	697873	RegexBuilder
D	func	_regexRepeated	697875	698023	698023	RegexBuilder
D	enum	RegexComponentBuilder	698025	698100	698804	RegexBuilder
M	func	buildExpression	1	698101	698181
M	func	buildBlock	1	698182	698261
M	func	buildPartialBlock	1	698262	698367
M	func	buildPartialBlock	1	698368	698802
D	enum	AlternationBuilder	698806	698873	699524	RegexBuilder
M	func	buildExpression	1	698874	698954
M	func	buildPartialBlock	1	698955	699165
M	func	buildPartialBlock	1	699166	699522
D	extension	Regex	699526	699543	700021	RegexBuilder
M	init	init	0	699544	699810
M	init	init	0	699811	700019
D	func	One	700023	700130	700130	RegexBuilder
D	func	OneOrMore	700132	700391	700391	RegexBuilder
D	func	OneOrMore	700392	700596	700596	RegexBuilder
D	func	ZeroOrMore	700598	700878	700878	RegexBuilder
D	func	ZeroOrMore	700879	701105	701105	RegexBuilder
D	func	Optionally	701107	701386	701386	RegexBuilder
D	func	Optionally	701387	701612	701612	RegexBuilder
D	func	Repeat	701614	702030	702030	RegexBuilder
D	func	Repeat	702031	702228	702228	RegexBuilder
D	func	Repeat	702229	702943	702943	RegexBuilder
D	func	Repeat	702944	703241	703241	RegexBuilder
D	func	Local	703243	703456	703456	RegexBuilder
D	func	Local	703457	703630	703630	RegexBuilder
D	func	ChoiceOf	703632	703795	703795	RegexBuilder
D	func	Capture	703797	704016	704016	RegexBuilder
D	func	Capture	704017	704194	704194	RegexBuilder
D	func	Capture	704195	704544	704544	RegexBuilder
D	func	Capture	704545	704824	704824	RegexBuilder
D	func	TryCapture	704825	705210	705210	RegexBuilder
D	func	TryCapture	705211	705525	705525	RegexBuilder
D	struct	Anchor	705527	705597	706793	RegexBuilder
M	typealias	RegexOutput	0	705598	705642
M	let	_pattern	0	705643	705667
M	let	_inverse	0	705668	705692
M	var	regex	0	705693	705765
M	var	inverted	0	705766	705873
M	var	startOfSubject	1	705874	706000
M	var	endOfSubject	1	706001	706119
M	var	endOfSubjectBeforeNewline	1	706120	706279
M	var	startOfLine	1	706280	706412
M	var	endOfLine	1	706413	706537
M	var	wordBoundary	1	706538	706668
M	var	textSegmentBoundary	1	706669	706791
D	struct	CharacterClass	706795	706866	708432	RegexBuilder
M	typealias	RegexOutput	0	706867	706911
M	let	_pattern	0	706912	706958
M	init	init	0	706959	707014
M	init	init	0	707015	707199
M	var	regex	0	707200	707272
M	var	inverted	0	707273	707384
M	func	union	0	707385	707549
M	func	intersection	0	707550	707737
M	func	subtracting	0	707738	707933
M	func	symmetricDifference	0	707934	708138
M	func	_members	1	708139	708430
D	extension	_RegexPart	708434	708485	710085	RegexBuilder
M	var	any	1	708486	708589
M	var	anyNonNewline	1	708590	708715
M	var	anyGraphemeCluster	1	708716	708849
M	var	digit	1	708850	708946
M	var	hexDigit	1	708947	709066
M	var	word	1	709067	709184
M	var	whitespace	1	709185	709290
M	var	horizontalWhitespace	1	709291	709409
M	var	verticalWhitespace	1	709410	709522
M	var	newlineSequence	1	709523	709658
M	func	anyOf	1	709659	709869
M	func	noneOf	1	709870	710083
D	extension	BidirectionalCollection	710087	710198	710962	RegexBuilder
M	func	wholeMatch	0	710199	710386
M	func	prefixMatch	0	710387	710587
M	func	firstMatch	0	710588	710775
M	func	matches	0	710776	710960

"""##
}
