#!/usr/bin/env python3
"""Writes the `// expect:` or `// error:` comments of new spec scripts from what swiftc does.

    expect.py FILE...         read the result before you commit it: it says what Swift does, not what you meant

Comments go behind one-line statements that print one line, else below the statement. Old ones are replaced.
In Tests/Spec/diagnostics the errors are written behind their lines, with swiftc's name for them as [id].
"""
import os, re, shutil, sys, tempfile
import oracle
from spec_script import MARK, SpecScript

DECLARATION = re.compile(r"(import|func|struct|class|enum|protocol|extension|typealias|operator|precedencegroup|infix|prefix|postfix|"
                         r"final|private|fileprivate|public|internal|open|indirect|actor|macro|subscript|init|deinit|weak|unowned|lazy|static|mutating|override)\b|@|#|//|\}|\)|\]|\.|\?|:|&&|\|\||[-+*/<>=]|else\b|catch\b|case\b|default\b")


def strip(text):
    lines = []
    for line in text.splitlines():
        found = MARK.search(line)
        if found and found.group(1) in ("expect", "error", "error-at-end"):
            line = line[:found.start()].rstrip()
            if not line:
                continue
        lines.append(line)
    return lines


def depths(lines):
    """Nesting at the start of each line, None inside a multi-line string or comment."""
    result, depth, multi, comment = [], 0, None, 0
    for line in lines:
        result.append(None if multi or comment else depth)
        i = 0
        while i < len(line):
            rest = line[i:]
            if comment:
                if rest.startswith("*/"):
                    comment -= 1
                    i += 1
                elif rest.startswith("/*"):
                    comment += 1
                    i += 1
            elif multi:
                if rest.startswith(multi):
                    i += len(multi) - 1
                    multi = None
            elif rest.startswith("//"):
                break
            elif rest.startswith("/*"):
                comment += 1
                i += 1
            elif re.match(r'#*"""', rest):
                opening = re.match(r'(#*)"""', rest)
                multi = '"""' + opening.group(1)
                i += opening.end() - 1
            elif rest[0] == '"' or re.match(r'#+"', rest):
                hashes = re.match(r"#*", rest).group(0)
                j, inner = i + len(hashes) + 1, 0
                while j < len(line):
                    if line.startswith("\\" + hashes + "(", j):
                        inner += 1
                        j += 2 + len(hashes)
                        continue
                    if line[j] == "\\" and not hashes:
                        j += 2
                        continue
                    if inner and line[j] == "(":
                        inner += 1
                    elif inner and line[j] == ")":
                        inner -= 1
                    elif not inner and line.startswith('"' + hashes, j):
                        j += len(hashes)
                        break
                    j += 1
                i = j
            elif rest[0] in "([{":
                depth += 1
            elif rest[0] in ")]}":
                depth -= 1
            i += 1
    return result


def fill_output(path, lines, folder):
    level = depths(lines)
    starts, declared = [], []
    for n, line in enumerate(lines):
        if level[n] == 0 and line[:1].strip():
            (declared if DECLARATION.match(line) else starts).append(n)
    marked = list(lines)
    for n in starts:
        marked[n] = "__at(%d); " % n + lines[n]
    marked.append('func __at(_ n: Int) { print("\\u{1}\\(n)\\u{2}", terminator: "") }')
    plain = SpecScript(path, "\n".join(lines) + "\n")
    ok, messages = oracle.compile_text("\n".join(marked) + "\n", folder, ["-suppress-warnings", "-o", "program", "-lm"])
    if not ok:
        return "does not compile\n" + messages[:1500]
    _, out, _ = oracle.run_native(os.path.join(folder, "program"), plain)
    outputs, now, line = {}, None, ""
    for piece in re.split("(\x01\\d+\x02|\n)", out):
        if piece.startswith("\x01"):
            now = int(piece[1:-1])
        elif piece == "\n":
            outputs.setdefault(now, []).append(line)
            line = ""
        else:
            line += piece
    if line:
        outputs.setdefault(now, []).append(line)
    bounds = sorted(starts + [d for d in declared if re.match(r"[a-z@/#]", lines[d]) and not re.match(r"(else|catch|case|default)\b", lines[d])] + [len(lines)])
    result, insert, behind = list(lines), {}, {}
    for n, texts in outputs.items():
        end = min(b for b in bounds if b > n) - 1
        while end > n and (not lines[end].strip() or lines[end].startswith("//")):
            end -= 1
        if end == n and len(texts) == 1 and level[n] == 0 and "//" not in lines[n].replace("://", ""):
            behind[n] = texts[0]
        else:
            insert[end] = texts
    width = 0
    final = []
    for n, line in enumerate(result):
        if n in behind:
            line = line + " " * max(1, 34 - len(line)) + ("// expect: " + behind[n]).rstrip()
        final.append(line)
        final += [("// expect: " + t).rstrip() for t in insert.get(n, [])]
    text = "\n".join(final) + "\n"
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)
    return oracle.check(path)


def fill_errors(path, lines, folder):
    ok, messages = oracle.compile_text("\n".join(lines) + "\n", folder, ["-suppress-warnings", "-debug-diagnostic-names", "-c", "-o", "main.o"])
    if ok:
        return "no error"
    found = {}
    for line, _, kind, text in oracle.REPORT.findall(messages):
        if kind == "error":
            text = re.sub(r" \[#\w+\]$", "", text)
            name = re.match(r"(.*?) *\[([A-Za-z0-9_]+)\]$", text)
            text = "%s [%s]" % (name.group(1), name.group(2).replace("_", "-")) if name else text
            texts = found.setdefault(int(line) - 1, [])
            if not texts:  # further errors on a line are mostly consequences of the first
                texts.append(text)
    while lines and not lines[-1].strip():
        lines.pop()
    final = []
    for n, line in enumerate(lines):
        own = found.get(n, [])
        if len(own) == 1 and line.count('"') % 2 == 0 and "/*" not in line:
            line = line + " " * max(1, 34 - len(line)) + "// error: " + own[0]
            own = []
        final.append(line)
        final += ["// error: " + t for t in own]
    for n, texts in found.items():
        if n >= len(lines):
            final += ["// error-at-end: " + t for t in texts]
    with open(path, "w", encoding="utf-8") as f:
        f.write("\n".join(final) + "\n")
    return oracle.check(path)


def main():
    bad = 0
    for path in sys.argv[1:]:
        path = os.path.abspath(path)
        lines = strip(open(path, encoding="utf-8").read())
        folder = tempfile.mkdtemp(prefix="expect-")
        try:
            fill = fill_errors if "/diagnostics/" in path else fill_output
            problem = fill(path, lines, folder)
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        if problem:
            bad += 1
            print("%s: %s" % (path, problem))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
