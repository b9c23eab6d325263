"""What is said of the times of a rundown, and at which second it begins to be said."""

from datetime import datetime
from typing import Any

import pytest
from builders import (
    a_block,
    a_hard_item,
    a_note,
    a_product,
    a_run,
    a_show,
    an_end_by_item,
    an_item,
    an_offer,
)

from planner.domain.checks import findings_of_show
from planner.domain.findings import Code, Finding, Severity
from planner.domain.platforms import Platforms
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row

HOUR = 3600


def found(run: RunOfShow, *codes: Code) -> list[Finding]:
    """The findings of these codes, in their order."""
    return [each for each in findings_of_show(run, Platforms()) if each.code in codes]


def an_hour(*rows: Row, **fields: Any) -> RunOfShow:
    """A show from 16:00 to 17:00 in Los Angeles."""
    return a_run(rows, show=a_show(id="show", title="Friday", length_minutes=60, **fields))


def test_a_show_that_ends_one_second_late_is_over() -> None:
    [over] = found(an_hour(an_item(HOUR + 1)), Code.SHOW_OVER, Code.SHOW_UNDER)
    assert over == Finding(
        Code.SHOW_OVER,
        Severity.WARNING,
        ("show",),
        {"show": "Friday", "over": 1, "planned": HOUR + 1, "length": HOUR},
    )


def test_a_show_that_ends_on_time_is_neither_over_nor_under() -> None:
    assert found(an_hour(an_item(HOUR)), Code.SHOW_OVER, Code.SHOW_UNDER) == []


@pytest.mark.parametrize(
    ("minutes", "unmentioned"),
    [
        pytest.param(60, 180, id="five percent of a short show"),
        pytest.param(100, 300, id="five percent is five minutes"),
        pytest.param(480, 300, id="five minutes of a long show"),
    ],
)
def test_a_show_may_fall_a_little_short(minutes: int, unmentioned: int) -> None:
    show = a_show(id="show", length_minutes=minutes)
    enough = a_run([an_item(minutes * 60 - unmentioned)], show=show)
    too_short = a_run([an_item(minutes * 60 - unmentioned - 1)], show=show)
    assert found(enough, Code.SHOW_UNDER) == []
    [under] = found(too_short, Code.SHOW_UNDER)
    assert under.severity is Severity.WARNING
    assert under.values["under"] == unmentioned + 1


def test_a_rundown_in_which_nothing_runs_is_not_called_short() -> None:
    rows = (a_block(600), a_note(), an_item(600, skip=True))
    assert found(an_hour(*rows), Code.SHOW_UNDER, Code.SHOW_OVER) == []


def test_the_marathon_of_the_pictures_has_its_block_and_itself_over_and_its_slack_noted() -> None:
    hook, hero = a_block(1440, id="hook"), a_block(3600, id="hero", title="Hero block")
    rows = [
        *(an_item(300, position=0), hook, hero, an_item(94 * 60, position=10**6)),
        *(an_item(seconds, block_id="hook") for seconds in (480, 480, 450)),
        *(an_item(seconds, block_id="hero") for seconds in (840, 720, 240)),
        a_hard_item("17:00", 1800, block_id="hero", title="Night cream"),
        an_item(100, block_id="hero"),
    ]
    said = [(each.code, each.severity) for each in findings_of_show(a_run(rows), Platforms())]
    assert said == [
        (Code.SHOW_OVER, Severity.WARNING),
        (Code.BLOCK_OVER, Severity.WARNING),
        (Code.ROW_SLACK, Severity.INFO),
    ]


def test_a_block_over_its_target_says_by_how_much() -> None:
    block = a_block(3600, id="hero", title="Hero block")
    [over] = found(an_hour(block, an_item(3700, block_id="hero")), Code.BLOCK_OVER)
    assert over == Finding(
        Code.BLOCK_OVER,
        Severity.WARNING,
        ("hero", "show"),
        {"block": "Hero block", "over": 100, "target": 3600, "length": 3700},
    )


@pytest.mark.parametrize(
    ("target", "length", "codes"),
    [
        pytest.param(1000, 1001, [Code.BLOCK_OVER], id="one second over"),
        pytest.param(1000, 1000, [], id="exact"),
        pytest.param(1000, 950, [], id="five percent under"),
        pytest.param(1000, 949, [Code.BLOCK_UNDER], id="more than five percent under"),
        pytest.param(36_000, 35_700, [], id="five minutes under a long one"),
        pytest.param(36_000, 35_699, [Code.BLOCK_UNDER], id="more than five minutes under"),
        pytest.param(0, 500, [], id="no target"),
        pytest.param(60, 0, [Code.BLOCK_UNDER], id="nothing in it"),
    ],
)
def test_a_block_is_held_against_its_target(target: int, length: int, codes: list[Code]) -> None:
    rows = a_block(target, id="block"), an_item(length, block_id="block")
    said = found(an_hour(*rows), Code.BLOCK_OVER, Code.BLOCK_UNDER)
    assert [each.code for each in said] == codes


