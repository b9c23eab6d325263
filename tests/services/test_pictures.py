"""Products get pictures from files and addresses; each is one step, and nothing is left over."""

import base64
import io
from pathlib import Path

import pytest
from builders import a_brand, a_product
from PIL import Image
from web import a_web

from planner.domain.catalogue import Picture, Product
from planner.domain.errors import NothingToDoError, UnusableInputError
from planner.services.pictures import (
    can_be_downloaded,
    picture_at,
    picture_in_file,
    remove_picture,
    set_picture,
)
from planner.services.workspace import Workspace


def a_file(color: str = "red") -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (40, 20), color).save(target, "PNG")
    return target.getvalue()


@pytest.fixture(autouse=True)
def _prepared(workspace: Workspace) -> None:
    with workspace.change("Prepare") as step:
        step.put(a_brand(id="brand"))
        step.put(a_product(id="serum", title="Serum"))
        step.put(a_product(id="cream", title="Cream"))


def _kept(workspace: Workspace) -> dict[str, str | None]:
    products = workspace.all(Product)
    return {each.id: each.picture_id for each in products if each.picture_id}


def test_a_picture_comes_from_a_file_and_is_kept_in_the_plan(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "图片.png"
    path.write_bytes(a_file())
    made = set_picture(workspace, "serum", picture_in_file(path))
    path.unlink()
    assert _kept(workspace) == {"serum": made.id}
    (kept,) = workspace.all(Picture)
    assert (kept.media_type, kept.width, kept.height) == ("image/jpeg", 40, 20)
    assert Image.open(io.BytesIO(base64.b64decode(kept.content))).size == (40, 20)
    assert workspace.next_undo() == "Give “Serum” a picture"


def test_another_picture_takes_the_place_of_the_one_before_unless_that_is_shared(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(a_file())
    first = set_picture(workspace, "serum", picture_in_file(path))
    with workspace.change("Share") as step:
        step.put(workspace.get(Product, "cream").changed(picture_id=first.id))
    second = set_picture(workspace, "serum", picture_in_file(path))
    assert {each.id for each in workspace.all(Picture)} == {first.id, second.id}
    remove_picture(workspace, "cream")
    remove_picture(workspace, "serum")
    assert (workspace.all(Picture), _kept(workspace)) == ([], {})
    workspace.undo()
    assert _kept(workspace) == {"serum": second.id}
    assert [each.id for each in workspace.all(Picture)] == [second.id]
    workspace.redo()
    with pytest.raises(NothingToDoError):
        remove_picture(workspace, "serum")


def test_a_picture_comes_from_an_address_of_the_web() -> None:
    with a_web() as web:
        web.files["/a.png"], web.files["/text"] = a_file(), b"<html>no picture</html>"
        picture = picture_at(web.address + "/a.png")
        assert picture is not None
        assert (picture.width, picture.height) == (40, 20)
        assert picture_at(web.address + "/a.png", stop=lambda: True) is None
        with pytest.raises(UnusableInputError, match="no picture"):
            picture_at(web.address + "/text")
    assert can_be_downloaded(web.address)
    assert not can_be_downloaded("file:///a.png")


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(UnusableInputError, match="cannot be read"):
        picture_in_file(tmp_path / "gone.png")
    with pytest.raises(UnusableInputError, match="cannot be read"):
        picture_in_file(tmp_path)
