"""On a narrow paper large type gives way before a price breaks, which would read as another one."""

from datetime import UTC, datetime

import pytest
from builders import an_item
from runs import a_marathon
from sheet_reading import texts

from planner.domain.rundown import Offer
from planner.exports.fonts import Fonts
from planner.exports.rundown_pdf import TYPE_SIZE, rundown_pdf
from planner.exports.sheet_options import Paper, SheetOptions
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder

PRINTED = datetime(2026, 11, 22, 14, tzinfo=UTC)


@pytest.mark.parametrize("size", [TYPE_SIZE, 12, 28])
def test_a_price_stands_on_one_line_in_any_type(size: float) -> None:
    row = an_item(id="row", title="Gold bar")
    offer = Offer(id="offer", row_id="row", product_id="serum", live_price=1_001_000)
    run = a_marathon(rows=(row,), offers={"row": (offer,)})
    options = SheetOptions(printed_at=PRINTED, paper=Paper.A5, type_size=size)
    pdf = rundown_pdf(run, options, Typesetter(Fonts(fonts_folder())))
    (price,) = [each for each in texts(pdf) if each.text.strip() == "$10,010.00"]
    assert TYPE_SIZE <= round(price.size, 2) <= size
