import Diagnostics

/// What one applied save did: facts for notices, and their one printed form.
public struct PatchReport: Sendable {
    public struct Migration: Sendable {
        /// `main.Ball`
        public var title: String
        public var path: String
        public var instances: Int
        /// `+ spin = 0.0`; may be empty.
        public var detail: String
    }
    public struct Run: Sendable {
        public enum Outcome: Sendable { case ran, failed, skipped }
        public var line: Int
        public var file: String
        public var module = "main"
        public var outcome: Outcome
    }
    /// A global that was computed from another one, which got a new value; it was not computed again.
    public struct Stale: Sendable {
        public var name: String
        /// As a debugger shows it.
        public var value: String
        public var source: String
        public var text: String { "\(name) = \(value): computed from \(source), which changed" }
    }
    /// A running statement of which a loop goes on with new code.
    public struct RunningLoop: Sendable {
        public var file: String
        public var line: Int
        public var module = "main"
    }
    public struct Place: Sendable {
        public var change: Diff.Change
        public var file: String
        public var line: Int
    }

    public var version = 0
    public var changes: [Place] = []
    public var migrations: [Migration] = []
    public var loops: [RunningLoop] = []
    public var runs: [Run] = []
    /// Ready sentences: what keeps old code or old values, and why.
    public var kept: [String] = []
    /// What the program still holds of code and types that left the text; ready sentences. Known when all statements ran.
    public var held: [String] = []
    /// Known when all statements ran.
    public var stale: [Stale] = []
    /// Calls in code whose text is the same that lead to another function now; ready sentences.
    public var choices: [String] = []
    /// How long the work took, from reading the text to the last definition.
    public var nanoseconds: UInt64 = 0
    /// How long it waited in between for the program.
    public var waited: UInt64 = 0
    /// New and changed statements that the program has not come to yet, and deleted ones that it will not come to.
    public var later = 0
    public var dropped = 0
    /// The script or the prompt asked for it, rather than a save.
    public var isPatch = false

    public init() {}

    /// `~greet, +helper, -old, >Ball, run 4`; `none` when nothing followed.
    public var trace: String {
        var parts = changes.map { $0.change.mark.rawValue + $0.change.path }
        func place(_ line: Int, _ module: String) -> String { (module == "main" ? "" : module + ":") + "\(line)" }
        parts += migrations.map { ">" + $0.path }
        parts += loops.map { "loop \(place($0.line, $0.module))" }
        parts += runs.map { run in
            let place = place(run.line, run.module)
            switch run.outcome {
            case .ran: return "run \(place)"
            case .failed: return "run \(place) failed"
            case .skipped: return "skip \(place)"
            }
        }
        return parts.isEmpty ? "none" : parts.joined(separator: ", ")
    }

    /// How many definitions, instances and statements it was about.
    public var counts: [(name: String, count: Int)] {
        func count(_ mark: Diff.Mark) -> Int { changes.reduce(0) { $0 + ($1.change.mark == mark ? 1 : 0) } }
        let ran = runs.reduce(0) { $0 + ($1.outcome == .skipped ? 0 : 1) }
        let instances = migrations.reduce(0) { $0 + $1.instances }
        return [
            ("updated", count(.changed) + loops.count), ("added", count(.added)), ("deleted", count(.removed)), ("migrated", instances), ("run", ran),
            ("later", later), ("dropped", dropped),
        ]
    }

    /// `2 updated, 1 added, 1 run`
    public var summary: String {
        let said = counts.filter { $0.count > 0 }.map { "\($0.count) \($0.name == "later" ? "to run later" : $0.name)" }
        if !said.isEmpty { return said.joined(separator: ", ") }
        return kept.isEmpty ? "nothing to do" : "\(kept.count) kept"
    }
}

/// Why a save changed nothing.
public struct Refusal: Sendable {
    public var name: String
    public var diagnostics: [Diagnostic]
    /// The version that keeps running.
    public var version: Int

    public var id: String { diagnostics.first { $0.severity == .error }?.id ?? "error" }
    public var trace: String { "refused [\(id)]" }
    public var errorCount: Int { diagnostics.reduce(0) { $0 + ($1.severity == .error ? 1 : 0) } }
}
