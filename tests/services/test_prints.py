"""Prints of a show: numbered, compared with what people hold, and no step that undo takes back."""

import pytest
from builders import a_brand, a_creator, a_product, a_show, an_assignment, an_item, an_offer

from planner.domain.errors import NothingToDoError
from planner.domain.findings import Code
from planner.domain.record import Print, Version
from planner.domain.rundown import Row
from planner.domain.show import Show
from planner.services import arranging, crews, rundowns, shows, versions
from planner.services.checking import findings_of
from planner.services.prints import held_sheets, keep_print, next_number
from planner.services.workspace import Workspace

SHOW = "show"


@pytest.fixture(autouse=True)
def _prepared(workspace: Workspace) -> None:
    """A show of four rows: Mia presents the first and the last, Jun those between."""
    with workspace.change("Prepare") as step:
        step.put(a_brand(id="brand"))
        step.put(a_creator(id="mia", name="@mia"))
        step.put(a_creator(id="jun", name="@jun"))
        step.put(a_product(id="serum", title="Serum"))
        step.put(a_show(id="show"))
        step.put(an_assignment(show_id="show", creator_id="mia", shift_end=1, id="mia-shift"))
        step.put(an_assignment(show_id="show", creator_id="jun", shift_start=1, id="jun-shift"))
        step.put(an_item(60, id="one", position=1, title="One", host_ids=("mia",)))
        step.put(an_item(90, id="two", position=2, title="Two", host_ids=("jun",)))
        step.put(an_item(30, id="three", position=3, title="Three", host_ids=("jun",)))
        step.put(an_item(40, id="four", position=4, title="Four", host_ids=("mia",)))
        step.put(an_offer("one", "serum", id="offer", live_price=2600))


def _print(workspace: Workspace, *sheets: str) -> Print:
    return keep_print(workspace, SHOW, sheets, versions.snapshot_now(workspace, SHOW))


def _stale(workspace: Workspace) -> list[tuple[object, ...]]:
    found = (each.finding for each in findings_of(workspace, SHOW))
    keys = ("number", "sheet", "holders", "changed")
    return [tuple(f.values[key] for key in keys) for f in found if f.code is Code.PRINT_STALE]


def test_each_print_is_numbered_with_its_snapshot_and_kept_as_a_version_if_anything_changed(
    workspace: Workspace,
) -> None:
    _print(workspace, "rundown")
    _print(workspace, "host:mia", "call")
    rundowns.set_title(workspace, "two", "Other")
    later = _print(workspace, "rundown")
    assert (later.number, next_number(workspace, SHOW)) == (3, 4)
    printed = sorted(workspace.all(Print), key=lambda each: each.number)
    assert [each.sheets for each in printed] == [("rundown",), ("host:mia", "call"), ("rundown",)]
    assert [each.replaced for each in printed] == [True, False, False]
    newest, first = versions.list_versions(workspace, SHOW)
    assert (newest.number, first.number, newest.cause) == (2, 1, "print")
    assert printed[2].snapshot == newest.snapshot


def test_an_old_print_stands_as_a_finding_until_its_sheets_are_printed_again(
    workspace: Workspace,
) -> None:
    _print(workspace, "rundown", "host:mia", "host:jun", "call")
    assert _stale(workspace) == []
    rundowns.set_title(workspace, "two", "Other")
    assert _stale(workspace) == [(1, "rundown,host", "@jun", 1)], "it is no row of Mia's"
    _print(workspace, "rundown")
    assert _stale(workspace) == [(1, "host", "@jun", 1)], "Jun still holds the old one"
    _print(workspace, "host:jun")
    assert _stale(workspace) == []


def test_what_is_again_as_it_was_printed_is_no_longer_out_of_date(workspace: Workspace) -> None:
    _print(workspace, "rundown")
    rundowns.set_title(workspace, "two", "Other")
    workspace.undo()
    assert _stale(workspace) == []
    assert workspace.get(Row, "two").title == "Two"


def test_the_call_sheet_is_about_the_team_and_not_about_rows(workspace: Workspace) -> None:
    _print(workspace, "call")
    rundowns.set_title(workspace, "two", "Other")
    assert _stale(workspace) == []
    crews.edit_assignment(workspace, "jun-shift", note="Bring the tripod")
    assert _stale(workspace) == [(1, "call", None, 1)]


def test_added_edited_moved_and_removed_rows_are_told_apart_from_those_that_stayed(
    workspace: Workspace,
) -> None:
    _print(workspace, "rundown")
    added = arranging.add_row(workspace, SHOW, after="three", title="New")
    arranging.move_rows(workspace, ["four"], block_id=None, before="one")
    arranging.delete_rows(workspace, ["two"])
    since = held_sheets(workspace, SHOW)["rundown"]
    assert since.rows == {added.id, "four"}
    assert since.removed == ("Two",)
    assert since.changed == 3


def test_undo_takes_back_the_last_edit_and_passes_a_print_by(workspace: Workspace) -> None:
    rundowns.set_title(workspace, "two", "Other")
    _print(workspace, "rundown")
    label = workspace.next_undo()
    assert label is not None
    assert "Print" not in label
    workspace.undo()
    assert workspace.get(Row, "two").title == "Two"
    assert len(workspace.all(Print)) == len(workspace.all(Version)) == 1
    assert _stale(workspace) == [(1, "rundown", None, 1)], "who holds print 1 reads “Other”"
    workspace.redo()
    assert _stale(workspace) == []
    assert len(workspace.history()) == 3, "the print is told of in the history all the same"


def test_a_show_that_is_unmade_by_undo_takes_its_prints_along_and_brings_them_back(
    workspace: Workspace,
) -> None:
    _print(workspace, "rundown")
    workspace.undo()
    kinds = (Show, Print, Version)
    assert [workspace.count(kind) for kind in kinds] == [0, 0, 0]
    with pytest.raises(NothingToDoError):
        workspace.undo()
    workspace.redo()
    workspace.redo()
    assert [each.number for each in workspace.all(Print)] == [1]
    assert len(workspace.all(Version)) == 1
    shows.delete_show(workspace, SHOW)
    workspace.undo()
    assert [each.number for each in workspace.all(Print)] == [1]


def test_a_print_of_another_program_is_no_reason_to_check_nothing(workspace: Workspace) -> None:
    with workspace.change("Import") as step:
        made = _print(workspace, "rundown")
        step.put(made.changed(snapshot={"pages": 3}))
    assert _stale(workspace) == []
    assert held_sheets(workspace, SHOW) == {}
