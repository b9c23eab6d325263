import io
import re
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pypdf
import pytest
from builders import a_block, a_hard_item, a_note, a_product, a_show, an_item, an_offer
from runs import a_marathon
from sheet_reading import column, lines, outside, page_sizes, picture, squashed, texts, whole_text

from planner.domain.errors import InvalidValueError
from planner.domain.platforms import Platform, Platforms
from planner.domain.print_columns import PrintColumn, whole_columns
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row
from planner.exports.fonts import Fonts
from planner.exports.rundown_pdf import rundown_pdf
from planner.exports.sheet_options import Density, Issue, Orientation, Paper, SheetOptions
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder
from planner.wording.language import language_for

TYPESETTER = Typesetter(Fonts(fonts_folder()))
PRINTED = datetime(2026, 11, 27, 22, 20, tzinfo=UTC)
PLATFORMS = Platforms(platforms=(Platform(key="tiktok_shop", name="TikTok Shop"),))
CLOCK = re.compile(r"\(?\d\d:\d\d:\d\d\)?")


def options(**chosen: Any) -> SheetOptions:
    return SheetOptions(**{"printed_at": PRINTED, "platforms": PLATFORMS, **chosen})


def printed(run: RunOfShow | None = None, **chosen: Any) -> bytes:
    return rundown_pdf(run or a_marathon(), options(**chosen), TYPESETTER)


def a_run(*rows: Row, **changes: Any) -> RunOfShow:
    return a_marathon(**{"rows": rows, "offers": {}, **changes})


def test_the_header_says_whose_show_it_is_and_when_in_the_zones_that_matter() -> None:
    found = lines(printed())
    assert found[0] == "Fri 27 Nov 2026 · 16:00 – 19:00 PST"
    assert found[1] == "Black Friday marathon"
    assert found[2] == "New York 19:00 · Shanghai Sat 08:00"
    assert found[3] == "Lumen Skin · TikTok Shop @lumenskin · Studio A"


def test_zones_that_were_chosen_replace_those_of_the_team() -> None:
    assert "London Sat 00:00" in lines(printed(zones=("Europe/London",)))
    assert "New York" not in whole_text(printed(zones=()))


def test_the_footer_says_what_it_is_when_it_was_printed_and_which_page() -> None:
    found = lines(printed())[-1]
    assert found == ("Producer rundown · Black Friday marathon Printed Fri 27 Nov 2026 14:20 1 / 1")


def test_the_totals_say_when_it_ends_by_how_much_it_is_over_and_who_works_on_it() -> None:
    assert lines(printed())[-2] == (
        "On air 16:00:00 Off air 19:00:00 Planned 3:01:00 Over 1:00 "
        "Host @mia.k → 17:30 @jun.live Moderator @mod.eli Operator @ops.rae"
    )


def test_a_row_has_its_number_times_kind_title_host_product_price_stock_and_cues() -> None:
    found = lines(printed())
    assert "1 16:00:00 5:00 Opening Welcome @mia.k" in found
    assert (
        "2 16:05:00 8:00 Traffic Mini cleanser @mia.k LS-1003 $4.90 1,200 Pin 1 · coupon FIRST5"
        in found
    )
    assert (
        "4 16:20:30 28:00 Hero Vitamin C serum 30 ml @mia.k LS-3301 $24.00 2,500 "
        "Pin 2 · limit 2 · CAM 1 → table · board" in found
    )


def test_private_cues_are_not_printed_and_a_check_is_its_columns_name() -> None:
    text = whole_text(printed())
    assert "hurry" not in text
    assert "✓Rehearsed" in text


def test_a_gift_without_a_live_price_shows_none_and_another_offer_its_list_price() -> None:
    found = lines(printed())
    assert "3 16:13:00 7:30 Giveaway Giveaway: travel kit @mia.k LS-9001 — 10" in found
    assert "LS-9001 $29.00 10 Pin 6" in found


