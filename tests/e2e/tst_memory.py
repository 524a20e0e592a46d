# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""How many copies of a token and of values are left in the program's memory after signing out.

The figures are those of the README's threat model; a change that leaves more fails here. Needs a
program that can be looked into: one of tests/run dev, or coffer_open.
"""

import time
import unittest

from contract_server import CORE_INSTANCE, TOKEN, ContractServer
from desktop import Window, display, wait_for
from remains import copies

LISTED = "canary-listed-value-0123456789"
REVEALED = "canary-revealed-value-0123456789"
TYPED = "canary-typed-value-0123456789"
# The most that may be left of each, over all spellings.
BOUND = 0

HOME = None


def setUpModule():
    global HOME
    HOME = unittest.enterModuleContext(display())


class Memory(unittest.TestCase):
    def setUp(self):
        secrets = [("listed", LISTED.encode()), ("revealed", REVEALED.encode())]
        self.server = self.enterContext(ContractServer(secrets))
        token = HOME.path / "token"
        token.write_text(TOKEN)
        connection = ("--cloud-url", self.server.url, "--core-instance", CORE_INSTANCE)
        self.window = self.enterContext(Window(HOME, *connection, "--token-file", token))
        self.window.wait("table cell", "listed")

    def use(self):
        """Looks at a value, and creates another secret."""
        self.window.press("ctrl+Home", "ctrl+shift+r")
        self.window.wait_said(REVEALED)
        self.window.press("ctrl+shift+r")
        self.window.press("ctrl+n")
        self.window.wait("dialog", "New Secret")
        self.window.type("typed")
        self.window.press("Tab")
        self.window.type(TYPED)
        self.window.press("ctrl+Return")
        self.window.wait("table cell", "typed")
        self.window.wait_gone("dialog")

    def sign_out(self):
        self.window.press("alt+f", "u")
        wait_for("nothing on the screen", lambda: not self.window.keys(), self.window.tree)

    def copies(self):
        return copies(self.window.process.pid, (TOKEN, LISTED, REVEALED, TYPED))

    def left(self):
        """What is left when what is still on its way has arrived: objects go a little later."""
        for _ in range(40):
            found = self.copies()
            if sum(found.values()) <= BOUND:
                break
            time.sleep(0.1)
        return found

    def test_what_is_left_after_signing_out(self):
        self.use()
        before = self.copies()
        self.sign_out()
        after = self.left()
        names = {TOKEN: "token", LISTED: "listed value", REVEALED: "revealed value", TYPED: "typed value"}
        print(f"\n{'copies in memory':28}{'in use':>8}{'signed out':>12}")
        for (text, how), count in before.items():
            print(f"{names[text]:18}{how:10}{count:8}{after[text, how]:12}")
        # Otherwise nothing could be found, and nothing would be.
        self.assertTrue(all(before[text, "UTF-8"] for text in (TOKEN, LISTED, REVEALED, TYPED)))
        for which, count in after.items():
            self.assertLessEqual(count, BOUND, names[which[0]])


if __name__ == "__main__":
    unittest.main()
