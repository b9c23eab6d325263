"""The one place where an expected error becomes a message: a bar in the window, never a dialog."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from planner.domain.errors import ShowPlannerError
from planner.wording.faults import fault_sentence
from planner.wording.language import Language

_log = logging.getLogger(__name__)


class Problems(QObject):
    """Hears of every error and tells the window what to say of it."""

    reported = Signal(str)
    noted = Signal(str)
    settled = Signal()

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language

    def sentence_of(self, error: ShowPlannerError) -> str:
        """What an error says, in the language of the window: for a field that shows it itself."""
        return fault_sentence(self._language, error)

    def report(self, error: ShowPlannerError) -> None:
        """Shows what an expected error says."""
        self.reported.emit(self.sentence_of(error))

    def note(self, sentence: str) -> None:
        """Shows what is good to know though nothing went wrong; an empty one takes it away."""
        self.noted.emit(sentence)

    @contextmanager
    def caught(self) -> Iterator[None]:
        """Reports an expected error that is raised inside; clears the last one if none is."""
        try:
            yield
        except ShowPlannerError as error:
            self.report(error)
        else:
            self.settled.emit()

    @contextmanager
    def caught_quietly(self) -> Iterator[None]:
        """The same for what nobody asked for: that it went well leaves an older message alone."""
        try:
            yield
        except ShowPlannerError as error:
            self.report(error)

    def report_bug(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        """Logs what nobody expected, and says so. To be the last resort (`sys.excepthook`)."""
        _log.critical("Unexpected", exc_info=(kind, error, trace))
        self.reported.emit(
            self.tr(
                "Something went wrong that should not have. Your plan is saved up to the last "
                "finished change; if this goes on, start Show Planner again."
            )
        )
