"""Lets Qt translate with the same translations as the sheets and the command line."""

from PySide6.QtCore import QObject, QTranslator
from typing_extensions import override

from planner.wording.language import Language


class LanguageTranslator(QTranslator):
    """Looks texts up in a Language instead of a compiled file."""

    def __init__(self, language: Language, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language

    @override
    def translate(
        self,
        context: str,
        sourceText: str,  # Qt's name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        return self._language.translations.get((context, sourceText))

    @override
    def isEmpty(self) -> bool:
        return not self._language.translations
