#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Completes an installed Purser with the libraries and plugins it needs, so that its folder can be
carried to a system without Qt.

    portable.py ROOT --plugins FOLDER-OF-QTS-PLUGINS

The program finds them through an RPATH. A RUNPATH would not do: it holds for one library alone, not
for those that the libraries load later, as Qt does with OpenSSL and QtKeychain with libsecret. A
start script that sets LD_LIBRARY_PATH would hand it on to the browser that opens a link.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent

PLUGINS = (
    "platforms/libqxcb.so",
    "platforms/libqwayland-generic.so",
    "platforms/libqwayland-egl.so",
    "wayland-shell-integration/libxdg-shell.so",
    "wayland-decoration-client/libbradient.so",
    "wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
    "platforminputcontexts/libibusplatforminputcontextplugin.so",
    "tls/libqopensslbackend.so",
)

# Loaded by name while running: no header tells of them. OpenSSL's two are a pair: from one build.
OPENSSL = ("libssl.so.3", "libcrypto.so.3")
LOADED_BY_NAME = ("libsecret-1.so.0", *OPENSSL)

QT_CONF = "[Paths]\nPrefix=..\nPlugins=plugins\n"


def output_of(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def system_libraries():
    for line in (HERE / "system-libraries.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith(("#", "-")):
            yield line.split()[0]


def dynamic_entries(file):
    """The kinds and values of what the loader reads: NEEDED, SONAME, RUNPATH…"""
    text = output_of("readelf", "--wide", "--dynamic", str(file))
    return re.findall(r"\((NEEDED|SONAME|RPATH|RUNPATH)\)[^\[]*\[([^\]]*)\]", text)


def needed(file):
    return [value for kind, value in dynamic_entries(file) if kind == "NEEDED"]


class Loader:
    """Where the system's loader finds a library."""

    def __init__(self):
        ldconfig = shutil.which("ldconfig", path=os.environ.get("PATH", "") + ":/usr/sbin:/sbin")
        found = re.findall(r"^\s+(\S+) \(([^)]*)\) => (\S+)$", output_of(ldconfig, "-p"), re.MULTILINE)
        self.paths = {}
        for name, kind, path in found:
            if "x86-64" in kind or "AArch64" in kind:
                self.paths.setdefault(name, path)

    def __getitem__(self, name):
        if name not in self.paths:
            sys.exit(f"portable.py: {name} is not installed")
        return Path(self.paths[name]).resolve()


def closure(roots, loader):
    """All libraries that the files need and that no system has to have, by name."""
    system = set(system_libraries())
    libraries, waiting = {}, list(roots)
    while waiting:
        for name in needed(waiting.pop()):
            if name not in system and name not in libraries:
                libraries[name] = loader[name]
                waiting.append(loader[name])
    return libraries


def package_of(file):
    """The Debian package that a file is from."""
    # On a merged /usr the package may know the file by its other path.
    for path in (str(file), str(file).removeprefix("/usr")):
        run = subprocess.run(["dpkg-query", "--search", path], capture_output=True, text=True, check=False)
        if run.returncode == 0:
            return run.stdout.split(":")[0].split(",")[0]
    sys.exit(f"portable.py: {file} is from no package: its licence is not known")


def copy(source, target):
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
    target.chmod(0o644)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("root", type=Path)
    parser.add_argument("--plugins", type=Path, required=True)
    arguments = parser.parse_args()
    root, program = arguments.root, arguments.root / "bin/purser"

    loader = Loader()
    plugins = {name: arguments.plugins / name for name in PLUGINS}
    by_name = {name: loader[name] for name in LOADED_BY_NAME}
    libraries = closure([program, *plugins.values(), *by_name.values()], loader) | by_name

    brought = {f"lib/{name}": path for name, path in libraries.items()}
    brought |= {f"plugins/{name}": path for name, path in plugins.items()}
    rows = []
    for name, source in sorted(brought.items()):
        if any(kind in ("RPATH", "RUNPATH") for kind, _ in dynamic_entries(source)):
            sys.exit(f"portable.py: {source} looks for libraries in places of its own")
        copy(source, root / name)
        package = package_of(source.resolve())
        version = output_of("dpkg-query", "--show", "--showformat", "${Version}", package)
        copy(Path(f"/usr/share/doc/{package}/copyright"), root / f"licenses/{package}.txt")
        rows.append(f"{name}\t{package}\t{version}\n")
    for name in OPENSSL:
        # Qt asks for them without a version, which the loader would find here. Where it does not, Qt looks
        # into the folders of the system by itself, and would take those.
        (root / "lib" / name.removesuffix(".3")).symlink_to(name)
    (root / "libraries.txt").write_text("".join(rows), encoding="utf-8")
    (root / "bin/qt.conf").write_text(QT_CONF, encoding="utf-8")
    output_of("patchelf", "--force-rpath", "--set-rpath", "$ORIGIN/../lib", str(program))


if __name__ == "__main__":
    main()
