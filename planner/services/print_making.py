"""Makes the PDF of a numbered print: the chosen sheets of a show, one after the other.

A host's pack is their call sheet and their host sheet; each can be a file of its own.
What draws PDF takes half a second to import: only who makes one imports this module.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from planner.domain.comparing_snapshots import Snapshot, snapshot_of
from planner.domain.crew import Creator
from planner.domain.errors import NothingToDoError
from planner.domain.print_layout import PACK, PrintLayout, PrintOrder
from planner.domain.printed import (
    CALL,
    CHANGES,
    HOST,
    Since,
    changes_since,
    compared_with,
    holder_of,
    on_paper,
    pack_of,
)
from planner.domain.run_of_show import RunOfShow
from planner.domain.shifts import hosts_of
from planner.exports.call_pdf import call_section
from planner.exports.changes_pdf import Earlier, changes_section
from planner.exports.fonts import Fonts
from planner.exports.host_pdf import host_section
from planner.exports.operator_pdf import operator_section
from planner.exports.pictures import PictureShelf
from planner.exports.prep_pdf import prep_section
from planner.exports.product_part import PICTURE_SIDE
from planner.exports.rundown_pdf import rundown_section
from planner.exports.sheet import Section, write_counted
from planner.exports.sheet_options import Density, Issue, Orientation, SheetOptions
from planner.exports.sheet_words import joined, print_number
from planner.exports.show_texts import on_air_window
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder
from planner.services.printing import PAPERS, usual_options
from planner.services.prints import MadeSheets, list_prints, next_number, next_version
from planner.services.rundowns import read_run_with_pictures
from planner.services.workspace import Workspace
from planner.wording.language import language_for
from planner.wording.terms import sheet_name

_POINTS: Final = 72 / 25.4  # in a millimetre

Stop = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class PrintFile:
    """A part of a print that is a file of its own: what one person holds, or what nobody does."""

    holder: Creator | None
    made: MadeSheets


def make_print(
    workspace: Workspace, show_id: str, order: PrintOrder, *, stop: Stop = lambda: False
) -> MadeSheets | None:
    """The chosen sheets as the show's next print; None where `stop` says that nobody waits.

    Each marks what has changed since the print that its readers hold. Raises NothingToDoError
    where no sheet is chosen, or nobody is there to get one, and NotFoundError.
    """
    maker = _maker(workspace, show_id, order)
    return maker.document(_sheets(maker, order), stop)


def make_files(
    workspace: Workspace, show_id: str, order: PrintOrder, *, stop: Stop = lambda: False
) -> list[PrintFile] | None:
    """The same print in several files: each person's pack in one, and before them all else.

    All are of one moment of the plan, and under one number.
    """
    maker = _maker(workspace, show_id, order)
    by_holder: dict[str, list[str]] = {}
    for sheet in _sheets(maker, order):
        by_holder.setdefault(holder_of(sheet) if maker.packs else "", []).append(sheet)
    files: list[PrintFile] = []
    for holder, sheets in by_holder.items():
        made = maker.document(sheets, stop)
        if made is None:
            return None
        files.append(PrintFile(maker.run.creators.get(holder), made))
    return sorted(files, key=lambda each: each.holder is not None)


def _maker(workspace: Workspace, show_id: str, order: PrintOrder) -> "_Maker":
    with workspace.one_moment():
        run = read_run_with_pictures(workspace, show_id)
        number = next_number(workspace, show_id)
        snapshot = snapshot_of(run)
        version = next_version(workspace, run, snapshot)
        options = _options(workspace, order)
        earlier = _earlier(workspace, run, order)
    issue = Issue(number=number, version=version)
    return _Maker(_as_printed(run, order.layout), options, order.layout, issue, snapshot, earlier)


def _sheets(maker: "_Maker", order: PrintOrder) -> Sequence[str]:
    """The chosen sheets by the names under which they are kept, each once.

    Raises NothingToDoError where there are none.
    """
    wanted = dict.fromkeys(_wanted(maker.run, order))
    sheets = tuple(each for each in wanted if each != CHANGES or maker.compares)
    if not sheets:
        raise NothingToDoError(
            "There is nothing to print. Choose a sheet, a host who gets one, or a print to compare "
            "with."
        )
    return sheets


def _wanted(run: RunOfShow, order: PrintOrder) -> Iterator[str]:
    hosts = [each for each in hosts_of(run) if order.hosts is None or each in order.hosts]
    for sheet in order.layout.sheets:
        if sheet == PACK:
            yield from (each for host in hosts for each in pack_of(host))
        elif sheet == "host":
            yield from (f"{HOST}{host}" for host in hosts)
        else:
            yield sheet


def _earlier(workspace: Workspace, run: RunOfShow, order: PrintOrder) -> Earlier | None:
    """The print from which changes are told; None where there is none, or none that is readable."""
    if CHANGES not in order.layout.sheets:
        return None
    prints = list_prints(workspace, run.show.id)
    chosen = next((each for each in prints if order.since in (None, each.id)), None)
    comparison = None if chosen is None else compared_with(chosen, snapshot_of(run))
    if chosen is None or comparison is None:
        return None
    return Earlier(chosen.number, chosen.made_at, on_paper(comparison, run.cue_columns))


def _options(workspace: Workspace, order: PrintOrder) -> SheetOptions:
    layout = order.layout
    language = language_for(layout.language) if layout.language else workspace.language
    return replace(
        usual_options(workspace, layout.paper if layout.paper in PAPERS else "a4"),
        language=language,
        orientation=_orientation(layout.orientation),
        margin=layout.margin * _POINTS,
        density=_density(layout.density),
        type_size=layout.type_size,
        rows=order.rows,
        colors=layout.colors,
        columns=layout.columns,
        lines=layout.lines,
        block_pages=layout.block_pages,
    )


def _orientation(name: str) -> Orientation | None:
    return next((each for each in Orientation if each.value == name), None)


def _density(name: str) -> Density:
    named = (each for each in Density if each.name.lower() == name)
    return next(named, Density.COMFORTABLE)


def _as_printed(run: RunOfShow, layout: PrintLayout) -> RunOfShow:
    """The run without what is not wanted on paper."""
    without: dict[str, object] = {}
    if not layout.pictures:
        without["picture_id"] = None
    if not layout.codes:
        without["url"] = ""
    if not without:
        return run
    products = {key: product.changed(**without) for key, product in run.products.items()}
    return replace(run, products=products)


class _Maker:
    """Makes the sections of one print."""

    def __init__(
        self,
        run: RunOfShow,
        options: SheetOptions,
        layout: PrintLayout,
        issue: Issue,
        snapshot: Snapshot,
        earlier: Earlier | None,
    ) -> None:
        self.run = run
        self._setter = Typesetter(Fonts(fonts_folder()))
        self._issue = issue
        self._snapshot = snapshot
        self._options = options
        self._layout = layout
        self._earlier = earlier
        self._since = changes_since(run, run.prints)
        self._shelf = PictureShelf(run.pictures, PICTURE_SIDE)

    @property
    def packs(self) -> bool:
        """Whether what somebody holds is their pack."""
        return PACK in self._layout.sheets

    @property
    def compares(self) -> bool:
        """Whether there is a print from which changes can be told."""
        return self._earlier is not None

    def document(self, sheets: Sequence[str], stop: Stop) -> MadeSheets | None:
        """These sheets as one PDF; None where `stop` says that nobody waits."""
        sections: list[Section] = []
        for sheet in sheets:
            if stop():
                return None
            sections.append(self._section(sheet))
        run, language = self.run, self._options.language
        written = write_counted(
            sections,
            self._setter,
            title=run.show.title if len(sections) > 1 else sections[0].title,
            author=run.brand.name,
            language=language,
            subject=joined(
                (on_air_window(run, self._options), print_number(language, self._issue))
            ),
        )
        return MadeSheets(
            written.content,
            tuple(sheets),
            written.pages,
            self._issue.number,
            self._snapshot,
            self._since,
        )

    def _section(self, sheet: str) -> Section:
        """One sheet, with its own marks, in the pack of who holds it."""
        options = replace(self._options, issue=self._issue_of(self._since.get(sheet)))
        section = self._drawn(sheet, options)
        if self.packs and holder_of(sheet):
            holder = self.run.creators[holder_of(sheet)].name
            name = sheet_name(self._options.language, sheet)
            section = replace(section, holder=holder, name=name)
        note = self._layout.note.strip()
        if not note:
            return section
        return replace(section, foot=replace(section.foot, note=note))

    def _issue_of(self, since: Since | None) -> Issue:
        if since is None or not self._layout.marks:
            return self._issue
        return replace(
            self._issue,
            since=since.print_.number,
            changed_rows=since.rows,
            removed=since.removed,
        )

    def _drawn(self, sheet: str, options: SheetOptions) -> Section:
        run, setter, holder = self.run, self._setter, holder_of(sheet)
        if sheet.startswith(HOST):
            return host_section(run, holder, options, setter, pictures=self._shelf)
        if sheet.partition(":")[0] == CALL:
            return call_section(run, options, setter, creator_id=holder or None)
        if self._earlier is not None and sheet == CHANGES:
            return changes_section(run, self._earlier, options, setter)
        made = {
            "rundown": rundown_section,
            "prep": prep_section,
            "operator": operator_section,
        }
        return made[sheet](run, options, setter)
