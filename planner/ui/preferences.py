"""What the person chose, kept in the settings file: the one place of the window that writes it."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from planner import settings
from planner.domain.errors import EnvironmentFaultError
from planner.settings import ChosenLayout, Settings

_RECENT: Final = 8
_FOUND: Final = 60
"""Things of which it is remembered that they were opened through the palette."""
_FOLDED: Final = 50
"""Plans of which it is remembered what is closed."""
_LAID_OUT: Final = 50
"""Plans whose layout is remembered."""


class Preferences:
    """The settings, as they were read and as they are changed. Nothing of a plan is in them."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._settings = settings.load(path)

    @property
    def settings(self) -> Settings:
        """What is chosen now."""
        return self._settings

    def change(self, **fields: Any) -> None:
        """Changes settings and writes them. Raises EnvironmentFaultError if that fails."""
        changed = Settings.model_validate({**dict(self._settings), **fields})
        if changed == self._settings:
            return
        self._settings = changed
        try:
            settings.save(changed, self._path)
        except OSError as error:
            raise EnvironmentFaultError(
                "Your settings could not be written to {path}: {reason}.",
                path=self._path,
                reason=error.strerror or error,
            ) from error

    def recent_plans(self) -> Sequence[Path]:
        """The plans opened last that are still there, the newest first."""
        return [path for path in map(Path, self._settings.recent_plans) if path.is_file()]

    def remember_plan(self, path: Path) -> None:
        """Puts a plan first among those opened last. Raises EnvironmentFaultError."""
        newest = str(path.absolute())
        others = [each for each in self._settings.recent_plans if each != newest]
        self.change(recent_plans=(newest, *others)[:_RECENT])

    def remember_found(self, key: str) -> None:
        """Puts a thing first among those opened by name. Raises EnvironmentFaultError."""
        others = [each for each in self._settings.found if each != key]
        self.change(found=(key, *others)[:_FOUND])

    def closed_blocks(self, path: Path) -> Sequence[str]:
        """The blocks of a plan that are closed."""
        return self._settings.closed_blocks.get(str(path.absolute()), ())

    def remember_closed(self, path: Path, blocks: Sequence[str]) -> None:
        """Keeps which blocks of a plan are closed. Raises EnvironmentFaultError."""
        plan = str(path.absolute())
        others = {key: each for key, each in self._settings.closed_blocks.items() if key != plan}
        newest = dict(list(others.items())[-_FOLDED + 1 :])
        self.change(closed_blocks={**newest, plan: tuple(blocks)} if blocks else newest)

    def remember_layout(self, plan: str, chosen: ChosenLayout) -> None:
        """Keeps how a plan's rundowns are laid out. Raises EnvironmentFaultError."""
        others = {key: each for key, each in self._settings.layouts.items() if key != plan}
        newest = dict(list(others.items())[-_LAID_OUT + 1 :])
        self.change(layouts={**newest, plan: chosen})
