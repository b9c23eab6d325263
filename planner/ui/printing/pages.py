"""Draws the pages of a PDF as pictures, in one thread: the library that does it knows no more."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pypdfium2
from PySide6.QtCore import QObject, QSizeF, Qt, Signal
from PySide6.QtGui import QImage

from planner.ui.problems import Problems


class PdfPages(QObject):
    """The pages of the PDF that was shown last.

    `opened` has the sizes of its pages in points. `drawn` has a page, counted from 0, and its
    picture; both come in the thread of the window.
    """

    opened = Signal(list)
    drawn = Signal(int, QImage)
    _done = Signal(object, object)

    def __init__(self, problems: Problems, parent: QObject) -> None:
        super().__init__(parent)
        self._problems = problems
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pages")
        self._reader = _Reader()
        self._wanted: dict[tuple[int, int], Future[Any]] = {}
        self._shown = 0
        self._count = 0
        self._done.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def show(self, content: bytes) -> None:
        """Opens another PDF; pictures of the one before that are not drawn yet are given up."""
        self._forget()
        self._shown += 1
        self._run(lambda: self._reader.open(content), self._open)

    def want(self, page: int, width: int) -> None:
        """Asks for the picture of a page, `width` pixels of the screen wide.

        Nothing comes for a page of what is not open yet, or not any more.
        """
        key = (page, width)
        if page < self._count and key not in self._wanted:
            future = self._run(
                lambda: self._reader.draw(page, width),
                lambda image: self.drawn.emit(page, image),
            )
            self._wanted[key] = future

    def in_its_thread(self, work: Callable[[], None]) -> None:
        """Does other work with the library, for another thread that waits for it."""
        self._pool.submit(work).result()

    def close(self) -> None:
        """Gives up what is not drawn, and closes the PDF; nothing is told of it from now on."""
        self._forget()
        self._shown += 1
        self._pool.submit(self._reader.close)
        self._pool.shutdown(wait=True)

    def _open(self, sizes: list[QSizeF]) -> None:
        self._count = len(sizes)
        self.opened.emit(sizes)

    def _forget(self) -> None:
        self._count = 0
        for future in self._wanted.values():
            future.cancel()
        self._wanted.clear()

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> Future[Any]:
        shown = self._shown
        future = self._pool.submit(work)
        future.add_done_callback(lambda done: self._done.emit(done, (shown, then)))
        return future

    def _take(self, future: Future[Any], asked: tuple[int, Callable[[Any], None]]) -> None:
        """What is of a PDF that is no longer shown is dropped."""
        shown, then = asked
        if future.cancelled() or shown != self._shown:
            return
        self._wanted = {key: each for key, each in self._wanted.items() if each is not future}
        with self._problems.caught_quietly():
            then(future.result())


class _Reader:
    """Reads one PDF at a time, all of it in the one thread."""

    def __init__(self) -> None:
        self._document: pypdfium2.PdfDocument | None = None

    def open(self, content: bytes) -> list[QSizeF]:
        self.close()
        self._document = document = pypdfium2.PdfDocument(content)
        return [QSizeF(*document.get_page_size(number)) for number in range(len(document))]

    def draw(self, number: int, width: int) -> QImage:
        if self._document is None:
            raise IndexError(number)
        page = self._document[number]
        bitmap = page.render(scale=width / page.get_width(), rev_byteorder=True, prefer_bgrx=True)
        picture = QImage(
            bytes(bitmap.buffer),
            bitmap.width,
            bitmap.height,
            bitmap.stride,
            QImage.Format.Format_RGBX8888,
        ).copy()
        bitmap.close()
        page.close()
        return picture

    def close(self) -> None:
        if self._document is not None:
            self._document.close()
            self._document = None
