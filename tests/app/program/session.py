#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whole sessions with the built program, on a real keychain and a real screen."""

import json
import os
import re
import subprocess
import sys
import unittest
from pathlib import Path

from desktop import PATIENCE, Program, is_enabled, listen_to_texts, wait_for, wait_until_focused
from service import Service

sys.path.append(str(Path(__file__).resolve().parents[2] / "canary"))
from search import secrets  # noqa: E402

MAIN = "Purser – Sandbox: nothing leaves this computer"


class SandboxSession(unittest.TestCase):
    def test_create_edit_and_delete_a_credential(self):
        with Program("--sandbox") as purser:
            purser.wait_for_names(lambda names: len(names) == 12, "the sandbox's credentials")

            purser.press("New credential")
            create = purser.find("push button", "Create", "New credential")
            self.assertFalse(is_enabled(create))
            purser.type("Name", "9 lives", "New credential")
            purser.wait_for_text("Start with a letter")
            self.assertFalse(is_enabled(create))
            purser.type("Name", "speech-ci", "New credential")
            purser.find("combo box", "Type", "New credential")
            purser.type("Username", "speech-bot", "New credential")
            purser.type("Password or token", "some token", "New credential", role="password text")
            purser.press("Create", "New credential")
            purser.wait_for_window_gone("New credential")
            purser.wait_for_names(lambda names: "speech-ci" in names, "the new row")
            purser.wait_for_text("“speech-ci” was created.")

            purser.press("Edit", MAIN)
            save = purser.find("push button", "Save", "Edit credential")
            self.assertFalse(is_enabled(save))
            purser.type("Name", "speech-prod", "Edit credential")
            purser.press("Save", "Edit credential")
            purser.wait_for_names(lambda names: "speech-prod" in names, "the new name")
            purser.wait_for_window_gone("Edit credential")
            self.assertNotIn("speech-ci", purser.names())

            purser.press("Delete", MAIN)
            purser.wait_for_text("Delete “speech-prod”?")
            purser.press("Delete", "Delete")
            purser.wait_for_names(lambda names: "speech-prod" not in names, "the row to go")

    def test_a_credential_in_use_names_what_uses_it(self):
        with Program("--sandbox") as purser:
            purser.select("llm-serving")
            purser.press("Delete", MAIN)
            purser.press("Delete", "Delete")
            purser.wait_for_text("llama-serve-a")
            purser.wait_for_text("chat-endpoint")
            purser.press("Change password instead", "In use")
            purser.find("password text", "Password or token", "Edit credential")
            self.assertIn("llm-serving", purser.names())

    def test_a_change_fails_if_the_options_say_so(self):
        with Program("--sandbox", "--sandbox-fail", "vision") as purser:
            purser.select("vision-train")
            purser.press("Delete", MAIN)
            purser.press("Delete", "Delete")
            purser.wait_for_text("(HTTP 500, code 10002)")
            self.assertIn("vision-train", purser.names())

    def test_the_search_narrows_the_table(self):
        with Program("--sandbox") as purser:
            purser.wait_for_names(lambda names: len(names) == 12, "the sandbox's credentials")
            purser.type("Search", "vision")
            purser.wait_for_names(lambda names: names == ["vision-train"], "the one match")
            purser.wait_for_text("1 of 12 shown")
            purser.type("Search", "nothing like this")
            purser.press("Clear search", MAIN)
            purser.wait_for_names(lambda names: len(names) == 12, "all rows again")


class CopySession(unittest.TestCase):
    """A screen reader can copy the text of a field by a call of its own, past keyboard and menu."""

    def clipboard(self, target):
        ask = ["xclip", "-selection", "clipboard", "-o", "-t", target]
        return subprocess.run(ask, capture_output=True, text=True, timeout=PATIENCE).stdout

    def test_a_shown_secret_that_is_copied_is_marked(self):
        with Program("--sandbox") as purser:
            purser.press("New credential")
            dialog = "New credential"
            purser.type("Password or token", "some token", dialog, role="password text")
            purser.press("Show Password or token", dialog)
            field = purser.find("text", "Password or token", dialog)
            field.copy_text(5, 10)
            wait_for(lambda: self.clipboard("UTF8_STRING") == "token", "the copy")
            self.assertEqual(self.clipboard("x-kde-passwordManagerHint"), "secret")

    def test_a_hidden_secret_is_not_copied(self):
        with Program("--sandbox") as purser:
            purser.press("New credential")
            dialog = "New credential"
            purser.type("Password or token", "some token", dialog, role="password text")
            purser.find("password text", "Password or token", dialog).copy_text(0, 10)
            self.assertNotIn("token", self.clipboard("UTF8_STRING"))


