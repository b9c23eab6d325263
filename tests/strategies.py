"""Random whole plans with valid references, naughty texts and every field of every kind."""

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from typing import Any

from hypothesis import strategies as st

from planner.domain.base import LARGEST_AMOUNT, LONGEST_MINUTES, Entity, build
from planner.domain.crew import AssignmentStatus
from planner.domain.plan import KINDS, REFERENCES, Charter, Plan
from planner.domain.record import VersionCause
from planner.domain.rundown import CueKind, Row, RowStatus, RowType, StartMode
from planner.domain.show import ShowStatus
from planner.domain.studio import BookingState

Fields = dict[str, Any]
Strategy = st.SearchStrategy[Any]

NAUGHTY = (
    "",
    " ",
    "Sérum “C” – 30 ml",
    "深夜护肤 直播",
    "가격 ¥9.90",
    "שלום عالم",
    "👩🏽‍🔬🇩🇪 ﬀ e\u0301",
    "'; DROP TABLE rows; --",
    "{row} %s \\n \\u0041 $(x)",
    "<b>&amp;</b>",
    "a\nb\tc\r\nd",
    "\x01\x1b[31m\x7f\u0085\u2028\ufeff\uffff",
    "x" * 300,
    "=1+1",
    "null",
    "1e999",
)

texts = st.one_of(
    st.sampled_from(NAUGHTY),
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12),
)
names = texts.map(lambda text: text or "name")
strange_ids = names.map(lambda name: name[:200])
zones = st.sampled_from(("America/Los_Angeles", "Asia/Shanghai", "Europe/Berlin", "UTC"))
wall_times = st.datetimes(datetime(1970, 1, 1), datetime(2200, 12, 31)).map(
    lambda moment: moment.replace(microsecond=0)
)
instants = wall_times.map(lambda moment: moment.replace(tzinfo=UTC))
clocks = st.integers(0, 86_399).map(lambda s: time(s // 3600, s // 60 % 60, s % 60))
minutes = st.integers(0, LONGEST_MINUTES)
seconds = st.integers(0, LONGEST_MINUTES * 60)
amounts = st.integers(0, LARGEST_AMOUNT)
counts = st.integers(0, 10**12)
rates = st.one_of(st.floats(0, 1), st.sampled_from((0.1, 0.15, 1 / 3)))
colors = st.integers(0, 0xFFFFFF).map(lambda value: f"#{value:06x}")
currencies = st.sampled_from(("USD", "JPY", "KWD", "CNY"))
positions = st.one_of(st.integers(-3, 3), st.integers(-(2**53), 2**53))
numbers = st.integers(1, 99)
spans = st.tuples(wall_times, st.timedeltas(timedelta(seconds=1), timedelta(days=3))).map(
    lambda span: (span[0], (span[0] + span[1]).replace(microsecond=0) + timedelta(seconds=1))
)
json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(-1e9, 1e9), texts),
    lambda inner: st.one_of(st.lists(inner, max_size=2), st.dictionaries(texts, inner, max_size=2)),
    max_leaves=4,
)
json_objects = st.dictionaries(texts, json_values, max_size=3)
cues = st.dictionaries(strange_ids, texts, max_size=2)
windows = st.fixed_dictionaries({"weekday": st.integers(0, 6), "start": clocks, "end": clocks})


def several(each: Strategy) -> Strategy:
    """A short list of something."""
    return st.lists(each, max_size=2)


def maybe(each: Strategy) -> Strategy:
    """Something, or None."""
    return st.one_of(st.none(), each)


