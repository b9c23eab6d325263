"""A producer edits the selected show beside the schedule, by keys, and takes all of it back."""

from datetime import datetime
from pathlib import Path

import pytest
from inspector_hands import a_show, assert_undone, chosen, inspect, press_button, typed_over
from pytestqt.qtbot import QtBot
from window_stage import OpenWindow, focused, press, the_plan, type_text

from planner.bootstrap import workspace_at
from planner.domain.catalogue import Brand, Channel
from planner.domain.show import Show, ShowStatus
from planner.domain.studio import Booking, BookingState
from planner.services.bookings import book_show
from planner.services.exporting import plan_json
from planner.ui.plan_view import PlanView

MARATHON = "Black Friday marathon"
GADGETS = "Gadget night"


@pytest.fixture
def view(open_plan: OpenWindow) -> PlanView:
    """The plan, at its schedule, with the cursor in the time line."""
    shown = the_plan(open_plan())
    press("Ctrl+1")
    return shown


def test_a_show_is_renamed_moved_and_lengthened_by_keys_alone(
    view: PlanView, plan_file: Path
) -> None:
    inspector = inspect(view, MARATHON)
    booking = view.workspace.where(Booking, show_id=a_show(view.workspace, MARATHON).id)[0]
    assert focused() is inspector.heading.title.line
    type_text("Black Friday 黑五 & more")
    press("Return")
    typed_over(inspector.on_air.window_field, "Sat 28 Nov 10:00 – 14:30")
    typed_over(inspector.on_air.zone, "new york")
    show = a_show(view.workspace, "Black Friday 黑五")
    assert (show.starts_at, show.length_minutes) == (datetime(2026, 11, 28, 10), 270)
    assert show.timezone == "America/New_York"
    moved = view.workspace.get(Booking, booking.id)
    assert (moved.starts_at, moved.ends_at) == (
        datetime(2026, 11, 28, 7),
        datetime(2026, 11, 28, 11, 30),
    ), "the studio, whose clock is another one, moves with the show"
    assert inspector.on_air.window_field.line.text() == "Sat 28 Nov · 10:00 – 14:30"
    view.undo()
    view.undo()
    view.undo()
    view.workspace.redo()
    with workspace_at(plan_file) as again:
        assert a_show(again, "Black Friday 黑五").starts_at == datetime(2026, 11, 27, 16)
        assert again.get(Booking, booking.id) == booking


@pytest.mark.parametrize(
    ("typed", "why"),
    [("whenever", "is not clear"), ("Fri 27 Nov 10:00 – 13:00", "is taken from")],
)
def test_a_time_that_cannot_be_stays_in_the_field_which_says_why(
    view: PlanView, typed: str, why: str
) -> None:
    inspector = inspect(view, MARATHON)
    before = plan_json(view.workspace)
    typed_over(inspector.on_air.window_field, typed)
    field = inspector.on_air.window_field
    assert field.line.text() == typed
    assert why in field.refusal
    assert plan_json(view.workspace) == before
    press("Escape")
    assert field.line.text() == "Fri 27 Nov · 16:00 – 19:00"


def test_a_show_is_given_to_a_new_brand_on_two_new_channels(view: PlanView) -> None:
    inspector = inspect(view, MARATHON)
    before = plan_json(view.workspace)
    heading = inspector.heading
    chosen(heading.brand.choice, "New brand")
    assert heading.new_brand.isVisible()
    type_text("Nord & Süd")
    press("Return")
    show = a_show(view.workspace, MARATHON)
    assert view.workspace.get(Brand, show.brand_id).name == "Nord & Süd"
    assert show.channel_ids == (), "the channels of the old brand are not the new one's"
    assert_undone(view, before)
    view.workspace.redo()
    heading.channels.setFocus()
    press("Return")
    for platform, handle in (("TikTok Shop", "@nord"), ("Twitch", "")):
        heading.channel_list.add_button.setFocus()
        press("Return")
        type_text(platform)
        press("Tab")
        type_text(handle)
        press("Return")
    channels = view.workspace.where(Channel, brand_id=show.brand_id)
    assert {(each.platform, each.handle) for each in channels} == {
        ("tiktok_shop", "@nord"),
        ("Twitch", ""),
    }
    assert heading.channels.text() == "TikTok Shop + Twitch"
    heading.channel_list.ticks.shown[0].setFocus()
    press("Space")
    assert len(a_show(view.workspace, MARATHON).channel_ids) == 1


