#!/usr/bin/env python3
"""Writes the arithmetic and comparison nodes for all operand shapes to Sources/Interp/Nodes/Generated.

L is a word of the frame, C a constant, X any node (see Nodes/Operands.swift). Run from the package's folder; the output
is committed.
"""
import itertools
import os

OUT = "Sources/Interp/Nodes/Generated"
HEAD = "// Written by Scripts/generate_nodes.py; do not edit.\n\n"

INT_ARITH = [("Add", "addingReportingOverflow", "+"), ("Subtract", "subtractingReportingOverflow", "-"), ("Multiply", "multipliedReportingOverflow", "*")]
COMPARE = [("Less", "<"), ("LessOrEqual", "<="), ("Greater", ">"), ("GreaterOrEqual", ">="), ("Equal", "=="), ("Unequal", "!=")]
OUTCOMES = {"Less": 1, "LessOrEqual": 3, "Greater": 4, "GreaterOrEqual": 6, "Equal": 2, "Unequal": 5}
DOUBLE_ARITH = [("Add", "+"), ("Subtract", "-"), ("Multiply", "*"), ("Divide", "/")]


def operand(kind, name, double):
    """Declaration, parameter type, expression and initial value of an operand."""
    if kind == "L":
        return f"let {name}: Int", "Int", (f"double(f[{name}])" if double else f"f[{name}]"), name
    if kind == "C":
        return f"let {name}: {'Double' if double else 'Int'}", "Double" if double else "Int", name, name
    struct = "DoubleOperand" if double else "WordOperand"
    return f"let {name}: {struct}", "Node", (f"{name}.double(f)" if double else f"{name}.int(f)"), f"{struct}({name})"


def shapes():
    return [a + b for a in "LCX" for b in "LCX" if a + b != "CC"]


def head(cls, parent, shape, double, extra=""):
    da, ta, ea, ia = operand(shape[0], "a", double)
    db, tb, eb, ib = operand(shape[1], "b", double)
    t = f"final class {cls}{shape}: {parent} {{\n    {da}, {db.replace('let ', '')}\n"
    params = f"_ a: {ta}, _ b: {tb}"
    body = f"        self.a = {ia}\n        self.b = {ib}\n"
    if extra:
        t += "    let place: Place\n"
        params += ", _ place: Place"
        body += "        self.place = place\n"
    t += f"    init({params}) {{\n{body}    }}\n"
    return t, ea, eb


def stores(value):
    """The end of a class whose `exec` may be an assignment."""
    t = "    override var storesResult: Bool { true }\n"
    t += f"    override func exec(_ f: F) throws -> Int {{\n        let result = {value}\n        if resultSlot >= 0 {{ f[resultSlot] = result }}\n        return 0\n    }}\n}}\n\n"
    return t


def evaluation(result, operand, shape, a, b, body):
    """`value` with `x` and `y` in `body`, and the evaluation. What is compared mostly stands somewhere: a comparison first reads
    it without calling a node, and saves no registers on that way. What arithmetic works on was mostly worked out."""
    read = "".join(f"        let {v} = {'try ' if s == 'X' else ''}{e}\n" for v, e, s in zip("xy", (a, b), shape))
    t = f"    @inline(__always) func value(_ f: F) throws -> {result} {{\n{read}{body}    }}\n"
    if result != "Bool" or "X" not in shape:
        return t + f"    override func eval{result}(_ f: F) throws -> {result} {{ try value(f) }}\n"
    plain = ", ".join(f"let {v} = {o}.atOnce(f)" if s == "X" else f"case let {v} = {e}" for v, o, e, s in zip("xy", "ab", (a, b), shape))
    slowly = "try value(f)"
    if shape != "XX":
        # The operand that was not plain is a node.
        x, y = (f"try {o}.node.eval{operand}(f)" if s == "X" else e for o, e, s in zip("ab", (a, b), shape))
        slowly = f"let (x, y) = ({x}, {y}); {body.strip()}"
    t += f"    @inline(never) private func evaluated(_ f: F) throws -> {result} {{ {slowly} }}\n"
    return t + f"    override func eval{result}(_ f: F) throws -> {result} {{\n        if {plain} {{ {body.strip()} }}\n        return try evaluated(f)\n    }}\n"


