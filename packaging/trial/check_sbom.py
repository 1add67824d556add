#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The SBOM holds together, and says of the packages beside it what they say themselves.

    check_sbom.py PACKAGES-FOLDER
"""

import hashlib
import json
import re
import subprocess
import sys
import tarfile
from pathlib import Path

REQUIRED = {
    "packages": ("SPDXID", "name", "downloadLocation", "licenseConcluded", "copyrightText"),
    "files": ("SPDXID", "fileName", "checksums"),
}


def sha256_in(entry):
    return next(sum["checksumValue"] for sum in entry["checksums"] if sum["algorithm"] == "SHA256")


def check_structure(document):
    assert document["spdxVersion"] == "SPDX-2.3" and document["dataLicense"] == "CC0-1.0"
    assert re.fullmatch(r"https://\S+", document["documentNamespace"])
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", document["creationInfo"]["created"])
    ids = ["SPDXRef-DOCUMENT"]
    for kind, fields in REQUIRED.items():
        for entry in document[kind]:
            assert all(entry.get(field) for field in fields), entry
            assert re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", entry["SPDXID"]), entry["SPDXID"]
            ids.append(entry["SPDXID"])
    assert len(ids) == len(set(ids)), "an id comes twice"
    for relation in document["relationships"]:
        assert {relation["spdxElementId"], relation["relatedSpdxElement"]} <= set(ids), relation
    related = {relation["relatedSpdxElement"] for relation in document["relationships"]}
    assert set(ids) - {"SPDXRef-DOCUMENT"} <= related, "something is related to nothing"


def related_to(document, package, kind):
    return {
        relation["relatedSpdxElement"]
        for relation in document["relationships"]
        if relation["spdxElementId"] == package["SPDXID"] and relation["relationshipType"] == kind
    }


def check_deb(path, document, package):
    """What dpkg-shlibdeps found by its own way is among what the SBOM found."""
    field = subprocess.run(
        ["dpkg-deb", "--field", path, "Depends"], check=True, capture_output=True, text=True
    ).stdout
    depends = {name.split()[0] for name in field.split(",")} - {"ca-certificates"}
    named = {entry["SPDXID"]: entry["name"] for entry in document["packages"]}
    found = {named[identity] for identity in related_to(document, package, "DEPENDS_ON")}
    assert depends <= found, f"the deb depends on more: {depends - found}"


def check_archive(path, document, package):
    listed = {entry["fileName"]: sha256_in(entry) for entry in document["files"]}
    with tarfile.open(path) as archive:
        there = {
            "./" + member.name.split("/", 1)[1]: hashlib.sha256(archive.extractfile(member).read()).hexdigest()
            for member in archive
            if member.isfile() and re.search(r"\.so(\.|$)", member.name)
        }
    assert there == listed, "the libraries of the archive are others"


def main(arguments):
    folder = Path(arguments[0])
    (name,) = folder.glob("*.spdx.json")
    document = json.loads(name.read_text(encoding="utf-8"))
    check_structure(document)
    ours = {entry["packageFileName"]: entry for entry in document["packages"] if "packageFileName" in entry}
    files = {path.name: path for path in folder.iterdir() if path.name.endswith((".deb", ".rpm", ".tar.gz"))}
    assert ours.keys() == files.keys(), (ours.keys(), files.keys())
    for file, package in ours.items():
        assert sha256_in(package) == hashlib.sha256(files[file].read_bytes()).hexdigest(), file
        if file.endswith(".deb"):
            check_deb(files[file], document, package)
        if file.endswith(".tar.gz"):
            check_archive(files[file], document, package)
    print(f"{len(document['packages'])} packages, {len(document['files'])} files")


if __name__ == "__main__":
    main(sys.argv[1:])
