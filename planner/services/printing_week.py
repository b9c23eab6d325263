"""Making week schedules as PDF: what a studio or a person has in seven days."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from planner.domain.catalogue import Brand
from planner.domain.crew import Assignment, Creator, TimeOff
from planner.domain.errors import InvalidValueError, NothingToDoError
from planner.domain.grouping import grouped
from planner.domain.intervals import overlap
from planner.domain.schedule import Schedule, blocks_of, duties_of
from planner.domain.show import Show
from planner.domain.spans import wall_span
from planner.domain.studio import Booking, Closure, Studio
from planner.domain.week_load import week_span
from planner.domain.week_sheets import CreatorWeek, StudioWeek
from planner.exports.fonts import Fonts
from planner.exports.sheet import Section, write_document
from planner.exports.sheet_options import SheetOptions
from planner.exports.typesetting import Typesetter
from planner.exports.week_pdf import creator_week_section, studio_week_section
from planner.resources import fonts_folder
from planner.services.creators import list_creators
from planner.services.studios import list_studios
from planner.services.workspace import Workspace
from planner.wording.terms import sheet_name

FIRST_DAY: Final = date(1970, 1, 5)
LAST_DAY: Final = date(9990, 12, 31)

Owner = Studio | Creator
"""Whose week it is."""


def owners_of_week(workspace: Workspace, first: date) -> list[Owner]:
    """Every studio by name, then everybody with a shift in the seven days from `first` on.

    Raises InvalidValueError for a day that no calendar shows.
    """
    _refuse_far(first)
    with workspace.one_moment():
        people = list_creators(workspace)
        taken = [each for each in people if _duties(workspace, each, first)]
        return [*list_studios(workspace), *taken]


def print_week(
    workspace: Workspace, first: date, owners: Sequence[Owner], options: SheetOptions
) -> bytes:
    """The week schedules of studios and people from a day on, each with its own page count.

    Raises NothingToDoError where there is nobody's week to print, InvalidValueError for a day that
    no calendar shows.
    """
    _refuse_far(first)
    if not owners:
        raise NothingToDoError("There is no studio and nobody to print a week of. Add one first.")
    setter = Typesetter(Fonts(fonts_folder()))
    with workspace.one_moment():
        weeks = [_week(workspace, owner, first) for owner in owners]
    sections = [_section(week, options, setter) for week in weeks]
    title = sections[0].title if len(sections) == 1 else sheet_name(options.language, "week")
    author = workspace.charter.name
    return write_document(sections, setter, title=title, author=author, language=options.language)


def read_studio_week(workspace: Workspace, studio: Studio, first: date) -> StudioWeek:
    """A studio's bookings and closures that touch seven days, with the shows and their people."""
    span = week_span(first, studio.timezone)
    with workspace.one_moment():
        bookings = workspace.calendar.bookings(studio.id, span)
        shows = _shows(workspace, (each.show_id for each in bookings if each.show_id))
        assigned = workspace.among(Assignment, "show_id", (each.id for each in shows))
        people = workspace.among(Creator, "id", (each.creator_id for each in assigned))
        closures = workspace.where(Closure, studio_id=studio.id)
        schedule = Schedule(
            now=workspace.now(),
            shows=tuple(shows),
            bookings=tuple(bookings),
            assignments=tuple(assigned),
            studios=(studio,),
            creators=tuple(people),
        )
        brands = _brands(workspace, shows)
    duties = grouped((each for each in duties_of(schedule) if each.live), lambda d: d.show.id)
    return StudioWeek(
        studio,
        first,
        blocks_of(schedule),
        tuple(
            each
            for each in closures
            if overlap(wall_span(each.starts_at, each.ends_at, studio.timezone), span)
        ),
        {
            show_id: tuple({each.creator.id: each.creator for each in own}.values())
            for show_id, own in duties.items()
        },
        brands,
    )


def read_creator_week(workspace: Workspace, creator: Creator, first: date) -> CreatorWeek:
    """A person's shifts and time off that touch seven days, with the shows and their rooms."""
    span = week_span(first, creator.timezone)
    with workspace.one_moment():
        assigned = _duties(workspace, creator, first)
        shows = _shows(workspace, (each.show_id for each in assigned))
        bookings = workspace.among(Booking, "show_id", (each.id for each in shows))
        studios = workspace.among(Studio, "id", (each.studio_id for each in bookings))
        time_off = workspace.where(TimeOff, creator_id=creator.id)
        schedule = Schedule(
            now=workspace.now(),
            shows=tuple(shows),
            bookings=tuple(bookings),
            assignments=tuple(assigned),
            studios=tuple(studios),
            creators=(creator,),
        )
        brands = _brands(workspace, shows)
    rooms = grouped(
        (each for each in blocks_of(schedule) if each.live and each.show),
        lambda block: block.booking.show_id or "",
    )
    return CreatorWeek(
        creator,
        first,
        duties_of(schedule),
        tuple(
            each
            for each in time_off
            if overlap(wall_span(each.starts_at, each.ends_at, creator.timezone), span)
        ),
        {show_id: tuple(own) for show_id, own in rooms.items()},
        brands,
    )


def _refuse_far(first: date) -> None:
    if not FIRST_DAY <= first <= LAST_DAY:
        raise InvalidValueError(
            "A week is printed from a day between {first} and {last}. Choose one of those.",
            first=FIRST_DAY,
            last=LAST_DAY,
        )


def _week(workspace: Workspace, owner: Owner, first: date) -> StudioWeek | CreatorWeek:
    if isinstance(owner, Studio):
        return read_studio_week(workspace, owner, first)
    return read_creator_week(workspace, owner, first)


def _section(week: StudioWeek | CreatorWeek, options: SheetOptions, setter: Typesetter) -> Section:
    if isinstance(week, StudioWeek):
        return studio_week_section(week, options, setter)
    return creator_week_section(week, options, setter)


def _duties(workspace: Workspace, creator: Creator, first: date) -> list[Assignment]:
    """A person's shifts that touch the seven days."""
    taken = workspace.calendar.duties_taken(week_span(first, creator.timezone))
    ids = [each.assignment_id for each in taken if each.creator_id == creator.id]
    return workspace.among(Assignment, "id", ids)


def _shows(workspace: Workspace, ids: Iterable[str]) -> list[Show]:
    return workspace.among(Show, "id", set(ids))


def _brands(workspace: Workspace, shows: Iterable[Show]) -> dict[str, Brand]:
    brands = workspace.among(Brand, "id", {show.brand_id for show in shows})
    return {brand.id: brand for brand in brands}
