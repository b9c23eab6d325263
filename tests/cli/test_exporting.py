"""Sheets and the plan are written to files by command, whole or not at all."""

import io
from pathlib import Path

import pytest
from builders import a_brand, a_creator, a_show, an_item
from commands import Cli, fill
from pypdf import PdfReader

from planner.settings import Settings, save, settings_path

A4, LETTER = (595, 842), (612, 792)


def _pages(path: Path) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(path.read_bytes())).pages]


def _paper(path: Path) -> tuple[int, int]:
    box = PdfReader(io.BytesIO(path.read_bytes())).pages[0].mediabox
    short, long = sorted((round(box.width), round(box.height)))
    return short, long


def _file_order(show: dict[str, str]) -> tuple[str, str]:
    return show["starts_at"][:10], show["title"]


class TestRundowns:
    def test_the_rundown_of_a_show_is_printed(self, cli: Cli, sample: Path, tmp_path: Path) -> None:
        path = tmp_path / "rundown.pdf"
        answer = cli("export", "rundown", sample, "--show", "marathon", "-o", path)
        assert (answer.code, answer.out, answer.err) == (0, f"Wrote {path}\n", "")
        pages = _pages(path)
        assert all("Black Friday marathon" in page for page in pages)
        assert "Welcome and offer map" in pages[0]
        assert "Thanks and next show" in pages[-1]

    def test_without_a_show_all_rundowns_come_one_after_the_other(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "rundowns.pdf"
        assert cli("export", "rundown", sample, "-o", path).code == 0
        pages = _pages(path)
        titles = [show["title"] for show in cli("list", "shows", sample, "--json").json]
        starts = [next(n for n, page in enumerate(pages) if title in page) for title in titles]
        assert starts == sorted(starts)
        assert len(set(starts)) == len(titles) == 12

    def test_paper_is_what_was_asked_for_or_what_is_usual(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "rundown.pdf"
        words = ("export", "rundown", sample, "--show", "marathon", "-o", path)
        cli(*words)
        assert _paper(path) == A4
        save(Settings(paper="letter"), settings_path())
        cli(*words)
        assert _paper(path) == LETTER
        cli(*words, "--paper", "a4")
        assert _paper(path) == A4

    def test_a_file_that_is_there_is_replaced(self, cli: Cli, sample: Path, tmp_path: Path) -> None:
        path = tmp_path / "rundown.pdf"
        path.write_bytes(b"old")
        assert cli("export", "rundown", sample, "--show", "marathon", "-o", path).code == 0
        assert path.read_bytes().startswith(b"%PDF-")
        assert sorted(each.name for each in tmp_path.iterdir()) == [
            "rundown.pdf",
            "sample.showplan",
        ]


class TestFolders:
    def test_into_a_folder_goes_one_file_of_each_show(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        folder = tmp_path / "sheets"
        folder.mkdir()
        answer = cli("export", "rundown", sample, "-o", folder)
        written = sorted(folder.iterdir())
        shows = cli("list", "shows", sample, "--json").json
        assert len(written) == len(shows) == 12
        assert answer.out.count("Wrote ") == 12
        for path, show in zip(written, sorted(shows, key=_file_order), strict=True):
            assert path.name.startswith(show["starts_at"][:10])
            assert show["title"] in _pages(path)[0]

    def test_shows_of_one_name_and_day_do_not_replace_each_other(
        self, cli: Cli, plan: Path, tmp_path: Path
    ) -> None:
        fill(plan, a_brand(id="brand"), a_show(id="one"), a_show(id="two"))
        folder = tmp_path / "sheets"
        folder.mkdir()
        assert cli("export", "rundown", plan, "-o", folder).code == 0
        assert sorted(path.stem.rpartition("– ")[2] for path in folder.iterdir()) == [
            "Producer rundown",
            "Producer rundown (2)",
        ]

    def test_a_show_without_hosts_is_left_out_and_no_hosts_at_all_are_said(
        self, cli: Cli, plan: Path, tmp_path: Path
    ) -> None:
        fill(plan, a_brand(id="brand"), a_show(id="one"))
        answer = cli("export", "host", plan, "-o", tmp_path)
        assert answer.code == 1
        assert "nobody to print for" in answer.err
        assert list(tmp_path.glob("*.pdf")) == []


class TestHostSheets:
    def test_all_hosts_of_a_show_come_in_one_file(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "hosts.pdf"
        assert cli("export", "host", sample, "--show", "marathon", "-o", path).code == 0
        pages = _pages(path)
        mia = [number for number, page in enumerate(pages) if "@mia.k" in page.splitlines()[0]]
        jun = [number for number, page in enumerate(pages) if "@jun.live" in page.splitlines()[0]]
        assert mia
        assert jun
        assert mia + jun == list(range(len(pages)))

    @pytest.mark.parametrize("words", ["@jun.live", "JUN.LIVE", "jun"])
    def test_one_host_can_be_named(
        self, cli: Cli, sample: Path, tmp_path: Path, words: str
    ) -> None:
        path = tmp_path / "host.pdf"
        answer = cli("export", "host", sample, "--show", "marathon", "--host", words, "-o", path)
        assert answer.code == 0
        assert all("@jun.live" in page.splitlines()[0] for page in _pages(path))

    def test_a_name_that_fits_nobody_names_the_hosts(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "host.pdf"
        answer = cli("export", "host", sample, "--show", "marathon", "--host", "zz", "-o", path)
        assert (answer.code, path.exists()) == (2, False)
        assert "@mia.k, @jun.live" in answer.err

    def test_a_show_without_hosts_has_nothing_to_print(
        self, cli: Cli, plan: Path, tmp_path: Path
    ) -> None:
        fill(plan, a_brand(id="brand"), a_show(id="show"), an_item(id="row"))
        path = tmp_path / "host.pdf"
        answer = cli("export", "host", plan, "-o", path)
        assert (answer.code, answer.out, path.exists()) == (1, "", False)
        assert answer.err.count("\n") == 1

    def test_naughty_names_are_printed_as_they_are(
        self, cli: Cli, plan: Path, tmp_path: Path
    ) -> None:
        fill(
            plan,
            a_brand(id="brand", name="<b>&"),
            a_creator(id="host", name="<i>主持 %s {x}"),
            a_show(id="show", title="A & B </para> {y}"),
            an_item(id="row", host_ids=("host",), title="50 % <off>"),
        )
        path = tmp_path / "host.pdf"
        assert cli("export", "host", plan, "-o", path).code == 0
        text = "\n".join(_pages(path))
        for shown in ("<i>主持 %s {x}", "A & B </para> {y}", "50 % <off>"):
            assert shown in text


class TestSheetsOfTheCrew:
    @pytest.mark.parametrize(
        ("sheet", "words"),
        [
            ("call", ("General call", "15:00", "@mod.eli", "rae@crew.example")),
            ("prep", ("LS-3301", "hero plinth", "Pulled")),
            ("operator", ("LS-3301", "$24.00", "17:00:00", "FIRST5")),
        ],
    )
    def test_a_sheet_of_a_show_is_printed_on_the_paper_asked_for(
        self, cli: Cli, sample: Path, tmp_path: Path, sheet: str, words: tuple[str, ...]
    ) -> None:
        path = tmp_path / "sheet.pdf"
        show = ("--show", "marathon", "-o", path)
        answer = cli("export", sheet, sample, *show, "--paper", "letter")
        assert (answer.code, answer.out, answer.err) == (0, f"Wrote {path}\n", "")
        assert _paper(path) == LETTER
        text = "\n".join(_pages(path))
        assert [word for word in words if word not in text] == []

    @pytest.mark.parametrize("sheet", ["call", "prep", "operator"])
    def test_into_a_folder_goes_one_file_of_each_show(
        self, cli: Cli, sample: Path, tmp_path: Path, sheet: str
    ) -> None:
        folder = tmp_path / "sheets"
        folder.mkdir()
        assert cli("export", sheet, sample, "-o", folder).code == 0
        assert len(list(folder.glob("*.pdf"))) == 12

    def test_a_person_gets_their_own_call_sheets(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "call.pdf"
        assert cli("export", "call", sample, "--person", "rae", "-o", path).code == 0
        pages = _pages(path)
        assert all("Call sheet · @ops.rae" in page for page in pages)
        answer = cli("export", "call", sample, "--person", "zz", "-o", path)
        assert (answer.code, answer.err.count("\n")) == (2, 1)


class TestWeeks:
    def test_a_week_is_of_all_studios_and_all_people_or_of_those_named(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "week.pdf"
        monday = next(
            show["starts_at"][:10]
            for show in cli("list", "shows", sample, "--json").json
            if show["title"].startswith("Morning glow")
        )
        words = ("export", "week", sample, "--from", monday, "-o", path)
        assert cli(*words).code == 0
        pages = _pages(path)
        for page, name in zip(pages, ("Loft", "Studio A", "Studio B"), strict=False):
            assert page.startswith(f"Week schedule · {name}")
        assert any(page.startswith("Week schedule · @mia.k") for page in pages)
        assert cli(*words, "--studio", "loft", "--creator", "mia", "--creator", "@mia.k").code == 0
        loft, mia = _pages(path)
        assert loft.startswith("Week schedule · Loft")
        assert mia.startswith("Week schedule · @mia.k")

    def test_into_a_folder_goes_one_file_of_each(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        folder = tmp_path / "weeks"
        folder.mkdir()
        answer = cli(
            "export", "week", sample, "--studio", "studio a", "--studio", "loft", "-o", folder
        )
        assert answer.code == 0
        assert sorted(path.stem.rpartition("– ")[2] for path in folder.iterdir()) == [
            "Loft",
            "Studio A",
        ]

    @pytest.mark.parametrize(
        "words",
        [
            ("--from", "soon"),
            ("--from", "9999-12-31"),
            ("--studio", "zz"),
            ("--studio", "studio"),
            ("--creator", "nobody"),
        ],
    )
    def test_what_means_nothing_is_refused_in_one_line(
        self, cli: Cli, sample: Path, tmp_path: Path, words: tuple[str, str]
    ) -> None:
        path = tmp_path / "week.pdf"
        answer = cli("export", "week", sample, *words, "-o", path)
        assert (answer.code, answer.err.count("\n"), path.exists()) == (2, 1, False)

    def test_a_plan_without_rooms_and_people_has_no_week(
        self, cli: Cli, plan: Path, tmp_path: Path
    ) -> None:
        for target in (tmp_path / "week.pdf", tmp_path):
            assert cli("export", "week", plan, "-o", target).code == 1
        assert list(tmp_path.glob("*.pdf")) == []


def test_the_self_test_passes_and_leaves_nothing_behind(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    answer = cli("self-test")
    assert (answer.code, answer.err) == (0, "")
    lines = answer.out.splitlines()
    assert len([line for line in lines if line.startswith("ok  ")]) == 10
    assert lines[-1] == "All is well."
    assert list(tmp_path.iterdir()) == []
