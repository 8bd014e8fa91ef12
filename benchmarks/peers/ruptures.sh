#!/usr/bin/env bash
# Watches 100,000 cases of 20 sessions with TherapeuticAlliance and with base R, on one core and in this run: individuals
# chart (running, lower side), EWMA and CUSUM (known centre and deviation) on the same scores. First asserts that the
# results agree, then prints times (best of several) and ratios.
#
# Usage: ruptures.sh
set -euo pipefail

here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -E "$@"; fi; }

if ! command -v Rscript >/dev/null; then
  as_root apt-get -qq update
  as_root apt-get -qq -y --no-install-recommends install r-base-core >/dev/null
fi

printf '%s; %s\n' "$(lscpu | sed -nE 's/^Model name: +//p')" "$(R --version | head -n 1)"
dotnet run -c Release --project "$here/../TherapeuticAlliance.Benchmarks" -- --ruptures-peer "$work"
Rscript --vanilla "$here/ruptures_peer.R" "$work"