def test_the_offers_of_one_row_stand_in_one_row_each_beside_its_pin() -> None:
    found = lines(printed())
    place = next(n for n, line in enumerate(found) if "Two minis" in line)
    assert found[place : place + 4] == [
        "8 ⚑ 17:30:00 40:00 Flash Two minis @jun.live LS-7106 $4.20 300 Pin 4",
        "LS-1003 $4.50 1,200 Pin 5",
        "LS-9001 $29.00 10 Pin 6",
        "Hard start · ✓ Rehearsed",
    ]


def test_a_handover_says_from_whom_to_whom() -> None:
    assert "7 17:30:00 1:40 Handover Handover @mia.k → @jun.live" in lines(printed())


def test_a_block_is_a_heading_with_its_target_and_its_sum() -> None:
    found = lines(printed())
    assert "16:05:00 Hero block — planned 60:00 · 73:30" in found
    assert "17:30:00 Late block — 40:00" in found


def test_slack_and_overlap_stand_before_the_hard_start_and_above_a_blocks_heading() -> None:
    found = lines(printed())
    slack = found.index("16:48:30 11:30 slack before the hard start")
    assert found[slack + 1].startswith("6 ⚑ 17:00:00")
    overlap = found.index("17:31:40 −1:40 overlap before the hard start")
    assert found[overlap + 1] == "17:30:00 Late block — 40:00"


def test_a_skipped_row_says_so_and_is_neither_numbered_nor_timed_as_running() -> None:
    assert "— (16:48:30) skipped Demo Guest by video @mia.k" in lines(printed())


def test_a_skipped_block_says_so_with_all_its_rows() -> None:
    block = a_block(id="block", title="Left out", skip=True)
    found = lines(printed(a_run(block, an_item(block_id="block", title="Inside"))))
    assert "16:00:00 Left out — skipped" in found
    assert "— (16:00:00) skipped Inside —" in found


def test_a_note_is_a_row_of_text_without_length() -> None:
    found = lines(printed())
    place = found.index("17:31:40 Note Flash at 18:00")
    assert found[place + 1] == "Ask the brand whether cream is back."


def test_an_item_that_ends_by_the_clock_says_so_and_what_it_lacks() -> None:
    assert "10 18:20:00 30:00 Eigenes Talk @jun.live Ends by 18:50" in lines(printed())
    late = an_item(0, start="end_by", clock="16:10", title="Too late")
    found = lines(printed(a_run(an_item(900), late)))
    assert "no time left: its end comes 5:00 too early" in found


def test_another_day_and_changed_clocks_are_said_where_they_begin() -> None:
    night = a_show(starts_at=datetime(2026, 10, 31, 23, 30), length_minutes=240)
    rows = [an_item(3600, title=f"Hour {number}") for number in range(4)]
    found = lines(printed(a_run(*rows, show=night)))
    first = found.index("Sun 1 Nov 2026")
    assert found[first + 1] == "2 00:30:00 1:00:00 Hour 1 @mia.k"
    again = found.index("Sun 1 Nov 2026 · clocks changed, now UTC−8")
    assert found[again + 1] == "4 01:30:00 1:00:00 Hour 3 —"
    assert "Off air Sun 1 Nov 02:30:00" in " ".join(found)


def test_a_show_without_rows_is_a_page_that_says_so() -> None:
    pdf = printed(a_run())
    assert len(page_sizes(pdf)) == 1
    assert "This show has no rows yet." in lines(pdf)


def test_a_numbered_print_says_its_number_and_marks_what_changed() -> None:
    issue = Issue(number=4, version=8, since=3, changed_rows=frozenset({"welcome"}))
    pdf = printed(issue=issue)
    assert "Print 4 · version 8 · changes since print 3 marked ▮" in lines(pdf)
    beside = (20 * 2, (595 - 510) * 2, 28 * 2, (595 - 470) * 2)
    assert _ink(pdf, beside) > 0
    assert _ink(printed(), beside) == 0


def _ink(pdf: bytes, box: tuple[int, int, int, int]) -> int:
    return sum(picture(pdf).convert("L").crop(box).histogram()[:128])


@pytest.mark.parametrize("paper", Paper)
def test_a_rundown_is_landscape_unless_somebody_turns_it(paper: Paper) -> None:
    short, long = paper.value
    assert page_sizes(printed(paper=paper))[0] == pytest.approx((long, short), abs=0.01)
    turned = printed(paper=paper, orientation=Orientation.PORTRAIT)
    assert page_sizes(turned)[0] == pytest.approx((short, long), abs=0.01)


