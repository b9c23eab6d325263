"""Turns the side of a rundown to the palette of products, and adds what is chosen there."""

from PySide6.QtCore import QObject, Signal

from planner.domain.changes import ChangeSet
from planner.domain.errors import NothingToDoError
from planner.domain.rundown import RowType
from planner.services.pins import pin_products
from planner.services.selling import add_products_as_rows, add_products_at, add_products_to_row
from planner.services.workspace import Workspace
from planner.ui.context import Context
from planner.ui.product_actions import PRODUCT_ACTIONS
from planner.ui.rundown.beside import RundownSide
from planner.ui.rundown.palette.panel import ProductPalette
from planner.ui.rundown.state import RundownState
from planner.ui.rundown.targets import dropped_at
from planner.ui.widgets.row_dragging import DragGrid, Place


class ProductDesk(QObject):
    """What is done with the products of a rundown; `begun` tells that the palette is to be seen."""

    begun = Signal()

    def __init__(
        self, workspace: Workspace, context: Context, grid: DragGrid, side: RundownSide
    ) -> None:
        """`grid` is the table of the rundown, in whose current row things are added."""
        super().__init__(side)
        self._workspace, self._context, self._grid, self._side = workspace, context, grid, side
        self._state: RundownState | None = None
        self.palette = ProductPalette(workspace, context)
        side.add(self.palette)
        side.currentChanged.connect(self._turn)
        side.inspector.adding.connect(self.add_products)
        self.palette.as_rows.connect(self._add_as_rows)
        self.palette.into_row.connect(self._add_into_row)
        grid.products_dropped.connect(self._drop)

    def show_state(self, state: RundownState | None) -> None:
        """Is about a show, another one or another state of it; None: about none."""
        self._state = state
        self.palette.show_run(None if state is None else state.run)
        if state is None and self._side.currentWidget() is self.palette:
            self._side.rest()

    def follow(self, done: ChangeSet) -> None:
        """Looks for products anew where a step has changed some."""
        self.palette.follow(done)

    def offer_actions(self) -> None:
        """Makes what can be done with products work."""
        self._context.actions.bind(PRODUCT_ACTIONS, self)

    def take_actions(self) -> None:
        """Takes the actions away again."""
        self._context.actions.release(PRODUCT_ACTIONS)

    # What the actions call

    def add_products(self) -> None:
        """Looks for products in the palette."""
        if self._grid.settle():
            self.begun.emit()
            self._side.turn_to(self.palette)

    def pin_products(self) -> None:
        """Numbers the pins in the order of the rows."""
        if self._state is not None and self._grid.settle():
            pin_products(self._workspace, self._state.run.show.id)

    # The inside

    def _add_as_rows(self, product_ids: list[str]) -> None:
        with self._context.problems.caught():
            if self._state is not None and self._grid.settle():
                after = self._grid.current_key()
                show_id = self._state.run.show.id
                made = add_products_as_rows(self._workspace, show_id, product_ids, after=after)
                self._go_on([row.id for row in made])

    def _add_into_row(self, product_ids: list[str]) -> None:
        with self._context.problems.caught():
            if self._state is None or not self._grid.settle():
                return
            row_id = self._grid.current_key()
            if row_id is None:
                raise NothingToDoError("No row is selected. Select the row to add products to.")
            add_products_to_row(self._workspace, row_id, product_ids)
            self._go_on([row_id])

    def _drop(self, product_ids: list[str], place: Place) -> None:
        with self._context.problems.caught():
            if self._state is None or not self._grid.settle():
                return
            if place.into and self._takes_products(place.key):
                add_products_to_row(self._workspace, str(place.key), product_ids)
                self._go_on([str(place.key)])
                return
            target = dropped_at(self._state.run.rows, (), place)
            made = add_products_at(
                self._workspace,
                self._state.run.show.id,
                product_ids,
                block_id=target.block_id,
                before=target.before,
            )
            self._go_on([row.id for row in made])

    def _takes_products(self, row_id: str | None) -> bool:
        rows = () if self._state is None else self._state.run.rows
        return any(row.id == row_id and row.type is RowType.ITEM for row in rows)

    def _go_on(self, row_ids: list[str]) -> None:
        """Selects what was made, so that the next comes below it; the palette keeps the focus."""
        self._grid.select_keys(row_ids[-1:])
        self.palette.go_on()

    def _turn(self) -> None:
        if self._side.currentWidget() is not self.palette:
            self.palette.rest()
