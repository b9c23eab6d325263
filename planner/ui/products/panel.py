"""The inspector of a product: its picture, and what is known of it."""

from collections.abc import Sequence
from functools import partial

from typing_extensions import override

from planner.domain.findings import Finding
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.marking import translate
from planner.ui.products.columns import ProductLine
from planner.ui.products.picture_card import PictureCard
from planner.ui.widgets.record_panel import RecordPanel
from planner.wording import figures, terms


class ProductPanel(RecordPanel[ProductLine]):
    """Shows the product that is selected in the list."""

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__(
            workspace,
            context,
            translate("Products", "Selected product"),
            translate("Products", "Select a product to see its picture and what is known of it."),
        )
        self.picture = PictureCard(workspace, context)

    @override
    def heading(self, record: ProductLine) -> tuple[str, str]:
        """The name; brand, variant and SKU."""
        product = record.product
        parts = (record.brand.name, product.variant, product.sku)
        return " ".join(product.title.split()), " · ".join(part for part in parts if part)

    @override
    def findings(self, record: ProductLine) -> Sequence[Finding]:
        """Rundowns say what is wrong with their products."""
        return ()

    @override
    def build(self, record: ProductLine) -> None:
        """The picture first; figures as the table has them."""
        name = partial(terms.column_name, self.context.language)
        self.follow_with(lambda line: self.picture.show_product(line.product))
        self.add_section(translate("Products", "Picture"), self.picture)
        self.add_section(
            translate("Products", "Figures"),
            self.figure(
                name("list_price"), lambda line: self._money(line, line.product.list_price)
            ),
            self.figure(name("cost"), lambda line: self._money(line, line.product.cost)),
            self.figure(name("stock"), _stock),
        )

    def _money(self, line: ProductLine, amount: int | None) -> str:
        if amount is None:
            return "—"
        return figures.money(self.context.language, amount, line.brand.currency)


def _stock(line: ProductLine) -> str:
    stock = line.product.stock
    return "—" if stock is None else figures.number(stock)
