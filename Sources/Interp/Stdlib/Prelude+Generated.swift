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
    /// Most elements that wait; negative: the newest are kept, otherwise the oldest.
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
            if !keepsNewest || limit == 0 { return (true, element) }
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
        try _sleepTask(Int(parts.seconds) * 1_000_000_000 + Int(parts.attoseconds / 1_000_000_000))
    }
    /// Waits until that time.
    public static func sleep(until deadline: ContinuousClock.Instant, tolerance: Duration? = nil, clock: ContinuousClock = ContinuousClock()) async throws {
        try await sleep(for: ContinuousClock.now.duration(to: deadline))
    }
}

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
            if case .failure(let error) = result, first == nil {
                first = error
                _group.cancel()
            }
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
O	254760	258356	ActorType AllCases ArrayLiteralElement AsyncIterator BooleanLiteralType Bound Child Children CompareOptions Continuation DisplayStyle Element ElementRepresentation Elements Encoding Exponent ExtendedGraphemeClusterLiteralType FloatLiteralType GeneralCategory ID Index Indices Instant IntegerLiteralType Iterator Key Keys Magnitude Match RawExponent RawSignificand RawValue RegexOutput Scalar Status Stride StringInterpolation StringLiteralType SubSequence UTF16 UTF16View UTF32 UTF8 UTF8View UnicodeScalarLiteralType UnicodeScalarView Value Values Words	006857400271220069755010491401049880105208010542801056480105868006983800691050070500006914500702940069024007041700692250070582006930600706650068859007074900708770068942007083400689840070376006865400691850068368006849200705410068694006926600684090068533007062400701290070171006845000687340069427006877600694690069921006996200700870070004007004500702120070253006906500704590069552010502501052450105465010568501059050068818007070700695920105061010528101055010105721010594100697140104877010495101051710105391010561101058310069796006963301050980105318010553801057580105978006967301051340105354010557401057940106014006890100707920069511002513800681660062685006287100630060136709013798900010390000596000145600004400000028005519400010990081209000018500025490004354000450600045740004616000479900059110005982000605500674890007586000827600077970006541000738200080390008516000666300068350007202000728200091410009433000964900185120018629001897400190650082649013934200415790042104006379800646560067372006830000098200029575011960401183950124042002103701376890137738013778701378360026760006803300119180135865013616701384630126792002266500228680137639001519600153380076857007727400773590077449007752800775790078114013625701219190029910001588100167720016853001693600170110017154001814300184290089684007252700262560026407007863800678980125235000471200154090027421007679700767430027564000214000274680122631011844700298620095499009609100961740067687010076600299940031585003166100317390024735003225301245920087079008763600139810090035002981400857680086187008654400866310025920002599400272750121765002905300282220029198002852600287040028080002793400293710100332010048400288150028959002836800296900120250012352500653580066204008789100882640088623003532501246430029519003931700410080038607003904700384130067555002518200260690026176001035100265710026683001655000149160015027001074500426860124093004518601241900047688012424000501900124290005269101241410029461008343500903130088707005534400317890056766005593100596570059305005856100588480059218005850400576010057891005836500584490059365005644200568200057291005737200557080055840005599300562600056350013476101375450137592012484501213500121557006782400677500027670013215901323560132317013212101321960132236013227600253040011543000167900682300059991006018600602810060516006063700607840062377007933301209270120616012086700102910067964006309100672990010476000239501369980137043013709400915620091638009191700710350071355007140300714510071525013724901373010055294007303000732080072849007267100873600119807013285900192180019276001936200195320042283004237100750250075468007554700756310075704007574900760760074787007494400680960060869006142000621130062278006247800792280083072007885800268840027040002715901350080055537007978900809530136890008105400795810079707013649100822260082067008192001335170133865013735301374010137449013749700893750071601007188500719310071977005750600962890097081009698900273190027366008355900838580083942008506000852360085417008552500856030092192009434300905160091209009211400669360066988006329100633980057424009441800951140095221009526600953870101163007420100744430073739007397600635440063697009717201046860122413012469301250260135620013608001005840029757010161301020280102398010251601257860102930012474401357410015601004248800211140021313002146300216130023865002557700207120067624002776200278460119668002427901183380137885013793700108110106082012434001085290124439001381301109780124490001388201134270124541001374501158750124389001347900135210013438012103400736030073526008903900890980013202001338800296330022957002197200670720067126006721200102500055453013714501371970086788006938700709180001158002220400779490077739000128000230150086027013290100881050023520001990900205670073373007590301359890135563008183801354540135508007945901388820008762002547100223630005869002257700226210123427012230500653070122356001969800723910072347011950500314310031533003148100724400022530012098201222020102777013338701247980125608012567001257280125492012554801234740010972012814000856810122577012225101341200134582013440001342610134312013444301344870134166013462701345370134673013471801342150134356012185800109240002221000234600022650002306001579300108780019742001978300668880133434012210300556300082506008240900825550136383008245501364350082603010287700198240020528001369800136530013563001361000942420094197009429301195580021869001965601026750102722007470901000220100235010012801000780102829010017900426080100288010262800061330006170001183800117540011795011945501205650133337012215200724800019867000646600635060128462012987901299180128697013251501325600128423012980001298390128657000634400063820128501012995801292480130507013054701299970128737012827001294900129529013070901313520131391013114901319580128347012964601296840128579007213600721810132613007222600722650129051012908900064300128777013003701288150130114013015301300750128854013091101317200006207012937201331750130669013127101313110131111013192001310720131881013103301318420130950013175901330540133296012928801305880130628001129500113520131192013200101291690128894013019301289710130349013038901290110128932013027001303090130231013208000110850011120001101500110500131232013204101308270131591013163501293280011500013407801292100130430013046800062490006293007205600720960133133013309401326550132694007230401309890131798008932701307880131512013155101308710131680008895300889960133216012830901295690129607012854001324340128231012941101294500132735013277501328170133014013297400736570073698001115501283850129723012976101286180129128013325701307480131431013147100114090011454013496701324740134928002327400233320025080001119100112430021911002497600250240023398002214800234550086750006934700709590070335006861400265340069880
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
F	Swift	AsyncSequence.lsw	24389	42069
D	protocol	AsyncIteratorProtocol	24434	24482	24561	Swift
M	associatedtype	Element	0	24483	24509
M	func	next	0	24510	24559
D	protocol	AsyncSequence	24563	24603	24773	Swift
M	associatedtype	AsyncIterator	0	24604	24698
M	associatedtype	Element	0	24699	24725
M	func	makeAsyncIterator	0	24726	24771
D	extension	AsyncSequence	24775	24800	26964	Swift
M	func	map	0	24801	24935
M	func	compactMap	0	24936	25092
M	func	filter	0	25093	25235
M	func	prefix	0	25236	25338
M	func	dropFirst	0	25339	25454
M	func	prefix	0	25455	25609
M	func	reduce	0	25610	25948
M	func	reduce	0	25949	26269
M	func	first	0	26270	26546
M	func	contains	0	26547	26688
M	func	allSatisfy	0	26689	26962
D	extension	AsyncSequence	26966	27016	27133	Swift
M	func	contains	0	27017	27131
D	extension	AsyncSequence	27135	27186	27532	Swift
M	func	max	0	27187	27358
M	func	min	0	27359	27530
D	struct	AsyncMapSequence	27534	27615	28464	Swift
M	let	_base	0	27616	27635
M	let	_transform	0	27636	27691
M	init	init	0	27692	27834
M	func	makeAsyncIterator	0	27835	27934
M	struct	Iterator	0	27935	28462
D	struct	AsyncCompactMapSequence	28466	28554	29427	Swift
M	let	_base	0	28555	28574
M	let	_transform	0	28575	28631
M	init	init	0	28632	28775
M	func	makeAsyncIterator	0	28776	28875
M	struct	Iterator	0	28876	29425
D	struct	AsyncFilterSequence	29429	29500	30386	Swift
M	typealias	Element	0	29501	29544
M	let	_base	0	29545	29564
M	let	_isIncluded	0	29565	29614
M	init	init	0	29615	29753
M	func	makeAsyncIterator	0	29754	29854
M	struct	Iterator	0	29855	30384
D	struct	AsyncPrefixSequence	30388	30459	31151	Swift
M	typealias	Element	0	30460	30503
M	let	_base	0	30504	30523
M	let	_count	0	30524	30543
M	init	init	0	30544	30632
M	func	makeAsyncIterator	0	30633	30728
M	struct	Iterator	0	30729	31149
D	struct	AsyncDropFirstSequence	31153	31227	31999	Swift
M	typealias	Element	0	31228	31271
M	let	_base	0	31272	31291
M	let	_count	0	31292	31311
M	init	init	0	31312	31400
M	func	makeAsyncIterator	0	31401	31496
M	struct	Iterator	0	31497	31997
D	struct	AsyncPrefixWhileSequence	32001	32077	33037	Swift
M	typealias	Element	0	32078	32121
M	let	_base	0	32122	32141
M	let	_predicate	0	32142	32190
M	init	init	0	32191	32326
M	func	makeAsyncIterator	0	32327	32426
M	struct	Iterator	0	32427	33035
D	class	_StreamState	33057	33133	34952	Swift
M	var	buffer	0	33134	33164
M	var	isFinished	0	33165	33191
M	var	error	0	33192	33219
M	var	waiters	0	33220	33247
M	var	limit	0	33248	33357
M	var	keepsNewest	0	33358	33385
M	var	onEnd	0	33386	33418
M	func	wakeOne	0	33420	33513
M	func	put	0	33514	33960
M	func	finish	0	33961	34253
M	func	next	0	34254	34904
M	deinit	deinit	0	34905	34950
D	struct	AsyncStream	34954	35070	38522	Swift
M	let	_state	0	35071	35108
M	let	_produce	0	35109	35150
M	struct	Continuation	0	35152	36628
M	init	init	0	36630	37136
M	init	init	0	37137	37310
M	func	makeStream	1	37311	37781
M	func	makeAsyncIterator	0	37782	37860
M	struct	Iterator	0	37862	38520
D	struct	AsyncThrowingStream	38524	38690	40709	Swift
M	let	_state	0	38691	38728
M	let	_produce	0	38729	38777
M	struct	Continuation	0	38779	40145
M	func	makeAsyncIterator	0	40147	40225
M	struct	Iterator	0	40227	40707
D	extension	AsyncThrowingStream	40711	40769	42068	Swift
M	init	init	0	40770	41276
M	init	init	0	41277	41426
M	func	makeStream	1	41427	42066
F	Swift	Basics.lsw	42069	48820
D	struct	Bool	42157	42341	43867	Swift
M	typealias	BooleanLiteralType	0	42342	42388
M	init	init	0	42389	42438
M	init	init	0	42439	42511
M	init	init	0	42512	42571
M	init	init	0	42572	42858
M	func	!	1	42859	42932
M	func	==	1	42933	43012
M	func	!=	1	43013	43092
M	func	toggle	0	43093	43202
M	var	description	0	43203	43292
M	var	hashValue	0	43293	43405
M	func	hash	0	43406	43517
M	func	random	1	43518	43684
M	func	random	1	43685	43865
D	typealias	Void	43869	43917	43917	Swift
D	enum	Never	43919	44024	44094	Swift
M	func	<	1	44025	44092
D	struct	Hasher	44096	44175	44477	Swift
M	init	init	0	44176	44263
M	func	combine	0	44264	44372
M	func	finalize	0	44373	44475
D	struct	ObjectIdentifier	44479	44620	45295	Swift
M	let	_value	0	44621	44640
M	init	init	0	44641	44736
M	init	init	0	44737	44834
M	func	==	1	44835	44936
M	func	<	1	44937	45080
M	func	hash	0	45081	45155
M	var	hashValue	0	45156	45206
M	var	debugDescription	0	45207	45293
D	extension	Int	45297	45312	45448	Swift
M	init	init	0	45313	45446
D	extension	UInt	45450	45466	45620	Swift
M	init	init	0	45467	45618
D	func	_objectAddress	45622	45690	45690	Swift
D	func	_metatypeAddress	45692	45763	45763	Swift
D	func	_hexAddress	45765	45945	45945	Swift
D	func	min	45947	46077	46077	Swift
D	func	min	46079	46300	46300	Swift
D	func	max	46302	46435	46435	Swift
D	func	max	46437	46662	46662	Swift
D	func	swap	46664	46796	46796	Swift
D	func	withExtendedLifetime	46798	46964	46964	Swift
D	func	withExtendedLifetime	46966	47134	47134	Swift
D	func	isKnownUniquelyReferenced	47136	47315	47315	Swift
D	func	isKnownUniquelyReferenced	47317	47511	47511	Swift
D	func	unsafeBitCast	47513	47641	47641	Swift
D	func	unsafeDowncast	47643	47793	47793	Swift
D	func	numericCast	47795	47898	47898	Swift
D	enum	MemoryLayout	47900	47949	48616	Swift
M	var	size	1	47950	48043
M	var	stride	1	48044	48150
M	var	alignment	1	48151	48248
M	func	size	1	48249	48365
M	func	stride	1	48366	48493
M	func	alignment	1	48494	48614
D	func	_typeSize	48618	48679	48679	Swift
D	func	_typeStride	48681	48746	48746	Swift
D	func	_typeAlignment	48748	48819	48819	Swift
F	Swift	Character.lsw	48820	59851
D	struct	Character	48854	49121	53087	Swift
M	typealias	ExtendedGraphemeClusterLiteralType	0	49122	49189
M	typealias	UnicodeScalarLiteralType	0	49190	49247
M	init	init	0	49248	49343
M	init	init	0	49344	49429
M	init	init	0	49430	49496
M	init	init	0	49497	49644
M	init	init	0	49645	49760
M	func	==	1	49762	49856
M	func	!=	1	49857	49951
M	func	<	1	49952	50045
M	func	hash	0	50046	50123
M	var	description	0	50125	50230
M	var	debugDescription	0	50231	50363
M	func	write	0	50364	50466
M	var	unicodeScalars	0	50467	50582
M	var	utf8	0	50583	50665
M	var	utf16	0	50666	50752
M	typealias	UnicodeScalarView	0	50753	50818
M	typealias	UTF8View	0	50819	50866
M	typealias	UTF16View	0	50867	50916
M	var	asciiValue	0	50917	51022
M	var	isASCII	0	51023	51130
M	var	isWhitespace	0	51131	51260
M	var	isNewline	0	51261	51362
M	var	isNumber	0	51363	51470
M	var	isWholeNumber	0	51471	51594
M	var	wholeNumberValue	0	51595	51726
M	var	isHexDigit	0	51727	51841
M	var	hexDigitValue	0	51842	51969
M	var	isLetter	0	51970	52069
M	var	isUppercase	0	52070	52180
M	var	isLowercase	0	52181	52291
M	var	isCased	0	52292	52402
M	var	isSymbol	0	52403	52502
M	var	isMathSymbol	0	52503	52623
M	var	isCurrencySymbol	0	52624	52748
M	var	isPunctuation	0	52749	52861
M	func	uppercased	0	52862	52973
M	func	lowercased	0	52974	53085
D	enum	Unicode	53089	53138	58797	Swift
M	struct	Scalar	0	53139	57578
M	enum	UTF8	0	57580	57678
M	enum	UTF16	0	57679	57780
M	enum	UTF32	0	57781	57882
M	enum	GeneralCategory	0	57884	58795
D	typealias	UnicodeScalar	58799	58874	58874	Swift
D	typealias	UTF8	58875	58935	58935	Swift
D	typealias	UTF16	58936	58999	58999	Swift
D	typealias	UTF32	59000	59063	59063	Swift
D	func	_scalarProperty	59065	59163	59163	Swift
D	func	_scalarText	59165	59258	59258	Swift
D	func	_scalarNumber	59260	59340	59340	Swift
D	func	_scalarCategory	59342	59422	59422	Swift
D	extension	UInt8	59424	59441	59638	Swift
M	init	init	0	59442	59636
D	extension	UInt32	59640	59658	59740	Swift
M	init	init	0	59659	59738
D	extension	UInt64	59742	59760	59850	Swift
M	init	init	0	59761	59848
F	Swift	Clock.lsw	59851	68427
D	struct	Duration	59877	60016	65365	Swift
M	let	_seconds	0	60017	60040
M	let	_attoseconds	0	60041	60120
M	init	init	0	60122	60786
M	init	init	0	60787	60957
M	var	_total	0	60958	61031
M	init	init	0	61033	61194
M	var	components	0	61195	61343
M	var	zero	1	61344	61416
M	func	seconds	1	61417	61545
M	func	seconds	1	61546	61674
M	func	milliseconds	1	61675	61890
M	func	milliseconds	1	61891	62050
M	func	microseconds	1	62051	62271
M	func	microseconds	1	62272	62430
M	func	nanoseconds	1	62431	62651
M	func	nanoseconds	1	62652	62806
M	func	+	1	62808	62954
M	func	-	1	62955	63101
M	func	+=	1	63102	63184
M	func	-=	1	63185	63267
M	func	*	1	63268	63609
M	func	*	1	63610	63722
M	func	/	1	63723	64224
M	func	/	1	64225	64337
M	func	/	1	64338	64483
M	func	*=	1	64484	64577
M	func	/=	1	64578	64671
M	func	*=	1	64672	64752
M	func	/=	1	64753	64833
M	func	==	1	64834	64971
M	func	<	1	64972	65136
M	func	hash	0	65137	65262
M	var	description	0	65263	65363
D	protocol	InstantProtocol	65367	65464	65631	Swift
M	func	advanced	0	65465	65548
M	func	duration	0	65549	65629
D	extension	InstantProtocol	65633	65660	66118	Swift
M	func	+	1	65661	65746
M	func	-	1	65747	65840
M	func	-	1	65841	65926
M	func	+=	1	65927	66017
M	func	-=	1	66018	66116
D	protocol	Clock	66120	66197	66381	Swift
M	associatedtype	Instant	0	66198	66241
M	var	now	0	66242	66288
M	var	minimumResolution	0	66289	66379
D	extension	Clock	66383	66400	66598	Swift
M	func	measure	0	66401	66596
D	struct	ContinuousClock	66600	66699	67475	Swift
M	struct	Instant	0	66700	67294
M	init	init	0	67295	67315
M	var	now	0	67316	67359
M	var	now	1	67360	67410
M	var	minimumResolution	0	67411	67473
D	struct	SuspendingClock	67477	67581	68357	Swift
M	struct	Instant	0	67582	68176
M	init	init	0	68177	68197
M	var	now	0	68198	68241
M	var	now	1	68242	68292
M	var	minimumResolution	0	68293	68355
D	func	_monotonicNanoseconds	68359	68426	68426	Swift
F	Swift	Collection.lsw	68427	91474
D	protocol	Collection	68492	68620	70244	Swift
M	associatedtype	Index	0	68621	68758
M	associatedtype	Iterator	0	68759	68811
M	associatedtype	SubSequence	0	68812	68945
M	associatedtype	Indices	0	68946	69044
M	var	startIndex	0	69045	69121
M	var	endIndex	0	69122	69198
M	subscript	subscript	0	69199	69285
M	subscript	subscript	0	69286	69379
M	var	indices	0	69380	69451
M	var	isEmpty	0	69452	69520
M	var	count	0	69521	69579
M	func	_customIndexOfEquatableElement	0	69580	69650
M	func	_customLastIndexOfEquatableElement	0	69651	69725
M	func	index	0	69726	69801
M	func	formIndex	0	69802	69885
M	func	index	0	69886	69981
M	func	index	0	69982	70139
M	func	distance	0	70140	70242
D	struct	IndexingIterator	70246	70375	71025	Swift
M	typealias	Element	0	70376	70423
M	var	_elements	0	70424	70451
M	var	_position	0	70452	70485
M	init	init	0	70486	70611
M	init	init	0	70612	70746
M	func	next	0	70747	71023
D	extension	Collection	71027	71090	71229	Swift
M	func	makeIterator	0	71091	71227
D	extension	Collection	71231	71286	71545	Swift
M	subscript	subscript	0	71287	71543
D	extension	Collection	71547	71607	71773	Swift
M	var	indices	0	71608	71771
D	extension	Collection	71775	71823	72846	Swift
M	func	popFirst	0	71824	72106
M	func	removeFirst	0	72107	72429
M	func	removeFirst	0	72430	72844
D	extension	Collection	72848	72870	81151	Swift
M	func	_customIndexOfEquatableElement	0	72871	72958
M	func	_customLastIndexOfEquatableElement	0	72959	73050
M	var	isEmpty	0	73051	73145
M	var	count	0	73146	73248
M	var	underestimatedCount	0	73249	73298
M	func	formIndex	0	73299	73413
M	func	index	0	73414	73811
M	func	index	0	73812	74317
M	func	formIndex	0	74318	74464
M	func	formIndex	0	74465	74831
M	func	distance	0	74832	75223
M	var	first	0	75224	75418
M	func	randomElement	0	75419	75625
M	func	randomElement	0	75626	75954
M	subscript	subscript	0	75955	76105
M	subscript	subscript	0	76106	76223
M	func	map	0	76224	76518
M	func	suffix	0	76519	76645
M	func	prefix	0	76646	76769
M	func	prefix	0	76770	76923
M	func	prefix	0	76924	77238
M	func	prefix	0	77239	77608
M	func	suffix	0	77609	77974
M	func	dropFirst	0	77975	78289
M	func	dropLast	0	78290	78650
M	func	drop	0	78651	79027
M	func	firstIndex	0	79028	79374
M	func	index	0	79375	79575
M	func	split	0	79576	80714
M	func	indices	0	80715	81149
D	extension	Collection	81153	81200	84654	Swift
M	func	firstIndex	0	81201	81571
M	func	index	0	81572	81709
M	func	split	0	81710	82011
M	func	split	0	82012	82817
M	func	firstRange	0	82818	83417
M	func	ranges	0	83418	84051
M	func	contains	0	84052	84228
M	func	trimmingPrefix	0	84229	84652
D	extension	Collection	84656	84678	84885	Swift
M	func	trimmingPrefix	0	84679	84883
D	protocol	BidirectionalCollection	84887	85072	85234	Swift
M	func	index	0	85073	85150
M	func	formIndex	0	85151	85232
D	extension	BidirectionalCollection	85236	85271	88462	Swift
M	func	formIndex	0	85272	85385
M	func	index	0	85386	85785
M	func	index	0	85786	86339
M	func	distance	0	86340	86839
M	var	last	0	86840	86972
M	func	last	0	86973	87339
M	func	lastIndex	0	87340	87685
M	func	reversed	0	87686	87827
M	func	suffix	0	87828	88146
M	func	dropLast	0	88147	88460
D	extension	BidirectionalCollection	88464	88524	88900	Swift
M	func	lastIndex	0	88525	88898
D	extension	BidirectionalCollection	88902	88963	90048	Swift
M	func	popLast	0	88964	89275
M	func	removeLast	0	89276	89634
M	func	removeLast	0	89635	90046
D	protocol	RandomAccessCollection	90050	90276	90278	Swift
D	extension	RandomAccessCollection	90280	90314	90697	Swift
M	func	index	0	90315	90695
D	extension	RandomAccessCollection	90699	90778	91263	Swift
M	func	index	0	90779	90883
M	func	index	0	90884	90991
M	func	index	0	90992	91123
M	func	distance	0	91124	91261
D	extension	RandomAccessCollection	91265	91369	91473	Swift
M	var	indices	0	91370	91471
F	Swift	Concurrency.lsw	91474	113201
D	func	_spawnTask	91588	91663	91663	Swift
D	func	_currentTask	91664	91714	91714	Swift
D	func	_parkTask	91715	91752	91752	Swift
D	func	_parkTask	91753	91807	91807	Swift
D	func	_resumeTask	91808	91858	91858	Swift
D	func	_yieldTask	91859	91898	91898	Swift
D	class	_Job	91900	91955	93791	Swift
M	var	_all	1	91956	91994
M	let	_main	1	91995	92024
M	var	_current	1	92025	92088
M	var	id	0	92090	92104
M	var	priority	0	92105	92143
M	var	isCancelled	0	92144	92171
M	var	isDone	0	92172	92194
M	var	waiters	0	92195	92222
M	var	work	0	92223	92256
M	var	children	0	92257	92334
M	var	handlers	0	92335	92376
M	var	handlerCount	0	92377	92401
M	var	locals	0	92402	92440
M	func	start	0	92442	92587
M	func	inherit	0	92588	92715
M	func	cancel	0	92716	93038
M	func	adopt	0	93039	93197
M	func	disown	0	93198	93257
M	func	onCancel	0	93258	93418
M	func	end	0	93419	93637
M	func	join	0	93638	93789
D	func	_runJob	93793	93933	93933	Swift
D	class	_JobOf	93935	93970	94584	Swift
M	var	result	0	93971	94014
M	func	begin	0	94015	94242
M	func	get	0	94243	94408
M	func	value	0	94409	94582
D	struct	TaskPriority	94586	94781	95657	Swift
M	var	rawValue	0	94782	94812
M	init	init	0	94813	94874
M	let	high	1	94875	94930
M	let	userInitiated	1	94931	94995
M	let	medium	1	94996	95053
M	let	low	1	95054	95108
M	let	utility	1	95109	95167
M	let	background	1	95168	95228
M	func	<	1	95229	95332
M	var	description	0	95333	95655
D	struct	CancellationError	95659	95752	95775	Swift
M	init	init	0	95753	95773
D	struct	Task	95777	95888	96270	Swift
M	let	_job	0	95889	95918
M	init	init	0	95919	95966
M	func	cancel	0	95968	96040
M	var	isCancelled	0	96041	96094
M	func	==	1	96095	96177
M	func	hash	0	96178	96268
D	extension	Task	96272	96311	97157	Swift
M	init	init	0	96312	96636
M	func	detached	1	96637	96975
M	var	value	0	96976	97068
M	var	result	0	97069	97155
D	extension	Task	97159	97202	98173	Swift
M	init	init	0	97203	97534
M	func	detached	1	97535	97888
M	var	value	0	97889	97999
M	var	result	0	98000	98171
D	extension	Task	98175	98232	99360	Swift
M	var	isCancelled	1	98233	98302
M	var	currentPriority	1	98303	98381
M	func	checkCancellation	1	98382	98581
M	func	yield	1	98582	98665
M	func	sleep	1	98666	98815
M	func	sleep	1	98816	99091
M	func	sleep	1	99092	99358
D	func	_sleepTask	99362	99693	99693	Swift
D	func	withTaskCancellationHandler	99695	100092	100092	Swift
D	struct	UnsafeCurrentTask	100094	100191	100365	Swift
M	let	_job	0	100192	100210
M	var	isCancelled	0	100211	100264
M	var	priority	0	100265	100320
M	func	cancel	0	100321	100363
D	func	withUnsafeCurrentTask	100367	100542	100542	Swift
D	class	_AsyncLet	100564	100714	100979	Swift
M	let	job	0	100715	100746
M	init	init	0	100747	100891
M	var	value	0	100892	100944
M	deinit	deinit	0	100945	100977
D	class	_ThrowingAsyncLet	100981	101021	101302	Swift
M	let	job	0	101022	101053
M	init	init	0	101054	101205
M	var	value	0	101206	101267
M	deinit	deinit	0	101268	101300
D	func	_endAsyncLet	101304	101400	101400	Swift
D	func	_asyncLet	101402	101520	101520	Swift
D	func	_asyncLet	101521	101662	101662	Swift
D	struct	CheckedContinuation	101688	101809	102298	Swift
M	let	_state	0	101810	101847
M	init	init	0	101848	101907
M	func	resume	0	101908	101985
M	func	resume	0	101986	102062
M	func	resume	0	102063	102296
D	extension	CheckedContinuation	102300	102347	102406	Swift
M	func	resume	0	102348	102404
D	typealias	UnsafeContinuation	102408	102484	102484	Swift
D	class	_ContinuationState	102486	102521	103231	Swift
M	var	result	0	102522	102559
M	var	task	0	102560	102589
M	var	isWaiting	0	102590	102615
M	var	function	0	102616	102640
M	init	init	0	102641	102698
M	func	resume	0	102699	102988
M	func	wait	0	102989	103229
D	func	withCheckedContinuation	103233	103563	103563	Swift
D	func	withCheckedThrowingContinuation	103564	103842	103842	Swift
D	func	withUnsafeContinuation	103843	103997	103997	Swift
D	func	withUnsafeThrowingContinuation	103998	104183	104183	Swift
D	class	_Group	104202	104229	105763	Swift
M	var	running	0	104230	104273
M	var	finished	0	104274	104312
M	var	firstFinished	0	104313	104338
M	var	waiter	0	104339	104358
M	var	isCancelled	0	104359	104386
M	let	owner	0	104387	104416
M	func	add	0	104418	105142
M	func	next	0	105143	105560
M	func	cancel	0	105561	105699
M	var	isEmpty	0	105700	105761
D	struct	TaskGroup	105765	105883	107391	Swift
M	let	_group	0	105884	105923
M	init	init	0	105924	105985
M	func	addTask	0	105986	106156
M	func	addTaskUnlessCancelled	0	106157	106424
M	func	next	0	106425	106656
M	func	waitForAll	0	106657	106734
M	func	cancelAll	0	106735	106782
M	var	isCancelled	0	106783	106866
M	var	isEmpty	0	106867	106914
M	func	makeAsyncIterator	0	106915	106983
M	struct	Iterator	0	106985	107389
D	struct	ThrowingTaskGroup	107393	107549	109197	Swift
M	let	_group	0	107550	107589
M	init	init	0	107590	107651
M	func	addTask	0	107652	107829
M	func	addTaskUnlessCancelled	0	107830	108104
M	func	next	0	108105	108198
M	func	nextResult	0	108199	108299
M	func	waitForAll	0	108300	108621
M	func	cancelAll	0	108622	108669
M	var	isCancelled	0	108670	108753
M	var	isEmpty	0	108754	108801
M	func	makeAsyncIterator	0	108802	108870
M	struct	Iterator	0	108872	109195
D	struct	DiscardingTaskGroup	109199	109272	109702	Swift
M	let	_group	0	109273	109301
M	init	init	0	109302	109352
M	func	addTask	0	109353	109512
M	func	cancelAll	0	109513	109560
M	var	isCancelled	0	109561	109644
M	var	isEmpty	0	109645	109700
D	func	withTaskGroup	109704	110128	110128	Swift
D	func	withThrowingTaskGroup	110130	110759	110759	Swift
D	func	withDiscardingTaskGroup	110761	111105	111105	Swift
D	protocol	Actor	111124	111212	111213	Swift
D	protocol	GlobalActor	111215	111300	111379	Swift
M	associatedtype	ActorType	0	111301	111336
M	var	shared	1	111337	111377
D	class	MainActor	111381	111464	111743	Swift
M	let	shared	1	111465	111507
M	init	init	0	111508	111521
M	func	run	1	111522	111637
M	func	assumeIsolated	1	111638	111741
D	struct	_TaskLocalValue	111767	111791	111842	Swift
M	let	key	0	111792	111821
M	let	value	0	111822	111840
D	class	TaskLocal	111844	112029	113200	Swift
M	let	_default	0	112030	112053
M	init	init	0	112054	112131
M	func	get	0	112132	112364
M	var	wrappedValue	0	112365	112414
M	var	projectedValue	0	112415	112471
M	func	withValue	0	112472	112779
M	func	withValue	0	112780	113105
M	var	description	0	113106	113198
F	Swift	CoreProtocols.lsw	113201	121551
D	protocol	Equatable	113251	113332	113422	Swift
M	func	==	1	113333	113420
D	extension	Equatable	113424	113445	113564	Swift
M	func	!=	1	113446	113562
D	protocol	Hashable	113566	113709	113894	Swift
M	var	hashValue	0	113710	113789
M	func	hash	0	113790	113892
D	extension	Hashable	113896	113916	114096	Swift
M	var	hashValue	0	113917	114094
D	protocol	Comparable	114098	114176	114630	Swift
M	func	<	1	114177	114287
M	func	<=	1	114288	114402
M	func	>=	1	114403	114518
M	func	>	1	114519	114628
D	extension	Comparable	114632	114654	115066	Swift
M	func	>	1	114655	114785
M	func	<=	1	114786	114924
M	func	>=	1	114925	115064
D	func	~=	115068	115192	115192	Swift
D	protocol	Identifiable	115194	115279	115415	Swift
M	associatedtype	ID	0	115280	115345
M	var	id	0	115346	115413
D	extension	Identifiable	115417	115463	115564	Swift
M	var	id	0	115464	115562
D	protocol	CaseIterable	115566	115656	115812	Swift
M	associatedtype	AllCases	0	115657	115736
M	var	allCases	1	115737	115810
D	protocol	RawRepresentable	115814	115916	116096	Swift
M	associatedtype	RawValue	0	115917	115944
M	init	init	0	115945	116036
M	var	rawValue	0	116037	116094
D	extension	RawRepresentable	116098	116152	116294	Swift
M	func	==	1	116153	116292
D	func	!=	116296	116489	116489	Swift
D	extension	RawRepresentable	116491	116560	116770	Swift
M	var	hashValue	0	116561	116648
M	func	hash	0	116649	116768
D	protocol	Error	116772	116859	116861	Swift
D	protocol	Sendable	116863	116955	116957	Swift
D	protocol	SendableMetatype	116959	117074	117076	Swift
D	protocol	Copyable	117078	117155	117157	Swift
D	protocol	CustomStringConvertible	117159	117253	117328	Swift
M	var	description	0	117254	117326
D	protocol	CustomDebugStringConvertible	117330	117432	117517	Swift
M	var	debugDescription	0	117433	117515
D	protocol	LosslessStringConvertible	117519	117651	117735	Swift
M	init	init	0	117652	117733
D	protocol	TextOutputStream	117737	117800	117870	Swift
M	func	write	0	117801	117868
D	protocol	TextOutputStreamable	117872	117962	118070	Swift
M	func	write	0	117963	118068
D	protocol	ExpressibleByIntegerLiteral	118072	118170	118295	Swift
M	associatedtype	IntegerLiteralType	0	118171	118208
M	init	init	0	118209	118293
D	protocol	ExpressibleByFloatLiteral	118297	118399	118518	Swift
M	associatedtype	FloatLiteralType	0	118400	118435
M	init	init	0	118436	118516
D	protocol	ExpressibleByBooleanLiteral	118520	118618	118743	Swift
M	associatedtype	BooleanLiteralType	0	118619	118656
M	init	init	0	118657	118741
D	protocol	ExpressibleByUnicodeScalarLiteral	118745	118862	119005	Swift
M	associatedtype	UnicodeScalarLiteralType	0	118863	118906
M	init	init	0	118907	119003
D	protocol	ExpressibleByExtendedGraphemeClusterLiteral	119007	119164	119337	Swift
M	associatedtype	ExtendedGraphemeClusterLiteralType	0	119165	119218
M	init	init	0	119219	119335
D	extension	ExpressibleByExtendedGraphemeClusterLiteral	119339	119463	119644	Swift
M	init	init	0	119464	119642
D	protocol	ExpressibleByStringLiteral	119646	119786	119908	Swift
M	associatedtype	StringLiteralType	0	119787	119823
M	init	init	0	119824	119906
D	extension	ExpressibleByStringLiteral	119910	120010	120167	Swift
M	init	init	0	120011	120165
D	protocol	ExpressibleByArrayLiteral	120169	120263	120394	Swift
M	associatedtype	ArrayLiteralElement	0	120264	120302
M	init	init	0	120303	120392
D	protocol	ExpressibleByDictionaryLiteral	120396	120499	120637	Swift
M	associatedtype	Key	0	120500	120522
M	associatedtype	Value	0	120523	120547
M	init	init	0	120548	120635
D	protocol	ExpressibleByNilLiteral	120639	120720	120775	Swift
M	init	init	0	120721	120773
D	typealias	IntegerLiteralType	120777	120862	120862	Swift
D	typealias	FloatLiteralType	120863	120955	120955	Swift
D	typealias	BooleanLiteralType	120956	121041	121041	Swift
D	typealias	UnicodeScalarType	121042	121142	121142	Swift
D	typealias	ExtendedGraphemeClusterType	121143	121248	121248	Swift
D	typealias	StringLiteralType	121249	121334	121334	Swift
D	protocol	Encodable	121336	121418	121419	Swift
D	protocol	Decodable	121420	121500	121501	Swift
D	typealias	Codable	121502	121550	121550	Swift
F	Swift	Dictionary.lsw	121551	135990
D	struct	Dictionary	121567	121756	133900	Swift
M	typealias	Element	0	121757	121812
M	typealias	SubSequence	0	121813	121877
M	typealias	Indices	0	121878	121947
M	struct	Index	0	121949	122443
M	struct	Iterator	0	122445	122785
M	struct	Keys	0	122787	124867
M	struct	Values	0	124869	126583
M	init	init	0	126585	126662
M	init	init	0	126663	126800
M	init	init	0	126801	126899
M	init	init	0	126900	127416
M	init	init	0	127417	127934
M	init	init	0	127935	128232
M	var	count	0	128234	128324
M	var	isEmpty	0	128325	128427
M	var	capacity	0	128428	128552
M	subscript	subscript	0	128553	128745
M	subscript	subscript	0	128746	129095
M	subscript	subscript	0	129096	129256
M	var	startIndex	0	129257	129353
M	var	endIndex	0	129354	129446
M	func	index	0	129447	129576
M	func	index	0	129577	129727
M	func	makeIterator	0	129728	129837
M	var	keys	0	129838	129932
M	var	values	0	129933	130099
M	func	_contains	0	130100	130173
M	func	_setValue	0	130174	130294
M	func	updateValue	0	130296	130487
M	func	removeValue	0	130488	130664
M	func	remove	0	130665	130876
M	func	removeAll	0	130877	131018
M	func	popFirst	0	131019	131226
M	func	reserveCapacity	0	131227	131373
M	func	filter	0	131374	131679
M	func	mapValues	0	131680	131851
M	func	compactMapValues	0	131852	132204
M	func	merge	0	132205	132656
M	func	merge	0	132657	133082
M	func	merging	0	133083	133420
M	func	merging	0	133421	133721
M	var	description	0	133722	133807
M	var	debugDescription	0	133808	133898
D	func	_dictionaryKeys	133902	134008	134008	Swift
D	func	_dictionaryValues	134010	134122	134122	Swift
D	func	_dictionarySubset	134124	134258	134258	Swift
D	extension	Dictionary	134260	134316	134481	Swift
M	func	==	1	134317	134479
D	extension	Dictionary	134483	134537	134887	Swift
M	func	hash	0	134538	134885
D	extension	Dictionary	134889	134958	134960	Swift
D	struct	KeyValuePairs	134962	135162	135989	Swift
M	typealias	Element	0	135163	135218
M	typealias	Index	0	135219	135251
M	typealias	Indices	0	135252	135293
M	typealias	SubSequence	0	135294	135361
M	let	_elements	0	135362	135395
M	init	init	0	135396	135481
M	var	startIndex	0	135482	135518
M	var	endIndex	0	135519	135567
M	subscript	subscript	0	135568	135722
M	var	description	0	135723	135931
M	var	debugDescription	0	135932	135987
F	Swift	Double.lsw	135990	146507
D	struct	Double	136040	136334	146506	Swift
M	typealias	FloatLiteralType	0	136335	136381
M	typealias	IntegerLiteralType	0	136382	136427
M	typealias	Magnitude	0	136428	136467
M	typealias	Stride	0	136468	136504
M	typealias	Exponent	0	136505	136540
M	typealias	RawExponent	0	136541	136580
M	typealias	RawSignificand	0	136581	136625
M	var	infinity	1	136627	136718
M	var	nan	1	136719	136803
M	var	signalingNaN	1	136804	136910
M	var	pi	1	136911	137056
M	var	greatestFiniteMagnitude	1	137057	137180
M	var	leastNormalMagnitude	1	137181	137310
M	var	leastNonzeroMagnitude	1	137311	137435
M	var	ulpOfOne	1	137436	137564
M	var	radix	1	137565	137643
M	var	exponentBitCount	1	137644	137738
M	var	significandBitCount	1	137739	137850
M	var	zero	1	137851	137905
M	init	init	0	137907	137951
M	init	init	0	137952	138026
M	init	init	0	138027	138099
M	init	init	0	138100	138186
M	init	init	0	138187	138279
M	init	init	0	138280	138370
M	init	init	0	138371	138487
M	init	init	0	138488	138611
M	init	init	0	138612	138775
M	init	init	0	138776	138946
M	init	init	0	138947	139064
M	init	init	0	139065	139260
M	init	init	0	139261	139362
M	init	init	0	139363	139492
M	init	init	0	139493	139660
M	init	init	0	139661	139820
M	init	init	0	139821	139937
M	func	+	1	139939	140026
M	func	-	1	140027	140114
M	func	*	1	140115	140202
M	func	/	1	140203	140290
M	func	-	1	140291	140370
M	func	+=	1	140371	140461
M	func	-=	1	140462	140552
M	func	*=	1	140553	140643
M	func	/=	1	140644	140734
M	func	==	1	140735	140820
M	func	!=	1	140821	140906
M	func	<	1	140907	140991
M	func	<=	1	140992	141077
M	func	>	1	141078	141162
M	func	>=	1	141163	141248
M	func	negate	0	141250	141326
M	var	magnitude	0	141327	141423
M	var	bitPattern	0	141424	141528
M	var	exponentBitPattern	0	141529	141641
M	var	significandBitPattern	0	141642	141776
M	var	sign	0	141777	141864
M	var	exponent	0	141865	141950
M	var	significand	0	141951	142078
M	var	significandWidth	0	142079	142213
M	var	binade	0	142214	142333
M	var	ulp	0	142334	142438
M	var	nextUp	0	142439	142533
M	var	nextDown	0	142534	142617
M	var	isNormal	0	142618	142754
M	var	isFinite	0	142755	142874
M	var	isZero	0	142875	142951
M	var	isSubnormal	0	142952	143088
M	var	isInfinite	0	143089	143196
M	var	isNaN	0	143197	143283
M	var	isSignalingNaN	0	143284	143406
M	var	isCanonical	0	143407	143504
M	func	squareRoot	0	143506	143602
M	func	formSquareRoot	0	143603	143715
M	func	remainder	0	143716	143879
M	func	formRemainder	0	143880	144076
M	func	truncatingRemainder	0	144077	144249
M	func	formTruncatingRemainder	0	144250	144455
M	func	addingProduct	0	144456	144597
M	func	addProduct	0	144598	144736
M	func	rounded	0	144737	144886
M	func	rounded	0	144887	145029
M	func	round	0	145030	145160
M	func	round	0	145161	145276
M	func	isEqual	0	145277	145382
M	func	isLess	0	145383	145500
M	func	isLessThanOrEqualTo	0	145501	145641
M	func	distance	0	145642	145752
M	func	advanced	0	145753	145865
M	var	description	0	145866	145996
M	var	debugDescription	0	145997	146132
M	func	write	0	146133	146275
M	var	hashValue	0	146276	146390
M	func	hash	0	146391	146504
F	Swift	Float.lsw	146507	156878
D	struct	Float	146556	146848	156877	Swift
M	typealias	FloatLiteralType	0	146849	146894
M	typealias	IntegerLiteralType	0	146895	146940
M	typealias	Magnitude	0	146941	146979
M	typealias	Stride	0	146980	147015
M	typealias	Exponent	0	147016	147051
M	typealias	RawExponent	0	147052	147091
M	typealias	RawSignificand	0	147092	147136
M	var	infinity	1	147138	147227
M	var	nan	1	147228	147310
M	var	signalingNaN	1	147311	147415
M	var	pi	1	147416	147559
M	var	greatestFiniteMagnitude	1	147560	147681
M	var	leastNormalMagnitude	1	147682	147809
M	var	leastNonzeroMagnitude	1	147810	147932
M	var	ulpOfOne	1	147933	148059
M	var	radix	1	148060	148138
M	var	exponentBitCount	1	148139	148232
M	var	significandBitCount	1	148233	148344
M	var	zero	1	148345	148398
M	init	init	0	148400	148444
M	init	init	0	148445	148517
M	init	init	0	148518	148589
M	init	init	0	148590	148675
M	init	init	0	148676	148767
M	init	init	0	148768	148857
M	init	init	0	148858	148973
M	init	init	0	148974	149096
M	init	init	0	149097	149259
M	init	init	0	149260	149429
M	init	init	0	149430	149546
M	init	init	0	149547	149741
M	init	init	0	149742	149842
M	init	init	0	149843	149971
M	init	init	0	149972	150137
M	init	init	0	150138	150294
M	init	init	0	150295	150410
M	func	+	1	150412	150495
M	func	-	1	150496	150579
M	func	*	1	150580	150663
M	func	/	1	150664	150747
M	func	-	1	150748	150824
M	func	+=	1	150825	150912
M	func	-=	1	150913	151000
M	func	*=	1	151001	151088
M	func	/=	1	151089	151176
M	func	==	1	151177	151259
M	func	!=	1	151260	151342
M	func	<	1	151343	151424
M	func	<=	1	151425	151507
M	func	>	1	151508	151589
M	func	>=	1	151590	151672
M	func	negate	0	151674	151750
M	var	magnitude	0	151751	151845
M	var	bitPattern	0	151846	151949
M	var	exponentBitPattern	0	151950	152061
M	var	significandBitPattern	0	152062	152195
M	var	sign	0	152196	152282
M	var	exponent	0	152283	152367
M	var	significand	0	152368	152493
M	var	significandWidth	0	152494	152627
M	var	binade	0	152628	152745
M	var	ulp	0	152746	152848
M	var	nextUp	0	152849	152941
M	var	nextDown	0	152942	153024
M	var	isNormal	0	153025	153160
M	var	isFinite	0	153161	153279
M	var	isZero	0	153280	153356
M	var	isSubnormal	0	153357	153492
M	var	isInfinite	0	153493	153599
M	var	isNaN	0	153600	153686
M	var	isSignalingNaN	0	153687	153808
M	var	isCanonical	0	153809	153906
M	func	squareRoot	0	153908	154002
M	func	formSquareRoot	0	154003	154115
M	func	remainder	0	154116	154276
M	func	formRemainder	0	154277	154472
M	func	truncatingRemainder	0	154473	154642
M	func	formTruncatingRemainder	0	154643	154847
M	func	addingProduct	0	154848	154985
M	func	addProduct	0	154986	155122
M	func	rounded	0	155123	155270
M	func	rounded	0	155271	155411
M	func	round	0	155412	155542
M	func	round	0	155543	155658
M	func	isEqual	0	155659	155763
M	func	isLess	0	155764	155880
M	func	isLessThanOrEqualTo	0	155881	156020
M	func	distance	0	156021	156129
M	func	advanced	0	156130	156240
M	var	description	0	156241	156370
M	var	debugDescription	0	156371	156505
M	func	write	0	156506	156648
M	var	hashValue	0	156649	156762
M	func	hash	0	156763	156875
F	Swift	FloatingPointProtocols.lsw	156878	167604
D	enum	FloatingPointSign	156927	157036	157503	Swift
M	case	plus	0	157037	157050
M	case	minus	0	157051	157065
M	init	init	0	157066	157228
M	var	rawValue	0	157229	157283
M	func	==	1	157284	157501
D	enum	FloatingPointClassification	157505	157602	157842	Swift
M	case	signalingNaN	0	157603	157624
M	case	quietNaN	0	157625	157642
M	case	negativeInfinity	0	157643	157668
M	case	negativeNormal	0	157669	157692
M	case	negativeSubnormal	0	157693	157719
M	case	negativeZero	0	157720	157741
M	case	positiveZero	0	157742	157763
M	case	positiveSubnormal	0	157764	157790
M	case	positiveNormal	0	157791	157814
M	case	positiveInfinity	0	157815	157840
D	enum	FloatingPointRoundingRule	157844	157950	158078	Swift
M	case	toNearestOrAwayFromZero	0	157951	157983
M	case	toNearestOrEven	0	157984	158008
M	case	up	0	158009	158020
M	case	down	0	158021	158034
M	case	towardZero	0	158035	158054
M	case	awayFromZero	0	158055	158076
D	protocol	FloatingPoint	158080	158199	160376	Swift
M	associatedtype	Exponent	0	158200	158242
M	init	init	0	158243	158315
M	init	init	0	158316	158357
M	init	init	0	158358	158380
M	init	init	0	158381	158429
M	var	radix	1	158430	158463
M	var	nan	1	158464	158496
M	var	signalingNaN	1	158497	158538
M	var	infinity	1	158539	158576
M	var	greatestFiniteMagnitude	1	158577	158629
M	var	pi	1	158630	158661
M	var	ulp	0	158662	158687
M	var	ulpOfOne	1	158688	158725
M	var	leastNormalMagnitude	1	158726	158775
M	var	leastNonzeroMagnitude	1	158776	158826
M	var	sign	0	158827	158866
M	var	exponent	0	158867	158901
M	var	significand	0	158902	158935
M	func	/	1	158936	158984
M	func	/=	1	158985	159032
M	func	remainder	0	159033	159083
M	func	formRemainder	0	159084	159139
M	func	truncatingRemainder	0	159140	159200
M	func	formTruncatingRemainder	0	159201	159266
M	func	squareRoot	0	159267	159296
M	func	formSquareRoot	0	159297	159331
M	func	addingProduct	0	159332	159388
M	func	addProduct	0	159389	159443
M	func	minimum	1	159444	159497
M	func	maximum	1	159498	159551
M	func	minimumMagnitude	1	159552	159614
M	func	maximumMagnitude	1	159615	159677
M	func	rounded	0	159678	159737
M	func	round	0	159738	159796
M	var	nextUp	0	159797	159825
M	var	nextDown	0	159826	159856
M	func	isEqual	0	159857	159897
M	func	isLess	0	159898	159939
M	func	isLessThanOrEqualTo	0	159940	159991
M	func	isTotallyOrdered	0	159992	160053
M	var	isNormal	0	160054	160084
M	var	isFinite	0	160085	160115
M	var	isZero	0	160116	160144
M	var	isSubnormal	0	160145	160178
M	var	isInfinite	0	160179	160211
M	var	isNaN	0	160212	160239
M	var	isSignalingNaN	0	160240	160276
M	var	floatingPointClass	0	160277	160340
M	var	isCanonical	0	160341	160374
D	extension	FloatingPoint	160378	160403	163513	Swift
M	func	/=	1	160404	160509
M	func	squareRoot	0	160510	160672
M	func	remainder	0	160673	160904
M	func	truncatingRemainder	0	160905	161145
M	func	addingProduct	0	161146	161347
M	func	rounded	0	161348	161548
M	func	rounded	0	161549	161693
M	func	round	0	161694	161824
M	var	nextDown	0	161825	161906
M	func	minimum	1	161907	162091
M	func	maximum	1	162092	162276
M	func	minimumMagnitude	1	162277	162474
M	func	maximumMagnitude	1	162475	162672
M	var	floatingPointClass	0	162673	163191
M	func	isTotallyOrdered	0	163192	163511
D	protocol	BinaryFloatingPoint	163515	163631	164268	Swift
M	associatedtype	RawSignificand	0	163632	163682
M	associatedtype	RawExponent	0	163683	163730
M	init	init	0	163731	163836
M	init	init	0	163837	163861
M	init	init	0	163862	163887
M	init	init	0	163888	163942
M	init	init	0	163943	164004
M	var	exponentBitCount	1	164005	164049
M	var	significandBitCount	1	164050	164097
M	var	exponentBitPattern	0	164098	164145
M	var	significandBitPattern	0	164146	164199
M	var	binade	0	164200	164228
M	var	significandWidth	0	164229	164266
D	extension	BinaryFloatingPoint	164270	164341	166240	Swift
M	func	random	1	164342	164553
M	func	random	1	164554	164771
M	func	random	1	164772	165589
M	func	random	1	165590	166238
D	protocol	RandomNumberGenerator	166242	166313	166374	Swift
M	func	next	0	166314	166372
D	extension	RandomNumberGenerator	166376	166409	167318	Swift
M	func	next	0	166410	166578
M	func	next	0	166579	167316
D	struct	SystemRandomNumberGenerator	167320	167439	167548	Swift
M	init	init	0	167440	167460
M	func	next	0	167461	167546
D	func	_systemRandom	167550	167603	167603	Swift
F	Swift	Int.lsw	167604	175704
D	struct	Int	167653	167879	175703	Swift
M	typealias	IntegerLiteralType	0	167880	167925
M	typealias	Magnitude	0	167926	167963
M	typealias	Stride	0	167964	167997
M	typealias	Words	0	167998	168033
M	var	max	1	168035	168117
M	var	min	1	168118	168198
M	var	bitWidth	1	168199	168284
M	var	zero	1	168285	168336
M	init	init	0	168338	168382
M	init	init	0	168383	168453
M	init	init	0	168454	168511
M	init	init	0	168512	168650
M	init	init	0	168651	168779
M	init	init	0	168780	168906
M	init	init	0	168907	169029
M	init	init	0	169030	169160
M	init	init	0	169161	169289
M	init	init	0	169290	169441
M	init	init	0	169442	169594
M	init	init	0	169595	169700
M	func	+	1	169702	169777
M	func	-	1	169778	169853
M	func	*	1	169854	169929
M	func	/	1	169930	170005
M	func	%	1	170006	170081
M	func	&+	1	170082	170159
M	func	&-	1	170160	170237
M	func	&*	1	170238	170315
M	func	&	1	170316	170391
M	func	|	1	170392	170466
M	func	^	1	170467	170542
M	func	~	1	170543	170613
M	func	<<	1	170614	170690
M	func	>>	1	170691	170767
M	func	&<<	1	170768	170846
M	func	&>>	1	170847	170925
M	func	<<	1	170926	171025
M	func	>>	1	171026	171125
M	func	-	1	171126	171196
M	func	negate	0	171197	171273
M	func	==	1	171274	171350
M	func	!=	1	171351	171427
M	func	<	1	171428	171503
M	func	<=	1	171504	171580
M	func	>	1	171581	171656
M	func	>=	1	171657	171733
M	func	+=	1	171735	171816
M	func	-=	1	171817	171898
M	func	*=	1	171899	171980
M	func	/=	1	171981	172062
M	func	%=	1	172063	172144
M	func	&+=	1	172145	172228
M	func	&-=	1	172229	172312
M	func	&*=	1	172313	172396
M	func	&=	1	172397	172478
M	func	|=	1	172479	172559
M	func	^=	1	172560	172641
M	func	<<=	1	172642	172724
M	func	>>=	1	172725	172807
M	func	addingReportingOverflow	0	172809	172975
M	func	subtractingReportingOverflow	0	172976	173154
M	func	multipliedReportingOverflow	0	173155	173330
M	func	dividedReportingOverflow	0	173331	173527
M	func	remainderReportingOverflow	0	173528	173744
M	func	multipliedFullWidth	0	173745	173888
M	func	dividingFullWidth	0	173889	174064
M	func	quotientAndRemainder	0	174065	174238
M	func	isMultiple	0	174239	174372
M	func	signum	0	174373	174450
M	var	magnitude	0	174451	174542
M	var	words	0	174543	174666
M	var	nonzeroBitCount	0	174667	174766
M	var	leadingZeroBitCount	0	174767	174897
M	var	trailingZeroBitCount	0	174898	175029
M	var	byteSwapped	0	175030	175152
M	var	description	0	175153	175250
M	var	hashValue	0	175251	175362
M	func	hash	0	175363	175473
M	func	distance	0	175474	175589
M	func	advanced	0	175590	175701
F	Swift	Int16.lsw	175704	184021
D	struct	Int16	175755	175974	184020	Swift
M	typealias	IntegerLiteralType	0	175975	176022
M	typealias	Magnitude	0	176023	176062
M	typealias	Stride	0	176063	176096
M	typealias	Words	0	176097	176132
M	var	max	1	176134	176204
M	var	min	1	176205	176273
M	var	bitWidth	1	176274	176359
M	var	zero	1	176360	176413
M	init	init	0	176415	176459
M	init	init	0	176460	176532
M	init	init	0	176533	176592
M	init	init	0	176593	176731
M	init	init	0	176732	176860
M	init	init	0	176861	176987
M	init	init	0	176988	177110
M	init	init	0	177111	177241
M	init	init	0	177242	177370
M	init	init	0	177371	177522
M	init	init	0	177523	177675
M	init	init	0	177676	177783
M	func	+	1	177785	177866
M	func	-	1	177867	177948
M	func	*	1	177949	178030
M	func	/	1	178031	178112
M	func	%	1	178113	178194
M	func	&+	1	178195	178278
M	func	&-	1	178279	178362
M	func	&*	1	178363	178446
M	func	&	1	178447	178528
M	func	|	1	178529	178609
M	func	^	1	178610	178691
M	func	~	1	178692	178766
M	func	<<	1	178767	178849
M	func	>>	1	178850	178932
M	func	&<<	1	178933	179017
M	func	&>>	1	179018	179102
M	func	<<	1	179103	179206
M	func	>>	1	179207	179310
M	func	-	1	179311	179385
M	func	negate	0	179386	179462
M	func	==	1	179463	179543
M	func	!=	1	179544	179624
M	func	<	1	179625	179704
M	func	<=	1	179705	179785
M	func	>	1	179786	179865
M	func	>=	1	179866	179946
M	func	+=	1	179948	180033
M	func	-=	1	180034	180119
M	func	*=	1	180120	180205
M	func	/=	1	180206	180291
M	func	%=	1	180292	180377
M	func	&+=	1	180378	180465
M	func	&-=	1	180466	180553
M	func	&*=	1	180554	180641
M	func	&=	1	180642	180727
M	func	|=	1	180728	180812
M	func	^=	1	180813	180898
M	func	<<=	1	180899	180985
M	func	>>=	1	180986	181072
M	func	addingReportingOverflow	0	181074	181244
M	func	subtractingReportingOverflow	0	181245	181427
M	func	multipliedReportingOverflow	0	181428	181607
M	func	dividedReportingOverflow	0	181608	181808
M	func	remainderReportingOverflow	0	181809	182029
M	func	multipliedFullWidth	0	182030	182179
M	func	dividingFullWidth	0	182180	182363
M	func	quotientAndRemainder	0	182364	182543
M	func	isMultiple	0	182544	182679
M	func	signum	0	182680	182759
M	var	magnitude	0	182760	182853
M	var	words	0	182854	182977
M	var	nonzeroBitCount	0	182978	183077
M	var	leadingZeroBitCount	0	183078	183208
M	var	trailingZeroBitCount	0	183209	183340
M	var	byteSwapped	0	183341	183465
M	var	description	0	183466	183563
M	var	hashValue	0	183564	183675
M	func	hash	0	183676	183786
M	func	distance	0	183787	183904
M	func	advanced	0	183905	184018
F	Swift	Int32.lsw	184021	192348
D	struct	Int32	184072	184291	192347	Swift
M	typealias	IntegerLiteralType	0	184292	184339
M	typealias	Magnitude	0	184340	184379
M	typealias	Stride	0	184380	184413
M	typealias	Words	0	184414	184449
M	var	max	1	184451	184526
M	var	min	1	184527	184600
M	var	bitWidth	1	184601	184686
M	var	zero	1	184687	184740
M	init	init	0	184742	184786
M	init	init	0	184787	184859
M	init	init	0	184860	184919
M	init	init	0	184920	185058
M	init	init	0	185059	185187
M	init	init	0	185188	185314
M	init	init	0	185315	185437
M	init	init	0	185438	185568
M	init	init	0	185569	185697
M	init	init	0	185698	185849
M	init	init	0	185850	186002
M	init	init	0	186003	186110
M	func	+	1	186112	186193
M	func	-	1	186194	186275
M	func	*	1	186276	186357
M	func	/	1	186358	186439
M	func	%	1	186440	186521
M	func	&+	1	186522	186605
M	func	&-	1	186606	186689
M	func	&*	1	186690	186773
M	func	&	1	186774	186855
M	func	|	1	186856	186936
M	func	^	1	186937	187018
M	func	~	1	187019	187093
M	func	<<	1	187094	187176
M	func	>>	1	187177	187259
M	func	&<<	1	187260	187344
M	func	&>>	1	187345	187429
M	func	<<	1	187430	187533
M	func	>>	1	187534	187637
M	func	-	1	187638	187712
M	func	negate	0	187713	187789
M	func	==	1	187790	187870
M	func	!=	1	187871	187951
M	func	<	1	187952	188031
M	func	<=	1	188032	188112
M	func	>	1	188113	188192
M	func	>=	1	188193	188273
M	func	+=	1	188275	188360
M	func	-=	1	188361	188446
M	func	*=	1	188447	188532
M	func	/=	1	188533	188618
M	func	%=	1	188619	188704
M	func	&+=	1	188705	188792
M	func	&-=	1	188793	188880
M	func	&*=	1	188881	188968
M	func	&=	1	188969	189054
M	func	|=	1	189055	189139
M	func	^=	1	189140	189225
M	func	<<=	1	189226	189312
M	func	>>=	1	189313	189399
M	func	addingReportingOverflow	0	189401	189571
M	func	subtractingReportingOverflow	0	189572	189754
M	func	multipliedReportingOverflow	0	189755	189934
M	func	dividedReportingOverflow	0	189935	190135
M	func	remainderReportingOverflow	0	190136	190356
M	func	multipliedFullWidth	0	190357	190506
M	func	dividingFullWidth	0	190507	190690
M	func	quotientAndRemainder	0	190691	190870
M	func	isMultiple	0	190871	191006
M	func	signum	0	191007	191086
M	var	magnitude	0	191087	191180
M	var	words	0	191181	191304
M	var	nonzeroBitCount	0	191305	191404
M	var	leadingZeroBitCount	0	191405	191535
M	var	trailingZeroBitCount	0	191536	191667
M	var	byteSwapped	0	191668	191792
M	var	description	0	191793	191890
M	var	hashValue	0	191891	192002
M	func	hash	0	192003	192113
M	func	distance	0	192114	192231
M	func	advanced	0	192232	192345
F	Swift	Int64.lsw	192348	200693
D	struct	Int64	192399	192618	200692	Swift
M	typealias	IntegerLiteralType	0	192619	192666
M	typealias	Magnitude	0	192667	192706
M	typealias	Stride	0	192707	192740
M	typealias	Words	0	192741	192776
M	var	max	1	192778	192862
M	var	min	1	192863	192945
M	var	bitWidth	1	192946	193031
M	var	zero	1	193032	193085
M	init	init	0	193087	193131
M	init	init	0	193132	193204
M	init	init	0	193205	193264
M	init	init	0	193265	193403
M	init	init	0	193404	193532
M	init	init	0	193533	193659
M	init	init	0	193660	193782
M	init	init	0	193783	193913
M	init	init	0	193914	194042
M	init	init	0	194043	194194
M	init	init	0	194195	194347
M	init	init	0	194348	194455
M	func	+	1	194457	194538
M	func	-	1	194539	194620
M	func	*	1	194621	194702
M	func	/	1	194703	194784
M	func	%	1	194785	194866
M	func	&+	1	194867	194950
M	func	&-	1	194951	195034
M	func	&*	1	195035	195118
M	func	&	1	195119	195200
M	func	|	1	195201	195281
M	func	^	1	195282	195363
M	func	~	1	195364	195438
M	func	<<	1	195439	195521
M	func	>>	1	195522	195604
M	func	&<<	1	195605	195689
M	func	&>>	1	195690	195774
M	func	<<	1	195775	195878
M	func	>>	1	195879	195982
M	func	-	1	195983	196057
M	func	negate	0	196058	196134
M	func	==	1	196135	196215
M	func	!=	1	196216	196296
M	func	<	1	196297	196376
M	func	<=	1	196377	196457
M	func	>	1	196458	196537
M	func	>=	1	196538	196618
M	func	+=	1	196620	196705
M	func	-=	1	196706	196791
M	func	*=	1	196792	196877
M	func	/=	1	196878	196963
M	func	%=	1	196964	197049
M	func	&+=	1	197050	197137
M	func	&-=	1	197138	197225
M	func	&*=	1	197226	197313
M	func	&=	1	197314	197399
M	func	|=	1	197400	197484
M	func	^=	1	197485	197570
M	func	<<=	1	197571	197657
M	func	>>=	1	197658	197744
M	func	addingReportingOverflow	0	197746	197916
M	func	subtractingReportingOverflow	0	197917	198099
M	func	multipliedReportingOverflow	0	198100	198279
M	func	dividedReportingOverflow	0	198280	198480
M	func	remainderReportingOverflow	0	198481	198701
M	func	multipliedFullWidth	0	198702	198851
M	func	dividingFullWidth	0	198852	199035
M	func	quotientAndRemainder	0	199036	199215
M	func	isMultiple	0	199216	199351
M	func	signum	0	199352	199431
M	var	magnitude	0	199432	199525
M	var	words	0	199526	199649
M	var	nonzeroBitCount	0	199650	199749
M	var	leadingZeroBitCount	0	199750	199880
M	var	trailingZeroBitCount	0	199881	200012
M	var	byteSwapped	0	200013	200137
M	var	description	0	200138	200235
M	var	hashValue	0	200236	200347
M	func	hash	0	200348	200458
M	func	distance	0	200459	200576
M	func	advanced	0	200577	200690
F	Swift	Int8.lsw	200693	208808
D	struct	Int8	200743	200959	208807	Swift
M	typealias	IntegerLiteralType	0	200960	201006
M	typealias	Magnitude	0	201007	201045
M	typealias	Stride	0	201046	201079
M	typealias	Words	0	201080	201115
M	var	max	1	201117	201184
M	var	min	1	201185	201250
M	var	bitWidth	1	201251	201335
M	var	zero	1	201336	201388
M	init	init	0	201390	201434
M	init	init	0	201435	201505
M	init	init	0	201506	201563
M	init	init	0	201564	201701
M	init	init	0	201702	201829
M	init	init	0	201830	201955
M	init	init	0	201956	202077
M	init	init	0	202078	202207
M	init	init	0	202208	202335
M	init	init	0	202336	202486
M	init	init	0	202487	202638
M	init	init	0	202639	202744
M	func	+	1	202746	202823
M	func	-	1	202824	202901
M	func	*	1	202902	202979
M	func	/	1	202980	203057
M	func	%	1	203058	203135
M	func	&+	1	203136	203215
M	func	&-	1	203216	203295
M	func	&*	1	203296	203375
M	func	&	1	203376	203453
M	func	|	1	203454	203530
M	func	^	1	203531	203608
M	func	~	1	203609	203680
M	func	<<	1	203681	203759
M	func	>>	1	203760	203838
M	func	&<<	1	203839	203919
M	func	&>>	1	203920	204000
M	func	<<	1	204001	204101
M	func	>>	1	204102	204202
M	func	-	1	204203	204274
M	func	negate	0	204275	204351
M	func	==	1	204352	204429
M	func	!=	1	204430	204507
M	func	<	1	204508	204584
M	func	<=	1	204585	204662
M	func	>	1	204663	204739
M	func	>=	1	204740	204817
M	func	+=	1	204819	204901
M	func	-=	1	204902	204984
M	func	*=	1	204985	205067
M	func	/=	1	205068	205150
M	func	%=	1	205151	205233
M	func	&+=	1	205234	205318
M	func	&-=	1	205319	205403
M	func	&*=	1	205404	205488
M	func	&=	1	205489	205571
M	func	|=	1	205572	205653
M	func	^=	1	205654	205736
M	func	<<=	1	205737	205820
M	func	>>=	1	205821	205904
M	func	addingReportingOverflow	0	205906	206073
M	func	subtractingReportingOverflow	0	206074	206253
M	func	multipliedReportingOverflow	0	206254	206430
M	func	dividedReportingOverflow	0	206431	206628
M	func	remainderReportingOverflow	0	206629	206846
M	func	multipliedFullWidth	0	206847	206992
M	func	dividingFullWidth	0	206993	207171
M	func	quotientAndRemainder	0	207172	207348
M	func	isMultiple	0	207349	207482
M	func	signum	0	207483	207560
M	var	magnitude	0	207561	207652
M	var	words	0	207653	207776
M	var	nonzeroBitCount	0	207777	207875
M	var	leadingZeroBitCount	0	207876	208005
M	var	trailingZeroBitCount	0	208006	208136
M	var	byteSwapped	0	208137	208259
M	var	description	0	208260	208356
M	var	hashValue	0	208357	208467
M	func	hash	0	208468	208577
M	func	distance	0	208578	208693
M	func	advanced	0	208694	208805
F	Swift	KeyPath.lsw	208808	210535
D	class	AnyKeyPath	208891	208998	209170	Swift
M	func	==	1	208999	209092
M	func	hash	0	209093	209168
D	class	PartialKeyPath	209172	209293	209295	Swift
D	class	KeyPath	209297	209414	209736	Swift
M	func	appending	0	209415	209578
M	func	appending	0	209579	209734
D	class	WritableKeyPath	209738	209883	210023	Swift
M	func	appending	0	209884	210021
D	class	ReferenceWritableKeyPath	210025	210223	210372	Swift
M	func	appending	0	210224	210370
D	func	_readKeyPath	210374	210534	210534	Swift
F	Swift	Lazy.lsw	210535	222641
D	protocol	LazySequenceProtocol	210555	210676	210826	Swift
M	associatedtype	Elements	0	210677	210755
M	var	elements	0	210756	210824
D	extension	LazySequenceProtocol	210828	210883	210958	Swift
M	var	elements	0	210884	210956
D	typealias	LazyCollectionProtocol	210960	211110	211110	Swift
D	extension	LazySequenceProtocol	211112	211144	213346	Swift
M	var	lazy	0	211145	211201
M	func	map	0	211202	211432
M	func	filter	0	211433	211653
M	func	compactMap	0	211654	212309
M	func	flatMap	0	212310	212853
M	func	prefix	0	212854	213101
M	func	drop	0	213102	213344
D	extension	LazySequenceProtocol	213348	213404	213590	Swift
M	func	joined	0	213405	213588
D	extension	LazySequenceProtocol	213592	213695	213871	Swift
M	func	reversed	0	213696	213869
D	struct	LazySequence	213873	213970	214347	Swift
M	typealias	Element	0	213971	214014
M	typealias	Iterator	0	214015	214060
M	typealias	Elements	0	214061	214097
M	var	_base	0	214098	214117
M	init	init	0	214118	214162
M	var	elements	0	214163	214202
M	func	makeIterator	0	214203	214275
M	var	underestimatedCount	0	214276	214345
D	typealias	LazyCollection	214349	214446	214446	Swift
D	extension	LazySequence	214448	214507	215443	Swift
M	typealias	Index	0	214508	214547
M	typealias	Indices	0	214548	214591
M	typealias	SubSequence	0	214592	214652
M	var	startIndex	0	214653	214711
M	var	endIndex	0	214712	214766
M	var	indices	0	214767	214821
M	var	count	0	214822	214863
M	var	isEmpty	0	214864	214910
M	func	index	0	214911	214993
M	func	index	0	214994	215095
M	func	index	0	215096	215245
M	func	distance	0	215246	215362
M	subscript	subscript	0	215363	215441
D	extension	LazySequence	215445	215530	215617	Swift
M	func	index	0	215531	215615
D	extension	LazySequence	215619	215702	215704	Swift
D	extension	Slice	215706	215778	215824	Swift
M	typealias	Elements	0	215779	215822
D	extension	ReversedCollection	215826	215911	215970	Swift
M	typealias	Elements	0	215912	215968
D	struct	LazyMapSequence	215972	216122	216911	Swift
M	typealias	Elements	0	216123	216185
M	var	_base	0	216186	216205
M	let	_transform	0	216206	216251
M	init	init	0	216252	216387
M	struct	Iterator	0	216389	216698
M	func	makeIterator	0	216700	216839
M	var	underestimatedCount	0	216840	216909
D	extension	LazyMapSequence	216913	216975	217930	Swift
M	typealias	Index	0	216976	217015
M	typealias	Indices	0	217016	217059
M	typealias	SubSequence	0	217060	217132
M	var	startIndex	0	217133	217191
M	var	endIndex	0	217192	217246
M	var	indices	0	217247	217301
M	var	count	0	217302	217343
M	var	isEmpty	0	217344	217390
M	func	index	0	217391	217473
M	func	index	0	217474	217575
M	func	index	0	217576	217725
M	func	distance	0	217726	217842
M	subscript	subscript	0	217843	217928
D	extension	LazyMapSequence	217932	218020	218107	Swift
M	func	index	0	218021	218105
D	extension	LazyMapSequence	218109	218195	218197	Swift
D	typealias	LazyMapCollection	218199	218309	218309	Swift
D	struct	LazyFilterSequence	218311	218448	219285	Swift
M	typealias	Element	0	218449	218492
M	typealias	Elements	0	218493	218549
M	var	_base	0	218550	218569
M	let	_predicate	0	218570	218612
M	init	init	0	218613	218749
M	struct	Iterator	0	218751	219148
M	func	makeIterator	0	219150	219283
D	extension	LazyFilterSequence	219287	219352	220056	Swift
M	typealias	Index	0	219353	219392
M	typealias	Indices	0	219393	219464
M	typealias	SubSequence	0	219465	219531
M	var	startIndex	0	219532	219597
M	var	endIndex	0	219598	219652
M	var	underestimatedCount	0	219653	219698
M	func	_next	0	219699	219885
M	func	index	0	219886	219975
M	subscript	subscript	0	219976	220054
D	extension	LazyFilterSequence	220058	220149	220361	Swift
M	func	index	0	220150	220359
D	typealias	LazyFilterCollection	220363	220476	220476	Swift
D	struct	LazyPrefixWhileSequence	220478	220624	221533	Swift
M	typealias	Element	0	220625	220668
M	typealias	Elements	0	220669	220730
M	var	_base	0	220731	220750
M	let	_predicate	0	220751	220793
M	init	init	0	220794	220926
M	struct	Iterator	0	220928	221376
M	func	makeIterator	0	221378	221531
D	struct	LazyDropWhileSequence	221535	221680	222640	Swift
M	typealias	Element	0	221681	221724
M	typealias	Elements	0	221725	221784
M	var	_base	0	221785	221804
M	let	_predicate	0	221805	221847
M	init	init	0	221848	221980
M	struct	Iterator	0	221982	222483
M	func	makeIterator	0	222485	222638
F	Swift	MutableCollection.lsw	222641	238219
D	protocol	MutableCollection	222695	222837	223294	Swift
M	subscript	subscript	0	222838	222928
M	subscript	subscript	0	222929	223026
M	func	partition	0	223027	223211
M	func	swapAt	0	223212	223292
D	extension	MutableCollection	223296	223358	223699	Swift
M	subscript	subscript	0	223359	223697
D	extension	MutableCollection	223701	223730	225635	Swift
M	func	_writeBackSlice	0	223731	224391
M	func	swapAt	0	224392	224590
M	func	partition	0	224591	225215
M	subscript	subscript	0	225216	225440
M	subscript	subscript	0	225441	225633
D	extension	MutableCollection	225637	225702	226786	Swift
M	func	reverse	0	225703	226039
M	func	partition	0	226040	226784
D	extension	MutableCollection	226788	226852	227938	Swift
M	func	shuffle	0	226853	227027
M	func	shuffle	0	227028	227507
M	func	sort	0	227508	227936
D	extension	MutableCollection	227940	228025	228350	Swift
M	func	sort	0	228026	228348
D	protocol	RangeReplaceableCollection	228352	228505	230109	Swift
M	init	init	0	228506	228545
M	func	replaceSubrange	0	228546	228712
M	func	reserveCapacity	0	228713	228799
M	init	init	0	228800	228880
M	init	init	0	228881	228980
M	func	append	0	228981	229064
M	func	append	0	229065	229190
M	func	insert	0	229191	229299
M	func	insert	0	229300	229452
M	func	remove	0	229453	229581
M	func	removeSubrange	0	229582	229681
M	func	removeFirst	0	229682	229794
M	func	removeFirst	0	229795	229870
M	func	removeAll	0	229871	229964
M	func	removeAll	0	229965	230107
D	extension	RangeReplaceableCollection	230111	230149	234971	Swift
M	init	init	0	230150	230396
M	init	init	0	230397	230568
M	func	reserveCapacity	0	230569	230665
M	func	append	0	230666	230793
M	func	append	0	230794	230989
M	func	insert	0	230990	231167
M	func	insert	0	231168	231385
M	func	remove	0	231386	231757
M	func	removeSubrange	0	231758	231926
M	func	removeSubrange	0	231927	232111
M	func	replaceSubrange	0	232112	232392
M	func	removeFirst	0	232393	232685
M	func	removeFirst	0	232686	233096
M	func	removeAll	0	233097	233378
M	func	removeAll	0	233379	233694
M	func	filter	0	233695	233966
M	func	+	1	233967	234201
M	func	+	1	234202	234546
M	func	+	1	234547	234799
M	func	+=	1	234800	234969
D	extension	RangeReplaceableCollection	234973	235047	235939	Swift
M	func	popLast	0	235048	235260
M	func	removeLast	0	235261	235520
M	func	removeLast	0	235521	235937
D	extension	RangeReplaceableCollection	235941	236009	236301	Swift
M	func	removeAll	0	236010	236299
D	extension	MutableCollection	236303	236332	236849	Swift
M	func	_halfStablePartition	0	236333	236847
D	extension	RangeReplaceableCollection	236851	236914	238218	Swift
M	func	replacing	0	236915	237651
M	func	replace	0	237652	237985
M	func	trimPrefix	0	237986	238216
F	Swift	NumericProtocols.lsw	238219	254706
D	protocol	AdditiveArithmetic	238277	238366	238747	Swift
M	var	zero	1	238367	238441
M	func	+	1	238442	238507
M	func	+=	1	238508	238586
M	func	-	1	238587	238659
M	func	-=	1	238660	238745
D	extension	AdditiveArithmetic	238749	238779	239082	Swift
M	func	+=	1	238780	238885
M	func	-=	1	238886	238998
M	func	+	1	238999	239080
D	extension	AdditiveArithmetic	239084	239154	239236	Swift
M	var	zero	1	239155	239234
D	protocol	Numeric	239238	239344	239724	Swift
M	associatedtype	Magnitude	0	239345	239394
M	init	init	0	239395	239505
M	var	magnitude	0	239506	239570
M	func	*	1	239571	239640
M	func	*=	1	239641	239722
D	protocol	SignedNumeric	239726	239807	239953	Swift
M	func	-	1	239808	239898
M	func	negate	0	239899	239951
D	extension	SignedNumeric	239955	239980	240243	Swift
M	func	-	1	239981	240161
M	func	negate	0	240162	240241
D	func	abs	240245	240428	240428	Swift
D	protocol	Strideable	240430	240531	240752	Swift
M	associatedtype	Stride	0	240532	240584
M	func	distance	0	240585	240669
M	func	advanced	0	240670	240750
D	extension	Strideable	240754	240776	241036	Swift
M	func	<	1	240777	240916
M	func	==	1	240917	241034
D	protocol	BinaryInteger	241038	241240	243902	Swift
M	associatedtype	Words	0	241241	241337
M	var	isSigned	1	241338	241421
M	init	init	0	241422	241538
M	init	init	0	241539	241623
M	init	init	0	241624	241713
M	init	init	0	241714	241805
M	init	init	0	241806	241897
M	var	words	0	241898	242000
M	var	bitWidth	0	242001	242080
M	var	trailingZeroBitCount	0	242081	242176
M	func	/	1	242177	242247
M	func	/=	1	242248	242326
M	func	%	1	242327	242430
M	func	%=	1	242431	242527
M	func	~	1	242528	242597
M	func	&	1	242598	242676
M	func	&=	1	242677	242760
M	func	|	1	242761	242846
M	func	|=	1	242847	242939
M	func	^	1	242940	243025
M	func	^=	1	243026	243119
M	func	>>	1	243120	243252
M	func	>>=	1	243253	243373
M	func	<<	1	243374	243506
M	func	<<=	1	243507	243627
M	func	quotientAndRemainder	0	243628	243756
M	func	isMultiple	0	243757	243854
M	func	signum	0	243855	243900
D	extension	BinaryInteger	243904	243929	246896	Swift
M	init	init	0	243930	243974
M	func	*=	1	243975	244083
M	func	/=	1	244084	244189
M	func	%=	1	244190	244313
M	func	&=	1	244314	244424
M	func	|=	1	244425	244544
M	func	^=	1	244545	244665
M	func	>>=	1	244666	244814
M	func	<<=	1	244815	244963
M	func	signum	0	244964	245080
M	func	quotientAndRemainder	0	245081	245257
M	func	isMultiple	0	245258	245476
M	func	distance	0	245477	245592
M	func	advanced	0	245593	245701
M	var	description	0	245702	245792
M	func	==	1	245794	245962
M	func	!=	1	245963	246128
M	func	<	1	246129	246315
M	func	<=	1	246316	246511
M	func	>	1	246512	246701
M	func	>=	1	246702	246894
D	func	_compareIntegers	246898	247005	247005	Swift
D	protocol	FixedWidthInteger	247007	247172	249495	Swift
M	var	bitWidth	1	247173	247252
M	var	max	1	247253	247313
M	var	min	1	247314	247371
M	func	addingReportingOverflow	0	247372	247502
M	func	subtractingReportingOverflow	0	247503	247645
M	func	multipliedReportingOverflow	0	247646	247785
M	func	dividedReportingOverflow	0	247786	247946
M	func	remainderReportingOverflow	0	247947	248127
M	func	multipliedFullWidth	0	248128	248249
M	func	dividingFullWidth	0	248250	248404
M	init	init	0	248405	248476
M	var	nonzeroBitCount	0	248477	248545
M	var	leadingZeroBitCount	0	248546	248641
M	var	byteSwapped	0	248642	248731
M	var	bigEndian	0	248732	248802
M	var	littleEndian	0	248803	248879
M	init	init	0	248880	248966
M	init	init	0	248967	249059
M	func	&>>	1	249060	249174
M	func	&>>=	1	249175	249277
M	func	&<<	1	249278	249391
M	func	&<<=	1	249392	249493
D	extension	FixedWidthInteger	249497	249526	253604	Swift
M	var	bitWidth	0	249527	249623
M	init	init	0	249624	249742
M	var	littleEndian	0	249743	249827
M	var	bigEndian	0	249828	249913
M	init	init	0	249914	250030
M	init	init	0	250031	250153
M	func	&>>=	1	250154	250285
M	func	&<<=	1	250286	250416
M	func	&>>	1	250417	250603
M	func	&<<	1	250604	250789
M	func	&+	1	250790	250935
M	func	&+=	1	250936	251048
M	func	&-	1	251049	251206
M	func	&-=	1	251207	251324
M	func	&*	1	251325	251482
M	func	&*=	1	251483	251601
M	init	init	0	251602	251949
M	init	init	0	251950	252190
M	func	random	1	252191	252402
M	func	random	1	252403	252620
M	func	random	1	252621	253090
M	func	random	1	253091	253602
D	func	_parseInteger	253606	253707	253707	Swift
D	protocol	SignedInteger	253709	253812	253814	Swift
D	extension	SignedInteger	253816	253841	253935	Swift
M	var	isSigned	1	253842	253933
D	protocol	UnsignedInteger	253937	254030	254032	Swift
D	extension	UnsignedInteger	254034	254061	254156	Swift
M	var	isSigned	1	254062	254154
D	extension	UnsignedInteger	254158	254214	254302	Swift
M	var	magnitude	0	254215	254300
D	extension	Numeric	254304	254323	254434	Swift
M	func	*=	1	254324	254432
D	extension	BinaryInteger	254436	254461	254705	Swift
M	init	init	0	254462	254703
F	Swift	Operators.lsw	254706	258357
D	precedencegroup	AssignmentPrecedence	254760	254838	254838	Swift
D	precedencegroup	FunctionArrowPrecedence	254839	254936	254936	Swift
D	precedencegroup	TernaryPrecedence	254937	255031	255031	Swift
D	precedencegroup	DefaultPrecedence	255032	255099	255099	Swift
D	precedencegroup	LogicalDisjunctionPrecedence	255100	255198	255198	Swift
D	precedencegroup	LogicalConjunctionPrecedence	255199	255308	255308	Swift
D	precedencegroup	ComparisonPrecedence	255309	255390	255390	Swift
D	precedencegroup	NilCoalescingPrecedence	255391	255488	255488	Swift
D	precedencegroup	CastingPrecedence	255489	255562	255562	Swift
D	precedencegroup	RangeFormationPrecedence	255563	255637	255637	Swift
D	precedencegroup	AdditionPrecedence	255638	255733	255733	Swift
D	precedencegroup	MultiplicationPrecedence	255734	255829	255829	Swift
D	precedencegroup	BitwiseShiftPrecedence	255830	255909	255909	Swift
D	operator	++	255911	255930	255930	Swift
D	operator	--	255931	255950	255950	Swift
D	operator	...	255951	255971	255971	Swift
D	operator	++	255973	255991	255991	Swift
D	operator	--	255992	256010	256010	Swift
D	operator	!	256011	256028	256028	Swift
D	operator	~	256029	256046	256046	Swift
D	operator	+	256047	256064	256064	Swift
D	operator	-	256065	256082	256082	Swift
D	operator	...	256083	256102	256102	Swift
D	operator	..<	256103	256122	256122	Swift
D	operator	<<	256124	256166	256166	Swift
D	operator	&<<	256167	256210	256210	Swift
D	operator	>>	256211	256253	256253	Swift
D	operator	&>>	256254	256297	256297	Swift
D	operator	*	256299	256342	256342	Swift
D	operator	&*	256343	256387	256387	Swift
D	operator	/	256388	256431	256431	Swift
D	operator	%	256432	256475	256475	Swift
D	operator	&	256476	256519	256519	Swift
D	operator	+	256521	256558	256558	Swift
D	operator	&+	256559	256597	256597	Swift
D	operator	-	256598	256635	256635	Swift
D	operator	&-	256636	256674	256674	Swift
D	operator	|	256675	256712	256712	Swift
D	operator	^	256713	256750	256750	Swift
D	operator	...	256752	256797	256797	Swift
D	operator	..<	256798	256843	256843	Swift
D	operator	??	256845	256888	256888	Swift
D	operator	<	256890	256929	256929	Swift
D	operator	<=	256930	256970	256970	Swift
D	operator	>	256971	257010	257010	Swift
D	operator	>=	257011	257051	257051	Swift
D	operator	==	257052	257092	257092	Swift
D	operator	!=	257093	257133	257133	Swift
D	operator	===	257134	257175	257175	Swift
D	operator	!==	257176	257217	257217	Swift
D	operator	~=	257218	257258	257258	Swift
D	operator	.<	257260	257300	257300	Swift
D	operator	.<=	257301	257342	257342	Swift
D	operator	.>	257343	257383	257383	Swift
D	operator	.>=	257384	257425	257425	Swift
D	operator	.==	257426	257467	257467	Swift
D	operator	.!=	257468	257509	257509	Swift
D	operator	.&	257510	257554	257554	Swift
D	operator	.^	257555	257593	257593	Swift
D	operator	.|	257594	257632	257632	Swift
D	operator	&&	257634	257682	257682	Swift
D	operator	||	257683	257731	257731	Swift
D	operator	*=	257733	257773	257773	Swift
D	operator	&*=	257774	257815	257815	Swift
D	operator	/=	257816	257856	257856	Swift
D	operator	%=	257857	257897	257897	Swift
D	operator	+=	257898	257938	257938	Swift
D	operator	&+=	257939	257980	257980	Swift
D	operator	-=	257981	258021	258021	Swift
D	operator	&-=	258022	258063	258063	Swift
D	operator	<<=	258064	258105	258105	Swift
D	operator	&<<=	258106	258148	258148	Swift
D	operator	>>=	258149	258190	258190	Swift
D	operator	&>>=	258191	258233	258233	Swift
D	operator	&=	258234	258274	258274	Swift
D	operator	^=	258275	258315	258315	Swift
D	operator	|=	258316	258356	258356	Swift
F	Swift	Optional.lsw	258357	262689
D	enum	Optional	258382	258483	259559	Swift
M	case	none	0	258484	258497
M	case	some	0	258498	258520
M	init	init	0	258522	258604
M	init	init	0	258605	258670
M	func	map	0	258672	258936
M	func	flatMap	0	258937	259208
M	var	unsafelyUnwrapped	0	259209	259297
M	func	take	0	259298	259460
M	var	debugDescription	0	259461	259557
D	extension	Optional	259561	259611	259613	Swift
D	extension	Optional	259615	259669	259671	Swift
D	extension	Optional	259673	259729	260185	Swift
M	func	==	1	259730	260183
D	extension	Optional	260187	260241	260525	Swift
M	func	hash	0	260242	260523
D	enum	Result	260527	260627	262479	Swift
M	case	success	0	260628	260653
M	case	failure	0	260654	260679
M	init	init	0	260681	260930
M	func	get	0	260931	261159
M	func	map	0	261160	261480
M	func	mapError	0	261481	261805
M	func	flatMap	0	261806	262139
M	func	flatMapError	0	262140	262477
D	extension	Result	262481	262555	262557	Swift
D	extension	Result	262559	262630	262632	Swift
D	extension	Result	262634	262686	262688	Swift
F	Swift	Output.lsw	262689	265189
D	func	print	262703	262848	262848	Swift
D	func	print	262850	263223	263223	Swift
D	func	debugPrint	263225	263393	263393	Swift
D	func	debugPrint	263395	263791	263791	Swift
D	func	dump	263793	264080	264080	Swift
D	func	dump	264082	264430	264430	Swift
D	func	readLine	264432	264570	264570	Swift
D	func	_describe	264572	264631	264631	Swift
D	func	_debugDescribe	264633	264702	264702	Swift
D	func	_dump	264704	264821	264821	Swift
D	func	_writeOutput	264823	264873	264873	Swift
D	enum	CommandLine	264875	264934	265188	Swift
M	var	arguments	1	264935	265063
M	var	argc	1	265064	265186
F	Swift	PartialRange.lsw	265189	271048
D	struct	PartialRangeUpTo	265237	265343	265703	Swift
M	let	upperBound	0	265344	265376
M	init	init	0	265377	265446
M	func	relative	0	265447	265582
M	func	contains	0	265583	265701
D	struct	PartialRangeThrough	265705	265822	266220	Swift
M	let	upperBound	0	265823	265855
M	init	init	0	265856	265925
M	func	relative	0	265926	266098
M	func	contains	0	266099	266218
D	struct	PartialRangeFrom	266222	266328	266687	Swift
M	let	lowerBound	0	266329	266361
M	init	init	0	266362	266431
M	func	relative	0	266432	266565
M	func	contains	0	266566	266685
D	extension	PartialRangeFrom	266689	266780	266991	Swift
M	typealias	Element	0	266781	266817
M	typealias	Iterator	0	266818	266878
M	func	makeIterator	0	266879	266989
D	struct	_PartialRangeIterator	266993	267166	267373	Swift
M	typealias	Element	0	267167	267203
M	var	_current	0	267204	267227
M	func	next	0	267228	267371
D	enum	UnboundedRange_	267375	267433	267500	Swift
M	func	...	1	267434	267498
D	typealias	UnboundedRange	267502	267605	267605	Swift
D	func	stride	267607	267816	267816	Swift
D	func	stride	267818	268058	268058	Swift
D	struct	StrideTo	268060	268173	268825	Swift
M	let	_start	0	268174	268197
M	let	_end	0	268198	268219
M	let	_stride	0	268220	268251
M	init	init	0	268252	268476
M	func	makeIterator	0	268477	268642
M	var	underestimatedCount	0	268643	268823
D	struct	StrideToIterator	268827	268935	269315	Swift
M	let	_start	0	268936	268959
M	let	_end	0	268960	268981
M	let	_stride	0	268982	269013
M	var	_count	0	269014	269033
M	var	_value	0	269034	269057
M	func	next	0	269058	269313
D	struct	StrideThrough	269317	269447	270131	Swift
M	let	_start	0	269448	269471
M	let	_end	0	269472	269493
M	let	_stride	0	269494	269525
M	init	init	0	269526	269750
M	func	makeIterator	0	269751	269948
M	var	underestimatedCount	0	269949	270129
D	struct	StrideThroughIterator	270133	270246	270805	Swift
M	let	_start	0	270247	270270
M	let	_end	0	270271	270292
M	let	_stride	0	270293	270324
M	var	_count	0	270325	270344
M	var	_value	0	270345	270368
M	var	_didReturnEnd	0	270369	270396
M	func	next	0	270397	270803
D	func	_strideStep	270807	271047	271047	Swift
F	Swift	Range.lsw	271048	285239
D	protocol	RangeExpression	271081	271177	271462	Swift
M	associatedtype	Bound	0	271178	271214
M	func	relative	0	271215	271373
M	func	contains	0	271374	271460
D	extension	RangeExpression	271464	271491	271661	Swift
M	func	~=	1	271492	271659
D	struct	Range	271663	271802	274102	Swift
M	let	lowerBound	0	271803	271860
M	let	upperBound	0	271861	271935
M	init	init	0	271936	272038
M	init	init	0	272039	272246
M	func	contains	0	272247	272390
M	var	isEmpty	0	272391	272485
M	func	relative	0	272486	272591
M	func	==	1	272592	272737
M	func	clamped	0	272738	273196
M	func	overlaps	0	273197	273454
M	func	overlaps	0	273455	273700
M	func	contains	0	273701	273907
M	func	contains	0	273908	274100
D	extension	Range	274104	274146	274243	Swift
M	var	description	0	274147	274241
D	extension	Range	274245	274292	274448	Swift
M	var	debugDescription	0	274293	274446
D	extension	Range	274450	274499	274627	Swift
M	func	hash	0	274500	274625
D	extension	Range	274629	274678	274680	Swift
D	extension	Range	274682	274762	274970	Swift
M	typealias	Element	0	274763	274799
M	typealias	Iterator	0	274800	274853
M	func	makeIterator	0	274854	274968
D	struct	_RangeIterator	274972	275083	275353	Swift
M	typealias	Element	0	275084	275120
M	var	_current	0	275121	275144
M	let	_end	0	275145	275164
M	func	next	0	275165	275351
D	extension	Range	275355	275486	277099	Swift
M	typealias	Index	0	275487	275521
M	typealias	Indices	0	275522	275565
M	typealias	SubSequence	0	275566	275613
M	var	startIndex	0	275614	275661
M	var	endIndex	0	275662	275707
M	var	count	0	275708	275778
M	var	indices	0	275779	275824
M	func	index	0	275825	275893
M	func	index	0	275894	275964
M	func	index	0	275965	276059
M	func	distance	0	276060	276166
M	subscript	subscript	0	276167	276336
M	subscript	subscript	0	276337	276534
M	func	_customContainsEquatableElement	0	276535	276659
M	func	_customIndexOfEquatableElement	0	276660	276780
M	func	_customLastIndexOfEquatableElement	0	276781	276905
M	init	init	0	276906	277097
D	typealias	CountableRange	277101	277233	277233	Swift
D	typealias	CountableClosedRange	277234	277385	277385	Swift
D	struct	ClosedRange	277387	277526	279510	Swift
M	let	lowerBound	0	277527	277584
M	let	upperBound	0	277585	277645
M	init	init	0	277646	277748
M	init	init	0	277749	277956
M	func	contains	0	277957	278101
M	var	isEmpty	0	278102	278184
M	func	relative	0	278185	278368
M	func	==	1	278369	278526
M	func	clamped	0	278527	279003
M	func	overlaps	0	279004	279184
M	func	overlaps	0	279185	279314
M	func	contains	0	279315	279508
D	extension	ClosedRange	279512	279560	279657	Swift
M	var	description	0	279561	279655
D	extension	ClosedRange	279659	279712	279880	Swift
M	var	debugDescription	0	279713	279878
D	extension	ClosedRange	279882	279937	280065	Swift
M	func	hash	0	279938	280063
D	extension	ClosedRange	280067	280122	280124	Swift
D	extension	ClosedRange	280126	280212	280455	Swift
M	typealias	Element	0	280213	280249
M	typealias	Iterator	0	280250	280309
M	func	makeIterator	0	280310	280453
D	struct	_ClosedRangeIterator	280457	280574	280945	Swift
M	typealias	Element	0	280575	280611
M	var	_current	0	280612	280635
M	let	_last	0	280636	280656
M	var	_isDone	0	280657	280678
M	func	next	0	280679	280943
D	enum	_ClosedRangeIndex	280947	281077	281712	Swift
M	case	inRange	0	281078	281101
M	case	pastEnd	0	281102	281118
M	func	==	1	281119	281415
M	func	<	1	281416	281710
D	extension	ClosedRange	281714	281851	284171	Swift
M	typealias	Index	0	281852	281905
M	typealias	Indices	0	281906	281971
M	typealias	SubSequence	0	281972	282032
M	var	startIndex	0	282033	282109
M	var	endIndex	0	282110	282172
M	var	count	0	282173	282247
M	func	index	0	282248	282523
M	func	index	0	282524	282849
M	func	index	0	282850	283257
M	func	distance	0	283258	283395
M	func	_offset	0	283396	283592
M	subscript	subscript	0	283593	283792
M	func	_customContainsEquatableElement	0	283793	283918
M	init	init	0	283919	284169
D	extension	Comparable	284173	284195	285238	Swift
M	func	..<	1	284196	284487
M	func	...	1	284488	284785
M	func	..<	1	284786	284930
M	func	...	1	284931	285089
M	func	...	1	285090	285236
F	Swift	RangeSet.lsw	285239	289047
D	struct	RangeSet	285253	285372	287607	Swift
M	var	_ranges	0	285373	285404
M	init	init	0	285405	285439
M	init	init	0	285440	285521
M	init	init	0	285522	285682
M	var	ranges	0	285683	285762
M	var	isEmpty	0	285763	285851
M	func	contains	0	285852	285996
M	func	insert	0	285997	286785
M	func	remove	0	286786	287417
M	func	==	1	287418	287527
M	var	description	0	287528	287605
D	extension	RangeReplaceableCollection	287609	287647	287984	Swift
M	func	removeSubranges	0	287648	287982
D	extension	MutableCollection	287986	288054	289046	Swift
M	func	moveSubranges	0	288055	289044
F	Swift	Regex.lsw	289047	307116
D	protocol	_RegexPart	289148	289291	289366	Swift
M	associatedtype	RegexOutput	0	289292	289322
M	var	_part	0	289323	289364
D	protocol	RegexComponent	289368	289470	289577	Swift
M	associatedtype	RegexOutput	0	289471	289501
M	var	regex	0	289502	289575
D	extension	RegexComponent	289579	289605	289658	Swift
M	var	_part	0	289606	289656
D	struct	Regex	289660	289815	295445	Swift
M	typealias	RegexOutput	0	289816	289857
M	let	_source	0	289858	290052
M	let	_transforms	0	290053	290177
M	init	init	0	290178	290324
M	init	init	0	290325	290502
M	init	init	0	290503	290648
M	init	init	0	290649	291179
M	init	init	0	291180	291496
M	var	regex	0	291497	291541
M	struct	Match	0	291543	292226
M	func	wholeMatch	0	292228	292372
M	func	wholeMatch	0	292373	292515
M	func	prefixMatch	0	292516	292672
M	func	prefixMatch	0	292673	292827
M	func	firstMatch	0	292828	292972
M	func	firstMatch	0	292973	293115
M	func	_match	0	293116	293221
M	func	_allMatches	0	293222	293322
M	func	_matches	0	293323	293419
M	func	_found	0	293420	293519
M	func	contains	0	293521	293655
M	func	_with	0	293657	293769
M	func	ignoresCase	0	293770	293910
M	func	dotMatchesNewlines	0	293911	294085
M	func	anchorsMatchLineEndings	0	294086	294271
M	func	asciiOnlyWordCharacters	0	294272	294428
M	func	asciiOnlyDigits	0	294429	294577
M	func	asciiOnlyWhitespace	0	294578	294730
M	func	asciiOnlyCharacterClasses	0	294731	294906
M	func	wordBoundaryKind	0	294907	295078
M	func	repetitionBehavior	0	295079	295276
M	func	matchingSemantics	0	295277	295443
D	extension	Regex	295447	295495	295950	Swift
M	init	init	0	295496	295754
M	init	init	0	295755	295948
D	extension	Regex.Match	295952	296006	296504	Swift
M	init	init	0	296007	296208
M	subscript	subscript	0	296209	296381
M	subscript	subscript	0	296382	296502
D	struct	AnyRegexOutput	296506	296625	299197	Swift
M	typealias	Index	0	296626	296658
M	typealias	Indices	0	296659	296700
M	typealias	Iterator	0	296701	296765
M	typealias	SubSequence	0	296766	296822
M	struct	ElementRepresentation	0	296824	297054
M	struct	Element	0	297056	298138
M	let	input	0	298140	298161
M	let	_elements	0	298162	298219
M	init	init	0	298220	298406
M	var	startIndex	0	298407	298443
M	var	endIndex	0	298444	298492
M	var	count	0	298493	298538
M	func	index	0	298539	298591
M	func	index	0	298592	298645
M	subscript	subscript	0	298646	298770
M	subscript	subscript	0	298771	299011
M	func	extractValues	0	299012	299195
D	struct	_RegexError	299199	299285	299315	Swift
M	let	description	0	299286	299313
D	struct	RegexWordBoundaryKind	299317	299385	299672	Swift
M	let	_letter	0	299386	299409
M	var	simple	1	299410	299547
M	var	default	1	299548	299670
D	struct	RegexSemanticLevel	299674	299785	300042	Swift
M	let	_letter	0	299786	299809
M	var	graphemeCluster	1	299810	299927
M	var	unicodeScalar	1	299928	300040
D	struct	RegexRepetitionBehavior	300044	300135	300558	Swift
M	let	_letter	0	300136	300159
M	var	eager	1	300160	300283
M	var	reluctant	1	300284	300410
M	var	possessive	1	300411	300556
D	func	_regexError	300560	300628	300628	Swift
D	func	_regexOutputType	300630	300707	300707	Swift
D	func	_regexContains	300709	300800	300800	Swift
D	func	_regexExtract	300802	300890	300890	Swift
D	func	_regexSplit	300892	301452	301452	Swift
D	extension	BidirectionalCollection	301454	301565	303619	Swift
M	var	_wholeText	0	301566	301627
M	func	wholeMatch	0	301628	301792
M	func	prefixMatch	0	301793	301969
M	func	firstMatch	0	301970	302126
M	func	matches	0	302127	302282
M	func	contains	0	302283	302460
M	func	firstRange	0	302461	302651
M	func	ranges	0	302652	302860
M	func	split	0	302861	303150
M	func	starts	0	303151	303306
M	func	trimmingPrefix	0	303307	303617
D	extension	RangeReplaceableCollection	303621	303735	307115	Swift
M	func	replacing	0	303736	304120
M	func	replacing	0	304121	304496
M	func	replacing	0	304497	304958
M	func	replacing	0	304959	305386
M	func	_replacing	0	305387	306082
M	func	replace	0	306083	306420
M	func	replace	0	306421	306818
M	func	trimPrefix	0	306819	307113
F	Swift	Sequence.lsw	307116	321069
D	protocol	IteratorProtocol	307149	307231	307340	Swift
M	associatedtype	Element	0	307232	307258
M	func	next	0	307259	307338
D	protocol	Sequence	307342	307427	307830	Swift
M	associatedtype	Element	0	307428	307454
M	associatedtype	Iterator	0	307455	307534
M	func	makeIterator	0	307535	307612
M	var	underestimatedCount	0	307613	307721
M	func	_customContainsEquatableElement	0	307722	307791
M	func	_copyToArray	0	307792	307828
D	extension	Sequence	307832	307899	307978	Swift
M	func	makeIterator	0	307900	307976
D	extension	Sequence	307980	308000	317509	Swift
M	var	underestimatedCount	0	308001	308114
M	func	_customContainsEquatableElement	0	308115	308199
M	func	_copyToArray	0	308200	308415
M	func	map	0	308417	308725
M	func	filter	0	308726	309009
M	func	forEach	0	309010	309178
M	func	reduce	0	309179	309505
M	func	reduce	0	309506	309873
M	func	flatMap	0	309874	310251
M	func	compactMap	0	310252	310617
M	func	flatMap	0	310618	310834
M	func	enumerated	0	310835	310985
M	func	first	0	310986	311238
M	func	contains	0	311239	311477
M	func	allSatisfy	0	311478	311717
M	func	count	0	311718	311980
M	func	min	0	311981	312413
M	func	max	0	312414	312849
M	func	sorted	0	312850	313151
M	func	reversed	0	313152	313322
M	func	shuffled	0	313323	313505
M	func	shuffled	0	313506	313758
M	func	dropFirst	0	313759	313907
M	func	dropLast	0	313908	314186
M	func	drop	0	314187	314428
M	func	prefix	0	314429	314568
M	func	prefix	0	314569	314922
M	func	suffix	0	314923	315212
M	func	split	0	315213	315601
M	func	starts	0	315602	316130
M	func	elementsEqual	0	316131	316691
M	func	lexicographicallyPrecedes	0	316692	317360
M	var	lazy	0	317361	317507
D	extension	Sequence	317511	317556	318670	Swift
M	func	contains	0	317557	317842
M	func	split	0	317843	318152
M	func	starts	0	318153	318417
M	func	elementsEqual	0	318418	318668
D	extension	Sequence	318672	318718	319852	Swift
M	func	min	0	318719	319046
M	func	max	0	319047	319377
M	func	sorted	0	319378	319573
M	func	lexicographicallyPrecedes	0	319574	319850
D	extension	Sequence	319854	319898	320308	Swift
M	func	joined	0	319899	320039
M	func	joined	0	320040	320306
D	extension	Sequence	320310	320360	320771	Swift
M	func	joined	0	320361	320769
D	extension	Sequence	320773	320817	320971	Swift
M	func	joined	0	320818	320969
D	func	_joinStrings	320973	321068	321068	Swift
F	Swift	SequenceTypes.lsw	321069	338097
D	struct	EnumeratedSequence	321119	321232	322100	Swift
M	typealias	Element	0	321233	321300
M	var	_base	0	321301	321320
M	init	init	0	321321	321365
M	func	makeIterator	0	321366	321525
M	var	underestimatedCount	0	321526	321595
M	struct	Iterator	0	321597	322098
D	struct	_EnumeratedIndex	322102	322213	322508	Swift
M	var	base	0	322214	322245
M	var	offset	0	322246	322272
M	func	==	1	322273	322390
M	func	<	1	322391	322506
D	extension	EnumeratedSequence	322510	322575	323389	Swift
M	typealias	Index	0	322576	322627
M	typealias	SubSequence	0	322628	322694
M	typealias	Indices	0	322695	322766
M	var	startIndex	0	322767	322872
M	var	endIndex	0	322873	322984
M	var	count	0	322985	323026
M	var	isEmpty	0	323027	323073
M	func	index	0	323074	323231
M	subscript	subscript	0	323232	323387
D	extension	EnumeratedSequence	323391	323482	323644	Swift
M	func	index	0	323483	323642
D	extension	EnumeratedSequence	323646	323735	324065	Swift
M	func	index	0	323736	323933
M	func	distance	0	323934	324063
D	func	zip	324067	324344	324344	Swift
D	struct	Zip2Sequence	324346	324466	325810	Swift
M	typealias	Element	0	324467	324536
M	let	_sequence1	0	324537	324566
M	let	_sequence2	0	324567	324596
M	init	init	0	324597	324733
M	func	makeIterator	0	324734	324965
M	var	underestimatedCount	0	324966	325083
M	struct	Iterator	0	325085	325808
D	struct	DropFirstSequence	325812	325914	326618	Swift
M	typealias	Element	0	325915	325958
M	typealias	Iterator	0	325959	326004
M	let	_base	0	326005	326024
M	let	_limit	0	326025	326044
M	init	init	0	326045	326238
M	func	makeIterator	0	326239	326502
M	func	dropFirst	0	326503	326616
D	struct	PrefixSequence	326620	326714	327625	Swift
M	typealias	Element	0	326715	326758
M	var	_base	0	326759	326778
M	let	_maxLength	0	326779	326802
M	init	init	0	326803	327001
M	func	makeIterator	0	327002	327131
M	func	prefix	0	327132	327279
M	struct	Iterator	0	327281	327623
D	struct	DropWhileSequence	327627	327756	328648	Swift
M	typealias	Element	0	327757	327800
M	var	_iterator	0	327801	327833
M	var	_nextElement	0	327834	327869
M	init	init	0	327870	328132
M	func	makeIterator	0	328133	328262
M	struct	Iterator	0	328264	328646
D	struct	FlattenSequence	328650	328786	329519	Swift
M	typealias	Element	0	328787	328838
M	var	_base	0	328839	328858
M	init	init	0	328859	328903
M	func	makeIterator	0	328904	329023
M	struct	Iterator	0	329025	329517
D	struct	_FlattenIndex	329521	329658	330177	Swift
M	var	_outer	0	329659	329685
M	var	_inner	0	329686	329721
M	func	==	1	329722	329865
M	func	<	1	329866	330175
D	extension	FlattenSequence	330179	330267	331729	Swift
M	typealias	SubSequence	0	330268	330331
M	typealias	Indices	0	330332	330400
M	typealias	Index	0	330401	330449
M	func	_firstIndex	0	330450	330804
M	var	startIndex	0	330805	330891
M	var	endIndex	0	330892	330991
M	var	count	0	330992	331123
M	func	index	0	331124	331519
M	subscript	subscript	0	331520	331727
D	extension	FlattenSequence	331731	331858	332419	Swift
M	func	index	0	331859	332417
D	struct	JoinedSequence	332421	332567	334262	Swift
M	typealias	Element	0	332568	332619
M	var	_base	0	332620	332639
M	var	_separator	0	332640	332682
M	init	init	0	332683	332868
M	func	makeIterator	0	332869	333069
M	struct	Iterator	0	333071	334260
D	func	sequence	334264	334739	334739	Swift
D	func	sequence	334741	334981	334981	Swift
D	typealias	UnfoldFirstSequence	334983	335096	335096	Swift
D	struct	UnfoldSequence	335098	335232	335697	Swift
M	typealias	Iterator	0	335233	335295
M	var	_state	0	335296	335317
M	let	_next	0	335318	335358
M	var	_done	0	335359	335380
M	init	init	0	335381	335512
M	func	next	0	335513	335695
D	func	repeatElement	335699	335855	335855	Swift
D	struct	Repeated	335857	335955	336589	Swift
M	typealias	Indices	0	335956	335997
M	typealias	Index	0	335998	336030
M	let	count	0	336031	336085
M	let	repeatedValue	0	336086	336142
M	init	init	0	336143	336350
M	var	startIndex	0	336351	336387
M	var	endIndex	0	336388	336426
M	subscript	subscript	0	336427	336587
D	struct	CollectionOfOne	336591	336713	337331	Swift
M	typealias	Index	0	336714	336746
M	typealias	Indices	0	336747	336788
M	typealias	SubSequence	0	336789	336855
M	var	_element	0	336856	336881
M	init	init	0	336882	336940
M	var	startIndex	0	336941	336977
M	var	endIndex	0	336978	337012
M	var	count	0	337013	337044
M	subscript	subscript	0	337045	337329
D	struct	EmptyCollection	337333	337443	337798	Swift
M	typealias	Index	0	337444	337476
M	typealias	Indices	0	337477	337518
M	init	init	0	337519	337539
M	var	startIndex	0	337540	337576
M	var	endIndex	0	337577	337611
M	subscript	subscript	0	337612	337690
M	func	==	1	337691	337796
D	struct	IteratorSequence	337800	337917	338096	Swift
M	typealias	Element	0	337918	337961
M	var	_base	0	337962	337981
M	init	init	0	337982	338028
M	func	next	0	338029	338094
F	Swift	Set.lsw	338097	353524
D	protocol	SetAlgebra	338129	338245	339209	Swift
M	associatedtype	Element	0	338246	338272
M	init	init	0	338273	338283
M	func	contains	0	338284	338328
M	func	union	0	338329	338366
M	func	intersection	0	338367	338411
M	func	symmetricDifference	0	338412	338463
M	func	insert	0	338464	338581
M	func	remove	0	338582	338660
M	func	update	0	338661	338745
M	func	formUnion	0	338746	338788
M	func	formIntersection	0	338789	338838
M	func	formSymmetricDifference	0	338839	338895
M	func	subtracting	0	338896	338939
M	func	isSubset	0	338940	338981
M	func	isDisjoint	0	338982	339027
M	func	isSuperset	0	339028	339071
M	var	isEmpty	0	339072	339101
M	init	init	0	339102	339165
M	func	subtract	0	339166	339207
D	extension	SetAlgebra	339211	339233	340499	Swift
M	init	init	0	339234	339384
M	func	subtract	0	339385	339528
M	func	isSubset	0	339529	339659
M	func	isSuperset	0	339660	339801
M	func	isDisjoint	0	339802	339934
M	func	subtracting	0	339935	340081
M	var	isEmpty	0	340082	340167
M	func	isStrictSuperset	0	340168	340339
M	func	isStrictSubset	0	340340	340497
D	protocol	OptionSet	340501	340645	340676	Swift
M	init	init	0	340646	340674
D	extension	OptionSet	340678	340699	342378	Swift
M	func	union	0	340700	340897
M	func	intersection	0	340898	341118
M	func	symmetricDifference	0	341119	341367
M	func	contains	0	341368	341505
M	func	insert	0	341506	341852
M	func	remove	0	341853	342118
M	func	update	0	342119	342376
D	extension	OptionSet	342380	342435	343002	Swift
M	init	init	0	342436	342500
M	func	formUnion	0	342501	342651
M	func	formIntersection	0	342652	342815
M	func	formSymmetricDifference	0	342816	343000
D	extension	SetAlgebra	343004	343063	343135	Swift
M	init	init	0	343064	343133
D	struct	Set	343137	343343	353106	Swift
M	typealias	ArrayLiteralElement	0	343344	343394
M	typealias	SubSequence	0	343395	343449
M	typealias	Indices	0	343450	343509
M	struct	Index	0	343511	343958
M	struct	Iterator	0	343960	344211
M	init	init	0	344213	344276
M	init	init	0	344277	344402
M	init	init	0	344403	344484
M	init	init	0	344485	344832
M	var	count	0	344834	344926
M	var	isEmpty	0	344927	345031
M	var	capacity	0	345032	345158
M	var	startIndex	0	345159	345245
M	var	endIndex	0	345246	345328
M	func	index	0	345329	345438
M	subscript	subscript	0	345439	345567
M	func	makeIterator	0	345568	345660
M	func	_copyToArray	0	345661	345729
M	func	contains	0	345730	345857
M	func	_customContainsEquatableElement	0	345858	345956
M	func	firstIndex	0	345957	346108
M	func	insert	0	346110	346303
M	func	update	0	346304	346471
M	func	remove	0	346472	346624
M	func	remove	0	346625	346807
M	func	removeAll	0	346808	346951
M	func	removeFirst	0	346952	347176
M	func	popFirst	0	347177	347369
M	func	reserveCapacity	0	347370	347518
M	func	filter	0	347519	347802
M	func	_formUnion	0	347804	347881
M	func	formUnion	0	347882	348044
M	func	union	0	348045	348299
M	func	intersection	0	348300	348496
M	func	intersection	0	348497	348656
M	func	formIntersection	0	348657	348838
M	func	subtracting	0	348839	349032
M	func	subtracting	0	349033	349350
M	func	subtract	0	349351	349559
M	func	subtract	0	349560	349743
M	func	symmetricDifference	0	349744	350038
M	func	formSymmetricDifference	0	350039	350246
M	func	formSymmetricDifference	0	350247	350564
M	func	isSubset	0	350565	350821
M	func	isSubset	0	350822	351007
M	func	isStrictSubset	0	351008	351183
M	func	isStrictSubset	0	351184	351409
M	func	isSuperset	0	351410	351559
M	func	isSuperset	0	351560	351821
M	func	isStrictSuperset	0	351822	352016
M	func	isStrictSuperset	0	352017	352252
M	func	isDisjoint	0	352253	352457
M	func	isDisjoint	0	352458	352699
M	func	==	1	352700	352846
M	func	hash	0	352847	352918
M	var	description	0	352919	353006
M	var	debugDescription	0	353007	353104
D	func	_setSubset	353108	353218	353218	Swift
D	func	_setIntersection	353220	353345	353345	Swift
D	func	_setSubtracting	353347	353470	353470	Swift
D	extension	Set	353472	353521	353523	Swift
F	Swift	Slice.lsw	353524	362239
D	struct	Slice	353577	353689	355378	Swift
M	typealias	Element	0	353690	353733
M	typealias	Index	0	353734	353773
M	typealias	Indices	0	353774	353817
M	typealias	SubSequence	0	353818	353864
M	typealias	Iterator	0	353865	353926
M	var	_startIndex	0	353927	353958
M	var	_endIndex	0	353959	353988
M	var	_base	0	353989	354008
M	init	init	0	354009	354170
M	var	base	0	354171	354236
M	var	startIndex	0	354237	354290
M	var	endIndex	0	354291	354340
M	var	indices	0	354341	354420
M	func	index	0	354421	354503
M	func	formIndex	0	354504	354587
M	func	index	0	354588	354689
M	func	index	0	354690	354839
M	func	distance	0	354840	354956
M	subscript	subscript	0	354957	355146
M	subscript	subscript	0	355147	355376
D	extension	Slice	355380	355458	355631	Swift
M	func	index	0	355459	355543
M	func	formIndex	0	355544	355629
D	extension	Slice	355633	355709	355711	Swift
D	extension	Slice	355713	355779	356474	Swift
M	subscript	subscript	0	355780	356160
M	subscript	subscript	0	356161	356472
D	extension	Slice	356476	356560	357259	Swift
M	init	init	0	356561	356683
M	func	replaceSubrange	0	356684	357257
D	struct	DefaultIndices	357261	357360	358568	Swift
M	typealias	Element	0	357361	357406
M	typealias	Index	0	357407	357450
M	typealias	Indices	0	357451	357506
M	typealias	SubSequence	0	357507	357566
M	typealias	Iterator	0	357567	357641
M	var	_elements	0	357642	357669
M	var	_startIndex	0	357670	357705
M	var	_endIndex	0	357706	357739
M	init	init	0	357740	357938
M	var	startIndex	0	357939	357996
M	var	endIndex	0	357997	358050
M	var	indices	0	358051	358108
M	func	index	0	358109	358203
M	func	formIndex	0	358204	358295
M	subscript	subscript	0	358296	358373
M	subscript	subscript	0	358374	358566
D	extension	DefaultIndices	358570	358661	358760	Swift
M	func	index	0	358662	358758
D	extension	DefaultIndices	358762	358851	359110	Swift
M	func	index	0	358852	358979
M	func	distance	0	358980	359108
D	struct	ReversedCollection	359112	359238	361995	Swift
M	typealias	Element	0	359239	359282
M	typealias	SubSequence	0	359283	359349
M	typealias	Indices	0	359350	359421
M	let	_base	0	359422	359441
M	init	init	0	359442	359486
M	struct	Index	0	359488	359994
M	struct	Iterator	0	359996	360373
M	func	makeIterator	0	360375	360496
M	var	startIndex	0	360497	360580
M	var	endIndex	0	360581	360664
M	var	count	0	360665	360706
M	var	isEmpty	0	360707	360753
M	func	index	0	360754	360889
M	func	index	0	360890	361025
M	func	index	0	361026	361180
M	func	index	0	361181	361485
M	func	distance	0	361486	361652
M	subscript	subscript	0	361653	361777
M	func	_copyToArray	0	361778	361923
M	func	reversed	0	361924	361993
D	extension	ReversedCollection.Index	361997	362070	362145	Swift
M	func	hash	0	362071	362143
D	extension	ReversedCollection	362147	362236	362238	Swift
F	Swift	String.lsw	362239	378594
D	struct	String	362251	362590	375500	Swift
M	typealias	Element	0	362591	362631
M	typealias	SubSequence	0	362632	362676
M	typealias	Indices	0	362677	362730
M	typealias	StringLiteralType	0	362731	362778
M	typealias	ExtendedGraphemeClusterLiteralType	0	362779	362843
M	typealias	UnicodeScalarLiteralType	0	362844	362898
M	struct	Index	0	362900	364739
M	struct	Iterator	0	364741	365043
M	init	init	0	365045	365114
M	init	init	0	365115	365190
M	init	init	0	365191	365254
M	init	init	0	365255	365370
M	init	init	0	365371	365473
M	init	init	0	365474	365580
M	init	init	0	365581	365669
M	init	init	0	365670	365794
M	init	init	0	365795	365947
M	init	init	0	365948	366120
M	init	init	0	366121	366284
M	init	init	0	366285	366404
M	init	init	0	366405	366539
M	init	init	0	366540	366697
M	init	init	0	366698	366811
M	init	init	0	366812	366933
M	init	init	0	366934	367162
M	init	init	0	367163	367395
M	init	init	0	367396	367693
M	init	init	0	367694	367843
M	init	init	0	367844	368015
M	init	init	0	368016	368126
M	init	init	0	368127	368375
M	init	init	0	368376	368484
M	init	init	0	368485	368595
M	init	init	0	368596	368750
M	var	description	0	368752	368820
M	var	debugDescription	0	368821	368945
M	var	count	0	368946	369037
M	var	isEmpty	0	369038	369141
M	var	underestimatedCount	0	369142	369227
M	var	startIndex	0	369228	369349
M	var	endIndex	0	369350	369469
M	var	first	0	369470	369590
M	var	last	0	369591	369708
M	subscript	subscript	0	369709	369834
M	subscript	subscript	0	369835	369959
M	func	index	0	369960	370053
M	func	index	0	370054	370149
M	func	index	0	370150	370257
M	func	index	0	370258	370404
M	func	distance	0	370405	370515
M	func	makeIterator	0	370516	370616
M	func	_copyToArray	0	370617	370695
M	func	==	1	370697	370782
M	func	!=	1	370783	370868
M	func	<	1	370869	370953
M	func	<=	1	370954	371039
M	func	>	1	371040	371124
M	func	>=	1	371125	371210
M	func	+	1	371211	371299
M	func	+=	1	371300	371387
M	var	hashValue	0	371388	371501
M	func	hash	0	371502	371576
M	func	append	0	371578	371685
M	func	append	0	371686	371808
M	func	append	0	371809	371931
M	func	append	0	371932	372066
M	func	append	0	372067	372265
M	func	write	0	372266	372372
M	func	write	0	372373	372507
M	func	reserveCapacity	0	372508	372596
M	func	replaceSubrange	0	372597	372899
M	func	_replace	0	372900	373018
M	func	insert	0	373019	373173
M	func	insert	0	373174	373426
M	func	remove	0	373427	373602
M	func	removeSubrange	0	373603	373773
M	func	removeAll	0	373774	373916
M	func	lowercased	0	373918	374021
M	func	uppercased	0	374022	374125
M	func	hasPrefix	0	374126	374257
M	func	hasSuffix	0	374258	374387
M	func	contains	0	374388	374519
M	var	unicodeScalars	0	374521	374702
M	var	utf8	0	374703	374852
M	var	utf16	0	374853	375006
M	var	utf8CString	0	375007	375121
M	var	isContiguousUTF8	0	375122	375232
M	func	makeContiguousUTF8	0	375233	375323
M	func	withCString	0	375324	375498
D	func	_stringFromCharacters	375502	375598	375598	Swift
D	func	_stringFromUTF8	375600	375675	375675	Swift
D	func	_stringFromUTF16	375677	375755	375755	Swift
D	func	_stringValidatingUTF8	375757	375845	375845	Swift
D	func	_stringFromScalars	375847	375939	375939	Swift
D	func	_toString	375941	376026	376026	Swift
D	protocol	ExpressibleByStringInterpolation	376028	376170	376385	Swift
M	associatedtype	StringInterpolation	0	376171	376332
M	init	init	0	376333	376383
D	extension	ExpressibleByStringInterpolation	376387	376516	376645	Swift
M	init	init	0	376517	376643
D	protocol	StringInterpolationProtocol	376647	376749	376906	Swift
M	associatedtype	StringLiteralType	0	376750	376786
M	init	init	0	376787	376842
M	func	appendLiteral	0	376843	376904
D	struct	DefaultStringInterpolation	376908	377086	377950	Swift
M	typealias	StringLiteralType	0	377087	377134
M	var	_storage	0	377135	377159
M	init	init	0	377160	377240
M	func	appendLiteral	0	377241	377327
M	func	appendInterpolation	0	377328	377425
M	func	appendInterpolation	0	377426	377527
M	func	appendInterpolation	0	377528	377823
M	func	write	0	377824	377900
M	var	description	0	377901	377948
D	struct	StaticString	377952	378117	378593	Swift
M	typealias	StringLiteralType	0	378118	378165
M	typealias	ExtendedGraphemeClusterLiteralType	0	378166	378230
M	typealias	UnicodeScalarLiteralType	0	378231	378285
M	var	_value	0	378286	378308
M	init	init	0	378309	378372
M	init	init	0	378373	378417
M	var	description	0	378418	378463
M	var	debugDescription	0	378464	378531
M	var	utf8CodeUnitCount	0	378532	378591
F	Swift	StringProtocol.lsw	378594	389555
D	protocol	StringProtocol	378631	378915	379801	Swift
M	associatedtype	UTF8View	0	378916	379019
M	associatedtype	UTF16View	0	379020	379140
M	associatedtype	UnicodeScalarView	0	379141	379293
M	var	utf8	0	379294	379349
M	var	utf16	0	379350	379408
M	var	unicodeScalars	0	379409	379487
M	func	lowercased	0	379488	379551
M	func	uppercased	0	379552	379615
M	func	hasPrefix	0	379616	379708
M	func	hasSuffix	0	379709	379799
D	extension	StringProtocol	379803	379829	381723	Swift
M	func	hasPrefix	0	379830	380002
M	func	hasSuffix	0	380003	380173
M	func	contains	0	380174	380335
M	func	==	1	380336	380486
M	func	!=	1	380487	380634
M	func	<	1	380635	380807
M	func	>	1	380808	380979
M	func	<=	1	380980	381157
M	func	>=	1	381158	381336
M	func	firstRange	0	381337	381530
M	func	ranges	0	381531	381721
D	extension	StringProtocol	381725	381790	382357	Swift
M	func	replacing	0	381791	382092
M	func	replace	0	382093	382355
D	extension	StringProtocol	382359	382416	382998	Swift
M	func	split	0	382417	382706
M	func	split	0	382707	382996
D	func	_toSubstring	383000	383090	383090	Swift
D	func	_splitString	383092	383229	383229	Swift
D	func	_splitStringByString	383231	383381	383381	Swift
D	func	_firstStringRange	383383	383494	383494	Swift
D	func	_stringRanges	383496	383600	383600	Swift
D	func	_replacingInString	383602	383743	383743	Swift
D	struct	Substring	383745	384002	389554	Swift
M	typealias	Element	0	384003	384043
M	typealias	Index	0	384044	384085
M	typealias	SubSequence	0	384086	384130
M	typealias	Indices	0	384131	384187
M	typealias	StringLiteralType	0	384188	384235
M	typealias	ExtendedGraphemeClusterLiteralType	0	384236	384300
M	typealias	UnicodeScalarLiteralType	0	384301	384355
M	struct	Iterator	0	384357	384663
M	init	init	0	384665	384735
M	init	init	0	384736	384816
M	init	init	0	384817	384913
M	init	init	0	384914	385090
M	var	base	0	385091	385188
M	var	description	0	385189	385282
M	var	debugDescription	0	385283	385410
M	var	count	0	385411	385505
M	var	isEmpty	0	385506	385612
M	var	startIndex	0	385613	385692
M	var	endIndex	0	385693	385768
M	var	first	0	385769	385892
M	var	last	0	385893	386013
M	subscript	subscript	0	386014	386142
M	subscript	subscript	0	386143	386270
M	func	index	0	386271	386367
M	func	index	0	386368	386466
M	func	index	0	386467	386577
M	func	index	0	386578	386727
M	func	distance	0	386728	386841
M	func	makeIterator	0	386842	386943
M	func	_copyToArray	0	386944	387025
M	func	==	1	387027	387121
M	func	<	1	387122	387215
M	func	hash	0	387216	387293
M	func	append	0	387295	387441
M	func	append	0	387442	387581
M	func	append	0	387582	387802
M	func	write	0	387803	387890
M	func	write	0	387891	387993
M	func	replaceSubrange	0	387994	388296
M	func	_replace	0	388297	388418
M	func	lowercased	0	388419	388518
M	func	uppercased	0	388519	388618
M	func	hasPrefix	0	388619	388753
M	func	hasSuffix	0	388754	388886
M	var	unicodeScalars	0	388888	389067
M	var	utf8	0	389068	389215
M	var	utf16	0	389216	389367
M	typealias	UnicodeScalarView	0	389368	389440
M	typealias	UTF8View	0	389441	389495
M	typealias	UTF16View	0	389496	389552
F	Swift	StringViews.lsw	389555	394848
D	extension	String	389606	389624	394847	Swift
M	struct	UnicodeScalarView	0	389625	392070
M	struct	UTF8View	0	392072	393449
M	struct	UTF16View	0	393451	394845
F	Swift	Tuples.lsw	394848	405368
D	func	==	394896	394994	394994	Swift
D	func	!=	394996	395091	395091	Swift
D	func	==	395093	395265	395265	Swift
D	func	!=	395267	395430	395430	Swift
D	func	<	395432	395681	395681	Swift
D	func	<=	395683	395938	395938	Swift
D	func	>	395940	396188	396188	Swift
D	func	>=	396190	396446	396446	Swift
D	func	==	396448	396658	396658	Swift
D	func	!=	396660	396861	396861	Swift
D	func	<	396863	397180	397180	Swift
D	func	<=	397182	397506	397506	Swift
D	func	>	397508	397824	397824	Swift
D	func	>=	397826	398151	398151	Swift
D	func	==	398153	398401	398401	Swift
D	func	!=	398403	398642	398642	Swift
D	func	<	398644	399029	399029	Swift
D	func	<=	399031	399424	399424	Swift
D	func	>	399426	399810	399810	Swift
D	func	>=	399812	400206	400206	Swift
D	func	==	400208	400494	400494	Swift
D	func	!=	400496	400773	400773	Swift
D	func	<	400775	401228	401228	Swift
D	func	<=	401230	401692	401692	Swift
D	func	>	401694	402146	402146	Swift
D	func	>=	402148	402611	402611	Swift
D	func	==	402613	402937	402937	Swift
D	func	!=	402939	403254	403254	Swift
D	func	<	403256	403777	403777	Swift
D	func	<=	403779	404310	404310	Swift
D	func	>	404312	404832	404832	Swift
D	func	>=	404834	405366	405366	Swift
F	Swift	UInt.lsw	405368	413494
D	struct	UInt	405418	405651	413493	Swift
M	typealias	IntegerLiteralType	0	405652	405698
M	typealias	Magnitude	0	405699	405736
M	typealias	Stride	0	405737	405770
M	typealias	Words	0	405771	405806
M	var	max	1	405808	405892
M	var	min	1	405893	405955
M	var	bitWidth	1	405956	406041
M	var	zero	1	406042	406094
M	init	init	0	406096	406140
M	init	init	0	406141	406213
M	init	init	0	406214	406273
M	init	init	0	406274	406413
M	init	init	0	406414	406543
M	init	init	0	406544	406671
M	init	init	0	406672	406795
M	init	init	0	406796	406927
M	init	init	0	406928	407057
M	init	init	0	407058	407210
M	init	init	0	407211	407364
M	init	init	0	407365	407470
M	func	+	1	407472	407551
M	func	-	1	407552	407631
M	func	*	1	407632	407711
M	func	/	1	407712	407791
M	func	%	1	407792	407871
M	func	&+	1	407872	407953
M	func	&-	1	407954	408035
M	func	&*	1	408036	408117
M	func	&	1	408118	408197
M	func	|	1	408198	408276
M	func	^	1	408277	408356
M	func	~	1	408357	408430
M	func	<<	1	408431	408511
M	func	>>	1	408512	408592
M	func	&<<	1	408593	408675
M	func	&>>	1	408676	408758
M	func	<<	1	408759	408861
M	func	>>	1	408862	408964
M	func	==	1	408965	409044
M	func	!=	1	409045	409124
M	func	<	1	409125	409203
M	func	<=	1	409204	409283
M	func	>	1	409284	409362
M	func	>=	1	409363	409442
M	func	+=	1	409444	409528
M	func	-=	1	409529	409613
M	func	*=	1	409614	409698
M	func	/=	1	409699	409783
M	func	%=	1	409784	409868
M	func	&+=	1	409869	409955
M	func	&-=	1	409956	410042
M	func	&*=	1	410043	410129
M	func	&=	1	410130	410214
M	func	|=	1	410215	410298
M	func	^=	1	410299	410383
M	func	<<=	1	410384	410469
M	func	>>=	1	410470	410555
M	func	addingReportingOverflow	0	410557	410726
M	func	subtractingReportingOverflow	0	410727	410908
M	func	multipliedReportingOverflow	0	410909	411087
M	func	dividedReportingOverflow	0	411088	411287
M	func	remainderReportingOverflow	0	411288	411507
M	func	multipliedFullWidth	0	411508	411654
M	func	dividingFullWidth	0	411655	411834
M	func	quotientAndRemainder	0	411835	412011
M	func	isMultiple	0	412012	412147
M	func	signum	0	412148	412227
M	var	magnitude	0	412228	412320
M	var	words	0	412321	412444
M	var	nonzeroBitCount	0	412445	412545
M	var	leadingZeroBitCount	0	412546	412677
M	var	trailingZeroBitCount	0	412678	412810
M	var	byteSwapped	0	412811	412935
M	var	description	0	412936	413034
M	var	hashValue	0	413035	413147
M	func	hash	0	413148	413259
M	func	distance	0	413260	413377
M	func	advanced	0	413378	413491
F	Swift	UInt16.lsw	413494	421779
D	struct	UInt16	413546	413772	421778	Swift
M	typealias	IntegerLiteralType	0	413773	413821
M	typealias	Magnitude	0	413822	413861
M	typealias	Stride	0	413862	413895
M	typealias	Words	0	413896	413931
M	var	max	1	413933	414004
M	var	min	1	414005	414069
M	var	bitWidth	1	414070	414155
M	var	zero	1	414156	414210
M	init	init	0	414212	414256
M	init	init	0	414257	414330
M	init	init	0	414331	414391
M	init	init	0	414392	414530
M	init	init	0	414531	414659
M	init	init	0	414660	414786
M	init	init	0	414787	414909
M	init	init	0	414910	415040
M	init	init	0	415041	415169
M	init	init	0	415170	415321
M	init	init	0	415322	415474
M	init	init	0	415475	415581
M	func	+	1	415583	415667
M	func	-	1	415668	415752
M	func	*	1	415753	415837
M	func	/	1	415838	415922
M	func	%	1	415923	416007
M	func	&+	1	416008	416094
M	func	&-	1	416095	416181
M	func	&*	1	416182	416268
M	func	&	1	416269	416353
M	func	|	1	416354	416437
M	func	^	1	416438	416522
M	func	~	1	416523	416599
M	func	<<	1	416600	416685
M	func	>>	1	416686	416771
M	func	&<<	1	416772	416859
M	func	&>>	1	416860	416947
M	func	<<	1	416948	417053
M	func	>>	1	417054	417159
M	func	==	1	417160	417242
M	func	!=	1	417243	417325
M	func	<	1	417326	417407
M	func	<=	1	417408	417490
M	func	>	1	417491	417572
M	func	>=	1	417573	417655
M	func	+=	1	417657	417744
M	func	-=	1	417745	417832
M	func	*=	1	417833	417920
M	func	/=	1	417921	418008
M	func	%=	1	418009	418096
M	func	&+=	1	418097	418186
M	func	&-=	1	418187	418276
M	func	&*=	1	418277	418366
M	func	&=	1	418367	418454
M	func	|=	1	418455	418541
M	func	^=	1	418542	418629
M	func	<<=	1	418630	418718
M	func	>>=	1	418719	418807
M	func	addingReportingOverflow	0	418809	418981
M	func	subtractingReportingOverflow	0	418982	419166
M	func	multipliedReportingOverflow	0	419167	419348
M	func	dividedReportingOverflow	0	419349	419551
M	func	remainderReportingOverflow	0	419552	419774
M	func	multipliedFullWidth	0	419775	419926
M	func	dividingFullWidth	0	419927	420113
M	func	quotientAndRemainder	0	420114	420296
M	func	isMultiple	0	420297	420433
M	func	signum	0	420434	420514
M	var	magnitude	0	420515	420608
M	var	words	0	420609	420732
M	var	nonzeroBitCount	0	420733	420832
M	var	leadingZeroBitCount	0	420833	420963
M	var	trailingZeroBitCount	0	420964	421095
M	var	byteSwapped	0	421096	421221
M	var	description	0	421222	421319
M	var	hashValue	0	421320	421431
M	func	hash	0	421432	421542
M	func	distance	0	421543	421661
M	func	advanced	0	421662	421776
F	Swift	UInt32.lsw	421779	430069
D	struct	UInt32	421831	422057	430068	Swift
M	typealias	IntegerLiteralType	0	422058	422106
M	typealias	Magnitude	0	422107	422146
M	typealias	Stride	0	422147	422180
M	typealias	Words	0	422181	422216
M	var	max	1	422218	422294
M	var	min	1	422295	422359
M	var	bitWidth	1	422360	422445
M	var	zero	1	422446	422500
M	init	init	0	422502	422546
M	init	init	0	422547	422620
M	init	init	0	422621	422681
M	init	init	0	422682	422820
M	init	init	0	422821	422949
M	init	init	0	422950	423076
M	init	init	0	423077	423199
M	init	init	0	423200	423330
M	init	init	0	423331	423459
M	init	init	0	423460	423611
M	init	init	0	423612	423764
M	init	init	0	423765	423871
M	func	+	1	423873	423957
M	func	-	1	423958	424042
M	func	*	1	424043	424127
M	func	/	1	424128	424212
M	func	%	1	424213	424297
M	func	&+	1	424298	424384
M	func	&-	1	424385	424471
M	func	&*	1	424472	424558
M	func	&	1	424559	424643
M	func	|	1	424644	424727
M	func	^	1	424728	424812
M	func	~	1	424813	424889
M	func	<<	1	424890	424975
M	func	>>	1	424976	425061
M	func	&<<	1	425062	425149
M	func	&>>	1	425150	425237
M	func	<<	1	425238	425343
M	func	>>	1	425344	425449
M	func	==	1	425450	425532
M	func	!=	1	425533	425615
M	func	<	1	425616	425697
M	func	<=	1	425698	425780
M	func	>	1	425781	425862
M	func	>=	1	425863	425945
M	func	+=	1	425947	426034
M	func	-=	1	426035	426122
M	func	*=	1	426123	426210
M	func	/=	1	426211	426298
M	func	%=	1	426299	426386
M	func	&+=	1	426387	426476
M	func	&-=	1	426477	426566
M	func	&*=	1	426567	426656
M	func	&=	1	426657	426744
M	func	|=	1	426745	426831
M	func	^=	1	426832	426919
M	func	<<=	1	426920	427008
M	func	>>=	1	427009	427097
M	func	addingReportingOverflow	0	427099	427271
M	func	subtractingReportingOverflow	0	427272	427456
M	func	multipliedReportingOverflow	0	427457	427638
M	func	dividedReportingOverflow	0	427639	427841
M	func	remainderReportingOverflow	0	427842	428064
M	func	multipliedFullWidth	0	428065	428216
M	func	dividingFullWidth	0	428217	428403
M	func	quotientAndRemainder	0	428404	428586
M	func	isMultiple	0	428587	428723
M	func	signum	0	428724	428804
M	var	magnitude	0	428805	428898
M	var	words	0	428899	429022
M	var	nonzeroBitCount	0	429023	429122
M	var	leadingZeroBitCount	0	429123	429253
M	var	trailingZeroBitCount	0	429254	429385
M	var	byteSwapped	0	429386	429511
M	var	description	0	429512	429609
M	var	hashValue	0	429610	429721
M	func	hash	0	429722	429832
M	func	distance	0	429833	429951
M	func	advanced	0	429952	430066
F	Swift	UInt64.lsw	430069	438369
D	struct	UInt64	430121	430347	438368	Swift
M	typealias	IntegerLiteralType	0	430348	430396
M	typealias	Magnitude	0	430397	430436
M	typealias	Stride	0	430437	430470
M	typealias	Words	0	430471	430506
M	var	max	1	430508	430594
M	var	min	1	430595	430659
M	var	bitWidth	1	430660	430745
M	var	zero	1	430746	430800
M	init	init	0	430802	430846
M	init	init	0	430847	430920
M	init	init	0	430921	430981
M	init	init	0	430982	431120
M	init	init	0	431121	431249
M	init	init	0	431250	431376
M	init	init	0	431377	431499
M	init	init	0	431500	431630
M	init	init	0	431631	431759
M	init	init	0	431760	431911
M	init	init	0	431912	432064
M	init	init	0	432065	432171
M	func	+	1	432173	432257
M	func	-	1	432258	432342
M	func	*	1	432343	432427
M	func	/	1	432428	432512
M	func	%	1	432513	432597
M	func	&+	1	432598	432684
M	func	&-	1	432685	432771
M	func	&*	1	432772	432858
M	func	&	1	432859	432943
M	func	|	1	432944	433027
M	func	^	1	433028	433112
M	func	~	1	433113	433189
M	func	<<	1	433190	433275
M	func	>>	1	433276	433361
M	func	&<<	1	433362	433449
M	func	&>>	1	433450	433537
M	func	<<	1	433538	433643
M	func	>>	1	433644	433749
M	func	==	1	433750	433832
M	func	!=	1	433833	433915
M	func	<	1	433916	433997
M	func	<=	1	433998	434080
M	func	>	1	434081	434162
M	func	>=	1	434163	434245
M	func	+=	1	434247	434334
M	func	-=	1	434335	434422
M	func	*=	1	434423	434510
M	func	/=	1	434511	434598
M	func	%=	1	434599	434686
M	func	&+=	1	434687	434776
M	func	&-=	1	434777	434866
M	func	&*=	1	434867	434956
M	func	&=	1	434957	435044
M	func	|=	1	435045	435131
M	func	^=	1	435132	435219
M	func	<<=	1	435220	435308
M	func	>>=	1	435309	435397
M	func	addingReportingOverflow	0	435399	435571
M	func	subtractingReportingOverflow	0	435572	435756
M	func	multipliedReportingOverflow	0	435757	435938
M	func	dividedReportingOverflow	0	435939	436141
M	func	remainderReportingOverflow	0	436142	436364
M	func	multipliedFullWidth	0	436365	436516
M	func	dividingFullWidth	0	436517	436703
M	func	quotientAndRemainder	0	436704	436886
M	func	isMultiple	0	436887	437023
M	func	signum	0	437024	437104
M	var	magnitude	0	437105	437198
M	var	words	0	437199	437322
M	var	nonzeroBitCount	0	437323	437422
M	var	leadingZeroBitCount	0	437423	437553
M	var	trailingZeroBitCount	0	437554	437685
M	var	byteSwapped	0	437686	437811
M	var	description	0	437812	437909
M	var	hashValue	0	437910	438021
M	func	hash	0	438022	438132
M	func	distance	0	438133	438251
M	func	advanced	0	438252	438366
F	Swift	UInt8.lsw	438369	446457
D	struct	UInt8	438420	438643	446456	Swift
M	typealias	IntegerLiteralType	0	438644	438691
M	typealias	Magnitude	0	438692	438730
M	typealias	Stride	0	438731	438764
M	typealias	Words	0	438765	438800
M	var	max	1	438802	438870
M	var	min	1	438871	438934
M	var	bitWidth	1	438935	439019
M	var	zero	1	439020	439073
M	init	init	0	439075	439119
M	init	init	0	439120	439191
M	init	init	0	439192	439250
M	init	init	0	439251	439388
M	init	init	0	439389	439516
M	init	init	0	439517	439642
M	init	init	0	439643	439764
M	init	init	0	439765	439894
M	init	init	0	439895	440022
M	init	init	0	440023	440173
M	init	init	0	440174	440325
M	init	init	0	440326	440430
M	func	+	1	440432	440512
M	func	-	1	440513	440593
M	func	*	1	440594	440674
M	func	/	1	440675	440755
M	func	%	1	440756	440836
M	func	&+	1	440837	440919
M	func	&-	1	440920	441002
M	func	&*	1	441003	441085
M	func	&	1	441086	441166
M	func	|	1	441167	441246
M	func	^	1	441247	441327
M	func	~	1	441328	441401
M	func	<<	1	441402	441483
M	func	>>	1	441484	441565
M	func	&<<	1	441566	441649
M	func	&>>	1	441650	441733
M	func	<<	1	441734	441836
M	func	>>	1	441837	441939
M	func	==	1	441940	442019
M	func	!=	1	442020	442099
M	func	<	1	442100	442178
M	func	<=	1	442179	442258
M	func	>	1	442259	442337
M	func	>=	1	442338	442417
M	func	+=	1	442419	442503
M	func	-=	1	442504	442588
M	func	*=	1	442589	442673
M	func	/=	1	442674	442758
M	func	%=	1	442759	442843
M	func	&+=	1	442844	442930
M	func	&-=	1	442931	443017
M	func	&*=	1	443018	443104
M	func	&=	1	443105	443189
M	func	|=	1	443190	443273
M	func	^=	1	443274	443358
M	func	<<=	1	443359	443444
M	func	>>=	1	443445	443530
M	func	addingReportingOverflow	0	443532	443701
M	func	subtractingReportingOverflow	0	443702	443883
M	func	multipliedReportingOverflow	0	443884	444062
M	func	dividedReportingOverflow	0	444063	444262
M	func	remainderReportingOverflow	0	444263	444482
M	func	multipliedFullWidth	0	444483	444630
M	func	dividingFullWidth	0	444631	444812
M	func	quotientAndRemainder	0	444813	444992
M	func	isMultiple	0	444993	445127
M	func	signum	0	445128	445206
M	var	magnitude	0	445207	445298
M	var	words	0	445299	445422
M	var	nonzeroBitCount	0	445423	445521
M	var	leadingZeroBitCount	0	445522	445651
M	var	trailingZeroBitCount	0	445652	445782
M	var	byteSwapped	0	445783	445906
M	var	description	0	445907	446003
M	var	hashValue	0	446004	446114
M	func	hash	0	446115	446224
M	func	distance	0	446225	446341
M	func	advanced	0	446342	446454
F	Foundation	FoundationSystem.lsw	446457	462503
D	typealias	TimeInterval	446491	446542	446542	Foundation
D	typealias	CGFloat	446543	446618	446618	Foundation
D	struct	Date	446620	446748	449925	Foundation
M	let	timeIntervalSinceReferenceDate	0	446749	446830
M	init	init	0	446831	446925
M	init	init	0	446926	447024
M	init	init	0	447025	447172
M	init	init	0	447173	447332
M	init	init	0	447333	447506
M	var	now	1	447507	447562
M	var	distantFuture	1	447563	447660
M	var	distantPast	1	447661	447757
M	var	timeIntervalBetween1970AndReferenceDate	1	447758	447843
M	var	timeIntervalSinceReferenceDate	1	447844	447935
M	var	timeIntervalSince1970	0	447936	448057
M	var	timeIntervalSinceNow	0	448058	448194
M	func	timeIntervalSince	0	448195	448355
M	func	addingTimeInterval	0	448356	448547
M	func	addTimeInterval	0	448548	448656
M	func	distance	0	448657	448768
M	func	advanced	0	448769	448841
M	func	compare	0	448842	449034
M	func	==	1	449035	449168
M	func	<	1	449169	449300
M	func	+	1	449301	449390
M	func	-	1	449391	449481
M	func	+=	1	449482	449558
M	func	-=	1	449559	449635
M	func	hash	0	449636	449734
M	var	description	0	449735	449867
M	var	debugDescription	0	449868	449923
D	func	_wallClock	449927	449986	449986	Foundation
D	func	_describeDate	449988	450070	450070	Foundation
D	func	_sleep	450072	450130	450130	Foundation
D	func	CFAbsoluteTimeGetCurrent	450132	450242	450242	Foundation
D	enum	Thread	450244	450294	450608	Foundation
M	func	sleep	1	450295	450394
M	func	sleep	1	450395	450507
M	var	isMainThread	1	450508	450606
D	class	ProcessInfo	450610	450677	451626	Foundation
M	let	processInfo	1	450678	450756
M	init	init	0	450757	450770
M	var	environment	0	450771	450871
M	var	arguments	0	450872	450978
M	var	processName	0	450979	451130
M	var	systemUptime	0	451131	451259
M	var	processIdentifier	0	451260	451359
M	var	hostName	0	451360	451470
M	var	activeProcessorCount	0	451471	451517
M	var	processorCount	0	451518	451558
M	var	globallyUniqueString	0	451559	451624
D	class	FileHandle	451628	451722	452252	Foundation
M	let	_isError	0	451723	451745
M	init	init	0	451746	451799
M	let	standardOutput	1	451800	451866
M	let	standardError	1	451867	451931
M	func	write	0	451932	452028
M	func	write	0	452029	452141
M	func	synchronizeFile	0	452142	452194
M	func	synchronize	0	452195	452250
D	func	_writeBytes	452254	452338	452338	Foundation
D	class	NSLock	452340	452425	452859	Foundation
M	var	_isLocked	0	452426	452451
M	var	name	0	452452	452480
M	init	init	0	452481	452501
M	func	lock	0	452502	452545
M	func	unlock	0	452546	452592
M	func	try	0	452593	452715
M	func	withLock	0	452716	452857
D	func	NSTemporaryDirectory	452861	452984	452984	Foundation
D	func	NSHomeDirectory	452986	453090	453090	Foundation
D	func	_environment	453092	453165	453165	Foundation
D	struct	UUID	453167	453313	454854	Foundation
M	let	_high	0	453314	453335
M	let	_low	0	453336	453356
M	init	init	0	453357	453543
M	init	init	0	453544	454073
M	var	uuidString	0	454074	454426
M	func	_hex	1	454427	454618
M	func	<	1	454619	454747
M	var	description	0	454748	454797
M	var	debugDescription	0	454798	454852
D	protocol	LocalizedError	454856	454934	455097	Foundation
M	var	errorDescription	0	454935	454976
M	var	failureReason	0	454977	455015
M	var	recoverySuggestion	0	455016	455059
M	var	helpAnchor	0	455060	455095
D	extension	LocalizedError	455099	455125	455316	Foundation
M	var	errorDescription	0	455126	455174
M	var	failureReason	0	455175	455220
M	var	recoverySuggestion	0	455221	455271
M	var	helpAnchor	0	455272	455314
D	extension	Error	455318	455335	455579	Foundation
M	var	localizedDescription	0	455336	455577
D	func	_localizedDescription	455581	455682	455682	Foundation
D	struct	CocoaError	455684	455786	455971	Foundation
M	let	_message	0	455787	455811
M	init	init	0	455812	455867
M	var	errorDescription	0	455868	455921
M	var	description	0	455922	455969
D	func	_readFile	455973	456046	456046	Foundation
D	func	_writeFile	456048	456154	456154	Foundation
D	func	_fileKind	456156	456224	456224	Foundation
D	func	_listDirectory	456226	456310	456310	Foundation
D	func	_changeFile	456312	456421	456421	Foundation
D	func	_currentDirectory	456423	456496	456496	Foundation
D	extension	String	456498	456516	457792	Foundation
M	init	init	0	456517	457031
M	func	write	0	457032	457342
M	init	init	0	457343	457546
M	init	init	0	457547	457790
D	func	_lastComponent	457794	457890	457890	Foundation
D	struct	Data	457892	458069	459948	Foundation
M	typealias	Element	0	458070	458106
M	typealias	Index	0	458107	458139
M	typealias	Indices	0	458140	458181
M	typealias	SubSequence	0	458182	458228
M	var	_bytes	0	458229	458252
M	init	init	0	458253	458304
M	init	init	0	458305	458443
M	init	init	0	458444	458587
M	init	init	0	458588	458677
M	var	startIndex	0	458678	458714
M	var	endIndex	0	458715	458760
M	var	count	0	458761	458803
M	subscript	subscript	0	458804	458924
M	func	replaceSubrange	0	458925	459106
M	func	append	0	459107	459189
M	func	append	0	459190	459280
M	func	_copyToArray	0	459281	459333
M	func	==	1	459334	459419
M	func	hash	0	459420	459494
M	var	description	0	459495	459588
M	var	debugDescription	0	459589	459644
M	func	base64EncodedString	0	459645	459747
M	init	init	0	459748	459946
D	func	_base64	459950	460019	460019	Foundation
D	func	_fromBase64	460021	460098	460098	Foundation
D	class	FileManager	460100	460169	462502	Foundation
M	let	default	1	460170	460247
M	init	init	0	460248	460261
M	var	currentDirectoryPath	0	460262	460379
M	func	fileExists	0	460380	460506
M	func	contents	0	460507	460695
M	func	createFile	0	460696	460888
M	func	contentsOfDirectory	0	460889	461176
M	func	removeItem	0	461177	461405
M	func	createDirectory	0	461406	461721
M	func	moveItem	0	461722	461982
M	func	copyItem	0	461983	462377
M	func	isReadableFile	0	462378	462500
F	Foundation	FoundationText.lsw	462503	479512
D	protocol	CVarArg	462549	462623	462625	Foundation
D	extension	Int	462627	462651	462653	Foundation
D	extension	Int8	462655	462680	462682	Foundation
D	extension	Int16	462684	462710	462712	Foundation
D	extension	Int32	462714	462740	462742	Foundation
D	extension	Int64	462744	462770	462772	Foundation
D	extension	UInt	462774	462799	462801	Foundation
D	extension	UInt8	462803	462829	462831	Foundation
D	extension	UInt16	462833	462860	462862	Foundation
D	extension	UInt32	462864	462891	462893	Foundation
D	extension	UInt64	462895	462922	462924	Foundation
D	extension	Double	462926	462953	462955	Foundation
D	extension	Float	462957	462983	462985	Foundation
D	extension	String	462987	463014	463016	Foundation
D	extension	Substring	463018	463048	463050	Foundation
D	func	_format	463052	463149	463149	Foundation
D	struct	Locale	463151	463252	463562	Foundation
M	let	identifier	0	463253	463304
M	init	init	0	463305	463373
M	var	current	1	463374	463471
M	var	autoupdatingCurrent	1	463472	463560
D	extension	String	463564	463582	465654	Foundation
M	init	init	0	463583	463746
M	init	init	0	463747	463907
M	init	init	0	463908	464088
M	struct	CompareOptions	0	464090	465060
M	struct	Encoding	0	465062	465652
D	enum	ComparisonResult	465656	465756	466359	Foundation
M	case	orderedAscending	0	465757	465782
M	case	orderedSame	0	465783	465803
M	case	orderedDescending	0	465804	465830
M	init	init	0	465831	466054
M	var	rawValue	0	466055	466243
M	func	==	1	466244	466357
D	func	_foundationRange	466361	466487	466487	Foundation
D	func	_foundationReplacing	466489	466629	466629	Foundation
D	func	_foundationCapitalized	466631	466718	466718	Foundation
D	func	_foundationCompare	466720	466830	466830	Foundation
D	func	_foundationFolding	466832	466928	466928	Foundation
D	extension	StringProtocol	466930	466956	474825	Foundation
M	func	components	0	466957	467289
M	func	components	0	467290	467833
M	func	trimmingCharacters	0	467834	468296
M	func	replacingOccurrences	0	468297	468981
M	func	range	0	468982	469450
M	var	capitalized	0	469451	469620
M	var	localizedLowercase	0	469621	469711
M	var	localizedUppercase	0	469712	469802
M	func	uppercased	0	469803	469910
M	func	lowercased	0	469911	470018
M	func	padding	0	470019	470662
M	func	compare	0	470663	471015
M	func	caseInsensitiveCompare	0	471016	471210
M	func	localizedCompare	0	471211	471370
M	func	localizedCaseInsensitiveCompare	0	471371	471574
M	func	localizedStandardCompare	0	471575	471794
M	func	localizedCaseInsensitiveContains	0	471795	472003
M	func	localizedStandardContains	0	472004	472242
M	func	folding	0	472243	472451
M	func	commonPrefix	0	472452	472865
M	func	enumerateLines	0	472866	473206
M	func	data	0	473207	473587
M	var	removingPercentEncoding	0	473588	474241
M	func	addingPercentEncoding	0	474242	474823
D	struct	CharacterSet	474827	474922	479406	Foundation
M	typealias	ArrayLiteralElement	0	474923	474980
M	let	_contains	0	474981	475024
M	init	init	0	475025	475111
M	init	init	0	475112	475180
M	init	init	0	475181	475360
M	init	init	0	475361	475442
M	init	init	0	475443	475646
M	init	init	0	475647	475784
M	init	init	0	475785	475916
M	func	contains	0	475917	476039
M	func	_category	1	476040	476151
M	var	whitespaces	1	476152	476216
M	var	whitespacesAndNewlines	1	476217	476292
M	var	newlines	1	476293	476354
M	var	letters	1	476355	476415
M	var	decimalDigits	1	476416	476482
M	var	alphanumerics	1	476483	476549
M	var	uppercaseLetters	1	476550	476619
M	var	lowercaseLetters	1	476620	476689
M	var	punctuationCharacters	1	476690	476764
M	var	symbols	1	476765	476825
M	var	controlCharacters	1	476826	476897
M	var	capitalizedLetters	1	476898	476970
M	var	nonBaseCharacters	1	476971	477042
M	var	urlQueryAllowed	1	477043	477210
M	var	urlPathAllowed	1	477211	477375
M	var	urlHostAllowed	1	477376	477541
M	var	inverted	0	477542	477723
M	func	union	0	477724	477957
M	func	intersection	0	477958	478207
M	func	subtracting	0	478208	478465
M	func	formUnion	0	478466	478588
M	func	formIntersection	0	478589	478733
M	func	subtract	0	478734	478864
M	func	insert	0	478865	479016
M	func	remove	0	479017	479177
M	func	insert	0	479178	479325
M	func	invert	0	479326	479404
D	func	_inCharacterSet	479408	479511	479511	Foundation
F	Glibc	GlibcMath.lsw	479512	490051
D	func	sqrt	479545	479626	479626	Glibc
D	func	cbrt	479628	479707	479707	Glibc
D	func	sin	479709	479781	479781	Glibc
D	func	cos	479783	479857	479857	Glibc
D	func	tan	479859	479934	479934	Glibc
D	func	asin	479936	480014	480014	Glibc
D	func	acos	480016	480096	480096	Glibc
D	func	atan	480098	480179	480179	Glibc
D	func	sinh	480181	480266	480266	Glibc
D	func	cosh	480268	480355	480355	Glibc
D	func	tanh	480357	480445	480445	Glibc
D	func	asinh	480447	480542	480542	Glibc
D	func	acosh	480544	480641	480641	Glibc
D	func	atanh	480643	480741	480741	Glibc
D	func	exp	480743	480819	480819	Glibc
D	func	exp2	480821	480899	480899	Glibc
D	func	expm1	480901	480990	480990	Glibc
D	func	log	480992	481077	481077	Glibc
D	func	log2	481079	481168	481168	Glibc
D	func	log10	481170	481262	481262	Glibc
D	func	log1p	481264	481373	481373	Glibc
D	func	erf	481375	481457	481457	Glibc
D	func	erfc	481459	481551	481551	Glibc
D	func	tgamma	481553	481640	481640	Glibc
D	func	lgamma	481642	481747	481747	Glibc
D	func	pow	481749	481868	481868	Glibc
D	func	atan2	481870	481980	481980	Glibc
D	func	hypot	481982	482091	482091	Glibc
D	func	nextafter	482093	482227	482227	Glibc
D	func	fdim	482229	482331	482331	Glibc
D	func	sqrt	482333	482414	482414	Glibc
D	func	sqrtf	482416	482498	482498	Glibc
D	func	cbrt	482500	482579	482579	Glibc
D	func	cbrtf	482581	482661	482661	Glibc
D	func	sin	482663	482735	482735	Glibc
D	func	sinf	482737	482810	482810	Glibc
D	func	cos	482812	482886	482886	Glibc
D	func	cosf	482888	482963	482963	Glibc
D	func	tan	482965	483040	483040	Glibc
D	func	tanf	483042	483118	483118	Glibc
D	func	asin	483120	483198	483198	Glibc
D	func	asinf	483200	483279	483279	Glibc
D	func	acos	483281	483361	483361	Glibc
D	func	acosf	483363	483444	483444	Glibc
D	func	atan	483446	483527	483527	Glibc
D	func	atanf	483529	483611	483611	Glibc
D	func	exp	483613	483689	483689	Glibc
D	func	expf	483691	483768	483768	Glibc
D	func	exp2	483770	483848	483848	Glibc
D	func	exp2f	483850	483929	483929	Glibc
D	func	log	483931	484016	484016	Glibc
D	func	logf	484018	484104	484104	Glibc
D	func	log2	484106	484195	484195	Glibc
D	func	log2f	484197	484287	484287	Glibc
D	func	log10	484289	484381	484381	Glibc
D	func	log10f	484383	484476	484476	Glibc
D	func	pow	484478	484596	484596	Glibc
D	func	powf	484598	484717	484717	Glibc
D	func	atan2	484719	484828	484828	Glibc
D	func	atan2f	484830	484940	484940	Glibc
D	func	hypot	484942	485050	485050	Glibc
D	func	hypotf	485052	485161	485161	Glibc
D	func	floor	485163	485270	485270	Glibc
D	func	ceil	485272	485370	485370	Glibc
D	func	trunc	485372	485475	485475	Glibc
D	func	rint	485477	485589	485589	Glibc
D	func	nearbyint	485591	485708	485708	Glibc
D	func	round	485710	485814	485814	Glibc
D	func	fabs	485816	485895	485895	Glibc
D	func	fmod	485897	486045	486045	Glibc
D	func	remainder	486047	486201	486201	Glibc
D	func	fmin	486203	486302	486302	Glibc
D	func	fmax	486304	486404	486404	Glibc
D	func	fma	486406	486538	486538	Glibc
D	func	copysign	486540	486700	486700	Glibc
D	func	ldexp	486702	486849	486849	Glibc
D	func	modf	486851	486999	486999	Glibc
D	func	floor	487001	487106	487106	Glibc
D	func	floorf	487108	487214	487214	Glibc
D	func	ceil	487216	487312	487312	Glibc
D	func	ceilf	487314	487411	487411	Glibc
D	func	trunc	487413	487514	487514	Glibc
D	func	truncf	487516	487618	487618	Glibc
D	func	rint	487620	487730	487730	Glibc
D	func	rintf	487732	487843	487843	Glibc
D	func	nearbyint	487845	487960	487960	Glibc
D	func	nearbyintf	487962	488078	488078	Glibc
D	func	round	488080	488182	488182	Glibc
D	func	fabs	488184	488261	488261	Glibc
D	func	fmod	488263	488408	488408	Glibc
D	func	remainder	488410	488561	488561	Glibc
D	func	fmin	488563	488658	488658	Glibc
D	func	fmax	488660	488756	488756	Glibc
D	func	fma	488758	488886	488886	Glibc
D	func	copysign	488888	489044	489044	Glibc
D	func	ldexp	489046	489190	489190	Glibc
D	func	modf	489192	489337	489337	Glibc
D	func	lround	489339	489446	489446	Glibc
D	var	M_PI	489448	489531	489531	Glibc
D	var	M_E	489533	489614	489614	Glibc
D	var	M_PI_2	489616	489701	489701	Glibc
D	var	M_PI_4	489703	489788	489788	Glibc
D	var	M_SQRT2	489790	489876	489876	Glibc
D	var	M_LN2	489878	489962	489962	Glibc
D	var	M_LN10	489964	490049	490049	Glibc
F	Glibc	GlibcSystem.lsw	490051	492992
D	func	sleep	490100	490234	490234	Glibc
D	func	usleep	490236	490397	490397	Glibc
D	func	arc4random	490399	490513	490513	Glibc
D	func	arc4random_uniform	490515	490672	490672	Glibc
D	func	drand48	490674	490806	490806	Glibc
D	func	rand	490808	490939	490939	Glibc
D	func	random	490941	491074	491074	Glibc
D	func	srand	491076	491181	491181	Glibc
D	func	srand48	491183	491292	491292	Glibc
D	func	srandom	491294	491405	491405	Glibc
D	var	RAND_MAX	491407	491481	491481	Glibc
D	struct	_File	491483	491584	491609	Glibc
M	let	_isError	0	491585	491607
D	var	stdout	491611	491683	491683	Glibc
D	var	stderr	491684	491754	491754	Glibc
D	func	fputs	491756	491943	491943	Glibc
D	func	puts	491945	492120	492120	Glibc
D	func	putchar	492122	492298	492298	Glibc
D	func	fflush	492300	492438	492438	Glibc
D	func	setbuf	492440	492617	492617	Glibc
D	func	time	492619	492704	492704	Glibc
D	func	getpid	492706	492791	492791	Glibc
D	func	_writeErrorText	492793	492866	492866	Glibc
D	func	_flushOutput	492868	492915	492915	Glibc
D	func	_processIdentifier	492917	492991	492991	Glibc
F	Live	Live.lsw	492992	500222
D	struct	ReloadChange	493089	493190	494657	Live
M	let	version	0	493191	493300
M	let	updated	0	493301	493408
M	let	added	0	493409	493482
M	let	deleted	0	493483	493559
M	let	run	0	493560	493659
M	let	migrated	0	493660	493756
M	let	files	0	493757	493851
M	let	milliseconds	0	493852	493963
M	init	init	0	493964	494256
M	var	description	0	494257	494655
D	class	ReloadHook	494659	494735	495214	Live
M	let	_body	0	494736	494780
M	var	_id	0	494781	494797
M	var	_all	1	494798	494842
M	init	init	0	494843	494945
M	func	cancel	0	494946	495019
M	func	_call	1	495020	495212
D	func	onReload	495216	495756	495756	Live
D	func	_liveAddHook	495758	495854	495854	Live
D	func	_liveRemoveHook	495856	495914	495914	Live
D	func	_liveVersion	495916	495966	495966	Live
D	func	_liveMilliseconds	495968	496031	496031	Live
D	func	_liveNames	496033	496095	496095	Live
D	func	_liveWatch	496097	496183	496183	Live
D	func	_liveFind	496185	496266	496266	Live
D	func	_livePatch	496268	496350	496350	Live
D	func	_livePatchModule	496352	496446	496446	Live
D	func	_liveRevert	496448	496516	496516	Live
D	func	_liveCommit	496518	496586	496586	Live
D	func	_liveRepatch	496588	496658	496658	Live
D	func	_liveStatus	496660	496724	496724	Live
D	func	_liveText	496726	496790	496790	Live
D	struct	LiveError	496792	496895	497201	Live
M	let	message	0	496896	496994
M	init	init	0	496995	497044
M	var	description	0	497045	497091
M	func	_check	1	497092	497199
D	func	watch	497203	497495	497495	Live
D	func	unwatch	497497	497656	497656	Live
D	class	Recoder	497658	498080	500221	Live
M	enum	Status	0	498081	498383
M	let	name	0	498384	498476
M	init	init	0	498477	498770
M	init	init	0	498771	498986
M	func	patch	0	498987	499174
M	func	patchModule	0	499175	499368
M	func	revert	0	499369	499495
M	func	commit	0	499496	499649
M	func	repatch	0	499650	499797
M	var	status	0	499798	500030
M	var	text	0	500031	500156
M	var	description	0	500157	500219
F	RegexBuilder	RegexBuilder.lsw	500222	515051
D	struct	_RegexJoin	500659	500808	500810	RegexBuilder
D	struct	_RegexMaybe	500812	500913	500915	RegexBuilder
D	struct	_RegexCapture	500917	501053	501055	RegexBuilder
D	extension	String	501057	501087	501199	RegexBuilder
M	typealias	RegexOutput	0	501088	501132
M	var	_part	0	501133	501197
D	extension	Substring	501201	501234	501354	RegexBuilder
M	typealias	RegexOutput	0	501235	501279
M	var	_part	0	501280	501352
D	extension	Character	501356	501389	501509	RegexBuilder
M	typealias	RegexOutput	0	501390	501434
M	var	_part	0	501435	501507
D	protocol	_RegexBound	501511	501619	501657	RegexBuilder
M	var	_regexBound	0	501620	501655
D	extension	String	501659	501690	501736	RegexBuilder
M	var	_regexBound	0	501691	501734
D	extension	Character	501738	501772	501826	RegexBuilder
M	var	_regexBound	0	501773	501824
D	extension	ClosedRange	501828	501888	502115	RegexBuilder
M	typealias	RegexOutput	0	501889	501933
M	var	_part	0	501934	502113
D	func	_regexList	502117	502197	502197	RegexBuilder
D	func	_regexRepeated	502199	502347	502347	RegexBuilder
D	enum	RegexComponentBuilder	502349	502424	503128	RegexBuilder
M	func	buildExpression	1	502425	502505
M	func	buildBlock	1	502506	502585
M	func	buildPartialBlock	1	502586	502691
M	func	buildPartialBlock	1	502692	503126
D	enum	AlternationBuilder	503130	503197	503848	RegexBuilder
M	func	buildExpression	1	503198	503278
M	func	buildPartialBlock	1	503279	503489
M	func	buildPartialBlock	1	503490	503846
D	extension	Regex	503850	503867	504345	RegexBuilder
M	init	init	0	503868	504134
M	init	init	0	504135	504343
D	func	One	504347	504454	504454	RegexBuilder
D	func	OneOrMore	504456	504715	504715	RegexBuilder
D	func	OneOrMore	504716	504920	504920	RegexBuilder
D	func	ZeroOrMore	504922	505202	505202	RegexBuilder
D	func	ZeroOrMore	505203	505429	505429	RegexBuilder
D	func	Optionally	505431	505710	505710	RegexBuilder
D	func	Optionally	505711	505936	505936	RegexBuilder
D	func	Repeat	505938	506271	506271	RegexBuilder
D	func	Repeat	506272	506469	506469	RegexBuilder
D	func	Repeat	506470	507031	507031	RegexBuilder
D	func	Repeat	507032	507329	507329	RegexBuilder
D	func	Local	507331	507544	507544	RegexBuilder
D	func	Local	507545	507718	507718	RegexBuilder
D	func	ChoiceOf	507720	507883	507883	RegexBuilder
D	func	Capture	507885	508104	508104	RegexBuilder
D	func	Capture	508105	508282	508282	RegexBuilder
D	func	Capture	508283	508632	508632	RegexBuilder
D	func	Capture	508633	508912	508912	RegexBuilder
D	func	TryCapture	508913	509298	509298	RegexBuilder
D	func	TryCapture	509299	509613	509613	RegexBuilder
D	struct	Anchor	509615	509685	510881	RegexBuilder
M	typealias	RegexOutput	0	509686	509730
M	let	_pattern	0	509731	509755
M	let	_inverse	0	509756	509780
M	var	regex	0	509781	509853
M	var	inverted	0	509854	509961
M	var	startOfSubject	1	509962	510088
M	var	endOfSubject	1	510089	510207
M	var	endOfSubjectBeforeNewline	1	510208	510367
M	var	startOfLine	1	510368	510500
M	var	endOfLine	1	510501	510625
M	var	wordBoundary	1	510626	510756
M	var	textSegmentBoundary	1	510757	510879
D	struct	CharacterClass	510883	510954	512520	RegexBuilder
M	typealias	RegexOutput	0	510955	510999
M	let	_pattern	0	511000	511046
M	init	init	0	511047	511102
M	init	init	0	511103	511287
M	var	regex	0	511288	511360
M	var	inverted	0	511361	511472
M	func	union	0	511473	511637
M	func	intersection	0	511638	511825
M	func	subtracting	0	511826	512021
M	func	symmetricDifference	0	512022	512226
M	func	_members	1	512227	512518
D	extension	_RegexPart	512522	512573	514173	RegexBuilder
M	var	any	1	512574	512677
M	var	anyNonNewline	1	512678	512803
M	var	anyGraphemeCluster	1	512804	512937
M	var	digit	1	512938	513034
M	var	hexDigit	1	513035	513154
M	var	word	1	513155	513272
M	var	whitespace	1	513273	513378
M	var	horizontalWhitespace	1	513379	513497
M	var	verticalWhitespace	1	513498	513610
M	var	newlineSequence	1	513611	513746
M	func	anyOf	1	513747	513957
M	func	noneOf	1	513958	514171
D	extension	BidirectionalCollection	514175	514286	515050	RegexBuilder
M	func	wholeMatch	0	514287	514474
M	func	prefixMatch	0	514475	514675
M	func	firstMatch	0	514676	514863
M	func	matches	0	514864	515048

"""##
}
