"""The schedule as a list by day: its overviews, kept up to date show by show."""

from collections.abc import Callable, Collection, Iterable

from planner.domain.base import Entity
from planner.domain.catalogue import Brand, Channel
from planner.domain.changes import Change, ChangeSet
from planner.domain.crew import Assignment
from planner.domain.platforms import Platforms
from planner.domain.rundown import Offer, Row
from planner.domain.show import Show
from planner.domain.studio import Booking, Studio
from planner.services.agenda import shows_with
from planner.services.overview import ShowOverview, read_overviews
from planner.services.workspace import Workspace
from planner.ui.schedule.filtering import EVERYTHING, ShowFilter, Wanted
from planner.ui.schedule.lines import ScheduleLine, ShowLine, lines_of
from planner.ui.widgets.row_model import RowModel

_EVERYWHERE = (Brand, Channel, Studio)
"""What may be shown in any line."""

_OF_ONE_SHOW = (Show, Booking)
"""What is shown in the line of its show only."""

_COUNTED = (Row, Offer)
"""What only the figures in the line of its show are made of."""


class ShowList:
    """The shows of a plan, as the lines of a model.

    While nobody sees the lines their figures may be old: `catch_up` before they are looked at.
    """

    def __init__(
        self,
        workspace: Workspace,
        platforms: Platforms,
        model: RowModel[ScheduleLine],
        is_seen: Callable[[], bool],
    ) -> None:
        """`is_seen` tells whether the lines are looked at just now."""
        self._is_seen = is_seen
        self._behind: set[str] = set()
        self._workspace = workspace
        self._platforms = platforms
        self._model = model
        self._filter = EVERYTHING
        self._troubled: Collection[str] = frozenset()
        self._shows: dict[str, ShowOverview] = {}
        self.read_all()

    @property
    def shows(self) -> dict[str, ShowOverview]:
        """Every show of the plan by its id, also those that are not listed.

        Their counts and lengths are those of the last time that the lines were seen.
        """
        return self._shows

    def narrow(self, wanted: ShowFilter, troubled: Collection[str]) -> None:
        """Lists the shows that are wanted; `troubled` are those with something to solve."""
        self._filter, self._troubled = wanted, troubled
        self._refresh()

    def read_all(self) -> None:
        """Reads every show."""
        self._behind.clear()
        self._shows = {each.show.id: each for each in read_overviews(self._workspace)}
        self._refresh()

    def follow(self, done: ChangeSet) -> bool:
        """Reads what a step changed, and nothing else; whether that was anything of the list."""
        if done.touches(*_EVERYWHERE):
            self.read_all()
        elif done.touches(*_OF_ONE_SHOW):
            self._read_again(_shows_of(self._workspace, done.changes))
        elif done.touches(*_COUNTED):
            self._behind |= _shows_of(self._workspace, done.changes)
            if not self._is_seen():
                return False
            self.catch_up()
        elif done.touches(Assignment):
            if self._filter.creator_id is not None:
                self._refresh()
            return False
        else:
            return False
        return True

    def catch_up(self) -> None:
        """Reads the shows whose figures are old."""
        if self._behind:
            self._read_again(self._behind)

    def _read_again(self, show_ids: set[str]) -> None:
        self._behind = self._behind - show_ids
        for show_id in show_ids:
            self._shows.pop(show_id, None)
        for overview in read_overviews(self._workspace, show_ids):
            self._shows[overview.show.id] = overview
        self._refresh()

    def _refresh(self) -> None:
        wanted = self._wanted()
        shows = ((each, each.show) for each in self._shows.values())
        listed = (each for each, show in shows if wanted.has(show.id, show.brand_id, show.status))
        ordered = sorted(listed, key=lambda each: (each.show.on_air, each.show.id))
        self._model.refresh(list(lines_of(self._lines(ordered))))

    def _wanted(self) -> Wanted:
        among = shows_with(
            self._workspace,
            channel_id=self._filter.channel_id,
            studio_id=self._filter.studio_id,
            creator_id=self._filter.creator_id,
        )
        return Wanted(self._filter, self._troubled, among)

    def _lines(self, overviews: Iterable[ShowOverview]) -> list[ShowLine]:
        return [
            ShowLine(
                overview,
                tuple(
                    dict.fromkeys(
                        self._platforms.name_of(channel.platform) for channel in overview.channels
                    )
                ),
            )
            for overview in overviews
        ]


def _shows_of(workspace: Workspace, changes: tuple[Change, ...]) -> set[str]:
    """The shows that changes are about."""
    states = (state for change in changes for state in (change.before, change.after))
    return {show_id for state in states if (show_id := _show_of(workspace, state)) is not None}


def _show_of(workspace: Workspace, entity: Entity | None) -> str | None:
    match entity:
        case Show(id=show_id) | Row(show_id=show_id) | Booking(show_id=show_id):
            return show_id
        case Offer(row_id=row_id):
            row = workspace.find(Row, row_id)
            return None if row is None else row.show_id
        case _:
            return None
