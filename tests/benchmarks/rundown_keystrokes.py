"""How much processor time a key in a cell of a very long rundown takes, against a short one.

Run as `python tests/benchmarks/rundown_keystrokes.py [rows]` from the checkout.
"""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import process_time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1])]

from long_show import SHOW, make_long_show
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_stage import Recorded, open_window, press, the_plan, type_text

from planner.ui.main_window import MainWindow

FRAME_MS = 1000 / 60
SHORT = 40
TYPED = "3456789"


def main(words: Sequence[str]) -> int:
    """Prints the figures of a short rundown and of a long one, and their ratios."""
    rows = int(words[0]) if words else 1000
    application = QApplication([])
    short, long = (_figures(application, each) for each in (SHORT, rows))
    print(f"{'median ms':<28}{SHORT:>9} rows{rows:>9} rows     ratio")
    for name, ms in long.items():
        print(f"{name:<28}{short[name]:>14.1f}{ms:>14.1f}{ms / short[name]:>10.1f}")
    worst = max(ms for name, ms in long.items() if name.startswith("type"))
    print(f"One frame is {FRAME_MS:.1f} ms; the slowest kind of keystroke takes {worst:.1f} ms.")
    return 0


def _figures(application: QApplication, rows: int) -> dict[str, float]:
    with _window_on(application, rows) as window:
        grid = the_plan(window).rundown.grid
        found: dict[str, float] = {}
        for name, row in (("first", 1), ("middle", rows // 2 + 1), ("last", rows - 1)):
            grid.select_keys([f"row-{row}"], column="length")
            found[f"type a length, {name} row"] = _typing(application)
            press("Escape")
        grid.select_keys(["row-1"], column="length")
        found["write a length"] = _of_each(application, lambda: press("7", "Return"), 5)
        found["undo it"] = _of_each(application, lambda: press("Ctrl+Z"), 5)
        found["move a row"] = _of_each(application, lambda: press("Alt+Down"), 5)
        grid.scrollToTop()
        bar = grid.verticalScrollBar()
        found["scroll a page"] = _of_each(
            application, lambda: bar.setValue(bar.value() + bar.pageStep()), 12
        )
        return found


def _typing(application: QApplication) -> float:
    grid = QApplication.focusWidget()
    assert grid is not None
    times = []
    for sign in TYPED:
        begun = process_time()
        type_text(sign)
        application.processEvents()
        times.append(process_time() - begun)
    return median(times[1:]) * 1000


def _of_each(application: QApplication, act: Callable[[], object], often: int) -> float:
    times = []
    for _ in range(often):
        begun = process_time()
        act()
        application.processEvents()
        times.append(process_time() - begun)
    return median(times) * 1000


@contextmanager
def _window_on(application: QApplication, rows: int) -> Iterator[MainWindow]:
    with TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = folder
        path = Path(folder) / "long.showplan"
        make_long_show(path, rows)
        window = open_window(application, Recorded(), path)
        view = the_plan(window)
        view.open_show(SHOW)
        QTest.qWait(1500)
        view.rundown.grid.setFocus()
        yield window
        window.close()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
