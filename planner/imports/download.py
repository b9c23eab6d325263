"""Fetches a file from an address of the web, when somebody asks for it and only then."""

import http.client
from collections.abc import Callable
from typing import Final
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit
from urllib.request import HTTPRedirectHandler, OpenerDirector, Request, build_opener

from planner.domain.errors import UnusableInputError

SECONDS: Final = 15.0
"""How long a server may stay silent."""

_AT_ONCE: Final = 65_536
_SCHEMES: Final = frozenset({"http", "https"})
_SAFE: Final = "/:?#[]@!$&'()*+,;=%-._~"

Reached = Callable[[int], object]
Stop = Callable[[], bool]


def download(
    address: str, most: int, *, reached: Reached = lambda _percent: None, stop: Stop = lambda: False
) -> bytes | None:
    """What an address gives, at most `most` bytes; None where `stop` says that nobody waits.

    `reached` is told the percent that is there, where the server says how much there is. Raises
    UnusableInputError for an address that is not of the web, a server that does not answer or
    refuses, and what is larger.
    """
    asked = Request(_checked(address), headers={"User-Agent": "Show Planner", "Accept": "*/*"})
    try:
        with _opener().open(asked, timeout=SECONDS) as answer:
            return _read(answer, most, reached, stop)
    except HTTPError as error:
        with error:
            raise UnusableInputError(
                "The server of “{address}” refused: {reason}. Check the address in a browser.",
                address=address,
                reason=f"{error.code} {error.reason}",
            ) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        reason = error.reason if isinstance(error, URLError) else error
        raise UnusableInputError(
            "“{address}” could not be downloaded: {reason}. Check the address and the network.",
            address=address,
            reason=reason,
        ) from error


def is_web_address(address: str) -> bool:
    """Whether this is an address from which a file can be fetched."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return False
    return parts.scheme.lower() in _SCHEMES and bool(parts.hostname)


def _checked(address: str) -> str:
    if not is_web_address(address):
        raise UnusableInputError(
            "“{address}” is no address of the web. It has to begin with https:// or http://.",
            address=address,
        )
    parts = urlsplit(address.strip())
    host = parts.netloc.encode("idna").decode("ascii") if not parts.netloc.isascii() else ""
    return quote(parts._replace(netloc=host or parts.netloc).geturl(), safe=_SAFE)


def _read(
    answer: http.client.HTTPResponse, most: int, reached: Reached, stop: Stop
) -> bytes | None:
    length = int(answer.headers.get("Content-Length") or 0)
    _refuse_large(length, most)
    content = bytearray()
    while True:
        if stop():
            return None
        part = answer.read1(_AT_ONCE)
        if not part:
            break
        content += part
        _refuse_large(len(content), most)
        if length:
            reached(min(100, 100 * len(content) // length))
    if len(content) < length:
        raise http.client.IncompleteRead(bytes(content), length - len(content))
    return bytes(content)


def _refuse_large(size: int, most: int) -> None:
    if size > most:
        raise UnusableInputError(
            "What is at this address is larger than {most} MB. Download it with a browser and make "
            "it smaller.",
            most=most // 1_000_000,
        )


class _WebOnly(HTTPRedirectHandler):
    """Follows a server to another address of the web, and nowhere else."""

    def redirect_request(
        self,
        req: Request,
        fp: object,
        code: int,
        msg: str,
        headers: http.client.HTTPMessage,
        newurl: str,
    ) -> Request | None:
        """The request to the other address. Raises URLError for one of another sort."""
        if not is_web_address(newurl):
            raise URLError(f"it leads to {newurl}, which is not of the web")
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type,unused-ignore]  # fp is passed through


def _opener() -> OpenerDirector:
    return build_opener(_WebOnly())
