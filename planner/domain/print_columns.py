"""The columns of the sheets that are tables: which there are, which are printed, in which order."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Annotated, Final

from pydantic import ConfigDict, Field

from planner.domain.base import Name, Value
from planner.domain.rundown import CueColumn

NARROWEST, WIDEST = 8, 200
"""Between which widths, in millimetres, a column may be made to stand."""

CUE: Final = "cue:"
"""What the id of a cue column begins with on a sheet; the id that it has in the plan follows."""

WRITING: Final = "writing"
"""An empty column for what is written by hand."""

USUAL: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "rundown": (
            *("number", "start", "length", "kind", "title", "host"),
            *("sku", "live_price", "stock", "cues"),
        ),
        "prep": ("pulled", "back", "product", "sku", "stock_set_aside", "place", "needed"),
        "operator": (
            *("done", "number", "start", "pin", "kind", "product"),
            *("price", "release", "buyer_limit", "coupon"),
        ),
    }
)
"""The columns of each sheet that is a table, as it is printed unless somebody chooses otherwise."""

MORE: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "rundown": (
            *("end", "back_time", "product", "list_price", "discount", "pin", "coupon"),
            *("buyer_limit", "talking_points", "script", "status", WRITING),
        ),
        "prep": (WRITING,),
        "operator": (WRITING,),
    }
)
"""The columns that each of them can have besides."""

KEPT: Final[Mapping[str, str]] = MappingProxyType(
    {"rundown": "title", "prep": "product", "operator": "product"}
)
"""The column of each that is always printed: without it nobody knows what a line is about."""


class PrintColumn(Value):
    """One column of a sheet. `width` is in millimetres; None: as wide as what stands in it."""

    model_config = ConfigDict(extra="ignore")

    id: Name
    shown: bool = True
    width: Annotated[int, Field(ge=NARROWEST, le=WIDEST)] | None = None


PrintColumns = tuple[PrintColumn, ...]


def whole_columns(
    sheet: str, chosen: Iterable[PrintColumn], cue_columns: Sequence[CueColumn] = ()
) -> PrintColumns:
    """Every column that a sheet can have, each once: the chosen ones first and in their order.

    What is chosen and does not exist, or not any more, is left out; what exists and is not chosen
    is not printed. Where nothing is chosen, the usual ones are. `cue_columns` are those of the
    plan, of which the rundown has one each for those that all may see.
    """
    known = tuple(_known(sheet, cue_columns))
    picked = {each.id: each for each in chosen if each.id in known}
    usual = () if picked else USUAL[sheet]
    kept = KEPT[sheet]
    columns = (
        *picked.values(),
        *(PrintColumn(id=each, shown=each in usual) for each in known if each not in picked),
    )
    return tuple(each.changed(shown=True) if each.id == kept else each for each in columns)


def shown_columns(
    sheet: str, chosen: Iterable[PrintColumn], cue_columns: Sequence[CueColumn] = ()
) -> PrintColumns:
    """The columns that are printed, from left to right."""
    return tuple(each for each in whole_columns(sheet, chosen, cue_columns) if each.shown)


def moved(columns: PrintColumns, column: str, by: int) -> PrintColumns:
    """The columns with one of them `by` places further on, or at the end where there are none."""
    place = next(at for at, each in enumerate(columns) if each.id == column)
    rest = [*columns[:place], *columns[place + 1 :]]
    rest.insert(min(max(0, place + by), len(rest)), columns[place])
    return tuple(rest)


def changed(columns: PrintColumns, column: str, **fields: object) -> PrintColumns:
    """The columns with other fields of one of them."""
    return tuple(each.changed(**fields) if each.id == column else each for each in columns)


def _known(sheet: str, cue_columns: Sequence[CueColumn]) -> Iterator[str]:
    yield from USUAL[sheet]
    if sheet == "rundown":
        yield from (f"{CUE}{each.id}" for each in cue_columns if not each.private)
    yield from MORE[sheet]
