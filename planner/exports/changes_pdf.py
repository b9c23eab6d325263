"""The sheet of changes as PDF: only what is different from an earlier print, old beside new."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from planner.domain.comparing import Comparison, FieldChange
from planner.domain.run_of_show import RunOfShow
from planner.domain.zone import to_wall
from planner.exports import changes_words as words
from planner.exports.changes_rows import ChangesWriter, changes_columns
from planner.exports.changes_words import ChangesWord, said
from planner.exports.flow import Piece
from planner.exports.sheet import Section, frame_of
from planner.exports.sheet_options import Orientation, SheetOptions
from planner.exports.sheet_view import SheetView
from planner.exports.sheet_words import joined
from planner.exports.show_head import show_foot, show_head, without_marks
from planner.exports.typesetting import Typesetter
from planner.wording import comparing, dates

TYPE_SIZE: Final = 10.0
ABOVE_SHIFTS: Final = 10.0


@dataclass(frozen=True, slots=True)
class Earlier:
    """The print with which a show is compared; `made_at` is an aware moment.

    `comparison` has only what is on sheets.
    """

    number: int
    made_at: datetime
    comparison: Comparison


def changes_section(
    run: RunOfShow, earlier: Earlier, options: SheetOptions, typesetter: Typesetter
) -> Section:
    """What is different from an earlier print, as a part of a document.

    Rows that only begin at another time, because of what stands before them, are named in one
    sentence below.
    """
    options = without_marks(options)
    frame = frame_of(options, Orientation.LANDSCAPE)
    size = options.type_size or TYPE_SIZE
    view = SheetView("changes", options, typesetter, frame.inner_width, size)
    title = words.title_text(options.language, earlier.number)
    return Section(
        joined((title, run.show.title)),
        frame,
        show_head(run, options, title),
        show_foot(run, options, title),
        list(_pieces(view, run, earlier)),
    )


def _pieces(view: SheetView, run: RunOfShow, earlier: Earlier) -> Iterator[Piece]:
    language = view.language
    comparison = _of_printed_rows(earlier.comparison, view.options)
    moment = to_wall(earlier.made_at, run.show.timezone)
    made = f"{dates.short_day(language, moment)} {dates.clock_to_the_minute(moment)}"
    counts = comparing.counts(language, comparison)
    print_ = words.print_text(language, earlier.number, made)
    yield view.paragraph(words.counts_text(language, print_, counts))
    about = list(_of_show_and_team(view, comparison))
    if about:
        yield view.heading(said(language, ChangesWord.SHOW_AND_TEAM))
        yield from map(view.paragraph, about)
    writer = ChangesWriter(view, comparison, run.cue_columns)
    rows = [writer.row(each) for each in comparison.changes]
    if rows:
        if about:
            yield view.heading(said(language, ChangesWord.ROWS))
        yield from view.table(changes_columns(view), rows)
    if shifts := writer.shifts():
        yield replace(view.paragraph(shifts), above=ABOVE_SHIFTS)


def _of_printed_rows(comparison: Comparison, options: SheetOptions) -> Comparison:
    """The changes of the rows that are printed, and all that are gone."""
    told = (
        each for each in comparison.changes if each.after is None or options.prints(each.row_id)
    )
    return replace(comparison, changes=tuple(told))


def _of_show_and_team(view: SheetView, comparison: Comparison) -> Iterator[str]:
    said_of = comparing.ChangeWords(view.language, comparison)
    yield from (_in_full(said_of, each) for each in comparison.show)
    yield from map(said_of.of_person, comparison.people)


def _in_full(said_of: comparing.ChangeWords, change: FieldChange) -> str:
    field, was, now = said_of.in_full(change)
    return f"{field}: {was} → {now}"
