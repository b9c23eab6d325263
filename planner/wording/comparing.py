"""Says in words what is different between two versions of a show."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time
from types import MappingProxyType
from typing import Any, Final

from planner.domain.clock import format_length
from planner.domain.comparing import Comparison, FieldChange, Kind, PartChange, RowChange
from planner.domain.crew import Assignment
from planner.domain.record import Version, VersionCause
from planner.domain.rundown import Offer, Row
from planner.wording import dates, figures, terms
from planner.wording.language import Language

CONTEXT: Final = "comparing"

FIELDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "type": "type",
        "kind": "kind",
        "title": "title",
        "length": "length",
        "min_length": "shortest length",
        "max_length": "longest length",
        "start": "start",
        "clock": "clock time",
        "day": "day",
        "skip": "skipped",
        "status": "status",
        "locked": "length locked",
        "host_ids": "hosts",
        "script": "script",
        "color": "colour",
        "fixed_number": "number",
        "live_price": "live price",
        "stock_set_aside": "stock set aside",
        "buyer_limit": "buyer limit",
        "coupon": "coupon",
        "pin": "pin",
        "spoken": "spoken of",
        "talking_points": "talking points",
        "never_say": "never say",
        "product_id": "product",
        "starts_at": "on air",
        "timezone": "time zone",
        "length_minutes": "length",
        "channel_ids": "channels",
        "sales_goal": "sales goal",
        "expected_views": "expected views",
        "ad_budget": "ad budget",
        "cancel_reason": "reason",
        "notes": "notes",
        "role": "role",
        "shift_start": "start of the shift",
        "shift_end": "end of the shift",
        "call_minutes": "call",
        "fee": "fee",
        "note": "note",
        "creator_id": "person",
    }
)
"""What a field is called in a sentence. Any other is called by its own name."""

CAUSES: Final[Mapping[VersionCause, str]] = MappingProxyType(
    {
        VersionCause.PRINT: "printed",
        VersionCause.CONFIRMED: "confirmed",
        VersionCause.RESTORE: "before restoring",
    }
)
NOTHING: Final = "–"
_LONG: Final = frozenset({"script", "notes", "talking_points", "never_say"})
_LONGEST: Final = 60


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence, and the row that it is about (None: the show or its team)."""

    text: str
    row_id: str | None = None


def version_name(language: Language, version: Version) -> str:
    """`Version 6 · after the call`, `Version 5 · confirmed`."""
    parts = [language.sentence(CONTEXT, "Version {number}", number=version.number)]
    if version.name:
        parts.append(version.name)
    elif version.cause in CAUSES:
        parts.append(language.translate(CONTEXT, CAUSES[version.cause]))
    return " · ".join(parts)


def counts(language: Language, comparison: Comparison) -> str:
    """`2 changed · 1 added · 1 removed · 1 moved`, without what there is none of."""
    words = (
        (Kind.EDITED, "{count} changed"),
        (Kind.ADDED, "{count} added"),
        (Kind.REMOVED, "{count} removed"),
        (Kind.MOVED, "{count} moved"),
    )
    counted = ((comparison.count(kind), word) for kind, word in words)
    parts = [language.plural(CONTEXT, word, word, count=count) for count, word in counted if count]
    others = len(comparison.show) + len(comparison.people)
    if others:
        parts.append(
            language.plural(
                CONTEXT,
                "{count} change of show and team",
                "{count} changes of show and team",
                count=others,
            )
        )
    return " · ".join(parts) or language.translate(CONTEXT, "No differences")


def sentences(language: Language, comparison: Comparison) -> list[Told]:
    """All that is different: the show, its team, each row from top to bottom, and the end."""
    words = ChangeWords(language, comparison)
    told = [Told(words.of_field(each)) for each in comparison.show]
    told += [Told(words.of_person(each)) for each in comparison.people]
    for change in comparison.changes:
        told += [Told(text, change.row_id) for text in words.of_row(change)]
    later = comparison.ends_later
    if later:
        template = "Ends {length} later" if later > 0 else "Ends {length} earlier"
        told.append(Told(language.sentence(CONTEXT, template, length=format_length(abs(later)))))
    return told


def row_title(language: Language, row: Row) -> str:
    """What a row is called: its title, else its kind, else that it has none."""
    kind = terms.kind_name(language, row.kind) if row.kind else ""
    return " ".join(row.title.split()) or kind or language.translate(CONTEXT, "Untitled")


