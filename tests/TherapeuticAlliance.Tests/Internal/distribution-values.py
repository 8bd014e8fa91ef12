"""Writes distribution-values.csv beside this file: reference values at 50 digits, by mpmath 1.3.0.

    python3 distribution-values.py

Every argument is written so that reading it gives the same double, and the value is that of the double itself.
"""
import csv
import pathlib
from mpmath import mp, mpf, betainc, erfc, findroot, log, sqrt, tan, pi

mp.dps = 50


def normal_lower(z):
    return erfc(-mpf(z) / sqrt(mpf(2))) / 2


def student_lower(t, df):
    t, df = mpf(t), mpf(df)
    tail = betainc(df / 2, mpf(1) / 2, 0, df / (df + t * t), regularized=True) / 2
    return tail if t < 0 else 1 - tail


def quantile(p, lower, start):
    """The root of ln lower(x) = ln p, bracketed and halved, then polished."""
    p = mpf(p)
    if p == mpf(1) / 2:
        return mpf(0)
    if p > mpf(1) / 2:
        return -quantile(1 - p, lower, start)
    low, high = -mpf(start), mpf(0)
    while lower(low) > p:
        high, low = low, low * 4
    for _ in range(60):
        middle = -sqrt(low * high) if high < -1 else (low + high) / 2
        low, high = (middle, high) if lower(middle) < p else (low, middle)
    return findroot(lambda x: log(lower(x)) - log(p), (low, high), solver="anderson", tol=1e-80, maxsteps=200)


Z = [0, 2.0**-30, 0.0625, 0.25, 0.5, 0.671875, 0.67578125, 0.75, 1, 1.28125, 1.640625, 1.9609375, 2, 2.5, 3, 3.5, 4,
     4.75, 5.65625, 5.6640625, 6, 7.125, 8.25, 10, 12.5, 15.0625, 18.75, 22.3125, 26.875, 30.109375, 33.71875, 36.5, 37.0458984375]
P = [1e-300, 1e-250, 1e-200, 1e-150, 1e-100, 1e-60, 1e-40, 1e-30, 1e-20, 1e-15, 1e-12, 1e-11, 1.3e-11, 1e-10, 1e-8, 1e-6,
     0.0001, 0.001, 0.005, 0.01, 0.02, 0.025, 0.05, 0.0740625, 0.07600000000000001, 0.1, 0.2, 0.25, 0.3125, 0.375, 0.4375, 0.484375,
     0.5 - 2.0**-20, 0.5 - 2.0**-40, 0.5, 0.5 + 2.0**-20, 0.625, 0.75, 0.875, 0.975, 0.99, 0.999, 1 - 2.0**-40]
T = [0, 2.0**-30, 0.0625, 0.5, 1, 1.5, 1.96875, 2, 2.03125, 2.5, 3, 4, 5.5, 8, 12, 20, 50, 200, 1e4, 1e8, 1e20]
FREEDOM = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 41, 59, 60, 61, 62, 85, 100, 150, 199, 200, 1.5, 2.25, 4.75, 7.3125, 19.5, 33.125, 120.5, 1000, 12345.5]
QUANTILE_FREEDOM = [1, 2, 3, 4, 5, 7.5, 12, 29, 60, 61, 100, 200, 1.25, 5000]
QUANTILE_P = P[::2] + [0.5 - 2.0**-20, 0.02, 0.025, 0.975]


def rows():
    for z in Z:
        for signed in sorted({z, -z}):
            yield "normal-lower", signed, "", normal_lower(signed)
    for p in P:
        yield "normal-quantile", p, "", quantile(p, normal_lower, 1)
    for df in FREEDOM:
        for t in T:
            for signed in sorted({t, -t}):
                value = student_lower(signed, df)
                if value > mpf("1e-300"):
                    yield "student-lower", signed, df, value
    for df in QUANTILE_FREEDOM:
        for p in sorted(set(QUANTILE_P)):
            if df > 2 or p > 1e-250:
                yield "student-quantile", p, df, quantile(p, lambda t: student_lower(t, df), 1)


with open(pathlib.Path(__file__).with_name("distribution-values.csv"), "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["function", "argument", "degreesOfFreedom", "value"])
    for name, argument, freedom, value in rows():
        writer.writerow([name, repr(float(argument)), freedom, mp.nstr(value, 22, strip_zeros=False)])
