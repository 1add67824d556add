#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Searches files and folders for the secrets of the test suite.

    search.py PATH...

The secrets are those of tests/support/canary.h, as they are and in every form in which something may
have written them down. Anything found is printed without the secret itself, and the result is 1.
"""

import base64
import os
import re
import stat
import sys
import urllib.parse
from pathlib import Path

HEADER = Path(__file__).resolve().parent.parent / "support" / "canary.h"


def secrets():
    found = re.findall(r'"(canary-[a-z]+-[0-9a-f]+)"', HEADER.read_text(encoding="utf-8"))
    if not found:
        raise SystemExit(f"no secrets in {HEADER}")
    return found


def forms(secret):
    """Every spelling of a secret to look for, with a name for each."""
    plain = secret.encode()
    yield "as it is", plain
    yield "as UTF-16", secret.encode("utf-16-le")
    yield "as UTF-16, big endian", secret.encode("utf-16-be")
    yield "in hexadecimal", plain.hex().encode()
    yield "for a URL", urllib.parse.quote(secret, safe="").replace("-", "%2D").encode()
    yield "reversed", plain[::-1]
    # In the middle of other bytes: what is certain at each of the three places in a group of four.
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + plain)
        first = 0 if shift == 0 else 4
        yield "in base 64", encoded[first : len(encoded) - 4]


def files(paths):
    for path in paths:
        if os.path.isdir(path) and not os.path.islink(path):
            for folder, _, names in os.walk(path):
                for name in names:
                    yield os.path.join(folder, name)
        else:
            yield path


def search(paths):
    """A line for each place where a secret was found."""
    looked_for = [
        (secret.rsplit("-", 1)[0], form, spelling)
        for secret in secrets()
        for form, spelling in forms(secret)
    ]
    for name in files(paths):
        try:
            if not stat.S_ISREG(os.lstat(name).st_mode):
                continue
            content = Path(name).read_bytes()
        except OSError:
            continue  # it went away, or is nobody's to read
        for secret, form, spelling in looked_for:
            at = content.lower().find(spelling.lower())
            if at >= 0:
                yield f"{name}: {secret}… {form}, at byte {at}"


def main(paths):
    if not paths:
        print(__doc__, file=sys.stderr)
        return 64
    found = list(search(paths))
    for line in found:
        print(f"canary: {line}", file=sys.stderr)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
