"""Scores with numpy, twice: as it is usually written (a matrix of doubles with NaN), and by byte columns."""

import sys
from pathlib import Path

import numpy

from peer import HIGHEST, LOWEST, REVERSED, SCALES, best, columns, leave


def usual(matrix: numpy.ndarray) -> list[numpy.ndarray]:
    keyed = matrix.copy()
    keyed[:, REVERSED] = LOWEST + HIGHEST - keyed[:, REVERSED]
    scores = []
    for part, needed in SCALES.values():
        answers = keyed[:, part.start:part.stop]
        answered = (~numpy.isnan(answers)).sum(axis=1)
        total = numpy.nansum(answers, axis=1)
        score = numpy.full(len(matrix), numpy.nan)
        numpy.divide(total, answered, out=score, where=answered >= needed)
        scores.append(score)
    return scores


def by_columns(items: numpy.ndarray) -> list[numpy.ndarray]:
    keyed = list(items)
    for reversed_item in REVERSED:
        item = items[reversed_item]
        keyed[reversed_item] = numpy.where(item == 0, numpy.uint8(0), numpy.uint8(LOWEST + HIGHEST) - item)
    scores = []
    for part, needed in SCALES.values():
        total = numpy.zeros(items.shape[1], dtype=numpy.uint8)
        answered = numpy.zeros(items.shape[1], dtype=numpy.uint8)
        for column in part:
            total += keyed[column]
            answered += items[column] != 0
        score = numpy.full(items.shape[1], numpy.nan)
        numpy.divide(total, answered, out=score, where=answered >= needed, dtype=numpy.float64, casting="unsafe")
        scores.append(score)
    return scores


def main() -> int:
    folder = Path(sys.argv[1])
    items = columns(folder)
    leave(folder, "numpy-columns", *best(lambda: by_columns(items)))
    matrix = numpy.ascontiguousarray(items.T).astype(numpy.float64)
    matrix[matrix == 0] = numpy.nan
    leave(folder, "numpy", *best(lambda: usual(matrix)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
