"""Studios, brands and creators named in a typed line, by their names or the start of one."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from planner.domain.typed_day import plain_text

SHORTEST_START: Final = 3
"""How many letters of a name's first word it takes; whole names may be shorter."""

_COMMON: Final = frozenset(("the", "and", "for", "with", "live", "show", "die", "der", "das"))
_WORD: Final = re.compile(r"(?<!\w)[^\W\d_][\w'&-]*")
_HANDLE: Final = re.compile(r"(?<!\w)@[^\W\d_][\w.-]*\w|(?<!\w)@\w+")


@dataclass(frozen=True, slots=True)
class Named:
    """Something that can be named: its id and its names, which may be several or none."""

    id: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TypedName:
    """A name in a text, from `start` to `end`, and whose it is: several ids where that is open,
    none for a handle that nobody has."""

    start: int
    end: int
    ids: tuple[str, ...]


def whole_names(text: str, known: Iterable[Named]) -> list[TypedName]:
    """Where whole names stand in a plain text, the longest first where names overlap."""
    found: list[TypedName] = []
    for phrase, ids in _by_phrase(known).items():
        for match in re.finditer(_as_words(phrase), text):
            if all(match.end() <= each.start or each.end <= match.start() for each in found):
                found.append(TypedName(match.start(), match.end(), ids))
    return sorted(found, key=lambda each: each.start)


def handles(text: str, creators: Iterable[Named]) -> list[TypedName]:
    """Where handles such as `@mia` stand in a plain text: whose name is so, else begins so."""
    known = [(each.id, _handle(name)) for each in creators for name in each.names]
    found = []
    for match in _HANDLE.finditer(text):
        wanted = match[0].removeprefix("@")
        same = [id_ for id_, name in known if name == wanted]
        begun = re.compile(re.escape(wanted) + r"(?![^\W_])")
        ids = same or [id_ for id_, name in known if begun.match(name)]
        found.append(TypedName(match.start(), match.end(), tuple(dict.fromkeys(ids))))
    return found


def started_name(text: str, known: Iterable[Named]) -> TypedName | None:
    """The first word of a plain text that is the first word of a name: `lumen` of “Lumen Skin”."""
    firsts: dict[str, dict[str, None]] = {}
    for each in known:
        for name in each.names:
            word = _WORD.match(plain_text(name).strip())
            if word and len(word[0]) >= SHORTEST_START and word[0] not in _COMMON:
                firsts.setdefault(word[0], {})[each.id] = None
    for match in _WORD.finditer(text):
        if match[0] in firsts:
            return TypedName(match.start(), match.end(), tuple(firsts[match[0]]))
    return None


def _by_phrase(known: Iterable[Named]) -> Mapping[str, tuple[str, ...]]:
    """The ids of each whole name, the longest name first."""
    ids: dict[str, dict[str, None]] = {}
    for each in known:
        for name in each.names:
            phrase = " ".join(plain_text(name).split())
            if len(phrase) > 1:
                ids.setdefault(phrase, {})[each.id] = None
    return {
        phrase: tuple(ids[phrase]) for phrase in sorted(ids, key=lambda each: (-len(each), each))
    }


def _as_words(phrase: str) -> str:
    """A pattern for a name that does not go on into another word."""
    spaced = r"\s+".join(re.escape(part) for part in phrase.split())
    before = r"(?<![^\W_])" if phrase[0].isascii() else ""
    after = r"(?![^\W_])" if phrase[-1].isascii() else ""
    return before + spaced + after


def _handle(name: str) -> str:
    return plain_text(name).strip().removeprefix("@")
