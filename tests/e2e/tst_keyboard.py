# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""One window, one keyboard and nothing else: everything that a day needs, and every shortcut twice.

It runs inside tests/support/withkeyring.sh, which brings a real keyring.
"""

import unittest

from changing import Changing
from connecting import Connecting
from copying import Copying
from desktop import Window, display
from hands import Hands
from looking import Looking
from place import KEYS, PRODUCTION, STAGING
from program import BOUND
from whole_server import WholeServer

# What the program's own list says, to the letter: a shortcut that is new there is to be tried here.
SHORTCUTS = {
    "New Secret": "Ctrl+N",
    "Connect": "Ctrl+L",
    "New Window": "Ctrl+Shift+N",
    "Close": "Ctrl+W",
    "Quit": "Ctrl+Q",
    "Undo": "Ctrl+Z",
    "Copy Key": "Ctrl+C",
    "Copy Reference": "Ctrl+Shift+C",
    "Copy Value": "Ctrl+Shift+X",
    "Reveal Value": "Ctrl+Shift+R",
    "Edit Secret": "F2",
    "Delete": "Del",
    "Select All": "Ctrl+A",
    "Find": "Ctrl+F",
    "Preferences": "Ctrl+,",
    "Refresh": "F5, Ctrl+R",
    "Details": "F9",
    "Keyboard Shortcuts": "Ctrl+?",
    "Next pane": "F6",
    "Clear the filter, then stop loading": "Esc",
    "Go to the next or previous secret": "Down, Up",
    "Go to the first or last secret": "Home, End",
    "Select more": "Shift+Down, Shift+Up",
    "Edit the secret, or try again where loading stopped": "Return",
    "Open the context menu": "Menu, Shift+F10",
    "From the filter to the table": "Down",
    "Pin or unpin the chosen core instance": "Ctrl+D",
    "Accept a dialog with several lines": "Ctrl+Return",
    "Close a dialog or a message": "Esc",
}


class KeyboardTest(Connecting, Changing, Copying, Looking, unittest.TestCase):
    def test_a_day(self):
        home = self.enterContext(display())
        self.server = self.enterContext(WholeServer([
            (PRODUCTION, "production-eu", [(key, b"value of " + key.encode()) for key in KEYS]),
            (STAGING, "staging-eu", [(f"old-{number}", b"x") for number in range(150)]),
        ]))  # fmt: skip
        self.home = home
        with self.program("--cloud-url", self.server.url):
            self.connect()
            self.use_profiles()
            self.look()
            self.copy()
            self.change()
            self.change_protected()
            self.compare_shortcuts(SHORTCUTS)
            self.quit()
        first = self.hands.pressed
        with self.program():  # what was open last opens again, with the token of the keyring
            self.wait_for_production()
            self.quit()
        pressed = first + self.hands.pressed
        wanted = {key for keys in SHORTCUTS.values() for key in keys.split(", ")}
        self.assertEqual({key for key in wanted if pressed[key] < 2}, set())

    def program(self, *arguments):
        self.window = Window(self.home, *arguments)
        self.hands = Hands(self.window)
        return self.window

    def quit(self):
        self.hands.press("Ctrl+Q")
        self.assertEqual(self.window.process.wait(BOUND), 0)


if __name__ == "__main__":
    unittest.main()
