"""Text cells to values: what a spreadsheet, a shop and a person make of numbers, ids and lists.

Every function raises CellError where a text does not say what it should; nothing is guessed.
"""

import html
import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal

from planner.domain.errors import InvalidValueError
from planner.domain.guarded_cells import unguarded
from planner.domain.money import parse_amount
from planner.imports.problems import CellError, Reason

LARGEST_COUNT = 10**12
LONGEST_NUMBER = 60

_AROUND = (
    " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"  # all white space there is,
    "\ufeff\u200b\u200c\u200d\u200e\u200f\u2060"  # and what takes no space at all
)
_EMPTY = frozenset({"", "-", "--", "–", "—"})
_TELLING_FIRST_SIGNS = frozenset({"", "-", "–", "—", "'"})
_EXCEL_TEXT = re.compile(r'="(.*)"', re.DOTALL)
_SHORTENED = re.compile(r"\d(?:[.,]\d+)?[eE]\+\d{1,3}")
_POINT_ZERO = re.compile(r"(\d+)\.0+")
_DECIMAL_MARK = re.compile(r"\d([.,])\d{1,2}(?!\d)\D*$")
_COUNT = re.compile(r"([+-]?)(\d+(?:[., '’]\d+)*)\s*([wk万萬千]?)")
_GROUPED = re.compile(r"\d{1,3}([., '’])\d{3}(?:\1\d{3})*")
_MULTIPLES = {"": 1, "k": 1_000, "千": 1_000, "w": 10_000, "万": 10_000, "萬": 10_000}
_RATE = re.compile(r"(\d+(?:[.,]\d+)?)\s*(%?)")
_WORD_BREAKS = re.compile(r"[\n\r,;|，、；]+")
_TAG = re.compile(r"<[^<>]{0,2000}>")
_BLOCK_TAG = re.compile(r"<(?:br|/p|/li|/div|/h[1-6]|/tr)\b[^<>]{0,200}>", re.IGNORECASE)
_LINE_BREAKS = re.compile(r"[\n\r;|；]+")


def plain(text: str) -> str:
    """A cell without what surrounds it: white space, invisible signs, an apostrophe that guards a
    formula; empty for the dashes that stand for nothing."""
    trimmed = text.strip(_AROUND)
    if trimmed[:1] not in _TELLING_FIRST_SIGNS:
        return trimmed
    if trimmed in _EMPTY:
        return ""
    return unguarded(trimmed)


def read_id(text: str) -> str:
    """A SKU: as it stands, freed from the apostrophe or `="…"` that keeps its zeros in Excel."""
    formula = _EXCEL_TEXT.fullmatch(text)
    freed = (formula[1] if formula else text).removeprefix("'").strip()
    if _SHORTENED.fullmatch(freed):
        raise CellError(Reason.ROUNDED_NUMBER)
    return freed


def read_barcode(text: str) -> str:
    """A barcode: as a SKU, and without the `.0` of a number that went through a float."""
    code = read_id(text)
    whole = _POINT_ZERO.fullmatch(code)
    return whole[1] if whole else code


def decimal_mark(texts: Iterable[str]) -> str:
    """The decimal sign of a column, `.` or `,`, from those of its numbers that show it; empty
    where none does or both do."""
    marks = {found[1] for text in texts if (found := _DECIMAL_MARK.search(text))}
    return marks.pop() if len(marks) == 1 else ""


def read_amount(text: str, currency: str, mark: str) -> int:
    """Minor units of a currency, where `mark` is the decimal sign of the column if known."""
    try:
        return parse_amount(_with_clear_decimals(text, mark), currency)
    except InvalidValueError as error:
        values = {**error.values, "text": text} if "text" in error.values else error.values
        raise CellError(Reason.REFUSED, sentence=error.sentence, **values) from error


def read_count(text: str, mark: str) -> int:
    """A whole number of pieces, which may be negative: `25`, `25.0`, `1,200`, `7.5w` (75,000).

    `25.000` is 25 or 25,000 by the column's decimal sign `mark`, and is refused where that is not
    known.
    """
    found = _COUNT.fullmatch(_narrow(text).replace("−", "-").casefold())
    if found is None:
        raise CellError(Reason.NOT_A_COUNT)
    sign, digits, multiple = found.groups()
    count = _whole(digits, mark) * _MULTIPLES[multiple]
    if count != int(count) or count > LARGEST_COUNT:
        raise CellError(Reason.NOT_A_COUNT)
    return -int(count) if sign == "-" else int(count)


def in_percent(header: str, texts: Iterable[str]) -> bool:
    """Whether the numbers of a rate column without a sign are percent: the header says so, or one
    of them is above 1."""
    if "%" in unicodedata.normalize("NFKC", header):
        return True
    numbers = (_RATE.fullmatch(_narrow(text)) for text in texts)
    return any(
        not number[2] and Decimal(number[1].replace(",", ".")) > 1 for number in numbers if number
    )


def read_rate(text: str, *, percent: bool) -> float:
    """A fraction from `3.32%` or `0.0332`; `percent` is how numbers without a sign are meant."""
    found = _RATE.fullmatch(_narrow(text))
    if found is None:
        raise CellError(Reason.NOT_A_RATE)
    number = Decimal(found[1].replace(",", "."))
    fraction = number / 100 if found[2] or percent else number
    if fraction > 1:
        raise CellError(Reason.NOT_A_RATE)
    return float(fraction)


def split_words(text: str) -> tuple[str, ...]:
    """The words of a list in one cell, parted by commas, semicolons, bars or line breaks."""
    return _parts(_WORD_BREAKS, text)


def split_lines(text: str) -> tuple[str, ...]:
    """The sentences of a list in one cell, parted by line breaks, semicolons or bars."""
    return _parts(_LINE_BREAKS, text)


def without_markup(text: str) -> str:
    """A text without HTML: a line for each paragraph and list item."""
    if "<" not in text or ">" not in text:
        return text
    return html.unescape(_TAG.sub("", _BLOCK_TAG.sub("\n", text)))


def _narrow(text: str) -> str:
    """Full-width digits as plain ones; nothing for a text too long to be a number."""
    return unicodedata.normalize("NFKC", text) if len(text) <= LONGEST_NUMBER else ""


def _with_clear_decimals(text: str, mark: str) -> str:
    # Three decimals look like a group of thousands; a fourth, of no value, tells them apart.
    if not mark or text.count(mark) != 1 or ("," in text and "." in text):
        return text
    return re.sub(rf"(\d\{mark}\d{{3}})(?!\d)", r"\g<1>0", text)


def _whole(digits: str, mark: str) -> Decimal:
    grouped = _GROUPED.fullmatch(digits)
    if grouped and not (grouped[1] == mark and digits.count(mark) == 1):
        if grouped[1] == "." and not mark and digits.endswith(".000") and digits.count(".") == 1:
            raise CellError(Reason.UNCLEAR_COUNT)
        return Decimal(re.sub(r"\D", "", digits))
    number = digits.replace(",", ".")
    if re.fullmatch(r"\d+(?:\.\d+)?", number) is None:
        raise CellError(Reason.NOT_A_COUNT)
    return Decimal(number)


def _parts(breaks: re.Pattern[str], text: str) -> tuple[str, ...]:
    parts = (plain(part) for part in breaks.split(text))
    return tuple(dict.fromkeys(part for part in parts if part))
