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
O	254760	258356	ActorType AllCases ArrayLiteralElement AsyncIterator BooleanLiteralType Bound Child Children CompareOptions Continuation DisplayStyle Element ElementRepresentation Elements Encoding Exponent ExtendedGraphemeClusterLiteralType FloatLiteralType GeneralCategory ID Index Indices Instant IntegerLiteralType Iterator Key Keys Magnitude Match RawExponent RawSignificand RawValue RegexOutput Scalar Status Stride StringInterpolation StringLiteralType SubSequence UTF16 UTF16View UTF32 UTF8 UTF8View UnicodeScalarLiteralType UnicodeScalarView Value Values Words	00685740027122006975501046580104732010495201051720105392010561200698380069105007050000691450070294006902400704170069225007058200693060070665006885900707490070877006894200708340068984007037600686540069185006836800684920070541006869400692660068409006853300706240070129007017100684500068734006942700687760069469006992100699620070087007000400700450070212007025300690650070459006955201047690104989010520901054290105649006881800707070069592010480501050250105245010546501056850069714010462101046950104915010513501053550105575006979600696330104842010506201052820105502010572200696730104878010509801053180105538010575800689010070792006951100251380068166006268500628710063006000103900005960001456000044000000280055194000109900809060000185000254900043540004506000457400046160004799000591100059820006055006748900075860008276000779700065410007382000803900085160006663000683500072020007282000914100094330009649001851200186290018974001906500823930041579004210400637980064656006737200683000009820002957501193480118139012378600210370026760006803300119180126536002266500228680015196001533800768570077274007735900774490077528007757900781140121663002991000158810016772001685300169360017011001715400181430018429008942800725270026256002640700786380067898012497900047120015409002742100767970076743002756400021400027468012237501181910029862009524300958350095918006768701005100029994003158500316610031739002473500322530124336008682300873800013981008977900298140085512008593100862880086375002592000259940027275012150900290530028222002919800285260028704002808000279340029371010007601002280028815002895900283680029690011999401232690065358006620400876350088008008836700353250124387002951900393170041008003860700390470038413006755500251820026069002617600103510026571002668300165500014916001502700107450042686012383700451860123934004768801239840050190012403400526910123885002946100831790090057008845100553440031789005676600559310059657005930500585610058848005921800585040057601005789100583650058449005936500564420056820005729100573720055708005584000559930056260005635001345050124589012109401213010067824006775000276700131903013210001320610131865013194001319800132020002530400115430001679006823000599910060186006028100605160060637006078400623770079333012067101203600120611001029100679640063091006729900104760002395009130600913820091661007103500713550071403007145100715250055294007303000732080072849007267100871040119551013260300192180019276001936200195320042283004237100750250075468007554700756310075704007574900760760074787007494400680960060869006142000621130062278006247800792280082816007885800268840027040002715901347520055537007958500806500080751007945900819230081764008161701332610133609008911900716010071885007193100719770057506009603300968250096733002731900273660083303008360200836860084804008498000851610085269008534700919360094087009026000909530091858006693600669880063291006339800574240094162009485800949650095010009513101009070074201007444300737390073976006354400636970096916010443001221570124437012477001003280029757010135701017720102142010226001255300102674012448800156010042488002111400213130021463002161300238650025577002071200676240027762002784601194120024279011808200108110105826012408401082730124183001381301107220124234001388201131710124285001374501156190124133001347900135210013438012077800736030073526008878300888420013202001338800296330022957002197200670720067126006721200102500055453008653200693870070918000115800222040077949007773900012800023015008577101326450087849002352000199090020567007337300759030081535000876200254710022363000586900225770022621012317101220490065307012210000196980072391007234701192490031431003153300314810072440002253001207260121946010252101331310124542012535201254140125472012523601252920123218001097201278840085425012232101219950133864013432601341440134005013405601341870134231013391001343710134281013441701344620133959013410001216020010924000222100023460002265000230600157930010878001974200197830066888013317801218470055630008220300821060082252008215200823000082347010262100198240020528001369800136530013563001361000939860093941009403701193020021869001965601024190102466007470900997660099979009987200998220102573009992300426080100032010237200061330006170001183800117540011795011919901203090133081012189600724800019867000646600635060128206012962301296620128441013225901323040128167012954401295830128401000634400063820128245012970201289920130251013029101297410128481012801401292340129273013045301310960131135013089301317020128091012939001294280128323007213600721810132357007222600722650128795012883300064300128521012978101285590129858012989701298190128598013065501314640006207012911601329190130413013101501310550130855013166401308160131625013077701315860130694013150301327980133040012903201303320130372001129500113520130936013174501289130128638012993701287150130093013013301287550128676013001401300530129975013182400110850011120001101500110500130976013178501305710131335013137901290720011500013382201289540130174013021200062490006293007205600720960132877013283801323990132438007230401307330131542008907101305320131256013129501306150131424008869700887400132960012805301293130129351012828401321780127975012915501291940132479013251901325610132758013271800736570073698001115501281290129467012950501283620128872013300101304920131175013121500114090011454013471101322180134672002327400233320025080001119100112430021911002497600250240023398002214800234550086494006934700709590070335006861400265340069880
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
F	Swift	Regex.lsw	289047	305544
D	protocol	RegexComponent	289148	289238	289345	Swift
M	associatedtype	RegexOutput	0	289239	289269
M	var	regex	0	289270	289343
D	struct	Regex	289347	289502	294446	Swift
M	typealias	RegexOutput	0	289503	289544
M	let	_source	0	289545	289675
M	init	init	0	289676	289728
M	init	init	0	289729	289869
M	init	init	0	289870	289978
M	init	init	0	289979	290484
M	init	init	0	290485	290761
M	var	regex	0	290762	290806
M	struct	Match	0	290808	291491
M	func	wholeMatch	0	291493	291633
M	func	wholeMatch	0	291634	291772
M	func	prefixMatch	0	291773	291925
M	func	prefixMatch	0	291926	292076
M	func	firstMatch	0	292077	292217
M	func	firstMatch	0	292218	292356
M	func	_match	0	292357	292455
M	func	_matches	0	292456	292546
M	func	contains	0	292548	292682
M	func	_with	0	292684	292770
M	func	ignoresCase	0	292771	292911
M	func	dotMatchesNewlines	0	292912	293086
M	func	anchorsMatchLineEndings	0	293087	293272
M	func	asciiOnlyWordCharacters	0	293273	293429
M	func	asciiOnlyDigits	0	293430	293578
M	func	asciiOnlyWhitespace	0	293579	293731
M	func	asciiOnlyCharacterClasses	0	293732	293907
M	func	wordBoundaryKind	0	293908	294079
M	func	repetitionBehavior	0	294080	294277
M	func	matchingSemantics	0	294278	294444
D	extension	Regex	294448	294496	294874	Swift
M	init	init	0	294497	294730
M	init	init	0	294731	294872
D	extension	Regex.Match	294876	294930	295428	Swift
M	init	init	0	294931	295132
M	subscript	subscript	0	295133	295305
M	subscript	subscript	0	295306	295426
D	struct	AnyRegexOutput	295430	295549	297954	Swift
M	typealias	Index	0	295550	295582
M	typealias	Indices	0	295583	295624
M	typealias	Iterator	0	295625	295689
M	typealias	SubSequence	0	295690	295746
M	struct	ElementRepresentation	0	295748	295978
M	struct	Element	0	295980	296895
M	let	input	0	296897	296918
M	let	_elements	0	296919	296976
M	init	init	0	296977	297163
M	var	startIndex	0	297164	297200
M	var	endIndex	0	297201	297249
M	var	count	0	297250	297295
M	func	index	0	297296	297348
M	func	index	0	297349	297402
M	subscript	subscript	0	297403	297527
M	subscript	subscript	0	297528	297768
M	func	extractValues	0	297769	297952
D	struct	_RegexError	297956	298042	298072	Swift
M	let	description	0	298043	298070
D	struct	RegexWordBoundaryKind	298074	298142	298429	Swift
M	let	_letter	0	298143	298166
M	var	simple	1	298167	298304
M	var	default	1	298305	298427
D	struct	RegexSemanticLevel	298431	298542	298799	Swift
M	let	_letter	0	298543	298566
M	var	graphemeCluster	1	298567	298684
M	var	unicodeScalar	1	298685	298797
D	struct	RegexRepetitionBehavior	298801	298892	299315	Swift
M	let	_letter	0	298893	298916
M	var	eager	1	298917	299040
M	var	reluctant	1	299041	299167
M	var	possessive	1	299168	299313
D	func	_regexError	299317	299385	299385	Swift
D	func	_regexOutputType	299387	299464	299464	Swift
D	func	_regexContains	299466	299557	299557	Swift
D	func	_regexExtract	299559	299647	299647	Swift
D	func	_regexRanges	299649	299752	299752	Swift
D	func	_regexSplit	299754	299883	299883	Swift
D	extension	BidirectionalCollection	299885	299996	302047	Swift
M	var	_wholeText	0	299997	300058
M	func	wholeMatch	0	300059	300223
M	func	prefixMatch	0	300224	300400
M	func	firstMatch	0	300401	300557
M	func	matches	0	300558	300713
M	func	contains	0	300714	300891
M	func	firstRange	0	300892	301082
M	func	ranges	0	301083	301287
M	func	split	0	301288	301578
M	func	starts	0	301579	301734
M	func	trimmingPrefix	0	301735	302045
D	extension	RangeReplaceableCollection	302049	302163	305543	Swift
M	func	replacing	0	302164	302548
M	func	replacing	0	302549	302924
M	func	replacing	0	302925	303386
M	func	replacing	0	303387	303814
M	func	_replacing	0	303815	304510
M	func	replace	0	304511	304848
M	func	replace	0	304849	305246
M	func	trimPrefix	0	305247	305541
F	Swift	Sequence.lsw	305544	319497
D	protocol	IteratorProtocol	305577	305659	305768	Swift
M	associatedtype	Element	0	305660	305686
M	func	next	0	305687	305766
D	protocol	Sequence	305770	305855	306258	Swift
M	associatedtype	Element	0	305856	305882
M	associatedtype	Iterator	0	305883	305962
M	func	makeIterator	0	305963	306040
M	var	underestimatedCount	0	306041	306149
M	func	_customContainsEquatableElement	0	306150	306219
M	func	_copyToArray	0	306220	306256
D	extension	Sequence	306260	306327	306406	Swift
M	func	makeIterator	0	306328	306404
D	extension	Sequence	306408	306428	315937	Swift
M	var	underestimatedCount	0	306429	306542
M	func	_customContainsEquatableElement	0	306543	306627
M	func	_copyToArray	0	306628	306843
M	func	map	0	306845	307153
M	func	filter	0	307154	307437
M	func	forEach	0	307438	307606
M	func	reduce	0	307607	307933
M	func	reduce	0	307934	308301
M	func	flatMap	0	308302	308679
M	func	compactMap	0	308680	309045
M	func	flatMap	0	309046	309262
M	func	enumerated	0	309263	309413
M	func	first	0	309414	309666
M	func	contains	0	309667	309905
M	func	allSatisfy	0	309906	310145
M	func	count	0	310146	310408
M	func	min	0	310409	310841
M	func	max	0	310842	311277
M	func	sorted	0	311278	311579
M	func	reversed	0	311580	311750
M	func	shuffled	0	311751	311933
M	func	shuffled	0	311934	312186
M	func	dropFirst	0	312187	312335
M	func	dropLast	0	312336	312614
M	func	drop	0	312615	312856
M	func	prefix	0	312857	312996
M	func	prefix	0	312997	313350
M	func	suffix	0	313351	313640
M	func	split	0	313641	314029
M	func	starts	0	314030	314558
M	func	elementsEqual	0	314559	315119
M	func	lexicographicallyPrecedes	0	315120	315788
M	var	lazy	0	315789	315935
D	extension	Sequence	315939	315984	317098	Swift
M	func	contains	0	315985	316270
M	func	split	0	316271	316580
M	func	starts	0	316581	316845
M	func	elementsEqual	0	316846	317096
D	extension	Sequence	317100	317146	318280	Swift
M	func	min	0	317147	317474
M	func	max	0	317475	317805
M	func	sorted	0	317806	318001
M	func	lexicographicallyPrecedes	0	318002	318278
D	extension	Sequence	318282	318326	318736	Swift
M	func	joined	0	318327	318467
M	func	joined	0	318468	318734
D	extension	Sequence	318738	318788	319199	Swift
M	func	joined	0	318789	319197
D	extension	Sequence	319201	319245	319399	Swift
M	func	joined	0	319246	319397
D	func	_joinStrings	319401	319496	319496	Swift
F	Swift	SequenceTypes.lsw	319497	336525
D	struct	EnumeratedSequence	319547	319660	320528	Swift
M	typealias	Element	0	319661	319728
M	var	_base	0	319729	319748
M	init	init	0	319749	319793
M	func	makeIterator	0	319794	319953
M	var	underestimatedCount	0	319954	320023
M	struct	Iterator	0	320025	320526
D	struct	_EnumeratedIndex	320530	320641	320936	Swift
M	var	base	0	320642	320673
M	var	offset	0	320674	320700
M	func	==	1	320701	320818
M	func	<	1	320819	320934
D	extension	EnumeratedSequence	320938	321003	321817	Swift
M	typealias	Index	0	321004	321055
M	typealias	SubSequence	0	321056	321122
M	typealias	Indices	0	321123	321194
M	var	startIndex	0	321195	321300
M	var	endIndex	0	321301	321412
M	var	count	0	321413	321454
M	var	isEmpty	0	321455	321501
M	func	index	0	321502	321659
M	subscript	subscript	0	321660	321815
D	extension	EnumeratedSequence	321819	321910	322072	Swift
M	func	index	0	321911	322070
D	extension	EnumeratedSequence	322074	322163	322493	Swift
M	func	index	0	322164	322361
M	func	distance	0	322362	322491
D	func	zip	322495	322772	322772	Swift
D	struct	Zip2Sequence	322774	322894	324238	Swift
M	typealias	Element	0	322895	322964
M	let	_sequence1	0	322965	322994
M	let	_sequence2	0	322995	323024
M	init	init	0	323025	323161
M	func	makeIterator	0	323162	323393
M	var	underestimatedCount	0	323394	323511
M	struct	Iterator	0	323513	324236
D	struct	DropFirstSequence	324240	324342	325046	Swift
M	typealias	Element	0	324343	324386
M	typealias	Iterator	0	324387	324432
M	let	_base	0	324433	324452
M	let	_limit	0	324453	324472
M	init	init	0	324473	324666
M	func	makeIterator	0	324667	324930
M	func	dropFirst	0	324931	325044
D	struct	PrefixSequence	325048	325142	326053	Swift
M	typealias	Element	0	325143	325186
M	var	_base	0	325187	325206
M	let	_maxLength	0	325207	325230
M	init	init	0	325231	325429
M	func	makeIterator	0	325430	325559
M	func	prefix	0	325560	325707
M	struct	Iterator	0	325709	326051
D	struct	DropWhileSequence	326055	326184	327076	Swift
M	typealias	Element	0	326185	326228
M	var	_iterator	0	326229	326261
M	var	_nextElement	0	326262	326297
M	init	init	0	326298	326560
M	func	makeIterator	0	326561	326690
M	struct	Iterator	0	326692	327074
D	struct	FlattenSequence	327078	327214	327947	Swift
M	typealias	Element	0	327215	327266
M	var	_base	0	327267	327286
M	init	init	0	327287	327331
M	func	makeIterator	0	327332	327451
M	struct	Iterator	0	327453	327945
D	struct	_FlattenIndex	327949	328086	328605	Swift
M	var	_outer	0	328087	328113
M	var	_inner	0	328114	328149
M	func	==	1	328150	328293
M	func	<	1	328294	328603
D	extension	FlattenSequence	328607	328695	330157	Swift
M	typealias	SubSequence	0	328696	328759
M	typealias	Indices	0	328760	328828
M	typealias	Index	0	328829	328877
M	func	_firstIndex	0	328878	329232
M	var	startIndex	0	329233	329319
M	var	endIndex	0	329320	329419
M	var	count	0	329420	329551
M	func	index	0	329552	329947
M	subscript	subscript	0	329948	330155
D	extension	FlattenSequence	330159	330286	330847	Swift
M	func	index	0	330287	330845
D	struct	JoinedSequence	330849	330995	332690	Swift
M	typealias	Element	0	330996	331047
M	var	_base	0	331048	331067
M	var	_separator	0	331068	331110
M	init	init	0	331111	331296
M	func	makeIterator	0	331297	331497
M	struct	Iterator	0	331499	332688
D	func	sequence	332692	333167	333167	Swift
D	func	sequence	333169	333409	333409	Swift
D	typealias	UnfoldFirstSequence	333411	333524	333524	Swift
D	struct	UnfoldSequence	333526	333660	334125	Swift
M	typealias	Iterator	0	333661	333723
M	var	_state	0	333724	333745
M	let	_next	0	333746	333786
M	var	_done	0	333787	333808
M	init	init	0	333809	333940
M	func	next	0	333941	334123
D	func	repeatElement	334127	334283	334283	Swift
D	struct	Repeated	334285	334383	335017	Swift
M	typealias	Indices	0	334384	334425
M	typealias	Index	0	334426	334458
M	let	count	0	334459	334513
M	let	repeatedValue	0	334514	334570
M	init	init	0	334571	334778
M	var	startIndex	0	334779	334815
M	var	endIndex	0	334816	334854
M	subscript	subscript	0	334855	335015
D	struct	CollectionOfOne	335019	335141	335759	Swift
M	typealias	Index	0	335142	335174
M	typealias	Indices	0	335175	335216
M	typealias	SubSequence	0	335217	335283
M	var	_element	0	335284	335309
M	init	init	0	335310	335368
M	var	startIndex	0	335369	335405
M	var	endIndex	0	335406	335440
M	var	count	0	335441	335472
M	subscript	subscript	0	335473	335757
D	struct	EmptyCollection	335761	335871	336226	Swift
M	typealias	Index	0	335872	335904
M	typealias	Indices	0	335905	335946
M	init	init	0	335947	335967
M	var	startIndex	0	335968	336004
M	var	endIndex	0	336005	336039
M	subscript	subscript	0	336040	336118
M	func	==	1	336119	336224
D	struct	IteratorSequence	336228	336345	336524	Swift
M	typealias	Element	0	336346	336389
M	var	_base	0	336390	336409
M	init	init	0	336410	336456
M	func	next	0	336457	336522
F	Swift	Set.lsw	336525	351952
D	protocol	SetAlgebra	336557	336673	337637	Swift
M	associatedtype	Element	0	336674	336700
M	init	init	0	336701	336711
M	func	contains	0	336712	336756
M	func	union	0	336757	336794
M	func	intersection	0	336795	336839
M	func	symmetricDifference	0	336840	336891
M	func	insert	0	336892	337009
M	func	remove	0	337010	337088
M	func	update	0	337089	337173
M	func	formUnion	0	337174	337216
M	func	formIntersection	0	337217	337266
M	func	formSymmetricDifference	0	337267	337323
M	func	subtracting	0	337324	337367
M	func	isSubset	0	337368	337409
M	func	isDisjoint	0	337410	337455
M	func	isSuperset	0	337456	337499
M	var	isEmpty	0	337500	337529
M	init	init	0	337530	337593
M	func	subtract	0	337594	337635
D	extension	SetAlgebra	337639	337661	338927	Swift
M	init	init	0	337662	337812
M	func	subtract	0	337813	337956
M	func	isSubset	0	337957	338087
M	func	isSuperset	0	338088	338229
M	func	isDisjoint	0	338230	338362
M	func	subtracting	0	338363	338509
M	var	isEmpty	0	338510	338595
M	func	isStrictSuperset	0	338596	338767
M	func	isStrictSubset	0	338768	338925
D	protocol	OptionSet	338929	339073	339104	Swift
M	init	init	0	339074	339102
D	extension	OptionSet	339106	339127	340806	Swift
M	func	union	0	339128	339325
M	func	intersection	0	339326	339546
M	func	symmetricDifference	0	339547	339795
M	func	contains	0	339796	339933
M	func	insert	0	339934	340280
M	func	remove	0	340281	340546
M	func	update	0	340547	340804
D	extension	OptionSet	340808	340863	341430	Swift
M	init	init	0	340864	340928
M	func	formUnion	0	340929	341079
M	func	formIntersection	0	341080	341243
M	func	formSymmetricDifference	0	341244	341428
D	extension	SetAlgebra	341432	341491	341563	Swift
M	init	init	0	341492	341561
D	struct	Set	341565	341771	351534	Swift
M	typealias	ArrayLiteralElement	0	341772	341822
M	typealias	SubSequence	0	341823	341877
M	typealias	Indices	0	341878	341937
M	struct	Index	0	341939	342386
M	struct	Iterator	0	342388	342639
M	init	init	0	342641	342704
M	init	init	0	342705	342830
M	init	init	0	342831	342912
M	init	init	0	342913	343260
M	var	count	0	343262	343354
M	var	isEmpty	0	343355	343459
M	var	capacity	0	343460	343586
M	var	startIndex	0	343587	343673
M	var	endIndex	0	343674	343756
M	func	index	0	343757	343866
M	subscript	subscript	0	343867	343995
M	func	makeIterator	0	343996	344088
M	func	_copyToArray	0	344089	344157
M	func	contains	0	344158	344285
M	func	_customContainsEquatableElement	0	344286	344384
M	func	firstIndex	0	344385	344536
M	func	insert	0	344538	344731
M	func	update	0	344732	344899
M	func	remove	0	344900	345052
M	func	remove	0	345053	345235
M	func	removeAll	0	345236	345379
M	func	removeFirst	0	345380	345604
M	func	popFirst	0	345605	345797
M	func	reserveCapacity	0	345798	345946
M	func	filter	0	345947	346230
M	func	_formUnion	0	346232	346309
M	func	formUnion	0	346310	346472
M	func	union	0	346473	346727
M	func	intersection	0	346728	346924
M	func	intersection	0	346925	347084
M	func	formIntersection	0	347085	347266
M	func	subtracting	0	347267	347460
M	func	subtracting	0	347461	347778
M	func	subtract	0	347779	347987
M	func	subtract	0	347988	348171
M	func	symmetricDifference	0	348172	348466
M	func	formSymmetricDifference	0	348467	348674
M	func	formSymmetricDifference	0	348675	348992
M	func	isSubset	0	348993	349249
M	func	isSubset	0	349250	349435
M	func	isStrictSubset	0	349436	349611
M	func	isStrictSubset	0	349612	349837
M	func	isSuperset	0	349838	349987
M	func	isSuperset	0	349988	350249
M	func	isStrictSuperset	0	350250	350444
M	func	isStrictSuperset	0	350445	350680
M	func	isDisjoint	0	350681	350885
M	func	isDisjoint	0	350886	351127
M	func	==	1	351128	351274
M	func	hash	0	351275	351346
M	var	description	0	351347	351434
M	var	debugDescription	0	351435	351532
D	func	_setSubset	351536	351646	351646	Swift
D	func	_setIntersection	351648	351773	351773	Swift
D	func	_setSubtracting	351775	351898	351898	Swift
D	extension	Set	351900	351949	351951	Swift
F	Swift	Slice.lsw	351952	360667
D	struct	Slice	352005	352117	353806	Swift
M	typealias	Element	0	352118	352161
M	typealias	Index	0	352162	352201
M	typealias	Indices	0	352202	352245
M	typealias	SubSequence	0	352246	352292
M	typealias	Iterator	0	352293	352354
M	var	_startIndex	0	352355	352386
M	var	_endIndex	0	352387	352416
M	var	_base	0	352417	352436
M	init	init	0	352437	352598
M	var	base	0	352599	352664
M	var	startIndex	0	352665	352718
M	var	endIndex	0	352719	352768
M	var	indices	0	352769	352848
M	func	index	0	352849	352931
M	func	formIndex	0	352932	353015
M	func	index	0	353016	353117
M	func	index	0	353118	353267
M	func	distance	0	353268	353384
M	subscript	subscript	0	353385	353574
M	subscript	subscript	0	353575	353804
D	extension	Slice	353808	353886	354059	Swift
M	func	index	0	353887	353971
M	func	formIndex	0	353972	354057
D	extension	Slice	354061	354137	354139	Swift
D	extension	Slice	354141	354207	354902	Swift
M	subscript	subscript	0	354208	354588
M	subscript	subscript	0	354589	354900
D	extension	Slice	354904	354988	355687	Swift
M	init	init	0	354989	355111
M	func	replaceSubrange	0	355112	355685
D	struct	DefaultIndices	355689	355788	356996	Swift
M	typealias	Element	0	355789	355834
M	typealias	Index	0	355835	355878
M	typealias	Indices	0	355879	355934
M	typealias	SubSequence	0	355935	355994
M	typealias	Iterator	0	355995	356069
M	var	_elements	0	356070	356097
M	var	_startIndex	0	356098	356133
M	var	_endIndex	0	356134	356167
M	init	init	0	356168	356366
M	var	startIndex	0	356367	356424
M	var	endIndex	0	356425	356478
M	var	indices	0	356479	356536
M	func	index	0	356537	356631
M	func	formIndex	0	356632	356723
M	subscript	subscript	0	356724	356801
M	subscript	subscript	0	356802	356994
D	extension	DefaultIndices	356998	357089	357188	Swift
M	func	index	0	357090	357186
D	extension	DefaultIndices	357190	357279	357538	Swift
M	func	index	0	357280	357407
M	func	distance	0	357408	357536
D	struct	ReversedCollection	357540	357666	360423	Swift
M	typealias	Element	0	357667	357710
M	typealias	SubSequence	0	357711	357777
M	typealias	Indices	0	357778	357849
M	let	_base	0	357850	357869
M	init	init	0	357870	357914
M	struct	Index	0	357916	358422
M	struct	Iterator	0	358424	358801
M	func	makeIterator	0	358803	358924
M	var	startIndex	0	358925	359008
M	var	endIndex	0	359009	359092
M	var	count	0	359093	359134
M	var	isEmpty	0	359135	359181
M	func	index	0	359182	359317
M	func	index	0	359318	359453
M	func	index	0	359454	359608
M	func	index	0	359609	359913
M	func	distance	0	359914	360080
M	subscript	subscript	0	360081	360205
M	func	_copyToArray	0	360206	360351
M	func	reversed	0	360352	360421
D	extension	ReversedCollection.Index	360425	360498	360573	Swift
M	func	hash	0	360499	360571
D	extension	ReversedCollection	360575	360664	360666	Swift
F	Swift	String.lsw	360667	377022
D	struct	String	360679	361018	373928	Swift
M	typealias	Element	0	361019	361059
M	typealias	SubSequence	0	361060	361104
M	typealias	Indices	0	361105	361158
M	typealias	StringLiteralType	0	361159	361206
M	typealias	ExtendedGraphemeClusterLiteralType	0	361207	361271
M	typealias	UnicodeScalarLiteralType	0	361272	361326
M	struct	Index	0	361328	363167
M	struct	Iterator	0	363169	363471
M	init	init	0	363473	363542
M	init	init	0	363543	363618
M	init	init	0	363619	363682
M	init	init	0	363683	363798
M	init	init	0	363799	363901
M	init	init	0	363902	364008
M	init	init	0	364009	364097
M	init	init	0	364098	364222
M	init	init	0	364223	364375
M	init	init	0	364376	364548
M	init	init	0	364549	364712
M	init	init	0	364713	364832
M	init	init	0	364833	364967
M	init	init	0	364968	365125
M	init	init	0	365126	365239
M	init	init	0	365240	365361
M	init	init	0	365362	365590
M	init	init	0	365591	365823
M	init	init	0	365824	366121
M	init	init	0	366122	366271
M	init	init	0	366272	366443
M	init	init	0	366444	366554
M	init	init	0	366555	366803
M	init	init	0	366804	366912
M	init	init	0	366913	367023
M	init	init	0	367024	367178
M	var	description	0	367180	367248
M	var	debugDescription	0	367249	367373
M	var	count	0	367374	367465
M	var	isEmpty	0	367466	367569
M	var	underestimatedCount	0	367570	367655
M	var	startIndex	0	367656	367777
M	var	endIndex	0	367778	367897
M	var	first	0	367898	368018
M	var	last	0	368019	368136
M	subscript	subscript	0	368137	368262
M	subscript	subscript	0	368263	368387
M	func	index	0	368388	368481
M	func	index	0	368482	368577
M	func	index	0	368578	368685
M	func	index	0	368686	368832
M	func	distance	0	368833	368943
M	func	makeIterator	0	368944	369044
M	func	_copyToArray	0	369045	369123
M	func	==	1	369125	369210
M	func	!=	1	369211	369296
M	func	<	1	369297	369381
M	func	<=	1	369382	369467
M	func	>	1	369468	369552
M	func	>=	1	369553	369638
M	func	+	1	369639	369727
M	func	+=	1	369728	369815
M	var	hashValue	0	369816	369929
M	func	hash	0	369930	370004
M	func	append	0	370006	370113
M	func	append	0	370114	370236
M	func	append	0	370237	370359
M	func	append	0	370360	370494
M	func	append	0	370495	370693
M	func	write	0	370694	370800
M	func	write	0	370801	370935
M	func	reserveCapacity	0	370936	371024
M	func	replaceSubrange	0	371025	371327
M	func	_replace	0	371328	371446
M	func	insert	0	371447	371601
M	func	insert	0	371602	371854
M	func	remove	0	371855	372030
M	func	removeSubrange	0	372031	372201
M	func	removeAll	0	372202	372344
M	func	lowercased	0	372346	372449
M	func	uppercased	0	372450	372553
M	func	hasPrefix	0	372554	372685
M	func	hasSuffix	0	372686	372815
M	func	contains	0	372816	372947
M	var	unicodeScalars	0	372949	373130
M	var	utf8	0	373131	373280
M	var	utf16	0	373281	373434
M	var	utf8CString	0	373435	373549
M	var	isContiguousUTF8	0	373550	373660
M	func	makeContiguousUTF8	0	373661	373751
M	func	withCString	0	373752	373926
D	func	_stringFromCharacters	373930	374026	374026	Swift
D	func	_stringFromUTF8	374028	374103	374103	Swift
D	func	_stringFromUTF16	374105	374183	374183	Swift
D	func	_stringValidatingUTF8	374185	374273	374273	Swift
D	func	_stringFromScalars	374275	374367	374367	Swift
D	func	_toString	374369	374454	374454	Swift
D	protocol	ExpressibleByStringInterpolation	374456	374598	374813	Swift
M	associatedtype	StringInterpolation	0	374599	374760
M	init	init	0	374761	374811
D	extension	ExpressibleByStringInterpolation	374815	374944	375073	Swift
M	init	init	0	374945	375071
D	protocol	StringInterpolationProtocol	375075	375177	375334	Swift
M	associatedtype	StringLiteralType	0	375178	375214
M	init	init	0	375215	375270
M	func	appendLiteral	0	375271	375332
D	struct	DefaultStringInterpolation	375336	375514	376378	Swift
M	typealias	StringLiteralType	0	375515	375562
M	var	_storage	0	375563	375587
M	init	init	0	375588	375668
M	func	appendLiteral	0	375669	375755
M	func	appendInterpolation	0	375756	375853
M	func	appendInterpolation	0	375854	375955
M	func	appendInterpolation	0	375956	376251
M	func	write	0	376252	376328
M	var	description	0	376329	376376
D	struct	StaticString	376380	376545	377021	Swift
M	typealias	StringLiteralType	0	376546	376593
M	typealias	ExtendedGraphemeClusterLiteralType	0	376594	376658
M	typealias	UnicodeScalarLiteralType	0	376659	376713
M	var	_value	0	376714	376736
M	init	init	0	376737	376800
M	init	init	0	376801	376845
M	var	description	0	376846	376891
M	var	debugDescription	0	376892	376959
M	var	utf8CodeUnitCount	0	376960	377019
F	Swift	StringProtocol.lsw	377022	387983
D	protocol	StringProtocol	377059	377343	378229	Swift
M	associatedtype	UTF8View	0	377344	377447
M	associatedtype	UTF16View	0	377448	377568
M	associatedtype	UnicodeScalarView	0	377569	377721
M	var	utf8	0	377722	377777
M	var	utf16	0	377778	377836
M	var	unicodeScalars	0	377837	377915
M	func	lowercased	0	377916	377979
M	func	uppercased	0	377980	378043
M	func	hasPrefix	0	378044	378136
M	func	hasSuffix	0	378137	378227
D	extension	StringProtocol	378231	378257	380151	Swift
M	func	hasPrefix	0	378258	378430
M	func	hasSuffix	0	378431	378601
M	func	contains	0	378602	378763
M	func	==	1	378764	378914
M	func	!=	1	378915	379062
M	func	<	1	379063	379235
M	func	>	1	379236	379407
M	func	<=	1	379408	379585
M	func	>=	1	379586	379764
M	func	firstRange	0	379765	379958
M	func	ranges	0	379959	380149
D	extension	StringProtocol	380153	380218	380785	Swift
M	func	replacing	0	380219	380520
M	func	replace	0	380521	380783
D	extension	StringProtocol	380787	380844	381426	Swift
M	func	split	0	380845	381134
M	func	split	0	381135	381424
D	func	_toSubstring	381428	381518	381518	Swift
D	func	_splitString	381520	381657	381657	Swift
D	func	_splitStringByString	381659	381809	381809	Swift
D	func	_firstStringRange	381811	381922	381922	Swift
D	func	_stringRanges	381924	382028	382028	Swift
D	func	_replacingInString	382030	382171	382171	Swift
D	struct	Substring	382173	382430	387982	Swift
M	typealias	Element	0	382431	382471
M	typealias	Index	0	382472	382513
M	typealias	SubSequence	0	382514	382558
M	typealias	Indices	0	382559	382615
M	typealias	StringLiteralType	0	382616	382663
M	typealias	ExtendedGraphemeClusterLiteralType	0	382664	382728
M	typealias	UnicodeScalarLiteralType	0	382729	382783
M	struct	Iterator	0	382785	383091
M	init	init	0	383093	383163
M	init	init	0	383164	383244
M	init	init	0	383245	383341
M	init	init	0	383342	383518
M	var	base	0	383519	383616
M	var	description	0	383617	383710
M	var	debugDescription	0	383711	383838
M	var	count	0	383839	383933
M	var	isEmpty	0	383934	384040
M	var	startIndex	0	384041	384120
M	var	endIndex	0	384121	384196
M	var	first	0	384197	384320
M	var	last	0	384321	384441
M	subscript	subscript	0	384442	384570
M	subscript	subscript	0	384571	384698
M	func	index	0	384699	384795
M	func	index	0	384796	384894
M	func	index	0	384895	385005
M	func	index	0	385006	385155
M	func	distance	0	385156	385269
M	func	makeIterator	0	385270	385371
M	func	_copyToArray	0	385372	385453
M	func	==	1	385455	385549
M	func	<	1	385550	385643
M	func	hash	0	385644	385721
M	func	append	0	385723	385869
M	func	append	0	385870	386009
M	func	append	0	386010	386230
M	func	write	0	386231	386318
M	func	write	0	386319	386421
M	func	replaceSubrange	0	386422	386724
M	func	_replace	0	386725	386846
M	func	lowercased	0	386847	386946
M	func	uppercased	0	386947	387046
M	func	hasPrefix	0	387047	387181
M	func	hasSuffix	0	387182	387314
M	var	unicodeScalars	0	387316	387495
M	var	utf8	0	387496	387643
M	var	utf16	0	387644	387795
M	typealias	UnicodeScalarView	0	387796	387868
M	typealias	UTF8View	0	387869	387923
M	typealias	UTF16View	0	387924	387980
F	Swift	StringViews.lsw	387983	393276
D	extension	String	388034	388052	393275	Swift
M	struct	UnicodeScalarView	0	388053	390498
M	struct	UTF8View	0	390500	391877
M	struct	UTF16View	0	391879	393273
F	Swift	Tuples.lsw	393276	403796
D	func	==	393324	393422	393422	Swift
D	func	!=	393424	393519	393519	Swift
D	func	==	393521	393693	393693	Swift
D	func	!=	393695	393858	393858	Swift
D	func	<	393860	394109	394109	Swift
D	func	<=	394111	394366	394366	Swift
D	func	>	394368	394616	394616	Swift
D	func	>=	394618	394874	394874	Swift
D	func	==	394876	395086	395086	Swift
D	func	!=	395088	395289	395289	Swift
D	func	<	395291	395608	395608	Swift
D	func	<=	395610	395934	395934	Swift
D	func	>	395936	396252	396252	Swift
D	func	>=	396254	396579	396579	Swift
D	func	==	396581	396829	396829	Swift
D	func	!=	396831	397070	397070	Swift
D	func	<	397072	397457	397457	Swift
D	func	<=	397459	397852	397852	Swift
D	func	>	397854	398238	398238	Swift
D	func	>=	398240	398634	398634	Swift
D	func	==	398636	398922	398922	Swift
D	func	!=	398924	399201	399201	Swift
D	func	<	399203	399656	399656	Swift
D	func	<=	399658	400120	400120	Swift
D	func	>	400122	400574	400574	Swift
D	func	>=	400576	401039	401039	Swift
D	func	==	401041	401365	401365	Swift
D	func	!=	401367	401682	401682	Swift
D	func	<	401684	402205	402205	Swift
D	func	<=	402207	402738	402738	Swift
D	func	>	402740	403260	403260	Swift
D	func	>=	403262	403794	403794	Swift
F	Swift	UInt.lsw	403796	411922
D	struct	UInt	403846	404079	411921	Swift
M	typealias	IntegerLiteralType	0	404080	404126
M	typealias	Magnitude	0	404127	404164
M	typealias	Stride	0	404165	404198
M	typealias	Words	0	404199	404234
M	var	max	1	404236	404320
M	var	min	1	404321	404383
M	var	bitWidth	1	404384	404469
M	var	zero	1	404470	404522
M	init	init	0	404524	404568
M	init	init	0	404569	404641
M	init	init	0	404642	404701
M	init	init	0	404702	404841
M	init	init	0	404842	404971
M	init	init	0	404972	405099
M	init	init	0	405100	405223
M	init	init	0	405224	405355
M	init	init	0	405356	405485
M	init	init	0	405486	405638
M	init	init	0	405639	405792
M	init	init	0	405793	405898
M	func	+	1	405900	405979
M	func	-	1	405980	406059
M	func	*	1	406060	406139
M	func	/	1	406140	406219
M	func	%	1	406220	406299
M	func	&+	1	406300	406381
M	func	&-	1	406382	406463
M	func	&*	1	406464	406545
M	func	&	1	406546	406625
M	func	|	1	406626	406704
M	func	^	1	406705	406784
M	func	~	1	406785	406858
M	func	<<	1	406859	406939
M	func	>>	1	406940	407020
M	func	&<<	1	407021	407103
M	func	&>>	1	407104	407186
M	func	<<	1	407187	407289
M	func	>>	1	407290	407392
M	func	==	1	407393	407472
M	func	!=	1	407473	407552
M	func	<	1	407553	407631
M	func	<=	1	407632	407711
M	func	>	1	407712	407790
M	func	>=	1	407791	407870
M	func	+=	1	407872	407956
M	func	-=	1	407957	408041
M	func	*=	1	408042	408126
M	func	/=	1	408127	408211
M	func	%=	1	408212	408296
M	func	&+=	1	408297	408383
M	func	&-=	1	408384	408470
M	func	&*=	1	408471	408557
M	func	&=	1	408558	408642
M	func	|=	1	408643	408726
M	func	^=	1	408727	408811
M	func	<<=	1	408812	408897
M	func	>>=	1	408898	408983
M	func	addingReportingOverflow	0	408985	409154
M	func	subtractingReportingOverflow	0	409155	409336
M	func	multipliedReportingOverflow	0	409337	409515
M	func	dividedReportingOverflow	0	409516	409715
M	func	remainderReportingOverflow	0	409716	409935
M	func	multipliedFullWidth	0	409936	410082
M	func	dividingFullWidth	0	410083	410262
M	func	quotientAndRemainder	0	410263	410439
M	func	isMultiple	0	410440	410575
M	func	signum	0	410576	410655
M	var	magnitude	0	410656	410748
M	var	words	0	410749	410872
M	var	nonzeroBitCount	0	410873	410973
M	var	leadingZeroBitCount	0	410974	411105
M	var	trailingZeroBitCount	0	411106	411238
M	var	byteSwapped	0	411239	411363
M	var	description	0	411364	411462
M	var	hashValue	0	411463	411575
M	func	hash	0	411576	411687
M	func	distance	0	411688	411805
M	func	advanced	0	411806	411919
F	Swift	UInt16.lsw	411922	420207
D	struct	UInt16	411974	412200	420206	Swift
M	typealias	IntegerLiteralType	0	412201	412249
M	typealias	Magnitude	0	412250	412289
M	typealias	Stride	0	412290	412323
M	typealias	Words	0	412324	412359
M	var	max	1	412361	412432
M	var	min	1	412433	412497
M	var	bitWidth	1	412498	412583
M	var	zero	1	412584	412638
M	init	init	0	412640	412684
M	init	init	0	412685	412758
M	init	init	0	412759	412819
M	init	init	0	412820	412958
M	init	init	0	412959	413087
M	init	init	0	413088	413214
M	init	init	0	413215	413337
M	init	init	0	413338	413468
M	init	init	0	413469	413597
M	init	init	0	413598	413749
M	init	init	0	413750	413902
M	init	init	0	413903	414009
M	func	+	1	414011	414095
M	func	-	1	414096	414180
M	func	*	1	414181	414265
M	func	/	1	414266	414350
M	func	%	1	414351	414435
M	func	&+	1	414436	414522
M	func	&-	1	414523	414609
M	func	&*	1	414610	414696
M	func	&	1	414697	414781
M	func	|	1	414782	414865
M	func	^	1	414866	414950
M	func	~	1	414951	415027
M	func	<<	1	415028	415113
M	func	>>	1	415114	415199
M	func	&<<	1	415200	415287
M	func	&>>	1	415288	415375
M	func	<<	1	415376	415481
M	func	>>	1	415482	415587
M	func	==	1	415588	415670
M	func	!=	1	415671	415753
M	func	<	1	415754	415835
M	func	<=	1	415836	415918
M	func	>	1	415919	416000
M	func	>=	1	416001	416083
M	func	+=	1	416085	416172
M	func	-=	1	416173	416260
M	func	*=	1	416261	416348
M	func	/=	1	416349	416436
M	func	%=	1	416437	416524
M	func	&+=	1	416525	416614
M	func	&-=	1	416615	416704
M	func	&*=	1	416705	416794
M	func	&=	1	416795	416882
M	func	|=	1	416883	416969
M	func	^=	1	416970	417057
M	func	<<=	1	417058	417146
M	func	>>=	1	417147	417235
M	func	addingReportingOverflow	0	417237	417409
M	func	subtractingReportingOverflow	0	417410	417594
M	func	multipliedReportingOverflow	0	417595	417776
M	func	dividedReportingOverflow	0	417777	417979
M	func	remainderReportingOverflow	0	417980	418202
M	func	multipliedFullWidth	0	418203	418354
M	func	dividingFullWidth	0	418355	418541
M	func	quotientAndRemainder	0	418542	418724
M	func	isMultiple	0	418725	418861
M	func	signum	0	418862	418942
M	var	magnitude	0	418943	419036
M	var	words	0	419037	419160
M	var	nonzeroBitCount	0	419161	419260
M	var	leadingZeroBitCount	0	419261	419391
M	var	trailingZeroBitCount	0	419392	419523
M	var	byteSwapped	0	419524	419649
M	var	description	0	419650	419747
M	var	hashValue	0	419748	419859
M	func	hash	0	419860	419970
M	func	distance	0	419971	420089
M	func	advanced	0	420090	420204
F	Swift	UInt32.lsw	420207	428497
D	struct	UInt32	420259	420485	428496	Swift
M	typealias	IntegerLiteralType	0	420486	420534
M	typealias	Magnitude	0	420535	420574
M	typealias	Stride	0	420575	420608
M	typealias	Words	0	420609	420644
M	var	max	1	420646	420722
M	var	min	1	420723	420787
M	var	bitWidth	1	420788	420873
M	var	zero	1	420874	420928
M	init	init	0	420930	420974
M	init	init	0	420975	421048
M	init	init	0	421049	421109
M	init	init	0	421110	421248
M	init	init	0	421249	421377
M	init	init	0	421378	421504
M	init	init	0	421505	421627
M	init	init	0	421628	421758
M	init	init	0	421759	421887
M	init	init	0	421888	422039
M	init	init	0	422040	422192
M	init	init	0	422193	422299
M	func	+	1	422301	422385
M	func	-	1	422386	422470
M	func	*	1	422471	422555
M	func	/	1	422556	422640
M	func	%	1	422641	422725
M	func	&+	1	422726	422812
M	func	&-	1	422813	422899
M	func	&*	1	422900	422986
M	func	&	1	422987	423071
M	func	|	1	423072	423155
M	func	^	1	423156	423240
M	func	~	1	423241	423317
M	func	<<	1	423318	423403
M	func	>>	1	423404	423489
M	func	&<<	1	423490	423577
M	func	&>>	1	423578	423665
M	func	<<	1	423666	423771
M	func	>>	1	423772	423877
M	func	==	1	423878	423960
M	func	!=	1	423961	424043
M	func	<	1	424044	424125
M	func	<=	1	424126	424208
M	func	>	1	424209	424290
M	func	>=	1	424291	424373
M	func	+=	1	424375	424462
M	func	-=	1	424463	424550
M	func	*=	1	424551	424638
M	func	/=	1	424639	424726
M	func	%=	1	424727	424814
M	func	&+=	1	424815	424904
M	func	&-=	1	424905	424994
M	func	&*=	1	424995	425084
M	func	&=	1	425085	425172
M	func	|=	1	425173	425259
M	func	^=	1	425260	425347
M	func	<<=	1	425348	425436
M	func	>>=	1	425437	425525
M	func	addingReportingOverflow	0	425527	425699
M	func	subtractingReportingOverflow	0	425700	425884
M	func	multipliedReportingOverflow	0	425885	426066
M	func	dividedReportingOverflow	0	426067	426269
M	func	remainderReportingOverflow	0	426270	426492
M	func	multipliedFullWidth	0	426493	426644
M	func	dividingFullWidth	0	426645	426831
M	func	quotientAndRemainder	0	426832	427014
M	func	isMultiple	0	427015	427151
M	func	signum	0	427152	427232
M	var	magnitude	0	427233	427326
M	var	words	0	427327	427450
M	var	nonzeroBitCount	0	427451	427550
M	var	leadingZeroBitCount	0	427551	427681
M	var	trailingZeroBitCount	0	427682	427813
M	var	byteSwapped	0	427814	427939
M	var	description	0	427940	428037
M	var	hashValue	0	428038	428149
M	func	hash	0	428150	428260
M	func	distance	0	428261	428379
M	func	advanced	0	428380	428494
F	Swift	UInt64.lsw	428497	436797
D	struct	UInt64	428549	428775	436796	Swift
M	typealias	IntegerLiteralType	0	428776	428824
M	typealias	Magnitude	0	428825	428864
M	typealias	Stride	0	428865	428898
M	typealias	Words	0	428899	428934
M	var	max	1	428936	429022
M	var	min	1	429023	429087
M	var	bitWidth	1	429088	429173
M	var	zero	1	429174	429228
M	init	init	0	429230	429274
M	init	init	0	429275	429348
M	init	init	0	429349	429409
M	init	init	0	429410	429548
M	init	init	0	429549	429677
M	init	init	0	429678	429804
M	init	init	0	429805	429927
M	init	init	0	429928	430058
M	init	init	0	430059	430187
M	init	init	0	430188	430339
M	init	init	0	430340	430492
M	init	init	0	430493	430599
M	func	+	1	430601	430685
M	func	-	1	430686	430770
M	func	*	1	430771	430855
M	func	/	1	430856	430940
M	func	%	1	430941	431025
M	func	&+	1	431026	431112
M	func	&-	1	431113	431199
M	func	&*	1	431200	431286
M	func	&	1	431287	431371
M	func	|	1	431372	431455
M	func	^	1	431456	431540
M	func	~	1	431541	431617
M	func	<<	1	431618	431703
M	func	>>	1	431704	431789
M	func	&<<	1	431790	431877
M	func	&>>	1	431878	431965
M	func	<<	1	431966	432071
M	func	>>	1	432072	432177
M	func	==	1	432178	432260
M	func	!=	1	432261	432343
M	func	<	1	432344	432425
M	func	<=	1	432426	432508
M	func	>	1	432509	432590
M	func	>=	1	432591	432673
M	func	+=	1	432675	432762
M	func	-=	1	432763	432850
M	func	*=	1	432851	432938
M	func	/=	1	432939	433026
M	func	%=	1	433027	433114
M	func	&+=	1	433115	433204
M	func	&-=	1	433205	433294
M	func	&*=	1	433295	433384
M	func	&=	1	433385	433472
M	func	|=	1	433473	433559
M	func	^=	1	433560	433647
M	func	<<=	1	433648	433736
M	func	>>=	1	433737	433825
M	func	addingReportingOverflow	0	433827	433999
M	func	subtractingReportingOverflow	0	434000	434184
M	func	multipliedReportingOverflow	0	434185	434366
M	func	dividedReportingOverflow	0	434367	434569
M	func	remainderReportingOverflow	0	434570	434792
M	func	multipliedFullWidth	0	434793	434944
M	func	dividingFullWidth	0	434945	435131
M	func	quotientAndRemainder	0	435132	435314
M	func	isMultiple	0	435315	435451
M	func	signum	0	435452	435532
M	var	magnitude	0	435533	435626
M	var	words	0	435627	435750
M	var	nonzeroBitCount	0	435751	435850
M	var	leadingZeroBitCount	0	435851	435981
M	var	trailingZeroBitCount	0	435982	436113
M	var	byteSwapped	0	436114	436239
M	var	description	0	436240	436337
M	var	hashValue	0	436338	436449
M	func	hash	0	436450	436560
M	func	distance	0	436561	436679
M	func	advanced	0	436680	436794
F	Swift	UInt8.lsw	436797	444885
D	struct	UInt8	436848	437071	444884	Swift
M	typealias	IntegerLiteralType	0	437072	437119
M	typealias	Magnitude	0	437120	437158
M	typealias	Stride	0	437159	437192
M	typealias	Words	0	437193	437228
M	var	max	1	437230	437298
M	var	min	1	437299	437362
M	var	bitWidth	1	437363	437447
M	var	zero	1	437448	437501
M	init	init	0	437503	437547
M	init	init	0	437548	437619
M	init	init	0	437620	437678
M	init	init	0	437679	437816
M	init	init	0	437817	437944
M	init	init	0	437945	438070
M	init	init	0	438071	438192
M	init	init	0	438193	438322
M	init	init	0	438323	438450
M	init	init	0	438451	438601
M	init	init	0	438602	438753
M	init	init	0	438754	438858
M	func	+	1	438860	438940
M	func	-	1	438941	439021
M	func	*	1	439022	439102
M	func	/	1	439103	439183
M	func	%	1	439184	439264
M	func	&+	1	439265	439347
M	func	&-	1	439348	439430
M	func	&*	1	439431	439513
M	func	&	1	439514	439594
M	func	|	1	439595	439674
M	func	^	1	439675	439755
M	func	~	1	439756	439829
M	func	<<	1	439830	439911
M	func	>>	1	439912	439993
M	func	&<<	1	439994	440077
M	func	&>>	1	440078	440161
M	func	<<	1	440162	440264
M	func	>>	1	440265	440367
M	func	==	1	440368	440447
M	func	!=	1	440448	440527
M	func	<	1	440528	440606
M	func	<=	1	440607	440686
M	func	>	1	440687	440765
M	func	>=	1	440766	440845
M	func	+=	1	440847	440931
M	func	-=	1	440932	441016
M	func	*=	1	441017	441101
M	func	/=	1	441102	441186
M	func	%=	1	441187	441271
M	func	&+=	1	441272	441358
M	func	&-=	1	441359	441445
M	func	&*=	1	441446	441532
M	func	&=	1	441533	441617
M	func	|=	1	441618	441701
M	func	^=	1	441702	441786
M	func	<<=	1	441787	441872
M	func	>>=	1	441873	441958
M	func	addingReportingOverflow	0	441960	442129
M	func	subtractingReportingOverflow	0	442130	442311
M	func	multipliedReportingOverflow	0	442312	442490
M	func	dividedReportingOverflow	0	442491	442690
M	func	remainderReportingOverflow	0	442691	442910
M	func	multipliedFullWidth	0	442911	443058
M	func	dividingFullWidth	0	443059	443240
M	func	quotientAndRemainder	0	443241	443420
M	func	isMultiple	0	443421	443555
M	func	signum	0	443556	443634
M	var	magnitude	0	443635	443726
M	var	words	0	443727	443850
M	var	nonzeroBitCount	0	443851	443949
M	var	leadingZeroBitCount	0	443950	444079
M	var	trailingZeroBitCount	0	444080	444210
M	var	byteSwapped	0	444211	444334
M	var	description	0	444335	444431
M	var	hashValue	0	444432	444542
M	func	hash	0	444543	444652
M	func	distance	0	444653	444769
M	func	advanced	0	444770	444882
F	Foundation	FoundationSystem.lsw	444885	460931
D	typealias	TimeInterval	444919	444970	444970	Foundation
D	typealias	CGFloat	444971	445046	445046	Foundation
D	struct	Date	445048	445176	448353	Foundation
M	let	timeIntervalSinceReferenceDate	0	445177	445258
M	init	init	0	445259	445353
M	init	init	0	445354	445452
M	init	init	0	445453	445600
M	init	init	0	445601	445760
M	init	init	0	445761	445934
M	var	now	1	445935	445990
M	var	distantFuture	1	445991	446088
M	var	distantPast	1	446089	446185
M	var	timeIntervalBetween1970AndReferenceDate	1	446186	446271
M	var	timeIntervalSinceReferenceDate	1	446272	446363
M	var	timeIntervalSince1970	0	446364	446485
M	var	timeIntervalSinceNow	0	446486	446622
M	func	timeIntervalSince	0	446623	446783
M	func	addingTimeInterval	0	446784	446975
M	func	addTimeInterval	0	446976	447084
M	func	distance	0	447085	447196
M	func	advanced	0	447197	447269
M	func	compare	0	447270	447462
M	func	==	1	447463	447596
M	func	<	1	447597	447728
M	func	+	1	447729	447818
M	func	-	1	447819	447909
M	func	+=	1	447910	447986
M	func	-=	1	447987	448063
M	func	hash	0	448064	448162
M	var	description	0	448163	448295
M	var	debugDescription	0	448296	448351
D	func	_wallClock	448355	448414	448414	Foundation
D	func	_describeDate	448416	448498	448498	Foundation
D	func	_sleep	448500	448558	448558	Foundation
D	func	CFAbsoluteTimeGetCurrent	448560	448670	448670	Foundation
D	enum	Thread	448672	448722	449036	Foundation
M	func	sleep	1	448723	448822
M	func	sleep	1	448823	448935
M	var	isMainThread	1	448936	449034
D	class	ProcessInfo	449038	449105	450054	Foundation
M	let	processInfo	1	449106	449184
M	init	init	0	449185	449198
M	var	environment	0	449199	449299
M	var	arguments	0	449300	449406
M	var	processName	0	449407	449558
M	var	systemUptime	0	449559	449687
M	var	processIdentifier	0	449688	449787
M	var	hostName	0	449788	449898
M	var	activeProcessorCount	0	449899	449945
M	var	processorCount	0	449946	449986
M	var	globallyUniqueString	0	449987	450052
D	class	FileHandle	450056	450150	450680	Foundation
M	let	_isError	0	450151	450173
M	init	init	0	450174	450227
M	let	standardOutput	1	450228	450294
M	let	standardError	1	450295	450359
M	func	write	0	450360	450456
M	func	write	0	450457	450569
M	func	synchronizeFile	0	450570	450622
M	func	synchronize	0	450623	450678
D	func	_writeBytes	450682	450766	450766	Foundation
D	class	NSLock	450768	450853	451287	Foundation
M	var	_isLocked	0	450854	450879
M	var	name	0	450880	450908
M	init	init	0	450909	450929
M	func	lock	0	450930	450973
M	func	unlock	0	450974	451020
M	func	try	0	451021	451143
M	func	withLock	0	451144	451285
D	func	NSTemporaryDirectory	451289	451412	451412	Foundation
D	func	NSHomeDirectory	451414	451518	451518	Foundation
D	func	_environment	451520	451593	451593	Foundation
D	struct	UUID	451595	451741	453282	Foundation
M	let	_high	0	451742	451763
M	let	_low	0	451764	451784
M	init	init	0	451785	451971
M	init	init	0	451972	452501
M	var	uuidString	0	452502	452854
M	func	_hex	1	452855	453046
M	func	<	1	453047	453175
M	var	description	0	453176	453225
M	var	debugDescription	0	453226	453280
D	protocol	LocalizedError	453284	453362	453525	Foundation
M	var	errorDescription	0	453363	453404
M	var	failureReason	0	453405	453443
M	var	recoverySuggestion	0	453444	453487
M	var	helpAnchor	0	453488	453523
D	extension	LocalizedError	453527	453553	453744	Foundation
M	var	errorDescription	0	453554	453602
M	var	failureReason	0	453603	453648
M	var	recoverySuggestion	0	453649	453699
M	var	helpAnchor	0	453700	453742
D	extension	Error	453746	453763	454007	Foundation
M	var	localizedDescription	0	453764	454005
D	func	_localizedDescription	454009	454110	454110	Foundation
D	struct	CocoaError	454112	454214	454399	Foundation
M	let	_message	0	454215	454239
M	init	init	0	454240	454295
M	var	errorDescription	0	454296	454349
M	var	description	0	454350	454397
D	func	_readFile	454401	454474	454474	Foundation
D	func	_writeFile	454476	454582	454582	Foundation
D	func	_fileKind	454584	454652	454652	Foundation
D	func	_listDirectory	454654	454738	454738	Foundation
D	func	_changeFile	454740	454849	454849	Foundation
D	func	_currentDirectory	454851	454924	454924	Foundation
D	extension	String	454926	454944	456220	Foundation
M	init	init	0	454945	455459
M	func	write	0	455460	455770
M	init	init	0	455771	455974
M	init	init	0	455975	456218
D	func	_lastComponent	456222	456318	456318	Foundation
D	struct	Data	456320	456497	458376	Foundation
M	typealias	Element	0	456498	456534
M	typealias	Index	0	456535	456567
M	typealias	Indices	0	456568	456609
M	typealias	SubSequence	0	456610	456656
M	var	_bytes	0	456657	456680
M	init	init	0	456681	456732
M	init	init	0	456733	456871
M	init	init	0	456872	457015
M	init	init	0	457016	457105
M	var	startIndex	0	457106	457142
M	var	endIndex	0	457143	457188
M	var	count	0	457189	457231
M	subscript	subscript	0	457232	457352
M	func	replaceSubrange	0	457353	457534
M	func	append	0	457535	457617
M	func	append	0	457618	457708
M	func	_copyToArray	0	457709	457761
M	func	==	1	457762	457847
M	func	hash	0	457848	457922
M	var	description	0	457923	458016
M	var	debugDescription	0	458017	458072
M	func	base64EncodedString	0	458073	458175
M	init	init	0	458176	458374
D	func	_base64	458378	458447	458447	Foundation
D	func	_fromBase64	458449	458526	458526	Foundation
D	class	FileManager	458528	458597	460930	Foundation
M	let	default	1	458598	458675
M	init	init	0	458676	458689
M	var	currentDirectoryPath	0	458690	458807
M	func	fileExists	0	458808	458934
M	func	contents	0	458935	459123
M	func	createFile	0	459124	459316
M	func	contentsOfDirectory	0	459317	459604
M	func	removeItem	0	459605	459833
M	func	createDirectory	0	459834	460149
M	func	moveItem	0	460150	460410
M	func	copyItem	0	460411	460805
M	func	isReadableFile	0	460806	460928
F	Foundation	FoundationText.lsw	460931	477940
D	protocol	CVarArg	460977	461051	461053	Foundation
D	extension	Int	461055	461079	461081	Foundation
D	extension	Int8	461083	461108	461110	Foundation
D	extension	Int16	461112	461138	461140	Foundation
D	extension	Int32	461142	461168	461170	Foundation
D	extension	Int64	461172	461198	461200	Foundation
D	extension	UInt	461202	461227	461229	Foundation
D	extension	UInt8	461231	461257	461259	Foundation
D	extension	UInt16	461261	461288	461290	Foundation
D	extension	UInt32	461292	461319	461321	Foundation
D	extension	UInt64	461323	461350	461352	Foundation
D	extension	Double	461354	461381	461383	Foundation
D	extension	Float	461385	461411	461413	Foundation
D	extension	String	461415	461442	461444	Foundation
D	extension	Substring	461446	461476	461478	Foundation
D	func	_format	461480	461577	461577	Foundation
D	struct	Locale	461579	461680	461990	Foundation
M	let	identifier	0	461681	461732
M	init	init	0	461733	461801
M	var	current	1	461802	461899
M	var	autoupdatingCurrent	1	461900	461988
D	extension	String	461992	462010	464082	Foundation
M	init	init	0	462011	462174
M	init	init	0	462175	462335
M	init	init	0	462336	462516
M	struct	CompareOptions	0	462518	463488
M	struct	Encoding	0	463490	464080
D	enum	ComparisonResult	464084	464184	464787	Foundation
M	case	orderedAscending	0	464185	464210
M	case	orderedSame	0	464211	464231
M	case	orderedDescending	0	464232	464258
M	init	init	0	464259	464482
M	var	rawValue	0	464483	464671
M	func	==	1	464672	464785
D	func	_foundationRange	464789	464915	464915	Foundation
D	func	_foundationReplacing	464917	465057	465057	Foundation
D	func	_foundationCapitalized	465059	465146	465146	Foundation
D	func	_foundationCompare	465148	465258	465258	Foundation
D	func	_foundationFolding	465260	465356	465356	Foundation
D	extension	StringProtocol	465358	465384	473253	Foundation
M	func	components	0	465385	465717
M	func	components	0	465718	466261
M	func	trimmingCharacters	0	466262	466724
M	func	replacingOccurrences	0	466725	467409
M	func	range	0	467410	467878
M	var	capitalized	0	467879	468048
M	var	localizedLowercase	0	468049	468139
M	var	localizedUppercase	0	468140	468230
M	func	uppercased	0	468231	468338
M	func	lowercased	0	468339	468446
M	func	padding	0	468447	469090
M	func	compare	0	469091	469443
M	func	caseInsensitiveCompare	0	469444	469638
M	func	localizedCompare	0	469639	469798
M	func	localizedCaseInsensitiveCompare	0	469799	470002
M	func	localizedStandardCompare	0	470003	470222
M	func	localizedCaseInsensitiveContains	0	470223	470431
M	func	localizedStandardContains	0	470432	470670
M	func	folding	0	470671	470879
M	func	commonPrefix	0	470880	471293
M	func	enumerateLines	0	471294	471634
M	func	data	0	471635	472015
M	var	removingPercentEncoding	0	472016	472669
M	func	addingPercentEncoding	0	472670	473251
D	struct	CharacterSet	473255	473350	477834	Foundation
M	typealias	ArrayLiteralElement	0	473351	473408
M	let	_contains	0	473409	473452
M	init	init	0	473453	473539
M	init	init	0	473540	473608
M	init	init	0	473609	473788
M	init	init	0	473789	473870
M	init	init	0	473871	474074
M	init	init	0	474075	474212
M	init	init	0	474213	474344
M	func	contains	0	474345	474467
M	func	_category	1	474468	474579
M	var	whitespaces	1	474580	474644
M	var	whitespacesAndNewlines	1	474645	474720
M	var	newlines	1	474721	474782
M	var	letters	1	474783	474843
M	var	decimalDigits	1	474844	474910
M	var	alphanumerics	1	474911	474977
M	var	uppercaseLetters	1	474978	475047
M	var	lowercaseLetters	1	475048	475117
M	var	punctuationCharacters	1	475118	475192
M	var	symbols	1	475193	475253
M	var	controlCharacters	1	475254	475325
M	var	capitalizedLetters	1	475326	475398
M	var	nonBaseCharacters	1	475399	475470
M	var	urlQueryAllowed	1	475471	475638
M	var	urlPathAllowed	1	475639	475803
M	var	urlHostAllowed	1	475804	475969
M	var	inverted	0	475970	476151
M	func	union	0	476152	476385
M	func	intersection	0	476386	476635
M	func	subtracting	0	476636	476893
M	func	formUnion	0	476894	477016
M	func	formIntersection	0	477017	477161
M	func	subtract	0	477162	477292
M	func	insert	0	477293	477444
M	func	remove	0	477445	477605
M	func	insert	0	477606	477753
M	func	invert	0	477754	477832
D	func	_inCharacterSet	477836	477939	477939	Foundation
F	Glibc	GlibcMath.lsw	477940	488479
D	func	sqrt	477973	478054	478054	Glibc
D	func	cbrt	478056	478135	478135	Glibc
D	func	sin	478137	478209	478209	Glibc
D	func	cos	478211	478285	478285	Glibc
D	func	tan	478287	478362	478362	Glibc
D	func	asin	478364	478442	478442	Glibc
D	func	acos	478444	478524	478524	Glibc
D	func	atan	478526	478607	478607	Glibc
D	func	sinh	478609	478694	478694	Glibc
D	func	cosh	478696	478783	478783	Glibc
D	func	tanh	478785	478873	478873	Glibc
D	func	asinh	478875	478970	478970	Glibc
D	func	acosh	478972	479069	479069	Glibc
D	func	atanh	479071	479169	479169	Glibc
D	func	exp	479171	479247	479247	Glibc
D	func	exp2	479249	479327	479327	Glibc
D	func	expm1	479329	479418	479418	Glibc
D	func	log	479420	479505	479505	Glibc
D	func	log2	479507	479596	479596	Glibc
D	func	log10	479598	479690	479690	Glibc
D	func	log1p	479692	479801	479801	Glibc
D	func	erf	479803	479885	479885	Glibc
D	func	erfc	479887	479979	479979	Glibc
D	func	tgamma	479981	480068	480068	Glibc
D	func	lgamma	480070	480175	480175	Glibc
D	func	pow	480177	480296	480296	Glibc
D	func	atan2	480298	480408	480408	Glibc
D	func	hypot	480410	480519	480519	Glibc
D	func	nextafter	480521	480655	480655	Glibc
D	func	fdim	480657	480759	480759	Glibc
D	func	sqrt	480761	480842	480842	Glibc
D	func	sqrtf	480844	480926	480926	Glibc
D	func	cbrt	480928	481007	481007	Glibc
D	func	cbrtf	481009	481089	481089	Glibc
D	func	sin	481091	481163	481163	Glibc
D	func	sinf	481165	481238	481238	Glibc
D	func	cos	481240	481314	481314	Glibc
D	func	cosf	481316	481391	481391	Glibc
D	func	tan	481393	481468	481468	Glibc
D	func	tanf	481470	481546	481546	Glibc
D	func	asin	481548	481626	481626	Glibc
D	func	asinf	481628	481707	481707	Glibc
D	func	acos	481709	481789	481789	Glibc
D	func	acosf	481791	481872	481872	Glibc
D	func	atan	481874	481955	481955	Glibc
D	func	atanf	481957	482039	482039	Glibc
D	func	exp	482041	482117	482117	Glibc
D	func	expf	482119	482196	482196	Glibc
D	func	exp2	482198	482276	482276	Glibc
D	func	exp2f	482278	482357	482357	Glibc
D	func	log	482359	482444	482444	Glibc
D	func	logf	482446	482532	482532	Glibc
D	func	log2	482534	482623	482623	Glibc
D	func	log2f	482625	482715	482715	Glibc
D	func	log10	482717	482809	482809	Glibc
D	func	log10f	482811	482904	482904	Glibc
D	func	pow	482906	483024	483024	Glibc
D	func	powf	483026	483145	483145	Glibc
D	func	atan2	483147	483256	483256	Glibc
D	func	atan2f	483258	483368	483368	Glibc
D	func	hypot	483370	483478	483478	Glibc
D	func	hypotf	483480	483589	483589	Glibc
D	func	floor	483591	483698	483698	Glibc
D	func	ceil	483700	483798	483798	Glibc
D	func	trunc	483800	483903	483903	Glibc
D	func	rint	483905	484017	484017	Glibc
D	func	nearbyint	484019	484136	484136	Glibc
D	func	round	484138	484242	484242	Glibc
D	func	fabs	484244	484323	484323	Glibc
D	func	fmod	484325	484473	484473	Glibc
D	func	remainder	484475	484629	484629	Glibc
D	func	fmin	484631	484730	484730	Glibc
D	func	fmax	484732	484832	484832	Glibc
D	func	fma	484834	484966	484966	Glibc
D	func	copysign	484968	485128	485128	Glibc
D	func	ldexp	485130	485277	485277	Glibc
D	func	modf	485279	485427	485427	Glibc
D	func	floor	485429	485534	485534	Glibc
D	func	floorf	485536	485642	485642	Glibc
D	func	ceil	485644	485740	485740	Glibc
D	func	ceilf	485742	485839	485839	Glibc
D	func	trunc	485841	485942	485942	Glibc
D	func	truncf	485944	486046	486046	Glibc
D	func	rint	486048	486158	486158	Glibc
D	func	rintf	486160	486271	486271	Glibc
D	func	nearbyint	486273	486388	486388	Glibc
D	func	nearbyintf	486390	486506	486506	Glibc
D	func	round	486508	486610	486610	Glibc
D	func	fabs	486612	486689	486689	Glibc
D	func	fmod	486691	486836	486836	Glibc
D	func	remainder	486838	486989	486989	Glibc
D	func	fmin	486991	487086	487086	Glibc
D	func	fmax	487088	487184	487184	Glibc
D	func	fma	487186	487314	487314	Glibc
D	func	copysign	487316	487472	487472	Glibc
D	func	ldexp	487474	487618	487618	Glibc
D	func	modf	487620	487765	487765	Glibc
D	func	lround	487767	487874	487874	Glibc
D	var	M_PI	487876	487959	487959	Glibc
D	var	M_E	487961	488042	488042	Glibc
D	var	M_PI_2	488044	488129	488129	Glibc
D	var	M_PI_4	488131	488216	488216	Glibc
D	var	M_SQRT2	488218	488304	488304	Glibc
D	var	M_LN2	488306	488390	488390	Glibc
D	var	M_LN10	488392	488477	488477	Glibc
F	Glibc	GlibcSystem.lsw	488479	491420
D	func	sleep	488528	488662	488662	Glibc
D	func	usleep	488664	488825	488825	Glibc
D	func	arc4random	488827	488941	488941	Glibc
D	func	arc4random_uniform	488943	489100	489100	Glibc
D	func	drand48	489102	489234	489234	Glibc
D	func	rand	489236	489367	489367	Glibc
D	func	random	489369	489502	489502	Glibc
D	func	srand	489504	489609	489609	Glibc
D	func	srand48	489611	489720	489720	Glibc
D	func	srandom	489722	489833	489833	Glibc
D	var	RAND_MAX	489835	489909	489909	Glibc
D	struct	_File	489911	490012	490037	Glibc
M	let	_isError	0	490013	490035
D	var	stdout	490039	490111	490111	Glibc
D	var	stderr	490112	490182	490182	Glibc
D	func	fputs	490184	490371	490371	Glibc
D	func	puts	490373	490548	490548	Glibc
D	func	putchar	490550	490726	490726	Glibc
D	func	fflush	490728	490866	490866	Glibc
D	func	setbuf	490868	491045	491045	Glibc
D	func	time	491047	491132	491132	Glibc
D	func	getpid	491134	491219	491219	Glibc
D	func	_writeErrorText	491221	491294	491294	Glibc
D	func	_flushOutput	491296	491343	491343	Glibc
D	func	_processIdentifier	491345	491419	491419	Glibc
F	Live	Live.lsw	491420	498650
D	struct	ReloadChange	491517	491618	493085	Live
M	let	version	0	491619	491728
M	let	updated	0	491729	491836
M	let	added	0	491837	491910
M	let	deleted	0	491911	491987
M	let	run	0	491988	492087
M	let	migrated	0	492088	492184
M	let	files	0	492185	492279
M	let	milliseconds	0	492280	492391
M	init	init	0	492392	492684
M	var	description	0	492685	493083
D	class	ReloadHook	493087	493163	493642	Live
M	let	_body	0	493164	493208
M	var	_id	0	493209	493225
M	var	_all	1	493226	493270
M	init	init	0	493271	493373
M	func	cancel	0	493374	493447
M	func	_call	1	493448	493640
D	func	onReload	493644	494184	494184	Live
D	func	_liveAddHook	494186	494282	494282	Live
D	func	_liveRemoveHook	494284	494342	494342	Live
D	func	_liveVersion	494344	494394	494394	Live
D	func	_liveMilliseconds	494396	494459	494459	Live
D	func	_liveNames	494461	494523	494523	Live
D	func	_liveWatch	494525	494611	494611	Live
D	func	_liveFind	494613	494694	494694	Live
D	func	_livePatch	494696	494778	494778	Live
D	func	_livePatchModule	494780	494874	494874	Live
D	func	_liveRevert	494876	494944	494944	Live
D	func	_liveCommit	494946	495014	495014	Live
D	func	_liveRepatch	495016	495086	495086	Live
D	func	_liveStatus	495088	495152	495152	Live
D	func	_liveText	495154	495218	495218	Live
D	struct	LiveError	495220	495323	495629	Live
M	let	message	0	495324	495422
M	init	init	0	495423	495472
M	var	description	0	495473	495519
M	func	_check	1	495520	495627
D	func	watch	495631	495923	495923	Live
D	func	unwatch	495925	496084	496084	Live
D	class	Recoder	496086	496508	498649	Live
M	enum	Status	0	496509	496811
M	let	name	0	496812	496904
M	init	init	0	496905	497198
M	init	init	0	497199	497414
M	func	patch	0	497415	497602
M	func	patchModule	0	497603	497796
M	func	revert	0	497797	497923
M	func	commit	0	497924	498077
M	func	repatch	0	498078	498225
M	var	status	0	498226	498458
M	var	text	0	498459	498584
M	var	description	0	498585	498647

"""##
}
