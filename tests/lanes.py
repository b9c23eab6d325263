"""Small builders of lanes and blocks."""

from typing import Any

from planner.domain.intervals import Span
from planner.ui.schedule.blocks import Block, Lane, LaneBlocks, LaneKind

HOUR = 3600
ZONE = "America/Los_Angeles"


def a_lane(key: str = "studio:a", **fields: Any) -> Lane:
    kind = {"s": LaneKind.STUDIO, "c": LaneKind.CREATOR, "u": LaneKind.UNBOOKED}[key[0]]
    given = {"id": key.partition(":")[2], "title": key, "detail": "", "zone": ZONE, **fields}
    return Lane(key=key, kind=kind, **given)


def a_block(key: str, start: float, end: float, **fields: Any) -> Block:
    """A block from one hour to another; `setup` and `teardown` in hours."""
    setup, teardown = fields.pop("setup", 0), fields.pop("teardown", 0)
    use = Span(int(start * HOUR), int(end * HOUR))
    span = Span(int((start - setup) * HOUR), int((end + teardown) * HOUR))
    given = {
        "lane": "studio:a",
        "show_id": f"show {key}",
        "title": key,
        "detail": "",
        "color": "#2F6FED",
    }
    return Block(key=key, use=use, span=span, **{**given, **fields})


def laid(*blocks: Block) -> dict[str, LaneBlocks]:
    return {
        key: LaneBlocks([each for each in blocks if each.lane == key])
        for key in {each.lane for each in blocks}
    }
