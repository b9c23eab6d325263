"""The sample's Black Friday marathon: second for second the one of the design's pictures."""

from datetime import UTC, datetime

import pytest
from samples import SUNDAY, numbered, show_titled

from planner.domain.clock import format_length
from planner.domain.plan import Plan
from planner.domain.run_of_show import RunOfShow, run_of_show
from planner.domain.rundown import RowType
from planner.domain.timing import Timing, cascade
from planner.services.sample import sample_plan

PICTURED_STARTS = [
    *("16:00:00", "16:05:00", "16:13:00", "16:21:00", "16:28:30", "16:42:30", "16:54:30"),
    *("17:00:00", "17:30:00", "17:31:40", "17:41:40", "17:51:40", "18:01:40", "18:04:40"),
]
PICTURED_PINS = [
    *("LS-1003", "LS-2210", "LS-3301", "LS-3302", "LS-4100"),
    *("LS-5120", "LS-5200", "LS-6010", "LS-7001"),
]


@pytest.fixture(scope="module")
def plan() -> Plan:
    return sample_plan(SUNDAY, numbered())


@pytest.fixture(scope="module")
def marathon(plan: Plan) -> RunOfShow:
    return run_of_show(plan, show_titled(plan, "Black Friday marathon").id)


@pytest.fixture(scope="module")
def timing(marathon: RunOfShow) -> Timing:
    return cascade(marathon.show, marathon.rows)


def test_the_marathon_is_on_friday_at_four_in_los_angeles(marathon: RunOfShow) -> None:
    assert marathon.show.starts_at == datetime(2026, 11, 27, 16)
    assert marathon.show.timezone == "America/Los_Angeles"
    assert marathon.show.on_air == datetime(2026, 11, 28, 0, tzinfo=UTC)
    assert marathon.show.sales_goal == 8_600_000


def test_the_marathon_has_the_totals_of_the_picture(timing: Timing) -> None:
    assert format_length(timing.planned) == "3:01:40"
    assert format_length(timing.over) == "1:40"
    assert timing.slack_total == 90
    assert timing.overlap_total == 0
    assert timing.content == timing.planned - 90


def test_the_marathons_rows_start_when_the_picture_says(
    marathon: RunOfShow, timing: Timing
) -> None:
    items = [row for row in marathon.rows if row.type is RowType.ITEM]
    starts = [f"{timing.local(timing.by_row[row.id].start):%H:%M:%S}" for row in items]
    assert len(items) == 22
    assert starts[:14] == PICTURED_STARTS


def test_the_marathons_blocks_run_as_in_the_picture(marathon: RunOfShow, timing: Timing) -> None:
    blocks = [row for row in marathon.rows if row.type is RowType.BLOCK]
    assert [(block.title, block.length, timing.by_row[block.id].length) for block in blocks] == [
        ("Hook block", 24 * 60, 23 * 60 + 30),
        ("Hero block", 60 * 60, 61 * 60 + 40),
        ("Profit block", 70 * 60, 70 * 60),
        ("Last call", 20 * 60, 20 * 60),
    ]


def test_the_marathon_pins_eighteen_products_in_order(marathon: RunOfShow) -> None:
    placed = [each for row in marathon.rows for each in marathon.offered(row.id)]
    pinned = [(offer.pin, product.sku) for offer, product in placed if offer.pin]
    assert [pin for pin, _ in pinned] == list(range(1, 19))
    assert len({sku for _, sku in pinned}) == 18
    assert [sku for _, sku in pinned[:9]] == PICTURED_PINS
    assert [offer.live_price for offer, _ in placed[:6]] == [490, 690, None, 2400, 4200, 2900]
    stocks = [product.stock for offer, product in placed if offer.pin and offer.pin < 10]
    assert stocks == [1200, 800, 2500, 900, 1100, 640, 720, 1500, 380]


def test_the_night_cream_is_spoken_of_as_on_the_host_sheet(plan: Plan) -> None:
    cream = next(product for product in plan.products if product.sku == "LS-4100")
    assert cream.title == "Night cream 50 ml 夜间修护霜"
    assert cream.list_price == 4500
    assert cream.talking_points == (
        "Flash price opens exactly at 17:00",
        "Jar is refillable: show the click",
        "Repeat the price every 3 minutes",
    )
    assert cream.never_say == ("medical grade",)