class ChangeWords:
    """What is said about one comparison."""

    def __init__(self, language: Language, comparison: Comparison) -> None:
        self._language = language
        self._comparison = comparison
        self._names = {**comparison.before.names, **comparison.after.names}
        self._rows = {row.id: row for row in comparison.after.rows}

    def of_row(self, change: RowChange) -> Iterator[str]:
        """One sentence for each thing that happened to a row."""
        row = change.after or change.before
        if row is None:
            return
        title = row_title(self._language, row)
        if Kind.REMOVED in change.kinds:
            yield self._say("{row} removed", row=title)
        if Kind.ADDED in change.kinds:
            yield self._say("{row} added at {clock}", row=title, clock=self._starts(change.row_id))
        if Kind.MOVED in change.kinds:
            yield self._moved(change, title)
        if Kind.EDITED in change.kinds:
            parts = [self.of_field(each) for each in change.fields]
            parts += [text for each in change.offers for text in self._of_offer(each)]
            yield self._say("{row}: {changes}", row=title, changes="; ".join(parts))

    def of_field(self, change: FieldChange, currency: str | None = None) -> str:
        """`length 10:00 → 12:00`; a long text is only said to be edited."""
        name = self._field_name(change.field)
        if change.field in _LONG:
            return self._say("{field} edited", field=name)
        before, after = (self._value(*side, currency) for side in self._sides(change))
        return self._say("{field} {before} → {after}", field=name, before=before, after=after)

    def in_full(self, change: FieldChange, currency: str | None = None) -> tuple[str, str, str]:
        """The field, how it was and how it is now, however long that is."""
        before, after = (self._whole(*side, currency) for side in self._sides(change))
        return self._field_name(change.field), before, after

    def name(self, id_: str) -> str:
        """What a creator, a product or a cue column is called."""
        return self._names.get(id_, id_)

    def place(self, row: Row, rows: Sequence[Row]) -> str:
        """Where a row stands among the rows of its side: `after Serum duo`, `at the top`."""
        at = next(place for place, each in enumerate(rows) if each.id == row.id)
        if not at:
            return self._say("at the top")
        return self._say("after {row}", row=row_title(self._language, rows[at - 1]))

    def of_person(self, change: PartChange) -> str:
        """Who came, went, or has another shift."""
        person = change.after or change.before
        name = self.name(person.creator_id) if isinstance(person, Assignment) else ""
        if change.before is None:
            return self._say("{name} joined the team", name=name)
        if change.after is None:
            return self._say("{name} left the team", name=name)
        parts = "; ".join(self.of_field(each) for each in change.fields)
        return self._say("{row}: {changes}", row=name, changes=parts)

    def _of_offer(self, change: PartChange) -> Iterator[str]:
        offer = change.after or change.before
        if not isinstance(offer, Offer):
            return
        name = self.name(offer.product_id)
        if change.before is None:
            yield self._say("{name} added", name=name)
        elif change.after is None:
            yield self._say("{name} taken out", name=name)
        else:
            for each in change.fields:
                yield self.of_field(each, self._comparison.after.currency)

    def _moved(self, change: RowChange, title: str) -> str:
        after, before = change.after, change.before
        entered = after and before and after.block_id != before.block_id
        if after and entered and after.block_id in self._rows:
            block = row_title(self._language, self._rows[after.block_id])
            return self._say("{row} moved into “{block}”", row=title, block=block)
        if change.behind in self._rows:
            other = row_title(self._language, self._rows[change.behind])
            return self._say("{row} moved after {other}", row=title, other=other)
        return self._say("{row} moved to the top", row=title)

    def _starts(self, row_id: str) -> str:
        timing = self._comparison.timing_after
        return dates.clock_with_seconds(timing.local(timing.by_row[row_id].start))

    def _field_name(self, field: str) -> str:
        kind, _, key = field.partition(".")
        if kind == "cues" and key:
            return terms.cue_column_name(self._language, self.name(key))
        return self._language.translate(CONTEXT, FIELDS.get(field, field.replace("_", " ")))

    def _sides(self, change: FieldChange) -> Iterator[tuple[str, Any]]:
        """The field with both of its values; the ends of a shift are clock times."""
        comparison, field = self._comparison, change.field
        for value, timing in (
            (change.before, comparison.timing_before),
            (change.after, comparison.timing_after),
        ):
            if field in ("shift_start", "shift_end") and value is not None:
                yield field, timing.local(timing.on_air + 60 * value).time()
            else:
                yield field, value

    def _value(self, field: str, value: Any, currency: str | None) -> str:
        whole = self._whole(field, value, currency)
        return _short(whole) if isinstance(value, str) else whole

    def _whole(self, field: str, value: Any, currency: str | None) -> str:
        if value is None or value == "" or value == ():
            return NOTHING
        if isinstance(value, bool):
            return self._language.translate(CONTEXT, "yes" if value else "no")
        if field in ("live_price", "sales_goal", "ad_budget"):
            code = currency or self._comparison.after.currency
            return figures.money(self._language, value, code)
        if isinstance(value, tuple):
            return ", ".join(self.name(each) for each in value)
        if field in _FORMATS:
            return _FORMATS[field](self._language, value)
        if isinstance(value, datetime):
            return dates.day_and_clock(self._language, value)
        if isinstance(value, time):
            return dates.clock(value)
        return self.name(str(value))

    def _say(self, template: str, **values: object) -> str:
        return self._language.sentence(CONTEXT, template, **values)


_FORMATS: Final[Mapping[str, Callable[[Language, Any], str]]] = MappingProxyType(
    {
        "length": lambda _, seconds: format_length(seconds),
        "min_length": lambda _, seconds: format_length(seconds),
        "max_length": lambda _, seconds: format_length(seconds),
        "length_minutes": lambda _, minutes: format_length(minutes * 60),
        "kind": terms.kind_name,
        "type": terms.row_type_name,
        "start": terms.start_mode_name,
        "role": terms.role_name,
        "status": lambda language, status: (
            terms.show_status_name(language, status)
            if status in terms.SHOW_STATUSES
            else terms.assignment_status_name(language, status)
            if status in terms.ASSIGNMENT_STATUSES
            else terms.row_status_name(language, status)
        ),
    }
)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"
