"""What is told of the chosen product and what never is: the product's words, or this show's own."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.services import offers
from planner.ui.marking import translate
from planner.ui.rundown.inspector.part import Desk, Part, Shown
from planner.ui.widgets.acting import ActButton, row_of
from planner.ui.widgets.form_text import TextField
from planner.ui.widgets.look import label


class Talk(Part):
    """Talking points and what is never said, one a line; edited, they are this show's own."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        problems = desk.problems
        self.points = TextField(self.tr("Talking points"), self._set_points, problems)
        self.never = TextField(self.tr("Never say"), self._set_never, problems)
        reset = self.tr("As the product")
        self.points_back = ActButton(reset, lambda: self._write_points(None), problems)
        self.never_back = ActButton(reset, lambda: self._write_never(None), problems)
        self._own_points, self._own_never = _own_remark(), _own_remark()
        for field, remark, button in (
            (self.points, self._own_points, self.points_back),
            (self.never, self._own_never, self.never_back),
        ):
            button.setToolTip(self.tr("Forget this show’s own words: the product’s hold again"))
            self.body.addWidget(field)
            self.body.addLayout(row_of(remark, QWidget(), button, stretch=1))

    @override
    def is_about(self, shown: Shown) -> bool:
        return shown.single and shown.offer is not None

    @override
    def fill(self, shown: Shown) -> None:
        offer, product = next(each for each in shown.line.offered if each[0].id == shown.offer_id)
        self.points.show_value("\n".join(product.talking_points), of=offer.id)
        self.never.show_value("\n".join(product.never_say), of=offer.id)
        for remark, button, own in (
            (self._own_points, self.points_back, offer.talking_points is not None),
            (self._own_never, self.never_back, offer.never_say is not None),
        ):
            remark.setVisible(own)
            button.setVisible(own)

    def _set_points(self, text: str) -> None:
        self._write_points(_lines(text))

    def _set_never(self, text: str) -> None:
        self._write_never(_lines(text))

    def _write_points(self, points: Sequence[str] | None) -> None:
        if self.shown is not None and self.shown.offer_id is not None:
            offers.set_talking_points(self.desk.workspace, self.shown.offer_id, points)

    def _write_never(self, phrases: Sequence[str] | None) -> None:
        if self.shown is not None and self.shown.offer_id is not None:
            offers.set_never_say(self.desk.workspace, self.shown.offer_id, phrases)


def _own_remark() -> QWidget:
    return label(translate("RowInspector", "for this show only"), "small")


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]
