"""Finds the one studio or creator that somebody means by an id or a part of a name."""

from collections.abc import Callable
from typing import TypeVar

from planner.domain.crew import Creator
from planner.domain.errors import NotFoundError
from planner.domain.studio import Studio
from planner.services.workspace import Workspace

E = TypeVar("E", Studio, Creator)

_CANDIDATES_SHOWN = 8


def find_studio(workspace: Workspace, words: str) -> Studio:
    """The studio with an id, or the only one whose name has the words in it (or is just them).

    Letter case does not count. Raises NotFoundError that names the candidates.
    """
    return _find(workspace, Studio, words, lambda studio: (studio.name,))


def find_creator(workspace: Workspace, words: str) -> Creator:
    """The same for a creator, by name or full name."""
    return _find(workspace, Creator, words, lambda creator: (creator.name, creator.full_name))


def _find(
    workspace: Workspace, kind: type[E], words: str, names: Callable[[E], tuple[str, ...]]
) -> E:
    exact = workspace.find(kind, words)
    if exact is not None:
        return exact
    wanted = words.casefold().strip()
    known = sorted(workspace.all(kind), key=lambda each: (each.name.casefold(), each.id))
    fitting = [
        each for each in known if wanted and any(wanted in name.casefold() for name in names(each))
    ]
    same = [each for each in fitting if wanted in (name.casefold().strip() for name in names(each))]
    for found in (same, fitting):
        if len(found) == 1:
            return found[0]
    raise _not_one(words, kind.word(), fitting or known, several=bool(fitting))


def _not_one(words: str, kind: str, candidates: list[E], *, several: bool) -> NotFoundError:
    named = ", ".join(f"“{each.name}” ({each.id})" for each in candidates[:_CANDIDATES_SHOWN])
    if len(candidates) > _CANDIDATES_SHOWN:
        named += ", …"
    if several:
        return NotFoundError(
            "“{words}” fits more than one {kind}. Write more of the name, or the id: {names}.",
            words=words,
            kind=kind,
            names=named,
        )
    return NotFoundError(
        "No {kind} fits “{words}”. The plan has: {names}.",
        words=words,
        kind=kind,
        names=named or "–",
    )