def test_density_and_type_size_change_how_much_fits_a_page() -> None:
    run = a_run(*(an_item(title=f"Row {number}") for number in range(80)))
    pages = [
        len(page_sizes(printed(run, **chosen)))
        for chosen in (
            {"density": Density.COMPACT},
            {},
            {"density": Density.ROOMY},
            {"type_size": 14},
        )
    ]
    assert pages == sorted(pages)
    assert pages[0] < pages[2] < pages[3] + 1


def test_the_heading_is_repeated_on_each_page_and_pages_are_counted() -> None:
    pdf = printed(a_run(*(an_item(title=f"Row {number}") for number in range(100))))
    count = len(page_sizes(pdf))
    assert count > 2
    for page in range(1, count + 1):
        shown = [each.text.strip() for each in texts(pdf) if each.page == page]
        assert shown.count("Live price") == 1
        assert shown.count("Black Friday marathon") == 1
        assert f"{page} / {count}" in shown


def test_a_blocks_heading_is_never_alone_at_the_bottom_of_a_page() -> None:
    for before in range(18, 32):
        block = a_block(id="block", title="The block")
        rows = [an_item(title=f"Row {number}") for number in range(before)]
        inside = an_item(title="First inside", block_id="block")
        shown = texts(printed(a_run(*rows, block, inside)))
        (heading,) = (each for each in shown if each.text.strip() == "The block")
        (first,) = (each for each in shown if each.text.strip() == "First inside")
        assert heading.page == first.page, before


def test_a_gap_is_never_parted_from_its_hard_start() -> None:
    for before in range(18, 32):
        rows = [an_item(60, title=f"Row {number}") for number in range(before)]
        shown = texts(printed(a_run(*rows, a_hard_item("18:00", title="On the hour"))))
        (gap,) = (each for each in shown if "slack" in each.text)
        (hard,) = (each for each in shown if each.text.strip() == "On the hour")
        assert gap.page == hard.page, before


def test_a_row_higher_than_a_page_says_that_it_continues_and_loses_nothing() -> None:
    words = " ".join(f"word{number}" for number in range(1500))
    pdf = printed(a_run(an_item(title="Before"), an_item(title=words), an_item(title="After")))
    shown = [each.text.strip() for each in texts(pdf)]
    assert shown.count("continues") == shown.count("continued") >= 1
    found = re.findall(r"word\d+", " ".join(shown))
    assert found == words.split()
    assert shown.count("2") == 1 + shown.count("continued")


def test_a_long_title_of_the_show_stands_in_full_once_and_cut_on_later_pages() -> None:
    title = " ".join(f"part{number}" for number in range(60))
    rows = [an_item(title=f"Row {number}") for number in range(60)]
    shown = texts(printed(a_run(*rows, show=a_show(title=title))))
    first = squashed("".join(each.text for each in shown if each.page == 1))
    later = [each.text for each in shown if each.page == 2 and each.size == 15]
    assert squashed(title) in first
    assert len(later) == 1
    assert later[0].strip().endswith("…")


def test_a_title_longer_than_a_page_loses_nothing() -> None:
    title = " ".join(f"part{number}" for number in range(2500))
    pdf = printed(a_run(an_item(title="Row"), show=a_show(title=title)))
    assert squashed(title) in "".join(
        squashed(each.text) for each in texts(pdf) if each.size == 15 and "…" not in each.text
    )
    assert outside(pdf, 29) == []


@pytest.mark.parametrize("margin", [12, 85])
@pytest.mark.parametrize("size", [7, 28])
def test_nothing_leaves_the_page_at_the_ends_of_what_can_be_chosen(
    margin: float, size: float
) -> None:
    pdf = printed(paper=Paper.LETTER, margin=margin, type_size=size, density=Density.ROOMY)
    assert outside(pdf, margin - 1) == []
    assert "Vitamin" in whole_text(pdf)


def test_type_is_never_below_seven_points() -> None:
    assert min(each.size for each in texts(printed(type_size=7))) >= 7


