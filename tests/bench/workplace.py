# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""Where it is measured: a display, a server, a home folder, all made here and gone afterwards."""

import contextlib
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time
import urllib.request

import pages

# Seconds after which something hangs; nothing is measured with it.
BOUND = 300


def say(text):
    """To standard error: standard output is for the table."""
    print(text, file=sys.stderr, flush=True)


class Workplace:
    """Lasts as long as its `with`."""

    def __init__(self, chosen):
        self.build = chosen.build.resolve()
        self.secrets = chosen.secrets
        self.runs = chosen.runs
        self._ending = contextlib.ExitStack()
        self._sites = {}

    def __enter__(self):
        with self._ending as ending:
            folder = ending.enter_context(tempfile.TemporaryDirectory(prefix="coffer-bench-"))
            self.folder = pathlib.Path(folder)
            self.environment = self._environment()
            self._display()
            config, self.port = pages.server_config(self.folder)
            self._start("nginx", "-p", str(self.folder), "-c", str(config))
            self._await_server()
            self._ending = ending.pop_all()  # from here on it is __exit__ that ends it
        return self

    def __exit__(self, *_):
        self._ending.close()

    @property
    def url(self):
        """Of the server, as --cloud-url takes it."""
        return f"http://127.0.0.1:{self.port}"

    def program(self, name):
        """The path of one of the benchmark's programs."""
        return str(self.build / "tests" / "bench" / name)

    @property
    def coffer(self):
        """What starts the real program on the first of a few pages."""
        site = self.site(500, 100)
        return [str(self.build / "app" / "coffer"), "--cloud-url", self.url,
                "--core-instance", site["instance"]]

    def site(self, secrets, per_page=1000):
        """A list on the server, made when it is first asked for; its sums, `instance`, `folder`."""
        if (secrets, per_page) not in self._sites:
            instance = f"00000000-0000-4000-8000-{len(self._sites):012}"
            folder = self.folder / "site" / instance
            say(f"Making {secrets:,} secrets")
            sums = self.run_json(self.program("makepages"), secrets, per_page, folder)
            self._sites[secrets, per_page] = sums | {"instance": instance, "folder": folder}
        return self._sites[secrets, per_page]

    def run_json(self, *command):
        """Runs a program to its end and reads what it printed."""
        return json.loads(self.run(*command))

    def run(self, *command):
        """Runs a program to its end and gives what it printed."""
        done = subprocess.run(
            [str(word) for word in command],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            timeout=BOUND,
            check=False,
        )
        if done.returncode:
            sys.exit(f"{command[0]} failed ({done.returncode})")
        return done.stdout.decode()

    def _environment(self):
        home = self.folder / "home"
        runtime = home / "runtime"
        runtime.mkdir(parents=True, mode=0o700)
        return {
            "PATH": os.environ["PATH"] + ":/usr/sbin",
            "HOME": str(home),
            "XDG_RUNTIME_DIR": str(runtime),
            "LC_ALL": "C.UTF-8",
            "no_proxy": "*",
            "CALYPTIA_CLOUD_TOKEN": "made-up",
            # Without it each program would look for the program that starts a bus.
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={runtime}/none",
        }

    def _start(self, *command, **options):
        process = subprocess.Popen(
            command,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stderr=(self.folder / f"{command[0]}.log").open("wb"),
            **options,
        )
        self._ending.callback(self._stop, process)

    @staticmethod
    def _stop(process):
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _display(self):
        reading, writing = os.pipe()
        # It looks for a free number by itself, and writes it when it is ready. Without -noreset it
        # turns away who comes just after the last client has gone.
        self._start("Xvfb", "-displayfd", str(writing), "-screen", "0", "1400x900x24",
                    "-nolisten", "tcp", "-noreset", pass_fds=[writing])
        os.close(writing)
        with open(reading, encoding="ascii") as number:
            name = number.readline().strip()
        if not name:
            sys.exit("There is no display: Xvfb has not started.")
        self.environment["DISPLAY"] = f":{name}"

    def _await_server(self):
        for _ in range(100):
            with contextlib.suppress(OSError):
                with urllib.request.urlopen(f"{self.url}/ready", timeout=5) as answer:
                    if answer.status == 204:
                        return
            time.sleep(0.05)
        sys.exit("The page server has not started.")
