"""The inspector: what the selected show is, all of it editable, and what is to be solved."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.catalogue import Brand, Channel
from planner.domain.changes import ChangeSet
from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.platforms import Platforms
from planner.domain.record import Waiver
from planner.domain.rundown import Offer, Row
from planner.domain.show import Show
from planner.domain.studio import Booking, Closure, Studio
from planner.services.show_details import read_show_details
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.schedule.inspector.facts import Facts
from planner.ui.schedule.inspector.heading import Heading
from planner.ui.schedule.inspector.on_air import OnAir
from planner.ui.schedule.inspector.run_of_show import Footing, RunOfShowSection
from planner.ui.schedule.inspector.section import Desk, Section
from planner.ui.schedule.inspector.solving import ToSolve
from planner.ui.schedule.inspector.studio import StudioSection
from planner.ui.schedule.inspector.team import Team
from planner.ui.schedule.selection import Selection
from planner.ui.tokens import SPACE_M
from planner.ui.widgets.look import label
from planner.ui.widgets.side_panel import SidePanel
from planner.ui.widgets.tab_order import order_tabs

_SHOWN = (
    *(Show, Brand, Channel, Booking, Studio, Closure),
    *(Assignment, Creator, TimeOff, Row, Offer, Waiver),
)
"""What is shown here, or decides what is to be solved."""


class ShowInspector(SidePanel):
    """Shows the selected show. `sheet_wanted` names a sheet and the show it is to be printed of."""

    sheet_wanted = Signal(str, str)

    def __init__(
        self,
        workspace: Workspace,
        context: Context,
        selection: Selection,
        platforms: Platforms,
    ) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Selected show"))
        self._workspace = workspace
        self._context = context
        self._selection = selection
        desk = Desk(workspace, context, platforms)
        self._none = label(self.tr("No show is selected. Select one to see and edit it here."))
        self._none.setWordWrap(True)
        self.heading, self.on_air, self.facts = Heading(desk), OnAir(desk), Facts(desk)
        self.studio, self.team = StudioSection(desk), Team(desk)
        self.run, self.footing, self.to_solve = RunOfShowSection(desk), Footing(desk), ToSolve(desk)
        self._all = QWidget()
        self._lay_out()
        self.footing.sheet_wanted.connect(self._want_sheet)
        self.to_solve.found.connect(self.team.show_findings)
        selection.changed.connect(self._read)
        self._read()

    @override
    def take_focus(self) -> None:
        """Puts the cursor into the title."""
        if self._selected() is None:
            self.setFocus()
        else:
            self.heading.title.setFocus()

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Parts are made when they are needed, so what is next is found when it is asked for."""
        order_tabs(self._all, self.footing)
        return super().focusNextPrevChild(forward)

    def follow(self, done: ChangeSet) -> None:
        """Shows what a step changed."""
        if done.touches(*_SHOWN):
            self._read()

    def rest(self) -> None:
        """The page is not looked at for now."""
        self.to_solve.rest()

    def ask_to_duplicate(self) -> None:
        """Asks to which days the show is to be copied."""
        self.footing.duplicating.ask()

    def ask_to_cancel(self) -> None:
        """Asks why the show is cancelled."""
        self.heading.ask_to_cancel()

    def _selected(self) -> Show | None:
        return self._workspace.find(Show, self._selection.show_id)

    def _read(self) -> None:
        show = self._selected()
        self._none.setVisible(show is None)
        self._all.setVisible(show is not None)
        self.footing.setVisible(show is not None)
        if show is None:
            self.to_solve.rest()
            return
        with self._context.problems.caught_quietly():
            details = read_show_details(self._workspace, show.id)
            for section in self._sections():
                section.show_details(details)

    def _sections(self) -> tuple[Section, ...]:
        return (
            self.heading,
            self.on_air,
            self.facts,
            self.studio,
            self.team,
            self.run,
            self.to_solve,
            self.footing,
        )

    def _want_sheet(self, sheet: str) -> None:
        show = self._selected()
        if show is not None:
            self.sheet_wanted.emit(sheet, show.id)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._all)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_M)
        for section in self._sections():
            if section is not self.footing:
                column.addWidget(section)
        self.column.addWidget(self._none)
        self.column.addWidget(self._all)
        self.stand_below(self.footing)
