"""A show of thirty rows is planned from the sample's products by keyboard alone, and printed."""

from pathlib import Path
from typing import Final

from pypdf import PdfReader
from pytestqt.qtbot import QtBot
from window_stage import (
    OpenWindow,
    Recorded,
    cell_text,
    column_texts,
    figure,
    focused,
    line_of,
    press,
    the_plan,
    titles,
    type_text,
)

from planner.domain.rundown import RowType
from planner.ui.plan_view import PlanView
from planner.ui.rundown.table import RundownGrid

LINE: Final = "Winter glow Mon 30 Nov 4pm 3h Lumen @mia.k @jun.live"
BLOCKS: Final = {
    "Cleanse 洁面": (
        *("LS-1001", "LS-1003", "LS-1005", "LS-1007", "LS-1010"),
        *("LS-1101", "LS-1104", "LS-1108", "LS-1111"),
    ),
    "Serums & masks": (
        *("LS-2201", "LS-2210", "LS-2214", "LS-2220", "LS-2225", "LS-2230"),
        *("LS-3301", "LS-3302", "LS-3305"),
    ),
    "Creams": ("LS-4100", "LS-4105", "LS-4110", "LS-4115", "LS-4120", "LS-5120"),
}
QUESTIONS: Final = "Questions from chat"
_LONG: Final = 60_000


def arrow_to(grid: RundownGrid, title: str, column: str) -> None:
    """Goes to a cell with the arrow keys."""
    assert focused() is grid
    row, across = line_of(grid, title), grid.horizontalHeader()
    place = across.visualIndex(grid.rows.column_of(column))
    while (here := grid.currentIndex().row()) != row:
        press("Down" if here < row else "Up")
        assert grid.currentIndex().row() != here, f"the cursor is stuck before {title}"
    while (at := across.visualIndex(grid.currentIndex().column())) != place:
        press("Right" if at < place else "Left")
        assert across.visualIndex(grid.currentIndex().column()) != at, f"stuck before {column}"


def type_at(grid: RundownGrid, title: str, column: str, typed: str) -> None:
    arrow_to(grid, title, column)
    type_text(typed)
    press("Return")


def items(grid: RundownGrid) -> list[str]:
    """The titles of what is shown and sold; blocks are no rows of their own."""
    return [
        line.row.title
        for line in grid.rows.records
        if line.selectable and line.row.type is RowType.ITEM
    ]


def block_of(grid: RundownGrid, title: str) -> str:
    rows = {line.key: line.row for line in grid.rows.records if line.selectable}
    block = rows[str(grid.rows.key_at(line_of(grid, title)))].block_id
    return "" if block is None else rows[block].title


def begin(view: PlanView) -> RundownGrid:
    """A line typed in the schedule is a show; its rundown is opened, and the first row typed."""
    press("Ctrl+1", "Ctrl+Shift+N")
    type_text(LINE)
    press("Return", "Ctrl+Return")
    assert view.rundown.isVisible()
    press("Ctrl+Return")
    type_text("Opening")
    press("Return")
    assert focused() is view.rundown.grid
    return view.rundown.grid


def fill_blocks(view: PlanView, grid: RundownGrid) -> None:
    """Blocks are typed, and filled from the palette, which stays open from one to the next."""
    for block, skus in BLOCKS.items():
        press("Ctrl+Shift+Return")
        type_text(block)
        press("Return", "Ctrl+Shift+A")
        assert focused() is view.rundown.products.palette.search
        for sku in skus:
            type_text(sku)
            press("Return")
        press("Escape")
        assert focused() is grid
    press("Ctrl+Shift+A")
    type_text("glow ritual")
    press("Shift+Return", "Escape")
    assert cell_text(grid, "Retinol ampoules", "sku") == "LS-5120 +1"


