"""A plan document to a plan, or one sentence that names the place."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.errors import UnusableInputError
from planner.domain.plan import Plan
from planner.imports.plan import DEEPEST, read_plan
from planner.imports.source import Source

BRAND = {"id": "b1", "name": "Lumen Skin"}


def plan_of(document: Any) -> Plan:
    return read_plan(Source("plan.json", json.dumps(document).encode()))


def refusal(content: bytes | dict[str, Any]) -> str:
    raw = content if isinstance(content, bytes) else json.dumps(content).encode()
    with pytest.raises(UnusableInputError) as caught:
        read_plan(Source("plan.json", raw))
    assert "“plan.json”" in str(caught.value)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def a_row(**fields: Any) -> dict[str, Any]:
    return {"id": "r1", "show_id": "s1", **fields}


def test_what_a_document_leaves_out_has_its_default() -> None:
    plan = plan_of({"brands": [BRAND]})
    assert plan == Plan.model_validate({"brands": [BRAND]})
    assert plan_of({}) == Plan()


def test_references_may_lead_outside_of_the_document() -> None:
    assert plan_of({"rows": [a_row(length=300)]}).rows[0].length == 300


@pytest.mark.parametrize(
    ("document", "place"),
    [
        ({"rows": [a_row(), a_row(id="r2", length=-1)]}, "rows[1].length: "),
        ({"rows": [a_row(length="long")]}, "rows[0].length: "),
        ({"rows": [a_row(colour="red")]}, "rows[0].colour: a plan has no such field"),
        ({"row": []}, "row: a plan has no such field"),
        ({"brands": {}}, "brands: "),
        ({"brands": [BRAND, {"id": "b2"}]}, "brands[1].name: "),
        ({"studios": [{"id": "s", "name": "A", "timezone": "Mars/One"}]}, "studios[0].timezone: "),
        (
            {"studios": [{**BRAND, "timezone": "UTC", "open_hours": [{"weekday": 9}]}]},
            "studios[0].open_hours[0].weekday: ",
        ),
        (
            {"brands": [BRAND, {**BRAND, "name": "Other"}]},
            "brands[1].id: “b1” is also the id of brands[0]",
        ),
        ({"workspace": {"currency": "dollars"}}, "workspace.currency: "),
    ],
)  # fmt: skip
def test_a_fault_is_told_with_its_place(document: dict[str, Any], place: str) -> None:
    assert place in refusal(document)


def test_several_faults_are_counted() -> None:
    assert "(and 1 more)" in refusal({"rows": [a_row(length=-1), a_row(id="r2", length=-1)]})


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not JSON at line 1, column 1"),
        (b'{"brands": [\n{"id": "b1",}]}', "not JSON at line 2"),
        (b"[]", "is JSON, but no plan"),
        (b"null", "is JSON, but no plan"),
        (b'{"brands": [], "brands": []}', "the key “brands” comes twice"),
        (b'{"version": 1, "rows": [{"id": "r", "id": "q"}]}', "the key “id” comes twice"),
        (b'{"a": NaN}', "NaN is not a number"),
        (b'{"a": [-Infinity]}', "-Infinity is not a number"),
        (b'{"a": 1e999}', "1e999 is too large"),
        (b'{"a": ' + b"9" * 5000 + b"}", "is too large"),
        (b'{"a": "\xe8"}', "is not UTF-8"),
        (b"[" * 100_000, "nests too deep"),
        (b'{"a":' * 100_000, "nests too deep"),
        (b'{"format": "ontime"}', "of another program"),
        (b'{"version": 2}', "a newer Show Planner (document version 2; this one reads 1)"),
        (b'{"version": true}', "has version 1"),
        (b'{"version": "1"}', "has version 1"),
        (b'{"version": 0}', "has version 1"),
        (b'{"brands": [{"id": "b", "name": "\\ud800"}]}', "brands[0].name: "),
        (b'{"\\ud800\\u0000\\n": 1}', "the document: "),
    ],
)
def test_what_is_no_plan_document_is_refused_in_one_sentence(content: bytes, words: str) -> None:
    assert words in refusal(content)


def test_the_sentence_of_a_refusal_can_be_printed_whatever_the_document_holds() -> None:
    refusal(b'{"rows": [{"id": "\\ud800", "\\udfff": 1}]}').encode("utf-8")


def test_what_may_be_any_json_may_not_nest_without_end() -> None:
    def layout(levels: int) -> dict[str, Any]:
        settings: Any = 1
        for _ in range(levels):
            settings = [settings]
        return {"layouts": [{"id": "l", "name": "L", "scope": "grid", "settings": {"a": settings}}]}

    assert plan_of(layout(DEEPEST - 10)).layouts
    assert "layouts: it nests more than" in refusal(layout(DEEPEST + 1))
    assert "nests" in refusal(layout(900))


def test_a_byte_order_mark_is_allowed() -> None:
    assert read_plan(Source("plan.json", b"\xef\xbb\xbf{}")) == Plan()


def outcome(content: bytes) -> str:
    """`plan`, or the sentence with which the document was refused."""
    try:
        read_plan(Source("plan.json", content))
    except UnusableInputError as error:
        return str(error)
    return "plan"


_texts = st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace"))
_inner = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
_json = st.recursive(
    _inner,
    lambda each: (
        st.lists(each, max_size=3) | st.dictionaries(st.text(max_size=5), each, max_size=3)
    ),
    max_leaves=10,
)
_names = st.sampled_from(["brands", "rows", "version", "layouts", "workspace"])


@given(st.binary(max_size=200) | _texts)
def test_no_bytes_raise_anything_but_a_sentence(content: bytes) -> None:
    assert outcome(content).startswith(("plan", "“plan.json”"))


@given(st.dictionaries(_names, _json))
def test_no_json_raises_anything_but_a_sentence(document: dict[str, Any]) -> None:
    said = outcome(json.dumps(document).encode())
    assert said.startswith(("plan", "“plan.json”"))
    assert said.encode("utf-8")