def test_a_block_under_its_target_is_only_information() -> None:
    rows = a_block(100, id="block", title="Hook"), an_item(40, block_id="block")
    [under] = found(an_hour(*rows), Code.BLOCK_UNDER)
    assert under.severity is Severity.INFO
    assert under.values == {"block": "Hook", "under": 60, "target": 100, "length": 40}


def test_a_skipped_block_is_not_held_against_its_target() -> None:
    rows = a_block(60, id="block", skip=True), an_item(600, block_id="block")
    assert found(an_hour(*rows), Code.BLOCK_OVER, Code.BLOCK_UNDER) == []


@pytest.mark.parametrize(
    ("before", "code", "severity", "values"),
    [
        pytest.param(
            1801, Code.ROW_OVERLAP, Severity.ERROR, {"overlap": 1}, id="one second too long"
        ),
        pytest.param(1799, Code.ROW_SLACK, Severity.INFO, {"slack": 1}, id="one second to spare"),
    ],
)
def test_a_hard_start_that_the_row_before_misses_is_mentioned_to_the_second(
    before: int, code: Code, severity: Severity, values: dict[str, int]
) -> None:
    run = an_hour(an_item(before, title="Demo"), a_hard_item("16:30", id="hard", title="Flash"))
    [said] = found(run, Code.ROW_OVERLAP, Code.ROW_SLACK)
    assert said == Finding(
        code,
        severity,
        ("hard", "show"),
        {"row": "Flash", "previous": "Demo", "after": "row", **values},
    )


def test_a_hard_start_that_is_met_is_not_mentioned() -> None:
    run = an_hour(an_item(1800), a_hard_item("16:30"))
    assert found(run, Code.ROW_OVERLAP, Code.ROW_SLACK) == []


@pytest.mark.parametrize(
    ("clock", "code", "key"),
    [("15:55", Code.ROW_OVERLAP, "overlap"), ("16:05", Code.ROW_SLACK, "slack")],
)
def test_a_first_row_is_held_against_on_air(clock: str, code: Code, key: str) -> None:
    run = an_hour(a_note(), an_item(60, skip=True), a_hard_item(clock, title="Opening"))
    [said] = found(run, Code.ROW_OVERLAP, Code.ROW_SLACK)
    assert said.code is code
    assert said.values == {"row": "Opening", "previous": "", "after": "on_air", key: 300}


def test_what_stands_between_is_not_the_row_before() -> None:
    rows = (
        *(an_item(600, title="Demo"), a_note(), an_item(60, skip=True), a_block(0, id="b")),
        a_hard_item("16:30", block_id="b"),
    )
    [slack] = found(an_hour(*rows), Code.ROW_SLACK)
    assert slack.values["previous"] == "Demo"


def test_an_end_time_that_is_past_before_the_row_can_start_is_an_error() -> None:
    run = an_hour(an_item(1860), an_end_by_item("16:30", id="last", title="Questions"))
    [negative] = found(run, Code.END_BY_NEGATIVE)
    assert negative == Finding(
        Code.END_BY_NEGATIVE,
        Severity.ERROR,
        ("last", "show"),
        {"row": "Questions", "ends_at": "2026-11-27T16:30", "short": 60},
    )


def test_an_end_time_with_nothing_left_is_not_yet_negative() -> None:
    run = an_hour(an_item(1800), an_end_by_item("16:30"))
    assert found(run, Code.END_BY_NEGATIVE) == []


def test_a_show_that_starts_in_the_skipped_hour_of_spring_is_an_error() -> None:
    show = a_show(id="show", title="Night", starts_at=datetime(2027, 3, 14, 2, 30))
    [gap] = found(a_run(show=show), Code.DST_GAP, Code.DST_FOLD)
    assert gap == Finding(
        Code.DST_GAP,
        Severity.ERROR,
        ("show",),
        {
            "title": "Night",
            "wall": "2027-03-14T02:30",
            "taken_as": "2027-03-14T03:30",
            "zone": "America/Los_Angeles",
            "what": "show",
        },
    )


def test_a_show_that_starts_in_the_doubled_hour_of_autumn_is_a_warning() -> None:
    show = a_show(id="show", title="Night", starts_at=datetime(2026, 11, 1, 1, 30))
    [fold] = found(a_run(show=show), Code.DST_GAP, Code.DST_FOLD)
    assert fold == Finding(
        Code.DST_FOLD,
        Severity.WARNING,
        ("show",),
        {
            "title": "Night",
            "wall": "2026-11-01T01:30",
            "zone": "America/Los_Angeles",
            "what": "show",
        },
    )


