"""Cut the shipped fonts out of their published sources, the same bytes every time.

Run by a maintainer, seldom: `python packaging/make_fonts.py DOWNLOADS`. DOWNLOADS is a folder that
keeps the packed npm packages; what is missing there is packed by the npm client, at the versions
that `font_cuts.py` pins, and every packed file is held against its checksum. Needs npm and
fontTools (a development dependency). Writes resources/fonts/: the fonts, their licences and
`fonts.json`, which tells the program what each font covers without opening it.
"""

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
import unicodedata
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from font_cuts import FAMILY_PREFIX, Cut, Package, shipped_cuts
from fontTools import subset
from fontTools.ttLib import TTFont

TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FIXED_TIME = 3_786_912_000  # 2024-01-01, in seconds since 1904, as the head table counts
KEPT_NAMES = (0, 13, 14)  # copyright, licence and its address: the licence wants them kept
DROPPED_TABLES = ["DSIG", "STAT", "BASE", "vhea", "vmtx", "VORG", "kern", "meta", "MATH"]
WINDOWS_UNICODE_ENGLISH = (3, 1, 0x409)

CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
PRIVATE_USE = range(0xE000, 0xF900)  # means something in its own font only


def main() -> int:
    """Make every font, its licence and the catalogue; print their number and size."""
    words = argparse.ArgumentParser(description="Cut the shipped fonts out of their sources.")
    words.add_argument("downloads", type=Path, help="folder that keeps the packed npm packages")
    downloads: Path = words.parse_args().downloads
    downloads.mkdir(parents=True, exist_ok=True)
    (TARGET / "licences").mkdir(parents=True, exist_ok=True)
    catalogue = [make_font(cut, downloads) for cut in shipped_cuts()]
    text = json.dumps({"fonts": catalogue}, indent=1) + "\n"
    (TARGET / "fonts.json").write_text(text, encoding="utf-8", newline="\n")
    total = sum(path.stat().st_size for path in TARGET.glob("*.ttf"))
    print(f"{len(catalogue)} fonts, {total / 1e6:.1f} MB, in {TARGET}")
    return 0


def make_font(cut: Cut, downloads: Path) -> dict[str, object]:
    """Write one font and its licence; return its entry of the catalogue."""
    packed = fetched(cut.package, downloads)
    font = TTFont(BytesIO(member(packed, cut.source)), recalcTimestamp=False)
    if "glyf" not in font:
        raise SystemExit(f"{cut.source} has no TrueType outlines")
    if cut.tabular_digits:
        freeze_tabular_digits(font)
    keep_only(font, cut)
    rename(font, cut)
    font["head"].created = font["head"].modified = FIXED_TIME
    path = TARGET / f"{cut.postscript_name}.ttf"
    font.save(path)
    licence = TARGET / "licences" / f"{cut.package.name}.txt"
    licence.write_bytes(member(packed, "LICENSE_FONT"))
    made = TTFont(path)
    covered = sorted(made.getBestCmap())
    print(f"{path.name}: {len(covered)} characters, {path.stat().st_size / 1e6:.2f} MB", flush=True)
    return {
        "file": path.name,
        "postscript_name": cut.postscript_name,
        "family": f"{FAMILY_PREFIX} {cut.family}",
        "style": cut.style,
        "licence": f"licences/{licence.name}",
        "covers": as_ranges(covered),
        "marks": mark_middles(made) if cut.kept_layout else {},
    }


def fetched(package: Package, downloads: Path) -> Path:
    """The packed file of a package, from the folder or by the npm client; checked."""
    packed = downloads / package.packed_name
    if not packed.exists():
        npm = shutil.which("npm")
        if npm is None:
            raise SystemExit("npm is needed to fetch the sources of the fonts")
        wanted = f"@expo-google-fonts/{package.name}@{package.version}"
        subprocess.run([npm, "pack", "--silent", wanted], cwd=downloads, check=True)
    found = hashlib.sha256(packed.read_bytes()).hexdigest()
    if found != package.sha256:
        raise SystemExit(f"{packed} is not the pinned package: its sha256 is {found}")
    return packed


