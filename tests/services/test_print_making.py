"""What is asked for of a print and what is on its pages, read back with PDFium."""

from typing import Any

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
from sheet_reading import picture, texts, whole_text

from planner.domain.errors import NothingToDoError
from planner.domain.print_columns import PrintColumn
from planner.domain.print_layout import PrintLayout, PrintOrder
from planner.domain.rundown import CueColumn
from planner.services import arranging, crews, offers, rundowns
from planner.services.print_making import make_print
from planner.services.prints import MadeSheets, keep_print, list_prints
from planner.services.workspace import Workspace

SHOW = "show"
EDGE = 54
"""Where the bar of a marked row is, in pixels of a page drawn at double size."""


@pytest.fixture(autouse=True)
def _prepared(workspace: Workspace) -> None:
    """A show of two blocks with three rows each; Mia presents the first block, Jun the other."""
    with workspace.change("Prepare") as step:
        step.put(a_brand(id="brand"))
        for name in ("mia", "jun"):
            step.put(a_creator(id=name, name=f"@{name}"))
            step.put(an_assignment(show_id=SHOW, creator_id=name, id=f"{name}-shift"))
        step.put(a_show(id=SHOW, length_minutes=60))
        step.put(CueColumn(id="light", name="Light", private=True))
        for block, host in enumerate(("mia", "jun")):
            step.put(a_block(0, id=f"b{block}", position=block, title=f"Block {block}"))
            for number in range(3):
                key = f"r{3 * block + number}"
                step.put(a_product(id=f"p-{key}", title=f"Product {key}", sku=f"SKU-{key}"))
                step.put(
                    an_item(
                        300,
                        id=key,
                        block_id=f"b{block}",
                        position=number,
                        title=f"Title {key}",
                        kind="hero",
                        host_ids=(host,),
                    )
                )
                step.put(an_offer(key, f"p-{key}", id=f"o-{key}", live_price=1000 + number))


def printed(workspace: Workspace, **chosen: Any) -> MadeSheets:
    order = {key: chosen.pop(key) for key in ("rows", "hosts", "since") if key in chosen}
    made = make_print(workspace, SHOW, PrintOrder(layout=PrintLayout(**chosen), **order))
    assert made is not None
    return made


def issue(workspace: Workspace, **chosen: Any) -> MadeSheets:
    made = printed(workspace, **chosen)
    keep_print(workspace, SHOW, made.sheets, made.snapshot)
    return made


def edit_five_rows_in_five_ways(workspace: Workspace) -> None:
    rundowns.set_title(workspace, "r0", "New name")
    arranging.move_rows(workspace, ["r5"], block_id="b0", before="r1")
    arranging.add_row(workspace, SHOW, after="r3", title="Brand new")
    arranging.delete_rows(workspace, ["r4"])
    offers.set_live_price(workspace, "o-r2", 777)


def test_five_edits_of_five_rows_are_exactly_what_the_second_print_marks_and_tells(
    workspace: Workspace,
) -> None:
    first = issue(workspace, sheets=("rundown",))
    edit_five_rows_in_five_ways(workspace)
    made = printed(workspace, sheets=("rundown", "changes"))
    added = next(row for row in made.snapshot.rows if row.title == "Brand new")
    assert made.since["rundown"].rows == {"r0", "r5", "r2", added.id}
    assert made.since["rundown"].removed == ("Title r4",)
    assert (first.number, made.number, made.pages) == (1, 2, (1, 1))
    assert marked(made) == ["New name", "Title r5", "Title r2", "Brand new"]
    told = [line for line in on_page(made, 2) if line.startswith(NUMBERED)]
    assert told == [
        "1 16:00:00 Changed New name title Title r0 New name",
        "2 16:05:00 Moved Title r5 place after Title r4 after New name",
        "4 16:15:00 Changed Title r2 live price $10.02 $7.77",
        "6 16:25:00 Added Brand new length – 5:00",
        "5 (16:20:00) Removed Title r4 length 5:00 –",
    ]
    assert "Only the time is new: row 3 5:00 later, row 5 5:00 later." in on_page(made, 2)


