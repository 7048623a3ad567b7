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
O	288527	292123	ActorType AllCases ArrayLiteralElement AsyncIterator Attributes BooleanLiteralType Bound Change Child Children Code CompareOptions Component Context Continuation DataDecodingStrategy DataEncodingStrategy DateDecodingStrategy DateEncodingStrategy DirectoryEnumerationOptions DirectoryEnumerator DirectoryHint DisplayStyle Element ElementRepresentation Elements Encoding Exponent ExtendedGraphemeClusterLiteralType FloatLiteralType GeneralCategory ID Identifier Index Indices Instant IntegerLiteralType Iterator Key KeyDecodingStrategy KeyEncodingStrategy Keys Magnitude Match MatchingFlags MatchingOptions NonConformingFloatDecodingStrategy NonConformingFloatEncodingStrategy Options OutputFormatting QoSClass RawExponent RawSignificand RawValue ReadingOptions RegexOutput RoundingMode Scalar Status Stride StringInterpolation StringLiteralType Style SubSequence TerminationReason UTF16 UTF16View UTF32 UTF8 UTF8View UnicodeScalarLiteralType UnicodeScalarView Value Values Words WritingOptions _Stop	007825900369500079440011466501147390114959011517901153990115619007952300787900080185007883000799790078709008010200789100080267007899100803500078544008043400805620078627008051900786690080061007833900788700078053007817700802260078379007895100780940078218008030900798140079856007813500784190079112007846100791540079606007964700797720079689007973000798970079938007875000801440079237011477601149960115216011543601156560078503008039200792770114812011503201152520115472011569200793990114628011470201149220115142011536201155820079481007931801148490115069011528901155090115729007935801148850115105011532501155450115765007858600804770079196003496600778510072370007255600726910176632017791200010390000596000145600004400000028006487900010990090960000018500025490004354000450600045740004616002353700236070004799000591100059820006055002367500237500077174000758600082760007797000654100073820008039000851600066630006835000720200072820009141000943300096490027178002730200276700027766002893700290340092400017926500512640051789007348300743410077057007798500098200023064003940301569550155746016042301330580030748017761201776610177710017775900365880077718001191801757880176090017838601631730032493003269601775620015196001533800158750015948002409500241710086542008695900870440087134008721300872640087799017618001367400016197001624100163990016514001662800244750025366002544700255300025605002574800267850027090002840000288390099435008221200360840036235008832300775830161616000471200154380037249008648200864280037392000214000372960138188014924601592650136160014913901557980132256013500001345970016126001694800216150147010010525001058420105925007737201105170024245002436600396790041270004134600414240034563012965401287600130293012939501283390128079012922501299700129075002310500419380160973009683000973870013981009978600160530016734002146800955190095938009629500963820035748003582200371030158801003888100380500039026003835400385320037908003776200391990110083011023500386430038787003819600395180138575013893801411180139860007504300758890097642009801500983740023148004501001610240039347004900200506930048292004873200480980077240003501000358970036004001035101358200036399003651100251440014916001502700107450022645005237101604740022726005487101605710022768005737301606210022810005987501606710022685006237601605220039289009318601000640146461014404601496230098458006502900414740020255001878300191810019285001769600180360066451006561600693420068990006824600685330068903006818900672860067576006805000681340069050006612700665050066976006705700653930065525006567800659450066035017468401774680177515013130901612260158386015859300775090077435003749801720820172279017224001720440172119017215901721990035132001154300016790077915006967600698710069966007020100703220070469007206200890180136358013647201579630136294015430501576520154204015425501536700149460015144401364150153719015482901500340157903015451800102910077649015247800727760076984013840300104760002395017692101769660177017010131301013890101668002339300234660080720008104000810880081136008121001771720177224006497900827150082893008253400823560142239009711101425900157158017278200279280027989002808000282610051968005205600239570024027008471000851530085232008531600853890085434008576101543620154440008447200846290077781002913100705540071105007179800719630072163008891300928230088543002323300233140036712003686800369870174931006522200894740090638017681300907390089266008939201764140091977009181800916710173440017378801772760177324017737201774200099126008128600815700081616008166200671910106040010683201067400160190003714700371940093310009360900936930094811009498700951680095276009535400238230023891010194301040940100267010096001018650076621007667300729760073083001817900171620067109010416901048650104972010501701051380110914008388600841280083424008366100732290073382002319001069230114437013796701610740161407017554301760030110335003958501113640111779011214901122670162167011268101611250175664001563000521730030830003104400312050031366003369300354050030400007730900375900037674015701900341070155689013152401778080177860001081100228520115833016072100229350118280016082000138130022978012072901608710013882002302101231780160922001374500228930125626016077001397740165086016751801673470139199013954100134790013521001343801493530158070008328800832110098790009884900132020013388003946100183330018685001731600176070032785003180000767570076811007689700102500065138017706801771200096539007907200806030001158003203200876340087424002249000225400001280003284300223030095778017282400978560033348002209501476020147099014519101480140145601014491201438850148497014598900295380030244002078200210960019687001994200830580085588017591201754860091589017537701754310089144017880500087620035299003219101646210137816000586900324050032449016009201293470144862013786301591570132158003163901377150074992015920800293120131257013210801322040082076008203200220480156856002432000411160041218004116600821250032358015801801374120137360016503401375090159054011252801733100161179013566801357190161989016205101621090161873016192901601390152430001097201645210144764009543201437870143687014373601435870143636014383601425450159103017404301745050174323017418401742350174366017441001740890174550017446001745960174641017413801742790158894014239800109240002221000234600022650002306001582200108780137559013206100293590029403013577000765730167293013561501523780173357013760401589550065315009225700921600092306017630600922060176358009235401126280029447015232400302020013698001365300135630013610013777101039930137919010394801040440156909003169301448120142447002926701124260112473008439401097730109986010987901098290112580010993000522930110039011237900061330006170001183800117540011795016498401424930156806015760101376590173260015900400821650029493013120801311570006466007319101683850169802016984101686200172438017248301683460169723016976201685800006344000638201684240169881016917101704300170470016992001686600168193016941301694520170632017127501713140171072017188101682700169569016960701685020081821008186601310610172536008191100819500168974016901200064300168700016996001687380170037017007601699980168777017083401716430006207016929501730980170592017119401712340171034017184301709950171804017095601717650170873017168201729770173219016921101705110170551001129500113520171115017192401690920168817017011601688940170272017031201689340168855017019301702320170154017200300110850011120001101500110500171155017196401707500171514017155801692510011500017400101691330170353017039100062490006293008174100817810173056017301701725780172617008198901709120171721009907801707110171435017147401707940171603009870400987470173139016823201694920169530016846301723570168154016933401693730172658017269801727400172937017289700833420083383001115501683080169646016968401685410169051017318001706710171354017139400114090011454017489001723970174851003310200331600034908001119100112430031738003480400348520033226003197600332830096501007903200806440080020007829900363620079565
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
F	Swift	CollectionDifference.lsw	117859	125231
D	struct	CollectionDifference	117906	118047	120565	Swift
M	enum	Change	0	118048	118689
M	typealias	Element	0	118690	118763
M	typealias	Index	0	118764	118796
M	let	insertions	0	118797	118832
M	let	removals	0	118833	118866
M	init	init	0	118867	118989
M	init	init	0	118990	119614
M	var	startIndex	0	119615	119651
M	var	endIndex	0	119652	119718
M	func	index	0	119719	119771
M	subscript	subscript	0	119877	120034
M	func	inverse	0	120035	120563
D	extension	CollectionDifference	120567	120629	121724	Swift
M	func	inferringMoves	0	120630	121722
D	extension	BidirectionalCollection	121726	121761	124227	Swift
M	func	difference	0	121762	124225
D	extension	BidirectionalCollection	124229	124289	124515	Swift
M	func	difference	0	124290	124513
D	extension	RangeReplaceableCollection	124517	124555	125230	Swift
M	func	applying	0	124556	125228
F	Swift	Concurrency.lsw	125231	147184
D	func	_spawnTask	125345	125420	125420	Swift
D	func	_currentTask	125421	125471	125471	Swift
D	func	_parkTask	125472	125509	125509	Swift
D	func	_parkTask	125510	125564	125564	Swift
D	func	_resumeTask	125565	125615	125615	Swift
D	func	_yieldTask	125616	125655	125655	Swift
D	class	_Job	125657	125712	127548	Swift
M	var	_all	1	125713	125751
M	let	_main	1	125752	125781
M	var	_current	1	125782	125845
M	var	id	0	125847	125861
M	var	priority	0	125862	125900
M	var	isCancelled	0	125901	125928
M	var	isDone	0	125929	125951
M	var	waiters	0	125952	125979
M	var	work	0	125980	126013
M	var	children	0	126014	126091
M	var	handlers	0	126092	126133
M	var	handlerCount	0	126134	126158
M	var	locals	0	126159	126197
M	func	start	0	126199	126344
M	func	inherit	0	126345	126472
M	func	cancel	0	126473	126795
M	func	adopt	0	126796	126954
M	func	disown	0	126955	127014
M	func	onCancel	0	127015	127175
M	func	end	0	127176	127394
M	func	join	0	127395	127546
D	func	_runJob	127550	127723	127723	Swift
D	class	_JobOf	127725	127760	128374	Swift
M	var	result	0	127761	127804
M	func	begin	0	127805	128032
M	func	get	0	128033	128198
M	func	value	0	128199	128372
D	struct	TaskPriority	128376	128571	129447	Swift
M	var	rawValue	0	128572	128602
M	init	init	0	128603	128664
M	let	high	1	128665	128720
M	let	userInitiated	1	128721	128785
M	let	medium	1	128786	128843
M	let	low	1	128844	128898
M	let	utility	1	128899	128957
M	let	background	1	128958	129018
M	func	<	1	129019	129122
M	var	description	0	129123	129445
D	struct	CancellationError	129449	129542	129565	Swift
M	init	init	0	129543	129563
D	struct	Task	129567	129678	130060	Swift
M	let	_job	0	129679	129708
M	init	init	0	129709	129756
M	func	cancel	0	129758	129830
M	var	isCancelled	0	129831	129884
M	func	==	1	129885	129967
M	func	hash	0	129968	130058
D	extension	Task	130062	130101	130947	Swift
M	init	init	0	130102	130426
M	func	detached	1	130427	130765
M	var	value	0	130766	130858
M	var	result	0	130859	130945
D	extension	Task	130949	130992	131963	Swift
M	init	init	0	130993	131324
M	func	detached	1	131325	131678
M	var	value	0	131679	131789
M	var	result	0	131790	131961
D	extension	Task	131965	132022	133223	Swift
M	var	isCancelled	1	132023	132092
M	var	currentPriority	1	132093	132171
M	func	checkCancellation	1	132172	132371
M	func	yield	1	132372	132455
M	func	sleep	1	132456	132605
M	func	sleep	1	132606	132954
M	func	sleep	1	132955	133221
D	func	_clampedNanoseconds	133225	133403	133403	Swift
D	func	_sleepTask	133405	133736	133736	Swift
D	func	withTaskCancellationHandler	133738	134135	134135	Swift
D	struct	UnsafeCurrentTask	134137	134234	134408	Swift
M	let	_job	0	134235	134253
M	var	isCancelled	0	134254	134307
M	var	priority	0	134308	134363
M	func	cancel	0	134364	134406
D	func	withUnsafeCurrentTask	134410	134585	134585	Swift
D	class	_AsyncLet	134607	134757	135022	Swift
M	let	job	0	134758	134789
M	init	init	0	134790	134934
M	var	value	0	134935	134987
M	deinit	deinit	0	134988	135020
D	class	_ThrowingAsyncLet	135024	135064	135345	Swift
M	let	job	0	135065	135096
M	init	init	0	135097	135248
M	var	value	0	135249	135310
M	deinit	deinit	0	135311	135343
D	func	_endAsyncLet	135347	135443	135443	Swift
D	func	_asyncLet	135445	135563	135563	Swift
D	func	_asyncLet	135564	135705	135705	Swift
D	struct	CheckedContinuation	135731	135852	136341	Swift
M	let	_state	0	135853	135890
M	init	init	0	135891	135950
M	func	resume	0	135951	136028
M	func	resume	0	136029	136105
M	func	resume	0	136106	136339
D	extension	CheckedContinuation	136343	136390	136449	Swift
M	func	resume	0	136391	136447
D	typealias	UnsafeContinuation	136451	136527	136527	Swift
D	class	_ContinuationState	136529	136564	137274	Swift
M	var	result	0	136565	136602
M	var	task	0	136603	136632
M	var	isWaiting	0	136633	136658
M	var	function	0	136659	136683
M	init	init	0	136684	136741
M	func	resume	0	136742	137031
M	func	wait	0	137032	137272
D	func	withCheckedContinuation	137276	137606	137606	Swift
D	func	withCheckedThrowingContinuation	137607	137885	137885	Swift
D	func	withUnsafeContinuation	137886	138040	138040	Swift
D	func	withUnsafeThrowingContinuation	138041	138226	138226	Swift
D	class	_Group	138245	138272	139806	Swift
M	var	running	0	138273	138316
M	var	finished	0	138317	138355
M	var	firstFinished	0	138356	138381
M	var	waiter	0	138382	138401
M	var	isCancelled	0	138402	138429
M	let	owner	0	138430	138459
M	func	add	0	138461	139185
M	func	next	0	139186	139603
M	func	cancel	0	139604	139742
M	var	isEmpty	0	139743	139804
D	struct	TaskGroup	139808	139926	141434	Swift
M	let	_group	0	139927	139966
M	init	init	0	139967	140028
M	func	addTask	0	140029	140199
M	func	addTaskUnlessCancelled	0	140200	140467
M	func	next	0	140468	140699
M	func	waitForAll	0	140700	140777
M	func	cancelAll	0	140778	140825
M	var	isCancelled	0	140826	140909
M	var	isEmpty	0	140910	140957
M	func	makeAsyncIterator	0	140958	141026
M	struct	Iterator	0	141028	141432
D	struct	ThrowingTaskGroup	141436	141592	143180	Swift
M	let	_group	0	141593	141632
M	init	init	0	141633	141694
M	func	addTask	0	141695	141872
M	func	addTaskUnlessCancelled	0	141873	142147
M	func	next	0	142148	142241
M	func	nextResult	0	142242	142342
M	func	waitForAll	0	142343	142604
M	func	cancelAll	0	142605	142652
M	var	isCancelled	0	142653	142736
M	var	isEmpty	0	142737	142784
M	func	makeAsyncIterator	0	142785	142853
M	struct	Iterator	0	142855	143178
D	struct	DiscardingTaskGroup	143182	143255	143685	Swift
M	let	_group	0	143256	143284
M	init	init	0	143285	143335
M	func	addTask	0	143336	143495
M	func	cancelAll	0	143496	143543
M	var	isCancelled	0	143544	143627
M	var	isEmpty	0	143628	143683
D	func	withTaskGroup	143687	144111	144111	Swift
D	func	withThrowingTaskGroup	144113	144742	144742	Swift
D	func	withDiscardingTaskGroup	144744	145088	145088	Swift
D	protocol	Actor	145107	145195	145196	Swift
D	protocol	GlobalActor	145198	145283	145362	Swift
M	associatedtype	ActorType	0	145284	145319
M	var	shared	1	145320	145360
D	class	MainActor	145364	145447	145726	Swift
M	let	shared	1	145448	145490
M	init	init	0	145491	145504
M	func	run	1	145505	145620
M	func	assumeIsolated	1	145621	145724
D	struct	_TaskLocalValue	145750	145774	145825	Swift
M	let	key	0	145775	145804
M	let	value	0	145805	145823
D	class	TaskLocal	145827	146012	147183	Swift
M	let	_default	0	146013	146036
M	init	init	0	146037	146114
M	func	get	0	146115	146347
M	var	wrappedValue	0	146348	146397
M	var	projectedValue	0	146398	146454
M	func	withValue	0	146455	146762
M	func	withValue	0	146763	147088
M	var	description	0	147089	147181
F	Swift	CoreProtocols.lsw	147184	155318
D	protocol	Equatable	147234	147315	147405	Swift
M	func	==	1	147316	147403
D	extension	Equatable	147407	147428	147547	Swift
M	func	!=	1	147429	147545
D	protocol	Hashable	147549	147692	147877	Swift
M	var	hashValue	0	147693	147772
M	func	hash	0	147773	147875
D	extension	Hashable	147879	147899	148079	Swift
M	var	hashValue	0	147900	148077
D	protocol	Comparable	148081	148159	148613	Swift
M	func	<	1	148160	148270
M	func	<=	1	148271	148385
M	func	>=	1	148386	148501
M	func	>	1	148502	148611
D	extension	Comparable	148615	148637	149049	Swift
M	func	>	1	148638	148768
M	func	<=	1	148769	148907
M	func	>=	1	148908	149047
D	func	~=	149051	149175	149175	Swift
D	protocol	Identifiable	149177	149262	149398	Swift
M	associatedtype	ID	0	149263	149328
M	var	id	0	149329	149396
D	extension	Identifiable	149400	149446	149547	Swift
M	var	id	0	149447	149545
D	protocol	CaseIterable	149549	149639	149795	Swift
M	associatedtype	AllCases	0	149640	149719
M	var	allCases	1	149720	149793
D	protocol	RawRepresentable	149797	149899	150079	Swift
M	associatedtype	RawValue	0	149900	149927
M	init	init	0	149928	150019
M	var	rawValue	0	150020	150077
D	extension	RawRepresentable	150081	150135	150277	Swift
M	func	==	1	150136	150275
D	func	!=	150279	150472	150472	Swift
D	extension	RawRepresentable	150474	150543	150753	Swift
M	var	hashValue	0	150544	150631
M	func	hash	0	150632	150751
D	protocol	Error	150755	150842	150844	Swift
D	protocol	Sendable	150846	150938	150940	Swift
D	protocol	SendableMetatype	150942	151057	151059	Swift
D	protocol	Copyable	151061	151138	151140	Swift
D	protocol	CustomStringConvertible	151142	151236	151311	Swift
M	var	description	0	151237	151309
D	protocol	CustomDebugStringConvertible	151313	151415	151500	Swift
M	var	debugDescription	0	151416	151498
D	protocol	LosslessStringConvertible	151502	151634	151718	Swift
M	init	init	0	151635	151716
D	protocol	TextOutputStream	151720	151783	151853	Swift
M	func	write	0	151784	151851
D	protocol	TextOutputStreamable	151855	151945	152053	Swift
M	func	write	0	151946	152051
D	protocol	ExpressibleByIntegerLiteral	152055	152153	152278	Swift
M	associatedtype	IntegerLiteralType	0	152154	152191
M	init	init	0	152192	152276
D	protocol	ExpressibleByFloatLiteral	152280	152382	152501	Swift
M	associatedtype	FloatLiteralType	0	152383	152418
M	init	init	0	152419	152499
D	protocol	ExpressibleByBooleanLiteral	152503	152601	152726	Swift
M	associatedtype	BooleanLiteralType	0	152602	152639
M	init	init	0	152640	152724
D	protocol	ExpressibleByUnicodeScalarLiteral	152728	152845	152988	Swift
M	associatedtype	UnicodeScalarLiteralType	0	152846	152889
M	init	init	0	152890	152986
D	protocol	ExpressibleByExtendedGraphemeClusterLiteral	152990	153147	153320	Swift
M	associatedtype	ExtendedGraphemeClusterLiteralType	0	153148	153201
M	init	init	0	153202	153318
D	extension	ExpressibleByExtendedGraphemeClusterLiteral	153322	153446	153627	Swift
M	init	init	0	153447	153625
D	protocol	ExpressibleByStringLiteral	153629	153769	153891	Swift
M	associatedtype	StringLiteralType	0	153770	153806
M	init	init	0	153807	153889
D	extension	ExpressibleByStringLiteral	153893	153993	154150	Swift
M	init	init	0	153994	154148
D	protocol	ExpressibleByArrayLiteral	154152	154246	154377	Swift
M	associatedtype	ArrayLiteralElement	0	154247	154285
M	init	init	0	154286	154375
D	protocol	ExpressibleByDictionaryLiteral	154379	154482	154620	Swift
M	associatedtype	Key	0	154483	154505
M	associatedtype	Value	0	154506	154530
M	init	init	0	154531	154618
D	protocol	ExpressibleByNilLiteral	154622	154703	154758	Swift
M	init	init	0	154704	154756
D	typealias	IntegerLiteralType	154760	154845	154845	Swift
D	typealias	FloatLiteralType	154846	154938	154938	Swift
D	typealias	BooleanLiteralType	154939	155024	155024	Swift
D	typealias	UnicodeScalarType	155025	155125	155125	Swift
D	typealias	ExtendedGraphemeClusterType	155126	155231	155231	Swift
D	typealias	StringLiteralType	155232	155317	155317	Swift
F	Swift	Dictionary.lsw	155318	169757
D	struct	Dictionary	155334	155523	167667	Swift
M	typealias	Element	0	155524	155579
M	typealias	SubSequence	0	155580	155644
M	typealias	Indices	0	155645	155714
M	struct	Index	0	155716	156210
M	struct	Iterator	0	156212	156552
M	struct	Keys	0	156554	158634
M	struct	Values	0	158636	160350
M	init	init	0	160352	160429
M	init	init	0	160430	160567
M	init	init	0	160568	160666
M	init	init	0	160667	161183
M	init	init	0	161184	161701
M	init	init	0	161702	161999
M	var	count	0	162001	162091
M	var	isEmpty	0	162092	162194
M	var	capacity	0	162195	162319
M	subscript	subscript	0	162320	162512
M	subscript	subscript	0	162513	162862
M	subscript	subscript	0	162863	163023
M	var	startIndex	0	163024	163120
M	var	endIndex	0	163121	163213
M	func	index	0	163214	163343
M	func	index	0	163344	163494
M	func	makeIterator	0	163495	163604
M	var	keys	0	163605	163699
M	var	values	0	163700	163866
M	func	_contains	0	163867	163940
M	func	_setValue	0	163941	164061
M	func	updateValue	0	164063	164254
M	func	removeValue	0	164255	164431
M	func	remove	0	164432	164643
M	func	removeAll	0	164644	164785
M	func	popFirst	0	164786	164993
M	func	reserveCapacity	0	164994	165140
M	func	filter	0	165141	165446
M	func	mapValues	0	165447	165618
M	func	compactMapValues	0	165619	165971
M	func	merge	0	165972	166423
M	func	merge	0	166424	166849
M	func	merging	0	166850	167187
M	func	merging	0	167188	167488
M	var	description	0	167489	167574
M	var	debugDescription	0	167575	167665
D	func	_dictionaryKeys	167669	167775	167775	Swift
D	func	_dictionaryValues	167777	167889	167889	Swift
D	func	_dictionarySubset	167891	168025	168025	Swift
D	extension	Dictionary	168027	168083	168248	Swift
M	func	==	1	168084	168246
D	extension	Dictionary	168250	168304	168654	Swift
M	func	hash	0	168305	168652
D	extension	Dictionary	168656	168725	168727	Swift
D	struct	KeyValuePairs	168729	168929	169756	Swift
M	typealias	Element	0	168930	168985
M	typealias	Index	0	168986	169018
M	typealias	Indices	0	169019	169060
M	typealias	SubSequence	0	169061	169128
M	let	_elements	0	169129	169162
M	init	init	0	169163	169248
M	var	startIndex	0	169249	169285
M	var	endIndex	0	169286	169334
M	subscript	subscript	0	169335	169489
M	var	description	0	169490	169698
M	var	debugDescription	0	169699	169754
F	Swift	Double.lsw	169757	180274
D	struct	Double	169807	170101	180273	Swift
M	typealias	FloatLiteralType	0	170102	170148
M	typealias	IntegerLiteralType	0	170149	170194
M	typealias	Magnitude	0	170195	170234
M	typealias	Stride	0	170235	170271
M	typealias	Exponent	0	170272	170307
M	typealias	RawExponent	0	170308	170347
M	typealias	RawSignificand	0	170348	170392
M	var	infinity	1	170394	170485
M	var	nan	1	170486	170570
M	var	signalingNaN	1	170571	170677
M	var	pi	1	170678	170823
M	var	greatestFiniteMagnitude	1	170824	170947
M	var	leastNormalMagnitude	1	170948	171077
M	var	leastNonzeroMagnitude	1	171078	171202
M	var	ulpOfOne	1	171203	171331
M	var	radix	1	171332	171410
M	var	exponentBitCount	1	171411	171505
M	var	significandBitCount	1	171506	171617
M	var	zero	1	171618	171672
M	init	init	0	171674	171718
M	init	init	0	171719	171793
M	init	init	0	171794	171866
M	init	init	0	171867	171953
M	init	init	0	171954	172046
M	init	init	0	172047	172137
M	init	init	0	172138	172254
M	init	init	0	172255	172378
M	init	init	0	172379	172542
M	init	init	0	172543	172713
M	init	init	0	172714	172831
M	init	init	0	172832	173027
M	init	init	0	173028	173129
M	init	init	0	173130	173259
M	init	init	0	173260	173427
M	init	init	0	173428	173587
M	init	init	0	173588	173704
M	func	+	1	173706	173793
M	func	-	1	173794	173881
M	func	*	1	173882	173969
M	func	/	1	173970	174057
M	func	-	1	174058	174137
M	func	+=	1	174138	174228
M	func	-=	1	174229	174319
M	func	*=	1	174320	174410
M	func	/=	1	174411	174501
M	func	==	1	174502	174587
M	func	!=	1	174588	174673
M	func	<	1	174674	174758
M	func	<=	1	174759	174844
M	func	>	1	174845	174929
M	func	>=	1	174930	175015
M	func	negate	0	175017	175093
M	var	magnitude	0	175094	175190
M	var	bitPattern	0	175191	175295
M	var	exponentBitPattern	0	175296	175408
M	var	significandBitPattern	0	175409	175543
M	var	sign	0	175544	175631
M	var	exponent	0	175632	175717
M	var	significand	0	175718	175845
M	var	significandWidth	0	175846	175980
M	var	binade	0	175981	176100
M	var	ulp	0	176101	176205
M	var	nextUp	0	176206	176300
M	var	nextDown	0	176301	176384
M	var	isNormal	0	176385	176521
M	var	isFinite	0	176522	176641
M	var	isZero	0	176642	176718
M	var	isSubnormal	0	176719	176855
M	var	isInfinite	0	176856	176963
M	var	isNaN	0	176964	177050
M	var	isSignalingNaN	0	177051	177173
M	var	isCanonical	0	177174	177271
M	func	squareRoot	0	177273	177369
M	func	formSquareRoot	0	177370	177482
M	func	remainder	0	177483	177646
M	func	formRemainder	0	177647	177843
M	func	truncatingRemainder	0	177844	178016
M	func	formTruncatingRemainder	0	178017	178222
M	func	addingProduct	0	178223	178364
M	func	addProduct	0	178365	178503
M	func	rounded	0	178504	178653
M	func	rounded	0	178654	178796
M	func	round	0	178797	178927
M	func	round	0	178928	179043
M	func	isEqual	0	179044	179149
M	func	isLess	0	179150	179267
M	func	isLessThanOrEqualTo	0	179268	179408
M	func	distance	0	179409	179519
M	func	advanced	0	179520	179632
M	var	description	0	179633	179763
M	var	debugDescription	0	179764	179899
M	func	write	0	179900	180042
M	var	hashValue	0	180043	180157
M	func	hash	0	180158	180271
F	Swift	Float.lsw	180274	190645
D	struct	Float	180323	180615	190644	Swift
M	typealias	FloatLiteralType	0	180616	180661
M	typealias	IntegerLiteralType	0	180662	180707
M	typealias	Magnitude	0	180708	180746
M	typealias	Stride	0	180747	180782
M	typealias	Exponent	0	180783	180818
M	typealias	RawExponent	0	180819	180858
M	typealias	RawSignificand	0	180859	180903
M	var	infinity	1	180905	180994
M	var	nan	1	180995	181077
M	var	signalingNaN	1	181078	181182
M	var	pi	1	181183	181326
M	var	greatestFiniteMagnitude	1	181327	181448
M	var	leastNormalMagnitude	1	181449	181576
M	var	leastNonzeroMagnitude	1	181577	181699
M	var	ulpOfOne	1	181700	181826
M	var	radix	1	181827	181905
M	var	exponentBitCount	1	181906	181999
M	var	significandBitCount	1	182000	182111
M	var	zero	1	182112	182165
M	init	init	0	182167	182211
M	init	init	0	182212	182284
M	init	init	0	182285	182356
M	init	init	0	182357	182442
M	init	init	0	182443	182534
M	init	init	0	182535	182624
M	init	init	0	182625	182740
M	init	init	0	182741	182863
M	init	init	0	182864	183026
M	init	init	0	183027	183196
M	init	init	0	183197	183313
M	init	init	0	183314	183508
M	init	init	0	183509	183609
M	init	init	0	183610	183738
M	init	init	0	183739	183904
M	init	init	0	183905	184061
M	init	init	0	184062	184177
M	func	+	1	184179	184262
M	func	-	1	184263	184346
M	func	*	1	184347	184430
M	func	/	1	184431	184514
M	func	-	1	184515	184591
M	func	+=	1	184592	184679
M	func	-=	1	184680	184767
M	func	*=	1	184768	184855
M	func	/=	1	184856	184943
M	func	==	1	184944	185026
M	func	!=	1	185027	185109
M	func	<	1	185110	185191
M	func	<=	1	185192	185274
M	func	>	1	185275	185356
M	func	>=	1	185357	185439
M	func	negate	0	185441	185517
M	var	magnitude	0	185518	185612
M	var	bitPattern	0	185613	185716
M	var	exponentBitPattern	0	185717	185828
M	var	significandBitPattern	0	185829	185962
M	var	sign	0	185963	186049
M	var	exponent	0	186050	186134
M	var	significand	0	186135	186260
M	var	significandWidth	0	186261	186394
M	var	binade	0	186395	186512
M	var	ulp	0	186513	186615
M	var	nextUp	0	186616	186708
M	var	nextDown	0	186709	186791
M	var	isNormal	0	186792	186927
M	var	isFinite	0	186928	187046
M	var	isZero	0	187047	187123
M	var	isSubnormal	0	187124	187259
M	var	isInfinite	0	187260	187366
M	var	isNaN	0	187367	187453
M	var	isSignalingNaN	0	187454	187575
M	var	isCanonical	0	187576	187673
M	func	squareRoot	0	187675	187769
M	func	formSquareRoot	0	187770	187882
M	func	remainder	0	187883	188043
M	func	formRemainder	0	188044	188239
M	func	truncatingRemainder	0	188240	188409
M	func	formTruncatingRemainder	0	188410	188614
M	func	addingProduct	0	188615	188752
M	func	addProduct	0	188753	188889
M	func	rounded	0	188890	189037
M	func	rounded	0	189038	189178
M	func	round	0	189179	189309
M	func	round	0	189310	189425
M	func	isEqual	0	189426	189530
M	func	isLess	0	189531	189647
M	func	isLessThanOrEqualTo	0	189648	189787
M	func	distance	0	189788	189896
M	func	advanced	0	189897	190007
M	var	description	0	190008	190137
M	var	debugDescription	0	190138	190272
M	func	write	0	190273	190415
M	var	hashValue	0	190416	190529
M	func	hash	0	190530	190642
F	Swift	FloatingPointProtocols.lsw	190645	201371
D	enum	FloatingPointSign	190694	190803	191270	Swift
M	case	plus	0	190804	190817
M	case	minus	0	190818	190832
M	init	init	0	190833	190995
M	var	rawValue	0	190996	191050
M	func	==	1	191051	191268
D	enum	FloatingPointClassification	191272	191369	191609	Swift
M	case	signalingNaN	0	191370	191391
M	case	quietNaN	0	191392	191409
M	case	negativeInfinity	0	191410	191435
M	case	negativeNormal	0	191436	191459
M	case	negativeSubnormal	0	191460	191486
M	case	negativeZero	0	191487	191508
M	case	positiveZero	0	191509	191530
M	case	positiveSubnormal	0	191531	191557
M	case	positiveNormal	0	191558	191581
M	case	positiveInfinity	0	191582	191607
D	enum	FloatingPointRoundingRule	191611	191717	191845	Swift
M	case	toNearestOrAwayFromZero	0	191718	191750
M	case	toNearestOrEven	0	191751	191775
M	case	up	0	191776	191787
M	case	down	0	191788	191801
M	case	towardZero	0	191802	191821
M	case	awayFromZero	0	191822	191843
D	protocol	FloatingPoint	191847	191966	194143	Swift
M	associatedtype	Exponent	0	191967	192009
M	init	init	0	192010	192082
M	init	init	0	192083	192124
M	init	init	0	192125	192147
M	init	init	0	192148	192196
M	var	radix	1	192197	192230
M	var	nan	1	192231	192263
M	var	signalingNaN	1	192264	192305
M	var	infinity	1	192306	192343
M	var	greatestFiniteMagnitude	1	192344	192396
M	var	pi	1	192397	192428
M	var	ulp	0	192429	192454
M	var	ulpOfOne	1	192455	192492
M	var	leastNormalMagnitude	1	192493	192542
M	var	leastNonzeroMagnitude	1	192543	192593
M	var	sign	0	192594	192633
M	var	exponent	0	192634	192668
M	var	significand	0	192669	192702
M	func	/	1	192703	192751
M	func	/=	1	192752	192799
M	func	remainder	0	192800	192850
M	func	formRemainder	0	192851	192906
M	func	truncatingRemainder	0	192907	192967
M	func	formTruncatingRemainder	0	192968	193033
M	func	squareRoot	0	193034	193063
M	func	formSquareRoot	0	193064	193098
M	func	addingProduct	0	193099	193155
M	func	addProduct	0	193156	193210
M	func	minimum	1	193211	193264
M	func	maximum	1	193265	193318
M	func	minimumMagnitude	1	193319	193381
M	func	maximumMagnitude	1	193382	193444
M	func	rounded	0	193445	193504
M	func	round	0	193505	193563
M	var	nextUp	0	193564	193592
M	var	nextDown	0	193593	193623
M	func	isEqual	0	193624	193664
M	func	isLess	0	193665	193706
M	func	isLessThanOrEqualTo	0	193707	193758
M	func	isTotallyOrdered	0	193759	193820
M	var	isNormal	0	193821	193851
M	var	isFinite	0	193852	193882
M	var	isZero	0	193883	193911
M	var	isSubnormal	0	193912	193945
M	var	isInfinite	0	193946	193978
M	var	isNaN	0	193979	194006
M	var	isSignalingNaN	0	194007	194043
M	var	floatingPointClass	0	194044	194107
M	var	isCanonical	0	194108	194141
D	extension	FloatingPoint	194145	194170	197280	Swift
M	func	/=	1	194171	194276
M	func	squareRoot	0	194277	194439
M	func	remainder	0	194440	194671
M	func	truncatingRemainder	0	194672	194912
M	func	addingProduct	0	194913	195114
M	func	rounded	0	195115	195315
M	func	rounded	0	195316	195460
M	func	round	0	195461	195591
M	var	nextDown	0	195592	195673
M	func	minimum	1	195674	195858
M	func	maximum	1	195859	196043
M	func	minimumMagnitude	1	196044	196241
M	func	maximumMagnitude	1	196242	196439
M	var	floatingPointClass	0	196440	196958
M	func	isTotallyOrdered	0	196959	197278
D	protocol	BinaryFloatingPoint	197282	197398	198035	Swift
M	associatedtype	RawSignificand	0	197399	197449
M	associatedtype	RawExponent	0	197450	197497
M	init	init	0	197498	197603
M	init	init	0	197604	197628
M	init	init	0	197629	197654
M	init	init	0	197655	197709
M	init	init	0	197710	197771
M	var	exponentBitCount	1	197772	197816
M	var	significandBitCount	1	197817	197864
M	var	exponentBitPattern	0	197865	197912
M	var	significandBitPattern	0	197913	197966
M	var	binade	0	197967	197995
M	var	significandWidth	0	197996	198033
D	extension	BinaryFloatingPoint	198037	198108	200007	Swift
M	func	random	1	198109	198320
M	func	random	1	198321	198538
M	func	random	1	198539	199356
M	func	random	1	199357	200005
D	protocol	RandomNumberGenerator	200009	200080	200141	Swift
M	func	next	0	200081	200139
D	extension	RandomNumberGenerator	200143	200176	201085	Swift
M	func	next	0	200177	200345
M	func	next	0	200346	201083
D	struct	SystemRandomNumberGenerator	201087	201206	201315	Swift
M	init	init	0	201207	201227
M	func	next	0	201228	201313
D	func	_systemRandom	201317	201370	201370	Swift
F	Swift	Int.lsw	201371	209471
D	struct	Int	201420	201646	209470	Swift
M	typealias	IntegerLiteralType	0	201647	201692
M	typealias	Magnitude	0	201693	201730
M	typealias	Stride	0	201731	201764
M	typealias	Words	0	201765	201800
M	var	max	1	201802	201884
M	var	min	1	201885	201965
M	var	bitWidth	1	201966	202051
M	var	zero	1	202052	202103
M	init	init	0	202105	202149
M	init	init	0	202150	202220
M	init	init	0	202221	202278
M	init	init	0	202279	202417
M	init	init	0	202418	202546
M	init	init	0	202547	202673
M	init	init	0	202674	202796
M	init	init	0	202797	202927
M	init	init	0	202928	203056
M	init	init	0	203057	203208
M	init	init	0	203209	203361
M	init	init	0	203362	203467
M	func	+	1	203469	203544
M	func	-	1	203545	203620
M	func	*	1	203621	203696
M	func	/	1	203697	203772
M	func	%	1	203773	203848
M	func	&+	1	203849	203926
M	func	&-	1	203927	204004
M	func	&*	1	204005	204082
M	func	&	1	204083	204158
M	func	|	1	204159	204233
M	func	^	1	204234	204309
M	func	~	1	204310	204380
M	func	<<	1	204381	204457
M	func	>>	1	204458	204534
M	func	&<<	1	204535	204613
M	func	&>>	1	204614	204692
M	func	<<	1	204693	204792
M	func	>>	1	204793	204892
M	func	-	1	204893	204963
M	func	negate	0	204964	205040
M	func	==	1	205041	205117
M	func	!=	1	205118	205194
M	func	<	1	205195	205270
M	func	<=	1	205271	205347
M	func	>	1	205348	205423
M	func	>=	1	205424	205500
M	func	+=	1	205502	205583
M	func	-=	1	205584	205665
M	func	*=	1	205666	205747
M	func	/=	1	205748	205829
M	func	%=	1	205830	205911
M	func	&+=	1	205912	205995
M	func	&-=	1	205996	206079
M	func	&*=	1	206080	206163
M	func	&=	1	206164	206245
M	func	|=	1	206246	206326
M	func	^=	1	206327	206408
M	func	<<=	1	206409	206491
M	func	>>=	1	206492	206574
M	func	addingReportingOverflow	0	206576	206742
M	func	subtractingReportingOverflow	0	206743	206921
M	func	multipliedReportingOverflow	0	206922	207097
M	func	dividedReportingOverflow	0	207098	207294
M	func	remainderReportingOverflow	0	207295	207511
M	func	multipliedFullWidth	0	207512	207655
M	func	dividingFullWidth	0	207656	207831
M	func	quotientAndRemainder	0	207832	208005
M	func	isMultiple	0	208006	208139
M	func	signum	0	208140	208217
M	var	magnitude	0	208218	208309
M	var	words	0	208310	208433
M	var	nonzeroBitCount	0	208434	208533
M	var	leadingZeroBitCount	0	208534	208664
M	var	trailingZeroBitCount	0	208665	208796
M	var	byteSwapped	0	208797	208919
M	var	description	0	208920	209017
M	var	hashValue	0	209018	209129
M	func	hash	0	209130	209240
M	func	distance	0	209241	209356
M	func	advanced	0	209357	209468
F	Swift	Int16.lsw	209471	217788
D	struct	Int16	209522	209741	217787	Swift
M	typealias	IntegerLiteralType	0	209742	209789
M	typealias	Magnitude	0	209790	209829
M	typealias	Stride	0	209830	209863
M	typealias	Words	0	209864	209899
M	var	max	1	209901	209971
M	var	min	1	209972	210040
M	var	bitWidth	1	210041	210126
M	var	zero	1	210127	210180
M	init	init	0	210182	210226
M	init	init	0	210227	210299
M	init	init	0	210300	210359
M	init	init	0	210360	210498
M	init	init	0	210499	210627
M	init	init	0	210628	210754
M	init	init	0	210755	210877
M	init	init	0	210878	211008
M	init	init	0	211009	211137
M	init	init	0	211138	211289
M	init	init	0	211290	211442
M	init	init	0	211443	211550
M	func	+	1	211552	211633
M	func	-	1	211634	211715
M	func	*	1	211716	211797
M	func	/	1	211798	211879
M	func	%	1	211880	211961
M	func	&+	1	211962	212045
M	func	&-	1	212046	212129
M	func	&*	1	212130	212213
M	func	&	1	212214	212295
M	func	|	1	212296	212376
M	func	^	1	212377	212458
M	func	~	1	212459	212533
M	func	<<	1	212534	212616
M	func	>>	1	212617	212699
M	func	&<<	1	212700	212784
M	func	&>>	1	212785	212869
M	func	<<	1	212870	212973
M	func	>>	1	212974	213077
M	func	-	1	213078	213152
M	func	negate	0	213153	213229
M	func	==	1	213230	213310
M	func	!=	1	213311	213391
M	func	<	1	213392	213471
M	func	<=	1	213472	213552
M	func	>	1	213553	213632
M	func	>=	1	213633	213713
M	func	+=	1	213715	213800
M	func	-=	1	213801	213886
M	func	*=	1	213887	213972
M	func	/=	1	213973	214058
M	func	%=	1	214059	214144
M	func	&+=	1	214145	214232
M	func	&-=	1	214233	214320
M	func	&*=	1	214321	214408
M	func	&=	1	214409	214494
M	func	|=	1	214495	214579
M	func	^=	1	214580	214665
M	func	<<=	1	214666	214752
M	func	>>=	1	214753	214839
M	func	addingReportingOverflow	0	214841	215011
M	func	subtractingReportingOverflow	0	215012	215194
M	func	multipliedReportingOverflow	0	215195	215374
M	func	dividedReportingOverflow	0	215375	215575
M	func	remainderReportingOverflow	0	215576	215796
M	func	multipliedFullWidth	0	215797	215946
M	func	dividingFullWidth	0	215947	216130
M	func	quotientAndRemainder	0	216131	216310
M	func	isMultiple	0	216311	216446
M	func	signum	0	216447	216526
M	var	magnitude	0	216527	216620
M	var	words	0	216621	216744
M	var	nonzeroBitCount	0	216745	216844
M	var	leadingZeroBitCount	0	216845	216975
M	var	trailingZeroBitCount	0	216976	217107
M	var	byteSwapped	0	217108	217232
M	var	description	0	217233	217330
M	var	hashValue	0	217331	217442
M	func	hash	0	217443	217553
M	func	distance	0	217554	217671
M	func	advanced	0	217672	217785
F	Swift	Int32.lsw	217788	226115
D	struct	Int32	217839	218058	226114	Swift
M	typealias	IntegerLiteralType	0	218059	218106
M	typealias	Magnitude	0	218107	218146
M	typealias	Stride	0	218147	218180
M	typealias	Words	0	218181	218216
M	var	max	1	218218	218293
M	var	min	1	218294	218367
M	var	bitWidth	1	218368	218453
M	var	zero	1	218454	218507
M	init	init	0	218509	218553
M	init	init	0	218554	218626
M	init	init	0	218627	218686
M	init	init	0	218687	218825
M	init	init	0	218826	218954
M	init	init	0	218955	219081
M	init	init	0	219082	219204
M	init	init	0	219205	219335
M	init	init	0	219336	219464
M	init	init	0	219465	219616
M	init	init	0	219617	219769
M	init	init	0	219770	219877
M	func	+	1	219879	219960
M	func	-	1	219961	220042
M	func	*	1	220043	220124
M	func	/	1	220125	220206
M	func	%	1	220207	220288
M	func	&+	1	220289	220372
M	func	&-	1	220373	220456
M	func	&*	1	220457	220540
M	func	&	1	220541	220622
M	func	|	1	220623	220703
M	func	^	1	220704	220785
M	func	~	1	220786	220860
M	func	<<	1	220861	220943
M	func	>>	1	220944	221026
M	func	&<<	1	221027	221111
M	func	&>>	1	221112	221196
M	func	<<	1	221197	221300
M	func	>>	1	221301	221404
M	func	-	1	221405	221479
M	func	negate	0	221480	221556
M	func	==	1	221557	221637
M	func	!=	1	221638	221718
M	func	<	1	221719	221798
M	func	<=	1	221799	221879
M	func	>	1	221880	221959
M	func	>=	1	221960	222040
M	func	+=	1	222042	222127
M	func	-=	1	222128	222213
M	func	*=	1	222214	222299
M	func	/=	1	222300	222385
M	func	%=	1	222386	222471
M	func	&+=	1	222472	222559
M	func	&-=	1	222560	222647
M	func	&*=	1	222648	222735
M	func	&=	1	222736	222821
M	func	|=	1	222822	222906
M	func	^=	1	222907	222992
M	func	<<=	1	222993	223079
M	func	>>=	1	223080	223166
M	func	addingReportingOverflow	0	223168	223338
M	func	subtractingReportingOverflow	0	223339	223521
M	func	multipliedReportingOverflow	0	223522	223701
M	func	dividedReportingOverflow	0	223702	223902
M	func	remainderReportingOverflow	0	223903	224123
M	func	multipliedFullWidth	0	224124	224273
M	func	dividingFullWidth	0	224274	224457
M	func	quotientAndRemainder	0	224458	224637
M	func	isMultiple	0	224638	224773
M	func	signum	0	224774	224853
M	var	magnitude	0	224854	224947
M	var	words	0	224948	225071
M	var	nonzeroBitCount	0	225072	225171
M	var	leadingZeroBitCount	0	225172	225302
M	var	trailingZeroBitCount	0	225303	225434
M	var	byteSwapped	0	225435	225559
M	var	description	0	225560	225657
M	var	hashValue	0	225658	225769
M	func	hash	0	225770	225880
M	func	distance	0	225881	225998
M	func	advanced	0	225999	226112
F	Swift	Int64.lsw	226115	234460
D	struct	Int64	226166	226385	234459	Swift
M	typealias	IntegerLiteralType	0	226386	226433
M	typealias	Magnitude	0	226434	226473
M	typealias	Stride	0	226474	226507
M	typealias	Words	0	226508	226543
M	var	max	1	226545	226629
M	var	min	1	226630	226712
M	var	bitWidth	1	226713	226798
M	var	zero	1	226799	226852
M	init	init	0	226854	226898
M	init	init	0	226899	226971
M	init	init	0	226972	227031
M	init	init	0	227032	227170
M	init	init	0	227171	227299
M	init	init	0	227300	227426
M	init	init	0	227427	227549
M	init	init	0	227550	227680
M	init	init	0	227681	227809
M	init	init	0	227810	227961
M	init	init	0	227962	228114
M	init	init	0	228115	228222
M	func	+	1	228224	228305
M	func	-	1	228306	228387
M	func	*	1	228388	228469
M	func	/	1	228470	228551
M	func	%	1	228552	228633
M	func	&+	1	228634	228717
M	func	&-	1	228718	228801
M	func	&*	1	228802	228885
M	func	&	1	228886	228967
M	func	|	1	228968	229048
M	func	^	1	229049	229130
M	func	~	1	229131	229205
M	func	<<	1	229206	229288
M	func	>>	1	229289	229371
M	func	&<<	1	229372	229456
M	func	&>>	1	229457	229541
M	func	<<	1	229542	229645
M	func	>>	1	229646	229749
M	func	-	1	229750	229824
M	func	negate	0	229825	229901
M	func	==	1	229902	229982
M	func	!=	1	229983	230063
M	func	<	1	230064	230143
M	func	<=	1	230144	230224
M	func	>	1	230225	230304
M	func	>=	1	230305	230385
M	func	+=	1	230387	230472
M	func	-=	1	230473	230558
M	func	*=	1	230559	230644
M	func	/=	1	230645	230730
M	func	%=	1	230731	230816
M	func	&+=	1	230817	230904
M	func	&-=	1	230905	230992
M	func	&*=	1	230993	231080
M	func	&=	1	231081	231166
M	func	|=	1	231167	231251
M	func	^=	1	231252	231337
M	func	<<=	1	231338	231424
M	func	>>=	1	231425	231511
M	func	addingReportingOverflow	0	231513	231683
M	func	subtractingReportingOverflow	0	231684	231866
M	func	multipliedReportingOverflow	0	231867	232046
M	func	dividedReportingOverflow	0	232047	232247
M	func	remainderReportingOverflow	0	232248	232468
M	func	multipliedFullWidth	0	232469	232618
M	func	dividingFullWidth	0	232619	232802
M	func	quotientAndRemainder	0	232803	232982
M	func	isMultiple	0	232983	233118
M	func	signum	0	233119	233198
M	var	magnitude	0	233199	233292
M	var	words	0	233293	233416
M	var	nonzeroBitCount	0	233417	233516
M	var	leadingZeroBitCount	0	233517	233647
M	var	trailingZeroBitCount	0	233648	233779
M	var	byteSwapped	0	233780	233904
M	var	description	0	233905	234002
M	var	hashValue	0	234003	234114
M	func	hash	0	234115	234225
M	func	distance	0	234226	234343
M	func	advanced	0	234344	234457
F	Swift	Int8.lsw	234460	242575
D	struct	Int8	234510	234726	242574	Swift
M	typealias	IntegerLiteralType	0	234727	234773
M	typealias	Magnitude	0	234774	234812
M	typealias	Stride	0	234813	234846
M	typealias	Words	0	234847	234882
M	var	max	1	234884	234951
M	var	min	1	234952	235017
M	var	bitWidth	1	235018	235102
M	var	zero	1	235103	235155
M	init	init	0	235157	235201
M	init	init	0	235202	235272
M	init	init	0	235273	235330
M	init	init	0	235331	235468
M	init	init	0	235469	235596
M	init	init	0	235597	235722
M	init	init	0	235723	235844
M	init	init	0	235845	235974
M	init	init	0	235975	236102
M	init	init	0	236103	236253
M	init	init	0	236254	236405
M	init	init	0	236406	236511
M	func	+	1	236513	236590
M	func	-	1	236591	236668
M	func	*	1	236669	236746
M	func	/	1	236747	236824
M	func	%	1	236825	236902
M	func	&+	1	236903	236982
M	func	&-	1	236983	237062
M	func	&*	1	237063	237142
M	func	&	1	237143	237220
M	func	|	1	237221	237297
M	func	^	1	237298	237375
M	func	~	1	237376	237447
M	func	<<	1	237448	237526
M	func	>>	1	237527	237605
M	func	&<<	1	237606	237686
M	func	&>>	1	237687	237767
M	func	<<	1	237768	237868
M	func	>>	1	237869	237969
M	func	-	1	237970	238041
M	func	negate	0	238042	238118
M	func	==	1	238119	238196
M	func	!=	1	238197	238274
M	func	<	1	238275	238351
M	func	<=	1	238352	238429
M	func	>	1	238430	238506
M	func	>=	1	238507	238584
M	func	+=	1	238586	238668
M	func	-=	1	238669	238751
M	func	*=	1	238752	238834
M	func	/=	1	238835	238917
M	func	%=	1	238918	239000
M	func	&+=	1	239001	239085
M	func	&-=	1	239086	239170
M	func	&*=	1	239171	239255
M	func	&=	1	239256	239338
M	func	|=	1	239339	239420
M	func	^=	1	239421	239503
M	func	<<=	1	239504	239587
M	func	>>=	1	239588	239671
M	func	addingReportingOverflow	0	239673	239840
M	func	subtractingReportingOverflow	0	239841	240020
M	func	multipliedReportingOverflow	0	240021	240197
M	func	dividedReportingOverflow	0	240198	240395
M	func	remainderReportingOverflow	0	240396	240613
M	func	multipliedFullWidth	0	240614	240759
M	func	dividingFullWidth	0	240760	240938
M	func	quotientAndRemainder	0	240939	241115
M	func	isMultiple	0	241116	241249
M	func	signum	0	241250	241327
M	var	magnitude	0	241328	241419
M	var	words	0	241420	241543
M	var	nonzeroBitCount	0	241544	241642
M	var	leadingZeroBitCount	0	241643	241772
M	var	trailingZeroBitCount	0	241773	241903
M	var	byteSwapped	0	241904	242026
M	var	description	0	242027	242123
M	var	hashValue	0	242124	242234
M	func	hash	0	242235	242344
M	func	distance	0	242345	242460
M	func	advanced	0	242461	242572
F	Swift	KeyPath.lsw	242575	244302
D	class	AnyKeyPath	242658	242765	242937	Swift
M	func	==	1	242766	242859
M	func	hash	0	242860	242935
D	class	PartialKeyPath	242939	243060	243062	Swift
D	class	KeyPath	243064	243181	243503	Swift
M	func	appending	0	243182	243345
M	func	appending	0	243346	243501
D	class	WritableKeyPath	243505	243650	243790	Swift
M	func	appending	0	243651	243788
D	class	ReferenceWritableKeyPath	243792	243990	244139	Swift
M	func	appending	0	243991	244137
D	func	_readKeyPath	244141	244301	244301	Swift
F	Swift	Lazy.lsw	244302	256408
D	protocol	LazySequenceProtocol	244322	244443	244593	Swift
M	associatedtype	Elements	0	244444	244522
M	var	elements	0	244523	244591
D	extension	LazySequenceProtocol	244595	244650	244725	Swift
M	var	elements	0	244651	244723
D	typealias	LazyCollectionProtocol	244727	244877	244877	Swift
D	extension	LazySequenceProtocol	244879	244911	247113	Swift
M	var	lazy	0	244912	244968
M	func	map	0	244969	245199
M	func	filter	0	245200	245420
M	func	compactMap	0	245421	246076
M	func	flatMap	0	246077	246620
M	func	prefix	0	246621	246868
M	func	drop	0	246869	247111
D	extension	LazySequenceProtocol	247115	247171	247357	Swift
M	func	joined	0	247172	247355
D	extension	LazySequenceProtocol	247359	247462	247638	Swift
M	func	reversed	0	247463	247636
D	struct	LazySequence	247640	247737	248114	Swift
M	typealias	Element	0	247738	247781
M	typealias	Iterator	0	247782	247827
M	typealias	Elements	0	247828	247864
M	var	_base	0	247865	247884
M	init	init	0	247885	247929
M	var	elements	0	247930	247969
M	func	makeIterator	0	247970	248042
M	var	underestimatedCount	0	248043	248112
D	typealias	LazyCollection	248116	248213	248213	Swift
D	extension	LazySequence	248215	248274	249210	Swift
M	typealias	Index	0	248275	248314
M	typealias	Indices	0	248315	248358
M	typealias	SubSequence	0	248359	248419
M	var	startIndex	0	248420	248478
M	var	endIndex	0	248479	248533
M	var	indices	0	248534	248588
M	var	count	0	248589	248630
M	var	isEmpty	0	248631	248677
M	func	index	0	248678	248760
M	func	index	0	248761	248862
M	func	index	0	248863	249012
M	func	distance	0	249013	249129
M	subscript	subscript	0	249130	249208
D	extension	LazySequence	249212	249297	249384	Swift
M	func	index	0	249298	249382
D	extension	LazySequence	249386	249469	249471	Swift
D	extension	Slice	249473	249545	249591	Swift
M	typealias	Elements	0	249546	249589
D	extension	ReversedCollection	249593	249678	249737	Swift
M	typealias	Elements	0	249679	249735
D	struct	LazyMapSequence	249739	249889	250678	Swift
M	typealias	Elements	0	249890	249952
M	var	_base	0	249953	249972
M	let	_transform	0	249973	250018
M	init	init	0	250019	250154
M	struct	Iterator	0	250156	250465
M	func	makeIterator	0	250467	250606
M	var	underestimatedCount	0	250607	250676
D	extension	LazyMapSequence	250680	250742	251697	Swift
M	typealias	Index	0	250743	250782
M	typealias	Indices	0	250783	250826
M	typealias	SubSequence	0	250827	250899
M	var	startIndex	0	250900	250958
M	var	endIndex	0	250959	251013
M	var	indices	0	251014	251068
M	var	count	0	251069	251110
M	var	isEmpty	0	251111	251157
M	func	index	0	251158	251240
M	func	index	0	251241	251342
M	func	index	0	251343	251492
M	func	distance	0	251493	251609
M	subscript	subscript	0	251610	251695
D	extension	LazyMapSequence	251699	251787	251874	Swift
M	func	index	0	251788	251872
D	extension	LazyMapSequence	251876	251962	251964	Swift
D	typealias	LazyMapCollection	251966	252076	252076	Swift
D	struct	LazyFilterSequence	252078	252215	253052	Swift
M	typealias	Element	0	252216	252259
M	typealias	Elements	0	252260	252316
M	var	_base	0	252317	252336
M	let	_predicate	0	252337	252379
M	init	init	0	252380	252516
M	struct	Iterator	0	252518	252915
M	func	makeIterator	0	252917	253050
D	extension	LazyFilterSequence	253054	253119	253823	Swift
M	typealias	Index	0	253120	253159
M	typealias	Indices	0	253160	253231
M	typealias	SubSequence	0	253232	253298
M	var	startIndex	0	253299	253364
M	var	endIndex	0	253365	253419
M	var	underestimatedCount	0	253420	253465
M	func	_next	0	253466	253652
M	func	index	0	253653	253742
M	subscript	subscript	0	253743	253821
D	extension	LazyFilterSequence	253825	253916	254128	Swift
M	func	index	0	253917	254126
D	typealias	LazyFilterCollection	254130	254243	254243	Swift
D	struct	LazyPrefixWhileSequence	254245	254391	255300	Swift
M	typealias	Element	0	254392	254435
M	typealias	Elements	0	254436	254497
M	var	_base	0	254498	254517
M	let	_predicate	0	254518	254560
M	init	init	0	254561	254693
M	struct	Iterator	0	254695	255143
M	func	makeIterator	0	255145	255298
D	struct	LazyDropWhileSequence	255302	255447	256407	Swift
M	typealias	Element	0	255448	255491
M	typealias	Elements	0	255492	255551
M	var	_base	0	255552	255571
M	let	_predicate	0	255572	255614
M	init	init	0	255615	255747
M	struct	Iterator	0	255749	256250
M	func	makeIterator	0	256252	256405
F	Swift	MutableCollection.lsw	256408	271986
D	protocol	MutableCollection	256462	256604	257061	Swift
M	subscript	subscript	0	256605	256695
M	subscript	subscript	0	256696	256793
M	func	partition	0	256794	256978
M	func	swapAt	0	256979	257059
D	extension	MutableCollection	257063	257125	257466	Swift
M	subscript	subscript	0	257126	257464
D	extension	MutableCollection	257468	257497	259402	Swift
M	func	_writeBackSlice	0	257498	258158
M	func	swapAt	0	258159	258357
M	func	partition	0	258358	258982
M	subscript	subscript	0	258983	259207
M	subscript	subscript	0	259208	259400
D	extension	MutableCollection	259404	259469	260553	Swift
M	func	reverse	0	259470	259806
M	func	partition	0	259807	260551
D	extension	MutableCollection	260555	260619	261705	Swift
M	func	shuffle	0	260620	260794
M	func	shuffle	0	260795	261274
M	func	sort	0	261275	261703
D	extension	MutableCollection	261707	261792	262117	Swift
M	func	sort	0	261793	262115
D	protocol	RangeReplaceableCollection	262119	262272	263876	Swift
M	init	init	0	262273	262312
M	func	replaceSubrange	0	262313	262479
M	func	reserveCapacity	0	262480	262566
M	init	init	0	262567	262647
M	init	init	0	262648	262747
M	func	append	0	262748	262831
M	func	append	0	262832	262957
M	func	insert	0	262958	263066
M	func	insert	0	263067	263219
M	func	remove	0	263220	263348
M	func	removeSubrange	0	263349	263448
M	func	removeFirst	0	263449	263561
M	func	removeFirst	0	263562	263637
M	func	removeAll	0	263638	263731
M	func	removeAll	0	263732	263874
D	extension	RangeReplaceableCollection	263878	263916	268738	Swift
M	init	init	0	263917	264163
M	init	init	0	264164	264335
M	func	reserveCapacity	0	264336	264432
M	func	append	0	264433	264560
M	func	append	0	264561	264756
M	func	insert	0	264757	264934
M	func	insert	0	264935	265152
M	func	remove	0	265153	265524
M	func	removeSubrange	0	265525	265693
M	func	removeSubrange	0	265694	265878
M	func	replaceSubrange	0	265879	266159
M	func	removeFirst	0	266160	266452
M	func	removeFirst	0	266453	266863
M	func	removeAll	0	266864	267145
M	func	removeAll	0	267146	267461
M	func	filter	0	267462	267733
M	func	+	1	267734	267968
M	func	+	1	267969	268313
M	func	+	1	268314	268566
M	func	+=	1	268567	268736
D	extension	RangeReplaceableCollection	268740	268814	269706	Swift
M	func	popLast	0	268815	269027
M	func	removeLast	0	269028	269287
M	func	removeLast	0	269288	269704
D	extension	RangeReplaceableCollection	269708	269776	270068	Swift
M	func	removeAll	0	269777	270066
D	extension	MutableCollection	270070	270099	270616	Swift
M	func	_halfStablePartition	0	270100	270614
D	extension	RangeReplaceableCollection	270618	270681	271985	Swift
M	func	replacing	0	270682	271418
M	func	replace	0	271419	271752
M	func	trimPrefix	0	271753	271983
F	Swift	NumericProtocols.lsw	271986	288473
D	protocol	AdditiveArithmetic	272044	272133	272514	Swift
M	var	zero	1	272134	272208
M	func	+	1	272209	272274
M	func	+=	1	272275	272353
M	func	-	1	272354	272426
M	func	-=	1	272427	272512
D	extension	AdditiveArithmetic	272516	272546	272849	Swift
M	func	+=	1	272547	272652
M	func	-=	1	272653	272765
M	func	+	1	272766	272847
D	extension	AdditiveArithmetic	272851	272921	273003	Swift
M	var	zero	1	272922	273001
D	protocol	Numeric	273005	273111	273491	Swift
M	associatedtype	Magnitude	0	273112	273161
M	init	init	0	273162	273272
M	var	magnitude	0	273273	273337
M	func	*	1	273338	273407
M	func	*=	1	273408	273489
D	protocol	SignedNumeric	273493	273574	273720	Swift
M	func	-	1	273575	273665
M	func	negate	0	273666	273718
D	extension	SignedNumeric	273722	273747	274010	Swift
M	func	-	1	273748	273928
M	func	negate	0	273929	274008
D	func	abs	274012	274195	274195	Swift
D	protocol	Strideable	274197	274298	274519	Swift
M	associatedtype	Stride	0	274299	274351
M	func	distance	0	274352	274436
M	func	advanced	0	274437	274517
D	extension	Strideable	274521	274543	274803	Swift
M	func	<	1	274544	274683
M	func	==	1	274684	274801
D	protocol	BinaryInteger	274805	275007	277669	Swift
M	associatedtype	Words	0	275008	275104
M	var	isSigned	1	275105	275188
M	init	init	0	275189	275305
M	init	init	0	275306	275390
M	init	init	0	275391	275480
M	init	init	0	275481	275572
M	init	init	0	275573	275664
M	var	words	0	275665	275767
M	var	bitWidth	0	275768	275847
M	var	trailingZeroBitCount	0	275848	275943
M	func	/	1	275944	276014
M	func	/=	1	276015	276093
M	func	%	1	276094	276197
M	func	%=	1	276198	276294
M	func	~	1	276295	276364
M	func	&	1	276365	276443
M	func	&=	1	276444	276527
M	func	|	1	276528	276613
M	func	|=	1	276614	276706
M	func	^	1	276707	276792
M	func	^=	1	276793	276886
M	func	>>	1	276887	277019
M	func	>>=	1	277020	277140
M	func	<<	1	277141	277273
M	func	<<=	1	277274	277394
M	func	quotientAndRemainder	0	277395	277523
M	func	isMultiple	0	277524	277621
M	func	signum	0	277622	277667
D	extension	BinaryInteger	277671	277696	280663	Swift
M	init	init	0	277697	277741
M	func	*=	1	277742	277850
M	func	/=	1	277851	277956
M	func	%=	1	277957	278080
M	func	&=	1	278081	278191
M	func	|=	1	278192	278311
M	func	^=	1	278312	278432
M	func	>>=	1	278433	278581
M	func	<<=	1	278582	278730
M	func	signum	0	278731	278847
M	func	quotientAndRemainder	0	278848	279024
M	func	isMultiple	0	279025	279243
M	func	distance	0	279244	279359
M	func	advanced	0	279360	279468
M	var	description	0	279469	279559
M	func	==	1	279561	279729
M	func	!=	1	279730	279895
M	func	<	1	279896	280082
M	func	<=	1	280083	280278
M	func	>	1	280279	280468
M	func	>=	1	280469	280661
D	func	_compareIntegers	280665	280772	280772	Swift
D	protocol	FixedWidthInteger	280774	280939	283262	Swift
M	var	bitWidth	1	280940	281019
M	var	max	1	281020	281080
M	var	min	1	281081	281138
M	func	addingReportingOverflow	0	281139	281269
M	func	subtractingReportingOverflow	0	281270	281412
M	func	multipliedReportingOverflow	0	281413	281552
M	func	dividedReportingOverflow	0	281553	281713
M	func	remainderReportingOverflow	0	281714	281894
M	func	multipliedFullWidth	0	281895	282016
M	func	dividingFullWidth	0	282017	282171
M	init	init	0	282172	282243
M	var	nonzeroBitCount	0	282244	282312
M	var	leadingZeroBitCount	0	282313	282408
M	var	byteSwapped	0	282409	282498
M	var	bigEndian	0	282499	282569
M	var	littleEndian	0	282570	282646
M	init	init	0	282647	282733
M	init	init	0	282734	282826
M	func	&>>	1	282827	282941
M	func	&>>=	1	282942	283044
M	func	&<<	1	283045	283158
M	func	&<<=	1	283159	283260
D	extension	FixedWidthInteger	283264	283293	287371	Swift
M	var	bitWidth	0	283294	283390
M	init	init	0	283391	283509
M	var	littleEndian	0	283510	283594
M	var	bigEndian	0	283595	283680
M	init	init	0	283681	283797
M	init	init	0	283798	283920
M	func	&>>=	1	283921	284052
M	func	&<<=	1	284053	284183
M	func	&>>	1	284184	284370
M	func	&<<	1	284371	284556
M	func	&+	1	284557	284702
M	func	&+=	1	284703	284815
M	func	&-	1	284816	284973
M	func	&-=	1	284974	285091
M	func	&*	1	285092	285249
M	func	&*=	1	285250	285368
M	init	init	0	285369	285716
M	init	init	0	285717	285957
M	func	random	1	285958	286169
M	func	random	1	286170	286387
M	func	random	1	286388	286857
M	func	random	1	286858	287369
D	func	_parseInteger	287373	287474	287474	Swift
D	protocol	SignedInteger	287476	287579	287581	Swift
D	extension	SignedInteger	287583	287608	287702	Swift
M	var	isSigned	1	287609	287700
D	protocol	UnsignedInteger	287704	287797	287799	Swift
D	extension	UnsignedInteger	287801	287828	287923	Swift
M	var	isSigned	1	287829	287921
D	extension	UnsignedInteger	287925	287981	288069	Swift
M	var	magnitude	0	287982	288067
D	extension	Numeric	288071	288090	288201	Swift
M	func	*=	1	288091	288199
D	extension	BinaryInteger	288203	288228	288472	Swift
M	init	init	0	288229	288470
F	Swift	Operators.lsw	288473	292124
D	precedencegroup	AssignmentPrecedence	288527	288605	288605	Swift
D	precedencegroup	FunctionArrowPrecedence	288606	288703	288703	Swift
D	precedencegroup	TernaryPrecedence	288704	288798	288798	Swift
D	precedencegroup	DefaultPrecedence	288799	288866	288866	Swift
D	precedencegroup	LogicalDisjunctionPrecedence	288867	288965	288965	Swift
D	precedencegroup	LogicalConjunctionPrecedence	288966	289075	289075	Swift
D	precedencegroup	ComparisonPrecedence	289076	289157	289157	Swift
D	precedencegroup	NilCoalescingPrecedence	289158	289255	289255	Swift
D	precedencegroup	CastingPrecedence	289256	289329	289329	Swift
D	precedencegroup	RangeFormationPrecedence	289330	289404	289404	Swift
D	precedencegroup	AdditionPrecedence	289405	289500	289500	Swift
D	precedencegroup	MultiplicationPrecedence	289501	289596	289596	Swift
D	precedencegroup	BitwiseShiftPrecedence	289597	289676	289676	Swift
D	operator	++	289678	289697	289697	Swift
D	operator	--	289698	289717	289717	Swift
D	operator	...	289718	289738	289738	Swift
D	operator	++	289740	289758	289758	Swift
D	operator	--	289759	289777	289777	Swift
D	operator	!	289778	289795	289795	Swift
D	operator	~	289796	289813	289813	Swift
D	operator	+	289814	289831	289831	Swift
D	operator	-	289832	289849	289849	Swift
D	operator	...	289850	289869	289869	Swift
D	operator	..<	289870	289889	289889	Swift
D	operator	<<	289891	289933	289933	Swift
D	operator	&<<	289934	289977	289977	Swift
D	operator	>>	289978	290020	290020	Swift
D	operator	&>>	290021	290064	290064	Swift
D	operator	*	290066	290109	290109	Swift
D	operator	&*	290110	290154	290154	Swift
D	operator	/	290155	290198	290198	Swift
D	operator	%	290199	290242	290242	Swift
D	operator	&	290243	290286	290286	Swift
D	operator	+	290288	290325	290325	Swift
D	operator	&+	290326	290364	290364	Swift
D	operator	-	290365	290402	290402	Swift
D	operator	&-	290403	290441	290441	Swift
D	operator	|	290442	290479	290479	Swift
D	operator	^	290480	290517	290517	Swift
D	operator	...	290519	290564	290564	Swift
D	operator	..<	290565	290610	290610	Swift
D	operator	??	290612	290655	290655	Swift
D	operator	<	290657	290696	290696	Swift
D	operator	<=	290697	290737	290737	Swift
D	operator	>	290738	290777	290777	Swift
D	operator	>=	290778	290818	290818	Swift
D	operator	==	290819	290859	290859	Swift
D	operator	!=	290860	290900	290900	Swift
D	operator	===	290901	290942	290942	Swift
D	operator	!==	290943	290984	290984	Swift
D	operator	~=	290985	291025	291025	Swift
D	operator	.<	291027	291067	291067	Swift
D	operator	.<=	291068	291109	291109	Swift
D	operator	.>	291110	291150	291150	Swift
D	operator	.>=	291151	291192	291192	Swift
D	operator	.==	291193	291234	291234	Swift
D	operator	.!=	291235	291276	291276	Swift
D	operator	.&	291277	291321	291321	Swift
D	operator	.^	291322	291360	291360	Swift
D	operator	.|	291361	291399	291399	Swift
D	operator	&&	291401	291449	291449	Swift
D	operator	||	291450	291498	291498	Swift
D	operator	*=	291500	291540	291540	Swift
D	operator	&*=	291541	291582	291582	Swift
D	operator	/=	291583	291623	291623	Swift
D	operator	%=	291624	291664	291664	Swift
D	operator	+=	291665	291705	291705	Swift
D	operator	&+=	291706	291747	291747	Swift
D	operator	-=	291748	291788	291788	Swift
D	operator	&-=	291789	291830	291830	Swift
D	operator	<<=	291831	291872	291872	Swift
D	operator	&<<=	291873	291915	291915	Swift
D	operator	>>=	291916	291957	291957	Swift
D	operator	&>>=	291958	292000	292000	Swift
D	operator	&=	292001	292041	292041	Swift
D	operator	^=	292042	292082	292082	Swift
D	operator	|=	292083	292123	292123	Swift
F	Swift	Optional.lsw	292124	296456
D	enum	Optional	292149	292250	293326	Swift
M	case	none	0	292251	292264
M	case	some	0	292265	292287
M	init	init	0	292289	292371
M	init	init	0	292372	292437
M	func	map	0	292439	292703
M	func	flatMap	0	292704	292975
M	var	unsafelyUnwrapped	0	292976	293064
M	func	take	0	293065	293227
M	var	debugDescription	0	293228	293324
D	extension	Optional	293328	293378	293380	Swift
D	extension	Optional	293382	293436	293438	Swift
D	extension	Optional	293440	293496	293952	Swift
M	func	==	1	293497	293950
D	extension	Optional	293954	294008	294292	Swift
M	func	hash	0	294009	294290
D	enum	Result	294294	294394	296246	Swift
M	case	success	0	294395	294420
M	case	failure	0	294421	294446
M	init	init	0	294448	294697
M	func	get	0	294698	294926
M	func	map	0	294927	295247
M	func	mapError	0	295248	295572
M	func	flatMap	0	295573	295906
M	func	flatMapError	0	295907	296244
D	extension	Result	296248	296322	296324	Swift
D	extension	Result	296326	296397	296399	Swift
D	extension	Result	296401	296453	296455	Swift
F	Swift	Output.lsw	296456	298956
D	func	print	296470	296615	296615	Swift
D	func	print	296617	296990	296990	Swift
D	func	debugPrint	296992	297160	297160	Swift
D	func	debugPrint	297162	297558	297558	Swift
D	func	dump	297560	297847	297847	Swift
D	func	dump	297849	298197	298197	Swift
D	func	readLine	298199	298337	298337	Swift
D	func	_describe	298339	298398	298398	Swift
D	func	_debugDescribe	298400	298469	298469	Swift
D	func	_dump	298471	298588	298588	Swift
D	func	_writeOutput	298590	298640	298640	Swift
D	enum	CommandLine	298642	298701	298955	Swift
M	var	arguments	1	298702	298830
M	var	argc	1	298831	298953
F	Swift	PartialRange.lsw	298956	304815
D	struct	PartialRangeUpTo	299004	299110	299470	Swift
M	let	upperBound	0	299111	299143
M	init	init	0	299144	299213
M	func	relative	0	299214	299349
M	func	contains	0	299350	299468
D	struct	PartialRangeThrough	299472	299589	299987	Swift
M	let	upperBound	0	299590	299622
M	init	init	0	299623	299692
M	func	relative	0	299693	299865
M	func	contains	0	299866	299985
D	struct	PartialRangeFrom	299989	300095	300454	Swift
M	let	lowerBound	0	300096	300128
M	init	init	0	300129	300198
M	func	relative	0	300199	300332
M	func	contains	0	300333	300452
D	extension	PartialRangeFrom	300456	300547	300758	Swift
M	typealias	Element	0	300548	300584
M	typealias	Iterator	0	300585	300645
M	func	makeIterator	0	300646	300756
D	struct	_PartialRangeIterator	300760	300933	301140	Swift
M	typealias	Element	0	300934	300970
M	var	_current	0	300971	300994
M	func	next	0	300995	301138
D	enum	UnboundedRange_	301142	301200	301267	Swift
M	func	...	1	301201	301265
D	typealias	UnboundedRange	301269	301372	301372	Swift
D	func	stride	301374	301583	301583	Swift
D	func	stride	301585	301825	301825	Swift
D	struct	StrideTo	301827	301940	302592	Swift
M	let	_start	0	301941	301964
M	let	_end	0	301965	301986
M	let	_stride	0	301987	302018
M	init	init	0	302019	302243
M	func	makeIterator	0	302244	302409
M	var	underestimatedCount	0	302410	302590
D	struct	StrideToIterator	302594	302702	303082	Swift
M	let	_start	0	302703	302726
M	let	_end	0	302727	302748
M	let	_stride	0	302749	302780
M	var	_count	0	302781	302800
M	var	_value	0	302801	302824
M	func	next	0	302825	303080
D	struct	StrideThrough	303084	303214	303898	Swift
M	let	_start	0	303215	303238
M	let	_end	0	303239	303260
M	let	_stride	0	303261	303292
M	init	init	0	303293	303517
M	func	makeIterator	0	303518	303715
M	var	underestimatedCount	0	303716	303896
D	struct	StrideThroughIterator	303900	304013	304572	Swift
M	let	_start	0	304014	304037
M	let	_end	0	304038	304059
M	let	_stride	0	304060	304091
M	var	_count	0	304092	304111
M	var	_value	0	304112	304135
M	var	_didReturnEnd	0	304136	304163
M	func	next	0	304164	304570
D	func	_strideStep	304574	304814	304814	Swift
F	Swift	Range.lsw	304815	319006
D	protocol	RangeExpression	304848	304944	305229	Swift
M	associatedtype	Bound	0	304945	304981
M	func	relative	0	304982	305140
M	func	contains	0	305141	305227
D	extension	RangeExpression	305231	305258	305428	Swift
M	func	~=	1	305259	305426
D	struct	Range	305430	305569	307869	Swift
M	let	lowerBound	0	305570	305627
M	let	upperBound	0	305628	305702
M	init	init	0	305703	305805
M	init	init	0	305806	306013
M	func	contains	0	306014	306157
M	var	isEmpty	0	306158	306252
M	func	relative	0	306253	306358
M	func	==	1	306359	306504
M	func	clamped	0	306505	306963
M	func	overlaps	0	306964	307221
M	func	overlaps	0	307222	307467
M	func	contains	0	307468	307674
M	func	contains	0	307675	307867
D	extension	Range	307871	307913	308010	Swift
M	var	description	0	307914	308008
D	extension	Range	308012	308059	308215	Swift
M	var	debugDescription	0	308060	308213
D	extension	Range	308217	308266	308394	Swift
M	func	hash	0	308267	308392
D	extension	Range	308396	308445	308447	Swift
D	extension	Range	308449	308529	308737	Swift
M	typealias	Element	0	308530	308566
M	typealias	Iterator	0	308567	308620
M	func	makeIterator	0	308621	308735
D	struct	_RangeIterator	308739	308850	309120	Swift
M	typealias	Element	0	308851	308887
M	var	_current	0	308888	308911
M	let	_end	0	308912	308931
M	func	next	0	308932	309118
D	extension	Range	309122	309253	310866	Swift
M	typealias	Index	0	309254	309288
M	typealias	Indices	0	309289	309332
M	typealias	SubSequence	0	309333	309380
M	var	startIndex	0	309381	309428
M	var	endIndex	0	309429	309474
M	var	count	0	309475	309545
M	var	indices	0	309546	309591
M	func	index	0	309592	309660
M	func	index	0	309661	309731
M	func	index	0	309732	309826
M	func	distance	0	309827	309933
M	subscript	subscript	0	309934	310103
M	subscript	subscript	0	310104	310301
M	func	_customContainsEquatableElement	0	310302	310426
M	func	_customIndexOfEquatableElement	0	310427	310547
M	func	_customLastIndexOfEquatableElement	0	310548	310672
M	init	init	0	310673	310864
D	typealias	CountableRange	310868	311000	311000	Swift
D	typealias	CountableClosedRange	311001	311152	311152	Swift
D	struct	ClosedRange	311154	311293	313277	Swift
M	let	lowerBound	0	311294	311351
M	let	upperBound	0	311352	311412
M	init	init	0	311413	311515
M	init	init	0	311516	311723
M	func	contains	0	311724	311868
M	var	isEmpty	0	311869	311951
M	func	relative	0	311952	312135
M	func	==	1	312136	312293
M	func	clamped	0	312294	312770
M	func	overlaps	0	312771	312951
M	func	overlaps	0	312952	313081
M	func	contains	0	313082	313275
D	extension	ClosedRange	313279	313327	313424	Swift
M	var	description	0	313328	313422
D	extension	ClosedRange	313426	313479	313647	Swift
M	var	debugDescription	0	313480	313645
D	extension	ClosedRange	313649	313704	313832	Swift
M	func	hash	0	313705	313830
D	extension	ClosedRange	313834	313889	313891	Swift
D	extension	ClosedRange	313893	313979	314222	Swift
M	typealias	Element	0	313980	314016
M	typealias	Iterator	0	314017	314076
M	func	makeIterator	0	314077	314220
D	struct	_ClosedRangeIterator	314224	314341	314712	Swift
M	typealias	Element	0	314342	314378
M	var	_current	0	314379	314402
M	let	_last	0	314403	314423
M	var	_isDone	0	314424	314445
M	func	next	0	314446	314710
D	enum	_ClosedRangeIndex	314714	314844	315479	Swift
M	case	inRange	0	314845	314868
M	case	pastEnd	0	314869	314885
M	func	==	1	314886	315182
M	func	<	1	315183	315477
D	extension	ClosedRange	315481	315618	317938	Swift
M	typealias	Index	0	315619	315672
M	typealias	Indices	0	315673	315738
M	typealias	SubSequence	0	315739	315799
M	var	startIndex	0	315800	315876
M	var	endIndex	0	315877	315939
M	var	count	0	315940	316014
M	func	index	0	316015	316290
M	func	index	0	316291	316616
M	func	index	0	316617	317024
M	func	distance	0	317025	317162
M	func	_offset	0	317163	317359
M	subscript	subscript	0	317360	317559
M	func	_customContainsEquatableElement	0	317560	317685
M	init	init	0	317686	317936
D	extension	Comparable	317940	317962	319005	Swift
M	func	..<	1	317963	318254
M	func	...	1	318255	318552
M	func	..<	1	318553	318697
M	func	...	1	318698	318856
M	func	...	1	318857	319003
F	Swift	RangeSet.lsw	319006	322814
D	struct	RangeSet	319020	319139	321374	Swift
M	var	_ranges	0	319140	319171
M	init	init	0	319172	319206
M	init	init	0	319207	319288
M	init	init	0	319289	319449
M	var	ranges	0	319450	319529
M	var	isEmpty	0	319530	319618
M	func	contains	0	319619	319763
M	func	insert	0	319764	320552
M	func	remove	0	320553	321184
M	func	==	1	321185	321294
M	var	description	0	321295	321372
D	extension	RangeReplaceableCollection	321376	321414	321751	Swift
M	func	removeSubranges	0	321415	321749
D	extension	MutableCollection	321753	321821	322813	Swift
M	func	moveSubranges	0	321822	322811
F	Swift	Regex.lsw	322814	341104
D	protocol	_RegexPart	322915	323058	323133	Swift
M	associatedtype	RegexOutput	0	323059	323089
M	var	_part	0	323090	323131
D	protocol	RegexComponent	323135	323237	323344	Swift
M	associatedtype	RegexOutput	0	323238	323268
M	var	regex	0	323269	323342
D	extension	RegexComponent	323346	323372	323425	Swift
M	var	_part	0	323373	323423
D	struct	Regex	323427	323582	329212	Swift
M	typealias	RegexOutput	0	323583	323624
M	let	_source	0	323625	323819
M	let	_transforms	0	323820	323944
M	init	init	0	323945	324091
M	init	init	0	324092	324269
M	init	init	0	324270	324415
M	init	init	0	324416	324946
M	init	init	0	324947	325263
M	var	regex	0	325264	325308
M	struct	Match	0	325310	325993
M	func	wholeMatch	0	325995	326139
M	func	wholeMatch	0	326140	326282
M	func	prefixMatch	0	326283	326439
M	func	prefixMatch	0	326440	326594
M	func	firstMatch	0	326595	326739
M	func	firstMatch	0	326740	326882
M	func	_match	0	326883	326988
M	func	_allMatches	0	326989	327089
M	func	_matches	0	327090	327186
M	func	_found	0	327187	327286
M	func	contains	0	327288	327422
M	func	_with	0	327424	327536
M	func	ignoresCase	0	327537	327677
M	func	dotMatchesNewlines	0	327678	327852
M	func	anchorsMatchLineEndings	0	327853	328038
M	func	asciiOnlyWordCharacters	0	328039	328195
M	func	asciiOnlyDigits	0	328196	328344
M	func	asciiOnlyWhitespace	0	328345	328497
M	func	asciiOnlyCharacterClasses	0	328498	328673
M	func	wordBoundaryKind	0	328674	328845
M	func	repetitionBehavior	0	328846	329043
M	func	matchingSemantics	0	329044	329210
D	extension	Regex	329214	329262	329717	Swift
M	init	init	0	329263	329521
M	init	init	0	329522	329715
D	extension	Regex.Match	329719	329773	330492	Swift
M	init	init	0	329774	329975
M	subscript	subscript	0	329976	330148
M	subscript	subscript	0	330149	330271
M	var	count	0	330272	330369
M	subscript	subscript	0	330370	330490
D	struct	AnyRegexOutput	330494	330613	333185	Swift
M	typealias	Index	0	330614	330646
M	typealias	Indices	0	330647	330688
M	typealias	Iterator	0	330689	330753
M	typealias	SubSequence	0	330754	330810
M	struct	ElementRepresentation	0	330812	331042
M	struct	Element	0	331044	332126
M	let	input	0	332128	332149
M	let	_elements	0	332150	332207
M	init	init	0	332208	332394
M	var	startIndex	0	332395	332431
M	var	endIndex	0	332432	332480
M	var	count	0	332481	332526
M	func	index	0	332527	332579
M	func	index	0	332580	332633
M	subscript	subscript	0	332634	332758
M	subscript	subscript	0	332759	332999
M	func	extractValues	0	333000	333183
D	struct	_RegexError	333187	333273	333303	Swift
M	let	description	0	333274	333301
D	struct	RegexWordBoundaryKind	333305	333373	333660	Swift
M	let	_letter	0	333374	333397
M	var	simple	1	333398	333535
M	var	default	1	333536	333658
D	struct	RegexSemanticLevel	333662	333773	334030	Swift
M	let	_letter	0	333774	333797
M	var	graphemeCluster	1	333798	333915
M	var	unicodeScalar	1	333916	334028
D	struct	RegexRepetitionBehavior	334032	334123	334546	Swift
M	let	_letter	0	334124	334147
M	var	eager	1	334148	334271
M	var	reluctant	1	334272	334398
M	var	possessive	1	334399	334544
D	func	_regexError	334548	334616	334616	Swift
D	func	_regexOutputType	334618	334695	334695	Swift
D	func	_regexContains	334697	334788	334788	Swift
D	func	_regexExtract	334790	334878	334878	Swift
D	func	_regexSplit	334880	335440	335440	Swift
D	extension	BidirectionalCollection	335442	335553	337607	Swift
M	var	_wholeText	0	335554	335615
M	func	wholeMatch	0	335616	335780
M	func	prefixMatch	0	335781	335957
M	func	firstMatch	0	335958	336114
M	func	matches	0	336115	336270
M	func	contains	0	336271	336448
M	func	firstRange	0	336449	336639
M	func	ranges	0	336640	336848
M	func	split	0	336849	337138
M	func	starts	0	337139	337294
M	func	trimmingPrefix	0	337295	337605
D	extension	RangeReplaceableCollection	337609	337723	341103	Swift
M	func	replacing	0	337724	338108
M	func	replacing	0	338109	338484
M	func	replacing	0	338485	338946
M	func	replacing	0	338947	339374
M	func	_replacing	0	339375	340070
M	func	replace	0	340071	340408
M	func	replace	0	340409	340806
M	func	trimPrefix	0	340807	341101
F	Swift	Sequence.lsw	341104	355057
D	protocol	IteratorProtocol	341137	341219	341328	Swift
M	associatedtype	Element	0	341220	341246
M	func	next	0	341247	341326
D	protocol	Sequence	341330	341415	341818	Swift
M	associatedtype	Element	0	341416	341442
M	associatedtype	Iterator	0	341443	341522
M	func	makeIterator	0	341523	341600
M	var	underestimatedCount	0	341601	341709
M	func	_customContainsEquatableElement	0	341710	341779
M	func	_copyToArray	0	341780	341816
D	extension	Sequence	341820	341887	341966	Swift
M	func	makeIterator	0	341888	341964
D	extension	Sequence	341968	341988	351497	Swift
M	var	underestimatedCount	0	341989	342102
M	func	_customContainsEquatableElement	0	342103	342187
M	func	_copyToArray	0	342188	342403
M	func	map	0	342405	342713
M	func	filter	0	342714	342997
M	func	forEach	0	342998	343166
M	func	reduce	0	343167	343493
M	func	reduce	0	343494	343861
M	func	flatMap	0	343862	344239
M	func	compactMap	0	344240	344605
M	func	flatMap	0	344606	344822
M	func	enumerated	0	344823	344973
M	func	first	0	344974	345226
M	func	contains	0	345227	345465
M	func	allSatisfy	0	345466	345705
M	func	count	0	345706	345968
M	func	min	0	345969	346401
M	func	max	0	346402	346837
M	func	sorted	0	346838	347139
M	func	reversed	0	347140	347310
M	func	shuffled	0	347311	347493
M	func	shuffled	0	347494	347746
M	func	dropFirst	0	347747	347895
M	func	dropLast	0	347896	348174
M	func	drop	0	348175	348416
M	func	prefix	0	348417	348556
M	func	prefix	0	348557	348910
M	func	suffix	0	348911	349200
M	func	split	0	349201	349589
M	func	starts	0	349590	350118
M	func	elementsEqual	0	350119	350679
M	func	lexicographicallyPrecedes	0	350680	351348
M	var	lazy	0	351349	351495
D	extension	Sequence	351499	351544	352658	Swift
M	func	contains	0	351545	351830
M	func	split	0	351831	352140
M	func	starts	0	352141	352405
M	func	elementsEqual	0	352406	352656
D	extension	Sequence	352660	352706	353840	Swift
M	func	min	0	352707	353034
M	func	max	0	353035	353365
M	func	sorted	0	353366	353561
M	func	lexicographicallyPrecedes	0	353562	353838
D	extension	Sequence	353842	353886	354296	Swift
M	func	joined	0	353887	354027
M	func	joined	0	354028	354294
D	extension	Sequence	354298	354348	354759	Swift
M	func	joined	0	354349	354757
D	extension	Sequence	354761	354805	354959	Swift
M	func	joined	0	354806	354957
D	func	_joinStrings	354961	355056	355056	Swift
F	Swift	SequenceTypes.lsw	355057	372085
D	struct	EnumeratedSequence	355107	355220	356088	Swift
M	typealias	Element	0	355221	355288
M	var	_base	0	355289	355308
M	init	init	0	355309	355353
M	func	makeIterator	0	355354	355513
M	var	underestimatedCount	0	355514	355583
M	struct	Iterator	0	355585	356086
D	struct	_EnumeratedIndex	356090	356201	356496	Swift
M	var	base	0	356202	356233
M	var	offset	0	356234	356260
M	func	==	1	356261	356378
M	func	<	1	356379	356494
D	extension	EnumeratedSequence	356498	356563	357377	Swift
M	typealias	Index	0	356564	356615
M	typealias	SubSequence	0	356616	356682
M	typealias	Indices	0	356683	356754
M	var	startIndex	0	356755	356860
M	var	endIndex	0	356861	356972
M	var	count	0	356973	357014
M	var	isEmpty	0	357015	357061
M	func	index	0	357062	357219
M	subscript	subscript	0	357220	357375
D	extension	EnumeratedSequence	357379	357470	357632	Swift
M	func	index	0	357471	357630
D	extension	EnumeratedSequence	357634	357723	358053	Swift
M	func	index	0	357724	357921
M	func	distance	0	357922	358051
D	func	zip	358055	358332	358332	Swift
D	struct	Zip2Sequence	358334	358454	359798	Swift
M	typealias	Element	0	358455	358524
M	let	_sequence1	0	358525	358554
M	let	_sequence2	0	358555	358584
M	init	init	0	358585	358721
M	func	makeIterator	0	358722	358953
M	var	underestimatedCount	0	358954	359071
M	struct	Iterator	0	359073	359796
D	struct	DropFirstSequence	359800	359902	360606	Swift
M	typealias	Element	0	359903	359946
M	typealias	Iterator	0	359947	359992
M	let	_base	0	359993	360012
M	let	_limit	0	360013	360032
M	init	init	0	360033	360226
M	func	makeIterator	0	360227	360490
M	func	dropFirst	0	360491	360604
D	struct	PrefixSequence	360608	360702	361613	Swift
M	typealias	Element	0	360703	360746
M	var	_base	0	360747	360766
M	let	_maxLength	0	360767	360790
M	init	init	0	360791	360989
M	func	makeIterator	0	360990	361119
M	func	prefix	0	361120	361267
M	struct	Iterator	0	361269	361611
D	struct	DropWhileSequence	361615	361744	362636	Swift
M	typealias	Element	0	361745	361788
M	var	_iterator	0	361789	361821
M	var	_nextElement	0	361822	361857
M	init	init	0	361858	362120
M	func	makeIterator	0	362121	362250
M	struct	Iterator	0	362252	362634
D	struct	FlattenSequence	362638	362774	363507	Swift
M	typealias	Element	0	362775	362826
M	var	_base	0	362827	362846
M	init	init	0	362847	362891
M	func	makeIterator	0	362892	363011
M	struct	Iterator	0	363013	363505
D	struct	_FlattenIndex	363509	363646	364165	Swift
M	var	_outer	0	363647	363673
M	var	_inner	0	363674	363709
M	func	==	1	363710	363853
M	func	<	1	363854	364163
D	extension	FlattenSequence	364167	364255	365717	Swift
M	typealias	SubSequence	0	364256	364319
M	typealias	Indices	0	364320	364388
M	typealias	Index	0	364389	364437
M	func	_firstIndex	0	364438	364792
M	var	startIndex	0	364793	364879
M	var	endIndex	0	364880	364979
M	var	count	0	364980	365111
M	func	index	0	365112	365507
M	subscript	subscript	0	365508	365715
D	extension	FlattenSequence	365719	365846	366407	Swift
M	func	index	0	365847	366405
D	struct	JoinedSequence	366409	366555	368250	Swift
M	typealias	Element	0	366556	366607
M	var	_base	0	366608	366627
M	var	_separator	0	366628	366670
M	init	init	0	366671	366856
M	func	makeIterator	0	366857	367057
M	struct	Iterator	0	367059	368248
D	func	sequence	368252	368727	368727	Swift
D	func	sequence	368729	368969	368969	Swift
D	typealias	UnfoldFirstSequence	368971	369084	369084	Swift
D	struct	UnfoldSequence	369086	369220	369685	Swift
M	typealias	Iterator	0	369221	369283
M	var	_state	0	369284	369305
M	let	_next	0	369306	369346
M	var	_done	0	369347	369368
M	init	init	0	369369	369500
M	func	next	0	369501	369683
D	func	repeatElement	369687	369843	369843	Swift
D	struct	Repeated	369845	369943	370577	Swift
M	typealias	Indices	0	369944	369985
M	typealias	Index	0	369986	370018
M	let	count	0	370019	370073
M	let	repeatedValue	0	370074	370130
M	init	init	0	370131	370338
M	var	startIndex	0	370339	370375
M	var	endIndex	0	370376	370414
M	subscript	subscript	0	370415	370575
D	struct	CollectionOfOne	370579	370701	371319	Swift
M	typealias	Index	0	370702	370734
M	typealias	Indices	0	370735	370776
M	typealias	SubSequence	0	370777	370843
M	var	_element	0	370844	370869
M	init	init	0	370870	370928
M	var	startIndex	0	370929	370965
M	var	endIndex	0	370966	371000
M	var	count	0	371001	371032
M	subscript	subscript	0	371033	371317
D	struct	EmptyCollection	371321	371431	371786	Swift
M	typealias	Index	0	371432	371464
M	typealias	Indices	0	371465	371506
M	init	init	0	371507	371527
M	var	startIndex	0	371528	371564
M	var	endIndex	0	371565	371599
M	subscript	subscript	0	371600	371678
M	func	==	1	371679	371784
D	struct	IteratorSequence	371788	371905	372084	Swift
M	typealias	Element	0	371906	371949
M	var	_base	0	371950	371969
M	init	init	0	371970	372016
M	func	next	0	372017	372082
F	Swift	Set.lsw	372085	387512
D	protocol	SetAlgebra	372117	372233	373197	Swift
M	associatedtype	Element	0	372234	372260
M	init	init	0	372261	372271
M	func	contains	0	372272	372316
M	func	union	0	372317	372354
M	func	intersection	0	372355	372399
M	func	symmetricDifference	0	372400	372451
M	func	insert	0	372452	372569
M	func	remove	0	372570	372648
M	func	update	0	372649	372733
M	func	formUnion	0	372734	372776
M	func	formIntersection	0	372777	372826
M	func	formSymmetricDifference	0	372827	372883
M	func	subtracting	0	372884	372927
M	func	isSubset	0	372928	372969
M	func	isDisjoint	0	372970	373015
M	func	isSuperset	0	373016	373059
M	var	isEmpty	0	373060	373089
M	init	init	0	373090	373153
M	func	subtract	0	373154	373195
D	extension	SetAlgebra	373199	373221	374487	Swift
M	init	init	0	373222	373372
M	func	subtract	0	373373	373516
M	func	isSubset	0	373517	373647
M	func	isSuperset	0	373648	373789
M	func	isDisjoint	0	373790	373922
M	func	subtracting	0	373923	374069
M	var	isEmpty	0	374070	374155
M	func	isStrictSuperset	0	374156	374327
M	func	isStrictSubset	0	374328	374485
D	protocol	OptionSet	374489	374633	374664	Swift
M	init	init	0	374634	374662
D	extension	OptionSet	374666	374687	376366	Swift
M	func	union	0	374688	374885
M	func	intersection	0	374886	375106
M	func	symmetricDifference	0	375107	375355
M	func	contains	0	375356	375493
M	func	insert	0	375494	375840
M	func	remove	0	375841	376106
M	func	update	0	376107	376364
D	extension	OptionSet	376368	376423	376990	Swift
M	init	init	0	376424	376488
M	func	formUnion	0	376489	376639
M	func	formIntersection	0	376640	376803
M	func	formSymmetricDifference	0	376804	376988
D	extension	SetAlgebra	376992	377051	377123	Swift
M	init	init	0	377052	377121
D	struct	Set	377125	377331	387094	Swift
M	typealias	ArrayLiteralElement	0	377332	377382
M	typealias	SubSequence	0	377383	377437
M	typealias	Indices	0	377438	377497
M	struct	Index	0	377499	377946
M	struct	Iterator	0	377948	378199
M	init	init	0	378201	378264
M	init	init	0	378265	378390
M	init	init	0	378391	378472
M	init	init	0	378473	378820
M	var	count	0	378822	378914
M	var	isEmpty	0	378915	379019
M	var	capacity	0	379020	379146
M	var	startIndex	0	379147	379233
M	var	endIndex	0	379234	379316
M	func	index	0	379317	379426
M	subscript	subscript	0	379427	379555
M	func	makeIterator	0	379556	379648
M	func	_copyToArray	0	379649	379717
M	func	contains	0	379718	379845
M	func	_customContainsEquatableElement	0	379846	379944
M	func	firstIndex	0	379945	380096
M	func	insert	0	380098	380291
M	func	update	0	380292	380459
M	func	remove	0	380460	380612
M	func	remove	0	380613	380795
M	func	removeAll	0	380796	380939
M	func	removeFirst	0	380940	381164
M	func	popFirst	0	381165	381357
M	func	reserveCapacity	0	381358	381506
M	func	filter	0	381507	381790
M	func	_formUnion	0	381792	381869
M	func	formUnion	0	381870	382032
M	func	union	0	382033	382287
M	func	intersection	0	382288	382484
M	func	intersection	0	382485	382644
M	func	formIntersection	0	382645	382826
M	func	subtracting	0	382827	383020
M	func	subtracting	0	383021	383338
M	func	subtract	0	383339	383547
M	func	subtract	0	383548	383731
M	func	symmetricDifference	0	383732	384026
M	func	formSymmetricDifference	0	384027	384234
M	func	formSymmetricDifference	0	384235	384552
M	func	isSubset	0	384553	384809
M	func	isSubset	0	384810	384995
M	func	isStrictSubset	0	384996	385171
M	func	isStrictSubset	0	385172	385397
M	func	isSuperset	0	385398	385547
M	func	isSuperset	0	385548	385809
M	func	isStrictSuperset	0	385810	386004
M	func	isStrictSuperset	0	386005	386240
M	func	isDisjoint	0	386241	386445
M	func	isDisjoint	0	386446	386687
M	func	==	1	386688	386834
M	func	hash	0	386835	386906
M	var	description	0	386907	386994
M	var	debugDescription	0	386995	387092
D	func	_setSubset	387096	387206	387206	Swift
D	func	_setIntersection	387208	387333	387333	Swift
D	func	_setSubtracting	387335	387458	387458	Swift
D	extension	Set	387460	387509	387511	Swift
F	Swift	Slice.lsw	387512	396227
D	struct	Slice	387565	387677	389366	Swift
M	typealias	Element	0	387678	387721
M	typealias	Index	0	387722	387761
M	typealias	Indices	0	387762	387805
M	typealias	SubSequence	0	387806	387852
M	typealias	Iterator	0	387853	387914
M	var	_startIndex	0	387915	387946
M	var	_endIndex	0	387947	387976
M	var	_base	0	387977	387996
M	init	init	0	387997	388158
M	var	base	0	388159	388224
M	var	startIndex	0	388225	388278
M	var	endIndex	0	388279	388328
M	var	indices	0	388329	388408
M	func	index	0	388409	388491
M	func	formIndex	0	388492	388575
M	func	index	0	388576	388677
M	func	index	0	388678	388827
M	func	distance	0	388828	388944
M	subscript	subscript	0	388945	389134
M	subscript	subscript	0	389135	389364
D	extension	Slice	389368	389446	389619	Swift
M	func	index	0	389447	389531
M	func	formIndex	0	389532	389617
D	extension	Slice	389621	389697	389699	Swift
D	extension	Slice	389701	389767	390462	Swift
M	subscript	subscript	0	389768	390148
M	subscript	subscript	0	390149	390460
D	extension	Slice	390464	390548	391247	Swift
M	init	init	0	390549	390671
M	func	replaceSubrange	0	390672	391245
D	struct	DefaultIndices	391249	391348	392556	Swift
M	typealias	Element	0	391349	391394
M	typealias	Index	0	391395	391438
M	typealias	Indices	0	391439	391494
M	typealias	SubSequence	0	391495	391554
M	typealias	Iterator	0	391555	391629
M	var	_elements	0	391630	391657
M	var	_startIndex	0	391658	391693
M	var	_endIndex	0	391694	391727
M	init	init	0	391728	391926
M	var	startIndex	0	391927	391984
M	var	endIndex	0	391985	392038
M	var	indices	0	392039	392096
M	func	index	0	392097	392191
M	func	formIndex	0	392192	392283
M	subscript	subscript	0	392284	392361
M	subscript	subscript	0	392362	392554
D	extension	DefaultIndices	392558	392649	392748	Swift
M	func	index	0	392650	392746
D	extension	DefaultIndices	392750	392839	393098	Swift
M	func	index	0	392840	392967
M	func	distance	0	392968	393096
D	struct	ReversedCollection	393100	393226	395983	Swift
M	typealias	Element	0	393227	393270
M	typealias	SubSequence	0	393271	393337
M	typealias	Indices	0	393338	393409
M	let	_base	0	393410	393429
M	init	init	0	393430	393474
M	struct	Index	0	393476	393982
M	struct	Iterator	0	393984	394361
M	func	makeIterator	0	394363	394484
M	var	startIndex	0	394485	394568
M	var	endIndex	0	394569	394652
M	var	count	0	394653	394694
M	var	isEmpty	0	394695	394741
M	func	index	0	394742	394877
M	func	index	0	394878	395013
M	func	index	0	395014	395168
M	func	index	0	395169	395473
M	func	distance	0	395474	395640
M	subscript	subscript	0	395641	395765
M	func	_copyToArray	0	395766	395911
M	func	reversed	0	395912	395981
D	extension	ReversedCollection.Index	395985	396058	396133	Swift
M	func	hash	0	396059	396131
D	extension	ReversedCollection	396135	396224	396226	Swift
F	Swift	String.lsw	396227	412582
D	struct	String	396239	396578	409488	Swift
M	typealias	Element	0	396579	396619
M	typealias	SubSequence	0	396620	396664
M	typealias	Indices	0	396665	396718
M	typealias	StringLiteralType	0	396719	396766
M	typealias	ExtendedGraphemeClusterLiteralType	0	396767	396831
M	typealias	UnicodeScalarLiteralType	0	396832	396886
M	struct	Index	0	396888	398727
M	struct	Iterator	0	398729	399031
M	init	init	0	399033	399102
M	init	init	0	399103	399178
M	init	init	0	399179	399242
M	init	init	0	399243	399358
M	init	init	0	399359	399461
M	init	init	0	399462	399568
M	init	init	0	399569	399657
M	init	init	0	399658	399782
M	init	init	0	399783	399935
M	init	init	0	399936	400108
M	init	init	0	400109	400272
M	init	init	0	400273	400392
M	init	init	0	400393	400527
M	init	init	0	400528	400685
M	init	init	0	400686	400799
M	init	init	0	400800	400921
M	init	init	0	400922	401150
M	init	init	0	401151	401383
M	init	init	0	401384	401681
M	init	init	0	401682	401831
M	init	init	0	401832	402003
M	init	init	0	402004	402114
M	init	init	0	402115	402363
M	init	init	0	402364	402472
M	init	init	0	402473	402583
M	init	init	0	402584	402738
M	var	description	0	402740	402808
M	var	debugDescription	0	402809	402933
M	var	count	0	402934	403025
M	var	isEmpty	0	403026	403129
M	var	underestimatedCount	0	403130	403215
M	var	startIndex	0	403216	403337
M	var	endIndex	0	403338	403457
M	var	first	0	403458	403578
M	var	last	0	403579	403696
M	subscript	subscript	0	403697	403822
M	subscript	subscript	0	403823	403947
M	func	index	0	403948	404041
M	func	index	0	404042	404137
M	func	index	0	404138	404245
M	func	index	0	404246	404392
M	func	distance	0	404393	404503
M	func	makeIterator	0	404504	404604
M	func	_copyToArray	0	404605	404683
M	func	==	1	404685	404770
M	func	!=	1	404771	404856
M	func	<	1	404857	404941
M	func	<=	1	404942	405027
M	func	>	1	405028	405112
M	func	>=	1	405113	405198
M	func	+	1	405199	405287
M	func	+=	1	405288	405375
M	var	hashValue	0	405376	405489
M	func	hash	0	405490	405564
M	func	append	0	405566	405673
M	func	append	0	405674	405796
M	func	append	0	405797	405919
M	func	append	0	405920	406054
M	func	append	0	406055	406253
M	func	write	0	406254	406360
M	func	write	0	406361	406495
M	func	reserveCapacity	0	406496	406584
M	func	replaceSubrange	0	406585	406887
M	func	_replace	0	406888	407006
M	func	insert	0	407007	407161
M	func	insert	0	407162	407414
M	func	remove	0	407415	407590
M	func	removeSubrange	0	407591	407761
M	func	removeAll	0	407762	407904
M	func	lowercased	0	407906	408009
M	func	uppercased	0	408010	408113
M	func	hasPrefix	0	408114	408245
M	func	hasSuffix	0	408246	408375
M	func	contains	0	408376	408507
M	var	unicodeScalars	0	408509	408690
M	var	utf8	0	408691	408840
M	var	utf16	0	408841	408994
M	var	utf8CString	0	408995	409109
M	var	isContiguousUTF8	0	409110	409220
M	func	makeContiguousUTF8	0	409221	409311
M	func	withCString	0	409312	409486
D	func	_stringFromCharacters	409490	409586	409586	Swift
D	func	_stringFromUTF8	409588	409663	409663	Swift
D	func	_stringFromUTF16	409665	409743	409743	Swift
D	func	_stringValidatingUTF8	409745	409833	409833	Swift
D	func	_stringFromScalars	409835	409927	409927	Swift
D	func	_toString	409929	410014	410014	Swift
D	protocol	ExpressibleByStringInterpolation	410016	410158	410373	Swift
M	associatedtype	StringInterpolation	0	410159	410320
M	init	init	0	410321	410371
D	extension	ExpressibleByStringInterpolation	410375	410504	410633	Swift
M	init	init	0	410505	410631
D	protocol	StringInterpolationProtocol	410635	410737	410894	Swift
M	associatedtype	StringLiteralType	0	410738	410774
M	init	init	0	410775	410830
M	func	appendLiteral	0	410831	410892
D	struct	DefaultStringInterpolation	410896	411074	411938	Swift
M	typealias	StringLiteralType	0	411075	411122
M	var	_storage	0	411123	411147
M	init	init	0	411148	411228
M	func	appendLiteral	0	411229	411315
M	func	appendInterpolation	0	411316	411413
M	func	appendInterpolation	0	411414	411515
M	func	appendInterpolation	0	411516	411811
M	func	write	0	411812	411888
M	var	description	0	411889	411936
D	struct	StaticString	411940	412105	412581	Swift
M	typealias	StringLiteralType	0	412106	412153
M	typealias	ExtendedGraphemeClusterLiteralType	0	412154	412218
M	typealias	UnicodeScalarLiteralType	0	412219	412273
M	var	_value	0	412274	412296
M	init	init	0	412297	412360
M	init	init	0	412361	412405
M	var	description	0	412406	412451
M	var	debugDescription	0	412452	412519
M	var	utf8CodeUnitCount	0	412520	412579
F	Swift	StringProtocol.lsw	412582	423543
D	protocol	StringProtocol	412619	412903	413789	Swift
M	associatedtype	UTF8View	0	412904	413007
M	associatedtype	UTF16View	0	413008	413128
M	associatedtype	UnicodeScalarView	0	413129	413281
M	var	utf8	0	413282	413337
M	var	utf16	0	413338	413396
M	var	unicodeScalars	0	413397	413475
M	func	lowercased	0	413476	413539
M	func	uppercased	0	413540	413603
M	func	hasPrefix	0	413604	413696
M	func	hasSuffix	0	413697	413787
D	extension	StringProtocol	413791	413817	415711	Swift
M	func	hasPrefix	0	413818	413990
M	func	hasSuffix	0	413991	414161
M	func	contains	0	414162	414323
M	func	==	1	414324	414474
M	func	!=	1	414475	414622
M	func	<	1	414623	414795
M	func	>	1	414796	414967
M	func	<=	1	414968	415145
M	func	>=	1	415146	415324
M	func	firstRange	0	415325	415518
M	func	ranges	0	415519	415709
D	extension	StringProtocol	415713	415778	416345	Swift
M	func	replacing	0	415779	416080
M	func	replace	0	416081	416343
D	extension	StringProtocol	416347	416404	416986	Swift
M	func	split	0	416405	416694
M	func	split	0	416695	416984
D	func	_toSubstring	416988	417078	417078	Swift
D	func	_splitString	417080	417217	417217	Swift
D	func	_splitStringByString	417219	417369	417369	Swift
D	func	_firstStringRange	417371	417482	417482	Swift
D	func	_stringRanges	417484	417588	417588	Swift
D	func	_replacingInString	417590	417731	417731	Swift
D	struct	Substring	417733	417990	423542	Swift
M	typealias	Element	0	417991	418031
M	typealias	Index	0	418032	418073
M	typealias	SubSequence	0	418074	418118
M	typealias	Indices	0	418119	418175
M	typealias	StringLiteralType	0	418176	418223
M	typealias	ExtendedGraphemeClusterLiteralType	0	418224	418288
M	typealias	UnicodeScalarLiteralType	0	418289	418343
M	struct	Iterator	0	418345	418651
M	init	init	0	418653	418723
M	init	init	0	418724	418804
M	init	init	0	418805	418901
M	init	init	0	418902	419078
M	var	base	0	419079	419176
M	var	description	0	419177	419270
M	var	debugDescription	0	419271	419398
M	var	count	0	419399	419493
M	var	isEmpty	0	419494	419600
M	var	startIndex	0	419601	419680
M	var	endIndex	0	419681	419756
M	var	first	0	419757	419880
M	var	last	0	419881	420001
M	subscript	subscript	0	420002	420130
M	subscript	subscript	0	420131	420258
M	func	index	0	420259	420355
M	func	index	0	420356	420454
M	func	index	0	420455	420565
M	func	index	0	420566	420715
M	func	distance	0	420716	420829
M	func	makeIterator	0	420830	420931
M	func	_copyToArray	0	420932	421013
M	func	==	1	421015	421109
M	func	<	1	421110	421203
M	func	hash	0	421204	421281
M	func	append	0	421283	421429
M	func	append	0	421430	421569
M	func	append	0	421570	421790
M	func	write	0	421791	421878
M	func	write	0	421879	421981
M	func	replaceSubrange	0	421982	422284
M	func	_replace	0	422285	422406
M	func	lowercased	0	422407	422506
M	func	uppercased	0	422507	422606
M	func	hasPrefix	0	422607	422741
M	func	hasSuffix	0	422742	422874
M	var	unicodeScalars	0	422876	423055
M	var	utf8	0	423056	423203
M	var	utf16	0	423204	423355
M	typealias	UnicodeScalarView	0	423356	423428
M	typealias	UTF8View	0	423429	423483
M	typealias	UTF16View	0	423484	423540
F	Swift	StringViews.lsw	423543	428836
D	extension	String	423594	423612	428835	Swift
M	struct	UnicodeScalarView	0	423613	426058
M	struct	UTF8View	0	426060	427437
M	struct	UTF16View	0	427439	428833
F	Swift	Tuples.lsw	428836	439356
D	func	==	428884	428982	428982	Swift
D	func	!=	428984	429079	429079	Swift
D	func	==	429081	429253	429253	Swift
D	func	!=	429255	429418	429418	Swift
D	func	<	429420	429669	429669	Swift
D	func	<=	429671	429926	429926	Swift
D	func	>	429928	430176	430176	Swift
D	func	>=	430178	430434	430434	Swift
D	func	==	430436	430646	430646	Swift
D	func	!=	430648	430849	430849	Swift
D	func	<	430851	431168	431168	Swift
D	func	<=	431170	431494	431494	Swift
D	func	>	431496	431812	431812	Swift
D	func	>=	431814	432139	432139	Swift
D	func	==	432141	432389	432389	Swift
D	func	!=	432391	432630	432630	Swift
D	func	<	432632	433017	433017	Swift
D	func	<=	433019	433412	433412	Swift
D	func	>	433414	433798	433798	Swift
D	func	>=	433800	434194	434194	Swift
D	func	==	434196	434482	434482	Swift
D	func	!=	434484	434761	434761	Swift
D	func	<	434763	435216	435216	Swift
D	func	<=	435218	435680	435680	Swift
D	func	>	435682	436134	436134	Swift
D	func	>=	436136	436599	436599	Swift
D	func	==	436601	436925	436925	Swift
D	func	!=	436927	437242	437242	Swift
D	func	<	437244	437765	437765	Swift
D	func	<=	437767	438298	438298	Swift
D	func	>	438300	438820	438820	Swift
D	func	>=	438822	439354	439354	Swift
F	Swift	UInt.lsw	439356	447482
D	struct	UInt	439406	439639	447481	Swift
M	typealias	IntegerLiteralType	0	439640	439686
M	typealias	Magnitude	0	439687	439724
M	typealias	Stride	0	439725	439758
M	typealias	Words	0	439759	439794
M	var	max	1	439796	439880
M	var	min	1	439881	439943
M	var	bitWidth	1	439944	440029
M	var	zero	1	440030	440082
M	init	init	0	440084	440128
M	init	init	0	440129	440201
M	init	init	0	440202	440261
M	init	init	0	440262	440401
M	init	init	0	440402	440531
M	init	init	0	440532	440659
M	init	init	0	440660	440783
M	init	init	0	440784	440915
M	init	init	0	440916	441045
M	init	init	0	441046	441198
M	init	init	0	441199	441352
M	init	init	0	441353	441458
M	func	+	1	441460	441539
M	func	-	1	441540	441619
M	func	*	1	441620	441699
M	func	/	1	441700	441779
M	func	%	1	441780	441859
M	func	&+	1	441860	441941
M	func	&-	1	441942	442023
M	func	&*	1	442024	442105
M	func	&	1	442106	442185
M	func	|	1	442186	442264
M	func	^	1	442265	442344
M	func	~	1	442345	442418
M	func	<<	1	442419	442499
M	func	>>	1	442500	442580
M	func	&<<	1	442581	442663
M	func	&>>	1	442664	442746
M	func	<<	1	442747	442849
M	func	>>	1	442850	442952
M	func	==	1	442953	443032
M	func	!=	1	443033	443112
M	func	<	1	443113	443191
M	func	<=	1	443192	443271
M	func	>	1	443272	443350
M	func	>=	1	443351	443430
M	func	+=	1	443432	443516
M	func	-=	1	443517	443601
M	func	*=	1	443602	443686
M	func	/=	1	443687	443771
M	func	%=	1	443772	443856
M	func	&+=	1	443857	443943
M	func	&-=	1	443944	444030
M	func	&*=	1	444031	444117
M	func	&=	1	444118	444202
M	func	|=	1	444203	444286
M	func	^=	1	444287	444371
M	func	<<=	1	444372	444457
M	func	>>=	1	444458	444543
M	func	addingReportingOverflow	0	444545	444714
M	func	subtractingReportingOverflow	0	444715	444896
M	func	multipliedReportingOverflow	0	444897	445075
M	func	dividedReportingOverflow	0	445076	445275
M	func	remainderReportingOverflow	0	445276	445495
M	func	multipliedFullWidth	0	445496	445642
M	func	dividingFullWidth	0	445643	445822
M	func	quotientAndRemainder	0	445823	445999
M	func	isMultiple	0	446000	446135
M	func	signum	0	446136	446215
M	var	magnitude	0	446216	446308
M	var	words	0	446309	446432
M	var	nonzeroBitCount	0	446433	446533
M	var	leadingZeroBitCount	0	446534	446665
M	var	trailingZeroBitCount	0	446666	446798
M	var	byteSwapped	0	446799	446923
M	var	description	0	446924	447022
M	var	hashValue	0	447023	447135
M	func	hash	0	447136	447247
M	func	distance	0	447248	447365
M	func	advanced	0	447366	447479
F	Swift	UInt16.lsw	447482	455767
D	struct	UInt16	447534	447760	455766	Swift
M	typealias	IntegerLiteralType	0	447761	447809
M	typealias	Magnitude	0	447810	447849
M	typealias	Stride	0	447850	447883
M	typealias	Words	0	447884	447919
M	var	max	1	447921	447992
M	var	min	1	447993	448057
M	var	bitWidth	1	448058	448143
M	var	zero	1	448144	448198
M	init	init	0	448200	448244
M	init	init	0	448245	448318
M	init	init	0	448319	448379
M	init	init	0	448380	448518
M	init	init	0	448519	448647
M	init	init	0	448648	448774
M	init	init	0	448775	448897
M	init	init	0	448898	449028
M	init	init	0	449029	449157
M	init	init	0	449158	449309
M	init	init	0	449310	449462
M	init	init	0	449463	449569
M	func	+	1	449571	449655
M	func	-	1	449656	449740
M	func	*	1	449741	449825
M	func	/	1	449826	449910
M	func	%	1	449911	449995
M	func	&+	1	449996	450082
M	func	&-	1	450083	450169
M	func	&*	1	450170	450256
M	func	&	1	450257	450341
M	func	|	1	450342	450425
M	func	^	1	450426	450510
M	func	~	1	450511	450587
M	func	<<	1	450588	450673
M	func	>>	1	450674	450759
M	func	&<<	1	450760	450847
M	func	&>>	1	450848	450935
M	func	<<	1	450936	451041
M	func	>>	1	451042	451147
M	func	==	1	451148	451230
M	func	!=	1	451231	451313
M	func	<	1	451314	451395
M	func	<=	1	451396	451478
M	func	>	1	451479	451560
M	func	>=	1	451561	451643
M	func	+=	1	451645	451732
M	func	-=	1	451733	451820
M	func	*=	1	451821	451908
M	func	/=	1	451909	451996
M	func	%=	1	451997	452084
M	func	&+=	1	452085	452174
M	func	&-=	1	452175	452264
M	func	&*=	1	452265	452354
M	func	&=	1	452355	452442
M	func	|=	1	452443	452529
M	func	^=	1	452530	452617
M	func	<<=	1	452618	452706
M	func	>>=	1	452707	452795
M	func	addingReportingOverflow	0	452797	452969
M	func	subtractingReportingOverflow	0	452970	453154
M	func	multipliedReportingOverflow	0	453155	453336
M	func	dividedReportingOverflow	0	453337	453539
M	func	remainderReportingOverflow	0	453540	453762
M	func	multipliedFullWidth	0	453763	453914
M	func	dividingFullWidth	0	453915	454101
M	func	quotientAndRemainder	0	454102	454284
M	func	isMultiple	0	454285	454421
M	func	signum	0	454422	454502
M	var	magnitude	0	454503	454596
M	var	words	0	454597	454720
M	var	nonzeroBitCount	0	454721	454820
M	var	leadingZeroBitCount	0	454821	454951
M	var	trailingZeroBitCount	0	454952	455083
M	var	byteSwapped	0	455084	455209
M	var	description	0	455210	455307
M	var	hashValue	0	455308	455419
M	func	hash	0	455420	455530
M	func	distance	0	455531	455649
M	func	advanced	0	455650	455764
F	Swift	UInt32.lsw	455767	464057
D	struct	UInt32	455819	456045	464056	Swift
M	typealias	IntegerLiteralType	0	456046	456094
M	typealias	Magnitude	0	456095	456134
M	typealias	Stride	0	456135	456168
M	typealias	Words	0	456169	456204
M	var	max	1	456206	456282
M	var	min	1	456283	456347
M	var	bitWidth	1	456348	456433
M	var	zero	1	456434	456488
M	init	init	0	456490	456534
M	init	init	0	456535	456608
M	init	init	0	456609	456669
M	init	init	0	456670	456808
M	init	init	0	456809	456937
M	init	init	0	456938	457064
M	init	init	0	457065	457187
M	init	init	0	457188	457318
M	init	init	0	457319	457447
M	init	init	0	457448	457599
M	init	init	0	457600	457752
M	init	init	0	457753	457859
M	func	+	1	457861	457945
M	func	-	1	457946	458030
M	func	*	1	458031	458115
M	func	/	1	458116	458200
M	func	%	1	458201	458285
M	func	&+	1	458286	458372
M	func	&-	1	458373	458459
M	func	&*	1	458460	458546
M	func	&	1	458547	458631
M	func	|	1	458632	458715
M	func	^	1	458716	458800
M	func	~	1	458801	458877
M	func	<<	1	458878	458963
M	func	>>	1	458964	459049
M	func	&<<	1	459050	459137
M	func	&>>	1	459138	459225
M	func	<<	1	459226	459331
M	func	>>	1	459332	459437
M	func	==	1	459438	459520
M	func	!=	1	459521	459603
M	func	<	1	459604	459685
M	func	<=	1	459686	459768
M	func	>	1	459769	459850
M	func	>=	1	459851	459933
M	func	+=	1	459935	460022
M	func	-=	1	460023	460110
M	func	*=	1	460111	460198
M	func	/=	1	460199	460286
M	func	%=	1	460287	460374
M	func	&+=	1	460375	460464
M	func	&-=	1	460465	460554
M	func	&*=	1	460555	460644
M	func	&=	1	460645	460732
M	func	|=	1	460733	460819
M	func	^=	1	460820	460907
M	func	<<=	1	460908	460996
M	func	>>=	1	460997	461085
M	func	addingReportingOverflow	0	461087	461259
M	func	subtractingReportingOverflow	0	461260	461444
M	func	multipliedReportingOverflow	0	461445	461626
M	func	dividedReportingOverflow	0	461627	461829
M	func	remainderReportingOverflow	0	461830	462052
M	func	multipliedFullWidth	0	462053	462204
M	func	dividingFullWidth	0	462205	462391
M	func	quotientAndRemainder	0	462392	462574
M	func	isMultiple	0	462575	462711
M	func	signum	0	462712	462792
M	var	magnitude	0	462793	462886
M	var	words	0	462887	463010
M	var	nonzeroBitCount	0	463011	463110
M	var	leadingZeroBitCount	0	463111	463241
M	var	trailingZeroBitCount	0	463242	463373
M	var	byteSwapped	0	463374	463499
M	var	description	0	463500	463597
M	var	hashValue	0	463598	463709
M	func	hash	0	463710	463820
M	func	distance	0	463821	463939
M	func	advanced	0	463940	464054
F	Swift	UInt64.lsw	464057	472357
D	struct	UInt64	464109	464335	472356	Swift
M	typealias	IntegerLiteralType	0	464336	464384
M	typealias	Magnitude	0	464385	464424
M	typealias	Stride	0	464425	464458
M	typealias	Words	0	464459	464494
M	var	max	1	464496	464582
M	var	min	1	464583	464647
M	var	bitWidth	1	464648	464733
M	var	zero	1	464734	464788
M	init	init	0	464790	464834
M	init	init	0	464835	464908
M	init	init	0	464909	464969
M	init	init	0	464970	465108
M	init	init	0	465109	465237
M	init	init	0	465238	465364
M	init	init	0	465365	465487
M	init	init	0	465488	465618
M	init	init	0	465619	465747
M	init	init	0	465748	465899
M	init	init	0	465900	466052
M	init	init	0	466053	466159
M	func	+	1	466161	466245
M	func	-	1	466246	466330
M	func	*	1	466331	466415
M	func	/	1	466416	466500
M	func	%	1	466501	466585
M	func	&+	1	466586	466672
M	func	&-	1	466673	466759
M	func	&*	1	466760	466846
M	func	&	1	466847	466931
M	func	|	1	466932	467015
M	func	^	1	467016	467100
M	func	~	1	467101	467177
M	func	<<	1	467178	467263
M	func	>>	1	467264	467349
M	func	&<<	1	467350	467437
M	func	&>>	1	467438	467525
M	func	<<	1	467526	467631
M	func	>>	1	467632	467737
M	func	==	1	467738	467820
M	func	!=	1	467821	467903
M	func	<	1	467904	467985
M	func	<=	1	467986	468068
M	func	>	1	468069	468150
M	func	>=	1	468151	468233
M	func	+=	1	468235	468322
M	func	-=	1	468323	468410
M	func	*=	1	468411	468498
M	func	/=	1	468499	468586
M	func	%=	1	468587	468674
M	func	&+=	1	468675	468764
M	func	&-=	1	468765	468854
M	func	&*=	1	468855	468944
M	func	&=	1	468945	469032
M	func	|=	1	469033	469119
M	func	^=	1	469120	469207
M	func	<<=	1	469208	469296
M	func	>>=	1	469297	469385
M	func	addingReportingOverflow	0	469387	469559
M	func	subtractingReportingOverflow	0	469560	469744
M	func	multipliedReportingOverflow	0	469745	469926
M	func	dividedReportingOverflow	0	469927	470129
M	func	remainderReportingOverflow	0	470130	470352
M	func	multipliedFullWidth	0	470353	470504
M	func	dividingFullWidth	0	470505	470691
M	func	quotientAndRemainder	0	470692	470874
M	func	isMultiple	0	470875	471011
M	func	signum	0	471012	471092
M	var	magnitude	0	471093	471186
M	var	words	0	471187	471310
M	var	nonzeroBitCount	0	471311	471410
M	var	leadingZeroBitCount	0	471411	471541
M	var	trailingZeroBitCount	0	471542	471673
M	var	byteSwapped	0	471674	471799
M	var	description	0	471800	471897
M	var	hashValue	0	471898	472009
M	func	hash	0	472010	472120
M	func	distance	0	472121	472239
M	func	advanced	0	472240	472354
F	Swift	UInt8.lsw	472357	480445
D	struct	UInt8	472408	472631	480444	Swift
M	typealias	IntegerLiteralType	0	472632	472679
M	typealias	Magnitude	0	472680	472718
M	typealias	Stride	0	472719	472752
M	typealias	Words	0	472753	472788
M	var	max	1	472790	472858
M	var	min	1	472859	472922
M	var	bitWidth	1	472923	473007
M	var	zero	1	473008	473061
M	init	init	0	473063	473107
M	init	init	0	473108	473179
M	init	init	0	473180	473238
M	init	init	0	473239	473376
M	init	init	0	473377	473504
M	init	init	0	473505	473630
M	init	init	0	473631	473752
M	init	init	0	473753	473882
M	init	init	0	473883	474010
M	init	init	0	474011	474161
M	init	init	0	474162	474313
M	init	init	0	474314	474418
M	func	+	1	474420	474500
M	func	-	1	474501	474581
M	func	*	1	474582	474662
M	func	/	1	474663	474743
M	func	%	1	474744	474824
M	func	&+	1	474825	474907
M	func	&-	1	474908	474990
M	func	&*	1	474991	475073
M	func	&	1	475074	475154
M	func	|	1	475155	475234
M	func	^	1	475235	475315
M	func	~	1	475316	475389
M	func	<<	1	475390	475471
M	func	>>	1	475472	475553
M	func	&<<	1	475554	475637
M	func	&>>	1	475638	475721
M	func	<<	1	475722	475824
M	func	>>	1	475825	475927
M	func	==	1	475928	476007
M	func	!=	1	476008	476087
M	func	<	1	476088	476166
M	func	<=	1	476167	476246
M	func	>	1	476247	476325
M	func	>=	1	476326	476405
M	func	+=	1	476407	476491
M	func	-=	1	476492	476576
M	func	*=	1	476577	476661
M	func	/=	1	476662	476746
M	func	%=	1	476747	476831
M	func	&+=	1	476832	476918
M	func	&-=	1	476919	477005
M	func	&*=	1	477006	477092
M	func	&=	1	477093	477177
M	func	|=	1	477178	477261
M	func	^=	1	477262	477346
M	func	<<=	1	477347	477432
M	func	>>=	1	477433	477518
M	func	addingReportingOverflow	0	477520	477689
M	func	subtractingReportingOverflow	0	477690	477871
M	func	multipliedReportingOverflow	0	477872	478050
M	func	dividedReportingOverflow	0	478051	478250
M	func	remainderReportingOverflow	0	478251	478470
M	func	multipliedFullWidth	0	478471	478618
M	func	dividingFullWidth	0	478619	478800
M	func	quotientAndRemainder	0	478801	478980
M	func	isMultiple	0	478981	479115
M	func	signum	0	479116	479194
M	var	magnitude	0	479195	479286
M	var	words	0	479287	479410
M	var	nonzeroBitCount	0	479411	479509
M	var	leadingZeroBitCount	0	479510	479639
M	var	trailingZeroBitCount	0	479640	479770
M	var	byteSwapped	0	479771	479894
M	var	description	0	479895	479991
M	var	hashValue	0	479992	480102
M	func	hash	0	480103	480212
M	func	distance	0	480213	480329
M	func	advanced	0	480330	480442
F	Dispatch	Dispatch.lsw	480445	490973
D	enum	DispatchTimeInterval	480556	480611	481205	Dispatch
M	case	seconds	0	480612	480633
M	case	milliseconds	0	480634	480660
M	case	microseconds	0	480661	480687
M	case	nanoseconds	0	480688	480713
M	case	never	0	480714	480728
M	var	_nanoseconds	0	480729	481203
D	struct	DispatchTime	481207	481304	482742	Dispatch
M	let	_value	0	481305	481324
M	init	init	0	481325	481371
M	init	init	0	481372	481460
M	func	now	1	481461	481555
M	let	distantFuture	1	481556	481623
M	var	uptimeNanoseconds	0	481624	481693
M	func	<	1	481694	481793
M	func	+	1	481794	481967
M	func	-	1	481968	482146
M	func	+	1	482147	482312
M	func	-	1	482313	482479
M	func	_sum	1	482480	482654
M	var	_left	0	482655	482740
D	struct	DispatchQoS	482744	482792	483376	Dispatch
M	enum	QoSClass	0	482793	482912
M	let	qosClass	0	482913	482946
M	let	background	1	482947	483016
M	let	utility	1	483017	483080
M	let	default	1	483081	483146
M	let	userInitiated	1	483147	483222
M	let	userInteractive	1	483223	483302
M	let	unspecified	1	483303	483374
D	struct	DispatchWorkItemFlags	483378	483436	483596	Dispatch
M	let	rawValue	0	483437	483466
M	init	init	0	483467	483527
M	let	barrier	1	483528	483594
D	enum	DispatchTimeoutResult	483598	483643	483680	Dispatch
M	case	success	0	483644	483660
M	case	timedOut	0	483661	483678
D	func	_blockTask	483682	484269	484269	Dispatch
D	class	DispatchSemaphore	484271	484365	485189	Dispatch
M	var	_value	0	484366	484385
M	var	_waiters	0	484386	484414
M	init	init	0	484415	484461
M	func	wait	0	484462	484503
M	func	wait	0	484504	484614
M	func	signal	0	484615	484799
M	func	_wait	0	484800	485187
D	class	DispatchGroup	485191	485284	486510	Dispatch
M	var	_count	0	485285	485303
M	var	_waiters	0	485304	485332
M	var	_handlers	0	485333	485386
M	init	init	0	485387	485407
M	func	enter	0	485408	485447
M	func	leave	0	485448	485836
M	func	wait	0	485837	485897
M	func	wait	0	485898	486256
M	func	notify	0	486257	486508
D	class	DispatchWorkItem	486512	486635	487307	Dispatch
M	let	_work	0	486636	486661
M	let	_group	0	486662	486694
M	var	_isDone	0	486695	486718
M	var	isCancelled	0	486719	486766
M	init	init	0	486767	486932
M	func	perform	0	486933	487088
M	func	cancel	0	487089	487136
M	func	wait	0	487137	487177
M	func	notify	0	487178	487305
D	class	DispatchQueue	487309	487476	490852	Dispatch
M	struct	Attributes	0	487477	487770
M	let	main	1	487771	487845
M	var	_isMainBlocked	1	487846	487883
M	var	_mainWaiters	1	487884	487923
M	let	_global	1	487924	488024
M	func	global	1	488025	488120
M	let	label	0	488122	488150
M	let	qos	0	488151	488182
M	let	_isConcurrent	0	488183	488210
M	var	_pending	0	488211	488246
M	var	_isBusy	0	488247	488270
M	init	init	0	488272	488509
M	var	description	0	488510	488580
M	func	async	0	488582	488909
M	func	async	0	488910	488999
M	func	async	0	489000	489191
M	func	asyncAfter	0	489192	489488
M	func	asyncAfter	0	489489	489623
M	func	sync	0	489624	489882
M	func	sync	0	489883	490008
M	func	sync	0	490009	490097
M	func	concurrentPerform	1	490098	490251
M	func	_add	0	490253	490850
D	func	dispatchMain	490854	490972	490972	Dispatch
F	Foundation	FoundationDate.lsw	490973	514463
D	func	_zoneOffset	491016	491112	491112	Foundation
D	func	_zoneName	491114	491207	491207	Foundation
D	func	_currentZone	491209	491272	491272	Foundation
D	struct	Locale	491274	491439	491759	Foundation
M	let	identifier	0	491440	491473
M	init	init	0	491474	491542
M	var	current	1	491543	491612
M	var	autoupdatingCurrent	1	491613	491694
M	var	description	0	491695	491757
D	struct	TimeZone	491761	491879	494466	Foundation
M	let	identifier	0	491880	491913
M	let	_offset	0	491914	491935
M	init	init	0	491936	492243
M	init	init	0	492244	492468
M	init	init	0	492469	493037
M	var	current	1	493038	493125
M	var	autoupdatingCurrent	1	493126	493189
M	var	gmt	1	493190	493258
M	func	secondsFromGMT	0	493259	493380
M	func	isDaylightSavingTime	0	493381	493514
M	func	abbreviation	0	493515	493674
M	func	_at	0	493675	493923
M	func	_describe	1	493924	494170
M	func	_short	1	494171	494414
M	var	description	0	494415	494464
D	func	_padded	494468	494657	494657	Foundation
D	func	_dayNumber	494659	495015	495015	Foundation
D	func	_civil	495017	495572	495572	Foundation
D	func	_daysInMonth	495574	495797	495797	Foundation
D	struct	DateComponents	495799	495928	499731	Foundation
M	var	calendar	0	495929	495963
M	var	timeZone	0	495964	495998
M	var	era	0	495999	496023
M	var	year	0	496024	496049
M	var	month	0	496050	496076
M	var	day	0	496077	496101
M	var	hour	0	496102	496127
M	var	minute	0	496128	496155
M	var	second	0	496156	496183
M	var	nanosecond	0	496184	496215
M	var	weekday	0	496216	496244
M	var	weekdayOrdinal	0	496245	496280
M	var	quarter	0	496281	496309
M	var	weekOfMonth	0	496310	496342
M	var	weekOfYear	0	496343	496374
M	var	yearForWeekOfYear	0	496375	496413
M	var	dayOfYear	0	496414	496444
M	var	isLeapMonth	0	496445	496478
M	init	init	0	496479	497377
M	var	date	0	497378	497479
M	func	value	0	497480	498209
M	func	setValue	0	498210	498968
M	var	description	0	498969	499673
M	var	debugDescription	0	499674	499729
D	struct	Calendar	499733	499845	513225	Foundation
M	enum	Identifier	0	499846	499920
M	enum	Component	0	499921	500152
M	let	identifier	0	500153	500190
M	var	timeZone	0	500191	500224
M	var	locale	0	500225	500255
M	var	firstWeekday	0	500256	500288
M	var	minimumDaysInFirstWeek	0	500289	500331
M	init	init	0	500332	500570
M	var	current	1	500571	500733
M	var	autoupdatingCurrent	1	500734	500797
M	var	description	0	500798	500852
M	var	weekdaySymbols	0	500915	501006
M	var	shortWeekdaySymbols	0	501007	501105
M	var	veryShortWeekdaySymbols	0	501106	501194
M	var	monthSymbols	0	501195	501300
M	var	shortMonthSymbols	0	501301	501415
M	var	_weekdays	0	501416	501526
M	var	_months	0	501527	501679
M	var	amSymbol	0	501680	501720
M	var	pmSymbol	0	501721	501761
M	func	_local	0	501790	502289
M	func	_date	0	502290	502941
M	func	_weekday	0	502942	503010
M	func	_week	0	503011	503313
M	func	_weekOfYear	0	503314	503780
M	func	component	0	503781	504779
M	func	dateComponents	0	504780	505264
M	func	dateComponents	0	505265	505650
M	func	dateComponents	0	505651	506946
M	func	date	0	506969	508294
M	func	date	0	508295	509555
M	func	date	0	509556	510108
M	func	date	0	510109	510396
M	func	startOfDay	0	510397	510481
M	func	isDate	0	510507	510620
M	func	isDateInToday	0	510621	510715
M	func	isDateInYesterday	0	510716	510818
M	func	isDateInTomorrow	0	510819	510920
M	func	isDateInWeekend	0	510921	511022
M	func	_start	0	511023	511829
M	func	dateInterval	0	511830	512113
M	func	isDate	0	512114	512288
M	func	compare	0	512289	512561
M	func	range	0	512562	513223
D	struct	DateInterval	513227	513344	514462	Foundation
M	var	start	0	513345	513371
M	var	duration	0	513372	513403
M	var	end	0	513404	513548
M	init	init	0	513549	513620
M	init	init	0	513621	513818
M	init	init	0	513819	514012
M	func	contains	0	514013	514092
M	func	intersects	0	514093	514247
M	func	<	1	514248	514400
M	var	description	0	514401	514460
F	Foundation	FoundationDateFormatter.lsw	514463	531105
D	class	DateFormatter	514491	514563	516746	Foundation
M	enum	Style	0	514564	514902
M	init	init	0	514903	514923
M	var	_pattern	0	514924	514949
M	var	dateStyle	0	514950	515017
M	var	timeStyle	0	515018	515085
M	var	timeZone	0	515086	515139
M	var	locale	0	515140	515187
M	var	calendar	0	515188	515241
M	var	isLenient	0	515242	515274
M	var	dateFormat	0	515275	515395
M	var	_stylePattern	0	515396	515853
M	func	setLocalizedDateFormatFromTemplate	0	515854	515948
M	var	_calendar	0	515949	516111
M	func	localizedString	1	516112	516385
M	func	string	0	516386	516506
M	func	string	0	516507	516599
M	func	date	0	516600	516744
D	func	_patternParts	516748	518174	518174	Foundation
D	func	_formatDate	518176	521348	521348	Foundation
D	func	_formatZone	521350	522764	522764	Foundation
D	func	_parseDate	522766	528252	528252	Foundation
D	class	ISO8601DateFormatter	528254	528320	530933	Foundation
M	struct	Options	0	528321	529279
M	init	init	0	529280	529300
M	var	timeZone	0	529301	529350
M	var	formatOptions	0	529351	529412
M	var	_pattern	0	529413	530270
M	var	_calendar	0	530271	530433
M	func	string	0	530434	530526
M	func	date	0	530527	530621
M	func	string	1	530622	530931
D	extension	Date	530935	530951	531104	Foundation
M	func	ISO8601Format	0	530952	531102
F	Foundation	FoundationErrors.lsw	531105	536555
D	let	NSLocalizedDescriptionKey	531131	531264	531264	Foundation
D	let	NSCocoaErrorDomain	531265	531317	531317	Foundation
D	let	NSPOSIXErrorDomain	531318	531370	531370	Foundation
D	class	NSError	531372	531465	532767	Foundation
M	let	domain	0	531466	531495
M	let	code	0	531496	531520
M	let	userInfo	0	531521	531559
M	init	init	0	531560	531732
M	init	init	0	531733	532345
M	var	localizedDescription	0	532346	532522
M	var	description	0	532523	532765
D	struct	CocoaError	532769	532862	536018	Foundation
M	struct	Code	0	532863	533887
M	let	code	0	533888	533913
M	let	userInfo	0	533914	533952
M	init	init	0	533953	534079
M	var	fileNoSuchFile	1	534080	534142
M	var	fileReadNoSuchFile	1	534143	534213
M	var	fileReadNoPermission	1	534214	534288
M	var	fileWriteNoPermission	1	534289	534365
M	var	fileWriteFileExists	1	534366	534438
M	var	fileReadCorruptFile	1	534439	534511
M	var	errorCode	0	534512	534559
M	var	_reason	0	534560	535031
M	var	localizedDescription	0	535032	535182
M	var	description	0	535183	535311
M	func	_reading	1	535312	535620
M	func	_writing	1	535621	536016
D	func	_errorDomain	536020	536297	536297	Foundation
D	func	_errorCode	536299	536554	536554	Foundation
F	Foundation	FoundationFiles.lsw	536555	561825
D	func	_fileFacts	536582	536791	536791	Foundation
D	func	_open	536793	536939	536939	Foundation
D	func	_readDescriptor	536941	537086	537086	Foundation
D	func	_writeDescriptor	537088	537192	537192	Foundation
D	func	_closeDescriptor	537194	537272	537272	Foundation
D	func	_seek	537274	537485	537485	Foundation
D	func	_access	537487	537565	537565	Foundation
D	func	_changeDirectory	537567	537650	537650	Foundation
D	func	_setMode	537652	537732	537732	Foundation
D	extension	String	537734	537752	539182	Foundation
M	init	init	0	537753	538080
M	init	init	0	538081	538251
M	func	write	0	538252	538499
M	func	write	0	538500	538732
M	init	init	0	538733	538936
M	init	init	0	538937	539180
D	extension	Data	539184	539200	540941	Foundation
M	struct	WritingOptions	0	539201	539499
M	struct	ReadingOptions	0	539500	539863
M	init	init	0	539864	540090
M	func	write	0	540091	540412
M	func	range	0	540413	540939
D	struct	ObjCBool	540943	541065	541278	Foundation
M	var	boolValue	0	541066	541096
M	init	init	0	541097	541149
M	init	init	0	541150	541215
M	var	description	0	541216	541276
D	struct	FileAttributeKey	541280	541383	542084	Foundation
M	let	rawValue	0	541384	541415
M	init	init	0	541416	541478
M	let	size	1	541479	541548
M	let	type	1	541549	541618
M	let	modificationDate	1	541619	541712
M	let	creationDate	1	541713	541798
M	let	posixPermissions	1	541799	541892
M	let	ownerAccountID	1	541893	541982
M	let	groupOwnerAccountID	1	541983	542082
D	struct	FileAttributeType	542086	542177	542628	Foundation
M	let	rawValue	0	542178	542209
M	init	init	0	542210	542272
M	let	typeRegular	1	542273	542357
M	let	typeDirectory	1	542358	542446
M	let	typeSymbolicLink	1	542447	542541
M	let	typeUnknown	1	542542	542626
D	struct	URLResourceKey	542630	542768	543397	Foundation
M	let	rawValue	0	542769	542800
M	init	init	0	542801	542863
M	let	isDirectoryKey	1	542864	542950
M	let	isRegularFileKey	1	542951	543041
M	let	fileSizeKey	1	543042	543122
M	let	nameKey	1	543123	543195
M	let	contentModificationDateKey	1	543196	543306
M	let	creationDateKey	1	543307	543395
D	struct	URLResourceValues	543399	543472	543649	Foundation
M	var	isDirectory	0	543473	543506
M	var	isRegularFile	0	543507	543542
M	var	fileSize	0	543543	543572
M	var	name	0	543573	543601
M	var	contentModificationDate	0	543602	543647
D	extension	URL	543651	543666	544430	Foundation
M	func	resourceValues	0	543667	544428
D	class	FileManager	544432	544501	552924	Foundation
M	struct	DirectoryEnumerationOptions	0	544502	544952
M	class	DirectoryEnumerator	0	544953	546673
M	let	default	1	546674	546751
M	init	init	0	546752	546772
M	var	currentDirectoryPath	0	546773	546890
M	func	changeCurrentDirectoryPath	0	546891	547007
M	var	temporaryDirectory	0	547008	547073
M	var	homeDirectoryForCurrentUser	0	547074	547143
M	func	fileExists	0	547144	547270
M	func	fileExists	0	547271	547465
M	func	isReadableFile	0	547466	547546
M	func	isWritableFile	0	547547	547627
M	func	isExecutableFile	0	547628	547710
M	func	contents	0	547711	547839
M	func	contentsEqual	0	547840	548039
M	func	createFile	0	548040	548281
M	func	contentsOfDirectory	0	548282	548508
M	func	contentsOfDirectory	0	548509	548870
M	func	subpathsOfDirectory	0	548871	549083
M	func	subpaths	0	549084	549185
M	func	enumerator	0	549186	549325
M	func	enumerator	0	549326	549603
M	func	attributesOfItem	0	549604	550237
M	func	setAttributes	0	550238	550517
M	func	removeItem	0	550518	550744
M	func	removeItem	0	550745	550828
M	func	createDirectory	0	550829	551276
M	func	createDirectory	0	551277	551531
M	func	moveItem	0	551532	551893
M	func	moveItem	0	551894	552016
M	func	copyItem	0	552017	552799
M	func	copyItem	0	552800	552922
D	class	FileHandle	552926	553006	557089	Foundation
M	let	_descriptor	0	553007	553031
M	var	_isOpen	0	553032	553054
M	init	init	0	553055	553116
M	init	init	0	553117	553251
M	init	init	0	553252	553386
M	init	init	0	553387	553522
M	init	init	0	553523	553743
M	init	init	0	553744	554024
M	deinit	deinit	0	554025	554051
M	let	standardInput	1	554052	554116
M	let	standardOutput	1	554117	554182
M	let	standardError	1	554183	554247
M	var	nullDevice	1	554248	554343
M	var	fileDescriptor	0	554344	554423
M	func	write	0	554424	554705
M	func	write	0	554706	555049
M	var	availableData	0	555050	555149
M	func	readDataToEndOfFile	0	555150	555425
M	func	readData	0	555426	555749
M	func	readToEnd	0	555750	555883
M	func	read	0	555884	556036
M	var	offsetInFile	0	556037	556119
M	func	offset	0	556120	556178
M	func	seekToEndOfFile	0	556179	556292
M	func	seekToEnd	0	556293	556382
M	func	seek	0	556383	556476
M	func	seek	0	556477	556573
M	func	truncateFile	0	556574	556680
M	func	truncate	0	556681	556790
M	func	synchronizeFile	0	556791	556843
M	func	synchronize	0	556844	556899
M	func	closeFile	0	556900	557040
M	func	close	0	557041	557087
D	class	Pipe	557091	557192	557552	Foundation
M	let	fileHandleForReading	0	557193	557240
M	let	fileHandleForWriting	0	557241	557288
M	init	init	0	557289	557550
D	func	_makePipe	557554	557606	557606	Foundation
D	func	_spawn	557608	557832	557832	Foundation
D	func	_waitProcess	557834	558030	558030	Foundation
D	func	_kill	558032	558103	558103	Foundation
D	class	Process	558105	558175	561824	Foundation
M	enum	TerminationReason	0	558176	558249
M	var	executableURL	0	558250	558284
M	var	arguments	0	558285	558320
M	var	environment	0	558321	558366
M	var	currentDirectoryURL	0	558367	558407
M	var	standardInput	0	558408	558476
M	var	standardOutput	0	558477	558512
M	var	standardError	0	558513	558547
M	var	terminationHandler	0	558548	558603
M	var	_identifier	0	558604	558627
M	var	_end	0	558628	558652
M	init	init	0	558653	558673
M	var	launchPath	0	558674	558826
M	var	currentDirectoryPath	0	558827	559012
M	func	run	1	559013	559357
M	func	_descriptor	0	559358	559680
M	func	run	0	559681	560736
M	func	launch	0	560737	560827
M	func	_look	0	560828	561024
M	func	waitUntilExit	0	561025	561072
M	var	isRunning	0	561073	561180
M	var	processIdentifier	0	561181	561263
M	var	terminationStatus	0	561264	561484
M	var	terminationReason	0	561485	561637
M	func	terminate	0	561638	561730
M	func	interrupt	0	561731	561822
F	Foundation	FoundationJSON.lsw	561825	576543
D	func	_jsonScan	562015	562077	562077	Foundation
D	func	_jsonString	562079	562172	562172	Foundation
D	func	_jsonKeys	562174	562274	562274	Foundation
D	func	_jsonScalar	562276	562460	562460	Foundation
D	func	_jsonForm	562462	562598	562598	Foundation
D	func	_jsonText	562600	562730	562730	Foundation
D	class	_JSONPath	562732	562812	563268	Foundation
M	let	parent	0	562813	562839
M	let	key	0	562840	562866
M	init	init	0	562867	562979
M	func	keys	1	562980	563266
D	class	JSONEncoder	563270	563323	568231	Foundation
M	struct	OutputFormatting	0	563324	563736
M	enum	DateEncodingStrategy	0	563737	563953
M	enum	DataEncodingStrategy	0	563954	564090
M	enum	NonConformingFloatEncodingStrategy	0	564091	564264
M	enum	KeyEncodingStrategy	0	564265	564412
M	var	outputFormatting	0	564413	564467
M	var	dateEncodingStrategy	0	564468	564541
M	var	dataEncodingStrategy	0	564542	564607
M	var	nonConformingFloatEncodingStrategy	0	564608	564700
M	var	keyEncodingStrategy	0	564701	564772
M	var	userInfo	0	564773	564828
M	init	init	0	564829	564849
M	func	encode	0	564850	565298
M	func	_name	0	565299	565718
M	func	_encode	0	565719	566963
M	func	_encode	0	566964	567524
M	func	_encode	0	567525	568229
D	func	_iso8601	568233	568429	568429	Foundation
D	func	_snakeCase	568431	568965	568965	Foundation
D	func	_camelCase	568967	569592	569592	Foundation
D	class	_JSONNode	569594	569703	571505	Foundation
M	var	kind	0	569704	569720
M	var	text	0	569721	569738
M	var	items	0	569739	569770
M	var	names	0	569771	569799
M	var	places	0	569800	569835
M	func	member	0	569836	570137
M	func	element	0	570138	570255
M	func	write	0	570256	571503
D	class	_JSONEncoding	571507	571595	573074	Foundation
M	let	encoder	0	571596	571624
M	let	node	0	571625	571648
M	let	path	0	571649	571673
M	init	init	0	571674	571834
M	var	codingPath	0	571835	571895
M	var	userInfo	0	571896	571959
M	func	container	0	571960	572322
M	func	unkeyedContainer	0	572323	572624
M	func	singleValueContainer	0	572625	572701
M	func	encodeNil	0	572702	572786
M	func	encode	0	572787	573072
D	class	_JSONKeyedEncoding	573076	573127	574891	Foundation
M	let	encoder	0	573128	573156
M	let	node	0	573157	573180
M	let	path	0	573181	573205
M	init	init	0	573206	573366
M	var	codingPath	0	573367	573436
M	func	encodeNil	0	573437	573613
M	func	encode	0	573614	574084
M	func	nestedContainer	0	574085	574396
M	func	nestedUnkeyedContainer	0	574397	574657
M	func	superEncoder	0	574658	574889
D	struct	_JSONUnkeyedEncoding	574893	574948	576542	Foundation
M	let	encoder	0	574949	574977
M	let	node	0	574978	575001
M	let	path	0	575002	575026
M	init	init	0	575027	575187
M	var	codingPath	0	575188	575248
M	var	count	0	575249	575288
M	func	encodeNil	0	575289	575425
M	func	encode	0	575426	575726
M	func	nestedContainer	0	575727	576087
M	func	nestedUnkeyedContainer	0	576088	576358
M	func	superEncoder	0	576359	576540
F	Foundation	FoundationJSONDecoder.lsw	576543	589371
D	class	JSONDecoder	576565	576619	578021	Foundation
M	enum	DateDecodingStrategy	0	576620	576830
M	enum	DataDecodingStrategy	0	576831	576961
M	enum	NonConformingFloatDecodingStrategy	0	576962	577137
M	enum	KeyDecodingStrategy	0	577138	577287
M	var	dateDecodingStrategy	0	577288	577361
M	var	dataDecodingStrategy	0	577362	577427
M	var	nonConformingFloatDecodingStrategy	0	577428	577520
M	var	keyDecodingStrategy	0	577521	577592
M	var	userInfo	0	577593	577648
M	var	allowsJSON5	0	577649	577683
M	init	init	0	577684	577704
M	func	decode	0	577705	578019
D	extension	DecodingError	578023	578048	578216	Foundation
M	var	_notJSON	1	578049	578214
D	class	_JSONDocument	578218	578274	583690	Foundation
M	let	decoder	0	578275	578303
M	let	bytes	0	578304	578326
M	let	table	0	578327	578347
M	init	init	0	578348	578507
M	func	isNull	0	578508	578567
M	func	next	0	578568	578688
M	func	found	0	578689	578980
M	func	mismatch	0	578981	579472
M	func	corrupted	0	579473	579669
M	func	decode	0	579670	580540
M	func	nonConforming	0	580541	581133
M	func	date	0	581134	582148
M	func	data	0	582149	582643
M	func	keyed	0	582644	583219
M	func	unkeyed	0	583220	583688
D	class	_JSONDecoding	583692	583779	584639	Foundation
M	let	document	0	583780	583811
M	let	index	0	583812	583830
M	let	path	0	583831	583855
M	init	init	0	583856	584018
M	var	codingPath	0	584019	584079
M	var	userInfo	0	584080	584152
M	func	container	0	584153	584291
M	func	unkeyedContainer	0	584292	584396
M	func	singleValueContainer	0	584397	584480
M	func	decodeNil	0	584481	584536
M	func	decode	0	584537	584637
D	class	_JSONKeyedDecoding	584641	584692	587194	Foundation
M	let	document	0	584693	584724
M	let	path	0	584725	584749
M	let	places	0	584750	584779
M	init	init	0	584780	585594
M	var	codingPath	0	585595	585664
M	func	allKeys	0	585665	585807
M	func	contains	0	585808	585899
M	func	place	0	585900	586197
M	func	decodeNil	0	586198	586298
M	func	decode	0	586299	586597
M	func	nestedContainer	0	586598	586798
M	func	nestedUnkeyedContainer	0	586799	586975
M	func	superDecoder	0	586976	587192
D	struct	_JSONUnkeyedDecoding	587196	587251	589370	Foundation
M	let	document	0	587252	587283
M	let	path	0	587284	587308
M	let	count	0	587309	587328
M	var	currentIndex	0	587329	587353
M	var	place	0	587354	587372
M	init	init	0	587373	587576
M	var	codingPath	0	587577	587637
M	var	isAtEnd	0	587638	587690
M	func	here	0	587691	587764
M	func	requireElement	0	587765	587993
M	func	advance	0	587994	588092
M	func	decodeNil	0	588093	588273
M	func	decode	0	588274	588601
M	func	nestedContainer	0	588602	588907
M	func	nestedUnkeyedContainer	0	588908	589158
M	func	superDecoder	0	589159	589368
F	Foundation	FoundationJSONSerialization.lsw	589371	595733
D	extension	Date	589469	589494	589827	Foundation
M	init	init	0	589495	589646
M	func	encode	0	589647	589825
D	extension	Data	589829	589854	590043	Foundation
M	init	init	0	589855	589951
M	func	encode	0	589952	590041
D	extension	UUID	590045	590070	590623	Foundation
M	init	init	0	590071	590462
M	func	encode	0	590463	590621
D	class	NSNull	590649	590732	590920	Foundation
M	init	init	0	590733	590753
M	func	==	1	590754	590819
M	func	hash	0	590820	590870
M	var	description	0	590871	590918
D	enum	JSONSerialization	590922	590999	595732	Foundation
M	struct	ReadingOptions	0	591000	591448
M	struct	WritingOptions	0	591449	591898
M	func	jsonObject	1	591899	592355
M	func	_value	1	592356	593733
M	func	data	1	593734	594300
M	func	_write	1	594301	594918
M	func	_text	1	594919	595251
M	func	isValidJSONObject	1	595252	595426
M	func	_isValid	1	595427	595730
F	Foundation	FoundationNSString.lsw	595733	600112
D	class	NSString	595791	595908	600111	Foundation
M	let	_text	0	595909	595930
M	init	init	0	595931	595963
M	init	init	0	595964	596014
M	init	init	0	596015	596077
M	init	init	0	596078	596160
M	func	==	1	596161	596244
M	func	hash	0	596245	596318
M	var	description	0	596319	596363
M	var	length	0	596364	596412
M	func	_part	0	596413	596602
M	func	substring	0	596603	596684
M	func	substring	0	596685	596797
M	func	substring	0	596798	596894
M	func	character	0	596895	597154
M	func	range	0	597155	597374
M	func	contains	0	597375	597446
M	func	hasPrefix	0	597447	597520
M	func	hasSuffix	0	597521	597594
M	func	replacingCharacters	0	597595	597822
M	func	replacingOccurrences	0	597823	597976
M	func	appending	0	597977	598049
M	func	components	0	598050	598164
M	var	integerValue	0	598165	598254
M	var	intValue	0	598255	598329
M	var	doubleValue	0	598330	598426
M	var	uppercased	0	598427	598483
M	var	lowercased	0	598484	598540
M	var	_trimmed	0	598562	598711
M	var	isAbsolutePath	0	598712	598796
M	var	pathComponents	0	598797	598982
M	var	lastPathComponent	0	598983	599101
M	var	pathExtension	0	599102	599176
M	var	deletingPathExtension	0	599177	599351
M	var	deletingLastPathComponent	0	599352	599576
M	func	appendingPathComponent	0	599577	599779
M	func	appendingPathExtension	0	599780	599869
M	var	expandingTildeInPath	0	599870	600003
M	var	standardizingPath	0	600004	600109
F	Foundation	FoundationNumber.lsw	600112	612648
D	class	NSNumber	600181	600453	602812	Foundation
M	let	_double	0	600500	600523
M	let	_word	0	600524	600542
M	let	_kind	0	600543	600627
M	init	init	0	600628	600770
M	var	_integer	0	600771	600840
M	init	init	0	600841	600942
M	init	init	0	600943	601035
M	init	init	0	601036	601135
M	init	init	0	601136	601250
M	init	init	0	601251	601325
M	init	init	0	601326	601400
M	init	init	0	601401	601559
M	init	init	0	601560	601642
M	init	init	0	601643	601726
M	init	init	0	601727	601810
M	var	intValue	0	601811	601903
M	var	int32Value	0	601904	601976
M	var	int64Value	0	601977	602029
M	var	uintValue	0	602030	602091
M	var	doubleValue	0	602092	602138
M	var	floatValue	0	602139	602190
M	var	boolValue	0	602191	602240
M	var	stringValue	0	602241	602328
M	func	==	1	602329	602444
M	func	<	1	602445	602530
M	func	hash	0	602531	602606
M	func	compare	0	602607	602759
M	var	description	0	602760	602810
D	func	_roundedDigits	602814	604834	604834	Foundation
D	func	_plainDigits	604836	605636	605636	Foundation
D	func	_grouped	605638	606033	606033	Foundation
D	class	NumberFormatter	606035	606086	612647	Foundation
M	enum	Style	0	606087	606191
M	enum	RoundingMode	0	606192	606292
M	init	init	0	606293	606313
M	var	numberStyle	0	606314	606353
M	var	locale	0	606354	606401
M	var	roundingMode	0	606402	606453
M	var	_most	0	606454	606473
M	var	_least	0	606474	606494
M	var	_integers	0	606495	606518
M	var	_groups	0	606519	606541
M	var	groupingSeparator	0	606542	606589
M	var	decimalSeparator	0	606590	606636
M	var	groupingSize	0	606637	606668
M	var	currencySymbol	0	606669	606713
M	var	currencyCode	0	606714	606939
M	var	positivePrefix	0	606940	606983
M	var	positiveSuffix	0	606984	607027
M	var	negativePrefix	0	607028	607072
M	var	percentSymbol	0	607073	607116
M	var	minusSign	0	607117	607156
M	var	usesGroupingSeparator	0	607157	607377
M	var	maximumFractionDigits	0	607378	607677
M	var	minimumFractionDigits	0	607678	607943
M	var	minimumIntegerDigits	0	607944	608060
M	func	string	0	608061	608166
M	func	string	0	608167	608560
M	func	_string	0	608561	610449
M	func	_scientific	0	610450	611041
M	func	_spelled	0	611042	612019
M	func	number	0	612020	612416
M	func	localizedString	1	612417	612645
F	Foundation	FoundationRegularExpression.lsw	612648	624137
D	let	NSNotFound	612712	612769	612769	Foundation
D	struct	NSRange	612771	612895	614566	Foundation
M	var	location	0	612896	612924
M	var	length	0	612925	612951
M	init	init	0	612952	613017
M	init	init	0	613018	613131
M	init	init	0	613132	613231
M	init	init	0	613232	613337
M	init	init	0	613338	613743
M	var	lowerBound	0	613744	613787
M	var	upperBound	0	613788	613840
M	func	contains	0	613841	613938
M	func	intersection	0	613939	614242
M	func	union	0	614243	614442
M	var	description	0	614443	614508
M	var	debugDescription	0	614509	614564
D	func	NSMakeRange	614568	614666	614666	Foundation
D	func	NSMaxRange	614667	614735	614735	Foundation
D	func	NSLocationInRange	614736	614827	614827	Foundation
D	extension	Range	614829	614874	615402	Foundation
M	init	init	0	614875	615400
D	extension	Range	615404	615440	615638	Foundation
M	init	init	0	615441	615636
D	class	NSTextCheckingResult	615640	615729	616325	Foundation
M	let	_ranges	0	615730	615756
M	let	_names	0	615757	615786
M	let	regularExpression	0	615787	615841
M	init	init	0	615842	616025
M	var	range	0	616026	616070
M	var	numberOfRanges	0	616071	616123
M	func	range	0	616124	616186
M	func	range	0	616187	616323
D	class	NSRegularExpression	616327	616412	624136	Foundation
M	struct	Options	0	616413	617066
M	struct	MatchingOptions	0	617067	617600
M	let	pattern	0	617601	617631
M	let	options	0	617632	617663
M	let	_regex	0	617664	617701
M	init	init	0	617702	618441
M	var	numberOfCaptureGroups	0	618442	619342
M	func	escapedPattern	1	619343	619617
M	func	escapedTemplate	1	619618	619785
M	func	_results	0	619786	620882
M	func	matches	0	620883	621042
M	struct	MatchingFlags	0	621043	621425
M	class	_Stop	0	621426	621560
M	func	enumerateMatches	0	621561	621931
M	func	firstMatch	0	621932	622098
M	func	numberOfMatches	0	622099	622265
M	func	rangeOfFirstMatch	0	622266	622498
M	func	stringByReplacingMatches	0	622499	623074
M	func	_expand	0	623075	623918
M	func	replacementString	0	623919	624087
M	var	description	0	624088	624134
F	Foundation	FoundationSystem.lsw	624137	636526
D	typealias	TimeInterval	624171	624222	624222	Foundation
D	typealias	CGFloat	624223	624298	624298	Foundation
D	struct	Date	624300	624428	627605	Foundation
M	let	timeIntervalSinceReferenceDate	0	624429	624510
M	init	init	0	624511	624605
M	init	init	0	624606	624704
M	init	init	0	624705	624852
M	init	init	0	624853	625012
M	init	init	0	625013	625186
M	var	now	1	625187	625242
M	var	distantFuture	1	625243	625340
M	var	distantPast	1	625341	625437
M	var	timeIntervalBetween1970AndReferenceDate	1	625438	625523
M	var	timeIntervalSinceReferenceDate	1	625524	625615
M	var	timeIntervalSince1970	0	625616	625737
M	var	timeIntervalSinceNow	0	625738	625874
M	func	timeIntervalSince	0	625875	626035
M	func	addingTimeInterval	0	626036	626227
M	func	addTimeInterval	0	626228	626336
M	func	distance	0	626337	626448
M	func	advanced	0	626449	626521
M	func	compare	0	626522	626714
M	func	==	1	626715	626848
M	func	<	1	626849	626980
M	func	+	1	626981	627070
M	func	-	1	627071	627161
M	func	+=	1	627162	627238
M	func	-=	1	627239	627315
M	func	hash	0	627316	627414
M	var	description	0	627415	627547
M	var	debugDescription	0	627548	627603
D	func	_wallClock	627607	627666	627666	Foundation
D	func	_describeDate	627668	627750	627750	Foundation
D	func	_sleep	627752	627810	627810	Foundation
D	func	CFAbsoluteTimeGetCurrent	627812	627922	627922	Foundation
D	enum	Thread	627924	627974	628288	Foundation
M	func	sleep	1	627975	628074
M	func	sleep	1	628075	628187
M	var	isMainThread	1	628188	628286
D	class	ProcessInfo	628290	628357	629306	Foundation
M	let	processInfo	1	628358	628436
M	init	init	0	628437	628450
M	var	environment	0	628451	628551
M	var	arguments	0	628552	628658
M	var	processName	0	628659	628810
M	var	systemUptime	0	628811	628939
M	var	processIdentifier	0	628940	629039
M	var	hostName	0	629040	629150
M	var	activeProcessorCount	0	629151	629197
M	var	processorCount	0	629198	629238
M	var	globallyUniqueString	0	629239	629304
D	func	_writeBytes	629308	629392	629392	Foundation
D	class	NSLock	629394	629479	629913	Foundation
M	var	_isLocked	0	629480	629505
M	var	name	0	629506	629534
M	init	init	0	629535	629555
M	func	lock	0	629556	629599
M	func	unlock	0	629600	629646
M	func	try	0	629647	629769
M	func	withLock	0	629770	629911
D	func	NSTemporaryDirectory	629915	630103	630103	Foundation
D	func	NSHomeDirectory	630105	630209	630209	Foundation
D	func	_environment	630211	630284	630284	Foundation
D	struct	UUID	630286	630432	631973	Foundation
M	let	_high	0	630433	630454
M	let	_low	0	630455	630475
M	init	init	0	630476	630662
M	init	init	0	630663	631192
M	var	uuidString	0	631193	631545
M	func	_hex	1	631546	631737
M	func	<	1	631738	631866
M	var	description	0	631867	631916
M	var	debugDescription	0	631917	631971
D	protocol	LocalizedError	631975	632053	632216	Foundation
M	var	errorDescription	0	632054	632095
M	var	failureReason	0	632096	632134
M	var	recoverySuggestion	0	632135	632178
M	var	helpAnchor	0	632179	632214
D	extension	LocalizedError	632218	632244	632435	Foundation
M	var	errorDescription	0	632245	632293
M	var	failureReason	0	632294	632339
M	var	recoverySuggestion	0	632340	632390
M	var	helpAnchor	0	632391	632433
D	extension	Error	632437	632454	633179	Foundation
M	var	localizedDescription	0	632455	633177
D	func	_localizedDescription	633181	633282	633282	Foundation
D	func	_readFile	633284	633357	633357	Foundation
D	func	_writeFile	633359	633465	633465	Foundation
D	func	_fileKind	633467	633535	633535	Foundation
D	func	_listDirectory	633537	633621	633621	Foundation
D	func	_changeFile	633623	633732	633732	Foundation
D	func	_currentDirectory	633734	633807	633807	Foundation
D	struct	Data	633809	633986	635950	Foundation
M	typealias	Element	0	633987	634023
M	typealias	Index	0	634024	634056
M	typealias	Indices	0	634057	634098
M	typealias	SubSequence	0	634099	634145
M	var	_bytes	0	634146	634169
M	init	init	0	634170	634221
M	init	init	0	634222	634360
M	init	init	0	634361	634504
M	init	init	0	634505	634594
M	var	startIndex	0	634595	634631
M	var	endIndex	0	634632	634677
M	var	count	0	634678	634720
M	subscript	subscript	0	634721	634841
M	func	replaceSubrange	0	634842	635023
M	func	append	0	635024	635106
M	func	append	0	635107	635197
M	func	_copyToArray	0	635198	635250
M	func	subdata	0	635251	635335
M	func	==	1	635336	635421
M	func	hash	0	635422	635496
M	var	description	0	635497	635590
M	var	debugDescription	0	635591	635646
M	func	base64EncodedString	0	635647	635749
M	init	init	0	635750	635948
D	func	_base64	635952	636021	636021	Foundation
D	func	_fromBase64	636023	636100	636100	Foundation
D	class	RunLoop	636102	636238	636525	Foundation
M	let	main	1	636239	636277
M	var	current	1	636278	636325
M	init	init	0	636326	636339
M	func	run	0	636340	636392
M	func	run	0	636393	636523
F	Foundation	FoundationText.lsw	636526	653535
D	protocol	CVarArg	636572	636646	636648	Foundation
D	extension	Int	636650	636674	636676	Foundation
D	extension	Int8	636678	636703	636705	Foundation
D	extension	Int16	636707	636733	636735	Foundation
D	extension	Int32	636737	636763	636765	Foundation
D	extension	Int64	636767	636793	636795	Foundation
D	extension	UInt	636797	636822	636824	Foundation
D	extension	UInt8	636826	636852	636854	Foundation
D	extension	UInt16	636856	636883	636885	Foundation
D	extension	UInt32	636887	636914	636916	Foundation
D	extension	UInt64	636918	636945	636947	Foundation
D	extension	Double	636949	636976	636978	Foundation
D	extension	Float	636980	637006	637008	Foundation
D	extension	String	637010	637037	637039	Foundation
D	extension	Substring	637041	637071	637073	Foundation
D	func	_format	637075	637172	637172	Foundation
D	struct	Locale	637174	637275	637585	Foundation
M	let	identifier	0	637276	637327
M	init	init	0	637328	637396
M	var	current	1	637397	637494
M	var	autoupdatingCurrent	1	637495	637583
D	extension	String	637587	637605	639677	Foundation
M	init	init	0	637606	637769
M	init	init	0	637770	637930
M	init	init	0	637931	638111
M	struct	CompareOptions	0	638113	639083
M	struct	Encoding	0	639085	639675
D	enum	ComparisonResult	639679	639779	640382	Foundation
M	case	orderedAscending	0	639780	639805
M	case	orderedSame	0	639806	639826
M	case	orderedDescending	0	639827	639853
M	init	init	0	639854	640077
M	var	rawValue	0	640078	640266
M	func	==	1	640267	640380
D	func	_foundationRange	640384	640510	640510	Foundation
D	func	_foundationReplacing	640512	640652	640652	Foundation
D	func	_foundationCapitalized	640654	640741	640741	Foundation
D	func	_foundationCompare	640743	640853	640853	Foundation
D	func	_foundationFolding	640855	640951	640951	Foundation
D	extension	StringProtocol	640953	640979	648848	Foundation
M	func	components	0	640980	641312
M	func	components	0	641313	641856
M	func	trimmingCharacters	0	641857	642319
M	func	replacingOccurrences	0	642320	643004
M	func	range	0	643005	643473
M	var	capitalized	0	643474	643643
M	var	localizedLowercase	0	643644	643734
M	var	localizedUppercase	0	643735	643825
M	func	uppercased	0	643826	643933
M	func	lowercased	0	643934	644041
M	func	padding	0	644042	644685
M	func	compare	0	644686	645038
M	func	caseInsensitiveCompare	0	645039	645233
M	func	localizedCompare	0	645234	645393
M	func	localizedCaseInsensitiveCompare	0	645394	645597
M	func	localizedStandardCompare	0	645598	645817
M	func	localizedCaseInsensitiveContains	0	645818	646026
M	func	localizedStandardContains	0	646027	646265
M	func	folding	0	646266	646474
M	func	commonPrefix	0	646475	646888
M	func	enumerateLines	0	646889	647229
M	func	data	0	647230	647610
M	var	removingPercentEncoding	0	647611	648264
M	func	addingPercentEncoding	0	648265	648846
D	struct	CharacterSet	648850	648945	653429	Foundation
M	typealias	ArrayLiteralElement	0	648946	649003
M	let	_contains	0	649004	649047
M	init	init	0	649048	649134
M	init	init	0	649135	649203
M	init	init	0	649204	649383
M	init	init	0	649384	649465
M	init	init	0	649466	649669
M	init	init	0	649670	649807
M	init	init	0	649808	649939
M	func	contains	0	649940	650062
M	func	_category	1	650063	650174
M	var	whitespaces	1	650175	650239
M	var	whitespacesAndNewlines	1	650240	650315
M	var	newlines	1	650316	650377
M	var	letters	1	650378	650438
M	var	decimalDigits	1	650439	650505
M	var	alphanumerics	1	650506	650572
M	var	uppercaseLetters	1	650573	650642
M	var	lowercaseLetters	1	650643	650712
M	var	punctuationCharacters	1	650713	650787
M	var	symbols	1	650788	650848
M	var	controlCharacters	1	650849	650920
M	var	capitalizedLetters	1	650921	650993
M	var	nonBaseCharacters	1	650994	651065
M	var	urlQueryAllowed	1	651066	651233
M	var	urlPathAllowed	1	651234	651398
M	var	urlHostAllowed	1	651399	651564
M	var	inverted	0	651565	651746
M	func	union	0	651747	651980
M	func	intersection	0	651981	652230
M	func	subtracting	0	652231	652488
M	func	formUnion	0	652489	652611
M	func	formIntersection	0	652612	652756
M	func	subtract	0	652757	652887
M	func	insert	0	652888	653039
M	func	remove	0	653040	653200
M	func	insert	0	653201	653348
M	func	invert	0	653349	653427
D	func	_inCharacterSet	653431	653534	653534	Foundation
F	Foundation	FoundationURL.lsw	653535	671023
D	struct	_URLParts	653603	653698	656230	Foundation
M	var	scheme	0	653699	653722
M	var	user	0	653723	653744
M	var	password	0	653745	653770
M	var	host	0	653771	653792
M	var	port	0	653793	653814
M	var	path	0	653815	653832
M	var	query	0	653833	653855
M	var	fragment	0	653856	653881
M	init	init	0	653882	653895
M	init	init	0	653896	655798
M	var	string	0	655799	656228
D	func	_unescaped	656232	656314	656314	Foundation
D	func	_escapedPath	656315	656437	656437	Foundation
D	struct	URL	656439	656558	666857	Foundation
M	enum	DirectoryHint	0	656559	656675
M	var	_parts	0	656676	656701
M	let	_relative	0	656702	656728
M	let	_base	0	656729	656749
M	init	init	0	656750	656857
M	init	init	0	656858	657161
M	var	_allowed	1	657162	657319
M	init	init	0	657320	658480
M	init	init	0	658481	658621
M	init	init	0	658622	659180
M	init	init	0	659181	659382
M	init	init	0	659383	659714
M	func	encode	0	659715	659877
M	func	==	1	659878	659983
M	func	hash	0	659984	660058
M	var	absoluteString	0	660080	660135
M	var	absoluteURL	0	660136	660191
M	var	relativeString	0	660192	660261
M	var	baseURL	0	660262	660306
M	var	scheme	0	660307	660355
M	var	user	0	660356	660423
M	var	password	0	660424	660476
M	var	host	0	660477	660677
M	func	host	0	660678	660747
M	var	port	0	660748	660809
M	var	path	0	660810	661047
M	func	path	0	661048	661166
M	var	relativePath	0	661167	661224
M	var	query	0	661225	661271
M	func	query	0	661272	661391
M	var	fragment	0	661392	661444
M	func	fragment	0	661445	661573
M	var	isFileURL	0	661574	661625
M	var	hasDirectoryPath	0	661626	661694
M	var	pathComponents	0	661695	661902
M	var	lastPathComponent	0	661903	661973
M	var	pathExtension	0	661974	662048
M	var	description	0	662049	662173
M	var	debugDescription	0	662174	662229
M	func	_withoutDots	1	662257	662925
M	func	_with	0	662926	663056
M	func	appendingPathComponent	0	663057	663328
M	func	appendingPathComponent	0	663329	663738
M	func	appending	0	663739	663932
M	func	appending	0	663933	664141
M	func	appending	0	664142	664399
M	func	append	0	664400	664478
M	func	append	0	664479	664572
M	func	append	0	664573	664677
M	func	appendPathComponent	0	664678	664796
M	func	appendPathExtension	0	664797	664915
M	func	deleteLastPathComponent	0	664916	665005
M	func	deletePathExtension	0	665006	665087
M	func	appendingPathExtension	0	665088	665383
M	func	deletingPathExtension	0	665384	665772
M	func	deletingLastPathComponent	0	665773	666139
M	var	standardized	0	666140	666219
M	var	standardizedFileURL	0	666220	666276
M	func	resolvingSymlinksInPath	0	666277	666342
M	func	checkResourceIsReachable	0	666364	666523
M	var	temporaryDirectory	1	666524	666637
M	var	homeDirectory	1	666638	666741
M	func	currentDirectory	1	666742	666855
D	func	_pathExtension	666859	667158	667158	Foundation
D	struct	URLQueryItem	667160	667268	667511	Foundation
M	var	name	0	667269	667296
M	var	value	0	667297	667326
M	init	init	0	667327	667432
M	var	description	0	667433	667509
D	struct	URLComponents	667513	667615	671022	Foundation
M	var	_parts	0	667616	667641
M	init	init	0	667642	667684
M	init	init	0	667685	667903
M	init	init	0	667904	667993
M	var	scheme	0	667994	668103
M	var	user	0	668104	668306
M	var	password	0	668307	668521
M	var	host	0	668522	668725
M	var	port	0	668726	668865
M	var	path	0	668866	668994
M	var	percentEncodedPath	0	668995	669111
M	var	query	0	669112	669319
M	var	percentEncodedQuery	0	669320	669440
M	var	fragment	0	669441	669657
M	var	queryItems	0	669658	670628
M	var	string	0	670629	670904
M	var	url	0	670905	670968
M	var	description	0	670969	671020
F	Glibc	GlibcMath.lsw	671023	681562
D	func	sqrt	671056	671137	671137	Glibc
D	func	cbrt	671139	671218	671218	Glibc
D	func	sin	671220	671292	671292	Glibc
D	func	cos	671294	671368	671368	Glibc
D	func	tan	671370	671445	671445	Glibc
D	func	asin	671447	671525	671525	Glibc
D	func	acos	671527	671607	671607	Glibc
D	func	atan	671609	671690	671690	Glibc
D	func	sinh	671692	671777	671777	Glibc
D	func	cosh	671779	671866	671866	Glibc
D	func	tanh	671868	671956	671956	Glibc
D	func	asinh	671958	672053	672053	Glibc
D	func	acosh	672055	672152	672152	Glibc
D	func	atanh	672154	672252	672252	Glibc
D	func	exp	672254	672330	672330	Glibc
D	func	exp2	672332	672410	672410	Glibc
D	func	expm1	672412	672501	672501	Glibc
D	func	log	672503	672588	672588	Glibc
D	func	log2	672590	672679	672679	Glibc
D	func	log10	672681	672773	672773	Glibc
D	func	log1p	672775	672884	672884	Glibc
D	func	erf	672886	672968	672968	Glibc
D	func	erfc	672970	673062	673062	Glibc
D	func	tgamma	673064	673151	673151	Glibc
D	func	lgamma	673153	673258	673258	Glibc
D	func	pow	673260	673379	673379	Glibc
D	func	atan2	673381	673491	673491	Glibc
D	func	hypot	673493	673602	673602	Glibc
D	func	nextafter	673604	673738	673738	Glibc
D	func	fdim	673740	673842	673842	Glibc
D	func	sqrt	673844	673925	673925	Glibc
D	func	sqrtf	673927	674009	674009	Glibc
D	func	cbrt	674011	674090	674090	Glibc
D	func	cbrtf	674092	674172	674172	Glibc
D	func	sin	674174	674246	674246	Glibc
D	func	sinf	674248	674321	674321	Glibc
D	func	cos	674323	674397	674397	Glibc
D	func	cosf	674399	674474	674474	Glibc
D	func	tan	674476	674551	674551	Glibc
D	func	tanf	674553	674629	674629	Glibc
D	func	asin	674631	674709	674709	Glibc
D	func	asinf	674711	674790	674790	Glibc
D	func	acos	674792	674872	674872	Glibc
D	func	acosf	674874	674955	674955	Glibc
D	func	atan	674957	675038	675038	Glibc
D	func	atanf	675040	675122	675122	Glibc
D	func	exp	675124	675200	675200	Glibc
D	func	expf	675202	675279	675279	Glibc
D	func	exp2	675281	675359	675359	Glibc
D	func	exp2f	675361	675440	675440	Glibc
D	func	log	675442	675527	675527	Glibc
D	func	logf	675529	675615	675615	Glibc
D	func	log2	675617	675706	675706	Glibc
D	func	log2f	675708	675798	675798	Glibc
D	func	log10	675800	675892	675892	Glibc
D	func	log10f	675894	675987	675987	Glibc
D	func	pow	675989	676107	676107	Glibc
D	func	powf	676109	676228	676228	Glibc
D	func	atan2	676230	676339	676339	Glibc
D	func	atan2f	676341	676451	676451	Glibc
D	func	hypot	676453	676561	676561	Glibc
D	func	hypotf	676563	676672	676672	Glibc
D	func	floor	676674	676781	676781	Glibc
D	func	ceil	676783	676881	676881	Glibc
D	func	trunc	676883	676986	676986	Glibc
D	func	rint	676988	677100	677100	Glibc
D	func	nearbyint	677102	677219	677219	Glibc
D	func	round	677221	677325	677325	Glibc
D	func	fabs	677327	677406	677406	Glibc
D	func	fmod	677408	677556	677556	Glibc
D	func	remainder	677558	677712	677712	Glibc
D	func	fmin	677714	677813	677813	Glibc
D	func	fmax	677815	677915	677915	Glibc
D	func	fma	677917	678049	678049	Glibc
D	func	copysign	678051	678211	678211	Glibc
D	func	ldexp	678213	678360	678360	Glibc
D	func	modf	678362	678510	678510	Glibc
D	func	floor	678512	678617	678617	Glibc
D	func	floorf	678619	678725	678725	Glibc
D	func	ceil	678727	678823	678823	Glibc
D	func	ceilf	678825	678922	678922	Glibc
D	func	trunc	678924	679025	679025	Glibc
D	func	truncf	679027	679129	679129	Glibc
D	func	rint	679131	679241	679241	Glibc
D	func	rintf	679243	679354	679354	Glibc
D	func	nearbyint	679356	679471	679471	Glibc
D	func	nearbyintf	679473	679589	679589	Glibc
D	func	round	679591	679693	679693	Glibc
D	func	fabs	679695	679772	679772	Glibc
D	func	fmod	679774	679919	679919	Glibc
D	func	remainder	679921	680072	680072	Glibc
D	func	fmin	680074	680169	680169	Glibc
D	func	fmax	680171	680267	680267	Glibc
D	func	fma	680269	680397	680397	Glibc
D	func	copysign	680399	680555	680555	Glibc
D	func	ldexp	680557	680701	680701	Glibc
D	func	modf	680703	680848	680848	Glibc
D	func	lround	680850	680957	680957	Glibc
D	var	M_PI	680959	681042	681042	Glibc
D	var	M_E	681044	681125	681125	Glibc
D	var	M_PI_2	681127	681212	681212	Glibc
D	var	M_PI_4	681214	681299	681299	Glibc
D	var	M_SQRT2	681301	681387	681387	Glibc
D	var	M_LN2	681389	681473	681473	Glibc
D	var	M_LN10	681475	681560	681560	Glibc
F	Glibc	GlibcSystem.lsw	681562	684503
D	func	sleep	681611	681745	681745	Glibc
D	func	usleep	681747	681908	681908	Glibc
D	func	arc4random	681910	682024	682024	Glibc
D	func	arc4random_uniform	682026	682183	682183	Glibc
D	func	drand48	682185	682317	682317	Glibc
D	func	rand	682319	682450	682450	Glibc
D	func	random	682452	682585	682585	Glibc
D	func	srand	682587	682692	682692	Glibc
D	func	srand48	682694	682803	682803	Glibc
D	func	srandom	682805	682916	682916	Glibc
D	var	RAND_MAX	682918	682992	682992	Glibc
D	struct	_File	682994	683095	683120	Glibc
M	let	_isError	0	683096	683118
D	var	stdout	683122	683194	683194	Glibc
D	var	stderr	683195	683265	683265	Glibc
D	func	fputs	683267	683454	683454	Glibc
D	func	puts	683456	683631	683631	Glibc
D	func	putchar	683633	683809	683809	Glibc
D	func	fflush	683811	683949	683949	Glibc
D	func	setbuf	683951	684128	684128	Glibc
D	func	time	684130	684215	684215	Glibc
D	func	getpid	684217	684302	684302	Glibc
D	func	_writeErrorText	684304	684377	684377	Glibc
D	func	_flushOutput	684379	684426	684426	Glibc
D	func	_processIdentifier	684428	684502	684502	Glibc
F	Live	Live.lsw	684503	691733
D	struct	ReloadChange	684600	684701	686168	Live
M	let	version	0	684702	684811
M	let	updated	0	684812	684919
M	let	added	0	684920	684993
M	let	deleted	0	684994	685070
M	let	run	0	685071	685170
M	let	migrated	0	685171	685267
M	let	files	0	685268	685362
M	let	milliseconds	0	685363	685474
M	init	init	0	685475	685767
M	var	description	0	685768	686166
D	class	ReloadHook	686170	686246	686725	Live
M	let	_body	0	686247	686291
M	var	_id	0	686292	686308
M	var	_all	1	686309	686353
M	init	init	0	686354	686456
M	func	cancel	0	686457	686530
M	func	_call	1	686531	686723
D	func	onReload	686727	687267	687267	Live
D	func	_liveAddHook	687269	687365	687365	Live
D	func	_liveRemoveHook	687367	687425	687425	Live
D	func	_liveVersion	687427	687477	687477	Live
D	func	_liveMilliseconds	687479	687542	687542	Live
D	func	_liveNames	687544	687606	687606	Live
D	func	_liveWatch	687608	687694	687694	Live
D	func	_liveFind	687696	687777	687777	Live
D	func	_livePatch	687779	687861	687861	Live
D	func	_livePatchModule	687863	687957	687957	Live
D	func	_liveRevert	687959	688027	688027	Live
D	func	_liveCommit	688029	688097	688097	Live
D	func	_liveRepatch	688099	688169	688169	Live
D	func	_liveStatus	688171	688235	688235	Live
D	func	_liveText	688237	688301	688301	Live
D	struct	LiveError	688303	688406	688712	Live
M	let	message	0	688407	688505
M	init	init	0	688506	688555
M	var	description	0	688556	688602
M	func	_check	1	688603	688710
D	func	watch	688714	689006	689006	Live
D	func	unwatch	689008	689167	689167	Live
D	class	Recoder	689169	689591	691732	Live
M	enum	Status	0	689592	689894
M	let	name	0	689895	689987
M	init	init	0	689988	690281
M	init	init	0	690282	690497
M	func	patch	0	690498	690685
M	func	patchModule	0	690686	690879
M	func	revert	0	690880	691006
M	func	commit	0	691007	691160
M	func	repatch	0	691161	691308
M	var	status	0	691309	691541
M	var	text	0	691542	691667
M	var	description	0	691668	691730
F	RegexBuilder	RegexBuilder.lsw	691733	706798
D	struct	_RegexJoin	692170	692319	692321	RegexBuilder
D	struct	_RegexMaybe	692323	692424	692426	RegexBuilder
D	struct	_RegexCapture	692428	692564	692566	RegexBuilder
D	extension	String	692568	692598	692710	RegexBuilder
M	typealias	RegexOutput	0	692599	692643
M	var	_part	0	692644	692708
D	extension	Substring	692712	692745	692865	RegexBuilder
M	typealias	RegexOutput	0	692746	692790
M	var	_part	0	692791	692863
D	extension	Character	692867	692900	693020	RegexBuilder
M	typealias	RegexOutput	0	692901	692945
M	var	_part	0	692946	693018
D	protocol	_RegexBound	693022	693130	693168	RegexBuilder
M	var	_regexBound	0	693131	693166
D	extension	String	693170	693201	693247	RegexBuilder
M	var	_regexBound	0	693202	693245
D	extension	Character	693249	693283	693337	RegexBuilder
M	var	_regexBound	0	693284	693335
D	extension	ClosedRange	693339	693399	693626	RegexBuilder
M	typealias	RegexOutput	0	693400	693444
M	var	_part	0	693445	693624
D	func	_regexList	693628	693708	693708	RegexBuilder
D	func	_regexRepeated	693710	693858	693858	RegexBuilder
D	enum	RegexComponentBuilder	693860	693935	694639	RegexBuilder
M	func	buildExpression	1	693936	694016
M	func	buildBlock	1	694017	694096
M	func	buildPartialBlock	1	694097	694202
M	func	buildPartialBlock	1	694203	694637
D	enum	AlternationBuilder	694641	694708	695359	RegexBuilder
M	func	buildExpression	1	694709	694789
M	func	buildPartialBlock	1	694790	695000
M	func	buildPartialBlock	1	695001	695357
D	extension	Regex	695361	695378	695856	RegexBuilder
M	init	init	0	695379	695645
M	init	init	0	695646	695854
D	func	One	695858	695965	695965	RegexBuilder
D	func	OneOrMore	695967	696226	696226	RegexBuilder
D	func	OneOrMore	696227	696431	696431	RegexBuilder
D	func	ZeroOrMore	696433	696713	696713	RegexBuilder
D	func	ZeroOrMore	696714	696940	696940	RegexBuilder
D	func	Optionally	696942	697221	697221	RegexBuilder
D	func	Optionally	697222	697447	697447	RegexBuilder
D	func	Repeat	697449	697865	697865	RegexBuilder
D	func	Repeat	697866	698063	698063	RegexBuilder
D	func	Repeat	698064	698778	698778	RegexBuilder
D	func	Repeat	698779	699076	699076	RegexBuilder
D	func	Local	699078	699291	699291	RegexBuilder
D	func	Local	699292	699465	699465	RegexBuilder
D	func	ChoiceOf	699467	699630	699630	RegexBuilder
D	func	Capture	699632	699851	699851	RegexBuilder
D	func	Capture	699852	700029	700029	RegexBuilder
D	func	Capture	700030	700379	700379	RegexBuilder
D	func	Capture	700380	700659	700659	RegexBuilder
D	func	TryCapture	700660	701045	701045	RegexBuilder
D	func	TryCapture	701046	701360	701360	RegexBuilder
D	struct	Anchor	701362	701432	702628	RegexBuilder
M	typealias	RegexOutput	0	701433	701477
M	let	_pattern	0	701478	701502
M	let	_inverse	0	701503	701527
M	var	regex	0	701528	701600
M	var	inverted	0	701601	701708
M	var	startOfSubject	1	701709	701835
M	var	endOfSubject	1	701836	701954
M	var	endOfSubjectBeforeNewline	1	701955	702114
M	var	startOfLine	1	702115	702247
M	var	endOfLine	1	702248	702372
M	var	wordBoundary	1	702373	702503
M	var	textSegmentBoundary	1	702504	702626
D	struct	CharacterClass	702630	702701	704267	RegexBuilder
M	typealias	RegexOutput	0	702702	702746
M	let	_pattern	0	702747	702793
M	init	init	0	702794	702849
M	init	init	0	702850	703034
M	var	regex	0	703035	703107
M	var	inverted	0	703108	703219
M	func	union	0	703220	703384
M	func	intersection	0	703385	703572
M	func	subtracting	0	703573	703768
M	func	symmetricDifference	0	703769	703973
M	func	_members	1	703974	704265
D	extension	_RegexPart	704269	704320	705920	RegexBuilder
M	var	any	1	704321	704424
M	var	anyNonNewline	1	704425	704550
M	var	anyGraphemeCluster	1	704551	704684
M	var	digit	1	704685	704781
M	var	hexDigit	1	704782	704901
M	var	word	1	704902	705019
M	var	whitespace	1	705020	705125
M	var	horizontalWhitespace	1	705126	705244
M	var	verticalWhitespace	1	705245	705357
M	var	newlineSequence	1	705358	705493
M	func	anyOf	1	705494	705704
M	func	noneOf	1	705705	705918
D	extension	BidirectionalCollection	705922	706033	706797	RegexBuilder
M	func	wholeMatch	0	706034	706221
M	func	prefixMatch	0	706222	706422
M	func	firstMatch	0	706423	706610
M	func	matches	0	706611	706795

"""##
}
