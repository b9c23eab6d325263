"""Cue columns come and go with what stands in them; each edit is one step."""

import pytest
from builders import an_item
from staging import stage

from planner.domain.errors import InvalidValueError
from planner.domain.rundown import CueColumn, CueKind, Row
from planner.services import cue_columns, rundowns
from planner.services.exporting import plan_json
from planner.services.workspace import Workspace


@pytest.fixture
def staged(workspace: Workspace) -> Workspace:
    """Two items, and two columns of which the first says something in both."""
    cues = {"camera": "CAM 1"}
    stage(
        workspace,
        an_item(id="one", position=1, cues=cues),
        an_item(id="two", position=2, cues={**cues, "sound": "up"}),
        CueColumn(id="camera", name="Camera", position=1),
        CueColumn(id="sound", name="Sound", position=2),
    )
    return workspace


def names(workspace: Workspace) -> list[str]:
    return [each.name for each in cue_columns.list_cue_columns(workspace)]


def test_a_new_column_stands_behind_the_others(staged: Workspace) -> None:
    made = cue_columns.add_cue_column(staged, " Light ", private=True)
    assert names(staged) == ["Camera", "Sound", "Light"]
    assert made.private
    staged.undo()
    assert names(staged) == ["Camera", "Sound"]


@pytest.mark.parametrize("name", ["", " ", "CAMERA"])
def test_a_name_that_is_empty_or_taken_is_refused(staged: Workspace, name: str) -> None:
    with pytest.raises(InvalidValueError):
        cue_columns.add_cue_column(staged, name)
    with pytest.raises(InvalidValueError):
        cue_columns.rename_cue_column(staged, "sound", name)
    assert names(staged) == ["Camera", "Sound"]


def test_deleting_takes_the_cells_along_and_one_undo_brings_all_back(staged: Workspace) -> None:
    before = plan_json(staged)
    assert cue_columns.count_cells(staged, "camera") == 2
    assert cue_columns.delete_cue_column(staged, "camera") == 2
    assert [row.cues for row in staged.all(Row)] == [{}, {"sound": "up"}]
    staged.undo()
    assert plan_json(staged) == before


def test_a_column_that_becomes_a_choice_offers_what_it_says_already(staged: Workspace) -> None:
    made = cue_columns.set_cue_kind(staged, "camera", CueKind.SELECT)
    assert made.options == ("CAM 1",)
    with pytest.raises(InvalidValueError, match="at least one"):
        cue_columns.set_cue_options(staged, "camera", [" "])
    changed = cue_columns.set_cue_options(staged, "camera", ["CAM 2", "cam 2", " CAM 3 "])
    assert changed.options == ("CAM 2", "CAM 3")
    assert staged.get(Row, "one").cues == {"camera": "CAM 1"}, "what was said stays"


@pytest.mark.parametrize(("by", "order"), [(1, ["Sound", "Camera"]), (-1, ["Camera", "Sound"])])
def test_a_column_moves_among_the_others_and_not_past_the_ends(
    staged: Workspace, by: int, order: list[str]
) -> None:
    cue_columns.move_cue_column(staged, "camera", by)
    assert names(staged) == order


def test_a_choice_is_typed_in_any_case_or_begun_and_a_tick_is_yes_or_no(staged: Workspace) -> None:
    light = cue_columns.add_cue_column(staged, "L", kind=CueKind.SELECT, options=("Warm", "White"))
    done = cue_columns.add_cue_column(staged, "D", kind=CueKind.CHECK)
    for typed, kept in (("WARM", "Warm"), ("wh", "White"), ("", None)):
        assert rundowns.set_cue(staged, "one", light.id, typed).cues.get(light.id) == kept
    with pytest.raises(InvalidValueError, match="Warm, White"):
        rundowns.set_cue(staged, "one", light.id, "w")
    for typed, kept in (("yes", "✓"), ("no", None), ("x", "✓"), ("-", None)):
        assert rundowns.set_cue(staged, "one", done.id, typed).cues.get(done.id) == kept
