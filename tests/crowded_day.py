"""A day with forty shows, as tests and pictures of a crowded schedule need it."""

from datetime import date, datetime, time, timedelta
from typing import Final

from builders import a_brand, a_creator, a_show, a_studio, an_assignment

from planner.domain.show import Show
from planner.domain.studio import Booking, BookingState
from planner.services.bookings import book_show, book_time
from planner.services.workspace import Workspace

SHOWS: Final = 40
DAY: Final = date(2026, 11, 27)

_STUDIOS: Final = ("Studio A", "Studio B", "Downtown loft", "Warehouse stage")
BRANDS: Final = (
    ("Lumen Skin", "#2F6FED"),
    ("Northpeak", "#B45F06"),
    ("Kindred Tea", "#218358"),
    ("Papier & Co", "#8E4EC6"),
)
_TITLES: Final = (
    "Black Friday marathon",
    "Tea hour",
    "Winter jackets: last sizes before the holidays",
    "护肤晚间直播",
    "Ceramics drop",
)
_LENGTHS: Final = (30, 45, 60, 90, 120, 180, 15)


def crowd(workspace: Workspace, day: date = DAY) -> list[Show]:
    """Puts forty shows on a day, from 06:00 on, in four studios and ten hosts' hands, some on top
    of each other, some without a studio; one studio is painted, one is let. Gives the shows."""
    with workspace.change("Crowd the day"):
        shows = _put_all(workspace, day)
        for number, show in enumerate(shows):
            if number % 8 != 7:
                firm = BookingState.CONFIRMED if number % 3 else BookingState.HOLD
                taken = [each.id for each in workspace.all(Booking)]
                studio = f"studio {number % len(_STUDIOS)}"
                book_show(workspace, show.id, studio, state=firm, accepting=taken)
        for studio, hour, note in (("studio 0", 5, "Painting"), ("studio 3", 20, "Let to Wavelet")):
            start = datetime.combine(day, time(hour))
            taken = [each.id for each in workspace.all(Booking)]
            end = start + timedelta(hours=3)
            book_time(workspace, studio, starts_at=start, ends_at=end, note=note, accepting=taken)
    return shows


def _put_all(workspace: Workspace, day: date) -> list[Show]:
    brands = [a_brand(id=f"brand {name}", name=name, color=color) for name, color in BRANDS]
    studios = [
        a_studio(id=f"studio {number}", name=name, setup_minutes=15, teardown_minutes=15)
        for number, name in enumerate(_STUDIOS)
    ]
    people = [a_creator(id=f"host {number}", name=f"@host{number}") for number in range(10)]
    start = datetime.combine(day, time(6))
    shows = [
        a_show(
            id=f"show {number:02}",
            title=f"{_TITLES[number % len(_TITLES)]} {number + 1}",
            brand_id=brands[number % len(brands)].id,
            starts_at=start + timedelta(minutes=25 * number),
            length_minutes=_LENGTHS[number % len(_LENGTHS)],
            status="confirmed" if number % 3 else "planned",
        )
        for number in range(SHOWS)
    ]
    shifts = [
        an_assignment(id=f"shift {number:02}", show_id=show.id, creator_id=people[number % 10].id)
        for number, show in enumerate(shows)
    ]
    with workspace.change("Put the shows") as step:
        for entity in (*brands, *studios, *people, *shows, *shifts):
            step.put(entity)
    return shows
