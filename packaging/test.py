"""Run the tests, after setting up whatever they need: `python3 packaging/test.py [pytest words]`.

Without words all tests run, with the coverage of `planner/` measured for check.py, which then
does not run them again until something has changed.
"""

from supported_python import refuse_older_python

refuse_older_python()

import sys

import environment
import suite
import system_packages
from problems import exit_code


def main(arguments: list[str]) -> int:
    """Set up and run pytest; returns its exit code."""
    python = environment.python(environment.DEVELOPMENT, system_packages.TESTS)
    if arguments:
        return suite.run(python, arguments)
    return suite.run_all(python)


if __name__ == "__main__":
    sys.exit(exit_code(main, sys.argv[1:]))
