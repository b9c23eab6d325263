"""A plan file is recognised, settled and refused by what it is, never by its name."""

import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from builders import a_booking, a_brand, a_show, a_studio

from planner.domain.catalogue import Brand
from planner.domain.errors import EnvironmentFaultError, PlanFileError
from planner.domain.plan import Charter
from planner.store import database, rows


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "black-friday.showplan"


def _made(path: Path) -> Path:
    database.create(path, Charter(name="Black Friday")).close()
    return path


def _edit(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(statement)


def test_a_new_plan_is_its_owners_alone_and_carries_our_mark(path: Path) -> None:
    _made(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert database.schema_version(path) == 1
    header = path.read_bytes()
    assert header[68:72] == b"SPLN"


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "delete"),
        ("synchronous", 3),
        ("foreign_keys", 1),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
    ],
)
def test_every_open_settles_the_connection(path: Path, pragma: str, value: object) -> None:
    db = database.open_existing(_made(path))
    assert db.execute(f"PRAGMA {pragma}").fetchone()[0] == value
    db.close()


def test_an_existing_file_is_never_made_anew(path: Path) -> None:
    path.write_text("a diary")
    with pytest.raises(PlanFileError, match="exists already"):
        database.create(path, Charter())
    assert path.read_text() == "a diary"


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFaultError, match="does not exist"):
        database.create(tmp_path / "nowhere" / "x.showplan", Charter())


def _text(path: Path) -> None:
    path.write_text("this is no database " * 100)


def _empty(path: Path) -> None:
    path.touch()


def _other_program(path: Path) -> None:
    _edit(path, "CREATE TABLE bookmarks (url TEXT)")


def _newer(path: Path) -> None:
    _edit(_made(path), "PRAGMA user_version = 99")


def _with_trigger(path: Path) -> None:
    _edit(
        _made(path),
        "CREATE TRIGGER spy AFTER UPDATE ON rows BEGIN DELETE FROM products; END",
    )


def _with_view(path: Path) -> None:
    _edit(_made(path), "CREATE VIEW spy AS SELECT * FROM creators")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (_text, "not a Show Planner plan"),
        (_empty, "not a Show Planner plan"),
        (_other_program, "not a Show Planner plan"),
        (_newer, "newer Show Planner"),
        (_with_trigger, "trigger or view"),
        (_with_view, "trigger or view"),
    ],
)
def test_a_file_that_is_not_ours_is_refused_and_stays_byte_identical(
    path: Path, make: Callable[[Path], None], said: str
) -> None:
    make(path)
    before, times = path.read_bytes(), path.stat().st_mtime_ns
    with pytest.raises(PlanFileError, match=said):
        database.open_existing(path)
    assert (path.read_bytes(), path.stat().st_mtime_ns) == (before, times)
    assert [each.name for each in path.parent.iterdir()] == [path.name]


def test_a_missing_file_is_not_made_by_opening_it(path: Path) -> None:
    with pytest.raises(PlanFileError, match="There is no file"):
        database.open_existing(path)
    assert not path.exists()


def test_a_truncated_plan_is_called_damaged(path: Path) -> None:
    _made(path)
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(PlanFileError, match="damaged"):
        database.open_existing(path)


def test_names_that_a_uri_would_misread_are_only_names(tmp_path: Path) -> None:
    path = tmp_path / "50% off?mode=memory#1 ü 计划.showplan"
    _made(path)
    database.open_existing(path).close()
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_derived_times_follow_the_studios_zone(path: Path) -> None:
    db = database.create(path, Charter())
    studio = a_studio(id="studio", timezone="America/Los_Angeles")
    db.execute("BEGIN IMMEDIATE")
    rows.write(db, studio)
    rows.write(db, a_booking(setup_minutes=30, teardown_minutes=15))
    db.execute("COMMIT")
    los_angeles = db.execute("SELECT block_start_utc, block_end_utc FROM bookings").fetchone()
    rows.write(db, studio.changed(timezone="Europe/Berlin"))
    berlin = db.execute("SELECT block_start_utc, block_end_utc FROM bookings").fetchone()
    assert los_angeles[1] - los_angeles[0] == (3 * 60 + 45) * 60
    assert [west - east for west, east in zip(los_angeles, berlin, strict=True)] == [9 * 3600] * 2
    assert database.damage(db, thorough=True) == []
    db.close()


def test_what_a_plan_is_made_with_is_no_step_of_its_history(path: Path) -> None:
    brand = a_brand()
    database.create(path, Charter(), [brand]).close()
    db = database.open_existing(path)
    assert rows.read_all(db, Brand) == [brand]
    assert db.execute("SELECT count(*) FROM steps").fetchone() == (0,)
    db.close()


def test_a_plan_that_cannot_be_filled_is_not_left_behind(path: Path) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        database.create(path, Charter(), [a_show(brand_id="nobody")])
    assert list(path.parent.iterdir()) == []
