#!/usr/bin/env python3
"""Joins the prelude's files into one text with an index, for Sources/Interp/Stdlib/Prelude+Generated.swift.

    generate_prelude.py             writes the file
    generate_prelude.py --check     exits with 1 when the file is not up to date
    generate_prelude.py --swift     prints the prelude as a module that `swiftc -parse-stdlib` can check

The index lets the checker find a declaration, or one member of a type, without parsing anything else, and without
reading the index from end to end. It has one line per entry; columns are separated by tabs; offsets count UTF-8 bytes of
the joined text, end offsets are exclusive.

    O  start  end  types  offsets                     the first line: the text from the first to the last operator or
                                                       precedence group, which stand together; the names, between
                                                       spaces, that are type aliases, associated or nested types of
                                                       anything; then where the D lines begin, counted from the line after this one, seven digits each,
                                                       in the order of their names (as bytes), equal ones in source
                                                       order
    F  module  file  start  end                       a file: the declarations in it belong to the module
    D  kind  name  start  headerEnd  end  module       a top-level declaration; `headerEnd` is after its `{` (a type,
                                                       extension or protocol), else it equals `end`
    M  kind  name  isStatic  start  end                a member of the D line above, in source order

kind: struct class enum protocol extension func var let typealias operator precedencegroup, and for members also
init subscript case associatedtype. name: the base name; `init`; `subscript`; the operator; for an extension the name
of the extended type (`Array`, `ReversedCollection.Index`). A `case` line with several names has one M line for each.
isStatic: 1 for `static` and `class` members. A range starts with the doc comment and attributes.

How the files must be written so that this works: a top-level declaration starts in the first column, a member after
four spaces; its signature is on one line; a body that is not on that line ends with a `}` at the same depth.
"""
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STDLIB = ROOT / "Sources/Interp/Stdlib"
PRELUDE = STDLIB / "Prelude"
OUTPUT = STDLIB / "Prelude+Generated.swift"

STRING = re.compile(r'"(?:\\.|[^"\\])*"')
KEYWORD = re.compile(
    r"\b(struct|class|enum|protocol|extension|func|var|let|typealias|operator|precedencegroup|deinit|init|subscript|case|associatedtype)\b")


def integer_types():
    template = (PRELUDE / "Templates/Integer.lsw.in").read_text()
    for bits in (0, 8, 16, 32, 64):
        for signed in (True, False):
            base = ("Int" if signed else "UInt") + (str(bits) if bits else "")
            other = ("UInt" if signed else "Int") + (str(bits) if bits else "")
            width = bits or 64
            prefix = {True: "int", False: "uint"}[signed] if bits == 0 else ("i" if signed else "u") + str(bits)
            low = -(1 << (width - 1)) if signed else 0
            high = (1 << (width - 1)) - 1 if signed else (1 << width) - 1
            size = "as wide as an address" if bits == 0 else f"of {bits} bits"
            negation = (
                f'    @native("{prefix}.neg")\n    public static prefix func - (x: {base}) -> {base}\n'
                f'    /// Changes the sign.\n    public mutating func negate() {{ self = -self }}\n'
            ) if signed else ""
            yield base, (template.replace("${Type}", base).replace("${p}", prefix)
                         .replace("${Magnitude}", "U" + base if signed else base).replace("${Opposite}", other)
                         .replace("${min}", str(low)).replace("${max}", str(high)).replace("${bits}", str(width))
                         .replace("${signedness}", "SignedInteger" if signed else "UnsignedInteger")
                         .replace("${doc}", f"A{' signed' if signed else 'n unsigned'} integer {size}.")
                         .replace("${negation}\n", negation))


def float_types():
    template = (PRELUDE / "Templates/Float.lsw.in").read_text()
    for name, prefix, bits, exponent, significand, doc in (
            ("Double", "double", "UInt64", 11, 52, "A floating-point number of 64 bits."),
            ("Float", "float", "UInt32", 8, 23, "A floating-point number of 32 bits.")):
        yield name, (template.replace("${Type}", name).replace("${p}", prefix).replace("${Bits}", bits)
                     .replace("${exponentBits}", str(exponent)).replace("${significandBits}", str(significand))
                     .replace("${doc}", doc))


