"""What is offered for each finding about rooms and people; each offer is tried in earnest."""

from datetime import datetime, time

import pytest
from builders import (
    a_booking,
    a_brand,
    a_creator,
    a_hard_item,
    a_show,
    a_studio,
    an_assignment,
    an_item,
)
from fixing import found, labels, standing
from lines import booked, held
from staging import put

from planner.domain.base import Entity
from planner.domain.crew import Assignment, AssignmentStatus, TimeOff
from planner.domain.findings import Code, Finding, Severity
from planner.domain.show import Show
from planner.domain.studio import Booking, Closure, WeeklyWindow
from planner.services.fixes import fixes_for, trials
from planner.services.workspace import Workspace
from planner.wording.language import language_for

ALL_DAY = tuple(WeeklyWindow(weekday=day, start=time(9), end=time(22)) for day in range(7))


def at(hour: int, minute: int = 0, *, day: int = 27) -> datetime:
    return datetime(2026, 11, day, hour, minute)


@pytest.fixture
def house(workspace: Workspace) -> Workspace:
    """Two studios and two hosts; Mia hosts the marathon in Studio A on Friday from 16 to 19."""
    put(
        workspace,
        a_brand(id="brand"),
        a_studio(id="studio", open_hours=ALL_DAY),
        a_studio(id="b", name="Studio B", open_hours=ALL_DAY),
        a_creator(id="mia"),
        a_creator(id="kai", name="@kai"),
        a_show(id="show"),
        booked("16:00-19:00", id="room", show_id="show"),
        an_assignment(id="shift", creator_id="mia"),
    )
    return workspace


def tea_hour(**fields: object) -> tuple[Show, Assignment]:
    """Another show, from 18 to 20, which Jun hosts; it has no studio yet."""
    usual = {"id": "tea", "title": "Tea hour", "starts_at": at(18), "length_minutes": 120}
    show = a_show(**{**usual, **fields})
    return show, an_assignment(id="tea-shift", show_id="tea", creator_id="kai")


def test_two_bookings_at_once_move_on_or_next_door_or_give_way(house: Workspace) -> None:
    put(house, *tea_hour(), booked("18:00-20:00", id="tea-room", show_id="tea"))
    assert labels(house, "studio_overlap") == [
        "Move Tea hour to 19:00",
        "Tea hour in Studio B",
        "Move Black Friday marathon to Sat 28 Nov 09:00",
        "Black Friday marathon in Studio B",
    ]


def test_a_rental_has_no_show_to_move(house: Workspace) -> None:
    put(house, booked("18:00-20:00", id="rental", note="Photos"))
    assert labels(house, "studio_overlap") == [
        "Move to 20:00",
        "Studio B",
        "Move Black Friday marathon to Sat 28 Nov 09:00",
        "Black Friday marathon in Studio B",
    ]


def test_a_hold_behind_a_confirmed_booking_goes_elsewhere_or_is_given_up(house: Workspace) -> None:
    put(house, held("18:00-20:00", id="hold", note="Photos"))
    assert labels(house, "hold_conflict") == ["Move to 20:00", "Studio B", "Give up the hold"]


def test_of_two_first_holds_one_goes_behind(house: Workspace) -> None:
    put(
        house,
        held("10:00-12:00", id="one", note="Photos"),
        held("11:00-13:00", id="two", note="Films"),
    )
    assert labels(house, "hold_conflict") == [
        "Films: hold 2",
        "Photos: hold 2",
        "Move to 13:00",
        "Studio B",
    ]


def test_a_hold_that_lapses_is_confirmed_or_held_longer(house: Workspace) -> None:
    put(house, held("10:00-12:00", id="hold", note="Photos", expires_at=at(18, day=22)))
    assert labels(house, "hold_expired") == [
        "Confirm",
        "Hold until Wed 25 Nov 18:00",
        "Give up the hold",
    ]


def test_a_closed_studio_is_left_or_opened(house: Workspace) -> None:
    closure = Closure(id="shut", studio_id="studio", starts_at=at(12), ends_at=at(20))
    put(house, closure)
    assert labels(house, "studio_closed") == [
        "Studio B",
        "Move to Sat 28 Nov 09:00",
        "Lift the closure",
        "Release Black Friday marathon",
    ]


