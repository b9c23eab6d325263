import re
from datetime import UTC, datetime
from typing import Any

import pytest
from builders import (
    a_creator,
    a_hard_item,
    a_note,
    a_product,
    a_show,
    an_assignment,
    an_item,
    an_offer,
)
from runs import HOSTS, PRODUCTS, a_marathon
from sheet_reading import lines, outside, page_sizes, picture, squashed, texts, whole_text
from torture import a_picture

from planner.domain.errors import NotFoundError, NothingToDoError
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row
from planner.exports.fonts import Fonts
from planner.exports.host_pdf import host_pdf
from planner.exports.sheet_options import Issue, Paper, SheetOptions
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder
from planner.wording.language import language_for

TYPESETTER = Typesetter(Fonts(fonts_folder()))
PRINTED = datetime(2026, 11, 27, 22, 20, tzinfo=UTC)


def options(**chosen: Any) -> SheetOptions:
    return SheetOptions(**{"printed_at": PRINTED, **chosen})


def printed(*hosts: str, run: RunOfShow | None = None, **chosen: Any) -> bytes:
    return host_pdf(run or a_marathon(), hosts or ("mia",), options(**chosen), TYPESETTER)


def a_run(*rows: Row, product: Any = None, **offer: Any) -> RunOfShow:
    """Rows of which the first sells one product."""
    offers = {} if product is None else {rows[0].id: (an_offer(rows[0].id, product.id, **offer),)}
    products = {} if product is None else {product.id: product}
    pictures = {"good": a_picture(), "broken": a_picture(b"\x89PNG\r\n\x1a\nnothing")}
    return a_marathon(rows=rows, offers=offers, products=products, pictures=pictures)


def shown(pdf: bytes) -> str:
    return " | ".join(lines(pdf))


def test_the_header_names_the_host_the_show_the_shift_and_the_call() -> None:
    found = " ".join(lines(printed("mia"))[:4])
    assert "Host sheet · @mia.k" in found
    assert "Black Friday marathon · Lumen Skin · Studio A" in found
    assert "Fri 27 Nov · on air 16:00" in found
    assert "Your shift 16:00 – 17:30 · call 15:15" in found


def test_a_host_who_lives_elsewhere_sees_the_shift_on_their_own_clock() -> None:
    assert "Shanghai Sat 09:30" in lines(printed("jun"))
    assert "Shanghai" not in whole_text(printed("mia"))


def test_a_host_with_two_shifts_sees_both_and_the_first_call() -> None:
    run = a_marathon(
        assignments=(
            an_assignment(creator_id="mia", shift_start=0, shift_end=30, call_minutes=20),
            an_assignment(creator_id="mia", shift_start=60, shift_end=90, call_minutes=5),
        )
    )
    assert "Your shift 16:00 – 16:30, 17:00 – 17:30 · call 15:40" in shown(printed(run=run))


def test_the_footer_says_who_is_on_before_and_after() -> None:
    assert "Printed Fri 27 Nov 2026 14:20 Next on air: @jun.live 17:30 1 / 1" in lines(printed())
    assert "Before you: @mia.k" in shown(printed("jun"))


def test_a_numbered_print_says_its_number_in_the_footer() -> None:
    issue = Issue(number=4, version=8)
    assert "Print 4 · version 8 · Printed Fri 27 Nov 2026 14:20" in shown(printed(issue=issue))


def test_a_product_has_a_card_with_all_that_is_said_and_never_said() -> None:
    found = lines(printed())
    bar = found.index("4 · 16:20 28 min")
    assert found[bar + 1 : bar + 8] == [
        "Vitamin C serum 30 ml",
        "$34.00 $24.00 LS-3301",
        "limit 2",
        "• One bottle lasts six weeks",
        "Pin 2",
        "• 15% L-ascorbic acid, made this month",
        "✕ Never say: removes wrinkles",
    ]
    assert found[bar + 8] == "Same light, same face: look at the board."


def test_a_product_called_otherwise_than_its_row_is_named_under_the_title() -> None:
    found = lines(printed())
    bar = found.index("6 ⚑ · 17:00 30 min")
    assert found[bar + 1 : bar + 3] == ["Pin 3", "Night cream"]
    assert squashed(found[bar + 3]) == squashed("Night cream 夜间修护霜 · 50 ml")


def test_a_row_without_a_product_is_a_slim_card_with_who_and_how_long() -> None:
    found = lines(printed("jun"))
    assert "7 · 17:30 · Handover 1 min 40 s · @mia.k → @jun.live" in found
    assert "9 · 18:10 · Questions 10 min · @jun.live, @mod.eli" in found
    assert "11 · 18:50 · Thanks 11 min" in found


