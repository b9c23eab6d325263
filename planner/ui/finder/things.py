"""What the palette looks in: read when it is opened, and anew only where the plan has changed."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from planner.domain.catalogue import Brand, Product
from planner.domain.changes import ChangeSet
from planner.domain.crew import Creator
from planner.domain.findable import Findable, Sort
from planner.domain.show import Show
from planner.domain.studio import Studio
from planner.services.looking_up import (
    products_to_find,
    rows_elsewhere,
    rows_to_find,
    shows_and_people,
)
from planner.services.ranking import Group, Ranking
from planner.services.workspace import Workspace
from planner.ui.action_set import ActionSet
from planner.ui.finder.doing import actions_to_find

_DOING: Final = (Sort.ACTION, Sort.SETTING)
_PEOPLE: Final = (Sort.SHOW, Sort.CREATOR, Sort.STUDIO)


class Things:
    """Everything that can be found, in one plan or in none."""

    def __init__(self) -> None:
        self._workspace: Workspace | None = None
        self._ranking = Ranking()
        self._show_id: str | None = None
        self._old: set[Sort] = set()

    def turn_to(self, workspace: Workspace | None) -> None:
        """Looks in another plan from now on, or in none."""
        self._workspace = workspace
        self._ranking = Ranking()
        self._old = {*_PEOPLE, Sort.PRODUCT}

    def follow(self, done: ChangeSet) -> None:
        """Reads anew what a step has changed, when it is looked for next."""
        if done.touches(Show, Brand, Creator, Studio):
            self._old.update(_PEOPLE)
        if done.touches(Product, Brand):
            self._old.add(Sort.PRODUCT)

    def read(self, actions: ActionSet, plans: Sequence[Path], show_id: str | None) -> None:
        """Takes in what there is now; `show_id` is the show whose rows come without asking."""
        self._show_id = show_id
        self._ranking.put(_DOING, actions_to_find(actions))
        self._ranking.put((Sort.PLAN,), map(_plan, plans))
        if self._workspace is None:
            return
        with self._workspace.one_moment():
            rows = [] if show_id is None else rows_to_find(self._workspace, show_id)
            self._ranking.put((Sort.ROW,), rows)
            if not self._old.isdisjoint(_PEOPLE):
                self._ranking.put(_PEOPLE, shows_and_people(self._workspace))
            if Sort.PRODUCT in self._old:
                self._ranking.put((Sort.PRODUCT,), products_to_find(self._workspace))
        self._old.clear()

    def find(self, typed: str, recent: Sequence[str]) -> list[Group]:
        """What is meant by what is typed."""
        elsewhere: list[Findable] = []
        if self._workspace is not None:
            elsewhere = rows_elsewhere(self._workspace, typed, self._show_id)
        return self._ranking.find(typed, recent, elsewhere)


def _plan(path: Path) -> Findable:
    return Findable(Sort.PLAN, str(path), path.stem, (), str(path.parent))
