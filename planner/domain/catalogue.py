"""What is sold and where: brands, their channels and their products."""

from typing import Annotated

from pydantic import Field

from planner.domain.base import Amount, Color, Count, Currency, Entity, Id, Name, Rate, Text


class Brand(Entity):
    """Whose products are sold. Amounts of its products and shows are in `currency`."""

    name: Name
    color: Color = "#2F6FED"
    currency: Currency = "USD"
    notes: Text = ""


class Channel(Entity):
    """A brand's account on a platform.

    `platform` is a key of `resources/platforms.json` (`tiktok_shop`, `douyin`, `whatnot`,
    `amazon_live`, …) or any other text, whose limits are then unknown and never checked.
    """

    brand_id: Id
    platform: Name
    handle: Text = ""


class Product(Entity):
    """Something to sell; one variant is one product.

    `list_price` (what the shop asks), `compare_at_price` (the higher price it crosses out, if any)
    and `cost` are in minor units of the brand's currency, None where unknown.
    `stock` is pieces on hand, None where unknown. `image` is the picture's address as it was
    imported; `picture_id` the picture kept in the plan, which is the one that is printed.
    """

    brand_id: Id
    sku: Text = ""
    barcode: Text = ""
    title: Name
    variant: Text = ""
    url: Text = ""
    image: Text = ""
    picture_id: Id | None = None
    list_price: Amount | None = None
    compare_at_price: Amount | None = None
    cost: Amount | None = None
    stock: Annotated[int, Field(ge=-(10**12), le=10**12)] | None = None
    commission_rate: Rate | None = None
    return_rate: Rate | None = None
    talking_points: tuple[Text, ...] = ()
    never_say: tuple[Text, ...] = ()
    tags: tuple[Text, ...] = ()
    active: bool = True


class Picture(Entity):
    """A product picture kept in the plan, so that it prints offline.

    `content` is the file (PNG or JPEG) as base64 text; `width` and `height` are in pixels.
    """

    media_type: Name
    width: Annotated[Count, Field(ge=1)]
    height: Annotated[Count, Field(ge=1)]
    content: Name
