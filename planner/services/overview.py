"""Shows at a glance, for lists: who sells what where, and whether the rundown fits."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from planner.domain.catalogue import Brand, Channel
from planner.domain.numbering import item_numbers
from planner.domain.rundown import Offer, Row, in_order
from planner.domain.show import Show
from planner.domain.studio import Booking, BookingState, Studio
from planner.domain.timing import cascade
from planner.services.shows import list_among, list_shows
from planner.services.workspace import Workspace

_BOOKED = (BookingState.HOLD, BookingState.CONFIRMED)


@dataclass(frozen=True, slots=True)
class ShowOverview:
    """A show in a list.

    `studios` are the names of those that are held or confirmed for it. `items` and `products` are
    how many there are; `planned` and `over` are seconds, as in `timing.Timing`.
    """

    show: Show
    brand: Brand
    channels: tuple[Channel, ...]
    studios: tuple[str, ...]
    items: int
    products: int
    planned: int
    over: int


def read_overviews(
    workspace: Workspace, show_ids: Collection[str] | None = None
) -> list[ShowOverview]:
    """These shows (None: all) at a glance, of one moment, in the order in which they go on air.

    Each kind of entity is read once for all shows. An id of a show that is gone gives nothing.
    """
    with workspace.one_moment():
        shows = list_shows(workspace) if show_ids is None else list_among(workspace, show_ids)
        wanted = [show.id for show in shows]
        rows = workspace.among(Row, "show_id", wanted)
        offers = workspace.among(Offer, "row_id", [row.id for row in rows])
        rooms = _rooms(workspace, wanted)
        brands = {brand.id: brand for brand in workspace.all(Brand)}
        channels = {channel.id: channel for channel in workspace.all(Channel)}
    rows_of = _rows_by_show(rows)
    sold = _products_by_show(rows, offers)
    found: list[ShowOverview] = []
    for show in shows:
        timing = cascade(show, in_order(rows_of[show.id]))
        found.append(
            ShowOverview(
                show=show,
                brand=brands[show.brand_id],
                channels=tuple(channels[each] for each in show.channel_ids),
                studios=tuple(rooms[show.id]),
                items=len(item_numbers(rows_of[show.id])),
                products=len(sold[show.id]),
                planned=timing.planned,
                over=timing.over,
            )
        )
    return found


def _rows_by_show(rows: Sequence[Row]) -> dict[str, list[Row]]:
    grouped: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        grouped[row.show_id].append(row)
    return grouped


def _products_by_show(rows: Sequence[Row], offers: Sequence[Offer]) -> dict[str, set[str]]:
    show_of = {row.id: row.show_id for row in rows}
    grouped: dict[str, set[str]] = defaultdict(set)
    for offer in offers:
        grouped[show_of[offer.row_id]].add(offer.product_id)
    return grouped


def _rooms(workspace: Workspace, show_ids: Sequence[str]) -> dict[str, dict[str, None]]:
    """The names of the studios of each show, by start of their bookings, each once."""
    names = {studio.id: studio.name for studio in workspace.all(Studio)}
    bookings = workspace.among(Booking, "show_id", show_ids)
    grouped: dict[str, dict[str, None]] = defaultdict(dict)
    for booking in sorted(bookings, key=lambda each: (each.starts_at, each.id)):
        if booking.show_id is not None and booking.state in _BOOKED:
            grouped[booking.show_id][names[booking.studio_id]] = None
    return grouped
