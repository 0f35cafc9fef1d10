# A clone becomes a running map (`make run`) or a tested one (`make test`); `make help` lists the rest.

PYTHON ?= python3
ADDRESS ?= localhost
PORT ?= 8501

VENV := .venv
BIN := $(VENV)/bin
AUDIT := $(VENV)/audit
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet
# Nothing is compiled: Python compiles what it imports, and that is little of all that there is.
INSTALL := setup/install.sh $(BIN)/python
LOCK := $(BIN)/uv pip compile --quiet pyproject.toml --extra build --universal --python-version 3.11 \
	--fork-strategy fewest --generate-hashes --no-emit-index-url --custom-compile-command "make lock"

# Where it is set, each start compiles all libraries again, and the tests start hundreds of times.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
ifndef SIDE_BY_SIDE
.NOTPARALLEL:
endif
.PHONY: help run test lint types front collect unit browser wide fuzz bench load audit lock clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-6s %s\n", $$1, $$2 }' Makefile

run: $(VENV)/ready-to-run ## start the app on http://localhost:8501 (PORT= and ADDRESS= change that)
	@$(BIN)/streamlit run app.py --server.address=$(ADDRESS) --server.port=$(PORT) \
		--browser.serverAddress=$(patsubst 0.0.0.0,localhost,$(ADDRESS))

# What uses one core goes side by side: pip beside the scripts, types beside lint. apt-get goes before, one at a time.
# Collecting compiles tests, modules and libraries once; the processes that run the tests would each do it, all at first.
test: ## run every check; the parts: lint, types, front, unit, browser
	@setup/needs.sh python $(PYTHON) && setup/needs.sh node && setup/needs.sh npm
	@$(MAKE) --jobs=2 $(if $(filter output-sync,$(.FEATURES)),--output-sync=target) SIDE_BY_SIDE=1 types lint front collect
	@$(MAKE) unit browser

lint: $(VENV)/ready-to-test node_modules/ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	node_modules/.bin/tsc --noEmit --checkJs

types: $(VENV)/ready-to-test
	$(BIN)/mypy

front:
	@setup/needs.sh node
	@tests=$$(find tests -name '*.test.js') && [ -n "$$tests" ] || { echo "no tests/**/*.test.js found" >&2; exit 1; }; \
	echo node tests/scripts_together.js $$tests; node tests/scripts_together.js $$tests

collect: $(VENV)/ready-to-test
	@found=$$($(BIN)/pytest -m "not wide" --collect-only -qq 2>&1) || { echo "$$found" >&2; exit 1; }

unit: $(VENV)/ready-to-test node_modules/ready
	@setup/needs.sh redis && setup/needs.sh nginx
	$(BIN)/pytest -m "not browser and not wide" -n auto --dist worksteal

# Three at a time on two cores: a page waits for its server, a test for its page.
browser: WHICH = browser and not wide
browser: FOLDER = tests/browser
wide: FOLDER = tests
wide: WHICH = wide ## run the tests on every concept, page and theme, and with LibreOffice, too; takes a while
browser wide: $(VENV)/ready-to-test node_modules/ready
	@setup/needs.sh redis && setup/needs.sh nginx
	@CHROMIUM=$$(setup/needs.sh chromium $(BIN)/python) && export CHROMIUM && \
	echo "CHROMIUM=$$CHROMIUM $(BIN)/pytest -m '$(WHICH)' -n 3 --dist worksteal $(FOLDER)" && \
	$(BIN)/pytest -m '$(WHICH)' -n 3 --dist worksteal $(FOLDER)

fuzz: $(VENV)/ready-to-test ## look for inputs that nobody thought of: FUZZ=300 seconds for each kind, atheris where it is there
	@$(BIN)/python -m pip --disable-pip-version-check --quiet install --target $(VENV)/fuzz atheris || true
	@PYTHONPATH=$(VENV)/fuzz $(BIN)/python -m tests.fuzz.run $(or $(FUZZ),300)

bench: $(VENV)/ready-to-test ## measure how fast the map is and write docs/speed.md; QUICK=1 only looks
	@CHROMIUM=$$(setup/needs.sh chromium $(BIN)/python) && export CHROMIUM && $(BIN)/python -m bench

load: $(VENV)/ready-to-test ## measure what 300 readers cost the server and write docs/speed.md; QUICK=1 only looks
	@PROCESSES=$(PROCESSES) NGINX=$(NGINX) SITE=$(SITE) $(BIN)/python -m bench.load

# The tools have libraries of their own, so they stand beside those of the app.
audit: $(VENV)/ready-to-run ## look for known holes (asks the package index), read the licences, write build/bill-of-materials.cdx.json
	@test -x $(AUDIT)/bin/pip-audit || { $(PYTHON) -m venv $(AUDIT) && \
		$(AUDIT)/bin/python -m pip --disable-pip-version-check --quiet install "pip-audit>=2.10,<3" "cyclonedx-bom>=7,<8"; }
	@$(BIN)/python setup/audit.py $(AUDIT)/bin

lock: $(VENV)/python ## write the lock files anew; UPGRADE=--upgrade takes newer versions
	$(PIP) install "uv>=0.13,<1"
	$(LOCK) $(UPGRADE) --output-file requirements.txt
	$(LOCK) $(UPGRADE) --extra test --extra s3 --extra redis --constraint requirements.txt --output-file requirements-test.txt
	echo "uv>=0.13,<1" | $(subst pyproject.toml --extra build,-,$(LOCK)) $(UPGRADE) --output-file requirements-uv.txt

clean: ## remove what make and the tests made
	rm -rf $(VENV) node_modules build *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis test-results
	find graph ui tests bench -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true

# Each file below says what an environment holds; it is made again when what locks it is newer.
$(VENV)/python:
	@setup/needs.sh python $(PYTHON)
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/ready-to-run: $(VENV)/python requirements.txt pyproject.toml
	@echo "Installing the libraries; the first time this takes up to a minute"
	$(INSTALL) requirements.txt
	$(PIP) install --no-build-isolation --no-deps -e .
	@touch $@

node_modules/ready: package.json package-lock.json
	@setup/needs.sh npm
	npm ci --no-audit --no-fund --ignore-scripts
	@touch $@

$(VENV)/ready-to-test: $(VENV)/ready-to-run requirements-test.txt
	$(INSTALL) requirements-test.txt
	@touch $@
