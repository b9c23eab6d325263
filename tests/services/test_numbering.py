"""Frozen numbers stay with their rows through every way in which rows come and go."""

import pytest
from builders import a_block, a_note, an_item
from staging import assert_one_step, run_of, stage

from planner.domain.errors import InvalidValueError, NothingToDoError
from planner.domain.numbering import item_numbers
from planner.services import arranging, numbering, pasting
from planner.services.exporting import plan_json
from planner.services.workspace import Workspace


@pytest.fixture
def staged(workspace: Workspace) -> Workspace:
    """Three items, the second in a block, and a note."""
    stage(
        workspace,
        an_item(id="one", position=1, title="One"),
        a_block(id="block", position=2, title="Block"),
        an_item(id="two", block_id="block", title="Two"),
        a_note(id="note", position=3),
        an_item(id="three", position=4, title="Three"),
    )
    return workspace


def numbers(workspace: Workspace) -> dict[str, str]:
    rows = run_of(workspace).rows
    found = item_numbers(rows)
    return {row.title: found[row.id] for row in rows if row.id in found}


def test_freezing_keeps_each_number_when_rows_move(staged: Workspace) -> None:
    before = plan_json(staged)
    numbering.freeze_numbers(staged, "show")
    assert_one_step(staged, before, "Freeze the numbers of “Black Friday marathon”")
    arranging.move_rows(staged, ["three"], block_id=None, before="one")
    assert numbers(staged) == {"Three": "3", "One": "1", "Two": "2"}


def test_a_row_that_is_added_copied_or_pasted_keeps_the_decimal_it_got(staged: Workspace) -> None:
    numbering.freeze_numbers(staged, "show")
    arranging.add_row(staged, "show", after="one", title="New")
    arranging.duplicate_rows(staged, ["block"])
    pasting.paste_rows(staged, "show", [["Pasted"]], columns=("title",), after="three")
    assert [row.fixed_number for row in run_of(staged).rows if row.type == "item"] == [
        *("1", "1.1", "2", "2.1", "3", "4")
    ]


def test_renumbering_counts_from_one_and_stays_frozen(staged: Workspace) -> None:
    numbering.freeze_numbers(staged, "show")
    arranging.add_row(staged, "show", after="one", title="New")
    numbering.renumber(staged, "show")
    assert numbers(staged) == {"One": "1", "New": "2", "Two": "3", "Three": "4"}
    numbering.thaw_numbers(staged, "show")
    assert not any(row.fixed_number for row in run_of(staged).rows)


def test_what_makes_no_sense_is_refused_with_words(staged: Workspace) -> None:
    with pytest.raises(NothingToDoError):
        numbering.renumber(staged, "show")
    with pytest.raises(NothingToDoError):
        numbering.thaw_numbers(staged, "show")
    numbering.freeze_numbers(staged, "show")
    with pytest.raises(NothingToDoError):
        numbering.freeze_numbers(staged, "show")
    with pytest.raises(InvalidValueError, match="has the number 1 already"):
        numbering.set_number(staged, "two", "1")
    assert numbering.set_number(staged, "two", " 2A ").fixed_number == "2A"
    assert numbering.set_number(staged, "note", "7").fixed_number == ""
