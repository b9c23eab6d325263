"""Who presents each row of a show: whom the row names, else whoever is on shift then."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import Kind, Row, RowType
from planner.domain.shifts import CrewShift, is_host, shifts_of, shifts_on_camera
from planner.domain.timing import RowTiming, Timing


class Presenters(NamedTuple):
    """The ids of those who present a row; `follows` where the shifts say so and not the row."""

    creator_ids: tuple[str, ...] = ()
    follows: bool = False


def presenters(run: RunOfShow, timing: Timing) -> Mapping[str, Presenters]:
    """Who presents each row, by its id; nobody presents a block.

    A row that names hosts has these. An item that names none follows the shifts: it has who is on
    camera at its start, by the start of their shift; a handover has all whose shift its time
    touches. In a break, in a note that names nobody and in what is skipped, nobody is needed.
    """
    hosts = host_shifts(run)
    return {row.id: presenters_among(row, timing.by_row[row.id], hosts) for row in run.rows}


def presenters_of(run: RunOfShow, timing: Timing, row: Row) -> Presenters:
    """Who presents one row, as `presenters` has it."""
    return presenters_among(row, timing.by_row[row.id], host_shifts(run))


def presenters_among(row: Row, times: RowTiming, hosts: Sequence[CrewShift]) -> Presenters:
    """The same of a row among shifts on camera (`host_shifts`) that are known already."""
    if row.type is RowType.BLOCK:
        return Presenters()
    if row.host_ids:
        return Presenters(row.host_ids)
    if row.type is RowType.NOTE or row.kind == Kind.BREAK or not times.running:
        return Presenters()
    there = on_shift(hosts, times.start)
    if row.kind == Kind.HANDOVER:
        there = _touching(hosts, times)
    return Presenters(there, follows=bool(there))


def rows_of_host(run: RunOfShow, timing: Timing, creator_id: str) -> tuple[Row, ...]:
    """The running items and notes of one creator, in reading order.

    A row is theirs if they present it, wherever it stands, or if it starts within one of their
    shifts on camera, whoever else it names: who is on the set must know what comes.
    """
    shifts = shifts_on_camera(run, creator_id)
    presented = presenters(run, timing)

    def theirs(row: Row) -> bool:
        return creator_id in presented[row.id].creator_ids or bool(
            on_shift(shifts, timing.by_row[row.id].start)
        )

    return tuple(
        row
        for row in run.rows
        if row.type is not RowType.BLOCK and timing.by_row[row.id].running and theirs(row)
    )


def host_shifts(run: RunOfShow) -> tuple[CrewShift, ...]:
    """The shifts on camera, by their start."""
    return tuple(each for each in shifts_of(run) if is_host(each.assignment.role))


def on_shift(shifts: Sequence[CrewShift], moment: int) -> tuple[str, ...]:
    """The ids of those on duty at an instant (seconds since 1970, UTC), each once."""
    there = (each.assignment.creator_id for each in shifts if each.start <= moment < each.end)
    return tuple(dict.fromkeys(there))


def _touching(hosts: Sequence[CrewShift], times: RowTiming) -> tuple[str, ...]:
    """Those whose shift ends or begins with the time of a row, or goes on in it."""
    met = (each for each in hosts if each.start <= times.end and times.start <= each.end)
    return tuple(dict.fromkeys(each.assignment.creator_id for each in met))
