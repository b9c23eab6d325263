"""How long the timeline takes from a gesture to what is seen of it, however large the plan is.

Run as `python tests/benchmarks/timeline_frames.py [folder]` from the checkout; in the folder the
plans are kept for the next time.

A hand gives sixty gestures a second, and what is read ahead comes in between. Wall time is from the
moment at which a gesture was due to what is seen of it, CPU time all that was done until the next
one was due. The plans are equally close, so that a window shows as much of each. Rounds go in turn
through the plans; the first is dropped.
"""

import gc
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from datetime import date
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, process_time
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parents[2]), str(Path(__file__).parents[1])]

from many_bookings import MIDDLE, MOST, make_many_bookings
from PySide6.QtCore import QEventLoop, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from timeline_stage import event_at, point, turn
from window_stage import Recorded, open_window, the_plan

from planner.ui.main_window import MainWindow
from planner.ui.schedule.time_axis import DAY, HOUR
from planner.ui.schedule.timeline import Timeline
from planner.ui.schedule_actions import TIMELINE

SIZES = (2_000, 20_000, MOST)
ROUNDS = 4
FRAMES = 36
FRAME_MS = 1000 / 60
_NOTCH = 120
_PAN = 24
_SETTLED_MS = 350

Gesture = Callable[[int], object]


class Frame(NamedTuple):
    """The milliseconds of one gesture."""

    wall: float
    cpu: float


Round = dict[tuple[str, int], list[Frame]]
"""The frames of each motion in each plan, by its bookings."""


class Motion(NamedTuple):
    """What a hand does: over how many seconds of time, and which gesture begins there."""

    name: str
    seconds: float
    begin: Callable[[Timeline], Gesture]


def main(words: Sequence[str]) -> int:
    """Prints the figures of each motion in each plan, and their ratios to those of the smallest."""
    application = QApplication([])
    with TemporaryDirectory() as made, ExitStack() as opened:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = made
        folder = Path(words[0]) if words else Path(made)
        lines = {size: opened.enter_context(_line_on(application, folder, size)) for size in SIZES}
        gc.freeze()  # as `planner.ui.app.run` does once its window is open
        rounds = [_round(application, lines) for _ in range(ROUNDS)]
    _print(rounds[1:])
    return 0


def _round(application: QApplication, lines: Mapping[int, Timeline]) -> Round:
    return {
        (motion.name, size): _frames(application, line, motion)
        for motion in MOTIONS
        for size, line in lines.items()
    }


def _print(rounds: Sequence[Round]) -> None:
    print(f"{'ms: p50  p95  longest':<24}{'bookings':>9}{'wall':>24}{'CPU':>24}{'ratio':>8}")
    late = []
    for name, size in rounds[0]:
        frames = [frame for each in rounds for frame in each[name, size]]
        walls, cpus = [each.wall for each in frames], [each.cpu for each in frames]
        ratio = median(_middle(each[name, size]) / _middle(each[name, SIZES[0]]) for each in rounds)
        print(f"{name:<24}{size:>9}{_said(walls):>24}{_said(cpus):>24}{ratio:>8.2f}")
        if _p95(cpus) > FRAME_MS:
            late.append(f"{name} at {size}")
    print(f"ratio: of the CPU time to that at {SIZES[0]} bookings, the median of the rounds.")
    print(f"p95 of the CPU time over a frame of {FRAME_MS:.1f} ms: {', '.join(late) or 'nothing'}.")


def _pan(line: Timeline) -> Gesture:
    """There and back."""
    middle = QPointF(line.viewport().rect().center())
    shift = Qt.KeyboardModifier.ShiftModifier
    return lambda frame: turn(line, middle, -_PAN if frame < FRAMES // 2 else _PAN, shift)


def _zoom(line: Timeline) -> Gesture:
    """Out and in again."""
    middle = QPointF(line.viewport().rect().center())
    control = Qt.KeyboardModifier.ControlModifier
    step = _NOTCH // 4
    return lambda frame: turn(line, middle, -step if frame < FRAMES // 2 else step, control)


def _drag(line: Timeline) -> Gesture:
    """A booking with a show over other times and lanes."""
    shown = line.axis
    block = next(
        each
        for each in line.in_order()
        if each.show_id is not None and each.lane.startswith("studio")
        if shown.start < each.use.start and each.use.end < shown.end
    )
    start = point(line, block.key)
    QTest.mousePress(line.viewport(), Qt.MouseButton.LeftButton, pos=start)
    free = Qt.KeyboardModifier.NoModifier

    def move(frame: int) -> None:
        across, down = start.x() + 5 * (frame % 40), start.y() + 4 * (frame % 30)
        event_at(line, type(start)(across, down), free)

    return move


MOTIONS = (
    *(
        Motion(f"scroll, {name}", seconds, _pan)
        for name, seconds in (("3 h", 3 * HOUR), ("1 day", DAY), ("7 days", 7 * DAY))
    ),
    Motion("scroll, 28 days", 28 * DAY, _pan),
    Motion("zoom, 1 to 28 days", DAY, _zoom),
    *(
        Motion(f"drag, {name}", seconds, _drag)
        for name, seconds in (("1 day", DAY), ("7 days", 7 * DAY))
    ),
)


def _frames(application: QApplication, line: Timeline, motion: Motion) -> list[Frame]:
    _look(line, motion.seconds)
    gesture = motion.begin(line)
    frames = []
    due = perf_counter()
    for number in range(FRAMES):
        before = process_time()
        gesture(number)
        application.processEvents()
        done = perf_counter()
        wall = done - due
        due = max(done, due + FRAME_MS / 1000)
        _rest_until(due)
        frames.append(Frame(wall * 1000, (process_time() - before) * 1000))
    line.give_up_dragging()
    return frames


def _rest_until(moment: float) -> None:
    """Lets be done what comes between two gestures, and sleeps else."""
    left = int((moment - perf_counter()) * 1000)
    if left > 0:
        _wait(left)


def _wait(milliseconds: int) -> None:
    loop, timer = QEventLoop(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(loop.quit)
    timer.start(milliseconds)
    loop.exec()


def _look(line: Timeline, seconds: float) -> None:
    """Shows so much time around the middle of the plan."""
    line.zoom(seconds / line.axis.seconds)
    middle = _moment(MIDDLE) + 12 * HOUR
    line.look(line.axis.shown_from(middle - min(seconds / 2, 12 * HOUR)))
    _wait(_SETTLED_MS)


def _moment(day: date) -> float:
    return (day - date(1970, 1, 1)).days * DAY + 8 * HOUR


@contextmanager
def _line_on(application: QApplication, folder: Path, bookings: int) -> Iterator[Timeline]:
    path = folder / f"many-{bookings}.showplan"
    if not path.exists():
        make_many_bookings(path, bookings)
    window: MainWindow = open_window(application, Recorded(), path)
    window.resize(1440, 900)
    view = the_plan(window)
    view.show_page("schedule")
    view.schedule.show_view(TIMELINE)
    line = view.schedule.views.timeline.widget
    _wait(_SETTLED_MS)
    line.setFocus()
    yield line
    window.close()
    window.deleteLater()


def _said(times: Sequence[float]) -> str:
    return f"{median(times):.1f}  {_p95(times):.1f}  {max(times):.1f}"


def _middle(frames: Sequence[Frame]) -> float:
    return median(each.cpu for each in frames)


def _p95(times: Sequence[float]) -> float:
    return quantiles(times, n=20)[-1]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
