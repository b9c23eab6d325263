"""The structure of a PDF, by which a screen reader finds the sheets and reads them in order.

Each sheet is a section with its heading and its parts; a table's row is one paragraph, as ReportLab
writes every element as an object of its own, and cells would make a long rundown half as large
again. What only repeats on a page, such as its footer, is passed over.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObject, PDFString
from reportlab.pdfgen.canvas import Canvas


class Role(Enum):
    """What a part of a sheet is, as PDF calls it."""

    TITLE = "H1"
    HEADING = "H2"
    TEXT = "P"


class Tags:
    """The structure of one document while its pages are drawn."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._file = canvas._doc  # type: ignore[attr-defined,unused-ignore]  # not in the stubs
        self._root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        self._document = _element("Document", self._refer(self._root))
        self._sheets: list[PDFObject] = []
        self._sheet = self._document
        self._on_sheet: list[PDFObject] = []
        self._on_page: list[PDFObject] = []
        self._by_page: list[PDFObject] = []

    @contextmanager
    def sheet(self, title: str) -> Iterator[None]:
        """What is drawn within is one sheet; its pages begin and end within too."""
        self._sheet = _element("Sect", self._refer(self._document))
        self._sheet["T"] = PDFString(title)
        self._sheets.append(self._refer(self._sheet))
        self._on_sheet = []
        yield
        self._sheet["K"] = PDFArray(self._on_sheet)

    @contextmanager
    def part(self, role: Role) -> Iterator[None]:
        """What is drawn within is one part of the sheet, read after those before it."""
        element = _element(role.value, self._refer(self._sheet))
        element["Pg"] = self._file.thisPageRef()
        element["K"] = len(self._on_page)
        reference = self._refer(element)
        with self._marked(f"/{role.value} <</MCID {len(self._on_page)}>> BDC"):
            yield
        self._on_page.append(reference)
        self._on_sheet.append(reference)

    @contextmanager
    def repeated(self) -> Iterator[None]:
        """What is drawn within stands on other pages too, and is not read again."""
        with self._marked("/Artifact <</Type /Pagination>> BDC"):
            yield

    def end_page(self) -> None:
        """The canvas has just ended a page."""
        page = self._file.Pages.pages[-1]
        # ReportLab writes those entries of a page that it knows by name: here are two more.
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._by_page) // 2, PDFName("S")
        self._by_page += [page.StructParents, self._refer(PDFArray(self._on_page))]
        self._on_page = []

    def finish(self) -> None:
        """All is drawn: the document gets its structure."""
        self._document["K"] = PDFArray(self._sheets)
        self._root["K"] = self._refer(self._document)
        self._root["ParentTree"] = PDFDictionary({"Nums": PDFArray(self._by_page)})
        self._root["ParentTreeNextKey"] = len(self._by_page) // 2
        catalog = self._file.Catalog
        catalog.StructTreeRoot = self._root
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})

    @contextmanager
    def _marked(self, begin: str) -> Iterator[None]:
        self._canvas.addLiteral(begin)
        yield
        self._canvas.addLiteral("EMC")

    def _refer(self, made: PDFObject) -> PDFObject:
        reference: PDFObject = self._file.Reference(made)
        return reference


def _element(role: str, parent: PDFObject) -> PDFDictionary:
    return PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName(role), "P": parent})
