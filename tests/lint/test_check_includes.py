#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves that check_includes.py finds what it is there to find, and nothing else."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

CHECK = Path(__file__).with_name("check_includes.py")
HEADER = (
    "// SPDX-FileCopyrightText: 2026 The Purser authors\n"
    "// SPDX-License-Identifier: GPL-3.0-or-later\n"
)


class CheckIncludes(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.root = Path(place.name)
        for name in ("models/account.h", "ui/window.h", "app/settings.h", "tests/support/server.h"):
            self.write(name, "#pragma once\n")

    def write(self, name, text, header=HEADER):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(header + text, encoding="utf-8")

    def check(self, root=None):
        run = subprocess.run(
            [sys.executable, "-B", str(CHECK), str(root or self.root)],
            capture_output=True,
            text=True,
            check=False,
        )
        return run.returncode, run.stdout

    def assert_finds(self, name, text, words):
        self.write(name, text)
        result, output = self.check()
        self.assertEqual(result, 1, output)
        self.assertEqual(output.count("\n"), 1, output)
        self.assertIn(name + ":", output)
        self.assertIn(words, output)

    def assert_clean(self):
        self.assertEqual(self.check(), (0, ""))

    def test_clean_tree_passes(self):
        self.write("ui/dialog.cpp", '#include "models/account.h"\n#include <QDialog>\n')
        self.write("app/main.cpp", '#include "ui/window.h"\n#include "models/account.h"\n')
        self.write("models/rest.cpp", "#include <QNetworkReply>\n")
        self.write(
            "tests/ui/tst_dialog.cpp",
            '#include "tests/support/server.h"\n#include "app/settings.h"\n#include "tst_dialog.moc"\n',
        )
        self.assert_clean()

    def test_upward_include_from_models_fails(self):
        self.assert_finds("models/bad.cpp", '#include "ui/window.h"\n', "models lies below ui")

    def test_two_layers_up_fails(self):
        self.assert_finds("models/bad.h", '#include "app/settings.h"\n', "models lies below app")

    def test_upward_include_from_ui_fails(self):
        self.assert_finds("ui/bad.cpp", '# include  "app/settings.h"\n', "ui lies below app")

    def test_upward_include_between_modules_fails(self):
        self.write("models/session/session.h", "#pragma once\n")
        self.write("models/session/fine.cpp", '#include "models/http/client.h"\n')
        self.assert_finds(
            "models/http/client.h", '#include "models/session/session.h"\n', "http lies below session"
        )

    def test_include_outside_of_the_modules_fails(self):
        self.write("models/text/fine.h", "#pragma once\n")
        self.assert_finds("models/text/bad.cpp", '#include "models/account.h"\n', "in none of the modules")
        self.write("models/text/bad.cpp", "")
        self.assert_finds("models/bad.cpp", '#include "models/text/fine.h"\n', "in none of the modules")

    def test_include_of_tests_fails(self):
        self.assert_finds("app/bad.cpp", '#include "tests/support/server.h"\n', "only tests include")

    def test_network_in_ui_fails(self):
        for header in ("QNetworkReply", "QNetworkAccessManager", "QtNetwork/QTcpSocket", "QSslError"):
            with self.subTest(header):
                self.assert_finds("ui/bad.cpp", f"#include <{header}>\n", "does not talk to the network")

    def test_include_relative_to_the_file_fails(self):
        self.assert_finds("ui/bad.cpp", '#include "window.h"\n', "does not resolve from the root")

    def test_include_of_a_parent_folder_fails(self):
        self.assert_finds("ui/bad.cpp", '#include "../models/account.h"\n', "does not resolve")

    def test_own_header_in_angles_fails(self):
        self.assert_finds("models/bad.cpp", "#include <ui/window.h>\n", "own headers go in quotes")

    def test_line_number_is_the_includes_own(self):
        self.assert_finds("models/bad.cpp", '/* two\n lines */\n#include "ui/window.h"\n', "bad.cpp:5:")

    def test_comment_is_not_an_include(self):
        self.write("models/fine.cpp", '// #include "ui/window.h"\n/*\n#include "app/settings.h"\n*/\n')
        self.assert_clean()

    def test_missing_license_fails(self):
        self.write("models/bad.cpp", "int i;\n", header="// SPDX-FileCopyrightText: 2026 Somebody\n")
        self.assertEqual(
            self.check(), (1, "models/bad.cpp:1: no SPDX-License-Identifier: in the first lines\n")
        )

    def test_wrong_root_is_not_clean(self):
        self.assertEqual(self.check(self.root / "ui")[0], 64)


if __name__ == "__main__":
    unittest.main()
