#!/usr/bin/env python3
"""Runs the scenarios in Tests/Spec/scenarios against a livescript binary.

    run_scenarios.py --livescript PATH [NAME...]      run all scenarios, or only those named
    run_scenarios.py --livescript PATH --events       without --poll: the system's file events
    run_scenarios.py --list                           names, one a line ('?' marks optional ones)
    run_scenarios.py --selftest                       checks this harness with a stand-in tool

A scenario is a folder: v1.lsw, v2.lsw ..., expect.txt (the exact stdout), notes.md and
perhaps options.json.  The script prints a line `@@edit N` and then blocks in readLine().
The harness then saves vN.lsw over run/main.lsw, waits until the tool reports on stderr
that the save was dealt with, and sends one line ("go") on the script's stdin.

options.json (all keys are optional):
    "optional": true              a failure is shown but not counted
    "args": ["--x"]               further arguments before the script path
    "save": {"2": "rename"}       how version 2 is saved: see SAVERS below
    "report": {"2": "failed"}     what to wait for: applied (the default) | failed | none
    "stderr": ["regex", ...]      each must match somewhere in stderr (colours removed)
    "invalid": [2]                versions that must NOT compile (used by check_scenarios.py only)
    "crashes": [2]                versions that end badly when run alone (used by check_scenarios.py only)
    "double": {"2": 3}            save version 2 and right after it version 3

Only Python's standard library is used; only processes started here are ended.
"""
import argparse, difflib, json, os, pty, queue, re, shutil, signal, subprocess, sys, tempfile, threading, time

# ---- what the tool says on stderr.  Change these if the tool's wording changes. --------
# A save is dealt with when it is in force, or when the tool says that it waits for the program; the lines before say less.
APPLIED_RE = re.compile(r"^(Reload \d+ in |Waiting )")
FAILED_RE = re.compile(r"(\berror\b|\brejected\b|\bnot applied\b|\bfailed\b|\bkept\b|\brefused\b)", re.I)
COMMAND = ["{tool}", "-v", "--poll", "20", "{args}", "{script}"]
MARKER_RE = re.compile(r"^@@edit (\d+)$")
# ---- time limits, in seconds: only what hangs reaches them, however busy the machine is ----
SCENARIO_LIMIT = 60.0   # for a whole scenario
REPORT_WAIT = 20.0      # for a report after a save; then 'go' is sent all the same
SETTLE = 0.06           # quiet time after the last report line
NONE_WAIT = 0.25        # what report "none" waits for

HERE = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "Tests", "Spec", "scenarios")
ANSI_RE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


# ---- how editors save ---------------------------------------------------------------------
def save_write(path, data):
    """open, truncate, write (nano, VS Code, shell redirection)"""
    with open(path, "wb") as f:
        f.write(data)


def save_rename(path, data):
    """write a temporary file beside it and rename it over (atomic save: JetBrains, Sublime, sed -i)"""
    tmp = path + ".tmp~"
    with open(tmp, "wb") as f:
        f.write(data)
    os.replace(tmp, path)


def save_backup(path, data):
    """rename the old file away, write a new one, remove the old (vim with backupcopy=no)"""
    old = path + "~"
    os.rename(path, old)
    save_write(path, data)
    os.unlink(old)


def save_recreate(path, data):
    """delete it and write it again a little later"""
    os.unlink(path)
    time.sleep(0.05)
    save_write(path, data)


def save_missing(path, data):
    """as recreate, but the file is away for many polls (git checkout, slow network folder)"""
    os.unlink(path)
    time.sleep(0.45)
    save_write(path, data)


def save_slow(path, data):
    """truncated first, then written in two pieces"""
    with open(path, "wb") as f:
        f.flush()
        time.sleep(0.03)
        half = len(data) // 2
        f.write(data[:half])
        f.flush()
        time.sleep(0.03)
        f.write(data[half:])


def save_touch(path, data):
    """new time stamp, same bytes"""
    with open(path, "rb") as f:
        same = f.read()
    save_write(path, same)
    os.utime(path)


def save_oldtime(path, data):
    """new bytes, the old time stamp put back (cp -p, rsync -t, some sync tools)"""
    st = os.stat(path)
    save_write(path, data)
    os.utime(path, ns=(st.st_atime_ns, st.st_mtime_ns))


