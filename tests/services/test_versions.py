"""Versions of a show: kept, listed, compared; and a rundown locked as final."""

from collections.abc import Callable

import pytest
from builders import (
    a_block,
    a_brand,
    a_creator,
    a_product,
    a_show,
    an_assignment,
    an_item,
    an_offer,
)

from planner.domain.comparing import Comparison, Kind
from planner.domain.errors import InvalidValueError, LockedRundownError, NotFoundError
from planner.domain.record import Version, VersionCause
from planner.domain.rundown import Offer, Row
from planner.domain.show import Show, ShowStatus
from planner.services import arranging, offers, rundowns, versions
from planner.services.rescheduling import copy_show
from planner.services.shows import delete_show, edit_show
from planner.services.statuses import set_status
from planner.services.workspace import Workspace


@pytest.fixture
def show_id(workspace: Workspace) -> str:
    """A show with a block, a row in it that sells a serum, and a row behind it."""
    with workspace.change("Prepare") as step:
        step.put(a_brand(id="brand"))
        step.put(a_creator(id="mia", name="@mia"))
        step.put(a_product(id="serum", title="Serum", variant="30 ml"))
        step.put(a_show(id="show"))
        step.put(an_assignment(show_id="show", creator_id="mia"))
        step.put(a_block(id="block"))
        step.put(an_item(60, id="one", block_id="block", title="One", host_ids=("mia",)))
        step.put(an_item(90, id="two", title="Two"))
        step.put(an_offer("one", "serum", id="offer", live_price=2600))
    return "show"


def _numbers(workspace: Workspace) -> list[tuple[int, str, str]]:
    listed = versions.list_versions(workspace, "show")
    return [(each.number, each.name, each.cause.value) for each in listed]


def test_versions_are_numbered_and_listed_from_the_newest_and_renamed_and_deleted(
    workspace: Workspace, show_id: str
) -> None:
    first = versions.save_version(workspace, show_id)
    versions.save_version(workspace, show_id, " after the call ")
    assert _numbers(workspace) == [(2, "after the call", "asked"), (1, "", "asked")]
    versions.rename_version(workspace, first.id, "draft")
    versions.delete_version(workspace, versions.list_versions(workspace, show_id)[0].id)
    assert _numbers(workspace) == [(1, "draft", "asked")]
    workspace.undo()
    assert len(_numbers(workspace)) == 2
    with pytest.raises(NotFoundError):
        versions.save_version(workspace, "gone")


@pytest.mark.parametrize(
    "confirm", [set_status, lambda w, s, status: edit_show(w, s, status=status)]
)
def test_a_show_that_becomes_confirmed_is_kept_once_and_in_that_step(
    workspace: Workspace, show_id: str, confirm: Callable[..., Show]
) -> None:
    confirm(workspace, show_id, ShowStatus.CONFIRMED)
    assert _numbers(workspace) == [(1, "", "confirmed")]
    assert versions.snapshot_at(workspace, workspace.all(Version)[0].id).show.status == "confirmed"
    confirm(workspace, show_id, ShowStatus.CONFIRMED)
    assert len(_numbers(workspace)) == 1
    workspace.undo()
    assert _numbers(workspace) == []
    assert workspace.get(Show, show_id).status is ShowStatus.IDEA


def test_only_so_many_are_kept_that_nobody_asked_for(workspace: Workspace, show_id: str) -> None:
    asked = versions.save_version(workspace, show_id, "mine")
    for number in range(versions.MOST_BY_THEMSELVES + 3):
        rundowns.set_title(workspace, "two", f"Title {number}")
        versions.keep_version(workspace, show_id, VersionCause.PRINT)
    listed = versions.list_versions(workspace, show_id)
    assert len(listed) == versions.MOST_BY_THEMSELVES + 1
    assert listed[-1] == asked
    assert listed[-2].number == 5


def test_a_snapshot_of_a_thousand_rows_stays_small(workspace: Workspace, show_id: str) -> None:
    with workspace.change("Many") as step:
        for number in range(1000):
            step.put(an_item(id=f"row-{number}", title=f"Row number {number}", kind="hero"))
    version = versions.save_version(workspace, show_id)
    assert len(version.model_dump_json()) < 200_000


