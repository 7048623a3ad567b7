#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif
import Types

/// Calls through cells. Arguments are evaluated straight into the callee's frame at a fixed distance from the caller's;
/// word `-1` of that frame holds the call site.

/// A call failed with `error`: returns when it is to be made again with the arguments that still stand in its frame.
@inline(never) func restart(_ error: any Error, _ frame: F, _ state: UnsafeMutablePointer<RuntimeState>) throws {
    let interpreter = state.pointee.owner.takeUnretainedValue()
    guard interpreter.restartedFrame == frame, case .retry? = error as? ScriptSignal else { throw error }
    interpreter.restartedFrame = nil
    interpreter.isUnwindingToRetry = false
}

/// A call failed with `error`: makes it again if it is to be, else throws the error.
@inline(never) func callAgain<T>(
    _ error: any Error, _ cell: Unmanaged<FunctionCell>, _ nf: F, _ site: Int, _ state: UnsafeMutablePointer<RuntimeState>, _ run: (Node) throws -> T
) throws -> T {
    var error = error
    while true {
        try restart(error, nf, state)
        nf[-1] = site
        if UInt(bitPattern: nf) > state.pointee.limit { try slowCall(state, nf) }
        do { return try cell._withUnsafeGuaranteedRef { try $0.body._withUnsafeGuaranteedRef { try run($0) } } } catch let next { error = next }
    }
}

/// Lets go of the call site whose word a call node holds.
func releaseSite(_ site: Int) {
    if let bits = UnsafeRawPointer(bitPattern: site) { Unmanaged<CallSite>.fromOpaque(bits).release() }
}

/// What call nodes share: enters a cell.
class CallNode: Node {
    let cell: Unmanaged<FunctionCell>
    let base: Int
    let site: Int
    let state: UnsafeMutablePointer<RuntimeState>
    init(_ cell: FunctionCell, _ base: Int, _ site: CallSite, _ state: UnsafeMutablePointer<RuntimeState>) {
        self.cell = Unmanaged.passRetained(cell)
        self.base = base
        self.site = Int(bitPattern: Unmanaged.passRetained(site).toOpaque())
        self.state = state
    }
    deinit {
        cell.release()
        releaseSite(site)
    }
    @inline(__always) private func enter<T>(_ nf: F, _ run: (Node) throws -> T) throws -> T {
        nf[-1] = site
        // Out of the way: what only these two need is not kept in registers around every call.
        if _slowPath(UInt(bitPattern: nf) > state.pointee.limit) { return try slowly(nf, run) }
        do { return try cell._withUnsafeGuaranteedRef { try $0.body._withUnsafeGuaranteedRef { try run($0) } } } catch {
            return try again(error, nf, run)
        }
    }
    /// Out of the way too: what it needs it reads again.
    @inline(never) private func again<T>(_ error: any Error, _ nf: F, _ run: (Node) throws -> T) throws -> T {
        try callAgain(error, cell, nf, site, state, run)
    }
    @inline(never) private func slowly<T>(_ nf: F, _ run: (Node) throws -> T) throws -> T {
        try slowCall(state, nf)
        do { return try cell._withUnsafeGuaranteedRef { try $0.body._withUnsafeGuaranteedRef { try run($0) } } } catch {
            return try callAgain(error, cell, nf, site, state, run)
        }
    }
    @inline(__always) final func int(_ nf: F) throws -> Int { try enter(nf) { try $0.evalInt(nf) } }
    @inline(__always) final func double(_ nf: F) throws -> Double { try enter(nf) { try $0.evalDouble(nf) } }
    @inline(__always) final func bool(_ nf: F) throws -> Bool { try enter(nf) { try $0.evalBool(nf) } }
    @inline(__always) final func into(_ nf: F, _ d: F) throws { try enter(nf) { try $0.evalInto(nf, d) } }
    @inline(__always) final func run(_ nf: F) throws { try enter(nf) { _ = try $0.exec(nf) } }
}

final class Call0: CallNode {
    override func evalInt(_ f: F) throws -> Int { try int(f + base) }
    override func evalDouble(_ f: F) throws -> Double { try double(f + base) }
    override func evalBool(_ f: F) throws -> Bool { try bool(f + base) }
    override func evalInto(_ f: F, _ d: F) throws { try into(f + base, d) }
    override func exec(_ f: F) throws -> Int {
        try run(f + base)
        return 0
    }
}

