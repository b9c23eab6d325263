"""The week schedule as PDF: seven days of a studio or of a person, landscape, in large type."""

from datetime import date
from typing import Final

from planner.domain.intervals import Span, total, union
from planner.domain.spans import wall_span
from planner.domain.week_load import week_span
from planner.domain.week_sheets import CreatorWeek, StudioWeek
from planner.domain.zone import zone
from planner.exports import call_words
from planner.exports import week_words as words
from planner.exports.head_and_foot import Foot, Head
from planner.exports.ink import GREY
from planner.exports.sheet import Section, frame_of
from planner.exports.sheet_options import Orientation, SheetOptions
from planner.exports.sheet_view import SheetView
from planner.exports.sheet_words import joined, printed_text
from planner.exports.show_head import DATE_SIZE, SECOND_SIZE, TITLE_SIZE
from planner.exports.spans import bold, plain
from planner.exports.table_pdf import Column, TableRow
from planner.exports.typesetting import Typesetter
from planner.exports.week_days import Absence, Entry, WeekView, column, day_rows
from planner.exports.week_entries import creator_entry, studio_entry
from planner.exports.week_words import WeekWord, said
from planner.wording import terms
from planner.wording.week import hours as hours_text

TYPE_SIZE: Final = 11.0


def studio_week_section(week: StudioWeek, options: SheetOptions, typesetter: Typesetter) -> Section:
    """A studio's week as a part of a document, on the studio's clock."""
    studio = week.studio
    shown = _view(options, typesetter, week.first, studio.timezone)
    language = options.language
    columns = [
        column(said(language, WeekWord.ON_AIR), most=0.2, right=True),
        column(said(language, WeekWord.ROOM), most=0.24, right=True),
        column(said(language, WeekWord.SHOW), most=0.5, share=0.6),
        column(said(language, WeekWord.PEOPLE), most=0.3, share=0.4),
        column(said(language, WeekWord.STATE), most=0.22),
    ]
    closed = [
        Absence(wall_span(each.starts_at, each.ends_at, studio.timezone), each.reason, away=False)
        for each in week.closures
    ]
    entries = [studio_entry(shown, week, each) for each in week.shown]
    rows = list(day_rows(shown, entries, closed, nothing=WeekWord.FREE))
    return _section(shown, studio.name, studio.address, columns, rows, entries)


def creator_week_section(
    week: CreatorWeek, options: SheetOptions, typesetter: Typesetter
) -> Section:
    """A person's week as a part of a document, on their own clock."""
    creator = week.creator
    shown = _view(options, typesetter, week.first, creator.timezone)
    language = options.language
    columns = [
        column(said(language, WeekWord.ON_DUTY), most=0.2, right=True),
        column(said(language, WeekWord.CALL), most=0.14, right=True),
        column(said(language, WeekWord.SHOW), most=0.5, share=0.6),
        column(said(language, WeekWord.STUDIO), most=0.3, share=0.4),
        column(said(language, WeekWord.ROLE), most=0.22),
    ]
    away = [
        Absence(wall_span(each.starts_at, each.ends_at, creator.timezone), each.reason, away=True)
        for each in week.time_off
    ]
    entries = [creator_entry(shown, week, each) for each in week.shown]
    rows = list(day_rows(shown, entries, away, nothing=WeekWord.OFF))
    return _section(shown, creator.name, creator.full_name, columns, rows, entries)


def _view(options: SheetOptions, typesetter: Typesetter, first: date, zone_name: str) -> WeekView:
    frame = frame_of(options, Orientation.LANDSCAPE)
    size = options.type_size or TYPE_SIZE
    return WeekView(
        SheetView("week", options, typesetter, frame.inner_width, size), first, zone_name
    )


def _section(
    week: WeekView,
    name: str,
    about: str,
    columns: list[Column],
    rows: list[TableRow],
    entries: list[Entry],
) -> Section:
    view, language = week.view, week.view.language
    options = view.options
    title = joined((terms.sheet_name(language, view.sheet), name))
    span = week_span(week.first, week.zone_name)
    within = union(
        Span(max(each.span.start, span.start), min(each.span.end, span.end)) for each in entries
    )
    count = words.count_text(language, len(entries), hours_text(language, total(within)))
    second = joined((about.replace("\n", " "), count))
    head = Head(
        left=((bold(title, TITLE_SIZE),), (plain(second, SECOND_SIZE, color=GREY),)),
        right=(
            (bold(words.week_text(language, week.first), DATE_SIZE),),
            (plain(_zones(week, span), SECOND_SIZE, color=GREY),),
        ),
    )
    printed = printed_text(language, options.printed_at.astimezone(zone(week.zone_name)))
    heading, pieces = view.whole_table(columns, rows)
    frame = frame_of(options, Orientation.LANDSCAPE)
    return Section(title, frame, head, Foot(title, printed), pieces, repeated=heading)


def _zones(week: WeekView, span: Span) -> str:
    """Whose clock the times are; before and after where the clocks change within the week."""
    language, zone_name = week.view.language, week.zone_name
    labels = (
        call_words.zone_text(language, zone_name, week.local(each))
        for each in (span.start, span.end - 1)
    )
    return " → ".join(dict.fromkeys(labels))
