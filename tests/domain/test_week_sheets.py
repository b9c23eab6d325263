"""What a week sheet shows of a studio and of a person."""

from datetime import date

from weeks import a_creator_week, a_studio_week

from planner.domain.week_sheets import days_from


def test_a_studio_shows_what_is_booked_held_and_asked_for() -> None:
    assert {block.booking.id for block in a_studio_week().shown} == {"b1", "b2", "b3", "b4", "b5"}


def test_a_person_shows_what_they_did_not_decline() -> None:
    assert {duty.assignment.id for duty in a_creator_week().shown} == {"d1", "d2"}


def test_a_week_has_seven_days_in_a_row() -> None:
    days = days_from(date(2026, 12, 28))
    assert (len(days), days[0], days[-1]) == (7, date(2026, 12, 28), date(2027, 1, 3))
