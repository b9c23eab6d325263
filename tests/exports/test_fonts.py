import unicodedata
from pathlib import Path
from typing import Any

import pytest
from fontTools.ttLib import TTFont

from planner import resources
from planner.domain.errors import EnvironmentFaultError
from planner.exports.characters import Region
from planner.exports.fonts import Fonts, Weight, read_catalogue, to_unicode_map

FOLDER = resources.fonts_folder()
NAMES = sorted(path.name for path in FOLDER.glob("*.ttf"))
MOST_BYTES = 25_000_000


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    return Fonts(FOLDER)


@pytest.fixture(scope="module", params=NAMES)
def shipped(request: pytest.FixtureRequest) -> Any:
    with TTFont(FOLDER / request.param, lazy=True) as font:
        yield font


def _names(font: Any) -> dict[int, str]:
    return {record.nameID: record.toUnicode() for record in font["name"].names}


def test_all_shipped_fonts_together_stay_under_the_cap() -> None:
    total = sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file())
    assert 10_000_000 < total < MOST_BYTES


def test_a_shipped_font_has_truetype_outlines_that_may_be_embedded(shipped: Any) -> None:
    assert "glyf" in shipped
    assert "CFF " not in shipped
    assert "fvar" not in shipped
    assert shipped["OS/2"].fsType == 0


def test_a_shipped_font_has_no_hinting_left(shipped: Any) -> None:
    assert not {"fpgm", "prep", "cvt ", "DSIG"} & set(shipped.keys())


def test_a_shipped_font_keeps_its_copyright_and_licence_but_not_its_reserved_name(
    shipped: Any,
) -> None:
    names = _names(shipped)
    assert "opyright" in names[0] or "(c)" in names[0]
    assert "SIL Open Font License" in names[13]
    ours = " ".join(names[number] for number in (1, 4, 6, 16))
    assert not {"Inter", "Noto", "Source"} & set(ours.replace("-", " ").split())


def test_postscript_and_full_names_are_unique_and_families_pair_their_weights() -> None:
    names = []
    for name in NAMES:
        with TTFont(FOLDER / name, lazy=True) as font:
            names.append(_names(font))
    assert len({each[6] for each in names}) == len(NAMES)
    assert len({each[4] for each in names}) == len(NAMES)
    styles = {each[17] for each in names if each[16] == "Show Planner Sans"}
    assert styles == {"Regular", "SemiBold", "Bold"}


def test_the_catalogue_says_of_every_font_exactly_what_it_covers() -> None:
    catalogue = read_catalogue(FOLDER)
    assert sorted(font.path.name for font in catalogue.values()) == NAMES
    for font in catalogue.values():
        with TTFont(font.path, lazy=True) as opened:
            assert font.covers == set(map(chr, opened.getBestCmap())), font.name
            assert _names(opened)[6] == font.name
            assert _names(opened)[16] == font.family


def test_every_font_has_its_licence_beside_it_and_is_told_of_in_the_readme() -> None:
    readme = (FOLDER / "README.md").read_text("utf-8")
    licences = sorted(path.name for path in (FOLDER / "licences").iterdir())
    assert len(licences) == 9
    for name in licences:
        assert f"`{name}`" in readme
        assert "SIL OPEN FONT LICENSE Version 1.1" in (FOLDER / "licences" / name).read_text()
    families = {font.family for font in read_catalogue(FOLDER).values()}
    assert [family for family in families if family not in readme] == []


@pytest.mark.parametrize("weight", Weight)
def test_digits_are_equally_wide_in_every_weight(fonts: Fonts, weight: Weight) -> None:
    assert len(set(fonts.widths("0123456789", fonts.text_face(weight)))) == 1


def _characters_of(codec: str) -> set[str]:
    pairs = (bytes((a, b)) for a in range(0x81, 0xFF) for b in range(0x40, 0xFF))
    return {text for pair in pairs if len(text := pair.decode(codec, "ignore")) == 1}


@pytest.mark.parametrize(
    ("codec", "region"),
    [
        ("gbk", Region.CHINA),
        ("shift_jis", Region.JAPAN),
        ("euc_kr", Region.KOREA),
        ("big5", Region.CHINA),
    ],
)
@pytest.mark.parametrize("weight", Weight)
def test_every_letter_of_the_east_asian_encodings_is_shown(
    fonts: Fonts, codec: str, region: Region, weight: Weight
) -> None:
    letters = {c for c in _characters_of(codec) if unicodedata.category(c)[0] in "LN"}
    blank_or_deprecated = {"\u3164", "ŉ"}
    shown = letters - blank_or_deprecated
    assert {c for c in shown if fonts.face_for(c, weight, region) is None} == set()