def int_arith():
    t = HEAD
    for name, method, sign in INT_ARITH:
        for shape in shapes():
            h, a, b = head("Int" + name, "IntNode", shape, False, "place")
            t += h
            body = f"        let (result, overflow) = x.{method}({'by: ' if sign == '*' else ''}y)\n"
            body += f"        if overflow {{ try overflowTrap(x, \"{sign}\", y, place, f) }}\n        return result\n"
            t += evaluation("Int", "Int", shape, a, b, body)
            t += "    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }\n"
            if (name, shape) in (("Add", "LL"), ("Add", "LC")):
                t += f"    override var wordSum: WordSum? {{ WordSum(slot: a, by: b, isConstant: {'true' if shape == 'LC' else 'false'}) }}\n"
            if (name, shape) == ("Subtract", "LC"):
                t += "    override var wordSum: WordSum? { b == .min ? nil : WordSum(slot: a, by: 0 &- b, isConstant: true) }\n"
            t += stores("try value(f)")
    return t


def int_compare():
    t = HEAD
    for name, sign in COMPARE:
        for shape in shapes():
            h, a, b = head("Int" + name, "BoolNode", shape, False)
            t += h
            t += evaluation("Bool", "Int", shape, a, b, f"        return x {sign} y\n")
            if shape in ("LL", "LC"):
                t += f"    override var wordTest: WordTest {{ WordTest({OUTCOMES[name]}, a, b, isConstant: {'true' if shape == 'LC' else 'false'}) }}\n"
            t += "}\n\n"
    return t


# Operators of Int of which only the right side has shapes: what stands there, and the expression. A `divisor` is a constant
# whose division is a multiplication, a `count` a constant, a `node` any node; `checked` has a place for traps besides.
INT_OPERATORS = [
    ("IntDivideXC", "divisor", "b.quotient(x)"),
    ("IntRemainderXC", "divisor", "b.remainder(x)"),
    ("IntDivide", "checked", "try integerOperation(.divide, .int, x, y, place, f)"),
    ("IntRemainder", "checked", "try integerOperation(.remainder, .int, x, y, place, f)"),
    ("IntWrappingAdd", "node", "x &+ y"),
    ("IntWrappingSubtract", "node", "x &- y"),
    ("IntWrappingMultiply", "node", "x &* y"),
    ("IntAnd", "node", "x & y"),
    ("IntOr", "node", "x | y"),
    ("IntXor", "node", "x ^ y"),
    ("IntShiftRightC", "count", "x &>> b"),
    ("IntShiftLeftC", "count", "x &<< b"),
]


def int_operators():
    t = HEAD
    for name, right, expression in INT_OPERATORS:
        hasNode = right in ("node", "checked")
        type = {"divisor": "ConstantDivisor", "count": "Int"}.get(right, "WordOperand")
        t += f"final class {name}: IntNode {{\n    let a: WordOperand\n    let b: {type}\n"
        if right == "checked": t += "    let place: Place\n"
        t += f"    init(_ a: Node, _ b: {'Node' if hasNode else type}{', _ place: Place' if right == 'checked' else ''}) {{\n"
        t += f"        self.a = WordOperand(a)\n        self.b = {'WordOperand(b)' if hasNode else 'b'}\n"
        if right == "checked": t += "        self.place = place\n"
        t += "    }\n"
        if hasNode:
            t += "    @inline(__always) func value(_ f: F) throws -> Int {\n        let x = try a.int(f)\n        let y = try b.int(f)\n"
            t += f"        return {expression}\n    }}\n"
            t += "    override func evalInt(_ f: F) throws -> Int { try value(f) }\n"
        else:
            # What stands in the frame is read without a call, and no registers are saved.
            t += f"    @inline(__always) private func result(_ x: Int) -> Int {{ {expression} }}\n"
            t += "    @inline(never) private func evaluated(_ f: F) throws -> Int { result(try a.int(f)) }\n"
            t += "    @inline(__always) func value(_ f: F) throws -> Int { result(try a.int(f)) }\n"
            t += "    override func evalInt(_ f: F) throws -> Int {\n        if let x = a.atOnce(f) { return result(x) }\n        return try evaluated(f)\n    }\n"
        t += "    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }\n"
        t += stores("try value(f)")
    return t


