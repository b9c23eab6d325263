"""The sentence of an error in a person's language."""

from typing import Final

from planner.domain.errors import ShowPlannerError
from planner.wording.language import Language

CONTEXT: Final = "errors"


def fault_sentence(language: Language, fault: ShowPlannerError) -> str:
    """What went wrong and what to do next; in English where it is not translated."""
    sentence = language.translate(CONTEXT, fault.sentence)
    return sentence.format(**fault.values) if fault.values else sentence
