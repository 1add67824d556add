# SPDX-FileCopyrightText: 2026 The Purser authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A service that follows the contract, written without a look at the program or its sandbox."""

import itertools
import json
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COLLECTION = "/v2/container-registry-auths"


class Server(ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], ConnectionError):  # the program was killed
            super().handle_error(request, client_address)


class Service:
    """Serves on loopback from its construction to close(); `key` is the one key it takes."""

    def __init__(self, key):
        self.key = key
        self.credentials = {"384410568058921807": "vision-train"}
        self.identities = itertools.count(384410568058921808)  # of those that are created
        self.requests = []  # (method, path)
        self.refusal = None  # a function of the body, whose text refuses the next write
        self.arrived = None  # a function of the method, called before each answer
        service = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def answer(self):
                service.answer(self)

            do_GET = do_POST = do_PATCH = do_DELETE = answer

            def log_message(self, *_):
                pass

        self.server = Server(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def base_url(self):
        return f"http://127.0.0.1:{self.server.server_port}"

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    def answer(self, request):
        length = int(request.headers.get("Content-Length") or 0)
        body = json.loads(request.rfile.read(length) or "{}")
        self.requests.append((request.command, request.path))
        if self.arrived:
            self.arrived(request.command)
        status, code, data, message = self.judge(request, body)
        reply = json.dumps({"message": message, "code": code, "data": data}).encode()
        request.send_response(status)
        request.send_header("Content-Type", "application/json")
        request.send_header("Content-Length", str(len(reply)))
        request.send_header("X-Request-Id", f"req-{len(self.requests)}")
        request.end_headers()
        request.wfile.write(reply)

    def judge(self, request, body):
        if request.headers.get("X-Api-Key") != self.key:
            return 401, 40101, None, "unauthorized"
        identity = request.path.removeprefix(COLLECTION).strip("/")
        if request.command != "GET" and self.refusal:
            words, self.refusal = self.refusal(body), None
            return 400, 10001, None, words
        if request.command == "POST":
            identity = str(next(self.identities))
            self.credentials[identity] = body["name"]
        elif identity and identity not in self.credentials:
            return 404, 10007, None, "does not exist"
        elif request.command == "PATCH":
            self.credentials[identity] = body.get("name", self.credentials[identity])
        elif request.command == "DELETE":
            del self.credentials[identity]
            return 200, 10000, None, "success"
        elif not identity:
            everything = [{"id": i, "name": n} for i, n in self.credentials.items()]
            return 200, 10000, everything, "success"
        return 200, 10000, {"id": identity, "name": self.credentials[identity]}, "success"
