# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real container registry, Debian's docker-registry, on loopback."""

import re
import subprocess
import tempfile
from pathlib import Path

# Of the suite's password, by bcrypt, which is all that docker-registry takes.
HASH = "$2b$05$V.BO1B.Fys0Zxk9nxlwUMeb344a/hF.qb/AaV7WJ0UpiUDwXSJHjC"


class Registry:
    """Runs from its construction to close(); these users have the suite's password."""

    def __init__(self, users):
        self.folder = tempfile.TemporaryDirectory()
        folder = Path(self.folder.name)
        (folder / "htpasswd").write_text("".join(f"{user}:{HASH}\n" for user in users))
        (folder / "config.yml").write_text(
            f"""version: 0.1
storage:
  filesystem:
    rootdirectory: {folder}/storage
http:
  addr: 127.0.0.1:0
  secret: of-this-test
auth:
  htpasswd:
    realm: Purser tests
    path: {folder}/htpasswd
"""
        )
        self.log = open(folder / "log", "w+", encoding="utf-8")
        self.process = subprocess.Popen(
            ["docker-registry", "serve", folder / "config.yml"], stdout=self.log, stderr=self.log
        )

    def host(self):
        """With its port, once it listens."""
        log = (Path(self.folder.name) / "log").read_text(encoding="utf-8")
        listening = re.search(r"listening on (127\.0\.0\.1:\d+)", log)
        return listening and listening.group(1)

    def close(self):
        self.process.terminate()
        self.process.wait()
        self.log.close()
        self.folder.cleanup()
