/// How tasks come together for a save that changes what several of them work with: each waits where it can go on in new code, at the
/// head of a loop that waits anyway, until all stand there.
///
/// They wait a short time only: what the others need may come from the one that waits. Each attempt that fails makes the next
/// one longer, and between two the task runs four times as long.
extension TaskScheduler {
    /// Nanoseconds.
    static let firstPatience: UInt64 = 100_000_000
    private static let lastPatience: UInt64 = 10_000_000_000

    /// The current task stands at a loop's back edge, and something may have changed for work that waits: others ran since it was
    /// here last.
    func isBackAmongOthers() -> Bool {
        guard hasOthers, current.switchesSeen != switches, let site = interpreter.siteOfBackEdge,
            let record = site.function.loops.first(where: { $0.node.site.takeUnretainedValue() === site }), record.loop.waits
        else { return false }
        // Newer code of the loop is there, into which the next round goes.
        if record.node.cell.isLeft { return false }
        current.switchesSeen = switches
        return true
    }

    /// Lets the others come to where they can change, too. The waiting work was just tried: only they are in the way.
    func gather() throws {
        let fiber = current
        guard mayPark, interpreter.host.monotonicNanoseconds() >= fiber.gathersAgain, let frame = interpreter.state.pointee.native, let site = interpreter.siteOfBackEdge else { return }
        // Others come by this loop meanwhile, perhaps with more words in their frames.
        let own = CallSite(function: site.function, span: site.span, base: site.base, live: site.live, origin: site)
        frame[-1] = Int(bitPattern: Unmanaged.passUnretained(own).toOpaque())
        gathered.insert(fiber.task)
        defer {
            gathered.remove(fiber.task)
            frame[-1] = Int(bitPattern: Unmanaged.passUnretained(site).toOpaque())
        }
        try withExtendedLifetime((own, site)) { try park(nanoseconds: fiber.patience) }
        fiber.switchesSeen = switches
        if interpreter.waiting == nil { return }
        fiber.gathersAgain = interpreter.host.monotonicNanoseconds() &+ 4 * fiber.patience
        fiber.patience = min(4 * fiber.patience, TaskScheduler.lastPatience)
    }

    /// Nothing waits any more.
    func endGathering() {
        for task in gathered.sorted() { resume(task) }
        for fiber in all { (fiber.patience, fiber.gathersAgain) = (TaskScheduler.firstPatience, 0) }
    }
}

extension LoopCell {
    /// Who comes by next goes on in newer code.
    var isLeft: Bool { succession?.first != nil || body.takeUnretainedValue() is HandOver || condition.takeUnretainedValue() is HandOver }
}

extension Interpreter {
    /// Of the loop at whose back edge the running code stands.
    fileprivate var siteOfBackEdge: CallSite? {
        guard let frame = state.pointee.native, let bits = UnsafeRawPointer(bitPattern: frame[-1]) else { return nil }
        return Unmanaged<CallSite>.fromOpaque(bits).takeUnretainedValue()
    }
}
