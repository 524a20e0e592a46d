# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""Somebody who has a keyboard and nothing else, and sees the screen as a screen reader tells it."""

import collections
import subprocess

from desktop import steady, wait_for
from program import BOUND

HINT = "x-kde-passwordManagerHint"

# A key as the program writes it -> as xdotool has it.
XDOTOOL = {
    "Ctrl": "ctrl", "Shift": "shift", "Alt": "alt", ",": "comma", "?": "question",
    "Del": "Delete", "Esc": "Escape",
}  # fmt: skip


def clipboard(target="UTF8_STRING"):
    """What a second X client gets; nothing if there is nothing."""
    command = ["xclip", "-o", "-selection", "clipboard", "-t", target]
    return subprocess.run(command, capture_output=True, timeout=BOUND, check=False).stdout.decode()


def fill_clipboard(text):
    """As another program does it. (What it leaves in the background goes with the display.)"""
    command = ["xclip", "-i", "-selection", "clipboard"]
    subprocess.run(command, input=text.encode(), stdout=subprocess.DEVNULL, timeout=BOUND, check=True)


class Hands:
    """Presses keys, and counts which: what was pressed twice and worked twice does not wear out."""

    def __init__(self, window):
        self.window = window
        self.pressed = collections.Counter()

    def press(self, *keys):
        """Keys as the program's own list has them, such as Ctrl+Shift+C."""
        for key in keys:
            parts = key.replace("++", "+plus").split("+")
            letter = parts[-1].lower() if len(parts[-1]) == 1 else parts[-1]
            self.window.press("+".join(XDOTOOL.get(part, part) for part in [*parts[:-1], letter]))
            self.pressed[key] += 1

    def type(self, text):
        self.window.type(text)

    def menu(self, *mnemonics):
        """Through the menu bar: each menu is there before the next key is pressed."""
        self.press(f"Alt+{mnemonics[0]}")
        for depth, letter in enumerate(mnemonics[1:], 1):
            wait_for(f"menu {mnemonics[:depth]}", lambda: self.open_menus() >= depth, self.window.tree)
            self.press(letter)

    def open_menus(self):
        def read():
            bar = self.see("menu bar")
            return sum(node.role == "popup menu" for node in self._walk(bar))

        return steady(read)

    def rows(self):
        """The first column of the table."""

        def read():
            table = self.see("table")
            return [table.cell(row, 0) for row in range(table.rows())] if table else []

        return steady(read)

    def keys(self):
        return steady(lambda: [cell.name for cell in self.rows()])

    def wait_row(self, key, state="focused"):
        """Waits until the row with this key has the cursor, or whatever it is to be."""
        wait_for(
            f"{key} {state}",
            lambda: any(cell.name == key and state in cell.states for cell in self.rows()),
            self.window.tree,
        )

    def wait_no_row(self, key):
        wait_for(f"no {key}", lambda: key not in self.keys(), self.window.tree)

    def context_menu(self, key, mnemonic):
        """By the key that opens it. Only X tells of such a window, as it belongs to no menu bar."""
        before = len(self.window.windows())
        self.press(key)
        wait_for("a context menu", lambda: len(self.window.windows()) > before)
        self.press(mnemonic)
        wait_for("no context menu", lambda: len(self.window.windows()) == before)

    def count(self, role):
        return steady(lambda: sum(node.role == role for node in self.showing()))

    def showing(self):
        """What is on the screen, without the cells of the table: what came last is first."""
        application = self.window._application()
        yield from self._walk(application) if application else ()

    def _walk(self, node):
        for child in reversed(node.children()):
            if child.is_showing:
                yield child
                if child.role != "table":
                    yield from self._walk(child)

    def see(self, role, name=None):
        """Something with this role and a name or label that begins like this."""

        def read():
            for node in self.showing():
                if node.role == role and (name is None or node.label().startswith(name)):
                    return node
            return None

        return steady(read)

    def wait(self, role, name=None):
        return wait_for(f"{role} {name!r}", lambda: self.see(role, name), self.window.tree)

    def wait_gone(self, role, name=None):
        wait_for(f"no {role} {name!r}", lambda: not self.see(role, name), self.window.tree)

    def focus(self):
        """The innermost thing that has the keyboard; a current row is what it is without it, too."""

        def read():
            innermost = None
            nodes = self.showing()
            while found := next((node for node in nodes if self._has_focus(node)), None):
                innermost, nodes = found, self._walk(found)
            return innermost

        return steady(read)

    @staticmethod
    def _has_focus(node):
        return node.role not in ("list item", "table cell") and "focused" in node.states

    def wait_focus(self, role, name=None):
        def there():
            node = self.focus()
            return node and node.role == role and (name is None or node.label().startswith(name))

        wait_for(f"the focus on {role} {name!r}", there, self.window.tree)

    def tab_to(self, role, name):
        """Goes on with Tab until it is there: all that is in a dialog can be reached."""
        for _ in range(25):
            node = self.focus()
            if node and node.role == role and node.label().startswith(name):
                return
            self.press("Tab")
        raise AssertionError(f"Tab never comes to {role} {name!r}\n{self.window.tree()}")

    def toggle(self, mnemonic, name):
        """A check box by its mnemonic: Qt shows it pressed for a moment, and ticks it then."""
        before = "checked" in self.wait("check box", name).states
        self.press(mnemonic)
        wait_for(
            f"another tick at {name!r}",
            lambda: ("checked" in self.wait("check box", name).states) != before,
            self.window.tree,
        )

    def push(self, name):
        self.tab_to("push button", name)
        self.press("space")

    def replace(self, text):
        """What is in the field of the focus."""
        self.press("Ctrl+A")
        self.type(text)

    def wait_copied(self, text):
        wait_for(f"{text!r} on the clipboard", lambda: clipboard() == text, clipboard)