final class Call1: CallNode {
    let a: WordOperand
    init(_ cell: FunctionCell, _ base: Int, _ site: CallSite, _ state: UnsafeMutablePointer<RuntimeState>, _ a: Node) {
        self.a = WordOperand(a)
        super.init(cell, base, site, state)
    }
    @inline(__always) private func frame(_ f: F) throws -> F {
        let nf = f + base
        try a.into(f, nf)
        return nf
    }
    override func evalInt(_ f: F) throws -> Int { try int(frame(f)) }
    override func evalDouble(_ f: F) throws -> Double { try double(frame(f)) }
    override func evalBool(_ f: F) throws -> Bool { try bool(frame(f)) }
    override func evalInto(_ f: F, _ d: F) throws { try into(frame(f), d) }
    override func exec(_ f: F) throws -> Int {
        try run(frame(f))
        return 0
    }
}

final class Call2: CallNode {
    let a: WordOperand, b: WordOperand
    let offsetB: Int
    init(_ cell: FunctionCell, _ base: Int, _ site: CallSite, _ state: UnsafeMutablePointer<RuntimeState>, _ a: Node, _ b: Node, _ offsetB: Int) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
        self.offsetB = offsetB
        super.init(cell, base, site, state)
    }
    @inline(__always) private func frame(_ f: F) throws -> F {
        let nf = f + base
        try a.into(f, nf)
        try b.into(f, nf + offsetB)
        return nf
    }
    override func evalInt(_ f: F) throws -> Int { try int(frame(f)) }
    override func evalDouble(_ f: F) throws -> Double { try double(frame(f)) }
    override func evalBool(_ f: F) throws -> Bool { try bool(frame(f)) }
    override func evalInto(_ f: F, _ d: F) throws { try into(frame(f), d) }
    override func exec(_ f: F) throws -> Int {
        try run(frame(f))
        return 0
    }
}

final class Call3: CallNode {
    let a: WordOperand, b: WordOperand, c: WordOperand
    let offsetB: Int, offsetC: Int
    init(
        _ cell: FunctionCell, _ base: Int, _ site: CallSite, _ state: UnsafeMutablePointer<RuntimeState>, _ a: Node, _ b: Node, _ offsetB: Int,
        _ c: Node, _ offsetC: Int
    ) {
        self.a = WordOperand(a)
        self.b = WordOperand(b)
        self.c = WordOperand(c)
        self.offsetB = offsetB
        self.offsetC = offsetC
        super.init(cell, base, site, state)
    }
    @inline(__always) private func frame(_ f: F) throws -> F {
        let nf = f + base
        try a.into(f, nf)
        try b.into(f, nf + offsetB)
        try c.into(f, nf + offsetC)
        return nf
    }
    override func evalInt(_ f: F) throws -> Int { try int(frame(f)) }
    override func evalDouble(_ f: F) throws -> Double { try double(frame(f)) }
    override func evalBool(_ f: F) throws -> Bool { try bool(frame(f)) }
    override func evalInto(_ f: F, _ d: F) throws { try into(frame(f), d) }
    override func exec(_ f: F) throws -> Int {
        try run(frame(f))
        return 0
    }
}

/// Argument words and where they go, relative to a frame.
final class ArgumentList {
    struct Entry {
        /// What is done without asking the node.
        enum Kind { case node, word, twoWords, address, constant }
        var node: Unmanaged<Node>
        var offset: Int
        var kind: Kind
        /// The slot, or the constant.
        var value: Int
        init(_ node: Node, _ offset: Int) {
            self.node = Unmanaged.passUnretained(node)
            self.offset = offset
            switch node {
            case let local as Local: (kind, value) = (.word, local.slot)
            case let local as Local2: (kind, value) = (.twoWords, local.slot)
            case let address as AddressOf where address.localSlot >= 0: (kind, value) = (.address, address.localSlot)
            case let constant as Constant: (kind, value) = (.constant, constant.value)
            default: (kind, value) = (.node, -1)
            }
        }
    }
    let entries: UnsafeMutablePointer<Entry>
    let count: Int
    private let keep: [Node]
    init(_ list: [(Node, Int)]) {
        entries = .allocate(capacity: max(list.count, 1))
        keep = list.map(\.0)
        count = list.count
        for (index, (node, offset)) in list.enumerated() { (entries + index).initialize(to: Entry(node, offset)) }
    }
    deinit { entries.deallocate() }
    @inline(__always) func evaluate(_ f: F, _ nf: F) throws {
        var index = 0
        while index < count {
            let entry = entries + index
            let d = nf + entry.pointee.offset
            let value = entry.pointee.value
            switch entry.pointee.kind {
            case .word: d[0] = f[value]
            case .twoWords:
                let (a, b) = (f[value], f[value &+ 1])
                d[0] = a
                d[1] = b
            case .address: d[0] = Int(bitPattern: f + value)
            case .constant: d[0] = value
            case .node: try entry.pointee.node._withUnsafeGuaranteedRef { try $0.evalInto(f, d) }
            }
            index &+= 1
        }
    }
}

