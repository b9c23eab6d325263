"""Sets the stage for tests of the window: a real one, hands that type, eyes that read tables."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.errors import ShowPlannerError
from planner.ui.action_set import ActionSet
from planner.ui.app import make_window
from planner.ui.context import Context, Outside
from planner.ui.main_window import MainWindow
from planner.ui.plan_view import PlanView
from planner.ui.problems import Problems
from planner.ui.theme import Theme
from planner.ui.widgets.grid import Grid
from planner.wording.language import Language

OpenWindow = Callable[[], MainWindow]


@dataclass
class Recorded:
    """Answers what the window asks the outside, and records what it shows there."""

    to_open: Path | None = None
    to_make: Path | None = None
    to_import: Path | None = None
    to_save: Path | None = None
    to_read: Path | None = None
    proposed: list[Path] = field(default_factory=list)
    printers: list[QPrinter] = field(default_factory=list)
    shown: list[Path] = field(default_factory=list)
    refusal: ShowPlannerError | None = None

    def outside(self) -> Outside:
        return Outside(
            lambda: self.to_open,
            lambda _: self.to_make,
            self._show,
            lambda: self.to_import,
            self._save,
            lambda _: next(iter(self.printers), None),
            lambda: self.to_read,
            lambda proposed, _: self._save(proposed),
        )

    def _save(self, proposed: Path) -> Path | None:
        self.proposed.append(proposed)
        return self.to_save

    def _show(self, path: Path) -> None:
        if self.refusal is not None:
            raise self.refusal
        self.shown.append(path)


def a_context(application: QApplication, recorded: Recorded) -> Context:
    language = Language()
    theme = Theme(application, "light")
    problems = Problems(language)
    return Context(theme, problems, language, ActionSet(theme, problems), recorded.outside())


def open_window(application: QApplication, recorded: Recorded, plan: Path | None) -> MainWindow:
    window, _ = make_window(application, recorded.outside())
    window.show()
    window.activateWindow()
    if plan is not None:
        window.open_path(plan)
    QTest.qWaitForWindowActive(window)
    return window


def the_plan(window: MainWindow) -> PlanView:
    assert window.plan is not None
    return window.plan


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def type_text(text: str) -> None:
    """Types a text to whatever has the focus by then; what has no key comes by input method."""
    for sign in text:
        if sign.isascii():
            QTest.keyClicks(focused(), sign)
        else:
            QApplication.sendEvent(focused(), QInputMethodEvent("?", []))
            composed = QInputMethodEvent()
            composed.setCommitString(sign)
            QApplication.sendEvent(focused(), composed)


def press(*keys: str) -> None:
    """Presses keys such as `Return`, `Ctrl+Z`, one after the other."""
    for each in keys:
        QTest.keySequence(focused(), QKeySequence(each))


def go_to(grid: Grid, title: str, column: str) -> None:
    """Makes a cell the current one: that of the line with a title."""
    grid.setFocus()
    grid.select_keys([grid.rows.key_at(line_of(grid, title))], column=column)


def line_of(grid: Grid, title: str) -> int:
    return column_texts(grid, "title").index(title)


def cell_text(grid: Grid, title: str, column: str) -> str:
    return column_texts(grid, column)[line_of(grid, title)]


def column_texts(grid: Grid, column: str) -> list[str]:
    """What a column of a table shows, from top to bottom."""
    model = grid.rows
    place = model.column_of(column)
    return [str(model.index(row, place).data()) for row in range(model.rowCount())]


def titles(grid: Grid) -> list[str]:
    """The titles of rows that can be selected, from top to bottom."""
    every = column_texts(grid, "title")
    return [every[row] for row, each in enumerate(grid.rows.records) if each.selectable]


def figure(view: PlanView, caption: str) -> str:
    """A figure of the strip over the rundown."""
    strip = view.rundown.figures
    return next(each.value for each in strip.figures if each.caption == caption)


def row_point(grid: Grid, title: str, *, part: float = 0.5) -> QPoint:
    """A point in the line with a title; `part` is how far down in it."""
    index = grid.rows.index(line_of(grid, title), grid.rows.column_of("title"))
    rect = grid.visualRect(index)
    return QPoint(rect.left() + 20, rect.top() + int(rect.height() * part))
