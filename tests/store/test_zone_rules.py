"""A new tz database: instants are derived again once, and what moved is told."""

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
import tzdata
from builders import a_booking, a_brand, a_show, a_studio
from old_zones import age
from sqlite_utils import Database

from planner.domain.intervals import Span
from planner.domain.plan import Charter
from planner.domain.show import Show
from planner.domain.spans import show_span
from planner.domain.studio import Booking
from planner.domain.zone_changes import Moved
from planner.store import database, plan_file

SHOW = a_show(id="show", starts_at=datetime(2026, 11, 27, 16), length_minutes=120)
HOUR = 3600


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "plan.showplan"
    contents = [
        a_brand(id="brand"),
        a_studio(id="studio"),
        SHOW,
        a_booking(id="booking", studio_id="studio", setup_minutes=30),
    ]
    plan_file.create(made, Charter(), contents).close()
    return made


@pytest.fixture
def raw(path: Path) -> Iterator[Database]:
    """The file as SQLite sees it."""
    db = database.open_existing(path)
    yield db
    db.close()


def test_what_the_old_rules_put_elsewhere_moves_and_is_told_once(path: Path) -> None:
    age(path, "2001a", shows={"show": 2 * HOUR}, bookings={"booking": -HOUR})
    right = show_span(SHOW)
    with closing(plan_file.open_existing(path)) as opened:
        change = opened.zone_change
        assert change is not None
        assert (change.before, change.after) == ("2001a", tzdata.IANA_VERSION)
        assert {(each.kind, each.id, each.by) for each in change.moved} == {
            (Show, "show", -2 * HOUR),
            (Booking, "booking", HOUR),
        }
        shifted = Span(right.start + 2 * HOUR, right.end + 2 * HOUR)
        assert Moved(Show, "show", shifted, right) in change.moved
        assert opened.read(Show, "show") == SHOW
        assert opened.damage(thorough=True) == []
    with closing(plan_file.open_existing(path)) as again:
        assert again.zone_change is None


def test_new_rules_about_other_places_move_nothing(path: Path) -> None:
    age(path, "2001a")
    with closing(plan_file.open_existing(path)) as opened:
        assert opened.zone_change is not None
        assert opened.zone_change.moved == ()


def test_under_the_same_rules_a_wrong_instant_is_damage_and_not_mended(path: Path) -> None:
    age(path, tzdata.IANA_VERSION, shows={"show": HOUR})
    with closing(plan_file.open_existing(path)) as opened:
        assert opened.zone_change is None
        assert "shows: the times of “show”" in opened.damage(thorough=True)[0]


def test_no_step_of_the_history_is_made_of_it(path: Path, raw: Database) -> None:
    age(path, "2001a", shows={"show": HOUR})
    plan_file.open_existing(path).close()
    assert raw.execute("SELECT count(*) FROM steps").fetchone() == (0,)
    assert raw.execute("SELECT tz_version FROM state").fetchone() == (tzdata.IANA_VERSION,)
