"""A show with all that is chosen for it and could be chosen: what an inspector of it shows."""

from dataclasses import dataclass
from datetime import datetime

from planner.domain.catalogue import Brand, Channel
from planner.domain.crew import AssignmentStatus
from planner.domain.numbering import item_numbers
from planner.domain.run_of_show import RunOfShow
from planner.domain.show import Show
from planner.domain.timing import cascade
from planner.services.brands import list_brands
from planner.services.rundowns import read_run
from planner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ShowDetails:
    """One show at the moment `now` (UTC).

    `brands` are all there are, by name; `channels` those of the show's brand and those the show is
    on. `items` and `products` are how many there are, `over` seconds as in `timing.Timing`.
    `currency` is the plan's; amounts of the show itself are in that of its brand.
    """

    run: RunOfShow
    brands: tuple[Brand, ...]
    channels: tuple[Channel, ...]
    items: int
    products: int
    over: int
    currency: str
    now: datetime

    @property
    def show(self) -> Show:
        """The show."""
        return self.run.show

    def zones(self) -> tuple[str, ...]:
        """The zones of its studios and people, without those who declined."""
        run = self.run
        rooms = (run.studios[each.studio_id].timezone for each in run.bookings)
        people = (
            run.creators[each.creator_id].timezone
            for each in run.assignments
            if each.status is not AssignmentStatus.DECLINED
        )
        return tuple(dict.fromkeys((*rooms, *people)))


def read_show_details(workspace: Workspace, show_id: str) -> ShowDetails:
    """Everything about a show, of one moment. Raises NotFoundError."""
    with workspace.one_moment():
        run = read_run(workspace, show_id)
        own = workspace.where(Channel, brand_id=run.show.brand_id)
        on = workspace.among(Channel, "id", run.show.channel_ids)
        timing = cascade(run.show, run.rows)
        sold = {each.product_id for offers in run.offers.values() for each in offers}
        return ShowDetails(
            run=run,
            brands=tuple(list_brands(workspace)),
            channels=tuple({each.id: each for each in (*own, *on)}.values()),
            items=len(item_numbers(run.rows)),
            products=len(sold),
            over=timing.over,
            currency=workspace.charter.currency,
            now=workspace.now(),
        )
