"""What is different between two versions, in words."""

from typing import Any

import pytest
from builders import a_block, a_show, an_assignment, an_item, an_offer

from planner.domain.comparing import compare
from planner.domain.comparing_snapshots import Snapshot
from planner.domain.record import Version, VersionCause
from planner.domain.rundown import Row
from planner.wording.comparing import Told, counts, sentences, version_name
from planner.wording.language import Language

ENGLISH = Language()
SERUM = an_item(600, id="serum", title="Serum 30 ml", position=1)
DUO = an_item(600, id="duo", title="Serum duo", position=2)
FILM = an_item(210, id="film", title="Brand film", position=3)
EYE = an_item(600, id="eye", title="Peptide eye cream", position=5)
RETINOL = an_item(600, id="retinol", title="Retinol ampoules", position=6)
HANDOVER = an_item(190, id="handover", title="Host handover", position=4)


def _snapshot(rows: tuple[Row, ...], **fields: Any) -> Snapshot:
    names = {"mia": "@mia.k", "p": "Vitamin C", "cam": "Camera"}
    return Snapshot(**{"show": a_show(id="show"), "rows": rows, "names": names, **fields})


def _words(before: Snapshot, after: Snapshot) -> list[str]:
    return [told.text for told in sentences(ENGLISH, compare(before, after))]


def test_the_picture_of_the_design_in_words() -> None:
    price = an_offer("serum", "p", live_price=2600)
    before = _snapshot((SERUM, DUO, FILM, EYE, RETINOL), offers=(price,))
    longer = DUO.changed(length=720)
    after = _snapshot(
        (SERUM, longer, HANDOVER, RETINOL, EYE.changed(position=7)),
        offers=(price.changed(live_price=2400),),
    )
    assert _words(before, after) == [
        "Serum 30 ml: live price $26.00 → $24.00",
        "Serum duo: length 10:00 → 12:00",
        "Host handover added at 16:22:00",
        "Brand film removed",
        "Peptide eye cream moved after Retinol ampoules",
        "Ends 1:40 later",
    ]
    found = compare(before, after)
    assert counts(ENGLISH, found) == "2 changed · 1 added · 1 removed · 1 moved"
    assert sentences(ENGLISH, found)[0] == Told("Serum 30 ml: live price $26.00 → $24.00", "serum")


def test_several_changes_of_a_row_are_one_sentence_and_long_texts_are_only_named() -> None:
    edited = SERUM.changed(
        kind="hero", script="A long text", cues={"cam": "close"}, host_ids=("mia",), skip=True
    )
    gone, new = an_offer("serum", "p", id="1"), an_offer("serum", "q", id="2")
    before = _snapshot((SERUM,), offers=(gone,))
    assert _words(before, _snapshot((edited,), offers=(new,)))[0] == (
        "Serum 30 ml: kind – → Hero; skipped no → yes; hosts – → @mia.k; script edited; "
        "Camera – → close; Vitamin C taken out; q added"
    )


def test_the_show_and_the_team_come_first() -> None:
    show = a_show(id="show", status="planned")
    shift = an_assignment(id="1", creator_id="mia")
    before = _snapshot((), show=show, assignments=(shift,))
    after = _snapshot((), show=show.changed(status="confirmed", length_minutes=120), assignments=())
    assert _words(before, after) == [
        "status Planned → Confirmed",
        "length 3:00:00 → 2:00:00",
        "@mia.k left the team",
    ]
    assert _words(after, before)[-1] == "@mia.k joined the team"
    later = before.changed(assignments=(shift.changed(shift_end=90, status="confirmed"),))
    assert _words(before, later) == ["@mia.k: end of the shift – → 17:30; status Asked → Confirmed"]
    assert counts(ENGLISH, compare(before, after)) == "3 changes of show and team"


def test_a_row_into_a_block_and_to_the_top() -> None:
    block = a_block(id="block", title="Hour 2", position=4)
    before = _snapshot((SERUM, DUO, block))
    after = _snapshot((DUO, block, SERUM.changed(block_id="block")))
    assert _words(before, after) == ["Serum 30 ml moved into “Hour 2”"]
    front = _snapshot((block, SERUM, DUO))
    assert _words(before, front) == ["Hour 2 moved to the top"]


def test_the_same_says_so() -> None:
    same = _snapshot((SERUM,))
    assert _words(same, same) == []
    assert counts(ENGLISH, compare(same, same)) == "No differences"


@pytest.mark.parametrize(
    ("name", "cause", "said"),
    [
        ("", VersionCause.ASKED, "Version 6"),
        ("after the call", VersionCause.PRINT, "Version 6 · after the call"),
        ("", VersionCause.PRINT, "Version 6 · printed"),
        ("", VersionCause.CONFIRMED, "Version 6 · confirmed"),
        ("", VersionCause.RESTORE, "Version 6 · before restoring"),
    ],
)
def test_a_version_is_called_by_its_number_and_what_it_was_made_for(
    name: str, cause: VersionCause, said: str
) -> None:
    made_at = "2026-11-22T14:20:00+00:00"
    fields: dict[str, Any] = {"id": "v", "show_id": "show", "made_at": made_at}
    version = Version(**fields, number=6, name=name, cause=cause)
    assert version_name(ENGLISH, version) == said
