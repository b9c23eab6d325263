"""Plans are verified, backed up and restored from the command line."""

from pathlib import Path

from builders import a_brand
from commands import Cli, content, fill


def test_a_whole_plan_is_said_to_be_whole(cli: Cli, sample: Path) -> None:
    answer = cli("verify", sample)
    assert (answer.code, answer.err) == (0, "")
    assert "whole" in answer.out


def test_a_damaged_backup_is_told_with_exit_code_1(cli: Cli, plan: Path) -> None:
    backup = Path(cli("backup", plan).out.strip())
    backup.write_bytes(backup.read_bytes()[:-100])
    answer = cli("verify", plan)
    assert answer.code == 1
    assert backup.name in answer.out


def test_a_backup_is_restored_and_the_present_is_kept(cli: Cli, plan: Path) -> None:
    before = content(plan)
    made = cli("backup", plan)
    assert made.code == 0
    backup = Path(made.out.strip())
    assert backup.is_file()
    fill(plan, a_brand(id="brand"))
    after = content(plan)
    restored = cli("restore", plan, backup)
    assert restored.code == 0
    assert content(plan) == before
    kept = cli("backup", plan, "--list", "--json").json[0]["path"]
    assert kept in restored.out
    assert cli("restore", plan, kept).code == 0
    assert content(plan) == after


def test_a_backup_of_the_plan_can_be_named_without_its_folder(cli: Cli, plan: Path) -> None:
    before = content(plan)
    name = Path(cli("backup", plan).out.strip()).name
    fill(plan, a_brand(id="brand"))
    assert cli("restore", plan, name).code == 0
    assert content(plan) == before


def test_backups_are_listed_newest_first(cli: Cli, plan: Path) -> None:
    assert "no backups" in cli("backup", plan, "--list").out
    cli("backup", plan)
    fill(plan, a_brand(id="brand"))
    cli("backup", plan)
    found = cli("backup", plan, "--list", "--json").json
    assert len(found) == 2
    assert found[0]["revision"] > found[1]["revision"]
    assert cli("backup", plan, "--list").out.splitlines() == [each["path"] for each in found]


def test_what_is_no_backup_leaves_the_plan_alone(cli: Cli, plan: Path, tmp_path: Path) -> None:
    fill(plan, a_brand(id="brand"))
    before = plan.read_bytes()
    text = tmp_path / "text"
    text.write_text("hello", encoding="utf-8")
    assert cli("restore", plan, text).code == 2
    assert plan.read_bytes() == before