FIELDS: Mapping[str, Mapping[str, Strategy]] = {
    "brands": {"name": names, "color": colors, "currency": currencies, "notes": texts},
    "channels": {"platform": names, "handle": texts},
    "studios": {
        "name": names,
        "address": texts,
        "timezone": zones,
        "hourly_rate": maybe(amounts),
        "min_hours": st.floats(0, 744),
        "setup_minutes": minutes,
        "teardown_minutes": minutes,
        "share_gap": st.booleans(),
        "open_hours": several(windows),
        "color": colors,
        "notes": texts,
    },
    "closures": {"starts_at": wall_times, "ends_at": wall_times, "reason": texts},
    "creators": {
        "name": names,
        "full_name": texts,
        "email": texts,
        "phone": texts,
        "timezone": zones,
        "roles": several(texts),
        "languages": several(texts),
        "hourly_rate": maybe(amounts),
        "flat_fee": maybe(amounts),
        "commission_rate": maybe(rates),
        "min_rest_minutes": minutes,
        "max_minutes_per_day": maybe(minutes),
        "availability": several(windows),
        "color": colors,
        "active": st.booleans(),
        "notes": texts,
    },
    "time_off": {"starts_at": wall_times, "ends_at": wall_times, "reason": texts},
    "pictures": {
        "media_type": st.sampled_from(("image/png", "image/jpeg")),
        "width": st.integers(1, 4000),
        "height": st.integers(1, 4000),
        "content": st.sampled_from(("AA==", "/9j/4AAQ")),
    },
    "products": {
        "sku": texts,
        "barcode": texts,
        "title": names,
        "variant": texts,
        "url": texts,
        "image": texts,
        "list_price": maybe(amounts),
        "compare_at_price": maybe(amounts),
        "cost": maybe(amounts),
        "stock": maybe(st.integers(-5, 10**12)),
        "commission_rate": maybe(rates),
        "return_rate": maybe(rates),
        "talking_points": several(texts),
        "never_say": several(texts),
        "tags": several(texts),
        "active": st.booleans(),
    },
    "series": {
        "title": names,
        "rrule": st.just("FREQ=WEEKLY;BYDAY=FR"),
        "starts_at": wall_times,
        "timezone": zones,
        "length_minutes": minutes,
        "exdates": several(wall_times),
    },
    "shows": {
        "occurrence": maybe(wall_times),
        "title": names,
        "status": st.sampled_from(ShowStatus),
        "starts_at": wall_times,
        "timezone": zones,
        "length_minutes": st.integers(1, LONGEST_MINUTES),
        "sales_goal": maybe(amounts),
        "expected_views": maybe(counts),
        "ad_budget": maybe(amounts),
        "cancel_reason": texts,
        "locked": st.booleans(),
        "notes": texts,
    },
    "bookings": {
        "state": st.sampled_from(BookingState),
        "hold_rank": numbers,
        "expires_at": maybe(wall_times),
        "starts_at": wall_times,
        "ends_at": wall_times,
        "setup_minutes": minutes,
        "teardown_minutes": minutes,
        "note": texts,
    },
    "assignments": {
        "role": texts,
        "shift_start": maybe(st.integers(-44_640, 0)),
        "shift_end": maybe(st.integers(0, 44_640)),
        "call_minutes": minutes,
        "status": st.sampled_from(AssignmentStatus),
        "fee": maybe(amounts),
        "note": texts,
    },
    "rows": {
        "position": positions,
        "type": st.sampled_from(RowType),
        "kind": texts,
        "title": texts,
        "length": seconds,
        "min_length": maybe(st.integers(0, 600)),
        "max_length": maybe(st.integers(600, 3600)),
        "start": st.sampled_from(StartMode),
        "clock": clocks,
        "day": st.integers(-31, 31),
        "skip": st.booleans(),
        "status": st.sampled_from(RowStatus),
        "locked": st.booleans(),
        "script": texts,
        "cues": cues,
        "color": maybe(colors),
        "fixed_number": texts,
    },
    "offers": {
        "live_price": maybe(amounts),
        "stock_set_aside": maybe(counts),
        "buyer_limit": maybe(counts),
        "coupon": texts,
        "pin": maybe(numbers),
        "spoken": st.booleans(),
        "position": st.integers(0, 2**53),
        "talking_points": maybe(several(texts)),
        "never_say": maybe(several(texts)),
    },
    "cue_columns": {
        "name": names,
        "kind": st.sampled_from(CueKind),
        "options": several(texts),
        "private": st.booleans(),
        "position": positions,
    },
    "templates": {
        "name": names,
        "note": texts,
        "on_air": clocks,
        "length_minutes": maybe(numbers),
        "rows": several(
            st.fixed_dictionaries(
                {"id": strange_ids, "show_id": strange_ids},
                optional={"title": texts, "length": seconds, "cues": cues},
            )
        ),
    },
    "layouts": {"name": names, "scope": names, "settings": json_objects},
    "waivers": {
        "code": names,
        "subjects": several(strange_ids),
        "note": texts,
        "made_at": maybe(instants),
    },
    "versions": {
        "number": numbers,
        "name": texts,
        "cause": st.sampled_from(VersionCause),
        "made_at": instants,
        "snapshot": json_objects,
    },
    "prints": {
        "number": numbers,
        "sheet": names,
        "also": several(names),
        "replaced": st.booleans(),
        "made_at": instants,
        "snapshot": json_objects,
    },
    "costs": {"kind": texts, "label": texts, "amount": amounts},
    "results": {
        "source": texts,
        "source_hash": texts,
        "format": texts,
        "begun_at": maybe(instants),
        "made_at": maybe(instants),
        **dict.fromkeys(
            ("revenue", "orders", "units", "views", "viewers", "peak_viewers", "watch_seconds"),
            maybe(counts),
        ),
        "rates": st.dictionaries(texts, rates, max_size=2),
        "extra": st.dictionaries(texts, texts, max_size=2),
        "products": several(
            st.fixed_dictionaries(
                {"product_id": maybe(strange_ids), "label": texts, "units": maybe(counts)}
            )
        ),
        "rows": several(
            st.fixed_dictionaries(
                {"row_id": strange_ids, "started_at": instants, "ended_at": instants}
            )
        ),
    },
}
"""What each field that is no reference may be, by the list of the document it is in."""

