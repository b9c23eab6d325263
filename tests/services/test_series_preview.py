"""What is foreseen of a series before it is made is what then happens."""

from datetime import date, datetime

import pytest
from builders import a_booking, a_brand, a_creator, a_show, a_studio, an_assignment
from staging import put

from planner.domain.crew import AssignmentStatus, TimeOff
from planner.domain.errors import InvalidValueError
from planner.domain.show import Show
from planner.domain.studio import BookingState, Closure
from planner.services.bookings import book_show
from planner.services.exporting import plan_json
from planner.services.prolonging import end_with, prolong
from planner.services.series import plan_repeat, repeat_show, shows_of
from planner.services.series_preview import clash_sentence, people_missing, studio_clashes
from planner.services.workspace import Workspace

DAILY = "FREQ=DAILY;COUNT=6"


def wall(day: int, hour: int = 19) -> datetime:
    return datetime(2026, 12, day, hour)


@pytest.fixture
def staged(workspace: Workspace) -> Workspace:
    """A show on 1 December at 19:00, confirmed in Studio A with half an hour of setup. There is a
    rental in that setup on the 3rd, a hold on the 4th, and Studio A is closed on the 5th."""
    studio = a_studio(id="studio", name="Studio A", setup_minutes=30)
    rental = {"state": BookingState.CONFIRMED, "note": "Rental"}
    put(
        workspace,
        a_brand(id="brand"),
        studio,
        a_show(id="show", brand_id="brand", starts_at=wall(1), timezone=studio.timezone),
        a_booking(
            studio_id="studio", show_id=None, starts_at=wall(3, 17), ends_at=wall(3), **rental
        ),
        a_booking(
            studio_id="studio", show_id=None, note="Hold", starts_at=wall(4), ends_at=wall(4, 20)
        ),
        Closure(
            id="closure",
            studio_id="studio",
            starts_at=wall(5, 8),
            ends_at=wall(6, 8),
            reason="Heat",
        ),
    )
    book_show(workspace, "show", "studio", state=BookingState.CONFIRMED)
    return workspace


def foreseen(workspace: Workspace) -> list[tuple[int, str]]:
    repeat = plan_repeat(workspace, "show", DAILY)
    return [
        (clash.show.starts_at.day, clash_sentence(workspace, clash))
        for each in repeat.walls[1:]
        for clash in studio_clashes(workspace, repeat, each)
    ]


def test_what_is_foreseen_is_what_making_the_series_reports(staged: Workspace) -> None:
    before, seen = plan_json(staged), foreseen(staged)
    assert seen == [
        (3, "Studio A is taken (“Rental”)"),
        (4, "Studio A is taken (“Hold”)"),
        (5, "Studio A is closed (Heat)"),
    ]
    assert plan_json(staged) == before
    report = repeat_show(staged, "show", DAILY)
    told = [(each.show.starts_at.day, clash_sentence(staged, each)) for each in report.clashes]
    assert told == seen


def test_hosts_who_could_not_be_there_are_named_once_with_the_reason(staged: Workspace) -> None:
    mia = a_creator(id="mia", name="Mia")
    put(
        staged,
        mia,
        a_show(id="other", title="Drop", brand_id="brand", starts_at=wall(2, 18)),
        an_assignment(id="a", show_id="show", creator_id="mia", role="host"),
        an_assignment(id="b", show_id="show", creator_id="mia", role="producer"),
        an_assignment(id="c", show_id="other", creator_id="mia", shift_end=180),
        TimeOff(
            id="off", creator_id="mia", starts_at=wall(4, 0), ends_at=wall(5, 0), reason="Wedding"
        ),
    )
    repeat = plan_repeat(staged, "show", DAILY)
    told = {each.day: people_missing(staged, repeat, each) for each in repeat.walls}
    said = {day: reasons for day, reasons in told.items() if reasons}
    assert said == {2: ("Mia is on “Drop”",), 4: ("Mia is away (Wedding)",)}
    for each in ("a", "b"):
        declined = {"creator_id": "mia", "status": AssignmentStatus.DECLINED}
        put(staged, an_assignment(id=each, show_id="show", **declined))
    assert [people_missing(staged, repeat, each) for each in repeat.walls] == [()] * 6


def test_a_rule_without_the_shows_own_day_is_refused_in_words(staged: Workspace) -> None:
    with pytest.raises(InvalidValueError) as refused:
        plan_repeat(staged, "show", "FREQ=WEEKLY;BYDAY=FR")
    assert "every Friday" in str(refused.value)
    assert "Tue 1 Dec" in str(refused.value)


def test_a_series_is_made_longer_with_another_end_of_its_rule(staged: Workspace) -> None:
    series = repeat_show(staged, "show", DAILY).series
    prolong(staged, series.id, date(2026, 12, 9))
    assert [show.starts_at.day for show in shows_of(staged, series.id)] == [*range(1, 10)]
    with pytest.raises(InvalidValueError, match="reaches to Wed 9 Dec 2026 already"):
        prolong(staged, series.id, date(2026, 12, 9))


def test_an_endless_series_is_made_longer_without_an_end(staged: Workspace) -> None:
    report = repeat_show(staged, "show", "FREQ=DAILY", through=date(2026, 12, 3))
    prolong(staged, report.series.id, date(2026, 12, 5))
    assert len(shows_of(staged, report.series.id)) == 5
    assert "UNTIL" not in report.series.rrule


def test_a_series_ends_with_a_show_but_not_with_its_last(staged: Workspace) -> None:
    shows = repeat_show(staged, "show", DAILY).shows
    end_with(staged, shows[2].id)
    kept = shows_of(staged, shows[0].series_id or "")
    assert kept == [staged.get(Show, show.id) for show in shows[:3]]
    with pytest.raises(InvalidValueError, match="comes after"):
        end_with(staged, shows[2].id)
    put(staged, a_show(id="alone", brand_id="brand"))
    with pytest.raises(InvalidValueError, match="comes after"):
        end_with(staged, "alone")
