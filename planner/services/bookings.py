"""Studio time: holding, booking, moving and giving it back; every action is one step.

Whoever books or moves names the clashes that they have seen and accept; any other refuses with
TakenError before anything is written. The look and the write are one transaction, so two windows
cannot book the same time: the second one sees the clash, or that the plan changed, first.
Wall times are in the zone of the studio. All raise NotFoundError for what is gone.
"""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from planner.domain.base import build
from planner.domain.show import Show
from planner.domain.spans import show_span, use_span
from planner.domain.studio import Booking, BookingState, Studio
from planner.services.booking_lines import outcome_of, write_booking
from planner.services.forgetting import forget_waivers
from planner.services.labels import label
from planner.services.references import refuse_unknown
from planner.services.walls import wall_at
from planner.services.workspace import Workspace


def book_show(
    workspace: Workspace,
    show_id: str,
    studio_id: str,
    *,
    accepting: Collection[str] = (),
    **fields: Any,
) -> Booking:
    """Books a studio for a show's time on air: a hold, unless `fields` say another state.

    Setup and teardown are the studio's own unless `fields` say otherwise. A hold goes behind the
    holds that it meets. Raises TakenError for a clash that is not among `accepting` (booking ids);
    holds that are accepted by a confirmed booking are released.
    """
    show, studio = workspace.get(Show, show_id), workspace.get(Studio, studio_id)
    start, end = (wall_at(each, studio.timezone) for each in show_span(show))
    times = {"starts_at": start, "ends_at": end}
    booking = _new(workspace, studio, {**times, **fields, "show_id": show.id})
    sentence = "Book {studio} for “{show}”"
    with workspace.change(label(workspace, sentence, studio=studio.name, show=show.title)) as step:
        return write_booking(workspace, step, booking, accepting)


def book_time(
    workspace: Workspace, studio_id: str, *, accepting: Collection[str] = (), **fields: Any
) -> Booking:
    """Books a studio without a show (maintenance, a rental), confirmed unless `fields` say else.

    `starts_at` and `ends_at` are needed; setup and teardown are none unless given. Raises
    TakenError as `book_show` does.
    """
    studio = workspace.get(Studio, studio_id)
    usual = {"state": BookingState.CONFIRMED, "setup_minutes": 0, "teardown_minutes": 0}
    booking = _new(workspace, studio, {**usual, **fields})
    with workspace.change(label(workspace, "Book {studio}", studio=studio.name)) as step:
        return write_booking(workspace, step, booking, accepting)


def edit_booking(
    workspace: Workspace, booking_id: str, *, accepting: Collection[str] = (), **fields: Any
) -> Booking:
    """Changes fields of a booking, its state, times or studio too. Raises TakenError."""
    before = workspace.get(Booking, booking_id)
    after = before.changed(**{**fields, "id": before.id})
    refuse_unknown(workspace, after)
    return change_booking(workspace, "Edit booking of {studio}", after, accepting)


def move_booking(
    workspace: Workspace,
    booking_id: str,
    *,
    studio_id: str | None = None,
    starts_at: datetime | None = None,
    accepting: Collection[str] = (),
) -> Booking:
    """Moves a booking to another studio, to another start, or both; it lasts as long as before.

    `starts_at` is a wall time in the new studio's zone; None: the same instant. Setup and teardown
    that were the old studio's own become the new one's. A hold keeps its place among those it met
    already and goes behind the others. Raises TakenError.
    """
    before = workspace.get(Booking, booking_id)
    after = moved_to(workspace, before, studio_id or before.studio_id)
    if starts_at is not None:
        zone = workspace.get(Studio, after.studio_id).timezone
        start, end = use_span(after, zone)
        begin = use_span(after.changed(starts_at=starts_at, ends_at=starts_at), zone).start
        after = after.changed(starts_at=starts_at, ends_at=wall_at(begin + end - start, zone))
    return change_booking(workspace, "Move booking to {studio}", after, accepting)


def moved_to(workspace: Workspace, booking: Booking, studio_id: str) -> Booking:
    """A booking as it would be in another studio at the same instants; nothing is written."""
    old, new = workspace.get(Studio, booking.studio_id), workspace.get(Studio, studio_id)
    if old.id == new.id:
        return booking
    start, end = (wall_at(each, new.timezone) for each in use_span(booking, old.timezone))
    own = {
        name: getattr(new, name)
        for name in ("setup_minutes", "teardown_minutes")
        if getattr(booking, name) == getattr(old, name)
    }
    return booking.changed(studio_id=new.id, starts_at=start, ends_at=end, **own)


def cancel_booking(workspace: Workspace, booking_id: str) -> Booking:
    """Calls a booking off; the holds behind it move up. It stays in the plan as cancelled."""
    after = workspace.get(Booking, booking_id).changed(state=BookingState.CANCELLED)
    return change_booking(workspace, "Cancel booking of {studio}", after, ())


def delete_booking(workspace: Workspace, booking_id: str) -> None:
    """Takes a booking out of the plan with the waivers about it; the holds behind it move up."""
    booking = workspace.get(Booking, booking_id)
    studio = workspace.get(Studio, booking.studio_id)
    sentence = "Delete booking of {studio}"
    with workspace.change(label(workspace, sentence, studio=studio.name)) as step:
        for moved in outcome_of(workspace, booking, None).moving_up:
            step.put(moved)
        forget_waivers(workspace, step, [booking])
        step.delete(booking)


def change_booking(
    workspace: Workspace, sentence: str, after: Booking, accepting: Collection[str]
) -> Booking:
    """Writes a changed booking in a step of its own, labelled by a sentence about {studio}."""
    studio = workspace.get(Studio, after.studio_id)
    with workspace.change(label(workspace, sentence, studio=studio.name)) as step:
        return write_booking(workspace, step, after, accepting)


def _new(workspace: Workspace, studio: Studio, fields: dict[str, Any]) -> Booking:
    usual = {"setup_minutes": studio.setup_minutes, "teardown_minutes": studio.teardown_minutes}
    given = {**usual, **fields, "id": workspace.new_id(), "studio_id": studio.id}
    booking = build(Booking, given)
    refuse_unknown(workspace, booking)
    return booking
