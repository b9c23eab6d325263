"""One whole run of show with every sort of row, the same each time, for tests of the sheets."""

from typing import Any

from builders import (
    a_block,
    a_booking,
    a_brand,
    a_channel,
    a_creator,
    a_hard_item,
    a_note,
    a_product,
    a_show,
    a_studio,
    an_assignment,
    an_end_by_item,
    an_item,
    an_offer,
)

from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import CueColumn, Offer, Row

HOSTS = {
    "mia": a_creator(id="mia", name="@mia.k"),
    "jun": a_creator(id="jun", name="@jun.live", timezone="Asia/Shanghai"),
    "eli": a_creator(id="eli", name="@mod.eli", timezone="America/New_York", roles=("moderator",)),
    "rae": a_creator(id="rae", name="@ops.rae", roles=("operator",)),
}
TEAM = (
    an_assignment(id="a1", creator_id="mia", shift_start=0, shift_end=90, call_minutes=45),
    an_assignment(id="a2", creator_id="jun", shift_start=90, shift_end=180, call_minutes=45),
    an_assignment(id="a3", creator_id="eli", role="moderator", call_minutes=30),
    an_assignment(id="a4", creator_id="rae", role="operator", call_minutes=60),
    an_assignment(id="a5", creator_id="rae", role="camera", status="declined"),
)
CUES = (
    CueColumn(id="camera", name="Camera", position=1),
    CueColumn(id="graphics", name="Graphics", position=2),
    CueColumn(id="rehearsed", name="Rehearsed", kind="check", position=3),
    CueColumn(id="private", name="Producer", private=True, position=4),
)
PRODUCTS = {
    "cleanser": a_product(
        id="cleanser", title="Mini cleanser 30 ml", sku="LS-1003", list_price=700, stock=1200
    ),
    "kit": a_product(id="kit", title="Travel kit", sku="LS-9001", list_price=2900, stock=10),
    "serum": a_product(
        id="serum",
        title="Vitamin C serum 30 ml",
        sku="LS-3301",
        url="https://lumenskin.example/p/ls-3301",
        list_price=3400,
        stock=2500,
        talking_points=("One bottle lasts six weeks", "15% L-ascorbic acid, made this month"),
        never_say=("removes wrinkles",),
    ),
    "cream": a_product(
        id="cream",
        title="Night cream 夜间修护霜",
        variant="50 ml",
        sku="LS-4100",
        list_price=4500,
        compare_at_price=5200,
        stock=1100,
    ),
    "balm": a_product(id="balm", title="Lip balm", sku="LS-7106", list_price=700, stock=640),
}


def a_marathon(**changes: Any) -> RunOfShow:
    """Three hours with blocks, slack, overlap, a skipped row, a note, and offers side by side."""
    rows = _rows()
    offers = _offers()
    return RunOfShow(
        **{
            "show": a_show(id="show"),
            "brand": a_brand(id="brand"),
            "channels": (a_channel(id="channel"),),
            "rows": rows,
            "offers": offers,
            "products": PRODUCTS,
            "creators": HOSTS,
            "assignments": TEAM,
            "bookings": (a_booking(id="booking", studio_id="studio", state="confirmed"),),
            "studios": {"studio": a_studio(id="studio")},
            "cue_columns": CUES,
            **changes,
        }
    )


def _rows() -> tuple[Row, ...]:
    mia: dict[str, Any] = {"host_ids": ("mia",), "block_id": "hero"}
    jun: dict[str, Any] = {"host_ids": ("jun",)}
    return (
        an_item(300, id="welcome", title="Welcome", kind="opening", host_ids=("mia",)),
        a_block(3600, id="hero", title="Hero block"),
        an_item(480, id="mini", title="Mini cleanser", kind="traffic", **mia),
        an_item(450, id="gift", title="Giveaway: travel kit", kind="giveaway", **mia),
        an_item(
            1680,
            id="serum-row",
            title="Vitamin C serum 30 ml",
            kind="hero",
            script="Same light, same face: look at the board.",
            cues={"camera": "CAM 1 → table", "graphics": "board", "private": "hurry"},
            **mia,
        ),
        an_item(240, id="left-out", title="Guest by video", kind="demo", skip=True, **mia),
        a_hard_item("17:00", 1800, id="cream-row", title="Night cream", kind="hero", **mia),
        an_item(
            100, id="handover", title="Handover", kind="handover", host_ids=("mia", "jun")
        ),
        a_note(id="note", title="Flash at 18:00", script="Ask the brand whether cream is back."),
        a_block(0, id="late", title="Late block"),
        a_hard_item("17:30", 2400, id="minis", title="Two minis", kind="flash", block_id="late",
                    cues={"rehearsed": "x"}, **jun),
        an_item(600, id="questions", title="Questions", kind="qa", host_ids=("jun", "eli")),
        an_end_by_item("18:50", id="talk", title="Talk", kind="Eigenes", **jun),
        an_item(660, id="thanks", title="Thanks", kind="closing", **jun),
    )  # fmt: skip


def _offers() -> dict[str, tuple[Offer, ...]]:
    return {
        "mini": (_offer("mini", "cleanser", live_price=490, pin=1, coupon="FIRST5"),),
        "gift": (_offer("gift", "kit"),),
        "serum-row": (_offer("serum-row", "serum", live_price=2400, pin=2, buyer_limit=2),),
        "cream-row": (_offer("cream-row", "cream", live_price=2900, pin=3),),
        "minis": (
            _offer("minis", "balm", live_price=420, pin=4, stock_set_aside=300),
            _offer("minis", "cleanser", live_price=450, pin=5),
            _offer("minis", "kit", pin=6, spoken=False),
        ),
    }


def _offer(row_id: str, product_id: str, **fields: Any) -> Offer:
    return an_offer(row_id, product_id, **{"id": f"{row_id}-{product_id}", **fields})
