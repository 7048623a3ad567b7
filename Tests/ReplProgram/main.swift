// A prompt with a toy session, to be driven through a pseudo-terminal by ReplTests.
//
// Each entry is printed as `<entry>` with its line ends as `\n`. With EVENTS set descriptor 3
// brings events: `show TEXT`, `run TEXT` (a program prints it, without a line end), `leave CODE`,
// `trap` and `abort`.
import Glibc
import Repl

final class ToySession: ReplSession {
    func completeness(of text: String) -> Completeness {
        var depth = 0
        for character in text {
            if "([{".contains(character) { depth += 1 }
            if ")]}".contains(character) { depth -= 1 }
        }
        return depth > 0 ? .incomplete(openBrackets: depth) : .complete
    }

    func submit(_ text: String) -> SubmitResult {
        if text == "leave" { return .exit(3) }
        if text == "partial" {
            printOut("no line end")
            return .done
        }
        if text == "ask" {
            printOut("answer? ")
            printOut("got \(readLine() ?? "nothing")\n")
            return .done
        }
        if text.hasPrefix("wait") { // until the test says so
            printOut("waiting\n")
            var byte: UInt8 = 0
            _ = read(3, &byte, 1)
        }
        printOut("<" + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n") + ">\n")
        return .done
    }

    func command(_ name: String, _ argument: String) -> CommandResult { .output("\(name) of \(argument)") }

    func completions(in text: String, cursor: Int) -> Completions {
        let typed = String(decoding: text.utf8.prefix(cursor), as: UTF8.self)
        let word = typed.split(whereSeparator: { !$0.isLetter }).last.map(String.init) ?? ""
        guard typed.hasSuffix(word) else { return .none }
        let names = ["print", "printer", "prefix", "reversed", "überall"]
        return Completions(start: typed.utf8.count - word.utf8.count, candidates: names.filter { $0.hasPrefix(word) })
    }
}

final class ToyEvents: PromptEvents {
    private var text: [UInt8] = []
    private var isOpen = getenv("EVENTS") != nil

    var descriptors: [Int32] { isOpen ? [3] : [] }
    var timeout: Int? { nil }

    func serve(_ ready: [Int32], screen: PromptScreen) -> EventOutcome {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = read(3, &bytes, bytes.count)
        guard count > 0 else {
            isOpen = false
            return .stay
        }
        text += bytes.prefix(count)
        while let end = text.firstIndex(of: 10) {
            let line = String(decoding: text[..<end], as: UTF8.self)
            text.removeSubrange(...end)
            let argument = String(line.drop { $0 != " " }.dropFirst())
            if line.hasPrefix("show") { screen.show(argument.split(separator: "|").joined(separator: "\n")) }
            if line.hasPrefix("run") { screen.runProgram { printOut(argument) } }
            if line.hasPrefix("leave") { return .leave(Int32(argument) ?? 0) }
            if line.hasPrefix("exit") { exit(Int32(argument) ?? 0) }
            if line.hasPrefix("trap") { fatalError("as a test asked") }
        }
        return .stay
    }
}

func printOut(_ text: String) {
    print(text, terminator: "")
    fflush(nil)
}

let path = History.defaultPath(environment: Repl.processEnvironment)
let editor = makeLineEditor(
    program: "livescript", terminalType: Repl.processEnvironment("TERM"), colour: getenv("NO_COLOR") == nil)
let repl = Repl(editor: editor, session: ToySession(), history: History(path: path), events: ToyEvents())
exit(repl.run())
