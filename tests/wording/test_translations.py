"""How a Qt Linguist file is read without Qt."""

from pathlib import Path

import pytest

from planner.domain.errors import EnvironmentFaultError
from planner.wording.translations import read_translations

A_FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>terms</name>
    <message>
        <location filename="terms.py" line="12"/>
        <source>Q&amp;A</source>
        <comment>a kind</comment>
        <translation>问答</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform><numerusform>%n 行行</numerusform>
        </translation>
    </message>
    <message><source>Later</source><translation type="unfinished">以后</translation></message>
    <message><source>Empty</source><translation></translation></message>
    <message><source>Missing</source></message>
    <message><source>Gone</source><translation type="vanished">消失</translation></message>
</context>
<context>
    <name>sheets</name>
    <message><source>Opening</source><translation>开场</translation></message>
    <message><source>Two
lines</source><translation>两
行</translation></message>
</context>
</TS>
"""


def written(folder: Path, text: str) -> Path:
    file = folder / "some.ts"
    file.write_text(text, encoding="utf-8")
    return file


def test_a_file_gives_each_text_of_each_context(tmp_path: Path) -> None:
    assert read_translations(written(tmp_path, A_FILE)) == {
        ("terms", "Q&A"): "问答",
        ("terms", "%n row(s)"): "%n 行",
        ("terms", "Gone"): "消失",
        ("sheets", "Opening"): "开场",
        ("sheets", "Two\nlines"): "两\n行",
    }


@pytest.mark.parametrize("text", ["", "not XML", "<TS><context>"])
def test_a_damaged_file_is_told_with_its_name(tmp_path: Path, text: str) -> None:
    with pytest.raises(EnvironmentFaultError, match=r"damaged: .*some\.ts.*Install it again"):
        read_translations(written(tmp_path, text))
