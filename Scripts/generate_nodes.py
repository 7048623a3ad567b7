#!/usr/bin/env python3
"""Writes the arithmetic and comparison nodes for all operand shapes to Sources/Interp/Nodes/Generated.

L is a word of the frame, C a constant, X any node. Run from the package's folder; the output is committed.
"""
import os

OUT = "Sources/Interp/Nodes/Generated"
HEAD = "// Written by Scripts/generate_nodes.py; do not edit.\n\n"

INT_ARITH = [("Add", "addingReportingOverflow", "+"), ("Subtract", "subtractingReportingOverflow", "-"), ("Multiply", "multipliedReportingOverflow", "*")]
COMPARE = [("Less", "<"), ("LessOrEqual", "<="), ("Greater", ">"), ("GreaterOrEqual", ">="), ("Equal", "=="), ("Unequal", "!=")]
DOUBLE_ARITH = [("Add", "+"), ("Subtract", "-"), ("Multiply", "*"), ("Divide", "/")]


def operand(kind, name, double):
    """Declaration, parameter type and expression of an operand."""
    if kind == "L":
        return f"let {name}: Int", "Int", (f"double(f[{name}])" if double else f"f[{name}]"), False
    if kind == "C":
        return f"let {name}: {'Double' if double else 'Int'}", "Double" if double else "Int", name, False
    return f"let {name}: Node", "Node", (f"{name}.evalDouble(f)" if double else f"{name}.evalInt(f)"), True


def shapes():
    return [a + b for a in "LCX" for b in "LCX" if a + b != "CC"]


def head(cls, parent, shape, double, extra=""):
    da, ta, ea, xa = operand(shape[0], "a", double)
    db, tb, eb, xb = operand(shape[1], "b", double)
    t = f"final class {cls}{shape}: {parent} {{\n    {da}, {db.replace('let ', '')}\n"
    params = f"_ a: {ta}, _ b: {tb}"
    body = "        self.a = a\n        self.b = b\n"
    if extra:
        t += "    let place: Place\n"
        params += ", _ place: Place"
        body += "        self.place = place\n"
    t += f"    init({params}) {{\n{body}    }}\n"
    return t, ea, eb, xa or xb


def int_arith():
    t = HEAD
    for name, method, sign in INT_ARITH:
        for shape in shapes():
            h, a, b, x = head("Int" + name, "IntNode", shape, False, "place")
            t += h
            ta = "try " if shape[0] == "X" else ""
            tb = "try " if shape[1] == "X" else ""
            t += "    @inline(__always) private func value(_ f: F) throws -> Int {\n"
            t += f"        let x = {ta}{a}\n        let y = {tb}{b}\n"
            t += f"        let (result, overflow) = x.{method}({'by: ' if sign == '*' else ''}y)\n"
            t += f"        if overflow {{ throw overflowTrap(x, \"{sign}\", y, place, f) }}\n        return result\n    }}\n"
            t += "    override func evalInt(_ f: F) throws -> Int { try value(f) }\n"
            t += "    override func evalInto(_ f: F, _ d: F) throws { d[0] = try value(f) }\n}\n\n"
    return t


def int_compare():
    t = HEAD
    for name, sign in COMPARE:
        for shape in shapes():
            h, a, b, x = head("Int" + name, "BoolNode", shape, False)
            t += h
            t += "    override func evalBool(_ f: F) throws -> Bool {\n"
            ta = "try " if shape[0] == "X" else ""
            tb = "try " if shape[1] == "X" else ""
            t += f"        let x = {ta}{a}\n        let y = {tb}{b}\n        return x {sign} y\n    }}\n}}\n\n"
    return t


def double_ops():
    t = HEAD
    for name, sign in DOUBLE_ARITH:
        for shape in shapes():
            h, a, b, x = head("Double" + name, "DoubleNode", shape, True)
            t += h
            ta = "try " if shape[0] == "X" else ""
            tb = "try " if shape[1] == "X" else ""
            t += "    @inline(__always) private func value(_ f: F) throws -> Double {\n"
            t += f"        let x = {ta}{a}\n        let y = {tb}{b}\n        return x {sign} y\n    }}\n"
            t += "    override func evalDouble(_ f: F) throws -> Double { try value(f) }\n"
            t += "    override func evalInto(_ f: F, _ d: F) throws { d[0] = bits(try value(f)) }\n}\n\n"
    for name, sign in COMPARE:
        for shape in shapes():
            h, a, b, x = head("Double" + name, "BoolNode", shape, True)
            t += h
            ta = "try " if shape[0] == "X" else ""
            tb = "try " if shape[1] == "X" else ""
            t += "    override func evalBool(_ f: F) throws -> Bool {\n"
            t += f"        let x = {ta}{a}\n        let y = {tb}{b}\n        return x {sign} y\n    }}\n}}\n\n"
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
