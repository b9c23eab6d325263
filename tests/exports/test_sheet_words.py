import ast
import inspect
from datetime import datetime

from planner.exports import sheet_words as words
from planner.exports.sheet_options import Issue
from planner.wording.language import Language, language_for

ENGLISH = Language()
CHINESE = language_for("zh_CN")


def _english_texts() -> set[str]:
    """Every fixed word, and every text that a function here translates."""
    calls = [
        node
        for node in ast.walk(ast.parse(inspect.getsource(words)))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("translate", "sentence")
    ]
    texts = {
        argument.value
        for call in calls
        for argument in call.args[1:2]
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }
    return {*texts, *(word.value for word in words.Word)}


def test_every_text_of_a_sheet_is_said_in_chinese() -> None:
    texts = _english_texts()
    assert len(texts) > 25
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
