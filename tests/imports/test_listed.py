"""Lists of studios and people to drafts: headers in several tongues, quirks of spreadsheets."""

from datetime import time
from typing import Any

import pytest

from planner.domain.crew import Creator
from planner.domain.errors import NothingToDoError, UnusableInputError
from planner.domain.studio import Studio, WeeklyWindow
from planner.imports.formats import list_format
from planner.imports.listed import LISTED_READERS, ListedImport, read_listed
from planner.imports.problems import Reason
from planner.imports.reader import read_tables
from planner.imports.source import Source

MORNING = tuple(WeeklyWindow(weekday=day, start=time(9), end=time(22)) for day in range(5))


def read(text: str, kind: str, *, currency: str = "USD") -> ListedImport:
    return read_listed(read_tables(Source("list.csv", text.encode())), kind, currency=currency)


def only_fields(text: str, kind: str, *, currency: str = "USD") -> dict[str, Any]:
    found = read(text, kind, currency=currency)
    assert found.rejected == ()
    (draft,) = found.drafts
    return dict(draft.fields)


def reason_for(header: str, cell: str, kind: str = "creators") -> Reason:
    """Why a row with one doubtful cell is rejected."""
    found = read(f'Name,{header}\n@kim,"{cell}"\n', kind)
    ((problem,),) = [row.problems for row in found.rejected]
    assert problem.column == header
    return problem.reason


def test_a_studio_is_read_from_a_german_table_with_semicolons() -> None:
    text = (
        "Raumliste Stand heute;;;;;;;\n"
        "Raum;Anschrift;Zeitzone;Stundensatz;Mindeststunden;Aufbau (Min);Abbau;Öffnungszeiten\n"
        "Studio Nord;Torstr. 1;Berlin;120,50 €;2,5;45;30 min;Mo-Fr 9:00-22:00\n"
    )
    assert only_fields(text, "studios", currency="EUR") == {
        "name": "Studio Nord",
        "address": "Torstr. 1",
        "timezone": "Europe/Berlin",
        "hourly_rate": 12_050,
        "min_hours": 2.5,
        "setup_minutes": 45,
        "teardown_minutes": 30,
        "open_hours": MORNING,
    }


def test_a_person_is_read_with_pay_in_one_cell_and_words_in_several_tongues() -> None:
    text = (
        "Handle,Role,Speaks,City,Pay,Rest (h),Max hours per day,Availability,Active\n"
        '@neu,场控 / Host,"Deutsch, 中文, Klingon",new york,65/h + 3%,1.5,8,'
        '"Mon-Thu 9:00-22:00\nFri 9:00-22:00",yes\n'
    )
    assert only_fields(text, "creators") == {
        "name": "@neu",
        "roles": ("moderator", "host"),
        "languages": ("de", "zh", "Klingon"),
        "timezone": "America/New_York",
        "hourly_rate": 6_500,
        "commission_rate": 0.03,
        "min_rest_minutes": 90,
        "max_minutes_per_day": 480,
        "availability": MORNING,
        "active": True,
    }


def test_blank_cells_are_no_values_and_a_column_of_its_own_wins_over_pay() -> None:
    text = "Name,Email,Pay,Hourly rate,Zone\n@kim, ,50/h + 200 a show,$60/h,-\n"
    assert only_fields(text, "creators") == {
        "name": "@kim",
        "hourly_rate": 6_000,
        "flat_fee": 20_000,
    }


def test_somebody_known_by_their_real_name_alone_is_called_so() -> None:
    assert only_fields("Full name,Phone\nKim Park,555\n", "creators") == {
        "name": "Kim Park",
        "full_name": "Kim Park",
        "phone": "555",
    }


@pytest.mark.parametrize(
    ("header", "cell", "reason"),
    [
        ("Zone", "Atlantis", Reason.NOT_A_ZONE),
        ("Zone", "PST", Reason.NOT_A_ZONE),
        ("Rest", "2", Reason.UNCLEAR_LENGTH),
        ("At most a day", "8", Reason.UNCLEAR_LENGTH),
        ("Rest", "soon", Reason.REFUSED),
        ("Rest", "90s", Reason.NOT_A_LENGTH),
        ("Hourly rate", "a lot", Reason.REFUSED),
        ("Commission", "120%", Reason.NOT_A_RATE),
        ("Availability", "now and then", Reason.REFUSED),
        ("Pay", "by the piece", Reason.REFUSED),
    ],
)
def test_what_does_not_say_what_it_should_rejects_its_row(
    header: str, cell: str, reason: Reason
) -> None:
    assert reason_for(header, cell) is reason


def test_a_number_of_minutes_is_minutes_where_it_can_be_no_hours() -> None:
    assert only_fields("Name,Rest\n@kim,45\n", "creators")["min_rest_minutes"] == 45
    assert only_fields("Studio,Setup\nA,5\n", "studios")["setup_minutes"] == 5


def test_an_unknown_status_is_left_out_and_told_and_the_row_taken() -> None:
    found = read("Name,Status\n@kim,on holiday\n", "creators")
    assert [dict(each.fields) for each in found.drafts] == [{"name": "@kim"}]
    assert [each.reason for each in found.remarks] == [Reason.NOT_YES_OR_NO]


def test_a_row_that_names_nobody_is_rejected_with_its_line() -> None:
    found = read("Name,Email\n,kim@crew.example\n@kim,\n", "creators")
    assert [(each.line, each.problems[0].reason) for each in found.rejected] == [
        (2, Reason.NO_NAME)
    ]


def test_a_list_of_products_is_no_list_of_studios() -> None:
    with pytest.raises(UnusableInputError, match="known for studios"):
        read("Name,SKU,Price\nSerum,LS-1,24\n", "studios")
    with pytest.raises(UnusableInputError, match="known for creators"):
        read("Colour,Weight\nred,2\n", "creators")
    with pytest.raises(NothingToDoError, match="no rows below it"):
        read("Name,Role\n", "creators")


@pytest.mark.parametrize("kind", ["studios", "creators"])
def test_every_shipped_column_is_read_as_a_field_of_the_plan(kind: str) -> None:
    entity: type[Studio | Creator] = Studio if kind == "studios" else Creator
    fields = {field for field, _ in list_format(kind).names.values()}
    assert fields - {"pay"} <= set(entity.model_fields)
    assert fields <= set(LISTED_READERS[kind]({}, (), "USD", "."))
