# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""Connecting and profiles, by keyboard."""

import base64
import subprocess

from desktop import wait_for
from hands import fill_clipboard
from program import BOUND
from whole_server import PROJECT_TOKEN


def kept_tokens():
    """How many tokens the system's keyring has."""
    command = ["secret-tool", "search", "--all", "server", "coffer"]
    found = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=BOUND, check=False)
    return found.stdout.count(f"secret = {base64.b64encode(PROJECT_TOKEN.encode()).decode()}")


class Connecting:
    def wait_for_production(self):
        self.hands.wait("frame", "production-eu")
        wait_for("its secrets", lambda: "key-0" in self.hands.keys(), self.window.tree)

    def paste_token(self):
        """Into the token's field; the core instances are listed and the focus goes there by itself."""
        self.hands.wait_focus("password text", "Token")
        fill_clipboard(PROJECT_TOKEN)
        self.hands.press("Ctrl+V")
        self.hands.wait("list item", "production-eu, running, default")
        self.hands.wait_focus("text", "Core instance")

    def connect(self):
        """From nothing to the first list in two actions: the program asks, paste, choose."""
        self.hands.wait("dialog", "Connect")
        self.paste_token()
        self.hands.type("prod")
        self.hands.press("Return")
        self.wait_for_production()
        wait_for("the token in the keyring", lambda: kept_tokens() == 1)
        for _ in range(2):
            self.hands.press("Ctrl+L")
            self.hands.wait("list item", "production-eu")
            self.pin_the_chosen()
            self.hands.press("Alt+E")
            self.hands.wait("label", "It works: the token is accepted")
            self.hands.press("Esc")
            self.hands.wait_gone("dialog")

    def pin_the_chosen(self):
        self.hands.tab_to("list", "Core instances")
        self.hands.press("Ctrl+D")

    def use_profiles(self):
        self.make_a_profile()
        for _ in range(2):
            self.hands.menu("F", "P", "1")
            self.wait_for_production()
            self.hands.menu("F", "P", "2")
            self.hands.wait("frame", "Quay")
            self.hands.wait("label", "100 of 150 loaded")
        for _ in range(2):
            self.retry_a_page()
            self.stop_loading()
        self.make_read_only()
        self.remove_a_profile()
        self.sign_out()

    def make_a_profile(self):
        self.hands.menu("F", "P", "N")
        self.hands.wait("dialog", "Connect")
        self.hands.press("Alt+A")
        self.hands.wait_focus("text", "Address")
        self.hands.replace(self.server.url)
        self.hands.press("Alt+T")
        self.paste_token()
        self.hands.type("stag")
        self.unfold()
        self.hands.press("Alt+N")
        self.hands.wait_focus("text", "Name:")
        self.hands.type("Quay")
        self.hands.press("Alt+L")
        self.hands.wait_focus("combo box", "Colour:")
        self.hands.press("Down")
        self.hands.press("Alt+O")
        self.hands.wait("frame", "Quay")
        self.hands.wait("label", "100 of 150 loaded")
        wait_for("the token in the keyring", lambda: kept_tokens() == 2)

    def unfold(self):
        """Shows the rest of the dialog, if it does not show."""
        if not self.hands.see("text", "Name:"):
            self.hands.press("Alt+M")
        self.hands.wait("text", "Name:")

    def retry_a_page(self):
        """The last row says why loading stopped, and takes Return for another try."""
        self.hands.press("Ctrl+R")
        self.hands.wait("label", "100 of 150 loaded")
        self.server.failing = 503
        self.hands.press("Ctrl+End")
        self.hands.wait("label", "100 of 150 loaded, loading stopped")
        self.server.failing = None
        self.hands.press("Down", "Return")
        self.hands.wait("label", "150 secrets")

    def stop_loading(self):
        self.hands.press("Home", "Ctrl+Home", "F5")
        self.hands.wait("label", "100 of 150 loaded")
        with self.server.held():
            self.hands.menu("V", "L")  # load all
            self.hands.wait("push button", "Stop Loading")
            self.hands.press("Esc")
            self.hands.wait_gone("push button", "Stop Loading")
            self.hands.wait("label", "100 of 150 loaded")

    def edit_profile(self):
        self.hands.menu("F", "P", "E")
        self.hands.wait("dialog")
        self.unfold()

    def make_read_only(self):
        self.edit_profile()
        self.hands.toggle("Alt+R", "Read-only")
        self.hands.press("Return")
        self.hands.wait("label", "Read-only")
        self.hands.press("Ctrl+N", "Del", "F2", "Return", "F5")
        self.hands.wait("label", "100 of 150 loaded")
        self.assertIsNone(self.hands.see("dialog"))

    def remove_a_profile(self):
        self.hands.menu("F", "P", "R")
        self.hands.wait_focus("push button", "Cancel")
        self.hands.press("Return")  # what cannot be undone is not done by the first key
        self.hands.wait_gone("alert")
        self.hands.wait("frame", "Quay")
        self.hands.menu("F", "P", "R")
        self.hands.wait_focus("push button", "Cancel")
        self.hands.push("Remove Profile")
        self.hands.wait("label", "No profile")
        wait_for("its token gone from the keyring", lambda: kept_tokens() == 1)
        self.hands.menu("F", "P", "1")
        self.wait_for_production()

    def sign_out(self):
        for _ in range(2):
            self.hands.menu("F", "U")
            self.hands.wait("label", "Signed out")
            self.hands.wait_gone("table")
            self.hands.press("Alt+S")  # in again, with the token of the keyring
            self.wait_for_production()

    def set_protected(self):
        self.edit_profile()
        self.hands.toggle("Alt+D", "Protected")
        self.hands.press("Return")
        self.hands.wait_gone("dialog")
