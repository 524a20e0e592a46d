# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""The API as the contract describes it, written without a look at the program.

It keeps every request as the bytes that came over the wire.
"""

import base64
import binascii
import json
import re
import socketserver
import threading
import urllib.parse
import uuid
from dataclasses import dataclass

TOKEN = "MADE-UP-TOKEN.not-a-secret.for-tests-only"
CORE_INSTANCE = "8f0e6a5c-1b2d-4c3e-9f40-112233445566"
PATH = f"/v1/core_instances/{CORE_INSTANCE}/secrets"
DATE = "2024-11-21T09:37:17.182Z"


@dataclass
class Received:
    """One request, as it came."""

    head: bytes
    body: bytes

    @property
    def method(self):
        return self.head.split(b" ", 1)[0].decode()

    @property
    def target(self):
        return self.head.split(b" ", 2)[1].decode()

    @property
    def version(self):
        return self.head.split(b"\r\n", 1)[0].rsplit(b" ", 1)[1].decode()

    def header(self, name):
        """Every value of the header, in order."""
        lines = [line.split(b":", 1) for line in self.head.split(b"\r\n")[1:] if line]
        return [value.strip().decode() for key, value in lines if key.decode().lower() == name.lower()]


class Handler(socketserver.StreamRequestHandler):
    """One connection, kept open between requests."""

    def handle(self):
        self.server.contract.connections.append(self.connection)
        while True:
            request = self.read()
            if request is None:
                return
            answer = self.server.contract.answer(request)
            if answer is None:
                return  # closed without a word
            status, body = answer
            self.wfile.write(
                f"HTTP/1.1 {status} Whatever\r\nContent-Type: application/json\r\n"
                f"Content-Length: {len(body)}\r\n\r\n".encode() + body
            )

    def read(self):
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = self.rfile.readline()
            if not line:
                return None
            head += line
        length = Received(head, b"").header("Content-Length")
        return Received(head, self.rfile.read(int(length[0])) if length else b"")


class Listener(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True

    def handle_error(self, request, client_address):
        pass  # the program may hang up whenever it likes


class ContractServer:
    """Listens on 127.0.0.1 as long as its `with` lasts."""

    def __init__(self, secrets=(), largest_page=1000, failing=None, cuts_posts=False, encrypted_needed=False):
        self.largest_page = largest_page
        self.failing = failing  # a status for every answer
        self.cuts_posts = cuts_posts  # hang up after a POST was read, without carrying it out
        self.encrypted_needed = encrypted_needed
        self.requests = []
        self.connections = []  # all that there have been
        self._items = []  # newest first
        self._cursors = {}
        self._lock = threading.Lock()
        for key, value in secrets:
            self._add(key, base64.b64encode(value).decode())

    def __enter__(self):
        self._listener = Listener(("127.0.0.1", 0), Handler)
        self._listener.contract = self
        self.url = f"http://127.0.0.1:{self._listener.server_address[1]}"
        threading.Thread(target=self._listener.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_):
        self._listener.shutdown()
        self._listener.server_close()

    def received(self, method):
        with self._lock:
            return [request for request in self.requests if request.method == method]

    def keys(self):
        with self._lock:
            return [item["key"] for item in self._items]

    def answer(self, request):
        with self._lock:
            self.requests.append(request)
            if self.failing:
                return self._error(self.failing, "out of order")
            if not self._is_authorised(request):
                return self._error(401, "invalid token")
            path, _, query = request.target.partition("?")
            if path != PATH:
                return self._error(404, "aggregator not found")
            if request.method == "GET":
                return self._list(query)
            if request.method == "POST":
                return None if self.cuts_posts else self._create(request)
            return self._error(405, "method not allowed")

    @staticmethod
    def _is_authorised(request):
        return (
            request.header("Authorization") == [f"Bearer {TOKEN}"]
            or request.header("X-Project-Token") == [TOKEN]
        )

    @staticmethod
    def _error(status, text):
        return status, json.dumps({"error": text}).encode()

    def _add(self, key, value):
        identity = str(uuid.uuid4())
        item = {"id": identity, "coreInstanceID": CORE_INSTANCE, "key": key, "value": value}
        self._items.insert(0, item | {"createdAt": DATE, "updatedAt": DATE})
        return identity

    def _list(self, query):
        asked = dict(pair.split("=", 1) for pair in query.split("&") if pair)
        if set(asked) - {"last", "before"} or not re.fullmatch(r"[1-9]\d*", asked.get("last", "1")):
            return self._error(400, "invalid query")
        start = 0
        if "before" in asked:
            cursor = urllib.parse.unquote(asked["before"])  # a bare + stays a +
            if cursor not in self._cursors:
                return self._error(400, "decode cursor")
            start = self._cursors[cursor]
        end = start + min(int(asked.get("last", "100")), self.largest_page)
        cursor = None
        if end < len(self._items):
            cursor = f"b64+/{end:x}%2B&=="  # whatever a cursor can hold that a URL cannot
            self._cursors[cursor] = end
        page = {"items": self._items[start:end], "endCursor": cursor, "count": len(self._items)}
        return 200, json.dumps(page).encode()

    def _create(self, request):
        if not request.header("Content-Type")[0].startswith("application/json"):
            return self._error(400, "invalid content type")
        body = json.loads(request.body)
        if self.encrypted_needed and "encrypted" not in body:
            return self._error(422, 'property "encrypted" is missing')
        try:
            canonical = base64.b64encode(base64.b64decode(body["value"], validate=True)).decode()
        except binascii.Error:
            canonical = None
        if canonical != body["value"]:
            return self._error(400, "invalid value")
        if body["key"] in [item["key"] for item in self._items]:
            return self._error(409, "core instance secret already exists")
        identity = self._add(body["key"], body["value"])
        return 201, json.dumps({"id": identity, "createdAt": DATE}).encode()
