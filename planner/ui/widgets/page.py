"""What every page of an open plan answers to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.changes import ChangeSet
from planner.ui.widgets.grid import Grid
from planner.ui.widgets.summary import Summary


class Page(QWidget):
    """A page; `summarised` tells that its summary is another one."""

    summarised = Signal()

    @property
    def summary(self) -> Summary:
        """What the page says of itself in the status line."""
        raise NotImplementedError

    def follow(self, done: ChangeSet) -> None:
        """Shows what a step changed."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Takes the focus to where the page is worked on."""
        raise NotImplementedError

    def give_up(self) -> None:
        """Drops what is being typed and cannot be finished; nothing is shown from now on."""
        raise NotImplementedError

    def turned_to(self) -> None:
        """Makes the actions that are about this page work; the page is shown from now on."""
        raise NotImplementedError

    def turned_from(self) -> None:
        """Finishes what is being typed, and takes those actions away again."""
        raise NotImplementedError

    def point_out(self) -> None:
        """Leads to what the summary says is to check."""
        raise NotImplementedError

    def seek(self) -> bool:
        """Asks for words to find on the page; False where there is nothing to find them in."""
        return False

    def stack(self, *widgets: QWidget) -> None:
        """Lays the parts of the page out from top to bottom; the last one takes the room."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in widgets:
            column.addWidget(widget)
        column.setStretchFactor(widgets[-1], 1)


class TablePage(Page):
    """A page that is worked on in one table."""

    @property
    def grid(self) -> Grid:
        """The table of the page."""
        raise NotImplementedError

    @override
    def take_focus(self) -> None:
        """Takes the focus to the table."""
        self.grid.setFocus()

    @override
    def give_up(self) -> None:
        """Drops what is being typed in the table."""
        self.grid.give_up()

    def widen(self) -> None:
        """Leaves nothing out of the table any more that was not looked for."""

    def point_to(self, key: str) -> None:
        """Selects a record, also one that was left out."""
        if self.grid.rows.row_of(key) is None:
            self.widen()
        self.grid.select_keys([key])
        self.grid.setFocus()
