# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""Starts the program under test in an environment of its own."""

import os
import pathlib
import subprocess
import tempfile

PROGRAM = os.environ["COFFER"]
# Seconds after which something hangs; nothing is measured with it.
BOUND = int(os.environ.get("COFFER_BOUND", "120"))


class Home:
    """A home folder that lasts as long as its `with`, and the environment that goes with it."""

    def __enter__(self):
        self._folder = tempfile.TemporaryDirectory(prefix="coffer-e2e-")
        self.path = pathlib.Path(self._folder.name)
        runtime = self.path / "runtime"
        runtime.mkdir(mode=0o700)
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(self.path),
            "XDG_RUNTIME_DIR": str(runtime),
            "LC_ALL": "C.UTF-8",
            "no_proxy": "*",
        }
        return self

    def __exit__(self, *_):
        self._folder.cleanup()

    def run(self, *arguments, input_text="", program=PROGRAM, **variables):
        """Runs the program to its end and gives what it said."""
        return subprocess.run(
            [program, *map(str, arguments)],
            input=input_text,
            env=self.environment | variables,
            cwd=self.path,
            capture_output=True,
            encoding="utf-8",
            timeout=BOUND,
            check=False,
        )
