"""Results find their shows by channel and time and their products by SKU or name, or are asked."""

import csv
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from builders import a_brand, a_product, a_show
from staging import put

from planner.domain.catalogue import Channel
from planner.domain.errors import InvalidValueError, NotFoundError, UnknownColumnsError
from planner.domain.record import Result
from planner.domain.show import Show
from planner.services.importing_results import import_results, preview_result_file
from planner.services.results_preview import ResultsPreview
from planner.services.workspace import Workspace

SHARED = Path(__file__).parents[3] / "shared" / "data"

LIVE = (
    "2026-11-20 ~ 2026-11-28\n,,\n"
    "Livestream,Start time,Duration,Attributed GMV,Attributed items sold,Attributed orders,Views,"
    "Avg. viewing duration per viewer,CTR,Like rate,Likes\n"
    'Friday,2026-11-27 18:05,5400,"$1,204.50",31,28,5580,80,0.0332,5.0570,2746\n'
    "Other,2026-11-20 09:00,600,$0.00,0,0,3,5,0,0,1\n"
)
TIKTOK = (
    "\ufeffOrder ID,Order Status,Order Substatus,Cancelation/Return Type,Seller SKU,Product Name,"
    "Variation,Quantity,SKU Subtotal After Discount,Order Amount,Created Time\n"
    "583870900000000001\t,จัดส่งแล้ว,x,,S-1,Serum,30ml,2,200,238,27/11/2026 18:20:43\t\n"
    "583870900000000001\t,จัดส่งแล้ว,x,,,Mask,,1,38,238,27/11/2026 18:20:43\t\n"
    "583870900000000002\t,ยกเลิกแล้ว,x,Cancel,S-1,Serum,30ml,1,100,138,27/11/2026 18:30:00\t\n"
    "583870900000000003\t,จัดส่งแล้ว,x,,S-1,Serum,30ml,1,100,138,30/11/2026 18:30:00\t\n"
)
WHATNOT = (
    "order_id,order_numeric_id,product_name,product_quantity,original_item_price,placed_at,"
    "cancelled_or_failed\n"
    "a,1,Serum #1,1,3.0,2026-11-28 02:10:36.662,\n"
    "b,2,Serum #2,1,4.5,2026-11-28 02:11:36.662,\n"
    "c,3,GIVVY #1,1,0.0,2026-11-28 02:12:36.662,\n"
    "d,4,Serum #3,1,3.0,2026-11-28 02:13:36.662,cancelled\n"
    "e,5,Serum #4,1,3.0,,failed\n"
)
LEDGER = (
    '"Created Date","Amount","Listing ID","Order ID","Message","Status","Transaction Type",'
    '"Completed Date"\n'
    '"Nov 27, 2026, 6:14:57 PM","$0.49","1","2","Earnings for selling a Serum  #3","completed",'
    '"SALES",""\n'
    '"Nov 27, 2026, 6:20:57 PM","-$0.78","1","3","Charged deduction for a giveaway","completed",'
    '"SALES",""\n'
    '"Nov 27, 2026, 6:30:32 PM","$1.00","","","Received a tip","completed","TIP",""\n'
)
DOUYIN = (
    "主订单编号,选购商品,商品规格,商品数量,商家编码,商品金额,订单应付金额,订单提交时间,订单状态\n"
    "\t6920000000000000001,Serum,30ml,2,'S-1,60,-,2026/11/27 18:20:43,已完成\n"
    "\t6920000000000000002,Serum,30ml,1,'S-1,60,55,2026/11/27 18:21:43,已关闭\n"
)


@pytest.fixture
def staged(workspace: Workspace) -> Workspace:
    """One show on three channels, Friday 27 November 18:00 to 20:00 in Los Angeles."""
    put(
        workspace,
        workspace.charter.changed(timezone="America/Los_Angeles"),
        a_brand(id="b1"),
        *(
            Channel(id=platform, brand_id="b1", platform=platform)
            for platform in ("tiktok_shop", "whatnot", "douyin")
        ),
        a_product(id="p1", brand_id="b1", sku="S-1", title="Serum", variant="30ml"),
        a_show(
            id="s1",
            brand_id="b1",
            channel_ids=("tiktok_shop", "whatnot", "douyin"),
            starts_at=datetime(2026, 11, 27, 18),
            timezone="America/Los_Angeles",
            length_minutes=120,
        ),
    )
    return workspace


def look(workspace: Workspace, tmp_path: Path, text: str, **words: Any) -> ResultsPreview:
    path = tmp_path / "results.csv"
    path.write_text(text, "utf-8", newline="")
    return preview_result_file(workspace, path, **words)


def only(preview: ResultsPreview) -> Result:
    (row,) = preview.rows
    return row.result


def test_figures_of_a_live_are_kept_as_they_are_with_the_platform_s_own_rates(
    staged: Workspace, tmp_path: Path
) -> None:
    preview = look(staged, tmp_path, LIVE)
    result = only(preview)
    assert (result.revenue, result.units, result.orders, result.views) == (120450, 31, 28, 5580)
    assert (result.watch_seconds, result.rates) == (80, {"CTR": 0.0332})
    assert (result.extra["Like rate"], result.extra["Likes"]) == ("5.0570", "2746")
    assert [(each.line, each.reason) for each in preview.unmatched] == [(5, "no_show_then")]
    before = staged.plan()
    assert import_results(staged, preview) == 1
    again = look(staged, tmp_path, LIVE)
    assert [row.state.value for row in again.rows] == ["same"]
    assert again.seen_as == ("results.csv",)
    assert import_results(staged, again) == 0
    newer = look(staged, tmp_path, LIVE.replace("5580", "6000"))
    assert [(row.state.value, row.result.views) for row in newer.rows] == [("changed", 6000)]
    import_results(staged, newer)
    assert staged.count(Result) == 1
    staged.undo()
    staged.undo()
    assert staged.plan() == before


