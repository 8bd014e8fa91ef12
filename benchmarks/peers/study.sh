#!/usr/bin/env bash
# Scores one file of forms with the packages of this repository and with peers, whole processes in turns: DuckDB, R data.table,
# pandas, and a program over NuGet's Sep that somebody would write for this one file. Twelve items, 3 % blank, two reversed, three
# sums, and a total from 10 of 12 answers. First asserts that all outputs agree; then prints CPU, wall clock and peak memory of
# the fastest of several runs each.
#
# Usage: study.sh [ROWS] [RUNS]   (1000000 forms and 5 runs when not said; 10000 and 1 to try it)
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
root="$(cd "$here/../.." && pwd)"
rows="${1:-1000000}"
runs="${2:-5}"
threads="$(nproc)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -E "$@"; fi; }

missing=()
[ -x /usr/bin/time ] || missing+=(time)
command -v clang >/dev/null || command -v gcc >/dev/null || missing+=(gcc libc6-dev)
[ -e /usr/include/zlib.h ] || missing+=(zlib1g-dev)
/usr/bin/python3 -c 'import pandas' 2>/dev/null || missing+=(python3-pandas)
Rscript -e 'library(data.table)' >/dev/null 2>&1 || missing+=(r-base-core r-cran-data.table)
if [ "${#missing[@]}" -gt 0 ]; then
  as_root apt-get -o Acquire::Retries=3 -qq update
  as_root apt-get -o Acquire::Retries=3 -qq -y --no-install-recommends install "${missing[@]}" >/dev/null
fi
cp "$here/study/duckdb.mjs" "$work/"
(cd "$work" && npm init -y >/dev/null && npm install --silent --no-audit --no-fund @duckdb/node-api@1.5.6-r.1 >/dev/null)

# Ours from packages packed here, the other from NuGet; both published once as native code for this machine, which DuckDB and R are
# too, so that no build and no compilation is timed.
for project in TherapeuticAlliance TherapeuticAlliance.Json TherapeuticAlliance.Research; do
  dotnet pack "$root/src/$project" -c Release -v q -o "$work/packages" >/dev/null
done
mkdir -p "$work/ours" "$work/hand"
cp "$here/study/ours.cs" "$work/ours/"
cp "$here/study/hand.cs" "$work/hand/"
cat >"$work/ours/nuget.config" <<CONFIG
<configuration>
  <config><add key="globalPackagesFolder" value="$work/cache" /></config>
  <packageSources><add key="packed" value="$work/packages" /></packageSources>
</configuration>
CONFIG
for program in ours hand; do
  (cd "$work/$program" && dotnet publish "$program.cs" -c Release -v q -o "$work/$program/out" >/dev/null)
done

/usr/bin/python3 "$here/study/data.py" "$rows" "$work/table.csv"
printf '%s, %s cores; %s forms, %s bytes\n' "$(lscpu | sed -nE 's/^Model name: +//p')" "$threads" "$rows" "$(stat -c %s "$work/table.csv")"

programs=(ours ours-findings hand duckdb data.table pandas)
run() {
  case "$1" in
    ours) "$work/ours/out/ours" "$work/table.csv" "$work/ours.csv" ;;
    ours-findings) "$work/ours/out/ours" "$work/table.csv" "$work/ours-findings.csv" "$work/findings.csv" ;;
    hand) "$work/hand/out/hand" "$work/table.csv" "$work/hand.csv" ;;
    duckdb) (cd "$work" && exec node duckdb.mjs "$work/table.csv" "$work/duckdb.csv" "$threads") ;;
    data.table) Rscript "$here/study/data_table.R" "$work/table.csv" "$work/data.table.csv" ;;
    pandas) /usr/bin/python3 "$here/study/pandas_peer.py" "$work/table.csv" "$work/pandas.csv" ;;
  esac
}
export -f run
export work here threads

for program in "${programs[@]}"; do run "$program"; done
/usr/bin/python3 "$here/study/agree.py" "${programs[@]/%/.csv}" 2>/dev/null || (cd "$work" && /usr/bin/python3 "$here/study/agree.py" "${programs[@]/%/.csv}")

: >"$work/times"
for _ in $(seq "$runs"); do
  for program in "${programs[@]}"; do
    /usr/bin/time -a -o "$work/times" -f "$program %U %S %e %M" bash -c "run $program"
  done
done
/usr/bin/python3 "$here/best_times.py" "$work/times"
