#!/usr/bin/env python3
"""Writes what swiftc says first about each program of Tests/Spec/wrong-programs.txt into its header.

    wrong_programs.py         all of them
    wrong_programs.py FILE    programs of another file: `###` lines with the text below, one after the other

A program begins with a line `### line:column error: message [id]`; the text below counts its lines from 1. When
livescript deliberately says something else, the header ends in ` // swiftc: line:column error: message [id]`.
"""
import concurrent.futures, os, re, sys, tempfile
import oracle
from spec_script import SPEC

PATH = os.path.join(SPEC, "wrong-programs.txt")
REPORT = re.compile(r"^(?:[^:\n]*main\.swift):(\d+):(\d+): (error|warning): (.*?)\s*\[(\w+)\](?: \[#[\w-]+\])*(?: \[\])?$", re.M)


def programs(path):
    with open(path, encoding="utf-8") as f:
        parts = re.split(r"^### ?", f.read(), flags=re.M)
    return parts[0], [part.partition("\n")[::2] for part in parts[1:]]


def first(text):
    folder = tempfile.mkdtemp()
    _, messages = oracle.compile_text(text, folder, ["-c", "-o", "main.o", "-debug-diagnostic-names"])
    found = REPORT.findall(messages)
    for kind in ("error", "warning"):
        for line, column, severity, message, name in found:
            if severity == kind:
                return "%s:%s %s: %s [%s]" % (line, column, severity, message, name.replace("_", "-"))
    return "nothing"


def main():
    path = sys.argv[1] if len(sys.argv) > 1 else PATH
    head, all_of_them = programs(path)
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        said = list(pool.map(first, [text for _, text in all_of_them]))
    with open(path, "w", encoding="utf-8") as f:
        f.write(head)
        for (header, text), now in zip(all_of_them, said):
            own, _, other = header.partition(" // swiftc: ")
            f.write("### %s\n%s" % ("%s // swiftc: %s" % (own, now) if other else now, text))


if __name__ == "__main__":
    main()
