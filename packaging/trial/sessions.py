#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sessions with an installed Purser, beyond those that the tests have with a built one.

    sessions.py Started|Secured|Portal|Upgrade

PURSER_PROGRAM starts the program in the system that it is installed in, PURSER_PLACE is a folder for
pictures and lists. The rest comes with the class.
"""

import os
import re
import socket
import ssl
import subprocess
import sys
import threading
import unittest
from pathlib import Path

TESTS = Path(__file__).resolve().parents[2] / "tests/app/program"
sys.path.insert(0, str(TESTS))

from desktop import Program, wait_for  # noqa: E402

PLACE = Path(os.environ["PURSER_PLACE"])
ROWS = 12  # of the sandbox
HOST = "service.purser.test"  # this computer, by a name that does not say so


def wait_for_rows(purser):
    purser.wait_for_names(lambda names: len(names) == ROWS, "the credentials")


def read(path):
    return path.read_bytes() if path.exists() else b""


class SandboxServer:
    """The sandbox's server alone, run by the same program."""

    def __enter__(self):
        self.process = subprocess.Popen(
            [os.environ["PURSER_PROGRAM"], "--serve-sandbox", "0"], stdout=subprocess.PIPE, text=True
        )
        lines = [self.process.stdout.readline() for _ in range(3)]
        self.base_url, self.key = re.findall(r"=(\S+)", "".join(lines))
        self.port = int(self.base_url.rsplit(":", 1)[1])
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.communicate()


class Started(unittest.TestCase):
    """PURSER_PICTURE names the picture; PURSER_LIBRARIES, if set, the list of what is loaded."""

    def test_the_window_opens_on_the_sandbox(self):
        log = PLACE / "started.log"
        with Program("--sandbox", log=log) as purser:
            wait_for_rows(purser)
            if "PURSER_LIBRARIES" in os.environ:
                self.list_libraries(purser.process.pid)
            if "PURSER_PICTURE" in os.environ:
                subprocess.run(["scrot", "--overwrite", os.environ["PURSER_PICTURE"]], check=True)
        self.assertEqual(log.read_text(encoding="utf-8"), "")

    def list_libraries(self, pid):
        maps = Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")
        loaded = sorted(set(re.findall(r"(/\S+\.so(?:\.\S+)?)$", maps, re.MULTILINE)))
        Path(os.environ["PURSER_LIBRARIES"]).write_text("\n".join(loaded) + "\n", encoding="utf-8")


class TlsFront:
    """Takes TLS connections and hands their bytes on to a port of this computer."""

    def __init__(self, certificate, key, port):
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(certificate, key)
        self.target = port
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"https://{HOST}:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self):
        while True:
            connection, _ = self.listener.accept()
            threading.Thread(target=self.serve, args=(connection,), daemon=True).start()

    def serve(self, connection):
        try:
            client = self.context.wrap_socket(connection, server_side=True)
        except OSError:  # the client did not accept the certificate
            return
        server = socket.create_connection(("127.0.0.1", self.target))
        threading.Thread(target=self.pump, args=(client, server), daemon=True).start()
        self.pump(server, client)

    @staticmethod
    def pump(source, sink):
        try:
            while data := source.recv(65536):
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            pass


