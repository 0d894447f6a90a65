# make report and make test do all their own set-up: the virtual environment, and the system libraries where
# apt-get is there and permitted. Else one line says what to install.

PYTHON ?= python3
BIN := .venv/bin
# What WeasyPrint loads at run time, and the Debian packages that hold it.
LIBRARIES := libpango-1.0.so.0 libpangoft2-1.0.so.0 libharfbuzz-subset.so.0
PACKAGES := libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0

define INSTALL
install() { \
  if [ "$$(id -u)" = 0 ]; then as=; elif sudo -n true 2>/dev/null; then as="sudo -n"; else as=no; fi; \
  if [ "$$as" = no ] || ! command -v apt-get >/dev/null; then \
    echo "Please install first: $$* (on Debian: sudo apt-get install $$*)" >&2; exit 1; fi; \
  echo "Installing $$* with apt-get" >&2; \
  $$as apt-get update -qq && DEBIAN_FRONTEND=noninteractive $$as apt-get install -y -qq --no-install-recommends "$$@" >/dev/null; \
}
endef

.PHONY: report test check clean

report: .venv/ready
	$(BIN)/reporting build soundtrack-2 -v

test: .venv/ready
	$(BIN)/pytest -n auto --dist loadfile

check: .venv/ready  ## style, types and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

.venv/ready: pyproject.toml constraints.txt
	@$(INSTALL); \
	command -v $(PYTHON) >/dev/null || install python3; \
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed; say which with make PYTHON=..." >&2; exit 1; }; \
	$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || install python3-venv; \
	$(PYTHON) -c 'import ctypes, sys; [ctypes.CDLL(name) for name in sys.argv[1:]]' $(LIBRARIES) 2>/dev/null || \
	  install $(PACKAGES)
	@echo "Setting up .venv (once)" >&2
	@$(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@$(BIN)/python -m compileall -q reporting  && touch $@

clean:
	rm -rf .venv output/* output/.editions
