"""Products come into a rundown by keys, their prices and words are set there, and all is undone."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_stage import (
    OpenWindow,
    cell_text,
    focused,
    go_to,
    press,
    row_point,
    the_plan,
    titles,
    type_text,
)

from planner.domain.catalogue import Product
from planner.domain.rundown import Offer, Row
from planner.services.exporting import plan_json
from planner.services.offers import offers_of
from planner.ui.plan_view import PlanView
from planner.ui.rundown.inspector.panel import RowInspector
from planner.ui.rundown.palette.panel import ProductPalette
from planner.ui.widgets.row_dragging import carried_products

DUO = "Vitamin C serum duo"
CLEANSER = "Rice water cleanser 150 ml 米水洁面乳"


def _palette(view: PlanView) -> ProductPalette:
    return view.rundown.products.palette


def _inspector(view: PlanView) -> RowInspector:
    QTest.qWait(10)
    return view.rundown.side.inspector


def _sold(view: PlanView, title: str) -> list[str]:
    """The SKUs of what a row sells, the first one first."""
    grid = view.rundown.grid
    key = next(each.key for each in grid.rows.records if each.row.title == title)
    row = view.workspace.get(Row, key)
    sold = offers_of(view.workspace, row)
    return [view.workspace.get(Product, each.product_id).sku for each in sold]


def _look_for(view: PlanView, words: str) -> None:
    """Types into the palette, where the cursor is, and waits for what is found."""
    assert focused() is _palette(view).search
    type_text(words)
    QTest.qWait(20)


def test_products_are_found_added_priced_and_told_of_by_keys_alone(open_plan: OpenWindow) -> None:
    window = open_plan()
    view = the_plan(window)
    grid, before = view.rundown.grid, plan_json(view.workspace)
    rows = titles(grid)
    go_to(grid, DUO, "title")
    press("Ctrl+Shift+A")

    _add_three_rows_and_a_bundle(view)
    at = rows.index(DUO) + 1
    added = titles(grid)[at : at + 3]
    assert titles(grid) == [*rows[:at], *added, *rows[at:]]
    assert added[0] == CLEANSER
    assert [cell_text(grid, title, "kind") for title in added] == ["Hero"] * 3
    assert _sold(view, added[2]) == ["LS-2201", "LS-2225"]

    press("Escape")
    assert focused() is grid
    inspector = _inspector(view)
    assert [line[:7] for line in inspector.offers.lines] == ["LS-2201", "LS-2225"]
    _price_below_cost(inspector)
    assert cell_text(grid, added[2], "live_price") == "$0.10"
    assert view.rundown.side.inspector.checks.isVisible()

    _say_only_tonight(inspector)
    (offer,) = [each for each in view.workspace.all(Offer) if each.talking_points]
    assert offer.talking_points == ("Only tonight 只有今晚",)

    for _ in range(6):
        grid.setFocus()
        press("Ctrl+Z")
    assert plan_json(view.workspace) == before
    for _ in range(6):
        press("Ctrl+Shift+Z")
    window.close()
    again = the_plan(open_plan())
    assert titles(again.rundown.grid)[at : at + 3] == added
    assert again.workspace.get(Offer, offer.id).talking_points == ("Only tonight 只有今晚",)


def test_the_inspector_follows_the_selection_and_edits_several_rows_in_one_step(
    open_plan: OpenWindow,
) -> None:
    view = the_plan(open_plan())
    grid = view.rundown.grid
    go_to(grid, DUO, "title")
    inspector = _inspector(view)
    assert inspector.heading.title.line.text() == DUO
    press("Down")
    assert _inspector(view).heading.title.line.text() == "Skin questions from chat"
    assert not inspector.prices.isVisible()
    press("Shift+Down")
    before = plan_json(view.workspace)
    assert _inspector(view).heading.title.isHidden()
    inspector.timing.length.setFocus()
    press("Ctrl+A")
    type_text("7:00")
    press("Return")
    selected = [view.workspace.get(Row, key) for key in grid.selected_keys()]
    assert [row.length for row in selected] == [420, 420]
    view.workspace.undo()
    assert plan_json(view.workspace) == before


def test_the_first_product_of_a_row_is_another_one_and_one_is_taken_out_by_keys(
    open_plan: OpenWindow,
) -> None:
    view = the_plan(open_plan())
    go_to(view.rundown.grid, DUO, "title")
    press("Ctrl+Shift+A")
    _look_for(view, "overnight mask")
    press("Shift+Return", "Escape")
    inspector = _inspector(view)
    inspector.offers.choose(1)
    press("Alt+Up")
    assert _sold(view, DUO) == ["LS-2225", "LS-3302"]
    assert cell_text(view.rundown.grid, DUO, "sku") == "LS-2225 +1"
    press("Down")
    QTest.qWait(10)
    press("Del")
    assert _sold(view, DUO) == ["LS-2225"]


@pytest.mark.parametrize(("part", "into"), [(0.5, True), (0.95, False)])
def test_a_product_is_dragged_onto_a_row_or_between_two(
    open_plan: OpenWindow, part: float, into: bool
) -> None:
    view = the_plan(open_plan())
    grid, rows = view.rundown.grid, titles(view.rundown.grid)
    product = next(each for each in view.workspace.all(Product) if each.sku == "LS-2225")
    _drop(view, carried_products([product.id]), part)
    if into:
        assert titles(grid) == rows
        assert _sold(view, DUO) == ["LS-3302", "LS-2225"]
    else:
        at = rows.index(DUO) + 1
        assert titles(grid) == [*rows[:at], product.title, *rows[at:]]
        assert _sold(view, product.title) == ["LS-2225"]


def _drop(view: PlanView, content: QMimeData, part: float) -> None:
    """Lets something fall onto the row of the duo; `part` is how far down in it."""
    grid = view.rundown.grid
    at = row_point(grid, DUO, part=part)
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(grid.viewport(), QDragEnterEvent(at, copy, content, buttons, keys))
    QApplication.sendEvent(grid.viewport(), QDragMoveEvent(at, copy, content, buttons, keys))
    QApplication.sendEvent(grid.viewport(), QDropEvent(QPointF(at), copy, content, buttons, keys))


def test_pins_are_numbered_in_the_order_of_the_rows(open_plan: OpenWindow) -> None:
    view = the_plan(open_plan())
    grid = view.rundown.grid
    go_to(grid, DUO, "title")
    assert view.rundown.summary.totals == "22 rows · 19 products · 18 pinned in order"
    press("Alt+Up")
    assert view.rundown.summary.totals.endswith(" · pins out of order")
    view.rundown.products.pin_products()
    assert view.rundown.summary.totals.endswith(" pinned in order")
    pins = [
        offer.pin
        for record in grid.rows.records
        for offer, _ in record.offered
        if offer.pin is not None
    ]
    assert list(dict.fromkeys(pins)) == sorted(set(pins))
    assert view.workspace.next_undo() == "Number the pins of “Black Friday marathon”"


def test_the_palette_says_what_is_sold_already_and_leaves_it_out(open_plan: OpenWindow) -> None:
    view = the_plan(open_plan())
    go_to(view.rundown.grid, DUO, "title")
    press("Ctrl+Shift+A")
    palette = _palette(view)
    _look_for(view, "LS-330")
    lines = [record.product.sku for record in palette.found.rows.records]
    assert "LS-3302" in lines
    palette.new_only.click()
    QTest.qWait(10)
    left = [record.product.sku for record in palette.found.rows.records]
    assert "LS-3302" not in left
    assert set(left) < set(lines)


def _add_three_rows_and_a_bundle(view: PlanView) -> None:
    for words in ("米水", "barrier cr", "ls-2201"):
        _look_for(view, words)
        press("Return")
    _look_for(view, "overnight mask")
    press("Shift+Return")


def _price_below_cost(inspector: RowInspector) -> None:
    inspector.prices.live_price.setFocus()
    press("Ctrl+A")
    type_text("0.10")
    assert "below cost" in inspector.prices.live_price.said.text()
    assert inspector.prices.chip.text() == "below cost"
    assert inspector.prices.margin.text().startswith("−$")
    press("Return")


def _say_only_tonight(inspector: RowInspector) -> None:
    inspector.talk.points.edit.setFocus()
    press("Ctrl+A")
    type_text("Only tonight 只有今晚")
    press("Ctrl+Return")
