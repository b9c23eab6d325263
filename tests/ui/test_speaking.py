"""The window speaks the language that was chosen, with the days and buttons of Qt's own widgets."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from window_stage import Recorded

from planner import settings
from planner.settings import settings_path
from planner.ui.app import make_window


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[QApplication]:
    """The application, which forgets after the test what it has learnt."""
    yield qapp
    QLocale.setDefault(QLocale.system())
    for each in qapp.findChildren(QTranslator):
        qapp.removeTranslator(each)
        each.deleteLater()


def test_the_language_that_was_chosen_is_spoken_from_the_next_start_on(
    speaking: QApplication,
) -> None:
    window, context = make_window(speaking, Recorded().outside())
    window.show()
    actions = context.actions
    assert actions["new_plan"].text() == "New plan…"
    actions["language_zh_CN"].trigger()
    assert window.problem == "下次启动 Show Planner 时更换语言。"
    assert actions["language_zh_CN"].isChecked()
    assert not actions["language_system"].isChecked()
    window.close()

    again, context = make_window(speaking, Recorded().outside())
    again.show()
    actions = context.actions
    assert actions["new_plan"].text() == "新建计划…"
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert buttons.button(QDialogButtonBox.StandardButton.Cancel).text() == "取消"
    assert QLocale().firstDayOfWeek() is Qt.DayOfWeek.Monday
    actions["language_en"].trigger()
    assert again.problem == "The language changes when Show Planner starts again."
    again.close()
    assert settings.load(settings_path()).language == "en"
