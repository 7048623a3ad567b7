#!/usr/bin/env python3
"""Long runs of saves against a livescript binary.

    soak.py --livescript PATH [--saves 10000] [--reloads 100000] [--only atomicity|memory]

atomicity  a running loop compares two functions that each save changes together: no round may see one old and one new.
memory     a file of 500 lines is saved again and again, another function changed each time: memory must stay flat.

Each save is a rename, and is waited for. Ends with status 1 when something is wrong.
"""
import argparse, os, subprocess, sys, tempfile, threading, time


class Run:
    """A script that runs live, and the saves of it."""

    def __init__(self, tool, text):
        self.folder = tempfile.mkdtemp(prefix="soak-")
        self.path = os.path.join(self.folder, "main.lsw")
        self.write(text)
        self.process = subprocess.Popen([tool, "-v", "--keep", self.path], stdout=subprocess.PIPE, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        self.lines, self.news = [], threading.Condition()
        self.reloads, self.refused, self.watching = 0, [], False
        for stream in (self.process.stdout, self.process.stderr):
            threading.Thread(target=self.read, args=(stream,), daemon=True).start()
        with self.news: self.news.wait_for(lambda: self.watching, timeout=30)

    def read(self, stream):
        for line in stream:
            with self.news:
                text = line.decode(errors="replace").rstrip("\n")
                if stream is self.process.stdout: self.lines.append(text)
                elif text.startswith("Reload"): self.reloads += 1
                elif text.startswith("Watch"): self.watching = True
                elif text.startswith("Refused") or "error:" in text: self.refused.append(text)
                self.news.notify_all()

    def write(self, text):
        with open(self.path + ".new", "w") as file: file.write(text)
        os.rename(self.path + ".new", self.path)

    def save(self, text):
        with self.news:
            wanted = self.reloads + 1
        self.write(text)
        with self.news:
            if not self.news.wait_for(lambda: self.reloads >= wanted or self.refused or self.process.poll() is not None, timeout=30):
                raise SystemExit("a save was not applied within 30 s")
            if self.refused: raise SystemExit("refused: " + self.refused[0])
            if self.process.poll() is not None: raise SystemExit("livescript ended with %s" % self.process.poll())

    def resident(self):
        with open("/proc/%d/status" % self.process.pid) as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmRSS"))

    def end(self):
        self.process.terminate()
        self.process.wait(10)


def atomicity(tool, saves):
    def text(n):
        return ("func left() -> Int { %d }\nvar rounds = 0\nwhile true {\n    let a = left(), b = right()\n"
                "    if a != b { print(\"mixed\", a, b) }\n    rounds += 1\n    if rounds %% 100_000 == 0 { print(\"round\") }\n}\nfunc right() -> Int { %d }\n" % (n, n))
    run = Run(tool, text(0))
    for n in range(1, saves + 1): run.save(text(n))
    run.end()
    mixed = [line for line in run.lines if line.startswith("mixed")]
    print("atomicity: %d saves, %d mixed pairs, %d progress lines" % (saves, len(mixed), len(run.lines) - len(mixed)))
    return not mixed


def memory(tool, reloads):
    def text(n):
        functions = ["func work%d(_ x: Int) -> Int {\n    let a = x &* %d\n    if a > 3 { return a &- 1 }\n    return a\n}\n" % (i, n if n % 80 == i else i) for i in range(80)]
        uses = ["print(work%d(2))\n" % i for i in range(0, 80, 8)]
        return "struct Item {\n    var name = \"item\"\n    var count = 0\n}\nvar items = [Item(), Item()]\nlet step = %d\n" % (n % 7) + "".join(functions) + "".join(uses)
    run = Run(tool, text(0))
    samples = []
    for n in range(1, reloads + 1):
        run.save(text(n))
        if n % max(reloads // 20, 1) == 0:
            samples.append(run.resident())
            with run.news: run.lines.clear()
    run.end()
    early, late = samples[len(samples) // 4], samples[-1]
    print("memory: %d reloads of %d lines; KB resident: %s" % (reloads, text(0).count("\n"), " ".join(map(str, samples))))
    print("memory: %d KB after a quarter, %d KB at the end: %.1f bytes a reload" % (early, late, (late - early) * 1024 / (reloads * 0.75)))
    return late <= early * 1.1 + 1024


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--livescript", default=".build/release/livescript")
    options.add_argument("--saves", type=int, default=10_000)
    options.add_argument("--reloads", type=int, default=100_000)
    options.add_argument("--only", choices=["atomicity", "memory"])
    given = options.parse_args()
    good = True
    if given.only != "memory": good = atomicity(given.livescript, given.saves) and good
    if given.only != "atomicity": good = memory(given.livescript, given.reloads) and good
    sys.exit(0 if good else 1)


main()
