import Diagnostics
import Interp
import Lexer
import Types

/// Calls in code whose text is the same that lead to another function than before: an overload was added or removed, or
/// a type that follows from other code changed.
struct CallChoices {
    private let old: Program
    private let new: Program
    private(set) var changes: [(call: Span, target: FunctionDecl)] = []

    init(_ proposal: Proposal, _ base: World) {
        old = base.program
        new = proposal.world.program
        // Only an overload that comes or goes changes a choice.
        if !proposal.diff.changes.contains(where: { $0.mark != .changed }) { return }
        for (index, fate) in proposal.diff.fates.enumerated() {
            guard case .kept(let origin, inside: false) = fate else { continue }
            compare(base.items[origin].body, proposal.world.items[index].body)
        }
        // Where nothing changes that others can see, equal calls lead where they led.
        if !proposal.diff.isInsideBodies {
            var before: [DeclID: TypedBody] = [:]
            for (owner, body) in old.scriptBodies { before[owner] = body }
            let definitions = proposal.world.outline.definitions
            let same = Set(definitions.indices.filter { proposal.diff.hasSameText[$0] }.map { definitions[$0].key })
            for (owner, body) in new.scriptBodies {
                guard let earlier = before[owner], earlier !== body, let key = new.key(of: owner), same.contains(key) else { continue }
                compare(earlier, body)
            }
        }
        changes.sort { ($0.call.source.raw, $0.call.start) < ($1.call.source.raw, $1.call.start) }
    }

    private mutating func compare(_ a: TypedBody, _ b: TypedBody) {
        if a === b { return }
        let (before, after) = (a.choices(in: old), b.choices(in: new))
        // Another number of calls: operators bind differently, or literals became calls; then none is another's successor.
        guard before.count == after.count else { return }
        for (x, y) in zip(before, after) where x.function != y.function {
            guard let target = new.function(y.function), target.synthesized == nil else { continue }
            // An overload came or went. Both: a function that was edited; none: other types follow from other code.
            if (new.function(x.function) == nil) == (old.function(y.function) == nil) { continue }
            changes.append((y.span, target))
        }
    }

    /// `f(1) now calls f(_: Int)  (main.lsw:3)`
    func sentences(_ sources: SourceMap) -> [String] {
        var result: [String] = []
        for (place, target) in changes {
            let call = sources.current(place)
            guard let source = sources.source(call.source) else { continue }
            let text = source.text(call).split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
            let file = source.name.split(separator: "/").last.map(String.init) ?? source.name
            result.append("\(text) now calls \(new.describeSignature(target))  (\(file):\(source.position(of: call.start).line))")
        }
        return result
    }
}