final class CallN: CallNode {
    let arguments: ArgumentList
    init(_ cell: FunctionCell, _ base: Int, _ site: CallSite, _ state: UnsafeMutablePointer<RuntimeState>, _ arguments: ArgumentList) {
        self.arguments = arguments
        super.init(cell, base, site, state)
    }
    @inline(__always) private func frame(_ f: F) throws -> F {
        let nf = f + base
        try arguments.evaluate(f, nf)
        return nf
    }
    override func evalInt(_ f: F) throws -> Int { try int(frame(f)) }
    override func evalDouble(_ f: F) throws -> Double { try double(frame(f)) }
    override func evalBool(_ f: F) throws -> Bool { try bool(frame(f)) }
    override func evalInto(_ f: F, _ d: F) throws { try into(frame(f), d) }
    override func exec(_ f: F) throws -> Int {
        try run(frame(f))
        return 0
    }
}

/// Finds the cell of a call at run time, with the arguments in place.
class CalleeFinder {
    func cell(_ nf: F) throws -> Unmanaged<FunctionCell> { throw ScriptSignal.internalError("callee") }
}

/// A call whose cell is found from its arguments: class methods, requirements of existential values, function values.
final class CallFound: Node {
    let arguments: ArgumentList
    let finder: CalleeFinder
    /// Where the caller put the function value, whose cell is then known without the finder; -1: ask that.
    private let context: Int
    let base: Int
    let site: Int
    let state: UnsafeMutablePointer<RuntimeState>
    init(_ arguments: ArgumentList, _ finder: CalleeFinder, _ base: Int, _ site: CallSite, _ state: UnsafeMutablePointer<RuntimeState>) {
        self.arguments = arguments
        self.finder = finder
        context = (finder as? ClosureFinder)?.context ?? -1
        self.base = base
        self.site = Int(bitPattern: Unmanaged.passRetained(site).toOpaque())
        self.state = state
    }
    deinit { releaseSite(site) }
    @inline(__always) private func body<T>(_ f: F, _ run: (Node, F) throws -> T) throws -> T {
        let nf = f + base
        try arguments.evaluate(f, nf)
        nf[-1] = site
        if _slowPath(UInt(bitPattern: nf) > state.pointee.limit) { try slowCall(state, nf) }
        let cell = context >= 0 ? closureCell(nf[context]) : try finder.cell(nf)
        return try body(cell, nf, run)
    }
    @inline(__always) private func body<T>(_ cell: Unmanaged<FunctionCell>, _ nf: F, _ run: (Node, F) throws -> T) throws -> T {
        do { return try cell._withUnsafeGuaranteedRef { try $0.body._withUnsafeGuaranteedRef { try run($0, nf) } } } catch {
            return try again(error, cell, nf, run)
        }
    }
    @inline(never) private func again<T>(_ error: any Error, _ cell: Unmanaged<FunctionCell>, _ nf: F, _ run: (Node, F) throws -> T) throws -> T {
        try callAgain(error, cell, nf, site, state) { try run($0, nf) }
    }
    override func evalInt(_ f: F) throws -> Int { try body(f) { try $0.evalInt($1) } }
    override func evalDouble(_ f: F) throws -> Double { try body(f) { try $0.evalDouble($1) } }
    override func evalBool(_ f: F) throws -> Bool { try body(f) { try $0.evalBool($1) } }
    override func evalInto(_ f: F, _ d: F) throws { try body(f) { try $0.evalInto($1, d) } }
    override func exec(_ f: F) throws -> Int {
        _ = try body(f) { try $0.exec($1) }
        return 0
    }
}

