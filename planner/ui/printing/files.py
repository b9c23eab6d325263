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

PARTS: Final = ("date", "show", "sheet", "n")
"""What a pattern can name, in braces."""


def sheet_folder(plan: Path, chosen: str) -> Path:
    """Where the sheets of a plan go: where the person chose, else into a folder beside it."""
    return Path(chosen) if chosen else plan.with_name(f"{plan.stem}-sheets")


def unknown_part(pattern: str) -> str | None:
    """What of a pattern for names is no part that there is, as it is typed; None: all is.

    A brace alone is none either, nor is a part with anything but its name in it.
    """
    try:
        parts = list(Formatter().parse(pattern))
    except ValueError:
        return "{" if pattern.count("{") > pattern.count("}") else "}"
    for _, name, style, conversion in parts:
        if name is not None and (name not in PARTS or style or conversion):
            more = (f"!{conversion}" if conversion else "") + (f":{style}" if style else "")
            return f"{{{name}{more}}}"
    return None


def named(pattern: str, show: Show, *, sheet: str, number: int) -> str:
    """The name of a print's file by a pattern; the usual one where that has other parts, or none
    that any system takes."""
    used = USUAL_NAME if unknown_part(pattern) is not None or not _stem(pattern) else pattern
    return used.format(date=f"{show.starts_at:%Y-%m-%d}", show=show.title, sheet=sheet, n=number)


def file_name(name: str) -> str:
    """A name that every system takes: what some system refuses in one is left out."""
    return _stem(name) + ".pdf"


def beside(path: Path, holder: str, taken: Container[Path]) -> Path:
    """The file beside a path for what one person holds, under no name that is `taken`."""
    numbers = chain([""], (f" ({number})" for number in count(2)))
    named = (path.with_name(file_name(f"{path.stem} – {holder}{more}")) for more in numbers)
    return next(each for each in named if each not in taken)


def _stem(name: str) -> str:
    stem = " ".join(_NOT_IN_NAMES.sub(" ", name.removesuffix(".pdf")).split())
    return stem.encode()[:_LONGEST].decode(errors="ignore").strip(" .")
