import Lexer
import Types

/// The text that a frame's nodes were lowered from: what a commit needs to find its successor.
final class FrameOrigin {
    /// What a body belongs to.
    enum Owner {
        case function(DeclID)
        case initialValue(DeclID)
        case defaultArgument(DeclID, Int)
        /// A top-level statement.
        case item
    }

    let body: TypedBody
    /// The body in force: `body` until a commit replaces it.
    var latest: TypedBody
    /// The closure or local function in `body`; nil: the body itself.
    let closure: TypedClosure?
    let replacements: [TypeID: TypeID]
    let arguments: [TypeID]
    var owner: Owner?

    init(body: TypedBody, closure: TypedClosure?, replacements: [TypeID: TypeID], arguments: [TypeID]) {
        self.body = body
        latest = body
        self.closure = closure
        self.replacements = replacements
        self.arguments = arguments
    }

    var statements: [TypedStatement] { closure?.statements ?? body.statements }
}

/// The text of a closure's code, and the layout of the contexts it is called with.
final class ClosureOrigin {
    let owner: FrameOrigin.Owner?
    let body: TypedBody
    let closure: TypedClosure
    /// In the order of the context's words. One without a local is there, but the text does not use it.
    let captures: [FunctionLowering.Capture]
    let replacements: [TypeID: TypeID]
    let arguments: [TypeID]
    let title: String
    let function: FunctionDecl?
    /// The top-level statement's body now, when the closure kept this one.
    let latest: TypedBody?
    /// It stands in a top-level statement.
    var isOfStatement: Bool {
        if case .item? = owner { true } else { owner == nil }
    }

    init(
        owner: FrameOrigin.Owner?, body: TypedBody, closure: TypedClosure, captures: [FunctionLowering.Capture], replacements: [TypeID: TypeID],
        arguments: [TypeID], title: String, function: FunctionDecl?, latest: TypedBody? = nil
    ) {
        self.owner = owner
        self.body = body
        self.closure = closure
        self.captures = captures
        self.latest = latest
        self.replacements = replacements
        self.arguments = arguments
        self.title = title
        self.function = function
    }
}

/// A loop of a lowered function: how a frame that runs it moves to the loop's next version.
final class LoopRecord {
    enum Kind {
        /// Also with patterns in the condition.
        case `while`
        case `repeat`
        /// Over a range of Int, a stride of Int, an array.
        case range, stride
        case array(TypeInfo)
        case iterator(TypeInfo, slot: Int)

        /// A running loop of this kind can go on as one of that.
        func continues(as other: Kind) -> Bool {
            switch (self, other) {
            case (.while, .while), (.repeat, .repeat), (.range, .range), (.stride, .stride): return true
            case (.array(let a), .array(let b)): return a.id == b.id
            case (.iterator(let a, _), .iterator(let b, _)): return a.id == b.id
            default: return false
            }
        }
    }
    let loop: TypedStatement.Loop
    let kind: Kind
    let node: LoopNode
    /// Where the variables around the loop live.
    let storage: [LocalID: FunctionLowering.Storage]

    init(_ loop: TypedStatement.Loop, _ kind: Kind, _ node: LoopNode, _ storage: [LocalID: FunctionLowering.Storage]) {
        self.loop = loop
        self.kind = kind
        self.node = node
        self.storage = storage
    }
}

/// A top-level statement that runs: the frames of the program around it go on at `native`.
struct ActiveRun {
    var frame: FrameInfo
    var native: F?
}

extension Interpreter {
    /// The frames in which script code stands, innermost first, each lowered function once. Call at a safe point.
    func activeFrames() -> [FrameInfo] {
        var result: [FrameInfo] = []
        var counts: [ObjectIdentifier: Int] = [:]
        func add(_ frame: FrameInfo) {
            var current: FrameInfo? = frame
            while let frame = current {
                let count = counts[ObjectIdentifier(frame), default: 0]
                if count == 0 { result.append(frame) }
                counts[ObjectIdentifier(frame)] = count + 1
                current = frame.outer
            }
        }
        defer { activationCounts = counts }
        var native = state.pointee.native
        for run in activeRuns.reversed() {
            if let start = native { walk(frame: start) { site, _ in add(site.function); return true } }
            if counts[ObjectIdentifier(run.frame)] == nil { add(run.frame) }
            native = run.native
        }
        if let start = native { walk(frame: start) { site, _ in add(site.function); return true } }
        for fiber in taskScheduler?.suspended ?? [] {
            if let start = fiber.saved.native { walk(frame: start) { site, _ in add(site.function); return true } }
        }
        return result
    }
}
