"""The table of actions as things that can be looked for by name."""

from collections.abc import Iterator
from typing import Final

from planner.domain.findable import Findable, Sort
from planner.ui.action_set import ActionSet
from planner.ui.actions import Menu
from planner.ui.finder.sections import NEEDS, NOT_NOW
from planner.ui.help_actions import PALETTE
from planner.ui.marking import as_read, translate

_NEAREST: Final = (Menu.ROW, Menu.SHOW, Menu.EDIT, Menu.VIEW, Menu.FILE, Menu.HELP)
"""What is about the thing in hand comes before what is about the window."""


def actions_to_find(actions: ActionSet) -> Iterator[Findable]:
    """Every action but the one that leads here, as it is now: named, in its menu, possible or why
    not. One whose text says what it would undo is found by its plain name too."""
    needs = {spec.id: missing for missing, section in NEEDS for spec in section}
    for spec in sorted(actions.specs, key=lambda spec: _NEAREST.index(spec.menu)):
        if spec.id == PALETTE:
            continue
        menu = as_read(translate("Actions", spec.menu.value))
        usable = actions[spec.id].isEnabled()
        missing = NOT_NOW if actions.is_bound(spec.id) else needs.get(spec.id, NOT_NOW)
        yield Findable(
            Sort.SETTING if spec.setting else Sort.ACTION,
            spec.id,
            actions.name_of(spec.id),
            (as_read(translate("Actions", spec.text)),),
            menu if usable else f"{menu} · {translate('Finder', missing)}",
            usable=usable,
        )
