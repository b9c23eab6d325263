"""Everything that one show's rundown, its checks and its sheets are made from, as one value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from planner.domain.catalogue import Brand, Channel, Picture, Product
from planner.domain.crew import Assignment, Creator
from planner.domain.plan import Plan
from planner.domain.record import Print
from planner.domain.rundown import CueColumn, Offer, Row, in_order
from planner.domain.show import Show
from planner.domain.studio import Booking, Studio


@dataclass(frozen=True, slots=True)
class RunOfShow:
    """One show with all that it refers to.

    `rows` are in reading order; `offers` maps a row's id to its offers, the first one first;
    the other mappings are by id and hold at least what the show, its rows and its team name.
    `bookings` and `assignments` are the show's own, by start. `prints` are those that are not
    replaced.
    """

    show: Show
    brand: Brand
    channels: tuple[Channel, ...] = ()
    rows: tuple[Row, ...] = ()
    offers: Mapping[str, tuple[Offer, ...]] = field(default_factory=dict)
    products: Mapping[str, Product] = field(default_factory=dict)
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    creators: Mapping[str, Creator] = field(default_factory=dict)
    assignments: tuple[Assignment, ...] = ()
    bookings: tuple[Booking, ...] = ()
    studios: Mapping[str, Studio] = field(default_factory=dict)
    cue_columns: tuple[CueColumn, ...] = ()
    prints: tuple[Print, ...] = ()

    def offered(self, row_id: str) -> tuple[tuple[Offer, Product], ...]:
        """The offers of a row with their products as they are sold in the show, in order."""
        offers = self.offers.get(row_id)
        if offers is None:
            return ()
        return tuple([(each, as_sold(each, self.products[each.product_id])) for each in offers])


def run_of_show(plan: Plan, show_id: str) -> RunOfShow:
    """The run of one show, picked out of a whole plan. Raises KeyError for an unknown show."""
    show = {each.id: each for each in plan.shows}[show_id]
    rows = tuple(in_order([row for row in plan.rows if row.show_id == show_id]))
    return RunOfShow(
        show=show,
        brand=next(brand for brand in plan.brands if brand.id == show.brand_id),
        channels=tuple(each for each in plan.channels if each.id in show.channel_ids),
        rows=rows,
        offers=by_row(plan.offers, rows),
        products={product.id: product for product in plan.products},
        pictures={picture.id: picture for picture in plan.pictures},
        creators={creator.id: creator for creator in plan.creators},
        assignments=in_shift_order(each for each in plan.assignments if each.show_id == show_id),
        bookings=tuple(
            sorted(
                (each for each in plan.bookings if each.show_id == show_id),
                key=lambda booking: (booking.starts_at, booking.id),
            )
        ),
        studios={studio.id: studio for studio in plan.studios},
        cue_columns=in_column_order(plan.cue_columns),
        prints=tuple(each for each in plan.prints if each.show_id == show_id and not each.replaced),
    )


def as_sold(offer: Offer, product: Product) -> Product:
    """A product with what is said of it in one show, where that is not what is always said."""
    points, never = offer.talking_points, offer.never_say
    if points is None and never is None:
        return product
    own = {"talking_points": points, "never_say": never}
    return product.changed(**{field: words for field, words in own.items() if words is not None})


def by_row(offers: Iterable[Offer], rows: Iterable[Row]) -> dict[str, tuple[Offer, ...]]:
    """The offers of each of `rows` that has any: by position, then by pin, then by id.

    Those without a pin come last where they have one position.
    """
    wanted = {row.id for row in rows}
    found: dict[str, list[Offer]] = {}
    for offer in offers:
        if offer.row_id in wanted:
            found.setdefault(offer.row_id, []).append(offer)
    return {row_id: tuple(sorted(each, key=_offer_order)) for row_id, each in found.items()}


def in_shift_order(assignments: Iterable[Assignment]) -> tuple[Assignment, ...]:
    """Assignments by the start of their shift, those for the whole show first, then by id."""
    return tuple(sorted(assignments, key=lambda each: (each.shift_start or 0, each.role, each.id)))


def in_column_order(columns: Iterable[CueColumn]) -> tuple[CueColumn, ...]:
    """Cue columns from left to right."""
    return tuple(sorted(columns, key=lambda column: (column.position, column.id)))


def _offer_order(offer: Offer) -> tuple[int, int, str]:
    return (offer.position, offer.pin or 10**6, offer.id)
