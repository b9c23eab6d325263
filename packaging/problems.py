"""What can go wrong while setting up, said to a person in one sentence and an exit code."""

import io
import sys
from collections.abc import Callable


class SetupError(Exception):
    """Something on this machine is missing; the message says what to do about it."""


def exit_code(command: Callable[[list[str]], int], arguments: list[str]) -> int:
    """Run a command and return its exit code: 2 after telling a problem, 130 when interrupted."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A title or path that the console has no letters for is printed with escapes.
            stream.reconfigure(errors="backslashreplace")
    try:
        return command(arguments)
    except SetupError as problem:
        print(problem, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
