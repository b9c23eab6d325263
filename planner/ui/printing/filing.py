"""Where the next print goes: the folder and the name that are remembered and shown."""

from pathlib import Path

from planner.services.prints import MadeSheets
from planner.ui.preferences import Preferences
from planner.ui.printing.files import file_name, named, sheet_folder
from planner.ui.printing.naming import FileNaming
from planner.ui.printing.words import title_of
from planner.ui.problems import Problems
from planner.wording.language import Language


class Filing:
    """Keeps in the person's settings what is chosen in the field."""

    def __init__(
        self,
        plan: Path,
        naming: FileNaming,
        preferences: Preferences,
        problems: Problems,
        language: Language,
    ) -> None:
        self._plan = plan
        self._naming = naming
        self._preferences = preferences
        self._problems = problems
        self._language = language
        naming.settled.connect(lambda name: self._keep(sheet_name=name))
        naming.beside.connect(lambda: self._keep(sheet_folder=""))
        naming.show_pattern(preferences.settings.sheet_name)
        self._show_folder()

    def path_of(self, made: MadeSheets) -> Path:
        """The file for a print that is made."""
        name = named(
            self._naming.pattern,
            made.snapshot.show,
            sheet=title_of(self._language, made.sheets),
            number=made.number,
        )
        return self._folder / file_name(name)

    def tell(self, made: MadeSheets) -> None:
        """Shows what the file of a print is called."""
        sheet = title_of(self._language, made.sheets)
        self._naming.show_print(made.snapshot.show, sheet, made.number)

    def remember(self, folder: Path) -> None:
        """The next file goes into this folder too."""
        self._keep(sheet_folder=str(folder))

    @property
    def _folder(self) -> Path:
        return sheet_folder(self._plan, self._preferences.settings.sheet_folder)

    def _keep(self, **chosen: str) -> None:
        with self._problems.caught_quietly():
            self._preferences.change(**chosen)
        self._show_folder()

    def _show_folder(self) -> None:
        chosen = bool(self._preferences.settings.sheet_folder)
        self._naming.show_folder(self._folder, chosen=chosen)
