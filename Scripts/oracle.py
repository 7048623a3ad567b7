#!/usr/bin/env python3
"""Compares the spec scripts with the real compiler: what swiftc's program prints is what the script expects.

    oracle.py                 scripts that are new or changed since they last agreed
    oracle.py --all           every script
    oracle.py PATH...         these scripts or folders, whether they agreed or not

language, stdlib    compiled, run; standard output equals the `// expect:` lines
traps               the same; ends abnormally, stderr contains the `// trap:` text
diagnostics         swiftc reports errors on exactly the announced lines, with the announced words
live                version 1 is compiled and run; each later version compiles, unless it is refused

Agreements are kept in Tests/Spec/oracle-ledger.json, which is committed. SWIFTC names another compiler
(it may contain arguments). Only Python's standard library is used.
"""
import argparse, concurrent.futures, hashlib, json, os, re, shlex, shutil, subprocess, sys, tempfile, threading, tty
from spec_script import SPEC, ROOT, SpecScript, scripts_below

SWIFTC = shlex.split(os.environ.get("SWIFTC", "swiftc"))
FLAGS = ["-Onone", "-swift-version", "5", "-enable-bare-slash-regex", "-module-name", "main", "-diagnostic-style", "llvm"]
LEDGER = os.path.join(SPEC, "oracle-ledger.json")
FOLDERS = ["language", "stdlib", "traps", "diagnostics", "live"]
LIMIT = 60
REPORT = re.compile(r"^(?:[^:\n]*main\.swift):(\d+):(\d+): (error|warning): (.*)$", re.M)


class Disagreement(Exception):
    pass


def version():
    text = subprocess.run(SWIFTC + ["--version"], capture_output=True, text=True).stdout
    found = re.search(r"Swift version (\S+)", text)
    if not found:
        sys.exit("oracle: cannot run %s" % " ".join(SWIFTC))
    return found.group(1)


def compile_text(text, folder, mode=()):
    """Compiles the text as main.swift: (succeeded, its messages)."""
    source = os.path.join(folder, "main.swift")
    with open(source, "w", encoding="utf-8", newline="") as f:
        f.write(text)
    command = SWIFTC + FLAGS + list(mode) + ["main.swift"]
    r = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=LIMIT, errors="replace")
    return r.returncode == 0, r.stderr


def run_native(exe, script):
    """Runs the compiled program: (status, stdout, stderr). Through a terminal if it traps: a trap loses what is in buffers."""
    env = dict(os.environ, SWIFT_DETERMINISTIC_HASHING="1", SWIFT_BACKTRACE="enable=no", LC_ALL="C.UTF-8")
    stdin = "".join(line + "\n" for line in script.stdin).encode()
    if script.trap is None:
        r = subprocess.run([exe] + script.args, input=stdin, capture_output=True, env=env, timeout=LIMIT)
        return r.returncode, r.stdout.decode("utf-8", "replace"), r.stderr.decode("utf-8", "replace")
    master, slave = os.openpty()
    tty.setraw(slave)
    child = subprocess.Popen([exe] + script.args, stdin=subprocess.PIPE, stdout=slave, stderr=subprocess.PIPE, env=env)
    os.close(slave)
    out = []

    def read():
        while True:
            try:
                piece = os.read(master, 65536)
            except OSError:
                return
            if not piece:
                return
            out.append(piece)
    reader = threading.Thread(target=read)
    reader.start()
    _, err = child.communicate(stdin, timeout=LIMIT)
    reader.join()
    os.close(master)
    return child.returncode, b"".join(out).decode("utf-8", "replace"), err.decode("utf-8", "replace")


def compare_lines(got, want):
    for n in range(max(len(got), len(want))):
        g = got[n] if n < len(got) else None
        w = want[n] if n < len(want) else None
        if g != w:
            raise Disagreement("output line %d\n    script expects: %s\n    swiftc prints:  %s" % (
                n + 1, "(nothing more)" if w is None else w, "(nothing more)" if g is None else g))


def check_run(script, folder):
    ok, messages = compile_text(script.text, folder, ["-suppress-warnings", "-o", "program", "-lm"])
    if not ok:
        raise Disagreement("does not compile\n" + messages[:1500])
    status, out, err = run_native(os.path.join(folder, "program"), script)
    compare_lines([line.rstrip() for line in out.split("\n")[:-1]] if out.endswith("\n") else
                  [line.rstrip() for line in out.split("\n") if out], script.expect)
    if script.trap is not None:
        if status == 0:
            raise Disagreement("should trap, but ends normally")
        # Arithmetic overflow is a bare illegal instruction in compiled code: nothing to compare with.
        if ("Fatal error" in err or "Could not cast" in err) and script.trap not in err:
            raise Disagreement("trap\n    script expects: %s\n    swiftc says:    %s" % (script.trap, err.strip()))
    elif status != (script.exit or 0):
        raise Disagreement("exit status %d, script expects %d\n%s" % (status, script.exit or 0, err[:600]))


