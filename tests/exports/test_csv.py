"""Tables of text read back by a plain reader."""

import csv
import io
from typing import Any

from builders import a_brand, a_product, a_run, an_item, an_offer
from runs import a_marathon

from planner.domain.guarded_cells import unguarded
from planner.exports.csv import csv_file, products_csv, rundown_csv
from planner.exports.run_lines import lines_of, view_of
from planner.wording.language import CHINESE, Language, language_for

ENGLISH = Language()


def read(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_a_rundown_has_a_line_for_each_row_and_each_further_offer() -> None:
    lines = read(rundown_csv([a_marathon()], language=ENGLISH))
    assert len(lines) == len(list(lines_of(view_of(a_marathon(), ENGLISH))))
    mini = lines[2]
    assert mini["Show"] == "Black Friday marathon"
    assert mini["Time zone"] == "America/Los_Angeles"
    assert mini["On air"] == "2026-11-27 16:00:00"
    assert (mini["Start"], mini["Length"]) == ("2026-11-27 16:05:00", "0:08:00")
    assert (mini["Live price"], mini["List price"], mini["Pin"]) == ("4.90", "7.00", "1")
    assert (mini["Block"], mini["Row ID"]) == ("hero", "mini")


def test_an_overlap_is_a_negative_length_that_is_not_spoilt() -> None:
    lines = read(rundown_csv([a_marathon()], language=ENGLISH))
    assert next(line["Slack"] for line in lines if line["Title"] == "Two minis") == "-0:01:40"


def test_several_shows_stand_one_after_the_other_under_one_heading() -> None:
    content = rundown_csv([a_marathon(), a_run([an_item(title="Alone")])], language=ENGLISH)
    assert [line["Title"] for line in read(content)][-1] == "Alone"
    assert content.count(b"Row ID") == 1


def test_headings_are_in_the_language_asked_for() -> None:
    assert "标题" in read(rundown_csv([a_marathon()], language=language_for(CHINESE)))[0]


def test_what_could_be_run_is_guarded_and_comes_back_as_it_was() -> None:
    texts = ("=cmd|' /C calc'!A0", "+1+1", "@SUM(1)", "-2+3", "'=x", "-3.5", 'a "b", c\nd')
    run = a_run([an_item(title=text) for text in texts])
    titles = [line["Title"] for line in read(rundown_csv([run], language=ENGLISH))]
    assert not any(title[:1] in ("=", "+", "@") for title in titles)
    assert titles[5] == "-3.5"
    assert [unguarded(title) for title in titles] == list(texts)


def test_products_have_their_prices_rates_and_lists() -> None:
    brand = a_brand(id="brand", currency="JPY", name="Aoi")
    product: Any = a_product(
        title="-Serum", sku="00123", list_price=1200, commission_rate=0.15,
        talking_points=("One", "Two"), stock=-3,
    )  # fmt: skip
    (line,) = read(products_csv([product], [brand], language=ENGLISH))
    assert (line["Product"], line["SKU"], line["List price"]) == ("'-Serum", "00123", "1200")
    assert (line["Commission"], line["Talking points"], line["Stock"]) == ("15%", "One\nTwo", "-3")
    assert (line["Brand"], line["Cost"], line["Active"]) == ("Aoi", "", "yes")


def test_a_file_may_do_without_a_byte_order_mark() -> None:
    assert csv_file([["a", "=b"]], mark=False) == b"a,'=b\r\n"


def test_an_offer_of_a_row_that_is_only_linked_is_not_marked_as_spoken() -> None:
    row = an_item()
    product = a_product(id="p")
    run = a_run([row], offers=[an_offer(row.id, "p", spoken=False)], products=[product])
    assert read(rundown_csv([run], language=ENGLISH))[0]["Spoken"] == ""