def test_outside_its_hours_a_studio_is_left_or_the_show_moves(house: Workspace) -> None:
    put(
        house,
        a_studio(id="late", name="Loft"),
        a_show(id="night", title="Night loop", starts_at=at(21), length_minutes=120),
        booked("21:00-23:00", id="night-room", show_id="night"),
        an_assignment(show_id="night", creator_id="kai"),
    )
    assert labels(house, "studio_outside_hours") == ["Loft", "Move to Sat 28 Nov 09:00"]


def test_a_show_without_a_studio_gets_one_that_is_free_or_a_place_in_line(house: Workspace) -> None:
    put(house, *tea_hour(), held("18:00-20:00", id="hold", studio_id="b", note="Photos"))
    assert labels(house, "no_studio") == ["Studio B, hold 2", "Studio A, 19:00"]


def test_a_booking_that_is_too_short_becomes_as_long_as_its_show(house: Workspace) -> None:
    room = house.get(Booking, "room")
    put(house, room.changed(ends_at=at(18)))
    assert labels(house, "no_studio") == ["Book the whole show"]


def test_two_shows_at_once_go_to_two_people_or_one_moves(house: Workspace) -> None:
    show, shift = tea_hour()
    put(
        house,
        show,
        shift.changed(creator_id="mia"),
        booked("18:00-20:00", id="r", studio_id="b", show_id="tea"),
    )
    assert labels(house, "creator_overlap") == [
        "@kai takes Tea hour",
        "Move Tea hour to 20:00",
        "@kai takes Black Friday marathon",
        "@kai from 18:00",
    ]


def test_shifts_of_colleagues_are_swapped(house: Workspace) -> None:
    show, shift = tea_hour(starts_at=at(18, 30))
    put(
        house,
        show,
        shift,
        booked("18:30-20:30", studio_id="b", show_id="tea"),
        an_assignment(id="shift", creator_id="mia", shift_start=0, shift_end=90),
        an_assignment(id="late", creator_id="kai", shift_start=90, shift_end=180),
    )
    assert labels(house, "creator_overlap") == [
        "@mia.k takes Tea hour",
        "Move Tea hour to 20:00",
        "Swap with @mia.k",
        "@mia.k until 19:00",
    ]


def test_too_short_a_rest_is_made_longer_or_somebody_elses(house: Workspace) -> None:
    tired = house.get(Assignment, "shift")
    show, shift = tea_hour(starts_at=at(19, 30))
    put(
        house,
        a_creator(id="mia", min_rest_minutes=120),
        tired,
        show,
        shift.changed(creator_id="mia"),
        booked("19:30-21:30", studio_id="b", show_id="tea"),
    )
    assert labels(house, "creator_rest") == [
        "@kai takes Tea hour",
        "Move Tea hour to Sat 28 Nov 09:00",
        "@kai takes Black Friday marathon",
        "@kai from 17:30",
    ]


def test_of_too_long_a_day_somebody_else_does_a_part(house: Workspace) -> None:
    put(house, a_creator(id="mia", max_minutes_per_day=120))
    assert labels(house, "creator_hours") == [
        "@kai from 18:00",
        "@kai takes Black Friday marathon",
        "End shift at 18:00",
    ]


def test_who_is_not_available_is_relieved(house: Workspace) -> None:
    mornings = tuple(WeeklyWindow(weekday=day, start=time(8), end=time(12)) for day in range(7))
    put(house, a_creator(id="mia", availability=mornings))
    assert labels(house, "creator_unavailable") == ["@kai can take it", "Move to Sat 28 Nov 09:00"]


def test_who_is_away_is_relieved_as_long_as_that(house: Workspace) -> None:
    put(house, TimeOff(id="off", creator_id="mia", starts_at=at(18), ends_at=at(23)))
    assert labels(house, "creator_time_off") == [
        "@kai can take it",
        "@kai from 18:00",
        "Move to Sat 28 Nov 09:00",
        "End shift at 18:00",
    ]


def test_who_has_two_shifts_is_relieved_of_both(house: Workspace) -> None:
    put(
        house,
        TimeOff(id="off", creator_id="mia", starts_at=at(12), ends_at=at(23)),
        an_assignment(id="shift", creator_id="mia", shift_start=0, shift_end=60),
        an_assignment(id="second", creator_id="mia", shift_start=60, shift_end=180),
    )
    assert labels(house, "creator_time_off") == ["@kai can take it", "Move to Sat 28 Nov 09:00"]


