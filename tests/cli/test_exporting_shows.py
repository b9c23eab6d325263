"""Shows are written by command for other programs, whole or not at all."""

import json
from pathlib import Path

import pytest
from builders import a_creator
from commands import Cli, fill
from icalendar import Calendar
from python_calamine import CalamineWorkbook


class TestFiles:
    def test_a_workbook_has_a_sheet_for_each_show(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "week.xlsx"
        answer = cli("export", "xlsx", sample, "-o", path)
        assert (answer.code, answer.out, answer.err) == (0, f"Wrote {path}\n", "")
        assert len(CalamineWorkbook.from_path(path).sheet_names) == 12
        cli("export", "xlsx", sample, "--show", "marathon", "-o", path)
        assert CalamineWorkbook.from_path(path).sheet_names == ["11-27 Black Friday marathon"]

    @pytest.mark.parametrize(
        ("word", "begins"),
        [("csv", "\ufeffShow,"), ("teleprompter", "[1 · "), ("summary", "Black Friday marathon (")],
    )
    def test_a_show_is_written_as_text(
        self, cli: Cli, sample: Path, tmp_path: Path, word: str, begins: str
    ) -> None:
        path = tmp_path / "out"
        assert cli("export", word, sample, "--show", "marathon", "-o", path).code == 0
        assert path.read_text("utf-8").startswith(begins)

    def test_a_project_for_ontime_has_a_rundown_for_each_show(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "out.json"
        assert cli("export", "ontime", sample, "-o", path).code == 0
        assert len(json.loads(path.read_text("utf-8"))["rundowns"]) == 12

    def test_products_are_those_of_the_whole_plan_and_can_be_taken_in_again(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "products.csv"
        assert cli("export", "products", sample, "-o", path).code == 0
        count = len(cli("list", "products", sample, "--json").json)
        read = cli(
            "import", "products", sample, path, "--brand", "Lumen", "--dry-run", "--json"
        ).json
        assert count > 0
        assert read["format"] == "generic"

    def test_the_language_of_a_summary_can_be_chosen(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "out.txt"
        words = ("export", "summary", sample, "--show", "marathon", "-o", path)
        assert cli(*words, "--language", "zh_CN").code == 0
        text = path.read_text("utf-8")
        assert "2026年11月27日 周五" in text
        assert "Fri 27 Nov" not in text


class TestCalendars:
    def _events(self, path: Path) -> list[str]:
        calendar = Calendar.from_ical(path.read_bytes())
        assert isinstance(calendar, Calendar)
        return [str(each["summary"]) for each in calendar.events]

    def test_a_calendar_is_of_shows_of_a_studio_or_of_a_person(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "out.ics"
        cli("export", "ics", sample, "--show", "marathon", "-o", path)
        assert "Black Friday marathon" in self._events(path)
        cli("export", "ics", sample, "--creator", "mia", "-o", path)
        assert "Host: Black Friday marathon" in self._events(path)
        cli("export", "ics", sample, "--studio", "Studio A", "-o", path)
        assert all(title.startswith("Studio A: ") for title in self._events(path))

    def test_two_owners_at_once_are_refused(self, cli: Cli, sample: Path, tmp_path: Path) -> None:
        path = tmp_path / "out.ics"
        words = ("--creator", "mia", "--show", "marathon", "-o", path)
        answer = cli("export", "ics", sample, *words)
        assert answer.code == 2
        assert "Name one of them" in answer.err
        assert not path.exists()

    def test_the_sequence_grows_with_each_change_so_that_calendars_update(
        self, cli: Cli, tmp_path: Path
    ) -> None:
        plan, path = tmp_path / "a.showplan", tmp_path / "out.ics"
        numbers = []
        cli("sample", plan)
        for name in ("one", "two"):
            fill(plan, a_creator(id=name, name=name))
            cli("export", "ics", plan, "--show", "marathon", "-o", path)
            calendar = Calendar.from_ical(path.read_bytes())
            assert isinstance(calendar, Calendar)
            numbers.append(int(str(calendar.events[0]["sequence"])))
        assert numbers[0] < numbers[1]


class TestListings:
    def test_a_listing_says_which_prices_lost_their_cents(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "out.csv"
        words = ("export", "listing", sample, "--show", "marathon", "-o", path)
        answer = cli(*words, "--platform", "whatnot")
        assert answer.code == 0
        assert answer.err.startswith("Rounded to whole dollars: Mini cleanser")
        assert cli(*words, "--platform", "tiktok").err == ""
        assert cli(*words, "--platform", "myspace").code == 2

    def test_a_listing_is_of_one_show_that_sells_something(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "out.csv"
        answer = cli("export", "listing", sample, "--platform", "tiktok", "-o", path)
        assert (answer.code, path.exists()) == (2, False)
        assert "Choose a single one" in answer.err


@pytest.mark.parametrize("word", ["xlsx", "csv", "ics", "ontime", "teleprompter", "listing"])
def test_the_help_says_what_a_format_leaves_out(
    cli: Cli, capsys: pytest.CaptureFixture[str], word: str
) -> None:
    assert cli("export", word, "--help").code == 0
    assert "Left" in capsys.readouterr().out


def test_without_shows_there_is_nothing_to_write(cli: Cli, tmp_path: Path) -> None:
    empty, plan, path = (tmp_path / name for name in ("in.json", "a.showplan", "out.xlsx"))
    workspace = {"name": "Empty", "currency": "USD", "timezone": "UTC"}
    empty.write_text(json.dumps({"format": "showplan", "version": 1, "workspace": workspace}))
    cli("import", "plan", plan, empty)
    answer = cli("export", "xlsx", plan, "-o", path)
    assert (answer.code, path.exists()) == (1, False)
    assert "no show to export" in answer.err
