"""One booking of a studio's week, and one duty of a person's, as rows of a week schedule."""

from planner.domain.catalogue import Brand
from planner.domain.crew import AssignmentStatus
from planner.domain.schedule import Block, Duty
from planner.domain.spans import wall_instant
from planner.domain.studio import BookingState
from planner.domain.week_sheets import CreatorWeek, StudioWeek
from planner.exports import call_words, show_texts
from planner.exports import week_words as words
from planner.exports.sheet_words import NOTHING, joined
from planner.exports.table_pdf import Cell
from planner.exports.week_days import Entry, WeekView
from planner.exports.week_words import WeekWord, said
from planner.wording import dates, terms


def studio_entry(week: WeekView, studio: StudioWeek, block: Block) -> Entry:
    """A booking: on air, the room with setup and teardown, the show, its people, how firm it is."""
    booking, show, language = block.booking, block.show, week.view.language
    day = week.begins(block.span)
    there = ""
    if show is not None:
        there = _there(
            week, block.use.start, show.timezone, week.hours_in(block.use, show.timezone)
        )
    title = block.title.strip() or said(language, WeekWord.NO_SHOW)
    note = booking.note if show is not None else ""
    about = joined((_brand(studio.brands.get(show.brand_id)) if show else "", note))
    people = [each.name for each in studio.teams.get(show.id, ())] if show else []
    around = words.around_text(language, booking.setup_minutes, booking.teardown_minutes)
    state = words.state_text(language, booking.state, booking.hold_rank)
    return Entry(
        block.span,
        (
            Cell((week.text(week.hours(block.use, day), strong=True), *week.second(there))),
            Cell((week.text(week.hours(block.span, day)), *week.second(around))),
            Cell((week.text(title, strong=True), *week.second(about))),
            Cell((week.text(", ".join(people) or NOTHING),)),
            Cell(
                (week.text(state, strong=not block.confirmed), *week.second(_expiry(week, block)))
            ),
        ),
    )


def creator_entry(week: WeekView, creator: CreatorWeek, duty: Duty) -> Entry:
    """A duty: the shift, the call, the show, where it is, the role and whether they agreed."""
    show, language = duty.show, week.view.language
    day = week.begins(duty.span)
    there = _there(week, duty.shift.start, show.timezone, week.hours_in(duty.shift, show.timezone))
    call = dates.clock_after(language, week.local(duty.span.start), week.midnight(day))
    on_air = f"{said(language, WeekWord.ON_AIR)} {week.hours(duty.on_air, day)}"
    about = joined((_brand(creator.brands.get(show.brand_id)), on_air))
    rooms = creator.rooms.get(show.id, ())
    places = [joined((_room(week, each), each.studio.address)) for each in rooms]
    status = terms.assignment_status_name(language, duty.assignment.status)
    mark = words.FIRM if duty.assignment.status is AssignmentStatus.CONFIRMED else words.OPEN
    role = show_texts.role_text(week.view.options, duty.assignment.role)
    return Entry(
        duty.span,
        (
            Cell((week.text(week.hours(duty.shift, day), strong=True), *week.second(there))),
            Cell((week.text(call),)),
            Cell((week.text(show.title, strong=True), *week.second(about))),
            Cell(tuple(week.text(each) for each in places or [said(language, WeekWord.NO_STUDIO)])),
            Cell((week.text(role), *week.second(f"{mark} {status}"))),
        ),
    )


def _there(week: WeekView, instant: int, zone_name: str, hours: str) -> str:
    """Hours on the clock of a show, where that is not the clock of the week."""
    there, here = week.local(instant, zone_name), week.local(instant)
    if there.utcoffset() == here.utcoffset():
        return ""
    return call_words.their_clock(week.view.language, zone_name, hours)


def _expiry(week: WeekView, block: Block) -> str:
    """Until when a hold is good, on the studio's clock."""
    expires = block.booking.expires_at
    if not block.held or expires is None:
        return ""
    moment = week.local(wall_instant(expires, block.studio.timezone), block.studio.timezone)
    language = week.view.language
    clock = f"{dates.short_day(language, moment)} {dates.clock(moment)}"
    return words.expiry_text(language, clock)


def _room(week: WeekView, block: Block) -> str:
    state = terms.booking_state_name(week.view.language, block.booking.state)
    confirmed = block.booking.state is BookingState.CONFIRMED
    return block.studio.name if confirmed else f"{block.studio.name} ({state})"


def _brand(brand: Brand | None) -> str:
    return "" if brand is None else brand.name
