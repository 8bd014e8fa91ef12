#!/usr/bin/env bash
# What the library adds to the start of a process: a program that scores one form and prints one line, against one that only
# prints the line. Whole processes, in pairs that take turns; the ratio of the medians is the last line.
#   benchmarks/cold-start.sh [pairs]
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
pairs="${1:-41}"
out="$root/artifacts/cold-start"
rid="$(dotnet --info | sed -nE 's/^ *RID: *//p' | head -n 1)"
rm -rf "$out"
for program in Printing Scoring; do
  dotnet publish "$root/benchmarks/ColdStart/$program" -c Release -r "$rid" -o "$out/$program" >/dev/null
  line="$("$out/$program/$program")"
  if [ "$line" != 33 ]; then printf '%s printed %s, not 33\n' "$program" "$line"; exit 1; fi
done

# Appends the milliseconds of one process to a file: run PROGRAM
run() {
  local start="$EPOCHREALTIME"
  "$out/$1/$1" >/dev/null
  local end="$EPOCHREALTIME"
  echo "$start $end" | awk '{ printf "%.3f\n", ($2 - $1) * 1000 }' >>"$out/$1.times"
}

# The first pair warms the disk cache and is not counted.
for pair in $(seq 0 "$pairs"); do
  for program in Printing Scoring; do run "$program"; done
  if [ "$pair" -eq 0 ]; then rm "$out"/*.times; fi
done

median() { sort -n "$1" | awk '{ times[NR] = $1 } END { print (times[int((NR + 1) / 2)] + times[int(NR / 2) + 1]) / 2 }'; }
printing="$(median "$out/Printing.times")"
scoring="$(median "$out/Scoring.times")"
awk -v pairs="$pairs" -v a="$printing" -v b="$scoring" \
  'BEGIN { printf "%d pairs; median of printing %.1f ms, of scoring and printing %.1f ms\ncold start ratio %.2f\n", pairs, a, b, b / a }'
