"""Every kind has a table with a column for each field, and rows give entities back unchanged."""

from datetime import UTC, datetime
from types import NoneType
from typing import get_args

import pytest
from builders import a_booking, a_brand, a_creator, a_product, a_show, a_studio, an_item, an_offer

from planner.domain.base import Entity
from planner.domain.crew import TimeOff
from planner.domain.errors import PlanFileError
from planner.domain.plan import KINDS, Charter
from planner.domain.record import Layout, Print, Result, Waiver
from planner.domain.rundown import Row
from planner.domain.studio import WeeklyWindow
from planner.store import database
from planner.store.codec import from_columns, table_of, to_columns

DERIVED = {"on_air_utc", "off_air_utc", "block_start_utc", "block_end_utc"}

WINDOW = WeeklyWindow.model_validate({"weekday": 4, "start": "22:00", "end": "02:00:30"})

ENTITIES: list[Entity] = [
    Charter(name="Winter"),
    a_brand(notes="Zeile eins\nZeile zwei\ttab"),
    a_studio(open_hours=(WINDOW,), min_hours=1.5, hourly_rate=12_000),
    a_creator(roles=("host", "主播"), availability=(WINDOW,), max_minutes_per_day=None),
    TimeOff(
        id="off",
        creator_id="c",
        starts_at=datetime(2026, 12, 24, 0, 0),
        ends_at=datetime(2026, 12, 27, 23, 59, 59),
    ),
    a_product(talking_points=('Say "duo"', "", "再見"), stock=-3, commission_rate=0.15),
    a_show(channel_ids=("a", "b"), sales_goal=8_600_000),
    a_booking(expires_at=datetime(2026, 11, 26, 9, 0)),
    an_item(720, cues={"camera": "CAM 1 → table"}, host_ids=("mia",), color="#FF0000"),
    an_offer("row", "product", live_price=0, pin=1, spoken=False),
    Layout(id="l", name="Wall", scope="grid", settings={"columns": ["#", {"w": 1.5}], "x": None}),
    Print(
        id="p",
        show_id="s",
        number=3,
        sheet="host:mia",
        made_at=datetime(2026, 11, 22, 14, 2, 5, 123456, tzinfo=UTC),
        snapshot={"rows": [1, 2.5, None, "ü"]},
    ),
    Waiver(id="w", code="row_slack", subjects=("r1", "r2")),
    Result(id="r", show_id="s", rates={"ctr": 0.0332}, extra={"GMV": "2,281,428円"}),
]


@pytest.mark.parametrize("kind", [Charter, *KINDS.values()], ids=lambda kind: kind.__name__)
def test_a_table_has_exactly_the_fields_of_its_kind(kind: type[Entity]) -> None:
    db = database.in_memory(Charter())
    columns = set(db[table_of(kind).name].columns_dict)
    assert columns - DERIVED == set(kind.model_fields)
    db.close()


@pytest.mark.parametrize("kind", [Charter, *KINDS.values()], ids=lambda kind: kind.__name__)
def test_a_column_may_be_empty_exactly_where_the_field_may(kind: type[Entity]) -> None:
    db = database.in_memory(Charter())
    for column in db[table_of(kind).name].columns:
        if column.name in DERIVED or column.name == "id":
            continue
        field = kind.model_fields[column.name]
        may_be_none = NoneType in get_args(field.annotation)
        assert bool(column.notnull) is not may_be_none, column.name
    db.close()


@pytest.mark.parametrize("entity", ENTITIES, ids=lambda entity: type(entity).__name__)
def test_an_entity_comes_back_unchanged(entity: Entity) -> None:
    kind = type(entity)
    values = dict(zip(table_of(kind).columns, to_columns(entity), strict=True))
    assert from_columns(kind, values) == entity


def test_a_row_that_breaks_a_rule_is_named_in_one_sentence() -> None:
    row = an_item(60)
    values = dict(zip(table_of(Row).columns, to_columns(row), strict=True))
    with pytest.raises(PlanFileError, match=f"{row.id}: length"):
        from_columns(Row, {**values, "length": -1})