def double_ops():
    t = HEAD
    for name, sign in DOUBLE_ARITH:
        for shape in shapes():
            h, a, b = head("Double" + name, "DoubleNode", shape, True)
            t += h
            t += evaluation("Double", "Double", shape, a, b, f"        return x {sign} y\n")
            t += "    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }\n"
            if name != "Divide" and "X" not in shape:
                a, b = (f"PlainDouble({'constant' if s == 'C' else 'slot'}: {v})" for s, v in zip(shape, "ab"))
                t += f"    override var plainTerm: PlainTerm? {{ PlainTerm(.{name.lower()}, {a}, {b}) }}\n"
            t += stores("bits(try value(f))")
    for name, sign in COMPARE:
        for shape in shapes():
            h, a, b = head("Double" + name, "BoolNode", shape, True)
            t += h
            t += evaluation("Bool", "Double", shape, a, b, f"        return x {sign} y\n")
            t += "}\n\n"
    return t


# Expressions of Doubles in which a sum, difference or product of two plain operands (a term) meets another one, a plain
# operand or a node: one node for all of it. P is a plain operand, T a term, X any node.
INNER = [n for n, _ in DOUBLE_ARITH if n != "Divide"]
SIGN = dict(DOUBLE_ARITH)
FUSED = {
    # shape: operators in the order of their names, plain operands, expression
    "TP": (("inner", "outer"), 3, "(p0 {0} p1) {1} p2"),
    "PT": (("outer", "inner"), 3, "p0 {0} (p1 {1} p2)"),
    "TT": (("inner", "outer", "inner"), 4, "(p0 {0} p1) {1} (p2 {2} p3)"),
    "TPP": (("inner", "inner", "outer"), 4, "((p0 {0} p1) {1} p2) {2} p3"),
    "XT": (("outer", "inner"), 2, "x {0} (p0 {1} p1)"),
    "TX": (("inner", "outer"), 2, "(p0 {0} p1) {1} x"),
}


def combinations(kinds):
    return itertools.product(*[INNER if k == "inner" else list(SIGN) for k in kinds])


def double_fused():
    t = HEAD
    for shape, (kinds, plain, expression) in FUSED.items():
        for names in combinations(kinds):
            t += f"final class Double{shape}{''.join(names)}: DoubleNode {{\n"
            fields = [f"p{i}" for i in range(plain)]
            t += "    let " + ", ".join(f"{p}: PlainDouble" for p in fields) + "\n"
            if "X" in shape: t += "    let x: DoubleOperand\n"
            params = [f"_ {p}: PlainDouble" for p in fields]
            if "X" in shape: params.insert(0 if shape[0] == "X" else plain, "_ x: Node")
            t += f"    init({', '.join(params)}) {{\n"
            for p in fields: t += f"        self.{p} = {p}\n"
            if "X" in shape: t += "        self.x = DoubleOperand(x)\n"
            t += "    }\n    @inline(__always) func value(_ f: F) throws -> Double {\n"
            text = expression.format(*[SIGN[n] for n in names])
            if shape == "TX":
                first, text = text[1:].split(") ")
                for p in fields: first = first.replace(p, f"{p}.value(f)")
                t += f"        let first = {first}\n"
                text = "first " + text
            if "X" in shape: t += "        let x = try x.double(f)\n"
            for p in fields: text = text.replace(p, f"{p}.value(f)")
            t += f"        return {text}\n    }}\n"
            t += "    override func evalDouble(_ f: F) throws -> Double { try value(f) }\n"
            if shape == "TP" and names[1] != "Divide":
                t += f"    override var plainChain: PlainChain? {{ PlainChain(PlainTerm(.{names[0].lower()}, p0, p1), .{names[1].lower()}, p2) }}\n"
            t += stores("bits(try value(f))")
    for name, sign in COMPARE:
        for inner in INNER:
            t += f"final class Double{name}{inner}P: BoolNode {{\n    let a, b, c: PlainDouble\n"
            t += "    init(_ term: PlainTerm, _ c: PlainDouble) { (a, b, self.c) = (term.a, term.b, c) }\n"
            t += f"    override func evalBool(_ f: F) throws -> Bool {{ a.value(f) {SIGN[inner]} b.value(f) {sign} c.value(f) }}\n}}\n\n"
    return t


