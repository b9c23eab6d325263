"""A typed line becomes a draft, and the draft a show with its studio and people."""

from datetime import date, datetime
from typing import Any

import pytest
from builders import a_booking, a_brand, a_channel, a_creator, a_show, a_studio
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from staging import assert_one_step, put

from planner.domain.catalogue import Brand
from planner.domain.crew import Assignment
from planner.domain.errors import TakenError
from planner.domain.plan import check_whole
from planner.domain.show import Show, ShowStatus
from planner.domain.studio import Booking, BookingState
from planner.domain.typed_show import Chip, Understood
from planner.services.drafting import add_from_draft, bookings_in_the_way, draft_show
from planner.services.exporting import plan_json
from planner.services.workspace import Workspace
from planner.wording.language import language_for

LINE = "Fri 7pm 2h Studio A Lumen @mia.k"
FRIDAY = datetime(2026, 11, 27, 19)


@pytest.fixture
def staged(workspace: Workspace) -> Workspace:
    """A plan with what the line names; in Los Angeles it is Sunday 22 November, 6:20."""
    put(
        workspace,
        a_brand(id="lumen"),
        a_brand(id="tea", name="Tea Co"),
        a_channel(id="channel", brand_id="lumen"),
        a_studio(id="A", setup_minutes=30),
        a_studio(id="B", name="Studio B", timezone="Asia/Shanghai"),
        a_creator(id="mia", name="@mia.k", roles=("moderator", "host")),
        a_creator(id="cam", name="@cam", roles=("camera",)),
        a_creator(id="gone", name="@gone", active=False),
        a_show(brand_id="lumen", channel_ids=("channel",), starts_at=datetime(2026, 11, 1, 9)),
    )
    return workspace


def taken(**fields: Any) -> Booking:
    """A confirmed booking that ends while the setup for the line's show runs."""
    times = {"starts_at": datetime(2026, 11, 27, 16), "ends_at": datetime(2026, 11, 27, 18, 45)}
    return a_booking(**{"id": "taken", "studio_id": "A", "state": "confirmed", **times, **fields})


def test_a_line_is_drafted(staged: Workspace) -> None:
    draft = draft_show(staged, LINE)
    assert (draft.title, draft.brand_id, draft.channel_ids) == (
        "Lumen Skin live",
        "lumen",
        ("channel",),
    )
    assert (draft.starts_at, draft.length_minutes) == (FRIDAY, 120)
    assert (draft.studio_id, draft.creator_ids) == ("A", ("mia",))
    assert draft.timezone == "America/Los_Angeles"
    assert not any(chip.assumed or chip.doubtful for chip in draft.chips)
    assert staged.count(Show) == 1


def test_a_draft_becomes_a_show_with_its_studio_held_and_its_people_asked(
    staged: Workspace,
) -> None:
    before = plan_json(staged)
    show = add_from_draft(staged, draft_show(staged, f"{LINE} @cam"))
    assert (show.starts_at, show.status) == (FRIDAY, ShowStatus.PLANNED)
    (booking,) = staged.all(Booking)
    assert (booking.show_id, booking.state, booking.setup_minutes) == (
        show.id,
        BookingState.HOLD,
        30,
    )
    asked = {each.creator_id: (each.role, each.status) for each in staged.all(Assignment)}
    assert asked == {"mia": ("host", "asked"), "cam": ("camera", "asked")}
    check_whole(staged.plan())
    assert_one_step(staged, before, "Add show “Lumen Skin live”")


def test_what_was_not_typed_is_assumed_and_said(staged: Workspace) -> None:
    draft = draft_show(staged, "Serum night")
    assert (draft.title, draft.starts_at) == ("Serum night", datetime(2026, 11, 22, 16))
    assert draft.chips == (
        Chip(Understood.DAY, "2026-11-22"),
        Chip(Understood.CLOCK, "16:00"),
        Chip(Understood.LENGTH, "60"),
        Chip(Understood.BRAND, "lumen"),
    )
    assert all(chip.assumed for chip in draft.chips)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("7pm", "2026-11-22T19:00"),
        ("6am", "2026-11-23T06:00"),
        ("today 6am", "2026-11-22T06:00"),
        ("7pm Studio B", "2026-11-23T19:00"),
    ],
)
def test_a_clock_without_a_day_is_the_next_one_where_the_studio_is(
    staged: Workspace, text: str, start: str
) -> None:
    assert draft_show(staged, text).starts_at == datetime.fromisoformat(start)


def test_times_are_those_of_the_studio(staged: Workspace) -> None:
    draft = draft_show(staged, "Fri 7pm Studio B")
    assert (draft.timezone, draft.starts_at) == ("Asia/Shanghai", FRIDAY)
    show = add_from_draft(staged, draft)
    (booking,) = staged.where(Booking, show_id=show.id)
    assert booking.starts_at == FRIDAY


def test_a_line_is_seen_from_the_day_that_is_shown(staged: Workspace) -> None:
    assert draft_show(staged, "Fri 7pm", date(2027, 1, 1)).starts_at.date() == date(2027, 1, 1)


def test_whoever_is_not_active_is_not_found(staged: Workspace) -> None:
    draft = draft_show(staged, "Fri @gone")
    assert draft.creator_ids == ()
    assert Chip(Understood.CREATOR, "", "@gone") in draft.chips


def test_a_clash_is_seen_before_and_refused_unless_it_is_accepted(staged: Workspace) -> None:
    draft = draft_show(staged, LINE)
    assert bookings_in_the_way(staged, draft) == ()
    put(staged, taken())
    before = plan_json(staged)
    assert [each.id for each in bookings_in_the_way(staged, draft)] == ["taken"]
    with pytest.raises(TakenError):
        add_from_draft(staged, draft)
    assert plan_json(staged) == before
    add_from_draft(staged, draft, accepting=("taken",))
    assert staged.count(Booking) == 2
    assert bookings_in_the_way(staged, draft_show(staged, "Fri 7pm")) == ()


def test_a_plan_without_brands_gets_one_with_its_first_show(workspace: Workspace) -> None:
    draft = draft_show(workspace, "Fri 7pm")
    assert (draft.brand_id, draft.title) == (None, "New show")
    before = plan_json(workspace)
    show = add_from_draft(workspace, draft)
    assert workspace.get(Brand, show.brand_id).name == "Test plan"
    assert_one_step(workspace, before, "Add show “New show”")


def test_a_title_is_made_in_the_persons_language(staged: Workspace) -> None:
    staged.language = language_for("zh_CN")
    assert draft_show(staged, "周五").title == "Lumen Skin 直播"


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(), st.booleans())
def test_any_text_makes_a_draft_that_can_be_added(
    staged: Workspace, text: str, with_line: bool
) -> None:
    storable = text.encode("utf-8", "ignore").decode().replace("\0", "")
    show = add_from_draft(
        staged, draft_show(staged, f"{LINE} {storable}" if with_line else storable)
    )
    assert staged.get(Show, show.id) == show
    staged.undo()
