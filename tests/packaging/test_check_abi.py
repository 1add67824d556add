#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that check_abi.py finds what it looks for."""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "packaging/linux"))

from check_abi import complaints  # noqa: E402

# As readelf prints them.
DYNAMIC = """
 0x0000000000000001 (NEEDED)             Shared library: [libqt6keychain.so.1]
 0x0000000000000001 (NEEDED)             Shared library: [libQt6Widgets.so.6]
 0x0000000000000001 (NEEDED)             Shared library: [libQt6Core.so.6]
 0x0000000000000001 (NEEDED)             Shared library: [libc.so.6]
"""
PREVIEW = " 0x0000000000000001 (NEEDED)             Shared library: [libQt6HttpServer.so.6]\n"
VERSIONS = """
Version needs section '.gnu.version_r' contains 2 entries:
  000000: Version: 1  File: libQt6Core.so.6  Cnt: 2
  0x0010:   Name: Qt_6  Flags: none  Version: 5
  0x0020:   Name: Qt_6.4  Flags: none  Version: 3
"""


class CheckAbi(unittest.TestCase):
    def test_what_stays_the_same_is_no_complaint(self):
        self.assertEqual(list(complaints(DYNAMIC, VERSIONS)), [])

    def test_a_module_in_preview_is_named(self):
        self.assertEqual(
            list(complaints(DYNAMIC + PREVIEW, VERSIONS)), ["Qt HttpServer may change with any Qt 6"]
        )

    def test_private_api_is_named_by_its_version(self):
        for name in ("Qt_6_PRIVATE_API", "Qt_6.8_PRIVATE_API"):
            with self.subTest(name=name):
                used = VERSIONS + f"  0x0030:   Name: {name}  Flags: none  Version: 7\n"
                self.assertEqual(list(complaints(DYNAMIC, used)), [f"it uses private API of Qt ({name})"])

    def test_a_program_without_qt_is_not_the_one_that_is_meant(self):
        self.assertEqual(list(complaints("", VERSIONS)), ["it is not linked with Qt"])


if __name__ == "__main__":
    unittest.main()
