"""Remake the lock files from pyproject.toml: `python3 packaging/lock.py [--upgrade]`.

Versions already locked stay as they are unless `--upgrade` is given or pyproject.toml forbids them.
The locks hold names, versions and hashes only, so that whoever installs chooses the registry.
"""

from __future__ import annotations

import argparse
import subprocess
import sys

import environment

OLDEST_PYTHON = "3.11"
HEADER = """\
# Every package of {purpose}, pinned and hashed for all systems. Do not edit.
# Made from pyproject.toml by: python3 packaging/lock.py
"""


def main() -> int:
    """Remake both lock files and say what changed; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, prog="packaging/lock.py")
    parser.add_argument("--upgrade", action="store_true", help="take the newest allowed versions")
    upgrade = ["--upgrade"] if parser.parse_args().upgrade else []
    runtime, development = environment.RUNTIME.lock, environment.DEVELOPMENT.lock
    _compile(runtime, "running Show Planner", ["--group", "build", *upgrade])
    _compile(
        development,
        "developing Show Planner",
        ["--group", "dev", "--constraint", runtime, *upgrade],
    )
    return 0


def _compile(lock: str, purpose: str, options: list[str]) -> None:
    """Resolve pyproject.toml into one lock file with uv, which is a package of the dev group."""
    path = environment.CHECKOUT / lock
    uv = environment.script("uv")
    command = [
        str(uv), "pip", "compile", "pyproject.toml", "--quiet", "--universal",
        "--python-version", OLDEST_PYTHON, "--generate-hashes", "--no-header", "--no-annotate",
        "--no-emit-index-url", "--no-emit-find-links", "--output-file", lock, *options,
    ]  # fmt: skip
    subprocess.run(command, cwd=environment.CHECKOUT, check=True)
    pins = path.read_text(encoding="utf-8")
    path.write_text(HEADER.format(purpose=purpose) + pins, encoding="utf-8", newline="\n")
    print(f"{lock}: {pins.count('==')} packages")


if __name__ == "__main__":
    sys.exit(main())
