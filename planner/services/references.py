"""Refuses what names something that is not in the plan, with words, before it is written.

The file's own references catch single ids at commit; lists of ids are checked only here.
"""

from planner.domain.base import Entity
from planner.domain.errors import NotFoundError
from planner.domain.plan import REFERENCES, referred_ids
from planner.services.workspace import Workspace


def refuse_unknown(workspace: Workspace, entity: Entity) -> None:
    """Raises NotFoundError for the first reference of an entity that leads nowhere."""
    for field, kind in REFERENCES.get(type(entity), {}).items():
        wanted = referred_ids(entity, field)
        known = {found.id for found in workspace.among(kind, "id", wanted)}
        for id_ in wanted:
            if id_ not in known:
                raise NotFoundError(
                    "This plan has no {kind} “{id}”. It may have been deleted.",
                    kind=kind.word(),
                    id=id_,
                )
