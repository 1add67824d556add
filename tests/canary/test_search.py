#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The search finds a secret in each form in which it can be written down, and nothing else."""

import base64
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from search import search, secrets

KEY = secrets()[0]
WATCH = Path(__file__).with_name("watch")


class Search(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def found_in(self, content):
        file = Path(self.folder.name) / "deep" / "file"
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(content)
        return list(search([self.folder.name]))

    def test_finds_every_form(self):
        for content in (
            KEY.encode(),
            KEY.upper().encode(),
            b"\0\xff" + KEY.encode() + b"\n",
            KEY.encode("utf-16-le"),
            KEY.encode("utf-16-be"),
            KEY.encode().hex().encode(),
            json.dumps({"key": KEY}).encode(),
            base64.b64encode(KEY.encode()),
            base64.b64encode(b"a" + KEY.encode()),
            base64.b64encode(b"user:" + KEY.encode() + b"more"),
        ):
            with self.subTest(content):
                self.assertTrue(self.found_in(content))

    def test_finds_nothing_where_nothing_is(self):
        for content in (b"", b"canary-key-", KEY[:-1].encode(), b"\xff" * 1000):
            with self.subTest(content):
                self.assertEqual(self.found_in(content), [])

    def test_does_not_print_the_secret(self):
        self.assertNotIn(KEY, "".join(self.found_in(KEY.encode())))


class Watch(unittest.TestCase):
    def run_watched(self, script):
        return subprocess.run(
            [WATCH, "bash", "-c", script], capture_output=True, text=True, check=False
        )

    def test_hands_on_the_result_and_the_output(self):
        run = self.run_watched("echo out; echo err >&2; exit 7")
        self.assertEqual((run.returncode, run.stdout, run.stderr), (7, "out\n", "err\n"))

    def test_fails_what_writes_a_secret_anywhere(self):
        for place in ('"$HOME/.config-file"', '"$TMPDIR/file"', "/dev/stdout", "/dev/stderr"):
            with self.subTest(place):
                self.assertEqual(self.run_watched(f"echo {KEY} > {place}").returncode, 1)


if __name__ == "__main__":
    sys.exit(unittest.main())
