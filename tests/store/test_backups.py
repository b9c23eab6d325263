"""Backups are whole, are thinned out by the rule, and restoring one never loses the present."""

from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from builders import a_brand

from planner.domain.catalogue import Brand
from planner.domain.changes import Change, ChangeSet
from planner.domain.errors import EnvironmentFaultError, PlanFileError
from planner.domain.plan import Charter
from planner.store import backups, plan_file
from planner.store.backups import Backup

NOW = datetime(2026, 11, 22, 14, 20, 5, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "plan.showplan"
    plan_file.create(path, Charter()).close()
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "backups"


def _name_brand(path: Path, name: str) -> None:
    brand = a_brand(id="brand", name=name)
    with closing(plan_file.open_existing(path)) as opened, opened.transaction():
        before = opened.read(Brand, "brand")
        opened.write(brand)
        opened.record(ChangeSet(name, (Change(Brand, "brand", before, brand),)), NOW)


def _brand_name(path: Path) -> str:
    with closing(plan_file.open_existing(path)) as opened:
        brand = opened.read(Brand, "brand")
        return brand.name if brand else ""


def test_a_backup_is_a_plan_with_history_and_a_checksum(path: Path, folder: Path) -> None:
    _name_brand(path, "Lumen")
    backup = backups.make(path, folder, NOW)
    assert backup.path.name == "20261122T142005Z r1.showplan"
    assert _brand_name(backup.path) == "Lumen"
    with closing(plan_file.open_existing(backup.path)) as opened:
        assert opened.next_undo() == "Lumen"
    assert backups.damage(backup.path) == []
    assert backups.list_backups(folder) == [backup]
    assert sorted(each.suffix for each in folder.iterdir()) == [".sha256", ".showplan"]


def test_a_backup_can_be_made_while_the_plan_is_open(path: Path, folder: Path) -> None:
    with closing(plan_file.open_existing(path)) as opened:
        with opened.transaction():
            opened.write(a_brand(id="brand", name="Open"))
        backup = backups.make(path, folder, NOW)
        with opened.transaction():
            opened.write(a_brand(id="brand", name="After"))
    assert _brand_name(backup.path) == "Open"


@pytest.mark.parametrize("place", [30, 4096 + 200, -300])
def test_one_changed_byte_in_a_backup_is_found(path: Path, folder: Path, place: int) -> None:
    backup = backups.make(path, folder, NOW)
    content = bytearray(backup.path.read_bytes())
    content[place] ^= 0xFF
    backup.path.write_bytes(content)
    assert backups.damage(backup.path) != []
    with pytest.raises(PlanFileError, match="cannot be restored"):
        backups.restore(path, backup.path, folder, NOW)


def test_a_damaged_plan_is_not_backed_up_over_good_copies(path: Path, folder: Path) -> None:
    _name_brand(path, "x" * 20_000)
    content = bytearray(path.read_bytes())
    content[4 * 4096 : 12 * 4096] = b"\xff" * (8 * 4096)
    path.write_bytes(content)
    with pytest.raises(PlanFileError):
        backups.make(path, folder, NOW)
    assert list(folder.iterdir()) == []


def test_restoring_keeps_the_present_as_a_backup(path: Path, folder: Path) -> None:
    _name_brand(path, "Old")
    old = backups.make(path, folder, NOW)
    _name_brand(path, "New")
    present = backups.restore(path, old.path, folder, NOW + timedelta(minutes=1))
    assert _brand_name(path) == "Old"
    assert present is not None
    assert _brand_name(present) == "New"
    backups.restore(path, present, folder, NOW + timedelta(minutes=2))
    assert _brand_name(path) == "New"


def test_an_open_window_sees_what_was_restored(path: Path, folder: Path) -> None:
    _name_brand(path, "Old")
    old = backups.make(path, folder, NOW)
    _name_brand(path, "New")
    with closing(plan_file.open_existing(path)) as opened:
        backups.restore(path, old.path, folder, NOW)
        assert opened.changed_elsewhere()
        brand = opened.read(Brand, "brand")
        assert brand is not None
        assert brand.name == "Old"


def test_a_state_after_a_restore_is_never_taken_for_one_before_it(path: Path, folder: Path) -> None:
    _name_brand(path, "1")
    first = backups.make(path, folder, NOW)
    _name_brand(path, "2")
    second = backups.make(path, folder, NOW)
    backups.restore(path, first.path, folder, NOW)
    with closing(plan_file.open_existing(path)) as opened:
        assert opened.revision() > second.revision


def test_a_present_too_damaged_to_copy_is_kept_as_it_is_with_its_journal(
    path: Path, folder: Path
) -> None:
    _name_brand(path, "Good")
    good = backups.make(path, folder, NOW)
    path.write_bytes(b"rubbish" * 1000)
    path.with_name("plan.showplan-journal").write_bytes(b"old journal")
    moved = backups.restore(path, good.path, folder, NOW)
    assert _brand_name(path) == "Good"
    assert moved is not None
    assert moved.read_bytes() == b"rubbish" * 1000
    assert moved.with_name(moved.name + "-journal").read_bytes() == b"old journal"
    assert not path.with_name("plan.showplan-journal").exists()


def test_a_plan_that_was_deleted_can_be_restored(path: Path, folder: Path) -> None:
    _name_brand(path, "Gone")
    backup = backups.make(path, folder, NOW)
    path.unlink()
    assert backups.restore(path, backup.path, folder, NOW) is None
    assert _brand_name(path) == "Gone"


def test_a_backup_folder_that_is_a_file_is_said(path: Path, folder: Path) -> None:
    folder.write_text("in the way")
    with pytest.raises(EnvironmentFaultError, match="Choose another one"):
        backups.make(path, folder, NOW)


def test_two_plans_of_one_name_do_not_share_a_folder(tmp_path: Path) -> None:
    one = backups.folder_for(tmp_path / "a" / "plan.showplan", tmp_path)
    other = backups.folder_for(tmp_path / "b" / "plan.showplan", tmp_path)
    assert one != other


def _backup(revision: int, made_at: datetime) -> Backup:
    return Backup(Path(f"{revision}.showplan"), made_at, revision)


def test_the_rule_keeps_ten_recent_seven_daily_and_eight_weekly() -> None:
    # A backup every 15 minutes for 100 days, newest first.
    made = [
        _backup(10_000 - number, NOW - timedelta(minutes=15 * number))
        for number in range(100 * 24 * 4)
    ]
    kept = backups.kept_backups(made)
    assert set(made[:10]) <= kept
    days = sorted({each.made_at.date() for each in kept}, reverse=True)
    assert [(NOW.date() - day).days for day in days[:7]] == [0, 1, 2, 3, 4, 5, 6]
    weeks = {each.made_at.date().isocalendar()[:2] for each in kept}
    assert len(weeks) == 8
    # Ten recent are all of today, six more days, seven more weeks (this week is among the days).
    assert len(kept) == 10 + 6 + 7


def test_few_backups_are_all_kept() -> None:
    made = [_backup(number, NOW - timedelta(days=100 * number)) for number in range(10)]
    assert backups.kept_backups(made) == set(made)


def test_pruning_deletes_a_backup_with_its_checksum(path: Path, folder: Path) -> None:
    for number in range(14):
        _name_brand(path, str(number))
        backups.make(path, folder, NOW + timedelta(seconds=number))
    dropped = backups.prune(folder)
    assert [each.revision for each in dropped] == [4, 3, 2, 1]
    assert len(list(folder.iterdir())) == 2 * 10
