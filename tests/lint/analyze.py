#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over our sources, and clazy over the program's; any finding is a failure.

    analyze.py BUILD-FOLDER JOBS FILE...

Started at the root. A file that was clean is not looked at again until it, something of ours that it
includes, its flags or the rules change: an empty file in BUILD-FOLDER/lint stands for each clean one.
"""

import hashlib
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

# Left out of clazy's levels 0 and 1, each for a reason:
#   range-loop-reference       clang-tidy's performance-for-range-copy says it more exactly
#   non-pod-global-static      a constant text in a .cpp file is fine
#   fully-qualified-moc-types  matters to string-based connections and QML; we have neither
#   qproperty-without-notify   a property that only a style or a test reads needs no signal
CLAZY_CHECKS = (
    "level0,level1,no-range-loop-reference,no-non-pod-global-static,"
    "no-fully-qualified-moc-types,no-qproperty-without-notify"
)

NOISE = re.compile(r"\d+ (?:warning|error)s?\b|Suppressed |Error while processing|In file included from ")
PRECOMPILED = re.compile(r" -Winvalid-pch| -include \S+/cmake_pch\.hxx")
FINDING = re.compile(r"^(?P<path>/[^:\n]+):\d+:\d+: (?:fatal error|error|warning): ")


def dependencies(build):
    """What each object file was last compiled from, by ninja's own records."""
    run = subprocess.run(
        ["ninja", "-C", str(build), "-t", "deps"], capture_output=True, text=True, check=False
    )
    found, current = {}, None
    for line in run.stdout.splitlines():
        if line and not line[0].isspace():
            current = found.setdefault(line.split(": #deps", 1)[0], [])
        elif line.strip() and current is not None:
            current.append(line.strip())
    return found


class Analysis:
    def __init__(self, root, build):
        self.root = root
        self.build = build
        self.stamps = build / "lint"
        self.stamps.mkdir(exist_ok=True)
        self.deps = dependencies(build)
        entries = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
        for entry in entries:
            # The tools read every header for themselves: the compiler's precompiled one is not theirs,
            # and an #include that is missing has to show.
            entry["command"] = PRECOMPILED.sub("", entry["command"])
        (self.stamps / "compile_commands.json").write_text(json.dumps(entries), encoding="utf-8")
        self.commands = {os.path.realpath(entry["file"]): entry for entry in entries}
        versions = [
            subprocess.run([tool, "--version"], capture_output=True, text=True, check=True).stdout
            for tool in ("clang-tidy", "clazy-standalone")
        ]
        rules = [Path(name).read_text(encoding="utf-8") for name in (".clang-tidy", "tests/.clang-tidy")]
        self.rules = "".join(rules) + CLAZY_CHECKS + "".join(versions)

    def is_ours(self, path):
        path = os.path.realpath(path)
        return path.startswith(f"{self.root}/") and not path.startswith(f"{self.root}/build/")

    def stamp(self, path):
        """The file that stands for this very state of a source; None when it is not known."""
        entry = self.commands[path]
        directory = entry["directory"]
        inputs = self.deps.get(re.search(r" -o (\S+)", entry["command"]).group(1))
        if not inputs:
            return None
        state = hashlib.sha256((self.rules + entry["command"]).encode())
        for name in sorted({os.path.realpath(os.path.join(directory, name)) for name in inputs} | {path}):
            if self.is_ours(name) and os.path.isfile(name):
                state.update(name.encode() + Path(name).read_bytes())
        return self.stamps / state.hexdigest()

    def findings(self, path):
        """What the tools say about our own code in one source, without repetitions."""
        found = {}
        tools = [["clang-tidy", "--quiet", "-p", str(self.stamps), path]]
        if not path.startswith(f"{self.root}/tests/"):
            # What clazy knows is how Qt wastes time, which is nothing in a test.
            tools.append(["clazy-standalone", "-p", str(self.stamps), f"-checks={CLAZY_CHECKS}", path])
        for tool in tools:
            run = subprocess.run(tool, capture_output=True, text=True, check=False)
            ours = False
            for line in (run.stdout + run.stderr).splitlines():
                match = FINDING.match(line)
                if match:
                    ours = self.is_ours(match.group("path"))
                elif NOISE.match(line):
                    ours = False
                if ours:
                    found.setdefault(line)
            if run.returncode != 0 and not found:
                found[f"{path}: {tool[0]} ended with {run.returncode}\n{run.stdout}{run.stderr}"] = None
        return list(found)

    def check(self, path):
        path = os.path.realpath(path)
        if path not in self.commands:
            return [f"{path}: not part of the build"]
        stamp = self.stamp(path)
        if stamp and stamp.exists():
            return []
        found = self.findings(path)
        if stamp and not found:
            stamp.touch()
        return found


def main(arguments):
    if len(arguments) < 3:
        print("usage: analyze.py BUILD-FOLDER JOBS FILE...", file=sys.stderr)
        return 64
    sources = [name for name in arguments[2:] if name.endswith(".cpp")]
    analysis = Analysis(os.path.realpath("."), Path(arguments[0]).resolve())
    printed = set()
    with ThreadPoolExecutor(max_workers=int(arguments[1])) as pool:
        for found in pool.map(analysis.check, sources):
            repeated = False
            for line in found:
                # A finding in a header comes up in each source that includes it; once is enough.
                if FINDING.match(line) or not line.startswith(" "):
                    repeated = line in printed
                if not repeated:
                    print(line, flush=True)
                printed.add(line)
    return 1 if printed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
