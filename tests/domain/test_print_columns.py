import pytest

from planner.domain.print_columns import (
    KEPT,
    MORE,
    USUAL,
    PrintColumn,
    changed,
    moved,
    shown_columns,
    whole_columns,
)
from planner.domain.rundown import CueColumn

CUES = (CueColumn(id="camera", name="Camera"), CueColumn(id="own", name="Own", private=True))


def shown(sheet: str, *ids: str) -> list[str]:
    return [each.id for each in shown_columns(sheet, [PrintColumn(id=each) for each in ids], CUES)]


@pytest.mark.parametrize("sheet", USUAL)
def test_where_nothing_is_chosen_the_usual_columns_are_printed(sheet: str) -> None:
    assert tuple(shown(sheet)) == USUAL[sheet]
    whole = [each.id for each in whole_columns(sheet, (), CUES)]
    assert set(whole) >= {*USUAL[sheet], *MORE[sheet]}
    assert len(set(whole)) == len(whole)


def test_the_chosen_columns_are_printed_in_their_order_and_a_private_cue_is_none() -> None:
    assert shown("rundown", "title", "cue:camera", "cue:own", "gone", "start") == [
        *("title", "cue:camera", "start")
    ]


@pytest.mark.parametrize("sheet", USUAL)
def test_what_a_line_is_about_is_always_printed(sheet: str) -> None:
    hidden = [PrintColumn(id=KEPT[sheet], shown=False), PrintColumn(id="writing")]
    assert [each.id for each in shown_columns(sheet, hidden)] == [KEPT[sheet], "writing"]


def test_a_column_is_moved_and_changed_and_stays_within_the_others() -> None:
    columns = whole_columns("prep", ())
    up = moved(columns, "sku", -2)
    assert [each.id for each in up[:4]] == ["pulled", "sku", "back", "product"]
    assert moved(up, "sku", -9)[0].id == "sku"
    assert changed(up, "sku", width=40)[1].width == 40
