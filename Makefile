# Kotmai: `make` lists the verbs. Everything runs in .venv, which is made on first use.

SHELL := /bin/sh
BIN   := .venv/bin
LOCK  := .ci/requirements.lock
SPARK := .ci/spark.lock
READY := .venv/.ready
PORT  := 8000
COUNT := 20000
QUESTIONS := 1000000
CASES := 1000
SEED  := a
START := 0
# Whether `make run` ends by serving: yes, no, or only where somebody sits at a terminal.
SERVE := auto

.DEFAULT_GOAL := help
.NOTPARALLEL:
.SUFFIXES:
.PHONY: help run test test-spark agree browser lighthouse check check-lint check-format check-types check-imports check-generated check-coverage check-analysis check-site \
        format compile site serve analyse mutate bench load fuzz units editors lock clean

help: ## list the verbs
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-10s %s\n", $$1, $$2 }' Makefile

run: $(READY) ## compile the law, ask it one question, and serve site and API (SERVE=no does not)
	$(BIN)/kotmai compile
	$(BIN)/kotmai ask Warranty --facts '{"project": {"Electricity": 5}}'
	@printf '%s\n' '' 'Try next:' \
	  "  $(BIN)/kotmai ask Warranty --facts '{\"project\": {\"Electricity\": 20}}'" \
	  '  $(BIN)/kotmai scopes   every question that can be asked' \
	  '  $(BIN)/kotmai test     the cases written beside the articles' \
	  '  $(BIN)/kotmai --help   every command' \
	  '  make serve                the annotated decree and its API at http://127.0.0.1:$(PORT)/'
	@if [ "$(SERVE)" = yes ] || { [ "$(SERVE)" = auto ] && [ -t 0 ] && [ -t 1 ]; }; then \
	  printf '%s\n' '' 'Now the annotated decree and its API; Ctrl-C ends this (make run SERVE=no leaves it out).' && \
	  $(BIN)/kotmai serve --port $(PORT) --log errors; \
	fi

test: $(READY) ## run all tests
	$(BIN)/pytest -n auto --dist loadfile --durations=20 --durations-min=5

test-spark: $(READY) ## install Spark (350 MB; needs Java) and run its tests
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(SPARK)
	KOTMAI_NEEDS_SPARK=1 $(BIN)/pytest -q tests/batch/test_spark.py

check: check-lint check-format check-types check-imports check-generated check-coverage check-analysis check-site ## run every static check

check-lint: $(READY)
	$(BIN)/ruff check

check-format: $(READY)
	$(BIN)/ruff format --check

check-types: $(READY)
	$(BIN)/mypy
	$(BIN)/basedpyright --warnings

check-imports: $(READY)
	$(BIN)/lint-imports --no-logo

check-generated: $(READY)
	$(BIN)/kotmai compile --check

check-coverage: $(READY)
	$(BIN)/kotmai coverage --totals

check-analysis: $(READY)
	$(BIN)/kotmai analyse

check-site: $(READY)
	$(BIN)/kotmai site --strict

format: $(READY) ## lay out the Python code and mend what can be mended
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

compile: $(READY) ## write generated/ from rules/
	$(BIN)/kotmai compile

site: $(READY) ## build the annotated decree
	$(BIN)/kotmai site

serve: site ## build it and serve it with the API on 127.0.0.1 (PORT=8000)
	@$(BIN)/kotmai serve --port $(PORT) --log errors

analyse: $(READY) ## find what the rules leave open, for all facts at once (ARGS=Warranty)
	$(BIN)/kotmai analyse $(ARGS)

mutate: $(READY) ## change the rules, one small change at a time: the cases must notice (ARGS=Warranty)
	$(BIN)/kotmai mutate $(ARGS)

bench: $(READY) ## measure, as ratios in one run
	$(BIN)/python -m tests.benchmarks.scalar
	$(BIN)/python -m tests.benchmarks.growth
	$(BIN)/python -m tests.benchmarks.javascript
	$(BIN)/python -m tests.benchmarks.columns
	$(BIN)/python -m tests.benchmarks.batch
	$(BIN)/python -m tests.benchmarks.others
	$(BIN)/python -m tests.benchmarks.http

load: $(READY) ## the service under load, beside a bare endpoint: answers a second, and the time of each
	$(BIN)/python -m tests.benchmarks.http

