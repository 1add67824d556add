#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the accessibility tree of every window and dialog: whatever takes the focus has a name."""

import os
import unittest
from pathlib import Path

from desktop import Atspi, Program, is_window, role_name, wait_for, wait_until_focused
from gi.repository import GLib

MAIN = "Purser – Sandbox: nothing leaves this computer"


def children(node):
    for i in range(node.get_child_count()):
        child = node.get_child_at_index(i)
        if child is not None:
            yield child


def problems_of(node, path=""):
    """What is wrong with the shown widgets below the node, a line each."""
    for child in children(node):
        states = child.get_state_set()
        if not states.contains(Atspi.StateType.SHOWING):
            continue
        role, name = role_name(child), (child.get_name() or "").strip()
        here = f"{path} > {role} “{name}”"
        if role == "table cell" or role == "list item":
            continue  # they bear the texts of the rows
        if states.contains(Atspi.StateType.FOCUSABLE):
            if not name:
                yield here + " can be focused and has no name"
        yield from problems_of(child, here)


def count(node):
    return sum(1 + count(child) for child in children(node))


class Announcements:
    """What the program tells by itself, as a screen reader would hear it."""

    def __init__(self):
        self.heard = []
        self.listener = Atspi.EventListener.new(self.listen)
        for event in (
            "object:state-changed:showing",
            "object:state-changed:focused",
            "object:property-change",
        ):
            self.listener.register(event)

    def listen(self, event):
        try:
            source = event.source
            self.heard.append(
                (event.type, role_name(source), source.get_name(), source.get_description())
            )
        except GLib.Error:
            pass  # it went away meanwhile

    def wait_for(self, is_it, what):
        def look():
            while GLib.MainContext.default().iteration(False):
                pass
            return any(is_it(*event) for event in self.heard)

        wait_for(look, what)


class AccessibilityWalk(unittest.TestCase):
    def look_at(self, purser, title):
        """The window of that title, once it is there and still."""

        def look():
            window = next(
                (w for w in purser._showing() if is_window(w) and w.get_name() == title), None
            )
            if window is None:
                return None
            try:
                return (list(problems_of(window)), count(window))
            except GLib.Error:
                return None  # it changed while it was walked

        problems, size = wait_for(look, f"the window “{title}”")
        self.assertGreater(size, 3, title)
        self.assertEqual(problems, [], title)

    def choose(self, purser, menu, item):
        purser.press(menu, role="menu item")
        purser.press(item, role="menu item")

    def close(self, purser, title, button="Cancel"):
        purser.press(button, title)
        purser.wait_for_window_gone(title)

    def test_welcome_and_its_dialogs(self):
        config = Path(os.environ["HOME"]) / ".yotta" / "config"
        config.parent.mkdir()
        config.write_text("[default]\napi_key = not-a-key\n[old]\n")
        with Program() as purser:
            purser.find("push button", "Try the sandbox")
            self.look_at(purser, "Purser")
            purser.press("Import profile…")
            self.look_at(purser, "Import from Yotta CLI")
            self.close(purser, "Import from Yotta CLI")

    def test_the_window_and_its_dialogs(self):
        with Program("--sandbox") as purser:
            purser.wait_for_names(lambda names: len(names) == 12, "the sandbox's credentials")
            self.look_at(purser, MAIN)
            self.choose(purser, "View", "Activity")
            purser.find("push button", "Export…")
            self.look_at(purser, MAIN)

            purser.press("New credential")
            self.look_at(purser, "New credential")
            self.close(purser, "New credential")
            purser.wait_until_active(MAIN)
            purser.key("F12")  # so that the table has room for the row
            wait_for(lambda: not purser.find_all("push button", "Export…"), "the activity to go")
            purser.select("llm-serving")
            self.look_at(purser, MAIN)
            purser.press("Edit", MAIN)
            self.look_at(purser, "Edit credential")
            self.close(purser, "Edit credential")
            purser.press("Delete", MAIN)
            self.look_at(purser, "Delete")
            purser.press("Delete", "Delete")
            self.look_at(purser, "In use")
            self.close(purser, "In use", "Close")

    def test_what_stands_beside_the_work(self):
        with Program("--sandbox") as purser:
            purser.wait_for_names(lambda names: len(names) == 12, "the sandbox's credentials")
            self.choose(purser, "Credentials", "Preferences…")
            self.look_at(purser, "Preferences")
            purser.find("combo box", "Language", "Preferences")  # not what is chosen in it
            purser.find("page tab", "Network", "Preferences").do_action(0)
            purser.find("push button", "Browse…", "Preferences")
            self.look_at(purser, "Preferences")
            self.close(purser, "Preferences")
            self.choose(purser, "View", "Command palette…")
            self.look_at(purser, "Command palette")
            purser.type("Search actions and credentials", "Help", "Command palette")
            field = purser.find("text", "Search actions and credentials", "Command palette")
            field.grab_focus()
            wait_until_focused(field, "the palette")
            purser.key("Return")
            self.look_at(purser, "Help")
            purser.wait_until_active("Help")
            purser.key("Escape")
            purser.wait_for_window_gone("Help")
            self.choose(purser, "Help", "Diagnostics")
            purser.wait_for_text("Clock")
            self.look_at(purser, "Diagnostics")
            self.close(purser, "Diagnostics", "Close")
            self.choose(purser, "Help", "About Purser")
            self.look_at(purser, "About Purser")
            self.close(purser, "About Purser", "Close")

    def test_messages_and_verdicts_are_announced(self):
        announcements = Announcements()
        with Program("--sandbox") as purser:
            purser.wait_for_names(lambda names: len(names) == 12, "the sandbox's credentials")
            purser.press("New credential")
            purser.type("Name", "9 lives", "New credential")
            announcements.wait_for(
                lambda kind, role, name, description: "accessible-description" in kind
                and name == "Name"
                and description.startswith("Start with a letter"),
                "the verdict on the name",
            )
            purser.type("Name", "speech-ci", "New credential")
            purser.type("Username", "speech-bot", "New credential")
            purser.type("Password or token", "some token", "New credential", role="password text")
            purser.press("Create", "New credential")
            announcements.wait_for(
                lambda kind, role, name, description: "showing" in kind
                and role in ("alert", "notification")
                and name == "“speech-ci” was created.",
                "the message that it was created",
            )

    def test_the_choice_in_the_palette_is_announced(self):
        announcements = Announcements()
        with Program("--sandbox") as purser:
            purser.wait_for_names(lambda names: len(names) == 12, "the sandbox's credentials")
            self.choose(purser, "View", "Command palette…")
            purser.type("Search actions and credentials", "vision", "Command palette")
            announcements.wait_for(
                lambda kind, role, name, description: "focused" in kind and name == "vision-train",
                "the entry that Enter would choose",
            )

    def test_accounts(self):
        with Program("--sandbox") as purser:
            purser.wait_for_names(lambda names: len(names) == 12, "the sandbox's credentials")
            purser.press("Account", role="menu item")
            purser.press("Switch account", role="menu item")
            purser.press("Add account…", role="menu item")
            self.look_at(purser, "Add account")
            self.close(purser, "Add account")
            purser.press("Account", role="menu item")
            purser.press("Switch account", role="menu item")
            purser.press("Manage accounts…", role="menu item")
            self.look_at(purser, "Accounts")
            self.close(purser, "Accounts", "Close")


if __name__ == "__main__":
    unittest.main(verbosity=2)
