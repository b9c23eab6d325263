"""What somebody can look for by name in one place: things of a plan, actions, plans."""

from enum import StrEnum
from typing import NamedTuple


class Sort(StrEnum):
    """What a thing is, in the order in which equally good sorts are listed."""

    SHOW = "show"
    ACTION = "action"
    SETTING = "setting"
    ROW = "row"
    PRODUCT = "product"
    CREATOR = "creator"
    STUDIO = "studio"
    PLAN = "plan"


class Findable(NamedTuple):
    """One thing. It is found by its `text` and by what it is `also` called.

    `about` says more of it to a person and is not looked in. `within` is the id of the show of a
    row. What is not `usable` just now comes after all that is.
    """

    sort: Sort
    id: str
    text: str
    also: tuple[str, ...] = ()
    about: str = ""
    within: str = ""
    usable: bool = True

    @property
    def key(self) -> str:
        """What makes it the same thing tomorrow."""
        return f"{self.sort}:{self.id}"


class ListedShow(NamedTuple):
    """A show as it is looked for. `starts_at` is local, ISO 8601; `off_air` UTC in seconds."""

    id: str
    title: str
    brand: str
    starts_at: str
    off_air: int


class ListedRow(NamedTuple):
    """A row that has a title, and the show it is of."""

    id: str
    show_id: str
    title: str
    show_title: str
