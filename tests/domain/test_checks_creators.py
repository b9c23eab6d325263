"""Who is on two shows at once, and who gets too little rest between two."""

import pytest
from builders import a_creator, an_assignment
from schedules import (
    NOW,
    On,
    a_show_at,
    found,
    minutes_of,
    off,
    on_duty,
    on_one_show,
    people,
    windows,
    zoned,
)

from planner.domain.findings import Code, Finding, Severity
from planner.domain.schedule import Schedule

TOKYO, KATHMANDU, BERLIN = "Asia/Tokyo", "Asia/Kathmandu", "Europe/Berlin"
FALL = "2026-11-01T"
SPRING = "2026-03-08T"


@pytest.mark.parametrize(
    ("one", "other", "minutes"),
    [
        pytest.param(on_duty("Fri 14:00"), on_duty("Fri 15:00"), 0, id="touching shows"),
        pytest.param(on_duty("Fri 14:00", 61), on_duty("Fri 15:00"), 1, id="one minute too many"),
        pytest.param(on_duty("Fri 14:00", 180), on_duty("Fri 15:00"), 60, id="one show inside"),
        pytest.param(on_duty("Fri 14:00"), on_duty("Fri 14:00"), 60, id="equal shows"),
        pytest.param(
            on_duty("Fri 14:00"),
            on_duty("Fri 15:00", call_minutes=30),
            30,
            id="the call is half an hour before the other show ends",
        ),
        pytest.param(
            on_duty("Fri 14:00"),
            on_duty("Fri 15:30", call_minutes=30),
            0,
            id="the call is when the other show ends",
        ),
        pytest.param(
            on_duty("Fri 14:00", 180, shift=(0, 60)),
            on_duty("Fri 15:00", 120),
            0,
            id="the shift ends when the other show begins",
        ),
        pytest.param(
            on_duty("Fri 14:00", 180, shift=(90, 180)),
            on_duty("Fri 15:00", 120),
            90,
            id="the second half of one is within the other",
        ),
        pytest.param(
            on_duty("Fri 14:00", 60, shift=(0, 120)),
            on_duty("Fri 15:00"),
            60,
            id="a shift goes on after the show",
        ),
        pytest.param(on_duty("Fri 23:00", 180), on_duty("Sat 01:00"), 60, id="across midnight"),
        pytest.param(
            on_duty("Fri 14:00"), zoned("Sat 07:00", TOKYO), 60, id="the same hour in Tokyo"
        ),
        pytest.param(
            on_duty("Fri 14:00"), zoned("Fri 14:00", TOKYO), 0, id="the same wall time in Tokyo"
        ),
        pytest.param(
            on_duty("Fri 14:00"), zoned("Sat 03:45", KATHMANDU), 60, id="at a quarter to in Nepal"
        ),
        pytest.param(
            on_duty(f"{FALL}00:30", 120),
            on_duty(f"{FALL}02:00"),
            0,
            id="across the doubled hour two hours end at half past one",
        ),
        pytest.param(
            on_duty(f"{FALL}00:30", 150),
            zoned(f"{FALL}10:00", BERLIN),
            60,
            id="the doubled hour seen from Berlin",
        ),
        pytest.param(
            on_duty(f"{SPRING}01:00", 120),
            on_duty(f"{SPRING}03:30"),
            30,
            id="across the skipped hour two hours end at four",
        ),
        pytest.param(on_duty("Fri 00:00", 1440), on_duty("Fri 23:00", 120), 60, id="a 24 h show"),
        pytest.param(
            on_duty("Fri 00:00", 1440, shift=(0, 240)),
            on_duty("Fri 10:00"),
            0,
            id="a 24 h show of which the shift is over",
        ),
    ],
)
def test_nobody_is_on_two_shows_at_once(one: On, other: On, minutes: int) -> None:
    expected = [minutes] if minutes else []
    for duties in ((one, other), (other, one)):
        assert minutes_of(people(*duties), Code.CREATOR_OVERLAP, "overlap") == expected


