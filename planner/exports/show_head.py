"""The header and the footer of a sheet that is of one show as a whole."""

from dataclasses import replace
from typing import Final

from planner.domain.run_of_show import RunOfShow
from planner.exports import sheet_words as words
from planner.exports import show_texts
from planner.exports.head_and_foot import Foot, Head, Paragraph
from planner.exports.ink import GREY
from planner.exports.sheet_options import SheetOptions
from planner.exports.spans import bold, plain

TITLE_SIZE: Final = 15.0
DATE_SIZE: Final = 10.0
SECOND_SIZE: Final = 8.0


def show_head(run: RunOfShow, options: SheetOptions, title: str) -> Head:
    """The sheet's title, the show with whose it is and where, and when it is on air."""
    about = words.joined((run.show.title, show_texts.brand_and_place(run, options)))
    return Head(
        left=((bold(title, TITLE_SIZE),), (plain(about, SECOND_SIZE, color=GREY),)),
        right=when_lines(run, options),
    )


def without_marks(options: SheetOptions) -> SheetOptions:
    """The options of a sheet that marks nothing, so that its header does not say that it does."""
    return (
        options
        if options.issue is None
        else replace(options, issue=replace(options.issue, since=None))
    )


def when_lines(run: RunOfShow, options: SheetOptions) -> tuple[Paragraph, ...]:
    """On air, the same in the other zones that matter, and which print this is."""
    language, issue = options.language, options.issue
    lines: list[Paragraph] = [(bold(show_texts.on_air_window(run, options), DATE_SIZE),)]
    if elsewhere := show_texts.other_zones(run, options):
        lines.append((plain(elsewhere, SECOND_SIZE, color=GREY),))
    if issue is not None:
        more = words.joined(
            ("", words.print_version(language, issue), words.print_changes(language, issue))
        )
        number = bold(words.print_number(language, issue), SECOND_SIZE)
        lines.append((number, plain(f"{words.BETWEEN}{more}" if more else "", SECOND_SIZE)))
    return tuple(lines)


def show_foot(run: RunOfShow, options: SheetOptions, title: str) -> Foot:
    """The sheet and its show, and when it was printed."""
    printed = words.printed_text(options.language, show_texts.printed_at(run, options))
    return Foot(words.joined((title, run.show.title)), printed)
