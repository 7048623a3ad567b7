"""A spec script: its text and what its comments promise. Used by the tools in this folder.

    // expect: text      one line of standard output, in the order of the comments
    // error: text [id]  an error on this line; on a line of its own: on the nearest code line above
    // error-at-end: …   an error that is found at the end of the text: its line is not compared
    // warning: text     the same for a warning
    // trap: text        the program stops with this on stderr and a status that is not 0
    // exit: n           exit status
    // stdin: text       one line of standard input
    // args: a b         command-line arguments
    // not-swift: why    deliberately different from swiftc
    // wording: why      the errors stand where swiftc has them, in other words
    // skip: why         not implemented yet
"""
import os, re, shlex

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
SPEC = os.path.join(ROOT, "Tests", "Spec")
MARK = re.compile(r"//[ ]?(expect|error-at-end|error|warning|trap|exit|stdin|args|not-swift|wording|report|skip):(?: (.*))?$")
ID = re.compile(r"^(.*?)\s*\[([a-z0-9-]+)\]$")


class Promise:
    """An error or warning that a script announces."""

    def __init__(self, line, text):
        found = ID.match(text)
        self.line = line
        self.text, self.id = found.groups() if found else (text, None)


class SpecScript:
    def __init__(self, path, text=None):
        self.path = path
        self.name = os.path.relpath(path, SPEC)
        if text is None:
            with open(path, encoding="utf-8", newline="") as f:
                text = f.read()
        self.text = text
        self.expect, self.stdin, self.args = [], [], []
        self.errors, self.warnings = [], []
        self.trap = self.exit = self.not_swift = self.wording = self.skip = None
        code = self.last = 1
        for number, line in enumerate(text.splitlines(), 1):
            found = MARK.search(line)
            if not found or found.start() > 0 and line[:found.start()].strip():
                if line.strip() and not line.lstrip().startswith("//"):
                    code = self.last = number
            if not found:
                continue
            kind, value = found.group(1), (found.group(2) or "").rstrip()
            if kind == "expect":
                self.expect.append(value)
            elif kind == "stdin":
                self.stdin.append(value)
            elif kind == "args":
                self.args += shlex.split(value)
            elif kind == "error":
                self.errors.append(Promise(code, value))
            elif kind == "error-at-end":
                self.errors.append(Promise(None, value))
            elif kind == "warning":
                self.warnings.append(Promise(code, value))
            elif kind == "exit":
                self.exit = int(value)
            else:
                setattr(self, kind.replace("-", "_"), value)


def scripts_below(*names):
    """All spec scripts in these folders or files, sorted."""
    found = []
    for name in names:
        path = name if os.path.isabs(name) else os.path.abspath(name)
        if not os.path.exists(path):
            path = os.path.join(SPEC, name)
        if os.path.isfile(path):
            found.append(path)
        for folder, _, files in os.walk(path):
            found += [os.path.join(folder, f) for f in files if f.endswith(".lsw")]
    return sorted(set(found))
