"""The list of products that were found: two lines each, without pictures."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QKeyEvent
from typing_extensions import override

from planner.domain.shelf import ShelfProduct
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.widgets.column import Column, OrdinaryRow
from planner.ui.widgets.entry import Cell, Side, Tone
from planner.ui.widgets.grid import Grid
from planner.ui.widgets.row_dragging import carried_products
from planner.ui.widgets.row_model import RowModel
from planner.wording import figures
from planner.wording.language import Language

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class FoundLine(OrdinaryRow):
    """A product that was found; `sold` if the show sells it already."""

    product: ShelfProduct
    sold: bool

    @property
    def key(self) -> str:
        """The product's id."""
        return self.product.id


class FoundGrid(Grid):
    """Products of which some are chosen by Enter, Shift+Enter, a double click or dragging.

    `wanted_as_rows` and `wanted_in_row` say what to do with the selected ones; `left_upwards` that
    the up key was pressed in the first line.
    """

    wanted_as_rows = Signal()
    wanted_in_row = Signal()
    left_upwards = Signal()

    def __init__(self, context: Context) -> None:
        self.model_of_lines = RowModel[FoundLine](_columns(context.language))
        super().__init__(self.model_of_lines, context)
        self.model_of_lines.setParent(self)
        self.horizontalHeader().hide()
        self.setDragEnabled(True)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self.wanted_as_rows)

    def show_products(self, products: Sequence[ShelfProduct], sold: frozenset[str]) -> None:
        """Shows these products, and which of them the show sells already."""
        self.model_of_lines.refresh([FoundLine(each, each.id in sold) for each in products])

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.wanted_in_row.emit()
        elif event.key() in _ENTER:
            self.wanted_as_rows.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def startDrag(self, supported: Qt.DropAction) -> None:
        """Lifts the selected products."""
        keys = self.selected_keys()
        if keys:
            drag = QDrag(self)
            drag.setMimeData(carried_products(keys))
            drag.setHotSpot(QPoint(-12, -8))
            drag.exec(Qt.DropAction.CopyAction)


def _columns(language: Language) -> tuple[Column[FoundLine], ...]:
    return (
        Column("title", "", lambda line: _title_cell(line), 120, grow=1),
        Column("price", "", lambda line: _price_cell(line, language), 84, Side.RIGHT),
    )


def _title_cell(line: FoundLine) -> Cell:
    product = line.product
    name = " ".join(f"{product.title} {product.variant}".split())
    about = [product.sku]
    if line.sold:
        about.append(translate("Palette", "in this show"))
    return Cell(name, below=" · ".join(part for part in about if part))


def _price_cell(line: FoundLine, language: Language) -> Cell:
    product = line.product
    price, stock = product.list_price, product.stock
    text = "—" if price is None else figures.money(language, price, product.currency)
    if stock is None:
        below = translate("Palette", "stock unknown")
    elif stock <= 0:
        below = translate("Palette", "sold out")
    else:
        below = translate("Palette", "stock {count}").format(count=figures.number(stock))
    empty = stock is not None and stock <= 0
    return Cell(text, below=below, tone=Tone.CAUTION if empty else Tone.PLAIN)
