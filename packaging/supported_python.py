"""Turn an older Python away with one clear line; written so that Python 3.6 can read it."""

import platform
import sys

OLDEST = (3, 11)


def refuse_older_python() -> None:
    """End the program with exit code 2 if this Python is older than the oldest supported one."""
    if sys.version_info < OLDEST:
        sys.stderr.write(
            f"Show Planner needs Python {OLDEST[0]}.{OLDEST[1]} or newer; "
            f"this is {platform.python_version()}. Install a newer one and run this with it.\n"
        )
        sys.exit(2)
