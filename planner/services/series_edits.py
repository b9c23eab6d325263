"""Editing and deleting within a series: this show, this and later, or all; each is one step.

What a show has of its own (see `domain.series`) stays its own when the series is edited.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from planner.domain.errors import InvalidValueError
from planner.domain.rule import ended_before, format_rule, parse_rule
from planner.domain.series import (
    SHARED,
    moved_series,
    occurrence_of,
    shift_within_day,
    split_series,
    usual_values,
    with_series_edit,
)
from planner.domain.show import Series, Show
from planner.services.labels import label
from planner.services.laying import Clash, SeriesReport, move_with_bookings
from planner.services.occurrences import undisturbed
from planner.services.references import refuse_unknown
from planner.services.series import change_rule, shows_of
from planner.services.shows import delete_show
from planner.services.workspace import Step, Workspace


def edit_this(workspace: Workspace, show_id: str, **fields: Any) -> SeriesReport:
    """Changes one show of a series: it keeps that when the series is edited later.

    Its bookings for just its time on air go where it goes; one that would clash stays and is told.
    """
    show, series = _in_series(workspace, show_id)
    edited = show.changed(**fields, id=show.id, occurrence=occurrence_of(show))
    refuse_unknown(workspace, edited)
    with workspace.change(label(workspace, "Edit show “{show}”", show=show.title)) as step:
        clashes = move_with_bookings(workspace, step, show, edited)
    return SeriesReport(series, (edited,), tuple(clashes))


def edit_this_and_later(workspace: Workspace, show_id: str, **fields: Any) -> SeriesReport:
    """Changes a show and those after it, which become a series of their own.

    `fields` are as for `edit_all`. From the first show on it is all of the series.
    """
    show, series = _in_series(workspace, show_id)
    sentence = "Edit series “{show}” from here on"
    with workspace.change(label(workspace, sentence, show=series.title)) as step:
        later, shows = _split(workspace, step, series, show)
        return _edit(workspace, step, later, shows, show, fields)


def change_rule_from(workspace: Workspace, show_id: str, rrule: str) -> SeriesReport:
    """Gives a show and those after it another rule, as `series.change_rule` does for all."""
    show, series = _in_series(workspace, show_id)
    sentence = "Change rule of series “{show}” from here on"
    with workspace.change(label(workspace, sentence, show=series.title)) as step:
        later, _ = _split(workspace, step, series, show)
        return change_rule(workspace, later.id, rrule)


def edit_all(workspace: Workspace, show_id: str, **fields: Any) -> SeriesReport:
    """Changes all shows of the series that a show is in; what is their own stays.

    `fields` are those of `series.SHARED`, and `starts_at`: where this show is to begin, on the day
    of its occurrence. All shows that were not moved begin so much earlier or later; their bookings
    for just their time on air go along, and those that would clash stay and are told.
    """
    show, series = _in_series(workspace, show_id)
    with workspace.change(label(workspace, "Edit series “{show}”", show=series.title)) as step:
        shows = shows_of(workspace, series.id)
        return _edit(workspace, step, series, shows, show, fields)


def delete_this(workspace: Workspace, show_id: str) -> None:
    """Deletes one show of a series with all that is its own; the series leaves that day out.

    With its last show goes the series, which nobody could get at any more.
    """
    show, series = _in_series(workspace, show_id)
    with workspace.change(label(workspace, "Delete show “{show}”", show=show.title)) as step:
        delete_show(workspace, show_id)
        if shows_of(workspace, series.id):
            step.put(series.changed(exdates=(*series.exdates, occurrence_of(show))))
        else:
            step.delete(series)


def delete_this_and_later(workspace: Workspace, show_id: str) -> None:
    """Deletes a show and those after it; the rule of the series ends before them.

    From the first show on that is all of the series.
    """
    show, series = _in_series(workspace, show_id)
    shows = shows_of(workspace, series.id)
    since = occurrence_of(show)
    later = [each for each in shows if occurrence_of(each) >= since]
    if len(later) == len(shows):
        delete_all(workspace, show_id)
        return
    sentence = "Delete series “{show}” from here on"
    with workspace.change(label(workspace, sentence, show=series.title)) as step:
        rule = ended_before(parse_rule(series.rrule), since)
        exdates = tuple(wall for wall in series.exdates if wall < since)
        step.put(series.changed(rrule=format_rule(rule), exdates=exdates))
        for each in later:
            delete_show(workspace, each.id)


def delete_all(workspace: Workspace, show_id: str) -> None:
    """Deletes the series that a show is in, with all its shows and all that is their own."""
    _, series = _in_series(workspace, show_id)
    with workspace.change(label(workspace, "Delete series “{show}”", show=series.title)) as step:
        for show in shows_of(workspace, series.id):
            delete_show(workspace, show.id)
        step.delete(series)


def _in_series(workspace: Workspace, show_id: str) -> tuple[Show, Series]:
    show = workspace.get(Show, show_id)
    if show.series_id is None:
        raise InvalidValueError(
            "“{show}” is in no series. Let it repeat first, or edit it alone.", show=show.title
        )
    return show, workspace.get(Series, show.series_id)


def _split(
    workspace: Workspace, step: Step, series: Series, show: Show
) -> tuple[Series, list[Show]]:
    """The series from a show on and its shows; the same series where there are none before."""
    shows = shows_of(workspace, series.id)
    since = occurrence_of(show)
    later = [each for each in shows if occurrence_of(each) >= since]
    if len(later) == len(shows):
        return series, shows
    earlier = sum(1 for _ in undisturbed(series, before=since))
    before, after = split_series(series, since, new_id=workspace.new_id(), earlier=earlier)
    step.put(before)
    step.put(after)
    moved = [each.changed(series_id=after.id) for each in later]
    for each in moved:
        step.put(each)
    return after, moved


def _edit(
    workspace: Workspace,
    step: Step,
    series: Series,
    shows: Sequence[Show],
    show: Show,
    fields: dict[str, Any],
) -> SeriesReport:
    """Writes an edit, seen from one show of the series, to the series and these shows."""
    values = _shared(fields)
    moved_by = _moved_by(show, fields.get("starts_at"))
    usual = usual_values(shows)
    edited = [with_series_edit(each, usual, values, moved_by) for each in shows]
    edited = [
        _as_asked(after, fields, moved_by) if after.id == show.id else after for after in edited
    ]
    refuse_unknown(workspace, edited[0].changed(**values))
    own = {key: values[key] for key in ("title", "timezone", "length_minutes") if key in values}
    changed = moved_series(series, moved_by).changed(**own)
    step.put(changed)
    clashes = _write(workspace, step, shows, edited, moved_by)
    return SeriesReport(changed, tuple(edited), tuple(clashes))


def _as_asked(after: Show, fields: dict[str, Any], moved_by: timedelta) -> Show:
    """The show on which the edit was made gets all of it, also what was its own before."""
    asked = {name: value for name, value in fields.items() if name != "starts_at"}
    if moved_by:
        asked["starts_at"] = occurrence_of(after)
    return after.changed(**asked)


def _shared(fields: dict[str, Any]) -> dict[str, Any]:
    for name in fields:
        if name not in (*SHARED, "starts_at"):
            raise InvalidValueError(
                "“{field}” cannot be changed for a whole series. Change it show by show.",
                field=name,
            )
    return {name: value for name, value in fields.items() if name != "starts_at"}


def _moved_by(show: Show, starts_at: datetime | None) -> timedelta:
    if starts_at is None:
        return timedelta()
    return shift_within_day(occurrence_of(show), starts_at)


def _write(
    workspace: Workspace,
    step: Step,
    before: Sequence[Show],
    after: Sequence[Show],
    moved_by: timedelta,
) -> list[Clash]:
    """Writes the edited shows; of shows that move later the last goes first, out of the way."""
    pairs = list(zip(before, after, strict=True))
    if moved_by > timedelta():
        pairs.reverse()
    clashes: list[Clash] = []
    for old, new in pairs:
        clashes += move_with_bookings(workspace, step, old, new)
    return clashes
