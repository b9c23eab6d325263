"""An open plan: the rail, its pages and the line at the bottom, for as long as it is open."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from planner.domain.changes import ChangeSet
from planner.domain.show import Show
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
from planner.ui.marking import translate
from planner.ui.preferences import Preferences
from planner.ui.products.page import ProductsPage
from planner.ui.rail import Rail
from planner.ui.rundown.page import RundownPage
from planner.ui.schedule.page import SchedulePage
from planner.ui.sheets import SheetPrinter, sheet_folder
from planner.ui.status_line import StatusLine
from planner.ui.studios.page import StudiosPage
from planner.ui.widgets.page import Page
from planner.wording.places import city, zone_label


class PlanView(QWidget):
    """Shows a plan until `close_plan`; then the file is closed."""

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
        folder = sheet_folder(workspace.path, preferences.settings.sheet_folder)
        self._sheets = SheetPrinter(self._background, context, folder, preferences.settings.paper)
        self.schedule = SchedulePage(workspace, context, platforms)
        self.rundown = RundownPage(workspace, context, platforms)
        self.products = ProductsPage(workspace, context)
        self.studios = StudiosPage(workspace, context)
        self.creators = CreatorsPage(workspace, context)
        self._pages: dict[str, Page] = {
            "schedule": self.schedule,
            "rundown": self.rundown,
            "products": self.products,
            "studios": self.studios,
            "creators": self.creators,
        }
        self._stack = QStackedWidget()
        self._rail = Rail(context, tuple(self._pages))
        self.status = StatusLine()
        self._lay_out()
        self._connect()
        context.actions.bind(PLAN_ACTIONS, self)
        context.actions["show_findings"].setChecked(True)
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
        """Turns to a page. The rundown page opens the next show, if none is open."""
        if name == "rundown" and self.rundown.show_id is None:
            self._open_next_show()
        for other in self._pages.values():
            other.turned_from()
        page = self._pages[name]
        self._stack.setCurrentWidget(page)
        page.turned_to()
        for each in self._pages:
            self._context.actions[f"page_{each}"].setChecked(each == name)
        self._show_summary()
        page.take_focus()

    def search(self) -> None:
        """Turns to the products, and puts the cursor where they are looked for."""
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

    def _open_chosen(self, show_id: str) -> None:
        with self._context.problems.caught():
            self.open_show(show_id)

    def _open_next_show(self) -> None:
        show = self._next_show() or next(reversed(list_shows(self._workspace)), None)
        if show is not None:
            self.rundown.open_show(show.id)

    def _turn_to_next_show(self) -> None:
        """A plan opens on the day where its work is, which may not be today."""
        show = self._next_show()
        if show is not None:
            day = to_wall(show.on_air, self._workspace.charter.timezone).date()
            self.schedule.show_day(day)

    def _next_show(self) -> Show | None:
        """The first show that is not over."""
        now = self._workspace.now()
        return next((show for show in list_shows(self._workspace) if show.off_air > now), None)

    def _follow(self, done: ChangeSet) -> None:
        with self._context.problems.caught_quietly():
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
        self._show_plan()

    def _show_plan(self) -> None:
        language, charter = self._context.language, self._workspace.charter
        now = self._workspace.now().astimezone(zone(charter.timezone))
        letters = zone_label(language, charter.timezone, now)
        place = city(language, charter.timezone)
        name = letters if letters.startswith(place) else f"{place} ({letters})"
        self.status.show_plan(name, self._workspace.path.name)

    def _point_out(self) -> None:
        self._current().point_out()

    def _current(self) -> Page:
        return next(page for page in self._pages.values() if page is self._stack.currentWidget())

    def _show_summary(self) -> None:
        self.status.show_summary(self._current().summary)

    def _connect(self) -> None:
        self.bridge.changed.connect(self._follow)
        self._background.started.connect(self.status.show_task)
        self.schedule.opened.connect(self._open_chosen)
        self.schedule.sheet_wanted.connect(self._sheets.print_sheet)
        self.rundown.sheet_wanted.connect(self._sheets.print_sheet)
        self.status.findings_wanted.connect(self._point_out)
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
