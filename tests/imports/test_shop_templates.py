"""The sheets of the marketplaces, with their instructions, parents and bids."""

from typing import Any

from planner.imports.problems import Reason
from planner.imports.products import ProductImport, read_products
from planner.imports.reader import read_tables
from planner.imports.source import Source

TIKTOK_NEW = (
    "category,product_name,parcel_weight,property_value_1,property_1_image,property_value_2,"
    "price,list_price,warehouse_quantity/7001,warehouse_quantity/7002,seller_sku,main_image\n"
    "V3,metric,,,,,,,,,,\n"
    "Category,Product name,Package weight(lb),Primary variation value (Option),"
    "Primary variation image 1,Secondary variation value (Option),Retail price (Local currency),"
    "List price,Quantity in Dallas,Quantity in Reno,Seller SKU,Main product image\n"
    "Mandatory,Mandatory,Mandatory,Optional,Optional,Optional,Mandatory,Optional,Optional,"
    "Optional,Optional,Mandatory\n"
    ",Between 1 and 255 characters,,,,,Enter a price between 0.01 and 7600,,,,,\n"
    "Beauty,Lip set,0.4,Red,https://a.example/red.jpg,L,12.50,20,30,12,LIP-R,https://a.example/1\n"
    "Beauty,Lip set,0.4,Blue,,L,12.50,20,5,,LIP-B,https://a.example/1\n"
)
TIKTOK_OLD = (
    "Category,Product Name,Package Weight(kg),Variation 1,Variation 2,Retail Price (Local Currency)"
    ",Quantity in Hauptlager,Seller SKU,Main Product Image\n"
    "Mandatory,Mandatory,Mandatory,Optional,Optional,Mandatory,Mandatory,Optional,Mandatory\n"
    "Beauty,Serum,0.2,Default,,9.9,40,S-1,https://a.example/s.jpg\n"
)
AMAZON = (
    "TemplateType=fptcustom,Version=2021.0901,TemplateSignature=QkVBVVRZ,,,,,,,,,\n"
    "Product Type,Seller SKU,Product Name,Product ID,Standard Price,List Price,Quantity,Colour,"
    "Main Image URL,Parentage,Parent SKU,Key Product Features\n"
    "feed_product_type,item_sku,item_name,external_product_id,standard_price,list_price,quantity,"
    "color_name,main_image_url,parent_child,parent_sku,bullet_point1\n"
    "beauty,BAG,Travel bag,,,,,,https://a.example/bag.jpg,Parent,,Light\n"
    "beauty,BAG-R,,0012345678905,24.90,30,8,Red,,Child,BAG,\n"
    "beauty,CAP,Cap,,12,,3,,,,,Warm\n"
)
WHATNOT = (
    "Kategorie,Titel,Beschreibung,Menge,Typ,Preis,Versandprofil,Kosten pro Artikel,SKU,Bild-URL 1,"
    "Bild-URL 2\n"
    "Karten,Holo,Schön,1,Sofortkauf,24.99,0-1 oz,3.10,H-1,https://a.example/h.jpg,"
    "https://a.example/h2.jpg\n"
    "Karten,Pack,,2,Auktion,1,0-1 oz,,H-2,,\n"
    "Karten,Sticker,,5,Verlosung,0,0-1 oz,,H-3,,\n"
    "Karten,Box,,1,Tausch,7,0-1 oz,,H-4,,\n"
)
DOUYIN = (
    "商品ID,商品标题,规格,商家SKU编码,售价,划线价,现货库存,商品状态\n"
    "\t3601234567890123456,口红 正红,正红;3.5g,'KH-01,¥129.00,199,7.5w,上架\n"
)


def read(text: str, currency: str = "USD") -> ProductImport:
    return read_products(read_tables(Source("shop.csv", text.encode())), currency=currency)


def fields(found: ProductImport) -> list[dict[str, Any]]:
    assert not found.rejected
    return [dict(draft.fields) for draft in found.drafts]


def test_the_newer_tiktok_template_adds_up_warehouses_and_passes_its_instructions_by() -> None:
    found = read(TIKTOK_NEW)
    assert (found.format, found.header_line) == ("tiktok_shop_new", 1)
    assert found.companion_lines == (2, 3, 4, 5)
    lip = {"title": "Lip set", "list_price": 1250, "compare_at_price": 2000}
    assert fields(found) == [
        {
            **lip,
            "variant": "Red / L",
            "stock": 42,
            "sku": "LIP-R",
            "image": "https://a.example/red.jpg",
        },
        {**lip, "variant": "Blue / L", "stock": 5, "sku": "LIP-B", "image": "https://a.example/1"},
    ]


def test_the_older_tiktok_template_is_read_by_its_own_names() -> None:
    found = read(TIKTOK_OLD)
    assert (found.format, found.companion_lines) == ("tiktok_shop_old", (2,))
    assert fields(found) == [
        {
            "title": "Serum",
            "sku": "S-1",
            "list_price": 990,
            "stock": 40,
            "image": "https://a.example/s.jpg",
        }
    ]


def test_of_amazon_s_three_header_lines_the_third_counts_and_a_parent_is_no_product() -> None:
    found = read(AMAZON)
    assert (found.format, found.header_line, found.companion_lines) == ("amazon", 3, (4,))
    bag, cap = fields(found)
    assert bag == {
        "title": "Travel bag",
        "variant": "Red",
        "sku": "BAG-R",
        "barcode": "0012345678905",
        "list_price": 2490,
        "compare_at_price": 3000,
        "stock": 8,
        "image": "https://a.example/bag.jpg",
        "talking_points": ("Light",),
    }
    assert cap == {
        "title": "Cap",
        "sku": "CAP",
        "list_price": 1200,
        "stock": 3,
        "talking_points": ("Warm",),
    }


def test_a_whatnot_listing_in_another_language_keeps_bids_apart_from_prices() -> None:
    found = read(WHATNOT)
    assert found.format == "whatnot"
    prices = {draft.fields["sku"]: draft.fields.get("list_price") for draft in found.drafts}
    assert prices == {"H-1": 2499, "H-2": None, "H-3": None, "H-4": 700}
    assert [(each.line, each.reason, each.value) for each in found.remarks] == [
        (3, Reason.STARTING_BID, "1"),
        (5, Reason.UNKNOWN_SALE_TYPE, "Tausch"),
    ]
    assert found.drafts[0].fields["image"] == "https://a.example/h.jpg"


def test_a_douyin_export_keeps_its_long_ids_out_and_its_counts_whole() -> None:
    found = read(DOUYIN, "CNY")
    assert found.format == "douyin"
    assert fields(found) == [
        {
            "title": "口红 正红",
            "variant": "正红;3.5g",
            "sku": "KH-01",
            "list_price": 12900,
            "compare_at_price": 19900,
            "stock": 75_000,
            "active": True,
        }
    ]
