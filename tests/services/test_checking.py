"""Checks are run over what is in the plan, and what somebody waived no longer counts."""

import pytest
from builders import a_show, an_item, an_offer
from staging import SHOW, put, stage

from planner.domain.errors import NotFoundError
from planner.domain.findings import Code
from planner.domain.record import Waiver
from planner.services.checking import findings_of, findings_of_plan, has_errors, load_platforms
from planner.services.workspace import Workspace


@pytest.fixture
def short(workspace: Workspace) -> Workspace:
    """A show that sets aside more than there is, and a later one that runs over."""
    later = a_show(id="later", starts_at="2026-12-24T10:00", length_minutes=1)
    stage(workspace, an_item(id="row"), later, an_item(600, show_id="later"))
    serum = workspace.plan().products[0]
    put(workspace, serum.changed(stock=1), an_offer("row", serum.id, stock_set_aside=2))
    return workspace


def test_findings_are_of_one_show_or_of_all(short: Workspace) -> None:
    of_show = findings_of(short, SHOW)
    assert Code.STOCK_SHORT in {each.finding.code for each in of_show}
    assert {each.show_id for each in of_show} == {SHOW}
    of_plan = findings_of_plan(short)
    assert [each for each in of_plan if each.show_id == SHOW] == list(of_show)
    shows = [str(each.show_id) for each in of_plan]
    assert shows == sorted(shows, key=[SHOW, "later"].index)
    assert "later" in shows


def test_a_waived_error_is_marked_comes_last_and_no_longer_counts(short: Workspace) -> None:
    found = findings_of(short, SHOW)
    assert has_errors(found)
    stock = next(each.finding for each in found if each.finding.code is Code.STOCK_SHORT)
    subjects = tuple(reversed(stock.subjects))
    put(short, Waiver(id="w", code=stock.code, subjects=subjects, note="On its way"))
    again = findings_of(short, SHOW)
    assert not has_errors(again)
    assert (again[-1].finding, again[-1].stands) == (stock, False)
    assert again[-1].waiver is not None
    assert again[-1].waiver.note == "On its way"
    assert all(each.stands for each in again[:-1])


def test_an_unknown_show_is_said(workspace: Workspace) -> None:
    with pytest.raises(NotFoundError):
        findings_of(workspace, "gone")


def test_what_platforms_allow_is_shipped() -> None:
    assert load_platforms().platforms
