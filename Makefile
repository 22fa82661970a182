# Mittelfluss: `make run` shows it, `make test` tests it, `make help` lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help

PREFIX ?= /usr/local
DESTDIR ?=

SCENARIO := konjunkturpaket-2020
VERSION := $(shell sed -n 's/.*programVersion = "\(.*\)".*/\1/p' Sources/Programme/Version.swift)
PLATFORM := $(shell uname -s | tr A-Z a-z)-$(shell uname -m)
ARCHIVE := mittelfluss-$(VERSION)-$(PLATFORM)

# What users run here; it needs the Swift toolchain's libraries.
PROGRAM := .build/release/mittelfluss
# What is installed and passed on: with the Swift runtime inside, in a build folder of its own so
# that the two do not undo each other's work.
STANDALONE := .build-standalone/release/mittelfluss
SWIFT_CODE := Sources Tests Package.swift Benchmarks

# How long `make fuzz` takes, without its build.
MINUTES ?= 5
# The system's copy of the licence, which `make dist` packs.
GPL ?= /usr/share/common-licenses/GPL-3
# Which tests `make sanitize` runs: a regular expression; without one all.
FILTER ?=

# What of a run is too large for a repository; reports/README.md says so.
LEFT_OUT := packages.csv controls.csv ledger.csv report.xlsx

.PHONY: run test lint format errors bench fuzz sanitize install dist clean help setup program
.PHONY: bench-archive
.PHONY: standalone test-browser pictures example transcripts versions precision calibration

run: program pictures ## build, run the reference scenario and say what to open
	$(PROGRAM) run scenarios/$(SCENARIO)
	@echo
	@echo "Open reports/$(SCENARIO)/report.html with a browser, then the tables beside"
	@echo "it with a spreadsheet program. reports/README.md says how to read all of them."

test: program ## run all tests; those from end to end use the release build
	MITTELFLUSS="$(abspath $(PROGRAM))" swift test --parallel

test-browser: setup ## install chromium and look at the reports with it
	@.ci/extras browser
	swift test --filter BrowserTests

lint: ## check formatting, style and the guard rails; changes nothing
	swift format lint --strict --parallel --recursive $(SWIFT_CODE)
	.ci/lint

format: ## format all Swift code in place
	swift format --in-place --parallel --recursive $(SWIFT_CODE)

errors: ## write the expected messages of Tests/Errors and scenarios/ERRORS.md anew, to be read
	MITTELFLUSS_RECORD=1 swift test --filter GalleryTests.example
	MITTELFLUSS_RECORD=1 swift test --filter GalleryTests.page

example: program ## make reports/example anew: the reference scenario without large files
	@out=$$(mktemp -d); trap 'rm -rf "$$out"' EXIT; \
	MITTELFLUSS_VEGA= $(PROGRAM) run scenarios/$(SCENARIO) --lang de --quiet \
	    --out "$$out/example"; \
	cd "$$out/example"; rm -- $(LEFT_OUT); cd "$(CURDIR)"; \
	rm -rf reports/example; cp -R "$$out/example" reports/example
	@du -sh reports/example

transcripts: program ## write what README and docs show of a terminal anew, to be read
	MITTELFLUSS_RECORD=1 MITTELFLUSS="$(abspath $(PROGRAM))" \
	    swift test --no-parallel --filter TranscriptTests || true
	git diff --stat

versions: ## write the versions of this build into docs/dependencies.md, to be read
	@.ci/versions > .build/versions
	@sed -i -e '/^| Swift |/,/^$$/{/^| Swift |/r .build/versions' -e '/^|/d}' docs/dependencies.md
	@git diff --stat docs/dependencies.md

bench: program ## time the reference scenario with 200 draws, then run the benchmarks
	@out=$$(mktemp -d); trap 'rm -rf "$$out"' EXIT; \
	time $(PROGRAM) run scenarios/$(SCENARIO) --draws 200 --quiet --out "$$out/bench"
	@# Swift notices a change of the manifest above only when it reads the one below again.
	@touch Benchmarks/Package.swift
	swift package --package-path Benchmarks benchmark --grouping metric --no-progress

