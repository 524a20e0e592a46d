# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""The program as a command: what it prints, how it ends, and the picture that it writes."""

import base64
import json
import os
import shutil
import socket
import unittest

from contract_server import CORE_INSTANCE, TOKEN, ContractServer
from picture import Picture
from program import PROGRAM, Home

WINDOW = (1040, 640)
MANY_COLOURS = 60  # text with soft edges alone makes more; a blank window has a handful
SECRET = "dont-print-this-token"


class ProgramTest(unittest.TestCase):
    def setUp(self):
        self.home = self.enterContext(Home())
        self.picture = self.home.path / "picture.png"

    def run_coffer(self, *arguments, **more):
        done = self.home.run(*arguments, **more)
        self.assertNotIn(SECRET, done.stdout + done.stderr)
        self.assertNotIn(TOKEN, done.stdout + done.stderr)
        return done

    def assert_complaint(self, done, exit_code, *words):
        self.assertEqual(done.stdout, "")
        self.assertRegex(done.stderr, r"\Acoffer: [^\n]+\n\Z")
        for word in words:
            self.assertIn(word, done.stderr)
        self.assertEqual(done.returncode, exit_code)

    def assert_quiet(self, done, exit_code=0):
        self.assertEqual((done.returncode, done.stdout, done.stderr), (exit_code, "", ""))

    def assert_picture(self):
        picture = Picture(self.picture)
        self.assertEqual(picture.size, WINDOW)
        self.assertGreater(len(picture.colours()), MANY_COLOURS)

    def take_picture(self, server, *arguments, **more):
        return self.run_coffer(
            *("--cloud-url", server.url, "--core-instance", CORE_INSTANCE),
            *("--screenshot", self.picture, *arguments),
            **more,
        )


class Information(ProgramTest):
    def test_help(self):
        for flag in ("--help", "-h"):
            done = self.run_coffer(flag)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            for option in (
                "--demo --demo-secrets --demo-latency --cloud-url --token-file --core-instance "
                "--profile --read-only --page-size --load-all --log-file --screenshot --version --help"
            ).split():
                self.assertIn(option, done.stdout)
            self.assertIn("CALYPTIA_CLOUD_TOKEN", done.stdout)
            self.assertIn("CALYPTIA_CLOUD_URL", done.stdout)
            self.assertNotIn("--token ", done.stdout)  # others can read a command line

    def test_version(self):
        for flag in ("--version", "-v"):
            done = self.run_coffer(flag)
            self.assertEqual((done.returncode, done.stderr), (0, ""))
            self.assertRegex(done.stdout, r"\Acoffer \d+\.\d+\.\d+\n\Z")

    def test_help_even_with_a_wrong_environment(self):
        done = self.run_coffer("--help", CALYPTIA_CLOUD_TOKEN="a b", CALYPTIA_CLOUD_URL="nonsense")
        self.assertEqual((done.returncode, done.stderr), (0, ""))


