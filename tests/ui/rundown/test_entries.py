from datetime import datetime, time

import pytest
from builders import a_brand, a_creator, a_product, a_show, an_end_by_item, an_item

from planner.domain.errors import InvalidValueError
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row, StartMode
from planner.domain.show import Show
from planner.domain.timing import cascade
from planner.domain.typed_start import format_start
from planner.ui.rundown import entries
from planner.ui.rundown.entries import StartWish
from planner.ui.rundown.lines import Line, lines_of
from planner.ui.widgets.entry import Understood
from planner.wording.language import Language

ENGLISH = Language()
HARD, END_BY, FOLLOW = StartMode.HARD, StartMode.END_BY, StartMode.FOLLOW


def a_line(*rows: Row, show: Show | None = None) -> Line:
    """The line of the last of some rows."""
    run = RunOfShow(show=show or a_show(), brand=a_brand(), rows=rows)
    return lines_of(run, cascade(run.show, run.rows))[-1]


@pytest.mark.parametrize(
    ("typed", "wish", "echo"),
    [
        ("17:00", StartWish(HARD, time(17), 0), "hard start Fri 17:00"),
        ("1700", StartWish(HARD, time(17), 0), "hard start Fri 17:00"),
        ("5pm", StartWish(HARD, time(17), 0), "hard start Fri 17:00"),
        ("by 18:00", StartWish(END_BY, time(18), 0), "ends by Fri 18:00"),
        ("ends by 6:30pm", StartWish(END_BY, time(18, 30), 0), "ends by Fri 18:30"),
        ("bis 18", StartWish(END_BY, time(18), 0), "ends by Fri 18:00"),
        ("0:30 +1", StartWish(HARD, time(0, 30), 1), "hard start Sat 00:30"),
        ("", StartWish(FOLLOW), "follows the row before"),
    ],
)
def test_a_start_is_a_clock_an_end_or_nothing(typed: str, wish: StartWish, echo: str) -> None:
    assert entries.start_entry(a_line(an_item()), ENGLISH).understand(typed) == Understood(
        wish, echo
    )


def test_a_clock_without_a_day_is_on_the_nearest_day_of_the_show() -> None:
    night = a_show(starts_at=datetime(2026, 11, 27, 22, 0), length_minutes=240)
    before, after = an_item(5400), an_item(3600)
    entry = entries.start_entry(a_line(before, after, show=night), ENGLISH)
    assert entry.understand("23:40").value == StartWish(HARD, time(23, 40), 0)
    assert entry.understand("0:15").value == StartWish(HARD, time(0, 15), 1)


def test_a_clock_that_lies_before_a_show_of_one_day_stays_on_that_day() -> None:
    entry = entries.start_entry(a_line(an_item()), ENGLISH)
    assert entry.understand("3:00").value == StartWish(HARD, time(3), 0)


@pytest.mark.parametrize(
    "row",
    [
        an_item(start=HARD, clock=time(17, 5)),
        an_item(start=HARD, clock=time(0, 30), day=1),
        an_end_by_item("18:00"),
    ],
)
def test_what_stands_in_the_field_is_understood_as_what_it_is(row: Row) -> None:
    line = a_line(row)
    read = entries.start_entry(line, ENGLISH).understand(format_start(line.row))
    assert read.value == StartWish(row.start, row.clock, row.day)


def test_the_beginning_of_a_kind_is_enough_and_new_kinds_are_welcome() -> None:
    understand = entries.kind_entry(ENGLISH, ["Guest talk"]).understand
    assert understand("he") == Understood("hero", "→ Hero")
    assert understand("Q&A") == Understood("qa", "")
    assert understand("gue") == Understood("Guest talk", "→ Guest talk")
    assert understand("Cooking") == Understood("Cooking", "a kind of your own")
    assert understand("") == Understood("", "")


def test_hosts_are_any_parts_of_names_that_fit_one_person() -> None:
    people = [a_creator(id="1", name="@mia.k"), a_creator(id="2", name="@mia.b")]
    understand = entries.hosts_entry(people).understand
    assert understand("mia.k，@MIA.B").value == ("1", "2")
    assert understand("mia.b → mia.k").value == ("2", "1")
    assert understand(" , ").value == ()
    with pytest.raises(InvalidValueError, match="not the name of one person"):
        understand("mia")


def test_a_product_is_its_sku_or_a_part_of_its_name() -> None:
    products = [
        a_product(id="1", sku="LS-1", title="Serum"),
        a_product(id="2", sku="LS-10", title="Night cream", variant="50 ml"),
    ]
    understand = entries.product_entry(products).understand
    assert understand("ls-1").value == "1"
    assert understand("night") == Understood("2", "→ LS-10 · Night cream 50 ml")
    assert understand("").value is None
    with pytest.raises(InvalidValueError, match="not one product"):
        understand("LS")


def test_a_price_is_in_the_currency_of_the_brand_and_nothing_is_the_list_price() -> None:
    understand = entries.price_entry(a_line(an_item()), ENGLISH).understand
    assert understand("24") == Understood(2400, "→ $24.00")
    assert understand("$24.00") == Understood(2400, "")
    assert understand("").value is None


def test_a_block_may_have_no_target_but_an_item_needs_a_length() -> None:
    block = Row(id="b", show_id="show", type="block")
    assert entries.length_entry(a_line(block)).understand("").value == 0
    assert entries.length_entry(a_line(block)).understand("90") == Understood(5400, "90 → 90:00")
    with pytest.raises(InvalidValueError):
        entries.length_entry(a_line(an_item())).understand("")
