# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""The program in a real window, driven by keyboard and mouse, against a server of the contract."""

import json
import unittest

from contract_server import CORE_INSTANCE, PATH, TOKEN, ContractServer
from desktop import Window, display, wait_for
from program import BOUND


def many(count):
    return [(f"key-{number}", b"value") for number in range(count)]


HOME = None


def setUpModule():
    global HOME
    HOME = unittest.enterModuleContext(display())


class WindowTest(unittest.TestCase):
    def serve(self, *secrets, **more):
        return self.enterContext(ContractServer(*secrets, **more))

    def open(self, server, *arguments, **variables):
        connection = ("--cloud-url", server.url, "--core-instance", CORE_INSTANCE)
        variables = {"CALYPTIA_CLOUD_TOKEN": TOKEN} | variables
        return self.enterContext(Window(HOME, *connection, *arguments, **variables))

    def fill_in(self, window, key, value):
        window.wait("dialog", "New Secret")
        window.wait("text", "Key:")
        window.type(key)
        window.press("Tab")
        window.type(value)


class Creating(WindowTest):
    def assert_on_the_wire(self, server):
        """What the vendor's own example sends, to the byte."""
        (post,) = server.received("POST")
        self.assertEqual(post.head.split(b"\r\n")[0], f"POST {PATH} HTTP/1.1".encode())
        self.assertEqual(post.header("Host"), [server.url.removeprefix("http://")])
        self.assertEqual(post.header("Authorization"), [f"Bearer {TOKEN}"])
        self.assertEqual(post.header("X-Project-Token"), [])
        self.assertEqual(post.header("Content-Type"), ["application/json"])
        self.assertEqual(post.header("Content-Length"), [str(len(post.body))])
        self.assertEqual(post.header("Transfer-Encoding"), [])
        self.assertEqual(post.header("Cookie"), [])
        self.assertEqual(post.body, b'{"key":"mysecret","value":"Ynl0ZXM="}')

    def test_by_keyboard(self):
        server = self.serve([("first", b"value")])
        window = self.open(server)
        window.wait("table cell", "first")
        window.press("ctrl+n")
        self.fill_in(window, "mysecret", "bytes")
        window.press("ctrl+Return")
        self.assertIn("selected", window.wait("table cell", "mysecret").states)
        window.wait_gone("dialog")
        self.assertEqual(window.keys(), ["mysecret", "first"])
        window.wait("label", "2 secrets")
        self.assert_on_the_wire(server)
        for get in server.received("GET"):
            self.assertEqual(get.head.split(b"\r\n")[0], f"GET {PATH}?last=100 HTTP/1.1".encode())
            self.assertEqual(get.header("Authorization"), [f"Bearer {TOKEN}"])
            self.assertEqual(get.body, b"")

    def test_by_mouse(self):
        server = self.serve()
        window = self.open(server)
        window.wait_said("No core instance secrets found.")
        (button,) = [
            node
            for bar in window.nodes()
            if bar.role == "tool bar"
            for node in bar.walk()
            if node.name == "New Secret…"
        ]
        window.click(button)
        window.click(window.wait("text", "Key:"))
        window.type("mysecret")
        window.click(window.wait("password text"))
        window.type("bytes")
        window.click(window.wait("push button", "Create"))
        window.wait("table cell", "mysecret")
        window.wait_gone("dialog")
        self.assert_on_the_wire(server)

    def test_a_key_that_exists_beyond_what_is_loaded(self):
        server = self.serve(many(500))
        window = self.open(server)
        window.wait("table cell", "key-499")
        window.press("ctrl+n")
        self.fill_in(window, "key-0", "bytes")
        window.press("ctrl+Return")
        window.wait_said("A secret with this key exists already.")
        self.assertEqual(window.find("text", "Key:").text(), "key-0")
        self.assertEqual(len(server.received("POST")), 1)

    def test_a_server_that_wants_to_hear_of_encryption(self):
        server = self.serve(encrypted_needed=True)
        window = self.open(server)
        window.wait_said("No core instance secrets found.")
        window.press("ctrl+n")
        self.fill_in(window, "mysecret", "bytes")
        window.press("ctrl+Return")
        window.click(window.wait("push button", "Encrypt and Create"))
        window.wait("table cell", "mysecret")
        posts = [json.loads(post.body) for post in server.received("POST")]
        plain = {"key": "mysecret", "value": "Ynl0ZXM="}
        self.assertEqual(posts, [plain, plain | {"encrypted": True}])

    def test_a_connection_that_dies_after_the_request_was_read(self):
        server = self.serve([("first", b"value")], cuts_posts=True)
        window = self.open(server)
        window.wait("table cell", "first")
        window.press("ctrl+n")
        self.fill_in(window, "mysecret", "bytes")
        window.press("ctrl+Return")
        # The list is read again three times to tell; by then a second POST would have come as well.
        window.wait_said("Not found on the server. Try again?")
        self.assertEqual(window.find("text", "Key:").text(), "mysecret")
        self.assertGreaterEqual(len(server.received("GET")), 4)
        self.assert_on_the_wire(server)
        self.assertEqual(server.keys(), ["first"])

    def test_read_only(self):
        server = self.serve([("first", b"value")])
        window = self.open(server, "--read-only")
        window.wait("table cell", "first")
        window.wait("label", "Read-only")
        window.press("ctrl+n", "F5")
        wait_for("the list read again", lambda: len(server.requests) == 2)
        self.assertIsNone(window.find("dialog"))
        # Qt keeps the toolbar's button until the end, hidden and without its action.
        left = [node for node in window.nodes() if node.name == "New Secret…"]
        self.assertEqual([node for node in left if node.is_showing or node.role == "menu item"], [])


