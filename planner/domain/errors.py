"""The one tree of errors that carry a sentence for the person who uses the program.

An error here is expected: the person can do something about it, and the message says what. Anything
else that is raised is a bug. Where each front shows them: `cli/main.py` and `ui/problems.py`.
"""

from dataclasses import dataclass


class ShowPlannerError(Exception):
    """An expected fault; `str(error)` is one clear sentence (or two) with what to do next.

    `sentence` is the English text with `{names}` for its `values`, so that a front can look up
    its translation first and put the values in after.
    """

    def __init__(self, sentence: str, **values: object) -> None:
        super().__init__(sentence.format(**values) if values else sentence)
        self.sentence = sentence
        self.values = values


class InvalidValueError(ShowPlannerError):
    """A value that was typed or sent by a script breaks a rule of the plan; nothing was written."""


class NotFoundError(ShowPlannerError):
    """What was asked for is not in the plan, or more than one thing fits the words."""


class TakenError(ShowPlannerError):
    """Somebody has the studio at that time; nothing was written. `clashes` are their bookings."""

    def __init__(self, sentence: str, *, clashes: tuple[str, ...], **values: object) -> None:
        super().__init__(sentence, **values)
        self.clashes = clashes


class LockedRundownError(ShowPlannerError):
    """The rundown of a show is locked as final; nothing of it was written."""


class NothingToDoError(ShowPlannerError):
    """The action would change nothing: no step to undo, no row selected, no rows in the file."""


class PlanFileError(ShowPlannerError):
    """The plan file cannot be used as it is: missing, foreign, newer, locked, damaged."""


class PlanChangedElsewhereError(PlanFileError):
    """Another window or process wrote to the plan since it was last read; nothing was written."""


class UnusableInputError(ShowPlannerError):
    """A file to import cannot be read as what it should be; nothing was taken from it."""


class UnknownColumnsError(UnusableInputError):
    """No column of a table has a known name; `columns` are what a person can say the meaning of."""

    def __init__(self, sentence: str, *, columns: tuple[str, ...], **values: object) -> None:
        super().__init__(sentence, **values)
        self.columns = columns


@dataclass(frozen=True, slots=True)
class EncodingChoice:
    """An encoding that a file could be in, and how its first foreign words then read."""

    encoding: str
    preview: str


class UndecidedEncodingError(UnusableInputError):
    """A text file does not say how its bytes are to be read; `choices` are what to ask about."""

    def __init__(self, file: str, choices: tuple[EncodingChoice, ...]) -> None:
        super().__init__(
            "“{file}” does not say which encoding it is in. Choose the one that reads right: "
            "{choices}.",
            file=file,
            choices=", ".join(f"{each.encoding} “{each.preview}”" for each in choices),
        )
        self.choices = choices


class EnvironmentFaultError(ShowPlannerError):
    """The machine said no: disk full, folder read-only, a library or font missing."""
