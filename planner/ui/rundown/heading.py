"""What stands over a rundown: when and where the show is, and the figures that matter."""

from planner.domain.clock import format_length, format_signed
from planner.domain.findings import Severity
from planner.domain.platforms import Platforms
from planner.ui.marking import translate
from planner.ui.rundown.state import RundownState
from planner.ui.widgets.entry import Tone
from planner.ui.widgets.figures import Figure
from planner.wording import dates, figures
from planner.wording.break_even import break_even_remark, break_even_text
from planner.wording.language import Language

CONTEXT = "window"
"""Under which counted words of the window stand in the translations."""


def on_air_line(state: RundownState, language: Language, platforms: Platforms) -> str:
    """`Fri 27 Nov 2026 · 16:00 – 19:00 PST · Studio A · TikTok Shop`."""
    run = state.run
    show = run.show
    parts = [dates.window(language, show.on_air, show.off_air, show.timezone)]
    parts += dict.fromkeys(
        run.studios[each.studio_id].name for each in run.bookings if each.studio_id in run.studios
    )
    parts += dict.fromkeys(platforms.name_of(channel.platform) for channel in run.channels)
    return " · ".join(parts)


def figures_of(state: RundownState, language: Language) -> list[Figure]:
    """The strip: on air, off air, planned, over or under, products, sales goal, break-even."""
    timing, show = state.timing, state.run.show
    strip = [
        Figure(translate("Rundown", "On air"), _clock(state, timing.on_air)),
        Figure(translate("Rundown", "Off air"), _clock(state, timing.off_air)),
        Figure(translate("Rundown", "Planned"), format_length(timing.planned)),
        Figure(
            translate("Rundown", "Over / under"),
            format_signed(timing.over),
            Tone.CAUTION if timing.over > 0 else Tone.PLAIN,
        ),
        Figure(translate("Rundown", "Products"), figures.number(state.products)),
    ]
    if show.sales_goal is not None:
        goal = figures.short_money(language, show.sales_goal, state.run.brand.currency)
        strip.append(Figure(translate("Rundown", "Sales goal"), goal))
    strip.append(_break_even(state, language))
    return strip


def _break_even(state: RundownState, language: Language) -> Figure:
    found, currency = state.break_even, state.run.brand.currency
    return Figure(
        translate("Rundown", "Break-even"),
        break_even_text(language, found, currency),
        Tone.PLAIN if found.sales is not None else Tone.FAINT,
        hint=break_even_remark(language, found, currency),
    )


def totals(state: RundownState, language: Language) -> str:
    """`22 rows · 18 products pinned in order`; the pins are said where there are any."""
    rows, products = len(state.numbers), state.products
    parts = [
        language.plural(CONTEXT, "{count} row", "{count} rows", count=rows),
        language.plural(CONTEXT, "{count} product", "{count} products", count=products),
    ]
    pins = _pins(state)
    if pins == sorted(pins) and pins:
        one, many = "{count} pinned in order", "{count} pinned in order"
        parts.append(language.plural(CONTEXT, one, many, count=len(pins)))
    elif pins:
        parts.append(translate("Rundown", "pins out of order"))
    return " · ".join(parts)


def _pins(state: RundownState) -> list[int]:
    """The pins that are shown, each where it comes first, as the checks have them."""
    running = (row.id for row in state.run.rows if state.timing.by_row[row.id].running)
    offers = (offer for row_id in running for offer in state.run.offers.get(row_id, ()))
    return list(dict.fromkeys(offer.pin for offer in offers if offer.pin is not None))


def to_solve(state: RundownState, language: Language) -> str:
    """`1 error · 2 warnings`, nothing where there is neither."""
    errors, warnings = state.count(Severity.ERROR), state.count(Severity.WARNING)
    parts = []
    if errors:
        parts.append(language.plural(CONTEXT, "{count} error", "{count} errors", count=errors))
    if warnings:
        parts.append(
            language.plural(CONTEXT, "{count} warning", "{count} warnings", count=warnings)
        )
    return " · ".join(parts)


def _clock(state: RundownState, instant: int) -> str:
    return dates.clock_with_seconds(state.timing.local(instant))
