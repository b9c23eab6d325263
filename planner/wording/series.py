"""Says what stands in the way of a show or a booking, and what it does to others."""

from collections.abc import Sequence
from typing import Final

from planner.wording.language import Language

CONTEXT: Final = "series"

SENTENCES: Final = (
    *("{studio} is taken ({name})", "{studio} is taken", "{studio} is closed ({name})"),
    *("{studio} is closed", "{creator} is on “{name}”", "{creator} is away ({name})"),
    *("{creator} is away", "“{name}”", "; "),
    *("The hold of “{name}” is released", "“{name}” becomes hold {rank}"),
)
"""All templates, each under the English text by which it is translated."""


def taken(language: Language, studio: str, names: Sequence[str]) -> str:
    """`Studio A is taken (“Spring drop”)`; `names` are the titles or notes of what is there."""
    quoted = [language.sentence(CONTEXT, "“{name}”", name=name) for name in names if name]
    return _with_name(
        language,
        ("{studio} is taken", "{studio} is taken ({name})"),
        ", ".join(dict.fromkeys(quoted)),
        studio,
    )


def closed(language: Language, studio: str, reasons: Sequence[str]) -> str:
    """`Studio A is closed (inventory)`."""
    named = ", ".join(dict.fromkeys(reason for reason in reasons if reason))
    return _with_name(
        language, ("{studio} is closed", "{studio} is closed ({name})"), named, studio
    )


def on_another_show(language: Language, creator: str, title: str) -> str:
    """`Mia is on “Spring drop”`."""
    return language.sentence(CONTEXT, "{creator} is on “{name}”", creator=creator, name=title)


def away(language: Language, creator: str, reason: str) -> str:
    """`Mia is away (holiday)`."""
    if not reason:
        return language.sentence(CONTEXT, "{creator} is away", creator=creator)
    template = "{creator} is away ({name})"
    return language.sentence(CONTEXT, template, creator=creator, name=reason)


def hold_dies(language: Language, name: str) -> str:
    """`The hold of “Spring drop” is released`."""
    return language.sentence(CONTEXT, "The hold of “{name}” is released", name=name or "–")


def hold_moves(language: Language, name: str, rank: int) -> str:
    """`“Spring drop” becomes hold 1`."""
    template = "“{name}” becomes hold {rank}"
    return language.sentence(CONTEXT, template, name=name or "–", rank=rank)


def together(language: Language, parts: Sequence[str]) -> str:
    """All that stands in the way on one day."""
    return language.translate(CONTEXT, "; ").join(parts)


def _with_name(language: Language, templates: tuple[str, str], name: str, studio: str) -> str:
    """The template without a name, or with one."""
    without, named = templates
    if not name:
        return language.sentence(CONTEXT, without, studio=studio)
    return language.sentence(CONTEXT, named, studio=studio, name=name)