def test_all_modern_hangul_syllables_are_shown(fonts: Fonts) -> None:
    syllables = map(chr, range(0xAC00, 0xD7A4))
    assert all(fonts.face_for(c, Weight.REGULAR, Region.KOREA) for c in syllables)


@pytest.mark.parametrize(
    "text",
    [
        "Ça va ? Ångström, łódź, žluťoučký, Đặng Thị Hiền, ß ẞ",
        "Ελληνικά Русский Українська Қазақша",
        "→←↑↓ ⚑ ✓ ✕ ✗ ▮ ☐ ☑ ☒ ■ □ ● ○ ★ ☆ ⚠ ♥ ☎ ①②③ … – — × ÷ · • ° ± ≈ ≠ ≤ ≥",
        "$ € £ ¥ ₩ ₫ ฿ ₹ ₽ ₱ ₺ ₦ ₪ ₴ ¢",
        "🔥💄🎁⏰⏱⚡👍🏽🇺🇸🤣😀🧴💅✨💯🛒",
        "𝗦𝗔𝗟𝗘 𝓼𝓪𝓵𝓮",
        "𠮷野家 𩸽 﨑 髙 镕 祎 喆 堃 犇 㛃 䶮 𬭚",
    ],
)
def test_what_people_write_in_plans_is_shown(fonts: Fonts, text: str) -> None:
    missing = [c for c in text if not fonts.face_for(c, Weight.REGULAR, Region.CHINA)]
    assert missing == []


def test_spaces_digits_and_punctuation_come_from_the_first_font(fonts: Fonts) -> None:
    for weight in Weight:
        first = fonts.text_face(weight)
        for char in " \u00a0\u2009\u202f0123456789.,:;!?-–—“”()/&@#$%":
            assert fonts.face_for(char, weight, Region.JAPAN) == first


def test_shared_ideographs_take_the_forms_of_the_texts_region(fonts: Fonts) -> None:
    chosen = [fonts.face_for("直", Weight.REGULAR, region) for region in Region]
    names = [face.name for face in chosen if face]
    assert names[:2] == ["ShowPlannerSansSC-Regular", "ShowPlannerSansJP-Regular"]
    assert fonts.face_for("한", Weight.REGULAR, Region.CHINA) is not None


def test_a_bold_that_lacks_a_character_is_made_from_the_regular(fonts: Fonts) -> None:
    common = fonts.face_for("直", Weight.BOLD, Region.CHINA)
    rare = fonts.face_for("镕", Weight.SEMIBOLD, Region.CHINA)
    assert common is not None
    assert rare is not None
    assert (common.name, common.thickened) == ("ShowPlannerSansSC-Bold", False)
    assert (rare.name, rare.thickened) == ("ShowPlannerSansSC-Regular", True)


def test_what_no_font_has_gets_no_face(fonts: Fonts) -> None:
    for char in "مשก\ue000\uffff\U0002a700":
        assert fonts.face_for(char, Weight.REGULAR, Region.CHINA) is None


def test_another_maker_of_fonts_shares_those_that_are_open(fonts: Fonts) -> None:
    name = fonts.text_face(Weight.REGULAR).name
    assert Fonts(FOLDER).opened(name) is fonts.opened(name)


def test_a_missing_catalogue_is_told_to_the_person(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFaultError, match="fonts cannot be read"):
        Fonts(tmp_path)


@pytest.mark.parametrize("content", ["", "{}", '{"fonts": [{"file": "a.ttf"}]}', '{"fonts": 3}'])
def test_a_damaged_catalogue_is_told_to_the_person(tmp_path: Path, content: str) -> None:
    (tmp_path / "fonts.json").write_text(content, encoding="utf-8")
    with pytest.raises(EnvironmentFaultError, match="Install Show Planner again"):
        Fonts(tmp_path)


def test_a_damaged_font_is_told_to_the_person(tmp_path: Path) -> None:
    catalogue = (FOLDER / "fonts.json").read_text("utf-8")
    renamed = catalogue.replace("ShowPlannerSansSC-Regular", "Damaged")
    (tmp_path / "fonts.json").write_text(renamed, encoding="utf-8")
    fonts = Fonts(tmp_path)
    with pytest.raises(EnvironmentFaultError, match="cannot be read"):
        fonts.opened("Damaged")
    (tmp_path / "Damaged.ttf").write_bytes(b"not a font")
    with pytest.raises(EnvironmentFaultError, match="cannot be read"):
        fonts.opened("Damaged")


def test_the_map_to_unicode_writes_pairs_above_the_first_plane_in_blocks_of_a_hundred() -> None:
    text = to_unicode_map([0, *range(0x20000, 0x20000 + 150)])
    assert "<01> <D840DC00>" in text
    assert "100 beginbfchar" in text
    assert "50 beginbfchar" in text
    assert "<00>" not in text.split("endcodespacerange")[1]
