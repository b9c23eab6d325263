from datetime import datetime
from typing import Any

from builders import (
    a_block,
    a_brand,
    a_creator,
    a_hard_item,
    a_note,
    a_product,
    a_show,
    an_item,
    an_offer,
)

from planner.domain.run_of_show import RunOfShow, by_row
from planner.domain.rundown import Offer, Row, in_order
from planner.domain.timing import cascade
from planner.ui.rundown import cells
from planner.ui.rundown.heading_cells import heading_cell
from planner.ui.rundown.lines import Line, Shape, lines_of
from planner.ui.widgets.entry import Tone
from planner.wording.language import Language

ENGLISH = Language()


def a_run(*rows: Row, offers: tuple[Offer, ...] = (), **fields: Any) -> RunOfShow:
    ordered = tuple(in_order(list(rows)))
    given: dict[str, Any] = {"show": a_show(), "brand": a_brand(), **fields}
    return RunOfShow(rows=ordered, offers=by_row(offers, ordered), **given)


def lines(run: RunOfShow) -> list[Line]:
    return lines_of(run, cascade(run.show, run.rows))


def test_slack_stands_in_a_line_of_its_own_before_the_hard_row() -> None:
    gap, hard = lines(a_run(an_item(3600), a_hard_item("17:30")))[1:]
    assert gap.shape is Shape.GAP
    assert not gap.selectable
    assert cells.start_cell(gap, ENGLISH).text == "17:00:00"
    assert cells.length_cell(gap).text == "30:00"
    assert heading_cell(gap, "kind").text == "slack before the hard start"
    assert cells.start_cell(hard, ENGLISH).flag == "flag"


def test_an_overlap_is_signed_and_said_in_words_and_in_red() -> None:
    gap = lines(a_run(an_item(3600), a_hard_item("16:50")))[1]
    assert cells.length_cell(gap).text == "−10:00"
    assert heading_cell(gap, "kind").text == "overlap with the hard start"
    assert heading_cell(gap, "kind").tone is Tone.ON_AIR


def test_a_hard_start_on_time_has_no_line_before_it() -> None:
    shown = lines(a_run(an_item(3600), a_hard_item("17:00")))
    assert [line.shape for line in shown] == [Shape.ITEM, Shape.ITEM]


def test_a_block_shows_its_target_its_sum_and_what_is_over() -> None:
    block = a_block(600, id="block", title="Hook")
    line = lines(a_run(block, an_item(420, block_id="block"), an_item(300, block_id="block")))[0]
    cell = heading_cell(line, "host")
    assert cell.text == "planned 10:00 · 12:00"
    assert cell.chip is not None
    assert (cell.chip.text, cell.chip.tone) == ("2:00 over", Tone.CAUTION)
    assert heading_cell(line, "title").text == heading_cell(line, "kind").text == "Hook"


def test_a_block_without_a_target_shows_its_sum_alone() -> None:
    line = lines(a_run(a_block(id="block"), an_item(420, block_id="block")))[0]
    assert heading_cell(line, "host").text == "7:00"
    assert heading_cell(line, "host").chip is None


def test_a_skipped_row_is_struck_paler_and_still_numbered() -> None:
    skipped, after = lines(a_run(an_item(600, skip=True), an_item(600)))
    assert cells.title_cell(skipped).struck
    assert cells.title_cell(skipped).tone is Tone.FAINT
    assert cells.length_cell(skipped).text == "10:00"
    assert [cells.number_cell(line).text for line in (skipped, after)] == ["1", "2"]
    assert cells.start_cell(after, ENGLISH).text == "16:00:00"


def test_a_note_has_no_number_and_no_length() -> None:
    (line,) = lines(a_run(a_note(title="Check the lights")))
    assert cells.number_cell(line).text == ""
    assert cells.length_cell(line).text == ""
    assert cells.kind_cell(line, ENGLISH).text == "Note"


def test_a_start_after_midnight_says_which_day() -> None:
    show = a_show(starts_at=datetime(2026, 11, 27, 23, 0))
    late = lines(a_run(an_item(7200), an_item(60), show=show))[1]
    assert cells.start_cell(late, ENGLISH).text == "01:00:00 +1"


def test_a_handover_leads_from_one_host_to_the_next() -> None:
    mia, jun = a_creator(id="mia", name="@mia"), a_creator(id="jun", name="@jun")
    run = a_run(
        an_item(60, kind="handover", host_ids=("mia", "jun")),
        an_item(60, host_ids=("mia", "jun")),
        creators={"mia": mia, "jun": jun},
    )
    assert [cells.host_cell(line).text for line in lines(run)] == ["@mia → @jun", "@mia, @jun"]


def test_the_price_is_the_live_one_else_the_list_price_and_paler() -> None:
    product = a_product(id="serum", list_price=6000, sku="LS-1", stock=9)
    row, other = an_item(60, id="one"), an_item(60, id="two")
    offers = (
        an_offer("one", "serum", live_price=4200, stock_set_aside=5),
        an_offer("two", "serum"),
    )
    one, two = lines(a_run(row, other, offers=offers, products={"serum": product}))
    assert (cells.price_cell(one, ENGLISH).text, cells.price_cell(one, ENGLISH).tone) == (
        "$42.00",
        Tone.PLAIN,
    )
    assert (cells.price_cell(two, ENGLISH).text, cells.price_cell(two, ENGLISH).tone) == (
        "$60.00",
        Tone.FAINT,
    )
    assert [cells.stock_cell(line).text for line in (one, two)] == ["5", "9"]


def test_the_bar_is_as_long_as_its_share_of_the_longest_item() -> None:
    short, long = lines(a_run(an_item(300, kind="hero"), an_item(1200)))
    short_bar, long_bar = cells.length_cell(short).bar, cells.length_cell(long).bar
    assert short_bar is not None
    assert long_bar is not None
    assert (short_bar.share, short_bar.mark, long_bar.share) == (0.25, "hero", 1.0)


def test_lines_of_equal_rundowns_are_equal_and_tell_computed_changes() -> None:
    first, second = an_item(300), an_item(300)
    before = lines(a_run(first, second))
    assert before == lines(a_run(first, second))
    after = lines(a_run(first.changed(length=360), second))
    assert before[1].row == after[1].row
    assert before[1] != after[1], "its start moved"
