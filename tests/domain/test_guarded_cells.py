import pytest
from effort import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.domain.guarded_cells import guarded, unguarded


@pytest.mark.parametrize(
    "text", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "\rx", "＝1", "-", "--5"]
)
def test_what_a_program_would_run_has_an_apostrophe_before_it(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize(
    "text", ["-3", "-0.78", "+5%", "-1:30", "-1,200.50", "", "a=b", "12", "'s"]
)
def test_numbers_with_a_sign_and_plain_texts_stay_as_they_are(text: str) -> None:
    assert guarded(text) == text


@settings(max_examples=examples(60))
@given(st.text(alphabet="'=+-@\t\r\n＝1.%a "))
def test_a_guarded_cell_is_never_run_and_gives_back_what_there_was(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text)[:1] not in tuple("=@\t\r")
