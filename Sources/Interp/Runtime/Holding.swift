import Diagnostics
import Types

/// A script frame and where it stands.
struct StackFrame {
    var frame: F
    var function: FrameInfo
    var span: Span
}

/// Fix and continue: a trap or uncaught error is reported where it happens, with the whole stack still there. Whoever
/// holds the program may change it and say how it goes on (LIVE.md section 10).

/// What stopped the program.
public struct HeldFault: Sendable {
    /// `Fatal error: Index out of range`, complete.
    public var message: String
    public var isTrap: Bool
    /// Innermost first, with the values of arguments.
    public var trace: [TraceFrame]
}

/// How a held program goes on.
public enum HeldAnswer: Sendable {
    /// As if nobody had held it: the statement fails.
    case fail
    /// The innermost function of the stack that was replaced meanwhile is called again with its arguments. Without one
    /// the whole statement is unwound (`ScriptSignal.retry`).
    case retry
    /// Ctrl-C.
    case cancel
}

extension Interpreter {
    /// The signal to throw in place of `signal`, once the holder has let the program go on.
    /// - Parameters:
    ///   - stack: where the script stands, innermost first.
    ///   - top: the first stack word above everything in use.
    func hold(_ message: String, isTrap: Bool, _ stack: [StackFrame], top: F, else signal: ScriptSignal) -> ScriptSignal {
        // An initial value that a commit evaluates, or a `deinit`, has no place to go on from.
        guard let holder = onFault, !isCommitting, !isInDevelopLoop, deinitDepth == 0 else { return signal }
        let saved = (state.pointee.top, state.pointee.native, held)
        defer { (state.pointee.top, state.pointee.native, held) = saved }
        state.pointee.top = top
        held = stack
        host.flush()
        switch holder(HeldFault(message: message, isTrap: isTrap, trace: stack.filter(isScript).prefix(200).enumerated().map(describe))) {
        case .fail: return signal
        case .cancel: return .cancelled
        case .retry:
            isUnwindingToRetry = true
            restartedFrame = changedFrame?.frame
            return .retry
        }
    }

    /// The call that `HeldAnswer.retry` makes again, as `main.f(_:) with x: 1`; nil: the whole statement is tried again.
    public var retriedCall: String? {
        changedFrame.map { "\($0.function.name)\(arguments(of: $0).map { " with \($0)" } ?? "")" }
    }

    /// Whether a function's frames of a held stack are about to go.
    func isUnwound(_ function: FrameInfo) -> Bool {
        if held.isEmpty { return false }
        let staying = changedFrame.flatMap { changed in held.firstIndex { $0.frame == changed.frame } }.map { held[($0 + 1)...] } ?? []
        return held.contains { $0.function === function } && !staying.contains { $0.function === function }
    }

    // MARK: The stack

    func stack(calledAt native: F) -> [StackFrame] {
        var result: [StackFrame] = []
        walk(frame: native) { site, frame in
            result.append(StackFrame(frame: frame, function: site.function, span: site.span))
            return true
        }
        return result
    }

    /// The innermost call that can be made again: of a function or method whose body is another one now.
    private var changedFrame: StackFrame? {
        compileLock.lock()
        defer { compileLock.unlock() }
        return held.first { entry in
            guard let origin = entry.function.origin, origin.closure == nil, case .function(let id)? = origin.owner else { return false }
            // Half of an instance may exist already.
            guard let function = program.function(id), function.kind != .initializer, function.kind != .deinitializer else { return false }
            let name = function.qualifiedName
            guard program.body(of: id).map({ $0 !== origin.body }) ?? false else { return false }
            // What was only checked again, for the sake of something else, is no reason to go back to it.
            return rewritten.contains(name) || rewritten.contains { name.hasPrefix($0 + ".") }
        }
    }

    private func isScript(_ entry: StackFrame) -> Bool {
        guard case .function(let id)? = entry.function.origin?.owner else { return true }
        return program.function(id)?.isPrelude != true
    }

    private func describe(_ index: Int, _ entry: StackFrame) -> TraceFrame {
        TraceFrame(function: entry.function.name, span: current(entry.span, entry.function.origin), arguments: index < 20 ? arguments(of: entry) : nil)
    }

    /// `x: 3, name: "a"`; nil without parameters. Runs no script code.
    func arguments(of entry: StackFrame) -> String? {
        guard let origin = entry.function.origin else { return nil }
        let ids = origin.closure?.parameters ?? origin.body.parameters
        if ids.isEmpty { return nil }
        let parts = ids.map { id -> String in
            let name = origin.body.locals[id.raw].name.text
            guard let slot = entry.function.slots.first(where: { $0.name == name && ($0.content == .borrowed || $0.content == .address) }) else { return name }
            let words = slot.content == .address ? pointer(entry.frame[slot.index]) : entry.frame + slot.index
            return "\(name): \(NativeTable.sketch(words, slot.type, limit: 60))"
        }
        return parts.joined(separator: ", ")
    }
}
