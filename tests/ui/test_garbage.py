"""Garbage that holds parts of Qt is collected where Qt lives, whoever left it behind."""

import gc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import get_ident, main_thread
from weakref import finalize

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.ui.garbage import GarbageCollection


class Part(QObject):
    """Something of Qt that is in a circle with itself."""

    def __init__(self) -> None:
        super().__init__()
        self.myself = self


@pytest.fixture
def collection(qapp: QApplication) -> Iterator[GarbageCollection]:
    made = GarbageCollection(qapp)
    yield made
    made.stop()


def leave_garbage() -> None:
    """Makes enough of it that Python would collect it here by itself."""
    for _ in range(5 * gc.get_threshold()[0]):
        circle: list[object] = []
        circle.append(circle)


@pytest.mark.usefixtures("collection")
def test_garbage_of_another_thread_is_collected_in_that_of_the_window(qtbot: QtBot) -> None:
    collected_in: list[int] = []
    finalize(Part(), lambda: collected_in.append(get_ident()))
    with ThreadPoolExecutor(max_workers=1) as pool:
        pool.submit(leave_garbage).result()
    assert collected_in == [], "the other thread left it alone"
    qtbot.waitUntil(lambda: bool(collected_in), timeout=20_000)
    assert collected_in == [main_thread().ident]


def test_it_is_left_to_python_again_when_it_stops(collection: GarbageCollection) -> None:
    assert not gc.isenabled()
    collection.stop()
    assert gc.isenabled()
