#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The options that `purser --help` lists are those of the manual and of both completions, and the
actions of the desktop entry use no other.

    check_options.py PROGRAM RESOURCES MANUAL
"""

import re
import subprocess
import sys
from pathlib import Path

OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")


def options_of_help(program):
    text = subprocess.run([program, "--help"], check=True, capture_output=True, text=True).stdout
    listed = [line for line in text.splitlines() if line.startswith("  -")]
    # What stands before two spaces or more is the option, what follows explains it.
    return {option for line in listed for option in OPTION.findall(re.split(r"\s{2,}", line.strip())[0])}


def options_of_manual(path):
    text = path.read_text(encoding="utf-8").replace("\\-", "-")
    section = re.search(r"^\.SH OPTIONS\n(.*?)^\.SH", text, re.MULTILINE | re.DOTALL).group(1)
    heads = re.findall(r"^\.TP\n(.*)$", section, re.MULTILINE)
    return {option for head in heads for option in OPTION.findall(head)}


def options_offered_by_bash(path):
    """What the completion really offers, in a bash of its own."""
    script = f'source "{path}"; COMP_WORDS=(purser ""); COMP_CWORD=1; _purser; printf "%s\\n" "${{COMPREPLY[@]}}"'
    run = subprocess.run(
        ["bash", "--norc", "-c", script], check=True, capture_output=True, text=True
    )
    return set(run.stdout.split())


def options_offered_by_zsh(path):
    """What the completion hands to zsh's own _arguments, read by zsh."""
    script = f'_arguments() {{ print -rl -- "$@" }}; source "{path}"'
    run = subprocess.run(["zsh", "-f", "-c", script], check=True, capture_output=True, text=True)
    specifications = [line for line in run.stdout.splitlines() if "[" in line]
    # (others that it excludes)--option=[words]
    return {
        option
        for line in specifications
        for option in OPTION.findall(re.sub(r"\([^)]*\)|\[.*", "", line))
    }


def options_of_desktop_entry(path):
    lines = re.findall(r"^Exec=purser *(.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {option for line in lines for option in OPTION.findall(line)}


def main(arguments):
    if len(arguments) != 3:
        print(__doc__, file=sys.stderr)
        return 64
    program, resources, manual = arguments[0], Path(arguments[1]), Path(arguments[2])
    expected = options_of_help(program)
    assert "--sandbox" in expected and "-h" in expected, expected
    complaints = []
    for what, found in (
        ("the manual", options_of_manual(manual)),
        ("the completion of bash", options_offered_by_bash(resources / "completions/purser.bash")),
        ("the completion of zsh", options_offered_by_zsh(resources / "completions/purser.zsh")),
    ):
        complaints += [f"{what} lacks {option}" for option in sorted(expected - found)]
        complaints += [f"{what} has {option}, --help has not" for option in sorted(found - expected)]
    used = options_of_desktop_entry(resources / "io.github.purser.Purser.desktop")
    complaints += [f"the desktop entry uses {option}, --help has not" for option in sorted(used - expected)]
    print("\n".join(complaints or ["the same everywhere: " + " ".join(sorted(expected))]))
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
