import json
import sys
from pathlib import Path

import pytest
import sample_plan
from problems import SetupError

SHOWS = [
    {"id": "one", "title": "Black Friday: 3 h / marathon"},
    {"id": "two", "title": "直播 “夜”"},
]
A_COMMAND_LINE = """
import json, pathlib, sys
words = sys.argv[1:]
if words[0] == "list":
    print(json.dumps(SHOWS))
elif words[:2] == ["export", "host"] and "two" in words:
    sys.exit(1)
elif words[0] == "export":
    pathlib.Path(words[words.index("-o") + 1]).write_text(" ".join(words[:2]))
else:
    sys.exit(2)
"""


@pytest.fixture
def planner(tmp_path: Path) -> list[str]:
    """A command line that answers as DESIGN says ours does, with no host in the second show."""
    script = tmp_path / "planner.py"
    script.write_text(f"SHOWS = {json.dumps(SHOWS)}{A_COMMAND_LINE}", encoding="utf-8")
    return [sys.executable, "-X", "utf8", str(script)]


def test_every_show_is_written_as_each_sheet_it_has_something_for(
    planner: list[str], tmp_path: Path
) -> None:
    written = list(sample_plan.write_sheets(planner, tmp_path / "sample.showplan"))
    assert [path.name for path in written] == [
        "01 Black Friday 3 h marathon – rundown.pdf",
        "01 Black Friday 3 h marathon – host.pdf",
        "02 直播 夜 – rundown.pdf",
    ]
    assert {path.parent.name for path in written} == {"sample-sheets"}
    assert all(path.exists() for path in written)


def test_a_command_that_fails_stops_with_a_sentence(planner: list[str], tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="sample"):
        sample_plan.make(planner, tmp_path / "sample.showplan")


def test_the_first_plan_is_opened_again_and_a_fresh_one_never_replaces_it(tmp_path: Path) -> None:
    first = sample_plan.newest(tmp_path)
    assert first == sample_plan.fresh(tmp_path) == tmp_path / "sample.showplan"
    first.touch()
    assert sample_plan.newest(tmp_path) == first
    assert sample_plan.fresh(tmp_path) == tmp_path / "sample-2.showplan"


def test_the_newest_of_many_is_told_by_number(tmp_path: Path) -> None:
    for name in ("sample", "sample-2", "sample-10", "sample-mine"):
        (tmp_path / f"{name}.showplan").touch()
    assert sample_plan.newest(tmp_path) == tmp_path / "sample-10.showplan"
    assert sample_plan.fresh(tmp_path) == tmp_path / "sample-11.showplan"
