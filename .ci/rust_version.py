"""Reads cargo metadata. Fails if a package needs a newer Rust than the workspace (`rust-version`)."""

import json
import sys


def version(text):
    return tuple(int(part) for part in text.split("."))[:2]


packages = json.load(sys.stdin)["packages"]
stated = min(version(it["rust_version"]) for it in packages if it["source"] is None)
newer = [it for it in packages if it["rust_version"] and version(it["rust_version"]) > stated]
for it in newer:
    print(f"{it['name']} {it['version']} needs Rust {it['rust_version']}", file=sys.stderr)
print(f"{len(packages)} packages, none needs more than {stated[0]}.{stated[1]}" if not newer else "too new")
sys.exit(bool(newer))