class Scrolling(WindowTest):
    def assert_every_page_once(self, server, pages):
        queries = [request.target.partition("?")[2] for request in server.requests]
        self.assertEqual(len(queries), pages)
        self.assertEqual(len(set(queries)), pages)
        self.assertEqual([query for query in queries if "before" not in query], ["last=100"])

    def go(self, window, key):
        def at_the_end():
            window.press(key)
            return window.find("label", "500 secrets")

        wait_for("the end", at_the_end, window.tree)
        self.assertEqual(window.keys(), [f"key-{number}" for number in reversed(range(500))])
        window.press("ctrl+End", "ctrl+Home", "ctrl+End", "Next", "Prior")

    def test_to_the_end(self):
        for key, largest_page, pages in (("ctrl+End", 1000, 5), ("Next", 1000, 5), ("ctrl+End", 60, 9)):
            with self.subTest(key=key, largest_page=largest_page):
                server = self.serve(many(500), largest_page=largest_page)
                with Window(
                    HOME,
                    *("--cloud-url", server.url, "--core-instance", CORE_INSTANCE),
                    *("--page-size", "100"),
                    CALYPTIA_CLOUD_TOKEN=TOKEN,
                ) as window:
                    window.wait("table cell", "key-499")
                    self.go(window, key)
                    self.assert_every_page_once(server, pages)

    def test_only_what_is_looked_at(self):
        server = self.serve(many(500))
        window = self.open(server)
        window.wait("label", "100 of 500 loaded")
        self.assert_every_page_once(server, 1)

    def test_a_page_that_fails(self):
        server = self.serve(many(150))
        window = self.open(server)
        window.wait("table cell", "key-149")
        server.failing = 503
        window.press("ctrl+End")
        window.wait("label", "100 of 150 loaded, loading stopped")
        self.assertEqual(len(server.requests), 1 + 3)  # it is tried three times
        server.failing = None
        window.press("Down", "Return")  # the last row says why, and has the button
        window.wait("label", "150 secrets")
        self.assertEqual(len(server.requests), 5)
        self.assertEqual(len({request.target for request in server.requests[1:]}), 1)


class Beginnings(WindowTest):
    def test_a_server_that_recovers(self):
        server = self.serve([("first", b"value")], failing=500)
        window = self.open(server)
        window.wait_said("The server has a problem (status 500).")
        retry = window.wait("push button", "Retry")  # it has been tried again by itself, in vain
        self.assertEqual(len(server.requests), 2)
        server.failing = None
        window.click(retry)
        window.wait("table cell", "first")

    def test_nothing_known(self):
        window = self.enterContext(Window(HOME))
        window.wait_said("No profile")
        window.press("ctrl+l")
        window.wait("dialog", "Connect to a Core Instance")
        window.press("Escape")
        window.wait_gone("dialog")

    def test_only_the_address_known(self):
        server = self.serve([("first", b"value")])
        window = self.enterContext(Window(HOME, "--cloud-url", server.url))
        window.wait("dialog", "Connect to a Core Instance")
        self.assertEqual(window.find("text", "Address").text(), server.url)
        window.type(TOKEN)
        window.press("alt+i")
        window.type(CORE_INSTANCE)
        window.press("Return")
        window.wait("table cell", "first")

    def test_in_german(self):
        server = self.serve([("first", b"value")])
        window = self.open(server, LC_ALL="de_DE.UTF-8")
        window.wait("label", "1 Secret")
        window.press("ctrl+n")
        window.wait("dialog", "Neues Secret")
        window.wait("push button", "Abbrechen")  # Qt's word
        window.press("Escape")
        window.wait_gone("dialog")

    def test_quitting_by_keyboard(self):
        window = self.enterContext(Window(HOME, "--demo"))
        window.wait("label", "100 of 500 loaded")
        window.press("ctrl+q")
        self.assertEqual(window.process.wait(BOUND), 0)


if __name__ == "__main__":
    unittest.main()