class KeychainSession(unittest.TestCase):
    def setUp(self):
        self.server = subprocess.Popen(
            [os.environ["PURSER_PROGRAM"], "--serve-sandbox", "0"],
            stdout=subprocess.PIPE,
            text=True,
        )
        lines = [self.server.stdout.readline() for _ in range(3)]
        self.base_url, self.key = re.findall(r"=(\S+)", "".join(lines))

    def tearDown(self):
        self.server.terminate()
        self.server.communicate()

    def connect(self, purser):
        purser.type("API key", self.key, role="password text")
        purser.type("Base URL", self.base_url)
        purser.press("Connect")

    def stored(self):
        """The key as another program finds it in the keychain."""
        found = subprocess.run(
            ["secret-tool", "lookup", "server", "io.github.purser.Purser"],
            capture_output=True,
            text=True,
        )
        return found.stdout

    def test_a_key_is_kept_found_again_and_forgotten(self):
        with Program() as purser:
            purser.type("API key", "wrong-key", role="password text")
            purser.type("Base URL", self.base_url)
            purser.press("Connect")
            purser.wait_for_text("The API key is missing, incorrect, or expired.")
            self.assertEqual(self.stored(), "")
            self.connect(purser)
            purser.wait_for_names(lambda names: len(names) == 12, "the credentials")
            wait_for(lambda: self.stored() == self.key, "the key in the keychain")
            host = self.base_url.removeprefix("http://")
            wait_for(lambda: purser.find("label", host), "the account as kept")

        with Program() as purser:
            purser.wait_for_names(lambda names: len(names) == 12, "the credentials again")
            purser.press("Account", role="menu item")
            purser.press("Remove API key from keychain…", role="menu item")
            purser.press("Remove")
            purser.wait_for_text("The key is no longer in the keychain.")
            self.assertEqual(self.stored(), "")

        with Program() as purser:
            purser.find("push button", "Try the sandbox")


class OneWindowSession(unittest.TestCase):
    def start_again(self, *arguments):
        """A start that is to end by itself, and to say nothing. If the first program doesn't answer
        within a few seconds, as on a busy machine, the second opens its own window, as it should. Then
        another one is started."""
        command = [os.environ["PURSER_PROGRAM"], *arguments]
        for _ in range(3):
            try:
                ended = subprocess.run(command, capture_output=True, timeout=PATIENCE)
            except subprocess.TimeoutExpired:  # it has been killed
                continue
            self.assertEqual((ended.returncode, ended.stdout, ended.stderr), (0, b"", b""))
            return
        self.fail("no start was handed over")

    def xdotool(self, *arguments):
        found = subprocess.run(["xdotool", *arguments], capture_output=True, text=True)
        return found.stdout.split()

    def frame_on_top(self):
        """Of those that lie over the middle of the screen, as all of Purser's do."""
        return self.xdotool("mousemove", "640", "450", "getmouselocation", "--shell")[-1]

    def test_a_second_start_raises_the_first_window(self):
        with Program() as purser:
            purser.wait_until_active()
            frame = self.frame_on_top()
            with Program("--sandbox") as sandbox:  # a window of its own, over the first
                sandbox.wait_until_active()
                wait_for(lambda: self.frame_on_top() != frame, "the other window on top")
                self.start_again()
                purser.wait_until_active()
                wait_for(lambda: self.frame_on_top() == frame, "the first window on top")
                self.assertIsNone(sandbox.process.poll())

    def test_a_second_start_shows_a_minimized_window(self):
        with Program() as purser:
            purser.wait_until_active()
            window = self.xdotool("getactivewindow")[0]
            self.xdotool("windowminimize", window)
            visible = ["search", "--onlyvisible", "--pid", str(purser.process.pid)]
            wait_for(lambda: window not in self.xdotool(*visible), "the window to be minimized")
            self.start_again()
            purser.wait_until_active()

    def test_a_second_start_hands_over_what_it_was_asked_for(self):
        with Program() as purser:
            purser.find("push button", "Try the sandbox")
            self.start_again("--account", "Nobody")
            purser.wait_for_text("There's no account named “Nobody”.")
            self.start_again("--new")
            purser.press("Try the sandbox")
            purser.find("push button", "Create", "New credential")

    def test_a_key_in_the_environment_is_not_handed_over(self):
        service = Service("some-key")
        self.addCleanup(service.close)
        with Program():
            with Program(YOTTA_API_KEY="some-key", YOTTA_BASE_URL=service.base_url) as other:
                other.wait_for_names(lambda names: names == ["vision-train"], "the credential")

    def test_what_a_killed_one_leaves_behind_is_in_nobodys_way(self):
        with Program() as killed:
            killed.find("push button", "Try the sandbox")
            killed.process.kill()
            killed.process.wait()
        with Program() as purser:
            purser.wait_until_active()
            self.start_again("--account", "Nobody")
            purser.wait_for_text("There's no account named “Nobody”.")


