import Diagnostics

/// One kind of notice: what it is called in JSON and how it reads as text.
struct NoticeKind {
    /// The `event` of the JSON object.
    let event: String
    /// The first word of the line.
    let word: String
    /// `{fact}` stands for a fact, `{fact:noun}` for a number with its noun, `{file}` and `{what}` for a path's last part; what stands in
    /// `[…]` is left out when a fact in it is empty.
    let text: String
    /// Shown without `-v` too.
    var isAlways = false
    var isError = false
}

/// The table of all notices. Their wording is stable: editors and tests read them.
extension NoticeKind {
    static let watch = NoticeKind(event: "watch", word: "Watch", text: "{path}")
    static let update = NoticeKind(event: "update", word: "Update", text: "{name}  ({file}:{line})")
    static let add = NoticeKind(event: "add", word: "Add", text: "{name}  ({file}:{line})")
    static let delete = NoticeKind(event: "delete", word: "Delete", text: "{name}")
    static let migrate = NoticeKind(event: "migrate", word: "Migrate", text: "{name}: {instances:instance}[ ({detail})]")
    static let keep = NoticeKind(event: "keep", word: "Keep", text: "{text}")
    static let stale = NoticeKind(event: "keep", word: "Keep", text: "{name} = {value}: computed from {source}, which changed")
    static let choice = NoticeKind(event: "note", word: "Note", text: "{text}")
    static let remark = NoticeKind(event: "remark", word: "Note", text: "{text}")
    static let run = NoticeKind(event: "run", word: "Run", text: "{file}:{line}")
    static let skip = NoticeKind(event: "skip", word: "Skip", text: "{file}:{line}: it reads a value that is missing")
    static let reload = NoticeKind(event: "reload", word: "Reload", text: "{version} in {milliseconds} ms: {summary}[, after waiting {waited} ms for the program]")
    static let held = NoticeKind(
        event: "held", word: "Held", text: "the program waits where it stands for a save that lets it go on (Ctrl-C gives up)", isAlways: true)
    static let stillHeld = NoticeKind(event: "held", word: "Held", text: "the program still waits for a save that lets it go on", isAlways: true)
    static let heldBack = NoticeKind(event: "heldBack", word: "Held", text: "{file}: ':apply' takes it", isAlways: true)
    static let retry = NoticeKind(event: "retry", word: "Retry", text: "{what}", isAlways: true)
    static let retryStatement = NoticeKind(
        event: "retry", word: "Retry", text: "{what} from its beginning: what it did before it failed is done once more", isAlways: true)
    static let goOn = NoticeKind(event: "goOn", word: "Go on", text: "at {what}: the statement that failed is gone", isAlways: true)
    static let undo = NoticeKind(event: "undo", word: "Undo", text: "{text}", isAlways: true)
    static let keptEntry = NoticeKind(event: "keep", word: "Keep", text: "{text}", isAlways: true)
    static let emptied = NoticeKind(event: "emptied", word: "Note", text: "{file} is empty now: all of its definitions and statements are gone", isAlways: true)
    static let unreadArguments = NoticeKind(
        event: "arguments", word: "Note",
        text: "'{arguments}' stands behind {file} and is for the script, which reads no arguments: options come before the script, 'import' takes in other files",
        isAlways: true)
    static let round = NoticeKind(event: "round", word: "Round", text: "{call} in {milliseconds} ms: = {result}", isAlways: true)
    static let roundWithoutResult = NoticeKind(event: "round", word: "Round", text: "{call} in {milliseconds} ms: done", isAlways: true)
    static let failedRound = NoticeKind(event: "failedRound", word: "Round", text: "{call} in {milliseconds} ms: {failure}", isAlways: true)
    static let refused = NoticeKind(
        event: "refused", word: "Refused", text: "{file}: {errors:error}; version {version} keeps running", isAlways: true, isError: true)
    static let refusedWhileHeld = NoticeKind(
        event: "refused", word: "Refused", text: "{file}: {errors:error}; the program is still held", isAlways: true, isError: true)
    static let changed = NoticeKind(event: "changed", word: "Changed", text: "{path}")
    static let gated = NoticeKind(
        event: "refused", word: "Refused", text: "{files}: the gate '{command}' failed ({reason}); version {version} keeps running", isAlways: true, isError: true)
    static let gatedWhileHeld = NoticeKind(
        event: "refused", word: "Refused", text: "{files}: the gate '{command}' failed ({reason}); the program is still held", isAlways: true, isError: true)
    /// Something to do about the script itself.
    static let advice = NoticeKind(event: "advice", word: "Note", text: "{text}", isAlways: true)
    static let waiting = NoticeKind(
        event: "waiting", word: "Waiting", text: "{file}: the program has not come to a point where it can change[: `{function}` works with values that get another layout]",
        isAlways: true)

    /// In the order of NOTICES.md.
    static let all = [
        watch, update, add, delete, migrate, keep, stale, keptEntry, choice, remark, changed, run, skip, reload, undo, refused, refusedWhileHeld, gated,
        gatedWhileHeld, waiting, heldBack, emptied, held, stillHeld, retry, retryStatement, goOn, round, roundWithoutResult, failedRound, advice, unreadArguments,
    ]
}

/// What a notice says, in the order in which JSON has it.
struct NoticeFact {
    enum Value {
        case text(String)
        case number(Double)
    }
    let name: String
    let value: Value
    init(_ name: String, _ text: String) {
        self.name = name
        value = .text(text)
    }
    init(_ name: String, _ number: Int) {
        self.name = name
        value = .number(Double(number))
    }
    init(_ name: String, _ number: Double) {
        self.name = name
        value = .number(number)
    }
}

extension NoticeKind {
    /// `Update main.Ball.step(by:)  (main.lsw:12)` without its word.
    func line(_ facts: [NoticeFact]) -> String {
        var result = ""
        var optional: (start: String, isEmpty: Bool)?
        var rest = text[...]
        while let character = rest.popFirst() {
            switch character {
            case "[": optional = (result, false)
            case "]":
                if let part = optional, part.isEmpty { result = part.start }
                optional = nil
            case "{":
                let inner = rest.prefix { $0 != "}" }
                rest = rest.dropFirst(inner.count + 1)
                let parts = inner.split(separator: ":", maxSplits: 1)
                let value = NoticeKind.shown(String(parts.first ?? ""), facts)
                if value.isEmpty { optional?.isEmpty = true }
                result += value
                if parts.count == 2 { result += " " + parts[1] + (value == "1" ? "" : "s") }
            default: result.append(character)
            }
        }
        return result
    }

    private static func shown(_ name: String, _ facts: [NoticeFact]) -> String {
        guard let fact = facts.first(where: { $0.name == name }) else { return "" }
        switch fact.value {
        case .text(let text): return name == "file" || name == "what" ? text.split(separator: "/").last.map(String.init) ?? text : text
        case .number(let number): return number.rounded() == number && abs(number) < 1e15 && name != "milliseconds" && name != "waited" ? "\(Int(number))" : Notices.rounded(number)
        }
    }

    /// `{"event":"update",…}`
    func object(_ facts: [NoticeFact]) -> String {
        "{" + ([NoticeFact("event", event)] + facts).map { JSONText.quoted($0.name) + ":" + NoticeKind.form($0.value) }.joined(separator: ",") + "}"
    }

    private static func form(_ value: NoticeFact.Value) -> String {
        switch value {
        case .text(let text): return JSONText.quoted(text)
        case .number(let number): return number.rounded() == number && abs(number) < 1e15 ? "\(Int(number))" : "\(number)"
        }
    }
}