/// A call of a class method.
final class CallMethod: Node {
    let receiver: WordOperand
    /// Behind the receiver.
    let arguments: ArgumentList
    let finder: ClassMethodFinder
    let base: Int
    let site: Int
    let state: UnsafeMutablePointer<RuntimeState>
    init(_ receiver: Node, _ arguments: ArgumentList, _ finder: ClassMethodFinder, _ base: Int, _ site: CallSite, _ state: UnsafeMutablePointer<RuntimeState>) {
        self.receiver = WordOperand(receiver)
        self.arguments = arguments
        self.finder = finder
        self.base = base
        self.site = Int(bitPattern: Unmanaged.passRetained(site).toOpaque())
        self.state = state
    }
    deinit { releaseSite(site) }
    @inline(__always) private func body<T>(_ f: F, _ run: (Node, F) throws -> T) throws -> T {
        let nf = f + base
        try receiver.into(f, nf)
        if arguments.count > 0 { try arguments.evaluate(f, nf) }
        nf[-1] = site
        if _slowPath(UInt(bitPattern: nf) > state.pointee.limit) { try slowCall(state, nf) }
        let cell = try finder.find(nf)
        return try body(cell, nf, run)
    }
    @inline(__always) private func body<T>(_ cell: Unmanaged<FunctionCell>, _ nf: F, _ run: (Node, F) throws -> T) throws -> T {
        do { return try cell._withUnsafeGuaranteedRef { try $0.body._withUnsafeGuaranteedRef { try run($0, nf) } } } catch {
            return try again(error, cell, nf, run)
        }
    }
    @inline(never) private func again<T>(_ error: any Error, _ cell: Unmanaged<FunctionCell>, _ nf: F, _ run: (Node, F) throws -> T) throws -> T {
        try callAgain(error, cell, nf, site, state) { try run($0, nf) }
    }
    override func evalInt(_ f: F) throws -> Int { try body(f) { try $0.evalInt($1) } }
    override func evalDouble(_ f: F) throws -> Double { try body(f) { try $0.evalDouble($1) } }
    override func evalBool(_ f: F) throws -> Bool { try body(f) { try $0.evalBool($1) } }
    override func evalInto(_ f: F, _ d: F) throws { try body(f) { try $0.evalInto($1, d) } }
    override func exec(_ f: F) throws -> Int {
        _ = try body(f) { try $0.exec($1) }
        return 0
    }
}

/// A call of a function value with at most one argument of words at the frame's start.
final class CallClosure: Node {
    let function: WordOperand
    let argument: WordOperand
    let hasArgument: Bool
    let context: Int
    let base: Int
    let site: Int
    let state: UnsafeMutablePointer<RuntimeState>
    init(_ function: Node, _ argument: Node?, context: Int, _ base: Int, _ site: CallSite, _ state: UnsafeMutablePointer<RuntimeState>) {
        self.function = WordOperand(function)
        self.argument = WordOperand(argument ?? Nothing())
        hasArgument = argument != nil
        self.context = context
        self.base = base
        self.site = Int(bitPattern: Unmanaged.passRetained(site).toOpaque())
        self.state = state
    }
    deinit { releaseSite(site) }
    @inline(__always) private func body<T>(_ f: F, _ run: (Node, F) throws -> T) throws -> T {
        let nf = f + base
        let closure = try function.int(f)
        nf[context] = closure
        if hasArgument { try argument.into(f, nf) }
        nf[-1] = site
        if _slowPath(UInt(bitPattern: nf) > state.pointee.limit) { try slowCall(state, nf) }
        let cell = closureCell(nf[context])
        return try body(cell, nf, run)
    }
    @inline(__always) private func body<T>(_ cell: Unmanaged<FunctionCell>, _ nf: F, _ run: (Node, F) throws -> T) throws -> T {
        do { return try cell._withUnsafeGuaranteedRef { try $0.body._withUnsafeGuaranteedRef { try run($0, nf) } } } catch {
            return try again(error, cell, nf, run)
        }
    }
    @inline(never) private func again<T>(_ error: any Error, _ cell: Unmanaged<FunctionCell>, _ nf: F, _ run: (Node, F) throws -> T) throws -> T {
        try callAgain(error, cell, nf, site, state) { try run($0, nf) }
    }
    override func evalInt(_ f: F) throws -> Int { try body(f) { try $0.evalInt($1) } }
    override func evalDouble(_ f: F) throws -> Double { try body(f) { try $0.evalDouble($1) } }
    override func evalBool(_ f: F) throws -> Bool { try body(f) { try $0.evalBool($1) } }
    override func evalInto(_ f: F, _ d: F) throws { try body(f) { try $0.evalInto($1, d) } }
    override func exec(_ f: F) throws -> Int {
        _ = try body(f) { try $0.exec($1) }
        return 0
    }
}

