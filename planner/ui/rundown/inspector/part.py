"""What the parts of the row inspector are made of: what they work with and what they show."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.domain.rundown import Offer, RowType
from planner.services.rundowns import editing_rows
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.problems import Problems
from planner.ui.rundown.lines import Line
from planner.ui.rundown.state import RundownState
from planner.ui.tokens import SPACE_XS
from planner.ui.widgets.look import label


@dataclass(frozen=True, slots=True)
class Desk:
    """What every part of the inspector works with."""

    workspace: Workspace
    context: Context

    @property
    def problems(self) -> Problems:
        """Where errors go."""
        return self.context.problems


@dataclass(frozen=True, slots=True)
class Shown:
    """The selected lines of a show, from top to bottom, at least one; all of them are rows.

    `offer_id` is the offer that is chosen among those of a single row.
    """

    state: RundownState
    lines: tuple[Line, ...]
    offer_id: str | None = None

    @property
    def line(self) -> Line:
        """The first of them."""
        return self.lines[0]

    @property
    def single(self) -> bool:
        """Whether it is one row."""
        return len(self.lines) == 1

    @property
    def of(self) -> str:
        """Whose values are shown; with another one, what is half typed is dropped."""
        return "\n".join(line.row.id for line in self.lines)

    @property
    def offer(self) -> Offer | None:
        """The offer that is chosen."""
        return next((each for each, _ in self.line.offered if each.id == self.offer_id), None)

    def all_are(self, *types: RowType) -> bool:
        """Whether all of them are of one of these types."""
        return all(line.row.type in types for line in self.lines)

    def common(self, value: Callable[[Line], Any]) -> Any:
        """What all of them have; None where they differ."""
        first, *others = (value(line) for line in self.lines)
        return first if all(each == first for each in others) else None


class Part(QWidget):
    """A part of the inspector, under its caption if it has one."""

    def __init__(self, desk: Desk, caption: str = "") -> None:
        super().__init__()
        self.desk = desk
        self.shown: Shown | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, SPACE_XS if caption else 0, 0, 0)
        self.body.setSpacing(SPACE_XS)
        if caption:
            self.body.addWidget(label(caption, "caption"))
            self.setAccessibleName(caption)

    def show_rows(self, shown: Shown) -> None:
        """Shows rows, others or another state of the same; hides where it has nothing to say."""
        self.shown = shown
        fits = self.is_about(shown)
        if fits:
            self.fill(shown)
        self.setVisible(fits)

    def is_about(self, shown: Shown) -> bool:
        """Whether the part has something to say of these rows."""
        raise NotImplementedError

    def fill(self, shown: Shown) -> None:
        """Shows what these rows are."""
        raise NotImplementedError

    def each_row(self, write: Callable[[str], object]) -> None:
        """Does something to each of the rows that are shown, by id, in one step."""
        rows: Sequence[str] = [line.row.id for line in self.shown.lines] if self.shown else []
        if len(rows) == 1:
            write(rows[0])
        elif rows:
            with editing_rows(self.desk.workspace, len(rows)):
                for row_id in rows:
                    write(row_id)
