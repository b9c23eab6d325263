"""Check everything that a change must hold to: `python3 packaging/check.py [--fix]`.

Format, lint, types, import contracts, all tests (the size caps and other rules of the house are
tests) and the coverage floor. `--fix` formats and mends what ruff can before checking.
"""

from supported_python import refuse_older_python

refuse_older_python()

import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import environment
import suite
import system_packages
from environment import CHECKOUT, script
from problems import SetupError, exit_code

FLOOR = CHECKOUT / "packaging" / "coverage-floor.txt"
FIXES = (("ruff", "check", "--fix", "--quiet", "."), ("ruff", "format", "--quiet", "."))
STATIC_CHECKS = {
    "format": ("ruff", "format", "--check", "--quiet", "--diff", "."),
    "lint": ("ruff", "check", "--quiet", "."),
    "types": ("mypy", "--no-error-summary"),
    "imports": ("lint-imports", "--no-logo"),
}


@dataclass(frozen=True)
class Outcome:
    """How one check went: its name, whether it passed, and a few words for the table."""

    name: str
    passed: bool
    remark: str


def main(arguments: list[str]) -> int:
    """Set up, check everything, print a table; returns 0 if all passed, else 1."""
    if arguments not in ([], ["--fix"]):
        raise SetupError(f"check.py knows --fix and no other words, not {' '.join(arguments)}.")
    python = environment.python(environment.DEVELOPMENT, system_packages.TESTS)
    for fix in FIXES if arguments else ():
        subprocess.run([script(fix[0]), *fix[1:]], cwd=CHECKOUT)
    outcomes = [*_static_outcomes(), *_test_outcomes(python)]
    print()
    for outcome in outcomes:
        verdict = "ok" if outcome.passed else "FAILED"
        print(f"{outcome.name:<9} {verdict:<7} {outcome.remark}")
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def _static_outcomes() -> list[Outcome]:
    """Start all the checks that only read the sources at once, and wait for each in turn."""
    began = time.monotonic()
    running = {
        name: subprocess.Popen(
            [script(command[0]), *command[1:]],
            cwd=CHECKOUT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        for name, command in STATIC_CHECKS.items()
    }  # fmt: skip
    outcomes = []
    for name, process in running.items():
        output, _ = process.communicate()
        if process.returncode:
            print(f"{name}:\n{output}", flush=True)
        remark = f"after {time.monotonic() - began:.1f} s"
        outcomes.append(Outcome(name, process.returncode == 0, remark))
    return outcomes


def _test_outcomes(python: Path) -> list[Outcome]:
    """Run the tests unless they have just passed on the same files, and weigh the coverage."""
    if suite.has_passed(python):
        tests = Outcome("tests", passed=True, remark="passed before on the same files")
    else:
        began = time.monotonic()
        passed = suite.run_all(python) == 0
        tests = Outcome("tests", passed, remark=f"{time.monotonic() - began:.1f} s")
    return [tests, coverage_outcome(_measured(python), float(FLOOR.read_text(encoding="utf-8")))]


def coverage_outcome(measured: float, floor: float) -> Outcome:
    """Compare the measured coverage with the floor, both in percent of lines and branches."""
    if measured < floor:
        remark = f"{measured:.1f} % is under the floor of {floor:g} %: test what you added"
        return Outcome("coverage", passed=False, remark=remark)
    remark = f"{measured:.1f} %, floor {floor:g} %"
    if measured >= floor + 1.5:
        remark += f"; raise it: write {int(measured - 0.5)} into packaging/{FLOOR.name}"
    return Outcome("coverage", passed=True, remark=remark)


def _measured(python: Path) -> float:
    command = [str(python), "-m", "coverage", "report", f"--data-file={suite.COVERAGE}"]
    total = [*command, "--format=total", "--precision=1"]
    report = subprocess.run(total, cwd=CHECKOUT, capture_output=True, text=True)
    if report.returncode:
        raise SetupError(f"The coverage could not be read: {report.stdout}{report.stderr}")
    return float(report.stdout)


if __name__ == "__main__":
    sys.exit(exit_code(main, sys.argv[1:]))
