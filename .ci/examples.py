"""Checks every example of the descriptions in spec/ against its schema.

Usage: pip install jsonschema[format]; python .ci/examples.py
"""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator, FormatChecker


def examples(node, pointer=()):
    """Yields (pointer, schema, example) for each object with a schema and `example` or `examples`."""
    if isinstance(node, list):
        for index, child in enumerate(node):
            yield from examples(child, (*pointer, str(index)))
    if not isinstance(node, dict):
        return
    for index, example in enumerate(node.get("examples", []) if isinstance(node.get("examples"), list) else []):
        yield (*pointer, "examples", str(index)), node, example
    if "example" in node and "schema" in node:
        yield (*pointer, "example"), node["schema"], node["example"]
    for key, child in node.items():
        if key not in ("example", "examples"):
            yield from examples(child, (*pointer, key))


def check(path):
    """Prints the invalid examples of a description. Returns (checked, invalid)."""
    document = json.loads(path.read_text())
    checked = invalid = 0
    for pointer, schema, example in examples(document):
        validator = Draft202012Validator(
            {**schema, "components": document["components"]}, format_checker=FormatChecker()
        )
        checked += 1
        for fault in validator.iter_errors(example):
            invalid += 1
            print(f"{path}#/{'/'.join(p.replace('~', '~0').replace('/', '~1') for p in pointer)}: {fault.message}")
    return checked, invalid


totals = [check(path) for path in sorted(pathlib.Path("spec").glob("*.json"))]
print(f"{sum(c for c, _ in totals)} examples, {sum(u for _, u in totals)} faults")
sys.exit(any(u for _, u in totals) or not any(c for c, _ in totals))
