#!/usr/bin/env python3
"""Writes the arithmetic and comparison nodes for all operand shapes to Sources/Interp/Nodes/Generated.

L is a word of the frame, C a constant, X any node (see Nodes/Operands.swift). Run from the package's folder; the output
is committed.
"""
import os

OUT = "Sources/Interp/Nodes/Generated"
HEAD = "// Written by Scripts/generate_nodes.py; do not edit.\n\n"

INT_ARITH = [("Add", "addingReportingOverflow", "+"), ("Subtract", "subtractingReportingOverflow", "-"), ("Multiply", "multipliedReportingOverflow", "*")]
COMPARE = [("Less", "<"), ("LessOrEqual", "<="), ("Greater", ">"), ("GreaterOrEqual", ">="), ("Equal", "=="), ("Unequal", "!=")]
OUTCOMES = {"Less": 1, "LessOrEqual": 3, "Greater": 4, "GreaterOrEqual": 6, "Equal": 2, "Unequal": 5}
# Also of numbers that are none: those are unequal.
DOUBLE_OUTCOMES = {**OUTCOMES, "Unequal": 13}
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


def int_arith():
    t = HEAD
    for name, method, sign in INT_ARITH:
        for shape in shapes():
            h, a, b = head("Int" + name, "IntNode", shape, False, "place")
            t += h
            ta = "try " if shape[0] == "X" else ""
            tb = "try " if shape[1] == "X" else ""
            t += "    @inline(__always) func value(_ f: F) throws -> Int {\n"
            t += f"        let x = {ta}{a}\n        let y = {tb}{b}\n"
            t += f"        let (result, overflow) = x.{method}({'by: ' if sign == '*' else ''}y)\n"
            t += f"        if overflow {{ try overflowTrap(x, \"{sign}\", y, place, f) }}\n        return result\n    }}\n"
            t += "    override func evalInt(_ f: F) throws -> Int { try value(f) }\n"
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
            t += "    @inline(__always) func value(_ f: F) throws -> Bool {\n"
            ta = "try " if shape[0] == "X" else ""
            tb = "try " if shape[1] == "X" else ""
            t += f"        let x = {ta}{a}\n        let y = {tb}{b}\n        return x {sign} y\n    }}\n"
            t += "    override func evalBool(_ f: F) throws -> Bool { try value(f) }\n"
            if shape in ("LL", "LC"):
                t += f"    override var wordTest: WordTest {{ WordTest({OUTCOMES[name]}, a, b, isConstant: {'true' if shape == 'LC' else 'false'}) }}\n"
            t += "}\n\n"
    return t


def double_ops():
    t = HEAD
    for name, sign in DOUBLE_ARITH:
        for shape in shapes():
            h, a, b = head("Double" + name, "DoubleNode", shape, True)
            t += h
            ta = "try " if shape[0] == "X" else ""
            tb = "try " if shape[1] == "X" else ""
            t += "    @inline(__always) func value(_ f: F) throws -> Double {\n"
            t += f"        let x = {ta}{a}\n        let y = {tb}{b}\n        return x {sign} y\n    }}\n"
            t += "    override func evalDouble(_ f: F) throws -> Double { try value(f) }\n"
            t += "    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }\n"
            if name != "Divide" and "X" not in shape:
                t += f"    override var doubleTerm: DoubleTerm? {{ DoubleTerm(.{name.lower()}, a, b) }}\n"
            t += stores("bits(try value(f))")
    for name, sign in COMPARE:
        for shape in shapes():
            h, a, b = head("Double" + name, "BoolNode", shape, True)
            t += h
            ta = "try " if shape[0] == "X" else ""
            tb = "try " if shape[1] == "X" else ""
            t += "    override func evalBool(_ f: F) throws -> Bool {\n"
            t += f"        let x = {ta}{a}\n        let y = {tb}{b}\n        return x {sign} y\n    }}\n"
            if shape in ("LL", "LC", "XL", "XC"):
                left = "a.testable" if shape[0] == "X" else "DoubleTerm(.first, a, a)"
                right = "bits(b), isConstant: true" if shape[1] == "C" else "b, isConstant: false"
                t += f"    override var doubleTest: DoubleTest {{ DoubleTest({DOUBLE_OUTCOMES[name]}, {left}, {right}) }}\n"
            t += "}\n\n"
    return t


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
        t += f"    static func double{name}(_ a: Operand, _ b: Operand) -> Node {{\n{switch('Double' + name, True, '')}    }}\n"
    return t + "}\n"


os.makedirs(OUT, exist_ok=True)
for file, text in [("IntArithmetic", int_arith()), ("IntComparison", int_compare()), ("DoubleOperations", double_ops()), ("GeneratedNodes", factory())]:
    with open(f"{OUT}/{file}.swift", "w") as out:
        out.write(text.rstrip("\n") + "\n")
