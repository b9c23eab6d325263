"""A person's preferences: JSON in the platform's configuration folder, never in the plan."""

import json
from pathlib import Path

import platformdirs
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from planner.domain.grid_layout import USUAL, GridLayout
from planner.domain.script_pace import (
    CHARACTERS_PER_MINUTE,
    FASTEST,
    SLOWEST,
    WORDS_PER_MINUTE,
)

_APPLICATION = "show-planner"


class ChosenLayout(BaseModel):
    """Which layout of the rundown's table is chosen, and how it is changed without being saved.

    `layout` is the key of a built-in one or the id of one in the plan.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    layout: str = USUAL
    changed: GridLayout | None = None


class Settings(BaseModel):
    """What a person chose. Everything has a default, so that a lost file costs little.

    `backup_folder` empty means the platform's data folder. `recent_plans` are absolute paths, the
    newest first. `closed_blocks` are the ids of blocks whose rows are hidden, by the path of their
    plan. `theme` is `system`, `light` or `dark`; `language` a locale such as `en`, or
    empty for the system's. `paper` is `a4` or `letter`. `sheet_folder` is where prints were
    saved last, `sheet_name` how their files are named. `window` is where the
    window was and how large, in the toolkit's own form. `words_per_minute` and
    `characters_per_minute` are how fast a script is read aloud. `layouts` are by the absolute path
    of the plan, the newest choice last. `import_columns` is what the columns of imported files are,
    by kind and header (`services.import_choices`), the newest last.
    `shortcuts` are the keys that were changed, by the id of their action, none for one without;
    `found` are the keys of what was opened through the palette, the newest first.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    backup_folder: str = ""
    recent_plans: tuple[str, ...] = ()
    theme: str = Field(default="system", pattern="^(system|light|dark)$")
    language: str = ""
    paper: str = Field(default="a4", pattern="^(a4|letter)$")
    sheet_folder: str = ""
    sheet_name: str = "{date} {show} {sheet} print {n}.pdf"
    window: str = ""
    words_per_minute: int = Field(default=WORDS_PER_MINUTE, ge=SLOWEST, le=FASTEST)
    characters_per_minute: int = Field(default=CHARACTERS_PER_MINUTE, ge=SLOWEST, le=FASTEST)
    closed_blocks: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    layouts: dict[str, ChosenLayout] = Field(default_factory=dict)
    import_columns: dict[str, dict[str, str]] = Field(default_factory=dict)
    shortcuts: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    found: tuple[str, ...] = ()

    def backups(self) -> Path:
        """The folder for backups of all plans."""
        return Path(self.backup_folder) if self.backup_folder else data_folder() / "backups"


def settings_path() -> Path:
    """Where the preferences are kept on this platform."""
    return platformdirs.user_config_path(_APPLICATION, appauthor=False) / "settings.json"


def data_folder() -> Path:
    """Where the program keeps what is not a plan: backups, the sample."""
    return platformdirs.user_data_path(_APPLICATION, appauthor=False)


def load(path: Path) -> Settings:
    """The preferences in a file; the defaults where it is missing or holds something else."""
    try:
        return Settings.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return Settings()


def save(settings: Settings, path: Path) -> None:
    """Writes the preferences, over the old ones at once or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(path.name + ".new")
    aside.write_text(
        json.dumps(settings.model_dump(mode="json"), indent=2, ensure_ascii=False) + "\n",
        encoding="utf-8",
    )
    aside.replace(path)
