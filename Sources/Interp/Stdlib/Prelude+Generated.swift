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
    var onEnd: ((Bool) -> Void)?

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
        if let handler { handler(isCancelled) }
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
            get { _state.onEnd.map { handler in { handler($0 == .cancelled) } } }
            nonmutating set { _state.onEnd = newValue.map { handler in { handler($0 ? Termination.cancelled : Termination.finished) } } }
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
            get { nil }
            nonmutating set {
                let state = _state
                _state.onEnd = newValue.map { handler in { handler($0 ? Termination.cancelled : Termination.finished(state.error as? Failure)) } }
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

func _runJob(_ id: Int) async {
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
        guard let result else { fatalError("a task ended without a result") }
        return try result.get()
    }
    func value() -> Success {
        join()
        guard case .success(let value)? = result else { fatalError("a task ended without a result") }
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
    let _job: _JobOf<Success>
    init(_ job: _JobOf<Success>) { _job = job }

    /// Asks it to end early.
    public func cancel() { _job.cancel() }
    public var isCancelled: Bool { _job.isCancelled }
    public static func == (lhs: Task, rhs: Task) -> Bool { lhs._job === rhs._job }
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(_job)) }
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
    public var value: Success { get async { _job.value() } }
    public var result: Result<Success, Never> { get async { .success(_job.value()) } }
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
    public var value: Success { get async throws { try _job.get() } }
    public var result: Result<Success, any Error> {
        get async {
            do { return .success(try _job.get()) } catch { return .failure(error) }
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
            self.owner.disown(job)
            self.running[job.id] = nil
            self.finished.append(job)
            if self.waiter >= 0 {
                let waiter = self.waiter
                self.waiter = -1
                _resumeTask(waiter)
            }
        }
        owner.adopt(job)
        running[job.id] = job
        if isCancelled { job.cancel() }
    }
    func next() -> Result<Child, any Error>? {
        while finished.isEmpty {
            if running.isEmpty { return nil }
            waiter = _currentTask()
            _parkTask()
        }
        firstFinished += 1
        let result = finished[firstFinished - 1].result
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
        _Job().start {
            while !self._pending.isEmpty {
                while self === DispatchQueue.main, DispatchQueue._isMainBlocked {
                    DispatchQueue._mainWaiters.append(_currentTask())
                    _parkTask()
                }
                let next = self._pending.removeFirst()
                next()
            }
            self._isBusy = false
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
        if table.isEmpty { throw CocoaError(_message: "The data is not in the correct format.") }
        if table[0] < 6, !opt.contains(.fragmentsAllowed) { throw CocoaError(_message: "The data is not in the correct format.") }
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
        case 1: return false
        case 2: return true
        case 3:
            if let number = _jsonScalar(Int.self, bytes, table, place) { return number }
            return _jsonScalar(Double.self, bytes, table, place) ?? 0.0
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
            node.text = value is NSNull ? "null" : _jsonText(value, escapes)
            if node.text.isEmpty { fatalError("Invalid type in JSON write (\(type(of: value)))") }
        }
    }
    /// Whether `data(withJSONObject:)` can write it.
    public static func isValidJSONObject(_ obj: Any) -> Bool { (obj is [Any] || obj is [String: Any]) && _isValid(obj) }
    static func _isValid(_ value: Any) -> Bool {
        if let items = value as? [Any] { return items.allSatisfy { _isValid($0) } }
        if let members = value as? [String: Any] { return members.values.allSatisfy { _isValid($0) } }
        return value is NSNull || !_jsonText(value, true).isEmpty
    }
}
// Numbers as objects and as text, as the United States write them.

