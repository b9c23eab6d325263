"""Keep the translations complete: `python3 packaging/translations.py [--check]`.

Every text that the program can say is found in its sources and put into each file of
resources/translations/, in the order of the alphabet: new ones marked unfinished, those that
nothing says any more taken out. `--check` changes nothing and tells what is missing, no longer
said, untranslated, or names other `{values}` than the English text; tests hold it to that.
"""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from typing import Final
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from problems import SetupError, exit_code
from said_texts import Found, Text, said_texts

CHECKOUT: Final = Path(__file__).resolve().parent.parent
PACKAGE: Final = CHECKOUT / "planner"
FOLDER: Final = CHECKOUT / "resources" / "translations"
_SAME: Final = {"ordinal": "number"}
"""What English says in words and others may say as a figure; the caller gives both."""


@dataclass(frozen=True, slots=True)
class Translation:
    """What stands in a file for a text; unfinished until somebody has looked at it."""

    text: str = ""
    unfinished: bool = True


Translations = Mapping[Text, Translation]


def main(arguments: list[str]) -> int:
    """Bring the files up to date, or tell what is wrong with them; 1 if there is something."""
    if arguments not in ([], ["--check"]):
        raise SetupError(f"translations.py knows --check, not {' '.join(arguments)}.")
    found = said_texts(PACKAGE)
    told = 0
    for file in sorted(FOLDER.glob("*.ts")):
        known = read(file)
        if not arguments:
            known = merged(known, found)
            write(file, known)
        for fault in faults(known, found):
            print(f"{file.name}: {fault}")
            told += 1
    return 1 if told else 0


def merged(known: Translations, found: Found) -> Translations:
    """What is said, with the translations there are."""
    return {text: known.get(text, Translation()) for text in sorted(found.texts)}


def faults(known: Translations, found: Found) -> Iterator[str]:
    """What is wrong with a translation, each in one line; nothing where it is complete."""
    yield from (f"no text can be found for what is said at {place}" for place in found.lost)
    for text in sorted(found.texts | set(known)):
        name, translation = f"{text.context}: “{text.source}”", known.get(text)
        if translation is None:
            yield f"{name} is missing"
        elif text not in found.texts:
            yield f"{name} is said nowhere any more"
        elif translation.unfinished or not translation.text:
            yield f"{name} is not translated"
        elif values_of(translation.text) != values_of(text.source):
            yield f"{name} has other values in its translation “{translation.text}”"
        elif has_key(translation.text) != has_key(text.source):
            yield f"{name} has a key of the menu in one language only"


def values_of(template: str) -> set[str]:
    """The names in braces; a text with a brace that is no value has none."""
    try:
        names = {name for _, name, _, _ in Formatter().parse(template) if name is not None}
    except ValueError:
        return set()
    return {_SAME.get(name, name) for name in names}


def has_key(text: str) -> bool:
    """Whether a letter is marked by which a menu is opened."""
    return "&" in text.replace("&&", "").replace("& ", "").replace("Q&A", "")


def read(file: Path) -> Translations:
    """What stands in a file, unfinished entries too."""
    known: dict[Text, Translation] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            text = Text(context.findtext("name", ""), message.findtext("source", ""))
            said = message.find("translation")
            if said is not None:
                known[text] = Translation(said.text or "", said.get("type") == "unfinished")
    return known


def write(file: Path, translations: Translations) -> None:
    """Writes a file as Qt Linguist does, one text a few lines, so that changes read well."""
    language = file.stem.partition("_")[2]
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context in sorted({text.context for text in translations}):
        lines += ["<context>", f"    <name>{context}</name>"]
        for text in sorted(each for each in translations if each.context == context):
            lines += _message(text, translations[text])
        lines += ["</context>"]
    file.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def _message(text: Text, translation: Translation) -> list[str]:
    mark = ' type="unfinished"' if translation.unfinished else ""
    return [
        "    <message>",
        f"        <source>{_escaped(text.source)}</source>",
        f"        <translation{mark}>{_escaped(translation.text)}</translation>",
        "    </message>",
    ]


def _escaped(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


if __name__ == "__main__":
    sys.exit(exit_code(main, sys.argv[1:]))
