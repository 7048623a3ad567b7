import Diagnostics
import Lexer
import Parser
import Types
import Interp
import Foundation
PreludeWorld.reportsErrors = true
var bad = 0
let paths = Array(CommandLine.arguments.dropFirst())
for path in paths {
let world = Checker.World(prelude: PreludeText(text: Prelude.text, index: Prelude.index))
let data = FileManager.default.contents(atPath: path)!
let source = world.sources.add(name: path, bytes: Array(data))
let t0 = Date()
let file = Parser.parse(source)
let t1 = Date()
let result = Checker.check([file], in: world)
let t2 = Date()
let errs = result.diagnostics.filter { $0.severity == .error }
if paths.count > 1 { if errs.isEmpty { continue }; bad += 1; print("== \(path)") }
for d in (paths.count > 1 ? Array(errs.prefix(30)) : result.diagnostics) {
  let p = world.sources.source(d.span.source)
  let (l, c) = p?.position(of: d.span.start) ?? (line: 0, column: 0)
  print("\(p?.name ?? "?"):\(l):\(c): \(d.severity): \(d.message) [\(d.id)]")
  if p?.name == "Swift" { print("    | \(p!.lineText(l))") }
  for n in d.notes { print("   note: \(n.message)") }
}
for d in result.program.preludeProblems { print("PRELUDE \(d.message)") ; if let s = world.sources.source(d.span.source) { print("   | " + s.lineText(s.position(of: d.span.start).line)) } }
if paths.count == 1 { print("items \(result.items.count) parse \(Int(t1.timeIntervalSince(t0)*1e6))us check \(Int(t2.timeIntervalSince(t1)*1e6))us") }
}
if paths.count > 1 { print("\(paths.count - bad) of \(paths.count) check") }
