"""The call sheet as PDF: who has to be where and when, the day in order, and what to bring."""

from collections.abc import Iterator
from typing import Final

from planner.domain.day_plan import DayEvent, Moment, day_plan, standing_bookings
from planner.domain.errors import NotFoundError
from planner.domain.run_of_show import RunOfShow
from planner.domain.shifts import CrewShift, shifts_of
from planner.domain.timing import Timing, cascade
from planner.exports import call_words as words
from planner.exports import show_texts
from planner.exports.boxes import Boxes, BoxText
from planner.exports.call_team import (
    call_text,
    hours_at_home,
    hours_text,
    team_columns,
    team_rows,
)
from planner.exports.call_words import CallWord, said
from planner.exports.canvas import Align
from planner.exports.flow import Piece
from planner.exports.prep_rows import bring_table
from planner.exports.sheet import Section, frame_of
from planner.exports.sheet_options import Orientation, SheetOptions
from planner.exports.sheet_view import SheetView
from planner.exports.sheet_words import NOTHING, day_change, joined
from planner.exports.show_head import show_foot, show_head, without_marks
from planner.exports.table_pdf import Column, TableRow, one_text
from planner.exports.typesetting import Typesetter
from planner.wording import dates, terms

TYPE_SIZE: Final = 9.5
BOXES_IN_A_LINE: Final = 3


def call_section(
    run: RunOfShow,
    options: SheetOptions,
    typesetter: Typesetter,
    *,
    creator_id: str | None = None,
) -> Section:
    """The call sheet of a show, or that of one person, as a part of a document.

    A person's begins with their own call and shifts, on their own clock too, and leaves out what
    the crew brings. Raises NotFoundError for somebody who is not in the run.
    """
    if creator_id is not None and creator_id not in run.creators:
        raise NotFoundError("Nobody has the id “{id}”. Name a creator of the plan.", id=creator_id)
    frame = frame_of(options, Orientation.PORTRAIT)
    size = options.type_size or TYPE_SIZE
    view = SheetView("call", options, typesetter, frame.inner_width, size)
    title = terms.sheet_name(options.language, view.sheet)
    if creator_id is not None:
        title = joined((title, run.creators[creator_id].name))
    pieces = list(_Maker(view, run, cascade(run.show, run.rows), creator_id).pieces())
    return Section(
        joined((title, run.show.title)),
        frame,
        show_head(run, without_marks(options), title),
        show_foot(run, options, title),
        pieces,
    )


