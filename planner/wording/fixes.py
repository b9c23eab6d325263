"""What the buttons say that solve a finding: short, for a card beside others."""

from datetime import datetime
from enum import StrEnum
from typing import Final

from planner.wording.dates import clock, short_day
from planner.wording.language import Language

CONTEXT: Final = "fixes"
_LONGEST_NAME: Final = 24


class Way(StrEnum):
    """Every way out of a finding, as the English of its button."""

    CONFIRM = "Confirm"
    RELEASE = "Release {show}"
    GIVE_UP_HOLD = "Give up the hold"
    HOLD_UNTIL = "Hold until {when}"
    HOLD_RANK = "{show}: hold {rank}"
    HOLD_IN = "{studio}, hold {rank}"
    STUDIO = "{studio}"
    SHOW_IN_STUDIO = "{show} in {studio}"
    STUDIO_AT = "{studio}, {when}"
    LIFT_CLOSURE = "Lift the closure"
    BOOK_WHOLE = "Book the whole show"
    MOVE_TO = "Move to {when}"
    MOVE_SHOW_TO = "Move {show} to {when}"
    TAKE_AS = "Make it {when}"
    CAN_TAKE_IT = "{creator} can take it"
    TAKES_SHOW = "{creator} takes {show}"
    TAKES_FROM = "{creator} from {when}"
    TAKES_UNTIL = "{creator} until {when}"
    SWAP = "Swap with {creator}"
    END_SHIFT = "End shift at {when}"
    START_SHIFT = "Start shift at {when}"
    ADD_ROLE = "Also {role} from now on"
    CAN_HOST = "{creator} can host"
    STAYS_UNTIL = "{creator} stays until {when}"
    COMES_AT = "{creator} comes at {when}"
    FIT = "Fit to {length}"
    SHOW_LENGTH = "Let it last {length}"
    TARGET = "Target {length}"
    STRETCH = "{row}: {length}"
    START_ROW = "Start at {when}"
    END_ROW = "End at {when}"
    START_OTHER = "{row} at {when}"
    FOLLOW = "Let it follow"
    REMOVE_PRODUCT = "Take it out"
    MAKE_ACTIVE = "Make it active"
    SET_ASIDE = "Set aside {count}"
    PRICE = "{price}"
    NUMBER_PINS = "Number the pins anew"
    TITLE = "“{title}”"
    SAY_INSTEAD = "Say “{word}”"
    BACK_TO_REVIEW = "Back to review"
    GIVE_ROW = "Give to {creator}"
    FOLLOW_SHIFTS = "Follow the shifts"
    ADD_HANDOVER = "Add a handover"


def fix_label(language: Language, way: Way, **values: object) -> str:
    """The words of a button, with `{values}` as they are shown; long names are shortened."""
    shown = {name: _short(value) for name, value in values.items()}
    return language.sentence(CONTEXT, way.value, **shown)


def time_label(language: Language, wall: datetime, *, beside: datetime) -> str:
    """A time as short as it can be said: the clock, with the day where `beside` is on another."""
    if wall.date() == beside.date():
        return clock(wall)
    return f"{short_day(language, wall)} {clock(wall)}"


def _short(value: object) -> object:
    if not isinstance(value, str):
        return value
    line = " ".join(value.split())
    return line if len(line) <= _LONGEST_NAME else line[: _LONGEST_NAME - 1].rstrip() + "…"
