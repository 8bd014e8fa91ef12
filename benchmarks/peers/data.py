"""Makes the one data set that every peer scores: 12 items answered 1 to 5, about 5 % blank.

Usage: data.py ROWS FOLDER. Writes items.u8 (12 columns of bytes, one after another; 0 is blank) and items.csv
(one digit an answer; 0 is blank).
"""

import sys
from pathlib import Path

import numpy

ITEMS = 12


def main() -> int:
    rows, folder = int(sys.argv[1]), Path(sys.argv[2])
    random = numpy.random.default_rng(20240601)
    items = random.integers(1, 6, size=(ITEMS, rows), dtype=numpy.uint8)
    items[random.random(size=(ITEMS, rows), dtype=numpy.float32) < 0.05] = 0
    items.tofile(folder / "items.u8")

    # A line is 12 digits with commas between and a line feed.
    with open(folder / "items.csv", "wb") as text:
        text.write((",".join(f"i{number}" for number in range(1, ITEMS + 1)) + "\n").encode())
        for first in range(0, rows, 1_000_000):
            block = items[:, first:first + 1_000_000].T
            lines = numpy.full((block.shape[0], 2 * ITEMS), ord(","), dtype=numpy.uint8)
            lines[:, 0::2] = block + ord("0")
            lines[:, -1] = ord("\n")
            text.write(lines.tobytes())
    return 0


if __name__ == "__main__":
    sys.exit(main())
