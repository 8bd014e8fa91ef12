"""Tables of docs/SOUP.md from packed packages: hashes.py --check|--update PACKAGES PACKED_HERE PAGE."""

import hashlib
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path


def libraries(folder: Path) -> dict[tuple[str, str, str], str]:
    """(package, version, target) -> SHA-256 of its DLL."""
    found = {}
    for package in sorted(folder.glob("*.nupkg")):
        name, version = re.fullmatch(r"(.+?)\.(\d+\.\d+\.\d+.*)\.nupkg", package.name).groups()
        with zipfile.ZipFile(package) as archive:
            for entry in sorted(archive.namelist()):
                if match := re.fullmatch(rf"lib/([^/]+)/{re.escape(name)}\.dll", entry):
                    found[name, version, match[1]] = hashlib.sha256(archive.read(entry)).hexdigest()
    return found


def components(folder: Path) -> list[tuple[str, str, str, str]]:
    """(name, version, licence, brought by) of everything that is not ours."""
    found = {}
    for package in sorted(folder.glob("*.nupkg")):
        with zipfile.ZipFile(package) as archive:
            for bill in (entry for entry in archive.namelist() if entry.startswith("sbom/")):
                for component in json.loads(archive.read(bill))["components"]:
                    if component["name"].startswith("TherapeuticAlliance") or component.get("scope") == "excluded":
                        continue
                    licences = [choice.get("expression") or choice["license"].get("id") or choice["license"].get("name") for choice in component.get("licenses", [])]
                    key = component["name"], component["version"], ", ".join(licences) or "see the package"
                    found.setdefault(key, set()).add(Path(bill).name.removesuffix(".cdx.json"))
    return [(*key, ", ".join(sorted(by))) for key, by in sorted(found.items(), key=lambda entry: (entry[0][0].lower(), entry[0][1]))]


def tables(folder: Path) -> dict[str, str]:
    sdk = subprocess.run(["dotnet", "--version"], capture_output=True, text=True, check=True).stdout.strip()
    hashes = [f"Packed with .NET SDK {sdk}.", "", "| package | version | target | SHA-256 of the DLL |", "|---|---|---|---|"]
    hashes += [f"| {name} | {version} | {target} | `{value}` |" for (name, version, target), value in libraries(folder).items()]
    packages = ["| package | version | licence | comes with |", "|---|---|---|---|"]
    packages += [f"| {name} | {version} | {licence} | {by} |" for name, version, licence, by in components(folder)]
    return {"hashes": "\n".join(hashes), "packages": "\n".join(packages)}


def main() -> int:
    mode, folder, here, page = sys.argv[1], *map(Path, sys.argv[2:5])
    text = page.read_text(encoding="utf-8")
    now = text
    for name, table in tables(folder).items():
        pattern = re.compile(rf"(<!-- {name}[^>]*-->\n).*?(<!-- /{name} -->)", re.DOTALL)
        if not pattern.search(now):
            print(f"{page} has no place for {name}")
            return 1
        now = pattern.sub(lambda match: match[1] + table + "\n" + match[2], now)
    found = libraries(folder)
    if mode == "--update":
        page.write_text(now, encoding="utf-8")
        print(f"{page}: {len(found)} DLLs")
        return 0
    bad = 0
    if now != text:
        old = set(text.splitlines())
        print(f"{page} does not have what a fresh clone gives; run .ci/hashes --update as the last change:")
        print("\n".join(line for line in now.splitlines() if line not in old))
        bad = 1
    packed = libraries(here)
    for key, value in packed.items():
        if found.get(key) != value:
            print(f"{' '.join(key)}: the DLL packed here is not that of a fresh clone in another folder")
            bad = 1
    if not bad:
        print(f"{len(found)} DLLs of a fresh clone in another folder have the hashes of {page}; {len(packed)} packed here are the same")
    return bad


if __name__ == "__main__":
    sys.exit(main())
