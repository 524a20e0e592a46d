# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""What another program sees of the clipboard: secrets with their marks, and gone in time."""

import subprocess
import time
import unittest

from contract_server import CORE_INSTANCE, TOKEN, ContractServer
from desktop import Window, display, running, wait_for
from program import BOUND

HINT = "x-kde-passwordManagerHint"
VALUE = " made up,\twith spaces \n"

HOME = None


def setUpModule():
    global HOME
    HOME = unittest.enterModuleContext(display())


def read(target="UTF8_STRING", selection="clipboard"):
    """What a second program gets when it asks for `target`; nothing if there is none."""
    command = ["xclip", "-o", "-selection", selection, "-t", target]
    return subprocess.run(command, capture_output=True, timeout=BOUND, check=False).stdout.decode()


def targets():
    return read("TARGETS").split()


class Clipboard(unittest.TestCase):
    def open(self, seconds=60):
        """A window on one secret, whose value stays on the clipboard for so many seconds."""
        settings = HOME.path / ".config" / "coffer"
        settings.mkdir(parents=True, exist_ok=True)
        (settings / "coffer.ini").write_text(f"[preferences]\nclipboard={seconds}\n")
        server = self.enterContext(ContractServer([("first", VALUE.encode())]))
        connection = ("--cloud-url", server.url, "--core-instance", CORE_INSTANCE)
        window = self.enterContext(Window(HOME, *connection, CALYPTIA_CLOUD_TOKEN=TOKEN))
        window.wait("table cell", "first")
        window.press("Down", "Home")
        return window

    def copy(self, window):
        window.press("ctrl+shift+x")
        wait_for("the value", lambda: read() == VALUE)

    def other_program_copies(self, text):
        command = ("xclip", "-i", "-quiet", "-selection", "clipboard")
        other = self.enterContext(running(*command, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL))
        other.stdin.write(text.encode())
        other.stdin.close()
        wait_for("the other program's text", lambda: read() == text)

    def test_a_value_is_marked_and_nowhere_else(self):
        window = self.open()
        for _ in range(2):
            self.copy(window)
            self.assertIn("text/plain", targets())
            self.assertEqual(read(HINT), "secret")
            self.assertEqual(read(selection="primary"), "")
            window.press("ctrl+c")
            wait_for("the key", lambda: read() == "first")
            self.assertNotIn(HINT, targets())

    def test_a_reference_is_no_secret(self):
        window = self.open()
        window.press("ctrl+shift+c")
        wait_for("the reference", lambda: read() == "{{ secrets.first }}")
        self.assertNotIn(HINT, targets())

    def test_it_is_cleared_in_time(self):
        window = self.open(seconds=2)
        self.copy(window)
        wait_for("nothing", lambda: not targets())
        window.wait_gone("push button", "Clear the clipboard now")

    def test_it_is_cleared_when_told(self):
        window = self.open()
        self.copy(window)
        window.click(window.wait("push button", "Clear the clipboard now"))
        wait_for("nothing", lambda: not targets())

    def test_what_somebody_else_has_copied_stays(self):
        window = self.open(seconds=1)
        self.copy(window)
        self.other_program_copies("something else")
        window.wait_gone("push button", "Clear the clipboard now")
        time.sleep(1.5)  # until the time would have been over
        self.assertEqual(read(), "something else")
        window.press("ctrl+q")
        self.assertEqual(window.process.wait(BOUND), 0)
        self.assertEqual(read(), "something else")

    def test_it_is_cleared_on_quit(self):
        window = self.open()
        self.copy(window)
        window.press("ctrl+q")
        self.assertEqual(window.process.wait(BOUND), 0)
        self.assertEqual(targets(), [])

    def test_a_revealed_value_is_gone_behind_a_dialog(self):
        window = self.open()
        window.press("ctrl+shift+r")
        text = window.wait("text", "Value")
        self.assertEqual(text.text(), VALUE)
        window.click(text)
        window.press("ctrl+a")
        self.assertEqual(read(selection="primary"), "")
        window.press("ctrl+l")
        window.wait("dialog", "Connect to a Core Instance")
        window.wait_gone("text", "Value")


if __name__ == "__main__":
    unittest.main()
