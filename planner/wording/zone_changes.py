"""What a new tz database moved, in words: one sentence for all, and a line for each."""

from typing import Final

from planner.domain.zone_changes import MovedTime, MovedTimes
from planner.wording import dates, figures
from planner.wording.language import Language
from planner.wording.places import city

CONTEXT: Final = "zone changes"
_MOST_LINES: Final = 4
"""So many lines a notice in the window has; the command line tells all."""


def change_sentence(language: Language, moved: MovedTimes) -> str:
    """What happened, how much it is about, and that no clock of the plan is another one now."""
    return language.sentence(
        CONTEXT,
        "The rules of time zones have changed (tz database {before} → {after}). Every local time "
        "in this plan stays; {what} at another moment now.",
        before=moved.change.before,
        after=moved.change.after,
        what=_count(language, moved),
    )


def change_notice(language: Language, moved: MovedTimes) -> str:
    """The sentence with a line for each of the first few things that moved."""
    lines = [moved_line(language, each) for each in moved.times[:_MOST_LINES]]
    more = len(moved.times) - len(lines)
    if more:
        lines.append(language.plural(CONTEXT, "and {count} more", "and {count} more", count=more))
    return "\n".join([change_sentence(language, moved), *lines])


def moved_line(language: Language, moved: MovedTime) -> str:
    """`“Tea hour”, Fri 27 Nov 2026 16:00 (Los Angeles), 1 h later in UTC`."""
    by = moved.moved.by
    if by:
        length = figures.length_in_words(language, abs(by))
        sentence = "{length} later in UTC" if by > 0 else "{length} earlier in UTC"
        change = language.sentence(CONTEXT, sentence, length=length)
    else:
        change = language.translate(CONTEXT, "ends at another moment in UTC")
    start = f"{dates.full_day(language, moved.starts_at)} {dates.clock(moved.starts_at)}"
    title = moved.title or language.translate(CONTEXT, "a booking")
    named = language.sentence(CONTEXT, "“{title}”", title=title)
    where = f"{named} · {moved.studio}" if moved.studio else named
    return f"{where}, {start} ({city(language, moved.timezone)}), {change}"


def _count(language: Language, moved: MovedTimes) -> str:
    """`2 shows and 3 bookings are`."""
    bookings = sum(1 for each in moved.times if each.studio)
    shows = len(moved.times) - bookings
    parts = [
        language.plural(CONTEXT, one, many, count=count)
        for one, many, count in (
            ("{count} show", "{count} shows", shows),
            ("{count} booking", "{count} bookings", bookings),
        )
        if count
    ]
    named = language.translate(CONTEXT, " and ").join(parts)
    verb = language.plural_template(CONTEXT, "{what} is", "{what} are", count=len(moved.times))
    return verb.format(what=named)
