"""What the shows of a series have in common, and how a series is moved and split.

A show differs from its series where it differs from most of its shows: such a change is its own,
and an edit of the whole series leaves it alone. Nothing is marked, so that shows that were
imported or edited anywhere are told apart the same way.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Final

from planner.domain.errors import InvalidValueError
from planner.domain.rule import WITHIN_A_DAY, Rule, ended_before, format_rule, parse_rule
from planner.domain.show import Series, Show

SHARED: Final = (
    *("title", "brand_id", "channel_ids", "status", "timezone", "length_minutes"),
    *("sales_goal", "expected_views", "ad_budget", "notes"),
)
"""The fields that the shows of a series have in common."""


def occurrence_of(show: Show) -> datetime:
    """The wall time at which a show's series has it, wherever the show was moved."""
    return show.occurrence or show.starts_at


def in_series_order(shows: Iterable[Show]) -> list[Show]:
    """The shows of a series by their occurrence."""
    return sorted(shows, key=lambda show: (occurrence_of(show), show.id))


def usual_values(shows: Sequence[Show]) -> dict[str, Any]:
    """The value that most shows have for each shared field; the first one's where it is a draw.

    `shows` are those of one series in order, at least one.
    """
    usual: dict[str, Any] = {}
    for field in SHARED:
        counted = Counter(getattr(show, field) for show in shows)
        usual[field] = counted.most_common(1)[0][0]
    return usual


def is_exception(show: Show, usual: dict[str, Any]) -> bool:
    """Whether a show was moved or has a shared value of its own."""
    moved = show.starts_at != occurrence_of(show)
    return moved or any(getattr(show, field) != value for field, value in usual.items())


def with_series_edit(
    show: Show, usual: dict[str, Any], fields: dict[str, Any], moved_by: timedelta
) -> Show:
    """A show after an edit of its series; what is its own stays.

    `usual` are the values before the edit, `fields` those that it sets, and `moved_by` is how much
    later the whole series is on air.
    """
    own = {name for name, value in usual.items() if getattr(show, name) != value}
    changes = {name: value for name, value in fields.items() if name not in own}
    occurrence = occurrence_of(show)
    if show.starts_at == occurrence:
        changes["starts_at"] = occurrence + moved_by
    return show.changed(**changes, occurrence=occurrence + moved_by)


def moved_series(series: Series, moved_by: timedelta) -> Series:
    """A series on air so much later on the same days, with the end of its rule and its exdates.

    Raises InvalidValueError for a rule that says the hours by itself.
    """
    if not moved_by:
        return series
    rule = parse_rule(series.rrule)
    if rule.frequency in WITHIN_A_DAY or rule.hours or rule.minutes or rule.seconds:
        raise InvalidValueError(
            "The rule “{rule}” says the hours by itself. Change the rule instead.",
            rule=series.rrule,
        )
    return series.changed(
        starts_at=series.starts_at + moved_by,
        exdates=tuple(wall + moved_by for wall in series.exdates),
        rrule=format_rule(_ending_later(rule, moved_by)),
    )


def shift_within_day(occurrence: datetime, starts_at: datetime) -> timedelta:
    """How much later a series is on air that moves one occurrence; on the same day only.

    Raises InvalidValueError for another day: which days a series has, its rule says.
    """
    if starts_at.date() != occurrence.date():
        raise InvalidValueError(
            "A whole series moves to another time of day, not to another day. Change its rule to "
            "repeat on other days, or move this show alone."
        )
    return starts_at - occurrence


def split_series(
    series: Series, first_later: datetime, *, new_id: str, earlier: int
) -> tuple[Series, Series]:
    """A series cut before an occurrence: what stays, and a new one from that occurrence on.

    `earlier` is how many occurrences the rule has before it, by which a COUNT is shared out.
    """
    rule = parse_rule(series.rrule)
    later = rule if rule.count is None else replace(rule, count=max(1, rule.count - earlier))
    before = series.changed(
        rrule=format_rule(ended_before(rule, first_later)),
        exdates=tuple(wall for wall in series.exdates if wall < first_later),
    )
    after = series.changed(
        id=new_id,
        rrule=format_rule(later),
        starts_at=first_later,
        exdates=tuple(wall for wall in series.exdates if wall >= first_later),
    )
    return before, after


def _ending_later(rule: Rule, moved_by: timedelta) -> Rule:
    """The rule with its last moment moved along, unless that is the end of a whole day."""
    if rule.until is None or rule.until.time() == datetime.max.time().replace(microsecond=0):
        return rule
    return replace(rule, until=rule.until + moved_by)