class Complaints(ProgramTest):
    def refused(self, *arguments, **more):
        self.assert_complaint(self.run_coffer(*arguments, **more), 2)

    def test_flags(self):
        for arguments in (
            ["--bogus"],
            ["--token", SECRET],
            [f"--token={SECRET}"],
            ["--cloud-url"],
            ["--screenshot"],
            ["--demo=yes"],
            ["surplus"],
            ["--demo", "two\nlines\x1b[31m"],
            ["--demo", "--cloud-url", "https://example.com"],
            ["--demo", "--token-file", "-"],
            ["--demo", "--core-instance", CORE_INSTANCE],
            ["--demo", "--profile", "made up"],
            ["--profile", ""],
        ):
            with self.subTest(arguments):
                self.refused(*arguments)

    def test_numbers(self):
        for option in ("--demo-secrets", "--demo-latency", "--page-size"):
            for number in ("", "x", "1.5", "-1", "1e3", "0x10", "99999999999999999999"):
                with self.subTest(option=option, number=number):
                    self.refused("--demo", f"{option}={number}")
        self.refused("--demo", "--page-size", "0")

    def test_addresses(self):
        for address in (
            "",
            "cloud-api.calyptia.com",
            "ftp://example.com",
            "https://",
            f"https://user:{SECRET}@example.com",
            f"https://{SECRET}@example.com",
            "https://example.com?last=1",
            "https://example.com#here",
            "https://exa mple.com",
        ):
            with self.subTest(address):
                self.refused("--cloud-url", address)
                if address:  # an empty variable is as good as none
                    self.refused(CALYPTIA_CLOUD_URL=address)
        for address in ("http://example.com", "http://192.0.2.1:5000"):
            with self.subTest(address):  # a window would ask; a picture is made without anybody
                self.refused("--cloud-url", address, "--screenshot", self.picture)

    def test_tokens(self):
        for token in (f"{SECRET}\x01", f"{SECRET} and more", f"{SECRET}\r\nX-Other: 1", f"{SECRET}ü"):
            with self.subTest(token):
                self.refused(CALYPTIA_CLOUD_TOKEN=token)
                file = self.home.path / "token"
                file.write_text(token, encoding="utf-8", newline="")
                self.refused("--token-file", file)
                self.refused("--token-file", "-", input_text=token)

    def test_token_files(self):
        folder = self.home.path / "folder"
        folder.mkdir()
        empty = self.home.path / "empty"
        empty.touch()
        for file in (self.home.path / "missing", self.home.path / "two\nlines", folder, empty):
            with self.subTest(file.name):
                self.refused("--token-file", file)
        self.refused("--token-file", "-")

    @unittest.skipIf(os.geteuid() == 0, "root can read every file")
    def test_a_token_file_of_somebody_else(self):
        file = self.home.path / "token"
        file.write_text(SECRET, encoding="ascii")
        file.chmod(0)
        self.refused("--token-file", file)

    def test_core_instances(self):
        for identity in ("", "name", CORE_INSTANCE[:-1], CORE_INSTANCE + "0", CORE_INSTANCE.replace("-", "")):
            with self.subTest(identity):
                self.refused("--core-instance", identity)

    def test_a_display_changes_nothing(self):
        # Nothing listens there: the program would not get far if it opened a window first.
        self.refused("--bogus", DISPLAY=":987654")

    def test_a_wrong_flag_writes_no_picture(self):
        self.refused("--bogus", "--demo", "--screenshot", self.picture)
        self.assertFalse(self.picture.exists())


class NoDisplay(ProgramTest):
    def test_the_way_out_is_named(self):
        for arguments in ([], ["--demo"], ["--demo", "--load-all"]):
            with self.subTest(arguments):
                done = self.run_coffer(*arguments)
                self.assert_complaint(done, 1, "--screenshot", "xvfb-run")
                self.assertEqual(done.stderr.count(". "), 0)  # one sentence

    def test_a_picture_needs_none(self):
        self.assert_quiet(self.run_coffer("--demo", "--screenshot", self.picture))
        self.assert_picture()

    def test_a_display_that_does_not_answer_is_none(self):
        done = self.run_coffer("--demo", DISPLAY=":987654")
        self.assert_complaint(done, 1, "--screenshot", "xvfb-run")
        self.assert_quiet(self.run_coffer("--demo", "--screenshot", self.picture, DISPLAY=":987654"))
        self.assert_picture()

    def test_a_picture_without_any_connection(self):
        self.assert_quiet(self.run_coffer("--screenshot", self.picture))
        self.assert_picture()

    def test_a_picture_of_a_slow_demo(self):
        self.assert_quiet(self.run_coffer("--demo", "--demo-latency", 250, "--screenshot", self.picture))
        self.assert_picture()

    def test_a_demo_without_its_library(self):
        lonely = shutil.copy(PROGRAM, self.home.path)
        done = self.run_coffer("--demo", "--screenshot", self.picture, program=lonely)
        self.assert_complaint(done, 1, "demo", "installed")

    def test_a_picture_of_an_empty_demo_and_of_a_large_one(self):
        for count in (0, 2500):
            with self.subTest(count):
                demo = ("--demo", "--demo-secrets", count, "--load-all", "--page-size", 1000)
                self.assert_quiet(self.run_coffer(*demo, "--screenshot", self.picture))
                self.assert_picture()

    def test_a_name_without_an_ending(self):
        self.picture = self.home.path / "picture"
        self.assert_quiet(self.run_coffer("--demo", "--screenshot", self.picture))
        self.assert_picture()

    def test_a_file_that_cannot_be_written(self):
        for file in ("/nowhere/picture.png", self.home.path):
            with self.subTest(str(file)):
                done = self.run_coffer("--demo", "--screenshot", file)
                self.assert_complaint(done, 1, str(file))


