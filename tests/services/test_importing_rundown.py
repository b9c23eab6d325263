"""A run of show comes in from any spreadsheet and from Ontime, whole, in one step."""

import json
from datetime import datetime, time
from pathlib import Path
from typing import Any

import pytest
from builders import a_brand, a_creator, a_product, a_show
from samples import the_sample
from staging import put

from planner.domain.errors import (
    NothingToDoError,
    UnknownColumnsError,
    UnusableInputError,
)
from planner.domain.rundown import CueColumn, Offer, Row, RowType, StartMode, in_order
from planner.domain.show import Show
from planner.imports.problems import Reason
from planner.services.exporting_shows import export_shows
from planner.services.importing_rundown import import_rundown, preview_rundown
from planner.services.product_preview import RowState
from planner.services.rundown_preview import RunPreview
from planner.services.workspace import Workspace
from planner.wording.export_formats import ExportFormat

SHEET = """Friday LIVE – run of show,,,,,,,
Producer: Ana,,,,,,,

#,Start,Duration,Segment,Host,SKU,Price,Camera
,,,WARM UP,,,,
1,18:00,5,Welcome,Jun,,,Wide
2,18:05,12:30,Serum duo,Jun & Ben,LS-1,"$24,00",Close
,,,MAIN,,,,
3,18:30,10,Lip set,Zoe,LS-9,19.90,
4,,7,Closing,,,,
,,,Thanks to all,,,,
Total,,34:30,,,,,
"""
ONTIME: dict[str, Any] = {
    "rundowns": {
        "default": {
            "id": "default",
            "title": "Main",
            "order": ["g", "d", "m", "e3"],
            "entries": {
                "g": {"id": "g", "type": "group", "title": "Open", "entries": ["e1", "e2"]},
                "e1": {
                    "id": "e1",
                    "type": "event",
                    "title": "Hello",
                    "cue": "1",
                    "note": "Smile",
                    "timeStart": 57_600_000,
                    "timeEnd": 57_900_000,
                    "duration": 300_000,
                    "colour": "#FF0000",
                    "timerType": "count-down",
                    "endAction": "none",
                    "custom": {"Host": "Jun", "song": "Intro"},
                    "parent": "g",
                },
                "e2": {
                    "id": "e2",
                    "type": "event",
                    "title": "Serum",
                    "timeStart": 57_900_000,
                    "timeEnd": 58_500_000,
                    "duration": 600_000,
                    "skip": True,
                    "custom": {"song": ""},
                    "parent": "g",
                },
                "d": {"id": "d", "type": "delay", "duration": 60_000, "parent": None},
                "m": {"id": "m", "type": "milestone", "title": "Doors", "cue": "M"},
                "e3": {
                    "id": "e3",
                    "type": "event",
                    "title": "Close",
                    "timeStart": 58_800_000,
                    "timeEnd": 59_400_000,
                    "duration": 600_000,
                    "countToEnd": True,
                },
            },
        },
        "other": {"id": "o", "title": "Rehearsal", "order": ["x"], "entries": {"x": {"id": "x"}}},
    },
    "customFields": {"song": {"type": "text", "colour": "", "label": "Song"}},
}


@pytest.fixture
def staged(workspace: Workspace) -> Workspace:
    """A plan with one show at 18:00, two people and a product."""
    with workspace.change("Set the stage") as step:
        step.put(a_brand(id="b1", currency="USD"))
        step.put(a_show(id="s1", brand_id="b1", starts_at=datetime(2026, 11, 27, 18)))
        step.put(a_creator(id="jun", name="Jun"))
        step.put(a_creator(id="ben", name="Ben"))
        step.put(a_product(id="p1", brand_id="b1", sku="LS-1", title="Serum duo"))
    return workspace


def look(workspace: Workspace, tmp_path: Path, text: str, name: str = "run.csv") -> RunPreview:
    path = tmp_path / name
    path.write_text(text, "utf-8", newline="")
    return preview_rundown(workspace, path, "s1")


def take(workspace: Workspace, tmp_path: Path, text: str, name: str = "run.csv") -> list[Row]:
    import_rundown(workspace, look(workspace, tmp_path, text, name))
    return in_order(workspace.where(Row, show_id="s1"))


