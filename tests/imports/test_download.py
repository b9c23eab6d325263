"""A file is fetched from the web and from nowhere else, no more of it than is allowed."""

from collections.abc import Iterator

import pytest
from web import Web, a_web

from planner.domain.errors import UnusableInputError
from planner.imports.download import download, is_web_address

MOST = 1_000_000


@pytest.fixture
def web() -> Iterator[Web]:
    with a_web() as there:
        yield there


def test_what_is_at_an_address_comes_with_word_of_how_far_it_is(web: Web) -> None:
    web.files["/serum%20duo/%E5%9B%BE.png?v=1"] = content = bytes(range(256)) * 2000
    percents: list[int] = []
    got = download(web.address + "/serum duo/图.png?v=1", MOST, reached=percents.append)
    assert got == content
    assert percents == sorted(percents)
    assert percents[-1] == 100


def test_it_is_given_up_when_nobody_waits_any_more(web: Web) -> None:
    web.files["/a"] = bytes(500_000)
    assert download(web.address + "/a", MOST, stop=lambda: True) is None


@pytest.mark.parametrize("said", [None, MOST + 1])
def test_what_is_larger_is_refused_whether_the_server_says_so_or_not(
    web: Web, said: int | None
) -> None:
    web.files["/a"], web.lengths["/a"] = bytes(2 * MOST), said
    with pytest.raises(UnusableInputError, match="larger than 1 MB"):
        download(web.address + "/a", MOST)


def test_what_breaks_off_is_not_taken_for_the_whole(web: Web) -> None:
    web.files["/a"], web.lengths["/a"] = bytes(10), 20
    with pytest.raises(UnusableInputError, match="could not be downloaded"):
        download(web.address + "/a", MOST)


def test_what_has_moved_is_found_where_it_is(web: Web) -> None:
    web.files["/new"], web.moved["/old"] = b"there", "/new"
    assert download(web.address + "/old", MOST) == b"there"


@pytest.mark.parametrize("leads", ["file:///etc/passwd", "ftp://127.0.0.1/a", "data:,x"])
def test_a_server_cannot_lead_out_of_the_web(web: Web, leads: str) -> None:
    web.moved["/old"] = leads
    with pytest.raises(UnusableInputError, match=r"not of the web|not allowed"):
        download(web.address + "/old", MOST)


def test_a_refusal_is_told_with_the_server_s_words(web: Web) -> None:
    with pytest.raises(UnusableInputError, match="refused: 404"):
        download(web.address + "/gone", MOST)


def test_a_server_that_is_not_there_is_told() -> None:
    with a_web() as gone:
        address = gone.address
    with pytest.raises(UnusableInputError, match="could not be downloaded"):
        download(address + "/a", MOST)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "shop.example/a.png",
        "//shop.example/a",
        "file:///etc/passwd",
        "ftp://shop.example/a",
        "javascript:alert(1)",
        "data:image/png;base64,AAAA",
        r"C:\a.png",
        "http://",
        "http://[",
    ],
)
def test_only_addresses_of_the_web_are_asked_for(address: str) -> None:
    assert not is_web_address(address)
    with pytest.raises(UnusableInputError, match="no address of the web"):
        download(address, MOST)
