"""How far a show has come: what is missing for a status, giving it one, and calling it off."""

from planner.domain.readiness import Missing
from planner.domain.readiness import what_is_missing as missing_in
from planner.domain.show import Show, ShowStatus
from planner.domain.studio import Booking, BookingState
from planner.services.booking_lines import write_booking
from planner.services.checking import findings_of
from planner.services.labels import label
from planner.services.rundowns import read_run
from planner.services.versions import keep_when_confirmed
from planner.services.workspace import Workspace
from planner.wording.terms import show_status_name

_OPEN = (BookingState.ENQUIRY, BookingState.HOLD, BookingState.CONFIRMED)


def what_is_missing(workspace: Workspace, show_id: str, status: ShowStatus) -> tuple[Missing, ...]:
    """What a show lacks for a status, empty for nothing; it can be given the status all the same.

    Raises NotFoundError for an unknown show.
    """
    with workspace.one_moment():
        standing = [each.finding for each in findings_of(workspace, show_id) if each.stands]
        return missing_in(read_run(workspace, show_id), status, standing, workspace.now())


def set_status(workspace: Workspace, show_id: str, status: ShowStatus) -> Show:
    """Gives a show a status, whatever it lacks; one that was cancelled comes back without a reason.

    Its bookings stay cancelled then: the time may be somebody else's by now. To cancel a show with
    its bookings there is `cancel_show`, which this does for that status.
    """
    if status is ShowStatus.CANCELLED:
        return cancel_show(workspace, show_id)
    show = workspace.get(Show, show_id)
    edited = show.changed(status=status, cancel_reason="")
    named = show_status_name(workspace.language, edited.status)
    sentence = "Set status of “{show}” to {status}"
    with workspace.change(label(workspace, sentence, show=show.title, status=named)) as step:
        step.put(edited)
        keep_when_confirmed(workspace, show, edited)
    return edited


def cancel_show(workspace: Workspace, show_id: str, reason: str = "") -> Show:
    """Calls a show off, with the reason, and gives its studios back: those behind move up.

    Its people, rundown and results stay as they are. One step.
    """
    show = workspace.get(Show, show_id)
    cancelled = show.changed(status=ShowStatus.CANCELLED, cancel_reason=reason)
    with workspace.change(label(workspace, "Cancel “{show}”", show=show.title)) as step:
        for booking in workspace.where(Booking, show_id=show.id):
            if booking.state in _OPEN:
                given_back = booking.changed(state=BookingState.CANCELLED)
                write_booking(workspace, step, given_back, ())
        step.put(cancelled)
    return cancelled
