"""What the print page says of prints: of the next one, and of those that people hold."""

from collections.abc import Collection, Mapping, Sequence

from planner.domain.print_layout import PACK
from planner.domain.printed import Since, holder_of, pack_of
from planner.domain.record import Print
from planner.domain.zone import to_wall
from planner.ui.marking import translate
from planner.wording import dates
from planner.wording.language import Language
from planner.wording.terms import sheet_name


def held_words(
    language: Language, since: Mapping[str, Since], names: Mapping[str, str], timezone: str
) -> str:
    """`Print 3 (Fri 27 Nov 14:02) is with @mia.k: 4 changes since`; empty where none was made.

    `names` are what creators are called by id; `timezone` is the show's.
    """
    if not since:
        return ""
    newest = max((each.print_ for each in since.values()), key=lambda each: each.number)
    on_it = {sheet: each for sheet, each in since.items() if each.print_.id == newest.id}
    ids = dict.fromkeys(holder_of(sheet) for sheet in on_it)
    holders = [names[each] for each in ids if each in names]
    changed = max(each.changed for each in on_it.values())
    moment = _moment(language, newest, timezone)
    is_with = translate("Printing", "Print {number} ({moment}) is with {holders}")
    is_out = translate("Printing", "Print {number} ({moment})")
    words = (is_with if holders else is_out).format(
        number=newest.number, moment=moment, holders=", ".join(holders)
    )
    if not changed:
        return translate("Printing", "{print}: nothing has changed since").format(print=words)
    one, many = (
        translate("Printing", "{print}: {count} change since"),
        translate("Printing", "{print}: {count} changes since"),
    )
    return (one if changed == 1 else many).format(print=words, count=changed)


def print_words(language: Language, made: Print, timezone: str) -> str:
    """A print and when it was made: `Print 3 (Fri 27 Nov 14:02)`; `timezone` is the show's."""
    words = translate("Printing", "Print {number} ({moment})")
    return words.format(number=made.number, moment=_moment(language, made, timezone))


def pages_words(count: int) -> str:
    """`1 page`, `9 pages`."""
    one, many = translate("Printing", "{count} page"), translate("Printing", "{count} pages")
    return (one if count == 1 else many).format(count=count)


def page_names(
    language: Language, sheets: Sequence[str], pages: Sequence[int], names: Mapping[str, str]
) -> list[str]:
    """What each page is called: `3 @mia.k`, `1 Producer rundown`."""
    of_pages = [
        names.get(holder_of(sheet), sheet_name(language, sheet))
        for sheet, count in zip(sheets, pages, strict=True)
        for _ in range(count)
    ]
    return [f"{number} {name}" for number, name in enumerate(of_pages, start=1)]


def pages_by_sheet(sheets: Sequence[str], pages: Sequence[int]) -> dict[str, int]:
    """How many pages there are of `rundown`, of all host sheets, of all packs, …"""
    found: dict[str, int] = {}
    for sheet, count in zip(sheets, pages, strict=True):
        kind = _kind(sheet, sheets)
        found[kind] = found.get(kind, 0) + count
    return found


def title_of(language: Language, sheets: Collection[str]) -> str:
    """What a file with these sheets is called: by the one, else `Sheets`."""
    kinds = list(dict.fromkeys(_kind(sheet, sheets) for sheet in sheets))
    if len(kinds) == 1:
        return sheet_name(language, kinds[0])
    return translate("Printing", "Sheets")


def _kind(sheet: str, sheets: Collection[str]) -> str:
    """What was chosen for a sheet to be made: one of somebody who has both sheets is a pack."""
    holder = holder_of(sheet)
    whole = holder and set(pack_of(holder)) <= set(sheets)
    return PACK if whole else sheet.partition(":")[0]


def _moment(language: Language, made: Print, timezone: str) -> str:
    moment = to_wall(made.made_at, timezone)
    return f"{dates.short_day(language, moment)} {dates.clock_to_the_minute(moment)}"
