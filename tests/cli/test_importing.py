"""Products and plans come in by command in one step, or not at all."""

import json
from pathlib import Path

import pytest
from commands import Cli, content

PRODUCTS = "Title,SKU,Price,Stock\nSerum,LS-1,24.00,100\nMask,LS-2,nonsense,5\nToner,LS-3,9.90,\n"


@pytest.fixture
def products(tmp_path: Path) -> Path:
    path = tmp_path / "products.csv"
    path.write_text(PRODUCTS, encoding="utf-8")
    return path


class TestProducts:
    def test_good_rows_are_taken_and_bad_ones_told(
        self, cli: Cli, plan: Path, products: Path
    ) -> None:
        before = content(plan)
        answer = cli("import", "products", plan, products, "--brand", "Lumen Skin")
        assert (answer.code, answer.err) == (0, "")
        assert "2 new, 0 changed, 0 the same, 1 rejected" in answer.out
        assert "Line 3 rejected: Price: “nonsense”" in answer.out
        listed = cli("list", "products", plan, "--json").json
        assert [(each["sku"], each["list_price"]) for each in listed] == [
            ("LS-1", 2400),
            ("LS-3", 990),
        ]
        assert cli("undo", plan).code == 0
        assert content(plan) == before

    def test_again_changes_nothing(self, cli: Cli, plan: Path, products: Path) -> None:
        cli("import", "products", plan, products, "--brand", "Lumen Skin")
        before, steps = content(plan), cli("history", plan).out
        answer = cli("import", "products", plan, products, "--brand", "lumen skin")
        assert answer.code == 0
        assert "0 new, 0 changed, 2 the same, 1 rejected" in answer.out
        assert (content(plan), cli("history", plan).out) == (before, steps)

    def test_a_dry_run_tells_all_and_writes_nothing(
        self, cli: Cli, plan: Path, products: Path
    ) -> None:
        before = content(plan)
        answer = cli("import", "products", plan, products, "--brand", "New", "--dry-run", "--json")
        told = answer.json
        assert (told["new"], told["rejected"], told["brand_is_new"]) == (2, 1, True)
        states = {row["line"]: row["state"] for row in told["rows"]}
        assert states == {2: "new", 3: "rejected", 4: "new"}
        assert told["rows"][1]["problems"][0]["text"].startswith("Price: “nonsense”")
        assert content(plan) == before
        told_in_words = cli("import", "products", plan, products, "--brand", "New", "--dry-run").out
        assert "The brand “New” is new." in told_in_words
        assert "dry run" in told_in_words

    def test_a_file_of_nothing_but_bad_rows_is_unusable(
        self, cli: Cli, plan: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "bad.csv"
        path.write_text("Title,SKU,Price\nMask,LS-2,nonsense\n", encoding="utf-8")
        answer = cli("import", "products", plan, path, "--brand", "B")
        assert answer.code == 2
        assert "Not one row" in answer.err
        assert "Line 2 rejected" in answer.out
        assert cli("list", "products", plan, "--json").json == []

    def test_an_encoding_that_is_not_told_is_asked_for(
        self, cli: Cli, plan: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "gbk.csv"
        path.write_bytes("Title,SKU\n深夜护肤精华,LS-1\n".encode("gbk"))
        asked = cli("import", "products", plan, path, "--brand", "B")
        assert asked.code == 2
        assert "--encoding" in asked.err
        assert "深夜护肤精华" in asked.err
        assert cli("import", "products", plan, path, "--brand", "B", "--encoding", "gbk").code == 0
        (product,) = cli("list", "products", plan, "--json").json
        assert product["title"] == "深夜护肤精华"


class TestPlans:
    def test_a_plan_goes_out_and_comes_in_without_loss(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        document, copy = tmp_path / "plan.json", tmp_path / "copy.showplan"
        assert cli("export", "json", sample, "-o", document).code == 0
        answer = cli("import", "plan", copy, document, "--json")
        assert answer.code == 0
        assert answer.json["changed"] == 0
        assert content(copy) == document.read_bytes() == content(sample)
        again = cli("import", "plan", copy, document, "--json").json
        assert (again["added"], again["changed"]) == (0, 0)
        assert cli("undo", copy).code == 0
        assert cli("list", "shows", copy, "--json").json == []

    def test_what_is_left_out_stays_and_what_is_named_changes(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        show = cli("list", "shows", sample, "--json").json[0]
        fields = {key: show[key] for key in ("id", "title", "brand_id", "starts_at", "timezone")}
        document = tmp_path / "part.json"
        document.write_text(json.dumps({"shows": [{**fields, "title": "Renamed"}]}), "utf-8")
        before = len(cli("list", "rows", sample, "--json").json)
        answer = cli("import", "plan", sample, document)
        assert answer.out == "0 added, 1 changed, 0 the same\n"
        titles = [each["title"] for each in cli("list", "shows", sample, "--json").json]
        assert "Renamed" in titles
        assert len(cli("list", "rows", sample, "--json").json) == before

    @pytest.mark.parametrize(
        "document",
        [
            {"shows": [{"id": "x"}]},
            {"channels": [{"id": "x", "brand_id": "none", "platform": "p"}]},
            {"bookings": [{"id": "x", "studio_id": "none"}]},
        ],
    )
    def test_a_document_that_cannot_be_taken_leaves_no_new_plan(
        self, cli: Cli, tmp_path: Path, document: object
    ) -> None:
        source, target = tmp_path / "bad.json", tmp_path / "new.showplan"
        source.write_text(json.dumps(document), encoding="utf-8")
        answer = cli("import", "plan", target, source)
        assert (answer.code, answer.out) == (2, "")
        assert not target.exists()

    def test_a_dry_run_makes_no_plan(self, cli: Cli, sample: Path, tmp_path: Path) -> None:
        document, target = tmp_path / "plan.json", tmp_path / "new.showplan"
        cli("export", "json", sample, "-o", document)
        answer = cli("import", "plan", target, document, "--dry-run")
        assert answer.code == 0
        assert "dry run" in answer.out
        assert not target.exists()


def test_the_schema_is_json(cli: Cli) -> None:
    schema = cli("schema").json
    assert schema["properties"]["shows"]["type"] == "array"


def test_a_sample_is_made_once(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "sample.showplan"
    assert cli("sample", path).code == 0
    before = path.read_bytes()
    assert cli("sample", path).code == 2
    assert path.read_bytes() == before
    assert len(cli("list", "shows", path, "--json").json) == 12


class TestLists:
    """Studios and people, which are told of as products are."""

    @pytest.mark.parametrize(
        ("kind", "text", "entity"),
        [
            ("studios", "Studio,Hourly rate\nAnnex,80\nBarn,a lot\n", "studios"),
            ("creators", "Handle,Hourly rate\n@ann,80\n@bob,a lot\n", "creators"),
        ],
    )
    def test_good_rows_are_taken_in_one_step_and_bad_ones_told(
        self, cli: Cli, plan: Path, tmp_path: Path, kind: str, text: str, entity: str
    ) -> None:
        source = tmp_path / "list.csv"
        source.write_text(text, encoding="utf-8")
        before = content(plan)
        seen = cli("import", kind, plan, source, "--dry-run", "--json").json
        assert (seen["new"], seen["rejected"], seen["dry_run"]) == (1, 1, True)
        assert seen["rows"][0]["entity"]["hourly_rate"] == 8000
        assert content(plan) == before
        answer = cli("import", kind, plan, source)
        assert (answer.code, answer.err) == (0, "")
        assert "1 new, 0 changed, 0 the same, 1 rejected" in answer.out
        assert "Line 3 rejected: Hourly rate: “a lot”" in answer.out
        assert len(cli("list", entity, plan, "--json").json) == 1
        assert cli("undo", plan).code == 0
        assert content(plan) == before

    def test_a_list_of_nothing_but_bad_rows_is_unusable(
        self, cli: Cli, plan: Path, tmp_path: Path
    ) -> None:
        source = tmp_path / "list.csv"
        source.write_text("Handle,Zone\n@ann,Atlantis\n", encoding="utf-8")
        answer = cli("import", "creators", plan, source)
        assert answer.code == 2
        assert "Not one row of “list.csv” could be taken" in answer.err


class TestCorrections:
    def test_a_column_is_told_once_and_known_the_next_time(
        self, cli: Cli, plan: Path, tmp_path: Path
    ) -> None:
        source = tmp_path / "cennik.csv"
        source.write_text("Nazwa;Cena\nSerum;24,00\nMaska;drogo\n", "utf-8")
        unknown = cli("import", "products", plan, source, "--brand", "L")
        assert unknown.code == 2
        assert "no row of column names" in unknown.err
        rejects = tmp_path / "rejects.csv"
        words = ("import", "products", plan, source, "--brand", "L", "--rejected", rejects)
        told = cli(*words, "--column", "Nazwa=title", "--column", "CENA=list_price")
        assert (told.code, told.err) == (0, "")
        assert "1 new" in told.out
        assert rejects.read_text("utf-8-sig").splitlines()[1].startswith("Maska,drogo,3,")
        again = cli("import", "products", plan, source, "--brand", "L", "--json").json
        assert (again["same"], again["rejected"]) == (1, 1)

    def test_a_field_that_there_is_not_is_refused_with_those_that_there_are(
        self, cli: Cli, plan: Path, products: Path
    ) -> None:
        answer = cli("import", "products", plan, products, "--brand", "L", "--column", "Price=dear")
        assert answer.code == 2
        assert "list_price" in answer.err

    def test_another_table_in_the_file_is_told(self, cli: Cli, plan: Path, tmp_path: Path) -> None:
        source = tmp_path / "two.csv"
        source.write_text("Title,SKU\nSerum,S1\n\nStudio,Address\nRoom A,High Street\n", "utf-8")
        answer = cli("import", "products", plan, source, "--brand", "L", "--clear-blanks")
        assert "1 new" in answer.out
        assert "Line 4 begins a table of something else" in answer.out


class TestRundown:
    def test_a_run_of_show_comes_into_a_show_and_what_has_no_place_is_told(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        source = tmp_path / "run.tsv"
        source.write_text("Start\tTitle\tHost\tLights\n10:00\tHello\tNobody\tWarm\n", "utf-8")
        unclear = cli("import", "rundown", sample, source)
        assert unclear.code == 2
        assert "--show" in unclear.err
        before = content(sample)
        words = ("import", "rundown", sample, source, "--show", "Tea hour")
        looked = cli(*words, "--dry-run", "--json").json
        assert (looked["new"], looked["cue_columns"]) == (1, ["Lights"])
        assert content(sample) == before
        answer = cli(*words)
        assert (answer.code, answer.err) == (0, "")
        assert "Kept as cue columns: Lights" in answer.out
        assert "The file begins at 10:00, the show at 18:00" in answer.out
        assert "“Nobody” is nobody in the plan" in answer.out
        listed = cli("list", "rows", sample, "--show", "Tea hour", "--json").json
        assert listed[-1]["title"] == "Hello"
        assert cli("undo", sample).code == 0
        assert content(sample) == before


class TestResults:
    def test_orders_are_kept_for_their_show_once_and_what_is_unsure_is_asked(
        self, cli: Cli, sample: Path, tmp_path: Path
    ) -> None:
        (show,) = [
            each
            for each in cli("list", "shows", sample, "--json").json
            if each["title"] == "Tea hour"
        ]
        day = show["starts_at"][:10]
        source = tmp_path / "orders.csv"
        source.write_text(
            f"Order ID,Date,Product,Quantity,Amount\n1,{day} 18:20,Odd tea,2,$9.50\n"
            "2,2020-01-01 10:00,Odd tea,1,$4.75\n",
            "utf-8",
        )
        words = ("import", "results", sample, source, "--show", "Tea hour")
        told = cli(*words, "--timezone", show["timezone"])
        assert (told.code, told.err) == (0, "")
        assert "Tea hour: new, from 1 line" in told.out
        assert "Line 3 was left out: no show of this channel was on air then" in told.out
        assert "--product “Odd tea=SKU”" in told.out
        again = cli(*words, "--timezone", show["timezone"], "--json").json
        assert again["seen_as"] == ["orders.csv"]
        assert [each["state"] for each in again["results"]] == ["same"]
        assert again["results"][0]["result"]["revenue"] == 950
        nothing = cli(*words, "--timezone", "UTC", "--dates", "day-first", "--product", "Odd tea=?")
        assert nothing.code == 2