precision: setup ## measure what stratified draws gain in the reference: docs/stratified.md
	swift run -c release --package-path Benchmarks Precision

calibration: setup ## measure how often forecasts hold what comes: docs/reliability.md
	swift build -c release --package-path Benchmarks --product Calibration
	Benchmarks/.build/release/Calibration scenarios/tiny 100 200 ranks
	Benchmarks/.build/release/Calibration scenarios/konjunkturpaket-2020 200 200 ranks

bench-archive: program ## time commands with an archive of ten thousand runs: docs/performance.md
	swift run -c release --package-path Benchmarks Archives "$(CURDIR)/$(PROGRAM)" 10000

fuzz: setup ## try the readers and the apportionment with random input for MINUTES (default 5)
	Tests/Fuzzing/fuzz $(MINUTES)

sanitize: setup ## run all tests (or FILTER) with the address, then with the thread sanitizer
	@# Without the leak detector, which may not look at other processes everywhere.
	ASAN_OPTIONS=detect_leaks=0 MITTELFLUSS="$(abspath .build-address/debug/mittelfluss)" \
	    swift test --parallel --sanitize=address --scratch-path .build-address \
	    $(if $(FILTER),--filter '$(FILTER)')
	@# Without the tests that limit the size of files: the sanitizer itself needs large ones.
	MITTELFLUSS="$(abspath .build-thread/debug/mittelfluss)" \
	    swift test --parallel --sanitize=thread --scratch-path .build-thread \
	    --skip 'may not grow' \
	    $(if $(FILTER),--filter '$(FILTER)')

install: standalone ## install the program under PREFIX (default /usr/local; DESTDIR is honoured)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/mittelfluss"
	install -m 755 $(STANDALONE) "$(DESTDIR)$(PREFIX)/bin/mittelfluss"
	cp -R scenarios docs README.md LICENSE "$(DESTDIR)$(PREFIX)/share/mittelfluss/"

dist: standalone ## make dist/*.tar.gz, for machines without Swift; INSTALL.txt says what it needs
	rm -rf dist/$(ARCHIVE) dist/$(ARCHIVE).tar.gz
	mkdir -p dist/$(ARCHIVE)
	install -m 755 $(STANDALONE) dist/$(ARCHIVE)/mittelfluss
	cp -R scenarios docs README.md LICENSE CHANGELOG.md CONTRIBUTING.md dist/$(ARCHIVE)/
	install -D -m 644 reports/README.md dist/$(ARCHIVE)/reports/README.md
	@# The archive is passed on: the text of the licence belongs to it.
	@[ -e "$(GPL)" ] || { echo "dist: no copy of the GPL at $(GPL); set GPL=FILE"; exit 1; }
	install -m 644 "$(GPL)" dist/$(ARCHIVE)/COPYING
	{ printf '| what | version | revision |\n| --- | --- | --- |\n'; \
	    printf '| mittelfluss | $(VERSION) | %s |\n' "$$(git describe --always --dirty)"; \
	    .ci/versions .build-standalone; } > dist/$(ARCHIVE)/VERSIONS.md
	.ci/install-note $(VERSION) > dist/$(ARCHIVE)/INSTALL.txt
	tar -C dist --owner=0 --group=0 -czf dist/$(ARCHIVE).tar.gz $(ARCHIVE)
	rm -rf dist/$(ARCHIVE)
	@echo "made dist/$(ARCHIVE).tar.gz"

clean: ## remove everything that was built; results under reports/ stay
	rm -rf .build .build-* Benchmarks/.build Tests/Fuzzing/.build dist Package.resolved

help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1|\2/p' $(MAKEFILE_LIST) | \
	    while IFS='|' read -r name text; do printf '  make %-12s %s\n' "$$name" "$$text"; done

setup: ## install what the build needs (see README, Set-up) unless it is there
	@.ci/setup

pictures:
	@.ci/extras pictures

program: setup
	swift build -c release --product mittelfluss

standalone: setup
	swift build -c release --product mittelfluss --scratch-path .build-standalone \
	    --static-swift-stdlib -Xlinker --strip-all
