"""Which week a page shows: `‹ week 48 ›`."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.domain.week_load import monday_of
from planner.domain.zone import to_wall
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.tokens import SPACE_XS


class WeekChoice(QWidget):
    """Begins with the present week of the plan's zone; `turned` tells that it is another one."""

    turned = Signal()

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__()
        self._workspace = workspace
        actions = context.actions
        self._name = actions.push_button("this_week")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_XS)
        row.addWidget(actions.tool_button("week_before"))
        row.addWidget(self._name)
        row.addWidget(actions.tool_button("week_after"))
        self._monday = self._present()
        self._say()

    @property
    def monday(self) -> date:
        """The first day of the week."""
        return self._monday

    @property
    def sunday(self) -> date:
        """The last day of the week."""
        return self._monday + timedelta(days=6)

    def show_week(self, day: date) -> None:
        """Turns to the week of a day."""
        self._monday = monday_of(day)
        self._say()
        self.turned.emit()

    # What the actions call

    def show_this_week(self) -> None:
        """Turns to the present week."""
        self.show_week(self._present())

    def turn(self, weeks: int) -> None:
        """Turns to a later (or, below 0, an earlier) week."""
        self.show_week(self._monday + timedelta(weeks=weeks))

    # The inside

    def _present(self) -> date:
        now = to_wall(self._workspace.now(), self._workspace.charter.timezone)
        return monday_of(now.date())

    def _say(self) -> None:
        number = self._monday.isocalendar().week
        self._name.setText(translate("Week", "week {number}").format(number=number))
