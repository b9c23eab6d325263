"""A run holds what its show names; each edit of a row is one labelled step or is refused."""

from collections.abc import Callable
from datetime import time

import pytest
from builders import (
    a_block,
    a_booking,
    a_brand,
    a_channel,
    a_creator,
    a_note,
    a_product,
    a_studio,
    an_assignment,
    an_end_by_item,
    an_item,
    an_offer,
)
from staging import assert_one_step, put, run_of, stage

from planner.domain.catalogue import Picture
from planner.domain.errors import InvalidValueError, NotFoundError
from planner.domain.rundown import CueColumn, CueKind, Row, RowStatus, RowType, StartMode
from planner.services import rundowns
from planner.services.exporting import plan_json
from planner.services.workspace import Workspace


@pytest.fixture
def staged(workspace: Workspace) -> Workspace:
    """An item, an end_by item, a note, a block with a row in it, a creator and cue columns."""
    stage(
        workspace,
        an_item(id="item", position=1, title="Serum duo"),
        an_end_by_item("18:00", id="until", position=2),
        a_note(id="note", position=3),
        a_block(id="block", position=4),
        an_item(id="inside", block_id="block"),
        a_creator(id="mia"),
        CueColumn(id="camera", name="Camera"),
        CueColumn(id="light", name="Light", kind=CueKind.SELECT, options=("warm", "cold")),
    )
    return workspace


class TestReading:
    def test_a_run_holds_what_the_show_its_rows_and_its_team_name(
        self, workspace: Workspace
    ) -> None:
        stage(
            workspace,
            an_item(id="b", position=2, host_ids=("mia",)),
            an_item(id="a", position=1),
            a_creator(id="mia"),
            a_creator(id="jun"),
            a_creator(id="stranger"),
            a_studio(id="studio"),
            a_studio(id="elsewhere"),
            a_booking(id="booking", show_id="show"),
            an_assignment(id="assignment", creator_id="jun"),
            an_offer("b", "serum", id="second", pin=2),
            a_product(id="mask"),
            a_product(id="unused"),
            an_offer("b", "mask", id="first", pin=1),
            a_channel(id="channel"),
            channel_ids=("channel",),
        )
        run = run_of(workspace)
        assert [row.id for row in run.rows] == ["a", "b"]
        assert [offer.id for offer in run.offers["b"]] == ["first", "second"]
        assert set(run.products) == {"serum", "mask"}
        assert set(run.creators) == {"mia", "jun"}
        assert set(run.studios) == {"studio"}
        assert [each.id for each in run.channels] == ["channel"]
        assert (run.brand.id, len(run.bookings), len(run.assignments)) == ("brand", 1, 1)

    def test_pictures_come_only_where_they_are_asked_for(self, workspace: Workspace) -> None:
        picture = Picture(id="p", media_type="image/png", width=1, height=1, content="AA==")
        stage(workspace, an_item(id="row"), picture)
        put(workspace, a_product(id="mask", picture_id="p"), an_offer("row", "mask"))
        assert run_of(workspace).pictures == {}
        with_pictures = rundowns.read_run_with_pictures(workspace, "show")
        assert with_pictures.pictures == {"p": picture}

    def test_an_unknown_show_is_said(self, workspace: Workspace) -> None:
        with pytest.raises(NotFoundError, match="no show “gone”"):
            rundowns.read_run(workspace, "gone")


EDITS: list[tuple[str, Callable[[Workspace], Row], str]] = [
    ("title", lambda w: rundowns.set_title(w, "item", "Serum trio"), "Rename “Serum duo”"),
    ("kind", lambda w: rundowns.set_kind(w, "item", "hero"), "Set kind of “Serum duo”"),
    ("length", lambda w: rundowns.set_length(w, "item", 720), "Set length of “Serum duo”"),
    (
        "min_length",
        lambda w: rundowns.set_bounds(w, "item", min_length=60, max_length=None),
        "Set bounds of “Serum duo”",
    ),
    (
        "clock",
        lambda w: rundowns.set_start(w, "item", StartMode.HARD, clock=time(17), day=1),
        "Set start of “Serum duo”",
    ),
    ("type", lambda w: rundowns.set_type(w, "item", RowType.NOTE), "Change type of “Serum duo”"),
    ("host_ids", lambda w: rundowns.set_hosts(w, "item", ["mia"]), "Set hosts of “Serum duo”"),
    ("skip", lambda w: rundowns.set_skipped(w, "item", True), "Skip “Serum duo”"),
    ("locked", lambda w: rundowns.set_locked(w, "item", True), "Lock “Serum duo”"),
    (
        "status",
        lambda w: rundowns.set_status(w, "item", RowStatus.FINAL),
        "Set status of “Serum duo”",
    ),
    ("script", lambda w: rundowns.set_script(w, "item", "Hello"), "Edit script of “Serum duo”"),
    ("color", lambda w: rundowns.set_color(w, "item", "#ff0000"), "Set colour of “Serum duo”"),
    ("cues", lambda w: rundowns.set_cue(w, "item", "camera", "1"), "Edit cue of “Serum duo”"),
]