def test_a_status_says_what_is_missing_and_can_be_given_all_the_same(view: PlanView) -> None:
    inspector = inspect(view, "Gift box preview")
    chosen(inspector.heading.status.choice, "Confirmed")
    proposal = inspector.heading.proposal
    assert proposal.isVisible()
    assert "It has no studio." in proposal.text or "Its studio is only on hold." in proposal.text
    assert a_show(view.workspace, "Gift box preview").status is ShowStatus.IDEA
    press("Escape")
    assert not proposal.isVisible()
    chosen(inspector.heading.status.choice, "Confirmed")
    press("Return")
    assert a_show(view.workspace, "Gift box preview").status is ShowStatus.CONFIRMED
    assert not proposal.isVisible()


def test_a_show_is_cancelled_with_its_reason_and_comes_back_by_one_undo(view: PlanView) -> None:
    inspector = inspect(view, MARATHON)
    before = plan_json(view.workspace)
    chosen(inspector.heading.status.choice, "Cancelled")
    type_text("The host is ill")
    assert plan_json(view.workspace) == before, "nothing is cancelled while the reason is typed"
    press("Return")
    show = a_show(view.workspace, MARATHON)
    assert (show.status, show.cancel_reason) == (ShowStatus.CANCELLED, "The host is ill")
    assert {each.state for each in view.workspace.where(Booking, show_id=show.id)} == {
        BookingState.CANCELLED
    }
    assert_undone(view, before)
    assert inspector.heading.status.choice.text().startswith("Confirmed")


def test_confirming_says_who_dies_and_releasing_who_moves_up(view: PlanView) -> None:
    workspace = view.workspace
    gadgets = a_show(workspace, GADGETS)
    first = workspace.where(Booking, show_id=gadgets.id)[0]
    rival = a_show(workspace, "Gift box preview")
    behind = book_show(
        workspace,
        rival.id,
        first.studio_id,
        starts_at=first.starts_at,
        ends_at=first.ends_at,
        state=BookingState.HOLD,
    )
    rank = behind.hold_rank
    assert rank > first.hold_rank
    inspector = inspect(view, GADGETS)
    before = plan_json(workspace)
    card = inspector.studio.cards.shown[0]
    press_button(card.buttons["release"])
    assert "“Gift box preview”" in card.proposal.text
    assert f"moves up to hold {rank - 1}" in card.proposal.text
    press("Return")
    assert workspace.get(Booking, behind.id).hold_rank == rank - 1
    assert_undone(view, before)
    press_button(card.buttons["confirm"])
    assert "loses its hold" in card.proposal.text
    assert plan_json(workspace) == before, "it is only told so far"
    press("Return")
    assert workspace.get(Booking, first.id).state is BookingState.CONFIRMED
    assert workspace.get(Booking, behind.id).state is BookingState.RELEASED
    assert_undone(view, before)
    rival_card = inspect(view, "Gift box preview").studio.cards.shown[0]
    press_button(rival_card.buttons["challenge"])
    press("Return")
    assert workspace.get(Booking, first.id).expires_at is not None


def test_a_show_without_a_studio_gets_one_and_moves_to_another(view: PlanView) -> None:
    inspector = inspect(view, "Gift box preview")
    show = a_show(view.workspace, "Gift box preview")
    before = plan_json(view.workspace)
    old = {each.id for each in view.workspace.where(Booking, show_id=show.id)}
    press_button(inspector.studio.book_button)
    rooms = inspector.studio.rooms
    assert rooms.isVisible()
    assert len(rooms.lines.shown) == 3
    press("Return")
    (booking,) = [
        each for each in view.workspace.where(Booking, show_id=show.id) if each.id not in old
    ]
    assert booking.state is BookingState.HOLD
    assert_undone(view, before)
    view.workspace.redo()
    card = next(each for each in inspector.studio.cards.shown if each.booking.id == booking.id)
    typed_over(card.setup, "1h")
    assert view.workspace.get(Booking, booking.id).setup_minutes == 60
    press_button(card.buttons["elsewhere"])
    press("Return")
    assert view.workspace.get(Booking, booking.id).studio_id != booking.studio_id


