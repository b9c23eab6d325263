"""What can be done about a finding: the one entrance to all fixes."""

from collections.abc import Callable, Iterator, Mapping
from itertools import islice
from types import MappingProxyType
from typing import Final

from planner.domain.errors import NotFoundError
from planner.domain.findings import Code, Finding
from planner.services import (
    fixes_bookings,
    fixes_clocks,
    fixes_hosts,
    fixes_offers,
    fixes_people,
    fixes_rundown,
    fixes_shifts,
    fixes_words,
)
from planner.services.checking import load_platforms
from planner.services.fix import Fix, Verdict, verdict_on
from planner.services.workspace import Workspace

MOST_FIXES: Final = 4
"""How many ways out a card offers; what is not among them can still be done by hand."""

_WAYS: Final[Mapping[Code, Callable[[Workspace, Finding], Iterator[Fix]]]] = MappingProxyType(
    {
        Code.STUDIO_OVERLAP: fixes_bookings.studio_overlap,
        Code.HOLD_CONFLICT: fixes_bookings.hold_conflict,
        Code.HOLD_EXPIRED: fixes_bookings.hold_expired,
        Code.STUDIO_CLOSED: fixes_bookings.studio_closed,
        Code.STUDIO_OUTSIDE_HOURS: fixes_bookings.studio_outside_hours,
        Code.NO_STUDIO: fixes_bookings.no_studio,
        Code.CREATOR_OVERLAP: fixes_people.creator_overlap,
        Code.CREATOR_REST: fixes_people.creator_rest,
        Code.CREATOR_HOURS: fixes_people.creator_hours,
        Code.CREATOR_UNAVAILABLE: fixes_people.creator_unavailable,
        Code.CREATOR_TIME_OFF: fixes_people.creator_time_off,
        Code.ROLE_MISMATCH: fixes_people.role_mismatch,
        Code.NO_HOST: fixes_hosts.no_host,
        Code.DST_GAP: fixes_clocks.doubtful_time,
        Code.DST_FOLD: fixes_clocks.doubtful_time,
        Code.SHOW_OVER: fixes_rundown.show_over_or_under,
        Code.SHOW_UNDER: fixes_rundown.show_over_or_under,
        Code.ROW_OVERLAP: fixes_rundown.row_gap,
        Code.ROW_SLACK: fixes_rundown.row_gap,
        Code.END_BY_NEGATIVE: fixes_rundown.row_gap,
        Code.BLOCK_OVER: fixes_rundown.block_over_or_under,
        Code.BLOCK_UNDER: fixes_rundown.block_over_or_under,
        Code.EMPTY_SCRIPT: fixes_rundown.empty_script,
        Code.PRODUCT_INACTIVE: fixes_offers.product_inactive,
        Code.STOCK_SHORT: fixes_offers.stock_short,
        Code.PRICE_ABOVE_LIST: fixes_offers.price,
        Code.PRICE_BELOW_COST: fixes_offers.price,
        Code.PIN_ORDER: fixes_offers.pins,
        Code.PIN_DUPLICATE: fixes_offers.pins,
        Code.PLATFORM_LIMIT: fixes_words.platform_limit,
        Code.BANNED_WORDS: fixes_words.banned_words,
        Code.HOST_OFF_SHIFT: fixes_shifts.host_off_shift,
        Code.NO_HANDOVER: fixes_shifts.no_handover,
    }
)


def fixes_for(workspace: Workspace, finding: Finding) -> tuple[Fix, ...]:
    """The ways out of a finding, best first; none where only a person can decide.

    Each was tried: it makes the finding go away and adds no error. Those that cost a warning
    elsewhere come last. None for a finding about what is gone by now.
    """
    known: tuple[tuple[Fix, ...], ...] = ((), *trials(workspace, finding))
    return known[-1]


def trials(workspace: Workspace, finding: Finding) -> Iterator[tuple[Fix, ...]]:
    """The same a little at a time: after each that was tried, the ways out that are known so far.

    The plan must not change in between; who hears of a change begins anew.
    """
    ways = _WAYS.get(finding.code)
    if ways is None:
        return
    # Trying writes, if only to take it back, and nobody writes on what they have not seen.
    workspace.look_for_changes()
    platforms = load_platforms()
    clean: list[Fix] = []
    costly: list[Fix] = []
    sides = {Verdict.CLEAN: clean, Verdict.COSTLY: costly, Verdict.USELESS: []}
    for fix in _candidates(workspace, finding, ways):
        sides[verdict_on(workspace, finding, fix, platforms)].append(fix)
        yield tuple(islice((*clean, *costly), MOST_FIXES))
        if len(clean) == MOST_FIXES:
            return


def _candidates(
    workspace: Workspace,
    finding: Finding,
    ways: Callable[[Workspace, Finding], Iterator[Fix]],
) -> Iterator[Fix]:
    """What may help, each button once; nothing more once the plan turns out to lack a subject."""
    labels: set[str] = set()
    try:
        for fix in ways(workspace, finding):
            if fix.label not in labels:
                labels.add(fix.label)
                yield fix
    except NotFoundError:
        return