fuzz: $(READY) ## random programs in all forms, broken rule files and random questions, by the thousand (COUNT=20000 START=0)
	$(BIN)/python -m tests.differential.run --programs $(COUNT) --start $(START)
	$(BIN)/python -m tests.robustness.run --variants $(COUNT) --start $(START)
	KOTMAI_QUESTIONS=10000 $(BIN)/pytest -q tests/differential/test_decree.py
	KOTMAI_EXAMPLES=500 $(BIN)/pytest -q tests/http/test_described.py
	KOTMAI_QUESTIONS=1000 $(BIN)/pytest -q tests/javascript/test_decree.py

agree: $(READY) ## a million random questions to the decree's scopes: all forms must answer alike (QUESTIONS=1000000 SEED=a START=0)
	$(BIN)/python -m tests.differential.agree --questions $(QUESTIONS) --seed $(SEED) --start $(START)

browser: $(READY) ## every form against the interpreter, and axe on every page, in a real browser (CASES=1000 START=0)
	$(BIN)/pytest -q tests/site/browser
	$(BIN)/python -m tests.site.browser.access
	$(BIN)/python -m tests.site.browser.run --cases $(CASES) --seed $(SEED) --start $(START)

lighthouse: $(READY) ## measure each type of page, served (needs Node, npm and Chromium)
	test -f .build/site/index.html || $(BIN)/kotmai site
	$(BIN)/python -m tests.site.lighthouse

units: $(READY) ## write the tables of units anew from pint, and those for JavaScript
	$(BIN)/python -m tests.units.make_table
	$(BIN)/python -m tests.javascript.make_tables

editors: $(READY) ## write the grammars for editors anew
	$(BIN)/python -m service.editors.textmate

lock: ## pin every dependency anew (FLAGS=--upgrade for newer ones); needs Python 3.11
	@found=; for python in $(PYTHON) python3.11 python3; do \
	  "$$python" -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))' 2>/dev/null && found=$$python && break; \
	done; \
	test -n "$$found" || { echo 'make lock needs Python 3.11, so that the pins suit the oldest Python we support.' >&2; exit 1; }; \
	tools=$$(mktemp -d) && trap 'rm -rf "$$tools"' EXIT && \
	echo 'Resolving the dependencies of pyproject.toml into $(LOCK)' && \
	cp $(LOCK) "$$tools/lock" && \
	"$$found" -m venv "$$tools/venv" && \
	"$$tools/venv/bin/python" -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25' 'pip-tools>=7.5' && \
	"$$tools/venv/bin/pip-compile" --quiet $(FLAGS) --extra dev --extra analyse --extra serve --generate-hashes --allow-unsafe --strip-extras --no-header \
	  --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-emit-options \
	  --output-file "$$tools/lock" pyproject.toml && \
	cp $(SPARK) "$$tools/spark" && \
	"$$tools/venv/bin/pip-compile" --quiet $(FLAGS) --extra spark --constraint "$$tools/lock" --generate-hashes --allow-unsafe \
	  --strip-extras --no-header --no-emit-index-url --no-emit-trusted-host --no-emit-find-links --no-emit-options \
	  --output-file "$$tools/spark" pyproject.toml && \
	{ printf '%s\n' \
	    '# What `kotmai batch --engine spark` needs besides, pinned with hashes for its tests in CI.' \
	    '# Made by `make lock` from pyproject.toml: do not edit by hand.'; \
	  grep -v '#   -c ' "$$tools/spark"; } > $(SPARK) && \
	{ printf '%s\n' \
	    '# Every package the project installs, pinned with hashes; resolved on Python 3.11, the oldest we support.' \
	    '# Made by `make lock` from pyproject.toml: do not edit by hand.'; \
	  cat "$$tools/lock"; } > $(LOCK)

clean: ## remove what can be made again, .venv too
	rm -rf .venv .build .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find dsl compiler service generated tests -type d -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true

# The environment: made when absent, brought up to date when pyproject.toml or the lock changes.
$(READY): pyproject.toml $(LOCK)
	@found=; for python in $(PYTHON) python3 python3.14 python3.13 python3.12 python3.11; do \
	  "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && found=$$python && break; \
	done; \
	test -n "$$found" || { echo 'Kotmai needs Python 3.11 or newer, and none was found: install one, or name it with make PYTHON=...' >&2; exit 1; }; \
	"$$found" -c 'import ensurepip, venv' 2>/dev/null || \
	  { echo "$$found cannot make virtual environments: install its venv module (on Debian, the package python3-venv)." >&2; exit 1; }; \
	echo "Installing what Kotmai needs into .venv ($$("$$found" --version)); this takes about a minute" && \
	"$$found" -m venv .venv && \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(LOCK) && \
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e . && \
	touch $@
