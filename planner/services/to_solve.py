"""What is to be solved from now on, read a show or a booking at a time.

It looks `WEEKS_AHEAD` weeks ahead, so that it costs what the coming weeks hold and not what the
plan holds.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final, NamedTuple

from planner.domain.findings import Finding
from planner.domain.intervals import Span
from planner.domain.platforms import Platforms
from planner.domain.record import Waiver
from planner.domain.run_of_show import RunOfShow
from planner.domain.show import Show, ShowStatus
from planner.domain.solving import (
    Concern,
    Lacking,
    OpenBooking,
    OpenPoint,
    OpenShift,
    concern_of,
    concern_of_point,
    is_open,
    open_points,
)
from planner.domain.studio import Booking, Studio
from planner.services.checking import Checked, findings_of_booking, findings_of_run
from planner.services.fix import key_of
from planner.services.rundowns import read_run
from planner.services.workspace import Workspace

WEEKS_AHEAD: Final = 8

_WEEK: Final = 7 * 24 * 3600
_SETTLED: Final = (ShowStatus.DONE, ShowStatus.CANCELLED)

Key = tuple[str, frozenset[str]]


class Piece(NamedTuple):
    """A coming show, or a coming booking that is for no show, and when it begins (UTC, seconds)."""

    at: int
    id: str
    is_show: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to solve: a finding or an open point of a show (None: of a booking without one).

    `at` is when the show or the booking begins, in seconds since 1970, UTC. `waiver` says who lives
    with a finding, None where it is to be solved.
    """

    concern: Concern
    about: Finding | OpenPoint
    show: Show | None
    at: int
    waiver: Waiver | None = None

    @property
    def key(self) -> Key:
        """What makes it the same entry, though its figures may differ."""
        match self.about:
            case Finding():
                return key_of(self.about)
            case OpenBooking(booking=booking):
                return "booking", frozenset({booking.id})
            case OpenShift(assignment=assignment):
                return "assignment", frozenset({assignment.id})
            case Lacking(show=show, lack=lack):
                return lack.value, frozenset({show.id})

    @property
    def subjects(self) -> frozenset[str]:
        """The ids that it is about."""
        own = frozenset() if self.show is None else frozenset({self.show.id})
        return self.key[1] | own


def coming(workspace: Workspace) -> tuple[Piece, ...]:
    """What is not over yet and begins within the coming weeks, by when it begins."""
    now = int(workspace.now().timestamp())
    span = Span(now, now + WEEKS_AHEAD * _WEEK)
    with workspace.one_moment():
        shows = workspace.agenda.shows(span)
        bookings = workspace.agenda.bookings(span)
    found = [
        *(
            Piece(each.span.start, each.show_id, True)
            for each in shows
            if each.status not in _SETTLED
        ),
        *(
            Piece(each.use.start, each.booking_id, False)
            for each in bookings
            if each.show_id is None
        ),
    ]
    return tuple(sorted(found))


def read_entries(
    workspace: Workspace, piece: Piece, platforms: Platforms, *, run: RunOfShow | None = None
) -> tuple[Entry, ...]:
    """What is to be solved of one show or booking, of one moment, with what was waived.

    `run` spares reading that of the show where it is known. Raises NotFoundError if it is gone by
    now.
    """
    with workspace.one_moment():
        if piece.is_show:
            return _of_show(workspace, piece, platforms, run or read_run(workspace, piece.id))
        return _of_booking(workspace, piece)


def gathered(pieces: Iterable[Iterable[Entry]]) -> tuple[Entry, ...]:
    """All entries, in the order in which they begin; what concerns two shows comes with the first.

    A hold of which a finding tells is not told of a second time.
    """
    entries = sorted((each for piece in pieces for each in piece), key=_place)
    told = {
        each.about.subjects[0]
        for each in entries
        if isinstance(each.about, Finding)
        and each.concern is Concern.UNCONFIRMED
        and each.waiver is None
    }
    distinct: dict[Key, Entry] = {}
    for entry in entries:
        is_told = isinstance(entry.about, OpenBooking) and entry.about.booking.id in told
        if not is_told:
            distinct.setdefault(entry.key, entry)
    return tuple(distinct.values())


def to_solve(workspace: Workspace, platforms: Platforms) -> tuple[Entry, ...]:
    """All that is to be solved in the coming weeks, of one moment, with what was waived."""
    with workspace.one_moment():
        return gathered([read_entries(workspace, piece, platforms) for piece in coming(workspace)])


def counts(entries: Iterable[Entry]) -> dict[Concern, int]:
    """How many conflicts and unconfirmed things there are, and how many shows are not ready."""
    standing = [each for each in entries if each.waiver is None]
    shows = {each.show.id for each in standing if each.show and each.concern is Concern.NOT_READY}
    counted = {
        concern: sum(each.concern is concern for each in standing)
        for concern in (Concern.CONFLICTS, Concern.UNCONFIRMED)
    }
    return {**counted, Concern.NOT_READY: len(shows)}


def _of_show(
    workspace: Workspace, piece: Piece, platforms: Platforms, run: RunOfShow
) -> tuple[Entry, ...]:
    points = open_points(run, workspace.now())
    return (
        *_findings(findings_of_run(workspace, run, platforms), piece),
        *(Entry(concern_of_point(each), each, run.show, piece.at) for each in points),
    )


def _of_booking(workspace: Workspace, piece: Piece) -> tuple[Entry, ...]:
    booking = workspace.get(Booking, piece.id)
    studio = workspace.get(Studio, booking.studio_id)
    found = tuple(_findings(findings_of_booking(workspace, booking), piece))
    if not is_open(booking, studio, workspace.now()):
        return found
    return (*found, Entry(Concern.UNCONFIRMED, OpenBooking(booking, studio), None, piece.at))


def _findings(checked: Iterable[Checked], piece: Piece) -> Iterator[Entry]:
    for each in checked:
        concern = concern_of(each.finding)
        if concern is not None:
            yield Entry(concern, each.finding, each.show, piece.at, each.waiver)


def _place(entry: Entry) -> tuple[int, str]:
    return entry.at, "" if entry.show is None else entry.show.id
