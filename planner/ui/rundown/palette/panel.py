"""The product palette: found while one types, added as rows or into a row, open for the next."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QSizePolicy
from typing_extensions import override

from planner.domain.catalogue import Brand, Product
from planner.domain.changes import ChangeSet
from planner.domain.run_of_show import RunOfShow
from planner.domain.shelf import Shelf, ShelfWish
from planner.services.product_search import read_shelf, sold_in
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.rundown.palette.lines import FoundGrid
from planner.ui.widgets.acting import row_of
from planner.ui.widgets.form_choice import ChoiceField
from planner.ui.widgets.look import label
from planner.ui.widgets.side_panel import SidePanel
from planner.ui.widgets.side_title import SideTitle
from planner.ui.widgets.small_button import SmallButton

_MOST: Final = 200
"""How many are listed at most; who looks for one types on."""

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ALL_BRANDS: Final = ""


class ProductPalette(SidePanel):
    """Looks for products. `as_rows` and `into_row` give the ids of those that are to be added."""

    as_rows = Signal(list)
    into_row = Signal(list)

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Add products"))
        self._workspace = workspace
        self._context = context
        self._shelf: Shelf | None = None
        self._run: RunOfShow | None = None
        self._brand_id: str = _ALL_BRANDS
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._find)
        self._title = SideTitle(context)
        self._title.show_title(self.tr("Add products"))
        self.search = QLineEdit()
        self.brand = ChoiceField(self.tr("Brand"), (), self._choose_brand, context.problems)
        self.in_stock = QCheckBox(self.tr("In stock"))
        self.new_only = QCheckBox(self.tr("Not yet in this show"))
        self.found = FoundGrid(context)
        self._count = label(look="small")
        self._rows = SmallButton(self.tr("Add as rows"))
        self._into = SmallButton(self.tr("Add into the row"))
        self._lay_out()
        self._connect()

    def show_run(self, run: RunOfShow | None) -> None:
        """Is about another show, or another state of it. Its brand is looked at first."""
        if run is not None and (self._run is None or self._run.show.id != run.show.id):
            self._brand_id = run.brand.id
        self._run = run
        self._look_soon()

    def follow(self, done: ChangeSet) -> None:
        """Reads the products anew when they are seen next, if some have changed."""
        if done.touches(Product, Brand):
            self._shelf = None
            self._look_soon()

    def rest(self) -> None:
        """Nobody looks at the palette now."""
        self._timer.stop()

    @override
    def take_focus(self) -> None:
        """Puts the cursor where one types."""
        self._find()
        self.search.setFocus()
        self.search.selectAll()

    def go_on(self) -> None:
        """Is ready for the next: what is typed now replaces what was typed."""
        self.search.selectAll()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the search adds what is marked in the list, and the arrow keys move there."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in _ENTER:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._settle()
            (self.found.wanted_in_row if shift else self.found.wanted_as_rows).emit()
            return True
        if event.key() == Qt.Key.Key_Down:
            self._settle()
            self.found.setFocus()
            return True
        return super().eventFilter(watched, event)

    def _settle(self) -> None:
        """Finds at once what was typed last."""
        if self._timer.isActive():
            self._find()

    def _look_soon(self) -> None:
        if self.isVisible():
            self._timer.start(0)

    def _find(self) -> None:
        self._timer.stop()
        run = self._run
        if run is None:
            return
        if self._shelf is None:
            self._shelf = read_shelf(self._workspace)
            self._offer_brands()
        sold = sold_in(run)
        wish = ShelfWish(
            self.search.text(),
            self._brand_id or None,
            in_stock=self.in_stock.isChecked(),
            without=sold if self.new_only.isChecked() else frozenset(),
        )
        products = self._shelf.find(wish)
        marked = self.found.current_key()
        self.found.show_products(products[:_MOST], sold)
        if self.found.current_key() is None or self.found.current_key() != marked:
            self._mark_first()
        self._say(len(products))
        self.brand.show_value(self._brand_id)

    def _mark_first(self) -> None:
        if self.found.rows.rowCount():
            self.found.select_keys([self.found.rows.key_at(0)], column="title")

    def _offer_brands(self) -> None:
        brands = sorted(self._workspace.all(Brand), key=lambda brand: brand.name.casefold())
        names = [(brand.id, brand.name) for brand in brands]
        self.brand.offer([(_ALL_BRANDS, self.tr("All brands")), *names])

    def _choose_brand(self, brand_id: str) -> None:
        self._brand_id = brand_id
        self._find()

    def _say(self, count: int) -> None:
        plural = self._context.language.plural
        text = plural("window", "{count} product", "{count} products", count=count)
        if not count:
            text = self.tr("Nothing is called so. Look in all brands, or type less of it.")
        elif count > _MOST:
            text = self.tr("{found}, the first {shown} are listed").format(found=text, shown=_MOST)
        self._count.setText(text)

    def _add_as_rows(self) -> None:
        if keys := self.found.selected_keys():
            self.as_rows.emit(keys)

    def _add_into_row(self) -> None:
        if keys := self.found.selected_keys():
            self.into_row.emit(keys)

    def _connect(self) -> None:
        self._title.left.connect(self.closed)
        self.search.textEdited.connect(lambda: self._timer.start(0))
        self.search.textChanged.connect(lambda: self._timer.start(0))
        self.search.installEventFilter(self)
        self.in_stock.toggled.connect(self._find)
        self.new_only.toggled.connect(self._find)
        self.found.wanted_as_rows.connect(self._add_as_rows)
        self.found.wanted_in_row.connect(self._add_into_row)
        self.found.left_upwards.connect(self.search.setFocus)
        self._rows.clicked.connect(self._add_as_rows)
        self._into.clicked.connect(self._add_into_row)

    def _lay_out(self) -> None:
        self.search.setPlaceholderText(self.tr("Name, SKU, barcode or tag"))
        self.search.setAccessibleName(self.tr("Find products"))
        self.search.setClearButtonEnabled(True)
        self.found.setAccessibleName(self.tr("Products found"))
        self.found.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._rows.setToolTip(self.tr("A row for each, below the current one (Enter)"))
        self._into.setToolTip(self.tr("Sell them in the current row too (Shift+Enter)"))
        hint = label(self.tr("Or drag them between rows, or onto one."), "small")
        hint.setWordWrap(True)
        self._count.setWordWrap(True)
        for part in (self._title, self.search, self.brand, self.in_stock, self.new_only):
            self.column.addWidget(part)
        self.column.addWidget(self._count)
        self.column.addWidget(self.found, 1)
        self.column.addLayout(row_of(self._rows, self._into))
        self.column.addWidget(hint)
        self.fill_height()
