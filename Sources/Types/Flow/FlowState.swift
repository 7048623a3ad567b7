/// What is known at one point of a body: can it be reached, and which variables have a value there.
///
/// Variables are numbered by `elements` (a tuple has one per leaf). On a join of two paths `initialized` is intersected
/// (certainly has a value) and `touched` united (may have a value).
struct FlowState {
    enum Reach {
        case live
        /// After `return`, a call of a `Never` function, a statement all of whose branches leave …: what follows gets a warning.
        case dead
        /// Unreachable for a reason swiftc is silent about: a literal condition, or the warning was given.
        case deadSilently
    }

    var reach = Reach.live
    var initialized = ElementSet()
    var touched = ElementSet()

    var isLive: Bool { reach == .live }

    /// The state where two paths meet.
    func joined(_ other: FlowState) -> FlowState {
        switch (isLive, other.isLive) {
        case (true, false): return self
        case (false, true): return other
        case (false, false):
            var result = self
            if other.reach == .deadSilently { result.reach = .deadSilently }
            return result
        case (true, true):
            var result = self
            result.initialized.formIntersection(other.initialized)
            result.touched.formUnion(other.touched)
            return result
        }
    }

    func joined(_ other: FlowState?) -> FlowState { other.map { joined($0) } ?? self }

    mutating func kill(_ reach: Reach = .dead) {
        if isLive { self.reach = reach }
    }
}

extension Optional where Wrapped == FlowState {
    /// Adds a path to a set of paths that is nil while empty.
    mutating func merge(_ state: FlowState) {
        guard state.isLive else { return }
        self = map { $0.joined(state) } ?? state
    }
}

/// A growing set of small numbers; the first 64 need no allocation.
struct ElementSet {
    private var low: UInt64 = 0
    private var high: [UInt64] = []

    func contains(_ element: Int) -> Bool {
        if element < 64 { return low & (1 << UInt64(element)) != 0 }
        let word = (element >> 6) - 1
        return word < high.count && high[word] & (1 << UInt64(element & 63)) != 0
    }

    func containsAll(_ range: Range<Int>) -> Bool { range.allSatisfy { contains($0) } }
    func containsAny(_ range: Range<Int>) -> Bool { range.contains { contains($0) } }
    func firstMissing(_ range: Range<Int>) -> Int? { range.first { !contains($0) } }

    mutating func insert(_ element: Int) {
        if element < 64 { low |= 1 << UInt64(element); return }
        let word = (element >> 6) - 1
        while high.count <= word { high.append(0) }
        high[word] |= 1 << UInt64(element & 63)
    }

    mutating func insert(_ range: Range<Int>) { for element in range { insert(element) } }

    mutating func remove(_ range: Range<Int>) {
        for element in range {
            if element < 64 { low &= ~(1 << UInt64(element)); continue }
            let word = (element >> 6) - 1
            if word < high.count { high[word] &= ~(1 << UInt64(element & 63)) }
        }
    }

    mutating func formIntersection(_ other: ElementSet) {
        low &= other.low
        if high.isEmpty { return }
        if high.count > other.high.count { high.removeLast(high.count - other.high.count) }
        for index in high.indices { high[index] &= other.high[index] }
    }

    mutating func formUnion(_ other: ElementSet) {
        low |= other.low
        if other.high.isEmpty { return }
        while high.count < other.high.count { high.append(0) }
        for index in other.high.indices { high[index] |= other.high[index] }
    }
}