def test_two_versions_and_now_are_compared(workspace: Workspace, show_id: str) -> None:
    first = versions.save_version(workspace, show_id)
    offers.set_live_price(workspace, "offer", 2400)
    second = versions.save_version(workspace, show_id)
    arranging.delete_rows(workspace, ["two"])
    between = versions.compare_versions(workspace, show_id, first.id, second.id)
    assert [(change.row_id, set(change.kinds)) for change in between.changes] == [
        ("one", {Kind.EDITED})
    ]
    since = versions.compare_versions(workspace, show_id, second.id, None)
    assert [(change.row_id, set(change.kinds)) for change in since.changes] == [
        ("two", {Kind.REMOVED})
    ]
    assert versions.compare_versions(workspace, show_id, None, None).same


def _told(found: Comparison) -> list[tuple[str, set[Kind]]]:
    return [(change.row_id, set(change.kinds)) for change in found.changes]


def test_a_version_that_holds_no_show_says_so(workspace: Workspace, show_id: str) -> None:
    version = versions.save_version(workspace, show_id)
    with workspace.change("Imported") as step:
        step.put(version.changed(snapshot={"show": "?"}))
    with pytest.raises(InvalidValueError, match="Delete it"):
        versions.compare_versions(workspace, show_id, version.id, None)


# Locked


@pytest.mark.parametrize(
    "edit",
    [
        lambda w: rundowns.set_title(w, "two", "Other"),
        lambda w: arranging.add_row(w, "show"),
        lambda w: arranging.delete_rows(w, ["one"]),
        lambda w: arranging.move_rows(w, ["two"], block_id="block", before=None),
        lambda w: offers.set_live_price(w, "offer", 1),
        lambda w: offers.add_offer(w, "two", "serum"),
        lambda w: offers.remove_offer(w, "offer"),
        lambda w: delete_show(w, "show"),
    ],
)
def test_a_locked_rundown_is_not_changed_by_anything_until_it_is_unlocked(
    workspace: Workspace, show_id: str, edit: Callable[[Workspace], object]
) -> None:
    versions.set_locked(workspace, show_id, True)
    before = workspace.plan()
    with pytest.raises(LockedRundownError, match="Unlock rundown"):
        edit(workspace)
    assert workspace.plan() == before
    versions.set_locked(workspace, show_id, False)
    edit(workspace)
    assert workspace.plan() != before


def test_what_belongs_to_a_locked_show_but_is_not_its_rundown_can_be_changed(
    workspace: Workspace, show_id: str
) -> None:
    versions.set_locked(workspace, show_id, True)
    edit_show(workspace, show_id, length_minutes=90)
    versions.save_version(workspace, show_id)
    assert (
        not versions.compare_versions(workspace, show_id, None, None).before.show.length_minutes
        - 90
    )
    copy = copy_show(workspace, show_id, int(workspace.now().timestamp()))
    assert not copy.locked
    assert len(workspace.where(Row, show_id=copy.id)) == 3


def test_unlocking_and_changing_are_two_steps(workspace: Workspace, show_id: str) -> None:
    versions.set_locked(workspace, show_id, True)
    with pytest.raises(LockedRundownError):
        _unlock_and_rename(workspace, show_id)
    assert workspace.get(Show, show_id).locked
    with workspace.change("Lock at the end"):
        versions.set_locked(workspace, show_id, False)
    with workspace.change("Change and lock"):
        rundowns.set_title(workspace, "two", "Other")
        versions.set_locked(workspace, show_id, True)
    assert workspace.get(Row, "two").title == "Other"


def _unlock_and_rename(workspace: Workspace, show_id: str) -> None:
    with workspace.change("Both"):
        versions.set_locked(workspace, show_id, False)
        rundowns.set_title(workspace, "two", "Other")


def test_undo_goes_back_behind_the_lock(workspace: Workspace, show_id: str) -> None:
    rundowns.set_title(workspace, "two", "Other")
    versions.set_locked(workspace, show_id, True)
    workspace.undo()
    workspace.undo()
    assert workspace.get(Row, "two").title == "Two"
    assert not workspace.get(Show, show_id).locked


# History


def test_the_history_of_a_show_has_its_steps_and_no_others(
    workspace: Workspace, show_id: str
) -> None:
    with workspace.change("Another show") as step:
        step.put(a_show(id="other"))
        step.put(an_item(id="elsewhere", show_id="other"))
    rundowns.set_title(workspace, "elsewhere", "Not here")
    offers.set_live_price(workspace, "offer", 2000)
    arranging.delete_rows(workspace, ["one"])
    versions.save_version(workspace, show_id)
    labels = [record.label for record in workspace.history(show_id=show_id)]
    assert labels == [
        "Save version of “Black Friday marathon”",
        "Delete “One”",
        "Set live price of Serum",
        "Prepare",
    ]
    assert len(workspace.history(2, show_id=show_id)) == 2
    assert workspace.where(Offer, id="offer") == []
