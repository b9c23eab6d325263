import io
from dataclasses import replace
from typing import Any

import pypdf
from sheet_reading import lines, outside, page_sizes, texts

from planner.exports.fonts import Fonts
from planner.exports.head_and_foot import Foot, Head
from planner.exports.sheet import Frame, Section, write_document
from planner.exports.spans import plain
from planner.exports.text_block import TextBlock
from planner.exports.typesetting import Typesetter
from planner.resources import fonts_folder
from planner.wording.language import Language

TYPESETTER = Typesetter(Fonts(fonts_folder()))
A4, LETTER = Frame(595, 842, 30), Frame(792, 612, 30)


def a_section(count: int = 1, **fields: Any) -> Section:
    block = TextBlock.of(TYPESETTER, [plain("Body", 12)], 400)
    return Section(
        **{
            "title": "Sheet",
            "frame": A4,
            "head": Head(((plain("Title", 15),),), ((plain("Right", 10),),)),
            "foot": Foot("Left", "Middle"),
            "pieces": [block] * count,
            **fields,
        }
    )


def written(*sections: Section) -> bytes:
    return write_document(sections, TYPESETTER, title="t", author="a", language=Language())


def test_each_section_has_its_own_paper_and_page_count() -> None:
    pdf = written(a_section(100), a_section(frame=LETTER))
    sizes = page_sizes(pdf)
    assert sizes == [(595, 842)] * (len(sizes) - 1) + [(792, 612)]
    numbers = [line.rsplit(" ", 3)[-3:] for line in lines(pdf) if line.startswith("Left Middle")]
    last = str(len(sizes) - 1)
    assert numbers[0] == ["1", "/", last]
    assert numbers[-1] == ["1", "/", "1"]


def test_a_section_without_pieces_is_one_page_with_its_header() -> None:
    assert lines(written(a_section(0))) == ["Right", "Title", "Left Middle 1 / 1"]


def test_several_sections_are_in_the_outline_and_a_single_one_is_not() -> None:
    several = pypdf.PdfReader(io.BytesIO(written(a_section(title="One"), a_section(title="直播"))))
    titles = [entry.title for entry in several.outline if not isinstance(entry, list)]
    assert titles == ["One", "直播"]
    single = pypdf.PdfReader(io.BytesIO(written(a_section())))
    assert single.outline == []


def test_a_long_footer_is_cut_at_the_left_and_wrapped_in_the_middle() -> None:
    foot = Foot("left word " * 40, "middle word " * 12)
    pdf = written(a_section(foot=foot))
    left, *middle = [each.text.strip() for each in texts(pdf) if each.size == 7]
    assert left.endswith("…")
    assert " ".join(middle).count("middle") == 12
    assert outside(pdf, 29) == []


def test_a_long_left_and_a_long_middle_stand_beside_each_other() -> None:
    for frame in (A4, LETTER, Frame(420, 595, 30)):
        foot = Foot("left word " * 40, "middle word " * 12)
        shown = [
            each for each in texts(written(a_section(foot=foot, frame=frame))) if each.size == 7
        ]
        left, page, *middle = (each for each in shown if each.text.strip())
        assert left.right + 10 < min(each.x for each in middle)
        assert max(each.right for each in middle) + 10 < page.x


def test_a_middle_that_takes_more_than_three_lines_is_cut() -> None:
    pdf = written(a_section(foot=Foot("", "middle word " * 200)))
    assert any(each.text.strip().endswith("…") for each in texts(pdf) if each.size == 7)
    assert outside(pdf, 29) == []


def test_a_pack_is_in_the_outline_by_who_holds_it_and_its_pages_are_labelled_so() -> None:
    packs = [
        a_section(100, title=f"{name} of {holder}", name=name, holder=holder)
        for holder in ("@mia", "主播")
        for name in ("Call", "Host")
    ]
    reader = pypdf.PdfReader(io.BytesIO(written(*packs)))
    outline: Any = reader.outline
    titles = [
        [each.title for each in entry] if isinstance(entry, list) else entry.title
        for entry in outline
    ]
    assert titles == ["@mia", ["Call", "Host"], "主播", ["Call", "Host"]]
    pages = len(reader.pages) // 4
    assert reader.page_labels[:2] == ["@mia · Call · 1", "@mia · Call · 2"]
    assert reader.page_labels[pages] == "@mia · Host · 1"
    assert reader.page_labels[-1] == f"主播 · Host · {pages}"


def test_a_document_says_what_it_is_and_in_which_language() -> None:
    language = Language("zh_CN")
    pdf = write_document(
        [a_section()], TYPESETTER, title="直播", author="N", subject="S", language=language
    )
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    about = reader.metadata
    assert about is not None
    assert (about.title, about.author, about.subject) == ("直播", "N", "S")
    assert about.producer == "Show Planner (ReportLab)"
    root: Any = reader.root_object
    assert (root["/Lang"], root["/ViewerPreferences"]["/DisplayDocTitle"]) == ("zh-CN", True)


def test_a_screen_reader_finds_each_sheet_its_heading_and_its_parts_in_order() -> None:
    heading = TextBlock.of(TYPESETTER, [plain("Heading", 12)], 400)
    body = a_section().pieces[0]
    pieces = [replace(heading, keeps_with_next=True), *[body] * 100]
    pdf = written(a_section(title="One", pieces=pieces, repeated=body), a_section(title="Two"))
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    root: Any = reader.root_object
    assert root["/MarkInfo"]["/Marked"]
    sheets = [each.get_object() for each in root["/StructTreeRoot"]["/K"]["/K"]]
    assert [(each["/S"], each["/T"]) for each in sheets] == [("/Sect", "One"), ("/Sect", "Two")]
    parts = [[each.get_object()["/S"] for each in sheet["/K"]] for sheet in sheets]
    assert parts == [["/H1", "/P", "/H2", *["/P"] * 100], ["/H1", "/P"]]
    by_page = root["/StructTreeRoot"]["/ParentTree"]["/Nums"]
    pages: Any = reader.pages
    for page in pages:
        marked = page.get_contents().get_data().count(b"/MCID")
        assert len(by_page[2 * page["/StructParents"] + 1].get_object()) == marked
    assert sum(len(each.get_object()) for each in by_page[1::2]) == 105


def test_a_left_of_a_few_lines_is_not_cut() -> None:
    printed = "Print 4 · version 7 · Printed Sun 22 Nov 2026 04:00"
    pdf = written(a_section(foot=Foot(printed, "Next on air: @jun"), frame=Frame(420, 595, 30)))
    assert printed in " ".join(each.text.strip() for each in texts(pdf) if each.size == 7)
    assert outside(pdf, 29) == []
