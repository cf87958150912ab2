# `make` lists the targets. They create .venv from requirements-dev.txt on first use.
.DEFAULT_GOAL := help
PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
STAMP := $(VENV)/.installed
export PYTHONPATH := $(CURDIR)

.PHONY: help demo test conformance generate generate-check lint format types servers test-live pin clean

help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/\1|\2/' | awk -F'|' '{printf "  %-16s %s\n", $$1, $$2}'

$(STAMP): requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed: make PYTHON=python3.11"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

demo: $(STAMP) ## Run examples/quickstart.py on the embedded server (or on the one in ORY_KRATOS_*_URL)
	@$(PY) examples/quickstart.py

test: $(STAMP) ## Run all tests that need only Python
	$(PY) -m pytest --ignore=tests/live

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

pin: $(STAMP) ## Write the installed versions to requirements-dev.txt
	@{ head -1 requirements-dev.txt; $(PY) -m pip freeze --exclude-editable; } > requirements-dev.new && mv requirements-dev.new requirements-dev.txt

clean: ## Remove what was installed and cached in this folder
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis dist build *.egg-info
