#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs clang-tidy over our sources, and clazy over the program's; any finding is a failure.

    analyze.py BUILD-FOLDER JOBS [--singly] FILE...

Started at the root. A file that was clean is not looked at again until it, something of ours that it
includes, its flags or the rules change: an empty file in BUILD-FOLDER/lint stands for each clean one.

Both spend most of their time on Qt's headers, so they look at the program's sources in batches, each a file
that includes some of them. Where a tool finds something in a batch, it looks at each source by itself. With
--singly it always does, and so sees an #include that is missing, too.
"""

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
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
BATCH_SIZE = 12
TOOLS = ("clang-tidy", "clazy-standalone")


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
    def __init__(self, root, build, singly=False):
        self.root = root
        self.build = build
        self.singly = singly
        self.stamps = build / "lint"
        self.stamps.mkdir(exist_ok=True)
        self.clean = {tool: set() for tool in TOOLS}  # the sources that were clean in a batch
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
            for tool in TOOLS
        ]
        rules = [Path(name).read_text(encoding="utf-8") for name in (".clang-tidy", "tests/.clang-tidy")]
        self.rules = "".join(rules) + CLAZY_CHECKS + "".join(versions)

    def is_ours(self, path):
        path = os.path.realpath(path)
        return path.startswith(f"{self.root}/") and not path.startswith(f"{self.root}/build/")

    def stamp(self, path, singly):
        """The file that stands for this very state of a source and how it was read; None when it is not known."""
        entry = self.commands[path]
        directory = entry["directory"]
        inputs = self.deps.get(re.search(r" -o (\S+)", entry["command"]).group(1))
        if not inputs:
            return None
        state = hashlib.sha256((self.rules + entry["command"]).encode())
        for name in sorted({os.path.realpath(os.path.join(directory, name)) for name in inputs} | {path}):
            if self.is_ours(name) and os.path.isfile(name):
                state.update(name.encode() + Path(name).read_bytes())
        return self.stamps / (state.hexdigest() + ("-singly" if singly else ""))

    def batches(self, paths):
        """The program's sources among these, in groups that are compiled with the same flags."""
        groups = {}
        for path in paths:
            if not self.is_test(path) and not self.is_clean(path):
                entry = self.commands[path]
                flags = re.sub(r" -o .*", "", entry["command"])
                groups.setdefault((entry["directory"], flags), []).append(path)
        for members in groups.values():
            for first in range(0, len(members), BATCH_SIZE):
                yield members[first : first + BATCH_SIZE]

    def check_batch(self, members):
        """The sources in which each tool finds nothing when it reads them one after the other."""
        folder = Path(tempfile.mkdtemp(prefix="batch-", dir=self.stamps))
        batch = folder / "batch.cpp"
        entry = self.commands[members[0]]
        command = entry["command"].replace(entry["file"], str(batch))
        record = {"directory": entry["directory"], "command": command, "file": str(batch)}
        (folder / "compile_commands.json").write_text(json.dumps([record]), encoding="utf-8")
        ours = f"^{re.escape(self.root)}/(app|models|ui)/[^_]*\\.(h|cpp)$"
        tidy = ["clang-tidy", "--quiet", "-p", str(folder), f"--config-file={self.root}/.clang-tidy"]
        tidy += ["--checks=-bugprone-suspicious-include", f"--header-filter={ours}"]
        clazy = ["clazy-standalone", "-p", str(folder), f"-checks={CLAZY_CHECKS}"]
        clean = {tool[0]: self.clean_in_batch(tool, batch, members) for tool in (tidy, clazy)}
        shutil.rmtree(folder)
        return clean

    def clean_in_batch(self, tool, batch, members):
        members = list(members)
        while len(members) > 1:
            lines = [f'#include "{member}"\n' for member in members]
            batch.write_text("".join(lines), encoding="utf-8")
            run = subprocess.run(tool + [str(batch)], capture_output=True, text=True, check=False)
            found = [match for match in map(FINDING.match, (run.stdout + run.stderr).splitlines()) if match]
            named = {match.group("path") for match in found if self.is_ours(match.group("path"))}
            if run.returncode == 0 and not named:
                return members
            # Those that can't be read after the others, since both have something of the same name, and
            # those that have a finding.
            left = [member for member in members if member not in named]
            members = left if len(left) < len(members) else []
        return []

    def findings(self, path):
        """What the tools say about our own code in one source, without repetitions."""
        found = {}
        tools = []
        if path not in self.clean["clang-tidy"]:
            tools.append(["clang-tidy", "--quiet", "-p", str(self.stamps), path])
        if not self.is_test(path) and path not in self.clean["clazy-standalone"]:
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

    def is_test(self, path):
        return path.startswith(f"{self.root}/tests/")

    def is_clean(self, path):
        stamps = [self.stamp(path, True)] + ([] if self.singly else [self.stamp(path, False)])
        return any(stamp and stamp.exists() for stamp in stamps)

    def check(self, path):
        if path not in self.commands:
            return [f"{path}: not part of the build"]
        if self.is_clean(path):
            return []
        stamp = self.stamp(path, self.singly)
        found = self.findings(path)
        if stamp and not found:
            stamp.touch()
        return found


def main(arguments):
    if len(arguments) < 3:
        print("usage: analyze.py BUILD-FOLDER JOBS [--singly] FILE...", file=sys.stderr)
        return 64
    sources = [os.path.realpath(name) for name in arguments[2:] if name.endswith(".cpp")]
    singly = "--singly" in arguments
    analysis = Analysis(os.path.realpath("."), Path(arguments[0]).resolve(), singly)
    printed = set()
    with ThreadPoolExecutor(max_workers=int(arguments[1])) as pool:
        known = [] if singly else [path for path in sources if path in analysis.commands]
        for clean in pool.map(analysis.check_batch, list(analysis.batches(known))):
            for tool, members in clean.items():
                analysis.clean[tool].update(members)
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
