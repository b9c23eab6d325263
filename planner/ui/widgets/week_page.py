"""The page of a list whose records carry the load of a week: studios, creators."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStackedWidget, QWidget
from typing_extensions import override

from planner.domain.base import Entity
from planner.domain.changes import ChangeSet
from planner.services.workspace import Workspace
from planner.ui.actions import Action
from planner.ui.context import Context
from planner.ui.list_actions import DETAIL_ACTIONS, WEEK_ACTIONS
from planner.ui.widgets.column import Column, Record
from planner.ui.widgets.empty import EmptyNote
from planner.ui.widgets.grid import Grid
from planner.ui.widgets.import_panel import ImportPanel
from planner.ui.widgets.page import TablePage
from planner.ui.widgets.record_panel import RecordPanel
from planner.ui.widgets.row_model import RowModel
from planner.ui.widgets.side_panel import beside
from planner.ui.widgets.top_bar import TopBar
from planner.ui.widgets.week_choice import WeekChoice
from planner.wording import week

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class WeekPageTexts:
    """What a page is called, and what it says while there is nothing in it."""

    title: str
    empty: str
    advice: str


class WeekPage(TablePage, Generic[R]):
    """Lists records of a week. What it shows is read when it is turned to, not before.

    `commands` are about the record that is selected, `add` is the one of them that makes a new one,
    `take_in` the one that imports; a step that touches one of the `shown` kinds is read. A page of
    its own says how to `read_week`.
    """

    commands: Sequence[Action[Any]]
    add: str
    take_in: str
    shown: tuple[type[Entity], ...]

    def __init__(
        self,
        workspace: Workspace,
        context: Context,
        columns: Sequence[Column[R]],
        texts: WeekPageTexts,
        panel: RecordPanel[R],
        importing: ImportPanel,
    ) -> None:
        """`panel` shows all about the selected record, `importing` a list that is taken in."""
        super().__init__()
        self.panel, self.importing = panel, importing
        self._side = QStackedWidget()
        self._workspace = workspace
        self._context = context
        self._texts = texts
        self._looked_at = False
        self._details = True
        self.lines: Sequence[R] = ()
        self._model = RowModel[R](columns, self)
        self._grid = Grid(self._model, context)
        self._bar, self._middle = TopBar(), QStackedWidget()
        self.week = WeekChoice(workspace, context)
        self._lay_out()
        self._connect()

    def read_week(self, monday: date) -> Sequence[R]:
        """The records with their load in the week that begins on a Monday."""
        raise NotImplementedError

    def filters(self) -> Sequence[QWidget]:
        """Makes what narrows the list, for the bar over it."""
        return ()

    @property
    def narrowed(self) -> bool:
        """Whether the list leaves somebody out."""
        return False

    @property
    @override
    def grid(self) -> Grid:
        """The table."""
        return self._grid

    @override
    def take_focus(self) -> None:
        """Takes the focus to the table; where there is none, to what fills it."""
        shown = self._middle.currentWidget()
        (self._grid if shown is None else shown).setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def follow(self, done: ChangeSet) -> None:
        """Shows what a step changed, if the page is looked at."""
        if self._looked_at and done.touches(*self.shown):
            self.read()

    @override
    def turned_to(self) -> None:
        self._looked_at = True
        self._context.actions.bind(self.commands, self)
        self._context.actions.bind(WEEK_ACTIONS, self.week)
        self._context.actions.bind(DETAIL_ACTIONS, self)
        self._context.actions["show_details"].setChecked(self._details)
        self.read()

    @override
    def turned_from(self) -> None:
        self._looked_at = False
        self._grid.settle()
        self.panel.settle()
        self._context.actions.release(self.commands)
        self._context.actions.release(WEEK_ACTIONS)
        self._context.actions.release(DETAIL_ACTIONS)

    @override
    def give_up(self) -> None:
        super().give_up()
        self.panel.give_up()

    @override
    def point_out(self) -> None:
        """The summary of such a page names nothing to check."""

    # What the actions call

    def import_list(self) -> None:
        """Asks for a file, and shows what it would do."""
        if self._grid.settle() and self.panel.settle():
            self.importing.ask()

    def edit_details(self) -> None:
        """Takes the focus to the first field of the selected record."""
        if self._grid.settle():
            self._turn_details(on=True)
            self.panel.take_focus()

    def show_details(self) -> None:
        """Shows or hides what is known of the selected record."""
        if self.panel.settle():
            self._turn_details(on=not self._details)

    # The inside

    def read(self) -> None:
        """Shows the week anew."""
        with self._workspace.one_moment():
            self.lines = self.read_week(self.week.monday)
        self._model.refresh(list(self.lines))
        self._middle.setCurrentIndex(0 if self.lines or self.narrowed else 1)
        days = week.days(self._context.language, self.week.monday, self.week.sunday)
        self._bar.show_title(self._texts.title, days)
        self._show_selected()
        self.summarised.emit()

    def _turn_week(self) -> None:
        """A page that nobody looks at is read when it is turned to."""
        if self._looked_at:
            self.read()

    def _show_selected(self) -> None:
        key = self._grid.current_key()
        if key is None and self.lines:
            self._grid.select_keys([self.lines[0].key])
            key = self._grid.current_key()
        self._show_side()
        self.panel.show_record(next((line for line in self.lines if line.key == key), None))

    def _turn_side(self, panel: QWidget) -> None:
        self._side.setCurrentWidget(panel)
        self._show_side()

    def _show_side(self) -> None:
        inspects = self._side.currentWidget() is self.panel
        self._side.setVisible(not inspects or (self._details and bool(self.lines)))

    def _end_import(self) -> None:
        self._turn_side(self.panel)
        self._grid.setFocus()

    def _turn_details(self, *, on: bool) -> None:
        self._turn_side(self.panel)
        self._details = on
        self._context.actions["show_details"].setChecked(on)
        focused = QApplication.focusWidget()
        if not on and focused is not None and self.panel.isAncestorOf(focused):
            self._grid.setFocus()
        self._show_side()

    def _follow_selection(self) -> None:
        """Shows who is selected now; while the list is being filled that may be anybody."""
        if self._looked_at and self._grid.current_key() != self.panel.shown:
            self._show_selected()

    def _show_menu(self, at: QPoint) -> None:
        menu = self._context.actions.context_menu(self.commands, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._grid.viewport().mapToGlobal(at))

    def _connect(self) -> None:
        self.week.turned.connect(self._turn_week)
        self._grid.selectionModel().currentRowChanged.connect(self._follow_selection)
        self.panel.closed.connect(self._grid.setFocus)
        self.importing.opened.connect(lambda: self._turn_side(self.importing))
        self.importing.closed.connect(self._end_import)
        self._grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._grid.customContextMenuRequested.connect(self._show_menu)
        self._context.actions.attach(self.commands, self._middle)
        self._context.actions.attach(WEEK_ACTIONS, self)
        self._context.actions.attach(DETAIL_ACTIONS, self)

    def _lay_out(self) -> None:
        texts, actions = self._texts, self._context.actions
        self._bar.show_title(texts.title)
        take_in = actions.push_button(self.take_in)
        take_in.setText(self.tr("Import…"))
        self._bar.add(*self.filters(), self.week)
        self._bar.add_spare(take_in)
        self._bar.add(actions.push_button(self.add, "primary"))
        self._grid.setAccessibleName(texts.title)
        self._grid.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._side.addWidget(self.panel)
        self._side.addWidget(self.importing)
        self._middle.addWidget(self._grid)
        self._middle.addWidget(
            EmptyNote(
                texts.empty,
                texts.advice,
                actions.push_button("open_sample"),
                actions.push_button(self.take_in),
                actions.push_button(self.add, "primary"),
            )
        )
        self.stack(self._bar, beside(self._middle, self._side))
