#!/usr/bin/env python3
"""Checks the links between the pages of a book: each has a file, and each fragment an element with this `id`.

Usage: links.py FOLDER. Links to other hosts are not followed. Pages in `api/` are the work of rustdoc, which checks its
links itself.
"""

import sys
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.links = []
        self.names = set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.names.add(values.get("id"))
        link = values.get("href") if tag == "a" else values.get("src")
        if link:
            self.links.append(link)


@cache
def read(path):
    return Page(path.read_text(encoding="utf-8"))


def faults(folder):
    for path in sorted(folder.rglob("*.html")):
        # The list of chapters has a page for browsers without scripts, whose links begin at the folder of the book.
        if path.relative_to(folder).parts[0] == "api" or path.name == "404.html":
            continue
        for link in read(path).links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = path.parent / unquote(parts.path) if parts.path else path
            if not target.is_file():
                yield f"{path.relative_to(folder)}: {link} does not exist"
            elif parts.fragment and target.suffix == ".html" and unquote(parts.fragment) not in read(target).names:
                yield f"{path.relative_to(folder)}: {link} has no such element"


def main():
    folder = Path(sys.argv[1])
    found = list(faults(folder))
    pages = [path for path in folder.rglob("*.html") if path.relative_to(folder).parts[0] != "api"]
    links = sum(len(read(path).links) for path in pages)
    if len(pages) < 20 or links < 100:
        found.append(f"only {len(pages)} pages with {links} links")
    print(*found, f"links: {links} in {len(pages)} pages, {len(found)} broken", sep="\n")
    sys.exit(1 if found else 0)


main()
