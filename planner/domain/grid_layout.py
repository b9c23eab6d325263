"""How the table of a rundown is laid out: which columns, in which order, how wide, how large."""

from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import Annotated, Any, Final

from pydantic import ConfigDict, Field

from planner.domain.base import Name, Value

NARROWEST, WIDEST = 32, 2_000
"""Between which widths (logical pixels) a column can be dragged."""

EACH_CUE: Final = "cue:"
"""In a layout, stands for every cue column that the layout does not name, in their order."""

KEPT_COLUMN: Final = "title"
"""The column that cannot be hidden: without it nobody knows what a row is."""


class TypeSize(StrEnum):
    """How large the type of a table is, and with it how high its rows are."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class ColumnPlace(Value):
    """One column of a layout. `width` is in logical pixels; None leaves it to the table."""

    model_config = ConfigDict(extra="ignore")

    id: Name
    width: Annotated[int, Field(ge=NARROWEST, le=WIDEST)] | None = None
    shown: bool = True


class GridLayout(Value):
    """Columns from left to right, the hidden ones among them, and the size of the type.

    What a newer program says besides is passed over.
    """

    model_config = ConfigDict(extra="ignore")

    columns: tuple[ColumnPlace, ...] = ()
    size: TypeSize = TypeSize.MEDIUM

    @property
    def shown(self) -> tuple[str, ...]:
        """The ids of the columns that are shown, from left to right."""
        return tuple(place.id for place in self.columns if place.shown)

    def whole(self, known: Sequence[str]) -> "GridLayout":
        """The same for a table with just the `known` columns, each of them named once.

        Columns that there are not are left out; those that the layout does not name are hidden at
        the end. The kept column is always shown.
        """
        places = {place.id: place for place in self._spelt_out(known)}
        places |= {each: ColumnPlace(id=each, shown=False) for each in known if each not in places}
        columns = (place for place in places.values() if place.id in known)
        return GridLayout(
            columns=tuple(
                place.changed(shown=True) if place.id == KEPT_COLUMN else place for place in columns
            ),
            size=self.size,
        )

    def _spelt_out(self, known: Sequence[str]) -> Iterator[ColumnPlace]:
        named = {place.id for place in self.columns}
        for place in self.columns:
            if place.id == EACH_CUE:
                others = (each for each in known if each.startswith(EACH_CUE))
                yield from (place.changed(id=each) for each in others if each not in named)
            else:
                yield place

    def with_shown(self, column: str, shown: bool) -> "GridLayout":
        """The same with a column shown or hidden."""
        return self._with(column, shown=shown)

    def with_width(self, column: str, width: int | None) -> "GridLayout":
        """The same with a column as wide as that; None: as wide as the table makes it."""
        bounded = None if width is None else min(WIDEST, max(NARROWEST, width))
        return self._with(column, width=bounded)

    def moved(self, column: str, place: int) -> "GridLayout":
        """The same with a column at another place, counted from 0 among all of them."""
        others = [each for each in self.columns if each.id != column]
        moving = [each for each in self.columns if each.id == column]
        at = min(len(others), max(0, place))
        return self.changed(columns=(*others[:at], *moving, *others[at:]))

    def _with(self, column: str, **fields: Any) -> "GridLayout":
        return self.changed(
            columns=tuple(
                place.changed(**fields) if place.id == column else place for place in self.columns
            )
        )


def layout_of(*columns: str) -> GridLayout:
    """A layout that shows these columns and no others, as wide as the table makes them."""
    return GridLayout(columns=tuple(ColumnPlace(id=column) for column in columns))


_TIMES: Final = ("number", "start", "length")

BUILT_IN: Final[Mapping[str, GridLayout]] = MappingProxyType(
    {
        "producer": layout_of(
            *(*_TIMES, "kind", "title", "host", "sku", "live_price", "stock", "cues")
        ),
        "host": layout_of("number", "start", "length", "title", "host", "live_price", "script"),
        "operator": layout_of(
            *("number", "start", "length", "title", "sku", "live_price"),
            *("stock_set_aside", "pin", "coupon", EACH_CUE),
        ),
        "timing": layout_of(
            *("number", "start", "length", "end", "back_time", "kind", "title", "host", "locked")
        ),
    }
)
"""The layouts that every plan has, by their keys."""

USUAL: Final = "producer"
"""The one that is shown until another is chosen."""