class TestEditing:
    @pytest.mark.parametrize(("field", "edit", "label"), EDITS, ids=[each[0] for each in EDITS])
    def test_an_edit_is_one_step_and_none_the_second_time(
        self, staged: Workspace, field: str, edit: Callable[[Workspace], Row], label: str
    ) -> None:
        before, was = plan_json(staged), staged.get(Row, "item")
        edited = edit(staged)
        assert edited == staged.get(Row, "item")
        assert getattr(edited, field) != getattr(was, field)
        assert_one_step(staged, before, label)
        steps = staged.revision()
        edit(staged)
        assert staged.revision() == steps

    def test_a_row_without_a_title_is_named_by_its_first_one_in_the_history(
        self, staged: Workspace
    ) -> None:
        rundowns.set_title(staged, "item", "")
        rundowns.set_title(staged, "item", "Film")
        assert [step.label for step in staged.history(2)] == [
            "Rename “Film”",
            "Rename “Serum duo”",
        ]

    @pytest.mark.parametrize(
        "edit",
        [
            lambda w: rundowns.set_length(w, "item", -1),
            lambda w: rundowns.set_length(w, "item", 10**9),
            lambda w: rundowns.set_bounds(w, "item", min_length=60, max_length=30),
            lambda w: rundowns.set_color(w, "item", "red"),
            lambda w: rundowns.set_title(w, "item", "\ud800"),
            lambda w: rundowns.set_start(w, "item", StartMode.HARD),
            lambda w: rundowns.set_start(w, "item", StartMode.HARD, clock=time(17), day=99),
            lambda w: rundowns.set_start(w, "block", StartMode.HARD, clock=time(17)),
            lambda w: rundowns.set_cue(w, "item", "light", "blue"),
            lambda w: rundowns.set_length(w, "note", 60),
            lambda w: rundowns.set_length(w, "until", 60),
        ],
    )
    def test_a_wrong_value_writes_nothing(
        self, staged: Workspace, edit: Callable[[Workspace], Row]
    ) -> None:
        before, revision = plan_json(staged), staged.revision()
        with pytest.raises(InvalidValueError):
            edit(staged)
        assert (plan_json(staged), staged.revision()) == (before, revision)

    def test_what_is_gone_is_said(self, staged: Workspace) -> None:
        with pytest.raises(NotFoundError, match="no row “gone”"):
            rundowns.set_title(staged, "gone", "x")
        with pytest.raises(NotFoundError, match="no creator “nobody”"):
            rundowns.set_hosts(staged, "item", ["mia", "nobody"])
        with pytest.raises(NotFoundError, match="no cue column “gone”"):
            rundowns.set_cue(staged, "item", "gone", "x")

    def test_a_host_named_twice_counts_once(self, staged: Workspace) -> None:
        assert rundowns.set_hosts(staged, "item", ["mia", "mia"]).host_ids == ("mia",)

    def test_a_row_that_follows_forgets_its_clock(self, staged: Workspace) -> None:
        rundowns.set_start(staged, "item", StartMode.HARD, clock=time(17), day=1)
        row = rundowns.set_start(staged, "item", StartMode.FOLLOW)
        assert (row.start, row.clock, row.day) == (StartMode.FOLLOW, None, 0)

    def test_a_block_takes_a_target(self, staged: Workspace) -> None:
        assert rundowns.set_length(staged, "block", 3600).length == 3600

    def test_no_text_clears_a_cue(self, staged: Workspace) -> None:
        rundowns.set_cue(staged, "item", "light", "warm")
        rundowns.set_cue(staged, "item", "camera", "1")
        assert rundowns.set_cue(staged, "item", "light", "").cues == {"camera": "1"}

    def test_several_edits_can_be_one_step(self, staged: Workspace) -> None:
        before = plan_json(staged)
        with staged.change("Skip 2 rows"):
            rundowns.set_skipped(staged, "item", True)
            rundowns.set_skipped(staged, "until", True)
        assert_one_step(staged, before, "Skip 2 rows")

    def test_several_rows_are_skipped_and_run_again_in_one_step(self, staged: Workspace) -> None:
        before = plan_json(staged)
        rundowns.skip_rows(staged, ["item", "until"], True)
        assert staged.get(Row, "item").skip
        assert_one_step(staged, before, "Skip 2 rows")
        rundowns.skip_rows(staged, ["item", "until"], False)
        assert plan_json(staged) == before


class TestChangingTheType:
    def test_what_is_no_item_loses_its_clock(self, staged: Workspace) -> None:
        row = rundowns.set_type(staged, "until", RowType.BLOCK)
        assert (row.start, row.clock) == (StartMode.FOLLOW, None)

    def test_a_block_with_rows_stays_a_block(self, staged: Workspace) -> None:
        with pytest.raises(InvalidValueError, match="with rows in it"):
            rundowns.set_type(staged, "block", RowType.ITEM)
        with pytest.raises(InvalidValueError, match="do not nest"):
            rundowns.set_type(staged, "inside", RowType.BLOCK)

    def test_a_row_with_products_stays_an_item(self, staged: Workspace) -> None:
        put(staged, an_offer("item", "serum"))
        with pytest.raises(InvalidValueError, match="sells products"):
            rundowns.set_type(staged, "item", RowType.NOTE)

    def test_the_same_type_makes_no_step(self, staged: Workspace) -> None:
        rundowns.set_type(staged, "block", RowType.BLOCK)
        assert staged.next_undo() == "Set the stage"


def test_a_run_of_another_brand_names_that_brand(workspace: Workspace) -> None:
    put(workspace, a_brand(id="other", name="Other"))
    stage(workspace, brand_id="other")
    assert run_of(workspace).brand.name == "Other"