def test_figures_line_up_at_the_right_of_their_columns() -> None:
    found = [each for each in texts(printed()) if CLOCK.fullmatch(each.text.strip())]
    running = [each.right for each in found if each.size == 8.5 and each.x < 80]
    assert max(running) - min(running) < 1.5


def test_every_running_row_has_its_start_in_the_column_of_starts() -> None:
    starts = Counter(column(printed(), "Start", like=CLOCK.pattern))
    assert starts["17:00:00"] == 1
    assert starts["17:30:00"] == 3


def test_the_sheet_speaks_the_language_that_was_chosen_for_it() -> None:
    pdf = printed(language=language_for("zh_CN"))
    assert squashed("2026年11月27日 周五 · 16:00 – 19:00 洛杉矶时间") in whole_text(pdf)
    assert squashed("16:48:30 11:30 定点开始前的空档") in whole_text(pdf)
    root: Any = pypdf.PdfReader(io.BytesIO(pdf)).trailer["/Root"]
    assert root["/Lang"] == "zh-CN"


def test_equal_runs_and_options_give_equal_bytes_with_any_typesetter() -> None:
    assert printed() == printed() == rundown_pdf(a_marathon(), options())


def test_the_document_is_titled_after_the_sheet_and_the_show() -> None:
    metadata = pypdf.PdfReader(io.BytesIO(printed())).metadata
    assert metadata is not None
    assert metadata.title == "Producer rundown · Black Friday marathon"
    assert metadata.author == "Lumen Skin"


def test_no_text_is_read_as_markup() -> None:
    title = "<b>{title} %s &amp; \\n </para>"
    assert squashed(title) in whole_text(printed(a_run(an_item(title=title))))


def test_a_product_without_a_sku_is_named() -> None:
    product = a_product(id="bare", title="Nameless jar", sku="")
    run = a_run(an_item(id="row"), offers={"row": (an_offer("row", "bare"),)},
                products={"bare": product})  # fmt: skip
    assert "Nameless jar" in " ".join(lines(printed(run)))


def test_a_note_above_the_first_row_of_a_block_stays_below_its_heading() -> None:
    block = a_block(id="block", title="Block")
    note = a_note(block_id="block", title="Aside")
    hard = a_hard_item("17:00", block_id="block", title="Sharp")
    found = lines(printed(a_run(block, note, hard)))
    places = [next(n for n, line in enumerate(found) if text in line)
              for text in ("slack", "Block", "Aside", "Sharp")]  # fmt: skip
    assert places == sorted(places)


def chosen(*ids: str) -> dict[str, tuple[PrintColumn, ...]]:
    return {"rundown": tuple(PrintColumn(id=each) for each in ids)}


def test_every_column_there_is_can_be_printed() -> None:
    run = a_marathon()
    for each in whole_columns("rundown", (), run.cue_columns):
        assert lines(printed(run, columns=chosen("title", each.id)))


def test_what_has_a_column_of_its_own_does_not_stand_among_the_cues_too() -> None:
    found = lines(printed(columns=chosen("title", "pin", "buyer_limit", "cue:camera", "cues")))
    assert "Title Pin Limit Camera Cues" in found
    assert "Vitamin C serum 30 ml 2 2 CAM 1 → table board" in found


def test_a_column_is_as_wide_as_it_was_made_but_no_price_breaks() -> None:
    wide = (PrintColumn(id="title", width=60), PrintColumn(id="live_price", width=8))
    shown = texts(printed(columns={"rundown": (*wide, PrintColumn(id="sku"))}))
    placed = {each.text.strip(): each for each in shown}
    assert placed["$24.00"].right == pytest.approx(placed["$29.00"].right, abs=1)
    assert placed["$24.00"].x > 30 + 60 * 72 / 25.4
    assert placed["SKU"].x > placed["$24.00"].right


def test_columns_that_nobody_could_read_are_refused_with_what_to_do() -> None:
    run = a_marathon()
    every = [each.id for each in whole_columns("rundown", (), run.cue_columns)]
    with pytest.raises(InvalidValueError, match="no room for so many columns"):
        printed(run, columns=chosen(*every), paper=Paper.A5)
