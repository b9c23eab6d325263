"""The sample plan for tests: which week, what must be found in it, and who and what is where."""

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from itertools import combinations, count, pairwise

from conftest import NOW
from staging import put

from planner.domain.checks import findings_of_show
from planner.domain.checks_schedule import findings_of_schedule
from planner.domain.crew import Assignment, Creator
from planner.domain.plan import Plan
from planner.domain.platforms import Platforms
from planner.domain.run_of_show import run_of_show
from planner.domain.schedule import schedule_of
from planner.domain.show import Show
from planner.domain.studio import Booking, BookingState, WeeklyWindow
from planner.domain.zone import to_instant, to_wall
from planner.services.sample import sample_plan
from planner.services.workspace import Workspace
from planner.store import plan_file

SUNDAY = date(2026, 11, 22)
MEANT = Counter(
    {
        ("Morning glow: winter barrier repair", "platform_limit"): 1,
        ("Knife set drop", "pin_order"): 1,
        ("Black Friday marathon", "show_over"): 1,
        ("Black Friday marathon", "block_over"): 1,
        ("Black Friday marathon", "row_slack"): 1,
        ("Tea hour", "product_inactive"): 1,
        ("Gadget night", "price_below_cost"): 1,
        ("Gadget night", "stock_short"): 1,
    }
)
"""What the checks of single shows must find in the sample: show and code."""

CLASHES = Counter(
    {
        ("hold_conflict", "Outside client: bread pictures"): 1,
        ("hold_expired", "Gadget night"): 1,
        ("no_studio", "Gift box preview"): 1,
        ("creator_overlap", "@jun.live"): 1,
        ("creator_rest", "@mod.eli"): 1,
        ("creator_hours", "@ops.rae"): 1,
    }
)
"""What the checks of rooms and people must find: code, and the person or booking it is about."""

Span = tuple[datetime, datetime]


@contextmanager
def the_sample() -> Iterator[Workspace]:
    """The sample plan in memory, with the Sunday morning before its week as the present."""
    plan = sample_plan(SUNDAY, numbered())
    workspace = Workspace(plan_file.in_memory(plan.workspace), now=lambda: NOW)
    put(workspace, *plan.entities())
    yield workspace
    workspace.close()


def numbered() -> Callable[[], str]:
    """Gives ids that can be told from the names in the sample's files."""
    numbers = count(1)
    return lambda: f"id-{next(numbers):06d}"


def show_titled(plan: Plan, title: str) -> Show:
    return next(show for show in plan.shows if show.title == title)


def found_in(plan: Plan, platforms: Platforms) -> Counter[tuple[str, str]]:
    """The findings of all shows, as in `MEANT`."""
    return Counter(
        (show.title, finding.code.value)
        for show in plan.shows
        for finding in findings_of_show(run_of_show(plan, show.id), platforms)
    )


def clashes_found_in(plan: Plan, today: date) -> Counter[tuple[str, str]]:
    """The findings about rooms and people, at noon in Los Angeles, as in `CLASHES`."""
    now = to_instant(datetime.combine(today, time(12)), plan.workspace.timezone)
    return Counter(
        (finding.code.value, str(finding.values.get("creator") or finding.values["show"]))
        for finding in findings_of_schedule(schedule_of(plan, now))
    )


def blocks(plan: Plan, state: BookingState) -> Iterator[tuple[Booking, Span]]:
    studios = {studio.id: studio for studio in plan.studios}
    for each in plan.bookings:
        if each.state is state:
            zone = studios[each.studio_id].timezone
            before = timedelta(minutes=each.setup_minutes)
            after = timedelta(minutes=each.teardown_minutes)
            yield (
                each,
                (
                    to_instant(each.starts_at, zone) - before,
                    to_instant(each.ends_at, zone) + after,
                ),
            )


def assert_studios_are_free_and_open(plan: Plan) -> None:
    confirmed = list(blocks(plan, BookingState.CONFIRMED))
    for (one, mine), (other, theirs) in combinations(confirmed, 2):
        assert one.studio_id != other.studio_id or not meet(mine, theirs)
    for hold, span in blocks(plan, BookingState.HOLD):
        for other, theirs in confirmed:
            apart = hold.studio_id != other.studio_id or not meet(span, theirs)
            assert apart or hold.note == "Outside client: bread pictures"
    studios = {studio.id: studio for studio in plan.studios}
    shows = {show.id: show for show in plan.shows}
    for booking, span in confirmed:
        studio = studios[booking.studio_id]
        assert within(span, studio.open_hours, studio.timezone), booking
        assert span[1] - span[0] == timedelta(
            minutes=shows[booking.show_id or ""].length_minutes + 60
        )
        for closure in plan.closures:
            shut = tuple(
                to_instant(at, studio.timezone) for at in (closure.starts_at, closure.ends_at)
            )
            assert closure.studio_id != studio.id or not meet(span, (shut[0], shut[1]))


def duty(plan: Plan, assignment: Assignment) -> Span:
    """From the call to the end of the shift."""
    show = next(show for show in plan.shows if show.id == assignment.show_id)
    start = timedelta(minutes=(assignment.shift_start or 0) - assignment.call_minutes)
    end = assignment.shift_end if assignment.shift_end is not None else show.length_minutes
    return show.on_air + start, show.on_air + timedelta(minutes=end)


def duties(plan: Plan) -> Iterator[tuple[Creator, list[tuple[Span, str]]]]:
    titles = {show.id: show.title for show in plan.shows}
    for creator in plan.creators:
        mine = [each for each in plan.assignments if each.creator_id == creator.id]
        yield creator, sorted((duty(plan, each), titles[each.show_id]) for each in mine)


def clashes(plan: Plan) -> Iterator[tuple[str, set[str]]]:
    for creator, mine in duties(plan):
        for (one, title), (other, other_title) in combinations(mine, 2):
            if meet(one, other):
                yield creator.name, {title, other_title}


def too_long_days(plan: Plan) -> Iterator[tuple[str, date]]:
    for creator, mine in duties(plan):
        worked: Counter[date] = Counter()
        for (start, end), _ in mine:
            worked[to_wall(start, creator.timezone).date()] += int((end - start).total_seconds())
        limit = creator.max_minutes_per_day
        yield from ((creator.name, day) for day in worked if limit and worked[day] > limit * 60)


def assert_crew_is_rested_and_there(plan: Plan) -> None:
    for creator, mine in duties(plan):
        for span, title in mine:
            assert within(span, creator.availability, creator.timezone), (creator.name, title)
            for off in plan.time_off:
                away = tuple(
                    to_instant(at, creator.timezone) for at in (off.starts_at, off.ends_at)
                )
                assert off.creator_id != creator.id or not meet(span, (away[0], away[1]))
        for (one, _), (other, title) in pairwise(mine):
            rest = other[0] - one[1]
            enough = timedelta(minutes=creator.min_rest_minutes)
            tired = {"@jun.live": "Tea hour", "@mod.eli": "Gadget night"}.get(creator.name)
            assert rest >= enough or title == tired, (creator.name, title)


def meet(one: Span, other: Span) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def within(span: Span, windows: tuple[WeeklyWindow, ...], zone: str) -> bool:
    """Whether one window of the day on which the span begins, or of the day before, holds it."""
    start, end = (to_wall(instant, zone) for instant in span)
    for day in (start.date(), start.date() - timedelta(days=1)):
        for window in windows:
            opens = datetime.combine(day, window.start)
            later = timedelta(days=0 if window.end > window.start else 1)
            closes = datetime.combine(day + later, window.end)
            if window.weekday == day.weekday() and opens <= start and end <= closes:
                return True
    return False
