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
O	281840	285436	ActorType AllCases ArrayLiteralElement AsyncIterator Attributes BooleanLiteralType Bound Child Children CompareOptions Component Context Continuation DataDecodingStrategy DataEncodingStrategy DateDecodingStrategy DateEncodingStrategy DirectoryHint DisplayStyle Element ElementRepresentation Elements Encoding Exponent ExtendedGraphemeClusterLiteralType FloatLiteralType GeneralCategory ID Identifier Index Indices Instant IntegerLiteralType Iterator Key KeyDecodingStrategy KeyEncodingStrategy Keys Magnitude Match NonConformingFloatDecodingStrategy NonConformingFloatEncodingStrategy Options OutputFormatting QoSClass RawExponent RawSignificand RawValue ReadingOptions RegexOutput RoundingMode Scalar Status Stride StringInterpolation StringLiteralType Style SubSequence UTF16 UTF16View UTF32 UTF8 UTF8View UnicodeScalarLiteralType UnicodeScalarView Value Values Words WritingOptions	007744400361350078625011378401138580114078011429801145180114738007870800779750079370007801500791640077894007928700780950079452007817600795350077729007961900797470077812007970400778540079246007752400780550077238007736200794110077564007813600772790077403007949400789990079041007732000776040078297007764600783390078791007883200789570078874007891500790820079123007793500793290078422011389501141150114335011455501147750077688007957700784620113931011415101143710114591011481100785840113747011382101140410114261011448101147010078666007850301139680114188011440801146280114848007854301140040114224011444401146640114884007777100796620078381003415100770360071555007174100718760166144016742400010390000596000145600004400000028006406400010990090079000018500025490004354000450600045740004616002353700236070004799000591100059820006055002367500237500076359000758600082760007797000654100073820008039000851600066630006835000720200072820009141000943300096490027178002730200276700027766009151901687770050449005097400726680073526007624200771700009820002306400385880145310014410101499350132205002990201671240167173016722201672710035773007690300119180165300016560201678980152685003164800318510167074001519600153380015875001594800240950024171008572700861440086229008631900863980086449008698401656920147625001619700162410016399001651400166280024475002536600254470025530002560500257480026785002709000985540081397003526900354200087508007676801511280004712001543800364340085667008561300365770002140003648101410980148337013530701409910144153013140301341470133744001612600169480021615013886201043690104961010504400765570109636002424500243660038864004045500405310040609003374801287730127879012941201285140127458012719801283440129089012819400231050041123015048500959490096506001398100989050016053001673400214680094638009505700954140095501003493300350070036288014747100380660037235003821100375390037717003709300369470038384010920201093540037828003797200373810038703014595601492310074228007507400967610097134009749300231480044195015053600385320048187004987800474770047917004728300764250034195003508200351890010351013496700355840035696002514400149160015027001074500226450051556014998600227260054056015008300227680056558015013300228100059060015018300226850061561015003400384740092305009918301383130135898014147500975770064214004065900202550018783001918100192850017696001803600656360064801006852700681750067431006771800680880067374006647100667610067235006731900682350065312006569000661610066242006457800647100064863006513000652200164196016698001670270130456015073801470560147263007669400766200036683016159401617910161752016155601616310161671016171100343170011543000167900771000068861006905600691510069386006950700696540071247008820301466330146322014131201418550146573001029100768340142863007196100761690010476000239501664330166478016652901004320100508010078700233930023466007990500802250080273008032100803950166684016673600641640081900008207800817190081541009623001455130162294002792800279890028080002826100511530051241002395700240270083895008433800844170084501008457400846190084946008365700838140076966006973900702900070983007114800713480088098009194200877280023233002331400358970036053003617201644430064407008865900898230166325008992400884510088577016592600910960090937009079001629520163300016678801668360166884016693200982450080471008075500808010080847006637601051590105951010585901497020036332003637900924290092728009281200939300094106009428700943950094473002382300238910101062010321300993860100079010098400758060075858007216100722680018179001716200662940103288010398401040910104136010425701100330083071008331300826090082846007241400725670023190010604201135560148119015058601509190165055016551501094540038770011048301108980111268011138601516790111800015063701651760015630005135800299840030199003036000305210032878003459000295540076494003677500368590145374003329201440440130671016732001673720010811002285201149520150233002293501173990150332001381300229780119848015038300138820023021012229701504340013745002289301247450150282015459801570300156859001347900135210013438014120501467400082473008239600979090097968001320200133880038646001833300186850017316001760700319400030955007594200759960076082001025000643230166580016663200956580078257007978800011580031187008681900866090022490002254000012800031998002230300948970162336009697500325030022095013945401389510137043013986601374530136764013573701403490137841002866200293980020782002109600196870019942008224300847730165424016499800907080164889016494300883290168317000876200344840031346015413300058690031560003160401491330128466013671401480110131305003079400741770148062002843601304040131255013135100812610081217002204801452110024320004030100404030040351008131000315130146688015454601479080111647016282201506910134815013486601515010151563015162101513850151441014918001428150010972015403301366160094551013563901355390135588013543901354880135688014828301479570163555016401701638350163696016374701638780163922016360101640620163972016410801641530163650016379101475640010924000222100023460002265000230600158220010878013120800284830028527013491700757580156805013476201427630162869014780900645000091376009127900914250165818009132501658700091473011174700285710142709002935600136980013653001356300136100103112010306701031630145264003084801366640028391011154501115920083579010889201091050108998010894801116990109049005147801091580111498000613300061700011838001175400117950154496014516101462710162772014785800813500028617013035501303040006466007237601578970159314015935301581320161950016199501578580159235015927401580920006344000638201579360159393015868301599420159982015943201581720157705015892501589640160144016078701608260160584016139301577820159081015911901580140081006008105101302080162048008109600811350158486015852400064300158212015947201582500159549015958801595100158289016034601611550006207015880701626100160104016070601607460160546016135501605070161316016046801612770160385016119401624890162731015872301600230160063001129500113520160627016143601586040158329015962801584060159784015982401584460158367015970501597440159666016151500110850011120001101500110500160667016147601602620161026016107001587630011500016351301586450159865015990300062490006293008092600809660162568016252901620900162129008117401604240161233009819701602230160947016098601603060161115009782300978660162651015774401590040159042015797501618690157666015884601588850162170016221001622520162449016240900825270082568001115501578200159158015919601580530158563016269201601830160866016090600114090011454016440201619090164363003225700323150034093001119100112430030893003398900340370032381003113100324380095620007821700798290079205007748400355470078750
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
F	Swift	AsyncSequence.lsw	24389	42227
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
D	class	_StreamState	33057	33133	35002	Swift
M	var	buffer	0	33134	33164
M	var	isFinished	0	33165	33191
M	var	error	0	33192	33219
M	var	waiters	0	33220	33247
M	var	limit	0	33248	33332
M	var	keepsNewest	0	33333	33360
M	var	onEnd	0	33361	33461
M	func	wakeOne	0	33463	33556
M	func	put	0	33557	34003
M	func	finish	0	34004	34303
M	func	next	0	34304	34954
M	deinit	deinit	0	34955	35000
D	struct	AsyncStream	35004	35120	38604	Swift
M	let	_state	0	35121	35158
M	let	_produce	0	35159	35200
M	struct	Continuation	0	35202	36710
M	init	init	0	36712	37218
M	init	init	0	37219	37392
M	func	makeStream	1	37393	37863
M	func	makeAsyncIterator	0	37864	37942
M	struct	Iterator	0	37944	38602
D	struct	AsyncThrowingStream	38606	38772	40867	Swift
M	let	_state	0	38773	38810
M	let	_produce	0	38811	38859
M	struct	Continuation	0	38861	40303
M	func	makeAsyncIterator	0	40305	40383
M	struct	Iterator	0	40385	40865
D	extension	AsyncThrowingStream	40869	40927	42226	Swift
M	init	init	0	40928	41434
M	init	init	0	41435	41584
M	func	makeStream	1	41585	42224
F	Swift	Basics.lsw	42227	48978
D	struct	Bool	42315	42499	44025	Swift
M	typealias	BooleanLiteralType	0	42500	42546
M	init	init	0	42547	42596
M	init	init	0	42597	42669
M	init	init	0	42670	42729
M	init	init	0	42730	43016
M	func	!	1	43017	43090
M	func	==	1	43091	43170
M	func	!=	1	43171	43250
M	func	toggle	0	43251	43360
M	var	description	0	43361	43450
M	var	hashValue	0	43451	43563
M	func	hash	0	43564	43675
M	func	random	1	43676	43842
M	func	random	1	43843	44023
D	typealias	Void	44027	44075	44075	Swift
D	enum	Never	44077	44182	44252	Swift
M	func	<	1	44183	44250
D	struct	Hasher	44254	44333	44635	Swift
M	init	init	0	44334	44421
M	func	combine	0	44422	44530
M	func	finalize	0	44531	44633
D	struct	ObjectIdentifier	44637	44778	45453	Swift
M	let	_value	0	44779	44798
M	init	init	0	44799	44894
M	init	init	0	44895	44992
M	func	==	1	44993	45094
M	func	<	1	45095	45238
M	func	hash	0	45239	45313
M	var	hashValue	0	45314	45364
M	var	debugDescription	0	45365	45451
D	extension	Int	45455	45470	45606	Swift
M	init	init	0	45471	45604
D	extension	UInt	45608	45624	45778	Swift
M	init	init	0	45625	45776
D	func	_objectAddress	45780	45848	45848	Swift
D	func	_metatypeAddress	45850	45921	45921	Swift
D	func	_hexAddress	45923	46103	46103	Swift
D	func	min	46105	46235	46235	Swift
D	func	min	46237	46458	46458	Swift
D	func	max	46460	46593	46593	Swift
D	func	max	46595	46820	46820	Swift
D	func	swap	46822	46954	46954	Swift
D	func	withExtendedLifetime	46956	47122	47122	Swift
D	func	withExtendedLifetime	47124	47292	47292	Swift
D	func	isKnownUniquelyReferenced	47294	47473	47473	Swift
D	func	isKnownUniquelyReferenced	47475	47669	47669	Swift
D	func	unsafeBitCast	47671	47799	47799	Swift
D	func	unsafeDowncast	47801	47951	47951	Swift
D	func	numericCast	47953	48056	48056	Swift
D	enum	MemoryLayout	48058	48107	48774	Swift
M	var	size	1	48108	48201
M	var	stride	1	48202	48308
M	var	alignment	1	48309	48406
M	func	size	1	48407	48523
M	func	stride	1	48524	48651
M	func	alignment	1	48652	48772
D	func	_typeSize	48776	48837	48837	Swift
D	func	_typeStride	48839	48904	48904	Swift
D	func	_typeAlignment	48906	48977	48977	Swift
F	Swift	Character.lsw	48978	60009
D	struct	Character	49012	49279	53245	Swift
M	typealias	ExtendedGraphemeClusterLiteralType	0	49280	49347
M	typealias	UnicodeScalarLiteralType	0	49348	49405
M	init	init	0	49406	49501
M	init	init	0	49502	49587
M	init	init	0	49588	49654
M	init	init	0	49655	49802
M	init	init	0	49803	49918
M	func	==	1	49920	50014
M	func	!=	1	50015	50109
M	func	<	1	50110	50203
M	func	hash	0	50204	50281
M	var	description	0	50283	50388
M	var	debugDescription	0	50389	50521
M	func	write	0	50522	50624
M	var	unicodeScalars	0	50625	50740
M	var	utf8	0	50741	50823
M	var	utf16	0	50824	50910
M	typealias	UnicodeScalarView	0	50911	50976
M	typealias	UTF8View	0	50977	51024
M	typealias	UTF16View	0	51025	51074
M	var	asciiValue	0	51075	51180
M	var	isASCII	0	51181	51288
M	var	isWhitespace	0	51289	51418
M	var	isNewline	0	51419	51520
M	var	isNumber	0	51521	51628
M	var	isWholeNumber	0	51629	51752
M	var	wholeNumberValue	0	51753	51884
M	var	isHexDigit	0	51885	51999
M	var	hexDigitValue	0	52000	52127
M	var	isLetter	0	52128	52227
M	var	isUppercase	0	52228	52338
M	var	isLowercase	0	52339	52449
M	var	isCased	0	52450	52560
M	var	isSymbol	0	52561	52660
M	var	isMathSymbol	0	52661	52781
M	var	isCurrencySymbol	0	52782	52906
M	var	isPunctuation	0	52907	53019
M	func	uppercased	0	53020	53131
M	func	lowercased	0	53132	53243
D	enum	Unicode	53247	53296	58955	Swift
M	struct	Scalar	0	53297	57736
M	enum	UTF8	0	57738	57836
M	enum	UTF16	0	57837	57938
M	enum	UTF32	0	57939	58040
M	enum	GeneralCategory	0	58042	58953
D	typealias	UnicodeScalar	58957	59032	59032	Swift
D	typealias	UTF8	59033	59093	59093	Swift
D	typealias	UTF16	59094	59157	59157	Swift
D	typealias	UTF32	59158	59221	59221	Swift
D	func	_scalarProperty	59223	59321	59321	Swift
D	func	_scalarText	59323	59416	59416	Swift
D	func	_scalarNumber	59418	59498	59498	Swift
D	func	_scalarCategory	59500	59580	59580	Swift
D	extension	UInt8	59582	59599	59796	Swift
M	init	init	0	59600	59794
D	extension	UInt32	59798	59816	59898	Swift
M	init	init	0	59817	59896
D	extension	UInt64	59900	59918	60008	Swift
M	init	init	0	59919	60006
F	Swift	Clock.lsw	60009	69055
D	struct	Duration	60035	60174	65523	Swift
M	let	_seconds	0	60175	60198
M	let	_attoseconds	0	60199	60278
M	init	init	0	60280	60944
M	init	init	0	60945	61115
M	var	_total	0	61116	61189
M	init	init	0	61191	61352
M	var	components	0	61353	61501
M	var	zero	1	61502	61574
M	func	seconds	1	61575	61703
M	func	seconds	1	61704	61832
M	func	milliseconds	1	61833	62048
M	func	milliseconds	1	62049	62208
M	func	microseconds	1	62209	62429
M	func	microseconds	1	62430	62588
M	func	nanoseconds	1	62589	62809
M	func	nanoseconds	1	62810	62964
M	func	+	1	62966	63112
M	func	-	1	63113	63259
M	func	+=	1	63260	63342
M	func	-=	1	63343	63425
M	func	*	1	63426	63767
M	func	*	1	63768	63880
M	func	/	1	63881	64382
M	func	/	1	64383	64495
M	func	/	1	64496	64641
M	func	*=	1	64642	64735
M	func	/=	1	64736	64829
M	func	*=	1	64830	64910
M	func	/=	1	64911	64991
M	func	==	1	64992	65129
M	func	<	1	65130	65294
M	func	hash	0	65295	65420
M	var	description	0	65421	65521
D	protocol	InstantProtocol	65525	65622	65789	Swift
M	func	advanced	0	65623	65706
M	func	duration	0	65707	65787
D	extension	InstantProtocol	65791	65818	66276	Swift
M	func	+	1	65819	65904
M	func	-	1	65905	65998
M	func	-	1	65999	66084
M	func	+=	1	66085	66175
M	func	-=	1	66176	66274
D	protocol	Clock	66278	66355	66539	Swift
M	associatedtype	Instant	0	66356	66399
M	var	now	0	66400	66446
M	var	minimumResolution	0	66447	66537
D	extension	Clock	66541	66558	66981	Swift
M	func	measure	0	66559	66754
M	func	measure	0	66755	66979
D	struct	ContinuousClock	66983	67082	67858	Swift
M	struct	Instant	0	67083	67677
M	init	init	0	67678	67698
M	var	now	0	67699	67742
M	var	now	1	67743	67793
M	var	minimumResolution	0	67794	67856
D	struct	SuspendingClock	67860	67964	68740	Swift
M	struct	Instant	0	67965	68559
M	init	init	0	68560	68580
M	var	now	0	68581	68624
M	var	now	1	68625	68675
M	var	minimumResolution	0	68676	68738
D	func	_monotonicNanoseconds	68742	68809	68809	Swift
D	extension	Clock	68811	68858	68932	Swift
M	var	continuous	1	68859	68930
D	extension	Clock	68933	68980	69054	Swift
M	var	suspending	1	68981	69052
F	Swift	Codable.lsw	69055	94995
D	protocol	Encodable	69154	69228	69304	Swift
M	func	encode	0	69229	69302
D	protocol	Decodable	69306	69378	69446	Swift
M	init	init	0	69379	69444
D	typealias	Codable	69448	69538	69538	Swift
D	protocol	CodingKey	69540	69672	69797	Swift
M	var	stringValue	0	69673	69708
M	init	init	0	69709	69739
M	var	intValue	0	69740	69770
M	init	init	0	69771	69795
D	extension	CodingKey	69799	69820	70068	Swift
M	var	description	0	69821	70010
M	var	debugDescription	0	70011	70066
D	protocol	CodingKeyRepresentable	70070	70187	70268	Swift
M	var	codingKey	0	70188	70228
M	init	init	0	70229	70266
D	struct	CodingUserInfoKey	70270	70406	70504	Swift
M	let	rawValue	0	70407	70438
M	init	init	0	70439	70502
D	protocol	Encoder	70506	70565	70880	Swift
M	var	codingPath	0	70566	70609
M	var	userInfo	0	70610	70660
M	func	container	0	70661	70750
M	func	unkeyedContainer	0	70751	70810
M	func	singleValueContainer	0	70811	70878
D	protocol	Decoder	70882	70940	71276	Swift
M	var	codingPath	0	70941	70984
M	var	userInfo	0	70985	71035
M	func	container	0	71036	71132
M	func	unkeyedContainer	0	71133	71199
M	func	singleValueContainer	0	71200	71274
D	protocol	SingleValueEncodingContainer	71278	71346	71487	Swift
M	var	codingPath	0	71347	71390
M	func	encodeNil	0	71391	71427
M	func	encode	0	71428	71485
D	protocol	UnkeyedEncodingContainer	71489	71571	71988	Swift
M	var	codingPath	0	71572	71615
M	var	count	0	71616	71642
M	func	encodeNil	0	71643	71679
M	func	encode	0	71680	71737
M	func	nestedContainer	0	71738	71863
M	func	nestedUnkeyedContainer	0	71864	71938
M	func	superEncoder	0	71939	71986
D	extension	UnkeyedEncodingContainer	71990	72026	72195	Swift
M	func	encode	0	72027	72193
D	protocol	KeyedEncodingContainerProtocol	72197	72274	72825	Swift
M	associatedtype	Key	0	72275	72308
M	var	codingPath	0	72309	72352
M	func	encodeNil	0	72353	72404
M	func	encode	0	72405	72479
M	func	nestedContainer	0	72480	72622
M	func	nestedUnkeyedContainer	0	72623	72712
M	func	superEncoder	0	72713	72760
M	func	superEncoder	0	72761	72823
D	extension	KeyedEncodingContainerProtocol	72827	72869	73169	Swift
M	func	encodeIfPresent	0	72870	73025
M	func	encodeConditional	0	73026	73167
D	protocol	SingleValueDecodingContainer	73171	73238	73371	Swift
M	var	codingPath	0	73239	73282
M	func	decodeNil	0	73283	73311
M	func	decode	0	73312	73369
D	protocol	UnkeyedDecodingContainer	73373	73454	73971	Swift
M	var	codingPath	0	73455	73498
M	var	count	0	73499	73526
M	var	isAtEnd	0	73527	73556
M	var	currentIndex	0	73557	73590
M	func	decodeNil	0	73591	73635
M	func	decode	0	73636	73702
M	func	nestedContainer	0	73703	73832
M	func	nestedUnkeyedContainer	0	73833	73914
M	func	superDecoder	0	73915	73969
D	extension	UnkeyedDecodingContainer	73973	74009	74211	Swift
M	func	decodeIfPresent	0	74010	74209
D	protocol	KeyedDecodingContainerProtocol	74213	74289	74897	Swift
M	associatedtype	Key	0	74290	74323
M	var	codingPath	0	74324	74367
M	var	allKeys	0	74368	74398
M	func	contains	0	74399	74436
M	func	decodeNil	0	74437	74487
M	func	decode	0	74488	74562
M	func	nestedContainer	0	74563	74700
M	func	nestedUnkeyedContainer	0	74701	74788
M	func	superDecoder	0	74789	74834
M	func	superDecoder	0	74835	74895
D	extension	KeyedDecodingContainerProtocol	74899	74941	75182	Swift
M	func	decodeIfPresent	0	74942	75180
D	struct	KeyedEncodingContainer	75184	75326	76326	Swift
M	typealias	Key	0	75327	75355
M	var	_box	0	75356	75387
M	init	init	0	75388	75513
M	init	init	0	75514	75568
M	var	codingPath	0	75569	75631
M	func	encodeNil	0	75632	75716
M	func	encode	0	75717	75828
M	func	nestedContainer	0	75829	76015
M	func	nestedUnkeyedContainer	0	76016	76147
M	func	superEncoder	0	76148	76229
M	func	superEncoder	0	76230	76324
D	class	_KeyedEncodingBox	76328	76353	76879	Swift
M	var	codingPath	0	76354	76396
M	func	encodeNil	0	76397	76447
M	func	encode	0	76448	76521
M	func	nestedContainer	0	76522	76661
M	func	nestedUnkeyedContainer	0	76662	76781
M	func	superEncoder	0	76782	76877
D	class	_KeyedEncodingBoxOf	76881	76968	77899	Swift
M	var	container	0	76969	76989
M	init	init	0	76990	77045
M	var	codingPath	0	77046	77115
M	func	encodeNil	0	77116	77223
M	func	encode	0	77224	77358
M	func	nestedContainer	0	77359	77541
M	func	nestedUnkeyedContainer	0	77542	77696
M	func	superEncoder	0	77697	77897
D	struct	KeyedDecodingContainer	77901	78042	79540	Swift
M	typealias	Key	0	78043	78071
M	var	_box	0	78072	78103
M	init	init	0	78104	78229
M	init	init	0	78230	78284
M	var	codingPath	0	78285	78347
M	var	allKeys	0	78348	78400
M	func	contains	0	78401	78466
M	func	decodeNil	0	78467	78550
M	func	decode	0	78551	78661
M	func	nestedContainer	0	78662	78844
M	func	nestedUnkeyedContainer	0	78845	78978
M	func	superDecoder	0	78979	79062
M	func	superDecoder	0	79063	79159
M	func	_decode	0	79232	79322
M	func	_decodeIfPresent	0	79323	79538
D	class	_KeyedDecodingBox	79542	79567	80288	Swift
M	var	codingPath	0	79568	79610
M	func	allKeys	0	79611	79671
M	func	contains	0	79672	79729
M	func	decodeNil	0	79730	79795
M	func	decode	0	79796	79909
M	func	nestedContainer	0	79910	80056
M	func	nestedUnkeyedContainer	0	80057	80183
M	func	superDecoder	0	80184	80286
D	class	_KeyedDecodingBoxOf	80290	80377	81565	Swift
M	let	container	0	80378	80398
M	init	init	0	80399	80454
M	var	codingPath	0	80455	80524
M	func	allKeys	0	80525	80633
M	func	contains	0	80634	80728
M	func	decodeNil	0	80729	80844
M	func	decode	0	80845	80987
M	func	nestedContainer	0	80988	81181
M	func	nestedUnkeyedContainer	0	81182	81347
M	func	superDecoder	0	81348	81563
D	enum	EncodingError	81567	81669	82487	Swift
M	struct	Context	0	81670	82148
M	case	invalidValue	0	82149	82184
M	var	debugDescription	0	82185	82485
D	enum	DecodingError	82489	82588	85579	Swift
M	struct	Context	0	82589	83067
M	case	typeMismatch	0	83068	83108
M	case	valueNotFound	0	83109	83150
M	case	keyNotFound	0	83151	83195
M	case	dataCorrupted	0	83196	83227
M	func	dataCorruptedError	1	83228	83531
M	func	dataCorruptedError	1	83532	83838
M	func	dataCorruptedError	1	83839	84094
M	func	_notOneKey	1	84095	84322
M	func	_rawValue	1	84323	84579
M	var	debugDescription	0	84580	85577
D	func	_describeCoding	85581	86076	86076	Swift
D	struct	_IndexKey	86078	86136	86377	Swift
M	let	index	0	86137	86155
M	init	init	0	86156	86201
M	var	stringValue	0	86202	86250
M	var	intValue	0	86251	86283
M	init	init	0	86284	86329
M	init	init	0	86330	86375
D	struct	_DictionaryKey	86379	86440	86738	Swift
M	let	stringValue	0	86441	86468
M	let	intValue	0	86469	86491
M	init	init	0	86492	86593
M	init	init	0	86594	86669
M	init	init	0	86670	86736
D	protocol	_CodedAsItself	86770	86848	86849	Swift
D	extension	_CodedAsItself	86851	86897	87166	Swift
M	init	init	0	86898	87011
M	func	encode	0	87012	87164
D	extension	Int	87168	87208	87210	Swift
D	extension	Int8	87211	87252	87254	Swift
D	extension	Int16	87255	87297	87299	Swift
D	extension	Int32	87300	87342	87344	Swift
D	extension	Int64	87345	87387	87389	Swift
D	extension	UInt	87390	87431	87433	Swift
D	extension	UInt8	87434	87476	87478	Swift
D	extension	UInt16	87479	87522	87524	Swift
D	extension	UInt32	87525	87568	87570	Swift
D	extension	UInt64	87571	87614	87616	Swift
D	extension	Bool	87617	87658	87660	Swift
D	extension	Double	87661	87704	87706	Swift
D	extension	Float	87707	87749	87751	Swift
D	extension	String	87752	87795	87797	Swift
D	extension	RawRepresentable	87799	87870	88029	Swift
M	func	encode	0	87871	88027
D	extension	RawRepresentable	88031	88102	88379	Swift
M	init	init	0	88103	88377
D	extension	Optional	88381	88437	88652	Swift
M	func	encode	0	88438	88650
D	extension	Optional	88654	88710	88916	Swift
M	init	init	0	88711	88914
D	extension	Array	88918	88971	89149	Swift
M	func	encode	0	88972	89147
D	extension	Array	89151	89204	89419	Swift
M	init	init	0	89205	89417
D	extension	ArraySlice	89421	89479	89576	Swift
M	func	encode	0	89480	89574
D	extension	ArraySlice	89578	89636	89737	Swift
M	init	init	0	89637	89735
D	extension	Set	89739	89790	89968	Swift
M	func	encode	0	89791	89966
D	extension	Set	89970	90021	90236	Swift
M	init	init	0	90022	90234
D	extension	Range	90238	90289	90487	Swift
M	func	encode	0	90290	90485
D	extension	Range	90489	90540	91068	Swift
M	init	init	0	90541	91066
D	extension	ClosedRange	91070	91127	91325	Swift
M	func	encode	0	91128	91323
D	extension	ClosedRange	91327	91384	91918	Swift
M	init	init	0	91385	91916
D	extension	Dictionary	91920	91992	92560	Swift
M	func	encode	0	91993	92558
D	func	_dictionaryKey	92562	92968	92968	Swift
D	extension	Dictionary	92970	93042	94994	Swift
M	init	init	0	93043	94992
F	Swift	Collection.lsw	94995	118042
D	protocol	Collection	95060	95188	96812	Swift
M	associatedtype	Index	0	95189	95326
M	associatedtype	Iterator	0	95327	95379
M	associatedtype	SubSequence	0	95380	95513
M	associatedtype	Indices	0	95514	95612
M	var	startIndex	0	95613	95689
M	var	endIndex	0	95690	95766
M	subscript	subscript	0	95767	95853
M	subscript	subscript	0	95854	95947
M	var	indices	0	95948	96019
M	var	isEmpty	0	96020	96088
M	var	count	0	96089	96147
M	func	_customIndexOfEquatableElement	0	96148	96218
M	func	_customLastIndexOfEquatableElement	0	96219	96293
M	func	index	0	96294	96369
M	func	formIndex	0	96370	96453
M	func	index	0	96454	96549
M	func	index	0	96550	96707
M	func	distance	0	96708	96810
D	struct	IndexingIterator	96814	96943	97593	Swift
M	typealias	Element	0	96944	96991
M	var	_elements	0	96992	97019
M	var	_position	0	97020	97053
M	init	init	0	97054	97179
M	init	init	0	97180	97314
M	func	next	0	97315	97591
D	extension	Collection	97595	97658	97797	Swift
M	func	makeIterator	0	97659	97795
D	extension	Collection	97799	97854	98113	Swift
M	subscript	subscript	0	97855	98111
D	extension	Collection	98115	98175	98341	Swift
M	var	indices	0	98176	98339
D	extension	Collection	98343	98391	99414	Swift
M	func	popFirst	0	98392	98674
M	func	removeFirst	0	98675	98997
M	func	removeFirst	0	98998	99412
D	extension	Collection	99416	99438	107719	Swift
M	func	_customIndexOfEquatableElement	0	99439	99526
M	func	_customLastIndexOfEquatableElement	0	99527	99618
M	var	isEmpty	0	99619	99713
M	var	count	0	99714	99816
M	var	underestimatedCount	0	99817	99866
M	func	formIndex	0	99867	99981
M	func	index	0	99982	100379
M	func	index	0	100380	100885
M	func	formIndex	0	100886	101032
M	func	formIndex	0	101033	101399
M	func	distance	0	101400	101791
M	var	first	0	101792	101986
M	func	randomElement	0	101987	102193
M	func	randomElement	0	102194	102522
M	subscript	subscript	0	102523	102673
M	subscript	subscript	0	102674	102791
M	func	map	0	102792	103086
M	func	suffix	0	103087	103213
M	func	prefix	0	103214	103337
M	func	prefix	0	103338	103491
M	func	prefix	0	103492	103806
M	func	prefix	0	103807	104176
M	func	suffix	0	104177	104542
M	func	dropFirst	0	104543	104857
M	func	dropLast	0	104858	105218
M	func	drop	0	105219	105595
M	func	firstIndex	0	105596	105942
M	func	index	0	105943	106143
M	func	split	0	106144	107282
M	func	indices	0	107283	107717
D	extension	Collection	107721	107768	111222	Swift
M	func	firstIndex	0	107769	108139
M	func	index	0	108140	108277
M	func	split	0	108278	108579
M	func	split	0	108580	109385
M	func	firstRange	0	109386	109985
M	func	ranges	0	109986	110619
M	func	contains	0	110620	110796
M	func	trimmingPrefix	0	110797	111220
D	extension	Collection	111224	111246	111453	Swift
M	func	trimmingPrefix	0	111247	111451
D	protocol	BidirectionalCollection	111455	111640	111802	Swift
M	func	index	0	111641	111718
M	func	formIndex	0	111719	111800
D	extension	BidirectionalCollection	111804	111839	115030	Swift
M	func	formIndex	0	111840	111953
M	func	index	0	111954	112353
M	func	index	0	112354	112907
M	func	distance	0	112908	113407
M	var	last	0	113408	113540
M	func	last	0	113541	113907
M	func	lastIndex	0	113908	114253
M	func	reversed	0	114254	114395
M	func	suffix	0	114396	114714
M	func	dropLast	0	114715	115028
D	extension	BidirectionalCollection	115032	115092	115468	Swift
M	func	lastIndex	0	115093	115466
D	extension	BidirectionalCollection	115470	115531	116616	Swift
M	func	popLast	0	115532	115843
M	func	removeLast	0	115844	116202
M	func	removeLast	0	116203	116614
D	protocol	RandomAccessCollection	116618	116844	116846	Swift
D	extension	RandomAccessCollection	116848	116882	117265	Swift
M	func	index	0	116883	117263
D	extension	RandomAccessCollection	117267	117346	117831	Swift
M	func	index	0	117347	117451
M	func	index	0	117452	117559
M	func	index	0	117560	117691
M	func	distance	0	117692	117829
D	extension	RandomAccessCollection	117833	117937	118041	Swift
M	var	indices	0	117938	118039
F	Swift	Concurrency.lsw	118042	140497
D	func	_spawnTask	118156	118231	118231	Swift
D	func	_currentTask	118232	118282	118282	Swift
D	func	_parkTask	118283	118320	118320	Swift
D	func	_parkTask	118321	118375	118375	Swift
D	func	_resumeTask	118376	118426	118426	Swift
D	func	_yieldTask	118427	118466	118466	Swift
D	class	_Job	118468	118523	120477	Swift
M	var	_all	1	118524	118562
M	let	_main	1	118563	118592
M	var	_current	1	118593	118656
M	var	id	0	118658	118672
M	var	priority	0	118673	118711
M	var	isCancelled	0	118712	118739
M	var	isDone	0	118740	118762
M	var	waiters	0	118763	118790
M	var	work	0	118791	118824
M	var	onBreak	0	118825	118942
M	var	children	0	118943	119020
M	var	handlers	0	119021	119062
M	var	handlerCount	0	119063	119087
M	var	locals	0	119088	119126
M	func	start	0	119128	119273
M	func	inherit	0	119274	119401
M	func	cancel	0	119402	119724
M	func	adopt	0	119725	119883
M	func	disown	0	119884	119943
M	func	onCancel	0	119944	120104
M	func	end	0	120105	120323
M	func	join	0	120324	120475
D	func	_runJob	120479	120864	120864	Swift
D	class	_JobOf	120866	120901	121547	Swift
M	var	result	0	120902	120945
M	func	begin	0	120946	121173
M	func	get	0	121174	121355
M	func	value	0	121356	121545
D	struct	TaskPriority	121549	121744	122620	Swift
M	var	rawValue	0	121745	121775
M	init	init	0	121776	121837
M	let	high	1	121838	121893
M	let	userInitiated	1	121894	121958
M	let	medium	1	121959	122016
M	let	low	1	122017	122071
M	let	utility	1	122072	122130
M	let	background	1	122131	122191
M	func	<	1	122192	122295
M	var	description	0	122296	122618
D	struct	CancellationError	122622	122715	122738	Swift
M	init	init	0	122716	122736
D	struct	Task	122740	122851	123240	Swift
M	let	_task	0	122852	122882
M	init	init	0	122883	122931
M	func	cancel	0	122933	123006
M	var	isCancelled	0	123007	123061
M	func	==	1	123062	123146
M	func	hash	0	123147	123238
D	extension	Task	123242	123281	124129	Swift
M	init	init	0	123282	123606
M	func	detached	1	123607	123945
M	var	value	0	123946	124039
M	var	result	0	124040	124127
D	extension	Task	124131	124174	125147	Swift
M	init	init	0	124175	124506
M	func	detached	1	124507	124860
M	var	value	0	124861	124972
M	var	result	0	124973	125145
D	extension	Task	125149	125206	126407	Swift
M	var	isCancelled	1	125207	125276
M	var	currentPriority	1	125277	125355
M	func	checkCancellation	1	125356	125555
M	func	yield	1	125556	125639
M	func	sleep	1	125640	125789
M	func	sleep	1	125790	126138
M	func	sleep	1	126139	126405
D	func	_clampedNanoseconds	126409	126587	126587	Swift
D	func	_sleepTask	126589	126920	126920	Swift
D	func	withTaskCancellationHandler	126922	127319	127319	Swift
D	struct	UnsafeCurrentTask	127321	127418	127592	Swift
M	let	_job	0	127419	127437
M	var	isCancelled	0	127438	127491
M	var	priority	0	127492	127547
M	func	cancel	0	127548	127590
D	func	withUnsafeCurrentTask	127594	127769	127769	Swift
D	class	_AsyncLet	127791	127941	128206	Swift
M	let	job	0	127942	127973
M	init	init	0	127974	128118
M	var	value	0	128119	128171
M	deinit	deinit	0	128172	128204
D	class	_ThrowingAsyncLet	128208	128248	128529	Swift
M	let	job	0	128249	128280
M	init	init	0	128281	128432
M	var	value	0	128433	128494
M	deinit	deinit	0	128495	128527
D	func	_endAsyncLet	128531	128627	128627	Swift
D	func	_asyncLet	128629	128747	128747	Swift
D	func	_asyncLet	128748	128889	128889	Swift
D	struct	CheckedContinuation	128915	129036	129525	Swift
M	let	_state	0	129037	129074
M	init	init	0	129075	129134
M	func	resume	0	129135	129212
M	func	resume	0	129213	129289
M	func	resume	0	129290	129523
D	extension	CheckedContinuation	129527	129574	129633	Swift
M	func	resume	0	129575	129631
D	typealias	UnsafeContinuation	129635	129711	129711	Swift
D	class	_ContinuationState	129713	129748	130458	Swift
M	var	result	0	129749	129786
M	var	task	0	129787	129816
M	var	isWaiting	0	129817	129842
M	var	function	0	129843	129867
M	init	init	0	129868	129925
M	func	resume	0	129926	130215
M	func	wait	0	130216	130456
D	func	withCheckedContinuation	130460	130790	130790	Swift
D	func	withCheckedThrowingContinuation	130791	131069	131069	Swift
D	func	withUnsafeContinuation	131070	131224	131224	Swift
D	func	withUnsafeThrowingContinuation	131225	131410	131410	Swift
D	class	_Group	131429	131456	133119	Swift
M	var	running	0	131457	131500
M	var	finished	0	131501	131539
M	var	firstFinished	0	131540	131565
M	var	waiter	0	131566	131585
M	var	isCancelled	0	131586	131613
M	let	owner	0	131614	131643
M	func	add	0	131645	132171
M	func	finish	0	132172	132431
M	func	next	0	132432	132916
M	func	cancel	0	132917	133055
M	var	isEmpty	0	133056	133117
D	struct	TaskGroup	133121	133239	134747	Swift
M	let	_group	0	133240	133279
M	init	init	0	133280	133341
M	func	addTask	0	133342	133512
M	func	addTaskUnlessCancelled	0	133513	133780
M	func	next	0	133781	134012
M	func	waitForAll	0	134013	134090
M	func	cancelAll	0	134091	134138
M	var	isCancelled	0	134139	134222
M	var	isEmpty	0	134223	134270
M	func	makeAsyncIterator	0	134271	134339
M	struct	Iterator	0	134341	134745
D	struct	ThrowingTaskGroup	134749	134905	136493	Swift
M	let	_group	0	134906	134945
M	init	init	0	134946	135007
M	func	addTask	0	135008	135185
M	func	addTaskUnlessCancelled	0	135186	135460
M	func	next	0	135461	135554
M	func	nextResult	0	135555	135655
M	func	waitForAll	0	135656	135917
M	func	cancelAll	0	135918	135965
M	var	isCancelled	0	135966	136049
M	var	isEmpty	0	136050	136097
M	func	makeAsyncIterator	0	136098	136166
M	struct	Iterator	0	136168	136491
D	struct	DiscardingTaskGroup	136495	136568	136998	Swift
M	let	_group	0	136569	136597
M	init	init	0	136598	136648
M	func	addTask	0	136649	136808
M	func	cancelAll	0	136809	136856
M	var	isCancelled	0	136857	136940
M	var	isEmpty	0	136941	136996
D	func	withTaskGroup	137000	137424	137424	Swift
D	func	withThrowingTaskGroup	137426	138055	138055	Swift
D	func	withDiscardingTaskGroup	138057	138401	138401	Swift
D	protocol	Actor	138420	138508	138509	Swift
D	protocol	GlobalActor	138511	138596	138675	Swift
M	associatedtype	ActorType	0	138597	138632
M	var	shared	1	138633	138673
D	class	MainActor	138677	138760	139039	Swift
M	let	shared	1	138761	138803
M	init	init	0	138804	138817
M	func	run	1	138818	138933
M	func	assumeIsolated	1	138934	139037
D	struct	_TaskLocalValue	139063	139087	139138	Swift
M	let	key	0	139088	139117
M	let	value	0	139118	139136
D	class	TaskLocal	139140	139325	140496	Swift
M	let	_default	0	139326	139349
M	init	init	0	139350	139427
M	func	get	0	139428	139660
M	var	wrappedValue	0	139661	139710
M	var	projectedValue	0	139711	139767
M	func	withValue	0	139768	140075
M	func	withValue	0	140076	140401
M	var	description	0	140402	140494
F	Swift	CoreProtocols.lsw	140497	148631
D	protocol	Equatable	140547	140628	140718	Swift
M	func	==	1	140629	140716
D	extension	Equatable	140720	140741	140860	Swift
M	func	!=	1	140742	140858
D	protocol	Hashable	140862	141005	141190	Swift
M	var	hashValue	0	141006	141085
M	func	hash	0	141086	141188
D	extension	Hashable	141192	141212	141392	Swift
M	var	hashValue	0	141213	141390
D	protocol	Comparable	141394	141472	141926	Swift
M	func	<	1	141473	141583
M	func	<=	1	141584	141698
M	func	>=	1	141699	141814
M	func	>	1	141815	141924
D	extension	Comparable	141928	141950	142362	Swift
M	func	>	1	141951	142081
M	func	<=	1	142082	142220
M	func	>=	1	142221	142360
D	func	~=	142364	142488	142488	Swift
D	protocol	Identifiable	142490	142575	142711	Swift
M	associatedtype	ID	0	142576	142641
M	var	id	0	142642	142709
D	extension	Identifiable	142713	142759	142860	Swift
M	var	id	0	142760	142858
D	protocol	CaseIterable	142862	142952	143108	Swift
M	associatedtype	AllCases	0	142953	143032
M	var	allCases	1	143033	143106
D	protocol	RawRepresentable	143110	143212	143392	Swift
M	associatedtype	RawValue	0	143213	143240
M	init	init	0	143241	143332
M	var	rawValue	0	143333	143390
D	extension	RawRepresentable	143394	143448	143590	Swift
M	func	==	1	143449	143588
D	func	!=	143592	143785	143785	Swift
D	extension	RawRepresentable	143787	143856	144066	Swift
M	var	hashValue	0	143857	143944
M	func	hash	0	143945	144064
D	protocol	Error	144068	144155	144157	Swift
D	protocol	Sendable	144159	144251	144253	Swift
D	protocol	SendableMetatype	144255	144370	144372	Swift
D	protocol	Copyable	144374	144451	144453	Swift
D	protocol	CustomStringConvertible	144455	144549	144624	Swift
M	var	description	0	144550	144622
D	protocol	CustomDebugStringConvertible	144626	144728	144813	Swift
M	var	debugDescription	0	144729	144811
D	protocol	LosslessStringConvertible	144815	144947	145031	Swift
M	init	init	0	144948	145029
D	protocol	TextOutputStream	145033	145096	145166	Swift
M	func	write	0	145097	145164
D	protocol	TextOutputStreamable	145168	145258	145366	Swift
M	func	write	0	145259	145364
D	protocol	ExpressibleByIntegerLiteral	145368	145466	145591	Swift
M	associatedtype	IntegerLiteralType	0	145467	145504
M	init	init	0	145505	145589
D	protocol	ExpressibleByFloatLiteral	145593	145695	145814	Swift
M	associatedtype	FloatLiteralType	0	145696	145731
M	init	init	0	145732	145812
D	protocol	ExpressibleByBooleanLiteral	145816	145914	146039	Swift
M	associatedtype	BooleanLiteralType	0	145915	145952
M	init	init	0	145953	146037
D	protocol	ExpressibleByUnicodeScalarLiteral	146041	146158	146301	Swift
M	associatedtype	UnicodeScalarLiteralType	0	146159	146202
M	init	init	0	146203	146299
D	protocol	ExpressibleByExtendedGraphemeClusterLiteral	146303	146460	146633	Swift
M	associatedtype	ExtendedGraphemeClusterLiteralType	0	146461	146514
M	init	init	0	146515	146631
D	extension	ExpressibleByExtendedGraphemeClusterLiteral	146635	146759	146940	Swift
M	init	init	0	146760	146938
D	protocol	ExpressibleByStringLiteral	146942	147082	147204	Swift
M	associatedtype	StringLiteralType	0	147083	147119
M	init	init	0	147120	147202
D	extension	ExpressibleByStringLiteral	147206	147306	147463	Swift
M	init	init	0	147307	147461
D	protocol	ExpressibleByArrayLiteral	147465	147559	147690	Swift
M	associatedtype	ArrayLiteralElement	0	147560	147598
M	init	init	0	147599	147688
D	protocol	ExpressibleByDictionaryLiteral	147692	147795	147933	Swift
M	associatedtype	Key	0	147796	147818
M	associatedtype	Value	0	147819	147843
M	init	init	0	147844	147931
D	protocol	ExpressibleByNilLiteral	147935	148016	148071	Swift
M	init	init	0	148017	148069
D	typealias	IntegerLiteralType	148073	148158	148158	Swift
D	typealias	FloatLiteralType	148159	148251	148251	Swift
D	typealias	BooleanLiteralType	148252	148337	148337	Swift
D	typealias	UnicodeScalarType	148338	148438	148438	Swift
D	typealias	ExtendedGraphemeClusterType	148439	148544	148544	Swift
D	typealias	StringLiteralType	148545	148630	148630	Swift
F	Swift	Dictionary.lsw	148631	163070
D	struct	Dictionary	148647	148836	160980	Swift
M	typealias	Element	0	148837	148892
M	typealias	SubSequence	0	148893	148957
M	typealias	Indices	0	148958	149027
M	struct	Index	0	149029	149523
M	struct	Iterator	0	149525	149865
M	struct	Keys	0	149867	151947
M	struct	Values	0	151949	153663
M	init	init	0	153665	153742
M	init	init	0	153743	153880
M	init	init	0	153881	153979
M	init	init	0	153980	154496
M	init	init	0	154497	155014
M	init	init	0	155015	155312
M	var	count	0	155314	155404
M	var	isEmpty	0	155405	155507
M	var	capacity	0	155508	155632
M	subscript	subscript	0	155633	155825
M	subscript	subscript	0	155826	156175
M	subscript	subscript	0	156176	156336
M	var	startIndex	0	156337	156433
M	var	endIndex	0	156434	156526
M	func	index	0	156527	156656
M	func	index	0	156657	156807
M	func	makeIterator	0	156808	156917
M	var	keys	0	156918	157012
M	var	values	0	157013	157179
M	func	_contains	0	157180	157253
M	func	_setValue	0	157254	157374
M	func	updateValue	0	157376	157567
M	func	removeValue	0	157568	157744
M	func	remove	0	157745	157956
M	func	removeAll	0	157957	158098
M	func	popFirst	0	158099	158306
M	func	reserveCapacity	0	158307	158453
M	func	filter	0	158454	158759
M	func	mapValues	0	158760	158931
M	func	compactMapValues	0	158932	159284
M	func	merge	0	159285	159736
M	func	merge	0	159737	160162
M	func	merging	0	160163	160500
M	func	merging	0	160501	160801
M	var	description	0	160802	160887
M	var	debugDescription	0	160888	160978
D	func	_dictionaryKeys	160982	161088	161088	Swift
D	func	_dictionaryValues	161090	161202	161202	Swift
D	func	_dictionarySubset	161204	161338	161338	Swift
D	extension	Dictionary	161340	161396	161561	Swift
M	func	==	1	161397	161559
D	extension	Dictionary	161563	161617	161967	Swift
M	func	hash	0	161618	161965
D	extension	Dictionary	161969	162038	162040	Swift
D	struct	KeyValuePairs	162042	162242	163069	Swift
M	typealias	Element	0	162243	162298
M	typealias	Index	0	162299	162331
M	typealias	Indices	0	162332	162373
M	typealias	SubSequence	0	162374	162441
M	let	_elements	0	162442	162475
M	init	init	0	162476	162561
M	var	startIndex	0	162562	162598
M	var	endIndex	0	162599	162647
M	subscript	subscript	0	162648	162802
M	var	description	0	162803	163011
M	var	debugDescription	0	163012	163067
F	Swift	Double.lsw	163070	173587
D	struct	Double	163120	163414	173586	Swift
M	typealias	FloatLiteralType	0	163415	163461
M	typealias	IntegerLiteralType	0	163462	163507
M	typealias	Magnitude	0	163508	163547
M	typealias	Stride	0	163548	163584
M	typealias	Exponent	0	163585	163620
M	typealias	RawExponent	0	163621	163660
M	typealias	RawSignificand	0	163661	163705
M	var	infinity	1	163707	163798
M	var	nan	1	163799	163883
M	var	signalingNaN	1	163884	163990
M	var	pi	1	163991	164136
M	var	greatestFiniteMagnitude	1	164137	164260
M	var	leastNormalMagnitude	1	164261	164390
M	var	leastNonzeroMagnitude	1	164391	164515
M	var	ulpOfOne	1	164516	164644
M	var	radix	1	164645	164723
M	var	exponentBitCount	1	164724	164818
M	var	significandBitCount	1	164819	164930
M	var	zero	1	164931	164985
M	init	init	0	164987	165031
M	init	init	0	165032	165106
M	init	init	0	165107	165179
M	init	init	0	165180	165266
M	init	init	0	165267	165359
M	init	init	0	165360	165450
M	init	init	0	165451	165567
M	init	init	0	165568	165691
M	init	init	0	165692	165855
M	init	init	0	165856	166026
M	init	init	0	166027	166144
M	init	init	0	166145	166340
M	init	init	0	166341	166442
M	init	init	0	166443	166572
M	init	init	0	166573	166740
M	init	init	0	166741	166900
M	init	init	0	166901	167017
M	func	+	1	167019	167106
M	func	-	1	167107	167194
M	func	*	1	167195	167282
M	func	/	1	167283	167370
M	func	-	1	167371	167450
M	func	+=	1	167451	167541
M	func	-=	1	167542	167632
M	func	*=	1	167633	167723
M	func	/=	1	167724	167814
M	func	==	1	167815	167900
M	func	!=	1	167901	167986
M	func	<	1	167987	168071
M	func	<=	1	168072	168157
M	func	>	1	168158	168242
M	func	>=	1	168243	168328
M	func	negate	0	168330	168406
M	var	magnitude	0	168407	168503
M	var	bitPattern	0	168504	168608
M	var	exponentBitPattern	0	168609	168721
M	var	significandBitPattern	0	168722	168856
M	var	sign	0	168857	168944
M	var	exponent	0	168945	169030
M	var	significand	0	169031	169158
M	var	significandWidth	0	169159	169293
M	var	binade	0	169294	169413
M	var	ulp	0	169414	169518
M	var	nextUp	0	169519	169613
M	var	nextDown	0	169614	169697
M	var	isNormal	0	169698	169834
M	var	isFinite	0	169835	169954
M	var	isZero	0	169955	170031
M	var	isSubnormal	0	170032	170168
M	var	isInfinite	0	170169	170276
M	var	isNaN	0	170277	170363
M	var	isSignalingNaN	0	170364	170486
M	var	isCanonical	0	170487	170584
M	func	squareRoot	0	170586	170682
M	func	formSquareRoot	0	170683	170795
M	func	remainder	0	170796	170959
M	func	formRemainder	0	170960	171156
M	func	truncatingRemainder	0	171157	171329
M	func	formTruncatingRemainder	0	171330	171535
M	func	addingProduct	0	171536	171677
M	func	addProduct	0	171678	171816
M	func	rounded	0	171817	171966
M	func	rounded	0	171967	172109
M	func	round	0	172110	172240
M	func	round	0	172241	172356
M	func	isEqual	0	172357	172462
M	func	isLess	0	172463	172580
M	func	isLessThanOrEqualTo	0	172581	172721
M	func	distance	0	172722	172832
M	func	advanced	0	172833	172945
M	var	description	0	172946	173076
M	var	debugDescription	0	173077	173212
M	func	write	0	173213	173355
M	var	hashValue	0	173356	173470
M	func	hash	0	173471	173584
F	Swift	Float.lsw	173587	183958
D	struct	Float	173636	173928	183957	Swift
M	typealias	FloatLiteralType	0	173929	173974
M	typealias	IntegerLiteralType	0	173975	174020
M	typealias	Magnitude	0	174021	174059
M	typealias	Stride	0	174060	174095
M	typealias	Exponent	0	174096	174131
M	typealias	RawExponent	0	174132	174171
M	typealias	RawSignificand	0	174172	174216
M	var	infinity	1	174218	174307
M	var	nan	1	174308	174390
M	var	signalingNaN	1	174391	174495
M	var	pi	1	174496	174639
M	var	greatestFiniteMagnitude	1	174640	174761
M	var	leastNormalMagnitude	1	174762	174889
M	var	leastNonzeroMagnitude	1	174890	175012
M	var	ulpOfOne	1	175013	175139
M	var	radix	1	175140	175218
M	var	exponentBitCount	1	175219	175312
M	var	significandBitCount	1	175313	175424
M	var	zero	1	175425	175478
M	init	init	0	175480	175524
M	init	init	0	175525	175597
M	init	init	0	175598	175669
M	init	init	0	175670	175755
M	init	init	0	175756	175847
M	init	init	0	175848	175937
M	init	init	0	175938	176053
M	init	init	0	176054	176176
M	init	init	0	176177	176339
M	init	init	0	176340	176509
M	init	init	0	176510	176626
M	init	init	0	176627	176821
M	init	init	0	176822	176922
M	init	init	0	176923	177051
M	init	init	0	177052	177217
M	init	init	0	177218	177374
M	init	init	0	177375	177490
M	func	+	1	177492	177575
M	func	-	1	177576	177659
M	func	*	1	177660	177743
M	func	/	1	177744	177827
M	func	-	1	177828	177904
M	func	+=	1	177905	177992
M	func	-=	1	177993	178080
M	func	*=	1	178081	178168
M	func	/=	1	178169	178256
M	func	==	1	178257	178339
M	func	!=	1	178340	178422
M	func	<	1	178423	178504
M	func	<=	1	178505	178587
M	func	>	1	178588	178669
M	func	>=	1	178670	178752
M	func	negate	0	178754	178830
M	var	magnitude	0	178831	178925
M	var	bitPattern	0	178926	179029
M	var	exponentBitPattern	0	179030	179141
M	var	significandBitPattern	0	179142	179275
M	var	sign	0	179276	179362
M	var	exponent	0	179363	179447
M	var	significand	0	179448	179573
M	var	significandWidth	0	179574	179707
M	var	binade	0	179708	179825
M	var	ulp	0	179826	179928
M	var	nextUp	0	179929	180021
M	var	nextDown	0	180022	180104
M	var	isNormal	0	180105	180240
M	var	isFinite	0	180241	180359
M	var	isZero	0	180360	180436
M	var	isSubnormal	0	180437	180572
M	var	isInfinite	0	180573	180679
M	var	isNaN	0	180680	180766
M	var	isSignalingNaN	0	180767	180888
M	var	isCanonical	0	180889	180986
M	func	squareRoot	0	180988	181082
M	func	formSquareRoot	0	181083	181195
M	func	remainder	0	181196	181356
M	func	formRemainder	0	181357	181552
M	func	truncatingRemainder	0	181553	181722
M	func	formTruncatingRemainder	0	181723	181927
M	func	addingProduct	0	181928	182065
M	func	addProduct	0	182066	182202
M	func	rounded	0	182203	182350
M	func	rounded	0	182351	182491
M	func	round	0	182492	182622
M	func	round	0	182623	182738
M	func	isEqual	0	182739	182843
M	func	isLess	0	182844	182960
M	func	isLessThanOrEqualTo	0	182961	183100
M	func	distance	0	183101	183209
M	func	advanced	0	183210	183320
M	var	description	0	183321	183450
M	var	debugDescription	0	183451	183585
M	func	write	0	183586	183728
M	var	hashValue	0	183729	183842
M	func	hash	0	183843	183955
F	Swift	FloatingPointProtocols.lsw	183958	194684
D	enum	FloatingPointSign	184007	184116	184583	Swift
M	case	plus	0	184117	184130
M	case	minus	0	184131	184145
M	init	init	0	184146	184308
M	var	rawValue	0	184309	184363
M	func	==	1	184364	184581
D	enum	FloatingPointClassification	184585	184682	184922	Swift
M	case	signalingNaN	0	184683	184704
M	case	quietNaN	0	184705	184722
M	case	negativeInfinity	0	184723	184748
M	case	negativeNormal	0	184749	184772
M	case	negativeSubnormal	0	184773	184799
M	case	negativeZero	0	184800	184821
M	case	positiveZero	0	184822	184843
M	case	positiveSubnormal	0	184844	184870
M	case	positiveNormal	0	184871	184894
M	case	positiveInfinity	0	184895	184920
D	enum	FloatingPointRoundingRule	184924	185030	185158	Swift
M	case	toNearestOrAwayFromZero	0	185031	185063
M	case	toNearestOrEven	0	185064	185088
M	case	up	0	185089	185100
M	case	down	0	185101	185114
M	case	towardZero	0	185115	185134
M	case	awayFromZero	0	185135	185156
D	protocol	FloatingPoint	185160	185279	187456	Swift
M	associatedtype	Exponent	0	185280	185322
M	init	init	0	185323	185395
M	init	init	0	185396	185437
M	init	init	0	185438	185460
M	init	init	0	185461	185509
M	var	radix	1	185510	185543
M	var	nan	1	185544	185576
M	var	signalingNaN	1	185577	185618
M	var	infinity	1	185619	185656
M	var	greatestFiniteMagnitude	1	185657	185709
M	var	pi	1	185710	185741
M	var	ulp	0	185742	185767
M	var	ulpOfOne	1	185768	185805
M	var	leastNormalMagnitude	1	185806	185855
M	var	leastNonzeroMagnitude	1	185856	185906
M	var	sign	0	185907	185946
M	var	exponent	0	185947	185981
M	var	significand	0	185982	186015
M	func	/	1	186016	186064
M	func	/=	1	186065	186112
M	func	remainder	0	186113	186163
M	func	formRemainder	0	186164	186219
M	func	truncatingRemainder	0	186220	186280
M	func	formTruncatingRemainder	0	186281	186346
M	func	squareRoot	0	186347	186376
M	func	formSquareRoot	0	186377	186411
M	func	addingProduct	0	186412	186468
M	func	addProduct	0	186469	186523
M	func	minimum	1	186524	186577
M	func	maximum	1	186578	186631
M	func	minimumMagnitude	1	186632	186694
M	func	maximumMagnitude	1	186695	186757
M	func	rounded	0	186758	186817
M	func	round	0	186818	186876
M	var	nextUp	0	186877	186905
M	var	nextDown	0	186906	186936
M	func	isEqual	0	186937	186977
M	func	isLess	0	186978	187019
M	func	isLessThanOrEqualTo	0	187020	187071
M	func	isTotallyOrdered	0	187072	187133
M	var	isNormal	0	187134	187164
M	var	isFinite	0	187165	187195
M	var	isZero	0	187196	187224
M	var	isSubnormal	0	187225	187258
M	var	isInfinite	0	187259	187291
M	var	isNaN	0	187292	187319
M	var	isSignalingNaN	0	187320	187356
M	var	floatingPointClass	0	187357	187420
M	var	isCanonical	0	187421	187454
D	extension	FloatingPoint	187458	187483	190593	Swift
M	func	/=	1	187484	187589
M	func	squareRoot	0	187590	187752
M	func	remainder	0	187753	187984
M	func	truncatingRemainder	0	187985	188225
M	func	addingProduct	0	188226	188427
M	func	rounded	0	188428	188628
M	func	rounded	0	188629	188773
M	func	round	0	188774	188904
M	var	nextDown	0	188905	188986
M	func	minimum	1	188987	189171
M	func	maximum	1	189172	189356
M	func	minimumMagnitude	1	189357	189554
M	func	maximumMagnitude	1	189555	189752
M	var	floatingPointClass	0	189753	190271
M	func	isTotallyOrdered	0	190272	190591
D	protocol	BinaryFloatingPoint	190595	190711	191348	Swift
M	associatedtype	RawSignificand	0	190712	190762
M	associatedtype	RawExponent	0	190763	190810
M	init	init	0	190811	190916
M	init	init	0	190917	190941
M	init	init	0	190942	190967
M	init	init	0	190968	191022
M	init	init	0	191023	191084
M	var	exponentBitCount	1	191085	191129
M	var	significandBitCount	1	191130	191177
M	var	exponentBitPattern	0	191178	191225
M	var	significandBitPattern	0	191226	191279
M	var	binade	0	191280	191308
M	var	significandWidth	0	191309	191346
D	extension	BinaryFloatingPoint	191350	191421	193320	Swift
M	func	random	1	191422	191633
M	func	random	1	191634	191851
M	func	random	1	191852	192669
M	func	random	1	192670	193318
D	protocol	RandomNumberGenerator	193322	193393	193454	Swift
M	func	next	0	193394	193452
D	extension	RandomNumberGenerator	193456	193489	194398	Swift
M	func	next	0	193490	193658
M	func	next	0	193659	194396
D	struct	SystemRandomNumberGenerator	194400	194519	194628	Swift
M	init	init	0	194520	194540
M	func	next	0	194541	194626
D	func	_systemRandom	194630	194683	194683	Swift
F	Swift	Int.lsw	194684	202784
D	struct	Int	194733	194959	202783	Swift
M	typealias	IntegerLiteralType	0	194960	195005
M	typealias	Magnitude	0	195006	195043
M	typealias	Stride	0	195044	195077
M	typealias	Words	0	195078	195113
M	var	max	1	195115	195197
M	var	min	1	195198	195278
M	var	bitWidth	1	195279	195364
M	var	zero	1	195365	195416
M	init	init	0	195418	195462
M	init	init	0	195463	195533
M	init	init	0	195534	195591
M	init	init	0	195592	195730
M	init	init	0	195731	195859
M	init	init	0	195860	195986
M	init	init	0	195987	196109
M	init	init	0	196110	196240
M	init	init	0	196241	196369
M	init	init	0	196370	196521
M	init	init	0	196522	196674
M	init	init	0	196675	196780
M	func	+	1	196782	196857
M	func	-	1	196858	196933
M	func	*	1	196934	197009
M	func	/	1	197010	197085
M	func	%	1	197086	197161
M	func	&+	1	197162	197239
M	func	&-	1	197240	197317
M	func	&*	1	197318	197395
M	func	&	1	197396	197471
M	func	|	1	197472	197546
M	func	^	1	197547	197622
M	func	~	1	197623	197693
M	func	<<	1	197694	197770
M	func	>>	1	197771	197847
M	func	&<<	1	197848	197926
M	func	&>>	1	197927	198005
M	func	<<	1	198006	198105
M	func	>>	1	198106	198205
M	func	-	1	198206	198276
M	func	negate	0	198277	198353
M	func	==	1	198354	198430
M	func	!=	1	198431	198507
M	func	<	1	198508	198583
M	func	<=	1	198584	198660
M	func	>	1	198661	198736
M	func	>=	1	198737	198813
M	func	+=	1	198815	198896
M	func	-=	1	198897	198978
M	func	*=	1	198979	199060
M	func	/=	1	199061	199142
M	func	%=	1	199143	199224
M	func	&+=	1	199225	199308
M	func	&-=	1	199309	199392
M	func	&*=	1	199393	199476
M	func	&=	1	199477	199558
M	func	|=	1	199559	199639
M	func	^=	1	199640	199721
M	func	<<=	1	199722	199804
M	func	>>=	1	199805	199887
M	func	addingReportingOverflow	0	199889	200055
M	func	subtractingReportingOverflow	0	200056	200234
M	func	multipliedReportingOverflow	0	200235	200410
M	func	dividedReportingOverflow	0	200411	200607
M	func	remainderReportingOverflow	0	200608	200824
M	func	multipliedFullWidth	0	200825	200968
M	func	dividingFullWidth	0	200969	201144
M	func	quotientAndRemainder	0	201145	201318
M	func	isMultiple	0	201319	201452
M	func	signum	0	201453	201530
M	var	magnitude	0	201531	201622
M	var	words	0	201623	201746
M	var	nonzeroBitCount	0	201747	201846
M	var	leadingZeroBitCount	0	201847	201977
M	var	trailingZeroBitCount	0	201978	202109
M	var	byteSwapped	0	202110	202232
M	var	description	0	202233	202330
M	var	hashValue	0	202331	202442
M	func	hash	0	202443	202553
M	func	distance	0	202554	202669
M	func	advanced	0	202670	202781
F	Swift	Int16.lsw	202784	211101
D	struct	Int16	202835	203054	211100	Swift
M	typealias	IntegerLiteralType	0	203055	203102
M	typealias	Magnitude	0	203103	203142
M	typealias	Stride	0	203143	203176
M	typealias	Words	0	203177	203212
M	var	max	1	203214	203284
M	var	min	1	203285	203353
M	var	bitWidth	1	203354	203439
M	var	zero	1	203440	203493
M	init	init	0	203495	203539
M	init	init	0	203540	203612
M	init	init	0	203613	203672
M	init	init	0	203673	203811
M	init	init	0	203812	203940
M	init	init	0	203941	204067
M	init	init	0	204068	204190
M	init	init	0	204191	204321
M	init	init	0	204322	204450
M	init	init	0	204451	204602
M	init	init	0	204603	204755
M	init	init	0	204756	204863
M	func	+	1	204865	204946
M	func	-	1	204947	205028
M	func	*	1	205029	205110
M	func	/	1	205111	205192
M	func	%	1	205193	205274
M	func	&+	1	205275	205358
M	func	&-	1	205359	205442
M	func	&*	1	205443	205526
M	func	&	1	205527	205608
M	func	|	1	205609	205689
M	func	^	1	205690	205771
M	func	~	1	205772	205846
M	func	<<	1	205847	205929
M	func	>>	1	205930	206012
M	func	&<<	1	206013	206097
M	func	&>>	1	206098	206182
M	func	<<	1	206183	206286
M	func	>>	1	206287	206390
M	func	-	1	206391	206465
M	func	negate	0	206466	206542
M	func	==	1	206543	206623
M	func	!=	1	206624	206704
M	func	<	1	206705	206784
M	func	<=	1	206785	206865
M	func	>	1	206866	206945
M	func	>=	1	206946	207026
M	func	+=	1	207028	207113
M	func	-=	1	207114	207199
M	func	*=	1	207200	207285
M	func	/=	1	207286	207371
M	func	%=	1	207372	207457
M	func	&+=	1	207458	207545
M	func	&-=	1	207546	207633
M	func	&*=	1	207634	207721
M	func	&=	1	207722	207807
M	func	|=	1	207808	207892
M	func	^=	1	207893	207978
M	func	<<=	1	207979	208065
M	func	>>=	1	208066	208152
M	func	addingReportingOverflow	0	208154	208324
M	func	subtractingReportingOverflow	0	208325	208507
M	func	multipliedReportingOverflow	0	208508	208687
M	func	dividedReportingOverflow	0	208688	208888
M	func	remainderReportingOverflow	0	208889	209109
M	func	multipliedFullWidth	0	209110	209259
M	func	dividingFullWidth	0	209260	209443
M	func	quotientAndRemainder	0	209444	209623
M	func	isMultiple	0	209624	209759
M	func	signum	0	209760	209839
M	var	magnitude	0	209840	209933
M	var	words	0	209934	210057
M	var	nonzeroBitCount	0	210058	210157
M	var	leadingZeroBitCount	0	210158	210288
M	var	trailingZeroBitCount	0	210289	210420
M	var	byteSwapped	0	210421	210545
M	var	description	0	210546	210643
M	var	hashValue	0	210644	210755
M	func	hash	0	210756	210866
M	func	distance	0	210867	210984
M	func	advanced	0	210985	211098
F	Swift	Int32.lsw	211101	219428
D	struct	Int32	211152	211371	219427	Swift
M	typealias	IntegerLiteralType	0	211372	211419
M	typealias	Magnitude	0	211420	211459
M	typealias	Stride	0	211460	211493
M	typealias	Words	0	211494	211529
M	var	max	1	211531	211606
M	var	min	1	211607	211680
M	var	bitWidth	1	211681	211766
M	var	zero	1	211767	211820
M	init	init	0	211822	211866
M	init	init	0	211867	211939
M	init	init	0	211940	211999
M	init	init	0	212000	212138
M	init	init	0	212139	212267
M	init	init	0	212268	212394
M	init	init	0	212395	212517
M	init	init	0	212518	212648
M	init	init	0	212649	212777
M	init	init	0	212778	212929
M	init	init	0	212930	213082
M	init	init	0	213083	213190
M	func	+	1	213192	213273
M	func	-	1	213274	213355
M	func	*	1	213356	213437
M	func	/	1	213438	213519
M	func	%	1	213520	213601
M	func	&+	1	213602	213685
M	func	&-	1	213686	213769
M	func	&*	1	213770	213853
M	func	&	1	213854	213935
M	func	|	1	213936	214016
M	func	^	1	214017	214098
M	func	~	1	214099	214173
M	func	<<	1	214174	214256
M	func	>>	1	214257	214339
M	func	&<<	1	214340	214424
M	func	&>>	1	214425	214509
M	func	<<	1	214510	214613
M	func	>>	1	214614	214717
M	func	-	1	214718	214792
M	func	negate	0	214793	214869
M	func	==	1	214870	214950
M	func	!=	1	214951	215031
M	func	<	1	215032	215111
M	func	<=	1	215112	215192
M	func	>	1	215193	215272
M	func	>=	1	215273	215353
M	func	+=	1	215355	215440
M	func	-=	1	215441	215526
M	func	*=	1	215527	215612
M	func	/=	1	215613	215698
M	func	%=	1	215699	215784
M	func	&+=	1	215785	215872
M	func	&-=	1	215873	215960
M	func	&*=	1	215961	216048
M	func	&=	1	216049	216134
M	func	|=	1	216135	216219
M	func	^=	1	216220	216305
M	func	<<=	1	216306	216392
M	func	>>=	1	216393	216479
M	func	addingReportingOverflow	0	216481	216651
M	func	subtractingReportingOverflow	0	216652	216834
M	func	multipliedReportingOverflow	0	216835	217014
M	func	dividedReportingOverflow	0	217015	217215
M	func	remainderReportingOverflow	0	217216	217436
M	func	multipliedFullWidth	0	217437	217586
M	func	dividingFullWidth	0	217587	217770
M	func	quotientAndRemainder	0	217771	217950
M	func	isMultiple	0	217951	218086
M	func	signum	0	218087	218166
M	var	magnitude	0	218167	218260
M	var	words	0	218261	218384
M	var	nonzeroBitCount	0	218385	218484
M	var	leadingZeroBitCount	0	218485	218615
M	var	trailingZeroBitCount	0	218616	218747
M	var	byteSwapped	0	218748	218872
M	var	description	0	218873	218970
M	var	hashValue	0	218971	219082
M	func	hash	0	219083	219193
M	func	distance	0	219194	219311
M	func	advanced	0	219312	219425
F	Swift	Int64.lsw	219428	227773
D	struct	Int64	219479	219698	227772	Swift
M	typealias	IntegerLiteralType	0	219699	219746
M	typealias	Magnitude	0	219747	219786
M	typealias	Stride	0	219787	219820
M	typealias	Words	0	219821	219856
M	var	max	1	219858	219942
M	var	min	1	219943	220025
M	var	bitWidth	1	220026	220111
M	var	zero	1	220112	220165
M	init	init	0	220167	220211
M	init	init	0	220212	220284
M	init	init	0	220285	220344
M	init	init	0	220345	220483
M	init	init	0	220484	220612
M	init	init	0	220613	220739
M	init	init	0	220740	220862
M	init	init	0	220863	220993
M	init	init	0	220994	221122
M	init	init	0	221123	221274
M	init	init	0	221275	221427
M	init	init	0	221428	221535
M	func	+	1	221537	221618
M	func	-	1	221619	221700
M	func	*	1	221701	221782
M	func	/	1	221783	221864
M	func	%	1	221865	221946
M	func	&+	1	221947	222030
M	func	&-	1	222031	222114
M	func	&*	1	222115	222198
M	func	&	1	222199	222280
M	func	|	1	222281	222361
M	func	^	1	222362	222443
M	func	~	1	222444	222518
M	func	<<	1	222519	222601
M	func	>>	1	222602	222684
M	func	&<<	1	222685	222769
M	func	&>>	1	222770	222854
M	func	<<	1	222855	222958
M	func	>>	1	222959	223062
M	func	-	1	223063	223137
M	func	negate	0	223138	223214
M	func	==	1	223215	223295
M	func	!=	1	223296	223376
M	func	<	1	223377	223456
M	func	<=	1	223457	223537
M	func	>	1	223538	223617
M	func	>=	1	223618	223698
M	func	+=	1	223700	223785
M	func	-=	1	223786	223871
M	func	*=	1	223872	223957
M	func	/=	1	223958	224043
M	func	%=	1	224044	224129
M	func	&+=	1	224130	224217
M	func	&-=	1	224218	224305
M	func	&*=	1	224306	224393
M	func	&=	1	224394	224479
M	func	|=	1	224480	224564
M	func	^=	1	224565	224650
M	func	<<=	1	224651	224737
M	func	>>=	1	224738	224824
M	func	addingReportingOverflow	0	224826	224996
M	func	subtractingReportingOverflow	0	224997	225179
M	func	multipliedReportingOverflow	0	225180	225359
M	func	dividedReportingOverflow	0	225360	225560
M	func	remainderReportingOverflow	0	225561	225781
M	func	multipliedFullWidth	0	225782	225931
M	func	dividingFullWidth	0	225932	226115
M	func	quotientAndRemainder	0	226116	226295
M	func	isMultiple	0	226296	226431
M	func	signum	0	226432	226511
M	var	magnitude	0	226512	226605
M	var	words	0	226606	226729
M	var	nonzeroBitCount	0	226730	226829
M	var	leadingZeroBitCount	0	226830	226960
M	var	trailingZeroBitCount	0	226961	227092
M	var	byteSwapped	0	227093	227217
M	var	description	0	227218	227315
M	var	hashValue	0	227316	227427
M	func	hash	0	227428	227538
M	func	distance	0	227539	227656
M	func	advanced	0	227657	227770
F	Swift	Int8.lsw	227773	235888
D	struct	Int8	227823	228039	235887	Swift
M	typealias	IntegerLiteralType	0	228040	228086
M	typealias	Magnitude	0	228087	228125
M	typealias	Stride	0	228126	228159
M	typealias	Words	0	228160	228195
M	var	max	1	228197	228264
M	var	min	1	228265	228330
M	var	bitWidth	1	228331	228415
M	var	zero	1	228416	228468
M	init	init	0	228470	228514
M	init	init	0	228515	228585
M	init	init	0	228586	228643
M	init	init	0	228644	228781
M	init	init	0	228782	228909
M	init	init	0	228910	229035
M	init	init	0	229036	229157
M	init	init	0	229158	229287
M	init	init	0	229288	229415
M	init	init	0	229416	229566
M	init	init	0	229567	229718
M	init	init	0	229719	229824
M	func	+	1	229826	229903
M	func	-	1	229904	229981
M	func	*	1	229982	230059
M	func	/	1	230060	230137
M	func	%	1	230138	230215
M	func	&+	1	230216	230295
M	func	&-	1	230296	230375
M	func	&*	1	230376	230455
M	func	&	1	230456	230533
M	func	|	1	230534	230610
M	func	^	1	230611	230688
M	func	~	1	230689	230760
M	func	<<	1	230761	230839
M	func	>>	1	230840	230918
M	func	&<<	1	230919	230999
M	func	&>>	1	231000	231080
M	func	<<	1	231081	231181
M	func	>>	1	231182	231282
M	func	-	1	231283	231354
M	func	negate	0	231355	231431
M	func	==	1	231432	231509
M	func	!=	1	231510	231587
M	func	<	1	231588	231664
M	func	<=	1	231665	231742
M	func	>	1	231743	231819
M	func	>=	1	231820	231897
M	func	+=	1	231899	231981
M	func	-=	1	231982	232064
M	func	*=	1	232065	232147
M	func	/=	1	232148	232230
M	func	%=	1	232231	232313
M	func	&+=	1	232314	232398
M	func	&-=	1	232399	232483
M	func	&*=	1	232484	232568
M	func	&=	1	232569	232651
M	func	|=	1	232652	232733
M	func	^=	1	232734	232816
M	func	<<=	1	232817	232900
M	func	>>=	1	232901	232984
M	func	addingReportingOverflow	0	232986	233153
M	func	subtractingReportingOverflow	0	233154	233333
M	func	multipliedReportingOverflow	0	233334	233510
M	func	dividedReportingOverflow	0	233511	233708
M	func	remainderReportingOverflow	0	233709	233926
M	func	multipliedFullWidth	0	233927	234072
M	func	dividingFullWidth	0	234073	234251
M	func	quotientAndRemainder	0	234252	234428
M	func	isMultiple	0	234429	234562
M	func	signum	0	234563	234640
M	var	magnitude	0	234641	234732
M	var	words	0	234733	234856
M	var	nonzeroBitCount	0	234857	234955
M	var	leadingZeroBitCount	0	234956	235085
M	var	trailingZeroBitCount	0	235086	235216
M	var	byteSwapped	0	235217	235339
M	var	description	0	235340	235436
M	var	hashValue	0	235437	235547
M	func	hash	0	235548	235657
M	func	distance	0	235658	235773
M	func	advanced	0	235774	235885
F	Swift	KeyPath.lsw	235888	237615
D	class	AnyKeyPath	235971	236078	236250	Swift
M	func	==	1	236079	236172
M	func	hash	0	236173	236248
D	class	PartialKeyPath	236252	236373	236375	Swift
D	class	KeyPath	236377	236494	236816	Swift
M	func	appending	0	236495	236658
M	func	appending	0	236659	236814
D	class	WritableKeyPath	236818	236963	237103	Swift
M	func	appending	0	236964	237101
D	class	ReferenceWritableKeyPath	237105	237303	237452	Swift
M	func	appending	0	237304	237450
D	func	_readKeyPath	237454	237614	237614	Swift
F	Swift	Lazy.lsw	237615	249721
D	protocol	LazySequenceProtocol	237635	237756	237906	Swift
M	associatedtype	Elements	0	237757	237835
M	var	elements	0	237836	237904
D	extension	LazySequenceProtocol	237908	237963	238038	Swift
M	var	elements	0	237964	238036
D	typealias	LazyCollectionProtocol	238040	238190	238190	Swift
D	extension	LazySequenceProtocol	238192	238224	240426	Swift
M	var	lazy	0	238225	238281
M	func	map	0	238282	238512
M	func	filter	0	238513	238733
M	func	compactMap	0	238734	239389
M	func	flatMap	0	239390	239933
M	func	prefix	0	239934	240181
M	func	drop	0	240182	240424
D	extension	LazySequenceProtocol	240428	240484	240670	Swift
M	func	joined	0	240485	240668
D	extension	LazySequenceProtocol	240672	240775	240951	Swift
M	func	reversed	0	240776	240949
D	struct	LazySequence	240953	241050	241427	Swift
M	typealias	Element	0	241051	241094
M	typealias	Iterator	0	241095	241140
M	typealias	Elements	0	241141	241177
M	var	_base	0	241178	241197
M	init	init	0	241198	241242
M	var	elements	0	241243	241282
M	func	makeIterator	0	241283	241355
M	var	underestimatedCount	0	241356	241425
D	typealias	LazyCollection	241429	241526	241526	Swift
D	extension	LazySequence	241528	241587	242523	Swift
M	typealias	Index	0	241588	241627
M	typealias	Indices	0	241628	241671
M	typealias	SubSequence	0	241672	241732
M	var	startIndex	0	241733	241791
M	var	endIndex	0	241792	241846
M	var	indices	0	241847	241901
M	var	count	0	241902	241943
M	var	isEmpty	0	241944	241990
M	func	index	0	241991	242073
M	func	index	0	242074	242175
M	func	index	0	242176	242325
M	func	distance	0	242326	242442
M	subscript	subscript	0	242443	242521
D	extension	LazySequence	242525	242610	242697	Swift
M	func	index	0	242611	242695
D	extension	LazySequence	242699	242782	242784	Swift
D	extension	Slice	242786	242858	242904	Swift
M	typealias	Elements	0	242859	242902
D	extension	ReversedCollection	242906	242991	243050	Swift
M	typealias	Elements	0	242992	243048
D	struct	LazyMapSequence	243052	243202	243991	Swift
M	typealias	Elements	0	243203	243265
M	var	_base	0	243266	243285
M	let	_transform	0	243286	243331
M	init	init	0	243332	243467
M	struct	Iterator	0	243469	243778
M	func	makeIterator	0	243780	243919
M	var	underestimatedCount	0	243920	243989
D	extension	LazyMapSequence	243993	244055	245010	Swift
M	typealias	Index	0	244056	244095
M	typealias	Indices	0	244096	244139
M	typealias	SubSequence	0	244140	244212
M	var	startIndex	0	244213	244271
M	var	endIndex	0	244272	244326
M	var	indices	0	244327	244381
M	var	count	0	244382	244423
M	var	isEmpty	0	244424	244470
M	func	index	0	244471	244553
M	func	index	0	244554	244655
M	func	index	0	244656	244805
M	func	distance	0	244806	244922
M	subscript	subscript	0	244923	245008
D	extension	LazyMapSequence	245012	245100	245187	Swift
M	func	index	0	245101	245185
D	extension	LazyMapSequence	245189	245275	245277	Swift
D	typealias	LazyMapCollection	245279	245389	245389	Swift
D	struct	LazyFilterSequence	245391	245528	246365	Swift
M	typealias	Element	0	245529	245572
M	typealias	Elements	0	245573	245629
M	var	_base	0	245630	245649
M	let	_predicate	0	245650	245692
M	init	init	0	245693	245829
M	struct	Iterator	0	245831	246228
M	func	makeIterator	0	246230	246363
D	extension	LazyFilterSequence	246367	246432	247136	Swift
M	typealias	Index	0	246433	246472
M	typealias	Indices	0	246473	246544
M	typealias	SubSequence	0	246545	246611
M	var	startIndex	0	246612	246677
M	var	endIndex	0	246678	246732
M	var	underestimatedCount	0	246733	246778
M	func	_next	0	246779	246965
M	func	index	0	246966	247055
M	subscript	subscript	0	247056	247134
D	extension	LazyFilterSequence	247138	247229	247441	Swift
M	func	index	0	247230	247439
D	typealias	LazyFilterCollection	247443	247556	247556	Swift
D	struct	LazyPrefixWhileSequence	247558	247704	248613	Swift
M	typealias	Element	0	247705	247748
M	typealias	Elements	0	247749	247810
M	var	_base	0	247811	247830
M	let	_predicate	0	247831	247873
M	init	init	0	247874	248006
M	struct	Iterator	0	248008	248456
M	func	makeIterator	0	248458	248611
D	struct	LazyDropWhileSequence	248615	248760	249720	Swift
M	typealias	Element	0	248761	248804
M	typealias	Elements	0	248805	248864
M	var	_base	0	248865	248884
M	let	_predicate	0	248885	248927
M	init	init	0	248928	249060
M	struct	Iterator	0	249062	249563
M	func	makeIterator	0	249565	249718
F	Swift	MutableCollection.lsw	249721	265299
D	protocol	MutableCollection	249775	249917	250374	Swift
M	subscript	subscript	0	249918	250008
M	subscript	subscript	0	250009	250106
M	func	partition	0	250107	250291
M	func	swapAt	0	250292	250372
D	extension	MutableCollection	250376	250438	250779	Swift
M	subscript	subscript	0	250439	250777
D	extension	MutableCollection	250781	250810	252715	Swift
M	func	_writeBackSlice	0	250811	251471
M	func	swapAt	0	251472	251670
M	func	partition	0	251671	252295
M	subscript	subscript	0	252296	252520
M	subscript	subscript	0	252521	252713
D	extension	MutableCollection	252717	252782	253866	Swift
M	func	reverse	0	252783	253119
M	func	partition	0	253120	253864
D	extension	MutableCollection	253868	253932	255018	Swift
M	func	shuffle	0	253933	254107
M	func	shuffle	0	254108	254587
M	func	sort	0	254588	255016
D	extension	MutableCollection	255020	255105	255430	Swift
M	func	sort	0	255106	255428
D	protocol	RangeReplaceableCollection	255432	255585	257189	Swift
M	init	init	0	255586	255625
M	func	replaceSubrange	0	255626	255792
M	func	reserveCapacity	0	255793	255879
M	init	init	0	255880	255960
M	init	init	0	255961	256060
M	func	append	0	256061	256144
M	func	append	0	256145	256270
M	func	insert	0	256271	256379
M	func	insert	0	256380	256532
M	func	remove	0	256533	256661
M	func	removeSubrange	0	256662	256761
M	func	removeFirst	0	256762	256874
M	func	removeFirst	0	256875	256950
M	func	removeAll	0	256951	257044
M	func	removeAll	0	257045	257187
D	extension	RangeReplaceableCollection	257191	257229	262051	Swift
M	init	init	0	257230	257476
M	init	init	0	257477	257648
M	func	reserveCapacity	0	257649	257745
M	func	append	0	257746	257873
M	func	append	0	257874	258069
M	func	insert	0	258070	258247
M	func	insert	0	258248	258465
M	func	remove	0	258466	258837
M	func	removeSubrange	0	258838	259006
M	func	removeSubrange	0	259007	259191
M	func	replaceSubrange	0	259192	259472
M	func	removeFirst	0	259473	259765
M	func	removeFirst	0	259766	260176
M	func	removeAll	0	260177	260458
M	func	removeAll	0	260459	260774
M	func	filter	0	260775	261046
M	func	+	1	261047	261281
M	func	+	1	261282	261626
M	func	+	1	261627	261879
M	func	+=	1	261880	262049
D	extension	RangeReplaceableCollection	262053	262127	263019	Swift
M	func	popLast	0	262128	262340
M	func	removeLast	0	262341	262600
M	func	removeLast	0	262601	263017
D	extension	RangeReplaceableCollection	263021	263089	263381	Swift
M	func	removeAll	0	263090	263379
D	extension	MutableCollection	263383	263412	263929	Swift
M	func	_halfStablePartition	0	263413	263927
D	extension	RangeReplaceableCollection	263931	263994	265298	Swift
M	func	replacing	0	263995	264731
M	func	replace	0	264732	265065
M	func	trimPrefix	0	265066	265296
F	Swift	NumericProtocols.lsw	265299	281786
D	protocol	AdditiveArithmetic	265357	265446	265827	Swift
M	var	zero	1	265447	265521
M	func	+	1	265522	265587
M	func	+=	1	265588	265666
M	func	-	1	265667	265739
M	func	-=	1	265740	265825
D	extension	AdditiveArithmetic	265829	265859	266162	Swift
M	func	+=	1	265860	265965
M	func	-=	1	265966	266078
M	func	+	1	266079	266160
D	extension	AdditiveArithmetic	266164	266234	266316	Swift
M	var	zero	1	266235	266314
D	protocol	Numeric	266318	266424	266804	Swift
M	associatedtype	Magnitude	0	266425	266474
M	init	init	0	266475	266585
M	var	magnitude	0	266586	266650
M	func	*	1	266651	266720
M	func	*=	1	266721	266802
D	protocol	SignedNumeric	266806	266887	267033	Swift
M	func	-	1	266888	266978
M	func	negate	0	266979	267031
D	extension	SignedNumeric	267035	267060	267323	Swift
M	func	-	1	267061	267241
M	func	negate	0	267242	267321
D	func	abs	267325	267508	267508	Swift
D	protocol	Strideable	267510	267611	267832	Swift
M	associatedtype	Stride	0	267612	267664
M	func	distance	0	267665	267749
M	func	advanced	0	267750	267830
D	extension	Strideable	267834	267856	268116	Swift
M	func	<	1	267857	267996
M	func	==	1	267997	268114
D	protocol	BinaryInteger	268118	268320	270982	Swift
M	associatedtype	Words	0	268321	268417
M	var	isSigned	1	268418	268501
M	init	init	0	268502	268618
M	init	init	0	268619	268703
M	init	init	0	268704	268793
M	init	init	0	268794	268885
M	init	init	0	268886	268977
M	var	words	0	268978	269080
M	var	bitWidth	0	269081	269160
M	var	trailingZeroBitCount	0	269161	269256
M	func	/	1	269257	269327
M	func	/=	1	269328	269406
M	func	%	1	269407	269510
M	func	%=	1	269511	269607
M	func	~	1	269608	269677
M	func	&	1	269678	269756
M	func	&=	1	269757	269840
M	func	|	1	269841	269926
M	func	|=	1	269927	270019
M	func	^	1	270020	270105
M	func	^=	1	270106	270199
M	func	>>	1	270200	270332
M	func	>>=	1	270333	270453
M	func	<<	1	270454	270586
M	func	<<=	1	270587	270707
M	func	quotientAndRemainder	0	270708	270836
M	func	isMultiple	0	270837	270934
M	func	signum	0	270935	270980
D	extension	BinaryInteger	270984	271009	273976	Swift
M	init	init	0	271010	271054
M	func	*=	1	271055	271163
M	func	/=	1	271164	271269
M	func	%=	1	271270	271393
M	func	&=	1	271394	271504
M	func	|=	1	271505	271624
M	func	^=	1	271625	271745
M	func	>>=	1	271746	271894
M	func	<<=	1	271895	272043
M	func	signum	0	272044	272160
M	func	quotientAndRemainder	0	272161	272337
M	func	isMultiple	0	272338	272556
M	func	distance	0	272557	272672
M	func	advanced	0	272673	272781
M	var	description	0	272782	272872
M	func	==	1	272874	273042
M	func	!=	1	273043	273208
M	func	<	1	273209	273395
M	func	<=	1	273396	273591
M	func	>	1	273592	273781
M	func	>=	1	273782	273974
D	func	_compareIntegers	273978	274085	274085	Swift
D	protocol	FixedWidthInteger	274087	274252	276575	Swift
M	var	bitWidth	1	274253	274332
M	var	max	1	274333	274393
M	var	min	1	274394	274451
M	func	addingReportingOverflow	0	274452	274582
M	func	subtractingReportingOverflow	0	274583	274725
M	func	multipliedReportingOverflow	0	274726	274865
M	func	dividedReportingOverflow	0	274866	275026
M	func	remainderReportingOverflow	0	275027	275207
M	func	multipliedFullWidth	0	275208	275329
M	func	dividingFullWidth	0	275330	275484
M	init	init	0	275485	275556
M	var	nonzeroBitCount	0	275557	275625
M	var	leadingZeroBitCount	0	275626	275721
M	var	byteSwapped	0	275722	275811
M	var	bigEndian	0	275812	275882
M	var	littleEndian	0	275883	275959
M	init	init	0	275960	276046
M	init	init	0	276047	276139
M	func	&>>	1	276140	276254
M	func	&>>=	1	276255	276357
M	func	&<<	1	276358	276471
M	func	&<<=	1	276472	276573
D	extension	FixedWidthInteger	276577	276606	280684	Swift
M	var	bitWidth	0	276607	276703
M	init	init	0	276704	276822
M	var	littleEndian	0	276823	276907
M	var	bigEndian	0	276908	276993
M	init	init	0	276994	277110
M	init	init	0	277111	277233
M	func	&>>=	1	277234	277365
M	func	&<<=	1	277366	277496
M	func	&>>	1	277497	277683
M	func	&<<	1	277684	277869
M	func	&+	1	277870	278015
M	func	&+=	1	278016	278128
M	func	&-	1	278129	278286
M	func	&-=	1	278287	278404
M	func	&*	1	278405	278562
M	func	&*=	1	278563	278681
M	init	init	0	278682	279029
M	init	init	0	279030	279270
M	func	random	1	279271	279482
M	func	random	1	279483	279700
M	func	random	1	279701	280170
M	func	random	1	280171	280682
D	func	_parseInteger	280686	280787	280787	Swift
D	protocol	SignedInteger	280789	280892	280894	Swift
D	extension	SignedInteger	280896	280921	281015	Swift
M	var	isSigned	1	280922	281013
D	protocol	UnsignedInteger	281017	281110	281112	Swift
D	extension	UnsignedInteger	281114	281141	281236	Swift
M	var	isSigned	1	281142	281234
D	extension	UnsignedInteger	281238	281294	281382	Swift
M	var	magnitude	0	281295	281380
D	extension	Numeric	281384	281403	281514	Swift
M	func	*=	1	281404	281512
D	extension	BinaryInteger	281516	281541	281785	Swift
M	init	init	0	281542	281783
F	Swift	Operators.lsw	281786	285437
D	precedencegroup	AssignmentPrecedence	281840	281918	281918	Swift
D	precedencegroup	FunctionArrowPrecedence	281919	282016	282016	Swift
D	precedencegroup	TernaryPrecedence	282017	282111	282111	Swift
D	precedencegroup	DefaultPrecedence	282112	282179	282179	Swift
D	precedencegroup	LogicalDisjunctionPrecedence	282180	282278	282278	Swift
D	precedencegroup	LogicalConjunctionPrecedence	282279	282388	282388	Swift
D	precedencegroup	ComparisonPrecedence	282389	282470	282470	Swift
D	precedencegroup	NilCoalescingPrecedence	282471	282568	282568	Swift
D	precedencegroup	CastingPrecedence	282569	282642	282642	Swift
D	precedencegroup	RangeFormationPrecedence	282643	282717	282717	Swift
D	precedencegroup	AdditionPrecedence	282718	282813	282813	Swift
D	precedencegroup	MultiplicationPrecedence	282814	282909	282909	Swift
D	precedencegroup	BitwiseShiftPrecedence	282910	282989	282989	Swift
D	operator	++	282991	283010	283010	Swift
D	operator	--	283011	283030	283030	Swift
D	operator	...	283031	283051	283051	Swift
D	operator	++	283053	283071	283071	Swift
D	operator	--	283072	283090	283090	Swift
D	operator	!	283091	283108	283108	Swift
D	operator	~	283109	283126	283126	Swift
D	operator	+	283127	283144	283144	Swift
D	operator	-	283145	283162	283162	Swift
D	operator	...	283163	283182	283182	Swift
D	operator	..<	283183	283202	283202	Swift
D	operator	<<	283204	283246	283246	Swift
D	operator	&<<	283247	283290	283290	Swift
D	operator	>>	283291	283333	283333	Swift
D	operator	&>>	283334	283377	283377	Swift
D	operator	*	283379	283422	283422	Swift
D	operator	&*	283423	283467	283467	Swift
D	operator	/	283468	283511	283511	Swift
D	operator	%	283512	283555	283555	Swift
D	operator	&	283556	283599	283599	Swift
D	operator	+	283601	283638	283638	Swift
D	operator	&+	283639	283677	283677	Swift
D	operator	-	283678	283715	283715	Swift
D	operator	&-	283716	283754	283754	Swift
D	operator	|	283755	283792	283792	Swift
D	operator	^	283793	283830	283830	Swift
D	operator	...	283832	283877	283877	Swift
D	operator	..<	283878	283923	283923	Swift
D	operator	??	283925	283968	283968	Swift
D	operator	<	283970	284009	284009	Swift
D	operator	<=	284010	284050	284050	Swift
D	operator	>	284051	284090	284090	Swift
D	operator	>=	284091	284131	284131	Swift
D	operator	==	284132	284172	284172	Swift
D	operator	!=	284173	284213	284213	Swift
D	operator	===	284214	284255	284255	Swift
D	operator	!==	284256	284297	284297	Swift
D	operator	~=	284298	284338	284338	Swift
D	operator	.<	284340	284380	284380	Swift
D	operator	.<=	284381	284422	284422	Swift
D	operator	.>	284423	284463	284463	Swift
D	operator	.>=	284464	284505	284505	Swift
D	operator	.==	284506	284547	284547	Swift
D	operator	.!=	284548	284589	284589	Swift
D	operator	.&	284590	284634	284634	Swift
D	operator	.^	284635	284673	284673	Swift
D	operator	.|	284674	284712	284712	Swift
D	operator	&&	284714	284762	284762	Swift
D	operator	||	284763	284811	284811	Swift
D	operator	*=	284813	284853	284853	Swift
D	operator	&*=	284854	284895	284895	Swift
D	operator	/=	284896	284936	284936	Swift
D	operator	%=	284937	284977	284977	Swift
D	operator	+=	284978	285018	285018	Swift
D	operator	&+=	285019	285060	285060	Swift
D	operator	-=	285061	285101	285101	Swift
D	operator	&-=	285102	285143	285143	Swift
D	operator	<<=	285144	285185	285185	Swift
D	operator	&<<=	285186	285228	285228	Swift
D	operator	>>=	285229	285270	285270	Swift
D	operator	&>>=	285271	285313	285313	Swift
D	operator	&=	285314	285354	285354	Swift
D	operator	^=	285355	285395	285395	Swift
D	operator	|=	285396	285436	285436	Swift
F	Swift	Optional.lsw	285437	289769
D	enum	Optional	285462	285563	286639	Swift
M	case	none	0	285564	285577
M	case	some	0	285578	285600
M	init	init	0	285602	285684
M	init	init	0	285685	285750
M	func	map	0	285752	286016
M	func	flatMap	0	286017	286288
M	var	unsafelyUnwrapped	0	286289	286377
M	func	take	0	286378	286540
M	var	debugDescription	0	286541	286637
D	extension	Optional	286641	286691	286693	Swift
D	extension	Optional	286695	286749	286751	Swift
D	extension	Optional	286753	286809	287265	Swift
M	func	==	1	286810	287263
D	extension	Optional	287267	287321	287605	Swift
M	func	hash	0	287322	287603
D	enum	Result	287607	287707	289559	Swift
M	case	success	0	287708	287733
M	case	failure	0	287734	287759
M	init	init	0	287761	288010
M	func	get	0	288011	288239
M	func	map	0	288240	288560
M	func	mapError	0	288561	288885
M	func	flatMap	0	288886	289219
M	func	flatMapError	0	289220	289557
D	extension	Result	289561	289635	289637	Swift
D	extension	Result	289639	289710	289712	Swift
D	extension	Result	289714	289766	289768	Swift
F	Swift	Output.lsw	289769	292269
D	func	print	289783	289928	289928	Swift
D	func	print	289930	290303	290303	Swift
D	func	debugPrint	290305	290473	290473	Swift
D	func	debugPrint	290475	290871	290871	Swift
D	func	dump	290873	291160	291160	Swift
D	func	dump	291162	291510	291510	Swift
D	func	readLine	291512	291650	291650	Swift
D	func	_describe	291652	291711	291711	Swift
D	func	_debugDescribe	291713	291782	291782	Swift
D	func	_dump	291784	291901	291901	Swift
D	func	_writeOutput	291903	291953	291953	Swift
D	enum	CommandLine	291955	292014	292268	Swift
M	var	arguments	1	292015	292143
M	var	argc	1	292144	292266
F	Swift	PartialRange.lsw	292269	298128
D	struct	PartialRangeUpTo	292317	292423	292783	Swift
M	let	upperBound	0	292424	292456
M	init	init	0	292457	292526
M	func	relative	0	292527	292662
M	func	contains	0	292663	292781
D	struct	PartialRangeThrough	292785	292902	293300	Swift
M	let	upperBound	0	292903	292935
M	init	init	0	292936	293005
M	func	relative	0	293006	293178
M	func	contains	0	293179	293298
D	struct	PartialRangeFrom	293302	293408	293767	Swift
M	let	lowerBound	0	293409	293441
M	init	init	0	293442	293511
M	func	relative	0	293512	293645
M	func	contains	0	293646	293765
D	extension	PartialRangeFrom	293769	293860	294071	Swift
M	typealias	Element	0	293861	293897
M	typealias	Iterator	0	293898	293958
M	func	makeIterator	0	293959	294069
D	struct	_PartialRangeIterator	294073	294246	294453	Swift
M	typealias	Element	0	294247	294283
M	var	_current	0	294284	294307
M	func	next	0	294308	294451
D	enum	UnboundedRange_	294455	294513	294580	Swift
M	func	...	1	294514	294578
D	typealias	UnboundedRange	294582	294685	294685	Swift
D	func	stride	294687	294896	294896	Swift
D	func	stride	294898	295138	295138	Swift
D	struct	StrideTo	295140	295253	295905	Swift
M	let	_start	0	295254	295277
M	let	_end	0	295278	295299
M	let	_stride	0	295300	295331
M	init	init	0	295332	295556
M	func	makeIterator	0	295557	295722
M	var	underestimatedCount	0	295723	295903
D	struct	StrideToIterator	295907	296015	296395	Swift
M	let	_start	0	296016	296039
M	let	_end	0	296040	296061
M	let	_stride	0	296062	296093
M	var	_count	0	296094	296113
M	var	_value	0	296114	296137
M	func	next	0	296138	296393
D	struct	StrideThrough	296397	296527	297211	Swift
M	let	_start	0	296528	296551
M	let	_end	0	296552	296573
M	let	_stride	0	296574	296605
M	init	init	0	296606	296830
M	func	makeIterator	0	296831	297028
M	var	underestimatedCount	0	297029	297209
D	struct	StrideThroughIterator	297213	297326	297885	Swift
M	let	_start	0	297327	297350
M	let	_end	0	297351	297372
M	let	_stride	0	297373	297404
M	var	_count	0	297405	297424
M	var	_value	0	297425	297448
M	var	_didReturnEnd	0	297449	297476
M	func	next	0	297477	297883
D	func	_strideStep	297887	298127	298127	Swift
F	Swift	Range.lsw	298128	312319
D	protocol	RangeExpression	298161	298257	298542	Swift
M	associatedtype	Bound	0	298258	298294
M	func	relative	0	298295	298453
M	func	contains	0	298454	298540
D	extension	RangeExpression	298544	298571	298741	Swift
M	func	~=	1	298572	298739
D	struct	Range	298743	298882	301182	Swift
M	let	lowerBound	0	298883	298940
M	let	upperBound	0	298941	299015
M	init	init	0	299016	299118
M	init	init	0	299119	299326
M	func	contains	0	299327	299470
M	var	isEmpty	0	299471	299565
M	func	relative	0	299566	299671
M	func	==	1	299672	299817
M	func	clamped	0	299818	300276
M	func	overlaps	0	300277	300534
M	func	overlaps	0	300535	300780
M	func	contains	0	300781	300987
M	func	contains	0	300988	301180
D	extension	Range	301184	301226	301323	Swift
M	var	description	0	301227	301321
D	extension	Range	301325	301372	301528	Swift
M	var	debugDescription	0	301373	301526
D	extension	Range	301530	301579	301707	Swift
M	func	hash	0	301580	301705
D	extension	Range	301709	301758	301760	Swift
D	extension	Range	301762	301842	302050	Swift
M	typealias	Element	0	301843	301879
M	typealias	Iterator	0	301880	301933
M	func	makeIterator	0	301934	302048
D	struct	_RangeIterator	302052	302163	302433	Swift
M	typealias	Element	0	302164	302200
M	var	_current	0	302201	302224
M	let	_end	0	302225	302244
M	func	next	0	302245	302431
D	extension	Range	302435	302566	304179	Swift
M	typealias	Index	0	302567	302601
M	typealias	Indices	0	302602	302645
M	typealias	SubSequence	0	302646	302693
M	var	startIndex	0	302694	302741
M	var	endIndex	0	302742	302787
M	var	count	0	302788	302858
M	var	indices	0	302859	302904
M	func	index	0	302905	302973
M	func	index	0	302974	303044
M	func	index	0	303045	303139
M	func	distance	0	303140	303246
M	subscript	subscript	0	303247	303416
M	subscript	subscript	0	303417	303614
M	func	_customContainsEquatableElement	0	303615	303739
M	func	_customIndexOfEquatableElement	0	303740	303860
M	func	_customLastIndexOfEquatableElement	0	303861	303985
M	init	init	0	303986	304177
D	typealias	CountableRange	304181	304313	304313	Swift
D	typealias	CountableClosedRange	304314	304465	304465	Swift
D	struct	ClosedRange	304467	304606	306590	Swift
M	let	lowerBound	0	304607	304664
M	let	upperBound	0	304665	304725
M	init	init	0	304726	304828
M	init	init	0	304829	305036
M	func	contains	0	305037	305181
M	var	isEmpty	0	305182	305264
M	func	relative	0	305265	305448
M	func	==	1	305449	305606
M	func	clamped	0	305607	306083
M	func	overlaps	0	306084	306264
M	func	overlaps	0	306265	306394
M	func	contains	0	306395	306588
D	extension	ClosedRange	306592	306640	306737	Swift
M	var	description	0	306641	306735
D	extension	ClosedRange	306739	306792	306960	Swift
M	var	debugDescription	0	306793	306958
D	extension	ClosedRange	306962	307017	307145	Swift
M	func	hash	0	307018	307143
D	extension	ClosedRange	307147	307202	307204	Swift
D	extension	ClosedRange	307206	307292	307535	Swift
M	typealias	Element	0	307293	307329
M	typealias	Iterator	0	307330	307389
M	func	makeIterator	0	307390	307533
D	struct	_ClosedRangeIterator	307537	307654	308025	Swift
M	typealias	Element	0	307655	307691
M	var	_current	0	307692	307715
M	let	_last	0	307716	307736
M	var	_isDone	0	307737	307758
M	func	next	0	307759	308023
D	enum	_ClosedRangeIndex	308027	308157	308792	Swift
M	case	inRange	0	308158	308181
M	case	pastEnd	0	308182	308198
M	func	==	1	308199	308495
M	func	<	1	308496	308790
D	extension	ClosedRange	308794	308931	311251	Swift
M	typealias	Index	0	308932	308985
M	typealias	Indices	0	308986	309051
M	typealias	SubSequence	0	309052	309112
M	var	startIndex	0	309113	309189
M	var	endIndex	0	309190	309252
M	var	count	0	309253	309327
M	func	index	0	309328	309603
M	func	index	0	309604	309929
M	func	index	0	309930	310337
M	func	distance	0	310338	310475
M	func	_offset	0	310476	310672
M	subscript	subscript	0	310673	310872
M	func	_customContainsEquatableElement	0	310873	310998
M	init	init	0	310999	311249
D	extension	Comparable	311253	311275	312318	Swift
M	func	..<	1	311276	311567
M	func	...	1	311568	311865
M	func	..<	1	311866	312010
M	func	...	1	312011	312169
M	func	...	1	312170	312316
F	Swift	RangeSet.lsw	312319	316127
D	struct	RangeSet	312333	312452	314687	Swift
M	var	_ranges	0	312453	312484
M	init	init	0	312485	312519
M	init	init	0	312520	312601
M	init	init	0	312602	312762
M	var	ranges	0	312763	312842
M	var	isEmpty	0	312843	312931
M	func	contains	0	312932	313076
M	func	insert	0	313077	313865
M	func	remove	0	313866	314497
M	func	==	1	314498	314607
M	var	description	0	314608	314685
D	extension	RangeReplaceableCollection	314689	314727	315064	Swift
M	func	removeSubranges	0	314728	315062
D	extension	MutableCollection	315066	315134	316126	Swift
M	func	moveSubranges	0	315135	316124
F	Swift	Regex.lsw	316127	334196
D	protocol	_RegexPart	316228	316371	316446	Swift
M	associatedtype	RegexOutput	0	316372	316402
M	var	_part	0	316403	316444
D	protocol	RegexComponent	316448	316550	316657	Swift
M	associatedtype	RegexOutput	0	316551	316581
M	var	regex	0	316582	316655
D	extension	RegexComponent	316659	316685	316738	Swift
M	var	_part	0	316686	316736
D	struct	Regex	316740	316895	322525	Swift
M	typealias	RegexOutput	0	316896	316937
M	let	_source	0	316938	317132
M	let	_transforms	0	317133	317257
M	init	init	0	317258	317404
M	init	init	0	317405	317582
M	init	init	0	317583	317728
M	init	init	0	317729	318259
M	init	init	0	318260	318576
M	var	regex	0	318577	318621
M	struct	Match	0	318623	319306
M	func	wholeMatch	0	319308	319452
M	func	wholeMatch	0	319453	319595
M	func	prefixMatch	0	319596	319752
M	func	prefixMatch	0	319753	319907
M	func	firstMatch	0	319908	320052
M	func	firstMatch	0	320053	320195
M	func	_match	0	320196	320301
M	func	_allMatches	0	320302	320402
M	func	_matches	0	320403	320499
M	func	_found	0	320500	320599
M	func	contains	0	320601	320735
M	func	_with	0	320737	320849
M	func	ignoresCase	0	320850	320990
M	func	dotMatchesNewlines	0	320991	321165
M	func	anchorsMatchLineEndings	0	321166	321351
M	func	asciiOnlyWordCharacters	0	321352	321508
M	func	asciiOnlyDigits	0	321509	321657
M	func	asciiOnlyWhitespace	0	321658	321810
M	func	asciiOnlyCharacterClasses	0	321811	321986
M	func	wordBoundaryKind	0	321987	322158
M	func	repetitionBehavior	0	322159	322356
M	func	matchingSemantics	0	322357	322523
D	extension	Regex	322527	322575	323030	Swift
M	init	init	0	322576	322834
M	init	init	0	322835	323028
D	extension	Regex.Match	323032	323086	323584	Swift
M	init	init	0	323087	323288
M	subscript	subscript	0	323289	323461
M	subscript	subscript	0	323462	323582
D	struct	AnyRegexOutput	323586	323705	326277	Swift
M	typealias	Index	0	323706	323738
M	typealias	Indices	0	323739	323780
M	typealias	Iterator	0	323781	323845
M	typealias	SubSequence	0	323846	323902
M	struct	ElementRepresentation	0	323904	324134
M	struct	Element	0	324136	325218
M	let	input	0	325220	325241
M	let	_elements	0	325242	325299
M	init	init	0	325300	325486
M	var	startIndex	0	325487	325523
M	var	endIndex	0	325524	325572
M	var	count	0	325573	325618
M	func	index	0	325619	325671
M	func	index	0	325672	325725
M	subscript	subscript	0	325726	325850
M	subscript	subscript	0	325851	326091
M	func	extractValues	0	326092	326275
D	struct	_RegexError	326279	326365	326395	Swift
M	let	description	0	326366	326393
D	struct	RegexWordBoundaryKind	326397	326465	326752	Swift
M	let	_letter	0	326466	326489
M	var	simple	1	326490	326627
M	var	default	1	326628	326750
D	struct	RegexSemanticLevel	326754	326865	327122	Swift
M	let	_letter	0	326866	326889
M	var	graphemeCluster	1	326890	327007
M	var	unicodeScalar	1	327008	327120
D	struct	RegexRepetitionBehavior	327124	327215	327638	Swift
M	let	_letter	0	327216	327239
M	var	eager	1	327240	327363
M	var	reluctant	1	327364	327490
M	var	possessive	1	327491	327636
D	func	_regexError	327640	327708	327708	Swift
D	func	_regexOutputType	327710	327787	327787	Swift
D	func	_regexContains	327789	327880	327880	Swift
D	func	_regexExtract	327882	327970	327970	Swift
D	func	_regexSplit	327972	328532	328532	Swift
D	extension	BidirectionalCollection	328534	328645	330699	Swift
M	var	_wholeText	0	328646	328707
M	func	wholeMatch	0	328708	328872
M	func	prefixMatch	0	328873	329049
M	func	firstMatch	0	329050	329206
M	func	matches	0	329207	329362
M	func	contains	0	329363	329540
M	func	firstRange	0	329541	329731
M	func	ranges	0	329732	329940
M	func	split	0	329941	330230
M	func	starts	0	330231	330386
M	func	trimmingPrefix	0	330387	330697
D	extension	RangeReplaceableCollection	330701	330815	334195	Swift
M	func	replacing	0	330816	331200
M	func	replacing	0	331201	331576
M	func	replacing	0	331577	332038
M	func	replacing	0	332039	332466
M	func	_replacing	0	332467	333162
M	func	replace	0	333163	333500
M	func	replace	0	333501	333898
M	func	trimPrefix	0	333899	334193
F	Swift	Sequence.lsw	334196	348149
D	protocol	IteratorProtocol	334229	334311	334420	Swift
M	associatedtype	Element	0	334312	334338
M	func	next	0	334339	334418
D	protocol	Sequence	334422	334507	334910	Swift
M	associatedtype	Element	0	334508	334534
M	associatedtype	Iterator	0	334535	334614
M	func	makeIterator	0	334615	334692
M	var	underestimatedCount	0	334693	334801
M	func	_customContainsEquatableElement	0	334802	334871
M	func	_copyToArray	0	334872	334908
D	extension	Sequence	334912	334979	335058	Swift
M	func	makeIterator	0	334980	335056
D	extension	Sequence	335060	335080	344589	Swift
M	var	underestimatedCount	0	335081	335194
M	func	_customContainsEquatableElement	0	335195	335279
M	func	_copyToArray	0	335280	335495
M	func	map	0	335497	335805
M	func	filter	0	335806	336089
M	func	forEach	0	336090	336258
M	func	reduce	0	336259	336585
M	func	reduce	0	336586	336953
M	func	flatMap	0	336954	337331
M	func	compactMap	0	337332	337697
M	func	flatMap	0	337698	337914
M	func	enumerated	0	337915	338065
M	func	first	0	338066	338318
M	func	contains	0	338319	338557
M	func	allSatisfy	0	338558	338797
M	func	count	0	338798	339060
M	func	min	0	339061	339493
M	func	max	0	339494	339929
M	func	sorted	0	339930	340231
M	func	reversed	0	340232	340402
M	func	shuffled	0	340403	340585
M	func	shuffled	0	340586	340838
M	func	dropFirst	0	340839	340987
M	func	dropLast	0	340988	341266
M	func	drop	0	341267	341508
M	func	prefix	0	341509	341648
M	func	prefix	0	341649	342002
M	func	suffix	0	342003	342292
M	func	split	0	342293	342681
M	func	starts	0	342682	343210
M	func	elementsEqual	0	343211	343771
M	func	lexicographicallyPrecedes	0	343772	344440
M	var	lazy	0	344441	344587
D	extension	Sequence	344591	344636	345750	Swift
M	func	contains	0	344637	344922
M	func	split	0	344923	345232
M	func	starts	0	345233	345497
M	func	elementsEqual	0	345498	345748
D	extension	Sequence	345752	345798	346932	Swift
M	func	min	0	345799	346126
M	func	max	0	346127	346457
M	func	sorted	0	346458	346653
M	func	lexicographicallyPrecedes	0	346654	346930
D	extension	Sequence	346934	346978	347388	Swift
M	func	joined	0	346979	347119
M	func	joined	0	347120	347386
D	extension	Sequence	347390	347440	347851	Swift
M	func	joined	0	347441	347849
D	extension	Sequence	347853	347897	348051	Swift
M	func	joined	0	347898	348049
D	func	_joinStrings	348053	348148	348148	Swift
F	Swift	SequenceTypes.lsw	348149	365177
D	struct	EnumeratedSequence	348199	348312	349180	Swift
M	typealias	Element	0	348313	348380
M	var	_base	0	348381	348400
M	init	init	0	348401	348445
M	func	makeIterator	0	348446	348605
M	var	underestimatedCount	0	348606	348675
M	struct	Iterator	0	348677	349178
D	struct	_EnumeratedIndex	349182	349293	349588	Swift
M	var	base	0	349294	349325
M	var	offset	0	349326	349352
M	func	==	1	349353	349470
M	func	<	1	349471	349586
D	extension	EnumeratedSequence	349590	349655	350469	Swift
M	typealias	Index	0	349656	349707
M	typealias	SubSequence	0	349708	349774
M	typealias	Indices	0	349775	349846
M	var	startIndex	0	349847	349952
M	var	endIndex	0	349953	350064
M	var	count	0	350065	350106
M	var	isEmpty	0	350107	350153
M	func	index	0	350154	350311
M	subscript	subscript	0	350312	350467
D	extension	EnumeratedSequence	350471	350562	350724	Swift
M	func	index	0	350563	350722
D	extension	EnumeratedSequence	350726	350815	351145	Swift
M	func	index	0	350816	351013
M	func	distance	0	351014	351143
D	func	zip	351147	351424	351424	Swift
D	struct	Zip2Sequence	351426	351546	352890	Swift
M	typealias	Element	0	351547	351616
M	let	_sequence1	0	351617	351646
M	let	_sequence2	0	351647	351676
M	init	init	0	351677	351813
M	func	makeIterator	0	351814	352045
M	var	underestimatedCount	0	352046	352163
M	struct	Iterator	0	352165	352888
D	struct	DropFirstSequence	352892	352994	353698	Swift
M	typealias	Element	0	352995	353038
M	typealias	Iterator	0	353039	353084
M	let	_base	0	353085	353104
M	let	_limit	0	353105	353124
M	init	init	0	353125	353318
M	func	makeIterator	0	353319	353582
M	func	dropFirst	0	353583	353696
D	struct	PrefixSequence	353700	353794	354705	Swift
M	typealias	Element	0	353795	353838
M	var	_base	0	353839	353858
M	let	_maxLength	0	353859	353882
M	init	init	0	353883	354081
M	func	makeIterator	0	354082	354211
M	func	prefix	0	354212	354359
M	struct	Iterator	0	354361	354703
D	struct	DropWhileSequence	354707	354836	355728	Swift
M	typealias	Element	0	354837	354880
M	var	_iterator	0	354881	354913
M	var	_nextElement	0	354914	354949
M	init	init	0	354950	355212
M	func	makeIterator	0	355213	355342
M	struct	Iterator	0	355344	355726
D	struct	FlattenSequence	355730	355866	356599	Swift
M	typealias	Element	0	355867	355918
M	var	_base	0	355919	355938
M	init	init	0	355939	355983
M	func	makeIterator	0	355984	356103
M	struct	Iterator	0	356105	356597
D	struct	_FlattenIndex	356601	356738	357257	Swift
M	var	_outer	0	356739	356765
M	var	_inner	0	356766	356801
M	func	==	1	356802	356945
M	func	<	1	356946	357255
D	extension	FlattenSequence	357259	357347	358809	Swift
M	typealias	SubSequence	0	357348	357411
M	typealias	Indices	0	357412	357480
M	typealias	Index	0	357481	357529
M	func	_firstIndex	0	357530	357884
M	var	startIndex	0	357885	357971
M	var	endIndex	0	357972	358071
M	var	count	0	358072	358203
M	func	index	0	358204	358599
M	subscript	subscript	0	358600	358807
D	extension	FlattenSequence	358811	358938	359499	Swift
M	func	index	0	358939	359497
D	struct	JoinedSequence	359501	359647	361342	Swift
M	typealias	Element	0	359648	359699
M	var	_base	0	359700	359719
M	var	_separator	0	359720	359762
M	init	init	0	359763	359948
M	func	makeIterator	0	359949	360149
M	struct	Iterator	0	360151	361340
D	func	sequence	361344	361819	361819	Swift
D	func	sequence	361821	362061	362061	Swift
D	typealias	UnfoldFirstSequence	362063	362176	362176	Swift
D	struct	UnfoldSequence	362178	362312	362777	Swift
M	typealias	Iterator	0	362313	362375
M	var	_state	0	362376	362397
M	let	_next	0	362398	362438
M	var	_done	0	362439	362460
M	init	init	0	362461	362592
M	func	next	0	362593	362775
D	func	repeatElement	362779	362935	362935	Swift
D	struct	Repeated	362937	363035	363669	Swift
M	typealias	Indices	0	363036	363077
M	typealias	Index	0	363078	363110
M	let	count	0	363111	363165
M	let	repeatedValue	0	363166	363222
M	init	init	0	363223	363430
M	var	startIndex	0	363431	363467
M	var	endIndex	0	363468	363506
M	subscript	subscript	0	363507	363667
D	struct	CollectionOfOne	363671	363793	364411	Swift
M	typealias	Index	0	363794	363826
M	typealias	Indices	0	363827	363868
M	typealias	SubSequence	0	363869	363935
M	var	_element	0	363936	363961
M	init	init	0	363962	364020
M	var	startIndex	0	364021	364057
M	var	endIndex	0	364058	364092
M	var	count	0	364093	364124
M	subscript	subscript	0	364125	364409
D	struct	EmptyCollection	364413	364523	364878	Swift
M	typealias	Index	0	364524	364556
M	typealias	Indices	0	364557	364598
M	init	init	0	364599	364619
M	var	startIndex	0	364620	364656
M	var	endIndex	0	364657	364691
M	subscript	subscript	0	364692	364770
M	func	==	1	364771	364876
D	struct	IteratorSequence	364880	364997	365176	Swift
M	typealias	Element	0	364998	365041
M	var	_base	0	365042	365061
M	init	init	0	365062	365108
M	func	next	0	365109	365174
F	Swift	Set.lsw	365177	380604
D	protocol	SetAlgebra	365209	365325	366289	Swift
M	associatedtype	Element	0	365326	365352
M	init	init	0	365353	365363
M	func	contains	0	365364	365408
M	func	union	0	365409	365446
M	func	intersection	0	365447	365491
M	func	symmetricDifference	0	365492	365543
M	func	insert	0	365544	365661
M	func	remove	0	365662	365740
M	func	update	0	365741	365825
M	func	formUnion	0	365826	365868
M	func	formIntersection	0	365869	365918
M	func	formSymmetricDifference	0	365919	365975
M	func	subtracting	0	365976	366019
M	func	isSubset	0	366020	366061
M	func	isDisjoint	0	366062	366107
M	func	isSuperset	0	366108	366151
M	var	isEmpty	0	366152	366181
M	init	init	0	366182	366245
M	func	subtract	0	366246	366287
D	extension	SetAlgebra	366291	366313	367579	Swift
M	init	init	0	366314	366464
M	func	subtract	0	366465	366608
M	func	isSubset	0	366609	366739
M	func	isSuperset	0	366740	366881
M	func	isDisjoint	0	366882	367014
M	func	subtracting	0	367015	367161
M	var	isEmpty	0	367162	367247
M	func	isStrictSuperset	0	367248	367419
M	func	isStrictSubset	0	367420	367577
D	protocol	OptionSet	367581	367725	367756	Swift
M	init	init	0	367726	367754
D	extension	OptionSet	367758	367779	369458	Swift
M	func	union	0	367780	367977
M	func	intersection	0	367978	368198
M	func	symmetricDifference	0	368199	368447
M	func	contains	0	368448	368585
M	func	insert	0	368586	368932
M	func	remove	0	368933	369198
M	func	update	0	369199	369456
D	extension	OptionSet	369460	369515	370082	Swift
M	init	init	0	369516	369580
M	func	formUnion	0	369581	369731
M	func	formIntersection	0	369732	369895
M	func	formSymmetricDifference	0	369896	370080
D	extension	SetAlgebra	370084	370143	370215	Swift
M	init	init	0	370144	370213
D	struct	Set	370217	370423	380186	Swift
M	typealias	ArrayLiteralElement	0	370424	370474
M	typealias	SubSequence	0	370475	370529
M	typealias	Indices	0	370530	370589
M	struct	Index	0	370591	371038
M	struct	Iterator	0	371040	371291
M	init	init	0	371293	371356
M	init	init	0	371357	371482
M	init	init	0	371483	371564
M	init	init	0	371565	371912
M	var	count	0	371914	372006
M	var	isEmpty	0	372007	372111
M	var	capacity	0	372112	372238
M	var	startIndex	0	372239	372325
M	var	endIndex	0	372326	372408
M	func	index	0	372409	372518
M	subscript	subscript	0	372519	372647
M	func	makeIterator	0	372648	372740
M	func	_copyToArray	0	372741	372809
M	func	contains	0	372810	372937
M	func	_customContainsEquatableElement	0	372938	373036
M	func	firstIndex	0	373037	373188
M	func	insert	0	373190	373383
M	func	update	0	373384	373551
M	func	remove	0	373552	373704
M	func	remove	0	373705	373887
M	func	removeAll	0	373888	374031
M	func	removeFirst	0	374032	374256
M	func	popFirst	0	374257	374449
M	func	reserveCapacity	0	374450	374598
M	func	filter	0	374599	374882
M	func	_formUnion	0	374884	374961
M	func	formUnion	0	374962	375124
M	func	union	0	375125	375379
M	func	intersection	0	375380	375576
M	func	intersection	0	375577	375736
M	func	formIntersection	0	375737	375918
M	func	subtracting	0	375919	376112
M	func	subtracting	0	376113	376430
M	func	subtract	0	376431	376639
M	func	subtract	0	376640	376823
M	func	symmetricDifference	0	376824	377118
M	func	formSymmetricDifference	0	377119	377326
M	func	formSymmetricDifference	0	377327	377644
M	func	isSubset	0	377645	377901
M	func	isSubset	0	377902	378087
M	func	isStrictSubset	0	378088	378263
M	func	isStrictSubset	0	378264	378489
M	func	isSuperset	0	378490	378639
M	func	isSuperset	0	378640	378901
M	func	isStrictSuperset	0	378902	379096
M	func	isStrictSuperset	0	379097	379332
M	func	isDisjoint	0	379333	379537
M	func	isDisjoint	0	379538	379779
M	func	==	1	379780	379926
M	func	hash	0	379927	379998
M	var	description	0	379999	380086
M	var	debugDescription	0	380087	380184
D	func	_setSubset	380188	380298	380298	Swift
D	func	_setIntersection	380300	380425	380425	Swift
D	func	_setSubtracting	380427	380550	380550	Swift
D	extension	Set	380552	380601	380603	Swift
F	Swift	Slice.lsw	380604	389319
D	struct	Slice	380657	380769	382458	Swift
M	typealias	Element	0	380770	380813
M	typealias	Index	0	380814	380853
M	typealias	Indices	0	380854	380897
M	typealias	SubSequence	0	380898	380944
M	typealias	Iterator	0	380945	381006
M	var	_startIndex	0	381007	381038
M	var	_endIndex	0	381039	381068
M	var	_base	0	381069	381088
M	init	init	0	381089	381250
M	var	base	0	381251	381316
M	var	startIndex	0	381317	381370
M	var	endIndex	0	381371	381420
M	var	indices	0	381421	381500
M	func	index	0	381501	381583
M	func	formIndex	0	381584	381667
M	func	index	0	381668	381769
M	func	index	0	381770	381919
M	func	distance	0	381920	382036
M	subscript	subscript	0	382037	382226
M	subscript	subscript	0	382227	382456
D	extension	Slice	382460	382538	382711	Swift
M	func	index	0	382539	382623
M	func	formIndex	0	382624	382709
D	extension	Slice	382713	382789	382791	Swift
D	extension	Slice	382793	382859	383554	Swift
M	subscript	subscript	0	382860	383240
M	subscript	subscript	0	383241	383552
D	extension	Slice	383556	383640	384339	Swift
M	init	init	0	383641	383763
M	func	replaceSubrange	0	383764	384337
D	struct	DefaultIndices	384341	384440	385648	Swift
M	typealias	Element	0	384441	384486
M	typealias	Index	0	384487	384530
M	typealias	Indices	0	384531	384586
M	typealias	SubSequence	0	384587	384646
M	typealias	Iterator	0	384647	384721
M	var	_elements	0	384722	384749
M	var	_startIndex	0	384750	384785
M	var	_endIndex	0	384786	384819
M	init	init	0	384820	385018
M	var	startIndex	0	385019	385076
M	var	endIndex	0	385077	385130
M	var	indices	0	385131	385188
M	func	index	0	385189	385283
M	func	formIndex	0	385284	385375
M	subscript	subscript	0	385376	385453
M	subscript	subscript	0	385454	385646
D	extension	DefaultIndices	385650	385741	385840	Swift
M	func	index	0	385742	385838
D	extension	DefaultIndices	385842	385931	386190	Swift
M	func	index	0	385932	386059
M	func	distance	0	386060	386188
D	struct	ReversedCollection	386192	386318	389075	Swift
M	typealias	Element	0	386319	386362
M	typealias	SubSequence	0	386363	386429
M	typealias	Indices	0	386430	386501
M	let	_base	0	386502	386521
M	init	init	0	386522	386566
M	struct	Index	0	386568	387074
M	struct	Iterator	0	387076	387453
M	func	makeIterator	0	387455	387576
M	var	startIndex	0	387577	387660
M	var	endIndex	0	387661	387744
M	var	count	0	387745	387786
M	var	isEmpty	0	387787	387833
M	func	index	0	387834	387969
M	func	index	0	387970	388105
M	func	index	0	388106	388260
M	func	index	0	388261	388565
M	func	distance	0	388566	388732
M	subscript	subscript	0	388733	388857
M	func	_copyToArray	0	388858	389003
M	func	reversed	0	389004	389073
D	extension	ReversedCollection.Index	389077	389150	389225	Swift
M	func	hash	0	389151	389223
D	extension	ReversedCollection	389227	389316	389318	Swift
F	Swift	String.lsw	389319	405674
D	struct	String	389331	389670	402580	Swift
M	typealias	Element	0	389671	389711
M	typealias	SubSequence	0	389712	389756
M	typealias	Indices	0	389757	389810
M	typealias	StringLiteralType	0	389811	389858
M	typealias	ExtendedGraphemeClusterLiteralType	0	389859	389923
M	typealias	UnicodeScalarLiteralType	0	389924	389978
M	struct	Index	0	389980	391819
M	struct	Iterator	0	391821	392123
M	init	init	0	392125	392194
M	init	init	0	392195	392270
M	init	init	0	392271	392334
M	init	init	0	392335	392450
M	init	init	0	392451	392553
M	init	init	0	392554	392660
M	init	init	0	392661	392749
M	init	init	0	392750	392874
M	init	init	0	392875	393027
M	init	init	0	393028	393200
M	init	init	0	393201	393364
M	init	init	0	393365	393484
M	init	init	0	393485	393619
M	init	init	0	393620	393777
M	init	init	0	393778	393891
M	init	init	0	393892	394013
M	init	init	0	394014	394242
M	init	init	0	394243	394475
M	init	init	0	394476	394773
M	init	init	0	394774	394923
M	init	init	0	394924	395095
M	init	init	0	395096	395206
M	init	init	0	395207	395455
M	init	init	0	395456	395564
M	init	init	0	395565	395675
M	init	init	0	395676	395830
M	var	description	0	395832	395900
M	var	debugDescription	0	395901	396025
M	var	count	0	396026	396117
M	var	isEmpty	0	396118	396221
M	var	underestimatedCount	0	396222	396307
M	var	startIndex	0	396308	396429
M	var	endIndex	0	396430	396549
M	var	first	0	396550	396670
M	var	last	0	396671	396788
M	subscript	subscript	0	396789	396914
M	subscript	subscript	0	396915	397039
M	func	index	0	397040	397133
M	func	index	0	397134	397229
M	func	index	0	397230	397337
M	func	index	0	397338	397484
M	func	distance	0	397485	397595
M	func	makeIterator	0	397596	397696
M	func	_copyToArray	0	397697	397775
M	func	==	1	397777	397862
M	func	!=	1	397863	397948
M	func	<	1	397949	398033
M	func	<=	1	398034	398119
M	func	>	1	398120	398204
M	func	>=	1	398205	398290
M	func	+	1	398291	398379
M	func	+=	1	398380	398467
M	var	hashValue	0	398468	398581
M	func	hash	0	398582	398656
M	func	append	0	398658	398765
M	func	append	0	398766	398888
M	func	append	0	398889	399011
M	func	append	0	399012	399146
M	func	append	0	399147	399345
M	func	write	0	399346	399452
M	func	write	0	399453	399587
M	func	reserveCapacity	0	399588	399676
M	func	replaceSubrange	0	399677	399979
M	func	_replace	0	399980	400098
M	func	insert	0	400099	400253
M	func	insert	0	400254	400506
M	func	remove	0	400507	400682
M	func	removeSubrange	0	400683	400853
M	func	removeAll	0	400854	400996
M	func	lowercased	0	400998	401101
M	func	uppercased	0	401102	401205
M	func	hasPrefix	0	401206	401337
M	func	hasSuffix	0	401338	401467
M	func	contains	0	401468	401599
M	var	unicodeScalars	0	401601	401782
M	var	utf8	0	401783	401932
M	var	utf16	0	401933	402086
M	var	utf8CString	0	402087	402201
M	var	isContiguousUTF8	0	402202	402312
M	func	makeContiguousUTF8	0	402313	402403
M	func	withCString	0	402404	402578
D	func	_stringFromCharacters	402582	402678	402678	Swift
D	func	_stringFromUTF8	402680	402755	402755	Swift
D	func	_stringFromUTF16	402757	402835	402835	Swift
D	func	_stringValidatingUTF8	402837	402925	402925	Swift
D	func	_stringFromScalars	402927	403019	403019	Swift
D	func	_toString	403021	403106	403106	Swift
D	protocol	ExpressibleByStringInterpolation	403108	403250	403465	Swift
M	associatedtype	StringInterpolation	0	403251	403412
M	init	init	0	403413	403463
D	extension	ExpressibleByStringInterpolation	403467	403596	403725	Swift
M	init	init	0	403597	403723
D	protocol	StringInterpolationProtocol	403727	403829	403986	Swift
M	associatedtype	StringLiteralType	0	403830	403866
M	init	init	0	403867	403922
M	func	appendLiteral	0	403923	403984
D	struct	DefaultStringInterpolation	403988	404166	405030	Swift
M	typealias	StringLiteralType	0	404167	404214
M	var	_storage	0	404215	404239
M	init	init	0	404240	404320
M	func	appendLiteral	0	404321	404407
M	func	appendInterpolation	0	404408	404505
M	func	appendInterpolation	0	404506	404607
M	func	appendInterpolation	0	404608	404903
M	func	write	0	404904	404980
M	var	description	0	404981	405028
D	struct	StaticString	405032	405197	405673	Swift
M	typealias	StringLiteralType	0	405198	405245
M	typealias	ExtendedGraphemeClusterLiteralType	0	405246	405310
M	typealias	UnicodeScalarLiteralType	0	405311	405365
M	var	_value	0	405366	405388
M	init	init	0	405389	405452
M	init	init	0	405453	405497
M	var	description	0	405498	405543
M	var	debugDescription	0	405544	405611
M	var	utf8CodeUnitCount	0	405612	405671
F	Swift	StringProtocol.lsw	405674	416635
D	protocol	StringProtocol	405711	405995	406881	Swift
M	associatedtype	UTF8View	0	405996	406099
M	associatedtype	UTF16View	0	406100	406220
M	associatedtype	UnicodeScalarView	0	406221	406373
M	var	utf8	0	406374	406429
M	var	utf16	0	406430	406488
M	var	unicodeScalars	0	406489	406567
M	func	lowercased	0	406568	406631
M	func	uppercased	0	406632	406695
M	func	hasPrefix	0	406696	406788
M	func	hasSuffix	0	406789	406879
D	extension	StringProtocol	406883	406909	408803	Swift
M	func	hasPrefix	0	406910	407082
M	func	hasSuffix	0	407083	407253
M	func	contains	0	407254	407415
M	func	==	1	407416	407566
M	func	!=	1	407567	407714
M	func	<	1	407715	407887
M	func	>	1	407888	408059
M	func	<=	1	408060	408237
M	func	>=	1	408238	408416
M	func	firstRange	0	408417	408610
M	func	ranges	0	408611	408801
D	extension	StringProtocol	408805	408870	409437	Swift
M	func	replacing	0	408871	409172
M	func	replace	0	409173	409435
D	extension	StringProtocol	409439	409496	410078	Swift
M	func	split	0	409497	409786
M	func	split	0	409787	410076
D	func	_toSubstring	410080	410170	410170	Swift
D	func	_splitString	410172	410309	410309	Swift
D	func	_splitStringByString	410311	410461	410461	Swift
D	func	_firstStringRange	410463	410574	410574	Swift
D	func	_stringRanges	410576	410680	410680	Swift
D	func	_replacingInString	410682	410823	410823	Swift
D	struct	Substring	410825	411082	416634	Swift
M	typealias	Element	0	411083	411123
M	typealias	Index	0	411124	411165
M	typealias	SubSequence	0	411166	411210
M	typealias	Indices	0	411211	411267
M	typealias	StringLiteralType	0	411268	411315
M	typealias	ExtendedGraphemeClusterLiteralType	0	411316	411380
M	typealias	UnicodeScalarLiteralType	0	411381	411435
M	struct	Iterator	0	411437	411743
M	init	init	0	411745	411815
M	init	init	0	411816	411896
M	init	init	0	411897	411993
M	init	init	0	411994	412170
M	var	base	0	412171	412268
M	var	description	0	412269	412362
M	var	debugDescription	0	412363	412490
M	var	count	0	412491	412585
M	var	isEmpty	0	412586	412692
M	var	startIndex	0	412693	412772
M	var	endIndex	0	412773	412848
M	var	first	0	412849	412972
M	var	last	0	412973	413093
M	subscript	subscript	0	413094	413222
M	subscript	subscript	0	413223	413350
M	func	index	0	413351	413447
M	func	index	0	413448	413546
M	func	index	0	413547	413657
M	func	index	0	413658	413807
M	func	distance	0	413808	413921
M	func	makeIterator	0	413922	414023
M	func	_copyToArray	0	414024	414105
M	func	==	1	414107	414201
M	func	<	1	414202	414295
M	func	hash	0	414296	414373
M	func	append	0	414375	414521
M	func	append	0	414522	414661
M	func	append	0	414662	414882
M	func	write	0	414883	414970
M	func	write	0	414971	415073
M	func	replaceSubrange	0	415074	415376
M	func	_replace	0	415377	415498
M	func	lowercased	0	415499	415598
M	func	uppercased	0	415599	415698
M	func	hasPrefix	0	415699	415833
M	func	hasSuffix	0	415834	415966
M	var	unicodeScalars	0	415968	416147
M	var	utf8	0	416148	416295
M	var	utf16	0	416296	416447
M	typealias	UnicodeScalarView	0	416448	416520
M	typealias	UTF8View	0	416521	416575
M	typealias	UTF16View	0	416576	416632
F	Swift	StringViews.lsw	416635	421928
D	extension	String	416686	416704	421927	Swift
M	struct	UnicodeScalarView	0	416705	419150
M	struct	UTF8View	0	419152	420529
M	struct	UTF16View	0	420531	421925
F	Swift	Tuples.lsw	421928	432448
D	func	==	421976	422074	422074	Swift
D	func	!=	422076	422171	422171	Swift
D	func	==	422173	422345	422345	Swift
D	func	!=	422347	422510	422510	Swift
D	func	<	422512	422761	422761	Swift
D	func	<=	422763	423018	423018	Swift
D	func	>	423020	423268	423268	Swift
D	func	>=	423270	423526	423526	Swift
D	func	==	423528	423738	423738	Swift
D	func	!=	423740	423941	423941	Swift
D	func	<	423943	424260	424260	Swift
D	func	<=	424262	424586	424586	Swift
D	func	>	424588	424904	424904	Swift
D	func	>=	424906	425231	425231	Swift
D	func	==	425233	425481	425481	Swift
D	func	!=	425483	425722	425722	Swift
D	func	<	425724	426109	426109	Swift
D	func	<=	426111	426504	426504	Swift
D	func	>	426506	426890	426890	Swift
D	func	>=	426892	427286	427286	Swift
D	func	==	427288	427574	427574	Swift
D	func	!=	427576	427853	427853	Swift
D	func	<	427855	428308	428308	Swift
D	func	<=	428310	428772	428772	Swift
D	func	>	428774	429226	429226	Swift
D	func	>=	429228	429691	429691	Swift
D	func	==	429693	430017	430017	Swift
D	func	!=	430019	430334	430334	Swift
D	func	<	430336	430857	430857	Swift
D	func	<=	430859	431390	431390	Swift
D	func	>	431392	431912	431912	Swift
D	func	>=	431914	432446	432446	Swift
F	Swift	UInt.lsw	432448	440574
D	struct	UInt	432498	432731	440573	Swift
M	typealias	IntegerLiteralType	0	432732	432778
M	typealias	Magnitude	0	432779	432816
M	typealias	Stride	0	432817	432850
M	typealias	Words	0	432851	432886
M	var	max	1	432888	432972
M	var	min	1	432973	433035
M	var	bitWidth	1	433036	433121
M	var	zero	1	433122	433174
M	init	init	0	433176	433220
M	init	init	0	433221	433293
M	init	init	0	433294	433353
M	init	init	0	433354	433493
M	init	init	0	433494	433623
M	init	init	0	433624	433751
M	init	init	0	433752	433875
M	init	init	0	433876	434007
M	init	init	0	434008	434137
M	init	init	0	434138	434290
M	init	init	0	434291	434444
M	init	init	0	434445	434550
M	func	+	1	434552	434631
M	func	-	1	434632	434711
M	func	*	1	434712	434791
M	func	/	1	434792	434871
M	func	%	1	434872	434951
M	func	&+	1	434952	435033
M	func	&-	1	435034	435115
M	func	&*	1	435116	435197
M	func	&	1	435198	435277
M	func	|	1	435278	435356
M	func	^	1	435357	435436
M	func	~	1	435437	435510
M	func	<<	1	435511	435591
M	func	>>	1	435592	435672
M	func	&<<	1	435673	435755
M	func	&>>	1	435756	435838
M	func	<<	1	435839	435941
M	func	>>	1	435942	436044
M	func	==	1	436045	436124
M	func	!=	1	436125	436204
M	func	<	1	436205	436283
M	func	<=	1	436284	436363
M	func	>	1	436364	436442
M	func	>=	1	436443	436522
M	func	+=	1	436524	436608
M	func	-=	1	436609	436693
M	func	*=	1	436694	436778
M	func	/=	1	436779	436863
M	func	%=	1	436864	436948
M	func	&+=	1	436949	437035
M	func	&-=	1	437036	437122
M	func	&*=	1	437123	437209
M	func	&=	1	437210	437294
M	func	|=	1	437295	437378
M	func	^=	1	437379	437463
M	func	<<=	1	437464	437549
M	func	>>=	1	437550	437635
M	func	addingReportingOverflow	0	437637	437806
M	func	subtractingReportingOverflow	0	437807	437988
M	func	multipliedReportingOverflow	0	437989	438167
M	func	dividedReportingOverflow	0	438168	438367
M	func	remainderReportingOverflow	0	438368	438587
M	func	multipliedFullWidth	0	438588	438734
M	func	dividingFullWidth	0	438735	438914
M	func	quotientAndRemainder	0	438915	439091
M	func	isMultiple	0	439092	439227
M	func	signum	0	439228	439307
M	var	magnitude	0	439308	439400
M	var	words	0	439401	439524
M	var	nonzeroBitCount	0	439525	439625
M	var	leadingZeroBitCount	0	439626	439757
M	var	trailingZeroBitCount	0	439758	439890
M	var	byteSwapped	0	439891	440015
M	var	description	0	440016	440114
M	var	hashValue	0	440115	440227
M	func	hash	0	440228	440339
M	func	distance	0	440340	440457
M	func	advanced	0	440458	440571
F	Swift	UInt16.lsw	440574	448859
D	struct	UInt16	440626	440852	448858	Swift
M	typealias	IntegerLiteralType	0	440853	440901
M	typealias	Magnitude	0	440902	440941
M	typealias	Stride	0	440942	440975
M	typealias	Words	0	440976	441011
M	var	max	1	441013	441084
M	var	min	1	441085	441149
M	var	bitWidth	1	441150	441235
M	var	zero	1	441236	441290
M	init	init	0	441292	441336
M	init	init	0	441337	441410
M	init	init	0	441411	441471
M	init	init	0	441472	441610
M	init	init	0	441611	441739
M	init	init	0	441740	441866
M	init	init	0	441867	441989
M	init	init	0	441990	442120
M	init	init	0	442121	442249
M	init	init	0	442250	442401
M	init	init	0	442402	442554
M	init	init	0	442555	442661
M	func	+	1	442663	442747
M	func	-	1	442748	442832
M	func	*	1	442833	442917
M	func	/	1	442918	443002
M	func	%	1	443003	443087
M	func	&+	1	443088	443174
M	func	&-	1	443175	443261
M	func	&*	1	443262	443348
M	func	&	1	443349	443433
M	func	|	1	443434	443517
M	func	^	1	443518	443602
M	func	~	1	443603	443679
M	func	<<	1	443680	443765
M	func	>>	1	443766	443851
M	func	&<<	1	443852	443939
M	func	&>>	1	443940	444027
M	func	<<	1	444028	444133
M	func	>>	1	444134	444239
M	func	==	1	444240	444322
M	func	!=	1	444323	444405
M	func	<	1	444406	444487
M	func	<=	1	444488	444570
M	func	>	1	444571	444652
M	func	>=	1	444653	444735
M	func	+=	1	444737	444824
M	func	-=	1	444825	444912
M	func	*=	1	444913	445000
M	func	/=	1	445001	445088
M	func	%=	1	445089	445176
M	func	&+=	1	445177	445266
M	func	&-=	1	445267	445356
M	func	&*=	1	445357	445446
M	func	&=	1	445447	445534
M	func	|=	1	445535	445621
M	func	^=	1	445622	445709
M	func	<<=	1	445710	445798
M	func	>>=	1	445799	445887
M	func	addingReportingOverflow	0	445889	446061
M	func	subtractingReportingOverflow	0	446062	446246
M	func	multipliedReportingOverflow	0	446247	446428
M	func	dividedReportingOverflow	0	446429	446631
M	func	remainderReportingOverflow	0	446632	446854
M	func	multipliedFullWidth	0	446855	447006
M	func	dividingFullWidth	0	447007	447193
M	func	quotientAndRemainder	0	447194	447376
M	func	isMultiple	0	447377	447513
M	func	signum	0	447514	447594
M	var	magnitude	0	447595	447688
M	var	words	0	447689	447812
M	var	nonzeroBitCount	0	447813	447912
M	var	leadingZeroBitCount	0	447913	448043
M	var	trailingZeroBitCount	0	448044	448175
M	var	byteSwapped	0	448176	448301
M	var	description	0	448302	448399
M	var	hashValue	0	448400	448511
M	func	hash	0	448512	448622
M	func	distance	0	448623	448741
M	func	advanced	0	448742	448856
F	Swift	UInt32.lsw	448859	457149
D	struct	UInt32	448911	449137	457148	Swift
M	typealias	IntegerLiteralType	0	449138	449186
M	typealias	Magnitude	0	449187	449226
M	typealias	Stride	0	449227	449260
M	typealias	Words	0	449261	449296
M	var	max	1	449298	449374
M	var	min	1	449375	449439
M	var	bitWidth	1	449440	449525
M	var	zero	1	449526	449580
M	init	init	0	449582	449626
M	init	init	0	449627	449700
M	init	init	0	449701	449761
M	init	init	0	449762	449900
M	init	init	0	449901	450029
M	init	init	0	450030	450156
M	init	init	0	450157	450279
M	init	init	0	450280	450410
M	init	init	0	450411	450539
M	init	init	0	450540	450691
M	init	init	0	450692	450844
M	init	init	0	450845	450951
M	func	+	1	450953	451037
M	func	-	1	451038	451122
M	func	*	1	451123	451207
M	func	/	1	451208	451292
M	func	%	1	451293	451377
M	func	&+	1	451378	451464
M	func	&-	1	451465	451551
M	func	&*	1	451552	451638
M	func	&	1	451639	451723
M	func	|	1	451724	451807
M	func	^	1	451808	451892
M	func	~	1	451893	451969
M	func	<<	1	451970	452055
M	func	>>	1	452056	452141
M	func	&<<	1	452142	452229
M	func	&>>	1	452230	452317
M	func	<<	1	452318	452423
M	func	>>	1	452424	452529
M	func	==	1	452530	452612
M	func	!=	1	452613	452695
M	func	<	1	452696	452777
M	func	<=	1	452778	452860
M	func	>	1	452861	452942
M	func	>=	1	452943	453025
M	func	+=	1	453027	453114
M	func	-=	1	453115	453202
M	func	*=	1	453203	453290
M	func	/=	1	453291	453378
M	func	%=	1	453379	453466
M	func	&+=	1	453467	453556
M	func	&-=	1	453557	453646
M	func	&*=	1	453647	453736
M	func	&=	1	453737	453824
M	func	|=	1	453825	453911
M	func	^=	1	453912	453999
M	func	<<=	1	454000	454088
M	func	>>=	1	454089	454177
M	func	addingReportingOverflow	0	454179	454351
M	func	subtractingReportingOverflow	0	454352	454536
M	func	multipliedReportingOverflow	0	454537	454718
M	func	dividedReportingOverflow	0	454719	454921
M	func	remainderReportingOverflow	0	454922	455144
M	func	multipliedFullWidth	0	455145	455296
M	func	dividingFullWidth	0	455297	455483
M	func	quotientAndRemainder	0	455484	455666
M	func	isMultiple	0	455667	455803
M	func	signum	0	455804	455884
M	var	magnitude	0	455885	455978
M	var	words	0	455979	456102
M	var	nonzeroBitCount	0	456103	456202
M	var	leadingZeroBitCount	0	456203	456333
M	var	trailingZeroBitCount	0	456334	456465
M	var	byteSwapped	0	456466	456591
M	var	description	0	456592	456689
M	var	hashValue	0	456690	456801
M	func	hash	0	456802	456912
M	func	distance	0	456913	457031
M	func	advanced	0	457032	457146
F	Swift	UInt64.lsw	457149	465449
D	struct	UInt64	457201	457427	465448	Swift
M	typealias	IntegerLiteralType	0	457428	457476
M	typealias	Magnitude	0	457477	457516
M	typealias	Stride	0	457517	457550
M	typealias	Words	0	457551	457586
M	var	max	1	457588	457674
M	var	min	1	457675	457739
M	var	bitWidth	1	457740	457825
M	var	zero	1	457826	457880
M	init	init	0	457882	457926
M	init	init	0	457927	458000
M	init	init	0	458001	458061
M	init	init	0	458062	458200
M	init	init	0	458201	458329
M	init	init	0	458330	458456
M	init	init	0	458457	458579
M	init	init	0	458580	458710
M	init	init	0	458711	458839
M	init	init	0	458840	458991
M	init	init	0	458992	459144
M	init	init	0	459145	459251
M	func	+	1	459253	459337
M	func	-	1	459338	459422
M	func	*	1	459423	459507
M	func	/	1	459508	459592
M	func	%	1	459593	459677
M	func	&+	1	459678	459764
M	func	&-	1	459765	459851
M	func	&*	1	459852	459938
M	func	&	1	459939	460023
M	func	|	1	460024	460107
M	func	^	1	460108	460192
M	func	~	1	460193	460269
M	func	<<	1	460270	460355
M	func	>>	1	460356	460441
M	func	&<<	1	460442	460529
M	func	&>>	1	460530	460617
M	func	<<	1	460618	460723
M	func	>>	1	460724	460829
M	func	==	1	460830	460912
M	func	!=	1	460913	460995
M	func	<	1	460996	461077
M	func	<=	1	461078	461160
M	func	>	1	461161	461242
M	func	>=	1	461243	461325
M	func	+=	1	461327	461414
M	func	-=	1	461415	461502
M	func	*=	1	461503	461590
M	func	/=	1	461591	461678
M	func	%=	1	461679	461766
M	func	&+=	1	461767	461856
M	func	&-=	1	461857	461946
M	func	&*=	1	461947	462036
M	func	&=	1	462037	462124
M	func	|=	1	462125	462211
M	func	^=	1	462212	462299
M	func	<<=	1	462300	462388
M	func	>>=	1	462389	462477
M	func	addingReportingOverflow	0	462479	462651
M	func	subtractingReportingOverflow	0	462652	462836
M	func	multipliedReportingOverflow	0	462837	463018
M	func	dividedReportingOverflow	0	463019	463221
M	func	remainderReportingOverflow	0	463222	463444
M	func	multipliedFullWidth	0	463445	463596
M	func	dividingFullWidth	0	463597	463783
M	func	quotientAndRemainder	0	463784	463966
M	func	isMultiple	0	463967	464103
M	func	signum	0	464104	464184
M	var	magnitude	0	464185	464278
M	var	words	0	464279	464402
M	var	nonzeroBitCount	0	464403	464502
M	var	leadingZeroBitCount	0	464503	464633
M	var	trailingZeroBitCount	0	464634	464765
M	var	byteSwapped	0	464766	464891
M	var	description	0	464892	464989
M	var	hashValue	0	464990	465101
M	func	hash	0	465102	465212
M	func	distance	0	465213	465331
M	func	advanced	0	465332	465446
F	Swift	UInt8.lsw	465449	473537
D	struct	UInt8	465500	465723	473536	Swift
M	typealias	IntegerLiteralType	0	465724	465771
M	typealias	Magnitude	0	465772	465810
M	typealias	Stride	0	465811	465844
M	typealias	Words	0	465845	465880
M	var	max	1	465882	465950
M	var	min	1	465951	466014
M	var	bitWidth	1	466015	466099
M	var	zero	1	466100	466153
M	init	init	0	466155	466199
M	init	init	0	466200	466271
M	init	init	0	466272	466330
M	init	init	0	466331	466468
M	init	init	0	466469	466596
M	init	init	0	466597	466722
M	init	init	0	466723	466844
M	init	init	0	466845	466974
M	init	init	0	466975	467102
M	init	init	0	467103	467253
M	init	init	0	467254	467405
M	init	init	0	467406	467510
M	func	+	1	467512	467592
M	func	-	1	467593	467673
M	func	*	1	467674	467754
M	func	/	1	467755	467835
M	func	%	1	467836	467916
M	func	&+	1	467917	467999
M	func	&-	1	468000	468082
M	func	&*	1	468083	468165
M	func	&	1	468166	468246
M	func	|	1	468247	468326
M	func	^	1	468327	468407
M	func	~	1	468408	468481
M	func	<<	1	468482	468563
M	func	>>	1	468564	468645
M	func	&<<	1	468646	468729
M	func	&>>	1	468730	468813
M	func	<<	1	468814	468916
M	func	>>	1	468917	469019
M	func	==	1	469020	469099
M	func	!=	1	469100	469179
M	func	<	1	469180	469258
M	func	<=	1	469259	469338
M	func	>	1	469339	469417
M	func	>=	1	469418	469497
M	func	+=	1	469499	469583
M	func	-=	1	469584	469668
M	func	*=	1	469669	469753
M	func	/=	1	469754	469838
M	func	%=	1	469839	469923
M	func	&+=	1	469924	470010
M	func	&-=	1	470011	470097
M	func	&*=	1	470098	470184
M	func	&=	1	470185	470269
M	func	|=	1	470270	470353
M	func	^=	1	470354	470438
M	func	<<=	1	470439	470524
M	func	>>=	1	470525	470610
M	func	addingReportingOverflow	0	470612	470781
M	func	subtractingReportingOverflow	0	470782	470963
M	func	multipliedReportingOverflow	0	470964	471142
M	func	dividedReportingOverflow	0	471143	471342
M	func	remainderReportingOverflow	0	471343	471562
M	func	multipliedFullWidth	0	471563	471710
M	func	dividingFullWidth	0	471711	471892
M	func	quotientAndRemainder	0	471893	472072
M	func	isMultiple	0	472073	472207
M	func	signum	0	472208	472286
M	var	magnitude	0	472287	472378
M	var	words	0	472379	472502
M	var	nonzeroBitCount	0	472503	472601
M	var	leadingZeroBitCount	0	472602	472731
M	var	trailingZeroBitCount	0	472732	472862
M	var	byteSwapped	0	472863	472986
M	var	description	0	472987	473083
M	var	hashValue	0	473084	473194
M	func	hash	0	473195	473304
M	func	distance	0	473305	473421
M	func	advanced	0	473422	473534
F	Dispatch	Dispatch.lsw	473537	484273
D	enum	DispatchTimeInterval	473648	473703	474297	Dispatch
M	case	seconds	0	473704	473725
M	case	milliseconds	0	473726	473752
M	case	microseconds	0	473753	473779
M	case	nanoseconds	0	473780	473805
M	case	never	0	473806	473820
M	var	_nanoseconds	0	473821	474295
D	struct	DispatchTime	474299	474396	475834	Dispatch
M	let	_value	0	474397	474416
M	init	init	0	474417	474463
M	init	init	0	474464	474552
M	func	now	1	474553	474647
M	let	distantFuture	1	474648	474715
M	var	uptimeNanoseconds	0	474716	474785
M	func	<	1	474786	474885
M	func	+	1	474886	475059
M	func	-	1	475060	475238
M	func	+	1	475239	475404
M	func	-	1	475405	475571
M	func	_sum	1	475572	475746
M	var	_left	0	475747	475832
D	struct	DispatchQoS	475836	475884	476468	Dispatch
M	enum	QoSClass	0	475885	476004
M	let	qosClass	0	476005	476038
M	let	background	1	476039	476108
M	let	utility	1	476109	476172
M	let	default	1	476173	476238
M	let	userInitiated	1	476239	476314
M	let	userInteractive	1	476315	476394
M	let	unspecified	1	476395	476466
D	struct	DispatchWorkItemFlags	476470	476528	476688	Dispatch
M	let	rawValue	0	476529	476558
M	init	init	0	476559	476619
M	let	barrier	1	476620	476686
D	enum	DispatchTimeoutResult	476690	476735	476772	Dispatch
M	case	success	0	476736	476752
M	case	timedOut	0	476753	476770
D	func	_blockTask	476774	477361	477361	Dispatch
D	class	DispatchSemaphore	477363	477457	478281	Dispatch
M	var	_value	0	477458	477477
M	var	_waiters	0	477478	477506
M	init	init	0	477507	477553
M	func	wait	0	477554	477595
M	func	wait	0	477596	477706
M	func	signal	0	477707	477891
M	func	_wait	0	477892	478279
D	class	DispatchGroup	478283	478376	479602	Dispatch
M	var	_count	0	478377	478395
M	var	_waiters	0	478396	478424
M	var	_handlers	0	478425	478478
M	init	init	0	478479	478499
M	func	enter	0	478500	478539
M	func	leave	0	478540	478928
M	func	wait	0	478929	478989
M	func	wait	0	478990	479348
M	func	notify	0	479349	479600
D	class	DispatchWorkItem	479604	479727	480399	Dispatch
M	let	_work	0	479728	479753
M	let	_group	0	479754	479786
M	var	_isDone	0	479787	479810
M	var	isCancelled	0	479811	479858
M	init	init	0	479859	480024
M	func	perform	0	480025	480180
M	func	cancel	0	480181	480228
M	func	wait	0	480229	480269
M	func	notify	0	480270	480397
D	class	DispatchQueue	480401	480568	484152	Dispatch
M	struct	Attributes	0	480569	480862
M	let	main	1	480863	480937
M	var	_isMainBlocked	1	480938	480975
M	var	_mainWaiters	1	480976	481015
M	let	_global	1	481016	481116
M	func	global	1	481117	481212
M	let	label	0	481214	481242
M	let	qos	0	481243	481274
M	let	_isConcurrent	0	481275	481302
M	var	_pending	0	481303	481338
M	var	_isBusy	0	481339	481362
M	init	init	0	481364	481601
M	var	description	0	481602	481672
M	func	async	0	481674	482001
M	func	async	0	482002	482091
M	func	async	0	482092	482283
M	func	asyncAfter	0	482284	482580
M	func	asyncAfter	0	482581	482715
M	func	sync	0	482716	482974
M	func	sync	0	482975	483100
M	func	sync	0	483101	483189
M	func	concurrentPerform	1	483190	483343
M	func	_add	0	483345	483554
M	func	_run	0	483555	484150
D	func	dispatchMain	484154	484272	484272	Dispatch
F	Foundation	FoundationDate.lsw	484273	507763
D	func	_zoneOffset	484316	484412	484412	Foundation
D	func	_zoneName	484414	484507	484507	Foundation
D	func	_currentZone	484509	484572	484572	Foundation
D	struct	Locale	484574	484739	485059	Foundation
M	let	identifier	0	484740	484773
M	init	init	0	484774	484842
M	var	current	1	484843	484912
M	var	autoupdatingCurrent	1	484913	484994
M	var	description	0	484995	485057
D	struct	TimeZone	485061	485179	487766	Foundation
M	let	identifier	0	485180	485213
M	let	_offset	0	485214	485235
M	init	init	0	485236	485543
M	init	init	0	485544	485768
M	init	init	0	485769	486337
M	var	current	1	486338	486425
M	var	autoupdatingCurrent	1	486426	486489
M	var	gmt	1	486490	486558
M	func	secondsFromGMT	0	486559	486680
M	func	isDaylightSavingTime	0	486681	486814
M	func	abbreviation	0	486815	486974
M	func	_at	0	486975	487223
M	func	_describe	1	487224	487470
M	func	_short	1	487471	487714
M	var	description	0	487715	487764
D	func	_padded	487768	487957	487957	Foundation
D	func	_dayNumber	487959	488315	488315	Foundation
D	func	_civil	488317	488872	488872	Foundation
D	func	_daysInMonth	488874	489097	489097	Foundation
D	struct	DateComponents	489099	489228	493031	Foundation
M	var	calendar	0	489229	489263
M	var	timeZone	0	489264	489298
M	var	era	0	489299	489323
M	var	year	0	489324	489349
M	var	month	0	489350	489376
M	var	day	0	489377	489401
M	var	hour	0	489402	489427
M	var	minute	0	489428	489455
M	var	second	0	489456	489483
M	var	nanosecond	0	489484	489515
M	var	weekday	0	489516	489544
M	var	weekdayOrdinal	0	489545	489580
M	var	quarter	0	489581	489609
M	var	weekOfMonth	0	489610	489642
M	var	weekOfYear	0	489643	489674
M	var	yearForWeekOfYear	0	489675	489713
M	var	dayOfYear	0	489714	489744
M	var	isLeapMonth	0	489745	489778
M	init	init	0	489779	490677
M	var	date	0	490678	490779
M	func	value	0	490780	491509
M	func	setValue	0	491510	492268
M	var	description	0	492269	492973
M	var	debugDescription	0	492974	493029
D	struct	Calendar	493033	493145	506525	Foundation
M	enum	Identifier	0	493146	493220
M	enum	Component	0	493221	493452
M	let	identifier	0	493453	493490
M	var	timeZone	0	493491	493524
M	var	locale	0	493525	493555
M	var	firstWeekday	0	493556	493588
M	var	minimumDaysInFirstWeek	0	493589	493631
M	init	init	0	493632	493870
M	var	current	1	493871	494033
M	var	autoupdatingCurrent	1	494034	494097
M	var	description	0	494098	494152
M	var	weekdaySymbols	0	494215	494306
M	var	shortWeekdaySymbols	0	494307	494405
M	var	veryShortWeekdaySymbols	0	494406	494494
M	var	monthSymbols	0	494495	494600
M	var	shortMonthSymbols	0	494601	494715
M	var	_weekdays	0	494716	494826
M	var	_months	0	494827	494979
M	var	amSymbol	0	494980	495020
M	var	pmSymbol	0	495021	495061
M	func	_local	0	495090	495589
M	func	_date	0	495590	496241
M	func	_weekday	0	496242	496310
M	func	_week	0	496311	496613
M	func	_weekOfYear	0	496614	497080
M	func	component	0	497081	498079
M	func	dateComponents	0	498080	498564
M	func	dateComponents	0	498565	498950
M	func	dateComponents	0	498951	500246
M	func	date	0	500269	501594
M	func	date	0	501595	502855
M	func	date	0	502856	503408
M	func	date	0	503409	503696
M	func	startOfDay	0	503697	503781
M	func	isDate	0	503807	503920
M	func	isDateInToday	0	503921	504015
M	func	isDateInYesterday	0	504016	504118
M	func	isDateInTomorrow	0	504119	504220
M	func	isDateInWeekend	0	504221	504322
M	func	_start	0	504323	505129
M	func	dateInterval	0	505130	505413
M	func	isDate	0	505414	505588
M	func	compare	0	505589	505861
M	func	range	0	505862	506523
D	struct	DateInterval	506527	506644	507762	Foundation
M	var	start	0	506645	506671
M	var	duration	0	506672	506703
M	var	end	0	506704	506848
M	init	init	0	506849	506920
M	init	init	0	506921	507118
M	init	init	0	507119	507312
M	func	contains	0	507313	507392
M	func	intersects	0	507393	507547
M	func	<	1	507548	507700
M	var	description	0	507701	507760
F	Foundation	FoundationDateFormatter.lsw	507763	524405
D	class	DateFormatter	507791	507863	510046	Foundation
M	enum	Style	0	507864	508202
M	init	init	0	508203	508223
M	var	_pattern	0	508224	508249
M	var	dateStyle	0	508250	508317
M	var	timeStyle	0	508318	508385
M	var	timeZone	0	508386	508439
M	var	locale	0	508440	508487
M	var	calendar	0	508488	508541
M	var	isLenient	0	508542	508574
M	var	dateFormat	0	508575	508695
M	var	_stylePattern	0	508696	509153
M	func	setLocalizedDateFormatFromTemplate	0	509154	509248
M	var	_calendar	0	509249	509411
M	func	localizedString	1	509412	509685
M	func	string	0	509686	509806
M	func	string	0	509807	509899
M	func	date	0	509900	510044
D	func	_patternParts	510048	511474	511474	Foundation
D	func	_formatDate	511476	514648	514648	Foundation
D	func	_formatZone	514650	516064	516064	Foundation
D	func	_parseDate	516066	521552	521552	Foundation
D	class	ISO8601DateFormatter	521554	521620	524233	Foundation
M	struct	Options	0	521621	522579
M	init	init	0	522580	522600
M	var	timeZone	0	522601	522650
M	var	formatOptions	0	522651	522712
M	var	_pattern	0	522713	523570
M	var	_calendar	0	523571	523733
M	func	string	0	523734	523826
M	func	date	0	523827	523921
M	func	string	1	523922	524231
D	extension	Date	524235	524251	524404	Foundation
M	func	ISO8601Format	0	524252	524402
F	Foundation	FoundationJSON.lsw	524405	539123
D	func	_jsonScan	524595	524657	524657	Foundation
D	func	_jsonString	524659	524752	524752	Foundation
D	func	_jsonKeys	524754	524854	524854	Foundation
D	func	_jsonScalar	524856	525040	525040	Foundation
D	func	_jsonForm	525042	525178	525178	Foundation
D	func	_jsonText	525180	525310	525310	Foundation
D	class	_JSONPath	525312	525392	525848	Foundation
M	let	parent	0	525393	525419
M	let	key	0	525420	525446
M	init	init	0	525447	525559
M	func	keys	1	525560	525846
D	class	JSONEncoder	525850	525903	530811	Foundation
M	struct	OutputFormatting	0	525904	526316
M	enum	DateEncodingStrategy	0	526317	526533
M	enum	DataEncodingStrategy	0	526534	526670
M	enum	NonConformingFloatEncodingStrategy	0	526671	526844
M	enum	KeyEncodingStrategy	0	526845	526992
M	var	outputFormatting	0	526993	527047
M	var	dateEncodingStrategy	0	527048	527121
M	var	dataEncodingStrategy	0	527122	527187
M	var	nonConformingFloatEncodingStrategy	0	527188	527280
M	var	keyEncodingStrategy	0	527281	527352
M	var	userInfo	0	527353	527408
M	init	init	0	527409	527429
M	func	encode	0	527430	527878
M	func	_name	0	527879	528298
M	func	_encode	0	528299	529543
M	func	_encode	0	529544	530104
M	func	_encode	0	530105	530809
D	func	_iso8601	530813	531009	531009	Foundation
D	func	_snakeCase	531011	531545	531545	Foundation
D	func	_camelCase	531547	532172	532172	Foundation
D	class	_JSONNode	532174	532283	534085	Foundation
M	var	kind	0	532284	532300
M	var	text	0	532301	532318
M	var	items	0	532319	532350
M	var	names	0	532351	532379
M	var	places	0	532380	532415
M	func	member	0	532416	532717
M	func	element	0	532718	532835
M	func	write	0	532836	534083
D	class	_JSONEncoding	534087	534175	535654	Foundation
M	let	encoder	0	534176	534204
M	let	node	0	534205	534228
M	let	path	0	534229	534253
M	init	init	0	534254	534414
M	var	codingPath	0	534415	534475
M	var	userInfo	0	534476	534539
M	func	container	0	534540	534902
M	func	unkeyedContainer	0	534903	535204
M	func	singleValueContainer	0	535205	535281
M	func	encodeNil	0	535282	535366
M	func	encode	0	535367	535652
D	class	_JSONKeyedEncoding	535656	535707	537471	Foundation
M	let	encoder	0	535708	535736
M	let	node	0	535737	535760
M	let	path	0	535761	535785
M	init	init	0	535786	535946
M	var	codingPath	0	535947	536016
M	func	encodeNil	0	536017	536193
M	func	encode	0	536194	536664
M	func	nestedContainer	0	536665	536976
M	func	nestedUnkeyedContainer	0	536977	537237
M	func	superEncoder	0	537238	537469
D	struct	_JSONUnkeyedEncoding	537473	537528	539122	Foundation
M	let	encoder	0	537529	537557
M	let	node	0	537558	537581
M	let	path	0	537582	537606
M	init	init	0	537607	537767
M	var	codingPath	0	537768	537828
M	var	count	0	537829	537868
M	func	encodeNil	0	537869	538005
M	func	encode	0	538006	538306
M	func	nestedContainer	0	538307	538667
M	func	nestedUnkeyedContainer	0	538668	538938
M	func	superEncoder	0	538939	539120
F	Foundation	FoundationJSONDecoder.lsw	539123	551951
D	class	JSONDecoder	539145	539199	540601	Foundation
M	enum	DateDecodingStrategy	0	539200	539410
M	enum	DataDecodingStrategy	0	539411	539541
M	enum	NonConformingFloatDecodingStrategy	0	539542	539717
M	enum	KeyDecodingStrategy	0	539718	539867
M	var	dateDecodingStrategy	0	539868	539941
M	var	dataDecodingStrategy	0	539942	540007
M	var	nonConformingFloatDecodingStrategy	0	540008	540100
M	var	keyDecodingStrategy	0	540101	540172
M	var	userInfo	0	540173	540228
M	var	allowsJSON5	0	540229	540263
M	init	init	0	540264	540284
M	func	decode	0	540285	540599
D	extension	DecodingError	540603	540628	540796	Foundation
M	var	_notJSON	1	540629	540794
D	class	_JSONDocument	540798	540854	546270	Foundation
M	let	decoder	0	540855	540883
M	let	bytes	0	540884	540906
M	let	table	0	540907	540927
M	init	init	0	540928	541087
M	func	isNull	0	541088	541147
M	func	next	0	541148	541268
M	func	found	0	541269	541560
M	func	mismatch	0	541561	542052
M	func	corrupted	0	542053	542249
M	func	decode	0	542250	543120
M	func	nonConforming	0	543121	543713
M	func	date	0	543714	544728
M	func	data	0	544729	545223
M	func	keyed	0	545224	545799
M	func	unkeyed	0	545800	546268
D	class	_JSONDecoding	546272	546359	547219	Foundation
M	let	document	0	546360	546391
M	let	index	0	546392	546410
M	let	path	0	546411	546435
M	init	init	0	546436	546598
M	var	codingPath	0	546599	546659
M	var	userInfo	0	546660	546732
M	func	container	0	546733	546871
M	func	unkeyedContainer	0	546872	546976
M	func	singleValueContainer	0	546977	547060
M	func	decodeNil	0	547061	547116
M	func	decode	0	547117	547217
D	class	_JSONKeyedDecoding	547221	547272	549774	Foundation
M	let	document	0	547273	547304
M	let	path	0	547305	547329
M	let	places	0	547330	547359
M	init	init	0	547360	548174
M	var	codingPath	0	548175	548244
M	func	allKeys	0	548245	548387
M	func	contains	0	548388	548479
M	func	place	0	548480	548777
M	func	decodeNil	0	548778	548878
M	func	decode	0	548879	549177
M	func	nestedContainer	0	549178	549378
M	func	nestedUnkeyedContainer	0	549379	549555
M	func	superDecoder	0	549556	549772
D	struct	_JSONUnkeyedDecoding	549776	549831	551950	Foundation
M	let	document	0	549832	549863
M	let	path	0	549864	549888
M	let	count	0	549889	549908
M	var	currentIndex	0	549909	549933
M	var	place	0	549934	549952
M	init	init	0	549953	550156
M	var	codingPath	0	550157	550217
M	var	isAtEnd	0	550218	550270
M	func	here	0	550271	550344
M	func	requireElement	0	550345	550573
M	func	advance	0	550574	550672
M	func	decodeNil	0	550673	550853
M	func	decode	0	550854	551181
M	func	nestedContainer	0	551182	551487
M	func	nestedUnkeyedContainer	0	551488	551738
M	func	superDecoder	0	551739	551948
F	Foundation	FoundationJSONSerialization.lsw	551951	557766
D	extension	Date	552049	552074	552407	Foundation
M	init	init	0	552075	552226
M	func	encode	0	552227	552405
D	extension	Data	552409	552434	552623	Foundation
M	init	init	0	552435	552531
M	func	encode	0	552532	552621
D	extension	UUID	552625	552650	553203	Foundation
M	init	init	0	552651	553042
M	func	encode	0	553043	553201
D	class	NSNull	553229	553312	553500	Foundation
M	init	init	0	553313	553333
M	func	==	1	553334	553399
M	func	hash	0	553400	553450
M	var	description	0	553451	553498
D	enum	JSONSerialization	553502	553579	557765	Foundation
M	struct	ReadingOptions	0	553580	554028
M	struct	WritingOptions	0	554029	554478
M	func	jsonObject	1	554479	554973
M	func	_value	1	554974	556091
M	func	data	1	556092	556658
M	func	_write	1	556659	557280
M	func	isValidJSONObject	1	557281	557455
M	func	_isValid	1	557456	557763
F	Foundation	FoundationNumber.lsw	557766	570117
D	class	NSNumber	557835	558040	560281	Foundation
M	let	_double	0	558041	558064
M	let	_integer	0	558065	558087
M	let	_isBool	0	558088	558109
M	init	init	0	558110	558269
M	init	init	0	558270	558380
M	init	init	0	558381	558500
M	init	init	0	558501	558627
M	init	init	0	558628	558750
M	init	init	0	558751	558825
M	init	init	0	558826	558900
M	init	init	0	558901	559026
M	init	init	0	559027	559109
M	init	init	0	559110	559193
M	init	init	0	559194	559277
M	var	intValue	0	559278	559370
M	var	int32Value	0	559371	559443
M	var	int64Value	0	559444	559496
M	var	uintValue	0	559497	559558
M	var	doubleValue	0	559559	559605
M	var	floatValue	0	559606	559657
M	var	boolValue	0	559658	559707
M	var	stringValue	0	559708	559797
M	func	==	1	559798	559913
M	func	<	1	559914	559999
M	func	hash	0	560000	560075
M	func	compare	0	560076	560228
M	var	description	0	560229	560279
D	func	_roundedDigits	560283	562303	562303	Foundation
D	func	_plainDigits	562305	563105	563105	Foundation
D	func	_grouped	563107	563502	563502	Foundation
D	class	NumberFormatter	563504	563555	570116	Foundation
M	enum	Style	0	563556	563660
M	enum	RoundingMode	0	563661	563761
M	init	init	0	563762	563782
M	var	numberStyle	0	563783	563822
M	var	locale	0	563823	563870
M	var	roundingMode	0	563871	563922
M	var	_most	0	563923	563942
M	var	_least	0	563943	563963
M	var	_integers	0	563964	563987
M	var	_groups	0	563988	564010
M	var	groupingSeparator	0	564011	564058
M	var	decimalSeparator	0	564059	564105
M	var	groupingSize	0	564106	564137
M	var	currencySymbol	0	564138	564182
M	var	currencyCode	0	564183	564408
M	var	positivePrefix	0	564409	564452
M	var	positiveSuffix	0	564453	564496
M	var	negativePrefix	0	564497	564541
M	var	percentSymbol	0	564542	564585
M	var	minusSign	0	564586	564625
M	var	usesGroupingSeparator	0	564626	564846
M	var	maximumFractionDigits	0	564847	565146
M	var	minimumFractionDigits	0	565147	565412
M	var	minimumIntegerDigits	0	565413	565529
M	func	string	0	565530	565635
M	func	string	0	565636	566029
M	func	_string	0	566030	567918
M	func	_scientific	0	567919	568510
M	func	_spelled	0	568511	569488
M	func	number	0	569489	569885
M	func	localizedString	1	569886	570114
F	Foundation	FoundationSystem.lsw	570117	586910
D	typealias	TimeInterval	570151	570202	570202	Foundation
D	typealias	CGFloat	570203	570278	570278	Foundation
D	struct	Date	570280	570408	573585	Foundation
M	let	timeIntervalSinceReferenceDate	0	570409	570490
M	init	init	0	570491	570585
M	init	init	0	570586	570684
M	init	init	0	570685	570832
M	init	init	0	570833	570992
M	init	init	0	570993	571166
M	var	now	1	571167	571222
M	var	distantFuture	1	571223	571320
M	var	distantPast	1	571321	571417
M	var	timeIntervalBetween1970AndReferenceDate	1	571418	571503
M	var	timeIntervalSinceReferenceDate	1	571504	571595
M	var	timeIntervalSince1970	0	571596	571717
M	var	timeIntervalSinceNow	0	571718	571854
M	func	timeIntervalSince	0	571855	572015
M	func	addingTimeInterval	0	572016	572207
M	func	addTimeInterval	0	572208	572316
M	func	distance	0	572317	572428
M	func	advanced	0	572429	572501
M	func	compare	0	572502	572694
M	func	==	1	572695	572828
M	func	<	1	572829	572960
M	func	+	1	572961	573050
M	func	-	1	573051	573141
M	func	+=	1	573142	573218
M	func	-=	1	573219	573295
M	func	hash	0	573296	573394
M	var	description	0	573395	573527
M	var	debugDescription	0	573528	573583
D	func	_wallClock	573587	573646	573646	Foundation
D	func	_describeDate	573648	573730	573730	Foundation
D	func	_sleep	573732	573790	573790	Foundation
D	func	CFAbsoluteTimeGetCurrent	573792	573902	573902	Foundation
D	enum	Thread	573904	573954	574268	Foundation
M	func	sleep	1	573955	574054
M	func	sleep	1	574055	574167
M	var	isMainThread	1	574168	574266
D	class	ProcessInfo	574270	574337	575286	Foundation
M	let	processInfo	1	574338	574416
M	init	init	0	574417	574430
M	var	environment	0	574431	574531
M	var	arguments	0	574532	574638
M	var	processName	0	574639	574790
M	var	systemUptime	0	574791	574919
M	var	processIdentifier	0	574920	575019
M	var	hostName	0	575020	575130
M	var	activeProcessorCount	0	575131	575177
M	var	processorCount	0	575178	575218
M	var	globallyUniqueString	0	575219	575284
D	class	FileHandle	575288	575382	575912	Foundation
M	let	_isError	0	575383	575405
M	init	init	0	575406	575459
M	let	standardOutput	1	575460	575526
M	let	standardError	1	575527	575591
M	func	write	0	575592	575688
M	func	write	0	575689	575801
M	func	synchronizeFile	0	575802	575854
M	func	synchronize	0	575855	575910
D	func	_writeBytes	575914	575998	575998	Foundation
D	class	NSLock	576000	576085	576519	Foundation
M	var	_isLocked	0	576086	576111
M	var	name	0	576112	576140
M	init	init	0	576141	576161
M	func	lock	0	576162	576205
M	func	unlock	0	576206	576252
M	func	try	0	576253	576375
M	func	withLock	0	576376	576517
D	func	NSTemporaryDirectory	576521	576644	576644	Foundation
D	func	NSHomeDirectory	576646	576750	576750	Foundation
D	func	_environment	576752	576825	576825	Foundation
D	struct	UUID	576827	576973	578514	Foundation
M	let	_high	0	576974	576995
M	let	_low	0	576996	577016
M	init	init	0	577017	577203
M	init	init	0	577204	577733
M	var	uuidString	0	577734	578086
M	func	_hex	1	578087	578278
M	func	<	1	578279	578407
M	var	description	0	578408	578457
M	var	debugDescription	0	578458	578512
D	protocol	LocalizedError	578516	578594	578757	Foundation
M	var	errorDescription	0	578595	578636
M	var	failureReason	0	578637	578675
M	var	recoverySuggestion	0	578676	578719
M	var	helpAnchor	0	578720	578755
D	extension	LocalizedError	578759	578785	578976	Foundation
M	var	errorDescription	0	578786	578834
M	var	failureReason	0	578835	578880
M	var	recoverySuggestion	0	578881	578931
M	var	helpAnchor	0	578932	578974
D	extension	Error	578978	578995	579561	Foundation
M	var	localizedDescription	0	578996	579559
D	func	_localizedDescription	579563	579664	579664	Foundation
D	struct	CocoaError	579666	579768	579953	Foundation
M	let	_message	0	579769	579793
M	init	init	0	579794	579849
M	var	errorDescription	0	579850	579903
M	var	description	0	579904	579951
D	func	_readFile	579955	580028	580028	Foundation
D	func	_writeFile	580030	580136	580136	Foundation
D	func	_fileKind	580138	580206	580206	Foundation
D	func	_listDirectory	580208	580292	580292	Foundation
D	func	_changeFile	580294	580403	580403	Foundation
D	func	_currentDirectory	580405	580478	580478	Foundation
D	extension	String	580480	580498	581774	Foundation
M	init	init	0	580499	581013
M	func	write	0	581014	581324
M	init	init	0	581325	581528
M	init	init	0	581529	581772
D	func	_lastComponent	581776	581872	581872	Foundation
D	struct	Data	581874	582051	583930	Foundation
M	typealias	Element	0	582052	582088
M	typealias	Index	0	582089	582121
M	typealias	Indices	0	582122	582163
M	typealias	SubSequence	0	582164	582210
M	var	_bytes	0	582211	582234
M	init	init	0	582235	582286
M	init	init	0	582287	582425
M	init	init	0	582426	582569
M	init	init	0	582570	582659
M	var	startIndex	0	582660	582696
M	var	endIndex	0	582697	582742
M	var	count	0	582743	582785
M	subscript	subscript	0	582786	582906
M	func	replaceSubrange	0	582907	583088
M	func	append	0	583089	583171
M	func	append	0	583172	583262
M	func	_copyToArray	0	583263	583315
M	func	==	1	583316	583401
M	func	hash	0	583402	583476
M	var	description	0	583477	583570
M	var	debugDescription	0	583571	583626
M	func	base64EncodedString	0	583627	583729
M	init	init	0	583730	583928
D	func	_base64	583932	584001	584001	Foundation
D	func	_fromBase64	584003	584080	584080	Foundation
D	class	FileManager	584082	584151	586484	Foundation
M	let	default	1	584152	584229
M	init	init	0	584230	584243
M	var	currentDirectoryPath	0	584244	584361
M	func	fileExists	0	584362	584488
M	func	contents	0	584489	584677
M	func	createFile	0	584678	584870
M	func	contentsOfDirectory	0	584871	585158
M	func	removeItem	0	585159	585387
M	func	createDirectory	0	585388	585703
M	func	moveItem	0	585704	585964
M	func	copyItem	0	585965	586359
M	func	isReadableFile	0	586360	586482
D	class	RunLoop	586486	586622	586909	Foundation
M	let	main	1	586623	586661
M	var	current	1	586662	586709
M	init	init	0	586710	586723
M	func	run	0	586724	586776
M	func	run	0	586777	586907
F	Foundation	FoundationText.lsw	586910	603919
D	protocol	CVarArg	586956	587030	587032	Foundation
D	extension	Int	587034	587058	587060	Foundation
D	extension	Int8	587062	587087	587089	Foundation
D	extension	Int16	587091	587117	587119	Foundation
D	extension	Int32	587121	587147	587149	Foundation
D	extension	Int64	587151	587177	587179	Foundation
D	extension	UInt	587181	587206	587208	Foundation
D	extension	UInt8	587210	587236	587238	Foundation
D	extension	UInt16	587240	587267	587269	Foundation
D	extension	UInt32	587271	587298	587300	Foundation
D	extension	UInt64	587302	587329	587331	Foundation
D	extension	Double	587333	587360	587362	Foundation
D	extension	Float	587364	587390	587392	Foundation
D	extension	String	587394	587421	587423	Foundation
D	extension	Substring	587425	587455	587457	Foundation
D	func	_format	587459	587556	587556	Foundation
D	struct	Locale	587558	587659	587969	Foundation
M	let	identifier	0	587660	587711
M	init	init	0	587712	587780
M	var	current	1	587781	587878
M	var	autoupdatingCurrent	1	587879	587967
D	extension	String	587971	587989	590061	Foundation
M	init	init	0	587990	588153
M	init	init	0	588154	588314
M	init	init	0	588315	588495
M	struct	CompareOptions	0	588497	589467
M	struct	Encoding	0	589469	590059
D	enum	ComparisonResult	590063	590163	590766	Foundation
M	case	orderedAscending	0	590164	590189
M	case	orderedSame	0	590190	590210
M	case	orderedDescending	0	590211	590237
M	init	init	0	590238	590461
M	var	rawValue	0	590462	590650
M	func	==	1	590651	590764
D	func	_foundationRange	590768	590894	590894	Foundation
D	func	_foundationReplacing	590896	591036	591036	Foundation
D	func	_foundationCapitalized	591038	591125	591125	Foundation
D	func	_foundationCompare	591127	591237	591237	Foundation
D	func	_foundationFolding	591239	591335	591335	Foundation
D	extension	StringProtocol	591337	591363	599232	Foundation
M	func	components	0	591364	591696
M	func	components	0	591697	592240
M	func	trimmingCharacters	0	592241	592703
M	func	replacingOccurrences	0	592704	593388
M	func	range	0	593389	593857
M	var	capitalized	0	593858	594027
M	var	localizedLowercase	0	594028	594118
M	var	localizedUppercase	0	594119	594209
M	func	uppercased	0	594210	594317
M	func	lowercased	0	594318	594425
M	func	padding	0	594426	595069
M	func	compare	0	595070	595422
M	func	caseInsensitiveCompare	0	595423	595617
M	func	localizedCompare	0	595618	595777
M	func	localizedCaseInsensitiveCompare	0	595778	595981
M	func	localizedStandardCompare	0	595982	596201
M	func	localizedCaseInsensitiveContains	0	596202	596410
M	func	localizedStandardContains	0	596411	596649
M	func	folding	0	596650	596858
M	func	commonPrefix	0	596859	597272
M	func	enumerateLines	0	597273	597613
M	func	data	0	597614	597994
M	var	removingPercentEncoding	0	597995	598648
M	func	addingPercentEncoding	0	598649	599230
D	struct	CharacterSet	599234	599329	603813	Foundation
M	typealias	ArrayLiteralElement	0	599330	599387
M	let	_contains	0	599388	599431
M	init	init	0	599432	599518
M	init	init	0	599519	599587
M	init	init	0	599588	599767
M	init	init	0	599768	599849
M	init	init	0	599850	600053
M	init	init	0	600054	600191
M	init	init	0	600192	600323
M	func	contains	0	600324	600446
M	func	_category	1	600447	600558
M	var	whitespaces	1	600559	600623
M	var	whitespacesAndNewlines	1	600624	600699
M	var	newlines	1	600700	600761
M	var	letters	1	600762	600822
M	var	decimalDigits	1	600823	600889
M	var	alphanumerics	1	600890	600956
M	var	uppercaseLetters	1	600957	601026
M	var	lowercaseLetters	1	601027	601096
M	var	punctuationCharacters	1	601097	601171
M	var	symbols	1	601172	601232
M	var	controlCharacters	1	601233	601304
M	var	capitalizedLetters	1	601305	601377
M	var	nonBaseCharacters	1	601378	601449
M	var	urlQueryAllowed	1	601450	601617
M	var	urlPathAllowed	1	601618	601782
M	var	urlHostAllowed	1	601783	601948
M	var	inverted	0	601949	602130
M	func	union	0	602131	602364
M	func	intersection	0	602365	602614
M	func	subtracting	0	602615	602872
M	func	formUnion	0	602873	602995
M	func	formIntersection	0	602996	603140
M	func	subtract	0	603141	603271
M	func	insert	0	603272	603423
M	func	remove	0	603424	603584
M	func	insert	0	603585	603732
M	func	invert	0	603733	603811
D	func	_inCharacterSet	603815	603918	603918	Foundation
F	Foundation	FoundationURL.lsw	603919	621492
D	struct	_URLParts	603987	604082	606614	Foundation
M	var	scheme	0	604083	604106
M	var	user	0	604107	604128
M	var	password	0	604129	604154
M	var	host	0	604155	604176
M	var	port	0	604177	604198
M	var	path	0	604199	604216
M	var	query	0	604217	604239
M	var	fragment	0	604240	604265
M	init	init	0	604266	604279
M	init	init	0	604280	606182
M	var	string	0	606183	606612
D	func	_unescaped	606616	606698	606698	Foundation
D	func	_escapedPath	606699	606821	606821	Foundation
D	struct	URL	606823	606942	617326	Foundation
M	enum	DirectoryHint	0	606943	607059
M	var	_parts	0	607060	607085
M	let	_relative	0	607086	607112
M	let	_base	0	607113	607133
M	init	init	0	607134	607241
M	init	init	0	607242	607545
M	var	_allowed	1	607546	607703
M	init	init	0	607704	608864
M	init	init	0	608865	609005
M	init	init	0	609006	609564
M	init	init	0	609565	609766
M	init	init	0	609767	610098
M	func	encode	0	610099	610261
M	func	==	1	610262	610367
M	func	hash	0	610368	610442
M	var	absoluteString	0	610464	610519
M	var	absoluteURL	0	610520	610575
M	var	relativeString	0	610576	610645
M	var	baseURL	0	610646	610690
M	var	scheme	0	610691	610739
M	var	user	0	610740	610807
M	var	password	0	610808	610860
M	var	host	0	610861	611061
M	func	host	0	611062	611131
M	var	port	0	611132	611193
M	var	path	0	611194	611431
M	func	path	0	611432	611550
M	var	relativePath	0	611551	611608
M	var	query	0	611609	611655
M	func	query	0	611656	611775
M	var	fragment	0	611776	611828
M	func	fragment	0	611829	611957
M	var	isFileURL	0	611958	612009
M	var	hasDirectoryPath	0	612010	612078
M	var	pathComponents	0	612079	612286
M	var	lastPathComponent	0	612287	612357
M	var	pathExtension	0	612358	612432
M	var	description	0	612433	612557
M	var	debugDescription	0	612558	612613
M	func	_withoutDots	1	612641	613309
M	func	_with	0	613310	613440
M	func	appendingPathComponent	0	613441	613712
M	func	appendingPathComponent	0	613713	614122
M	func	appending	0	614123	614316
M	func	appending	0	614317	614525
M	func	appending	0	614526	614783
M	func	append	0	614784	614862
M	func	append	0	614863	614956
M	func	append	0	614957	615061
M	func	appendPathComponent	0	615062	615180
M	func	appendPathExtension	0	615181	615299
M	func	deleteLastPathComponent	0	615300	615389
M	func	deletePathExtension	0	615390	615471
M	func	appendingPathExtension	0	615472	615767
M	func	deletingPathExtension	0	615768	616156
M	func	deletingLastPathComponent	0	616157	616523
M	var	standardized	0	616524	616603
M	var	standardizedFileURL	0	616604	616660
M	func	resolvingSymlinksInPath	0	616661	616726
M	func	checkResourceIsReachable	0	616748	616992
M	var	temporaryDirectory	1	616993	617106
M	var	homeDirectory	1	617107	617210
M	func	currentDirectory	1	617211	617324
D	func	_pathExtension	617328	617627	617627	Foundation
D	struct	URLQueryItem	617629	617737	617980	Foundation
M	var	name	0	617738	617765
M	var	value	0	617766	617795
M	init	init	0	617796	617901
M	var	description	0	617902	617978
D	struct	URLComponents	617982	618084	621491	Foundation
M	var	_parts	0	618085	618110
M	init	init	0	618111	618153
M	init	init	0	618154	618372
M	init	init	0	618373	618462
M	var	scheme	0	618463	618572
M	var	user	0	618573	618775
M	var	password	0	618776	618990
M	var	host	0	618991	619194
M	var	port	0	619195	619334
M	var	path	0	619335	619463
M	var	percentEncodedPath	0	619464	619580
M	var	query	0	619581	619788
M	var	percentEncodedQuery	0	619789	619909
M	var	fragment	0	619910	620126
M	var	queryItems	0	620127	621097
M	var	string	0	621098	621373
M	var	url	0	621374	621437
M	var	description	0	621438	621489
F	Glibc	GlibcMath.lsw	621492	632031
D	func	sqrt	621525	621606	621606	Glibc
D	func	cbrt	621608	621687	621687	Glibc
D	func	sin	621689	621761	621761	Glibc
D	func	cos	621763	621837	621837	Glibc
D	func	tan	621839	621914	621914	Glibc
D	func	asin	621916	621994	621994	Glibc
D	func	acos	621996	622076	622076	Glibc
D	func	atan	622078	622159	622159	Glibc
D	func	sinh	622161	622246	622246	Glibc
D	func	cosh	622248	622335	622335	Glibc
D	func	tanh	622337	622425	622425	Glibc
D	func	asinh	622427	622522	622522	Glibc
D	func	acosh	622524	622621	622621	Glibc
D	func	atanh	622623	622721	622721	Glibc
D	func	exp	622723	622799	622799	Glibc
D	func	exp2	622801	622879	622879	Glibc
D	func	expm1	622881	622970	622970	Glibc
D	func	log	622972	623057	623057	Glibc
D	func	log2	623059	623148	623148	Glibc
D	func	log10	623150	623242	623242	Glibc
D	func	log1p	623244	623353	623353	Glibc
D	func	erf	623355	623437	623437	Glibc
D	func	erfc	623439	623531	623531	Glibc
D	func	tgamma	623533	623620	623620	Glibc
D	func	lgamma	623622	623727	623727	Glibc
D	func	pow	623729	623848	623848	Glibc
D	func	atan2	623850	623960	623960	Glibc
D	func	hypot	623962	624071	624071	Glibc
D	func	nextafter	624073	624207	624207	Glibc
D	func	fdim	624209	624311	624311	Glibc
D	func	sqrt	624313	624394	624394	Glibc
D	func	sqrtf	624396	624478	624478	Glibc
D	func	cbrt	624480	624559	624559	Glibc
D	func	cbrtf	624561	624641	624641	Glibc
D	func	sin	624643	624715	624715	Glibc
D	func	sinf	624717	624790	624790	Glibc
D	func	cos	624792	624866	624866	Glibc
D	func	cosf	624868	624943	624943	Glibc
D	func	tan	624945	625020	625020	Glibc
D	func	tanf	625022	625098	625098	Glibc
D	func	asin	625100	625178	625178	Glibc
D	func	asinf	625180	625259	625259	Glibc
D	func	acos	625261	625341	625341	Glibc
D	func	acosf	625343	625424	625424	Glibc
D	func	atan	625426	625507	625507	Glibc
D	func	atanf	625509	625591	625591	Glibc
D	func	exp	625593	625669	625669	Glibc
D	func	expf	625671	625748	625748	Glibc
D	func	exp2	625750	625828	625828	Glibc
D	func	exp2f	625830	625909	625909	Glibc
D	func	log	625911	625996	625996	Glibc
D	func	logf	625998	626084	626084	Glibc
D	func	log2	626086	626175	626175	Glibc
D	func	log2f	626177	626267	626267	Glibc
D	func	log10	626269	626361	626361	Glibc
D	func	log10f	626363	626456	626456	Glibc
D	func	pow	626458	626576	626576	Glibc
D	func	powf	626578	626697	626697	Glibc
D	func	atan2	626699	626808	626808	Glibc
D	func	atan2f	626810	626920	626920	Glibc
D	func	hypot	626922	627030	627030	Glibc
D	func	hypotf	627032	627141	627141	Glibc
D	func	floor	627143	627250	627250	Glibc
D	func	ceil	627252	627350	627350	Glibc
D	func	trunc	627352	627455	627455	Glibc
D	func	rint	627457	627569	627569	Glibc
D	func	nearbyint	627571	627688	627688	Glibc
D	func	round	627690	627794	627794	Glibc
D	func	fabs	627796	627875	627875	Glibc
D	func	fmod	627877	628025	628025	Glibc
D	func	remainder	628027	628181	628181	Glibc
D	func	fmin	628183	628282	628282	Glibc
D	func	fmax	628284	628384	628384	Glibc
D	func	fma	628386	628518	628518	Glibc
D	func	copysign	628520	628680	628680	Glibc
D	func	ldexp	628682	628829	628829	Glibc
D	func	modf	628831	628979	628979	Glibc
D	func	floor	628981	629086	629086	Glibc
D	func	floorf	629088	629194	629194	Glibc
D	func	ceil	629196	629292	629292	Glibc
D	func	ceilf	629294	629391	629391	Glibc
D	func	trunc	629393	629494	629494	Glibc
D	func	truncf	629496	629598	629598	Glibc
D	func	rint	629600	629710	629710	Glibc
D	func	rintf	629712	629823	629823	Glibc
D	func	nearbyint	629825	629940	629940	Glibc
D	func	nearbyintf	629942	630058	630058	Glibc
D	func	round	630060	630162	630162	Glibc
D	func	fabs	630164	630241	630241	Glibc
D	func	fmod	630243	630388	630388	Glibc
D	func	remainder	630390	630541	630541	Glibc
D	func	fmin	630543	630638	630638	Glibc
D	func	fmax	630640	630736	630736	Glibc
D	func	fma	630738	630866	630866	Glibc
D	func	copysign	630868	631024	631024	Glibc
D	func	ldexp	631026	631170	631170	Glibc
D	func	modf	631172	631317	631317	Glibc
D	func	lround	631319	631426	631426	Glibc
D	var	M_PI	631428	631511	631511	Glibc
D	var	M_E	631513	631594	631594	Glibc
D	var	M_PI_2	631596	631681	631681	Glibc
D	var	M_PI_4	631683	631768	631768	Glibc
D	var	M_SQRT2	631770	631856	631856	Glibc
D	var	M_LN2	631858	631942	631942	Glibc
D	var	M_LN10	631944	632029	632029	Glibc
F	Glibc	GlibcSystem.lsw	632031	634972
D	func	sleep	632080	632214	632214	Glibc
D	func	usleep	632216	632377	632377	Glibc
D	func	arc4random	632379	632493	632493	Glibc
D	func	arc4random_uniform	632495	632652	632652	Glibc
D	func	drand48	632654	632786	632786	Glibc
D	func	rand	632788	632919	632919	Glibc
D	func	random	632921	633054	633054	Glibc
D	func	srand	633056	633161	633161	Glibc
D	func	srand48	633163	633272	633272	Glibc
D	func	srandom	633274	633385	633385	Glibc
D	var	RAND_MAX	633387	633461	633461	Glibc
D	struct	_File	633463	633564	633589	Glibc
M	let	_isError	0	633565	633587
D	var	stdout	633591	633663	633663	Glibc
D	var	stderr	633664	633734	633734	Glibc
D	func	fputs	633736	633923	633923	Glibc
D	func	puts	633925	634100	634100	Glibc
D	func	putchar	634102	634278	634278	Glibc
D	func	fflush	634280	634418	634418	Glibc
D	func	setbuf	634420	634597	634597	Glibc
D	func	time	634599	634684	634684	Glibc
D	func	getpid	634686	634771	634771	Glibc
D	func	_writeErrorText	634773	634846	634846	Glibc
D	func	_flushOutput	634848	634895	634895	Glibc
D	func	_processIdentifier	634897	634971	634971	Glibc
F	Live	Live.lsw	634972	642202
D	struct	ReloadChange	635069	635170	636637	Live
M	let	version	0	635171	635280
M	let	updated	0	635281	635388
M	let	added	0	635389	635462
M	let	deleted	0	635463	635539
M	let	run	0	635540	635639
M	let	migrated	0	635640	635736
M	let	files	0	635737	635831
M	let	milliseconds	0	635832	635943
M	init	init	0	635944	636236
M	var	description	0	636237	636635
D	class	ReloadHook	636639	636715	637194	Live
M	let	_body	0	636716	636760
M	var	_id	0	636761	636777
M	var	_all	1	636778	636822
M	init	init	0	636823	636925
M	func	cancel	0	636926	636999
M	func	_call	1	637000	637192
D	func	onReload	637196	637736	637736	Live
D	func	_liveAddHook	637738	637834	637834	Live
D	func	_liveRemoveHook	637836	637894	637894	Live
D	func	_liveVersion	637896	637946	637946	Live
D	func	_liveMilliseconds	637948	638011	638011	Live
D	func	_liveNames	638013	638075	638075	Live
D	func	_liveWatch	638077	638163	638163	Live
D	func	_liveFind	638165	638246	638246	Live
D	func	_livePatch	638248	638330	638330	Live
D	func	_livePatchModule	638332	638426	638426	Live
D	func	_liveRevert	638428	638496	638496	Live
D	func	_liveCommit	638498	638566	638566	Live
D	func	_liveRepatch	638568	638638	638638	Live
D	func	_liveStatus	638640	638704	638704	Live
D	func	_liveText	638706	638770	638770	Live
D	struct	LiveError	638772	638875	639181	Live
M	let	message	0	638876	638974
M	init	init	0	638975	639024
M	var	description	0	639025	639071
M	func	_check	1	639072	639179
D	func	watch	639183	639475	639475	Live
D	func	unwatch	639477	639636	639636	Live
D	class	Recoder	639638	640060	642201	Live
M	enum	Status	0	640061	640363
M	let	name	0	640364	640456
M	init	init	0	640457	640750
M	init	init	0	640751	640966
M	func	patch	0	640967	641154
M	func	patchModule	0	641155	641348
M	func	revert	0	641349	641475
M	func	commit	0	641476	641629
M	func	repatch	0	641630	641777
M	var	status	0	641778	642010
M	var	text	0	642011	642136
M	var	description	0	642137	642199
F	RegexBuilder	RegexBuilder.lsw	642202	657267
D	struct	_RegexJoin	642639	642788	642790	RegexBuilder
D	struct	_RegexMaybe	642792	642893	642895	RegexBuilder
D	struct	_RegexCapture	642897	643033	643035	RegexBuilder
D	extension	String	643037	643067	643179	RegexBuilder
M	typealias	RegexOutput	0	643068	643112
M	var	_part	0	643113	643177
D	extension	Substring	643181	643214	643334	RegexBuilder
M	typealias	RegexOutput	0	643215	643259
M	var	_part	0	643260	643332
D	extension	Character	643336	643369	643489	RegexBuilder
M	typealias	RegexOutput	0	643370	643414
M	var	_part	0	643415	643487
D	protocol	_RegexBound	643491	643599	643637	RegexBuilder
M	var	_regexBound	0	643600	643635
D	extension	String	643639	643670	643716	RegexBuilder
M	var	_regexBound	0	643671	643714
D	extension	Character	643718	643752	643806	RegexBuilder
M	var	_regexBound	0	643753	643804
D	extension	ClosedRange	643808	643868	644095	RegexBuilder
M	typealias	RegexOutput	0	643869	643913
M	var	_part	0	643914	644093
D	func	_regexList	644097	644177	644177	RegexBuilder
D	func	_regexRepeated	644179	644327	644327	RegexBuilder
D	enum	RegexComponentBuilder	644329	644404	645108	RegexBuilder
M	func	buildExpression	1	644405	644485
M	func	buildBlock	1	644486	644565
M	func	buildPartialBlock	1	644566	644671
M	func	buildPartialBlock	1	644672	645106
D	enum	AlternationBuilder	645110	645177	645828	RegexBuilder
M	func	buildExpression	1	645178	645258
M	func	buildPartialBlock	1	645259	645469
M	func	buildPartialBlock	1	645470	645826
D	extension	Regex	645830	645847	646325	RegexBuilder
M	init	init	0	645848	646114
M	init	init	0	646115	646323
D	func	One	646327	646434	646434	RegexBuilder
D	func	OneOrMore	646436	646695	646695	RegexBuilder
D	func	OneOrMore	646696	646900	646900	RegexBuilder
D	func	ZeroOrMore	646902	647182	647182	RegexBuilder
D	func	ZeroOrMore	647183	647409	647409	RegexBuilder
D	func	Optionally	647411	647690	647690	RegexBuilder
D	func	Optionally	647691	647916	647916	RegexBuilder
D	func	Repeat	647918	648334	648334	RegexBuilder
D	func	Repeat	648335	648532	648532	RegexBuilder
D	func	Repeat	648533	649247	649247	RegexBuilder
D	func	Repeat	649248	649545	649545	RegexBuilder
D	func	Local	649547	649760	649760	RegexBuilder
D	func	Local	649761	649934	649934	RegexBuilder
D	func	ChoiceOf	649936	650099	650099	RegexBuilder
D	func	Capture	650101	650320	650320	RegexBuilder
D	func	Capture	650321	650498	650498	RegexBuilder
D	func	Capture	650499	650848	650848	RegexBuilder
D	func	Capture	650849	651128	651128	RegexBuilder
D	func	TryCapture	651129	651514	651514	RegexBuilder
D	func	TryCapture	651515	651829	651829	RegexBuilder
D	struct	Anchor	651831	651901	653097	RegexBuilder
M	typealias	RegexOutput	0	651902	651946
M	let	_pattern	0	651947	651971
M	let	_inverse	0	651972	651996
M	var	regex	0	651997	652069
M	var	inverted	0	652070	652177
M	var	startOfSubject	1	652178	652304
M	var	endOfSubject	1	652305	652423
M	var	endOfSubjectBeforeNewline	1	652424	652583
M	var	startOfLine	1	652584	652716
M	var	endOfLine	1	652717	652841
M	var	wordBoundary	1	652842	652972
M	var	textSegmentBoundary	1	652973	653095
D	struct	CharacterClass	653099	653170	654736	RegexBuilder
M	typealias	RegexOutput	0	653171	653215
M	let	_pattern	0	653216	653262
M	init	init	0	653263	653318
M	init	init	0	653319	653503
M	var	regex	0	653504	653576
M	var	inverted	0	653577	653688
M	func	union	0	653689	653853
M	func	intersection	0	653854	654041
M	func	subtracting	0	654042	654237
M	func	symmetricDifference	0	654238	654442
M	func	_members	1	654443	654734
D	extension	_RegexPart	654738	654789	656389	RegexBuilder
M	var	any	1	654790	654893
M	var	anyNonNewline	1	654894	655019
M	var	anyGraphemeCluster	1	655020	655153
M	var	digit	1	655154	655250
M	var	hexDigit	1	655251	655370
M	var	word	1	655371	655488
M	var	whitespace	1	655489	655594
M	var	horizontalWhitespace	1	655595	655713
M	var	verticalWhitespace	1	655714	655826
M	var	newlineSequence	1	655827	655962
M	func	anyOf	1	655963	656173
M	func	noneOf	1	656174	656387
D	extension	BidirectionalCollection	656391	656502	657266	RegexBuilder
M	func	wholeMatch	0	656503	656690
M	func	prefixMatch	0	656691	656891
M	func	firstMatch	0	656892	657079
M	func	matches	0	657080	657264

"""##
}
