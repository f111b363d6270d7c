# Everything a newcomer needs: `make run`. Everything a change needs: `make lint test`.
PORT ?= 8000
VAR_DIR ?= var
export VAR_DIR

PYTHON := $(shell for name in python3.13 python3.12 python3.14 python3; do \
	command -v $$name >/dev/null 2>&1 && $$name -c 'import sys; sys.exit(sys.version_info < (3, 12))' 2>/dev/null \
	&& { command -v $$name; break; }; done)
BIN := .venv/bin

.PHONY: help setup run test lint format bench
help: ## Say what each target does
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 10

.venv/ready: requirements.txt
	@test -n "$(PYTHON)" || { echo "Il faut Python 3.12 ou plus récent (python3.13, python3.12, python3.14 ou python3)." >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt
	@touch $@

.venv/ready-dev: .venv/ready requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch $@

setup: .venv/ready ## Environment, dependencies, database
	$(BIN)/python manage.py migrate --verbosity 0

run: setup ## Demo content, web server (PORT=8000) and worker, state under VAR_DIR
	@PORT=$(PORT) exec sh bin/run

test: .venv/ready-dev ## Everything the tests need, then all of them (ARGS= for pytest)
	@sh bin/browser
	$(BIN)/python -m pytest -n 2 --dist worksteal $(ARGS)

lint: .venv/ready-dev ## Style, import directions, types, templates, missing migrations
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports
	$(BIN)/djlint --lint portal networks newsletters home search --quiet
	DJANGO_SETTINGS_MODULE=portal.settings.test $(BIN)/python manage.py makemigrations --check --dry-run
	$(BIN)/ty check

format: .venv/ready-dev ## Rewrite code in the project's style
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

bench: .venv/ready-dev ## Speeds, as ratios measured in one run
	$(BIN)/python -m tests.bench