def test_a_note_in_the_shift_is_a_slim_card() -> None:
    found = lines(printed("jun"))
    note = found.index("Note Flash at 18:00")
    assert found[note + 1] == "Ask the brand whether cream is back."


def test_slack_and_overlap_before_a_hard_start_are_told() -> None:
    assert "16:48 · 11 min 30 s slack before the hard start" in lines(printed("mia"))
    assert "17:31 · 1 min 40 s overlap before the hard start" in lines(printed("jun"))


def test_skipped_rows_are_not_on_a_host_sheet() -> None:
    assert "Guest" not in whole_text(printed("mia"))


def test_several_offers_share_a_card_and_what_is_only_linked_says_so() -> None:
    found = lines(printed("jun"))
    bar = found.index("8 ⚑ · 17:30 40 min")
    assert found[bar + 1] == "Two minis"
    assert found[bar + 2 : bar + 8] == [
        "Pin 4",
        "Lip balm",
        "$7.00 $4.20 LS-7106",
        "Pin 5",
        "Mini cleanser 30 ml",
        "$7.00 $4.50 LS-1003",
    ]
    assert found[bar + 8] == "Only linked: Travel kit $29.00 LS-9001 Pin 6"


@pytest.mark.parametrize(
    ("kind", "product", "live_price", "line"),
    [
        ("hero", {"list_price": 900}, 500, "$9.00 $5.00 S1"),
        ("hero", {"list_price": 400, "compare_at_price": 900}, 500, "$9.00 $5.00 S1"),
        ("hero", {"list_price": 400}, 500, "$5.00 S1"),
        ("hero", {"list_price": 500, "compare_at_price": 900}, None, "$9.00 $5.00 S1"),
        ("hero", {"list_price": 500}, None, "$5.00 S1"),
        ("hero", {}, None, "S1"),
        ("giveaway", {"list_price": 2900}, None, "$29.00 Giveaway S1"),
        ("giveaway", {"list_price": 2900}, 100, "$29.00 $1.00 S1"),
        ("auction", {"list_price": 2900}, 100, "Starting bid $1.00 S1"),
    ],
)
def test_the_higher_price_is_crossed_out_beside_the_one_that_holds(
    kind: str, product: dict[str, int], live_price: int | None, line: str
) -> None:
    sold = a_product(id="p", title="Jar", sku="S1", **product)
    row = an_item(kind=kind, title="Jar", host_ids=("mia",))
    assert line in lines(printed(run=a_run(row, product=sold, live_price=live_price)))


def test_a_product_with_a_web_address_has_a_code_and_any_other_link_is_written_out() -> None:
    row = an_item(title="Jar", host_ids=("mia",))
    plain = _dark(printed(run=a_run(row, product=a_product(id="p", title="Jar"))))
    address = "https://shop.example/商品"
    coded = printed(run=a_run(row, product=a_product(id="p", title="Jar", url=address)))
    assert _dark(coded) > plain + 1000
    assert "shop.example" not in whole_text(coded)
    for odd in ("javascript:alert(1)", "https://shop.example/" + "x" * 600):
        pdf = printed(run=a_run(row, product=a_product(id="p", title="Jar", url=odd)))
        assert odd in whole_text(pdf)


def _dark(pdf: bytes) -> int:
    return sum(picture(pdf).convert("L").histogram()[:128])


def test_a_picture_is_drawn_and_a_broken_one_prints_as_its_name() -> None:
    row = an_item(title="Jar", host_ids=("mia",))
    named = {"title": "Jar", "image": "https://x.example/night%20cream.png?v=1"}

    def run(picture_id: str) -> RunOfShow:
        return a_run(row, product=a_product(id="p", picture_id=picture_id, **named))

    good, broken = printed(run=run("good")), printed(run=run("broken"))
    assert b"/DCTDecode" in good
    assert "nightcream" not in whole_text(good)
    assert b"/DCTDecode" not in broken
    assert "nightcream.png" in whole_text(broken)
    assert "nightcream.png" in whole_text(printed(run=run("lost")))


def test_each_host_begins_on_a_new_page_and_counts_from_one() -> None:
    rows = [an_item(title=f"Row {n}", host_ids=("mia",), script="Say it. " * 90) for n in range(9)]
    run = a_marathon(rows=tuple(rows), offers={})
    pdf = printed("mia", "jun", run=run)
    numbers = [each.text.strip() for each in texts(pdf) if re.fullmatch(r"\d+ / \d+ *", each.text)]
    pages = len(page_sizes(pdf))
    assert pages > 2
    assert numbers == [*(f"{n} / {pages - 1}" for n in range(1, pages)), "1 / 1"]


def test_a_host_without_rows_is_told_so() -> None:
    run = a_marathon(creators={**HOSTS, "new": a_creator(id="new", name="@new")})
    assert "This show has no rows for @new." in lines(printed("new", run=run))


