"""What importing a product file would do, row by row, before anything of it is done."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from planner.domain.base import build
from planner.domain.catalogue import Brand, Product
from planner.domain.errors import InvalidValueError
from planner.imports.problems import Problem, Reason
from planner.imports.products import ProductDraft, ProductImport
from planner.imports.progress import Tick, watched
from planner.services.matching import Fit, Identity, Matcher

_READ_PERCENT = 40  # until then the file was read


class RowState(StrEnum):
    """What an import would do with a row."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a product before and after."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One row of a file and what would come of it.

    `product` is the product as it would be, None for a rejected row, which has its `problems`
    instead; `before` is the product as it is, None for a new one. `cells` are the row in the file.
    """

    line: int
    state: RowState
    cells: Sequence[str]
    product: Product | None = None
    before: Product | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def changes(self) -> tuple[FieldChange, ...]:
        """The fields that would change, in the order of `Product`."""
        before, after = self.before, self.product
        if before is None or after is None:
            return ()
        return tuple(
            FieldChange(name, getattr(before, name), getattr(after, name))
            for name in Product.model_fields
            if getattr(before, name) != getattr(after, name)
        )


@dataclass(frozen=True, slots=True)
class ProductPreview:
    """What importing a product file would do; nothing of it is done yet.

    `read` says how the file was read: its format, columns, remarks and companion lines. The import
    would also make the brand if `brand_is_new`. `revision` is the plan's when this was made.
    """

    read: ProductImport
    brand: Brand
    brand_is_new: bool
    rows: tuple[PreviewRow, ...]
    revision: int

    def having(self, state: RowState) -> tuple[PreviewRow, ...]:
        """The rows of one state, by line."""
        return tuple(row for row in self.rows if row.state is state)

    @property
    def to_write(self) -> tuple[Product, ...]:
        """The products that importing would write, in the order of the file."""
        states = (RowState.NEW, RowState.CHANGED)
        return tuple(row.product for row in self.rows if row.product and row.state in states)


def preview_rows(
    read: ProductImport,
    brand: Brand,
    products: Iterable[Product],
    *,
    new_id: Callable[[], str],
    tick: Tick | None = None,
) -> tuple[PreviewRow, ...]:
    """The rows of a file by line, against the products that the brand has."""
    matcher = Matcher(products)
    identified = [(_identity(draft), draft) for draft in read.drafts]
    identified.sort(key=lambda pair: pair[0].rank)
    rows = [
        _row(matcher, brand, *pair, new_id=new_id)
        for pair in watched(identified, tick, start=_READ_PERCENT)
    ]
    rows += [
        PreviewRow(row.line, RowState.REJECTED, row.cells, problems=row.problems)
        for row in read.rejected
    ]
    return tuple(sorted(rows, key=lambda row: row.line))


def _row(
    matcher: Matcher,
    brand: Brand,
    identity: Identity,
    draft: ProductDraft,
    *,
    new_id: Callable[[], str],
) -> PreviewRow:
    found = matcher.find(identity)
    if found is Fit.SEVERAL:
        return _rejected(draft, Reason.SEVERAL_FIT, count=matcher.fitting(identity))
    before = found if isinstance(found, Product) else None
    first_line = matcher.taken_by(before) if before else None
    if first_line is not None:
        return _rejected(draft, Reason.SAME_PRODUCT_TWICE, line=first_line)
    if before is None and not identity.title:
        return _rejected(draft, Reason.NO_TITLE)
    try:
        product = _changed(before, draft) if before else _new(brand, draft, new_id())
    except InvalidValueError as error:
        return _rejected(draft, Reason.REFUSED, sentence=error.sentence, **error.values)
    matcher.take(draft.line, product)
    return PreviewRow(draft.line, _state(before, product), draft.cells, product, before)


def _identity(draft: ProductDraft) -> Identity:
    says = draft.fields.get
    return Identity(says("sku", ""), says("barcode", ""), says("title", ""), says("variant", ""))


def _changed(before: Product, draft: ProductDraft) -> Product:
    """The product with what the row fills; the very same object where that is nothing new."""
    same = all(getattr(before, name) == value for name, value in draft.fields.items())
    return before if same else before.changed(**draft.fields)


def _new(brand: Brand, draft: ProductDraft, id_: str) -> Product:
    return build(Product, {**draft.fields, "id": id_, "brand_id": brand.id})


def _state(before: Product | None, product: Product) -> RowState:
    if before is None:
        return RowState.NEW
    return RowState.SAME if product is before else RowState.CHANGED


def _rejected(draft: ProductDraft, reason: Reason, **values: object) -> PreviewRow:
    problem = Problem(draft.line, reason, values=values)
    return PreviewRow(draft.line, RowState.REJECTED, draft.cells, problems=(problem,))