@pytest.mark.parametrize(
    ("status", "answer", "counts"),
    [
        pytest.param("planned", "confirmed", True, id="confirmed"),
        pytest.param("planned", "asked", True, id="asked"),
        pytest.param("planned", "declined", False, id="declined"),
        pytest.param("cancelled", "confirmed", False, id="the show is cancelled"),
        pytest.param("done", "confirmed", True, id="the show is done, and was worked"),
    ],
)
def test_whose_shifts_count(status: str, answer: str, *, counts: bool) -> None:
    one = on_duty("Fri 14:00", show_status=status, status=answer)
    schedule = people(one, on_duty("Fri 14:30"), min_rest_minutes=60, max_minutes_per_day=60)
    overlaps = found(schedule, Code.CREATOR_OVERLAP)
    hours = found(schedule, Code.CREATOR_HOURS)
    assert (bool(overlaps), bool(hours)) == (counts, counts)
    rested = people(one, on_duty("Fri 15:30"), min_rest_minutes=60)
    assert bool(found(rested, Code.CREATOR_REST)) is counts


def test_of_two_shows_that_are_done_nothing_is_said() -> None:
    done = [on_duty(at, 300, show_status="done") for at in ("Fri 14:00", "Fri 15:00", "Fri 21:00")]
    away, roles = [off("Fri 00:00 - 24:00")], ("operator",)
    busy = people(*done, time_off=away, roles=roles, min_rest_minutes=600, max_minutes_per_day=60,
                  availability=windows("Mon 10:00-12:00"))  # fmt: skip
    assert found(busy) == []


def test_an_overlap_names_assignments_shows_and_the_person_by_time_on_air() -> None:
    late = (
        a_show_at("Fri 15:00", id="late", title="Late"),
        an_assignment(id="a1", show_id="late", call_minutes=90),
    )
    early = (
        a_show_at("Fri 14:00", id="early", title="Early"),
        an_assignment(id="a2", show_id="early"),
    )
    [overlap] = found(people(late, early, name="@jun"), Code.CREATOR_OVERLAP)
    assert overlap == Finding(
        Code.CREATOR_OVERLAP,
        Severity.ERROR,
        ("a2", "a1", "early", "late", "creator"),
        {"creator": "@jun", "show": "Early", "other": "Late", "overlap": 3600},
    )


@pytest.mark.parametrize(
    "shifts",
    [
        pytest.param([(0, 180), (0, 180)], id="two roles for the whole show"),
        pytest.param([(0, 90), (60, 180)], id="two roles that overlap"),
        pytest.param([(0, 60), (60, 180)], id="two roles one after the other"),
        pytest.param([(0, 60), (90, 180)], id="two shifts with half an hour between"),
    ],
)
def test_a_person_in_two_roles_of_one_show_is_neither_twice_nor_tired(
    shifts: list[tuple[int, int]],
) -> None:
    duties = on_one_show(*shifts, show=a_show_at("Fri 14:00", 180))
    schedule = people(*duties, min_rest_minutes=480)
    assert found(schedule, Code.CREATOR_OVERLAP, Code.CREATOR_REST) == []


def test_the_hours_of_two_roles_in_one_show_count_once() -> None:
    duties = on_one_show((0, 120), (60, 180), show=a_show_at("Fri 14:00", 180), call_minutes=30)
    assert found(people(*duties, max_minutes_per_day=210), Code.CREATOR_HOURS) == []
    too_long = people(*duties, max_minutes_per_day=209)
    assert minutes_of(too_long, Code.CREATOR_HOURS, "worked") == [210]


def test_two_shifts_that_meet_another_show_are_one_finding_with_their_minutes_added() -> None:
    turns = on_one_show((0, 60), (120, 180), (240, 300), show=a_show_at("Fri 14:00", 300))
    other = on_duty("Fri 14:30", 120)
    [overlap] = found(people(*turns, other), Code.CREATOR_OVERLAP)
    assert overlap.values["overlap"] == 60 * 60
    ids = {turns[0][1].id, turns[1][1].id, other[1].id, turns[0][0].id, other[0].id, "creator"}
    assert set(overlap.subjects) == ids


