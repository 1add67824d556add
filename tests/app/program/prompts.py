#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The built program before a locked keychain, whose real prompt is on the screen."""

import os
import re
import subprocess
import unittest
import uuid
from pathlib import Path

from gi.repository import Gio, GLib

from desktop import Program, wait_for

SECRETS = "org.freedesktop.secrets"
PATH = "/org/freedesktop/secrets"
PROMPT = "Unlock Login Keyring"


def find_prompter():
    """Debian's place, and Fedora's."""
    return next(p for p in ("/usr/libexec/gcr-prompter", "/usr/lib/gcr/gcr-prompter") if os.access(p, os.X_OK))


def has_owner(name):
    return Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
        "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
        GLib.Variant("(s)", (name,)), None, 0, 10000, None,
    ).unpack()[0]  # fmt: skip


def tell(state, words, ways):
    """A row of the table of the keychain's states."""
    if tables := os.environ.get("PURSER_TABLES"):
        with open(Path(tables) / "keychain-prompts.tsv", "a", encoding="utf-8") as table:
            print(state, words, ways, sep="\t", file=table)


def xdotool(*arguments):
    return subprocess.run(["xdotool", *arguments], capture_output=True, text=True).stdout.split()


class PromptSession(unittest.TestCase):
    def setUp(self):
        self.server = subprocess.Popen(
            [os.environ["PURSER_PROGRAM"], "--serve-sandbox", "0"], stdout=subprocess.PIPE, text=True
        )
        self.addCleanup(self.end_server)
        lines = [self.server.stdout.readline() for _ in range(3)]
        self.base_url, self.key = re.findall(r"=(\S+)", "".join(lines))

        self.account = uuid.uuid4()
        self.keep("io.github.purser.Purser/" + str(self.account))
        settings = Path(os.environ["XDG_CONFIG_HOME"]) / "purser" / "Purser.ini"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(
            f"[accounts]\nsize=1\n1\\id={self.account}\n1\\name=Team\n1\\baseUrl={self.base_url}\n"
        )
        self.lock()
        self.prompter = subprocess.Popen(
            [find_prompter()], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        self.addCleanup(self.prompter.wait)
        self.addCleanup(self.prompter.kill)
        # Without it the keyring takes its prompt for dismissed.
        wait_for(lambda: has_owner("org.gnome.keyring.SystemPrompter"), "the prompter")

    def end_server(self):
        self.server.terminate()
        self.server.communicate()

    def keep(self, entry):
        attributes = ["user", entry, "server", "io.github.purser.Purser", "type", "plaintext"]
        attributes += ["xdg:schema", "org.qt.keychain"]
        subprocess.run(
            ["secret-tool", "store", "--label=Purser", *attributes], input=self.key, text=True, check=True
        )

    def lock(self):
        Gio.bus_get_sync(Gio.BusType.SESSION).call_sync(
            SECRETS, PATH, "org.freedesktop.Secret.Service", "Lock",
            GLib.Variant("(ao)", ([PATH + "/collection/login"],)), None, 0, 10000, None,
        )  # fmt: skip

    def wait_for_prompt(self):
        return wait_for(lambda: xdotool("search", "--onlyvisible", "--name", PROMPT), "the prompt")[0]

    def wait_for_keyboard(self):
        window = self.wait_for_prompt()
        wait_for(lambda: xdotool("getactivewindow") == [window], "the prompt to have the keyboard")

    def answer(self):
        self.wait_for_keyboard()
        xdotool("type", os.environ["PURSER_KEYRING_PASSWORD"])
        xdotool("key", "Return")

    def test_an_answered_prompt_opens_the_account(self):
        with Program() as purser:
            self.answer()
            purser.wait_for_names(lambda names: len(names) == 12, "the credentials")
        tell("locked, the prompt answered", "(the list)", "everything")

    def test_a_dismissed_prompt_is_said_and_can_be_called_again(self):
        with Program() as purser:
            self.wait_for_keyboard()
            xdotool("key", "Escape")
            words = purser.wait_for_text("The keychain is locked.")
            purser.press("Try again")
            self.answer()
            purser.wait_for_names(lambda names: len(names) == 12, "the credentials")
        tell("locked, the prompt dismissed on the screen", words, "Try again; a key for this session")

    def test_an_unanswered_prompt_holds_nothing_up(self):
        with Program() as purser:
            self.wait_for_prompt()
            words = purser.wait_for_text("The keychain isn't responding yet.")
            purser.type("API key", self.key, role="password text")
            purser.press("Connect")
            purser.wait_for_names(lambda names: len(names) == 12, "the credentials")
            self.answer()  # late, and harmless
            wait_for(lambda: not xdotool("search", "--onlyvisible", "--name", PROMPT), "the prompt to go")
            self.assertEqual(len(purser.names()), 12)
        tell("locked, the prompt unanswered", words, "answer it; a key for this session")


if __name__ == "__main__":
    unittest.main(verbosity=2)
