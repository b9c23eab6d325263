"""The sample's tables, which people edit in a spreadsheet: products with pictures, and rundowns."""

import csv
from base64 import b64encode
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from planner.domain.clock import parse_clock, parse_length
from planner.domain.errors import InvalidValueError
from planner.domain.money import parse_amount
from planner.domain.rundown import POSITION_STEP, RowType

Fields = dict[str, Any]
"""The fields of one entity, as in the plan's JSON, with keys from the files as ids."""

Line = Mapping[str, str]

LIST_SEPARATOR = " | "
OFFER_LINE = "offer"
CUE_PREFIX = "cue-"


def read_products(table: Path, currency_of: Mapping[str, str]) -> list[Fields]:
    """The products of a table; a product's key is its SKU, its picture's key the file's name.

    `currency_of` maps a brand's key to the currency in which its amounts are written.
    """
    return [_product(line, currency_of[line["brand_id"]]) for line in _lines(table)]


def read_pictures(folder: Path) -> list[Fields]:
    """The PNG files of a folder as pictures; the key of one is its file's name."""
    return [_picture(path) for path in sorted(folder.glob("*.png"))]


def read_rundown(table: Path, show_key: str, currency: str) -> tuple[list[Fields], list[Fields]]:
    """The rows of a rundown and their offers, in reading order.

    A row's key is the show's and the number of its line. A line of type `offer` adds one more
    product to the row above it. Amounts are in `currency`.
    """
    rows: list[Fields] = []
    offers: list[Fields] = []
    blocks: dict[str, str] = {}
    for number, line in enumerate(_lines(table), start=1):
        if line["type"] != OFFER_LINE:
            row = _row(line, f"{show_key}/{number}")
            rows.append({**row, "show_id": show_key, "block_id": _block(line, blocks)})
            rows[-1]["position"] = number * POSITION_STEP
            if line["type"] == RowType.BLOCK:
                blocks[line["title"]] = row["id"]
        if line["sku"]:
            offers.append(_offer(line, rows[-1]["id"], currency))
    return rows, offers


def _lines(table: Path) -> Iterator[Line]:
    with table.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _product(line: Line, currency: str) -> Fields:
    as_written = ("brand_id", "sku", "barcode", "title", "variant", "url", "stock")
    lists = ("talking_points", "never_say", "tags")
    return {
        "id": line["sku"],
        **{name: line[name] for name in (*as_written, "commission_rate", "return_rate")},
        **{name: _words(line[name]) for name in lists},
        "picture_id": line["picture"],
        "list_price": parse_amount(line["list_price"], currency),
        "cost": parse_amount(line["cost"], currency),
        "active": line["active"] == "yes",
    }


def _picture(path: Path) -> Fields:
    content = path.read_bytes()
    # A PNG file tells its width and height in bytes 16 to 23 (PNG specification, 11.2.1 IHDR).
    return {
        "id": path.stem,
        "media_type": "image/png",
        "width": int.from_bytes(content[16:20]),
        "height": int.from_bytes(content[20:24]),
        "content": b64encode(content).decode("ascii"),
    }


def _row(line: Line, key: str) -> Fields:
    mode, _, clock = line["start"].partition(" ")
    at = parse_clock(clock) if clock else None
    return {
        "id": key,
        **{name: line[name] for name in ("type", "kind", "title", "script")},
        "length": parse_length(line["length"]) if line["length"] else 0,
        "min_length": parse_length(line["min_length"]) if line["min_length"] else None,
        "max_length": parse_length(line["max_length"]) if line["max_length"] else None,
        "start": mode or "follow",
        "clock": at and at.clock,
        "day": (at and at.day) or 0,
        "status": line["status"] or "draft",
        "skip": line["skip"] == "yes",
        "locked": line["locked"] == "yes",
        "host_ids": _words(line["hosts"]),
        "cues": {name: text for name, text in line.items() if name.startswith(CUE_PREFIX) and text},
    }


def _block(line: Line, blocks: Mapping[str, str]) -> str | None:
    title = line["block"]
    if title and title not in blocks:
        raise InvalidValueError(
            "“{row}” stands in the block “{block}”, which does not begin above it.",
            row=line["title"],
            block=title,
        )
    return blocks.get(title)


def _offer(line: Line, row_key: str, currency: str) -> Fields:
    numbers = ("pin", "stock_set_aside", "buyer_limit")
    price = line["live_price"]
    return {
        "id": f"{row_key}/{line['sku']}",
        "row_id": row_key,
        "product_id": line["sku"],
        "live_price": parse_amount(price, currency) if price else None,
        **{name: line[name] or None for name in numbers},
        "coupon": line["coupon"],
        "spoken": line["spoken"] != "no",
    }


def _words(cell: str) -> list[str]:
    return cell.split(LIST_SEPARATOR) if cell else []
