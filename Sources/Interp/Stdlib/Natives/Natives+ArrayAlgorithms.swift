/// Array: what calls closures. The frame of the closure is set up once.
extension NativeTable {
    static func addArrayAlgorithms(_ t: inout Functions) {
        t["array.map"] = mapArray
        t["array.filter"] = filterArray
        t["array.forEach"] = forEachInArray
        t["array.reduce"] = reduceArray
        t["array.sort"] = { a, _, site in
            let element = site.types[0]
            let call = site.begin(a[1])
            defer { call.end() }
            let words = element.words
            try sortArray(pointer(a[0]), site) { x, y in
                call.arguments.copyWords(from: x, words)
                (call.arguments + words).copyWords(from: y, words)
                return try call.bool()
            }
        }
        t["array.sortAscending"] = sortAscending
    }

    /// Calls and puts the owned result.
    @inline(__always) static func put(_ call: ClosureCall, _ rep: TypeInfo.Rep, _ target: F) throws {
        switch rep {
        case .int: target[0] = try call.int()
        case .double: target.double = try call.double()
        case .bool: target.bool = try call.bool()
        case .void, .words: try call.into(target)
        }
    }

    private static func mapArray(_ a: F, _ r: F, _ site: NativeSite) throws {
        let source = pointer(a[0])
        let count = source[2]
        let (element, result) = (site.types[0], site.types[1])
        if count == 0 {
            retain(site.result.emptyArray)
            r[0] = site.result.emptyArray
            return
        }
        retain(a[0])
        let held = a[0]
        defer { release(held) }
        let target = try site.heap.makeArray(site.result, capacity: count)
        let call = site.begin(a[1])
        defer { call.end() }
        let (words, resultWords, rep) = (element.words, result.words, result.rep)
        do {
            var place = source + 4
            for index in 0..<count {
                call.arguments.copyWords(from: place, words)
                try put(call, rep, target + (4 &+ index &* resultWords))
                target[2] = index &+ 1
                place += words
            }
        } catch {
            release(address(target))
            throw error
        }
        r[0] = address(target)
    }

    private static func filterArray(_ a: F, _ r: F, _ site: NativeSite) throws {
        let source = pointer(a[0])
        let element = site.types[0]
        retain(site.result.emptyArray)
        var target = site.result.emptyArray
        let held = a[0]
        retain(held)
        defer { release(held) }
        let call = site.begin(a[1])
        defer { call.end() }
        let words = element.words
        let heap = site.interpreter.heap
        do {
            var place = source + 4
            for _ in 0..<source[2] {
                call.arguments.copyWords(from: place, words)
                if try call.bool() {
                    let buffer = try heap.growArray(&target, site.result, by: 1)
                    element.copy(place, to: buffer + (4 &+ buffer[2] &* words))
                    buffer[2] &+= 1
                }
                place += words
            }
        } catch {
            release(target)
            throw error
        }
        r[0] = target
    }

    private static func forEachInArray(_ a: F, _ r: F, _ site: NativeSite) throws {
        let source = pointer(a[0])
        let words = site.types[0].words
        let held = a[0]
        retain(held)
        defer { release(held) }
        let call = site.begin(a[1])
        defer { call.end() }
        try withUnsafeTemporaryAllocation(of: Int.self, capacity: 1) { memory in
            let unused = memory.baseAddress.unsafelyUnwrapped
            var place = source + 4
            for _ in 0..<source[2] {
                call.arguments.copyWords(from: place, words)
                try call.into(unused)
                place += words
            }
        }
    }

    /// (self, initial result, closure)
    private static func reduceArray(_ a: F, _ r: F, _ site: NativeSite) throws {
        let source = pointer(a[0])
        let (element, result) = (site.types[0], site.types[1])
        let (words, resultWords) = (element.words, result.words)
        let held = a[0]
        retain(held)
        defer { release(held) }
        let call = site.begin(a[1 + resultWords])
        defer { call.end() }
        result.copy(a + 1, to: r)
        var place = source + 4
        do {
            for _ in 0..<source[2] {
                call.arguments.copyWords(from: r, resultWords)
                (call.arguments + resultWords).copyWords(from: place, words)
                switch result.rep {
                case .int where result.isTrivial: r[0] = try call.int()
                case .double: r.double = try call.double()
                case .bool: r.bool = try call.bool()
                default:
                    try withUnsafeTemporaryAllocation(of: Int.self, capacity: resultWords + 1) { memory in
                        let new = memory.baseAddress.unsafelyUnwrapped
                        try put(call, result.rep, new)
                        result.replace(r, with: new)
                    }
                }
                place += words
            }
        } catch {
            result.destroyWords(r)
            throw error
        }
    }

