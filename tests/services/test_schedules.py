"""What is read around a show or a week is enough to say all that the whole plan would say of it."""

from collections import Counter
from collections.abc import Iterator
from datetime import timedelta

import pytest
from builders import a_brand, a_creator, a_studio, an_assignment
from conftest import NOW
from effort import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from random_schedules import NIGHTS, schedules
from samples import the_sample
from schedules import a_show_at, booked, found, held, wall
from staging import a_workspace_of, put

from planner.domain.checks_schedule import concerning, findings_of_schedule
from planner.domain.findings import Code, Finding
from planner.domain.intervals import overlap
from planner.domain.record import Waiver
from planner.domain.schedule import Schedule, blocks_of
from planner.domain.spans import show_span, wall_span
from planner.services.checking import Checked, findings_between, findings_of, findings_of_plan
from planner.services.schedules import read_schedule
from planner.services.workspace import Workspace

LOS_ANGELES = "America/Los_Angeles"


def of_schedule(checked: tuple[Checked, ...]) -> Counter[str]:
    """The findings but for those of the shows' own clock changes, each as text."""
    return Counter(
        repr(each.finding) for each in checked if each.finding.values.get("what") != "show"
    )


def as_text(findings: tuple[Finding, ...]) -> Counter[str]:
    return Counter(map(repr, findings))


@settings(max_examples=examples(20), deadline=None)
@given(schedules)
def test_around_a_show_there_is_all_that_concerns_it(schedule: Schedule) -> None:
    whole = findings_of_schedule(schedule)
    with a_workspace_of(schedule) as workspace:
        for show in schedule.shows:
            of_show = of_schedule(findings_of(workspace, show.id))
            expected = () if show.settled else concerning(whole, {show.id})
            assert of_show == as_text(expected)


@settings(max_examples=examples(20), deadline=None)
@given(schedules, st.integers(0, 48), st.integers(1, 24))
def test_in_a_span_there_is_all_that_concerns_it(
    schedule: Schedule, starts: int, hours: int
) -> None:
    night = next(each for each in NIGHTS if abs(each - schedule.now.replace(tzinfo=None)).days < 5)
    start = night + timedelta(hours=starts)
    span = wall_span(start, start + timedelta(hours=hours), "UTC")
    ids = {show.id for show in schedule.shows if overlap(show_span(show), span)}
    ids |= {each.booking.id for each in blocks_of(schedule) if overlap(each.span, span)}
    with a_workspace_of(schedule) as workspace:
        between = as_text(tuple(each.finding for each in findings_between(workspace, span)))
    assert between == as_text(concerning(findings_of_schedule(schedule), ids))


@settings(max_examples=examples(20), deadline=None)
@given(schedules)
def test_in_the_plan_every_finding_comes_once(schedule: Schedule) -> None:
    with a_workspace_of(schedule) as workspace:
        checked = findings_of_plan(workspace)
        assert read_schedule(workspace) == schedule
    assert of_schedule(checked) == as_text(findings_of_schedule(schedule))
    settled = {show.id for show in schedule.shows if show.settled}
    for each in checked:
        assert each.show_id not in settled
        assert each.show_id is None or each.show_id in each.finding.subjects
    shows = [each.show_id for each in checked]
    assert None not in shows[: len(shows) - shows.count(None)]


def a_clash(workspace: Workspace) -> None:
    """Two shows in one room on Friday afternoon, and two rentals in it on Saturday."""
    put(
        workspace,
        a_brand(id="brand"),
        a_studio(id="studio"),
        a_creator(id="creator"),
        a_show_at("Fri 14:00", 120, id="early", title="Early"),
        a_show_at("Fri 15:00", 120, id="late", title="Late"),
        an_assignment(id="a1", show_id="early"),
        an_assignment(id="a2", show_id="late", status="declined"),
        booked("Fri 14:00 - 16:00", id="b1", show_id="early"),
        booked("Fri 15:00 - 17:00", id="b2", show_id="late"),
        booked("Sat 10:00 - 12:00", id="b3", note="Photos"),
        booked("Sat 11:00 - 13:00", id="b4", note="Podcast"),
    )


