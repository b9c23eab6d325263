"""What is left of a price: after the commission, the cost of the product, and what comes back."""

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from planner.domain.catalogue import Product


@dataclass(frozen=True, slots=True)
class Margin:
    """What is left of one piece sold and kept, in minor units; negative: a loss.

    `share` is that as a fraction of the price, None for a price of nothing. `after_returns` is what
    is left of one piece sent, where the share of those that come back is known; a piece that comes
    back is taken to bring neither money nor commission and to be sold again. None stands for what
    is not known: without a cost nothing is. `commission` is the fraction that was taken off, None
    where it is not known; then nothing was.
    """

    amount: int | None
    share: float | None = None
    after_returns: int | None = None
    commission: float | None = None
    returns: float | None = None


def price_of(live_price: int | None, product: Product) -> int | None:
    """What a product costs in a show, in minor units: its live price, else its list price."""
    return product.list_price if live_price is None else live_price


def margin_of(price: int | None, product: Product) -> Margin:
    """What is left of a price, in minor units, rounded half up.

    What the platform itself keeps of a sale is no part of the plan and is not taken off.
    """
    commission, returns = product.commission_rate, product.return_rate
    if price is None or product.cost is None:
        return Margin(None, commission=commission, returns=returns)
    kept = price * (1 - Decimal(str(commission or 0))) - product.cost
    after = None if returns is None else _whole(kept * (1 - Decimal(str(returns))))
    share = float(kept / price) if price else None
    return Margin(_whole(kept), share, after, commission, returns)


def _whole(amount: Decimal) -> int:
    return int(amount.quantize(Decimal(1), ROUND_HALF_UP))
