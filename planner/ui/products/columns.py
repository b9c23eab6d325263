"""The columns of the products page."""

from collections.abc import Callable
from dataclasses import dataclass

from planner.domain.catalogue import Brand, Product
from planner.ui.marking import translate
from planner.ui.widgets.column import Column, OrdinaryRow
from planner.ui.widgets.entry import Cell, Side, Tone
from planner.wording import figures, terms
from planner.wording.language import Language


@dataclass(frozen=True, slots=True)
class ProductLine(OrdinaryRow):
    """A product with the brand that sells it."""

    product: Product
    brand: Brand

    @property
    def key(self) -> str:
        """The product's id."""
        return self.product.id

    def fits(self, words: str) -> bool:
        """Whether every one of these words is in the name, SKU, barcode, brand or a tag."""
        product = self.product
        searched = (
            *(product.title, product.variant, product.sku, product.barcode, self.brand.name),
            *product.tags,
        )
        text = "\n".join(searched).casefold()
        return all(word in text for word in words.casefold().split())


def product_columns(language: Language) -> tuple[Column[ProductLine], ...]:
    """The columns from left to right; they are read only."""

    def money(amount: Callable[[Product], int | None]) -> Callable[[ProductLine], Cell]:
        def cell(line: ProductLine) -> Cell:
            minor = amount(line.product)
            if minor is None:
                return Cell("—", tone=Tone.FAINT)
            return Cell(figures.money(language, minor, line.brand.currency), tone=_tone(line))

        return cell

    def name(column: str) -> str:
        return terms.column_name(language, column)

    right = Side.RIGHT
    return (
        Column("sku", name("sku"), lambda line: Cell(line.product.sku, tone=Tone.QUIET), 120),
        Column("product", name("product"), _title, 180, grow=1),
        Column("variant", name("variant"), _text(lambda product: product.variant), 150),
        Column("brand", name("brand"), lambda line: Cell(line.brand.name, tone=Tone.QUIET), 130),
        Column("list_price", name("list_price"), money(lambda each: each.list_price), 100, right),
        Column("cost", name("cost"), money(lambda each: each.cost), 100, right),
        Column("stock", name("stock"), _stock, 90, right),
        Column(
            "tags", translate("Products", "Tags"), _text(lambda each: ", ".join(each.tags)), 160
        ),
    )


def _text(text: Callable[[Product], str]) -> Callable[[ProductLine], Cell]:
    return lambda line: Cell(" ".join(text(line.product).split()), tone=Tone.QUIET)


def _tags(product: Product) -> str:
    return ", ".join(product.tags)


def _title(line: ProductLine) -> Cell:
    text = " ".join(line.product.title.split())
    if line.product.active:
        return Cell(text, bold=True, mark=line.brand.color)
    said = translate("Products", "not active")
    return Cell(f"{text} · {said}", tone=Tone.FAINT, struck=True, mark=line.brand.color)


def _stock(line: ProductLine) -> Cell:
    stock = line.product.stock
    if stock is None:
        return Cell("—", tone=Tone.FAINT)
    return Cell(figures.number(stock), tone=Tone.CAUTION if stock <= 0 else _tone(line))


def _tone(line: ProductLine) -> Tone:
    return Tone.PLAIN if line.product.active else Tone.FAINT
