"""How long the timeline takes from a gesture to what is seen of it, in a very large plan.

Run as `python tests/benchmarks/timeline_frames.py [bookings] [folder]` from the checkout; in the
folder the plans are kept for the next time.

A hand gives sixty gestures a second, and what is done on idle comes in between: a frame is late by
what that takes too long. Both plans are as close, so that a window shows as much of either.
"""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1])]

from many_bookings import MIDDLE, MOST, make_many_bookings
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from timeline_stage import event_at, point, turn
from window_stage import Recorded, open_window, the_plan

from planner.ui.main_window import MainWindow
from planner.ui.schedule.time_axis import DAY, HOUR
from planner.ui.schedule.timeline import Timeline
from planner.ui.schedule_actions import TIMELINE

FEW = 2_000
FRAME = 1 / 60
FRAMES = 90
_NOTCH = 120
_PAN = 24
SCALES = {
    "3 h": 3 * HOUR,
    "1 day": DAY,
    "2.7 days": 2.7 * DAY,
    "7 days": 7 * DAY,
    "28 days": 28 * DAY,
}
Times = dict[str, list[float]]
"""The milliseconds of each frame, by the name of the gesture."""


def main(words: Sequence[str]) -> int:
    """Prints the figures of a plan of few bookings and of one of many, and their ratios."""
    many = int(words[0]) if words else MOST
    application = QApplication([])
    with TemporaryDirectory() as made:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = made
        folder = Path(words[1]) if len(words) > 1 else Path(made)
        few, most = (_measured(application, folder, each) for each in (FEW, many))
    print(f"{'ms: median, p95, longest':<28}{FEW:>16} bookings{many:>16} bookings   p95 ratio")
    for name, times in most.items():
        ratio = _p95(times) / _p95(few[name])
        print(f"{name:<28}{_said(few[name]):>25}{_said(times):>25}{ratio:>12.2f}")
    late = [name for name, times in most.items() if _p95(times) > FRAME * 1000]
    print(f"One frame is {FRAME * 1000:.1f} ms; longer at p95: {', '.join(late) or 'nothing'}.")
    return 0


def _measured(application: QApplication, folder: Path, bookings: int) -> Times:
    path = folder / f"many-{bookings}.showplan"
    if not path.exists():
        make_many_bookings(path, bookings)
    found: Times = {}
    with _line_on(application, path) as line:
        for name, seconds in SCALES.items():
            _look(application, line, seconds)
            found[f"pan, {name}"] = _panning(application, line)
        for name in ("3 h", "1 day", "7 days"):
            _look(application, line, SCALES[name])
            found[f"drag, {name}"] = _dragging(application, line)
        found["zoom out and in"] = _zooming(application, line)
    return found


def _panning(application: QApplication, line: Timeline) -> list[float]:
    middle = QPointF(line.viewport().rect().center())
    shift = Qt.KeyboardModifier.ShiftModifier
    return _frames(application, lambda _: turn(line, middle, -_PAN, shift))


def _zooming(application: QApplication, line: Timeline) -> list[float]:
    """From a day to four weeks and back."""
    _look(application, line, DAY)
    middle = QPointF(line.viewport().rect().center())
    control = Qt.KeyboardModifier.ControlModifier

    def zoom(frame: int) -> None:
        turn(line, middle, _NOTCH // 4 * (-1 if frame < FRAMES // 2 else 1), control)

    return _frames(application, zoom)


def _dragging(application: QApplication, line: Timeline) -> list[float]:
    blocks = (each for each in line.in_order() if each.show_id is not None)
    shown = line.axis
    block = next(
        each
        for each in blocks
        if shown.start < each.use.start and each.use.end < shown.end and each.lane.startswith("st")
    )
    start = point(line, block.key)
    QTest.mousePress(line.viewport(), Qt.MouseButton.LeftButton, pos=start)
    free = Qt.KeyboardModifier.NoModifier

    def move(frame: int) -> None:
        across, down = start.x() + 5 * (frame % 40), start.y() + 4 * (frame % 30)
        event_at(line, type(start)(across, down), free)

    times = _frames(application, move)
    line.give_up_dragging()
    return times


def _frames(application: QApplication, gesture: Callable[[int], object]) -> list[float]:
    times = []
    due = perf_counter()
    for frame in range(FRAMES):
        gesture(frame)
        application.processEvents()
        done = perf_counter()
        times.append((done - due) * 1000)
        due = max(done, due + FRAME)
        while perf_counter() < due:
            application.processEvents()
    return times


def _look(application: QApplication, line: Timeline, seconds: float) -> None:
    """Shows so much time around the middle of the plan, and waits until nothing is to be done."""
    axis = line.axis
    line.zoom(seconds / axis.seconds)
    middle = _moment(MIDDLE) + 12 * HOUR
    line.look(line.axis.shown_from(middle - min(seconds / 2, 12 * HOUR)))
    QTest.qWait(2500)
    application.processEvents()


def _moment(day: date) -> float:
    return (day - date(1970, 1, 1)).days * DAY + 8 * HOUR


@contextmanager
def _line_on(application: QApplication, path: Path) -> Iterator[Timeline]:
    window: MainWindow = open_window(application, Recorded(), path)
    window.resize(1440, 900)
    view = the_plan(window)
    view.show_page("schedule")
    view.schedule.show_view(TIMELINE)
    line = view.schedule.views.timeline.widget
    QTest.qWait(500)
    line.setFocus()
    yield line
    window.close()
    window.deleteLater()


def _said(times: Sequence[float]) -> str:
    return f"{median(times):.1f}  {_p95(times):.1f}  {max(times):.1f}"


def _p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20)[-1]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