class Server(ProgramTest):
    def test_the_first_page_only(self):
        with ContractServer([(f"key-{n}", b"value") for n in range(250)]) as server:
            self.assert_quiet(self.take_picture(server, CALYPTIA_CLOUD_TOKEN=TOKEN))
            self.assertEqual(len(server.requests), 1)
        self.assert_picture()

    def test_all_pages(self):
        with ContractServer([(f"key-{n}", b"value") for n in range(250)]) as server:
            self.assert_quiet(
                self.take_picture(server, "--load-all", "--page-size", 40, CALYPTIA_CLOUD_TOKEN=TOKEN)
            )
            self.assertEqual(len(server.requests), 7)
        self.assert_picture()

    def test_a_failing_server(self):
        for status in (401, 403, 404, 429, 500, 503):
            with self.subTest(status), ContractServer(failing=status) as server:
                self.picture.unlink(missing_ok=True)
                self.assert_quiet(self.take_picture(server, CALYPTIA_CLOUD_TOKEN=TOKEN), 1)
                self.assert_picture()

    def test_a_log_tells_of_requests_and_of_nothing_else(self):
        log = self.home.path / "requests.log"
        with ContractServer([(f"key-{n}", b"value") for n in range(250)]) as server:
            self.assert_quiet(
                self.take_picture(
                    server, "--load-all", "--page-size", 100, "--log-file", log, CALYPTIA_CLOUD_TOKEN=TOKEN
                )
            )
        text = log.read_text(encoding="utf-8")
        self.assertEqual(len(text.splitlines()), 3)
        self.assertIn(f"/v1/core_instances/{CORE_INSTANCE}/secrets?last=100", text)
        for secret in (TOKEN, "key-", server.url, str(self.home.path)):
            self.assertNotIn(secret, text)
        self.assertEqual(log.stat().st_mode & 0o077, 0)

    def test_a_log_that_cannot_be_written(self):
        done = self.run_coffer("--demo", "--screenshot", self.picture, "--log-file", self.home.path)
        self.assert_complaint(done, 1, str(self.home.path))

    def test_a_picture_leaves_nothing_behind(self):
        self.assert_quiet(self.run_coffer("--demo", "--screenshot", self.picture))
        self.assertFalse(list(self.home.path.rglob("coffer*")))

    def test_nobody_there(self):
        with socket.socket() as bound, ContractServer() as server:
            bound.bind(("127.0.0.1", 0))  # taken, but nobody listens
            server.url = f"http://127.0.0.1:{bound.getsockname()[1]}"
            self.assert_quiet(self.take_picture(server, CALYPTIA_CLOUD_TOKEN=TOKEN), 1)
        self.assert_picture()

    def test_the_address_from_the_environment(self):
        with ContractServer() as server:
            done = self.run_coffer(
                *("--core-instance", CORE_INSTANCE, "--screenshot", self.picture),
                CALYPTIA_CLOUD_URL=server.url,
                CALYPTIA_CLOUD_TOKEN=TOKEN,
            )
            self.assert_quiet(done)
            self.assertEqual(len(server.requests), 1)

    def test_the_flag_wins_over_the_environment(self):
        file = self.home.path / "token"
        file.write_text(TOKEN, encoding="ascii")
        with ContractServer() as server:
            done = self.take_picture(
                server,
                *("--token-file", file),
                CALYPTIA_CLOUD_URL="http://127.0.0.1:1",
                CALYPTIA_CLOUD_TOKEN=SECRET,
            )
            self.assert_quiet(done)


