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
        if let wrapped = base as? AnyHashable {
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
prefix operator .!
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
    var before = ""
    for item in items {
        output.write(before)
        before = separator
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
// Small vectors of numbers. Their arithmetic stands in Templates/SIMD.lsw.in.

/// A number that vectors can be made of.
public protocol SIMDScalar: Hashable, AdditiveArithmetic {
    /// What stands for true and false beside it.
    associatedtype SIMDMaskScalar: SIMDScalar
}

extension Int: SIMDScalar {
    public typealias SIMDMaskScalar = Int
}

extension Int8: SIMDScalar {
    public typealias SIMDMaskScalar = Int8
}

extension Int16: SIMDScalar {
    public typealias SIMDMaskScalar = Int16
}

extension Int32: SIMDScalar {
    public typealias SIMDMaskScalar = Int32
}

extension Int64: SIMDScalar {
    public typealias SIMDMaskScalar = Int64
}

extension UInt: SIMDScalar {
    public typealias SIMDMaskScalar = Int
}

extension UInt8: SIMDScalar {
    public typealias SIMDMaskScalar = Int8
}

extension UInt16: SIMDScalar {
    public typealias SIMDMaskScalar = Int16
}

extension UInt32: SIMDScalar {
    public typealias SIMDMaskScalar = Int32
}

extension UInt64: SIMDScalar {
    public typealias SIMDMaskScalar = Int64
}

extension Double: SIMDScalar {
    public typealias SIMDMaskScalar = Int64
}

extension Float: SIMDScalar {
    public typealias SIMDMaskScalar = Int32
}

/// A vector of a few numbers.
public protocol SIMD<Scalar>: Hashable, CustomStringConvertible, ExpressibleByArrayLiteral, Sendable where ArrayLiteralElement == Scalar {
    associatedtype Scalar: SIMDScalar
    associatedtype MaskStorage: SIMD
    init()
    init(repeating value: Scalar)
    init<S: Sequence>(_ scalars: S) where S.Element == Scalar
    /// How many numbers there are.
    static var scalarCount: Int { get }
    /// One of the numbers.
    subscript(index: Int) -> Scalar { get set }
    func _map(_ f: (Scalar) -> Scalar) -> Self
    func _zip(_ o: Self, _ f: (Scalar, Scalar) -> Scalar) -> Self
}

extension SIMD {
    /// How many numbers there are.
    public var scalarCount: Int { Self.scalarCount }
    /// The places of the numbers.
    public var indices: Range<Int> { 0..<Self.scalarCount }
    var _scalars: [Scalar] { indices.map { self[$0] } }
    public var description: String { "\(Self.self)(" + _scalars.map { "\($0)" }.joined(separator: ", ") + ")" }
    /// Zeros.
    public static var zero: Self { Self() }
    /// The numbers of the other where the mask is true.
    public func replacing<M: SIMD>(with other: Self, where mask: SIMDMask<M>) -> Self {
        var result = self
        for index in indices where mask[index] { result[index] = other[index] }
        return result
    }
    /// The number where the mask is true.
    public func replacing<M: SIMD>(with other: Scalar, where mask: SIMDMask<M>) -> Self { replacing(with: Self(repeating: other), where: mask) }
    /// Takes the numbers of the other where the mask is true.
    public mutating func replace<M: SIMD>(with other: Self, where mask: SIMDMask<M>) { self = replacing(with: other, where: mask) }
    /// Takes the number where the mask is true.
    public mutating func replace<M: SIMD>(with other: Scalar, where mask: SIMDMask<M>) { self = replacing(with: other, where: mask) }
}

extension SIMD where Scalar: Comparable {
    /// The least number.
    public func min() -> Scalar {
        var result = self[0]
        for index in 1..<Self.scalarCount where self[index] < result { result = self[index] }
        return result
    }
    /// The greatest number.
    public func max() -> Scalar {
        var result = self[0]
        for index in 1..<Self.scalarCount where self[index] > result { result = self[index] }
        return result
    }
    /// Each moved between two bounds.
    public func clamped(lowerBound: Self, upperBound: Self) -> Self { pointwiseMin(pointwiseMax(self, lowerBound), upperBound) }
    /// Moves each between two bounds.
    public mutating func clamp(lowerBound: Self, upperBound: Self) { self = clamped(lowerBound: lowerBound, upperBound: upperBound) }
}

/// The smaller one at each place.
public func pointwiseMin<V: SIMD>(_ a: V, _ b: V) -> V where V.Scalar: Comparable { a._zip(b) { $1 < $0 ? $1 : $0 } }
/// The greater one at each place.
public func pointwiseMax<V: SIMD>(_ a: V, _ b: V) -> V where V.Scalar: Comparable { a._zip(b) { $0 < $1 ? $1 : $0 } }

extension SIMD where Scalar: FloatingPoint {
    /// Ones.
    public static var one: Self { Self(repeating: 1) }
    /// Takes the square root of each.
    public mutating func formSquareRoot() { self = _map { $0.squareRoot() } }
    /// Rounds each.
    public mutating func round(_ rule: FloatingPointRoundingRule) { self = _map { $0.rounded(rule) } }
}

extension SIMD where Scalar: BinaryFloatingPoint, Scalar.RawSignificand: FixedWidthInteger {
    public static func random(in range: Range<Scalar>) -> Self { Self()._map { _ in Scalar.random(in: range) } }
    public static func random(in range: ClosedRange<Scalar>) -> Self { Self()._map { _ in Scalar.random(in: range) } }
    public static func random<T: RandomNumberGenerator>(in range: Range<Scalar>, using generator: inout T) -> Self {
        var result = Self()
        for index in result.indices { result[index] = Scalar.random(in: range, using: &generator) }
        return result
    }
    public static func random<T: RandomNumberGenerator>(in range: ClosedRange<Scalar>, using generator: inout T) -> Self {
        var result = Self()
        for index in result.indices { result[index] = Scalar.random(in: range, using: &generator) }
        return result
    }
}

extension SIMD where Scalar: FixedWidthInteger {
    /// Ones.
    public static var one: Self { Self(repeating: 1) }
    public static func &+ (a: Self, b: Self) -> Self { a._zip(b) { $0 &+ $1 } }
    public static func &- (a: Self, b: Self) -> Self { a._zip(b) { $0 &- $1 } }
    public static func &* (a: Self, b: Self) -> Self { a._zip(b) { $0 &* $1 } }
    public static func / (a: Self, b: Self) -> Self { a._zip(b) { $0 / $1 } }
    public static func % (a: Self, b: Self) -> Self { a._zip(b) { $0 % $1 } }
    public static func & (a: Self, b: Self) -> Self { a._zip(b) { $0 & $1 } }
    public static func | (a: Self, b: Self) -> Self { a._zip(b) { $0 | $1 } }
    public static func ^ (a: Self, b: Self) -> Self { a._zip(b) { $0 ^ $1 } }
    public static func &<< (a: Self, b: Self) -> Self { a._zip(b) { $0 &<< $1 } }
    public static func &>> (a: Self, b: Self) -> Self { a._zip(b) { $0 &>> $1 } }
    public static func &+ (a: Self, b: Scalar) -> Self { a._map { $0 &+ b } }
    public static func &- (a: Self, b: Scalar) -> Self { a._map { $0 &- b } }
    public static func &* (a: Self, b: Scalar) -> Self { a._map { $0 &* b } }
    public static func / (a: Self, b: Scalar) -> Self { a._map { $0 / b } }
    public static func % (a: Self, b: Scalar) -> Self { a._map { $0 % b } }
    public static func & (a: Self, b: Scalar) -> Self { a._map { $0 & b } }
    public static func | (a: Self, b: Scalar) -> Self { a._map { $0 | b } }
    public static func ^ (a: Self, b: Scalar) -> Self { a._map { $0 ^ b } }
    public static func &+ (a: Scalar, b: Self) -> Self { b._map { a &+ $0 } }
    public static func &- (a: Scalar, b: Self) -> Self { b._map { a &- $0 } }
    public static func &* (a: Scalar, b: Self) -> Self { b._map { a &* $0 } }
    public static prefix func ~ (a: Self) -> Self { a._map { ~$0 } }
    public static func &+= (a: inout Self, b: Self) { a = a &+ b }
    public static func &-= (a: inout Self, b: Self) { a = a &- b }
    public static func &*= (a: inout Self, b: Self) { a = a &* b }
    public static func &+= (a: inout Self, b: Scalar) { a = a &+ b }
    public static func &-= (a: inout Self, b: Scalar) { a = a &- b }
    public static func &*= (a: inout Self, b: Scalar) { a = a &* b }
    /// The sum of all, wrapping around.
    public func wrappedSum() -> Scalar { _scalars.reduce(0) { $0 &+ $1 } }
    public static func random(in range: Range<Scalar>) -> Self { Self()._map { _ in Scalar.random(in: range) } }
    public static func random(in range: ClosedRange<Scalar>) -> Self { Self()._map { _ in Scalar.random(in: range) } }
}

extension SIMD3 {
    public init(_ xy: SIMD2<Scalar>, _ z: Scalar) { self.init(xy.x, xy.y, z) }
}

extension SIMD4 {
    public init(_ xyz: SIMD3<Scalar>, _ w: Scalar) { self.init(xyz.x, xyz.y, xyz.z, w) }
    public init(lowHalf: SIMD2<Scalar>, highHalf: SIMD2<Scalar>) { self.init(lowHalf.x, lowHalf.y, highHalf.x, highHalf.y) }
    public var lowHalf: SIMD2<Scalar> { SIMD2(x, y) }
    public var highHalf: SIMD2<Scalar> { SIMD2(z, w) }
    public var evenHalf: SIMD2<Scalar> { SIMD2(x, z) }
    public var oddHalf: SIMD2<Scalar> { SIMD2(y, w) }
}

/// True or false for each place of a vector.
public struct SIMDMask<Storage: SIMD>: Hashable, CustomStringConvertible, Sendable {
    var _flags: [Bool]
    init(_flags: [Bool]) { self._flags = _flags }
    public init(repeating value: Bool) { _flags = [Bool](repeating: value, count: Storage.scalarCount) }
    public var scalarCount: Int { _flags.count }
    public subscript(index: Int) -> Bool {
        get { _flags[index] }
        set { _flags[index] = newValue }
    }
    public static prefix func .! (a: SIMDMask<Storage>) -> SIMDMask<Storage> { SIMDMask(_flags: a._flags.map { !$0 }) }
    public static func .& (a: SIMDMask<Storage>, b: SIMDMask<Storage>) -> SIMDMask<Storage> { SIMDMask(_flags: zip(a._flags, b._flags).map { $0 && $1 }) }
    public static func .| (a: SIMDMask<Storage>, b: SIMDMask<Storage>) -> SIMDMask<Storage> { SIMDMask(_flags: zip(a._flags, b._flags).map { $0 || $1 }) }
    public static func .^ (a: SIMDMask<Storage>, b: SIMDMask<Storage>) -> SIMDMask<Storage> { SIMDMask(_flags: zip(a._flags, b._flags).map { $0 != $1 }) }
    public var description: String { "\(SIMDMask<Storage>.self)(" + _flags.map { "\($0)" }.joined(separator: ", ") + ")" }
}

/// Whether the mask is true somewhere.
public func any<Storage: SIMD>(_ mask: SIMDMask<Storage>) -> Bool { mask._flags.contains(true) }
/// Whether the mask is true everywhere.
public func all<Storage: SIMD>(_ mask: SIMDMask<Storage>) -> Bool { !mask._flags.contains(false) }
// SIMD2: expanded from Templates/SIMD.lsw.in.

/// 2 numbers that are worked with together.
public struct SIMD2<Scalar: SIMDScalar>: SIMD {
    public typealias ArrayLiteralElement = Scalar
    public typealias MaskStorage = SIMD2<Scalar.SIMDMaskScalar>
    public var x: Scalar
    public var y: Scalar
    /// Zeros.
    public init() { self.init(repeating: Scalar.zero) }
    public init(_ x: Scalar, _ y: Scalar) {
        self.x = x
        self.y = y
    }
    public init(x: Scalar, y: Scalar) { self.init(x, y) }
    /// One value everywhere.
    public init(repeating value: Scalar) { self.init(value, value) }
    public init(arrayLiteral elements: Scalar...) { self.init(elements) }
    /// The numbers of the sequence, exactly as many as there must be.
    public init<S: Sequence>(_ scalars: S) where S.Element == Scalar {
        self.init()
        var index = 0
        for scalar in scalars {
            if index == 2 { _trap("Too many elements in sequence.") }
            self[index] = scalar
            index += 1
        }
        if index < 2 { _trap("Too few elements in sequence.") }
    }
    public static var scalarCount: Int { 2 }
    public subscript(index: Int) -> Scalar {
        get {
            switch index {
            case 0: return x
            case 1: return y
            default: _trap("Index out of range")
            }
        }
        set {
            switch index {
            case 0: x = newValue
            case 1: y = newValue
            default: _trap("Index out of range")
            }
        }
    }
    public func _map(_ f: (Scalar) -> Scalar) -> SIMD2<Scalar> { SIMD2(f(x), f(y)) }
    public func _zip(_ o: SIMD2<Scalar>, _ f: (Scalar, Scalar) -> Scalar) -> SIMD2<Scalar> { SIMD2(f(x, o.x), f(y, o.y)) }
    public static func == (a: SIMD2<Scalar>, b: SIMD2<Scalar>) -> Bool { a.x == b.x && a.y == b.y }
    public static func .== (a: SIMD2<Scalar>, b: SIMD2<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x == b.x, a.y == b.y]) }
    public static func .!= (a: SIMD2<Scalar>, b: SIMD2<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x != b.x, a.y != b.y]) }
}

extension SIMD2 where Scalar: Comparable {
    public static func .< (a: SIMD2<Scalar>, b: SIMD2<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x < b.x, a.y < b.y]) }
    public static func .<= (a: SIMD2<Scalar>, b: SIMD2<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x <= b.x, a.y <= b.y]) }
    public static func .> (a: SIMD2<Scalar>, b: SIMD2<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x > b.x, a.y > b.y]) }
    public static func .>= (a: SIMD2<Scalar>, b: SIMD2<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x >= b.x, a.y >= b.y]) }
}

extension SIMD2 where Scalar: FloatingPoint {
    public static func + (a: SIMD2<Scalar>, b: SIMD2<Scalar>) -> SIMD2<Scalar> { SIMD2(a.x + b.x, a.y + b.y) }
    public static func - (a: SIMD2<Scalar>, b: SIMD2<Scalar>) -> SIMD2<Scalar> { SIMD2(a.x - b.x, a.y - b.y) }
    public static func * (a: SIMD2<Scalar>, b: SIMD2<Scalar>) -> SIMD2<Scalar> { SIMD2(a.x * b.x, a.y * b.y) }
    public static func / (a: SIMD2<Scalar>, b: SIMD2<Scalar>) -> SIMD2<Scalar> { SIMD2(a.x / b.x, a.y / b.y) }
    public static func + (a: SIMD2<Scalar>, b: Scalar) -> SIMD2<Scalar> { SIMD2(a.x + b, a.y + b) }
    public static func - (a: SIMD2<Scalar>, b: Scalar) -> SIMD2<Scalar> { SIMD2(a.x - b, a.y - b) }
    public static func * (a: SIMD2<Scalar>, b: Scalar) -> SIMD2<Scalar> { SIMD2(a.x * b, a.y * b) }
    public static func / (a: SIMD2<Scalar>, b: Scalar) -> SIMD2<Scalar> { SIMD2(a.x / b, a.y / b) }
    public static func + (a: Scalar, b: SIMD2<Scalar>) -> SIMD2<Scalar> { SIMD2(a + b.x, a + b.y) }
    public static func - (a: Scalar, b: SIMD2<Scalar>) -> SIMD2<Scalar> { SIMD2(a - b.x, a - b.y) }
    public static func * (a: Scalar, b: SIMD2<Scalar>) -> SIMD2<Scalar> { SIMD2(a * b.x, a * b.y) }
    public static func / (a: Scalar, b: SIMD2<Scalar>) -> SIMD2<Scalar> { SIMD2(a / b.x, a / b.y) }
    public static prefix func - (a: SIMD2<Scalar>) -> SIMD2<Scalar> { SIMD2(-a.x, -a.y) }
    public static func += (a: inout SIMD2<Scalar>, b: SIMD2<Scalar>) { a = a + b }
    public static func -= (a: inout SIMD2<Scalar>, b: SIMD2<Scalar>) { a = a - b }
    public static func *= (a: inout SIMD2<Scalar>, b: SIMD2<Scalar>) { a = a * b }
    public static func /= (a: inout SIMD2<Scalar>, b: SIMD2<Scalar>) { a = a / b }
    public static func += (a: inout SIMD2<Scalar>, b: Scalar) { a = a + b }
    public static func -= (a: inout SIMD2<Scalar>, b: Scalar) { a = a - b }
    public static func *= (a: inout SIMD2<Scalar>, b: Scalar) { a = a * b }
    public static func /= (a: inout SIMD2<Scalar>, b: Scalar) { a = a / b }
    /// The square root of each.
    public func squareRoot() -> SIMD2<Scalar> { SIMD2(x.squareRoot(), y.squareRoot()) }
    /// Each rounded.
    public func rounded(_ rule: FloatingPointRoundingRule) -> SIMD2<Scalar> { SIMD2(x.rounded(rule), y.rounded(rule)) }
    /// The product of two added.
    public func addingProduct(_ a: SIMD2<Scalar>, _ b: SIMD2<Scalar>) -> SIMD2<Scalar> { SIMD2(x.addingProduct(a.x, b.x), y.addingProduct(a.y, b.y)) }
    /// The sum of all.
    public func sum() -> Scalar { x + y }
}

extension SIMD2 where Scalar: FixedWidthInteger {
    public init<Other: FixedWidthInteger>(truncatingIfNeeded other: SIMD2<Other>) { self.init(Scalar(truncatingIfNeeded: other.x), Scalar(truncatingIfNeeded: other.y)) }
    public init<Other: BinaryFloatingPoint>(_ other: SIMD2<Other>) { self.init(Scalar(other.x), Scalar(other.y)) }
}

extension SIMD2 where Scalar: BinaryFloatingPoint {
    public init<Other: FixedWidthInteger>(_ other: SIMD2<Other>) { self.init(Scalar(other.x), Scalar(other.y)) }
    public init<Other: BinaryFloatingPoint>(_ other: SIMD2<Other>) { self.init(Scalar(other.x), Scalar(other.y)) }
}
// SIMD3: expanded from Templates/SIMD.lsw.in.

/// 3 numbers that are worked with together.
public struct SIMD3<Scalar: SIMDScalar>: SIMD {
    public typealias ArrayLiteralElement = Scalar
    public typealias MaskStorage = SIMD3<Scalar.SIMDMaskScalar>
    public var x: Scalar
    public var y: Scalar
    public var z: Scalar
    /// Zeros.
    public init() { self.init(repeating: Scalar.zero) }
    public init(_ x: Scalar, _ y: Scalar, _ z: Scalar) {
        self.x = x
        self.y = y
        self.z = z
    }
    public init(x: Scalar, y: Scalar, z: Scalar) { self.init(x, y, z) }
    /// One value everywhere.
    public init(repeating value: Scalar) { self.init(value, value, value) }
    public init(arrayLiteral elements: Scalar...) { self.init(elements) }
    /// The numbers of the sequence, exactly as many as there must be.
    public init<S: Sequence>(_ scalars: S) where S.Element == Scalar {
        self.init()
        var index = 0
        for scalar in scalars {
            if index == 3 { _trap("Too many elements in sequence.") }
            self[index] = scalar
            index += 1
        }
        if index < 3 { _trap("Too few elements in sequence.") }
    }
    public static var scalarCount: Int { 3 }
    public subscript(index: Int) -> Scalar {
        get {
            switch index {
            case 0: return x
            case 1: return y
            case 2: return z
            default: _trap("Index out of range")
            }
        }
        set {
            switch index {
            case 0: x = newValue
            case 1: y = newValue
            case 2: z = newValue
            default: _trap("Index out of range")
            }
        }
    }
    public func _map(_ f: (Scalar) -> Scalar) -> SIMD3<Scalar> { SIMD3(f(x), f(y), f(z)) }
    public func _zip(_ o: SIMD3<Scalar>, _ f: (Scalar, Scalar) -> Scalar) -> SIMD3<Scalar> { SIMD3(f(x, o.x), f(y, o.y), f(z, o.z)) }
    public static func == (a: SIMD3<Scalar>, b: SIMD3<Scalar>) -> Bool { a.x == b.x && a.y == b.y && a.z == b.z }
    public static func .== (a: SIMD3<Scalar>, b: SIMD3<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x == b.x, a.y == b.y, a.z == b.z]) }
    public static func .!= (a: SIMD3<Scalar>, b: SIMD3<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x != b.x, a.y != b.y, a.z != b.z]) }
}

extension SIMD3 where Scalar: Comparable {
    public static func .< (a: SIMD3<Scalar>, b: SIMD3<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x < b.x, a.y < b.y, a.z < b.z]) }
    public static func .<= (a: SIMD3<Scalar>, b: SIMD3<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x <= b.x, a.y <= b.y, a.z <= b.z]) }
    public static func .> (a: SIMD3<Scalar>, b: SIMD3<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x > b.x, a.y > b.y, a.z > b.z]) }
    public static func .>= (a: SIMD3<Scalar>, b: SIMD3<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x >= b.x, a.y >= b.y, a.z >= b.z]) }
}

extension SIMD3 where Scalar: FloatingPoint {
    public static func + (a: SIMD3<Scalar>, b: SIMD3<Scalar>) -> SIMD3<Scalar> { SIMD3(a.x + b.x, a.y + b.y, a.z + b.z) }
    public static func - (a: SIMD3<Scalar>, b: SIMD3<Scalar>) -> SIMD3<Scalar> { SIMD3(a.x - b.x, a.y - b.y, a.z - b.z) }
    public static func * (a: SIMD3<Scalar>, b: SIMD3<Scalar>) -> SIMD3<Scalar> { SIMD3(a.x * b.x, a.y * b.y, a.z * b.z) }
    public static func / (a: SIMD3<Scalar>, b: SIMD3<Scalar>) -> SIMD3<Scalar> { SIMD3(a.x / b.x, a.y / b.y, a.z / b.z) }
    public static func + (a: SIMD3<Scalar>, b: Scalar) -> SIMD3<Scalar> { SIMD3(a.x + b, a.y + b, a.z + b) }
    public static func - (a: SIMD3<Scalar>, b: Scalar) -> SIMD3<Scalar> { SIMD3(a.x - b, a.y - b, a.z - b) }
    public static func * (a: SIMD3<Scalar>, b: Scalar) -> SIMD3<Scalar> { SIMD3(a.x * b, a.y * b, a.z * b) }
    public static func / (a: SIMD3<Scalar>, b: Scalar) -> SIMD3<Scalar> { SIMD3(a.x / b, a.y / b, a.z / b) }
    public static func + (a: Scalar, b: SIMD3<Scalar>) -> SIMD3<Scalar> { SIMD3(a + b.x, a + b.y, a + b.z) }
    public static func - (a: Scalar, b: SIMD3<Scalar>) -> SIMD3<Scalar> { SIMD3(a - b.x, a - b.y, a - b.z) }
    public static func * (a: Scalar, b: SIMD3<Scalar>) -> SIMD3<Scalar> { SIMD3(a * b.x, a * b.y, a * b.z) }
    public static func / (a: Scalar, b: SIMD3<Scalar>) -> SIMD3<Scalar> { SIMD3(a / b.x, a / b.y, a / b.z) }
    public static prefix func - (a: SIMD3<Scalar>) -> SIMD3<Scalar> { SIMD3(-a.x, -a.y, -a.z) }
    public static func += (a: inout SIMD3<Scalar>, b: SIMD3<Scalar>) { a = a + b }
    public static func -= (a: inout SIMD3<Scalar>, b: SIMD3<Scalar>) { a = a - b }
    public static func *= (a: inout SIMD3<Scalar>, b: SIMD3<Scalar>) { a = a * b }
    public static func /= (a: inout SIMD3<Scalar>, b: SIMD3<Scalar>) { a = a / b }
    public static func += (a: inout SIMD3<Scalar>, b: Scalar) { a = a + b }
    public static func -= (a: inout SIMD3<Scalar>, b: Scalar) { a = a - b }
    public static func *= (a: inout SIMD3<Scalar>, b: Scalar) { a = a * b }
    public static func /= (a: inout SIMD3<Scalar>, b: Scalar) { a = a / b }
    /// The square root of each.
    public func squareRoot() -> SIMD3<Scalar> { SIMD3(x.squareRoot(), y.squareRoot(), z.squareRoot()) }
    /// Each rounded.
    public func rounded(_ rule: FloatingPointRoundingRule) -> SIMD3<Scalar> { SIMD3(x.rounded(rule), y.rounded(rule), z.rounded(rule)) }
    /// The product of two added.
    public func addingProduct(_ a: SIMD3<Scalar>, _ b: SIMD3<Scalar>) -> SIMD3<Scalar> { SIMD3(x.addingProduct(a.x, b.x), y.addingProduct(a.y, b.y), z.addingProduct(a.z, b.z)) }
    /// The sum of all.
    public func sum() -> Scalar { x + y + z }
}

extension SIMD3 where Scalar: FixedWidthInteger {
    public init<Other: FixedWidthInteger>(truncatingIfNeeded other: SIMD3<Other>) { self.init(Scalar(truncatingIfNeeded: other.x), Scalar(truncatingIfNeeded: other.y), Scalar(truncatingIfNeeded: other.z)) }
    public init<Other: BinaryFloatingPoint>(_ other: SIMD3<Other>) { self.init(Scalar(other.x), Scalar(other.y), Scalar(other.z)) }
}

extension SIMD3 where Scalar: BinaryFloatingPoint {
    public init<Other: FixedWidthInteger>(_ other: SIMD3<Other>) { self.init(Scalar(other.x), Scalar(other.y), Scalar(other.z)) }
    public init<Other: BinaryFloatingPoint>(_ other: SIMD3<Other>) { self.init(Scalar(other.x), Scalar(other.y), Scalar(other.z)) }
}
// SIMD4: expanded from Templates/SIMD.lsw.in.

/// 4 numbers that are worked with together.
public struct SIMD4<Scalar: SIMDScalar>: SIMD {
    public typealias ArrayLiteralElement = Scalar
    public typealias MaskStorage = SIMD4<Scalar.SIMDMaskScalar>
    public var x: Scalar
    public var y: Scalar
    public var z: Scalar
    public var w: Scalar
    /// Zeros.
    public init() { self.init(repeating: Scalar.zero) }
    public init(_ x: Scalar, _ y: Scalar, _ z: Scalar, _ w: Scalar) {
        self.x = x
        self.y = y
        self.z = z
        self.w = w
    }
    public init(x: Scalar, y: Scalar, z: Scalar, w: Scalar) { self.init(x, y, z, w) }
    /// One value everywhere.
    public init(repeating value: Scalar) { self.init(value, value, value, value) }
    public init(arrayLiteral elements: Scalar...) { self.init(elements) }
    /// The numbers of the sequence, exactly as many as there must be.
    public init<S: Sequence>(_ scalars: S) where S.Element == Scalar {
        self.init()
        var index = 0
        for scalar in scalars {
            if index == 4 { _trap("Too many elements in sequence.") }
            self[index] = scalar
            index += 1
        }
        if index < 4 { _trap("Too few elements in sequence.") }
    }
    public static var scalarCount: Int { 4 }
    public subscript(index: Int) -> Scalar {
        get {
            switch index {
            case 0: return x
            case 1: return y
            case 2: return z
            case 3: return w
            default: _trap("Index out of range")
            }
        }
        set {
            switch index {
            case 0: x = newValue
            case 1: y = newValue
            case 2: z = newValue
            case 3: w = newValue
            default: _trap("Index out of range")
            }
        }
    }
    public func _map(_ f: (Scalar) -> Scalar) -> SIMD4<Scalar> { SIMD4(f(x), f(y), f(z), f(w)) }
    public func _zip(_ o: SIMD4<Scalar>, _ f: (Scalar, Scalar) -> Scalar) -> SIMD4<Scalar> { SIMD4(f(x, o.x), f(y, o.y), f(z, o.z), f(w, o.w)) }
    public static func == (a: SIMD4<Scalar>, b: SIMD4<Scalar>) -> Bool { a.x == b.x && a.y == b.y && a.z == b.z && a.w == b.w }
    public static func .== (a: SIMD4<Scalar>, b: SIMD4<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x == b.x, a.y == b.y, a.z == b.z, a.w == b.w]) }
    public static func .!= (a: SIMD4<Scalar>, b: SIMD4<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x != b.x, a.y != b.y, a.z != b.z, a.w != b.w]) }
}

extension SIMD4 where Scalar: Comparable {
    public static func .< (a: SIMD4<Scalar>, b: SIMD4<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x < b.x, a.y < b.y, a.z < b.z, a.w < b.w]) }
    public static func .<= (a: SIMD4<Scalar>, b: SIMD4<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x <= b.x, a.y <= b.y, a.z <= b.z, a.w <= b.w]) }
    public static func .> (a: SIMD4<Scalar>, b: SIMD4<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x > b.x, a.y > b.y, a.z > b.z, a.w > b.w]) }
    public static func .>= (a: SIMD4<Scalar>, b: SIMD4<Scalar>) -> SIMDMask<MaskStorage> { SIMDMask(_flags: [a.x >= b.x, a.y >= b.y, a.z >= b.z, a.w >= b.w]) }
}

extension SIMD4 where Scalar: FloatingPoint {
    public static func + (a: SIMD4<Scalar>, b: SIMD4<Scalar>) -> SIMD4<Scalar> { SIMD4(a.x + b.x, a.y + b.y, a.z + b.z, a.w + b.w) }
    public static func - (a: SIMD4<Scalar>, b: SIMD4<Scalar>) -> SIMD4<Scalar> { SIMD4(a.x - b.x, a.y - b.y, a.z - b.z, a.w - b.w) }
    public static func * (a: SIMD4<Scalar>, b: SIMD4<Scalar>) -> SIMD4<Scalar> { SIMD4(a.x * b.x, a.y * b.y, a.z * b.z, a.w * b.w) }
    public static func / (a: SIMD4<Scalar>, b: SIMD4<Scalar>) -> SIMD4<Scalar> { SIMD4(a.x / b.x, a.y / b.y, a.z / b.z, a.w / b.w) }
    public static func + (a: SIMD4<Scalar>, b: Scalar) -> SIMD4<Scalar> { SIMD4(a.x + b, a.y + b, a.z + b, a.w + b) }
    public static func - (a: SIMD4<Scalar>, b: Scalar) -> SIMD4<Scalar> { SIMD4(a.x - b, a.y - b, a.z - b, a.w - b) }
    public static func * (a: SIMD4<Scalar>, b: Scalar) -> SIMD4<Scalar> { SIMD4(a.x * b, a.y * b, a.z * b, a.w * b) }
    public static func / (a: SIMD4<Scalar>, b: Scalar) -> SIMD4<Scalar> { SIMD4(a.x / b, a.y / b, a.z / b, a.w / b) }
    public static func + (a: Scalar, b: SIMD4<Scalar>) -> SIMD4<Scalar> { SIMD4(a + b.x, a + b.y, a + b.z, a + b.w) }
    public static func - (a: Scalar, b: SIMD4<Scalar>) -> SIMD4<Scalar> { SIMD4(a - b.x, a - b.y, a - b.z, a - b.w) }
    public static func * (a: Scalar, b: SIMD4<Scalar>) -> SIMD4<Scalar> { SIMD4(a * b.x, a * b.y, a * b.z, a * b.w) }
    public static func / (a: Scalar, b: SIMD4<Scalar>) -> SIMD4<Scalar> { SIMD4(a / b.x, a / b.y, a / b.z, a / b.w) }
    public static prefix func - (a: SIMD4<Scalar>) -> SIMD4<Scalar> { SIMD4(-a.x, -a.y, -a.z, -a.w) }
    public static func += (a: inout SIMD4<Scalar>, b: SIMD4<Scalar>) { a = a + b }
    public static func -= (a: inout SIMD4<Scalar>, b: SIMD4<Scalar>) { a = a - b }
    public static func *= (a: inout SIMD4<Scalar>, b: SIMD4<Scalar>) { a = a * b }
    public static func /= (a: inout SIMD4<Scalar>, b: SIMD4<Scalar>) { a = a / b }
    public static func += (a: inout SIMD4<Scalar>, b: Scalar) { a = a + b }
    public static func -= (a: inout SIMD4<Scalar>, b: Scalar) { a = a - b }
    public static func *= (a: inout SIMD4<Scalar>, b: Scalar) { a = a * b }
    public static func /= (a: inout SIMD4<Scalar>, b: Scalar) { a = a / b }
    /// The square root of each.
    public func squareRoot() -> SIMD4<Scalar> { SIMD4(x.squareRoot(), y.squareRoot(), z.squareRoot(), w.squareRoot()) }
    /// Each rounded.
    public func rounded(_ rule: FloatingPointRoundingRule) -> SIMD4<Scalar> { SIMD4(x.rounded(rule), y.rounded(rule), z.rounded(rule), w.rounded(rule)) }
    /// The product of two added.
    public func addingProduct(_ a: SIMD4<Scalar>, _ b: SIMD4<Scalar>) -> SIMD4<Scalar> { SIMD4(x.addingProduct(a.x, b.x), y.addingProduct(a.y, b.y), z.addingProduct(a.z, b.z), w.addingProduct(a.w, b.w)) }
    /// The sum of all.
    public func sum() -> Scalar { x + y + z + w }
}

extension SIMD4 where Scalar: FixedWidthInteger {
    public init<Other: FixedWidthInteger>(truncatingIfNeeded other: SIMD4<Other>) { self.init(Scalar(truncatingIfNeeded: other.x), Scalar(truncatingIfNeeded: other.y), Scalar(truncatingIfNeeded: other.z), Scalar(truncatingIfNeeded: other.w)) }
    public init<Other: BinaryFloatingPoint>(_ other: SIMD4<Other>) { self.init(Scalar(other.x), Scalar(other.y), Scalar(other.z), Scalar(other.w)) }
}

extension SIMD4 where Scalar: BinaryFloatingPoint {
    public init<Other: FixedWidthInteger>(_ other: SIMD4<Other>) { self.init(Scalar(other.x), Scalar(other.y), Scalar(other.z), Scalar(other.w)) }
    public init<Other: BinaryFloatingPoint>(_ other: SIMD4<Other>) { self.init(Scalar(other.x), Scalar(other.y), Scalar(other.z), Scalar(other.w)) }
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

extension String {
    /// The smaller value: the functions of these names, where a text's members hide them.
    public func min<T: Comparable>(_ x: T, _ y: T) -> T { Swift.min(x, y) }
    /// The greater value.
    public func max<T: Comparable>(_ x: T, _ y: T) -> T { Swift.max(x, y) }
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
        let dates = (locale ?? Locale.current)._isAmerican || locale?.identifier == "en_US_POSIX" ? ["", "M/d/yy", "MMM d, y", "MMMM d, y", "EEEE, MMMM d, y"] : ["", "dd/MM/y", "d MMM y", "d MMMM y", "EEEE, d MMMM y"]
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
// Decimal numbers.

@native("decimal.add")
func _decimalAdd(_ a: Decimal, _ b: Decimal) -> Decimal
@native("decimal.subtract")
func _decimalSubtract(_ a: Decimal, _ b: Decimal) -> Decimal
@native("decimal.multiply")
func _decimalMultiply(_ a: Decimal, _ b: Decimal) -> Decimal
@native("decimal.divide")
func _decimalDivide(_ a: Decimal, _ b: Decimal) -> Decimal
@native("decimal.compare")
func _decimalCompare(_ a: Decimal, _ b: Decimal) -> Int
@native("decimal.fromInt")
func _decimalFromInt(_ a: Int) -> Decimal
@native("decimal.fromUInt")
func _decimalFromUInt(_ a: UInt) -> Decimal
@native("decimal.fromDouble")
func _decimalFromDouble(_ a: Double) -> Decimal
@native("decimal.parse")
func _decimalParse(_ text: String) -> Decimal?
@native("decimal.describe")
func _decimalDescribe(_ a: Decimal) -> String
@native("decimal.toDouble")
func _decimalToDouble(_ a: Decimal) -> Double
@native("decimal.rounded")
func _decimalRounded(_ a: Decimal, _ scale: Int, _ mode: Int) -> Decimal

/// A number of up to 38 decimal digits.
public struct Decimal: Hashable, Comparable, SignedNumeric, Strideable, CustomStringConvertible, ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, Codable, Sendable {
    public typealias Magnitude = Decimal
    public typealias Stride = Decimal
    public typealias FloatLiteralType = Double
    public typealias IntegerLiteralType = Int
    public enum RoundingMode: Sendable { case plain, down, up, bankers }
    var _low: UInt
    var _high: UInt
    /// The exponent times four, and whether it is not a number (2), and below zero (1).
    var _state: Int
    init(_low: UInt, _high: UInt, _state: Int) {
        self._low = _low
        self._high = _high
        self._state = _state
    }
    public init() { self.init(_low: 0, _high: 0, _state: 0) }
    public init(integerLiteral value: Int) { self = _decimalFromInt(value) }
    public init(floatLiteral value: Double) { self = _decimalFromDouble(value) }
    public init(_ value: Int) { self = _decimalFromInt(value) }
    public init(_ value: UInt) { self = _decimalFromUInt(value) }
    public init(_ value: Int8) { self = _decimalFromInt(Int(value)) }
    public init(_ value: Int16) { self = _decimalFromInt(Int(value)) }
    public init(_ value: Int32) { self = _decimalFromInt(Int(value)) }
    public init(_ value: Int64) { self = _decimalFromInt(Int(value)) }
    public init(_ value: UInt8) { self = _decimalFromInt(Int(value)) }
    public init(_ value: UInt16) { self = _decimalFromInt(Int(value)) }
    public init(_ value: UInt32) { self = _decimalFromInt(Int(value)) }
    public init(_ value: UInt64) { self = _decimalFromUInt(UInt(value)) }
    public init(_ value: Double) { self = _decimalFromDouble(value) }
    public init?<T: BinaryInteger>(exactly source: T) {
        if let value = Int(exactly: source) { self = _decimalFromInt(value) } else if let value = UInt(exactly: source) { self = _decimalFromUInt(value) } else { return nil }
    }
    public init?(string: String, locale: Locale? = nil) {
        guard let value = _decimalParse(string) else { return nil }
        self = value
    }
    public init(sign: FloatingPointSign, exponent: Int, significand: Decimal) {
        self = significand
        if _low != 0 || _high != 0 { _state = (significand.exponent + exponent) << 2 | (significand.isNaN ? 2 : 0) | ((significand.isSignMinus != (sign == .minus)) ? 1 : 0) }
    }
    public static var zero: Decimal { Decimal() }
    public static var nan: Decimal { Decimal(_low: 0, _high: 0, _state: 2) }
    public static var quietNaN: Decimal { nan }
    public static var pi: Decimal { _decimalParse("3.14159265358979323846264338327950288419") ?? nan }
    public static var greatestFiniteMagnitude: Decimal { Decimal(_low: UInt.max, _high: UInt.max, _state: 127 << 2) }
    public static var leastNonzeroMagnitude: Decimal { Decimal(_low: 1, _high: 0, _state: -128 << 2) }
    public static var radix: Int { 10 }
    public var isNaN: Bool { _state & 2 != 0 }
    public var isFinite: Bool { !isNaN }
    public var isInfinite: Bool { false }
    public var isZero: Bool { _low == 0 && _high == 0 && !isNaN }
    public var isSignMinus: Bool { _state & 1 != 0 }
    public var sign: FloatingPointSign { isSignMinus ? .minus : .plus }
    public var exponent: Int { _state >> 2 }
    public var significand: Decimal { Decimal(_low: _low, _high: _high, _state: _state & 2) }
    public var magnitude: Decimal { Decimal(_low: _low, _high: _high, _state: _state & ~1) }
    /// One in the last place.
    public var ulp: Decimal { isNaN ? self : Decimal(_low: 1, _high: 0, _state: _state & ~3) }
    public static func + (a: Decimal, b: Decimal) -> Decimal { _decimalAdd(a, b) }
    public static func - (a: Decimal, b: Decimal) -> Decimal { _decimalSubtract(a, b) }
    public static func * (a: Decimal, b: Decimal) -> Decimal { _decimalMultiply(a, b) }
    public static func / (a: Decimal, b: Decimal) -> Decimal { _decimalDivide(a, b) }
    public static func += (a: inout Decimal, b: Decimal) { a = _decimalAdd(a, b) }
    public static func -= (a: inout Decimal, b: Decimal) { a = _decimalSubtract(a, b) }
    public static func *= (a: inout Decimal, b: Decimal) { a = _decimalMultiply(a, b) }
    public static func /= (a: inout Decimal, b: Decimal) { a = _decimalDivide(a, b) }
    public static prefix func - (a: Decimal) -> Decimal { _decimalSubtract(Decimal(), a) }
    public mutating func negate() { self = -self }
    public static func == (a: Decimal, b: Decimal) -> Bool { _decimalCompare(a, b) == 0 }
    public static func < (a: Decimal, b: Decimal) -> Bool { _decimalCompare(a, b) < 0 }
    public func isEqual(to other: Decimal) -> Bool { self == other }
    public func isLess(than other: Decimal) -> Bool { self < other }
    public func distance(to other: Decimal) -> Decimal { other - self }
    public func advanced(by n: Decimal) -> Decimal { self + n }
    public func hash(into hasher: inout Hasher) { hasher.combine(_decimalToDouble(self)) }
    public var description: String { _decimalDescribe(self) }
    /// The number with groups, as people write it.
    public func formatted() -> String { _style(_NumberStyle()) }
    /// The number in a style.
    public func formatted(_ format: Decimal.FormatStyle) -> String { format.format(self) }
    func _style(_ style: _NumberStyle) -> String { style.text(_decimalToDouble(self), nil) }

    /// Decimal numbers as text.
    public struct FormatStyle: Hashable, Sendable {
        var _style = _NumberStyle()
        public init() {}
        func _with(_ change: (inout _NumberStyle) -> Void) -> FormatStyle {
            var result = self
            change(&result._style)
            return result
        }
        public static var number: FormatStyle { FormatStyle() }
        public static var percent: FormatStyle { FormatStyle()._with { $0.kind = 1 } }
        public static func currency(code: String) -> FormatStyle {
            FormatStyle()._with {
                $0.kind = 2
                $0.code = code
            }
        }
        public func precision(_ precision: NumberFormatStyleConfiguration.Precision) -> FormatStyle { _with { $0.precision = precision } }
        public func grouping(_ group: NumberFormatStyleConfiguration.Grouping) -> FormatStyle { _with { $0.isGrouped = group._isOn } }
        public func sign(strategy: NumberFormatStyleConfiguration.SignDisplayStrategy) -> FormatStyle { _with { $0.sign = strategy._kind } }
        public func format(_ value: Decimal) -> String { value._style(_style) }
    }
    public init(from decoder: any Decoder) throws { self = _decimalFromDouble(try decoder.singleValueContainer().decode(Double.self)) }
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(_decimalToDouble(self))
    }
}

/// A decimal number to a whole power.
public func pow(_ x: Decimal, _ y: Int) -> Decimal {
    var (result, factor, left) = (Decimal(1), x, y.magnitude)
    while left > 0 {
        if left % 2 == 1 { result *= factor }
        left /= 2
        if left > 0 { factor *= factor }
    }
    return y < 0 ? Decimal(1) / result : result
}

/// Rounds the number to some digits behind the point.
public func NSDecimalRound(_ result: inout Decimal, _ number: inout Decimal, _ scale: Int, _ mode: Decimal.RoundingMode) { result = _decimalRounded(number, scale, mode == .plain ? 0 : (mode == .down ? 1 : (mode == .up ? 2 : 3))) }

extension Double {
    /// The number that the object is.
    public init(truncating number: NSNumber) { self = number.doubleValue }
}

extension Int {
    /// The whole part of the number that the object is.
    public init(truncating number: NSNumber) { self = number.intValue }
}

/// A decimal number as an object.
public final class NSDecimalNumber: NSNumber {
    let _decimal: Decimal
    public init(decimal: Decimal) {
        _decimal = decimal
        super.init(_double: _decimalToDouble(decimal), _word: 0, _kind: 1)
    }
    public convenience init(string: String?) { self.init(decimal: string.flatMap { Decimal(string: $0) } ?? Decimal.nan) }
    /// `decimal as NSDecimalNumber`
    public convenience init(_bridged decimal: Decimal) { self.init(decimal: decimal) }
    public static var zero: NSDecimalNumber { NSDecimalNumber(decimal: 0) }
    public static var one: NSDecimalNumber { NSDecimalNumber(decimal: 1) }
    public static var notANumber: NSDecimalNumber { NSDecimalNumber(decimal: Decimal.nan) }
    public override var decimalValue: Decimal { _decimal }
    public override var stringValue: String { _decimal.description }
    public func adding(_ other: NSDecimalNumber) -> NSDecimalNumber { NSDecimalNumber(decimal: _decimal + other._decimal) }
    public func subtracting(_ other: NSDecimalNumber) -> NSDecimalNumber { NSDecimalNumber(decimal: _decimal - other._decimal) }
    public func multiplying(by other: NSDecimalNumber) -> NSDecimalNumber { NSDecimalNumber(decimal: _decimal * other._decimal) }
    public func dividing(by other: NSDecimalNumber) -> NSDecimalNumber { NSDecimalNumber(decimal: _decimal / other._decimal) }
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
// `formatted()` of numbers, lists and durations, in English.

/// Makes texts, or something else, of values.
public protocol FormatStyle<FormatInput, FormatOutput> {
    associatedtype FormatInput
    associatedtype FormatOutput
    func format(_ value: FormatInput) -> FormatOutput
}

/// What styles of numbers can be told.
public enum NumberFormatStyleConfiguration {
    /// How many digits are written.
    public struct Precision: Hashable, Sendable {
        var _integer: ClosedRange<Int>?
        var _fraction: ClosedRange<Int>?
        var _significant: ClosedRange<Int>?
        static func _range<R: RangeExpression>(_ range: R) -> ClosedRange<Int> where R.Bound == Int {
            let found = range.relative(to: 0..<341)
            return found.lowerBound...max(found.lowerBound, found.upperBound - 1)
        }
        public static func fractionLength(_ length: Int) -> Precision { Precision(_fraction: length...length) }
        public static func fractionLength<R: RangeExpression>(_ limits: R) -> Precision where R.Bound == Int { Precision(_fraction: _range(limits)) }
        public static func integerLength(_ length: Int) -> Precision { Precision(_integer: length...length) }
        public static func integerLength<R: RangeExpression>(_ limits: R) -> Precision where R.Bound == Int { Precision(_integer: _range(limits)) }
        public static func significantDigits(_ digits: Int) -> Precision { Precision(_significant: digits...digits) }
        public static func significantDigits<R: RangeExpression>(_ limits: R) -> Precision where R.Bound == Int { Precision(_significant: _range(limits)) }
        public static func integerAndFractionLength(integer: Int, fraction: Int) -> Precision { Precision(_integer: integer...integer, _fraction: fraction...fraction) }
    }
    /// Whether digits stand in groups.
    public struct Grouping: Hashable, Sendable {
        let _isOn: Bool
        public static var automatic: Grouping { Grouping(_isOn: true) }
        public static var never: Grouping { Grouping(_isOn: false) }
    }
    /// When a sign is written.
    public struct SignDisplayStrategy: Hashable, Sendable {
        let _kind: Int
        public static var automatic: SignDisplayStrategy { SignDisplayStrategy(_kind: 0) }
        public static var never: SignDisplayStrategy { SignDisplayStrategy(_kind: 1) }
        public static func always(includingZero: Bool = false) -> SignDisplayStrategy { SignDisplayStrategy(_kind: includingZero ? 3 : 2) }
    }
    /// Whether the decimal separator is written without digits behind it.
    public enum DecimalSeparatorDisplayStrategy: Hashable, Sendable { case automatic, always }
    /// Whole, with an exponent, or short with a letter.
    public enum Notation: Hashable, Sendable { case automatic, scientific, compactName }
}

/// What styles of sizes can be told.
public struct ByteCountFormatStyle: Hashable, Sendable {
    public enum Style: Hashable, Sendable { case file, memory, decimal, binary }
}

/// What all styles of numbers are told.
struct _NumberStyle: Hashable, Sendable {
    /// 0 a number, 1 per cent, 2 an amount of money, 3 a size of decimal units, 4 of binary ones.
    var kind = 0
    var code = ""
    var precision = NumberFormatStyleConfiguration.Precision()
    var isGrouped = true
    var sign = 0
    var isPointWritten = false
    var notation = NumberFormatStyleConfiguration.Notation.automatic
    var rule = FloatingPointRoundingRule.toNearestOrEven
    var increment: Double?
    var scale = 1.0

    static let symbols = ["USD": "US$", "EUR": "€", "GBP": "£", "JPY": "JP¥", "CNY": "CN¥", "INR": "₹", "KRW": "₩", "BRL": "R$", "CAD": "CA$", "AUD": "A$", "NZD": "NZ$", "MXN": "MX$", "HKD": "HK$", "TWD": "NT$", "ILS": "₪", "VND": "₫", "PHP": "₱", "XAF": "FCFA", "XOF": "F\u{202F}CFA", "XPF": "CFPF"]

    var mode: NumberFormatter.RoundingMode {
        switch rule {
        case .up: return .ceiling
        case .down: return .floor
        case .towardZero: return .down
        case .awayFromZero: return .up
        case .toNearestOrAwayFromZero: return .halfUp
        default: return .halfEven
        }
    }
    func text(_ given: Double, _ integer: Int?) -> String {
        if kind >= 3 { return bytes(given) }
        if given.isNaN { return "NaN" }
        let value = given * scale * (kind == 1 && integer == nil ? 100.0 : 1.0)
        var text: String
        let magnitude = abs(value)
        if value.isInfinite { text = "∞" }
        else if notation == .compactName { text = compact(magnitude) }
        else if notation == .scientific { text = scientific(magnitude) }
        else if let integer, scale == 1.0, increment == nil, precision._significant == nil { text = finished(String(integer.magnitude)) }
        else { text = finished(rounded(increment.map { $0 > 0.0 ? (magnitude / $0).rounded(value < 0.0 && rule == .up ? .down : (value < 0.0 && rule == .down ? .up : rule)) * $0 : magnitude } ?? magnitude, value < 0.0, 6)) }
        if kind == 1 { text += "%" }
        if kind == 2 { text = Locale.current._currencySymbol(code) + text }
        let isZero = !text.contains { $0 >= "1" && $0 <= "9" || $0 == "∞" }
        if value < 0.0, !isZero { return sign == 1 ? text : "-" + text }
        return sign >= 2 ? "+" + text : text
    }
    /// The digits of what is not negative, as precise as asked for.
    func rounded(_ value: Double, _ isNegative: Bool, _ usual: Int) -> String {
        let mode = isNegative ? (self.mode == .ceiling ? NumberFormatter.RoundingMode.floor : (self.mode == .floor ? .ceiling : self.mode)) : self.mode
        if let significant = precision._significant {
            if value == 0.0 { return significant.lowerBound > 1 ? "0." + String(repeating: "0", count: significant.lowerBound - 1) : "0" }
            let place = Int(log10(value).rounded(.down))
            let most = significant.upperBound - 1 - place
            if most >= 0 { return _roundedDigits(value, most, max(0, significant.lowerBound - 1 - place), mode) }
            let unit = pow(10.0, Double(-most))
            return _roundedDigits((value / unit).rounded(rule) * unit, 0, 0, mode)
        }
        if let fraction = precision._fraction { return _roundedDigits(value, fraction.upperBound, fraction.lowerBound, mode) }
        if kind == 2 {
            let digits = ["JPY", "KRW", "VND", "CLP", "ISK"].contains(code) ? 0 : 2
            return _roundedDigits(value, digits, digits, mode)
        }
        return _roundedDigits(value, precision._integer != nil ? 0 : usual, 0, mode)
    }
    /// Zeros in front, groups, and the point.
    func finished(_ digits: String) -> String {
        let parts = digits.split(separator: ".")
        var whole = String(parts[0])
        if let integer = precision._integer {
            if whole.count < integer.lowerBound { whole = String(repeating: "0", count: integer.lowerBound - whole.count) + whole }
            if whole.count > integer.upperBound { whole = String(whole.suffix(integer.upperBound)) }
        }
        if isGrouped { whole = _grouped(whole, 3, ",") }
        var behind = parts.count > 1 ? String(parts[1]) : ""
        if parts.count == 1 {
            let least = precision._significant.map { max(0, $0.lowerBound - parts[0].count) } ?? precision._fraction?.lowerBound ?? (kind == 2 && !["JPY", "KRW", "VND", "CLP", "ISK"].contains(code) ? 2 : 0)
            behind = String(repeating: "0", count: least)
        }
        return whole + (behind.isEmpty && !isPointWritten ? "" : "." + behind)
    }
    func compact(_ value: Double) -> String {
        var (value, letter) = (value, 0)
        while value >= 999.5, letter < 4 {
            value /= 1000.0
            letter += 1
        }
        let digits = precision == NumberFormatStyleConfiguration.Precision() ? _roundedDigits(value, value < 9.95 ? 1 : (value < 99.5 && letter == 0 ? 1 : 0), 0, mode) : rounded(value, false, 6)
        return digits + ["", "K", "M", "B", "T"][letter]
    }
    func scientific(_ value: Double) -> String {
        if value == 0.0 { return "0E0" }
        let plain = _plainDigits(value)
        let first = plain.firstIndex { $0 != "0" && $0 != "." } ?? plain.startIndex
        let point = plain.firstIndex(of: ".") ?? plain.endIndex
        let exponent = first < point ? plain.distance(from: first, to: point) - 1 : -plain.distance(from: point, to: first)
        var digits = String(plain[first...].filter { $0 != "." })
        while digits.hasSuffix("0") { digits.removeLast() }
        let text = digits.prefix(1) + (digits.count > 1 ? "." + digits.dropFirst() : "")
        return (precision == NumberFormatStyleConfiguration.Precision() ? String(text) : rounded(Double(text) ?? 0.0, false, 6)) + "E\(exponent)"
    }
    func bytes(_ value: Double) -> String {
        let unit = kind == 4 ? 1024.0 : 1000.0
        let magnitude = abs(value)
        if magnitude == 0.0 { return "Zero kB" }
        if magnitude < unit { return value == 1.0 ? "1 byte" : _grouped(String(Int(value)), 3, ",") + " bytes" }
        var (size, letter) = (magnitude / unit, 0)
        while size >= unit, letter < 5 {
            size /= unit
            letter += 1
        }
        return (value < 0.0 ? "-" : "") + _grouped(_roundedDigits(size, letter == 0 ? 0 : (letter == 1 ? 1 : 2), 0, .halfEven), 0, ",") + " " + ["kB", "MB", "GB", "TB", "PB", "EB"][letter]
    }
}

/// Integers as text.
public struct IntegerFormatStyle<Value: BinaryInteger>: FormatStyle, Hashable, Sendable {
    public typealias FormatInput = Value
    public typealias FormatOutput = String
    public typealias Configuration = NumberFormatStyleConfiguration
    var _style = _NumberStyle()
    public init() {}
    public init(locale: Locale) {}
    func _with(_ change: (inout _NumberStyle) -> Void) -> IntegerFormatStyle<Value> {
        var result = self
        change(&result._style)
        return result
    }
    public static var number: IntegerFormatStyle<Value> { IntegerFormatStyle() }
    public static var percent: IntegerFormatStyle<Value> { IntegerFormatStyle()._with { $0.kind = 1 } }
    public static func currency(code: String) -> IntegerFormatStyle<Value> {
        IntegerFormatStyle()._with {
            $0.kind = 2
            $0.code = code
        }
    }
    public static func byteCount(style: ByteCountFormatStyle.Style) -> IntegerFormatStyle<Value> { IntegerFormatStyle()._with { $0.kind = style == .memory || style == .binary ? 4 : 3 } }
    public func precision(_ precision: NumberFormatStyleConfiguration.Precision) -> IntegerFormatStyle<Value> { _with { $0.precision = precision } }
    public func grouping(_ group: NumberFormatStyleConfiguration.Grouping) -> IntegerFormatStyle<Value> { _with { $0.isGrouped = group._isOn } }
    public func sign(strategy: NumberFormatStyleConfiguration.SignDisplayStrategy) -> IntegerFormatStyle<Value> { _with { $0.sign = strategy._kind } }
    public func decimalSeparator(strategy: NumberFormatStyleConfiguration.DecimalSeparatorDisplayStrategy) -> IntegerFormatStyle<Value> { _with { $0.isPointWritten = strategy == .always } }
    public func rounded(rule: FloatingPointRoundingRule = .toNearestOrEven, increment: Int? = nil) -> IntegerFormatStyle<Value> {
        _with {
            $0.rule = rule
            $0.increment = increment.map { Double($0) }
        }
    }
    public func scale(_ multiplicand: Double) -> IntegerFormatStyle<Value> { _with { $0.scale = multiplicand } }
    public func notation(_ notation: NumberFormatStyleConfiguration.Notation) -> IntegerFormatStyle<Value> { _with { $0.notation = notation } }
    public func locale(_ locale: Locale) -> IntegerFormatStyle<Value> { self }
    public func format(_ value: Value) -> String { _style.text(Double(value), Int(exactly: value)) }
}

/// Floating-point numbers as text.
public struct FloatingPointFormatStyle<Value: BinaryFloatingPoint>: FormatStyle, Hashable, Sendable {
    public typealias FormatInput = Value
    public typealias FormatOutput = String
    public typealias Configuration = NumberFormatStyleConfiguration
    var _style = _NumberStyle()
    public init() {}
    public init(locale: Locale) {}
    func _with(_ change: (inout _NumberStyle) -> Void) -> FloatingPointFormatStyle<Value> {
        var result = self
        change(&result._style)
        return result
    }
    public static var number: FloatingPointFormatStyle<Value> { FloatingPointFormatStyle() }
    public static var percent: FloatingPointFormatStyle<Value> { FloatingPointFormatStyle()._with { $0.kind = 1 } }
    public static func currency(code: String) -> FloatingPointFormatStyle<Value> {
        FloatingPointFormatStyle()._with {
            $0.kind = 2
            $0.code = code
        }
    }
    public func precision(_ precision: NumberFormatStyleConfiguration.Precision) -> FloatingPointFormatStyle<Value> { _with { $0.precision = precision } }
    public func grouping(_ group: NumberFormatStyleConfiguration.Grouping) -> FloatingPointFormatStyle<Value> { _with { $0.isGrouped = group._isOn } }
    public func sign(strategy: NumberFormatStyleConfiguration.SignDisplayStrategy) -> FloatingPointFormatStyle<Value> { _with { $0.sign = strategy._kind } }
    public func decimalSeparator(strategy: NumberFormatStyleConfiguration.DecimalSeparatorDisplayStrategy) -> FloatingPointFormatStyle<Value> { _with { $0.isPointWritten = strategy == .always } }
    public func rounded(rule: FloatingPointRoundingRule = .toNearestOrEven, increment: Double? = nil) -> FloatingPointFormatStyle<Value> {
        _with {
            $0.rule = rule
            $0.increment = increment
        }
    }
    public func scale(_ multiplicand: Double) -> FloatingPointFormatStyle<Value> { _with { $0.scale = multiplicand } }
    public func notation(_ notation: NumberFormatStyleConfiguration.Notation) -> FloatingPointFormatStyle<Value> { _with { $0.notation = notation } }
    public func locale(_ locale: Locale) -> FloatingPointFormatStyle<Value> { self }
    public func format(_ value: Value) -> String { _style.text(Double(String(describing: value)) ?? Double(value), nil) }
}

extension BinaryInteger {
    /// The number as people write it.
    public func formatted() -> String { IntegerFormatStyle<Self>().format(self) }
    /// The number in a style.
    public func formatted(_ format: IntegerFormatStyle<Self>) -> String { format.format(self) }
    /// What a style makes of the number.
    public func formatted<S: FormatStyle>(_ format: S) -> S.FormatOutput where S.FormatInput == Self { format.format(self) }
}

extension BinaryFloatingPoint {
    /// The number as people write it.
    public func formatted() -> String { FloatingPointFormatStyle<Self>().format(self) }
    /// The number in a style.
    public func formatted(_ format: FloatingPointFormatStyle<Self>) -> String { format.format(self) }
    /// What a style makes of the number.
    public func formatted<S: FormatStyle>(_ format: S) -> S.FormatOutput where S.FormatInput == Self { format.format(self) }
}

/// Lists as text.
public struct _ListStyle: Hashable, Sendable {
    public enum Width: Hashable, Sendable { case standard, short, narrow }
    public enum ListType: Hashable, Sendable { case and, or }
    let _type: ListType
    let _width: Width
    public static func list(type: ListType, width: Width = .standard) -> _ListStyle { _ListStyle(_type: type, _width: width) }
    func _text(_ parts: [String]) -> String {
        guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
        let first = parts.dropLast().joined(separator: ", ")
        if _type == .or { return first + " or " + last }
        if _width == .narrow { return first + ", " + last }
        return first + (parts.count > 2 && _width == .standard ? ", and " : " and ") + last
    }
}

extension Sequence where Element: StringProtocol {
    /// The texts as a list: `a, b, and c`.
    public func formatted() -> String { _ListStyle.list(type: .and)._text(map { String($0) }) }
    /// The texts as a list.
    public func formatted(_ style: _ListStyle) -> String { style._text(map { String($0) }) }
}

extension Duration {
    /// Durations as a clock shows them.
    public struct TimeFormatStyle: Hashable, Sendable {
        public struct Pattern: Hashable, Sendable {
            let _hours: Bool
            let _seconds: Bool
            let _width: Int
            let _fraction: Int
            public static var hourMinute: Pattern { Pattern(_hours: true, _seconds: false, _width: 1, _fraction: 0) }
            public static var hourMinuteSecond: Pattern { Pattern(_hours: true, _seconds: true, _width: 1, _fraction: 0) }
            public static var minuteSecond: Pattern { Pattern(_hours: false, _seconds: true, _width: 1, _fraction: 0) }
            public static func hourMinuteSecond(padHourToLength: Int = 1, fractionalSecondsLength: Int = 0) -> Pattern { Pattern(_hours: true, _seconds: true, _width: padHourToLength, _fraction: fractionalSecondsLength) }
            public static func minuteSecond(padMinuteToLength: Int = 1, fractionalSecondsLength: Int = 0) -> Pattern { Pattern(_hours: false, _seconds: true, _width: padMinuteToLength, _fraction: fractionalSecondsLength) }
        }
        let _pattern: Pattern
        public init(pattern: Pattern) { _pattern = pattern }
        public static func time(pattern: Pattern) -> TimeFormatStyle { TimeFormatStyle(pattern: pattern) }
        func _padded(_ value: Int, _ width: Int) -> String { String(repeating: "0", count: max(0, width - String(value).count)) + String(value) }
        public func format(_ value: Duration) -> String {
            let unit = pow(10.0, Double(_pattern._fraction))
            let parts = value.components
            let total = abs(((Double(parts.seconds) + Double(parts.attoseconds) / 1e18) * unit).rounded(.toNearestOrEven))
            var seconds = Int(total / unit)
            let fraction = _pattern._fraction > 0 ? "." + _padded(Int(total - Double(seconds) * unit), _pattern._fraction) : ""
            let sign = value < Duration.zero && total > 0.0 ? "-" : ""
            if !_pattern._seconds {
                let minutes = Int((Double(seconds) / 60.0).rounded(.toNearestOrEven))
                return sign + _padded(minutes / 60, _pattern._width) + ":" + _padded(minutes % 60, 2)
            }
            var text = sign
            if _pattern._hours {
                text += _padded(seconds / 3600, _pattern._width) + ":" + _padded(seconds % 3600 / 60, 2)
            } else {
                text += _padded(seconds / 60, _pattern._width)
            }
            seconds %= 60
            return text + ":" + _padded(seconds, 2) + fraction
        }
    }
    /// The duration in hours, minutes and seconds.
    public func formatted() -> String { TimeFormatStyle(pattern: .hourMinuteSecond).format(self) }
    /// The duration as a clock shows it.
    public func formatted(_ format: Duration.TimeFormatStyle) -> String { format.format(self) }
}
// `formatted()` of dates: as in English outside of the United States, which is what `Locale.current` says.

extension Date {
    /// A date as text: its parts, in the order in which they are always written.
    public struct FormatStyle: Hashable, Sendable {
        /// How much of the date is written.
        public enum DateStyle: Hashable, Sendable { case omitted, numeric, abbreviated, long, complete }
        /// How much of the time is written.
        public enum TimeStyle: Hashable, Sendable { case omitted, shortened, standard, complete }
        /// What fields are written with.
        public struct Symbol: Hashable, Sendable {
            public enum Year: Hashable, Sendable { case defaultDigits, twoDigits }
            public enum Month: Hashable, Sendable { case defaultDigits, twoDigits, abbreviated, wide, narrow }
            public enum Day: Hashable, Sendable { case defaultDigits, twoDigits }
            public enum Weekday: Hashable, Sendable { case abbreviated, wide, narrow, short }
            public enum Minute: Hashable, Sendable { case defaultDigits, twoDigits }
            public enum Second: Hashable, Sendable { case defaultDigits, twoDigits }
            public enum AMPMStyle: Hashable, Sendable { case omitted, abbreviated, wide, narrow }
            public struct Hour: Hashable, Sendable {
                let _isPadded: Bool
                let _hasHalf: Bool
                public static func defaultDigits(amPM: AMPMStyle) -> Hour { Hour(_isPadded: false, _hasHalf: amPM != .omitted) }
                public static func twoDigits(amPM: AMPMStyle) -> Hour { Hour(_isPadded: true, _hasHalf: amPM != .omitted) }
                public static var defaultDigits: Hour { Hour(_isPadded: false, _hasHalf: true) }
                public static var twoDigits: Hour { Hour(_isPadded: true, _hasHalf: true) }
            }
        }
        var _weekday = ""
        var _day = ""
        var _month = ""
        var _year = ""
        var _hour = ""
        var _half = ""
        var _minute = ""
        var _second = ""
        var _zone = ""
        var _joint = ", "
        public var timeZone = TimeZone.current
        public var locale = Locale.current
        public init() {}
        public init(date: DateStyle? = nil, time: TimeStyle? = nil) {
            if let date, date != .omitted {
                _day = date == .numeric ? "dd" : "d"
                _month = date == .numeric ? "MM" : (date == .abbreviated ? "MMM" : "MMMM")
                _year = "y"
                _weekday = date == .complete ? "EEEE" : ""
                _joint = date == .numeric ? ", " : " 'at' "
            }
            if let time, time != .omitted {
                (_hour, _minute, _half) = ("h", "mm", "a")
                if time != .shortened { _second = "ss" }
                if time == .complete { _zone = "z" }
            }
        }
        func _with(_ change: (inout FormatStyle) -> Void) -> FormatStyle {
            var result = self
            change(&result)
            return result
        }
        public static var dateTime: FormatStyle { FormatStyle() }
        public func year(_ format: Symbol.Year = .defaultDigits) -> FormatStyle { _with { $0._year = format == .twoDigits ? "yy" : "y" } }
        public func month(_ format: Symbol.Month = .abbreviated) -> FormatStyle {
            _with {
                switch format {
                case .defaultDigits: $0._month = "M"
                case .twoDigits: $0._month = "MM"
                case .abbreviated: $0._month = "MMM"
                case .wide: $0._month = "MMMM"
                case .narrow: $0._month = "MMMMM"
                }
            }
        }
        public func day(_ format: Symbol.Day = .defaultDigits) -> FormatStyle { _with { $0._day = format == .twoDigits ? "dd" : "d" } }
        public func weekday(_ format: Symbol.Weekday = .abbreviated) -> FormatStyle { _with { $0._weekday = format == .wide ? "EEEE" : (format == .narrow ? "EEEEE" : (format == .short ? "EEEEEE" : "EEE")) } }
        public func hour(_ format: Symbol.Hour = .defaultDigits) -> FormatStyle {
            _with {
                $0._hour = format._isPadded ? "hh" : "h"
                $0._half = format._hasHalf ? "a" : ""
            }
        }
        public func minute(_ format: Symbol.Minute = .defaultDigits) -> FormatStyle { _with { $0._minute = "mm" } }
        public func second(_ format: Symbol.Second = .defaultDigits) -> FormatStyle { _with { $0._second = "ss" } }
        public func locale(_ locale: Locale) -> FormatStyle { _with { $0.locale = locale } }
        var _pattern: String {
            let isUS = locale._isAmerican
            var date = ""
            if _month.count > 2 {
                date = isUS ? [_month, _day].filter { !$0.isEmpty }.joined(separator: " ") + (_year.isEmpty ? "" : (_day.isEmpty ? " " : ", ") + _year) : [_day, _month, _year].filter { !$0.isEmpty }.joined(separator: " ")
            } else {
                date = (isUS ? [_month == "MM" && _day == "dd" && _joint == ", " ? "M" : _month, _month == "MM" && _day == "dd" ? "d" : _day, _year] : [_day, _month, _year]).filter { !$0.isEmpty }.joined(separator: "/")
            }
            if !_weekday.isEmpty { date = _weekday + (date.isEmpty ? "" : (_month.isEmpty ? " " : ", ")) + date }
            var time = [_hour, _minute, _second].filter { !$0.isEmpty }.joined(separator: ":")
            if !_half.isEmpty { time += "\u{202F}" + _half }
            if !_zone.isEmpty { time += " " + _zone }
            return date.isEmpty || time.isEmpty ? date + time : date + _joint + time
        }
        public func format(_ value: Date) -> String {
            let pattern = _pattern.isEmpty ? FormatStyle(date: .numeric, time: .shortened)._with { $0.locale = locale }._pattern : _pattern
            var calendar = Calendar.current
            calendar.timeZone = timeZone
            return _formatDate(value, pattern, calendar)
        }
    }

    /// A date by ISO 8601: year, month and day, and the time.
    public struct ISO8601FormatStyle: Hashable, Sendable {
        public enum DateSeparator: Hashable, Sendable { case omitted, dash }
        public enum TimeSeparator: Hashable, Sendable { case omitted, colon }
        public enum DateTimeSeparator: Hashable, Sendable { case space, standard }
        var _dash = "-"
        var _colon = ":"
        var _between = "'T'"
        var _fields: [String] = []
        var _hasTime = false
        var _fraction = ""
        var _zone = false
        public var timeZone = TimeZone(secondsFromGMT: 0) ?? TimeZone.current
        public init() {}
        public static var iso8601: ISO8601FormatStyle { ISO8601FormatStyle() }
        func _with(_ change: (inout ISO8601FormatStyle) -> Void) -> ISO8601FormatStyle {
            var result = self
            change(&result)
            return result
        }
        public func year() -> ISO8601FormatStyle { _with { $0._fields.append("yyyy") } }
        public func month() -> ISO8601FormatStyle { _with { $0._fields.append("MM") } }
        public func day() -> ISO8601FormatStyle { _with { $0._fields.append("dd") } }
        public func time(includingFractionalSeconds: Bool) -> ISO8601FormatStyle {
            _with {
                $0._hasTime = true
                $0._fraction = includingFractionalSeconds ? ".SSS" : ""
            }
        }
        public func dateSeparator(_ separator: DateSeparator) -> ISO8601FormatStyle { _with { $0._dash = separator == .dash ? "-" : "" } }
        public func timeSeparator(_ separator: TimeSeparator) -> ISO8601FormatStyle { _with { $0._colon = separator == .colon ? ":" : "" } }
        public func dateTimeSeparator(_ separator: DateTimeSeparator) -> ISO8601FormatStyle { _with { $0._between = separator == .space ? " " : "'T'" } }
        public func format(_ value: Date) -> String {
            let isWhole = _fields.isEmpty && !_hasTime
            let date = (isWhole ? ["yyyy", "MM", "dd"] : _fields).joined(separator: _dash)
            let time = isWhole || _hasTime ? ["HH", "mm", "ss"].joined(separator: _colon) + _fraction : ""
            var calendar = Calendar.current
            calendar.timeZone = timeZone
            return _formatDate(value, (date.isEmpty || time.isEmpty ? date + time : date + _between + time) + (isWhole ? "'Z'" : ""), calendar)
        }
    }

    /// The date and the time, with digits.
    public func formatted() -> String { FormatStyle().format(self) }
    /// As much of the date and the time as the styles say.
    public func formatted(date: FormatStyle.DateStyle, time: FormatStyle.TimeStyle) -> String { FormatStyle(date: date, time: time).format(self) }
    /// The parts of the date that the style names.
    public func formatted(_ format: Date.FormatStyle) -> String { format.format(self) }
    /// The date by ISO 8601.
    public func formatted(_ format: Date.ISO8601FormatStyle) -> String { format.format(self) }
    /// The date by ISO 8601, in Greenwich.
    public func ISO8601Format() -> String { ISO8601FormatStyle().format(self) }
    /// The date that a text by ISO 8601 denotes.
    public init(_ value: String, strategy: Date.ISO8601FormatStyle) throws {
        guard let date = ISO8601DateFormatter().date(from: value) else { throw CocoaError(.formatting) }
        self = date
    }
}
// Points, sizes and rectangles.

/// A place in the plane.
public struct CGPoint: Hashable, Codable, Sendable {
    public var x: CGFloat
    public var y: CGFloat
    public init() { self.init(x: 0.0, y: 0.0) }
    public init(x: CGFloat, y: CGFloat) {
        self.x = x
        self.y = y
    }
    public init(x: Int, y: Int) { self.init(x: Double(x), y: Double(y)) }
    public static var zero: CGPoint { CGPoint() }
}

/// A width and a height.
public struct CGSize: Hashable, Codable, Sendable {
    public var width: CGFloat
    public var height: CGFloat
    public init() { self.init(width: 0.0, height: 0.0) }
    public init(width: CGFloat, height: CGFloat) {
        self.width = width
        self.height = height
    }
    public init(width: Int, height: Int) { self.init(width: Double(width), height: Double(height)) }
    public static var zero: CGSize { CGSize() }
}

/// A side of a rectangle.
public enum CGRectEdge: Sendable {
    case minXEdge
    case minYEdge
    case maxXEdge
    case maxYEdge
}

/// A rectangle whose sides go along the axes.
public struct CGRect: Hashable, Codable, Sendable {
    public var origin: CGPoint
    public var size: CGSize
    public init() { self.init(origin: .zero, size: .zero) }
    public init(origin: CGPoint, size: CGSize) {
        self.origin = origin
        self.size = size
    }
    public init(x: CGFloat, y: CGFloat, width: CGFloat, height: CGFloat) { self.init(origin: CGPoint(x: x, y: y), size: CGSize(width: width, height: height)) }
    public init(x: Int, y: Int, width: Int, height: Int) { self.init(origin: CGPoint(x: x, y: y), size: CGSize(width: width, height: height)) }
    public static var zero: CGRect { CGRect() }
    /// No rectangle.
    public static var null: CGRect { CGRect(x: Double.infinity, y: Double.infinity, width: 0.0, height: 0.0) }
    /// All of the plane.
    public static var infinite: CGRect {
        let half = Double.greatestFiniteMagnitude / 2.0
        return CGRect(x: -half, y: -half, width: Double.greatestFiniteMagnitude, height: Double.greatestFiniteMagnitude)
    }
    public var width: CGFloat { abs(size.width) }
    public var height: CGFloat { abs(size.height) }
    public var minX: CGFloat { origin.x + min(size.width, 0.0) }
    public var midX: CGFloat { origin.x + size.width / 2.0 }
    public var maxX: CGFloat { origin.x + max(size.width, 0.0) }
    public var minY: CGFloat { origin.y + min(size.height, 0.0) }
    public var midY: CGFloat { origin.y + size.height / 2.0 }
    public var maxY: CGFloat { origin.y + max(size.height, 0.0) }
    public var isNull: Bool { origin.x == Double.infinity || origin.y == Double.infinity }
    public var isEmpty: Bool { isNull || size.width == 0.0 || size.height == 0.0 }
    public var isInfinite: Bool { self == CGRect.infinite }
    /// The same with a width and height that are not negative.
    public var standardized: CGRect { isNull ? CGRect.null : CGRect(x: minX, y: minY, width: width, height: height) }
    /// The smallest rectangle of whole numbers around it.
    public var integral: CGRect {
        if isNull { return self }
        let (left, top) = (minX.rounded(.down), minY.rounded(.down))
        return CGRect(x: left, y: top, width: maxX.rounded(.up) - left, height: maxY.rounded(.up) - top)
    }
    /// The sides moved inwards.
    public func insetBy(dx: CGFloat, dy: CGFloat) -> CGRect {
        if isNull { return self }
        let (newWidth, newHeight) = (width - 2.0 * dx, height - 2.0 * dy)
        return newWidth < 0.0 || newHeight < 0.0 ? CGRect.null : CGRect(x: minX + dx, y: minY + dy, width: newWidth, height: newHeight)
    }
    /// The rectangle somewhere else.
    public func offsetBy(dx: CGFloat, dy: CGFloat) -> CGRect {
        if isNull { return self }
        return CGRect(x: minX + dx, y: minY + dy, width: width, height: height)
    }
    /// The smallest rectangle around both.
    public func union(_ other: CGRect) -> CGRect {
        if isNull { return other }
        if other.isNull { return self }
        let (left, top) = (min(minX, other.minX), min(minY, other.minY))
        return CGRect(x: left, y: top, width: max(maxX, other.maxX) - left, height: max(maxY, other.maxY) - top)
    }
    /// What belongs to both.
    public func intersection(_ other: CGRect) -> CGRect {
        if isNull || other.isNull { return CGRect.null }
        let (left, top, right, bottom) = (max(minX, other.minX), max(minY, other.minY), min(maxX, other.maxX), min(maxY, other.maxY))
        return left > right || top > bottom ? CGRect.null : CGRect(x: left, y: top, width: right - left, height: bottom - top)
    }
    public func intersects(_ other: CGRect) -> Bool { !intersection(other).isNull }
    /// Whether the point is inside, or on the left or lower side.
    public func contains(_ point: CGPoint) -> Bool {
        if isNull || isEmpty { return false }
        return point.x >= minX && point.x < maxX && point.y >= minY && point.y < maxY
    }
    public func contains(_ other: CGRect) -> Bool { union(other) == standardized }
    /// The rectangle cut in two.
    public func divided(atDistance: CGFloat, from fromEdge: CGRectEdge) -> (slice: CGRect, remainder: CGRect) {
        if isNull { return (CGRect.null, CGRect.null) }
        let distance = max(0.0, min(atDistance, fromEdge == .minXEdge || fromEdge == .maxXEdge ? width : height))
        switch fromEdge {
        case .minXEdge: return (CGRect(x: minX, y: minY, width: distance, height: height), CGRect(x: minX + distance, y: minY, width: width - distance, height: height))
        case .maxXEdge: return (CGRect(x: maxX - distance, y: minY, width: distance, height: height), CGRect(x: minX, y: minY, width: width - distance, height: height))
        case .minYEdge: return (CGRect(x: minX, y: minY, width: width, height: distance), CGRect(x: minX, y: minY + distance, width: width, height: height - distance))
        case .maxYEdge: return (CGRect(x: minX, y: maxY - distance, width: width, height: distance), CGRect(x: minX, y: minY, width: width, height: height - distance))
        }
    }
    public static func == (a: CGRect, b: CGRect) -> Bool { a.isNull ? b.isNull : (a.origin == b.origin && a.size == b.size) }
}

/// As they were called first.
public typealias NSPoint = CGPoint
/// As they were called first.
public typealias NSSize = CGSize
/// As they were called first.
public typealias NSRect = CGRect
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
    /// The text itself, for a format's `%s`.
    public var utf8String: String? { _text }
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
public class NSNumber: Hashable, Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral {
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
    public var decimalValue: Decimal { _integer.map { Decimal($0) } ?? Decimal(_double) }
    /// `value as NSNumber`
    public convenience init(_bridged value: Int) { self.init(value: value) }
    public convenience init(_bridged value: Double) { self.init(value: value) }
    public convenience init(_bridged value: Float) { self.init(value: value) }
    public convenience init(_bridged value: Bool) { self.init(value: value) }
    public convenience init(_bridged value: Decimal) { self.init(value: _decimalToDouble(value)) }
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
    var _symbol: String?
    var _code: String?
    public var currencySymbol: String! {
        get { _symbol ?? (locale ?? Locale.current)._currencySymbol(_code) }
        set { _symbol = newValue }
    }
    public var currencyCode: String! {
        get { _code ?? ((locale ?? Locale.current)._isAmerican ? "USD" : "XXX") }
        set { _code = newValue }
    }
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

/// A locale. Dates follow the English ones; other formats and comparisons do not depend on it.
public struct Locale: Hashable, CustomStringConvertible, Sendable {
    /// The name.
    public let identifier: String
    public init(identifier: String) { self.identifier = identifier }
    /// The user's locale.
    public static var current: Locale {
        let environment = ProcessInfo.processInfo.environment
        let name = (environment["LC_ALL"] ?? environment["LANG"] ?? "").split(separator: ".").first ?? ""
        return Locale(identifier: name.count < 2 || name == "POSIX" ? "en_001" : String(name))
    }
    /// The user's locale.
    public static var autoupdatingCurrent: Locale { current }
    public var description: String { identifier + " (fixed)" }
    /// Months stand before days.
    var _isAmerican: Bool { identifier.hasPrefix("en_US") || identifier == "en" }
    /// What stands for a currency, without a code for the country's own.
    func _currencySymbol(_ code: String?) -> String {
        guard let code else {
            switch identifier.suffix(3) {
            case "_US": return "$"
            case "_GB": return "£"
            case "_DE", "_FR", "_ES", "_IT", "_NL", "_AT", "_IE": return "€"
            case "_JP": return "¥"
            default: return "¤"
            }
        }
        if _isAmerican, code == "USD" { return "$" }
        if _isAmerican, code == "JPY" { return "¥" }
        return _NumberStyle.symbols[code] ?? code + "\u{A0}"
    }
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
        // Lengths are counted as NSString counts them.
        let units = _toString(self).utf16.map { $0 }
        if units.count >= newLength { return String(decoding: units[0..<max(0, newLength)], as: UTF16.self) }
        let pad = _toString(padString).utf16.map { $0 }
        if pad.isEmpty { _trap("padString.length should be > 0") }
        if padIndex < 0 || padIndex >= pad.count { _trap("startIndex out of bounds") }
        let added = (0..<newLength - units.count).map { pad[(padIndex + $0) % pad.count] }
        return _toString(self) + String(decoding: added, as: UTF16.self)
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

/// The number as a fraction from 0.5 to 1 and a power of two.
public func frexp(_ x: Double) -> (Double, Int) {
    if x == 0.0 || !x.isFinite { return (x, 0) }
    return (Double(sign: x.sign, exponent: -1, significand: x.significand), x.exponent + 1)
}

/// The number times a power of two.
public func scalbn(_ x: Double, _ n: Int) -> Double { Double(sign: .plus, exponent: n, significand: x) }

/// The exponent.
public func logb(_ x: Double) -> Double { x == 0.0 ? -Double.infinity : (x.isInfinite ? Double.infinity : (x.isNaN ? x : Double(x.exponent))) }

/// The exponent.
public func ilogb(_ x: Double) -> Int { x.exponent }
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
O	292366	295981	ActorType AllCases ArrayLiteralElement AsyncIterator Attributes BooleanLiteralType Bound Change Child Children Code CompareOptions Component Configuration Context Continuation DataDecodingStrategy DataEncodingStrategy DateDecodingStrategy DateEncodingStrategy DecimalSeparatorDisplayStrategy DirectoryEnumerationOptions DirectoryEnumerator DirectoryHint DisplayStyle Element ElementRepresentation Elements Encoding Exponent ExtendedGraphemeClusterLiteralType FloatLiteralType FormatInput FormatOutput FormatStyle GeneralCategory Grouping ID ISO8601FormatStyle Identifier Index Indices Instant IntegerLiteralType Iterator Key KeyDecodingStrategy KeyEncodingStrategy Keys ListType Magnitude MaskStorage Match MatchingFlags MatchingOptions NonConformingFloatDecodingStrategy NonConformingFloatEncodingStrategy Notation Options OutputFormatting Precision QoSClass RawExponent RawSignificand RawValue ReadingOptions RegexOutput RoundingMode SIMDMaskScalar Scalar SignDisplayStrategy Status Stride StringInterpolation StringLiteralType Style SubSequence TerminationReason TimeFormatStyle UTF16 UTF16View UTF32 UTF8 UTF8View UnicodeScalarLiteralType UnicodeScalarView Value Values Width Words WritingOptions _Stop	00797110038402008093301252740125348012556801257880126008012622800810160080283008167800803230081472008020200815950080403008176000804840081843008003700819270082055008012000820120080162008155400798320080363007950500796290081719007987200804440079546007967000818020079751008130700813490079587007991200806050079954008064700810990081140008126500811820081223008139000814310080243008163700807300125385012560501258250126045012626500799960081885008077001254210125641012586101260810126301008089201252370125311012553101257510125971012619100809740080811012545801256780125898012611801263380080851012549401257140125934012615401263740080079008197000806890036418007930300738220074008007414301966100197890000104000005970002705000044100000290066331000110000924530000186000248900038620005692000584400059120005954002487500249450006137000724900073200007393002501300250880078626000892400096140009135000787900087200009377000985400080010008173000854000086200010479001077100109870028569002869300290610029157003032800304250093893019924300527160053241016016800749350075793007850901600110079437001115800244020040855015793901766660175457016126901618710161693016147701801340143480003216901975900197639019768801977370038040007917000132560195766019606801983640182991003391500341180197540001653400166760017213001728600254330025509008803500884520088537008862700887060088757008929201961580150640001753500175790017737001785200179660025813002671800268040026892002697200271240028176002848100297910030230010994400837050037536003768700898160079035018143400060500016776003870100879750087921003884400034260038748015208801686910178976014658201608920168584017550901426780145422014501901473780017464001828600229530166455011575901163510116434007882401210260002629002558300257040041131004272200427980042876003601501402630139369014090201400040138948013868801398340140579013968400023430024443004339000956510149533018068401073390107896001531901606770110295001739100180720022806010602801064470106804010689100372000037274003855501785120040333003950200404780039806003998400393600039214004065101205920120744004009500402390039648004097001524750152838015501801537600076495007734101081510108524010888300022720024486004646200957400180735004079900504540052145004974401593320050184004955001574920078692003646200373490037456001168901462420037851003796300264820016254001636500120830023983005382300947720149612018018500017020024064005632300949450180282000177300241060058825009503301803320001844002414800613270095121018038200016320024023006382800948580180233015862600407410103695011057301659060163491016906801089670066481004292600215930020121002051900206230019034001937400679030067068007079400704420069698006998500703550069641006873800690280069502006958600705020067579006795700684280068509006684500669770067130006739700674870194662019744601974930180937017809701783040078961007888700389500191900019209701920580191862019193701919770192017003658400128810002957007936700711280071323007141800716530071774007192100735140090511015025801496880149479015037201776740150194017401601773630173915017396601733810168905017092201503150162832017343001629350174540016288401694790177614017422900116290079101015766801721310074228007843601523030011814000369801968990196944019699501118220111898011217700024150024731002480400822130082533008258100826290082703019715001972020066431008420800843860084027008384901561390107620015649001768690192760002931900293800029471002965200534200053508002529500253650086203008664600867250086809008688200869270087254017407301741510085965008612200792330030522007200600725570073250007341500736150090406009431600900360024571002465200381640038320003843901949090066674009096700921310196791009223200907590090885019639200934700093311009316401934180193766019725401973020197350019739801096350082779008306300831090083155006864301165490117341011724901799010095828009616800964960096748009688500970490098682009923600993870100094010019500979380100328010090601010570101764010186500980110101998010260001027510103458010355900982340094675003859900386460103819010411801042020105320010549601056770105785010586301605580002560002516100252290112452011460301107760111469011237400780730078125007442800745350019517001850000685610114678011537401154810115526011564701214230085379008562100849170085154007468100748340024528011743201218320125046015186701807850181225019552101959810120844004103701219730122388012275801228760181985012329001808360195642001696800536250032251003246600326270032788003514500368570031821007876100390420039126017673000355590175400014194601977860197838000220200121490024190009520901264420180432000198600242730095384012888901805310002058001515100243160095473013133801805820002130001522000243590095562013378701806330001915001508300242310095296013623501804810153674018490401873360187165015309901534410014817001485900147760168798017778100847810084704010929901093580014540001472600409130019671002002300186540018945003420700332220078209007826300783490011588006659001970460197098010704800805650082096000115900334540001457008912700889170023828002387800012810034265002364101062870192802010836500347700023433016704701665440164636016745901650460164357016333001679420165434003092900316650022120002243400210250021280016033101580300084551008708101958900195464009308201953550195409009063701987830010100003675100336130184439015171600072070033827003387101798030139956016430700015880001542015176301788680142580003306101516150076444017891900307030141894014253001426260083569014671701469340147211014688001471000146989014704401468240147158014732301467680147267008352500233860176567002565800425680042670004261800836180033780017772901513120151260018485201514090178765012313701932880180890014609001461410181807018186901819270181691018174701798500172083001231001843390164209010594101632320163132016318101630320163081016328101564450178814019402101944830194301019416201942130194344019438801940670194528019443801945740194619019411601942570178605015629800122620003512000364600035590003603001716000122160151459014248300307500030794014619200780250187111014603701720310193335015150401786660066767009375000936530093799019628400936990196336009384701232370030838017197700316230015036001499100149010014948015167101145020151819011445701145530176620003311501642570156347003065801230350123082008588701202820120495012038801203380123189012043900537450120548012298800074710007508001317600130920013133018480201563930176517017731201515590193238017871500836580030884014184501417940007804007464301882030189620018965901884380098612009857401924160192461018816401895410189580018839800076820007720018824201896990188989019024801902880189738018847801880110189231018927001904500191093019113201908900191699018808801893870189425018832000833140083359014169801925140083404008344301887920188830000776801885180189778018855601898550189894018981601885950190652019146100075450189113019307601904100191012019105201908520191661019081301916220190774019158301906910191500019295501921370193197018902901903290190369019225700126330012690019093301917420188910018863501899340188712019009001901300188752018867301900110190050019221801899720191821001242300124580012353001238801909730191782019056801913320191376018906900128380193979009670100966540149436018895101901710190209000758700076310083234008327401930340192995019255601925950083482019073001915390109587019052901912530191292019061201914210192177010921301092560193117018805001893100189348018828101923350187972018915201891910192636019267601927180192915019287500848350084876001249301881260189464018950201883590188869019315801904890191172019121200127470012792019486801923750194829003452400345820036360001252900125810033160003625600363040034648003339800347050107010008052500821370081513007979200378140081058
F	Swift	AnyTypes.lsw	0	11966
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
D	struct	AnyHashable	6775	6913	7787	Swift
M	let	_box	0	6914	6943
M	let	_canonical	0	6944	7022
M	init	init	0	7023	7321
M	var	base	0	7322	7380
M	func	==	1	7381	7558
M	func	hash	0	7559	7642
M	var	description	0	7643	7697
M	var	debugDescription	0	7698	7785
D	struct	Mirror	7789	7862	10919	Swift
M	typealias	Child	0	7863	7980
M	typealias	Children	0	7981	8075
M	enum	DisplayStyle	0	8077	8328
M	let	children	0	8330	8417
M	let	displayStyle	0	8418	8509
M	let	subjectType	0	8510	8577
M	let	_superclass	0	8578	8612
M	init	init	0	8614	8867
M	init	init	0	8868	9210
M	init	init	0	9211	9570
M	init	init	0	9571	9944
M	init	init	0	9945	10334
M	var	superclassMirror	0	10335	10444
M	var	description	0	10445	10534
M	func	_style	1	10535	10917
D	protocol	CustomReflectable	10921	11004	11075	Swift
M	var	customMirror	0	11005	11073
D	func	_mirrorChildren	11077	11188	11188	Swift
D	func	_mirrorStyle	11190	11254	11254	Swift
D	func	_mirrorType	11256	11337	11337	Swift
D	func	_mirrorHasSuperclass	11339	11434	11434	Swift
D	struct	OldFields	11436	11568	11965	Swift
M	let	_names	0	11569	11593
M	let	_values	0	11594	11616
M	subscript	subscript	0	11617	11963
F	Swift	Array.lsw	11966	20667
D	struct	Array	11977	12224	19316	Swift
M	typealias	Index	0	12225	12257
M	typealias	Indices	0	12258	12299
M	typealias	Iterator	0	12300	12364
M	typealias	SubSequence	0	12365	12419
M	typealias	ArrayLiteralElement	0	12420	12470
M	init	init	0	12472	12539
M	init	init	0	12540	12614
M	init	init	0	12615	12756
M	init	init	0	12757	12875
M	var	startIndex	0	12877	12959
M	var	endIndex	0	12960	13075
M	var	count	0	13076	13164
M	var	isEmpty	0	13165	13265
M	var	underestimatedCount	0	13266	13336
M	var	capacity	0	13337	13459
M	var	indices	0	13460	13559
M	var	first	0	13560	13675
M	var	last	0	13676	13788
M	subscript	subscript	0	13789	13956
M	subscript	subscript	0	13957	14347
M	func	index	0	14348	14400
M	func	formIndex	0	14401	14457
M	func	index	0	14458	14511
M	func	formIndex	0	14512	14569
M	func	index	0	14570	14649
M	func	distance	0	14650	14727
M	func	makeIterator	0	14728	14846
M	func	reserveCapacity	0	14848	14992
M	func	append	0	14993	15111
M	func	append	0	15112	15289
M	func	append	0	15290	15444
M	func	_appendArray	0	15445	15534
M	func	insert	0	15535	15676
M	func	insert	0	15677	15893
M	func	replaceSubrange	0	15894	16160
M	func	_replace	0	16161	16270
M	func	remove	0	16271	16438
M	func	removeFirst	0	16439	16591
M	func	removeLast	0	16592	16741
M	func	popLast	0	16742	16890
M	func	removeSubrange	0	16891	17050
M	func	removeAll	0	17051	17190
M	func	swapAt	0	17191	17302
M	func	reverse	0	17303	17411
M	func	sort	0	17412	17622
M	func	map	0	17624	17776
M	func	filter	0	17777	17938
M	func	forEach	0	17939	18078
M	func	reduce	0	18079	18288
M	func	_copyToArray	0	18289	18341
M	var	description	0	18343	18431
M	var	debugDescription	0	18432	18525
M	func	+	1	18527	18654
M	func	+=	1	18655	18798
M	func	withContiguousStorageIfAvailable	0	18799	18962
M	func	withUnsafeBufferPointer	0	18963	19116
M	func	withUnsafeMutableBufferPointer	0	19117	19314
D	extension	Array	19318	19371	19939	Swift
M	func	==	1	19372	19532
M	func	!=	1	19533	19664
M	func	contains	0	19665	19792
M	func	firstIndex	0	19793	19937
D	extension	Array	19941	19992	20136	Swift
M	func	hash	0	19993	20134
D	extension	Array	20138	20189	20191	Swift
D	extension	Array	20193	20236	20566	Swift
M	func	sort	0	20237	20378
M	func	sorted	0	20379	20564
D	typealias	ContiguousArray	20568	20666	20666	Swift
F	Swift	ArraySlice.lsw	20667	25879
D	struct	ArraySlice	20683	20928	25220	Swift
M	typealias	Index	0	20929	20961
M	typealias	Indices	0	20962	21003
M	typealias	Iterator	0	21004	21073
M	typealias	SubSequence	0	21074	21128
M	typealias	ArrayLiteralElement	0	21129	21179
M	var	_buffer	0	21180	21206
M	var	_startIndex	0	21207	21231
M	var	_endIndex	0	21232	21254
M	init	init	0	21256	21401
M	init	init	0	21402	21518
M	init	init	0	21519	21663
M	init	init	0	21664	21878
M	init	init	0	21879	22088
M	var	startIndex	0	22090	22136
M	var	endIndex	0	22137	22179
M	var	count	0	22180	22265
M	var	isEmpty	0	22266	22362
M	var	indices	0	22363	22476
M	var	capacity	0	22477	22533
M	subscript	subscript	0	22534	22943
M	subscript	subscript	0	22944	23356
M	func	index	0	23357	23409
M	func	index	0	23410	23463
M	func	index	0	23464	23543
M	func	distance	0	23544	23621
M	func	makeIterator	0	23622	23755
M	func	_copyToArray	0	23756	23847
M	func	reserveCapacity	0	23849	24015
M	func	append	0	24016	24264
M	func	replaceSubrange	0	24265	24762
M	func	swapAt	0	24763	24998
M	var	description	0	25000	25098
M	var	debugDescription	0	25099	25218
D	func	_arrayPart	25222	25329	25329	Swift
D	extension	ArraySlice	25331	25389	25616	Swift
M	func	==	1	25390	25614
D	extension	ArraySlice	25618	25674	25818	Swift
M	func	hash	0	25675	25816
D	extension	ArraySlice	25820	25876	25878	Swift
F	Swift	Assert.lsw	25879	27543
D	func	_trap	25907	26009	26009	Swift
D	func	_trap	26011	26151	26151	Swift
D	func	fatalError	26153	26357	26357	Swift
D	func	precondition	26359	26637	26637	Swift
D	func	preconditionFailure	26639	26871	26871	Swift
D	func	assert	26873	27142	27142	Swift
D	func	assertionFailure	27144	27364	27364	Swift
D	func	exit	27366	27462	27462	Swift
D	func	abort	27464	27542	27542	Swift
F	Swift	AsyncSequence.lsw	27543	45381
D	protocol	AsyncIteratorProtocol	27588	27636	27715	Swift
M	associatedtype	Element	0	27637	27663
M	func	next	0	27664	27713
D	protocol	AsyncSequence	27717	27757	27927	Swift
M	associatedtype	AsyncIterator	0	27758	27852
M	associatedtype	Element	0	27853	27879
M	func	makeAsyncIterator	0	27880	27925
D	extension	AsyncSequence	27929	27954	30118	Swift
M	func	map	0	27955	28089
M	func	compactMap	0	28090	28246
M	func	filter	0	28247	28389
M	func	prefix	0	28390	28492
M	func	dropFirst	0	28493	28608
M	func	prefix	0	28609	28763
M	func	reduce	0	28764	29102
M	func	reduce	0	29103	29423
M	func	first	0	29424	29700
M	func	contains	0	29701	29842
M	func	allSatisfy	0	29843	30116
D	extension	AsyncSequence	30120	30170	30287	Swift
M	func	contains	0	30171	30285
D	extension	AsyncSequence	30289	30340	30686	Swift
M	func	max	0	30341	30512
M	func	min	0	30513	30684
D	struct	AsyncMapSequence	30688	30769	31618	Swift
M	let	_base	0	30770	30789
M	let	_transform	0	30790	30845
M	init	init	0	30846	30988
M	func	makeAsyncIterator	0	30989	31088
M	struct	Iterator	0	31089	31616
D	struct	AsyncCompactMapSequence	31620	31708	32581	Swift
M	let	_base	0	31709	31728
M	let	_transform	0	31729	31785
M	init	init	0	31786	31929
M	func	makeAsyncIterator	0	31930	32029
M	struct	Iterator	0	32030	32579
D	struct	AsyncFilterSequence	32583	32654	33540	Swift
M	typealias	Element	0	32655	32698
M	let	_base	0	32699	32718
M	let	_isIncluded	0	32719	32768
M	init	init	0	32769	32907
M	func	makeAsyncIterator	0	32908	33008
M	struct	Iterator	0	33009	33538
D	struct	AsyncPrefixSequence	33542	33613	34305	Swift
M	typealias	Element	0	33614	33657
M	let	_base	0	33658	33677
M	let	_count	0	33678	33697
M	init	init	0	33698	33786
M	func	makeAsyncIterator	0	33787	33882
M	struct	Iterator	0	33883	34303
D	struct	AsyncDropFirstSequence	34307	34381	35153	Swift
M	typealias	Element	0	34382	34425
M	let	_base	0	34426	34445
M	let	_count	0	34446	34465
M	init	init	0	34466	34554
M	func	makeAsyncIterator	0	34555	34650
M	struct	Iterator	0	34651	35151
D	struct	AsyncPrefixWhileSequence	35155	35231	36191	Swift
M	typealias	Element	0	35232	35275
M	let	_base	0	35276	35295
M	let	_predicate	0	35296	35344
M	init	init	0	35345	35480
M	func	makeAsyncIterator	0	35481	35580
M	struct	Iterator	0	35581	36189
D	class	_StreamState	36211	36287	38156	Swift
M	var	buffer	0	36288	36318
M	var	isFinished	0	36319	36345
M	var	error	0	36346	36373
M	var	waiters	0	36374	36401
M	var	limit	0	36402	36486
M	var	keepsNewest	0	36487	36514
M	var	onEnd	0	36515	36615
M	func	wakeOne	0	36617	36710
M	func	put	0	36711	37157
M	func	finish	0	37158	37457
M	func	next	0	37458	38108
M	deinit	deinit	0	38109	38154
D	struct	AsyncStream	38158	38274	41758	Swift
M	let	_state	0	38275	38312
M	let	_produce	0	38313	38354
M	struct	Continuation	0	38356	39864
M	init	init	0	39866	40372
M	init	init	0	40373	40546
M	func	makeStream	1	40547	41017
M	func	makeAsyncIterator	0	41018	41096
M	struct	Iterator	0	41098	41756
D	struct	AsyncThrowingStream	41760	41926	44021	Swift
M	let	_state	0	41927	41964
M	let	_produce	0	41965	42013
M	struct	Continuation	0	42015	43457
M	func	makeAsyncIterator	0	43459	43537
M	struct	Iterator	0	43539	44019
D	extension	AsyncThrowingStream	44023	44081	45380	Swift
M	init	init	0	44082	44588
M	init	init	0	44589	44738
M	func	makeStream	1	44739	45378
F	Swift	Basics.lsw	45381	52132
D	struct	Bool	45469	45653	47179	Swift
M	typealias	BooleanLiteralType	0	45654	45700
M	init	init	0	45701	45750
M	init	init	0	45751	45823
M	init	init	0	45824	45883
M	init	init	0	45884	46170
M	func	!	1	46171	46244
M	func	==	1	46245	46324
M	func	!=	1	46325	46404
M	func	toggle	0	46405	46514
M	var	description	0	46515	46604
M	var	hashValue	0	46605	46717
M	func	hash	0	46718	46829
M	func	random	1	46830	46996
M	func	random	1	46997	47177
D	typealias	Void	47181	47229	47229	Swift
D	enum	Never	47231	47336	47406	Swift
M	func	<	1	47337	47404
D	struct	Hasher	47408	47487	47789	Swift
M	init	init	0	47488	47575
M	func	combine	0	47576	47684
M	func	finalize	0	47685	47787
D	struct	ObjectIdentifier	47791	47932	48607	Swift
M	let	_value	0	47933	47952
M	init	init	0	47953	48048
M	init	init	0	48049	48146
M	func	==	1	48147	48248
M	func	<	1	48249	48392
M	func	hash	0	48393	48467
M	var	hashValue	0	48468	48518
M	var	debugDescription	0	48519	48605
D	extension	Int	48609	48624	48760	Swift
M	init	init	0	48625	48758
D	extension	UInt	48762	48778	48932	Swift
M	init	init	0	48779	48930
D	func	_objectAddress	48934	49002	49002	Swift
D	func	_metatypeAddress	49004	49075	49075	Swift
D	func	_hexAddress	49077	49257	49257	Swift
D	func	min	49259	49389	49389	Swift
D	func	min	49391	49612	49612	Swift
D	func	max	49614	49747	49747	Swift
D	func	max	49749	49974	49974	Swift
D	func	swap	49976	50108	50108	Swift
D	func	withExtendedLifetime	50110	50276	50276	Swift
D	func	withExtendedLifetime	50278	50446	50446	Swift
D	func	isKnownUniquelyReferenced	50448	50627	50627	Swift
D	func	isKnownUniquelyReferenced	50629	50823	50823	Swift
D	func	unsafeBitCast	50825	50953	50953	Swift
D	func	unsafeDowncast	50955	51105	51105	Swift
D	func	numericCast	51107	51210	51210	Swift
D	enum	MemoryLayout	51212	51261	51928	Swift
M	var	size	1	51262	51355
M	var	stride	1	51356	51462
M	var	alignment	1	51463	51560
M	func	size	1	51561	51677
M	func	stride	1	51678	51805
M	func	alignment	1	51806	51926
D	func	_typeSize	51930	51991	51991	Swift
D	func	_typeStride	51993	52058	52058	Swift
D	func	_typeAlignment	52060	52131	52131	Swift
F	Swift	Character.lsw	52132	63163
D	struct	Character	52166	52433	56399	Swift
M	typealias	ExtendedGraphemeClusterLiteralType	0	52434	52501
M	typealias	UnicodeScalarLiteralType	0	52502	52559
M	init	init	0	52560	52655
M	init	init	0	52656	52741
M	init	init	0	52742	52808
M	init	init	0	52809	52956
M	init	init	0	52957	53072
M	func	==	1	53074	53168
M	func	!=	1	53169	53263
M	func	<	1	53264	53357
M	func	hash	0	53358	53435
M	var	description	0	53437	53542
M	var	debugDescription	0	53543	53675
M	func	write	0	53676	53778
M	var	unicodeScalars	0	53779	53894
M	var	utf8	0	53895	53977
M	var	utf16	0	53978	54064
M	typealias	UnicodeScalarView	0	54065	54130
M	typealias	UTF8View	0	54131	54178
M	typealias	UTF16View	0	54179	54228
M	var	asciiValue	0	54229	54334
M	var	isASCII	0	54335	54442
M	var	isWhitespace	0	54443	54572
M	var	isNewline	0	54573	54674
M	var	isNumber	0	54675	54782
M	var	isWholeNumber	0	54783	54906
M	var	wholeNumberValue	0	54907	55038
M	var	isHexDigit	0	55039	55153
M	var	hexDigitValue	0	55154	55281
M	var	isLetter	0	55282	55381
M	var	isUppercase	0	55382	55492
M	var	isLowercase	0	55493	55603
M	var	isCased	0	55604	55714
M	var	isSymbol	0	55715	55814
M	var	isMathSymbol	0	55815	55935
M	var	isCurrencySymbol	0	55936	56060
M	var	isPunctuation	0	56061	56173
M	func	uppercased	0	56174	56285
M	func	lowercased	0	56286	56397
D	enum	Unicode	56401	56450	62109	Swift
M	struct	Scalar	0	56451	60890
M	enum	UTF8	0	60892	60990
M	enum	UTF16	0	60991	61092
M	enum	UTF32	0	61093	61194
M	enum	GeneralCategory	0	61196	62107
D	typealias	UnicodeScalar	62111	62186	62186	Swift
D	typealias	UTF8	62187	62247	62247	Swift
D	typealias	UTF16	62248	62311	62311	Swift
D	typealias	UTF32	62312	62375	62375	Swift
D	func	_scalarProperty	62377	62475	62475	Swift
D	func	_scalarText	62477	62570	62570	Swift
D	func	_scalarNumber	62572	62652	62652	Swift
D	func	_scalarCategory	62654	62734	62734	Swift
D	extension	UInt8	62736	62753	62950	Swift
M	init	init	0	62754	62948
D	extension	UInt32	62952	62970	63052	Swift
M	init	init	0	62971	63050
D	extension	UInt64	63054	63072	63162	Swift
M	init	init	0	63073	63160
F	Swift	Clock.lsw	63163	72209
D	struct	Duration	63189	63328	68677	Swift
M	let	_seconds	0	63329	63352
M	let	_attoseconds	0	63353	63432
M	init	init	0	63434	64098
M	init	init	0	64099	64269
M	var	_total	0	64270	64343
M	init	init	0	64345	64506
M	var	components	0	64507	64655
M	var	zero	1	64656	64728
M	func	seconds	1	64729	64857
M	func	seconds	1	64858	64986
M	func	milliseconds	1	64987	65202
M	func	milliseconds	1	65203	65362
M	func	microseconds	1	65363	65583
M	func	microseconds	1	65584	65742
M	func	nanoseconds	1	65743	65963
M	func	nanoseconds	1	65964	66118
M	func	+	1	66120	66266
M	func	-	1	66267	66413
M	func	+=	1	66414	66496
M	func	-=	1	66497	66579
M	func	*	1	66580	66921
M	func	*	1	66922	67034
M	func	/	1	67035	67536
M	func	/	1	67537	67649
M	func	/	1	67650	67795
M	func	*=	1	67796	67889
M	func	/=	1	67890	67983
M	func	*=	1	67984	68064
M	func	/=	1	68065	68145
M	func	==	1	68146	68283
M	func	<	1	68284	68448
M	func	hash	0	68449	68574
M	var	description	0	68575	68675
D	protocol	InstantProtocol	68679	68776	68943	Swift
M	func	advanced	0	68777	68860
M	func	duration	0	68861	68941
D	extension	InstantProtocol	68945	68972	69430	Swift
M	func	+	1	68973	69058
M	func	-	1	69059	69152
M	func	-	1	69153	69238
M	func	+=	1	69239	69329
M	func	-=	1	69330	69428
D	protocol	Clock	69432	69509	69693	Swift
M	associatedtype	Instant	0	69510	69553
M	var	now	0	69554	69600
M	var	minimumResolution	0	69601	69691
D	extension	Clock	69695	69712	70135	Swift
M	func	measure	0	69713	69908
M	func	measure	0	69909	70133
D	struct	ContinuousClock	70137	70236	71012	Swift
M	struct	Instant	0	70237	70831
M	init	init	0	70832	70852
M	var	now	0	70853	70896
M	var	now	1	70897	70947
M	var	minimumResolution	0	70948	71010
D	struct	SuspendingClock	71014	71118	71894	Swift
M	struct	Instant	0	71119	71713
M	init	init	0	71714	71734
M	var	now	0	71735	71778
M	var	now	1	71779	71829
M	var	minimumResolution	0	71830	71892
D	func	_monotonicNanoseconds	71896	71963	71963	Swift
D	extension	Clock	71965	72012	72086	Swift
M	var	continuous	1	72013	72084
D	extension	Clock	72087	72134	72208	Swift
M	var	suspending	1	72135	72206
F	Swift	Codable.lsw	72209	98149
D	protocol	Encodable	72308	72382	72458	Swift
M	func	encode	0	72383	72456
D	protocol	Decodable	72460	72532	72600	Swift
M	init	init	0	72533	72598
D	typealias	Codable	72602	72692	72692	Swift
D	protocol	CodingKey	72694	72826	72951	Swift
M	var	stringValue	0	72827	72862
M	init	init	0	72863	72893
M	var	intValue	0	72894	72924
M	init	init	0	72925	72949
D	extension	CodingKey	72953	72974	73222	Swift
M	var	description	0	72975	73164
M	var	debugDescription	0	73165	73220
D	protocol	CodingKeyRepresentable	73224	73341	73422	Swift
M	var	codingKey	0	73342	73382
M	init	init	0	73383	73420
D	struct	CodingUserInfoKey	73424	73560	73658	Swift
M	let	rawValue	0	73561	73592
M	init	init	0	73593	73656
D	protocol	Encoder	73660	73719	74034	Swift
M	var	codingPath	0	73720	73763
M	var	userInfo	0	73764	73814
M	func	container	0	73815	73904
M	func	unkeyedContainer	0	73905	73964
M	func	singleValueContainer	0	73965	74032
D	protocol	Decoder	74036	74094	74430	Swift
M	var	codingPath	0	74095	74138
M	var	userInfo	0	74139	74189
M	func	container	0	74190	74286
M	func	unkeyedContainer	0	74287	74353
M	func	singleValueContainer	0	74354	74428
D	protocol	SingleValueEncodingContainer	74432	74500	74641	Swift
M	var	codingPath	0	74501	74544
M	func	encodeNil	0	74545	74581
M	func	encode	0	74582	74639
D	protocol	UnkeyedEncodingContainer	74643	74725	75142	Swift
M	var	codingPath	0	74726	74769
M	var	count	0	74770	74796
M	func	encodeNil	0	74797	74833
M	func	encode	0	74834	74891
M	func	nestedContainer	0	74892	75017
M	func	nestedUnkeyedContainer	0	75018	75092
M	func	superEncoder	0	75093	75140
D	extension	UnkeyedEncodingContainer	75144	75180	75349	Swift
M	func	encode	0	75181	75347
D	protocol	KeyedEncodingContainerProtocol	75351	75428	75979	Swift
M	associatedtype	Key	0	75429	75462
M	var	codingPath	0	75463	75506
M	func	encodeNil	0	75507	75558
M	func	encode	0	75559	75633
M	func	nestedContainer	0	75634	75776
M	func	nestedUnkeyedContainer	0	75777	75866
M	func	superEncoder	0	75867	75914
M	func	superEncoder	0	75915	75977
D	extension	KeyedEncodingContainerProtocol	75981	76023	76323	Swift
M	func	encodeIfPresent	0	76024	76179
M	func	encodeConditional	0	76180	76321
D	protocol	SingleValueDecodingContainer	76325	76392	76525	Swift
M	var	codingPath	0	76393	76436
M	func	decodeNil	0	76437	76465
M	func	decode	0	76466	76523
D	protocol	UnkeyedDecodingContainer	76527	76608	77125	Swift
M	var	codingPath	0	76609	76652
M	var	count	0	76653	76680
M	var	isAtEnd	0	76681	76710
M	var	currentIndex	0	76711	76744
M	func	decodeNil	0	76745	76789
M	func	decode	0	76790	76856
M	func	nestedContainer	0	76857	76986
M	func	nestedUnkeyedContainer	0	76987	77068
M	func	superDecoder	0	77069	77123
D	extension	UnkeyedDecodingContainer	77127	77163	77365	Swift
M	func	decodeIfPresent	0	77164	77363
D	protocol	KeyedDecodingContainerProtocol	77367	77443	78051	Swift
M	associatedtype	Key	0	77444	77477
M	var	codingPath	0	77478	77521
M	var	allKeys	0	77522	77552
M	func	contains	0	77553	77590
M	func	decodeNil	0	77591	77641
M	func	decode	0	77642	77716
M	func	nestedContainer	0	77717	77854
M	func	nestedUnkeyedContainer	0	77855	77942
M	func	superDecoder	0	77943	77988
M	func	superDecoder	0	77989	78049
D	extension	KeyedDecodingContainerProtocol	78053	78095	78336	Swift
M	func	decodeIfPresent	0	78096	78334
D	struct	KeyedEncodingContainer	78338	78480	79480	Swift
M	typealias	Key	0	78481	78509
M	var	_box	0	78510	78541
M	init	init	0	78542	78667
M	init	init	0	78668	78722
M	var	codingPath	0	78723	78785
M	func	encodeNil	0	78786	78870
M	func	encode	0	78871	78982
M	func	nestedContainer	0	78983	79169
M	func	nestedUnkeyedContainer	0	79170	79301
M	func	superEncoder	0	79302	79383
M	func	superEncoder	0	79384	79478
D	class	_KeyedEncodingBox	79482	79507	80033	Swift
M	var	codingPath	0	79508	79550
M	func	encodeNil	0	79551	79601
M	func	encode	0	79602	79675
M	func	nestedContainer	0	79676	79815
M	func	nestedUnkeyedContainer	0	79816	79935
M	func	superEncoder	0	79936	80031
D	class	_KeyedEncodingBoxOf	80035	80122	81053	Swift
M	var	container	0	80123	80143
M	init	init	0	80144	80199
M	var	codingPath	0	80200	80269
M	func	encodeNil	0	80270	80377
M	func	encode	0	80378	80512
M	func	nestedContainer	0	80513	80695
M	func	nestedUnkeyedContainer	0	80696	80850
M	func	superEncoder	0	80851	81051
D	struct	KeyedDecodingContainer	81055	81196	82694	Swift
M	typealias	Key	0	81197	81225
M	var	_box	0	81226	81257
M	init	init	0	81258	81383
M	init	init	0	81384	81438
M	var	codingPath	0	81439	81501
M	var	allKeys	0	81502	81554
M	func	contains	0	81555	81620
M	func	decodeNil	0	81621	81704
M	func	decode	0	81705	81815
M	func	nestedContainer	0	81816	81998
M	func	nestedUnkeyedContainer	0	81999	82132
M	func	superDecoder	0	82133	82216
M	func	superDecoder	0	82217	82313
M	func	_decode	0	82386	82476
M	func	_decodeIfPresent	0	82477	82692
D	class	_KeyedDecodingBox	82696	82721	83442	Swift
M	var	codingPath	0	82722	82764
M	func	allKeys	0	82765	82825
M	func	contains	0	82826	82883
M	func	decodeNil	0	82884	82949
M	func	decode	0	82950	83063
M	func	nestedContainer	0	83064	83210
M	func	nestedUnkeyedContainer	0	83211	83337
M	func	superDecoder	0	83338	83440
D	class	_KeyedDecodingBoxOf	83444	83531	84719	Swift
M	let	container	0	83532	83552
M	init	init	0	83553	83608
M	var	codingPath	0	83609	83678
M	func	allKeys	0	83679	83787
M	func	contains	0	83788	83882
M	func	decodeNil	0	83883	83998
M	func	decode	0	83999	84141
M	func	nestedContainer	0	84142	84335
M	func	nestedUnkeyedContainer	0	84336	84501
M	func	superDecoder	0	84502	84717
D	enum	EncodingError	84721	84823	85641	Swift
M	struct	Context	0	84824	85302
M	case	invalidValue	0	85303	85338
M	var	debugDescription	0	85339	85639
D	enum	DecodingError	85643	85742	88733	Swift
M	struct	Context	0	85743	86221
M	case	typeMismatch	0	86222	86262
M	case	valueNotFound	0	86263	86304
M	case	keyNotFound	0	86305	86349
M	case	dataCorrupted	0	86350	86381
M	func	dataCorruptedError	1	86382	86685
M	func	dataCorruptedError	1	86686	86992
M	func	dataCorruptedError	1	86993	87248
M	func	_notOneKey	1	87249	87476
M	func	_rawValue	1	87477	87733
M	var	debugDescription	0	87734	88731
D	func	_describeCoding	88735	89230	89230	Swift
D	struct	_IndexKey	89232	89290	89531	Swift
M	let	index	0	89291	89309
M	init	init	0	89310	89355
M	var	stringValue	0	89356	89404
M	var	intValue	0	89405	89437
M	init	init	0	89438	89483
M	init	init	0	89484	89529
D	struct	_DictionaryKey	89533	89594	89892	Swift
M	let	stringValue	0	89595	89622
M	let	intValue	0	89623	89645
M	init	init	0	89646	89747
M	init	init	0	89748	89823
M	init	init	0	89824	89890
D	protocol	_CodedAsItself	89924	90002	90003	Swift
D	extension	_CodedAsItself	90005	90051	90320	Swift
M	init	init	0	90052	90165
M	func	encode	0	90166	90318
D	extension	Int	90322	90362	90364	Swift
D	extension	Int8	90365	90406	90408	Swift
D	extension	Int16	90409	90451	90453	Swift
D	extension	Int32	90454	90496	90498	Swift
D	extension	Int64	90499	90541	90543	Swift
D	extension	UInt	90544	90585	90587	Swift
D	extension	UInt8	90588	90630	90632	Swift
D	extension	UInt16	90633	90676	90678	Swift
D	extension	UInt32	90679	90722	90724	Swift
D	extension	UInt64	90725	90768	90770	Swift
D	extension	Bool	90771	90812	90814	Swift
D	extension	Double	90815	90858	90860	Swift
D	extension	Float	90861	90903	90905	Swift
D	extension	String	90906	90949	90951	Swift
D	extension	RawRepresentable	90953	91024	91183	Swift
M	func	encode	0	91025	91181
D	extension	RawRepresentable	91185	91256	91533	Swift
M	init	init	0	91257	91531
D	extension	Optional	91535	91591	91806	Swift
M	func	encode	0	91592	91804
D	extension	Optional	91808	91864	92070	Swift
M	init	init	0	91865	92068
D	extension	Array	92072	92125	92303	Swift
M	func	encode	0	92126	92301
D	extension	Array	92305	92358	92573	Swift
M	init	init	0	92359	92571
D	extension	ArraySlice	92575	92633	92730	Swift
M	func	encode	0	92634	92728
D	extension	ArraySlice	92732	92790	92891	Swift
M	init	init	0	92791	92889
D	extension	Set	92893	92944	93122	Swift
M	func	encode	0	92945	93120
D	extension	Set	93124	93175	93390	Swift
M	init	init	0	93176	93388
D	extension	Range	93392	93443	93641	Swift
M	func	encode	0	93444	93639
D	extension	Range	93643	93694	94222	Swift
M	init	init	0	93695	94220
D	extension	ClosedRange	94224	94281	94479	Swift
M	func	encode	0	94282	94477
D	extension	ClosedRange	94481	94538	95072	Swift
M	init	init	0	94539	95070
D	extension	Dictionary	95074	95146	95714	Swift
M	func	encode	0	95147	95712
D	func	_dictionaryKey	95716	96122	96122	Swift
D	extension	Dictionary	96124	96196	98148	Swift
M	init	init	0	96197	98146
F	Swift	Collection.lsw	98149	121196
D	protocol	Collection	98214	98342	99966	Swift
M	associatedtype	Index	0	98343	98480
M	associatedtype	Iterator	0	98481	98533
M	associatedtype	SubSequence	0	98534	98667
M	associatedtype	Indices	0	98668	98766
M	var	startIndex	0	98767	98843
M	var	endIndex	0	98844	98920
M	subscript	subscript	0	98921	99007
M	subscript	subscript	0	99008	99101
M	var	indices	0	99102	99173
M	var	isEmpty	0	99174	99242
M	var	count	0	99243	99301
M	func	_customIndexOfEquatableElement	0	99302	99372
M	func	_customLastIndexOfEquatableElement	0	99373	99447
M	func	index	0	99448	99523
M	func	formIndex	0	99524	99607
M	func	index	0	99608	99703
M	func	index	0	99704	99861
M	func	distance	0	99862	99964
D	struct	IndexingIterator	99968	100097	100747	Swift
M	typealias	Element	0	100098	100145
M	var	_elements	0	100146	100173
M	var	_position	0	100174	100207
M	init	init	0	100208	100333
M	init	init	0	100334	100468
M	func	next	0	100469	100745
D	extension	Collection	100749	100812	100951	Swift
M	func	makeIterator	0	100813	100949
D	extension	Collection	100953	101008	101267	Swift
M	subscript	subscript	0	101009	101265
D	extension	Collection	101269	101329	101495	Swift
M	var	indices	0	101330	101493
D	extension	Collection	101497	101545	102568	Swift
M	func	popFirst	0	101546	101828
M	func	removeFirst	0	101829	102151
M	func	removeFirst	0	102152	102566
D	extension	Collection	102570	102592	110873	Swift
M	func	_customIndexOfEquatableElement	0	102593	102680
M	func	_customLastIndexOfEquatableElement	0	102681	102772
M	var	isEmpty	0	102773	102867
M	var	count	0	102868	102970
M	var	underestimatedCount	0	102971	103020
M	func	formIndex	0	103021	103135
M	func	index	0	103136	103533
M	func	index	0	103534	104039
M	func	formIndex	0	104040	104186
M	func	formIndex	0	104187	104553
M	func	distance	0	104554	104945
M	var	first	0	104946	105140
M	func	randomElement	0	105141	105347
M	func	randomElement	0	105348	105676
M	subscript	subscript	0	105677	105827
M	subscript	subscript	0	105828	105945
M	func	map	0	105946	106240
M	func	suffix	0	106241	106367
M	func	prefix	0	106368	106491
M	func	prefix	0	106492	106645
M	func	prefix	0	106646	106960
M	func	prefix	0	106961	107330
M	func	suffix	0	107331	107696
M	func	dropFirst	0	107697	108011
M	func	dropLast	0	108012	108372
M	func	drop	0	108373	108749
M	func	firstIndex	0	108750	109096
M	func	index	0	109097	109297
M	func	split	0	109298	110436
M	func	indices	0	110437	110871
D	extension	Collection	110875	110922	114376	Swift
M	func	firstIndex	0	110923	111293
M	func	index	0	111294	111431
M	func	split	0	111432	111733
M	func	split	0	111734	112539
M	func	firstRange	0	112540	113139
M	func	ranges	0	113140	113773
M	func	contains	0	113774	113950
M	func	trimmingPrefix	0	113951	114374
D	extension	Collection	114378	114400	114607	Swift
M	func	trimmingPrefix	0	114401	114605
D	protocol	BidirectionalCollection	114609	114794	114956	Swift
M	func	index	0	114795	114872
M	func	formIndex	0	114873	114954
D	extension	BidirectionalCollection	114958	114993	118184	Swift
M	func	formIndex	0	114994	115107
M	func	index	0	115108	115507
M	func	index	0	115508	116061
M	func	distance	0	116062	116561
M	var	last	0	116562	116694
M	func	last	0	116695	117061
M	func	lastIndex	0	117062	117407
M	func	reversed	0	117408	117549
M	func	suffix	0	117550	117868
M	func	dropLast	0	117869	118182
D	extension	BidirectionalCollection	118186	118246	118622	Swift
M	func	lastIndex	0	118247	118620
D	extension	BidirectionalCollection	118624	118685	119770	Swift
M	func	popLast	0	118686	118997
M	func	removeLast	0	118998	119356
M	func	removeLast	0	119357	119768
D	protocol	RandomAccessCollection	119772	119998	120000	Swift
D	extension	RandomAccessCollection	120002	120036	120419	Swift
M	func	index	0	120037	120417
D	extension	RandomAccessCollection	120421	120500	120985	Swift
M	func	index	0	120501	120605
M	func	index	0	120606	120713
M	func	index	0	120714	120845
M	func	distance	0	120846	120983
D	extension	RandomAccessCollection	120987	121091	121195	Swift
M	var	indices	0	121092	121193
F	Swift	CollectionDifference.lsw	121196	128568
D	struct	CollectionDifference	121243	121384	123902	Swift
M	enum	Change	0	121385	122026
M	typealias	Element	0	122027	122100
M	typealias	Index	0	122101	122133
M	let	insertions	0	122134	122169
M	let	removals	0	122170	122203
M	init	init	0	122204	122326
M	init	init	0	122327	122951
M	var	startIndex	0	122952	122988
M	var	endIndex	0	122989	123055
M	func	index	0	123056	123108
M	subscript	subscript	0	123214	123371
M	func	inverse	0	123372	123900
D	extension	CollectionDifference	123904	123966	125061	Swift
M	func	inferringMoves	0	123967	125059
D	extension	BidirectionalCollection	125063	125098	127564	Swift
M	func	difference	0	125099	127562
D	extension	BidirectionalCollection	127566	127626	127852	Swift
M	func	difference	0	127627	127850
D	extension	RangeReplaceableCollection	127854	127892	128567	Swift
M	func	applying	0	127893	128565
F	Swift	Concurrency.lsw	128568	151023
D	func	_spawnTask	128682	128757	128757	Swift
D	func	_currentTask	128758	128808	128808	Swift
D	func	_parkTask	128809	128846	128846	Swift
D	func	_parkTask	128847	128901	128901	Swift
D	func	_resumeTask	128902	128952	128952	Swift
D	func	_yieldTask	128953	128992	128992	Swift
D	class	_Job	128994	129049	131003	Swift
M	var	_all	1	129050	129088
M	let	_main	1	129089	129118
M	var	_current	1	129119	129182
M	var	id	0	129184	129198
M	var	priority	0	129199	129237
M	var	isCancelled	0	129238	129265
M	var	isDone	0	129266	129288
M	var	waiters	0	129289	129316
M	var	work	0	129317	129350
M	var	onBreak	0	129351	129468
M	var	children	0	129469	129546
M	var	handlers	0	129547	129588
M	var	handlerCount	0	129589	129613
M	var	locals	0	129614	129652
M	func	start	0	129654	129799
M	func	inherit	0	129800	129927
M	func	cancel	0	129928	130250
M	func	adopt	0	130251	130409
M	func	disown	0	130410	130469
M	func	onCancel	0	130470	130630
M	func	end	0	130631	130849
M	func	join	0	130850	131001
D	func	_runJob	131005	131390	131390	Swift
D	class	_JobOf	131392	131427	132073	Swift
M	var	result	0	131428	131471
M	func	begin	0	131472	131699
M	func	get	0	131700	131881
M	func	value	0	131882	132071
D	struct	TaskPriority	132075	132270	133146	Swift
M	var	rawValue	0	132271	132301
M	init	init	0	132302	132363
M	let	high	1	132364	132419
M	let	userInitiated	1	132420	132484
M	let	medium	1	132485	132542
M	let	low	1	132543	132597
M	let	utility	1	132598	132656
M	let	background	1	132657	132717
M	func	<	1	132718	132821
M	var	description	0	132822	133144
D	struct	CancellationError	133148	133241	133264	Swift
M	init	init	0	133242	133262
D	struct	Task	133266	133377	133766	Swift
M	let	_task	0	133378	133408
M	init	init	0	133409	133457
M	func	cancel	0	133459	133532
M	var	isCancelled	0	133533	133587
M	func	==	1	133588	133672
M	func	hash	0	133673	133764
D	extension	Task	133768	133807	134655	Swift
M	init	init	0	133808	134132
M	func	detached	1	134133	134471
M	var	value	0	134472	134565
M	var	result	0	134566	134653
D	extension	Task	134657	134700	135673	Swift
M	init	init	0	134701	135032
M	func	detached	1	135033	135386
M	var	value	0	135387	135498
M	var	result	0	135499	135671
D	extension	Task	135675	135732	136933	Swift
M	var	isCancelled	1	135733	135802
M	var	currentPriority	1	135803	135881
M	func	checkCancellation	1	135882	136081
M	func	yield	1	136082	136165
M	func	sleep	1	136166	136315
M	func	sleep	1	136316	136664
M	func	sleep	1	136665	136931
D	func	_clampedNanoseconds	136935	137113	137113	Swift
D	func	_sleepTask	137115	137446	137446	Swift
D	func	withTaskCancellationHandler	137448	137845	137845	Swift
D	struct	UnsafeCurrentTask	137847	137944	138118	Swift
M	let	_job	0	137945	137963
M	var	isCancelled	0	137964	138017
M	var	priority	0	138018	138073
M	func	cancel	0	138074	138116
D	func	withUnsafeCurrentTask	138120	138295	138295	Swift
D	class	_AsyncLet	138317	138467	138732	Swift
M	let	job	0	138468	138499
M	init	init	0	138500	138644
M	var	value	0	138645	138697
M	deinit	deinit	0	138698	138730
D	class	_ThrowingAsyncLet	138734	138774	139055	Swift
M	let	job	0	138775	138806
M	init	init	0	138807	138958
M	var	value	0	138959	139020
M	deinit	deinit	0	139021	139053
D	func	_endAsyncLet	139057	139153	139153	Swift
D	func	_asyncLet	139155	139273	139273	Swift
D	func	_asyncLet	139274	139415	139415	Swift
D	struct	CheckedContinuation	139441	139562	140051	Swift
M	let	_state	0	139563	139600
M	init	init	0	139601	139660
M	func	resume	0	139661	139738
M	func	resume	0	139739	139815
M	func	resume	0	139816	140049
D	extension	CheckedContinuation	140053	140100	140159	Swift
M	func	resume	0	140101	140157
D	typealias	UnsafeContinuation	140161	140237	140237	Swift
D	class	_ContinuationState	140239	140274	140984	Swift
M	var	result	0	140275	140312
M	var	task	0	140313	140342
M	var	isWaiting	0	140343	140368
M	var	function	0	140369	140393
M	init	init	0	140394	140451
M	func	resume	0	140452	140741
M	func	wait	0	140742	140982
D	func	withCheckedContinuation	140986	141316	141316	Swift
D	func	withCheckedThrowingContinuation	141317	141595	141595	Swift
D	func	withUnsafeContinuation	141596	141750	141750	Swift
D	func	withUnsafeThrowingContinuation	141751	141936	141936	Swift
D	class	_Group	141955	141982	143645	Swift
M	var	running	0	141983	142026
M	var	finished	0	142027	142065
M	var	firstFinished	0	142066	142091
M	var	waiter	0	142092	142111
M	var	isCancelled	0	142112	142139
M	let	owner	0	142140	142169
M	func	add	0	142171	142697
M	func	finish	0	142698	142957
M	func	next	0	142958	143442
M	func	cancel	0	143443	143581
M	var	isEmpty	0	143582	143643
D	struct	TaskGroup	143647	143765	145273	Swift
M	let	_group	0	143766	143805
M	init	init	0	143806	143867
M	func	addTask	0	143868	144038
M	func	addTaskUnlessCancelled	0	144039	144306
M	func	next	0	144307	144538
M	func	waitForAll	0	144539	144616
M	func	cancelAll	0	144617	144664
M	var	isCancelled	0	144665	144748
M	var	isEmpty	0	144749	144796
M	func	makeAsyncIterator	0	144797	144865
M	struct	Iterator	0	144867	145271
D	struct	ThrowingTaskGroup	145275	145431	147019	Swift
M	let	_group	0	145432	145471
M	init	init	0	145472	145533
M	func	addTask	0	145534	145711
M	func	addTaskUnlessCancelled	0	145712	145986
M	func	next	0	145987	146080
M	func	nextResult	0	146081	146181
M	func	waitForAll	0	146182	146443
M	func	cancelAll	0	146444	146491
M	var	isCancelled	0	146492	146575
M	var	isEmpty	0	146576	146623
M	func	makeAsyncIterator	0	146624	146692
M	struct	Iterator	0	146694	147017
D	struct	DiscardingTaskGroup	147021	147094	147524	Swift
M	let	_group	0	147095	147123
M	init	init	0	147124	147174
M	func	addTask	0	147175	147334
M	func	cancelAll	0	147335	147382
M	var	isCancelled	0	147383	147466
M	var	isEmpty	0	147467	147522
D	func	withTaskGroup	147526	147950	147950	Swift
D	func	withThrowingTaskGroup	147952	148581	148581	Swift
D	func	withDiscardingTaskGroup	148583	148927	148927	Swift
D	protocol	Actor	148946	149034	149035	Swift
D	protocol	GlobalActor	149037	149122	149201	Swift
M	associatedtype	ActorType	0	149123	149158
M	var	shared	1	149159	149199
D	class	MainActor	149203	149286	149565	Swift
M	let	shared	1	149287	149329
M	init	init	0	149330	149343
M	func	run	1	149344	149459
M	func	assumeIsolated	1	149460	149563
D	struct	_TaskLocalValue	149589	149613	149664	Swift
M	let	key	0	149614	149643
M	let	value	0	149644	149662
D	class	TaskLocal	149666	149851	151022	Swift
M	let	_default	0	149852	149875
M	init	init	0	149876	149953
M	func	get	0	149954	150186
M	var	wrappedValue	0	150187	150236
M	var	projectedValue	0	150237	150293
M	func	withValue	0	150294	150601
M	func	withValue	0	150602	150927
M	var	description	0	150928	151020
F	Swift	CoreProtocols.lsw	151023	159157
D	protocol	Equatable	151073	151154	151244	Swift
M	func	==	1	151155	151242
D	extension	Equatable	151246	151267	151386	Swift
M	func	!=	1	151268	151384
D	protocol	Hashable	151388	151531	151716	Swift
M	var	hashValue	0	151532	151611
M	func	hash	0	151612	151714
D	extension	Hashable	151718	151738	151918	Swift
M	var	hashValue	0	151739	151916
D	protocol	Comparable	151920	151998	152452	Swift
M	func	<	1	151999	152109
M	func	<=	1	152110	152224
M	func	>=	1	152225	152340
M	func	>	1	152341	152450
D	extension	Comparable	152454	152476	152888	Swift
M	func	>	1	152477	152607
M	func	<=	1	152608	152746
M	func	>=	1	152747	152886
D	func	~=	152890	153014	153014	Swift
D	protocol	Identifiable	153016	153101	153237	Swift
M	associatedtype	ID	0	153102	153167
M	var	id	0	153168	153235
D	extension	Identifiable	153239	153285	153386	Swift
M	var	id	0	153286	153384
D	protocol	CaseIterable	153388	153478	153634	Swift
M	associatedtype	AllCases	0	153479	153558
M	var	allCases	1	153559	153632
D	protocol	RawRepresentable	153636	153738	153918	Swift
M	associatedtype	RawValue	0	153739	153766
M	init	init	0	153767	153858
M	var	rawValue	0	153859	153916
D	extension	RawRepresentable	153920	153974	154116	Swift
M	func	==	1	153975	154114
D	func	!=	154118	154311	154311	Swift
D	extension	RawRepresentable	154313	154382	154592	Swift
M	var	hashValue	0	154383	154470
M	func	hash	0	154471	154590
D	protocol	Error	154594	154681	154683	Swift
D	protocol	Sendable	154685	154777	154779	Swift
D	protocol	SendableMetatype	154781	154896	154898	Swift
D	protocol	Copyable	154900	154977	154979	Swift
D	protocol	CustomStringConvertible	154981	155075	155150	Swift
M	var	description	0	155076	155148
D	protocol	CustomDebugStringConvertible	155152	155254	155339	Swift
M	var	debugDescription	0	155255	155337
D	protocol	LosslessStringConvertible	155341	155473	155557	Swift
M	init	init	0	155474	155555
D	protocol	TextOutputStream	155559	155622	155692	Swift
M	func	write	0	155623	155690
D	protocol	TextOutputStreamable	155694	155784	155892	Swift
M	func	write	0	155785	155890
D	protocol	ExpressibleByIntegerLiteral	155894	155992	156117	Swift
M	associatedtype	IntegerLiteralType	0	155993	156030
M	init	init	0	156031	156115
D	protocol	ExpressibleByFloatLiteral	156119	156221	156340	Swift
M	associatedtype	FloatLiteralType	0	156222	156257
M	init	init	0	156258	156338
D	protocol	ExpressibleByBooleanLiteral	156342	156440	156565	Swift
M	associatedtype	BooleanLiteralType	0	156441	156478
M	init	init	0	156479	156563
D	protocol	ExpressibleByUnicodeScalarLiteral	156567	156684	156827	Swift
M	associatedtype	UnicodeScalarLiteralType	0	156685	156728
M	init	init	0	156729	156825
D	protocol	ExpressibleByExtendedGraphemeClusterLiteral	156829	156986	157159	Swift
M	associatedtype	ExtendedGraphemeClusterLiteralType	0	156987	157040
M	init	init	0	157041	157157
D	extension	ExpressibleByExtendedGraphemeClusterLiteral	157161	157285	157466	Swift
M	init	init	0	157286	157464
D	protocol	ExpressibleByStringLiteral	157468	157608	157730	Swift
M	associatedtype	StringLiteralType	0	157609	157645
M	init	init	0	157646	157728
D	extension	ExpressibleByStringLiteral	157732	157832	157989	Swift
M	init	init	0	157833	157987
D	protocol	ExpressibleByArrayLiteral	157991	158085	158216	Swift
M	associatedtype	ArrayLiteralElement	0	158086	158124
M	init	init	0	158125	158214
D	protocol	ExpressibleByDictionaryLiteral	158218	158321	158459	Swift
M	associatedtype	Key	0	158322	158344
M	associatedtype	Value	0	158345	158369
M	init	init	0	158370	158457
D	protocol	ExpressibleByNilLiteral	158461	158542	158597	Swift
M	init	init	0	158543	158595
D	typealias	IntegerLiteralType	158599	158684	158684	Swift
D	typealias	FloatLiteralType	158685	158777	158777	Swift
D	typealias	BooleanLiteralType	158778	158863	158863	Swift
D	typealias	UnicodeScalarType	158864	158964	158964	Swift
D	typealias	ExtendedGraphemeClusterType	158965	159070	159070	Swift
D	typealias	StringLiteralType	159071	159156	159156	Swift
F	Swift	Dictionary.lsw	159157	173596
D	struct	Dictionary	159173	159362	171506	Swift
M	typealias	Element	0	159363	159418
M	typealias	SubSequence	0	159419	159483
M	typealias	Indices	0	159484	159553
M	struct	Index	0	159555	160049
M	struct	Iterator	0	160051	160391
M	struct	Keys	0	160393	162473
M	struct	Values	0	162475	164189
M	init	init	0	164191	164268
M	init	init	0	164269	164406
M	init	init	0	164407	164505
M	init	init	0	164506	165022
M	init	init	0	165023	165540
M	init	init	0	165541	165838
M	var	count	0	165840	165930
M	var	isEmpty	0	165931	166033
M	var	capacity	0	166034	166158
M	subscript	subscript	0	166159	166351
M	subscript	subscript	0	166352	166701
M	subscript	subscript	0	166702	166862
M	var	startIndex	0	166863	166959
M	var	endIndex	0	166960	167052
M	func	index	0	167053	167182
M	func	index	0	167183	167333
M	func	makeIterator	0	167334	167443
M	var	keys	0	167444	167538
M	var	values	0	167539	167705
M	func	_contains	0	167706	167779
M	func	_setValue	0	167780	167900
M	func	updateValue	0	167902	168093
M	func	removeValue	0	168094	168270
M	func	remove	0	168271	168482
M	func	removeAll	0	168483	168624
M	func	popFirst	0	168625	168832
M	func	reserveCapacity	0	168833	168979
M	func	filter	0	168980	169285
M	func	mapValues	0	169286	169457
M	func	compactMapValues	0	169458	169810
M	func	merge	0	169811	170262
M	func	merge	0	170263	170688
M	func	merging	0	170689	171026
M	func	merging	0	171027	171327
M	var	description	0	171328	171413
M	var	debugDescription	0	171414	171504
D	func	_dictionaryKeys	171508	171614	171614	Swift
D	func	_dictionaryValues	171616	171728	171728	Swift
D	func	_dictionarySubset	171730	171864	171864	Swift
D	extension	Dictionary	171866	171922	172087	Swift
M	func	==	1	171923	172085
D	extension	Dictionary	172089	172143	172493	Swift
M	func	hash	0	172144	172491
D	extension	Dictionary	172495	172564	172566	Swift
D	struct	KeyValuePairs	172568	172768	173595	Swift
M	typealias	Element	0	172769	172824
M	typealias	Index	0	172825	172857
M	typealias	Indices	0	172858	172899
M	typealias	SubSequence	0	172900	172967
M	let	_elements	0	172968	173001
M	init	init	0	173002	173087
M	var	startIndex	0	173088	173124
M	var	endIndex	0	173125	173173
M	subscript	subscript	0	173174	173328
M	var	description	0	173329	173537
M	var	debugDescription	0	173538	173593
F	Swift	Double.lsw	173596	184113
D	struct	Double	173646	173940	184112	Swift
M	typealias	FloatLiteralType	0	173941	173987
M	typealias	IntegerLiteralType	0	173988	174033
M	typealias	Magnitude	0	174034	174073
M	typealias	Stride	0	174074	174110
M	typealias	Exponent	0	174111	174146
M	typealias	RawExponent	0	174147	174186
M	typealias	RawSignificand	0	174187	174231
M	var	infinity	1	174233	174324
M	var	nan	1	174325	174409
M	var	signalingNaN	1	174410	174516
M	var	pi	1	174517	174662
M	var	greatestFiniteMagnitude	1	174663	174786
M	var	leastNormalMagnitude	1	174787	174916
M	var	leastNonzeroMagnitude	1	174917	175041
M	var	ulpOfOne	1	175042	175170
M	var	radix	1	175171	175249
M	var	exponentBitCount	1	175250	175344
M	var	significandBitCount	1	175345	175456
M	var	zero	1	175457	175511
M	init	init	0	175513	175557
M	init	init	0	175558	175632
M	init	init	0	175633	175705
M	init	init	0	175706	175792
M	init	init	0	175793	175885
M	init	init	0	175886	175976
M	init	init	0	175977	176093
M	init	init	0	176094	176217
M	init	init	0	176218	176381
M	init	init	0	176382	176552
M	init	init	0	176553	176670
M	init	init	0	176671	176866
M	init	init	0	176867	176968
M	init	init	0	176969	177098
M	init	init	0	177099	177266
M	init	init	0	177267	177426
M	init	init	0	177427	177543
M	func	+	1	177545	177632
M	func	-	1	177633	177720
M	func	*	1	177721	177808
M	func	/	1	177809	177896
M	func	-	1	177897	177976
M	func	+=	1	177977	178067
M	func	-=	1	178068	178158
M	func	*=	1	178159	178249
M	func	/=	1	178250	178340
M	func	==	1	178341	178426
M	func	!=	1	178427	178512
M	func	<	1	178513	178597
M	func	<=	1	178598	178683
M	func	>	1	178684	178768
M	func	>=	1	178769	178854
M	func	negate	0	178856	178932
M	var	magnitude	0	178933	179029
M	var	bitPattern	0	179030	179134
M	var	exponentBitPattern	0	179135	179247
M	var	significandBitPattern	0	179248	179382
M	var	sign	0	179383	179470
M	var	exponent	0	179471	179556
M	var	significand	0	179557	179684
M	var	significandWidth	0	179685	179819
M	var	binade	0	179820	179939
M	var	ulp	0	179940	180044
M	var	nextUp	0	180045	180139
M	var	nextDown	0	180140	180223
M	var	isNormal	0	180224	180360
M	var	isFinite	0	180361	180480
M	var	isZero	0	180481	180557
M	var	isSubnormal	0	180558	180694
M	var	isInfinite	0	180695	180802
M	var	isNaN	0	180803	180889
M	var	isSignalingNaN	0	180890	181012
M	var	isCanonical	0	181013	181110
M	func	squareRoot	0	181112	181208
M	func	formSquareRoot	0	181209	181321
M	func	remainder	0	181322	181485
M	func	formRemainder	0	181486	181682
M	func	truncatingRemainder	0	181683	181855
M	func	formTruncatingRemainder	0	181856	182061
M	func	addingProduct	0	182062	182203
M	func	addProduct	0	182204	182342
M	func	rounded	0	182343	182492
M	func	rounded	0	182493	182635
M	func	round	0	182636	182766
M	func	round	0	182767	182882
M	func	isEqual	0	182883	182988
M	func	isLess	0	182989	183106
M	func	isLessThanOrEqualTo	0	183107	183247
M	func	distance	0	183248	183358
M	func	advanced	0	183359	183471
M	var	description	0	183472	183602
M	var	debugDescription	0	183603	183738
M	func	write	0	183739	183881
M	var	hashValue	0	183882	183996
M	func	hash	0	183997	184110
F	Swift	Float.lsw	184113	194484
D	struct	Float	184162	184454	194483	Swift
M	typealias	FloatLiteralType	0	184455	184500
M	typealias	IntegerLiteralType	0	184501	184546
M	typealias	Magnitude	0	184547	184585
M	typealias	Stride	0	184586	184621
M	typealias	Exponent	0	184622	184657
M	typealias	RawExponent	0	184658	184697
M	typealias	RawSignificand	0	184698	184742
M	var	infinity	1	184744	184833
M	var	nan	1	184834	184916
M	var	signalingNaN	1	184917	185021
M	var	pi	1	185022	185165
M	var	greatestFiniteMagnitude	1	185166	185287
M	var	leastNormalMagnitude	1	185288	185415
M	var	leastNonzeroMagnitude	1	185416	185538
M	var	ulpOfOne	1	185539	185665
M	var	radix	1	185666	185744
M	var	exponentBitCount	1	185745	185838
M	var	significandBitCount	1	185839	185950
M	var	zero	1	185951	186004
M	init	init	0	186006	186050
M	init	init	0	186051	186123
M	init	init	0	186124	186195
M	init	init	0	186196	186281
M	init	init	0	186282	186373
M	init	init	0	186374	186463
M	init	init	0	186464	186579
M	init	init	0	186580	186702
M	init	init	0	186703	186865
M	init	init	0	186866	187035
M	init	init	0	187036	187152
M	init	init	0	187153	187347
M	init	init	0	187348	187448
M	init	init	0	187449	187577
M	init	init	0	187578	187743
M	init	init	0	187744	187900
M	init	init	0	187901	188016
M	func	+	1	188018	188101
M	func	-	1	188102	188185
M	func	*	1	188186	188269
M	func	/	1	188270	188353
M	func	-	1	188354	188430
M	func	+=	1	188431	188518
M	func	-=	1	188519	188606
M	func	*=	1	188607	188694
M	func	/=	1	188695	188782
M	func	==	1	188783	188865
M	func	!=	1	188866	188948
M	func	<	1	188949	189030
M	func	<=	1	189031	189113
M	func	>	1	189114	189195
M	func	>=	1	189196	189278
M	func	negate	0	189280	189356
M	var	magnitude	0	189357	189451
M	var	bitPattern	0	189452	189555
M	var	exponentBitPattern	0	189556	189667
M	var	significandBitPattern	0	189668	189801
M	var	sign	0	189802	189888
M	var	exponent	0	189889	189973
M	var	significand	0	189974	190099
M	var	significandWidth	0	190100	190233
M	var	binade	0	190234	190351
M	var	ulp	0	190352	190454
M	var	nextUp	0	190455	190547
M	var	nextDown	0	190548	190630
M	var	isNormal	0	190631	190766
M	var	isFinite	0	190767	190885
M	var	isZero	0	190886	190962
M	var	isSubnormal	0	190963	191098
M	var	isInfinite	0	191099	191205
M	var	isNaN	0	191206	191292
M	var	isSignalingNaN	0	191293	191414
M	var	isCanonical	0	191415	191512
M	func	squareRoot	0	191514	191608
M	func	formSquareRoot	0	191609	191721
M	func	remainder	0	191722	191882
M	func	formRemainder	0	191883	192078
M	func	truncatingRemainder	0	192079	192248
M	func	formTruncatingRemainder	0	192249	192453
M	func	addingProduct	0	192454	192591
M	func	addProduct	0	192592	192728
M	func	rounded	0	192729	192876
M	func	rounded	0	192877	193017
M	func	round	0	193018	193148
M	func	round	0	193149	193264
M	func	isEqual	0	193265	193369
M	func	isLess	0	193370	193486
M	func	isLessThanOrEqualTo	0	193487	193626
M	func	distance	0	193627	193735
M	func	advanced	0	193736	193846
M	var	description	0	193847	193976
M	var	debugDescription	0	193977	194111
M	func	write	0	194112	194254
M	var	hashValue	0	194255	194368
M	func	hash	0	194369	194481
F	Swift	FloatingPointProtocols.lsw	194484	205210
D	enum	FloatingPointSign	194533	194642	195109	Swift
M	case	plus	0	194643	194656
M	case	minus	0	194657	194671
M	init	init	0	194672	194834
M	var	rawValue	0	194835	194889
M	func	==	1	194890	195107
D	enum	FloatingPointClassification	195111	195208	195448	Swift
M	case	signalingNaN	0	195209	195230
M	case	quietNaN	0	195231	195248
M	case	negativeInfinity	0	195249	195274
M	case	negativeNormal	0	195275	195298
M	case	negativeSubnormal	0	195299	195325
M	case	negativeZero	0	195326	195347
M	case	positiveZero	0	195348	195369
M	case	positiveSubnormal	0	195370	195396
M	case	positiveNormal	0	195397	195420
M	case	positiveInfinity	0	195421	195446
D	enum	FloatingPointRoundingRule	195450	195556	195684	Swift
M	case	toNearestOrAwayFromZero	0	195557	195589
M	case	toNearestOrEven	0	195590	195614
M	case	up	0	195615	195626
M	case	down	0	195627	195640
M	case	towardZero	0	195641	195660
M	case	awayFromZero	0	195661	195682
D	protocol	FloatingPoint	195686	195805	197982	Swift
M	associatedtype	Exponent	0	195806	195848
M	init	init	0	195849	195921
M	init	init	0	195922	195963
M	init	init	0	195964	195986
M	init	init	0	195987	196035
M	var	radix	1	196036	196069
M	var	nan	1	196070	196102
M	var	signalingNaN	1	196103	196144
M	var	infinity	1	196145	196182
M	var	greatestFiniteMagnitude	1	196183	196235
M	var	pi	1	196236	196267
M	var	ulp	0	196268	196293
M	var	ulpOfOne	1	196294	196331
M	var	leastNormalMagnitude	1	196332	196381
M	var	leastNonzeroMagnitude	1	196382	196432
M	var	sign	0	196433	196472
M	var	exponent	0	196473	196507
M	var	significand	0	196508	196541
M	func	/	1	196542	196590
M	func	/=	1	196591	196638
M	func	remainder	0	196639	196689
M	func	formRemainder	0	196690	196745
M	func	truncatingRemainder	0	196746	196806
M	func	formTruncatingRemainder	0	196807	196872
M	func	squareRoot	0	196873	196902
M	func	formSquareRoot	0	196903	196937
M	func	addingProduct	0	196938	196994
M	func	addProduct	0	196995	197049
M	func	minimum	1	197050	197103
M	func	maximum	1	197104	197157
M	func	minimumMagnitude	1	197158	197220
M	func	maximumMagnitude	1	197221	197283
M	func	rounded	0	197284	197343
M	func	round	0	197344	197402
M	var	nextUp	0	197403	197431
M	var	nextDown	0	197432	197462
M	func	isEqual	0	197463	197503
M	func	isLess	0	197504	197545
M	func	isLessThanOrEqualTo	0	197546	197597
M	func	isTotallyOrdered	0	197598	197659
M	var	isNormal	0	197660	197690
M	var	isFinite	0	197691	197721
M	var	isZero	0	197722	197750
M	var	isSubnormal	0	197751	197784
M	var	isInfinite	0	197785	197817
M	var	isNaN	0	197818	197845
M	var	isSignalingNaN	0	197846	197882
M	var	floatingPointClass	0	197883	197946
M	var	isCanonical	0	197947	197980
D	extension	FloatingPoint	197984	198009	201119	Swift
M	func	/=	1	198010	198115
M	func	squareRoot	0	198116	198278
M	func	remainder	0	198279	198510
M	func	truncatingRemainder	0	198511	198751
M	func	addingProduct	0	198752	198953
M	func	rounded	0	198954	199154
M	func	rounded	0	199155	199299
M	func	round	0	199300	199430
M	var	nextDown	0	199431	199512
M	func	minimum	1	199513	199697
M	func	maximum	1	199698	199882
M	func	minimumMagnitude	1	199883	200080
M	func	maximumMagnitude	1	200081	200278
M	var	floatingPointClass	0	200279	200797
M	func	isTotallyOrdered	0	200798	201117
D	protocol	BinaryFloatingPoint	201121	201237	201874	Swift
M	associatedtype	RawSignificand	0	201238	201288
M	associatedtype	RawExponent	0	201289	201336
M	init	init	0	201337	201442
M	init	init	0	201443	201467
M	init	init	0	201468	201493
M	init	init	0	201494	201548
M	init	init	0	201549	201610
M	var	exponentBitCount	1	201611	201655
M	var	significandBitCount	1	201656	201703
M	var	exponentBitPattern	0	201704	201751
M	var	significandBitPattern	0	201752	201805
M	var	binade	0	201806	201834
M	var	significandWidth	0	201835	201872
D	extension	BinaryFloatingPoint	201876	201947	203846	Swift
M	func	random	1	201948	202159
M	func	random	1	202160	202377
M	func	random	1	202378	203195
M	func	random	1	203196	203844
D	protocol	RandomNumberGenerator	203848	203919	203980	Swift
M	func	next	0	203920	203978
D	extension	RandomNumberGenerator	203982	204015	204924	Swift
M	func	next	0	204016	204184
M	func	next	0	204185	204922
D	struct	SystemRandomNumberGenerator	204926	205045	205154	Swift
M	init	init	0	205046	205066
M	func	next	0	205067	205152
D	func	_systemRandom	205156	205209	205209	Swift
F	Swift	Int.lsw	205210	213310
D	struct	Int	205259	205485	213309	Swift
M	typealias	IntegerLiteralType	0	205486	205531
M	typealias	Magnitude	0	205532	205569
M	typealias	Stride	0	205570	205603
M	typealias	Words	0	205604	205639
M	var	max	1	205641	205723
M	var	min	1	205724	205804
M	var	bitWidth	1	205805	205890
M	var	zero	1	205891	205942
M	init	init	0	205944	205988
M	init	init	0	205989	206059
M	init	init	0	206060	206117
M	init	init	0	206118	206256
M	init	init	0	206257	206385
M	init	init	0	206386	206512
M	init	init	0	206513	206635
M	init	init	0	206636	206766
M	init	init	0	206767	206895
M	init	init	0	206896	207047
M	init	init	0	207048	207200
M	init	init	0	207201	207306
M	func	+	1	207308	207383
M	func	-	1	207384	207459
M	func	*	1	207460	207535
M	func	/	1	207536	207611
M	func	%	1	207612	207687
M	func	&+	1	207688	207765
M	func	&-	1	207766	207843
M	func	&*	1	207844	207921
M	func	&	1	207922	207997
M	func	|	1	207998	208072
M	func	^	1	208073	208148
M	func	~	1	208149	208219
M	func	<<	1	208220	208296
M	func	>>	1	208297	208373
M	func	&<<	1	208374	208452
M	func	&>>	1	208453	208531
M	func	<<	1	208532	208631
M	func	>>	1	208632	208731
M	func	-	1	208732	208802
M	func	negate	0	208803	208879
M	func	==	1	208880	208956
M	func	!=	1	208957	209033
M	func	<	1	209034	209109
M	func	<=	1	209110	209186
M	func	>	1	209187	209262
M	func	>=	1	209263	209339
M	func	+=	1	209341	209422
M	func	-=	1	209423	209504
M	func	*=	1	209505	209586
M	func	/=	1	209587	209668
M	func	%=	1	209669	209750
M	func	&+=	1	209751	209834
M	func	&-=	1	209835	209918
M	func	&*=	1	209919	210002
M	func	&=	1	210003	210084
M	func	|=	1	210085	210165
M	func	^=	1	210166	210247
M	func	<<=	1	210248	210330
M	func	>>=	1	210331	210413
M	func	addingReportingOverflow	0	210415	210581
M	func	subtractingReportingOverflow	0	210582	210760
M	func	multipliedReportingOverflow	0	210761	210936
M	func	dividedReportingOverflow	0	210937	211133
M	func	remainderReportingOverflow	0	211134	211350
M	func	multipliedFullWidth	0	211351	211494
M	func	dividingFullWidth	0	211495	211670
M	func	quotientAndRemainder	0	211671	211844
M	func	isMultiple	0	211845	211978
M	func	signum	0	211979	212056
M	var	magnitude	0	212057	212148
M	var	words	0	212149	212272
M	var	nonzeroBitCount	0	212273	212372
M	var	leadingZeroBitCount	0	212373	212503
M	var	trailingZeroBitCount	0	212504	212635
M	var	byteSwapped	0	212636	212758
M	var	description	0	212759	212856
M	var	hashValue	0	212857	212968
M	func	hash	0	212969	213079
M	func	distance	0	213080	213195
M	func	advanced	0	213196	213307
F	Swift	Int16.lsw	213310	221627
D	struct	Int16	213361	213580	221626	Swift
M	typealias	IntegerLiteralType	0	213581	213628
M	typealias	Magnitude	0	213629	213668
M	typealias	Stride	0	213669	213702
M	typealias	Words	0	213703	213738
M	var	max	1	213740	213810
M	var	min	1	213811	213879
M	var	bitWidth	1	213880	213965
M	var	zero	1	213966	214019
M	init	init	0	214021	214065
M	init	init	0	214066	214138
M	init	init	0	214139	214198
M	init	init	0	214199	214337
M	init	init	0	214338	214466
M	init	init	0	214467	214593
M	init	init	0	214594	214716
M	init	init	0	214717	214847
M	init	init	0	214848	214976
M	init	init	0	214977	215128
M	init	init	0	215129	215281
M	init	init	0	215282	215389
M	func	+	1	215391	215472
M	func	-	1	215473	215554
M	func	*	1	215555	215636
M	func	/	1	215637	215718
M	func	%	1	215719	215800
M	func	&+	1	215801	215884
M	func	&-	1	215885	215968
M	func	&*	1	215969	216052
M	func	&	1	216053	216134
M	func	|	1	216135	216215
M	func	^	1	216216	216297
M	func	~	1	216298	216372
M	func	<<	1	216373	216455
M	func	>>	1	216456	216538
M	func	&<<	1	216539	216623
M	func	&>>	1	216624	216708
M	func	<<	1	216709	216812
M	func	>>	1	216813	216916
M	func	-	1	216917	216991
M	func	negate	0	216992	217068
M	func	==	1	217069	217149
M	func	!=	1	217150	217230
M	func	<	1	217231	217310
M	func	<=	1	217311	217391
M	func	>	1	217392	217471
M	func	>=	1	217472	217552
M	func	+=	1	217554	217639
M	func	-=	1	217640	217725
M	func	*=	1	217726	217811
M	func	/=	1	217812	217897
M	func	%=	1	217898	217983
M	func	&+=	1	217984	218071
M	func	&-=	1	218072	218159
M	func	&*=	1	218160	218247
M	func	&=	1	218248	218333
M	func	|=	1	218334	218418
M	func	^=	1	218419	218504
M	func	<<=	1	218505	218591
M	func	>>=	1	218592	218678
M	func	addingReportingOverflow	0	218680	218850
M	func	subtractingReportingOverflow	0	218851	219033
M	func	multipliedReportingOverflow	0	219034	219213
M	func	dividedReportingOverflow	0	219214	219414
M	func	remainderReportingOverflow	0	219415	219635
M	func	multipliedFullWidth	0	219636	219785
M	func	dividingFullWidth	0	219786	219969
M	func	quotientAndRemainder	0	219970	220149
M	func	isMultiple	0	220150	220285
M	func	signum	0	220286	220365
M	var	magnitude	0	220366	220459
M	var	words	0	220460	220583
M	var	nonzeroBitCount	0	220584	220683
M	var	leadingZeroBitCount	0	220684	220814
M	var	trailingZeroBitCount	0	220815	220946
M	var	byteSwapped	0	220947	221071
M	var	description	0	221072	221169
M	var	hashValue	0	221170	221281
M	func	hash	0	221282	221392
M	func	distance	0	221393	221510
M	func	advanced	0	221511	221624
F	Swift	Int32.lsw	221627	229954
D	struct	Int32	221678	221897	229953	Swift
M	typealias	IntegerLiteralType	0	221898	221945
M	typealias	Magnitude	0	221946	221985
M	typealias	Stride	0	221986	222019
M	typealias	Words	0	222020	222055
M	var	max	1	222057	222132
M	var	min	1	222133	222206
M	var	bitWidth	1	222207	222292
M	var	zero	1	222293	222346
M	init	init	0	222348	222392
M	init	init	0	222393	222465
M	init	init	0	222466	222525
M	init	init	0	222526	222664
M	init	init	0	222665	222793
M	init	init	0	222794	222920
M	init	init	0	222921	223043
M	init	init	0	223044	223174
M	init	init	0	223175	223303
M	init	init	0	223304	223455
M	init	init	0	223456	223608
M	init	init	0	223609	223716
M	func	+	1	223718	223799
M	func	-	1	223800	223881
M	func	*	1	223882	223963
M	func	/	1	223964	224045
M	func	%	1	224046	224127
M	func	&+	1	224128	224211
M	func	&-	1	224212	224295
M	func	&*	1	224296	224379
M	func	&	1	224380	224461
M	func	|	1	224462	224542
M	func	^	1	224543	224624
M	func	~	1	224625	224699
M	func	<<	1	224700	224782
M	func	>>	1	224783	224865
M	func	&<<	1	224866	224950
M	func	&>>	1	224951	225035
M	func	<<	1	225036	225139
M	func	>>	1	225140	225243
M	func	-	1	225244	225318
M	func	negate	0	225319	225395
M	func	==	1	225396	225476
M	func	!=	1	225477	225557
M	func	<	1	225558	225637
M	func	<=	1	225638	225718
M	func	>	1	225719	225798
M	func	>=	1	225799	225879
M	func	+=	1	225881	225966
M	func	-=	1	225967	226052
M	func	*=	1	226053	226138
M	func	/=	1	226139	226224
M	func	%=	1	226225	226310
M	func	&+=	1	226311	226398
M	func	&-=	1	226399	226486
M	func	&*=	1	226487	226574
M	func	&=	1	226575	226660
M	func	|=	1	226661	226745
M	func	^=	1	226746	226831
M	func	<<=	1	226832	226918
M	func	>>=	1	226919	227005
M	func	addingReportingOverflow	0	227007	227177
M	func	subtractingReportingOverflow	0	227178	227360
M	func	multipliedReportingOverflow	0	227361	227540
M	func	dividedReportingOverflow	0	227541	227741
M	func	remainderReportingOverflow	0	227742	227962
M	func	multipliedFullWidth	0	227963	228112
M	func	dividingFullWidth	0	228113	228296
M	func	quotientAndRemainder	0	228297	228476
M	func	isMultiple	0	228477	228612
M	func	signum	0	228613	228692
M	var	magnitude	0	228693	228786
M	var	words	0	228787	228910
M	var	nonzeroBitCount	0	228911	229010
M	var	leadingZeroBitCount	0	229011	229141
M	var	trailingZeroBitCount	0	229142	229273
M	var	byteSwapped	0	229274	229398
M	var	description	0	229399	229496
M	var	hashValue	0	229497	229608
M	func	hash	0	229609	229719
M	func	distance	0	229720	229837
M	func	advanced	0	229838	229951
F	Swift	Int64.lsw	229954	238299
D	struct	Int64	230005	230224	238298	Swift
M	typealias	IntegerLiteralType	0	230225	230272
M	typealias	Magnitude	0	230273	230312
M	typealias	Stride	0	230313	230346
M	typealias	Words	0	230347	230382
M	var	max	1	230384	230468
M	var	min	1	230469	230551
M	var	bitWidth	1	230552	230637
M	var	zero	1	230638	230691
M	init	init	0	230693	230737
M	init	init	0	230738	230810
M	init	init	0	230811	230870
M	init	init	0	230871	231009
M	init	init	0	231010	231138
M	init	init	0	231139	231265
M	init	init	0	231266	231388
M	init	init	0	231389	231519
M	init	init	0	231520	231648
M	init	init	0	231649	231800
M	init	init	0	231801	231953
M	init	init	0	231954	232061
M	func	+	1	232063	232144
M	func	-	1	232145	232226
M	func	*	1	232227	232308
M	func	/	1	232309	232390
M	func	%	1	232391	232472
M	func	&+	1	232473	232556
M	func	&-	1	232557	232640
M	func	&*	1	232641	232724
M	func	&	1	232725	232806
M	func	|	1	232807	232887
M	func	^	1	232888	232969
M	func	~	1	232970	233044
M	func	<<	1	233045	233127
M	func	>>	1	233128	233210
M	func	&<<	1	233211	233295
M	func	&>>	1	233296	233380
M	func	<<	1	233381	233484
M	func	>>	1	233485	233588
M	func	-	1	233589	233663
M	func	negate	0	233664	233740
M	func	==	1	233741	233821
M	func	!=	1	233822	233902
M	func	<	1	233903	233982
M	func	<=	1	233983	234063
M	func	>	1	234064	234143
M	func	>=	1	234144	234224
M	func	+=	1	234226	234311
M	func	-=	1	234312	234397
M	func	*=	1	234398	234483
M	func	/=	1	234484	234569
M	func	%=	1	234570	234655
M	func	&+=	1	234656	234743
M	func	&-=	1	234744	234831
M	func	&*=	1	234832	234919
M	func	&=	1	234920	235005
M	func	|=	1	235006	235090
M	func	^=	1	235091	235176
M	func	<<=	1	235177	235263
M	func	>>=	1	235264	235350
M	func	addingReportingOverflow	0	235352	235522
M	func	subtractingReportingOverflow	0	235523	235705
M	func	multipliedReportingOverflow	0	235706	235885
M	func	dividedReportingOverflow	0	235886	236086
M	func	remainderReportingOverflow	0	236087	236307
M	func	multipliedFullWidth	0	236308	236457
M	func	dividingFullWidth	0	236458	236641
M	func	quotientAndRemainder	0	236642	236821
M	func	isMultiple	0	236822	236957
M	func	signum	0	236958	237037
M	var	magnitude	0	237038	237131
M	var	words	0	237132	237255
M	var	nonzeroBitCount	0	237256	237355
M	var	leadingZeroBitCount	0	237356	237486
M	var	trailingZeroBitCount	0	237487	237618
M	var	byteSwapped	0	237619	237743
M	var	description	0	237744	237841
M	var	hashValue	0	237842	237953
M	func	hash	0	237954	238064
M	func	distance	0	238065	238182
M	func	advanced	0	238183	238296
F	Swift	Int8.lsw	238299	246414
D	struct	Int8	238349	238565	246413	Swift
M	typealias	IntegerLiteralType	0	238566	238612
M	typealias	Magnitude	0	238613	238651
M	typealias	Stride	0	238652	238685
M	typealias	Words	0	238686	238721
M	var	max	1	238723	238790
M	var	min	1	238791	238856
M	var	bitWidth	1	238857	238941
M	var	zero	1	238942	238994
M	init	init	0	238996	239040
M	init	init	0	239041	239111
M	init	init	0	239112	239169
M	init	init	0	239170	239307
M	init	init	0	239308	239435
M	init	init	0	239436	239561
M	init	init	0	239562	239683
M	init	init	0	239684	239813
M	init	init	0	239814	239941
M	init	init	0	239942	240092
M	init	init	0	240093	240244
M	init	init	0	240245	240350
M	func	+	1	240352	240429
M	func	-	1	240430	240507
M	func	*	1	240508	240585
M	func	/	1	240586	240663
M	func	%	1	240664	240741
M	func	&+	1	240742	240821
M	func	&-	1	240822	240901
M	func	&*	1	240902	240981
M	func	&	1	240982	241059
M	func	|	1	241060	241136
M	func	^	1	241137	241214
M	func	~	1	241215	241286
M	func	<<	1	241287	241365
M	func	>>	1	241366	241444
M	func	&<<	1	241445	241525
M	func	&>>	1	241526	241606
M	func	<<	1	241607	241707
M	func	>>	1	241708	241808
M	func	-	1	241809	241880
M	func	negate	0	241881	241957
M	func	==	1	241958	242035
M	func	!=	1	242036	242113
M	func	<	1	242114	242190
M	func	<=	1	242191	242268
M	func	>	1	242269	242345
M	func	>=	1	242346	242423
M	func	+=	1	242425	242507
M	func	-=	1	242508	242590
M	func	*=	1	242591	242673
M	func	/=	1	242674	242756
M	func	%=	1	242757	242839
M	func	&+=	1	242840	242924
M	func	&-=	1	242925	243009
M	func	&*=	1	243010	243094
M	func	&=	1	243095	243177
M	func	|=	1	243178	243259
M	func	^=	1	243260	243342
M	func	<<=	1	243343	243426
M	func	>>=	1	243427	243510
M	func	addingReportingOverflow	0	243512	243679
M	func	subtractingReportingOverflow	0	243680	243859
M	func	multipliedReportingOverflow	0	243860	244036
M	func	dividedReportingOverflow	0	244037	244234
M	func	remainderReportingOverflow	0	244235	244452
M	func	multipliedFullWidth	0	244453	244598
M	func	dividingFullWidth	0	244599	244777
M	func	quotientAndRemainder	0	244778	244954
M	func	isMultiple	0	244955	245088
M	func	signum	0	245089	245166
M	var	magnitude	0	245167	245258
M	var	words	0	245259	245382
M	var	nonzeroBitCount	0	245383	245481
M	var	leadingZeroBitCount	0	245482	245611
M	var	trailingZeroBitCount	0	245612	245742
M	var	byteSwapped	0	245743	245865
M	var	description	0	245866	245962
M	var	hashValue	0	245963	246073
M	func	hash	0	246074	246183
M	func	distance	0	246184	246299
M	func	advanced	0	246300	246411
F	Swift	KeyPath.lsw	246414	248141
D	class	AnyKeyPath	246497	246604	246776	Swift
M	func	==	1	246605	246698
M	func	hash	0	246699	246774
D	class	PartialKeyPath	246778	246899	246901	Swift
D	class	KeyPath	246903	247020	247342	Swift
M	func	appending	0	247021	247184
M	func	appending	0	247185	247340
D	class	WritableKeyPath	247344	247489	247629	Swift
M	func	appending	0	247490	247627
D	class	ReferenceWritableKeyPath	247631	247829	247978	Swift
M	func	appending	0	247830	247976
D	func	_readKeyPath	247980	248140	248140	Swift
F	Swift	Lazy.lsw	248141	260247
D	protocol	LazySequenceProtocol	248161	248282	248432	Swift
M	associatedtype	Elements	0	248283	248361
M	var	elements	0	248362	248430
D	extension	LazySequenceProtocol	248434	248489	248564	Swift
M	var	elements	0	248490	248562
D	typealias	LazyCollectionProtocol	248566	248716	248716	Swift
D	extension	LazySequenceProtocol	248718	248750	250952	Swift
M	var	lazy	0	248751	248807
M	func	map	0	248808	249038
M	func	filter	0	249039	249259
M	func	compactMap	0	249260	249915
M	func	flatMap	0	249916	250459
M	func	prefix	0	250460	250707
M	func	drop	0	250708	250950
D	extension	LazySequenceProtocol	250954	251010	251196	Swift
M	func	joined	0	251011	251194
D	extension	LazySequenceProtocol	251198	251301	251477	Swift
M	func	reversed	0	251302	251475
D	struct	LazySequence	251479	251576	251953	Swift
M	typealias	Element	0	251577	251620
M	typealias	Iterator	0	251621	251666
M	typealias	Elements	0	251667	251703
M	var	_base	0	251704	251723
M	init	init	0	251724	251768
M	var	elements	0	251769	251808
M	func	makeIterator	0	251809	251881
M	var	underestimatedCount	0	251882	251951
D	typealias	LazyCollection	251955	252052	252052	Swift
D	extension	LazySequence	252054	252113	253049	Swift
M	typealias	Index	0	252114	252153
M	typealias	Indices	0	252154	252197
M	typealias	SubSequence	0	252198	252258
M	var	startIndex	0	252259	252317
M	var	endIndex	0	252318	252372
M	var	indices	0	252373	252427
M	var	count	0	252428	252469
M	var	isEmpty	0	252470	252516
M	func	index	0	252517	252599
M	func	index	0	252600	252701
M	func	index	0	252702	252851
M	func	distance	0	252852	252968
M	subscript	subscript	0	252969	253047
D	extension	LazySequence	253051	253136	253223	Swift
M	func	index	0	253137	253221
D	extension	LazySequence	253225	253308	253310	Swift
D	extension	Slice	253312	253384	253430	Swift
M	typealias	Elements	0	253385	253428
D	extension	ReversedCollection	253432	253517	253576	Swift
M	typealias	Elements	0	253518	253574
D	struct	LazyMapSequence	253578	253728	254517	Swift
M	typealias	Elements	0	253729	253791
M	var	_base	0	253792	253811
M	let	_transform	0	253812	253857
M	init	init	0	253858	253993
M	struct	Iterator	0	253995	254304
M	func	makeIterator	0	254306	254445
M	var	underestimatedCount	0	254446	254515
D	extension	LazyMapSequence	254519	254581	255536	Swift
M	typealias	Index	0	254582	254621
M	typealias	Indices	0	254622	254665
M	typealias	SubSequence	0	254666	254738
M	var	startIndex	0	254739	254797
M	var	endIndex	0	254798	254852
M	var	indices	0	254853	254907
M	var	count	0	254908	254949
M	var	isEmpty	0	254950	254996
M	func	index	0	254997	255079
M	func	index	0	255080	255181
M	func	index	0	255182	255331
M	func	distance	0	255332	255448
M	subscript	subscript	0	255449	255534
D	extension	LazyMapSequence	255538	255626	255713	Swift
M	func	index	0	255627	255711
D	extension	LazyMapSequence	255715	255801	255803	Swift
D	typealias	LazyMapCollection	255805	255915	255915	Swift
D	struct	LazyFilterSequence	255917	256054	256891	Swift
M	typealias	Element	0	256055	256098
M	typealias	Elements	0	256099	256155
M	var	_base	0	256156	256175
M	let	_predicate	0	256176	256218
M	init	init	0	256219	256355
M	struct	Iterator	0	256357	256754
M	func	makeIterator	0	256756	256889
D	extension	LazyFilterSequence	256893	256958	257662	Swift
M	typealias	Index	0	256959	256998
M	typealias	Indices	0	256999	257070
M	typealias	SubSequence	0	257071	257137
M	var	startIndex	0	257138	257203
M	var	endIndex	0	257204	257258
M	var	underestimatedCount	0	257259	257304
M	func	_next	0	257305	257491
M	func	index	0	257492	257581
M	subscript	subscript	0	257582	257660
D	extension	LazyFilterSequence	257664	257755	257967	Swift
M	func	index	0	257756	257965
D	typealias	LazyFilterCollection	257969	258082	258082	Swift
D	struct	LazyPrefixWhileSequence	258084	258230	259139	Swift
M	typealias	Element	0	258231	258274
M	typealias	Elements	0	258275	258336
M	var	_base	0	258337	258356
M	let	_predicate	0	258357	258399
M	init	init	0	258400	258532
M	struct	Iterator	0	258534	258982
M	func	makeIterator	0	258984	259137
D	struct	LazyDropWhileSequence	259141	259286	260246	Swift
M	typealias	Element	0	259287	259330
M	typealias	Elements	0	259331	259390
M	var	_base	0	259391	259410
M	let	_predicate	0	259411	259453
M	init	init	0	259454	259586
M	struct	Iterator	0	259588	260089
M	func	makeIterator	0	260091	260244
F	Swift	MutableCollection.lsw	260247	275825
D	protocol	MutableCollection	260301	260443	260900	Swift
M	subscript	subscript	0	260444	260534
M	subscript	subscript	0	260535	260632
M	func	partition	0	260633	260817
M	func	swapAt	0	260818	260898
D	extension	MutableCollection	260902	260964	261305	Swift
M	subscript	subscript	0	260965	261303
D	extension	MutableCollection	261307	261336	263241	Swift
M	func	_writeBackSlice	0	261337	261997
M	func	swapAt	0	261998	262196
M	func	partition	0	262197	262821
M	subscript	subscript	0	262822	263046
M	subscript	subscript	0	263047	263239
D	extension	MutableCollection	263243	263308	264392	Swift
M	func	reverse	0	263309	263645
M	func	partition	0	263646	264390
D	extension	MutableCollection	264394	264458	265544	Swift
M	func	shuffle	0	264459	264633
M	func	shuffle	0	264634	265113
M	func	sort	0	265114	265542
D	extension	MutableCollection	265546	265631	265956	Swift
M	func	sort	0	265632	265954
D	protocol	RangeReplaceableCollection	265958	266111	267715	Swift
M	init	init	0	266112	266151
M	func	replaceSubrange	0	266152	266318
M	func	reserveCapacity	0	266319	266405
M	init	init	0	266406	266486
M	init	init	0	266487	266586
M	func	append	0	266587	266670
M	func	append	0	266671	266796
M	func	insert	0	266797	266905
M	func	insert	0	266906	267058
M	func	remove	0	267059	267187
M	func	removeSubrange	0	267188	267287
M	func	removeFirst	0	267288	267400
M	func	removeFirst	0	267401	267476
M	func	removeAll	0	267477	267570
M	func	removeAll	0	267571	267713
D	extension	RangeReplaceableCollection	267717	267755	272577	Swift
M	init	init	0	267756	268002
M	init	init	0	268003	268174
M	func	reserveCapacity	0	268175	268271
M	func	append	0	268272	268399
M	func	append	0	268400	268595
M	func	insert	0	268596	268773
M	func	insert	0	268774	268991
M	func	remove	0	268992	269363
M	func	removeSubrange	0	269364	269532
M	func	removeSubrange	0	269533	269717
M	func	replaceSubrange	0	269718	269998
M	func	removeFirst	0	269999	270291
M	func	removeFirst	0	270292	270702
M	func	removeAll	0	270703	270984
M	func	removeAll	0	270985	271300
M	func	filter	0	271301	271572
M	func	+	1	271573	271807
M	func	+	1	271808	272152
M	func	+	1	272153	272405
M	func	+=	1	272406	272575
D	extension	RangeReplaceableCollection	272579	272653	273545	Swift
M	func	popLast	0	272654	272866
M	func	removeLast	0	272867	273126
M	func	removeLast	0	273127	273543
D	extension	RangeReplaceableCollection	273547	273615	273907	Swift
M	func	removeAll	0	273616	273905
D	extension	MutableCollection	273909	273938	274455	Swift
M	func	_halfStablePartition	0	273939	274453
D	extension	RangeReplaceableCollection	274457	274520	275824	Swift
M	func	replacing	0	274521	275257
M	func	replace	0	275258	275591
M	func	trimPrefix	0	275592	275822
F	Swift	NumericProtocols.lsw	275825	292312
D	protocol	AdditiveArithmetic	275883	275972	276353	Swift
M	var	zero	1	275973	276047
M	func	+	1	276048	276113
M	func	+=	1	276114	276192
M	func	-	1	276193	276265
M	func	-=	1	276266	276351
D	extension	AdditiveArithmetic	276355	276385	276688	Swift
M	func	+=	1	276386	276491
M	func	-=	1	276492	276604
M	func	+	1	276605	276686
D	extension	AdditiveArithmetic	276690	276760	276842	Swift
M	var	zero	1	276761	276840
D	protocol	Numeric	276844	276950	277330	Swift
M	associatedtype	Magnitude	0	276951	277000
M	init	init	0	277001	277111
M	var	magnitude	0	277112	277176
M	func	*	1	277177	277246
M	func	*=	1	277247	277328
D	protocol	SignedNumeric	277332	277413	277559	Swift
M	func	-	1	277414	277504
M	func	negate	0	277505	277557
D	extension	SignedNumeric	277561	277586	277849	Swift
M	func	-	1	277587	277767
M	func	negate	0	277768	277847
D	func	abs	277851	278034	278034	Swift
D	protocol	Strideable	278036	278137	278358	Swift
M	associatedtype	Stride	0	278138	278190
M	func	distance	0	278191	278275
M	func	advanced	0	278276	278356
D	extension	Strideable	278360	278382	278642	Swift
M	func	<	1	278383	278522
M	func	==	1	278523	278640
D	protocol	BinaryInteger	278644	278846	281508	Swift
M	associatedtype	Words	0	278847	278943
M	var	isSigned	1	278944	279027
M	init	init	0	279028	279144
M	init	init	0	279145	279229
M	init	init	0	279230	279319
M	init	init	0	279320	279411
M	init	init	0	279412	279503
M	var	words	0	279504	279606
M	var	bitWidth	0	279607	279686
M	var	trailingZeroBitCount	0	279687	279782
M	func	/	1	279783	279853
M	func	/=	1	279854	279932
M	func	%	1	279933	280036
M	func	%=	1	280037	280133
M	func	~	1	280134	280203
M	func	&	1	280204	280282
M	func	&=	1	280283	280366
M	func	|	1	280367	280452
M	func	|=	1	280453	280545
M	func	^	1	280546	280631
M	func	^=	1	280632	280725
M	func	>>	1	280726	280858
M	func	>>=	1	280859	280979
M	func	<<	1	280980	281112
M	func	<<=	1	281113	281233
M	func	quotientAndRemainder	0	281234	281362
M	func	isMultiple	0	281363	281460
M	func	signum	0	281461	281506
D	extension	BinaryInteger	281510	281535	284502	Swift
M	init	init	0	281536	281580
M	func	*=	1	281581	281689
M	func	/=	1	281690	281795
M	func	%=	1	281796	281919
M	func	&=	1	281920	282030
M	func	|=	1	282031	282150
M	func	^=	1	282151	282271
M	func	>>=	1	282272	282420
M	func	<<=	1	282421	282569
M	func	signum	0	282570	282686
M	func	quotientAndRemainder	0	282687	282863
M	func	isMultiple	0	282864	283082
M	func	distance	0	283083	283198
M	func	advanced	0	283199	283307
M	var	description	0	283308	283398
M	func	==	1	283400	283568
M	func	!=	1	283569	283734
M	func	<	1	283735	283921
M	func	<=	1	283922	284117
M	func	>	1	284118	284307
M	func	>=	1	284308	284500
D	func	_compareIntegers	284504	284611	284611	Swift
D	protocol	FixedWidthInteger	284613	284778	287101	Swift
M	var	bitWidth	1	284779	284858
M	var	max	1	284859	284919
M	var	min	1	284920	284977
M	func	addingReportingOverflow	0	284978	285108
M	func	subtractingReportingOverflow	0	285109	285251
M	func	multipliedReportingOverflow	0	285252	285391
M	func	dividedReportingOverflow	0	285392	285552
M	func	remainderReportingOverflow	0	285553	285733
M	func	multipliedFullWidth	0	285734	285855
M	func	dividingFullWidth	0	285856	286010
M	init	init	0	286011	286082
M	var	nonzeroBitCount	0	286083	286151
M	var	leadingZeroBitCount	0	286152	286247
M	var	byteSwapped	0	286248	286337
M	var	bigEndian	0	286338	286408
M	var	littleEndian	0	286409	286485
M	init	init	0	286486	286572
M	init	init	0	286573	286665
M	func	&>>	1	286666	286780
M	func	&>>=	1	286781	286883
M	func	&<<	1	286884	286997
M	func	&<<=	1	286998	287099
D	extension	FixedWidthInteger	287103	287132	291210	Swift
M	var	bitWidth	0	287133	287229
M	init	init	0	287230	287348
M	var	littleEndian	0	287349	287433
M	var	bigEndian	0	287434	287519
M	init	init	0	287520	287636
M	init	init	0	287637	287759
M	func	&>>=	1	287760	287891
M	func	&<<=	1	287892	288022
M	func	&>>	1	288023	288209
M	func	&<<	1	288210	288395
M	func	&+	1	288396	288541
M	func	&+=	1	288542	288654
M	func	&-	1	288655	288812
M	func	&-=	1	288813	288930
M	func	&*	1	288931	289088
M	func	&*=	1	289089	289207
M	init	init	0	289208	289555
M	init	init	0	289556	289796
M	func	random	1	289797	290008
M	func	random	1	290009	290226
M	func	random	1	290227	290696
M	func	random	1	290697	291208
D	func	_parseInteger	291212	291313	291313	Swift
D	protocol	SignedInteger	291315	291418	291420	Swift
D	extension	SignedInteger	291422	291447	291541	Swift
M	var	isSigned	1	291448	291539
D	protocol	UnsignedInteger	291543	291636	291638	Swift
D	extension	UnsignedInteger	291640	291667	291762	Swift
M	var	isSigned	1	291668	291760
D	extension	UnsignedInteger	291764	291820	291908	Swift
M	var	magnitude	0	291821	291906
D	extension	Numeric	291910	291929	292040	Swift
M	func	*=	1	291930	292038
D	extension	BinaryInteger	292042	292067	292311	Swift
M	init	init	0	292068	292309
F	Swift	Operators.lsw	292312	295982
D	precedencegroup	AssignmentPrecedence	292366	292444	292444	Swift
D	precedencegroup	FunctionArrowPrecedence	292445	292542	292542	Swift
D	precedencegroup	TernaryPrecedence	292543	292637	292637	Swift
D	precedencegroup	DefaultPrecedence	292638	292705	292705	Swift
D	precedencegroup	LogicalDisjunctionPrecedence	292706	292804	292804	Swift
D	precedencegroup	LogicalConjunctionPrecedence	292805	292914	292914	Swift
D	precedencegroup	ComparisonPrecedence	292915	292996	292996	Swift
D	precedencegroup	NilCoalescingPrecedence	292997	293094	293094	Swift
D	precedencegroup	CastingPrecedence	293095	293168	293168	Swift
D	precedencegroup	RangeFormationPrecedence	293169	293243	293243	Swift
D	precedencegroup	AdditionPrecedence	293244	293339	293339	Swift
D	precedencegroup	MultiplicationPrecedence	293340	293435	293435	Swift
D	precedencegroup	BitwiseShiftPrecedence	293436	293515	293515	Swift
D	operator	++	293517	293536	293536	Swift
D	operator	--	293537	293556	293556	Swift
D	operator	...	293557	293577	293577	Swift
D	operator	++	293579	293597	293597	Swift
D	operator	--	293598	293616	293616	Swift
D	operator	!	293617	293634	293634	Swift
D	operator	.!	293635	293653	293653	Swift
D	operator	~	293654	293671	293671	Swift
D	operator	+	293672	293689	293689	Swift
D	operator	-	293690	293707	293707	Swift
D	operator	...	293708	293727	293727	Swift
D	operator	..<	293728	293747	293747	Swift
D	operator	<<	293749	293791	293791	Swift
D	operator	&<<	293792	293835	293835	Swift
D	operator	>>	293836	293878	293878	Swift
D	operator	&>>	293879	293922	293922	Swift
D	operator	*	293924	293967	293967	Swift
D	operator	&*	293968	294012	294012	Swift
D	operator	/	294013	294056	294056	Swift
D	operator	%	294057	294100	294100	Swift
D	operator	&	294101	294144	294144	Swift
D	operator	+	294146	294183	294183	Swift
D	operator	&+	294184	294222	294222	Swift
D	operator	-	294223	294260	294260	Swift
D	operator	&-	294261	294299	294299	Swift
D	operator	|	294300	294337	294337	Swift
D	operator	^	294338	294375	294375	Swift
D	operator	...	294377	294422	294422	Swift
D	operator	..<	294423	294468	294468	Swift
D	operator	??	294470	294513	294513	Swift
D	operator	<	294515	294554	294554	Swift
D	operator	<=	294555	294595	294595	Swift
D	operator	>	294596	294635	294635	Swift
D	operator	>=	294636	294676	294676	Swift
D	operator	==	294677	294717	294717	Swift
D	operator	!=	294718	294758	294758	Swift
D	operator	===	294759	294800	294800	Swift
D	operator	!==	294801	294842	294842	Swift
D	operator	~=	294843	294883	294883	Swift
D	operator	.<	294885	294925	294925	Swift
D	operator	.<=	294926	294967	294967	Swift
D	operator	.>	294968	295008	295008	Swift
D	operator	.>=	295009	295050	295050	Swift
D	operator	.==	295051	295092	295092	Swift
D	operator	.!=	295093	295134	295134	Swift
D	operator	.&	295135	295179	295179	Swift
D	operator	.^	295180	295218	295218	Swift
D	operator	.|	295219	295257	295257	Swift
D	operator	&&	295259	295307	295307	Swift
D	operator	||	295308	295356	295356	Swift
D	operator	*=	295358	295398	295398	Swift
D	operator	&*=	295399	295440	295440	Swift
D	operator	/=	295441	295481	295481	Swift
D	operator	%=	295482	295522	295522	Swift
D	operator	+=	295523	295563	295563	Swift
D	operator	&+=	295564	295605	295605	Swift
D	operator	-=	295606	295646	295646	Swift
D	operator	&-=	295647	295688	295688	Swift
D	operator	<<=	295689	295730	295730	Swift
D	operator	&<<=	295731	295773	295773	Swift
D	operator	>>=	295774	295815	295815	Swift
D	operator	&>>=	295816	295858	295858	Swift
D	operator	&=	295859	295899	295899	Swift
D	operator	^=	295900	295940	295940	Swift
D	operator	|=	295941	295981	295981	Swift
F	Swift	Optional.lsw	295982	300314
D	enum	Optional	296007	296108	297184	Swift
M	case	none	0	296109	296122
M	case	some	0	296123	296145
M	init	init	0	296147	296229
M	init	init	0	296230	296295
M	func	map	0	296297	296561
M	func	flatMap	0	296562	296833
M	var	unsafelyUnwrapped	0	296834	296922
M	func	take	0	296923	297085
M	var	debugDescription	0	297086	297182
D	extension	Optional	297186	297236	297238	Swift
D	extension	Optional	297240	297294	297296	Swift
D	extension	Optional	297298	297354	297810	Swift
M	func	==	1	297355	297808
D	extension	Optional	297812	297866	298150	Swift
M	func	hash	0	297867	298148
D	enum	Result	298152	298252	300104	Swift
M	case	success	0	298253	298278
M	case	failure	0	298279	298304
M	init	init	0	298306	298555
M	func	get	0	298556	298784
M	func	map	0	298785	299105
M	func	mapError	0	299106	299430
M	func	flatMap	0	299431	299764
M	func	flatMapError	0	299765	300102
D	extension	Result	300106	300180	300182	Swift
D	extension	Result	300184	300255	300257	Swift
D	extension	Result	300259	300311	300313	Swift
F	Swift	Output.lsw	300314	302795
D	func	print	300328	300473	300473	Swift
D	func	print	300475	300829	300829	Swift
D	func	debugPrint	300831	300999	300999	Swift
D	func	debugPrint	301001	301397	301397	Swift
D	func	dump	301399	301686	301686	Swift
D	func	dump	301688	302036	302036	Swift
D	func	readLine	302038	302176	302176	Swift
D	func	_describe	302178	302237	302237	Swift
D	func	_debugDescribe	302239	302308	302308	Swift
D	func	_dump	302310	302427	302427	Swift
D	func	_writeOutput	302429	302479	302479	Swift
D	enum	CommandLine	302481	302540	302794	Swift
M	var	arguments	1	302541	302669
M	var	argc	1	302670	302792
F	Swift	PartialRange.lsw	302795	308654
D	struct	PartialRangeUpTo	302843	302949	303309	Swift
M	let	upperBound	0	302950	302982
M	init	init	0	302983	303052
M	func	relative	0	303053	303188
M	func	contains	0	303189	303307
D	struct	PartialRangeThrough	303311	303428	303826	Swift
M	let	upperBound	0	303429	303461
M	init	init	0	303462	303531
M	func	relative	0	303532	303704
M	func	contains	0	303705	303824
D	struct	PartialRangeFrom	303828	303934	304293	Swift
M	let	lowerBound	0	303935	303967
M	init	init	0	303968	304037
M	func	relative	0	304038	304171
M	func	contains	0	304172	304291
D	extension	PartialRangeFrom	304295	304386	304597	Swift
M	typealias	Element	0	304387	304423
M	typealias	Iterator	0	304424	304484
M	func	makeIterator	0	304485	304595
D	struct	_PartialRangeIterator	304599	304772	304979	Swift
M	typealias	Element	0	304773	304809
M	var	_current	0	304810	304833
M	func	next	0	304834	304977
D	enum	UnboundedRange_	304981	305039	305106	Swift
M	func	...	1	305040	305104
D	typealias	UnboundedRange	305108	305211	305211	Swift
D	func	stride	305213	305422	305422	Swift
D	func	stride	305424	305664	305664	Swift
D	struct	StrideTo	305666	305779	306431	Swift
M	let	_start	0	305780	305803
M	let	_end	0	305804	305825
M	let	_stride	0	305826	305857
M	init	init	0	305858	306082
M	func	makeIterator	0	306083	306248
M	var	underestimatedCount	0	306249	306429
D	struct	StrideToIterator	306433	306541	306921	Swift
M	let	_start	0	306542	306565
M	let	_end	0	306566	306587
M	let	_stride	0	306588	306619
M	var	_count	0	306620	306639
M	var	_value	0	306640	306663
M	func	next	0	306664	306919
D	struct	StrideThrough	306923	307053	307737	Swift
M	let	_start	0	307054	307077
M	let	_end	0	307078	307099
M	let	_stride	0	307100	307131
M	init	init	0	307132	307356
M	func	makeIterator	0	307357	307554
M	var	underestimatedCount	0	307555	307735
D	struct	StrideThroughIterator	307739	307852	308411	Swift
M	let	_start	0	307853	307876
M	let	_end	0	307877	307898
M	let	_stride	0	307899	307930
M	var	_count	0	307931	307950
M	var	_value	0	307951	307974
M	var	_didReturnEnd	0	307975	308002
M	func	next	0	308003	308409
D	func	_strideStep	308413	308653	308653	Swift
F	Swift	Range.lsw	308654	322845
D	protocol	RangeExpression	308687	308783	309068	Swift
M	associatedtype	Bound	0	308784	308820
M	func	relative	0	308821	308979
M	func	contains	0	308980	309066
D	extension	RangeExpression	309070	309097	309267	Swift
M	func	~=	1	309098	309265
D	struct	Range	309269	309408	311708	Swift
M	let	lowerBound	0	309409	309466
M	let	upperBound	0	309467	309541
M	init	init	0	309542	309644
M	init	init	0	309645	309852
M	func	contains	0	309853	309996
M	var	isEmpty	0	309997	310091
M	func	relative	0	310092	310197
M	func	==	1	310198	310343
M	func	clamped	0	310344	310802
M	func	overlaps	0	310803	311060
M	func	overlaps	0	311061	311306
M	func	contains	0	311307	311513
M	func	contains	0	311514	311706
D	extension	Range	311710	311752	311849	Swift
M	var	description	0	311753	311847
D	extension	Range	311851	311898	312054	Swift
M	var	debugDescription	0	311899	312052
D	extension	Range	312056	312105	312233	Swift
M	func	hash	0	312106	312231
D	extension	Range	312235	312284	312286	Swift
D	extension	Range	312288	312368	312576	Swift
M	typealias	Element	0	312369	312405
M	typealias	Iterator	0	312406	312459
M	func	makeIterator	0	312460	312574
D	struct	_RangeIterator	312578	312689	312959	Swift
M	typealias	Element	0	312690	312726
M	var	_current	0	312727	312750
M	let	_end	0	312751	312770
M	func	next	0	312771	312957
D	extension	Range	312961	313092	314705	Swift
M	typealias	Index	0	313093	313127
M	typealias	Indices	0	313128	313171
M	typealias	SubSequence	0	313172	313219
M	var	startIndex	0	313220	313267
M	var	endIndex	0	313268	313313
M	var	count	0	313314	313384
M	var	indices	0	313385	313430
M	func	index	0	313431	313499
M	func	index	0	313500	313570
M	func	index	0	313571	313665
M	func	distance	0	313666	313772
M	subscript	subscript	0	313773	313942
M	subscript	subscript	0	313943	314140
M	func	_customContainsEquatableElement	0	314141	314265
M	func	_customIndexOfEquatableElement	0	314266	314386
M	func	_customLastIndexOfEquatableElement	0	314387	314511
M	init	init	0	314512	314703
D	typealias	CountableRange	314707	314839	314839	Swift
D	typealias	CountableClosedRange	314840	314991	314991	Swift
D	struct	ClosedRange	314993	315132	317116	Swift
M	let	lowerBound	0	315133	315190
M	let	upperBound	0	315191	315251
M	init	init	0	315252	315354
M	init	init	0	315355	315562
M	func	contains	0	315563	315707
M	var	isEmpty	0	315708	315790
M	func	relative	0	315791	315974
M	func	==	1	315975	316132
M	func	clamped	0	316133	316609
M	func	overlaps	0	316610	316790
M	func	overlaps	0	316791	316920
M	func	contains	0	316921	317114
D	extension	ClosedRange	317118	317166	317263	Swift
M	var	description	0	317167	317261
D	extension	ClosedRange	317265	317318	317486	Swift
M	var	debugDescription	0	317319	317484
D	extension	ClosedRange	317488	317543	317671	Swift
M	func	hash	0	317544	317669
D	extension	ClosedRange	317673	317728	317730	Swift
D	extension	ClosedRange	317732	317818	318061	Swift
M	typealias	Element	0	317819	317855
M	typealias	Iterator	0	317856	317915
M	func	makeIterator	0	317916	318059
D	struct	_ClosedRangeIterator	318063	318180	318551	Swift
M	typealias	Element	0	318181	318217
M	var	_current	0	318218	318241
M	let	_last	0	318242	318262
M	var	_isDone	0	318263	318284
M	func	next	0	318285	318549
D	enum	_ClosedRangeIndex	318553	318683	319318	Swift
M	case	inRange	0	318684	318707
M	case	pastEnd	0	318708	318724
M	func	==	1	318725	319021
M	func	<	1	319022	319316
D	extension	ClosedRange	319320	319457	321777	Swift
M	typealias	Index	0	319458	319511
M	typealias	Indices	0	319512	319577
M	typealias	SubSequence	0	319578	319638
M	var	startIndex	0	319639	319715
M	var	endIndex	0	319716	319778
M	var	count	0	319779	319853
M	func	index	0	319854	320129
M	func	index	0	320130	320455
M	func	index	0	320456	320863
M	func	distance	0	320864	321001
M	func	_offset	0	321002	321198
M	subscript	subscript	0	321199	321398
M	func	_customContainsEquatableElement	0	321399	321524
M	init	init	0	321525	321775
D	extension	Comparable	321779	321801	322844	Swift
M	func	..<	1	321802	322093
M	func	...	1	322094	322391
M	func	..<	1	322392	322536
M	func	...	1	322537	322695
M	func	...	1	322696	322842
F	Swift	RangeSet.lsw	322845	326653
D	struct	RangeSet	322859	322978	325213	Swift
M	var	_ranges	0	322979	323010
M	init	init	0	323011	323045
M	init	init	0	323046	323127
M	init	init	0	323128	323288
M	var	ranges	0	323289	323368
M	var	isEmpty	0	323369	323457
M	func	contains	0	323458	323602
M	func	insert	0	323603	324391
M	func	remove	0	324392	325023
M	func	==	1	325024	325133
M	var	description	0	325134	325211
D	extension	RangeReplaceableCollection	325215	325253	325590	Swift
M	func	removeSubranges	0	325254	325588
D	extension	MutableCollection	325592	325660	326652	Swift
M	func	moveSubranges	0	325661	326650
F	Swift	Regex.lsw	326653	344943
D	protocol	_RegexPart	326754	326897	326972	Swift
M	associatedtype	RegexOutput	0	326898	326928
M	var	_part	0	326929	326970
D	protocol	RegexComponent	326974	327076	327183	Swift
M	associatedtype	RegexOutput	0	327077	327107
M	var	regex	0	327108	327181
D	extension	RegexComponent	327185	327211	327264	Swift
M	var	_part	0	327212	327262
D	struct	Regex	327266	327421	333051	Swift
M	typealias	RegexOutput	0	327422	327463
M	let	_source	0	327464	327658
M	let	_transforms	0	327659	327783
M	init	init	0	327784	327930
M	init	init	0	327931	328108
M	init	init	0	328109	328254
M	init	init	0	328255	328785
M	init	init	0	328786	329102
M	var	regex	0	329103	329147
M	struct	Match	0	329149	329832
M	func	wholeMatch	0	329834	329978
M	func	wholeMatch	0	329979	330121
M	func	prefixMatch	0	330122	330278
M	func	prefixMatch	0	330279	330433
M	func	firstMatch	0	330434	330578
M	func	firstMatch	0	330579	330721
M	func	_match	0	330722	330827
M	func	_allMatches	0	330828	330928
M	func	_matches	0	330929	331025
M	func	_found	0	331026	331125
M	func	contains	0	331127	331261
M	func	_with	0	331263	331375
M	func	ignoresCase	0	331376	331516
M	func	dotMatchesNewlines	0	331517	331691
M	func	anchorsMatchLineEndings	0	331692	331877
M	func	asciiOnlyWordCharacters	0	331878	332034
M	func	asciiOnlyDigits	0	332035	332183
M	func	asciiOnlyWhitespace	0	332184	332336
M	func	asciiOnlyCharacterClasses	0	332337	332512
M	func	wordBoundaryKind	0	332513	332684
M	func	repetitionBehavior	0	332685	332882
M	func	matchingSemantics	0	332883	333049
D	extension	Regex	333053	333101	333556	Swift
M	init	init	0	333102	333360
M	init	init	0	333361	333554
D	extension	Regex.Match	333558	333612	334331	Swift
M	init	init	0	333613	333814
M	subscript	subscript	0	333815	333987
M	subscript	subscript	0	333988	334110
M	var	count	0	334111	334208
M	subscript	subscript	0	334209	334329
D	struct	AnyRegexOutput	334333	334452	337024	Swift
M	typealias	Index	0	334453	334485
M	typealias	Indices	0	334486	334527
M	typealias	Iterator	0	334528	334592
M	typealias	SubSequence	0	334593	334649
M	struct	ElementRepresentation	0	334651	334881
M	struct	Element	0	334883	335965
M	let	input	0	335967	335988
M	let	_elements	0	335989	336046
M	init	init	0	336047	336233
M	var	startIndex	0	336234	336270
M	var	endIndex	0	336271	336319
M	var	count	0	336320	336365
M	func	index	0	336366	336418
M	func	index	0	336419	336472
M	subscript	subscript	0	336473	336597
M	subscript	subscript	0	336598	336838
M	func	extractValues	0	336839	337022
D	struct	_RegexError	337026	337112	337142	Swift
M	let	description	0	337113	337140
D	struct	RegexWordBoundaryKind	337144	337212	337499	Swift
M	let	_letter	0	337213	337236
M	var	simple	1	337237	337374
M	var	default	1	337375	337497
D	struct	RegexSemanticLevel	337501	337612	337869	Swift
M	let	_letter	0	337613	337636
M	var	graphemeCluster	1	337637	337754
M	var	unicodeScalar	1	337755	337867
D	struct	RegexRepetitionBehavior	337871	337962	338385	Swift
M	let	_letter	0	337963	337986
M	var	eager	1	337987	338110
M	var	reluctant	1	338111	338237
M	var	possessive	1	338238	338383
D	func	_regexError	338387	338455	338455	Swift
D	func	_regexOutputType	338457	338534	338534	Swift
D	func	_regexContains	338536	338627	338627	Swift
D	func	_regexExtract	338629	338717	338717	Swift
D	func	_regexSplit	338719	339279	339279	Swift
D	extension	BidirectionalCollection	339281	339392	341446	Swift
M	var	_wholeText	0	339393	339454
M	func	wholeMatch	0	339455	339619
M	func	prefixMatch	0	339620	339796
M	func	firstMatch	0	339797	339953
M	func	matches	0	339954	340109
M	func	contains	0	340110	340287
M	func	firstRange	0	340288	340478
M	func	ranges	0	340479	340687
M	func	split	0	340688	340977
M	func	starts	0	340978	341133
M	func	trimmingPrefix	0	341134	341444
D	extension	RangeReplaceableCollection	341448	341562	344942	Swift
M	func	replacing	0	341563	341947
M	func	replacing	0	341948	342323
M	func	replacing	0	342324	342785
M	func	replacing	0	342786	343213
M	func	_replacing	0	343214	343909
M	func	replace	0	343910	344247
M	func	replace	0	344248	344645
M	func	trimPrefix	0	344646	344940
F	Swift	SIMD.lsw	344943	355000
D	protocol	SIMDScalar	345023	345123	345221	Swift
M	associatedtype	SIMDMaskScalar	0	345124	345219
D	extension	Int	345223	345250	345294	Swift
M	typealias	SIMDMaskScalar	0	345251	345292
D	extension	Int8	345296	345324	345369	Swift
M	typealias	SIMDMaskScalar	0	345325	345367
D	extension	Int16	345371	345400	345446	Swift
M	typealias	SIMDMaskScalar	0	345401	345444
D	extension	Int32	345448	345477	345523	Swift
M	typealias	SIMDMaskScalar	0	345478	345521
D	extension	Int64	345525	345554	345600	Swift
M	typealias	SIMDMaskScalar	0	345555	345598
D	extension	UInt	345602	345630	345674	Swift
M	typealias	SIMDMaskScalar	0	345631	345672
D	extension	UInt8	345676	345705	345750	Swift
M	typealias	SIMDMaskScalar	0	345706	345748
D	extension	UInt16	345752	345782	345828	Swift
M	typealias	SIMDMaskScalar	0	345783	345826
D	extension	UInt32	345830	345860	345906	Swift
M	typealias	SIMDMaskScalar	0	345861	345904
D	extension	UInt64	345908	345938	345984	Swift
M	typealias	SIMDMaskScalar	0	345939	345982
D	extension	Double	345986	346016	346062	Swift
M	typealias	SIMDMaskScalar	0	346017	346060
D	extension	Float	346064	346093	346139	Swift
M	typealias	SIMDMaskScalar	0	346094	346137
D	protocol	SIMD	346141	346310	346759	Swift
M	associatedtype	Scalar	0	346311	346348
M	associatedtype	MaskStorage	0	346349	346385
M	init	init	0	346386	346396
M	init	init	0	346397	346430
M	init	init	0	346431	346492
M	var	scalarCount	1	346493	346568
M	subscript	subscript	0	346569	346644
M	func	_map	0	346645	346691
M	func	_zip	0	346692	346757
D	extension	SIMD	346761	346777	348035	Swift
M	var	scalarCount	0	346778	346866
M	var	indices	0	346867	346961
M	var	_scalars	0	346962	347017
M	var	description	0	347018	347129
M	var	zero	1	347130	347188
M	func	replacing	0	347189	347467
M	func	replacing	0	347468	347655
M	func	replace	0	347656	347850
M	func	replace	0	347851	348033
D	extension	SIMD	348037	348078	348846	Swift
M	func	min	0	348079	348289
M	func	max	0	348290	348503
M	func	clamped	0	348504	348671
M	func	clamp	0	348672	348844
D	func	pointwiseMin	348848	349000	349000	Swift
D	func	pointwiseMax	349001	349153	349153	Swift
D	extension	SIMD	349155	349199	349511	Swift
M	var	one	1	349200	349268
M	func	formSquareRoot	0	349269	349385
M	func	round	0	349386	349509
D	extension	SIMD	349513	349605	350391	Swift
M	func	random	1	349606	349718
M	func	random	1	349719	349837
M	func	random	1	349838	350110
M	func	random	1	350111	350389
D	extension	SIMD	350393	350441	352979	Swift
M	var	one	1	350442	350510
M	func	&+	1	350511	350590
M	func	&-	1	350591	350670
M	func	&*	1	350671	350750
M	func	/	1	350751	350828
M	func	%	1	350829	350906
M	func	&	1	350907	350984
M	func	|	1	350985	351062
M	func	^	1	351063	351140
M	func	&<<	1	351141	351222
M	func	&>>	1	351223	351304
M	func	&+	1	351305	351382
M	func	&-	1	351383	351460
M	func	&*	1	351461	351538
M	func	/	1	351539	351614
M	func	%	1	351615	351690
M	func	&	1	351691	351766
M	func	|	1	351767	351842
M	func	^	1	351843	351918
M	func	&+	1	351919	351996
M	func	&-	1	351997	352074
M	func	&*	1	352075	352152
M	func	~	1	352153	352221
M	func	&+=	1	352222	352288
M	func	&-=	1	352289	352355
M	func	&*=	1	352356	352422
M	func	&+=	1	352423	352491
M	func	&-=	1	352492	352560
M	func	&*=	1	352561	352629
M	func	wrappedSum	0	352630	352745
M	func	random	1	352746	352858
M	func	random	1	352859	352977
D	extension	SIMD3	352981	352998	353079	Swift
M	init	init	0	352999	353077
D	extension	SIMD4	353081	353098	353532	Swift
M	init	init	0	353099	353187
M	init	init	0	353188	353312
M	var	lowHalf	0	353313	353366
M	var	highHalf	0	353367	353421
M	var	evenHalf	0	353422	353476
M	var	oddHalf	0	353477	353530
D	struct	SIMDMask	353534	353664	354721	Swift
M	var	_flags	0	353665	353687
M	init	init	0	353688	353737
M	init	init	0	353738	353842
M	var	scalarCount	0	353843	353891
M	subscript	subscript	0	353892	354011
M	func	.!	1	354012	354131
M	func	.&	1	354132	354286
M	func	.|	1	354287	354441
M	func	.^	1	354442	354596
M	var	description	0	354597	354719
D	func	any	354723	354859	354859	Swift
D	func	all	354860	354999	354999	Swift
F	Swift	SIMD2.lsw	355000	360885
D	struct	SIMD2	355048	355140	357146	Swift
M	typealias	ArrayLiteralElement	0	355141	355190
M	typealias	MaskStorage	0	355191	355254
M	var	x	0	355255	355279
M	var	y	0	355280	355304
M	init	init	0	355305	355375
M	init	init	0	355376	355463
M	init	init	0	355464	355521
M	init	init	0	355522	355620
M	init	init	0	355621	355694
M	init	init	0	355695	356116
M	var	scalarCount	1	356117	356161
M	subscript	subscript	0	356162	356564
M	func	_map	0	356565	356649
M	func	_zip	0	356650	356772
M	func	==	1	356773	356872
M	func	.==	1	356873	357008
M	func	.!=	1	357009	357144
D	extension	SIMD2	357148	357190	357730	Swift
M	func	.<	1	357191	357323
M	func	.<=	1	357324	357459
M	func	.>	1	357460	357592
M	func	.>=	1	357593	357728
D	extension	SIMD2	357732	357777	360263	Swift
M	func	+	1	357778	357888
M	func	-	1	357889	357999
M	func	*	1	358000	358110
M	func	/	1	358111	358221
M	func	+	1	358222	358321
M	func	-	1	358322	358421
M	func	*	1	358422	358521
M	func	/	1	358522	358621
M	func	+	1	358622	358721
M	func	-	1	358722	358821
M	func	*	1	358822	358921
M	func	/	1	358922	359021
M	func	-	1	359022	359111
M	func	+=	1	359112	359194
M	func	-=	1	359195	359277
M	func	*=	1	359278	359360
M	func	/=	1	359361	359443
M	func	+=	1	359444	359519
M	func	-=	1	359520	359595
M	func	*=	1	359596	359671
M	func	/=	1	359672	359747
M	func	squareRoot	0	359748	359868
M	func	rounded	0	359869	360010
M	func	addingProduct	0	360011	360195
M	func	sum	0	360196	360261
D	extension	SIMD2	360265	360314	360601	Swift
M	init	init	0	360315	360484
M	init	init	0	360485	360599
D	extension	SIMD2	360603	360654	360884	Swift
M	init	init	0	360655	360767
M	init	init	0	360768	360882
F	Swift	SIMD3.lsw	360885	367285
D	struct	SIMD3	360933	361025	363226	Swift
M	typealias	ArrayLiteralElement	0	361026	361075
M	typealias	MaskStorage	0	361076	361139
M	var	x	0	361140	361164
M	var	y	0	361165	361189
M	var	z	0	361190	361214
M	init	init	0	361215	361285
M	init	init	0	361286	361405
M	init	init	0	361406	361477
M	init	init	0	361478	361583
M	init	init	0	361584	361657
M	init	init	0	361658	362079
M	var	scalarCount	1	362080	362124
M	subscript	subscript	0	362125	362589
M	func	_map	0	362590	362680
M	func	_zip	0	362681	362814
M	func	==	1	362815	362928
M	func	.==	1	362929	363076
M	func	.!=	1	363077	363224
D	extension	SIMD3	363228	363270	363856	Swift
M	func	.<	1	363271	363414
M	func	.<=	1	363415	363562
M	func	.>	1	363563	363706
M	func	.>=	1	363707	363854
D	extension	SIMD3	363858	363903	366575	Swift
M	func	+	1	363904	364025
M	func	-	1	364026	364147
M	func	*	1	364148	364269
M	func	/	1	364270	364391
M	func	+	1	364392	364500
M	func	-	1	364501	364609
M	func	*	1	364610	364718
M	func	/	1	364719	364827
M	func	+	1	364828	364936
M	func	-	1	364937	365045
M	func	*	1	365046	365154
M	func	/	1	365155	365263
M	func	-	1	365264	365359
M	func	+=	1	365360	365442
M	func	-=	1	365443	365525
M	func	*=	1	365526	365608
M	func	/=	1	365609	365691
M	func	+=	1	365692	365767
M	func	-=	1	365768	365843
M	func	*=	1	365844	365919
M	func	/=	1	365920	365995
M	func	squareRoot	0	365996	366132
M	func	rounded	0	366133	366291
M	func	addingProduct	0	366292	366503
M	func	sum	0	366504	366573
D	extension	SIMD3	366577	366626	366967	Swift
M	init	init	0	366627	366833
M	init	init	0	366834	366965
D	extension	SIMD3	366969	367020	367284	Swift
M	init	init	0	367021	367150
M	init	init	0	367151	367282
F	Swift	SIMD4.lsw	367285	374200
D	struct	SIMD4	367333	367425	369821	Swift
M	typealias	ArrayLiteralElement	0	367426	367475
M	typealias	MaskStorage	0	367476	367539
M	var	x	0	367540	367564
M	var	y	0	367565	367589
M	var	z	0	367590	367614
M	var	w	0	367615	367639
M	init	init	0	367640	367710
M	init	init	0	367711	367862
M	init	init	0	367863	367948
M	init	init	0	367949	368061
M	init	init	0	368062	368135
M	init	init	0	368136	368557
M	var	scalarCount	1	368558	368602
M	subscript	subscript	0	368603	369129
M	func	_map	0	369130	369226
M	func	_zip	0	369227	369371
M	func	==	1	369372	369499
M	func	.==	1	369500	369659
M	func	.!=	1	369660	369819
D	extension	SIMD4	369823	369865	370497	Swift
M	func	.<	1	369866	370020
M	func	.<=	1	370021	370180
M	func	.>	1	370181	370335
M	func	.>=	1	370336	370495
D	extension	SIMD4	370499	370544	373402	Swift
M	func	+	1	370545	370677
M	func	-	1	370678	370810
M	func	*	1	370811	370943
M	func	/	1	370944	371076
M	func	+	1	371077	371194
M	func	-	1	371195	371312
M	func	*	1	371313	371430
M	func	/	1	371431	371548
M	func	+	1	371549	371666
M	func	-	1	371667	371784
M	func	*	1	371785	371902
M	func	/	1	371903	372020
M	func	-	1	372021	372122
M	func	+=	1	372123	372205
M	func	-=	1	372206	372288
M	func	*=	1	372289	372371
M	func	/=	1	372372	372454
M	func	+=	1	372455	372530
M	func	-=	1	372531	372606
M	func	*=	1	372607	372682
M	func	/=	1	372683	372758
M	func	squareRoot	0	372759	372911
M	func	rounded	0	372912	373087
M	func	addingProduct	0	373088	373326
M	func	sum	0	373327	373400
D	extension	SIMD4	373404	373453	373848	Swift
M	init	init	0	373454	373697
M	init	init	0	373698	373846
D	extension	SIMD4	373850	373901	374199	Swift
M	init	init	0	373902	374048
M	init	init	0	374049	374197
F	Swift	Sequence.lsw	374200	388153
D	protocol	IteratorProtocol	374233	374315	374424	Swift
M	associatedtype	Element	0	374316	374342
M	func	next	0	374343	374422
D	protocol	Sequence	374426	374511	374914	Swift
M	associatedtype	Element	0	374512	374538
M	associatedtype	Iterator	0	374539	374618
M	func	makeIterator	0	374619	374696
M	var	underestimatedCount	0	374697	374805
M	func	_customContainsEquatableElement	0	374806	374875
M	func	_copyToArray	0	374876	374912
D	extension	Sequence	374916	374983	375062	Swift
M	func	makeIterator	0	374984	375060
D	extension	Sequence	375064	375084	384593	Swift
M	var	underestimatedCount	0	375085	375198
M	func	_customContainsEquatableElement	0	375199	375283
M	func	_copyToArray	0	375284	375499
M	func	map	0	375501	375809
M	func	filter	0	375810	376093
M	func	forEach	0	376094	376262
M	func	reduce	0	376263	376589
M	func	reduce	0	376590	376957
M	func	flatMap	0	376958	377335
M	func	compactMap	0	377336	377701
M	func	flatMap	0	377702	377918
M	func	enumerated	0	377919	378069
M	func	first	0	378070	378322
M	func	contains	0	378323	378561
M	func	allSatisfy	0	378562	378801
M	func	count	0	378802	379064
M	func	min	0	379065	379497
M	func	max	0	379498	379933
M	func	sorted	0	379934	380235
M	func	reversed	0	380236	380406
M	func	shuffled	0	380407	380589
M	func	shuffled	0	380590	380842
M	func	dropFirst	0	380843	380991
M	func	dropLast	0	380992	381270
M	func	drop	0	381271	381512
M	func	prefix	0	381513	381652
M	func	prefix	0	381653	382006
M	func	suffix	0	382007	382296
M	func	split	0	382297	382685
M	func	starts	0	382686	383214
M	func	elementsEqual	0	383215	383775
M	func	lexicographicallyPrecedes	0	383776	384444
M	var	lazy	0	384445	384591
D	extension	Sequence	384595	384640	385754	Swift
M	func	contains	0	384641	384926
M	func	split	0	384927	385236
M	func	starts	0	385237	385501
M	func	elementsEqual	0	385502	385752
D	extension	Sequence	385756	385802	386936	Swift
M	func	min	0	385803	386130
M	func	max	0	386131	386461
M	func	sorted	0	386462	386657
M	func	lexicographicallyPrecedes	0	386658	386934
D	extension	Sequence	386938	386982	387392	Swift
M	func	joined	0	386983	387123
M	func	joined	0	387124	387390
D	extension	Sequence	387394	387444	387855	Swift
M	func	joined	0	387445	387853
D	extension	Sequence	387857	387901	388055	Swift
M	func	joined	0	387902	388053
D	func	_joinStrings	388057	388152	388152	Swift
F	Swift	SequenceTypes.lsw	388153	405181
D	struct	EnumeratedSequence	388203	388316	389184	Swift
M	typealias	Element	0	388317	388384
M	var	_base	0	388385	388404
M	init	init	0	388405	388449
M	func	makeIterator	0	388450	388609
M	var	underestimatedCount	0	388610	388679
M	struct	Iterator	0	388681	389182
D	struct	_EnumeratedIndex	389186	389297	389592	Swift
M	var	base	0	389298	389329
M	var	offset	0	389330	389356
M	func	==	1	389357	389474
M	func	<	1	389475	389590
D	extension	EnumeratedSequence	389594	389659	390473	Swift
M	typealias	Index	0	389660	389711
M	typealias	SubSequence	0	389712	389778
M	typealias	Indices	0	389779	389850
M	var	startIndex	0	389851	389956
M	var	endIndex	0	389957	390068
M	var	count	0	390069	390110
M	var	isEmpty	0	390111	390157
M	func	index	0	390158	390315
M	subscript	subscript	0	390316	390471
D	extension	EnumeratedSequence	390475	390566	390728	Swift
M	func	index	0	390567	390726
D	extension	EnumeratedSequence	390730	390819	391149	Swift
M	func	index	0	390820	391017
M	func	distance	0	391018	391147
D	func	zip	391151	391428	391428	Swift
D	struct	Zip2Sequence	391430	391550	392894	Swift
M	typealias	Element	0	391551	391620
M	let	_sequence1	0	391621	391650
M	let	_sequence2	0	391651	391680
M	init	init	0	391681	391817
M	func	makeIterator	0	391818	392049
M	var	underestimatedCount	0	392050	392167
M	struct	Iterator	0	392169	392892
D	struct	DropFirstSequence	392896	392998	393702	Swift
M	typealias	Element	0	392999	393042
M	typealias	Iterator	0	393043	393088
M	let	_base	0	393089	393108
M	let	_limit	0	393109	393128
M	init	init	0	393129	393322
M	func	makeIterator	0	393323	393586
M	func	dropFirst	0	393587	393700
D	struct	PrefixSequence	393704	393798	394709	Swift
M	typealias	Element	0	393799	393842
M	var	_base	0	393843	393862
M	let	_maxLength	0	393863	393886
M	init	init	0	393887	394085
M	func	makeIterator	0	394086	394215
M	func	prefix	0	394216	394363
M	struct	Iterator	0	394365	394707
D	struct	DropWhileSequence	394711	394840	395732	Swift
M	typealias	Element	0	394841	394884
M	var	_iterator	0	394885	394917
M	var	_nextElement	0	394918	394953
M	init	init	0	394954	395216
M	func	makeIterator	0	395217	395346
M	struct	Iterator	0	395348	395730
D	struct	FlattenSequence	395734	395870	396603	Swift
M	typealias	Element	0	395871	395922
M	var	_base	0	395923	395942
M	init	init	0	395943	395987
M	func	makeIterator	0	395988	396107
M	struct	Iterator	0	396109	396601
D	struct	_FlattenIndex	396605	396742	397261	Swift
M	var	_outer	0	396743	396769
M	var	_inner	0	396770	396805
M	func	==	1	396806	396949
M	func	<	1	396950	397259
D	extension	FlattenSequence	397263	397351	398813	Swift
M	typealias	SubSequence	0	397352	397415
M	typealias	Indices	0	397416	397484
M	typealias	Index	0	397485	397533
M	func	_firstIndex	0	397534	397888
M	var	startIndex	0	397889	397975
M	var	endIndex	0	397976	398075
M	var	count	0	398076	398207
M	func	index	0	398208	398603
M	subscript	subscript	0	398604	398811
D	extension	FlattenSequence	398815	398942	399503	Swift
M	func	index	0	398943	399501
D	struct	JoinedSequence	399505	399651	401346	Swift
M	typealias	Element	0	399652	399703
M	var	_base	0	399704	399723
M	var	_separator	0	399724	399766
M	init	init	0	399767	399952
M	func	makeIterator	0	399953	400153
M	struct	Iterator	0	400155	401344
D	func	sequence	401348	401823	401823	Swift
D	func	sequence	401825	402065	402065	Swift
D	typealias	UnfoldFirstSequence	402067	402180	402180	Swift
D	struct	UnfoldSequence	402182	402316	402781	Swift
M	typealias	Iterator	0	402317	402379
M	var	_state	0	402380	402401
M	let	_next	0	402402	402442
M	var	_done	0	402443	402464
M	init	init	0	402465	402596
M	func	next	0	402597	402779
D	func	repeatElement	402783	402939	402939	Swift
D	struct	Repeated	402941	403039	403673	Swift
M	typealias	Indices	0	403040	403081
M	typealias	Index	0	403082	403114
M	let	count	0	403115	403169
M	let	repeatedValue	0	403170	403226
M	init	init	0	403227	403434
M	var	startIndex	0	403435	403471
M	var	endIndex	0	403472	403510
M	subscript	subscript	0	403511	403671
D	struct	CollectionOfOne	403675	403797	404415	Swift
M	typealias	Index	0	403798	403830
M	typealias	Indices	0	403831	403872
M	typealias	SubSequence	0	403873	403939
M	var	_element	0	403940	403965
M	init	init	0	403966	404024
M	var	startIndex	0	404025	404061
M	var	endIndex	0	404062	404096
M	var	count	0	404097	404128
M	subscript	subscript	0	404129	404413
D	struct	EmptyCollection	404417	404527	404882	Swift
M	typealias	Index	0	404528	404560
M	typealias	Indices	0	404561	404602
M	init	init	0	404603	404623
M	var	startIndex	0	404624	404660
M	var	endIndex	0	404661	404695
M	subscript	subscript	0	404696	404774
M	func	==	1	404775	404880
D	struct	IteratorSequence	404884	405001	405180	Swift
M	typealias	Element	0	405002	405045
M	var	_base	0	405046	405065
M	init	init	0	405066	405112
M	func	next	0	405113	405178
F	Swift	Set.lsw	405181	420608
D	protocol	SetAlgebra	405213	405329	406293	Swift
M	associatedtype	Element	0	405330	405356
M	init	init	0	405357	405367
M	func	contains	0	405368	405412
M	func	union	0	405413	405450
M	func	intersection	0	405451	405495
M	func	symmetricDifference	0	405496	405547
M	func	insert	0	405548	405665
M	func	remove	0	405666	405744
M	func	update	0	405745	405829
M	func	formUnion	0	405830	405872
M	func	formIntersection	0	405873	405922
M	func	formSymmetricDifference	0	405923	405979
M	func	subtracting	0	405980	406023
M	func	isSubset	0	406024	406065
M	func	isDisjoint	0	406066	406111
M	func	isSuperset	0	406112	406155
M	var	isEmpty	0	406156	406185
M	init	init	0	406186	406249
M	func	subtract	0	406250	406291
D	extension	SetAlgebra	406295	406317	407583	Swift
M	init	init	0	406318	406468
M	func	subtract	0	406469	406612
M	func	isSubset	0	406613	406743
M	func	isSuperset	0	406744	406885
M	func	isDisjoint	0	406886	407018
M	func	subtracting	0	407019	407165
M	var	isEmpty	0	407166	407251
M	func	isStrictSuperset	0	407252	407423
M	func	isStrictSubset	0	407424	407581
D	protocol	OptionSet	407585	407729	407760	Swift
M	init	init	0	407730	407758
D	extension	OptionSet	407762	407783	409462	Swift
M	func	union	0	407784	407981
M	func	intersection	0	407982	408202
M	func	symmetricDifference	0	408203	408451
M	func	contains	0	408452	408589
M	func	insert	0	408590	408936
M	func	remove	0	408937	409202
M	func	update	0	409203	409460
D	extension	OptionSet	409464	409519	410086	Swift
M	init	init	0	409520	409584
M	func	formUnion	0	409585	409735
M	func	formIntersection	0	409736	409899
M	func	formSymmetricDifference	0	409900	410084
D	extension	SetAlgebra	410088	410147	410219	Swift
M	init	init	0	410148	410217
D	struct	Set	410221	410427	420190	Swift
M	typealias	ArrayLiteralElement	0	410428	410478
M	typealias	SubSequence	0	410479	410533
M	typealias	Indices	0	410534	410593
M	struct	Index	0	410595	411042
M	struct	Iterator	0	411044	411295
M	init	init	0	411297	411360
M	init	init	0	411361	411486
M	init	init	0	411487	411568
M	init	init	0	411569	411916
M	var	count	0	411918	412010
M	var	isEmpty	0	412011	412115
M	var	capacity	0	412116	412242
M	var	startIndex	0	412243	412329
M	var	endIndex	0	412330	412412
M	func	index	0	412413	412522
M	subscript	subscript	0	412523	412651
M	func	makeIterator	0	412652	412744
M	func	_copyToArray	0	412745	412813
M	func	contains	0	412814	412941
M	func	_customContainsEquatableElement	0	412942	413040
M	func	firstIndex	0	413041	413192
M	func	insert	0	413194	413387
M	func	update	0	413388	413555
M	func	remove	0	413556	413708
M	func	remove	0	413709	413891
M	func	removeAll	0	413892	414035
M	func	removeFirst	0	414036	414260
M	func	popFirst	0	414261	414453
M	func	reserveCapacity	0	414454	414602
M	func	filter	0	414603	414886
M	func	_formUnion	0	414888	414965
M	func	formUnion	0	414966	415128
M	func	union	0	415129	415383
M	func	intersection	0	415384	415580
M	func	intersection	0	415581	415740
M	func	formIntersection	0	415741	415922
M	func	subtracting	0	415923	416116
M	func	subtracting	0	416117	416434
M	func	subtract	0	416435	416643
M	func	subtract	0	416644	416827
M	func	symmetricDifference	0	416828	417122
M	func	formSymmetricDifference	0	417123	417330
M	func	formSymmetricDifference	0	417331	417648
M	func	isSubset	0	417649	417905
M	func	isSubset	0	417906	418091
M	func	isStrictSubset	0	418092	418267
M	func	isStrictSubset	0	418268	418493
M	func	isSuperset	0	418494	418643
M	func	isSuperset	0	418644	418905
M	func	isStrictSuperset	0	418906	419100
M	func	isStrictSuperset	0	419101	419336
M	func	isDisjoint	0	419337	419541
M	func	isDisjoint	0	419542	419783
M	func	==	1	419784	419930
M	func	hash	0	419931	420002
M	var	description	0	420003	420090
M	var	debugDescription	0	420091	420188
D	func	_setSubset	420192	420302	420302	Swift
D	func	_setIntersection	420304	420429	420429	Swift
D	func	_setSubtracting	420431	420554	420554	Swift
D	extension	Set	420556	420605	420607	Swift
F	Swift	Slice.lsw	420608	429323
D	struct	Slice	420661	420773	422462	Swift
M	typealias	Element	0	420774	420817
M	typealias	Index	0	420818	420857
M	typealias	Indices	0	420858	420901
M	typealias	SubSequence	0	420902	420948
M	typealias	Iterator	0	420949	421010
M	var	_startIndex	0	421011	421042
M	var	_endIndex	0	421043	421072
M	var	_base	0	421073	421092
M	init	init	0	421093	421254
M	var	base	0	421255	421320
M	var	startIndex	0	421321	421374
M	var	endIndex	0	421375	421424
M	var	indices	0	421425	421504
M	func	index	0	421505	421587
M	func	formIndex	0	421588	421671
M	func	index	0	421672	421773
M	func	index	0	421774	421923
M	func	distance	0	421924	422040
M	subscript	subscript	0	422041	422230
M	subscript	subscript	0	422231	422460
D	extension	Slice	422464	422542	422715	Swift
M	func	index	0	422543	422627
M	func	formIndex	0	422628	422713
D	extension	Slice	422717	422793	422795	Swift
D	extension	Slice	422797	422863	423558	Swift
M	subscript	subscript	0	422864	423244
M	subscript	subscript	0	423245	423556
D	extension	Slice	423560	423644	424343	Swift
M	init	init	0	423645	423767
M	func	replaceSubrange	0	423768	424341
D	struct	DefaultIndices	424345	424444	425652	Swift
M	typealias	Element	0	424445	424490
M	typealias	Index	0	424491	424534
M	typealias	Indices	0	424535	424590
M	typealias	SubSequence	0	424591	424650
M	typealias	Iterator	0	424651	424725
M	var	_elements	0	424726	424753
M	var	_startIndex	0	424754	424789
M	var	_endIndex	0	424790	424823
M	init	init	0	424824	425022
M	var	startIndex	0	425023	425080
M	var	endIndex	0	425081	425134
M	var	indices	0	425135	425192
M	func	index	0	425193	425287
M	func	formIndex	0	425288	425379
M	subscript	subscript	0	425380	425457
M	subscript	subscript	0	425458	425650
D	extension	DefaultIndices	425654	425745	425844	Swift
M	func	index	0	425746	425842
D	extension	DefaultIndices	425846	425935	426194	Swift
M	func	index	0	425936	426063
M	func	distance	0	426064	426192
D	struct	ReversedCollection	426196	426322	429079	Swift
M	typealias	Element	0	426323	426366
M	typealias	SubSequence	0	426367	426433
M	typealias	Indices	0	426434	426505
M	let	_base	0	426506	426525
M	init	init	0	426526	426570
M	struct	Index	0	426572	427078
M	struct	Iterator	0	427080	427457
M	func	makeIterator	0	427459	427580
M	var	startIndex	0	427581	427664
M	var	endIndex	0	427665	427748
M	var	count	0	427749	427790
M	var	isEmpty	0	427791	427837
M	func	index	0	427838	427973
M	func	index	0	427974	428109
M	func	index	0	428110	428264
M	func	index	0	428265	428569
M	func	distance	0	428570	428736
M	subscript	subscript	0	428737	428861
M	func	_copyToArray	0	428862	429007
M	func	reversed	0	429008	429077
D	extension	ReversedCollection.Index	429081	429154	429229	Swift
M	func	hash	0	429155	429227
D	extension	ReversedCollection	429231	429320	429322	Swift
F	Swift	String.lsw	429323	445970
D	struct	String	429335	429674	442584	Swift
M	typealias	Element	0	429675	429715
M	typealias	SubSequence	0	429716	429760
M	typealias	Indices	0	429761	429814
M	typealias	StringLiteralType	0	429815	429862
M	typealias	ExtendedGraphemeClusterLiteralType	0	429863	429927
M	typealias	UnicodeScalarLiteralType	0	429928	429982
M	struct	Index	0	429984	431823
M	struct	Iterator	0	431825	432127
M	init	init	0	432129	432198
M	init	init	0	432199	432274
M	init	init	0	432275	432338
M	init	init	0	432339	432454
M	init	init	0	432455	432557
M	init	init	0	432558	432664
M	init	init	0	432665	432753
M	init	init	0	432754	432878
M	init	init	0	432879	433031
M	init	init	0	433032	433204
M	init	init	0	433205	433368
M	init	init	0	433369	433488
M	init	init	0	433489	433623
M	init	init	0	433624	433781
M	init	init	0	433782	433895
M	init	init	0	433896	434017
M	init	init	0	434018	434246
M	init	init	0	434247	434479
M	init	init	0	434480	434777
M	init	init	0	434778	434927
M	init	init	0	434928	435099
M	init	init	0	435100	435210
M	init	init	0	435211	435459
M	init	init	0	435460	435568
M	init	init	0	435569	435679
M	init	init	0	435680	435834
M	var	description	0	435836	435904
M	var	debugDescription	0	435905	436029
M	var	count	0	436030	436121
M	var	isEmpty	0	436122	436225
M	var	underestimatedCount	0	436226	436311
M	var	startIndex	0	436312	436433
M	var	endIndex	0	436434	436553
M	var	first	0	436554	436674
M	var	last	0	436675	436792
M	subscript	subscript	0	436793	436918
M	subscript	subscript	0	436919	437043
M	func	index	0	437044	437137
M	func	index	0	437138	437233
M	func	index	0	437234	437341
M	func	index	0	437342	437488
M	func	distance	0	437489	437599
M	func	makeIterator	0	437600	437700
M	func	_copyToArray	0	437701	437779
M	func	==	1	437781	437866
M	func	!=	1	437867	437952
M	func	<	1	437953	438037
M	func	<=	1	438038	438123
M	func	>	1	438124	438208
M	func	>=	1	438209	438294
M	func	+	1	438295	438383
M	func	+=	1	438384	438471
M	var	hashValue	0	438472	438585
M	func	hash	0	438586	438660
M	func	append	0	438662	438769
M	func	append	0	438770	438892
M	func	append	0	438893	439015
M	func	append	0	439016	439150
M	func	append	0	439151	439349
M	func	write	0	439350	439456
M	func	write	0	439457	439591
M	func	reserveCapacity	0	439592	439680
M	func	replaceSubrange	0	439681	439983
M	func	_replace	0	439984	440102
M	func	insert	0	440103	440257
M	func	insert	0	440258	440510
M	func	remove	0	440511	440686
M	func	removeSubrange	0	440687	440857
M	func	removeAll	0	440858	441000
M	func	lowercased	0	441002	441105
M	func	uppercased	0	441106	441209
M	func	hasPrefix	0	441210	441341
M	func	hasSuffix	0	441342	441471
M	func	contains	0	441472	441603
M	var	unicodeScalars	0	441605	441786
M	var	utf8	0	441787	441936
M	var	utf16	0	441937	442090
M	var	utf8CString	0	442091	442205
M	var	isContiguousUTF8	0	442206	442316
M	func	makeContiguousUTF8	0	442317	442407
M	func	withCString	0	442408	442582
D	func	_stringFromCharacters	442586	442682	442682	Swift
D	func	_stringFromUTF8	442684	442759	442759	Swift
D	func	_stringFromUTF16	442761	442839	442839	Swift
D	func	_stringValidatingUTF8	442841	442929	442929	Swift
D	func	_stringFromScalars	442931	443023	443023	Swift
D	func	_toString	443025	443110	443110	Swift
D	protocol	ExpressibleByStringInterpolation	443112	443254	443469	Swift
M	associatedtype	StringInterpolation	0	443255	443416
M	init	init	0	443417	443467
D	extension	ExpressibleByStringInterpolation	443471	443600	443729	Swift
M	init	init	0	443601	443727
D	protocol	StringInterpolationProtocol	443731	443833	443990	Swift
M	associatedtype	StringLiteralType	0	443834	443870
M	init	init	0	443871	443926
M	func	appendLiteral	0	443927	443988
D	struct	DefaultStringInterpolation	443992	444170	445034	Swift
M	typealias	StringLiteralType	0	444171	444218
M	var	_storage	0	444219	444243
M	init	init	0	444244	444324
M	func	appendLiteral	0	444325	444411
M	func	appendInterpolation	0	444412	444509
M	func	appendInterpolation	0	444510	444611
M	func	appendInterpolation	0	444612	444907
M	func	write	0	444908	444984
M	var	description	0	444985	445032
D	struct	StaticString	445036	445201	445677	Swift
M	typealias	StringLiteralType	0	445202	445249
M	typealias	ExtendedGraphemeClusterLiteralType	0	445250	445314
M	typealias	UnicodeScalarLiteralType	0	445315	445369
M	var	_value	0	445370	445392
M	init	init	0	445393	445456
M	init	init	0	445457	445501
M	var	description	0	445502	445547
M	var	debugDescription	0	445548	445615
M	var	utf8CodeUnitCount	0	445616	445675
D	extension	String	445679	445697	445969	Swift
M	func	min	0	445698	445864
M	func	max	0	445865	445967
F	Swift	StringProtocol.lsw	445970	456931
D	protocol	StringProtocol	446007	446291	447177	Swift
M	associatedtype	UTF8View	0	446292	446395
M	associatedtype	UTF16View	0	446396	446516
M	associatedtype	UnicodeScalarView	0	446517	446669
M	var	utf8	0	446670	446725
M	var	utf16	0	446726	446784
M	var	unicodeScalars	0	446785	446863
M	func	lowercased	0	446864	446927
M	func	uppercased	0	446928	446991
M	func	hasPrefix	0	446992	447084
M	func	hasSuffix	0	447085	447175
D	extension	StringProtocol	447179	447205	449099	Swift
M	func	hasPrefix	0	447206	447378
M	func	hasSuffix	0	447379	447549
M	func	contains	0	447550	447711
M	func	==	1	447712	447862
M	func	!=	1	447863	448010
M	func	<	1	448011	448183
M	func	>	1	448184	448355
M	func	<=	1	448356	448533
M	func	>=	1	448534	448712
M	func	firstRange	0	448713	448906
M	func	ranges	0	448907	449097
D	extension	StringProtocol	449101	449166	449733	Swift
M	func	replacing	0	449167	449468
M	func	replace	0	449469	449731
D	extension	StringProtocol	449735	449792	450374	Swift
M	func	split	0	449793	450082
M	func	split	0	450083	450372
D	func	_toSubstring	450376	450466	450466	Swift
D	func	_splitString	450468	450605	450605	Swift
D	func	_splitStringByString	450607	450757	450757	Swift
D	func	_firstStringRange	450759	450870	450870	Swift
D	func	_stringRanges	450872	450976	450976	Swift
D	func	_replacingInString	450978	451119	451119	Swift
D	struct	Substring	451121	451378	456930	Swift
M	typealias	Element	0	451379	451419
M	typealias	Index	0	451420	451461
M	typealias	SubSequence	0	451462	451506
M	typealias	Indices	0	451507	451563
M	typealias	StringLiteralType	0	451564	451611
M	typealias	ExtendedGraphemeClusterLiteralType	0	451612	451676
M	typealias	UnicodeScalarLiteralType	0	451677	451731
M	struct	Iterator	0	451733	452039
M	init	init	0	452041	452111
M	init	init	0	452112	452192
M	init	init	0	452193	452289
M	init	init	0	452290	452466
M	var	base	0	452467	452564
M	var	description	0	452565	452658
M	var	debugDescription	0	452659	452786
M	var	count	0	452787	452881
M	var	isEmpty	0	452882	452988
M	var	startIndex	0	452989	453068
M	var	endIndex	0	453069	453144
M	var	first	0	453145	453268
M	var	last	0	453269	453389
M	subscript	subscript	0	453390	453518
M	subscript	subscript	0	453519	453646
M	func	index	0	453647	453743
M	func	index	0	453744	453842
M	func	index	0	453843	453953
M	func	index	0	453954	454103
M	func	distance	0	454104	454217
M	func	makeIterator	0	454218	454319
M	func	_copyToArray	0	454320	454401
M	func	==	1	454403	454497
M	func	<	1	454498	454591
M	func	hash	0	454592	454669
M	func	append	0	454671	454817
M	func	append	0	454818	454957
M	func	append	0	454958	455178
M	func	write	0	455179	455266
M	func	write	0	455267	455369
M	func	replaceSubrange	0	455370	455672
M	func	_replace	0	455673	455794
M	func	lowercased	0	455795	455894
M	func	uppercased	0	455895	455994
M	func	hasPrefix	0	455995	456129
M	func	hasSuffix	0	456130	456262
M	var	unicodeScalars	0	456264	456443
M	var	utf8	0	456444	456591
M	var	utf16	0	456592	456743
M	typealias	UnicodeScalarView	0	456744	456816
M	typealias	UTF8View	0	456817	456871
M	typealias	UTF16View	0	456872	456928
F	Swift	StringViews.lsw	456931	462224
D	extension	String	456982	457000	462223	Swift
M	struct	UnicodeScalarView	0	457001	459446
M	struct	UTF8View	0	459448	460825
M	struct	UTF16View	0	460827	462221
F	Swift	Tuples.lsw	462224	472744
D	func	==	462272	462370	462370	Swift
D	func	!=	462372	462467	462467	Swift
D	func	==	462469	462641	462641	Swift
D	func	!=	462643	462806	462806	Swift
D	func	<	462808	463057	463057	Swift
D	func	<=	463059	463314	463314	Swift
D	func	>	463316	463564	463564	Swift
D	func	>=	463566	463822	463822	Swift
D	func	==	463824	464034	464034	Swift
D	func	!=	464036	464237	464237	Swift
D	func	<	464239	464556	464556	Swift
D	func	<=	464558	464882	464882	Swift
D	func	>	464884	465200	465200	Swift
D	func	>=	465202	465527	465527	Swift
D	func	==	465529	465777	465777	Swift
D	func	!=	465779	466018	466018	Swift
D	func	<	466020	466405	466405	Swift
D	func	<=	466407	466800	466800	Swift
D	func	>	466802	467186	467186	Swift
D	func	>=	467188	467582	467582	Swift
D	func	==	467584	467870	467870	Swift
D	func	!=	467872	468149	468149	Swift
D	func	<	468151	468604	468604	Swift
D	func	<=	468606	469068	469068	Swift
D	func	>	469070	469522	469522	Swift
D	func	>=	469524	469987	469987	Swift
D	func	==	469989	470313	470313	Swift
D	func	!=	470315	470630	470630	Swift
D	func	<	470632	471153	471153	Swift
D	func	<=	471155	471686	471686	Swift
D	func	>	471688	472208	472208	Swift
D	func	>=	472210	472742	472742	Swift
F	Swift	UInt.lsw	472744	480870
D	struct	UInt	472794	473027	480869	Swift
M	typealias	IntegerLiteralType	0	473028	473074
M	typealias	Magnitude	0	473075	473112
M	typealias	Stride	0	473113	473146
M	typealias	Words	0	473147	473182
M	var	max	1	473184	473268
M	var	min	1	473269	473331
M	var	bitWidth	1	473332	473417
M	var	zero	1	473418	473470
M	init	init	0	473472	473516
M	init	init	0	473517	473589
M	init	init	0	473590	473649
M	init	init	0	473650	473789
M	init	init	0	473790	473919
M	init	init	0	473920	474047
M	init	init	0	474048	474171
M	init	init	0	474172	474303
M	init	init	0	474304	474433
M	init	init	0	474434	474586
M	init	init	0	474587	474740
M	init	init	0	474741	474846
M	func	+	1	474848	474927
M	func	-	1	474928	475007
M	func	*	1	475008	475087
M	func	/	1	475088	475167
M	func	%	1	475168	475247
M	func	&+	1	475248	475329
M	func	&-	1	475330	475411
M	func	&*	1	475412	475493
M	func	&	1	475494	475573
M	func	|	1	475574	475652
M	func	^	1	475653	475732
M	func	~	1	475733	475806
M	func	<<	1	475807	475887
M	func	>>	1	475888	475968
M	func	&<<	1	475969	476051
M	func	&>>	1	476052	476134
M	func	<<	1	476135	476237
M	func	>>	1	476238	476340
M	func	==	1	476341	476420
M	func	!=	1	476421	476500
M	func	<	1	476501	476579
M	func	<=	1	476580	476659
M	func	>	1	476660	476738
M	func	>=	1	476739	476818
M	func	+=	1	476820	476904
M	func	-=	1	476905	476989
M	func	*=	1	476990	477074
M	func	/=	1	477075	477159
M	func	%=	1	477160	477244
M	func	&+=	1	477245	477331
M	func	&-=	1	477332	477418
M	func	&*=	1	477419	477505
M	func	&=	1	477506	477590
M	func	|=	1	477591	477674
M	func	^=	1	477675	477759
M	func	<<=	1	477760	477845
M	func	>>=	1	477846	477931
M	func	addingReportingOverflow	0	477933	478102
M	func	subtractingReportingOverflow	0	478103	478284
M	func	multipliedReportingOverflow	0	478285	478463
M	func	dividedReportingOverflow	0	478464	478663
M	func	remainderReportingOverflow	0	478664	478883
M	func	multipliedFullWidth	0	478884	479030
M	func	dividingFullWidth	0	479031	479210
M	func	quotientAndRemainder	0	479211	479387
M	func	isMultiple	0	479388	479523
M	func	signum	0	479524	479603
M	var	magnitude	0	479604	479696
M	var	words	0	479697	479820
M	var	nonzeroBitCount	0	479821	479921
M	var	leadingZeroBitCount	0	479922	480053
M	var	trailingZeroBitCount	0	480054	480186
M	var	byteSwapped	0	480187	480311
M	var	description	0	480312	480410
M	var	hashValue	0	480411	480523
M	func	hash	0	480524	480635
M	func	distance	0	480636	480753
M	func	advanced	0	480754	480867
F	Swift	UInt16.lsw	480870	489155
D	struct	UInt16	480922	481148	489154	Swift
M	typealias	IntegerLiteralType	0	481149	481197
M	typealias	Magnitude	0	481198	481237
M	typealias	Stride	0	481238	481271
M	typealias	Words	0	481272	481307
M	var	max	1	481309	481380
M	var	min	1	481381	481445
M	var	bitWidth	1	481446	481531
M	var	zero	1	481532	481586
M	init	init	0	481588	481632
M	init	init	0	481633	481706
M	init	init	0	481707	481767
M	init	init	0	481768	481906
M	init	init	0	481907	482035
M	init	init	0	482036	482162
M	init	init	0	482163	482285
M	init	init	0	482286	482416
M	init	init	0	482417	482545
M	init	init	0	482546	482697
M	init	init	0	482698	482850
M	init	init	0	482851	482957
M	func	+	1	482959	483043
M	func	-	1	483044	483128
M	func	*	1	483129	483213
M	func	/	1	483214	483298
M	func	%	1	483299	483383
M	func	&+	1	483384	483470
M	func	&-	1	483471	483557
M	func	&*	1	483558	483644
M	func	&	1	483645	483729
M	func	|	1	483730	483813
M	func	^	1	483814	483898
M	func	~	1	483899	483975
M	func	<<	1	483976	484061
M	func	>>	1	484062	484147
M	func	&<<	1	484148	484235
M	func	&>>	1	484236	484323
M	func	<<	1	484324	484429
M	func	>>	1	484430	484535
M	func	==	1	484536	484618
M	func	!=	1	484619	484701
M	func	<	1	484702	484783
M	func	<=	1	484784	484866
M	func	>	1	484867	484948
M	func	>=	1	484949	485031
M	func	+=	1	485033	485120
M	func	-=	1	485121	485208
M	func	*=	1	485209	485296
M	func	/=	1	485297	485384
M	func	%=	1	485385	485472
M	func	&+=	1	485473	485562
M	func	&-=	1	485563	485652
M	func	&*=	1	485653	485742
M	func	&=	1	485743	485830
M	func	|=	1	485831	485917
M	func	^=	1	485918	486005
M	func	<<=	1	486006	486094
M	func	>>=	1	486095	486183
M	func	addingReportingOverflow	0	486185	486357
M	func	subtractingReportingOverflow	0	486358	486542
M	func	multipliedReportingOverflow	0	486543	486724
M	func	dividedReportingOverflow	0	486725	486927
M	func	remainderReportingOverflow	0	486928	487150
M	func	multipliedFullWidth	0	487151	487302
M	func	dividingFullWidth	0	487303	487489
M	func	quotientAndRemainder	0	487490	487672
M	func	isMultiple	0	487673	487809
M	func	signum	0	487810	487890
M	var	magnitude	0	487891	487984
M	var	words	0	487985	488108
M	var	nonzeroBitCount	0	488109	488208
M	var	leadingZeroBitCount	0	488209	488339
M	var	trailingZeroBitCount	0	488340	488471
M	var	byteSwapped	0	488472	488597
M	var	description	0	488598	488695
M	var	hashValue	0	488696	488807
M	func	hash	0	488808	488918
M	func	distance	0	488919	489037
M	func	advanced	0	489038	489152
F	Swift	UInt32.lsw	489155	497445
D	struct	UInt32	489207	489433	497444	Swift
M	typealias	IntegerLiteralType	0	489434	489482
M	typealias	Magnitude	0	489483	489522
M	typealias	Stride	0	489523	489556
M	typealias	Words	0	489557	489592
M	var	max	1	489594	489670
M	var	min	1	489671	489735
M	var	bitWidth	1	489736	489821
M	var	zero	1	489822	489876
M	init	init	0	489878	489922
M	init	init	0	489923	489996
M	init	init	0	489997	490057
M	init	init	0	490058	490196
M	init	init	0	490197	490325
M	init	init	0	490326	490452
M	init	init	0	490453	490575
M	init	init	0	490576	490706
M	init	init	0	490707	490835
M	init	init	0	490836	490987
M	init	init	0	490988	491140
M	init	init	0	491141	491247
M	func	+	1	491249	491333
M	func	-	1	491334	491418
M	func	*	1	491419	491503
M	func	/	1	491504	491588
M	func	%	1	491589	491673
M	func	&+	1	491674	491760
M	func	&-	1	491761	491847
M	func	&*	1	491848	491934
M	func	&	1	491935	492019
M	func	|	1	492020	492103
M	func	^	1	492104	492188
M	func	~	1	492189	492265
M	func	<<	1	492266	492351
M	func	>>	1	492352	492437
M	func	&<<	1	492438	492525
M	func	&>>	1	492526	492613
M	func	<<	1	492614	492719
M	func	>>	1	492720	492825
M	func	==	1	492826	492908
M	func	!=	1	492909	492991
M	func	<	1	492992	493073
M	func	<=	1	493074	493156
M	func	>	1	493157	493238
M	func	>=	1	493239	493321
M	func	+=	1	493323	493410
M	func	-=	1	493411	493498
M	func	*=	1	493499	493586
M	func	/=	1	493587	493674
M	func	%=	1	493675	493762
M	func	&+=	1	493763	493852
M	func	&-=	1	493853	493942
M	func	&*=	1	493943	494032
M	func	&=	1	494033	494120
M	func	|=	1	494121	494207
M	func	^=	1	494208	494295
M	func	<<=	1	494296	494384
M	func	>>=	1	494385	494473
M	func	addingReportingOverflow	0	494475	494647
M	func	subtractingReportingOverflow	0	494648	494832
M	func	multipliedReportingOverflow	0	494833	495014
M	func	dividedReportingOverflow	0	495015	495217
M	func	remainderReportingOverflow	0	495218	495440
M	func	multipliedFullWidth	0	495441	495592
M	func	dividingFullWidth	0	495593	495779
M	func	quotientAndRemainder	0	495780	495962
M	func	isMultiple	0	495963	496099
M	func	signum	0	496100	496180
M	var	magnitude	0	496181	496274
M	var	words	0	496275	496398
M	var	nonzeroBitCount	0	496399	496498
M	var	leadingZeroBitCount	0	496499	496629
M	var	trailingZeroBitCount	0	496630	496761
M	var	byteSwapped	0	496762	496887
M	var	description	0	496888	496985
M	var	hashValue	0	496986	497097
M	func	hash	0	497098	497208
M	func	distance	0	497209	497327
M	func	advanced	0	497328	497442
F	Swift	UInt64.lsw	497445	505745
D	struct	UInt64	497497	497723	505744	Swift
M	typealias	IntegerLiteralType	0	497724	497772
M	typealias	Magnitude	0	497773	497812
M	typealias	Stride	0	497813	497846
M	typealias	Words	0	497847	497882
M	var	max	1	497884	497970
M	var	min	1	497971	498035
M	var	bitWidth	1	498036	498121
M	var	zero	1	498122	498176
M	init	init	0	498178	498222
M	init	init	0	498223	498296
M	init	init	0	498297	498357
M	init	init	0	498358	498496
M	init	init	0	498497	498625
M	init	init	0	498626	498752
M	init	init	0	498753	498875
M	init	init	0	498876	499006
M	init	init	0	499007	499135
M	init	init	0	499136	499287
M	init	init	0	499288	499440
M	init	init	0	499441	499547
M	func	+	1	499549	499633
M	func	-	1	499634	499718
M	func	*	1	499719	499803
M	func	/	1	499804	499888
M	func	%	1	499889	499973
M	func	&+	1	499974	500060
M	func	&-	1	500061	500147
M	func	&*	1	500148	500234
M	func	&	1	500235	500319
M	func	|	1	500320	500403
M	func	^	1	500404	500488
M	func	~	1	500489	500565
M	func	<<	1	500566	500651
M	func	>>	1	500652	500737
M	func	&<<	1	500738	500825
M	func	&>>	1	500826	500913
M	func	<<	1	500914	501019
M	func	>>	1	501020	501125
M	func	==	1	501126	501208
M	func	!=	1	501209	501291
M	func	<	1	501292	501373
M	func	<=	1	501374	501456
M	func	>	1	501457	501538
M	func	>=	1	501539	501621
M	func	+=	1	501623	501710
M	func	-=	1	501711	501798
M	func	*=	1	501799	501886
M	func	/=	1	501887	501974
M	func	%=	1	501975	502062
M	func	&+=	1	502063	502152
M	func	&-=	1	502153	502242
M	func	&*=	1	502243	502332
M	func	&=	1	502333	502420
M	func	|=	1	502421	502507
M	func	^=	1	502508	502595
M	func	<<=	1	502596	502684
M	func	>>=	1	502685	502773
M	func	addingReportingOverflow	0	502775	502947
M	func	subtractingReportingOverflow	0	502948	503132
M	func	multipliedReportingOverflow	0	503133	503314
M	func	dividedReportingOverflow	0	503315	503517
M	func	remainderReportingOverflow	0	503518	503740
M	func	multipliedFullWidth	0	503741	503892
M	func	dividingFullWidth	0	503893	504079
M	func	quotientAndRemainder	0	504080	504262
M	func	isMultiple	0	504263	504399
M	func	signum	0	504400	504480
M	var	magnitude	0	504481	504574
M	var	words	0	504575	504698
M	var	nonzeroBitCount	0	504699	504798
M	var	leadingZeroBitCount	0	504799	504929
M	var	trailingZeroBitCount	0	504930	505061
M	var	byteSwapped	0	505062	505187
M	var	description	0	505188	505285
M	var	hashValue	0	505286	505397
M	func	hash	0	505398	505508
M	func	distance	0	505509	505627
M	func	advanced	0	505628	505742
F	Swift	UInt8.lsw	505745	513833
D	struct	UInt8	505796	506019	513832	Swift
M	typealias	IntegerLiteralType	0	506020	506067
M	typealias	Magnitude	0	506068	506106
M	typealias	Stride	0	506107	506140
M	typealias	Words	0	506141	506176
M	var	max	1	506178	506246
M	var	min	1	506247	506310
M	var	bitWidth	1	506311	506395
M	var	zero	1	506396	506449
M	init	init	0	506451	506495
M	init	init	0	506496	506567
M	init	init	0	506568	506626
M	init	init	0	506627	506764
M	init	init	0	506765	506892
M	init	init	0	506893	507018
M	init	init	0	507019	507140
M	init	init	0	507141	507270
M	init	init	0	507271	507398
M	init	init	0	507399	507549
M	init	init	0	507550	507701
M	init	init	0	507702	507806
M	func	+	1	507808	507888
M	func	-	1	507889	507969
M	func	*	1	507970	508050
M	func	/	1	508051	508131
M	func	%	1	508132	508212
M	func	&+	1	508213	508295
M	func	&-	1	508296	508378
M	func	&*	1	508379	508461
M	func	&	1	508462	508542
M	func	|	1	508543	508622
M	func	^	1	508623	508703
M	func	~	1	508704	508777
M	func	<<	1	508778	508859
M	func	>>	1	508860	508941
M	func	&<<	1	508942	509025
M	func	&>>	1	509026	509109
M	func	<<	1	509110	509212
M	func	>>	1	509213	509315
M	func	==	1	509316	509395
M	func	!=	1	509396	509475
M	func	<	1	509476	509554
M	func	<=	1	509555	509634
M	func	>	1	509635	509713
M	func	>=	1	509714	509793
M	func	+=	1	509795	509879
M	func	-=	1	509880	509964
M	func	*=	1	509965	510049
M	func	/=	1	510050	510134
M	func	%=	1	510135	510219
M	func	&+=	1	510220	510306
M	func	&-=	1	510307	510393
M	func	&*=	1	510394	510480
M	func	&=	1	510481	510565
M	func	|=	1	510566	510649
M	func	^=	1	510650	510734
M	func	<<=	1	510735	510820
M	func	>>=	1	510821	510906
M	func	addingReportingOverflow	0	510908	511077
M	func	subtractingReportingOverflow	0	511078	511259
M	func	multipliedReportingOverflow	0	511260	511438
M	func	dividedReportingOverflow	0	511439	511638
M	func	remainderReportingOverflow	0	511639	511858
M	func	multipliedFullWidth	0	511859	512006
M	func	dividingFullWidth	0	512007	512188
M	func	quotientAndRemainder	0	512189	512368
M	func	isMultiple	0	512369	512503
M	func	signum	0	512504	512582
M	var	magnitude	0	512583	512674
M	var	words	0	512675	512798
M	var	nonzeroBitCount	0	512799	512897
M	var	leadingZeroBitCount	0	512898	513027
M	var	trailingZeroBitCount	0	513028	513158
M	var	byteSwapped	0	513159	513282
M	var	description	0	513283	513379
M	var	hashValue	0	513380	513490
M	func	hash	0	513491	513600
M	func	distance	0	513601	513717
M	func	advanced	0	513718	513830
F	Dispatch	Dispatch.lsw	513833	524569
D	enum	DispatchTimeInterval	513944	513999	514593	Dispatch
M	case	seconds	0	514000	514021
M	case	milliseconds	0	514022	514048
M	case	microseconds	0	514049	514075
M	case	nanoseconds	0	514076	514101
M	case	never	0	514102	514116
M	var	_nanoseconds	0	514117	514591
D	struct	DispatchTime	514595	514692	516130	Dispatch
M	let	_value	0	514693	514712
M	init	init	0	514713	514759
M	init	init	0	514760	514848
M	func	now	1	514849	514943
M	let	distantFuture	1	514944	515011
M	var	uptimeNanoseconds	0	515012	515081
M	func	<	1	515082	515181
M	func	+	1	515182	515355
M	func	-	1	515356	515534
M	func	+	1	515535	515700
M	func	-	1	515701	515867
M	func	_sum	1	515868	516042
M	var	_left	0	516043	516128
D	struct	DispatchQoS	516132	516180	516764	Dispatch
M	enum	QoSClass	0	516181	516300
M	let	qosClass	0	516301	516334
M	let	background	1	516335	516404
M	let	utility	1	516405	516468
M	let	default	1	516469	516534
M	let	userInitiated	1	516535	516610
M	let	userInteractive	1	516611	516690
M	let	unspecified	1	516691	516762
D	struct	DispatchWorkItemFlags	516766	516824	516984	Dispatch
M	let	rawValue	0	516825	516854
M	init	init	0	516855	516915
M	let	barrier	1	516916	516982
D	enum	DispatchTimeoutResult	516986	517031	517068	Dispatch
M	case	success	0	517032	517048
M	case	timedOut	0	517049	517066
D	func	_blockTask	517070	517657	517657	Dispatch
D	class	DispatchSemaphore	517659	517753	518577	Dispatch
M	var	_value	0	517754	517773
M	var	_waiters	0	517774	517802
M	init	init	0	517803	517849
M	func	wait	0	517850	517891
M	func	wait	0	517892	518002
M	func	signal	0	518003	518187
M	func	_wait	0	518188	518575
D	class	DispatchGroup	518579	518672	519898	Dispatch
M	var	_count	0	518673	518691
M	var	_waiters	0	518692	518720
M	var	_handlers	0	518721	518774
M	init	init	0	518775	518795
M	func	enter	0	518796	518835
M	func	leave	0	518836	519224
M	func	wait	0	519225	519285
M	func	wait	0	519286	519644
M	func	notify	0	519645	519896
D	class	DispatchWorkItem	519900	520023	520695	Dispatch
M	let	_work	0	520024	520049
M	let	_group	0	520050	520082
M	var	_isDone	0	520083	520106
M	var	isCancelled	0	520107	520154
M	init	init	0	520155	520320
M	func	perform	0	520321	520476
M	func	cancel	0	520477	520524
M	func	wait	0	520525	520565
M	func	notify	0	520566	520693
D	class	DispatchQueue	520697	520864	524448	Dispatch
M	struct	Attributes	0	520865	521158
M	let	main	1	521159	521233
M	var	_isMainBlocked	1	521234	521271
M	var	_mainWaiters	1	521272	521311
M	let	_global	1	521312	521412
M	func	global	1	521413	521508
M	let	label	0	521510	521538
M	let	qos	0	521539	521570
M	let	_isConcurrent	0	521571	521598
M	var	_pending	0	521599	521634
M	var	_isBusy	0	521635	521658
M	init	init	0	521660	521897
M	var	description	0	521898	521968
M	func	async	0	521970	522297
M	func	async	0	522298	522387
M	func	async	0	522388	522579
M	func	asyncAfter	0	522580	522876
M	func	asyncAfter	0	522877	523011
M	func	sync	0	523012	523270
M	func	sync	0	523271	523396
M	func	sync	0	523397	523485
M	func	concurrentPerform	1	523486	523639
M	func	_add	0	523641	523850
M	func	_run	0	523851	524446
D	func	dispatchMain	524450	524568	524568	Dispatch
F	Foundation	FoundationDate.lsw	524569	547572
D	func	_zoneOffset	524612	524708	524708	Foundation
D	func	_zoneName	524710	524803	524803	Foundation
D	func	_currentZone	524805	524868	524868	Foundation
D	struct	TimeZone	524870	524988	527575	Foundation
M	let	identifier	0	524989	525022
M	let	_offset	0	525023	525044
M	init	init	0	525045	525352
M	init	init	0	525353	525577
M	init	init	0	525578	526146
M	var	current	1	526147	526234
M	var	autoupdatingCurrent	1	526235	526298
M	var	gmt	1	526299	526367
M	func	secondsFromGMT	0	526368	526489
M	func	isDaylightSavingTime	0	526490	526623
M	func	abbreviation	0	526624	526783
M	func	_at	0	526784	527032
M	func	_describe	1	527033	527279
M	func	_short	1	527280	527523
M	var	description	0	527524	527573
D	func	_padded	527577	527766	527766	Foundation
D	func	_dayNumber	527768	528124	528124	Foundation
D	func	_civil	528126	528681	528681	Foundation
D	func	_daysInMonth	528683	528906	528906	Foundation
D	struct	DateComponents	528908	529037	532840	Foundation
M	var	calendar	0	529038	529072
M	var	timeZone	0	529073	529107
M	var	era	0	529108	529132
M	var	year	0	529133	529158
M	var	month	0	529159	529185
M	var	day	0	529186	529210
M	var	hour	0	529211	529236
M	var	minute	0	529237	529264
M	var	second	0	529265	529292
M	var	nanosecond	0	529293	529324
M	var	weekday	0	529325	529353
M	var	weekdayOrdinal	0	529354	529389
M	var	quarter	0	529390	529418
M	var	weekOfMonth	0	529419	529451
M	var	weekOfYear	0	529452	529483
M	var	yearForWeekOfYear	0	529484	529522
M	var	dayOfYear	0	529523	529553
M	var	isLeapMonth	0	529554	529587
M	init	init	0	529588	530486
M	var	date	0	530487	530588
M	func	value	0	530589	531318
M	func	setValue	0	531319	532077
M	var	description	0	532078	532782
M	var	debugDescription	0	532783	532838
D	struct	Calendar	532842	532954	546334	Foundation
M	enum	Identifier	0	532955	533029
M	enum	Component	0	533030	533261
M	let	identifier	0	533262	533299
M	var	timeZone	0	533300	533333
M	var	locale	0	533334	533364
M	var	firstWeekday	0	533365	533397
M	var	minimumDaysInFirstWeek	0	533398	533440
M	init	init	0	533441	533679
M	var	current	1	533680	533842
M	var	autoupdatingCurrent	1	533843	533906
M	var	description	0	533907	533961
M	var	weekdaySymbols	0	534024	534115
M	var	shortWeekdaySymbols	0	534116	534214
M	var	veryShortWeekdaySymbols	0	534215	534303
M	var	monthSymbols	0	534304	534409
M	var	shortMonthSymbols	0	534410	534524
M	var	_weekdays	0	534525	534635
M	var	_months	0	534636	534788
M	var	amSymbol	0	534789	534829
M	var	pmSymbol	0	534830	534870
M	func	_local	0	534899	535398
M	func	_date	0	535399	536050
M	func	_weekday	0	536051	536119
M	func	_week	0	536120	536422
M	func	_weekOfYear	0	536423	536889
M	func	component	0	536890	537888
M	func	dateComponents	0	537889	538373
M	func	dateComponents	0	538374	538759
M	func	dateComponents	0	538760	540055
M	func	date	0	540078	541403
M	func	date	0	541404	542664
M	func	date	0	542665	543217
M	func	date	0	543218	543505
M	func	startOfDay	0	543506	543590
M	func	isDate	0	543616	543729
M	func	isDateInToday	0	543730	543824
M	func	isDateInYesterday	0	543825	543927
M	func	isDateInTomorrow	0	543928	544029
M	func	isDateInWeekend	0	544030	544131
M	func	_start	0	544132	544938
M	func	dateInterval	0	544939	545222
M	func	isDate	0	545223	545397
M	func	compare	0	545398	545670
M	func	range	0	545671	546332
D	struct	DateInterval	546336	546453	547571	Foundation
M	var	start	0	546454	546480
M	var	duration	0	546481	546512
M	var	end	0	546513	546657
M	init	init	0	546658	546729
M	init	init	0	546730	546927
M	init	init	0	546928	547121
M	func	contains	0	547122	547201
M	func	intersects	0	547202	547356
M	func	<	1	547357	547509
M	var	description	0	547510	547569
F	Foundation	FoundationDateFormatter.lsw	547572	564353
D	class	DateFormatter	547600	547672	549994	Foundation
M	enum	Style	0	547673	548011
M	init	init	0	548012	548032
M	var	_pattern	0	548033	548058
M	var	dateStyle	0	548059	548126
M	var	timeStyle	0	548127	548194
M	var	timeZone	0	548195	548248
M	var	locale	0	548249	548296
M	var	calendar	0	548297	548350
M	var	isLenient	0	548351	548383
M	var	dateFormat	0	548384	548504
M	var	_stylePattern	0	548505	549101
M	func	setLocalizedDateFormatFromTemplate	0	549102	549196
M	var	_calendar	0	549197	549359
M	func	localizedString	1	549360	549633
M	func	string	0	549634	549754
M	func	string	0	549755	549847
M	func	date	0	549848	549992
D	func	_patternParts	549996	551422	551422	Foundation
D	func	_formatDate	551424	554596	554596	Foundation
D	func	_formatZone	554598	556012	556012	Foundation
D	func	_parseDate	556014	561500	561500	Foundation
D	class	ISO8601DateFormatter	561502	561568	564181	Foundation
M	struct	Options	0	561569	562527
M	init	init	0	562528	562548
M	var	timeZone	0	562549	562598
M	var	formatOptions	0	562599	562660
M	var	_pattern	0	562661	563518
M	var	_calendar	0	563519	563681
M	func	string	0	563682	563774
M	func	date	0	563775	563869
M	func	string	1	563870	564179
D	extension	Date	564183	564199	564352	Foundation
M	func	ISO8601Format	0	564200	564350
F	Foundation	FoundationDecimal.lsw	564353	574499
D	func	_decimalAdd	564374	564452	564452	Foundation
D	func	_decimalSubtract	564453	564541	564541	Foundation
D	func	_decimalMultiply	564542	564630	564630	Foundation
D	func	_decimalDivide	564631	564715	564715	Foundation
D	func	_decimalCompare	564716	564798	564798	Foundation
D	func	_decimalFromInt	564799	564867	564867	Foundation
D	func	_decimalFromUInt	564868	564939	564939	Foundation
D	func	_decimalFromDouble	564940	565017	565017	Foundation
D	func	_decimalParse	565018	565089	565089	Foundation
D	func	_decimalDescribe	565090	565163	565163	Foundation
D	func	_decimalToDouble	565164	565237	565237	Foundation
D	func	_decimalRounded	565238	565337	565337	Foundation
D	struct	Decimal	565339	565552	572207	Foundation
M	typealias	Magnitude	0	565553	565593
M	typealias	Stride	0	565594	565631
M	typealias	FloatLiteralType	0	565632	565678
M	typealias	IntegerLiteralType	0	565679	565724
M	enum	RoundingMode	0	565725	565797
M	var	_low	0	565798	565816
M	var	_high	0	565817	565836
M	var	_state	0	565837	565945
M	init	init	0	565946	566081
M	init	init	0	566082	566143
M	init	init	0	566144	566220
M	init	init	0	566221	566301
M	init	init	0	566302	566365
M	init	init	0	566366	566431
M	init	init	0	566432	566501
M	init	init	0	566502	566572
M	init	init	0	566573	566643
M	init	init	0	566644	566714
M	init	init	0	566715	566785
M	init	init	0	566786	566857
M	init	init	0	566858	566929
M	init	init	0	566930	567003
M	init	init	0	567004	567073
M	init	init	0	567074	567310
M	init	init	0	567311	567463
M	init	init	0	567464	567751
M	var	zero	1	567752	567801
M	var	nan	1	567802	567878
M	var	quietNaN	1	567879	567926
M	var	pi	1	567927	568029
M	var	greatestFiniteMagnitude	1	568030	568147
M	var	leastNonzeroMagnitude	1	568148	568250
M	var	radix	1	568251	568290
M	var	isNaN	0	568291	568337
M	var	isFinite	0	568338	568378
M	var	isInfinite	0	568379	568420
M	var	isZero	0	568421	568486
M	var	isSignMinus	0	568487	568539
M	var	sign	0	568540	568611
M	var	exponent	0	568612	568656
M	var	significand	0	568657	568750
M	var	magnitude	0	568751	568843
M	var	ulp	0	568844	568969
M	func	+	1	568970	569052
M	func	-	1	569053	569140
M	func	*	1	569141	569228
M	func	/	1	569229	569314
M	func	+=	1	569315	569397
M	func	-=	1	569398	569485
M	func	*=	1	569486	569573
M	func	/=	1	569574	569659
M	func	-	1	569660	569750
M	func	negate	0	569751	569801
M	func	==	1	569802	569891
M	func	<	1	569892	569979
M	func	isEqual	0	569980	570048
M	func	isLess	0	570049	570117
M	func	distance	0	570118	570189
M	func	advanced	0	570190	570253
M	func	hash	0	570254	570344
M	var	description	0	570345	570406
M	func	formatted	0	570407	570523
M	func	formatted	0	570524	570645
M	func	_style	0	570646	570738
M	struct	FormatStyle	0	570740	571898
M	init	init	0	571899	572034
M	func	encode	0	572035	572205
D	func	pow	572209	572544	572544	Foundation
D	func	NSDecimalRound	572546	572831	572831	Foundation
D	extension	Double	572833	572851	572967	Foundation
M	init	init	0	572852	572965
D	extension	Int	572969	572984	573115	Foundation
M	init	init	0	572985	573113
D	class	NSDecimalNumber	573117	573198	574498	Foundation
M	let	_decimal	0	573199	573224
M	init	init	0	573225	573368
M	init	init	0	573369	573491
M	init	init	0	573492	573615
M	var	zero	1	573616	573691
M	var	one	1	573692	573766
M	var	notANumber	1	573767	573858
M	var	decimalValue	0	573859	573917
M	var	stringValue	0	573918	573986
M	func	adding	0	573987	574110
M	func	subtracting	0	574111	574239
M	func	multiplying	0	574240	574369
M	func	dividing	0	574370	574496
F	Foundation	FoundationErrors.lsw	574499	579949
D	let	NSLocalizedDescriptionKey	574525	574658	574658	Foundation
D	let	NSCocoaErrorDomain	574659	574711	574711	Foundation
D	let	NSPOSIXErrorDomain	574712	574764	574764	Foundation
D	class	NSError	574766	574859	576161	Foundation
M	let	domain	0	574860	574889
M	let	code	0	574890	574914
M	let	userInfo	0	574915	574953
M	init	init	0	574954	575126
M	init	init	0	575127	575739
M	var	localizedDescription	0	575740	575916
M	var	description	0	575917	576159
D	struct	CocoaError	576163	576256	579412	Foundation
M	struct	Code	0	576257	577281
M	let	code	0	577282	577307
M	let	userInfo	0	577308	577346
M	init	init	0	577347	577473
M	var	fileNoSuchFile	1	577474	577536
M	var	fileReadNoSuchFile	1	577537	577607
M	var	fileReadNoPermission	1	577608	577682
M	var	fileWriteNoPermission	1	577683	577759
M	var	fileWriteFileExists	1	577760	577832
M	var	fileReadCorruptFile	1	577833	577905
M	var	errorCode	0	577906	577953
M	var	_reason	0	577954	578425
M	var	localizedDescription	0	578426	578576
M	var	description	0	578577	578705
M	func	_reading	1	578706	579014
M	func	_writing	1	579015	579410
D	func	_errorDomain	579414	579691	579691	Foundation
D	func	_errorCode	579693	579948	579948	Foundation
F	Foundation	FoundationFiles.lsw	579949	605219
D	func	_fileFacts	579976	580185	580185	Foundation
D	func	_open	580187	580333	580333	Foundation
D	func	_readDescriptor	580335	580480	580480	Foundation
D	func	_writeDescriptor	580482	580586	580586	Foundation
D	func	_closeDescriptor	580588	580666	580666	Foundation
D	func	_seek	580668	580879	580879	Foundation
D	func	_access	580881	580959	580959	Foundation
D	func	_changeDirectory	580961	581044	581044	Foundation
D	func	_setMode	581046	581126	581126	Foundation
D	extension	String	581128	581146	582576	Foundation
M	init	init	0	581147	581474
M	init	init	0	581475	581645
M	func	write	0	581646	581893
M	func	write	0	581894	582126
M	init	init	0	582127	582330
M	init	init	0	582331	582574
D	extension	Data	582578	582594	584335	Foundation
M	struct	WritingOptions	0	582595	582893
M	struct	ReadingOptions	0	582894	583257
M	init	init	0	583258	583484
M	func	write	0	583485	583806
M	func	range	0	583807	584333
D	struct	ObjCBool	584337	584459	584672	Foundation
M	var	boolValue	0	584460	584490
M	init	init	0	584491	584543
M	init	init	0	584544	584609
M	var	description	0	584610	584670
D	struct	FileAttributeKey	584674	584777	585478	Foundation
M	let	rawValue	0	584778	584809
M	init	init	0	584810	584872
M	let	size	1	584873	584942
M	let	type	1	584943	585012
M	let	modificationDate	1	585013	585106
M	let	creationDate	1	585107	585192
M	let	posixPermissions	1	585193	585286
M	let	ownerAccountID	1	585287	585376
M	let	groupOwnerAccountID	1	585377	585476
D	struct	FileAttributeType	585480	585571	586022	Foundation
M	let	rawValue	0	585572	585603
M	init	init	0	585604	585666
M	let	typeRegular	1	585667	585751
M	let	typeDirectory	1	585752	585840
M	let	typeSymbolicLink	1	585841	585935
M	let	typeUnknown	1	585936	586020
D	struct	URLResourceKey	586024	586162	586791	Foundation
M	let	rawValue	0	586163	586194
M	init	init	0	586195	586257
M	let	isDirectoryKey	1	586258	586344
M	let	isRegularFileKey	1	586345	586435
M	let	fileSizeKey	1	586436	586516
M	let	nameKey	1	586517	586589
M	let	contentModificationDateKey	1	586590	586700
M	let	creationDateKey	1	586701	586789
D	struct	URLResourceValues	586793	586866	587043	Foundation
M	var	isDirectory	0	586867	586900
M	var	isRegularFile	0	586901	586936
M	var	fileSize	0	586937	586966
M	var	name	0	586967	586995
M	var	contentModificationDate	0	586996	587041
D	extension	URL	587045	587060	587824	Foundation
M	func	resourceValues	0	587061	587822
D	class	FileManager	587826	587895	596318	Foundation
M	struct	DirectoryEnumerationOptions	0	587896	588346
M	class	DirectoryEnumerator	0	588347	590067
M	let	default	1	590068	590145
M	init	init	0	590146	590166
M	var	currentDirectoryPath	0	590167	590284
M	func	changeCurrentDirectoryPath	0	590285	590401
M	var	temporaryDirectory	0	590402	590467
M	var	homeDirectoryForCurrentUser	0	590468	590537
M	func	fileExists	0	590538	590664
M	func	fileExists	0	590665	590859
M	func	isReadableFile	0	590860	590940
M	func	isWritableFile	0	590941	591021
M	func	isExecutableFile	0	591022	591104
M	func	contents	0	591105	591233
M	func	contentsEqual	0	591234	591433
M	func	createFile	0	591434	591675
M	func	contentsOfDirectory	0	591676	591902
M	func	contentsOfDirectory	0	591903	592264
M	func	subpathsOfDirectory	0	592265	592477
M	func	subpaths	0	592478	592579
M	func	enumerator	0	592580	592719
M	func	enumerator	0	592720	592997
M	func	attributesOfItem	0	592998	593631
M	func	setAttributes	0	593632	593911
M	func	removeItem	0	593912	594138
M	func	removeItem	0	594139	594222
M	func	createDirectory	0	594223	594670
M	func	createDirectory	0	594671	594925
M	func	moveItem	0	594926	595287
M	func	moveItem	0	595288	595410
M	func	copyItem	0	595411	596193
M	func	copyItem	0	596194	596316
D	class	FileHandle	596320	596400	600483	Foundation
M	let	_descriptor	0	596401	596425
M	var	_isOpen	0	596426	596448
M	init	init	0	596449	596510
M	init	init	0	596511	596645
M	init	init	0	596646	596780
M	init	init	0	596781	596916
M	init	init	0	596917	597137
M	init	init	0	597138	597418
M	deinit	deinit	0	597419	597445
M	let	standardInput	1	597446	597510
M	let	standardOutput	1	597511	597576
M	let	standardError	1	597577	597641
M	var	nullDevice	1	597642	597737
M	var	fileDescriptor	0	597738	597817
M	func	write	0	597818	598099
M	func	write	0	598100	598443
M	var	availableData	0	598444	598543
M	func	readDataToEndOfFile	0	598544	598819
M	func	readData	0	598820	599143
M	func	readToEnd	0	599144	599277
M	func	read	0	599278	599430
M	var	offsetInFile	0	599431	599513
M	func	offset	0	599514	599572
M	func	seekToEndOfFile	0	599573	599686
M	func	seekToEnd	0	599687	599776
M	func	seek	0	599777	599870
M	func	seek	0	599871	599967
M	func	truncateFile	0	599968	600074
M	func	truncate	0	600075	600184
M	func	synchronizeFile	0	600185	600237
M	func	synchronize	0	600238	600293
M	func	closeFile	0	600294	600434
M	func	close	0	600435	600481
D	class	Pipe	600485	600586	600946	Foundation
M	let	fileHandleForReading	0	600587	600634
M	let	fileHandleForWriting	0	600635	600682
M	init	init	0	600683	600944
D	func	_makePipe	600948	601000	601000	Foundation
D	func	_spawn	601002	601226	601226	Foundation
D	func	_waitProcess	601228	601424	601424	Foundation
D	func	_kill	601426	601497	601497	Foundation
D	class	Process	601499	601569	605218	Foundation
M	enum	TerminationReason	0	601570	601643
M	var	executableURL	0	601644	601678
M	var	arguments	0	601679	601714
M	var	environment	0	601715	601760
M	var	currentDirectoryURL	0	601761	601801
M	var	standardInput	0	601802	601870
M	var	standardOutput	0	601871	601906
M	var	standardError	0	601907	601941
M	var	terminationHandler	0	601942	601997
M	var	_identifier	0	601998	602021
M	var	_end	0	602022	602046
M	init	init	0	602047	602067
M	var	launchPath	0	602068	602220
M	var	currentDirectoryPath	0	602221	602406
M	func	run	1	602407	602751
M	func	_descriptor	0	602752	603074
M	func	run	0	603075	604130
M	func	launch	0	604131	604221
M	func	_look	0	604222	604418
M	func	waitUntilExit	0	604419	604466
M	var	isRunning	0	604467	604574
M	var	processIdentifier	0	604575	604657
M	var	terminationStatus	0	604658	604878
M	var	terminationReason	0	604879	605031
M	func	terminate	0	605032	605124
M	func	interrupt	0	605125	605216
F	Foundation	FoundationFormatted.lsw	605219	624233
D	protocol	FormatStyle	605282	605385	605504	Foundation
M	associatedtype	FormatInput	0	605386	605416
M	associatedtype	FormatOutput	0	605417	605448
M	func	format	0	605449	605502
D	enum	NumberFormatStyleConfiguration	605506	605590	608034	Foundation
M	struct	Precision	0	605591	607017
M	struct	Grouping	0	607018	607277
M	struct	SignDisplayStrategy	0	607278	607716
M	enum	DecimalSeparatorDisplayStrategy	0	607717	607886
M	enum	Notation	0	607887	608032
D	struct	ByteCountFormatStyle	608036	608130	608213	Foundation
M	enum	Style	0	608131	608211
D	struct	_NumberStyle	608215	608297	614622	Foundation
M	var	kind	0	608298	608413
M	var	code	0	608414	608431
M	var	precision	0	608432	608494
M	var	isGrouped	0	608495	608519
M	var	sign	0	608520	608536
M	var	isPointWritten	0	608537	608567
M	var	notation	0	608568	608636
M	var	rule	0	608637	608693
M	var	increment	0	608694	608720
M	var	scale	0	608721	608740
M	let	symbols	1	608742	609057
M	var	mode	0	609059	609375
M	func	text	0	609376	610527
M	func	rounded	0	610528	611789
M	func	finished	0	611790	612767
M	func	compact	0	612768	613217
M	func	scientific	0	613218	613986
M	func	bytes	0	613987	614620
D	struct	IntegerFormatStyle	614624	614735	617018	Foundation
M	typealias	FormatInput	0	614736	614776
M	typealias	FormatOutput	0	614777	614819
M	typealias	Configuration	0	614820	614887
M	var	_style	0	614888	614919
M	init	init	0	614920	614940
M	init	init	0	614941	614975
M	func	_with	0	614976	615146
M	var	number	1	615147	615227
M	var	percent	1	615228	615331
M	func	currency	1	615332	615512
M	func	byteCount	1	615513	615699
M	func	precision	0	615700	615848
M	func	grouping	0	615849	615993
M	func	sign	0	615994	616144
M	func	decimalSeparator	0	616145	616334
M	func	rounded	0	616335	616579
M	func	scale	0	616580	616692
M	func	notation	0	616693	616836
M	func	locale	0	616837	616915
M	func	format	0	616916	617016
D	struct	FloatingPointFormatStyle	617020	617157	619348	Foundation
M	typealias	FormatInput	0	617158	617198
M	typealias	FormatOutput	0	617199	617241
M	typealias	Configuration	0	617242	617309
M	var	_style	0	617310	617341
M	init	init	0	617342	617362
M	init	init	0	617363	617397
M	func	_with	0	617398	617574
M	var	number	1	617575	617667
M	var	percent	1	617668	617783
M	func	currency	1	617784	617976
M	func	precision	0	617977	618131
M	func	grouping	0	618132	618282
M	func	sign	0	618283	618439
M	func	decimalSeparator	0	618440	618635
M	func	rounded	0	618636	618870
M	func	scale	0	618871	618989
M	func	notation	0	618990	619139
M	func	locale	0	619140	619224
M	func	format	0	619225	619346
D	extension	BinaryInteger	619350	619375	619792	Foundation
M	func	formatted	0	619376	619496
M	func	formatted	0	619497	619623
M	func	formatted	0	619624	619790
D	extension	BinaryFloatingPoint	619794	619825	620254	Foundation
M	func	formatted	0	619826	619952
M	func	formatted	0	619953	620085
M	func	formatted	0	620086	620252
D	struct	_ListStyle	620256	620321	621042	Foundation
M	enum	Width	0	620322	620396
M	enum	ListType	0	620397	620458
M	let	_type	0	620459	620482
M	let	_width	0	620483	620504
M	func	list	1	620505	620631
M	func	_text	0	620632	621040
D	extension	Sequence	621044	621094	621358	Foundation
M	func	formatted	0	621095	621234
M	func	formatted	0	621235	621356
D	extension	Duration	621360	621380	624232	Foundation
M	struct	TimeFormatStyle	0	621381	623941
M	func	formatted	0	623942	624092
M	func	formatted	0	624093	624230
F	Foundation	FoundationFormattedDate.lsw	624233	633583
D	extension	Date	624342	624358	633582	Foundation
M	struct	FormatStyle	0	624359	630208
M	struct	ISO8601FormatStyle	0	630210	632612
M	func	formatted	0	632614	632726
M	func	formatted	0	632727	632933
M	func	formatted	0	632934	633073
M	func	formatted	0	633074	633198
M	func	ISO8601Format	0	633199	633322
M	init	init	0	633323	633580
F	Foundation	FoundationGeometry.lsw	633583	639999
D	struct	CGPoint	633617	633695	634007	Foundation
M	var	x	0	633696	633721
M	var	y	0	633722	633747
M	init	init	0	633748	633795
M	init	init	0	633796	633881
M	init	init	0	633882	633955
M	var	zero	1	633956	634005
D	struct	CGSize	634009	634086	634468	Foundation
M	var	width	0	634087	634116
M	var	height	0	634117	634147
M	init	init	0	634148	634204
M	init	init	0	634205	634317
M	init	init	0	634318	634418
M	var	zero	1	634419	634466
D	enum	CGRectEdge	634470	634531	634605	Foundation
M	case	minXEdge	0	634532	634549
M	case	minYEdge	0	634550	634567
M	case	maxXEdge	0	634568	634585
M	case	maxYEdge	0	634586	634603
D	struct	CGRect	634607	634705	639803	Foundation
M	var	origin	0	634706	634736
M	var	size	0	634737	634764
M	init	init	0	634765	634824
M	init	init	0	634825	634933
M	init	init	0	634934	635093
M	init	init	0	635094	635237
M	var	zero	1	635238	635285
M	var	null	1	635286	635418
M	var	infinite	1	635419	635668
M	var	width	0	635669	635718
M	var	height	0	635719	635770
M	var	minX	0	635771	635835
M	var	midX	0	635836	635896
M	var	maxX	0	635897	635961
M	var	minY	0	635962	636027
M	var	midY	0	636028	636089
M	var	maxY	0	636090	636155
M	var	isNull	0	636156	636246
M	var	isEmpty	0	636247	636329
M	var	isInfinite	0	636330	636389
M	var	standardized	0	636390	636571
M	var	integral	0	636572	636878
M	func	insetBy	0	636879	637223
M	func	offsetBy	0	637224	637444
M	func	union	0	637445	637806
M	func	intersection	0	637807	638218
M	func	intersects	0	638219	638302
M	func	contains	0	638303	638560
M	func	contains	0	638561	638643
M	func	divided	0	638644	639675
M	func	==	1	639676	639801
D	typealias	NSPoint	639805	639870	639870	Foundation
D	typealias	NSSize	639871	639934	639934	Foundation
D	typealias	NSRect	639935	639998	639998	Foundation
F	Foundation	FoundationJSON.lsw	639999	654717
D	func	_jsonScan	640189	640251	640251	Foundation
D	func	_jsonString	640253	640346	640346	Foundation
D	func	_jsonKeys	640348	640448	640448	Foundation
D	func	_jsonScalar	640450	640634	640634	Foundation
D	func	_jsonForm	640636	640772	640772	Foundation
D	func	_jsonText	640774	640904	640904	Foundation
D	class	_JSONPath	640906	640986	641442	Foundation
M	let	parent	0	640987	641013
M	let	key	0	641014	641040
M	init	init	0	641041	641153
M	func	keys	1	641154	641440
D	class	JSONEncoder	641444	641497	646405	Foundation
M	struct	OutputFormatting	0	641498	641910
M	enum	DateEncodingStrategy	0	641911	642127
M	enum	DataEncodingStrategy	0	642128	642264
M	enum	NonConformingFloatEncodingStrategy	0	642265	642438
M	enum	KeyEncodingStrategy	0	642439	642586
M	var	outputFormatting	0	642587	642641
M	var	dateEncodingStrategy	0	642642	642715
M	var	dataEncodingStrategy	0	642716	642781
M	var	nonConformingFloatEncodingStrategy	0	642782	642874
M	var	keyEncodingStrategy	0	642875	642946
M	var	userInfo	0	642947	643002
M	init	init	0	643003	643023
M	func	encode	0	643024	643472
M	func	_name	0	643473	643892
M	func	_encode	0	643893	645137
M	func	_encode	0	645138	645698
M	func	_encode	0	645699	646403
D	func	_iso8601	646407	646603	646603	Foundation
D	func	_snakeCase	646605	647139	647139	Foundation
D	func	_camelCase	647141	647766	647766	Foundation
D	class	_JSONNode	647768	647877	649679	Foundation
M	var	kind	0	647878	647894
M	var	text	0	647895	647912
M	var	items	0	647913	647944
M	var	names	0	647945	647973
M	var	places	0	647974	648009
M	func	member	0	648010	648311
M	func	element	0	648312	648429
M	func	write	0	648430	649677
D	class	_JSONEncoding	649681	649769	651248	Foundation
M	let	encoder	0	649770	649798
M	let	node	0	649799	649822
M	let	path	0	649823	649847
M	init	init	0	649848	650008
M	var	codingPath	0	650009	650069
M	var	userInfo	0	650070	650133
M	func	container	0	650134	650496
M	func	unkeyedContainer	0	650497	650798
M	func	singleValueContainer	0	650799	650875
M	func	encodeNil	0	650876	650960
M	func	encode	0	650961	651246
D	class	_JSONKeyedEncoding	651250	651301	653065	Foundation
M	let	encoder	0	651302	651330
M	let	node	0	651331	651354
M	let	path	0	651355	651379
M	init	init	0	651380	651540
M	var	codingPath	0	651541	651610
M	func	encodeNil	0	651611	651787
M	func	encode	0	651788	652258
M	func	nestedContainer	0	652259	652570
M	func	nestedUnkeyedContainer	0	652571	652831
M	func	superEncoder	0	652832	653063
D	struct	_JSONUnkeyedEncoding	653067	653122	654716	Foundation
M	let	encoder	0	653123	653151
M	let	node	0	653152	653175
M	let	path	0	653176	653200
M	init	init	0	653201	653361
M	var	codingPath	0	653362	653422
M	var	count	0	653423	653462
M	func	encodeNil	0	653463	653599
M	func	encode	0	653600	653900
M	func	nestedContainer	0	653901	654261
M	func	nestedUnkeyedContainer	0	654262	654532
M	func	superEncoder	0	654533	654714
F	Foundation	FoundationJSONDecoder.lsw	654717	667545
D	class	JSONDecoder	654739	654793	656195	Foundation
M	enum	DateDecodingStrategy	0	654794	655004
M	enum	DataDecodingStrategy	0	655005	655135
M	enum	NonConformingFloatDecodingStrategy	0	655136	655311
M	enum	KeyDecodingStrategy	0	655312	655461
M	var	dateDecodingStrategy	0	655462	655535
M	var	dataDecodingStrategy	0	655536	655601
M	var	nonConformingFloatDecodingStrategy	0	655602	655694
M	var	keyDecodingStrategy	0	655695	655766
M	var	userInfo	0	655767	655822
M	var	allowsJSON5	0	655823	655857
M	init	init	0	655858	655878
M	func	decode	0	655879	656193
D	extension	DecodingError	656197	656222	656390	Foundation
M	var	_notJSON	1	656223	656388
D	class	_JSONDocument	656392	656448	661864	Foundation
M	let	decoder	0	656449	656477
M	let	bytes	0	656478	656500
M	let	table	0	656501	656521
M	init	init	0	656522	656681
M	func	isNull	0	656682	656741
M	func	next	0	656742	656862
M	func	found	0	656863	657154
M	func	mismatch	0	657155	657646
M	func	corrupted	0	657647	657843
M	func	decode	0	657844	658714
M	func	nonConforming	0	658715	659307
M	func	date	0	659308	660322
M	func	data	0	660323	660817
M	func	keyed	0	660818	661393
M	func	unkeyed	0	661394	661862
D	class	_JSONDecoding	661866	661953	662813	Foundation
M	let	document	0	661954	661985
M	let	index	0	661986	662004
M	let	path	0	662005	662029
M	init	init	0	662030	662192
M	var	codingPath	0	662193	662253
M	var	userInfo	0	662254	662326
M	func	container	0	662327	662465
M	func	unkeyedContainer	0	662466	662570
M	func	singleValueContainer	0	662571	662654
M	func	decodeNil	0	662655	662710
M	func	decode	0	662711	662811
D	class	_JSONKeyedDecoding	662815	662866	665368	Foundation
M	let	document	0	662867	662898
M	let	path	0	662899	662923
M	let	places	0	662924	662953
M	init	init	0	662954	663768
M	var	codingPath	0	663769	663838
M	func	allKeys	0	663839	663981
M	func	contains	0	663982	664073
M	func	place	0	664074	664371
M	func	decodeNil	0	664372	664472
M	func	decode	0	664473	664771
M	func	nestedContainer	0	664772	664972
M	func	nestedUnkeyedContainer	0	664973	665149
M	func	superDecoder	0	665150	665366
D	struct	_JSONUnkeyedDecoding	665370	665425	667544	Foundation
M	let	document	0	665426	665457
M	let	path	0	665458	665482
M	let	count	0	665483	665502
M	var	currentIndex	0	665503	665527
M	var	place	0	665528	665546
M	init	init	0	665547	665750
M	var	codingPath	0	665751	665811
M	var	isAtEnd	0	665812	665864
M	func	here	0	665865	665938
M	func	requireElement	0	665939	666167
M	func	advance	0	666168	666266
M	func	decodeNil	0	666267	666447
M	func	decode	0	666448	666775
M	func	nestedContainer	0	666776	667081
M	func	nestedUnkeyedContainer	0	667082	667332
M	func	superDecoder	0	667333	667542
F	Foundation	FoundationJSONSerialization.lsw	667545	673907
D	extension	Date	667643	667668	668001	Foundation
M	init	init	0	667669	667820
M	func	encode	0	667821	667999
D	extension	Data	668003	668028	668217	Foundation
M	init	init	0	668029	668125
M	func	encode	0	668126	668215
D	extension	UUID	668219	668244	668797	Foundation
M	init	init	0	668245	668636
M	func	encode	0	668637	668795
D	class	NSNull	668823	668906	669094	Foundation
M	init	init	0	668907	668927
M	func	==	1	668928	668993
M	func	hash	0	668994	669044
M	var	description	0	669045	669092
D	enum	JSONSerialization	669096	669173	673906	Foundation
M	struct	ReadingOptions	0	669174	669622
M	struct	WritingOptions	0	669623	670072
M	func	jsonObject	1	670073	670529
M	func	_value	1	670530	671907
M	func	data	1	671908	672474
M	func	_write	1	672475	673092
M	func	_text	1	673093	673425
M	func	isValidJSONObject	1	673426	673600
M	func	_isValid	1	673601	673904
F	Foundation	FoundationNSString.lsw	673907	678377
D	class	NSString	673965	674082	678376	Foundation
M	let	_text	0	674083	674104
M	init	init	0	674105	674137
M	init	init	0	674138	674188
M	init	init	0	674189	674251
M	init	init	0	674252	674334
M	func	==	1	674335	674418
M	func	hash	0	674419	674492
M	var	description	0	674493	674537
M	var	utf8String	0	674538	674628
M	var	length	0	674629	674677
M	func	_part	0	674678	674867
M	func	substring	0	674868	674949
M	func	substring	0	674950	675062
M	func	substring	0	675063	675159
M	func	character	0	675160	675419
M	func	range	0	675420	675639
M	func	contains	0	675640	675711
M	func	hasPrefix	0	675712	675785
M	func	hasSuffix	0	675786	675859
M	func	replacingCharacters	0	675860	676087
M	func	replacingOccurrences	0	676088	676241
M	func	appending	0	676242	676314
M	func	components	0	676315	676429
M	var	integerValue	0	676430	676519
M	var	intValue	0	676520	676594
M	var	doubleValue	0	676595	676691
M	var	uppercased	0	676692	676748
M	var	lowercased	0	676749	676805
M	var	_trimmed	0	676827	676976
M	var	isAbsolutePath	0	676977	677061
M	var	pathComponents	0	677062	677247
M	var	lastPathComponent	0	677248	677366
M	var	pathExtension	0	677367	677441
M	var	deletingPathExtension	0	677442	677616
M	var	deletingLastPathComponent	0	677617	677841
M	func	appendingPathComponent	0	677842	678044
M	func	appendingPathExtension	0	678045	678134
M	var	expandingTildeInPath	0	678135	678268
M	var	standardizingPath	0	678269	678374
F	Foundation	FoundationNumber.lsw	678377	691534
D	class	NSNumber	678446	678712	681602	Foundation
M	let	_double	0	678759	678782
M	let	_word	0	678783	678801
M	let	_kind	0	678802	678886
M	init	init	0	678887	679029
M	var	_integer	0	679030	679099
M	init	init	0	679100	679201
M	init	init	0	679202	679294
M	init	init	0	679295	679394
M	init	init	0	679395	679509
M	init	init	0	679510	679584
M	init	init	0	679585	679659
M	init	init	0	679660	679818
M	init	init	0	679819	679901
M	init	init	0	679902	679985
M	init	init	0	679986	680069
M	var	intValue	0	680070	680162
M	var	int32Value	0	680163	680235
M	var	int64Value	0	680236	680288
M	var	uintValue	0	680289	680350
M	var	doubleValue	0	680351	680397
M	var	floatValue	0	680398	680449
M	var	boolValue	0	680450	680499
M	var	decimalValue	0	680500	680589
M	init	init	0	680590	680694
M	init	init	0	680695	680774
M	init	init	0	680775	680853
M	init	init	0	680854	680931
M	init	init	0	680932	681030
M	var	stringValue	0	681031	681118
M	func	==	1	681119	681234
M	func	<	1	681235	681320
M	func	hash	0	681321	681396
M	func	compare	0	681397	681549
M	var	description	0	681550	681600
D	func	_roundedDigits	681604	683624	683624	Foundation
D	func	_plainDigits	683626	684426	684426	Foundation
D	func	_grouped	684428	684823	684823	Foundation
D	class	NumberFormatter	684825	684876	691533	Foundation
M	enum	Style	0	684877	684981
M	enum	RoundingMode	0	684982	685082
M	init	init	0	685083	685103
M	var	numberStyle	0	685104	685143
M	var	locale	0	685144	685191
M	var	roundingMode	0	685192	685243
M	var	_most	0	685244	685263
M	var	_least	0	685264	685284
M	var	_integers	0	685285	685308
M	var	_groups	0	685309	685331
M	var	groupingSeparator	0	685332	685379
M	var	decimalSeparator	0	685380	685426
M	var	groupingSize	0	685427	685458
M	var	_symbol	0	685459	685483
M	var	_code	0	685484	685506
M	var	currencySymbol	0	685507	685665
M	var	currencyCode	0	685666	685825
M	var	positivePrefix	0	685826	685869
M	var	positiveSuffix	0	685870	685913
M	var	negativePrefix	0	685914	685958
M	var	percentSymbol	0	685959	686002
M	var	minusSign	0	686003	686042
M	var	usesGroupingSeparator	0	686043	686263
M	var	maximumFractionDigits	0	686264	686563
M	var	minimumFractionDigits	0	686564	686829
M	var	minimumIntegerDigits	0	686830	686946
M	func	string	0	686947	687052
M	func	string	0	687053	687446
M	func	_string	0	687447	689335
M	func	_scientific	0	689336	689927
M	func	_spelled	0	689928	690905
M	func	number	0	690906	691302
M	func	localizedString	1	691303	691531
F	Foundation	FoundationRegularExpression.lsw	691534	703023
D	let	NSNotFound	691598	691655	691655	Foundation
D	struct	NSRange	691657	691781	693452	Foundation
M	var	location	0	691782	691810
M	var	length	0	691811	691837
M	init	init	0	691838	691903
M	init	init	0	691904	692017
M	init	init	0	692018	692117
M	init	init	0	692118	692223
M	init	init	0	692224	692629
M	var	lowerBound	0	692630	692673
M	var	upperBound	0	692674	692726
M	func	contains	0	692727	692824
M	func	intersection	0	692825	693128
M	func	union	0	693129	693328
M	var	description	0	693329	693394
M	var	debugDescription	0	693395	693450
D	func	NSMakeRange	693454	693552	693552	Foundation
D	func	NSMaxRange	693553	693621	693621	Foundation
D	func	NSLocationInRange	693622	693713	693713	Foundation
D	extension	Range	693715	693760	694288	Foundation
M	init	init	0	693761	694286
D	extension	Range	694290	694326	694524	Foundation
M	init	init	0	694327	694522
D	class	NSTextCheckingResult	694526	694615	695211	Foundation
M	let	_ranges	0	694616	694642
M	let	_names	0	694643	694672
M	let	regularExpression	0	694673	694727
M	init	init	0	694728	694911
M	var	range	0	694912	694956
M	var	numberOfRanges	0	694957	695009
M	func	range	0	695010	695072
M	func	range	0	695073	695209
D	class	NSRegularExpression	695213	695298	703022	Foundation
M	struct	Options	0	695299	695952
M	struct	MatchingOptions	0	695953	696486
M	let	pattern	0	696487	696517
M	let	options	0	696518	696549
M	let	_regex	0	696550	696587
M	init	init	0	696588	697327
M	var	numberOfCaptureGroups	0	697328	698228
M	func	escapedPattern	1	698229	698503
M	func	escapedTemplate	1	698504	698671
M	func	_results	0	698672	699768
M	func	matches	0	699769	699928
M	struct	MatchingFlags	0	699929	700311
M	class	_Stop	0	700312	700446
M	func	enumerateMatches	0	700447	700817
M	func	firstMatch	0	700818	700984
M	func	numberOfMatches	0	700985	701151
M	func	rangeOfFirstMatch	0	701152	701384
M	func	stringByReplacingMatches	0	701385	701960
M	func	_expand	0	701961	702804
M	func	replacementString	0	702805	702973
M	var	description	0	702974	703020
F	Foundation	FoundationSystem.lsw	703023	715412
D	typealias	TimeInterval	703057	703108	703108	Foundation
D	typealias	CGFloat	703109	703184	703184	Foundation
D	struct	Date	703186	703314	706491	Foundation
M	let	timeIntervalSinceReferenceDate	0	703315	703396
M	init	init	0	703397	703491
M	init	init	0	703492	703590
M	init	init	0	703591	703738
M	init	init	0	703739	703898
M	init	init	0	703899	704072
M	var	now	1	704073	704128
M	var	distantFuture	1	704129	704226
M	var	distantPast	1	704227	704323
M	var	timeIntervalBetween1970AndReferenceDate	1	704324	704409
M	var	timeIntervalSinceReferenceDate	1	704410	704501
M	var	timeIntervalSince1970	0	704502	704623
M	var	timeIntervalSinceNow	0	704624	704760
M	func	timeIntervalSince	0	704761	704921
M	func	addingTimeInterval	0	704922	705113
M	func	addTimeInterval	0	705114	705222
M	func	distance	0	705223	705334
M	func	advanced	0	705335	705407
M	func	compare	0	705408	705600
M	func	==	1	705601	705734
M	func	<	1	705735	705866
M	func	+	1	705867	705956
M	func	-	1	705957	706047
M	func	+=	1	706048	706124
M	func	-=	1	706125	706201
M	func	hash	0	706202	706300
M	var	description	0	706301	706433
M	var	debugDescription	0	706434	706489
D	func	_wallClock	706493	706552	706552	Foundation
D	func	_describeDate	706554	706636	706636	Foundation
D	func	_sleep	706638	706696	706696	Foundation
D	func	CFAbsoluteTimeGetCurrent	706698	706808	706808	Foundation
D	enum	Thread	706810	706860	707174	Foundation
M	func	sleep	1	706861	706960
M	func	sleep	1	706961	707073
M	var	isMainThread	1	707074	707172
D	class	ProcessInfo	707176	707243	708192	Foundation
M	let	processInfo	1	707244	707322
M	init	init	0	707323	707336
M	var	environment	0	707337	707437
M	var	arguments	0	707438	707544
M	var	processName	0	707545	707696
M	var	systemUptime	0	707697	707825
M	var	processIdentifier	0	707826	707925
M	var	hostName	0	707926	708036
M	var	activeProcessorCount	0	708037	708083
M	var	processorCount	0	708084	708124
M	var	globallyUniqueString	0	708125	708190
D	func	_writeBytes	708194	708278	708278	Foundation
D	class	NSLock	708280	708365	708799	Foundation
M	var	_isLocked	0	708366	708391
M	var	name	0	708392	708420
M	init	init	0	708421	708441
M	func	lock	0	708442	708485
M	func	unlock	0	708486	708532
M	func	try	0	708533	708655
M	func	withLock	0	708656	708797
D	func	NSTemporaryDirectory	708801	708989	708989	Foundation
D	func	NSHomeDirectory	708991	709095	709095	Foundation
D	func	_environment	709097	709170	709170	Foundation
D	struct	UUID	709172	709318	710859	Foundation
M	let	_high	0	709319	709340
M	let	_low	0	709341	709361
M	init	init	0	709362	709548
M	init	init	0	709549	710078
M	var	uuidString	0	710079	710431
M	func	_hex	1	710432	710623
M	func	<	1	710624	710752
M	var	description	0	710753	710802
M	var	debugDescription	0	710803	710857
D	protocol	LocalizedError	710861	710939	711102	Foundation
M	var	errorDescription	0	710940	710981
M	var	failureReason	0	710982	711020
M	var	recoverySuggestion	0	711021	711064
M	var	helpAnchor	0	711065	711100
D	extension	LocalizedError	711104	711130	711321	Foundation
M	var	errorDescription	0	711131	711179
M	var	failureReason	0	711180	711225
M	var	recoverySuggestion	0	711226	711276
M	var	helpAnchor	0	711277	711319
D	extension	Error	711323	711340	712065	Foundation
M	var	localizedDescription	0	711341	712063
D	func	_localizedDescription	712067	712168	712168	Foundation
D	func	_readFile	712170	712243	712243	Foundation
D	func	_writeFile	712245	712351	712351	Foundation
D	func	_fileKind	712353	712421	712421	Foundation
D	func	_listDirectory	712423	712507	712507	Foundation
D	func	_changeFile	712509	712618	712618	Foundation
D	func	_currentDirectory	712620	712693	712693	Foundation
D	struct	Data	712695	712872	714836	Foundation
M	typealias	Element	0	712873	712909
M	typealias	Index	0	712910	712942
M	typealias	Indices	0	712943	712984
M	typealias	SubSequence	0	712985	713031
M	var	_bytes	0	713032	713055
M	init	init	0	713056	713107
M	init	init	0	713108	713246
M	init	init	0	713247	713390
M	init	init	0	713391	713480
M	var	startIndex	0	713481	713517
M	var	endIndex	0	713518	713563
M	var	count	0	713564	713606
M	subscript	subscript	0	713607	713727
M	func	replaceSubrange	0	713728	713909
M	func	append	0	713910	713992
M	func	append	0	713993	714083
M	func	_copyToArray	0	714084	714136
M	func	subdata	0	714137	714221
M	func	==	1	714222	714307
M	func	hash	0	714308	714382
M	var	description	0	714383	714476
M	var	debugDescription	0	714477	714532
M	func	base64EncodedString	0	714533	714635
M	init	init	0	714636	714834
D	func	_base64	714838	714907	714907	Foundation
D	func	_fromBase64	714909	714986	714986	Foundation
D	class	RunLoop	714988	715124	715411	Foundation
M	let	main	1	715125	715163
M	var	current	1	715164	715211
M	init	init	0	715212	715225
M	func	run	0	715226	715278
M	func	run	0	715279	715409
F	Foundation	FoundationText.lsw	715412	733648
D	protocol	CVarArg	715458	715532	715534	Foundation
D	extension	Int	715536	715560	715562	Foundation
D	extension	Int8	715564	715589	715591	Foundation
D	extension	Int16	715593	715619	715621	Foundation
D	extension	Int32	715623	715649	715651	Foundation
D	extension	Int64	715653	715679	715681	Foundation
D	extension	UInt	715683	715708	715710	Foundation
D	extension	UInt8	715712	715738	715740	Foundation
D	extension	UInt16	715742	715769	715771	Foundation
D	extension	UInt32	715773	715800	715802	Foundation
D	extension	UInt64	715804	715831	715833	Foundation
D	extension	Double	715835	715862	715864	Foundation
D	extension	Float	715866	715892	715894	Foundation
D	extension	String	715896	715923	715925	Foundation
D	extension	Substring	715927	715957	715959	Foundation
D	func	_format	715961	716058	716058	Foundation
D	struct	Locale	716060	716223	717567	Foundation
M	let	identifier	0	716224	716275
M	init	init	0	716276	716344
M	var	current	1	716345	716680
M	var	autoupdatingCurrent	1	716681	716769
M	var	description	0	716770	716832
M	var	_isAmerican	0	716833	716948
M	func	_currencySymbol	0	716949	717565
D	extension	String	717569	717587	719659	Foundation
M	init	init	0	717588	717751
M	init	init	0	717752	717912
M	init	init	0	717913	718093
M	struct	CompareOptions	0	718095	719065
M	struct	Encoding	0	719067	719657
D	enum	ComparisonResult	719661	719761	720364	Foundation
M	case	orderedAscending	0	719762	719787
M	case	orderedSame	0	719788	719808
M	case	orderedDescending	0	719809	719835
M	init	init	0	719836	720059
M	var	rawValue	0	720060	720248
M	func	==	1	720249	720362
D	func	_foundationRange	720366	720492	720492	Foundation
D	func	_foundationReplacing	720494	720634	720634	Foundation
D	func	_foundationCapitalized	720636	720723	720723	Foundation
D	func	_foundationCompare	720725	720835	720835	Foundation
D	func	_foundationFolding	720837	720933	720933	Foundation
D	extension	StringProtocol	720935	720961	728961	Foundation
M	func	components	0	720962	721294
M	func	components	0	721295	721838
M	func	trimmingCharacters	0	721839	722301
M	func	replacingOccurrences	0	722302	722986
M	func	range	0	722987	723455
M	var	capitalized	0	723456	723625
M	var	localizedLowercase	0	723626	723716
M	var	localizedUppercase	0	723717	723807
M	func	uppercased	0	723808	723915
M	func	lowercased	0	723916	724023
M	func	padding	0	724024	724798
M	func	compare	0	724799	725151
M	func	caseInsensitiveCompare	0	725152	725346
M	func	localizedCompare	0	725347	725506
M	func	localizedCaseInsensitiveCompare	0	725507	725710
M	func	localizedStandardCompare	0	725711	725930
M	func	localizedCaseInsensitiveContains	0	725931	726139
M	func	localizedStandardContains	0	726140	726378
M	func	folding	0	726379	726587
M	func	commonPrefix	0	726588	727001
M	func	enumerateLines	0	727002	727342
M	func	data	0	727343	727723
M	var	removingPercentEncoding	0	727724	728377
M	func	addingPercentEncoding	0	728378	728959
D	struct	CharacterSet	728963	729058	733542	Foundation
M	typealias	ArrayLiteralElement	0	729059	729116
M	let	_contains	0	729117	729160
M	init	init	0	729161	729247
M	init	init	0	729248	729316
M	init	init	0	729317	729496
M	init	init	0	729497	729578
M	init	init	0	729579	729782
M	init	init	0	729783	729920
M	init	init	0	729921	730052
M	func	contains	0	730053	730175
M	func	_category	1	730176	730287
M	var	whitespaces	1	730288	730352
M	var	whitespacesAndNewlines	1	730353	730428
M	var	newlines	1	730429	730490
M	var	letters	1	730491	730551
M	var	decimalDigits	1	730552	730618
M	var	alphanumerics	1	730619	730685
M	var	uppercaseLetters	1	730686	730755
M	var	lowercaseLetters	1	730756	730825
M	var	punctuationCharacters	1	730826	730900
M	var	symbols	1	730901	730961
M	var	controlCharacters	1	730962	731033
M	var	capitalizedLetters	1	731034	731106
M	var	nonBaseCharacters	1	731107	731178
M	var	urlQueryAllowed	1	731179	731346
M	var	urlPathAllowed	1	731347	731511
M	var	urlHostAllowed	1	731512	731677
M	var	inverted	0	731678	731859
M	func	union	0	731860	732093
M	func	intersection	0	732094	732343
M	func	subtracting	0	732344	732601
M	func	formUnion	0	732602	732724
M	func	formIntersection	0	732725	732869
M	func	subtract	0	732870	733000
M	func	insert	0	733001	733152
M	func	remove	0	733153	733313
M	func	insert	0	733314	733461
M	func	invert	0	733462	733540
D	func	_inCharacterSet	733544	733647	733647	Foundation
F	Foundation	FoundationURL.lsw	733648	751136
D	struct	_URLParts	733716	733811	736343	Foundation
M	var	scheme	0	733812	733835
M	var	user	0	733836	733857
M	var	password	0	733858	733883
M	var	host	0	733884	733905
M	var	port	0	733906	733927
M	var	path	0	733928	733945
M	var	query	0	733946	733968
M	var	fragment	0	733969	733994
M	init	init	0	733995	734008
M	init	init	0	734009	735911
M	var	string	0	735912	736341
D	func	_unescaped	736345	736427	736427	Foundation
D	func	_escapedPath	736428	736550	736550	Foundation
D	struct	URL	736552	736671	746970	Foundation
M	enum	DirectoryHint	0	736672	736788
M	var	_parts	0	736789	736814
M	let	_relative	0	736815	736841
M	let	_base	0	736842	736862
M	init	init	0	736863	736970
M	init	init	0	736971	737274
M	var	_allowed	1	737275	737432
M	init	init	0	737433	738593
M	init	init	0	738594	738734
M	init	init	0	738735	739293
M	init	init	0	739294	739495
M	init	init	0	739496	739827
M	func	encode	0	739828	739990
M	func	==	1	739991	740096
M	func	hash	0	740097	740171
M	var	absoluteString	0	740193	740248
M	var	absoluteURL	0	740249	740304
M	var	relativeString	0	740305	740374
M	var	baseURL	0	740375	740419
M	var	scheme	0	740420	740468
M	var	user	0	740469	740536
M	var	password	0	740537	740589
M	var	host	0	740590	740790
M	func	host	0	740791	740860
M	var	port	0	740861	740922
M	var	path	0	740923	741160
M	func	path	0	741161	741279
M	var	relativePath	0	741280	741337
M	var	query	0	741338	741384
M	func	query	0	741385	741504
M	var	fragment	0	741505	741557
M	func	fragment	0	741558	741686
M	var	isFileURL	0	741687	741738
M	var	hasDirectoryPath	0	741739	741807
M	var	pathComponents	0	741808	742015
M	var	lastPathComponent	0	742016	742086
M	var	pathExtension	0	742087	742161
M	var	description	0	742162	742286
M	var	debugDescription	0	742287	742342
M	func	_withoutDots	1	742370	743038
M	func	_with	0	743039	743169
M	func	appendingPathComponent	0	743170	743441
M	func	appendingPathComponent	0	743442	743851
M	func	appending	0	743852	744045
M	func	appending	0	744046	744254
M	func	appending	0	744255	744512
M	func	append	0	744513	744591
M	func	append	0	744592	744685
M	func	append	0	744686	744790
M	func	appendPathComponent	0	744791	744909
M	func	appendPathExtension	0	744910	745028
M	func	deleteLastPathComponent	0	745029	745118
M	func	deletePathExtension	0	745119	745200
M	func	appendingPathExtension	0	745201	745496
M	func	deletingPathExtension	0	745497	745885
M	func	deletingLastPathComponent	0	745886	746252
M	var	standardized	0	746253	746332
M	var	standardizedFileURL	0	746333	746389
M	func	resolvingSymlinksInPath	0	746390	746455
M	func	checkResourceIsReachable	0	746477	746636
M	var	temporaryDirectory	1	746637	746750
M	var	homeDirectory	1	746751	746854
M	func	currentDirectory	1	746855	746968
D	func	_pathExtension	746972	747271	747271	Foundation
D	struct	URLQueryItem	747273	747381	747624	Foundation
M	var	name	0	747382	747409
M	var	value	0	747410	747439
M	init	init	0	747440	747545
M	var	description	0	747546	747622
D	struct	URLComponents	747626	747728	751135	Foundation
M	var	_parts	0	747729	747754
M	init	init	0	747755	747797
M	init	init	0	747798	748016
M	init	init	0	748017	748106
M	var	scheme	0	748107	748216
M	var	user	0	748217	748419
M	var	password	0	748420	748634
M	var	host	0	748635	748838
M	var	port	0	748839	748978
M	var	path	0	748979	749107
M	var	percentEncodedPath	0	749108	749224
M	var	query	0	749225	749432
M	var	percentEncodedQuery	0	749433	749553
M	var	fragment	0	749554	749770
M	var	queryItems	0	749771	750741
M	var	string	0	750742	751017
M	var	url	0	751018	751081
M	var	description	0	751082	751133
F	Glibc	GlibcMath.lsw	751136	762309
D	func	sqrt	751169	751250	751250	Glibc
D	func	cbrt	751252	751331	751331	Glibc
D	func	sin	751333	751405	751405	Glibc
D	func	cos	751407	751481	751481	Glibc
D	func	tan	751483	751558	751558	Glibc
D	func	asin	751560	751638	751638	Glibc
D	func	acos	751640	751720	751720	Glibc
D	func	atan	751722	751803	751803	Glibc
D	func	sinh	751805	751890	751890	Glibc
D	func	cosh	751892	751979	751979	Glibc
D	func	tanh	751981	752069	752069	Glibc
D	func	asinh	752071	752166	752166	Glibc
D	func	acosh	752168	752265	752265	Glibc
D	func	atanh	752267	752365	752365	Glibc
D	func	exp	752367	752443	752443	Glibc
D	func	exp2	752445	752523	752523	Glibc
D	func	expm1	752525	752614	752614	Glibc
D	func	log	752616	752701	752701	Glibc
D	func	log2	752703	752792	752792	Glibc
D	func	log10	752794	752886	752886	Glibc
D	func	log1p	752888	752997	752997	Glibc
D	func	erf	752999	753081	753081	Glibc
D	func	erfc	753083	753175	753175	Glibc
D	func	tgamma	753177	753264	753264	Glibc
D	func	lgamma	753266	753371	753371	Glibc
D	func	pow	753373	753492	753492	Glibc
D	func	atan2	753494	753604	753604	Glibc
D	func	hypot	753606	753715	753715	Glibc
D	func	nextafter	753717	753851	753851	Glibc
D	func	fdim	753853	753955	753955	Glibc
D	func	sqrt	753957	754038	754038	Glibc
D	func	sqrtf	754040	754122	754122	Glibc
D	func	cbrt	754124	754203	754203	Glibc
D	func	cbrtf	754205	754285	754285	Glibc
D	func	sin	754287	754359	754359	Glibc
D	func	sinf	754361	754434	754434	Glibc
D	func	cos	754436	754510	754510	Glibc
D	func	cosf	754512	754587	754587	Glibc
D	func	tan	754589	754664	754664	Glibc
D	func	tanf	754666	754742	754742	Glibc
D	func	asin	754744	754822	754822	Glibc
D	func	asinf	754824	754903	754903	Glibc
D	func	acos	754905	754985	754985	Glibc
D	func	acosf	754987	755068	755068	Glibc
D	func	atan	755070	755151	755151	Glibc
D	func	atanf	755153	755235	755235	Glibc
D	func	exp	755237	755313	755313	Glibc
D	func	expf	755315	755392	755392	Glibc
D	func	exp2	755394	755472	755472	Glibc
D	func	exp2f	755474	755553	755553	Glibc
D	func	log	755555	755640	755640	Glibc
D	func	logf	755642	755728	755728	Glibc
D	func	log2	755730	755819	755819	Glibc
D	func	log2f	755821	755911	755911	Glibc
D	func	log10	755913	756005	756005	Glibc
D	func	log10f	756007	756100	756100	Glibc
D	func	pow	756102	756220	756220	Glibc
D	func	powf	756222	756341	756341	Glibc
D	func	atan2	756343	756452	756452	Glibc
D	func	atan2f	756454	756564	756564	Glibc
D	func	hypot	756566	756674	756674	Glibc
D	func	hypotf	756676	756785	756785	Glibc
D	func	floor	756787	756894	756894	Glibc
D	func	ceil	756896	756994	756994	Glibc
D	func	trunc	756996	757099	757099	Glibc
D	func	rint	757101	757213	757213	Glibc
D	func	nearbyint	757215	757332	757332	Glibc
D	func	round	757334	757438	757438	Glibc
D	func	fabs	757440	757519	757519	Glibc
D	func	fmod	757521	757669	757669	Glibc
D	func	remainder	757671	757825	757825	Glibc
D	func	fmin	757827	757926	757926	Glibc
D	func	fmax	757928	758028	758028	Glibc
D	func	fma	758030	758162	758162	Glibc
D	func	copysign	758164	758324	758324	Glibc
D	func	ldexp	758326	758473	758473	Glibc
D	func	modf	758475	758623	758623	Glibc
D	func	floor	758625	758730	758730	Glibc
D	func	floorf	758732	758838	758838	Glibc
D	func	ceil	758840	758936	758936	Glibc
D	func	ceilf	758938	759035	759035	Glibc
D	func	trunc	759037	759138	759138	Glibc
D	func	truncf	759140	759242	759242	Glibc
D	func	rint	759244	759354	759354	Glibc
D	func	rintf	759356	759467	759467	Glibc
D	func	nearbyint	759469	759584	759584	Glibc
D	func	nearbyintf	759586	759702	759702	Glibc
D	func	round	759704	759806	759806	Glibc
D	func	fabs	759808	759885	759885	Glibc
D	func	fmod	759887	760032	760032	Glibc
D	func	remainder	760034	760185	760185	Glibc
D	func	fmin	760187	760282	760282	Glibc
D	func	fmax	760284	760380	760380	Glibc
D	func	fma	760382	760510	760510	Glibc
D	func	copysign	760512	760668	760668	Glibc
D	func	ldexp	760670	760814	760814	Glibc
D	func	modf	760816	760961	760961	Glibc
D	func	lround	760963	761070	761070	Glibc
D	var	M_PI	761072	761155	761155	Glibc
D	var	M_E	761157	761238	761238	Glibc
D	var	M_PI_2	761240	761325	761325	Glibc
D	var	M_PI_4	761327	761412	761412	Glibc
D	var	M_SQRT2	761414	761500	761500	Glibc
D	var	M_LN2	761502	761586	761586	Glibc
D	var	M_LN10	761588	761673	761673	Glibc
D	func	frexp	761675	761930	761930	Glibc
D	func	scalbn	761932	762073	762073	Glibc
D	func	logb	762075	762236	762236	Glibc
D	func	ilogb	762238	762308	762308	Glibc
F	Glibc	GlibcSystem.lsw	762309	765250
D	func	sleep	762358	762492	762492	Glibc
D	func	usleep	762494	762655	762655	Glibc
D	func	arc4random	762657	762771	762771	Glibc
D	func	arc4random_uniform	762773	762930	762930	Glibc
D	func	drand48	762932	763064	763064	Glibc
D	func	rand	763066	763197	763197	Glibc
D	func	random	763199	763332	763332	Glibc
D	func	srand	763334	763439	763439	Glibc
D	func	srand48	763441	763550	763550	Glibc
D	func	srandom	763552	763663	763663	Glibc
D	var	RAND_MAX	763665	763739	763739	Glibc
D	struct	_File	763741	763842	763867	Glibc
M	let	_isError	0	763843	763865
D	var	stdout	763869	763941	763941	Glibc
D	var	stderr	763942	764012	764012	Glibc
D	func	fputs	764014	764201	764201	Glibc
D	func	puts	764203	764378	764378	Glibc
D	func	putchar	764380	764556	764556	Glibc
D	func	fflush	764558	764696	764696	Glibc
D	func	setbuf	764698	764875	764875	Glibc
D	func	time	764877	764962	764962	Glibc
D	func	getpid	764964	765049	765049	Glibc
D	func	_writeErrorText	765051	765124	765124	Glibc
D	func	_flushOutput	765126	765173	765173	Glibc
D	func	_processIdentifier	765175	765249	765249	Glibc
F	Live	Live.lsw	765250	772480
D	struct	ReloadChange	765347	765448	766915	Live
M	let	version	0	765449	765558
M	let	updated	0	765559	765666
M	let	added	0	765667	765740
M	let	deleted	0	765741	765817
M	let	run	0	765818	765917
M	let	migrated	0	765918	766014
M	let	files	0	766015	766109
M	let	milliseconds	0	766110	766221
M	init	init	0	766222	766514
M	var	description	0	766515	766913
D	class	ReloadHook	766917	766993	767472	Live
M	let	_body	0	766994	767038
M	var	_id	0	767039	767055
M	var	_all	1	767056	767100
M	init	init	0	767101	767203
M	func	cancel	0	767204	767277
M	func	_call	1	767278	767470
D	func	onReload	767474	768014	768014	Live
D	func	_liveAddHook	768016	768112	768112	Live
D	func	_liveRemoveHook	768114	768172	768172	Live
D	func	_liveVersion	768174	768224	768224	Live
D	func	_liveMilliseconds	768226	768289	768289	Live
D	func	_liveNames	768291	768353	768353	Live
D	func	_liveWatch	768355	768441	768441	Live
D	func	_liveFind	768443	768524	768524	Live
D	func	_livePatch	768526	768608	768608	Live
D	func	_livePatchModule	768610	768704	768704	Live
D	func	_liveRevert	768706	768774	768774	Live
D	func	_liveCommit	768776	768844	768844	Live
D	func	_liveRepatch	768846	768916	768916	Live
D	func	_liveStatus	768918	768982	768982	Live
D	func	_liveText	768984	769048	769048	Live
D	struct	LiveError	769050	769153	769459	Live
M	let	message	0	769154	769252
M	init	init	0	769253	769302
M	var	description	0	769303	769349
M	func	_check	1	769350	769457
D	func	watch	769461	769753	769753	Live
D	func	unwatch	769755	769914	769914	Live
D	class	Recoder	769916	770338	772479	Live
M	enum	Status	0	770339	770641
M	let	name	0	770642	770734
M	init	init	0	770735	771028
M	init	init	0	771029	771244
M	func	patch	0	771245	771432
M	func	patchModule	0	771433	771626
M	func	revert	0	771627	771753
M	func	commit	0	771754	771907
M	func	repatch	0	771908	772055
M	var	status	0	772056	772288
M	var	text	0	772289	772414
M	var	description	0	772415	772477
F	RegexBuilder	RegexBuilder.lsw	772480	787545
D	struct	_RegexJoin	772917	773066	773068	RegexBuilder
D	struct	_RegexMaybe	773070	773171	773173	RegexBuilder
D	struct	_RegexCapture	773175	773311	773313	RegexBuilder
D	extension	String	773315	773345	773457	RegexBuilder
M	typealias	RegexOutput	0	773346	773390
M	var	_part	0	773391	773455
D	extension	Substring	773459	773492	773612	RegexBuilder
M	typealias	RegexOutput	0	773493	773537
M	var	_part	0	773538	773610
D	extension	Character	773614	773647	773767	RegexBuilder
M	typealias	RegexOutput	0	773648	773692
M	var	_part	0	773693	773765
D	protocol	_RegexBound	773769	773877	773915	RegexBuilder
M	var	_regexBound	0	773878	773913
D	extension	String	773917	773948	773994	RegexBuilder
M	var	_regexBound	0	773949	773992
D	extension	Character	773996	774030	774084	RegexBuilder
M	var	_regexBound	0	774031	774082
D	extension	ClosedRange	774086	774146	774373	RegexBuilder
M	typealias	RegexOutput	0	774147	774191
M	var	_part	0	774192	774371
D	func	_regexList	774375	774455	774455	RegexBuilder
D	func	_regexRepeated	774457	774605	774605	RegexBuilder
D	enum	RegexComponentBuilder	774607	774682	775386	RegexBuilder
M	func	buildExpression	1	774683	774763
M	func	buildBlock	1	774764	774843
M	func	buildPartialBlock	1	774844	774949
M	func	buildPartialBlock	1	774950	775384
D	enum	AlternationBuilder	775388	775455	776106	RegexBuilder
M	func	buildExpression	1	775456	775536
M	func	buildPartialBlock	1	775537	775747
M	func	buildPartialBlock	1	775748	776104
D	extension	Regex	776108	776125	776603	RegexBuilder
M	init	init	0	776126	776392
M	init	init	0	776393	776601
D	func	One	776605	776712	776712	RegexBuilder
D	func	OneOrMore	776714	776973	776973	RegexBuilder
D	func	OneOrMore	776974	777178	777178	RegexBuilder
D	func	ZeroOrMore	777180	777460	777460	RegexBuilder
D	func	ZeroOrMore	777461	777687	777687	RegexBuilder
D	func	Optionally	777689	777968	777968	RegexBuilder
D	func	Optionally	777969	778194	778194	RegexBuilder
D	func	Repeat	778196	778612	778612	RegexBuilder
D	func	Repeat	778613	778810	778810	RegexBuilder
D	func	Repeat	778811	779525	779525	RegexBuilder
D	func	Repeat	779526	779823	779823	RegexBuilder
D	func	Local	779825	780038	780038	RegexBuilder
D	func	Local	780039	780212	780212	RegexBuilder
D	func	ChoiceOf	780214	780377	780377	RegexBuilder
D	func	Capture	780379	780598	780598	RegexBuilder
D	func	Capture	780599	780776	780776	RegexBuilder
D	func	Capture	780777	781126	781126	RegexBuilder
D	func	Capture	781127	781406	781406	RegexBuilder
D	func	TryCapture	781407	781792	781792	RegexBuilder
D	func	TryCapture	781793	782107	782107	RegexBuilder
D	struct	Anchor	782109	782179	783375	RegexBuilder
M	typealias	RegexOutput	0	782180	782224
M	let	_pattern	0	782225	782249
M	let	_inverse	0	782250	782274
M	var	regex	0	782275	782347
M	var	inverted	0	782348	782455
M	var	startOfSubject	1	782456	782582
M	var	endOfSubject	1	782583	782701
M	var	endOfSubjectBeforeNewline	1	782702	782861
M	var	startOfLine	1	782862	782994
M	var	endOfLine	1	782995	783119
M	var	wordBoundary	1	783120	783250
M	var	textSegmentBoundary	1	783251	783373
D	struct	CharacterClass	783377	783448	785014	RegexBuilder
M	typealias	RegexOutput	0	783449	783493
M	let	_pattern	0	783494	783540
M	init	init	0	783541	783596
M	init	init	0	783597	783781
M	var	regex	0	783782	783854
M	var	inverted	0	783855	783966
M	func	union	0	783967	784131
M	func	intersection	0	784132	784319
M	func	subtracting	0	784320	784515
M	func	symmetricDifference	0	784516	784720
M	func	_members	1	784721	785012
D	extension	_RegexPart	785016	785067	786667	RegexBuilder
M	var	any	1	785068	785171
M	var	anyNonNewline	1	785172	785297
M	var	anyGraphemeCluster	1	785298	785431
M	var	digit	1	785432	785528
M	var	hexDigit	1	785529	785648
M	var	word	1	785649	785766
M	var	whitespace	1	785767	785872
M	var	horizontalWhitespace	1	785873	785991
M	var	verticalWhitespace	1	785992	786104
M	var	newlineSequence	1	786105	786240
M	func	anyOf	1	786241	786451
M	func	noneOf	1	786452	786665
D	extension	BidirectionalCollection	786669	786780	787544	RegexBuilder
M	func	wholeMatch	0	786781	786968
M	func	prefixMatch	0	786969	787169
M	func	firstMatch	0	787170	787357
M	func	matches	0	787358	787542

"""##
}
