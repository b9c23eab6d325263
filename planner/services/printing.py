"""Making sheets of shows as PDF: who gets one, how it looks, and what its file is called."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from typing import Final

from planner.domain.crew import Creator
from planner.domain.errors import InvalidValueError, NotFoundError, NothingToDoError
from planner.domain.run_of_show import RunOfShow
from planner.domain.shifts import hosts_of as hosts_in
from planner.domain.show import Show
from planner.exports.call_pdf import call_section
from planner.exports.call_team import team_of
from planner.exports.fonts import Fonts
from planner.exports.host_pdf import host_section
from planner.exports.operator_pdf import operator_section
from planner.exports.pictures import PictureShelf
from planner.exports.prep_pdf import prep_section
from planner.exports.product_part import PICTURE_SIDE
from planner.exports.rundown_pdf import rundown_section
from planner.exports.sheet import Section, write_document
from planner.exports.sheet_options import Paper, SheetOptions
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder
from planner.services.checking import load_platforms
from planner.services.rundowns import read_run, read_run_with_pictures
from planner.services.workspace import Workspace
from planner.wording.terms import sheet_name

PAPERS: Final[Mapping[str, Paper]] = {paper.name.lower(): paper for paper in Paper}
"""Papers by the name that settings and the command line use."""

_NOT_IN_FILE_NAMES: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]')
_LONGEST_TITLE, _LONGEST_WORD = 120, 50
"""Bytes in UTF-8: most file systems take 255 for a whole name."""


def usual_options(workspace: Workspace, paper: str = "a4") -> SheetOptions:
    """How sheets are made unless somebody chooses otherwise: printed now, in the person's language.

    `paper` is a key of PAPERS; raises InvalidValueError for any other word.
    """
    if paper not in PAPERS:
        raise InvalidValueError(
            "“{paper}” is no paper that is known here. Choose one of: {papers}.",
            paper=paper,
            papers=", ".join(PAPERS),
        )
    return SheetOptions(
        printed_at=workspace.now(),
        paper=PAPERS[paper],
        language=workspace.language,
        platforms=load_platforms(),
    )


def hosts_of(workspace: Workspace, show_id: str) -> list[Creator]:
    """Who gets a host sheet of a show, by the start of their first shift."""
    run = read_run(workspace, show_id)
    return [run.creators[each] for each in hosts_in(run)]


def find_host(workspace: Workspace, show_ids: Collection[str], words: str) -> Creator:
    """The one host of these shows with an id, or with a name that has the words in it.

    Raises NotFoundError that names the hosts where none or several fit.
    """
    hosts = {each.id: each for show_id in show_ids for each in hosts_of(workspace, show_id)}
    if words in hosts:
        return hosts[words]
    wanted = words.casefold().strip()
    fitting = [
        each for each in hosts.values() if wanted and any(wanted in name for name in _names(each))
    ]
    for found in ([each for each in fitting if wanted in _names(each)], fitting):
        if len(found) == 1:
            return found[0]
    raise NotFoundError(
        "“{words}” does not name one host. There are: {hosts}.",
        words=words,
        hosts=", ".join(each.name for each in fitting or hosts.values()) or "–",
    )


def print_rundown(workspace: Workspace, show_id: str, options: SheetOptions) -> bytes:
    """The producer rundown of a show. Raises NotFoundError for an unknown show."""
    return print_rundowns(workspace, [show_id], options)


def print_rundowns(workspace: Workspace, show_ids: Sequence[str], options: SheetOptions) -> bytes:
    """The producer rundowns of shows, one after the other, each with its own page count."""

    def section(run: RunOfShow, setter: Typesetter) -> Section:
        return rundown_section(run, options, setter)

    return _sheets_of_shows(workspace, "rundown", show_ids, options, section)


def print_host(workspace: Workspace, show_id: str, creator_id: str, options: SheetOptions) -> bytes:
    """The sheet of one host of a show. Raises NotFoundError for who is not in it."""
    return print_hosts(workspace, [show_id], options, creator_id=creator_id)


def print_hosts(
    workspace: Workspace,
    show_ids: Sequence[str],
    options: SheetOptions,
    *,
    creator_id: str | None = None,
) -> bytes:
    """The host sheets of shows, of all hosts or of one, each with its own page count.

    They come show by show, the hosts of a show by the start of their first shift. Raises
    NothingToDoError where there is nobody to print for.
    """
    with workspace.one_moment():
        runs = [read_run_with_pictures(workspace, show_id) for show_id in show_ids]
    setter = _typesetter()
    sections: list[Section] = []
    for run in runs:
        shelf = PictureShelf(run.pictures, PICTURE_SIDE)
        sections += [
            host_section(run, host, options, setter, pictures=shelf)
            for host in hosts_in(run)
            if creator_id in (None, host)
        ]
    return _document("host", sections, runs, options, setter)


def print_call(
    workspace: Workspace, show_id: str, options: SheetOptions, *, creator_id: str | None = None
) -> bytes:
    """The call sheet of a show, or that of one person in it. Raises NotFoundError."""
    return print_calls(workspace, [show_id], options, creator_id=creator_id)


def print_calls(
    workspace: Workspace,
    show_ids: Sequence[str],
    options: SheetOptions,
    *,
    creator_id: str | None = None,
) -> bytes:
    """The call sheets of shows; with a person, theirs of the shows that they work on.

    Raises NothingToDoError where they work on none.
    """

    def section(run: RunOfShow, setter: Typesetter) -> Section | None:
        if creator_id is not None and creator_id not in team_of(run):
            return None
        return call_section(run, options, setter, creator_id=creator_id)

    return _sheets_of_shows(workspace, "call", show_ids, options, section)


def print_prep(workspace: Workspace, show_id: str, options: SheetOptions) -> bytes:
    """The prep list of a show. Raises NotFoundError for an unknown show."""
    return print_preps(workspace, [show_id], options)


def print_preps(workspace: Workspace, show_ids: Sequence[str], options: SheetOptions) -> bytes:
    """The prep lists of shows, one after the other, each with its own page count."""

    def section(run: RunOfShow, setter: Typesetter) -> Section:
        return prep_section(run, options, setter)

    return _sheets_of_shows(workspace, "prep", show_ids, options, section)


def print_operator(workspace: Workspace, show_id: str, options: SheetOptions) -> bytes:
    """The operator sheet of a show. Raises NotFoundError for an unknown show."""
    return print_operators(workspace, [show_id], options)


def print_operators(workspace: Workspace, show_ids: Sequence[str], options: SheetOptions) -> bytes:
    """The operator sheets of shows, one after the other, each with its own page count."""

    def section(run: RunOfShow, setter: Typesetter) -> Section:
        return operator_section(run, options, setter)

    return _sheets_of_shows(workspace, "operator", show_ids, options, section)


def sheet_file_name(
    workspace: Workspace, sheet: str, show: Show, creator: Creator | None = None
) -> str:
    """A name for the file of a sheet that every system takes: `2026-11-27 Title – Host sheet.pdf`.

    What some system refuses in a name is left out, and long parts are cut.
    """
    words = [sheet_name(workspace.language, sheet), creator.name if creator else ""]
    parts = [
        f"{show.starts_at:%Y-%m-%d} {_safe(show.title, _LONGEST_TITLE)}".strip(),
        *(_safe(word, _LONGEST_WORD) for word in words),
    ]
    return " – ".join(part for part in parts if part) + ".pdf"


def week_file_name(workspace: Workspace, first: date, owner: str) -> str:
    """A name for the file of a week schedule: `2026-11-23 Week schedule – Studio A.pdf`."""
    words = [sheet_name(workspace.language, "week"), owner]
    parts = [_safe(word, _LONGEST_WORD) for word in words]
    return f"{first:%Y-%m-%d} " + " – ".join(part for part in parts if part) + ".pdf"


def _sheets_of_shows(
    workspace: Workspace,
    sheet: str,
    show_ids: Sequence[str],
    options: SheetOptions,
    section_of: Callable[[RunOfShow, Typesetter], Section | None],
) -> bytes:
    """A document with a section of each show that has one, all of one moment of the plan."""
    with workspace.one_moment():
        runs = [read_run(workspace, show_id) for show_id in show_ids]
    setter = _typesetter()
    made = [(run, section_of(run, setter)) for run in runs]
    sections = [section for _, section in made if section is not None]
    printed = [run for run, section in made if section is not None]
    return _document(sheet, sections, printed, options, setter)


def _typesetter() -> Typesetter:
    return Typesetter(Fonts(fonts_folder()))


def _document(
    sheet: str,
    sections: Sequence[Section],
    runs: Sequence[RunOfShow],
    options: SheetOptions,
    setter: Typesetter,
) -> bytes:
    if not sections:
        raise NothingToDoError(
            "There is nobody and nothing to print here. Assign a host, or add a show, first."
        )
    title = sections[0].title if len(sections) == 1 else sheet_name(options.language, sheet)
    brands = dict.fromkeys(run.brand.name for run in runs)
    return write_document(
        sections, setter, title=title, author=", ".join(brands), language=options.language
    )


def _names(creator: Creator) -> tuple[str, ...]:
    name = creator.name.casefold()
    return (name, name.removeprefix("@"), creator.full_name.casefold())


def _safe(text: str, longest: int) -> str:
    """A part of a file name without what Windows, macOS or Linux refuse in one."""
    line = " ".join(_NOT_IN_FILE_NAMES.sub(" ", text).split())
    return line.encode()[:longest].decode(errors="ignore").strip(" .")
