from pathlib import Path

import font_cuts
import make_fonts
import pytest

from planner import resources
from planner.exports.fonts import read_catalogue


def test_the_shipped_fonts_are_those_that_the_script_makes() -> None:
    cuts = font_cuts.shipped_cuts()
    shipped = read_catalogue(resources.fonts_folder())
    assert {cut.postscript_name for cut in cuts} == set(shipped)
    assert len({cut.postscript_name for cut in cuts}) == len(cuts)
    for cut in cuts:
        wanted = cut.wanted or frozenset(map(ord, shipped[cut.postscript_name].covers))
        assert set(map(ord, shipped[cut.postscript_name].covers)) <= wanted


def test_the_readme_tells_of_every_source_and_its_version() -> None:
    readme = (resources.fonts_folder() / "README.md").read_text("utf-8")
    for cut in font_cuts.shipped_cuts():
        assert f"`@expo-google-fonts/{cut.package.name}` {cut.package.version}" in readme


def test_a_package_that_is_not_the_pinned_one_is_refused(tmp_path: Path) -> None:
    (tmp_path / font_cuts.INTER.packed_name).write_bytes(b"something else")
    with pytest.raises(SystemExit, match="not the pinned package"):
        make_fonts.fetched(font_cuts.INTER, tmp_path)


def test_code_points_are_written_as_ranges() -> None:
    assert make_fonts.as_ranges([0x20, 0x21, 0x22, 0x41, 0x1F600]) == "20-22 41 1f600"
    assert make_fonts.as_ranges([]) == ""


@pytest.mark.parametrize(("codec", "count"), [("gb2312", 7445), ("gbk", 21791)])
def test_a_national_encoding_gives_all_its_characters(codec: str, count: int) -> None:
    assert len(font_cuts.encodable(codec)) == count
