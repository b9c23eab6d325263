"""Keeps the traceback of a bug where a report can take it from, instead of showing it."""

import traceback
from datetime import datetime
from pathlib import Path

from planner.settings import data_folder


def keep(bug: BaseException, now: datetime) -> Path | None:
    """Adds a bug to the log of faults; gives where that is, None where it cannot be written."""
    path = data_folder() / "faults.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8", errors="backslashreplace") as log:
            log.write(f"{now.isoformat(timespec='seconds')}\n")
            log.writelines(traceback.format_exception(bug))
    except OSError:
        return None
    return path
