import XCTest

@testable import Parser

/// Patterns of `case`, `catch`, `for` and conditions.
final class PatternTests: ParserTestCase {
    func testPatterns1() {
        assertParse(
            "switch x { case .a: break; case .b(let y), .c(_, let y) where y > 1: print(y); default: () }",
            "(switch x (case (enum .a) {(break)}) (case (enum() .b (let y) !) (enum() .c _ (let y) !) (where (seq y > 1)) {(call print y)}) (default {(tuple)}))")
        assertParse(
            #"""
            switch (a, b) { case (1, _), (_, 2): break
            case let (x, y) where x == y: break
            case (let x, var y): break
            @unknown default: break }
            """#,
            "(switch (tuple a b) (case (tuple (~= 1) _) (tuple _ (~= 2)) {(break)}) (case (let (tuple x y)) (where (seq x == y)) {(break)}) (case (tuple (let x) (var y)) {(break)}) (unknown-default {(break)}))")
        assertParse(
            #"switch x { case is Int: break; case let s as String: break; case nil: break; case "a"..."z": break; case _: break }"#,
            #"(switch x (case (is Int) {(break)}) (case (let (as s String)) {(break)}) (case (~= nil) {(break)}) (case (~= (seq "a" ... "z")) {(break)}) (case _ {(break)}))"#)
        assertParse(
            "guard case .a(let x) = y, case let (p, q) = z else { return }",
            "(guard (case (enum() .a (let x) !) y) (case (let (tuple p q)) z) {(return)})")
        assertParse(
            "do { try f() } catch E.a { } catch let e as F { } catch is G { } catch .x, .y { } catch let e where e.x { } catch { }",
            "(do {(try (call f))} (catch (enum E.a) {}) (catch (let (as e F)) {}) (catch (is G) {}) (catch (enum .x) (enum .y) {}) (catch (let e) (where (. e x)) {}) (catch {}))")
        assertParse("do throws(E) { } catch { }", "(do throws(E) {} (catch {}))")
        assertParse(
            "if let x { } ; if let x, var y { }; while let x { }",
            #"""
            (if (let? x) {})
            (if (let? x) (var? y) {})
            (while (let? x) {})
            """#)
        assertParse("guard let self else { return }", "(guard (let? self) {(return)})")
        assertParse("for case let (i, x?) in y where i > 2 { }", "(for case (let (tuple i (? x))) y (where (seq i > 2)) {})")
        assertParse("for case .a(let x) in y { }", "(for case (enum() .a (let x) !) y {})")
        assertParse(
            #"""
            switch x { case 0: print(); print()
             default: break }
            """#,
            "(switch x (case (~= 0) {(call print) (call print)}) (default {(break)}))")
        assertParse("case_: for i in x {}", "(for:case_ i x {})")
    }

    func testPatterns2() {
        assertParse("switch x { case .a where y, .b: break }", "(switch x (case (enum .a) (where y) (enum .b) {(break)}))")
        assertParse(
            "if case nil = x {}; if case 1...5 = x {}",
            #"""
            (if (case (~= nil) x) {})
            (if (case (~= (seq 1 ... 5)) x) {})
            """#)
        assertParse("if case let x as Int = y {}", "(if (case (let (as x Int)) y) {})")
        assertParse("if case is Int = y {}", "(if (case (is Int) y) {})")
        assertParse(
            "switch x { case let .a(.b(c, d), e)?: break; case [.a, .b]: break; case .some(.some(let x)): break }",
            "(switch x (case (let (? (enum() .a (enum() .b c d !) e !))) {(break)}) (case (~= (array (. a) (. b))) {(break)}) (case (enum() .some (enum() .some (let x) !) !) {(break)}))")
        assertParse("if let self = x { }", "(if (let? self x) {})")
        assertParse("if let self { }", "(if (let? self) {})")
        assertParse(
            #"""
            switch x { case .a: 
            let y = 1
            case .b:
            break
            default:
            x
            }
            """#,
            "(switch x (case (enum .a) {(let (= y 1))}) (case (enum .b) {(break)}) (default {x}))")
        assertParse("switch (x) { case (.a): break; default: break }", "(switch (tuple x) (case (enum .a) {(break)}) (default {(break)}))")
        assertParse(
            "switch x { case .a where x > 1, .b where y: break; default: break }",
            "(switch x (case (enum .a) (where (seq x > 1)) (enum .b) (where y) {(break)}) (default {(break)}))")
        assertParse(
            "switch x { case let (a, b), let (b, a): break; default: break }",
            "(switch x (case (let (tuple a b)) (let (tuple b a)) {(break)}) (default {(break)}))")
        assertParse(
            #"""
            switch x { case 1: fallthrough
            default: break }
            """#,
            "(switch x (case (~= 1) {(fallthrough)}) (default {(break)}))")
    }

    func testPatterns3() {
        assertParse(
            ##"switch x { case "a", "b": break; case #"c"#: break; default: break}"##,
            #"(switch x (case (~= "a") (~= "b") {(break)}) (case (~= "c") {(break)}) (default {(break)}))"#)
        assertParse(
            "switch x { case a.b: break; case A.b(let x): break; case A<Int>.b: break; case foo(): break; default: break }",
            "(switch x (case (enum a.b) {(break)}) (case (enum() A.b (let x) !) {(break)}) (case (enum A<Int>.b) {(break)}) (case (~= (call foo)) {(break)}) (default {(break)}))")
        assertParse(
            "switch x { case let a.b: break; case let A.b(x): break; case let foo(): break; default: break }",
            "(switch x (case (let (enum a.b)) {(break)}) (case (let (enum() A.b x !)) {(break)}) (case (let (~= (call foo))) {(break)}) (default {(break)}))")
        assertParse(
            "switch x { case let x?: break; case let x??: break; case (let x?, nil): break; default: break }",
            "(switch x (case (let (? x)) {(break)}) (case (let (? (? x))) {(break)}) (case (tuple (let (? x)) (~= nil)) {(break)}) (default {(break)}))")
        assertParse("switch x { case { $0 }: break; default: break }", "(switch x (case (~= (closure $0 {$0})) {(break)}) (default {(break)}))")
        assertParse(
            "switch x { case let y where y is Int: break; case is A.B: break; case is [Int]: break; default: break }",
            "(switch x (case (let y) (where (seq y is:Int)) {(break)}) (case (is A.B) {(break)}) (case (is [Int]) {(break)}) (default {(break)}))")
        assertParse(
            "switch x { case .a(let x as Int): break; case let .a(x as Int): break; default: break }",
            "(switch x (case (enum() .a (let (as x Int)) !) {(break)}) (case (let (enum() .a (as x Int) !)) {(break)}) (default {(break)}))")
        assertParse(
            "switch x { case .a(label: let x): break; case .a(label: _): break; case .a(_): break; case .a: break }",
            "(switch x (case (enum() .a label:(let x) !) {(break)}) (case (enum() .a label:_ !) {(break)}) (case (enum() .a _ !) {(break)}) (case (enum .a) {(break)}))")
        assertParse(
            "switch x { case ...5: break; case 5...: break; case -1: break; case -5 ..< 5: break; default: break }",
            "(switch x (case (~= (prefix ... 5)) {(break)}) (case (~= (postfix ... 5)) {(break)}) (case (~= (prefix - 1)) {(break)}) (case (~= (seq (prefix - 5) ..< 5)) {(break)}) (default {(break)}))")
        assertParse(
            "switch x { case let .a(1, x): break; case .b(let (x, y)): break; default: break}",
            "(switch x (case (let (enum() .a (~= 1) x !)) {(break)}) (case (enum() .b (let (tuple x y)) !) {(break)}) (default {(break)}))")
        assertParse(
            "switch x { case x + 1: break; case ~y: break; default: break }",
            "(switch x (case (~= (seq x + 1)) {(break)}) (case (~= (prefix ~ y)) {(break)}) (default {(break)}))")
        assertParse("do { } catch (let e) { }", "(do {} (catch (let e) {}))")
    }

    func testPatterns4() {
        assertParse("do { } catch let e { } catch { }", "(do {} (catch (let e) {}) (catch {}))")
        assertParse("do { } catch is A, is B { }", "(do {} (catch (is A) (is B) {}))")
        assertParse("do { } catch E.a(let x) where x > 5 { }", "(do {} (catch (enum() E.a (let x) !) (where (seq x > 5)) {}))")
        assertParse("while case let x? = y { }", "(while (case (let (? x)) y) {})")
        assertParse(
            #"""
            do
            { }
            catch
            { }
            """#,
            "(do {} (catch {}))")
        assertParse("if let x = y.first { $0 > 1 } { }", "(if (let? x (call (. y first) | (closure $0 {(seq $0 > 1)}))) {})")
        assertParse("if let x = y.first(where: { $0 }) { }", "(if (let? x (call (. y first) where:(closure $0 {$0}))) {})")
    }
}
