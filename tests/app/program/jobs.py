#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions with the built program that change many credentials at once."""

import base64
import json
import os
import sys
import unittest
from pathlib import Path

from desktop import PATIENCE, Program, click, is_checked, is_enabled, is_selected, wait_for, wait_until_focused
from registry import Registry
from service import Service

sys.path.append(str(Path(__file__).resolve().parents[2] / "canary"))
from search import secrets  # noqa: E402

MAIN = "Purser – Sandbox: nothing leaves this computer"


def choose(purser, item):
    purser.press("Credentials", role="menu item")
    purser.press(item, role="menu item")


def make_docker_config(test, logins):
    """In the home of this session; `logins` are pairs of username and password by registry."""
    file = Path(os.environ["HOME"]) / ".docker" / "config.json"
    file.parent.mkdir(exist_ok=True)
    test.addCleanup(file.unlink)
    auths = {
        registry: {"auth": base64.b64encode(":".join(login).encode()).decode()}
        for registry, login in logins.items()
    }
    file.write_text(json.dumps({"auths": auths}))


class JobSession(unittest.TestCase):
    def test_a_password_is_rotated(self):
        with Program("--sandbox") as purser:
            purser.select("data-ingest")
            choose(purser, "Rotate…")
            start = purser.find("push button", "Start", "Rotate")
            self.assertFalse(is_enabled(start))
            purser.type("New password or token", "some token", "Rotate", role="password text")
            purser.press("Start", "Rotate")
            purser.wait_for_window_gone("Rotate")
            purser.find("table", "Items", "Rotate 1 credential")
            purser.wait_for_text("1 done.")
            purser.wait_for_text("Revoke the old passwords at the registry.")
            purser.press("Close", "Rotate 1 credential")

    def test_logins_are_imported_and_a_failed_one_is_tried_again(self):
        login = ("bot", "some token")
        make_docker_config(self, {"one.invalid": login, "two.invalid": login})
        service = Service("some-key")
        self.addCleanup(service.close)
        with Program(YOTTA_API_KEY="some-key", YOTTA_BASE_URL=service.base_url) as purser:
            purser.wait_for_names(lambda names: names == ["vision-train"], "the credential")
            service.refusal = lambda body: "not now"  # only to the first of them
            choose(purser, "Import…")
            purser.find("list item", "Docker: ~/.docker/config.json", "Import")
            purser.press("Load", "Import")
            purser.find("tree", "Logins", "Import")
            purser.press("Check each login before saving it", "Import", role="check box")
            purser.press("Start", "Import")
            purser.wait_for_text("1 done, 1 failed.")
            purser.press("Retry the failed ones", "Import 2 logins")
            purser.wait_for_text("2 done.")
            purser.press("Close", "Import 2 logins")
            purser.wait_for_names(lambda names: len(names) == 3, "the new rows")

    def test_several_are_deleted_and_one_in_use_is_left(self):
        with Program("--sandbox") as purser:
            purser.select("llm-serving")
            purser.key("shift+Down")
            purser.press("Delete", MAIN)
            purser.press("Delete", "Delete")
            purser.wait_for_text("1 done, 1 failed.")
            purser.wait_for_text("llama-serve-a")
            self.assertIn("llm-serving", purser.names())


class WithAccounts(unittest.TestCase):
    """Organizations, each with a service of its own, and a registry that knows the logins."""

    ACCOUNTS = ()
    USERS = tuple(f"bot-{number}" for number in range(1, 13))

    def setUp(self):
        self.key, self.password = secrets()[:2]
        self.registry = Registry(self.USERS)
        self.addCleanup(self.registry.close)
        self.host = wait_for(self.registry.host, "the registry")
        self.services = {}
        for account in self.ACCOUNTS:
            self.services[account] = Service(self.key)
            self.addCleanup(self.services[account].close)
        make_docker_config(
            self,
            {f"{self.host}/team-{number}": (user, self.password) for number, user in enumerate(self.USERS)},
        )

    def add_account(self, purser, name):
        purser.press("Account", role="menu item")
        purser.press("Switch account", role="menu item")
        purser.press("Add account…", role="menu item")
        purser.type("Account name", name, "Add account")
        purser.type("Base URL", self.services[name].base_url, "Add account")
        purser.type("API key", self.key, "Add account", role="password text")
        purser.press("Save", "Add account")
        purser.wait_for_window_gone("Add account")
        purser.wait_for_names(lambda names: names == ["vision-train"], f"the credentials of {name}")

    def load_docker_config(self, purser):
        choose(purser, "Import…")
        purser.find("list item", "Docker: ~/.docker/config.json", "Import")
        purser.press("Load", "Import")
        purser.find("tree", "Logins", "Import")

    def data(self):
        return Path(os.environ["XDG_DATA_HOME"]) / "purser"


