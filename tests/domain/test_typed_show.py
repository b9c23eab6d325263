"""New shows typed as one line, seen from Sunday 22 November 2026."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.typed_names import Named
from planner.domain.typed_show import (
    LONGEST_TEXT,
    Chip,
    Names,
    TypedShow,
    Understood,
    parse_typed_show,
)

TODAY = date(2026, 11, 22)
FRIDAY = date(2026, 11, 27)
NAMES = Names(
    studios=(
        Named("A", ("Studio A",)),
        Named("B", ("Studio B",)),
        Named("loft", ("Loft",)),
        Named("hall", ("大厅",)),
    ),
    brands=(
        Named("lumen", ("Lumen Skin",)),
        Named("sun", ("Sun Care",)),
        Named("tea", ("The Tea Co.",)),
        Named("x", ("X",)),
    ),
    creators=(
        Named("mia.k", ("@mia.k", "Mia Keller")),
        Named("mia.z", ("@mia.z", "")),
        Named("jun", ("@jun.live", "Jun")),
    ),
)


def read(text: str) -> TypedShow:
    return parse_typed_show(text, TODAY, NAMES)


def told(typed: TypedShow) -> str:
    """All that was understood in one line: day, clock, minutes, studio, brand, people, title."""
    when = [str(typed.day or "-"), f"{typed.clock:%H:%M}" if typed.clock else "-"]
    what = [str(typed.length_minutes or "-"), typed.studio_id or "-", typed.brand_id or "-"]
    return " ".join([*when, *what, ",".join(typed.creator_ids) or "-", typed.title or "-"])


@pytest.mark.parametrize(
    ("text", "understood"),
    [
        ("Fri 7pm 2h Studio A Lumen @mia.k", "2026-11-27 19:00 120 A lumen mia.k -"),
        ("fri 7PM 2H STUDIO A lumen skin @MIA.K", "2026-11-27 19:00 120 A lumen mia.k -"),
        ("fri 19-21 loft", "2026-11-27 19:00 120 loft - - -"),
        ("fri 1900 2h", "2026-11-27 19:00 120 - - - -"),
        ("fri 19.30 Loft", "2026-11-27 19:30 - loft - - -"),
        ("27.11. 19h 2h30", "2026-11-27 19:00 150 - - - -"),
        ("2026-11-27T19:00 2h", "2026-11-27 19:00 120 - - - -"),
        ("Black Friday 2h Fri 7pm", "2026-11-27 19:00 120 - - - Black Friday"),
        ("Lumen 15-20% off", "- - - - lumen - 15-20% off"),
        ("周五 19:00 2小时 大厅 Lumen", "2026-11-27 19:00 120 hall lumen - -"),
        ("周五晚上7点半大厅2小时", "2026-11-27 19:30 120 hall - - -"),
        ("Ｆｒｉ　７ｐｍ　２ｈ", "2026-11-27 19:00 120 - - - -"),
        ("Freitag um 19 Uhr 2 Stunden im Loft", "2026-11-27 19:00 120 loft - - -"),
        ("27 Nov 19:00", "2026-11-27 19:00 - - - - -"),
        ("27.11. 19:00 1.5h", "2026-11-27 19:00 90 - - - -"),
        ("11/27 7:30pm", "2026-11-27 19:30 - - - - -"),
        ("2026-11-27 19:00-21:30", "2026-11-27 19:00 150 - - - -"),
        ("tomorrow 7-9pm", "2026-11-23 19:00 120 - - - -"),
        ("next Tue 22:00–02:00", "2026-11-24 22:00 240 - - - -"),
        ("Black Friday marathon Fri 27 Nov 4pm 3h", "2026-11-27 16:00 180 - - - Black Friday "
         "marathon"),
        ("Serum Night on Fri at 7pm in Studio A with @jun", "2026-11-27 19:00 - A - jun "
         "Serum Night"),
        ("Fri 7pm, Studio B with @jun.live and Mia Keller: Serum night",
         "2026-11-27 19:00 - B - jun,mia.k Serum night"),
        ("Sun Care special Mon 7pm", "2026-11-23 19:00 - - sun - special"),
        ("Top 10 serums", "- - - - - - Top 10 serums"),
        ("X marks the spot", "- - - - - - X marks the spot"),
        ("Lofty heights", "- - - - - - Lofty heights"),
        ("The show", "- - - - - - The show"),
        ("Émigré ﬁlm Fri", "2026-11-27 - - - - - Émigré ﬁlm"),
        ("", "- - - - - - -"),
        (" \n ", "- - - - - - -"),
    ],
)  # fmt: skip
def test_a_line_is_understood(text: str, understood: str) -> None:
    assert told(read(text)) == understood


def test_what_was_understood_is_echoed_in_order_with_what_was_typed() -> None:
    assert read("@mia.k Lumen Studio A 2h Fri 7pm").chips == (
        Chip(Understood.DAY, "2026-11-27", "Fri"),
        Chip(Understood.CLOCK, "19:00", "7pm"),
        Chip(Understood.LENGTH, "120", "2h"),
        Chip(Understood.STUDIO, "A", "Studio A"),
        Chip(Understood.BRAND, "lumen", "Lumen"),
        Chip(Understood.CREATOR, "mia.k", "@mia.k"),
    )


@pytest.mark.parametrize(
    ("text", "chip"),
    [
        ("at 7", Chip(Understood.CLOCK, "07:00", "at 7", ("19:00",))),
        ("12/1", Chip(Understood.DAY, "2026-12-01", "12/1", ("2027-01-12",))),
        ("Mon 27 Nov", Chip(Understood.DAY, "2026-11-27", "Mon 27 Nov", ("2026-11-30",))),
        ("Sunday", Chip(Understood.DAY, "2026-11-22", "Sunday", ("2026-11-29",))),
        ("Studio tour", Chip(Understood.STUDIO, "", "Studio", ("A", "B"))),
        ("Studio A Studio B", Chip(Understood.STUDIO, "A", "Studio A", ("B",))),
        ("@mia", Chip(Understood.CREATOR, "", "@mia", ("mia.k", "mia.z"))),
        ("@zoe", Chip(Understood.CREATOR, "", "@zoe")),
        ("7-9pm 3h", Chip(Understood.LENGTH, "120", "7-9pm", ("180",))),
    ],
)
def test_what_is_doubtful_is_said_with_what_else_it_could_be(text: str, chip: Chip) -> None:
    (found,) = [each for each in read(text).chips if each.doubtful]
    assert found == chip


def test_what_is_sure_is_not_doubtful() -> None:
    assert not any(chip.doubtful for chip in read("Fri 7pm 2h Studio A Lumen @mia.k").chips)


def test_a_person_named_twice_is_one() -> None:
    assert read("@mia.k and Mia Keller").creator_ids == ("mia.k",)


def test_of_a_text_without_end_the_beginning_is_read() -> None:
    typed = read("Fri 7pm " + "x" * 10_000)
    assert typed.day == FRIDAY
    assert len(typed.title) <= LONGEST_TEXT


WORDS = (
    *(
        "Fri",
        "7pm",
        "2h",
        "Studio A",
        "Studio",
        "Lumen",
        "@mia.k",
        "@mia",
        "周五",
        "晚上7点",
        "2小时",
    ),
    *(
        "27 Nov",
        "27.11.",
        "11/27",
        "next",
        "at",
        "-",
        "19:00",
        "Night",
        "ﬁ",
        "İ",
        "\0",
        "",
        "99:99",
    ),
)


@given(
    st.text() | st.lists(st.sampled_from(WORDS) | st.text(max_size=3), max_size=9).map(" ".join),
    st.dates(date(1970, 1, 1), date(2190, 1, 1)),
)
def test_any_text_is_understood_somehow(text: str, today: date) -> None:
    typed = parse_typed_show(text, today, NAMES)
    assert typed.title == " ".join(typed.title.split())
    assert typed.length_minutes is None or typed.length_minutes > 0
    for chip in typed.chips:
        assert chip.typed


@given(
    st.dates(TODAY, date(2027, 11, 21)),
    st.times().map(lambda clock: clock.replace(second=0, microsecond=0)),
    st.integers(1, 600),
    st.sampled_from(NAMES.studios),
    st.permutations(range(4)),
)
def test_a_show_in_plain_words_is_understood_in_any_order(
    day: date, clock: time, minutes: int, studio: Named, order: list[int]
) -> None:
    words = [str(day), f"{clock:%H:%M}", f"{minutes} min", studio.names[0]]
    typed = read(" ".join(words[place] for place in order))
    wanted = (day, clock, minutes, studio.id, "")
    assert (typed.day, typed.clock, typed.length_minutes, typed.studio_id, typed.title) == wanted
