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
        Unmanaged<CallSite>.fromOpaque(UnsafeRawPointer(bitPattern: site).unsafelyUnwrapped).release()
    }
    @inline(__always) private func enter<T>(_ nf: F, _ run: (Node) throws -> T) throws -> T {
        while true {
            nf[-1] = site
            if _slowPath(UInt(bitPattern: nf) > state.pointee.limit) { try slowCall(state, nf) }
            do { return try cell._withUnsafeGuaranteedRef { try $0.body._withUnsafeGuaranteedRef { try run($0) } } } catch {
                try restart(error, nf, state)
            }
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
    let a: Node
    init(_ cell: FunctionCell, _ base: Int, _ site: CallSite, _ state: UnsafeMutablePointer<RuntimeState>, _ a: Node) {
        self.a = a
        super.init(cell, base, site, state)
    }
    @inline(__always) private func frame(_ f: F) throws -> F {
        let nf = f + base
        try a.evalInto(f, nf)
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
    let a: Node, b: Node
    let offsetB: Int
    init(_ cell: FunctionCell, _ base: Int, _ site: CallSite, _ state: UnsafeMutablePointer<RuntimeState>, _ a: Node, _ b: Node, _ offsetB: Int) {
        self.a = a
        self.b = b
        self.offsetB = offsetB
        super.init(cell, base, site, state)
    }
    @inline(__always) private func frame(_ f: F) throws -> F {
        let nf = f + base
        try a.evalInto(f, nf)
        try b.evalInto(f, nf + offsetB)
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
    let a: Node, b: Node, c: Node
    let offsetB: Int, offsetC: Int
    init(
        _ cell: FunctionCell, _ base: Int, _ site: CallSite, _ state: UnsafeMutablePointer<RuntimeState>, _ a: Node, _ b: Node, _ offsetB: Int,
        _ c: Node, _ offsetC: Int
    ) {
        self.a = a
        self.b = b
        self.c = c
        self.offsetB = offsetB
        self.offsetC = offsetC
        super.init(cell, base, site, state)
    }
    @inline(__always) private func frame(_ f: F) throws -> F {
        let nf = f + base
        try a.evalInto(f, nf)
        try b.evalInto(f, nf + offsetB)
        try c.evalInto(f, nf + offsetC)
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
        var node: Unmanaged<Node>
        var offset: Int
    }
    let entries: UnsafeMutablePointer<Entry>
    let count: Int
    private let keep: [Node]
    init(_ list: [(Node, Int)]) {
        entries = .allocate(capacity: max(list.count, 1))
        keep = list.map(\.0)
        count = list.count
        for (index, (node, offset)) in list.enumerated() {
            (entries + index).initialize(to: Entry(node: Unmanaged.passUnretained(node), offset: offset))
        }
    }
    deinit { entries.deallocate() }
    @inline(__always) func evaluate(_ f: F, _ nf: F) throws {
        var index = 0
        while index < count {
            let entry = entries + index
            let d = nf + entry.pointee.offset
            try entry.pointee.node._withUnsafeGuaranteedRef { try $0.evalInto(f, d) }
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
    let base: Int
    let site: Int
    let state: UnsafeMutablePointer<RuntimeState>
    init(_ arguments: ArgumentList, _ finder: CalleeFinder, _ base: Int, _ site: CallSite, _ state: UnsafeMutablePointer<RuntimeState>) {
        self.arguments = arguments
        self.finder = finder
        self.base = base
        self.site = Int(bitPattern: Unmanaged.passRetained(site).toOpaque())
        self.state = state
    }
    @inline(__always) private func body<T>(_ f: F, _ run: (Node, F) throws -> T) throws -> T {
        let nf = f + base
        try arguments.evaluate(f, nf)
        nf[-1] = site
        if _slowPath(UInt(bitPattern: nf) > state.pointee.limit) { try slowCall(state, nf) }
        let cell = try finder.cell(nf)
        while true {
            do { return try cell._withUnsafeGuaranteedRef { try $0.body._withUnsafeGuaranteedRef { try run($0, nf) } } } catch {
                try restart(error, nf, state)
            }
        }
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

/// A class method by the class of the object in argument word 0.
final class ClassMethodFinder: CalleeFinder {
    let method: DeclID
    let own: [TypeID]
    unowned let interpreter: Interpreter
    var cachedType = 0
    var cachedSlot: Unmanaged<MethodSlot>?
    init(_ method: DeclID, _ own: [TypeID], _ interpreter: Interpreter) {
        self.method = method
        self.own = own
        self.interpreter = interpreter
    }
    override func cell(_ nf: F) throws -> Unmanaged<FunctionCell> {
        let type = pointer(nf[0])[0]
        if _fastPath(type == cachedType), let slot = cachedSlot {
            return slot._withUnsafeGuaranteedRef { $0.cell }
        }
        let slot = try interpreter.methodSlot(method, own, TypeInfo.of(type))
        cachedType = type
        cachedSlot = Unmanaged.passUnretained(slot)
        return slot.cell
    }
}

/// A static or class method, or `init`, by the metatype in argument word 0.
final class MetatypeMethodFinder: CalleeFinder {
    let method: DeclID
    let own: [TypeID]
    let isWitness: Bool
    unowned let interpreter: Interpreter
    var cachedType = 0
    var cachedSlot: Unmanaged<MethodSlot>?
    init(_ method: DeclID, _ own: [TypeID], isWitness: Bool, _ interpreter: Interpreter) {
        self.method = method
        self.own = own
        self.isWitness = isWitness
        self.interpreter = interpreter
    }
    override func cell(_ nf: F) throws -> Unmanaged<FunctionCell> {
        let type = nf[0]
        if _fastPath(type == cachedType), let slot = cachedSlot {
            return slot._withUnsafeGuaranteedRef { $0.cell }
        }
        let info = TypeInfo.of(type)
        let slot = isWitness ? try interpreter.witnessSlot(method, own, info) : try interpreter.methodSlot(method, own, info)
        cachedType = type
        cachedSlot = Unmanaged.passUnretained(slot)
        return slot.cell
    }
}

/// A function value: stored by the caller in the context word; the arguments stand before it.
final class ClosureFinder: CalleeFinder {
    let context: Int
    init(_ context: Int) { self.context = context }
    override func cell(_ nf: F) throws -> Unmanaged<FunctionCell> {
        Unmanaged.fromOpaque(UnsafeRawPointer(bitPattern: pointer(nf[context])[2]).unsafelyUnwrapped)
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
    var cachedType = 0
    var cachedSlot: Unmanaged<MethodSlot>?
    init(_ requirement: DeclID, _ own: [TypeID], words: Int, isClassBound: Bool, isInout: Bool, _ interpreter: Interpreter) {
        self.requirement = requirement
        self.own = own
        self.words = words
        self.isClassBound = isClassBound
        self.isInout = isInout
        self.interpreter = interpreter
    }
    override func cell(_ nf: F) throws -> Unmanaged<FunctionCell> {
        let typeBits: Int
        if isInout {
            let place = pointer(nf[0])
            typeBits = isClassBound ? pointer(place[0])[0] : place[0]
        } else {
            typeBits = isClassBound ? pointer(nf[0])[0] : nf[0]
        }
        if typeBits != cachedType || cachedSlot == nil {
            cachedSlot = Unmanaged.passUnretained(try interpreter.witnessSlot(requirement, own, TypeInfo.of(typeBits)))
            cachedType = typeBits
        }
        guard let slot = cachedSlot else { throw ScriptSignal.internalError("witness") }
        try TypeInfo.from(typeBits)._withUnsafeGuaranteedRef { try arrange(nf, $0, slot._withUnsafeGuaranteedRef { $0.selfIsInout }) }
        return slot._withUnsafeGuaranteedRef { $0.cell }
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
            nf.update(from: payload, count: type.words)
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
