"""Types texts into the cells of a rundown, as pasting and filling do: the reverse of `row_texts`.

Each cell is one call of the service behind it, so that a rule holds however a value comes in.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from planner.domain.catalogue import Brand, Product
from planner.domain.clock import parse_length
from planner.domain.crew import Creator
from planner.domain.errors import InvalidValueError
from planner.domain.money import parse_amount
from planner.domain.run_of_show import by_row
from planner.domain.rundown import Offer, Row, RowStatus, RowType
from planner.domain.show import Show
from planner.domain.typed_start import parse_start
from planner.services import offers, rundowns
from planner.services.cue_texts import is_yes
from planner.services.numbering import set_number
from planner.services.row_texts import CUE
from planner.services.workspace import Workspace
from planner.wording import terms
from planner.wording.language import Language

_BETWEEN_NAMES: Final = MappingProxyType(dict.fromkeys(map(ord, "，、;；→"), ","))
_WHOLE: Final = re.compile(r"\d+|\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+")
"""Digits, or groups of three as some languages part them."""


def only_match(typed: str, names: Mapping[str, str], *, inside: bool = True) -> str | None:
    """The key of the name that is what was typed, else of the only one that it is a part of.

    With `inside` false it must be the beginning of a name. None where there is no such name, or
    more than one.
    """
    wanted = typed.casefold()
    for key, name in names.items():
        if wanted in (name.casefold(), key.casefold()):
            return key
    folded = ((key, name.casefold()) for key, name in names.items())
    fitting = [
        key for key, name in folded if (wanted in name if inside else name.startswith(wanted))
    ]
    return fitting[0] if len(fitting) == 1 else None


def people_named(text: str, names: Mapping[str, str]) -> tuple[str, ...]:
    """The keys of the people named in a text, separated by commas. Raises InvalidValueError."""
    parts = text.replace("->", ",").translate(_BETWEEN_NAMES).split(",")
    return tuple(_person(part.strip(), names) for part in parts if part.strip())


def people_named_or_not(text: str, names: Mapping[str, str]) -> str:
    """The people in a text with their names as the plan has them, and others as they are typed."""
    parts = [part.strip() for part in text.translate(_BETWEEN_NAMES).split(",")]
    found = ((only_match(part, names), part) for part in parts if part)
    return ", ".join(part if key is None else names[key] for key, part in found)


def product_named(text: str, products: Iterable[Product]) -> Product:
    """The product with an SKU, or the only one whose SKU and title have the text in them.

    Raises InvalidValueError.
    """
    known = {product.id: product for product in products}
    typed = text.strip().casefold()
    for product in known.values():
        if typed and typed == product.sku.casefold():
            return product
    names = {product.id: product_name(product) for product in known.values()}
    found = only_match(text.strip(), names)
    if found is None:
        raise InvalidValueError(
            "“{text}” is not one product of this brand. Type its SKU or choose from the list.",
            text=text.strip(),
        )
    return known[found]


def product_name(product: Product) -> str:
    """What a product is called where it is chosen."""
    title = f"{product.title} {product.variant}".strip()
    return f"{product.sku} · {title}" if product.sku else title


def kind_named(text: str, language: Language, own_kinds: Iterable[str] = ()) -> str:
    """A kind by its name or the beginning of it; anything else is a kind of one's own."""
    typed = text.strip()
    names = {kind: terms.kind_name(language, kind) for kind in (*terms.KINDS, *own_kinds)}
    return (only_match(typed, names, inside=False) or typed) if typed else ""


def status_named(text: str, language: Language) -> RowStatus:
    """A status by its name or a part of it; no text is a draft. Raises InvalidValueError."""
    names = {each.value: terms.row_status_name(language, each) for each in RowStatus}
    found = only_match(text.strip(), names) if text.strip() else RowStatus.DRAFT
    if found is None:
        raise InvalidValueError(
            "“{text}” is no status of a row. Type one of: {statuses}.",
            text=text.strip(),
            statuses=", ".join(names.values()),
        )
    return RowStatus(found)


def whole_number(text: str) -> int | None:
    """The number in a text; None for no text. Raises InvalidValueError."""
    if not text:
        return None
    if not _WHOLE.fullmatch(text):
        raise InvalidValueError("“{text}” is not a whole number, such as 250.", text=text)
    return int("".join(sign for sign in text if sign.isdecimal()))


