"""Words go to the command line; no words, or one plan that is there, open the window."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

UNUSABLE = 2


def main() -> int:
    """What `show-planner` and `python -m planner` run; returns the exit code."""
    return start(sys.argv[1:])


def start(words: Sequence[str]) -> int:
    """Opens the window or does a command. The name of a command wins over a file of that name.

    A plan called `list` is opened as `./list`.
    """
    if not words:
        return _open_window(None)
    # Imported here, so that neither front has to wait for the other one, or needs what it needs.
    from planner.cli import main as cli

    if len(words) == 1 and words[0] not in cli.command_names() and Path(words[0]).is_file():
        return _open_window(Path(words[0]))
    return cli.main(words)


def _open_window(plan: Path | None) -> int:
    if not _has_screen():
        return _cannot("there is no screen here. Commands work without one: show-planner --help")
    try:
        # Imported here, because commands must work where Qt or what it needs is missing.
        from planner.ui.app import run
    except ImportError as fault:
        if (fault.name or "").partition(".")[0] not in ("PySide6", "shiboken6"):
            raise
        return _cannot(f"{fault}. Install what is missing, or set the program up again")
    return run(plan)


def _has_screen() -> bool:
    """Whether Qt can open a window; where it cannot, it would end the program with a core dump."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _cannot(reason: str) -> int:
    sys.stderr.write(f"show-planner: The window cannot open: {reason}\n")
    return UNUSABLE


if __name__ == "__main__":
    sys.exit(main())
