"""Ways out of what is wrong with holds: confirming, holding on, going behind, giving up."""

from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from planner.domain.findings import Finding
from planner.domain.studio import Booking, Studio
from planner.services.fix import Fix
from planner.services.holding import confirm, hold_again, release
from planner.services.walls import wall_at
from planner.services.workspace import Workspace
from planner.wording.dates import clock, short_day
from planner.wording.fixes import Way, fix_label

LONGER = timedelta(days=7)
"""How much longer a hold is held: well past the time in which a lapse is mentioned."""


def hold_expired(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """Confirming what lapses or lapsed, holding it for another week, or giving it back."""
    language = workspace.language
    booking = workspace.get(Booking, finding.subjects[0])
    studio = workspace.get(Studio, booking.studio_id)
    until = wall_at(int((workspace.now() + LONGER).timestamp()) // 60 * 60, studio.timezone)
    when = f"{short_day(language, until)} {clock(until)}"
    yield Fix(fix_label(language, Way.CONFIRM), partial(confirm, workspace, booking.id))
    yield Fix(
        fix_label(language, Way.HOLD_UNTIL, when=when),
        partial(hold_again, workspace, booking.id, expires_at=until),
    )
    yield Fix(fix_label(language, Way.GIVE_UP_HOLD), partial(release, workspace, booking.id))
