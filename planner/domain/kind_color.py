"""The colour that marks each kind of item on paper and on a light screen.

None of them is red, which means on air or an error. A word always stands beside the mark.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from planner.domain.rundown import Kind

KIND_COLORS: Final[Mapping[str, str]] = MappingProxyType(
    {
        Kind.OPENING: "#64748B",
        Kind.TRAFFIC: "#C2570C",
        Kind.HERO: "#2F6FED",
        Kind.PROFIT: "#0F766E",
        Kind.FLASH: "#B4237A",
        Kind.GIVEAWAY: "#7E3FC4",
        Kind.AUCTION: "#8A6A00",
        Kind.DEMO: "#0E7FA8",
        Kind.QA: "#0E9468",
        Kind.HANDOVER: "#64748B",
        Kind.BREAK: "#8A94A0",
        Kind.CLOSING: "#64748B",
    }
)

OTHER_KIND_COLOR: Final = "#8A94A0"
"""For a kind of the plan's own."""
