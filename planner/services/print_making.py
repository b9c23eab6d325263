"""Makes the PDF of a numbered print: the chosen sheets of a show, one after the other.

What draws PDF takes half a second to import: only who makes one imports this module.
"""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Final

from planner.domain.comparing_snapshots import snapshot_of
from planner.domain.errors import NothingToDoError
from planner.domain.print_layout import PrintLayout, PrintOrder
from planner.domain.printed import HOST, Since, changes_since
from planner.domain.run_of_show import RunOfShow
from planner.domain.shifts import hosts_of
from planner.exports.call_pdf import call_section
from planner.exports.fonts import Fonts
from planner.exports.host_pdf import host_section
from planner.exports.operator_pdf import operator_section
from planner.exports.pictures import PictureShelf
from planner.exports.prep_pdf import prep_section
from planner.exports.product_part import PICTURE_SIDE
from planner.exports.rundown_pdf import rundown_section
from planner.exports.sheet import Section, write_counted
from planner.exports.sheet_options import Density, Issue, Orientation, SheetOptions
from planner.exports.sheet_words import joined
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder
from planner.services.printing import PAPERS, usual_options
from planner.services.prints import MadeSheets, next_number, next_version
from planner.services.rundowns import read_run_with_pictures
from planner.services.workspace import Workspace

_POINTS: Final = 72 / 25.4  # in a millimetre

Stop = Callable[[], bool]


def make_print(
    workspace: Workspace, show_id: str, order: PrintOrder, *, stop: Stop = lambda: False
) -> MadeSheets | None:
    """The chosen sheets as the show's next print; None where `stop` says that nobody waits.

    Each marks what has changed since the print that its readers hold. Raises NothingToDoError
    where no sheet is chosen, or nobody is there to get one, and NotFoundError.
    """
    with workspace.one_moment():
        run = read_run_with_pictures(workspace, show_id)
        number = next_number(workspace, show_id)
        snapshot = snapshot_of(run)
        version = next_version(workspace, run, snapshot)
        options = _options(workspace, order)
    issue = Issue(number=number, version=version)
    maker = _Maker(_as_printed(run, order.layout), options, order.layout, issue)
    made: list[tuple[str, Section]] = []
    for sheet in _sheets(run, order):
        if stop():
            return None
        made.append((sheet, maker.section(sheet)))
    if not made:
        raise NothingToDoError("There is nothing to print. Choose a sheet, or a host who gets one.")
    sections = [section for _, section in made]
    title = run.show.title if len(sections) > 1 else sections[0].title
    document = write_counted(
        sections,
        maker.setter,
        title=title,
        author=run.brand.name,
        language=options.language,
    )
    sheets = tuple(sheet for sheet, _ in made)
    return MadeSheets(document.content, sheets, document.pages, number, snapshot, maker.since)


def _sheets(run: RunOfShow, order: PrintOrder) -> Iterator[str]:
    """The chosen sheets by the names under which they are kept; a host sheet for each host."""
    for sheet in order.layout.sheets:
        if sheet == "host":
            for host in hosts_of(run):
                if order.hosts is None or host in order.hosts:
                    yield f"{HOST}{host}"
        else:
            yield sheet


def _options(workspace: Workspace, order: PrintOrder) -> SheetOptions:
    layout = order.layout
    return replace(
        usual_options(workspace, layout.paper if layout.paper in PAPERS else "a4"),
        orientation=_orientation(layout.orientation),
        margin=layout.margin * _POINTS,
        density=_density(layout.density),
        type_size=layout.type_size,
        rows=order.rows,
        colors=layout.colors,
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
        self, run: RunOfShow, options: SheetOptions, layout: PrintLayout, issue: Issue
    ) -> None:
        self.setter = Typesetter(Fonts(fonts_folder()))
        self._issue = issue
        self._run = run
        self._options = options
        self._layout = layout
        self.since = changes_since(run, run.prints)
        self._shelf = PictureShelf(run.pictures, PICTURE_SIDE)

    def section(self, sheet: str) -> Section:
        """One sheet, with its own marks."""
        options = replace(self._options, issue=self._issue_of(self.since.get(sheet)))
        section = self._drawn(sheet, options)
        note = self._layout.note.strip()
        if not note:
            return section
        return replace(section, foot=replace(section.foot, left=joined((note, section.foot.left))))

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
        if sheet.startswith(HOST):
            host = sheet.removeprefix(HOST)
            return host_section(self._run, host, options, self.setter, pictures=self._shelf)
        made = {
            "rundown": rundown_section,
            "call": call_section,
            "prep": prep_section,
            "operator": operator_section,
        }
        return made[sheet](self._run, options, self.setter)
