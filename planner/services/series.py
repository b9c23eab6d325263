"""Series: making shows repeat, making more of them, and changing the rule; each is one step.

Wall times and rules are in the zone of the series. All raise NotFoundError for what is gone, and
InvalidValueError for a rule that cannot be or that falls on no day.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Any

from planner.domain.base import build
from planner.domain.crew import Assignment
from planner.domain.errors import InvalidValueError
from planner.domain.rule import format_rule, parse_rule
from planner.domain.rundown import Row
from planner.domain.series import in_series_order, is_exception, occurrence_of, usual_values
from planner.domain.show import Series, Show, ShowStatus
from planner.domain.studio import BookingState, Studio
from planner.services.labels import label
from planner.services.laying import (
    HORIZON,
    BookingWish,
    SeriesReport,
    book_shows,
    days_to_fill,
    lay_shows,
    skipped_between,
    wish_for,
    wishes_of,
)
from planner.services.references import refuse_unknown
from planner.services.shows import delete_show
from planner.services.workspace import Step, Workspace
from planner.wording.dates import short_day
from planner.wording.rules import series_in_words


def shows_of(workspace: Workspace, series_id: str) -> list[Show]:
    """The shows of a series by their occurrence, the moved ones where the rule has them."""
    return in_series_order(workspace.where(Show, series_id=series_id))


def create_series(
    workspace: Workspace,
    rrule: str,
    *,
    studio_id: str | None = None,
    state: BookingState = BookingState.HOLD,
    through: date | None = None,
    **fields: Any,
) -> SeriesReport:
    """Makes a series and its shows with the show's `fields`, booked in a studio if one is given.

    The first show is on the first day from `starts_at` that the rule has. Shows are made to the
    end of the rule; without one, for 26 weeks; or through a day. Dates on which the studio is
    taken or closed get their show without a booking and are told as clashes.
    """
    given = {"timezone": workspace.charter.timezone, **fields, "id": workspace.new_id()}
    draft = build(Show, given)
    refuse_unknown(workspace, draft)
    series = _series_like(workspace, draft, rrule)
    walls = days_to_fill(series, before=_end_of(through))
    wishes = [] if studio_id is None else [wish_for(workspace.get(Studio, studio_id), state)]
    sentence = "Add series “{show}”"
    with workspace.change(label(workspace, sentence, show=draft.title)) as step:
        first = draft.changed(starts_at=walls[0])
        begun, shows = _lay_series(workspace, step, series, first, walls)
        clashes = book_shows(workspace, shows, wishes)
    return SeriesReport(begun, tuple(shows), tuple(clashes), skipped=skipped_between(begun, walls))


@dataclass(frozen=True, slots=True)
class Repeat:
    """What repeating a show will do: at `walls`, its own the first, are the shows of the series,
    and those to be made book what the show does (`wishes`). Nothing is written yet."""

    show: Show
    series: Series
    walls: tuple[datetime, ...]
    wishes: tuple[BookingWish, ...]


def plan_repeat(
    workspace: Workspace, show_id: str, rrule: str, *, through: date | None = None
) -> Repeat:
    """What `repeat_show` would do. Raises as it does."""
    show = workspace.get(Show, show_id)
    if show.series_id is not None:
        raise InvalidValueError(
            "“{show}” is in a series already. Change the rule of that one.", show=show.title
        )
    series = _series_like(workspace, show, rrule)
    walls = days_to_fill(series, before=_end_of(through))
    if walls[0] != show.starts_at:
        raise InvalidValueError(
            "“{rule}” does not have the day of “{show}”, {day}. Add that day to it, or move the "
            "show.",
            rule=series_in_words(workspace.language, series),
            day=short_day(workspace.language, show.starts_at),
            show=show.title,
        )
    return Repeat(show, series, tuple(walls), tuple(wishes_of(workspace, show)))


def repeat_show(
    workspace: Workspace, show_id: str, rrule: str, *, through: date | None = None
) -> SeriesReport:
    """Makes a show the first of a series: the later ones are like it and book its studios too.

    Its rundown and people stay its own. Raises InvalidValueError for a show that is in a series
    already, or that the rule does not begin with.
    """
    planned = plan_repeat(workspace, show_id, rrule, through=through)
    show, walls = planned.show, planned.walls
    with workspace.change(label(workspace, "Repeat “{show}”", show=show.title)) as step:
        begun, shows = _lay_series(workspace, step, planned.series, show, walls)
        clashes = book_shows(workspace, shows[1:], planned.wishes)
    return SeriesReport(begun, tuple(shows), tuple(clashes), skipped=skipped_between(begun, walls))


def extend_series(workspace: Workspace, series_id: str, through: date) -> SeriesReport:
    """Makes the shows of a series after its last one, through a day (inclusive).

    They are like most of its shows and book the studios that the last of these has.
    """
    series, shows = _with_shows(workspace, series_id)
    after_last = occurrence_of(shows[-1]) + timedelta(seconds=1)
    walls = days_to_fill(series, since=after_last, before=_end_of(through))
    sentence = "Extend series “{show}”"
    with workspace.change(label(workspace, sentence, show=series.title)) as step:
        return _lay_more(workspace, step, series, shows, walls)


def change_rule(
    workspace: Workspace, series_id: str, rrule: str, *, through: date | None = None
) -> SeriesReport:
    """Gives a series another rule: shows are made for its new days, those on old ones deleted.

    A show on a day that the rule no longer has, but that somebody worked on, stays in the plan,
    out of the series (SeriesReport.kept). Days that were taken out stay out. Without an end of the
    rule, shows reach as far as they did, or for 26 weeks.
    """
    series, shows = _with_shows(workspace, series_id)
    changed = series.changed(rrule=format_rule(parse_rule(rrule)))
    walls = days_to_fill(changed, before=_end_of(through) or _reach(changed, shows))
    sentence = "Change rule of series “{show}”"
    with workspace.change(label(workspace, sentence, show=series.title)) as step:
        step.put(changed)
        had = {occurrence_of(show) for show in shows}
        new = [wall for wall in walls if wall not in had]
        report = _lay_more(workspace, step, changed, shows, new)
        kept = _take_out(workspace, step, shows, frozenset(walls))
    return replace(report, kept=tuple(kept))


def _series_like(workspace: Workspace, show: Show, rrule: str) -> Series:
    fields = {
        "id": workspace.new_id(),
        "title": show.title,
        "rrule": format_rule(parse_rule(rrule)),
        "starts_at": show.starts_at,
        "timezone": show.timezone,
        "length_minutes": show.length_minutes,
    }
    return build(Series, fields)


def _with_shows(workspace: Workspace, series_id: str) -> tuple[Series, list[Show]]:
    series, shows = workspace.get(Series, series_id), shows_of(workspace, series_id)
    if not shows:
        raise InvalidValueError(
            "The series “{series}” has no show left to copy. Make a new one.", series=series.title
        )
    return series, shows


def _end_of(through: date | None) -> datetime | None:
    """The first wall time after a day."""
    return None if through is None else datetime.combine(through + timedelta(days=1), time())


def _reach(series: Series, shows: Sequence[Show]) -> datetime | None:
    """How far shows are made of a series that has some; None: to the end of its rule."""
    rule = parse_rule(series.rrule)
    if rule.count is not None or rule.until is not None:
        return None
    return max(series.starts_at + HORIZON, occurrence_of(shows[-1]) + timedelta(seconds=1))


def _lay_series(
    workspace: Workspace, step: Step, series: Series, first: Show, walls: Sequence[datetime]
) -> tuple[Series, list[Show]]:
    """Writes a new series with its first show and those after it."""
    begun = series.changed(starts_at=walls[0])
    step.put(begun)
    show = first.changed(series_id=series.id, occurrence=walls[0])
    step.put(show)
    values = _fresh(usual_values([show]))
    return begun, [show, *lay_shows(workspace, step, begun, walls[1:], values=values)]


def _lay_more(
    workspace: Workspace,
    step: Step,
    series: Series,
    shows: Sequence[Show],
    walls: Sequence[datetime],
) -> SeriesReport:
    """Makes more shows of a series that are like most of it and booked like the last of these."""
    usual = usual_values(shows)
    regular = [show for show in shows if not is_exception(show, usual)]
    made = lay_shows(workspace, step, series, walls, values=_fresh(usual))
    clashes = book_shows(workspace, made, wishes_of(workspace, (regular or shows)[-1]))
    skipped = skipped_between(series, walls)
    return SeriesReport(series, tuple(made), tuple(clashes), skipped=skipped)


def _fresh(usual: dict[str, Any]) -> dict[str, Any]:
    """The values of a show to come: it is not over, even where most of its series is."""
    over = (ShowStatus.LIVE, ShowStatus.DONE, ShowStatus.CANCELLED)
    return {**usual, "status": ShowStatus.PLANNED} if usual["status"] in over else usual


def _take_out(
    workspace: Workspace, step: Step, shows: Sequence[Show], walls: frozenset[datetime]
) -> list[Show]:
    """Deletes the shows that are at none of `walls`, but for those that somebody worked on."""
    usual = usual_values(shows)
    kept = []
    for show in shows:
        if occurrence_of(show) in walls:
            continue
        if is_exception(show, usual) or _worked_on(workspace, show):
            kept.append(show.changed(series_id=None, occurrence=None))
            step.put(kept[-1])
        else:
            delete_show(workspace, show.id)
    return kept


def _worked_on(workspace: Workspace, show: Show) -> bool:
    """Whether a show has a rundown or people, or is on or over."""
    begun = show.settled or show.status is ShowStatus.LIVE
    return begun or any(workspace.where(kind, show_id=show.id) for kind in (Row, Assignment))