def save_crlf(path, data):
    """Windows line ends"""
    save_write(path, data.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"))


def save_bom(path, data):
    """a UTF-8 byte-order mark in front"""
    save_write(path, b"\xef\xbb\xbf" + data)


def save_nonl(path, data):
    """no newline at the end of the file"""
    save_write(path, data.rstrip(b"\n"))


SAVERS = {k[5:]: v for k, v in list(globals().items()) if k.startswith("save_")}


class Scenario:
    def __init__(self, folder):
        self.folder = folder
        self.name = os.path.basename(folder)
        path = os.path.join(folder, "options.json")
        self.options = json.load(open(path)) if os.path.exists(path) else {}
        self.optional = bool(self.options.get("optional"))

    def version(self, n):
        with open(os.path.join(self.folder, "v%s.lsw" % n), "rb") as f:
            return f.read()

    def expected(self):
        with open(os.path.join(self.folder, "expect.txt"), encoding="utf-8") as f:
            return f.read()


class Run:
    """One scenario against one process."""

    def __init__(self, scenario, tool, use_pty=False, strict=False, env=None):
        self.s, self.tool, self.use_pty, self.strict = scenario, tool, use_pty, strict
        self.env = env or {}
        self.out, self.err, self.notes = [], [], []
        self.events = queue.Queue()
        self.lock = threading.Condition()

    def _read_out(self, stream):
        buf = b""
        while True:
            try:
                chunk = os.read(stream, 65536)
            except OSError:
                chunk = b""
            if not chunk:
                break
            buf += chunk
            while b"\n" in buf:
                line, buf = buf.split(b"\n", 1)
                text = line.decode("utf-8", "replace")
                if self.use_pty:
                    text = text.rstrip("\r")
                self.out.append(text + "\n")
                m = MARKER_RE.match(text)
                if m:
                    self.events.put(("edit", int(m.group(1))))
        if buf:
            self.out.append(buf.decode("utf-8", "replace"))
        self.events.put(("eof", None))

    def _read_err(self, stream):
        for raw in iter(stream.readline, b""):
            text = ANSI_RE.sub("", raw.decode("utf-8", "replace")).rstrip("\r\n")
            with self.lock:
                self.err.append((time.monotonic(), text))
                self.lock.notify_all()

    def _await_report(self, start, kind, deadline):
        """Waits for a report line after index `start` of stderr; True when one came."""
        if kind == "none":
            time.sleep(NONE_WAIT)
            return True
        patterns = [FAILED_RE] if kind == "failed" else [APPLIED_RE]
        limit = min(deadline, time.monotonic() + REPORT_WAIT)
        seen = 0
        with self.lock:
            while True:
                hits = [t for t, line in self.err[start:] if any(p.search(line) for p in patterns)]
                now = time.monotonic()
                if hits:
                    if len(hits) == seen and now - self.err[-1][0] >= SETTLE:
                        return True
                    seen = len(hits)
                    self.lock.wait(SETTLE)
                    if now > limit + 1.0:
                        return True
                elif now >= limit:
                    return False
                else:
                    self.lock.wait(limit - now)

    def _edit(self, n, path, deadline):
        opts, key = self.s.options, str(n)
        start = len(self.err)
        try:
            data = self.s.version(n)
        except FileNotFoundError:
            raise Failure("the script asked for edit %d, but there is no v%d.lsw" % (n, n))
        # A save of what is there already is none.
        usual = "none" if os.path.exists(path) and open(path, "rb").read() == data else "applied"
        saver = SAVERS[opts.get("save", {}).get(key, "write")]
        saver(path, data)
        if key in opts.get("double", {}):
            save_write(path, self.s.version(opts["double"][key]))
        kind = opts.get("report", {}).get(key, usual)
        reported = self._await_report(start, kind, deadline)
        if key in opts.get("double", {}):
            time.sleep(NONE_WAIT)   # the first of the two saves may have been reported alone
        if not reported:
            msg = "no '%s' report within %g s after edit %d" % (kind, REPORT_WAIT, n)
            if self.strict:
                raise Failure(msg)
            self.notes.append(msg)
        try:
            self.proc.stdin.write(b"go\n")
            self.proc.stdin.flush()
        except (BrokenPipeError, OSError):
            pass

    def go(self):
        t0 = time.monotonic()
        deadline = t0 + SCENARIO_LIMIT
        work = tempfile.mkdtemp(prefix="lsw-")
        threads = []
        self.proc = None
        try:
            os.mkdir(os.path.join(work, "run"))
            path = os.path.join(work, "run", "main.lsw")
            save_write(path, self.s.version(1))
            argv = []
            for part in COMMAND:
                if part == "{args}":
                    argv += self.s.options.get("args", [])
                else:
                    argv.append(part.format(tool=self.tool, script="run/main.lsw"))
            env = dict(os.environ, NO_COLOR="1", TERM="dumb", LC_ALL="C.UTF-8", **self.env)
            if self.use_pty:
                import tty
                master, slave = pty.openpty()
                tty.setraw(slave)
                stdout, reader = slave, master
            else:
                reader, stdout = os.pipe()
            self.proc = subprocess.Popen(argv, cwd=work, env=env, stdin=subprocess.PIPE, stdout=stdout,
                                         stderr=subprocess.PIPE, start_new_session=True)
            os.close(stdout)
            for fn, arg in ((self._read_out, reader), (self._read_err, self.proc.stderr)):
                t = threading.Thread(target=fn, args=(arg,), daemon=True)
                t.start()
                threads.append(t)
            while True:
                try:
                    what, n = self.events.get(timeout=max(0.0, deadline - time.monotonic()))
                except queue.Empty:
                    hint = "" if self.out else ": no output (is stdout flushed before readLine()? try --pty)"
                    raise Failure("timed out after %g s%s" % (SCENARIO_LIMIT, hint))
                if what == "eof":
                    break
                self._edit(n, path, deadline)
            try:
                rc = self.proc.wait(timeout=max(0.1, deadline - time.monotonic()))
            except subprocess.TimeoutExpired:
                raise Failure("stdout was closed but the process did not end")
            for t in threads:
                t.join(1.0)
            self.compare()
            if rc != 0:
                raise Failure("exit status %d" % rc)
            for pattern in self.s.options.get("stderr", []):
                if not any(re.search(pattern, line, re.I) for _, line in self.err):
                    raise Failure("nothing on stderr matches /%s/" % pattern)
        finally:
            if self.proc is not None and self.proc.poll() is None:
                try:
                    os.killpg(self.proc.pid, signal.SIGKILL)   # its own group: see start_new_session
                except ProcessLookupError:
                    pass
                self.proc.wait()
            shutil.rmtree(work, ignore_errors=True)
            self.seconds = time.monotonic() - t0

    def compare(self):
        got, want = "".join(self.out), self.s.expected()
        if got != want:
            diff = difflib.unified_diff(want.splitlines(True), got.splitlines(True), "expected", "got", n=2)
            raise Failure("stdout differs", "".join(l if l.endswith("\n") else l + "\n" for l in diff))


class Failure(Exception):
    def __init__(self, message, detail=""):
        super().__init__(message)
        self.detail = detail


def find(names):
    all_ = sorted(d for d in os.listdir(HERE) if os.path.exists(os.path.join(HERE, d, "v1.lsw")))
    unknown = [n for n in names if n not in all_]
    if unknown:
        sys.exit("no such scenario: " + ", ".join(unknown))
    return [Scenario(os.path.join(HERE, d)) for d in all_ if not names or d in names]


def run_all(scenarios, tool, use_pty, strict, verbose, env_for=lambda s: {}):
    passed = failed = opt_failed = late = 0
    for s in scenarios:
        r = Run(s, tool, use_pty, strict, env_for(s))
        try:
            r.go()
            ok, why, detail = True, "", ""
        except Failure as f:
            ok, why, detail = False, str(f), f.detail
        except OSError as e:
            sys.exit("cannot run %s: %s" % (tool, e))
        late += bool(r.notes)
        tag = "pass" if ok else ("fail (optional)" if s.optional else "FAIL")
        print("%-16s%-36s%5.2fs  %s" % (tag, s.name, r.seconds, why or "; ".join(r.notes)), flush=True)
        if ok:
            passed += 1
        elif s.optional:
            opt_failed += 1
        else:
            failed += 1
        if not ok and verbose:
            if not detail:
                detail = "".join("  out| " + l for l in r.out[-12:])
            print("".join("    " + l for l in detail.splitlines(True)).rstrip())
            for _, line in r.err[-12:]:
                print("    err| " + line)
    if late:
        print("%d scenarios in which a report was missing or late" % late)
    if opt_failed:
        print("%d optional scenarios failed (not counted below)" % opt_failed)
    print("%d passed, %d failed" % (passed, failed))
    return failed


# ---- the harness's own test ---------------------------------------------------------------
FAKE = r'''
import os, sys, time
script, want = sys.argv[-1], open(os.environ["FAKE_EXPECT"]).read()
mode = os.environ.get("FAKE_MODE", "good")
def state():
    try:
        st = os.stat(script); return (st.st_mtime_ns, st.st_ctime_ns, st.st_ino, st.st_size)
    except OSError: return None
last = state()
for line in want.splitlines(True):
    sys.stdout.write("!" + line if mode == "bad" and line[0] != "@" else line); sys.stdout.flush()
    if line.startswith("@@edit"):
        if mode == "hang": time.sleep(60)
        for _ in range(60):
            time.sleep(0.02)
            if state() != last and state() is not None: break
        last = state()
        if mode != "mute":
            print("error: not applied\nReload 2 in 1.0 ms: 1 updated", file=sys.stderr, flush=True)
        sys.stdin.readline()
if mode == "exit": sys.exit(3)
'''


def selftest():
    global SCENARIO_LIMIT, REPORT_WAIT
    d = tempfile.mkdtemp(prefix="lsw-self-")
    try:
        tool = os.path.join(d, "fake")
        with open(tool, "w") as f:
            f.write("#!%s\n%s" % (sys.executable, FAKE))
        os.chmod(tool, 0o755)
        some = [s for s in find([]) if not s.options.get("stderr")]
        env = lambda mode: (lambda s: {"FAKE_EXPECT": os.path.join(s.folder, "expect.txt"), "FAKE_MODE": mode})
        bad = run_all(some, tool, False, True, True, env("good"))
        few = [s for s in some if not s.optional][:3]
        checks = [("all pass with a correct stand-in", bad == 0),
                  ("the same through a terminal", run_all(few, tool, True, True, True, env("good")) == 0),
                  ("wrong output fails", run_all(few, tool, False, False, False, env("bad")) == 3),
                  ("a bad exit status fails", run_all(few, tool, False, False, False, env("exit")) == 3)]
        REPORT_WAIT = 0.3
        checks.append(("no report: goes on, unless strict", run_all(few, tool, False, False, False, env("mute")) == 0
                       and run_all(few, tool, False, True, False, env("mute")) == 3))
        SCENARIO_LIMIT = 1.5
        checks.append(("a hang is timed out", run_all(few[:1], tool, False, False, False, env("hang")) == 1))
        for text, ok in checks:
            print("%s: %s" % ("ok" if ok else "NOT OK", text))
        return 0 if all(ok for _, ok in checks) else 1
    finally:
        shutil.rmtree(d, ignore_errors=True)


def main():
    p = argparse.ArgumentParser(description="Run the scenarios in Tests/Spec/scenarios.")
    p.add_argument("--livescript", metavar="PATH", help="the tool to test")
    p.add_argument("--events", action="store_true", help="the system's file events in place of polling")
    p.add_argument("--pty", action="store_true", help="give the script a terminal as stdout (stdout is then line-buffered)")
    p.add_argument("--strict", action="store_true", help="a missing report on stderr is a failure")
    p.add_argument("--quiet", "-q", action="store_true", help="no diffs and no stderr for failures")
    p.add_argument("--list", action="store_true")
    p.add_argument("--selftest", action="store_true")
    p.add_argument("names", metavar="NAME", nargs="*")
    a = p.parse_args()
    if a.list:
        for s in find(a.names):
            print(s.name + (" ?" if s.optional else ""))
        return 0
    if a.selftest:
        return selftest()
    if a.events:
        COMMAND.remove("--poll")
        COMMAND.remove("20")
    if not a.livescript:
        p.error("--livescript PATH is needed")
    tool = shutil.which(a.livescript) or a.livescript
    return 1 if run_all(find(a.names), os.path.abspath(tool), a.pty, a.strict, not a.quiet) else 0


if __name__ == "__main__":
    sys.exit(main())
