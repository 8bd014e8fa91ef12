"""Scores with pandas as it is usually written: a data frame of doubles, mean and count of each scale."""

import sys
from pathlib import Path

import numpy
import pandas

from peer import HIGHEST, ITEMS, LOWEST, REVERSED, SCALES, best, columns, leave


def score(frame: pandas.DataFrame) -> list[pandas.Series]:
    keyed = frame.copy()
    for item in REVERSED:
        keyed[f"i{item + 1}"] = LOWEST + HIGHEST - keyed[f"i{item + 1}"]
    scores = []
    for part, needed in SCALES.values():
        answers = keyed[[f"i{item + 1}" for item in part]]
        scores.append(answers.mean(axis=1).where(answers.count(axis=1) >= needed))
    return scores


def main() -> int:
    folder = Path(sys.argv[1])
    items = columns(folder)
    frame = pandas.DataFrame({f"i{item + 1}": numpy.where(items[item] == 0, numpy.nan, items[item]) for item in range(ITEMS)})
    leave(folder, "pandas", *best(lambda: score(frame)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
