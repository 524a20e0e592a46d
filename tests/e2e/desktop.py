# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""A display of its own with a window manager, a keyboard, a mouse, and what a screen reader sees.

Run it inside dbus-run-session: assistive technology talks over the session bus.
"""

import contextlib
import os
import subprocess
import time

from gi.repository import GLib

from program import BOUND, PROGRAM, Home

AT_SPI_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"


def steady(read):
    """Reads again when what was being read went away meanwhile, as windows do."""
    end = time.monotonic() + BOUND
    while True:
        try:
            return read()
        except GLib.GError:
            if time.monotonic() > end:
                raise


def wait_for(what, condition, describe=lambda: ""):
    """Asks until `condition` gives something true, and gives that."""
    end = time.monotonic() + BOUND
    while time.monotonic() < end:
        if found := steady(condition):
            return found
        time.sleep(0.05)
    raise AssertionError(f"never: {what}\n{describe()}")


@contextlib.contextmanager
def running(*command, **more):
    """A process that is ended at the end of the `with`, and when this one is killed."""
    bound_to_us = ["setpriv", "--pdeathsig", "KILL"]
    process = subprocess.Popen(bound_to_us + [str(part) for part in command], **more)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(BOUND)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


@contextlib.contextmanager
def display():
    """An X server on a free display, with a window manager and assistive technology.

    Once for each process: assistive technology connects only once.
    """
    reading, writing = os.pipe()
    server = ("Xvfb", "-displayfd", writing, "-screen", "0", "1400x1000x24", "-nolisten", "tcp", "-noreset")
    with contextlib.ExitStack() as stack:
        home = stack.enter_context(Home())
        stack.enter_context(running(*server, pass_fds=(writing,), stderr=subprocess.DEVNULL))
        os.close(writing)
        with os.fdopen(reading) as number:
            os.environ["DISPLAY"] = f":{number.readline().strip()}"
        home.environment |= {
            "DISPLAY": os.environ["DISPLAY"],
            "DBUS_SESSION_BUS_ADDRESS": os.environ["DBUS_SESSION_BUS_ADDRESS"],
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        for helper in ([AT_SPI_LAUNCHER, "--launch-immediately"], ["openbox", "--sm-disable"]):
            stack.enter_context(running(*helper, env=home.environment, stderr=subprocess.DEVNULL))
        wait_for("a window manager", has_window_manager)
        yield home


def has_window_manager():
    asked = subprocess.run(["xdotool", "get_desktop"], capture_output=True, check=False)
    return asked.returncode == 0


class Node:
    """One thing that a screen reader can reach."""

    def __init__(self, accessible):
        self._accessible = accessible

    @property
    def name(self):
        return self._accessible.name

    @property
    def role(self):
        return self._accessible.getRoleName()

    @property
    def states(self):
        import pyatspi

        return {pyatspi.stateToString(state) for state in self._accessible.getState().getStates()}

    @property
    def is_showing(self):
        return "showing" in self.states

    def children(self):
        found = (self._accessible.getChildAtIndex(n) for n in range(self._accessible.childCount))
        return [Node(child) for child in found if child is not None]

    def walk(self):
        yield self
        for child in self.children():
            yield from child.walk()

    def said(self):
        """Every word that this node can say of itself."""
        words = [self.name, self._accessible.description]
        words += self._accessible.getAttributes()
        for get in (self.text, self._value):
            with contextlib.suppress(NotImplementedError):
                words.append(get())
        return words

    def text(self):
        """What the text interface has."""
        return self._accessible.queryText().getText(0, -1)

    def _value(self):
        return str(self._accessible.queryValue().currentValue)

    def label(self):
        """The name, or that of the label which stands beside it."""
        import pyatspi

        for relation in self._accessible.getRelationSet():
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
                return relation.getTarget(0).name
        return self.name

    def rows(self):
        return self._accessible.queryTable().nRows

    def columns(self):
        return self._accessible.queryTable().nColumns

    def cell(self, row, column):
        return Node(self._accessible.queryTable().getAccessibleAt(row, column))

    def centre(self):
        import pyatspi

        box = self._accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        return box.x + box.width // 2, box.y + box.height // 2

    def __str__(self):
        return f"{self.role} {self.name!r} {sorted(self.states)}"


class Window:
    """The program in a window, with somebody in front of it."""

    def __init__(self, home, *arguments, **variables):
        self._command = running(PROGRAM, *arguments, env=home.environment | variables, cwd=home.path)

    def __enter__(self):
        self.process = self._command.__enter__()
        wait_for("the program on the accessibility bus", self._application)
        wait_for("the program's window", lambda: self.find("menu bar"))
        self.xdotool("search", "--sync", "--onlyvisible", "--pid", self.process.pid)
        return self

    def __exit__(self, *failure):
        return self._command.__exit__(*failure)

    def _application(self):
        import pyatspi
        from gi.repository import Atspi

        for application in pyatspi.Registry.getDesktop(0):
            with contextlib.suppress(Exception):  # others come and go
                if application is not None and application.get_process_id() == self.process.pid:
                    application.set_cache_mask(Atspi.Cache.NONE)
                    return Node(application)
        return None

    def nodes(self):
        """Everything, read anew."""

        def read():
            application = self._application()
            return list(application.walk()) if application else []

        return steady(read)

    def find(self, role, name=None):
        """The first that is showing with this role and this name."""

        def read():
            for node in self.nodes():
                if node.role == role and name in (None, node.name) and node.is_showing:
                    return node
            return None

        return steady(read)

    def wait(self, role, name=None):
        return wait_for(f"{role} {name!r}", lambda: self.find(role, name), self.tree)

    def wait_gone(self, role, name=None):
        wait_for(f"no {role} {name!r}", lambda: not self.find(role, name), self.tree)

    def wait_said(self, words):
        """Waits until something on the screen says `words`."""
        return wait_for(
            repr(words),
            lambda: [n for n in self.nodes() if n.is_showing and any(words in said for said in n.said())],
            self.tree,
        )

    def table(self):
        return self.find("table")

    def keys(self):
        """The first column of the table, as it is spoken."""

        def read():
            table = self.table()
            return [table.cell(row, 0).name for row in range(table.rows())] if table else []

        return steady(read)

    def tree(self):
        return steady(lambda: "\n".join(map(str, self.nodes())))

    def windows(self):
        """What X has of the program on the screen, menus included."""
        command = ["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)]
        return subprocess.run(command, capture_output=True, timeout=BOUND, check=False).stdout.split()

    def xdotool(self, *arguments):
        subprocess.run(["xdotool", *map(str, arguments)], check=True, capture_output=True, timeout=BOUND)

    def press(self, *keys):
        self.xdotool("key", "--clearmodifiers", "--delay", 20, *keys)

    def type(self, text):
        self.xdotool("type", "--clearmodifiers", "--delay", 20, text)

    def click(self, node):
        self.xdotool("mousemove", "--sync", *node.centre(), "click", 1)
