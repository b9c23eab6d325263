"""Rows and cells go through the clipboard without loss, in one step, and say what was not taken."""

import pytest
from builders import a_block, a_creator, a_note, a_product, an_end_by_item, an_item, an_offer
from staging import assert_one_step, stage

from planner.domain.errors import InvalidValueError, NothingToDoError
from planner.domain.rundown import CueColumn, Row, RowType, StartMode
from planner.services import pasting
from planner.services.exporting import plan_json
from planner.services.pasting import read_table, write_table
from planner.services.rundowns import read_run
from planner.services.shows import add_show
from planner.services.workspace import Workspace

AWKWARD = 'Say “it\'s "new"”\tnow\nand again\r\nlast'


@pytest.fixture
def staged(workspace: Workspace) -> Workspace:
    """A block with two products in one row, a note, a row that ends by a clock, and a loose row."""
    stage(
        workspace,
        a_creator(id="mia", name="@mia.k"),
        a_creator(id="jun", name="@jun.live"),
        a_product(id="cream", sku="LS-1", title="Cream"),
        a_product(id="mask", sku="LS-2", title="Mask"),
        CueColumn(id="camera", name="Camera"),
        an_item(id="open", position=1, title="Welcome", kind="opening"),
        a_block(1800, id="block", position=2, title="Hero"),
        an_item(
            id="duo",
            block_id="block",
            position=1,
            title=AWKWARD,
            kind="hero",
            host_ids=("mia", "jun"),
            min_length=60,
            max_length=900,
            locked=True,
            script=AWKWARD,
            cues={"camera": "CAM 1\ttable"},
        ),
        a_note(id="note", block_id="block", position=2, title="Lights down"),
        an_end_by_item("18:00", id="until", position=3, title="Q&A", skip=True),
        an_offer(id="o1", row_id="duo", product_id="cream", live_price=2400, pin=4, coupon="FIRST"),
        an_offer(id="o2", row_id="duo", product_id="mask", buyer_limit=2, stock_set_aside=1200),
    )
    return workspace


def told(workspace: Workspace, show_id: str) -> list[list[str]]:
    """All that a rundown says, without ids."""
    ids = [row.id for row in read_run(workspace, show_id).rows]
    return read_table(pasting.rows_as_text(workspace, ids))


def an_empty_show(workspace: Workspace) -> str:
    show = read_run(workspace, "show").show
    fields = {"starts_at": show.starts_at, "length_minutes": 120}
    return add_show(workspace, title="Other", brand_id=show.brand_id, **fields).id


ALL = ["open", "block", "duo", "note", "until"]


@pytest.mark.parametrize(
    "table",
    [
        [["a", "b"], ["c", "d"]],
        [[AWKWARD, '"'], ["", "\t"], ["\n", "x"]],
        [["'=1+1", " spaces "]],
    ],
)
def test_a_table_is_read_back_from_its_text(table: list[list[str]]) -> None:
    assert read_table(write_table(table)) == table


@pytest.mark.parametrize("text", ["", "\n\n", "\t\t\n", "  "])
def test_nothing_is_refused_as_nothing(text: str) -> None:
    with pytest.raises(NothingToDoError):
        read_table(text)


def test_what_excel_and_sheets_put_there_is_read() -> None:
    text = 'Title\tLength\r\n"Two\nlines"\t5:00\r\nPlain ""quote""\t90s\r\n'
    assert read_table(text) == [
        ["Title", "Length"],
        ["Two\nlines", "5:00"],
        ['Plain ""quote""', "90s"],
    ]


def test_rows_copied_as_text_and_pasted_into_another_show_say_the_same(staged: Workspace) -> None:
    text = pasting.rows_as_text(staged, ALL)
    other = an_empty_show(staged)
    before = plan_json(staged)
    done = pasting.paste_rows(staged, other, read_table(text), columns=(), after=None)
    assert_one_step(staged, before, "Paste 5 rows")
    assert done.refused == ()
    assert told(staged, other) == read_table(text)
    block, duo = read_run(staged, other).rows[1:3]
    assert duo.block_id == block.id
    assert duo.title == AWKWARD
    assert [offer.live_price for offer in read_run(staged, other).offers[duo.id]] == [2400, None]


def test_forty_rows_of_a_spreadsheet_come_in_and_go_out_as_they_were(staged: Workspace) -> None:
    lines = [[f'Row "{n}"\nline two', f"{n}:30", "Hero"] for n in range(1, 41)]
    table = [["Title", "Length", "Kind"], *lines]
    other = an_empty_show(staged)
    done = pasting.paste_rows(staged, other, table, columns=(), after=None)
    assert (len(done.row_ids), done.refused) == (40, ())
    texts = [
        [cell for (cell,) in read_table(pasting.cells_as_text(staged, done.row_ids, column))]
        for column in ("title", "length", "kind")
    ]
    assert [list(line) for line in zip(*texts, strict=True)] == lines


