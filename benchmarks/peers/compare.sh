#!/usr/bin/env bash
# Scores one data set with TherapeuticAlliance, DuckDB, numpy, pandas and R's psych::scoreFast, all on this machine and
# in this run: 12 items 1 to 5, two of them reversed, three subscales and the total as means, at least 80 % answered.
# First asserts that the results agree, then prints times (best of several) and ratios.
#
# Usage: compare.sh [ROWS]   (10000000 forms when not said; R needs about 5 GB for them)
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
rows="${1:-10000000}"
threads="$(nproc)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -E "$@"; fi; }

# The peers: R and Python from Debian, DuckDB from npm.
missing=()
Rscript -e 'library(psych)' >/dev/null 2>&1 || missing+=(r-base-core r-cran-psych)
/usr/bin/python3 -c 'import numpy, pandas' 2>/dev/null || missing+=(python3-numpy python3-pandas)
if [ "${#missing[@]}" -gt 0 ]; then
  as_root apt-get -qq update
  as_root apt-get -qq -y --no-install-recommends install "${missing[@]}" >/dev/null
fi
cp "$here/duckdb_peer.mjs" "$work/"
(cd "$work" && npm init -y >/dev/null && npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >/dev/null)

printf '%s\n' "$(lscpu | sed -nE 's/^Model name: +//p'), $threads cores; $rows forms"
/usr/bin/python3 "$here/data.py" "$rows" "$work"
dotnet run -c Release --project "$here/../TherapeuticAlliance.Benchmarks" -- --peer-batch "$work"
(cd "$work" && node duckdb_peer.mjs "$work" "$threads")
/usr/bin/python3 "$here/numpy_peer.py" "$work"
/usr/bin/python3 "$here/pandas_peer.py" "$work"
Rscript "$here/psych_peer.R" "$work"

printf '%s; numpy %s; pandas %s; psych %s; DuckDB %s\n' \
  "$(R --version | head -n 1)" \
  "$(/usr/bin/python3 -c 'import numpy; print(numpy.__version__)')" \
  "$(/usr/bin/python3 -c 'import pandas; print(pandas.__version__)')" \
  "$(Rscript -e 'cat(as.character(packageVersion("psych")))')" \
  "$(node -p "require('$work/node_modules/@duckdb/node-api/package.json').version")"
/usr/bin/python3 "$here/agree.py" "$work"
