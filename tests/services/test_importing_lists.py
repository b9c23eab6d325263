"""Lists of studios and people come in: seen before, in one step, over nothing that is blank."""

from pathlib import Path

import pytest
from builders import a_creator, a_studio

from planner.domain.crew import Creator
from planner.domain.errors import PlanChangedElsewhereError
from planner.domain.studio import Studio
from planner.imports.problems import Reason
from planner.services.importing_lists import CREATORS, STUDIOS, import_list, preview_list
from planner.services.listed_preview import ListedPreview
from planner.services.product_preview import RowState
from planner.services.workspace import Workspace


@pytest.fixture
def crew(workspace: Workspace) -> Workspace:
    with workspace.change("Set the stage") as step:
        step.put(a_creator(id="mia", name="@Mia.K", email="mia@crew.example", hourly_rate=6_500))
        step.put(a_creator(id="kim-1", name="Kim"))
        step.put(a_creator(id="kim-2", name="kim"))
        step.put(a_studio(id="a", name="Studio A", setup_minutes=30))
    return workspace


def preview(workspace: Workspace, folder: Path, text: str, kind: str = CREATORS) -> ListedPreview:
    path = folder / "list.csv"
    path.write_text(text, encoding="utf-8")
    return preview_list(workspace, path, kind)


def states(seen: ListedPreview) -> list[tuple[int, RowState]]:
    return [(row.line, row.state) for row in seen.rows]


def test_a_row_finds_whom_it_means_by_id_or_by_name_and_changes_only_what_it_fills(
    crew: Workspace, tmp_path: Path
) -> None:
    text = (
        "ID,Name,Email,Hourly rate,Phone\n"
        ",mia.k,,70,\n"
        "kim-2,Kim Lee,kim@crew.example,,\n"
        "7,@new,,,555\n"
    )
    seen = preview(crew, tmp_path, text)
    assert states(seen) == [(2, RowState.CHANGED), (3, RowState.CHANGED), (4, RowState.NEW)]
    assert [each.field for each in seen.rows[0].changes] == ["hourly_rate"]
    assert import_list(crew, seen) == 3
    mia = crew.get(Creator, "mia")
    assert (mia.name, mia.email, mia.hourly_rate) == ("@Mia.K", "mia@crew.example", 7_000)
    assert crew.get(Creator, "kim-2").name == "Kim Lee", "an id may bring another name"
    (new,) = [each for each in crew.all(Creator) if each.name == "@new"]
    assert (new.timezone, new.id == "7") == ("America/Los_Angeles", False)
    undone = crew.undo()
    assert undone is not None
    assert undone.label == "Import 3 creators from list.csv"
    assert crew.get(Creator, "mia").hourly_rate == 6_500
    assert crew.count(Creator) == 3


def test_the_same_file_again_changes_nothing_and_writes_no_step(
    crew: Workspace, tmp_path: Path
) -> None:
    text = "Studio,Setup (min),Hourly rate\nstudio a,45,120\nStudio B,30,\n"
    import_list(crew, preview(crew, tmp_path, text, STUDIOS))
    revision = crew.revision()
    again = preview(crew, tmp_path, text, STUDIOS)
    assert {state for _, state in states(again)} == {RowState.SAME}
    assert import_list(crew, again) == 0
    assert crew.revision() == revision
    assert {each.name for each in crew.all(Studio)} == {"Studio A", "Studio B"}


def test_rows_that_cannot_be_taken_are_told_and_the_others_taken(
    crew: Workspace, tmp_path: Path
) -> None:
    text = "ID,Name,Phone\n,kim,1\n,@mia.k,2\n,MIA.K,3\nnobody,,4\n,@new,5\n,@NEW,6\n"
    seen = preview(crew, tmp_path, text)
    reasons = {row.line: row.problems[0].reason for row in seen.having(RowState.REJECTED)}
    assert reasons == {
        2: Reason.SEVERAL_NAMED,
        4: Reason.SAME_TWICE,
        5: Reason.NO_NAME,
        7: Reason.SAME_TWICE,
    }
    assert import_list(crew, seen) == 2


def test_what_the_plan_does_not_allow_rejects_a_row_in_the_words_of_the_plan(
    crew: Workspace, tmp_path: Path
) -> None:
    text = "Studio,Min hours,Setup (h)\nStudio A,1,800\nStudio B,2000,1\nStudio C,1,1\n"
    seen = preview(crew, tmp_path, text, STUDIOS)
    assert [state for _, state in states(seen)] == [
        RowState.REJECTED,
        RowState.REJECTED,
        RowState.NEW,
    ]
    assert all(row.problems[0].reason is Reason.REFUSED for row in seen.having(RowState.REJECTED))


def test_a_preview_is_only_carried_out_on_the_plan_that_it_was_made_of(
    crew: Workspace, tmp_path: Path
) -> None:
    seen = preview(crew, tmp_path, "Name,Phone\n@new,1\n")
    with crew.change("Something else") as step:
        step.put(a_creator(id="late", name="@new"))
    with pytest.raises(PlanChangedElsewhereError, match="Look at it again"):
        import_list(crew, seen)
    assert crew.count(Creator) == 4
