from datetime import UTC, datetime
from typing import Any

import pytest

from planner.domain.errors import InvalidValueError
from planner.exports.sheet_options import Orientation, Paper, SheetOptions

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("chosen", "sentence"),
    [
        ({"type_size": 6.9}, "type size of a sheet lies between 7 and 28"),
        ({"type_size": 99}, "type size of a sheet lies between 7 and 28"),
        ({"margin": 2}, "margin of a sheet lies between 12 and 85"),
        ({"margin": 300}, "margin of a sheet lies between 12 and 85"),
        ({"printed_at": datetime(2026, 11, 22)}, "offset from UTC"),  # is meant
    ],
)
def test_what_no_sheet_can_be_is_refused_in_words(chosen: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InvalidValueError, match=sentence):
        SheetOptions(**{"printed_at": NOW, **chosen})


@pytest.mark.parametrize("paper", Paper)
def test_a_page_is_turned_as_the_sheet_usually_is_or_as_somebody_chose(paper: Paper) -> None:
    short, long = paper.value
    usual = SheetOptions(printed_at=NOW, paper=paper)
    assert usual.page_size(Orientation.LANDSCAPE) == (long, short)
    assert usual.page_size(Orientation.PORTRAIT) == (short, long)
    turned = SheetOptions(printed_at=NOW, paper=paper, orientation=Orientation.PORTRAIT)
    assert turned.page_size(Orientation.LANDSCAPE) == (short, long)
