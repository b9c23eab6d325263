"""What every test gets: a place of its own, a fixed clock, and no surprises in the log."""

import gc
import logging
import os
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from effort import EFFORT
from hypothesis import settings

from planner.domain.plan import Charter
from planner.services.workspace import Workspace
from planner.store import plan_file

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("usual", derandomize=EFFORT == 1)
settings.load_profile("usual")

NOW = datetime(2026, 11, 22, 14, 20, tzinfo=UTC)


def pytest_collection_finish() -> None:
    """What is there by now stays to the end: no collection of garbage need look at it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture
def workspace() -> Iterator[Workspace]:
    """An empty plan in memory, in Los Angeles and dollars; it is always 22 November 2026."""
    charter = Charter(name="Test plan", timezone="America/Los_Angeles")
    opened = Workspace(plan_file.in_memory(charter), now=lambda: NOW)
    yield opened
    opened.close()


@pytest.hookimpl(tryfirst=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Ends the measuring of coverage that a worker begins twice: else `no_cover` ends one alone."""
    measuring = session.config.pluginmanager.getplugin("_cov")
    if hasattr(session.config, "workerinput") and getattr(measuring, "cov_controller", None):
        measuring.cov_controller.cov.stop()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leaves random tests out of what is measured: the floor of coverage is for worked cases alone.

    They go over the same lines again and again, which takes twice as long when each is counted,
    and what they reach by chance would let the figure rise and fall.
    """
    for item in items:
        if item.get_closest_marker("hypothesis"):
            item.add_marker("no_cover")


@pytest.fixture(autouse=True)
def _garbage_stays_in_its_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """Keeps the threads of a window from collecting parts of Qt; see `planner.ui.garbage`."""
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.collect(0)
    gc.enable()


@pytest.fixture(autouse=True)
def _own_places(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("LOCALAPPDATA", str(home))
    monkeypatch.setenv("APPDATA", str(home))


@pytest.fixture(autouse=True)
def _quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    loud = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not loud, f"unexpected in the log: {[record.getMessage() for record in loud]}"
