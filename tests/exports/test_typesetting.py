import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sources import CHECKOUT

from planner import resources
from planner.exports import typesetting
from planner.exports.characters import clean, region_of
from planner.exports.fonts import Fonts, Weight
from planner.exports.runs import Setting
from planner.exports.typesetting import Line, TextStyle, Typesetter

NAUGHTY = CHECKOUT.parent / "shared" / "data" / "bad_input" / "naughty_strings.json"
FONTS = Fonts(resources.fonts_folder())
TYPESETTER = Typesetter(FONTS)
SMALL = TextStyle(8.5)
BOLD = TextStyle(11, Weight.BOLD)
SPACES = " \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f\u3000"
TEXT = st.text(
    st.one_of(
        st.sampled_from("ab1 -直播。「」っカ한글🔥🇺🇸é\u0302\u0323محم\n\u3000\u200d"),
        st.characters(codec=None),
    )
)


def texts(lines: tuple[Line, ...]) -> list[str]:
    return [line.text for line in lines]


def without_spaces(text: str) -> str:
    return "".join(char for char in text if char not in SPACES)


def check_lines(text: str, style: TextStyle, width: float) -> None:
    lines = TYPESETTER.wrap(text, style, width)
    cleaned = clean(text)
    setting = Setting(FONTS, style.weight, region_of(cleaned))
    assert without_spaces("".join(texts(lines))) == without_spaces(cleaned.replace("\n", ""))
    for line in lines:
        assert "".join(run.text for run in line.runs) == line.text == line.text.rstrip(SPACES)
        assert line.width == pytest.approx(sum(run.width for run in line.runs) * style.size)
        assert line.width <= width + 1e-5 or len(setting.clusters(line.text)) == 1


@given(TEXT, st.floats(min_value=0.1, max_value=300), st.sampled_from([SMALL, BOLD]))
@settings(max_examples=300, deadline=None)
def test_wrapping_fits_and_loses_nothing_but_spaces_at_breaks(
    text: str, width: float, style: TextStyle
) -> None:
    check_lines(text, style, width)


@pytest.mark.skipif(not NAUGHTY.exists(), reason="the shared samples are not here")
def test_naughty_strings_wrap_in_a_narrow_column() -> None:
    naughty = json.loads(NAUGHTY.read_text("utf-8"))
    assert len(naughty) > 400
    for text in naughty:
        check_lines(text, SMALL, 40)


def test_text_is_never_read_as_markup() -> None:
    text = '<b>5 < 6 && "x" > 1</b> &amp; <font size=99>%s {0} \\n</font>'
    assert texts(TYPESETTER.wrap(text, SMALL, 1000)) == [text]


def test_an_empty_text_is_one_empty_line() -> None:
    for empty in ("", "   ", "\u200b", "\ufeff"):
        assert TYPESETTER.wrap(empty, SMALL, 100) == (Line("", (), 8.5, 0),)


def test_newlines_are_kept_and_empty_lines_too() -> None:
    assert texts(TYPESETTER.wrap("a\r\n\r\nb\u2028c", SMALL, 100)) == ["a", "", "b", "c"]


def test_on_one_line_newlines_become_spaces() -> None:
    assert TYPESETTER.line("a\nb", SMALL).text == "a b"


def test_widths_grow_with_the_size_and_the_weight() -> None:
    regular = TYPESETTER.width("Vitamin C serum", TextStyle(10))
    assert TYPESETTER.width("Vitamin C serum", TextStyle(20)) == pytest.approx(2 * regular)
    assert TYPESETTER.width("Vitamin C serum", TextStyle(10, Weight.BOLD)) > regular


def test_a_text_exactly_as_wide_as_the_column_stays_on_one_line() -> None:
    for text in ("Vitamin C serum 30 ml", "直播间护肤", "мыло для лица", "🔥 sale ⚑"):
        width = TYPESETTER.width(text, SMALL)
        assert texts(TYPESETTER.wrap(text, SMALL, width)) == [text]
        assert len(TYPESETTER.wrap(text, SMALL, width - 0.01)) == 2


def test_chinese_breaks_between_characters_but_not_before_a_full_stop() -> None:
    width = TYPESETTER.width("直播间里", SMALL)
    assert texts(TYPESETTER.wrap("直播间里。好", SMALL, width)) == ["直播间", "里。好"]


def test_the_forms_of_a_region_hold_for_every_line_of_a_text() -> None:
    lines = TYPESETTER.wrap("カナ 直直直直直直", SMALL, 30)
    faces = {run.face.name for line in lines for run in line.runs if "直" in run.text}
    assert faces == {"ShowPlannerSansJP-Regular"}


def test_a_box_wider_than_its_column_is_made_narrower() -> None:
    (line,) = TYPESETTER.wrap("देवनागरी", SMALL, 12)
    assert line.width == 12
    assert line.runs[0].width * line.size == pytest.approx(12)


def test_a_single_letter_wider_than_its_column_sticks_out_alone() -> None:
    lines = TYPESETTER.wrap("WiW", TextStyle(40), 10)
    assert texts(lines) == ["W", "i", "W"]


@pytest.mark.parametrize("width", [0, -5])
def test_a_column_without_room_still_shows_every_character(width: float) -> None:
    assert texts(TYPESETTER.wrap("ab 直", SMALL, width)) == ["a", "b", "直"]


def test_what_no_font_has_is_told_once_each_in_order() -> None:
    assert TYPESETTER.missing("قلم ok قق\n\ue000") == "قلم\ue000"
    assert TYPESETTER.missing("Serum 直播 🔥") == ""
    assert TYPESETTER.line("قلم", SMALL).missing == "قلم"


def test_fitting_shortens_with_an_ellipsis_and_stays_inside() -> None:
    for text in ("Producer rundown · Black Friday marathon", "直播间护肤直播间护肤直播间护肤"):
        fitted = TYPESETTER.fit(text, SMALL, 60)
        assert fitted.width <= 60
        assert fitted.text.endswith("…")
        assert text.startswith(fitted.text[:-1])
        assert not fitted.text[:-1].endswith(" ")
        assert TYPESETTER.fit(text, SMALL, 1000).text == text


@given(TEXT, st.floats(min_value=20, max_value=200))
@settings(deadline=None)
def test_a_fitted_line_is_never_wider_than_its_place(text: str, width: float) -> None:
    assert TYPESETTER.fit(text, SMALL, width).width <= width + 1e-5


def test_a_hundred_thousand_letters_without_a_space_wrap_in_a_moment() -> None:
    # Quadratic work would take most of a minute here.
    lines = TYPESETTER.wrap("x" * 100_000, SMALL, 100)
    assert sum(len(line.text) for line in lines) == 100_000


def test_memory_of_texts_set_is_bounded_and_forgetting_changes_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(typesetting, "_KEPT_TEXTS", 10)
    typesetter = Typesetter(FONTS)
    texts_set = [f"word{number} 播{number}" for number in range(50)]
    lines = [typesetter.wrap(text, SMALL, 20) for text in texts_set]
    assert len(typesetter._wrapped) <= 10
    assert [Typesetter(FONTS).wrap(text, SMALL, 20) for text in texts_set] == lines
