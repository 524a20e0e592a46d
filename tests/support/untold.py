# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""untold.py PATH...: fails if a token or a value of the tests is in any of these files and folders.

What a run has said and left behind is looked through for the canaries, which are all made up: in
plain text, as Qt's UTF-16, and as base64, wherever in a longer text that began.
"""

import base64
import os
import pathlib
import sys

# Tokens and values that the tests use, by who does.
CANARIES = (
    "an.opaque.token",  # support/apifixture.h
    "any-token",  # ui/fakeapi.cpp
    "canary.token.of.pages",  # support/pageserver.h
    "canary-of-a-made-up-token-0123456789",  # the tests with a keyring
    "MADE-UP-TOKEN.not-a-secret.for-tests-only",  # e2e/contract_server.py
    "dont-print-this-token",  # e2e/tst_program.py
    "made-up-token-of-nobody",  # e2e/tst_guard.py
    "canary-listed-value-0123456789",  # e2e/tst_memory.py
    "canary-revealed-value-0123456789",
    "canary-typed-value-0123456789",
)
# Values that are short words, for which only their base64 can be told from anything else.
ENCODED = (b"dmFsdWU=", b"Ynl0ZXM=")  # ui/fakeapi.h, support/apifixture.h


def spellings(text):
    plain = text.encode()
    yield plain
    yield text.encode("utf-16-le")
    for before in range(3):  # what base64 makes of it depends on how many bytes are before it
        whole = base64.b64encode(b"\0" * before + plain)
        yield whole[(before * 8 + 5) // 6 : len(whole) - 4]


NEEDLES = [(text, spelt) for text in CANARIES for spelt in spellings(text)]
NEEDLES += [(spelt.decode(), spelt) for spelt in ENCODED]


def hits(content):
    return {name for name, spelt in NEEDLES if spelt in content}


def files(paths):
    for path in map(pathlib.Path, paths):
        if path.is_dir():
            for folder, _, names in os.walk(path):
                yield from (pathlib.Path(folder, name) for name in names)
        elif path.exists():
            yield path


def check_itself():
    """Nothing would be found by a search that finds nothing."""
    for text in CANARIES:
        for shown in (text.encode(), text.encode("utf-16-le"), base64.b64encode(b"xy" + text.encode())):
            assert text in hits(b"before " + shown + b" after"), text
    assert not hits(b"an opaque token")


def main(paths):
    check_itself()
    looked, told = 0, 0
    for path in files(paths):
        if not path.is_file():
            continue  # sockets, and links to what is gone
        looked += 1
        for found in sorted(hits(os.fsencode(path) + path.read_bytes())):
            told += 1
            print(f"{path}: {found}", file=sys.stderr)
    print(f"{looked} files hold {told or 'none'} of the tests' tokens and values.")
    return 1 if told or not looked else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
