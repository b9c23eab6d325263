"""Rundowns and single rows brought back as they were in a version."""

import pytest
from builders import a_block, a_brand, a_creator, a_product, a_show, an_item, an_offer
from conftest import NOW
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.catalogue import Product
from planner.domain.crew import Creator
from planner.domain.errors import (
    InvalidValueError,
    LockedRundownError,
    NothingToDoError,
    ShowPlannerError,
)
from planner.domain.plan import Charter
from planner.domain.rundown import CueColumn, Offer, Row, RowType, in_order
from planner.domain.show import Show
from planner.services import arranging, offers, rundowns, versions
from planner.services.restoring import restore_rows, restore_version
from planner.services.workspace import Workspace
from planner.store import plan_file


def _prepared(workspace: Workspace) -> str:
    """A show of five rows, two of them in a block; gives the id of the version of that moment."""
    with workspace.change("Prepare") as step:
        step.put(a_brand(id="brand"))
        step.put(a_creator(id="mia", name="@mia"))
        step.put(CueColumn(id="camera", name="Camera"))
        for product in ("serum", "cream"):
            step.put(a_product(id=product, title=product.title()))
        step.put(a_show(id="show"))
        step.put(an_item(60, id="a", title="A", cues={"camera": "wide"}))
        step.put(a_block(id="B", title="B"))
        step.put(an_item(60, id="b1", title="B1", block_id="B", host_ids=("mia",)))
        step.put(an_item(60, id="b2", title="B2", block_id="B"))
        step.put(an_item(60, id="c", title="C"))
        step.put(an_offer("a", "serum", id="o1", live_price=2600, pin=1))
        step.put(an_offer("c", "cream", id="o2", pin=2))
    return versions.save_version(workspace, "show").id


@pytest.fixture
def version_id(workspace: Workspace) -> str:
    return _prepared(workspace)


def _order(workspace: Workspace) -> list[str]:
    rows = in_order(workspace.where(Row, show_id="show"))
    return [(">" if row.block_id else "") + row.id for row in rows]


ORDER = ["a", "B", ">b1", ">b2", "c"]


def test_all_comes_back_in_one_step_and_the_show_keeps_its_time(
    workspace: Workspace, version_id: str
) -> None:
    was = workspace.where(Row, show_id="show"), workspace.all(Offer)
    arranging.delete_rows(workspace, ["B", "c"])
    arranging.add_row(workspace, "show", title="New")
    rundowns.set_title(workspace, "a", "Other")
    offers.remove_offer(workspace, "o1")
    with workspace.change("Longer") as step:
        step.put(workspace.get(Show, "show").changed(length_minutes=90))
    before = workspace.plan()
    assert restore_version(workspace, version_id).gone == ()
    assert _order(workspace) == ORDER
    assert (workspace.where(Row, show_id="show"), workspace.all(Offer)) == was
    assert workspace.get(Show, "show").length_minutes == 90
    kept = versions.list_versions(workspace, "show")[0]
    assert (kept.number, kept.cause) == (2, "restore")
    workspace.undo()
    assert workspace.plan() == before


def test_products_people_and_columns_that_are_gone_are_said_by_their_old_names(
    workspace: Workspace, version_id: str
) -> None:
    arranging.delete_rows(workspace, ["a", "b1"])
    with workspace.change("Gone") as step:
        step.delete(workspace.get(CueColumn, "camera"))
        step.delete(workspace.get(Product, "serum"))
        step.delete(workspace.get(Creator, "mia"))
    restored = restore_version(workspace, version_id)
    assert set(restored.gone) == {"Serum", "@mia", "Camera"}
    assert _order(workspace) == ORDER
    assert [offer.id for offer in workspace.all(Offer)] == ["o2"]
    assert workspace.get(Row, "a").cues == {}


def test_what_is_so_already_is_said(workspace: Workspace, version_id: str) -> None:
    before = workspace.plan()
    with pytest.raises(NothingToDoError, match="already"):
        restore_version(workspace, version_id)
    with pytest.raises(NothingToDoError, match="already"):
        restore_rows(workspace, version_id, ["a"])
    assert workspace.plan() == before


def test_a_deleted_row_comes_back_in_its_place_with_its_products(
    workspace: Workspace, version_id: str
) -> None:
    arranging.delete_rows(workspace, ["a", "b2"])
    restore_rows(workspace, version_id, ["a", "b2"])
    assert _order(workspace) == ORDER
    assert workspace.get(Offer, "o1").live_price == 2600


