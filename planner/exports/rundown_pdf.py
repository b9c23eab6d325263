"""The producer rundown as PDF: every row of a show with all that the crew needs, landscape."""

from collections.abc import Sequence
from dataclasses import replace
from math import floor
from typing import Final

from planner.domain.clock import format_length
from planner.domain.numbering import item_numbers
from planner.domain.presenting import presenters
from planner.domain.run_of_show import RunOfShow
from planner.domain.timing import Timing, cascade
from planner.exports import sheet_words as words
from planner.exports import show_texts
from planner.exports.flow import Piece
from planner.exports.fonts import Fonts
from planner.exports.head_and_foot import Foot, Head
from planner.exports.ink import GREY
from planner.exports.rundown_cells import RundownView
from planner.exports.rundown_columns import rundown_column
from planner.exports.rundown_rows import rundown_rows
from planner.exports.sheet import Frame, Section, frame_of, write_document
from planner.exports.sheet_options import Orientation, SheetOptions
from planner.exports.show_head import DATE_SIZE, SECOND_SIZE, TITLE_SIZE, when_lines
from planner.exports.spans import bold, plain
from planner.exports.table_pdf import SetTable, TableStyle, set_table
from planner.exports.text_block import TextBlock, set_items
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder
from planner.wording import dates, terms

TYPE_SIZE: Final = 8.5
ABOVE_TOTALS: Final = 8.0
BETWEEN_TOTALS: Final = 22.0
_TYPE_STEP: Final = 0.25


def rundown_pdf(
    run: RunOfShow, options: SheetOptions, typesetter: Typesetter | None = None
) -> bytes:
    """The producer rundown; equal runs and options give equal bytes.

    Whoever makes many sheets passes one `typesetter`, which saves 0.1 s each. Raises
    EnvironmentFaultError where the fonts are missing.
    """
    setter = typesetter or Typesetter(Fonts(fonts_folder()))
    section = rundown_section(run, options, setter)
    return write_document(
        [section],
        setter,
        title=section.title,
        author=run.brand.name,
        language=options.language,
    )


def rundown_section(run: RunOfShow, options: SheetOptions, typesetter: Typesetter) -> Section:
    """The producer rundown as a part of a document."""
    language = options.language
    timing = cascade(run.show, run.rows)
    frame = frame_of(options, Orientation.LANDSCAPE)
    title = words.joined((terms.sheet_name(language, "rundown"), run.show.title))
    head = Head(
        left=(
            (bold(run.show.title, TITLE_SIZE),),
            (plain(show_texts.brand_and_place(run, options), SECOND_SIZE, color=GREY),),
        ),
        right=when_lines(run, options),
    )
    foot = Foot(title, words.printed_text(language, show_texts.printed_at(run, options)))
    totals = _totals(run, timing, options, typesetter, frame)
    if not run.rows:
        empty = words.said(language, words.Word.NO_ROWS)
        message = TextBlock.of(typesetter, [plain(empty, DATE_SIZE)], frame.inner_width)
        return Section(title, frame, head, foot, [message, totals])
    heading, rows = _table(run, timing, options, typesetter, frame)
    pieces = [*rows, *_removed(options, typesetter, frame), totals]
    return Section(title, frame, head, foot, pieces, repeated=heading)


def _removed(options: SheetOptions, typesetter: Typesetter, frame: Frame) -> Sequence[Piece]:
    """What stood on the print before and is gone: the marks cannot show it."""
    issue = options.issue
    if issue is None or issue.since is None or not issue.removed:
        return []
    text = words.removed_text(options.language, issue.since, issue.removed)
    span = plain(text, options.type_size or TYPE_SIZE)
    block = TextBlock.of(typesetter, [span], frame.inner_width)
    return [replace(block, above=ABOVE_TOTALS)]


def _table(
    run: RunOfShow,
    timing: Timing,
    options: SheetOptions,
    typesetter: Typesetter,
    frame: Frame,
) -> tuple[Piece, Sequence[Piece]]:
    """The rows in the type that is asked for. One larger than usual is made smaller, down to the
    usual one, where a price or a clock time would break: half of a price is a wrong price."""
    size = options.type_size or TYPE_SIZE
    table = _set_in(size, run, timing, options, typesetter, frame)
    while table.scale < 1 and size > TYPE_SIZE:
        size = max(TYPE_SIZE, floor(size * table.scale / _TYPE_STEP) * _TYPE_STEP)
        table = _set_in(size, run, timing, options, typesetter, frame)
    return table.heading, table.rows


def _set_in(
    size: float,
    run: RunOfShow,
    timing: Timing,
    options: SheetOptions,
    typesetter: Typesetter,
    frame: Frame,
) -> SetTable:
    language = options.language
    chosen = options.columns_of("rundown", run.cue_columns)
    view = RundownView(
        run,
        timing,
        item_numbers(run.rows),
        presenters(run, timing),
        language,
        size,
        options.issue.changed_rows if options.issue else frozenset(),
        options.rows,
        options.colors,
        frozenset(each.id for each in chosen),
        options.block_pages,
    )
    columns = [rundown_column(run, each.id) for each in chosen]
    return set_table(
        [column.heading(view, each) for column, each in zip(columns, chosen, strict=True)],
        list(rundown_rows(view, columns)),
        typesetter,
        TableStyle(
            frame.inner_width,
            size,
            options.density.value * size,
            words.said(language, words.Word.CONTINUES),
            words.said(language, words.Word.CONTINUED),
            options.lines,
            chosen="rundown" in options.columns,
        ),
    )


def _totals(
    run: RunOfShow,
    timing: Timing,
    options: SheetOptions,
    typesetter: Typesetter,
    frame: Frame,
) -> TextBlock:
    """On air, off air, planned, over or under, and the team by role."""
    language, size = options.language, options.type_size or TYPE_SIZE
    over = words.Word.UNDER if timing.over < 0 else words.Word.OVER
    on_air, off_air = timing.local(timing.on_air), timing.local(timing.off_air)
    ends = dates.clock_with_seconds(off_air)
    if off_air.date() != on_air.date():
        ends = f"{dates.short_day(language, off_air)} {ends}"
    figures = [
        (words.said(language, words.Word.ON_AIR), dates.clock_with_seconds(on_air)),
        (words.said(language, words.Word.OFF_AIR), ends),
        (words.said(language, words.Word.PLANNED), format_length(timing.planned)),
        (words.said(language, over), format_length(abs(timing.over))),
        *show_texts.team(run, timing, options),
    ]
    items = [(plain(label, size), bold(value, size)) for label, value in figures]
    lines = set_items(typesetter, items, frame.inner_width, gap=BETWEEN_TOTALS)
    return TextBlock(lines, above=ABOVE_TOTALS)
