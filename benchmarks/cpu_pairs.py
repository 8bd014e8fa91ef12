"""Processor time of two programs in pairs of fresh processes: cpu_pairs.py PAIRS LIMIT FIRST SECOND. Ends with 1 above the limit."""

import os
import statistics
import sys


def milliseconds(program: str) -> float:
    nowhere = (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)
    process = os.posix_spawn(program, [program], os.environ, file_actions=[nowhere])
    _, status, usage = os.wait4(process, 0)
    if status != 0:
        raise SystemExit(f"{program} ended with {status}")
    return (usage.ru_utime + usage.ru_stime) * 1000


def main() -> int:
    pairs, limit, programs = int(sys.argv[1]), float(sys.argv[2]), sys.argv[3:5]
    # The first pair warms the disk cache and is not counted.
    for program in programs:
        milliseconds(program)
    rounds = [[milliseconds(program) for program in programs] for _ in range(pairs)]
    first, second = (statistics.median(times) for times in zip(*rounds))
    print(f"{pairs} pairs; median {first:.1f} ms and {second:.1f} ms of processor time")
    print(f"ratio {second / first:.2f}, at most {limit}")
    return 0 if second / first <= limit else 1


if __name__ == "__main__":
    sys.exit(main())