class InterruptedSession(WithAccounts):
    ACCOUNTS = ("Research",)

    def test_a_job_whose_program_is_killed_is_resumed(self):
        service = self.services["Research"]
        with Program() as purser:
            self.add_account(purser, "Research")
            self.load_docker_config(purser)

            def kill(method):
                if method == "POST" and sum(each == "POST" for each, _ in service.requests) == 6:
                    purser.process.kill()

            service.arrived = kill
            purser.press("Start", "Import")
            purser.process.wait(timeout=PATIENCE)
        service.arrived = None

        with Program() as purser:
            purser.wait_for_text("A job was interrupted with")
            purser.press("Show")
            purser.wait_for_text("before it was interrupted.")
            purser.press("Resume…", "Interrupted job")
            purser.type("New password or token", self.password, "Resume job", role="password text")
            purser.press("Start", "Resume job")
            done = int(purser.wait_for_text(" done.").split()[0])
        # Those that were not sent; besides the six, three more may have been on their way.
        self.assertIn(done, range(3, 7))
        names = list(service.credentials.values())
        self.assertEqual(len(names), len(set(names)))  # none was created twice
        kept = [file.read_bytes() for file in self.data().glob("**/*") if file.is_file()]
        self.assertFalse(any(self.password.encode() in each for each in kept))


class ManyAccountsSession(WithAccounts):
    """Three organizations."""

    ACCOUNTS = ("Research", "Staging", "Production")

    def import_docker_config(self, purser):
        self.load_docker_config(purser)
        picker = purser.find("push button", "Import into", "Import")
        for place, account in enumerate(self.ACCOUNTS[:-1]):  # the last one is open, and chosen already
            picker.grab_focus()  # its action would end only when the menu is closed
            wait_until_focused(picker, "the choice of accounts")
            for key in ["space", *["Down"] * (place + 1), "Return"]:
                purser.key(key)
            wait_for(lambda: account in picker.get_description(), f"{account} to be chosen")
        purser.press("Start", "Import")

    def rotate(self, purser, name):
        purser.select(name)
        choose(purser, "Rotate…")
        purser.wait_for_text("2 more credentials seem to have the same login.")
        purser.type("New password or token", self.password, "Rotate", role="password text")

        def find_cells():  # the new rows may be known a moment after the message
            cells = purser.find_all("table cell", name, "Rotate")
            return cells if len(cells) == len(self.ACCOUNTS) else None

        for cell in wait_for(find_cells, "a row for each account"):
            if is_checked(cell):
                continue
            # A click may miss a row that moves, because a message comes in above it.
            wait_for(lambda: is_selected(cell) or click(cell), "the row to be selected")
            purser.key("space")
            wait_for(lambda: is_checked(cell), "its tick")
        purser.press("Start", "Rotate")

    def changes(self, method):
        """How many of these requests each service got."""
        return [
            sum(method == each for each, _ in service.requests) for service in self.services.values()
        ]

    def notes(self):
        return [json.loads(file.read_text()) for file in self.data().glob("**/notes/*.json")]

    def test_logins_are_imported_into_and_rotated_in_several_accounts(self):
        with Program() as purser:
            for account in self.ACCOUNTS:
                self.add_account(purser, account)

            self.import_docker_config(purser)
            purser.wait_for_text("36 done.")
            self.assertEqual(self.changes("POST"), [12, 12, 12])
            purser.press("Close", "Import 36 logins")

            names = sorted(set(purser.names()) - {"vision-train"})
            self.assertEqual(len(names), 12)
            self.rotate(purser, names[0])
            purser.wait_for_text("3 done.")
            self.assertEqual(self.changes("PATCH"), [1, 1, 1])
            purser.wait_for_text("Revoke the old passwords at the registry.")
            # In the home, which with-keyring searches for secrets afterwards.
            report = Path(os.environ["HOME"]) / "report.csv"
            purser.press("Save report…", "Rotate 3 credentials")
            purser.type("File name:", str(report), "Save report")
            purser.press("Save", "Save report")
            wait_for(report.exists, "the report")
            purser.press("Close", "Rotate 3 credentials")

            def is_noted():
                accounts = [notes["credentials"].values() for notes in self.notes()]
                return [len([each for each in a if "passwordChanged" in each]) for a in accounts] == [12] * 3

            wait_for(is_noted, "the dates of the changes in the notes")
        kept = [file.read_bytes() for file in self.data().glob("**/*") if file.is_file()]
        self.assertFalse(any(self.password.encode() in each for each in kept))


if __name__ == "__main__":
    unittest.main(verbosity=2)
