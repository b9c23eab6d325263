"""A producer gives products pictures: from a file, the clipboard, a drop, and the web."""

import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from pytestqt.qtbot import QtBot
from web import Web, a_web
from window_stage import OpenWindow, Recorded, press, the_plan, type_text

from planner.domain.catalogue import Picture, Product
from planner.ui.main_window import MainWindow
from planner.ui.plan_view import PlanView
from planner.ui.problem_bar import ProblemBar
from planner.ui.products.picture_card import PictureCard

TITLE = "Cleansing bar, charcoal"
_LONG = 60_000


@pytest.fixture
def web() -> Iterator[Web]:
    with a_web() as there:
        yield there


def a_png(path: Path, color: str) -> Path:
    Image.new("RGB", (400, 300), color).save(path, "PNG")
    return path


def picture_of(view: PlanView) -> str | None:
    (product,) = view.workspace.where(Product, title=TITLE)
    return product.picture_id


def _select(view: PlanView) -> PictureCard:
    """Selects the product, and gives the card with its picture."""
    press("Ctrl+3", "Ctrl+F")
    type_text("charcoal")
    view.products.grid.setFocus()
    return view.products.panel.picture


def wait(card: PictureCard, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not card.busy, timeout=_LONG)


def said(window: MainWindow) -> str:
    (bar,) = window.findChildren(ProblemBar)
    return bar.sentence


def test_a_product_gets_a_picture_from_a_file_the_clipboard_or_what_is_dropped(
    open_plan: OpenWindow, outside: Recorded, tmp_path: Path, qtbot: QtBot
) -> None:
    view = the_plan(open_plan())
    card = _select(view)
    seen = [picture_of(view)]
    outside.to_read = a_png(tmp_path / "red.png", "red")
    card.choose.click()
    wait(card, qtbot)
    seen.append(picture_of(view))
    qtbot.waitUntil(lambda: card.view.ready, timeout=_LONG)
    image = QImage(50, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    QGuiApplication.clipboard().setImage(image)
    press("Ctrl+V")
    wait(card, qtbot)
    seen.append(picture_of(view))
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(a_png(tmp_path / "blue 图.png", "blue")))])
    drop(card, carried)
    wait(card, qtbot)
    seen.append(picture_of(view))
    assert len(set(seen)) == 4
    assert None not in seen[1:]
    press("Ctrl+Z", "Ctrl+Z")
    assert picture_of(view) == seen[1]


def test_a_picture_is_fetched_from_the_web_when_it_is_asked_for_and_taken_away_again(
    open_plan: OpenWindow, qtbot: QtBot, web: Web
) -> None:
    view = the_plan(open_plan())
    card = _select(view)
    file = io.BytesIO()
    Image.new("RGB", (30, 20), "white").save(file, "JPEG")
    web.files["/bar.jpg"] = file.getvalue()
    (product,) = view.workspace.where(Product, title=TITLE)
    with view.workspace.change("Know the address") as step:
        step.put(product.changed(image=web.address + "/bar.jpg"))
    assert web.asked == []
    press("Ctrl+Shift+D")
    wait(card, qtbot)
    kept = view.workspace.get(Picture, picture_of(view) or "")
    assert (kept.width, kept.height) == (30, 20)
    assert web.asked == ["/bar.jpg"]
    card.remove.click()
    assert picture_of(view) is None


def test_what_is_no_picture_is_one_sentence_and_a_download_can_be_given_up(
    open_plan: OpenWindow, outside: Recorded, tmp_path: Path, qtbot: QtBot, web: Web
) -> None:
    window = open_plan()
    view = the_plan(window)
    press("Ctrl+3")
    card = view.products.panel.picture
    pictures = {each.id for each in view.workspace.all(Picture)}
    outside.to_read = tmp_path / "prices.png"
    outside.to_read.write_bytes(b"sku,price\n")
    card.choose.click()
    wait(card, qtbot)
    assert "no picture that is known" in said(window)
    QGuiApplication.clipboard().setText("no address")
    press("Ctrl+V")
    assert "no picture on the clipboard" in said(window)
    web.files["/slow.png"] = a_png(tmp_path / "slow.png", "red").read_bytes()
    QGuiApplication.clipboard().setText(web.address + "/slow.png")
    press("Ctrl+V")
    assert "Downloading" in card.said.text()
    card.cancel.click()
    assert (card.busy, card.cancel.isHidden()) == (False, True)
    drop(card, _text(web.address + "/gone.png"))
    wait(card, qtbot)
    assert "refused: 404" in said(window)
    assert {each.id for each in view.workspace.all(Picture)} == pictures


def drop(card: PictureCard, carried: QMimeData) -> None:
    card.dropEvent(
        QDropEvent(
            QPoint(5, 5),
            Qt.DropAction.CopyAction,
            carried,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def _text(text: str) -> QMimeData:
    carried = QMimeData()
    carried.setText(text)
    return carried
