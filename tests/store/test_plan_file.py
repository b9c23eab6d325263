"""Transactions leave everything or nothing, and nobody overwrites what they have not seen."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from builders import a_brand, a_channel

from planner.domain.base import Entity
from planner.domain.catalogue import Brand
from planner.domain.errors import (
    EnvironmentFaultError,
    InvalidValueError,
    PlanChangedElsewhereError,
    PlanFileError,
)
from planner.domain.plan import Charter
from planner.store import plan_file
from planner.store.faults import told_fault
from planner.store.plan_file import PlanFile


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "plan.showplan"
    plan_file.create(path, Charter()).close()
    return path


def _put(opened: PlanFile, *entities: Entity) -> None:
    with opened.transaction():
        for entity in entities:
            opened.write(entity)


def _put_and_fail(opened: PlanFile, entity: Entity) -> None:
    with opened.transaction():
        opened.write(entity)
        raise ZeroDivisionError


def test_an_exception_inside_leaves_no_trace_and_no_open_transaction(path: Path) -> None:
    with closing(plan_file.open_existing(path)) as opened:
        with pytest.raises(ZeroDivisionError):
            _put_and_fail(opened, a_brand())
        assert opened.count(Brand) == 0
        _put(opened, a_brand())
        assert opened.count(Brand) == 1


def test_a_reference_to_nothing_is_refused_whole(path: Path) -> None:
    with closing(plan_file.open_existing(path)) as opened:
        with pytest.raises(InvalidValueError, match="nothing was changed"):
            _put(opened, a_brand(), a_channel(brand_id="nobody"))
        assert opened.count(Brand) == 0


def test_a_second_connection_cannot_overwrite_what_it_has_not_seen(path: Path) -> None:
    with (
        closing(plan_file.open_existing(path)) as first,
        closing(plan_file.open_existing(path)) as second,
    ):
        _put(first, a_brand(id="b", name="First"))
        with pytest.raises(PlanChangedElsewhereError):
            _put(second, a_brand(id="b", name="Second"))
        assert second.changed_elsewhere()
        assert not second.changed_elsewhere()
        _put(second, a_brand(id="b", name="Second"))
        assert first.changed_elsewhere()
        assert first.read(Brand, "b") == a_brand(id="b", name="Second")


def test_a_writer_in_another_program_is_waited_for_and_then_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("planner.store.database._SECONDS_TO_WAIT_FOR_A_LOCK", 0.05)
    with (
        closing(sqlite3.connect(path, isolation_level=None)) as other,
        closing(plan_file.open_existing(path)) as opened,
    ):
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(PlanFileError, match="in use by another program"):
            _put(opened, a_brand())
        with pytest.raises(PlanFileError, match="in use by another program"):
            opened.count(Brand)
        other.execute("ROLLBACK")
        _put(opened, a_brand())


def test_reads_of_one_moment_do_not_see_what_comes_after(path: Path) -> None:
    with (
        closing(plan_file.open_existing(path)) as reader,
        closing(plan_file.open_existing(path)) as writer,
    ):
        with reader.one_moment():
            assert reader.count(Brand) == 0
            writer._db.execute("PRAGMA busy_timeout = 0")  # the reader holds it up
            with pytest.raises(PlanFileError, match="in use"):
                _put(writer, a_brand())
            assert reader.count(Brand) == 0
        _put(writer, a_brand())


def test_a_full_disk_is_told_and_the_same_session_goes_on(path: Path) -> None:
    with closing(plan_file.open_existing(path)) as opened:
        pages = opened._db.execute("PRAGMA page_count").fetchone()[0]
        opened._db.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(EnvironmentFaultError, match=r"disk with “plan\.showplan” is full"):
            _put(opened, a_brand(notes="x" * 100_000))
        assert opened.count(Brand) == 0
        opened._db.execute("PRAGMA max_page_count = 1000000")
        _put(opened, a_brand(notes="x" * 100_000))
        assert opened.count(Brand) == 1


def test_a_mistake_in_our_sql_stays_a_bug() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        with pytest.raises(sqlite3.OperationalError) as caught:
            connection.execute("SELECT nothing FROM nowhere")
        assert told_fault(caught.value, Path("plan.showplan")) is None


def test_a_field_that_does_not_exist_cannot_be_asked_for(path: Path) -> None:
    with closing(plan_file.open_existing(path)) as opened:
        with pytest.raises(KeyError):
            opened.read_where(Brand, {"name = name; --": 1})
        with pytest.raises(KeyError):
            opened.read_among(Brand, "nope", ["x"])


def test_asking_among_no_values_finds_nothing_and_among_many_finds_all(path: Path) -> None:
    with closing(plan_file.open_existing(path)) as opened:
        brands = [a_brand(id=f"b{number:05d}") for number in range(25)]
        with opened.transaction():
            for brand in brands:
                opened.write(brand)
        wanted = [f"b{number:05d}" for number in range(40_000)]
        assert opened.read_among(Brand, "id", []) == []
        assert opened.read_among(Brand, "id", wanted) == brands