/// What a call site found for the types that it met: the first few, in the order of their appearance.
struct DispatchCache {
    private struct Entry {
        var type: Int
        var slot: Unmanaged<MethodSlot>?
    }
    private static let size = 8
    /// Behind them the index of the next entry to fill, as a `type`.
    private let entries: UnsafeMutablePointer<Entry>
    init() {
        entries = .allocate(capacity: DispatchCache.size + 1)
        entries.initialize(repeating: Entry(type: 0, slot: nil), count: DispatchCache.size + 1)
    }
    func free() { entries.deallocate() }

    @inline(__always) func find(_ type: Int) -> Unmanaged<MethodSlot>? {
        if _fastPath(entries[0].type == type) { return entries[0].slot }
        return findBehind(type)
    }
    @inline(never) private func findBehind(_ type: Int) -> Unmanaged<MethodSlot>? {
        var index = 1
        while index < DispatchCache.size {
            if entries[index].type == type { return entries[index].slot }
            index &+= 1
        }
        return nil
    }
    /// Replaces the oldest entry when there is no room. Slots live as long as the types.
    func add(_ type: Int, _ slot: MethodSlot) {
        let next = entries[DispatchCache.size].type
        entries[next] = Entry(type: type, slot: Unmanaged.passUnretained(slot))
        entries[DispatchCache.size].type = (next + 1) % DispatchCache.size
    }
}

/// A class method by the class of the object in argument word 0.
final class ClassMethodFinder: CalleeFinder {
    let method: DeclID
    let own: [TypeID]
    unowned let interpreter: Interpreter
    private let cache = DispatchCache()
    init(_ method: DeclID, _ own: [TypeID], _ interpreter: Interpreter) {
        self.method = method
        self.own = own
        self.interpreter = interpreter
    }
    deinit { cache.free() }
    override func cell(_ nf: F) throws -> Unmanaged<FunctionCell> { try find(nf) }
    @inline(__always) func find(_ nf: F) throws -> Unmanaged<FunctionCell> {
        let type = pointer(nf[0])[0]
        if let slot = cache.find(type) { return slot._withUnsafeGuaranteedRef { $0.cell } }
        return try search(type)
    }
    @inline(never) private func search(_ type: Int) throws -> Unmanaged<FunctionCell> {
        let slot = try interpreter.methodSlot(method, own, TypeInfo.of(type))
        cache.add(type, slot)
        return slot.cell
    }
}

/// A static or class method, or `init`, by the metatype in argument word 0.
final class MetatypeMethodFinder: CalleeFinder {
    let method: DeclID
    let own: [TypeID]
    let isWitness: Bool
    unowned let interpreter: Interpreter
    private let cache = DispatchCache()
    init(_ method: DeclID, _ own: [TypeID], isWitness: Bool, _ interpreter: Interpreter) {
        self.method = method
        self.own = own
        self.isWitness = isWitness
        self.interpreter = interpreter
    }
    deinit { cache.free() }
    override func cell(_ nf: F) throws -> Unmanaged<FunctionCell> {
        let type = nf[0]
        if let slot = cache.find(type) { return slot._withUnsafeGuaranteedRef { $0.cell } }
        return try search(type)
    }
    @inline(never) private func search(_ type: Int) throws -> Unmanaged<FunctionCell> {
        let info = TypeInfo.of(type)
        let slot = isWitness ? try interpreter.witnessSlot(method, own, info) : try interpreter.methodSlot(method, own, info)
        cache.add(type, slot)
        return slot.cell
    }
}

