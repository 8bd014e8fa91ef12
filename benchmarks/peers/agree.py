"""Asserts that all peers found the same scores, then prints their times and ratios as a table.

Usage: agree.py FOLDER. The reference is TherapeuticAlliance; a score may differ by 1e-12 at most, since the peers add
and divide in their own order, and whether there is a score may not differ at all.
"""

import json
import sys
from pathlib import Path

import numpy

OURS = "therapeutic-alliance-reusing"
GOALS = {"duckdb-aggregating": 40, "numpy": 120, "psych": 250}


def scores(folder: Path, name: str) -> numpy.ndarray:
    return numpy.fromfile(folder / f"{name}.f64", dtype=numpy.float64).reshape(4, -1)


def check(folder: Path, name: str, ours: numpy.ndarray) -> None:
    sums = folder / f"{name}.sums.json"
    if sums.exists():
        theirs = json.loads(sums.read_text(encoding="utf-8"))
        for scale in range(4):
            assert theirs[2 * scale] == numpy.count_nonzero(~numpy.isnan(ours[scale])), f"{name}: another number of scores"
            assert abs(theirs[2 * scale + 1] / numpy.nansum(ours[scale]) - 1) < 1e-9, f"{name}: another sum"
        return
    theirs = scores(folder, name)
    assert theirs.shape == ours.shape, f"{name}: {theirs.shape} scores instead of {ours.shape}"
    for scale in range(4):
        assert numpy.array_equal(numpy.isnan(theirs[scale]), numpy.isnan(ours[scale])), f"{name}: other rows have no score"
        apart = numpy.nanmax(numpy.abs(theirs[scale] - ours[scale]))
        assert apart <= 1e-12, f"{name}: a score is {apart} away"


def main() -> int:
    folder = Path(sys.argv[1])
    ours = scores(folder, OURS)
    times = {path.name[:-len(".time.json")]: json.loads(path.read_text(encoding="utf-8"))["seconds"]
             for path in folder.glob("*.time.json")}
    for name in times:
        check(folder, name, ours)
    print(f"All {len(times)} results agree on {ours.shape[1]:,} forms.\n")
    print("| scored with | seconds | times as long as TherapeuticAlliance into reused memory | goal |\n|---|---:|---:|---:|")
    for name, seconds in sorted(times.items(), key=lambda entry: entry[1]):
        print(f"| {name} | {seconds:.4f} | {seconds / times[OURS]:.1f} | {GOALS.get(name, '')} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