def test_nobody_and_unknown_people_are_refused_in_words() -> None:
    with pytest.raises(NothingToDoError, match="Assign a host"):
        host_pdf(a_marathon(), (), options(), TYPESETTER)
    with pytest.raises(NotFoundError, match="“ghost”"):
        printed("ghost")


def test_a_card_never_leaves_its_bar() -> None:
    for length in range(1, 40, 3):
        rows = [
            an_item(title=f"First {n}", script="word " * length * 3, host_ids=("mia",))
            for n in range(6)
        ]
        product = a_product(id="p", title="Jar", talking_points=("point",) * 5)
        run = a_marathon(
            rows=tuple(rows),
            offers={row.id: (an_offer(row.id, "p"),) for row in rows},
            products={"p": product},
        )
        found = texts(printed(run=run))
        for number in range(6):
            (title,) = (each for each in found if each.text.strip() == f"First {number}")
            (bar,) = (each for each in found if each.text.startswith(f"{number + 1} · "))
            assert title.page == bar.page
            assert 0 < bar.y - title.y < 60


def test_a_card_higher_than_a_page_goes_on_under_the_same_bar_and_loses_nothing() -> None:
    script = " ".join(f"word{number}" for number in range(1200))
    row = an_item(title="Long", script=script, host_ids=("mia",))
    run = a_run(row, product=a_product(id="p", title="Long"))
    found = [each.text.strip() for each in texts(printed(run=run))]
    assert re.findall(r"word\d+", " ".join(found)) == script.split()
    assert found.count("continues") == found.count("continued") >= 1
    assert sum(text.startswith("1 · 16:00") for text in found) == 1 + found.count("continued")


def test_a_row_without_products_that_goes_on_says_which_row_it_is() -> None:
    script = " ".join(f"word{number}" for number in range(1200))
    run = a_marathon(rows=(an_item(title="Long", script=script, host_ids=("mia",)),))
    found = [each.text.strip() for each in texts(printed(run=run))]
    assert found.count("continues") == found.count("1 · 16:00 · continued") >= 1


def test_a_long_slim_card_goes_on_as_well() -> None:
    script = " ".join(f"word{number}" for number in range(1200))
    pdf = printed(run=a_run(an_item(title="Long", script=script, host_ids=("mia",))))
    found = " ".join(each.text for each in texts(pdf))
    assert re.findall(r"word\d+", found) == script.split()
    assert "continues" in found


def test_another_day_is_said_where_it_begins() -> None:
    run = a_marathon(
        show=a_show(starts_at=datetime(2026, 11, 27, 23, 30)),
        rows=(an_item(3600, title="Late"), an_item(title="Early")),
        offers={},
    )
    found = lines(printed(run=run))
    day = found.index("Sat 28 Nov 2026")
    assert found[day + 1].startswith("2 · 00:30 · Early")


def test_a_host_reads_in_fourteen_points_or_more_unless_somebody_chose_less() -> None:
    sizes = {each.text.strip(): each.size for each in texts(printed())}
    assert sizes["One bottle lasts six weeks"] == 14
    assert sizes["$24.00"] > 14
    assert sizes["Mini cleanser"] > 14
    assert min(each.size for each in texts(printed(type_size=7))) >= 7


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("size", [7, 14, 28])
def test_nothing_leaves_the_page(paper: Paper, size: float) -> None:
    pdf = printed("mia", "jun", paper=paper, type_size=size)
    assert outside(pdf, 29) == []
    assert page_sizes(pdf)[0] == pytest.approx(paper.value, abs=0.01)


def test_black_and_white_loses_nothing_because_no_text_is_told_by_colour() -> None:
    colours = picture(printed()).getcolors(1_000_000)
    assert colours is not None
    assert all(max(colour) - min(colour) < 24 for _, colour in colours if isinstance(colour, tuple))


def test_the_sheet_speaks_the_language_that_was_chosen_for_it() -> None:
    text = whole_text(printed(language=language_for("zh_CN")))
    for words in ("主播手卡 · @mia.k", "禁止说：removes wrinkles", "链接号 2", "28 分钟"):
        assert squashed(words) in text


def test_equal_runs_and_options_give_equal_bytes() -> None:
    assert printed("mia", "jun") == host_pdf(a_marathon(), ("mia", "jun"), options())


def test_a_slim_card_has_the_flag_of_a_hard_start_too() -> None:
    rows = (a_note(title="Aside"), a_hard_item("16:30", title="Sharp", host_ids=("mia",)))
    run = a_marathon(rows=rows, offers={}, products=PRODUCTS)
    assert "1 ⚑ · 16:30 · Sharp 5 min" in lines(printed(run=run))
