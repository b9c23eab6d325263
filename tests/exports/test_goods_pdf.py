"""The prep list and the operator sheet: what is pulled, pinned, priced and released."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from builders import a_hard_item, a_product, a_show, an_item, an_offer
from PIL import Image
from runs import a_marathon
from sheet_reading import lines, picture, texts

from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import CueColumn, Row
from planner.exports.fonts import Fonts
from planner.exports.operator_pdf import operator_section
from planner.exports.prep_pdf import prep_section
from planner.exports.sheet import Section, write_document
from planner.exports.sheet_options import USUAL_MARGIN, Issue, SheetOptions
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder
from planner.wording.language import Language

TYPESETTER = Typesetter(Fonts(fonts_folder()))
PRINTED = datetime(2026, 11, 27, 22, 20, tzinfo=UTC)
Maker = Callable[[RunOfShow, SheetOptions, Typesetter], Section]


def printed(maker: Maker, run: RunOfShow, **chosen: Any) -> bytes:
    section = maker(run, SheetOptions(printed_at=PRINTED, **chosen), TYPESETTER)
    return write_document([section], TYPESETTER, title="", author="", language=Language())


def prep(run: RunOfShow) -> list[str]:
    return lines(printed(prep_section, run))


def operator(run: RunOfShow) -> list[str]:
    return lines(printed(operator_section, run))


def a_run(row: Row, *, product: Any = None, **offer: Any) -> RunOfShow:
    """One row that sells one product."""
    sold = product or a_product(id="p", title="Serum", sku="LS-1", list_price=3400)
    return a_marathon(
        rows=(row,),
        offers={row.id: (an_offer(row.id, sold.id, **offer),)},
        products={sold.id: sold},
        cue_columns=(
            CueColumn(id="props", name="Props"),
            CueColumn(id="pin", name="Pin"),
            CueColumn(id="secret", name="Operator", private=True),
        ),
    )


class TestPrepList:
    def test_a_product_tells_where_it_lies_and_when_it_is_needed(self) -> None:
        row = an_item(cues={"props": "hero plinth"})
        product = a_product(id="p", title="Serum", sku="LS-1", tags=("hero", "glass"))
        found = prep(a_run(row, product=product, stock_set_aside=1200))
        assert "☐ ☐ Serum LS-1 1,200 hero plinth 16:00 · row 1" in found
        assert "hero, glass" in found
        assert "1 product" in found

    def test_what_is_needed_again_names_the_other_rows(self) -> None:
        found = " ".join(prep(a_marathon()))
        assert "16:05 · row 2" in found
        assert "again 17:30 · row 8" in found

    def test_a_product_of_a_skipped_row_says_so(self) -> None:
        found = prep(a_run(an_item(skip=True)))
        assert "☐ ☐ Serum LS-1 — — row 1 · skipped" in found

    def test_props_without_a_product_have_boxes_too(self) -> None:
        row = an_item(title="Board demo", cues={"props": "before/after board"})
        run = a_marathon(rows=(row,), offers={}, cue_columns=(CueColumn(id="props", name="道具"),))
        found = prep(run)
        assert "☐ ☐ before/after board 16:00 · row 1" in found
        assert "Board demo" in found
        assert "1 prop" in found

    def test_a_show_with_nothing_to_pull_says_so(self) -> None:
        run = a_marathon(rows=(), offers={})
        assert "No row has a product or a prop yet." in prep(run)

    def test_what_changed_since_the_last_print_is_marked(self) -> None:
        marked = Issue(number=2, since=1, changed_rows=frozenset({"serum-row"}))
        with_bar, without = (
            picture(printed(prep_section, a_marathon(), issue=issue))
            for issue in (marked, Issue(number=2, since=1))
        )
        assert _black_in_margin(with_bar) > 20
        assert _black_in_margin(without) == 0


def _black_in_margin(page: Image.Image) -> int:
    """How many dots left of the table are black, where bars mark rows."""
    margin = page.crop((0, 0, 2 * int(USUAL_MARGIN) - 4, page.height)).convert("L")
    return margin.histogram()[0]


class TestOperatorSheet:
    def test_a_line_has_all_that_an_operator_types(self) -> None:
        row = an_item(kind="flash", cues={"pin": "swap the banner", "secret": "hush"})
        run = a_run(
            row, live_price=2400, pin=7, stock_set_aside=300, buyer_limit=2, coupon="FIRST5"
        )
        found = operator(run)
        assert "☐ 1 16:00:00 7 Flash Serum $34.00 → $24.00 300 2 FIRST5" in found
        assert any("swap the banner" in line for line in found)
        assert not any("hush" in line for line in found)

    @pytest.mark.parametrize(
        ("kind", "live", "price"),
        [
            ("hero", None, "$34.00"),
            ("hero", 3400, "$34.00"),
            ("hero", 0, "$34.00 → $0.00"),
            ("giveaway", None, "Giveaway"),
            ("giveaway", 100, "$34.00 → $1.00"),
            ("auction", 500, "Starting bid $5.00"),
        ],
    )
    def test_a_price_tells_what_is_changed(self, kind: str, live: int | None, price: str) -> None:
        found = operator(a_run(an_item(kind=kind), live_price=live, pin=1))
        assert any(line.endswith(f"Serum {price}") for line in found)

    def test_a_product_without_a_list_price_shows_the_live_one(self) -> None:
        product = a_product(id="p", title="Serum")
        priced = operator(a_run(an_item(), product=product, live_price=900))
        assert any("Serum — → $9.00" in line for line in priced)
        unpriced = operator(a_run(an_item(), product=product))
        assert any(line.endswith("Serum —") for line in unpriced)

    def test_further_products_of_a_row_repeat_its_clock_and_say_if_they_are_only_linked(
        self,
    ) -> None:
        found = operator(a_marathon())
        at = next(n for n, line in enumerate(found) if "Lip balm" in line)
        assert found[at].startswith("☐ 8 ⚑ 17:30:00 4 Flash Lip balm")
        assert "LS-7106 · Two minis" in found
        assert any(line.startswith("☐ 17:30:00 5 Mini cleanser") for line in found)
        assert "LS-9001 · only linked" in found

    def test_flash_sales_giveaways_and_auctions_without_a_product_are_there(self) -> None:
        rows = (
            an_item(kind="giveaway", title="Wheel of gifts"),
            an_item(kind="auction", title=""),
            an_item(kind="qa", title="Questions"),
        )
        found = " ".join(operator(a_marathon(rows=rows, offers={})))
        assert "Giveaway Wheel of gifts" in found
        assert "Auction Auction" in found
        assert "Questions" not in found

    def test_a_skipped_row_says_so_and_its_pin_still_stands_there(self) -> None:
        found = operator(a_run(an_item(skip=True, title="serum"), pin=3))
        assert any(line.startswith("☐ 1 (16:00:00) 3 Serum") for line in found)
        assert "LS-1 · skipped" in found

    def test_another_day_is_told_where_it_begins(self) -> None:
        run = a_run(a_hard_item("00:30", day=1), pin=1)
        found = operator(
            RunOfShow(
                show=a_show(starts_at=datetime(2026, 11, 27, 22)),
                brand=run.brand,
                rows=run.rows,
                offers=run.offers,
                products=run.products,
            )
        )
        assert "Sat 28 Nov 2026" in found

    def test_a_show_without_products_says_so(self) -> None:
        assert "No row has a product yet." in operator(a_marathon(rows=(), offers={}))

    def test_type_is_large_enough_to_follow(self) -> None:
        sizes = {each.size for each in texts(printed(operator_section, a_marathon()))}
        assert min(sizes) >= 7
        assert max(sizes) > 15
