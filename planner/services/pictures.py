"""The picture of a product: from a file or an address, kept in the plan; every edit is one step.

Reading and fetching need no plan and may be done off the window's thread; `set_picture` writes.
"""

import base64
from collections.abc import Callable
from pathlib import Path

from planner.domain.base import build
from planner.domain.catalogue import Picture, Product
from planner.domain.errors import NothingToDoError, UnusableInputError
from planner.imports.download import download, is_web_address
from planner.imports.pictures import MOST_BYTES, ReadPicture, read_picture
from planner.services.labels import label
from planner.services.workspace import Step, Workspace

Reached = Callable[[int], object]
Stop = Callable[[], bool]

NewPicture = ReadPicture
"""A picture that is not in the plan yet."""


def picture_of_bytes(content: bytes) -> NewPicture:
    """A picture as the plan keeps it. Raises UnusableInputError for what cannot be one."""
    return read_picture(content)


def picture_in_file(path: Path) -> NewPicture:
    """The picture in a file, of which no more is read than a picture may have.

    Raises UnusableInputError for a file that cannot be read, and for what is no picture.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UnusableInputError(
            "“{file}” cannot be read: {reason}. Choose another file.",
            file=path.name,
            reason=error.strerror or error,
        ) from error
    return read_picture(content)


def picture_at(
    address: str, *, reached: Reached = lambda _percent: None, stop: Stop = lambda: False
) -> NewPicture | None:
    """The picture at an address of the web; None where `stop` says that nobody waits any more.

    Raises UnusableInputError where there is none, or it cannot be fetched.
    """
    content = download(address, MOST_BYTES, reached=reached, stop=stop)
    return None if content is None else read_picture(content)


def can_be_downloaded(address: str) -> bool:
    """Whether this is an address of the web."""
    return is_web_address(address)


def set_picture(workspace: Workspace, product_id: str, picture: NewPicture) -> Picture:
    """Gives a product a picture; the one that it had goes, unless another product has it too.

    Raises NotFoundError for a product that is gone.
    """
    product = workspace.get(Product, product_id)
    made = build(
        Picture,
        {
            "id": workspace.new_id(),
            "media_type": picture.media_type,
            "width": picture.width,
            "height": picture.height,
            "content": base64.b64encode(picture.content).decode("ascii"),
        },
    )
    sentence = "Give “{product}” a picture"
    with workspace.change(label(workspace, sentence, product=product.title)) as step:
        step.put(made)
        step.put(product.changed(picture_id=made.id))
        _drop(workspace, step, product)
    return made


def remove_picture(workspace: Workspace, product_id: str) -> None:
    """Takes the picture of a product away. Raises NothingToDoError where it has none."""
    product = workspace.get(Product, product_id)
    if product.picture_id is None:
        raise NothingToDoError("This product has no picture to take away.")
    sentence = "Take away the picture of “{product}”"
    with workspace.change(label(workspace, sentence, product=product.title)) as step:
        step.put(product.changed(picture_id=None))
        _drop(workspace, step, product)


def _drop(workspace: Workspace, step: Step, before: Product) -> None:
    """Deletes the picture that a product had, if nobody has it any more."""
    if before.picture_id is None:
        return
    old = workspace.find(Picture, before.picture_id)
    if old is not None and not workspace.where(Product, picture_id=old.id):
        step.delete(old)
