"""The real file dialogs and the real system: what tests replace (see `context.Outside`)."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.errors import EnvironmentFaultError
from planner.ui.context import Outside
from planner.ui.marking import translate

ENDING = ".showplan"


def real_outside() -> Outside:
    """Dialogs over the active window, and whatever the system opens files with."""
    return Outside(
        _ask_plan_to_open,
        _ask_new_plan,
        _show_file,
        _ask_table_to_import,
        _ask_pdf_to_save,
        _ask_printer,
        _ask_picture_to_read,
        _ask_file_to_save,
    )


def documents_folder() -> Path:
    """Where a person keeps documents."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(QStandardPaths.writableLocation(place) or Path.home())


def _ask_plan_to_open() -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(
        _active_window(),
        translate("Outside", "Open a plan"),
        str(documents_folder()),
        f"{translate('Outside', 'Plans')} (*{ENDING})",
    )
    return Path(chosen) if chosen else None


def _ask_new_plan(name: str) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(
        _active_window(),
        translate("Outside", "Make a new plan"),
        str(documents_folder() / f"{name}{ENDING}"),
        f"{translate('Outside', 'Plans')} (*{ENDING})",
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix == ENDING else path.with_name(path.name + ENDING)


def _ask_table_to_import() -> Path | None:
    chosen, _ = QFileDialog.getOpenFileName(
        _active_window(),
        translate("Outside", "Import a table"),
        str(documents_folder()),
        ";;".join(
            (
                f"{translate('Outside', 'Tables')} (*.csv *.tsv *.txt *.xlsx *.xls *.ods)",
                f"{translate('Outside', 'All files')} (*)",
            )
        ),
    )
    return Path(chosen) if chosen else None


def _ask_pdf_to_save(proposed: Path) -> Path | None:
    folder = proposed.parent if proposed.parent.is_dir() else proposed.parent.parent
    chosen, _ = QFileDialog.getSaveFileName(
        _active_window(),
        translate("Outside", "Save the sheets as PDF"),
        str(folder / proposed.name),
        "PDF (*.pdf)",
    )
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")


def _ask_printer(pages: int) -> QPrinter | None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, _active_window())
    dialog.setMinMax(1, pages)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=False)
    return printer if dialog.exec() else None


def _ask_picture_to_read() -> Path | None:
    place = QStandardPaths.StandardLocation.PicturesLocation
    chosen, _ = QFileDialog.getOpenFileName(
        _active_window(),
        translate("Outside", "Choose a picture"),
        QStandardPaths.writableLocation(place) or str(Path.home()),
        ";;".join(
            (
                f"{translate('Outside', 'Pictures')} (*.png *.jpg *.jpeg *.webp *.gif)",
                f"{translate('Outside', 'All files')} (*)",
            )
        ),
    )
    return Path(chosen) if chosen else None


def _ask_file_to_save(proposed: Path, kind: str) -> Path | None:
    chosen, _ = QFileDialog.getSaveFileName(
        _active_window(), translate("Outside", "Export to a file"), str(proposed), kind
    )
    if not chosen:
        return None
    path = Path(chosen)
    ending = proposed.suffix
    return path if path.suffix.lower() == ending else path.with_name(path.name + ending)


def _show_file(path: Path) -> None:
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        raise EnvironmentFaultError(
            "No program was found to open {path}. The file is there: open it by hand.", path=path
        )


def _active_window() -> QWidget | None:
    application = QCoreApplication.instance()
    window = getattr(application, "activeWindow", None)
    return None if window is None else window()
