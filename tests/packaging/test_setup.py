#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks what ./dev installs, for which command and how, with stand-ins for apt and CMake: nothing is
installed. Also that the table of dependencies can be read."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "packaging/dependencies.txt"

# They write down how they were called, in the file calls beside them.
STAND_INS = {
    "apt-get": 'echo "apt-get $*" >>"$CALLS"\necho "$DEBIAN_FRONTEND" >>"$CALLS.frontend"\n'
    '[ "$*" = update ] || [ -z "$APT_FAILS" ] || { echo no; exit 100; }\n',
    "apt-cache": '[ -z "$NO_LISTS" ]\n',
    "dpkg-query": 'printf "$INSTALLED"\n',
    "sudo": '[ "$1" = -v ] || exec "$@"\n',
    "ctest": "",
    "clang-format": "",
    "shellcheck": "",
    "cmake": 'echo "cmake $*" >>"$CALLS"\n'
    "mkdir -p build/release/app\n"
    'printf "#!/bin/sh\\necho started \\"\\$@\\"\\n" >build/release/app/purser\n'
    "chmod +x build/release/app/purser\n",
}


def known_tiers():
    return re.search(r"^tiers=\((.*)\)$", (ROOT / "dev").read_text(encoding="utf-8"), re.MULTILINE).group(1).split()


def rows():
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split()


def packages_of(*tiers):
    return {row[2] for row in rows() if set(row[0].split(",")) & set(tiers) and row[2] != "-"}


class Table(unittest.TestCase):
    def test_every_row_has_five_columns_and_known_tiers(self):
        read = list(rows())
        self.assertGreater(len(read), 40)
        for row in read:
            with self.subTest(row=" ".join(row)):
                self.assertEqual(len(row), 5)
                self.assertLessEqual(set(row[0].split(",")), set(known_tiers()))

    def test_every_tier_has_a_row_and_an_explanation(self):
        head = TABLE.read_text(encoding="utf-8").split("\n\n")[0]
        explained = set(re.findall(r"\w+", " ".join(re.findall(r"^#   (\S.*?)(?:   |$)", head, re.MULTILINE))))
        for tier in known_tiers():
            with self.subTest(tier=tier):
                self.assertTrue(packages_of(tier))
                self.assertIn(tier, explained)

    def test_no_package_has_two_rows(self):
        names = [row[2] for row in rows() if row[2] != "-"]
        self.assertEqual(sorted(names), sorted(set(names)))


class Fresh(unittest.TestCase):
    def test_it_gives_the_two_commands_of_the_readme(self):
        run = subprocess.run(
            [ROOT / "packaging/trial/fresh", "--commands"], capture_output=True, text=True, check=True
        )
        self.assertEqual(run.stdout.splitlines(), ["./dev run --sandbox", "./dev test"])


