"""All checks of a schedule together: the same as a naive checker says, in an order of its own."""

from dataclasses import replace
from datetime import timedelta
from typing import TypeVar

from effort import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from random_schedules import schedules
from reference_schedule import Reference, Told
from schedules import NOW, a_show_at, booked, found, off, on_duty, people, rooms

from planner.domain.checks_schedule import concerning, findings_of_schedule
from planner.domain.finding_rule import RULES
from planner.domain.findings import Code, Finding, Severity
from planner.domain.plan import Charter, Plan
from planner.domain.schedule import Schedule, schedule_of

T = TypeVar("T")
MINUTES = ("overlap", "rest", "worked", "outside", "gap")


def told(finding: Finding) -> Told:
    seconds = [finding.values[name] for name in MINUTES if name in finding.values]
    subjects = frozenset(finding.subjects)
    minutes = int(seconds[0] or 0) // 60 if seconds else 0
    return finding.code, RULES[finding.code].variant_of(finding.values), subjects, minutes


@settings(max_examples=examples(60), deadline=None)
@given(schedules)
def test_a_naive_checker_of_minutes_says_the_same(schedule: Schedule) -> None:
    clocks = (Code.DST_GAP, Code.DST_FOLD)
    said = [told(each) for each in findings_of_schedule(schedule) if each.code not in clocks]
    expected = list(Reference(schedule).findings())
    assert sorted(said, key=repr_of) == sorted(expected, key=repr_of)


def repr_of(each: Told) -> tuple[str, str, list[str], int]:
    code, variant, subjects, minutes = each
    return code, variant, sorted(subjects), minutes


@settings(max_examples=examples(20), deadline=None)
@given(schedules, st.permutations(range(8)))
def test_the_order_of_the_parts_makes_no_difference(schedule: Schedule, places: list[int]) -> None:
    def mixed(things: tuple[T, ...]) -> tuple[T, ...]:
        return tuple(things[place] for place in places if place < len(things))

    other = replace(
        schedule,
        shows=mixed(schedule.shows),
        bookings=mixed(schedule.bookings),
        assignments=mixed(schedule.assignments),
        studios=mixed(schedule.studios),
        closures=mixed(schedule.closures),
        creators=mixed(schedule.creators),
        time_off=mixed(schedule.time_off),
    )
    assert findings_of_schedule(other) == findings_of_schedule(schedule)


@settings(max_examples=examples(20), deadline=None)
@given(schedules)
def test_every_finding_has_the_values_of_its_rule_and_can_be_waived_by_itself(
    schedule: Schedule,
) -> None:
    said = findings_of_schedule(schedule)
    for each in said:
        rule = RULES[each.code]
        assert set(each.values) <= set(rule.values)
        assert len(set(each.subjects)) == len(each.subjects)
        assert rule.variant_of(each.values) in (rule.variants or ("",))
    waivable = [(each.code, frozenset(each.subjects)) for each in said]
    assert len(set(waivable)) == len(waivable)


def a_bad_friday() -> Schedule:
    """A clash at noon and at two, a show without a host or room, and a host on two shows."""
    show, shift = on_duty("Fri 09:00", show_title="Morning")
    late, other = on_duty("Fri 09:30", show_title="Late")
    busy = people((show, shift), (late, other))
    bookings = [booked("Fri 14:00 - 16:00", id="b3"), booked("Fri 15:00 - 17:00", id="b4")]
    bookings += [booked("Fri 12:00 - 13:00", id="b1"), booked("Fri 12:30 - 13:00", id="b2")]
    return replace(busy, bookings=tuple(bookings), studios=rooms().studios)


def test_errors_come_first_and_then_what_begins_first() -> None:
    said = findings_of_schedule(a_bad_friday())
    assert [(each.severity, each.code) for each in said] == [
        (Severity.ERROR, Code.CREATOR_OVERLAP),
        (Severity.ERROR, Code.STUDIO_OVERLAP),
        (Severity.ERROR, Code.STUDIO_OVERLAP),
        (Severity.WARNING, Code.NO_STUDIO),
        (Severity.WARNING, Code.NO_STUDIO),
    ]
    assert [each.subjects[:2] for each in said[1:3]] == [("b1", "b2"), ("b3", "b4")]


def test_what_concerns_a_booking_can_be_picked_out() -> None:
    said = findings_of_schedule(a_bad_friday())
    assert [each.subjects[0] for each in concerning(said, {"b4"})] == ["b3"]
    assert concerning(said, {"studio"}) == said[1:3]
    assert concerning(said, ()) == ()


def test_nothing_is_said_of_nothing() -> None:
    assert findings_of_schedule(Schedule(now=NOW)) == ()


def test_the_schedule_of_a_plan_is_all_of_it_that_takes_time() -> None:
    schedule = replace(a_bad_friday(), closures=(), time_off=(off("Fri 00:00 - 24:00"),))
    plan = Plan(
        workspace=Charter(),
        shows=schedule.shows,
        bookings=schedule.bookings,
        assignments=schedule.assignments,
        studios=schedule.studios,
        creators=schedule.creators,
        time_off=schedule.time_off,
    )
    assert found(schedule_of(plan, NOW)) == found(schedule)


def test_a_done_show_is_at_peace_once_what_meets_it_is_done_too() -> None:
    show = a_show_at("Fri 14:00", id="show")
    rental = booked("Fri 14:00 - 15:00", show_id="show"), booked("Fri 14:30 - 15:00")
    for status, clashes in (("live", 1), ("done", 1), ("cancelled", 0)):
        schedule = rooms(rental, shows=[show.changed(status=status)])
        assert len(found(schedule, Code.STUDIO_OVERLAP)) == clashes


def test_a_thousand_shows_of_a_year_are_checked_in_one_sweep() -> None:
    week = timedelta(days=7)
    clash = [booked("Fri 14:00 - 16:00"), booked("Fri 15:00 - 17:00")]
    bookings = [
        each.changed(id=f"{number}-{place}", starts_at=each.starts_at + number * week,
                     ends_at=each.ends_at + number * week)
        for number in range(500)
        for place, each in enumerate(clash)
    ]  # fmt: skip
    assert len(found(rooms(bookings), Code.STUDIO_OVERLAP)) == 500
