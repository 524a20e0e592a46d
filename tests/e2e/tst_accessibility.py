# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""What a screen reader finds in the window: a name for everything, and never a value."""

import re
import unittest

from gi.repository import GLib

from contract_server import CORE_INSTANCE, TOKEN, ContractServer
from desktop import Window, display, steady, wait_for

NAMED = {
    "push button",
    "toggle button",
    "check box",
    "radio button",
    "combo box",
    "text",
    "password text",
    "menu item",
    "check menu item",
    "table",
    "table column header",
    "dialog",
    "frame",
    "tool bar",
}

# The words that the demo's values are made of, as its keys never are.
PHRASE = re.compile(
    "(maple|otter|brisk|lantern|pebble|velvet|comet|thistle|harbor|mango|quartz|willow|rocket"
    "|saffron|tundra|walnut|ember|meadow|cobalt|puffin|nectar|juniper|canyon|biscuit)-[a-z]+-[a-z]+-[0-9]{4}"
    "|DB_HOST=|DB_PASSWORD=|\\.example\\.com|Übergröße|秘密のことば|كلمة السر|סיסמה|🦦"
)


HOME = None


def setUpModule():
    global HOME
    HOME = unittest.enterModuleContext(display())


class AccessibilityTest(unittest.TestCase):
    def open(self, *arguments, **variables):
        return self.enterContext(Window(HOME, *arguments, **variables))

    def open_on(self, server, *arguments):
        connection = ("--cloud-url", server.url, "--core-instance", CORE_INSTANCE)
        return self.open(*connection, *arguments, CALYPTIA_CLOUD_TOKEN=TOKEN)

    def assert_all_named(self, window):
        return steady(lambda: self._assert_all_named(window))

    def _assert_all_named(self, window):
        seen = set()
        for node in window.nodes():
            # A menu's items do not show before it opens, but are read out when it does.
            if node.role in NAMED and (node.is_showing or node.role == "menu item"):
                seen.add(node.role)
                name = node.label()
                self.assertTrue(name.strip(), str(node))
                self.assertFalse(name.startswith("&"), str(node))
        return seen

    def assert_never_said(self, window, words):
        return steady(lambda: self._assert_never_said(window, words))

    def _assert_never_said(self, window, words):
        nodes = window.nodes()
        for node in nodes:
            for said in node.said():
                self.assertNotRegex(said, words, str(node))
        return nodes


class Names(AccessibilityTest):
    def test_the_window(self):
        window = self.open("--demo")
        window.wait("label", "100 of 500 loaded")
        seen = self.assert_all_named(window)
        self.assertLessEqual({"frame", "menu item", "push button", "table", "table column header"}, seen)
        (table,) = [node for node in window.nodes() if node.role == "table"]
        self.assertEqual((table.rows(), table.columns()), (100, 5))

    def test_loading_everything(self):
        window = self.open("--demo", "--demo-latency", "1000", "--load-all", "--page-size", "5")
        stop = window.wait("push button", "Stop Loading")
        self.assert_all_named(window)
        window.click(stop)
        window.wait_gone("push button", "Stop Loading")

    def test_the_cells(self):
        with ContractServer([("second", b"two"), ("first", b"")]) as server:
            window = self.open_on(server)
            table = wait_for("the table", window.table)
            cells = [[table.cell(row, column).name for column in range(5)] for row in range(2)]
        self.assertEqual([row[0] for row in cells], ["first", "second"])
        self.assertEqual([row[1] for row in cells], ["The value is empty.", "Hidden text of 3 bytes."])
        for row in cells:
            self.assertRegex(row[2], " ago$")
            self.assertRegex(row[3], " ago$")
            self.assertRegex(row[4], "^[0-9a-f-]{36}$")

    def test_the_new_secret_dialog(self):
        window = self.open("--demo")
        window.wait("label", "100 of 500 loaded")
        window.press("ctrl+n")
        window.wait("dialog", "New Secret")
        self.assertLessEqual({"dialog", "text", "password text", "check box"}, self.assert_all_named(window))
        window.type("mysecret")
        window.press("Escape")  # asks in a bar of its own
        window.wait("push button", "Discard")
        self.assert_all_named(window)

    def test_the_connection_dialog(self):
        window = self.open()
        window.wait_said("No profile")
        self.assert_all_named(window)
        window.press("ctrl+l")
        window.wait("dialog", "Connect to a Core Instance")
        self.assertLessEqual({"text", "password text"}, self.assert_all_named(window))
        window.press("alt+m")
        window.wait("combo box")
        self.assertLessEqual({"text", "combo box", "check box"}, self.assert_all_named(window))

    def test_the_core_instances(self):
        window = self.open("--demo")
        window.wait("label", "100 of 500 loaded")
        window.press("ctrl+l")
        window.wait("dialog", "Connect to a Core Instance")
        window.wait_said("production-eu, running, default")
        self.assert_all_named(window)

    def test_a_page_that_failed(self):
        with ContractServer([(f"key-{n}", b"value") for n in range(150)]) as server:
            window = self.open_on(server)
            window.wait("table cell", "key-149")
            server.failing = 503
            window.press("ctrl+End")
            # The row with the button is no cell, so the table itself tells.
            words = "The server has a problem (status 503)."
            wait_for("the reason", lambda: any(words in said for said in window.table().said()), window.tree)
            self.assert_all_named(window)
            server.failing = None
            window.press("Down", "Return")
            window.wait("label", "150 secrets")
            self.assertFalse(any(words in said for said in window.table().said()))

    def test_in_german(self):
        window = self.open("--demo", LC_ALL="de_DE.UTF-8")
        window.wait("label", "100 von 500 geladen")
        window.press("ctrl+n")
        window.wait("dialog", "Neues Secret")
        self.assert_all_named(window)
        self.assert_never_said(window, "New Secret|Cancel|Value|Created| ago$|Hidden text")


