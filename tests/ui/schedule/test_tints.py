import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.ui.schedule.tints import LEAST_CONTRAST, contrast, mixed, tint_of
from planner.ui.tokens import DARK, LIGHT, Tokens

colors = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06X}")


@given(colors, st.sampled_from([LIGHT, DARK]))
def test_words_of_every_brand_can_be_read_in_both_themes(brand: str, tokens: Tokens) -> None:
    made = tint_of(brand, tokens)
    assert contrast(made.ink, made.ground) >= LEAST_CONTRAST
    assert contrast(made.ink, tokens.surface) >= LEAST_CONTRAST, "a hold has no ground of its own"


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_quiet_words_on_what_is_dimmed_can_be_read_too(tokens: Tokens) -> None:
    assert contrast(tokens.text_2, tokens.raised) >= LEAST_CONTRAST


def test_contrast_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#2F6FED", "#2F6FED") == 1


def test_mixing_goes_from_one_colour_to_the_other() -> None:
    assert mixed("#000000", "#FF8000", 0) == "#000000"
    assert mixed("#000000", "#FF8000", 0.5) == "#804000"
    assert mixed("#000000", "#FF8000", 1) == "#FF8000"
