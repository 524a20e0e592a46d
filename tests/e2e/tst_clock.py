# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""The clock is set, and the machine sleeps, while the program has something to wait for."""

import contextlib
import pathlib
import re
import signal
import time
import unittest
from datetime import datetime

from clocks import Clocks
from contract_server import DATE
from desktop import Window, display, steady, wait_for
from hands import clipboard
from place import PRODUCTION
from whole_server import PROJECT_TOKEN, WholeServer

HOUR = 3600
DAY = 24 * HOUR
IDLE = 15  # seconds without a sign of life after which a request is made again
VALUE = "made up"
COUNTDOWN = "The secret is taken off the clipboard in "

HOME = None


def setUpModule():
    global HOME
    HOME = unittest.enterModuleContext(display())


class ClockTest(unittest.TestCase):
    def setUp(self):
        self.clocks = Clocks(HOME.path / "clocks")
        settings = HOME.path / ".config" / "coffer"
        settings.mkdir(parents=True, exist_ok=True)
        (settings / "coffer.ini").write_text(f"[preferences]\nclipboard={HOUR}\nreveal={HOUR}\nidle=0\n")
        secrets = [("first", b"other"), ("last", VALUE.encode())]
        self.server = self.enterContext(WholeServer([(PRODUCTION, "production-eu", secrets)]))
        connection = ("--cloud-url", self.server.url, "--core-instance", PRODUCTION)
        variables = {"CALYPTIA_CLOUD_TOKEN": PROJECT_TOKEN} | self.clocks.variables
        self.window = self.enterContext(Window(HOME, *connection, **variables))
        self.window.wait("table cell", "last")
        self.window.press("Down", "Home")

    def copy(self):
        self.window.press("ctrl+shift+x")
        wait_for("the value", lambda: clipboard() == VALUE)

    def reveal(self):
        self.window.press("ctrl+shift+r")
        self.assert_revealed()

    def assert_revealed(self):
        self.assertEqual(self.window.wait("text", "Value").text(), VALUE)

    def seconds_left(self):
        """What the countdown says; nothing if there is none."""
        said = [label for label in self.labels() if label.startswith(COUNTDOWN)]
        return int(re.sub(r"\D", "", said[0])) if said else None

    def labels(self):
        return steady(lambda: [n.name for n in self.window.nodes() if n.role == "label" and n.is_showing])

    def see_time_pass(self):
        """Until the countdown has gone on: what has come due before is done then."""
        before = wait_for("a countdown", self.seconds_left)
        wait_for("another second", lambda: self.seconds_left() != before)
        self.assertTrue(HOUR / 2 < (self.seconds_left() or 0) < before)

    @contextlib.contextmanager
    def stopped(self):
        """The program stands still, and all that the `with` does comes to pass before it goes on."""
        stat = pathlib.Path(f"/proc/{self.window.process.pid}/stat")
        self.window.process.send_signal(signal.SIGSTOP)
        try:
            wait_for("a standstill", lambda: stat.read_text().rpartition(")")[2].split()[0] == "T")
            yield
        finally:
            self.window.process.send_signal(signal.SIGCONT)

    def asked(self):
        return len(self.server.received("GET"))

    def ask_again(self):
        """Has the list read again, in which there is something new."""
        before = self.asked()
        self.server.create(PRODUCTION, "new", b"another")
        self.window.press("F5")
        wait_for("the list read again", lambda: self.asked() > before)
        return before

    def assert_arrived(self):
        self.window.wait("table cell", "new")
        self.assertEqual(self.window.keys(), ["new", "last", "first"])
        self.assertIsNone(self.window.find("push button", "Retry"))


class Setting(ClockTest):
    def test_nothing_is_cleared_early_or_late(self):
        self.copy()
        self.reveal()
        for wall in (DAY, -2 * DAY):
            self.clocks.move(wall)
            self.see_time_pass()
            self.assertEqual(clipboard(), VALUE)
            self.assert_revealed()
        self.clocks.move(since_boot=HOUR)
        wait_for("nothing", lambda: not clipboard("TARGETS"))
        self.window.wait_gone("text", "Value")

    def test_a_request_waits_as_long_as_before(self):
        self.copy()
        start = time.monotonic()
        with self.server.held():
            before = self.ask_again()
            for wall in (DAY, -2 * DAY):
                self.clocks.move(wall)
                self.see_time_pass()
                self.assertEqual(self.window.keys()[:2], ["last", "first"])
            # More than one only where this was so slow that the time was really over.
            self.assertLessEqual(self.asked(), before + 1 + int(time.monotonic() - start) // IDLE)
        self.assert_arrived()

    def test_how_long_ago_it_was_follows_the_clock(self):
        made = datetime.fromisoformat(DATE.replace("Z", "+00:00")).timestamp()
        self.clocks.move(int(made - time.time()) + HOUR + 60)
        for seconds, words in ((0, "1 hour ago"), (DAY, "1 day ago")):
            self.clocks.move(seconds)
            self.assertEqual(self.times(), [words, words])
            wait_for(words, lambda: words in "".join(self.labels()), self.window.tree)  # the details, by and by
        self.clocks.move(-2 * DAY)
        self.assertTrue(all("2024" in when for when in self.times()))  # to come: what the server says

    def times(self):
        """When the first secret was created and changed, as the table says it."""

        def read():
            table = self.window.table()
            return [table.cell(0, column).name for column in (2, 3)]

        return steady(read)


class Sleeping(ClockTest):
    def sleep(self):
        """Eight hours: the clock that times requests stands still, and the server hangs up."""
        with self.stopped():
            self.server.hang_up()
            self.clocks.move(8 * HOUR, 8 * HOUR)

    def test_what_was_in_plain_is_gone(self):
        self.copy()
        self.reveal()
        self.sleep()
        wait_for("nothing", lambda: not clipboard("TARGETS"))
        self.window.wait_gone("text", "Value")
        self.assertIsNone(self.seconds_left())

    def test_the_list_is_read_over_a_new_connection(self):
        connections = len(self.server.connections)
        self.sleep()
        before = self.ask_again()
        self.assert_arrived()
        self.assertEqual((self.asked(), len(self.server.connections)), (before + 1, connections + 1))

    def test_what_was_being_read_is_read_again(self):
        with self.server.held():
            before = self.ask_again()
            self.sleep()
            wait_for("another try", lambda: self.asked() > before + 1)
            self.assertEqual(self.window.keys()[:2], ["last", "first"])
        self.assert_arrived()


if __name__ == "__main__":
    unittest.main()
