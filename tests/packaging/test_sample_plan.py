import sys
from pathlib import Path

import pytest
import sample_plan
from problems import SetupError

A_COMMAND_LINE = """
import pathlib, sys
words = sys.argv[1:]
if words[0] == "export":
    folder = pathlib.Path(words[words.index("-o") + 1])
    (folder / f"直播 – {words[1]}.pdf").write_text(" ".join(words[:2]))
else:
    sys.exit(2)
"""


@pytest.fixture
def planner(tmp_path: Path) -> list[str]:
    """A command line that writes one sheet of each kind into the folder it is given."""
    script = tmp_path / "planner.py"
    script.write_text(A_COMMAND_LINE, encoding="utf-8")
    return [sys.executable, "-X", "utf8", str(script)]


def test_every_kind_of_sheet_is_written_into_a_folder_beside_the_plan(
    planner: list[str], tmp_path: Path
) -> None:
    written = sample_plan.write_sheets(planner, tmp_path / "sample.showplan")
    folder = tmp_path / "sample-sheets"
    assert written == [str(folder / "直播 – host.pdf"), str(folder / "直播 – rundown.pdf")]
    assert (folder / "直播 – host.pdf").read_text() == "export host"


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
