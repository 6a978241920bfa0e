PYTHON ?= python3
BIN := .venv/bin

.PHONY: demo test setup ogx lint docs benchmarks wheel clean

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

# A server with files and batches, for the tests marked "ogx". It wants a newer Python than the program does, and packages
# that clash with the program's: hence an environment of its own. PYENV_VERSION is for pyenv, whose commands fail without.
ogx: .venv-ogx/ready

.venv-ogx/ready: constraints-ogx.txt
	@for name in python3.12 python3.13 python3.14 $(PYTHON); do \
		export PYENV_VERSION="$${name#python}"; \
		"$$name" -c 'import ensurepip, sys; sys.exit(sys.version_info < (3, 12))' 2>/dev/null || continue; \
		echo "$$name -m venv .venv-ogx, for OGX"; \
		"$$name" -m venv --clear .venv-ogx && \
		.venv-ogx/bin/pip install --quiet --disable-pip-version-check -c constraints-ogx.txt ogx && \
		touch $@; exit; \
	done; \
	echo "OGX is left out, and with it the tests that need it: there is no Python 3.12 or newer"

lint: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python docs/generate.py --check
	$(BIN)/summarizer prompts check fixtures/recordings
	$(BIN)/summarizer prompts check fixtures/judgements --judge

docs: .venv/dev
	$(BIN)/python docs/generate.py

benchmarks: .venv/dev
	$(BIN)/pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[bench]"
	$(BIN)/python benchmarks/startup.py
	$(BIN)/python benchmarks/grounding.py
	$(BIN)/python benchmarks/particulars.py
	$(BIN)/python benchmarks/claim_checks.py
	$(BIN)/python benchmarks/facts.py
	$(BIN)/python benchmarks/claims_speed.py
	$(BIN)/python benchmarks/throughput.py --articles 300 --rounds 1
	$(BIN)/python benchmarks/batch_files.py

wheel: .venv/dev
	$(BIN)/python -m build --wheel --outdir dist

clean:
	rm -rf .venv .venv-ogx dist