def member(packed: Path, name: str) -> bytes:
    """One file out of a packed package."""
    with tarfile.open(packed) as archive:
        content = archive.extractfile(f"package/{name}")
        if content is None:
            raise SystemExit(f"{packed} has no file {name}")
        return content.read()


def freeze_tabular_digits(font: TTFont) -> None:
    """Make 0 to 9 the digits of one width, for programs that know no OpenType features."""
    layout = font["GSUB"].table
    lookups = {
        index
        for record in layout.FeatureList.FeatureRecord
        if record.FeatureTag == "tnum"
        for index in record.Feature.LookupListIndex
    }
    tabular: dict[str, str] = {}
    for index in sorted(lookups):
        for table in layout.LookupList.Lookup[index].SubTable:
            tabular.update(table.mapping)
    for table in font["cmap"].tables:
        for digit in range(ord("0"), ord("9") + 1):
            if table.cmap.get(digit) in tabular:  # subtables may be one and the same dictionary
                table.cmap[digit] = tabular[table.cmap[digit]]


def keep_only(font: TTFont, cut: Cut) -> None:
    """Drop the glyphs, layout tables and hinting that neither a PDF nor the window needs."""
    options = subset.Options()
    options.hinting = False
    options.layout_features = list(cut.kept_layout)
    options.layout_closure = bool(cut.kept_layout)
    options.glyph_names = False
    options.notdef_outline = True
    options.name_IDs = list(KEPT_NAMES)
    options.recalc_timestamp = False
    options.bidi_closure = False  # right-to-left text is not set, so no brackets for it
    no_layout = [] if cut.kept_layout else ["GSUB", "GPOS", "GDEF"]
    options.drop_tables = [*options.drop_tables, *DROPPED_TABLES, *no_layout]
    kept = set(font.getBestCmap()).difference(CONTROLS, PRIVATE_USE)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=kept if cut.wanted is None else kept & cut.wanted)
    subsetter.subset(font)


def rename(font: TTFont, cut: Cut) -> None:
    """Give the font our own names; of the source's keep the copyright and licence."""
    family = f"{FAMILY_PREFIX} {cut.family}"
    paired = cut.style in ("Regular", "Bold")
    names = font["name"]
    names.names = [record for record in names.names if record.nameID in KEPT_NAMES]
    ours = {
        1: family if paired else f"{family} {cut.style}",
        2: cut.style if paired else "Regular",
        3: f"{cut.package.name} {cut.package.version} {cut.postscript_name}",
        4: f"{family} {cut.style}",
        5: f"Version {font['head'].fontRevision:.3f}",
        6: cut.postscript_name,
        16: family,
        17: cut.style,
    }
    for number, text in ours.items():
        names.setName(text, number, *WINDOWS_UNICODE_ENGLISH)


def mark_middles(font: TTFont) -> dict[str, float]:
    """Where the ink of each combining mark has its middle, in ems from its origin.

    A PDF writer without OpenType layout needs it to put the mark over its letter.
    """
    outlines = font["glyf"]
    middles: dict[str, float] = {}
    for point, name in sorted(font.getBestCmap().items()):
        glyph = outlines[name]
        if unicodedata.category(chr(point)) == "Mn" and glyph.numberOfContours:
            middle = (glyph.xMin + glyph.xMax) / 2 / font["head"].unitsPerEm
            middles[f"{point:x}"] = round(middle, 3)
    return middles


def as_ranges(points: Sequence[int]) -> str:
    """Ascending code points as text: `20-7e a0-17f 2190`, in hexadecimal."""
    ranges: list[list[int]] = []
    for point in points:
        if ranges and ranges[-1][1] == point - 1:
            ranges[-1][1] = point
        else:
            ranges.append([point, point])
    return " ".join(f"{a:x}" if a == b else f"{a:x}-{b:x}" for a, b in ranges)


if __name__ == "__main__":
    sys.exit(main())
