"""A plan with very many bookings, for tests and benchmarks of the schedule."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import Final

from builders import a_booking, a_brand, a_creator, a_show, a_studio, an_assignment

from planner.domain.base import Entity
from planner.domain.plan import Charter
from planner.domain.studio import WeeklyWindow
from planner.services.workspace import Workspace
from planner.store import plan_file

STUDIOS: Final = 60
CREATORS: Final = 60
DAYS: Final = 5 * 365 + 1
MOST: Final = 100_000
"""So many bookings lie in all studios in five years."""

MIDDLE: Final = date(2026, 11, 27)
NOW: Final = datetime(2026, 11, 22, 14, 20, tzinfo=UTC)
_SEED: Final = 20261127
_ZONE: Final = "America/Los_Angeles"
_COLORS: Final = ("#2F6FED", "#B45F06", "#218358", "#8E4EC6", "#0E7490", "#BE185D")
_WITH_SHOW: Final = 0.8
_IN_TURN: Final = 0.97
_AT_A_TIME: Final = 5_000


def make_many_bookings(path: Path, bookings: int) -> None:
    """A plan file with so many bookings, as close together as `MOST` of them in five years.

    Fewer lie in fewer days around `MIDDLE`, so that a window shows just as much of either plan.
    Four of five have a show with a host.
    """
    charter = Charter(name="Many bookings", timezone=_ZONE)
    workspace = Workspace(plan_file.create(path, charter), now=lambda: NOW)
    waiting = list(_rooms())
    for number in range(bookings):
        waiting += _booked(number, bookings)
        if len(waiting) >= _AT_A_TIME:
            _put(workspace, waiting)
            waiting = []
    _put(workspace, waiting)
    workspace.close()


def _put(workspace: Workspace, entities: list[Entity]) -> None:
    with workspace.change("Put") as step:
        for each in entities:
            step.put(each)


def _rooms() -> Iterator[Entity]:
    hours = tuple(WeeklyWindow(weekday=day, start=time(7), end=time(0)) for day in range(7))
    for number, color in enumerate(_COLORS):
        yield a_brand(id=f"brand-{number}", name=f"Brand {number}", color=color)
    for number in range(STUDIOS):
        yield a_studio(
            id=f"studio-{number:02}",
            name=f"Studio {number + 1:02}",
            timezone=_ZONE,
            open_hours=hours,
            setup_minutes=30,
            teardown_minutes=15,
        )
    for number in range(CREATORS):
        yield a_creator(id=f"host-{number:02}", name=f"@host{number:02}", availability=hours)


def _booked(number: int, bookings: int) -> Iterator[Entity]:
    """A booking somewhere in the plan's days, with its show and host if it has one.

    In a day every studio and every host comes once, but for a few that meet another.
    """
    random = Random(_SEED + number)
    days = max(1, DAYS * bookings // MOST)
    day = MIDDLE + timedelta(days=number % days - days // 2)
    turn = number // days if random.random() < _IN_TURN else random.randrange(STUDIOS)
    start = datetime.combine(day, time(random.randrange(8, 21), random.choice((0, 15, 30, 45))))
    minutes = random.choice((45, 60, 90, 120, 180))
    show_id = f"show-{number:06}" if random.random() < _WITH_SHOW else None
    if show_id is not None:
        yield a_show(
            id=show_id,
            title=f"Live drop {number}",
            brand_id=f"brand-{number % len(_COLORS)}",
            starts_at=start,
            length_minutes=minutes,
            status="confirmed",
        )
        host = f"host-{turn % CREATORS:02}"
        yield an_assignment(id=f"shift-{number:06}", show_id=show_id, creator_id=host)
    yield a_booking(
        id=f"booking-{number:06}",
        studio_id=f"studio-{turn % STUDIOS:02}",
        show_id=show_id,
        state=random.choice(("confirmed", "confirmed", "hold")),
        starts_at=start,
        ends_at=start + timedelta(minutes=minutes),
        setup_minutes=30,
        teardown_minutes=15,
        note="" if show_id else "Rental",
    )
