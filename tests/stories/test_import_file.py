"""A producer drops a shop's file on the window, corrects what a column is, and takes it in."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from window_stage import OpenWindow, Recorded, press, the_plan

from planner.domain.catalogue import Product
from planner.domain.rundown import Row
from planner.services.product_preview import RowState
from planner.ui.importing.columns import ImportLine
from planner.ui.plan_view import PlanView

PRODUCTS = (
    "Nazwa,SKU,Price,Stock\nVitamin C serum,LS-3301,1.00,7\nHand balm,LS-8802,9.50,1200\n"
    "Gift wrap,GW,abc,\n"
)
RUN = "Start,Duration,Title,Lights\n16:00,5,Hello again,Warm\n16:05,10,More,\n"


def drop(view: PlanView, path: Path) -> None:
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(path))])
    for kind in (QDragEnterEvent, QDropEvent):
        event = kind(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            carried,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(view, event)


def looked(view: PlanView, qtbot: QtBot, start: Callable[[], object]) -> None:
    with qtbot.waitSignal(view.importing.looked_at, timeout=10_000):
        start()


def lines(view: PlanView) -> list[tuple[RowState, str]]:
    records: Sequence[ImportLine] = view.importing.grid.rows.records
    return [(record.looked.state, record.looked.name) for record in records]


def test_a_file_is_looked_at_corrected_taken_and_undone(
    open_plan: OpenWindow, qtbot: QtBot, outside: Recorded, tmp_path: Path
) -> None:
    view = the_plan(open_plan())
    before = view.workspace.plan()
    source = tmp_path / "cennik.csv"
    source.write_text(PRODUCTS, "utf-8")
    outside.to_import, outside.to_save = source, tmp_path / "rejected.csv"
    _is_dropped_and_corrected(view, qtbot, source)
    assert view.workspace.plan() == before, "looking writes nothing"
    press("Ctrl+S")
    assert "“abc” is not an amount" in outside.to_save.read_text("utf-8-sig")
    with qtbot.waitSignal(view.importing.taken, timeout=10_000) as taken:
        press("Ctrl+Return")
    assert taken.args == [2]
    assert not view.importing.isVisible()
    assert [each.list_price for each in view.workspace.where(Product, sku="LS-8802")] == [950]
    press("Ctrl+Z")
    assert view.workspace.plan() == before
    _is_known_the_next_time(view, qtbot)
    assert view.workspace.plan() == before
    _a_run_of_show_comes_in(view, qtbot, tmp_path / "run.csv")
    _a_picture_is_refused(view, qtbot, tmp_path / "bad.csv")


def _is_dropped_and_corrected(view: PlanView, qtbot: QtBot, source: Path) -> None:
    page = view.importing
    looked(view, qtbot, lambda: drop(view, source))
    assert page.isVisible()
    assert page.form.about == "Products, columns by their names"
    assert lines(view)[1][0] is RowState.REJECTED, "a new product needs a title"
    chooser = page.form.chooser("Nazwa")
    looked(view, qtbot, lambda: chooser.setCurrentIndex(chooser.findData("title")))
    states = {name: state for state, name in lines(view)}
    assert states["Hand balm"] is RowState.NEW
    assert states["Vitamin C serum"] is RowState.CHANGED
    page.grid.setFocus()


def _is_known_the_next_time(view: PlanView, qtbot: QtBot) -> None:
    """Escape leads back, and nothing is written."""
    looked(view, qtbot, lambda: press("Ctrl+I"))
    assert (RowState.NEW, "Hand balm") in lines(view)
    press("Escape")
    assert not view.importing.isVisible()


def _a_run_of_show_comes_in(view: PlanView, qtbot: QtBot, run: Path) -> None:
    """It is told from products, and is of the show that is worked on."""
    run.write_text(RUN, "utf-8")
    looked(view, qtbot, lambda: drop(view, run))
    assert view.importing.form.about == "Run of show, columns by their names"
    assert [name for _, name in lines(view)] == ["Hello again", "More"]
    with qtbot.waitSignal(view.importing.taken, timeout=10_000):
        press("Ctrl+Return")
    rows = view.workspace.where(Row, show_id=view.rundown.show_id)
    assert "Hello again" in {row.title for row in rows}


def _a_picture_is_refused(view: PlanView, qtbot: QtBot, bad: Path) -> None:
    bad.write_bytes(b"\x89PNG\r\n")
    looked(view, qtbot, lambda: drop(view, bad))
    assert view.importing.asked.startswith("“bad.csv” is a PNG file, not a table.")
    assert view.importing.looked is None
