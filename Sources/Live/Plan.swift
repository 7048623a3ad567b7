import Lexer

/// How far a top-level statement has come.
public enum StatementStatus: Equatable, Sendable {
    /// Not reached yet, or to be run because it is new or changed.
    case waiting
    case running
    case done
    /// A `defer`: reached, and run when the program comes to its end.
    case deferred
    /// It threw or trapped; tried again at the next save.
    case failed
    /// It reads a name whose statement failed; tried again at the next save.
    case skipped

    var isPending: Bool { self == .failed || self == .skipped }
}

/// Where a program stands between or in its top-level statements.
public struct Progress: Equatable, Sendable {
    public var statuses: [StatementStatus]
    /// The statements being run, outermost first: more than one when a save runs some at a safe point of another. nil:
    /// the statement is no longer in the text.
    public var active: [Int?]
    /// The first statement that the program's own course has not reached.
    public var next: Int
    /// The program's own course is over. While its last statement runs, nothing is left to be reached, and yet what is added
    /// behind that one has to wait.
    public var hasReachedEnd: Bool

    public init(statuses: [StatementStatus], active: [Int?] = [], next: Int, hasReachedEnd: Bool = false) {
        self.statuses = statuses
        self.active = active
        self.next = next
        self.hasReachedEnd = hasReachedEnd
    }

    /// Nothing was reached; where there is nothing, that is the end.
    public init(waiting count: Int) { self.init(statuses: Array(repeating: .waiting, count: count), next: 0, hasReachedEnd: count == 0) }
    /// Everything was run.
    public init(done count: Int) { self.init(statuses: Array(repeating: .done, count: count), next: count, hasReachedEnd: true) }
}

/// What becomes of the variables that a statement declares.
public enum ValueFate: Equatable, Sendable {
    /// They keep their values, perhaps as values of another type, though the statement's text is another one.
    case kept
    /// Their type is another one and their values have no place in it, though the text is the same.
    case lost
}

/// What an accepted save does to the statements of a program, decided from the diff and the program's progress. Pure.
///
/// Definitions come first, all at once; then these decisions, in file order.
public struct Plan: Equatable, Sendable {
    /// The new statements' progress before any of `run` has been run.
    public var progress: Progress
    /// New or changed or pending statements above the point the program has reached, in file order.
    public var run: [Int] = []
    /// Running loops (new indices) that go on with a new text.
    public var switched: [Int] = []
    /// Running statements (new indices) that have new text but are no loops: they end as they began.
    public var finishingOld: [Int] = []
    /// Statements (new indices) that ran when the save came, and ended with their old text before it could come in force.
    public var endedOld: [Int] = []
    /// Running statements (old indices) that are gone, or loops of another form now: their loops are left.
    public var leaving: [Int] = []
    /// How many new and changed statements the program has not come to yet, and how many it would have come to that are gone.
    public var later = 0
    public var dropped = 0

    /// - Parameters:
    ///   - values: what becomes of the variables of statements, by new index, where their text alone does not say it.
    ///   - began: old statements that ran when the save came, which had to wait. They count as run.
    public init(_ diff: Diff, _ old: Progress, old oldStatements: [StatementOutline], new: [StatementOutline], values: [Int: ValueFate] = [:], began: Set<Int> = []) {
        var endedOld: [Int] = []
        var statuses = diff.fates.enumerated().map { index, fate -> StatementStatus in
            switch fate {
            case .kept(let origin, _): return old.statuses[origin] == .done && values[index] == .lost ? .waiting : old.statuses[origin]
            case .changed(let origin):
                if old.statuses[origin] == .done, values[index] == .kept { return .done }
                if old.statuses[origin] == .done, began.contains(origin) {
                    endedOld.append(index)
                    return .done
                }
                return [.running, .deferred].contains(old.statuses[origin]) ? old.statuses[origin] : .waiting
            case .new: return .waiting
            }
        }
        self.endedOld = endedOld
        var active: [Int?] = []
        var next = old.hasReachedEnd ? new.count : Plan.boundary(diff, before: old.next)
        for running in old.active {
            guard let running else {
                active.append(nil)
                continue
            }
            guard let place = diff.successors[running] else {
                active.append(nil)
                leaving.append(running)
                continue
            }
            if let before = oldStatements[running].loopForm, let after = new[place].loopForm, before != after {
                // Nobody can go on in the middle of another loop: this one is left, that one begins.
                active.append(nil)
                leaving.append(running)
                statuses[place] = .waiting
                if running == old.next - 1 { next = place }
                continue
            }
            active.append(place)
            guard case .changed = diff.fates[place] else { continue }
            if oldStatements[running].loopForm != nil, new[place].loopForm != nil { switched.append(place) } else { finishingOld.append(place) }
        }
        for index in statuses.indices where index < next && (statuses[index] == .waiting || statuses[index].isPending) {
            statuses[index] = .waiting
            run.append(index)
        }
        for index in statuses.indices.dropFirst(next) where statuses[index] == .waiting {
            if case .kept = diff.fates[index] { continue }
            later += 1
        }
        for (index, status) in old.statuses.enumerated() where status == .waiting && index >= old.next && diff.successors[index] == nil { dropped += 1 }
        // What another one stands for now, as far as that can be told.
        dropped = max(0, dropped - later)
        progress = Progress(statuses: statuses, active: active, next: next, hasReachedEnd: old.hasReachedEnd)
    }

    /// Behind the new place of the nearest statement before old statement `index` that is still there.
    private static func boundary(_ diff: Diff, before index: Int) -> Int {
        for candidate in stride(from: min(index, diff.successors.count) - 1, through: 0, by: -1) {
            if let place = diff.successors[candidate] { return place + 1 }
        }
        return 0
    }
}