CHANGES = [
    pytest.param(datetime(2027, 3, 14, 1, 59, 59), "America/Los_Angeles", [], id="before the gap"),
    pytest.param(
        datetime(2027, 3, 14, 2, 0), "America/Los_Angeles", [Code.DST_GAP], id="the gap begins"
    ),
    pytest.param(
        datetime(2027, 3, 14, 2, 59, 59), "America/Los_Angeles", [Code.DST_GAP], id="the gap ends"
    ),
    pytest.param(datetime(2027, 3, 14, 3, 0), "America/Los_Angeles", [], id="after the gap"),
    pytest.param(datetime(2026, 11, 1, 0, 59, 59), "America/Los_Angeles", [], id="before the fold"),
    pytest.param(
        datetime(2026, 11, 1, 1, 0), "America/Los_Angeles", [Code.DST_FOLD], id="the fold begins"
    ),
    pytest.param(datetime(2026, 11, 1, 2, 0), "America/Los_Angeles", [], id="after the fold"),
    pytest.param(datetime(2027, 3, 14, 2, 30), "Asia/Shanghai", [], id="a zone without changes"),
    pytest.param(
        datetime(2027, 4, 4, 1, 45), "Australia/Lord_Howe", [Code.DST_FOLD], id="half an hour back"
    ),
]


@pytest.mark.parametrize(("starts_at", "timezone", "codes"), CHANGES)
def test_clock_changes_are_seen_to_the_second(
    starts_at: datetime, timezone: str, codes: list[Code]
) -> None:
    show = a_show(starts_at=starts_at, timezone=timezone)
    assert [each.code for each in found(a_run(show=show), Code.DST_GAP, Code.DST_FOLD)] == codes


def test_clock_times_of_rows_that_a_clock_change_skips_are_found_on_their_own_day() -> None:
    show = a_show(id="show", starts_at=datetime(2027, 3, 13, 22, 0), length_minutes=600)
    rows = [
        a_hard_item("02:30", id="today", day=0),
        a_hard_item("02:30", id="tomorrow", day=1, title="Late"),
        an_end_by_item("02:45", id="ends", day=1),
        a_hard_item("02:50", id="skipped", day=1, skip=True),
    ]
    said = found(a_run(rows, show=show), Code.DST_GAP)
    assert [(each.subjects[0], each.values["what"]) for each in said] == [
        ("tomorrow", "start"),
        ("ends", "end"),
    ]
    assert said[0].subjects == ("tomorrow", "show")
    assert said[0].values["wall"] == "2027-03-14T02:30"
    assert said[0].values["title"] == "Late"


EMPTY_SCRIPT = [
    pytest.param({"status": "final"}, True, id="final without words"),
    pytest.param({"status": "final", "script": " \n"}, True, id="final with blanks"),
    pytest.param({"status": "final", "script": "Hello"}, False, id="final with words"),
    pytest.param({"status": "review"}, False, id="not final"),
    pytest.param({"status": "final", "kind": "break"}, False, id="music plays"),
    pytest.param({"status": "final", "kind": "handover"}, False, id="hosts greet each other"),
    pytest.param({"status": "final", "skip": True}, False, id="does not run"),
    pytest.param({"status": "final", "type": "note"}, False, id="a note"),
]


@pytest.mark.parametrize(("fields", "mentioned"), EMPTY_SCRIPT)
def test_a_final_row_needs_words(fields: dict[str, Any], mentioned: bool) -> None:
    said = found(an_hour(an_item(60, id="row", title="Opening", **fields)), Code.EMPTY_SCRIPT)
    wanted = Finding(Code.EMPTY_SCRIPT, Severity.WARNING, ("row", "show"), {"row": "Opening"})
    assert said == ([wanted] if mentioned else [])


@pytest.mark.parametrize(
    ("points", "spoken", "mentioned"),
    [
        pytest.param(("Two weeks",), True, False, id="points to talk about"),
        pytest.param((), True, True, id="no points"),
        pytest.param(("Two weeks",), False, True, id="points of a product that is only linked"),
    ],
)
def test_talking_points_are_words(points: tuple[str, ...], spoken: bool, mentioned: bool) -> None:
    product = a_product(talking_points=points)
    row = an_item(60, id="row", status="final")
    run = a_run([row], offers=[an_offer("row", product.id, spoken=spoken)], products=[product])
    assert bool(found(run, Code.EMPTY_SCRIPT)) is mentioned
