"""Steps are undone, redone and listed from the command line, each run on its own."""

from datetime import datetime
from pathlib import Path

from builders import a_brand, a_channel, a_show, an_item
from commands import Cli, content, fill


def test_undo_and_redo_go_through_all_steps_run_by_run(cli: Cli, plan: Path) -> None:
    states = [content(plan)]
    fill(plan, a_brand(id="brand"))
    states.append(content(plan))
    fill(plan, a_channel(brand_id="brand"))
    states.append(content(plan))
    for state in reversed(states[:-1]):
        answer = cli("undo", plan)
        assert (answer.code, answer.out) == (0, "Undone: Set the stage\n")
        assert content(plan) == state
    for state in states[1:]:
        answer = cli("redo", plan)
        assert (answer.code, answer.out) == (0, "Done again: Set the stage\n")
        assert content(plan) == state


def test_nothing_to_undo_gives_exit_code_1_and_a_line(cli: Cli, plan: Path) -> None:
    undone, redone = cli("undo", plan), cli("redo", plan)
    assert (undone.code, undone.out) == (1, "")
    assert "nothing to undo" in undone.err
    assert redone.code == 1
    assert "nothing to redo" in redone.err


def test_history_has_the_newest_step_first_with_local_times(cli: Cli, plan: Path) -> None:
    fill(plan, a_brand(id="brand"))
    fill(plan, a_channel(brand_id="brand"), a_channel(brand_id="brand"))
    cli("undo", plan)
    newest, oldest = cli("history", plan, "--json").json
    assert (newest["undone"], newest["changes"], oldest["changes"]) == (True, 2, 1)
    made = datetime.fromisoformat(oldest["made_at"])
    assert made.utcoffset() == made.astimezone().utcoffset()
    lines = cli("history", plan).out.splitlines()
    assert lines[0].endswith("  Set the stage (undone)")
    assert lines[1] == f"{made:%Y-%m-%d %H:%M:%S}  Set the stage"


def test_history_can_be_short(cli: Cli, plan: Path) -> None:
    assert cli("history", plan).out == "This plan has no history yet.\n"
    fill(plan, a_brand(id="brand"))
    fill(plan, a_brand(id="another"))
    assert len(cli("history", plan, "--limit", 1).out.splitlines()) == 1
    assert len(cli("history", plan, "--limit", 1, "--json").json) == 1


def test_history_of_one_show_leaves_out_what_was_done_to_others(cli: Cli, plan: Path) -> None:
    fill(plan, a_brand(id="brand"))
    fill(plan, a_show(id="one", title="One"), an_item(id="row", show_id="one"))
    fill(plan, a_show(id="two", title="Two"))
    (step,) = cli("history", plan, "--show", "one", "--json").json
    assert step["changes"] == 2
    assert cli("history", plan, "--show", "three").code == 2
