"""The products page: everything there is to sell, found by typing a part of it."""

from PySide6.QtWidgets import QLineEdit, QStackedWidget
from typing_extensions import override

from planner.domain.catalogue import Brand, Product
from planner.domain.changes import ChangeSet
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.picture_actions import PICTURE_ACTIONS
from planner.ui.products.columns import ProductLine, product_columns
from planner.ui.products.panel import ProductPanel
from planner.ui.widgets.empty import EmptyNote
from planner.ui.widgets.list_grid import ListGrid
from planner.ui.widgets.page import TablePage
from planner.ui.widgets.row_model import RowModel
from planner.ui.widgets.side_panel import beside
from planner.ui.widgets.summary import Summary
from planner.ui.widgets.top_bar import TopBar

_SEARCH_WIDTH = 280


class ProductsPage(TablePage):
    """Lists the products by brand and SKU."""

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__()
        self._workspace = workspace
        self._context = context
        self._lines: list[ProductLine] = []
        self._model = RowModel[ProductLine](product_columns(context.language), self)
        self._bar = TopBar()
        self._search = QLineEdit()
        self._grid = ListGrid(self._model, context)
        self._middle = QStackedWidget()
        self.panel = ProductPanel(workspace, context)
        self._lay_out()
        self._connect()
        self._read()

    @property
    @override
    def grid(self) -> ListGrid:
        """The table."""
        return self._grid

    @property
    def count(self) -> int:
        """How many products there are."""
        return len(self._lines)

    @property
    @override
    def summary(self) -> Summary:
        """What the page says of itself."""
        found = self._model.rowCount()
        plural = self._context.language.plural
        text = plural("window", "{count} product", "{count} products", count=found)
        if found < self.count:
            text = self.tr("{found} of {all}").format(found=text, all=self.count)
        return Summary(text)

    @override
    def follow(self, done: ChangeSet) -> None:
        """Shows what a step changed."""
        if done.touches(Product, Brand):
            self._read()

    @override
    def turned_to(self) -> None:
        """Lets the selected product get a picture."""
        self._context.actions.bind(PICTURE_ACTIONS, self.panel.picture)
        self._show_selected()

    @override
    def turned_from(self) -> None:
        self._grid.settle()
        self._context.actions.release(PICTURE_ACTIONS)

    @override
    def give_up(self) -> None:
        super().give_up()
        self.panel.picture.close_down()

    @override
    def point_out(self) -> None:
        """Nothing about products is checked by itself: rundowns say what is wrong with them."""

    def search(self) -> None:
        """Puts the cursor where products are looked for."""
        self._search.setFocus()
        self._search.selectAll()

    @override
    def widen(self) -> None:
        self._search.clear()

    def _read(self) -> None:
        with self._workspace.one_moment():
            brands = {brand.id: brand for brand in self._workspace.all(Brand)}
            products = self._workspace.all(Product)
        lines = [ProductLine(product, brands[product.brand_id]) for product in products]
        self._lines = sorted(lines, key=_order)
        self._filter()

    def _filter(self) -> None:
        words = self._search.text()
        found = [line for line in self._lines if line.fits(words)]
        self._model.refresh(found)
        self._middle.setCurrentIndex(0 if self._lines else 1)
        self._show_selected()
        self.summarised.emit()

    def _show_selected(self) -> None:
        """Shows beside the list what is selected in it, else the first product."""
        if not self.isVisible():
            return
        if self._grid.current_key() is None and self._model.rowCount():
            self._grid.select_keys([self._model.key_at(0)])
        key = self._grid.current_key()
        self.panel.setVisible(bool(self._lines))
        self.panel.show_record(next((line for line in self._lines if line.key == key), None))

    def _connect(self) -> None:
        self._search.textChanged.connect(self._filter)
        self._grid.selectionModel().currentRowChanged.connect(self._show_selected)
        self.panel.closed.connect(self._grid.setFocus)
        for part in (self._grid, self.panel):
            self._context.actions.attach(PICTURE_ACTIONS, part)

    def _lay_out(self) -> None:
        self._search.setPlaceholderText(self.tr("Name, SKU, barcode, brand or tag"))
        self._search.setAccessibleName(self.tr("Find products"))
        self._search.setClearButtonEnabled(True)
        self._search.setFixedWidth(_SEARCH_WIDTH)
        self._bar.show_title(self.tr("Products"))
        self._bar.add(self._search)
        self._grid.setAccessibleName(self.tr("Products"))
        self._middle.addWidget(self._grid)
        self._middle.addWidget(
            EmptyNote(
                self.tr("No products yet"),
                self.tr(
                    "Import them from a shop’s export with Ctrl+I, or drop the file on this window."
                ),
            )
        )
        self.stack(self._bar, beside(self._middle, self.panel))


def _order(line: ProductLine) -> tuple[str, str, str, str]:
    product = line.product
    return (line.brand.name, product.sku, product.title, product.id)
