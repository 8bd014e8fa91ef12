"""The best processor time, wall time and memory of each job in a file of 'name user system wall kilobytes', and the ratios to ours.

A job 'x-sum' is held against 'ours-sum', a plain 'x' against 'ours'.
"""

import sys

best = {}
for line in open(sys.argv[1]):
    name, user, system, wall, memory = line.split()
    figures = (float(user) + float(system), float(wall), int(memory) / 1024)
    best[name] = tuple(map(min, figures, best.get(name, figures)))
print(f"{'job':<14} {'CPU s':>7} {'wall s':>7} {'peak MB':>8} {'CPU/ours':>9} {'wall/ours':>9}")
for name, (cpu, wall, memory) in best.items():
    _, dash, work = name.partition("-")
    ours = best["ours"] if "ours" in best else best["ours" + dash + work]
    print(f"{name:<14} {cpu:7.2f} {wall:7.2f} {memory:8.0f} {cpu / ours[0]:9.2f} {wall / ours[1]:9.2f}")
