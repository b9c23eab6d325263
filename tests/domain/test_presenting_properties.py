"""Who presents a row, against a naive reading of the shifts; and that nothing ever fails."""

import plans
from builders import a_creator, a_run, an_assignment
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.checks import findings_of_show
from planner.domain.crew import Assignment
from planner.domain.findings import Code
from planner.domain.platforms import Platforms
from planner.domain.presenting import presenters, rows_of_host
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row, RowType
from planner.domain.shift_changes import nearest_border, shift_changes
from planner.domain.timing import Timing, cascade

PEOPLE = {each: a_creator(id=each, name=f"@{each}") for each in ("ann", "bob", "cat")}


@st.composite
def teams(draw: st.DrawFn) -> tuple[Assignment, ...]:
    made = []
    for number in range(draw(st.integers(0, 5))):
        whole = draw(st.booleans()) and draw(st.booleans())
        start = draw(st.integers(-30, 240))
        made.append(
            an_assignment(
                id=f"a{number}",
                creator_id=draw(st.sampled_from(sorted(PEOPLE))),
                role=draw(st.sampled_from(("host", "Co-Host", "operator"))),
                shift_start=None if whole else start,
                shift_end=None if whole else start + draw(st.integers(0, 200)),
                status=draw(st.sampled_from(("asked", "confirmed", "declined"))),
            )
        )
    return tuple(made)


@st.composite
def runs(draw: st.DrawFn) -> RunOfShow:
    names = st.lists(st.sampled_from(sorted(PEOPLE)), max_size=2, unique=True)
    rows = [
        row.changed(
            host_ids=tuple(draw(names)),
            kind=draw(st.sampled_from(("hero", "handover", "break", ""))),
        )
        for row in draw(plans.rundowns())
    ]
    show = draw(plans.shows())
    return a_run(rows, show=show, assignments=draw(teams()), creators=PEOPLE)


def naive(run: RunOfShow, timing: Timing, row: Row) -> set[str]:
    """Minute by minute as a person reads it: who is there when the row starts?"""
    times = timing.by_row[row.id]
    if row.type is RowType.BLOCK or row.host_ids:
        return set() if row.type is RowType.BLOCK else set(row.host_ids)
    if row.type is RowType.NOTE or row.kind == "break" or not times.running:
        return set()
    there = set()
    for each in run.assignments:
        if each.status == "declined" or each.role == "operator":
            continue
        begin = timing.on_air + 60 * (each.shift_start or 0)
        end = timing.off_air if each.shift_end is None else timing.on_air + 60 * each.shift_end
        last = times.end if row.kind == "handover" else times.start
        begun, ended = begin <= last, end <= times.start
        if row.kind == "handover":
            ended = end < times.start
        if begun and not ended:
            there.add(each.creator_id)
    return there


@settings(max_examples=150, deadline=None)
@given(runs())
def test_each_row_has_those_whom_a_naive_reading_gives(run: RunOfShow) -> None:
    timing = cascade(run.show, run.rows)
    found = presenters(run, timing)
    assert {key: set(each.creator_ids) for key, each in found.items()} == {
        row.id: naive(run, timing, row) for row in run.rows
    }


@settings(max_examples=100, deadline=None)
@given(runs())
def test_a_host_sheet_has_every_running_row_that_its_host_presents(run: RunOfShow) -> None:
    timing = cascade(run.show, run.rows)
    presented = presenters(run, timing)
    for creator_id in PEOPLE:
        sheet = {row.id for row in rows_of_host(run, timing, creator_id)}
        for row in run.rows:
            if timing.by_row[row.id].running and creator_id in presented[row.id].creator_ids:
                assert row.id in sheet or row.type is RowType.BLOCK


@settings(max_examples=100, deadline=None)
@given(runs())
def test_the_checks_of_hosts_never_fail_and_name_rows_that_run(run: RunOfShow) -> None:
    timing = cascade(run.show, run.rows)
    for finding in findings_of_show(run, Platforms()):
        if finding.code is Code.HOST_OFF_SHIFT:
            row = next(each for each in run.rows if each.id == finding.subjects[0])
            assert timing.by_row[row.id].running
            assert finding.subjects[1] in row.host_ids
    for change in shift_changes(run):
        assert set(change.leaving).isdisjoint(change.coming)
        nearest_border(run, timing, change.moment)
