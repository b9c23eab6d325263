"""Whichever command opens a plan first under new rules tells what moved, on standard error."""

from pathlib import Path

from commands import Cli
from old_zones import age

from planner.bootstrap import workspace_at
from planner.services.shows import list_shows


def test_verify_tells_what_moved_and_finds_the_plan_whole(cli: Cli, sample: Path) -> None:
    with workspace_at(sample) as workspace:
        first = list_shows(workspace)[0]
    age(sample, "2001a", shows={first.id: -3600})
    answer = cli("verify", sample)
    assert answer.code == 0
    assert "whole" in answer.out
    sentence, line = answer.err.splitlines()
    assert "(tz database 2001a →" in sentence
    assert "1 show is at another moment now" in sentence
    assert f"“{first.title}”" in line
    assert line.endswith("1 h later in UTC")


def test_what_moved_does_not_stand_among_the_json(cli: Cli, sample: Path) -> None:
    with workspace_at(sample) as workspace:
        first = list_shows(workspace)[0]
    age(sample, "2001a", shows={first.id: -3600})
    answer = cli("list", "shows", sample, "--json")
    assert isinstance(answer.json, list)
    assert "tz database" in answer.err
    assert cli("list", "shows", sample, "--json").err == ""
