# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the built program as a person with assistive technology does: through AT-SPI alone."""

import os
import subprocess
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

# Seconds for a condition, generous for a busy machine.
PATIENCE = int(os.environ.get("PURSER_PATIENCE", "30"))
Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)


def wait_for(condition, what):
    """The condition's value once it is true; an error that says what was waited for otherwise."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            value = condition()
        except GLib.Error:  # the widget went away while it was looked at
            value = None
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {PATIENCE} s in vain for {what}")
        time.sleep(0.05)


def listen_to_texts():
    """Has programs announce changed texts, as a running screen reader has."""
    Atspi.EventListener.new(lambda _: None).register("object:text-changed")


class Program:
    """A running Purser, and what is on its windows."""

    def __init__(self, *arguments, log=None, **environment):
        """What it says on stdout and stderr goes to the file `log`, if there is one."""
        self.log = open(log, "wb") if log else tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [os.environ["PURSER_PROGRAM"], *arguments],
            env={**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", **environment},
            stdout=self.log,
            stderr=self.log,
        )
        self.application = wait_for(self._find_application, "the program on the bus")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)
        self.log.close()

    def _find_application(self):
        if self.process.poll() is not None:
            raise AssertionError(f"Purser ended with {self.process.returncode}")
        desktop = Atspi.get_desktop(0)
        for i in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(i)
            if child and child.get_process_id() == self.process.pid:
                return child
        return None

    def _showing(self, node=None, depth=0):
        node = node or self.application
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is None:
                continue
            if depth == 0 or child.get_state_set().contains(Atspi.StateType.SHOWING):
                yield child
                yield from self._showing(child, depth + 1)

    def find(self, role, name, window=None):
        """The first shown widget of that role and name; in the window with that title, if given."""
        return wait_for(
            lambda: next(iter(self.find_all(role, name, window)), None),
            f"{role} “{name}” in {window or 'any window'}",
        )

    def find_all(self, role, name, window=None):
        """All of them that are there now; maybe none."""
        roots = [self.application]
        if window:
            roots = [w for w in self._showing() if w.get_name() == window and is_window(w)][:1]
        return [
            n
            for root in roots
            for n in self._showing(root, 1)
            if role_name(n) == role and n.get_name() == name
        ]

    def press(self, name, window=None, role="push button"):
        button = self.find(role, name, window)
        wait_for(lambda: is_enabled(button), f"“{name}” to be enabled")
        button.do_action(0)

    def type(self, name, text, window=None, role="text"):
        field = self.find(role, name, window)
        field.set_text_contents(text)

    def wait_for_text(self, part):
        return wait_for(
            lambda: next((n.get_name() for n in self._showing() if part in (n.get_name() or "")), None),
            f"the text “{part}”",
        )

    def wait_for_window_gone(self, title):
        wait_for(
            lambda: not any(is_window(w) and w.get_name() == title for w in self._showing()),
            f"“{title}” to close",
        )

    def key(self, name):
        """A key, or a chord as in "ctrl+n", to whatever has the keyboard."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)

    def keys(self, text):
        subprocess.run(["xdotool", "type", "--clearmodifiers", text], check=True)

    def wait_until_active(self, title=None):
        """Its window is the one that the keyboard goes to; the one with that title, if given."""
        ask = ["xdotool", "getactivewindow", "getwindowpid", "getwindowname"]

        def is_active():
            active = subprocess.run(ask, capture_output=True, text=True).stdout.splitlines()
            return active[:1] == [str(self.process.pid)] and title in (None, *active[1:2])

        wait_for(is_active, f"“{title or 'its window'}” to be active")

    def wait_until_in_table(self):
        """The keyboard is in the table, also after a dialog over it has closed."""
        wait_until_focused(self.find("table", "Credentials"), "the table")

    def names(self):
        """What the table's first column shows, from top to bottom."""
        table = self.find("table", "Credentials")
        cells = [table.get_accessible_at(row, 0) for row in range(table.get_n_rows())]
        return [cell.get_name() for cell in cells if cell]  # a row may go while it is looked at

    def wait_for_names(self, condition, what):
        wait_for(lambda: condition(self.names()), what)

    def select(self, name):
        table = self.find("table", "Credentials")
        row = wait_for(lambda: 1 + self.names().index(name) if name in self.names() else None, name)
        cell = table.get_accessible_at(row - 1, 0)
        clicked = None

        def is_done():  # a click misses a row that moves because a message comes in above it
            nonlocal clicked
            if clicked and is_selected(cell) and table.get_n_selected_rows() == 1:
                return True
            place = center(cell)
            if place != clicked:
                clicked = place
                Atspi.generate_mouse_event(*place, "b1c")
            return False

        wait_for(is_done, f"{name} to be selected")


def center(node):
    box = node.get_extents(Atspi.CoordType.SCREEN)
    return box.x + box.width // 2, box.y + box.height // 2


def click(node):
    Atspi.generate_mouse_event(*center(node), "b1c")


def role_name(node):
    """The name of its role, by which AT-SPI called it before 2.54, too. Qt 6.8 has a role of its own for
    buttons with a menu."""
    name = node.get_role_name()
    return "push button" if name in ("button", "push button menu", "button menu") else name


def is_window(node):
    return role_name(node) in ("frame", "dialog", "alert", "window")


def is_selected(node):
    return node.get_state_set().contains(Atspi.StateType.SELECTED)


def is_focused(node):
    return node.get_state_set().contains(Atspi.StateType.FOCUSED)


def wait_until_focused(node, what):
    """Keys that are sent earlier go to whatever has the keyboard until then."""
    wait_for(lambda: is_focused(node), f"{what} to have the focus")


def is_checked(node):
    return node.get_state_set().contains(Atspi.StateType.CHECKED)


def is_enabled(node):
    return node.get_state_set().contains(Atspi.StateType.ENABLED)
