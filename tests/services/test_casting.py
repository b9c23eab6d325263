"""Who is free for a shift, and in which order, with the reasons."""

from datetime import datetime, time
from typing import Any

import pytest
from builders import a_brand, a_creator, a_show, a_studio, an_assignment
from staging import put

from planner.domain.crew import TimeOff
from planner.domain.errors import NotFoundError
from planner.domain.fitness import Aspect, Fit
from planner.domain.spans import wall_span
from planner.domain.studio import WeeklyWindow
from planner.services.casting import free_between, who_is_free
from planner.services.workspace import Workspace

SEVEN_PM = datetime(2026, 11, 27, 19)


@pytest.fixture
def house(workspace: Workspace) -> Workspace:
    """A show from 16:00 to 19:00, and one of the same brand a week before."""
    put(
        workspace,
        a_brand(id="brand"),
        a_brand(id="rival"),
        a_studio(id="studio"),
        a_show(id="show"),
        a_show(id="earlier", starts_at=datetime(2026, 11, 20, 16)),
    )
    return workspace


def people(workspace: Workspace, **fields: dict[str, Any]) -> None:
    usual = {"languages": ("english", "中文")}
    put(workspace, *(a_creator(id=id_, name=id_, **usual | each) for id_, each in fields.items()))


def order(found: list[Fit]) -> list[str]:
    return [fit.creator.id for fit in found]


def against(fit: Fit) -> set[Aspect]:
    """What speaks against somebody, but for being new to the brand and without a known cost."""
    misfits = {each.aspect for each in fit.reasons if not each.fits}
    return misfits - {Aspect.BRAND, Aspect.COST}


def everybody(workspace: Workspace) -> None:
    """Somebody for each reason that there is."""
    later = tuple(WeeklyWindow(weekday=day, start=time(17), end=time(22)) for day in range(7))
    people(
        workspace,
        cheap={"hourly_rate": 100},
        dear={"hourly_rate": 900},
        known={"hourly_rate": 900},
        mute={"hourly_rate": 100, "languages": ()},
        long={"max_minutes_per_day": 179},
        tired={"min_rest_minutes": 600},
        outside={"availability": later},
        unknown={"roles": ()},
        other={"roles": ("operator",)},
        busy={},
        away={},
        left={"active": False},
    )
    put(
        workspace,
        a_show(id="morning", starts_at=datetime(2026, 11, 27, 12), length_minutes=60),
        a_show(id="same", starts_at=datetime(2026, 11, 27, 18), brand_id="rival"),
        an_assignment(show_id="earlier", creator_id="known"),
        an_assignment(show_id="earlier", creator_id="cheap", status="declined"),
        an_assignment(show_id="morning", creator_id="tired"),
        an_assignment(show_id="same", creator_id="busy"),
        TimeOff(id="off", creator_id="away", starts_at=SEVEN_PM.replace(hour=18), ends_at=SEVEN_PM),
    )


def test_people_are_ranked_by_role_hours_rest_day_language_brand_and_cost(
    house: Workspace,
) -> None:
    everybody(house)
    found = who_is_free(house, "show", "Host", languages=("English",))
    assert order(found) == [
        *("known", "cheap", "dear", "mute", "long", "tired", "outside"),
        *("unknown", "other", "away", "busy"),
    ]
    assert {fit.creator.id: against(fit) for fit in found if against(fit)} == {
        "mute": {Aspect.LANGUAGE},
        "long": {Aspect.HOURS},
        "tired": {Aspect.RESTED},
        "outside": {Aspect.AVAILABLE},
        "unknown": {Aspect.ROLE},
        "other": {Aspect.ROLE},
        "away": {Aspect.PRESENT},
        "busy": {Aspect.FREE},
    }
    assert [fit.possible for fit in found[-2:]] == [False, False]


