"""What the shipped fonts are cut from, what they are called and which characters they keep."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

FAMILY_PREFIX = "Show Planner"

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
COMPATIBILITY_IDEOGRAPHS = range(0xF900, 0xFB00)  # as Korean and old Japanese files write names
RADICALS_AND_UNITS = (*range(0x2E80, 0x3040), *range(0x3100, 0x3130), *range(0x3190, 0x3400))
BOXES_AND_BLOCKS = range(0x2500, 0x25A0)
UPRIGHT_AND_WIDE_FORMS = (*range(0xFE10, 0xFE70), *range(0xFF00, 0xFFF0))
RARE_EUROPEAN = (
    *range(0x0100, 0x0530),
    *range(0x1AB0, 0x1B00),
    *range(0x1C80, 0x1C90),
    *range(0x1D00, 0x2190),
    *range(0x2C60, 0x2C80),
    *range(0x2DE0, 0x2E80),
    *range(0xA640, 0xA6A0),
    *range(0xA700, 0xA800),
    *range(0xAB30, 0xAB70),
)
ARROWS_AND_OPERATORS = (*range(0x2100, 0x2400), *range(0x27C0, 0x2800), *range(0x2900, 0x2C00))
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
SANS = Package(
    "noto-sans", "0.4.2", "98cf14a19b8e67a0e76bfd4d5df98937b9734e6dde570bd750f2259042042548"
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
        map(ord, STANDARD_EXTENSION_A),
        LATE_BASIC_IDEOGRAPHS,
        BEYOND_FIRST_PLANE,
        COMPATIBILITY_IDEOGRAPHS,
        RADICALS_AND_UNITS,
        BOXES_AND_BLOCKS,
        UPRIGHT_AND_WIDE_FORMS,
    )
    return [
        Cut(SC, "400Regular/NotoSansSC_400Regular.ttf", "Sans SC", "Regular", names),
        Cut(SC, "700Bold/NotoSansSC_700Bold.ttf", "Sans SC", "Bold", encodable("gb2312")),
    ]


def japanese_cuts() -> list[Cut]:
    """Kana, JIS X 0208, the first plane of 0213 and rare names; bold stops at JIS level 1."""
    everything = encodable("euc_jis_2004") | union(
        KANA, KANA_EXTENSION, BEYOND_FIRST_PLANE, COMPATIBILITY_IDEOGRAPHS
    )
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
            letters | union(HANGUL_SYLLABLES, COMPATIBILITY_IDEOGRAPHS, RADICALS_AND_UNITS),
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
    """Rare letters and marks, symbols, letters as people decorate titles, pictures."""
    return [
        Cut(
            SANS,
            "400Regular/NotoSans_400Regular.ttf",
            "Sans Extended",
            "Regular",
            union(RARE_EUROPEAN),
        ),
        Cut(SYMBOLS2, "400Regular/NotoSansSymbols2_400Regular.ttf", "Symbols Two", "Regular"),
        Cut(SYMBOLS, "400Regular/NotoSansSymbols_400Regular.ttf", "Symbols", "Regular"),
        Cut(
            MATH,
            "400Regular/NotoSansMath_400Regular.ttf",
            "Math",
            "Regular",
            union(MATHEMATICAL_LETTERS, ARROWS_AND_OPERATORS),
        ),
        Cut(
            EMOJI,
            "400Regular/NotoEmoji_400Regular.ttf",
            "Emoji",
            "Regular",
            kept_layout=("ccmp",),
        ),
    ]


def encodable(codec: str, first_bytes: Sequence[int] = range(0x81, 0xFF)) -> frozenset[int]:
    """The characters that a two-byte national encoding can write, its single bytes left out."""
    pairs = (bytes((first, second)) for first in first_bytes for second in range(0x40, 0xFF))
    decoded = (pair.decode(codec, "ignore") for pair in pairs)
    return frozenset(ord(text) for text in decoded if len(text) == 1 and ord(text) > 0x7F)


def union(*parts: Iterable[int]) -> frozenset[int]:
    """All the code points of all the parts."""
    return frozenset().union(*parts)
