"""The English sentences of every finding: what is wrong, and what can be done about it.

Values in braces are those of `domain.finding_rule.RULES`. Of several alternatives the first is
said whose values are all there; the last one needs none that can be missing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final, TypeAlias

from planner.domain.findings import Code

ValueName: TypeAlias = str
"""The name of a value of a finding, which is never said itself."""
EnglishOnly: TypeAlias = str
"""How English says a sentence of one thing; translations are looked up by that for many."""


@dataclass(frozen=True, slots=True)
class Wording:
    """How one code (or one variant of it) is said and what is advised, each with alternatives.

    `one` is said instead of the first alternative where the value named by `counted` is 1.
    """

    says: tuple[str, ...]
    advises: tuple[str, ...] = ()
    one: EnglishOnly = ""
    counted: ValueName = ""


def _say(says: str, advises: str) -> Wording:
    return Wording((says,), (advises,))


def _count(counted: ValueName, one: EnglishOnly, many: str, advises: str) -> Wording:
    return Wording((many,), (advises,), one=one, counted=counted)


_BOOKINGS: Final[dict[str, Wording]] = {
    Code.STUDIO_OVERLAP: _say(
        "“{show}” and “{other}” are both confirmed in {studio} and overlap by {overlap}.",
        "Move one of them or book another studio.",
    ),
    f"{Code.HOLD_CONFLICT}.confirmed": _say(
        "The hold for “{show}” in {studio} overlaps the confirmed booking of “{other}” "
        "by {overlap}.",
        "Release the hold or move it.",
    ),
    f"{Code.HOLD_CONFLICT}.rank": _say(
        "“{show}” and “{other}” both have hold {rank} in {studio} and overlap by {overlap}.",
        "Rank one of them behind the other.",
    ),
    f"{Code.HOLD_EXPIRED}.lapsed": _say(
        "The hold for “{show}” in {studio} lapsed on {expires_at}.",
        "Confirm the booking, hold it anew, or release it.",
    ),
    f"{Code.HOLD_EXPIRED}.soon": _say(
        "The hold for “{show}” in {studio} lapses on {expires_at}.",
        "Confirm the booking before then, or release it.",
    ),
    Code.STUDIO_CLOSED: Wording(
        (
            "{studio} is closed from {starts_at} to {ends_at} ({reason}), during “{show}”.",
            "{studio} is closed from {starts_at} to {ends_at}, during “{show}”.",
        ),
        ("Choose another studio or another time.",),
    ),
    Code.STUDIO_OUTSIDE_HOURS: _say(
        "The booking of “{show}” lies {outside} outside the opening hours of {studio}.",
        "Ask the studio to open longer, or move the booking.",
    ),
    f"{Code.NO_STUDIO}.none": _say("“{show}” has no studio.", "Book a studio."),
    f"{Code.NO_STUDIO}.part": _say(
        "“{show}” has no studio for {gap} of its time on air.", "Move or lengthen its booking."
    ),
}

_CREATORS: Final[dict[str, Wording]] = {
    Code.CREATOR_OVERLAP: _say(
        "{creator} is on “{show}” and on “{other}” at once for {overlap}.",
        "Move one shift or give it to somebody else.",
    ),
    Code.CREATOR_REST: _say(
        "{creator} rests {rest} between “{show}” and “{other}” and needs {needed}.",
        "Move one shift or give it to somebody else.",
    ),
    Code.CREATOR_HOURS: _say(
        "{creator} works {worked} on {day}; {limit} is the most.",
        "Shorten a shift or give it to somebody else.",
    ),
    Code.CREATOR_UNAVAILABLE: _say(
        "{creator} is on “{show}” for {outside} outside their hours.",
        "Ask them, or change the shift.",
    ),
    Code.CREATOR_TIME_OFF: Wording(
        (
            "{creator} is away from {starts_at} to {ends_at} ({reason}), during “{show}”.",
            "{creator} is away from {starts_at} to {ends_at}, during “{show}”.",
        ),
        ("Give the shift to somebody else.",),
    ),
    Code.ROLE_MISMATCH: _say(
        "{creator} has the role {role} on “{show}”, but not on their own list of roles.",
        "Add the role to their list or choose somebody else.",
    ),
    f"{Code.NO_HOST}.none": _say("“{show}” has no host.", "Add a host to its team."),
    f"{Code.NO_HOST}.part": _say(
        "“{show}” is without a host for {gap}.", "Extend a shift or add a host."
    ),
}

_TIMES: Final[dict[str, Wording]] = {
    f"{Code.DST_GAP}.show": _say(
        "“{title}” starts at {wall}, when clocks in {zone} go forward and skip that time; "
        "it counts as {taken_as}.",
        "Choose a time before or after the clock change.",
    ),
    f"{Code.DST_GAP}.start": _say(
        "“{title}” has a hard start at {wall}, when clocks in {zone} go forward and skip that "
        "time; it counts as {taken_as}.",
        "Choose a time before or after the clock change.",
    ),
    f"{Code.DST_GAP}.end": _say(
        "“{title}” must end by {wall}, when clocks in {zone} go forward and skip that time; "
        "it counts as {taken_as}.",
        "Choose a time before or after the clock change.",
    ),
    f"{Code.DST_GAP}.booking_start": _say(
        "The booking of “{title}” starts at {wall}, when clocks in {zone} go forward and skip "
        "that time; it counts as {taken_as}.",
        "Choose a time before or after the clock change.",
    ),
    f"{Code.DST_GAP}.booking_end": _say(
        "The booking of “{title}” ends at {wall}, when clocks in {zone} go forward and skip "
        "that time; it counts as {taken_as}.",
        "Choose a time before or after the clock change.",
    ),
    f"{Code.DST_GAP}.closure": _say(
        "{title} is closed from or until {wall}, when clocks in {zone} go forward and skip that "
        "time; it counts as {taken_as}.",
        "Choose a time before or after the clock change.",
    ),
    f"{Code.DST_GAP}.time_off": _say(
        "{title} is away from or until {wall}, when clocks in {zone} go forward and skip that "
        "time; it counts as {taken_as}.",
        "Choose a time before or after the clock change.",
    ),
    f"{Code.DST_FOLD}.show": _say(
        "“{title}” starts at {wall}, which comes twice in {zone} as clocks go back; "
        "it counts as the first.",
        "Choose a time outside that hour, or tell everybody which one is meant.",
    ),
    f"{Code.DST_FOLD}.start": _say(
        "“{title}” has a hard start at {wall}, which comes twice in {zone} as clocks go back; "
        "it counts as the first.",
        "Let the row follow, or choose a time outside that hour.",
    ),
    f"{Code.DST_FOLD}.end": _say(
        "“{title}” must end by {wall}, which comes twice in {zone} as clocks go back; "
        "it counts as the first.",
        "Give the row a length, or choose a time outside that hour.",
    ),
    f"{Code.DST_FOLD}.booking_start": _say(
        "The booking of “{title}” starts at {wall}, which comes twice in {zone} as clocks go "
        "back; it counts as the first.",
        "Choose a time outside that hour, or tell everybody which one is meant.",
    ),
    f"{Code.DST_FOLD}.booking_end": _say(
        "The booking of “{title}” ends at {wall}, which comes twice in {zone} as clocks go "
        "back; it counts as the first.",
        "Choose a time outside that hour, or tell everybody which one is meant.",
    ),
    f"{Code.DST_FOLD}.closure": _say(
        "{title} is closed from or until {wall}, which comes twice in {zone} as clocks go back; "
        "it counts as the first.",
        "Choose a time outside that hour, or tell everybody which one is meant.",
    ),
    f"{Code.DST_FOLD}.time_off": _say(
        "{title} is away from or until {wall}, which comes twice in {zone} as clocks go back; "
        "it counts as the first.",
        "Choose a time outside that hour, or tell everybody which one is meant.",
    ),
    Code.SHOW_OVER: _say(
        "“{show}” runs {over} over its {length}.",
        "Shorten rows, or fit the rundown to the show's length.",
    ),
    Code.SHOW_UNDER: _say(
        "“{show}” ends {under} short of its {length}.",
        "Add or lengthen rows, or fit the rundown to the show's length.",
    ),
    f"{Code.ROW_OVERLAP}.row": _say(
        "“{row}” starts {overlap} before “{previous}” ends.",
        "Shorten the rows before it or move its start.",
    ),
    f"{Code.ROW_OVERLAP}.on_air": _say(
        "“{row}” starts {overlap} before the show is on air.",
        "Move its start, or put the show on air earlier.",
    ),
    f"{Code.ROW_SLACK}.row": _say(
        "“{row}” starts {slack} after “{previous}” ends.",
        "Stretch a row before it, or keep the time as a buffer.",
    ),
    f"{Code.ROW_SLACK}.on_air": _say(
        "“{row}” starts {slack} after the show goes on air.",
        "Add a row before it, or let it follow.",
    ),
    Code.END_BY_NEGATIVE: _say(
        "“{row}” must end by {ends_at}, {short} before it can start.",
        "Shorten the rows before it or let it end later.",
    ),
    Code.BLOCK_OVER: _say(
        "“{block}” runs {over} over its {target}.",
        "Shorten a row in it, or give it a longer target.",
    ),
    Code.BLOCK_UNDER: _say(
        "“{block}” runs {under} under its {target}.",
        "Lengthen a row in it, or give it a shorter target.",
    ),
}

_OFFERS: Final[dict[str, Wording]] = {
    Code.NO_OFFER: _say(
        "“{row}” ({kind}) has no product to sell.", "Add a product, or choose another kind."
    ),
    Code.PRODUCT_INACTIVE: _say(
        "“{product}” in “{row}” is not active.", "Make the product active or replace it."
    ),
    f"{Code.STOCK_SHORT}.short": _say(
        "“{product}” is {missing} short: {set_aside} set aside, {stock} in stock.",
        "Set fewer aside or restock.",
    ),
    f"{Code.STOCK_SHORT}.empty": _say(
        "“{product}” is out of stock.", "Restock it or take it out of the rundown."
    ),
    Code.PRICE_ABOVE_LIST: _say(
        "“{product}” is offered at {price} in “{row}”, above its list price of {list_price}.",
        "Check the live price.",
    ),
    Code.PRICE_BELOW_COST: _say(
        "“{product}” is offered at {price} in “{row}”, {loss} below its cost of {cost}.",
        "Raise the live price, or waive this if it is meant.",
    ),
    Code.PIN_ORDER: _say(
        "Pin {pin} (“{product}”) in “{row}” is out of order.",
        "Number the pins in the order of the rows.",
    ),
    Code.PIN_DUPLICATE: _say(
        "Pin {pin} is given to “{product}” in “{row}” and to “{other}” in “{other_row}”.",
        "Give one of them another number.",
    ),
}

_BANNED: Final = ("Say “{instead}” instead.", "Leave it out, or put it another way.")

_TEXTS: Final[dict[str, Wording]] = {
    f"{Code.PLATFORM_LIMIT}.title": _count(
        "excess",
        "Title is {excess} character too long for {platform} ({actual} of {limit}).",
        "Title is {excess} characters too long for {platform} ({actual} of {limit}).",
        "Shorten the title.",
    ),
    f"{Code.PLATFORM_LIMIT}.products": _count(
        "excess",
        "Show has {excess} product too many for {platform} ({actual} of {limit}).",
        "Show has {excess} products too many for {platform} ({actual} of {limit}).",
        "Take products out, or split the show.",
    ),
    f"{Code.PLATFORM_LIMIT}.longest": _count(
        "excess",
        "Show is {excess} minute too long for {platform} ({actual} of {limit}).",
        "Show is {excess} minutes too long for {platform} ({actual} of {limit}).",
        "Shorten or split the show.",
    ),
    f"{Code.PLATFORM_LIMIT}.shortest": _count(
        "excess",
        "Show is {excess} minute too short for {platform} ({actual} of at least {limit}).",
        "Show is {excess} minutes too short for {platform} ({actual} of at least {limit}).",
        "Make the show longer.",
    ),
    f"{Code.BANNED_WORDS}.show_title": Wording(
        ("The title says “{word}”, which may be against the rules of {platform} ({list}).",),
        _BANNED,
    ),
    f"{Code.BANNED_WORDS}.script": Wording(
        (
            "The script of “{title}” says “{word}”, which may be against the rules of "
            "{platform} ({list}).",
        ),
        _BANNED,
    ),
    f"{Code.BANNED_WORDS}.talking_points": Wording(
        (
            "A talking point of “{title}” says “{word}”, which may be against the rules of "
            "{platform} ({list}).",
        ),
        _BANNED,
    ),
    f"{Code.BANNED_WORDS}.never_say_script": Wording(
        ("The script of “{title}” says “{word}”, which must not be said of “{list}”.",), _BANNED
    ),
    f"{Code.BANNED_WORDS}.never_say_points": Wording(
        ("A talking point of “{title}” says “{word}”, which must not be said of it.",), _BANNED
    ),
    Code.EMPTY_SCRIPT: _say(
        "“{row}” is final and has neither a script nor talking points.",
        "Write its script, or set it back to draft.",
    ),
    Code.PRINT_STALE: Wording(
        ("{sheet}, print {number} of “{show}”, is out of date: {changed} changes since.",),
        (
            "Print it again and collect the old sheets from {holders}.",
            "Print it again and collect the old sheets.",
        ),
        one="{sheet}, print {number} of “{show}”, is out of date: {changed} change since.",
        counted="changed",
    ),
    Code.UNPRINTABLE: _say(
        "“{title}” has letters that no font here can print: {letters}.",
        "Sheets show boxes in their place: write it in another script too.",
    ),
}

_HOSTS: Final[dict[str, Wording]] = {
    f"{Code.HOST_OFF_SHIFT}.whole": _say(
        "“{row}” names {creator}, who is not on shift then.",
        "Give it to whoever is on, or change the shift.",
    ),
    f"{Code.HOST_OFF_SHIFT}.part": _say(
        "“{row}” runs {outside} outside the shift of {creator}.",
        "Move or shorten the row, give it to somebody else, or change the shift.",
    ),
    f"{Code.HOST_OFF_SHIFT}.absent": _say(
        "“{row}” names {creator}, who has no shift in this show.",
        "Add them to the team, or let the row follow the shifts.",
    ),
    Code.NO_HANDOVER: _say(
        "{leaving} hands over to {coming} at {at}, and no row says so.",
        "Add a handover where they change.",
    ),
}

WORDINGS: Final[Mapping[str, Wording]] = MappingProxyType(
    {**_BOOKINGS, **_CREATORS, **_TIMES, **_OFFERS, **_TEXTS, **_HOSTS}
)
"""The wording of every code, under the code, or `CODE.VARIANT` for each variant of it."""
