# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""Creating, changing and deleting, by keyboard."""

import time

from desktop import wait_for
from place import KEYS, PRODUCTION


class Changing:
    def change(self):
        self.create_and_undo()
        for key in ("Return", "F2"):
            self.rename_and_undo(key)
            self.change_value(key)
        self.delete_one()
        self.delete_several()

    def wait_stored(self, key, value):
        """What the server has in the end; none: nothing with that key."""
        wait_for(
            f"{key} on the server",
            lambda: self.server.values(PRODUCTION).get(key) == value,
            lambda: str(self.server.wrote()[-2:]),
        )

    def create_and_undo(self):
        for number in range(2):
            self.hands.press("Ctrl+N")
            self.hands.wait_focus("text", "Key:")
            self.hands.type(f"new-{number}")
            self.hands.press("Tab")
            self.hands.type("typed")
            self.hands.press("Ctrl+Return")
            self.hands.wait_gone("dialog")
            self.hands.wait_row(f"new-{number}", "selected")
            self.wait_stored(f"new-{number}", b"typed")
            self.hands.press("Ctrl+Z")
            self.wait_stored(f"new-{number}", None)
            self.hands.wait_no_row(f"new-{number}")
        methods = [method for method, _ in self.server.wrote()]
        self.assertEqual(methods, ["POST", "DELETE"] * 2)

    def open_row(self, key, how):
        """Goes to the row by its key, and opens it for a change."""
        time.sleep(0.5)  # a Return right after a dialog has closed is taken for one that was meant for it
        self.hands.press("Home", *["Down"] * KEYS[::-1].index(key), how)
        self.hands.wait_focus("text", "Key:")
        self.assertEqual(self.hands.focus().text(), key)

    def rename_and_undo(self, how):
        for key in ("key-9", "key-7"):
            self.open_row(key, how)
            self.hands.replace(f"renamed-{key}")
            self.hands.wait("label", f"Pipelines that use {{{{ secrets.{key} }}}} will fail")
            self.hands.press("Ctrl+Return")
            self.hands.wait_gone("dialog")
            self.hands.wait_row(f"renamed-{key}")
            self.wait_stored(f"renamed-{key}", f"value of {key}".encode())
            self.hands.press("Ctrl+Z")
            self.hands.wait_row(key)
            self.wait_stored(key, f"value of {key}".encode())

    def change_value(self, how):
        for key in ("key-8", "key-6"):
            self.open_row(key, how)
            self.hands.press("Alt+V")
            self.hands.type(f"by {how}")
            self.hands.press("Ctrl+Return")
            self.hands.wait_gone("dialog")
            self.wait_stored(key, f"by {how}".encode())

    def delete_one(self):
        for key in ("key-9", "key-8"):
            self.hands.press("Home", "Del")
            self.hands.wait_focus("push button", "Cancel")
            self.hands.wait("list item", key)
            self.hands.push("Delete Secret")
            self.wait_stored(key, None)
            self.hands.wait_no_row(key)

    def delete_several(self):
        for keys in (["key-7", "key-6"], ["key-5", "key-4"]):
            self.hands.press("Home", "Shift+Down", "Del")
            self.hands.wait("dialog", "Delete Secrets")
            for key in keys:
                self.hands.wait("list item", key)
            self.hands.push("Delete 2 Secrets")
            self.hands.wait_no_row(keys[1])
            for key in keys:
                self.wait_stored(key, None)

    def change_protected(self):
        self.set_protected()
        self.hands.wait("label", "production-eu · protected")
        self.hands.press("Home", "Del")
        self.hands.wait_focus("text", "Changes here are protected")
        self.hands.type("production-eu")
        self.hands.push("Delete Secret")
        self.wait_stored("key-3", None)
        self.set_protected()
        self.hands.wait_gone("label", "production-eu · protected")
