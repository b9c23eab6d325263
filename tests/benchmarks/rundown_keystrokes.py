"""How much processor time each gesture in a very long rundown takes, against a short one.

Run as `python tests/benchmarks/rundown_keystrokes.py [rows]` from the checkout. The two shows take
turns, so that whatever else the machine does falls on both.
"""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1])]

from long_show import SHOW, make_long_show
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_stage import Recorded, focused, open_window, press, the_plan, type_text

from planner.services.rundowns import set_length
from planner.ui.main_window import MainWindow
from planner.ui.rundown.table import RundownGrid
from planner.ui.widgets.row_dragging import carried

FRAME_MS = 1000 / 60
SHORT = 40
ROUNDS = 5
SIZE = (1440, 900)

Times = dict[str, list[float]]


def main(words: Sequence[str]) -> int:
    """Prints the figures of a short rundown and of a long one, and their ratios."""
    rows = int(words[0]) if words else 1000
    application = QApplication([])
    short: Times = {}
    long: Times = {}
    for _ in range(ROUNDS):
        for times, count in ((short, SHORT), (long, rows)):
            with _window_on(application, count) as window:
                _Hands(application, window, count, times).do_everything()
    print(f"{'ms of processor time':<26}{SHORT:>8} rows{'':>8}{rows:>8} rows")
    print(f"{'':<26}{'p50':>8}{'p95':>8}{'p50':>10}{'p95':>8}{'ratio':>9}")
    for name, ms in long.items():
        few, many = _figures(short[name]), _figures(ms)
        ratio = many[0] / max(few[0], 0.1)
        print(f"{name:<26}{few[0]:>8.1f}{few[1]:>8.1f}{many[0]:>10.1f}{many[1]:>8.1f}{ratio:>9.1f}")
    worst = _figures(long["type a length"])[1]
    print(f"One frame is {FRAME_MS:.1f} ms; 95 of 100 keystrokes take {worst:.1f} ms or less.")
    return 0


class _Hands:
    """What a person does in the window of one show; how long each took, in ms."""

    def __init__(
        self, application: QApplication, window: MainWindow, rows: int, times: Times
    ) -> None:
        self._application = application
        self._rows = rows
        self._times = times
        self._plan = the_plan(window)
        self._grid = self._plan.rundown.grid

    def do_everything(self) -> None:
        """Goes through all gestures once."""
        self._type_lengths()
        row = f"row-{self._rows // 2 + 1}"
        self._grid.select_keys([row], column="length")
        self._settle()
        for seconds in (70, 80, 90):
            self._in_turn("write a length", lambda: press("7", "Return"))
            self._in_turn(
                "follow a written length",
                partial(set_length, self._plan.workspace, row, seconds),
            )
            self._in_turn("undo", lambda: press("Ctrl+Z"))
            self._in_turn("move a row (Alt+Down)", lambda: press("Alt+Down"))
            self._in_turn("duplicate a row", lambda: press("Ctrl+D"))
            self._in_turn("delete a row", lambda: press("Delete"))
        for _ in range(6):
            self._timed("select the next row", lambda: press("Down"))
        self._settle()
        self._drag()
        self._scroll()

    def _type_lengths(self) -> None:
        for place in (1, self._rows // 2 + 1, self._rows - 1):
            self._grid.select_keys([f"row-{place}"], column="length")
            self._settle()
            type_text("2")
            self._application.processEvents()
            for sign in "3456":
                self._timed("type a length", partial(type_text, sign))
            press("Escape")

    def _drag(self) -> None:
        height = self._grid.viewport().height()
        rows = carried(["row-1"])
        for part in range(1, 13):
            at = QPoint(300, height * part // 13)
            self._timed("drag over the rows", partial(_drag_to, self._grid, rows, at))

    def _scroll(self) -> None:
        self._grid.scrollToTop()
        self._settle()
        bar = self._grid.verticalScrollBar()
        for _ in range(8):
            self._timed("scroll by three rows", lambda: bar.setValue(bar.value() + 114))
        for _ in range(8):
            self._timed("scroll a page", lambda: bar.setValue(bar.value() + bar.pageStep()))

    def _in_turn(self, name: str, act: Callable[[], object]) -> None:
        """One of several gestures: what each leaves to be done later is no part of the next."""
        self._timed(name, act)
        self._settle()

    def _timed(self, name: str, act: Callable[[], object]) -> None:
        begun = process_time()
        act()
        self._application.processEvents()
        self._times.setdefault(name, []).append((process_time() - begun) * 1000)

    def _settle(self) -> None:
        QTest.qWait(200)
        focused()


def _drag_to(grid: RundownGrid, rows: QMimeData, at: QPoint) -> None:
    event = QDragMoveEvent(
        at,
        Qt.DropAction.MoveAction,
        rows,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    grid.dragMoveEvent(event)


def _figures(times: Sequence[float]) -> tuple[float, float]:
    """The median and what 95 of 100 stay within."""
    return median(times), quantiles(times, n=20)[-1]


@contextmanager
def _window_on(application: QApplication, rows: int) -> Iterator[MainWindow]:
    with TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        path = Path(folder) / "long.showplan"
        make_long_show(path, rows)
        window = open_window(application, Recorded(), path)
        window.resize(*SIZE)
        view = the_plan(window)
        view.open_show(SHOW)
        QTest.qWait(1500)
        view.rundown.grid.setFocus()
        yield window
        window.close()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
