"""How an error is told in a person's language."""

from planner.domain.errors import InvalidValueError, NotFoundError
from planner.wording.faults import CONTEXT, fault_sentence
from planner.wording.language import Language

CHINESE = Language("zh_CN", {(CONTEXT, "No show is called “{show}”."): "没有名为“{show}”的场次。"})


def test_an_error_is_translated_before_its_values_are_put_in() -> None:
    fault = NotFoundError("No show is called “{show}”.", show="{show} 1")
    assert fault_sentence(Language(), fault) == str(fault) == "No show is called “{show} 1”."
    assert fault_sentence(CHINESE, fault) == "没有名为“{show} 1”的场次。"


def test_an_error_without_a_translation_is_told_in_english() -> None:
    fault = InvalidValueError("A length cannot be negative. Type it like 5:00.")
    assert fault_sentence(CHINESE, fault) == str(fault)


def test_braces_in_a_sentence_without_values_stay() -> None:
    fault = InvalidValueError("Row: title: {braces} were typed.")
    assert fault_sentence(CHINESE, fault) == "Row: title: {braces} were typed."
