"""What the formats of exports are called, and what each of them leaves out of a plan."""

from enum import StrEnum
from typing import Final

from planner.wording.language import Language

CONTEXT: Final = "exports"


class ExportFormat(StrEnum):
    """The files that shows can be written to, for other programs."""

    XLSX = "xlsx"
    CSV = "csv"
    ICS = "ics"
    ONTIME = "ontime"
    TELEPROMPTER = "teleprompter"
    SUMMARY = "summary"
    WHATNOT = "whatnot"
    TIKTOK = "tiktok"
    PRODUCTS = "products"
    JSON = "json"


NAMES: Final = {
    ExportFormat.XLSX: "Workbook (XLSX)",
    ExportFormat.CSV: "Rundown table (CSV)",
    ExportFormat.ICS: "Calendar (ICS)",
    ExportFormat.ONTIME: "Ontime project",
    ExportFormat.TELEPROMPTER: "Teleprompter text",
    ExportFormat.SUMMARY: "Summary for chat",
    ExportFormat.WHATNOT: "Whatnot listing (CSV)",
    ExportFormat.TIKTOK: "TikTok Shop listing (CSV)",
    ExportFormat.PRODUCTS: "Products (CSV)",
    ExportFormat.JSON: "Whole plan (JSON)",
}
LEFT_OUT: Final = {
    ExportFormat.XLSX: "One sheet a show; times follow from lengths in Excel and LibreOffice too. "
    "Left out: pictures, talking points, shifts, studios, costs, versions, prints. Clock changes "
    "are those around the show's own days.",
    ExportFormat.CSV: "One table of all rows, without formulas. Left out: pictures, talking "
    "points, shifts, studios, costs, versions, prints.",
    ExportFormat.ICS: "Shows, the blocks of their studios, shifts; holds are tentative. Left out: "
    "rows, products, costs, and the rule of a series. Nobody is invited.",
    ExportFormat.ONTIME: "One rundown a show: events, groups, milestones, custom fields. Left out: "
    "dates and zones, shortest and longest lengths, locks, shifts, and lengths of a day or more.",
    ExportFormat.TELEPROMPTER: "The scripts in order, under the title of each row. Left out: "
    "times, cues, products, bold, and rows that are skipped or have no script.",
    ExportFormat.SUMMARY: "When, where, who, and what is sold, in the languages of the team. Left "
    "out: scripts, cues, stock, costs.",
    ExportFormat.WHATNOT: "Products in pin order, prices in whole dollars. Left empty for you to "
    "fill in: category, shipping profile, condition, hazard.",
    ExportFormat.TIKTOK: "Products in pin order. Left empty for you to fill in: category, brand, "
    "parcel weight.",
    ExportFormat.PRODUCTS: "All products of the plan. Left out: the pictures that are kept in it.",
    ExportFormat.JSON: "All there is, without loss; it can be imported again.",
}


def format_name(language: Language, format_: ExportFormat) -> str:
    """What a format is called."""
    return language.translate(CONTEXT, NAMES[format_])


def left_out(language: Language, format_: ExportFormat) -> str:
    """What a file of a format has, and what of a plan it cannot carry."""
    return language.translate(CONTEXT, LEFT_OUT[format_])


def rounded_prices(language: Language, titles: tuple[str, ...]) -> str:
    """Says which prices lost their cents; empty where none did."""
    if not titles:
        return ""
    return language.sentence(
        CONTEXT, "Rounded to whole dollars: {products}.", products=", ".join(titles)
    )
