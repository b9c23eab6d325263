"""Says what fitting to length, and closing a gap, would do, and why something cannot be."""

from collections import Counter
from collections.abc import Mapping
from typing import Final

from planner.domain.clock import format_length
from planner.domain.fitting import Fitting, Obstacle, Refusal
from planner.wording.language import Language

CONTEXT: Final = "fitting"

ROW_REASONS: Final[Mapping[Obstacle, str]] = {
    Obstacle.LOCKED: "locked",
    Obstacle.SKIPPED: "skipped, takes no time",
    Obstacle.COMPUTED: "takes what is left until its end time",
    Obstacle.BEFORE_CLOCK: "no effect: a clock time comes after it",
    Obstacle.NO_LENGTH: "has no length to change in proportion",
    Obstacle.SHORTEST: "at its shortest",
    Obstacle.LONGEST: "at its longest",
}
"""Why one row keeps its length, said beside the row."""

LOCKED_BY_BLOCK: Final = "locked with its block “{other}”"

COUNTED: Final[Mapping[Obstacle, tuple[str, str]]] = {
    Obstacle.LOCKED: ("{count} row is locked", "{count} rows are locked"),
    Obstacle.COMPUTED: (
        "{count} row takes what is left until its end time",
        "{count} rows take what is left until their end time",
    ),
    Obstacle.BEFORE_CLOCK: (
        "{count} row comes before one that goes by the clock",
        "{count} rows come before one that goes by the clock",
    ),
    Obstacle.NO_LENGTH: ("{count} row has no length", "{count} rows have no length"),
    Obstacle.SHORTEST: ("{count} row is at its shortest", "{count} rows are at their shortest"),
    Obstacle.LONGEST: ("{count} row is at its longest", "{count} rows are at their longest"),
}
"""Why all rows together could not do more. A skipped row is no reason: nobody expects one."""

WAY_REASONS: Final[Mapping[Obstacle, str]] = {
    Obstacle.LOCKED: "“{row}” is locked.",
    Obstacle.SHORTEST: "“{row}” would be shorter than its shortest, {length}.",
    Obstacle.LONGEST: "“{row}” would be longer than its longest, {length}.",
    Obstacle.NO_ROOM: "No row before it can change so much. “{row}” can by the most: {length}.",
    Obstacle.NOTHING_BEFORE: "No row stands between it and the clock time before.",
    Obstacle.STARTS_ON_AIR: "The rows before it start when the show goes on air.",
    Obstacle.OVERLAPS: "“{row}” would then overlap by {length}.",
    Obstacle.CLOCK_NOT_SAYABLE: "No clock time says that moment without doubt.",
}
"""Why a way to close a gap is not open."""


def row_reason(language: Language, refusal: Refusal, names: Mapping[str, str]) -> str:
    """Why a row keeps its length; `names` are those of the rows, by id."""
    by_block = refusal.obstacle is Obstacle.LOCKED and refusal.because != refusal.row_id
    template = LOCKED_BY_BLOCK if by_block else ROW_REASONS[refusal.obstacle]
    other = "" if refusal.because is None else names[refusal.because]
    return language.sentence(CONTEXT, template, other=other)


def way_reason(language: Language, refusal: Refusal, names: Mapping[str, str]) -> str:
    """Why a way to close a gap is not open; `names` are those of the rows, by id."""
    by_block = refusal.because is not None and refusal.because != refusal.row_id
    template = WAY_REASONS[refusal.obstacle]
    if by_block:
        template = "“{row}” is locked with its block “{other}”."
    return language.sentence(
        CONTEXT,
        template,
        row=names[refusal.row_id],
        other="" if refusal.because is None else names[refusal.because],
        length=format_length(refusal.seconds or 0),
    )


def outcome(language: Language, fitting: Fitting, at_bounds: int) -> str:
    """What comes of it: that it fits, or how much is left over and why no row takes it up.

    `at_bounds` is how many of the rows that change come to their shortest or longest.
    """
    if not fitting.wanted:
        return language.sentence(CONTEXT, "It fits already: nothing has to change.")
    if not fitting.left:
        return language.sentence(CONTEXT, "Fits to the second.")
    template = "{length} too long still."
    if fitting.left > 0:
        template = "{length} too short still."
    said = language.sentence(CONTEXT, template, length=format_length(abs(fitting.left)))
    reasons = _counted(language, fitting, at_bounds)
    if not reasons:
        return said
    listed = language.translate(CONTEXT, ", ").join(reasons)
    why = language.sentence(CONTEXT, "No row can take up more: {reasons}.", reasons=listed)
    return language.sentence(CONTEXT, "{what} {why}", what=said, why=why)


def _counted(language: Language, fitting: Fitting, at_bounds: int) -> list[str]:
    counts = Counter(refusal.obstacle for refusal in fitting.refusals)
    bound = Obstacle.LONGEST if fitting.wanted > 0 else Obstacle.SHORTEST
    counts[bound] += at_bounds
    return [
        language.plural(CONTEXT, one, many, count=counts[obstacle])
        for obstacle, (one, many) in COUNTED.items()
        if counts[obstacle]
    ]
