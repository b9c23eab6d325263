"""The schedule page: the shows of the plan as a list by day; each opens its rundown."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget
from typing_extensions import override

from planner.domain.base import Entity
from planner.domain.catalogue import Brand, Channel
from planner.domain.changes import Change, ChangeSet
from planner.domain.platforms import Platforms
from planner.domain.rundown import Offer, Row
from planner.domain.show import Show
from planner.domain.studio import Booking, Studio
from planner.services.new_show import add_usual_show
from planner.services.overview import ShowOverview, read_overviews
from planner.services.shows import delete_show
from planner.services.workspace import Workspace
from planner.ui.actions import SHOW_ACTIONS
from planner.ui.context import Context
from planner.ui.schedule.columns import schedule_columns
from planner.ui.schedule.lines import ScheduleLine, ShowLine, lines_of
from planner.ui.widgets.empty import EmptyNote
from planner.ui.widgets.grid import Grid
from planner.ui.widgets.list_grid import ListGrid
from planner.ui.widgets.page import Page
from planner.ui.widgets.row_model import RowModel
from planner.ui.widgets.summary import Summary
from planner.ui.widgets.top_bar import TopBar

_EVERYWHERE = (Brand, Channel, Studio)
"""What may be shown in any line."""

_OF_ONE_SHOW = (Show, Row, Offer, Booking)
"""What is shown in the line of its show only."""


class SchedulePage(Page):
    """Lists the shows; says which one is to be opened."""

    opened = Signal(str)

    def __init__(self, workspace: Workspace, context: Context, platforms: Platforms) -> None:
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._platforms = platforms
        self._shows: dict[str, ShowOverview] = {}
        columns = schedule_columns(workspace, context.language)
        self._model = RowModel[ScheduleLine](columns, self)
        self._bar = TopBar()
        self._grid = ListGrid(self._model, context)
        self._middle = QStackedWidget()
        self._lay_out()
        self._connect()
        self._read_all()

    @property
    @override
    def grid(self) -> Grid:
        """The table."""
        return self._grid

    @property
    @override
    def summary(self) -> Summary:
        """What the page says of itself."""
        count, over = len(self._shows), sum(each.over > 0 for each in self._shows.values())
        plural = self._context.language.plural
        shows = plural("window", "{count} show", "{count} shows", count=count)
        if not over:
            return Summary(shows)
        return Summary(
            shows, plural("window", "{count} show over", "{count} shows over", count=over)
        )

    @override
    def follow(self, done: ChangeSet) -> None:
        """Shows what a step changed; only the shows that it is about are read anew."""
        if done.touches(*_EVERYWHERE):
            self._read_all()
        elif done.touches(*_OF_ONE_SHOW):
            self._read_again(_shows_of(self._workspace, done.changes))

    # What the actions call

    def open_show(self) -> None:
        """Opens the rundown of the selected show."""
        key = self._grid.current_key()
        if key in self._shows and self._grid.settle():
            self.opened.emit(key)

    def delete_show(self) -> None:
        """Deletes the selected show."""
        key = self._grid.current_key()
        if key in self._shows and self._grid.settle():
            delete_show(self._workspace, key)

    def add_show(self) -> None:
        """Adds a show, and opens its title."""
        show = add_usual_show(self._workspace, self.tr("New show"))
        self._grid.edit_cell(show.id, "title")

    # The inside

    def _read_all(self) -> None:
        self._shows = {each.show.id: each for each in read_overviews(self._workspace)}
        self._refresh()

    def _read_again(self, show_ids: set[str]) -> None:
        for show_id in show_ids:
            self._shows.pop(show_id, None)
        for overview in read_overviews(self._workspace, show_ids):
            self._shows[overview.show.id] = overview
        self._refresh()

    def _refresh(self) -> None:
        ordered = sorted(self._shows.values(), key=lambda each: (each.show.on_air, each.show.id))
        self._model.refresh(list(lines_of([self._line(each) for each in ordered])))
        self._middle.setCurrentIndex(0 if ordered else 1)
        self.summarised.emit()

    def _line(self, overview: ShowOverview) -> ShowLine:
        names = (self._platforms.name_of(channel.platform) for channel in overview.channels)
        return ShowLine(overview, tuple(dict.fromkeys(names)))

    def _show_menu(self, at: QPoint) -> None:
        menu = self._context.actions.context_menu(SHOW_ACTIONS, self._grid)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self._grid.viewport().mapToGlobal(at))

    def _connect(self) -> None:
        self._grid.wanted.connect(self.open_show)
        self._grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._grid.customContextMenuRequested.connect(self._show_menu)
        self._context.actions.attach(SHOW_ACTIONS, self._middle)

    def _lay_out(self) -> None:
        actions = self._context.actions
        self._bar.show_title(self.tr("Schedule"))
        self._bar.add(
            actions.tool_button("undo"),
            actions.tool_button("redo"),
            actions.push_button("open_show"),
            actions.push_button("add_show", "primary"),
        )
        self._grid.setAccessibleName(self.tr("Shows"))
        self._middle.addWidget(self._grid)
        self._middle.addWidget(
            EmptyNote(
                self.tr("No shows yet"),
                self.tr("Add a show, or open the sample plan to see what one looks like."),
                actions.push_button("open_sample"),
                actions.push_button("add_show", "primary"),
            )
        )
        self.stack(self._bar, self._middle)


def _shows_of(workspace: Workspace, changes: tuple[Change, ...]) -> set[str]:
    """The shows that changes are about."""
    states = (state for change in changes for state in (change.before, change.after))
    return {show_id for state in states if (show_id := _show_of(workspace, state)) is not None}


def _show_of(workspace: Workspace, entity: Entity | None) -> str | None:
    match entity:
        case Show(id=show_id) | Row(show_id=show_id) | Booking(show_id=show_id):
            return show_id
        case Offer(row_id=row_id):
            row = workspace.find(Row, row_id)
            return None if row is None else row.show_id
        case _:
            return None