    // MARK: Sorting

    private static func sortAscending(_ a: F, _ r: F, _ site: NativeSite) throws {
        let slot = pointer(a[0])
        let element = site.types[0]
        switch element.kind {
        case .int, .int8, .int16, .int32, .int64, .uint8, .uint16, .uint32, .unicodeScalar:
            try sortHost(slot, site, Int.self) { $0 < $1 }
        case .uint, .uint64:
            try sortHost(slot, site, UInt.self) { $0 < $1 }
        case .double where !hasNaN(slot[0]):
            try sortHost(slot, site, Double.self) { $0 < $1 }
        case .string:
            try sortHost(slot, site, String.self) { $0 < $1 }
        case .character:
            try sortHost(slot, site, Character.self) { $0 < $1 }
        default:
            let words = element.words
            try withUnsafeTemporaryAllocation(of: Int.self, capacity: 2 * words + 1) { memory in
                let arguments = memory.baseAddress.unsafelyUnwrapped
                try sortArray(slot, site) { x, y in
                    arguments.copyWords(from: x, words)
                    (arguments + words).copyWords(from: y, words)
                    try site.callWitness("Comparable", "<", for: element, arguments: arguments, words: 2 * words, result: arguments + 2 * words)
                    return (arguments + 2 * words).bool
                }
            }
        }
    }

    private static func hasNaN(_ word: Int) -> Bool {
        let buffer = pointer(word)
        for index in 0..<buffer[2] where (buffer + (4 + index)).double.isNaN { return true }
        return false
    }

    private static func sortHost<T>(_ slot: F, _ site: NativeSite, _ type: T.Type, _ isBefore: (T, T) -> Bool) throws {
        let count = pointer(slot[0])[2]
        if count < 2 { return }
        let buffer = try site.heap.uniqueArray(slot, arrayType(slot[0]))
        var elements = UnsafeMutableBufferPointer(start: (buffer + 4).host(T.self), count: count)
        elements.sort(by: isBefore)
    }

    /// Sorts with script code: the array is taken out of its place meanwhile.
    private static func sortArray(_ slot: F, _ site: NativeSite, _ isBefore: @escaping (F, F) throws -> Bool) throws {
        let type = arrayType(slot[0])
        let count = pointer(slot[0])[2]
        if count < 2 { return }
        _ = try site.heap.uniqueArray(slot, type)
        let taken = slot[0]
        retain(type.emptyArray)
        slot[0] = type.emptyArray
        defer {
            let other = slot[0]
            slot[0] = taken
            release(other)
        }
        try MergeSort(pointer(taken) + 4, count: count, words: type.element.words, isBefore).run()
    }
}

/// The standard library's stable sort: natural runs of at least a minimum length, merged from the top of a stack.
/// Comparisons are made in the same order as there, which a predicate with side effects can see.
///
/// - Source: Timsort as in the Swift standard library's Sort.swift.
struct MergeSort {
    private let elements: F
    private let count: Int
    private let words: Int
    private let isBefore: (F, F) throws -> Bool
    private let buffer: F

    init(_ elements: F, count: Int, words: Int, _ isBefore: @escaping (F, F) throws -> Bool) {
        self.elements = elements
        self.count = count
        self.words = words
        self.isBefore = isBefore
        buffer = .allocate(capacity: (count / 2 + 1) * words + 1)
    }

    @inline(__always) private func at(_ index: Int) -> F { elements + index &* words }