def fused_factory():
    t = "\n/// One node for an operator and what stands to its sides, where there is one.\nextension GeneratedNodes {\n"
    subjects = {
        "TP": ("_ s: PlainTerm, _ op: DoubleOperator, _ t: PlainDouble", "(s.op, op)", "s.a, s.b, t"),
        "PT": ("_ s: PlainDouble, _ op: DoubleOperator, _ t: PlainTerm", "(op, t.op)", "s, t.a, t.b"),
        "TT": ("_ s: PlainTerm, _ op: DoubleOperator, _ t: PlainTerm", "(s.op, op, t.op)", "s.a, s.b, t.a, t.b"),
        "TPP": ("_ s: PlainChain, _ op: DoubleOperator, _ t: PlainDouble", "(s.term.op, s.op, op)", "s.term.a, s.term.b, s.next, t"),
        "XT": ("_ s: Node, _ op: DoubleOperator, _ t: PlainTerm", "(op, t.op)", "s, t.a, t.b"),
        "TX": ("_ s: PlainTerm, _ op: DoubleOperator, _ t: Node", "(s.op, op)", "s.a, s.b, t"),
    }
    for shape, (kinds, _, _) in FUSED.items():
        params, subject, args = subjects[shape]
        t += f"    static func fused({params}) -> Node? {{\n        switch {subject} {{\n"
        for names in combinations(kinds):
            t += f"        case ({', '.join('.' + n.lower() for n in names)}): return Double{shape}{''.join(names)}({args})\n"
        t += "        default: return nil\n        }\n    }\n"
    for name, _ in COMPARE:
        t += f"    static func fused{name}(_ s: PlainTerm, _ t: PlainDouble) -> Node? {{\n        switch s.op {{\n"
        for inner in INNER: t += f"        case .{inner.lower()}: return Double{name}{inner}P(s, t)\n"
        t += "        default: return nil\n        }\n    }\n"
    return t + "}\n"


def factory():
    t = HEAD + "/// An operand as the generated nodes distinguish them.\nenum Operand {\n    case local(Int)\n    case constant(Int)\n    case node(Node)\n}\n\nenum GeneratedNodes {\n"

    def switch(cls, double, extra):
        s = "        switch (a, b) {\n"
        for shape in shapes():
            pats, args = [], []
            for k, v in zip(shape, "ab"):
                kind = {"L": "local", "C": "constant", "X": "node"}[k]
                pats.append(f".{kind}(let {v})")
                args.append(f"double({v})" if k == "C" and double else v)
            s += f"        case ({pats[0]}, {pats[1]}): return {cls}{shape}({args[0]}, {args[1]}{extra})\n"
        fold = f"case (.constant(let a), .constant(let b)): return {cls}XX(Constant(a), Constant(b){extra})"
        s += f"        {fold}\n        }}\n"
        return s

    for name, _, _ in INT_ARITH:
        t += f"    static func int{name}(_ a: Operand, _ b: Operand, _ place: Place) -> Node {{\n{switch('Int' + name, False, ', place')}    }}\n"
    for name, _ in COMPARE:
        t += f"    static func int{name}(_ a: Operand, _ b: Operand) -> Node {{\n{switch('Int' + name, False, '')}    }}\n"
    for name, _ in DOUBLE_ARITH + COMPARE:
        first = f"PlainDouble.fused(a, .{name.lower()}, b)" if (name, SIGN.get(name)) in DOUBLE_ARITH else f"PlainDouble.compared(a, b, fused{name})"
        t += f"    static func double{name}(_ a: Operand, _ b: Operand) -> Node {{\n        if let node = {first} {{ return node }}\n{switch('Double' + name, True, '')}    }}\n"
    return t + "}\n" + fused_factory()


os.makedirs(OUT, exist_ok=True)
for file, text in [("IntArithmetic", int_arith()), ("IntOperators", int_operators()), ("IntComparison", int_compare()), ("DoubleOperations", double_ops()), ("FusedDoubles", double_fused()), ("GeneratedNodes", factory())]:
    with open(f"{OUT}/{file}.swift", "w") as out:
        out.write(text.rstrip("\n") + "\n")
