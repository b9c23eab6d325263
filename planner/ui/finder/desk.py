"""Between the palette, the plan and what is remembered of what was opened last."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.findable import Findable, Sort
from planner.ui.context import Context
from planner.ui.finder.lines import lines_of
from planner.ui.finder.panel import FinderPanel
from planner.ui.finder.reaching import reach, reach_beside
from planner.ui.finder.things import Things
from planner.ui.plan_view import PlanView
from planner.ui.preferences import Preferences


class FinderDesk(QObject):
    """Opens the palette, and what is chosen there; `plan_wanted` names the file of a plan."""

    plan_wanted = Signal(Path)

    def __init__(
        self,
        window: QWidget,
        application: QApplication,
        context: Context,
        preferences: Preferences,
    ) -> None:
        super().__init__(window)
        self._context = context
        self._preferences = preferences
        self._plan: PlanView | None = None
        self._things = Things()
        self.panel = FinderPanel(window, application, context)
        self.panel.typed.connect(self._find)
        self.panel.chosen.connect(self._open)

    def turn_to(self, plan: PlanView | None) -> None:
        """Looks in another plan from now on, or in none."""
        self._plan = plan
        self._things.turn_to(None if plan is None else plan.workspace)
        if plan is not None:
            plan.bridge.changed.connect(self._things.follow)

    def open(self) -> None:
        """Opens the palette; one that is open already begins anew."""
        show_id = None if self._plan is None else self._plan.rundown.show_id
        plans = self._preferences.recent_plans()
        self._things.read(self._context.actions, plans, show_id)
        self.panel.open()

    def _find(self, typed: str) -> None:
        with self._context.problems.caught_quietly():
            groups = self._things.find(typed, self._preferences.settings.found)
            lines = lines_of(groups, self._context.actions.keys_shown)
            empty = self.tr("Nothing is called “{words}”.").format(words=typed.strip())
            self.panel.show_lines(list(lines), empty=empty)

    def _open(self, thing: Findable, other: bool) -> None:
        if not thing.usable:
            self.panel.refuse(thing.about)
            return
        self.panel.close_down()
        with self._context.problems.caught():
            if thing.sort in (Sort.ACTION, Sort.SETTING):
                self._context.actions[thing.id].trigger()
            elif thing.sort is Sort.PLAN:
                self.plan_wanted.emit(Path(thing.id))
            elif self._plan is not None:
                (reach_beside if other else reach)(self._plan, thing)
            self._preferences.remember_found(thing.key)