class Setup(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.place = Path(folder.name)
        (self.place / "packaging").mkdir()
        (self.place / "bin").mkdir()
        shutil.copy(ROOT / "dev", self.place)
        shutil.copy(TABLE, self.place / "packaging")
        for name, script in STAND_INS.items():
            path = self.place / "bin" / name
            path.write_text("#!/bin/sh\n" + script, encoding="utf-8")
            path.chmod(0o755)

    def dev(self, *arguments, **environment):
        return subprocess.run(
            [self.place / "dev", *arguments],
            env={
                **os.environ,
                "PATH": f"{self.place}/bin:{os.environ['PATH']}",
                "CALLS": str(self.place / "calls"),
                **environment,
            },
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    def calls(self, tool):
        path = self.place / "calls"
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        return [line.split()[1:] for line in lines if line.split()[0] == tool]

    def installed(self):
        """The packages of the one installation, without the options."""
        (call,) = self.calls("apt-get")
        return set(call[call.index("install") + 1 :]) - {"-y", "--no-install-recommends"}

    def test_a_tier_installs_its_packages_and_no_others(self):
        for tier in known_tiers():
            with self.subTest(tier=tier):
                (self.place / "calls").unlink(missing_ok=True)
                run = self.dev("setup", tier)
                self.assertEqual(run.returncode, 0, run.stderr)
                self.assertEqual(self.installed(), packages_of(tier))

    def test_without_a_tier_it_installs_what_changing_the_program_takes(self):
        self.assertEqual(self.dev("setup").returncode, 0)
        self.assertEqual(self.installed(), packages_of("run", "test", "lint"))

    def test_an_unknown_tier_is_an_error_that_names_the_known_ones(self):
        run = self.dev("setup", "run", "tests")
        self.assertEqual(run.returncode, 1)
        self.assertIn("tests", run.stderr)
        for tier in known_tiers():
            self.assertIn(tier, run.stderr)
        self.assertEqual(self.calls("apt-get"), [])

    def test_run_installs_what_running_takes_and_builds_the_optimized_program(self):
        run = self.dev("run", "--version")
        self.assertEqual((run.returncode, run.stdout), (0, "started --version\n"), run.stderr)
        self.assertEqual(self.installed(), packages_of("run"))
        self.assertEqual(self.calls("cmake")[0], ["--preset", "release"])
        self.assertIn("--target purser", " ".join(self.calls("cmake")[1]))

    def test_each_command_installs_its_own_tiers(self):
        # What they do afterwards is not here, so that most of them fail then.
        for command, tiers in {
            "build": ["run"],
            "build release": ["run"],
            "build fuzz": ["run", "fuzz"],
            "test": ["run", "test"],
            "test --asan": ["run", "test"],
            "test --on trixie": ["fresh"],
            "fuzz 1": ["run", "fuzz"],
            "coverage": ["run", "test", "coverage"],
            "valgrind": ["run", "test", "valgrind"],
            "bench": ["run", "test", "bench"],
            "lint": ["run", "lint"],
            "translations": ["run"],
            "shots pictures": ["run", "test"],
            "package deb": ["run", "package"],
            "package --verify": ["run", "test", "package", "fresh", "trial"],
            "fresh": ["fresh"],
        }.items():
            with self.subTest(command=command):
                (self.place / "calls").unlink(missing_ok=True)
                self.dev(*command.split())
                installed = set()
                for call in self.calls("apt-get"):
                    installed |= set(call[call.index("install") + 1 :]) - {"-y", "--no-install-recommends"}
                self.assertEqual(installed, packages_of(*tiers))

    def test_what_is_there_or_provided_is_not_installed(self):
        run = self.dev("setup", "run", INSTALLED="installed g++, \\ninstalled some-cmake, cmake (= 3.31), other\\n")
        self.assertEqual(run.returncode, 0, run.stderr)
        self.assertEqual(self.installed(), packages_of("run") - {"g++", "cmake"})

    def test_nothing_is_asked_and_a_changed_configuration_file_stays(self):
        self.dev("setup", "run")
        (call,) = self.calls("apt-get")
        self.assertIn("Dpkg::Options::=--force-confdef", call)
        self.assertIn("Dpkg::Options::=--force-confold", call)
        self.assertIn("-y", call)
        self.assertEqual((self.place / "calls.frontend").read_text(encoding="utf-8"), "noninteractive\n")

    def test_old_or_absent_package_lists_are_read_again_once(self):
        for environment in ({"NO_LISTS": "1"}, {"APT_FAILS": "1"}):
            with self.subTest(**environment):
                (self.place / "calls").unlink(missing_ok=True)
                run = self.dev("setup", "run", **environment)
                kinds = ["update" if call == ["update"] else "install" for call in self.calls("apt-get")]
                if "NO_LISTS" in environment:
                    self.assertEqual((run.returncode, kinds), (0, ["update", "install"]), run.stderr)
                else:
                    self.assertEqual(kinds, ["install", "update", "install"])
                    self.assertEqual(run.returncode, 100)


if __name__ == "__main__":
    unittest.main()