class Secured(unittest.TestCase):
    """PURSER_ROOT is the system that the program is in, to make it trust an authority.
    PURSER_LIBRARIES, if set, gets the list of what is loaded after the handshake."""

    def setUp(self):
        self.authority, self.certificate, self.key = (
            PLACE / name for name in ("authority.crt", "server.crt", "server.key")
        )
        authority_key = PLACE / "authority.key"
        new = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
        for command in (
            [*new, "-subj", "/CN=Purser trial", "-out", self.authority, "-keyout", authority_key],
            [*new, "-subj", "/CN=localhost", "-out", self.certificate, "-keyout", self.key,
             "-addext", f"subjectAltName=DNS:{HOST}", "-addext", "basicConstraints=critical,CA:FALSE",
             "-CA", self.authority, "-CAkey", authority_key],
        ):  # fmt: skip
            subprocess.run(command, check=True, capture_output=True)
        hosts = Path(os.environ["PURSER_ROOT"]) / "etc/hosts"
        before = hosts.read_text(encoding="utf-8")
        hosts.write_text(f"{before}\n127.0.0.1 {HOST}\n", encoding="utf-8")
        self.addCleanup(lambda: hosts.write_text(before, encoding="utf-8"))

    def trust(self):
        root = Path(os.environ["PURSER_ROOT"])
        target = root / "usr/local/share/ca-certificates/purser-trial.crt"
        target.write_bytes(self.authority.read_bytes())
        self.addCleanup(lambda: target.unlink() or self.read_authorities(root))
        self.read_authorities(root)

    def read_authorities(self, root):
        subprocess.run(["chroot", root, "update-ca-certificates", "--fresh"], check=True, capture_output=True)

    def test_the_certificates_of_the_system_decide(self):
        with SandboxServer() as server:
            front = TlsFront(self.certificate, self.key, server.port)
            account = {"YOTTA_API_KEY": server.key, "YOTTA_BASE_URL": front.url}
            with Program(**account) as purser:
                purser.wait_for_text("issued by “Purser trial”, was rejected")
            self.trust()
            with Program(**account) as purser:
                wait_for_rows(purser)
                if "PURSER_LIBRARIES" in os.environ:
                    Started.list_libraries(self, purser.process.pid)


class Portal(unittest.TestCase):
    """In what the program takes for a Flatpak: no keychain service, but a Secret portal."""

    def test_a_key_is_kept_in_the_sandbox_found_again_and_forgotten(self):
        keyring = Path(os.environ["XDG_DATA_HOME"]) / "keyrings/default.keyring"
        with SandboxServer() as server:
            with Program() as purser:
                purser.type("API key", server.key, role="password text")
                purser.type("Base URL", server.base_url)
                purser.press("Connect")
                wait_for_rows(purser)
                wait_for(lambda: read(keyring), "the keyring's file")
                host = server.base_url.removeprefix("http://")
                wait_for(lambda: purser.find("label", host), "the account as kept")
            self.assertNotIn(server.key.encode(), read(keyring))

            with Program() as purser:
                wait_for_rows(purser)
                purser.press("Account", role="menu item")
                purser.press("Remove API key from keychain…", role="menu item")
                purser.press("Remove")
                purser.wait_for_text("The key is no longer in the keychain.")


class Upgrade(unittest.TestCase):
    """PURSER_UPGRADE is the command that installs the newer package."""

    def stored(self):
        found = subprocess.run(
            ["secret-tool", "lookup", "server", "io.github.purser.Purser"],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        return found.stdout

    def version(self):
        run = subprocess.run(
            [os.environ["PURSER_PROGRAM"], "--version"], check=True, capture_output=True, text=True
        )
        return run.stdout.split()[1]

    def test_settings_and_key_are_those_of_before(self):
        settings = Path(os.environ["XDG_CONFIG_HOME"]) / "purser/Purser.ini"
        older = self.version()
        with SandboxServer() as server:
            with Program() as purser:
                purser.type("API key", server.key, role="password text")
                purser.type("Base URL", server.base_url)
                purser.press("Connect")
                wait_for_rows(purser)
                wait_for(lambda: self.stored() == server.key, "the key in the keychain")
                wait_for(lambda: b"baseUrl" in read(settings), "the account in the settings")
                # As people end it, so that the window's layout is written, too.
                purser.press("Credentials", role="menu item")
                purser.press("Quit", role="menu item")
                purser.process.wait()
            before = read(settings)
            self.assertIn(b"geometry", before)

            subprocess.run(os.environ["PURSER_UPGRADE"], shell=True, check=True)
            self.assertNotEqual(self.version(), older)
            print(f"{older} -> {self.version()}", flush=True)
            self.assertEqual(read(settings), before)

            with Program() as purser:
                wait_for_rows(purser)
            self.assertEqual(self.stored(), server.key)

            # Whoever removes the package keeps what is theirs.
            subprocess.run(os.environ["PURSER_REMOVE"], shell=True, check=True)
            self.assertTrue(settings.exists())
            self.assertEqual(self.stored(), server.key)


if __name__ == "__main__":
    unittest.main(verbosity=2)
