"""Changes the keys of actions: for now, for good, and back to those of the table."""

from collections.abc import Sequence

from planner.ui.action_set import ActionSet
from planner.ui.key_rules import can_be_chosen, holder
from planner.ui.preferences import Preferences


class ChosenKeys:
    """The keys a person chose. What is changed works at once, in menus and tips also."""

    def __init__(self, actions: ActionSet, preferences: Preferences) -> None:
        self._actions = actions
        self._preferences = preferences
        self._apply()

    @property
    def any_changed(self) -> bool:
        """Whether some keys are not those of the table."""
        return bool(self._preferences.settings.shortcuts)

    def allowed(self, keys: str) -> bool:
        """Whether keys may be an action's at all."""
        return can_be_chosen(keys)

    def holder_of(self, keys: str, action_id: str) -> str | None:
        """The id of another action which would hear keys where this one does."""
        taken = [(spec.id, self._actions.keys_of(spec.id)) for spec in self._actions.specs]
        return holder(self._actions.specs, taken, action_id, keys)

    def holders_of_usual(self, action_id: str) -> Sequence[str]:
        """The ids of actions that have got the keys which the table gives this one."""
        holders = (self.holder_of(keys, action_id) for keys in self._actions.usual_keys(action_id))
        return [each for each in holders if each is not None]

    def choose(self, action_id: str, keys: tuple[str, ...]) -> None:
        """Gives an action keys, or none. Raises EnvironmentFaultError if that cannot be kept."""
        others = dict(self._preferences.settings.shortcuts)
        others.pop(action_id, None)
        if keys != self._actions.usual_keys(action_id):
            others[action_id] = keys
        self._keep(others)

    def reset(self, action_id: str) -> None:
        """Gives an action the keys of the table. Raises EnvironmentFaultError."""
        self.choose(action_id, self._actions.usual_keys(action_id))

    def reset_all(self) -> None:
        """Gives all actions those of the table. Raises EnvironmentFaultError."""
        self._keep({})

    def _keep(self, keys: dict[str, tuple[str, ...]]) -> None:
        try:
            self._preferences.change(shortcuts=keys)
        finally:
            self._apply()  # what cannot be written holds at least until the window is closed

    def _apply(self) -> None:
        self._actions.change_keys(self._preferences.settings.shortcuts)
