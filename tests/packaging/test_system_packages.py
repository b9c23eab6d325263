import os
import shutil
import sys

import pytest
import system_packages
from problems import SetupError
from system_packages import Need


def a_need(name: str, package: str, *, there: bool = False) -> Need:
    return Need(name, package, lambda _: there)


@pytest.fixture(autouse=True)
def linux_without_rights(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")


def test_a_person_without_rights_gets_the_exact_line_with_each_package_once() -> None:
    needs = [a_need("libb.so.1", "libb1"), a_need("liba.so", "liba"), a_need("libb.so.2", "libb1")]
    with pytest.raises(SetupError, match=r"\n    sudo apt-get update && .*") as problem:
        system_packages.ensure(needs)
    assert str(problem.value).strip().endswith("sudo apt-get install --yes liba libb1")


def test_nothing_is_asked_for_where_everything_is_there() -> None:
    system_packages.ensure([a_need("liba.so", "liba", there=True)])


def test_where_apt_is_not_there_the_libraries_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    with pytest.raises(SetupError, match=r"liba\.so"):
        system_packages.ensure([a_need("liba.so", "liba")])


def test_other_systems_bring_what_is_needed_with_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    system_packages.ensure([a_need("liba.so", "liba")])


def test_a_library_is_found_by_loading_it() -> None:
    assert system_packages.library("libc.so.6", "libc6").is_there("libc.so.6")
    assert not system_packages.library("libnone.so.9", "libnone9").is_there("libnone.so.9")
