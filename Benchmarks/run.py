#!/usr/bin/env python3
"""Runs the benchmark programs with livescript, CPython and Lua and compares CPU times.

    run.py --livescript PATH              all programs, 5 rounds
    run.py --livescript PATH fib nbody    some of them
    run.py ... --onone                    also the same program compiled with swiftc -Onone
    run.py ... --only startup|latency|frontend|programs|more

Outputs are compared before any time counts. Rounds are interleaved (livescript, python3, lua5.4, again), the time is user +
system CPU time of the process as the kernel counted it, the smallest of all rounds. Only Python's standard library is used.
"""
import argparse, json, math, os, re, shlex, shutil, subprocess, sys, tempfile, threading, time

HERE = os.path.dirname(os.path.abspath(__file__))
PROGRAMS = os.path.join(HERE, "programs")
MORE = os.path.join(HERE, "more")
SWIFTC = shlex.split(os.environ.get("SWIFTC", "swiftc"))


def names(folder):
    return sorted(f[:-4] for f in os.listdir(folder) if f.endswith(".lsw"))


def find_lua():
    for name in ("lua5.4", "lua"):
        path = shutil.which(name)
        if path and "5.4" in subprocess.run([path, "-v"], capture_output=True, text=True).stdout:
            return path
    print("Lua 5.4 is not installed; trying apt-get install lua5.4", file=sys.stderr)
    if os.geteuid() != 0:
        sys.exit("run.py: no right to install packages. Run as root: apt-get install lua5.4 (or pass --lua PATH)")
    r = subprocess.run(["apt-get", "install", "-y", "lua5.4"], stdout=subprocess.DEVNULL)
    if r.returncode or not shutil.which("lua5.4"):
        sys.exit("run.py: apt-get install lua5.4 failed. Install Lua 5.4 and pass --lua PATH")
    return shutil.which("lua5.4")


def measure(command):
    """(CPU seconds, wall seconds, status, output)"""
    with tempfile.TemporaryFile() as out:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out)
        _, status, usage = os.wait4(child.pid, 0)
        wall = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        return usage.ru_utime + usage.ru_stime, wall, child.returncode, out.read()


def geomean(values):
    return math.exp(sum(math.log(v) for v in values) / len(values)) if values else float("nan")


def table(rows, head):
    rows = [head] + rows
    widths = [max(len(r[i]) for r in rows) for i in range(len(head))]
    for n, row in enumerate(rows):
        print("| " + " | ".join(c.ljust(w) if i == 0 else c.rjust(w) for i, (c, w) in enumerate(zip(row, widths))) + " |")
        if n == 0:
            print("|" + "|".join("-" * (w + 1) + ("-" if i == 0 else ":") for i, w in enumerate(widths)) + "|")


def compile_onone(sources, name, folder):
    source = os.path.join(folder, "main.swift")
    shutil.copy(os.path.join(sources, name + ".lsw"), source)
    exe = os.path.join(folder, name)
    subprocess.run(SWIFTC + ["-Onone", "-swift-version", "5", "-enable-bare-slash-regex", "-suppress-warnings",
                             "-module-name", "main", "main.swift", "-o", exe, "-lm"], cwd=folder, check=True)
    return exe


