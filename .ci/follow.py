#!/usr/bin/env python3
"""Follows a document as a reader would: writes its files, runs its commands, and compares their output.

Usage: follow.py DOCUMENT PACKAGES [HEADING...]. Only the sections with these headings are followed, if there are any.
PACKAGES is a folder of unpacked packages, which become the dependency of `cargo add specweld`.

- A code block after "the file `NAME`:" is the content of the file. "Append this to the file `NAME`:" appends it.
- "in the file `NAME`, change `A` to `B`" changes the file.
- A block `sh` has commands. A block `text` is part of the output of the commands before it. If it begins with `error`,
  the last command fails.
- `cargo run` becomes `cargo build`, since the programs call services.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE = re.compile(r"(append this to|into) the file `([^`]+)`:$", re.IGNORECASE)
CHANGE = re.compile(r"in the file `([^`]+)`, change `([^`]+)` to `([^`]+)`")


def sections(text, headings):
    """Returns the sections of the second level with these headings."""
    parts = re.split(r"^## (.*)\n", text, flags=re.MULTILINE)
    found = [body for heading, body in zip(parts[1::2], parts[2::2]) if heading in headings]
    return "".join(found) if headings else text


def blocks(text):
    """Yields the paragraphs as ("", text), and the code blocks as (language, text)."""
    kind, lines = "", []
    for line in text.splitlines():
        if line.startswith("```"):
            yield kind, "\n".join(lines) + "\n"
            kind, lines = "" if kind else line[3:].split(",")[0], []
        else:
            lines.append(line)
    yield kind, "\n".join(lines) + "\n"


class Reader:
    def __init__(self, folder, packages):
        self.folder = folder
        self.packages = packages
        self.commands = 0

    def follow(self, document):
        steps = list(blocks(document))
        codes = [step for step in steps if step[0]] + [("", "")]
        before, code = "", 0
        for kind, text in steps:
            code += bool(kind)
            if kind == "":
                before = " ".join(text.split())
                for name, old, new in CHANGE.findall(before):
                    self.change(name, old, new)
            elif kind == "sh":
                self.run(text, codes[code][1] if codes[code][0] == "text" else "")
            elif kind != "text" and (file := FILE.search(before)):
                self.write(file[2], text, file[1].lower() != "into")
        if self.commands == 0:
            sys.exit("follow: the document has no command")

    def write(self, name, text, is_more):
        path = self.folder / name
        path.write_text((path.read_text() + "\n" if is_more else "") + text)

    def change(self, name, old, new):
        path = self.folder / name
        text = path.read_text()
        if old not in text:
            sys.exit(f"follow: {name} has no {old}")
        path.write_text(text.replace(old, new))

    def run(self, commands, expected):
        lines = commands.splitlines()
        for line in lines:
            print(f"$ {line}", flush=True)
            self.commands += 1
            is_last = line == lines[-1]
            if line.startswith("cd "):
                self.folder = self.folder / line[3:]
            elif line.startswith("cargo add specweld"):
                self.depend()
            else:
                self.execute(line.replace("cargo run", "cargo build"), expected if is_last else "")

    def execute(self, line, expected):
        done = subprocess.run(line, shell=True, cwd=self.folder, capture_output=True, text=True)
        output = done.stdout + done.stderr
        if (done.returncode != 0) != expected.startswith("error"):
            sys.exit(f"{output}\nfollow: exit code {done.returncode}: {line}")
        if without_space(expected) not in without_space(output):
            sys.exit(f"{output}\nfollow: the output is not the one of the document:\n{expected}")

    def depend(self):
        """Adds the packages, which no registry has yet, and the versions of all other packages."""
        manifest = self.folder / "Cargo.toml"
        folders = [it for it in self.packages.glob(f"specweld*-{version()}") if it.is_dir()]
        paths = [f'{it.name.removesuffix(f"-{version()}")} = {{ path = "{it}" }}\n' for it in folders]
        text = f'specweld = "{version()}"\n\n[patch.crates-io]\n{"".join(paths)}'
        manifest.write_text(manifest.read_text() + text)
        shutil.copy(ROOT / "Cargo.lock", self.folder)


def version():
    return re.search(r'^version = "(.*)"', (ROOT / "Cargo.toml").read_text(), re.MULTILINE)[1]


def without_space(text):
    return "".join(text.split())


def main():
    document = sections(Path(sys.argv[1]).read_text(), sys.argv[3:])
    # The workspace's options for rustc would build all libraries again.
    os.environ.pop("RUSTFLAGS", None)
    # Escape sequences of colours would be a difference to the document.
    os.environ["CARGO_TERM_COLOR"] = "never"
    with tempfile.TemporaryDirectory() as folder:
        if "cargo new" not in document:
            subprocess.run(["cargo", "init", "--quiet", "--name", "reader", folder], check=True)
        Reader(Path(folder), Path(sys.argv[2]).resolve()).follow(document)
    print(f"follow: {sys.argv[1]} works")


main()
