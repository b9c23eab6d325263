"""Ways out of what a platform does not take: a shorter title, another length, another word."""

import re
from collections.abc import Iterator
from functools import partial

from planner.domain.catalogue import Product
from planner.domain.clock import format_length
from planner.domain.findings import Finding
from planner.domain.platforms import Measure, count_characters
from planner.domain.rundown import Offer, Row
from planner.domain.show import Show
from planner.services.fix import Fix
from planner.services.labels import label
from planner.services.rundowns import set_script
from planner.services.shows import edit_show
from planner.services.workspace import Workspace
from planner.wording.fixes import Way, fix_label

_ENDINGS = " ,.:;·|/&+-–—("
"""What a title does not end with when its last words are left out."""


def platform_limit(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """A title without its last words, or the longest (shortest) length that the platform takes."""
    show = workspace.get(Show, finding.subjects[0])
    limit = int(finding.values["limit"] or 0)
    measure = finding.values["measure"]
    if measure == Measure.TITLE:
        title = _shortened(show.title, limit)
        if title:
            text = fix_label(workspace.language, Way.TITLE, title=title)
            yield Fix(text, partial(edit_show, workspace, show.id, title=title))
    elif measure in (Measure.LONGEST, Measure.SHORTEST):
        length = format_length(limit * 60)
        text = fix_label(workspace.language, Way.SHOW_LENGTH, length=length)
        yield Fix(text, partial(edit_show, workspace, show.id, length_minutes=limit))


def banned_words(workspace: Workspace, finding: Finding) -> Iterator[Fix]:
    """The word that the list names in its place, where it names one."""
    instead = finding.values["instead"]
    if not instead:
        return
    word = re.compile(re.escape(str(finding.values["word"])), re.IGNORECASE)
    text = fix_label(workspace.language, Way.SAY_INSTEAD, word=instead)
    yield Fix(text, partial(_say, workspace, finding, word, str(instead)))


def _shortened(title: str, limit: int) -> str:
    """The first words of a title that are within a limit; empty where the first is too long."""
    words = title.split()
    while words and count_characters(" ".join(words).rstrip(_ENDINGS)) > limit:
        words.pop()
    return " ".join(words).rstrip(_ENDINGS)


def _say(workspace: Workspace, finding: Finding, word: re.Pattern[str], instead: str) -> None:
    """Puts a word in the place of another, as often as that stands there."""
    place, first = finding.values["place"], finding.subjects[0]
    if place == "show_title":
        show = workspace.get(Show, first)
        edit_show(workspace, show.id, title=_replaced(show.title, word, instead))
    elif place == "script":
        row = workspace.get(Row, first)
        set_script(workspace, row.id, _replaced(row.script, word, instead))
    else:
        _say_of_product(workspace, finding, word, instead)


def _say_of_product(
    workspace: Workspace, finding: Finding, word: re.Pattern[str], instead: str
) -> None:
    """Edits what is said in this show only, where that is its own, else what is always said."""
    row_id, product_id = finding.subjects[:2]
    product = workspace.get(Product, product_id)
    offers = workspace.where(Offer, row_id=row_id, product_id=product_id)
    own = next((each for each in offers if each.talking_points is not None), None)
    spoken_of = own or product
    points = tuple(_replaced(each, word, instead) for each in spoken_of.talking_points or ())
    name = product.sku or product.title
    with workspace.change(label(workspace, "Edit words of {product}", product=name)) as step:
        step.put(spoken_of.changed(talking_points=points))


def _replaced(text: str, word: re.Pattern[str], instead: str) -> str:
    return word.sub(lambda _: instead, text)
