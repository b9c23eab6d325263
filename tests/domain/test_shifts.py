from datetime import datetime

from builders import a_creator, a_note, a_show, an_assignment, an_item
from runs import a_marathon

from planner.domain.crew import Assignment
from planner.domain.presenting import rows_of_host
from planner.domain.run_of_show import RunOfShow
from planner.domain.shifts import (
    CrewShift,
    Neighbour,
    before_and_after,
    hosts_of,
    is_host,
    shifts_of,
)
from planner.domain.timing import cascade

HOUR = 3600


def a_run(*assignments: Assignment, **changes: object) -> RunOfShow:
    return a_marathon(assignments=assignments, **changes)


def titles(run: RunOfShow, creator_id: str) -> list[str]:
    timing = cascade(run.show, run.rows)
    return [row.title for row in rows_of_host(run, timing, creator_id)]


def neighbours(run: RunOfShow, creator_id: str) -> tuple[Neighbour | None, Neighbour | None]:
    return before_and_after(run, cascade(run.show, run.rows), creator_id)


def test_a_shift_is_counted_from_on_air_and_its_call_before_it() -> None:
    early = an_assignment(creator_id="mia", shift_start=-30, shift_end=90, call_minutes=15)
    run = a_run(early)
    on_air = int(run.show.on_air.timestamp())
    assert shifts_of(run) == (CrewShift(early, on_air - 2700, on_air - 1800, on_air + 5400),)


def test_a_shift_without_times_is_the_whole_show() -> None:
    run = a_run(an_assignment(creator_id="mia"))
    (shift,) = shifts_of(run)
    assert shift.end - shift.start == 3 * HOUR


def test_a_shift_over_a_clock_change_is_as_long_as_it_says() -> None:
    night = a_show(starts_at=datetime(2026, 10, 31, 22, 0), length_minutes=480)
    run = a_run(an_assignment(creator_id="mia", shift_start=60, shift_end=360), show=night)
    (shift,) = shifts_of(run)
    assert shift.end - shift.start == 5 * HOUR


def test_who_declined_has_no_shift_and_no_sheet() -> None:
    run = a_run(an_assignment(creator_id="eli", role="host", status="declined"))
    assert shifts_of(run) == ()
    assert "eli" not in hosts_of(run)


def test_roles_in_front_of_the_camera_are_known_in_any_spelling() -> None:
    assert all(map(is_host, ("host", "Co-host", "co_host", "CO HOST", "guest", "Auctioneer")))
    assert not any(map(is_host, ("operator", "moderator", "", "ghost", "hostess")))


def test_hosts_come_by_their_first_shift_and_then_who_is_only_named_in_rows() -> None:
    run = a_run(
        an_assignment(creator_id="jun", shift_start=90, shift_end=180),
        an_assignment(creator_id="mia", shift_start=0, shift_end=90),
        an_assignment(creator_id="mia", shift_start=120, shift_end=130),
        an_assignment(creator_id="rae", role="operator"),
    )
    assert hosts_of(run) == ("mia", "jun", "eli")


def test_the_rows_of_a_host_start_in_the_shift_or_name_the_host() -> None:
    run = a_marathon()
    assert titles(run, "mia") == [
        "Welcome",
        "Mini cleanser",
        "Giveaway: travel kit",
        "Vitamin C serum 30 ml",
        "Night cream",
        "Handover",
    ]
    assert titles(run, "jun")[:2] == ["Handover", "Flash at 18:00"]


def test_a_row_at_the_very_end_of_a_shift_is_the_next_hosts() -> None:
    show = a_show(id="show")
    rows = (an_item(5400, title="first"), an_item(600, title="second"), a_note(title="aside"))
    assignments = (
        an_assignment(creator_id="mia", shift_start=0, shift_end=90),
        an_assignment(creator_id="jun", shift_start=90),
    )
    run = RunOfShow(
        show=show,
        brand=a_marathon().brand,
        rows=rows,
        assignments=assignments,
        creators={each: a_creator(id=each) for each in ("mia", "jun")},
    )
    assert titles(run, "mia") == ["first"]
    assert titles(run, "jun") == ["second", "aside"]


def test_a_host_who_also_moderates_has_the_rows_of_the_hours_on_camera() -> None:
    run = a_run(
        an_assignment(id="1", creator_id="eli", role="moderator"),
        an_assignment(id="2", creator_id="eli", role="guest", shift_start=150, shift_end=180),
    )
    assert titles(run, "eli") == ["Questions", "Thanks"]


def test_somebody_without_a_shift_has_the_rows_that_name_them() -> None:
    assert titles(a_run(), "eli") == ["Questions"]
    assert titles(a_run(), "rae") == []


def test_the_shifts_tell_who_is_on_before_and_after() -> None:
    run = a_marathon()
    on_air = int(run.show.on_air.timestamp())
    assert neighbours(run, "mia") == (None, Neighbour(("jun",), on_air + 5400))
    assert neighbours(run, "jun") == (Neighbour(("mia",), on_air + 5400), None)


def test_who_is_on_all_the_time_is_nobodys_neighbour() -> None:
    run = a_run(
        an_assignment(creator_id="mia", shift_start=60, shift_end=120),
        an_assignment(creator_id="jun", role="co-host"),
    )
    assert neighbours(run, "mia") == (None, None)
    assert neighbours(run, "jun") == (None, None)


def test_hosts_who_come_together_are_named_together() -> None:
    run = a_run(
        an_assignment(id="1", creator_id="mia", shift_start=0, shift_end=60),
        an_assignment(id="2", creator_id="jun", shift_start=50),
        an_assignment(id="3", creator_id="eli", role="guest", shift_start=50),
        an_assignment(id="4", creator_id="rae", role="operator", shift_start=55),
    )
    _, after = neighbours(run, "mia")
    assert after is not None
    assert after.creator_ids == ("jun", "eli")


def test_without_a_shift_the_rows_tell_who_is_on_before_and_after() -> None:
    run = a_run()
    timing = cascade(run.show, run.rows)
    before, after = neighbours(run, "eli")
    assert before == Neighbour(("jun",), timing.by_row["minis"].end)
    assert after == Neighbour(("jun",), timing.by_row["talk"].start)
    assert neighbours(run, "rae") == (None, None)
