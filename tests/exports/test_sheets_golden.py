"""The sheets of a fixed run as files in tests/golden: text by text with its place on the page, and
some first pages as pictures, for all that is no text: rules, marks, bars, pictures and codes.

After a change that is meant, remake the files and read what differs before committing it:

    python tests/exports/test_sheets_golden.py && git diff tests/golden
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest
from PIL import Image, ImageChops
from runs import a_marathon
from sheet_reading import picture, texts
from weeks import a_creator_week, a_studio_week

from planner.domain.platforms import Platform, Platforms
from planner.domain.run_of_show import RunOfShow
from planner.exports.call_pdf import call_section
from planner.exports.fonts import Fonts
from planner.exports.host_pdf import host_pdf
from planner.exports.operator_pdf import operator_section
from planner.exports.prep_pdf import prep_section
from planner.exports.rundown_pdf import rundown_pdf
from planner.exports.sheet import Section, write_document
from planner.exports.sheet_options import Issue, Paper, SheetOptions
from planner.exports.typesetting import Typesetter
from planner.exports.week_pdf import creator_week_section, studio_week_section
from planner.resources import fonts_folder
from planner.wording.language import Language, language_for

SectionMaker = Callable[[RunOfShow, SheetOptions, Typesetter], Section]

FOLDER: Final = Path(__file__).resolve().parent.parent / "golden"
PRINTED: Final = datetime(2026, 11, 27, 22, 20, tzinfo=UTC)
PLATFORMS: Final = Platforms(platforms=(Platform(key="tiktok_shop", name="TikTok Shop"),))
ISSUE: Final = Issue(number=4, version=8, since=3, changed_rows=frozenset({"mini", "cream-row"}))


def _rundown_on_a4() -> bytes:
    return rundown_pdf(a_marathon(), SheetOptions(printed_at=PRINTED, platforms=PLATFORMS))


def _numbered_rundown_in_chinese_on_letter() -> bytes:
    options = SheetOptions(
        printed_at=PRINTED,
        platforms=PLATFORMS,
        paper=Paper.LETTER,
        language=language_for("zh_CN"),
        issue=ISSUE,
    )
    return rundown_pdf(a_marathon(), options)


def _hosts_on_a4() -> bytes:
    return host_pdf(a_marathon(), ("mia", "jun"), SheetOptions(printed_at=PRINTED))


def _host_in_chinese_on_letter() -> bytes:
    options = SheetOptions(
        printed_at=PRINTED, paper=Paper.LETTER, language=language_for("zh_CN"), issue=ISSUE
    )
    return host_pdf(a_marathon(), ("jun",), options)


def _one(section: Section) -> bytes:
    setter = Typesetter(Fonts(fonts_folder()))
    return write_document([section], setter, title=section.title, author="", language=Language())


def _of_a_show(section_of: SectionMaker, **chosen: Any) -> bytes:
    options = SheetOptions(printed_at=PRINTED, platforms=PLATFORMS, **chosen)
    return _one(section_of(a_marathon(), options, Typesetter(Fonts(fonts_folder()))))


def _in_chinese_on_letter(section_of: SectionMaker) -> bytes:
    chinese = language_for("zh_CN")
    return _of_a_show(section_of, paper=Paper.LETTER, language=chinese, issue=ISSUE)


def _call_of_jun(run: RunOfShow, options: SheetOptions, setter: Typesetter) -> Section:
    return call_section(run, options, setter, creator_id="jun")


def _weeks(owner: str, **chosen: Any) -> bytes:
    options = SheetOptions(printed_at=PRINTED, **chosen)
    setter = Typesetter(Fonts(fonts_folder()))
    if owner == "studio":
        return _one(studio_week_section(a_studio_week(), options, setter))
    return _one(creator_week_section(a_creator_week(), options, setter))


SHEETS: Final[Mapping[str, Callable[[], bytes]]] = {
    "rundown-a4.txt": _rundown_on_a4,
    "rundown-letter-zh.txt": _numbered_rundown_in_chinese_on_letter,
    "host-a4.txt": _hosts_on_a4,
    "host-letter-zh.txt": _host_in_chinese_on_letter,
    "call-a4.txt": partial(_of_a_show, call_section),
    "call-jun-letter-zh.txt": partial(_in_chinese_on_letter, _call_of_jun),
    "prep-a4.txt": partial(_of_a_show, prep_section),
    "prep-letter-zh.txt": partial(_in_chinese_on_letter, prep_section),
    "operator-a4.txt": partial(_of_a_show, operator_section),
    "operator-letter-zh.txt": partial(_in_chinese_on_letter, operator_section),
    "week-studio-a4.txt": partial(_weeks, "studio"),
    "week-creator-letter-zh.txt": partial(
        _weeks, "creator", paper=Paper.LETTER, language=language_for("zh_CN")
    ),
}

PICTURED: Final = ("rundown-letter-zh.txt", "host-a4.txt", "operator-a4.txt", "week-studio-a4.txt")

OTHER: Final = 64
"""By so many of 255 levels of grey a dot is another one; how edges are smoothed may differ less."""

FEW: Final = 20
"""So many other dots are borne: a mark or a rule that is moved has more."""


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_has_the_same_texts_in_the_same_places(name: str) -> None:
    assert _as_text(SHEETS[name]()) == (FOLDER / name).read_text("utf-8")


@pytest.mark.parametrize("name", PICTURED)
def test_a_first_page_looks_the_same(name: str) -> None:
    with Image.open(_picture_file(name)) as kept:
        assert _other_dots(_as_picture(SHEETS[name]()), kept) <= FEW


def test_a_page_that_is_moved_by_a_point_looks_otherwise() -> None:
    with Image.open(_picture_file("operator-a4.txt")) as kept:
        assert _other_dots(ImageChops.offset(kept, 1, 0), kept) > 50 * FEW


def _picture_file(name: str) -> Path:
    return (FOLDER / name).with_suffix(".png")


def _as_picture(pdf: bytes) -> Image.Image:
    return picture(pdf, scale=1).convert("L")


def _other_dots(one: Image.Image, other: Image.Image) -> int:
    """How many dots differ; pages of other sizes are a failure of their own."""
    assert one.size == other.size
    return sum(ImageChops.difference(one, other).histogram()[OTHER:])


def _as_text(pdf: bytes) -> str:
    return "".join(f"{each.line().rstrip()}\n" for each in texts(pdf))


if __name__ == "__main__":
    for each, made in SHEETS.items():
        (FOLDER / each).write_text(_as_text(made()), encoding="utf-8")
        if each in PICTURED:
            _as_picture(made()).save(_picture_file(each), optimize=True)
