"""Random shows and rundowns for property tests."""

from datetime import date, datetime, time, timedelta

from hypothesis import strategies as st

from planner.domain.base import LONGEST_MINUTES
from planner.domain.rundown import Row, RowType, StartMode
from planner.domain.show import Show

ZONES = (
    "America/Los_Angeles",
    "Europe/Berlin",
    "Asia/Shanghai",
    "Asia/Kathmandu",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "UTC",
)
CHANGING_DAYS = (date(2026, 3, 7), date(2026, 10, 31), date(2026, 4, 5), date(2011, 12, 29))
"""The day before, or of, a clock change in one of the zones; Apia skipped 30 December 2011."""

days = st.one_of(st.sampled_from(CHANGING_DAYS), st.dates(date(1970, 1, 1), date(2200, 12, 31)))
seconds_of_day = st.one_of(
    st.integers(0, 24 * 60 - 1).map(lambda m: m * 60), st.integers(0, 86_399)
)
clocks = seconds_of_day.map(lambda s: time(s // 3600, s // 60 % 60, s % 60))
lengths = st.one_of(st.integers(0, 3600), st.integers(0, LONGEST_MINUTES * 60))
kinds = st.sampled_from(
    [(RowType.ITEM, StartMode.FOLLOW)] * 7
    + [(RowType.ITEM, StartMode.HARD), (RowType.ITEM, StartMode.END_BY)] * 2
    + [(RowType.NOTE, mode) for mode in StartMode]
)
marks = st.sampled_from([{}] * 6 + [{"skip": True}, {"locked": True}])


@st.composite
def shows(draw: st.DrawFn) -> Show:
    """Shows in zones with all sorts of clock changes, often on the night of one."""
    return Show(
        id="show",
        title="Show",
        brand_id="brand",
        starts_at=datetime.combine(draw(days), draw(clocks)),
        timezone=draw(st.sampled_from(ZONES)),
        length_minutes=draw(st.one_of(st.integers(1, 480), st.integers(1, LONGEST_MINUTES))),
    )


@st.composite
def bounds(draw: st.DrawFn) -> dict[str, int | None]:
    """Neither, one or both of a shortest and a longest length."""
    low, high = sorted((draw(lengths), draw(lengths)))
    return {"min_length": draw(st.sampled_from((None, low))), "max_length": high}


@st.composite
def items(draw: st.DrawFn, number: int, block_id: str | None) -> Row:
    """Any item or note; four in eleven items have a clock time."""
    kind, mode = draw(kinds)
    timed = mode is not StartMode.FOLLOW
    return Row(
        id=f"row-{number}",
        show_id="show",
        block_id=block_id,
        position=number,
        type=kind,
        length=draw(lengths),
        start=mode,
        clock=draw(clocks) if timed else None,
        day=draw(st.sampled_from((0, 0, 0, 0, 1, 1, 2, -1, 31, -31))) if timed else 0,
        **draw(st.one_of(st.just({}), bounds())),
        **draw(marks),
    )


@st.composite
def rundowns(draw: st.DrawFn, largest: int = 16) -> list[Row]:
    """Rows in reading order, with blocks, up to `largest`."""
    rows: list[Row] = []
    block_id: str | None = None
    shape = draw(st.lists(st.sampled_from(("item",) * 5 + ("block", "end")), max_size=largest))
    for number, part in enumerate(shape):
        if part == "block":
            block_id = f"block-{number}"
            rows.append(
                Row(
                    id=block_id,
                    show_id="show",
                    type=RowType.BLOCK,
                    length=draw(lengths),
                    position=number,
                    **draw(marks),
                )
            )
        elif part == "end":
            block_id = None
        else:
            rows.append(draw(items(number, block_id)))
    return rows


def moment(instant: int) -> datetime:
    """An instant in seconds as a UTC datetime."""
    return datetime.fromisoformat("1970-01-01T00:00:00+00:00") + timedelta(seconds=instant)
