# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""Copying by keyboard, read by a second X client."""

from desktop import wait_for
from hands import HINT, clipboard
from place import PRODUCTION
from whole_server import PROJECT_TOKEN

FIRST, LAST = "key-9", "key-0"  # rows of the table, newest first


class Copying:
    def copy(self):
        self.copy_with(lambda: self.hands.press("Ctrl+C"), "{}")
        self.copy_with(lambda: self.hands.press("Ctrl+Shift+C"), "{{{{ secrets.{} }}}}")
        self.copy_with(lambda: self.hands.context_menu("Shift+F10", "K"), "{}")
        self.copy_with(lambda: self.hands.context_menu("Menu", "R"), "{{{{ secrets.{} }}}}")
        self.copy_values()
        self.copy_by_menu()
        self.save_values()

    def both_rows(self):
        """Does it in the first row and in the last one, so that the second time shows."""
        for key, row in (("Home", FIRST), ("End", LAST)):
            self.hands.press(key)
            yield row

    def copy_with(self, copy, words):
        for row in self.both_rows():
            copy()
            self.hands.wait_copied(words.format(row))
            self.assertNotIn(HINT, clipboard("TARGETS"))

    def copy_values(self):
        for row in self.both_rows():
            self.hands.press("Ctrl+Shift+X")
            self.hands.wait_copied(f"value of {row}")
            self.assertEqual(clipboard(HINT), "secret")
            self.hands.wait("label", "The secret is taken off the clipboard in")
            self.hands.menu("E", "B")  # clear now
            wait_for("nothing on the clipboard", lambda: not clipboard("TARGETS"))
            self.hands.wait_gone("label", "The secret is taken off the clipboard in")

    def copy_by_menu(self):
        for row in self.both_rows():
            for letter, text in {
                "K": row,
                "R": f"{{{{ secrets.{row} }}}}",
                "V": f"value of {row}",
                "I": self.identity(row),
            }.items():
                self.hands.menu("E", "C", letter)
                self.hands.wait_copied(text)
            self.copy_rows(row)
            self.copy_commands()

    def identity(self, key):
        return next(item["id"] for item in self.server.items(PRODUCTION) if item["key"] == key)

    def copy_rows(self, row):
        self.hands.press("Shift+Down" if row == FIRST else "Shift+Up")
        self.hands.menu("E", "C", "W")
        both = [FIRST, "key-8"] if row == FIRST else ["key-1", LAST]
        table = wait_for("the rows", lambda: self.copied_table(both), clipboard)
        self.assertEqual([line[-1] for line in table[1:]], [self.identity(key) for key in both])
        self.assertNotIn("value of", clipboard())

    @staticmethod
    def copied_table(keys):
        table = [line.split("\t") for line in clipboard().splitlines()]
        return table if [line[0] for line in table[1:]] == keys else None

    def copy_commands(self):
        for letter, words in (("U", "curl "), ("Y", "calyptia ")):
            self.hands.menu("E", "C", letter)
            text = wait_for(words, lambda: clipboard() if words in clipboard() else None, clipboard)
            self.assertIn("CALYPTIA_CLOUD_TOKEN" if letter == "U" else PRODUCTION, text)
            self.assertNotIn(PROJECT_TOKEN, text)

    def save_values(self):
        for row in self.both_rows():
            file = self.home.path / f"saved-{row}"
            self.hands.menu("E", "V")
            self.hands.wait("dialog", "Save the Value")
            self.hands.replace(str(file))
            self.hands.press("Return")
            self.hands.wait_gone("dialog")
            wait_for("the file", file.exists)
            self.assertEqual(file.read_text(), f"value of {row}")
            self.assertEqual(file.stat().st_mode & 0o077, 0)
