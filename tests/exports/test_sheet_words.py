import ast
import inspect
from datetime import datetime
from enum import StrEnum
from types import ModuleType

import pytest

from planner.exports import call_words, goods_words, week_words
from planner.exports import sheet_words as words
from planner.exports.sheet_options import Issue
from planner.wording.language import Language, language_for

ENGLISH = Language()
CHINESE = language_for("zh_CN")


def _english_texts(module: ModuleType, fixed: type[StrEnum]) -> set[str]:
    """Every fixed word, and every text that a function of a module translates.

    Of a plural the text for many is looked up.
    """
    calls = [
        (node, node.func.attr)
        for node in ast.walk(ast.parse(inspect.getsource(module)))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
    ]
    places = {"translate": 1, "sentence": 1, "plural": 2}
    arguments = [call.args[places[name]] for call, name in calls if name in places]
    texts = {
        argument.value
        for argument in arguments
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }
    return {*texts, *(word.value for word in fixed)}


@pytest.mark.parametrize(
    ("module", "fixed", "least"),
    [
        (words, words.Word, 25),
        (call_words, call_words.CallWord, 20),
        (goods_words, goods_words.GoodsWord, 15),
        (week_words, week_words.WeekWord, 16),
    ],
)
def test_every_text_of_a_sheet_is_said_in_chinese(
    module: ModuleType, fixed: type[StrEnum], least: int
) -> None:
    texts = _english_texts(module, fixed)
    assert len(texts) > least
    assert [text for text in sorted(texts) if CHINESE.translate(words.CONTEXT, text) == text] == []


def test_braces_that_somebody_typed_stay_braces() -> None:
    assert words.never_say(ENGLISH, "{words} %s") == "Never say: {words} %s"


def test_what_is_not_there_leaves_no_dots() -> None:
    assert words.joined(("", "a", "", "b")) == "a · b"
    assert words.pin_text(ENGLISH, None) == ""
    assert words.coupon_text(ENGLISH, "") == ""
    assert words.limit_text(ENGLISH, None) == ""
    assert words.print_number(ENGLISH, None) == ""
    assert words.print_version(ENGLISH, Issue(number=1)) == ""
    assert words.print_changes(ENGLISH, Issue(number=1)) == ""


def test_a_time_of_print_is_to_the_minute() -> None:
    printed = datetime(2026, 11, 27, 14, 20, 59)
    assert words.printed_text(ENGLISH, printed) == "Printed Fri 27 Nov 2026 14:20"
