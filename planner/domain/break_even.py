"""What a show has to sell until it pays for itself, from its costs and what prices leave."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from fractions import Fraction

from planner.domain.costing import assignment_cost, booking_cost
from planner.domain.crew import AssignmentStatus
from planner.domain.margin import Margin, margin_of, price_of
from planner.domain.presenting import presenters
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Kind, Row
from planner.domain.show import Cost
from planner.domain.studio import Booking, BookingState, Studio
from planner.domain.timing import Timing, cascade

_KEPT = (BookingState.HOLD, BookingState.CONFIRMED)


class Missing(StrEnum):
    """What has to be known first."""

    NO_STUDIO = "no_studio"
    STUDIO_RATE = "studio_rate"
    PAY = "pay"
    OTHER_CURRENCY = "other_currency"
    NO_MARGIN = "no_margin"
    LOSS = "loss"


@dataclass(frozen=True, slots=True)
class BreakEven:
    """`sales` in minor units of the brand's currency, None where it cannot be said.

    `missing` then tells what is missing, with the name of the studio or person whose rate it is.
    The costs are in minor units: `room`, `people`, `ads` and `others`; `share` is what is left of
    a price on average, after cost, commissions and returns. `uncounted` offers have no price or no
    cost of their product, and are left out of that.
    """

    sales: int | None
    missing: tuple[tuple[Missing, str], ...] = ()
    room: int = 0
    people: int = 0
    ads: int = 0
    others: int = 0
    share: Fraction | None = None
    uncounted: int = 0

    @property
    def costs(self) -> int:
        """What the show costs whatever it sells."""
        return self.room + self.people + self.ads + self.others


def break_even(
    run: RunOfShow, costs: Iterable[Cost], currency: str, *, timing: Timing | None = None
) -> BreakEven:
    """What the sales of a show have to be for their margin to pay its costs.

    `costs` are the show's own beyond room, people and ads; `currency` is the workspace's, in which
    all but the ads are. Studios count where they are held or confirmed, people unless they
    declined. Every product is taken to sell as often as any other; what is given away and what is
    skipped sell nothing. A host's share of the sales is taken off the rows that they present.
    `timing` spares running the cascade again where its result is known.
    """
    rooms = [(booking_cost(each, studio), studio.name) for each, studio in _rooms(run)]
    pays = [
        (assignment_cost(each, run.creators[each.creator_id], run.show), name)
        for each in run.assignments
        if each.status is not AssignmentStatus.DECLINED
        for name in (run.creators[each.creator_id].name,)
    ]
    share, uncounted = _share(run, timing or cascade(run.show, run.rows))
    missing = [(Missing.NO_STUDIO, "")] if not rooms else []
    missing += [(Missing.STUDIO_RATE, name) for cost, name in rooms if cost is None]
    missing += [(Missing.PAY, name) for cost, name in pays if cost is None]
    if currency != run.brand.currency:
        missing.append((Missing.OTHER_CURRENCY, run.brand.currency))
    if share is None or share <= 0:
        missing.append((Missing.NO_MARGIN if share is None else Missing.LOSS, ""))
    made = BreakEven(
        None,
        tuple(dict.fromkeys(missing)),
        room=sum(cost or 0 for cost, _ in rooms),
        people=sum(cost or 0 for cost, _ in pays),
        ads=run.show.ad_budget or 0,
        others=sum(each.amount for each in costs),
        share=share,
        uncounted=uncounted,
    )
    if missing or share is None:
        return made
    return replace(made, sales=-(-made.costs * share.denominator // share.numerator))


def _rooms(run: RunOfShow) -> Iterator[tuple[Booking, Studio]]:
    for booking in run.bookings:
        studio = run.studios.get(booking.studio_id)
        if booking.state in _KEPT and studio is not None:
            yield booking, studio


def _share(run: RunOfShow, timing: Timing) -> tuple[Fraction | None, int]:
    """What is left of all prices together, and how many offers could not be counted."""
    prices = kept = uncounted = 0
    presented = presenters(run, timing)
    margins: dict[tuple[str, int | None], tuple[int | None, Margin]] = {}
    for row in _selling(run):
        there = (each for each in presented[row.id].creator_ids if each in run.creators)
        rate = sum(run.creators[each].commission_rate or 0 for each in there)
        for offer in run.offers.get(row.id, ()):
            key = (offer.product_id, offer.live_price)
            if key not in margins:
                product = run.products[offer.product_id]
                price = price_of(offer.live_price, product)
                margins[key] = (price, margin_of(price, product))
            price, margin = margins[key]
            left = margin.amount if margin.after_returns is None else margin.after_returns
            if price is None or left is None:
                uncounted += 1
                continue
            prices += price
            kept += left - round(price * rate * (1 - (margin.returns or 0)))
    return (Fraction(kept, prices) if prices else None), uncounted


def _selling(run: RunOfShow) -> Iterator[Row]:
    skipped = {row.id for row in run.rows if row.skip}
    for row in run.rows:
        if row.kind != Kind.GIVEAWAY and not {row.id, row.block_id} & skipped:
            yield row
