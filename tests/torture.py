"""Runs of show that strain the sheets: long, foreign, hostile and missing texts in every place."""

import base64
import io
import json
from collections.abc import Sequence
from typing import Any

from builders import (
    a_block,
    a_booking,
    a_brand,
    a_channel,
    a_creator,
    a_hard_item,
    a_note,
    a_product,
    a_show,
    a_studio,
    an_assignment,
    an_end_by_item,
    an_item,
    an_offer,
)
from PIL import Image
from sources import CHECKOUT

from planner.domain.catalogue import Picture, Product
from planner.domain.run_of_show import RunOfShow
from planner.domain.rundown import CueColumn, Offer, Row

SCRIPTS = (
    "夜间修护霜限时特价，买一送一。“今晚”只此一次！",
    "深夜のスキンケア特集、ラストスパート「売り切れ御免」っ",
    "라이브 방송 한정 특가 세트 구성품 안내",
    "كريم الليل بسعر خاص لمدة ساعة واحدة فقط",
    "קרם לילה במבצע",
    "🔥💄 Flash 👍🏽 🇺🇸 👩‍👩‍👧‍👦 ⚑ ✕ → 𝗦𝗔𝗟𝗘",
    "ครีมบำรุงผิวกลางคืน",
    "Ночной крем Ελληνικά Tiếng Việt naïve Ǻ",
    "<b>bold?</b> &amp; %s {title} \\n <para>${x}</para>",
    "'; DROP TABLE rows; -- \u202egnp.exe \x07bell \u200bzero",
)
LONG_WORDS = " ".join(f"word{number}" for number in range(60))[:300]
LONG_WORD = "Donaudampfschifffahrtsgesellschaft" * 9
LONG_CHINESE = "这是一个非常长的标题，用来测试自动换行。" * 15
TITLES = (LONG_WORDS, LONG_WORD[:300], LONG_CHINESE[:300], *SCRIPTS, "", " ", "A\nB\r\nC\tD")


def naughty_strings() -> list[str]:
    """What other software stumbled over, where the shared files lie beside the checkout."""
    file = CHECKOUT.parent / "shared" / "data" / "bad_input" / "naughty_strings.json"
    if not file.exists():
        return list(TITLES)
    texts: list[str] = json.loads(file.read_text("utf-8"))
    return [text for text in texts if _can_stand_in_a_plan(text)]


def a_torture_run(count: int = 200, texts: Sequence[str] = TITLES) -> RunOfShow:
    """`count` rows of every sort with 12 cue columns; every text there is goes round through them.

    One row is two pages long.
    """
    columns = tuple(
        CueColumn(id=f"cue-{n:02}", name=f"Department {n}", position=n) for n in range(12)
    )
    hosts = [a_creator(name=text or "@nobody") for text in ("@mia.k", *SCRIPTS[:6], LONG_WORD)]
    products = [_product(number, text) for number, text in enumerate(texts)]
    rows: list[Row] = []
    offers: dict[str, Any] = {}
    for number in range(count):
        row = _row(number, texts, rows, hosts=[host.id for host in hosts], columns=columns)
        rows.append(row)
        if row.type == "item" and number % 3:
            sold = [products[(number + more) % len(products)] for more in range(1 + number % 4)]
            offers[row.id] = _offers(row, number, sold, coupon=texts[number % len(texts)])
    studio = a_studio(name=LONG_WORDS[:90])
    return RunOfShow(
        show=a_show(id="show", title=LONG_WORDS, length_minutes=2880),
        brand=a_brand(name=SCRIPTS[0], currency="VND"),
        channels=(a_channel(handle=SCRIPTS[1]),),
        rows=tuple(rows),
        offers=offers,
        products={product.id: product for product in products},
        pictures={"good": a_picture(), "broken": a_picture(b"\x89PNG\r\n\x1a\nnothing")},
        creators={host.id: host for host in hosts},
        assignments=tuple(
            an_assignment(creator_id=host.id, shift_start=60 * n, shift_end=60 * n + 240)
            for n, host in enumerate(hosts)
        ),
        bookings=(a_booking(studio_id=studio.id, state="hold"),),
        studios={studio.id: studio},
        cue_columns=columns,
    )


def _offers(
    row: Row, number: int, products: Sequence[Product], *, coupon: str
) -> tuple[Offer, ...]:
    return tuple(
        an_offer(
            row.id,
            product.id,
            live_price=10 ** (number % 14),
            pin=number * 10 + place + 1,
            coupon=coupon[:40].strip(),
            buyer_limit=number,
            spoken=place != 2,
        )
        for place, product in enumerate(products)
    )


def a_picture(content: bytes | None = None) -> Picture:
    """A PNG of 640 × 320 pixels, or these bytes as a picture."""
    if content is None:
        target = io.BytesIO()
        Image.linear_gradient("L").resize((640, 320)).save(target, "PNG")
        content = target.getvalue()
    text = base64.b64encode(content).decode()
    return Picture(id="good", media_type="image/png", width=640, height=320, content=text)


def _can_stand_in_a_plan(text: str) -> bool:
    return not any(sign == "\0" or "\ud800" <= sign <= "\udfff" for sign in text)


def _product(number: int, text: str) -> Any:
    return a_product(
        id=f"product-{number}",
        title=text or "Untitled",
        variant=TITLES[(number + 4) % len(TITLES)][:60],
        sku=("LS-" + text)[: 3 + 20 * (number % 3)],
        url=(
            "https://shop.example/商品/精华?颜色=蓝 x",
            "",
            "https://例え.jp/" + "p/" * 300,
            "javascript:alert(1)",
        )[number % 4],
        image="https://shop.example/pictures/night%20cream.png",
        picture_id=("good", None, "broken")[number % 3],
        list_price=10 ** (number % 15) + 1,
        compare_at_price=10**15,
        stock=10 ** (number % 13),
        talking_points=tuple(TITLES[number % 5 : number % 5 + 4]),
        never_say=(SCRIPTS[number % len(SCRIPTS)],),
    )


def _row(
    number: int,
    texts: Sequence[str],
    before: Sequence[Row],
    *,
    hosts: Sequence[str],
    columns: Sequence[CueColumn],
) -> Row:
    block = next((row.id for row in reversed(before) if row.type == "block"), None)
    fields: dict[str, Any] = {
        "id": f"row-{number:04}",
        "title": texts[number % len(texts)],
        "block_id": block if number % 11 else None,
        "host_ids": tuple(hosts[number % len(hosts) :][: number % 4]),
        "kind": ("hero", "handover", "giveaway", "auction", "Eigenes 自定", "")[number % 6],
        "skip": number % 13 == 5,
        "script": texts[(number + 3) % len(texts)] if number % 5 == 2 else "",
        "color": "#FFCC00" if number % 17 == 3 else None,
        "cues": {
            column.id: texts[(number + place) % len(texts)][: 20 + 40 * (number % 2)]
            for place, column in enumerate(columns)
            if (number + place) % 5 < 1 + number % 5
        },
    }
    if number == 50:
        fields["cues"] = {columns[0].id: "It goes on and on. " * 700}
    if number % 12 == 1:
        return a_block(1800, **{**fields, "block_id": None, "host_ids": (), "cues": {}})
    if number % 12 == 6:
        return a_note(**fields)
    if number % 30 == 15:
        return a_hard_item(f"{(16 + number // 15) % 24:02}:30", day=number // 130, **fields)
    if number % 30 == 25:
        return an_end_by_item(f"{(16 + number // 15) % 24:02}:45", day=number // 130, **fields)
    return an_item(60 + 97 * (number % 9), **fields)