def told(checked: tuple[Checked, ...]) -> list[tuple[str | None, str]]:
    return [(each.show_id, each.finding.code) for each in checked]


def test_a_clash_of_two_shows_is_told_of_both_and_once_in_the_plan(workspace: Workspace) -> None:
    a_clash(workspace)
    early, late = findings_of(workspace, "early"), findings_of(workspace, "late")
    assert told(early) == [("early", "studio_overlap")]
    assert told(late) == [("late", "studio_overlap"), ("late", "no_host")]
    assert early[0].finding == late[0].finding
    assert told(findings_of_plan(workspace)) == [
        ("early", "studio_overlap"),
        ("late", "no_host"),
        (None, "studio_overlap"),
    ]


def test_a_clash_with_a_show_that_is_done_is_told_of_the_other(workspace: Workspace) -> None:
    a_clash(workspace)
    put(workspace, a_show_at("Fri 14:00", 120, id="early", title="Early", status="done"))
    assert findings_of(workspace, "early") == ()
    assert ("late", "studio_overlap") in told(findings_of_plan(workspace))


def test_a_clash_that_was_waived_no_longer_stands(workspace: Workspace) -> None:
    a_clash(workspace)
    [clash] = findings_of(workspace, "early")
    waiver = Waiver(id="w", code=clash.finding.code, subjects=clash.finding.subjects, note="Wall")
    put(workspace, waiver)
    for checked in (findings_of(workspace, "early"), findings_of(workspace, "late")):
        assert [each.waiver for each in checked if each.finding == clash.finding] == [waiver]
    assert told(findings_of(workspace, "late"))[-1] == ("late", "studio_overlap")


def test_a_span_tells_of_rentals_too_and_of_nothing_else(workspace: Workspace) -> None:
    a_clash(workspace)
    saturday = wall_span(wall("Sat 00:00"), wall("Sat 24:00"), LOS_ANGELES)
    assert told(findings_between(workspace, saturday)) == [(None, "studio_overlap")]
    sunday = wall_span(wall("Sun 00:00"), wall("Sun 24:00"), LOS_ANGELES)
    assert findings_between(workspace, sunday) == ()


def test_a_hold_lapses_as_the_clock_of_the_workspace_goes_on() -> None:
    hold = held("Fri 14:00 - 16:00", expires="Wed 12:00")
    for days, state in ((0, []), (2, ["soon"]), (4, ["lapsed"])):
        now, studio = NOW + timedelta(days=days), a_studio(id="studio")
        with a_workspace_of(Schedule(now, bookings=(hold,), studios=(studio,))) as opened:
            checked = findings_of_plan(opened)
        assert [each.finding.values["state"] for each in checked] == state


# The sample


@pytest.fixture(scope="module")
def sample() -> Iterator[Workspace]:
    with the_sample() as workspace:
        yield workspace


def test_the_sample_has_just_the_problems_with_rooms_and_people_that_are_meant(
    sample: Workspace,
) -> None:
    said = [
        (each.code, each.values.get("show") or each.values["creator"])
        for each in found(read_schedule(sample))
    ]
    assert said == [
        (Code.HOLD_CONFLICT, "Outside client: bread pictures"),
        (Code.CREATOR_OVERLAP, "Black Friday marathon"),
        (Code.CREATOR_HOURS, "@ops.rae"),
        (Code.CREATOR_REST, "Black Friday marathon"),
        (Code.NO_STUDIO, "Gift box preview"),
        (Code.HOLD_EXPIRED, "Gadget night"),
    ]


def test_the_week_of_the_sample_tells_the_same_with_its_shows(sample: Workspace) -> None:
    week = wall_span(wall("Mon 00:00"), wall("Sun 24:00"), LOS_ANGELES)
    checked = findings_between(sample, week)
    assert [each.finding for each in checked] == found(read_schedule(sample))
    titles = [each.show.title for each in checked if each.show is not None]
    assert titles == [
        *("Thanksgiving special", "Black Friday marathon", "Gadget night"),
        *("Black Friday marathon", "Gift box preview", "Gadget night"),
    ]