class CanarySession(unittest.TestCase):
    """A session with the suite's secrets. with-keyring searches all that it leaves in its home: the
    program's settings, caches and output, the export of its activity, what it said on the
    accessibility bus, and what the system shows of its process."""

    def setUp(self):
        self.home = Path(os.environ["HOME"])
        self.key, self.password = secrets()[:2]
        self.service = Service(self.key)
        self.addCleanup(self.service.close)
        listen_to_texts()  # else the program has no reason to tell of them
        self.bus = self.watch_accessibility_bus()
        self.addCleanup(self.bus.wait)
        self.addCleanup(self.bus.terminate)

    def watch_accessibility_bus(self):
        address = subprocess.run(
            "dbus-send --session --print-reply=literal --dest=org.a11y.Bus /org/a11y/bus"
            " org.a11y.Bus.GetAddress".split(),
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        with open(self.home / "bus.log", "wb") as log:
            return subprocess.Popen(["dbus-monitor", "--address", address], stdout=log)

    def paste(self, purser, name, secret, window=None):
        """As a person does with a secret: from the clipboard, into the field that has the focus."""
        field = purser.find("password text", name, window)
        field.grab_focus()
        wait_until_focused(field, f"“{name}”")
        subprocess.run(["xclip", "-selection", "clipboard"], input=secret.encode(), check=True)
        subprocess.run(["xdotool", "key", "ctrl+v"], check=True)

    def keep_what_the_system_shows(self, process):
        for name in ("cmdline", "environ"):
            shown = Path(f"/proc/{process.pid}/{name}").read_bytes()
            (self.home / f"process.{name}").write_bytes(shown)

    def test_no_secret_is_left_anywhere(self):
        with Program(log=self.home / "program.log") as purser:
            self.paste(purser, "API key", self.key)
            purser.type("Base URL", self.service.base_url)
            purser.press("Connect")
            purser.wait_for_names(lambda names: names == ["vision-train"], "the credential")

            purser.press("New credential")
            purser.type("Name", "speech-ci", "New credential")
            purser.type("Username", "speech-bot", "New credential")
            self.paste(purser, "Password or token", self.password, "New credential")
            self.service.refusal = lambda body: f"password {body['password']} of {self.key} is weak"
            purser.press("Create", "New credential")
            purser.wait_for_text("password (withheld) of (withheld) is weak")
            purser.press("Create", "New credential")
            purser.wait_for_window_gone("New credential")
            purser.wait_for_names(lambda names: "speech-ci" in names, "the new row")

            purser.press("View", role="menu item")
            purser.press("Activity", role="menu item")
            purser.press("Export…")
            export = self.home / "activity.json"
            purser.type("File name:", str(export), "Export activity")
            purser.press("Save", "Export activity")
            wait_for(export.exists, "the export")
            self.assertEqual(
                [entry.get("error") for entry in json.loads(export.read_text())][-2:],
                ["invalid", None],
            )
            self.keep_what_the_system_shows(purser.process)

        posts = [method for method, _ in self.service.requests if method == "POST"]
        self.assertEqual(len(posts), 2)
        said = (self.home / "bus.log").read_text(encoding="utf-8", errors="replace")
        self.assertTrue("speech-ci" in said, "nothing was heard on the bus")
        self.assertTrue("•" * len(self.password) in said, "the masked password was not heard")
        self.assertTrue((self.home / ".config" / "purser").exists())


if __name__ == "__main__":
    unittest.main(verbosity=2)
