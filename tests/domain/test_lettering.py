"""What sheets cannot show is known without the fonts, and told of all that stands on them."""

from builders import a_creator, a_product, a_run, a_show, an_item, an_offer

from planner.domain.checks import findings_of_show
from planner.domain.findings import Code
from planner.domain.lettering import missing_letters, missing_ranges
from planner.domain.platforms import Platforms
from planner.domain.run_of_show import RunOfShow
from planner.exports.characters import clean
from planner.exports.fonts import read_catalogue
from planner.resources import fonts_folder

SURROGATES = range(0xD800, 0xE000)


def missing_in_the_fonts() -> list[tuple[int, int]]:
    """The stretches of letters that are seen and that no shipped font covers."""
    covered = frozenset[str]().union(*(f.covers for f in read_catalogue(fonts_folder()).values()))
    found: list[list[int]] = []
    goes_on = False
    for point in range(0x21, 0x110000):
        if point in SURROGATES or not clean(chr(point)).strip():
            continue
        if chr(point) in covered:
            goes_on = False
        elif goes_on:
            found[-1][1] = point
        else:
            found.append([point, point])
            goes_on = True
    return [(first, last) for first, last in found]


def told(run: RunOfShow) -> list[tuple[tuple[str, ...], object, object]]:
    found = findings_of_show(run, Platforms())
    return [
        (each.subjects, each.values["title"], each.values["letters"])
        for each in found
        if each.code is Code.UNPRINTABLE
    ]


def test_the_missing_letters_are_those_that_the_shipped_fonts_lack() -> None:
    wanted = missing_in_the_fonts()
    text = " ".join(f"{a:X}" if a == b else f"{a:X}-{b:X}" for a, b in wanted)
    assert list(missing_ranges()) == wanted, f"put this into planner/domain/lettering.py: {text}"


def test_letters_are_named_once_in_their_order_and_what_is_not_seen_is_not_missing() -> None:
    assert missing_letters("Serum “duo” — 夜间修护霜 スキンケア 라이브 Ночной 👍🏽 → €") == ""
    assert missing_letters("a\u200d\ufe0f\tb\n\x07") == ""
    assert missing_letters("كلك serum שש") == "كلש"


def test_each_thing_with_such_letters_is_told_of_and_what_is_not_on_sheets_is_not() -> None:
    run = a_run(
        (
            an_item(60, id="row", title="قف", script="شكرا"),
            an_item(60, id="fine", title="Serum", host_ids=("mia",)),
            an_item(60, id="skipped", title="קרם", skip=True),
        ),
        show=a_show(id="show", title="ครีม", length_minutes=2),
        offers=[an_offer("fine", "serum")],
        products=[
            a_product(id="serum", title="Serum", never_say=("ไทย",)),
            a_product(id="other", title="عرض"),
        ],
        creators={"mia": a_creator(id="mia", name="@मिया"), "jun": a_creator(id="jun", name="عمر")},
    )
    assert told(run) == [
        (("mia", "show"), "@मिया", "म ि य ा"),
        (("serum", "show"), "Serum", "ไ ท ย"),
        (("show",), "ครีม", "ค ร ี ม"),
        (("row", "show"), "قف", "ق ف ش ك ر ا"),
    ]


def test_a_long_list_of_letters_is_cut() -> None:
    text = "".join(map(chr, range(0x0E01, 0x0E2F)))
    ((_, _, letters),) = told(
        a_run((an_item(120, title=text),), show=a_show(id="show", length_minutes=2))
    )
    assert isinstance(letters, str)
    assert letters.endswith("ฌ…")
    assert len(letters.split()) == 12
