from check import coverage_outcome


def test_coverage_under_the_floor_fails() -> None:
    assert not coverage_outcome(89.9, 90).passed


def test_coverage_well_over_the_floor_says_what_to_write_where() -> None:
    outcome = coverage_outcome(93.2, 90)
    assert outcome.passed
    assert "write 92 into packaging/coverage-floor.txt" in outcome.remark


def test_coverage_just_over_the_floor_asks_for_nothing() -> None:
    assert coverage_outcome(90.4, 90).remark == "90.4 %, floor 90 %"
