PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test setup lint docs benchmarks wheel clean

demo: .venv/runtime
	@$(BIN)/summarizer demo

test: .venv/dev
	$(BIN)/pytest

setup: .venv/dev

.venv/runtime: pyproject.toml constraints.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "summarizer needs Python 3.11 or newer; say: make PYTHON=python3.12")'
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e .
	@touch $@

.venv/dev: .venv/runtime
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[dev]"
	@touch $@

lint: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python docs/generate.py --check
	$(BIN)/summarizer prompts check fixtures/recordings

docs: .venv/dev
	$(BIN)/python docs/generate.py

benchmarks: .venv/dev
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[bench]"
	$(BIN)/python benchmarks/startup.py
	$(BIN)/python benchmarks/grounding.py

wheel: .venv/dev
	$(BIN)/python -m build --wheel --outdir dist

clean:
	rm -rf .venv dist
