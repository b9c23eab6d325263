"""Closes and opens the blocks of a rundown, and keeps which are closed for the person."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Row, RowType
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.finding_actions import FOLDING_ACTIONS
from planner.ui.preferences import Preferences
from planner.ui.rundown.folding import Folds
from planner.ui.rundown.table import RundownGrid


class FoldingDesk(QObject):
    """What the keys, the mouse and the menu do with blocks; `folds` is what they did."""

    def __init__(
        self,
        workspace: Workspace,
        context: Context,
        grid: RundownGrid,
        preferences: Preferences,
        run: Callable[[], RunOfShow | None],
    ) -> None:
        """`run` gives the show that is open, None while there is none."""
        super().__init__(grid)
        self._workspace = workspace
        self._context = context
        self._preferences = preferences
        self._run = run
        self.folds = Folds(preferences.closed_blocks(workspace.path), self._remember, self)
        grid.fold_with(self._fold)

    def offer_actions(self) -> None:
        """Makes the actions work."""
        self._context.actions.bind(FOLDING_ACTIONS, self)

    def take_actions(self) -> None:
        """Takes them away again."""
        self._context.actions.release(FOLDING_ACTIONS)

    def close_blocks(self) -> None:
        """Closes all blocks of the show."""
        self.folds.close(self._blocks())

    def open_blocks(self) -> None:
        """Opens all blocks of the show."""
        self.folds.open(self._blocks())

    def _blocks(self) -> list[str]:
        run = self._run()
        return [] if run is None else [row.id for row in run.rows if row.type is RowType.BLOCK]

    def _fold(self, key: str, closed: bool | None) -> bool:
        """Closes or opens a block, or turns it round (None); False if it is so already."""
        if key not in self._blocks() or closed is (key in self.folds.closed):
            return False
        self.folds.turn(key)
        return True

    def _remember(self, closed: Sequence[str]) -> None:
        """What is gone from the plan by now is forgotten."""
        there = {row.id for row in self._workspace.among(Row, "id", closed)}
        with self._context.problems.caught_quietly():
            self._preferences.remember_closed(
                self._workspace.path, [each for each in closed if each in there]
            )
