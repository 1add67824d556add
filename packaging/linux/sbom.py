#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes down, as SPDX 2.3, what the packages of a build consist of and depend on.

    sbom.py BUILD-FOLDER PACKAGES-FOLDER

Nothing is listed by hand: the libraries are those that the loader and Qt's plugins name, the versions
those of the Debian packages that they are from, the files of the archive those that are in it.
"""

import hashlib
import json
import os
import re
import subprocess
import sys
import tarfile
from datetime import datetime, timezone
from pathlib import Path

from portable import LOADED_BY_NAME, Loader, needed, package_of

TOOLS = {".deb": "deb", ".rpm": "rpm", ".gz": "portable archive"}


def cache_value(build, name):
    text = (build / "CMakeCache.txt").read_text(encoding="utf-8")
    match = re.search(rf"^{re.escape(name)}:[A-Z]+=(.*)$", text, re.MULTILINE)
    if not match:
        sys.exit(f"sbom.py: no {name} in {build}/CMakeCache.txt")
    return match.group(1)


def spdx_id(*parts):
    return "SPDXRef-" + "-".join(re.sub(r"[^A-Za-z0-9.-]", "-", part) for part in parts)


def sums(data):
    return [
        {"algorithm": name.upper(), "checksumValue": hashlib.new(name, data).hexdigest()}
        for name in ("sha1", "sha256")
    ]


class DebianPackages:
    """Packages of the system, as SPDX describes them; each once."""

    FIELDS = ("Version", "Architecture", "source:Package", "source:Version", "Homepage", "Maintainer")

    def __init__(self):
        self.described = {}

    def __getitem__(self, name):
        if name not in self.described:
            asked = "\\n".join(f"${{{field}}}" for field in self.FIELDS)
            run = subprocess.run(
                ["dpkg-query", "--show", "--showformat", asked, name],
                check=True, capture_output=True, text=True,
            )  # fmt: skip
            version, architecture, source, source_version, homepage, maintainer = run.stdout.split("\n")
            self.described[name] = {
                "SPDXID": spdx_id("Package", name),
                "name": name,
                "versionInfo": version,
                "supplier": f"Organization: {maintainer}",
                "downloadLocation": "NOASSERTION",
                "filesAnalyzed": False,
                "licenseConcluded": "NOASSERTION",
                "licenseDeclared": "NOASSERTION",
                "copyrightText": "NOASSERTION",
                "sourceInfo": f"built by Debian from {source} {source_version}",
                "externalRefs": [
                    {
                        "referenceCategory": "PACKAGE-MANAGER",
                        "referenceType": "purl",
                        "referenceLocator": f"pkg:deb/debian/{name}@{version}?arch={architecture}",
                    }
                ],
            }
            if homepage:
                self.described[name]["homepage"] = homepage
        return self.described[name]


def dependencies(program, loader):
    """The packages of all libraries that the program has loaded once it runs, by their names."""
    files = {program}
    waiting = [program, *(loader[name] for name in LOADED_BY_NAME)]
    while waiting:
        file = waiting.pop()
        files.add(file)
        waiting += [path for path in map(loader.__getitem__, needed(file)) if path not in files]
    return sorted({package_of(file) for file in files - {program}})


def own_package(path, version, homepage):
    data = path.read_bytes()
    return {
        "SPDXID": spdx_id("Package", path.name),
        "name": "purser",
        "versionInfo": version,
        "packageFileName": path.name,
        "supplier": "Organization: The Purser authors",
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "checksums": sums(data),
        "homepage": homepage,
        "licenseConcluded": "GPL-3.0-or-later",
        "licenseDeclared": "GPL-3.0-or-later",
        "copyrightText": "2026 The Purser authors",
        "primaryPackagePurpose": "APPLICATION",
        "comment": f"the {TOOLS[path.suffix]}",
    }


def relationship(one, kind, other):
    return {"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}


def bundled(archive):
    """The files of others in the portable archive: name, content, Debian package."""
    with tarfile.open(archive) as tar:
        top = tar.getnames()[0].split("/")[0]
        listed = tar.extractfile(f"{top}/libraries.txt").read().decode().splitlines()
        for name, package, _ in (line.split("\t") for line in listed):
            yield name, tar.extractfile(f"{top}/{name}").read(), package


def document(build, packages):
    program = build / "app/purser"
    version = cache_value(build, "CMAKE_PROJECT_VERSION")
    homepage = cache_value(build, "CMAKE_PROJECT_HOMEPAGE_URL")
    debian = DebianPackages()
    described, files, relations = [], [], []

    linked = dependencies(program, Loader())
    # A library of headers leaves no trace in the program but its code.
    compiled_in = [
        package_of(Path("/usr/include") / header)
        for header in ("boost/beast/http/parser.hpp", "tl/expected.hpp")
    ]
    for path in sorted(packages.iterdir()):
        if path.suffix not in TOOLS:
            continue
        own = own_package(path, version, homepage)
        described.append(own)
        relations.append(relationship("SPDXRef-DOCUMENT", "DESCRIBES", own["SPDXID"]))
        relations += [
            relationship(own["SPDXID"], "CONTAINS", debian[name]["SPDXID"]) for name in compiled_in
        ]
        brought = set()
        if path.suffix == ".gz":
            for name, content, package in bundled(path):
                file = {
                    "SPDXID": spdx_id("File", name),
                    "fileName": f"./{name}",
                    "checksums": sums(content),
                    "fileTypes": ["BINARY"],
                    "licenseConcluded": "NOASSERTION",
                    "copyrightText": "NOASSERTION",
                }
                files.append(file)
                relations.append(relationship(own["SPDXID"], "CONTAINS", file["SPDXID"]))
                relations.append(relationship(file["SPDXID"], "GENERATED_FROM", debian[package]["SPDXID"]))
                brought.add(package)
        relations += [
            relationship(own["SPDXID"], "DEPENDS_ON", debian[name]["SPDXID"])
            for name in linked
            if name not in brought
        ]

    described += [debian.described[name] for name in sorted(debian.described)]
    epoch = int(os.environ["SOURCE_DATE_EPOCH"])
    # As unique as what it describes.
    fingerprint = hashlib.sha256(json.dumps([described, files, relations]).encode()).hexdigest()
    return {
        "spdxVersion": "SPDX-2.3",
        "dataLicense": "CC0-1.0",
        "SPDXID": "SPDXRef-DOCUMENT",
        "name": f"purser-{version}",
        "documentNamespace": f"{homepage}/spdx/purser-{version}-{fingerprint}",
        "creationInfo": {
            "created": datetime.fromtimestamp(epoch, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "creators": ["Organization: The Purser authors", f"Tool: sbom.py-{version}"],
        },
        "packages": described,
        "files": files,
        "relationships": relations,
    }


def main(arguments):
    if len(arguments) != 2:
        print(__doc__, file=sys.stderr)
        return 64
    build, packages = map(Path, arguments)
    content = document(build, packages)
    name = f"{content['name']}.spdx.json"
    (packages / name).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