@pytest.mark.parametrize(
    ("first", "second", "rest"),
    [
        pytest.param(on_duty("Fri 10:00"), on_duty("Fri 12:59"), 119, id="a minute too little"),
        pytest.param(on_duty("Fri 10:00"), on_duty("Fri 13:00"), None, id="just enough"),
        pytest.param(on_duty("Fri 10:00"), on_duty("Fri 11:00"), 0, id="none at all"),
        pytest.param(
            on_duty("Fri 10:00"),
            on_duty("Fri 13:00", call_minutes=45),
            75,
            id="the call shortens it",
        ),
        pytest.param(
            on_duty("Fri 10:00", call_minutes=45),
            on_duty("Fri 13:00"),
            None,
            id="the call of the first does not",
        ),
        pytest.param(on_duty("Fri 22:30"), on_duty("Sat 00:30"), 60, id="across midnight"),
        pytest.param(on_duty("Fri 10:00"), on_duty("Sat 10:00"), None, id="a night between"),
        pytest.param(
            on_duty("Fri 10:00", 180, shift=(0, 60)),
            on_duty("Fri 12:00"),
            60,
            id="from the end of the shift, not of the show",
        ),
        pytest.param(
            on_duty("Fri 10:00"),
            zoned("Sat 05:00", TOKYO),
            60,
            id="noon in Los Angeles is five in Tokyo",
        ),
        pytest.param(
            on_duty(f"{FALL}00:00"),
            on_duty(f"{FALL}02:00"),
            None,
            id="two hours from one to two in autumn",
        ),
        pytest.param(
            on_duty(f"{SPRING}00:00"),
            on_duty(f"{SPRING}03:30"),
            90,
            id="an hour is missing in spring",
        ),
        pytest.param(on_duty("Fri 10:00"), on_duty("Fri 10:30"), None, id="an overlap is no rest"),
        pytest.param(
            on_duty("Fri 10:00"),
            on_duty("Fri 11:30", 30, shift=(45, None)),
            None,
            id="an empty shift needs no rest",
        ),
    ],
)
def test_rest_between_two_shows(first: On, second: On, rest: int | None) -> None:
    expected = [] if rest is None else [rest]
    for duties in ((first, second), (second, first)):
        schedule = people(*duties, min_rest_minutes=120)
        assert minutes_of(schedule, Code.CREATOR_REST, "rest") == expected


def test_rest_over_two_days_says_how_much_is_needed_and_between_what() -> None:
    night = (a_show_at("Fri 22:00", 120, id="night", title="Night"), an_assignment(id="a1"))
    morning = (a_show_at("Sat 07:30", id="dawn", title="Dawn"), an_assignment(id="a2"))
    duties = [(show, each.changed(show_id=show.id)) for show, each in (night, morning)]
    [tired] = found(people(*duties, name="@jun", min_rest_minutes=480), Code.CREATOR_REST)
    assert tired == Finding(
        Code.CREATOR_REST,
        Severity.WARNING,
        ("a1", "a2", "night", "dawn", "creator"),
        {
            "creator": "@jun",
            "show": "Night",
            "other": "Dawn",
            "rest": int(7.5 * 3600),
            "needed": 8 * 3600,
        },
    )


def test_rest_is_counted_from_the_end_of_whatever_ends_last() -> None:
    long, inside, after = on_duty("Fri 10:00", 300), on_duty("Fri 11:00"), on_duty("Fri 16:00")
    [tired] = found(people(long, inside, after, min_rest_minutes=120), Code.CREATOR_REST)
    assert tired.subjects[:2] == (long[1].id, after[1].id)
    assert tired.values["rest"] == 3600


def test_only_neighbours_need_rest_between_them() -> None:
    three = [on_duty(f"Fri {hour}:00") for hour in (10, 12, 14)]
    tired = found(people(*three, min_rest_minutes=600), Code.CREATOR_REST)
    assert [each.values["rest"] for each in tired] == [3600, 3600]


def test_a_show_between_two_shifts_of_another_needs_rest_on_both_sides() -> None:
    turns = on_one_show((0, 60), (180, 240), show=a_show_at("Fri 10:00", 240))
    between = on_duty("Fri 11:30", 60)
    tired = found(people(*turns, between, min_rest_minutes=60), Code.CREATOR_REST)
    assert [each.values["rest"] for each in tired] == [1800, 1800]


def test_two_people_may_be_on_one_show() -> None:
    show = a_show_at("Fri 12:00", id="show")
    two = [an_assignment(show_id="show", creator_id=each) for each in ("mia", "jun")]
    schedule = Schedule(
        now=NOW,
        shows=(show,),
        assignments=tuple(two),
        creators=(a_creator(id="mia", min_rest_minutes=600), a_creator(id="jun")),
    )
    assert found(schedule, Code.CREATOR_OVERLAP, Code.CREATOR_REST) == []
