"""The sheets of a fixed run, text by text with its place on the page, as files in tests/golden.

After a change that is meant, remake the files and read what differs before committing it:

    python tests/exports/test_sheets_golden.py && git diff tests/golden
"""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest
from runs import a_marathon
from sheet_reading import texts

from planner.domain.platforms import Platform, Platforms
from planner.exports.host_pdf import host_pdf
from planner.exports.rundown_pdf import rundown_pdf
from planner.exports.sheet_options import Issue, Paper, SheetOptions
from planner.wording.language import language_for

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


SHEETS: Final[Mapping[str, Callable[[], bytes]]] = {
    "rundown-a4.txt": _rundown_on_a4,
    "rundown-letter-zh.txt": _numbered_rundown_in_chinese_on_letter,
    "host-a4.txt": _hosts_on_a4,
    "host-letter-zh.txt": _host_in_chinese_on_letter,
}


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_has_the_same_texts_in_the_same_places(name: str) -> None:
    assert _as_text(SHEETS[name]()) == (FOLDER / name).read_text("utf-8")


def _as_text(pdf: bytes) -> str:
    return "".join(f"{each.line().rstrip()}\n" for each in texts(pdf))


if __name__ == "__main__":
    for each, made in SHEETS.items():
        (FOLDER / each).write_text(_as_text(made()), encoding="utf-8")
