"""What one user action did: the message that every listener of a workspace gets."""

from dataclasses import dataclass
from datetime import datetime

from planner.domain.base import Entity


@dataclass(frozen=True, slots=True)
class Change:
    """One entity before and after; `before` is None for a new one, `after` for a deleted one."""

    kind: type[Entity]
    id: str
    before: Entity | None
    after: Entity | None

    def inverted(self) -> "Change":
        """The change that takes this one back."""
        return Change(self.kind, self.id, self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """All that one action changed, in the order it was written.

    `everything` is True when the plan changed in ways that are not listed (another process wrote,
    a backup was restored): listeners then read anew all that they show. What is `lasting` has
    happened outside the plan too, as a print has: undo passes it by.
    """

    label: str
    changes: tuple[Change, ...] = ()
    everything: bool = False
    lasting: bool = False

    def inverted(self) -> "ChangeSet":
        """The set that takes this one back: each change inverted, in reverse order."""
        changes = tuple(change.inverted() for change in reversed(self.changes))
        return ChangeSet(self.label, changes, self.everything)

    def ids(self, kind: type[Entity]) -> frozenset[str]:
        """The ids of the entities of one kind that changed."""
        return frozenset(change.id for change in self.changes if change.kind is kind)

    def touches(self, *kinds: type[Entity]) -> bool:
        """Whether anything of one of these kinds changed, or may have."""
        return self.everything or any(change.kind in kinds for change in self.changes)


@dataclass(frozen=True, slots=True)
class StepRecord:
    """One step of the history. `made_at` is UTC; `changes` is how many entities it changed."""

    id: int
    label: str
    made_at: datetime
    undone: bool
    changes: int
