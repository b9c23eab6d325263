"""The picture of the selected product, and how it gets one: a file, the clipboard, a drop, or a
download that is asked for, with how far it is and a way to give it up."""

from functools import partial
from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.catalogue import Product
from planner.domain.errors import NothingToDoError
from planner.services.pictures import (
    NewPicture,
    can_be_downloaded,
    picture_at,
    picture_in_file,
    picture_of_bytes,
    remove_picture,
    set_picture,
)
from planner.services.workspace import Workspace
from planner.ui.background import Background, Progress, Task, Work
from planner.ui.context import Context
from planner.ui.products.dropped import Carried, carried_picture, png_of
from planner.ui.tokens import SPACE_XS
from planner.ui.widgets.acting import ActButton, row_of
from planner.ui.widgets.look import label
from planner.ui.widgets.picture import PictureView
from planner.ui.widgets.small_button import SmallButton
from planner.ui.widgets.wrapping_row import WrappingRow


class PictureCard(QWidget):
    """Shows one product at a time. What was begun for a product is finished for that one, whichever
    is shown by then."""

    def __init__(self, workspace: Workspace, context: Context) -> None:
        super().__init__()
        self._workspace = workspace
        self._context = context
        # Of its own: a slow server must not keep prints and backups waiting.
        self._background = Background(workspace.path, context.problems, self)
        self._product: Product | None = None
        self._task: Task | None = None
        self.view = PictureView(workspace, context.theme)
        self.said = label(look="quiet")
        self.said.setWordWrap(True)
        self.cancel = SmallButton(self.tr("Cancel"))
        self.cancel.clicked.connect(self._give_up_task)
        problems = context.problems
        self.choose = ActButton(self.tr("From a file…"), self.choose_picture, problems)
        self.paste = ActButton(self.tr("Paste"), self.paste_picture, problems)
        self.download = ActButton(self.tr("Download"), self.download_picture, problems)
        self.remove = ActButton(self.tr("Take away"), self.remove_picture, problems)
        self.setAcceptDrops(True)
        self._lay_out()

    @property
    def busy(self) -> bool:
        """Whether a picture is being read or fetched."""
        return self._task is not None

    def show_product(self, product: Product) -> None:
        """Shows a product's picture, and what can be done about it."""
        self._product = product
        self.view.show_product(product)
        self.remove.setVisible(product.picture_id is not None)
        self.download.setVisible(can_be_downloaded(product.image))
        self.download.setToolTip(product.image.replace("<", "‹").replace(">", "›"))
        self._say()

    def close_down(self) -> None:
        """Ends all that uses the file."""
        self._background.close()

    # What the actions and buttons call

    def choose_picture(self) -> None:
        """Asks for a file."""
        path = self._context.outside.picture_to_read() if self._product else None
        if path is not None:
            self._take(path)

    def paste_picture(self) -> None:
        """Takes what is on the clipboard. Raises NothingToDoError where that is no picture."""
        carried = carried_picture(QGuiApplication.clipboard().mimeData())
        if carried is None:
            raise NothingToDoError(
                "There is no picture on the clipboard. Copy a picture, its file, or its address."
            )
        self._take(carried)

    def download_picture(self) -> None:
        """Fetches the product's picture. Raises NothingToDoError where no address is known."""
        address = self._product.image if self._product else ""
        if not can_be_downloaded(address):
            raise NothingToDoError(
                "No address is known for this product’s picture. Choose a file, or paste a picture."
            )
        self._take(address)

    def remove_picture(self) -> None:
        """Takes it away. Raises NothingToDoError where there is none."""
        if self._product is not None:
            remove_picture(self._workspace, self._product.id)

    # What Qt asks

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._product is not None and carried_picture(event.mimeData()) is not None:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        carried = carried_picture(event.mimeData())
        if carried is not None:
            event.acceptProposedAction()
            self._take(carried)

    # The inside

    def _take(self, carried: Carried) -> None:
        """Reads or fetches a picture off the window's thread, then gives it to the product."""
        if self._product is None:
            return
        self._give_up_task()
        fetching = isinstance(carried, str)
        words = self.tr("Downloading…") if fetching else self.tr("Reading the picture…")
        done = partial(self._keep, self._product.id)
        task = self._background.run(words, _work(carried), done)
        self._task = task
        task.progressed.connect(partial(self._progress, task))
        task.ended.connect(partial(self._end, task))
        self._say()

    def _keep(self, product_id: str, picture: NewPicture | None) -> None:
        if picture is not None and self._workspace.find(Product, product_id) is not None:
            set_picture(self._workspace, product_id, picture)

    def _progress(self, task: Task, percent: int) -> None:
        if task is self._task:
            self.said.setText(f"{task.label} {percent} %")

    def _give_up_task(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
            self._say()

    def _end(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self._say()

    def _say(self) -> None:
        idle = self.tr("Drop a picture here, or paste one.")
        self.said.setText(idle if self._task is None else self._task.label)
        self.cancel.setVisible(self._task is not None)

    def _lay_out(self) -> None:
        buttons = WrappingRow()
        for button in (self.choose, self.paste, self.download, self.remove):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_XS)
        column.addWidget(self.view)
        column.addLayout(row_of(self.said, self.cancel, stretch=0))
        column.addLayout(buttons)


def _work(carried: Carried) -> Work:
    if isinstance(carried, Path):
        return partial(_read, path=carried)
    if isinstance(carried, QImage):
        return partial(_convert, image=carried)
    return partial(_fetch, address=carried)


def _read(_workspace: Workspace, _progress: Progress, *, path: Path) -> object:
    return picture_in_file(path)


def _convert(_workspace: Workspace, _progress: Progress, *, image: QImage) -> object:
    return picture_of_bytes(png_of(image))


def _fetch(_workspace: Workspace, progress: Progress, *, address: str) -> object:
    return picture_at(address, reached=progress.reached, stop=lambda: progress.cancelled)
