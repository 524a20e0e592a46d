# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""The program as people have it leaves no core dump, and no other process looks into it.

COFFER is a build for people: coffer_guarded, or the release's own program. COFFER_UNGUARDED, which
proves that the same look succeeds elsewhere, may be left out.
"""

import contextlib
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import unittest

from desktop import wait_for
from program import PROGRAM, Home

UNGUARDED = os.environ.get("COFFER_UNGUARDED")
NOBODY = 65534
TOKEN = "made-up-token-of-nobody"
CORE_INSTANCE = "8f0e6a5c-1b2d-4c3e-9f40-112233445566"
# What a process of the same user tries; it says what it has got hold of.
LOOK = """
import sys
for name in ("mem", "environ", "maps"):
    try:
        with open(f"/proc/{sys.argv[1]}/{name}", "rb") as file:
            if name == "mem" or file.read(1):
                print(name)
    except PermissionError:
        pass
"""


@contextlib.contextmanager
def silent_server():
    """Takes connections and never answers, so that the program stays."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        yield listening.getsockname()[1]


class Guard(unittest.TestCase):
    def setUp(self):
        self.home = self.enterContext(Home())
        # An administrator may look everywhere, and so has to become somebody else.
        self.become = []
        if os.geteuid() == 0:
            self.become = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
            for path in (self.home.path, *self.home.path.iterdir()):
                os.chown(path, NOBODY, NOBODY)

    @contextlib.contextmanager
    def started(self, program):
        mine = self.home.path / "coffer"  # where nobody can get at it
        shutil.copy(program, mine)
        with silent_server() as port:
            command = [*self.become, mine, "--cloud-url", f"http://127.0.0.1:{port}"]
            command += ["--core-instance", CORE_INSTANCE, "--screenshot", self.home.path / "picture.png"]
            environment = self.home.environment | {"CALYPTIA_CLOUD_TOKEN": TOKEN}
            process = subprocess.Popen([str(part) for part in command], env=environment)
            try:
                wait_for("a window", lambda: self.is_up(process.pid))
                yield process.pid
            finally:
                process.kill()
                process.wait()

    def is_up(self, pid):
        """Qt has threads of its own once it has an application."""
        status = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
        threads = next(line for line in status.splitlines() if line.startswith("Threads:"))
        return "coffer" in status and int(threads.split()[1]) > 1

    def look(self, pid):
        done = subprocess.run(
            [*self.become, sys.executable, "-c", LOOK, str(pid)], capture_output=True,
            encoding="utf-8", check=True,
        )
        return done.stdout.split()

    def test_no_core_dump(self):
        with self.started(PROGRAM) as pid:
            limits = pathlib.Path(f"/proc/{pid}/limits").read_text(encoding="utf-8")
            core = next(line for line in limits.splitlines() if line.startswith("Max core file size"))
            self.assertEqual(core.split()[4], "0")

    def test_nobody_looks_inside(self):
        with self.started(PROGRAM) as pid:
            self.assertEqual(self.look(pid), [])
            # Whose owner is not the user is closed to the user's processes (proc(5)).
            self.assertEqual(os.stat(f"/proc/{pid}/mem").st_uid, 0)

    @unittest.skipUnless(UNGUARDED, "there is nothing to compare with")
    def test_that_look_succeeds_elsewhere(self):
        with self.started(UNGUARDED) as pid:
            self.assertIn("environ", self.look(pid))


if __name__ == "__main__":
    unittest.main()
