"""Random recurrence rules that RFC 5545 allows."""

from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st

from planner.domain.rule import WITHIN_A_DAY, Frequency, Rule, RuleDay

moments = st.datetimes(datetime(1970, 1, 1), datetime(2200, 12, 31)).map(
    lambda moment: moment.replace(microsecond=0)
)
weekdays = st.integers(0, 6)


def some(each: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    """A sorted list without repeats, often empty."""
    listed = st.lists(each, min_size=1, max_size=3, unique=True).map(lambda found: sorted(found))
    return st.one_of(st.just(()), st.just(()), listed.map(tuple))


def signed(most: int) -> st.SearchStrategy[int]:
    """A number from 1 on, counted from the start or, negative, from the end."""
    return st.integers(1, most).flatmap(lambda number: st.sampled_from((number, -number)))


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    """Any rule with parts that may stand together."""
    frequency = draw(st.sampled_from(Frequency))
    long = frequency in (Frequency.YEARLY, Frequency.MONTHLY)
    yearly = frequency is Frequency.YEARLY
    fields: dict[str, Any] = {
        "interval": draw(st.sampled_from((1, 1, 2, 3, 7, 25, 90))),
        "months": draw(some(st.integers(1, 12))),
        "hours": draw(some(st.integers(0, 23))),
        "minutes": draw(some(st.integers(0, 59))),
        "seconds": draw(some(st.integers(0, 59))),
        "week_start": draw(weekdays),
    }
    if yearly:
        fields["weeks"] = draw(some(signed(53)))
    if yearly or frequency in WITHIN_A_DAY:
        fields["year_days"] = draw(some(signed(366)))
    if frequency is not Frequency.WEEKLY:
        fields["month_days"] = draw(some(signed(31)))
    places = (
        st.sampled_from((0, 0, 1, 2, 3, -1)) if long and not fields.get("weeks") else st.just(0)
    )
    fields["days"] = draw(some(st.builds(RuleDay, places, weekdays)))
    if any(value for name, value in fields.items() if name not in ("interval", "week_start")):
        fields["set_places"] = draw(some(signed(4)))
    end = draw(st.sampled_from(("", "", "count", "until", "zulu")))
    if end == "count":
        fields["count"] = draw(st.integers(1, 30))
    elif end:
        until = draw(moments)
        fields["until"] = until.replace(tzinfo=UTC) if end == "zulu" else until
    return Rule(frequency, **fields)
