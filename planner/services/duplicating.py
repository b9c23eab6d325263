"""Duplicates a show to other days, with its rundown, its team asked anew and its studios held."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from planner.domain.errors import NothingToDoError
from planner.domain.show import Show
from planner.domain.spans import wall_instant
from planner.domain.studio import BookingState
from planner.services.labels import label
from planner.services.laying import Clash, book_shows, wishes_of
from planner.services.rescheduling import copy_show
from planner.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Duplicates:
    """The new shows by day, and where a studio was taken or closed, so that it is not held."""

    shows: tuple[Show, ...]
    clashes: tuple[Clash, ...]


def duplicate_show(workspace: Workspace, show_id: str, days: Iterable[date]) -> Duplicates:
    """Copies a show to each of some days at the same clock time in its zone, in one step.

    Rows, offers and people come along as `rescheduling.copy_show` copies them; the studios that the
    show has for its time on air are held, behind whoever holds them. A day that comes twice counts
    once. Raises NothingToDoError for no days and NotFoundError for an unknown show.
    """
    show = workspace.get(Show, show_id)
    wanted = sorted(set(days))
    if not wanted:
        raise NothingToDoError("No day is chosen. Choose one or more days for the copies.")
    wishes = [replace(each, state=BookingState.HOLD) for each in wishes_of(workspace, show)]
    sentence = "Duplicate “{show}” to {count} days" if len(wanted) > 1 else "Duplicate “{show}”"
    with workspace.change(label(workspace, sentence, show=show.title, count=len(wanted))):
        walls = (datetime.combine(day, show.starts_at.time()) for day in wanted)
        instants = [wall_instant(wall, show.timezone) for wall in walls]
        copies = [copy_show(workspace, show.id, instant) for instant in instants]
        clashes = book_shows(workspace, copies, wishes)
    return Duplicates(tuple(copies), tuple(clashes))
