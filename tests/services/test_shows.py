"""Shows are found by words, and deleted with all that is theirs alone."""

import re
from datetime import UTC, datetime

import pytest
from builders import (
    a_booking,
    a_brand,
    a_creator,
    a_show,
    a_studio,
    an_assignment,
    an_item,
    an_offer,
)
from staging import assert_one_step, put, stage

from planner.domain.errors import InvalidValueError, NotFoundError
from planner.domain.plan import KINDS, check_whole
from planner.domain.record import Print, Result, Version, Waiver
from planner.domain.show import Cost, Show
from planner.services.exporting import plan_json
from planner.services.shows import add_show, delete_show, edit_show, find_show, list_shows
from planner.services.workspace import Workspace

MOMENT = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture
def three(workspace: Workspace) -> Workspace:
    put(
        workspace,
        a_brand(id="brand"),
        a_show(id="1", title="Black Friday marathon", starts_at=datetime(2026, 11, 27, 16)),
        a_show(id="2", title="Friday warm-up", starts_at=datetime(2026, 11, 26, 16)),
        a_show(
            id="3", title="Überraschung", starts_at=datetime(2026, 11, 27, 3), timezone="Asia/Tokyo"
        ),
    )
    return workspace


def test_shows_are_listed_as_they_go_on_air_whatever_their_zone(three: Workspace) -> None:
    assert [show.id for show in list_shows(three)] == ["3", "2", "1"]


@pytest.mark.parametrize(
    ("words", "found"),
    [("1", "1"), ("black", "1"), (" FRIDAY W", "2"), ("überr", "3"), ("ÜBERRASCHUNG", "3")],
)
def test_a_show_is_found_by_id_or_part_of_its_title(
    three: Workspace, words: str, found: str
) -> None:
    assert find_show(three, words).id == found


def test_a_whole_title_wins_over_titles_that_contain_it(three: Workspace) -> None:
    put(three, a_show(id="4", title="Black"))
    assert find_show(three, "black").id == "4"


@pytest.mark.parametrize("words", ["friday", "nothing", "", " "])
def test_words_that_fit_several_or_none_name_the_candidates(three: Workspace, words: str) -> None:
    with pytest.raises(NotFoundError, match=re.escape("“Black Friday marathon” (1)")):
        find_show(three, words)


def test_a_plan_without_shows_says_so(workspace: Workspace) -> None:
    with pytest.raises(NotFoundError, match="the plan has no shows"):
        find_show(workspace, "x")


def test_a_show_is_added_in_the_zone_of_the_plan(workspace: Workspace) -> None:
    put(workspace, a_brand(id="brand"))
    before = plan_json(workspace)
    show = add_show(workspace, title="New", brand_id="brand", starts_at=datetime(2026, 12, 1, 18))
    assert show.timezone == "America/Los_Angeles"
    assert_one_step(workspace, before, "Add show “New”")


def test_a_show_is_edited_in_one_step(three: Workspace) -> None:
    before = plan_json(three)
    edit_show(three, "1", title="Cyber Monday", length_minutes=240, id="other")
    shown = three.get(Show, "1")
    assert (shown.title, shown.length_minutes) == ("Cyber Monday", 240)
    assert_one_step(three, before, "Edit show “Black Friday marathon”")


def test_what_a_show_cannot_be_is_refused(three: Workspace) -> None:
    with pytest.raises(InvalidValueError, match="length_minutes"):
        edit_show(three, "1", length_minutes=0)
    with pytest.raises(NotFoundError, match="no channel “gone”"):
        edit_show(three, "1", channel_ids=("gone",))
    with pytest.raises(NotFoundError, match="no brand “gone”"):
        add_show(three, title="x", brand_id="gone", starts_at=datetime(2026, 1, 1))
    with pytest.raises(InvalidValueError):
        add_show(three, title="x")
    assert three.next_undo() == "Set the stage"


def test_a_show_is_deleted_with_all_that_is_its_own(workspace: Workspace) -> None:
    stage(workspace, an_item(id="row"))
    put(
        workspace,
        a_show(id="other"),
        a_studio(id="studio"),
        a_creator(id="creator"),
        an_item(id="kept", show_id="other"),
        an_offer("row", "serum"),
        an_offer("kept", "serum"),
        a_booking(show_id="show"),
        a_booking(id="free"),
        an_assignment(),
        Version(id="v", show_id="show", number=1, made_at=MOMENT, snapshot={"b": 1, "a": [2]}),
        Print(id="p", show_id="show", number=1, sheet="rundown", made_at=MOMENT),
        Cost(id="c", show_id="show", amount=100),
        Result(id="r", show_id="show"),
        Waiver(id="w", code="empty_script", subjects=("row", "show")),
    )
    before = plan_json(workspace)
    delete_show(workspace, "show")
    left = {name: len(workspace.all(kind)) for name, kind in KINDS.items()}
    assert {name: count for name, count in left.items() if count} == {
        **dict.fromkeys(("brands", "studios", "creators", "products", "shows", "rows"), 1),
        **dict.fromkeys(("offers", "bookings"), 1),
    }
    check_whole(workspace.plan())
    assert_one_step(workspace, before, "Delete show “Black Friday marathon”")
