"""Compares specweld with other generators of Rust clients, on the same descriptions, in one run.

Usage: python3 .ci/scoreboard [--only NAME,..] [FILE.json..]

The description in spec/ is always compared; further files are compared as a whole. If a file has the operations of
WorkOS Connect among others, these are compared once more as a separate description. The other generators are installed
once, at the versions in generators.py, into ${SPECWELD_TOOLS:-${XDG_CACHE_HOME:-~/.cache}/specweld-tools}. The clients
are built in target/scoreboard. Needs Linux, cargo, pip, Java for openapi-generator, and OpenSSL for oas3-gen.
"""

import argparse
import os
import shutil
import sys
from pathlib import Path

sys.dont_write_bytecode = True  # the checkout stays unchanged

import payloads
from descriptions import Description
from generators import ALL, ROOT, manifest
from process import Failure, first_error, measure, run

BUILD = 3600  # seconds
SHORT = 10  # seconds of a check that is measured twice; its lower cost counts

WORK = ROOT / "target/scoreboard"
TARGET = WORK / "builds"
ADAPTER = Path(__file__).with_name("adapter.rs")

# `debuginfo` of dependencies costs time and disk, and is not compared.
ENVIRONMENT = {
    "CARGO_TARGET_DIR": str(TARGET),
    "CARGO_INCREMENTAL": "0",
    "CARGO_PROFILE_DEV_DEBUG": "0",
    "CARGO_TERM_COLOR": "never",
    "RUSTFLAGS": "",
}


class Row:
    """The result of a generator for a description."""

    def __init__(self, generator):
        self.title = generator.title
        self.openapi = generator.versions_of_openapi
        self.result, self.cost, self.payloads, self.lines, self.crates = "", "", "", "", ""
        self.notes = []

    def line(self):
        cells = [self.title, self.openapi, self.result, self.cost, self.payloads, self.lines, self.crates]
        return line(cells)

    def short_result(self):
        """Returns the result without the first error."""
        return self.result.split(":")[0]

    def judgement(self):
        """Returns the number of right payloads, or that there is no client."""
        return "refused" if self.result.startswith("refused") else self.payloads


def main():
    parser = argparse.ArgumentParser(prog="scoreboard", description="Compares generators of Rust clients.")
    parser.add_argument("--only", help="names of generators, with commas")
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE.json")
    arguments = parser.parse_args()
    os.nice(5)
    # The clients do not belong to the workspace around them.
    WORK.mkdir(parents=True, exist_ok=True)
    generators = [it for it in ALL if arguments.only is None or it.name in arguments.only.split(",")]
    reasons = {generator.name: install(generator) for generator in generators}
    results = {}
    compared = descriptions(arguments.files)
    for description in compared:
        rows = results[description.name] = []
        for generator in generators:
            row = Row(generator)
            reason = reasons[generator.name]
            if reason is None:
                compare(generator, description, row)
            else:
                row.result = f"not installed: {reason}"
            rows.append(row)
            log(row.line())
        report(description, rows)
    for description in compared:
        if not description.is_connect():
            overview(description, results)


def descriptions(files):
    """Returns the description in the repository, the files, and the part of WorkOS Connect of each."""
    own = ROOT / "spec/workos-connect-applications.json"
    found = [Description("own", f"spec/{own.name}", own)]
    for number, path in enumerate(files, 1):
        whole = Description(f"file{number}", path.name, path.resolve())
        found.append(whole)
        found.extend(filter(None, [whole.connect(WORK)]))
    return found


def install(generator):
    """Returns the reason why a generator cannot be installed, or `None`."""
    tools = Path(os.environ.get("SPECWELD_TOOLS") or cache() / "specweld-tools") / "scoreboard"
    log(f"install {generator.title}")
    try:
        tools.mkdir(parents=True, exist_ok=True)
        generator.install(tools)
    except (Failure, OSError) as failure:
        log(str(failure))
        return first_error(str(failure))
    return None


def cache():
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")


def compare(generator, description, row):
    """Fills a row: generates the client, checks it, and decodes the payloads with it."""
    folder = WORK / description.name / generator.name
    shutil.rmtree(folder, ignore_errors=True)
    if description.is_connect():
        row.payloads = f"0 of {len(payloads.PAYLOADS)}"
    log(f"{generator.title}: generate")
    try:
        generator.generate(description, folder)
    except Failure as failure:
        row.result = f"refused: {first_error(str(failure))}"
        return
    with (folder / "Cargo.toml").open("a") as file:
        file.write("\n[workspace]\n")
    log(f"{generator.title}: check")
    try:
        check(generator, folder)
        seconds, memory = check(generator, folder)
        if seconds < SHORT:
            again = check(generator, folder)
            seconds, memory = min(seconds, again[0]), min(memory, again[1])
        row.result, row.cost = "compiles", f"{seconds:.1f} s, {memory:,.0f} MiB"
    except Failure as failure:
        row.result = failed(str(failure))
        log(str(failure)[-4000:])
    if row.result.startswith("refused"):
        return
    try:
        row.crates = str(crates(generator, folder))
        row.lines = f"{sum(len(text.splitlines()) for text in generator.code(folder, description, TARGET)):,}"
    except (Failure, ValueError) as failure:
        log(f"{generator.title}: {failure}")
    if description.is_connect() and row.result == "compiles":
        faults = decode(generator, folder)
        row.payloads = f"{faults.count(None)} of {len(faults)}"
        row.notes = [(payload[0], fault) for payload, fault in zip(payloads.PAYLOADS, faults) if fault]