def test_reasons_come_with_their_figures(house: Workspace) -> None:
    people(house, mia={"max_minutes_per_day": 480, "min_rest_minutes": 90, "hourly_rate": 6_000})
    put(
        house,
        a_show(id="noon", title="Noon", starts_at=datetime(2026, 11, 27, 12), length_minutes=180),
        an_assignment(show_id="noon", creator_id="mia"),
        an_assignment(show_id="earlier", creator_id="mia"),
    )
    (fit,) = who_is_free(house, "show", "host", (0, 60), call_minutes=30)
    values = {each.aspect: dict(each.values) for each in fit.reasons}
    assert values[Aspect.RESTED] == {
        "rest": 1_800,
        "needed": 5_400,
        "other": "Black Friday marathon",
    }
    assert values[Aspect.HOURS] == {"worked": 16_200, "limit": 28_800, "left": 12_600}
    assert values[Aspect.BRAND] == {"shows": 2}
    assert values[Aspect.COST] == {"amount": 6_000}


def test_a_shift_of_the_same_show_neither_overlaps_nor_needs_rest(house: Workspace) -> None:
    people(house, mia={"min_rest_minutes": 600, "roles": ("host", "moderator")})
    put(house, an_assignment(creator_id="mia", role="moderator"))
    (fit,) = who_is_free(house, "show", "host", (60, 120))
    assert against(fit) == set()


def test_whoever_has_the_role_in_that_shift_is_left_out(house: Workspace) -> None:
    people(house, mia={}, jun={})
    put(house, an_assignment(creator_id="mia", shift_start=0, shift_end=90))
    assert order(who_is_free(house, "show", "host", (60, 120))) == ["jun"]
    assert order(who_is_free(house, "show", "host", (90, 120))) == ["jun", "mia"]
    assert order(who_is_free(house, "show", "operator", (60, 120))) == ["jun", "mia"]


def test_the_languages_of_the_others_in_the_role_are_wanted(house: Workspace) -> None:
    people(
        house,
        mia={"languages": ("English", "Korean")},
        one={"languages": ("korean", "English")},
        two={"languages": ("English",)},
    )
    put(house, an_assignment(creator_id="mia", shift_start=0, shift_end=90))
    one, two, _ = who_is_free(house, "show", "host", (90, 180))
    assert {one.creator.id, two.creator.id} == {"mia", "one"}
    lacking = who_is_free(house, "show", "host", (90, 180))[-1]
    assert (lacking.creator.id, against(lacking)) == ("two", {Aspect.LANGUAGE})
    assert lacking.value(Aspect.LANGUAGE, "languages") == "Korean"
    assert against(who_is_free(house, "show", "moderator")[0]) == {Aspect.ROLE}


def test_nothing_is_written_by_asking(house: Workspace) -> None:
    people(house, mia={})
    revision = house.revision()
    who_is_free(house, "show", "host")
    assert house.revision() == revision
    with pytest.raises(NotFoundError):
        who_is_free(house, "gone", "host")


def test_free_between_lists_who_could_work_all_of_a_span_whatever_their_role(
    house: Workspace,
) -> None:
    evening = tuple(WeeklyWindow(weekday=day, start=time(17), end=time(22)) for day in range(7))
    people(
        house,
        free={},
        busy={},
        tired={"min_rest_minutes": 600},
        outside={"availability": evening},
        short={"max_minutes_per_day": 59},
        gone={"active": False},
        away={},
    )
    put(
        house,
        an_assignment(id="on", show_id="show", creator_id="busy"),
        an_assignment(
            id="before", show_id="earlier", creator_id="tired", shift_start=0, shift_end=180
        ),
        TimeOff(
            id="off",
            creator_id="away",
            starts_at=datetime(2026, 11, 20),
            ends_at=datetime(2026, 11, 30),
        ),
    )
    zone = "America/Los_Angeles"
    during = wall_span(datetime(2026, 11, 27, 16), datetime(2026, 11, 27, 17), zone)
    assert free_between(house, during) == {"free", "tired"}
    after = wall_span(datetime(2026, 11, 27, 19), datetime(2026, 11, 27, 19, 59), zone)
    assert free_between(house, after) == {"free", "busy", "tired", "outside", "short"}
    late = wall_span(datetime(2026, 11, 20, 20), datetime(2026, 11, 20, 21), zone)
    assert free_between(house, late) == {"free", "busy", "outside"}, "an hour is no rest"
