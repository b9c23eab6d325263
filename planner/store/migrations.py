"""The tables of a plan file, step by step from the first release; a step is never edited again.

A step that changes a journaled table clears the journal: undo must never replay an old shape.
"""

from sqlite_utils import Database, Migrations

SCHEMA_VERSION = 1
"""The number of steps below; a file's `user_version` says how many it has."""


def migrations() -> Migrations:
    """All steps, in order."""
    steps = Migrations("show-planner")
    steps(name="001 first release")(_first_release)
    return steps


def _first_release(db: Database) -> None:
    for statement in _FIRST_RELEASE.split(";"):
        if statement.strip():
            db.execute(statement)


# Lists and parts of an entity are JSON text. Columns that end in _utc are derived (seconds since
# 1970, UTC) from a wall time and its zone. References are checked at commit, so that one step may
# write a row before its block.
_FIRST_RELEASE = """
CREATE TABLE workspace (
    id TEXT PRIMARY KEY CHECK (id = 'workspace'),
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    timezone TEXT NOT NULL
) STRICT;

CREATE TABLE state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    revision INTEGER NOT NULL,
    tz_version TEXT NOT NULL
) STRICT;

CREATE TABLE brands (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    color TEXT NOT NULL,
    currency TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE channels (
    id TEXT PRIMARY KEY,
    brand_id TEXT NOT NULL REFERENCES brands(id) DEFERRABLE INITIALLY DEFERRED,
    platform TEXT NOT NULL,
    handle TEXT NOT NULL
) STRICT;
CREATE INDEX channels_brand ON channels(brand_id);

CREATE TABLE studios (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    timezone TEXT NOT NULL,
    hourly_rate INTEGER,
    min_hours REAL NOT NULL,
    setup_minutes INTEGER NOT NULL,
    teardown_minutes INTEGER NOT NULL,
    share_gap INTEGER NOT NULL,
    open_hours TEXT NOT NULL,
    color TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE closures (
    id TEXT PRIMARY KEY,
    studio_id TEXT NOT NULL REFERENCES studios(id) DEFERRABLE INITIALLY DEFERRED,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX closures_studio ON closures(studio_id, starts_at, ends_at);

CREATE TABLE creators (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    full_name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    timezone TEXT NOT NULL,
    roles TEXT NOT NULL,
    languages TEXT NOT NULL,
    hourly_rate INTEGER,
    flat_fee INTEGER,
    commission_rate REAL,
    min_rest_minutes INTEGER NOT NULL,
    max_minutes_per_day INTEGER,
    availability TEXT NOT NULL,
    color TEXT NOT NULL,
    active INTEGER NOT NULL,
    notes TEXT NOT NULL
) STRICT;

CREATE TABLE time_off (
    id TEXT PRIMARY KEY,
    creator_id TEXT NOT NULL REFERENCES creators(id) DEFERRABLE INITIALLY DEFERRED,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;
CREATE INDEX time_off_creator ON time_off(creator_id, starts_at, ends_at);

CREATE TABLE pictures (
    id TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT;

CREATE TABLE products (
    id TEXT PRIMARY KEY,
    brand_id TEXT NOT NULL REFERENCES brands(id) DEFERRABLE INITIALLY DEFERRED,
    sku TEXT NOT NULL,
    barcode TEXT NOT NULL,
    title TEXT NOT NULL,
    variant TEXT NOT NULL,
    url TEXT NOT NULL,
    image TEXT NOT NULL,
    picture_id TEXT REFERENCES pictures(id) DEFERRABLE INITIALLY DEFERRED,
    list_price INTEGER,
    compare_at_price INTEGER,
    cost INTEGER,
    stock INTEGER,
    commission_rate REAL,
    return_rate REAL,
    talking_points TEXT NOT NULL,
    never_say TEXT NOT NULL,
    tags TEXT NOT NULL,
    active INTEGER NOT NULL
) STRICT;
CREATE INDEX products_brand ON products(brand_id, sku);
CREATE INDEX products_picture ON products(picture_id);

CREATE TABLE series (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    rrule TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    timezone TEXT NOT NULL,
    length_minutes INTEGER NOT NULL,
    exdates TEXT NOT NULL
) STRICT;

CREATE TABLE shows (
    id TEXT PRIMARY KEY,
    series_id TEXT REFERENCES series(id) DEFERRABLE INITIALLY DEFERRED,
    occurrence TEXT,
    title TEXT NOT NULL,
    brand_id TEXT NOT NULL REFERENCES brands(id) DEFERRABLE INITIALLY DEFERRED,
    channel_ids TEXT NOT NULL,
    status TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    timezone TEXT NOT NULL,
    length_minutes INTEGER NOT NULL,
    sales_goal INTEGER,
    expected_views INTEGER,
    ad_budget INTEGER,
    cancel_reason TEXT NOT NULL,
    locked INTEGER NOT NULL,
    notes TEXT NOT NULL,
    on_air_utc INTEGER NOT NULL,
    off_air_utc INTEGER NOT NULL
) STRICT;
CREATE INDEX shows_on_air ON shows(on_air_utc, off_air_utc);
CREATE INDEX shows_longest ON shows(off_air_utc - on_air_utc);
CREATE INDEX shows_series ON shows(series_id);
CREATE INDEX shows_brand ON shows(brand_id);

CREATE TABLE bookings (
    id TEXT PRIMARY KEY,
    studio_id TEXT NOT NULL REFERENCES studios(id) DEFERRABLE INITIALLY DEFERRED,
    show_id TEXT REFERENCES shows(id) DEFERRABLE INITIALLY DEFERRED,
    state TEXT NOT NULL,
    hold_rank INTEGER NOT NULL,
    expires_at TEXT,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL,
    setup_minutes INTEGER NOT NULL,
    teardown_minutes INTEGER NOT NULL,
    note TEXT NOT NULL,
    block_start_utc INTEGER NOT NULL,
    block_end_utc INTEGER NOT NULL
) STRICT;
CREATE INDEX bookings_block ON bookings(studio_id, block_start_utc, block_end_utc);
CREATE INDEX bookings_longest ON bookings(studio_id, block_end_utc - block_start_utc);
CREATE INDEX bookings_show ON bookings(show_id);

CREATE TABLE assignments (
    id TEXT PRIMARY KEY,
    show_id TEXT NOT NULL REFERENCES shows(id) DEFERRABLE INITIALLY DEFERRED,
    creator_id TEXT NOT NULL REFERENCES creators(id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    shift_start INTEGER,
    shift_end INTEGER,
    call_minutes INTEGER NOT NULL,
    status TEXT NOT NULL,
    fee INTEGER,
    note TEXT NOT NULL
) STRICT;
CREATE INDEX assignments_show ON assignments(show_id);
CREATE INDEX assignments_creator ON assignments(creator_id);
CREATE INDEX assignments_before ON assignments(call_minutes - coalesce(shift_start, 0));
CREATE INDEX assignments_after
    ON assignments(max(coalesce(shift_start, 0), coalesce(shift_end, 0)));

CREATE TABLE rows (
    id TEXT PRIMARY KEY,
    show_id TEXT NOT NULL REFERENCES shows(id) DEFERRABLE INITIALLY DEFERRED,
    block_id TEXT REFERENCES rows(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    type TEXT NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    length INTEGER NOT NULL,
    min_length INTEGER,
    max_length INTEGER,
    start TEXT NOT NULL,
    clock TEXT,
    day INTEGER NOT NULL,
    skip INTEGER NOT NULL,
    status TEXT NOT NULL,
    locked INTEGER NOT NULL,
    host_ids TEXT NOT NULL,
    script TEXT NOT NULL,
    cues TEXT NOT NULL,
    color TEXT,
    fixed_number TEXT NOT NULL
) STRICT;
CREATE INDEX rows_show ON rows(show_id, position);
CREATE INDEX rows_block ON rows(block_id);

CREATE TABLE offers (
    id TEXT PRIMARY KEY,
    row_id TEXT NOT NULL REFERENCES rows(id) DEFERRABLE INITIALLY DEFERRED,
    product_id TEXT NOT NULL REFERENCES products(id) DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL,
    live_price INTEGER,
    stock_set_aside INTEGER,
    buyer_limit INTEGER,
    coupon TEXT NOT NULL,
    pin INTEGER,
    spoken INTEGER NOT NULL,
    talking_points TEXT,
    never_say TEXT
) STRICT;
CREATE INDEX offers_row ON offers(row_id);
CREATE INDEX offers_product ON offers(product_id);

CREATE TABLE cue_columns (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    options TEXT NOT NULL,
    private INTEGER NOT NULL,
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE templates (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    note TEXT NOT NULL,
    on_air TEXT NOT NULL,
    length_minutes INTEGER,
    rows TEXT NOT NULL
) STRICT;

CREATE TABLE layouts (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    scope TEXT NOT NULL,
    settings TEXT NOT NULL
) STRICT;

CREATE TABLE waivers (
    id TEXT PRIMARY KEY,
    code TEXT NOT NULL,
    subjects TEXT NOT NULL,
    note TEXT NOT NULL,
    made_at TEXT
) STRICT;

CREATE TABLE versions (
    id TEXT PRIMARY KEY,
    show_id TEXT NOT NULL REFERENCES shows(id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    name TEXT NOT NULL,
    cause TEXT NOT NULL,
    made_at TEXT NOT NULL,
    snapshot TEXT NOT NULL
) STRICT;
CREATE INDEX versions_show ON versions(show_id, number);

CREATE TABLE prints (
    id TEXT PRIMARY KEY,
    show_id TEXT NOT NULL REFERENCES shows(id) DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    sheet TEXT NOT NULL,
    also TEXT NOT NULL,
    replaced INTEGER NOT NULL,
    made_at TEXT NOT NULL,
    snapshot TEXT NOT NULL
) STRICT;
CREATE INDEX prints_show ON prints(show_id, replaced);

CREATE TABLE costs (
    id TEXT PRIMARY KEY,
    show_id TEXT NOT NULL REFERENCES shows(id) DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    amount INTEGER NOT NULL
) STRICT;
CREATE INDEX costs_show ON costs(show_id);

CREATE TABLE results (
    id TEXT PRIMARY KEY,
    show_id TEXT NOT NULL REFERENCES shows(id) DEFERRABLE INITIALLY DEFERRED,
    source TEXT NOT NULL,
    source_hash TEXT NOT NULL,
    format TEXT NOT NULL,
    begun_at TEXT,
    made_at TEXT,
    revenue INTEGER,
    orders INTEGER,
    units INTEGER,
    views INTEGER,
    viewers INTEGER,
    peak_viewers INTEGER,
    watch_seconds INTEGER,
    rates TEXT NOT NULL,
    extra TEXT NOT NULL,
    products TEXT NOT NULL,
    rows TEXT NOT NULL
) STRICT;
CREATE INDEX results_show ON results(show_id);

CREATE TABLE steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    made_at TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0,
    lasting INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX steps_undone ON steps(undone, lasting, id);

CREATE TABLE step_changes (
    step_id INTEGER NOT NULL REFERENCES steps(id) DEFERRABLE INITIALLY DEFERRED,
    seq INTEGER NOT NULL,
    list TEXT NOT NULL,
    entity_id TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (step_id, seq)
) STRICT, WITHOUT ROWID
"""
