"""How sheets are printed: what a person chooses beside the preview, and can keep under a name."""

from enum import StrEnum
from typing import Annotated, Final

from pydantic import ConfigDict, Field

from planner.domain.base import Name, Text, Value
from planner.domain.print_columns import PrintColumns

PACK: Final = "pack"
"""For each host their call sheet and their host sheet, one after the other."""

SHEETS: Final = ("rundown", PACK, "host", "call", "prep", "operator", "changes")
"""The sheets of one show, in the order in which they are printed."""

LONGEST_NOTE: Final = 300
MOST_LINES: Final = 8


class RowChoice(StrEnum):
    """Which rows of the show are printed."""

    ALL = "all"
    BLOCK = "block"
    SELECTED = "selected"
    PERSON = "person"


class PrintLayout(Value):
    """One way to print. What a newer program says besides is passed over.

    `sheets` are names of SHEETS; `paper` is `a4`, `letter`, `a5` or `legal`; `orientation` is
    `portrait`, `landscape`, or empty for that of each sheet; `margin` is in millimetres;
    `density` is `compact`, `comfortable` or `roomy`; `type_size`, in points, is None for that of
    each sheet. `columns` are those chosen for a sheet (`print_columns`), by its name; the others
    have their usual ones. `lines` is how many empty lines to write on there are under each row, and
    `block_pages` whether each block begins a page. `apart` asks for a file for each person's pack.
    `note` stands in the footer. `language` is the code of the language of the sheets, empty for
    that of whoever prints.
    """

    model_config = ConfigDict(extra="ignore")

    sheets: tuple[Name, ...] = ("rundown",)
    paper: Name = "a4"
    language: Text = ""
    orientation: Text = ""
    margin: Annotated[int, Field(ge=5, le=29)] = 11
    density: Name = "comfortable"
    type_size: Annotated[float, Field(ge=7, le=28)] | None = None
    colors: bool = True
    pictures: bool = True
    codes: bool = True
    marks: bool = True
    columns: dict[Name, PrintColumns] = Field(default_factory=dict)
    lines: Annotated[int, Field(ge=0, le=MOST_LINES)] = 0
    block_pages: bool = False
    apart: bool = False
    note: Annotated[Text, Field(max_length=LONGEST_NOTE)] = ""


class PrintOrder(Value):
    """What is printed now, and how: the layout, and what is of this show only.

    `hosts` are the ids of those who get a host sheet; None: all. `rows` are the ids of the only
    rows to print; None: all. `since` is the id of the print from which the changes are told; None:
    the newest one.
    """

    layout: PrintLayout = PrintLayout()
    hosts: tuple[Name, ...] | None = None
    rows: frozenset[str] | None = None
    since: Name | None = None
