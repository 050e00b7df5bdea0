#!/usr/bin/env python3
"""The preprocessor of the book (runtime/book.toml).

mdBook passes the chapters of runtime/src/guide, which the documentation of the crate includes, too. The preprocessor

- adds the title of each chapter, and lowers the level of its headings;
- replaces the file of an item in a link by its page in `api/`, the documentation of the crate;
- gives chapters outside of the guide a path in the book, and adds a chapter for each code of a finding.
"""

import json
import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "runtime/src/guide"
CODES = ROOT / "macros/codegen/src/diagnostic/pages"
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
DOCUMENTATION = TARGET / "doc/specweld"
KINDS = ["struct", "enum", "trait", "macro", "fn", "type", "constant"]
DEFINITION = re.compile(r"^\[([^\]]+)\]: (\S+)$")


def main():
    if sys.argv[1:2] == ["supports"]:
        sys.exit(0 if sys.argv[2] == "html" else 1)
    _, book = json.load(sys.stdin)
    items = book["items"]
    for chapter in list(chapters(items)):
        change(chapter)
    json.dump(book, sys.stdout)


def chapters(items):
    for item in items:
        if isinstance(item, dict) and "Chapter" in item:
            yield item["Chapter"]
            yield from chapters(item["Chapter"]["sub_items"])


def change(chapter):
    source = (GUIDE / chapter["source_path"]).resolve()
    if not source.is_relative_to(GUIDE):
        chapter["path"] = source.name.lower()
    chapter["content"] = changed(chapter["content"], chapter["name"], source.parent)
    if source.name == "codes.md":
        chapter["sub_items"] = [code(chapter, *it) for it in enumerate(sorted(CODES.glob("*.md")), 1)]


def code(parent, index, page):
    return {
        "Chapter": {
            "name": page.stem,
            "content": changed(page.read_text(), page.stem, page.parent),
            "number": [*(parent["number"] or []), index],
            "sub_items": [],
            "path": f"codes/{page.name}",
            "source_path": None,
            "parent_names": [*parent["parent_names"], parent["name"]],
        }
    }


def changed(text, title, folder):
    """Returns the text with a title, and with the links of the book."""
    text = text.strip().removeprefix(f"# {title}\n")
    lines = [f"# {title}", ""]
    in_code = False
    for line in text.splitlines():
        definition = DEFINITION.match(line)
        if line.startswith("```"):
            in_code = not in_code
        elif not in_code and line.startswith("#"):
            line = f"#{line}"
        elif not in_code and definition:
            line = f"[{definition[1]}]: {destination(definition[1], definition[2], folder)}"
        lines.append(line)
    return "\n".join(lines) + "\n"


def destination(label, target, folder):
    """Returns the page of the book or of the documentation for the target of a link."""
    if label == "codes":
        return "codes.md"
    if not target.endswith(".rs"):
        return target
    page = item(label.split("::"))
    if page is None:
        sys.exit(f"book: the documentation has no page for {label}; run cargo doc, see .ci/book")
    return f"api/specweld/{page}"


def item(path):
    """Returns the page of an item, or of a member of an item with the fragment of the member."""
    folder, name = DOCUMENTATION.joinpath(*path[:-1]), path[-1]
    for page in [f"{kind}.{name}.html" for kind in KINDS] + [f"{name}/index.html"]:
        if (folder / page).is_file():
            return "/".join([*path[:-1], page])
    parent = item(path[:-1]) if path[:-1] else "index.html"
    if parent is None:
        return None
    text = (DOCUMENTATION / parent).read_text()
    for fragment in [f"method.{name}", f"tymethod.{name}", f"variant.{name}"]:
        if f'id="{fragment}"' in text:
            return f"{parent}#{fragment}"
    return exported(name, text)


def exported(name, text):
    """Returns the page of an item that a page lists as `pub use`; without a page of the item, its place in the list."""
    found = re.search(rf'id="reexport\.{name}">(.*?)</code>', text, re.DOTALL)
    pages = re.findall(rf'href="([^"]+\.{name}\.html)"', found[1]) if found else []
    if pages:
        return pages[0]
    return f"index.html#reexport.{name}" if found else None


main()
