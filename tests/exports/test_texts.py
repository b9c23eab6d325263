"""What is read by people as plain text: scripts for a prompter, and a summary for a chat.

The whole texts are in tests/golden. To make them anew after a change that is meant, run this file:

    python tests/exports/test_texts.py && git diff tests/golden
"""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest
from builders import a_creator, a_run, an_assignment, an_item
from runs import a_marathon

from planner.exports.chat_text import chat_summary
from planner.exports.csv import rundown_csv
from planner.exports.ontime import ontime_project
from planner.exports.teleprompter import teleprompter_text
from planner.services.exporting_shows import languages_of
from planner.wording.language import CHINESE, Language, language_for

FOLDER: Final = Path(__file__).resolve().parent.parent / "golden"
NOW: Final = datetime(2026, 11, 22, 12, tzinfo=UTC)
ENGLISH: Final = Language()
TEXTS: Final[dict[str, Callable[[], bytes]]] = {
    "chat.txt": lambda: (
        chat_summary(a_marathon(), NOW, [ENGLISH, language_for(CHINESE)]) + "\n"
    ).encode(),
    "teleprompter.txt": lambda: teleprompter_text([a_marathon()], language=ENGLISH),
    "rundown.csv": lambda: rundown_csv([a_marathon()], language=ENGLISH, private=True),
    "ontime.json": lambda: ontime_project([a_marathon()], title="Week"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_the_text_is_as_it_was(name: str) -> None:
    assert TEXTS[name]() == (FOLDER / name).read_bytes()


def test_a_script_is_said_without_its_marks_and_lists_stay_lists() -> None:
    run = a_run([an_item(title="A\nB", script="**Look** at\n- one\n  - two\n1. three\n\n")])
    assert teleprompter_text([run], language=ENGLISH).decode() == (
        "[1 · A B]\nLook at\n• one\n  • two\n1. three\n"
    )


def test_of_several_shows_each_script_stands_under_its_show() -> None:
    run = a_run([an_item(title="Hi", script="Hello")])
    text = teleprompter_text([run, run], language=ENGLISH).decode()
    assert text.count("[[ Black Friday marathon ]]\n\n[1 · Hi]\nHello") == 2


def test_no_title_breaks_the_lines_of_a_summary() -> None:
    run = a_run([an_item(title="a\nb\u2028c")])
    assert chat_summary(run, NOW, [ENGLISH]).splitlines()[-1] == "16:00 a b c"


@pytest.mark.parametrize(
    ("spoken", "codes"),
    [
        (("en", "zh"), ["en", "zh_CN"]),
        (("Mandarin", "English"), ["zh_CN", "en"]),
        (("zh-Hans", "中文"), ["zh_CN"]),
        (("ko", "es"), ["en"]),
        ((), ["en"]),
    ],
)
def test_a_summary_is_in_the_languages_of_the_team(
    spoken: tuple[str, ...], codes: list[str]
) -> None:
    run = a_run(
        creators={"mia": a_creator(id="mia", languages=spoken)},
        assignments=(an_assignment(creator_id="mia"),),
    )
    assert [each.code for each in languages_of(run, ENGLISH)] == codes


if __name__ == "__main__":
    for name, made in TEXTS.items():
        (FOLDER / name).write_bytes(made())