class RowTyping:
    """Types into the rows of one show; the names that may be typed are read once."""

    def __init__(self, workspace: Workspace, show_id: str) -> None:
        """Raises NotFoundError for an unknown show."""
        show = workspace.get(Show, show_id)
        self._workspace = workspace
        self._currency = workspace.get(Brand, show.brand_id).currency
        self._products = workspace.where(Product, brand_id=show.brand_id)
        self._people = {each.id: each.name for each in workspace.all(Creator)}
        self._calls: Mapping[str, Callable[[str, str], object]] = {
            "number": self._number,
            "start": self._start,
            "length": self._length,
            "min_length": self._shortest,
            "max_length": self._longest,
            "kind": self._kind,
            "title": self._title,
            "host": self._hosts,
            "sku": self._sku,
            "live_price": self._price,
            "stock_set_aside": self._set_aside,
            "buyer_limit": self._limit,
            "coupon": self._coupon,
            "pin": self._pin,
            "status": self._status,
            "locked": self._locked,
            "skip": self._skip,
            "script": self._script,
        }

    def takes(self, column: str) -> bool:
        """Whether a column can be typed into."""
        return column.startswith(CUE) or column in self._calls

    def write(self, row_id: str, column: str, text: str) -> None:
        """Types a text into a cell. Raises InvalidValueError where it means nothing there."""
        if column.startswith(CUE):
            rundowns.set_cue(self._workspace, row_id, column.removeprefix(CUE), text)
        else:
            self._calls[column](row_id, text)

    def _number(self, row_id: str, text: str) -> None:
        set_number(self._workspace, row_id, text)

    def _start(self, row_id: str, text: str) -> None:
        typed = parse_start(text)
        rundowns.set_start(
            self._workspace, row_id, typed.mode, clock=typed.clock, day=typed.day or 0
        )

    def _length(self, row_id: str, text: str) -> None:
        row = self._workspace.get(Row, row_id)
        if text.strip():
            rundowns.set_length(self._workspace, row_id, parse_length(text))
        elif row.type is RowType.BLOCK:
            rundowns.set_length(self._workspace, row_id, 0)

    def _shortest(self, row_id: str, text: str) -> None:
        high = self._workspace.get(Row, row_id).max_length
        low = parse_length(text) if text.strip() else None
        rundowns.set_bounds(self._workspace, row_id, min_length=low, max_length=high)

    def _longest(self, row_id: str, text: str) -> None:
        low = self._workspace.get(Row, row_id).min_length
        high = parse_length(text) if text.strip() else None
        rundowns.set_bounds(self._workspace, row_id, min_length=low, max_length=high)

    def _kind(self, row_id: str, text: str) -> None:
        rundowns.set_kind(self._workspace, row_id, kind_named(text, self._workspace.language))

    def _title(self, row_id: str, text: str) -> None:
        rundowns.set_title(self._workspace, row_id, text)

    def _hosts(self, row_id: str, text: str) -> None:
        rundowns.set_hosts(self._workspace, row_id, people_named(text, self._people))

    def _sku(self, row_id: str, text: str) -> None:
        wanted = [product_named(line, self._products) for line in text.splitlines() if line.strip()]
        ids = list(dict.fromkeys(product.id for product in wanted))
        there = self._offers(row_id)
        if [offer.product_id for offer in there] == ids:
            return
        for offer in there[1:]:
            offers.remove_offer(self._workspace, offer.id)
        offers.set_row_product(self._workspace, row_id, ids[0] if ids else None)
        for product_id in ids[1:]:
            offers.add_offer(self._workspace, row_id, product_id)

    def _price(self, row_id: str, text: str) -> None:
        self._each_offer(
            row_id,
            text,
            lambda offer, line: offers.set_live_price(
                self._workspace, offer.id, parse_amount(line, self._currency) if line else None
            ),
        )

    def _set_aside(self, row_id: str, text: str) -> None:
        self._each_offer(
            row_id,
            text,
            lambda offer, line: offers.set_stock_set_aside(
                self._workspace, offer.id, whole_number(line)
            ),
        )

    def _limit(self, row_id: str, text: str) -> None:
        self._each_offer(
            row_id,
            text,
            lambda offer, line: offers.set_buyer_limit(
                self._workspace, offer.id, whole_number(line)
            ),
        )

    def _coupon(self, row_id: str, text: str) -> None:
        self._each_offer(
            row_id, text, lambda offer, line: offers.set_coupon(self._workspace, offer.id, line)
        )

    def _pin(self, row_id: str, text: str) -> None:
        self._each_offer(
            row_id,
            text,
            lambda offer, line: offers.set_pin(self._workspace, offer.id, whole_number(line)),
        )

    def _status(self, row_id: str, text: str) -> None:
        rundowns.set_status(self._workspace, row_id, status_named(text, self._workspace.language))

    def _locked(self, row_id: str, text: str) -> None:
        rundowns.set_locked(self._workspace, row_id, is_yes(text))

    def _skip(self, row_id: str, text: str) -> None:
        rundowns.set_skipped(self._workspace, row_id, is_yes(text))

    def _script(self, row_id: str, text: str) -> None:
        rundowns.set_script(self._workspace, row_id, text)

    def _offers(self, row_id: str) -> Sequence[Offer]:
        row = self._workspace.get(Row, row_id)
        return by_row(self._workspace.where(Offer, row_id=row_id), [row]).get(row_id, ())

    def _each_offer(self, row_id: str, text: str, write: Callable[[Offer, str], object]) -> None:
        """The lines of a cell go to the products of the row, one each; none clears all."""
        there, lines = self._offers(row_id), text.replace("\r\n", "\n").split("\n")
        if any(each.strip() for each in lines[len(there) :]):
            row = self._workspace.get(Row, row_id)
            raise InvalidValueError(
                "“{row}” sells fewer products than “{text}” has lines. Add the products first.",
                row=row.title,
                text=text.strip(),
            )
        for place, offer in enumerate(there):
            write(offer, lines[place].strip() if place < len(lines) else "")


def _person(typed: str, names: Mapping[str, str]) -> str:
    found = only_match(typed, names)
    if found is None:
        raise InvalidValueError(
            "“{text}” is not the name of one person. Type more of it or choose from the list.",
            text=typed,
        )
    return found