class Secrecy(AccessibilityTest):
    def test_the_values_of_the_demo(self):
        window = self.open("--demo", "--load-all", "--page-size", "250")
        window.wait("label", "500 secrets")
        nodes = self.assert_never_said(window, PHRASE)
        self.assertGreaterEqual(sum(node.role == "table cell" for node in nodes), 2500)

    def test_known_values(self):
        with ContractServer([(f"key-{n}", b"plain-%d-text" % n) for n in range(50)]) as server:
            window = self.open_on(server)
            window.wait("label", "50 secrets")
            # Neither as text nor as the base64 of it.
            nodes = self.assert_never_said(window, "plain-|cGxhaW4t")
            self.assertGreaterEqual(sum(node.role == "table cell" for node in nodes), 250)

    def test_the_token(self):
        with ContractServer([("first", b"value")]) as server:
            window = self.open_on(server)
            window.wait("table cell", "first")
            window.press("ctrl+l")
            window.wait("dialog", "Connect to a Core Instance")
            self.assert_never_said(window, re.escape(TOKEN[:8]))

    def test_a_value_that_is_typed(self):
        import pyatspi

        heard = []
        events = ("object:text-changed", "object:property-change", "object:text-selection-changed")
        listener = lambda event: heard.append(str(event.any_data))
        pyatspi.Registry.registerEventListener(listener, *events)
        self.addCleanup(pyatspi.Registry.deregisterEventListener, listener, *events)

        window = self.open("--demo")
        window.wait("label", "100 of 500 loaded")
        window.press("ctrl+n")
        window.wait("dialog", "New Secret")
        window.type("k")
        self.hear(lambda: "k" in heard)  # a key is no secret
        window.press("Tab")
        window.type("XYWZ")
        value = window.wait("password text")
        wait_for("four bullets", lambda: value.text() == "••••")
        self.hear(lambda: heard.count("•") >= 4)
        window.press("ctrl+a", "BackSpace")
        wait_for("nothing", lambda: value.text() == "")
        window.type("XYWZ")
        wait_for("four bullets", lambda: value.text() == "••••")
        self.hear(lambda: heard.count("•") >= 8)
        for words in heard:
            self.assertNotRegex(words, "[XYWZ]|WFlXW")
        self.assert_never_said(window, "XYWZ|WFlXWg")
        # And that it would have been noticed:
        window.click(window.wait("push button", "Show the value"))
        wait_for("the text", lambda: value.text() == "XYWZ")
        self.assertRaises(AssertionError, self.assert_never_said, window, "XYWZ|WFlXWg")

    @staticmethod
    def hear(condition):
        """Lets events in until the condition holds."""
        def listened():
            while GLib.MainContext.default().iteration(False):
                pass
            return condition()

        wait_for("the event", listened)


if __name__ == "__main__":
    unittest.main()
