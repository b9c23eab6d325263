import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.exports.characters import (
    REPLACEMENT,
    Region,
    clean,
    extends_cluster,
    is_code_point_label,
    label_of,
    may_break_between,
    region_of,
)


@given(st.text())
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(st.text(st.characters(codec=None)))
def test_clean_text_can_be_encoded_and_has_no_control_but_the_newline(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode("utf-16")
    assert {c for c in cleaned if unicodedata.category(c) == "Cc"} <= {"\n"}


@given(st.text(st.characters(categories=["L", "N", "P", "S"])))
def test_letters_digits_punctuation_and_symbols_are_never_dropped(text: str) -> None:
    fillers = "\u115f\u1160\u3164\uffa0"  # letters by category, blank by nature
    seen = "".join(c for c in text if c not in fillers)
    assert unicodedata.normalize("NFC", clean(text)) == unicodedata.normalize("NFC", seen)


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("\ufeffSerum", "Serum"),
        ("so\u00adft", "soft"),
        ("👩\u200d🚀", "👩🚀"),
        ("❤\ufe0f", "❤"),
        ("a\x00b\x1bc\x7f\x85d", "abc\nd"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\tb", "a    b"),
        ("\u202eevil\u202c", "evil"),
        ("e\u0301 A\u030a", "é Å"),
        ("\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"),
        ("가\u11a8", "각"),
        ("か\u3099", "が"),
        ("\ud83d broken", f"{REPLACEMENT} broken"),
        ("葛\U000e0100城", "葛城"),
        ("神\ufa19", "神\ufa19"),
        ("a\u00a0b", "a\u00a0b"),
    ],
)
def test_what_has_no_look_goes_and_what_is_split_is_composed(raw: str, cleaned: str) -> None:
    assert clean(raw) == cleaned


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("Serum", Region.CHINA),
        ("直播间", Region.CHINA),
        ("配信の直", Region.JAPAN),
        ("ｶﾅ", Region.JAPAN),
        ("直播・配信", Region.CHINA),
        ("한글 漢字", Region.KOREA),
        ("カナ 한글", Region.JAPAN),
    ],
)
def test_kana_makes_a_text_japanese_and_hangul_korean(text: str, region: Region) -> None:
    assert region_of(text) is region


@pytest.mark.parametrize(
    ("char", "label"),
    [
        ("م", "Arabic"),
        ("\u0640", "Arabic"),
        ("ש", "Hebrew"),
        ("ก", "Thai"),
        ("\u093f", "Devanagari"),
        ("\U00010000", "Linear B"),
        ("\ue000", "U+E000"),
        ("\U0002a700", "U+2A700"),
        ("\u0378", "U+0378"),
        ("\uffff", "U+FFFF"),
        ("\u2c60", "U+2C60"),
        ("\U0001cd00", "U+1CD00"),
    ],
)
def test_a_box_names_the_script_or_else_the_code_point(char: str, label: str) -> None:
    assert label_of(char) == label


@given(st.characters())
def test_every_character_has_a_short_printable_label(char: str) -> None:
    label = label_of(char)
    assert label.isascii()
    assert label.isprintable()
    assert 0 < len(label) < 40
    assert is_code_point_label(label) == label.startswith(f"U+{ord(char):04X}")


@pytest.mark.parametrize(
    "after", list("、。，！？：；）」』】〉》”…ーっゃゅょァィッャュョ々％.,!?)]}｡｣")
)
def test_no_line_begins_with_closing_punctuation_or_small_kana(after: str) -> None:
    assert not may_break_between("字", after)


@pytest.mark.parametrize("before", list("（「『【〈《“‘([{＄￥#@"))
def test_no_line_ends_with_an_opening_bracket_or_a_prefix(before: str) -> None:
    assert not may_break_between(before, "字")


@pytest.mark.parametrize(
    ("before", "after"), ["直播", "の店", "a直", "直a", "。直", "）（", "🔥🎁", "a🎁", "—b", "–b"]
)
def test_a_line_may_end_beside_ideographs_kana_pictures_and_dashes(before: str, after: str) -> None:
    assert may_break_between(before, after)


@pytest.mark.parametrize(("before", "after"), ["ab", "한글", "-b", "/b", "b—", "12", "éa", "яж"])
def test_words_hangul_and_codes_stay_whole(before: str, after: str) -> None:
    assert not may_break_between(before, after)


def test_marks_and_skin_tones_belong_to_the_character_before_them() -> None:
    assert all(map(extends_cluster, "\u0301\u20e3\u3099🏽"))
    assert not any(map(extends_cluster, "a直🔥 "))
