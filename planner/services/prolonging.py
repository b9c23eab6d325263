"""Letting a series go on for longer, or end with one of its shows; each is one step."""

from dataclasses import replace
from datetime import date, datetime, time

from planner.domain.errors import InvalidValueError
from planner.domain.rule import end_of_day, format_rule, parse_rule
from planner.domain.series import occurrence_of
from planner.domain.show import Series, Show
from planner.services.laying import SeriesReport
from planner.services.series import change_rule, extend_series, shows_of
from planner.services.series_edits import delete_this_and_later
from planner.services.workspace import Workspace
from planner.wording.dates import full_day


def prolong(workspace: Workspace, series_id: str, through: date) -> SeriesReport:
    """Makes the shows of a series up to a day (inclusive), with another end of its rule if it has
    one.

    Raises InvalidValueError where it reaches that day already.
    """
    series, shows = workspace.get(Series, series_id), shows_of(workspace, series_id)
    if shows and through <= occurrence_of(shows[-1]).date():
        raise InvalidValueError(
            "The series reaches to {day} already. To end it sooner, go to the show that is to be "
            "its last.",
            day=full_day(workspace.language, occurrence_of(shows[-1])),
        )
    rule = parse_rule(series.rrule)
    if rule.count is None and rule.until is None:
        return extend_series(workspace, series_id, through)
    longer = replace(rule, count=None, until=end_of_day(datetime.combine(through, time())))
    return change_rule(workspace, series_id, format_rule(longer))


def end_with(workspace: Workspace, show_id: str) -> None:
    """Makes a show the last one of its series: those after it are deleted.

    Raises InvalidValueError for the last one.
    """
    show = workspace.get(Show, show_id)
    later = [
        each
        for each in shows_of(workspace, show.series_id or "")
        if occurrence_of(each) > occurrence_of(show)
    ]
    if show.series_id is None or not later:
        raise InvalidValueError("No show of a series comes after “{show}”.", show=show.title)
    delete_this_and_later(workspace, later[0].id)
