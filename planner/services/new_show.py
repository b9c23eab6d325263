"""A new show with nothing asked: sensible values, which are then typed over."""

from datetime import datetime, time, timedelta
from typing import Final

from planner.domain.base import build
from planner.domain.catalogue import Brand
from planner.domain.show import Show
from planner.domain.zone import to_wall
from planner.services.labels import label
from planner.services.shows import add_show, list_shows
from planner.services.workspace import Workspace

_USUAL_START: Final = time(16)
_USUAL_MINUTES: Final = 60


def add_usual_show(workspace: Workspace, title: str) -> Show:
    """Adds an idea of a show, tomorrow at 16:00 for an hour, in one step.

    It is for the brand and channels of the show that goes on air last. A plan without shows takes
    its first brand, and one without brands gets a brand that is called like the plan.
    """
    shows = list_shows(workspace)
    last = shows[-1] if shows else None
    with workspace.change(label(workspace, "Add show “{show}”", show=title)):
        brand_id = last.brand_id if last else first_brand(workspace).id
        return add_show(
            workspace,
            title=title,
            brand_id=brand_id,
            channel_ids=last.channel_ids if last else (),
            starts_at=_tomorrow(workspace),
            timezone=last.timezone if last else workspace.charter.timezone,
            length_minutes=_USUAL_MINUTES,
        )


def first_brand(workspace: Workspace, name: str = "") -> Brand:
    """The brand that was made first; a plan without one gets it, called `name` or like the plan."""
    brands = workspace.all(Brand)
    if brands:
        return brands[0]
    charter = workspace.charter
    fields = {
        "id": workspace.new_id(),
        "name": name.strip() or charter.name,
        "currency": charter.currency,
    }
    brand = build(Brand, fields)
    with workspace.change(label(workspace, "Add brand “{brand}”", brand=brand.name)) as step:
        step.put(brand)
    return brand


def _tomorrow(workspace: Workspace) -> datetime:
    today = to_wall(workspace.now(), workspace.charter.timezone).date()
    return datetime.combine(today + timedelta(days=1), _USUAL_START)
