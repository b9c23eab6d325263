"""The studios page: every room with its terms, and how full it is in a week."""

from collections.abc import Sequence
from datetime import date

from typing_extensions import override

from planner.domain.record import Waiver
from planner.domain.show import Show
from planner.domain.studio import Booking, Closure, Studio
from planner.services.importing_lists import STUDIOS
from planner.services.studios import add_studio, delete_unused_studio
from planner.services.week_loads import read_studio_loads
from planner.services.workspace import Workspace
from planner.ui.background import Background
from planner.ui.context import Context
from planner.ui.list_actions import STUDIO_ACTIONS
from planner.ui.marking import translate
from planner.ui.studios.columns import field_names, studio_columns
from planner.ui.studios.lines import StudioLine
from planner.ui.studios.panel import StudioPanel
from planner.ui.widgets.import_panel import ImportPanel, ImportTexts
from planner.ui.widgets.summary import Summary
from planner.ui.widgets.week_page import WeekPage, WeekPageTexts
from planner.wording import figures, week


class StudiosPage(WeekPage[StudioLine]):
    """Lists the studios by name."""

    commands = STUDIO_ACTIONS
    add = "add_studio"
    take_in = "import_studios"
    shown = (Studio, Booking, Closure, Show, Waiver)

    def __init__(self, workspace: Workspace, context: Context, background: Background) -> None:
        texts = WeekPageTexts(
            translate("StudiosPage", "Studios"),
            translate("StudiosPage", "No studios yet"),
            translate(
                "StudiosPage",
                "Add the rooms that shows are made in, or open the sample plan.",
            ),
        )
        columns = studio_columns(workspace, context.language)
        panel = StudioPanel(workspace, context)
        imports = ImportPanel(
            workspace,
            context,
            background,
            STUDIOS,
            ImportTexts(
                translate("StudiosPage", "Import studios"), field_names(workspace, context.language)
            ),
        )
        super().__init__(workspace, context, columns, texts, panel, imports)

    @override
    def read_week(self, monday: date) -> Sequence[StudioLine]:
        currency = self._workspace.charter.currency
        loads = read_studio_loads(self._workspace, monday)
        return [StudioLine(load, currency, monday) for load in loads]

    @property
    def count(self) -> int:
        """How many studios there are."""
        return self._workspace.count(Studio)

    @property
    @override
    def summary(self) -> Summary:
        """How many there are, and what the week comes to."""
        language = self._context.language
        loads = [line.load for line in self.lines]
        counted = language.plural("window", "{count} studio", "{count} studios", count=len(loads))
        booked = week.hours(language, sum(load.booked for load in loads))
        cost = figures.short_money(
            language, sum(load.cost or 0 for load in loads), self._workspace.charter.currency
        )
        words = self.tr("{studios} · {hours} booked · {cost} this week")
        return Summary(words.format(studios=counted, hours=booked, cost=cost))

    # What the actions call

    def add_studio(self) -> None:
        """Adds a studio, and opens its name."""
        if self._grid.settle():
            studio = add_studio(self._workspace, name=self.tr("New studio"))
            self._grid.edit_cell(studio.id, "name")

    def import_studios(self) -> None:
        """Takes in a list from another program."""
        self.import_list()

    def delete_studio(self) -> None:
        """Deletes the selected studio. Raises InvalidValueError where it is booked."""
        key = self._grid.current_key()
        if key is not None and self._grid.settle():
            delete_unused_studio(self._workspace, key)
