# The commands of this project. `make test` is what CI calls.
SWIFT ?= swift
PYTHON ?= python3
PREFIX ?= /usr/local
RELEASE = .build/release/livescript

.PHONY: run build test bench oracle fuzz model install setup

# Starts the example that is made to be edited while it runs.
run: build
	$(RELEASE) -v examples/bounce.lsw

build: setup
	$(SWIFT) build -c release --static-swift-stdlib --product livescript

# Builds all, runs all tests and scenarios. The last line is `N passed, M failed`: each spec script, scenario and other
# test counts as one. Fails when M > 0 or when something does not build.
test: setup
	@mkdir -p .build; \
	if ! $(SWIFT) build --build-tests; then echo "the build failed"; echo "0 passed, 1 failed"; exit 1; fi; \
	{ $(SWIFT) test --skip-build --no-parallel 2>&1; echo "STATUS tests $$?"; \
	  $(PYTHON) Scripts/run_scenarios.py --livescript .build/debug/livescript 2>&1; echo "STATUS scenarios $$?"; } \
	| tee .build/test.log; \
	awk "$$COUNT" .build/test.log

# What counts in the output of the test runs.
define COUNT
/^Test Case '/ {
    spec = $$0 ~ /'SpecTests\.test(Language|Stdlib|Diagnostics|Traps|Live)'/
    if (!spec && $$0 ~ /' passed \(/) passed++
    if (!spec && $$0 ~ /' failed \(/) failed++
}
/^SPEC [a-z]+: [0-9]+ passed, [0-9]+ failed$$/ { passed += $$3; failed += $$5 }
/^. Test run with [0-9]+ test/ {
    broken = 0
    if ($$0 ~ / failed after /) { broken = 1; if (match($$0, /with [0-9]+ issue/)) broken = substr($$0, RSTART + 5, RLENGTH - 11) }
    passed += $$5 - broken; failed += broken
}
/^[0-9]+ passed, [0-9]+ failed$$/ { passed += $$1; failed += $$3; scenarios = 1 }
/^STATUS / { if ($$3 != 0) bad = bad " " $$2 }
END {
    if (!scenarios) failed++
    if (bad != "" && failed == 0) { print "ended badly:" bad; failed++ }
    printf "%d passed, %d failed\n", passed, failed
    exit failed > 0
}
endef
export COUNT

# Installs the one system library that is needed and missing.
setup:
	@if [ "$$(uname)" = Darwin ] || pkg-config --exists libedit 2>/dev/null || [ -e /usr/include/histedit.h ]; then exit 0; fi; \
	root=; if [ "$$(id -u)" != 0 ]; then root="sudo -n"; fi; \
	if ! command -v apt-get >/dev/null 2>&1 || { [ -n "$$root" ] && ! sudo -n true 2>/dev/null; }; then \
	  echo "livescript needs libedit with its headers: sudo apt-get install libedit-dev pkg-config" >&2; exit 1; fi; \
	export DEBIAN_FRONTEND=noninteractive; \
	$$root apt-get install -y -q libedit-dev pkg-config >&2 || \
	  { $$root apt-get update -q >&2 && $$root apt-get install -y -q libedit-dev pkg-config >&2; }

# Compares the speed with other languages.
bench: build
	$(PYTHON) Benchmarks/run.py --livescript $(RELEASE)

# Compiles every spec script with swiftc and compares.
oracle:
	$(PYTHON) Scripts/oracle.py --all

# A hundred times as many damaged programs as `make test` tries, and others each day. FUZZ and FUZZ_SEED choose.
fuzz: setup
	FUZZ=$${FUZZ:-100} FUZZ_SEED=$${FUZZ_SEED:-$$(date +%Y%m%d)} SENTENCES=$${SENTENCES:-5000} $(SWIFT) test --filter "FuzzTests|GrammarTests"

# Twenty random programs, each edited 2,000 times in a row while it runs, in an optimised build of its own, two at a time.
# MODEL_FIRST, MODEL_SEEDS and MODEL_EDITS choose.
MODEL_BUILD = -c release --scratch-path .build/model
model: setup
	$(SWIFT) build $(MODEL_BUILD) --product livescriptPackageTests -Xswiftc -enable-testing
	@tests="$$($(SWIFT) build $(MODEL_BUILD) --show-bin-path)/livescriptPackageTests.xctest"; \
	run="$$tests"; if [ -d "$$tests" ]; then run="xcrun xctest -XCTest"; else tests=; fi; \
	first=$${MODEL_FIRST:-0}; seq $$first $$((first + $${MODEL_SEEDS:-20} - 1)) \
	  | MODEL_SEEDS=1 MODEL_EDITS=$${MODEL_EDITS:-2000} MODEL_CHECKS=$${MODEL_CHECKS:-1} xargs -P 2 -I SEED env MODEL_FIRST=SEED $$run LiveTests.ModelTests/testRandomEditsFollowTheRules $$tests

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/livescript
