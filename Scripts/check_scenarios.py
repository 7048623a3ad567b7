#!/usr/bin/env python3
"""Checks the scenarios themselves, without livescript: every version compiles with swiftc (or, where options.json
says "invalid", does not), and version 1, run natively, prints what expect.txt says up to the first edit.

    check_scenarios.py [--last] [NAME...]     --last also shows what the last version prints when it runs alone
"""
import argparse, concurrent.futures, json, os, shutil, sys, tempfile
import oracle
from spec_script import SPEC, SpecScript

HERE = os.path.join(SPEC, "scenarios")


def read(path):
    with open(path, encoding="utf-8") as f:
        return f.read()


def check(name):
    """(problems, output of the last version)"""
    folder, problems, out, n = os.path.join(HERE, name), [], "", 1
    path = os.path.join(folder, "options.json")
    options = json.loads(read(path)) if os.path.exists(path) else {}
    want = read(os.path.join(folder, "expect.txt"))
    while os.path.exists(os.path.join(folder, "v%d.lsw" % n)):
        tmp = tempfile.mkdtemp(prefix="scenario-")
        try:
            text = read(os.path.join(folder, "v%d.lsw" % n))
            ok, messages = oracle.compile_text(text, tmp, ["-suppress-warnings", "-o", "program"])
            if ok == (n in options.get("invalid", [])):
                problems.append("v%d %s\n%s" % (n, "compiles, but should not" if ok else "does not compile", messages[:1500]))
            elif ok:
                script = SpecScript(path, text)
                script.stdin = ["go"] * 20
                status, out, err = oracle.run_native(os.path.join(tmp, "program"), script)
                if status and n not in options.get("crashes", []):
                    problems.append("v%d: exit status %d\n%s" % (n, status, err[-600:]))
                head = want.split("@@edit")[0]
                if n == 1 and not out.startswith(head):
                    problems.append("v1 prints\n%s\nexpected to start with\n%s" % (out, head))
        finally:
            shutil.rmtree(tmp, ignore_errors=True)
        n += 1
    edits = [int(line.split()[1]) for line in want.splitlines() if line.startswith("@@edit")]
    if n < 3 or sorted(set(edits) | set(options.get("double", {}).values())) != list(range(2, n)):
        problems.append("versions 1..%d, but edits %s" % (n - 1, edits))
    if not os.path.exists(os.path.join(folder, "notes.md")):
        problems.append("no notes.md")
    return problems, out


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("--last", action="store_true")
    p.add_argument("names", nargs="*")
    a = p.parse_args()
    names = [n for n in sorted(os.listdir(HERE)) if os.path.exists(os.path.join(HERE, n, "v1.lsw")) and (not a.names or n in a.names)]
    bad = 0
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for name, (problems, out) in zip(names, pool.map(check, names)):
            bad += len(problems)
            for problem in problems:
                print("%s: %s" % (name, problem))
            if a.last:
                tail = read(os.path.join(HERE, name, "expect.txt")).split("@@edit")[-1].split("\n", 1)[1]
                print("== %s\n-- expected end\n%s-- last version alone\n%s" % (
                    name, tail, "".join(l + "\n" for l in out.splitlines() if not l.startswith("@@"))))
    print("%d scenarios, %d problems" % (len(names), bad))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
