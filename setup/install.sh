#!/usr/bin/env bash
# Install what a lock file names: setup/install.sh PYTHON LOCK
# uv takes seconds for what takes pip a minute. Where uv cannot be had, or does not find what pip is told to find, pip
# does it. Both hold each file to its hash.
set -euo pipefail

python=$1
lock=$2
pip=("$python" -m pip --disable-pip-version-check --quiet install --no-compile --require-hashes)

by_uv() {
    "${pip[@]}" -r requirements-uv.txt &&
        "$python" -m uv pip install --quiet --no-config --system-certs --python "$python" --require-hashes -r "$lock"
}

by_uv 2>/dev/null || "${pip[@]}" -r "$lock"
