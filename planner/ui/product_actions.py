"""The section of the table of actions for the products of a rundown."""

from typing import Final, Protocol

from planner.ui.actions import Action, Menu
from planner.ui.marking import QT_TRANSLATE_NOOP


class ProductCommands(Protocol):
    """What can be done with the products of a rundown."""

    def add_products(self) -> None:
        """Looks for products to add."""

    def pin_products(self) -> None:
        """Numbers the pins in the order of the rows."""


PRODUCT_ACTIONS: Final[tuple[Action[ProductCommands], ...]] = (
    Action(
        "add_products",
        QT_TRANSLATE_NOOP("Actions", "Add products…"),
        lambda products: products.add_products(),
        Menu.ROW,
        ("Ctrl+Shift+A",),
        "package",
        apart=True,
    ),
    Action(
        "pin_products",
        QT_TRANSLATE_NOOP("Actions", "Number pins in row order"),
        lambda products: products.pin_products(),
        Menu.ROW,
        ("Ctrl+Shift+T",),
        "list-ordered",
    ),
)
