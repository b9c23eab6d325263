"""What a cell of a table shows and how a person types into it: plain values, without widgets."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum, IntEnum


class Tone(Enum):
    """What a colour stands for. The words always say it too."""

    PLAIN = "plain"
    QUIET = "quiet"
    FAINT = "faint"
    ACCENT = "accent"
    GOOD = "good"
    CAUTION = "caution"
    ON_AIR = "on_air"


class Side(Enum):
    """Where the text of a column stands."""

    LEFT = "left"
    RIGHT = "right"


class Ground(IntEnum):
    """What a row stands on: an ordinary row, a heading between rows, a remark between rows."""

    ROW = 0
    HEADING = 1
    REMARK = 2


@dataclass(frozen=True, slots=True)
class Bar:
    """A thin bar under the text: `share` of the column's width, 0 to 1, marked like a `mark`."""

    share: float
    mark: str


@dataclass(frozen=True, slots=True)
class Chip:
    """A few words on a ground of their own, behind the text of a cell."""

    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class DayBar:
    """One day of a row of small bars: what is taken and what is shut, as parts of 0 to 1."""

    taken: tuple[tuple[float, float], ...] = ()
    shut: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows.

    `typed` is the text that an editor begins with. `said` is what a screen reader hears where the
    text alone is not enough. `mark` is the kind (or colour) of a small square before the text,
    `flag` the name of an icon before it. `spread` says over how many columns to the left and to the
    right the same content is painted, as a heading's is; each of those columns gives it. A heading
    whose rows can be hidden says by `closed` whether they are, and has a small triangle. `days`
    are painted as small bars side by side in the place of the text, which `said` then tells.
    `below` is a second, smaller line in the tone of the cell.
    """

    text: str = ""
    typed: str = ""
    said: str = ""
    editable: bool = False
    tone: Tone = Tone.PLAIN
    bold: bool = False
    small: bool = False
    struck: bool = False
    mark: str = ""
    flag: str = ""
    bar: Bar | None = None
    chip: Chip | None = None
    below: str = ""
    days: tuple[DayBar, ...] = ()
    ground: Ground = Ground.ROW
    spread: tuple[int, int] = (0, 0)
    closed: bool | None = None


@dataclass(frozen=True, slots=True)
class Understood:
    """What typed text means: the value, and an echo of it in words (empty: none needed)."""

    value: object
    echo: str = ""


@dataclass(frozen=True)
class Entry:
    """How a cell is typed.

    `understand` turns text into a value; it raises InvalidValueError with a sentence for text that
    means nothing. `choices` are offered while typing; with `several`, any number of them, separated
    by commas. `placeholder` says what may be typed while the field is empty.
    """

    understand: Callable[[str], Understood]
    choices: tuple[str, ...] = field(default=())
    several: bool = False
    placeholder: str = ""


def as_text(text: str) -> Understood:
    """Text that means itself."""
    return Understood(text)
