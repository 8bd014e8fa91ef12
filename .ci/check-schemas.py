"""Checks documents as written by the library against the shipped JSON Schemas.

The second folder holds a folder for each schema, named as the schema without .json,
with documents that must be valid: DOCUMENTS/<schema>/<anything>.json.
Documents named <anything>.invalid.json must be refused.
"""

import json
import sys
from pathlib import Path

import jsonschema


def main() -> int:
    schemas, documents = Path(sys.argv[1]), Path(sys.argv[2])
    bad = 0
    for path in sorted(schemas.glob("*.json")):
        schema = json.loads(path.read_text(encoding="utf-8"))
        kind = jsonschema.validators.validator_for(schema)
        kind.check_schema(schema)
        validator = kind(schema)
        files = sorted((documents / path.stem).glob("*.json"))
        valid = sum(not file.name.endswith(".invalid.json") for file in files)
        print(f"{path.name}: {valid} documents to accept, {len(files) - valid} to refuse")
        if valid == 0:
            print("  no document was written for it")
            bad += 1
        for file in files:
            errors = list(validator.iter_errors(json.loads(file.read_text(encoding="utf-8"))))
            if file.name.endswith(".invalid.json") == bool(errors):
                continue
            bad += 1
            print(f"  {file.name}: accepted, but should be refused" if not errors else f"  {file.name}:")
            for error in errors[:5]:
                print(f"    {error.json_path}: {error.message[:200]}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
