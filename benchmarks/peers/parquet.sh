#!/usr/bin/env bash
# Parquet -> scores of the WAI-SR, by this library and by DuckDB running the SELECT of this library on the same file; a process each, in
# turns. First asserts that the two files of scores agree row by row; then prints CPU, wall clock and peak memory of the best of the runs.
#
# Usage: parquet.sh [ROWS] [RUNS]           (10000000 forms and 3 runs when not given; 100000 and 1 to try it)
#        parquet.sh memory [ROWS]           (100000000 forms; this library alone: peak memory beside that for a tenth of the rows)
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 MSBUILDDISABLENODEREUSE=1
missing=()
[ -x /usr/bin/time ] || missing+=(time)
command -v clang >/dev/null || command -v gcc >/dev/null || missing+=(gcc libc6-dev)
[ -e /usr/include/zlib.h ] || missing+=(zlib1g-dev)
if [ "${#missing[@]}" -gt 0 ]; then
  apt-get -qq update
  apt-get -qq -y --no-install-recommends install "${missing[@]}" >/dev/null
fi
dotnet publish "$here/parquet/job.cs" -c Release -v q -o "$work/out" >/dev/null
run() { "$work/out/job" "$@"; }

if [ "${1:-}" = memory ]; then
  rows="${2:-100000000}"
  for count in $((rows / 10)) "$rows"; do
    run generate "$work/answers.parquet" "$work/scores.parquet" "$count"
    for job in ours-sum ours-write; do
      /usr/bin/time -f "$job, $count forms, $(stat -c %s "$work/answers.parquet") bytes: %U + %S s CPU, %e s, peak %M KB" "$work/out/job" "$job" "$work/answers.parquet" "$work/scores.parquet" >/dev/null
    done
  done
  exit 0
fi

rows="${1:-10000000}"
runs="${2:-3}"
run generate "$work/answers.parquet" "$work/scores.parquet" "$rows"
printf '%s, %s cores; %s forms, %s bytes of Parquet\n' "$(lscpu | sed -nE 's/^Model name: +//p')" "$(nproc)" "$rows" "$(stat -c %s "$work/answers.parquet")"
run ours-write "$work/answers.parquet" "$work/scores.parquet" >/dev/null
run duckdb-write "$work/answers.parquet" "$work/scores.parquet" >/dev/null
run agree "$work/answers.parquet" "$work/scores.parquet"
ours="$(run ours-sum "$work/answers.parquet" "$work/scores.parquet")"
duckdb="$(run duckdb-sum "$work/answers.parquet" "$work/scores.parquet")"
printf 'rows, sums, invalid answers: %s | %s\n' "$ours" "$duckdb"
[ "${ours%% *} ${ours##* }" = "${duckdb%% *} ${duckdb##* }" ] || { printf 'the counts differ\n'; exit 1; }

: >"$work/times"
for _ in $(seq "$runs"); do
  for job in ours-sum duckdb-sum ours-write duckdb-write; do
    /usr/bin/time -a -o "$work/times" -f "$job %U %S %e %M" "$work/out/job" "$job" "$work/answers.parquet" "$work/scores.parquet" >/dev/null
  done
done
/usr/bin/python3 "$here/best_times.py" "$work/times"
