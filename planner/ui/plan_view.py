"""An open plan: the rail, its pages and the line at the bottom, for as long as it is open."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.changes import ChangeSet
from planner.domain.findings import Finding
from planner.domain.show import Show
from planner.domain.solving import Concern
from planner.domain.zone import to_wall, zone
from planner.services.checking import load_platforms
from planner.services.shows import list_shows
from planner.services.workspace import Workspace
from planner.ui.actions import PLAN_ACTIONS
from planner.ui.background import Background
from planner.ui.backup_clock import BackupClock
from planner.ui.bridge import Bridge
from planner.ui.context import Context
from planner.ui.creators.page import CreatorsPage
from planner.ui.export_actions import EXPORT_ACTIONS
from planner.ui.exporting.page import ExportPage
from planner.ui.import_actions import IMPORT_ACTIONS
from planner.ui.importing.dropping import FileDrop
from planner.ui.importing.page import ImportPage
from planner.ui.marking import translate
from planner.ui.preferences import Preferences
from planner.ui.printing.page import PrintPage
from planner.ui.products.page import ProductsPage
from planner.ui.rail import Rail
from planner.ui.rundown.page import RundownPage
from planner.ui.schedule.page import SchedulePage
from planner.ui.solving.page import SolvingPage
from planner.ui.solving.watch import Watch
from planner.ui.solving_actions import SOLVING_ACTIONS
from planner.ui.status_line import StatusLine
from planner.ui.studios.page import StudiosPage
from planner.ui.widgets.page import Page
from planner.wording.language import Language
from planner.wording.places import city, zone_label

_SOLVING: Final = "solving"
_PRINTING: Final = "printing"
_EXPORTING: Final = "exporting"
_IMPORTING: Final = "importing"
_LISTED: Final = ("schedule", "rundown", "studios", "creators", "products")
"""Pages that the rail names, in their order."""

_PASSING: Final = (_PRINTING, _EXPORTING, _IMPORTING)
"""Pages that lead back to where they were asked for."""


class PlanView(QWidget):
    """Shows a plan until `close_plan`; then the file is closed."""

    _came_from = "schedule"

    def __init__(
        self,
        workspace: Workspace,
        context: Context,
        preferences: Preferences,
        application: QApplication,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._context = context
        platforms = load_platforms()
        self.bridge = Bridge(workspace, context.problems, application)
        self._background = Background(workspace.path, context.problems, self)
        self._backups = BackupClock(self._background, self)
        self.schedule = SchedulePage(workspace, context, platforms)
        self.rundown = RundownPage(workspace, context, platforms, preferences)
        self.products = ProductsPage(workspace, context)
        self.studios = StudiosPage(workspace, context, self._background)
        self.creators = CreatorsPage(workspace, context, self._background)
        self.watch = Watch(workspace, context.problems, platforms, self)
        self.solving = SolvingPage(workspace, context, self.watch)
        selected = self.rundown.selected_of
        self.printing = PrintPage(workspace, context, self._background, preferences, selected)
        self.exporting = ExportPage(workspace, context, self._background, self._current_show)
        self.importing = ImportPage(
            workspace, context, self._background, preferences, self._current_show
        )
        self._pages = _pages_of(self)
        self._stack = QStackedWidget()
        self._rail = Rail(context, _LISTED)
        self.status = StatusLine()
        self._lay_out()
        self._connect()
        self.show_page("schedule")
        self._turn_to_next_show()
        self._show_steps()
        self._backups.back_up()

    @property
    def workspace(self) -> Workspace:
        """The plan."""
        return self._workspace

    def close_plan(self) -> None:
        """Finishes what is being typed, ends all that uses the file, and closes it."""
        for page in self._pages.values():
            page.turned_from()
            page.give_up()
        for timer in self.findChildren(QTimer):
            timer.stop()  # what waits for its moment must not read a plan that is closed
        self._context.actions.release(PLAN_ACTIONS)
        self._context.actions.release(SOLVING_ACTIONS)
        self._context.actions.release(EXPORT_ACTIONS)
        self._context.actions.release(IMPORT_ACTIONS)
        self.bridge.close()
        self._backups.stop()
        self._background.close()
        self._workspace.close()

    # What the actions call

    def undo(self) -> None:
        """Takes back the newest step."""
        self._workspace.undo()

    def redo(self) -> None:
        """Does again what was undone last."""
        self._workspace.redo()

    def show_page(self, name: str) -> None:
        """Turns to a page. The rundown page opens the show that is selected, or the next one, if
        none is open."""
        if name == "rundown" and self.rundown.show_id is None:
            self._open_some_show()
        for other in self._pages.values():
            other.turned_from()
        page = self._pages[name]
        if name not in _PASSING:
            self._came_from = name
        self._stack.setCurrentWidget(page)
        page.turned_to()
        self._mark_page(name)
        self._show_summary()
        page.take_focus()

    def solve(self, concern: Concern) -> None:
        """Turns to what is to be solved of a concern."""
        self.solving.show_concern(concern)
        self.show_page(_SOLVING)

    def search(self) -> None:
        """Asks what to find on the page that is shown, else among the products."""
        if not self._current().seek():
            self.show_page("products")
            self.products.search()

    def add_show(self) -> None:
        """Begins a new show beside the schedule."""
        self.show_page("schedule")
        self.schedule.add_show()

    def find_slot(self) -> None:
        """Looks for time for a show, beside the schedule."""
        self.show_page("schedule")
        self.schedule.find_slot()

    # The inside

    def open_show(self, show_id: str) -> None:
        """Opens the rundown of a show. Raises NotFoundError."""
        self.rundown.open_show(show_id)
        self.show_page("rundown")

    def show_in_schedule(self, show_id: str) -> None:
        """Selects a show in the schedule, which tells all about it beside."""
        self.show_page("schedule")
        self.schedule.point_to(show_id)

    def _open_chosen(self, show_id: str) -> None:
        with self._context.problems.caught():
            self.open_show(show_id)

    def _open_at(self, show_id: str, about: object) -> None:
        with self._context.problems.caught():
            self.open_show(show_id)
            if isinstance(about, Finding):
                self.rundown.go_to(about)

    def _mark_page(self, name: str) -> None:
        """Marks in the rail and the menu what is shown."""
        for each in self._pages:
            if each not in (_SOLVING, *_PASSING):
                self._context.actions[f"page_{each}"].setChecked(each == name)
        for concern in Concern:
            is_shown = name == _SOLVING and concern is self.solving.concern
            self._context.actions[f"solve_{concern.value}"].setChecked(is_shown)

    def _show_concerns(self) -> None:
        counts = self.watch.counts()
        self._rail.show_concerns(counts)
        self.schedule.show_conflicts(counts[Concern.CONFLICTS])

    def _current_show(self) -> str | None:
        """The show that is worked on: the one of the open rundown, else the selected one."""
        if self._came_from == "rundown":
            return self.rundown.show_id
        return self.schedule.selection.show_id

    def _open_some_show(self) -> None:
        chosen = self._workspace.find(Show, self.schedule.selection.show_id)
        show = chosen or _next_show(self._workspace)
        show = show or next(reversed(list_shows(self._workspace)), None)
        if show is not None:
            self.rundown.open_show(show.id)

    def _turn_to_next_show(self) -> None:
        """A plan opens on the day where its work is, which may not be today."""
        show = _next_show(self._workspace)
        if show is not None:
            day = to_wall(show.on_air, self._workspace.charter.timezone).date()
            self.schedule.show_day(day)
            self.studios.week.show_week(day)
            self.creators.week.show_week(day)

    def _follow(self, done: ChangeSet) -> None:
        with self._context.problems.caught_quietly():
            self.watch.follow(done)
            for page in self._pages.values():
                page.follow(done)
        self._show_steps()

    def _show_steps(self) -> None:
        """Says in the menu what undo and redo would do."""
        for action, label, text in (
            ("undo", self._workspace.next_undo(), translate("Actions", "Undo")),
            ("redo", self._workspace.next_redo(), translate("Actions", "Redo")),
        ):
            self._context.actions.rename(action, f"{text} {label}" if label else text)
            self._context.actions[action].setEnabled(label is not None)
        self._rail.show_count("products", self.products.count)
        self._rail.show_count("studios", self.studios.count)
        self._rail.show_count("creators", self.creators.count)
        name = _zone_name(self._workspace, self._context.language)
        self.status.show_plan(name, self._workspace.path.name)

    def _current(self) -> Page:
        return next(page for page in self._pages.values() if page is self._stack.currentWidget())

    def _show_summary(self) -> None:
        self.status.show_summary(self._current().summary)

    def _connect(self) -> None:
        actions = self._context.actions
        actions.bind(PLAN_ACTIONS, self)
        actions.bind(SOLVING_ACTIONS, self)
        actions.bind(EXPORT_ACTIONS, self.exporting)
        actions.bind(IMPORT_ACTIONS, self.importing)
        FileDrop(self).dropped.connect(self.importing.look_into)
        actions["show_findings"].setChecked(True)
        self.bridge.changed.connect(self._follow)
        self._background.started.connect(self.status.show_task)
        self.schedule.opened.connect(self._open_chosen)
        self.watch.changed.connect(self._show_concerns)
        self.solving.show_wanted.connect(self.show_in_schedule)
        self.solving.row_wanted.connect(self._open_at)
        self.schedule.sheet_wanted.connect(self.printing.want)
        self.rundown.sheet_wanted.connect(self.printing.want)
        self.printing.opened.connect(lambda: self.show_page(_PRINTING))
        self.exporting.opened.connect(lambda: self.show_page(_EXPORTING))
        self.importing.opened.connect(lambda: self.show_page(_IMPORTING))
        for passing in (self.printing, self.exporting, self.importing):
            passing.closed.connect(lambda: self.show_page(self._came_from))
        self.status.findings_wanted.connect(lambda: self._current().point_out())
        for page in self._pages.values():
            page.summarised.connect(self._show_summary)

    def _lay_out(self) -> None:
        for page in self._pages.values():
            self._stack.addWidget(page)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)


def _pages_of(view: PlanView) -> dict[str, Page]:
    """The pages by the names under which they are turned to."""
    return {
        "schedule": view.schedule,
        "rundown": view.rundown,
        "studios": view.studios,
        "creators": view.creators,
        "products": view.products,
        _SOLVING: view.solving,
        _PRINTING: view.printing,
        _EXPORTING: view.exporting,
        _IMPORTING: view.importing,
    }


def _next_show(workspace: Workspace) -> Show | None:
    """The first show that is not over."""
    now = workspace.now()
    return next((show for show in list_shows(workspace) if show.off_air > now), None)


def _zone_name(workspace: Workspace, language: Language) -> str:
    """The plan's zone with its letters, which for some is its name already."""
    timezone = workspace.charter.timezone
    letters = zone_label(language, timezone, workspace.now().astimezone(zone(timezone)))
    place = city(language, timezone)
    return letters if letters.startswith(place) else f"{place} ({letters})"
