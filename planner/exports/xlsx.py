"""Rundowns as a workbook: one sheet for each show, in which times still follow from lengths.

Lengths, clocks and prices are numbers, starts and ends real dates, and all that follows from
others is a formula, so that the rundown cascades in Excel and LibreOffice as it does here. What is
computed stands in the cells as well, for programs that only read.

What a workbook cannot carry: pictures, talking points and what must not be said, who works on the
show and when, studios, costs, versions and prints; the stored length of an item that ends by a
clock time (its cell has the computed one); texts beyond 32,767 characters, of which the rest is
left out with a mark. A time that clocks show twice is taken as the first. Clock changes are those
around the show as it was exported: on a day far from it they must be corrected on the sheet.
"""

import io
import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Final

import xlsxwriter

from planner.domain.run_of_show import RunOfShow
from planner.exports.run_lines import view_of
from planner.exports.xlsx_sheet import write_rundown
from planner.exports.xlsx_styles import Styles
from planner.wording.language import Language

_LONGEST_NAME: Final = 31
_NOT_IN_NAMES: Final = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_TAKEN: Final = "history"
"""Excel keeps this name for itself."""


def rundown_workbook(
    runs: Sequence[RunOfShow],
    *,
    language: Language,
    made_at: datetime,
    private: bool = False,
) -> bytes:
    """A workbook with a sheet for each of these shows, of which there is at least one.

    `made_at` is the moment that the file says it was made at. `private` has the private cue
    columns too. Equal arguments give equal bytes.
    """
    file = io.BytesIO()
    # In memory: nothing of a plan is left in a folder for temporary files.
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    book.set_properties({"title": runs[0].show.title if len(runs) == 1 else "", "created": made_at})
    book.set_calc_mode("auto")
    for run, name in zip(runs, sheet_names(runs), strict=True):
        sheet = book.add_worksheet(name)
        write_rundown(sheet, view_of(run, language), Styles(book, run.brand.currency), private)
    book.close()
    return file.getvalue()


def sheet_names(runs: Iterable[RunOfShow]) -> list[str]:
    """A name for the sheet of each show that every program takes: its day and its title.

    A title that comes again on a day gets a number.
    """
    names: list[str] = []
    for run in runs:
        words = _NOT_IN_NAMES.sub(" ", f"{run.show.starts_at:%m-%d} {run.show.title}")
        names.append(_unused(" ".join(words.split()), {each.casefold() for each in names}))
    return names


def _unused(name: str, taken: set[str]) -> str:
    number, wanted = 1, _cut(name, "")
    while wanted.casefold() in taken or wanted.casefold() == _TAKEN:
        number += 1
        wanted = _cut(name, f" ({number})")
    return wanted


def _cut(name: str, ending: str) -> str:
    """A name of so many UTF-16 units, which is how spreadsheets count."""
    room = (_LONGEST_NAME - len(ending)) * 2
    cut = name.encode("utf-16-le")[:room].decode("utf-16-le", errors="ignore")
    return cut.strip(" '") + ending
