"""Echoes what was understood of a line; what is doubtful offers its other readings."""

from collections.abc import Mapping
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from planner.domain.typed_rewriting import rewritten
from planner.domain.typed_show import Chip, Understood
from planner.services.drafting import ShowDraft
from planner.ui.context import Context
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.look import label
from planner.ui.widgets.small_button import SmallButton
from planner.ui.widgets.wrapping_row import WrappingRow
from planner.wording.dates import clock
from planner.wording.drafts import chip_words, kind_of_chip, meaning
from planner.wording.terms import role_name

_OF_A_WINDOW = (Understood.CLOCK, Understood.LENGTH)


class ChipRow(QWidget):
    """Chips in as many lines as they need. `wanted` is the line with another reading."""

    wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._row = WrappingRow()
        self.setLayout(self._row)

    def show_draft(
        self, line: str, draft: ShowDraft, names: Mapping[str, str], roles: Mapping[str, str]
    ) -> None:
        """Says what a line was understood as.

        `names` are those of studios, brands and people, `roles` what these are asked to do.
        """
        self._clear()
        said = []
        for text, tone in self._texts(draft, {**names, **self._with_roles(names, roles)}):
            self._row.addWidget(label(text, "chip", tone=tone))
            said.append(text)
        for chip in draft.chips:
            for other in self._readings(chip, names):
                self._offer(line, draft, chip, other, names)
        self.setAccessibleName(", ".join(said))
        self.setVisible(bool(said))

    def _texts(self, draft: ShowDraft, names: Mapping[str, str]) -> list[tuple[str, Tone]]:
        language, texts = self._context.language, []
        window = [each for each in draft.chips if each.what in _OF_A_WINDOW]
        plain = len(window) == len(_OF_A_WINDOW) and not any(each.doubtful for each in window)
        for chip in draft.chips:
            if plain and chip.what is Understood.LENGTH:
                continue
            if plain and chip.what is Understood.CLOCK:
                texts.append(self._window(draft, window))
                continue
            said = chip_words(language, chip, names)
            if chip.assumed:
                texts.append((self._assumed(said), Tone.PLAIN))
            else:
                texts.append((said, Tone.CAUTION if chip.doubtful else Tone.ACCENT))
        return texts

    def _with_roles(self, names: Mapping[str, str], roles: Mapping[str, str]) -> dict[str, str]:
        """The people of a draft with what they are asked to do."""
        language = self._context.language
        return {
            id_: f"{names[id_]} {role_name(language, role).lower()}"
            for id_, role in roles.items()
            if id_ in names
        }

    def _window(self, draft: ShowDraft, window: list[Chip]) -> tuple[str, Tone]:
        """The time on air, and which half of it was not typed."""
        end = draft.starts_at + timedelta(minutes=draft.length_minutes)
        hours = f"{clock(draft.starts_at)} – {clock(end)}"
        assumed = [each for each in window if each.assumed]
        if not assumed:
            return hours, Tone.ACCENT
        if len(assumed) == len(window):
            return self._assumed(hours), Tone.PLAIN
        language = self._context.language
        said = meaning(language, assumed[0].what, assumed[0].value, {})
        return f"{hours} · {self._assumed(said)}", Tone.ACCENT

    def _assumed(self, said: str) -> str:
        return self.tr("{value} assumed").format(value=said)

    def _readings(self, chip: Chip, names: Mapping[str, str]) -> list[str]:
        """The other values of a chip that can be written into the line."""
        named = chip.what not in (Understood.DAY, *_OF_A_WINDOW)
        return [each for each in chip.others if not named or each in names]

    def _offer(
        self, line: str, draft: ShowDraft, chip: Chip, other: str, names: Mapping[str, str]
    ) -> None:
        words = meaning(self._context.language, chip.what, other, names)
        button = SmallButton(words)
        kind = kind_of_chip(self._context.language, chip.what)
        button.setAccessibleName(self.tr("{what}: {value}").format(what=kind, value=words))
        typed = f"{other}min" if chip.what is Understood.LENGTH else names.get(other, other)
        changed = rewritten(line, draft.chips, chip.what, typed)
        button.clicked.connect(partial(self.wanted.emit, changed))
        self._row.addWidget(button)

    def _clear(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