def test_somebody_new_to_a_role_learns_it_or_somebody_else_does_it(house: Workspace) -> None:
    put(house, a_creator(id="mia", roles=("operator",)))
    assert labels(house, "role_mismatch") == ["@kai can take it", "Also Host from now on"]


def test_a_show_without_a_host_gets_one(house: Workspace) -> None:
    put(house, an_assignment(id="shift", creator_id="mia", status=AssignmentStatus.DECLINED))
    assert labels(house, "no_host") == ["@kai can host"]


def test_a_host_stays_or_comes_earlier_where_nobody_hosts(house: Workspace) -> None:
    put(
        house,
        an_assignment(id="shift", creator_id="mia", shift_start=0, shift_end=60),
        an_assignment(id="late", creator_id="kai", shift_start=90, shift_end=180),
    )
    assert labels(house, "no_host") == [
        "@mia.k stays until 17:30",
        "@kai comes at 17:00",
    ]


# Clocks that are put forward and back


@pytest.mark.parametrize(
    ("starts_at", "code", "offered"),
    [
        (datetime(2027, 3, 14, 2, 30), "dst_gap", ["Make it 03:00", "Make it 01:45"]),
        (datetime(2027, 11, 7, 1, 30), "dst_fold", ["Make it 02:00", "Make it 00:45"]),
    ],
)
def test_a_show_moves_to_a_time_that_the_clock_shows_once(
    workspace: Workspace, starts_at: datetime, code: str, offered: list[str]
) -> None:
    put(
        workspace,
        a_brand(id="brand"),
        a_studio(id="studio"),
        a_creator(id="mia"),
        a_show(id="show", starts_at=starts_at, length_minutes=300),
        an_assignment(creator_id="mia"),
        a_booking(show_id="show", starts_at=starts_at, ends_at=starts_at.replace(hour=9)),
    )
    assert labels(workspace, code) == offered


@pytest.mark.parametrize("what", ["booking", "closure", "time off", "row"])
def test_so_does_whatever_else_begins_at_a_doubtful_time(workspace: Workspace, what: str) -> None:
    night = datetime(2027, 11, 7)
    doubtful = {"starts_at": night.replace(hour=1, minute=30), "ends_at": night.replace(hour=6)}
    others: dict[str, Entity] = {
        "booking": a_booking(id="x", **doubtful),
        "closure": Closure(id="x", studio_id="studio", **doubtful),
        "time off": TimeOff(id="x", creator_id="mia", **doubtful),
        "row": a_hard_item("01:30", id="x"),
    }
    put(
        workspace,
        a_brand(id="brand"),
        a_studio(id="studio"),
        a_creator(id="mia"),
        a_show(id="show", starts_at=night, length_minutes=100),
        an_assignment(creator_id="mia"),
        a_booking(show_id="show", starts_at=night, ends_at=night.replace(hour=1, minute=40)),
    )
    put(workspace, others[what])
    assert labels(workspace, "dst_fold")


# What holds for all of them


def test_what_only_a_person_can_decide_has_no_way_out(house: Workspace) -> None:
    put(house, an_item(id="row", kind="hero", length=10_800))
    assert labels(house, "no_offer") == []


def test_a_finding_about_what_is_gone_has_none(house: Workspace) -> None:
    gone = Finding(Code.STUDIO_OVERLAP, Severity.ERROR, ("a", "b", "studio"), {})
    assert fixes_for(house, gone) == ()


def test_what_is_already_settled_has_none(house: Workspace) -> None:
    put(house, held("18:00-20:00", id="hold", note="Photos"))
    finding = found(house, "hold_conflict")
    fixes_for(house, finding)[0].apply()
    assert all(each.code != "hold_conflict" for each in standing(house))


def test_nobody_is_told_of_what_is_only_tried(house: Workspace) -> None:
    put(house, *tea_hour(), booked("18:00-20:00", id="tea-room", show_id="tea"))
    told: list[object] = []
    house.subscribe(told.append)
    assert list(trials(house, found(house, "studio_overlap")))
    assert told == []


def test_the_buttons_speak_the_language_of_the_workspace(house: Workspace) -> None:
    put(house, held("18:00-20:00", id="hold", note="Photos"))
    house.language = language_for("zh_CN")
    assert labels(house, "hold_conflict") == ["移到 20:00", "Studio B", "放弃预留"]
