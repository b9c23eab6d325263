"""What speaks against a draft is said before it is written, and every way out helps."""

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from builders import a_booking, a_brand, a_creator, a_show, a_studio, an_assignment
from staging import put

from planner.domain.findings import Severity
from planner.domain.rundown import Row
from planner.domain.studio import Booking
from planner.services.draft_remarks import Remark, remarks_on
from planner.services.drafting import add_from_draft, draft_show
from planner.services.exporting import plan_json
from planner.services.ready_rundowns import ready_rundowns
from planner.services.shows import edit_show
from planner.services.workspace import Workspace

LINE = "Fri 7pm 2h Studio A Lumen"
FRIDAY = datetime(2026, 11, 27, 16)


@pytest.fixture
def staged(workspace: Workspace) -> Workspace:
    """In Los Angeles it is Sunday 22 November; on Friday Studio A is taken until 19:00."""
    put(
        workspace,
        a_brand(id="lumen"),
        a_studio(id="A", setup_minutes=30, teardown_minutes=30),
        a_studio(id="B", name="Studio B"),
        a_creator(id="mia", name="@mia.k", roles=("host",), min_rest_minutes=120),
        a_creator(id="dee", name="@dee", roles=("host",)),
        a_show(id="big", brand_id="lumen", title="Marathon", starts_at=FRIDAY, length_minutes=180),
        a_booking(
            id="taken",
            studio_id="A",
            show_id="big",
            state="confirmed",
            starts_at=FRIDAY,
            ends_at=datetime(2026, 11, 27, 19),
            teardown_minutes=30,
        ),
    )
    return workspace


def remarks(workspace: Workspace, line: str, **given: Any) -> tuple[Remark, ...]:
    return remarks_on(workspace, line, draft_show(workspace, line), **given)


def test_a_clash_is_said_with_when_the_room_is_free_and_where_else(staged: Workspace) -> None:
    before = plan_json(staged)
    (busy,) = remarks(staged, LINE)
    assert (busy.severity, busy.heading, busy.detail) == (
        Severity.ERROR,
        "Studio A is busy until 19:30",
        "Marathon, teardown 30 min",
    )
    assert [each.label for each in busy.ways()] == ["Start 20:00", "Studio B", "Hold anyway"]
    assert plan_json(staged) == before


def test_every_way_out_of_a_clash_can_be_written(staged: Workspace) -> None:
    (busy,) = remarks(staged, LINE)
    for way in busy.ways():
        add_from_draft(staged, draft_show(staged, way.line), accepting=way.accepting)
        staged.undo()


def test_an_accepted_clash_is_only_told(staged: Workspace) -> None:
    (told,) = remarks(staged, LINE, accepted=["taken"])
    assert told.severity is Severity.INFO
    assert "Marathon, confirmed" in told.detail


def test_a_room_that_is_busy_later_is_said_from_when(staged: Workspace) -> None:
    (busy,) = remarks(staged, "Fri 3pm 2h Studio A Lumen")
    assert busy.heading == "Studio A is busy from 16:00"


def test_being_behind_a_hold_is_told_but_no_clash(staged: Workspace) -> None:
    put(staged, staged.get(Booking, "taken").changed(state="hold"))
    (told,) = remarks(staged, LINE)
    assert told.severity is Severity.INFO
    assert told.detail == "Marathon, hold 1; this show would be hold 2."
    assert [each.label for each in told.ways()] == ["Studio B"]


def test_all_about_one_person_is_one_remark_with_somebody_else_offered(staged: Workspace) -> None:
    put(staged, an_assignment(id="shift", show_id="big", creator_id="mia", role="host"))
    (rest,) = remarks(staged, "Fri 8pm 1h Studio B Lumen @mia.k")
    assert "@mia.k rests 1 h" in rest.heading
    ways = {each.label: each.line for each in rest.ways()}
    assert ways == {
        "@dee": "Fri 8pm 1h Studio B Lumen @dee",
        "Without @mia.k": "Fri 8pm 1h Studio B Lumen",
    }


def test_what_is_not_there_yet_is_no_remark(staged: Workspace) -> None:
    assert remarks(staged, "Fri 9am Lumen") == ()
    assert remarks(staged, "") == ()


def test_the_same_instant_is_kept_in_a_studio_elsewhere(staged: Workspace) -> None:
    put(staged, a_studio(id="B", name="Studio B", timezone="America/New_York"))
    (busy,) = remarks(staged, LINE)
    way = next(each for each in busy.ways() if each.label == "Studio B")
    draft = draft_show(staged, way.line)
    assert (draft.timezone, draft.starts_at) == (
        "America/New_York",
        datetime(2026, 11, 27, 22),
    )


def test_a_rundown_is_copied_with_its_clocks_moved(staged: Workspace) -> None:
    put(
        staged,
        Row(id="r", show_id="big", title="Drop", length=60, start="hard", clock="17:00"),
    )
    (ready,) = ready_rundowns(staged, "lumen")
    draft = replace(draft_show(staged, "Sat 11:30pm 3h Lumen"), rundown_id=ready.id)
    show = add_from_draft(staged, draft)
    (row,) = staged.where(Row, show_id=show.id)
    assert (f"{row.clock:%H:%M}", row.day, row.title) == ("00:30", 1, "Drop")
    edit_show(staged, show.id, title="Copy")
    assert ready_rundowns(staged, "nobody") == ()
