"""What holds for every rundown: no second is lost, and two cascades agree."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from builders import a_show, an_item
from hypothesis import assume, given
from hypothesis import strategies as st
from plans import moment, rundowns, shows
from reference_cascade import reference_cascade, runs

from planner.domain.rundown import Row
from planner.domain.show import Show
from planner.domain.timeline import lay_out
from planner.domain.timing import cascade


@given(shows(), rundowns())
def test_no_second_is_lost(show: Show, rows: list[Row]) -> None:
    timing = cascade(show, rows)
    running = [timing.by_row[row.id] for row in rows if runs(row, rows)]
    between = [row.slack or 0 for row in running[1:]]
    assert timing.content == sum(row.length for row in running)
    assert timing.slack_total == sum(gap for gap in between if gap > 0)
    assert timing.overlap_total == -sum(gap for gap in between if gap < 0)
    assert timing.content + timing.slack_total - timing.overlap_total == timing.planned
    assert timing.planned + timing.lead == timing.over + show.length_minutes * 60


@given(shows(), rundowns())
def test_each_running_row_starts_where_the_one_before_ends_and_its_slack_is_over(
    show: Show, rows: list[Row]
) -> None:
    timing = cascade(show, rows)
    running = [timing.by_row[row.id] for row in rows if runs(row, rows)]
    ends = [timing.on_air, *(row.end for row in running)]
    assert [row.start for row in running] == [
        end + (row.slack or 0) for end, row in zip(ends, running, strict=False)
    ]
    assert ends[-1] == timing.last_end


@given(shows(), rundowns())
def test_a_slow_cascade_on_datetimes_agrees(show: Show, rows: list[Row]) -> None:
    timing = cascade(show, rows)
    for row_id, slow in reference_cascade(show, rows).items():
        row = timing.by_row[row_id]
        slack = None if row.slack is None else timedelta(seconds=row.slack)
        assert (moment(row.start), moment(row.end)) == (slow.start, slow.end)
        assert (slack, timedelta(seconds=row.short)) == (slow.slack, slow.short)
        assert moment(row.back_time) == slow.latest


@given(shows(), rundowns())
def test_a_block_holds_its_rows(show: Show, rows: list[Row]) -> None:
    timing = cascade(show, rows)
    for block in (row for row in rows if row.type == "block"):
        running = [
            timing.by_row[row.id] for row in rows if row.block_id == block.id and runs(row, rows)
        ]
        own = timing.by_row[block.id]
        assert own.length == sum(row.length for row in running)
        if running:
            assert (own.start, own.end) == (running[0].start, running[-1].end)
        else:
            assert own.start == own.end
        assert own.over == (own.length - block.length if own.running and block.length else None)


@given(shows(), rundowns())
def test_every_moment_can_be_shown_in_the_zone_of_the_show(show: Show, rows: list[Row]) -> None:
    timing = cascade(show, rows)
    for row in timing.by_row.values():
        for instant in (row.start, row.end, row.back_time):
            assert timing.local(instant).utcoffset() is not None


@given(rundowns(largest=12), st.integers(0, 11))
def test_a_row_that_starts_at_its_back_time_ends_the_rest_just_on_time(
    rows: list[Row], pick: int
) -> None:
    show = a_show(timezone="UTC", length_minutes=600)
    running = [row for row in rows if runs(row, rows)]
    ahead = list(_until_next_hard(running[pick:]))
    assume(ahead)
    assume(all(row.start != "end_by" for row in ahead))
    back = moment(cascade(show, rows).by_row[ahead[0].id].back_time).replace(tzinfo=None)
    day = (back.date() - show.starts_at.date()).days
    assume(abs(day) <= 31)
    first = ahead[0].changed(start="hard", clock=back.time(), day=day)
    rest = [first, *running[pick + 1 :]]
    timing = cascade(show, rest)
    if len(ahead) < len(rest):
        assert timing.by_row[rest[len(ahead)].id].slack == 0
    else:
        assert timing.over == 0


def _until_next_hard(rows: list[Row]) -> Iterator[Row]:
    """The first row, and those behind it up to the next hard start, at top level."""
    for place, row in enumerate(rows):
        if place and row.start == "hard":
            return
        yield row


@given(shows(), rundowns(largest=12), st.integers(0, 11))
def test_a_row_that_runs_longer_moves_only_rows_behind_it(
    show: Show, rows: list[Row], pick: int
) -> None:
    places = [place for place, row in enumerate(rows) if row.type != "block"]
    assume(places)
    pick = places[pick % len(places)]
    longer = [*rows[:pick], rows[pick].model_copy(update={"length": 10**7}), *rows[pick + 1 :]]
    before, after = cascade(show, rows), cascade(show, longer)
    ahead = [row for row in rows[: pick + 1] if row.type != "block"]
    assert all(after.by_row[row.id].start == before.by_row[row.id].start for row in ahead)


def test_a_thousand_rows_are_read_once_and_added_up_in_place() -> None:
    rows = [an_item(60) for _ in range(1000)]
    line = lay_out(a_show(), rows)
    starts = [row.start for row in cascade(a_show(), rows).by_row.values()]
    assert sum(line.lengths) == 60_000
    assert all(after - before == 60 for before, after in pairwise(starts))
