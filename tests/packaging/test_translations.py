"""Everything that the program can say is there in every language, and nothing else is."""

from pathlib import Path

import pytest
import translations
from said_texts import Found, Text, said_texts
from translations import Translation

A_MODULE = '''
from typing import Final

from planner.domain.errors import ShowPlannerError

CONTEXT: Final = "terms"
NAMES: Final = {"one": "From a table", "two": "From a table too"}


class MissingError(ShowPlannerError):
    """What is not there."""


class Panel:
    def title(self) -> str:
        return self.tr("Of a panel")

    def said(self, language, key: str) -> str:
        template = "{count} row" if key else "{count} rows"
        language.plural(CONTEXT, "{count} show", "{count} shows", count=1)
        return language.sentence(CONTEXT, template) + language.translate(CONTEXT, NAMES[key])


def say(language, sentence: str) -> str:
    return language.sentence("steps", sentence)


def undo(language) -> None:
    say(language, "Passed on")
    raise MissingError("Nothing is there.")


def lost(language, number: int) -> None:
    language.translate(CONTEXT, f"Made of {number} parts")
'''


@pytest.fixture(scope="module")
def found() -> Found:
    return said_texts(translations.PACKAGE)


def test_every_translation_is_complete_and_in_order(found: Found) -> None:
    files = sorted(translations.FOLDER.glob("*.ts"))
    assert files
    for file in files:
        known = translations.read(file)
        assert list(translations.faults(known, found)) == []
        assert list(known) == sorted(known)


def test_texts_are_followed_to_where_they_are_written(tmp_path: Path) -> None:
    package = tmp_path / "planner"
    package.mkdir()
    (package / "panel.py").write_text(A_MODULE, "utf-8")
    (package / "errors.py").write_text("class ShowPlannerError(Exception): ...\n", "utf-8")
    said = said_texts(package)
    assert said.texts == {
        Text("Panel", "Of a panel"),
        Text("errors", "Nothing is there."),
        Text("steps", "Passed on"),
        Text("terms", "From a table"),
        Text("terms", "From a table too"),
        Text("terms", "{count} row"),
        Text("terms", "{count} rows"),
        Text("terms", "{count} shows"),
    }
    assert [Path(each).name.partition(":")[0] for each in said.lost] == ["panel.py"]


def test_what_is_wrong_with_a_translation_is_told() -> None:
    texts = [Text("terms", source) for source in ("New", "{count} rows", "&File", "Empty", "Good")]
    known = {
        texts[1]: Translation("{number} 行", unfinished=False),
        texts[2]: Translation("文件", unfinished=False),
        texts[3]: Translation("", unfinished=True),
        texts[4]: Translation("好", unfinished=False),
        Text("terms", "Old"): Translation("旧", unfinished=False),
    }
    assert list(translations.faults(known, Found(frozenset(texts), ("panel.py:7",)))) == [
        "no text can be found for what is said at panel.py:7",
        "terms: “&File” has a key of the menu in one language only",
        "terms: “Empty” is not translated",
        "terms: “New” is missing",
        "terms: “Old” is said nowhere any more",
        "terms: “{count} rows” has other values in its translation “{number} 行”",
    ]


def test_a_file_is_written_as_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "show-planner_zh_CN.ts"
    known = {
        Text("terms", "Q&A"): Translation("问<答>", unfinished=False),
        Text("terms", "Zone"): Translation(),
    }
    translations.write(file, known)
    assert translations.read(file) == known


def test_a_run_marks_what_is_new_and_drops_what_is_gone() -> None:
    kept, gone, new = (Text("terms", source) for source in ("Kept", "Gone", "New"))
    known = {kept: Translation("保留", unfinished=False), gone: Translation("旧", unfinished=False)}
    assert translations.merged(known, Found(frozenset((kept, new)), ())) == {
        kept: known[kept],
        new: Translation(),
    }
