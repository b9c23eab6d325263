"""An open plan as the services see it: read entities, change them in steps, undo, listen.

Every action is one step: one transaction, one entry in the history, one message to listeners.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from planner.domain.base import Entity
from planner.domain.changes import Change, ChangeSet, StepRecord
from planner.domain.errors import (
    NotFoundError,
    NothingToDoError,
    PlanChangedElsewhereError,
)
from planner.domain.plan import KINDS, WORKSPACE_ID, Charter, Plan
from planner.domain.show import Show
from planner.services.ids import Ids
from planner.services.listening import Listener, Listeners
from planner.services.locking import Locks
from planner.store.plan_file import PlanFile
from planner.wording.language import Language

E = TypeVar("E", bound=Entity)


class Step:
    """One action while it is being done. What is put or deleted is written at once, and only
    stays if the whole step succeeds."""

    def __init__(self, plan_file: PlanFile) -> None:
        self._file = plan_file
        self._locks = Locks(plan_file)
        self.changes: list[Change] = []
        self.lasting = False

    def last(self) -> None:
        """Makes undo pass this step by: it notes what has happened outside the plan too."""
        self.lasting = True

    def put(self, entity: Entity) -> None:
        """Writes a new entity or a new state of one; nothing if it is what is there already.

        Raises LockedRundownError for a row or an offer of a rundown that is locked.
        """
        kind = type(entity)
        before = self._file.read(kind, entity.id)
        if before != entity:
            self._locks.refuse(before or entity)
            self._locks.refuse(entity)
            self._file.write(entity)
            if isinstance(entity, Show):
                self._locks.note(entity.id, before)
            self.changes.append(Change(kind, entity.id, before, entity))

    def delete(self, entity: Entity) -> None:
        """Removes an entity. What refers to it must be removed or changed in the same step.

        Raises LockedRundownError for a row or an offer of a rundown that is locked.
        """
        kind = type(entity)
        before = self._file.read(kind, entity.id)
        if before is not None:
            self._locks.refuse(before)
            self._file.remove(kind, entity.id)
            self.changes.append(Change(kind, entity.id, before, None))


class Workspace:
    """An open plan. To be used and closed by the thread that opened it."""

    def __init__(self, plan_file: PlanFile, *, now: Callable[[], datetime]) -> None:
        """`now` tells the time (aware, UTC); the whole of services knows no other clock.

        Labels of steps are made in `language`, which a front sets to the person's. `calendar`
        reads what is when, `agenda` what is to be drawn of it, `shelf` what there is to sell,
        `register` the names of things; `zone_change` is what a new tz database did to the instants
        of the plan when it was opened.
        """
        self.language = Language()
        self.calendar = plan_file.calendar
        self.agenda = plan_file.agenda
        self.shelf = plan_file.shelf
        self.register = plan_file.register
        self.zone_change = plan_file.zone_change
        self._file = plan_file
        self._now = now
        self._ids = Ids()
        self._listeners = Listeners()
        self._step: Step | None = None

    @property
    def path(self) -> Path:
        """Where the plan file is."""
        return self._file.path

    def close(self) -> None:
        """Closes the plan. All that was done is in the file already."""
        self._file.close()

    def now(self) -> datetime:
        """The present instant, UTC."""
        return self._now()

    def new_id(self) -> str:
        """An id for a new entity."""
        return self._ids.new(self._now())

    # Reading

    @property
    def charter(self) -> Charter:
        """The name, currency and zone of the plan."""
        return self.get(Charter, WORKSPACE_ID)

    def get(self, kind: type[E], id_: str) -> E:
        """The entity of a kind with an id. Raises NotFoundError."""
        found = self._file.read(kind, id_)
        if found is None:
            raise NotFoundError(
                "This plan has no {kind} “{id}”. It may have been deleted.",
                kind=kind.word(),
                id=id_,
            )
        return found

    def find(self, kind: type[E], id_: str | None) -> E | None:
        """The entity of a kind with an id, or None (also for no id)."""
        return None if id_ is None else self._file.read(kind, id_)

    def all(self, kind: type[E]) -> list[E]:
        """Every entity of a kind, by id."""
        return self._file.read_where(kind, {})

    def where(self, kind: type[E], **fields: Any) -> list[E]:
        """The entities whose plain fields all have these values, by id."""
        return self._file.read_where(kind, fields)

    def among(self, kind: type[E], field: str, values: Iterable[str]) -> list[E]:
        """The entities whose `field` is one of `values`, by id; none for no values."""
        return self._file.read_among(kind, field, values)

    def count(self, kind: type[Entity]) -> int:
        """How many entities of a kind there are."""
        return self._file.count(kind)

    def plan(self) -> Plan:
        """The whole plan as one value, of one moment."""
        with self._file.one_moment():
            lists: dict[str, Any] = {name: self.all(kind) for name, kind in KINDS.items()}
            return Plan(workspace=self.charter, **lists)

    @contextmanager
    def one_moment(self) -> Iterator[None]:
        """Makes all reads inside see the plan of one and the same moment."""
        with self._file.one_moment():
            yield

    # Changing

    @contextmanager
    def change(self, label: str) -> Iterator[Step]:
        """Does one step: all that is put and deleted inside, or nothing if anything raises.

        `label` says in the person's words what is done; it stands in the undo menu and the
        history. A step inside a step is part of the outer one. A step that changes nothing leaves
        no entry. Raises PlanChangedElsewhereError if another process wrote in the meantime; the
        listeners are told first, so that what is shown is what is there.
        """
        if self._step is not None:
            yield self._step
            return
        with self._telling_of_strangers(), self._file.transaction():
            self._step = step = Step(self._file)
            try:
                yield step
            finally:
                self._step = None
            done = ChangeSet(label, tuple(step.changes), lasting=step.lasting)
            if done.changes:
                self._file.record(done, self._now())
        if done.changes:
            self._listeners.tell(done)

    def undo(self) -> ChangeSet:
        """Takes back the newest step, also one of an earlier run of the program.

        Raises NothingToDoError where there is none.
        """
        with self._telling_of_strangers():
            taken_back = self._file.undo()
        if taken_back is None:
            raise NothingToDoError("There is nothing to undo.")
        self._listeners.tell(taken_back)
        return taken_back

    def redo(self) -> ChangeSet:
        """Does again the step that was undone last. Raises NothingToDoError."""
        with self._telling_of_strangers():
            again = self._file.redo()
        if again is None:
            raise NothingToDoError("There is nothing to redo.")
        self._listeners.tell(again)
        return again

    def next_undo(self) -> str | None:
        """The label of the step that undo would take back, None for nothing."""
        return self._file.next_undo()

    def next_redo(self) -> str | None:
        """The label of the step that redo would do again, None for nothing."""
        return self._file.next_redo()

    def history(self, limit: int = 100, *, show_id: str | None = None) -> list[StepRecord]:
        """The newest steps first, the undone ones among them; of one show if `show_id` names it.

        A step is of a show if it changed the show, its rows, its offers, its team or its bookings.
        """
        return self._file.history(limit, show_id)

    # Listening

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Calls `listener` with each ChangeSet after it is committed; returns what ends that."""
        return self._listeners.add(listener)

    def look_for_changes(self) -> bool:
        """Whether another process wrote since the last look; tells the listeners if so.

        Call it when a window gets the focus, and every now and then.
        """
        changed = self._file.changed_elsewhere()
        if changed:
            self._listeners.tell(ChangeSet("", everything=True))
        return changed

    # Care of the file

    def damage(self, *, thorough: bool) -> list[str]:
        """What is wrong with the plan file, empty if nothing; `thorough` takes longer."""
        return self._file.damage(thorough=thorough)

    def revision(self) -> int:
        """A number that grows with every step, undo and redo ever done to this plan."""
        return self._file.revision()

    @contextmanager
    def _telling_of_strangers(self) -> Iterator[None]:
        try:
            yield
        except PlanChangedElsewhereError:
            self.look_for_changes()
            raise
