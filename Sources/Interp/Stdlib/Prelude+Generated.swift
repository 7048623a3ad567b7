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
// Queues, groups and semaphores of Dispatch. What they run are tasks, which take turns with everything else.

public enum DispatchTimeInterval: Equatable, Sendable {
    case seconds(Int)
    case milliseconds(Int)
    case microseconds(Int)
    case nanoseconds(Int)
    case never
    var _nanoseconds: Int {
        switch self {
        case .seconds(let n): return n * 1_000_000_000
        case .milliseconds(let n): return n * 1_000_000
        case .microseconds(let n): return n * 1_000
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
    public var uptimeNanoseconds: UInt64 { UInt64(_value) }
    public static func < (lhs: DispatchTime, rhs: DispatchTime) -> Bool { lhs._value < rhs._value }
    public static func + (time: DispatchTime, interval: DispatchTimeInterval) -> DispatchTime { DispatchTime(_value: time._value.addingReportingOverflow(interval._nanoseconds).partialValue) }
    public static func - (time: DispatchTime, interval: DispatchTimeInterval) -> DispatchTime { DispatchTime(_value: time._value - interval._nanoseconds) }
    public static func + (time: DispatchTime, seconds: Double) -> DispatchTime { DispatchTime(_value: time._value + Int(seconds * 1_000_000_000)) }
    public static func - (time: DispatchTime, seconds: Double) -> DispatchTime { DispatchTime(_value: time._value - Int(seconds * 1_000_000_000)) }
    var _left: Int { max(0, _value - _monotonicNanoseconds()) }
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
    if deadline._value < Int.max { _parkTask(nanoseconds: deadline._left) } else { _parkTask() }
    if !isMain { return }
    DispatchQueue._isMainBlocked = false
    let waiters = DispatchQueue._mainWaiters
    DispatchQueue._mainWaiters = []
    for waiter in waiters { _resumeTask(waiter) }
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
            _waiters.append(_currentTask())
            _blockTask(until: timeout)
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

/// What a program without work of its own waits in, while its tasks and queues go on.
public final class RunLoop: @unchecked Sendable {
    public static let main = RunLoop()
    public static var current: RunLoop { main }
    init() {}
    public func run() { while true { _parkTask() } }
    public func run(until limitDate: Date) { _parkTask(nanoseconds: Int(max(0, limitDate.timeIntervalSinceNow) * 1_000_000_000)) }
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
O	254985	258581	ActorType AllCases ArrayLiteralElement AsyncIterator Attributes BooleanLiteralType Bound Child Children CompareOptions Continuation DisplayStyle Element ElementRepresentation Elements Encoding Exponent ExtendedGraphemeClusterLiteralType FloatLiteralType GeneralCategory ID Index Indices Instant IntegerLiteralType Iterator Key Keys Magnitude Match QoSClass RawExponent RawSignificand RawValue RegexOutput Scalar Status Stride StringInterpolation StringLiteralType SubSequence UTF16 UTF16View UTF32 UTF8 UTF8View UnicodeScalarLiteralType UnicodeScalarView Value Values Words	006860300271510069784010494301050170105237010545701056770105897006986700691340070529006917400703230069053007044600692540070611006933500706940068888007077800709060068971007086300690130070405006868300692140068397006852100705700068723006929500684380068562007065300701580070200006847900687630069456006880500694980069950006999100701160070033007007400702410070282006909400704880069581010505401052740105494010571401059340068847007073600696210105090010531001055300105750010597000697430104906010498001052000105420010564001058600069825006966201051270105347010556701057870106007006970201051630105383010560301058230106043006893000708210069540002516700681950062714006290000630350139967014124700010390000596000145600004400000028005522300010990081238000018500025490004354000450600045740004616000479900059110005982000605500675180007586000827600077970006541000738200080390008516000666300068350007202000728200091410009433000964900185410018658001900300190940082678014260000416080042133006382700646850067401006832900098200029604012267501214660127300002106601409470140996014104501410940026789006806200119180139123013942501417210130050002269400228970140897001519600153380076886007730300773880077478007755700776080078143013951501249900029939001591000168010016882001696500170400017183001817200184580089713007255600262850026436007866700679270128493000471200154380027450007682600767720027593000214000274970125702012151800298910095528009612000962030067716010079500300230031614003169000317680024764011990401190100120543011964501186170118357011947501202200119325003228201278500087108008766500139810090064002984300857970086216008657300866600025949002602300273040124836002908200282510029227002855500287330028109002796300294000100361010051300288440028988002839700297190123321012659600653870066233008792000882930088652003535401279010029548003934600410370038636003907600384420067584002521100260980026205001035100266000026712001657900149160015027001074500427150127351004521501274480047717012749800502190127548005272001273990029490008346400903420088736005537300318180056795005596000596860059334005859000588770059247005853300576300057920005839400584780059394005647100568490057320005740100557370055869005602200562890056379013801901408030140850012810301244210124628006785300677790027699013541701356140135575013537901354540135494013553400253330011543000167900682590060020006021500603100060545006066600608130062406007936201239980123687012393800102910067993006312000673280010476000239501402560140301014035200915910091667009194600710640071384007143200714800071554014050701405590055323007305900732370072878007270000873890122878013611700192470019305001939100195610042312004240000750540075497007557600756600075733007577800761050074816007497300681250060898006144900621420062307006250700792570083101007888700269130027069002718801382660055566007981800809820140148008108300796100079736013974900822550082096008194901367750137123014061101406590140707014075500894040071630007191400719600072006005753500963180097110009701801270670027348002739500835880083887008397100850890085265008544600855540085632009222100943720090545009123800921430066965006701700633200063427005745300944470095143009525000952950095416010119200742300074472007376800740050063573006372600972010104715012548401279510128284013887801393380100613002978601016420102057010242701025450129044010295901280020138999001563000425170021143002134200214920021642002389400256060020741006765300277910027875012273900243080121409014114301411950010811010611101275980108558012769700138130111007012774800138820113456012779900137450115904012764700134790013521001343801241050073632007355500890680089127001320200133880029662002298600220010067101006715500672410010250005548201404030140455008681700694160070947000115800222330077978007776800012800023044008605601361590088134002354900199380020596007340200759320139247013882100818670138712013876600794880142140000876200255000022392000586900226060022650012649801195970125376006533601254270019727007242000723760122576003146000315620031510007246900225590124053012527301028060136645012805601288660128928012898601287500128806012654500109720131398008571001256480125322013737801378400137658013751901375700137701013774501374240137885013779501379310137976013747301376140124929001092400022210002346000226500023060015822001087800197710019812006691701366920125174005565900825350082438008258401396410082484013969300826320102906001985300205570013698001365300135630013610009427100942260094322012262900218980019685010270401027510074738010005101002640100157010010701028580100208004263701003170102657000613300061700011838001175400117950122526012363601365950125223007250900198960006466006353501317200133137013317601319550135773013581801316810133058013309701319150006344000638201317590133216013250601337650133805013325501319950131528013274801327870133967013461001346490134407013521601316050132904013294201318370072165007221001213110135871007225500722940132309013234700064300132035013329501320730133372013341101333330132112013416901349780006207013263001364330133927013452901345690134369013517801343300135139013429101351000134208013501701363120136554013254601338460133886001129500113520134450013525901324270132152013345101322290133607013364701322690132190013352801335670133489013533800110850011120001101500110500134490013529901340850134849013489301325860011500013733601324680133688013372600062490006293007208500721250136391013635201359130135952007233301342470135056008935601340460134770013480901341290134938008898200890250136474013156701328270132865013179801356920131489013266901327080135993013603301360750136272013623200736860073727001115501316430132981013301901318760132386013651501340060134689013472900114090011454013822501357320138186002330300233610025109001119100112430021940002500500250530023427002217700234840086779006937600709880070364006864300265630069909
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
F	Swift	Clock.lsw	59851	68652
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
D	extension	Clock	66383	66400	66823	Swift
M	func	measure	0	66401	66596
M	func	measure	0	66597	66821
D	struct	ContinuousClock	66825	66924	67700	Swift
M	struct	Instant	0	66925	67519
M	init	init	0	67520	67540
M	var	now	0	67541	67584
M	var	now	1	67585	67635
M	var	minimumResolution	0	67636	67698
D	struct	SuspendingClock	67702	67806	68582	Swift
M	struct	Instant	0	67807	68401
M	init	init	0	68402	68422
M	var	now	0	68423	68466
M	var	now	1	68467	68517
M	var	minimumResolution	0	68518	68580
D	func	_monotonicNanoseconds	68584	68651	68651	Swift
F	Swift	Collection.lsw	68652	91699
D	protocol	Collection	68717	68845	70469	Swift
M	associatedtype	Index	0	68846	68983
M	associatedtype	Iterator	0	68984	69036
M	associatedtype	SubSequence	0	69037	69170
M	associatedtype	Indices	0	69171	69269
M	var	startIndex	0	69270	69346
M	var	endIndex	0	69347	69423
M	subscript	subscript	0	69424	69510
M	subscript	subscript	0	69511	69604
M	var	indices	0	69605	69676
M	var	isEmpty	0	69677	69745
M	var	count	0	69746	69804
M	func	_customIndexOfEquatableElement	0	69805	69875
M	func	_customLastIndexOfEquatableElement	0	69876	69950
M	func	index	0	69951	70026
M	func	formIndex	0	70027	70110
M	func	index	0	70111	70206
M	func	index	0	70207	70364
M	func	distance	0	70365	70467
D	struct	IndexingIterator	70471	70600	71250	Swift
M	typealias	Element	0	70601	70648
M	var	_elements	0	70649	70676
M	var	_position	0	70677	70710
M	init	init	0	70711	70836
M	init	init	0	70837	70971
M	func	next	0	70972	71248
D	extension	Collection	71252	71315	71454	Swift
M	func	makeIterator	0	71316	71452
D	extension	Collection	71456	71511	71770	Swift
M	subscript	subscript	0	71512	71768
D	extension	Collection	71772	71832	71998	Swift
M	var	indices	0	71833	71996
D	extension	Collection	72000	72048	73071	Swift
M	func	popFirst	0	72049	72331
M	func	removeFirst	0	72332	72654
M	func	removeFirst	0	72655	73069
D	extension	Collection	73073	73095	81376	Swift
M	func	_customIndexOfEquatableElement	0	73096	73183
M	func	_customLastIndexOfEquatableElement	0	73184	73275
M	var	isEmpty	0	73276	73370
M	var	count	0	73371	73473
M	var	underestimatedCount	0	73474	73523
M	func	formIndex	0	73524	73638
M	func	index	0	73639	74036
M	func	index	0	74037	74542
M	func	formIndex	0	74543	74689
M	func	formIndex	0	74690	75056
M	func	distance	0	75057	75448
M	var	first	0	75449	75643
M	func	randomElement	0	75644	75850
M	func	randomElement	0	75851	76179
M	subscript	subscript	0	76180	76330
M	subscript	subscript	0	76331	76448
M	func	map	0	76449	76743
M	func	suffix	0	76744	76870
M	func	prefix	0	76871	76994
M	func	prefix	0	76995	77148
M	func	prefix	0	77149	77463
M	func	prefix	0	77464	77833
M	func	suffix	0	77834	78199
M	func	dropFirst	0	78200	78514
M	func	dropLast	0	78515	78875
M	func	drop	0	78876	79252
M	func	firstIndex	0	79253	79599
M	func	index	0	79600	79800
M	func	split	0	79801	80939
M	func	indices	0	80940	81374
D	extension	Collection	81378	81425	84879	Swift
M	func	firstIndex	0	81426	81796
M	func	index	0	81797	81934
M	func	split	0	81935	82236
M	func	split	0	82237	83042
M	func	firstRange	0	83043	83642
M	func	ranges	0	83643	84276
M	func	contains	0	84277	84453
M	func	trimmingPrefix	0	84454	84877
D	extension	Collection	84881	84903	85110	Swift
M	func	trimmingPrefix	0	84904	85108
D	protocol	BidirectionalCollection	85112	85297	85459	Swift
M	func	index	0	85298	85375
M	func	formIndex	0	85376	85457
D	extension	BidirectionalCollection	85461	85496	88687	Swift
M	func	formIndex	0	85497	85610
M	func	index	0	85611	86010
M	func	index	0	86011	86564
M	func	distance	0	86565	87064
M	var	last	0	87065	87197
M	func	last	0	87198	87564
M	func	lastIndex	0	87565	87910
M	func	reversed	0	87911	88052
M	func	suffix	0	88053	88371
M	func	dropLast	0	88372	88685
D	extension	BidirectionalCollection	88689	88749	89125	Swift
M	func	lastIndex	0	88750	89123
D	extension	BidirectionalCollection	89127	89188	90273	Swift
M	func	popLast	0	89189	89500
M	func	removeLast	0	89501	89859
M	func	removeLast	0	89860	90271
D	protocol	RandomAccessCollection	90275	90501	90503	Swift
D	extension	RandomAccessCollection	90505	90539	90922	Swift
M	func	index	0	90540	90920
D	extension	RandomAccessCollection	90924	91003	91488	Swift
M	func	index	0	91004	91108
M	func	index	0	91109	91216
M	func	index	0	91217	91348
M	func	distance	0	91349	91486
D	extension	RandomAccessCollection	91490	91594	91698	Swift
M	var	indices	0	91595	91696
F	Swift	Concurrency.lsw	91699	113426
D	func	_spawnTask	91813	91888	91888	Swift
D	func	_currentTask	91889	91939	91939	Swift
D	func	_parkTask	91940	91977	91977	Swift
D	func	_parkTask	91978	92032	92032	Swift
D	func	_resumeTask	92033	92083	92083	Swift
D	func	_yieldTask	92084	92123	92123	Swift
D	class	_Job	92125	92180	94016	Swift
M	var	_all	1	92181	92219
M	let	_main	1	92220	92249
M	var	_current	1	92250	92313
M	var	id	0	92315	92329
M	var	priority	0	92330	92368
M	var	isCancelled	0	92369	92396
M	var	isDone	0	92397	92419
M	var	waiters	0	92420	92447
M	var	work	0	92448	92481
M	var	children	0	92482	92559
M	var	handlers	0	92560	92601
M	var	handlerCount	0	92602	92626
M	var	locals	0	92627	92665
M	func	start	0	92667	92812
M	func	inherit	0	92813	92940
M	func	cancel	0	92941	93263
M	func	adopt	0	93264	93422
M	func	disown	0	93423	93482
M	func	onCancel	0	93483	93643
M	func	end	0	93644	93862
M	func	join	0	93863	94014
D	func	_runJob	94018	94158	94158	Swift
D	class	_JobOf	94160	94195	94809	Swift
M	var	result	0	94196	94239
M	func	begin	0	94240	94467
M	func	get	0	94468	94633
M	func	value	0	94634	94807
D	struct	TaskPriority	94811	95006	95882	Swift
M	var	rawValue	0	95007	95037
M	init	init	0	95038	95099
M	let	high	1	95100	95155
M	let	userInitiated	1	95156	95220
M	let	medium	1	95221	95278
M	let	low	1	95279	95333
M	let	utility	1	95334	95392
M	let	background	1	95393	95453
M	func	<	1	95454	95557
M	var	description	0	95558	95880
D	struct	CancellationError	95884	95977	96000	Swift
M	init	init	0	95978	95998
D	struct	Task	96002	96113	96495	Swift
M	let	_job	0	96114	96143
M	init	init	0	96144	96191
M	func	cancel	0	96193	96265
M	var	isCancelled	0	96266	96319
M	func	==	1	96320	96402
M	func	hash	0	96403	96493
D	extension	Task	96497	96536	97382	Swift
M	init	init	0	96537	96861
M	func	detached	1	96862	97200
M	var	value	0	97201	97293
M	var	result	0	97294	97380
D	extension	Task	97384	97427	98398	Swift
M	init	init	0	97428	97759
M	func	detached	1	97760	98113
M	var	value	0	98114	98224
M	var	result	0	98225	98396
D	extension	Task	98400	98457	99585	Swift
M	var	isCancelled	1	98458	98527
M	var	currentPriority	1	98528	98606
M	func	checkCancellation	1	98607	98806
M	func	yield	1	98807	98890
M	func	sleep	1	98891	99040
M	func	sleep	1	99041	99316
M	func	sleep	1	99317	99583
D	func	_sleepTask	99587	99918	99918	Swift
D	func	withTaskCancellationHandler	99920	100317	100317	Swift
D	struct	UnsafeCurrentTask	100319	100416	100590	Swift
M	let	_job	0	100417	100435
M	var	isCancelled	0	100436	100489
M	var	priority	0	100490	100545
M	func	cancel	0	100546	100588
D	func	withUnsafeCurrentTask	100592	100767	100767	Swift
D	class	_AsyncLet	100789	100939	101204	Swift
M	let	job	0	100940	100971
M	init	init	0	100972	101116
M	var	value	0	101117	101169
M	deinit	deinit	0	101170	101202
D	class	_ThrowingAsyncLet	101206	101246	101527	Swift
M	let	job	0	101247	101278
M	init	init	0	101279	101430
M	var	value	0	101431	101492
M	deinit	deinit	0	101493	101525
D	func	_endAsyncLet	101529	101625	101625	Swift
D	func	_asyncLet	101627	101745	101745	Swift
D	func	_asyncLet	101746	101887	101887	Swift
D	struct	CheckedContinuation	101913	102034	102523	Swift
M	let	_state	0	102035	102072
M	init	init	0	102073	102132
M	func	resume	0	102133	102210
M	func	resume	0	102211	102287
M	func	resume	0	102288	102521
D	extension	CheckedContinuation	102525	102572	102631	Swift
M	func	resume	0	102573	102629
D	typealias	UnsafeContinuation	102633	102709	102709	Swift
D	class	_ContinuationState	102711	102746	103456	Swift
M	var	result	0	102747	102784
M	var	task	0	102785	102814
M	var	isWaiting	0	102815	102840
M	var	function	0	102841	102865
M	init	init	0	102866	102923
M	func	resume	0	102924	103213
M	func	wait	0	103214	103454
D	func	withCheckedContinuation	103458	103788	103788	Swift
D	func	withCheckedThrowingContinuation	103789	104067	104067	Swift
D	func	withUnsafeContinuation	104068	104222	104222	Swift
D	func	withUnsafeThrowingContinuation	104223	104408	104408	Swift
D	class	_Group	104427	104454	105988	Swift
M	var	running	0	104455	104498
M	var	finished	0	104499	104537
M	var	firstFinished	0	104538	104563
M	var	waiter	0	104564	104583
M	var	isCancelled	0	104584	104611
M	let	owner	0	104612	104641
M	func	add	0	104643	105367
M	func	next	0	105368	105785
M	func	cancel	0	105786	105924
M	var	isEmpty	0	105925	105986
D	struct	TaskGroup	105990	106108	107616	Swift
M	let	_group	0	106109	106148
M	init	init	0	106149	106210
M	func	addTask	0	106211	106381
M	func	addTaskUnlessCancelled	0	106382	106649
M	func	next	0	106650	106881
M	func	waitForAll	0	106882	106959
M	func	cancelAll	0	106960	107007
M	var	isCancelled	0	107008	107091
M	var	isEmpty	0	107092	107139
M	func	makeAsyncIterator	0	107140	107208
M	struct	Iterator	0	107210	107614
D	struct	ThrowingTaskGroup	107618	107774	109422	Swift
M	let	_group	0	107775	107814
M	init	init	0	107815	107876
M	func	addTask	0	107877	108054
M	func	addTaskUnlessCancelled	0	108055	108329
M	func	next	0	108330	108423
M	func	nextResult	0	108424	108524
M	func	waitForAll	0	108525	108846
M	func	cancelAll	0	108847	108894
M	var	isCancelled	0	108895	108978
M	var	isEmpty	0	108979	109026
M	func	makeAsyncIterator	0	109027	109095
M	struct	Iterator	0	109097	109420
D	struct	DiscardingTaskGroup	109424	109497	109927	Swift
M	let	_group	0	109498	109526
M	init	init	0	109527	109577
M	func	addTask	0	109578	109737
M	func	cancelAll	0	109738	109785
M	var	isCancelled	0	109786	109869
M	var	isEmpty	0	109870	109925
D	func	withTaskGroup	109929	110353	110353	Swift
D	func	withThrowingTaskGroup	110355	110984	110984	Swift
D	func	withDiscardingTaskGroup	110986	111330	111330	Swift
D	protocol	Actor	111349	111437	111438	Swift
D	protocol	GlobalActor	111440	111525	111604	Swift
M	associatedtype	ActorType	0	111526	111561
M	var	shared	1	111562	111602
D	class	MainActor	111606	111689	111968	Swift
M	let	shared	1	111690	111732
M	init	init	0	111733	111746
M	func	run	1	111747	111862
M	func	assumeIsolated	1	111863	111966
D	struct	_TaskLocalValue	111992	112016	112067	Swift
M	let	key	0	112017	112046
M	let	value	0	112047	112065
D	class	TaskLocal	112069	112254	113425	Swift
M	let	_default	0	112255	112278
M	init	init	0	112279	112356
M	func	get	0	112357	112589
M	var	wrappedValue	0	112590	112639
M	var	projectedValue	0	112640	112696
M	func	withValue	0	112697	113004
M	func	withValue	0	113005	113330
M	var	description	0	113331	113423
F	Swift	CoreProtocols.lsw	113426	121776
D	protocol	Equatable	113476	113557	113647	Swift
M	func	==	1	113558	113645
D	extension	Equatable	113649	113670	113789	Swift
M	func	!=	1	113671	113787
D	protocol	Hashable	113791	113934	114119	Swift
M	var	hashValue	0	113935	114014
M	func	hash	0	114015	114117
D	extension	Hashable	114121	114141	114321	Swift
M	var	hashValue	0	114142	114319
D	protocol	Comparable	114323	114401	114855	Swift
M	func	<	1	114402	114512
M	func	<=	1	114513	114627
M	func	>=	1	114628	114743
M	func	>	1	114744	114853
D	extension	Comparable	114857	114879	115291	Swift
M	func	>	1	114880	115010
M	func	<=	1	115011	115149
M	func	>=	1	115150	115289
D	func	~=	115293	115417	115417	Swift
D	protocol	Identifiable	115419	115504	115640	Swift
M	associatedtype	ID	0	115505	115570
M	var	id	0	115571	115638
D	extension	Identifiable	115642	115688	115789	Swift
M	var	id	0	115689	115787
D	protocol	CaseIterable	115791	115881	116037	Swift
M	associatedtype	AllCases	0	115882	115961
M	var	allCases	1	115962	116035
D	protocol	RawRepresentable	116039	116141	116321	Swift
M	associatedtype	RawValue	0	116142	116169
M	init	init	0	116170	116261
M	var	rawValue	0	116262	116319
D	extension	RawRepresentable	116323	116377	116519	Swift
M	func	==	1	116378	116517
D	func	!=	116521	116714	116714	Swift
D	extension	RawRepresentable	116716	116785	116995	Swift
M	var	hashValue	0	116786	116873
M	func	hash	0	116874	116993
D	protocol	Error	116997	117084	117086	Swift
D	protocol	Sendable	117088	117180	117182	Swift
D	protocol	SendableMetatype	117184	117299	117301	Swift
D	protocol	Copyable	117303	117380	117382	Swift
D	protocol	CustomStringConvertible	117384	117478	117553	Swift
M	var	description	0	117479	117551
D	protocol	CustomDebugStringConvertible	117555	117657	117742	Swift
M	var	debugDescription	0	117658	117740
D	protocol	LosslessStringConvertible	117744	117876	117960	Swift
M	init	init	0	117877	117958
D	protocol	TextOutputStream	117962	118025	118095	Swift
M	func	write	0	118026	118093
D	protocol	TextOutputStreamable	118097	118187	118295	Swift
M	func	write	0	118188	118293
D	protocol	ExpressibleByIntegerLiteral	118297	118395	118520	Swift
M	associatedtype	IntegerLiteralType	0	118396	118433
M	init	init	0	118434	118518
D	protocol	ExpressibleByFloatLiteral	118522	118624	118743	Swift
M	associatedtype	FloatLiteralType	0	118625	118660
M	init	init	0	118661	118741
D	protocol	ExpressibleByBooleanLiteral	118745	118843	118968	Swift
M	associatedtype	BooleanLiteralType	0	118844	118881
M	init	init	0	118882	118966
D	protocol	ExpressibleByUnicodeScalarLiteral	118970	119087	119230	Swift
M	associatedtype	UnicodeScalarLiteralType	0	119088	119131
M	init	init	0	119132	119228
D	protocol	ExpressibleByExtendedGraphemeClusterLiteral	119232	119389	119562	Swift
M	associatedtype	ExtendedGraphemeClusterLiteralType	0	119390	119443
M	init	init	0	119444	119560
D	extension	ExpressibleByExtendedGraphemeClusterLiteral	119564	119688	119869	Swift
M	init	init	0	119689	119867
D	protocol	ExpressibleByStringLiteral	119871	120011	120133	Swift
M	associatedtype	StringLiteralType	0	120012	120048
M	init	init	0	120049	120131
D	extension	ExpressibleByStringLiteral	120135	120235	120392	Swift
M	init	init	0	120236	120390
D	protocol	ExpressibleByArrayLiteral	120394	120488	120619	Swift
M	associatedtype	ArrayLiteralElement	0	120489	120527
M	init	init	0	120528	120617
D	protocol	ExpressibleByDictionaryLiteral	120621	120724	120862	Swift
M	associatedtype	Key	0	120725	120747
M	associatedtype	Value	0	120748	120772
M	init	init	0	120773	120860
D	protocol	ExpressibleByNilLiteral	120864	120945	121000	Swift
M	init	init	0	120946	120998
D	typealias	IntegerLiteralType	121002	121087	121087	Swift
D	typealias	FloatLiteralType	121088	121180	121180	Swift
D	typealias	BooleanLiteralType	121181	121266	121266	Swift
D	typealias	UnicodeScalarType	121267	121367	121367	Swift
D	typealias	ExtendedGraphemeClusterType	121368	121473	121473	Swift
D	typealias	StringLiteralType	121474	121559	121559	Swift
D	protocol	Encodable	121561	121643	121644	Swift
D	protocol	Decodable	121645	121725	121726	Swift
D	typealias	Codable	121727	121775	121775	Swift
F	Swift	Dictionary.lsw	121776	136215
D	struct	Dictionary	121792	121981	134125	Swift
M	typealias	Element	0	121982	122037
M	typealias	SubSequence	0	122038	122102
M	typealias	Indices	0	122103	122172
M	struct	Index	0	122174	122668
M	struct	Iterator	0	122670	123010
M	struct	Keys	0	123012	125092
M	struct	Values	0	125094	126808
M	init	init	0	126810	126887
M	init	init	0	126888	127025
M	init	init	0	127026	127124
M	init	init	0	127125	127641
M	init	init	0	127642	128159
M	init	init	0	128160	128457
M	var	count	0	128459	128549
M	var	isEmpty	0	128550	128652
M	var	capacity	0	128653	128777
M	subscript	subscript	0	128778	128970
M	subscript	subscript	0	128971	129320
M	subscript	subscript	0	129321	129481
M	var	startIndex	0	129482	129578
M	var	endIndex	0	129579	129671
M	func	index	0	129672	129801
M	func	index	0	129802	129952
M	func	makeIterator	0	129953	130062
M	var	keys	0	130063	130157
M	var	values	0	130158	130324
M	func	_contains	0	130325	130398
M	func	_setValue	0	130399	130519
M	func	updateValue	0	130521	130712
M	func	removeValue	0	130713	130889
M	func	remove	0	130890	131101
M	func	removeAll	0	131102	131243
M	func	popFirst	0	131244	131451
M	func	reserveCapacity	0	131452	131598
M	func	filter	0	131599	131904
M	func	mapValues	0	131905	132076
M	func	compactMapValues	0	132077	132429
M	func	merge	0	132430	132881
M	func	merge	0	132882	133307
M	func	merging	0	133308	133645
M	func	merging	0	133646	133946
M	var	description	0	133947	134032
M	var	debugDescription	0	134033	134123
D	func	_dictionaryKeys	134127	134233	134233	Swift
D	func	_dictionaryValues	134235	134347	134347	Swift
D	func	_dictionarySubset	134349	134483	134483	Swift
D	extension	Dictionary	134485	134541	134706	Swift
M	func	==	1	134542	134704
D	extension	Dictionary	134708	134762	135112	Swift
M	func	hash	0	134763	135110
D	extension	Dictionary	135114	135183	135185	Swift
D	struct	KeyValuePairs	135187	135387	136214	Swift
M	typealias	Element	0	135388	135443
M	typealias	Index	0	135444	135476
M	typealias	Indices	0	135477	135518
M	typealias	SubSequence	0	135519	135586
M	let	_elements	0	135587	135620
M	init	init	0	135621	135706
M	var	startIndex	0	135707	135743
M	var	endIndex	0	135744	135792
M	subscript	subscript	0	135793	135947
M	var	description	0	135948	136156
M	var	debugDescription	0	136157	136212
F	Swift	Double.lsw	136215	146732
D	struct	Double	136265	136559	146731	Swift
M	typealias	FloatLiteralType	0	136560	136606
M	typealias	IntegerLiteralType	0	136607	136652
M	typealias	Magnitude	0	136653	136692
M	typealias	Stride	0	136693	136729
M	typealias	Exponent	0	136730	136765
M	typealias	RawExponent	0	136766	136805
M	typealias	RawSignificand	0	136806	136850
M	var	infinity	1	136852	136943
M	var	nan	1	136944	137028
M	var	signalingNaN	1	137029	137135
M	var	pi	1	137136	137281
M	var	greatestFiniteMagnitude	1	137282	137405
M	var	leastNormalMagnitude	1	137406	137535
M	var	leastNonzeroMagnitude	1	137536	137660
M	var	ulpOfOne	1	137661	137789
M	var	radix	1	137790	137868
M	var	exponentBitCount	1	137869	137963
M	var	significandBitCount	1	137964	138075
M	var	zero	1	138076	138130
M	init	init	0	138132	138176
M	init	init	0	138177	138251
M	init	init	0	138252	138324
M	init	init	0	138325	138411
M	init	init	0	138412	138504
M	init	init	0	138505	138595
M	init	init	0	138596	138712
M	init	init	0	138713	138836
M	init	init	0	138837	139000
M	init	init	0	139001	139171
M	init	init	0	139172	139289
M	init	init	0	139290	139485
M	init	init	0	139486	139587
M	init	init	0	139588	139717
M	init	init	0	139718	139885
M	init	init	0	139886	140045
M	init	init	0	140046	140162
M	func	+	1	140164	140251
M	func	-	1	140252	140339
M	func	*	1	140340	140427
M	func	/	1	140428	140515
M	func	-	1	140516	140595
M	func	+=	1	140596	140686
M	func	-=	1	140687	140777
M	func	*=	1	140778	140868
M	func	/=	1	140869	140959
M	func	==	1	140960	141045
M	func	!=	1	141046	141131
M	func	<	1	141132	141216
M	func	<=	1	141217	141302
M	func	>	1	141303	141387
M	func	>=	1	141388	141473
M	func	negate	0	141475	141551
M	var	magnitude	0	141552	141648
M	var	bitPattern	0	141649	141753
M	var	exponentBitPattern	0	141754	141866
M	var	significandBitPattern	0	141867	142001
M	var	sign	0	142002	142089
M	var	exponent	0	142090	142175
M	var	significand	0	142176	142303
M	var	significandWidth	0	142304	142438
M	var	binade	0	142439	142558
M	var	ulp	0	142559	142663
M	var	nextUp	0	142664	142758
M	var	nextDown	0	142759	142842
M	var	isNormal	0	142843	142979
M	var	isFinite	0	142980	143099
M	var	isZero	0	143100	143176
M	var	isSubnormal	0	143177	143313
M	var	isInfinite	0	143314	143421
M	var	isNaN	0	143422	143508
M	var	isSignalingNaN	0	143509	143631
M	var	isCanonical	0	143632	143729
M	func	squareRoot	0	143731	143827
M	func	formSquareRoot	0	143828	143940
M	func	remainder	0	143941	144104
M	func	formRemainder	0	144105	144301
M	func	truncatingRemainder	0	144302	144474
M	func	formTruncatingRemainder	0	144475	144680
M	func	addingProduct	0	144681	144822
M	func	addProduct	0	144823	144961
M	func	rounded	0	144962	145111
M	func	rounded	0	145112	145254
M	func	round	0	145255	145385
M	func	round	0	145386	145501
M	func	isEqual	0	145502	145607
M	func	isLess	0	145608	145725
M	func	isLessThanOrEqualTo	0	145726	145866
M	func	distance	0	145867	145977
M	func	advanced	0	145978	146090
M	var	description	0	146091	146221
M	var	debugDescription	0	146222	146357
M	func	write	0	146358	146500
M	var	hashValue	0	146501	146615
M	func	hash	0	146616	146729
F	Swift	Float.lsw	146732	157103
D	struct	Float	146781	147073	157102	Swift
M	typealias	FloatLiteralType	0	147074	147119
M	typealias	IntegerLiteralType	0	147120	147165
M	typealias	Magnitude	0	147166	147204
M	typealias	Stride	0	147205	147240
M	typealias	Exponent	0	147241	147276
M	typealias	RawExponent	0	147277	147316
M	typealias	RawSignificand	0	147317	147361
M	var	infinity	1	147363	147452
M	var	nan	1	147453	147535
M	var	signalingNaN	1	147536	147640
M	var	pi	1	147641	147784
M	var	greatestFiniteMagnitude	1	147785	147906
M	var	leastNormalMagnitude	1	147907	148034
M	var	leastNonzeroMagnitude	1	148035	148157
M	var	ulpOfOne	1	148158	148284
M	var	radix	1	148285	148363
M	var	exponentBitCount	1	148364	148457
M	var	significandBitCount	1	148458	148569
M	var	zero	1	148570	148623
M	init	init	0	148625	148669
M	init	init	0	148670	148742
M	init	init	0	148743	148814
M	init	init	0	148815	148900
M	init	init	0	148901	148992
M	init	init	0	148993	149082
M	init	init	0	149083	149198
M	init	init	0	149199	149321
M	init	init	0	149322	149484
M	init	init	0	149485	149654
M	init	init	0	149655	149771
M	init	init	0	149772	149966
M	init	init	0	149967	150067
M	init	init	0	150068	150196
M	init	init	0	150197	150362
M	init	init	0	150363	150519
M	init	init	0	150520	150635
M	func	+	1	150637	150720
M	func	-	1	150721	150804
M	func	*	1	150805	150888
M	func	/	1	150889	150972
M	func	-	1	150973	151049
M	func	+=	1	151050	151137
M	func	-=	1	151138	151225
M	func	*=	1	151226	151313
M	func	/=	1	151314	151401
M	func	==	1	151402	151484
M	func	!=	1	151485	151567
M	func	<	1	151568	151649
M	func	<=	1	151650	151732
M	func	>	1	151733	151814
M	func	>=	1	151815	151897
M	func	negate	0	151899	151975
M	var	magnitude	0	151976	152070
M	var	bitPattern	0	152071	152174
M	var	exponentBitPattern	0	152175	152286
M	var	significandBitPattern	0	152287	152420
M	var	sign	0	152421	152507
M	var	exponent	0	152508	152592
M	var	significand	0	152593	152718
M	var	significandWidth	0	152719	152852
M	var	binade	0	152853	152970
M	var	ulp	0	152971	153073
M	var	nextUp	0	153074	153166
M	var	nextDown	0	153167	153249
M	var	isNormal	0	153250	153385
M	var	isFinite	0	153386	153504
M	var	isZero	0	153505	153581
M	var	isSubnormal	0	153582	153717
M	var	isInfinite	0	153718	153824
M	var	isNaN	0	153825	153911
M	var	isSignalingNaN	0	153912	154033
M	var	isCanonical	0	154034	154131
M	func	squareRoot	0	154133	154227
M	func	formSquareRoot	0	154228	154340
M	func	remainder	0	154341	154501
M	func	formRemainder	0	154502	154697
M	func	truncatingRemainder	0	154698	154867
M	func	formTruncatingRemainder	0	154868	155072
M	func	addingProduct	0	155073	155210
M	func	addProduct	0	155211	155347
M	func	rounded	0	155348	155495
M	func	rounded	0	155496	155636
M	func	round	0	155637	155767
M	func	round	0	155768	155883
M	func	isEqual	0	155884	155988
M	func	isLess	0	155989	156105
M	func	isLessThanOrEqualTo	0	156106	156245
M	func	distance	0	156246	156354
M	func	advanced	0	156355	156465
M	var	description	0	156466	156595
M	var	debugDescription	0	156596	156730
M	func	write	0	156731	156873
M	var	hashValue	0	156874	156987
M	func	hash	0	156988	157100
F	Swift	FloatingPointProtocols.lsw	157103	167829
D	enum	FloatingPointSign	157152	157261	157728	Swift
M	case	plus	0	157262	157275
M	case	minus	0	157276	157290
M	init	init	0	157291	157453
M	var	rawValue	0	157454	157508
M	func	==	1	157509	157726
D	enum	FloatingPointClassification	157730	157827	158067	Swift
M	case	signalingNaN	0	157828	157849
M	case	quietNaN	0	157850	157867
M	case	negativeInfinity	0	157868	157893
M	case	negativeNormal	0	157894	157917
M	case	negativeSubnormal	0	157918	157944
M	case	negativeZero	0	157945	157966
M	case	positiveZero	0	157967	157988
M	case	positiveSubnormal	0	157989	158015
M	case	positiveNormal	0	158016	158039
M	case	positiveInfinity	0	158040	158065
D	enum	FloatingPointRoundingRule	158069	158175	158303	Swift
M	case	toNearestOrAwayFromZero	0	158176	158208
M	case	toNearestOrEven	0	158209	158233
M	case	up	0	158234	158245
M	case	down	0	158246	158259
M	case	towardZero	0	158260	158279
M	case	awayFromZero	0	158280	158301
D	protocol	FloatingPoint	158305	158424	160601	Swift
M	associatedtype	Exponent	0	158425	158467
M	init	init	0	158468	158540
M	init	init	0	158541	158582
M	init	init	0	158583	158605
M	init	init	0	158606	158654
M	var	radix	1	158655	158688
M	var	nan	1	158689	158721
M	var	signalingNaN	1	158722	158763
M	var	infinity	1	158764	158801
M	var	greatestFiniteMagnitude	1	158802	158854
M	var	pi	1	158855	158886
M	var	ulp	0	158887	158912
M	var	ulpOfOne	1	158913	158950
M	var	leastNormalMagnitude	1	158951	159000
M	var	leastNonzeroMagnitude	1	159001	159051
M	var	sign	0	159052	159091
M	var	exponent	0	159092	159126
M	var	significand	0	159127	159160
M	func	/	1	159161	159209
M	func	/=	1	159210	159257
M	func	remainder	0	159258	159308
M	func	formRemainder	0	159309	159364
M	func	truncatingRemainder	0	159365	159425
M	func	formTruncatingRemainder	0	159426	159491
M	func	squareRoot	0	159492	159521
M	func	formSquareRoot	0	159522	159556
M	func	addingProduct	0	159557	159613
M	func	addProduct	0	159614	159668
M	func	minimum	1	159669	159722
M	func	maximum	1	159723	159776
M	func	minimumMagnitude	1	159777	159839
M	func	maximumMagnitude	1	159840	159902
M	func	rounded	0	159903	159962
M	func	round	0	159963	160021
M	var	nextUp	0	160022	160050
M	var	nextDown	0	160051	160081
M	func	isEqual	0	160082	160122
M	func	isLess	0	160123	160164
M	func	isLessThanOrEqualTo	0	160165	160216
M	func	isTotallyOrdered	0	160217	160278
M	var	isNormal	0	160279	160309
M	var	isFinite	0	160310	160340
M	var	isZero	0	160341	160369
M	var	isSubnormal	0	160370	160403
M	var	isInfinite	0	160404	160436
M	var	isNaN	0	160437	160464
M	var	isSignalingNaN	0	160465	160501
M	var	floatingPointClass	0	160502	160565
M	var	isCanonical	0	160566	160599
D	extension	FloatingPoint	160603	160628	163738	Swift
M	func	/=	1	160629	160734
M	func	squareRoot	0	160735	160897
M	func	remainder	0	160898	161129
M	func	truncatingRemainder	0	161130	161370
M	func	addingProduct	0	161371	161572
M	func	rounded	0	161573	161773
M	func	rounded	0	161774	161918
M	func	round	0	161919	162049
M	var	nextDown	0	162050	162131
M	func	minimum	1	162132	162316
M	func	maximum	1	162317	162501
M	func	minimumMagnitude	1	162502	162699
M	func	maximumMagnitude	1	162700	162897
M	var	floatingPointClass	0	162898	163416
M	func	isTotallyOrdered	0	163417	163736
D	protocol	BinaryFloatingPoint	163740	163856	164493	Swift
M	associatedtype	RawSignificand	0	163857	163907
M	associatedtype	RawExponent	0	163908	163955
M	init	init	0	163956	164061
M	init	init	0	164062	164086
M	init	init	0	164087	164112
M	init	init	0	164113	164167
M	init	init	0	164168	164229
M	var	exponentBitCount	1	164230	164274
M	var	significandBitCount	1	164275	164322
M	var	exponentBitPattern	0	164323	164370
M	var	significandBitPattern	0	164371	164424
M	var	binade	0	164425	164453
M	var	significandWidth	0	164454	164491
D	extension	BinaryFloatingPoint	164495	164566	166465	Swift
M	func	random	1	164567	164778
M	func	random	1	164779	164996
M	func	random	1	164997	165814
M	func	random	1	165815	166463
D	protocol	RandomNumberGenerator	166467	166538	166599	Swift
M	func	next	0	166539	166597
D	extension	RandomNumberGenerator	166601	166634	167543	Swift
M	func	next	0	166635	166803
M	func	next	0	166804	167541
D	struct	SystemRandomNumberGenerator	167545	167664	167773	Swift
M	init	init	0	167665	167685
M	func	next	0	167686	167771
D	func	_systemRandom	167775	167828	167828	Swift
F	Swift	Int.lsw	167829	175929
D	struct	Int	167878	168104	175928	Swift
M	typealias	IntegerLiteralType	0	168105	168150
M	typealias	Magnitude	0	168151	168188
M	typealias	Stride	0	168189	168222
M	typealias	Words	0	168223	168258
M	var	max	1	168260	168342
M	var	min	1	168343	168423
M	var	bitWidth	1	168424	168509
M	var	zero	1	168510	168561
M	init	init	0	168563	168607
M	init	init	0	168608	168678
M	init	init	0	168679	168736
M	init	init	0	168737	168875
M	init	init	0	168876	169004
M	init	init	0	169005	169131
M	init	init	0	169132	169254
M	init	init	0	169255	169385
M	init	init	0	169386	169514
M	init	init	0	169515	169666
M	init	init	0	169667	169819
M	init	init	0	169820	169925
M	func	+	1	169927	170002
M	func	-	1	170003	170078
M	func	*	1	170079	170154
M	func	/	1	170155	170230
M	func	%	1	170231	170306
M	func	&+	1	170307	170384
M	func	&-	1	170385	170462
M	func	&*	1	170463	170540
M	func	&	1	170541	170616
M	func	|	1	170617	170691
M	func	^	1	170692	170767
M	func	~	1	170768	170838
M	func	<<	1	170839	170915
M	func	>>	1	170916	170992
M	func	&<<	1	170993	171071
M	func	&>>	1	171072	171150
M	func	<<	1	171151	171250
M	func	>>	1	171251	171350
M	func	-	1	171351	171421
M	func	negate	0	171422	171498
M	func	==	1	171499	171575
M	func	!=	1	171576	171652
M	func	<	1	171653	171728
M	func	<=	1	171729	171805
M	func	>	1	171806	171881
M	func	>=	1	171882	171958
M	func	+=	1	171960	172041
M	func	-=	1	172042	172123
M	func	*=	1	172124	172205
M	func	/=	1	172206	172287
M	func	%=	1	172288	172369
M	func	&+=	1	172370	172453
M	func	&-=	1	172454	172537
M	func	&*=	1	172538	172621
M	func	&=	1	172622	172703
M	func	|=	1	172704	172784
M	func	^=	1	172785	172866
M	func	<<=	1	172867	172949
M	func	>>=	1	172950	173032
M	func	addingReportingOverflow	0	173034	173200
M	func	subtractingReportingOverflow	0	173201	173379
M	func	multipliedReportingOverflow	0	173380	173555
M	func	dividedReportingOverflow	0	173556	173752
M	func	remainderReportingOverflow	0	173753	173969
M	func	multipliedFullWidth	0	173970	174113
M	func	dividingFullWidth	0	174114	174289
M	func	quotientAndRemainder	0	174290	174463
M	func	isMultiple	0	174464	174597
M	func	signum	0	174598	174675
M	var	magnitude	0	174676	174767
M	var	words	0	174768	174891
M	var	nonzeroBitCount	0	174892	174991
M	var	leadingZeroBitCount	0	174992	175122
M	var	trailingZeroBitCount	0	175123	175254
M	var	byteSwapped	0	175255	175377
M	var	description	0	175378	175475
M	var	hashValue	0	175476	175587
M	func	hash	0	175588	175698
M	func	distance	0	175699	175814
M	func	advanced	0	175815	175926
F	Swift	Int16.lsw	175929	184246
D	struct	Int16	175980	176199	184245	Swift
M	typealias	IntegerLiteralType	0	176200	176247
M	typealias	Magnitude	0	176248	176287
M	typealias	Stride	0	176288	176321
M	typealias	Words	0	176322	176357
M	var	max	1	176359	176429
M	var	min	1	176430	176498
M	var	bitWidth	1	176499	176584
M	var	zero	1	176585	176638
M	init	init	0	176640	176684
M	init	init	0	176685	176757
M	init	init	0	176758	176817
M	init	init	0	176818	176956
M	init	init	0	176957	177085
M	init	init	0	177086	177212
M	init	init	0	177213	177335
M	init	init	0	177336	177466
M	init	init	0	177467	177595
M	init	init	0	177596	177747
M	init	init	0	177748	177900
M	init	init	0	177901	178008
M	func	+	1	178010	178091
M	func	-	1	178092	178173
M	func	*	1	178174	178255
M	func	/	1	178256	178337
M	func	%	1	178338	178419
M	func	&+	1	178420	178503
M	func	&-	1	178504	178587
M	func	&*	1	178588	178671
M	func	&	1	178672	178753
M	func	|	1	178754	178834
M	func	^	1	178835	178916
M	func	~	1	178917	178991
M	func	<<	1	178992	179074
M	func	>>	1	179075	179157
M	func	&<<	1	179158	179242
M	func	&>>	1	179243	179327
M	func	<<	1	179328	179431
M	func	>>	1	179432	179535
M	func	-	1	179536	179610
M	func	negate	0	179611	179687
M	func	==	1	179688	179768
M	func	!=	1	179769	179849
M	func	<	1	179850	179929
M	func	<=	1	179930	180010
M	func	>	1	180011	180090
M	func	>=	1	180091	180171
M	func	+=	1	180173	180258
M	func	-=	1	180259	180344
M	func	*=	1	180345	180430
M	func	/=	1	180431	180516
M	func	%=	1	180517	180602
M	func	&+=	1	180603	180690
M	func	&-=	1	180691	180778
M	func	&*=	1	180779	180866
M	func	&=	1	180867	180952
M	func	|=	1	180953	181037
M	func	^=	1	181038	181123
M	func	<<=	1	181124	181210
M	func	>>=	1	181211	181297
M	func	addingReportingOverflow	0	181299	181469
M	func	subtractingReportingOverflow	0	181470	181652
M	func	multipliedReportingOverflow	0	181653	181832
M	func	dividedReportingOverflow	0	181833	182033
M	func	remainderReportingOverflow	0	182034	182254
M	func	multipliedFullWidth	0	182255	182404
M	func	dividingFullWidth	0	182405	182588
M	func	quotientAndRemainder	0	182589	182768
M	func	isMultiple	0	182769	182904
M	func	signum	0	182905	182984
M	var	magnitude	0	182985	183078
M	var	words	0	183079	183202
M	var	nonzeroBitCount	0	183203	183302
M	var	leadingZeroBitCount	0	183303	183433
M	var	trailingZeroBitCount	0	183434	183565
M	var	byteSwapped	0	183566	183690
M	var	description	0	183691	183788
M	var	hashValue	0	183789	183900
M	func	hash	0	183901	184011
M	func	distance	0	184012	184129
M	func	advanced	0	184130	184243
F	Swift	Int32.lsw	184246	192573
D	struct	Int32	184297	184516	192572	Swift
M	typealias	IntegerLiteralType	0	184517	184564
M	typealias	Magnitude	0	184565	184604
M	typealias	Stride	0	184605	184638
M	typealias	Words	0	184639	184674
M	var	max	1	184676	184751
M	var	min	1	184752	184825
M	var	bitWidth	1	184826	184911
M	var	zero	1	184912	184965
M	init	init	0	184967	185011
M	init	init	0	185012	185084
M	init	init	0	185085	185144
M	init	init	0	185145	185283
M	init	init	0	185284	185412
M	init	init	0	185413	185539
M	init	init	0	185540	185662
M	init	init	0	185663	185793
M	init	init	0	185794	185922
M	init	init	0	185923	186074
M	init	init	0	186075	186227
M	init	init	0	186228	186335
M	func	+	1	186337	186418
M	func	-	1	186419	186500
M	func	*	1	186501	186582
M	func	/	1	186583	186664
M	func	%	1	186665	186746
M	func	&+	1	186747	186830
M	func	&-	1	186831	186914
M	func	&*	1	186915	186998
M	func	&	1	186999	187080
M	func	|	1	187081	187161
M	func	^	1	187162	187243
M	func	~	1	187244	187318
M	func	<<	1	187319	187401
M	func	>>	1	187402	187484
M	func	&<<	1	187485	187569
M	func	&>>	1	187570	187654
M	func	<<	1	187655	187758
M	func	>>	1	187759	187862
M	func	-	1	187863	187937
M	func	negate	0	187938	188014
M	func	==	1	188015	188095
M	func	!=	1	188096	188176
M	func	<	1	188177	188256
M	func	<=	1	188257	188337
M	func	>	1	188338	188417
M	func	>=	1	188418	188498
M	func	+=	1	188500	188585
M	func	-=	1	188586	188671
M	func	*=	1	188672	188757
M	func	/=	1	188758	188843
M	func	%=	1	188844	188929
M	func	&+=	1	188930	189017
M	func	&-=	1	189018	189105
M	func	&*=	1	189106	189193
M	func	&=	1	189194	189279
M	func	|=	1	189280	189364
M	func	^=	1	189365	189450
M	func	<<=	1	189451	189537
M	func	>>=	1	189538	189624
M	func	addingReportingOverflow	0	189626	189796
M	func	subtractingReportingOverflow	0	189797	189979
M	func	multipliedReportingOverflow	0	189980	190159
M	func	dividedReportingOverflow	0	190160	190360
M	func	remainderReportingOverflow	0	190361	190581
M	func	multipliedFullWidth	0	190582	190731
M	func	dividingFullWidth	0	190732	190915
M	func	quotientAndRemainder	0	190916	191095
M	func	isMultiple	0	191096	191231
M	func	signum	0	191232	191311
M	var	magnitude	0	191312	191405
M	var	words	0	191406	191529
M	var	nonzeroBitCount	0	191530	191629
M	var	leadingZeroBitCount	0	191630	191760
M	var	trailingZeroBitCount	0	191761	191892
M	var	byteSwapped	0	191893	192017
M	var	description	0	192018	192115
M	var	hashValue	0	192116	192227
M	func	hash	0	192228	192338
M	func	distance	0	192339	192456
M	func	advanced	0	192457	192570
F	Swift	Int64.lsw	192573	200918
D	struct	Int64	192624	192843	200917	Swift
M	typealias	IntegerLiteralType	0	192844	192891
M	typealias	Magnitude	0	192892	192931
M	typealias	Stride	0	192932	192965
M	typealias	Words	0	192966	193001
M	var	max	1	193003	193087
M	var	min	1	193088	193170
M	var	bitWidth	1	193171	193256
M	var	zero	1	193257	193310
M	init	init	0	193312	193356
M	init	init	0	193357	193429
M	init	init	0	193430	193489
M	init	init	0	193490	193628
M	init	init	0	193629	193757
M	init	init	0	193758	193884
M	init	init	0	193885	194007
M	init	init	0	194008	194138
M	init	init	0	194139	194267
M	init	init	0	194268	194419
M	init	init	0	194420	194572
M	init	init	0	194573	194680
M	func	+	1	194682	194763
M	func	-	1	194764	194845
M	func	*	1	194846	194927
M	func	/	1	194928	195009
M	func	%	1	195010	195091
M	func	&+	1	195092	195175
M	func	&-	1	195176	195259
M	func	&*	1	195260	195343
M	func	&	1	195344	195425
M	func	|	1	195426	195506
M	func	^	1	195507	195588
M	func	~	1	195589	195663
M	func	<<	1	195664	195746
M	func	>>	1	195747	195829
M	func	&<<	1	195830	195914
M	func	&>>	1	195915	195999
M	func	<<	1	196000	196103
M	func	>>	1	196104	196207
M	func	-	1	196208	196282
M	func	negate	0	196283	196359
M	func	==	1	196360	196440
M	func	!=	1	196441	196521
M	func	<	1	196522	196601
M	func	<=	1	196602	196682
M	func	>	1	196683	196762
M	func	>=	1	196763	196843
M	func	+=	1	196845	196930
M	func	-=	1	196931	197016
M	func	*=	1	197017	197102
M	func	/=	1	197103	197188
M	func	%=	1	197189	197274
M	func	&+=	1	197275	197362
M	func	&-=	1	197363	197450
M	func	&*=	1	197451	197538
M	func	&=	1	197539	197624
M	func	|=	1	197625	197709
M	func	^=	1	197710	197795
M	func	<<=	1	197796	197882
M	func	>>=	1	197883	197969
M	func	addingReportingOverflow	0	197971	198141
M	func	subtractingReportingOverflow	0	198142	198324
M	func	multipliedReportingOverflow	0	198325	198504
M	func	dividedReportingOverflow	0	198505	198705
M	func	remainderReportingOverflow	0	198706	198926
M	func	multipliedFullWidth	0	198927	199076
M	func	dividingFullWidth	0	199077	199260
M	func	quotientAndRemainder	0	199261	199440
M	func	isMultiple	0	199441	199576
M	func	signum	0	199577	199656
M	var	magnitude	0	199657	199750
M	var	words	0	199751	199874
M	var	nonzeroBitCount	0	199875	199974
M	var	leadingZeroBitCount	0	199975	200105
M	var	trailingZeroBitCount	0	200106	200237
M	var	byteSwapped	0	200238	200362
M	var	description	0	200363	200460
M	var	hashValue	0	200461	200572
M	func	hash	0	200573	200683
M	func	distance	0	200684	200801
M	func	advanced	0	200802	200915
F	Swift	Int8.lsw	200918	209033
D	struct	Int8	200968	201184	209032	Swift
M	typealias	IntegerLiteralType	0	201185	201231
M	typealias	Magnitude	0	201232	201270
M	typealias	Stride	0	201271	201304
M	typealias	Words	0	201305	201340
M	var	max	1	201342	201409
M	var	min	1	201410	201475
M	var	bitWidth	1	201476	201560
M	var	zero	1	201561	201613
M	init	init	0	201615	201659
M	init	init	0	201660	201730
M	init	init	0	201731	201788
M	init	init	0	201789	201926
M	init	init	0	201927	202054
M	init	init	0	202055	202180
M	init	init	0	202181	202302
M	init	init	0	202303	202432
M	init	init	0	202433	202560
M	init	init	0	202561	202711
M	init	init	0	202712	202863
M	init	init	0	202864	202969
M	func	+	1	202971	203048
M	func	-	1	203049	203126
M	func	*	1	203127	203204
M	func	/	1	203205	203282
M	func	%	1	203283	203360
M	func	&+	1	203361	203440
M	func	&-	1	203441	203520
M	func	&*	1	203521	203600
M	func	&	1	203601	203678
M	func	|	1	203679	203755
M	func	^	1	203756	203833
M	func	~	1	203834	203905
M	func	<<	1	203906	203984
M	func	>>	1	203985	204063
M	func	&<<	1	204064	204144
M	func	&>>	1	204145	204225
M	func	<<	1	204226	204326
M	func	>>	1	204327	204427
M	func	-	1	204428	204499
M	func	negate	0	204500	204576
M	func	==	1	204577	204654
M	func	!=	1	204655	204732
M	func	<	1	204733	204809
M	func	<=	1	204810	204887
M	func	>	1	204888	204964
M	func	>=	1	204965	205042
M	func	+=	1	205044	205126
M	func	-=	1	205127	205209
M	func	*=	1	205210	205292
M	func	/=	1	205293	205375
M	func	%=	1	205376	205458
M	func	&+=	1	205459	205543
M	func	&-=	1	205544	205628
M	func	&*=	1	205629	205713
M	func	&=	1	205714	205796
M	func	|=	1	205797	205878
M	func	^=	1	205879	205961
M	func	<<=	1	205962	206045
M	func	>>=	1	206046	206129
M	func	addingReportingOverflow	0	206131	206298
M	func	subtractingReportingOverflow	0	206299	206478
M	func	multipliedReportingOverflow	0	206479	206655
M	func	dividedReportingOverflow	0	206656	206853
M	func	remainderReportingOverflow	0	206854	207071
M	func	multipliedFullWidth	0	207072	207217
M	func	dividingFullWidth	0	207218	207396
M	func	quotientAndRemainder	0	207397	207573
M	func	isMultiple	0	207574	207707
M	func	signum	0	207708	207785
M	var	magnitude	0	207786	207877
M	var	words	0	207878	208001
M	var	nonzeroBitCount	0	208002	208100
M	var	leadingZeroBitCount	0	208101	208230
M	var	trailingZeroBitCount	0	208231	208361
M	var	byteSwapped	0	208362	208484
M	var	description	0	208485	208581
M	var	hashValue	0	208582	208692
M	func	hash	0	208693	208802
M	func	distance	0	208803	208918
M	func	advanced	0	208919	209030
F	Swift	KeyPath.lsw	209033	210760
D	class	AnyKeyPath	209116	209223	209395	Swift
M	func	==	1	209224	209317
M	func	hash	0	209318	209393
D	class	PartialKeyPath	209397	209518	209520	Swift
D	class	KeyPath	209522	209639	209961	Swift
M	func	appending	0	209640	209803
M	func	appending	0	209804	209959
D	class	WritableKeyPath	209963	210108	210248	Swift
M	func	appending	0	210109	210246
D	class	ReferenceWritableKeyPath	210250	210448	210597	Swift
M	func	appending	0	210449	210595
D	func	_readKeyPath	210599	210759	210759	Swift
F	Swift	Lazy.lsw	210760	222866
D	protocol	LazySequenceProtocol	210780	210901	211051	Swift
M	associatedtype	Elements	0	210902	210980
M	var	elements	0	210981	211049
D	extension	LazySequenceProtocol	211053	211108	211183	Swift
M	var	elements	0	211109	211181
D	typealias	LazyCollectionProtocol	211185	211335	211335	Swift
D	extension	LazySequenceProtocol	211337	211369	213571	Swift
M	var	lazy	0	211370	211426
M	func	map	0	211427	211657
M	func	filter	0	211658	211878
M	func	compactMap	0	211879	212534
M	func	flatMap	0	212535	213078
M	func	prefix	0	213079	213326
M	func	drop	0	213327	213569
D	extension	LazySequenceProtocol	213573	213629	213815	Swift
M	func	joined	0	213630	213813
D	extension	LazySequenceProtocol	213817	213920	214096	Swift
M	func	reversed	0	213921	214094
D	struct	LazySequence	214098	214195	214572	Swift
M	typealias	Element	0	214196	214239
M	typealias	Iterator	0	214240	214285
M	typealias	Elements	0	214286	214322
M	var	_base	0	214323	214342
M	init	init	0	214343	214387
M	var	elements	0	214388	214427
M	func	makeIterator	0	214428	214500
M	var	underestimatedCount	0	214501	214570
D	typealias	LazyCollection	214574	214671	214671	Swift
D	extension	LazySequence	214673	214732	215668	Swift
M	typealias	Index	0	214733	214772
M	typealias	Indices	0	214773	214816
M	typealias	SubSequence	0	214817	214877
M	var	startIndex	0	214878	214936
M	var	endIndex	0	214937	214991
M	var	indices	0	214992	215046
M	var	count	0	215047	215088
M	var	isEmpty	0	215089	215135
M	func	index	0	215136	215218
M	func	index	0	215219	215320
M	func	index	0	215321	215470
M	func	distance	0	215471	215587
M	subscript	subscript	0	215588	215666
D	extension	LazySequence	215670	215755	215842	Swift
M	func	index	0	215756	215840
D	extension	LazySequence	215844	215927	215929	Swift
D	extension	Slice	215931	216003	216049	Swift
M	typealias	Elements	0	216004	216047
D	extension	ReversedCollection	216051	216136	216195	Swift
M	typealias	Elements	0	216137	216193
D	struct	LazyMapSequence	216197	216347	217136	Swift
M	typealias	Elements	0	216348	216410
M	var	_base	0	216411	216430
M	let	_transform	0	216431	216476
M	init	init	0	216477	216612
M	struct	Iterator	0	216614	216923
M	func	makeIterator	0	216925	217064
M	var	underestimatedCount	0	217065	217134
D	extension	LazyMapSequence	217138	217200	218155	Swift
M	typealias	Index	0	217201	217240
M	typealias	Indices	0	217241	217284
M	typealias	SubSequence	0	217285	217357
M	var	startIndex	0	217358	217416
M	var	endIndex	0	217417	217471
M	var	indices	0	217472	217526
M	var	count	0	217527	217568
M	var	isEmpty	0	217569	217615
M	func	index	0	217616	217698
M	func	index	0	217699	217800
M	func	index	0	217801	217950
M	func	distance	0	217951	218067
M	subscript	subscript	0	218068	218153
D	extension	LazyMapSequence	218157	218245	218332	Swift
M	func	index	0	218246	218330
D	extension	LazyMapSequence	218334	218420	218422	Swift
D	typealias	LazyMapCollection	218424	218534	218534	Swift
D	struct	LazyFilterSequence	218536	218673	219510	Swift
M	typealias	Element	0	218674	218717
M	typealias	Elements	0	218718	218774
M	var	_base	0	218775	218794
M	let	_predicate	0	218795	218837
M	init	init	0	218838	218974
M	struct	Iterator	0	218976	219373
M	func	makeIterator	0	219375	219508
D	extension	LazyFilterSequence	219512	219577	220281	Swift
M	typealias	Index	0	219578	219617
M	typealias	Indices	0	219618	219689
M	typealias	SubSequence	0	219690	219756
M	var	startIndex	0	219757	219822
M	var	endIndex	0	219823	219877
M	var	underestimatedCount	0	219878	219923
M	func	_next	0	219924	220110
M	func	index	0	220111	220200
M	subscript	subscript	0	220201	220279
D	extension	LazyFilterSequence	220283	220374	220586	Swift
M	func	index	0	220375	220584
D	typealias	LazyFilterCollection	220588	220701	220701	Swift
D	struct	LazyPrefixWhileSequence	220703	220849	221758	Swift
M	typealias	Element	0	220850	220893
M	typealias	Elements	0	220894	220955
M	var	_base	0	220956	220975
M	let	_predicate	0	220976	221018
M	init	init	0	221019	221151
M	struct	Iterator	0	221153	221601
M	func	makeIterator	0	221603	221756
D	struct	LazyDropWhileSequence	221760	221905	222865	Swift
M	typealias	Element	0	221906	221949
M	typealias	Elements	0	221950	222009
M	var	_base	0	222010	222029
M	let	_predicate	0	222030	222072
M	init	init	0	222073	222205
M	struct	Iterator	0	222207	222708
M	func	makeIterator	0	222710	222863
F	Swift	MutableCollection.lsw	222866	238444
D	protocol	MutableCollection	222920	223062	223519	Swift
M	subscript	subscript	0	223063	223153
M	subscript	subscript	0	223154	223251
M	func	partition	0	223252	223436
M	func	swapAt	0	223437	223517
D	extension	MutableCollection	223521	223583	223924	Swift
M	subscript	subscript	0	223584	223922
D	extension	MutableCollection	223926	223955	225860	Swift
M	func	_writeBackSlice	0	223956	224616
M	func	swapAt	0	224617	224815
M	func	partition	0	224816	225440
M	subscript	subscript	0	225441	225665
M	subscript	subscript	0	225666	225858
D	extension	MutableCollection	225862	225927	227011	Swift
M	func	reverse	0	225928	226264
M	func	partition	0	226265	227009
D	extension	MutableCollection	227013	227077	228163	Swift
M	func	shuffle	0	227078	227252
M	func	shuffle	0	227253	227732
M	func	sort	0	227733	228161
D	extension	MutableCollection	228165	228250	228575	Swift
M	func	sort	0	228251	228573
D	protocol	RangeReplaceableCollection	228577	228730	230334	Swift
M	init	init	0	228731	228770
M	func	replaceSubrange	0	228771	228937
M	func	reserveCapacity	0	228938	229024
M	init	init	0	229025	229105
M	init	init	0	229106	229205
M	func	append	0	229206	229289
M	func	append	0	229290	229415
M	func	insert	0	229416	229524
M	func	insert	0	229525	229677
M	func	remove	0	229678	229806
M	func	removeSubrange	0	229807	229906
M	func	removeFirst	0	229907	230019
M	func	removeFirst	0	230020	230095
M	func	removeAll	0	230096	230189
M	func	removeAll	0	230190	230332
D	extension	RangeReplaceableCollection	230336	230374	235196	Swift
M	init	init	0	230375	230621
M	init	init	0	230622	230793
M	func	reserveCapacity	0	230794	230890
M	func	append	0	230891	231018
M	func	append	0	231019	231214
M	func	insert	0	231215	231392
M	func	insert	0	231393	231610
M	func	remove	0	231611	231982
M	func	removeSubrange	0	231983	232151
M	func	removeSubrange	0	232152	232336
M	func	replaceSubrange	0	232337	232617
M	func	removeFirst	0	232618	232910
M	func	removeFirst	0	232911	233321
M	func	removeAll	0	233322	233603
M	func	removeAll	0	233604	233919
M	func	filter	0	233920	234191
M	func	+	1	234192	234426
M	func	+	1	234427	234771
M	func	+	1	234772	235024
M	func	+=	1	235025	235194
D	extension	RangeReplaceableCollection	235198	235272	236164	Swift
M	func	popLast	0	235273	235485
M	func	removeLast	0	235486	235745
M	func	removeLast	0	235746	236162
D	extension	RangeReplaceableCollection	236166	236234	236526	Swift
M	func	removeAll	0	236235	236524
D	extension	MutableCollection	236528	236557	237074	Swift
M	func	_halfStablePartition	0	236558	237072
D	extension	RangeReplaceableCollection	237076	237139	238443	Swift
M	func	replacing	0	237140	237876
M	func	replace	0	237877	238210
M	func	trimPrefix	0	238211	238441
F	Swift	NumericProtocols.lsw	238444	254931
D	protocol	AdditiveArithmetic	238502	238591	238972	Swift
M	var	zero	1	238592	238666
M	func	+	1	238667	238732
M	func	+=	1	238733	238811
M	func	-	1	238812	238884
M	func	-=	1	238885	238970
D	extension	AdditiveArithmetic	238974	239004	239307	Swift
M	func	+=	1	239005	239110
M	func	-=	1	239111	239223
M	func	+	1	239224	239305
D	extension	AdditiveArithmetic	239309	239379	239461	Swift
M	var	zero	1	239380	239459
D	protocol	Numeric	239463	239569	239949	Swift
M	associatedtype	Magnitude	0	239570	239619
M	init	init	0	239620	239730
M	var	magnitude	0	239731	239795
M	func	*	1	239796	239865
M	func	*=	1	239866	239947
D	protocol	SignedNumeric	239951	240032	240178	Swift
M	func	-	1	240033	240123
M	func	negate	0	240124	240176
D	extension	SignedNumeric	240180	240205	240468	Swift
M	func	-	1	240206	240386
M	func	negate	0	240387	240466
D	func	abs	240470	240653	240653	Swift
D	protocol	Strideable	240655	240756	240977	Swift
M	associatedtype	Stride	0	240757	240809
M	func	distance	0	240810	240894
M	func	advanced	0	240895	240975
D	extension	Strideable	240979	241001	241261	Swift
M	func	<	1	241002	241141
M	func	==	1	241142	241259
D	protocol	BinaryInteger	241263	241465	244127	Swift
M	associatedtype	Words	0	241466	241562
M	var	isSigned	1	241563	241646
M	init	init	0	241647	241763
M	init	init	0	241764	241848
M	init	init	0	241849	241938
M	init	init	0	241939	242030
M	init	init	0	242031	242122
M	var	words	0	242123	242225
M	var	bitWidth	0	242226	242305
M	var	trailingZeroBitCount	0	242306	242401
M	func	/	1	242402	242472
M	func	/=	1	242473	242551
M	func	%	1	242552	242655
M	func	%=	1	242656	242752
M	func	~	1	242753	242822
M	func	&	1	242823	242901
M	func	&=	1	242902	242985
M	func	|	1	242986	243071
M	func	|=	1	243072	243164
M	func	^	1	243165	243250
M	func	^=	1	243251	243344
M	func	>>	1	243345	243477
M	func	>>=	1	243478	243598
M	func	<<	1	243599	243731
M	func	<<=	1	243732	243852
M	func	quotientAndRemainder	0	243853	243981
M	func	isMultiple	0	243982	244079
M	func	signum	0	244080	244125
D	extension	BinaryInteger	244129	244154	247121	Swift
M	init	init	0	244155	244199
M	func	*=	1	244200	244308
M	func	/=	1	244309	244414
M	func	%=	1	244415	244538
M	func	&=	1	244539	244649
M	func	|=	1	244650	244769
M	func	^=	1	244770	244890
M	func	>>=	1	244891	245039
M	func	<<=	1	245040	245188
M	func	signum	0	245189	245305
M	func	quotientAndRemainder	0	245306	245482
M	func	isMultiple	0	245483	245701
M	func	distance	0	245702	245817
M	func	advanced	0	245818	245926
M	var	description	0	245927	246017
M	func	==	1	246019	246187
M	func	!=	1	246188	246353
M	func	<	1	246354	246540
M	func	<=	1	246541	246736
M	func	>	1	246737	246926
M	func	>=	1	246927	247119
D	func	_compareIntegers	247123	247230	247230	Swift
D	protocol	FixedWidthInteger	247232	247397	249720	Swift
M	var	bitWidth	1	247398	247477
M	var	max	1	247478	247538
M	var	min	1	247539	247596
M	func	addingReportingOverflow	0	247597	247727
M	func	subtractingReportingOverflow	0	247728	247870
M	func	multipliedReportingOverflow	0	247871	248010
M	func	dividedReportingOverflow	0	248011	248171
M	func	remainderReportingOverflow	0	248172	248352
M	func	multipliedFullWidth	0	248353	248474
M	func	dividingFullWidth	0	248475	248629
M	init	init	0	248630	248701
M	var	nonzeroBitCount	0	248702	248770
M	var	leadingZeroBitCount	0	248771	248866
M	var	byteSwapped	0	248867	248956
M	var	bigEndian	0	248957	249027
M	var	littleEndian	0	249028	249104
M	init	init	0	249105	249191
M	init	init	0	249192	249284
M	func	&>>	1	249285	249399
M	func	&>>=	1	249400	249502
M	func	&<<	1	249503	249616
M	func	&<<=	1	249617	249718
D	extension	FixedWidthInteger	249722	249751	253829	Swift
M	var	bitWidth	0	249752	249848
M	init	init	0	249849	249967
M	var	littleEndian	0	249968	250052
M	var	bigEndian	0	250053	250138
M	init	init	0	250139	250255
M	init	init	0	250256	250378
M	func	&>>=	1	250379	250510
M	func	&<<=	1	250511	250641
M	func	&>>	1	250642	250828
M	func	&<<	1	250829	251014
M	func	&+	1	251015	251160
M	func	&+=	1	251161	251273
M	func	&-	1	251274	251431
M	func	&-=	1	251432	251549
M	func	&*	1	251550	251707
M	func	&*=	1	251708	251826
M	init	init	0	251827	252174
M	init	init	0	252175	252415
M	func	random	1	252416	252627
M	func	random	1	252628	252845
M	func	random	1	252846	253315
M	func	random	1	253316	253827
D	func	_parseInteger	253831	253932	253932	Swift
D	protocol	SignedInteger	253934	254037	254039	Swift
D	extension	SignedInteger	254041	254066	254160	Swift
M	var	isSigned	1	254067	254158
D	protocol	UnsignedInteger	254162	254255	254257	Swift
D	extension	UnsignedInteger	254259	254286	254381	Swift
M	var	isSigned	1	254287	254379
D	extension	UnsignedInteger	254383	254439	254527	Swift
M	var	magnitude	0	254440	254525
D	extension	Numeric	254529	254548	254659	Swift
M	func	*=	1	254549	254657
D	extension	BinaryInteger	254661	254686	254930	Swift
M	init	init	0	254687	254928
F	Swift	Operators.lsw	254931	258582
D	precedencegroup	AssignmentPrecedence	254985	255063	255063	Swift
D	precedencegroup	FunctionArrowPrecedence	255064	255161	255161	Swift
D	precedencegroup	TernaryPrecedence	255162	255256	255256	Swift
D	precedencegroup	DefaultPrecedence	255257	255324	255324	Swift
D	precedencegroup	LogicalDisjunctionPrecedence	255325	255423	255423	Swift
D	precedencegroup	LogicalConjunctionPrecedence	255424	255533	255533	Swift
D	precedencegroup	ComparisonPrecedence	255534	255615	255615	Swift
D	precedencegroup	NilCoalescingPrecedence	255616	255713	255713	Swift
D	precedencegroup	CastingPrecedence	255714	255787	255787	Swift
D	precedencegroup	RangeFormationPrecedence	255788	255862	255862	Swift
D	precedencegroup	AdditionPrecedence	255863	255958	255958	Swift
D	precedencegroup	MultiplicationPrecedence	255959	256054	256054	Swift
D	precedencegroup	BitwiseShiftPrecedence	256055	256134	256134	Swift
D	operator	++	256136	256155	256155	Swift
D	operator	--	256156	256175	256175	Swift
D	operator	...	256176	256196	256196	Swift
D	operator	++	256198	256216	256216	Swift
D	operator	--	256217	256235	256235	Swift
D	operator	!	256236	256253	256253	Swift
D	operator	~	256254	256271	256271	Swift
D	operator	+	256272	256289	256289	Swift
D	operator	-	256290	256307	256307	Swift
D	operator	...	256308	256327	256327	Swift
D	operator	..<	256328	256347	256347	Swift
D	operator	<<	256349	256391	256391	Swift
D	operator	&<<	256392	256435	256435	Swift
D	operator	>>	256436	256478	256478	Swift
D	operator	&>>	256479	256522	256522	Swift
D	operator	*	256524	256567	256567	Swift
D	operator	&*	256568	256612	256612	Swift
D	operator	/	256613	256656	256656	Swift
D	operator	%	256657	256700	256700	Swift
D	operator	&	256701	256744	256744	Swift
D	operator	+	256746	256783	256783	Swift
D	operator	&+	256784	256822	256822	Swift
D	operator	-	256823	256860	256860	Swift
D	operator	&-	256861	256899	256899	Swift
D	operator	|	256900	256937	256937	Swift
D	operator	^	256938	256975	256975	Swift
D	operator	...	256977	257022	257022	Swift
D	operator	..<	257023	257068	257068	Swift
D	operator	??	257070	257113	257113	Swift
D	operator	<	257115	257154	257154	Swift
D	operator	<=	257155	257195	257195	Swift
D	operator	>	257196	257235	257235	Swift
D	operator	>=	257236	257276	257276	Swift
D	operator	==	257277	257317	257317	Swift
D	operator	!=	257318	257358	257358	Swift
D	operator	===	257359	257400	257400	Swift
D	operator	!==	257401	257442	257442	Swift
D	operator	~=	257443	257483	257483	Swift
D	operator	.<	257485	257525	257525	Swift
D	operator	.<=	257526	257567	257567	Swift
D	operator	.>	257568	257608	257608	Swift
D	operator	.>=	257609	257650	257650	Swift
D	operator	.==	257651	257692	257692	Swift
D	operator	.!=	257693	257734	257734	Swift
D	operator	.&	257735	257779	257779	Swift
D	operator	.^	257780	257818	257818	Swift
D	operator	.|	257819	257857	257857	Swift
D	operator	&&	257859	257907	257907	Swift
D	operator	||	257908	257956	257956	Swift
D	operator	*=	257958	257998	257998	Swift
D	operator	&*=	257999	258040	258040	Swift
D	operator	/=	258041	258081	258081	Swift
D	operator	%=	258082	258122	258122	Swift
D	operator	+=	258123	258163	258163	Swift
D	operator	&+=	258164	258205	258205	Swift
D	operator	-=	258206	258246	258246	Swift
D	operator	&-=	258247	258288	258288	Swift
D	operator	<<=	258289	258330	258330	Swift
D	operator	&<<=	258331	258373	258373	Swift
D	operator	>>=	258374	258415	258415	Swift
D	operator	&>>=	258416	258458	258458	Swift
D	operator	&=	258459	258499	258499	Swift
D	operator	^=	258500	258540	258540	Swift
D	operator	|=	258541	258581	258581	Swift
F	Swift	Optional.lsw	258582	262914
D	enum	Optional	258607	258708	259784	Swift
M	case	none	0	258709	258722
M	case	some	0	258723	258745
M	init	init	0	258747	258829
M	init	init	0	258830	258895
M	func	map	0	258897	259161
M	func	flatMap	0	259162	259433
M	var	unsafelyUnwrapped	0	259434	259522
M	func	take	0	259523	259685
M	var	debugDescription	0	259686	259782
D	extension	Optional	259786	259836	259838	Swift
D	extension	Optional	259840	259894	259896	Swift
D	extension	Optional	259898	259954	260410	Swift
M	func	==	1	259955	260408
D	extension	Optional	260412	260466	260750	Swift
M	func	hash	0	260467	260748
D	enum	Result	260752	260852	262704	Swift
M	case	success	0	260853	260878
M	case	failure	0	260879	260904
M	init	init	0	260906	261155
M	func	get	0	261156	261384
M	func	map	0	261385	261705
M	func	mapError	0	261706	262030
M	func	flatMap	0	262031	262364
M	func	flatMapError	0	262365	262702
D	extension	Result	262706	262780	262782	Swift
D	extension	Result	262784	262855	262857	Swift
D	extension	Result	262859	262911	262913	Swift
F	Swift	Output.lsw	262914	265414
D	func	print	262928	263073	263073	Swift
D	func	print	263075	263448	263448	Swift
D	func	debugPrint	263450	263618	263618	Swift
D	func	debugPrint	263620	264016	264016	Swift
D	func	dump	264018	264305	264305	Swift
D	func	dump	264307	264655	264655	Swift
D	func	readLine	264657	264795	264795	Swift
D	func	_describe	264797	264856	264856	Swift
D	func	_debugDescribe	264858	264927	264927	Swift
D	func	_dump	264929	265046	265046	Swift
D	func	_writeOutput	265048	265098	265098	Swift
D	enum	CommandLine	265100	265159	265413	Swift
M	var	arguments	1	265160	265288
M	var	argc	1	265289	265411
F	Swift	PartialRange.lsw	265414	271273
D	struct	PartialRangeUpTo	265462	265568	265928	Swift
M	let	upperBound	0	265569	265601
M	init	init	0	265602	265671
M	func	relative	0	265672	265807
M	func	contains	0	265808	265926
D	struct	PartialRangeThrough	265930	266047	266445	Swift
M	let	upperBound	0	266048	266080
M	init	init	0	266081	266150
M	func	relative	0	266151	266323
M	func	contains	0	266324	266443
D	struct	PartialRangeFrom	266447	266553	266912	Swift
M	let	lowerBound	0	266554	266586
M	init	init	0	266587	266656
M	func	relative	0	266657	266790
M	func	contains	0	266791	266910
D	extension	PartialRangeFrom	266914	267005	267216	Swift
M	typealias	Element	0	267006	267042
M	typealias	Iterator	0	267043	267103
M	func	makeIterator	0	267104	267214
D	struct	_PartialRangeIterator	267218	267391	267598	Swift
M	typealias	Element	0	267392	267428
M	var	_current	0	267429	267452
M	func	next	0	267453	267596
D	enum	UnboundedRange_	267600	267658	267725	Swift
M	func	...	1	267659	267723
D	typealias	UnboundedRange	267727	267830	267830	Swift
D	func	stride	267832	268041	268041	Swift
D	func	stride	268043	268283	268283	Swift
D	struct	StrideTo	268285	268398	269050	Swift
M	let	_start	0	268399	268422
M	let	_end	0	268423	268444
M	let	_stride	0	268445	268476
M	init	init	0	268477	268701
M	func	makeIterator	0	268702	268867
M	var	underestimatedCount	0	268868	269048
D	struct	StrideToIterator	269052	269160	269540	Swift
M	let	_start	0	269161	269184
M	let	_end	0	269185	269206
M	let	_stride	0	269207	269238
M	var	_count	0	269239	269258
M	var	_value	0	269259	269282
M	func	next	0	269283	269538
D	struct	StrideThrough	269542	269672	270356	Swift
M	let	_start	0	269673	269696
M	let	_end	0	269697	269718
M	let	_stride	0	269719	269750
M	init	init	0	269751	269975
M	func	makeIterator	0	269976	270173
M	var	underestimatedCount	0	270174	270354
D	struct	StrideThroughIterator	270358	270471	271030	Swift
M	let	_start	0	270472	270495
M	let	_end	0	270496	270517
M	let	_stride	0	270518	270549
M	var	_count	0	270550	270569
M	var	_value	0	270570	270593
M	var	_didReturnEnd	0	270594	270621
M	func	next	0	270622	271028
D	func	_strideStep	271032	271272	271272	Swift
F	Swift	Range.lsw	271273	285464
D	protocol	RangeExpression	271306	271402	271687	Swift
M	associatedtype	Bound	0	271403	271439
M	func	relative	0	271440	271598
M	func	contains	0	271599	271685
D	extension	RangeExpression	271689	271716	271886	Swift
M	func	~=	1	271717	271884
D	struct	Range	271888	272027	274327	Swift
M	let	lowerBound	0	272028	272085
M	let	upperBound	0	272086	272160
M	init	init	0	272161	272263
M	init	init	0	272264	272471
M	func	contains	0	272472	272615
M	var	isEmpty	0	272616	272710
M	func	relative	0	272711	272816
M	func	==	1	272817	272962
M	func	clamped	0	272963	273421
M	func	overlaps	0	273422	273679
M	func	overlaps	0	273680	273925
M	func	contains	0	273926	274132
M	func	contains	0	274133	274325
D	extension	Range	274329	274371	274468	Swift
M	var	description	0	274372	274466
D	extension	Range	274470	274517	274673	Swift
M	var	debugDescription	0	274518	274671
D	extension	Range	274675	274724	274852	Swift
M	func	hash	0	274725	274850
D	extension	Range	274854	274903	274905	Swift
D	extension	Range	274907	274987	275195	Swift
M	typealias	Element	0	274988	275024
M	typealias	Iterator	0	275025	275078
M	func	makeIterator	0	275079	275193
D	struct	_RangeIterator	275197	275308	275578	Swift
M	typealias	Element	0	275309	275345
M	var	_current	0	275346	275369
M	let	_end	0	275370	275389
M	func	next	0	275390	275576
D	extension	Range	275580	275711	277324	Swift
M	typealias	Index	0	275712	275746
M	typealias	Indices	0	275747	275790
M	typealias	SubSequence	0	275791	275838
M	var	startIndex	0	275839	275886
M	var	endIndex	0	275887	275932
M	var	count	0	275933	276003
M	var	indices	0	276004	276049
M	func	index	0	276050	276118
M	func	index	0	276119	276189
M	func	index	0	276190	276284
M	func	distance	0	276285	276391
M	subscript	subscript	0	276392	276561
M	subscript	subscript	0	276562	276759
M	func	_customContainsEquatableElement	0	276760	276884
M	func	_customIndexOfEquatableElement	0	276885	277005
M	func	_customLastIndexOfEquatableElement	0	277006	277130
M	init	init	0	277131	277322
D	typealias	CountableRange	277326	277458	277458	Swift
D	typealias	CountableClosedRange	277459	277610	277610	Swift
D	struct	ClosedRange	277612	277751	279735	Swift
M	let	lowerBound	0	277752	277809
M	let	upperBound	0	277810	277870
M	init	init	0	277871	277973
M	init	init	0	277974	278181
M	func	contains	0	278182	278326
M	var	isEmpty	0	278327	278409
M	func	relative	0	278410	278593
M	func	==	1	278594	278751
M	func	clamped	0	278752	279228
M	func	overlaps	0	279229	279409
M	func	overlaps	0	279410	279539
M	func	contains	0	279540	279733
D	extension	ClosedRange	279737	279785	279882	Swift
M	var	description	0	279786	279880
D	extension	ClosedRange	279884	279937	280105	Swift
M	var	debugDescription	0	279938	280103
D	extension	ClosedRange	280107	280162	280290	Swift
M	func	hash	0	280163	280288
D	extension	ClosedRange	280292	280347	280349	Swift
D	extension	ClosedRange	280351	280437	280680	Swift
M	typealias	Element	0	280438	280474
M	typealias	Iterator	0	280475	280534
M	func	makeIterator	0	280535	280678
D	struct	_ClosedRangeIterator	280682	280799	281170	Swift
M	typealias	Element	0	280800	280836
M	var	_current	0	280837	280860
M	let	_last	0	280861	280881
M	var	_isDone	0	280882	280903
M	func	next	0	280904	281168
D	enum	_ClosedRangeIndex	281172	281302	281937	Swift
M	case	inRange	0	281303	281326
M	case	pastEnd	0	281327	281343
M	func	==	1	281344	281640
M	func	<	1	281641	281935
D	extension	ClosedRange	281939	282076	284396	Swift
M	typealias	Index	0	282077	282130
M	typealias	Indices	0	282131	282196
M	typealias	SubSequence	0	282197	282257
M	var	startIndex	0	282258	282334
M	var	endIndex	0	282335	282397
M	var	count	0	282398	282472
M	func	index	0	282473	282748
M	func	index	0	282749	283074
M	func	index	0	283075	283482
M	func	distance	0	283483	283620
M	func	_offset	0	283621	283817
M	subscript	subscript	0	283818	284017
M	func	_customContainsEquatableElement	0	284018	284143
M	init	init	0	284144	284394
D	extension	Comparable	284398	284420	285463	Swift
M	func	..<	1	284421	284712
M	func	...	1	284713	285010
M	func	..<	1	285011	285155
M	func	...	1	285156	285314
M	func	...	1	285315	285461
F	Swift	RangeSet.lsw	285464	289272
D	struct	RangeSet	285478	285597	287832	Swift
M	var	_ranges	0	285598	285629
M	init	init	0	285630	285664
M	init	init	0	285665	285746
M	init	init	0	285747	285907
M	var	ranges	0	285908	285987
M	var	isEmpty	0	285988	286076
M	func	contains	0	286077	286221
M	func	insert	0	286222	287010
M	func	remove	0	287011	287642
M	func	==	1	287643	287752
M	var	description	0	287753	287830
D	extension	RangeReplaceableCollection	287834	287872	288209	Swift
M	func	removeSubranges	0	287873	288207
D	extension	MutableCollection	288211	288279	289271	Swift
M	func	moveSubranges	0	288280	289269
F	Swift	Regex.lsw	289272	307341
D	protocol	_RegexPart	289373	289516	289591	Swift
M	associatedtype	RegexOutput	0	289517	289547
M	var	_part	0	289548	289589
D	protocol	RegexComponent	289593	289695	289802	Swift
M	associatedtype	RegexOutput	0	289696	289726
M	var	regex	0	289727	289800
D	extension	RegexComponent	289804	289830	289883	Swift
M	var	_part	0	289831	289881
D	struct	Regex	289885	290040	295670	Swift
M	typealias	RegexOutput	0	290041	290082
M	let	_source	0	290083	290277
M	let	_transforms	0	290278	290402
M	init	init	0	290403	290549
M	init	init	0	290550	290727
M	init	init	0	290728	290873
M	init	init	0	290874	291404
M	init	init	0	291405	291721
M	var	regex	0	291722	291766
M	struct	Match	0	291768	292451
M	func	wholeMatch	0	292453	292597
M	func	wholeMatch	0	292598	292740
M	func	prefixMatch	0	292741	292897
M	func	prefixMatch	0	292898	293052
M	func	firstMatch	0	293053	293197
M	func	firstMatch	0	293198	293340
M	func	_match	0	293341	293446
M	func	_allMatches	0	293447	293547
M	func	_matches	0	293548	293644
M	func	_found	0	293645	293744
M	func	contains	0	293746	293880
M	func	_with	0	293882	293994
M	func	ignoresCase	0	293995	294135
M	func	dotMatchesNewlines	0	294136	294310
M	func	anchorsMatchLineEndings	0	294311	294496
M	func	asciiOnlyWordCharacters	0	294497	294653
M	func	asciiOnlyDigits	0	294654	294802
M	func	asciiOnlyWhitespace	0	294803	294955
M	func	asciiOnlyCharacterClasses	0	294956	295131
M	func	wordBoundaryKind	0	295132	295303
M	func	repetitionBehavior	0	295304	295501
M	func	matchingSemantics	0	295502	295668
D	extension	Regex	295672	295720	296175	Swift
M	init	init	0	295721	295979
M	init	init	0	295980	296173
D	extension	Regex.Match	296177	296231	296729	Swift
M	init	init	0	296232	296433
M	subscript	subscript	0	296434	296606
M	subscript	subscript	0	296607	296727
D	struct	AnyRegexOutput	296731	296850	299422	Swift
M	typealias	Index	0	296851	296883
M	typealias	Indices	0	296884	296925
M	typealias	Iterator	0	296926	296990
M	typealias	SubSequence	0	296991	297047
M	struct	ElementRepresentation	0	297049	297279
M	struct	Element	0	297281	298363
M	let	input	0	298365	298386
M	let	_elements	0	298387	298444
M	init	init	0	298445	298631
M	var	startIndex	0	298632	298668
M	var	endIndex	0	298669	298717
M	var	count	0	298718	298763
M	func	index	0	298764	298816
M	func	index	0	298817	298870
M	subscript	subscript	0	298871	298995
M	subscript	subscript	0	298996	299236
M	func	extractValues	0	299237	299420
D	struct	_RegexError	299424	299510	299540	Swift
M	let	description	0	299511	299538
D	struct	RegexWordBoundaryKind	299542	299610	299897	Swift
M	let	_letter	0	299611	299634
M	var	simple	1	299635	299772
M	var	default	1	299773	299895
D	struct	RegexSemanticLevel	299899	300010	300267	Swift
M	let	_letter	0	300011	300034
M	var	graphemeCluster	1	300035	300152
M	var	unicodeScalar	1	300153	300265
D	struct	RegexRepetitionBehavior	300269	300360	300783	Swift
M	let	_letter	0	300361	300384
M	var	eager	1	300385	300508
M	var	reluctant	1	300509	300635
M	var	possessive	1	300636	300781
D	func	_regexError	300785	300853	300853	Swift
D	func	_regexOutputType	300855	300932	300932	Swift
D	func	_regexContains	300934	301025	301025	Swift
D	func	_regexExtract	301027	301115	301115	Swift
D	func	_regexSplit	301117	301677	301677	Swift
D	extension	BidirectionalCollection	301679	301790	303844	Swift
M	var	_wholeText	0	301791	301852
M	func	wholeMatch	0	301853	302017
M	func	prefixMatch	0	302018	302194
M	func	firstMatch	0	302195	302351
M	func	matches	0	302352	302507
M	func	contains	0	302508	302685
M	func	firstRange	0	302686	302876
M	func	ranges	0	302877	303085
M	func	split	0	303086	303375
M	func	starts	0	303376	303531
M	func	trimmingPrefix	0	303532	303842
D	extension	RangeReplaceableCollection	303846	303960	307340	Swift
M	func	replacing	0	303961	304345
M	func	replacing	0	304346	304721
M	func	replacing	0	304722	305183
M	func	replacing	0	305184	305611
M	func	_replacing	0	305612	306307
M	func	replace	0	306308	306645
M	func	replace	0	306646	307043
M	func	trimPrefix	0	307044	307338
F	Swift	Sequence.lsw	307341	321294
D	protocol	IteratorProtocol	307374	307456	307565	Swift
M	associatedtype	Element	0	307457	307483
M	func	next	0	307484	307563
D	protocol	Sequence	307567	307652	308055	Swift
M	associatedtype	Element	0	307653	307679
M	associatedtype	Iterator	0	307680	307759
M	func	makeIterator	0	307760	307837
M	var	underestimatedCount	0	307838	307946
M	func	_customContainsEquatableElement	0	307947	308016
M	func	_copyToArray	0	308017	308053
D	extension	Sequence	308057	308124	308203	Swift
M	func	makeIterator	0	308125	308201
D	extension	Sequence	308205	308225	317734	Swift
M	var	underestimatedCount	0	308226	308339
M	func	_customContainsEquatableElement	0	308340	308424
M	func	_copyToArray	0	308425	308640
M	func	map	0	308642	308950
M	func	filter	0	308951	309234
M	func	forEach	0	309235	309403
M	func	reduce	0	309404	309730
M	func	reduce	0	309731	310098
M	func	flatMap	0	310099	310476
M	func	compactMap	0	310477	310842
M	func	flatMap	0	310843	311059
M	func	enumerated	0	311060	311210
M	func	first	0	311211	311463
M	func	contains	0	311464	311702
M	func	allSatisfy	0	311703	311942
M	func	count	0	311943	312205
M	func	min	0	312206	312638
M	func	max	0	312639	313074
M	func	sorted	0	313075	313376
M	func	reversed	0	313377	313547
M	func	shuffled	0	313548	313730
M	func	shuffled	0	313731	313983
M	func	dropFirst	0	313984	314132
M	func	dropLast	0	314133	314411
M	func	drop	0	314412	314653
M	func	prefix	0	314654	314793
M	func	prefix	0	314794	315147
M	func	suffix	0	315148	315437
M	func	split	0	315438	315826
M	func	starts	0	315827	316355
M	func	elementsEqual	0	316356	316916
M	func	lexicographicallyPrecedes	0	316917	317585
M	var	lazy	0	317586	317732
D	extension	Sequence	317736	317781	318895	Swift
M	func	contains	0	317782	318067
M	func	split	0	318068	318377
M	func	starts	0	318378	318642
M	func	elementsEqual	0	318643	318893
D	extension	Sequence	318897	318943	320077	Swift
M	func	min	0	318944	319271
M	func	max	0	319272	319602
M	func	sorted	0	319603	319798
M	func	lexicographicallyPrecedes	0	319799	320075
D	extension	Sequence	320079	320123	320533	Swift
M	func	joined	0	320124	320264
M	func	joined	0	320265	320531
D	extension	Sequence	320535	320585	320996	Swift
M	func	joined	0	320586	320994
D	extension	Sequence	320998	321042	321196	Swift
M	func	joined	0	321043	321194
D	func	_joinStrings	321198	321293	321293	Swift
F	Swift	SequenceTypes.lsw	321294	338322
D	struct	EnumeratedSequence	321344	321457	322325	Swift
M	typealias	Element	0	321458	321525
M	var	_base	0	321526	321545
M	init	init	0	321546	321590
M	func	makeIterator	0	321591	321750
M	var	underestimatedCount	0	321751	321820
M	struct	Iterator	0	321822	322323
D	struct	_EnumeratedIndex	322327	322438	322733	Swift
M	var	base	0	322439	322470
M	var	offset	0	322471	322497
M	func	==	1	322498	322615
M	func	<	1	322616	322731
D	extension	EnumeratedSequence	322735	322800	323614	Swift
M	typealias	Index	0	322801	322852
M	typealias	SubSequence	0	322853	322919
M	typealias	Indices	0	322920	322991
M	var	startIndex	0	322992	323097
M	var	endIndex	0	323098	323209
M	var	count	0	323210	323251
M	var	isEmpty	0	323252	323298
M	func	index	0	323299	323456
M	subscript	subscript	0	323457	323612
D	extension	EnumeratedSequence	323616	323707	323869	Swift
M	func	index	0	323708	323867
D	extension	EnumeratedSequence	323871	323960	324290	Swift
M	func	index	0	323961	324158
M	func	distance	0	324159	324288
D	func	zip	324292	324569	324569	Swift
D	struct	Zip2Sequence	324571	324691	326035	Swift
M	typealias	Element	0	324692	324761
M	let	_sequence1	0	324762	324791
M	let	_sequence2	0	324792	324821
M	init	init	0	324822	324958
M	func	makeIterator	0	324959	325190
M	var	underestimatedCount	0	325191	325308
M	struct	Iterator	0	325310	326033
D	struct	DropFirstSequence	326037	326139	326843	Swift
M	typealias	Element	0	326140	326183
M	typealias	Iterator	0	326184	326229
M	let	_base	0	326230	326249
M	let	_limit	0	326250	326269
M	init	init	0	326270	326463
M	func	makeIterator	0	326464	326727
M	func	dropFirst	0	326728	326841
D	struct	PrefixSequence	326845	326939	327850	Swift
M	typealias	Element	0	326940	326983
M	var	_base	0	326984	327003
M	let	_maxLength	0	327004	327027
M	init	init	0	327028	327226
M	func	makeIterator	0	327227	327356
M	func	prefix	0	327357	327504
M	struct	Iterator	0	327506	327848
D	struct	DropWhileSequence	327852	327981	328873	Swift
M	typealias	Element	0	327982	328025
M	var	_iterator	0	328026	328058
M	var	_nextElement	0	328059	328094
M	init	init	0	328095	328357
M	func	makeIterator	0	328358	328487
M	struct	Iterator	0	328489	328871
D	struct	FlattenSequence	328875	329011	329744	Swift
M	typealias	Element	0	329012	329063
M	var	_base	0	329064	329083
M	init	init	0	329084	329128
M	func	makeIterator	0	329129	329248
M	struct	Iterator	0	329250	329742
D	struct	_FlattenIndex	329746	329883	330402	Swift
M	var	_outer	0	329884	329910
M	var	_inner	0	329911	329946
M	func	==	1	329947	330090
M	func	<	1	330091	330400
D	extension	FlattenSequence	330404	330492	331954	Swift
M	typealias	SubSequence	0	330493	330556
M	typealias	Indices	0	330557	330625
M	typealias	Index	0	330626	330674
M	func	_firstIndex	0	330675	331029
M	var	startIndex	0	331030	331116
M	var	endIndex	0	331117	331216
M	var	count	0	331217	331348
M	func	index	0	331349	331744
M	subscript	subscript	0	331745	331952
D	extension	FlattenSequence	331956	332083	332644	Swift
M	func	index	0	332084	332642
D	struct	JoinedSequence	332646	332792	334487	Swift
M	typealias	Element	0	332793	332844
M	var	_base	0	332845	332864
M	var	_separator	0	332865	332907
M	init	init	0	332908	333093
M	func	makeIterator	0	333094	333294
M	struct	Iterator	0	333296	334485
D	func	sequence	334489	334964	334964	Swift
D	func	sequence	334966	335206	335206	Swift
D	typealias	UnfoldFirstSequence	335208	335321	335321	Swift
D	struct	UnfoldSequence	335323	335457	335922	Swift
M	typealias	Iterator	0	335458	335520
M	var	_state	0	335521	335542
M	let	_next	0	335543	335583
M	var	_done	0	335584	335605
M	init	init	0	335606	335737
M	func	next	0	335738	335920
D	func	repeatElement	335924	336080	336080	Swift
D	struct	Repeated	336082	336180	336814	Swift
M	typealias	Indices	0	336181	336222
M	typealias	Index	0	336223	336255
M	let	count	0	336256	336310
M	let	repeatedValue	0	336311	336367
M	init	init	0	336368	336575
M	var	startIndex	0	336576	336612
M	var	endIndex	0	336613	336651
M	subscript	subscript	0	336652	336812
D	struct	CollectionOfOne	336816	336938	337556	Swift
M	typealias	Index	0	336939	336971
M	typealias	Indices	0	336972	337013
M	typealias	SubSequence	0	337014	337080
M	var	_element	0	337081	337106
M	init	init	0	337107	337165
M	var	startIndex	0	337166	337202
M	var	endIndex	0	337203	337237
M	var	count	0	337238	337269
M	subscript	subscript	0	337270	337554
D	struct	EmptyCollection	337558	337668	338023	Swift
M	typealias	Index	0	337669	337701
M	typealias	Indices	0	337702	337743
M	init	init	0	337744	337764
M	var	startIndex	0	337765	337801
M	var	endIndex	0	337802	337836
M	subscript	subscript	0	337837	337915
M	func	==	1	337916	338021
D	struct	IteratorSequence	338025	338142	338321	Swift
M	typealias	Element	0	338143	338186
M	var	_base	0	338187	338206
M	init	init	0	338207	338253
M	func	next	0	338254	338319
F	Swift	Set.lsw	338322	353749
D	protocol	SetAlgebra	338354	338470	339434	Swift
M	associatedtype	Element	0	338471	338497
M	init	init	0	338498	338508
M	func	contains	0	338509	338553
M	func	union	0	338554	338591
M	func	intersection	0	338592	338636
M	func	symmetricDifference	0	338637	338688
M	func	insert	0	338689	338806
M	func	remove	0	338807	338885
M	func	update	0	338886	338970
M	func	formUnion	0	338971	339013
M	func	formIntersection	0	339014	339063
M	func	formSymmetricDifference	0	339064	339120
M	func	subtracting	0	339121	339164
M	func	isSubset	0	339165	339206
M	func	isDisjoint	0	339207	339252
M	func	isSuperset	0	339253	339296
M	var	isEmpty	0	339297	339326
M	init	init	0	339327	339390
M	func	subtract	0	339391	339432
D	extension	SetAlgebra	339436	339458	340724	Swift
M	init	init	0	339459	339609
M	func	subtract	0	339610	339753
M	func	isSubset	0	339754	339884
M	func	isSuperset	0	339885	340026
M	func	isDisjoint	0	340027	340159
M	func	subtracting	0	340160	340306
M	var	isEmpty	0	340307	340392
M	func	isStrictSuperset	0	340393	340564
M	func	isStrictSubset	0	340565	340722
D	protocol	OptionSet	340726	340870	340901	Swift
M	init	init	0	340871	340899
D	extension	OptionSet	340903	340924	342603	Swift
M	func	union	0	340925	341122
M	func	intersection	0	341123	341343
M	func	symmetricDifference	0	341344	341592
M	func	contains	0	341593	341730
M	func	insert	0	341731	342077
M	func	remove	0	342078	342343
M	func	update	0	342344	342601
D	extension	OptionSet	342605	342660	343227	Swift
M	init	init	0	342661	342725
M	func	formUnion	0	342726	342876
M	func	formIntersection	0	342877	343040
M	func	formSymmetricDifference	0	343041	343225
D	extension	SetAlgebra	343229	343288	343360	Swift
M	init	init	0	343289	343358
D	struct	Set	343362	343568	353331	Swift
M	typealias	ArrayLiteralElement	0	343569	343619
M	typealias	SubSequence	0	343620	343674
M	typealias	Indices	0	343675	343734
M	struct	Index	0	343736	344183
M	struct	Iterator	0	344185	344436
M	init	init	0	344438	344501
M	init	init	0	344502	344627
M	init	init	0	344628	344709
M	init	init	0	344710	345057
M	var	count	0	345059	345151
M	var	isEmpty	0	345152	345256
M	var	capacity	0	345257	345383
M	var	startIndex	0	345384	345470
M	var	endIndex	0	345471	345553
M	func	index	0	345554	345663
M	subscript	subscript	0	345664	345792
M	func	makeIterator	0	345793	345885
M	func	_copyToArray	0	345886	345954
M	func	contains	0	345955	346082
M	func	_customContainsEquatableElement	0	346083	346181
M	func	firstIndex	0	346182	346333
M	func	insert	0	346335	346528
M	func	update	0	346529	346696
M	func	remove	0	346697	346849
M	func	remove	0	346850	347032
M	func	removeAll	0	347033	347176
M	func	removeFirst	0	347177	347401
M	func	popFirst	0	347402	347594
M	func	reserveCapacity	0	347595	347743
M	func	filter	0	347744	348027
M	func	_formUnion	0	348029	348106
M	func	formUnion	0	348107	348269
M	func	union	0	348270	348524
M	func	intersection	0	348525	348721
M	func	intersection	0	348722	348881
M	func	formIntersection	0	348882	349063
M	func	subtracting	0	349064	349257
M	func	subtracting	0	349258	349575
M	func	subtract	0	349576	349784
M	func	subtract	0	349785	349968
M	func	symmetricDifference	0	349969	350263
M	func	formSymmetricDifference	0	350264	350471
M	func	formSymmetricDifference	0	350472	350789
M	func	isSubset	0	350790	351046
M	func	isSubset	0	351047	351232
M	func	isStrictSubset	0	351233	351408
M	func	isStrictSubset	0	351409	351634
M	func	isSuperset	0	351635	351784
M	func	isSuperset	0	351785	352046
M	func	isStrictSuperset	0	352047	352241
M	func	isStrictSuperset	0	352242	352477
M	func	isDisjoint	0	352478	352682
M	func	isDisjoint	0	352683	352924
M	func	==	1	352925	353071
M	func	hash	0	353072	353143
M	var	description	0	353144	353231
M	var	debugDescription	0	353232	353329
D	func	_setSubset	353333	353443	353443	Swift
D	func	_setIntersection	353445	353570	353570	Swift
D	func	_setSubtracting	353572	353695	353695	Swift
D	extension	Set	353697	353746	353748	Swift
F	Swift	Slice.lsw	353749	362464
D	struct	Slice	353802	353914	355603	Swift
M	typealias	Element	0	353915	353958
M	typealias	Index	0	353959	353998
M	typealias	Indices	0	353999	354042
M	typealias	SubSequence	0	354043	354089
M	typealias	Iterator	0	354090	354151
M	var	_startIndex	0	354152	354183
M	var	_endIndex	0	354184	354213
M	var	_base	0	354214	354233
M	init	init	0	354234	354395
M	var	base	0	354396	354461
M	var	startIndex	0	354462	354515
M	var	endIndex	0	354516	354565
M	var	indices	0	354566	354645
M	func	index	0	354646	354728
M	func	formIndex	0	354729	354812
M	func	index	0	354813	354914
M	func	index	0	354915	355064
M	func	distance	0	355065	355181
M	subscript	subscript	0	355182	355371
M	subscript	subscript	0	355372	355601
D	extension	Slice	355605	355683	355856	Swift
M	func	index	0	355684	355768
M	func	formIndex	0	355769	355854
D	extension	Slice	355858	355934	355936	Swift
D	extension	Slice	355938	356004	356699	Swift
M	subscript	subscript	0	356005	356385
M	subscript	subscript	0	356386	356697
D	extension	Slice	356701	356785	357484	Swift
M	init	init	0	356786	356908
M	func	replaceSubrange	0	356909	357482
D	struct	DefaultIndices	357486	357585	358793	Swift
M	typealias	Element	0	357586	357631
M	typealias	Index	0	357632	357675
M	typealias	Indices	0	357676	357731
M	typealias	SubSequence	0	357732	357791
M	typealias	Iterator	0	357792	357866
M	var	_elements	0	357867	357894
M	var	_startIndex	0	357895	357930
M	var	_endIndex	0	357931	357964
M	init	init	0	357965	358163
M	var	startIndex	0	358164	358221
M	var	endIndex	0	358222	358275
M	var	indices	0	358276	358333
M	func	index	0	358334	358428
M	func	formIndex	0	358429	358520
M	subscript	subscript	0	358521	358598
M	subscript	subscript	0	358599	358791
D	extension	DefaultIndices	358795	358886	358985	Swift
M	func	index	0	358887	358983
D	extension	DefaultIndices	358987	359076	359335	Swift
M	func	index	0	359077	359204
M	func	distance	0	359205	359333
D	struct	ReversedCollection	359337	359463	362220	Swift
M	typealias	Element	0	359464	359507
M	typealias	SubSequence	0	359508	359574
M	typealias	Indices	0	359575	359646
M	let	_base	0	359647	359666
M	init	init	0	359667	359711
M	struct	Index	0	359713	360219
M	struct	Iterator	0	360221	360598
M	func	makeIterator	0	360600	360721
M	var	startIndex	0	360722	360805
M	var	endIndex	0	360806	360889
M	var	count	0	360890	360931
M	var	isEmpty	0	360932	360978
M	func	index	0	360979	361114
M	func	index	0	361115	361250
M	func	index	0	361251	361405
M	func	index	0	361406	361710
M	func	distance	0	361711	361877
M	subscript	subscript	0	361878	362002
M	func	_copyToArray	0	362003	362148
M	func	reversed	0	362149	362218
D	extension	ReversedCollection.Index	362222	362295	362370	Swift
M	func	hash	0	362296	362368
D	extension	ReversedCollection	362372	362461	362463	Swift
F	Swift	String.lsw	362464	378819
D	struct	String	362476	362815	375725	Swift
M	typealias	Element	0	362816	362856
M	typealias	SubSequence	0	362857	362901
M	typealias	Indices	0	362902	362955
M	typealias	StringLiteralType	0	362956	363003
M	typealias	ExtendedGraphemeClusterLiteralType	0	363004	363068
M	typealias	UnicodeScalarLiteralType	0	363069	363123
M	struct	Index	0	363125	364964
M	struct	Iterator	0	364966	365268
M	init	init	0	365270	365339
M	init	init	0	365340	365415
M	init	init	0	365416	365479
M	init	init	0	365480	365595
M	init	init	0	365596	365698
M	init	init	0	365699	365805
M	init	init	0	365806	365894
M	init	init	0	365895	366019
M	init	init	0	366020	366172
M	init	init	0	366173	366345
M	init	init	0	366346	366509
M	init	init	0	366510	366629
M	init	init	0	366630	366764
M	init	init	0	366765	366922
M	init	init	0	366923	367036
M	init	init	0	367037	367158
M	init	init	0	367159	367387
M	init	init	0	367388	367620
M	init	init	0	367621	367918
M	init	init	0	367919	368068
M	init	init	0	368069	368240
M	init	init	0	368241	368351
M	init	init	0	368352	368600
M	init	init	0	368601	368709
M	init	init	0	368710	368820
M	init	init	0	368821	368975
M	var	description	0	368977	369045
M	var	debugDescription	0	369046	369170
M	var	count	0	369171	369262
M	var	isEmpty	0	369263	369366
M	var	underestimatedCount	0	369367	369452
M	var	startIndex	0	369453	369574
M	var	endIndex	0	369575	369694
M	var	first	0	369695	369815
M	var	last	0	369816	369933
M	subscript	subscript	0	369934	370059
M	subscript	subscript	0	370060	370184
M	func	index	0	370185	370278
M	func	index	0	370279	370374
M	func	index	0	370375	370482
M	func	index	0	370483	370629
M	func	distance	0	370630	370740
M	func	makeIterator	0	370741	370841
M	func	_copyToArray	0	370842	370920
M	func	==	1	370922	371007
M	func	!=	1	371008	371093
M	func	<	1	371094	371178
M	func	<=	1	371179	371264
M	func	>	1	371265	371349
M	func	>=	1	371350	371435
M	func	+	1	371436	371524
M	func	+=	1	371525	371612
M	var	hashValue	0	371613	371726
M	func	hash	0	371727	371801
M	func	append	0	371803	371910
M	func	append	0	371911	372033
M	func	append	0	372034	372156
M	func	append	0	372157	372291
M	func	append	0	372292	372490
M	func	write	0	372491	372597
M	func	write	0	372598	372732
M	func	reserveCapacity	0	372733	372821
M	func	replaceSubrange	0	372822	373124
M	func	_replace	0	373125	373243
M	func	insert	0	373244	373398
M	func	insert	0	373399	373651
M	func	remove	0	373652	373827
M	func	removeSubrange	0	373828	373998
M	func	removeAll	0	373999	374141
M	func	lowercased	0	374143	374246
M	func	uppercased	0	374247	374350
M	func	hasPrefix	0	374351	374482
M	func	hasSuffix	0	374483	374612
M	func	contains	0	374613	374744
M	var	unicodeScalars	0	374746	374927
M	var	utf8	0	374928	375077
M	var	utf16	0	375078	375231
M	var	utf8CString	0	375232	375346
M	var	isContiguousUTF8	0	375347	375457
M	func	makeContiguousUTF8	0	375458	375548
M	func	withCString	0	375549	375723
D	func	_stringFromCharacters	375727	375823	375823	Swift
D	func	_stringFromUTF8	375825	375900	375900	Swift
D	func	_stringFromUTF16	375902	375980	375980	Swift
D	func	_stringValidatingUTF8	375982	376070	376070	Swift
D	func	_stringFromScalars	376072	376164	376164	Swift
D	func	_toString	376166	376251	376251	Swift
D	protocol	ExpressibleByStringInterpolation	376253	376395	376610	Swift
M	associatedtype	StringInterpolation	0	376396	376557
M	init	init	0	376558	376608
D	extension	ExpressibleByStringInterpolation	376612	376741	376870	Swift
M	init	init	0	376742	376868
D	protocol	StringInterpolationProtocol	376872	376974	377131	Swift
M	associatedtype	StringLiteralType	0	376975	377011
M	init	init	0	377012	377067
M	func	appendLiteral	0	377068	377129
D	struct	DefaultStringInterpolation	377133	377311	378175	Swift
M	typealias	StringLiteralType	0	377312	377359
M	var	_storage	0	377360	377384
M	init	init	0	377385	377465
M	func	appendLiteral	0	377466	377552
M	func	appendInterpolation	0	377553	377650
M	func	appendInterpolation	0	377651	377752
M	func	appendInterpolation	0	377753	378048
M	func	write	0	378049	378125
M	var	description	0	378126	378173
D	struct	StaticString	378177	378342	378818	Swift
M	typealias	StringLiteralType	0	378343	378390
M	typealias	ExtendedGraphemeClusterLiteralType	0	378391	378455
M	typealias	UnicodeScalarLiteralType	0	378456	378510
M	var	_value	0	378511	378533
M	init	init	0	378534	378597
M	init	init	0	378598	378642
M	var	description	0	378643	378688
M	var	debugDescription	0	378689	378756
M	var	utf8CodeUnitCount	0	378757	378816
F	Swift	StringProtocol.lsw	378819	389780
D	protocol	StringProtocol	378856	379140	380026	Swift
M	associatedtype	UTF8View	0	379141	379244
M	associatedtype	UTF16View	0	379245	379365
M	associatedtype	UnicodeScalarView	0	379366	379518
M	var	utf8	0	379519	379574
M	var	utf16	0	379575	379633
M	var	unicodeScalars	0	379634	379712
M	func	lowercased	0	379713	379776
M	func	uppercased	0	379777	379840
M	func	hasPrefix	0	379841	379933
M	func	hasSuffix	0	379934	380024
D	extension	StringProtocol	380028	380054	381948	Swift
M	func	hasPrefix	0	380055	380227
M	func	hasSuffix	0	380228	380398
M	func	contains	0	380399	380560
M	func	==	1	380561	380711
M	func	!=	1	380712	380859
M	func	<	1	380860	381032
M	func	>	1	381033	381204
M	func	<=	1	381205	381382
M	func	>=	1	381383	381561
M	func	firstRange	0	381562	381755
M	func	ranges	0	381756	381946
D	extension	StringProtocol	381950	382015	382582	Swift
M	func	replacing	0	382016	382317
M	func	replace	0	382318	382580
D	extension	StringProtocol	382584	382641	383223	Swift
M	func	split	0	382642	382931
M	func	split	0	382932	383221
D	func	_toSubstring	383225	383315	383315	Swift
D	func	_splitString	383317	383454	383454	Swift
D	func	_splitStringByString	383456	383606	383606	Swift
D	func	_firstStringRange	383608	383719	383719	Swift
D	func	_stringRanges	383721	383825	383825	Swift
D	func	_replacingInString	383827	383968	383968	Swift
D	struct	Substring	383970	384227	389779	Swift
M	typealias	Element	0	384228	384268
M	typealias	Index	0	384269	384310
M	typealias	SubSequence	0	384311	384355
M	typealias	Indices	0	384356	384412
M	typealias	StringLiteralType	0	384413	384460
M	typealias	ExtendedGraphemeClusterLiteralType	0	384461	384525
M	typealias	UnicodeScalarLiteralType	0	384526	384580
M	struct	Iterator	0	384582	384888
M	init	init	0	384890	384960
M	init	init	0	384961	385041
M	init	init	0	385042	385138
M	init	init	0	385139	385315
M	var	base	0	385316	385413
M	var	description	0	385414	385507
M	var	debugDescription	0	385508	385635
M	var	count	0	385636	385730
M	var	isEmpty	0	385731	385837
M	var	startIndex	0	385838	385917
M	var	endIndex	0	385918	385993
M	var	first	0	385994	386117
M	var	last	0	386118	386238
M	subscript	subscript	0	386239	386367
M	subscript	subscript	0	386368	386495
M	func	index	0	386496	386592
M	func	index	0	386593	386691
M	func	index	0	386692	386802
M	func	index	0	386803	386952
M	func	distance	0	386953	387066
M	func	makeIterator	0	387067	387168
M	func	_copyToArray	0	387169	387250
M	func	==	1	387252	387346
M	func	<	1	387347	387440
M	func	hash	0	387441	387518
M	func	append	0	387520	387666
M	func	append	0	387667	387806
M	func	append	0	387807	388027
M	func	write	0	388028	388115
M	func	write	0	388116	388218
M	func	replaceSubrange	0	388219	388521
M	func	_replace	0	388522	388643
M	func	lowercased	0	388644	388743
M	func	uppercased	0	388744	388843
M	func	hasPrefix	0	388844	388978
M	func	hasSuffix	0	388979	389111
M	var	unicodeScalars	0	389113	389292
M	var	utf8	0	389293	389440
M	var	utf16	0	389441	389592
M	typealias	UnicodeScalarView	0	389593	389665
M	typealias	UTF8View	0	389666	389720
M	typealias	UTF16View	0	389721	389777
F	Swift	StringViews.lsw	389780	395073
D	extension	String	389831	389849	395072	Swift
M	struct	UnicodeScalarView	0	389850	392295
M	struct	UTF8View	0	392297	393674
M	struct	UTF16View	0	393676	395070
F	Swift	Tuples.lsw	395073	405593
D	func	==	395121	395219	395219	Swift
D	func	!=	395221	395316	395316	Swift
D	func	==	395318	395490	395490	Swift
D	func	!=	395492	395655	395655	Swift
D	func	<	395657	395906	395906	Swift
D	func	<=	395908	396163	396163	Swift
D	func	>	396165	396413	396413	Swift
D	func	>=	396415	396671	396671	Swift
D	func	==	396673	396883	396883	Swift
D	func	!=	396885	397086	397086	Swift
D	func	<	397088	397405	397405	Swift
D	func	<=	397407	397731	397731	Swift
D	func	>	397733	398049	398049	Swift
D	func	>=	398051	398376	398376	Swift
D	func	==	398378	398626	398626	Swift
D	func	!=	398628	398867	398867	Swift
D	func	<	398869	399254	399254	Swift
D	func	<=	399256	399649	399649	Swift
D	func	>	399651	400035	400035	Swift
D	func	>=	400037	400431	400431	Swift
D	func	==	400433	400719	400719	Swift
D	func	!=	400721	400998	400998	Swift
D	func	<	401000	401453	401453	Swift
D	func	<=	401455	401917	401917	Swift
D	func	>	401919	402371	402371	Swift
D	func	>=	402373	402836	402836	Swift
D	func	==	402838	403162	403162	Swift
D	func	!=	403164	403479	403479	Swift
D	func	<	403481	404002	404002	Swift
D	func	<=	404004	404535	404535	Swift
D	func	>	404537	405057	405057	Swift
D	func	>=	405059	405591	405591	Swift
F	Swift	UInt.lsw	405593	413719
D	struct	UInt	405643	405876	413718	Swift
M	typealias	IntegerLiteralType	0	405877	405923
M	typealias	Magnitude	0	405924	405961
M	typealias	Stride	0	405962	405995
M	typealias	Words	0	405996	406031
M	var	max	1	406033	406117
M	var	min	1	406118	406180
M	var	bitWidth	1	406181	406266
M	var	zero	1	406267	406319
M	init	init	0	406321	406365
M	init	init	0	406366	406438
M	init	init	0	406439	406498
M	init	init	0	406499	406638
M	init	init	0	406639	406768
M	init	init	0	406769	406896
M	init	init	0	406897	407020
M	init	init	0	407021	407152
M	init	init	0	407153	407282
M	init	init	0	407283	407435
M	init	init	0	407436	407589
M	init	init	0	407590	407695
M	func	+	1	407697	407776
M	func	-	1	407777	407856
M	func	*	1	407857	407936
M	func	/	1	407937	408016
M	func	%	1	408017	408096
M	func	&+	1	408097	408178
M	func	&-	1	408179	408260
M	func	&*	1	408261	408342
M	func	&	1	408343	408422
M	func	|	1	408423	408501
M	func	^	1	408502	408581
M	func	~	1	408582	408655
M	func	<<	1	408656	408736
M	func	>>	1	408737	408817
M	func	&<<	1	408818	408900
M	func	&>>	1	408901	408983
M	func	<<	1	408984	409086
M	func	>>	1	409087	409189
M	func	==	1	409190	409269
M	func	!=	1	409270	409349
M	func	<	1	409350	409428
M	func	<=	1	409429	409508
M	func	>	1	409509	409587
M	func	>=	1	409588	409667
M	func	+=	1	409669	409753
M	func	-=	1	409754	409838
M	func	*=	1	409839	409923
M	func	/=	1	409924	410008
M	func	%=	1	410009	410093
M	func	&+=	1	410094	410180
M	func	&-=	1	410181	410267
M	func	&*=	1	410268	410354
M	func	&=	1	410355	410439
M	func	|=	1	410440	410523
M	func	^=	1	410524	410608
M	func	<<=	1	410609	410694
M	func	>>=	1	410695	410780
M	func	addingReportingOverflow	0	410782	410951
M	func	subtractingReportingOverflow	0	410952	411133
M	func	multipliedReportingOverflow	0	411134	411312
M	func	dividedReportingOverflow	0	411313	411512
M	func	remainderReportingOverflow	0	411513	411732
M	func	multipliedFullWidth	0	411733	411879
M	func	dividingFullWidth	0	411880	412059
M	func	quotientAndRemainder	0	412060	412236
M	func	isMultiple	0	412237	412372
M	func	signum	0	412373	412452
M	var	magnitude	0	412453	412545
M	var	words	0	412546	412669
M	var	nonzeroBitCount	0	412670	412770
M	var	leadingZeroBitCount	0	412771	412902
M	var	trailingZeroBitCount	0	412903	413035
M	var	byteSwapped	0	413036	413160
M	var	description	0	413161	413259
M	var	hashValue	0	413260	413372
M	func	hash	0	413373	413484
M	func	distance	0	413485	413602
M	func	advanced	0	413603	413716
F	Swift	UInt16.lsw	413719	422004
D	struct	UInt16	413771	413997	422003	Swift
M	typealias	IntegerLiteralType	0	413998	414046
M	typealias	Magnitude	0	414047	414086
M	typealias	Stride	0	414087	414120
M	typealias	Words	0	414121	414156
M	var	max	1	414158	414229
M	var	min	1	414230	414294
M	var	bitWidth	1	414295	414380
M	var	zero	1	414381	414435
M	init	init	0	414437	414481
M	init	init	0	414482	414555
M	init	init	0	414556	414616
M	init	init	0	414617	414755
M	init	init	0	414756	414884
M	init	init	0	414885	415011
M	init	init	0	415012	415134
M	init	init	0	415135	415265
M	init	init	0	415266	415394
M	init	init	0	415395	415546
M	init	init	0	415547	415699
M	init	init	0	415700	415806
M	func	+	1	415808	415892
M	func	-	1	415893	415977
M	func	*	1	415978	416062
M	func	/	1	416063	416147
M	func	%	1	416148	416232
M	func	&+	1	416233	416319
M	func	&-	1	416320	416406
M	func	&*	1	416407	416493
M	func	&	1	416494	416578
M	func	|	1	416579	416662
M	func	^	1	416663	416747
M	func	~	1	416748	416824
M	func	<<	1	416825	416910
M	func	>>	1	416911	416996
M	func	&<<	1	416997	417084
M	func	&>>	1	417085	417172
M	func	<<	1	417173	417278
M	func	>>	1	417279	417384
M	func	==	1	417385	417467
M	func	!=	1	417468	417550
M	func	<	1	417551	417632
M	func	<=	1	417633	417715
M	func	>	1	417716	417797
M	func	>=	1	417798	417880
M	func	+=	1	417882	417969
M	func	-=	1	417970	418057
M	func	*=	1	418058	418145
M	func	/=	1	418146	418233
M	func	%=	1	418234	418321
M	func	&+=	1	418322	418411
M	func	&-=	1	418412	418501
M	func	&*=	1	418502	418591
M	func	&=	1	418592	418679
M	func	|=	1	418680	418766
M	func	^=	1	418767	418854
M	func	<<=	1	418855	418943
M	func	>>=	1	418944	419032
M	func	addingReportingOverflow	0	419034	419206
M	func	subtractingReportingOverflow	0	419207	419391
M	func	multipliedReportingOverflow	0	419392	419573
M	func	dividedReportingOverflow	0	419574	419776
M	func	remainderReportingOverflow	0	419777	419999
M	func	multipliedFullWidth	0	420000	420151
M	func	dividingFullWidth	0	420152	420338
M	func	quotientAndRemainder	0	420339	420521
M	func	isMultiple	0	420522	420658
M	func	signum	0	420659	420739
M	var	magnitude	0	420740	420833
M	var	words	0	420834	420957
M	var	nonzeroBitCount	0	420958	421057
M	var	leadingZeroBitCount	0	421058	421188
M	var	trailingZeroBitCount	0	421189	421320
M	var	byteSwapped	0	421321	421446
M	var	description	0	421447	421544
M	var	hashValue	0	421545	421656
M	func	hash	0	421657	421767
M	func	distance	0	421768	421886
M	func	advanced	0	421887	422001
F	Swift	UInt32.lsw	422004	430294
D	struct	UInt32	422056	422282	430293	Swift
M	typealias	IntegerLiteralType	0	422283	422331
M	typealias	Magnitude	0	422332	422371
M	typealias	Stride	0	422372	422405
M	typealias	Words	0	422406	422441
M	var	max	1	422443	422519
M	var	min	1	422520	422584
M	var	bitWidth	1	422585	422670
M	var	zero	1	422671	422725
M	init	init	0	422727	422771
M	init	init	0	422772	422845
M	init	init	0	422846	422906
M	init	init	0	422907	423045
M	init	init	0	423046	423174
M	init	init	0	423175	423301
M	init	init	0	423302	423424
M	init	init	0	423425	423555
M	init	init	0	423556	423684
M	init	init	0	423685	423836
M	init	init	0	423837	423989
M	init	init	0	423990	424096
M	func	+	1	424098	424182
M	func	-	1	424183	424267
M	func	*	1	424268	424352
M	func	/	1	424353	424437
M	func	%	1	424438	424522
M	func	&+	1	424523	424609
M	func	&-	1	424610	424696
M	func	&*	1	424697	424783
M	func	&	1	424784	424868
M	func	|	1	424869	424952
M	func	^	1	424953	425037
M	func	~	1	425038	425114
M	func	<<	1	425115	425200
M	func	>>	1	425201	425286
M	func	&<<	1	425287	425374
M	func	&>>	1	425375	425462
M	func	<<	1	425463	425568
M	func	>>	1	425569	425674
M	func	==	1	425675	425757
M	func	!=	1	425758	425840
M	func	<	1	425841	425922
M	func	<=	1	425923	426005
M	func	>	1	426006	426087
M	func	>=	1	426088	426170
M	func	+=	1	426172	426259
M	func	-=	1	426260	426347
M	func	*=	1	426348	426435
M	func	/=	1	426436	426523
M	func	%=	1	426524	426611
M	func	&+=	1	426612	426701
M	func	&-=	1	426702	426791
M	func	&*=	1	426792	426881
M	func	&=	1	426882	426969
M	func	|=	1	426970	427056
M	func	^=	1	427057	427144
M	func	<<=	1	427145	427233
M	func	>>=	1	427234	427322
M	func	addingReportingOverflow	0	427324	427496
M	func	subtractingReportingOverflow	0	427497	427681
M	func	multipliedReportingOverflow	0	427682	427863
M	func	dividedReportingOverflow	0	427864	428066
M	func	remainderReportingOverflow	0	428067	428289
M	func	multipliedFullWidth	0	428290	428441
M	func	dividingFullWidth	0	428442	428628
M	func	quotientAndRemainder	0	428629	428811
M	func	isMultiple	0	428812	428948
M	func	signum	0	428949	429029
M	var	magnitude	0	429030	429123
M	var	words	0	429124	429247
M	var	nonzeroBitCount	0	429248	429347
M	var	leadingZeroBitCount	0	429348	429478
M	var	trailingZeroBitCount	0	429479	429610
M	var	byteSwapped	0	429611	429736
M	var	description	0	429737	429834
M	var	hashValue	0	429835	429946
M	func	hash	0	429947	430057
M	func	distance	0	430058	430176
M	func	advanced	0	430177	430291
F	Swift	UInt64.lsw	430294	438594
D	struct	UInt64	430346	430572	438593	Swift
M	typealias	IntegerLiteralType	0	430573	430621
M	typealias	Magnitude	0	430622	430661
M	typealias	Stride	0	430662	430695
M	typealias	Words	0	430696	430731
M	var	max	1	430733	430819
M	var	min	1	430820	430884
M	var	bitWidth	1	430885	430970
M	var	zero	1	430971	431025
M	init	init	0	431027	431071
M	init	init	0	431072	431145
M	init	init	0	431146	431206
M	init	init	0	431207	431345
M	init	init	0	431346	431474
M	init	init	0	431475	431601
M	init	init	0	431602	431724
M	init	init	0	431725	431855
M	init	init	0	431856	431984
M	init	init	0	431985	432136
M	init	init	0	432137	432289
M	init	init	0	432290	432396
M	func	+	1	432398	432482
M	func	-	1	432483	432567
M	func	*	1	432568	432652
M	func	/	1	432653	432737
M	func	%	1	432738	432822
M	func	&+	1	432823	432909
M	func	&-	1	432910	432996
M	func	&*	1	432997	433083
M	func	&	1	433084	433168
M	func	|	1	433169	433252
M	func	^	1	433253	433337
M	func	~	1	433338	433414
M	func	<<	1	433415	433500
M	func	>>	1	433501	433586
M	func	&<<	1	433587	433674
M	func	&>>	1	433675	433762
M	func	<<	1	433763	433868
M	func	>>	1	433869	433974
M	func	==	1	433975	434057
M	func	!=	1	434058	434140
M	func	<	1	434141	434222
M	func	<=	1	434223	434305
M	func	>	1	434306	434387
M	func	>=	1	434388	434470
M	func	+=	1	434472	434559
M	func	-=	1	434560	434647
M	func	*=	1	434648	434735
M	func	/=	1	434736	434823
M	func	%=	1	434824	434911
M	func	&+=	1	434912	435001
M	func	&-=	1	435002	435091
M	func	&*=	1	435092	435181
M	func	&=	1	435182	435269
M	func	|=	1	435270	435356
M	func	^=	1	435357	435444
M	func	<<=	1	435445	435533
M	func	>>=	1	435534	435622
M	func	addingReportingOverflow	0	435624	435796
M	func	subtractingReportingOverflow	0	435797	435981
M	func	multipliedReportingOverflow	0	435982	436163
M	func	dividedReportingOverflow	0	436164	436366
M	func	remainderReportingOverflow	0	436367	436589
M	func	multipliedFullWidth	0	436590	436741
M	func	dividingFullWidth	0	436742	436928
M	func	quotientAndRemainder	0	436929	437111
M	func	isMultiple	0	437112	437248
M	func	signum	0	437249	437329
M	var	magnitude	0	437330	437423
M	var	words	0	437424	437547
M	var	nonzeroBitCount	0	437548	437647
M	var	leadingZeroBitCount	0	437648	437778
M	var	trailingZeroBitCount	0	437779	437910
M	var	byteSwapped	0	437911	438036
M	var	description	0	438037	438134
M	var	hashValue	0	438135	438246
M	func	hash	0	438247	438357
M	func	distance	0	438358	438476
M	func	advanced	0	438477	438591
F	Swift	UInt8.lsw	438594	446682
D	struct	UInt8	438645	438868	446681	Swift
M	typealias	IntegerLiteralType	0	438869	438916
M	typealias	Magnitude	0	438917	438955
M	typealias	Stride	0	438956	438989
M	typealias	Words	0	438990	439025
M	var	max	1	439027	439095
M	var	min	1	439096	439159
M	var	bitWidth	1	439160	439244
M	var	zero	1	439245	439298
M	init	init	0	439300	439344
M	init	init	0	439345	439416
M	init	init	0	439417	439475
M	init	init	0	439476	439613
M	init	init	0	439614	439741
M	init	init	0	439742	439867
M	init	init	0	439868	439989
M	init	init	0	439990	440119
M	init	init	0	440120	440247
M	init	init	0	440248	440398
M	init	init	0	440399	440550
M	init	init	0	440551	440655
M	func	+	1	440657	440737
M	func	-	1	440738	440818
M	func	*	1	440819	440899
M	func	/	1	440900	440980
M	func	%	1	440981	441061
M	func	&+	1	441062	441144
M	func	&-	1	441145	441227
M	func	&*	1	441228	441310
M	func	&	1	441311	441391
M	func	|	1	441392	441471
M	func	^	1	441472	441552
M	func	~	1	441553	441626
M	func	<<	1	441627	441708
M	func	>>	1	441709	441790
M	func	&<<	1	441791	441874
M	func	&>>	1	441875	441958
M	func	<<	1	441959	442061
M	func	>>	1	442062	442164
M	func	==	1	442165	442244
M	func	!=	1	442245	442324
M	func	<	1	442325	442403
M	func	<=	1	442404	442483
M	func	>	1	442484	442562
M	func	>=	1	442563	442642
M	func	+=	1	442644	442728
M	func	-=	1	442729	442813
M	func	*=	1	442814	442898
M	func	/=	1	442899	442983
M	func	%=	1	442984	443068
M	func	&+=	1	443069	443155
M	func	&-=	1	443156	443242
M	func	&*=	1	443243	443329
M	func	&=	1	443330	443414
M	func	|=	1	443415	443498
M	func	^=	1	443499	443583
M	func	<<=	1	443584	443669
M	func	>>=	1	443670	443755
M	func	addingReportingOverflow	0	443757	443926
M	func	subtractingReportingOverflow	0	443927	444108
M	func	multipliedReportingOverflow	0	444109	444287
M	func	dividedReportingOverflow	0	444288	444487
M	func	remainderReportingOverflow	0	444488	444707
M	func	multipliedFullWidth	0	444708	444855
M	func	dividingFullWidth	0	444856	445037
M	func	quotientAndRemainder	0	445038	445217
M	func	isMultiple	0	445218	445352
M	func	signum	0	445353	445431
M	var	magnitude	0	445432	445523
M	var	words	0	445524	445647
M	var	nonzeroBitCount	0	445648	445746
M	var	leadingZeroBitCount	0	445747	445876
M	var	trailingZeroBitCount	0	445877	446007
M	var	byteSwapped	0	446008	446131
M	var	description	0	446132	446228
M	var	hashValue	0	446229	446339
M	func	hash	0	446340	446449
M	func	distance	0	446450	446566
M	func	advanced	0	446567	446679
F	Dispatch	Dispatch.lsw	446682	456673
D	enum	DispatchTimeInterval	446793	446848	447279	Dispatch
M	case	seconds	0	446849	446870
M	case	milliseconds	0	446871	446897
M	case	microseconds	0	446898	446924
M	case	nanoseconds	0	446925	446950
M	case	never	0	446951	446965
M	var	_nanoseconds	0	446966	447277
D	struct	DispatchTime	447281	447378	448567	Dispatch
M	let	_value	0	447379	447398
M	init	init	0	447399	447445
M	init	init	0	447446	447534
M	func	now	1	447535	447629
M	let	distantFuture	1	447630	447697
M	var	uptimeNanoseconds	0	447698	447757
M	func	<	1	447758	447857
M	func	+	1	447858	448049
M	func	-	1	448050	448205
M	func	+	1	448206	448353
M	func	-	1	448354	448501
M	var	_left	0	448502	448565
D	struct	DispatchQoS	448569	448617	449201	Dispatch
M	enum	QoSClass	0	448618	448737
M	let	qosClass	0	448738	448771
M	let	background	1	448772	448841
M	let	utility	1	448842	448905
M	let	default	1	448906	448971
M	let	userInitiated	1	448972	449047
M	let	userInteractive	1	449048	449127
M	let	unspecified	1	449128	449199
D	struct	DispatchWorkItemFlags	449203	449261	449421	Dispatch
M	let	rawValue	0	449262	449291
M	init	init	0	449292	449352
M	let	barrier	1	449353	449419
D	enum	DispatchTimeoutResult	449423	449468	449505	Dispatch
M	case	success	0	449469	449485
M	case	timedOut	0	449486	449503
D	func	_blockTask	449507	450040	450040	Dispatch
D	class	DispatchSemaphore	450042	450136	450960	Dispatch
M	var	_value	0	450137	450156
M	var	_waiters	0	450157	450185
M	init	init	0	450186	450232
M	func	wait	0	450233	450274
M	func	wait	0	450275	450385
M	func	signal	0	450386	450570
M	func	_wait	0	450571	450958
D	class	DispatchGroup	450962	451055	452210	Dispatch
M	var	_count	0	451056	451074
M	var	_waiters	0	451075	451103
M	var	_handlers	0	451104	451157
M	init	init	0	451158	451178
M	func	enter	0	451179	451218
M	func	leave	0	451219	451607
M	func	wait	0	451608	451668
M	func	wait	0	451669	451956
M	func	notify	0	451957	452208
D	class	DispatchWorkItem	452212	452335	453007	Dispatch
M	let	_work	0	452336	452361
M	let	_group	0	452362	452394
M	var	_isDone	0	452395	452418
M	var	isCancelled	0	452419	452466
M	init	init	0	452467	452632
M	func	perform	0	452633	452788
M	func	cancel	0	452789	452836
M	func	wait	0	452837	452877
M	func	notify	0	452878	453005
D	class	DispatchQueue	453009	453176	456552	Dispatch
M	struct	Attributes	0	453177	453470
M	let	main	1	453471	453545
M	var	_isMainBlocked	1	453546	453583
M	var	_mainWaiters	1	453584	453623
M	let	_global	1	453624	453724
M	func	global	1	453725	453820
M	let	label	0	453822	453850
M	let	qos	0	453851	453882
M	let	_isConcurrent	0	453883	453910
M	var	_pending	0	453911	453946
M	var	_isBusy	0	453947	453970
M	init	init	0	453972	454209
M	var	description	0	454210	454280
M	func	async	0	454282	454609
M	func	async	0	454610	454699
M	func	async	0	454700	454891
M	func	asyncAfter	0	454892	455188
M	func	asyncAfter	0	455189	455323
M	func	sync	0	455324	455582
M	func	sync	0	455583	455708
M	func	sync	0	455709	455797
M	func	concurrentPerform	1	455798	455951
M	func	_add	0	455953	456550
D	func	dispatchMain	456554	456672	456672	Dispatch
F	Foundation	FoundationSystem.lsw	456673	473144
D	typealias	TimeInterval	456707	456758	456758	Foundation
D	typealias	CGFloat	456759	456834	456834	Foundation
D	struct	Date	456836	456964	460141	Foundation
M	let	timeIntervalSinceReferenceDate	0	456965	457046
M	init	init	0	457047	457141
M	init	init	0	457142	457240
M	init	init	0	457241	457388
M	init	init	0	457389	457548
M	init	init	0	457549	457722
M	var	now	1	457723	457778
M	var	distantFuture	1	457779	457876
M	var	distantPast	1	457877	457973
M	var	timeIntervalBetween1970AndReferenceDate	1	457974	458059
M	var	timeIntervalSinceReferenceDate	1	458060	458151
M	var	timeIntervalSince1970	0	458152	458273
M	var	timeIntervalSinceNow	0	458274	458410
M	func	timeIntervalSince	0	458411	458571
M	func	addingTimeInterval	0	458572	458763
M	func	addTimeInterval	0	458764	458872
M	func	distance	0	458873	458984
M	func	advanced	0	458985	459057
M	func	compare	0	459058	459250
M	func	==	1	459251	459384
M	func	<	1	459385	459516
M	func	+	1	459517	459606
M	func	-	1	459607	459697
M	func	+=	1	459698	459774
M	func	-=	1	459775	459851
M	func	hash	0	459852	459950
M	var	description	0	459951	460083
M	var	debugDescription	0	460084	460139
D	func	_wallClock	460143	460202	460202	Foundation
D	func	_describeDate	460204	460286	460286	Foundation
D	func	_sleep	460288	460346	460346	Foundation
D	func	CFAbsoluteTimeGetCurrent	460348	460458	460458	Foundation
D	enum	Thread	460460	460510	460824	Foundation
M	func	sleep	1	460511	460610
M	func	sleep	1	460611	460723
M	var	isMainThread	1	460724	460822
D	class	ProcessInfo	460826	460893	461842	Foundation
M	let	processInfo	1	460894	460972
M	init	init	0	460973	460986
M	var	environment	0	460987	461087
M	var	arguments	0	461088	461194
M	var	processName	0	461195	461346
M	var	systemUptime	0	461347	461475
M	var	processIdentifier	0	461476	461575
M	var	hostName	0	461576	461686
M	var	activeProcessorCount	0	461687	461733
M	var	processorCount	0	461734	461774
M	var	globallyUniqueString	0	461775	461840
D	class	FileHandle	461844	461938	462468	Foundation
M	let	_isError	0	461939	461961
M	init	init	0	461962	462015
M	let	standardOutput	1	462016	462082
M	let	standardError	1	462083	462147
M	func	write	0	462148	462244
M	func	write	0	462245	462357
M	func	synchronizeFile	0	462358	462410
M	func	synchronize	0	462411	462466
D	func	_writeBytes	462470	462554	462554	Foundation
D	class	NSLock	462556	462641	463075	Foundation
M	var	_isLocked	0	462642	462667
M	var	name	0	462668	462696
M	init	init	0	462697	462717
M	func	lock	0	462718	462761
M	func	unlock	0	462762	462808
M	func	try	0	462809	462931
M	func	withLock	0	462932	463073
D	func	NSTemporaryDirectory	463077	463200	463200	Foundation
D	func	NSHomeDirectory	463202	463306	463306	Foundation
D	func	_environment	463308	463381	463381	Foundation
D	struct	UUID	463383	463529	465070	Foundation
M	let	_high	0	463530	463551
M	let	_low	0	463552	463572
M	init	init	0	463573	463759
M	init	init	0	463760	464289
M	var	uuidString	0	464290	464642
M	func	_hex	1	464643	464834
M	func	<	1	464835	464963
M	var	description	0	464964	465013
M	var	debugDescription	0	465014	465068
D	protocol	LocalizedError	465072	465150	465313	Foundation
M	var	errorDescription	0	465151	465192
M	var	failureReason	0	465193	465231
M	var	recoverySuggestion	0	465232	465275
M	var	helpAnchor	0	465276	465311
D	extension	LocalizedError	465315	465341	465532	Foundation
M	var	errorDescription	0	465342	465390
M	var	failureReason	0	465391	465436
M	var	recoverySuggestion	0	465437	465487
M	var	helpAnchor	0	465488	465530
D	extension	Error	465534	465551	465795	Foundation
M	var	localizedDescription	0	465552	465793
D	func	_localizedDescription	465797	465898	465898	Foundation
D	struct	CocoaError	465900	466002	466187	Foundation
M	let	_message	0	466003	466027
M	init	init	0	466028	466083
M	var	errorDescription	0	466084	466137
M	var	description	0	466138	466185
D	func	_readFile	466189	466262	466262	Foundation
D	func	_writeFile	466264	466370	466370	Foundation
D	func	_fileKind	466372	466440	466440	Foundation
D	func	_listDirectory	466442	466526	466526	Foundation
D	func	_changeFile	466528	466637	466637	Foundation
D	func	_currentDirectory	466639	466712	466712	Foundation
D	extension	String	466714	466732	468008	Foundation
M	init	init	0	466733	467247
M	func	write	0	467248	467558
M	init	init	0	467559	467762
M	init	init	0	467763	468006
D	func	_lastComponent	468010	468106	468106	Foundation
D	struct	Data	468108	468285	470164	Foundation
M	typealias	Element	0	468286	468322
M	typealias	Index	0	468323	468355
M	typealias	Indices	0	468356	468397
M	typealias	SubSequence	0	468398	468444
M	var	_bytes	0	468445	468468
M	init	init	0	468469	468520
M	init	init	0	468521	468659
M	init	init	0	468660	468803
M	init	init	0	468804	468893
M	var	startIndex	0	468894	468930
M	var	endIndex	0	468931	468976
M	var	count	0	468977	469019
M	subscript	subscript	0	469020	469140
M	func	replaceSubrange	0	469141	469322
M	func	append	0	469323	469405
M	func	append	0	469406	469496
M	func	_copyToArray	0	469497	469549
M	func	==	1	469550	469635
M	func	hash	0	469636	469710
M	var	description	0	469711	469804
M	var	debugDescription	0	469805	469860
M	func	base64EncodedString	0	469861	469963
M	init	init	0	469964	470162
D	func	_base64	470166	470235	470235	Foundation
D	func	_fromBase64	470237	470314	470314	Foundation
D	class	FileManager	470316	470385	472718	Foundation
M	let	default	1	470386	470463
M	init	init	0	470464	470477
M	var	currentDirectoryPath	0	470478	470595
M	func	fileExists	0	470596	470722
M	func	contents	0	470723	470911
M	func	createFile	0	470912	471104
M	func	contentsOfDirectory	0	471105	471392
M	func	removeItem	0	471393	471621
M	func	createDirectory	0	471622	471937
M	func	moveItem	0	471938	472198
M	func	copyItem	0	472199	472593
M	func	isReadableFile	0	472594	472716
D	class	RunLoop	472720	472856	473143	Foundation
M	let	main	1	472857	472895
M	var	current	1	472896	472943
M	init	init	0	472944	472957
M	func	run	0	472958	473010
M	func	run	0	473011	473141
F	Foundation	FoundationText.lsw	473144	490153
D	protocol	CVarArg	473190	473264	473266	Foundation
D	extension	Int	473268	473292	473294	Foundation
D	extension	Int8	473296	473321	473323	Foundation
D	extension	Int16	473325	473351	473353	Foundation
D	extension	Int32	473355	473381	473383	Foundation
D	extension	Int64	473385	473411	473413	Foundation
D	extension	UInt	473415	473440	473442	Foundation
D	extension	UInt8	473444	473470	473472	Foundation
D	extension	UInt16	473474	473501	473503	Foundation
D	extension	UInt32	473505	473532	473534	Foundation
D	extension	UInt64	473536	473563	473565	Foundation
D	extension	Double	473567	473594	473596	Foundation
D	extension	Float	473598	473624	473626	Foundation
D	extension	String	473628	473655	473657	Foundation
D	extension	Substring	473659	473689	473691	Foundation
D	func	_format	473693	473790	473790	Foundation
D	struct	Locale	473792	473893	474203	Foundation
M	let	identifier	0	473894	473945
M	init	init	0	473946	474014
M	var	current	1	474015	474112
M	var	autoupdatingCurrent	1	474113	474201
D	extension	String	474205	474223	476295	Foundation
M	init	init	0	474224	474387
M	init	init	0	474388	474548
M	init	init	0	474549	474729
M	struct	CompareOptions	0	474731	475701
M	struct	Encoding	0	475703	476293
D	enum	ComparisonResult	476297	476397	477000	Foundation
M	case	orderedAscending	0	476398	476423
M	case	orderedSame	0	476424	476444
M	case	orderedDescending	0	476445	476471
M	init	init	0	476472	476695
M	var	rawValue	0	476696	476884
M	func	==	1	476885	476998
D	func	_foundationRange	477002	477128	477128	Foundation
D	func	_foundationReplacing	477130	477270	477270	Foundation
D	func	_foundationCapitalized	477272	477359	477359	Foundation
D	func	_foundationCompare	477361	477471	477471	Foundation
D	func	_foundationFolding	477473	477569	477569	Foundation
D	extension	StringProtocol	477571	477597	485466	Foundation
M	func	components	0	477598	477930
M	func	components	0	477931	478474
M	func	trimmingCharacters	0	478475	478937
M	func	replacingOccurrences	0	478938	479622
M	func	range	0	479623	480091
M	var	capitalized	0	480092	480261
M	var	localizedLowercase	0	480262	480352
M	var	localizedUppercase	0	480353	480443
M	func	uppercased	0	480444	480551
M	func	lowercased	0	480552	480659
M	func	padding	0	480660	481303
M	func	compare	0	481304	481656
M	func	caseInsensitiveCompare	0	481657	481851
M	func	localizedCompare	0	481852	482011
M	func	localizedCaseInsensitiveCompare	0	482012	482215
M	func	localizedStandardCompare	0	482216	482435
M	func	localizedCaseInsensitiveContains	0	482436	482644
M	func	localizedStandardContains	0	482645	482883
M	func	folding	0	482884	483092
M	func	commonPrefix	0	483093	483506
M	func	enumerateLines	0	483507	483847
M	func	data	0	483848	484228
M	var	removingPercentEncoding	0	484229	484882
M	func	addingPercentEncoding	0	484883	485464
D	struct	CharacterSet	485468	485563	490047	Foundation
M	typealias	ArrayLiteralElement	0	485564	485621
M	let	_contains	0	485622	485665
M	init	init	0	485666	485752
M	init	init	0	485753	485821
M	init	init	0	485822	486001
M	init	init	0	486002	486083
M	init	init	0	486084	486287
M	init	init	0	486288	486425
M	init	init	0	486426	486557
M	func	contains	0	486558	486680
M	func	_category	1	486681	486792
M	var	whitespaces	1	486793	486857
M	var	whitespacesAndNewlines	1	486858	486933
M	var	newlines	1	486934	486995
M	var	letters	1	486996	487056
M	var	decimalDigits	1	487057	487123
M	var	alphanumerics	1	487124	487190
M	var	uppercaseLetters	1	487191	487260
M	var	lowercaseLetters	1	487261	487330
M	var	punctuationCharacters	1	487331	487405
M	var	symbols	1	487406	487466
M	var	controlCharacters	1	487467	487538
M	var	capitalizedLetters	1	487539	487611
M	var	nonBaseCharacters	1	487612	487683
M	var	urlQueryAllowed	1	487684	487851
M	var	urlPathAllowed	1	487852	488016
M	var	urlHostAllowed	1	488017	488182
M	var	inverted	0	488183	488364
M	func	union	0	488365	488598
M	func	intersection	0	488599	488848
M	func	subtracting	0	488849	489106
M	func	formUnion	0	489107	489229
M	func	formIntersection	0	489230	489374
M	func	subtract	0	489375	489505
M	func	insert	0	489506	489657
M	func	remove	0	489658	489818
M	func	insert	0	489819	489966
M	func	invert	0	489967	490045
D	func	_inCharacterSet	490049	490152	490152	Foundation
F	Glibc	GlibcMath.lsw	490153	500692
D	func	sqrt	490186	490267	490267	Glibc
D	func	cbrt	490269	490348	490348	Glibc
D	func	sin	490350	490422	490422	Glibc
D	func	cos	490424	490498	490498	Glibc
D	func	tan	490500	490575	490575	Glibc
D	func	asin	490577	490655	490655	Glibc
D	func	acos	490657	490737	490737	Glibc
D	func	atan	490739	490820	490820	Glibc
D	func	sinh	490822	490907	490907	Glibc
D	func	cosh	490909	490996	490996	Glibc
D	func	tanh	490998	491086	491086	Glibc
D	func	asinh	491088	491183	491183	Glibc
D	func	acosh	491185	491282	491282	Glibc
D	func	atanh	491284	491382	491382	Glibc
D	func	exp	491384	491460	491460	Glibc
D	func	exp2	491462	491540	491540	Glibc
D	func	expm1	491542	491631	491631	Glibc
D	func	log	491633	491718	491718	Glibc
D	func	log2	491720	491809	491809	Glibc
D	func	log10	491811	491903	491903	Glibc
D	func	log1p	491905	492014	492014	Glibc
D	func	erf	492016	492098	492098	Glibc
D	func	erfc	492100	492192	492192	Glibc
D	func	tgamma	492194	492281	492281	Glibc
D	func	lgamma	492283	492388	492388	Glibc
D	func	pow	492390	492509	492509	Glibc
D	func	atan2	492511	492621	492621	Glibc
D	func	hypot	492623	492732	492732	Glibc
D	func	nextafter	492734	492868	492868	Glibc
D	func	fdim	492870	492972	492972	Glibc
D	func	sqrt	492974	493055	493055	Glibc
D	func	sqrtf	493057	493139	493139	Glibc
D	func	cbrt	493141	493220	493220	Glibc
D	func	cbrtf	493222	493302	493302	Glibc
D	func	sin	493304	493376	493376	Glibc
D	func	sinf	493378	493451	493451	Glibc
D	func	cos	493453	493527	493527	Glibc
D	func	cosf	493529	493604	493604	Glibc
D	func	tan	493606	493681	493681	Glibc
D	func	tanf	493683	493759	493759	Glibc
D	func	asin	493761	493839	493839	Glibc
D	func	asinf	493841	493920	493920	Glibc
D	func	acos	493922	494002	494002	Glibc
D	func	acosf	494004	494085	494085	Glibc
D	func	atan	494087	494168	494168	Glibc
D	func	atanf	494170	494252	494252	Glibc
D	func	exp	494254	494330	494330	Glibc
D	func	expf	494332	494409	494409	Glibc
D	func	exp2	494411	494489	494489	Glibc
D	func	exp2f	494491	494570	494570	Glibc
D	func	log	494572	494657	494657	Glibc
D	func	logf	494659	494745	494745	Glibc
D	func	log2	494747	494836	494836	Glibc
D	func	log2f	494838	494928	494928	Glibc
D	func	log10	494930	495022	495022	Glibc
D	func	log10f	495024	495117	495117	Glibc
D	func	pow	495119	495237	495237	Glibc
D	func	powf	495239	495358	495358	Glibc
D	func	atan2	495360	495469	495469	Glibc
D	func	atan2f	495471	495581	495581	Glibc
D	func	hypot	495583	495691	495691	Glibc
D	func	hypotf	495693	495802	495802	Glibc
D	func	floor	495804	495911	495911	Glibc
D	func	ceil	495913	496011	496011	Glibc
D	func	trunc	496013	496116	496116	Glibc
D	func	rint	496118	496230	496230	Glibc
D	func	nearbyint	496232	496349	496349	Glibc
D	func	round	496351	496455	496455	Glibc
D	func	fabs	496457	496536	496536	Glibc
D	func	fmod	496538	496686	496686	Glibc
D	func	remainder	496688	496842	496842	Glibc
D	func	fmin	496844	496943	496943	Glibc
D	func	fmax	496945	497045	497045	Glibc
D	func	fma	497047	497179	497179	Glibc
D	func	copysign	497181	497341	497341	Glibc
D	func	ldexp	497343	497490	497490	Glibc
D	func	modf	497492	497640	497640	Glibc
D	func	floor	497642	497747	497747	Glibc
D	func	floorf	497749	497855	497855	Glibc
D	func	ceil	497857	497953	497953	Glibc
D	func	ceilf	497955	498052	498052	Glibc
D	func	trunc	498054	498155	498155	Glibc
D	func	truncf	498157	498259	498259	Glibc
D	func	rint	498261	498371	498371	Glibc
D	func	rintf	498373	498484	498484	Glibc
D	func	nearbyint	498486	498601	498601	Glibc
D	func	nearbyintf	498603	498719	498719	Glibc
D	func	round	498721	498823	498823	Glibc
D	func	fabs	498825	498902	498902	Glibc
D	func	fmod	498904	499049	499049	Glibc
D	func	remainder	499051	499202	499202	Glibc
D	func	fmin	499204	499299	499299	Glibc
D	func	fmax	499301	499397	499397	Glibc
D	func	fma	499399	499527	499527	Glibc
D	func	copysign	499529	499685	499685	Glibc
D	func	ldexp	499687	499831	499831	Glibc
D	func	modf	499833	499978	499978	Glibc
D	func	lround	499980	500087	500087	Glibc
D	var	M_PI	500089	500172	500172	Glibc
D	var	M_E	500174	500255	500255	Glibc
D	var	M_PI_2	500257	500342	500342	Glibc
D	var	M_PI_4	500344	500429	500429	Glibc
D	var	M_SQRT2	500431	500517	500517	Glibc
D	var	M_LN2	500519	500603	500603	Glibc
D	var	M_LN10	500605	500690	500690	Glibc
F	Glibc	GlibcSystem.lsw	500692	503633
D	func	sleep	500741	500875	500875	Glibc
D	func	usleep	500877	501038	501038	Glibc
D	func	arc4random	501040	501154	501154	Glibc
D	func	arc4random_uniform	501156	501313	501313	Glibc
D	func	drand48	501315	501447	501447	Glibc
D	func	rand	501449	501580	501580	Glibc
D	func	random	501582	501715	501715	Glibc
D	func	srand	501717	501822	501822	Glibc
D	func	srand48	501824	501933	501933	Glibc
D	func	srandom	501935	502046	502046	Glibc
D	var	RAND_MAX	502048	502122	502122	Glibc
D	struct	_File	502124	502225	502250	Glibc
M	let	_isError	0	502226	502248
D	var	stdout	502252	502324	502324	Glibc
D	var	stderr	502325	502395	502395	Glibc
D	func	fputs	502397	502584	502584	Glibc
D	func	puts	502586	502761	502761	Glibc
D	func	putchar	502763	502939	502939	Glibc
D	func	fflush	502941	503079	503079	Glibc
D	func	setbuf	503081	503258	503258	Glibc
D	func	time	503260	503345	503345	Glibc
D	func	getpid	503347	503432	503432	Glibc
D	func	_writeErrorText	503434	503507	503507	Glibc
D	func	_flushOutput	503509	503556	503556	Glibc
D	func	_processIdentifier	503558	503632	503632	Glibc
F	Live	Live.lsw	503633	510863
D	struct	ReloadChange	503730	503831	505298	Live
M	let	version	0	503832	503941
M	let	updated	0	503942	504049
M	let	added	0	504050	504123
M	let	deleted	0	504124	504200
M	let	run	0	504201	504300
M	let	migrated	0	504301	504397
M	let	files	0	504398	504492
M	let	milliseconds	0	504493	504604
M	init	init	0	504605	504897
M	var	description	0	504898	505296
D	class	ReloadHook	505300	505376	505855	Live
M	let	_body	0	505377	505421
M	var	_id	0	505422	505438
M	var	_all	1	505439	505483
M	init	init	0	505484	505586
M	func	cancel	0	505587	505660
M	func	_call	1	505661	505853
D	func	onReload	505857	506397	506397	Live
D	func	_liveAddHook	506399	506495	506495	Live
D	func	_liveRemoveHook	506497	506555	506555	Live
D	func	_liveVersion	506557	506607	506607	Live
D	func	_liveMilliseconds	506609	506672	506672	Live
D	func	_liveNames	506674	506736	506736	Live
D	func	_liveWatch	506738	506824	506824	Live
D	func	_liveFind	506826	506907	506907	Live
D	func	_livePatch	506909	506991	506991	Live
D	func	_livePatchModule	506993	507087	507087	Live
D	func	_liveRevert	507089	507157	507157	Live
D	func	_liveCommit	507159	507227	507227	Live
D	func	_liveRepatch	507229	507299	507299	Live
D	func	_liveStatus	507301	507365	507365	Live
D	func	_liveText	507367	507431	507431	Live
D	struct	LiveError	507433	507536	507842	Live
M	let	message	0	507537	507635
M	init	init	0	507636	507685
M	var	description	0	507686	507732
M	func	_check	1	507733	507840
D	func	watch	507844	508136	508136	Live
D	func	unwatch	508138	508297	508297	Live
D	class	Recoder	508299	508721	510862	Live
M	enum	Status	0	508722	509024
M	let	name	0	509025	509117
M	init	init	0	509118	509411
M	init	init	0	509412	509627
M	func	patch	0	509628	509815
M	func	patchModule	0	509816	510009
M	func	revert	0	510010	510136
M	func	commit	0	510137	510290
M	func	repatch	0	510291	510438
M	var	status	0	510439	510671
M	var	text	0	510672	510797
M	var	description	0	510798	510860
F	RegexBuilder	RegexBuilder.lsw	510863	525692
D	struct	_RegexJoin	511300	511449	511451	RegexBuilder
D	struct	_RegexMaybe	511453	511554	511556	RegexBuilder
D	struct	_RegexCapture	511558	511694	511696	RegexBuilder
D	extension	String	511698	511728	511840	RegexBuilder
M	typealias	RegexOutput	0	511729	511773
M	var	_part	0	511774	511838
D	extension	Substring	511842	511875	511995	RegexBuilder
M	typealias	RegexOutput	0	511876	511920
M	var	_part	0	511921	511993
D	extension	Character	511997	512030	512150	RegexBuilder
M	typealias	RegexOutput	0	512031	512075
M	var	_part	0	512076	512148
D	protocol	_RegexBound	512152	512260	512298	RegexBuilder
M	var	_regexBound	0	512261	512296
D	extension	String	512300	512331	512377	RegexBuilder
M	var	_regexBound	0	512332	512375
D	extension	Character	512379	512413	512467	RegexBuilder
M	var	_regexBound	0	512414	512465
D	extension	ClosedRange	512469	512529	512756	RegexBuilder
M	typealias	RegexOutput	0	512530	512574
M	var	_part	0	512575	512754
D	func	_regexList	512758	512838	512838	RegexBuilder
D	func	_regexRepeated	512840	512988	512988	RegexBuilder
D	enum	RegexComponentBuilder	512990	513065	513769	RegexBuilder
M	func	buildExpression	1	513066	513146
M	func	buildBlock	1	513147	513226
M	func	buildPartialBlock	1	513227	513332
M	func	buildPartialBlock	1	513333	513767
D	enum	AlternationBuilder	513771	513838	514489	RegexBuilder
M	func	buildExpression	1	513839	513919
M	func	buildPartialBlock	1	513920	514130
M	func	buildPartialBlock	1	514131	514487
D	extension	Regex	514491	514508	514986	RegexBuilder
M	init	init	0	514509	514775
M	init	init	0	514776	514984
D	func	One	514988	515095	515095	RegexBuilder
D	func	OneOrMore	515097	515356	515356	RegexBuilder
D	func	OneOrMore	515357	515561	515561	RegexBuilder
D	func	ZeroOrMore	515563	515843	515843	RegexBuilder
D	func	ZeroOrMore	515844	516070	516070	RegexBuilder
D	func	Optionally	516072	516351	516351	RegexBuilder
D	func	Optionally	516352	516577	516577	RegexBuilder
D	func	Repeat	516579	516912	516912	RegexBuilder
D	func	Repeat	516913	517110	517110	RegexBuilder
D	func	Repeat	517111	517672	517672	RegexBuilder
D	func	Repeat	517673	517970	517970	RegexBuilder
D	func	Local	517972	518185	518185	RegexBuilder
D	func	Local	518186	518359	518359	RegexBuilder
D	func	ChoiceOf	518361	518524	518524	RegexBuilder
D	func	Capture	518526	518745	518745	RegexBuilder
D	func	Capture	518746	518923	518923	RegexBuilder
D	func	Capture	518924	519273	519273	RegexBuilder
D	func	Capture	519274	519553	519553	RegexBuilder
D	func	TryCapture	519554	519939	519939	RegexBuilder
D	func	TryCapture	519940	520254	520254	RegexBuilder
D	struct	Anchor	520256	520326	521522	RegexBuilder
M	typealias	RegexOutput	0	520327	520371
M	let	_pattern	0	520372	520396
M	let	_inverse	0	520397	520421
M	var	regex	0	520422	520494
M	var	inverted	0	520495	520602
M	var	startOfSubject	1	520603	520729
M	var	endOfSubject	1	520730	520848
M	var	endOfSubjectBeforeNewline	1	520849	521008
M	var	startOfLine	1	521009	521141
M	var	endOfLine	1	521142	521266
M	var	wordBoundary	1	521267	521397
M	var	textSegmentBoundary	1	521398	521520
D	struct	CharacterClass	521524	521595	523161	RegexBuilder
M	typealias	RegexOutput	0	521596	521640
M	let	_pattern	0	521641	521687
M	init	init	0	521688	521743
M	init	init	0	521744	521928
M	var	regex	0	521929	522001
M	var	inverted	0	522002	522113
M	func	union	0	522114	522278
M	func	intersection	0	522279	522466
M	func	subtracting	0	522467	522662
M	func	symmetricDifference	0	522663	522867
M	func	_members	1	522868	523159
D	extension	_RegexPart	523163	523214	524814	RegexBuilder
M	var	any	1	523215	523318
M	var	anyNonNewline	1	523319	523444
M	var	anyGraphemeCluster	1	523445	523578
M	var	digit	1	523579	523675
M	var	hexDigit	1	523676	523795
M	var	word	1	523796	523913
M	var	whitespace	1	523914	524019
M	var	horizontalWhitespace	1	524020	524138
M	var	verticalWhitespace	1	524139	524251
M	var	newlineSequence	1	524252	524387
M	func	anyOf	1	524388	524598
M	func	noneOf	1	524599	524812
D	extension	BidirectionalCollection	524816	524927	525691	RegexBuilder
M	func	wholeMatch	0	524928	525115
M	func	prefixMatch	0	525116	525316
M	func	firstMatch	0	525317	525504
M	func	matches	0	525505	525689

"""##
}