def programs(a, tools, folder, sources):
    """tools: [(column, command prefix or None for a compiled program, file ending)]"""
    rows, ratios = [], {column: [] for column, _, _ in tools[1:]}
    bad = 0
    wanted = [n for n in names(sources) if not a.names or n in a.names]
    if not wanted:
        return 0
    for name in wanted:
        commands = {}
        for column, prefix, ending in tools:
            commands[column] = [compile_onone(sources, name, folder)] if prefix is None else prefix + [os.path.join(sources, name + ending)]
        outputs = {column: measure(command)[2:] for column, command in commands.items()}
        reference = outputs[tools[-1][0]]
        wrong = [c for c, o in outputs.items() if o != reference or o[0] != 0]
        if wrong:
            bad += 1
            print("%s: other output or status than %s: %s" % (name, tools[-1][0], ", ".join(
                "%s (status %d, %s)" % (c, outputs[c][0], outputs[c][1][:60]) for c in wrong)), file=sys.stderr)
            rows.append([name] + ["wrong" if c in wrong else "-" for c, _, _ in tools] + ["-"] * (len(tools) - 1))
            continue
        best = {column: math.inf for column in commands}
        for _ in range(a.rounds):
            for column, command in commands.items():
                best[column] = min(best[column], measure(command)[0])
        first = best[tools[0][0]]
        row = [name] + ["%.0f" % (best[c] * 1000) for c, _, _ in tools]
        for column, _, _ in tools[1:]:
            ratios[column].append(best[column] / first)
            row.append("%.2fx" % ratios[column][-1])
        rows.append(row)
        print("  " + name + ": " + ", ".join("%s %.0f ms" % (c, t * 1000) for c, t in best.items()), file=sys.stderr)
    rows.append(["geomean"] + [""] * len(tools) + ["%.2fx" % geomean(ratios[c]) for c, _, _ in tools[1:]])
    print("\nCPU time in ms, smallest of %d rounds; ratios: how many times faster %s is\n" % (a.rounds, tools[0][0]))
    table(rows, ["program"] + [c for c, _, _ in tools] + ["vs " + c for c, _, _ in tools[1:]])
    return bad


def startup(a, tools, folder):
    sources = {".lsw": 'print("hi")\n', ".py": 'print("hi")\n', ".lua": 'print("hi")\n'}
    for ending, text in sources.items():
        with open(os.path.join(folder, "hi" + ending), "w") as f:
            f.write(text)
    rows = []
    commands = {c: prefix + [os.path.join(folder, "hi" + ending)] for c, prefix, ending in tools if prefix is not None}
    cpu, wall = {c: [] for c in commands}, {c: [] for c in commands}
    for _ in range(40):
        for column, command in commands.items():
            c, w, status, out = measure(command)
            if status != 0 or out != b"hi\n":
                sys.exit("run.py: %s does not print hi" % column)
            cpu[column].append(c)
            wall[column].append(w)
    for column in commands:
        rows.append([column, "%.1f" % (min(cpu[column]) * 1000), "%.1f" % (sorted(wall[column])[20] * 1000)])
    print("\nStart-up of print(\"hi\") in ms, 40 runs\n")
    table(rows, ["tool", "CPU, smallest", "wall, median"])


def generate(lines, stamp):
    """A program of about so many lines whose loop prints a stamp each time that it changes."""
    parts, n, count = [], 0, 22
    while count + 12 <= lines:
        parts.append("""struct Item%(n)d {
    var name = "item%(n)d"
    var values = [%(n)d, 2, 3]
    func total(_ factor: Int) -> Int {
        var sum = 0
        for v in values where v > 0 {
            sum += v * factor
        }
        return sum + name.count
    }
}
func use%(n)d() -> Int { Item%(n)d().total(%(n)d) }
""" % {"n": n})
        n += 1
        count += 12
    return """import Foundation

%s
func stamp() -> String {
    return "%s"
}

var last = ""
var turns = 0
while true {
    let now = stamp()
    if now != last {
        last = now
        print(now)
    }
    turns += 1
    if turns %% 50 == 0 {
        usleep(500)
    }
}
""" % ("".join(parts), stamp)


