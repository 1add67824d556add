#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a package's change log from the list of releases in the AppStream metadata.

    changelog.py debian|rpm METAINFO.xml "NAME <ADDRESS>" OUTPUT
"""

import sys
import textwrap
import xml.etree.ElementTree as ElementTree
from datetime import datetime, timezone
from email.utils import format_datetime
from pathlib import Path


def releases(metainfo):
    """Version, day and what is new, from the newest to the oldest."""
    for release in ElementTree.parse(metainfo).getroot().iter("release"):
        day = datetime.fromisoformat(release.get("date")).replace(tzinfo=timezone.utc)
        news = [" ".join("".join(node.itertext()).split()) for tag in ("p", "li") for node in release.iter(tag)]
        yield release.get("version"), day, news or [f"Version {release.get('version')}."]


def wrapped(item, bullet):
    return textwrap.fill(item, 78, initial_indent=bullet, subsequent_indent=" " * len(bullet))


def debian(version, day, news, maintainer):
    items = "\n".join(wrapped(item, "  * ") for item in news)
    return (
        f"purser ({version}) unstable; urgency=medium\n\n{items}\n\n"
        f" -- {maintainer}  {format_datetime(day)}\n"
    )


def rpm(version, day, news, maintainer):
    items = "\n".join(wrapped(item, "- ") for item in news)
    # strftime would follow the locale.
    name = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")[day.weekday()]
    month = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[day.month - 1]
    return f"* {name} {month} {day.day:02} {day.year} {maintainer} - {version}-1\n{items}\n"


def main(arguments):
    if len(arguments) != 4 or arguments[0] not in ("debian", "rpm"):
        print(__doc__, file=sys.stderr)
        return 64
    kind, metainfo, maintainer, output = arguments
    entry = debian if kind == "debian" else rpm
    Path(output).write_text(
        "\n".join(entry(*release, maintainer) for release in releases(metainfo)), encoding="utf-8"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
