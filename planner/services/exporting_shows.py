"""Writing shows out for other programs: workbooks, tables, projects, listings, and texts.

Libraries that write a format are imported when that format is written: they take a third of a
second, which nobody else should wait for.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from planner.domain.catalogue import Brand, Product
from planner.domain.errors import InvalidValueError, NothingToDoError
from planner.domain.run_of_show import RunOfShow
from planner.domain.shifts import shifts_of
from planner.domain.show import Show
from planner.exports.chat_text import chat_summary
from planner.exports.csv import products_csv, rundown_csv
from planner.exports.listings import Listing, tiktok_listing, whatnot_listing
from planner.exports.ontime import ontime_project
from planner.exports.teleprompter import teleprompter_text
from planner.services.exporting import plan_json
from planner.services.exporting_calendars import shows_calendar
from planner.services.rundowns import read_run
from planner.services.workspace import Workspace
from planner.wording.export_formats import ExportFormat, format_name, rounded_prices
from planner.wording.language import CHINESE, CODES, ENGLISH, Language, language_for

SUFFIXES: Final = {
    ExportFormat.XLSX: ".xlsx",
    ExportFormat.CSV: ".csv",
    ExportFormat.ICS: ".ics",
    ExportFormat.ONTIME: ".json",
    ExportFormat.TELEPROMPTER: ".txt",
    ExportFormat.SUMMARY: ".txt",
    ExportFormat.WHATNOT: ".csv",
    ExportFormat.TIKTOK: ".csv",
    ExportFormat.PRODUCTS: ".csv",
    ExportFormat.JSON: ".json",
}
"""How the name of a file of each format ends."""

OF_ONE_SHOW: Final = frozenset({ExportFormat.WHATNOT, ExportFormat.TIKTOK})
"""Formats of which a file is about one show."""

OF_PLAN: Final = frozenset({ExportFormat.PRODUCTS, ExportFormat.JSON})
"""Formats that are of the whole plan, whatever shows are chosen."""

_ALIASES: Final = {
    ENGLISH: ("en", "english", "英语", "英文"),
    CHINESE: ("zh", "cmn", "chinese", "mandarin", "中文", "普通话", "汉语", "国语"),
}
_NOT_IN_FILE_NAMES: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f]')
_LONGEST: Final = 150


@dataclass(frozen=True, slots=True)
class Exported:
    """The content of a file, and what must be said of it; empty where there is nothing to say."""

    content: bytes
    remark: str = ""


def export_shows(
    workspace: Workspace,
    format_: ExportFormat,
    show_ids: Sequence[str],
    *,
    private: bool = False,
) -> Exported:
    """A file of a format with these shows, all of one moment of the plan.

    `private` has the private cue columns too, where a format has columns at all. Raises
    NothingToDoError without shows or without products, NotFoundError for a show that is gone,
    InvalidValueError for several shows where a file is about one.
    """
    if format_ is ExportFormat.JSON:
        return Exported(plan_json(workspace))
    if format_ is ExportFormat.PRODUCTS:
        return Exported(_products(workspace))
    if not show_ids:
        raise NothingToDoError("There is no show to export. Choose one, or add one first.")
    if format_ is ExportFormat.ICS:
        return Exported(shows_calendar(workspace, show_ids))
    runs = read_runs(workspace, show_ids)
    if format_ in OF_ONE_SHOW:
        return _listed(workspace, format_, runs)
    return Exported(_written(workspace, format_, runs, private))


def read_runs(workspace: Workspace, show_ids: Sequence[str]) -> list[RunOfShow]:
    """These shows with all that is in them, of one moment. Raises NotFoundError."""
    with workspace.one_moment():
        return [read_run(workspace, show_id) for show_id in show_ids]


def summary_for_chat(
    workspace: Workspace, show_ids: Sequence[str], languages: Sequence[Language] = ()
) -> str:
    """Shows as plain text, one after the other; without `languages` in those of their teams."""
    runs = read_runs(workspace, show_ids)
    now = workspace.now()
    return "\n\n\n".join(
        chat_summary(run, now, languages or languages_of(run, workspace.language)) for run in runs
    )


def languages_of(run: RunOfShow, usual: Language) -> tuple[Language, ...]:
    """The languages that somebody on the show's team speaks and there are texts in, those of the
    first shifts first; `usual` where nobody has said which they speak."""
    people = [run.creators[each.assignment.creator_id] for each in shifts_of(run)]
    spoken = [language.strip().casefold() for each in people for language in each.languages]
    codes = [code for each in spoken for code in CODES if _is_named(code, each)]
    return tuple(language_for(code) for code in dict.fromkeys(codes)) or (usual,)


def export_name(workspace: Workspace, format_: ExportFormat, shows: Sequence[Show]) -> str:
    """A name for the file that every system takes: `2026-11-27 Title – Workbook (XLSX).xlsx`."""
    subject = workspace.charter.name
    if format_ not in OF_PLAN and len(shows) == 1:
        subject = f"{shows[0].starts_at:%Y-%m-%d} {shows[0].title}"
    words = f"{subject} – {format_name(workspace.language, format_)}"
    line = " ".join(_NOT_IN_FILE_NAMES.sub(" ", words).split())
    return line.encode()[:_LONGEST].decode(errors="ignore").strip(" .") + SUFFIXES[format_]


def _is_named(code: str, spoken: str) -> bool:
    first, *others = _ALIASES[code]
    return spoken == first or spoken.startswith((f"{first}-", f"{first}_", *others))


def _written(
    workspace: Workspace, format_: ExportFormat, runs: Sequence[RunOfShow], private: bool
) -> bytes:
    language = workspace.language
    writers: dict[ExportFormat, Callable[[], bytes]] = {
        ExportFormat.XLSX: lambda: _workbook(workspace, runs, private),
        ExportFormat.CSV: lambda: rundown_csv(runs, language=language, private=private),
        ExportFormat.ONTIME: lambda: ontime_project(runs, title=workspace.charter.name),
        ExportFormat.TELEPROMPTER: lambda: teleprompter_text(runs, language=language),
        ExportFormat.SUMMARY: lambda: (
            summary_for_chat(workspace, [run.show.id for run in runs]) + "\n"
        ).encode(),
    }
    return writers[format_]()


def _workbook(workspace: Workspace, runs: Sequence[RunOfShow], private: bool) -> bytes:
    from planner.exports.xlsx import rundown_workbook  # heavy: see the head of this module

    now = workspace.now()
    return rundown_workbook(runs, language=workspace.language, made_at=now, private=private)


def _products(workspace: Workspace) -> bytes:
    with workspace.one_moment():
        brands, products = workspace.all(Brand), workspace.all(Product)
    if not products:
        raise NothingToDoError("There are no products to export. Add or import some first.")
    names = {brand.id: brand.name.casefold() for brand in brands}
    ordered = sorted(products, key=lambda each: (names[each.brand_id], each.sku, each.id))
    return products_csv(ordered, brands, language=workspace.language)


def _listed(workspace: Workspace, format_: ExportFormat, runs: Sequence[RunOfShow]) -> Exported:
    if len(runs) != 1:
        raise InvalidValueError("A listing is of one show. Choose a single one.")
    run = runs[0]
    if not any(run.offers.values()):
        raise NothingToDoError(
            "“{show}” has no products to list. Add some to its rows first.", show=run.show.title
        )
    made: Listing = whatnot_listing(run) if format_ is ExportFormat.WHATNOT else tiktok_listing(run)
    return Exported(made.content, rounded_prices(workspace.language, made.rounded))
