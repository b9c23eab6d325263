"""When bookings of one studio are in each other's way, and when a hold is over."""

from datetime import UTC, datetime, timedelta

import pytest
from builders import a_studio
from hypothesis import given
from hypothesis import strategies as st
from lines import STUDIO, booked, held

from planner.domain.holds import has_lapsed, meeting
from planner.domain.spans import block_span
from planner.domain.studio import BookingState

FOUR = datetime(2026, 11, 28, 0, 0, tzinfo=UTC)
"""16:00 in Los Angeles."""


@pytest.mark.parametrize(
    ("one", "teardown", "other", "setup", "added", "shared"),
    [
        ("10:00-12:00", 0, "12:00-14:00", 0, 0, 0),
        ("10:00-12:00", 0, "11:00-14:00", 0, 60, 60),
        ("10:00-12:00", 0, "10:00-12:00", 0, 120, 120),
        ("10:00-14:00", 0, "11:00-12:00", 0, 60, 60),
        ("10:00-12:00", 30, "12:00-14:00", 0, 30, 30),
        ("10:00-12:00", 0, "12:00-14:00", 30, 30, 30),
        ("10:00-12:00", 30, "13:00-14:00", 30, 0, 0),
        ("10:00-12:00", 30, "12:45-14:00", 30, 15, 0),
        ("10:00-12:00", 30, "12:30-14:00", 30, 30, 0),
        ("10:00-12:00", 30, "12:29-14:00", 30, 31, 1),
        ("10:00-12:00", 45, "12:30-14:00", 20, 35, 15),
        ("10:00-12:00", 30, "15:00-16:00", 30, 0, 0),
    ],
)
def test_setup_and_teardown_add_up_unless_neighbours_share_a_gap(
    one: str, teardown: int, other: str, setup: int, added: int, shared: int
) -> None:
    first, second = booked(one, teardown_minutes=teardown), booked(other, setup_minutes=setup)
    sharing = a_studio(share_gap=True)
    assert meeting(first, second, STUDIO) == meeting(second, first, STUDIO) == added * 60
    assert meeting(first, second, sharing) == meeting(second, first, sharing) == shared * 60


minutes = st.integers(0, 90)


@given(st.tuples(minutes, minutes), st.tuples(minutes, minutes), minutes)
def test_sharing_a_gap_never_takes_more_room_than_adding_up(
    first: tuple[int, int], second: tuple[int, int], later: int
) -> None:
    one = booked("10:00-11:00", setup_minutes=first[0], teardown_minutes=first[1])
    start = datetime(2026, 11, 27, 10) + timedelta(minutes=later)
    other = booked(
        "10:00-11:00",
        starts_at=start,
        ends_at=start + timedelta(hours=1),
        setup_minutes=second[0],
        teardown_minutes=second[1],
    )
    assert meeting(one, other, a_studio(share_gap=True)) <= meeting(one, other, STUDIO)
    spans = [block_span(each, STUDIO.timezone) for each in (one, other)]
    apart = max(span.start for span in spans) >= min(span.end for span in spans)
    assert (meeting(one, other, STUDIO) == 0) is apart


@pytest.mark.parametrize(
    ("state", "expires", "minutes_later", "lapsed"),
    [
        (BookingState.HOLD, None, 0, False),
        (BookingState.HOLD, datetime(2026, 11, 27, 16), -1, False),
        (BookingState.HOLD, datetime(2026, 11, 27, 16), 0, True),
        (BookingState.HOLD, datetime(2026, 11, 27, 16), 1, True),
        (BookingState.CONFIRMED, datetime(2026, 11, 27, 16), 1, False),
        (BookingState.ENQUIRY, datetime(2026, 11, 27, 16), 1, False),
    ],
)
def test_only_a_hold_lapses_and_at_the_very_moment_of_its_expiry(
    state: BookingState, expires: datetime | None, minutes_later: int, lapsed: bool
) -> None:
    booking = held("18:00-20:00", state=state, expires_at=expires)
    assert has_lapsed(booking, STUDIO, FOUR + timedelta(minutes=minutes_later)) is lapsed
