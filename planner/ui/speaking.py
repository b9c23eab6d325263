"""Gives the whole application a language: our own texts, those of Qt's widgets, and the locale."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from planner.ui.translator import LanguageTranslator
from planner.wording.language import Language, language_for


def chosen_language(choice: str) -> Language:
    """The language for what a person chose; that of the system where it is empty.

    Raises EnvironmentFaultError where a file of the program is missing or damaged.
    """
    return language_for(choice or QLocale.system().name())


def speak(application: QApplication, language: Language, choice: str) -> None:
    """Lets everything that is made from now on speak a language.

    Where a person chose it, the days of the week and numbers in Qt's own widgets follow it too;
    else they are those of the system, whose country says more than a language does.
    """
    QLocale.setDefault(QLocale(language.code) if choice else QLocale.system())
    if not language.translations:
        return
    of_qt = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(f"qtbase_{language.code}", folder):
        application.installTranslator(of_qt)
    application.installTranslator(LanguageTranslator(language, application))
