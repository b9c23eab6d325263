"""Bytes to text: byte order mark, then strict UTF-8, then the person says; nothing is guessed."""

from collections.abc import Iterator

from planner.domain.errors import EncodingChoice, UndecidedEncodingError, UnusableInputError
from planner.imports.source import Source

ENCODINGS: dict[str, str] = {
    "utf-8": "utf-8-sig",
    "utf-16": "utf-16",
    "utf-16-le": "utf-16-le",
    "utf-16-be": "utf-16-be",
    "gb18030": "gb18030",
    "gbk": "gb18030",
    "big5": "cp950",
    "shift-jis": "cp932",
    "euc-jp": "euc_jp",
    "euc-kr": "cp949",
    "windows-874": "cp874",
    "windows-1250": "cp1250",
    "windows-1251": "cp1251",
    "windows-1252": "cp1252",
    "latin-1": "latin-1",
    "mac-roman": "mac_roman",
}
"""The names a person may give, and Python's codec for each (the vendors' supersets where the
standard's own table is too small for files as they are)."""

_MARKS: tuple[tuple[bytes, str, str], ...] = (
    (b"\xef\xbb\xbf", "utf-8", "utf-8-sig"),
    # UTF-32's mark begins with UTF-16's.
    (b"\xff\xfe\x00\x00", "utf-32", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32", "utf-32"),
    (b"\xff\xfe", "utf-16", "utf-16"),
    (b"\xfe\xff", "utf-16", "utf-16"),
)
_CANDIDATES = ("gb18030", "shift-jis", "windows-1252", "big5", "euc-kr", "windows-874")
_TRIED_BYTES = 256 * 1024
_PREVIEW_SIGNS = 24


def decode(source: Source, encoding: str | None = None) -> tuple[str, str]:
    """The text of a file without its byte order mark, and the name of its encoding.

    `encoding` is one of ENCODINGS and settles it. Raises UndecidedEncodingError, which carries the
    choices, where only a person can tell; UnusableInputError for what is no text.
    """
    if encoding is not None:
        return _decode_as(source, encoding), encoding
    for mark, name, codec in _MARKS:
        if source.content.startswith(mark):
            return _decode_marked(source, name, codec), name
    _refuse_nul(source, b"\0" in source.content)
    try:
        return source.content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        choices = tuple(_choices(source.content, error.start))
        if not choices:
            raise _not_text(source) from error
        raise UndecidedEncodingError(source.name, choices) from error


def _decode_as(source: Source, encoding: str) -> str:
    codec = ENCODINGS.get(encoding.strip().lower().replace("_", "-"))
    if codec is None:
        raise UnusableInputError(
            "No encoding is called “{encoding}” here. Choose one of: {names}.",
            encoding=encoding,
            names=", ".join(ENCODINGS),
        )
    return _decode_marked(source, encoding, codec)


def _decode_marked(source: Source, name: str, codec: str) -> str:
    try:
        text = source.content.decode(codec)
    except UnicodeError as error:
        place = error.start if isinstance(error, UnicodeDecodeError) else 0
        line = source.content.count(b"\n", 0, place) + 1
        raise UnusableInputError(
            "“{file}” is not {encoding} throughout (line {line}). "
            "Choose another encoding, or export the file again.",
            file=source.name,
            encoding=name,
            line=line,
        ) from error
    _refuse_nul(source, "\0" in text)
    return text.removeprefix("\ufeff")


def _choices(content: bytes, first_bad: int) -> Iterator[EncodingChoice]:
    """The encodings in which the file could be, each with how the first strange words look."""
    start = max(content.rfind(b"\n", 0, first_bad) + 1, first_bad - _TRIED_BYTES)
    tried = content[start : start + _TRIED_BYTES]
    if len(tried) == _TRIED_BYTES:
        # Never in the middle of a sign: a line break is one byte in every candidate.
        tried = tried[: tried.rfind(b"\n") + 1] or tried[:-3]
    for name in _CANDIDATES:
        try:
            text = tried.decode(ENCODINGS[name])
        except UnicodeDecodeError:
            continue
        yield EncodingChoice(name, _preview(text))


def _preview(text: str) -> str:
    strange = next((place for place, sign in enumerate(text) if sign > "\x7f"), 0)
    start = max(text.rfind("\n", 0, strange), text.rfind(",", 0, strange), strange - 8) + 1
    words = text[start : start + _PREVIEW_SIGNS].splitlines()[0]
    return "".join(sign if sign.isprintable() else " " for sign in words).strip()


def _refuse_nul(source: Source, found: bool) -> None:
    if found:
        raise _not_text(source)


def _not_text(source: Source) -> UnusableInputError:
    return UnusableInputError(
        "“{file}” is not text: it holds bytes that no table has. Choose a CSV, TSV, XLSX, XLS or "
        "ODS file; if it is UTF-16 without a byte order mark, choose that encoding.",
        file=source.name,
    )
