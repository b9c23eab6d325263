"""Run pytest in the checkout, and remember what the whole suite last passed on."""

import hashlib
import os
import subprocess
from pathlib import Path

from environment import CHECKOUT

PASSED_ON = CHECKOUT / "build" / "tests-passed-on"
COVERAGE = CHECKOUT / "build" / "coverage"
COMPILED = CHECKOUT / "build" / "compiled"


def run(python: Path, words: list[str]) -> int:
    """Run pytest with these words; returns its exit code."""
    variables = {
        "QT_QPA_PLATFORM": "offscreen",
        **os.environ,
        "COVERAGE_FILE": str(COVERAGE),
        "PYTHONDONTWRITEBYTECODE": "",  # tests start the program many times: compile it once
        "PYTHONPYCACHEPREFIX": str(COMPILED),
    }
    command = [str(python), "-m", "pytest", *words]
    return subprocess.run(command, cwd=CHECKOUT, env=variables).returncode


def run_all(python: Path) -> int:
    """Run all tests and measure the coverage of `planner/`; returns pytest's exit code."""
    PASSED_ON.parent.mkdir(exist_ok=True)
    PASSED_ON.unlink(missing_ok=True)
    digest = _digest(python)  # of before: what changes meanwhile may not have been tested
    # Stories take a hundred times as long as other tests: who is done early takes over some.
    code = run(python, ["-n", "auto", "--dist", "worksteal", "--cov", "--cov-report="])
    if code == 0:
        PASSED_ON.write_text(digest, encoding="utf-8")
    return code


def has_passed(python: Path) -> bool:
    """Whether all tests passed, and coverage was measured, on exactly what is there now."""
    if not PASSED_ON.exists() or not COVERAGE.exists():
        return False
    return PASSED_ON.read_text(encoding="utf-8") == _digest(python)


def _digest(python: Path) -> str:
    """Return a digest of this Python's path and of every file that git does not ignore."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=CHECKOUT, capture_output=True, check=True).stdout
    digest = hashlib.sha256(str(python.resolve()).encode())
    for name in sorted(set(names.decode().split("\0")) - {""}):
        path = CHECKOUT / name
        if path.is_file():
            digest.update(f"{name}\0{path.stat().st_size}\0".encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()
