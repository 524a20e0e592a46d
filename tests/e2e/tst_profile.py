# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""The program with profiles and the real keyring, which tests/support/withkeyring.sh brings."""

import os
import pathlib
import subprocess
import unittest

from contract_server import CORE_INSTANCE, TOKEN, ContractServer
from picture import Picture
from program import BOUND, PROGRAM

PROFILE = "0a0b0c0d-1111-4222-8333-444455556666"
OTHER = "0a0b0c0d-1111-4222-8333-444455557777"


class Profiles(unittest.TestCase):
    def setUp(self):
        self.home = pathlib.Path(os.environ["HOME"])
        self.picture = self.home / "picture.png"
        self.settings = self.home / ".config/coffer/coffer.ini"
        self.settings.parent.mkdir(parents=True, exist_ok=True)

    def remember(self, server):
        def entry(name):
            return (
                f'"{{\\"name\\":\\"{name}\\",\\"address\\":\\"{server.url}\\",'
                f'\\"coreInstance\\":{{\\"id\\":\\"{CORE_INSTANCE}\\",\\"name\\":\\"eu\\"}}}}"'
            )

        self.settings.write_text(
            f"[profiles]\n{PROFILE}={entry('Staging')}\n{OTHER}={entry('Second one')}\n"
            f"order={PROFILE}, {OTHER}\n"
        )
        self.keep(PROFILE, TOKEN)

    def keep(self, profile, token):
        subprocess.run(
            ["secret-tool", "store", "--label=coffer", "user", f"token/{profile}", "server",
             "coffer", "type", "plaintext", "xdg:schema", "org.qt.keychain"],
            input=token, encoding="utf-8", check=True, timeout=BOUND,
        )

    def run_coffer(self, *arguments, **variables):
        done = subprocess.run(
            [PROGRAM, *map(str, arguments)], env=os.environ | variables, cwd=self.home,
            stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", timeout=BOUND,
            check=False,
        )
        self.assertNotIn(TOKEN, done.stdout + done.stderr)
        return done

    def test_opens_with_the_token_of_the_keyring(self):
        with ContractServer() as server:
            self.remember(server)
            before = self.settings.read_bytes()
            for name in ("Staging", "staging"):
                # The environment is meant for another account.
                done = self.run_coffer(
                    "--profile", name, "--screenshot", self.picture,
                    CALYPTIA_CLOUD_TOKEN="not.for.here", CALYPTIA_CLOUD_URL="https://a.invalid",
                )
                self.assertEqual((done.returncode, done.stderr), (0, ""))
                self.assertGreater(len(Picture(self.picture).colours()), 60)
            self.assertTrue(server.requests)
            for request in server.requests:
                self.assertEqual(request.header("authorization"), [f"Bearer {TOKEN}"])
            # A picture leaves nothing behind.
            self.assertEqual(self.settings.read_bytes(), before)

    def test_a_token_that_is_given_is_for_this_run(self):
        with ContractServer() as server:
            self.remember(server)
            given = self.home / "given"
            given.write_text(TOKEN)
            self.keep(PROFILE, "another.made-up.token")
            done = self.run_coffer(
                "--profile", "Staging", "--token-file", given, "--screenshot", self.picture
            )
            given.unlink()
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertEqual(server.requests[0].header("authorization"), [f"Bearer {TOKEN}"])

    def test_an_unknown_profile_is_a_usage_error(self):
        with ContractServer() as server:
            self.remember(server)
            done = self.run_coffer("--profile", "Nowhere", "--screenshot", self.picture)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertRegex(done.stderr, r"\Acoffer: [^\n]+\n\Z")
            for words in ("Nowhere", "Staging", "Second one"):
                self.assertIn(words, done.stderr)
            self.assertEqual(server.requests, [])

    def test_no_token_is_no_picture_of_secrets(self):
        with ContractServer() as server:
            self.remember(server)
            done = self.run_coffer("--profile", "Second one", "--screenshot", self.picture)
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            self.assertEqual(server.requests, [])


if __name__ == "__main__":
    unittest.main()
