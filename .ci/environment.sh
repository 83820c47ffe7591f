# Sourced by .ci/run and by each lane that is run alone: uv, and an environment with the versions of constraints.txt.

if ! command -v uv >/dev/null 2>&1; then
  python3 -m venv .venv-uv
  .venv-uv/bin/python -m pip install --quiet uv
  PATH="$PWD/.venv-uv/bin:$PATH"
fi

if [ -z "${LANES_ENVIRONMENT:-}" ]; then
  echo "== environment: the tested versions of constraints.txt"
  uv venv --quiet --clear --python ">=3.11" .venv
  # Compiled once, not by each of the hundreds of processes that tests start: some machines have them keep nothing.
  uv pip install --quiet --compile-bytecode --constraint constraints.txt --group dev --editable .
  export PATH LANES_ENVIRONMENT=ready
fi

run() { uv run --no-sync --frozen "$@"; }

missing() { # what it says goes to whoever runs a lane on a machine that lacks its tools; 77: skipped
  echo "skipped: $*"
  exit 77
}
