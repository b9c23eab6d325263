"""Says what a show still lacks for a status."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from planner.domain.readiness import Lack, Missing
from planner.wording.language import Language

CONTEXT: Final = "readiness"

SENTENCES: Final[Mapping[Lack, str]] = MappingProxyType(
    {
        Lack.NO_STUDIO: "It has no studio.",
        Lack.STUDIO_ON_HOLD: "Its studio is only on hold.",
        Lack.NO_HOST: "It has no host.",
        Lack.NO_CHANNEL: "It has no channel.",
        Lack.NO_ROWS: "Its rundown is empty.",
        Lack.NOT_OVER: "It is not over yet.",
    }
)
COUNTED: Final[Mapping[Lack, tuple[str, str]]] = MappingProxyType(
    {
        Lack.HOST_NOT_CONFIRMED: (
            "{count} host has not answered yet.",
            "{count} hosts have not answered yet.",
        ),
        Lack.CHECKS_OPEN: ("{count} error is open.", "{count} errors are open."),
    }
)


def missing_sentence(language: Language, missing: Missing) -> str:
    """What is missing, in one sentence."""
    if missing.lack in COUNTED:
        one, many = COUNTED[missing.lack]
        return language.plural(CONTEXT, one, many, count=missing.count)
    return language.translate(CONTEXT, SENTENCES[missing.lack])