/// The code of a function value.
@inline(__always) func closureCell(_ closure: Int) -> Unmanaged<FunctionCell> {
    Unmanaged.fromOpaque(UnsafeRawPointer(bitPattern: pointer(closure)[2]).unsafelyUnwrapped)
}

/// A function value: stored by the caller in the context word; the arguments stand before it.
final class ClosureFinder: CalleeFinder {
    let context: Int
    init(_ context: Int) { self.context = context }
    override func cell(_ nf: F) throws -> Unmanaged<FunctionCell> {
        closureCell(nf[context])
    }
}

/// A requirement on an existential receiver. The arguments were evaluated at offset 2; the receiver's two words (or one
/// reference) stand at 0. They are moved so that the callee finds its flattened `self` first.
final class ExistentialFinder: CalleeFinder {
    let requirement: DeclID
    let own: [TypeID]
    /// Words of the arguments behind the receiver.
    let words: Int
    /// The receiver is one reference word.
    let isClassBound: Bool
    /// The receiver is the address of the existential: `mutating` or setter.
    let isInout: Bool
    unowned let interpreter: Interpreter
    private let cache = DispatchCache()
    init(_ requirement: DeclID, _ own: [TypeID], words: Int, isClassBound: Bool, isInout: Bool, _ interpreter: Interpreter) {
        self.requirement = requirement
        self.own = own
        self.words = words
        self.isClassBound = isClassBound
        self.isInout = isInout
        self.interpreter = interpreter
    }
    deinit { cache.free() }
    override func cell(_ nf: F) throws -> Unmanaged<FunctionCell> {
        let typeBits: Int
        if isInout {
            let place = pointer(nf[0])
            typeBits = isClassBound ? pointer(place[0])[0] : place[0]
        } else {
            typeBits = isClassBound ? pointer(nf[0])[0] : nf[0]
        }
        let slot = try cache.find(typeBits) ?? search(typeBits)
        try TypeInfo.from(typeBits)._withUnsafeGuaranteedRef { try arrange(nf, $0, slot._withUnsafeGuaranteedRef { $0.selfIsInout }) }
        return slot._withUnsafeGuaranteedRef { $0.cell }
    }

    @inline(never) private func search(_ type: Int) throws -> Unmanaged<MethodSlot> {
        let slot = try interpreter.witnessSlot(requirement, own, TypeInfo.of(type))
        cache.add(type, slot)
        return Unmanaged.passUnretained(slot)
    }

    /// Moves `self` and the arguments to where the witness expects them.
    @inline(__always) private func arrange(_ nf: F, _ type: TypeInfo, _ wantsAddress: Bool) throws {
        let arguments = nf + 2
        if isInout {
            let place = pointer(nf[0])
            if wantsAddress {
                // The address of the payload.
                if isClassBound {
                    nf[0] = address(place)
                } else if type.isBoxed {
                    nf[0] = address(try interpreter.uniquePayload(place, type))
                } else {
                    nf[0] = address(place + 1)
                }
                moveDown(arguments, to: nf + 1)
            } else {
                // A class witness of a mutating requirement takes the reference.
                nf[0] = isClassBound ? place[0] : place[1]
                moveDown(arguments, to: nf + 1)
            }
            return
        }
        if isClassBound {
            moveDown(arguments, to: nf + 1)
        } else if !type.isBoxed {
            if type.words == 1 { nf[0] = nf[1] }
            moveDown(arguments, to: nf + type.words)
        } else {
            let payload = pointer(nf[1]) + 2
            if words > 0 { memmove(nf + type.words, arguments, words * 8) }
            nf.copyWords(from: payload, type.words)
        }
    }
    @inline(__always) private func moveDown(_ source: F, to target: F) {
        var index = 0
        while index < words {
            target[index] = source[index]
            index &+= 1
        }
    }
}

/// Where the implementation of a method for one dynamic type is found; a commit changes the cell in place.
final class MethodSlot {
    var cell: Unmanaged<FunctionCell>
    /// The implementation takes `self` as an address.
    var selfIsInout: Bool
    init(_ cell: FunctionCell, selfIsInout: Bool) {
        self.cell = Unmanaged.passRetained(cell)
        self.selfIsInout = selfIsInout
    }
}
