"""Cut the shipped fonts out of their published sources, the same bytes every time.

Run by a maintainer, seldom: `python packaging/make_fonts.py DOWNLOADS`. DOWNLOADS is a folder that
keeps the packed npm packages; what is missing there is packed by the npm client, at the versions
named below, and every packed file is held against its checksum. Needs fontTools (a development
dependency) and npm. Writes resources/fonts/: the fonts, their licences and `fonts.json`, which
tells the program what each font covers without opening it.
"""

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tarfile
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

TARGET = Path(__file__).resolve().parent.parent / "resources" / "fonts"
FIXED_TIME = 3_786_912_000  # 2024-01-01, in seconds since 1904, as the head table counts
FAMILY_PREFIX = "Show Planner"
KEPT_NAMES = (0, 13, 14)  # copyright, licence and its address: the licence wants them kept
DROPPED_TABLES = ["DSIG", "STAT", "BASE", "vhea", "vmtx", "VORG", "kern", "meta", "MATH"]
WINDOWS_UNICODE_ENGLISH = (3, 1, 0x409)

# Characters of the Chinese list of standard characters (2013) that lie in Unicode's extension A.
STANDARD_EXTENSION_A = (
    "㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎"
    "䅟䌹䎃䎖䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮"
)
KANA = range(0x3000, 0x3100)
KANA_EXTENSION = range(0x31F0, 0x3200)
HANGUL_SYLLABLES = range(0xAC00, 0xD7A4)
HANGUL_LETTERS = range(0x3130, 0x3190)
LATE_BASIC_IDEOGRAPHS = range(0x9FA6, 0xA000)
BEYOND_FIRST_PLANE = range(0x20000, 0x323B0)  # 𠮷 and its like, in names
CONTROLS = (*range(0x20), *range(0x7F, 0xA0))
PRIVATE_USE = range(0xE000, 0xF900)  # means something in its own font only
MATHEMATICAL_LETTERS = range(0x1D400, 0x1D800)  # 𝗦𝗔𝗟𝗘, as people decorate titles


@dataclass(frozen=True)
class Package:
    """An npm package that holds a family of static fonts, pinned by version and checksum."""

    name: str
    version: str
    sha256: str

    @property
    def packed_name(self) -> str:
        """The file name that `npm pack` gives it."""
        return f"expo-google-fonts-{self.name}-{self.version}.tgz"


@dataclass(frozen=True)
class Cut:
    """One font to ship: what it is cut from, what it is called and which characters it keeps."""

    package: Package
    source: str
    family: str
    style: str
    wanted: frozenset[int] | None = None  # None keeps all of the source's
    kept_layout: tuple[str, ...] = ()
    tabular_digits: bool = False

    @property
    def postscript_name(self) -> str:
        """Unique among the shipped fonts: PDF writers tell fonts apart by it."""
        return f"{FAMILY_PREFIX}{self.family}".replace(" ", "") + f"-{self.style}"


INTER = Package(
    "inter", "0.4.2", "b5c1e5878c07a5637169da9f7b1f370c69709f1f8de55998e2522f7aa9dfe2a9"
)
SC = Package(
    "noto-sans-sc", "0.4.3", "0d69d0f4971d2ff574e3d93cbc218dc950bf3f3f8f8e2c008d97687ed53aee59"
)
JP = Package(
    "noto-sans-jp", "0.4.3", "563ee80509692e2b2f42ceae6a0b82afecb90daa1b3d025bcebdf3d9120f43a3"
)
KR = Package(
    "noto-sans-kr", "0.4.3", "7614af529705ea48e8b76cb3b056b92db66b7625ef3fc97ce76366063df94d3f"
)
EMOJI = Package(
    "noto-emoji", "0.4.7", "6a25fd5a4da5bb34bbc2d300531bbf32de86afd866e119314d7e358f61a6104d"
)
SYMBOLS = Package(
    "noto-sans-symbols", "0.4.1", "d72d2f96c1c351967ec57842471b1da43ab8b1a40ecb003b1b0a0f50a3ee6388"
)
SYMBOLS2 = Package(
    "noto-sans-symbols-2",
    "0.4.1",
    "3bf3d6333487df36e88d146e032a9ed8246617ca2dfe1513a8a382c3fad12ac4",
)
MATH = Package(
    "noto-sans-math", "0.4.2", "652041ca903e7adcc1502a0621350526463e91416757310391370ff5f8fb3ce8"
)


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