class _Maker:
    """Makes the parts of one call sheet."""

    def __init__(
        self, view: SheetView, run: RunOfShow, timing: Timing, creator_id: str | None
    ) -> None:
        self._view = view
        self._run = run
        self._timing = timing
        self._creator_id = creator_id
        self._on_air = timing.local(timing.on_air)

    def pieces(self) -> Iterator[Piece]:
        """What must be found at once, then the team, the day, the notes, and what to bring."""
        view, language = self._view, self._view.language
        boxes = [self._call_box(), self._on_air_box(), *self._studio_boxes()]
        for first in range(0, len(boxes), BOXES_IN_A_LINE):
            line = boxes[first : first + BOXES_IN_A_LINE]
            yield Boxes.of(view.typesetter, line, view.width)
        yield view.heading(said(language, CallWord.TEAM))
        team = team_rows(view, self._run, self._timing)
        if team:
            yield from view.table(team_columns(view), team)
        else:
            yield view.paragraph(said(language, CallWord.NOBODY))
        columns = [Column("", Align.RIGHT, most=0.2, firm=True), Column("", share=1.0)]
        day = list(self._day_rows())
        yield from view.list_under(said(language, CallWord.DAY), columns, day)
        yield from self._notes()
        if self._creator_id is None:
            yield from bring_table(view, self._run, self._timing)

    def _call_box(self) -> BoxText:
        """The first call of all, or a person's own with their shifts."""
        language = self._view.language
        shifts = [
            each
            for each in shifts_of(self._run)
            if self._creator_id in (None, each.assignment.creator_id)
        ]
        first = min(shifts, key=lambda each: each.call, default=None)
        general = self._creator_id is None
        label = said(language, CallWord.GENERAL_CALL if general else CallWord.YOUR_CALL)
        if first is None:
            return BoxText(label, NOTHING, [] if general else [said(language, CallWord.NO_SHIFT)])
        zone_name = self._timing.timezone
        clock = call_text(self._view, self._timing, first, zone_name)
        texts = [words.zone_text(language, zone_name, self._timing.local(first.call))]
        return BoxText(label, clock, texts if general else [*texts, *self._own(first, shifts)])

    def _own(self, first: CrewShift, shifts: list[CrewShift]) -> Iterator[str]:
        """A person's call on their own clock, and their shifts on both."""
        view, timing, home = self._view, self._timing, self._home
        if hours_at_home(view, timing, first, home):
            clock = call_text(view, timing, first, home)
            yield words.their_clock(view.language, home, clock)
        for shift in shifts:
            yield words.own_shift(view.language, hours_text(view, timing, shift))
            yield hours_at_home(view, timing, shift, home)

    @property
    def _home(self) -> str:
        return self._run.creators[self._creator_id or ""].timezone

    def _on_air_box(self) -> BoxText:
        language, timing = self._view.language, self._timing
        ends = dates.clock_after(language, timing.local(timing.off_air), self._on_air)
        options = self._view.options
        platforms = (
            f"{options.platforms.name_of(each.platform)} {each.handle}".strip()
            for each in self._run.channels
        )
        texts = [
            words.until_text(language, ends),
            *platforms,
        ]
        return BoxText(said(language, CallWord.ON_AIR), dates.clock(self._on_air), texts)

    def _studio_boxes(self) -> list[BoxText]:
        """Each room with its address and what is to be known of it."""
        view, run = self._view, self._run
        label = said(view.language, CallWord.STUDIO)
        bookings = standing_bookings(run, view.options.printed_at)
        boxes = [
            BoxText(
                label,
                show_texts.studio_name(run, booking, view.options),
                [studio.address, studio.notes],
                name=True,
            )
            for booking in bookings
            for studio in [run.studios[booking.studio_id]]
        ]
        return boxes or [BoxText(label, said(view.language, CallWord.NO_STUDIO), name=True)]

    def _day_rows(self) -> Iterator[TableRow]:
        """The events by time; a line says where another day begins."""
        view, shown = self._view, self._on_air
        for event in day_plan(self._run, view.options.printed_at):
            moment = self._timing.local(event.at)
            changed = moment.utcoffset() != shown.utcoffset()
            if changed or moment.date() != shown.date():
                day = day_change(view.language, moment, clock_changed=changed)
                line = one_text(view.text(day, strong=True))
                yield TableRow((None, line), keeps_with_next=True)
                shown = moment
            clock = view.text(dates.clock(moment), strong=True)
            text = view.text(self._event(event), strong=event.moment in _ON_AND_OFF)
            yield TableRow((one_text(clock), one_text(text)))

    def _event(self, event: DayEvent) -> str:
        language = self._view.language
        if event.booking is not None:
            studio = show_texts.studio_name(self._run, event.booking, self._view.options)
            return words.room_text(language, event.moment, studio)
        names, leaving = (
            [self._run.creators[each].name for each in ids]
            for ids in (event.creator_ids, event.leaving_ids)
        )
        if event.moment is Moment.CALL:
            return words.call_names(language, names)
        if event.moment is Moment.HOSTS_CHANGE:
            return words.change_text(language, names, leaving)
        return said(
            language, CallWord.ON_AIR if event.moment is Moment.ON_AIR else CallWord.OFF_AIR
        )

    def _notes(self) -> Iterator[Piece]:
        if self._run.show.notes.strip():
            yield self._view.heading(said(self._view.language, CallWord.NOTES))
            yield self._view.paragraph(self._run.show.notes)


_ON_AND_OFF: Final = frozenset({Moment.ON_AIR, Moment.OFF_AIR})
