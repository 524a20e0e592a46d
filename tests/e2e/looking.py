# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""Looking round in the window and getting help, by keyboard."""

from desktop import steady, wait_for
from hands import clipboard
from place import KEYS
from whole_server import PROJECT_TOKEN


class Looking:
    def look(self):
        for step in (
            self.move, self.select, self.read_again, self.find, self.fold_details,
            self.reveal, self.go_round, self.open_windows, self.choose_columns, self.sort,
            self.choose_theme, self.prefer, self.read_about, self.diagnose,
        ):  # fmt: skip
            for _ in range(2):
                step()

    def move(self):
        for key, row in (("End", "key-0"), ("Up", "key-1"), ("Home", "key-9"), ("Down", "key-8")):
            self.hands.press(key)
            self.hands.wait_row(row)

    def select(self):
        self.hands.press("Home", "Shift+Down", "Shift+Down")
        self.hands.wait("label", "10 secrets · 3 selected")
        self.hands.press("Shift+Up")
        self.hands.wait("label", "10 secrets · 2 selected")
        self.hands.press("Ctrl+A")
        self.hands.wait("label", "10 secrets · 10 selected")
        self.hands.press("Home")

    def read_again(self):
        for key in ("F5", "Ctrl+R"):
            before = len(self.server.received("GET"))
            self.hands.press(key)
            wait_for("the list read again", lambda: len(self.server.received("GET")) == before + 1)
            self.hands.wait("label", "10 secrets")

    def find(self):
        self.hands.press("Ctrl+F")
        self.hands.wait_focus("text", "Filter")
        self.hands.type("key-3")
        self.hands.wait("label", "1 match in all 10")
        self.hands.press("Down")  # to the table
        self.hands.wait_focus("table", "Secrets")
        self.hands.wait_row("key-3")
        self.hands.press("Esc")
        self.hands.wait("label", "10 secrets")
        self.assertEqual(self.hands.keys(), KEYS[::-1])

    def fold_details(self):
        self.hands.press("F9")
        self.hands.wait_gone("filler", "Details")
        self.hands.press("F9")
        self.hands.wait("filler", "Details")

    def reveal(self):
        self.hands.press("Home", "Ctrl+Shift+R")
        text = self.hands.wait("text", "Value")
        self.assertEqual(text.text(), "value of key-9")
        self.hands.press("Ctrl+Shift+R")
        self.hands.wait_gone("text", "Value")

    def go_round(self):
        self.hands.wait_focus("table", "Secrets")
        self.hands.press("F6")
        self.hands.wait_focus("push button", "Copy Key")
        self.hands.press("F6")
        self.hands.wait_focus("text", "Filter")
        self.hands.press("F6")
        self.hands.wait_focus("table", "Secrets")

    def open_windows(self):
        self.hands.press("Ctrl+Shift+N")
        wait_for("a second window", lambda: self.hands.count("frame") == 2 and not self.is_active("production-eu"))
        self.hands.press("Ctrl+W")
        wait_for("one window", lambda: self.hands.count("frame") == 1 and self.is_active("production-eu"))

    def is_active(self, name):
        frame = self.hands.see("frame", name)
        return frame is not None and "active" in frame.states

    def choose_columns(self):
        """The column of values goes and comes back."""
        cell = ("table cell", "Hidden text of 14 bytes.")
        self.hands.menu("V", "C", "V")
        self.window.wait_gone(*cell)
        self.hands.menu("V", "C", "V")
        self.window.wait(*cell)

    def sort(self):
        for letter, keys in (("K", KEYS), ("O", KEYS[::-1])):  # by key, as the server has it
            self.hands.menu("V", "O", letter)
            wait_for(keys, lambda: self.hands.keys() == keys, self.hands.keys)

    def choose_theme(self):
        for letter, name in (("D", "Dark"), ("S", "As the System")):
            self.hands.menu("V", "T", letter)
            self.hands.menu("V", "T")
            item = self.hands.wait("menu item", name)
            self.assertIn("checked", item.states)
            self.hands.press("Esc", "Esc", "Esc")
            self.hands.wait_gone("popup menu")

    def prefer(self):
        self.hands.press("Ctrl+,")
        self.hands.wait("dialog", "Preferences")
        self.hands.press("Alt+L")
        self.hands.wait_focus("spin button", "Clear a copied value after:")
        self.hands.press("Up", "Esc")
        self.hands.wait_gone("dialog")

    def read_about(self):
        self.hands.menu("H", "A")
        self.hands.wait("dialog", "About Coffer")
        self.hands.press("Esc")
        self.hands.wait_gone("dialog")

    def diagnose(self):
        self.hands.menu("H", "D")
        self.hands.wait("dialog", "Diagnostics")
        self.hands.push("Copy")
        report = wait_for("the report", self.copied_report, clipboard)
        for canary in ("value of", PROJECT_TOKEN, "key-9", self.server.url):
            self.assertNotIn(canary, report)
        self.hands.press("Esc")
        self.hands.wait_gone("dialog")

    @staticmethod
    def copied_report():
        return clipboard() if "The last " in clipboard() else None

    def compare_shortcuts(self, expected):
        for _ in range(2):
            self.hands.press("Ctrl+?")
            self.hands.wait("dialog", "Keyboard Shortcuts")
            self.assertEqual(self.listed_shortcuts(), expected)
            self.hands.press("Esc")
            self.hands.wait_gone("dialog")

    def listed_shortcuts(self):
        def read():
            for tree in self.window.nodes():
                if tree.role == "tree":
                    cells = [node.name for node in tree.children() if node.role == "table cell"]
                    return {what: keys for what, keys in zip(cells[::2], cells[1::2]) if keys}
            return None

        return steady(read)
