"""Brings a PDF onto a printer of the system, page by page, each as large as it is."""

from typing import Final

import pypdfium2
from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from planner.domain.errors import EnvironmentFaultError

_DOTS_AN_INCH: Final = 300


def onto_printer(printer: QPrinter, content: bytes) -> None:
    """Prints all pages. Raises EnvironmentFaultError where the printer takes nothing."""
    document = pypdfium2.PdfDocument(content)
    painter = QPainter()
    try:
        for number in range(len(document)):
            page = document[number]
            _lay_out(printer, QSizeF(*page.get_size()))
            if not (printer.newPage() if painter.isActive() else painter.begin(printer)):
                raise EnvironmentFaultError(
                    "The printer takes no pages. Look whether it is on, or save the PDF and "
                    "print that."
                )
            bitmap = page.render(scale=_DOTS_AN_INCH / 72, rev_byteorder=True, prefer_bgrx=True)
            image = QImage(
                bytes(bitmap.buffer),
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGBX8888,
            )
            painter.drawImage(QRectF(painter.viewport()), image)
            bitmap.close()
            page.close()
    finally:
        if painter.isActive():
            painter.end()
        document.close()


def _lay_out(printer: QPrinter, points: QSizeF) -> None:
    """Gives the next page the size of the PDF's, to its very edges: it has margins of its own."""
    upright = QSizeF(min(points.width(), points.height()), max(points.width(), points.height()))
    wide = points.width() > points.height()
    orientation = QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait
    size = QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(size, orientation, QMarginsF()))
