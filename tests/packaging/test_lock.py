import re
import tomllib

import environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from sources import CHECKOUT

PIN = re.compile(r"^([a-z0-9-]+)==([^ ]+)", re.MULTILINE)
PROJECT = tomllib.loads((CHECKOUT / "pyproject.toml").read_text("utf-8"))


def pins(purpose: environment.Purpose) -> dict[str, str]:
    return dict(PIN.findall((CHECKOUT / purpose.lock).read_text("utf-8")))


def unmet(requirements: list[str], locked: dict[str, str]) -> list[str]:
    """Return the requirements that the pins do not satisfy."""
    wanted = [Requirement(text) for text in requirements]
    return [
        str(need)
        for need in wanted
        if not need.specifier.contains(locked.get(canonicalize_name(need.name), "0.dev0"), True)
    ]


def test_the_lock_holds_everything_that_running_and_building_take() -> None:
    groups = PROJECT["dependency-groups"]
    assert (
        unmet([*PROJECT["project"]["dependencies"], *groups["build"]], pins(environment.RUNTIME))
        == []
    )


def test_the_development_lock_holds_everything_that_checking_takes() -> None:
    named = [need for need in PROJECT["dependency-groups"]["dev"] if isinstance(need, str)]
    assert unmet(named, pins(environment.DEVELOPMENT)) == []


def test_what_is_tested_is_what_is_run() -> None:
    assert pins(environment.RUNTIME).items() <= pins(environment.DEVELOPMENT).items()


def test_every_pin_has_hashes_and_no_lock_names_a_place() -> None:
    for purpose in (environment.RUNTIME, environment.DEVELOPMENT):
        text = (CHECKOUT / purpose.lock).read_text("utf-8")
        entries = re.split(r"\n(?=[a-z0-9])", text.partition("\n\n")[2] or text)
        pinned = [entry for entry in entries if PIN.match(entry)]
        assert len(pinned) == len(pins(purpose)) > 20
        assert all("--hash=sha256:" in entry for entry in pinned)
        assert "://" not in text
        assert "python3 packaging/lock.py" in text[:300]
