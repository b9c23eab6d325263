"""The actions that choose the language of the window; each language is called by its own name."""

from typing import Final, Protocol

from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP
from planner.wording.language import CHINESE, ENGLISH


class LanguageCommands(Protocol):
    """What speaks a language."""

    def choose_language(self, code: str) -> None:
        """Chooses a language by its code; empty for the system's."""


LANGUAGE_ACTIONS: Final[tuple[Action[LanguageCommands], ...]] = (
    Action(
        "language_system",
        QT_TRANSLATE_NOOP("Actions", "Language of the system"),
        lambda window: window.choose_language(""),
        Menu.VIEW,
        apart=True,
        checkable=True,
        setting=True,
    ),
    Action(
        "language_en",
        "English",
        lambda window: window.choose_language(ENGLISH),
        Menu.VIEW,
        checkable=True,
        setting=True,
    ),
    Action(
        "language_zh_CN",
        "简体中文",
        lambda window: window.choose_language(CHINESE),
        Menu.VIEW,
        checkable=True,
        setting=True,
    ),
)
