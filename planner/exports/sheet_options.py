"""What a person may choose about a sheet: paper, margins, type, language, zones, print marks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum
from typing import Final

from planner.domain.errors import InvalidValueError
from planner.domain.platforms import Platforms
from planner.domain.print_columns import PrintColumns, shown_columns
from planner.domain.rundown import CueColumn
from planner.wording.language import Language

SMALLEST_TYPE: Final = 7.0
LARGEST_TYPE: Final = 28.0
NARROWEST_MARGIN: Final = 12.0
WIDEST_MARGIN: Final = 85.0
USUAL_MARGIN: Final = 30.0


class Paper(Enum):
    """A paper's short and long side in points (1/72 inch)."""

    A4 = (595.28, 841.89)
    LETTER = (612.0, 792.0)
    A5 = (419.53, 595.28)
    LEGAL = (612.0, 1008.0)


class Orientation(Enum):
    """Which side of the paper is up."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class Density(Enum):
    """How much air there is above and below the text of a row, in ems."""

    COMPACT = 0.2
    COMFORTABLE = 0.4
    ROOMY = 0.75


@dataclass(frozen=True, slots=True, kw_only=True)
class Issue:
    """The numbered print that a sheet is: what its header says and which rows it marks.

    `version` is the number of the last saved version, `since` the number of the print that the
    rows in `changed_rows` (ids) differ from; None where there is no such. `removed` are the titles
    of rows that stood on that print and are gone.
    """

    number: int
    version: int | None = None
    since: int | None = None
    changed_rows: frozenset[str] = frozenset()
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetOptions:
    """How a sheet is made. Sizes and margins are in points.

    `printed_at` is an aware moment; it is shown in the show's zone. `orientation` and `type_size`
    None are the sheet's own: a rundown is landscape in small type, a host sheet portrait in large
    type. `zones` are the IANA names of the other zones to show; None: those of the show's team.
    `issue` None is a print without a number. `platforms` tell what a channel's platform is called.
    `rows` are the ids of the only rows to print, each with the time that it has in the whole show;
    None: all. `colors` False leaves out the coloured squares. `columns` are those chosen for a
    sheet, by its name. `lines` is how many empty lines to write on there are under each row, and
    `block_pages` whether each block begins a page. Raises InvalidValueError for type below 7 pt or
    a margin that no printer keeps.
    """

    printed_at: datetime
    paper: Paper = Paper.A4
    orientation: Orientation | None = None
    margin: float = USUAL_MARGIN
    density: Density = Density.COMFORTABLE
    type_size: float | None = None
    language: Language = field(default_factory=Language)
    zones: tuple[str, ...] | None = None
    issue: Issue | None = None
    platforms: Platforms = field(default_factory=Platforms)
    rows: frozenset[str] | None = None
    colors: bool = True
    columns: Mapping[str, PrintColumns] = field(default_factory=dict)
    lines: int = 0
    block_pages: bool = False

    def __post_init__(self) -> None:
        if self.printed_at.utcoffset() is None:
            raise InvalidValueError("The time of print needs an offset from UTC. Give it with one.")
        _check("type size", self.type_size, SMALLEST_TYPE, LARGEST_TYPE)
        _check("margin", self.margin, NARROWEST_MARGIN, WIDEST_MARGIN)

    def prints(self, row_id: str) -> bool:
        """Whether a row is among those to print."""
        return self.rows is None or row_id in self.rows

    def columns_of(self, sheet: str, cue_columns: tuple[CueColumn, ...] = ()) -> PrintColumns:
        """The columns of a sheet that is a table, from left to right."""
        return shown_columns(sheet, self.columns.get(sheet, ()), cue_columns)

    def page_size(self, usual: Orientation) -> tuple[float, float]:
        """Width and height of the page of a sheet that is `usual`ly printed so."""
        short, long = self.paper.value
        landscape = (self.orientation or usual) is Orientation.LANDSCAPE
        return (long, short) if landscape else (short, long)


def _check(what: str, points: float | None, least: float, most: float) -> None:
    if points is not None and not least <= points <= most:
        raise InvalidValueError(
            "The {what} of a sheet lies between {least} and {most} points. Choose one of those.",
            what=what,
            least=f"{least:g}",
            most=f"{most:g}",
        )