def vector_types():
    template = (PRELUDE / "Templates/SIMD.lsw.in").read_text()
    for count in (2, 3, 4):
        names = "xyzw"[:count]

        def each(match):
            separator = match.group(1).replace("\\n", "\n")
            return separator.join(match.group(2).replace("value#@", "value").replace("@", n).replace("%", str(i)) for i, n in enumerate(names))
        text = re.sub(r"\$\[([^|]*)\|((?:[^][]|\[[^][]*\])*)\]", each, template.split("\n", 1)[1])
        name = f"SIMD{count}"
        yield name, (f"// {name}: expanded from Templates/SIMD.lsw.in.\n" + text.replace("${Type}", name).replace("${count}", str(count))
                     .replace("${sum}", " + ".join(names)))


def module(name):
    return next((m for m in ("Dispatch", "Foundation", "Glibc", "Live", "RegexBuilder") if name.startswith(m)), "Swift")


def files():
    """(module, name, text) in a fixed order."""
    result = [(module(p.name), p.name, p.read_text()) for p in sorted(PRELUDE.glob("*.lsw"))]
    result += [("Swift", name + ".lsw", text) for name, text in integer_types()]
    result += [("Swift", name + ".lsw", text) for name, text in float_types()]
    result += [("Swift", name + ".lsw", text) for name, text in vector_types()]
    return sorted(result, key=lambda f: (f[0] != "Swift", f[1]))


def balance(line):
    bare = STRING.sub('""', line.split("//", 1)[0] if '"' not in line else line)
    return bare.count("{") - bare.count("}")


def split_declarations(lines, indent):
    """(first line of comments and attributes, line of the keyword, last line) of each declaration at the indent."""
    prefix = " " * indent
    start = None
    index = 0
    while index < len(lines):
        line = lines[index]
        body = line[indent:]
        if not line.startswith(prefix) or not body.strip() or body[0] in " }":
            start = None if not body.strip() else start
            index += 1
            continue
        if body.startswith("//") and not body.startswith("///"):
            start = None
            index += 1
            continue
        start = index if start is None else start
        if body.startswith("///") or (body.startswith("@") and not KEYWORD.search(STRING.sub("", body))):
            index += 1
            continue
        first = index
        depth = balance(line)
        while depth > 0:
            index += 1
            if index >= len(lines):
                raise SystemExit(f"unbalanced declaration: {line}")
            depth += balance(lines[index])
        yield start, first, index
        start = None
        index += 1


def describe(line):
    """kind, names, isStatic of a declaration's line."""
    bare = STRING.sub('""', line.strip())
    bare = re.sub(r"@\w+(\(\"\"\))?\s*", "", bare)
    match = KEYWORD.search(bare)
    if match and match.group(1) in ("class",) and re.match(r"\s+(func|var|let|subscript)\b", bare[match.end():]):
        match = KEYWORD.search(bare, match.end())
    if not match:
        raise SystemExit(f"not a declaration: {line}")
    kind = match.group(1)
    rest = bare[match.end():].strip()
    is_static = bool(re.search(r"\b(static|class)\b", bare[:match.start()]))
    if kind in ("init", "deinit", "subscript"):
        return kind, [kind], is_static
    if kind == "case":
        depth, names, current = 0, [], ""
        for character in rest + ",":
            depth += character in "(<["
            depth -= character in ")>]"
            if character == "," and depth == 0:
                names.append(re.match(r"\s*`?(\w+)", current).group(1))
                current = ""
            else:
                current += character
        return kind, names, False
    if kind in ("func", "operator"):
        name = re.match(r"`?([A-Za-z_]\w*)`?|([^\s\w(]+)", rest)
        name = name.group(1) or name.group(2)
        if name[0] == "<" and len(name) > 1 and kind == "func" and re.match(r"<[^<>=.&|~!]*[A-Z]", rest):
            name = "<"
        return kind, [name], is_static
    name = re.match(r"`?([\w.]+)`?", rest)
    return kind, [name.group(1)], is_static


