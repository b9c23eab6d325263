"""Says what an import found: why a row was not taken, what a file was recognised as."""

from collections.abc import Mapping
from typing import Final, Protocol

from planner.domain.errors import ShowPlannerError
from planner.wording.faults import fault_sentence
from planner.wording.language import Language

CONTEXT: Final = "importing"

REASONS: Final = {
    "no_identity": "has neither a title nor a SKU nor a barcode",
    "no_title": "fits no product of the brand, and a new one needs a title",
    "no_product_row": "names the product “{handle}”, whose first row with its title is missing",
    "empty_variant": "repeats the product “{handle}” and adds nothing to it",
    "too_many_cells": "has {cells} cells under {columns} column names",
    "not_a_count": "“{value}” is not a whole number",
    "unclear_count": "“{value}” may have decimals or thousands; write it without the point",
    "not_a_rate": "“{value}” is not a rate between 0 and 100 %",
    "rounded_number": "“{value}” lost its last digits in a spreadsheet; export it as text",
    "unknown_status": "“{value}” says neither that it is sold nor that it is not; left out",
    "starting_bid": "“{value}” is the starting bid of an auction and no price; left out",
    "unknown_sale_type": "“{value}” is neither Auction nor Buy it Now nor Giveaway",
    "not_a_clock": "“{value}” is not a clock time; write it like 16:30",
    "unknown_person": "“{value}” is nobody in the plan; kept as a cue",
    "unknown_product": "“{value}” fits no single product of the brand; kept as a cue",
    "not_a_moment": "“{value}” is not a date and time",
    "no_show_then": "no show of this channel was on air then",
    "several_shows": "may belong to {shows}; say which with --show",
    "unsure_product": "“{value}” is no single product of the brand; say which it is",
    "no_name": "is nothing that the plan has, and something new needs a name",
    "not_a_zone": "“{value}” is not a time zone; write it like America/New_York",
    "not_a_length": "“{value}” is not a length of time; write it like 45 min or 2 h",
    "unclear_length": "“{value}” may be hours or minutes; write it like 45 min or 2 h",
    "not_yes_or_no": "“{value}” says neither yes nor no; left out",
    "same_twice": "is the same as line {line}, which comes first",
    "several_named": "has a name that {count} in the plan have; give its id",
    "same_product_twice": "is the same product as line {line}, which comes first",
    "several_fit": "fits {count} products of the brand; give it a SKU or a barcode",
}
"""Sentences without their subject, by the code of a reason."""

FORMATS: Final = {
    "shopify_2026": "Shopify products, newer headers",
    "shopify_2019": "Shopify products, older headers",
    "whatnot": "Whatnot listings",
    "tiktok_shop_new": "TikTok Shop products, newer template",
    "tiktok_shop_old": "TikTok Shop products, older template",
    "amazon": "Amazon inventory file",
    "douyin": "Douyin shop products",
    "generic": "Products, columns by their names",
    "show_planner": "Rundown of Show Planner",
    "ontime_sheet": "Ontime spreadsheet",
    "ontime": "Ontime project",
    "rundown": "Run of show, columns by their names",
    "tiktok_live": "TikTok, figures of each LIVE",
    "tiktok_orders": "TikTok Shop orders",
    "whatnot_orders": "Whatnot orders of a show",
    "whatnot_ledger": "Whatnot ledger",
    "douyin_orders": "Douyin shop orders",
    "orders": "Orders, columns by their names",
    "studios": "Studios, columns by their names",
    "creators": "Creators, columns by their names",
}


class Problem(Protocol):
    """What a row or a cell of the file is refused for, as the import found it."""

    @property
    def line(self) -> int:
        """The line of the row in the file."""

    @property
    def reason(self) -> str:
        """The code of the reason."""

    @property
    def column(self) -> str:
        """The header of the column, empty where the whole row is meant."""

    @property
    def value(self) -> str:
        """What stands in the cell."""

    @property
    def values(self) -> Mapping[str, object]:
        """What the sentence needs."""


def problem_text(language: Language, problem: Problem) -> str:
    """Why a row or a cell was not taken."""
    return reason(
        language,
        problem.reason,
        column=problem.column,
        value=problem.value,
        values=problem.values,
    )


def reason(
    language: Language, code: str, *, column: str, value: str, values: Mapping[str, object]
) -> str:
    """Why a row or a cell was not taken, such as `Price: “abc” is not an amount.`

    `refused` is a rule of the plan: `values` then hold its English `sentence` and what it names.
    Raises KeyError for a code that has no sentence.
    """
    if code == "refused":
        named = {name: each for name, each in values.items() if name != "sentence"}
        text = fault_sentence(language, ShowPlannerError(str(values["sentence"]), **named))
    else:
        text = language.sentence(CONTEXT, REASONS[code], **{**values, "value": value})
    return f"{column}: {text}" if column else text


def format_name(language: Language, code: str) -> str:
    """What a file was recognised as."""
    return language.translate(CONTEXT, FORMATS[code])
