import sys
from pathlib import Path

import pytest

from planner import resources
from planner.domain.errors import EnvironmentFaultError


def test_in_a_checkout_the_folder_beside_the_package_is_found() -> None:
    assert resources.fonts_folder().joinpath("fonts.json").is_file()


def test_in_a_frozen_app_the_unpacked_folder_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    (tmp_path / "resources" / "fonts").mkdir(parents=True)
    assert resources.fonts_folder() == tmp_path / "resources" / "fonts"


def test_in_a_wheel_the_packed_folder_is_preferred(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "planner" / "resources.py"))
    packed = tmp_path.resolve() / "planner" / "_resources"
    (packed / "icons").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    assert resources.resources_folder() == packed
    assert resources.icons_folder() == packed / "icons"


def test_an_installation_without_resources_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "__file__", str(tmp_path / "planner" / "resources.py"))
    with pytest.raises(EnvironmentFaultError, match="Install it again"):
        resources.resources_folder()


def test_a_missing_file_is_named() -> None:
    with pytest.raises(EnvironmentFaultError, match=r"is missing: .*no-such\.png"):
        resources.resource("sample", "no-such.png")
