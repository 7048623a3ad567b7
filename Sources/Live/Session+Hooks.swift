import Diagnostics
import Interp

/// What a script asked for through `import Live`. On the script thread.
final class LiveRequests {
    struct Hook {
        var id: Int
        /// The top-level statement that registered it; nil: none, or one that is gone.
        var statement: Int?
    }
    var hooks: [Hook] = []
    var nextHook = 1
    /// The change that hooks are being called for.
    var change = LiveChange()
    /// Changes that came in while hooks were called.
    var waiting: [LiveChange] = []
    var isCalling = false
    /// The last text that each definition was patched with, for `repatch`.
    var lastPatches: [String: RecodeOperation] = [:]
}

/// Functions that the script wants to be called after changes.
///
/// A hook belongs to the top-level statement that runs when it is registered. When that statement runs again, as when
/// the hook's own text was edited, it starts without hooks; when it is deleted they go with it.
extension Session {
    func registerHook() -> Int {
        let id = requests.nextHook
        requests.nextHook += 1
        requests.hooks.append(.init(id: id, statement: progress.active.last ?? nil))
        return id
    }

    func dropHook(_ id: Int) {
        guard let index = requests.hooks.firstIndex(where: { $0.id == id }) else { return }
        requests.hooks.remove(at: index)
        interpreter?.forgetHook(id)
    }

    /// Before a statement runs, once more.
    func dropHooks(of statement: Int) {
        for hook in requests.hooks where hook.statement == statement { dropHook(hook.id) }
    }

    /// Statements have other places now.
    func moveHooks(_ diff: Diff) {
        var gone: [Int] = []
        for index in requests.hooks.indices {
            guard let statement = requests.hooks[index].statement else { continue }
            requests.hooks[index].statement = statement < diff.successors.count ? diff.successors[statement] : nil
            if requests.hooks[index].statement == nil { gone.append(requests.hooks[index].id) }
        }
        for id in gone { dropHook(id) }
    }

    /// Tells the script about a change that is in force. What hooks themselves change is not told.
    func callHooks(_ report: PatchReport, after outcome: Outcome) {
        switch outcome {
        case .exit, .cancelled, .internalError: return
        case .finished, .failed: break
        }
        if report.trace == "none" || report.isPatch && requests.isCalling { return }
        callHooks(LiveChange(report))
    }

    /// A watched file that is no part of the program was saved.
    public func noteSave(of path: String) {
        interpreter?.requestSafePoint { [weak self] in
            guard let self else { return }
            var change = LiveChange()
            change.version = version
            change.files = [path]
            callHooks(change)
        }
        monitor.change { hasInbox = true }
    }

    func callHooks(_ change: LiveChange) {
        if requests.hooks.isEmpty { return }
        requests.waiting.append(change)
        if requests.isCalling { return }
        requests.isCalling = true
        // What fails in a hook is reported; the program around it must not wait for a save because of it.
        let wasInCourse = isInCourse
        isInCourse = false
        defer {
            requests.isCalling = false
            isInCourse = wasInCourse
        }
        while !requests.waiting.isEmpty {
            requests.change = requests.waiting.removeFirst()
            for hook in requests.hooks where requests.hooks.contains(where: { $0.id == hook.id }) {
                if !call(hook) {
                    requests.waiting = []
                    return
                }
            }
        }
    }

    /// - Returns: false when it ended the program.
    private func call(_ hook: LiveRequests.Hook) -> Bool {
        let ended: Outcome
        do {
            try interpreter?.callHook(hook.id)
            return true
        } catch {
            guard let reason = error as? Interpreter.Failure else { return true }
            let span = hook.statement.flatMap { index in monitor.locked { world }.flatMap { index < $0.items.count ? $0.items[index].statement.span : nil } } ?? .none
            switch reason {
            case .uncaught(let text, _):
                onEvent(.failed(Failure(message: "Fatal error: Error raised in an onReload hook: \(text)", isTrap: false, span: span, trace: [])))
                return true
            case .trap(let trap):
                onEvent(.failed(Failure(message: trap.message, isTrap: true, span: span, trace: trap.trace)))
                return true
            case .exit(let code): ended = .exit(code)
            case .cancelled: ended = .cancelled
            case .retry: return true
            case .internal(let text): ended = .internalError(text)
            }
        }
        pendingStop = pendingStop ?? ended
        if !progress.active.isEmpty { interpreter?.cancel() }
        return false
    }
}

extension LiveChange {
    init(_ report: PatchReport) {
        self.init()
        version = report.version
        for place in report.changes {
            switch place.change.mark {
            case .changed: updated.append(place.change.title)
            case .added: added.append(place.change.title)
            case .removed: deleted.append(place.change.title)
            }
        }
        for entry in report.runs where entry.outcome != .skipped { run.append("\(baseName(entry.file)):\(entry.line)") }
        migrated = report.migrations.map(\.title)
        milliseconds = Double(report.nanoseconds) / 1e6
    }
}

/// The last part of a path.
func baseName(_ path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