def test_the_total_of_an_order_on_each_of_its_lines_counts_for_nothing(
    staged: Workspace, tmp_path: Path
) -> None:
    preview = look(staged, tmp_path, TIKTOK)
    result = only(preview)
    assert (result.revenue, result.orders, result.units) == (23800, 1, 3)
    assert result.extra == {"Cancelled": "1"}
    told = [(each.label, each.product_id, each.units, each.revenue) for each in result.products]
    assert told == [("Serum / 30ml", "p1", 2, 20000), ("Mask", None, 1, 3800)]
    assert preview.unsure == ("Mask",)
    assert [each.line for each in preview.unmatched] == [5]
    settled = look(staged, tmp_path, TIKTOK, products={"mask": "S-1"})
    assert settled.unsure == ()


def test_whatnot_s_copies_are_one_product_and_gifts_and_failures_are_only_counted(
    staged: Workspace, tmp_path: Path
) -> None:
    preview = look(staged, tmp_path, WHATNOT)
    assert preview.timezone == "UTC"
    result = only(preview)
    assert (result.revenue, result.orders, result.units) == (750, 2, 2)
    assert result.extra == {"Cancelled": "2", "Given away": "1"}
    assert [(each.label, each.product_id) for each in result.products] == [("Serum", "p1")]


def test_a_ledger_s_earnings_after_fees_are_no_revenue(staged: Workspace, tmp_path: Path) -> None:
    result = only(look(staged, tmp_path, LEDGER))
    assert (result.revenue, result.units) == (None, 1)
    assert result.extra == {"SALES": "-29", "TIP": "100"}
    assert [(each.label, each.revenue) for each in result.products] == [("Serum", None)]


def test_douyin_s_unit_price_counts_where_nothing_was_paid_yet(
    staged: Workspace, tmp_path: Path
) -> None:
    result = only(look(staged, tmp_path, DOUYIN))
    assert (result.revenue, result.units, result.extra) == (12000, 2, {"Cancelled": "1"})


def test_the_zone_and_the_order_of_day_and_month_can_be_told(
    staged: Workspace, tmp_path: Path
) -> None:
    text = "Order ID,Date,Product,Quantity,Amount\n1,12/11/2026 02:30,Serum,1,9\n"
    assert look(staged, tmp_path, text).rows == ()
    put(staged, staged.get(Show, "s1").changed(starts_at=datetime(2026, 11, 11, 18)))
    found = look(staged, tmp_path, text, timezone="UTC", days_first=True)
    assert only(found).revenue == 900
    with pytest.raises(InvalidValueError, match="Mars"):
        look(staged, tmp_path, text, timezone="Mars")
    with pytest.raises(NotFoundError, match="no such"):
        look(staged, tmp_path, text, products={"Serum": "no such"})


def test_two_shows_at_once_on_one_platform_are_asked_about(
    staged: Workspace, tmp_path: Path
) -> None:
    twin = staged.get(Show, "s1").changed(id="s2", title="Twin")
    put(staged, twin)
    preview = look(staged, tmp_path, LIVE)
    assert preview.rows == ()
    assert [each.reason for each in preview.unmatched] == ["several_shows", "no_show_then"]
    assert only(look(staged, tmp_path, LIVE, show_id="s2")).show_id == "s2"


def test_a_list_of_products_is_no_result(staged: Workspace, tmp_path: Path) -> None:
    with pytest.raises(UnknownColumnsError):
        look(staged, tmp_path, "Title,SKU,Price\nA,B,1\n")


@pytest.mark.parametrize(
    ("file", "format_"),
    [
        ("tiktok_creator_live_performance_en.csv", "tiktok_live"),
        ("tiktok_shop_orders_th_quirks.csv", "tiktok_orders"),
        ("whatnot_show_orders_export_head.csv", "whatnot_orders"),
        ("whatnot_ledger_export.csv", "whatnot_ledger"),
    ],
)
def test_every_line_of_a_real_file_is_read(staged: Workspace, file: str, format_: str) -> None:
    path = SHARED / file
    if not path.exists():
        pytest.skip(f"{file} is not on this machine")
    preview = preview_result_file(staged, path)
    lines = path.read_text("utf-8-sig").splitlines(keepends=True)
    header = 2 if format_ == "tiktok_live" else 0
    rows = [row for row in csv.DictReader(lines[header:]) if any(row.values())]
    assert preview.read.format == format_
    assert preview.rejected == ()
    assert len(preview.read.entries) == len(rows)
    for entry, row in zip(preview.read.entries, rows, strict=True):
        cells = {name: cell.strip() for name, cell in row.items()}
        assert dict(entry.extra) == {
            name: cell for name, cell in cells.items() if cell not in ("", "-")
        }


def test_a_real_show_s_orders_add_up_to_what_its_lines_say(
    staged: Workspace,
) -> None:
    path = SHARED / "whatnot_show_orders_export_head.csv"
    if not path.exists():
        pytest.skip(f"{path.name} is not on this machine")
    show = staged.get(Show, "s1").changed(starts_at=datetime(2026, 6, 10, 21), length_minutes=240)
    put(staged, show)
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    sold = [
        row for row in rows if not row["cancelled_or_failed"] and float(row["original_item_price"])
    ]
    result = only(preview_result_file(staged, path))
    assert result.revenue == round(sum(100 * float(row["original_item_price"]) for row in sold))
    assert (result.orders, result.units) == (len(sold), len(sold))
    names = {row["product_name"].rpartition("#")[0].strip() for row in sold}
    assert {each.label for each in result.products} == names
