"""A plan with one very long show, for tests and benchmarks of the rundown."""

from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from builders import (
    a_brand,
    a_channel,
    a_creator,
    a_product,
    a_show,
    an_assignment,
    an_item,
    an_offer,
)
from staging import put

from planner.domain.base import Entity
from planner.domain.plan import Charter
from planner.domain.rundown import CueColumn, RowType, StartMode
from planner.services.workspace import Workspace
from planner.store import plan_file

SHOW = "show"
NOW = datetime(2026, 11, 22, 14, 20, tzinfo=UTC)
_PER_BLOCK = 25
_HARD_EVERY = 200


def make_long_show(path: Path, rows: int) -> None:
    """A plan file with a show of so many rows: blocks, offers, cues, a hard start now and then.

    It has four hosts, and stands on a platform with words to avoid.
    """
    workspace = Workspace(plan_file.create(path, Charter(name="Long")), now=lambda: NOW)
    put(workspace, *_entities(rows))
    workspace.close()


def _entities(rows: int) -> list[Entity]:
    people = [
        a_creator(id=f"host-{at}", name=f"@host.{at}", commission_rate=0.03 * at) for at in range(4)
    ]
    goods = [
        a_product(
            id=f"p-{at}",
            sku=f"LS-{at}",
            title=f"Serum {at}",
            cost=700,
            talking_points=(f"Absorbs in {at} seconds", "No scent"),
            never_say=("miracle",),
        )
        for at in range(120)
    ]
    made: list[Entity] = [a_brand(id="brand"), a_channel(id="channel"), *people, *goods]
    made.append(a_show(id=SHOW, length_minutes=rows * 2, channel_ids=("channel",)))
    made += (
        an_assignment(id=f"shift-{at}", creator_id=f"host-{at}", shift_start=0) for at in range(4)
    )
    made.append(CueColumn(id="camera", name="Camera", position=1))
    for at in range(rows):
        made += _row(at)
    return made


def _row(at: int) -> list[Entity]:
    if at % _PER_BLOCK == 0:
        block = an_item(0, id=f"row-{at}", title=f"Block {at}", type=RowType.BLOCK, position=at)
        return [block.changed(length=_PER_BLOCK * 115)]
    row = an_item(
        120,
        id=f"row-{at}",
        title=f"Serum {at % 120} · row {at}",
        position=at,
        kind=("hero", "traffic", "profit")[at % 3],
        block_id=f"row-{at - at % _PER_BLOCK}",
        host_ids=(f"host-{at % 4}",) if at % 3 else (),
        cues={"camera": f"CAM {at % 3}"},
        script=f"What is said in row {at}.",
    )
    if at % _HARD_EVERY == 7 and at > _HARD_EVERY:
        begins = datetime(2026, 11, 27, 16) + timedelta(seconds=at * 120 + 60)
        day = (begins.date() - datetime(2026, 11, 27).date()).days
        row = row.changed(start=StartMode.HARD, clock=time(begins.hour, begins.minute), day=day)
    return [row, an_offer(row.id, f"p-{at % 120}", pin=at, live_price=2400)]
