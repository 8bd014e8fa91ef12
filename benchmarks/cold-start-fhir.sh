#!/usr/bin/env bash
# What writing one response as FHIR adds to the start of a process: a program that scores a form and writes the response, against one
# that only scores the form. Processor time (user and system) of whole processes, in pairs that take turns; the ratio of the medians
# is the last line, and more than 1.5 fails.
#   benchmarks/cold-start-fhir.sh [pairs]
set -euo pipefail

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
pairs="${1:-41}"
out="$root/artifacts/cold-start-fhir"
rid="$(dotnet --info | sed -nE 's/^ *RID: *//p' | head -n 1)"
rm -rf "$out"
for program in Scoring WritingFhir; do
  dotnet publish "$root/benchmarks/ColdStart/$program" -c Release -r "$rid" -o "$out/$program" >/dev/null
  line="$("$out/$program/$program")"
  if [ "$line" != 33 ]; then printf '%s printed %s, not 33\n' "$program" "$line"; exit 1; fi
done
python3 "$root/benchmarks/cpu_pairs.py" "$pairs" 1.5 "$out/Scoring/Scoring" "$out/WritingFhir/WritingFhir"
