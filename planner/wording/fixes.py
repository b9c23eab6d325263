"""What the buttons say that solve a finding: short, for a card beside others."""

from enum import StrEnum
from typing import Final

from planner.wording.language import Language

CONTEXT: Final = "fixes"
_LONGEST_NAME: Final = 24


class Way(StrEnum):
    """Every way out of a finding, as the English of its button."""

    CONFIRM = "Confirm"
    RELEASE = "Release"
    RELEASE_OTHER = "Release “{show}”"
    GIVE_UP_HOLD = "Give up the hold"
    HOLD_UNTIL = "Hold until {when}"
    HOLD_RANK = "Hold {rank}"
    HOLD_IN = "{studio}, hold {rank}"


def fix_label(language: Language, way: Way, **values: object) -> str:
    """The words of a button, with `{values}` as they are shown; long names are shortened."""
    shown = {name: _short(value) for name, value in values.items()}
    return language.sentence(CONTEXT, way.value, **shown)


def _short(value: object) -> object:
    if not isinstance(value, str):
        return value
    line = " ".join(value.split())
    return line if len(line) <= _LONGEST_NAME else line[: _LONGEST_NAME - 1].rstrip() + "…"
