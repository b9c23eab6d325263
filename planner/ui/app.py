"""Starts the window: fonts, look, language, settings, and the plan that was asked for."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from planner.settings import settings_path
from planner.ui.action_set import ActionSet
from planner.ui.context import Context, Outside
from planner.ui.garbage import GarbageCollection
from planner.ui.main_window import MainWindow
from planner.ui.outside import real_outside
from planner.ui.preferences import Preferences
from planner.ui.problems import Problems
from planner.ui.speaking import chosen_language, speak
from planner.ui.theme import Theme, load_fonts


def run(path: Path | None, argv: Sequence[str] | None = None) -> int:
    """Opens the window, on a plan or on the start page, until it is closed; gives the exit code."""
    application = QApplication(list(sys.argv[:1] if argv is None else argv))
    garbage = GarbageCollection(application)
    window, context = make_window(application, real_outside())
    sys.excepthook = context.problems.report_bug
    window.show()
    if path is not None:
        with context.problems.caught():
            window.open_path(path)
    gc.freeze()  # most of it stays to the end: no collection amid a gesture need look at it again
    code = application.exec()
    garbage.stop()
    return code


def make_window(application: QApplication, outside: Outside) -> tuple[MainWindow, Context]:
    """The window with all that it is made from, not shown yet.

    Raises EnvironmentFaultError where files of the program are missing.
    """
    application.setApplicationName("show-planner")
    application.setApplicationDisplayName("Show Planner")
    load_fonts()
    preferences = Preferences(settings_path())
    chosen = preferences.settings
    language = chosen_language(chosen.language)
    speak(application, language, chosen.language)
    theme = Theme(application, chosen.theme)
    problems = Problems(language)
    context = Context(theme, problems, language, ActionSet(theme, problems), outside)
    return MainWindow(context, preferences, application), context
