# The commands of this project. `make test` is what CI calls.
SWIFT ?= swift
BUILD = .build/release

.PHONY: run build test bench oracle fuzz install setup

# The system library that the prompt needs; the only thing not in the package.
setup:
	@Scripts/setup

# Start the example that is made to be edited while it runs.
run: build
	$(BUILD)/livescript -v examples/bounce.lsw

build: setup
	$(SWIFT) build -c release --static-swift-stdlib --product livescript

# Build, run all tests and all scenarios; the last line is `N passed, M failed`.
test: setup
	@Scripts/test

# Compare the speed with other languages.
bench: build
	@Benchmarks/run.py --livescript $(BUILD)/livescript

# Compile every spec script with swiftc and compare.
oracle:
	Scripts/oracle.py --all

fuzz: setup
	$(SWIFT) test --filter Fuzz

PREFIX ?= /usr/local
install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(BUILD)/livescript $(DESTDIR)$(PREFIX)/bin/livescript
