#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A Secret portal on the session bus, as a sandboxed program finds it: it hands out one master secret,
with which libsecret encrypts a file of the sandbox. For a trial; the secret is no secret.

    secretportal.py COMMAND…     runs the command while the portal is there
"""

import os
import subprocess
import sys
import threading

from gi.repository import Gio, GLib

INTERFACE = """
<node>
  <interface name="org.freedesktop.portal.Secret">
    <method name="RetrieveSecret">
      <arg type="h" name="fd" direction="in"/>
      <arg type="a{sv}" name="options" direction="in"/>
      <arg type="o" name="handle" direction="out"/>
    </method>
    <property name="version" type="u" access="read"/>
  </interface>
</node>
"""
PATH = "/org/freedesktop/portal/desktop"


def on_call(connection, sender, _path, _interface, _method, parameters, invocation):
    index, options = parameters.unpack()
    descriptor = invocation.get_message().get_unix_fd_list().get(index)
    os.write(descriptor, b"the master secret of a trial".ljust(64))  # as long as real ones are
    os.close(descriptor)
    token = options.get("handle_token", "t")
    handle = f"{PATH}/request/{sender[1:].replace('.', '_')}/{token}"
    invocation.return_value(GLib.Variant("(o)", (handle,)))

    def respond():
        connection.emit_signal(
            sender, handle, "org.freedesktop.portal.Request", "Response", GLib.Variant("(ua{sv})", (0, {}))
        )

    # libsecret listens only once it has the handle; a real portal takes its time, too.
    GLib.timeout_add(200, respond)


def main(command):
    connection = Gio.bus_get_sync(Gio.BusType.SESSION)
    interface = Gio.DBusNodeInfo.new_for_xml(INTERFACE).interfaces[0]
    connection.register_object(PATH, interface, on_call, lambda *_: GLib.Variant("u", 1), None)
    Gio.bus_own_name_on_connection(
        connection, "org.freedesktop.portal.Desktop", Gio.BusNameOwnerFlags.NONE, None, None
    )
    loop = GLib.MainLoop()
    result = []

    def run():
        result.append(subprocess.run(command, check=False).returncode)
        loop.quit()

    threading.Thread(target=run).start()
    loop.run()
    return result[0]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
