"""Where the file of a print goes and what it is called."""

import re
from collections.abc import Container
from itertools import chain, count
from pathlib import Path
from string import Formatter
from typing import Final

from planner.domain.show import Show

USUAL_NAME: Final = "{date} {show} {sheet} print {n}.pdf"
_NOT_IN_NAMES: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]')
_LONGEST: Final = 180
"""Bytes in UTF-8: most file systems take 255 for a whole name."""

_PARTS: Final = frozenset({"date", "show", "sheet", "n"})


def sheet_folder(plan: Path, chosen: str) -> Path:
    """Where the sheets of a plan go: where the person chose, else into a folder beside it."""
    return Path(chosen) if chosen else plan.with_name(f"{plan.stem}-sheets")


def names_all(pattern: str) -> bool:
    """Whether a pattern for names has only parts that there are."""
    try:
        return all(name in (None, *_PARTS) for _, name, _, _ in Formatter().parse(pattern))
    except ValueError:
        return False


def named(pattern: str, show: Show, *, sheet: str, number: int) -> str:
    """The name of a print's file by a pattern; the usual one where that has other parts."""
    used = pattern if names_all(pattern) else USUAL_NAME
    return used.format(date=f"{show.starts_at:%Y-%m-%d}", show=show.title, sheet=sheet, n=number)


def file_name(name: str) -> str:
    """A name that every system takes: what some system refuses in one is left out."""
    stem = " ".join(_NOT_IN_NAMES.sub(" ", name.removesuffix(".pdf")).split())
    return stem.encode()[:_LONGEST].decode(errors="ignore").strip(" .") + ".pdf"


def beside(path: Path, holder: str, taken: Container[Path]) -> Path:
    """The file beside a path for what one person holds, under no name that is `taken`."""
    numbers = chain([""], (f" ({number})" for number in count(2)))
    named = (path.with_name(file_name(f"{path.stem} – {holder}{more}")) for more in numbers)
    return next(each for each in named if each not in taken)