def test_changes_are_told_from_a_chosen_print_and_make_no_old_sheet_right(
    workspace: Workspace,
) -> None:
    with pytest.raises(NothingToDoError):
        printed(workspace, sheets=("changes",))
    issue(workspace, sheets=("rundown",))
    rundowns.set_title(workspace, "r0", "Second name")
    issue(workspace, sheets=("changes",))
    rundowns.set_title(workspace, "r1", "Other name")
    since_newest = on_page(printed(workspace, sheets=("changes",)), 1)
    assert "Changes since print 2" in since_newest
    assert not any("Second name" in line for line in since_newest[:-3])
    first = list_prints(workspace, SHOW)[-1]
    made = printed(workspace, sheets=("changes",), since=first.id)
    assert sum("Changed" in line for line in on_page(made, 1)) == 2
    assert made.since["rundown"].changed == 2, "who holds print 1 still reads the old names"
    assert "changes" not in made.since
    assert made.number == 3


def test_what_is_private_is_neither_marked_nor_told(workspace: Workspace) -> None:
    issue(workspace, sheets=("rundown",))
    rundowns.set_cue(workspace, "r0", "light", "secret")
    crews.edit_assignment(workspace, "mia-shift", fee=900)
    made = printed(workspace, sheets=("rundown", "changes"))
    assert made.since["rundown"].changed == 0
    assert marked(made) == []
    assert "No differences" in " ".join(on_page(made, 2))
    assert "secret" not in whole_text(made.content)


@pytest.mark.parametrize("sheet", ["rundown", "prep", "operator"])
def test_only_the_rows_that_are_asked_for_are_on_a_sheet(workspace: Workspace, sheet: str) -> None:
    text = whole_text(printed(workspace, sheets=(sheet,), rows=frozenset({"r0", "r4"})).content)
    what = "SKU-r{}"
    assert [what.format(n) in text for n in range(6)] == [n in (0, 4) for n in range(6)]


@pytest.mark.parametrize(("sheet", "pages"), [("rundown", 2), ("operator", 2), ("host", 2)])
def test_each_block_begins_a_page_if_that_is_asked_for(
    workspace: Workspace, sheet: str, pages: int
) -> None:
    chosen = {"sheets": (sheet,), "hosts": ("mia",) if sheet == "host" else None}
    assert printed(workspace, **chosen).pages == (1,)
    made = printed(workspace, **chosen, block_pages=True)
    assert made.pages == (pages,)
    assert "Title r0" not in " ".join(on_page(made, 2))


def test_every_choice_of_a_layout_changes_the_pages(workspace: Workspace) -> None:
    usual = printed(workspace, sheets=("rundown",)).content
    for chosen in (
        {"margin": 25},
        {"density": "roomy"},
        {"type_size": 12},
        {"orientation": "portrait"},
        {"paper": "a5"},
        {"colors": False},
        {"lines": 2},
        {"note": "Bring the ring light"},
        {"language": "zh_CN"},
        {"columns": {"rundown": (PrintColumn(id="title"), PrintColumn(id="start"))}},
    ):
        assert printed(workspace, sheets=("rundown",), **chosen).content != usual, chosen


def test_a_long_note_stands_in_full_in_the_footer_of_every_page(workspace: Workspace) -> None:
    note = " ".join(f"word{number}" for number in range(40))
    made = printed(workspace, sheets=("rundown",), note=note, paper="a5", block_pages=True)
    assert whole_text(made.content).count(note.replace(" ", "")) == sum(made.pages)


NUMBERED = tuple("123456789")


def on_page(made: MadeSheets, page: int) -> list[str]:
    """The lines of a page, from the top."""
    by_line: dict[int, list[tuple[float, str]]] = {}
    for each in texts(made.content):
        if each.page == page:
            by_line.setdefault(-round(each.y), []).append((each.x, each.text.strip()))
    return [" ".join(text for _, text in sorted(found)) for _, found in sorted(by_line.items())]


def marked(made: MadeSheets) -> list[str]:
    """The titles of the rows of the first page with a bar at their left edge."""
    image = picture(made.content, 1, scale=2)
    found = (each for each in texts(made.content) if each.page == 1)
    height = image.height
    return [
        each.text.strip()
        for each in found
        if each.text.strip() in {row.title for row in made.snapshot.rows}
        and image.getpixel((EDGE, height - round(2 * each.y))) == (0, 0, 0)
    ]
