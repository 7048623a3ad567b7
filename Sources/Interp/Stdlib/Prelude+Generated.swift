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
O	281155	284751	ActorType AllCases ArrayLiteralElement AsyncIterator Attributes BooleanLiteralType Bound Child Children CompareOptions Component Context Continuation DataDecodingStrategy DataEncodingStrategy DateDecodingStrategy DateEncodingStrategy DirectoryHint DisplayStyle Element ElementRepresentation Elements Encoding Exponent ExtendedGraphemeClusterLiteralType FloatLiteralType GeneralCategory ID Identifier Index Indices Instant IntegerLiteralType Iterator Key KeyDecodingStrategy KeyEncodingStrategy Keys Magnitude Match NonConformingFloatDecodingStrategy NonConformingFloatEncodingStrategy Options OutputFormatting QoSClass RawExponent RawSignificand RawValue ReadingOptions RegexOutput RoundingMode Scalar Status Stride StringInterpolation StringLiteralType Style SubSequence UTF16 UTF16View UTF32 UTF8 UTF8View UnicodeScalarLiteralType UnicodeScalarView Value Values Words WritingOptions	007738300360740078564011372301137970114017011423701144570114677007864700779140079309007795400791030077833007922600780340079391007811500794740077668007955800796860077751007964300777930079185007746300779940077177007730100793500077503007807500772180077342007943300789380078980007725900775430078236007758500782780078730007877100788960078813007885400790210079062007787400792680078361011383401140540114274011449401147140077627007951600784010113870011409001143100114530011475000785230113686011376001139800114200011442001146400078605007844201139070114127011434701145670114787007848201139430114163011438301146030114823007771000796010078320003409000769750071494007168000718150166055016733500010390000596000145600004400000028006400300010990090018000018500025490004354000450600045740004616002353700236070004799000591100059820006055002367500237500076298000758600082760007797000654100073820008039000851600066630006835000720200072820009141000943300096490027178002730200276700027766009145801686880050388005091300726070073465007618100771090009820002306400385270145221014401201498460132116002987201670350167084016713301671820035712007684200119180165211016551301678090152596003161700318200166985001519600153380015875001594800240950024171008566600860830086168008625800863370086388008692301656030147536001619700162410016399001651400166280024475002536600254470025530002560500257480026785002709000984930081336003520800353590087447007670701510390004712001543800363730085606008555200365160002140003642001410090148248013521801409020144064013131401340580133655001612600169480021615013877301043080104900010498300764960109575002424500243660038803004039400404700040548003368701287120127818012935101284530127397012713701282830129028012813300231050041062015039600958880096445001398100988440016053001673400214680094577009499600953530095440003487200349460036227014738200380050037174003815000374780037656003703200368860038323010914101092930037767003791100373200038642014586701491420074167007501300967000097073009743200231480044134015044700384710048126004981700474160047856004722200763640034134003502100351280010351013487800355230035635002514400149160015027001074500226450051495014989700227260053995014999400227680056497015004400228100058999015009400226850061500014994500384130092244009912201382240135809014138600975160064153004059800202550018783001918100192850017696001803600655750064740006846600681140067370006765700680270067313006641000667000067174006725800681740065251006562900661000066181006451700646490064802006506900651590164107016689101669380130367015064901469670147174007663300765590036622016150501617020161663016146701615420161582016162200342560011543000167900770390068800006899500690900069325006944600695930071186008814201465440146233014122301417660146484001029100767730142774007190000761080010476000239501663440166389016644001003710100447010072600233930023466007984400801640080212008026000803340166595016664700641030081839008201700816580081480009616901454240162205002792800279890028080002826100510920051180002395700240270083834008427700843560084440008451300845580084885008359600837530076905006967800702290070922007108700712870088037009188100876670023233002331400358360035992003611101643540064346008859800897620166236008986300883900088516016583700910350090876009072901628630163211016669901667470166795016684300981840080410008069400807400080786006631501050980105890010579801496130036271003631800923680092667009275100938690094045009422600943340094412002382300238910101001010315200993250100018010092300757450075797007210000722070018179001716200662330103227010392301040300104075010419601099720083010008325200825480082785007235300725060023190010598101134950148030015049701508300164966016542601093930038709011042201108370111207011132501515900111739015054801650870015630005129700299540030168003032900304900032817003452900295240076433003671400367980145285003323101439550130582016723101672830010811002285201148910150144002293501173380150243001381300229780119787015029400138820023021012223601503450013745002289301246840150193015450901569410156770001347900135210013438014111601466510082412008233500978480097907001320200133880038585001833300186850017316001760700319090030924007588100759350076021001025000642620166491016654300955970078196007972700011580031156008675800865480022490002254000012800031967002230300948360162247009691400324720022095013936501388620136954013977701373640136675013564801402600137752002866200293680020782002109600196870019942008218200847120165335016490900906470164800016485400882680168228000876200344230031315015404400058690031529003157301490440128405013662501479220131216003076300741160147973002843601303150131166013126200812000081156002204801451220024320004024000403420040290008124900314820146599015445701478190111586016273301506020134726013477701514120151474015153201512960151352014909101427260010972015394401365270094490013555001354500135499013535001353990135599014819401478680163466016392801637460163607016365801637890163833016351201639730163883016401901640640163561016370201474750010924000222100023460002265000230600158220010878013111900284830028527013482800756970156716013467301426740162780014772000644390091315009121800913640165729009126401657810091412011168600285710142620002932600136980013653001356300136100103051010300601031020145175003081701365750028391011148401115310083518010883101090440108937010888701116380108988005141701090970111437000613300061700011838001175400117950154407014507201461820162683014776900812890028617013026601302150006466007231501578080159225015926401580430161861016190601577690159146015918501580030006344000638201578470159304015859401598530159893015934301580830157616015883601588750160055016069801607370160495016130401576930158992015903001579250080945008099001301190161959008103500810740158397015843500064300158123015938301581610159460015949901594210158200016025701610660006207015871801625210160015016061701606570160457016126601604180161227016037901611880160296016110501624000162642015863401599340159974001129500113520160538016134701585150158240015953901583170159695015973501583570158278015961601596550159577016142600110850011120001101500110500160578016138701601730160937016098101586740011500016342401585560159776015981400062490006293008086500809050162479016244001620010162040008111301603350161144009813601601340160858016089701602170161026009776200978050162562015765501589150158953015788601617800157577015875701587960162081016212101621630162360016232000824660082507001115501577310159069015910701579640158474016260301600940160777016081700114090011454016431301618200164274003222600322840034032001119100112430030862003392800339760032350003110000324070095559007815600797680079144007742300354860078689
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
F	Swift	AsyncSequence.lsw	24389	42044
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
D	class	_StreamState	33057	33133	34927	Swift
M	var	buffer	0	33134	33164
M	var	isFinished	0	33165	33191
M	var	error	0	33192	33219
M	var	waiters	0	33220	33247
M	var	limit	0	33248	33332
M	var	keepsNewest	0	33333	33360
M	var	onEnd	0	33361	33393
M	func	wakeOne	0	33395	33488
M	func	put	0	33489	33935
M	func	finish	0	33936	34228
M	func	next	0	34229	34879
M	deinit	deinit	0	34880	34925
D	struct	AsyncStream	34929	35045	38497	Swift
M	let	_state	0	35046	35083
M	let	_produce	0	35084	35125
M	struct	Continuation	0	35127	36603
M	init	init	0	36605	37111
M	init	init	0	37112	37285
M	func	makeStream	1	37286	37756
M	func	makeAsyncIterator	0	37757	37835
M	struct	Iterator	0	37837	38495
D	struct	AsyncThrowingStream	38499	38665	40684	Swift
M	let	_state	0	38666	38703
M	let	_produce	0	38704	38752
M	struct	Continuation	0	38754	40120
M	func	makeAsyncIterator	0	40122	40200
M	struct	Iterator	0	40202	40682
D	extension	AsyncThrowingStream	40686	40744	42043	Swift
M	init	init	0	40745	41251
M	init	init	0	41252	41401
M	func	makeStream	1	41402	42041
F	Swift	Basics.lsw	42044	48795
D	struct	Bool	42132	42316	43842	Swift
M	typealias	BooleanLiteralType	0	42317	42363
M	init	init	0	42364	42413
M	init	init	0	42414	42486
M	init	init	0	42487	42546
M	init	init	0	42547	42833
M	func	!	1	42834	42907
M	func	==	1	42908	42987
M	func	!=	1	42988	43067
M	func	toggle	0	43068	43177
M	var	description	0	43178	43267
M	var	hashValue	0	43268	43380
M	func	hash	0	43381	43492
M	func	random	1	43493	43659
M	func	random	1	43660	43840
D	typealias	Void	43844	43892	43892	Swift
D	enum	Never	43894	43999	44069	Swift
M	func	<	1	44000	44067
D	struct	Hasher	44071	44150	44452	Swift
M	init	init	0	44151	44238
M	func	combine	0	44239	44347
M	func	finalize	0	44348	44450
D	struct	ObjectIdentifier	44454	44595	45270	Swift
M	let	_value	0	44596	44615
M	init	init	0	44616	44711
M	init	init	0	44712	44809
M	func	==	1	44810	44911
M	func	<	1	44912	45055
M	func	hash	0	45056	45130
M	var	hashValue	0	45131	45181
M	var	debugDescription	0	45182	45268
D	extension	Int	45272	45287	45423	Swift
M	init	init	0	45288	45421
D	extension	UInt	45425	45441	45595	Swift
M	init	init	0	45442	45593
D	func	_objectAddress	45597	45665	45665	Swift
D	func	_metatypeAddress	45667	45738	45738	Swift
D	func	_hexAddress	45740	45920	45920	Swift
D	func	min	45922	46052	46052	Swift
D	func	min	46054	46275	46275	Swift
D	func	max	46277	46410	46410	Swift
D	func	max	46412	46637	46637	Swift
D	func	swap	46639	46771	46771	Swift
D	func	withExtendedLifetime	46773	46939	46939	Swift
D	func	withExtendedLifetime	46941	47109	47109	Swift
D	func	isKnownUniquelyReferenced	47111	47290	47290	Swift
D	func	isKnownUniquelyReferenced	47292	47486	47486	Swift
D	func	unsafeBitCast	47488	47616	47616	Swift
D	func	unsafeDowncast	47618	47768	47768	Swift
D	func	numericCast	47770	47873	47873	Swift
D	enum	MemoryLayout	47875	47924	48591	Swift
M	var	size	1	47925	48018
M	var	stride	1	48019	48125
M	var	alignment	1	48126	48223
M	func	size	1	48224	48340
M	func	stride	1	48341	48468
M	func	alignment	1	48469	48589
D	func	_typeSize	48593	48654	48654	Swift
D	func	_typeStride	48656	48721	48721	Swift
D	func	_typeAlignment	48723	48794	48794	Swift
F	Swift	Character.lsw	48795	59826
D	struct	Character	48829	49096	53062	Swift
M	typealias	ExtendedGraphemeClusterLiteralType	0	49097	49164
M	typealias	UnicodeScalarLiteralType	0	49165	49222
M	init	init	0	49223	49318
M	init	init	0	49319	49404
M	init	init	0	49405	49471
M	init	init	0	49472	49619
M	init	init	0	49620	49735
M	func	==	1	49737	49831
M	func	!=	1	49832	49926
M	func	<	1	49927	50020
M	func	hash	0	50021	50098
M	var	description	0	50100	50205
M	var	debugDescription	0	50206	50338
M	func	write	0	50339	50441
M	var	unicodeScalars	0	50442	50557
M	var	utf8	0	50558	50640
M	var	utf16	0	50641	50727
M	typealias	UnicodeScalarView	0	50728	50793
M	typealias	UTF8View	0	50794	50841
M	typealias	UTF16View	0	50842	50891
M	var	asciiValue	0	50892	50997
M	var	isASCII	0	50998	51105
M	var	isWhitespace	0	51106	51235
M	var	isNewline	0	51236	51337
M	var	isNumber	0	51338	51445
M	var	isWholeNumber	0	51446	51569
M	var	wholeNumberValue	0	51570	51701
M	var	isHexDigit	0	51702	51816
M	var	hexDigitValue	0	51817	51944
M	var	isLetter	0	51945	52044
M	var	isUppercase	0	52045	52155
M	var	isLowercase	0	52156	52266
M	var	isCased	0	52267	52377
M	var	isSymbol	0	52378	52477
M	var	isMathSymbol	0	52478	52598
M	var	isCurrencySymbol	0	52599	52723
M	var	isPunctuation	0	52724	52836
M	func	uppercased	0	52837	52948
M	func	lowercased	0	52949	53060
D	enum	Unicode	53064	53113	58772	Swift
M	struct	Scalar	0	53114	57553
M	enum	UTF8	0	57555	57653
M	enum	UTF16	0	57654	57755
M	enum	UTF32	0	57756	57857
M	enum	GeneralCategory	0	57859	58770
D	typealias	UnicodeScalar	58774	58849	58849	Swift
D	typealias	UTF8	58850	58910	58910	Swift
D	typealias	UTF16	58911	58974	58974	Swift
D	typealias	UTF32	58975	59038	59038	Swift
D	func	_scalarProperty	59040	59138	59138	Swift
D	func	_scalarText	59140	59233	59233	Swift
D	func	_scalarNumber	59235	59315	59315	Swift
D	func	_scalarCategory	59317	59397	59397	Swift
D	extension	UInt8	59399	59416	59613	Swift
M	init	init	0	59417	59611
D	extension	UInt32	59615	59633	59715	Swift
M	init	init	0	59634	59713
D	extension	UInt64	59717	59735	59825	Swift
M	init	init	0	59736	59823
F	Swift	Clock.lsw	59826	68872
D	struct	Duration	59852	59991	65340	Swift
M	let	_seconds	0	59992	60015
M	let	_attoseconds	0	60016	60095
M	init	init	0	60097	60761
M	init	init	0	60762	60932
M	var	_total	0	60933	61006
M	init	init	0	61008	61169
M	var	components	0	61170	61318
M	var	zero	1	61319	61391
M	func	seconds	1	61392	61520
M	func	seconds	1	61521	61649
M	func	milliseconds	1	61650	61865
M	func	milliseconds	1	61866	62025
M	func	microseconds	1	62026	62246
M	func	microseconds	1	62247	62405
M	func	nanoseconds	1	62406	62626
M	func	nanoseconds	1	62627	62781
M	func	+	1	62783	62929
M	func	-	1	62930	63076
M	func	+=	1	63077	63159
M	func	-=	1	63160	63242
M	func	*	1	63243	63584
M	func	*	1	63585	63697
M	func	/	1	63698	64199
M	func	/	1	64200	64312
M	func	/	1	64313	64458
M	func	*=	1	64459	64552
M	func	/=	1	64553	64646
M	func	*=	1	64647	64727
M	func	/=	1	64728	64808
M	func	==	1	64809	64946
M	func	<	1	64947	65111
M	func	hash	0	65112	65237
M	var	description	0	65238	65338
D	protocol	InstantProtocol	65342	65439	65606	Swift
M	func	advanced	0	65440	65523
M	func	duration	0	65524	65604
D	extension	InstantProtocol	65608	65635	66093	Swift
M	func	+	1	65636	65721
M	func	-	1	65722	65815
M	func	-	1	65816	65901
M	func	+=	1	65902	65992
M	func	-=	1	65993	66091
D	protocol	Clock	66095	66172	66356	Swift
M	associatedtype	Instant	0	66173	66216
M	var	now	0	66217	66263
M	var	minimumResolution	0	66264	66354
D	extension	Clock	66358	66375	66798	Swift
M	func	measure	0	66376	66571
M	func	measure	0	66572	66796
D	struct	ContinuousClock	66800	66899	67675	Swift
M	struct	Instant	0	66900	67494
M	init	init	0	67495	67515
M	var	now	0	67516	67559
M	var	now	1	67560	67610
M	var	minimumResolution	0	67611	67673
D	struct	SuspendingClock	67677	67781	68557	Swift
M	struct	Instant	0	67782	68376
M	init	init	0	68377	68397
M	var	now	0	68398	68441
M	var	now	1	68442	68492
M	var	minimumResolution	0	68493	68555
D	func	_monotonicNanoseconds	68559	68626	68626	Swift
D	extension	Clock	68628	68675	68749	Swift
M	var	continuous	1	68676	68747
D	extension	Clock	68750	68797	68871	Swift
M	var	suspending	1	68798	68869
F	Swift	Codable.lsw	68872	94812
D	protocol	Encodable	68971	69045	69121	Swift
M	func	encode	0	69046	69119
D	protocol	Decodable	69123	69195	69263	Swift
M	init	init	0	69196	69261
D	typealias	Codable	69265	69355	69355	Swift
D	protocol	CodingKey	69357	69489	69614	Swift
M	var	stringValue	0	69490	69525
M	init	init	0	69526	69556
M	var	intValue	0	69557	69587
M	init	init	0	69588	69612
D	extension	CodingKey	69616	69637	69885	Swift
M	var	description	0	69638	69827
M	var	debugDescription	0	69828	69883
D	protocol	CodingKeyRepresentable	69887	70004	70085	Swift
M	var	codingKey	0	70005	70045
M	init	init	0	70046	70083
D	struct	CodingUserInfoKey	70087	70223	70321	Swift
M	let	rawValue	0	70224	70255
M	init	init	0	70256	70319
D	protocol	Encoder	70323	70382	70697	Swift
M	var	codingPath	0	70383	70426
M	var	userInfo	0	70427	70477
M	func	container	0	70478	70567
M	func	unkeyedContainer	0	70568	70627
M	func	singleValueContainer	0	70628	70695
D	protocol	Decoder	70699	70757	71093	Swift
M	var	codingPath	0	70758	70801
M	var	userInfo	0	70802	70852
M	func	container	0	70853	70949
M	func	unkeyedContainer	0	70950	71016
M	func	singleValueContainer	0	71017	71091
D	protocol	SingleValueEncodingContainer	71095	71163	71304	Swift
M	var	codingPath	0	71164	71207
M	func	encodeNil	0	71208	71244
M	func	encode	0	71245	71302
D	protocol	UnkeyedEncodingContainer	71306	71388	71805	Swift
M	var	codingPath	0	71389	71432
M	var	count	0	71433	71459
M	func	encodeNil	0	71460	71496
M	func	encode	0	71497	71554
M	func	nestedContainer	0	71555	71680
M	func	nestedUnkeyedContainer	0	71681	71755
M	func	superEncoder	0	71756	71803
D	extension	UnkeyedEncodingContainer	71807	71843	72012	Swift
M	func	encode	0	71844	72010
D	protocol	KeyedEncodingContainerProtocol	72014	72091	72642	Swift
M	associatedtype	Key	0	72092	72125
M	var	codingPath	0	72126	72169
M	func	encodeNil	0	72170	72221
M	func	encode	0	72222	72296
M	func	nestedContainer	0	72297	72439
M	func	nestedUnkeyedContainer	0	72440	72529
M	func	superEncoder	0	72530	72577
M	func	superEncoder	0	72578	72640
D	extension	KeyedEncodingContainerProtocol	72644	72686	72986	Swift
M	func	encodeIfPresent	0	72687	72842
M	func	encodeConditional	0	72843	72984
D	protocol	SingleValueDecodingContainer	72988	73055	73188	Swift
M	var	codingPath	0	73056	73099
M	func	decodeNil	0	73100	73128
M	func	decode	0	73129	73186
D	protocol	UnkeyedDecodingContainer	73190	73271	73788	Swift
M	var	codingPath	0	73272	73315
M	var	count	0	73316	73343
M	var	isAtEnd	0	73344	73373
M	var	currentIndex	0	73374	73407
M	func	decodeNil	0	73408	73452
M	func	decode	0	73453	73519
M	func	nestedContainer	0	73520	73649
M	func	nestedUnkeyedContainer	0	73650	73731
M	func	superDecoder	0	73732	73786
D	extension	UnkeyedDecodingContainer	73790	73826	74028	Swift
M	func	decodeIfPresent	0	73827	74026
D	protocol	KeyedDecodingContainerProtocol	74030	74106	74714	Swift
M	associatedtype	Key	0	74107	74140
M	var	codingPath	0	74141	74184
M	var	allKeys	0	74185	74215
M	func	contains	0	74216	74253
M	func	decodeNil	0	74254	74304
M	func	decode	0	74305	74379
M	func	nestedContainer	0	74380	74517
M	func	nestedUnkeyedContainer	0	74518	74605
M	func	superDecoder	0	74606	74651
M	func	superDecoder	0	74652	74712
D	extension	KeyedDecodingContainerProtocol	74716	74758	74999	Swift
M	func	decodeIfPresent	0	74759	74997
D	struct	KeyedEncodingContainer	75001	75143	76143	Swift
M	typealias	Key	0	75144	75172
M	var	_box	0	75173	75204
M	init	init	0	75205	75330
M	init	init	0	75331	75385
M	var	codingPath	0	75386	75448
M	func	encodeNil	0	75449	75533
M	func	encode	0	75534	75645
M	func	nestedContainer	0	75646	75832
M	func	nestedUnkeyedContainer	0	75833	75964
M	func	superEncoder	0	75965	76046
M	func	superEncoder	0	76047	76141
D	class	_KeyedEncodingBox	76145	76170	76696	Swift
M	var	codingPath	0	76171	76213
M	func	encodeNil	0	76214	76264
M	func	encode	0	76265	76338
M	func	nestedContainer	0	76339	76478
M	func	nestedUnkeyedContainer	0	76479	76598
M	func	superEncoder	0	76599	76694
D	class	_KeyedEncodingBoxOf	76698	76785	77716	Swift
M	var	container	0	76786	76806
M	init	init	0	76807	76862
M	var	codingPath	0	76863	76932
M	func	encodeNil	0	76933	77040
M	func	encode	0	77041	77175
M	func	nestedContainer	0	77176	77358
M	func	nestedUnkeyedContainer	0	77359	77513
M	func	superEncoder	0	77514	77714
D	struct	KeyedDecodingContainer	77718	77859	79357	Swift
M	typealias	Key	0	77860	77888
M	var	_box	0	77889	77920
M	init	init	0	77921	78046
M	init	init	0	78047	78101
M	var	codingPath	0	78102	78164
M	var	allKeys	0	78165	78217
M	func	contains	0	78218	78283
M	func	decodeNil	0	78284	78367
M	func	decode	0	78368	78478
M	func	nestedContainer	0	78479	78661
M	func	nestedUnkeyedContainer	0	78662	78795
M	func	superDecoder	0	78796	78879
M	func	superDecoder	0	78880	78976
M	func	_decode	0	79049	79139
M	func	_decodeIfPresent	0	79140	79355
D	class	_KeyedDecodingBox	79359	79384	80105	Swift
M	var	codingPath	0	79385	79427
M	func	allKeys	0	79428	79488
M	func	contains	0	79489	79546
M	func	decodeNil	0	79547	79612
M	func	decode	0	79613	79726
M	func	nestedContainer	0	79727	79873
M	func	nestedUnkeyedContainer	0	79874	80000
M	func	superDecoder	0	80001	80103
D	class	_KeyedDecodingBoxOf	80107	80194	81382	Swift
M	let	container	0	80195	80215
M	init	init	0	80216	80271
M	var	codingPath	0	80272	80341
M	func	allKeys	0	80342	80450
M	func	contains	0	80451	80545
M	func	decodeNil	0	80546	80661
M	func	decode	0	80662	80804
M	func	nestedContainer	0	80805	80998
M	func	nestedUnkeyedContainer	0	80999	81164
M	func	superDecoder	0	81165	81380
D	enum	EncodingError	81384	81486	82304	Swift
M	struct	Context	0	81487	81965
M	case	invalidValue	0	81966	82001
M	var	debugDescription	0	82002	82302
D	enum	DecodingError	82306	82405	85396	Swift
M	struct	Context	0	82406	82884
M	case	typeMismatch	0	82885	82925
M	case	valueNotFound	0	82926	82967
M	case	keyNotFound	0	82968	83012
M	case	dataCorrupted	0	83013	83044
M	func	dataCorruptedError	1	83045	83348
M	func	dataCorruptedError	1	83349	83655
M	func	dataCorruptedError	1	83656	83911
M	func	_notOneKey	1	83912	84139
M	func	_rawValue	1	84140	84396
M	var	debugDescription	0	84397	85394
D	func	_describeCoding	85398	85893	85893	Swift
D	struct	_IndexKey	85895	85953	86194	Swift
M	let	index	0	85954	85972
M	init	init	0	85973	86018
M	var	stringValue	0	86019	86067
M	var	intValue	0	86068	86100
M	init	init	0	86101	86146
M	init	init	0	86147	86192
D	struct	_DictionaryKey	86196	86257	86555	Swift
M	let	stringValue	0	86258	86285
M	let	intValue	0	86286	86308
M	init	init	0	86309	86410
M	init	init	0	86411	86486
M	init	init	0	86487	86553
D	protocol	_CodedAsItself	86587	86665	86666	Swift
D	extension	_CodedAsItself	86668	86714	86983	Swift
M	init	init	0	86715	86828
M	func	encode	0	86829	86981
D	extension	Int	86985	87025	87027	Swift
D	extension	Int8	87028	87069	87071	Swift
D	extension	Int16	87072	87114	87116	Swift
D	extension	Int32	87117	87159	87161	Swift
D	extension	Int64	87162	87204	87206	Swift
D	extension	UInt	87207	87248	87250	Swift
D	extension	UInt8	87251	87293	87295	Swift
D	extension	UInt16	87296	87339	87341	Swift
D	extension	UInt32	87342	87385	87387	Swift
D	extension	UInt64	87388	87431	87433	Swift
D	extension	Bool	87434	87475	87477	Swift
D	extension	Double	87478	87521	87523	Swift
D	extension	Float	87524	87566	87568	Swift
D	extension	String	87569	87612	87614	Swift
D	extension	RawRepresentable	87616	87687	87846	Swift
M	func	encode	0	87688	87844
D	extension	RawRepresentable	87848	87919	88196	Swift
M	init	init	0	87920	88194
D	extension	Optional	88198	88254	88469	Swift
M	func	encode	0	88255	88467
D	extension	Optional	88471	88527	88733	Swift
M	init	init	0	88528	88731
D	extension	Array	88735	88788	88966	Swift
M	func	encode	0	88789	88964
D	extension	Array	88968	89021	89236	Swift
M	init	init	0	89022	89234
D	extension	ArraySlice	89238	89296	89393	Swift
M	func	encode	0	89297	89391
D	extension	ArraySlice	89395	89453	89554	Swift
M	init	init	0	89454	89552
D	extension	Set	89556	89607	89785	Swift
M	func	encode	0	89608	89783
D	extension	Set	89787	89838	90053	Swift
M	init	init	0	89839	90051
D	extension	Range	90055	90106	90304	Swift
M	func	encode	0	90107	90302
D	extension	Range	90306	90357	90885	Swift
M	init	init	0	90358	90883
D	extension	ClosedRange	90887	90944	91142	Swift
M	func	encode	0	90945	91140
D	extension	ClosedRange	91144	91201	91735	Swift
M	init	init	0	91202	91733
D	extension	Dictionary	91737	91809	92377	Swift
M	func	encode	0	91810	92375
D	func	_dictionaryKey	92379	92785	92785	Swift
D	extension	Dictionary	92787	92859	94811	Swift
M	init	init	0	92860	94809
F	Swift	Collection.lsw	94812	117859
D	protocol	Collection	94877	95005	96629	Swift
M	associatedtype	Index	0	95006	95143
M	associatedtype	Iterator	0	95144	95196
M	associatedtype	SubSequence	0	95197	95330
M	associatedtype	Indices	0	95331	95429
M	var	startIndex	0	95430	95506
M	var	endIndex	0	95507	95583
M	subscript	subscript	0	95584	95670
M	subscript	subscript	0	95671	95764
M	var	indices	0	95765	95836
M	var	isEmpty	0	95837	95905
M	var	count	0	95906	95964
M	func	_customIndexOfEquatableElement	0	95965	96035
M	func	_customLastIndexOfEquatableElement	0	96036	96110
M	func	index	0	96111	96186
M	func	formIndex	0	96187	96270
M	func	index	0	96271	96366
M	func	index	0	96367	96524
M	func	distance	0	96525	96627
D	struct	IndexingIterator	96631	96760	97410	Swift
M	typealias	Element	0	96761	96808
M	var	_elements	0	96809	96836
M	var	_position	0	96837	96870
M	init	init	0	96871	96996
M	init	init	0	96997	97131
M	func	next	0	97132	97408
D	extension	Collection	97412	97475	97614	Swift
M	func	makeIterator	0	97476	97612
D	extension	Collection	97616	97671	97930	Swift
M	subscript	subscript	0	97672	97928
D	extension	Collection	97932	97992	98158	Swift
M	var	indices	0	97993	98156
D	extension	Collection	98160	98208	99231	Swift
M	func	popFirst	0	98209	98491
M	func	removeFirst	0	98492	98814
M	func	removeFirst	0	98815	99229
D	extension	Collection	99233	99255	107536	Swift
M	func	_customIndexOfEquatableElement	0	99256	99343
M	func	_customLastIndexOfEquatableElement	0	99344	99435
M	var	isEmpty	0	99436	99530
M	var	count	0	99531	99633
M	var	underestimatedCount	0	99634	99683
M	func	formIndex	0	99684	99798
M	func	index	0	99799	100196
M	func	index	0	100197	100702
M	func	formIndex	0	100703	100849
M	func	formIndex	0	100850	101216
M	func	distance	0	101217	101608
M	var	first	0	101609	101803
M	func	randomElement	0	101804	102010
M	func	randomElement	0	102011	102339
M	subscript	subscript	0	102340	102490
M	subscript	subscript	0	102491	102608
M	func	map	0	102609	102903
M	func	suffix	0	102904	103030
M	func	prefix	0	103031	103154
M	func	prefix	0	103155	103308
M	func	prefix	0	103309	103623
M	func	prefix	0	103624	103993
M	func	suffix	0	103994	104359
M	func	dropFirst	0	104360	104674
M	func	dropLast	0	104675	105035
M	func	drop	0	105036	105412
M	func	firstIndex	0	105413	105759
M	func	index	0	105760	105960
M	func	split	0	105961	107099
M	func	indices	0	107100	107534
D	extension	Collection	107538	107585	111039	Swift
M	func	firstIndex	0	107586	107956
M	func	index	0	107957	108094
M	func	split	0	108095	108396
M	func	split	0	108397	109202
M	func	firstRange	0	109203	109802
M	func	ranges	0	109803	110436
M	func	contains	0	110437	110613
M	func	trimmingPrefix	0	110614	111037
D	extension	Collection	111041	111063	111270	Swift
M	func	trimmingPrefix	0	111064	111268
D	protocol	BidirectionalCollection	111272	111457	111619	Swift
M	func	index	0	111458	111535
M	func	formIndex	0	111536	111617
D	extension	BidirectionalCollection	111621	111656	114847	Swift
M	func	formIndex	0	111657	111770
M	func	index	0	111771	112170
M	func	index	0	112171	112724
M	func	distance	0	112725	113224
M	var	last	0	113225	113357
M	func	last	0	113358	113724
M	func	lastIndex	0	113725	114070
M	func	reversed	0	114071	114212
M	func	suffix	0	114213	114531
M	func	dropLast	0	114532	114845
D	extension	BidirectionalCollection	114849	114909	115285	Swift
M	func	lastIndex	0	114910	115283
D	extension	BidirectionalCollection	115287	115348	116433	Swift
M	func	popLast	0	115349	115660
M	func	removeLast	0	115661	116019
M	func	removeLast	0	116020	116431
D	protocol	RandomAccessCollection	116435	116661	116663	Swift
D	extension	RandomAccessCollection	116665	116699	117082	Swift
M	func	index	0	116700	117080
D	extension	RandomAccessCollection	117084	117163	117648	Swift
M	func	index	0	117164	117268
M	func	index	0	117269	117376
M	func	index	0	117377	117508
M	func	distance	0	117509	117646
D	extension	RandomAccessCollection	117650	117754	117858	Swift
M	var	indices	0	117755	117856
F	Swift	Concurrency.lsw	117859	139812
D	func	_spawnTask	117973	118048	118048	Swift
D	func	_currentTask	118049	118099	118099	Swift
D	func	_parkTask	118100	118137	118137	Swift
D	func	_parkTask	118138	118192	118192	Swift
D	func	_resumeTask	118193	118243	118243	Swift
D	func	_yieldTask	118244	118283	118283	Swift
D	class	_Job	118285	118340	120176	Swift
M	var	_all	1	118341	118379
M	let	_main	1	118380	118409
M	var	_current	1	118410	118473
M	var	id	0	118475	118489
M	var	priority	0	118490	118528
M	var	isCancelled	0	118529	118556
M	var	isDone	0	118557	118579
M	var	waiters	0	118580	118607
M	var	work	0	118608	118641
M	var	children	0	118642	118719
M	var	handlers	0	118720	118761
M	var	handlerCount	0	118762	118786
M	var	locals	0	118787	118825
M	func	start	0	118827	118972
M	func	inherit	0	118973	119100
M	func	cancel	0	119101	119423
M	func	adopt	0	119424	119582
M	func	disown	0	119583	119642
M	func	onCancel	0	119643	119803
M	func	end	0	119804	120022
M	func	join	0	120023	120174
D	func	_runJob	120178	120351	120351	Swift
D	class	_JobOf	120353	120388	121002	Swift
M	var	result	0	120389	120432
M	func	begin	0	120433	120660
M	func	get	0	120661	120826
M	func	value	0	120827	121000
D	struct	TaskPriority	121004	121199	122075	Swift
M	var	rawValue	0	121200	121230
M	init	init	0	121231	121292
M	let	high	1	121293	121348
M	let	userInitiated	1	121349	121413
M	let	medium	1	121414	121471
M	let	low	1	121472	121526
M	let	utility	1	121527	121585
M	let	background	1	121586	121646
M	func	<	1	121647	121750
M	var	description	0	121751	122073
D	struct	CancellationError	122077	122170	122193	Swift
M	init	init	0	122171	122191
D	struct	Task	122195	122306	122688	Swift
M	let	_job	0	122307	122336
M	init	init	0	122337	122384
M	func	cancel	0	122386	122458
M	var	isCancelled	0	122459	122512
M	func	==	1	122513	122595
M	func	hash	0	122596	122686
D	extension	Task	122690	122729	123575	Swift
M	init	init	0	122730	123054
M	func	detached	1	123055	123393
M	var	value	0	123394	123486
M	var	result	0	123487	123573
D	extension	Task	123577	123620	124591	Swift
M	init	init	0	123621	123952
M	func	detached	1	123953	124306
M	var	value	0	124307	124417
M	var	result	0	124418	124589
D	extension	Task	124593	124650	125851	Swift
M	var	isCancelled	1	124651	124720
M	var	currentPriority	1	124721	124799
M	func	checkCancellation	1	124800	124999
M	func	yield	1	125000	125083
M	func	sleep	1	125084	125233
M	func	sleep	1	125234	125582
M	func	sleep	1	125583	125849
D	func	_clampedNanoseconds	125853	126031	126031	Swift
D	func	_sleepTask	126033	126364	126364	Swift
D	func	withTaskCancellationHandler	126366	126763	126763	Swift
D	struct	UnsafeCurrentTask	126765	126862	127036	Swift
M	let	_job	0	126863	126881
M	var	isCancelled	0	126882	126935
M	var	priority	0	126936	126991
M	func	cancel	0	126992	127034
D	func	withUnsafeCurrentTask	127038	127213	127213	Swift
D	class	_AsyncLet	127235	127385	127650	Swift
M	let	job	0	127386	127417
M	init	init	0	127418	127562
M	var	value	0	127563	127615
M	deinit	deinit	0	127616	127648
D	class	_ThrowingAsyncLet	127652	127692	127973	Swift
M	let	job	0	127693	127724
M	init	init	0	127725	127876
M	var	value	0	127877	127938
M	deinit	deinit	0	127939	127971
D	func	_endAsyncLet	127975	128071	128071	Swift
D	func	_asyncLet	128073	128191	128191	Swift
D	func	_asyncLet	128192	128333	128333	Swift
D	struct	CheckedContinuation	128359	128480	128969	Swift
M	let	_state	0	128481	128518
M	init	init	0	128519	128578
M	func	resume	0	128579	128656
M	func	resume	0	128657	128733
M	func	resume	0	128734	128967
D	extension	CheckedContinuation	128971	129018	129077	Swift
M	func	resume	0	129019	129075
D	typealias	UnsafeContinuation	129079	129155	129155	Swift
D	class	_ContinuationState	129157	129192	129902	Swift
M	var	result	0	129193	129230
M	var	task	0	129231	129260
M	var	isWaiting	0	129261	129286
M	var	function	0	129287	129311
M	init	init	0	129312	129369
M	func	resume	0	129370	129659
M	func	wait	0	129660	129900
D	func	withCheckedContinuation	129904	130234	130234	Swift
D	func	withCheckedThrowingContinuation	130235	130513	130513	Swift
D	func	withUnsafeContinuation	130514	130668	130668	Swift
D	func	withUnsafeThrowingContinuation	130669	130854	130854	Swift
D	class	_Group	130873	130900	132434	Swift
M	var	running	0	130901	130944
M	var	finished	0	130945	130983
M	var	firstFinished	0	130984	131009
M	var	waiter	0	131010	131029
M	var	isCancelled	0	131030	131057
M	let	owner	0	131058	131087
M	func	add	0	131089	131813
M	func	next	0	131814	132231
M	func	cancel	0	132232	132370
M	var	isEmpty	0	132371	132432
D	struct	TaskGroup	132436	132554	134062	Swift
M	let	_group	0	132555	132594
M	init	init	0	132595	132656
M	func	addTask	0	132657	132827
M	func	addTaskUnlessCancelled	0	132828	133095
M	func	next	0	133096	133327
M	func	waitForAll	0	133328	133405
M	func	cancelAll	0	133406	133453
M	var	isCancelled	0	133454	133537
M	var	isEmpty	0	133538	133585
M	func	makeAsyncIterator	0	133586	133654
M	struct	Iterator	0	133656	134060
D	struct	ThrowingTaskGroup	134064	134220	135808	Swift
M	let	_group	0	134221	134260
M	init	init	0	134261	134322
M	func	addTask	0	134323	134500
M	func	addTaskUnlessCancelled	0	134501	134775
M	func	next	0	134776	134869
M	func	nextResult	0	134870	134970
M	func	waitForAll	0	134971	135232
M	func	cancelAll	0	135233	135280
M	var	isCancelled	0	135281	135364
M	var	isEmpty	0	135365	135412
M	func	makeAsyncIterator	0	135413	135481
M	struct	Iterator	0	135483	135806
D	struct	DiscardingTaskGroup	135810	135883	136313	Swift
M	let	_group	0	135884	135912
M	init	init	0	135913	135963
M	func	addTask	0	135964	136123
M	func	cancelAll	0	136124	136171
M	var	isCancelled	0	136172	136255
M	var	isEmpty	0	136256	136311
D	func	withTaskGroup	136315	136739	136739	Swift
D	func	withThrowingTaskGroup	136741	137370	137370	Swift
D	func	withDiscardingTaskGroup	137372	137716	137716	Swift
D	protocol	Actor	137735	137823	137824	Swift
D	protocol	GlobalActor	137826	137911	137990	Swift
M	associatedtype	ActorType	0	137912	137947
M	var	shared	1	137948	137988
D	class	MainActor	137992	138075	138354	Swift
M	let	shared	1	138076	138118
M	init	init	0	138119	138132
M	func	run	1	138133	138248
M	func	assumeIsolated	1	138249	138352
D	struct	_TaskLocalValue	138378	138402	138453	Swift
M	let	key	0	138403	138432
M	let	value	0	138433	138451
D	class	TaskLocal	138455	138640	139811	Swift
M	let	_default	0	138641	138664
M	init	init	0	138665	138742
M	func	get	0	138743	138975
M	var	wrappedValue	0	138976	139025
M	var	projectedValue	0	139026	139082
M	func	withValue	0	139083	139390
M	func	withValue	0	139391	139716
M	var	description	0	139717	139809
F	Swift	CoreProtocols.lsw	139812	147946
D	protocol	Equatable	139862	139943	140033	Swift
M	func	==	1	139944	140031
D	extension	Equatable	140035	140056	140175	Swift
M	func	!=	1	140057	140173
D	protocol	Hashable	140177	140320	140505	Swift
M	var	hashValue	0	140321	140400
M	func	hash	0	140401	140503
D	extension	Hashable	140507	140527	140707	Swift
M	var	hashValue	0	140528	140705
D	protocol	Comparable	140709	140787	141241	Swift
M	func	<	1	140788	140898
M	func	<=	1	140899	141013
M	func	>=	1	141014	141129
M	func	>	1	141130	141239
D	extension	Comparable	141243	141265	141677	Swift
M	func	>	1	141266	141396
M	func	<=	1	141397	141535
M	func	>=	1	141536	141675
D	func	~=	141679	141803	141803	Swift
D	protocol	Identifiable	141805	141890	142026	Swift
M	associatedtype	ID	0	141891	141956
M	var	id	0	141957	142024
D	extension	Identifiable	142028	142074	142175	Swift
M	var	id	0	142075	142173
D	protocol	CaseIterable	142177	142267	142423	Swift
M	associatedtype	AllCases	0	142268	142347
M	var	allCases	1	142348	142421
D	protocol	RawRepresentable	142425	142527	142707	Swift
M	associatedtype	RawValue	0	142528	142555
M	init	init	0	142556	142647
M	var	rawValue	0	142648	142705
D	extension	RawRepresentable	142709	142763	142905	Swift
M	func	==	1	142764	142903
D	func	!=	142907	143100	143100	Swift
D	extension	RawRepresentable	143102	143171	143381	Swift
M	var	hashValue	0	143172	143259
M	func	hash	0	143260	143379
D	protocol	Error	143383	143470	143472	Swift
D	protocol	Sendable	143474	143566	143568	Swift
D	protocol	SendableMetatype	143570	143685	143687	Swift
D	protocol	Copyable	143689	143766	143768	Swift
D	protocol	CustomStringConvertible	143770	143864	143939	Swift
M	var	description	0	143865	143937
D	protocol	CustomDebugStringConvertible	143941	144043	144128	Swift
M	var	debugDescription	0	144044	144126
D	protocol	LosslessStringConvertible	144130	144262	144346	Swift
M	init	init	0	144263	144344
D	protocol	TextOutputStream	144348	144411	144481	Swift
M	func	write	0	144412	144479
D	protocol	TextOutputStreamable	144483	144573	144681	Swift
M	func	write	0	144574	144679
D	protocol	ExpressibleByIntegerLiteral	144683	144781	144906	Swift
M	associatedtype	IntegerLiteralType	0	144782	144819
M	init	init	0	144820	144904
D	protocol	ExpressibleByFloatLiteral	144908	145010	145129	Swift
M	associatedtype	FloatLiteralType	0	145011	145046
M	init	init	0	145047	145127
D	protocol	ExpressibleByBooleanLiteral	145131	145229	145354	Swift
M	associatedtype	BooleanLiteralType	0	145230	145267
M	init	init	0	145268	145352
D	protocol	ExpressibleByUnicodeScalarLiteral	145356	145473	145616	Swift
M	associatedtype	UnicodeScalarLiteralType	0	145474	145517
M	init	init	0	145518	145614
D	protocol	ExpressibleByExtendedGraphemeClusterLiteral	145618	145775	145948	Swift
M	associatedtype	ExtendedGraphemeClusterLiteralType	0	145776	145829
M	init	init	0	145830	145946
D	extension	ExpressibleByExtendedGraphemeClusterLiteral	145950	146074	146255	Swift
M	init	init	0	146075	146253
D	protocol	ExpressibleByStringLiteral	146257	146397	146519	Swift
M	associatedtype	StringLiteralType	0	146398	146434
M	init	init	0	146435	146517
D	extension	ExpressibleByStringLiteral	146521	146621	146778	Swift
M	init	init	0	146622	146776
D	protocol	ExpressibleByArrayLiteral	146780	146874	147005	Swift
M	associatedtype	ArrayLiteralElement	0	146875	146913
M	init	init	0	146914	147003
D	protocol	ExpressibleByDictionaryLiteral	147007	147110	147248	Swift
M	associatedtype	Key	0	147111	147133
M	associatedtype	Value	0	147134	147158
M	init	init	0	147159	147246
D	protocol	ExpressibleByNilLiteral	147250	147331	147386	Swift
M	init	init	0	147332	147384
D	typealias	IntegerLiteralType	147388	147473	147473	Swift
D	typealias	FloatLiteralType	147474	147566	147566	Swift
D	typealias	BooleanLiteralType	147567	147652	147652	Swift
D	typealias	UnicodeScalarType	147653	147753	147753	Swift
D	typealias	ExtendedGraphemeClusterType	147754	147859	147859	Swift
D	typealias	StringLiteralType	147860	147945	147945	Swift
F	Swift	Dictionary.lsw	147946	162385
D	struct	Dictionary	147962	148151	160295	Swift
M	typealias	Element	0	148152	148207
M	typealias	SubSequence	0	148208	148272
M	typealias	Indices	0	148273	148342
M	struct	Index	0	148344	148838
M	struct	Iterator	0	148840	149180
M	struct	Keys	0	149182	151262
M	struct	Values	0	151264	152978
M	init	init	0	152980	153057
M	init	init	0	153058	153195
M	init	init	0	153196	153294
M	init	init	0	153295	153811
M	init	init	0	153812	154329
M	init	init	0	154330	154627
M	var	count	0	154629	154719
M	var	isEmpty	0	154720	154822
M	var	capacity	0	154823	154947
M	subscript	subscript	0	154948	155140
M	subscript	subscript	0	155141	155490
M	subscript	subscript	0	155491	155651
M	var	startIndex	0	155652	155748
M	var	endIndex	0	155749	155841
M	func	index	0	155842	155971
M	func	index	0	155972	156122
M	func	makeIterator	0	156123	156232
M	var	keys	0	156233	156327
M	var	values	0	156328	156494
M	func	_contains	0	156495	156568
M	func	_setValue	0	156569	156689
M	func	updateValue	0	156691	156882
M	func	removeValue	0	156883	157059
M	func	remove	0	157060	157271
M	func	removeAll	0	157272	157413
M	func	popFirst	0	157414	157621
M	func	reserveCapacity	0	157622	157768
M	func	filter	0	157769	158074
M	func	mapValues	0	158075	158246
M	func	compactMapValues	0	158247	158599
M	func	merge	0	158600	159051
M	func	merge	0	159052	159477
M	func	merging	0	159478	159815
M	func	merging	0	159816	160116
M	var	description	0	160117	160202
M	var	debugDescription	0	160203	160293
D	func	_dictionaryKeys	160297	160403	160403	Swift
D	func	_dictionaryValues	160405	160517	160517	Swift
D	func	_dictionarySubset	160519	160653	160653	Swift
D	extension	Dictionary	160655	160711	160876	Swift
M	func	==	1	160712	160874
D	extension	Dictionary	160878	160932	161282	Swift
M	func	hash	0	160933	161280
D	extension	Dictionary	161284	161353	161355	Swift
D	struct	KeyValuePairs	161357	161557	162384	Swift
M	typealias	Element	0	161558	161613
M	typealias	Index	0	161614	161646
M	typealias	Indices	0	161647	161688
M	typealias	SubSequence	0	161689	161756
M	let	_elements	0	161757	161790
M	init	init	0	161791	161876
M	var	startIndex	0	161877	161913
M	var	endIndex	0	161914	161962
M	subscript	subscript	0	161963	162117
M	var	description	0	162118	162326
M	var	debugDescription	0	162327	162382
F	Swift	Double.lsw	162385	172902
D	struct	Double	162435	162729	172901	Swift
M	typealias	FloatLiteralType	0	162730	162776
M	typealias	IntegerLiteralType	0	162777	162822
M	typealias	Magnitude	0	162823	162862
M	typealias	Stride	0	162863	162899
M	typealias	Exponent	0	162900	162935
M	typealias	RawExponent	0	162936	162975
M	typealias	RawSignificand	0	162976	163020
M	var	infinity	1	163022	163113
M	var	nan	1	163114	163198
M	var	signalingNaN	1	163199	163305
M	var	pi	1	163306	163451
M	var	greatestFiniteMagnitude	1	163452	163575
M	var	leastNormalMagnitude	1	163576	163705
M	var	leastNonzeroMagnitude	1	163706	163830
M	var	ulpOfOne	1	163831	163959
M	var	radix	1	163960	164038
M	var	exponentBitCount	1	164039	164133
M	var	significandBitCount	1	164134	164245
M	var	zero	1	164246	164300
M	init	init	0	164302	164346
M	init	init	0	164347	164421
M	init	init	0	164422	164494
M	init	init	0	164495	164581
M	init	init	0	164582	164674
M	init	init	0	164675	164765
M	init	init	0	164766	164882
M	init	init	0	164883	165006
M	init	init	0	165007	165170
M	init	init	0	165171	165341
M	init	init	0	165342	165459
M	init	init	0	165460	165655
M	init	init	0	165656	165757
M	init	init	0	165758	165887
M	init	init	0	165888	166055
M	init	init	0	166056	166215
M	init	init	0	166216	166332
M	func	+	1	166334	166421
M	func	-	1	166422	166509
M	func	*	1	166510	166597
M	func	/	1	166598	166685
M	func	-	1	166686	166765
M	func	+=	1	166766	166856
M	func	-=	1	166857	166947
M	func	*=	1	166948	167038
M	func	/=	1	167039	167129
M	func	==	1	167130	167215
M	func	!=	1	167216	167301
M	func	<	1	167302	167386
M	func	<=	1	167387	167472
M	func	>	1	167473	167557
M	func	>=	1	167558	167643
M	func	negate	0	167645	167721
M	var	magnitude	0	167722	167818
M	var	bitPattern	0	167819	167923
M	var	exponentBitPattern	0	167924	168036
M	var	significandBitPattern	0	168037	168171
M	var	sign	0	168172	168259
M	var	exponent	0	168260	168345
M	var	significand	0	168346	168473
M	var	significandWidth	0	168474	168608
M	var	binade	0	168609	168728
M	var	ulp	0	168729	168833
M	var	nextUp	0	168834	168928
M	var	nextDown	0	168929	169012
M	var	isNormal	0	169013	169149
M	var	isFinite	0	169150	169269
M	var	isZero	0	169270	169346
M	var	isSubnormal	0	169347	169483
M	var	isInfinite	0	169484	169591
M	var	isNaN	0	169592	169678
M	var	isSignalingNaN	0	169679	169801
M	var	isCanonical	0	169802	169899
M	func	squareRoot	0	169901	169997
M	func	formSquareRoot	0	169998	170110
M	func	remainder	0	170111	170274
M	func	formRemainder	0	170275	170471
M	func	truncatingRemainder	0	170472	170644
M	func	formTruncatingRemainder	0	170645	170850
M	func	addingProduct	0	170851	170992
M	func	addProduct	0	170993	171131
M	func	rounded	0	171132	171281
M	func	rounded	0	171282	171424
M	func	round	0	171425	171555
M	func	round	0	171556	171671
M	func	isEqual	0	171672	171777
M	func	isLess	0	171778	171895
M	func	isLessThanOrEqualTo	0	171896	172036
M	func	distance	0	172037	172147
M	func	advanced	0	172148	172260
M	var	description	0	172261	172391
M	var	debugDescription	0	172392	172527
M	func	write	0	172528	172670
M	var	hashValue	0	172671	172785
M	func	hash	0	172786	172899
F	Swift	Float.lsw	172902	183273
D	struct	Float	172951	173243	183272	Swift
M	typealias	FloatLiteralType	0	173244	173289
M	typealias	IntegerLiteralType	0	173290	173335
M	typealias	Magnitude	0	173336	173374
M	typealias	Stride	0	173375	173410
M	typealias	Exponent	0	173411	173446
M	typealias	RawExponent	0	173447	173486
M	typealias	RawSignificand	0	173487	173531
M	var	infinity	1	173533	173622
M	var	nan	1	173623	173705
M	var	signalingNaN	1	173706	173810
M	var	pi	1	173811	173954
M	var	greatestFiniteMagnitude	1	173955	174076
M	var	leastNormalMagnitude	1	174077	174204
M	var	leastNonzeroMagnitude	1	174205	174327
M	var	ulpOfOne	1	174328	174454
M	var	radix	1	174455	174533
M	var	exponentBitCount	1	174534	174627
M	var	significandBitCount	1	174628	174739
M	var	zero	1	174740	174793
M	init	init	0	174795	174839
M	init	init	0	174840	174912
M	init	init	0	174913	174984
M	init	init	0	174985	175070
M	init	init	0	175071	175162
M	init	init	0	175163	175252
M	init	init	0	175253	175368
M	init	init	0	175369	175491
M	init	init	0	175492	175654
M	init	init	0	175655	175824
M	init	init	0	175825	175941
M	init	init	0	175942	176136
M	init	init	0	176137	176237
M	init	init	0	176238	176366
M	init	init	0	176367	176532
M	init	init	0	176533	176689
M	init	init	0	176690	176805
M	func	+	1	176807	176890
M	func	-	1	176891	176974
M	func	*	1	176975	177058
M	func	/	1	177059	177142
M	func	-	1	177143	177219
M	func	+=	1	177220	177307
M	func	-=	1	177308	177395
M	func	*=	1	177396	177483
M	func	/=	1	177484	177571
M	func	==	1	177572	177654
M	func	!=	1	177655	177737
M	func	<	1	177738	177819
M	func	<=	1	177820	177902
M	func	>	1	177903	177984
M	func	>=	1	177985	178067
M	func	negate	0	178069	178145
M	var	magnitude	0	178146	178240
M	var	bitPattern	0	178241	178344
M	var	exponentBitPattern	0	178345	178456
M	var	significandBitPattern	0	178457	178590
M	var	sign	0	178591	178677
M	var	exponent	0	178678	178762
M	var	significand	0	178763	178888
M	var	significandWidth	0	178889	179022
M	var	binade	0	179023	179140
M	var	ulp	0	179141	179243
M	var	nextUp	0	179244	179336
M	var	nextDown	0	179337	179419
M	var	isNormal	0	179420	179555
M	var	isFinite	0	179556	179674
M	var	isZero	0	179675	179751
M	var	isSubnormal	0	179752	179887
M	var	isInfinite	0	179888	179994
M	var	isNaN	0	179995	180081
M	var	isSignalingNaN	0	180082	180203
M	var	isCanonical	0	180204	180301
M	func	squareRoot	0	180303	180397
M	func	formSquareRoot	0	180398	180510
M	func	remainder	0	180511	180671
M	func	formRemainder	0	180672	180867
M	func	truncatingRemainder	0	180868	181037
M	func	formTruncatingRemainder	0	181038	181242
M	func	addingProduct	0	181243	181380
M	func	addProduct	0	181381	181517
M	func	rounded	0	181518	181665
M	func	rounded	0	181666	181806
M	func	round	0	181807	181937
M	func	round	0	181938	182053
M	func	isEqual	0	182054	182158
M	func	isLess	0	182159	182275
M	func	isLessThanOrEqualTo	0	182276	182415
M	func	distance	0	182416	182524
M	func	advanced	0	182525	182635
M	var	description	0	182636	182765
M	var	debugDescription	0	182766	182900
M	func	write	0	182901	183043
M	var	hashValue	0	183044	183157
M	func	hash	0	183158	183270
F	Swift	FloatingPointProtocols.lsw	183273	193999
D	enum	FloatingPointSign	183322	183431	183898	Swift
M	case	plus	0	183432	183445
M	case	minus	0	183446	183460
M	init	init	0	183461	183623
M	var	rawValue	0	183624	183678
M	func	==	1	183679	183896
D	enum	FloatingPointClassification	183900	183997	184237	Swift
M	case	signalingNaN	0	183998	184019
M	case	quietNaN	0	184020	184037
M	case	negativeInfinity	0	184038	184063
M	case	negativeNormal	0	184064	184087
M	case	negativeSubnormal	0	184088	184114
M	case	negativeZero	0	184115	184136
M	case	positiveZero	0	184137	184158
M	case	positiveSubnormal	0	184159	184185
M	case	positiveNormal	0	184186	184209
M	case	positiveInfinity	0	184210	184235
D	enum	FloatingPointRoundingRule	184239	184345	184473	Swift
M	case	toNearestOrAwayFromZero	0	184346	184378
M	case	toNearestOrEven	0	184379	184403
M	case	up	0	184404	184415
M	case	down	0	184416	184429
M	case	towardZero	0	184430	184449
M	case	awayFromZero	0	184450	184471
D	protocol	FloatingPoint	184475	184594	186771	Swift
M	associatedtype	Exponent	0	184595	184637
M	init	init	0	184638	184710
M	init	init	0	184711	184752
M	init	init	0	184753	184775
M	init	init	0	184776	184824
M	var	radix	1	184825	184858
M	var	nan	1	184859	184891
M	var	signalingNaN	1	184892	184933
M	var	infinity	1	184934	184971
M	var	greatestFiniteMagnitude	1	184972	185024
M	var	pi	1	185025	185056
M	var	ulp	0	185057	185082
M	var	ulpOfOne	1	185083	185120
M	var	leastNormalMagnitude	1	185121	185170
M	var	leastNonzeroMagnitude	1	185171	185221
M	var	sign	0	185222	185261
M	var	exponent	0	185262	185296
M	var	significand	0	185297	185330
M	func	/	1	185331	185379
M	func	/=	1	185380	185427
M	func	remainder	0	185428	185478
M	func	formRemainder	0	185479	185534
M	func	truncatingRemainder	0	185535	185595
M	func	formTruncatingRemainder	0	185596	185661
M	func	squareRoot	0	185662	185691
M	func	formSquareRoot	0	185692	185726
M	func	addingProduct	0	185727	185783
M	func	addProduct	0	185784	185838
M	func	minimum	1	185839	185892
M	func	maximum	1	185893	185946
M	func	minimumMagnitude	1	185947	186009
M	func	maximumMagnitude	1	186010	186072
M	func	rounded	0	186073	186132
M	func	round	0	186133	186191
M	var	nextUp	0	186192	186220
M	var	nextDown	0	186221	186251
M	func	isEqual	0	186252	186292
M	func	isLess	0	186293	186334
M	func	isLessThanOrEqualTo	0	186335	186386
M	func	isTotallyOrdered	0	186387	186448
M	var	isNormal	0	186449	186479
M	var	isFinite	0	186480	186510
M	var	isZero	0	186511	186539
M	var	isSubnormal	0	186540	186573
M	var	isInfinite	0	186574	186606
M	var	isNaN	0	186607	186634
M	var	isSignalingNaN	0	186635	186671
M	var	floatingPointClass	0	186672	186735
M	var	isCanonical	0	186736	186769
D	extension	FloatingPoint	186773	186798	189908	Swift
M	func	/=	1	186799	186904
M	func	squareRoot	0	186905	187067
M	func	remainder	0	187068	187299
M	func	truncatingRemainder	0	187300	187540
M	func	addingProduct	0	187541	187742
M	func	rounded	0	187743	187943
M	func	rounded	0	187944	188088
M	func	round	0	188089	188219
M	var	nextDown	0	188220	188301
M	func	minimum	1	188302	188486
M	func	maximum	1	188487	188671
M	func	minimumMagnitude	1	188672	188869
M	func	maximumMagnitude	1	188870	189067
M	var	floatingPointClass	0	189068	189586
M	func	isTotallyOrdered	0	189587	189906
D	protocol	BinaryFloatingPoint	189910	190026	190663	Swift
M	associatedtype	RawSignificand	0	190027	190077
M	associatedtype	RawExponent	0	190078	190125
M	init	init	0	190126	190231
M	init	init	0	190232	190256
M	init	init	0	190257	190282
M	init	init	0	190283	190337
M	init	init	0	190338	190399
M	var	exponentBitCount	1	190400	190444
M	var	significandBitCount	1	190445	190492
M	var	exponentBitPattern	0	190493	190540
M	var	significandBitPattern	0	190541	190594
M	var	binade	0	190595	190623
M	var	significandWidth	0	190624	190661
D	extension	BinaryFloatingPoint	190665	190736	192635	Swift
M	func	random	1	190737	190948
M	func	random	1	190949	191166
M	func	random	1	191167	191984
M	func	random	1	191985	192633
D	protocol	RandomNumberGenerator	192637	192708	192769	Swift
M	func	next	0	192709	192767
D	extension	RandomNumberGenerator	192771	192804	193713	Swift
M	func	next	0	192805	192973
M	func	next	0	192974	193711
D	struct	SystemRandomNumberGenerator	193715	193834	193943	Swift
M	init	init	0	193835	193855
M	func	next	0	193856	193941
D	func	_systemRandom	193945	193998	193998	Swift
F	Swift	Int.lsw	193999	202099
D	struct	Int	194048	194274	202098	Swift
M	typealias	IntegerLiteralType	0	194275	194320
M	typealias	Magnitude	0	194321	194358
M	typealias	Stride	0	194359	194392
M	typealias	Words	0	194393	194428
M	var	max	1	194430	194512
M	var	min	1	194513	194593
M	var	bitWidth	1	194594	194679
M	var	zero	1	194680	194731
M	init	init	0	194733	194777
M	init	init	0	194778	194848
M	init	init	0	194849	194906
M	init	init	0	194907	195045
M	init	init	0	195046	195174
M	init	init	0	195175	195301
M	init	init	0	195302	195424
M	init	init	0	195425	195555
M	init	init	0	195556	195684
M	init	init	0	195685	195836
M	init	init	0	195837	195989
M	init	init	0	195990	196095
M	func	+	1	196097	196172
M	func	-	1	196173	196248
M	func	*	1	196249	196324
M	func	/	1	196325	196400
M	func	%	1	196401	196476
M	func	&+	1	196477	196554
M	func	&-	1	196555	196632
M	func	&*	1	196633	196710
M	func	&	1	196711	196786
M	func	|	1	196787	196861
M	func	^	1	196862	196937
M	func	~	1	196938	197008
M	func	<<	1	197009	197085
M	func	>>	1	197086	197162
M	func	&<<	1	197163	197241
M	func	&>>	1	197242	197320
M	func	<<	1	197321	197420
M	func	>>	1	197421	197520
M	func	-	1	197521	197591
M	func	negate	0	197592	197668
M	func	==	1	197669	197745
M	func	!=	1	197746	197822
M	func	<	1	197823	197898
M	func	<=	1	197899	197975
M	func	>	1	197976	198051
M	func	>=	1	198052	198128
M	func	+=	1	198130	198211
M	func	-=	1	198212	198293
M	func	*=	1	198294	198375
M	func	/=	1	198376	198457
M	func	%=	1	198458	198539
M	func	&+=	1	198540	198623
M	func	&-=	1	198624	198707
M	func	&*=	1	198708	198791
M	func	&=	1	198792	198873
M	func	|=	1	198874	198954
M	func	^=	1	198955	199036
M	func	<<=	1	199037	199119
M	func	>>=	1	199120	199202
M	func	addingReportingOverflow	0	199204	199370
M	func	subtractingReportingOverflow	0	199371	199549
M	func	multipliedReportingOverflow	0	199550	199725
M	func	dividedReportingOverflow	0	199726	199922
M	func	remainderReportingOverflow	0	199923	200139
M	func	multipliedFullWidth	0	200140	200283
M	func	dividingFullWidth	0	200284	200459
M	func	quotientAndRemainder	0	200460	200633
M	func	isMultiple	0	200634	200767
M	func	signum	0	200768	200845
M	var	magnitude	0	200846	200937
M	var	words	0	200938	201061
M	var	nonzeroBitCount	0	201062	201161
M	var	leadingZeroBitCount	0	201162	201292
M	var	trailingZeroBitCount	0	201293	201424
M	var	byteSwapped	0	201425	201547
M	var	description	0	201548	201645
M	var	hashValue	0	201646	201757
M	func	hash	0	201758	201868
M	func	distance	0	201869	201984
M	func	advanced	0	201985	202096
F	Swift	Int16.lsw	202099	210416
D	struct	Int16	202150	202369	210415	Swift
M	typealias	IntegerLiteralType	0	202370	202417
M	typealias	Magnitude	0	202418	202457
M	typealias	Stride	0	202458	202491
M	typealias	Words	0	202492	202527
M	var	max	1	202529	202599
M	var	min	1	202600	202668
M	var	bitWidth	1	202669	202754
M	var	zero	1	202755	202808
M	init	init	0	202810	202854
M	init	init	0	202855	202927
M	init	init	0	202928	202987
M	init	init	0	202988	203126
M	init	init	0	203127	203255
M	init	init	0	203256	203382
M	init	init	0	203383	203505
M	init	init	0	203506	203636
M	init	init	0	203637	203765
M	init	init	0	203766	203917
M	init	init	0	203918	204070
M	init	init	0	204071	204178
M	func	+	1	204180	204261
M	func	-	1	204262	204343
M	func	*	1	204344	204425
M	func	/	1	204426	204507
M	func	%	1	204508	204589
M	func	&+	1	204590	204673
M	func	&-	1	204674	204757
M	func	&*	1	204758	204841
M	func	&	1	204842	204923
M	func	|	1	204924	205004
M	func	^	1	205005	205086
M	func	~	1	205087	205161
M	func	<<	1	205162	205244
M	func	>>	1	205245	205327
M	func	&<<	1	205328	205412
M	func	&>>	1	205413	205497
M	func	<<	1	205498	205601
M	func	>>	1	205602	205705
M	func	-	1	205706	205780
M	func	negate	0	205781	205857
M	func	==	1	205858	205938
M	func	!=	1	205939	206019
M	func	<	1	206020	206099
M	func	<=	1	206100	206180
M	func	>	1	206181	206260
M	func	>=	1	206261	206341
M	func	+=	1	206343	206428
M	func	-=	1	206429	206514
M	func	*=	1	206515	206600
M	func	/=	1	206601	206686
M	func	%=	1	206687	206772
M	func	&+=	1	206773	206860
M	func	&-=	1	206861	206948
M	func	&*=	1	206949	207036
M	func	&=	1	207037	207122
M	func	|=	1	207123	207207
M	func	^=	1	207208	207293
M	func	<<=	1	207294	207380
M	func	>>=	1	207381	207467
M	func	addingReportingOverflow	0	207469	207639
M	func	subtractingReportingOverflow	0	207640	207822
M	func	multipliedReportingOverflow	0	207823	208002
M	func	dividedReportingOverflow	0	208003	208203
M	func	remainderReportingOverflow	0	208204	208424
M	func	multipliedFullWidth	0	208425	208574
M	func	dividingFullWidth	0	208575	208758
M	func	quotientAndRemainder	0	208759	208938
M	func	isMultiple	0	208939	209074
M	func	signum	0	209075	209154
M	var	magnitude	0	209155	209248
M	var	words	0	209249	209372
M	var	nonzeroBitCount	0	209373	209472
M	var	leadingZeroBitCount	0	209473	209603
M	var	trailingZeroBitCount	0	209604	209735
M	var	byteSwapped	0	209736	209860
M	var	description	0	209861	209958
M	var	hashValue	0	209959	210070
M	func	hash	0	210071	210181
M	func	distance	0	210182	210299
M	func	advanced	0	210300	210413
F	Swift	Int32.lsw	210416	218743
D	struct	Int32	210467	210686	218742	Swift
M	typealias	IntegerLiteralType	0	210687	210734
M	typealias	Magnitude	0	210735	210774
M	typealias	Stride	0	210775	210808
M	typealias	Words	0	210809	210844
M	var	max	1	210846	210921
M	var	min	1	210922	210995
M	var	bitWidth	1	210996	211081
M	var	zero	1	211082	211135
M	init	init	0	211137	211181
M	init	init	0	211182	211254
M	init	init	0	211255	211314
M	init	init	0	211315	211453
M	init	init	0	211454	211582
M	init	init	0	211583	211709
M	init	init	0	211710	211832
M	init	init	0	211833	211963
M	init	init	0	211964	212092
M	init	init	0	212093	212244
M	init	init	0	212245	212397
M	init	init	0	212398	212505
M	func	+	1	212507	212588
M	func	-	1	212589	212670
M	func	*	1	212671	212752
M	func	/	1	212753	212834
M	func	%	1	212835	212916
M	func	&+	1	212917	213000
M	func	&-	1	213001	213084
M	func	&*	1	213085	213168
M	func	&	1	213169	213250
M	func	|	1	213251	213331
M	func	^	1	213332	213413
M	func	~	1	213414	213488
M	func	<<	1	213489	213571
M	func	>>	1	213572	213654
M	func	&<<	1	213655	213739
M	func	&>>	1	213740	213824
M	func	<<	1	213825	213928
M	func	>>	1	213929	214032
M	func	-	1	214033	214107
M	func	negate	0	214108	214184
M	func	==	1	214185	214265
M	func	!=	1	214266	214346
M	func	<	1	214347	214426
M	func	<=	1	214427	214507
M	func	>	1	214508	214587
M	func	>=	1	214588	214668
M	func	+=	1	214670	214755
M	func	-=	1	214756	214841
M	func	*=	1	214842	214927
M	func	/=	1	214928	215013
M	func	%=	1	215014	215099
M	func	&+=	1	215100	215187
M	func	&-=	1	215188	215275
M	func	&*=	1	215276	215363
M	func	&=	1	215364	215449
M	func	|=	1	215450	215534
M	func	^=	1	215535	215620
M	func	<<=	1	215621	215707
M	func	>>=	1	215708	215794
M	func	addingReportingOverflow	0	215796	215966
M	func	subtractingReportingOverflow	0	215967	216149
M	func	multipliedReportingOverflow	0	216150	216329
M	func	dividedReportingOverflow	0	216330	216530
M	func	remainderReportingOverflow	0	216531	216751
M	func	multipliedFullWidth	0	216752	216901
M	func	dividingFullWidth	0	216902	217085
M	func	quotientAndRemainder	0	217086	217265
M	func	isMultiple	0	217266	217401
M	func	signum	0	217402	217481
M	var	magnitude	0	217482	217575
M	var	words	0	217576	217699
M	var	nonzeroBitCount	0	217700	217799
M	var	leadingZeroBitCount	0	217800	217930
M	var	trailingZeroBitCount	0	217931	218062
M	var	byteSwapped	0	218063	218187
M	var	description	0	218188	218285
M	var	hashValue	0	218286	218397
M	func	hash	0	218398	218508
M	func	distance	0	218509	218626
M	func	advanced	0	218627	218740
F	Swift	Int64.lsw	218743	227088
D	struct	Int64	218794	219013	227087	Swift
M	typealias	IntegerLiteralType	0	219014	219061
M	typealias	Magnitude	0	219062	219101
M	typealias	Stride	0	219102	219135
M	typealias	Words	0	219136	219171
M	var	max	1	219173	219257
M	var	min	1	219258	219340
M	var	bitWidth	1	219341	219426
M	var	zero	1	219427	219480
M	init	init	0	219482	219526
M	init	init	0	219527	219599
M	init	init	0	219600	219659
M	init	init	0	219660	219798
M	init	init	0	219799	219927
M	init	init	0	219928	220054
M	init	init	0	220055	220177
M	init	init	0	220178	220308
M	init	init	0	220309	220437
M	init	init	0	220438	220589
M	init	init	0	220590	220742
M	init	init	0	220743	220850
M	func	+	1	220852	220933
M	func	-	1	220934	221015
M	func	*	1	221016	221097
M	func	/	1	221098	221179
M	func	%	1	221180	221261
M	func	&+	1	221262	221345
M	func	&-	1	221346	221429
M	func	&*	1	221430	221513
M	func	&	1	221514	221595
M	func	|	1	221596	221676
M	func	^	1	221677	221758
M	func	~	1	221759	221833
M	func	<<	1	221834	221916
M	func	>>	1	221917	221999
M	func	&<<	1	222000	222084
M	func	&>>	1	222085	222169
M	func	<<	1	222170	222273
M	func	>>	1	222274	222377
M	func	-	1	222378	222452
M	func	negate	0	222453	222529
M	func	==	1	222530	222610
M	func	!=	1	222611	222691
M	func	<	1	222692	222771
M	func	<=	1	222772	222852
M	func	>	1	222853	222932
M	func	>=	1	222933	223013
M	func	+=	1	223015	223100
M	func	-=	1	223101	223186
M	func	*=	1	223187	223272
M	func	/=	1	223273	223358
M	func	%=	1	223359	223444
M	func	&+=	1	223445	223532
M	func	&-=	1	223533	223620
M	func	&*=	1	223621	223708
M	func	&=	1	223709	223794
M	func	|=	1	223795	223879
M	func	^=	1	223880	223965
M	func	<<=	1	223966	224052
M	func	>>=	1	224053	224139
M	func	addingReportingOverflow	0	224141	224311
M	func	subtractingReportingOverflow	0	224312	224494
M	func	multipliedReportingOverflow	0	224495	224674
M	func	dividedReportingOverflow	0	224675	224875
M	func	remainderReportingOverflow	0	224876	225096
M	func	multipliedFullWidth	0	225097	225246
M	func	dividingFullWidth	0	225247	225430
M	func	quotientAndRemainder	0	225431	225610
M	func	isMultiple	0	225611	225746
M	func	signum	0	225747	225826
M	var	magnitude	0	225827	225920
M	var	words	0	225921	226044
M	var	nonzeroBitCount	0	226045	226144
M	var	leadingZeroBitCount	0	226145	226275
M	var	trailingZeroBitCount	0	226276	226407
M	var	byteSwapped	0	226408	226532
M	var	description	0	226533	226630
M	var	hashValue	0	226631	226742
M	func	hash	0	226743	226853
M	func	distance	0	226854	226971
M	func	advanced	0	226972	227085
F	Swift	Int8.lsw	227088	235203
D	struct	Int8	227138	227354	235202	Swift
M	typealias	IntegerLiteralType	0	227355	227401
M	typealias	Magnitude	0	227402	227440
M	typealias	Stride	0	227441	227474
M	typealias	Words	0	227475	227510
M	var	max	1	227512	227579
M	var	min	1	227580	227645
M	var	bitWidth	1	227646	227730
M	var	zero	1	227731	227783
M	init	init	0	227785	227829
M	init	init	0	227830	227900
M	init	init	0	227901	227958
M	init	init	0	227959	228096
M	init	init	0	228097	228224
M	init	init	0	228225	228350
M	init	init	0	228351	228472
M	init	init	0	228473	228602
M	init	init	0	228603	228730
M	init	init	0	228731	228881
M	init	init	0	228882	229033
M	init	init	0	229034	229139
M	func	+	1	229141	229218
M	func	-	1	229219	229296
M	func	*	1	229297	229374
M	func	/	1	229375	229452
M	func	%	1	229453	229530
M	func	&+	1	229531	229610
M	func	&-	1	229611	229690
M	func	&*	1	229691	229770
M	func	&	1	229771	229848
M	func	|	1	229849	229925
M	func	^	1	229926	230003
M	func	~	1	230004	230075
M	func	<<	1	230076	230154
M	func	>>	1	230155	230233
M	func	&<<	1	230234	230314
M	func	&>>	1	230315	230395
M	func	<<	1	230396	230496
M	func	>>	1	230497	230597
M	func	-	1	230598	230669
M	func	negate	0	230670	230746
M	func	==	1	230747	230824
M	func	!=	1	230825	230902
M	func	<	1	230903	230979
M	func	<=	1	230980	231057
M	func	>	1	231058	231134
M	func	>=	1	231135	231212
M	func	+=	1	231214	231296
M	func	-=	1	231297	231379
M	func	*=	1	231380	231462
M	func	/=	1	231463	231545
M	func	%=	1	231546	231628
M	func	&+=	1	231629	231713
M	func	&-=	1	231714	231798
M	func	&*=	1	231799	231883
M	func	&=	1	231884	231966
M	func	|=	1	231967	232048
M	func	^=	1	232049	232131
M	func	<<=	1	232132	232215
M	func	>>=	1	232216	232299
M	func	addingReportingOverflow	0	232301	232468
M	func	subtractingReportingOverflow	0	232469	232648
M	func	multipliedReportingOverflow	0	232649	232825
M	func	dividedReportingOverflow	0	232826	233023
M	func	remainderReportingOverflow	0	233024	233241
M	func	multipliedFullWidth	0	233242	233387
M	func	dividingFullWidth	0	233388	233566
M	func	quotientAndRemainder	0	233567	233743
M	func	isMultiple	0	233744	233877
M	func	signum	0	233878	233955
M	var	magnitude	0	233956	234047
M	var	words	0	234048	234171
M	var	nonzeroBitCount	0	234172	234270
M	var	leadingZeroBitCount	0	234271	234400
M	var	trailingZeroBitCount	0	234401	234531
M	var	byteSwapped	0	234532	234654
M	var	description	0	234655	234751
M	var	hashValue	0	234752	234862
M	func	hash	0	234863	234972
M	func	distance	0	234973	235088
M	func	advanced	0	235089	235200
F	Swift	KeyPath.lsw	235203	236930
D	class	AnyKeyPath	235286	235393	235565	Swift
M	func	==	1	235394	235487
M	func	hash	0	235488	235563
D	class	PartialKeyPath	235567	235688	235690	Swift
D	class	KeyPath	235692	235809	236131	Swift
M	func	appending	0	235810	235973
M	func	appending	0	235974	236129
D	class	WritableKeyPath	236133	236278	236418	Swift
M	func	appending	0	236279	236416
D	class	ReferenceWritableKeyPath	236420	236618	236767	Swift
M	func	appending	0	236619	236765
D	func	_readKeyPath	236769	236929	236929	Swift
F	Swift	Lazy.lsw	236930	249036
D	protocol	LazySequenceProtocol	236950	237071	237221	Swift
M	associatedtype	Elements	0	237072	237150
M	var	elements	0	237151	237219
D	extension	LazySequenceProtocol	237223	237278	237353	Swift
M	var	elements	0	237279	237351
D	typealias	LazyCollectionProtocol	237355	237505	237505	Swift
D	extension	LazySequenceProtocol	237507	237539	239741	Swift
M	var	lazy	0	237540	237596
M	func	map	0	237597	237827
M	func	filter	0	237828	238048
M	func	compactMap	0	238049	238704
M	func	flatMap	0	238705	239248
M	func	prefix	0	239249	239496
M	func	drop	0	239497	239739
D	extension	LazySequenceProtocol	239743	239799	239985	Swift
M	func	joined	0	239800	239983
D	extension	LazySequenceProtocol	239987	240090	240266	Swift
M	func	reversed	0	240091	240264
D	struct	LazySequence	240268	240365	240742	Swift
M	typealias	Element	0	240366	240409
M	typealias	Iterator	0	240410	240455
M	typealias	Elements	0	240456	240492
M	var	_base	0	240493	240512
M	init	init	0	240513	240557
M	var	elements	0	240558	240597
M	func	makeIterator	0	240598	240670
M	var	underestimatedCount	0	240671	240740
D	typealias	LazyCollection	240744	240841	240841	Swift
D	extension	LazySequence	240843	240902	241838	Swift
M	typealias	Index	0	240903	240942
M	typealias	Indices	0	240943	240986
M	typealias	SubSequence	0	240987	241047
M	var	startIndex	0	241048	241106
M	var	endIndex	0	241107	241161
M	var	indices	0	241162	241216
M	var	count	0	241217	241258
M	var	isEmpty	0	241259	241305
M	func	index	0	241306	241388
M	func	index	0	241389	241490
M	func	index	0	241491	241640
M	func	distance	0	241641	241757
M	subscript	subscript	0	241758	241836
D	extension	LazySequence	241840	241925	242012	Swift
M	func	index	0	241926	242010
D	extension	LazySequence	242014	242097	242099	Swift
D	extension	Slice	242101	242173	242219	Swift
M	typealias	Elements	0	242174	242217
D	extension	ReversedCollection	242221	242306	242365	Swift
M	typealias	Elements	0	242307	242363
D	struct	LazyMapSequence	242367	242517	243306	Swift
M	typealias	Elements	0	242518	242580
M	var	_base	0	242581	242600
M	let	_transform	0	242601	242646
M	init	init	0	242647	242782
M	struct	Iterator	0	242784	243093
M	func	makeIterator	0	243095	243234
M	var	underestimatedCount	0	243235	243304
D	extension	LazyMapSequence	243308	243370	244325	Swift
M	typealias	Index	0	243371	243410
M	typealias	Indices	0	243411	243454
M	typealias	SubSequence	0	243455	243527
M	var	startIndex	0	243528	243586
M	var	endIndex	0	243587	243641
M	var	indices	0	243642	243696
M	var	count	0	243697	243738
M	var	isEmpty	0	243739	243785
M	func	index	0	243786	243868
M	func	index	0	243869	243970
M	func	index	0	243971	244120
M	func	distance	0	244121	244237
M	subscript	subscript	0	244238	244323
D	extension	LazyMapSequence	244327	244415	244502	Swift
M	func	index	0	244416	244500
D	extension	LazyMapSequence	244504	244590	244592	Swift
D	typealias	LazyMapCollection	244594	244704	244704	Swift
D	struct	LazyFilterSequence	244706	244843	245680	Swift
M	typealias	Element	0	244844	244887
M	typealias	Elements	0	244888	244944
M	var	_base	0	244945	244964
M	let	_predicate	0	244965	245007
M	init	init	0	245008	245144
M	struct	Iterator	0	245146	245543
M	func	makeIterator	0	245545	245678
D	extension	LazyFilterSequence	245682	245747	246451	Swift
M	typealias	Index	0	245748	245787
M	typealias	Indices	0	245788	245859
M	typealias	SubSequence	0	245860	245926
M	var	startIndex	0	245927	245992
M	var	endIndex	0	245993	246047
M	var	underestimatedCount	0	246048	246093
M	func	_next	0	246094	246280
M	func	index	0	246281	246370
M	subscript	subscript	0	246371	246449
D	extension	LazyFilterSequence	246453	246544	246756	Swift
M	func	index	0	246545	246754
D	typealias	LazyFilterCollection	246758	246871	246871	Swift
D	struct	LazyPrefixWhileSequence	246873	247019	247928	Swift
M	typealias	Element	0	247020	247063
M	typealias	Elements	0	247064	247125
M	var	_base	0	247126	247145
M	let	_predicate	0	247146	247188
M	init	init	0	247189	247321
M	struct	Iterator	0	247323	247771
M	func	makeIterator	0	247773	247926
D	struct	LazyDropWhileSequence	247930	248075	249035	Swift
M	typealias	Element	0	248076	248119
M	typealias	Elements	0	248120	248179
M	var	_base	0	248180	248199
M	let	_predicate	0	248200	248242
M	init	init	0	248243	248375
M	struct	Iterator	0	248377	248878
M	func	makeIterator	0	248880	249033
F	Swift	MutableCollection.lsw	249036	264614
D	protocol	MutableCollection	249090	249232	249689	Swift
M	subscript	subscript	0	249233	249323
M	subscript	subscript	0	249324	249421
M	func	partition	0	249422	249606
M	func	swapAt	0	249607	249687
D	extension	MutableCollection	249691	249753	250094	Swift
M	subscript	subscript	0	249754	250092
D	extension	MutableCollection	250096	250125	252030	Swift
M	func	_writeBackSlice	0	250126	250786
M	func	swapAt	0	250787	250985
M	func	partition	0	250986	251610
M	subscript	subscript	0	251611	251835
M	subscript	subscript	0	251836	252028
D	extension	MutableCollection	252032	252097	253181	Swift
M	func	reverse	0	252098	252434
M	func	partition	0	252435	253179
D	extension	MutableCollection	253183	253247	254333	Swift
M	func	shuffle	0	253248	253422
M	func	shuffle	0	253423	253902
M	func	sort	0	253903	254331
D	extension	MutableCollection	254335	254420	254745	Swift
M	func	sort	0	254421	254743
D	protocol	RangeReplaceableCollection	254747	254900	256504	Swift
M	init	init	0	254901	254940
M	func	replaceSubrange	0	254941	255107
M	func	reserveCapacity	0	255108	255194
M	init	init	0	255195	255275
M	init	init	0	255276	255375
M	func	append	0	255376	255459
M	func	append	0	255460	255585
M	func	insert	0	255586	255694
M	func	insert	0	255695	255847
M	func	remove	0	255848	255976
M	func	removeSubrange	0	255977	256076
M	func	removeFirst	0	256077	256189
M	func	removeFirst	0	256190	256265
M	func	removeAll	0	256266	256359
M	func	removeAll	0	256360	256502
D	extension	RangeReplaceableCollection	256506	256544	261366	Swift
M	init	init	0	256545	256791
M	init	init	0	256792	256963
M	func	reserveCapacity	0	256964	257060
M	func	append	0	257061	257188
M	func	append	0	257189	257384
M	func	insert	0	257385	257562
M	func	insert	0	257563	257780
M	func	remove	0	257781	258152
M	func	removeSubrange	0	258153	258321
M	func	removeSubrange	0	258322	258506
M	func	replaceSubrange	0	258507	258787
M	func	removeFirst	0	258788	259080
M	func	removeFirst	0	259081	259491
M	func	removeAll	0	259492	259773
M	func	removeAll	0	259774	260089
M	func	filter	0	260090	260361
M	func	+	1	260362	260596
M	func	+	1	260597	260941
M	func	+	1	260942	261194
M	func	+=	1	261195	261364
D	extension	RangeReplaceableCollection	261368	261442	262334	Swift
M	func	popLast	0	261443	261655
M	func	removeLast	0	261656	261915
M	func	removeLast	0	261916	262332
D	extension	RangeReplaceableCollection	262336	262404	262696	Swift
M	func	removeAll	0	262405	262694
D	extension	MutableCollection	262698	262727	263244	Swift
M	func	_halfStablePartition	0	262728	263242
D	extension	RangeReplaceableCollection	263246	263309	264613	Swift
M	func	replacing	0	263310	264046
M	func	replace	0	264047	264380
M	func	trimPrefix	0	264381	264611
F	Swift	NumericProtocols.lsw	264614	281101
D	protocol	AdditiveArithmetic	264672	264761	265142	Swift
M	var	zero	1	264762	264836
M	func	+	1	264837	264902
M	func	+=	1	264903	264981
M	func	-	1	264982	265054
M	func	-=	1	265055	265140
D	extension	AdditiveArithmetic	265144	265174	265477	Swift
M	func	+=	1	265175	265280
M	func	-=	1	265281	265393
M	func	+	1	265394	265475
D	extension	AdditiveArithmetic	265479	265549	265631	Swift
M	var	zero	1	265550	265629
D	protocol	Numeric	265633	265739	266119	Swift
M	associatedtype	Magnitude	0	265740	265789
M	init	init	0	265790	265900
M	var	magnitude	0	265901	265965
M	func	*	1	265966	266035
M	func	*=	1	266036	266117
D	protocol	SignedNumeric	266121	266202	266348	Swift
M	func	-	1	266203	266293
M	func	negate	0	266294	266346
D	extension	SignedNumeric	266350	266375	266638	Swift
M	func	-	1	266376	266556
M	func	negate	0	266557	266636
D	func	abs	266640	266823	266823	Swift
D	protocol	Strideable	266825	266926	267147	Swift
M	associatedtype	Stride	0	266927	266979
M	func	distance	0	266980	267064
M	func	advanced	0	267065	267145
D	extension	Strideable	267149	267171	267431	Swift
M	func	<	1	267172	267311
M	func	==	1	267312	267429
D	protocol	BinaryInteger	267433	267635	270297	Swift
M	associatedtype	Words	0	267636	267732
M	var	isSigned	1	267733	267816
M	init	init	0	267817	267933
M	init	init	0	267934	268018
M	init	init	0	268019	268108
M	init	init	0	268109	268200
M	init	init	0	268201	268292
M	var	words	0	268293	268395
M	var	bitWidth	0	268396	268475
M	var	trailingZeroBitCount	0	268476	268571
M	func	/	1	268572	268642
M	func	/=	1	268643	268721
M	func	%	1	268722	268825
M	func	%=	1	268826	268922
M	func	~	1	268923	268992
M	func	&	1	268993	269071
M	func	&=	1	269072	269155
M	func	|	1	269156	269241
M	func	|=	1	269242	269334
M	func	^	1	269335	269420
M	func	^=	1	269421	269514
M	func	>>	1	269515	269647
M	func	>>=	1	269648	269768
M	func	<<	1	269769	269901
M	func	<<=	1	269902	270022
M	func	quotientAndRemainder	0	270023	270151
M	func	isMultiple	0	270152	270249
M	func	signum	0	270250	270295
D	extension	BinaryInteger	270299	270324	273291	Swift
M	init	init	0	270325	270369
M	func	*=	1	270370	270478
M	func	/=	1	270479	270584
M	func	%=	1	270585	270708
M	func	&=	1	270709	270819
M	func	|=	1	270820	270939
M	func	^=	1	270940	271060
M	func	>>=	1	271061	271209
M	func	<<=	1	271210	271358
M	func	signum	0	271359	271475
M	func	quotientAndRemainder	0	271476	271652
M	func	isMultiple	0	271653	271871
M	func	distance	0	271872	271987
M	func	advanced	0	271988	272096
M	var	description	0	272097	272187
M	func	==	1	272189	272357
M	func	!=	1	272358	272523
M	func	<	1	272524	272710
M	func	<=	1	272711	272906
M	func	>	1	272907	273096
M	func	>=	1	273097	273289
D	func	_compareIntegers	273293	273400	273400	Swift
D	protocol	FixedWidthInteger	273402	273567	275890	Swift
M	var	bitWidth	1	273568	273647
M	var	max	1	273648	273708
M	var	min	1	273709	273766
M	func	addingReportingOverflow	0	273767	273897
M	func	subtractingReportingOverflow	0	273898	274040
M	func	multipliedReportingOverflow	0	274041	274180
M	func	dividedReportingOverflow	0	274181	274341
M	func	remainderReportingOverflow	0	274342	274522
M	func	multipliedFullWidth	0	274523	274644
M	func	dividingFullWidth	0	274645	274799
M	init	init	0	274800	274871
M	var	nonzeroBitCount	0	274872	274940
M	var	leadingZeroBitCount	0	274941	275036
M	var	byteSwapped	0	275037	275126
M	var	bigEndian	0	275127	275197
M	var	littleEndian	0	275198	275274
M	init	init	0	275275	275361
M	init	init	0	275362	275454
M	func	&>>	1	275455	275569
M	func	&>>=	1	275570	275672
M	func	&<<	1	275673	275786
M	func	&<<=	1	275787	275888
D	extension	FixedWidthInteger	275892	275921	279999	Swift
M	var	bitWidth	0	275922	276018
M	init	init	0	276019	276137
M	var	littleEndian	0	276138	276222
M	var	bigEndian	0	276223	276308
M	init	init	0	276309	276425
M	init	init	0	276426	276548
M	func	&>>=	1	276549	276680
M	func	&<<=	1	276681	276811
M	func	&>>	1	276812	276998
M	func	&<<	1	276999	277184
M	func	&+	1	277185	277330
M	func	&+=	1	277331	277443
M	func	&-	1	277444	277601
M	func	&-=	1	277602	277719
M	func	&*	1	277720	277877
M	func	&*=	1	277878	277996
M	init	init	0	277997	278344
M	init	init	0	278345	278585
M	func	random	1	278586	278797
M	func	random	1	278798	279015
M	func	random	1	279016	279485
M	func	random	1	279486	279997
D	func	_parseInteger	280001	280102	280102	Swift
D	protocol	SignedInteger	280104	280207	280209	Swift
D	extension	SignedInteger	280211	280236	280330	Swift
M	var	isSigned	1	280237	280328
D	protocol	UnsignedInteger	280332	280425	280427	Swift
D	extension	UnsignedInteger	280429	280456	280551	Swift
M	var	isSigned	1	280457	280549
D	extension	UnsignedInteger	280553	280609	280697	Swift
M	var	magnitude	0	280610	280695
D	extension	Numeric	280699	280718	280829	Swift
M	func	*=	1	280719	280827
D	extension	BinaryInteger	280831	280856	281100	Swift
M	init	init	0	280857	281098
F	Swift	Operators.lsw	281101	284752
D	precedencegroup	AssignmentPrecedence	281155	281233	281233	Swift
D	precedencegroup	FunctionArrowPrecedence	281234	281331	281331	Swift
D	precedencegroup	TernaryPrecedence	281332	281426	281426	Swift
D	precedencegroup	DefaultPrecedence	281427	281494	281494	Swift
D	precedencegroup	LogicalDisjunctionPrecedence	281495	281593	281593	Swift
D	precedencegroup	LogicalConjunctionPrecedence	281594	281703	281703	Swift
D	precedencegroup	ComparisonPrecedence	281704	281785	281785	Swift
D	precedencegroup	NilCoalescingPrecedence	281786	281883	281883	Swift
D	precedencegroup	CastingPrecedence	281884	281957	281957	Swift
D	precedencegroup	RangeFormationPrecedence	281958	282032	282032	Swift
D	precedencegroup	AdditionPrecedence	282033	282128	282128	Swift
D	precedencegroup	MultiplicationPrecedence	282129	282224	282224	Swift
D	precedencegroup	BitwiseShiftPrecedence	282225	282304	282304	Swift
D	operator	++	282306	282325	282325	Swift
D	operator	--	282326	282345	282345	Swift
D	operator	...	282346	282366	282366	Swift
D	operator	++	282368	282386	282386	Swift
D	operator	--	282387	282405	282405	Swift
D	operator	!	282406	282423	282423	Swift
D	operator	~	282424	282441	282441	Swift
D	operator	+	282442	282459	282459	Swift
D	operator	-	282460	282477	282477	Swift
D	operator	...	282478	282497	282497	Swift
D	operator	..<	282498	282517	282517	Swift
D	operator	<<	282519	282561	282561	Swift
D	operator	&<<	282562	282605	282605	Swift
D	operator	>>	282606	282648	282648	Swift
D	operator	&>>	282649	282692	282692	Swift
D	operator	*	282694	282737	282737	Swift
D	operator	&*	282738	282782	282782	Swift
D	operator	/	282783	282826	282826	Swift
D	operator	%	282827	282870	282870	Swift
D	operator	&	282871	282914	282914	Swift
D	operator	+	282916	282953	282953	Swift
D	operator	&+	282954	282992	282992	Swift
D	operator	-	282993	283030	283030	Swift
D	operator	&-	283031	283069	283069	Swift
D	operator	|	283070	283107	283107	Swift
D	operator	^	283108	283145	283145	Swift
D	operator	...	283147	283192	283192	Swift
D	operator	..<	283193	283238	283238	Swift
D	operator	??	283240	283283	283283	Swift
D	operator	<	283285	283324	283324	Swift
D	operator	<=	283325	283365	283365	Swift
D	operator	>	283366	283405	283405	Swift
D	operator	>=	283406	283446	283446	Swift
D	operator	==	283447	283487	283487	Swift
D	operator	!=	283488	283528	283528	Swift
D	operator	===	283529	283570	283570	Swift
D	operator	!==	283571	283612	283612	Swift
D	operator	~=	283613	283653	283653	Swift
D	operator	.<	283655	283695	283695	Swift
D	operator	.<=	283696	283737	283737	Swift
D	operator	.>	283738	283778	283778	Swift
D	operator	.>=	283779	283820	283820	Swift
D	operator	.==	283821	283862	283862	Swift
D	operator	.!=	283863	283904	283904	Swift
D	operator	.&	283905	283949	283949	Swift
D	operator	.^	283950	283988	283988	Swift
D	operator	.|	283989	284027	284027	Swift
D	operator	&&	284029	284077	284077	Swift
D	operator	||	284078	284126	284126	Swift
D	operator	*=	284128	284168	284168	Swift
D	operator	&*=	284169	284210	284210	Swift
D	operator	/=	284211	284251	284251	Swift
D	operator	%=	284252	284292	284292	Swift
D	operator	+=	284293	284333	284333	Swift
D	operator	&+=	284334	284375	284375	Swift
D	operator	-=	284376	284416	284416	Swift
D	operator	&-=	284417	284458	284458	Swift
D	operator	<<=	284459	284500	284500	Swift
D	operator	&<<=	284501	284543	284543	Swift
D	operator	>>=	284544	284585	284585	Swift
D	operator	&>>=	284586	284628	284628	Swift
D	operator	&=	284629	284669	284669	Swift
D	operator	^=	284670	284710	284710	Swift
D	operator	|=	284711	284751	284751	Swift
F	Swift	Optional.lsw	284752	289084
D	enum	Optional	284777	284878	285954	Swift
M	case	none	0	284879	284892
M	case	some	0	284893	284915
M	init	init	0	284917	284999
M	init	init	0	285000	285065
M	func	map	0	285067	285331
M	func	flatMap	0	285332	285603
M	var	unsafelyUnwrapped	0	285604	285692
M	func	take	0	285693	285855
M	var	debugDescription	0	285856	285952
D	extension	Optional	285956	286006	286008	Swift
D	extension	Optional	286010	286064	286066	Swift
D	extension	Optional	286068	286124	286580	Swift
M	func	==	1	286125	286578
D	extension	Optional	286582	286636	286920	Swift
M	func	hash	0	286637	286918
D	enum	Result	286922	287022	288874	Swift
M	case	success	0	287023	287048
M	case	failure	0	287049	287074
M	init	init	0	287076	287325
M	func	get	0	287326	287554
M	func	map	0	287555	287875
M	func	mapError	0	287876	288200
M	func	flatMap	0	288201	288534
M	func	flatMapError	0	288535	288872
D	extension	Result	288876	288950	288952	Swift
D	extension	Result	288954	289025	289027	Swift
D	extension	Result	289029	289081	289083	Swift
F	Swift	Output.lsw	289084	291584
D	func	print	289098	289243	289243	Swift
D	func	print	289245	289618	289618	Swift
D	func	debugPrint	289620	289788	289788	Swift
D	func	debugPrint	289790	290186	290186	Swift
D	func	dump	290188	290475	290475	Swift
D	func	dump	290477	290825	290825	Swift
D	func	readLine	290827	290965	290965	Swift
D	func	_describe	290967	291026	291026	Swift
D	func	_debugDescribe	291028	291097	291097	Swift
D	func	_dump	291099	291216	291216	Swift
D	func	_writeOutput	291218	291268	291268	Swift
D	enum	CommandLine	291270	291329	291583	Swift
M	var	arguments	1	291330	291458
M	var	argc	1	291459	291581
F	Swift	PartialRange.lsw	291584	297443
D	struct	PartialRangeUpTo	291632	291738	292098	Swift
M	let	upperBound	0	291739	291771
M	init	init	0	291772	291841
M	func	relative	0	291842	291977
M	func	contains	0	291978	292096
D	struct	PartialRangeThrough	292100	292217	292615	Swift
M	let	upperBound	0	292218	292250
M	init	init	0	292251	292320
M	func	relative	0	292321	292493
M	func	contains	0	292494	292613
D	struct	PartialRangeFrom	292617	292723	293082	Swift
M	let	lowerBound	0	292724	292756
M	init	init	0	292757	292826
M	func	relative	0	292827	292960
M	func	contains	0	292961	293080
D	extension	PartialRangeFrom	293084	293175	293386	Swift
M	typealias	Element	0	293176	293212
M	typealias	Iterator	0	293213	293273
M	func	makeIterator	0	293274	293384
D	struct	_PartialRangeIterator	293388	293561	293768	Swift
M	typealias	Element	0	293562	293598
M	var	_current	0	293599	293622
M	func	next	0	293623	293766
D	enum	UnboundedRange_	293770	293828	293895	Swift
M	func	...	1	293829	293893
D	typealias	UnboundedRange	293897	294000	294000	Swift
D	func	stride	294002	294211	294211	Swift
D	func	stride	294213	294453	294453	Swift
D	struct	StrideTo	294455	294568	295220	Swift
M	let	_start	0	294569	294592
M	let	_end	0	294593	294614
M	let	_stride	0	294615	294646
M	init	init	0	294647	294871
M	func	makeIterator	0	294872	295037
M	var	underestimatedCount	0	295038	295218
D	struct	StrideToIterator	295222	295330	295710	Swift
M	let	_start	0	295331	295354
M	let	_end	0	295355	295376
M	let	_stride	0	295377	295408
M	var	_count	0	295409	295428
M	var	_value	0	295429	295452
M	func	next	0	295453	295708
D	struct	StrideThrough	295712	295842	296526	Swift
M	let	_start	0	295843	295866
M	let	_end	0	295867	295888
M	let	_stride	0	295889	295920
M	init	init	0	295921	296145
M	func	makeIterator	0	296146	296343
M	var	underestimatedCount	0	296344	296524
D	struct	StrideThroughIterator	296528	296641	297200	Swift
M	let	_start	0	296642	296665
M	let	_end	0	296666	296687
M	let	_stride	0	296688	296719
M	var	_count	0	296720	296739
M	var	_value	0	296740	296763
M	var	_didReturnEnd	0	296764	296791
M	func	next	0	296792	297198
D	func	_strideStep	297202	297442	297442	Swift
F	Swift	Range.lsw	297443	311634
D	protocol	RangeExpression	297476	297572	297857	Swift
M	associatedtype	Bound	0	297573	297609
M	func	relative	0	297610	297768
M	func	contains	0	297769	297855
D	extension	RangeExpression	297859	297886	298056	Swift
M	func	~=	1	297887	298054
D	struct	Range	298058	298197	300497	Swift
M	let	lowerBound	0	298198	298255
M	let	upperBound	0	298256	298330
M	init	init	0	298331	298433
M	init	init	0	298434	298641
M	func	contains	0	298642	298785
M	var	isEmpty	0	298786	298880
M	func	relative	0	298881	298986
M	func	==	1	298987	299132
M	func	clamped	0	299133	299591
M	func	overlaps	0	299592	299849
M	func	overlaps	0	299850	300095
M	func	contains	0	300096	300302
M	func	contains	0	300303	300495
D	extension	Range	300499	300541	300638	Swift
M	var	description	0	300542	300636
D	extension	Range	300640	300687	300843	Swift
M	var	debugDescription	0	300688	300841
D	extension	Range	300845	300894	301022	Swift
M	func	hash	0	300895	301020
D	extension	Range	301024	301073	301075	Swift
D	extension	Range	301077	301157	301365	Swift
M	typealias	Element	0	301158	301194
M	typealias	Iterator	0	301195	301248
M	func	makeIterator	0	301249	301363
D	struct	_RangeIterator	301367	301478	301748	Swift
M	typealias	Element	0	301479	301515
M	var	_current	0	301516	301539
M	let	_end	0	301540	301559
M	func	next	0	301560	301746
D	extension	Range	301750	301881	303494	Swift
M	typealias	Index	0	301882	301916
M	typealias	Indices	0	301917	301960
M	typealias	SubSequence	0	301961	302008
M	var	startIndex	0	302009	302056
M	var	endIndex	0	302057	302102
M	var	count	0	302103	302173
M	var	indices	0	302174	302219
M	func	index	0	302220	302288
M	func	index	0	302289	302359
M	func	index	0	302360	302454
M	func	distance	0	302455	302561
M	subscript	subscript	0	302562	302731
M	subscript	subscript	0	302732	302929
M	func	_customContainsEquatableElement	0	302930	303054
M	func	_customIndexOfEquatableElement	0	303055	303175
M	func	_customLastIndexOfEquatableElement	0	303176	303300
M	init	init	0	303301	303492
D	typealias	CountableRange	303496	303628	303628	Swift
D	typealias	CountableClosedRange	303629	303780	303780	Swift
D	struct	ClosedRange	303782	303921	305905	Swift
M	let	lowerBound	0	303922	303979
M	let	upperBound	0	303980	304040
M	init	init	0	304041	304143
M	init	init	0	304144	304351
M	func	contains	0	304352	304496
M	var	isEmpty	0	304497	304579
M	func	relative	0	304580	304763
M	func	==	1	304764	304921
M	func	clamped	0	304922	305398
M	func	overlaps	0	305399	305579
M	func	overlaps	0	305580	305709
M	func	contains	0	305710	305903
D	extension	ClosedRange	305907	305955	306052	Swift
M	var	description	0	305956	306050
D	extension	ClosedRange	306054	306107	306275	Swift
M	var	debugDescription	0	306108	306273
D	extension	ClosedRange	306277	306332	306460	Swift
M	func	hash	0	306333	306458
D	extension	ClosedRange	306462	306517	306519	Swift
D	extension	ClosedRange	306521	306607	306850	Swift
M	typealias	Element	0	306608	306644
M	typealias	Iterator	0	306645	306704
M	func	makeIterator	0	306705	306848
D	struct	_ClosedRangeIterator	306852	306969	307340	Swift
M	typealias	Element	0	306970	307006
M	var	_current	0	307007	307030
M	let	_last	0	307031	307051
M	var	_isDone	0	307052	307073
M	func	next	0	307074	307338
D	enum	_ClosedRangeIndex	307342	307472	308107	Swift
M	case	inRange	0	307473	307496
M	case	pastEnd	0	307497	307513
M	func	==	1	307514	307810
M	func	<	1	307811	308105
D	extension	ClosedRange	308109	308246	310566	Swift
M	typealias	Index	0	308247	308300
M	typealias	Indices	0	308301	308366
M	typealias	SubSequence	0	308367	308427
M	var	startIndex	0	308428	308504
M	var	endIndex	0	308505	308567
M	var	count	0	308568	308642
M	func	index	0	308643	308918
M	func	index	0	308919	309244
M	func	index	0	309245	309652
M	func	distance	0	309653	309790
M	func	_offset	0	309791	309987
M	subscript	subscript	0	309988	310187
M	func	_customContainsEquatableElement	0	310188	310313
M	init	init	0	310314	310564
D	extension	Comparable	310568	310590	311633	Swift
M	func	..<	1	310591	310882
M	func	...	1	310883	311180
M	func	..<	1	311181	311325
M	func	...	1	311326	311484
M	func	...	1	311485	311631
F	Swift	RangeSet.lsw	311634	315442
D	struct	RangeSet	311648	311767	314002	Swift
M	var	_ranges	0	311768	311799
M	init	init	0	311800	311834
M	init	init	0	311835	311916
M	init	init	0	311917	312077
M	var	ranges	0	312078	312157
M	var	isEmpty	0	312158	312246
M	func	contains	0	312247	312391
M	func	insert	0	312392	313180
M	func	remove	0	313181	313812
M	func	==	1	313813	313922
M	var	description	0	313923	314000
D	extension	RangeReplaceableCollection	314004	314042	314379	Swift
M	func	removeSubranges	0	314043	314377
D	extension	MutableCollection	314381	314449	315441	Swift
M	func	moveSubranges	0	314450	315439
F	Swift	Regex.lsw	315442	333511
D	protocol	_RegexPart	315543	315686	315761	Swift
M	associatedtype	RegexOutput	0	315687	315717
M	var	_part	0	315718	315759
D	protocol	RegexComponent	315763	315865	315972	Swift
M	associatedtype	RegexOutput	0	315866	315896
M	var	regex	0	315897	315970
D	extension	RegexComponent	315974	316000	316053	Swift
M	var	_part	0	316001	316051
D	struct	Regex	316055	316210	321840	Swift
M	typealias	RegexOutput	0	316211	316252
M	let	_source	0	316253	316447
M	let	_transforms	0	316448	316572
M	init	init	0	316573	316719
M	init	init	0	316720	316897
M	init	init	0	316898	317043
M	init	init	0	317044	317574
M	init	init	0	317575	317891
M	var	regex	0	317892	317936
M	struct	Match	0	317938	318621
M	func	wholeMatch	0	318623	318767
M	func	wholeMatch	0	318768	318910
M	func	prefixMatch	0	318911	319067
M	func	prefixMatch	0	319068	319222
M	func	firstMatch	0	319223	319367
M	func	firstMatch	0	319368	319510
M	func	_match	0	319511	319616
M	func	_allMatches	0	319617	319717
M	func	_matches	0	319718	319814
M	func	_found	0	319815	319914
M	func	contains	0	319916	320050
M	func	_with	0	320052	320164
M	func	ignoresCase	0	320165	320305
M	func	dotMatchesNewlines	0	320306	320480
M	func	anchorsMatchLineEndings	0	320481	320666
M	func	asciiOnlyWordCharacters	0	320667	320823
M	func	asciiOnlyDigits	0	320824	320972
M	func	asciiOnlyWhitespace	0	320973	321125
M	func	asciiOnlyCharacterClasses	0	321126	321301
M	func	wordBoundaryKind	0	321302	321473
M	func	repetitionBehavior	0	321474	321671
M	func	matchingSemantics	0	321672	321838
D	extension	Regex	321842	321890	322345	Swift
M	init	init	0	321891	322149
M	init	init	0	322150	322343
D	extension	Regex.Match	322347	322401	322899	Swift
M	init	init	0	322402	322603
M	subscript	subscript	0	322604	322776
M	subscript	subscript	0	322777	322897
D	struct	AnyRegexOutput	322901	323020	325592	Swift
M	typealias	Index	0	323021	323053
M	typealias	Indices	0	323054	323095
M	typealias	Iterator	0	323096	323160
M	typealias	SubSequence	0	323161	323217
M	struct	ElementRepresentation	0	323219	323449
M	struct	Element	0	323451	324533
M	let	input	0	324535	324556
M	let	_elements	0	324557	324614
M	init	init	0	324615	324801
M	var	startIndex	0	324802	324838
M	var	endIndex	0	324839	324887
M	var	count	0	324888	324933
M	func	index	0	324934	324986
M	func	index	0	324987	325040
M	subscript	subscript	0	325041	325165
M	subscript	subscript	0	325166	325406
M	func	extractValues	0	325407	325590
D	struct	_RegexError	325594	325680	325710	Swift
M	let	description	0	325681	325708
D	struct	RegexWordBoundaryKind	325712	325780	326067	Swift
M	let	_letter	0	325781	325804
M	var	simple	1	325805	325942
M	var	default	1	325943	326065
D	struct	RegexSemanticLevel	326069	326180	326437	Swift
M	let	_letter	0	326181	326204
M	var	graphemeCluster	1	326205	326322
M	var	unicodeScalar	1	326323	326435
D	struct	RegexRepetitionBehavior	326439	326530	326953	Swift
M	let	_letter	0	326531	326554
M	var	eager	1	326555	326678
M	var	reluctant	1	326679	326805
M	var	possessive	1	326806	326951
D	func	_regexError	326955	327023	327023	Swift
D	func	_regexOutputType	327025	327102	327102	Swift
D	func	_regexContains	327104	327195	327195	Swift
D	func	_regexExtract	327197	327285	327285	Swift
D	func	_regexSplit	327287	327847	327847	Swift
D	extension	BidirectionalCollection	327849	327960	330014	Swift
M	var	_wholeText	0	327961	328022
M	func	wholeMatch	0	328023	328187
M	func	prefixMatch	0	328188	328364
M	func	firstMatch	0	328365	328521
M	func	matches	0	328522	328677
M	func	contains	0	328678	328855
M	func	firstRange	0	328856	329046
M	func	ranges	0	329047	329255
M	func	split	0	329256	329545
M	func	starts	0	329546	329701
M	func	trimmingPrefix	0	329702	330012
D	extension	RangeReplaceableCollection	330016	330130	333510	Swift
M	func	replacing	0	330131	330515
M	func	replacing	0	330516	330891
M	func	replacing	0	330892	331353
M	func	replacing	0	331354	331781
M	func	_replacing	0	331782	332477
M	func	replace	0	332478	332815
M	func	replace	0	332816	333213
M	func	trimPrefix	0	333214	333508
F	Swift	Sequence.lsw	333511	347464
D	protocol	IteratorProtocol	333544	333626	333735	Swift
M	associatedtype	Element	0	333627	333653
M	func	next	0	333654	333733
D	protocol	Sequence	333737	333822	334225	Swift
M	associatedtype	Element	0	333823	333849
M	associatedtype	Iterator	0	333850	333929
M	func	makeIterator	0	333930	334007
M	var	underestimatedCount	0	334008	334116
M	func	_customContainsEquatableElement	0	334117	334186
M	func	_copyToArray	0	334187	334223
D	extension	Sequence	334227	334294	334373	Swift
M	func	makeIterator	0	334295	334371
D	extension	Sequence	334375	334395	343904	Swift
M	var	underestimatedCount	0	334396	334509
M	func	_customContainsEquatableElement	0	334510	334594
M	func	_copyToArray	0	334595	334810
M	func	map	0	334812	335120
M	func	filter	0	335121	335404
M	func	forEach	0	335405	335573
M	func	reduce	0	335574	335900
M	func	reduce	0	335901	336268
M	func	flatMap	0	336269	336646
M	func	compactMap	0	336647	337012
M	func	flatMap	0	337013	337229
M	func	enumerated	0	337230	337380
M	func	first	0	337381	337633
M	func	contains	0	337634	337872
M	func	allSatisfy	0	337873	338112
M	func	count	0	338113	338375
M	func	min	0	338376	338808
M	func	max	0	338809	339244
M	func	sorted	0	339245	339546
M	func	reversed	0	339547	339717
M	func	shuffled	0	339718	339900
M	func	shuffled	0	339901	340153
M	func	dropFirst	0	340154	340302
M	func	dropLast	0	340303	340581
M	func	drop	0	340582	340823
M	func	prefix	0	340824	340963
M	func	prefix	0	340964	341317
M	func	suffix	0	341318	341607
M	func	split	0	341608	341996
M	func	starts	0	341997	342525
M	func	elementsEqual	0	342526	343086
M	func	lexicographicallyPrecedes	0	343087	343755
M	var	lazy	0	343756	343902
D	extension	Sequence	343906	343951	345065	Swift
M	func	contains	0	343952	344237
M	func	split	0	344238	344547
M	func	starts	0	344548	344812
M	func	elementsEqual	0	344813	345063
D	extension	Sequence	345067	345113	346247	Swift
M	func	min	0	345114	345441
M	func	max	0	345442	345772
M	func	sorted	0	345773	345968
M	func	lexicographicallyPrecedes	0	345969	346245
D	extension	Sequence	346249	346293	346703	Swift
M	func	joined	0	346294	346434
M	func	joined	0	346435	346701
D	extension	Sequence	346705	346755	347166	Swift
M	func	joined	0	346756	347164
D	extension	Sequence	347168	347212	347366	Swift
M	func	joined	0	347213	347364
D	func	_joinStrings	347368	347463	347463	Swift
F	Swift	SequenceTypes.lsw	347464	364492
D	struct	EnumeratedSequence	347514	347627	348495	Swift
M	typealias	Element	0	347628	347695
M	var	_base	0	347696	347715
M	init	init	0	347716	347760
M	func	makeIterator	0	347761	347920
M	var	underestimatedCount	0	347921	347990
M	struct	Iterator	0	347992	348493
D	struct	_EnumeratedIndex	348497	348608	348903	Swift
M	var	base	0	348609	348640
M	var	offset	0	348641	348667
M	func	==	1	348668	348785
M	func	<	1	348786	348901
D	extension	EnumeratedSequence	348905	348970	349784	Swift
M	typealias	Index	0	348971	349022
M	typealias	SubSequence	0	349023	349089
M	typealias	Indices	0	349090	349161
M	var	startIndex	0	349162	349267
M	var	endIndex	0	349268	349379
M	var	count	0	349380	349421
M	var	isEmpty	0	349422	349468
M	func	index	0	349469	349626
M	subscript	subscript	0	349627	349782
D	extension	EnumeratedSequence	349786	349877	350039	Swift
M	func	index	0	349878	350037
D	extension	EnumeratedSequence	350041	350130	350460	Swift
M	func	index	0	350131	350328
M	func	distance	0	350329	350458
D	func	zip	350462	350739	350739	Swift
D	struct	Zip2Sequence	350741	350861	352205	Swift
M	typealias	Element	0	350862	350931
M	let	_sequence1	0	350932	350961
M	let	_sequence2	0	350962	350991
M	init	init	0	350992	351128
M	func	makeIterator	0	351129	351360
M	var	underestimatedCount	0	351361	351478
M	struct	Iterator	0	351480	352203
D	struct	DropFirstSequence	352207	352309	353013	Swift
M	typealias	Element	0	352310	352353
M	typealias	Iterator	0	352354	352399
M	let	_base	0	352400	352419
M	let	_limit	0	352420	352439
M	init	init	0	352440	352633
M	func	makeIterator	0	352634	352897
M	func	dropFirst	0	352898	353011
D	struct	PrefixSequence	353015	353109	354020	Swift
M	typealias	Element	0	353110	353153
M	var	_base	0	353154	353173
M	let	_maxLength	0	353174	353197
M	init	init	0	353198	353396
M	func	makeIterator	0	353397	353526
M	func	prefix	0	353527	353674
M	struct	Iterator	0	353676	354018
D	struct	DropWhileSequence	354022	354151	355043	Swift
M	typealias	Element	0	354152	354195
M	var	_iterator	0	354196	354228
M	var	_nextElement	0	354229	354264
M	init	init	0	354265	354527
M	func	makeIterator	0	354528	354657
M	struct	Iterator	0	354659	355041
D	struct	FlattenSequence	355045	355181	355914	Swift
M	typealias	Element	0	355182	355233
M	var	_base	0	355234	355253
M	init	init	0	355254	355298
M	func	makeIterator	0	355299	355418
M	struct	Iterator	0	355420	355912
D	struct	_FlattenIndex	355916	356053	356572	Swift
M	var	_outer	0	356054	356080
M	var	_inner	0	356081	356116
M	func	==	1	356117	356260
M	func	<	1	356261	356570
D	extension	FlattenSequence	356574	356662	358124	Swift
M	typealias	SubSequence	0	356663	356726
M	typealias	Indices	0	356727	356795
M	typealias	Index	0	356796	356844
M	func	_firstIndex	0	356845	357199
M	var	startIndex	0	357200	357286
M	var	endIndex	0	357287	357386
M	var	count	0	357387	357518
M	func	index	0	357519	357914
M	subscript	subscript	0	357915	358122
D	extension	FlattenSequence	358126	358253	358814	Swift
M	func	index	0	358254	358812
D	struct	JoinedSequence	358816	358962	360657	Swift
M	typealias	Element	0	358963	359014
M	var	_base	0	359015	359034
M	var	_separator	0	359035	359077
M	init	init	0	359078	359263
M	func	makeIterator	0	359264	359464
M	struct	Iterator	0	359466	360655
D	func	sequence	360659	361134	361134	Swift
D	func	sequence	361136	361376	361376	Swift
D	typealias	UnfoldFirstSequence	361378	361491	361491	Swift
D	struct	UnfoldSequence	361493	361627	362092	Swift
M	typealias	Iterator	0	361628	361690
M	var	_state	0	361691	361712
M	let	_next	0	361713	361753
M	var	_done	0	361754	361775
M	init	init	0	361776	361907
M	func	next	0	361908	362090
D	func	repeatElement	362094	362250	362250	Swift
D	struct	Repeated	362252	362350	362984	Swift
M	typealias	Indices	0	362351	362392
M	typealias	Index	0	362393	362425
M	let	count	0	362426	362480
M	let	repeatedValue	0	362481	362537
M	init	init	0	362538	362745
M	var	startIndex	0	362746	362782
M	var	endIndex	0	362783	362821
M	subscript	subscript	0	362822	362982
D	struct	CollectionOfOne	362986	363108	363726	Swift
M	typealias	Index	0	363109	363141
M	typealias	Indices	0	363142	363183
M	typealias	SubSequence	0	363184	363250
M	var	_element	0	363251	363276
M	init	init	0	363277	363335
M	var	startIndex	0	363336	363372
M	var	endIndex	0	363373	363407
M	var	count	0	363408	363439
M	subscript	subscript	0	363440	363724
D	struct	EmptyCollection	363728	363838	364193	Swift
M	typealias	Index	0	363839	363871
M	typealias	Indices	0	363872	363913
M	init	init	0	363914	363934
M	var	startIndex	0	363935	363971
M	var	endIndex	0	363972	364006
M	subscript	subscript	0	364007	364085
M	func	==	1	364086	364191
D	struct	IteratorSequence	364195	364312	364491	Swift
M	typealias	Element	0	364313	364356
M	var	_base	0	364357	364376
M	init	init	0	364377	364423
M	func	next	0	364424	364489
F	Swift	Set.lsw	364492	379919
D	protocol	SetAlgebra	364524	364640	365604	Swift
M	associatedtype	Element	0	364641	364667
M	init	init	0	364668	364678
M	func	contains	0	364679	364723
M	func	union	0	364724	364761
M	func	intersection	0	364762	364806
M	func	symmetricDifference	0	364807	364858
M	func	insert	0	364859	364976
M	func	remove	0	364977	365055
M	func	update	0	365056	365140
M	func	formUnion	0	365141	365183
M	func	formIntersection	0	365184	365233
M	func	formSymmetricDifference	0	365234	365290
M	func	subtracting	0	365291	365334
M	func	isSubset	0	365335	365376
M	func	isDisjoint	0	365377	365422
M	func	isSuperset	0	365423	365466
M	var	isEmpty	0	365467	365496
M	init	init	0	365497	365560
M	func	subtract	0	365561	365602
D	extension	SetAlgebra	365606	365628	366894	Swift
M	init	init	0	365629	365779
M	func	subtract	0	365780	365923
M	func	isSubset	0	365924	366054
M	func	isSuperset	0	366055	366196
M	func	isDisjoint	0	366197	366329
M	func	subtracting	0	366330	366476
M	var	isEmpty	0	366477	366562
M	func	isStrictSuperset	0	366563	366734
M	func	isStrictSubset	0	366735	366892
D	protocol	OptionSet	366896	367040	367071	Swift
M	init	init	0	367041	367069
D	extension	OptionSet	367073	367094	368773	Swift
M	func	union	0	367095	367292
M	func	intersection	0	367293	367513
M	func	symmetricDifference	0	367514	367762
M	func	contains	0	367763	367900
M	func	insert	0	367901	368247
M	func	remove	0	368248	368513
M	func	update	0	368514	368771
D	extension	OptionSet	368775	368830	369397	Swift
M	init	init	0	368831	368895
M	func	formUnion	0	368896	369046
M	func	formIntersection	0	369047	369210
M	func	formSymmetricDifference	0	369211	369395
D	extension	SetAlgebra	369399	369458	369530	Swift
M	init	init	0	369459	369528
D	struct	Set	369532	369738	379501	Swift
M	typealias	ArrayLiteralElement	0	369739	369789
M	typealias	SubSequence	0	369790	369844
M	typealias	Indices	0	369845	369904
M	struct	Index	0	369906	370353
M	struct	Iterator	0	370355	370606
M	init	init	0	370608	370671
M	init	init	0	370672	370797
M	init	init	0	370798	370879
M	init	init	0	370880	371227
M	var	count	0	371229	371321
M	var	isEmpty	0	371322	371426
M	var	capacity	0	371427	371553
M	var	startIndex	0	371554	371640
M	var	endIndex	0	371641	371723
M	func	index	0	371724	371833
M	subscript	subscript	0	371834	371962
M	func	makeIterator	0	371963	372055
M	func	_copyToArray	0	372056	372124
M	func	contains	0	372125	372252
M	func	_customContainsEquatableElement	0	372253	372351
M	func	firstIndex	0	372352	372503
M	func	insert	0	372505	372698
M	func	update	0	372699	372866
M	func	remove	0	372867	373019
M	func	remove	0	373020	373202
M	func	removeAll	0	373203	373346
M	func	removeFirst	0	373347	373571
M	func	popFirst	0	373572	373764
M	func	reserveCapacity	0	373765	373913
M	func	filter	0	373914	374197
M	func	_formUnion	0	374199	374276
M	func	formUnion	0	374277	374439
M	func	union	0	374440	374694
M	func	intersection	0	374695	374891
M	func	intersection	0	374892	375051
M	func	formIntersection	0	375052	375233
M	func	subtracting	0	375234	375427
M	func	subtracting	0	375428	375745
M	func	subtract	0	375746	375954
M	func	subtract	0	375955	376138
M	func	symmetricDifference	0	376139	376433
M	func	formSymmetricDifference	0	376434	376641
M	func	formSymmetricDifference	0	376642	376959
M	func	isSubset	0	376960	377216
M	func	isSubset	0	377217	377402
M	func	isStrictSubset	0	377403	377578
M	func	isStrictSubset	0	377579	377804
M	func	isSuperset	0	377805	377954
M	func	isSuperset	0	377955	378216
M	func	isStrictSuperset	0	378217	378411
M	func	isStrictSuperset	0	378412	378647
M	func	isDisjoint	0	378648	378852
M	func	isDisjoint	0	378853	379094
M	func	==	1	379095	379241
M	func	hash	0	379242	379313
M	var	description	0	379314	379401
M	var	debugDescription	0	379402	379499
D	func	_setSubset	379503	379613	379613	Swift
D	func	_setIntersection	379615	379740	379740	Swift
D	func	_setSubtracting	379742	379865	379865	Swift
D	extension	Set	379867	379916	379918	Swift
F	Swift	Slice.lsw	379919	388634
D	struct	Slice	379972	380084	381773	Swift
M	typealias	Element	0	380085	380128
M	typealias	Index	0	380129	380168
M	typealias	Indices	0	380169	380212
M	typealias	SubSequence	0	380213	380259
M	typealias	Iterator	0	380260	380321
M	var	_startIndex	0	380322	380353
M	var	_endIndex	0	380354	380383
M	var	_base	0	380384	380403
M	init	init	0	380404	380565
M	var	base	0	380566	380631
M	var	startIndex	0	380632	380685
M	var	endIndex	0	380686	380735
M	var	indices	0	380736	380815
M	func	index	0	380816	380898
M	func	formIndex	0	380899	380982
M	func	index	0	380983	381084
M	func	index	0	381085	381234
M	func	distance	0	381235	381351
M	subscript	subscript	0	381352	381541
M	subscript	subscript	0	381542	381771
D	extension	Slice	381775	381853	382026	Swift
M	func	index	0	381854	381938
M	func	formIndex	0	381939	382024
D	extension	Slice	382028	382104	382106	Swift
D	extension	Slice	382108	382174	382869	Swift
M	subscript	subscript	0	382175	382555
M	subscript	subscript	0	382556	382867
D	extension	Slice	382871	382955	383654	Swift
M	init	init	0	382956	383078
M	func	replaceSubrange	0	383079	383652
D	struct	DefaultIndices	383656	383755	384963	Swift
M	typealias	Element	0	383756	383801
M	typealias	Index	0	383802	383845
M	typealias	Indices	0	383846	383901
M	typealias	SubSequence	0	383902	383961
M	typealias	Iterator	0	383962	384036
M	var	_elements	0	384037	384064
M	var	_startIndex	0	384065	384100
M	var	_endIndex	0	384101	384134
M	init	init	0	384135	384333
M	var	startIndex	0	384334	384391
M	var	endIndex	0	384392	384445
M	var	indices	0	384446	384503
M	func	index	0	384504	384598
M	func	formIndex	0	384599	384690
M	subscript	subscript	0	384691	384768
M	subscript	subscript	0	384769	384961
D	extension	DefaultIndices	384965	385056	385155	Swift
M	func	index	0	385057	385153
D	extension	DefaultIndices	385157	385246	385505	Swift
M	func	index	0	385247	385374
M	func	distance	0	385375	385503
D	struct	ReversedCollection	385507	385633	388390	Swift
M	typealias	Element	0	385634	385677
M	typealias	SubSequence	0	385678	385744
M	typealias	Indices	0	385745	385816
M	let	_base	0	385817	385836
M	init	init	0	385837	385881
M	struct	Index	0	385883	386389
M	struct	Iterator	0	386391	386768
M	func	makeIterator	0	386770	386891
M	var	startIndex	0	386892	386975
M	var	endIndex	0	386976	387059
M	var	count	0	387060	387101
M	var	isEmpty	0	387102	387148
M	func	index	0	387149	387284
M	func	index	0	387285	387420
M	func	index	0	387421	387575
M	func	index	0	387576	387880
M	func	distance	0	387881	388047
M	subscript	subscript	0	388048	388172
M	func	_copyToArray	0	388173	388318
M	func	reversed	0	388319	388388
D	extension	ReversedCollection.Index	388392	388465	388540	Swift
M	func	hash	0	388466	388538
D	extension	ReversedCollection	388542	388631	388633	Swift
F	Swift	String.lsw	388634	404989
D	struct	String	388646	388985	401895	Swift
M	typealias	Element	0	388986	389026
M	typealias	SubSequence	0	389027	389071
M	typealias	Indices	0	389072	389125
M	typealias	StringLiteralType	0	389126	389173
M	typealias	ExtendedGraphemeClusterLiteralType	0	389174	389238
M	typealias	UnicodeScalarLiteralType	0	389239	389293
M	struct	Index	0	389295	391134
M	struct	Iterator	0	391136	391438
M	init	init	0	391440	391509
M	init	init	0	391510	391585
M	init	init	0	391586	391649
M	init	init	0	391650	391765
M	init	init	0	391766	391868
M	init	init	0	391869	391975
M	init	init	0	391976	392064
M	init	init	0	392065	392189
M	init	init	0	392190	392342
M	init	init	0	392343	392515
M	init	init	0	392516	392679
M	init	init	0	392680	392799
M	init	init	0	392800	392934
M	init	init	0	392935	393092
M	init	init	0	393093	393206
M	init	init	0	393207	393328
M	init	init	0	393329	393557
M	init	init	0	393558	393790
M	init	init	0	393791	394088
M	init	init	0	394089	394238
M	init	init	0	394239	394410
M	init	init	0	394411	394521
M	init	init	0	394522	394770
M	init	init	0	394771	394879
M	init	init	0	394880	394990
M	init	init	0	394991	395145
M	var	description	0	395147	395215
M	var	debugDescription	0	395216	395340
M	var	count	0	395341	395432
M	var	isEmpty	0	395433	395536
M	var	underestimatedCount	0	395537	395622
M	var	startIndex	0	395623	395744
M	var	endIndex	0	395745	395864
M	var	first	0	395865	395985
M	var	last	0	395986	396103
M	subscript	subscript	0	396104	396229
M	subscript	subscript	0	396230	396354
M	func	index	0	396355	396448
M	func	index	0	396449	396544
M	func	index	0	396545	396652
M	func	index	0	396653	396799
M	func	distance	0	396800	396910
M	func	makeIterator	0	396911	397011
M	func	_copyToArray	0	397012	397090
M	func	==	1	397092	397177
M	func	!=	1	397178	397263
M	func	<	1	397264	397348
M	func	<=	1	397349	397434
M	func	>	1	397435	397519
M	func	>=	1	397520	397605
M	func	+	1	397606	397694
M	func	+=	1	397695	397782
M	var	hashValue	0	397783	397896
M	func	hash	0	397897	397971
M	func	append	0	397973	398080
M	func	append	0	398081	398203
M	func	append	0	398204	398326
M	func	append	0	398327	398461
M	func	append	0	398462	398660
M	func	write	0	398661	398767
M	func	write	0	398768	398902
M	func	reserveCapacity	0	398903	398991
M	func	replaceSubrange	0	398992	399294
M	func	_replace	0	399295	399413
M	func	insert	0	399414	399568
M	func	insert	0	399569	399821
M	func	remove	0	399822	399997
M	func	removeSubrange	0	399998	400168
M	func	removeAll	0	400169	400311
M	func	lowercased	0	400313	400416
M	func	uppercased	0	400417	400520
M	func	hasPrefix	0	400521	400652
M	func	hasSuffix	0	400653	400782
M	func	contains	0	400783	400914
M	var	unicodeScalars	0	400916	401097
M	var	utf8	0	401098	401247
M	var	utf16	0	401248	401401
M	var	utf8CString	0	401402	401516
M	var	isContiguousUTF8	0	401517	401627
M	func	makeContiguousUTF8	0	401628	401718
M	func	withCString	0	401719	401893
D	func	_stringFromCharacters	401897	401993	401993	Swift
D	func	_stringFromUTF8	401995	402070	402070	Swift
D	func	_stringFromUTF16	402072	402150	402150	Swift
D	func	_stringValidatingUTF8	402152	402240	402240	Swift
D	func	_stringFromScalars	402242	402334	402334	Swift
D	func	_toString	402336	402421	402421	Swift
D	protocol	ExpressibleByStringInterpolation	402423	402565	402780	Swift
M	associatedtype	StringInterpolation	0	402566	402727
M	init	init	0	402728	402778
D	extension	ExpressibleByStringInterpolation	402782	402911	403040	Swift
M	init	init	0	402912	403038
D	protocol	StringInterpolationProtocol	403042	403144	403301	Swift
M	associatedtype	StringLiteralType	0	403145	403181
M	init	init	0	403182	403237
M	func	appendLiteral	0	403238	403299
D	struct	DefaultStringInterpolation	403303	403481	404345	Swift
M	typealias	StringLiteralType	0	403482	403529
M	var	_storage	0	403530	403554
M	init	init	0	403555	403635
M	func	appendLiteral	0	403636	403722
M	func	appendInterpolation	0	403723	403820
M	func	appendInterpolation	0	403821	403922
M	func	appendInterpolation	0	403923	404218
M	func	write	0	404219	404295
M	var	description	0	404296	404343
D	struct	StaticString	404347	404512	404988	Swift
M	typealias	StringLiteralType	0	404513	404560
M	typealias	ExtendedGraphemeClusterLiteralType	0	404561	404625
M	typealias	UnicodeScalarLiteralType	0	404626	404680
M	var	_value	0	404681	404703
M	init	init	0	404704	404767
M	init	init	0	404768	404812
M	var	description	0	404813	404858
M	var	debugDescription	0	404859	404926
M	var	utf8CodeUnitCount	0	404927	404986
F	Swift	StringProtocol.lsw	404989	415950
D	protocol	StringProtocol	405026	405310	406196	Swift
M	associatedtype	UTF8View	0	405311	405414
M	associatedtype	UTF16View	0	405415	405535
M	associatedtype	UnicodeScalarView	0	405536	405688
M	var	utf8	0	405689	405744
M	var	utf16	0	405745	405803
M	var	unicodeScalars	0	405804	405882
M	func	lowercased	0	405883	405946
M	func	uppercased	0	405947	406010
M	func	hasPrefix	0	406011	406103
M	func	hasSuffix	0	406104	406194
D	extension	StringProtocol	406198	406224	408118	Swift
M	func	hasPrefix	0	406225	406397
M	func	hasSuffix	0	406398	406568
M	func	contains	0	406569	406730
M	func	==	1	406731	406881
M	func	!=	1	406882	407029
M	func	<	1	407030	407202
M	func	>	1	407203	407374
M	func	<=	1	407375	407552
M	func	>=	1	407553	407731
M	func	firstRange	0	407732	407925
M	func	ranges	0	407926	408116
D	extension	StringProtocol	408120	408185	408752	Swift
M	func	replacing	0	408186	408487
M	func	replace	0	408488	408750
D	extension	StringProtocol	408754	408811	409393	Swift
M	func	split	0	408812	409101
M	func	split	0	409102	409391
D	func	_toSubstring	409395	409485	409485	Swift
D	func	_splitString	409487	409624	409624	Swift
D	func	_splitStringByString	409626	409776	409776	Swift
D	func	_firstStringRange	409778	409889	409889	Swift
D	func	_stringRanges	409891	409995	409995	Swift
D	func	_replacingInString	409997	410138	410138	Swift
D	struct	Substring	410140	410397	415949	Swift
M	typealias	Element	0	410398	410438
M	typealias	Index	0	410439	410480
M	typealias	SubSequence	0	410481	410525
M	typealias	Indices	0	410526	410582
M	typealias	StringLiteralType	0	410583	410630
M	typealias	ExtendedGraphemeClusterLiteralType	0	410631	410695
M	typealias	UnicodeScalarLiteralType	0	410696	410750
M	struct	Iterator	0	410752	411058
M	init	init	0	411060	411130
M	init	init	0	411131	411211
M	init	init	0	411212	411308
M	init	init	0	411309	411485
M	var	base	0	411486	411583
M	var	description	0	411584	411677
M	var	debugDescription	0	411678	411805
M	var	count	0	411806	411900
M	var	isEmpty	0	411901	412007
M	var	startIndex	0	412008	412087
M	var	endIndex	0	412088	412163
M	var	first	0	412164	412287
M	var	last	0	412288	412408
M	subscript	subscript	0	412409	412537
M	subscript	subscript	0	412538	412665
M	func	index	0	412666	412762
M	func	index	0	412763	412861
M	func	index	0	412862	412972
M	func	index	0	412973	413122
M	func	distance	0	413123	413236
M	func	makeIterator	0	413237	413338
M	func	_copyToArray	0	413339	413420
M	func	==	1	413422	413516
M	func	<	1	413517	413610
M	func	hash	0	413611	413688
M	func	append	0	413690	413836
M	func	append	0	413837	413976
M	func	append	0	413977	414197
M	func	write	0	414198	414285
M	func	write	0	414286	414388
M	func	replaceSubrange	0	414389	414691
M	func	_replace	0	414692	414813
M	func	lowercased	0	414814	414913
M	func	uppercased	0	414914	415013
M	func	hasPrefix	0	415014	415148
M	func	hasSuffix	0	415149	415281
M	var	unicodeScalars	0	415283	415462
M	var	utf8	0	415463	415610
M	var	utf16	0	415611	415762
M	typealias	UnicodeScalarView	0	415763	415835
M	typealias	UTF8View	0	415836	415890
M	typealias	UTF16View	0	415891	415947
F	Swift	StringViews.lsw	415950	421243
D	extension	String	416001	416019	421242	Swift
M	struct	UnicodeScalarView	0	416020	418465
M	struct	UTF8View	0	418467	419844
M	struct	UTF16View	0	419846	421240
F	Swift	Tuples.lsw	421243	431763
D	func	==	421291	421389	421389	Swift
D	func	!=	421391	421486	421486	Swift
D	func	==	421488	421660	421660	Swift
D	func	!=	421662	421825	421825	Swift
D	func	<	421827	422076	422076	Swift
D	func	<=	422078	422333	422333	Swift
D	func	>	422335	422583	422583	Swift
D	func	>=	422585	422841	422841	Swift
D	func	==	422843	423053	423053	Swift
D	func	!=	423055	423256	423256	Swift
D	func	<	423258	423575	423575	Swift
D	func	<=	423577	423901	423901	Swift
D	func	>	423903	424219	424219	Swift
D	func	>=	424221	424546	424546	Swift
D	func	==	424548	424796	424796	Swift
D	func	!=	424798	425037	425037	Swift
D	func	<	425039	425424	425424	Swift
D	func	<=	425426	425819	425819	Swift
D	func	>	425821	426205	426205	Swift
D	func	>=	426207	426601	426601	Swift
D	func	==	426603	426889	426889	Swift
D	func	!=	426891	427168	427168	Swift
D	func	<	427170	427623	427623	Swift
D	func	<=	427625	428087	428087	Swift
D	func	>	428089	428541	428541	Swift
D	func	>=	428543	429006	429006	Swift
D	func	==	429008	429332	429332	Swift
D	func	!=	429334	429649	429649	Swift
D	func	<	429651	430172	430172	Swift
D	func	<=	430174	430705	430705	Swift
D	func	>	430707	431227	431227	Swift
D	func	>=	431229	431761	431761	Swift
F	Swift	UInt.lsw	431763	439889
D	struct	UInt	431813	432046	439888	Swift
M	typealias	IntegerLiteralType	0	432047	432093
M	typealias	Magnitude	0	432094	432131
M	typealias	Stride	0	432132	432165
M	typealias	Words	0	432166	432201
M	var	max	1	432203	432287
M	var	min	1	432288	432350
M	var	bitWidth	1	432351	432436
M	var	zero	1	432437	432489
M	init	init	0	432491	432535
M	init	init	0	432536	432608
M	init	init	0	432609	432668
M	init	init	0	432669	432808
M	init	init	0	432809	432938
M	init	init	0	432939	433066
M	init	init	0	433067	433190
M	init	init	0	433191	433322
M	init	init	0	433323	433452
M	init	init	0	433453	433605
M	init	init	0	433606	433759
M	init	init	0	433760	433865
M	func	+	1	433867	433946
M	func	-	1	433947	434026
M	func	*	1	434027	434106
M	func	/	1	434107	434186
M	func	%	1	434187	434266
M	func	&+	1	434267	434348
M	func	&-	1	434349	434430
M	func	&*	1	434431	434512
M	func	&	1	434513	434592
M	func	|	1	434593	434671
M	func	^	1	434672	434751
M	func	~	1	434752	434825
M	func	<<	1	434826	434906
M	func	>>	1	434907	434987
M	func	&<<	1	434988	435070
M	func	&>>	1	435071	435153
M	func	<<	1	435154	435256
M	func	>>	1	435257	435359
M	func	==	1	435360	435439
M	func	!=	1	435440	435519
M	func	<	1	435520	435598
M	func	<=	1	435599	435678
M	func	>	1	435679	435757
M	func	>=	1	435758	435837
M	func	+=	1	435839	435923
M	func	-=	1	435924	436008
M	func	*=	1	436009	436093
M	func	/=	1	436094	436178
M	func	%=	1	436179	436263
M	func	&+=	1	436264	436350
M	func	&-=	1	436351	436437
M	func	&*=	1	436438	436524
M	func	&=	1	436525	436609
M	func	|=	1	436610	436693
M	func	^=	1	436694	436778
M	func	<<=	1	436779	436864
M	func	>>=	1	436865	436950
M	func	addingReportingOverflow	0	436952	437121
M	func	subtractingReportingOverflow	0	437122	437303
M	func	multipliedReportingOverflow	0	437304	437482
M	func	dividedReportingOverflow	0	437483	437682
M	func	remainderReportingOverflow	0	437683	437902
M	func	multipliedFullWidth	0	437903	438049
M	func	dividingFullWidth	0	438050	438229
M	func	quotientAndRemainder	0	438230	438406
M	func	isMultiple	0	438407	438542
M	func	signum	0	438543	438622
M	var	magnitude	0	438623	438715
M	var	words	0	438716	438839
M	var	nonzeroBitCount	0	438840	438940
M	var	leadingZeroBitCount	0	438941	439072
M	var	trailingZeroBitCount	0	439073	439205
M	var	byteSwapped	0	439206	439330
M	var	description	0	439331	439429
M	var	hashValue	0	439430	439542
M	func	hash	0	439543	439654
M	func	distance	0	439655	439772
M	func	advanced	0	439773	439886
F	Swift	UInt16.lsw	439889	448174
D	struct	UInt16	439941	440167	448173	Swift
M	typealias	IntegerLiteralType	0	440168	440216
M	typealias	Magnitude	0	440217	440256
M	typealias	Stride	0	440257	440290
M	typealias	Words	0	440291	440326
M	var	max	1	440328	440399
M	var	min	1	440400	440464
M	var	bitWidth	1	440465	440550
M	var	zero	1	440551	440605
M	init	init	0	440607	440651
M	init	init	0	440652	440725
M	init	init	0	440726	440786
M	init	init	0	440787	440925
M	init	init	0	440926	441054
M	init	init	0	441055	441181
M	init	init	0	441182	441304
M	init	init	0	441305	441435
M	init	init	0	441436	441564
M	init	init	0	441565	441716
M	init	init	0	441717	441869
M	init	init	0	441870	441976
M	func	+	1	441978	442062
M	func	-	1	442063	442147
M	func	*	1	442148	442232
M	func	/	1	442233	442317
M	func	%	1	442318	442402
M	func	&+	1	442403	442489
M	func	&-	1	442490	442576
M	func	&*	1	442577	442663
M	func	&	1	442664	442748
M	func	|	1	442749	442832
M	func	^	1	442833	442917
M	func	~	1	442918	442994
M	func	<<	1	442995	443080
M	func	>>	1	443081	443166
M	func	&<<	1	443167	443254
M	func	&>>	1	443255	443342
M	func	<<	1	443343	443448
M	func	>>	1	443449	443554
M	func	==	1	443555	443637
M	func	!=	1	443638	443720
M	func	<	1	443721	443802
M	func	<=	1	443803	443885
M	func	>	1	443886	443967
M	func	>=	1	443968	444050
M	func	+=	1	444052	444139
M	func	-=	1	444140	444227
M	func	*=	1	444228	444315
M	func	/=	1	444316	444403
M	func	%=	1	444404	444491
M	func	&+=	1	444492	444581
M	func	&-=	1	444582	444671
M	func	&*=	1	444672	444761
M	func	&=	1	444762	444849
M	func	|=	1	444850	444936
M	func	^=	1	444937	445024
M	func	<<=	1	445025	445113
M	func	>>=	1	445114	445202
M	func	addingReportingOverflow	0	445204	445376
M	func	subtractingReportingOverflow	0	445377	445561
M	func	multipliedReportingOverflow	0	445562	445743
M	func	dividedReportingOverflow	0	445744	445946
M	func	remainderReportingOverflow	0	445947	446169
M	func	multipliedFullWidth	0	446170	446321
M	func	dividingFullWidth	0	446322	446508
M	func	quotientAndRemainder	0	446509	446691
M	func	isMultiple	0	446692	446828
M	func	signum	0	446829	446909
M	var	magnitude	0	446910	447003
M	var	words	0	447004	447127
M	var	nonzeroBitCount	0	447128	447227
M	var	leadingZeroBitCount	0	447228	447358
M	var	trailingZeroBitCount	0	447359	447490
M	var	byteSwapped	0	447491	447616
M	var	description	0	447617	447714
M	var	hashValue	0	447715	447826
M	func	hash	0	447827	447937
M	func	distance	0	447938	448056
M	func	advanced	0	448057	448171
F	Swift	UInt32.lsw	448174	456464
D	struct	UInt32	448226	448452	456463	Swift
M	typealias	IntegerLiteralType	0	448453	448501
M	typealias	Magnitude	0	448502	448541
M	typealias	Stride	0	448542	448575
M	typealias	Words	0	448576	448611
M	var	max	1	448613	448689
M	var	min	1	448690	448754
M	var	bitWidth	1	448755	448840
M	var	zero	1	448841	448895
M	init	init	0	448897	448941
M	init	init	0	448942	449015
M	init	init	0	449016	449076
M	init	init	0	449077	449215
M	init	init	0	449216	449344
M	init	init	0	449345	449471
M	init	init	0	449472	449594
M	init	init	0	449595	449725
M	init	init	0	449726	449854
M	init	init	0	449855	450006
M	init	init	0	450007	450159
M	init	init	0	450160	450266
M	func	+	1	450268	450352
M	func	-	1	450353	450437
M	func	*	1	450438	450522
M	func	/	1	450523	450607
M	func	%	1	450608	450692
M	func	&+	1	450693	450779
M	func	&-	1	450780	450866
M	func	&*	1	450867	450953
M	func	&	1	450954	451038
M	func	|	1	451039	451122
M	func	^	1	451123	451207
M	func	~	1	451208	451284
M	func	<<	1	451285	451370
M	func	>>	1	451371	451456
M	func	&<<	1	451457	451544
M	func	&>>	1	451545	451632
M	func	<<	1	451633	451738
M	func	>>	1	451739	451844
M	func	==	1	451845	451927
M	func	!=	1	451928	452010
M	func	<	1	452011	452092
M	func	<=	1	452093	452175
M	func	>	1	452176	452257
M	func	>=	1	452258	452340
M	func	+=	1	452342	452429
M	func	-=	1	452430	452517
M	func	*=	1	452518	452605
M	func	/=	1	452606	452693
M	func	%=	1	452694	452781
M	func	&+=	1	452782	452871
M	func	&-=	1	452872	452961
M	func	&*=	1	452962	453051
M	func	&=	1	453052	453139
M	func	|=	1	453140	453226
M	func	^=	1	453227	453314
M	func	<<=	1	453315	453403
M	func	>>=	1	453404	453492
M	func	addingReportingOverflow	0	453494	453666
M	func	subtractingReportingOverflow	0	453667	453851
M	func	multipliedReportingOverflow	0	453852	454033
M	func	dividedReportingOverflow	0	454034	454236
M	func	remainderReportingOverflow	0	454237	454459
M	func	multipliedFullWidth	0	454460	454611
M	func	dividingFullWidth	0	454612	454798
M	func	quotientAndRemainder	0	454799	454981
M	func	isMultiple	0	454982	455118
M	func	signum	0	455119	455199
M	var	magnitude	0	455200	455293
M	var	words	0	455294	455417
M	var	nonzeroBitCount	0	455418	455517
M	var	leadingZeroBitCount	0	455518	455648
M	var	trailingZeroBitCount	0	455649	455780
M	var	byteSwapped	0	455781	455906
M	var	description	0	455907	456004
M	var	hashValue	0	456005	456116
M	func	hash	0	456117	456227
M	func	distance	0	456228	456346
M	func	advanced	0	456347	456461
F	Swift	UInt64.lsw	456464	464764
D	struct	UInt64	456516	456742	464763	Swift
M	typealias	IntegerLiteralType	0	456743	456791
M	typealias	Magnitude	0	456792	456831
M	typealias	Stride	0	456832	456865
M	typealias	Words	0	456866	456901
M	var	max	1	456903	456989
M	var	min	1	456990	457054
M	var	bitWidth	1	457055	457140
M	var	zero	1	457141	457195
M	init	init	0	457197	457241
M	init	init	0	457242	457315
M	init	init	0	457316	457376
M	init	init	0	457377	457515
M	init	init	0	457516	457644
M	init	init	0	457645	457771
M	init	init	0	457772	457894
M	init	init	0	457895	458025
M	init	init	0	458026	458154
M	init	init	0	458155	458306
M	init	init	0	458307	458459
M	init	init	0	458460	458566
M	func	+	1	458568	458652
M	func	-	1	458653	458737
M	func	*	1	458738	458822
M	func	/	1	458823	458907
M	func	%	1	458908	458992
M	func	&+	1	458993	459079
M	func	&-	1	459080	459166
M	func	&*	1	459167	459253
M	func	&	1	459254	459338
M	func	|	1	459339	459422
M	func	^	1	459423	459507
M	func	~	1	459508	459584
M	func	<<	1	459585	459670
M	func	>>	1	459671	459756
M	func	&<<	1	459757	459844
M	func	&>>	1	459845	459932
M	func	<<	1	459933	460038
M	func	>>	1	460039	460144
M	func	==	1	460145	460227
M	func	!=	1	460228	460310
M	func	<	1	460311	460392
M	func	<=	1	460393	460475
M	func	>	1	460476	460557
M	func	>=	1	460558	460640
M	func	+=	1	460642	460729
M	func	-=	1	460730	460817
M	func	*=	1	460818	460905
M	func	/=	1	460906	460993
M	func	%=	1	460994	461081
M	func	&+=	1	461082	461171
M	func	&-=	1	461172	461261
M	func	&*=	1	461262	461351
M	func	&=	1	461352	461439
M	func	|=	1	461440	461526
M	func	^=	1	461527	461614
M	func	<<=	1	461615	461703
M	func	>>=	1	461704	461792
M	func	addingReportingOverflow	0	461794	461966
M	func	subtractingReportingOverflow	0	461967	462151
M	func	multipliedReportingOverflow	0	462152	462333
M	func	dividedReportingOverflow	0	462334	462536
M	func	remainderReportingOverflow	0	462537	462759
M	func	multipliedFullWidth	0	462760	462911
M	func	dividingFullWidth	0	462912	463098
M	func	quotientAndRemainder	0	463099	463281
M	func	isMultiple	0	463282	463418
M	func	signum	0	463419	463499
M	var	magnitude	0	463500	463593
M	var	words	0	463594	463717
M	var	nonzeroBitCount	0	463718	463817
M	var	leadingZeroBitCount	0	463818	463948
M	var	trailingZeroBitCount	0	463949	464080
M	var	byteSwapped	0	464081	464206
M	var	description	0	464207	464304
M	var	hashValue	0	464305	464416
M	func	hash	0	464417	464527
M	func	distance	0	464528	464646
M	func	advanced	0	464647	464761
F	Swift	UInt8.lsw	464764	472852
D	struct	UInt8	464815	465038	472851	Swift
M	typealias	IntegerLiteralType	0	465039	465086
M	typealias	Magnitude	0	465087	465125
M	typealias	Stride	0	465126	465159
M	typealias	Words	0	465160	465195
M	var	max	1	465197	465265
M	var	min	1	465266	465329
M	var	bitWidth	1	465330	465414
M	var	zero	1	465415	465468
M	init	init	0	465470	465514
M	init	init	0	465515	465586
M	init	init	0	465587	465645
M	init	init	0	465646	465783
M	init	init	0	465784	465911
M	init	init	0	465912	466037
M	init	init	0	466038	466159
M	init	init	0	466160	466289
M	init	init	0	466290	466417
M	init	init	0	466418	466568
M	init	init	0	466569	466720
M	init	init	0	466721	466825
M	func	+	1	466827	466907
M	func	-	1	466908	466988
M	func	*	1	466989	467069
M	func	/	1	467070	467150
M	func	%	1	467151	467231
M	func	&+	1	467232	467314
M	func	&-	1	467315	467397
M	func	&*	1	467398	467480
M	func	&	1	467481	467561
M	func	|	1	467562	467641
M	func	^	1	467642	467722
M	func	~	1	467723	467796
M	func	<<	1	467797	467878
M	func	>>	1	467879	467960
M	func	&<<	1	467961	468044
M	func	&>>	1	468045	468128
M	func	<<	1	468129	468231
M	func	>>	1	468232	468334
M	func	==	1	468335	468414
M	func	!=	1	468415	468494
M	func	<	1	468495	468573
M	func	<=	1	468574	468653
M	func	>	1	468654	468732
M	func	>=	1	468733	468812
M	func	+=	1	468814	468898
M	func	-=	1	468899	468983
M	func	*=	1	468984	469068
M	func	/=	1	469069	469153
M	func	%=	1	469154	469238
M	func	&+=	1	469239	469325
M	func	&-=	1	469326	469412
M	func	&*=	1	469413	469499
M	func	&=	1	469500	469584
M	func	|=	1	469585	469668
M	func	^=	1	469669	469753
M	func	<<=	1	469754	469839
M	func	>>=	1	469840	469925
M	func	addingReportingOverflow	0	469927	470096
M	func	subtractingReportingOverflow	0	470097	470278
M	func	multipliedReportingOverflow	0	470279	470457
M	func	dividedReportingOverflow	0	470458	470657
M	func	remainderReportingOverflow	0	470658	470877
M	func	multipliedFullWidth	0	470878	471025
M	func	dividingFullWidth	0	471026	471207
M	func	quotientAndRemainder	0	471208	471387
M	func	isMultiple	0	471388	471522
M	func	signum	0	471523	471601
M	var	magnitude	0	471602	471693
M	var	words	0	471694	471817
M	var	nonzeroBitCount	0	471818	471916
M	var	leadingZeroBitCount	0	471917	472046
M	var	trailingZeroBitCount	0	472047	472177
M	var	byteSwapped	0	472178	472301
M	var	description	0	472302	472398
M	var	hashValue	0	472399	472509
M	func	hash	0	472510	472619
M	func	distance	0	472620	472736
M	func	advanced	0	472737	472849
F	Dispatch	Dispatch.lsw	472852	483380
D	enum	DispatchTimeInterval	472963	473018	473612	Dispatch
M	case	seconds	0	473019	473040
M	case	milliseconds	0	473041	473067
M	case	microseconds	0	473068	473094
M	case	nanoseconds	0	473095	473120
M	case	never	0	473121	473135
M	var	_nanoseconds	0	473136	473610
D	struct	DispatchTime	473614	473711	475149	Dispatch
M	let	_value	0	473712	473731
M	init	init	0	473732	473778
M	init	init	0	473779	473867
M	func	now	1	473868	473962
M	let	distantFuture	1	473963	474030
M	var	uptimeNanoseconds	0	474031	474100
M	func	<	1	474101	474200
M	func	+	1	474201	474374
M	func	-	1	474375	474553
M	func	+	1	474554	474719
M	func	-	1	474720	474886
M	func	_sum	1	474887	475061
M	var	_left	0	475062	475147
D	struct	DispatchQoS	475151	475199	475783	Dispatch
M	enum	QoSClass	0	475200	475319
M	let	qosClass	0	475320	475353
M	let	background	1	475354	475423
M	let	utility	1	475424	475487
M	let	default	1	475488	475553
M	let	userInitiated	1	475554	475629
M	let	userInteractive	1	475630	475709
M	let	unspecified	1	475710	475781
D	struct	DispatchWorkItemFlags	475785	475843	476003	Dispatch
M	let	rawValue	0	475844	475873
M	init	init	0	475874	475934
M	let	barrier	1	475935	476001
D	enum	DispatchTimeoutResult	476005	476050	476087	Dispatch
M	case	success	0	476051	476067
M	case	timedOut	0	476068	476085
D	func	_blockTask	476089	476676	476676	Dispatch
D	class	DispatchSemaphore	476678	476772	477596	Dispatch
M	var	_value	0	476773	476792
M	var	_waiters	0	476793	476821
M	init	init	0	476822	476868
M	func	wait	0	476869	476910
M	func	wait	0	476911	477021
M	func	signal	0	477022	477206
M	func	_wait	0	477207	477594
D	class	DispatchGroup	477598	477691	478917	Dispatch
M	var	_count	0	477692	477710
M	var	_waiters	0	477711	477739
M	var	_handlers	0	477740	477793
M	init	init	0	477794	477814
M	func	enter	0	477815	477854
M	func	leave	0	477855	478243
M	func	wait	0	478244	478304
M	func	wait	0	478305	478663
M	func	notify	0	478664	478915
D	class	DispatchWorkItem	478919	479042	479714	Dispatch
M	let	_work	0	479043	479068
M	let	_group	0	479069	479101
M	var	_isDone	0	479102	479125
M	var	isCancelled	0	479126	479173
M	init	init	0	479174	479339
M	func	perform	0	479340	479495
M	func	cancel	0	479496	479543
M	func	wait	0	479544	479584
M	func	notify	0	479585	479712
D	class	DispatchQueue	479716	479883	483259	Dispatch
M	struct	Attributes	0	479884	480177
M	let	main	1	480178	480252
M	var	_isMainBlocked	1	480253	480290
M	var	_mainWaiters	1	480291	480330
M	let	_global	1	480331	480431
M	func	global	1	480432	480527
M	let	label	0	480529	480557
M	let	qos	0	480558	480589
M	let	_isConcurrent	0	480590	480617
M	var	_pending	0	480618	480653
M	var	_isBusy	0	480654	480677
M	init	init	0	480679	480916
M	var	description	0	480917	480987
M	func	async	0	480989	481316
M	func	async	0	481317	481406
M	func	async	0	481407	481598
M	func	asyncAfter	0	481599	481895
M	func	asyncAfter	0	481896	482030
M	func	sync	0	482031	482289
M	func	sync	0	482290	482415
M	func	sync	0	482416	482504
M	func	concurrentPerform	1	482505	482658
M	func	_add	0	482660	483257
D	func	dispatchMain	483261	483379	483379	Dispatch
F	Foundation	FoundationDate.lsw	483380	506870
D	func	_zoneOffset	483423	483519	483519	Foundation
D	func	_zoneName	483521	483614	483614	Foundation
D	func	_currentZone	483616	483679	483679	Foundation
D	struct	Locale	483681	483846	484166	Foundation
M	let	identifier	0	483847	483880
M	init	init	0	483881	483949
M	var	current	1	483950	484019
M	var	autoupdatingCurrent	1	484020	484101
M	var	description	0	484102	484164
D	struct	TimeZone	484168	484286	486873	Foundation
M	let	identifier	0	484287	484320
M	let	_offset	0	484321	484342
M	init	init	0	484343	484650
M	init	init	0	484651	484875
M	init	init	0	484876	485444
M	var	current	1	485445	485532
M	var	autoupdatingCurrent	1	485533	485596
M	var	gmt	1	485597	485665
M	func	secondsFromGMT	0	485666	485787
M	func	isDaylightSavingTime	0	485788	485921
M	func	abbreviation	0	485922	486081
M	func	_at	0	486082	486330
M	func	_describe	1	486331	486577
M	func	_short	1	486578	486821
M	var	description	0	486822	486871
D	func	_padded	486875	487064	487064	Foundation
D	func	_dayNumber	487066	487422	487422	Foundation
D	func	_civil	487424	487979	487979	Foundation
D	func	_daysInMonth	487981	488204	488204	Foundation
D	struct	DateComponents	488206	488335	492138	Foundation
M	var	calendar	0	488336	488370
M	var	timeZone	0	488371	488405
M	var	era	0	488406	488430
M	var	year	0	488431	488456
M	var	month	0	488457	488483
M	var	day	0	488484	488508
M	var	hour	0	488509	488534
M	var	minute	0	488535	488562
M	var	second	0	488563	488590
M	var	nanosecond	0	488591	488622
M	var	weekday	0	488623	488651
M	var	weekdayOrdinal	0	488652	488687
M	var	quarter	0	488688	488716
M	var	weekOfMonth	0	488717	488749
M	var	weekOfYear	0	488750	488781
M	var	yearForWeekOfYear	0	488782	488820
M	var	dayOfYear	0	488821	488851
M	var	isLeapMonth	0	488852	488885
M	init	init	0	488886	489784
M	var	date	0	489785	489886
M	func	value	0	489887	490616
M	func	setValue	0	490617	491375
M	var	description	0	491376	492080
M	var	debugDescription	0	492081	492136
D	struct	Calendar	492140	492252	505632	Foundation
M	enum	Identifier	0	492253	492327
M	enum	Component	0	492328	492559
M	let	identifier	0	492560	492597
M	var	timeZone	0	492598	492631
M	var	locale	0	492632	492662
M	var	firstWeekday	0	492663	492695
M	var	minimumDaysInFirstWeek	0	492696	492738
M	init	init	0	492739	492977
M	var	current	1	492978	493140
M	var	autoupdatingCurrent	1	493141	493204
M	var	description	0	493205	493259
M	var	weekdaySymbols	0	493322	493413
M	var	shortWeekdaySymbols	0	493414	493512
M	var	veryShortWeekdaySymbols	0	493513	493601
M	var	monthSymbols	0	493602	493707
M	var	shortMonthSymbols	0	493708	493822
M	var	_weekdays	0	493823	493933
M	var	_months	0	493934	494086
M	var	amSymbol	0	494087	494127
M	var	pmSymbol	0	494128	494168
M	func	_local	0	494197	494696
M	func	_date	0	494697	495348
M	func	_weekday	0	495349	495417
M	func	_week	0	495418	495720
M	func	_weekOfYear	0	495721	496187
M	func	component	0	496188	497186
M	func	dateComponents	0	497187	497671
M	func	dateComponents	0	497672	498057
M	func	dateComponents	0	498058	499353
M	func	date	0	499376	500701
M	func	date	0	500702	501962
M	func	date	0	501963	502515
M	func	date	0	502516	502803
M	func	startOfDay	0	502804	502888
M	func	isDate	0	502914	503027
M	func	isDateInToday	0	503028	503122
M	func	isDateInYesterday	0	503123	503225
M	func	isDateInTomorrow	0	503226	503327
M	func	isDateInWeekend	0	503328	503429
M	func	_start	0	503430	504236
M	func	dateInterval	0	504237	504520
M	func	isDate	0	504521	504695
M	func	compare	0	504696	504968
M	func	range	0	504969	505630
D	struct	DateInterval	505634	505751	506869	Foundation
M	var	start	0	505752	505778
M	var	duration	0	505779	505810
M	var	end	0	505811	505955
M	init	init	0	505956	506027
M	init	init	0	506028	506225
M	init	init	0	506226	506419
M	func	contains	0	506420	506499
M	func	intersects	0	506500	506654
M	func	<	1	506655	506807
M	var	description	0	506808	506867
F	Foundation	FoundationDateFormatter.lsw	506870	523512
D	class	DateFormatter	506898	506970	509153	Foundation
M	enum	Style	0	506971	507309
M	init	init	0	507310	507330
M	var	_pattern	0	507331	507356
M	var	dateStyle	0	507357	507424
M	var	timeStyle	0	507425	507492
M	var	timeZone	0	507493	507546
M	var	locale	0	507547	507594
M	var	calendar	0	507595	507648
M	var	isLenient	0	507649	507681
M	var	dateFormat	0	507682	507802
M	var	_stylePattern	0	507803	508260
M	func	setLocalizedDateFormatFromTemplate	0	508261	508355
M	var	_calendar	0	508356	508518
M	func	localizedString	1	508519	508792
M	func	string	0	508793	508913
M	func	string	0	508914	509006
M	func	date	0	509007	509151
D	func	_patternParts	509155	510581	510581	Foundation
D	func	_formatDate	510583	513755	513755	Foundation
D	func	_formatZone	513757	515171	515171	Foundation
D	func	_parseDate	515173	520659	520659	Foundation
D	class	ISO8601DateFormatter	520661	520727	523340	Foundation
M	struct	Options	0	520728	521686
M	init	init	0	521687	521707
M	var	timeZone	0	521708	521757
M	var	formatOptions	0	521758	521819
M	var	_pattern	0	521820	522677
M	var	_calendar	0	522678	522840
M	func	string	0	522841	522933
M	func	date	0	522934	523028
M	func	string	1	523029	523338
D	extension	Date	523342	523358	523511	Foundation
M	func	ISO8601Format	0	523359	523509
F	Foundation	FoundationJSON.lsw	523512	538230
D	func	_jsonScan	523702	523764	523764	Foundation
D	func	_jsonString	523766	523859	523859	Foundation
D	func	_jsonKeys	523861	523961	523961	Foundation
D	func	_jsonScalar	523963	524147	524147	Foundation
D	func	_jsonForm	524149	524285	524285	Foundation
D	func	_jsonText	524287	524417	524417	Foundation
D	class	_JSONPath	524419	524499	524955	Foundation
M	let	parent	0	524500	524526
M	let	key	0	524527	524553
M	init	init	0	524554	524666
M	func	keys	1	524667	524953
D	class	JSONEncoder	524957	525010	529918	Foundation
M	struct	OutputFormatting	0	525011	525423
M	enum	DateEncodingStrategy	0	525424	525640
M	enum	DataEncodingStrategy	0	525641	525777
M	enum	NonConformingFloatEncodingStrategy	0	525778	525951
M	enum	KeyEncodingStrategy	0	525952	526099
M	var	outputFormatting	0	526100	526154
M	var	dateEncodingStrategy	0	526155	526228
M	var	dataEncodingStrategy	0	526229	526294
M	var	nonConformingFloatEncodingStrategy	0	526295	526387
M	var	keyEncodingStrategy	0	526388	526459
M	var	userInfo	0	526460	526515
M	init	init	0	526516	526536
M	func	encode	0	526537	526985
M	func	_name	0	526986	527405
M	func	_encode	0	527406	528650
M	func	_encode	0	528651	529211
M	func	_encode	0	529212	529916
D	func	_iso8601	529920	530116	530116	Foundation
D	func	_snakeCase	530118	530652	530652	Foundation
D	func	_camelCase	530654	531279	531279	Foundation
D	class	_JSONNode	531281	531390	533192	Foundation
M	var	kind	0	531391	531407
M	var	text	0	531408	531425
M	var	items	0	531426	531457
M	var	names	0	531458	531486
M	var	places	0	531487	531522
M	func	member	0	531523	531824
M	func	element	0	531825	531942
M	func	write	0	531943	533190
D	class	_JSONEncoding	533194	533282	534761	Foundation
M	let	encoder	0	533283	533311
M	let	node	0	533312	533335
M	let	path	0	533336	533360
M	init	init	0	533361	533521
M	var	codingPath	0	533522	533582
M	var	userInfo	0	533583	533646
M	func	container	0	533647	534009
M	func	unkeyedContainer	0	534010	534311
M	func	singleValueContainer	0	534312	534388
M	func	encodeNil	0	534389	534473
M	func	encode	0	534474	534759
D	class	_JSONKeyedEncoding	534763	534814	536578	Foundation
M	let	encoder	0	534815	534843
M	let	node	0	534844	534867
M	let	path	0	534868	534892
M	init	init	0	534893	535053
M	var	codingPath	0	535054	535123
M	func	encodeNil	0	535124	535300
M	func	encode	0	535301	535771
M	func	nestedContainer	0	535772	536083
M	func	nestedUnkeyedContainer	0	536084	536344
M	func	superEncoder	0	536345	536576
D	struct	_JSONUnkeyedEncoding	536580	536635	538229	Foundation
M	let	encoder	0	536636	536664
M	let	node	0	536665	536688
M	let	path	0	536689	536713
M	init	init	0	536714	536874
M	var	codingPath	0	536875	536935
M	var	count	0	536936	536975
M	func	encodeNil	0	536976	537112
M	func	encode	0	537113	537413
M	func	nestedContainer	0	537414	537774
M	func	nestedUnkeyedContainer	0	537775	538045
M	func	superEncoder	0	538046	538227
F	Foundation	FoundationJSONDecoder.lsw	538230	551058
D	class	JSONDecoder	538252	538306	539708	Foundation
M	enum	DateDecodingStrategy	0	538307	538517
M	enum	DataDecodingStrategy	0	538518	538648
M	enum	NonConformingFloatDecodingStrategy	0	538649	538824
M	enum	KeyDecodingStrategy	0	538825	538974
M	var	dateDecodingStrategy	0	538975	539048
M	var	dataDecodingStrategy	0	539049	539114
M	var	nonConformingFloatDecodingStrategy	0	539115	539207
M	var	keyDecodingStrategy	0	539208	539279
M	var	userInfo	0	539280	539335
M	var	allowsJSON5	0	539336	539370
M	init	init	0	539371	539391
M	func	decode	0	539392	539706
D	extension	DecodingError	539710	539735	539903	Foundation
M	var	_notJSON	1	539736	539901
D	class	_JSONDocument	539905	539961	545377	Foundation
M	let	decoder	0	539962	539990
M	let	bytes	0	539991	540013
M	let	table	0	540014	540034
M	init	init	0	540035	540194
M	func	isNull	0	540195	540254
M	func	next	0	540255	540375
M	func	found	0	540376	540667
M	func	mismatch	0	540668	541159
M	func	corrupted	0	541160	541356
M	func	decode	0	541357	542227
M	func	nonConforming	0	542228	542820
M	func	date	0	542821	543835
M	func	data	0	543836	544330
M	func	keyed	0	544331	544906
M	func	unkeyed	0	544907	545375
D	class	_JSONDecoding	545379	545466	546326	Foundation
M	let	document	0	545467	545498
M	let	index	0	545499	545517
M	let	path	0	545518	545542
M	init	init	0	545543	545705
M	var	codingPath	0	545706	545766
M	var	userInfo	0	545767	545839
M	func	container	0	545840	545978
M	func	unkeyedContainer	0	545979	546083
M	func	singleValueContainer	0	546084	546167
M	func	decodeNil	0	546168	546223
M	func	decode	0	546224	546324
D	class	_JSONKeyedDecoding	546328	546379	548881	Foundation
M	let	document	0	546380	546411
M	let	path	0	546412	546436
M	let	places	0	546437	546466
M	init	init	0	546467	547281
M	var	codingPath	0	547282	547351
M	func	allKeys	0	547352	547494
M	func	contains	0	547495	547586
M	func	place	0	547587	547884
M	func	decodeNil	0	547885	547985
M	func	decode	0	547986	548284
M	func	nestedContainer	0	548285	548485
M	func	nestedUnkeyedContainer	0	548486	548662
M	func	superDecoder	0	548663	548879
D	struct	_JSONUnkeyedDecoding	548883	548938	551057	Foundation
M	let	document	0	548939	548970
M	let	path	0	548971	548995
M	let	count	0	548996	549015
M	var	currentIndex	0	549016	549040
M	var	place	0	549041	549059
M	init	init	0	549060	549263
M	var	codingPath	0	549264	549324
M	var	isAtEnd	0	549325	549377
M	func	here	0	549378	549451
M	func	requireElement	0	549452	549680
M	func	advance	0	549681	549779
M	func	decodeNil	0	549780	549960
M	func	decode	0	549961	550288
M	func	nestedContainer	0	550289	550594
M	func	nestedUnkeyedContainer	0	550595	550845
M	func	superDecoder	0	550846	551055
F	Foundation	FoundationJSONSerialization.lsw	551058	556873
D	extension	Date	551156	551181	551514	Foundation
M	init	init	0	551182	551333
M	func	encode	0	551334	551512
D	extension	Data	551516	551541	551730	Foundation
M	init	init	0	551542	551638
M	func	encode	0	551639	551728
D	extension	UUID	551732	551757	552310	Foundation
M	init	init	0	551758	552149
M	func	encode	0	552150	552308
D	class	NSNull	552336	552419	552607	Foundation
M	init	init	0	552420	552440
M	func	==	1	552441	552506
M	func	hash	0	552507	552557
M	var	description	0	552558	552605
D	enum	JSONSerialization	552609	552686	556872	Foundation
M	struct	ReadingOptions	0	552687	553135
M	struct	WritingOptions	0	553136	553585
M	func	jsonObject	1	553586	554080
M	func	_value	1	554081	555198
M	func	data	1	555199	555765
M	func	_write	1	555766	556387
M	func	isValidJSONObject	1	556388	556562
M	func	_isValid	1	556563	556870
F	Foundation	FoundationNumber.lsw	556873	569224
D	class	NSNumber	556942	557147	559388	Foundation
M	let	_double	0	557148	557171
M	let	_integer	0	557172	557194
M	let	_isBool	0	557195	557216
M	init	init	0	557217	557376
M	init	init	0	557377	557487
M	init	init	0	557488	557607
M	init	init	0	557608	557734
M	init	init	0	557735	557857
M	init	init	0	557858	557932
M	init	init	0	557933	558007
M	init	init	0	558008	558133
M	init	init	0	558134	558216
M	init	init	0	558217	558300
M	init	init	0	558301	558384
M	var	intValue	0	558385	558477
M	var	int32Value	0	558478	558550
M	var	int64Value	0	558551	558603
M	var	uintValue	0	558604	558665
M	var	doubleValue	0	558666	558712
M	var	floatValue	0	558713	558764
M	var	boolValue	0	558765	558814
M	var	stringValue	0	558815	558904
M	func	==	1	558905	559020
M	func	<	1	559021	559106
M	func	hash	0	559107	559182
M	func	compare	0	559183	559335
M	var	description	0	559336	559386
D	func	_roundedDigits	559390	561410	561410	Foundation
D	func	_plainDigits	561412	562212	562212	Foundation
D	func	_grouped	562214	562609	562609	Foundation
D	class	NumberFormatter	562611	562662	569223	Foundation
M	enum	Style	0	562663	562767
M	enum	RoundingMode	0	562768	562868
M	init	init	0	562869	562889
M	var	numberStyle	0	562890	562929
M	var	locale	0	562930	562977
M	var	roundingMode	0	562978	563029
M	var	_most	0	563030	563049
M	var	_least	0	563050	563070
M	var	_integers	0	563071	563094
M	var	_groups	0	563095	563117
M	var	groupingSeparator	0	563118	563165
M	var	decimalSeparator	0	563166	563212
M	var	groupingSize	0	563213	563244
M	var	currencySymbol	0	563245	563289
M	var	currencyCode	0	563290	563515
M	var	positivePrefix	0	563516	563559
M	var	positiveSuffix	0	563560	563603
M	var	negativePrefix	0	563604	563648
M	var	percentSymbol	0	563649	563692
M	var	minusSign	0	563693	563732
M	var	usesGroupingSeparator	0	563733	563953
M	var	maximumFractionDigits	0	563954	564253
M	var	minimumFractionDigits	0	564254	564519
M	var	minimumIntegerDigits	0	564520	564636
M	func	string	0	564637	564742
M	func	string	0	564743	565136
M	func	_string	0	565137	567025
M	func	_scientific	0	567026	567617
M	func	_spelled	0	567618	568595
M	func	number	0	568596	568992
M	func	localizedString	1	568993	569221
F	Foundation	FoundationSystem.lsw	569224	586017
D	typealias	TimeInterval	569258	569309	569309	Foundation
D	typealias	CGFloat	569310	569385	569385	Foundation
D	struct	Date	569387	569515	572692	Foundation
M	let	timeIntervalSinceReferenceDate	0	569516	569597
M	init	init	0	569598	569692
M	init	init	0	569693	569791
M	init	init	0	569792	569939
M	init	init	0	569940	570099
M	init	init	0	570100	570273
M	var	now	1	570274	570329
M	var	distantFuture	1	570330	570427
M	var	distantPast	1	570428	570524
M	var	timeIntervalBetween1970AndReferenceDate	1	570525	570610
M	var	timeIntervalSinceReferenceDate	1	570611	570702
M	var	timeIntervalSince1970	0	570703	570824
M	var	timeIntervalSinceNow	0	570825	570961
M	func	timeIntervalSince	0	570962	571122
M	func	addingTimeInterval	0	571123	571314
M	func	addTimeInterval	0	571315	571423
M	func	distance	0	571424	571535
M	func	advanced	0	571536	571608
M	func	compare	0	571609	571801
M	func	==	1	571802	571935
M	func	<	1	571936	572067
M	func	+	1	572068	572157
M	func	-	1	572158	572248
M	func	+=	1	572249	572325
M	func	-=	1	572326	572402
M	func	hash	0	572403	572501
M	var	description	0	572502	572634
M	var	debugDescription	0	572635	572690
D	func	_wallClock	572694	572753	572753	Foundation
D	func	_describeDate	572755	572837	572837	Foundation
D	func	_sleep	572839	572897	572897	Foundation
D	func	CFAbsoluteTimeGetCurrent	572899	573009	573009	Foundation
D	enum	Thread	573011	573061	573375	Foundation
M	func	sleep	1	573062	573161
M	func	sleep	1	573162	573274
M	var	isMainThread	1	573275	573373
D	class	ProcessInfo	573377	573444	574393	Foundation
M	let	processInfo	1	573445	573523
M	init	init	0	573524	573537
M	var	environment	0	573538	573638
M	var	arguments	0	573639	573745
M	var	processName	0	573746	573897
M	var	systemUptime	0	573898	574026
M	var	processIdentifier	0	574027	574126
M	var	hostName	0	574127	574237
M	var	activeProcessorCount	0	574238	574284
M	var	processorCount	0	574285	574325
M	var	globallyUniqueString	0	574326	574391
D	class	FileHandle	574395	574489	575019	Foundation
M	let	_isError	0	574490	574512
M	init	init	0	574513	574566
M	let	standardOutput	1	574567	574633
M	let	standardError	1	574634	574698
M	func	write	0	574699	574795
M	func	write	0	574796	574908
M	func	synchronizeFile	0	574909	574961
M	func	synchronize	0	574962	575017
D	func	_writeBytes	575021	575105	575105	Foundation
D	class	NSLock	575107	575192	575626	Foundation
M	var	_isLocked	0	575193	575218
M	var	name	0	575219	575247
M	init	init	0	575248	575268
M	func	lock	0	575269	575312
M	func	unlock	0	575313	575359
M	func	try	0	575360	575482
M	func	withLock	0	575483	575624
D	func	NSTemporaryDirectory	575628	575751	575751	Foundation
D	func	NSHomeDirectory	575753	575857	575857	Foundation
D	func	_environment	575859	575932	575932	Foundation
D	struct	UUID	575934	576080	577621	Foundation
M	let	_high	0	576081	576102
M	let	_low	0	576103	576123
M	init	init	0	576124	576310
M	init	init	0	576311	576840
M	var	uuidString	0	576841	577193
M	func	_hex	1	577194	577385
M	func	<	1	577386	577514
M	var	description	0	577515	577564
M	var	debugDescription	0	577565	577619
D	protocol	LocalizedError	577623	577701	577864	Foundation
M	var	errorDescription	0	577702	577743
M	var	failureReason	0	577744	577782
M	var	recoverySuggestion	0	577783	577826
M	var	helpAnchor	0	577827	577862
D	extension	LocalizedError	577866	577892	578083	Foundation
M	var	errorDescription	0	577893	577941
M	var	failureReason	0	577942	577987
M	var	recoverySuggestion	0	577988	578038
M	var	helpAnchor	0	578039	578081
D	extension	Error	578085	578102	578668	Foundation
M	var	localizedDescription	0	578103	578666
D	func	_localizedDescription	578670	578771	578771	Foundation
D	struct	CocoaError	578773	578875	579060	Foundation
M	let	_message	0	578876	578900
M	init	init	0	578901	578956
M	var	errorDescription	0	578957	579010
M	var	description	0	579011	579058
D	func	_readFile	579062	579135	579135	Foundation
D	func	_writeFile	579137	579243	579243	Foundation
D	func	_fileKind	579245	579313	579313	Foundation
D	func	_listDirectory	579315	579399	579399	Foundation
D	func	_changeFile	579401	579510	579510	Foundation
D	func	_currentDirectory	579512	579585	579585	Foundation
D	extension	String	579587	579605	580881	Foundation
M	init	init	0	579606	580120
M	func	write	0	580121	580431
M	init	init	0	580432	580635
M	init	init	0	580636	580879
D	func	_lastComponent	580883	580979	580979	Foundation
D	struct	Data	580981	581158	583037	Foundation
M	typealias	Element	0	581159	581195
M	typealias	Index	0	581196	581228
M	typealias	Indices	0	581229	581270
M	typealias	SubSequence	0	581271	581317
M	var	_bytes	0	581318	581341
M	init	init	0	581342	581393
M	init	init	0	581394	581532
M	init	init	0	581533	581676
M	init	init	0	581677	581766
M	var	startIndex	0	581767	581803
M	var	endIndex	0	581804	581849
M	var	count	0	581850	581892
M	subscript	subscript	0	581893	582013
M	func	replaceSubrange	0	582014	582195
M	func	append	0	582196	582278
M	func	append	0	582279	582369
M	func	_copyToArray	0	582370	582422
M	func	==	1	582423	582508
M	func	hash	0	582509	582583
M	var	description	0	582584	582677
M	var	debugDescription	0	582678	582733
M	func	base64EncodedString	0	582734	582836
M	init	init	0	582837	583035
D	func	_base64	583039	583108	583108	Foundation
D	func	_fromBase64	583110	583187	583187	Foundation
D	class	FileManager	583189	583258	585591	Foundation
M	let	default	1	583259	583336
M	init	init	0	583337	583350
M	var	currentDirectoryPath	0	583351	583468
M	func	fileExists	0	583469	583595
M	func	contents	0	583596	583784
M	func	createFile	0	583785	583977
M	func	contentsOfDirectory	0	583978	584265
M	func	removeItem	0	584266	584494
M	func	createDirectory	0	584495	584810
M	func	moveItem	0	584811	585071
M	func	copyItem	0	585072	585466
M	func	isReadableFile	0	585467	585589
D	class	RunLoop	585593	585729	586016	Foundation
M	let	main	1	585730	585768
M	var	current	1	585769	585816
M	init	init	0	585817	585830
M	func	run	0	585831	585883
M	func	run	0	585884	586014
F	Foundation	FoundationText.lsw	586017	603026
D	protocol	CVarArg	586063	586137	586139	Foundation
D	extension	Int	586141	586165	586167	Foundation
D	extension	Int8	586169	586194	586196	Foundation
D	extension	Int16	586198	586224	586226	Foundation
D	extension	Int32	586228	586254	586256	Foundation
D	extension	Int64	586258	586284	586286	Foundation
D	extension	UInt	586288	586313	586315	Foundation
D	extension	UInt8	586317	586343	586345	Foundation
D	extension	UInt16	586347	586374	586376	Foundation
D	extension	UInt32	586378	586405	586407	Foundation
D	extension	UInt64	586409	586436	586438	Foundation
D	extension	Double	586440	586467	586469	Foundation
D	extension	Float	586471	586497	586499	Foundation
D	extension	String	586501	586528	586530	Foundation
D	extension	Substring	586532	586562	586564	Foundation
D	func	_format	586566	586663	586663	Foundation
D	struct	Locale	586665	586766	587076	Foundation
M	let	identifier	0	586767	586818
M	init	init	0	586819	586887
M	var	current	1	586888	586985
M	var	autoupdatingCurrent	1	586986	587074
D	extension	String	587078	587096	589168	Foundation
M	init	init	0	587097	587260
M	init	init	0	587261	587421
M	init	init	0	587422	587602
M	struct	CompareOptions	0	587604	588574
M	struct	Encoding	0	588576	589166
D	enum	ComparisonResult	589170	589270	589873	Foundation
M	case	orderedAscending	0	589271	589296
M	case	orderedSame	0	589297	589317
M	case	orderedDescending	0	589318	589344
M	init	init	0	589345	589568
M	var	rawValue	0	589569	589757
M	func	==	1	589758	589871
D	func	_foundationRange	589875	590001	590001	Foundation
D	func	_foundationReplacing	590003	590143	590143	Foundation
D	func	_foundationCapitalized	590145	590232	590232	Foundation
D	func	_foundationCompare	590234	590344	590344	Foundation
D	func	_foundationFolding	590346	590442	590442	Foundation
D	extension	StringProtocol	590444	590470	598339	Foundation
M	func	components	0	590471	590803
M	func	components	0	590804	591347
M	func	trimmingCharacters	0	591348	591810
M	func	replacingOccurrences	0	591811	592495
M	func	range	0	592496	592964
M	var	capitalized	0	592965	593134
M	var	localizedLowercase	0	593135	593225
M	var	localizedUppercase	0	593226	593316
M	func	uppercased	0	593317	593424
M	func	lowercased	0	593425	593532
M	func	padding	0	593533	594176
M	func	compare	0	594177	594529
M	func	caseInsensitiveCompare	0	594530	594724
M	func	localizedCompare	0	594725	594884
M	func	localizedCaseInsensitiveCompare	0	594885	595088
M	func	localizedStandardCompare	0	595089	595308
M	func	localizedCaseInsensitiveContains	0	595309	595517
M	func	localizedStandardContains	0	595518	595756
M	func	folding	0	595757	595965
M	func	commonPrefix	0	595966	596379
M	func	enumerateLines	0	596380	596720
M	func	data	0	596721	597101
M	var	removingPercentEncoding	0	597102	597755
M	func	addingPercentEncoding	0	597756	598337
D	struct	CharacterSet	598341	598436	602920	Foundation
M	typealias	ArrayLiteralElement	0	598437	598494
M	let	_contains	0	598495	598538
M	init	init	0	598539	598625
M	init	init	0	598626	598694
M	init	init	0	598695	598874
M	init	init	0	598875	598956
M	init	init	0	598957	599160
M	init	init	0	599161	599298
M	init	init	0	599299	599430
M	func	contains	0	599431	599553
M	func	_category	1	599554	599665
M	var	whitespaces	1	599666	599730
M	var	whitespacesAndNewlines	1	599731	599806
M	var	newlines	1	599807	599868
M	var	letters	1	599869	599929
M	var	decimalDigits	1	599930	599996
M	var	alphanumerics	1	599997	600063
M	var	uppercaseLetters	1	600064	600133
M	var	lowercaseLetters	1	600134	600203
M	var	punctuationCharacters	1	600204	600278
M	var	symbols	1	600279	600339
M	var	controlCharacters	1	600340	600411
M	var	capitalizedLetters	1	600412	600484
M	var	nonBaseCharacters	1	600485	600556
M	var	urlQueryAllowed	1	600557	600724
M	var	urlPathAllowed	1	600725	600889
M	var	urlHostAllowed	1	600890	601055
M	var	inverted	0	601056	601237
M	func	union	0	601238	601471
M	func	intersection	0	601472	601721
M	func	subtracting	0	601722	601979
M	func	formUnion	0	601980	602102
M	func	formIntersection	0	602103	602247
M	func	subtract	0	602248	602378
M	func	insert	0	602379	602530
M	func	remove	0	602531	602691
M	func	insert	0	602692	602839
M	func	invert	0	602840	602918
D	func	_inCharacterSet	602922	603025	603025	Foundation
F	Foundation	FoundationURL.lsw	603026	620599
D	struct	_URLParts	603094	603189	605721	Foundation
M	var	scheme	0	603190	603213
M	var	user	0	603214	603235
M	var	password	0	603236	603261
M	var	host	0	603262	603283
M	var	port	0	603284	603305
M	var	path	0	603306	603323
M	var	query	0	603324	603346
M	var	fragment	0	603347	603372
M	init	init	0	603373	603386
M	init	init	0	603387	605289
M	var	string	0	605290	605719
D	func	_unescaped	605723	605805	605805	Foundation
D	func	_escapedPath	605806	605928	605928	Foundation
D	struct	URL	605930	606049	616433	Foundation
M	enum	DirectoryHint	0	606050	606166
M	var	_parts	0	606167	606192
M	let	_relative	0	606193	606219
M	let	_base	0	606220	606240
M	init	init	0	606241	606348
M	init	init	0	606349	606652
M	var	_allowed	1	606653	606810
M	init	init	0	606811	607971
M	init	init	0	607972	608112
M	init	init	0	608113	608671
M	init	init	0	608672	608873
M	init	init	0	608874	609205
M	func	encode	0	609206	609368
M	func	==	1	609369	609474
M	func	hash	0	609475	609549
M	var	absoluteString	0	609571	609626
M	var	absoluteURL	0	609627	609682
M	var	relativeString	0	609683	609752
M	var	baseURL	0	609753	609797
M	var	scheme	0	609798	609846
M	var	user	0	609847	609914
M	var	password	0	609915	609967
M	var	host	0	609968	610168
M	func	host	0	610169	610238
M	var	port	0	610239	610300
M	var	path	0	610301	610538
M	func	path	0	610539	610657
M	var	relativePath	0	610658	610715
M	var	query	0	610716	610762
M	func	query	0	610763	610882
M	var	fragment	0	610883	610935
M	func	fragment	0	610936	611064
M	var	isFileURL	0	611065	611116
M	var	hasDirectoryPath	0	611117	611185
M	var	pathComponents	0	611186	611393
M	var	lastPathComponent	0	611394	611464
M	var	pathExtension	0	611465	611539
M	var	description	0	611540	611664
M	var	debugDescription	0	611665	611720
M	func	_withoutDots	1	611748	612416
M	func	_with	0	612417	612547
M	func	appendingPathComponent	0	612548	612819
M	func	appendingPathComponent	0	612820	613229
M	func	appending	0	613230	613423
M	func	appending	0	613424	613632
M	func	appending	0	613633	613890
M	func	append	0	613891	613969
M	func	append	0	613970	614063
M	func	append	0	614064	614168
M	func	appendPathComponent	0	614169	614287
M	func	appendPathExtension	0	614288	614406
M	func	deleteLastPathComponent	0	614407	614496
M	func	deletePathExtension	0	614497	614578
M	func	appendingPathExtension	0	614579	614874
M	func	deletingPathExtension	0	614875	615263
M	func	deletingLastPathComponent	0	615264	615630
M	var	standardized	0	615631	615710
M	var	standardizedFileURL	0	615711	615767
M	func	resolvingSymlinksInPath	0	615768	615833
M	func	checkResourceIsReachable	0	615855	616099
M	var	temporaryDirectory	1	616100	616213
M	var	homeDirectory	1	616214	616317
M	func	currentDirectory	1	616318	616431
D	func	_pathExtension	616435	616734	616734	Foundation
D	struct	URLQueryItem	616736	616844	617087	Foundation
M	var	name	0	616845	616872
M	var	value	0	616873	616902
M	init	init	0	616903	617008
M	var	description	0	617009	617085
D	struct	URLComponents	617089	617191	620598	Foundation
M	var	_parts	0	617192	617217
M	init	init	0	617218	617260
M	init	init	0	617261	617479
M	init	init	0	617480	617569
M	var	scheme	0	617570	617679
M	var	user	0	617680	617882
M	var	password	0	617883	618097
M	var	host	0	618098	618301
M	var	port	0	618302	618441
M	var	path	0	618442	618570
M	var	percentEncodedPath	0	618571	618687
M	var	query	0	618688	618895
M	var	percentEncodedQuery	0	618896	619016
M	var	fragment	0	619017	619233
M	var	queryItems	0	619234	620204
M	var	string	0	620205	620480
M	var	url	0	620481	620544
M	var	description	0	620545	620596
F	Glibc	GlibcMath.lsw	620599	631138
D	func	sqrt	620632	620713	620713	Glibc
D	func	cbrt	620715	620794	620794	Glibc
D	func	sin	620796	620868	620868	Glibc
D	func	cos	620870	620944	620944	Glibc
D	func	tan	620946	621021	621021	Glibc
D	func	asin	621023	621101	621101	Glibc
D	func	acos	621103	621183	621183	Glibc
D	func	atan	621185	621266	621266	Glibc
D	func	sinh	621268	621353	621353	Glibc
D	func	cosh	621355	621442	621442	Glibc
D	func	tanh	621444	621532	621532	Glibc
D	func	asinh	621534	621629	621629	Glibc
D	func	acosh	621631	621728	621728	Glibc
D	func	atanh	621730	621828	621828	Glibc
D	func	exp	621830	621906	621906	Glibc
D	func	exp2	621908	621986	621986	Glibc
D	func	expm1	621988	622077	622077	Glibc
D	func	log	622079	622164	622164	Glibc
D	func	log2	622166	622255	622255	Glibc
D	func	log10	622257	622349	622349	Glibc
D	func	log1p	622351	622460	622460	Glibc
D	func	erf	622462	622544	622544	Glibc
D	func	erfc	622546	622638	622638	Glibc
D	func	tgamma	622640	622727	622727	Glibc
D	func	lgamma	622729	622834	622834	Glibc
D	func	pow	622836	622955	622955	Glibc
D	func	atan2	622957	623067	623067	Glibc
D	func	hypot	623069	623178	623178	Glibc
D	func	nextafter	623180	623314	623314	Glibc
D	func	fdim	623316	623418	623418	Glibc
D	func	sqrt	623420	623501	623501	Glibc
D	func	sqrtf	623503	623585	623585	Glibc
D	func	cbrt	623587	623666	623666	Glibc
D	func	cbrtf	623668	623748	623748	Glibc
D	func	sin	623750	623822	623822	Glibc
D	func	sinf	623824	623897	623897	Glibc
D	func	cos	623899	623973	623973	Glibc
D	func	cosf	623975	624050	624050	Glibc
D	func	tan	624052	624127	624127	Glibc
D	func	tanf	624129	624205	624205	Glibc
D	func	asin	624207	624285	624285	Glibc
D	func	asinf	624287	624366	624366	Glibc
D	func	acos	624368	624448	624448	Glibc
D	func	acosf	624450	624531	624531	Glibc
D	func	atan	624533	624614	624614	Glibc
D	func	atanf	624616	624698	624698	Glibc
D	func	exp	624700	624776	624776	Glibc
D	func	expf	624778	624855	624855	Glibc
D	func	exp2	624857	624935	624935	Glibc
D	func	exp2f	624937	625016	625016	Glibc
D	func	log	625018	625103	625103	Glibc
D	func	logf	625105	625191	625191	Glibc
D	func	log2	625193	625282	625282	Glibc
D	func	log2f	625284	625374	625374	Glibc
D	func	log10	625376	625468	625468	Glibc
D	func	log10f	625470	625563	625563	Glibc
D	func	pow	625565	625683	625683	Glibc
D	func	powf	625685	625804	625804	Glibc
D	func	atan2	625806	625915	625915	Glibc
D	func	atan2f	625917	626027	626027	Glibc
D	func	hypot	626029	626137	626137	Glibc
D	func	hypotf	626139	626248	626248	Glibc
D	func	floor	626250	626357	626357	Glibc
D	func	ceil	626359	626457	626457	Glibc
D	func	trunc	626459	626562	626562	Glibc
D	func	rint	626564	626676	626676	Glibc
D	func	nearbyint	626678	626795	626795	Glibc
D	func	round	626797	626901	626901	Glibc
D	func	fabs	626903	626982	626982	Glibc
D	func	fmod	626984	627132	627132	Glibc
D	func	remainder	627134	627288	627288	Glibc
D	func	fmin	627290	627389	627389	Glibc
D	func	fmax	627391	627491	627491	Glibc
D	func	fma	627493	627625	627625	Glibc
D	func	copysign	627627	627787	627787	Glibc
D	func	ldexp	627789	627936	627936	Glibc
D	func	modf	627938	628086	628086	Glibc
D	func	floor	628088	628193	628193	Glibc
D	func	floorf	628195	628301	628301	Glibc
D	func	ceil	628303	628399	628399	Glibc
D	func	ceilf	628401	628498	628498	Glibc
D	func	trunc	628500	628601	628601	Glibc
D	func	truncf	628603	628705	628705	Glibc
D	func	rint	628707	628817	628817	Glibc
D	func	rintf	628819	628930	628930	Glibc
D	func	nearbyint	628932	629047	629047	Glibc
D	func	nearbyintf	629049	629165	629165	Glibc
D	func	round	629167	629269	629269	Glibc
D	func	fabs	629271	629348	629348	Glibc
D	func	fmod	629350	629495	629495	Glibc
D	func	remainder	629497	629648	629648	Glibc
D	func	fmin	629650	629745	629745	Glibc
D	func	fmax	629747	629843	629843	Glibc
D	func	fma	629845	629973	629973	Glibc
D	func	copysign	629975	630131	630131	Glibc
D	func	ldexp	630133	630277	630277	Glibc
D	func	modf	630279	630424	630424	Glibc
D	func	lround	630426	630533	630533	Glibc
D	var	M_PI	630535	630618	630618	Glibc
D	var	M_E	630620	630701	630701	Glibc
D	var	M_PI_2	630703	630788	630788	Glibc
D	var	M_PI_4	630790	630875	630875	Glibc
D	var	M_SQRT2	630877	630963	630963	Glibc
D	var	M_LN2	630965	631049	631049	Glibc
D	var	M_LN10	631051	631136	631136	Glibc
F	Glibc	GlibcSystem.lsw	631138	634079
D	func	sleep	631187	631321	631321	Glibc
D	func	usleep	631323	631484	631484	Glibc
D	func	arc4random	631486	631600	631600	Glibc
D	func	arc4random_uniform	631602	631759	631759	Glibc
D	func	drand48	631761	631893	631893	Glibc
D	func	rand	631895	632026	632026	Glibc
D	func	random	632028	632161	632161	Glibc
D	func	srand	632163	632268	632268	Glibc
D	func	srand48	632270	632379	632379	Glibc
D	func	srandom	632381	632492	632492	Glibc
D	var	RAND_MAX	632494	632568	632568	Glibc
D	struct	_File	632570	632671	632696	Glibc
M	let	_isError	0	632672	632694
D	var	stdout	632698	632770	632770	Glibc
D	var	stderr	632771	632841	632841	Glibc
D	func	fputs	632843	633030	633030	Glibc
D	func	puts	633032	633207	633207	Glibc
D	func	putchar	633209	633385	633385	Glibc
D	func	fflush	633387	633525	633525	Glibc
D	func	setbuf	633527	633704	633704	Glibc
D	func	time	633706	633791	633791	Glibc
D	func	getpid	633793	633878	633878	Glibc
D	func	_writeErrorText	633880	633953	633953	Glibc
D	func	_flushOutput	633955	634002	634002	Glibc
D	func	_processIdentifier	634004	634078	634078	Glibc
F	Live	Live.lsw	634079	641309
D	struct	ReloadChange	634176	634277	635744	Live
M	let	version	0	634278	634387
M	let	updated	0	634388	634495
M	let	added	0	634496	634569
M	let	deleted	0	634570	634646
M	let	run	0	634647	634746
M	let	migrated	0	634747	634843
M	let	files	0	634844	634938
M	let	milliseconds	0	634939	635050
M	init	init	0	635051	635343
M	var	description	0	635344	635742
D	class	ReloadHook	635746	635822	636301	Live
M	let	_body	0	635823	635867
M	var	_id	0	635868	635884
M	var	_all	1	635885	635929
M	init	init	0	635930	636032
M	func	cancel	0	636033	636106
M	func	_call	1	636107	636299
D	func	onReload	636303	636843	636843	Live
D	func	_liveAddHook	636845	636941	636941	Live
D	func	_liveRemoveHook	636943	637001	637001	Live
D	func	_liveVersion	637003	637053	637053	Live
D	func	_liveMilliseconds	637055	637118	637118	Live
D	func	_liveNames	637120	637182	637182	Live
D	func	_liveWatch	637184	637270	637270	Live
D	func	_liveFind	637272	637353	637353	Live
D	func	_livePatch	637355	637437	637437	Live
D	func	_livePatchModule	637439	637533	637533	Live
D	func	_liveRevert	637535	637603	637603	Live
D	func	_liveCommit	637605	637673	637673	Live
D	func	_liveRepatch	637675	637745	637745	Live
D	func	_liveStatus	637747	637811	637811	Live
D	func	_liveText	637813	637877	637877	Live
D	struct	LiveError	637879	637982	638288	Live
M	let	message	0	637983	638081
M	init	init	0	638082	638131
M	var	description	0	638132	638178
M	func	_check	1	638179	638286
D	func	watch	638290	638582	638582	Live
D	func	unwatch	638584	638743	638743	Live
D	class	Recoder	638745	639167	641308	Live
M	enum	Status	0	639168	639470
M	let	name	0	639471	639563
M	init	init	0	639564	639857
M	init	init	0	639858	640073
M	func	patch	0	640074	640261
M	func	patchModule	0	640262	640455
M	func	revert	0	640456	640582
M	func	commit	0	640583	640736
M	func	repatch	0	640737	640884
M	var	status	0	640885	641117
M	var	text	0	641118	641243
M	var	description	0	641244	641306
F	RegexBuilder	RegexBuilder.lsw	641309	656374
D	struct	_RegexJoin	641746	641895	641897	RegexBuilder
D	struct	_RegexMaybe	641899	642000	642002	RegexBuilder
D	struct	_RegexCapture	642004	642140	642142	RegexBuilder
D	extension	String	642144	642174	642286	RegexBuilder
M	typealias	RegexOutput	0	642175	642219
M	var	_part	0	642220	642284
D	extension	Substring	642288	642321	642441	RegexBuilder
M	typealias	RegexOutput	0	642322	642366
M	var	_part	0	642367	642439
D	extension	Character	642443	642476	642596	RegexBuilder
M	typealias	RegexOutput	0	642477	642521
M	var	_part	0	642522	642594
D	protocol	_RegexBound	642598	642706	642744	RegexBuilder
M	var	_regexBound	0	642707	642742
D	extension	String	642746	642777	642823	RegexBuilder
M	var	_regexBound	0	642778	642821
D	extension	Character	642825	642859	642913	RegexBuilder
M	var	_regexBound	0	642860	642911
D	extension	ClosedRange	642915	642975	643202	RegexBuilder
M	typealias	RegexOutput	0	642976	643020
M	var	_part	0	643021	643200
D	func	_regexList	643204	643284	643284	RegexBuilder
D	func	_regexRepeated	643286	643434	643434	RegexBuilder
D	enum	RegexComponentBuilder	643436	643511	644215	RegexBuilder
M	func	buildExpression	1	643512	643592
M	func	buildBlock	1	643593	643672
M	func	buildPartialBlock	1	643673	643778
M	func	buildPartialBlock	1	643779	644213
D	enum	AlternationBuilder	644217	644284	644935	RegexBuilder
M	func	buildExpression	1	644285	644365
M	func	buildPartialBlock	1	644366	644576
M	func	buildPartialBlock	1	644577	644933
D	extension	Regex	644937	644954	645432	RegexBuilder
M	init	init	0	644955	645221
M	init	init	0	645222	645430
D	func	One	645434	645541	645541	RegexBuilder
D	func	OneOrMore	645543	645802	645802	RegexBuilder
D	func	OneOrMore	645803	646007	646007	RegexBuilder
D	func	ZeroOrMore	646009	646289	646289	RegexBuilder
D	func	ZeroOrMore	646290	646516	646516	RegexBuilder
D	func	Optionally	646518	646797	646797	RegexBuilder
D	func	Optionally	646798	647023	647023	RegexBuilder
D	func	Repeat	647025	647441	647441	RegexBuilder
D	func	Repeat	647442	647639	647639	RegexBuilder
D	func	Repeat	647640	648354	648354	RegexBuilder
D	func	Repeat	648355	648652	648652	RegexBuilder
D	func	Local	648654	648867	648867	RegexBuilder
D	func	Local	648868	649041	649041	RegexBuilder
D	func	ChoiceOf	649043	649206	649206	RegexBuilder
D	func	Capture	649208	649427	649427	RegexBuilder
D	func	Capture	649428	649605	649605	RegexBuilder
D	func	Capture	649606	649955	649955	RegexBuilder
D	func	Capture	649956	650235	650235	RegexBuilder
D	func	TryCapture	650236	650621	650621	RegexBuilder
D	func	TryCapture	650622	650936	650936	RegexBuilder
D	struct	Anchor	650938	651008	652204	RegexBuilder
M	typealias	RegexOutput	0	651009	651053
M	let	_pattern	0	651054	651078
M	let	_inverse	0	651079	651103
M	var	regex	0	651104	651176
M	var	inverted	0	651177	651284
M	var	startOfSubject	1	651285	651411
M	var	endOfSubject	1	651412	651530
M	var	endOfSubjectBeforeNewline	1	651531	651690
M	var	startOfLine	1	651691	651823
M	var	endOfLine	1	651824	651948
M	var	wordBoundary	1	651949	652079
M	var	textSegmentBoundary	1	652080	652202
D	struct	CharacterClass	652206	652277	653843	RegexBuilder
M	typealias	RegexOutput	0	652278	652322
M	let	_pattern	0	652323	652369
M	init	init	0	652370	652425
M	init	init	0	652426	652610
M	var	regex	0	652611	652683
M	var	inverted	0	652684	652795
M	func	union	0	652796	652960
M	func	intersection	0	652961	653148
M	func	subtracting	0	653149	653344
M	func	symmetricDifference	0	653345	653549
M	func	_members	1	653550	653841
D	extension	_RegexPart	653845	653896	655496	RegexBuilder
M	var	any	1	653897	654000
M	var	anyNonNewline	1	654001	654126
M	var	anyGraphemeCluster	1	654127	654260
M	var	digit	1	654261	654357
M	var	hexDigit	1	654358	654477
M	var	word	1	654478	654595
M	var	whitespace	1	654596	654701
M	var	horizontalWhitespace	1	654702	654820
M	var	verticalWhitespace	1	654821	654933
M	var	newlineSequence	1	654934	655069
M	func	anyOf	1	655070	655280
M	func	noneOf	1	655281	655494
D	extension	BidirectionalCollection	655498	655609	656373	RegexBuilder
M	func	wholeMatch	0	655610	655797
M	func	prefixMatch	0	655798	655998
M	func	firstMatch	0	655999	656186
M	func	matches	0	656187	656371

"""##
}
