"""What a room and a person cost, to the minor unit."""

from datetime import datetime

import pytest
from builders import a_booking, a_creator, a_show, a_studio, an_assignment
from lines import booked

from planner.domain.costing import assignment_cost, booking_cost


@pytest.mark.parametrize(
    ("hours", "setup", "teardown", "rate", "least", "cost"),
    [
        ("16:00-19:00", 0, 0, 12_000, 0, 36_000),
        ("16:00-19:00", 45, 15, 12_000, 0, 48_000),
        ("16:00-17:00", 0, 0, 12_000, 4, 48_000),
        ("16:00-20:00", 0, 0, 12_000, 4, 48_000),
        ("16:00-17:00", 15, 0, 12_000, 2.5, 30_000),
        ("16:00-16:10", 0, 0, 5, 0, 1),
        ("16:00-16:06", 0, 0, 5, 0, 1),
        ("16:00-16:05", 0, 0, 5, 0, 0),
        ("16:00-16:20", 0, 0, 10_000, 0, 3_333),
        ("16:00-16:40", 0, 0, 10_000, 0, 6_667),
        ("16:00-17:00", 0, 0, 10, 2.05, 21),
        ("16:00-17:00", 0, 0, 10**15, 0.1, 10**15),
        ("16:00-19:00", 0, 0, 0, 4, 0),
    ],
)
def test_a_block_costs_its_hours_or_the_least_and_is_rounded_once_halves_up(
    hours: str, setup: int, teardown: int, rate: int, least: float, cost: int
) -> None:
    studio = a_studio(hourly_rate=rate, min_hours=least)
    booking = booked(hours, setup_minutes=setup, teardown_minutes=teardown)
    assert booking_cost(booking, studio) == cost


def test_a_night_with_the_autumn_change_is_charged_the_hour_that_comes_twice() -> None:
    night = a_booking(starts_at=datetime(2026, 10, 31, 22), ends_at=datetime(2026, 11, 1, 6))
    assert booking_cost(night, a_studio(hourly_rate=100)) == 900


def test_a_studio_without_a_rate_costs_nobody_knows_what() -> None:
    assert booking_cost(booked("16:00-19:00"), a_studio(min_hours=4)) is None


@pytest.mark.parametrize(
    ("rate", "flat", "fee", "cost"),
    [
        (6_000, None, None, 9_000),
        (None, 20_000, None, 20_000),
        (6_000, 20_000, None, 29_000),
        (6_000, 20_000, 1, 1),
        (None, None, 0, 0),
        (None, None, None, None),
        (1, None, None, 2),
    ],
)
def test_a_shift_costs_the_agreed_fee_or_else_flat_fee_and_hours_without_the_call(
    rate: int | None, flat: int | None, fee: int | None, cost: int | None
) -> None:
    creator = a_creator(hourly_rate=rate, flat_fee=flat)
    shift = an_assignment(shift_start=60, shift_end=150, call_minutes=45, fee=fee)
    assert assignment_cost(shift, creator, a_show()) == cost