def latency(a, folder):
    rows = []
    for lines in (1000, 10000):
        path = os.path.join(folder, "live%d.lsw" % lines)
        with open(path, "w") as f:
            f.write(generate(lines, "v0"))
        child = subprocess.Popen(a.livescript + [path], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
        seen, arrived = {}, threading.Condition()

        def read():
            for line in child.stdout:
                with arrived:
                    seen[line.strip()] = time.perf_counter()
                    arrived.notify_all()
        reader = threading.Thread(target=read, daemon=True)
        reader.start()
        times = []
        try:
            with arrived:
                if not arrived.wait_for(lambda: "v0" in seen, 30):
                    raise TimeoutError("it never printed v0")
            for n in range(1, a.saves + 1):
                time.sleep(0.15)
                with open(path + ".new", "w") as f:
                    f.write(generate(lines, "v%d" % n))
                start = time.perf_counter()
                os.replace(path + ".new", path)
                with arrived:
                    if not arrived.wait_for(lambda: "v%d" % n in seen, 10):
                        raise TimeoutError("save %d was not taken within 10 s" % n)
                    times.append(seen["v%d" % n] - start)
        except TimeoutError as e:
            print("latency, %d lines: %s" % (lines, e), file=sys.stderr)
        finally:
            child.kill()
            child.wait()
        if times:
            times.sort()
            rows.append([str(lines)] + ["%.1f" % (t * 1000) for t in (times[0], times[len(times) // 2], times[-1])])
        else:
            rows.append([str(lines), "-", "-", "-"])
    print("\nFrom the rename of a save to the first output of the new code, ms, %d saves\n" % a.saves)
    table(rows, ["lines", "smallest", "median", "largest"])


def frontend(a, folder):
    """livescript --check --timings prints {"lines": n, "lex": ms, "parse": ms, "check": ms} on stderr."""
    rows = []
    for lines in (1000, 10000):
        path = os.path.join(folder, "check%d.lsw" % lines)
        with open(path, "w") as f:
            f.write(generate(lines, "v0"))
        best = {}
        for _ in range(a.rounds):
            r = subprocess.run(a.livescript + ["--check", "--timings", path], capture_output=True, text=True)
            found = re.search(r"^\{.*\}$", r.stderr, re.M)
            if r.returncode or not found:
                print("frontend: no timings (status %d): %s" % (r.returncode, r.stderr[:200]), file=sys.stderr)
                break
            for phase, ms in json.loads(found.group(0)).items():
                if phase in ("lex", "parse", "check"):
                    best[phase] = min(best.get(phase, math.inf), ms)
        rows.append([str(lines)] + ["%.1f ms, %.0f klines/s" % (best[p], lines / max(best[p], 1e-6)) if p in best else "-" for p in ("lex", "parse", "check")])
    print("\nFront end, smallest of %d rounds\n" % a.rounds)
    table(rows, ["lines", "lex", "parse", "check"])


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("--livescript", metavar="PATH", help="the livescript to measure; without it only the others are compared")
    p.add_argument("--python", default=os.path.realpath(sys.executable), metavar="PATH", help="default: the one that runs this")
    p.add_argument("--lua", metavar="PATH")
    p.add_argument("--onone", action="store_true", help="add a column for swiftc -Onone")
    p.add_argument("--rounds", type=int, default=5)
    p.add_argument("--saves", type=int, default=20)
    p.add_argument("--only", choices=["programs", "more", "startup", "latency", "frontend"])
    p.add_argument("names", nargs="*")
    a = p.parse_args()
    known = names(PROGRAMS) + names(MORE)
    unknown = [n for n in a.names if n not in known]
    if unknown:
        p.error("no such program: %s (there are %s)" % (", ".join(unknown), ", ".join(known)))
    lua = a.lua or find_lua()
    for label, command in (("python", [a.python, "--version"]), ("lua", [lua, "-v"])):
        print("%s: %s (%s)" % (label, subprocess.run(command, capture_output=True, text=True).stdout.strip(), command[0]))
    tools = [("python3", [a.python], ".py"), ("lua5.4", [lua], ".lua")]
    if a.onone:
        tools.insert(0, ("onone", None, ""))
    if a.livescript:
        a.livescript = [os.path.abspath(shutil.which(a.livescript) or a.livescript)]
        tools.insert(0, ("livescript", a.livescript + ["--no-watch"], ".lsw"))
        shown = subprocess.run(a.livescript + ["--version"], capture_output=True, text=True).stdout.strip()
        print("livescript: %s (%s)" % (shown, a.livescript[0]))
    folder = tempfile.mkdtemp(prefix="benchmarks-")
    try:
        wanted = lambda what: a.only in (None, what) and (a.only or not a.names or what in ("programs", "more"))
        bad = programs(a, tools, folder, PROGRAMS) if wanted("programs") else 0
        bad += programs(a, tools, folder, MORE) if wanted("more") else 0
        if wanted("startup"):
            startup(a, tools, folder)
        if a.livescript and wanted("latency"):
            latency(a, folder)
        if a.livescript and wanted("frontend"):
            frontend(a, folder)
        return 1 if bad else 0
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