def shipped_cuts() -> list[Cut]:
    """Every font that is shipped."""
    return [*latin_cuts(), *chinese_cuts(), *japanese_cuts(), *korean_cuts(), *symbol_cuts()]


def latin_cuts() -> list[Cut]:
    """Latin, Greek and Cyrillic; the window uses these too and needs their kerning."""
    return [
        Cut(
            INTER,
            f"{weight}{style}/Inter_{weight}{style}.ttf",
            "Sans",
            style,
            kept_layout=("kern", "mark", "mkmk", "ccmp"),
            tabular_digits=True,
        )
        for weight, style in ((400, "Regular"), (600, "SemiBold"), (700, "Bold"))
    ]


def chinese_cuts() -> list[Cut]:
    """Names need all of GBK and what the 2013 list added; bold is for headings: GB 2312."""
    names = encodable("gbk") | union(
        map(ord, STANDARD_EXTENSION_A), LATE_BASIC_IDEOGRAPHS, BEYOND_FIRST_PLANE
    )
    return [
        Cut(SC, "400Regular/NotoSansSC_400Regular.ttf", "Sans SC", "Regular", names),
        Cut(SC, "700Bold/NotoSansSC_700Bold.ttf", "Sans SC", "Bold", encodable("gb2312")),
    ]


def japanese_cuts() -> list[Cut]:
    """Kana, JIS X 0208, the first plane of 0213 and rare names; bold stops at JIS level 1."""
    everything = encodable("euc_jis_2004") | union(KANA, KANA_EXTENSION, BEYOND_FIRST_PLANE)
    level_1 = encodable("shift_jis", first_bytes=range(0x81, 0x99)) | union(KANA)
    return [
        Cut(JP, "400Regular/NotoSansJP_400Regular.ttf", "Sans JP", "Regular", everything),
        Cut(JP, "700Bold/NotoSansJP_700Bold.ttf", "Sans JP", "Bold", level_1),
    ]


def korean_cuts() -> list[Cut]:
    """All modern syllables; bold those of KS X 1001. Hanja come from the Chinese font."""
    letters = union(HANGUL_LETTERS)
    return [
        Cut(
            KR,
            "400Regular/NotoSansKR_400Regular.ttf",
            "Sans KR",
            "Regular",
            letters | union(HANGUL_SYLLABLES),
        ),
        Cut(
            KR,
            "700Bold/NotoSansKR_700Bold.ttf",
            "Sans KR",
            "Bold",
            letters | (encodable("euc_kr") & union(HANGUL_SYLLABLES)),
        ),
    ]


def symbol_cuts() -> list[Cut]:
    """Arrows, ticks, flags and boxes; letters as people decorate titles; pictures in one colour."""
    return [
        Cut(SYMBOLS2, "400Regular/NotoSansSymbols2_400Regular.ttf", "Symbols Two", "Regular"),
        Cut(SYMBOLS, "400Regular/NotoSansSymbols_400Regular.ttf", "Symbols", "Regular"),
        Cut(
            MATH,
            "400Regular/NotoSansMath_400Regular.ttf",
            "Math",
            "Regular",
            union(MATHEMATICAL_LETTERS),
        ),
        Cut(
            EMOJI,
            "400Regular/NotoEmoji_400Regular.ttf",
            "Emoji",
            "Regular",
            kept_layout=("ccmp",),
        ),
    ]


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


def encodable(codec: str, first_bytes: Sequence[int] = range(0x81, 0xFF)) -> frozenset[int]:
    """The characters that a two-byte national encoding can write, its single bytes left out."""
    pairs = (bytes((first, second)) for first in first_bytes for second in range(0x40, 0xFF))
    decoded = (pair.decode(codec, "ignore") for pair in pairs)
    return frozenset(ord(text) for text in decoded if len(text) == 1 and ord(text) > 0x7F)


def union(*parts: Iterable[int]) -> frozenset[int]:
    """All the code points of all the parts."""
    return frozenset().union(*parts)


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