def test_a_row_whose_block_is_gone_brings_the_block_back_but_not_its_other_rows(
    workspace: Workspace, version_id: str
) -> None:
    arranging.delete_rows(workspace, ["B", "b1", "b2"])
    restore_rows(workspace, version_id, ["b2"])
    assert _order(workspace) == ["a", "B", ">b2", "c"]


def test_an_edited_row_is_edited_back_where_it_stands_and_others_stay(
    workspace: Workspace, version_id: str
) -> None:
    rundowns.set_title(workspace, "c", "Other")
    rundowns.set_title(workspace, "b1", "Kept")
    offers.set_live_price(workspace, "o2", 5)
    restore_rows(workspace, version_id, ["c"])
    assert workspace.get(Row, "c").title == "C"
    assert workspace.get(Offer, "o2").live_price is None
    assert workspace.get(Row, "b1").title == "Kept"


def test_a_moved_row_goes_back_behind_what_it_stood_behind(
    workspace: Workspace, version_id: str
) -> None:
    arranging.move_rows(workspace, ["b2"], block_id=None, before="a")
    assert _order(workspace) == ["b2", "a", "B", ">b1", "c"]
    restore_rows(workspace, version_id, ["b2"])
    assert _order(workspace) == ORDER


def test_a_row_that_is_new_since_is_taken_away(workspace: Workspace, version_id: str) -> None:
    new = arranging.add_row(workspace, "show", after="a")
    restore_rows(workspace, version_id, [new.id])
    assert _order(workspace) == ORDER


def test_a_block_with_rows_by_now_is_not_made_an_item(
    workspace: Workspace, version_id: str
) -> None:
    rundowns.set_type(workspace, "b2", RowType.NOTE)
    arranging.move_rows(workspace, ["b2"], block_id=None, before=None)
    rundowns.set_type(workspace, "b2", RowType.BLOCK)
    arranging.move_rows(workspace, ["c"], block_id="b2", before=None)
    with pytest.raises(InvalidValueError, match="whole version"):
        restore_rows(workspace, version_id, ["b2"])
    restore_version(workspace, version_id)
    assert _order(workspace) == ORDER


def test_a_locked_rundown_is_not_restored(workspace: Workspace, version_id: str) -> None:
    rundowns.set_title(workspace, "c", "Other")
    versions.set_locked(workspace, "show", True)
    with pytest.raises(LockedRundownError):
        restore_version(workspace, version_id)


gestures = st.lists(
    st.tuples(
        st.sampled_from(["delete", "move", "add", "copy", "title", "price"]),
        st.integers(0, 9),
        st.integers(0, 9),
    ),
    max_size=8,
)


@given(gestures, st.booleans())
def test_whatever_was_done_all_comes_back_at_once_or_row_by_row(
    done: list[tuple[str, int, int]], at_once: bool
) -> None:
    workspace = Workspace(plan_file.in_memory(Charter()), now=lambda: NOW)
    version_id = _prepared(workspace)
    for what, one, other in done:
        _do(workspace, what, one, other)
    found = versions.compare_versions(workspace, "show", version_id, None)
    if at_once and not found.same:
        restore_version(workspace, version_id)
    elif found.changes:
        restore_rows(workspace, version_id, [change.row_id for change in found.changes])
    assert _order(workspace) == ORDER
    assert versions.compare_versions(workspace, "show", version_id, None).same
    workspace.close()


def _do(workspace: Workspace, what: str, one: int, other: int) -> None:
    rows = in_order(workspace.where(Row, show_id="show"))
    if not rows:
        return
    row, mark = rows[one % len(rows)], rows[other % len(rows)]
    try:
        match what:
            case "delete":
                arranging.delete_rows(workspace, [row.id])
            case "move":
                arranging.move_rows(workspace, [row.id], block_id=mark.block_id, before=mark.id)
            case "add":
                arranging.add_row(workspace, "show", after=mark.id, title="New")
            case "copy":
                arranging.duplicate_rows(workspace, [row.id])
            case "title":
                rundowns.set_title(workspace, row.id, "Other")
            case _:
                for offer in workspace.where(Offer, row_id=row.id):
                    offers.set_live_price(workspace, offer.id, one)
    except ShowPlannerError:
        return  # a gesture that is refused changes nothing: the next one goes on
