import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner import resources
from planner.exports.characters import Region, clean, is_code_point_label, region_of
from planner.exports.fonts import Fonts, Weight
from planner.exports.runs import Run, Setting

FONTS = Fonts(resources.fonts_folder())
WEIGHTS = st.sampled_from(list(Weight))


def runs(text: str, weight: Weight = Weight.REGULAR) -> tuple[Run, ...]:
    cleaned = clean(text).replace("\n", " ")
    return Setting(FONTS, weight, region_of(cleaned)).runs(cleaned)


def fonts_of(text: str) -> list[str]:
    return [
        run.label or run.face.name.removeprefix("ShowPlanner").removesuffix("-Regular")
        for run in runs(text)
    ]


@given(st.text(st.characters(codec=None)), WEIGHTS)
def test_the_runs_together_are_the_clean_text_and_every_run_shows(
    text: str, weight: Weight
) -> None:
    found = runs(text, weight)
    assert "".join(run.text for run in found) == clean(text).replace("\n", " ")
    for run in found:
        assert run.text
        assert run.width >= 0
        assert run.label or all(FONTS.covers(run.face, char) for char in run.text)


@given(st.text(st.characters(codec=None)), WEIGHTS)
def test_the_clusters_together_are_as_wide_as_the_runs(text: str, weight: Weight) -> None:
    cleaned = clean(text)
    setting = Setting(FONTS, weight, region_of(cleaned))
    clusters = setting.clusters(cleaned)
    assert "".join(cluster.text for cluster in clusters) == cleaned
    assert sum(cluster.width for cluster in clusters) == pytest.approx(setting.width(cleaned))


@pytest.mark.parametrize(
    ("text", "fonts"),
    [
        ("", []),
        ("Serum 30 ml", ["Sans"]),
        ("精华 30 ml", ["SansSC", "Sans"]),
        ("配信スタート", ["SansJP"]),
        ("라이브 漢字", ["SansKR", "Sans", "SansSC"]),
        ("⚑ 17:00", ["Symbols", "Sans"]),
        ("☐ ok", ["SymbolsTwo", "Sans"]),
        ("👍🏽 🔥", ["Emoji", "Emoji", "Sans", "Emoji"]),
        ("𝗦𝗔𝗟𝗘", ["Math"]),
        ("ɕ", ["SansExtended"]),
        ("“好”，5", ["Sans", "SansSC", "Sans", "SansSC", "Sans"]),
    ],
)
def test_each_part_of_a_text_gets_the_font_that_shows_it(text: str, fonts: list[str]) -> None:
    assert fonts_of(text) == fonts


def test_a_word_of_a_script_without_a_font_is_one_box_with_its_name() -> None:
    assert fonts_of("مُحمّد علي") == ["Arabic", "Sans", "Arabic"]
    assert fonts_of("नमस्ते") == ["Devanagari"]
    assert fonts_of("ภาษา/שלום") == ["Thai", "Sans", "Hebrew"]


def test_characters_without_a_script_or_font_get_a_box_each_with_the_code_point() -> None:
    assert fonts_of("\ue000\ue000\U0002a700") == ["U+E000", "U+E000", "U+2A700"]


def test_a_box_is_wide_enough_for_its_name() -> None:
    setting = Setting(FONTS, Weight.REGULAR, Region.CHINA)
    (box,) = setting.runs("ก")
    assert box.width > setting.width("Thai") * 0.8


def test_a_mark_that_cannot_be_composed_sits_on_its_letter_and_takes_no_room() -> None:
    letter, mark = runs("x\u0302")
    assert (letter.text, mark.text, mark.width) == ("x", "\u0302", 0.0)
    assert -letter.width < mark.shift < 0
    assert mark.lift == 0
    assert runs("X\u0302")[1].lift > 0
    assert runs("X\u0323")[1].lift == 0


def test_a_mark_without_a_letter_stands_for_itself() -> None:
    (alone,) = runs("\u0323")
    assert (alone.shift, alone.text) == (0.0, "\u0323")


@pytest.mark.parametrize(
    ("text", "clusters"),
    [
        ("aé", ["a", "é"]),
        ("x\u0302\u0323y", ["x\u0302\u0323", "y"]),
        ("👍🏽🔥", ["👍🏽", "🔥"]),
        ("🇺🇸🇨🇳", ["🇺🇸", "🇨🇳"]),
        ("🇺🇸🇨", ["🇺🇸", "🇨"]),
        ("1\u20e32", ["1\u20e3", "2"]),
        ("aمحمدb", ["a", "محمد", "b"]),
    ],
)
def test_marks_flags_and_boxes_are_never_broken(text: str, clusters: list[str]) -> None:
    setting = Setting(FONTS, Weight.REGULAR, Region.CHINA)
    assert [cluster.text for cluster in setting.clusters(text)] == clusters


@given(st.characters(codec=None), WEIGHTS)
def test_code_points_are_labelled_one_by_one(char: str, weight: Weight) -> None:
    for run in runs(char * 3, weight):
        if is_code_point_label(run.label):
            assert len(run.text) == 1
