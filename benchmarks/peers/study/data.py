"""Writes a table of forms: id, session, 12 items 1 to 5, 3 % blank. Usage: data.py ROWS FILE"""
import random
import sys

rows, path = int(sys.argv[1]), sys.argv[2]
random.seed(20251128)
with open(path, "w", encoding="utf-8", newline="\n") as out:
    out.write("id,session," + ",".join(f"q{i:02d}" for i in range(1, 13)) + "\n")
    for row in range(rows):
        level = random.gauss(3.5, 0.8)
        cells = ["" if random.random() < 0.03 else str(min(5, max(1, round(random.gauss(level, 0.8))))) for _ in range(12)]
        out.write(f"P{row // 10:07d},{row % 10 + 1}," + ",".join(cells) + "\n")
