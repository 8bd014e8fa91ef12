"""Usage: pandas_peer.py TABLE SCORES"""
import sys

import pandas as pd

items = [f"q{i:02d}" for i in range(1, 13)]
table = pd.read_csv(sys.argv[1], dtype={"id": str, "session": "int32"} | {item: "float32" for item in items})
if table.duplicated(["id", "session"]).any():
    print("rows repeat an id and session", file=sys.stderr)
values = table[items].astype("float64")
for item in ("q04", "q09"):
    values[item] = 6 - values[item]
scores = table[["id", "session"]].copy()
for name, first in (("a", 0), ("b", 4), ("c", 8)):
    scores[name] = values[items[first:first + 4]].sum(axis=1, skipna=False)
answered = values.notna().sum(axis=1)
scores["total"] = (12 * values.sum(axis=1) / answered).where(answered >= 10)
scores.to_csv(sys.argv[2], index=False)
