"""The window: menus, the start page or an open plan, and the bar for what went wrong."""

from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.errors import ShowPlannerError
from planner.services.workspace import Workspace
from planner.services.zone_changes import moved_times
from planner.ui import opening
from planner.ui.actions import WINDOW_ACTIONS, Menu
from planner.ui.context import Context
from planner.ui.finder.desk import FinderDesk
from planner.ui.help_actions import HELP_ACTIONS
from planner.ui.keys.chosen import ChosenKeys
from planner.ui.keys.panel import KeysPanel
from planner.ui.language_actions import LANGUAGE_ACTIONS
from planner.ui.plan_view import PlanView
from planner.ui.preferences import Preferences
from planner.ui.problem_bar import ProblemBar
from planner.ui.speaking import chosen_language
from planner.ui.start.page import StartPage
from planner.ui.style_sheet import style_sheet
from planner.wording.language import CODES
from planner.wording.zone_changes import change_notice

_THEMES: Final = ("system", "light", "dark")
_SIZE: Final = (1440, 900)
_LEAST: Final = (800, 480)


class MainWindow(QMainWindow):
    """One window with at most one plan. What it asks the outside is in `context.outside`."""

    def __init__(
        self, context: Context, preferences: Preferences, application: QApplication
    ) -> None:
        super().__init__()
        context.actions.setParent(self)  # its actions hold what they call as long as they are there
        self._context = context
        self._preferences = preferences
        self._application = application
        self._plan: PlanView | None = None
        self._problems = ProblemBar(context.problems, context.theme)
        self._stack = QStackedWidget()
        self._start = StartPage(context)
        self._lay_out()
        chosen_keys = ChosenKeys(context.actions, preferences)
        self.keys = KeysPanel(self, application, context, chosen_keys)
        self.finder = FinderDesk(self, application, context, preferences)
        self.finder.plan_wanted.connect(self._open_chosen)
        context.actions.bind(WINDOW_ACTIONS, self)
        context.actions.bind(LANGUAGE_ACTIONS, self)
        context.actions.bind(HELP_ACTIONS, self)
        self._recent = QMenu(self.tr("Opened last"), self)
        self._fill_menus()
        self._show_recent()
        self._mark_theme()
        self._mark_language()
        self._show_name()
        context.theme.changed.connect(self._put_on_style)
        self._put_on_style()

    @property
    def plan(self) -> PlanView | None:
        """The plan that is open."""
        return self._plan

    @property
    def problem(self) -> str:
        """What the bar says went wrong, empty while nothing did."""
        return self._problems.sentence

    def open_path(self, path: Path) -> None:
        """Opens a plan in the place of the one that is open. Raises ShowPlannerError."""
        self._take(opening.opened(path))

    # What the actions call

    def new_plan(self) -> None:
        """Makes a new plan."""
        path = self._context.outside.new_plan(self.tr("New plan"))
        if path is not None:
            self._take(opening.new_plan(path))

    def open_plan(self) -> None:
        """Opens a plan."""
        path = self._context.outside.plan_to_open()
        if path is not None:
            self.open_path(path)

    def open_sample(self) -> None:
        """Opens the sample of today."""
        self._take(opening.sample(date.today()))

    def leave(self) -> None:
        """Closes the window."""
        self.close()

    def choose_theme(self, choice: str) -> None:
        """Changes how the window looks, now and from now on."""
        self._context.theme.choose(choice)
        self._mark_theme()
        self._preferences.change(theme=choice)

    def choose_language(self, code: str) -> None:
        """Chooses the language, from the next start on: open editors and texts stay as they are."""
        with self._context.problems.caught():
            self._preferences.change(language=code)
            sentence = "The language changes when Show Planner starts again."
            self._context.problems.note(chosen_language(code).translate("window", sentence))
        self._mark_language()

    def find_anything(self) -> None:
        """Looks for actions and for what is in the plan."""
        self.finder.open()

    def show_keys(self) -> None:
        """Shows which keys do what."""
        self.keys.open()

    # What Qt asks

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        geometry = bytes(self.saveGeometry().toBase64().data()).decode()
        with self._context.problems.caught_quietly():
            self._preferences.change(window=geometry)
        self._close_plan()
        super().closeEvent(event)

    # The inside

    def _take(self, workspace: Workspace) -> None:
        self._close_plan()
        workspace.language = self._context.language
        self._plan = self._shown(workspace)
        self._stack.addWidget(self._plan)
        self._stack.setCurrentWidget(self._plan)
        self.finder.turn_to(self._plan)
        self._show_name()
        self._note_what_moved(workspace)
        self._preferences.remember_plan(workspace.path)
        self._show_recent()

    def _note_what_moved(self, workspace: Workspace) -> None:
        """Says what a new tz database has done to the instants of the plan, or nothing."""
        moved = moved_times(workspace)
        language = self._context.language
        self._context.problems.note("" if moved is None else change_notice(language, moved))

    def _shown(self, workspace: Workspace) -> PlanView:
        try:
            return PlanView(workspace, self._context, self._preferences, self._application)
        except ShowPlannerError:
            workspace.close()
            raise

    def _close_plan(self) -> None:
        if self._plan is not None:
            self.finder.turn_to(None)
            self._plan.close_plan()
            self._stack.removeWidget(self._plan)
            self._plan.deleteLater()
            self._plan = None

    def _open_chosen(self, path: Path) -> None:
        with self._context.problems.caught():
            self.open_path(path)

    def _show_name(self) -> None:
        name = "Show Planner"
        if self._plan is not None:
            name = f"{self._plan.workspace.charter.name}[*] — {name}"
            self.setWindowFilePath(str(self._plan.workspace.path))
        self.setWindowTitle(name)

    def _put_on_style(self) -> None:
        """The sheet is the window's and not the application's: under that, whatever has no window
        yet would be styled anew by each parent it gets, which was most of the time to open."""
        self.setStyleSheet(style_sheet(self._context.theme.tokens))

    def _mark_language(self) -> None:
        for code in ("", *CODES):
            chosen = code == self._preferences.settings.language
            self._context.actions[f"language_{code or 'system'}"].setChecked(chosen)

    def _mark_theme(self) -> None:
        for name in _THEMES:
            chosen = name == self._context.theme.choice
            self._context.actions[f"theme_{name}"].setChecked(chosen)

    def _show_recent(self) -> None:
        paths = self._preferences.recent_plans()
        self._start.show_recent(paths)
        self._recent.clear()
        self._recent.setEnabled(bool(paths))
        for path in paths:
            action = self._recent.addAction(path.stem.replace("&", "&&"))
            action.setToolTip(str(path))
            action.triggered.connect(lambda _=False, path=path: self._open_chosen(path))

    def _fill_menus(self) -> None:
        menus = self._context.actions.fill(self.menuBar())
        opened_after = self._context.actions["open_sample"]
        entries = menus[Menu.FILE].actions()
        behind = entries[entries.index(opened_after) + 1]
        menus[Menu.FILE].insertMenu(behind, self._recent)

    def _lay_out(self) -> None:
        self._stack.addWidget(self._start)
        self._start.chosen.connect(self._open_chosen)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._problems)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(middle)
        self.setMinimumSize(*_LEAST)
        self.resize(QSize(*_SIZE).boundedTo(self.screen().availableSize()))
        kept = self._preferences.settings.window
        self.restoreGeometry(QByteArray.fromBase64(QByteArray(kept.encode())))
