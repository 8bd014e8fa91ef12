"""Writes scan.csv beside this file: the scan of 12,000 courses, from the words of its definition, with scipy 1.10.

    python3 scan.py

Nothing is carried from session to session but which sessions were learned: every baseline is computed anew from the list of scores.
The courses come from a 64-bit congruential generator in whole numbers, so that the test can make the same ones.
A row is a course: the level of each session (. no score, - not judged, then 0 to 3), and three sums over its judged sessions,
each session weighted with its position: of p, of t, and of baseline plus standard deviation.
"""
import math
import pathlib
from scipy.special import stdtr

COURSES = 12000
MASK = (1 << 64) - 1


class Draws:
    def __init__(self, seed):
        self.state = seed

    def next(self, below):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & MASK
        return (self.state >> 33) % below


# Lowest and highest score and step in tenths; whether higher is worse; what one item can move.
SCALES = {"wai-sr": (120, 600, 10, False, 1.0), "srs": (0, 400, 1, False, 0.1), "core-10": (0, 400, 10, True, 1.0)}


def course(number):
    draws = Draws(number + 1)
    draws.next(2)
    scale = ("wai-sr", "srs", "core-10", "wai-sr")[number % 4]
    low, high, step, _, _ = SCALES[scale]
    sessions = 6 + draws.next(20)
    mean = low + (high - low) * (20 + draws.next(80)) // 100
    spread = 1 + draws.next(60)
    fall, depth, length = draws.next(30), draws.next(150), 1 + draws.next(8)
    scores = []
    for i in range(sessions):
        noise = sum(draws.next(2 * spread + 1) - spread for _ in range(4)) // 2
        tenths = mean + noise - (depth if fall <= i < fall + length else 0)
        tenths = min(high, max(low, tenths)) // step * step
        scores.append(None if draws.next(10) == 0 else tenths / 10)
    return scale, scores


def settings(number):
    """Window, p of the latest below which longer windows count, unlearned in a row, alert, floor."""
    if number % 3 == 2:
        return 2, 0.4, 1, 0.05, None
    if number % 12 == 3:
        return 3, 0.25, 0, 0.0145, 0.0
    return 3, 0.25, 3, 0.0145, None


def judge(number):
    scale, scores = course(number)
    low, high, _, is_worse, smallest = SCALES[scale]
    window, latest_below, most, alert, own_floor = settings(number)
    sign = -1 if is_worse else 1
    prior = (sign * (low + 0.6 * (high - low)) / 10, (high - low) / 120) if number % 2 == 0 else None
    floor = own_floor if own_floor is not None else smallest if prior else max(smallest, 0.02 * (high - low) / 10)
    k0, nu0 = (0.3, 5.0) if prior else (0.0, -1.0)
    seen, levels, row, sums = [], "", 0, [0.0, 0.0, 0.0]

    def held(past, latest):
        x = [score for score, learned in past if learned]
        n = len(x)
        if n < (1 if prior else 2):
            return None
        mean = math.fsum(x) / n
        k, nu = k0 + n, nu0 + n
        squares = math.fsum((value - mean) ** 2 for value in x)
        centre = mean
        if prior:
            centre = (k0 * prior[0] + n * mean) / k
            squares += nu0 * prior[1] ** 2 + k0 * n * (mean - prior[0]) ** 2 / k
        sigma = max(math.sqrt(squares / nu), floor)
        if sigma == 0:
            return None
        t = (math.fsum(latest) / len(latest) - centre) / (sigma * math.sqrt(1 / len(latest) + 1 / k))
        return stdtr(nu, t), t, centre, sigma

    for score in scores:
        if score is None:
            levels += "."
            continue
        x = sign * score
        best = held(seen, [x])
        if best and best[0] < latest_below:
            for size in range(2, window + 1):
                if size - 1 > len(seen):
                    break
                longer = held(seen[:len(seen) - size + 1], [one for one, _ in seen[len(seen) - size + 1:]] + [x])
                if longer is None:
                    break
                best = longer if longer[0] < best[0] else best
        fires = best is not None and best[0] < alert
        is_learned = not (fires and row < most)
        row = 0 if is_learned else row + 1
        seen.append((x, is_learned))
        if best is None:
            levels += "-"
            continue
        levels += str(sum(best[0] < limit for limit in (0.02, 0.0145, 0.003)))
        for i, value in enumerate((best[0], best[1], best[2] + best[3])):
            sums[i] += len(seen) * value
    return levels, sums


if __name__ == "__main__":
    with open(pathlib.Path(__file__).with_name("scan.csv"), "w", newline="") as file:
        file.write("course,levels,p,t,place\n")
        for number in range(COURSES):
            levels, sums = judge(number)
            file.write(f"{number},{levels},{sums[0]:.12g},{sums[1]:.12g},{sums[2]:.12g}\n")