def test_a_spreadsheet_comes_in_with_blocks_lengths_hosts_products_and_cues(
    staged: Workspace, tmp_path: Path
) -> None:
    before = staged.plan()
    preview = look(staged, tmp_path, SHEET)
    assert staged.plan() == before
    rows = take(staged, tmp_path, SHEET)
    assert [(row.type, row.title, row.length) for row in rows] == [
        (RowType.BLOCK, "WARM UP", 0),
        (RowType.ITEM, "Welcome", 300),
        (RowType.ITEM, "Serum duo", 750),
        (RowType.BLOCK, "MAIN", 0),
        (RowType.ITEM, "Lip set", 600),
        (RowType.ITEM, "Closing", 420),
        (RowType.NOTE, "Thanks to all", 0),
    ]
    assert [row.block_id for row in rows[1:3]] == [rows[0].id] * 2
    assert rows[2].host_ids == ("jun", "ben")
    # 18:30 leaves a gap behind 18:17:30, so it stays a clock time; the others follow.
    assert [row.start for row in rows if row.start is not StartMode.FOLLOW] == [StartMode.HARD]
    assert rows[4].clock == time(18, 30)
    (offer,) = staged.all(Offer)
    assert (offer.row_id, offer.product_id, offer.live_price) == (rows[2].id, "p1", 2400)
    names = {column.id: column.name for column in staged.all(CueColumn)}
    assert [{names[key]: text for key, text in row.cues.items()} for row in rows[1:3]] == [
        {"Camera": "Wide"},
        {"Camera": "Close"},
    ]
    assert {names[key]: text for key, text in rows[4].cues.items()} == {
        "Host": "Zoe",
        "Product": "LS-9",
    }
    told = {(each.line, each.reason, each.value) for each in preview.remarks}
    assert told == {(9, Reason.UNKNOWN_PERSON, "Zoe"), (9, Reason.UNKNOWN_PRODUCT, "LS-9")}
    assert preview.read.left_out == (12,)
    staged.undo()
    assert staged.plan() == before


def test_clock_times_move_with_the_show_and_past_midnight(
    staged: Workspace, tmp_path: Path
) -> None:
    text = "Title,Start,End\nOne,23:00,23:30\nTwo,23:30,00:15\nThree,00:30,01:00\n"
    preview = look(staged, tmp_path, text)
    assert preview.moved_by.total_seconds() == -5 * 3600
    rows = take(staged, tmp_path, text)
    assert [(row.length, row.clock, row.day) for row in rows] == [
        (1800, None, 0),
        (2700, None, 0),
        (1800, time(19, 30), 0),
    ]


@pytest.mark.parametrize(
    ("header", "first", "second", "lengths"),
    [
        ("Duration (sec)", "90", "30", [90, 30]),
        ("时长(分钟)", "1.5", "2", [90, 120]),
        ("Dauer", "1:30", "0:20", [90, 20]),
        ("Duration (hh:mm)", "1:30", "0:20", [5400, 1200]),
        ("Duration", "0,003472222", "0.00138889", [300, 120]),
    ],
)
def test_lengths_are_in_the_unit_that_the_column_says(
    staged: Workspace,
    tmp_path: Path,
    header: str,
    first: str,
    second: str,
    lengths: list[int],
) -> None:
    text = f"Title;{header}\nA;{first}\nB;{second}\n"
    assert [row.length for row in take(staged, tmp_path, text)] == lengths


def test_hours_and_minutes_are_told_by_the_starts_beside_them(
    staged: Workspace, tmp_path: Path
) -> None:
    text = "Start,Duration,Title\n18:00,0:05,A\n18:05,1:30,B\n19:35,0:10,C\n"
    rows = take(staged, tmp_path, text)
    assert [(row.length, row.start) for row in rows] == [
        (300, StartMode.FOLLOW),
        (5400, StartMode.FOLLOW),
        (600, StartMode.FOLLOW),
    ]


def test_what_cannot_be_read_is_told_and_the_row_still_comes(
    staged: Workspace, tmp_path: Path
) -> None:
    preview = look(staged, tmp_path, "Title,Duration,Start,Pin\nA,TBC,soon,x\n")
    assert [each.reason for each in preview.remarks] == [
        Reason.NOT_A_CLOCK,
        Reason.NOT_A_LENGTH,
    ]
    assert [row.state.value for row in preview.rows] == ["new"]


def test_a_column_of_blocks_groups_the_rows(staged: Workspace, tmp_path: Path) -> None:
    rows = take(staged, tmp_path, "Block,Title,Min\nOpen,A,1\nOpen,B,2\n,C,3\nEnd,D,4\n")
    blocks = {row.id: row.title for row in rows if row.type is RowType.BLOCK}
    assert [
        (row.title, blocks.get(row.block_id or "")) for row in rows if row.id not in blocks
    ] == [
        ("A", "Open"),
        ("B", "Open"),
        ("C", None),
        ("D", "End"),
    ]


