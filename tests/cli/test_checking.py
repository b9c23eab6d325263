"""`check` tells every finding and fails where one that stands is an error."""

from pathlib import Path

from builders import a_booking, a_brand, a_product, a_show, a_studio, an_item, an_offer
from commands import Cli, fill

from planner.domain.record import Waiver


def _short_of_stock(plan: Path) -> None:
    fill(
        plan,
        a_brand(id="brand"),
        a_product(id="serum", stock=5),
        a_show(id="show", length_minutes=5),
        an_item(id="row", title="Serum", script="Buy", host_ids=()),
        an_offer("row", "serum", id="offer", stock_set_aside=9),
    )


def test_an_error_is_told_and_gives_exit_code_1(cli: Cli, plan: Path) -> None:
    _short_of_stock(plan)
    answer = cli("check", plan)
    assert answer.code == 1
    assert "Error: “" in answer.out
    assert "1 error" in answer.out.splitlines()[-1]
    assert answer.err == ""


def test_json_is_a_list_of_findings(cli: Cli, plan: Path) -> None:
    _short_of_stock(plan)
    answer = cli("check", plan, "--json")
    assert answer.code == 1
    short = next(each for each in answer.json if each["code"] == "stock_short")
    assert short["severity"] == "error"
    assert "show" in short["subjects"]
    assert short["show_id"] == "show"
    assert (short["waived"], short["note"]) == (False, "")
    assert isinstance(short["values"], dict)
    assert short["text"]


def test_a_waived_error_is_shown_and_no_longer_fails(cli: Cli, plan: Path) -> None:
    _short_of_stock(plan)
    found = cli("check", plan, "--json").json
    subjects = next(each["subjects"] for each in found if each["code"] == "stock_short")
    waiver = Waiver(id="w", code="stock_short", subjects=tuple(subjects), note="Restocked Friday")
    fill(plan, waiver)
    answer = cli("check", plan)
    assert answer.code == 0
    assert "(Restocked Friday)" in answer.out
    assert "1 waived" in answer.out.splitlines()[-1]
    waived = [each for each in cli("check", plan, "--json").json if each["waived"]]
    assert [each["note"] for each in waived] == ["Restocked Friday"]


def test_one_show_can_be_checked_alone(cli: Cli, plan: Path) -> None:
    _short_of_stock(plan)
    fill(plan, a_show(id="empty", title="Fine", length_minutes=60))
    answer = cli("check", plan, "--show", "fine", "--json")
    assert answer.code == 0
    assert {each["show_id"] for each in answer.json} <= {"empty"}
    assert "stock_short" not in {each["code"] for each in answer.json}


def test_an_empty_plan_has_nothing_to_solve(cli: Cli, plan: Path) -> None:
    answer = cli("check", plan)
    assert (answer.code, answer.out) == (0, "Nothing to solve.\n")
    assert cli("check", plan, "--json").json == []


def test_the_sample_has_real_problems(cli: Cli, sample: Path) -> None:
    answer = cli("check", sample)
    assert answer.code == 1
    assert "Black Friday marathon" in answer.out


def test_a_clash_of_two_rentals_is_told_under_a_heading_of_its_own(cli: Cli, plan: Path) -> None:
    rentals = [a_booking(note=note, state="confirmed") for note in ("Photos", "Podcast")]
    fill(plan, a_studio(id="studio", name="Loft"), *rentals)
    answer = cli("check", plan)
    assert answer.code == 1
    assert answer.out.startswith("Bookings without a show\n  Error: “Photos” and “Podcast”")
    [clash] = cli("check", plan, "--json").json
    assert (clash["code"], clash["show_id"]) == ("studio_overlap", None)
