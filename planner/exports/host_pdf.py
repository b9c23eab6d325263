"""The host sheets as PDF: for each host, their rows in type that is read at arm's length."""

from collections.abc import Sequence
from typing import Final

from planner.domain.errors import NotFoundError, NothingToDoError
from planner.domain.numbering import item_numbers
from planner.domain.presenting import rows_of_host
from planner.domain.run_of_show import RunOfShow
from planner.domain.shifts import Neighbour, before_and_after, shifts_on_camera
from planner.domain.timing import Timing, cascade
from planner.exports import sheet_words as words
from planner.exports import show_texts
from planner.exports.flow import Piece
from planner.exports.fonts import Fonts
from planner.exports.head_and_foot import Foot, Head, Paragraph
from planner.exports.host_cards import host_cards
from planner.exports.ink import GREY
from planner.exports.pictures import PictureShelf
from planner.exports.product_part import PICTURE_SIDE, HostView
from planner.exports.sheet import Section, frame_of, write_document
from planner.exports.sheet_options import Orientation, SheetOptions
from planner.exports.spans import bold, plain
from planner.exports.text_block import TextBlock
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder
from planner.wording import dates, terms

TYPE_SIZE: Final = 14.0
TITLE_SIZE: Final = 15.0
DATE_SIZE: Final = 11.0
SECOND_SIZE: Final = 8.5


def host_pdf(
    run: RunOfShow,
    creator_ids: Sequence[str],
    options: SheetOptions,
    typesetter: Typesetter | None = None,
) -> bytes:
    """A sheet for each creator, one after the other, each with its own page count.

    Equal runs and options give equal bytes. Whoever makes many sheets passes one `typesetter`.
    Raises NothingToDoError where there is nobody, NotFoundError for a creator who is not in the
    run, EnvironmentFaultError where the fonts are missing.
    """
    if not creator_ids:
        raise NothingToDoError("Nobody hosts this show yet. Assign a host, then print the sheet.")
    setter = typesetter or Typesetter(Fonts(fonts_folder()))
    shelf = PictureShelf(run.pictures, PICTURE_SIDE)
    sections = [host_section(run, each, options, setter, pictures=shelf) for each in creator_ids]
    title = words.joined((terms.sheet_name(options.language, "host"), run.show.title))
    return write_document(
        sections, setter, title=title, author=run.brand.name, language=options.language
    )


def host_section(
    run: RunOfShow,
    creator_id: str,
    options: SheetOptions,
    typesetter: Typesetter,
    *,
    pictures: PictureShelf,
) -> Section:
    """One host's sheet as a part of a document. Raises NotFoundError for an unknown creator."""
    if creator_id not in run.creators:
        raise NotFoundError("Nobody has the id “{id}”. Name a creator of the plan.", id=creator_id)
    timing = cascade(run.show, run.rows)
    frame = frame_of(options, Orientation.PORTRAIT)
    creator, language = run.creators[creator_id], options.language
    title = words.joined((terms.sheet_name(language, "host"), creator.name))
    view = HostView(
        run,
        language,
        typesetter,
        pictures,
        frame.inner_width,
        options.type_size or TYPE_SIZE,
    )
    theirs = rows_of_host(run, timing, creator_id)
    rows = tuple(row for row in theirs if options.prints(row.id))
    pieces: list[Piece] = list(
        host_cards(
            view,
            timing,
            rows,
            numbers=item_numbers(run.rows),
            creator=creator.name,
            options=options,
        )
    )
    if not pieces:
        empty = plain(words.nothing_for(language, creator.name), view.size)
        pieces = [TextBlock.of(typesetter, [empty], frame.inner_width)]
    head = _head(run, timing, creator_id, options, title)
    return Section(title, frame, head, _foot(run, timing, creator_id, options), pieces)


def _head(
    run: RunOfShow, timing: Timing, creator_id: str, options: SheetOptions, title: str
) -> Head:
    language = options.language
    on_air = timing.local(timing.on_air)
    when = words.on_air_text(language, dates.short_day(language, on_air), dates.clock(on_air))
    shift = _shift(run, timing, creator_id, options)
    place = show_texts.brand_and_place(run, options, channels=False)
    about = plain(words.joined((run.show.title, place)), SECOND_SIZE, color=GREY)
    right: list[Paragraph] = [(bold(when, DATE_SIZE),)]
    right += [(plain(line, SECOND_SIZE),) for line in shift]
    return Head(left=((bold(title, TITLE_SIZE),), (about,)), right=tuple(right))


def _shift(run: RunOfShow, timing: Timing, creator_id: str, options: SheetOptions) -> list[str]:
    """A host's shifts and first call, and when that is where they live."""
    shifts = shifts_on_camera(run, creator_id)
    if not shifts:
        return []
    spans = [(timing.local(each.start), timing.local(each.end)) for each in shifts]
    hours = [dates.hours(start, end, run.show.timezone) for start, end in spans]
    call = dates.clock(timing.local(min(each.call for each in shifts)))
    home = run.creators[creator_id].timezone
    there = dates.elsewhere(options.language, spans[0][0], (home,), home=run.show.timezone)
    lines = [words.shift_text(options.language, hours, call)]
    return [*lines, there] if there else lines


def _foot(run: RunOfShow, timing: Timing, creator_id: str, options: SheetOptions) -> Foot:
    language, issue = options.language, options.issue
    before, after = before_and_after(run, timing, creator_id)
    printed = words.printed_text(language, show_texts.printed_at(run, options))
    return Foot(
        words.joined(
            (words.print_number(language, issue), words.print_version(language, issue), printed)
        ),
        words.joined(
            (
                words.before_text(language, _names(run, before)) if before else "",
                _after(run, timing, after, options) if after else "",
            )
        ),
    )


def _after(run: RunOfShow, timing: Timing, after: Neighbour, options: SheetOptions) -> str:
    clock = dates.clock_to_the_minute(timing.local(after.moment))
    return words.after_text(options.language, _names(run, after), clock)


def _names(run: RunOfShow, neighbour: Neighbour) -> str:
    return ", ".join(run.creators[each].name for each in neighbour.creator_ids)
