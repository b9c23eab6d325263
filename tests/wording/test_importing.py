"""Every reason of an import has its sentence, and values with braces stay as they are."""

from string import Formatter

import pytest

from planner.imports import ontime
from planner.imports.formats import formats_of, list_format, product_formats
from planner.imports.problems import Reason
from planner.imports.rundown import run_formats
from planner.wording.importing import CONTEXT, FORMATS, REASONS, format_name, reason
from planner.wording.language import Language, language_for


def values_in(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def said(code: str, **values: object) -> str:
    return reason(Language(), code, column="", value="abc", values=values)


def test_every_reason_has_a_sentence_and_no_sentence_is_left_over() -> None:
    assert {*REASONS, Reason.REFUSED.value} == {each.value for each in Reason}


def test_every_format_has_a_name() -> None:
    listed = {list_format(each).code for each in ("studios", "creators")}
    shows = {each.code for each in run_formats()} | {ontime.CODE}
    results = {each.code for each in formats_of("results")}
    assert set(FORMATS) == {each.code for each in product_formats()} | listed | shows | results
    assert format_name(Language(), "generic") == "Products, columns by their names"


def test_every_sentence_is_there_in_chinese_with_the_same_values() -> None:
    chinese = language_for("zh_CN")
    for text in [*REASONS.values(), *FORMATS.values()]:
        translated = chinese.translate(CONTEXT, text)
        assert translated != text
        assert values_in(translated) == values_in(text)


def test_a_reason_names_its_column_and_what_stands_there() -> None:
    text = reason(Language(), Reason.NOT_A_COUNT, column="Stock", value="{x}", values={})
    assert text == "Stock: “{x}” is not a whole number"


def test_a_rule_of_the_plan_speaks_for_itself() -> None:
    text = said(Reason.REFUSED, sentence="“{text}” is not an amount.", text="{a}")
    assert text == "“{a}” is not an amount."
    assert said(Reason.REFUSED, sentence="Braces {stay}.") == "Braces {stay}."


@pytest.mark.parametrize(
    ("code", "values", "text"),
    [
        (
            Reason.SAME_PRODUCT_TWICE,
            {"line": 4},
            "is the same product as line 4, which comes first",
        ),
        (Reason.TOO_MANY_CELLS, {"cells": 4, "columns": 3}, "has 4 cells under 3 column names"),
    ],
)
def test_a_reason_is_filled_with_its_values(
    code: Reason, values: dict[str, object], text: str
) -> None:
    assert said(code, **values) == text
