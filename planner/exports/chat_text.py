"""A show in a few plain lines for a group chat: when, where, who, what is sold, what is planned.

What it cannot carry: scripts, cues, stock, costs, and rows beyond their time and title. Chats take
no markup, so there is none; links are left out, since chats unfold them into pictures.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from planner.domain.clock import format_length
from planner.domain.day_plan import standing_bookings
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Kind, Row, RowType
from planner.domain.shifts import shifts_of
from planner.exports.run_lines import RunView, view_of
from planner.wording import dates, figures, terms
from planner.wording.language import Language

CONTEXT: Final = "chat"


def chat_summary(run: RunOfShow, now: datetime, languages: Sequence[Language]) -> str:
    """The summary of a show in each of these languages, one below the other.

    `now` (aware) tells which holds have lapsed and count no more.
    """
    return "\n\n".join("\n".join(_lines(view_of(run, each), now)) for each in languages)


def _lines(view: RunView, now: datetime) -> Iterator[str]:
    run, language = view.run, view.language
    show = run.show
    status = terms.show_status_name(language, show.status)
    yield f"{_flat(show.title)} ({status})"
    yield dates.window(language, show.on_air, show.off_air, show.timezone)
    zones = [run.creators[each.assignment.creator_id].timezone for each in shifts_of(run)]
    yield from filter(None, [dates.elsewhere(language, show.on_air, zones, home=show.timezone)])
    yield " · ".join((run.brand.name, *(each.handle for each in run.channels if each.handle)))
    yield from _rooms(view, now)
    yield from _team(view)
    yield from _items(view)


def _rooms(view: RunView, now: datetime) -> Iterator[str]:
    heading = terms.column_name(view.language, "studio")
    for booking in standing_bookings(view.run, now):
        studio = view.run.studios[booking.studio_id]
        state = terms.booking_state_name(view.language, booking.state)
        place = ", ".join(part for part in (studio.name, _flat(studio.address)) if part)
        yield f"{heading}: {place} ({state})"


def _team(view: RunView) -> Iterator[str]:
    for shift in shifts_of(view.run):
        name = view.run.creators[shift.assignment.creator_id].name
        local = view.timing.local
        hours = dates.hours(local(shift.start), local(shift.end), view.run.show.timezone)
        call = ""
        if shift.call < shift.start:
            clock = dates.clock(local(shift.call))
            call = view.language.sentence(CONTEXT, "call {clock}", clock=clock)
        role = terms.role_name(view.language, shift.assignment.role)
        yield f"{role}: {name} {' · '.join(part for part in (hours, call) if part)}"


def _items(view: RunView) -> Iterator[str]:
    """Each row that runs, blocks as headings."""
    yield ""
    for row in view.run.rows:
        times = view.timing.by_row[row.id]
        if not times.running or row.type is RowType.NOTE:
            continue
        if row.type is RowType.BLOCK:
            yield f"— {_flat(row.title)} ({format_length(times.length)})"
            continue
        clock = dates.clock_after(
            view.language, view.timing.local(times.start), view.timing.local(view.timing.on_air)
        )
        title = _flat(row.title) or terms.kind_name(view.language, row.kind)
        yield " · ".join(part for part in (f"{clock} {title}", _sold(view, row, title)) if part)


def _sold(view: RunView, row: Row, title: str) -> str:
    """What a row sells and for how much; a name that the title says already is not said again."""
    language, currency = view.language, view.run.brand.currency
    texts = []
    for offer, product in view.run.offered(row.id):
        usual = None if row.kind == Kind.GIVEAWAY else product.list_price
        price = usual if offer.live_price is None else offer.live_price
        name = _flat(product.title)
        known = name.casefold() in title.casefold() or title.casefold() in name.casefold()
        amount = "" if price is None else figures.money(language, price, currency)
        texts.append(" ".join(part for part in ("" if known else name, amount) if part))
    return ", ".join(text for text in texts if text)


def _flat(text: str) -> str:
    return " ".join(text.split())