def check_errors(script, folder):
    ok, messages = compile_text(script.text, folder, ["-c", "-o", "main.o"])
    found = [(int(line), kind, text) for line, _, kind, text in REPORT.findall(messages)]
    at_end = [e.text for e in script.errors if e.line is None]
    found = [(None if any(t in text for t in at_end) else line, kind, text) for line, kind, text in found]
    errors = [f for f in found if f[1] == "error"]
    if not errors and script.errors:
        raise Disagreement("swiftc reports no error" + ("" if ok else "\n" + messages[:800]))
    announced, real = ({e.line for e in script.errors}, {e[0] for e in errors})
    if announced != real:
        raise Disagreement("errors on lines %s, swiftc has them on %s\n%s" % (announced, real, "\n".join("%d: %s" % (e[0], e[2]) for e in errors)))
    for promises, kind in ((script.errors, "error"), (script.warnings, "warning")):
        for promise in promises:
            texts = [t for line, k, t in found if k == kind and line == promise.line]
            if not texts:
                raise Disagreement("no %s on line %d" % (kind, promise.line))
            if script.wording is None and promise.text and not any(promise.text in t for t in texts):
                raise Disagreement("line %d\n    script: %s\n    swiftc: %s" % (promise.line, promise.text, "; ".join(texts)))


def live_versions(text):
    """The versions of a live script: (text, its `//--- patch:` trace or None)."""
    versions, lines, trace = [], [], None
    for line in text.splitlines():
        if line.startswith("//--- save"):
            versions.append(("\n".join(lines) + "\n", trace))
            lines, trace = [], None
        elif line.startswith("//--- patch:"):
            trace = line[len("//--- patch:"):].strip()
        elif line.startswith("//---"):
            raise Disagreement("unknown separator: " + line)
        else:
            lines.append(line)
    return versions + [("\n".join(lines) + "\n", trace)]


def check_live(script, folder):
    versions = live_versions(script.text)
    if len(versions) < 2:
        raise Disagreement("no `//--- save`")
    first = SpecScript(script.path, versions[0][0])
    check_run(first, folder)
    for n, (text, trace) in enumerate(versions[1:], 2):
        if trace is None:
            raise Disagreement("version %d has no `//--- patch:`" % n)
        if "import Live" in text:
            continue
        ok, messages = compile_text(text, folder, ["-suppress-warnings", "-c", "-o", "main.o"])
        version_script = SpecScript(script.path, text)
        refused = trace.startswith("refused")
        if ok and refused and version_script.errors:
            raise Disagreement("version %d compiles, but should not" % n)
        if not ok and not (refused and version_script.errors):
            raise Disagreement("version %d does not compile\n%s" % (n, messages[:1200]))
        if refused and version_script.errors and script.wording is None:
            real = [(int(line), text) for line, _, kind, text in REPORT.findall(messages) if kind == "error"]
            for promise in version_script.errors:
                if not any(line == promise.line and promise.text in text for line, text in real):
                    raise Disagreement("version %d line %d\n    script: %s\n    swiftc: %s" % (n, promise.line, promise.text, real))


def check(path):
    """None if swiftc agrees, else what is wrong."""
    script = SpecScript(path)
    if script.not_swift is not None:
        return None
    kind = script.name.split(os.sep)[0]
    folder = tempfile.mkdtemp(prefix="oracle-")
    try:
        if kind == "live":
            check_live(script, folder)
        elif kind == "diagnostics" or script.errors:
            check_errors(script, folder)
        else:
            check_run(script, folder)
    except Disagreement as d:
        return str(d)
    except subprocess.TimeoutExpired:
        return "took longer than %d s" % LIMIT
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return None


def digest(path):
    with open(path, "rb") as f:
        return hashlib.sha256(f.read()).hexdigest()[:24]


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("--all", action="store_true", help="also scripts that agreed before")
    p.add_argument("--jobs", type=int, default=2, help="parallel compiles (default 2)")
    p.add_argument("--quiet", "-q", action="store_true", help="only disagreements and the last line")
    p.add_argument("paths", nargs="*")
    a = p.parse_args()
    compiler = version()
    ledger = {"swiftc": compiler, "agreed": {}}
    if os.path.exists(LEDGER):
        with open(LEDGER) as f:
            ledger = json.load(f)
    agreed = ledger["agreed"] if ledger["swiftc"] == compiler else {}
    everything = {os.path.relpath(p, SPEC): p for p in scripts_below(*[os.path.join(SPEC, f) for f in FOLDERS])}
    if a.paths:
        chosen = {os.path.relpath(p, SPEC): p for p in scripts_below(*a.paths)}
        if not chosen:
            sys.exit("oracle: no script there")
    else:
        chosen = everything
    hashes = {name: digest(path) for name, path in everything.items()}
    todo = [n for n in chosen if a.all or a.paths or agreed.get(n) != hashes.get(n)]
    bad = 0
    with concurrent.futures.ThreadPoolExecutor(a.jobs) as pool:
        for name, problem in zip(todo, pool.map(lambda n: check(chosen[n]), todo)):
            if problem is None:
                agreed[name] = hashes.get(name)
                if not a.quiet:
                    print("ok   " + name, flush=True)
            else:
                agreed.pop(name, None)
                bad += 1
                print("FAIL %s: %s" % (os.path.relpath(chosen[name], ROOT), problem), flush=True)
    agreed = {name: agreed[name] for name in sorted(agreed) if agreed[name] and name in hashes}
    with open(LEDGER, "w") as f:
        json.dump({"swiftc": compiler, "agreed": agreed}, f, indent=0)
        f.write("\n")
    print("%d compared with swiftc %s, %d disagree; %d of %d scripts agree" % (len(todo), compiler, bad, len(agreed), len(everything)))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
