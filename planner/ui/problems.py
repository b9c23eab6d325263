"""The one place where an expected error becomes a message: a bar in the window, never a dialog."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal

from planner.domain.errors import ShowPlannerError

_log = logging.getLogger(__name__)


def sentence_of(error: ShowPlannerError) -> str:
    """What an error says, in the language of the window."""
    sentence = QCoreApplication.translate("Errors", error.sentence)
    return sentence.format(**error.values) if error.values else sentence


class Problems(QObject):
    """Hears of every error and tells the window what to say of it."""

    reported = Signal(str)
    settled = Signal()

    def report(self, error: ShowPlannerError) -> None:
        """Shows what an expected error says."""
        self.reported.emit(sentence_of(error))

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
