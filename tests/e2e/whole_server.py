# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""All of the API: core instances with names, and secrets that can be changed and deleted."""

import base64
import contextlib
import json
import re
import socket
import threading
from datetime import datetime, timezone

from contract_server import DATE, ContractServer

PROJECT = "5f1a2b3c-0000-4000-8000-00000000c0de"
_PAYLOAD = base64.urlsafe_b64encode(json.dumps({"ProjectID": PROJECT}).encode()).decode().rstrip("=")
PROJECT_TOKEN = f"{_PAYLOAD}.made-up-signature"


def _now():
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


class WholeServer(ContractServer):
    """`instances`: for each core instance its ID, its name and its secrets, newest last."""

    def __init__(self, instances):
        super().__init__()
        self._may_answer = threading.Event()
        self._may_answer.set()
        self._names = {identity: name for identity, name, _ in instances}
        self._secrets = {}
        for identity, _, secrets in instances:
            self._secrets[identity] = []
            for key, value in secrets:
                self.create(identity, key, value)

    def create(self, instance, key, value):
        """As somebody else does it."""
        with self._lock:
            self._items = self._secrets[instance]
            self._add(key, base64.b64encode(value).decode())
            self._items[0]["coreInstanceID"] = instance

    def items(self, instance):
        """What there is in a core instance, newest first."""
        with self._lock:
            return [dict(item) for item in self._secrets[instance]]

    def values(self, instance):
        return {item["key"]: base64.b64decode(item["value"]) for item in self.items(instance)}

    @contextlib.contextmanager
    def held(self):
        """Nothing is answered meanwhile."""
        self._may_answer.clear()
        try:
            yield
        finally:
            self._may_answer.set()

    def hang_up(self):
        """Closes the connections that there are."""
        for connection in self.connections:
            with contextlib.suppress(OSError):  # it was closed before
                connection.shutdown(socket.SHUT_RDWR)

    def wrote(self):
        """Method and decoded body of everything but the reading, in order."""
        with self._lock:
            written = [request for request in self.requests if request.method != "GET"]
        return [(request.method, json.loads(request.body or b"null")) for request in written]

    def answer(self, request):
        with self._lock:
            self.requests.append(request)
        self._may_answer.wait()
        with self._lock:
            if self.failing:
                return self._error(self.failing, "out of order")
            if not self._is_authorised(request):
                return self._error(401, "invalid token")
            path, _, query = request.target.partition("?")
            if path == f"/v1/projects/{PROJECT}":
                return self._project()
            if path == f"/v1/projects/{PROJECT}/core_instances":
                return self._instances()
            if found := re.fullmatch(r"/v1/core_instances/([^/]+)/secrets", path):
                return self._of_instance(request, found[1], query)
            if found := re.fullmatch(r"/v1/core_instance_secrets/([^/]+)", path):
                return self._of_secret(request, found[1])
            return self._error(404, "not found")

    @staticmethod
    def _is_authorised(request):
        return request.header("X-Project-Token") == [PROJECT_TOKEN] and not request.header("Authorization")

    @staticmethod
    def _project():
        counts = {"membersCount": 1, "agentsCount": 0, "aggregatorsCount": 2}
        return 200, json.dumps({"id": PROJECT, "name": "made-up", "createdAt": DATE} | counts).encode()

    def _instances(self):
        items = [
            {"id": identity, "name": name, "status": "running", "environmentName": "default",
             "pipelinesCount": 1, "skipServiceCreation": False, "createdAt": DATE, "updatedAt": DATE}
            for identity, name in self._names.items()
        ]
        return 200, json.dumps({"items": items, "endCursor": None, "count": len(items)}).encode()

    def _of_instance(self, request, instance, query):
        if instance not in self._secrets:
            return self._error(404, "aggregator not found")
        self._items = self._secrets[instance]
        if request.method == "GET":
            return self._list(query)
        if request.method == "POST":
            return self._create(request)
        return self._error(405, "method not allowed")

    def _of_secret(self, request, identity):
        for items in self._secrets.values():
            for item in items:
                if item["id"] == identity:
                    return self._change(request, items, item)
        return self._error(404, "core instance secret not found")

    def _change(self, request, items, item):
        if request.method == "DELETE":
            items.remove(item)
            return 200, json.dumps({"deleted": True, "deletedAt": _now()}).encode()
        if request.method == "PATCH":
            change = json.loads(request.body)
            if change.get("key") in [other["key"] for other in items if other is not item]:
                return self._error(409, "core instance secret already exists")
            item |= change | {"updatedAt": _now()}
            return 200, json.dumps({"updatedAt": item["updatedAt"]}).encode()
        return self._error(405, "method not allowed")
