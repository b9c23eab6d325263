"""Words go to the command line; no words, or one plan that is there, open the window."""

import sys
from collections.abc import Sequence
from pathlib import Path


def main() -> int:
    """What `show-planner` and `python -m planner` run; returns the exit code."""
    return start(sys.argv[1:])


def start(words: Sequence[str]) -> int:
    """Opens the window or does a command. The name of a command wins over a file of that name.

    A file called `list` is opened as `./list`.
    """
    if not words:
        return _open_window(None)
    # Imported here, so that neither front has to wait for the other one, or needs what it needs.
    from planner.cli.main import command_names
    from planner.cli.main import main as do

    if len(words) == 1 and words[0] not in command_names() and Path(words[0]).is_file():
        return _open_window(Path(words[0]))
    return do(words)


def _open_window(plan: Path | None) -> int:
    # Imported here, because the command line must work where Qt or its system libraries are not.
    from planner.ui.app import run

    return run(plan)


if __name__ == "__main__":
    sys.exit(main())