def test_an_ontime_project_comes_in_with_groups_delays_milestones_and_custom_fields(
    staged: Workspace, tmp_path: Path
) -> None:
    preview = look(staged, tmp_path, json.dumps(ONTIME), "show.json")
    assert (preview.read.format, preview.read.run) == ("ontime", "Main")
    assert preview.read.others == ("Rehearsal",)
    assert set(preview.read.cue_names) == {"Cue", "Song"}
    rows = take(staged, tmp_path, json.dumps(ONTIME), "show.json")
    group, hello, serum, delay, doors, close = rows
    assert (group.type, hello.block_id, serum.block_id) == (RowType.BLOCK, group.id, group.id)
    assert (delay.block_id, doors.block_id) == (None, None)
    assert (hello.length, hello.host_ids, hello.color) == (300, ("jun",), "#FF0000")
    assert (hello.script, hello.start) == ("Smile", StartMode.FOLLOW)
    assert serum.skip
    assert (delay.title, delay.length) == ("Delay", 60)
    assert doors.type is RowType.NOTE
    # 16:00 became 18:00 with the show; it ends when Ontime counts to 16:30.
    assert (close.start, close.clock) == (StartMode.END_BY, time(18, 30))


def test_an_older_ontime_project_is_a_list_of_events_with_blocks_between(
    staged: Workspace, tmp_path: Path
) -> None:
    old = {
        "rundown": [
            {"type": "block", "id": "b", "title": "Part one"},
            {"type": "event", "id": "1", "title": "A", "timeStart": 0, "duration": 60_000},
            {"type": "event", "id": "2", "title": "B", "timeStart": 60_000, "duration": 30_000},
        ],
        "customFields": {},
    }
    rows = take(staged, tmp_path, json.dumps(old), "old.json")
    assert [(row.title, row.length, row.start) for row in rows] == [
        ("Part one", 0, StartMode.FOLLOW),
        ("A", 60, StartMode.FOLLOW),
        ("B", 30, StartMode.FOLLOW),
    ]


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ('{"a": 1}', UnusableInputError),
        ("{" * 20_000, UnusableInputError),
        ('{"rundowns": {}}', NothingToDoError),
        ("Order ID,Quantity,Price\n1,2,3\n", UnknownColumnsError),
        ("Title,Start\n", NothingToDoError),
    ],
)
def test_what_is_no_run_of_show_is_refused_in_one_sentence(
    staged: Workspace, tmp_path: Path, text: str, error: type[Exception]
) -> None:
    before = staged.plan()
    with pytest.raises(error):
        look(staged, tmp_path, text, "any.json")
    assert staged.plan() == before


@pytest.mark.parametrize("format_", [ExportFormat.XLSX, ExportFormat.CSV, ExportFormat.ONTIME])
def test_what_was_exported_comes_back_as_it_was_and_makes_the_same_rows_in_another_show(
    tmp_path: Path, format_: ExportFormat
) -> None:
    """Another show gets what the format carries: the docstring of each export says what not."""
    with the_sample() as workspace:
        show = next(each for each in workspace.all(Show) if "深夜" in each.title)
        path = tmp_path / "run.any"
        path.write_bytes(export_shows(workspace, format_, [show.id], private=True).content)
        back = preview_rundown(workspace, path, show.id)
        assert {row.state for row in back.rows} == {RowState.SAME}
        assert (back.remarks, back.columns) == ((), ())
        put(workspace, show.changed(id="twin", locked=False))
        import_rundown(workspace, preview_rundown(workspace, path, "twin"))
        assert told_of(workspace, "twin", format_) == told_of(workspace, show.id, format_)


def told_of(workspace: Workspace, show_id: str, format_: ExportFormat) -> list[Any]:
    """All that a rundown is, without ids and places, and without what the format cannot carry."""
    rows = in_order(workspace.where(Row, show_id=show_id))
    place = {row.id: number for number, row in enumerate(rows)}
    lost = {"id", "show_id", "block_id", "position", "fixed_number"}
    offer_lost = {"id", "row_id", "position", "talking_points", "never_say"}
    if format_ is ExportFormat.ONTIME:
        lost |= {"min_length", "max_length", "locked", "status", "color"}
        offer_lost |= {"stock_set_aside", "buyer_limit", "spoken"}
    told: list[Any] = []
    for row in rows:
        offers = sorted(
            workspace.where(Offer, row_id=row.id), key=lambda each: (each.position, each.product_id)
        )
        plain = row.model_dump(exclude=lost)
        if row.start is StartMode.END_BY:
            plain.pop("length")
        sold = sorted(str(each.model_dump(exclude=offer_lost)) for each in offers)
        told.append((place.get(row.block_id or ""), plain, sold))
    return told