def test_a_show_is_copied_to_two_days_and_where_its_studio_was_taken_is_said(
    view: PlanView, plan_file: Path
) -> None:
    inspector = inspect(view, MARATHON)
    before = plan_json(view.workspace)
    book_other(view, datetime(2026, 12, 11, 16))
    press("Ctrl+Shift+D")
    type_text("Fri 4 Dec, 11 Dec")
    press("Return")
    copies = [each for each in view.workspace.all(Show) if each.title == MARATHON]
    assert sorted(f"{each.starts_at:%m-%d}" for each in copies) == ["11-27", "12-04", "12-11"]
    report = inspector.footing.duplicating.report
    assert report.isVisible()
    assert "Studio A was not free on Fri 11 Dec" in report.text()
    view.undo()
    view.undo()
    with workspace_at(plan_file) as again:
        assert plan_json(again) == before


def test_nothing_half_typed_is_lost_and_what_is_gone_is_not_shown(view: PlanView) -> None:
    inspector = inspect(view, MARATHON)
    show = a_show(view.workspace, MARATHON)
    title = inspector.heading.title.line
    type_text("Half")
    with view.workspace.change("Elsewhere") as step:
        step.put(show.changed(notes="Typed in another place"))
    assert title.text() == "Half"
    press("Escape")
    view.schedule.take_focus()
    press("Del")
    assert view.workspace.find(Show, show.id) is None
    assert not inspector.heading.isVisible()
    view.undo()
    view.schedule.selection.select(show.id)
    assert inspector.heading.isVisible()
    assert inspector.heading.title.line.text() == MARATHON


def test_each_selected_show_is_there_at_once_and_its_findings_soon(
    view: PlanView, qtbot: QtBot
) -> None:
    inspector = inspect(view, "Tea hour")
    assert inspector.heading.title.line.text() == "Tea hour"
    qtbot.waitUntil(lambda: bool(inspector.to_solve.cards.cards))
    view.schedule.selection.select(a_show(view.workspace, "Night loop").id)
    assert not inspector.to_solve.cards.cards
    assert inspector.heading.title.line.text().startswith("Night loop")


def test_tab_goes_through_the_fields_from_top_to_bottom(view: PlanView) -> None:
    inspector = inspect(view, MARATHON)
    press("Tab", "Tab")
    assert focused() is inspector.on_air.window_field.line
    press("Tab")
    assert focused() is inspector.on_air.length.line
    press("Tab")
    assert focused() is inspector.on_air.zone.line
    press("Tab")
    assert focused() is inspector.facts.fold
    press("Space", "Tab")
    type_text("86,500")
    press("Tab")
    assert a_show(view.workspace, MARATHON).sales_goal == 8_650_000
    press("Escape", "Escape")
    assert view.schedule.views.isAncestorOf(focused())


def book_other(view: PlanView, starts_at: datetime) -> None:
    """Somebody else confirms Studio A on a day."""
    booked = view.workspace.where(Booking, show_id=a_show(view.workspace, MARATHON).id)[0]
    other = booked.changed(
        id="other",
        show_id=None,
        note="A rental",
        starts_at=starts_at,
        ends_at=starts_at.replace(hour=18),
    )
    with view.workspace.change("A rental") as step:
        step.put(other)


def test_the_menu_at_the_end_prints_and_holds_what_is_seldom_done(
    view: PlanView, qtbot: QtBot
) -> None:
    inspector = inspect(view, MARATHON)
    menu = inspector.footing.sheets_menu()
    with qtbot.waitSignal(view.schedule.sheet_wanted) as wanted:
        menu.actions()[0].trigger()
    assert wanted.args == ["rundown", a_show(view.workspace, MARATHON).id]
    press("Ctrl+1")
    more = {each.text(): each for each in inspector.footing.more_menu().actions()}
    assert more["Cancel show…"].isEnabled()
    more["Duplicate show…"].trigger()
    assert inspector.footing.duplicating.asking.isVisible()


def test_a_proposal_follows_what_another_window_did(view: PlanView) -> None:
    workspace = view.workspace
    booking = workspace.where(Booking, show_id=a_show(workspace, GADGETS).id)[0]
    card = inspect(view, GADGETS).studio.cards.shown[0]
    press_button(card.buttons["confirm"])
    assert card.proposal.isVisible()
    with workspace.change("Elsewhere") as step:
        for each in workspace.where(Booking, studio_id=booking.studio_id):
            if each.id != booking.id:
                step.put(each.changed(state=BookingState.RELEASED))
    assert not card.proposal.isVisible(), "nobody is behind it any more"
    with workspace.change("Elsewhere") as step:
        step.delete(booking)
    assert not card.isVisible()
