"""Finds the plain files shipped with the program: in a checkout, in a wheel and in a frozen app."""

import sys
from pathlib import Path

from planner.domain.errors import EnvironmentFaultError


def resources_folder() -> Path:
    """The folder that holds all shipped files.

    Raises EnvironmentFaultError where no such folder exists: the installation is incomplete.
    """
    places = candidate_folders()
    for place in places:
        if place.is_dir():
            return place
    looked = ", ".join(str(place) for place in places)
    raise EnvironmentFaultError(
        "Files that belong to Show Planner are missing (looked in {looked}). Install it again.",
        looked=looked,
    )


def candidate_folders() -> tuple[Path, ...]:
    """Where the shipped files may be, most particular first."""
    package = Path(__file__).resolve().parent
    installed = (package / "_resources", package.parent / "resources")
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is None:
        return installed
    return (Path(frozen) / "resources", Path(frozen) / "planner" / "_resources", *installed)


def resource(*parts: str) -> Path:
    """One shipped file or folder, by its path below resources/.

    Raises EnvironmentFaultError where it is missing.
    """
    path = resources_folder().joinpath(*parts)
    if not path.exists():
        raise EnvironmentFaultError(
            "A file that belongs to Show Planner is missing: {path}. Install it again.",
            path=path,
        )
    return path


def fonts_folder() -> Path:
    """The shipped fonts with their catalogue `fonts.json` and their licences."""
    return resource("fonts")


def icons_folder() -> Path:
    """The shipped icons, one SVG file each."""
    return resource("icons")


def sample_folder() -> Path:
    """What the sample plan is made from: lists, tables and pictures."""
    return resource("sample")


def platforms_file() -> Path:
    """What selling platforms allow: the JSON of `domain.platforms.Platforms`."""
    return resource("platforms.json")
