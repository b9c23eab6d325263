"""Reads Qt Linguist files (`.ts`) without Qt, so that one translation serves every front."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree

from planner.domain.errors import EnvironmentFaultError

Translations = Mapping[tuple[str, str], str]
"""The translated text for each (context, English text)."""


@cache
def read_translations(file: Path) -> Translations:
    """What a `.ts` file translates; entries without a text or marked unfinished are left out.

    It belongs to the program and does not change while that runs: it is read once.

    Of a message with plural forms the first is taken: it is the only one in Chinese. Entries that
    `lupdate` marks as vanished still count, because it does not see the texts of this package.
    Raises EnvironmentFaultError where the file is not such a file.
    """
    try:
        root = ElementTree.fromstring(file.read_bytes())
    except ElementTree.ParseError as error:
        raise EnvironmentFaultError(
            "A translation that belongs to Show Planner is damaged: {file} ({reason}). "
            "Install it again.",
            file=file,
            reason=error,
        ) from error
    found: dict[tuple[str, str], str] = {}
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            if text := _translated(message):
                found[name, message.findtext("source", "")] = text
    return MappingProxyType(found)


def _translated(message: ElementTree.Element) -> str:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return ""
    return translation.findtext("numerusform") or translation.text or ""
