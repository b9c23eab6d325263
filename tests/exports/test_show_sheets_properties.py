"""What holds for the call sheet, the prep list and the operator sheet of any show."""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import count

import plans
from builders import a_creator, a_product, an_assignment
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from runs import a_marathon
from sheet_reading import outside, page_sizes, squashed, texts

from planner.domain.catalogue import Product
from planner.domain.crew import Assignment, Creator
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Offer, Row, RowType
from planner.exports.call_pdf import call_section
from planner.exports.fonts import Fonts
from planner.exports.operator_pdf import TYPE_SIZE, operator_section
from planner.exports.operator_rows import PIN
from planner.exports.prep_pdf import prep_section
from planner.exports.sheet import Section, write_document
from planner.exports.sheet_options import USUAL_MARGIN, Paper, SheetOptions
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder

TYPESETTER = Typesetter(Fonts(fonts_folder()))
PRINTED = datetime(2026, 11, 27, 22, 20, tzinfo=UTC)
PIN_SIZE = PIN * TYPE_SIZE
LETTERS = "abcXYZÄöß АБВ 特价秒杀夜间修护霜 かな 한글 0123 !?()&<>%$€#+*'\""
MOST = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])

words = st.text(LETTERS, max_size=200).map(lambda text: " ".join(text.split()))
papers = st.sampled_from(Paper)
zones = st.sampled_from(("America/Los_Angeles", "Asia/Kolkata", "Europe/London"))


@st.composite
def runs(draw: st.DrawFn) -> RunOfShow:
    """Any rundown, with products in several rows and people in several shifts, each marked «n»."""
    names = [f"«p{number}» {draw(words)} «/p{number}»" for number in range(5)]
    products = [a_product(id=f"p{n}", title=name) for n, name in enumerate(names)]
    rows = tuple(row.changed(host_ids=()) for row in draw(plans.rundowns()))
    team = [
        a_creator(id=f"c{n}", name=f"«c{n}» {draw(words)} «/c{n}»", timezone=draw(zones))
        for n in range(4)
    ]
    return a_marathon(
        show=draw(plans.shows()),
        rows=rows,
        offers=draw(offers_in(rows, products)),
        products={each.id: each for each in products},
        creators={each.id: each for each in team},
        assignments=draw(shifts_of(team)),
    )


@st.composite
def offers_in(
    draw: st.DrawFn, rows: Sequence[Row], products: Sequence[Product]
) -> dict[str, tuple[Offer, ...]]:
    """Up to three products in each item, each offer with a pin of its own."""
    pins = count(1)
    return {
        row.id: tuple(
            Offer(
                id=f"{row.id}-{place}",
                row_id=row.id,
                product_id=product.id,
                pin=next(pins),
                live_price=draw(st.integers(0, 10**9)),
                stock_set_aside=draw(st.none() | st.integers(0, 10**6)),
                coupon=draw(words)[:30].strip(),
                spoken=draw(st.booleans()),
            )
            for place, product in enumerate(draw(st.lists(st.sampled_from(products), max_size=3)))
        )
        for row in rows
        if row.type is RowType.ITEM
    }


@st.composite
def shifts_of(draw: st.DrawFn, team: Sequence[Creator]) -> tuple[Assignment, ...]:
    """Up to six shifts of some of a team."""
    drawn = st.tuples(st.sampled_from(team), st.integers(-60, 300), st.integers(0, 300))
    return tuple(
        an_assignment(
            creator_id=each.id,
            shift_start=start,
            shift_end=start + length,
            call_minutes=length,
            role=draw(st.sampled_from(("host", "operator", "own role"))),
        )
        for each, start, length in draw(st.lists(drawn, max_size=6))
    )


def printed(
    section_of: Callable[[RunOfShow, SheetOptions, Typesetter], Section],
    run: RunOfShow,
    paper: Paper,
) -> bytes:
    options = SheetOptions(printed_at=PRINTED, paper=paper)
    section = section_of(run, options, TYPESETTER)
    pdf = write_document(
        [section], TYPESETTER, title=section.title, author="", language=options.language
    )
    total = len(page_sizes(pdf))
    shown = [(each.page, each.text.strip()) for each in texts(pdf)]
    assert all((page, f"{page} / {total}") in shown for page in range(1, total + 1))
    assert outside(pdf, 26) == []
    return pdf


def read(pdf: bytes) -> str:
    return squashed("".join(each.text for each in texts(pdf)))


@MOST
@given(runs(), papers)
def test_every_product_stands_exactly_once_on_the_prep_list(run: RunOfShow, paper: Paper) -> None:
    whole = read(printed(prep_section, run, paper))
    sold = {offer.product_id for offers in run.offers.values() for offer in offers}
    for product in run.products.values():
        assert whole.count(squashed(product.title)) == (product.id in sold)


@MOST
@given(runs(), papers)
def test_every_pin_stands_once_on_the_operator_sheet_in_the_order_of_the_rundown(
    run: RunOfShow, paper: Paper
) -> None:
    pdf = printed(operator_section, run, paper)
    wanted = [str(offer.pin) for row in run.rows for offer in run.offers.get(row.id, ())]
    pins = [each.text.strip() for each in texts(pdf) if abs(each.size - PIN_SIZE) < 0.01]
    assert pins == wanted
    whole = read(pdf)
    sold = Counter(offer.product_id for offers in run.offers.values() for offer in offers)
    for product in run.products.values():
        assert whole.count(squashed(product.title)) == sold[product.id]


@MOST
@given(runs(), papers)
def test_everybody_stands_exactly_once_in_the_team_of_a_call_sheet(
    run: RunOfShow, paper: Paper
) -> None:
    pdf = printed(call_section, run, paper)
    in_first_column = [each.text for each in texts(pdf) if abs(each.x - USUAL_MARGIN) < 1]
    on_the_show = {each.creator_id for each in run.assignments}
    for creator in run.creators.values():
        mark = f"«{creator.id}»"
        lines = [text for text in in_first_column if text.startswith(mark)]
        assert len(lines) == (creator.id in on_the_show)