def check(generator, folder):
    """Returns (user CPU seconds, MiB) of `cargo check` of the client, without its dependencies if they are built."""
    for path in [*(folder / "src").rglob("*.rs"), *folder.glob("*.json")]:
        path.touch()
    command = ["cargo", "check", "--package", generator.package, "--lib", *generator.flags]
    _, seconds, memory = measure(command, BUILD, cwd=folder, env=ENVIRONMENT)
    return seconds, memory


def failed(output):
    """Returns the result of a check with errors: their number, and the first."""
    if "build script" in output or "custom build command" in output or "proc macro" in output:
        lines = [line for line in output.splitlines() if "error[" in line.lower() or "E0" in line]
        return f"refused: {first_error(chr(10).join(lines) or output)}"
    summary = [line for line in output.splitlines() if "due to" in line]
    number = summary[-1].split("due to ")[1].split(" previous")[0] if summary else "1"
    return f"{number} compiler {'error' if number == '1' else 'errors'}: {first_error(output)}"


def crates(generator, folder):
    """Returns the number of crates that a build of the client compiles, without the client."""
    command = ["cargo", "tree", "--edges", "normal,build", "--prefix", "none", "--format", "{p}", *generator.flags]
    output = run(command, BUILD, cwd=folder, env=ENVIRONMENT)[0]
    return len({line.removesuffix(" (*)") for line in output.splitlines() if line}) - 1


def decode(generator, folder):
    """Builds a program with the client, and returns the faults of the payloads."""
    program = folder.with_name(f"{generator.name}-payloads")
    (program / "src").mkdir(parents=True, exist_ok=True)
    client = f'{{ package = "{generator.package}", path = "{folder}"{generator.features} }}'
    dependencies = f'client = {client}\nserde_json = "1"'
    name = f"payloads-{generator.package}"
    (program / "Cargo.toml").write_text(manifest(name, dependencies) + "[workspace]\n")
    if (folder / "Cargo.lock").exists():
        shutil.copy(folder / "Cargo.lock", program / "Cargo.lock")
    encoded = '\\t{}", serde_json::to_string(&value).expect("a value is encoded")' if generator.encodes else '"'
    text = ADAPTER.read_text().replace("TYPE", f"client::{generator.application}").replace('ENCODED"', encoded)
    (program / "src/main.rs").write_text(text)
    lines = WORK / "payloads.txt"
    lines.write_text(payloads.lines())
    log(f"{generator.title}: decode")
    try:
        with lines.open() as stdin:
            output = run(["cargo", "run", "--quiet"], BUILD, cwd=program, env=ENVIRONMENT, stdin=stdin)[0]
    except Failure as failure:
        log(str(failure)[-4000:])
        return [first_error(str(failure))] * len(payloads.PAYLOADS)
    results = [line.split("\t") for line in output.splitlines()]
    for result in results:
        log("  " + " ".join(result)[:300])
    return payloads.judge(results, generator.variants)


def report(description, rows):
    print(f"\n{description.title}: {description.operations()} operations\n")
    print("| | OpenAPI | result | CPU time and memory of `cargo check` | payloads | lines | crates |")
    print("|---|---|---|---|---|---|---|")
    for row in rows:
        print(row.line())
    for row in rows:
        for payload, fault in row.notes:
            print(f"- {row.title}, {payload}: {fault}")
    sys.stdout.flush()


def overview(description, results):
    """Prints a table as in README.md: a file as a whole, with the payloads of its part and of the description in spec/."""
    part = results.get(description.part_name())
    heads = ["", "OpenAPI", f"{description.operations()} operations", "`cargo check`", "lines", "crates"]
    heads += ["payloads", "payloads, `spec/`"] if part else []
    print(f"\n{description.title}, as in README.md:\n")
    print(line(heads))
    print("|" + "---|" * len(heads))
    for index, row in enumerate(results[description.name]):
        cells = [row.title, row.openapi, row.short_result(), row.cost, row.lines, row.crates]
        cells += [rows[index].judgement() for rows in (part, results["own"])] if part else []
        print(line(cells))
    sys.stdout.flush()


def line(cells):
    return f"| {' | '.join(cells)} |".replace("|  ", "| ")


def log(text):
    print(text, file=sys.stderr, flush=True)


main()
