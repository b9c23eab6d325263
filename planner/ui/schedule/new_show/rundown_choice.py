"""With which rundown a new show begins: with none, a template's, or a copy of another show's."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from planner.services.drafting import ShowDraft
from planner.services.ready_rundowns import ReadyRundown, ready_rundowns
from planner.services.workspace import Workspace
from planner.ui.widgets.form_choice import ChoiceButton
from planner.wording.dates import short_day
from planner.wording.figures import length_in_words
from planner.wording.language import Language


class RundownChoice(QWidget):
    """Chooses a rundown; `changed` gives the id of its template or show, empty for none."""

    changed = Signal(str)

    def __init__(self, language: Language) -> None:
        super().__init__()
        self._language = language
        self._offered: dict[str, str] = {}
        self._of: tuple[str | None] | None = None
        self.choice = ChoiceButton(self.tr("Rundown"), look="small")
        self.choice.chosen.connect(lambda text: self.changed.emit(self._offered[text]))
        self.setFocusProxy(self.choice)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choice)

    def show_ready(self, workspace: Workspace, draft: ShowDraft) -> None:
        """Offers what there is for the brand of a draft, and shows what it begins with."""
        if self._of != (draft.brand_id,):
            self._of = (draft.brand_id,)
            self._offer(ready_rundowns(workspace, draft.brand_id))
        wanted = draft.rundown_id or ""
        chosen = (text for text, id_ in self._offered.items() if id_ == wanted)
        self.choice.show_text(next(chosen, next(iter(self._offered))))

    def forget(self) -> None:
        """What there is may be something else now; it is read when it is next shown."""
        self._of = None

    def _offer(self, ready: Iterable[ReadyRundown]) -> None:
        offered = {self.tr("None: begin empty"): ""}
        for each in ready:
            offered.setdefault(self._text(each), each.id)
        if offered != self._offered:
            self._offered = offered
            self.choice.offer(list(offered))

    def _text(self, ready: ReadyRundown) -> str:
        if ready.starts_at is None:
            minutes = ready.length_minutes or 0
            length = length_in_words(self._language, minutes * 60)
            return self.tr("From template: {name}, {length}").format(name=ready.name, length=length)
        day = short_day(self._language, ready.starts_at)
        return self.tr("Copy of {name}, {day}").format(name=ready.name, day=day)
