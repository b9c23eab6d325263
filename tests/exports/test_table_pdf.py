import io

from reportlab.lib.colors import red
from reportlab.pdfgen.canvas import Canvas
from sheet_reading import picture, texts

from planner.exports.canvas import Align, open_canvas
from planner.exports.fonts import Fonts
from planner.exports.spans import bold, plain
from planner.exports.table_pdf import Cell, Column, TableRow, TableStyle, one_text, set_table
from planner.exports.table_row import RowPiece
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder

FONTS = Fonts(fonts_folder())
TYPESETTER = Typesetter(FONTS)
STYLE = TableStyle(300, 10, 4, "continues", "continued")
COLUMNS = (
    Column("#", Align.RIGHT, most=0.1, again=True),
    Column("Title", most=0.6, share=1),
    Column("SKU", most=0.2),
    Column("Cues", most=0.3, share=1),
)


def cell(*bands: str) -> Cell:
    return Cell(tuple((plain(text, 10),) for text in bands))


def pieces(*rows: TableRow) -> list[RowPiece]:
    rows_set = set_table(COLUMNS, rows, TYPESETTER, STYLE).rows
    return [each for each in rows_set if isinstance(each, RowPiece)]


def tops(piece: RowPiece) -> dict[str, float]:
    return {line.text.parts[0].line.text: line.y for line in piece.lines}


def drawn(piece: RowPiece) -> bytes:
    target = io.BytesIO()
    canvas: Canvas = open_canvas(
        target, FONTS, title="t", author="a", language="en", page_size=(320, 200)
    )
    piece.draw(canvas, 10, 190)
    canvas.save()
    return target.getvalue()


def test_the_bands_of_a_row_begin_at_the_height_of_the_highest_before_them() -> None:
    long = "a text that wraps in its narrow column " * 2
    (row,) = pieces(TableRow((cell("1"), cell("T"), cell("S1", "S2"), cell(long, "P2", "more"))))
    found = tops(row)
    assert found["S1"] == found["1"] == 4
    assert found["S2"] == found["P2"] >= 4 + 2 * 12.5
    assert found["more"] == found["P2"] + 12.5


def test_a_cell_of_one_text_flows_freely_beside_bands() -> None:
    title = "many words in one title " * 6
    (row,) = pieces(TableRow((None, cell(title), cell("S1", "S2"), None)))
    assert tops(row)["S2"] == 4 + 12.5


def test_a_text_across_stands_over_the_columns_that_are_free() -> None:
    (row,) = pieces(TableRow((cell("1"), None, None, None), cell("a heading across the table")))
    assert len(row.lines) == 2
    assert row.height == 4 + 12.5 + 4


def test_an_empty_row_is_as_high_as_a_line() -> None:
    (row,) = pieces(TableRow((None,) * 4))
    assert row.height == 4 + 12.5 + 4


def test_figures_stand_at_the_right_edge_of_their_column() -> None:
    one, ten = pieces(TableRow((cell("1"), None, None, None)), TableRow((cell("10"), *[None] * 3)))
    edges = [row.lines[0].x + row.lines[0].text.width for row in (one, ten)]
    assert edges[0] == edges[1]


def test_a_row_is_split_between_lines_says_so_and_repeats_its_number() -> None:
    title = " ".join(f"word{number}" for number in range(60))
    (row,) = pieces(TableRow((cell("7"), cell(title), None, None), marked=True))
    parts = row.split(100)
    assert parts is not None
    head, tail = parts
    assert head.height == 100
    shown = [[each.text.strip() for each in texts(drawn(part))] for part in (head, tail)]
    assert shown[0][-1] == "continues"
    assert {"continued", "7"} <= set(shown[1])
    words = " ".join(" ".join(part) for part in shown).split()
    assert [word for word in words if word.startswith("word")] == title.split()
    assert tail.marked


def test_a_row_of_one_line_or_in_no_room_is_not_split() -> None:
    (row,) = pieces(TableRow((cell("1"), cell("T"), None, None)))
    assert row.split(100) is None
    (high,) = pieces(TableRow((None, cell("word " * 200), None, None)))
    assert high.split(20) is None


def test_a_swatch_stands_before_its_text_and_a_mark_before_the_row() -> None:
    swatch = one_text(bold("Hero", 10), swatch=red)
    pdf = drawn(pieces(TableRow((None, swatch, None, None), marked=True))[0])
    colours = picture(pdf).getcolors(1_000_000)
    assert colours is not None
    assert (255, 0, 0) in {colour for _, colour in colours}
    edge = picture(pdf).convert("L").crop((0, 0, 2 * 9, 400))
    assert min(edge.tobytes()) == 0