    func run() throws {
        defer { buffer.deallocate() }
        let minimum = minimumRunLength(count)
        if count <= minimum {
            try insertionSort(0, count, sortedEnd: 1)
            return
        }
        var runs: [Range<Int>] = []
        var start = 0
        while start < count {
            var (end, isDescending) = try findNextRun(start)
            if isDescending { reverse(start, end) }
            if end < count && end - start < minimum {
                let newEnd = min(count, start + minimum)
                try insertionSort(start, newEnd, sortedEnd: end)
                end = newEnd
            }
            runs.append(start..<end)
            try mergeTopRuns(&runs)
            start = end
        }
        while runs.count > 1 { try mergeRuns(&runs, at: runs.count - 1) }
    }

    private func minimumRunLength(_ count: Int) -> Int {
        let bits = 6
        if count < 1 << bits { return count }
        let offset = Int.bitWidth - bits - count.leadingZeroBitCount
        let mask = (1 << offset) - 1
        return count >> offset + (count & mask == 0 ? 0 : 1)
    }

    private func findNextRun(_ start: Int) throws -> (end: Int, isDescending: Bool) {
        var previous = start
        var current = start + 1
        if current >= count { return (current, false) }
        let isDescending = try isBefore(at(current), at(previous))
        repeat {
            previous = current
            current += 1
        } while try current < count && isDescending == isBefore(at(current), at(previous))
        return (current, isDescending)
    }

    private func reverse(_ start: Int, _ end: Int) {
        var (low, high) = (start, end - 1)
        while low < high {
            NativeTable.swapWords(at(low), at(high), words)
            low += 1
            high -= 1
        }
    }

    private func insertionSort(_ start: Int, _ end: Int, sortedEnd: Int) throws {
        var next = sortedEnd
        while next < end {
            var i = next
            repeat {
                if try !isBefore(at(i), at(i - 1)) { break }
                NativeTable.swapWords(at(i), at(i - 1), words)
                i -= 1
            } while i > start
            next += 1
        }
    }

    private func mergeTopRuns(_ runs: inout [Range<Int>]) throws {
        while runs.count > 1 {
            var last = runs.count - 1
            if last >= 3 && runs[last - 3].count <= runs[last - 2].count + runs[last - 1].count {
                if runs[last - 2].count < runs[last].count { last -= 1 }
            } else if last >= 2 && runs[last - 2].count <= runs[last - 1].count + runs[last].count {
                if runs[last - 2].count < runs[last].count { last -= 1 }
            } else if runs[last - 1].count > runs[last].count {
                break
            }
            try mergeRuns(&runs, at: last)
        }
    }

    private func mergeRuns(_ runs: inout [Range<Int>], at index: Int) throws {
        let low = runs[index - 1].lowerBound
        let middle = runs[index].lowerBound
        let high = runs[index].upperBound
        try merge(low, middle, high)
        runs[index - 1] = low..<high
        runs.remove(at: index)
    }

    /// Merges two sorted neighbours; the smaller one goes through the buffer. What is left in it goes back even when a
    /// comparison throws, so that no element is lost.
    private func merge(_ low: Int, _ middle: Int, _ high: Int) throws {
        let (lowCount, highCount) = (middle - low, high - middle)
        let start = buffer
        if lowCount < highCount {
            buffer.update(from: at(low), count: lowCount * words)
            var left = start
            let leftEnd = start + lowCount * words
            var right = at(middle)
            let rightEnd = at(high)
            var target = at(low)
            defer { target.update(from: left, count: leftEnd - left) }
            while left < leftEnd && right < rightEnd {
                if try isBefore(right, left) {
                    target.copyWords(from: right, words)
                    right += words
                } else {
                    target.copyWords(from: left, words)
                    left += words
                }
                target += words
            }
        } else {
            buffer.update(from: at(middle), count: highCount * words)
            var bufferEnd = start + highCount * words
            var target = at(high)
            var source = at(middle)
            let sourceEnd = at(low)
            // Where the gap begins.
            defer { source.update(from: start, count: bufferEnd - start) }
            while bufferEnd > start && source > sourceEnd {
                let isLess = try isBefore(bufferEnd - words, source - words)
                target -= words
                if isLess {
                    source -= words
                    target.copyWords(from: source, words)
                } else {
                    bufferEnd -= words
                    target.copyWords(from: bufferEnd, words)
                }
            }
        }
    }
}
