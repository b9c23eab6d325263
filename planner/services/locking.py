"""Keeps a rundown that is locked as final from being changed, whoever wants to."""

from planner.domain.base import Entity
from planner.domain.errors import LockedRundownError
from planner.domain.rundown import Offer, Row
from planner.domain.show import Show
from planner.store.plan_file import PlanFile


class Locks:
    """What was locked when a step began: unlocking and changing are two steps."""

    def __init__(self, plan_file: PlanFile) -> None:
        self._file = plan_file
        self._locked: dict[str, Show | None] = {}

    def note(self, show_id: str, before: Entity | None) -> None:
        """Remembers how a show was before the step wrote it; None for a new one."""
        locked = before if isinstance(before, Show) and before.locked else None
        self._locked.setdefault(show_id, locked)

    def refuse(self, entity: Entity) -> None:
        """Raises LockedRundownError if a row or an offer is of a rundown that is locked."""
        show_id = self._show_of(entity)
        if show_id is None:
            return
        if show_id not in self._locked:
            self.note(show_id, self._file.read(Show, show_id))
        show = self._locked[show_id]
        if show is not None:
            raise LockedRundownError(
                "The rundown of “{show}” is locked as final. To change it, choose “Unlock rundown” "
                "in the menu “Versions”.",
                show=show.title,
            )

    def _show_of(self, entity: Entity) -> str | None:
        if isinstance(entity, Row):
            return entity.show_id
        if isinstance(entity, Offer):
            row = self._file.read(Row, entity.row_id)
            return None if row is None else row.show_id
        return None
