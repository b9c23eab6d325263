"""The shipped fonts as a PDF needs them: who covers which character, opened only when used."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from planner.domain.errors import EnvironmentFaultError
from planner.exports.characters import Region

_PICTURES_FROM = "\U0001f000"  # from here on emoji and not the symbol fonts come first


class Weight(StrEnum):
    """How heavy text is set. Fonts without a semi-bold use their bold."""

    REGULAR = "Regular"
    SEMIBOLD = "SemiBold"
    BOLD = "Bold"


@dataclass(frozen=True, slots=True)
class Face:
    """A font as chosen for a character; `thickened` where bold must be made from the regular."""

    name: str
    thickened: bool = False


@dataclass(frozen=True)
class ShippedFont:
    """A font file as its catalogue describes it.

    `covers` are its characters; `marks` those that stand beside their letter unless they are moved,
    with the middle of their ink in ems.
    """

    name: str
    family: str
    style: str
    path: Path
    covers: frozenset[str]
    marks: Mapping[str, float]


class Fonts:
    """Chooses a font per character and opens the fonts that a document really needs.

    Made once by the caller and passed along. Opening a font takes up to some hundredths of a
    second; ReportLab keeps opened fonts for the whole process, so the next maker of these has them
    at once.
    """

    def __init__(self, folder: Path) -> None:
        """Read the catalogue of the folder; raises EnvironmentFaultError if it cannot be used."""
        self._fonts = read_catalogue(folder)
        self._chains: dict[
            tuple[Weight, Region, bool], tuple[tuple[Face, frozenset[str]], ...]
        ] = {}
        self._chosen: dict[tuple[Weight, Region], dict[str, Face | None]] = {}
        self._opened: dict[str, TTFont] = {}
        self._widths: dict[str, Mapping[str, float]] = {}

    def face_for(self, char: str, weight: Weight, region: Region) -> Face | None:
        """The face that shows a character; None where no shipped font has it."""
        chosen = self._chosen.setdefault((weight, region), {})
        if char not in chosen:
            chain = self._chain(weight, region, char >= _PICTURES_FROM)
            chosen[char] = next((face for face, covers in chain if char in covers), None)
        return chosen[char]

    def plain_advances(self, weight: Weight) -> Mapping[str, float]:
        """What the first font of a weight shows without placing marks: advances in ems."""
        name = _latin(weight)
        plain = self._fonts[name].covers - self._fonts[name].marks.keys()
        return {char: self._advances(name)[char] for char in plain}

    def covers(self, face: Face, char: str) -> bool:
        """Whether this face has the character."""
        return char in self._fonts[face.name].covers

    def mark_middle(self, face: Face, char: str) -> float | None:
        """Where a mark that must be moved over its letter has its middle, in ems; None: no such."""
        return self._fonts[face.name].marks.get(char)

    def text_face(self, weight: Weight) -> Face:
        """The first font of a weight: Latin, Greek and Cyrillic."""
        return Face(_latin(weight))

    def widths(self, text: str, face: Face) -> list[float]:
        """The advance in ems of each character of a text that this face covers. Opens the font."""
        advances = self._advances(face.name)
        return [advances[char] for char in text]

    def opened(self, name: str) -> TTFont:
        """The font ready for drawing by its name on a ReportLab canvas."""
        if name not in self._opened:
            self._opened[name] = _registered(self._fonts[name])
        return self._opened[name]

    def _advances(self, name: str) -> Mapping[str, float]:
        advances = self._widths.get(name)
        if advances is None:
            thousandths = self.opened(name).face.charWidths
            advances = {chr(point): width / 1000 for point, width in thousandths.items()}
            self._widths[name] = advances
        return advances

    def _chain(
        self, weight: Weight, region: Region, pictures: bool
    ) -> tuple[tuple[Face, frozenset[str]], ...]:
        key = (weight, region, pictures)
        if key not in self._chains:
            faces = _faces_in_order(weight, region, pictures=pictures)
            self._chains[key] = tuple((face, self._fonts[face.name].covers) for face in faces)
        return self._chains[key]


def read_catalogue(folder: Path) -> dict[str, ShippedFont]:
    """The shipped fonts by their PostScript name, none of them opened."""
    catalogue = folder / "fonts.json"
    try:
        entries = json.loads(catalogue.read_text(encoding="utf-8"))["fonts"]
        fonts = [_shipped(entry, folder) for entry in entries]
    except (OSError, ValueError, KeyError, TypeError) as fault:
        raise EnvironmentFaultError(
            "The list of shipped fonts cannot be read: {path}. Install Show Planner again.",
            path=catalogue,
        ) from fault
    return {font.name: font for font in fonts}


class SearchableFont(TTFont):  # type: ignore[misc,unused-ignore]  # untyped without types-reportlab
    """A TrueType font whose text can be copied and searched, above U+FFFF too."""

    def addObjects(self, doc: pdfdoc.PDFDocument) -> None:  # noqa: N802  # ReportLab's name
        """Write the font as ReportLab does, then put right the map from codes to characters."""
        subsets = self.state[doc].subsets
        super().addObjects(doc)
        objects: dict[str, Any] = dict(doc.idToObject)
        internal = doc.fontMapping[self.fontName].lstrip("/")
        for number, characters in enumerate(subsets):
            written = objects["BasicFonts"].dict[f"{internal}+{number}"]
            objects[written.ToUnicode.name].content = to_unicode_map(characters)


def to_unicode_map(characters: list[int]) -> str:
    """A PDF ToUnicode CMap for one-byte codes: the character of code i stands at index i."""
    lines = [
        "/CIDInit /ProcSet findresource begin",
        "12 dict begin",
        "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def",
        "/CMapType 2 def",
        "1 begincodespacerange",
        "<00> <FF>",
        "endcodespacerange",
    ]
    pairs = [
        f"<{code:02X}> <{chr(point).encode('utf-16-be').hex().upper()}>"
        for code, point in enumerate(characters)
        if point
    ]
    for start in range(0, len(pairs), 100):  # the format allows a hundred at a time
        block = pairs[start : start + 100]
        lines += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines)


def _shipped(entry: Mapping[str, Any], folder: Path) -> ShippedFont:
    return ShippedFont(
        name=entry["postscript_name"],
        family=entry["family"],
        style=entry["style"],
        path=folder / entry["file"],
        covers=_characters(entry["covers"]),
        marks={chr(int(point, 16)): middle for point, middle in entry["marks"].items()},
    )


def _latin(weight: Weight) -> str:
    return f"ShowPlannerSans-{weight.value}"


def _faces_in_order(weight: Weight, region: Region, *, pictures: bool) -> list[Face]:
    rare = Face("ShowPlannerSansExtended-Regular", thickened=weight is not Weight.REGULAR)
    symbols = [Face(f"ShowPlanner{name}-Regular") for name in ("SymbolsTwo", "Symbols", "Math")]
    emoji = Face("ShowPlannerEmoji-Regular")
    first = Face(_latin(weight))
    regions = sorted(Region, key=lambda other: other is not region)
    ideographs = [face for each in regions for face in _regional_faces(weight, each)]
    if pictures:
        return [first, emoji, *symbols, *ideographs]
    return [first, rare, *symbols, *ideographs, emoji]


def _regional_faces(weight: Weight, region: Region) -> list[Face]:
    regular = f"ShowPlannerSans{region.value}-Regular"
    if weight is Weight.REGULAR:
        return [Face(regular)]
    return [Face(f"ShowPlannerSans{region.value}-Bold"), Face(regular, thickened=True)]


def _registered(font: ShippedFont) -> TTFont:
    if font.name in pdfmetrics.getRegisteredFontNames():
        known = pdfmetrics.getFont(font.name)
        if isinstance(known, SearchableFont):
            return known
    try:
        opened = SearchableFont(font.name, str(font.path), asciiReadable=False)
    except (OSError, TTFError) as fault:
        raise EnvironmentFaultError(
            "The font {path} cannot be read. Install Show Planner again.",
            path=font.path,
        ) from fault
    pdfmetrics.registerFont(opened)
    return opened


def _characters(ranges: str) -> frozenset[str]:
    points: set[str] = set()
    for part in ranges.split():
        first, _, last = part.partition("-")
        points.update(map(chr, range(int(first, 16), int(last or first, 16) + 1)))
    return frozenset(points)
