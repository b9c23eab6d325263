from pathlib import Path

import pytest

from planner.domain.errors import EnvironmentFaultError
from planner.settings import load
from planner.ui.preferences import Preferences


def test_what_is_chosen_is_written_and_read_again(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    Preferences(path).change(theme="dark")
    assert Preferences(path).settings.theme == "dark"


def test_a_plan_that_is_opened_again_comes_first_and_is_there_once(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.json")
    plans = [tmp_path / f"{name}.showplan" for name in "abc"]
    for plan in (*plans, plans[0]):
        plan.touch()
        preferences.remember_plan(plan)
    assert preferences.recent_plans() == [plans[0], plans[2], plans[1]]


def test_a_plan_that_is_gone_is_not_offered(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.json")
    preferences.remember_plan(tmp_path / "gone.showplan")
    assert preferences.recent_plans() == []


def test_only_so_many_plans_are_remembered(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path / "settings.json")
    for number in range(20):
        preferences.remember_plan(tmp_path / f"{number}.showplan")
    assert len(load(tmp_path / "settings.json").recent_plans) == 8


def test_settings_that_cannot_be_written_say_so(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file in the way", encoding="utf-8")
    preferences = Preferences(tmp_path / "folder" / "settings.json")
    with pytest.raises(EnvironmentFaultError, match="settings could not be written"):
        preferences.change(theme="dark")
