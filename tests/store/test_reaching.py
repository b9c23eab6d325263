"""What touches a span of time is found by index, and the bounds on its start leave nothing out."""

from datetime import timedelta
from pathlib import Path

import pytest
from builders import a_brand, a_creator, a_show, an_assignment
from sqlite_utils import Database
from staging import put

from planner.domain.intervals import Span, overlap
from planner.domain.plan import Charter
from planner.domain.spans import duty_span, show_span
from planner.services.workspace import Workspace
from planner.store import plan_file
from planner.store.reaching import SHIFTS_TOUCHING, SHOWS_TOUCHING

DAY = 24 * 3600


@pytest.mark.parametrize(
    ("query", "indexes"),
    [
        (f"SELECT id FROM shows WHERE {SHOWS_TOUCHING}", ["shows_on_air", "shows_longest"]),
        (
            "SELECT assignments.id FROM shows JOIN assignments ON show_id = shows.id "
            f"WHERE {SHIFTS_TOUCHING}",
            [
                *("shows_on_air", "shows_longest", "assignments_after", "assignments_before"),
                "assignments_show",
            ],
        ),
    ],
    ids=["shows", "shifts"],
)
def test_every_step_of_the_search_goes_by_an_index(
    tmp_path: Path, query: str, indexes: list[str]
) -> None:
    path = tmp_path / "plan.showplan"
    plan_file.create(path, Charter()).close()
    db = Database(path)
    plan = [
        row["detail"] for row in db.query(f"EXPLAIN QUERY PLAN {query}", {"start": 0, "end": 1})
    ]
    db.close()
    searched = [each for each in plan if each.startswith(("SEARCH", "SCAN"))]
    assert [each.split("INDEX ")[1].split(" ")[0] for each in searched] == indexes


def test_shifts_far_from_on_air_and_long_shows_are_found_in_each_hour_that_they_touch(
    workspace: Workspace,
) -> None:
    short = a_show(id="short", length_minutes=30)
    long = short.changed(
        id="long", starts_at=short.starts_at - timedelta(days=9), length_minutes=20 * 24 * 60
    )
    shifts = [
        an_assignment(id="early", show_id="short", shift_start=-9000, shift_end=-8940),
        an_assignment(id="called", show_id="short", call_minutes=4000),
        an_assignment(id="late", show_id="short", shift_start=11_000, shift_end=11_060),
        an_assignment(id="whole", show_id="long"),
    ]
    put(workspace, a_brand(id="brand"), a_creator(id="creator"), short, long, *shifts)
    shows = {each.id: each for each in (short, long)}
    first = show_span(long).start - DAY
    for start in range(first, first + 24 * DAY, 7 * 3600):
        hour = Span(start, start + 3600)
        on_air = {each.show_id for each in workspace.agenda.shows(hour)}
        assert on_air == {each.id for each in shows.values() if overlap(show_span(each), hour)}
        working = {each.assignment_id for each in workspace.agenda.shifts(hour)}
        duties = ((each.id, duty_span(each, shows[each.show_id])) for each in shifts)
        assert working == {id_ for id_, duty in duties if overlap(duty, hour)}
