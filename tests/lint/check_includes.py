#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what the compiler does not: which way includes run, and that every file names its license.

    check_includes.py ROOT

Layers include only what lies below them, app -> ui -> models, and so do the modules of models; nothing but
the tests includes the tests; ui does not talk to the network; "..." includes are written from the root.
"""

import re
import sys
from pathlib import Path

LAYERS = ("models", "ui", "app")  # from the lowest to the highest
# The folders of models, from the lowest to the highest.
MODULES = (
    "text",
    "files",
    "secrets",
    "values",
    "notes",
    "http",
    "credentials",
    "activity",
    "registries",
    "imports",
    "yotta",
    "accounts",
    "session",
    "jobs",
    "settings",
    "diagnostics",
)
FOLDERS = LAYERS + ("tests",)
LICENSED = {".h", ".cpp", ".py", ".cmake", ".sh"}
LICENSED_NAMES = {"CMakeLists.txt"}
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)')
# Headers of QtNetwork: what opens, carries or describes a connection.
NETWORK = re.compile(
    r"^(?:QtNetwork(?:/.*)?"
    r"|QNetwork\w*|QHttp\w*|QAbstractSocket|QTcp\w*|QUdp\w*|QSsl\w*|QLocal(?:Server|Socket)|QHost\w*"
    r"|QDns\w*|QDtls\w*|QAuthenticator|QHsts\w*|QOcsp\w*|QSctp\w*"
    r"|(?:qnetwork|qhttp|qtcp|qudp|qssl|qhost|qdns|qdtls|qhsts)\w*\.h)$"
)
# Written by the build, beside the file that includes them.
GENERATED = re.compile(r"^(?:moc_\w+\.cpp|\w+\.moc|ui_\w+\.h|qrc_\w+\.cpp)$")


def layer_of(path):
    return path.split("/", 1)[0]


def module_of(path):
    """The place of a file's module in their order; None outside of models."""
    parts = path.split("/")
    return MODULES.index(parts[1]) if parts[0] == "models" and parts[1] in MODULES else None


def without_comments(text):
    """The text with comments blanked out, so that line numbers stay as they are."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.DOTALL)

    def blank(match):
        found = match.group(0)
        return found if found.startswith('"') else re.sub(r"[^\n]", " ", found)

    return pattern.sub(blank, text)


def verdict_on_include(root, source, quoted, angled):
    """Why this include is wrong, or None."""
    here = layer_of(source)
    if angled is not None:
        if here == "ui" and NETWORK.match(angled):
            return f"ui does not talk to the network: <{angled}>"
        if layer_of(angled) in FOLDERS and (root / angled).is_file():
            return f"our own headers go in quotes: <{angled}>"
        return None
    if GENERATED.match(quoted):
        return None
    if quoted.startswith((".", "/")) or not (root / quoted).is_file():
        return f'does not resolve from the root: "{quoted}"'
    there = layer_of(quoted)
    if there == "tests" and here != "tests":
        return f'only tests include tests: "{quoted}"'
    if here in LAYERS and there in LAYERS and LAYERS.index(there) > LAYERS.index(here):
        return f'{here} lies below {there}: "{quoted}"'
    if here == there == "models":
        module, other = module_of(source), module_of(quoted)
        if module is None or other is None:
            return f'in none of the modules of models: "{quoted if other is None else source}"'
        if other > module:
            return f'{MODULES[module]} lies below {MODULES[other]}: "{quoted}"'
    return None


def findings(root):
    """All findings under root as 'path:line: words', in order."""
    found = []
    for folder in FOLDERS + ("packaging", "resources"):
        for path in sorted((root / folder).rglob("*")):
            if not path.is_file():
                continue
            name = path.relative_to(root).as_posix()
            if path.suffix in LICENSED or path.name in LICENSED_NAMES:
                head = path.read_text(encoding="utf-8").splitlines()[:5]
                for tag in ("SPDX-FileCopyrightText:", "SPDX-License-Identifier:"):
                    if not any(tag in line for line in head):
                        found.append(f"{name}:1: no {tag} in the first lines")
            if folder in FOLDERS and path.suffix in {".h", ".cpp"}:
                text = without_comments(path.read_text(encoding="utf-8"))
                for number, line in enumerate(text.split("\n"), 1):
                    match = INCLUDE.match(line)
                    wrong = match and verdict_on_include(root, name, match.group(1), match.group(2))
                    if wrong:
                        found.append(f"{name}:{number}: {wrong}")
    return found


def main(arguments):
    if len(arguments) != 1 or not (Path(arguments[0]) / "models").is_dir():
        print("usage: check_includes.py ROOT (the folder that holds models/)", file=sys.stderr)
        return 64
    found = findings(Path(arguments[0]).resolve())
    for line in found:
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
