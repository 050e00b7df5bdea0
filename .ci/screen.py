#!/usr/bin/env python3
"""Takes a picture of a page in headless Chromium, and fails if the page is wider than its window.

Usage: screen.py PAGE light|dark PICTURE. The picture is 1,280 pixels wide. The colours follow the setting of the system,
by which mdBook and rustdoc choose their theme.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

WIDTH, HEIGHT = 1280, 1600
# A script that writes the width of the page into its title, for `--dump-dom`.
MEASURE = """<script>addEventListener("load", () => setTimeout(() => {
const it = document.documentElement; document.title = `width ${it.scrollWidth} of ${it.clientWidth}`; }, 300));</script>"""


def chromium(page, theme, *options):
    colours = 0 if theme == "dark" else 1
    with tempfile.TemporaryDirectory() as profile:
        command = [
            "chromium",
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            "--allow-file-access-from-files",
            f"--user-data-dir={profile}",
            f"--blink-settings=preferredColorScheme={colours}",
            f"--window-size={WIDTH},{HEIGHT}",
            "--virtual-time-budget=5000",
            *options,
            page.as_uri(),
        ]
        return subprocess.run(command, check=True, capture_output=True, text=True, timeout=300).stdout


def main():
    page, theme, picture = Path(sys.argv[1]).resolve(), sys.argv[2], Path(sys.argv[3]).resolve()
    chromium(page, theme, f"--screenshot={picture}")
    # The copy is beside the page, so that its relative links work.
    copy = page.with_name(f"measured-{page.name}")
    try:
        copy.write_text(page.read_text().replace("</head>", MEASURE + "</head>"))
        text = chromium(copy, theme, "--dump-dom")
    finally:
        copy.unlink(missing_ok=True)
    found = re.search(r"<title>width (\d+) of (\d+)</title>", text)
    if found is None:
        sys.exit(f"screen: {page} cannot be measured")
    if int(found[1]) > int(found[2]):
        sys.exit(f"screen: {page} is {found[1]} pixels wide in a window of {found[2]}")


main()
