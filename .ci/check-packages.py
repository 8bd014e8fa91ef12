"""Looks into the packed packages: what they carry and what they depend on."""

import json
import re
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

BOTH = ("net10.0", ".NETStandard2.0")
EXPECTED = {
    "TherapeuticAlliance": {group: set() for group in BOTH},
    "TherapeuticAlliance.Json": {
        "net10.0": {"TherapeuticAlliance"},
        ".NETStandard2.0": {"TherapeuticAlliance", "System.Text.Json"},
    },
    "TherapeuticAlliance.FluentValidation": {
        group: {"TherapeuticAlliance", "TherapeuticAlliance.Json", "FluentValidation"} for group in BOTH
    },
    "TherapeuticAlliance.Fhir": {
        "net10.0": {"TherapeuticAlliance"},
        ".NETStandard2.0": {"TherapeuticAlliance", "System.Text.Json"},
    },
    "TherapeuticAlliance.Guidance": {group: {"TherapeuticAlliance"} for group in BOTH},
    "TherapeuticAlliance.Research": {
        "net10.0": {"TherapeuticAlliance", "TherapeuticAlliance.Json", "Sep", "MathNet.Numerics", "Parquet.Net", "Snappier"},
    },
}


def read(package: Path, entry: str) -> str:
    with zipfile.ZipFile(package) as archive:
        return archive.read(entry).decode("utf-8-sig") if entry in archive.namelist() else '{"components": []}'


def dead_links(package: Path) -> list[str]:
    return [link for link in re.findall(r"\]\(([^)]*)\)", read(package, "README.md")) if not link.startswith("http")]


def check(name: str, package: Path) -> list[str]:
    problems = []
    with zipfile.ZipFile(package) as archive:
        names = archive.namelist()
        spec = re.sub(r' xmlns="[^"]+"', "", archive.read(f"{name}.nuspec").decode("utf-8-sig"), count=1)
    meta = ElementTree.fromstring(spec).find("metadata")
    groups = {
        group.get("targetFramework"): {dependency.get("id") for dependency in group.findall("dependency")}
        for group in meta.findall("dependencies/group")
    }
    if groups != EXPECTED[name]:
        problems.append(f"depends on {groups}, expected {EXPECTED[name]}")
    if meta.findtext("license") != "MIT":
        problems.append("licence is not MIT")
    for file in ("README.md", "icon.png", f"sbom/{name}.cdx.json"):
        if file not in names:
            problems.append(f"carries no {file}")
    problems += [f"its README links to {link}" for link in dead_links(package)]
    if not (meta.findtext("releaseNotes") or "").startswith("## " + meta.findtext("version").split("-")[0]):
        problems.append("has no release notes of its version")
    bill = json.loads(read(package, f"sbom/{name}.cdx.json"))
    listed = {component["name"] for component in bill["components"]}
    for dependency in set().union(*groups.values()) - listed:
        problems.append(f"its bill of materials lacks {dependency}")
    for group in groups:
        folder = "lib/" + group.replace(".NETStandard", "netstandard")
        problems += [f"lacks {folder}/{name}{end}" for end in (".dll", ".xml") if f"{folder}/{name}{end}" not in names]
    if name.endswith(".Json") and not any(re.fullmatch(r"schemas/.+\.json", entry) for entry in names):
        problems.append("carries no schema")
    return problems


def main() -> int:
    folder = Path(sys.argv[1])
    bad = 0
    for name in EXPECTED:
        found = [path for path in folder.glob("*.nupkg") if re.fullmatch(re.escape(name) + r"\.\d.*", path.name)]
        problems = check(name, found[0]) if len(found) == 1 else [f"{len(found)} packages of that name"]
        print(f"{name}: {'; '.join(problems) or 'as it should be'}")
        bad += len(problems)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
