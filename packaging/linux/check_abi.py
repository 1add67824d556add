#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that a program uses nothing of Qt that a later Qt 6 may lack: none of its private API, and only
modules whose binary interface stays the same. The dependencies of a package name the oldest Qt, not the
newest: beside a Qt without those parts it would install and not start.

    check_abi.py PROGRAM
"""

import re
import subprocess
import sys

# Qt promises it for these; modules in technical preview are not among them.
STABLE_MODULES = {"Core", "DBus", "Gui", "Network", "Widgets"}


def complaints(dynamic, versions):
    """From what readelf prints of the dynamic section and of the versions of symbols."""
    modules = re.findall(r"\(NEEDED\)[^\[]*\[libQt6(\w+)\.so\.6\]", dynamic)
    if not modules:
        yield "it is not linked with Qt"
    for module in sorted(set(modules) - STABLE_MODULES):
        yield f"Qt {module} may change with any Qt 6"
    for version in sorted(set(re.findall(r"Name: (Qt_[\d.]+_PRIVATE_API)\b", versions))):
        yield f"it uses private API of Qt ({version})"


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 64
    (program,) = arguments
    found = list(
        complaints(
            output_of("readelf", "--wide", "--dynamic", program),
            output_of("readelf", "--wide", "--version-info", program),
        )
    )
    for complaint in found:
        print(f"{program}: {complaint}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
