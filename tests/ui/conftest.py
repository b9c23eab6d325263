"""What tests of the window get: a context with outsides that record instead of asking."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from window_stage import Recorded, a_context

from planner.ui.context import Context


@pytest.fixture
def outside() -> Recorded:
    """Stands where file dialogs and other programs would be."""
    return Recorded()


@pytest.fixture
def context(qapp: QApplication, outside: Recorded) -> Iterator[Context]:
    """A context in light, in English."""
    made = a_context(qapp, outside)
    yield made
    made.theme.deleteLater()
    made.actions.deleteLater()
