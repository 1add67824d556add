#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole session by keys alone, sent by the screen's server. What is there is read over AT-SPI."""

import os
import re
import subprocess
import unittest

from desktop import Atspi, Program, is_focused, wait_for, wait_until_focused
from gi.repository import GLib

MAIN = "Purser – Sandbox: nothing leaves this computer"


# The keys by their places, whatever the layout makes of them.
DIGIT_1, DIGIT_2, KEYPAD_1 = 10, 11, 87
LETTER_A, LETTER_F, LETTER_N = 38, 41, 57


class KeyboardSession(unittest.TestCase):
    def use_layout(self, name):
        """The only layout of the screen's keyboard, until the test ends."""
        self.addCleanup(subprocess.run, ["setxkbmap", "us"], check=True)
        subprocess.run(["setxkbmap", name], check=True)

    def focused(self, purser):
        """What has the focus in the newest window; what only hands it on is of no interest."""
        names = []
        for node in purser._showing():
            try:
                if is_focused(node):
                    names.append(node.get_name())
            except GLib.Error:
                continue
        names = [name for name in names if name]
        return names[-1] if names else None

    def go_to(self, purser, name, most=15):
        """By Tab, until that has the focus; each step leaves the one before."""
        before = None
        for _ in range(most):
            here = wait_for(
                lambda: self.focused(purser) not in (None, before) and self.focused(purser),
                f"Tab to leave “{before}”",
            )
            if here == name:
                return
            before = here
            purser.key("Tab")
        self.fail(f"Tab does not lead to “{name}”")

    def wait_for_focus(self, purser, name):
        wait_for(lambda: self.focused(purser) == name, f"“{name}” to have the focus")

    def choose(self, purser, text):
        """What the command palette finds by that text."""
        purser.key("ctrl+k")
        field = purser.find("text", "Search actions and credentials", "Command palette")
        wait_until_focused(field, "the palette")
        purser.keys(text)
        purser.key("Return")

    def wait_for_selection(self, purser, name):
        purser.find("label", name)  # the heading of the details

    def test_create_edit_delete_and_search(self):
        with Program("--sandbox") as purser:
            purser.wait_for_names(lambda names: len(names) == 12, "the sandbox's credentials")
            purser.wait_until_active()
            purser.key("ctrl+n")
            purser.find("push button", "Create", "New credential")
            self.wait_for_focus(purser, "Name")
            purser.keys("video-ci")
            self.go_to(purser, "Username")
            purser.keys("speech-bot")
            self.go_to(purser, "Password or token")
            purser.keys("not-a-real-token")
            purser.key("Return")
            purser.wait_for_window_gone("New credential")
            purser.wait_for_names(lambda names: "video-ci" in names, "the new row")

            purser.wait_until_in_table()
            purser.key("F2")
            purser.find("push button", "Save", "Edit credential")
            self.wait_for_focus(purser, "Name")
            purser.key("ctrl+a")
            purser.keys("video-prod")
            purser.key("Return")
            purser.wait_for_names(lambda names: "video-prod" in names, "the new name")
            purser.wait_for_window_gone("Edit credential")

            # The beginning of a name leads to it. No name begins with the second letter alone, which is
            # what the table takes it for if it comes late.
            purser.wait_until_in_table()
            purser.keys("vi")
            self.wait_for_selection(purser, "vision-train")
            purser.key("Up")
            self.wait_for_selection(purser, "video-prod")
            purser.key("Delete")
            purser.wait_for_text("Delete “video-prod”?")
            self.wait_for_focus(purser, "Cancel")
            purser.key("Tab")
            self.wait_for_focus(purser, "Delete")
            purser.key("space")
            purser.wait_for_names(lambda names: "video-prod" not in names, "the row to go")
            purser.wait_for_window_gone("Delete")

            for before in (12, 11):  # the next one is selected: Delete, Tab, Enter, and again
                purser.wait_for_names(lambda names: len(names) == before, f"{before} rows")
                purser.wait_until_in_table()
                name = purser.names()[0]
                if before == 12:
                    purser.key("Home")
                self.wait_for_selection(purser, name)
                purser.key("Delete")
                purser.wait_for_text(f"Delete “{name}”?")
                self.wait_for_focus(purser, "Cancel")
                purser.key("Tab")
                self.wait_for_focus(purser, "Delete")
                purser.key("Return")
                purser.wait_for_window_gone("Delete")
            purser.wait_for_names(lambda names: len(names) == 10, "two rows to go")

            purser.wait_until_in_table()
            purser.key("ctrl+f")
            self.wait_for_focus(purser, "Search")
            purser.keys("vision")
            purser.wait_for_names(lambda names: names == ["vision-train"], "the one match")
            purser.key("Escape")
            purser.wait_for_names(lambda names: len(names) == 10, "all rows again")

            self.choose(purser, "llm")
            purser.wait_for_window_gone("Command palette")
            self.wait_for_selection(purser, "llm-serving")

            purser.wait_until_active(MAIN)
            purser.key("ctrl+n")
            purser.find("push button", "Create", "New credential")
            self.wait_for_focus(purser, "Name")
            purser.key("Escape")
            purser.wait_for_window_gone("New credential")

    def test_caps_lock_is_pointed_out(self):
        def press(key):  # as it is: Program.key() switches Caps Lock off meanwhile
            subprocess.run(["xdotool", "key", key], check=True)

        def warns():
            return any(node.get_name() == "Caps Lock is on" for node in purser._showing())

        with Program("--sandbox") as purser:
            purser.wait_for_names(lambda names: len(names) == 12, "the sandbox's credentials")
            purser.wait_until_active()
            purser.key("ctrl+n")
            purser.find("push button", "Create", "New credential")
            self.wait_for_focus(purser, "Name")
            self.go_to(purser, "Password or token")
            press("Caps_Lock")
            wait_for(warns, "the warning")
            press("shift+Tab")
            wait_for(lambda: not warns(), "the warning to go with the focus")
            press("Tab")
            self.wait_for_focus(purser, "Password or token")
            press("Left")  # any key tells, not only a letter
            wait_for(warns, "the warning again")
            press("Caps_Lock")
            wait_for(lambda: not warns(), "the warning to go with Caps Lock")

    def test_escape_asks_before_typed_text_is_lost(self):
        with Program("--sandbox") as purser:
            purser.wait_for_names(lambda names: len(names) == 12, "the sandbox's credentials")
            purser.wait_until_active()
            purser.key("ctrl+n")
            self.wait_for_focus(purser, "Name")
            purser.keys("video-ci")
            purser.key("Escape")
            purser.wait_for_text("Discard what you typed?")
            self.wait_for_focus(purser, "Keep editing")
            purser.key("Return")
            self.wait_for_focus(purser, "Name")
            self.assertEqual(
                Atspi.Text.get_text(purser.find("text", "Name", "New credential"), 0, -1), "video-ci"
            )

            purser.key("Escape")
            self.wait_for_focus(purser, "Keep editing")
            self.go_to(purser, "Discard")
            purser.key("space")
            purser.wait_for_window_gone("New credential")
            purser.wait_until_active(MAIN)
            purser.key("ctrl+f")  # the keyboard is back in the window
            self.wait_for_focus(purser, "Search")

    def test_switch_accounts(self):
        server = subprocess.Popen(
            [os.environ["PURSER_PROGRAM"], "--serve-sandbox", "0"],
            stdout=subprocess.PIPE,
            text=True,
        )
        self.addCleanup(server.communicate)
        self.addCleanup(server.terminate)
        lines = [server.stdout.readline() for _ in range(3)]
        base_url, key = re.findall(r"=(\S+)", "".join(lines))
        with Program() as purser:
            purser.wait_until_active()
            self.wait_for_focus(purser, "API key")
            purser.keys(key)
            self.go_to(purser, "Base URL")
            purser.key("ctrl+a")
            purser.keys(base_url)
            purser.key("Return")
            purser.wait_for_names(lambda names: len(names) == 12, "the credentials")

            self.choose(purser, "add acc")
            purser.find("push button", "Save", "Add account")
            self.wait_for_focus(purser, "Account name")
            purser.keys("Second")
            self.go_to(purser, "Base URL")
            purser.key("ctrl+a")
            purser.keys(base_url)
            self.go_to(purser, "API key")
            purser.keys(key)
            purser.key("Return")
            purser.wait_for_window_gone("Add account")
            wait_for(lambda: purser.find("frame", "Purser – Second"), "the new account")

            purser.wait_until_active("Purser – Second")
            purser.key("ctrl+1")
            host = base_url.removeprefix("http://")
            wait_for(lambda: purser.find("frame", f"Purser – {host}"), "the first account")
            purser.wait_for_names(lambda names: len(names) == 12, "its credentials")
            purser.key("ctrl+2")
            wait_for(lambda: purser.find("frame", "Purser – Second"), "the second account")

            self.use_layout("fr")  # the digits of its first row need Shift
            purser.key(f"ctrl+{DIGIT_1}")
            wait_for(lambda: purser.find("frame", f"Purser – {host}"), "the first by Ctrl+&")
            purser.key(f"ctrl+{DIGIT_2}")
            wait_for(lambda: purser.find("frame", "Purser – Second"), "the second by Ctrl+é")
            purser.key("Num_Lock")
            purser.key(f"ctrl+{KEYPAD_1}")
            wait_for(lambda: purser.find("frame", f"Purser – {host}"), "the first by the keypad")
            purser.key("Num_Lock")

    def test_shortcuts_without_latin_letters(self):
        with Program("--sandbox") as purser:
            purser.wait_for_names(lambda names: len(names) == 12, "the sandbox's credentials")
            purser.wait_until_active()
            self.use_layout("ru")
            purser.key(f"ctrl+{LETTER_N}")
            purser.find("push button", "Create", "New credential")
            self.wait_for_focus(purser, "Name")
            purser.key("Escape")
            purser.wait_for_window_gone("New credential")
            purser.wait_until_active(MAIN)
            purser.key(f"ctrl+{LETTER_F}")
            self.wait_for_focus(purser, "Search")
            self.use_layout("us")
            purser.keys("vision")
            purser.wait_for_names(lambda names: names == ["vision-train"], "the one match")
            self.use_layout("ru")
            purser.key(f"ctrl+{LETTER_A}")  # in the field, not in the table
            purser.key("BackSpace")
            purser.wait_for_names(lambda names: len(names) == 12, "all rows again")


if __name__ == "__main__":
    unittest.main(verbosity=2)
