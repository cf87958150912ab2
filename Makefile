# `make` lists the targets. They create .venv from requirements-dev.txt on first use; `make demo` needs less.
.DEFAULT_GOAL := help
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
STAMP := $(VENV)/.installed
LOWEST := .venv-lowest
DEMO := .venv-demo
PARALLEL := -n auto --maxprocesses 8 --dist worksteal
# The demo runs in .venv where that is complete.
DEMO_STAMP := $(if $(shell test $(STAMP) -nt requirements-demo.txt && echo yes),,$(DEMO)/.installed)
DEMO_PY := $(if $(DEMO_STAMP),$(DEMO)/bin/python,$(PY))
RECENT = $(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.11"; exit 1; }
# Bytecode is written for what is imported only: compiling all of it takes as long as installing it.
INSTALL := pip install --disable-pip-version-check --no-compile -r
# One line for each package that pip collects.
COLLECTED := awk '/^Collecting/ { printf "  %2d %s\n", ++n, $$2; fflush() } $$0 == "all" { ok = 1 } END { exit !ok }'
export PYTHONPATH := $(CURDIR)

.PHONY: help demo test test-tools conformance generate generate-check lint format types servers test-live contract pin clean corpus faults release-check api bench bench-plots test-lowest coverage web axe test-web worker-demo scale

help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/\1|\2/' | awk -F'|' '{printf "  %-16s %s\n", $$1, $$2}'

$(STAMP): requirements-dev.txt pyproject.toml
	@$(RECENT)
	$(PYTHON) -m venv $(VENV)
	@echo "install $$(grep -c == $<) packages from $<"
	@{ $(PY) -m $(INSTALL) $< && echo all; } | $(COLLECTED)
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

$(DEMO)/.installed: requirements-demo.txt
	@$(RECENT)
	@echo "demo: 1 of 3: make $(DEMO)"
	@$(PYTHON) -m venv $(DEMO)
	@echo "demo: 2 of 3: install $$(grep -c == $<) packages from $<"
	@{ $(DEMO)/bin/python -m $(INSTALL) $< && echo all; } | $(COLLECTED)
	@touch $@

demo: $(DEMO_STAMP) ## Run examples/quickstart.py on the embedded server (or on the one in ORY_KRATOS_*_URL)
	@echo "demo: $(if $(DEMO_STAMP),3 of 3: )run examples/quickstart.py"
	@$(DEMO_PY) examples/quickstart.py

scale: servers ## Many rows on real servers with a PostgreSQL of their own (an hour; FACTOR=0.1 is a tenth): docs/scale.md
	$(PY) -m tests.scale $(FACTOR)

worker-demo: $(STAMP) ## Two workers import, revoke and export on a redis-server and an embedded Ory of their own
	@$(PY) -m examples.worker.demo

test: $(STAMP) ## Run the tests that need only Python, in as many processes as there are processors
	$(PY) -m pytest --ignore=tests/live --ignore=tests/web -m "not tools" $(PARALLEL)

test-tools: $(STAMP) ## Run those that build, install and type-check whole packages or start whole programs: some minutes more
	$(PY) -m pytest --ignore=tests/live --ignore=tests/web -m tools $(PARALLEL)

corpus: $(STAMP) ## Every kind of bad answer on every model and operation, and every model through pydantic: in full, with counts per kind
	ORY_FULL=1 $(PY) -m pytest tests/corpus tests/unit/test_leaving.py -q $(PARALLEL)

# Those that do not go through all libraries by themselves.
OF_A_LIBRARY := $(addprefix tests/,$(addprefix faults/test_,faults.py smallest_inputs.py injection.py users.py) unit/test_isolation.py)

faults: $(STAMP) ## A misbehaving server, cancellation, sequences of steps, many users, secrets, growth: in full, with the table of what was seen
	ORY_FULL=1 $(PY) -m pytest tests/faults tests/flows/test_sequences.py tests/unit/test_secrets.py tests/unit/test_lifecycle_limits.py tests/fake/http/test_bad_input.py -q -rA --show-capture=no $(PARALLEL)
	ORY_TRANSPORT=httpx2 $(PY) -m pytest $(OF_A_LIBRARY) -q $(PARALLEL)
	ORY_TRANSPORT=aiohttp $(PY) -m pytest $(OF_A_LIBRARY) -q $(PARALLEL)

PURE := ory_async/retry.py,ory_async/pagination.py,ory_async/errors.py,ory_async/flows/outcome.py,ory_async/hosts.py,codegen/normal.py,codegen/overlay.py,codegen/facts.py,codegen/diff.py

# Programs that tests start (fresh interpreters, builds) are not measured: what they show is seen in this process, too.
coverage: $(STAMP) ## Lines and branches of the hand-written code: all of the pure modules, 95 % of the whole
	$(VENV)/bin/coverage run -m pytest --ignore=tests/live --ignore=tests/packaging -q
	$(VENV)/bin/coverage report --include=$(PURE) --fail-under=100
	$(VENV)/bin/coverage report --fail-under=95

release-check: $(STAMP) ## Two builds of the same bytes, what is in them, each installed alone with the quick start, the API, the bill of materials
	$(PY) -m pytest tests/packaging tests/codegen/test_distribution.py -q
	rm -rf dist && $(PY) -m build --no-isolation --outdir dist .
	$(PY) -m codegen.distribution dist
	$(PY) -m tests.packaging.sbom > dist/sbom.cdx.json
	@$(PY) -m tests.packaging.installed dist
	@ls -l dist

api: $(STAMP) ## Write the public API to tests/packaging/api.txt (at each release)
	$(PY) -m tests.packaging.api

bench: $(STAMP) ## What it costs beside the official client and others: a table, and benchmarks/latest.json
	@$(PY) -m benchmarks

bench-plots: $(STAMP) ## How the cost grows: docs/assets/plots/*.svg
	@$(PY) -m benchmarks.plots

OF_THE_PACKAGE := $(addprefix tests/,unit wire corpus faults transports sessions fastapi oauth2 flows hooks relations identities errors cli)
# Of old versions of others, beside newer ones.
OLD_WARNINGS := -W "ignore:Please use:PendingDeprecationWarning" -W "ignore:'click.utils:DeprecationWarning"

test-lowest: $(STAMP) ## Run the tests with the lowest supported version of every dependency
	$(PYTHON) -m venv $(LOWEST)
	$(PY) -m tests.packaging.lowest > $(LOWEST)/requirements.txt
	$(LOWEST)/bin/python -m pip install --quiet --disable-pip-version-check -r $(LOWEST)/requirements.txt
	$(LOWEST)/bin/python -m pytest $(OF_THE_PACKAGE) -m "not tools" -q $(OLD_WARNINGS) $(PARALLEL)

contract: servers ## One suite on the embedded and on real servers, and the table of what each of them showed
	$(PY) -m pytest tests/contract/test_fake.py tests/live/test_contract.py -q -s

conformance: $(STAMP) ## Call every documented operation and print where it differs from its page
	@$(PY) -m tests.conformance

generate: $(STAMP) ## Write the generated packages from spec/
	$(PY) -m codegen generate

generate-check: $(STAMP) ## Are the generated packages what spec/ gives, byte for byte?
	$(PY) -m codegen check

lint: $(STAMP) ## ruff and import-linter
	$(VENV)/bin/ruff check .
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/lint-imports --no-logo

format: $(STAMP) ## Format and mend what ruff can
	$(VENV)/bin/ruff check --fix .
	$(VENV)/bin/ruff format .

types: $(STAMP) ## mypy --strict and pyright strict, generated code included
	$(VENV)/bin/mypy
	$(VENV)/bin/pyright

servers: $(STAMP) ## Build real Kratos, Hydra and Keto (needs Go and gcc; cached outside the tree)
	$(PY) -m tests.servers.build

test-live: servers ## Run the tests against the real servers
	ORY_LIVE=1 $(PY) -m pytest tests/live

web: $(STAMP) ## Run examples/webapp on http://127.0.0.1:8000, on the embedded server (or on those in ORY_…_URL)
	@$(PY) -m examples.webapp

axe: $(STAMP) ## Fetch axe-core with npm, at its pin, for the tests of pages (cached outside the tree)
	$(PY) -m tests.web.axe

test-web: servers ## Drive it with Chromium (`chromium` on the path, or CHROMIUM), on the fake and on real servers
	ORY_LIVE=1 $(PY) -m pytest tests/web

pin: $(STAMP) ## Write the installed versions to requirements-dev.txt
	@{ head -1 requirements-dev.txt; $(PY) -m pip freeze --exclude-editable; } > requirements-dev.new && mv requirements-dev.new requirements-dev.txt

clean: ## Remove what was installed and cached in this folder
	rm -rf $(VENV) $(LOWEST) $(DEMO) .venv-docs site .mypy_cache .ruff_cache .pytest_cache .hypothesis dist build *.egg-info

.PHONY: faults-live soak docs docs-serve docs-update

DOCS := .venv-docs
export NO_MKDOCS_2_WARNING := 1

$(DOCS)/.installed: requirements-docs.txt
	@$(RECENT)
	@$(PYTHON) -m venv $(DOCS)
	@echo "install $$(grep -c == $<) packages from $<"
	@{ $(DOCS)/bin/python -m $(INSTALL) $< && echo all; } | $(COLLECTED)
	@touch $@

docs: $(DOCS)/.installed ## Build the documentation into site/; a warning or a file of another host ends it
	$(DOCS)/bin/mkdocs build --strict
	@$(DOCS)/bin/python -m tests.docs.site site

docs-serve: $(DOCS)/.installed ## Show the documentation on http://127.0.0.1:8001 while it is written
	$(DOCS)/bin/mkdocs serve --strict --dev-addr 127.0.0.1:8001

docs-update: $(STAMP) ## Write the pages that are made of data: the reference, the table of calls, what the fake plays
	@$(PY) -m tests.docs

faults-live: servers ## Real Kratos, Redis and PostgreSQL killed, stopped and starved under 200 users: the figures
	@$(PY) -m tests.faults_live

soak: $(STAMP) ## 100,000 calls: memory and file descriptors stay (not part of CI)
	@$(PY) -m tests.faults_live.soak