def test_rows_land_behind_the_row_that_is_meant_and_join_its_block(staged: Workspace) -> None:
    pasting.paste_rows(staged, "show", [["One"], ["Two"]], columns=("title",), after="duo")
    rows = read_run(staged, "show").rows
    assert [row.title for row in rows[3:5]] == ["One", "Two"]
    assert {row.block_id for row in rows[3:5]} == {"block"}


def test_blocks_are_not_pasted_into_a_block(staged: Workspace) -> None:
    table = [["Type", "Block", "Title"], ["Block", "", "New"], ["", "New", "In it"]]
    pasting.paste_rows(staged, "show", table, columns=(), after="duo")
    rows = {row.title: row for row in read_run(staged, "show").rows}
    assert rows["New"].block_id is None
    assert rows["In it"].block_id == rows["New"].id


def test_what_is_not_understood_is_told_and_the_rest_is_taken(staged: Workspace) -> None:
    table = [
        ["Title", "Length", "Host", "SKU"],
        ["A", "soon", "@mia.k", "LS-1"],
        ["B", "5", "Bo", "?"],
    ]
    done = pasting.paste_rows(staged, "show", table, columns=(), after=None)
    assert [(each.row, each.column, each.text) for each in done.refused] == [
        (1, "length", "soon"),
        (2, "host", "Bo"),
        (2, "sku", "?"),
    ]
    first, second = (staged.get(Row, row_id) for row_id in done.row_ids)
    assert (first.title, first.host_ids, first.length) == ("A", ("mia",), 0)
    assert (second.title, second.length) == ("B", 300)


def test_cells_are_typed_over_from_a_row_down_and_rows_are_added_at_the_end(
    staged: Workspace,
) -> None:
    table = [["Q&A!", "6:00"], ["More", "1:00"]]
    before = plan_json(staged)
    done = pasting.paste_cells(staged, "show", table, columns=("title", "length"), at="until")
    assert_one_step(staged, before, "Paste 2 rows")
    assert [each.column for each in done.refused] == ["length"]
    last = read_run(staged, "show").rows[-1]
    assert (last.title, last.length) == ("More", 60)
    assert staged.get(Row, "until").start is StartMode.END_BY


def test_only_the_rows_that_are_seen_are_typed_over(staged: Workspace) -> None:
    unseen = staged.get(Row, "until")
    pasting.paste_cells(
        *(staged, "show", [["First"], ["Second"]]),
        columns=("title",),
        at="duo",
        among={"duo", "block", "open"},
    )
    assert staged.get(Row, "duo").title == "First"
    assert staged.get(Row, "until") == unseen
    assert read_run(staged, "show").rows[-1].title == "Second", "the rest is added at the end"


def test_filling_down_gives_all_what_the_first_has(staged: Workspace) -> None:
    before = plan_json(staged)
    pasting.fill_down(staged, ["duo", "until", "open"], "kind")
    assert_one_step(staged, before, "Fill Kind of 2 rows")
    assert {staged.get(Row, each).kind for each in ("open", "duo", "until")} == {"opening"}
    with pytest.raises(NothingToDoError):
        pasting.fill_down(staged, ["open"], "kind")


def test_rows_copied_whole_keep_their_products_but_no_pin_and_no_clock(staged: Workspace) -> None:
    other = an_empty_show(staged)
    text = pasting.rows_as_json(staged, ALL)
    before = plan_json(staged)
    made = pasting.paste_json(staged, other, text, after=None).rows
    assert_one_step(staged, before, "Paste 5 rows")
    run = read_run(staged, other)
    assert [row.id for row in made] == [row.id for row in run.rows]
    assert [row.type for row in run.rows] == [staged.get(Row, each).type for each in ALL]
    offers = run.offers[made[2].id]
    assert [(each.product_id, each.live_price, each.pin) for each in offers] == [
        ("cream", 2400, None),
        ("mask", None, None),
    ]
    assert made[4].start is StartMode.FOLLOW


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"rows": [{"id": 1}]}', "\x00"])
def test_what_was_not_copied_here_is_refused_with_words(staged: Workspace, text: str) -> None:
    before = plan_json(staged)
    with pytest.raises(InvalidValueError, match="Copy the rows again"):
        pasting.paste_json(staged, "show", text, after=None)
    assert plan_json(staged) == before


def test_whole_numbers_may_be_grouped_but_not_broken(staged: Workspace) -> None:
    done = pasting.fill(staged, ["duo"], "stock_set_aside", "1,200\n1.5")
    assert [each.text for each in done.refused] == ["1,200\n1.5"]
    done = pasting.fill(staged, ["duo"], "stock_set_aside", "1,200\n15")
    assert done.refused == ()
    assert [each.stock_set_aside for each in read_run(staged, "show").offers["duo"]] == [1200, 15]


def test_a_note_or_block_is_known_by_its_name(staged: Workspace) -> None:
    table = [["Type", "Title"], ["Note", "Mind the gap"], ["block", "B"], ["item", "I"]]
    done = pasting.paste_rows(staged, "show", table, columns=(), after=None)
    types = [staged.get(Row, each).type for each in done.row_ids]
    assert types == [RowType.NOTE, RowType.BLOCK, RowType.ITEM]