/// A number of any type, or a truth value.
public final class NSNumber: Hashable, Comparable, CustomStringConvertible, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral {
    let _double: Double
    let _integer: Int?
    let _isBool: Bool
    init(_double: Double, _integer: Int?, _isBool: Bool) {
        self._double = _double
        self._integer = _integer
        self._isBool = _isBool
    }
    public convenience init(value: Int) { self.init(_double: Double(value), _integer: value, _isBool: false) }
    public convenience init(value: Double) { self.init(_double: value, _integer: Int(exactly: value), _isBool: false) }
    public convenience init(value: Float) { self.init(_double: Double(value), _integer: Int(exactly: value), _isBool: false) }
    public convenience init(value: Bool) { self.init(_double: value ? 1.0 : 0.0, _integer: value ? 1 : 0, _isBool: true) }
    public convenience init(value: Int32) { self.init(value: Int(value)) }
    public convenience init(value: Int64) { self.init(value: Int(value)) }
    public convenience init(value: UInt) { self.init(_double: Double(value), _integer: Int(exactly: value), _isBool: false) }
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
    public var stringValue: String { _integer.map { String($0) } ?? _double.description }
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
        if _fileKind(path) == 0 { throw CocoaError(_message: "The file “" + lastPathComponent + "” couldn’t be opened because there is no such file.") }
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
O	284309	287905	ActorType AllCases ArrayLiteralElement AsyncIterator Attributes BooleanLiteralType Bound Child Children CompareOptions Component Context Continuation DataDecodingStrategy DataEncodingStrategy DateDecodingStrategy DateEncodingStrategy DirectoryHint DisplayStyle Element ElementRepresentation Elements Encoding Exponent ExtendedGraphemeClusterLiteralType FloatLiteralType GeneralCategory ID Identifier Index Indices Instant IntegerLiteralType Iterator Key KeyDecodingStrategy KeyEncodingStrategy Keys Magnitude Match NonConformingFloatDecodingStrategy NonConformingFloatEncodingStrategy Options OutputFormatting QoSClass RawExponent RawSignificand RawValue ReadingOptions RegexOutput RoundingMode Scalar Status Stride StringInterpolation StringLiteralType Style SubSequence UTF16 UTF16View UTF32 UTF8 UTF8View UnicodeScalarLiteralType UnicodeScalarView Value Values Words WritingOptions	007876800374590079949011510801151820115402011562201158420116062008003200792990080694007933900804880079218008061100794190080776007950000808590079053008094300810710079136008102800791780080570007884800793790078562007868600807350078888007946000786030078727008081800803230080365007864400789280079621007897000796630080115008015600802810080198008023900804060080447007925900806530079746011521901154390115659011587901160990079012008090100797860115255011547501156950115915011613500799080115071011514501153650115585011580501160250079990007982701152920115512011573201159520116172007986701153280115548011576801159880116208007909500809860079705003547500783600072879007306500732000167440016872000010400000597000270500004410000029006538800011000091403000018600024890003862000569200058440005912000595400248750024945000613700072490007320000739300250130025088007768300089240009614000913500078790008720000937700098540008001000817300085400008620001047900107710010987002856300286870029055002915100928430170073005177300522980073992007485000775660078494001115800244020039912014660601453970151231013350100312570168420016846901685180168567003709700782270013256016659601668980169194015398100330020033205016837000165340016676001721300172860025433002550900870510087468008755300876430087722008777300883080166988014892100175350017579001773700178520017966002581300267120026798002688600269660027118002817000284750099878008272100365930036744008883200780920152424000605000167760037758008699100869370037901000342600378050142394014963301366030142287014544901326990135443013504000174640018286002295301401580105693010628501063680077881011096000026290025583002570400401880041779004185500419330035072013009701292030130736012983801287820128522012966801304130129518000234300244430042447015178100972730097830001531901002290017391001807200228060095962009638100967380096825003625700363310037612014876700393900038559003953500388630039041003841700382710039708011052601106780039152003929600387050040027014725201505270075552007639800980850098458009881700022720024486004551901518320039856004951100512020048801004924100486070077749003551900364060036513001168901362630036908003702000264820016254001636500120830023983005288001512820001702002406400553800151379000177300241060057882015142900018440024148006038401514790001632002402300628850151330003979800936290100507013960901371940142771009890100655380041983002159300201210020519002062300190340019374006696000661250069851006949900687550069042006941200686980067795006808500685590068643006955900666360067014006748500675660065902006603400661870066454006654401654920168276016832301317520152034014835201485590078018007794400380070162890016308701630480162852016292701629670163007003564100128810002957007842400701850070380007047500707100070831007097800725710089527014792901476180142608014315101478690011629007815801441590073285007749300118140003698016772901677740167825010175601018320102111000241500247310024804008122900815490081597008164500817190167980016803200654880083224008340200830430082865009755401468090163590002931300293740029465002964600524770052565002529500253650085219008566200857410085825008589800859430086270008498100851380078290007106300716140072307007247200726720089422009326600890520024571002465200372210037377003749601657390065731008998300911470167621009124800897750089901016722200924200092261009211401642480164596016808401681320168180016822800995690081795008207900821250082171006770001064830107275010718301509980037656003770300937530094052009413600952540095430009561100957190095797000256000251610025229010238601045370100710010140301023080077130007718200734850073592001951700185000067618010461201053080105415010546001055810111357008439500846370083933008417000737380073891002452801073660114880014941501518820152215016635101668110110778004009401118070112222011259201127100152975011312401519330166472001696800526820031339003155300317140031875003420200359140030909007781800380990038183014667000346160145340013196701686160168668000220200121490024190011627601515290001986002427301187230151628000205800151510024316012117201516790002130001522000243590123621015173000019150015083002423101260690151578015589401583260158155001481700148590014776014250101480360083797008372000992330099292001454000147260039970001967100200230018654001894500332940032309007726600773200077406001158800656470167876016792800969820079581008111200011590032541000145700881430087933002382800238780001281003335200236410096221016363200982990033857002343301407500140247013833901411620138749013806001370330141645013913700300470030753002212000224340021025002128000835670086097016672001662940092032016618501662390089653016961300101000035808003270001554290007207003291400329580150429012979001380100001588000154201493070132601003214800755010149358002982101317000132551013264700825850082541002338601465070025658004162500417270041675008263400328670147984015584201492040112971016411801519870136111013616201527970152859015291701526810152737015047601441110012310015532901379120095875013693501368350136884013673501367840136984014957901492530164851016531301651310164992016504301651740165218016489701653580165268016540401654490164946016508701488600012262000351200036460003559000360300171600012216013250400298680029912013621300770820158101013605801440590164165014910500658240092700009260300927490167114009264901671660092797011307100299560144005003071100150360014991001490100149480104436010439101044870146560003220201379600029776011286901129160084903011021601104290110322011027201130230110373005280201104820112822000747100075080013176001309200131330155792014645701475670164068014915400826740030002013165101316000007804007370001591930160610016064901594280163246016329101591540160531016057001593880007682000772001592320160689015997901612380161278016072801594680159001016022101602600161440016208301621220161880016268901590780160377016041501593100082330008237501315040163344008242000824590159782015982000077680159508016076801595460160845016088401608060159585016164201624510007545016010301639060161400016200201620420161842016265101618030162612016176401625730161681016249001637850164027016001901613190161359001263300126900161923016273201599000159625016092401597020161080016112001597420159663016100101610400160962016281100124230012458001235300123880161963016277201615580162322016236601600590012838016480901599410161161016119900075870007631008225000822900163864016382501633860163425008249801617200162529009952101615190162243016228201616020162411009914700991900163947015904001603000160338015927101631650158962016014201601810163466016350601635480163745016370500838510083892001249301591160160454016049201593490159859016398801614790162162016220200127470012792016569801632050165659003361100336690035417001252900125810032247003531300353610033735003248500337920096944007954100811530080529007880800368710080074
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
F	Swift	AsyncSequence.lsw	27543	45198
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
D	class	_StreamState	36211	36287	38081	Swift
M	var	buffer	0	36288	36318
M	var	isFinished	0	36319	36345
M	var	error	0	36346	36373
M	var	waiters	0	36374	36401
M	var	limit	0	36402	36486
M	var	keepsNewest	0	36487	36514
M	var	onEnd	0	36515	36547
M	func	wakeOne	0	36549	36642
M	func	put	0	36643	37089
M	func	finish	0	37090	37382
M	func	next	0	37383	38033
M	deinit	deinit	0	38034	38079
D	struct	AsyncStream	38083	38199	41651	Swift
M	let	_state	0	38200	38237
M	let	_produce	0	38238	38279
M	struct	Continuation	0	38281	39757
M	init	init	0	39759	40265
M	init	init	0	40266	40439
M	func	makeStream	1	40440	40910
M	func	makeAsyncIterator	0	40911	40989
M	struct	Iterator	0	40991	41649
D	struct	AsyncThrowingStream	41653	41819	43838	Swift
M	let	_state	0	41820	41857
M	let	_produce	0	41858	41906
M	struct	Continuation	0	41908	43274
M	func	makeAsyncIterator	0	43276	43354
M	struct	Iterator	0	43356	43836
D	extension	AsyncThrowingStream	43840	43898	45197	Swift
M	init	init	0	43899	44405
M	init	init	0	44406	44555
M	func	makeStream	1	44556	45195
F	Swift	Basics.lsw	45198	51949
D	struct	Bool	45286	45470	46996	Swift
M	typealias	BooleanLiteralType	0	45471	45517
M	init	init	0	45518	45567
M	init	init	0	45568	45640
M	init	init	0	45641	45700
M	init	init	0	45701	45987
M	func	!	1	45988	46061
M	func	==	1	46062	46141
M	func	!=	1	46142	46221
M	func	toggle	0	46222	46331
M	var	description	0	46332	46421
M	var	hashValue	0	46422	46534
M	func	hash	0	46535	46646
M	func	random	1	46647	46813
M	func	random	1	46814	46994
D	typealias	Void	46998	47046	47046	Swift
D	enum	Never	47048	47153	47223	Swift
M	func	<	1	47154	47221
D	struct	Hasher	47225	47304	47606	Swift
M	init	init	0	47305	47392
M	func	combine	0	47393	47501
M	func	finalize	0	47502	47604
D	struct	ObjectIdentifier	47608	47749	48424	Swift
M	let	_value	0	47750	47769
M	init	init	0	47770	47865
M	init	init	0	47866	47963
M	func	==	1	47964	48065
M	func	<	1	48066	48209
M	func	hash	0	48210	48284
M	var	hashValue	0	48285	48335
M	var	debugDescription	0	48336	48422
D	extension	Int	48426	48441	48577	Swift
M	init	init	0	48442	48575
D	extension	UInt	48579	48595	48749	Swift
M	init	init	0	48596	48747
D	func	_objectAddress	48751	48819	48819	Swift
D	func	_metatypeAddress	48821	48892	48892	Swift
D	func	_hexAddress	48894	49074	49074	Swift
D	func	min	49076	49206	49206	Swift
D	func	min	49208	49429	49429	Swift
D	func	max	49431	49564	49564	Swift
D	func	max	49566	49791	49791	Swift
D	func	swap	49793	49925	49925	Swift
D	func	withExtendedLifetime	49927	50093	50093	Swift
D	func	withExtendedLifetime	50095	50263	50263	Swift
D	func	isKnownUniquelyReferenced	50265	50444	50444	Swift
D	func	isKnownUniquelyReferenced	50446	50640	50640	Swift
D	func	unsafeBitCast	50642	50770	50770	Swift
D	func	unsafeDowncast	50772	50922	50922	Swift
D	func	numericCast	50924	51027	51027	Swift
D	enum	MemoryLayout	51029	51078	51745	Swift
M	var	size	1	51079	51172
M	var	stride	1	51173	51279
M	var	alignment	1	51280	51377
M	func	size	1	51378	51494
M	func	stride	1	51495	51622
M	func	alignment	1	51623	51743
D	func	_typeSize	51747	51808	51808	Swift
D	func	_typeStride	51810	51875	51875	Swift
D	func	_typeAlignment	51877	51948	51948	Swift
F	Swift	Character.lsw	51949	62980
D	struct	Character	51983	52250	56216	Swift
M	typealias	ExtendedGraphemeClusterLiteralType	0	52251	52318
M	typealias	UnicodeScalarLiteralType	0	52319	52376
M	init	init	0	52377	52472
M	init	init	0	52473	52558
M	init	init	0	52559	52625
M	init	init	0	52626	52773
M	init	init	0	52774	52889
M	func	==	1	52891	52985
M	func	!=	1	52986	53080
M	func	<	1	53081	53174
M	func	hash	0	53175	53252
M	var	description	0	53254	53359
M	var	debugDescription	0	53360	53492
M	func	write	0	53493	53595
M	var	unicodeScalars	0	53596	53711
M	var	utf8	0	53712	53794
M	var	utf16	0	53795	53881
M	typealias	UnicodeScalarView	0	53882	53947
M	typealias	UTF8View	0	53948	53995
M	typealias	UTF16View	0	53996	54045
M	var	asciiValue	0	54046	54151
M	var	isASCII	0	54152	54259
M	var	isWhitespace	0	54260	54389
M	var	isNewline	0	54390	54491
M	var	isNumber	0	54492	54599
M	var	isWholeNumber	0	54600	54723
M	var	wholeNumberValue	0	54724	54855
M	var	isHexDigit	0	54856	54970
M	var	hexDigitValue	0	54971	55098
M	var	isLetter	0	55099	55198
M	var	isUppercase	0	55199	55309
M	var	isLowercase	0	55310	55420
M	var	isCased	0	55421	55531
M	var	isSymbol	0	55532	55631
M	var	isMathSymbol	0	55632	55752
M	var	isCurrencySymbol	0	55753	55877
M	var	isPunctuation	0	55878	55990
M	func	uppercased	0	55991	56102
M	func	lowercased	0	56103	56214
D	enum	Unicode	56218	56267	61926	Swift
M	struct	Scalar	0	56268	60707
M	enum	UTF8	0	60709	60807
M	enum	UTF16	0	60808	60909
M	enum	UTF32	0	60910	61011
M	enum	GeneralCategory	0	61013	61924
D	typealias	UnicodeScalar	61928	62003	62003	Swift
D	typealias	UTF8	62004	62064	62064	Swift
D	typealias	UTF16	62065	62128	62128	Swift
D	typealias	UTF32	62129	62192	62192	Swift
D	func	_scalarProperty	62194	62292	62292	Swift
D	func	_scalarText	62294	62387	62387	Swift
D	func	_scalarNumber	62389	62469	62469	Swift
D	func	_scalarCategory	62471	62551	62551	Swift
D	extension	UInt8	62553	62570	62767	Swift
M	init	init	0	62571	62765
D	extension	UInt32	62769	62787	62869	Swift
M	init	init	0	62788	62867
D	extension	UInt64	62871	62889	62979	Swift
M	init	init	0	62890	62977
F	Swift	Clock.lsw	62980	72026
D	struct	Duration	63006	63145	68494	Swift
M	let	_seconds	0	63146	63169
M	let	_attoseconds	0	63170	63249
M	init	init	0	63251	63915
M	init	init	0	63916	64086
M	var	_total	0	64087	64160
M	init	init	0	64162	64323
M	var	components	0	64324	64472
M	var	zero	1	64473	64545
M	func	seconds	1	64546	64674
M	func	seconds	1	64675	64803
M	func	milliseconds	1	64804	65019
M	func	milliseconds	1	65020	65179
M	func	microseconds	1	65180	65400
M	func	microseconds	1	65401	65559
M	func	nanoseconds	1	65560	65780
M	func	nanoseconds	1	65781	65935
M	func	+	1	65937	66083
M	func	-	1	66084	66230
M	func	+=	1	66231	66313
M	func	-=	1	66314	66396
M	func	*	1	66397	66738
M	func	*	1	66739	66851
M	func	/	1	66852	67353
M	func	/	1	67354	67466
M	func	/	1	67467	67612
M	func	*=	1	67613	67706
M	func	/=	1	67707	67800
M	func	*=	1	67801	67881
M	func	/=	1	67882	67962
M	func	==	1	67963	68100
M	func	<	1	68101	68265
M	func	hash	0	68266	68391
M	var	description	0	68392	68492
D	protocol	InstantProtocol	68496	68593	68760	Swift
M	func	advanced	0	68594	68677
M	func	duration	0	68678	68758
D	extension	InstantProtocol	68762	68789	69247	Swift
M	func	+	1	68790	68875
M	func	-	1	68876	68969
M	func	-	1	68970	69055
M	func	+=	1	69056	69146
M	func	-=	1	69147	69245
D	protocol	Clock	69249	69326	69510	Swift
M	associatedtype	Instant	0	69327	69370
M	var	now	0	69371	69417
M	var	minimumResolution	0	69418	69508
D	extension	Clock	69512	69529	69952	Swift
M	func	measure	0	69530	69725
M	func	measure	0	69726	69950
D	struct	ContinuousClock	69954	70053	70829	Swift
M	struct	Instant	0	70054	70648
M	init	init	0	70649	70669
M	var	now	0	70670	70713
M	var	now	1	70714	70764
M	var	minimumResolution	0	70765	70827
D	struct	SuspendingClock	70831	70935	71711	Swift
M	struct	Instant	0	70936	71530
M	init	init	0	71531	71551
M	var	now	0	71552	71595
M	var	now	1	71596	71646
M	var	minimumResolution	0	71647	71709
D	func	_monotonicNanoseconds	71713	71780	71780	Swift
D	extension	Clock	71782	71829	71903	Swift
M	var	continuous	1	71830	71901
D	extension	Clock	71904	71951	72025	Swift
M	var	suspending	1	71952	72023
F	Swift	Codable.lsw	72026	97966
D	protocol	Encodable	72125	72199	72275	Swift
M	func	encode	0	72200	72273
D	protocol	Decodable	72277	72349	72417	Swift
M	init	init	0	72350	72415
D	typealias	Codable	72419	72509	72509	Swift
D	protocol	CodingKey	72511	72643	72768	Swift
M	var	stringValue	0	72644	72679
M	init	init	0	72680	72710
M	var	intValue	0	72711	72741
M	init	init	0	72742	72766
D	extension	CodingKey	72770	72791	73039	Swift
M	var	description	0	72792	72981
M	var	debugDescription	0	72982	73037
D	protocol	CodingKeyRepresentable	73041	73158	73239	Swift
M	var	codingKey	0	73159	73199
M	init	init	0	73200	73237
D	struct	CodingUserInfoKey	73241	73377	73475	Swift
M	let	rawValue	0	73378	73409
M	init	init	0	73410	73473
D	protocol	Encoder	73477	73536	73851	Swift
M	var	codingPath	0	73537	73580
M	var	userInfo	0	73581	73631
M	func	container	0	73632	73721
M	func	unkeyedContainer	0	73722	73781
M	func	singleValueContainer	0	73782	73849
D	protocol	Decoder	73853	73911	74247	Swift
M	var	codingPath	0	73912	73955
M	var	userInfo	0	73956	74006
M	func	container	0	74007	74103
M	func	unkeyedContainer	0	74104	74170
M	func	singleValueContainer	0	74171	74245
D	protocol	SingleValueEncodingContainer	74249	74317	74458	Swift
M	var	codingPath	0	74318	74361
M	func	encodeNil	0	74362	74398
M	func	encode	0	74399	74456
D	protocol	UnkeyedEncodingContainer	74460	74542	74959	Swift
M	var	codingPath	0	74543	74586
M	var	count	0	74587	74613
M	func	encodeNil	0	74614	74650
M	func	encode	0	74651	74708
M	func	nestedContainer	0	74709	74834
M	func	nestedUnkeyedContainer	0	74835	74909
M	func	superEncoder	0	74910	74957
D	extension	UnkeyedEncodingContainer	74961	74997	75166	Swift
M	func	encode	0	74998	75164
D	protocol	KeyedEncodingContainerProtocol	75168	75245	75796	Swift
M	associatedtype	Key	0	75246	75279
M	var	codingPath	0	75280	75323
M	func	encodeNil	0	75324	75375
M	func	encode	0	75376	75450
M	func	nestedContainer	0	75451	75593
M	func	nestedUnkeyedContainer	0	75594	75683
M	func	superEncoder	0	75684	75731
M	func	superEncoder	0	75732	75794
D	extension	KeyedEncodingContainerProtocol	75798	75840	76140	Swift
M	func	encodeIfPresent	0	75841	75996
M	func	encodeConditional	0	75997	76138
D	protocol	SingleValueDecodingContainer	76142	76209	76342	Swift
M	var	codingPath	0	76210	76253
M	func	decodeNil	0	76254	76282
M	func	decode	0	76283	76340
D	protocol	UnkeyedDecodingContainer	76344	76425	76942	Swift
M	var	codingPath	0	76426	76469
M	var	count	0	76470	76497
M	var	isAtEnd	0	76498	76527
M	var	currentIndex	0	76528	76561
M	func	decodeNil	0	76562	76606
M	func	decode	0	76607	76673
M	func	nestedContainer	0	76674	76803
M	func	nestedUnkeyedContainer	0	76804	76885
M	func	superDecoder	0	76886	76940
D	extension	UnkeyedDecodingContainer	76944	76980	77182	Swift
M	func	decodeIfPresent	0	76981	77180
D	protocol	KeyedDecodingContainerProtocol	77184	77260	77868	Swift
M	associatedtype	Key	0	77261	77294
M	var	codingPath	0	77295	77338
M	var	allKeys	0	77339	77369
M	func	contains	0	77370	77407
M	func	decodeNil	0	77408	77458
M	func	decode	0	77459	77533
M	func	nestedContainer	0	77534	77671
M	func	nestedUnkeyedContainer	0	77672	77759
M	func	superDecoder	0	77760	77805
M	func	superDecoder	0	77806	77866
D	extension	KeyedDecodingContainerProtocol	77870	77912	78153	Swift
M	func	decodeIfPresent	0	77913	78151
D	struct	KeyedEncodingContainer	78155	78297	79297	Swift
M	typealias	Key	0	78298	78326
M	var	_box	0	78327	78358
M	init	init	0	78359	78484
M	init	init	0	78485	78539
M	var	codingPath	0	78540	78602
M	func	encodeNil	0	78603	78687
M	func	encode	0	78688	78799
M	func	nestedContainer	0	78800	78986
M	func	nestedUnkeyedContainer	0	78987	79118
M	func	superEncoder	0	79119	79200
M	func	superEncoder	0	79201	79295
D	class	_KeyedEncodingBox	79299	79324	79850	Swift
M	var	codingPath	0	79325	79367
M	func	encodeNil	0	79368	79418
M	func	encode	0	79419	79492
M	func	nestedContainer	0	79493	79632
M	func	nestedUnkeyedContainer	0	79633	79752
M	func	superEncoder	0	79753	79848
D	class	_KeyedEncodingBoxOf	79852	79939	80870	Swift
M	var	container	0	79940	79960
M	init	init	0	79961	80016
M	var	codingPath	0	80017	80086
M	func	encodeNil	0	80087	80194
M	func	encode	0	80195	80329
M	func	nestedContainer	0	80330	80512
M	func	nestedUnkeyedContainer	0	80513	80667
M	func	superEncoder	0	80668	80868
D	struct	KeyedDecodingContainer	80872	81013	82511	Swift
M	typealias	Key	0	81014	81042
M	var	_box	0	81043	81074
M	init	init	0	81075	81200
M	init	init	0	81201	81255
M	var	codingPath	0	81256	81318
M	var	allKeys	0	81319	81371
M	func	contains	0	81372	81437
M	func	decodeNil	0	81438	81521
M	func	decode	0	81522	81632
M	func	nestedContainer	0	81633	81815
M	func	nestedUnkeyedContainer	0	81816	81949
M	func	superDecoder	0	81950	82033
M	func	superDecoder	0	82034	82130
M	func	_decode	0	82203	82293
M	func	_decodeIfPresent	0	82294	82509
D	class	_KeyedDecodingBox	82513	82538	83259	Swift
M	var	codingPath	0	82539	82581
M	func	allKeys	0	82582	82642
M	func	contains	0	82643	82700
M	func	decodeNil	0	82701	82766
M	func	decode	0	82767	82880
M	func	nestedContainer	0	82881	83027
M	func	nestedUnkeyedContainer	0	83028	83154
M	func	superDecoder	0	83155	83257
D	class	_KeyedDecodingBoxOf	83261	83348	84536	Swift
M	let	container	0	83349	83369
M	init	init	0	83370	83425
M	var	codingPath	0	83426	83495
M	func	allKeys	0	83496	83604
M	func	contains	0	83605	83699
M	func	decodeNil	0	83700	83815
M	func	decode	0	83816	83958
M	func	nestedContainer	0	83959	84152
M	func	nestedUnkeyedContainer	0	84153	84318
M	func	superDecoder	0	84319	84534
D	enum	EncodingError	84538	84640	85458	Swift
M	struct	Context	0	84641	85119
M	case	invalidValue	0	85120	85155
M	var	debugDescription	0	85156	85456
D	enum	DecodingError	85460	85559	88550	Swift
M	struct	Context	0	85560	86038
M	case	typeMismatch	0	86039	86079
M	case	valueNotFound	0	86080	86121
M	case	keyNotFound	0	86122	86166
M	case	dataCorrupted	0	86167	86198
M	func	dataCorruptedError	1	86199	86502
M	func	dataCorruptedError	1	86503	86809
M	func	dataCorruptedError	1	86810	87065
M	func	_notOneKey	1	87066	87293
M	func	_rawValue	1	87294	87550
M	var	debugDescription	0	87551	88548
D	func	_describeCoding	88552	89047	89047	Swift
D	struct	_IndexKey	89049	89107	89348	Swift
M	let	index	0	89108	89126
M	init	init	0	89127	89172
M	var	stringValue	0	89173	89221
M	var	intValue	0	89222	89254
M	init	init	0	89255	89300
M	init	init	0	89301	89346
D	struct	_DictionaryKey	89350	89411	89709	Swift
M	let	stringValue	0	89412	89439
M	let	intValue	0	89440	89462
M	init	init	0	89463	89564
M	init	init	0	89565	89640
M	init	init	0	89641	89707
D	protocol	_CodedAsItself	89741	89819	89820	Swift
D	extension	_CodedAsItself	89822	89868	90137	Swift
M	init	init	0	89869	89982
M	func	encode	0	89983	90135
D	extension	Int	90139	90179	90181	Swift
D	extension	Int8	90182	90223	90225	Swift
D	extension	Int16	90226	90268	90270	Swift
D	extension	Int32	90271	90313	90315	Swift
D	extension	Int64	90316	90358	90360	Swift
D	extension	UInt	90361	90402	90404	Swift
D	extension	UInt8	90405	90447	90449	Swift
D	extension	UInt16	90450	90493	90495	Swift
D	extension	UInt32	90496	90539	90541	Swift
D	extension	UInt64	90542	90585	90587	Swift
D	extension	Bool	90588	90629	90631	Swift
D	extension	Double	90632	90675	90677	Swift
D	extension	Float	90678	90720	90722	Swift
D	extension	String	90723	90766	90768	Swift
D	extension	RawRepresentable	90770	90841	91000	Swift
M	func	encode	0	90842	90998
D	extension	RawRepresentable	91002	91073	91350	Swift
M	init	init	0	91074	91348
D	extension	Optional	91352	91408	91623	Swift
M	func	encode	0	91409	91621
D	extension	Optional	91625	91681	91887	Swift
M	init	init	0	91682	91885
D	extension	Array	91889	91942	92120	Swift
M	func	encode	0	91943	92118
D	extension	Array	92122	92175	92390	Swift
M	init	init	0	92176	92388
D	extension	ArraySlice	92392	92450	92547	Swift
M	func	encode	0	92451	92545
D	extension	ArraySlice	92549	92607	92708	Swift
M	init	init	0	92608	92706
D	extension	Set	92710	92761	92939	Swift
M	func	encode	0	92762	92937
D	extension	Set	92941	92992	93207	Swift
M	init	init	0	92993	93205
D	extension	Range	93209	93260	93458	Swift
M	func	encode	0	93261	93456
D	extension	Range	93460	93511	94039	Swift
M	init	init	0	93512	94037
D	extension	ClosedRange	94041	94098	94296	Swift
M	func	encode	0	94099	94294
D	extension	ClosedRange	94298	94355	94889	Swift
M	init	init	0	94356	94887
D	extension	Dictionary	94891	94963	95531	Swift
M	func	encode	0	94964	95529
D	func	_dictionaryKey	95533	95939	95939	Swift
D	extension	Dictionary	95941	96013	97965	Swift
M	init	init	0	96014	97963
F	Swift	Collection.lsw	97966	121013
D	protocol	Collection	98031	98159	99783	Swift
M	associatedtype	Index	0	98160	98297
M	associatedtype	Iterator	0	98298	98350
M	associatedtype	SubSequence	0	98351	98484
M	associatedtype	Indices	0	98485	98583
M	var	startIndex	0	98584	98660
M	var	endIndex	0	98661	98737
M	subscript	subscript	0	98738	98824
M	subscript	subscript	0	98825	98918
M	var	indices	0	98919	98990
M	var	isEmpty	0	98991	99059
M	var	count	0	99060	99118
M	func	_customIndexOfEquatableElement	0	99119	99189
M	func	_customLastIndexOfEquatableElement	0	99190	99264
M	func	index	0	99265	99340
M	func	formIndex	0	99341	99424
M	func	index	0	99425	99520
M	func	index	0	99521	99678
M	func	distance	0	99679	99781
D	struct	IndexingIterator	99785	99914	100564	Swift
M	typealias	Element	0	99915	99962
M	var	_elements	0	99963	99990
M	var	_position	0	99991	100024
M	init	init	0	100025	100150
M	init	init	0	100151	100285
M	func	next	0	100286	100562
D	extension	Collection	100566	100629	100768	Swift
M	func	makeIterator	0	100630	100766
D	extension	Collection	100770	100825	101084	Swift
M	subscript	subscript	0	100826	101082
D	extension	Collection	101086	101146	101312	Swift
M	var	indices	0	101147	101310
D	extension	Collection	101314	101362	102385	Swift
M	func	popFirst	0	101363	101645
M	func	removeFirst	0	101646	101968
M	func	removeFirst	0	101969	102383
D	extension	Collection	102387	102409	110690	Swift
M	func	_customIndexOfEquatableElement	0	102410	102497
M	func	_customLastIndexOfEquatableElement	0	102498	102589
M	var	isEmpty	0	102590	102684
M	var	count	0	102685	102787
M	var	underestimatedCount	0	102788	102837
M	func	formIndex	0	102838	102952
M	func	index	0	102953	103350
M	func	index	0	103351	103856
M	func	formIndex	0	103857	104003
M	func	formIndex	0	104004	104370
M	func	distance	0	104371	104762
M	var	first	0	104763	104957
M	func	randomElement	0	104958	105164
M	func	randomElement	0	105165	105493
M	subscript	subscript	0	105494	105644
M	subscript	subscript	0	105645	105762
M	func	map	0	105763	106057
M	func	suffix	0	106058	106184
M	func	prefix	0	106185	106308
M	func	prefix	0	106309	106462
M	func	prefix	0	106463	106777
M	func	prefix	0	106778	107147
M	func	suffix	0	107148	107513
M	func	dropFirst	0	107514	107828
M	func	dropLast	0	107829	108189
M	func	drop	0	108190	108566
M	func	firstIndex	0	108567	108913
M	func	index	0	108914	109114
M	func	split	0	109115	110253
M	func	indices	0	110254	110688
D	extension	Collection	110692	110739	114193	Swift
M	func	firstIndex	0	110740	111110
M	func	index	0	111111	111248
M	func	split	0	111249	111550
M	func	split	0	111551	112356
M	func	firstRange	0	112357	112956
M	func	ranges	0	112957	113590
M	func	contains	0	113591	113767
M	func	trimmingPrefix	0	113768	114191
D	extension	Collection	114195	114217	114424	Swift
M	func	trimmingPrefix	0	114218	114422
D	protocol	BidirectionalCollection	114426	114611	114773	Swift
M	func	index	0	114612	114689
M	func	formIndex	0	114690	114771
D	extension	BidirectionalCollection	114775	114810	118001	Swift
M	func	formIndex	0	114811	114924
M	func	index	0	114925	115324
M	func	index	0	115325	115878
M	func	distance	0	115879	116378
M	var	last	0	116379	116511
M	func	last	0	116512	116878
M	func	lastIndex	0	116879	117224
M	func	reversed	0	117225	117366
M	func	suffix	0	117367	117685
M	func	dropLast	0	117686	117999
D	extension	BidirectionalCollection	118003	118063	118439	Swift
M	func	lastIndex	0	118064	118437
D	extension	BidirectionalCollection	118441	118502	119587	Swift
M	func	popLast	0	118503	118814
M	func	removeLast	0	118815	119173
M	func	removeLast	0	119174	119585
D	protocol	RandomAccessCollection	119589	119815	119817	Swift
D	extension	RandomAccessCollection	119819	119853	120236	Swift
M	func	index	0	119854	120234
D	extension	RandomAccessCollection	120238	120317	120802	Swift
M	func	index	0	120318	120422
M	func	index	0	120423	120530
M	func	index	0	120531	120662
M	func	distance	0	120663	120800
D	extension	RandomAccessCollection	120804	120908	121012	Swift
M	var	indices	0	120909	121010
F	Swift	Concurrency.lsw	121013	142966
D	func	_spawnTask	121127	121202	121202	Swift
D	func	_currentTask	121203	121253	121253	Swift
D	func	_parkTask	121254	121291	121291	Swift
D	func	_parkTask	121292	121346	121346	Swift
D	func	_resumeTask	121347	121397	121397	Swift
D	func	_yieldTask	121398	121437	121437	Swift
D	class	_Job	121439	121494	123330	Swift
M	var	_all	1	121495	121533
M	let	_main	1	121534	121563
M	var	_current	1	121564	121627
M	var	id	0	121629	121643
M	var	priority	0	121644	121682
M	var	isCancelled	0	121683	121710
M	var	isDone	0	121711	121733
M	var	waiters	0	121734	121761
M	var	work	0	121762	121795
M	var	children	0	121796	121873
M	var	handlers	0	121874	121915
M	var	handlerCount	0	121916	121940
M	var	locals	0	121941	121979
M	func	start	0	121981	122126
M	func	inherit	0	122127	122254
M	func	cancel	0	122255	122577
M	func	adopt	0	122578	122736
M	func	disown	0	122737	122796
M	func	onCancel	0	122797	122957
M	func	end	0	122958	123176
M	func	join	0	123177	123328
D	func	_runJob	123332	123505	123505	Swift
D	class	_JobOf	123507	123542	124156	Swift
M	var	result	0	123543	123586
M	func	begin	0	123587	123814
M	func	get	0	123815	123980
M	func	value	0	123981	124154
D	struct	TaskPriority	124158	124353	125229	Swift
M	var	rawValue	0	124354	124384
M	init	init	0	124385	124446
M	let	high	1	124447	124502
M	let	userInitiated	1	124503	124567
M	let	medium	1	124568	124625
M	let	low	1	124626	124680
M	let	utility	1	124681	124739
M	let	background	1	124740	124800
M	func	<	1	124801	124904
M	var	description	0	124905	125227
D	struct	CancellationError	125231	125324	125347	Swift
M	init	init	0	125325	125345
D	struct	Task	125349	125460	125842	Swift
M	let	_job	0	125461	125490
M	init	init	0	125491	125538
M	func	cancel	0	125540	125612
M	var	isCancelled	0	125613	125666
M	func	==	1	125667	125749
M	func	hash	0	125750	125840
D	extension	Task	125844	125883	126729	Swift
M	init	init	0	125884	126208
M	func	detached	1	126209	126547
M	var	value	0	126548	126640
M	var	result	0	126641	126727
D	extension	Task	126731	126774	127745	Swift
M	init	init	0	126775	127106
M	func	detached	1	127107	127460
M	var	value	0	127461	127571
M	var	result	0	127572	127743
D	extension	Task	127747	127804	129005	Swift
M	var	isCancelled	1	127805	127874
M	var	currentPriority	1	127875	127953
M	func	checkCancellation	1	127954	128153
M	func	yield	1	128154	128237
M	func	sleep	1	128238	128387
M	func	sleep	1	128388	128736
M	func	sleep	1	128737	129003
D	func	_clampedNanoseconds	129007	129185	129185	Swift
D	func	_sleepTask	129187	129518	129518	Swift
D	func	withTaskCancellationHandler	129520	129917	129917	Swift
D	struct	UnsafeCurrentTask	129919	130016	130190	Swift
M	let	_job	0	130017	130035
M	var	isCancelled	0	130036	130089
M	var	priority	0	130090	130145
M	func	cancel	0	130146	130188
D	func	withUnsafeCurrentTask	130192	130367	130367	Swift
D	class	_AsyncLet	130389	130539	130804	Swift
M	let	job	0	130540	130571
M	init	init	0	130572	130716
M	var	value	0	130717	130769
M	deinit	deinit	0	130770	130802
D	class	_ThrowingAsyncLet	130806	130846	131127	Swift
M	let	job	0	130847	130878
M	init	init	0	130879	131030
M	var	value	0	131031	131092
M	deinit	deinit	0	131093	131125
D	func	_endAsyncLet	131129	131225	131225	Swift
D	func	_asyncLet	131227	131345	131345	Swift
D	func	_asyncLet	131346	131487	131487	Swift
D	struct	CheckedContinuation	131513	131634	132123	Swift
M	let	_state	0	131635	131672
M	init	init	0	131673	131732
M	func	resume	0	131733	131810
M	func	resume	0	131811	131887
M	func	resume	0	131888	132121
D	extension	CheckedContinuation	132125	132172	132231	Swift
M	func	resume	0	132173	132229
D	typealias	UnsafeContinuation	132233	132309	132309	Swift
D	class	_ContinuationState	132311	132346	133056	Swift
M	var	result	0	132347	132384
M	var	task	0	132385	132414
M	var	isWaiting	0	132415	132440
M	var	function	0	132441	132465
M	init	init	0	132466	132523
M	func	resume	0	132524	132813
M	func	wait	0	132814	133054
D	func	withCheckedContinuation	133058	133388	133388	Swift
D	func	withCheckedThrowingContinuation	133389	133667	133667	Swift
D	func	withUnsafeContinuation	133668	133822	133822	Swift
D	func	withUnsafeThrowingContinuation	133823	134008	134008	Swift
D	class	_Group	134027	134054	135588	Swift
M	var	running	0	134055	134098
M	var	finished	0	134099	134137
M	var	firstFinished	0	134138	134163
M	var	waiter	0	134164	134183
M	var	isCancelled	0	134184	134211
M	let	owner	0	134212	134241
M	func	add	0	134243	134967
M	func	next	0	134968	135385
M	func	cancel	0	135386	135524
M	var	isEmpty	0	135525	135586
D	struct	TaskGroup	135590	135708	137216	Swift
M	let	_group	0	135709	135748
M	init	init	0	135749	135810
M	func	addTask	0	135811	135981
M	func	addTaskUnlessCancelled	0	135982	136249
M	func	next	0	136250	136481
M	func	waitForAll	0	136482	136559
M	func	cancelAll	0	136560	136607
M	var	isCancelled	0	136608	136691
M	var	isEmpty	0	136692	136739
M	func	makeAsyncIterator	0	136740	136808
M	struct	Iterator	0	136810	137214
D	struct	ThrowingTaskGroup	137218	137374	138962	Swift
M	let	_group	0	137375	137414
M	init	init	0	137415	137476
M	func	addTask	0	137477	137654
M	func	addTaskUnlessCancelled	0	137655	137929
M	func	next	0	137930	138023
M	func	nextResult	0	138024	138124
M	func	waitForAll	0	138125	138386
M	func	cancelAll	0	138387	138434
M	var	isCancelled	0	138435	138518
M	var	isEmpty	0	138519	138566
M	func	makeAsyncIterator	0	138567	138635
M	struct	Iterator	0	138637	138960
D	struct	DiscardingTaskGroup	138964	139037	139467	Swift
M	let	_group	0	139038	139066
M	init	init	0	139067	139117
M	func	addTask	0	139118	139277
M	func	cancelAll	0	139278	139325
M	var	isCancelled	0	139326	139409
M	var	isEmpty	0	139410	139465
D	func	withTaskGroup	139469	139893	139893	Swift
D	func	withThrowingTaskGroup	139895	140524	140524	Swift
D	func	withDiscardingTaskGroup	140526	140870	140870	Swift
D	protocol	Actor	140889	140977	140978	Swift
D	protocol	GlobalActor	140980	141065	141144	Swift
M	associatedtype	ActorType	0	141066	141101
M	var	shared	1	141102	141142
D	class	MainActor	141146	141229	141508	Swift
M	let	shared	1	141230	141272
M	init	init	0	141273	141286
M	func	run	1	141287	141402
M	func	assumeIsolated	1	141403	141506
D	struct	_TaskLocalValue	141532	141556	141607	Swift
M	let	key	0	141557	141586
M	let	value	0	141587	141605
D	class	TaskLocal	141609	141794	142965	Swift
M	let	_default	0	141795	141818
M	init	init	0	141819	141896
M	func	get	0	141897	142129
M	var	wrappedValue	0	142130	142179
M	var	projectedValue	0	142180	142236
M	func	withValue	0	142237	142544
M	func	withValue	0	142545	142870
M	var	description	0	142871	142963
F	Swift	CoreProtocols.lsw	142966	151100
D	protocol	Equatable	143016	143097	143187	Swift
M	func	==	1	143098	143185
D	extension	Equatable	143189	143210	143329	Swift
M	func	!=	1	143211	143327
D	protocol	Hashable	143331	143474	143659	Swift
M	var	hashValue	0	143475	143554
M	func	hash	0	143555	143657
D	extension	Hashable	143661	143681	143861	Swift
M	var	hashValue	0	143682	143859
D	protocol	Comparable	143863	143941	144395	Swift
M	func	<	1	143942	144052
M	func	<=	1	144053	144167
M	func	>=	1	144168	144283
M	func	>	1	144284	144393
D	extension	Comparable	144397	144419	144831	Swift
M	func	>	1	144420	144550
M	func	<=	1	144551	144689
M	func	>=	1	144690	144829
D	func	~=	144833	144957	144957	Swift
D	protocol	Identifiable	144959	145044	145180	Swift
M	associatedtype	ID	0	145045	145110
M	var	id	0	145111	145178
D	extension	Identifiable	145182	145228	145329	Swift
M	var	id	0	145229	145327
D	protocol	CaseIterable	145331	145421	145577	Swift
M	associatedtype	AllCases	0	145422	145501
M	var	allCases	1	145502	145575
D	protocol	RawRepresentable	145579	145681	145861	Swift
M	associatedtype	RawValue	0	145682	145709
M	init	init	0	145710	145801
M	var	rawValue	0	145802	145859
D	extension	RawRepresentable	145863	145917	146059	Swift
M	func	==	1	145918	146057
D	func	!=	146061	146254	146254	Swift
D	extension	RawRepresentable	146256	146325	146535	Swift
M	var	hashValue	0	146326	146413
M	func	hash	0	146414	146533
D	protocol	Error	146537	146624	146626	Swift
D	protocol	Sendable	146628	146720	146722	Swift
D	protocol	SendableMetatype	146724	146839	146841	Swift
D	protocol	Copyable	146843	146920	146922	Swift
D	protocol	CustomStringConvertible	146924	147018	147093	Swift
M	var	description	0	147019	147091
D	protocol	CustomDebugStringConvertible	147095	147197	147282	Swift
M	var	debugDescription	0	147198	147280
D	protocol	LosslessStringConvertible	147284	147416	147500	Swift
M	init	init	0	147417	147498
D	protocol	TextOutputStream	147502	147565	147635	Swift
M	func	write	0	147566	147633
D	protocol	TextOutputStreamable	147637	147727	147835	Swift
M	func	write	0	147728	147833
D	protocol	ExpressibleByIntegerLiteral	147837	147935	148060	Swift
M	associatedtype	IntegerLiteralType	0	147936	147973
M	init	init	0	147974	148058
D	protocol	ExpressibleByFloatLiteral	148062	148164	148283	Swift
M	associatedtype	FloatLiteralType	0	148165	148200
M	init	init	0	148201	148281
D	protocol	ExpressibleByBooleanLiteral	148285	148383	148508	Swift
M	associatedtype	BooleanLiteralType	0	148384	148421
M	init	init	0	148422	148506
D	protocol	ExpressibleByUnicodeScalarLiteral	148510	148627	148770	Swift
M	associatedtype	UnicodeScalarLiteralType	0	148628	148671
M	init	init	0	148672	148768
D	protocol	ExpressibleByExtendedGraphemeClusterLiteral	148772	148929	149102	Swift
M	associatedtype	ExtendedGraphemeClusterLiteralType	0	148930	148983
M	init	init	0	148984	149100
D	extension	ExpressibleByExtendedGraphemeClusterLiteral	149104	149228	149409	Swift
M	init	init	0	149229	149407
D	protocol	ExpressibleByStringLiteral	149411	149551	149673	Swift
M	associatedtype	StringLiteralType	0	149552	149588
M	init	init	0	149589	149671
D	extension	ExpressibleByStringLiteral	149675	149775	149932	Swift
M	init	init	0	149776	149930
D	protocol	ExpressibleByArrayLiteral	149934	150028	150159	Swift
M	associatedtype	ArrayLiteralElement	0	150029	150067
M	init	init	0	150068	150157
D	protocol	ExpressibleByDictionaryLiteral	150161	150264	150402	Swift
M	associatedtype	Key	0	150265	150287
M	associatedtype	Value	0	150288	150312
M	init	init	0	150313	150400
D	protocol	ExpressibleByNilLiteral	150404	150485	150540	Swift
M	init	init	0	150486	150538
D	typealias	IntegerLiteralType	150542	150627	150627	Swift
D	typealias	FloatLiteralType	150628	150720	150720	Swift
D	typealias	BooleanLiteralType	150721	150806	150806	Swift
D	typealias	UnicodeScalarType	150807	150907	150907	Swift
D	typealias	ExtendedGraphemeClusterType	150908	151013	151013	Swift
D	typealias	StringLiteralType	151014	151099	151099	Swift
F	Swift	Dictionary.lsw	151100	165539
D	struct	Dictionary	151116	151305	163449	Swift
M	typealias	Element	0	151306	151361
M	typealias	SubSequence	0	151362	151426
M	typealias	Indices	0	151427	151496
M	struct	Index	0	151498	151992
M	struct	Iterator	0	151994	152334
M	struct	Keys	0	152336	154416
M	struct	Values	0	154418	156132
M	init	init	0	156134	156211
M	init	init	0	156212	156349
M	init	init	0	156350	156448
M	init	init	0	156449	156965
M	init	init	0	156966	157483
M	init	init	0	157484	157781
M	var	count	0	157783	157873
M	var	isEmpty	0	157874	157976
M	var	capacity	0	157977	158101
M	subscript	subscript	0	158102	158294
M	subscript	subscript	0	158295	158644
M	subscript	subscript	0	158645	158805
M	var	startIndex	0	158806	158902
M	var	endIndex	0	158903	158995
M	func	index	0	158996	159125
M	func	index	0	159126	159276
M	func	makeIterator	0	159277	159386
M	var	keys	0	159387	159481
M	var	values	0	159482	159648
M	func	_contains	0	159649	159722
M	func	_setValue	0	159723	159843
M	func	updateValue	0	159845	160036
M	func	removeValue	0	160037	160213
M	func	remove	0	160214	160425
M	func	removeAll	0	160426	160567
M	func	popFirst	0	160568	160775
M	func	reserveCapacity	0	160776	160922
M	func	filter	0	160923	161228
M	func	mapValues	0	161229	161400
M	func	compactMapValues	0	161401	161753
M	func	merge	0	161754	162205
M	func	merge	0	162206	162631
M	func	merging	0	162632	162969
M	func	merging	0	162970	163270
M	var	description	0	163271	163356
M	var	debugDescription	0	163357	163447
D	func	_dictionaryKeys	163451	163557	163557	Swift
D	func	_dictionaryValues	163559	163671	163671	Swift
D	func	_dictionarySubset	163673	163807	163807	Swift
D	extension	Dictionary	163809	163865	164030	Swift
M	func	==	1	163866	164028
D	extension	Dictionary	164032	164086	164436	Swift
M	func	hash	0	164087	164434
D	extension	Dictionary	164438	164507	164509	Swift
D	struct	KeyValuePairs	164511	164711	165538	Swift
M	typealias	Element	0	164712	164767
M	typealias	Index	0	164768	164800
M	typealias	Indices	0	164801	164842
M	typealias	SubSequence	0	164843	164910
M	let	_elements	0	164911	164944
M	init	init	0	164945	165030
M	var	startIndex	0	165031	165067
M	var	endIndex	0	165068	165116
M	subscript	subscript	0	165117	165271
M	var	description	0	165272	165480
M	var	debugDescription	0	165481	165536
F	Swift	Double.lsw	165539	176056
D	struct	Double	165589	165883	176055	Swift
M	typealias	FloatLiteralType	0	165884	165930
M	typealias	IntegerLiteralType	0	165931	165976
M	typealias	Magnitude	0	165977	166016
M	typealias	Stride	0	166017	166053
M	typealias	Exponent	0	166054	166089
M	typealias	RawExponent	0	166090	166129
M	typealias	RawSignificand	0	166130	166174
M	var	infinity	1	166176	166267
M	var	nan	1	166268	166352
M	var	signalingNaN	1	166353	166459
M	var	pi	1	166460	166605
M	var	greatestFiniteMagnitude	1	166606	166729
M	var	leastNormalMagnitude	1	166730	166859
M	var	leastNonzeroMagnitude	1	166860	166984
M	var	ulpOfOne	1	166985	167113
M	var	radix	1	167114	167192
M	var	exponentBitCount	1	167193	167287
M	var	significandBitCount	1	167288	167399
M	var	zero	1	167400	167454
M	init	init	0	167456	167500
M	init	init	0	167501	167575
M	init	init	0	167576	167648
M	init	init	0	167649	167735
M	init	init	0	167736	167828
M	init	init	0	167829	167919
M	init	init	0	167920	168036
M	init	init	0	168037	168160
M	init	init	0	168161	168324
M	init	init	0	168325	168495
M	init	init	0	168496	168613
M	init	init	0	168614	168809
M	init	init	0	168810	168911
M	init	init	0	168912	169041
M	init	init	0	169042	169209
M	init	init	0	169210	169369
M	init	init	0	169370	169486
M	func	+	1	169488	169575
M	func	-	1	169576	169663
M	func	*	1	169664	169751
M	func	/	1	169752	169839
M	func	-	1	169840	169919
M	func	+=	1	169920	170010
M	func	-=	1	170011	170101
M	func	*=	1	170102	170192
M	func	/=	1	170193	170283
M	func	==	1	170284	170369
M	func	!=	1	170370	170455
M	func	<	1	170456	170540
M	func	<=	1	170541	170626
M	func	>	1	170627	170711
M	func	>=	1	170712	170797
M	func	negate	0	170799	170875
M	var	magnitude	0	170876	170972
M	var	bitPattern	0	170973	171077
M	var	exponentBitPattern	0	171078	171190
M	var	significandBitPattern	0	171191	171325
M	var	sign	0	171326	171413
M	var	exponent	0	171414	171499
M	var	significand	0	171500	171627
M	var	significandWidth	0	171628	171762
M	var	binade	0	171763	171882
M	var	ulp	0	171883	171987
M	var	nextUp	0	171988	172082
M	var	nextDown	0	172083	172166
M	var	isNormal	0	172167	172303
M	var	isFinite	0	172304	172423
M	var	isZero	0	172424	172500
M	var	isSubnormal	0	172501	172637
M	var	isInfinite	0	172638	172745
M	var	isNaN	0	172746	172832
M	var	isSignalingNaN	0	172833	172955
M	var	isCanonical	0	172956	173053
M	func	squareRoot	0	173055	173151
M	func	formSquareRoot	0	173152	173264
M	func	remainder	0	173265	173428
M	func	formRemainder	0	173429	173625
M	func	truncatingRemainder	0	173626	173798
M	func	formTruncatingRemainder	0	173799	174004
M	func	addingProduct	0	174005	174146
M	func	addProduct	0	174147	174285
M	func	rounded	0	174286	174435
M	func	rounded	0	174436	174578
M	func	round	0	174579	174709
M	func	round	0	174710	174825
M	func	isEqual	0	174826	174931
M	func	isLess	0	174932	175049
M	func	isLessThanOrEqualTo	0	175050	175190
M	func	distance	0	175191	175301
M	func	advanced	0	175302	175414
M	var	description	0	175415	175545
M	var	debugDescription	0	175546	175681
M	func	write	0	175682	175824
M	var	hashValue	0	175825	175939
M	func	hash	0	175940	176053
F	Swift	Float.lsw	176056	186427
D	struct	Float	176105	176397	186426	Swift
M	typealias	FloatLiteralType	0	176398	176443
M	typealias	IntegerLiteralType	0	176444	176489
M	typealias	Magnitude	0	176490	176528
M	typealias	Stride	0	176529	176564
M	typealias	Exponent	0	176565	176600
M	typealias	RawExponent	0	176601	176640
M	typealias	RawSignificand	0	176641	176685
M	var	infinity	1	176687	176776
M	var	nan	1	176777	176859
M	var	signalingNaN	1	176860	176964
M	var	pi	1	176965	177108
M	var	greatestFiniteMagnitude	1	177109	177230
M	var	leastNormalMagnitude	1	177231	177358
M	var	leastNonzeroMagnitude	1	177359	177481
M	var	ulpOfOne	1	177482	177608
M	var	radix	1	177609	177687
M	var	exponentBitCount	1	177688	177781
M	var	significandBitCount	1	177782	177893
M	var	zero	1	177894	177947
M	init	init	0	177949	177993
M	init	init	0	177994	178066
M	init	init	0	178067	178138
M	init	init	0	178139	178224
M	init	init	0	178225	178316
M	init	init	0	178317	178406
M	init	init	0	178407	178522
M	init	init	0	178523	178645
M	init	init	0	178646	178808
M	init	init	0	178809	178978
M	init	init	0	178979	179095
M	init	init	0	179096	179290
M	init	init	0	179291	179391
M	init	init	0	179392	179520
M	init	init	0	179521	179686
M	init	init	0	179687	179843
M	init	init	0	179844	179959
M	func	+	1	179961	180044
M	func	-	1	180045	180128
M	func	*	1	180129	180212
M	func	/	1	180213	180296
M	func	-	1	180297	180373
M	func	+=	1	180374	180461
M	func	-=	1	180462	180549
M	func	*=	1	180550	180637
M	func	/=	1	180638	180725
M	func	==	1	180726	180808
M	func	!=	1	180809	180891
M	func	<	1	180892	180973
M	func	<=	1	180974	181056
M	func	>	1	181057	181138
M	func	>=	1	181139	181221
M	func	negate	0	181223	181299
M	var	magnitude	0	181300	181394
M	var	bitPattern	0	181395	181498
M	var	exponentBitPattern	0	181499	181610
M	var	significandBitPattern	0	181611	181744
M	var	sign	0	181745	181831
M	var	exponent	0	181832	181916
M	var	significand	0	181917	182042
M	var	significandWidth	0	182043	182176
M	var	binade	0	182177	182294
M	var	ulp	0	182295	182397
M	var	nextUp	0	182398	182490
M	var	nextDown	0	182491	182573
M	var	isNormal	0	182574	182709
M	var	isFinite	0	182710	182828
M	var	isZero	0	182829	182905
M	var	isSubnormal	0	182906	183041
M	var	isInfinite	0	183042	183148
M	var	isNaN	0	183149	183235
M	var	isSignalingNaN	0	183236	183357
M	var	isCanonical	0	183358	183455
M	func	squareRoot	0	183457	183551
M	func	formSquareRoot	0	183552	183664
M	func	remainder	0	183665	183825
M	func	formRemainder	0	183826	184021
M	func	truncatingRemainder	0	184022	184191
M	func	formTruncatingRemainder	0	184192	184396
M	func	addingProduct	0	184397	184534
M	func	addProduct	0	184535	184671
M	func	rounded	0	184672	184819
M	func	rounded	0	184820	184960
M	func	round	0	184961	185091
M	func	round	0	185092	185207
M	func	isEqual	0	185208	185312
M	func	isLess	0	185313	185429
M	func	isLessThanOrEqualTo	0	185430	185569
M	func	distance	0	185570	185678
M	func	advanced	0	185679	185789
M	var	description	0	185790	185919
M	var	debugDescription	0	185920	186054
M	func	write	0	186055	186197
M	var	hashValue	0	186198	186311
M	func	hash	0	186312	186424
F	Swift	FloatingPointProtocols.lsw	186427	197153
D	enum	FloatingPointSign	186476	186585	187052	Swift
M	case	plus	0	186586	186599
M	case	minus	0	186600	186614
M	init	init	0	186615	186777
M	var	rawValue	0	186778	186832
M	func	==	1	186833	187050
D	enum	FloatingPointClassification	187054	187151	187391	Swift
M	case	signalingNaN	0	187152	187173
M	case	quietNaN	0	187174	187191
M	case	negativeInfinity	0	187192	187217
M	case	negativeNormal	0	187218	187241
M	case	negativeSubnormal	0	187242	187268
M	case	negativeZero	0	187269	187290
M	case	positiveZero	0	187291	187312
M	case	positiveSubnormal	0	187313	187339
M	case	positiveNormal	0	187340	187363
M	case	positiveInfinity	0	187364	187389
D	enum	FloatingPointRoundingRule	187393	187499	187627	Swift
M	case	toNearestOrAwayFromZero	0	187500	187532
M	case	toNearestOrEven	0	187533	187557
M	case	up	0	187558	187569
M	case	down	0	187570	187583
M	case	towardZero	0	187584	187603
M	case	awayFromZero	0	187604	187625
D	protocol	FloatingPoint	187629	187748	189925	Swift
M	associatedtype	Exponent	0	187749	187791
M	init	init	0	187792	187864
M	init	init	0	187865	187906
M	init	init	0	187907	187929
M	init	init	0	187930	187978
M	var	radix	1	187979	188012
M	var	nan	1	188013	188045
M	var	signalingNaN	1	188046	188087
M	var	infinity	1	188088	188125
M	var	greatestFiniteMagnitude	1	188126	188178
M	var	pi	1	188179	188210
M	var	ulp	0	188211	188236
M	var	ulpOfOne	1	188237	188274
M	var	leastNormalMagnitude	1	188275	188324
M	var	leastNonzeroMagnitude	1	188325	188375
M	var	sign	0	188376	188415
M	var	exponent	0	188416	188450
M	var	significand	0	188451	188484
M	func	/	1	188485	188533
M	func	/=	1	188534	188581
M	func	remainder	0	188582	188632
M	func	formRemainder	0	188633	188688
M	func	truncatingRemainder	0	188689	188749
M	func	formTruncatingRemainder	0	188750	188815
M	func	squareRoot	0	188816	188845
M	func	formSquareRoot	0	188846	188880
M	func	addingProduct	0	188881	188937
M	func	addProduct	0	188938	188992
M	func	minimum	1	188993	189046
M	func	maximum	1	189047	189100
M	func	minimumMagnitude	1	189101	189163
M	func	maximumMagnitude	1	189164	189226
M	func	rounded	0	189227	189286
M	func	round	0	189287	189345
M	var	nextUp	0	189346	189374
M	var	nextDown	0	189375	189405
M	func	isEqual	0	189406	189446
M	func	isLess	0	189447	189488
M	func	isLessThanOrEqualTo	0	189489	189540
M	func	isTotallyOrdered	0	189541	189602
M	var	isNormal	0	189603	189633
M	var	isFinite	0	189634	189664
M	var	isZero	0	189665	189693
M	var	isSubnormal	0	189694	189727
M	var	isInfinite	0	189728	189760
M	var	isNaN	0	189761	189788
M	var	isSignalingNaN	0	189789	189825
M	var	floatingPointClass	0	189826	189889
M	var	isCanonical	0	189890	189923
D	extension	FloatingPoint	189927	189952	193062	Swift
M	func	/=	1	189953	190058
M	func	squareRoot	0	190059	190221
M	func	remainder	0	190222	190453
M	func	truncatingRemainder	0	190454	190694
M	func	addingProduct	0	190695	190896
M	func	rounded	0	190897	191097
M	func	rounded	0	191098	191242
M	func	round	0	191243	191373
M	var	nextDown	0	191374	191455
M	func	minimum	1	191456	191640
M	func	maximum	1	191641	191825
M	func	minimumMagnitude	1	191826	192023
M	func	maximumMagnitude	1	192024	192221
M	var	floatingPointClass	0	192222	192740
M	func	isTotallyOrdered	0	192741	193060
D	protocol	BinaryFloatingPoint	193064	193180	193817	Swift
M	associatedtype	RawSignificand	0	193181	193231
M	associatedtype	RawExponent	0	193232	193279
M	init	init	0	193280	193385
M	init	init	0	193386	193410
M	init	init	0	193411	193436
M	init	init	0	193437	193491
M	init	init	0	193492	193553
M	var	exponentBitCount	1	193554	193598
M	var	significandBitCount	1	193599	193646
M	var	exponentBitPattern	0	193647	193694
M	var	significandBitPattern	0	193695	193748
M	var	binade	0	193749	193777
M	var	significandWidth	0	193778	193815
D	extension	BinaryFloatingPoint	193819	193890	195789	Swift
M	func	random	1	193891	194102
M	func	random	1	194103	194320
M	func	random	1	194321	195138
M	func	random	1	195139	195787
D	protocol	RandomNumberGenerator	195791	195862	195923	Swift
M	func	next	0	195863	195921
D	extension	RandomNumberGenerator	195925	195958	196867	Swift
M	func	next	0	195959	196127
M	func	next	0	196128	196865
D	struct	SystemRandomNumberGenerator	196869	196988	197097	Swift
M	init	init	0	196989	197009
M	func	next	0	197010	197095
D	func	_systemRandom	197099	197152	197152	Swift
F	Swift	Int.lsw	197153	205253
D	struct	Int	197202	197428	205252	Swift
M	typealias	IntegerLiteralType	0	197429	197474
M	typealias	Magnitude	0	197475	197512
M	typealias	Stride	0	197513	197546
M	typealias	Words	0	197547	197582
M	var	max	1	197584	197666
M	var	min	1	197667	197747
M	var	bitWidth	1	197748	197833
M	var	zero	1	197834	197885
M	init	init	0	197887	197931
M	init	init	0	197932	198002
M	init	init	0	198003	198060
M	init	init	0	198061	198199
M	init	init	0	198200	198328
M	init	init	0	198329	198455
M	init	init	0	198456	198578
M	init	init	0	198579	198709
M	init	init	0	198710	198838
M	init	init	0	198839	198990
M	init	init	0	198991	199143
M	init	init	0	199144	199249
M	func	+	1	199251	199326
M	func	-	1	199327	199402
M	func	*	1	199403	199478
M	func	/	1	199479	199554
M	func	%	1	199555	199630
M	func	&+	1	199631	199708
M	func	&-	1	199709	199786
M	func	&*	1	199787	199864
M	func	&	1	199865	199940
M	func	|	1	199941	200015
M	func	^	1	200016	200091
M	func	~	1	200092	200162
M	func	<<	1	200163	200239
M	func	>>	1	200240	200316
M	func	&<<	1	200317	200395
M	func	&>>	1	200396	200474
M	func	<<	1	200475	200574
M	func	>>	1	200575	200674
M	func	-	1	200675	200745
M	func	negate	0	200746	200822
M	func	==	1	200823	200899
M	func	!=	1	200900	200976
M	func	<	1	200977	201052
M	func	<=	1	201053	201129
M	func	>	1	201130	201205
M	func	>=	1	201206	201282
M	func	+=	1	201284	201365
M	func	-=	1	201366	201447
M	func	*=	1	201448	201529
M	func	/=	1	201530	201611
M	func	%=	1	201612	201693
M	func	&+=	1	201694	201777
M	func	&-=	1	201778	201861
M	func	&*=	1	201862	201945
M	func	&=	1	201946	202027
M	func	|=	1	202028	202108
M	func	^=	1	202109	202190
M	func	<<=	1	202191	202273
M	func	>>=	1	202274	202356
M	func	addingReportingOverflow	0	202358	202524
M	func	subtractingReportingOverflow	0	202525	202703
M	func	multipliedReportingOverflow	0	202704	202879
M	func	dividedReportingOverflow	0	202880	203076
M	func	remainderReportingOverflow	0	203077	203293
M	func	multipliedFullWidth	0	203294	203437
M	func	dividingFullWidth	0	203438	203613
M	func	quotientAndRemainder	0	203614	203787
M	func	isMultiple	0	203788	203921
M	func	signum	0	203922	203999
M	var	magnitude	0	204000	204091
M	var	words	0	204092	204215
M	var	nonzeroBitCount	0	204216	204315
M	var	leadingZeroBitCount	0	204316	204446
M	var	trailingZeroBitCount	0	204447	204578
M	var	byteSwapped	0	204579	204701
M	var	description	0	204702	204799
M	var	hashValue	0	204800	204911
M	func	hash	0	204912	205022
M	func	distance	0	205023	205138
M	func	advanced	0	205139	205250
F	Swift	Int16.lsw	205253	213570
D	struct	Int16	205304	205523	213569	Swift
M	typealias	IntegerLiteralType	0	205524	205571
M	typealias	Magnitude	0	205572	205611
M	typealias	Stride	0	205612	205645
M	typealias	Words	0	205646	205681
M	var	max	1	205683	205753
M	var	min	1	205754	205822
M	var	bitWidth	1	205823	205908
M	var	zero	1	205909	205962
M	init	init	0	205964	206008
M	init	init	0	206009	206081
M	init	init	0	206082	206141
M	init	init	0	206142	206280
M	init	init	0	206281	206409
M	init	init	0	206410	206536
M	init	init	0	206537	206659
M	init	init	0	206660	206790
M	init	init	0	206791	206919
M	init	init	0	206920	207071
M	init	init	0	207072	207224
M	init	init	0	207225	207332
M	func	+	1	207334	207415
M	func	-	1	207416	207497
M	func	*	1	207498	207579
M	func	/	1	207580	207661
M	func	%	1	207662	207743
M	func	&+	1	207744	207827
M	func	&-	1	207828	207911
M	func	&*	1	207912	207995
M	func	&	1	207996	208077
M	func	|	1	208078	208158
M	func	^	1	208159	208240
M	func	~	1	208241	208315
M	func	<<	1	208316	208398
M	func	>>	1	208399	208481
M	func	&<<	1	208482	208566
M	func	&>>	1	208567	208651
M	func	<<	1	208652	208755
M	func	>>	1	208756	208859
M	func	-	1	208860	208934
M	func	negate	0	208935	209011
M	func	==	1	209012	209092
M	func	!=	1	209093	209173
M	func	<	1	209174	209253
M	func	<=	1	209254	209334
M	func	>	1	209335	209414
M	func	>=	1	209415	209495
M	func	+=	1	209497	209582
M	func	-=	1	209583	209668
M	func	*=	1	209669	209754
M	func	/=	1	209755	209840
M	func	%=	1	209841	209926
M	func	&+=	1	209927	210014
M	func	&-=	1	210015	210102
M	func	&*=	1	210103	210190
M	func	&=	1	210191	210276
M	func	|=	1	210277	210361
M	func	^=	1	210362	210447
M	func	<<=	1	210448	210534
M	func	>>=	1	210535	210621
M	func	addingReportingOverflow	0	210623	210793
M	func	subtractingReportingOverflow	0	210794	210976
M	func	multipliedReportingOverflow	0	210977	211156
M	func	dividedReportingOverflow	0	211157	211357
M	func	remainderReportingOverflow	0	211358	211578
M	func	multipliedFullWidth	0	211579	211728
M	func	dividingFullWidth	0	211729	211912
M	func	quotientAndRemainder	0	211913	212092
M	func	isMultiple	0	212093	212228
M	func	signum	0	212229	212308
M	var	magnitude	0	212309	212402
M	var	words	0	212403	212526
M	var	nonzeroBitCount	0	212527	212626
M	var	leadingZeroBitCount	0	212627	212757
M	var	trailingZeroBitCount	0	212758	212889
M	var	byteSwapped	0	212890	213014
M	var	description	0	213015	213112
M	var	hashValue	0	213113	213224
M	func	hash	0	213225	213335
M	func	distance	0	213336	213453
M	func	advanced	0	213454	213567
F	Swift	Int32.lsw	213570	221897
D	struct	Int32	213621	213840	221896	Swift
M	typealias	IntegerLiteralType	0	213841	213888
M	typealias	Magnitude	0	213889	213928
M	typealias	Stride	0	213929	213962
M	typealias	Words	0	213963	213998
M	var	max	1	214000	214075
M	var	min	1	214076	214149
M	var	bitWidth	1	214150	214235
M	var	zero	1	214236	214289
M	init	init	0	214291	214335
M	init	init	0	214336	214408
M	init	init	0	214409	214468
M	init	init	0	214469	214607
M	init	init	0	214608	214736
M	init	init	0	214737	214863
M	init	init	0	214864	214986
M	init	init	0	214987	215117
M	init	init	0	215118	215246
M	init	init	0	215247	215398
M	init	init	0	215399	215551
M	init	init	0	215552	215659
M	func	+	1	215661	215742
M	func	-	1	215743	215824
M	func	*	1	215825	215906
M	func	/	1	215907	215988
M	func	%	1	215989	216070
M	func	&+	1	216071	216154
M	func	&-	1	216155	216238
M	func	&*	1	216239	216322
M	func	&	1	216323	216404
M	func	|	1	216405	216485
M	func	^	1	216486	216567
M	func	~	1	216568	216642
M	func	<<	1	216643	216725
M	func	>>	1	216726	216808
M	func	&<<	1	216809	216893
M	func	&>>	1	216894	216978
M	func	<<	1	216979	217082
M	func	>>	1	217083	217186
M	func	-	1	217187	217261
M	func	negate	0	217262	217338
M	func	==	1	217339	217419
M	func	!=	1	217420	217500
M	func	<	1	217501	217580
M	func	<=	1	217581	217661
M	func	>	1	217662	217741
M	func	>=	1	217742	217822
M	func	+=	1	217824	217909
M	func	-=	1	217910	217995
M	func	*=	1	217996	218081
M	func	/=	1	218082	218167
M	func	%=	1	218168	218253
M	func	&+=	1	218254	218341
M	func	&-=	1	218342	218429
M	func	&*=	1	218430	218517
M	func	&=	1	218518	218603
M	func	|=	1	218604	218688
M	func	^=	1	218689	218774
M	func	<<=	1	218775	218861
M	func	>>=	1	218862	218948
M	func	addingReportingOverflow	0	218950	219120
M	func	subtractingReportingOverflow	0	219121	219303
M	func	multipliedReportingOverflow	0	219304	219483
M	func	dividedReportingOverflow	0	219484	219684
M	func	remainderReportingOverflow	0	219685	219905
M	func	multipliedFullWidth	0	219906	220055
M	func	dividingFullWidth	0	220056	220239
M	func	quotientAndRemainder	0	220240	220419
M	func	isMultiple	0	220420	220555
M	func	signum	0	220556	220635
M	var	magnitude	0	220636	220729
M	var	words	0	220730	220853
M	var	nonzeroBitCount	0	220854	220953
M	var	leadingZeroBitCount	0	220954	221084
M	var	trailingZeroBitCount	0	221085	221216
M	var	byteSwapped	0	221217	221341
M	var	description	0	221342	221439
M	var	hashValue	0	221440	221551
M	func	hash	0	221552	221662
M	func	distance	0	221663	221780
M	func	advanced	0	221781	221894
F	Swift	Int64.lsw	221897	230242
D	struct	Int64	221948	222167	230241	Swift
M	typealias	IntegerLiteralType	0	222168	222215
M	typealias	Magnitude	0	222216	222255
M	typealias	Stride	0	222256	222289
M	typealias	Words	0	222290	222325
M	var	max	1	222327	222411
M	var	min	1	222412	222494
M	var	bitWidth	1	222495	222580
M	var	zero	1	222581	222634
M	init	init	0	222636	222680
M	init	init	0	222681	222753
M	init	init	0	222754	222813
M	init	init	0	222814	222952
M	init	init	0	222953	223081
M	init	init	0	223082	223208
M	init	init	0	223209	223331
M	init	init	0	223332	223462
M	init	init	0	223463	223591
M	init	init	0	223592	223743
M	init	init	0	223744	223896
M	init	init	0	223897	224004
M	func	+	1	224006	224087
M	func	-	1	224088	224169
M	func	*	1	224170	224251
M	func	/	1	224252	224333
M	func	%	1	224334	224415
M	func	&+	1	224416	224499
M	func	&-	1	224500	224583
M	func	&*	1	224584	224667
M	func	&	1	224668	224749
M	func	|	1	224750	224830
M	func	^	1	224831	224912
M	func	~	1	224913	224987
M	func	<<	1	224988	225070
M	func	>>	1	225071	225153
M	func	&<<	1	225154	225238
M	func	&>>	1	225239	225323
M	func	<<	1	225324	225427
M	func	>>	1	225428	225531
M	func	-	1	225532	225606
M	func	negate	0	225607	225683
M	func	==	1	225684	225764
M	func	!=	1	225765	225845
M	func	<	1	225846	225925
M	func	<=	1	225926	226006
M	func	>	1	226007	226086
M	func	>=	1	226087	226167
M	func	+=	1	226169	226254
M	func	-=	1	226255	226340
M	func	*=	1	226341	226426
M	func	/=	1	226427	226512
M	func	%=	1	226513	226598
M	func	&+=	1	226599	226686
M	func	&-=	1	226687	226774
M	func	&*=	1	226775	226862
M	func	&=	1	226863	226948
M	func	|=	1	226949	227033
M	func	^=	1	227034	227119
M	func	<<=	1	227120	227206
M	func	>>=	1	227207	227293
M	func	addingReportingOverflow	0	227295	227465
M	func	subtractingReportingOverflow	0	227466	227648
M	func	multipliedReportingOverflow	0	227649	227828
M	func	dividedReportingOverflow	0	227829	228029
M	func	remainderReportingOverflow	0	228030	228250
M	func	multipliedFullWidth	0	228251	228400
M	func	dividingFullWidth	0	228401	228584
M	func	quotientAndRemainder	0	228585	228764
M	func	isMultiple	0	228765	228900
M	func	signum	0	228901	228980
M	var	magnitude	0	228981	229074
M	var	words	0	229075	229198
M	var	nonzeroBitCount	0	229199	229298
M	var	leadingZeroBitCount	0	229299	229429
M	var	trailingZeroBitCount	0	229430	229561
M	var	byteSwapped	0	229562	229686
M	var	description	0	229687	229784
M	var	hashValue	0	229785	229896
M	func	hash	0	229897	230007
M	func	distance	0	230008	230125
M	func	advanced	0	230126	230239
F	Swift	Int8.lsw	230242	238357
D	struct	Int8	230292	230508	238356	Swift
M	typealias	IntegerLiteralType	0	230509	230555
M	typealias	Magnitude	0	230556	230594
M	typealias	Stride	0	230595	230628
M	typealias	Words	0	230629	230664
M	var	max	1	230666	230733
M	var	min	1	230734	230799
M	var	bitWidth	1	230800	230884
M	var	zero	1	230885	230937
M	init	init	0	230939	230983
M	init	init	0	230984	231054
M	init	init	0	231055	231112
M	init	init	0	231113	231250
M	init	init	0	231251	231378
M	init	init	0	231379	231504
M	init	init	0	231505	231626
M	init	init	0	231627	231756
M	init	init	0	231757	231884
M	init	init	0	231885	232035
M	init	init	0	232036	232187
M	init	init	0	232188	232293
M	func	+	1	232295	232372
M	func	-	1	232373	232450
M	func	*	1	232451	232528
M	func	/	1	232529	232606
M	func	%	1	232607	232684
M	func	&+	1	232685	232764
M	func	&-	1	232765	232844
M	func	&*	1	232845	232924
M	func	&	1	232925	233002
M	func	|	1	233003	233079
M	func	^	1	233080	233157
M	func	~	1	233158	233229
M	func	<<	1	233230	233308
M	func	>>	1	233309	233387
M	func	&<<	1	233388	233468
M	func	&>>	1	233469	233549
M	func	<<	1	233550	233650
M	func	>>	1	233651	233751
M	func	-	1	233752	233823
M	func	negate	0	233824	233900
M	func	==	1	233901	233978
M	func	!=	1	233979	234056
M	func	<	1	234057	234133
M	func	<=	1	234134	234211
M	func	>	1	234212	234288
M	func	>=	1	234289	234366
M	func	+=	1	234368	234450
M	func	-=	1	234451	234533
M	func	*=	1	234534	234616
M	func	/=	1	234617	234699
M	func	%=	1	234700	234782
M	func	&+=	1	234783	234867
M	func	&-=	1	234868	234952
M	func	&*=	1	234953	235037
M	func	&=	1	235038	235120
M	func	|=	1	235121	235202
M	func	^=	1	235203	235285
M	func	<<=	1	235286	235369
M	func	>>=	1	235370	235453
M	func	addingReportingOverflow	0	235455	235622
M	func	subtractingReportingOverflow	0	235623	235802
M	func	multipliedReportingOverflow	0	235803	235979
M	func	dividedReportingOverflow	0	235980	236177
M	func	remainderReportingOverflow	0	236178	236395
M	func	multipliedFullWidth	0	236396	236541
M	func	dividingFullWidth	0	236542	236720
M	func	quotientAndRemainder	0	236721	236897
M	func	isMultiple	0	236898	237031
M	func	signum	0	237032	237109
M	var	magnitude	0	237110	237201
M	var	words	0	237202	237325
M	var	nonzeroBitCount	0	237326	237424
M	var	leadingZeroBitCount	0	237425	237554
M	var	trailingZeroBitCount	0	237555	237685
M	var	byteSwapped	0	237686	237808
M	var	description	0	237809	237905
M	var	hashValue	0	237906	238016
M	func	hash	0	238017	238126
M	func	distance	0	238127	238242
M	func	advanced	0	238243	238354
F	Swift	KeyPath.lsw	238357	240084
D	class	AnyKeyPath	238440	238547	238719	Swift
M	func	==	1	238548	238641
M	func	hash	0	238642	238717
D	class	PartialKeyPath	238721	238842	238844	Swift
D	class	KeyPath	238846	238963	239285	Swift
M	func	appending	0	238964	239127
M	func	appending	0	239128	239283
D	class	WritableKeyPath	239287	239432	239572	Swift
M	func	appending	0	239433	239570
D	class	ReferenceWritableKeyPath	239574	239772	239921	Swift
M	func	appending	0	239773	239919
D	func	_readKeyPath	239923	240083	240083	Swift
F	Swift	Lazy.lsw	240084	252190
D	protocol	LazySequenceProtocol	240104	240225	240375	Swift
M	associatedtype	Elements	0	240226	240304
M	var	elements	0	240305	240373
D	extension	LazySequenceProtocol	240377	240432	240507	Swift
M	var	elements	0	240433	240505
D	typealias	LazyCollectionProtocol	240509	240659	240659	Swift
D	extension	LazySequenceProtocol	240661	240693	242895	Swift
M	var	lazy	0	240694	240750
M	func	map	0	240751	240981
M	func	filter	0	240982	241202
M	func	compactMap	0	241203	241858
M	func	flatMap	0	241859	242402
M	func	prefix	0	242403	242650
M	func	drop	0	242651	242893
D	extension	LazySequenceProtocol	242897	242953	243139	Swift
M	func	joined	0	242954	243137
D	extension	LazySequenceProtocol	243141	243244	243420	Swift
M	func	reversed	0	243245	243418
D	struct	LazySequence	243422	243519	243896	Swift
M	typealias	Element	0	243520	243563
M	typealias	Iterator	0	243564	243609
M	typealias	Elements	0	243610	243646
M	var	_base	0	243647	243666
M	init	init	0	243667	243711
M	var	elements	0	243712	243751
M	func	makeIterator	0	243752	243824
M	var	underestimatedCount	0	243825	243894
D	typealias	LazyCollection	243898	243995	243995	Swift
D	extension	LazySequence	243997	244056	244992	Swift
M	typealias	Index	0	244057	244096
M	typealias	Indices	0	244097	244140
M	typealias	SubSequence	0	244141	244201
M	var	startIndex	0	244202	244260
M	var	endIndex	0	244261	244315
M	var	indices	0	244316	244370
M	var	count	0	244371	244412
M	var	isEmpty	0	244413	244459
M	func	index	0	244460	244542
M	func	index	0	244543	244644
M	func	index	0	244645	244794
M	func	distance	0	244795	244911
M	subscript	subscript	0	244912	244990
D	extension	LazySequence	244994	245079	245166	Swift
M	func	index	0	245080	245164
D	extension	LazySequence	245168	245251	245253	Swift
D	extension	Slice	245255	245327	245373	Swift
M	typealias	Elements	0	245328	245371
D	extension	ReversedCollection	245375	245460	245519	Swift
M	typealias	Elements	0	245461	245517
D	struct	LazyMapSequence	245521	245671	246460	Swift
M	typealias	Elements	0	245672	245734
M	var	_base	0	245735	245754
M	let	_transform	0	245755	245800
M	init	init	0	245801	245936
M	struct	Iterator	0	245938	246247
M	func	makeIterator	0	246249	246388
M	var	underestimatedCount	0	246389	246458
D	extension	LazyMapSequence	246462	246524	247479	Swift
M	typealias	Index	0	246525	246564
M	typealias	Indices	0	246565	246608
M	typealias	SubSequence	0	246609	246681
M	var	startIndex	0	246682	246740
M	var	endIndex	0	246741	246795
M	var	indices	0	246796	246850
M	var	count	0	246851	246892
M	var	isEmpty	0	246893	246939
M	func	index	0	246940	247022
M	func	index	0	247023	247124
M	func	index	0	247125	247274
M	func	distance	0	247275	247391
M	subscript	subscript	0	247392	247477
D	extension	LazyMapSequence	247481	247569	247656	Swift
M	func	index	0	247570	247654
D	extension	LazyMapSequence	247658	247744	247746	Swift
D	typealias	LazyMapCollection	247748	247858	247858	Swift
D	struct	LazyFilterSequence	247860	247997	248834	Swift
M	typealias	Element	0	247998	248041
M	typealias	Elements	0	248042	248098
M	var	_base	0	248099	248118
M	let	_predicate	0	248119	248161
M	init	init	0	248162	248298
M	struct	Iterator	0	248300	248697
M	func	makeIterator	0	248699	248832
D	extension	LazyFilterSequence	248836	248901	249605	Swift
M	typealias	Index	0	248902	248941
M	typealias	Indices	0	248942	249013
M	typealias	SubSequence	0	249014	249080
M	var	startIndex	0	249081	249146
M	var	endIndex	0	249147	249201
M	var	underestimatedCount	0	249202	249247
M	func	_next	0	249248	249434
M	func	index	0	249435	249524
M	subscript	subscript	0	249525	249603
D	extension	LazyFilterSequence	249607	249698	249910	Swift
M	func	index	0	249699	249908
D	typealias	LazyFilterCollection	249912	250025	250025	Swift
D	struct	LazyPrefixWhileSequence	250027	250173	251082	Swift
M	typealias	Element	0	250174	250217
M	typealias	Elements	0	250218	250279
M	var	_base	0	250280	250299
M	let	_predicate	0	250300	250342
M	init	init	0	250343	250475
M	struct	Iterator	0	250477	250925
M	func	makeIterator	0	250927	251080
D	struct	LazyDropWhileSequence	251084	251229	252189	Swift
M	typealias	Element	0	251230	251273
M	typealias	Elements	0	251274	251333
M	var	_base	0	251334	251353
M	let	_predicate	0	251354	251396
M	init	init	0	251397	251529
M	struct	Iterator	0	251531	252032
M	func	makeIterator	0	252034	252187
F	Swift	MutableCollection.lsw	252190	267768
D	protocol	MutableCollection	252244	252386	252843	Swift
M	subscript	subscript	0	252387	252477
M	subscript	subscript	0	252478	252575
M	func	partition	0	252576	252760
M	func	swapAt	0	252761	252841
D	extension	MutableCollection	252845	252907	253248	Swift
M	subscript	subscript	0	252908	253246
D	extension	MutableCollection	253250	253279	255184	Swift
M	func	_writeBackSlice	0	253280	253940
M	func	swapAt	0	253941	254139
M	func	partition	0	254140	254764
M	subscript	subscript	0	254765	254989
M	subscript	subscript	0	254990	255182
D	extension	MutableCollection	255186	255251	256335	Swift
M	func	reverse	0	255252	255588
M	func	partition	0	255589	256333
D	extension	MutableCollection	256337	256401	257487	Swift
M	func	shuffle	0	256402	256576
M	func	shuffle	0	256577	257056
M	func	sort	0	257057	257485
D	extension	MutableCollection	257489	257574	257899	Swift
M	func	sort	0	257575	257897
D	protocol	RangeReplaceableCollection	257901	258054	259658	Swift
M	init	init	0	258055	258094
M	func	replaceSubrange	0	258095	258261
M	func	reserveCapacity	0	258262	258348
M	init	init	0	258349	258429
M	init	init	0	258430	258529
M	func	append	0	258530	258613
M	func	append	0	258614	258739
M	func	insert	0	258740	258848
M	func	insert	0	258849	259001
M	func	remove	0	259002	259130
M	func	removeSubrange	0	259131	259230
M	func	removeFirst	0	259231	259343
M	func	removeFirst	0	259344	259419
M	func	removeAll	0	259420	259513
M	func	removeAll	0	259514	259656
D	extension	RangeReplaceableCollection	259660	259698	264520	Swift
M	init	init	0	259699	259945
M	init	init	0	259946	260117
M	func	reserveCapacity	0	260118	260214
M	func	append	0	260215	260342
M	func	append	0	260343	260538
M	func	insert	0	260539	260716
M	func	insert	0	260717	260934
M	func	remove	0	260935	261306
M	func	removeSubrange	0	261307	261475
M	func	removeSubrange	0	261476	261660
M	func	replaceSubrange	0	261661	261941
M	func	removeFirst	0	261942	262234
M	func	removeFirst	0	262235	262645
M	func	removeAll	0	262646	262927
M	func	removeAll	0	262928	263243
M	func	filter	0	263244	263515
M	func	+	1	263516	263750
M	func	+	1	263751	264095
M	func	+	1	264096	264348
M	func	+=	1	264349	264518
D	extension	RangeReplaceableCollection	264522	264596	265488	Swift
M	func	popLast	0	264597	264809
M	func	removeLast	0	264810	265069
M	func	removeLast	0	265070	265486
D	extension	RangeReplaceableCollection	265490	265558	265850	Swift
M	func	removeAll	0	265559	265848
D	extension	MutableCollection	265852	265881	266398	Swift
M	func	_halfStablePartition	0	265882	266396
D	extension	RangeReplaceableCollection	266400	266463	267767	Swift
M	func	replacing	0	266464	267200
M	func	replace	0	267201	267534
M	func	trimPrefix	0	267535	267765
F	Swift	NumericProtocols.lsw	267768	284255
D	protocol	AdditiveArithmetic	267826	267915	268296	Swift
M	var	zero	1	267916	267990
M	func	+	1	267991	268056
M	func	+=	1	268057	268135
M	func	-	1	268136	268208
M	func	-=	1	268209	268294
D	extension	AdditiveArithmetic	268298	268328	268631	Swift
M	func	+=	1	268329	268434
M	func	-=	1	268435	268547
M	func	+	1	268548	268629
D	extension	AdditiveArithmetic	268633	268703	268785	Swift
M	var	zero	1	268704	268783
D	protocol	Numeric	268787	268893	269273	Swift
M	associatedtype	Magnitude	0	268894	268943
M	init	init	0	268944	269054
M	var	magnitude	0	269055	269119
M	func	*	1	269120	269189
M	func	*=	1	269190	269271
D	protocol	SignedNumeric	269275	269356	269502	Swift
M	func	-	1	269357	269447
M	func	negate	0	269448	269500
D	extension	SignedNumeric	269504	269529	269792	Swift
M	func	-	1	269530	269710
M	func	negate	0	269711	269790
D	func	abs	269794	269977	269977	Swift
D	protocol	Strideable	269979	270080	270301	Swift
M	associatedtype	Stride	0	270081	270133
M	func	distance	0	270134	270218
M	func	advanced	0	270219	270299
D	extension	Strideable	270303	270325	270585	Swift
M	func	<	1	270326	270465
M	func	==	1	270466	270583
D	protocol	BinaryInteger	270587	270789	273451	Swift
M	associatedtype	Words	0	270790	270886
M	var	isSigned	1	270887	270970
M	init	init	0	270971	271087
M	init	init	0	271088	271172
M	init	init	0	271173	271262
M	init	init	0	271263	271354
M	init	init	0	271355	271446
M	var	words	0	271447	271549
M	var	bitWidth	0	271550	271629
M	var	trailingZeroBitCount	0	271630	271725
M	func	/	1	271726	271796
M	func	/=	1	271797	271875
M	func	%	1	271876	271979
M	func	%=	1	271980	272076
M	func	~	1	272077	272146
M	func	&	1	272147	272225
M	func	&=	1	272226	272309
M	func	|	1	272310	272395
M	func	|=	1	272396	272488
M	func	^	1	272489	272574
M	func	^=	1	272575	272668
M	func	>>	1	272669	272801
M	func	>>=	1	272802	272922
M	func	<<	1	272923	273055
M	func	<<=	1	273056	273176
M	func	quotientAndRemainder	0	273177	273305
M	func	isMultiple	0	273306	273403
M	func	signum	0	273404	273449
D	extension	BinaryInteger	273453	273478	276445	Swift
M	init	init	0	273479	273523
M	func	*=	1	273524	273632
M	func	/=	1	273633	273738
M	func	%=	1	273739	273862
M	func	&=	1	273863	273973
M	func	|=	1	273974	274093
M	func	^=	1	274094	274214
M	func	>>=	1	274215	274363
M	func	<<=	1	274364	274512
M	func	signum	0	274513	274629
M	func	quotientAndRemainder	0	274630	274806
M	func	isMultiple	0	274807	275025
M	func	distance	0	275026	275141
M	func	advanced	0	275142	275250
M	var	description	0	275251	275341
M	func	==	1	275343	275511
M	func	!=	1	275512	275677
M	func	<	1	275678	275864
M	func	<=	1	275865	276060
M	func	>	1	276061	276250
M	func	>=	1	276251	276443
D	func	_compareIntegers	276447	276554	276554	Swift
D	protocol	FixedWidthInteger	276556	276721	279044	Swift
M	var	bitWidth	1	276722	276801
M	var	max	1	276802	276862
M	var	min	1	276863	276920
M	func	addingReportingOverflow	0	276921	277051
M	func	subtractingReportingOverflow	0	277052	277194
M	func	multipliedReportingOverflow	0	277195	277334
M	func	dividedReportingOverflow	0	277335	277495
M	func	remainderReportingOverflow	0	277496	277676
M	func	multipliedFullWidth	0	277677	277798
M	func	dividingFullWidth	0	277799	277953
M	init	init	0	277954	278025
M	var	nonzeroBitCount	0	278026	278094
M	var	leadingZeroBitCount	0	278095	278190
M	var	byteSwapped	0	278191	278280
M	var	bigEndian	0	278281	278351
M	var	littleEndian	0	278352	278428
M	init	init	0	278429	278515
M	init	init	0	278516	278608
M	func	&>>	1	278609	278723
M	func	&>>=	1	278724	278826
M	func	&<<	1	278827	278940
M	func	&<<=	1	278941	279042
D	extension	FixedWidthInteger	279046	279075	283153	Swift
M	var	bitWidth	0	279076	279172
M	init	init	0	279173	279291
M	var	littleEndian	0	279292	279376
M	var	bigEndian	0	279377	279462
M	init	init	0	279463	279579
M	init	init	0	279580	279702
M	func	&>>=	1	279703	279834
M	func	&<<=	1	279835	279965
M	func	&>>	1	279966	280152
M	func	&<<	1	280153	280338
M	func	&+	1	280339	280484
M	func	&+=	1	280485	280597
M	func	&-	1	280598	280755
M	func	&-=	1	280756	280873
M	func	&*	1	280874	281031
M	func	&*=	1	281032	281150
M	init	init	0	281151	281498
M	init	init	0	281499	281739
M	func	random	1	281740	281951
M	func	random	1	281952	282169
M	func	random	1	282170	282639
M	func	random	1	282640	283151
D	func	_parseInteger	283155	283256	283256	Swift
D	protocol	SignedInteger	283258	283361	283363	Swift
D	extension	SignedInteger	283365	283390	283484	Swift
M	var	isSigned	1	283391	283482
D	protocol	UnsignedInteger	283486	283579	283581	Swift
D	extension	UnsignedInteger	283583	283610	283705	Swift
M	var	isSigned	1	283611	283703
D	extension	UnsignedInteger	283707	283763	283851	Swift
M	var	magnitude	0	283764	283849
D	extension	Numeric	283853	283872	283983	Swift
M	func	*=	1	283873	283981
D	extension	BinaryInteger	283985	284010	284254	Swift
M	init	init	0	284011	284252
F	Swift	Operators.lsw	284255	287906
D	precedencegroup	AssignmentPrecedence	284309	284387	284387	Swift
D	precedencegroup	FunctionArrowPrecedence	284388	284485	284485	Swift
D	precedencegroup	TernaryPrecedence	284486	284580	284580	Swift
D	precedencegroup	DefaultPrecedence	284581	284648	284648	Swift
D	precedencegroup	LogicalDisjunctionPrecedence	284649	284747	284747	Swift
D	precedencegroup	LogicalConjunctionPrecedence	284748	284857	284857	Swift
D	precedencegroup	ComparisonPrecedence	284858	284939	284939	Swift
D	precedencegroup	NilCoalescingPrecedence	284940	285037	285037	Swift
D	precedencegroup	CastingPrecedence	285038	285111	285111	Swift
D	precedencegroup	RangeFormationPrecedence	285112	285186	285186	Swift
D	precedencegroup	AdditionPrecedence	285187	285282	285282	Swift
D	precedencegroup	MultiplicationPrecedence	285283	285378	285378	Swift
D	precedencegroup	BitwiseShiftPrecedence	285379	285458	285458	Swift
D	operator	++	285460	285479	285479	Swift
D	operator	--	285480	285499	285499	Swift
D	operator	...	285500	285520	285520	Swift
D	operator	++	285522	285540	285540	Swift
D	operator	--	285541	285559	285559	Swift
D	operator	!	285560	285577	285577	Swift
D	operator	~	285578	285595	285595	Swift
D	operator	+	285596	285613	285613	Swift
D	operator	-	285614	285631	285631	Swift
D	operator	...	285632	285651	285651	Swift
D	operator	..<	285652	285671	285671	Swift
D	operator	<<	285673	285715	285715	Swift
D	operator	&<<	285716	285759	285759	Swift
D	operator	>>	285760	285802	285802	Swift
D	operator	&>>	285803	285846	285846	Swift
D	operator	*	285848	285891	285891	Swift
D	operator	&*	285892	285936	285936	Swift
D	operator	/	285937	285980	285980	Swift
D	operator	%	285981	286024	286024	Swift
D	operator	&	286025	286068	286068	Swift
D	operator	+	286070	286107	286107	Swift
D	operator	&+	286108	286146	286146	Swift
D	operator	-	286147	286184	286184	Swift
D	operator	&-	286185	286223	286223	Swift
D	operator	|	286224	286261	286261	Swift
D	operator	^	286262	286299	286299	Swift
D	operator	...	286301	286346	286346	Swift
D	operator	..<	286347	286392	286392	Swift
D	operator	??	286394	286437	286437	Swift
D	operator	<	286439	286478	286478	Swift
D	operator	<=	286479	286519	286519	Swift
D	operator	>	286520	286559	286559	Swift
D	operator	>=	286560	286600	286600	Swift
D	operator	==	286601	286641	286641	Swift
D	operator	!=	286642	286682	286682	Swift
D	operator	===	286683	286724	286724	Swift
D	operator	!==	286725	286766	286766	Swift
D	operator	~=	286767	286807	286807	Swift
D	operator	.<	286809	286849	286849	Swift
D	operator	.<=	286850	286891	286891	Swift
D	operator	.>	286892	286932	286932	Swift
D	operator	.>=	286933	286974	286974	Swift
D	operator	.==	286975	287016	287016	Swift
D	operator	.!=	287017	287058	287058	Swift
D	operator	.&	287059	287103	287103	Swift
D	operator	.^	287104	287142	287142	Swift
D	operator	.|	287143	287181	287181	Swift
D	operator	&&	287183	287231	287231	Swift
D	operator	||	287232	287280	287280	Swift
D	operator	*=	287282	287322	287322	Swift
D	operator	&*=	287323	287364	287364	Swift
D	operator	/=	287365	287405	287405	Swift
D	operator	%=	287406	287446	287446	Swift
D	operator	+=	287447	287487	287487	Swift
D	operator	&+=	287488	287529	287529	Swift
D	operator	-=	287530	287570	287570	Swift
D	operator	&-=	287571	287612	287612	Swift
D	operator	<<=	287613	287654	287654	Swift
D	operator	&<<=	287655	287697	287697	Swift
D	operator	>>=	287698	287739	287739	Swift
D	operator	&>>=	287740	287782	287782	Swift
D	operator	&=	287783	287823	287823	Swift
D	operator	^=	287824	287864	287864	Swift
D	operator	|=	287865	287905	287905	Swift
F	Swift	Optional.lsw	287906	292238
D	enum	Optional	287931	288032	289108	Swift
M	case	none	0	288033	288046
M	case	some	0	288047	288069
M	init	init	0	288071	288153
M	init	init	0	288154	288219
M	func	map	0	288221	288485
M	func	flatMap	0	288486	288757
M	var	unsafelyUnwrapped	0	288758	288846
M	func	take	0	288847	289009
M	var	debugDescription	0	289010	289106
D	extension	Optional	289110	289160	289162	Swift
D	extension	Optional	289164	289218	289220	Swift
D	extension	Optional	289222	289278	289734	Swift
M	func	==	1	289279	289732
D	extension	Optional	289736	289790	290074	Swift
M	func	hash	0	289791	290072
D	enum	Result	290076	290176	292028	Swift
M	case	success	0	290177	290202
M	case	failure	0	290203	290228
M	init	init	0	290230	290479
M	func	get	0	290480	290708
M	func	map	0	290709	291029
M	func	mapError	0	291030	291354
M	func	flatMap	0	291355	291688
M	func	flatMapError	0	291689	292026
D	extension	Result	292030	292104	292106	Swift
D	extension	Result	292108	292179	292181	Swift
D	extension	Result	292183	292235	292237	Swift
F	Swift	Output.lsw	292238	294738
D	func	print	292252	292397	292397	Swift
D	func	print	292399	292772	292772	Swift
D	func	debugPrint	292774	292942	292942	Swift
D	func	debugPrint	292944	293340	293340	Swift
D	func	dump	293342	293629	293629	Swift
D	func	dump	293631	293979	293979	Swift
D	func	readLine	293981	294119	294119	Swift
D	func	_describe	294121	294180	294180	Swift
D	func	_debugDescribe	294182	294251	294251	Swift
D	func	_dump	294253	294370	294370	Swift
D	func	_writeOutput	294372	294422	294422	Swift
D	enum	CommandLine	294424	294483	294737	Swift
M	var	arguments	1	294484	294612
M	var	argc	1	294613	294735
F	Swift	PartialRange.lsw	294738	300597
D	struct	PartialRangeUpTo	294786	294892	295252	Swift
M	let	upperBound	0	294893	294925
M	init	init	0	294926	294995
M	func	relative	0	294996	295131
M	func	contains	0	295132	295250
D	struct	PartialRangeThrough	295254	295371	295769	Swift
M	let	upperBound	0	295372	295404
M	init	init	0	295405	295474
M	func	relative	0	295475	295647
M	func	contains	0	295648	295767
D	struct	PartialRangeFrom	295771	295877	296236	Swift
M	let	lowerBound	0	295878	295910
M	init	init	0	295911	295980
M	func	relative	0	295981	296114
M	func	contains	0	296115	296234
D	extension	PartialRangeFrom	296238	296329	296540	Swift
M	typealias	Element	0	296330	296366
M	typealias	Iterator	0	296367	296427
M	func	makeIterator	0	296428	296538
D	struct	_PartialRangeIterator	296542	296715	296922	Swift
M	typealias	Element	0	296716	296752
M	var	_current	0	296753	296776
M	func	next	0	296777	296920
D	enum	UnboundedRange_	296924	296982	297049	Swift
M	func	...	1	296983	297047
D	typealias	UnboundedRange	297051	297154	297154	Swift
D	func	stride	297156	297365	297365	Swift
D	func	stride	297367	297607	297607	Swift
D	struct	StrideTo	297609	297722	298374	Swift
M	let	_start	0	297723	297746
M	let	_end	0	297747	297768
M	let	_stride	0	297769	297800
M	init	init	0	297801	298025
M	func	makeIterator	0	298026	298191
M	var	underestimatedCount	0	298192	298372
D	struct	StrideToIterator	298376	298484	298864	Swift
M	let	_start	0	298485	298508
M	let	_end	0	298509	298530
M	let	_stride	0	298531	298562
M	var	_count	0	298563	298582
M	var	_value	0	298583	298606
M	func	next	0	298607	298862
D	struct	StrideThrough	298866	298996	299680	Swift
M	let	_start	0	298997	299020
M	let	_end	0	299021	299042
M	let	_stride	0	299043	299074
M	init	init	0	299075	299299
M	func	makeIterator	0	299300	299497
M	var	underestimatedCount	0	299498	299678
D	struct	StrideThroughIterator	299682	299795	300354	Swift
M	let	_start	0	299796	299819
M	let	_end	0	299820	299841
M	let	_stride	0	299842	299873
M	var	_count	0	299874	299893
M	var	_value	0	299894	299917
M	var	_didReturnEnd	0	299918	299945
M	func	next	0	299946	300352
D	func	_strideStep	300356	300596	300596	Swift
F	Swift	Range.lsw	300597	314788
D	protocol	RangeExpression	300630	300726	301011	Swift
M	associatedtype	Bound	0	300727	300763
M	func	relative	0	300764	300922
M	func	contains	0	300923	301009
D	extension	RangeExpression	301013	301040	301210	Swift
M	func	~=	1	301041	301208
D	struct	Range	301212	301351	303651	Swift
M	let	lowerBound	0	301352	301409
M	let	upperBound	0	301410	301484
M	init	init	0	301485	301587
M	init	init	0	301588	301795
M	func	contains	0	301796	301939
M	var	isEmpty	0	301940	302034
M	func	relative	0	302035	302140
M	func	==	1	302141	302286
M	func	clamped	0	302287	302745
M	func	overlaps	0	302746	303003
M	func	overlaps	0	303004	303249
M	func	contains	0	303250	303456
M	func	contains	0	303457	303649
D	extension	Range	303653	303695	303792	Swift
M	var	description	0	303696	303790
D	extension	Range	303794	303841	303997	Swift
M	var	debugDescription	0	303842	303995
D	extension	Range	303999	304048	304176	Swift
M	func	hash	0	304049	304174
D	extension	Range	304178	304227	304229	Swift
D	extension	Range	304231	304311	304519	Swift
M	typealias	Element	0	304312	304348
M	typealias	Iterator	0	304349	304402
M	func	makeIterator	0	304403	304517
D	struct	_RangeIterator	304521	304632	304902	Swift
M	typealias	Element	0	304633	304669
M	var	_current	0	304670	304693
M	let	_end	0	304694	304713
M	func	next	0	304714	304900
D	extension	Range	304904	305035	306648	Swift
M	typealias	Index	0	305036	305070
M	typealias	Indices	0	305071	305114
M	typealias	SubSequence	0	305115	305162
M	var	startIndex	0	305163	305210
M	var	endIndex	0	305211	305256
M	var	count	0	305257	305327
M	var	indices	0	305328	305373
M	func	index	0	305374	305442
M	func	index	0	305443	305513
M	func	index	0	305514	305608
M	func	distance	0	305609	305715
M	subscript	subscript	0	305716	305885
M	subscript	subscript	0	305886	306083
M	func	_customContainsEquatableElement	0	306084	306208
M	func	_customIndexOfEquatableElement	0	306209	306329
M	func	_customLastIndexOfEquatableElement	0	306330	306454
M	init	init	0	306455	306646
D	typealias	CountableRange	306650	306782	306782	Swift
D	typealias	CountableClosedRange	306783	306934	306934	Swift
D	struct	ClosedRange	306936	307075	309059	Swift
M	let	lowerBound	0	307076	307133
M	let	upperBound	0	307134	307194
M	init	init	0	307195	307297
M	init	init	0	307298	307505
M	func	contains	0	307506	307650
M	var	isEmpty	0	307651	307733
M	func	relative	0	307734	307917
M	func	==	1	307918	308075
M	func	clamped	0	308076	308552
M	func	overlaps	0	308553	308733
M	func	overlaps	0	308734	308863
M	func	contains	0	308864	309057
D	extension	ClosedRange	309061	309109	309206	Swift
M	var	description	0	309110	309204
D	extension	ClosedRange	309208	309261	309429	Swift
M	var	debugDescription	0	309262	309427
D	extension	ClosedRange	309431	309486	309614	Swift
M	func	hash	0	309487	309612
D	extension	ClosedRange	309616	309671	309673	Swift
D	extension	ClosedRange	309675	309761	310004	Swift
M	typealias	Element	0	309762	309798
M	typealias	Iterator	0	309799	309858
M	func	makeIterator	0	309859	310002
D	struct	_ClosedRangeIterator	310006	310123	310494	Swift
M	typealias	Element	0	310124	310160
M	var	_current	0	310161	310184
M	let	_last	0	310185	310205
M	var	_isDone	0	310206	310227
M	func	next	0	310228	310492
D	enum	_ClosedRangeIndex	310496	310626	311261	Swift
M	case	inRange	0	310627	310650
M	case	pastEnd	0	310651	310667
M	func	==	1	310668	310964
M	func	<	1	310965	311259
D	extension	ClosedRange	311263	311400	313720	Swift
M	typealias	Index	0	311401	311454
M	typealias	Indices	0	311455	311520
M	typealias	SubSequence	0	311521	311581
M	var	startIndex	0	311582	311658
M	var	endIndex	0	311659	311721
M	var	count	0	311722	311796
M	func	index	0	311797	312072
M	func	index	0	312073	312398
M	func	index	0	312399	312806
M	func	distance	0	312807	312944
M	func	_offset	0	312945	313141
M	subscript	subscript	0	313142	313341
M	func	_customContainsEquatableElement	0	313342	313467
M	init	init	0	313468	313718
D	extension	Comparable	313722	313744	314787	Swift
M	func	..<	1	313745	314036
M	func	...	1	314037	314334
M	func	..<	1	314335	314479
M	func	...	1	314480	314638
M	func	...	1	314639	314785
F	Swift	RangeSet.lsw	314788	318596
D	struct	RangeSet	314802	314921	317156	Swift
M	var	_ranges	0	314922	314953
M	init	init	0	314954	314988
M	init	init	0	314989	315070
M	init	init	0	315071	315231
M	var	ranges	0	315232	315311
M	var	isEmpty	0	315312	315400
M	func	contains	0	315401	315545
M	func	insert	0	315546	316334
M	func	remove	0	316335	316966
M	func	==	1	316967	317076
M	var	description	0	317077	317154
D	extension	RangeReplaceableCollection	317158	317196	317533	Swift
M	func	removeSubranges	0	317197	317531
D	extension	MutableCollection	317535	317603	318595	Swift
M	func	moveSubranges	0	317604	318593
F	Swift	Regex.lsw	318596	336665
D	protocol	_RegexPart	318697	318840	318915	Swift
M	associatedtype	RegexOutput	0	318841	318871
M	var	_part	0	318872	318913
D	protocol	RegexComponent	318917	319019	319126	Swift
M	associatedtype	RegexOutput	0	319020	319050
M	var	regex	0	319051	319124
D	extension	RegexComponent	319128	319154	319207	Swift
M	var	_part	0	319155	319205
D	struct	Regex	319209	319364	324994	Swift
M	typealias	RegexOutput	0	319365	319406
M	let	_source	0	319407	319601
M	let	_transforms	0	319602	319726
M	init	init	0	319727	319873
M	init	init	0	319874	320051
M	init	init	0	320052	320197
M	init	init	0	320198	320728
M	init	init	0	320729	321045
M	var	regex	0	321046	321090
M	struct	Match	0	321092	321775
M	func	wholeMatch	0	321777	321921
M	func	wholeMatch	0	321922	322064
M	func	prefixMatch	0	322065	322221
M	func	prefixMatch	0	322222	322376
M	func	firstMatch	0	322377	322521
M	func	firstMatch	0	322522	322664
M	func	_match	0	322665	322770
M	func	_allMatches	0	322771	322871
M	func	_matches	0	322872	322968
M	func	_found	0	322969	323068
M	func	contains	0	323070	323204
M	func	_with	0	323206	323318
M	func	ignoresCase	0	323319	323459
M	func	dotMatchesNewlines	0	323460	323634
M	func	anchorsMatchLineEndings	0	323635	323820
M	func	asciiOnlyWordCharacters	0	323821	323977
M	func	asciiOnlyDigits	0	323978	324126
M	func	asciiOnlyWhitespace	0	324127	324279
M	func	asciiOnlyCharacterClasses	0	324280	324455
M	func	wordBoundaryKind	0	324456	324627
M	func	repetitionBehavior	0	324628	324825
M	func	matchingSemantics	0	324826	324992
D	extension	Regex	324996	325044	325499	Swift
M	init	init	0	325045	325303
M	init	init	0	325304	325497
D	extension	Regex.Match	325501	325555	326053	Swift
M	init	init	0	325556	325757
M	subscript	subscript	0	325758	325930
M	subscript	subscript	0	325931	326051
D	struct	AnyRegexOutput	326055	326174	328746	Swift
M	typealias	Index	0	326175	326207
M	typealias	Indices	0	326208	326249
M	typealias	Iterator	0	326250	326314
M	typealias	SubSequence	0	326315	326371
M	struct	ElementRepresentation	0	326373	326603
M	struct	Element	0	326605	327687
M	let	input	0	327689	327710
M	let	_elements	0	327711	327768
M	init	init	0	327769	327955
M	var	startIndex	0	327956	327992
M	var	endIndex	0	327993	328041
M	var	count	0	328042	328087
M	func	index	0	328088	328140
M	func	index	0	328141	328194
M	subscript	subscript	0	328195	328319
M	subscript	subscript	0	328320	328560
M	func	extractValues	0	328561	328744
D	struct	_RegexError	328748	328834	328864	Swift
M	let	description	0	328835	328862
D	struct	RegexWordBoundaryKind	328866	328934	329221	Swift
M	let	_letter	0	328935	328958
M	var	simple	1	328959	329096
M	var	default	1	329097	329219
D	struct	RegexSemanticLevel	329223	329334	329591	Swift
M	let	_letter	0	329335	329358
M	var	graphemeCluster	1	329359	329476
M	var	unicodeScalar	1	329477	329589
D	struct	RegexRepetitionBehavior	329593	329684	330107	Swift
M	let	_letter	0	329685	329708
M	var	eager	1	329709	329832
M	var	reluctant	1	329833	329959
M	var	possessive	1	329960	330105
D	func	_regexError	330109	330177	330177	Swift
D	func	_regexOutputType	330179	330256	330256	Swift
D	func	_regexContains	330258	330349	330349	Swift
D	func	_regexExtract	330351	330439	330439	Swift
D	func	_regexSplit	330441	331001	331001	Swift
D	extension	BidirectionalCollection	331003	331114	333168	Swift
M	var	_wholeText	0	331115	331176
M	func	wholeMatch	0	331177	331341
M	func	prefixMatch	0	331342	331518
M	func	firstMatch	0	331519	331675
M	func	matches	0	331676	331831
M	func	contains	0	331832	332009
M	func	firstRange	0	332010	332200
M	func	ranges	0	332201	332409
M	func	split	0	332410	332699
M	func	starts	0	332700	332855
M	func	trimmingPrefix	0	332856	333166
D	extension	RangeReplaceableCollection	333170	333284	336664	Swift
M	func	replacing	0	333285	333669
M	func	replacing	0	333670	334045
M	func	replacing	0	334046	334507
M	func	replacing	0	334508	334935
M	func	_replacing	0	334936	335631
M	func	replace	0	335632	335969
M	func	replace	0	335970	336367
M	func	trimPrefix	0	336368	336662
F	Swift	Sequence.lsw	336665	350618
D	protocol	IteratorProtocol	336698	336780	336889	Swift
M	associatedtype	Element	0	336781	336807
M	func	next	0	336808	336887
D	protocol	Sequence	336891	336976	337379	Swift
M	associatedtype	Element	0	336977	337003
M	associatedtype	Iterator	0	337004	337083
M	func	makeIterator	0	337084	337161
M	var	underestimatedCount	0	337162	337270
M	func	_customContainsEquatableElement	0	337271	337340
M	func	_copyToArray	0	337341	337377
D	extension	Sequence	337381	337448	337527	Swift
M	func	makeIterator	0	337449	337525
D	extension	Sequence	337529	337549	347058	Swift
M	var	underestimatedCount	0	337550	337663
M	func	_customContainsEquatableElement	0	337664	337748
M	func	_copyToArray	0	337749	337964
M	func	map	0	337966	338274
M	func	filter	0	338275	338558
M	func	forEach	0	338559	338727
M	func	reduce	0	338728	339054
M	func	reduce	0	339055	339422
M	func	flatMap	0	339423	339800
M	func	compactMap	0	339801	340166
M	func	flatMap	0	340167	340383
M	func	enumerated	0	340384	340534
M	func	first	0	340535	340787
M	func	contains	0	340788	341026
M	func	allSatisfy	0	341027	341266
M	func	count	0	341267	341529
M	func	min	0	341530	341962
M	func	max	0	341963	342398
M	func	sorted	0	342399	342700
M	func	reversed	0	342701	342871
M	func	shuffled	0	342872	343054
M	func	shuffled	0	343055	343307
M	func	dropFirst	0	343308	343456
M	func	dropLast	0	343457	343735
M	func	drop	0	343736	343977
M	func	prefix	0	343978	344117
M	func	prefix	0	344118	344471
M	func	suffix	0	344472	344761
M	func	split	0	344762	345150
M	func	starts	0	345151	345679
M	func	elementsEqual	0	345680	346240
M	func	lexicographicallyPrecedes	0	346241	346909
M	var	lazy	0	346910	347056
D	extension	Sequence	347060	347105	348219	Swift
M	func	contains	0	347106	347391
M	func	split	0	347392	347701
M	func	starts	0	347702	347966
M	func	elementsEqual	0	347967	348217
D	extension	Sequence	348221	348267	349401	Swift
M	func	min	0	348268	348595
M	func	max	0	348596	348926
M	func	sorted	0	348927	349122
M	func	lexicographicallyPrecedes	0	349123	349399
D	extension	Sequence	349403	349447	349857	Swift
M	func	joined	0	349448	349588
M	func	joined	0	349589	349855
D	extension	Sequence	349859	349909	350320	Swift
M	func	joined	0	349910	350318
D	extension	Sequence	350322	350366	350520	Swift
M	func	joined	0	350367	350518
D	func	_joinStrings	350522	350617	350617	Swift
F	Swift	SequenceTypes.lsw	350618	367646
D	struct	EnumeratedSequence	350668	350781	351649	Swift
M	typealias	Element	0	350782	350849
M	var	_base	0	350850	350869
M	init	init	0	350870	350914
M	func	makeIterator	0	350915	351074
M	var	underestimatedCount	0	351075	351144
M	struct	Iterator	0	351146	351647
D	struct	_EnumeratedIndex	351651	351762	352057	Swift
M	var	base	0	351763	351794
M	var	offset	0	351795	351821
M	func	==	1	351822	351939
M	func	<	1	351940	352055
D	extension	EnumeratedSequence	352059	352124	352938	Swift
M	typealias	Index	0	352125	352176
M	typealias	SubSequence	0	352177	352243
M	typealias	Indices	0	352244	352315
M	var	startIndex	0	352316	352421
M	var	endIndex	0	352422	352533
M	var	count	0	352534	352575
M	var	isEmpty	0	352576	352622
M	func	index	0	352623	352780
M	subscript	subscript	0	352781	352936
D	extension	EnumeratedSequence	352940	353031	353193	Swift
M	func	index	0	353032	353191
D	extension	EnumeratedSequence	353195	353284	353614	Swift
M	func	index	0	353285	353482
M	func	distance	0	353483	353612
D	func	zip	353616	353893	353893	Swift
D	struct	Zip2Sequence	353895	354015	355359	Swift
M	typealias	Element	0	354016	354085
M	let	_sequence1	0	354086	354115
M	let	_sequence2	0	354116	354145
M	init	init	0	354146	354282
M	func	makeIterator	0	354283	354514
M	var	underestimatedCount	0	354515	354632
M	struct	Iterator	0	354634	355357
D	struct	DropFirstSequence	355361	355463	356167	Swift
M	typealias	Element	0	355464	355507
M	typealias	Iterator	0	355508	355553
M	let	_base	0	355554	355573
M	let	_limit	0	355574	355593
M	init	init	0	355594	355787
M	func	makeIterator	0	355788	356051
M	func	dropFirst	0	356052	356165
D	struct	PrefixSequence	356169	356263	357174	Swift
M	typealias	Element	0	356264	356307
M	var	_base	0	356308	356327
M	let	_maxLength	0	356328	356351
M	init	init	0	356352	356550
M	func	makeIterator	0	356551	356680
M	func	prefix	0	356681	356828
M	struct	Iterator	0	356830	357172
D	struct	DropWhileSequence	357176	357305	358197	Swift
M	typealias	Element	0	357306	357349
M	var	_iterator	0	357350	357382
M	var	_nextElement	0	357383	357418
M	init	init	0	357419	357681
M	func	makeIterator	0	357682	357811
M	struct	Iterator	0	357813	358195
D	struct	FlattenSequence	358199	358335	359068	Swift
M	typealias	Element	0	358336	358387
M	var	_base	0	358388	358407
M	init	init	0	358408	358452
M	func	makeIterator	0	358453	358572
M	struct	Iterator	0	358574	359066
D	struct	_FlattenIndex	359070	359207	359726	Swift
M	var	_outer	0	359208	359234
M	var	_inner	0	359235	359270
M	func	==	1	359271	359414
M	func	<	1	359415	359724
D	extension	FlattenSequence	359728	359816	361278	Swift
M	typealias	SubSequence	0	359817	359880
M	typealias	Indices	0	359881	359949
M	typealias	Index	0	359950	359998
M	func	_firstIndex	0	359999	360353
M	var	startIndex	0	360354	360440
M	var	endIndex	0	360441	360540
M	var	count	0	360541	360672
M	func	index	0	360673	361068
M	subscript	subscript	0	361069	361276
D	extension	FlattenSequence	361280	361407	361968	Swift
M	func	index	0	361408	361966
D	struct	JoinedSequence	361970	362116	363811	Swift
M	typealias	Element	0	362117	362168
M	var	_base	0	362169	362188
M	var	_separator	0	362189	362231
M	init	init	0	362232	362417
M	func	makeIterator	0	362418	362618
M	struct	Iterator	0	362620	363809
D	func	sequence	363813	364288	364288	Swift
D	func	sequence	364290	364530	364530	Swift
D	typealias	UnfoldFirstSequence	364532	364645	364645	Swift
D	struct	UnfoldSequence	364647	364781	365246	Swift
M	typealias	Iterator	0	364782	364844
M	var	_state	0	364845	364866
M	let	_next	0	364867	364907
M	var	_done	0	364908	364929
M	init	init	0	364930	365061
M	func	next	0	365062	365244
D	func	repeatElement	365248	365404	365404	Swift
D	struct	Repeated	365406	365504	366138	Swift
M	typealias	Indices	0	365505	365546
M	typealias	Index	0	365547	365579
M	let	count	0	365580	365634
M	let	repeatedValue	0	365635	365691
M	init	init	0	365692	365899
M	var	startIndex	0	365900	365936
M	var	endIndex	0	365937	365975
M	subscript	subscript	0	365976	366136
D	struct	CollectionOfOne	366140	366262	366880	Swift
M	typealias	Index	0	366263	366295
M	typealias	Indices	0	366296	366337
M	typealias	SubSequence	0	366338	366404
M	var	_element	0	366405	366430
M	init	init	0	366431	366489
M	var	startIndex	0	366490	366526
M	var	endIndex	0	366527	366561
M	var	count	0	366562	366593
M	subscript	subscript	0	366594	366878
D	struct	EmptyCollection	366882	366992	367347	Swift
M	typealias	Index	0	366993	367025
M	typealias	Indices	0	367026	367067
M	init	init	0	367068	367088
M	var	startIndex	0	367089	367125
M	var	endIndex	0	367126	367160
M	subscript	subscript	0	367161	367239
M	func	==	1	367240	367345
D	struct	IteratorSequence	367349	367466	367645	Swift
M	typealias	Element	0	367467	367510
M	var	_base	0	367511	367530
M	init	init	0	367531	367577
M	func	next	0	367578	367643
F	Swift	Set.lsw	367646	383073
D	protocol	SetAlgebra	367678	367794	368758	Swift
M	associatedtype	Element	0	367795	367821
M	init	init	0	367822	367832
M	func	contains	0	367833	367877
M	func	union	0	367878	367915
M	func	intersection	0	367916	367960
M	func	symmetricDifference	0	367961	368012
M	func	insert	0	368013	368130
M	func	remove	0	368131	368209
M	func	update	0	368210	368294
M	func	formUnion	0	368295	368337
M	func	formIntersection	0	368338	368387
M	func	formSymmetricDifference	0	368388	368444
M	func	subtracting	0	368445	368488
M	func	isSubset	0	368489	368530
M	func	isDisjoint	0	368531	368576
M	func	isSuperset	0	368577	368620
M	var	isEmpty	0	368621	368650
M	init	init	0	368651	368714
M	func	subtract	0	368715	368756
D	extension	SetAlgebra	368760	368782	370048	Swift
M	init	init	0	368783	368933
M	func	subtract	0	368934	369077
M	func	isSubset	0	369078	369208
M	func	isSuperset	0	369209	369350
M	func	isDisjoint	0	369351	369483
M	func	subtracting	0	369484	369630
M	var	isEmpty	0	369631	369716
M	func	isStrictSuperset	0	369717	369888
M	func	isStrictSubset	0	369889	370046
D	protocol	OptionSet	370050	370194	370225	Swift
M	init	init	0	370195	370223
D	extension	OptionSet	370227	370248	371927	Swift
M	func	union	0	370249	370446
M	func	intersection	0	370447	370667
M	func	symmetricDifference	0	370668	370916
M	func	contains	0	370917	371054
M	func	insert	0	371055	371401
M	func	remove	0	371402	371667
M	func	update	0	371668	371925
D	extension	OptionSet	371929	371984	372551	Swift
M	init	init	0	371985	372049
M	func	formUnion	0	372050	372200
M	func	formIntersection	0	372201	372364
M	func	formSymmetricDifference	0	372365	372549
D	extension	SetAlgebra	372553	372612	372684	Swift
M	init	init	0	372613	372682
D	struct	Set	372686	372892	382655	Swift
M	typealias	ArrayLiteralElement	0	372893	372943
M	typealias	SubSequence	0	372944	372998
M	typealias	Indices	0	372999	373058
M	struct	Index	0	373060	373507
M	struct	Iterator	0	373509	373760
M	init	init	0	373762	373825
M	init	init	0	373826	373951
M	init	init	0	373952	374033
M	init	init	0	374034	374381
M	var	count	0	374383	374475
M	var	isEmpty	0	374476	374580
M	var	capacity	0	374581	374707
M	var	startIndex	0	374708	374794
M	var	endIndex	0	374795	374877
M	func	index	0	374878	374987
M	subscript	subscript	0	374988	375116
M	func	makeIterator	0	375117	375209
M	func	_copyToArray	0	375210	375278
M	func	contains	0	375279	375406
M	func	_customContainsEquatableElement	0	375407	375505
M	func	firstIndex	0	375506	375657
M	func	insert	0	375659	375852
M	func	update	0	375853	376020
M	func	remove	0	376021	376173
M	func	remove	0	376174	376356
M	func	removeAll	0	376357	376500
M	func	removeFirst	0	376501	376725
M	func	popFirst	0	376726	376918
M	func	reserveCapacity	0	376919	377067
M	func	filter	0	377068	377351
M	func	_formUnion	0	377353	377430
M	func	formUnion	0	377431	377593
M	func	union	0	377594	377848
M	func	intersection	0	377849	378045
M	func	intersection	0	378046	378205
M	func	formIntersection	0	378206	378387
M	func	subtracting	0	378388	378581
M	func	subtracting	0	378582	378899
M	func	subtract	0	378900	379108
M	func	subtract	0	379109	379292
M	func	symmetricDifference	0	379293	379587
M	func	formSymmetricDifference	0	379588	379795
M	func	formSymmetricDifference	0	379796	380113
M	func	isSubset	0	380114	380370
M	func	isSubset	0	380371	380556
M	func	isStrictSubset	0	380557	380732
M	func	isStrictSubset	0	380733	380958
M	func	isSuperset	0	380959	381108
M	func	isSuperset	0	381109	381370
M	func	isStrictSuperset	0	381371	381565
M	func	isStrictSuperset	0	381566	381801
M	func	isDisjoint	0	381802	382006
M	func	isDisjoint	0	382007	382248
M	func	==	1	382249	382395
M	func	hash	0	382396	382467
M	var	description	0	382468	382555
M	var	debugDescription	0	382556	382653
D	func	_setSubset	382657	382767	382767	Swift
D	func	_setIntersection	382769	382894	382894	Swift
D	func	_setSubtracting	382896	383019	383019	Swift
D	extension	Set	383021	383070	383072	Swift
F	Swift	Slice.lsw	383073	391788
D	struct	Slice	383126	383238	384927	Swift
M	typealias	Element	0	383239	383282
M	typealias	Index	0	383283	383322
M	typealias	Indices	0	383323	383366
M	typealias	SubSequence	0	383367	383413
M	typealias	Iterator	0	383414	383475
M	var	_startIndex	0	383476	383507
M	var	_endIndex	0	383508	383537
M	var	_base	0	383538	383557
M	init	init	0	383558	383719
M	var	base	0	383720	383785
M	var	startIndex	0	383786	383839
M	var	endIndex	0	383840	383889
M	var	indices	0	383890	383969
M	func	index	0	383970	384052
M	func	formIndex	0	384053	384136
M	func	index	0	384137	384238
M	func	index	0	384239	384388
M	func	distance	0	384389	384505
M	subscript	subscript	0	384506	384695
M	subscript	subscript	0	384696	384925
D	extension	Slice	384929	385007	385180	Swift
M	func	index	0	385008	385092
M	func	formIndex	0	385093	385178
D	extension	Slice	385182	385258	385260	Swift
D	extension	Slice	385262	385328	386023	Swift
M	subscript	subscript	0	385329	385709
M	subscript	subscript	0	385710	386021
D	extension	Slice	386025	386109	386808	Swift
M	init	init	0	386110	386232
M	func	replaceSubrange	0	386233	386806
D	struct	DefaultIndices	386810	386909	388117	Swift
M	typealias	Element	0	386910	386955
M	typealias	Index	0	386956	386999
M	typealias	Indices	0	387000	387055
M	typealias	SubSequence	0	387056	387115
M	typealias	Iterator	0	387116	387190
M	var	_elements	0	387191	387218
M	var	_startIndex	0	387219	387254
M	var	_endIndex	0	387255	387288
M	init	init	0	387289	387487
M	var	startIndex	0	387488	387545
M	var	endIndex	0	387546	387599
M	var	indices	0	387600	387657
M	func	index	0	387658	387752
M	func	formIndex	0	387753	387844
M	subscript	subscript	0	387845	387922
M	subscript	subscript	0	387923	388115
D	extension	DefaultIndices	388119	388210	388309	Swift
M	func	index	0	388211	388307
D	extension	DefaultIndices	388311	388400	388659	Swift
M	func	index	0	388401	388528
M	func	distance	0	388529	388657
D	struct	ReversedCollection	388661	388787	391544	Swift
M	typealias	Element	0	388788	388831
M	typealias	SubSequence	0	388832	388898
M	typealias	Indices	0	388899	388970
M	let	_base	0	388971	388990
M	init	init	0	388991	389035
M	struct	Index	0	389037	389543
M	struct	Iterator	0	389545	389922
M	func	makeIterator	0	389924	390045
M	var	startIndex	0	390046	390129
M	var	endIndex	0	390130	390213
M	var	count	0	390214	390255
M	var	isEmpty	0	390256	390302
M	func	index	0	390303	390438
M	func	index	0	390439	390574
M	func	index	0	390575	390729
M	func	index	0	390730	391034
M	func	distance	0	391035	391201
M	subscript	subscript	0	391202	391326
M	func	_copyToArray	0	391327	391472
M	func	reversed	0	391473	391542
D	extension	ReversedCollection.Index	391546	391619	391694	Swift
M	func	hash	0	391620	391692
D	extension	ReversedCollection	391696	391785	391787	Swift
F	Swift	String.lsw	391788	408143
D	struct	String	391800	392139	405049	Swift
M	typealias	Element	0	392140	392180
M	typealias	SubSequence	0	392181	392225
M	typealias	Indices	0	392226	392279
M	typealias	StringLiteralType	0	392280	392327
M	typealias	ExtendedGraphemeClusterLiteralType	0	392328	392392
M	typealias	UnicodeScalarLiteralType	0	392393	392447
M	struct	Index	0	392449	394288
M	struct	Iterator	0	394290	394592
M	init	init	0	394594	394663
M	init	init	0	394664	394739
M	init	init	0	394740	394803
M	init	init	0	394804	394919
M	init	init	0	394920	395022
M	init	init	0	395023	395129
M	init	init	0	395130	395218
M	init	init	0	395219	395343
M	init	init	0	395344	395496
M	init	init	0	395497	395669
M	init	init	0	395670	395833
M	init	init	0	395834	395953
M	init	init	0	395954	396088
M	init	init	0	396089	396246
M	init	init	0	396247	396360
M	init	init	0	396361	396482
M	init	init	0	396483	396711
M	init	init	0	396712	396944
M	init	init	0	396945	397242
M	init	init	0	397243	397392
M	init	init	0	397393	397564
M	init	init	0	397565	397675
M	init	init	0	397676	397924
M	init	init	0	397925	398033
M	init	init	0	398034	398144
M	init	init	0	398145	398299
M	var	description	0	398301	398369
M	var	debugDescription	0	398370	398494
M	var	count	0	398495	398586
M	var	isEmpty	0	398587	398690
M	var	underestimatedCount	0	398691	398776
M	var	startIndex	0	398777	398898
M	var	endIndex	0	398899	399018
M	var	first	0	399019	399139
M	var	last	0	399140	399257
M	subscript	subscript	0	399258	399383
M	subscript	subscript	0	399384	399508
M	func	index	0	399509	399602
M	func	index	0	399603	399698
M	func	index	0	399699	399806
M	func	index	0	399807	399953
M	func	distance	0	399954	400064
M	func	makeIterator	0	400065	400165
M	func	_copyToArray	0	400166	400244
M	func	==	1	400246	400331
M	func	!=	1	400332	400417
M	func	<	1	400418	400502
M	func	<=	1	400503	400588
M	func	>	1	400589	400673
M	func	>=	1	400674	400759
M	func	+	1	400760	400848
M	func	+=	1	400849	400936
M	var	hashValue	0	400937	401050
M	func	hash	0	401051	401125
M	func	append	0	401127	401234
M	func	append	0	401235	401357
M	func	append	0	401358	401480
M	func	append	0	401481	401615
M	func	append	0	401616	401814
M	func	write	0	401815	401921
M	func	write	0	401922	402056
M	func	reserveCapacity	0	402057	402145
M	func	replaceSubrange	0	402146	402448
M	func	_replace	0	402449	402567
M	func	insert	0	402568	402722
M	func	insert	0	402723	402975
M	func	remove	0	402976	403151
M	func	removeSubrange	0	403152	403322
M	func	removeAll	0	403323	403465
M	func	lowercased	0	403467	403570
M	func	uppercased	0	403571	403674
M	func	hasPrefix	0	403675	403806
M	func	hasSuffix	0	403807	403936
M	func	contains	0	403937	404068
M	var	unicodeScalars	0	404070	404251
M	var	utf8	0	404252	404401
M	var	utf16	0	404402	404555
M	var	utf8CString	0	404556	404670
M	var	isContiguousUTF8	0	404671	404781
M	func	makeContiguousUTF8	0	404782	404872
M	func	withCString	0	404873	405047
D	func	_stringFromCharacters	405051	405147	405147	Swift
D	func	_stringFromUTF8	405149	405224	405224	Swift
D	func	_stringFromUTF16	405226	405304	405304	Swift
D	func	_stringValidatingUTF8	405306	405394	405394	Swift
D	func	_stringFromScalars	405396	405488	405488	Swift
D	func	_toString	405490	405575	405575	Swift
D	protocol	ExpressibleByStringInterpolation	405577	405719	405934	Swift
M	associatedtype	StringInterpolation	0	405720	405881
M	init	init	0	405882	405932
D	extension	ExpressibleByStringInterpolation	405936	406065	406194	Swift
M	init	init	0	406066	406192
D	protocol	StringInterpolationProtocol	406196	406298	406455	Swift
M	associatedtype	StringLiteralType	0	406299	406335
M	init	init	0	406336	406391
M	func	appendLiteral	0	406392	406453
D	struct	DefaultStringInterpolation	406457	406635	407499	Swift
M	typealias	StringLiteralType	0	406636	406683
M	var	_storage	0	406684	406708
M	init	init	0	406709	406789
M	func	appendLiteral	0	406790	406876
M	func	appendInterpolation	0	406877	406974
M	func	appendInterpolation	0	406975	407076
M	func	appendInterpolation	0	407077	407372
M	func	write	0	407373	407449
M	var	description	0	407450	407497
D	struct	StaticString	407501	407666	408142	Swift
M	typealias	StringLiteralType	0	407667	407714
M	typealias	ExtendedGraphemeClusterLiteralType	0	407715	407779
M	typealias	UnicodeScalarLiteralType	0	407780	407834
M	var	_value	0	407835	407857
M	init	init	0	407858	407921
M	init	init	0	407922	407966
M	var	description	0	407967	408012
M	var	debugDescription	0	408013	408080
M	var	utf8CodeUnitCount	0	408081	408140
F	Swift	StringProtocol.lsw	408143	419104
D	protocol	StringProtocol	408180	408464	409350	Swift
M	associatedtype	UTF8View	0	408465	408568
M	associatedtype	UTF16View	0	408569	408689
M	associatedtype	UnicodeScalarView	0	408690	408842
M	var	utf8	0	408843	408898
M	var	utf16	0	408899	408957
M	var	unicodeScalars	0	408958	409036
M	func	lowercased	0	409037	409100
M	func	uppercased	0	409101	409164
M	func	hasPrefix	0	409165	409257
M	func	hasSuffix	0	409258	409348
D	extension	StringProtocol	409352	409378	411272	Swift
M	func	hasPrefix	0	409379	409551
M	func	hasSuffix	0	409552	409722
M	func	contains	0	409723	409884
M	func	==	1	409885	410035
M	func	!=	1	410036	410183
M	func	<	1	410184	410356
M	func	>	1	410357	410528
M	func	<=	1	410529	410706
M	func	>=	1	410707	410885
M	func	firstRange	0	410886	411079
M	func	ranges	0	411080	411270
D	extension	StringProtocol	411274	411339	411906	Swift
M	func	replacing	0	411340	411641
M	func	replace	0	411642	411904
D	extension	StringProtocol	411908	411965	412547	Swift
M	func	split	0	411966	412255
M	func	split	0	412256	412545
D	func	_toSubstring	412549	412639	412639	Swift
D	func	_splitString	412641	412778	412778	Swift
D	func	_splitStringByString	412780	412930	412930	Swift
D	func	_firstStringRange	412932	413043	413043	Swift
D	func	_stringRanges	413045	413149	413149	Swift
D	func	_replacingInString	413151	413292	413292	Swift
D	struct	Substring	413294	413551	419103	Swift
M	typealias	Element	0	413552	413592
M	typealias	Index	0	413593	413634
M	typealias	SubSequence	0	413635	413679
M	typealias	Indices	0	413680	413736
M	typealias	StringLiteralType	0	413737	413784
M	typealias	ExtendedGraphemeClusterLiteralType	0	413785	413849
M	typealias	UnicodeScalarLiteralType	0	413850	413904
M	struct	Iterator	0	413906	414212
M	init	init	0	414214	414284
M	init	init	0	414285	414365
M	init	init	0	414366	414462
M	init	init	0	414463	414639
M	var	base	0	414640	414737
M	var	description	0	414738	414831
M	var	debugDescription	0	414832	414959
M	var	count	0	414960	415054
M	var	isEmpty	0	415055	415161
M	var	startIndex	0	415162	415241
M	var	endIndex	0	415242	415317
M	var	first	0	415318	415441
M	var	last	0	415442	415562
M	subscript	subscript	0	415563	415691
M	subscript	subscript	0	415692	415819
M	func	index	0	415820	415916
M	func	index	0	415917	416015
M	func	index	0	416016	416126
M	func	index	0	416127	416276
M	func	distance	0	416277	416390
M	func	makeIterator	0	416391	416492
M	func	_copyToArray	0	416493	416574
M	func	==	1	416576	416670
M	func	<	1	416671	416764
M	func	hash	0	416765	416842
M	func	append	0	416844	416990
M	func	append	0	416991	417130
M	func	append	0	417131	417351
M	func	write	0	417352	417439
M	func	write	0	417440	417542
M	func	replaceSubrange	0	417543	417845
M	func	_replace	0	417846	417967
M	func	lowercased	0	417968	418067
M	func	uppercased	0	418068	418167
M	func	hasPrefix	0	418168	418302
M	func	hasSuffix	0	418303	418435
M	var	unicodeScalars	0	418437	418616
M	var	utf8	0	418617	418764
M	var	utf16	0	418765	418916
M	typealias	UnicodeScalarView	0	418917	418989
M	typealias	UTF8View	0	418990	419044
M	typealias	UTF16View	0	419045	419101
F	Swift	StringViews.lsw	419104	424397
D	extension	String	419155	419173	424396	Swift
M	struct	UnicodeScalarView	0	419174	421619
M	struct	UTF8View	0	421621	422998
M	struct	UTF16View	0	423000	424394
F	Swift	Tuples.lsw	424397	434917
D	func	==	424445	424543	424543	Swift
D	func	!=	424545	424640	424640	Swift
D	func	==	424642	424814	424814	Swift
D	func	!=	424816	424979	424979	Swift
D	func	<	424981	425230	425230	Swift
D	func	<=	425232	425487	425487	Swift
D	func	>	425489	425737	425737	Swift
D	func	>=	425739	425995	425995	Swift
D	func	==	425997	426207	426207	Swift
D	func	!=	426209	426410	426410	Swift
D	func	<	426412	426729	426729	Swift
D	func	<=	426731	427055	427055	Swift
D	func	>	427057	427373	427373	Swift
D	func	>=	427375	427700	427700	Swift
D	func	==	427702	427950	427950	Swift
D	func	!=	427952	428191	428191	Swift
D	func	<	428193	428578	428578	Swift
D	func	<=	428580	428973	428973	Swift
D	func	>	428975	429359	429359	Swift
D	func	>=	429361	429755	429755	Swift
D	func	==	429757	430043	430043	Swift
D	func	!=	430045	430322	430322	Swift
D	func	<	430324	430777	430777	Swift
D	func	<=	430779	431241	431241	Swift
D	func	>	431243	431695	431695	Swift
D	func	>=	431697	432160	432160	Swift
D	func	==	432162	432486	432486	Swift
D	func	!=	432488	432803	432803	Swift
D	func	<	432805	433326	433326	Swift
D	func	<=	433328	433859	433859	Swift
D	func	>	433861	434381	434381	Swift
D	func	>=	434383	434915	434915	Swift
F	Swift	UInt.lsw	434917	443043
D	struct	UInt	434967	435200	443042	Swift
M	typealias	IntegerLiteralType	0	435201	435247
M	typealias	Magnitude	0	435248	435285
M	typealias	Stride	0	435286	435319
M	typealias	Words	0	435320	435355
M	var	max	1	435357	435441
M	var	min	1	435442	435504
M	var	bitWidth	1	435505	435590
M	var	zero	1	435591	435643
M	init	init	0	435645	435689
M	init	init	0	435690	435762
M	init	init	0	435763	435822
M	init	init	0	435823	435962
M	init	init	0	435963	436092
M	init	init	0	436093	436220
M	init	init	0	436221	436344
M	init	init	0	436345	436476
M	init	init	0	436477	436606
M	init	init	0	436607	436759
M	init	init	0	436760	436913
M	init	init	0	436914	437019
M	func	+	1	437021	437100
M	func	-	1	437101	437180
M	func	*	1	437181	437260
M	func	/	1	437261	437340
M	func	%	1	437341	437420
M	func	&+	1	437421	437502
M	func	&-	1	437503	437584
M	func	&*	1	437585	437666
M	func	&	1	437667	437746
M	func	|	1	437747	437825
M	func	^	1	437826	437905
M	func	~	1	437906	437979
M	func	<<	1	437980	438060
M	func	>>	1	438061	438141
M	func	&<<	1	438142	438224
M	func	&>>	1	438225	438307
M	func	<<	1	438308	438410
M	func	>>	1	438411	438513
M	func	==	1	438514	438593
M	func	!=	1	438594	438673
M	func	<	1	438674	438752
M	func	<=	1	438753	438832
M	func	>	1	438833	438911
M	func	>=	1	438912	438991
M	func	+=	1	438993	439077
M	func	-=	1	439078	439162
M	func	*=	1	439163	439247
M	func	/=	1	439248	439332
M	func	%=	1	439333	439417
M	func	&+=	1	439418	439504
M	func	&-=	1	439505	439591
M	func	&*=	1	439592	439678
M	func	&=	1	439679	439763
M	func	|=	1	439764	439847
M	func	^=	1	439848	439932
M	func	<<=	1	439933	440018
M	func	>>=	1	440019	440104
M	func	addingReportingOverflow	0	440106	440275
M	func	subtractingReportingOverflow	0	440276	440457
M	func	multipliedReportingOverflow	0	440458	440636
M	func	dividedReportingOverflow	0	440637	440836
M	func	remainderReportingOverflow	0	440837	441056
M	func	multipliedFullWidth	0	441057	441203
M	func	dividingFullWidth	0	441204	441383
M	func	quotientAndRemainder	0	441384	441560
M	func	isMultiple	0	441561	441696
M	func	signum	0	441697	441776
M	var	magnitude	0	441777	441869
M	var	words	0	441870	441993
M	var	nonzeroBitCount	0	441994	442094
M	var	leadingZeroBitCount	0	442095	442226
M	var	trailingZeroBitCount	0	442227	442359
M	var	byteSwapped	0	442360	442484
M	var	description	0	442485	442583
M	var	hashValue	0	442584	442696
M	func	hash	0	442697	442808
M	func	distance	0	442809	442926
M	func	advanced	0	442927	443040
F	Swift	UInt16.lsw	443043	451328
D	struct	UInt16	443095	443321	451327	Swift
M	typealias	IntegerLiteralType	0	443322	443370
M	typealias	Magnitude	0	443371	443410
M	typealias	Stride	0	443411	443444
M	typealias	Words	0	443445	443480
M	var	max	1	443482	443553
M	var	min	1	443554	443618
M	var	bitWidth	1	443619	443704
M	var	zero	1	443705	443759
M	init	init	0	443761	443805
M	init	init	0	443806	443879
M	init	init	0	443880	443940
M	init	init	0	443941	444079
M	init	init	0	444080	444208
M	init	init	0	444209	444335
M	init	init	0	444336	444458
M	init	init	0	444459	444589
M	init	init	0	444590	444718
M	init	init	0	444719	444870
M	init	init	0	444871	445023
M	init	init	0	445024	445130
M	func	+	1	445132	445216
M	func	-	1	445217	445301
M	func	*	1	445302	445386
M	func	/	1	445387	445471
M	func	%	1	445472	445556
M	func	&+	1	445557	445643
M	func	&-	1	445644	445730
M	func	&*	1	445731	445817
M	func	&	1	445818	445902
M	func	|	1	445903	445986
M	func	^	1	445987	446071
M	func	~	1	446072	446148
M	func	<<	1	446149	446234
M	func	>>	1	446235	446320
M	func	&<<	1	446321	446408
M	func	&>>	1	446409	446496
M	func	<<	1	446497	446602
M	func	>>	1	446603	446708
M	func	==	1	446709	446791
M	func	!=	1	446792	446874
M	func	<	1	446875	446956
M	func	<=	1	446957	447039
M	func	>	1	447040	447121
M	func	>=	1	447122	447204
M	func	+=	1	447206	447293
M	func	-=	1	447294	447381
M	func	*=	1	447382	447469
M	func	/=	1	447470	447557
M	func	%=	1	447558	447645
M	func	&+=	1	447646	447735
M	func	&-=	1	447736	447825
M	func	&*=	1	447826	447915
M	func	&=	1	447916	448003
M	func	|=	1	448004	448090
M	func	^=	1	448091	448178
M	func	<<=	1	448179	448267
M	func	>>=	1	448268	448356
M	func	addingReportingOverflow	0	448358	448530
M	func	subtractingReportingOverflow	0	448531	448715
M	func	multipliedReportingOverflow	0	448716	448897
M	func	dividedReportingOverflow	0	448898	449100
M	func	remainderReportingOverflow	0	449101	449323
M	func	multipliedFullWidth	0	449324	449475
M	func	dividingFullWidth	0	449476	449662
M	func	quotientAndRemainder	0	449663	449845
M	func	isMultiple	0	449846	449982
M	func	signum	0	449983	450063
M	var	magnitude	0	450064	450157
M	var	words	0	450158	450281
M	var	nonzeroBitCount	0	450282	450381
M	var	leadingZeroBitCount	0	450382	450512
M	var	trailingZeroBitCount	0	450513	450644
M	var	byteSwapped	0	450645	450770
M	var	description	0	450771	450868
M	var	hashValue	0	450869	450980
M	func	hash	0	450981	451091
M	func	distance	0	451092	451210
M	func	advanced	0	451211	451325
F	Swift	UInt32.lsw	451328	459618
D	struct	UInt32	451380	451606	459617	Swift
M	typealias	IntegerLiteralType	0	451607	451655
M	typealias	Magnitude	0	451656	451695
M	typealias	Stride	0	451696	451729
M	typealias	Words	0	451730	451765
M	var	max	1	451767	451843
M	var	min	1	451844	451908
M	var	bitWidth	1	451909	451994
M	var	zero	1	451995	452049
M	init	init	0	452051	452095
M	init	init	0	452096	452169
M	init	init	0	452170	452230
M	init	init	0	452231	452369
M	init	init	0	452370	452498
M	init	init	0	452499	452625
M	init	init	0	452626	452748
M	init	init	0	452749	452879
M	init	init	0	452880	453008
M	init	init	0	453009	453160
M	init	init	0	453161	453313
M	init	init	0	453314	453420
M	func	+	1	453422	453506
M	func	-	1	453507	453591
M	func	*	1	453592	453676
M	func	/	1	453677	453761
M	func	%	1	453762	453846
M	func	&+	1	453847	453933
M	func	&-	1	453934	454020
M	func	&*	1	454021	454107
M	func	&	1	454108	454192
M	func	|	1	454193	454276
M	func	^	1	454277	454361
M	func	~	1	454362	454438
M	func	<<	1	454439	454524
M	func	>>	1	454525	454610
M	func	&<<	1	454611	454698
M	func	&>>	1	454699	454786
M	func	<<	1	454787	454892
M	func	>>	1	454893	454998
M	func	==	1	454999	455081
M	func	!=	1	455082	455164
M	func	<	1	455165	455246
M	func	<=	1	455247	455329
M	func	>	1	455330	455411
M	func	>=	1	455412	455494
M	func	+=	1	455496	455583
M	func	-=	1	455584	455671
M	func	*=	1	455672	455759
M	func	/=	1	455760	455847
M	func	%=	1	455848	455935
M	func	&+=	1	455936	456025
M	func	&-=	1	456026	456115
M	func	&*=	1	456116	456205
M	func	&=	1	456206	456293
M	func	|=	1	456294	456380
M	func	^=	1	456381	456468
M	func	<<=	1	456469	456557
M	func	>>=	1	456558	456646
M	func	addingReportingOverflow	0	456648	456820
M	func	subtractingReportingOverflow	0	456821	457005
M	func	multipliedReportingOverflow	0	457006	457187
M	func	dividedReportingOverflow	0	457188	457390
M	func	remainderReportingOverflow	0	457391	457613
M	func	multipliedFullWidth	0	457614	457765
M	func	dividingFullWidth	0	457766	457952
M	func	quotientAndRemainder	0	457953	458135
M	func	isMultiple	0	458136	458272
M	func	signum	0	458273	458353
M	var	magnitude	0	458354	458447
M	var	words	0	458448	458571
M	var	nonzeroBitCount	0	458572	458671
M	var	leadingZeroBitCount	0	458672	458802
M	var	trailingZeroBitCount	0	458803	458934
M	var	byteSwapped	0	458935	459060
M	var	description	0	459061	459158
M	var	hashValue	0	459159	459270
M	func	hash	0	459271	459381
M	func	distance	0	459382	459500
M	func	advanced	0	459501	459615
F	Swift	UInt64.lsw	459618	467918
D	struct	UInt64	459670	459896	467917	Swift
M	typealias	IntegerLiteralType	0	459897	459945
M	typealias	Magnitude	0	459946	459985
M	typealias	Stride	0	459986	460019
M	typealias	Words	0	460020	460055
M	var	max	1	460057	460143
M	var	min	1	460144	460208
M	var	bitWidth	1	460209	460294
M	var	zero	1	460295	460349
M	init	init	0	460351	460395
M	init	init	0	460396	460469
M	init	init	0	460470	460530
M	init	init	0	460531	460669
M	init	init	0	460670	460798
M	init	init	0	460799	460925
M	init	init	0	460926	461048
M	init	init	0	461049	461179
M	init	init	0	461180	461308
M	init	init	0	461309	461460
M	init	init	0	461461	461613
M	init	init	0	461614	461720
M	func	+	1	461722	461806
M	func	-	1	461807	461891
M	func	*	1	461892	461976
M	func	/	1	461977	462061
M	func	%	1	462062	462146
M	func	&+	1	462147	462233
M	func	&-	1	462234	462320
M	func	&*	1	462321	462407
M	func	&	1	462408	462492
M	func	|	1	462493	462576
M	func	^	1	462577	462661
M	func	~	1	462662	462738
M	func	<<	1	462739	462824
M	func	>>	1	462825	462910
M	func	&<<	1	462911	462998
M	func	&>>	1	462999	463086
M	func	<<	1	463087	463192
M	func	>>	1	463193	463298
M	func	==	1	463299	463381
M	func	!=	1	463382	463464
M	func	<	1	463465	463546
M	func	<=	1	463547	463629
M	func	>	1	463630	463711
M	func	>=	1	463712	463794
M	func	+=	1	463796	463883
M	func	-=	1	463884	463971
M	func	*=	1	463972	464059
M	func	/=	1	464060	464147
M	func	%=	1	464148	464235
M	func	&+=	1	464236	464325
M	func	&-=	1	464326	464415
M	func	&*=	1	464416	464505
M	func	&=	1	464506	464593
M	func	|=	1	464594	464680
M	func	^=	1	464681	464768
M	func	<<=	1	464769	464857
M	func	>>=	1	464858	464946
M	func	addingReportingOverflow	0	464948	465120
M	func	subtractingReportingOverflow	0	465121	465305
M	func	multipliedReportingOverflow	0	465306	465487
M	func	dividedReportingOverflow	0	465488	465690
M	func	remainderReportingOverflow	0	465691	465913
M	func	multipliedFullWidth	0	465914	466065
M	func	dividingFullWidth	0	466066	466252
M	func	quotientAndRemainder	0	466253	466435
M	func	isMultiple	0	466436	466572
M	func	signum	0	466573	466653
M	var	magnitude	0	466654	466747
M	var	words	0	466748	466871
M	var	nonzeroBitCount	0	466872	466971
M	var	leadingZeroBitCount	0	466972	467102
M	var	trailingZeroBitCount	0	467103	467234
M	var	byteSwapped	0	467235	467360
M	var	description	0	467361	467458
M	var	hashValue	0	467459	467570
M	func	hash	0	467571	467681
M	func	distance	0	467682	467800
M	func	advanced	0	467801	467915
F	Swift	UInt8.lsw	467918	476006
D	struct	UInt8	467969	468192	476005	Swift
M	typealias	IntegerLiteralType	0	468193	468240
M	typealias	Magnitude	0	468241	468279
M	typealias	Stride	0	468280	468313
M	typealias	Words	0	468314	468349
M	var	max	1	468351	468419
M	var	min	1	468420	468483
M	var	bitWidth	1	468484	468568
M	var	zero	1	468569	468622
M	init	init	0	468624	468668
M	init	init	0	468669	468740
M	init	init	0	468741	468799
M	init	init	0	468800	468937
M	init	init	0	468938	469065
M	init	init	0	469066	469191
M	init	init	0	469192	469313
M	init	init	0	469314	469443
M	init	init	0	469444	469571
M	init	init	0	469572	469722
M	init	init	0	469723	469874
M	init	init	0	469875	469979
M	func	+	1	469981	470061
M	func	-	1	470062	470142
M	func	*	1	470143	470223
M	func	/	1	470224	470304
M	func	%	1	470305	470385
M	func	&+	1	470386	470468
M	func	&-	1	470469	470551
M	func	&*	1	470552	470634
M	func	&	1	470635	470715
M	func	|	1	470716	470795
M	func	^	1	470796	470876
M	func	~	1	470877	470950
M	func	<<	1	470951	471032
M	func	>>	1	471033	471114
M	func	&<<	1	471115	471198
M	func	&>>	1	471199	471282
M	func	<<	1	471283	471385
M	func	>>	1	471386	471488
M	func	==	1	471489	471568
M	func	!=	1	471569	471648
M	func	<	1	471649	471727
M	func	<=	1	471728	471807
M	func	>	1	471808	471886
M	func	>=	1	471887	471966
M	func	+=	1	471968	472052
M	func	-=	1	472053	472137
M	func	*=	1	472138	472222
M	func	/=	1	472223	472307
M	func	%=	1	472308	472392
M	func	&+=	1	472393	472479
M	func	&-=	1	472480	472566
M	func	&*=	1	472567	472653
M	func	&=	1	472654	472738
M	func	|=	1	472739	472822
M	func	^=	1	472823	472907
M	func	<<=	1	472908	472993
M	func	>>=	1	472994	473079
M	func	addingReportingOverflow	0	473081	473250
M	func	subtractingReportingOverflow	0	473251	473432
M	func	multipliedReportingOverflow	0	473433	473611
M	func	dividedReportingOverflow	0	473612	473811
M	func	remainderReportingOverflow	0	473812	474031
M	func	multipliedFullWidth	0	474032	474179
M	func	dividingFullWidth	0	474180	474361
M	func	quotientAndRemainder	0	474362	474541
M	func	isMultiple	0	474542	474676
M	func	signum	0	474677	474755
M	var	magnitude	0	474756	474847
M	var	words	0	474848	474971
M	var	nonzeroBitCount	0	474972	475070
M	var	leadingZeroBitCount	0	475071	475200
M	var	trailingZeroBitCount	0	475201	475331
M	var	byteSwapped	0	475332	475455
M	var	description	0	475456	475552
M	var	hashValue	0	475553	475663
M	func	hash	0	475664	475773
M	func	distance	0	475774	475890
M	func	advanced	0	475891	476003
F	Dispatch	Dispatch.lsw	476006	486534
D	enum	DispatchTimeInterval	476117	476172	476766	Dispatch
M	case	seconds	0	476173	476194
M	case	milliseconds	0	476195	476221
M	case	microseconds	0	476222	476248
M	case	nanoseconds	0	476249	476274
M	case	never	0	476275	476289
M	var	_nanoseconds	0	476290	476764
D	struct	DispatchTime	476768	476865	478303	Dispatch
M	let	_value	0	476866	476885
M	init	init	0	476886	476932
M	init	init	0	476933	477021
M	func	now	1	477022	477116
M	let	distantFuture	1	477117	477184
M	var	uptimeNanoseconds	0	477185	477254
M	func	<	1	477255	477354
M	func	+	1	477355	477528
M	func	-	1	477529	477707
M	func	+	1	477708	477873
M	func	-	1	477874	478040
M	func	_sum	1	478041	478215
M	var	_left	0	478216	478301
D	struct	DispatchQoS	478305	478353	478937	Dispatch
M	enum	QoSClass	0	478354	478473
M	let	qosClass	0	478474	478507
M	let	background	1	478508	478577
M	let	utility	1	478578	478641
M	let	default	1	478642	478707
M	let	userInitiated	1	478708	478783
M	let	userInteractive	1	478784	478863
M	let	unspecified	1	478864	478935
D	struct	DispatchWorkItemFlags	478939	478997	479157	Dispatch
M	let	rawValue	0	478998	479027
M	init	init	0	479028	479088
M	let	barrier	1	479089	479155
D	enum	DispatchTimeoutResult	479159	479204	479241	Dispatch
M	case	success	0	479205	479221
M	case	timedOut	0	479222	479239
D	func	_blockTask	479243	479830	479830	Dispatch
D	class	DispatchSemaphore	479832	479926	480750	Dispatch
M	var	_value	0	479927	479946
M	var	_waiters	0	479947	479975
M	init	init	0	479976	480022
M	func	wait	0	480023	480064
M	func	wait	0	480065	480175
M	func	signal	0	480176	480360
M	func	_wait	0	480361	480748
D	class	DispatchGroup	480752	480845	482071	Dispatch
M	var	_count	0	480846	480864
M	var	_waiters	0	480865	480893
M	var	_handlers	0	480894	480947
M	init	init	0	480948	480968
M	func	enter	0	480969	481008
M	func	leave	0	481009	481397
M	func	wait	0	481398	481458
M	func	wait	0	481459	481817
M	func	notify	0	481818	482069
D	class	DispatchWorkItem	482073	482196	482868	Dispatch
M	let	_work	0	482197	482222
M	let	_group	0	482223	482255
M	var	_isDone	0	482256	482279
M	var	isCancelled	0	482280	482327
M	init	init	0	482328	482493
M	func	perform	0	482494	482649
M	func	cancel	0	482650	482697
M	func	wait	0	482698	482738
M	func	notify	0	482739	482866
D	class	DispatchQueue	482870	483037	486413	Dispatch
M	struct	Attributes	0	483038	483331
M	let	main	1	483332	483406
M	var	_isMainBlocked	1	483407	483444
M	var	_mainWaiters	1	483445	483484
M	let	_global	1	483485	483585
M	func	global	1	483586	483681
M	let	label	0	483683	483711
M	let	qos	0	483712	483743
M	let	_isConcurrent	0	483744	483771
M	var	_pending	0	483772	483807
M	var	_isBusy	0	483808	483831
M	init	init	0	483833	484070
M	var	description	0	484071	484141
M	func	async	0	484143	484470
M	func	async	0	484471	484560
M	func	async	0	484561	484752
M	func	asyncAfter	0	484753	485049
M	func	asyncAfter	0	485050	485184
M	func	sync	0	485185	485443
M	func	sync	0	485444	485569
M	func	sync	0	485570	485658
M	func	concurrentPerform	1	485659	485812
M	func	_add	0	485814	486411
D	func	dispatchMain	486415	486533	486533	Dispatch
F	Foundation	FoundationDate.lsw	486534	510024
D	func	_zoneOffset	486577	486673	486673	Foundation
D	func	_zoneName	486675	486768	486768	Foundation
D	func	_currentZone	486770	486833	486833	Foundation
D	struct	Locale	486835	487000	487320	Foundation
M	let	identifier	0	487001	487034
M	init	init	0	487035	487103
M	var	current	1	487104	487173
M	var	autoupdatingCurrent	1	487174	487255
M	var	description	0	487256	487318
D	struct	TimeZone	487322	487440	490027	Foundation
M	let	identifier	0	487441	487474
M	let	_offset	0	487475	487496
M	init	init	0	487497	487804
M	init	init	0	487805	488029
M	init	init	0	488030	488598
M	var	current	1	488599	488686
M	var	autoupdatingCurrent	1	488687	488750
M	var	gmt	1	488751	488819
M	func	secondsFromGMT	0	488820	488941
M	func	isDaylightSavingTime	0	488942	489075
M	func	abbreviation	0	489076	489235
M	func	_at	0	489236	489484
M	func	_describe	1	489485	489731
M	func	_short	1	489732	489975
M	var	description	0	489976	490025
D	func	_padded	490029	490218	490218	Foundation
D	func	_dayNumber	490220	490576	490576	Foundation
D	func	_civil	490578	491133	491133	Foundation
D	func	_daysInMonth	491135	491358	491358	Foundation
D	struct	DateComponents	491360	491489	495292	Foundation
M	var	calendar	0	491490	491524
M	var	timeZone	0	491525	491559
M	var	era	0	491560	491584
M	var	year	0	491585	491610
M	var	month	0	491611	491637
M	var	day	0	491638	491662
M	var	hour	0	491663	491688
M	var	minute	0	491689	491716
M	var	second	0	491717	491744
M	var	nanosecond	0	491745	491776
M	var	weekday	0	491777	491805
M	var	weekdayOrdinal	0	491806	491841
M	var	quarter	0	491842	491870
M	var	weekOfMonth	0	491871	491903
M	var	weekOfYear	0	491904	491935
M	var	yearForWeekOfYear	0	491936	491974
M	var	dayOfYear	0	491975	492005
M	var	isLeapMonth	0	492006	492039
M	init	init	0	492040	492938
M	var	date	0	492939	493040
M	func	value	0	493041	493770
M	func	setValue	0	493771	494529
M	var	description	0	494530	495234
M	var	debugDescription	0	495235	495290
D	struct	Calendar	495294	495406	508786	Foundation
M	enum	Identifier	0	495407	495481
M	enum	Component	0	495482	495713
M	let	identifier	0	495714	495751
M	var	timeZone	0	495752	495785
M	var	locale	0	495786	495816
M	var	firstWeekday	0	495817	495849
M	var	minimumDaysInFirstWeek	0	495850	495892
M	init	init	0	495893	496131
M	var	current	1	496132	496294
M	var	autoupdatingCurrent	1	496295	496358
M	var	description	0	496359	496413
M	var	weekdaySymbols	0	496476	496567
M	var	shortWeekdaySymbols	0	496568	496666
M	var	veryShortWeekdaySymbols	0	496667	496755
M	var	monthSymbols	0	496756	496861
M	var	shortMonthSymbols	0	496862	496976
M	var	_weekdays	0	496977	497087
M	var	_months	0	497088	497240
M	var	amSymbol	0	497241	497281
M	var	pmSymbol	0	497282	497322
M	func	_local	0	497351	497850
M	func	_date	0	497851	498502
M	func	_weekday	0	498503	498571
M	func	_week	0	498572	498874
M	func	_weekOfYear	0	498875	499341
M	func	component	0	499342	500340
M	func	dateComponents	0	500341	500825
M	func	dateComponents	0	500826	501211
M	func	dateComponents	0	501212	502507
M	func	date	0	502530	503855
M	func	date	0	503856	505116
M	func	date	0	505117	505669
M	func	date	0	505670	505957
M	func	startOfDay	0	505958	506042
M	func	isDate	0	506068	506181
M	func	isDateInToday	0	506182	506276
M	func	isDateInYesterday	0	506277	506379
M	func	isDateInTomorrow	0	506380	506481
M	func	isDateInWeekend	0	506482	506583
M	func	_start	0	506584	507390
M	func	dateInterval	0	507391	507674
M	func	isDate	0	507675	507849
M	func	compare	0	507850	508122
M	func	range	0	508123	508784
D	struct	DateInterval	508788	508905	510023	Foundation
M	var	start	0	508906	508932
M	var	duration	0	508933	508964
M	var	end	0	508965	509109
M	init	init	0	509110	509181
M	init	init	0	509182	509379
M	init	init	0	509380	509573
M	func	contains	0	509574	509653
M	func	intersects	0	509654	509808
M	func	<	1	509809	509961
M	var	description	0	509962	510021
F	Foundation	FoundationDateFormatter.lsw	510024	526666
D	class	DateFormatter	510052	510124	512307	Foundation
M	enum	Style	0	510125	510463
M	init	init	0	510464	510484
M	var	_pattern	0	510485	510510
M	var	dateStyle	0	510511	510578
M	var	timeStyle	0	510579	510646
M	var	timeZone	0	510647	510700
M	var	locale	0	510701	510748
M	var	calendar	0	510749	510802
M	var	isLenient	0	510803	510835
M	var	dateFormat	0	510836	510956
M	var	_stylePattern	0	510957	511414
M	func	setLocalizedDateFormatFromTemplate	0	511415	511509
M	var	_calendar	0	511510	511672
M	func	localizedString	1	511673	511946
M	func	string	0	511947	512067
M	func	string	0	512068	512160
M	func	date	0	512161	512305
D	func	_patternParts	512309	513735	513735	Foundation
D	func	_formatDate	513737	516909	516909	Foundation
D	func	_formatZone	516911	518325	518325	Foundation
D	func	_parseDate	518327	523813	523813	Foundation
D	class	ISO8601DateFormatter	523815	523881	526494	Foundation
M	struct	Options	0	523882	524840
M	init	init	0	524841	524861
M	var	timeZone	0	524862	524911
M	var	formatOptions	0	524912	524973
M	var	_pattern	0	524974	525831
M	var	_calendar	0	525832	525994
M	func	string	0	525995	526087
M	func	date	0	526088	526182
M	func	string	1	526183	526492
D	extension	Date	526496	526512	526665	Foundation
M	func	ISO8601Format	0	526513	526663
F	Foundation	FoundationJSON.lsw	526666	541384
D	func	_jsonScan	526856	526918	526918	Foundation
D	func	_jsonString	526920	527013	527013	Foundation
D	func	_jsonKeys	527015	527115	527115	Foundation
D	func	_jsonScalar	527117	527301	527301	Foundation
D	func	_jsonForm	527303	527439	527439	Foundation
D	func	_jsonText	527441	527571	527571	Foundation
D	class	_JSONPath	527573	527653	528109	Foundation
M	let	parent	0	527654	527680
M	let	key	0	527681	527707
M	init	init	0	527708	527820
M	func	keys	1	527821	528107
D	class	JSONEncoder	528111	528164	533072	Foundation
M	struct	OutputFormatting	0	528165	528577
M	enum	DateEncodingStrategy	0	528578	528794
M	enum	DataEncodingStrategy	0	528795	528931
M	enum	NonConformingFloatEncodingStrategy	0	528932	529105
M	enum	KeyEncodingStrategy	0	529106	529253
M	var	outputFormatting	0	529254	529308
M	var	dateEncodingStrategy	0	529309	529382
M	var	dataEncodingStrategy	0	529383	529448
M	var	nonConformingFloatEncodingStrategy	0	529449	529541
M	var	keyEncodingStrategy	0	529542	529613
M	var	userInfo	0	529614	529669
M	init	init	0	529670	529690
M	func	encode	0	529691	530139
M	func	_name	0	530140	530559
M	func	_encode	0	530560	531804
M	func	_encode	0	531805	532365
M	func	_encode	0	532366	533070
D	func	_iso8601	533074	533270	533270	Foundation
D	func	_snakeCase	533272	533806	533806	Foundation
D	func	_camelCase	533808	534433	534433	Foundation
D	class	_JSONNode	534435	534544	536346	Foundation
M	var	kind	0	534545	534561
M	var	text	0	534562	534579
M	var	items	0	534580	534611
M	var	names	0	534612	534640
M	var	places	0	534641	534676
M	func	member	0	534677	534978
M	func	element	0	534979	535096
M	func	write	0	535097	536344
D	class	_JSONEncoding	536348	536436	537915	Foundation
M	let	encoder	0	536437	536465
M	let	node	0	536466	536489
M	let	path	0	536490	536514
M	init	init	0	536515	536675
M	var	codingPath	0	536676	536736
M	var	userInfo	0	536737	536800
M	func	container	0	536801	537163
M	func	unkeyedContainer	0	537164	537465
M	func	singleValueContainer	0	537466	537542
M	func	encodeNil	0	537543	537627
M	func	encode	0	537628	537913
D	class	_JSONKeyedEncoding	537917	537968	539732	Foundation
M	let	encoder	0	537969	537997
M	let	node	0	537998	538021
M	let	path	0	538022	538046
M	init	init	0	538047	538207
M	var	codingPath	0	538208	538277
M	func	encodeNil	0	538278	538454
M	func	encode	0	538455	538925
M	func	nestedContainer	0	538926	539237
M	func	nestedUnkeyedContainer	0	539238	539498
M	func	superEncoder	0	539499	539730
D	struct	_JSONUnkeyedEncoding	539734	539789	541383	Foundation
M	let	encoder	0	539790	539818
M	let	node	0	539819	539842
M	let	path	0	539843	539867
M	init	init	0	539868	540028
M	var	codingPath	0	540029	540089
M	var	count	0	540090	540129
M	func	encodeNil	0	540130	540266
M	func	encode	0	540267	540567
M	func	nestedContainer	0	540568	540928
M	func	nestedUnkeyedContainer	0	540929	541199
M	func	superEncoder	0	541200	541381
F	Foundation	FoundationJSONDecoder.lsw	541384	554212
D	class	JSONDecoder	541406	541460	542862	Foundation
M	enum	DateDecodingStrategy	0	541461	541671
M	enum	DataDecodingStrategy	0	541672	541802
M	enum	NonConformingFloatDecodingStrategy	0	541803	541978
M	enum	KeyDecodingStrategy	0	541979	542128
M	var	dateDecodingStrategy	0	542129	542202
M	var	dataDecodingStrategy	0	542203	542268
M	var	nonConformingFloatDecodingStrategy	0	542269	542361
M	var	keyDecodingStrategy	0	542362	542433
M	var	userInfo	0	542434	542489
M	var	allowsJSON5	0	542490	542524
M	init	init	0	542525	542545
M	func	decode	0	542546	542860
D	extension	DecodingError	542864	542889	543057	Foundation
M	var	_notJSON	1	542890	543055
D	class	_JSONDocument	543059	543115	548531	Foundation
M	let	decoder	0	543116	543144
M	let	bytes	0	543145	543167
M	let	table	0	543168	543188
M	init	init	0	543189	543348
M	func	isNull	0	543349	543408
M	func	next	0	543409	543529
M	func	found	0	543530	543821
M	func	mismatch	0	543822	544313
M	func	corrupted	0	544314	544510
M	func	decode	0	544511	545381
M	func	nonConforming	0	545382	545974
M	func	date	0	545975	546989
M	func	data	0	546990	547484
M	func	keyed	0	547485	548060
M	func	unkeyed	0	548061	548529
D	class	_JSONDecoding	548533	548620	549480	Foundation
M	let	document	0	548621	548652
M	let	index	0	548653	548671
M	let	path	0	548672	548696
M	init	init	0	548697	548859
M	var	codingPath	0	548860	548920
M	var	userInfo	0	548921	548993
M	func	container	0	548994	549132
M	func	unkeyedContainer	0	549133	549237
M	func	singleValueContainer	0	549238	549321
M	func	decodeNil	0	549322	549377
M	func	decode	0	549378	549478
D	class	_JSONKeyedDecoding	549482	549533	552035	Foundation
M	let	document	0	549534	549565
M	let	path	0	549566	549590
M	let	places	0	549591	549620
M	init	init	0	549621	550435
M	var	codingPath	0	550436	550505
M	func	allKeys	0	550506	550648
M	func	contains	0	550649	550740
M	func	place	0	550741	551038
M	func	decodeNil	0	551039	551139
M	func	decode	0	551140	551438
M	func	nestedContainer	0	551439	551639
M	func	nestedUnkeyedContainer	0	551640	551816
M	func	superDecoder	0	551817	552033
D	struct	_JSONUnkeyedDecoding	552037	552092	554211	Foundation
M	let	document	0	552093	552124
M	let	path	0	552125	552149
M	let	count	0	552150	552169
M	var	currentIndex	0	552170	552194
M	var	place	0	552195	552213
M	init	init	0	552214	552417
M	var	codingPath	0	552418	552478
M	var	isAtEnd	0	552479	552531
M	func	here	0	552532	552605
M	func	requireElement	0	552606	552834
M	func	advance	0	552835	552933
M	func	decodeNil	0	552934	553114
M	func	decode	0	553115	553442
M	func	nestedContainer	0	553443	553748
M	func	nestedUnkeyedContainer	0	553749	553999
M	func	superDecoder	0	554000	554209
F	Foundation	FoundationJSONSerialization.lsw	554212	560027
D	extension	Date	554310	554335	554668	Foundation
M	init	init	0	554336	554487
M	func	encode	0	554488	554666
D	extension	Data	554670	554695	554884	Foundation
M	init	init	0	554696	554792
M	func	encode	0	554793	554882
D	extension	UUID	554886	554911	555464	Foundation
M	init	init	0	554912	555303
M	func	encode	0	555304	555462
D	class	NSNull	555490	555573	555761	Foundation
M	init	init	0	555574	555594
M	func	==	1	555595	555660
M	func	hash	0	555661	555711
M	var	description	0	555712	555759
D	enum	JSONSerialization	555763	555840	560026	Foundation
M	struct	ReadingOptions	0	555841	556289
M	struct	WritingOptions	0	556290	556739
M	func	jsonObject	1	556740	557234
M	func	_value	1	557235	558352
M	func	data	1	558353	558919
M	func	_write	1	558920	559541
M	func	isValidJSONObject	1	559542	559716
M	func	_isValid	1	559717	560024
F	Foundation	FoundationNumber.lsw	560027	572378
D	class	NSNumber	560096	560301	562542	Foundation
M	let	_double	0	560302	560325
M	let	_integer	0	560326	560348
M	let	_isBool	0	560349	560370
M	init	init	0	560371	560530
M	init	init	0	560531	560641
M	init	init	0	560642	560761
M	init	init	0	560762	560888
M	init	init	0	560889	561011
M	init	init	0	561012	561086
M	init	init	0	561087	561161
M	init	init	0	561162	561287
M	init	init	0	561288	561370
M	init	init	0	561371	561454
M	init	init	0	561455	561538
M	var	intValue	0	561539	561631
M	var	int32Value	0	561632	561704
M	var	int64Value	0	561705	561757
M	var	uintValue	0	561758	561819
M	var	doubleValue	0	561820	561866
M	var	floatValue	0	561867	561918
M	var	boolValue	0	561919	561968
M	var	stringValue	0	561969	562058
M	func	==	1	562059	562174
M	func	<	1	562175	562260
M	func	hash	0	562261	562336
M	func	compare	0	562337	562489
M	var	description	0	562490	562540
D	func	_roundedDigits	562544	564564	564564	Foundation
D	func	_plainDigits	564566	565366	565366	Foundation
D	func	_grouped	565368	565763	565763	Foundation
D	class	NumberFormatter	565765	565816	572377	Foundation
M	enum	Style	0	565817	565921
M	enum	RoundingMode	0	565922	566022
M	init	init	0	566023	566043
M	var	numberStyle	0	566044	566083
M	var	locale	0	566084	566131
M	var	roundingMode	0	566132	566183
M	var	_most	0	566184	566203
M	var	_least	0	566204	566224
M	var	_integers	0	566225	566248
M	var	_groups	0	566249	566271
M	var	groupingSeparator	0	566272	566319
M	var	decimalSeparator	0	566320	566366
M	var	groupingSize	0	566367	566398
M	var	currencySymbol	0	566399	566443
M	var	currencyCode	0	566444	566669
M	var	positivePrefix	0	566670	566713
M	var	positiveSuffix	0	566714	566757
M	var	negativePrefix	0	566758	566802
M	var	percentSymbol	0	566803	566846
M	var	minusSign	0	566847	566886
M	var	usesGroupingSeparator	0	566887	567107
M	var	maximumFractionDigits	0	567108	567407
M	var	minimumFractionDigits	0	567408	567673
M	var	minimumIntegerDigits	0	567674	567790
M	func	string	0	567791	567896
M	func	string	0	567897	568290
M	func	_string	0	568291	570179
M	func	_scientific	0	570180	570771
M	func	_spelled	0	570772	571749
M	func	number	0	571750	572146
M	func	localizedString	1	572147	572375
F	Foundation	FoundationSystem.lsw	572378	589171
D	typealias	TimeInterval	572412	572463	572463	Foundation
D	typealias	CGFloat	572464	572539	572539	Foundation
D	struct	Date	572541	572669	575846	Foundation
M	let	timeIntervalSinceReferenceDate	0	572670	572751
M	init	init	0	572752	572846
M	init	init	0	572847	572945
M	init	init	0	572946	573093
M	init	init	0	573094	573253
M	init	init	0	573254	573427
M	var	now	1	573428	573483
M	var	distantFuture	1	573484	573581
M	var	distantPast	1	573582	573678
M	var	timeIntervalBetween1970AndReferenceDate	1	573679	573764
M	var	timeIntervalSinceReferenceDate	1	573765	573856
M	var	timeIntervalSince1970	0	573857	573978
M	var	timeIntervalSinceNow	0	573979	574115
M	func	timeIntervalSince	0	574116	574276
M	func	addingTimeInterval	0	574277	574468
M	func	addTimeInterval	0	574469	574577
M	func	distance	0	574578	574689
M	func	advanced	0	574690	574762
M	func	compare	0	574763	574955
M	func	==	1	574956	575089
M	func	<	1	575090	575221
M	func	+	1	575222	575311
M	func	-	1	575312	575402
M	func	+=	1	575403	575479
M	func	-=	1	575480	575556
M	func	hash	0	575557	575655
M	var	description	0	575656	575788
M	var	debugDescription	0	575789	575844
D	func	_wallClock	575848	575907	575907	Foundation
D	func	_describeDate	575909	575991	575991	Foundation
D	func	_sleep	575993	576051	576051	Foundation
D	func	CFAbsoluteTimeGetCurrent	576053	576163	576163	Foundation
D	enum	Thread	576165	576215	576529	Foundation
M	func	sleep	1	576216	576315
M	func	sleep	1	576316	576428
M	var	isMainThread	1	576429	576527
D	class	ProcessInfo	576531	576598	577547	Foundation
M	let	processInfo	1	576599	576677
M	init	init	0	576678	576691
M	var	environment	0	576692	576792
M	var	arguments	0	576793	576899
M	var	processName	0	576900	577051
M	var	systemUptime	0	577052	577180
M	var	processIdentifier	0	577181	577280
M	var	hostName	0	577281	577391
M	var	activeProcessorCount	0	577392	577438
M	var	processorCount	0	577439	577479
M	var	globallyUniqueString	0	577480	577545
D	class	FileHandle	577549	577643	578173	Foundation
M	let	_isError	0	577644	577666
M	init	init	0	577667	577720
M	let	standardOutput	1	577721	577787
M	let	standardError	1	577788	577852
M	func	write	0	577853	577949
M	func	write	0	577950	578062
M	func	synchronizeFile	0	578063	578115
M	func	synchronize	0	578116	578171
D	func	_writeBytes	578175	578259	578259	Foundation
D	class	NSLock	578261	578346	578780	Foundation
M	var	_isLocked	0	578347	578372
M	var	name	0	578373	578401
M	init	init	0	578402	578422
M	func	lock	0	578423	578466
M	func	unlock	0	578467	578513
M	func	try	0	578514	578636
M	func	withLock	0	578637	578778
D	func	NSTemporaryDirectory	578782	578905	578905	Foundation
D	func	NSHomeDirectory	578907	579011	579011	Foundation
D	func	_environment	579013	579086	579086	Foundation
D	struct	UUID	579088	579234	580775	Foundation
M	let	_high	0	579235	579256
M	let	_low	0	579257	579277
M	init	init	0	579278	579464
M	init	init	0	579465	579994
M	var	uuidString	0	579995	580347
M	func	_hex	1	580348	580539
M	func	<	1	580540	580668
M	var	description	0	580669	580718
M	var	debugDescription	0	580719	580773
D	protocol	LocalizedError	580777	580855	581018	Foundation
M	var	errorDescription	0	580856	580897
M	var	failureReason	0	580898	580936
M	var	recoverySuggestion	0	580937	580980
M	var	helpAnchor	0	580981	581016
D	extension	LocalizedError	581020	581046	581237	Foundation
M	var	errorDescription	0	581047	581095
M	var	failureReason	0	581096	581141
M	var	recoverySuggestion	0	581142	581192
M	var	helpAnchor	0	581193	581235
D	extension	Error	581239	581256	581822	Foundation
M	var	localizedDescription	0	581257	581820
D	func	_localizedDescription	581824	581925	581925	Foundation
D	struct	CocoaError	581927	582029	582214	Foundation
M	let	_message	0	582030	582054
M	init	init	0	582055	582110
M	var	errorDescription	0	582111	582164
M	var	description	0	582165	582212
D	func	_readFile	582216	582289	582289	Foundation
D	func	_writeFile	582291	582397	582397	Foundation
D	func	_fileKind	582399	582467	582467	Foundation
D	func	_listDirectory	582469	582553	582553	Foundation
D	func	_changeFile	582555	582664	582664	Foundation
D	func	_currentDirectory	582666	582739	582739	Foundation
D	extension	String	582741	582759	584035	Foundation
M	init	init	0	582760	583274
M	func	write	0	583275	583585
M	init	init	0	583586	583789
M	init	init	0	583790	584033
D	func	_lastComponent	584037	584133	584133	Foundation
D	struct	Data	584135	584312	586191	Foundation
M	typealias	Element	0	584313	584349
M	typealias	Index	0	584350	584382
M	typealias	Indices	0	584383	584424
M	typealias	SubSequence	0	584425	584471
M	var	_bytes	0	584472	584495
M	init	init	0	584496	584547
M	init	init	0	584548	584686
M	init	init	0	584687	584830
M	init	init	0	584831	584920
M	var	startIndex	0	584921	584957
M	var	endIndex	0	584958	585003
M	var	count	0	585004	585046
M	subscript	subscript	0	585047	585167
M	func	replaceSubrange	0	585168	585349
M	func	append	0	585350	585432
M	func	append	0	585433	585523
M	func	_copyToArray	0	585524	585576
M	func	==	1	585577	585662
M	func	hash	0	585663	585737
M	var	description	0	585738	585831
M	var	debugDescription	0	585832	585887
M	func	base64EncodedString	0	585888	585990
M	init	init	0	585991	586189
D	func	_base64	586193	586262	586262	Foundation
D	func	_fromBase64	586264	586341	586341	Foundation
D	class	FileManager	586343	586412	588745	Foundation
M	let	default	1	586413	586490
M	init	init	0	586491	586504
M	var	currentDirectoryPath	0	586505	586622
M	func	fileExists	0	586623	586749
M	func	contents	0	586750	586938
M	func	createFile	0	586939	587131
M	func	contentsOfDirectory	0	587132	587419
M	func	removeItem	0	587420	587648
M	func	createDirectory	0	587649	587964
M	func	moveItem	0	587965	588225
M	func	copyItem	0	588226	588620
M	func	isReadableFile	0	588621	588743
D	class	RunLoop	588747	588883	589170	Foundation
M	let	main	1	588884	588922
M	var	current	1	588923	588970
M	init	init	0	588971	588984
M	func	run	0	588985	589037
M	func	run	0	589038	589168
F	Foundation	FoundationText.lsw	589171	606180
D	protocol	CVarArg	589217	589291	589293	Foundation
D	extension	Int	589295	589319	589321	Foundation
D	extension	Int8	589323	589348	589350	Foundation
D	extension	Int16	589352	589378	589380	Foundation
D	extension	Int32	589382	589408	589410	Foundation
D	extension	Int64	589412	589438	589440	Foundation
D	extension	UInt	589442	589467	589469	Foundation
D	extension	UInt8	589471	589497	589499	Foundation
D	extension	UInt16	589501	589528	589530	Foundation
D	extension	UInt32	589532	589559	589561	Foundation
D	extension	UInt64	589563	589590	589592	Foundation
D	extension	Double	589594	589621	589623	Foundation
D	extension	Float	589625	589651	589653	Foundation
D	extension	String	589655	589682	589684	Foundation
D	extension	Substring	589686	589716	589718	Foundation
D	func	_format	589720	589817	589817	Foundation
D	struct	Locale	589819	589920	590230	Foundation
M	let	identifier	0	589921	589972
M	init	init	0	589973	590041
M	var	current	1	590042	590139
M	var	autoupdatingCurrent	1	590140	590228
D	extension	String	590232	590250	592322	Foundation
M	init	init	0	590251	590414
M	init	init	0	590415	590575
M	init	init	0	590576	590756
M	struct	CompareOptions	0	590758	591728
M	struct	Encoding	0	591730	592320
D	enum	ComparisonResult	592324	592424	593027	Foundation
M	case	orderedAscending	0	592425	592450
M	case	orderedSame	0	592451	592471
M	case	orderedDescending	0	592472	592498
M	init	init	0	592499	592722
M	var	rawValue	0	592723	592911
M	func	==	1	592912	593025
D	func	_foundationRange	593029	593155	593155	Foundation
D	func	_foundationReplacing	593157	593297	593297	Foundation
D	func	_foundationCapitalized	593299	593386	593386	Foundation
D	func	_foundationCompare	593388	593498	593498	Foundation
D	func	_foundationFolding	593500	593596	593596	Foundation
D	extension	StringProtocol	593598	593624	601493	Foundation
M	func	components	0	593625	593957
M	func	components	0	593958	594501
M	func	trimmingCharacters	0	594502	594964
M	func	replacingOccurrences	0	594965	595649
M	func	range	0	595650	596118
M	var	capitalized	0	596119	596288
M	var	localizedLowercase	0	596289	596379
M	var	localizedUppercase	0	596380	596470
M	func	uppercased	0	596471	596578
M	func	lowercased	0	596579	596686
M	func	padding	0	596687	597330
M	func	compare	0	597331	597683
M	func	caseInsensitiveCompare	0	597684	597878
M	func	localizedCompare	0	597879	598038
M	func	localizedCaseInsensitiveCompare	0	598039	598242
M	func	localizedStandardCompare	0	598243	598462
M	func	localizedCaseInsensitiveContains	0	598463	598671
M	func	localizedStandardContains	0	598672	598910
M	func	folding	0	598911	599119
M	func	commonPrefix	0	599120	599533
M	func	enumerateLines	0	599534	599874
M	func	data	0	599875	600255
M	var	removingPercentEncoding	0	600256	600909
M	func	addingPercentEncoding	0	600910	601491
D	struct	CharacterSet	601495	601590	606074	Foundation
M	typealias	ArrayLiteralElement	0	601591	601648
M	let	_contains	0	601649	601692
M	init	init	0	601693	601779
M	init	init	0	601780	601848
M	init	init	0	601849	602028
M	init	init	0	602029	602110
M	init	init	0	602111	602314
M	init	init	0	602315	602452
M	init	init	0	602453	602584
M	func	contains	0	602585	602707
M	func	_category	1	602708	602819
M	var	whitespaces	1	602820	602884
M	var	whitespacesAndNewlines	1	602885	602960
M	var	newlines	1	602961	603022
M	var	letters	1	603023	603083
M	var	decimalDigits	1	603084	603150
M	var	alphanumerics	1	603151	603217
M	var	uppercaseLetters	1	603218	603287
M	var	lowercaseLetters	1	603288	603357
M	var	punctuationCharacters	1	603358	603432
M	var	symbols	1	603433	603493
M	var	controlCharacters	1	603494	603565
M	var	capitalizedLetters	1	603566	603638
M	var	nonBaseCharacters	1	603639	603710
M	var	urlQueryAllowed	1	603711	603878
M	var	urlPathAllowed	1	603879	604043
M	var	urlHostAllowed	1	604044	604209
M	var	inverted	0	604210	604391
M	func	union	0	604392	604625
M	func	intersection	0	604626	604875
M	func	subtracting	0	604876	605133
M	func	formUnion	0	605134	605256
M	func	formIntersection	0	605257	605401
M	func	subtract	0	605402	605532
M	func	insert	0	605533	605684
M	func	remove	0	605685	605845
M	func	insert	0	605846	605993
M	func	invert	0	605994	606072
D	func	_inCharacterSet	606076	606179	606179	Foundation
F	Foundation	FoundationURL.lsw	606180	623753
D	struct	_URLParts	606248	606343	608875	Foundation
M	var	scheme	0	606344	606367
M	var	user	0	606368	606389
M	var	password	0	606390	606415
M	var	host	0	606416	606437
M	var	port	0	606438	606459
M	var	path	0	606460	606477
M	var	query	0	606478	606500
M	var	fragment	0	606501	606526
M	init	init	0	606527	606540
M	init	init	0	606541	608443
M	var	string	0	608444	608873
D	func	_unescaped	608877	608959	608959	Foundation
D	func	_escapedPath	608960	609082	609082	Foundation
D	struct	URL	609084	609203	619587	Foundation
M	enum	DirectoryHint	0	609204	609320
M	var	_parts	0	609321	609346
M	let	_relative	0	609347	609373
M	let	_base	0	609374	609394
M	init	init	0	609395	609502
M	init	init	0	609503	609806
M	var	_allowed	1	609807	609964
M	init	init	0	609965	611125
M	init	init	0	611126	611266
M	init	init	0	611267	611825
M	init	init	0	611826	612027
M	init	init	0	612028	612359
M	func	encode	0	612360	612522
M	func	==	1	612523	612628
M	func	hash	0	612629	612703
M	var	absoluteString	0	612725	612780
M	var	absoluteURL	0	612781	612836
M	var	relativeString	0	612837	612906
M	var	baseURL	0	612907	612951
M	var	scheme	0	612952	613000
M	var	user	0	613001	613068
M	var	password	0	613069	613121
M	var	host	0	613122	613322
M	func	host	0	613323	613392
M	var	port	0	613393	613454
M	var	path	0	613455	613692
M	func	path	0	613693	613811
M	var	relativePath	0	613812	613869
M	var	query	0	613870	613916
M	func	query	0	613917	614036
M	var	fragment	0	614037	614089
M	func	fragment	0	614090	614218
M	var	isFileURL	0	614219	614270
M	var	hasDirectoryPath	0	614271	614339
M	var	pathComponents	0	614340	614547
M	var	lastPathComponent	0	614548	614618
M	var	pathExtension	0	614619	614693
M	var	description	0	614694	614818
M	var	debugDescription	0	614819	614874
M	func	_withoutDots	1	614902	615570
M	func	_with	0	615571	615701
M	func	appendingPathComponent	0	615702	615973
M	func	appendingPathComponent	0	615974	616383
M	func	appending	0	616384	616577
M	func	appending	0	616578	616786
M	func	appending	0	616787	617044
M	func	append	0	617045	617123
M	func	append	0	617124	617217
M	func	append	0	617218	617322
M	func	appendPathComponent	0	617323	617441
M	func	appendPathExtension	0	617442	617560
M	func	deleteLastPathComponent	0	617561	617650
M	func	deletePathExtension	0	617651	617732
M	func	appendingPathExtension	0	617733	618028
M	func	deletingPathExtension	0	618029	618417
M	func	deletingLastPathComponent	0	618418	618784
M	var	standardized	0	618785	618864
M	var	standardizedFileURL	0	618865	618921
M	func	resolvingSymlinksInPath	0	618922	618987
M	func	checkResourceIsReachable	0	619009	619253
M	var	temporaryDirectory	1	619254	619367
M	var	homeDirectory	1	619368	619471
M	func	currentDirectory	1	619472	619585
D	func	_pathExtension	619589	619888	619888	Foundation
D	struct	URLQueryItem	619890	619998	620241	Foundation
M	var	name	0	619999	620026
M	var	value	0	620027	620056
M	init	init	0	620057	620162
M	var	description	0	620163	620239
D	struct	URLComponents	620243	620345	623752	Foundation
M	var	_parts	0	620346	620371
M	init	init	0	620372	620414
M	init	init	0	620415	620633
M	init	init	0	620634	620723
M	var	scheme	0	620724	620833
M	var	user	0	620834	621036
M	var	password	0	621037	621251
M	var	host	0	621252	621455
M	var	port	0	621456	621595
M	var	path	0	621596	621724
M	var	percentEncodedPath	0	621725	621841
M	var	query	0	621842	622049
M	var	percentEncodedQuery	0	622050	622170
M	var	fragment	0	622171	622387
M	var	queryItems	0	622388	623358
M	var	string	0	623359	623634
M	var	url	0	623635	623698
M	var	description	0	623699	623750
F	Glibc	GlibcMath.lsw	623753	634292
D	func	sqrt	623786	623867	623867	Glibc
D	func	cbrt	623869	623948	623948	Glibc
D	func	sin	623950	624022	624022	Glibc
D	func	cos	624024	624098	624098	Glibc
D	func	tan	624100	624175	624175	Glibc
D	func	asin	624177	624255	624255	Glibc
D	func	acos	624257	624337	624337	Glibc
D	func	atan	624339	624420	624420	Glibc
D	func	sinh	624422	624507	624507	Glibc
D	func	cosh	624509	624596	624596	Glibc
D	func	tanh	624598	624686	624686	Glibc
D	func	asinh	624688	624783	624783	Glibc
D	func	acosh	624785	624882	624882	Glibc
D	func	atanh	624884	624982	624982	Glibc
D	func	exp	624984	625060	625060	Glibc
D	func	exp2	625062	625140	625140	Glibc
D	func	expm1	625142	625231	625231	Glibc
D	func	log	625233	625318	625318	Glibc
D	func	log2	625320	625409	625409	Glibc
D	func	log10	625411	625503	625503	Glibc
D	func	log1p	625505	625614	625614	Glibc
D	func	erf	625616	625698	625698	Glibc
D	func	erfc	625700	625792	625792	Glibc
D	func	tgamma	625794	625881	625881	Glibc
D	func	lgamma	625883	625988	625988	Glibc
D	func	pow	625990	626109	626109	Glibc
D	func	atan2	626111	626221	626221	Glibc
D	func	hypot	626223	626332	626332	Glibc
D	func	nextafter	626334	626468	626468	Glibc
D	func	fdim	626470	626572	626572	Glibc
D	func	sqrt	626574	626655	626655	Glibc
D	func	sqrtf	626657	626739	626739	Glibc
D	func	cbrt	626741	626820	626820	Glibc
D	func	cbrtf	626822	626902	626902	Glibc
D	func	sin	626904	626976	626976	Glibc
D	func	sinf	626978	627051	627051	Glibc
D	func	cos	627053	627127	627127	Glibc
D	func	cosf	627129	627204	627204	Glibc
D	func	tan	627206	627281	627281	Glibc
D	func	tanf	627283	627359	627359	Glibc
D	func	asin	627361	627439	627439	Glibc
D	func	asinf	627441	627520	627520	Glibc
D	func	acos	627522	627602	627602	Glibc
D	func	acosf	627604	627685	627685	Glibc
D	func	atan	627687	627768	627768	Glibc
D	func	atanf	627770	627852	627852	Glibc
D	func	exp	627854	627930	627930	Glibc
D	func	expf	627932	628009	628009	Glibc
D	func	exp2	628011	628089	628089	Glibc
D	func	exp2f	628091	628170	628170	Glibc
D	func	log	628172	628257	628257	Glibc
D	func	logf	628259	628345	628345	Glibc
D	func	log2	628347	628436	628436	Glibc
D	func	log2f	628438	628528	628528	Glibc
D	func	log10	628530	628622	628622	Glibc
D	func	log10f	628624	628717	628717	Glibc
D	func	pow	628719	628837	628837	Glibc
D	func	powf	628839	628958	628958	Glibc
D	func	atan2	628960	629069	629069	Glibc
D	func	atan2f	629071	629181	629181	Glibc
D	func	hypot	629183	629291	629291	Glibc
D	func	hypotf	629293	629402	629402	Glibc
D	func	floor	629404	629511	629511	Glibc
D	func	ceil	629513	629611	629611	Glibc
D	func	trunc	629613	629716	629716	Glibc
D	func	rint	629718	629830	629830	Glibc
D	func	nearbyint	629832	629949	629949	Glibc
D	func	round	629951	630055	630055	Glibc
D	func	fabs	630057	630136	630136	Glibc
D	func	fmod	630138	630286	630286	Glibc
D	func	remainder	630288	630442	630442	Glibc
D	func	fmin	630444	630543	630543	Glibc
D	func	fmax	630545	630645	630645	Glibc
D	func	fma	630647	630779	630779	Glibc
D	func	copysign	630781	630941	630941	Glibc
D	func	ldexp	630943	631090	631090	Glibc
D	func	modf	631092	631240	631240	Glibc
D	func	floor	631242	631347	631347	Glibc
D	func	floorf	631349	631455	631455	Glibc
D	func	ceil	631457	631553	631553	Glibc
D	func	ceilf	631555	631652	631652	Glibc
D	func	trunc	631654	631755	631755	Glibc
D	func	truncf	631757	631859	631859	Glibc
D	func	rint	631861	631971	631971	Glibc
D	func	rintf	631973	632084	632084	Glibc
D	func	nearbyint	632086	632201	632201	Glibc
D	func	nearbyintf	632203	632319	632319	Glibc
D	func	round	632321	632423	632423	Glibc
D	func	fabs	632425	632502	632502	Glibc
D	func	fmod	632504	632649	632649	Glibc
D	func	remainder	632651	632802	632802	Glibc
D	func	fmin	632804	632899	632899	Glibc
D	func	fmax	632901	632997	632997	Glibc
D	func	fma	632999	633127	633127	Glibc
D	func	copysign	633129	633285	633285	Glibc
D	func	ldexp	633287	633431	633431	Glibc
D	func	modf	633433	633578	633578	Glibc
D	func	lround	633580	633687	633687	Glibc
D	var	M_PI	633689	633772	633772	Glibc
D	var	M_E	633774	633855	633855	Glibc
D	var	M_PI_2	633857	633942	633942	Glibc
D	var	M_PI_4	633944	634029	634029	Glibc
D	var	M_SQRT2	634031	634117	634117	Glibc
D	var	M_LN2	634119	634203	634203	Glibc
D	var	M_LN10	634205	634290	634290	Glibc
F	Glibc	GlibcSystem.lsw	634292	637233
D	func	sleep	634341	634475	634475	Glibc
D	func	usleep	634477	634638	634638	Glibc
D	func	arc4random	634640	634754	634754	Glibc
D	func	arc4random_uniform	634756	634913	634913	Glibc
D	func	drand48	634915	635047	635047	Glibc
D	func	rand	635049	635180	635180	Glibc
D	func	random	635182	635315	635315	Glibc
D	func	srand	635317	635422	635422	Glibc
D	func	srand48	635424	635533	635533	Glibc
D	func	srandom	635535	635646	635646	Glibc
D	var	RAND_MAX	635648	635722	635722	Glibc
D	struct	_File	635724	635825	635850	Glibc
M	let	_isError	0	635826	635848
D	var	stdout	635852	635924	635924	Glibc
D	var	stderr	635925	635995	635995	Glibc
D	func	fputs	635997	636184	636184	Glibc
D	func	puts	636186	636361	636361	Glibc
D	func	putchar	636363	636539	636539	Glibc
D	func	fflush	636541	636679	636679	Glibc
D	func	setbuf	636681	636858	636858	Glibc
D	func	time	636860	636945	636945	Glibc
D	func	getpid	636947	637032	637032	Glibc
D	func	_writeErrorText	637034	637107	637107	Glibc
D	func	_flushOutput	637109	637156	637156	Glibc
D	func	_processIdentifier	637158	637232	637232	Glibc
F	Live	Live.lsw	637233	644463
D	struct	ReloadChange	637330	637431	638898	Live
M	let	version	0	637432	637541
M	let	updated	0	637542	637649
M	let	added	0	637650	637723
M	let	deleted	0	637724	637800
M	let	run	0	637801	637900
M	let	migrated	0	637901	637997
M	let	files	0	637998	638092
M	let	milliseconds	0	638093	638204
M	init	init	0	638205	638497
M	var	description	0	638498	638896
D	class	ReloadHook	638900	638976	639455	Live
M	let	_body	0	638977	639021
M	var	_id	0	639022	639038
M	var	_all	1	639039	639083
M	init	init	0	639084	639186
M	func	cancel	0	639187	639260
M	func	_call	1	639261	639453
D	func	onReload	639457	639997	639997	Live
D	func	_liveAddHook	639999	640095	640095	Live
D	func	_liveRemoveHook	640097	640155	640155	Live
D	func	_liveVersion	640157	640207	640207	Live
D	func	_liveMilliseconds	640209	640272	640272	Live
D	func	_liveNames	640274	640336	640336	Live
D	func	_liveWatch	640338	640424	640424	Live
D	func	_liveFind	640426	640507	640507	Live
D	func	_livePatch	640509	640591	640591	Live
D	func	_livePatchModule	640593	640687	640687	Live
D	func	_liveRevert	640689	640757	640757	Live
D	func	_liveCommit	640759	640827	640827	Live
D	func	_liveRepatch	640829	640899	640899	Live
D	func	_liveStatus	640901	640965	640965	Live
D	func	_liveText	640967	641031	641031	Live
D	struct	LiveError	641033	641136	641442	Live
M	let	message	0	641137	641235
M	init	init	0	641236	641285
M	var	description	0	641286	641332
M	func	_check	1	641333	641440
D	func	watch	641444	641736	641736	Live
D	func	unwatch	641738	641897	641897	Live
D	class	Recoder	641899	642321	644462	Live
M	enum	Status	0	642322	642624
M	let	name	0	642625	642717
M	init	init	0	642718	643011
M	init	init	0	643012	643227
M	func	patch	0	643228	643415
M	func	patchModule	0	643416	643609
M	func	revert	0	643610	643736
M	func	commit	0	643737	643890
M	func	repatch	0	643891	644038
M	var	status	0	644039	644271
M	var	text	0	644272	644397
M	var	description	0	644398	644460
F	RegexBuilder	RegexBuilder.lsw	644463	659528
D	struct	_RegexJoin	644900	645049	645051	RegexBuilder
D	struct	_RegexMaybe	645053	645154	645156	RegexBuilder
D	struct	_RegexCapture	645158	645294	645296	RegexBuilder
D	extension	String	645298	645328	645440	RegexBuilder
M	typealias	RegexOutput	0	645329	645373
M	var	_part	0	645374	645438
D	extension	Substring	645442	645475	645595	RegexBuilder
M	typealias	RegexOutput	0	645476	645520
M	var	_part	0	645521	645593
D	extension	Character	645597	645630	645750	RegexBuilder
M	typealias	RegexOutput	0	645631	645675
M	var	_part	0	645676	645748
D	protocol	_RegexBound	645752	645860	645898	RegexBuilder
M	var	_regexBound	0	645861	645896
D	extension	String	645900	645931	645977	RegexBuilder
M	var	_regexBound	0	645932	645975
D	extension	Character	645979	646013	646067	RegexBuilder
M	var	_regexBound	0	646014	646065
D	extension	ClosedRange	646069	646129	646356	RegexBuilder
M	typealias	RegexOutput	0	646130	646174
M	var	_part	0	646175	646354
D	func	_regexList	646358	646438	646438	RegexBuilder
D	func	_regexRepeated	646440	646588	646588	RegexBuilder
D	enum	RegexComponentBuilder	646590	646665	647369	RegexBuilder
M	func	buildExpression	1	646666	646746
M	func	buildBlock	1	646747	646826
M	func	buildPartialBlock	1	646827	646932
M	func	buildPartialBlock	1	646933	647367
D	enum	AlternationBuilder	647371	647438	648089	RegexBuilder
M	func	buildExpression	1	647439	647519
M	func	buildPartialBlock	1	647520	647730
M	func	buildPartialBlock	1	647731	648087
D	extension	Regex	648091	648108	648586	RegexBuilder
M	init	init	0	648109	648375
M	init	init	0	648376	648584
D	func	One	648588	648695	648695	RegexBuilder
D	func	OneOrMore	648697	648956	648956	RegexBuilder
D	func	OneOrMore	648957	649161	649161	RegexBuilder
D	func	ZeroOrMore	649163	649443	649443	RegexBuilder
D	func	ZeroOrMore	649444	649670	649670	RegexBuilder
D	func	Optionally	649672	649951	649951	RegexBuilder
D	func	Optionally	649952	650177	650177	RegexBuilder
D	func	Repeat	650179	650595	650595	RegexBuilder
D	func	Repeat	650596	650793	650793	RegexBuilder
D	func	Repeat	650794	651508	651508	RegexBuilder
D	func	Repeat	651509	651806	651806	RegexBuilder
D	func	Local	651808	652021	652021	RegexBuilder
D	func	Local	652022	652195	652195	RegexBuilder
D	func	ChoiceOf	652197	652360	652360	RegexBuilder
D	func	Capture	652362	652581	652581	RegexBuilder
D	func	Capture	652582	652759	652759	RegexBuilder
D	func	Capture	652760	653109	653109	RegexBuilder
D	func	Capture	653110	653389	653389	RegexBuilder
D	func	TryCapture	653390	653775	653775	RegexBuilder
D	func	TryCapture	653776	654090	654090	RegexBuilder
D	struct	Anchor	654092	654162	655358	RegexBuilder
M	typealias	RegexOutput	0	654163	654207
M	let	_pattern	0	654208	654232
M	let	_inverse	0	654233	654257
M	var	regex	0	654258	654330
M	var	inverted	0	654331	654438
M	var	startOfSubject	1	654439	654565
M	var	endOfSubject	1	654566	654684
M	var	endOfSubjectBeforeNewline	1	654685	654844
M	var	startOfLine	1	654845	654977
M	var	endOfLine	1	654978	655102
M	var	wordBoundary	1	655103	655233
M	var	textSegmentBoundary	1	655234	655356
D	struct	CharacterClass	655360	655431	656997	RegexBuilder
M	typealias	RegexOutput	0	655432	655476
M	let	_pattern	0	655477	655523
M	init	init	0	655524	655579
M	init	init	0	655580	655764
M	var	regex	0	655765	655837
M	var	inverted	0	655838	655949
M	func	union	0	655950	656114
M	func	intersection	0	656115	656302
M	func	subtracting	0	656303	656498
M	func	symmetricDifference	0	656499	656703
M	func	_members	1	656704	656995
D	extension	_RegexPart	656999	657050	658650	RegexBuilder
M	var	any	1	657051	657154
M	var	anyNonNewline	1	657155	657280
M	var	anyGraphemeCluster	1	657281	657414
M	var	digit	1	657415	657511
M	var	hexDigit	1	657512	657631
M	var	word	1	657632	657749
M	var	whitespace	1	657750	657855
M	var	horizontalWhitespace	1	657856	657974
M	var	verticalWhitespace	1	657975	658087
M	var	newlineSequence	1	658088	658223
M	func	anyOf	1	658224	658434
M	func	noneOf	1	658435	658648
D	extension	BidirectionalCollection	658652	658763	659527	RegexBuilder
M	func	wholeMatch	0	658764	658951
M	func	prefixMatch	0	658952	659152
M	func	firstMatch	0	659153	659340
M	func	matches	0	659341	659525

"""##
}
