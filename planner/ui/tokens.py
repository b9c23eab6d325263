"""The colours and measures of the window, light and dark: DESIGN §6, and nothing decided twice.

Red means on air or an error, and nothing else. A state is never told by colour alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from planner.domain.grid_layout import TypeSize
from planner.domain.kind_color import KIND_COLORS, OTHER_KIND_COLOR
from planner.domain.rundown import Kind

SPACE_XS, SPACE_S, SPACE_M, SPACE_L = 4, 8, 12, 16
"""The distances there are, in logical pixels."""

RADIUS: Final = 6
BASE_PX, SMALL_PX, TITLE_PX, FIGURE_PX = 13, 11, 18, 16
"""Heights of type in logical pixels: base, captions, the page's title, the figures strip."""
TYPE_PX: Final = {TypeSize.SMALL: 11, TypeSize.MEDIUM: BASE_PX, TypeSize.LARGE: 16}
"""Heights of the type of a table that can be made smaller and larger."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of one theme, as `#RRGGBB`. `…_soft` is the ground under text of that colour.

    `text` to `text_3` go from what is read first to captions. `kinds` are the marks of the built-in
    kinds; a kind of one's own is marked in `kind_other`.
    """

    window: str
    surface: str
    raised: str
    line: str
    text: str
    text_2: str
    text_3: str
    accent: str
    accent_soft: str
    on_accent: str
    on_air: str
    on_air_soft: str
    good: str
    good_soft: str
    caution: str
    caution_soft: str
    kind_other: str
    kinds: Mapping[str, str]

    def kind(self, kind: str) -> str:
        """The colour that marks a kind of item."""
        return self.kinds.get(kind, self.kind_other)


LIGHT: Final = Tokens(
    window="#F5F6F8",
    surface="#FFFFFF",
    raised="#EEF0F3",
    line="#DDE1E6",
    text="#1B1F24",
    text_2="#59636E",
    text_3="#8A94A0",
    accent="#2F6FED",
    accent_soft="#E8F0FE",
    on_accent="#FFFFFF",
    on_air="#E5484D",
    on_air_soft="#FDECEC",
    good="#218358",
    good_soft="#E6F4EC",
    caution="#B45F06",
    caution_soft="#FDF1DF",
    kind_other=OTHER_KIND_COLOR,
    kinds=KIND_COLORS,
)

DARK: Final = Tokens(
    window="#14171B",
    surface="#1B1F25",
    raised="#242A32",
    line="#323A44",
    text="#E7EAEE",
    text_2="#A7B1BD",
    text_3="#75808D",
    accent="#6A9BFF",
    accent_soft="#22304A",
    on_accent="#10141A",
    on_air="#FF6166",
    on_air_soft="#3A1F22",
    good="#4CC38A",
    good_soft="#1B3327",
    caution="#F1A10D",
    caution_soft="#3A2C12",
    kind_other="#8A94A0",
    kinds=MappingProxyType(
        {
            Kind.OPENING: "#7B8AA0",
            Kind.TRAFFIC: "#D9732B",
            Kind.HERO: "#4C86F5",
            Kind.PROFIT: "#1F9488",
            Kind.FLASH: "#D6539D",
            Kind.GIVEAWAY: "#9A63DB",
            Kind.AUCTION: "#B8962A",
            Kind.DEMO: "#2E9FC9",
            Kind.QA: "#22A87B",
            Kind.HANDOVER: "#7B8AA0",
            Kind.BREAK: "#8A94A0",
            Kind.CLOSING: "#7B8AA0",
        }
    ),
)
