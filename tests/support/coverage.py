# SPDX-FileCopyrightText: 2026 The Coffer authors
# SPDX-License-Identifier: Apache-2.0
"""coverage.py BUILD LINES BRANCHES: what the tests of that build have covered of app/, by file.

Ends in 2 where it is less than that many percent. What clang counts are the branches that stand in
the source: not those of the sanitizers, of exceptions or of what a compiler makes of it.
"""

import json
import pathlib
import subprocess
import sys


def programs(build: pathlib.Path) -> list[str]:
    """Those that count: the program itself and the tests."""
    found = [
        path
        for folder in ("app", "tests")
        for path in (build / folder).rglob("*")
        if path.suffix == "" and path.is_file() and path.stat().st_mode & 0o111
    ]
    return [str(path) for path in sorted(found)]


def export(build: pathlib.Path, top: pathlib.Path) -> dict:
    """What llvm-cov says of all of them together."""
    profile = build / "coverage.profdata"
    raw = sorted(str(path) for path in (build / "profiles").glob("*.profraw"))
    # A program that is ended while it writes its counts leaves a part of them, which is left out.
    merge = ["llvm-profdata", "merge", "-sparse", "-failure-mode=all", "-o", profile]
    subprocess.run([*merge, *raw], check=True)
    first, *others = programs(build)
    told = subprocess.run(
        ["llvm-cov", "export", "-summary-only", f"-instr-profile={profile}", first]
        + [f"-object={other}" for other in others]
        + [f"{top / 'app'}"],
        check=True,
        stdout=subprocess.PIPE,
    )
    return json.loads(told.stdout)["data"][0]


def main() -> int:
    build, wanted = pathlib.Path(sys.argv[1]).resolve(), [float(text) for text in sys.argv[2:]]
    top = pathlib.Path(__file__).resolve().parents[2]
    told = export(build, top)
    print(f"{'':44}{'lines':>14}{'':>7}{'branches':>12}")
    rows = [(str(pathlib.Path(file["filename"]).relative_to(top)), file["summary"]) for file in told["files"]]
    # The least covered last, next to the sums.
    rows.sort(key=lambda row: row[1]["branches"]["percent"] if row[1]["branches"]["count"] else 101, reverse=True)
    for name, summary in [*rows, ("app/", told["totals"])]:
        cells = [summary[kind] for kind in ("lines", "branches")]
        print(f"{name:44}" + "".join(f"{c['covered']:7}/{c['count']:<6}{c['percent']:5.1f} %" for c in cells))
    reached = [told["totals"][kind]["percent"] for kind in ("lines", "branches")]
    return 2 if any(has < should for has, should in zip(reached, wanted)) else 0


if __name__ == "__main__":
    sys.exit(main())
