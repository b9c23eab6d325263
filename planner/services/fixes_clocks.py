"""Ways out of times that a clock change skips or doubles: the nearest that nobody can mistake."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from functools import partial
from typing import Final

from planner.domain.crew import TimeOff
from planner.domain.findings import Finding
from planner.domain.rundown import Row
from planner.domain.show import Show
from planner.domain.spans import doubtful_span, show_span, wall_instant
from planner.domain.studio import Booking, Closure
from planner.services.bookings import edit_booking
from planner.services.creators import edit_time_off
from planner.services.fix import Fix
from planner.services.rescheduling import move_show
from planner.services.rundowns import set_start
from planner.services.studios import edit_closure
from planner.services.workspace import Workspace
from planner.wording.fixes import Way, fix_label, time_label

_STEP: Final = timedelta(minutes=15)
_FURTHEST: Final = 12
"""Clock changes are at most three hours: so many quarters of an hour lead out of any."""

Rewrite = Callable[[datetime], object]


def doubtful_time(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """The nearest times after and before the doubtful one at which the clock is plain."""
    wall = datetime.fromisoformat(str(finding.values["wall"]))
    zone = str(finding.values["zone"])
    rewrite = _rewrite(workspace, finding)
    for direction in (1, -1):
        near = (wall + direction * step * _STEP for step in range(1, _FURTHEST + 1))
        plain = next((each for each in near if _is_plain(each, zone)), None)
        if plain is not None:
            when = time_label(workspace.language, plain, beside=wall)
            text = fix_label(workspace.language, Way.TAKE_AS, when=when)
            yield Fix(text, partial(rewrite, plain))


def _is_plain(wall: datetime, zone: str) -> bool:
    doubt = doubtful_span(wall, zone)
    return doubt.start == doubt.end


def _rewrite(workspace: Workspace, finding: Finding) -> Rewrite:
    """What writes another time in the place of the doubtful one."""
    wall = datetime.fromisoformat(str(finding.values["wall"]))
    what = str(finding.values["what"])
    first = finding.subjects[0]
    if what == "show":
        return partial(_move_show, workspace, workspace.get(Show, first))
    if what in ("start", "end"):
        return partial(_move_row, workspace, workspace.get(Row, first))
    if what in ("booking_start", "booking_end"):
        booking = workspace.get(Booking, first)
        if what == "booking_start":
            return lambda plain: edit_booking(workspace, booking.id, starts_at=plain)
        return lambda plain: edit_booking(workspace, booking.id, ends_at=plain)
    away = next((each for each in finding.subjects if workspace.find(TimeOff, each)), None)
    if away is not None:
        off = workspace.get(TimeOff, away)
        field = "starts_at" if off.starts_at == wall else "ends_at"
        return lambda plain: edit_time_off(workspace, off.id, **{field: plain})
    closed = next(each for each in finding.subjects if workspace.find(Closure, each))
    closure = workspace.get(Closure, closed)
    field = "starts_at" if closure.starts_at == wall else "ends_at"
    return lambda plain: edit_closure(workspace, closure.id, **{field: plain})


def _move_show(workspace: Workspace, show: Show, plain: datetime) -> None:
    shift = wall_instant(plain, show.timezone) - show_span(show).start
    move_show(workspace, show.id, start_by=shift, end_by=shift)


def _move_row(workspace: Workspace, row: Row, plain: datetime) -> None:
    show = workspace.get(Show, row.show_id)
    day = (plain.date() - show.starts_at.date()).days
    set_start(workspace, row.id, row.start, clock=plain.time(), day=day)
