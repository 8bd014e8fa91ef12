"""Adds a section to the page of recorded runs: record-run.py RESULTS PAGE."""

import datetime
import platform
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree


def said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def suites(results: Path) -> dict[tuple[str, str], tuple[int, int]]:
    """(suite, target) -> passed and failed. The newest file of a suite counts; runs at other vector widths are named by their setting."""
    found = {}
    for file in sorted(results.rglob("*.trx"), key=lambda path: path.stat().st_mtime):
        root = ElementTree.parse(file).getroot()
        space = root.tag.removesuffix("TestRun")
        counters = root.find(f"{space}ResultSummary/{space}Counters")
        storage = next(root.iter(f"{space}UnitTest")).get("storage", "")
        name = next(path.stem for path in Path("tests").glob("*.Tests/*.csproj") if path.stem.lower() == Path(storage).stem.lower())
        target = "net10.0" if file.parent.name != "widths" else "net10.0, " + file.stem + "=0"
        passed = int(counters.get("passed"))
        found[name, target] = passed, int(counters.get("executed")) - passed
    for file in sorted(results.glob("*.net472.xml")):
        assembly = ElementTree.parse(file).getroot().find("assembly")
        found[file.name.removesuffix(".net472.xml"), "net472"] = int(assembly.get("passed")), int(assembly.get("failed")) + int(assembly.get("errors"))
    return found


def main() -> int:
    results, page = map(Path, sys.argv[1:3])
    found = suites(results)
    if not found:
        print(f"{results} has no results; run .ci/run first")
        return 1
    processor = re.search(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text(encoding="utf-8"))[1]
    system = re.search(r'PRETTY_NAME="([^"]+)"', Path("/etc/os-release").read_text(encoding="utf-8"))[1]
    changed = " with changes" if said("git", "status", "--porcelain", "--untracked-files=no") else ""
    lines = [
        "", f"## {datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d}, Linux, commit {said('git', 'rev-parse', '--short=12', 'HEAD')}{changed}", "",
        f"{system}, {platform.machine()}; {processor}; SDK {said('dotnet', '--version')}; {said('mono', '--version').splitlines()[0].split(' (')[0]} for net472.", "",
        "| suite | target | passed | failed |", "|---|---|---|---|",
    ]
    lines += [f"| {name} | {target} | {passed} | {failed} |" for (name, target), (passed, failed) in sorted(found.items())]
    page.write_text(page.read_text(encoding="utf-8").rstrip() + "\n" + "\n".join(lines) + "\n", encoding="utf-8")
    print(f"{page}: {len(found)} suites, {sum(p for p, _ in found.values())} passed, {sum(f for _, f in found.values())} failed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
