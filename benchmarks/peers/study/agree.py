"""Holds the scores of all programs against one another: agree.py FILE..."""
import csv
import itertools
import sys

readers = [csv.DictReader(open(path, encoding="utf-8")) for path in sys.argv[1:]]
rows = 0
for lines in itertools.zip_longest(*readers):
    rows += 1
    for path, line in zip(sys.argv[1:], lines):
        if line is None or (line["id"], line["session"]) != (lines[0]["id"], lines[0]["session"]):
            sys.exit(f"{path}: row {rows} is of another form")
        for name in ("a", "b", "c", "total"):
            one, other = line[name], lines[0][name]
            if (one == "") != (other == "") or (one != "" and abs(float(one) - float(other)) > 1e-9):
                sys.exit(f"{path}: row {rows}: {name} is {one} and not {other}")
print(f"{rows} forms: the scores of {len(readers)} programs agree")
