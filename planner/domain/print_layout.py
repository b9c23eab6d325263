"""How sheets are printed: what a person chooses beside the preview, and can keep under a name."""

from enum import StrEnum
from typing import Annotated, Final

from pydantic import ConfigDict, Field

from planner.domain.base import Name, Text, Value

SHEETS: Final = ("rundown", "host", "call", "prep", "operator")
"""The sheets of one show, in the order in which they are printed."""


class RowChoice(StrEnum):
    """Which rows of the show are printed."""

    ALL = "all"
    BLOCK = "block"
    SELECTED = "selected"


class PrintLayout(Value):
    """One way to print. What a newer program says besides is passed over.

    `sheets` are names of SHEETS; `paper` is `a4`, `letter`, `a5` or `legal`; `orientation` is
    `portrait`, `landscape`, or empty for that of each sheet; `margin` is in millimetres;
    `density` is `compact`, `comfortable` or `roomy`; `type_size`, in points, is None for that of
    each sheet. `note` stands in the footer.
    """

    model_config = ConfigDict(extra="ignore")

    sheets: tuple[Name, ...] = ("rundown",)
    paper: Name = "a4"
    orientation: Text = ""
    margin: Annotated[int, Field(ge=5, le=29)] = 11
    density: Name = "comfortable"
    type_size: Annotated[float, Field(ge=7, le=28)] | None = None
    colors: bool = True
    pictures: bool = True
    codes: bool = True
    marks: bool = True
    note: Text = ""


class PrintOrder(Value):
    """What is printed now, and how: the layout, and what is of this show only.

    `hosts` are the ids of those who get a host sheet; None: all. `rows` are the ids of the only
    rows to print; None: all.
    """

    layout: PrintLayout = PrintLayout()
    hosts: tuple[Name, ...] | None = None
    rows: frozenset[str] | None = None
