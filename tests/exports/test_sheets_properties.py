"""What holds for the producer rundown of any show, read back with PDFium."""

from collections import Counter
from datetime import UTC, datetime

import plans
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from runs import HOSTS, PRODUCTS, a_marathon
from sheet_reading import column, outside, page_sizes, squashed, texts

from planner.domain.print_columns import PrintColumn
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Offer, Row, RowType
from planner.domain.timing import Timing, cascade
from planner.exports.fonts import Fonts
from planner.exports.rundown_pdf import rundown_pdf
from planner.exports.sheet_options import Density, Paper, SheetOptions
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder
from planner.wording.dates import clock_with_seconds
from planner.wording.figures import money
from planner.wording.language import Language

TYPESETTER = Typesetter(Fonts(fonts_folder()))
PRINTED = datetime(2026, 11, 27, 22, 20, tzinfo=UTC)

# What every reader copies as it was drawn: letters of five scripts, figures and signs. A hyphen
# at a line's end is taken for a broken word by readers, and a dash would be counted as “no price”.
LETTERS = (
    "abcdefghijklmnopqrstuvwxyzÄöüßéñ АБВгдαβγ 特价秒杀夜间修护霜かなカナ한글특가 "
    "0123456789 !?()&<>%$€#+*'\""
)
CLOCK = r"\(?\d\d:\d\d:\d\d\)?"
PRICE = r"\$[\d,.]+"
titles = st.text(LETTERS, max_size=300).map(lambda text: " ".join(text.split()))


@st.composite
def runs(draw: st.DrawFn) -> RunOfShow:
    """Any rundown with titles of up to 300 characters and offers at prices of their own."""
    rows: list[Row] = [
        row.changed(
            title=f"«{number}» {draw(titles)} «/{number}»",
            host_ids=draw(st.lists(st.sampled_from(sorted(HOSTS)), max_size=3, unique=True)),
            cues={"camera": draw(titles)} if draw(st.booleans()) else {},
            kind=draw(st.sampled_from(("hero", "flash", "own kind", ""))),
        )
        for number, row in enumerate(draw(plans.rundowns()))
    ]
    offers: dict[str, tuple[Offer, ...]] = {}
    for number, row in enumerate(rows):
        if row.type is RowType.ITEM:
            offers[row.id] = tuple(
                Offer(
                    id=f"{row.id}-{place}",
                    row_id=row.id,
                    product_id=draw(st.sampled_from(sorted(PRODUCTS))),
                    live_price=1_000_000 + 100 * number + place,
                    pin=100 * number + place + 1,
                )
                for place in range(draw(st.integers(0, 3)))
            )
    return a_marathon(show=draw(plans.shows()), rows=tuple(rows), offers=offers)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(runs(), st.sampled_from(Paper), st.sampled_from(Density), st.sampled_from((7, 8.5, 12)))
def test_every_title_price_and_time_stands_exactly_once_and_within_the_margins(
    run: RunOfShow, paper: Paper, density: Density, size: float
) -> None:
    options = SheetOptions(printed_at=PRINTED, paper=paper, density=density, type_size=size)
    pdf = rundown_pdf(run, options, TYPESETTER)
    whole = squashed("".join(each.text for each in texts(pdf)))
    assert [row.title for row in run.rows if whole.count(squashed(row.title)) != 1] == []
    timing = cascade(run.show, run.rows)
    if run.rows:
        starts = Counter(column(pdf, "Start", like=CLOCK))
        assert starts == Counter(_starts(run, timing))
        assert Counter(column(pdf, "Live price", like=PRICE)) == Counter(_prices(run))
    assert outside(pdf, 26) == []
    _check_pages(pdf)


CHOICES = ("number", "end", "length", "kind", "host", "stock", "pin", "coupon", "cues", "writing")


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(runs(), st.data())
def test_so_it_is_with_any_columns_that_have_them(run: RunOfShow, data: st.DataObject) -> None:
    more = data.draw(st.lists(st.sampled_from(CHOICES), max_size=5, unique=True))
    order = data.draw(st.permutations(["title", "start", "live_price", *more]))
    options = SheetOptions(
        printed_at=PRINTED,
        paper=data.draw(st.sampled_from((Paper.A4, Paper.LEGAL))),
        columns={"rundown": tuple(PrintColumn(id=each) for each in order)},
        lines=data.draw(st.integers(0, 2)),
        block_pages=data.draw(st.booleans()),
    )
    pdf = rundown_pdf(run, options, TYPESETTER)
    whole = squashed("".join(each.text for each in texts(pdf)))
    assert [row.title for row in run.rows if whole.count(squashed(row.title)) != 1] == []
    if run.rows:
        timing = cascade(run.show, run.rows)
        assert Counter(column(pdf, "Start", like=CLOCK)) == Counter(_starts(run, timing))
        assert Counter(column(pdf, "Live price", like=PRICE)) == Counter(_prices(run))
    assert outside(pdf, 26) == []


def _check_pages(pdf: bytes) -> None:
    """Each page has the header, the heading if there is a table, a body and its number."""
    shown = texts(pdf)
    count = len(page_sizes(pdf))
    tables = [each.page for each in shown if each.text.strip() == "Live price"]
    assert tables in ([], list(range(1, count + 1)))
    for page in range(1, count + 1):
        own = [each.text.strip() for each in shown if each.page == page]
        assert f"{page} / {count}" in own
        assert len(own) > 15


def _starts(run: RunOfShow, timing: Timing) -> list[str]:
    """What the column of starts shows: each row's, and where a gap before a hard start begins."""
    return [text for row in run.rows for text in _starts_of(row, timing)]


def _starts_of(row: Row, timing: Timing) -> list[str]:
    times = timing.by_row[row.id]
    clock = clock_with_seconds(timing.local(times.start))
    if row.type is RowType.ITEM and not times.running:
        return [f"({clock})"]
    if not times.slack:
        return [clock]
    return [clock, clock_with_seconds(timing.local(times.start - times.slack))]


def _prices(run: RunOfShow) -> list[str]:
    return [
        money(Language(), offer.live_price, run.brand.currency)
        for row in run.rows
        for offer, _ in run.offered(row.id)
        if offer.live_price is not None
    ]
