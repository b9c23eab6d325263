"""What is looked for in a rundown, where it stands, and where one has got to: without widgets."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.domain.presenting import Presenters, presenters
from planner.services.finding_text import Told, find_text, told_texts
from planner.ui.rundown.finding.matches import following, hosts_among, narrowed
from planner.ui.rundown.state import RundownState


@dataclass(frozen=True, slots=True)
class Wanted:
    """Words (none: nothing), and the kind and the host (ids; none: all) to look among."""

    words: str = ""
    kind: str = ""
    host: str = ""
    only: bool = False

    @property
    def is_nothing(self) -> bool:
        """Whether there are no words."""
        return not self.words.strip()


class Search:
    """The cells of one show with some words in them; `at` is the one that was gone to last."""

    def __init__(self) -> None:
        self._state: RundownState | None = None
        self._texts: Sequence[Told] | None = None
        self._presented: Mapping[str, Presenters] | None = None
        self.wanted = Wanted()
        self.found: Sequence[Told] = ()
        self.at: Told | None = None

    @property
    def state(self) -> RundownState | None:
        """The show that is looked through."""
        return self._state

    def read(self, state: RundownState) -> None:
        """Looks through another state of a show, or another show, from now on."""
        self._state = state
        self._texts = None
        self._presented = None

    def hosts(self) -> tuple[str, ...]:
        """The ids of all who present a row of the show, also by the shifts alone."""
        return () if self._state is None else hosts_among(self._state.run.rows, self._who())

    def look(self, wanted: Wanted) -> None:
        """Finds anew; where one has got to stays, if it is still found."""
        if wanted != self.wanted:
            self.at = None
        self.wanted = wanted
        passing = self._narrowed()
        found = () if wanted.is_nothing else find_text(self._all_texts(), wanted.words)
        self.found = [each for each in found if passing is None or each.row_id in passing]
        if self.at not in self.found:
            self.at = None

    def passing(self) -> set[str] | None:
        """The ids of the rows that are to be shown; None: all."""
        if self.wanted.only and not self.wanted.is_nothing:
            return {each.row_id for each in self.found}
        return self._narrowed()

    def asked(self) -> object:
        """What it is narrowed by: while it is the same, what passed once stays in sight."""
        show = None if self._state is None else self._state.run.show.id
        wanted = self.wanted
        return (show, wanted.words if wanted.only else "", wanted.kind, wanted.host)

    def next(self, here: str | None, by: int, among: Sequence[Told] | None = None) -> Told:
        """The next (`by` 1) or previous cell, from the row `here` on. There is at least one."""
        rows = () if self._state is None else self._state.run.rows
        found = self.found if among is None else among
        return following(found, [row.id for row in rows], here=here, at=self.at, by=by)

    def _all_texts(self) -> Sequence[Told]:
        if self._texts is None:
            state = self._state
            self._texts = () if state is None else told_texts(state.run, state.timing)
        return self._texts

    def _narrowed(self) -> set[str] | None:
        if self._state is None:
            return None
        rows, wanted = self._state.run.rows, self.wanted
        return narrowed(rows, self._who(), kind=wanted.kind, host=wanted.host)

    def _who(self) -> Mapping[str, Presenters]:
        """Who presents each row."""
        if self._presented is None:
            state = self._state
            self._presented = {} if state is None else presenters(state.run, state.timing)
        return self._presented