def build():
    text, index, offset = [], [], 0
    for module, name, content in files():
        if not content.endswith("\n"):
            content += "\n"
        lines = content.split("\n")[:-1]
        offsets = [offset]
        for line in lines:
            offsets.append(offsets[-1] + len(line.encode()) + 1)
        index.append(f"F\t{module}\t{name}\t{offsets[0]}\t{offsets[-1]}")
        for start, first, last in split_declarations(lines, 0):
            kind, names, _ = describe(lines[first])
            begin, end = offsets[start], offsets[last + 1] - 1
            if kind in ("struct", "class", "enum", "protocol", "extension"):
                brace = len(lines[first][:lines[first].rindex("{") + 1].encode())
                header = offsets[first] + brace
            else:
                header = end
            index.append(f"D\t{kind}\t{names[0]}\t{begin}\t{header}\t{end}\t{module}")
            if kind in ("struct", "class", "enum", "protocol", "extension"):
                inner = lines[first + 1:last]
                for s, f, l in split_declarations(inner, 4):
                    member, member_names, is_static = describe(inner[f])
                    for member_name in member_names:
                        index.append("M\t{}\t{}\t{}\t{}\t{}".format(
                            member, member_name, int(is_static), offsets[first + 1 + s], offsets[first + 1 + l + 1] - 1))
        text.append(content)
        offset = offsets[-1]
    return "".join(text), first_line(index) + "\n" + "\n".join(index) + "\n"


def first_line(index):
    places, operators, others, types, offset = [], [], [], set(), 0
    for line in index:
        columns = line.split("\t")
        if columns[0] == "D":
            places.append((columns[2].encode(), offset))
            (operators if columns[1] in ("operator", "precedencegroup") else others).append((int(columns[3]), int(columns[5])))
        elif columns[0] == "M" and columns[1] in ("typealias", "associatedtype", "struct", "class", "enum", "protocol"):
            types.add(columns[2])
        offset += len(line.encode()) + 1
    start, end = operators[0][0], operators[-1][1]
    if any(start < s < end for s, _ in others):
        raise SystemExit("operators and precedence groups must stand together")
    return f"O\t{start}\t{end}\t{' '.join(sorted(types))}\t" + "".join("%07d" % place for _, place in sorted(places))


def generated():
    text, index = build()
    for part in (text, index):
        if '"""##' in part or "\\##(" in part:
            raise SystemExit("the prelude contains the raw string's delimiter")
    return (
        "// Made by Scripts/generate_prelude.py from Prelude/*.lsw. Do not edit.\n\n"
        "/// The standard library in the script language, and an index of its declarations: see the script for its form.\n"
        "public enum Prelude {\n"
        '    public static let text: StaticString = ##"""\n' + text + '\n"""##\n'
        '    public static let index: StaticString = ##"""\n' + index + '\n"""##\n'
        "}\n")


def as_swift():
    """The prelude for `swiftc -frontend -typecheck -parse-stdlib -module-name Swift`."""
    text, _ = build()
    out = []
    pending = False
    for line in text.split("\n"):
        line = re.sub(r"@(builtin|addressor)\(\"[^\"]*\"\)\s*", "", line)
        line = re.sub(r'@native\("[^"]*"\)\s+(get|set)', r"\1 { _stub() }", line)
        if re.match(r'\s*@native\("[^"]*"\)\s*$', line):
            pending = True
            out.append("")
            continue
        if pending and KEYWORD.search(line) and not line.strip().startswith("@"):
            line += " { _stub() }"
            pending = False
        out.append(line)
    return "\n".join(out)


def main():
    if "--swift" in sys.argv:
        print(as_swift())
    elif "--check" in sys.argv:
        if not OUTPUT.exists() or OUTPUT.read_text() != generated():
            print("Prelude+Generated.swift is not up to date: run Scripts/generate_prelude.py", file=sys.stderr)
            sys.exit(1)
    else:
        content = generated()
        if not OUTPUT.exists() or OUTPUT.read_text() != content:
            OUTPUT.write_text(content)


if __name__ == "__main__":
    main()
