"""Packs for hosts are written by command, each with what one person needs, as one print."""

import io
import json
from pathlib import Path
from typing import Any

from commands import Cli
from pypdf import PdfReader

MARATHON = ("--show", "marathon")


def _outline(path: Path) -> list[Any]:
    outline: Any = PdfReader(io.BytesIO(path.read_bytes())).outline
    return [
        [each.title for each in entry] if isinstance(entry, list) else entry.title
        for entry in outline
    ]


def test_one_file_has_the_packs_of_all_hosts_one_after_the_other(
    cli: Cli, sample: Path, tmp_path: Path
) -> None:
    path = tmp_path / "packs.pdf"
    answer = cli("export", "pack", sample, *MARATHON, "-o", path)
    said = f"Wrote {path}\nThis is print 1 of “Black Friday marathon”.\n"
    assert (answer.code, answer.out, answer.err) == (0, said, "")
    sheets = ["Call sheet", "Host sheet"]
    assert _outline(path) == ["@mia.k", sheets, "@jun.live", sheets]
    labels = PdfReader(io.BytesIO(path.read_bytes())).page_labels
    assert labels[0] == "@mia.k · Call sheet · 1"
    assert labels[-1].startswith("@jun.live · Host sheet · ")


def test_a_folder_gets_a_file_for_each_host_and_the_plan_knows_who_holds_an_old_one(
    cli: Cli, sample: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "packs"
    folder.mkdir()
    assert cli("export", "pack", sample, *MARATHON, "-o", folder).code == 0
    start = "2026-11-27 Black Friday marathon – Host pack –"
    names = [f"{start} @jun.live.pdf", f"{start} @mia.k.pdf"]
    assert sorted(each.name for each in folder.iterdir()) == names
    pages = [page.extract_text() for page in PdfReader(folder / names[1]).pages]
    assert "Call sheet · @mia.k" in pages[0]
    assert "Host sheet · @mia.k" in pages[-1]
    assert not any("Host sheet · @jun.live" in page for page in pages)
    plan = cli("export", "json", sample, "-o", tmp_path / "plan.json")
    assert plan.code == 0
    row = next(
        row
        for row in cli("list", "rows", sample, *MARATHON, "--json").json
        if row["title"] == "Vitamin C serum duo"
    )
    change = tmp_path / "change.json"
    change.write_text(_with_title(tmp_path / "plan.json", row["id"], "Serum pair"), "utf-8")
    assert cli("import", "plan", sample, change).code == 0
    found = cli("check", sample, *MARATHON, "--json").json
    (stale,) = [each for each in found if each["code"] == "print_stale"]
    assert (stale["values"]["number"], stale["values"]["sheet"]) == (1, "host")
    assert stale["values"]["holders"] in ("@mia.k", "@jun.live")
    assert cli("export", "pack", sample, *MARATHON, "--host", "mia", "-o", folder).code == 0
    assert cli("export", "pack", sample, *MARATHON, "--host", "jun", "-o", folder).code == 0
    found = cli("check", sample, *MARATHON, "--json").json
    assert "print_stale" not in {each["code"] for each in found}


def test_who_is_no_host_gets_no_pack_and_nothing_is_numbered(
    cli: Cli, sample: Path, tmp_path: Path
) -> None:
    path = tmp_path / "packs.pdf"
    answer = cli("export", "pack", sample, *MARATHON, "--host", "nobody", "-o", path)
    assert (answer.code, path.exists()) == (2, False)
    assert "does not name one host" in answer.err
    gone = cli("export", "pack", sample, *MARATHON, "-o", tmp_path / "no folder" / "packs.pdf")
    assert gone.code == 2
    said = cli("export", "pack", sample, *MARATHON, "-o", path).out
    assert "This is print 1 of" in said


def _with_title(plan: Path, row_id: str, title: str) -> str:
    document = json.loads(plan.read_text("utf-8"))
    (row,) = (row for row in document["rows"] if row["id"] == row_id)
    row["title"] = title
    return json.dumps(document)