def frame(grid: RundownGrid) -> None:
    """The rows without a product: a break for questions, and how the show ends."""
    for after, added in (
        ("Vitamin C serum duo", QUESTIONS),
        (QUESTIONS, "Giveaway"),
        ("Retinol ampoules", "Last call"),
        ("Last call", "Cart check"),
        ("Cart check", "Closing"),
    ):
        arrow_to(grid, after, "title")
        press("Ctrl+Return")
        type_text(added)
        press("Return")
    arrow_to(grid, "Closing", "title")
    press("Alt+Down")
    assert block_of(grid, "Closing") == ""
    arrow_to(grid, "Giveaway", "title")
    assert block_of(grid, "Giveaway") == "Serums & masks"
    press("Alt+Down", "Alt+Down", "Alt+Down")
    assert block_of(grid, "Giveaway") == "Creams"


def set_times_and_hosts(grid: RundownGrid) -> None:
    """Lengths one by one, hosts of many rows at once, and one start by the clock."""
    for title, length in (("Opening", "4"), ("Giveaway", "3:30"), ("Closing", "90s")):
        type_at(grid, title, "length", length)
    arrow_to(grid, items(grid)[1], "host")
    press(*["Shift+Down"] * 8)
    type_text("jun")
    press("Return")
    hosts = [cell_text(grid, title, "host") for title in items(grid)[1:10]]
    assert hosts == ["@jun.live"] * 9
    type_at(grid, QUESTIONS, "kind", "Q&A")
    type_at(grid, "Last call", "start", "18:40")
    assert cell_text(grid, "Last call", "start") == "18:40:00"


def fit(view: PlanView, grid: RundownGrid) -> None:
    """The gap before the hard start is closed, the rest is fitted, and the pins are numbered."""
    arrow_to(grid, "Retinol ampoules", "title")
    press("Ctrl+G", "Return")
    assert focused() is grid
    assert not any("gap" in str(line.key) for line in grid.rows.records)
    press("Ctrl+L")
    assert view.rundown.timing.fit.outcome == "Fits to the second."
    press("Tab", "Return")
    assert focused() is grid
    assert figure(view, "Over / under") == "0:00"
    press("Ctrl+Shift+T")
    assert focused() is grid
    pins = [offer.pin for line in grid.rows.records for offer, _ in line.offered]
    assert pins == list(range(1, 26)), "24 products of their own, and the set with the last"


def save_print(view: PlanView, outside: Recorded, path: Path, qtbot: QtBot) -> str:
    """Prints into a file by keys, and gives its words without the spaces between them."""
    page, outside.to_save = view.printing, path
    with qtbot.waitSignal(page.making.made, timeout=_LONG):
        press("Ctrl+P")
    qtbot.waitUntil(lambda: page.preview.count > 0, timeout=_LONG)
    with qtbot.waitSignal(page.making.made, timeout=_LONG):
        press("Ctrl+S")
    qtbot.waitUntil(lambda: not page.preview.picture.isNull(), timeout=_LONG)
    press("Escape")
    with path.open("rb") as file:
        return "".join("".join(page.extract_text().split()) for page in PdfReader(file).pages)


def test_a_show_of_thirty_rows_is_planned_and_printed_by_keyboard_alone(
    open_plan: OpenWindow, outside: Recorded, tmp_path: Path, qtbot: QtBot
) -> None:
    window = open_plan()
    view = the_plan(window)
    grid = begin(view)
    fill_blocks(view, grid)
    frame(grid)
    set_times_and_hosts(grid)
    fit(view, grid)
    planned, rows = column_texts(grid, "start"), titles(grid)
    assert len(items(grid)) == 30
    assert len(rows) == 33

    printed = save_print(view, outside, tmp_path / "winter-glow.pdf", qtbot)
    at = 0
    for title in items(grid):
        start = cell_text(grid, title, "start")
        at = printed.find(start, at)
        assert at >= 0, f"{start} of {title} is not printed, or not in its place"
        at = printed.find("".join(title.split()), at)
        assert at >= 0, f"{title} is not printed, or not in its place"

    show_id = str(view.rundown.show_id)
    window.close()
    again = the_plan(open_plan())
    again.open_show(show_id)
    assert titles(again.rundown.grid) == rows
    assert column_texts(again.rundown.grid, "start") == planned
