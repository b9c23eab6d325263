"""Opens what was found in a plan, where one works on it."""

from planner.domain.findable import Findable, Sort
from planner.ui.plan_view import PlanView


def reach(view: PlanView, thing: Findable) -> None:
    """Turns to a thing and selects it. Raises NotFoundError where it is gone."""
    match thing.sort:
        case Sort.SHOW:
            view.open_show(thing.id)
        case Sort.ROW:
            view.open_show(thing.within)
            view.rundown.grid.select_keys([thing.id], column="title")
        case Sort.PRODUCT:
            view.show_page("products")
            view.products.point_to(thing.id)
        case Sort.CREATOR:
            view.show_page("creators")
            view.creators.point_to(thing.id)
        case Sort.STUDIO:
            view.show_page("studios")
            view.studios.point_to(thing.id)


def reach_beside(view: PlanView, thing: Findable) -> None:
    """The same, but a show is selected in the schedule with all about it beside."""
    if thing.sort is Sort.SHOW:
        view.show_in_schedule(thing.id)
    else:
        reach(view, thing)
