"""What the Python peers share: the key, the data set, and how a result and its time are left behind."""

import json
import time
from pathlib import Path

import numpy

ITEMS = 12
LOWEST, HIGHEST = 1, 5
REVERSED = (3, 8)

# Columns of each scale, from 0, and how many answers it needs: at least 80 % of them.
SCALES = {"task": (range(0, 4), 4), "bond": (range(4, 8), 4), "goal": (range(8, 12), 4), "total": (range(0, 12), 10)}


def columns(folder: Path) -> numpy.ndarray:
    """Returns the answers as bytes, one row an item; 0 is blank."""
    return numpy.fromfile(folder / "items.u8", dtype=numpy.uint8).reshape(ITEMS, -1)


def best(score, times: int = 3):
    """Returns the result of a call and the seconds of its fastest run."""
    fastest = None
    for _ in range(times):
        start = time.perf_counter()
        result = score()
        seconds = time.perf_counter() - start
        fastest = seconds if fastest is None else min(fastest, seconds)
    return result, fastest


def leave(folder: Path, name: str, result, seconds: float) -> None:
    """Writes the scores (columns of doubles, NaN is no score) and the seconds."""
    numpy.stack([numpy.asarray(column, dtype=numpy.float64) for column in result]).tofile(folder / f"{name}.f64")
    (folder / f"{name}.time.json").write_text(json.dumps({"seconds": seconds}), encoding="utf-8")