class Tokens(ProgramTest):
    def assert_sent(self, server, header, value):
        (request,) = server.requests
        self.assertEqual(request.header(header), [value])
        other = {"Authorization": "X-Project-Token", "X-Project-Token": "Authorization"}[header]
        self.assertEqual(request.header(other), [])
        self.assertEqual(request.target, f"/v1/core_instances/{CORE_INSTANCE}/secrets?last=100")
        self.assertEqual(request.version, "HTTP/1.1")
        self.assertEqual(request.header("Cookie"), [])
        self.assertRegex(request.header("User-Agent")[0], r"\ACoffer/\d+\.\d+\.\d+\Z")

    def test_from_the_environment(self):
        with ContractServer() as server:
            self.assert_quiet(self.take_picture(server, CALYPTIA_CLOUD_TOKEN=TOKEN))
            self.assert_sent(server, "Authorization", f"Bearer {TOKEN}")

    def test_from_a_file(self):
        file = self.home.path / "token"
        for text in (TOKEN, f"{TOKEN}\n", f"  Bearer {TOKEN}\r\n"):
            with self.subTest(text), ContractServer() as server:
                file.write_text(text, encoding="ascii", newline="")
                self.assert_quiet(self.take_picture(server, "--token-file", file))
                self.assert_sent(server, "Authorization", f"Bearer {TOKEN}")

    def test_from_standard_input(self):
        with ContractServer() as server:
            self.assert_quiet(self.take_picture(server, "--token-file", "-", input_text=f"{TOKEN}\n"))
            self.assert_sent(server, "Authorization", f"Bearer {TOKEN}")

    def test_a_project_token(self):
        named = json.dumps({"ProjectID": "123e4567-e89b-12d3-a456-426614174000"}).encode()
        token = base64.urlsafe_b64encode(named).decode().rstrip("=") + ".signature"
        with ContractServer() as server:
            done = self.take_picture(server, CALYPTIA_CLOUD_TOKEN=token)
            self.assert_quiet(done, 1)  # this server does not know it
            self.assert_sent(server, "X-Project-Token", token)


class Languages(ProgramTest):
    GERMAN = "Unbekannte Option 'bogus'. Siehe coffer --help."
    ENGLISH = "Unknown option 'bogus'. See coffer --help."

    def assert_says(self, sentence, **variables):
        with self.subTest(**variables):
            done = self.run_coffer("--bogus", **variables)
            self.assert_complaint(done, 2)
            self.assertEqual(done.stderr, f"coffer: {sentence}\n")

    def test_german(self):
        for locale in ("de_DE.UTF-8", "de_AT.UTF-8", "de_CH", "de"):
            self.assert_says(self.GERMAN, LC_ALL=locale)
        self.assert_says(self.GERMAN, LC_ALL="", LC_MESSAGES="de_DE.UTF-8")
        self.assert_says(self.GERMAN, LC_ALL="", LANG="de_DE.UTF-8")

    def test_english_otherwise(self):
        for locale in ("C", "C.UTF-8", "POSIX", "en_US.UTF-8", "en_GB", "fr_FR.UTF-8", "ar_EG.UTF-8", ""):
            self.assert_says(self.ENGLISH, LC_ALL=locale)

    def test_language_wins(self):
        self.assert_says(self.GERMAN, LC_ALL="", LANG="en_US.UTF-8", LANGUAGE="de")
        self.assert_says(self.GERMAN, LC_ALL="", LANG="fr_FR.UTF-8", LANGUAGE="fr:de:en")
        self.assert_says(self.ENGLISH, LC_ALL="", LANG="de_DE.UTF-8", LANGUAGE="en")

    def test_help(self):
        done = self.run_coffer("--help", LC_ALL="de_DE.UTF-8")
        self.assertIn("Optionen:", done.stdout)  # Qt's word
        self.assertIn("Diese Hilfe anzeigen.", done.stdout)  # Coffer's

    def test_no_display(self):
        done = self.run_coffer("--demo", LC_ALL="de_DE.UTF-8")
        self.assert_complaint(done, 1, "Es gibt keinen Bildschirm", "--screenshot", "xvfb-run")


if __name__ == "__main__":
    unittest.main()
