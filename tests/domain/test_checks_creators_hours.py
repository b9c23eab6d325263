"""How long people work, and whether they are there, as they say, in a role that is theirs."""

from typing import Any

import pytest
from builders import an_assignment
from schedules import (
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

from planner.domain.crew import TimeOff
from planner.domain.findings import Code, Finding, Severity

TOKYO = "Asia/Tokyo"
FALL = "2026-11-01T"
SPRING = "2026-03-08T"


@pytest.mark.parametrize(
    ("duties", "zone", "worked"),
    [
        pytest.param([on_duty("Fri 10:00", 360)], None, {}, id="just six hours"),
        pytest.param([on_duty("Fri 10:00", 361)], None, {"27": 361}, id="a minute more"),
        pytest.param(
            [on_duty("Fri 10:00", 360, call_minutes=15)], None, {"27": 375}, id="the call counts"
        ),
        pytest.param(
            [on_duty("Fri 08:00", 240), on_duty("Fri 14:00", 240)],
            None,
            {"27": 480},
            id="two shows of a day are added",
        ),
        pytest.param(
            [on_duty("Fri 08:00", 240), on_duty("Sat 08:00", 240)],
            None,
            {},
            id="shows of two days are not",
        ),
        pytest.param(
            [on_duty("Fri 18:00", 720)], None, {}, id="a shift across midnight is split on the days"
        ),
        pytest.param(
            [on_duty("Fri 17:00", 840)],
            None,
            {"27": 420, "28": 420},
            id="and can be too long on both",
        ),
        pytest.param(
            [on_duty("Fri 18:00", 720)],
            TOKYO,
            {"28": 720},
            id="all of it is one day in the person's own zone",
        ),
        pytest.param([on_duty("Fri 00:00", 1440)], None, {"27": 1440}, id="a 24 h show"),
        pytest.param(
            [on_duty("Fri 10:00", 240), on_duty("Fri 12:00", 300)],
            None,
            {"27": 420},
            id="hours on two shows at once count once",
        ),
        pytest.param(
            [on_duty(f"{FALL}00:00", 1500)],
            None,
            {"01": 1500},
            id="a day with the autumn change has 25 hours",
        ),
        pytest.param(
            [on_duty(f"{SPRING}00:00", 1380)],
            None,
            {"08": 1380},
            id="a day with the spring change has 23 hours",
        ),
    ],
)
def test_hours_on_a_day(duties: list[On], zone: str | None, worked: dict[str, int]) -> None:
    fields: dict[str, Any] = {"timezone": zone} if zone else {}
    schedule = people(*duties, max_minutes_per_day=360, **fields)
    said = found(schedule, Code.CREATOR_HOURS)
    by_day = {str(each.values["day"])[-2:]: int(each.values["worked"] or 0) / 60 for each in said}
    assert by_day == worked


def test_whoever_has_no_limit_may_work_all_day() -> None:
    day = on_duty("Fri 00:00", 1440)
    assert found(people(day, max_minutes_per_day=None), Code.CREATOR_HOURS) == []
    assert len(found(people(day, max_minutes_per_day=0), Code.CREATOR_HOURS)) == 1


def test_a_long_day_names_the_last_show_first_and_ends_with_its_date() -> None:
    first = (a_show_at("Fri 10:00", 240, id="one"), an_assignment(id="a1", show_id="one"))
    last = (a_show_at("Fri 20:00", 480, id="two"), an_assignment(id="a2", show_id="two"))
    schedule = people(first, last, name="@rae", max_minutes_per_day=200)
    friday, saturday = found(schedule, Code.CREATOR_HOURS)
    assert friday == Finding(
        Code.CREATOR_HOURS,
        Severity.WARNING,
        ("a2", "a1", "two", "one", "creator", "2026-11-27"),
        {"creator": "@rae", "day": "2026-11-27", "worked": 8 * 3600, "limit": 12_000},
    )
    assert saturday.subjects == ("a2", "two", "creator", "2026-11-28")


@pytest.mark.parametrize(
    ("duties", "availability", "outside"),
    [
        pytest.param([on_duty("Fri 12:00")], ("Fri 12:00-13:00",), [], id="just the hours"),
        pytest.param(
            [on_duty("Fri 12:00", call_minutes=30)],
            ("Fri 12:00-13:00",),
            [30],
            id="the call counts",
        ),
        pytest.param(
            [on_duty("Fri 12:00", 90)], ("Fri 12:00-13:00",), [30], id="half an hour late"
        ),
        pytest.param([on_duty("Sat 12:00")], ("Fri 12:00-13:00",), [60], id="another day"),
        pytest.param([on_duty("Sat 12:00")], (), [], id="no hours mean always"),
        pytest.param(
            [on_duty("Fri 22:00", 240)],
            ("Fri 20:00-02:00",),
            [],
            id="past midnight within the hours",
        ),
        pytest.param(
            [on_duty("Fri 00:00", 1440)],
            ("Fri 00:00-12:00", "Fri 12:00-00:00"),
            [],
            id="a 24 h show within two windows that touch",
        ),
        pytest.param(
            [zoned("Sat 08:00", TOKYO)],
            ("Fri 15:00-16:00",),
            [],
            id="the hours are of the person's zone",
        ),
        pytest.param(
            [zoned("Fri 15:00", TOKYO)], ("Fri 15:00-16:00",), [60], id="not of the show's zone"
        ),
        pytest.param(
            [on_duty(f"{FALL}00:00", 300)],
            ("Sun 00:00-04:00",),
            [],
            id="five hours until four in autumn",
        ),
        pytest.param(
            on_one_show((0, 60), (120, 180), show=a_show_at("Fri 12:00", 180)),
            ("Fri 12:30-14:30",),
            [60],
            id="two shifts of a show are mentioned once",
        ),
        pytest.param(
            [on_duty("Fri 12:00", 90), on_duty("Fri 18:00")],
            ("Fri 12:00-13:00",),
            [30, 60],
            id="two shows are mentioned twice",
        ),
    ],
)
def test_outside_the_hours_of_a_person(
    duties: list[On], availability: tuple[str, ...], outside: list[int]
) -> None:
    schedule = people(*duties, availability=windows(*availability))
    assert minutes_of(schedule, Code.CREATOR_UNAVAILABLE, "outside") == outside


@pytest.mark.parametrize(
    ("duty", "away", "missed"),
    [
        pytest.param(on_duty("Fri 12:00"), "Fri 12:30 - 18:00", True, id="half of the shift"),
        pytest.param(on_duty("Fri 12:00"), "Fri 13:00 - 18:00", False, id="touching the end"),
        pytest.param(on_duty("Fri 12:00"), "Fri 10:00 - 12:00", False, id="touching the start"),
        pytest.param(
            on_duty("Fri 12:00", call_minutes=30),
            "Fri 10:00 - 12:00",
            True,
            id="the call is missed",
        ),
        pytest.param(on_duty("Fri 12:00"), "Mon 00:00 - Sun 24:00", True, id="the whole week"),
        pytest.param(
            on_duty("Fri 12:00", 180, shift=(60, 120)),
            "Fri 12:00 - 13:00",
            False,
            id="the show but not the shift",
        ),
        pytest.param(
            zoned("Sat 05:00", TOKYO), "Fri 12:00 - 13:00", True, id="in the zone of the person"
        ),
    ],
)
def test_time_off(duty: On, away: str, *, missed: bool) -> None:
    schedule = people(duty, time_off=[off(away)])
    assert bool(found(schedule, Code.CREATOR_TIME_OFF)) is missed


def test_the_time_off_of_others_does_not_matter() -> None:
    schedule = people(on_duty("Fri 12:00"), time_off=[off("Fri 00:00 - 24:00", creator_id="x")])
    assert found(schedule, Code.CREATOR_TIME_OFF) == []


def test_being_away_is_said_once_a_show_with_the_reason() -> None:
    show = a_show_at("Fri 12:00", 180, id="show", title="Friday")
    duties = [
        (show, an_assignment(id=f"a{number}", show_id="show", shift_start=start, shift_end=end))
        for number, (start, end) in enumerate([(120, 180), (0, 60), (60, 120)])
    ]
    away = TimeOff.model_validate(
        {
            "id": "off",
            "creator_id": "creator",
            "starts_at": "2026-11-27T12:30",
            "ends_at": "2026-11-27T13:15",
            "reason": "Dentist",
        }
    )
    [said] = found(people(*duties, time_off=[away], name="@jun"), Code.CREATOR_TIME_OFF)
    assert said == Finding(
        Code.CREATOR_TIME_OFF,
        Severity.ERROR,
        ("a1", "a2", "show", "creator", "off"),
        {
            "creator": "@jun",
            "show": "Friday",
            "reason": "Dentist",
            "starts_at": "2026-11-27T12:30",
            "ends_at": "2026-11-27T13:15",
        },
    )


@pytest.mark.parametrize(
    ("role", "roles", "mismatch"),
    [
        pytest.param("host", ("host",), False, id="one of their roles"),
        pytest.param("operator", ("host",), True, id="not one of their roles"),
        pytest.param("operator", ("host", "operator"), False, id="their second role"),
        pytest.param("co_host", ("Co-host",), False, id="the same in another spelling"),
        pytest.param("co-host", ("host",), True, id="a host is not listed as co-host"),
        pytest.param("主播", ("主播",), False, id="a role of the plan's own"),
        pytest.param("operator", (), False, id="a person whose roles nobody filled in"),
        pytest.param(" ", ("host",), False, id="a shift without a role"),
    ],
)
def test_a_role_that_is_not_on_the_list(
    role: str, roles: tuple[str, ...], *, mismatch: bool
) -> None:
    schedule = people(on_duty("Fri 12:00", role=role), roles=roles)
    said = found(schedule, Code.ROLE_MISMATCH)
    assert [each.values["role"] for each in said] == ([role] if mismatch else [])


def test_a_mismatch_is_about_the_assignment() -> None:
    show = a_show_at("Fri 12:00", id="show", title="Friday")
    assignment = an_assignment(id="a1", show_id="show", role="operator")
    [said] = found(people((show, assignment), name="@jun"), Code.ROLE_MISMATCH)
    assert said == Finding(
        Code.ROLE_MISMATCH,
        Severity.WARNING,
        ("a1", "show", "creator"),
        {"creator": "@jun", "show": "Friday", "role": "operator"},
    )
