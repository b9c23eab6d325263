"""Which layout a person has chosen for a plan, and what of it is changed and not saved.

Both are theirs alone: they stand in their settings, not in the plan, until a layout is saved.
"""

from collections.abc import Sequence

from planner.domain.grid_layout import BUILT_IN, USUAL, GridLayout
from planner.services import layouts
from planner.services.workspace import Workspace
from planner.settings import ChosenLayout
from planner.ui.preferences import Preferences


class LayoutChoice:
    """The layout of the rundown's table, of one person in one plan."""

    def __init__(self, workspace: Workspace, preferences: Preferences) -> None:
        self._workspace = workspace
        self._preferences = preferences
        self._plan = str(workspace.path.absolute())
        chosen = preferences.settings.layouts.get(self._plan, ChosenLayout())
        self._key = chosen.layout
        self._changed = chosen.changed
        self._known: tuple[str, ...] = ()
        if layouts.read_layout(workspace, self._key) is None:
            self._key = USUAL
        self._last = self._saved

    @property
    def key(self) -> str:
        """The key of a built-in layout, or the id of one in the plan."""
        return self._key

    @property
    def is_own(self) -> bool:
        """Whether the layout is one of the plan, that can be changed, renamed and deleted."""
        return self._key not in BUILT_IN

    @property
    def is_changed(self) -> bool:
        """Whether something is changed and not saved."""
        return self._changed is not None

    @property
    def layout(self) -> GridLayout:
        """How the table is laid out; names every known column."""
        return (self._changed or self._saved).whole(self._known)

    def know(self, columns: Sequence[str]) -> None:
        """Tells which columns there are by now."""
        self._known = tuple(columns)
        self._last = self.layout

    def follow(self) -> None:
        """Looks whether the layout is still in the plan; if not, the table stays as it looks."""
        if layouts.read_layout(self._workspace, self._key) is None:
            self._key, self._changed = USUAL, self._changed or self._last
            self.remember()
        self._last = self.layout

    def choose(self, key: str) -> None:
        """Turns to another layout, or to what is saved of this one."""
        self._set(key, None)

    def edit(self, layout: GridLayout) -> None:
        """Changes the layout without saving it."""
        self.drag(layout)
        self.remember()

    def drag(self, layout: GridLayout) -> None:
        """The same, many times a second; what is dragged must be remembered in the end."""
        same = layout == self._saved.whole(self._known)
        self._changed = None if same else layout
        self._last = self.layout

    def save(self) -> None:
        """Keeps the changes in the layout of the plan that is chosen."""
        if self.is_own and self._changed is not None:
            layouts.change_layout(self._workspace, self._key, self._changed)
            self._set(self._key, None)

    def save_as(self, name: str) -> None:
        """Keeps the layout as it is now under a new name, and turns to it."""
        made = layouts.save_layout(self._workspace, name, self.layout)
        self._set(made.id, None)

    def delete(self) -> None:
        """Deletes the layout of the plan that is chosen, and turns to the usual one."""
        if self.is_own:
            gone = self._key
            self._set(USUAL, None)
            layouts.delete_layout(self._workspace, gone)

    def remember(self) -> None:
        """Keeps what is chosen for the next time. Raises EnvironmentFaultError."""
        chosen = ChosenLayout(layout=self._key, changed=self._changed)
        self._preferences.remember_layout(self._plan, chosen)

    @property
    def _saved(self) -> GridLayout:
        return layouts.read_layout(self._workspace, self._key) or BUILT_IN[USUAL]

    def _set(self, key: str, changed: GridLayout | None) -> None:
        if (key, changed) != (self._key, self._changed):
            self._key, self._changed = key, changed
            self.remember()
        self._last = self.layout
