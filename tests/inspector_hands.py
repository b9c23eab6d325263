"""Hands that work in the inspector of the schedule, for its stories."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from window_stage import focused, press, type_text

from planner.domain.show import Show
from planner.services.exporting import plan_json
from planner.services.shows import find_show
from planner.services.workspace import Workspace
from planner.ui.plan_view import PlanView
from planner.ui.schedule.inspector.panel import ShowInspector


def inspect(view: PlanView, title: str) -> ShowInspector:
    """Selects a show and puts the cursor into its first field."""
    view.schedule.selection.select(find_show(view.workspace, title).id)
    view.schedule.take_focus()
    press("F4")
    return view.schedule.inspector


def typed_over(field: QWidget, text: str) -> None:
    """Types over what stands in a field, and finishes it with Enter."""
    field.setFocus()
    line = focused()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    type_text(text)
    press("Return")


def chosen(button: QWidget, text: str) -> None:
    """Opens a list of choices by keys, and takes the next one that begins so."""
    button.setFocus()
    press("Space")
    type_text(text[0])
    press("Return")


def a_show(workspace: Workspace, title: str) -> Show:
    return find_show(workspace, title)


def assert_undone(view: PlanView, before: bytes) -> None:
    view.undo()
    assert plan_json(view.workspace) == before


def press_button(button: QWidget) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
