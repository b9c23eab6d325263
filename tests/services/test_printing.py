"""Sheets are printed for shows and hosts, and their files have names that every system takes."""

import io

import pytest
from builders import a_creator, a_show, an_assignment, an_item, an_offer
from pypdf import PdfReader
from staging import SHOW, put, stage

from planner.domain.errors import InvalidValueError, NotFoundError, NothingToDoError
from planner.services.printing import (
    find_host,
    hosts_of,
    print_call,
    print_calls,
    print_host,
    print_hosts,
    print_operator,
    print_operators,
    print_prep,
    print_preps,
    print_rundown,
    print_rundowns,
    sheet_file_name,
    usual_options,
)
from planner.services.workspace import Workspace

RESERVED_ON_WINDOWS = {"CON", "PRN", "AUX", "NUL"} | {
    f"{port}{number}" for port in ("COM", "LPT") for number in range(10)
}


@pytest.fixture
def hosted(workspace: Workspace) -> Workspace:
    """The show with two hosts: `jun` on a shift before `mia`, who is only named in a row."""
    stage(
        workspace,
        a_creator(id="mia", name="@mia.k", full_name="Mia Kim"),
        a_creator(id="jun", name="@jun", full_name="Jun Mia Park"),
        a_creator(id="ops", name="@ops", roles=("operator",)),
        an_assignment(creator_id="jun", shift_start=0, shift_end=60),
        an_assignment(creator_id="ops", role="operator"),
        an_item(id="row", host_ids=("mia",), title="Serum"),
        a_show(id="other", title="Other"),
    )
    return workspace


def _pages(content: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(content)).pages]


def test_who_hosts_gets_a_sheet_in_the_order_of_the_shifts(hosted: Workspace) -> None:
    assert [creator.id for creator in hosts_of(hosted, SHOW)] == ["jun", "mia"]


@pytest.mark.parametrize(
    ("words", "found"), [("jun", "jun"), ("@MIA.K", "mia"), ("Park", "jun"), ("mia kim", "mia")]
)
def test_a_host_is_found_by_id_or_part_of_a_name(hosted: Workspace, words: str, found: str) -> None:
    assert find_host(hosted, [SHOW], words).id == found


@pytest.mark.parametrize("words", ["Mia", "ops", "nobody", ""])
def test_words_that_name_no_single_host_name_the_hosts(hosted: Workspace, words: str) -> None:
    with pytest.raises(NotFoundError, match="@jun"):
        find_host(hosted, [SHOW], words)


def test_one_sheet_or_all_of_them(hosted: Workspace) -> None:
    options = usual_options(hosted)
    all_of_them = _pages(print_hosts(hosted, [SHOW], options))
    assert len(all_of_them) == 2
    assert "@jun" in all_of_them[0].splitlines()[0]
    (mine,) = _pages(print_host(hosted, SHOW, "mia", options))
    assert "@mia.k" in mine


def test_rundowns_of_several_shows_come_in_one_document(hosted: Workspace) -> None:
    options = usual_options(hosted)
    both = _pages(print_rundowns(hosted, [SHOW, "other"], options))
    assert len(both) == 2
    assert "Other" in both[1]
    assert _pages(print_rundown(hosted, SHOW, options)) == both[:1]


def test_call_sheets_are_of_everybody_or_of_one_person(hosted: Workspace) -> None:
    options = usual_options(hosted)
    (everybody,) = _pages(print_call(hosted, SHOW, options))
    assert all(name in everybody for name in ("@mia.k", "@jun", "@ops", "General call"))
    (own,) = _pages(print_call(hosted, SHOW, options, creator_id="ops"))
    assert "Your call" in own
    assert len(_pages(print_calls(hosted, [SHOW, "other"], options))) == 2
    assert len(_pages(print_calls(hosted, [SHOW, "other"], options, creator_id="mia"))) == 1
    with pytest.raises(NothingToDoError):
        print_call(hosted, "other", options, creator_id="mia")


def test_prep_lists_and_operator_sheets_of_shows_come_in_one_document(hosted: Workspace) -> None:
    options = usual_options(hosted)
    put(hosted, an_offer("row", "serum", pin=4, live_price=2500))
    (prep,) = _pages(print_prep(hosted, SHOW, options))
    (operator,) = _pages(print_operator(hosted, SHOW, options))
    assert "LS-3301" in prep
    assert "$25.00" in operator
    assert _pages(print_preps(hosted, [SHOW, "other"], options))[0] == prep
    assert _pages(print_operators(hosted, ["other", SHOW], options))[1] == operator
    for print_one in (print_call, print_prep, print_operator):
        with pytest.raises(NotFoundError):
            print_one(hosted, "gone", options)


def test_equal_plans_and_options_print_equal_bytes(hosted: Workspace) -> None:
    options = usual_options(hosted)
    assert print_rundown(hosted, SHOW, options) == print_rundown(hosted, SHOW, options)


def test_nobody_to_print_for_is_said(hosted: Workspace) -> None:
    with pytest.raises(NothingToDoError):
        print_hosts(hosted, ["other"], usual_options(hosted))
    with pytest.raises(NothingToDoError):
        print_host(hosted, SHOW, "ops", usual_options(hosted))
    with pytest.raises(NotFoundError):
        print_rundown(hosted, "gone", usual_options(hosted))
    with pytest.raises(InvalidValueError, match="a4, letter"):
        usual_options(hosted, "a3")


@pytest.mark.parametrize(
    "title",
    [
        "Black Friday",
        'a/b\\c:d*e?f"g<h>i|j\x01',
        "...",
        "CON",
        "深夜护肤" * 60,
        "trailing. ",
        "🧴" * 60,
    ],
)
def test_file_names_are_taken_by_every_system(hosted: Workspace, title: str) -> None:
    name = sheet_file_name(hosted, "host", a_show(title=title), a_creator(name="名" * 99))
    assert name.startswith("2026-11-27")
    assert name.endswith(".pdf")
    assert len(name.encode()) <= 255
    assert not set(name) & set('<>:"/\\|?*')
    assert name.isprintable()
    assert name.partition(".")[0].upper() not in RESERVED_ON_WINDOWS
    assert not name.endswith((" .pdf", "..pdf"))
