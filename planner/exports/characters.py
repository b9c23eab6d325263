"""What single characters are for setting text: dropped, of which script, where a line may break."""

import re
import unicodedata
from enum import Enum
from itertools import takewhile

TAB = "    "
REPLACEMENT = "\ufffd"

# What has no look of its own: controls, Unicode's Default_Ignorable_Code_Point (joiners, direction
# marks, byte order mark, soft hyphen, fillers, variation selectors, tags) and interlinear marks.
_UNSEEN = re.compile(
    "[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_HALF_PAIR = re.compile("[\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_DECOMPOSED = re.compile(
    "[\uac00-\ud7a3]?[\u1100-\u11ff]+|."
    "[\u0300-\u036f\u0483-\u0487\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\u3099\u309a\ufe20-\ufe2f]+"
)
_KANA = re.compile("[\u3041-\u309f\u30a1-\u30fa\u30fd-\u30ff\u31f0-\u31ff\uff66-\uff9f]")
_HANGUL = re.compile("[\u3131-\u318e\uac00-\ud7a3]")

# Japanese and Chinese rules of line breaking (JIS X 4051, GB/T 15834): what may not begin a line…
_NOT_AT_START = frozenset(
    "、。，．・：；？！゛゜ヽヾゝゞ々〻ー’”）〕］｝〉》」』】〙〗〟｠»"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ"
    "｡｣､･ｧｨｩｪｫｬｭｮｯｰﾞﾟ‐゠–〜～…‥—%％‰℃°′″¢￠,.:;?!)]}·"
)
# … and what may not end one.
_NOT_AT_END = frozenset("‘“（〔［｛〈《「『【〘〖〝｟«([{$＄¥￥£￡€₩№#＃@＠")

# Unicode names begin with the script, up to one of these: DEVANAGARI VOWEL SIGN AA.
_AFTER_SCRIPT = frozenset({
    "LETTER", "SYLLABLE", "SYLLABICS", "VOWEL", "CHARACTER", "SIGN", "DIGIT", "MARK",
    "CONSONANT", "LIGATURE", "SMALL", "CAPITAL", "NUMBER", "NUMERIC", "SUBJOINED",
    "INDEPENDENT", "COMBINING", "POINT", "ACCENT", "HIEROGLYPH",
})  # fmt: skip
# Names that do not begin with a script, and scripts of which the fonts lack single letters only.
_NO_SCRIPT = frozenset({
    "LATIN", "GREEK", "CYRILLIC", "HIRAGANA", "KATAKANA", "BOPOMOFO", "CJK", "COMBINING",
    "MODIFIER", "CIRCLED", "DOUBLE-STRUCK", "SCRIPT", "BLACK-LETTER", "IDEOGRAPHIC", "TURNED",
    "VIETNAMESE", "VARIATION", "MUSICAL", "EULER", "PLANCK", "BET", "GIMEL", "DALET",
    "VERTICAL", "VULGAR",
})  # fmt: skip


class Region(Enum):
    """Whose forms of the shared ideographs a text wants."""

    CHINA = "SC"
    JAPAN = "JP"
    KOREA = "KR"


def clean(text: str) -> str:
    """The text as it can be set: visible characters, spaces and newlines.

    Line ends become newlines, tabs spaces; letters and their marks are composed; control and
    format characters (joiners, direction marks, byte order mark, soft hyphen) and variation
    selectors are dropped; half a surrogate pair becomes the replacement character.
    """
    if text.isascii() and text.isprintable():
        return text
    text = _LINE_ENDS.sub("\n", text).replace("\t", TAB)
    text = _HALF_PAIR.sub(REPLACEMENT, _UNSEEN.sub("", text))
    return _DECOMPOSED.sub(lambda found: unicodedata.normalize("NFC", found[0]), text)


def region_of(text: str) -> Region:
    """Japanese if it has kana, Korean if it has hangul, else Chinese."""
    if text.isascii():
        return Region.CHINA
    if _KANA.search(text):
        return Region.JAPAN
    return Region.KOREA if _HANGUL.search(text) else Region.CHINA


def label_of(char: str) -> str:
    """What to write in the box that stands for a character no font has: script or code point.

    Characters of one script share a label, and so a box; those that only a code point tells apart
    do not.
    """
    words = unicodedata.name(char, "").split(" ")
    if unicodedata.category(char)[0] in "LMN" and words[0] and words[0] not in _NO_SCRIPT:
        script = list(takewhile(lambda word: word.split("-")[0] not in _AFTER_SCRIPT, words))
        if script:
            return " ".join(script if len(script) < len(words) else words[:1]).title()
    return f"U+{ord(char):04X}"


def is_code_point_label(label: str) -> bool:
    """Whether the label tells one character and not a script."""
    return label.startswith("U+")


def extends_cluster(char: str) -> bool:
    """Whether the character belongs to the one before it: marks and skin tones."""
    return unicodedata.category(char)[0] == "M" or "\U0001f3fb" <= char <= "\U0001f3ff"


def is_regional_indicator(char: str) -> bool:
    """Whether the character is half of a flag."""
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def may_break_between(before: str, after: str) -> bool:
    """Whether a line may end between these two neighbours that are not spaces.

    Only beside ideographs, kana, pictures and dashes; hangul and all else keeps its words whole.
    """
    if after in _NOT_AT_START or before in _NOT_AT_END:
        return False
    return before in "—–" or _stands_alone(before) or _stands_alone(after)


def _stands_alone(char: str) -> bool:
    if char < "\u2e80" or "\uac00" <= char <= "\ud7a3":
        return False
    return unicodedata.east_asian_width(char) in "WF" or "\uff66" <= char <= "\uff9f"
