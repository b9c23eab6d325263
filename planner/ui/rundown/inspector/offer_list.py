"""The products of a row: which of them is inspected, which comes first, and which are taken out."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.catalogue import Product
from planner.domain.rundown import Offer, RowType
from planner.services import offers
from planner.ui.marking import translate
from planner.ui.rundown.inspector.part import Desk, Part, Shown
from planner.ui.tokens import SPACE_XS
from planner.ui.widgets.acting import ActButton, row_of
from planner.ui.widgets.look import dress

_MARGINS: Final = 18


class OfferList(Part):
    """One line for each product of a row that sells several; what can be done with them is in
    `buttons`, which also a row with one product or none has.

    `chosen` gives the id of an offer, `adding` tells that more are wanted. In the list, up and down
    choose another one, with Alt they move it, and Del takes it out.
    """

    chosen = Signal(str)
    adding = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, translate("RowInspector", "Products"))
        self._lines: list[_OfferLine] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.up = ActButton(self.tr("Up"), lambda: self._move(-1), desk.problems)
        self.down = ActButton(self.tr("Down"), lambda: self._move(1), desk.problems)
        self.out = ActButton(self.tr("Take out"), self._take_out, desk.problems)
        self.add = ActButton(self.tr("Add product…"), self.adding.emit, desk.problems)
        for button, told in (
            (self.up, self.tr("Move the chosen product up (Alt+Up); the first one leads the row")),
            (self.down, self.tr("Move the chosen product down (Alt+Down)")),
            (self.out, self.tr("Take the chosen product out of the row (Del)")),
            (self.add, self.tr("Sell one more product in this row")),
        ):
            button.setToolTip(told)
        self.body.setSpacing(SPACE_XS)
        self.body.addLayout(self._column)
        self.buttons = OfferButtons(desk, self)

    @property
    def lines(self) -> tuple[str, ...]:
        """What the lines say, from top to bottom."""
        offered = () if self.shown is None else self.shown.line.offered
        return tuple(line.accessibleName() for line, _ in zip(self._lines, offered, strict=False))

    @override
    def is_about(self, shown: Shown) -> bool:
        return shown.single and len(shown.line.offered) > 1

    @override
    def fill(self, shown: Shown) -> None:
        offered = shown.line.offered
        while len(self._lines) < len(offered):
            line = _OfferLine(self)
            self._column.addWidget(line)
            self._lines.append(line)
        for place, line in enumerate(self._lines):
            line.setVisible(place < len(offered))
            if place < len(offered):
                line.show_offer(*offered[place], chosen=offered[place][0].id == shown.offer_id)

    def choose(self, place: int) -> None:
        """Chooses the product at a place, and goes there."""
        offered = () if self.shown is None else self.shown.line.offered
        if 0 <= place < len(offered):
            self.chosen.emit(offered[place][0].id)
            self._lines[place].setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = next((n for n, line in enumerate(self._lines) if line.hasFocus()), None)
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if at is None:
            super().keyPressEvent(event)
        elif step is not None and event.modifiers() == Qt.KeyboardModifier.AltModifier:
            with self.desk.problems.caught():
                self._move(step)
        elif step is not None:
            self.choose(at + step)
        elif event.key() == Qt.Key.Key_Delete:
            with self.desk.problems.caught():
                self._take_out()
        else:
            super().keyPressEvent(event)

    def _move(self, by: int) -> None:
        offer = None if self.shown is None else self.shown.offer
        if offer is None:
            return
        held = any(line.hasFocus() for line in self._lines)
        offers.move_offer(self.desk.workspace, offer.id, by)
        ids = [] if self.shown is None else [each.id for each, _ in self.shown.line.offered]
        if held and offer.id in ids:
            self._lines[ids.index(offer.id)].setFocus()

    def _take_out(self) -> None:
        offer = None if self.shown is None else self.shown.offer
        if offer is not None:
            offers.remove_offer(self.desk.workspace, offer.id)


class OfferButtons(Part):
    """What can be done with the products of a row."""

    def __init__(self, desk: Desk, offer_list: OfferList) -> None:
        super().__init__(desk)
        self._list = offer_list
        buttons = (offer_list.add, offer_list.up, offer_list.down, offer_list.out)
        self.body.addLayout(row_of(*buttons, QWidget(), stretch=len(buttons)))

    @override
    def is_about(self, shown: Shown) -> bool:
        return shown.single and shown.all_are(RowType.ITEM)

    @override
    def fill(self, shown: Shown) -> None:
        offered = len(shown.line.offered)
        self._list.shown = shown
        self._list.up.setVisible(offered > 1)
        self._list.down.setVisible(offered > 1)
        self._list.out.setVisible(offered > 0)


class _OfferLine(QPushButton):
    """A product of the row, by its SKU and title."""

    def __init__(self, around: OfferList) -> None:
        super().__init__(around)
        self._offer_id = self._name = ""
        dress(self, "offer")
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: around.chosen.emit(self._offer_id))

    def show_offer(self, offer: Offer, product: Product, *, chosen: bool) -> None:
        """Shows a product, and whether it is the one that is inspected."""
        self._offer_id = offer.id
        name = " · ".join(part for part in (product.sku, product.title) if part)
        linked = "" if offer.spoken else self.tr(" · link only")
        self._name = f"{name}{linked}"
        self.setAccessibleName(self._name)
        self.setToolTip(self._name)
        self.setChecked(chosen)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaves to the list what a button would go on to the next widget with."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Delete):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        room = max(0, self.width() - _MARGINS)
        shown = self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, room)
        self.setText(shown.replace("&", "&&"))
