"""Small schedules for tests: the week of Monday 23 November 2026, in Los Angeles unless said."""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from builders import a_booking, a_creator, a_show, a_studio, an_assignment, an_id

from planner.domain.checks_schedule import findings_of_schedule
from planner.domain.crew import Assignment, TimeOff
from planner.domain.findings import Code, Finding
from planner.domain.schedule import Schedule
from planner.domain.show import Show
from planner.domain.studio import Booking, Closure, WeeklyWindow

NOW = datetime(2026, 11, 22, 14, 20, tzinfo=UTC)
"""Sunday 22 November, 06:20 in Los Angeles."""

MONDAY = date(2026, 11, 23)
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


On = tuple[Show, Assignment]
"""A show and somebody's shift on it."""


def wall(words: str) -> datetime:
    """`Fri 16:00` is in the week of the tests; `24:00` ends a day. ISO text is itself."""
    found = re.fullmatch(r"(\w{3}) (\d\d):(\d\d)", words)
    if found is None:
        return datetime.fromisoformat(words)
    day = MONDAY + timedelta(days=DAYS.index(found[1]))
    return datetime.combine(day, time()) + timedelta(hours=int(found[2]), minutes=int(found[3]))


def window(words: str) -> tuple[datetime, datetime]:
    """`Fri 16:00 - 19:00` or `Fri 22:00 - Sat 02:00` as two wall times."""
    start, _, end = words.partition(" - ")
    day = start.split()[0]
    return wall(start), wall(end if " " in end or "T" in end else f"{day} {end}")


def windows(*each: str) -> tuple[WeeklyWindow, ...]:
    """Weekly windows of words such as `Fri 10:00-22:00`."""
    found = []
    for words in each:
        day, _, clocks = words.partition(" ")
        start, _, end = clocks.partition("-")
        found.append(
            WeeklyWindow(
                weekday=DAYS.index(day),
                start=time.fromisoformat(start),
                end=time.fromisoformat(end),
            )
        )
    return tuple(found)


def booked(words: str, **fields: Any) -> Booking:
    """A confirmed booking of the studio `studio`; `before` and `after` are setup and teardown."""
    starts_at, ends_at = window(words)
    return a_booking(
        **{
            "state": "confirmed",
            "starts_at": starts_at,
            "ends_at": ends_at,
            "setup_minutes": fields.pop("before", 0),
            "teardown_minutes": fields.pop("after", 0),
            **fields,
        }
    )


def held(words: str, **fields: Any) -> Booking:
    """A hold of the studio `studio`; `expires` is when it lapses."""
    expires = fields.pop("expires", None)
    return booked(
        words, **{"state": "hold", "expires_at": wall(expires) if expires else None, **fields}
    )


def closed(words: str, **fields: Any) -> Closure:
    """A closure of the studio `studio`."""
    starts_at, ends_at = window(words)
    return Closure(
        **{
            "id": an_id("closure"),
            "studio_id": "studio",
            "starts_at": starts_at,
            "ends_at": ends_at,
            **fields,
        }
    )


def off(words: str, **fields: Any) -> TimeOff:
    """Time off of the creator `creator`."""
    starts_at, ends_at = window(words)
    return TimeOff(
        **{
            "id": an_id("off"),
            "creator_id": "creator",
            "starts_at": starts_at,
            "ends_at": ends_at,
            **fields,
        }
    )


def a_show_at(words: str, minutes: int = 60, **fields: Any) -> Show:
    """A show from a wall time on."""
    return a_show(**{"starts_at": wall(words), "length_minutes": minutes, **fields})


def on_duty(
    words: str,
    minutes: int = 60,
    *,
    shift: tuple[int | None, int | None] = (None, None),
    **fields: Any,
) -> On:
    """A show of its own from a wall time on, with the creator `creator` on it as host.

    Fields that begin with `show_` are the show's, the others the assignment's.
    """
    of_show = {name[5:]: fields.pop(name) for name in list(fields) if name.startswith("show_")}
    show = a_show_at(words, minutes, **of_show)
    return show, an_assignment(show_id=show.id, shift_start=shift[0], shift_end=shift[1], **fields)


def zoned(words: str, zone: str, minutes: int = 60) -> On:
    """The same for a show in a zone."""
    return on_duty(words, minutes, show_timezone=zone)


def on_one_show(*shifts: tuple[int, int], show: Show, **fields: Any) -> list[On]:
    """Several shifts of one person on one show."""
    return [
        (show, an_assignment(show_id=show.id, shift_start=start, shift_end=end, **fields))
        for start, end in shifts
    ]


def rooms(
    bookings: Iterable[Booking] = (),
    *,
    shows: Iterable[Show] = (),
    closures: Iterable[Closure] = (),
    now: datetime = NOW,
    **studio: Any,
) -> Schedule:
    """A schedule of one studio, `studio`."""
    return Schedule(
        now=now,
        shows=tuple(shows),
        bookings=tuple(bookings),
        studios=(a_studio(**{"id": "studio", **studio}),),
        closures=tuple(closures),
    )


def people(*duties: On, time_off: Iterable[TimeOff] = (), **creator: Any) -> Schedule:
    """A schedule of one person, `creator`, without rooms."""
    shows = {show.id: show for show, _ in duties}
    return Schedule(
        now=NOW,
        shows=tuple(shows.values()),
        assignments=tuple(assignment for _, assignment in duties),
        creators=(a_creator(**{"id": "creator", **creator}),),
        time_off=tuple(time_off),
    )


def found(schedule: Schedule, *codes: Code) -> list[Finding]:
    """The findings of these codes, in their order; of any code, for none."""
    return [each for each in findings_of_schedule(schedule) if not codes or each.code in codes]


def minutes_of(schedule: Schedule, code: Code, value: str) -> list[float]:
    """A value in seconds of the findings of a code, in minutes."""
    return [int(each.values[value] or 0) / 60 for each in found(schedule, code)]
