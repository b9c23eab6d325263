"""A line for a new show says something else, and the rest of it stays as it was typed."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.typed_names import Named
from planner.domain.typed_rewriting import rewritten, starting, typed_chip, without
from planner.domain.typed_show import Names, TypedShow, Understood, parse_typed_show

TODAY = date(2026, 11, 22)
NAMES = Names(
    studios=(Named("A", ("Studio A",)), Named("B", ("Studio B",))),
    brands=(Named("lumen", ("Lumen Skin",)),),
    creators=(Named("mia", ("@mia.k",)),),
)


def read(line: str) -> TypedShow:
    return parse_typed_show(line, TODAY, NAMES)


@pytest.mark.parametrize(
    ("line", "what", "words", "expected"),
    [
        ("Fri 7pm 2h Studio A", Understood.CLOCK, "20:00", "Fri 20:00 2h Studio A"),
        ("Fri 7pm 2h Studio A", Understood.STUDIO, "Studio B", "Fri 7pm 2h Studio B"),
        ("Fri 7-9pm Launch", Understood.CLOCK, "20:00", "Fri 20:00 120min Launch"),
        ("Fri 7-9pm Launch", Understood.LENGTH, "90min", "Fri 19:00 90min Launch"),
        ("Launch", Understood.CLOCK, "20:00", "Launch 20:00"),
        ("", Understood.BRAND, "Lumen Skin", "Lumen Skin"),
        ("周五晚上7点 Studio A", Understood.CLOCK, "20:00", "周五20:00 Studio A"),
    ],
)
def test_one_thing_is_said_in_other_words(
    line: str, what: Understood, words: str, expected: str
) -> None:
    assert rewritten(line, read(line).chips, what, words) == expected


def test_somebody_is_taken_out() -> None:
    line = "Fri 7pm @mia.k Launch"
    chip = typed_chip(read(line).chips, Understood.CREATOR)
    assert chip is not None
    assert without(line, chip) == "Fri 7pm Launch"


@pytest.mark.parametrize("line", ["Fri 7pm 2h Studio A", "2h Studio A at 7pm on Fri", "Launch"])
def test_a_start_on_another_day_names_the_day_too(line: str) -> None:
    typed = read(line)
    start = datetime(2026, 12, 2, 9, 15)
    again = read(starting(line, typed.chips, datetime(2026, 11, 27, 19), start))
    assert (again.day, again.clock) == (start.date(), start.time())
    assert (again.studio_id, again.length_minutes, again.title) == (
        typed.studio_id,
        typed.length_minutes,
        typed.title,
    )


@given(st.text(max_size=60), st.sampled_from(list(Understood)))
def test_every_chip_stands_where_it_says_it_was_typed(line: str, what: Understood) -> None:
    chips = read(f"{line} Fri 7pm 2h Studio A Lumen @mia.k").chips
    whole = f"{line} Fri 7pm 2h Studio A Lumen @mia.k"
    for chip in chips:
        assert whole[chip.start : chip.end] == chip.typed
    rewritten(whole, chips, what, "20:00")


@given(st.text(alphabet="周五晚上7点半2小时 @miak.:/-–pmh019fritodayStudioA", max_size=40))
def test_whatever_is_typed_is_read_and_can_be_rewritten(line: str) -> None:
    typed = read(line)
    read(starting(line, typed.chips, datetime(2026, 11, 27, 19), datetime(2026, 11, 28, 8)))