charters = st.builds(Charter, name=names, currency=currencies, timezone=zones)


@st.composite
def plans(draw: st.DrawFn, *, most: int = 2) -> Plan:
    """Plans with up to `most` entities of each kind, all of whose references lead somewhere."""
    lists: dict[str, list[Entity]] = {name: [] for name in KINDS}
    for name, kind in KINDS.items():
        for number in range(draw(st.integers(0, most))):
            entity = draw(entities(name, f"{name}-{number}", lists))
            if entity is not None:
                lists[name].append(build(kind, entity))
    return Plan(workspace=draw(charters), **{name: tuple(each) for name, each in lists.items()})


@st.composite
def entities(
    draw: st.DrawFn, name: str, id_: str, lists: Mapping[str, list[Entity]]
) -> Fields | None:
    """The fields of one entity, or None where what it must refer to is not there."""
    needed = {key for key, field in KINDS[name].model_fields.items() if field.is_required()}
    required = {key: each for key, each in FIELDS[name].items() if key in needed}
    optional = {key: each for key, each in FIELDS[name].items() if key not in needed}
    fields: Fields = draw(st.fixed_dictionaries(required, optional=optional))
    fields["id"] = id_
    references = _references(draw, KINDS[name], lists)
    if references is None:
        return None
    fields.update(references)
    return _obeying_rules(draw, name, fields, lists)


def _references(
    draw: st.DrawFn, kind: type[Entity], lists: Mapping[str, list[Entity]]
) -> Fields | None:
    known = {KINDS[name]: [each.id for each in found] for name, found in lists.items()}
    found: Fields = {}
    for field, target in REFERENCES.get(kind, {}).items():
        ids = known[target]
        if field.endswith("_ids"):
            found[field] = draw(st.lists(st.sampled_from(ids), unique=True)) if ids else ()
        elif not kind.model_fields[field].is_required():
            found[field] = draw(st.sampled_from([None, *ids]))
        elif ids:
            found[field] = draw(st.sampled_from(ids))
        else:
            return None
    return found


def _obeying_rules(
    draw: st.DrawFn, name: str, fields: Fields, lists: Mapping[str, list[Entity]]
) -> Fields:
    if "ends_at" in fields:
        fields["starts_at"], fields["ends_at"] = draw(spans)
    if name == "rows":
        _obey_rules_of_rows(fields, lists["rows"])
    return fields


def _obey_rules_of_rows(fields: Fields, rows: list[Entity]) -> None:
    """Only in a block of one's show, no block in a block, and a clock for what does not follow."""
    blocks = {
        row.id: row.show_id for row in rows if isinstance(row, Row) and row.type is RowType.BLOCK
    }
    if fields.get("type") is RowType.BLOCK or blocks.get(fields["block_id"]) != fields["show_id"]:
        fields["block_id"] = None
    if "clock" not in fields:
        fields["start"] = StartMode.FOLLOW
