#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells which of Valgrind's findings are the program's own.

    judge_valgrind.py PROGRAM REPORT.xml...
"""

import os
import sys
import xml.etree.ElementTree as ElementTree

# What hands out memory for somebody else, which is the one who counts.
ALLOCATORS = ("vgpreload", "libstdc++", "libc.so")


def frames(error):
    return [
        (frame.findtext("obj") or "", frame.findtext("fn") or "?", frame.findtext("line") or "?")
        for frame in error.find("stack").findall("frame")
    ]


def is_own(error, program):
    stack = frames(error)
    if not error.findtext("kind").startswith("Leak_"):
        return any(os.path.realpath(obj) == program for obj, _, _ in stack[:1])
    for obj, _, _ in stack:
        if not any(name in os.path.basename(obj) for name in ALLOCATORS):
            return os.path.realpath(obj) == program
    return False


def main(arguments):
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 64
    program = os.path.realpath(arguments[0])
    own, others = [], 0
    for report in arguments[1:]:
        for error in ElementTree.parse(report).getroot().findall("error"):
            if is_own(error, program):
                own.append(error)
            else:
                others += 1
    for error in own:
        print(error.findtext("kind"), error.findtext("what") or error.findtext("xwhat/text"))
        for obj, function, line in frames(error)[:12]:
            print(f"    {function} ({os.path.basename(obj)}, line {line})")
    print(f"Valgrind: {len(own)} findings of Purser's own, {others} of libraries", file=sys.stderr)
    return 1 if own else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
