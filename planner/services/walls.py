"""Instants as the wall times that plans store: whole seconds without offset, in a zone."""

from datetime import UTC, datetime

from planner.domain.zone import to_wall


def wall_at(instant: int, zone_name: str) -> datetime:
    """What a clock in a zone shows at an instant (seconds since 1970, UTC).

    In the second of two equal hours the wall time stands for the first one (PEP 495, fold=0).
    """
    return to_wall(datetime.fromtimestamp(instant, UTC), zone_name)
