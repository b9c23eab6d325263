"""What a table is made of: records, which can be compared, and columns, which show them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from planner.ui.widgets.entry import Cell, Entry, Ground, Side


class Record(Protocol):
    """What a row is made from: a value that can be compared, with a key that stays the same."""

    @property
    def key(self) -> str:
        """What makes it the same row after any change."""

    @property
    def selectable(self) -> bool:
        """Whether it can be selected; a line that only tells something cannot."""

    @property
    def ground(self) -> Ground:
        """What it stands on, which also says how high it is."""


class OrdinaryRow:
    """What a record that is a row like any other says of itself."""

    __slots__ = ()

    @property
    def selectable(self) -> bool:
        """It can be selected."""
        return True

    @property
    def ground(self) -> Ground:
        """An ordinary row."""
        return Ground.ROW


class HeadingRow:
    """What a record that only parts the others says of itself."""

    __slots__ = ()

    @property
    def selectable(self) -> bool:
        """There is nothing that could be done with it."""
        return False

    @property
    def ground(self) -> Ground:
        """A heading."""
        return Ground.HEADING


R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Column(Generic[R]):
    """One column: what a record shows there and, where it can be edited, how and to what end.

    `write` gets what the entry understood and raises ShowPlannerError if that cannot be.
    `width` is in logical pixels. What room a table has left goes to the columns that `grow`, in
    these proportions; their width is the least that they have. Where something is so or not,
    `other` gives what would be written to turn it round: the space bar and a double click do so.
    """

    id: str
    title: str
    cell: Callable[[R], Cell]
    width: int
    side: Side = Side.LEFT
    entry: Callable[[R], Entry] | None = None
    write: Callable[[R, Any], object] | None = None
    grow: int = 0
    other: Callable[[R], Any] | None = None
