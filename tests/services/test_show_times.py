from datetime import datetime

import pytest
from builders import a_booking, a_studio
from staging import SHOW, assert_one_step, put, stage

from planner.domain.errors import InvalidValueError, TakenError
from planner.domain.show import Show
from planner.domain.studio import Booking, BookingState
from planner.services.exporting import plan_json
from planner.services.rooms import other_rooms, rooms_for
from planner.services.show_times import set_on_air
from planner.services.typed_days import parse_days
from planner.services.workspace import Workspace

START = datetime(2026, 11, 27, 16)


def hours(first: int, last: int, day: int = 27) -> dict[str, datetime]:
    return {
        "starts_at": datetime(2026, 11, day, first),
        "ends_at": datetime(2026, 11, day, last),
    }


@pytest.fixture
def plan(workspace: Workspace) -> Workspace:
    """A show of three hours in one of three studios; somebody else has them the day after."""
    zone = "America/Los_Angeles"
    confirmed = BookingState.CONFIRMED
    stage(
        workspace,
        a_studio(id="a", name="A", timezone=zone, setup_minutes=30, teardown_minutes=30),
        a_studio(id="b", name="B", timezone=zone, setup_minutes=0, teardown_minutes=0),
        a_studio(id="c", name="C", timezone="America/New_York"),
        starts_at=START,
        length_minutes=180,
        timezone=zone,
    )
    put(
        workspace,
        a_booking(id="own", studio_id="a", show_id=SHOW, state=confirmed, **hours(16, 19)),
        a_booking(id="next", studio_id="a", state=confirmed, note="Rental", **hours(16, 19, 28)),
        a_booking(id="held", studio_id="b", state=BookingState.HOLD, **hours(18, 20)),
    )
    return workspace


def test_the_bookings_of_a_show_go_where_it_goes_in_one_step(plan: Workspace) -> None:
    before = plan_json(plan)
    set_on_air(plan, SHOW, starts_at=datetime(2026, 11, 27, 10), length_minutes=60)
    own = plan.get(Booking, "own")
    assert (own.starts_at.hour, own.ends_at.hour) == (10, 11)
    assert_one_step(plan, before, f"Move “{plan.get(Show, SHOW).title}”")


def test_another_zone_is_another_moment_for_the_studio_too(plan: Workspace) -> None:
    show = set_on_air(plan, SHOW, timezone="America/New_York")
    assert show.starts_at == START
    assert plan.get(Booking, "own").starts_at == datetime(2026, 11, 27, 13)


def test_a_show_does_not_move_onto_anothers_time_unless_that_was_seen(plan: Workspace) -> None:
    before = plan_json(plan)
    with pytest.raises(TakenError, match="Rental"):
        set_on_air(plan, SHOW, starts_at=datetime(2026, 11, 28, 17))
    with pytest.raises(InvalidValueError):
        set_on_air(plan, SHOW, length_minutes=0)
    assert plan_json(plan) == before
    set_on_air(plan, SHOW, starts_at=datetime(2026, 11, 28, 17), accepting=["next"])
    assert plan.get(Booking, "own").starts_at.day == 28


def test_studios_come_free_ones_first_with_who_has_them(plan: Workspace) -> None:
    rooms = rooms_for(plan, SHOW)
    assert [each.studio.id for each in rooms] == ["a", "c", "b"], "its own is in nobody's way"
    assert [each.id for each in rooms[-1].held] == ["held"]
    assert rooms[-1].possible
    assert not rooms[-1].free
    set_on_air(plan, SHOW, starts_at=datetime(2026, 11, 28, 17), accepting=["next"])
    taken = rooms_for(plan, SHOW)[-1]
    assert (taken.studio.id, [each.id for each in taken.taken]) == ("a", ["next"])
    assert not taken.possible
    assert [each.studio.id for each in other_rooms(plan, "own")] == ["b", "c"]


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("Fri 4 Dec, 11 Dec", ["2026-12-04", "2026-12-11"]),
        ("11 Dec and 4 Dec 4 Dec", ["2026-12-04", "2026-12-11"]),
        ("every Friday until 18 Dec", ["2026-12-04", "2026-12-11", "2026-12-18"]),
        ("daily x2", ["2026-11-28", "2026-11-29"]),
    ],
)
def test_days_for_copies_are_typed_one_by_one_or_as_a_rule(
    plan: Workspace, typed: str, days: list[str]
) -> None:
    found = parse_days(typed, plan.get(Show, SHOW), datetime(2026, 11, 22).date())
    assert [str(each) for each in found] == days


@pytest.mark.parametrize("typed", ["", "soon", "every Friday", "4 Dec or so", "daily x1000"])
def test_what_means_no_days_is_refused(plan: Workspace, typed: str) -> None:
    with pytest.raises(InvalidValueError):
        parse_days(typed, plan.get(Show, SHOW), datetime(2026, 11, 22).date())
