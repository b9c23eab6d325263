"""What the fixed words of a plan are called: kinds, states, roles, sheets, columns, severities.

A plan may use kinds, roles and columns of its own; those are shown as they were written.
"""

from collections.abc import Mapping
from typing import Final

from planner.domain.crew import role_key
from planner.wording.language import Language

CONTEXT: Final = "terms"

KINDS: Final = {
    "opening": "Opening",
    "traffic": "Traffic",
    "hero": "Hero",
    "profit": "Profit",
    "flash": "Flash",
    "giveaway": "Giveaway",
    "auction": "Auction",
    "demo": "Demo",
    "qa": "Q&A",
    "handover": "Handover",
    "break": "Break",
    "closing": "Closing",
}
ROW_TYPES: Final = {"item": "Item", "block": "Block", "note": "Note"}
START_MODES: Final = {"follow": "Follows", "hard": "Hard start", "end_by": "Ends by"}
ROW_STATUSES: Final = {"draft": "Draft", "review": "In review", "final": "Final"}
SHOW_STATUSES: Final = {
    "idea": "Idea",
    "planned": "Planned",
    "confirmed": "Confirmed",
    "live": "Live",
    "done": "Done",
    "cancelled": "Cancelled",
}
BOOKING_STATES: Final = {
    "enquiry": "Enquiry",
    "hold": "On hold",
    "confirmed": "Confirmed",
    "released": "Released",
    "cancelled": "Cancelled",
}
ASSIGNMENT_STATUSES: Final = {"asked": "Asked", "confirmed": "Confirmed", "declined": "Declined"}
ROLES: Final = {
    "host": "Host",
    "co_host": "Co-host",
    "guest": "Guest",
    "moderator": "Moderator",
    "operator": "Operator",
    "producer": "Producer",
    "director": "Director",
    "camera": "Camera",
    "sound": "Sound",
    "graphics": "Graphics",
    "stylist": "Stylist",
    "assistant": "Assistant",
}
SHEETS: Final = {
    "rundown": "Producer rundown",
    "pack": "Host pack",
    "host": "Host sheet",
    "call": "Call sheet",
    "prep": "Prep list",
    "operator": "Operator sheet",
    "week": "Week schedule",
    "changes": "Changes",
}
COLUMNS: Final = {
    "number": "#",
    "type": "Type",
    "block": "Block",
    "start": "Start",
    "end": "End",
    "start_mode": "Starts",
    "clock": "Clock",
    "day": "Day",
    "length": "Length",
    "min_length": "Shortest",
    "max_length": "Longest",
    "back_time": "Back time",
    "slack": "Slack",
    "over": "Over / under",
    "kind": "Kind",
    "title": "Title",
    "host": "Host",
    "sku": "SKU",
    "barcode": "Barcode",
    "product": "Product",
    "variant": "Variant",
    "picture": "Picture",
    "list_price": "List price",
    "live_price": "Live price",
    "discount": "Discount",
    "cost": "Cost",
    "margin": "Margin",
    "stock": "Stock",
    "stock_set_aside": "Set aside",
    "buyer_limit": "Limit",
    "coupon": "Coupon",
    "pin": "Pin",
    "cues": "Cues",
    "script": "Script",
    "talking_points": "Talking points",
    "never_say": "Never say",
    "status": "Status",
    "locked": "Locked",
    "skip": "Skipped",
    "notes": "Notes",
    "show": "Show",
    "brand": "Brand",
    "channel": "Channel",
    "platform": "Platform",
    "studio": "Studio",
    "creator": "Creator",
    "role": "Role",
    "shift": "Shift",
    "call": "Call",
    "date": "Date",
    "time": "Time",
}
"""Headings of grids and sheets, by the name of the field or of what is computed."""

LAYOUTS: Final = {
    "producer": "Producer",
    "host": "Host",
    "operator": "Operator",
    "timing": "Timing",
}
"""The layouts of the rundown's table that every plan has."""

CUE_KINDS: Final = {"text": "Text", "select": "Choice", "person": "Person", "check": "Tick"}
SEVERITIES: Final = {"error": "Error", "warning": "Warning", "info": "Info"}
DEPARTMENTS: Final = {
    "camera": "Camera",
    "graphics": "Graphics",
    "sound": "Sound",
    "pin": "Pin",
    "light": "Light",
    "playback": "Playback",
    "props": "Props",
}
"""Names that a cue column is likely to have, so that they too change with the language."""


def kind_name(language: Language, kind: str) -> str:
    """What a kind of item is called; a kind of the plan's own as it is."""
    return _named(language, KINDS, kind)


def row_type_name(language: Language, row_type: str) -> str:
    """What a row is: item, block or note."""
    return _named(language, ROW_TYPES, row_type)


def start_mode_name(language: Language, mode: str) -> str:
    """How an item gets its start."""
    return _named(language, START_MODES, mode)


def row_status_name(language: Language, status: str) -> str:
    """How far the words of a row have come."""
    return _named(language, ROW_STATUSES, status)


def show_status_name(language: Language, status: str) -> str:
    """How far a show has come."""
    return _named(language, SHOW_STATUSES, status)


def booking_state_name(language: Language, state: str) -> str:
    """How firm a booking is."""
    return _named(language, BOOKING_STATES, state)


def assignment_status_name(language: Language, status: str) -> str:
    """What a creator answered."""
    return _named(language, ASSIGNMENT_STATUSES, status)


def role_name(language: Language, role: str) -> str:
    """What somebody does on a show, however it is spelt; a role of the plan's own as it is."""
    known = role_key(role)
    return _named(language, ROLES, known if known in ROLES else role)


def sheet_name(language: Language, sheet: str) -> str:
    """What a sheet is called, of `rundown` or of a print such as `host:ID`."""
    return _named(language, SHEETS, sheet.partition(":")[0])


def column_name(language: Language, column: str) -> str:
    """The heading of a column of a grid or sheet."""
    return _named(language, COLUMNS, column)


def cue_column_name(language: Language, name: str) -> str:
    """The heading of a cue column: a department's name is translated, any other kept."""
    translated = {english: english for english in DEPARTMENTS.values()}
    return _named(language, translated, name)


def cue_kind_name(language: Language, kind: str) -> str:
    """What a cue column holds."""
    return _named(language, CUE_KINDS, kind)


def layout_name(language: Language, layout: str) -> str:
    """What a built-in layout of the rundown's table is called."""
    return _named(language, LAYOUTS, layout)


def severity_name(language: Language, severity: str) -> str:
    """How bad a finding is."""
    return _named(language, SEVERITIES, severity)


def _named(language: Language, names: Mapping[str, str], word: str) -> str:
    name = names.get(word)
    return word if name is None else language.translate(CONTEXT, name)
