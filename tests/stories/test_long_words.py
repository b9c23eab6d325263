"""No word of a page is cut in Chinese, nor in a language that needs 40 % more room."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from typing_extensions import override
from window_stage import Recorded, the_plan

from planner.services.shows import find_show
from planner.settings import settings_path
from planner.ui.action_set import ActionSet
from planner.ui.context import Context
from planner.ui.main_window import MainWindow
from planner.ui.preferences import Preferences
from planner.ui.problems import Problems
from planner.ui.speaking import speak
from planner.ui.theme import Theme, load_fonts
from planner.ui.widgets.elided import ElidedLabel
from planner.wording.language import CHINESE, Language, language_for

SIZE = (1280, 800)
PAGES = ("schedule", "studios", "creators", "products")
_LONGEST_WAIT, _STEP = 3000, 100
"""Milliseconds that a page has to lay itself out; one that is right at once does not wait."""
VIEWS = ("view_timeline", "view_week")


class Longer(Mapping[tuple[str, str], str]):
    """Translates every text to one that is 40 % longer, values and keys of menus kept."""

    @override
    def __getitem__(self, key: tuple[str, str]) -> str:
        words = re.sub(r"\{[^}]*\}", "", key[1])
        return key[1] + "ö" * round(len(words) * 0.4) if words.strip() else key[1]

    @override
    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(())

    @override
    def __len__(self) -> int:
        return 1


@pytest.fixture(params=["zh_CN", "longer"])
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Language]:
    spoken = language_for(CHINESE) if request.param == CHINESE else Language("en", Longer())
    load_fonts()
    speak(qapp, spoken, "")
    yield spoken
    QLocale.setDefault(QLocale.system())
    for each in qapp.findChildren(QTranslator):
        qapp.removeTranslator(each)
        each.deleteLater()


def cut(window: QWidget) -> set[str]:
    """The labels and buttons that are narrower or lower than their words."""
    found = set()
    for each in window.findChildren(QWidget):
        if not isinstance(each, QLabel | QAbstractButton) or not each.isVisible():
            continue
        if isinstance(each, ElidedLabel) or not each.text():
            continue  # what is cut with dots on purpose has its whole text as a tip
        wanted = each.sizeHint()
        if isinstance(each, QLabel) and each.wordWrap():
            narrow = each.heightForWidth(each.width()) > each.height()
        else:
            narrow = wanted.width() > each.width() + 1
        if narrow:
            found.add(
                f"“{each.text()}” has {each.width()}×{each.height()} of "
                f"{wanted.width()}×{each.heightForWidth(each.width())}"
            )
    return found


def test_no_word_is_cut(language: Language, qapp: QApplication, plan_file: Path) -> None:
    theme, problems = Theme(qapp, "light"), Problems(language)
    outside = Recorded().outside()
    context = Context(theme, problems, language, ActionSet(theme, problems), outside)
    window = MainWindow(context, Preferences(settings_path()), qapp)
    window.resize(*SIZE)
    window.show()
    window.open_path(plan_file)
    plan = the_plan(window)
    show = find_show(plan.workspace, "Black Friday marathon")
    seen: dict[str, set[str]] = {}
    for view in VIEWS:
        plan.show_page("schedule")
        plan.schedule.selection.select(show.id)
        context.actions[view].trigger()
        seen[view] = settled(window)
    context.actions["add_show"].trigger()
    seen["add_show"] = settled(window)
    for page in PAGES[1:]:
        plan.show_page(page)
        seen[page] = settled(window)
    plan.open_show(show.id)
    seen["rundown"] = settled(window)
    window.close()
    assert {page: words for page, words in seen.items() if words} == {}


def settled(window: MainWindow) -> set[str]:
    """What is cut once the page has laid itself out."""
    for _ in range(_LONGEST_WAIT // _STEP):
        if not cut(window):
            break
        QTest.qWait(_STEP)
    return cut(window)
