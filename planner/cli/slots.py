"""`find-slot`: when a studio and everybody needed are free, or what stands in the way."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta
from typing import Any

from planner.cli.console import Console
from planner.cli.help_texts import HelpText
from planner.cli.opening import plan_of
from planner.cli.parser import (
    CommandParser,
    Commands,
    a_day,
    add_command,
    add_file,
    add_json,
    whole_number,
)
from planner.domain.clock import parse_clock
from planner.domain.errors import InvalidValueError
from planner.domain.intervals import Span
from planner.domain.near_misses import NearMiss
from planner.domain.slots import Slot
from planner.domain.spans import wall_instant
from planner.domain.wishes import Wish
from planner.domain.zone import zone
from planner.services.by_words import find_creator, find_studio
from planner.services.finding_slots import SLOTS_SHOWN, Answer, find_time
from planner.services.workspace import Workspace
from planner.wording.dates import window
from planner.wording.figures import money
from planner.wording.slots import obstacle_sentence, shorter_sentence
from planner.wording.terms import column_name, role_name

DAYS_LOOKED_AT = 28
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def add_to(commands: Commands) -> None:
    """Adds `find-slot`."""
    purpose = "find time for a show, best first; 1 where there is none, with what is in the way"
    parser = add_command(commands, "find-slot", find_slot, purpose)
    add_file(parser)
    parser.add_argument(
        "--length", metavar="MIN", type=whole_number, required=True, help="minutes on air"
    )
    _add_many(
        parser, "studio", "a studio that may be used (all of them, unless given), also several"
    )
    _add_many(parser, "creator", "somebody who must be free, also several")
    _add_many(parser, "role", "a role for which somebody must be free, also several")
    _add_many(
        parser, "day", "on which it may go on air, such as fri, also several", choices=_WEEKDAYS
    )
    parser.add_argument("--from", metavar="D", type=a_day, dest="first", help="YYYY-MM-DD (today)")
    parser.add_argument(
        "--to",
        metavar="D",
        type=a_day,
        dest="last",
        help=HelpText("the last day ({count} days)", count=DAYS_LOOKED_AT),
    )
    parser.add_argument("--hours", metavar="16:00-23:00", help="the whole show lies between these")
    parser.add_argument("--zone", metavar="ZONE", help="of days and hours (the plan's)")
    for name, what in (
        ("setup", "minutes before it"),
        ("teardown", "minutes after it"),
        ("call", "minutes for people"),
    ):
        parser.add_argument(f"--{name}", metavar="MIN", type=whole_number, help=what)
    parser.add_argument(
        "--limit", metavar="N", type=whole_number, default=SLOTS_SHOWN, help="how many at most"
    )
    add_json(parser)


def _add_many(
    parser: CommandParser, name: str, what: str, choices: Sequence[str] | None = None
) -> None:
    """An option that may be given several times."""
    parser.add_argument(
        f"--{name}",
        metavar=name.upper(),
        action="append",
        default=[],
        choices=choices,
        help=what,
    )


def find_slot(arguments: Namespace, console: Console) -> int:
    """Lists the slots, or what comes closest. Exit code 1 where there is none."""
    with plan_of(arguments, console) as workspace:
        studios = [find_studio(workspace, words).id for words in arguments.studio]
        wish = _wish(arguments, workspace)
        answer = find_time(workspace, wish, studio_ids=studios, limit=max(1, arguments.limit))
        currency = workspace.charter.currency
    if arguments.json:
        console.json(_as_json(answer))
    elif answer.slots:
        _print_slots(answer, currency, console)
    else:
        _print_misses(answer, console)
    return 0 if answer.slots else 1


def _wish(arguments: Namespace, workspace: Workspace) -> Wish:
    zone_name = arguments.zone or workspace.charter.timezone
    try:
        today = workspace.now().astimezone(zone(zone_name)).date()
    except ValueError as error:
        raise InvalidValueError("{reason}.", reason=str(error).capitalize()) from error
    first = arguments.first or today
    last = arguments.last or first + timedelta(days=DAYS_LOOKED_AT - 1)
    if last < first:
        raise InvalidValueError(
            "The last day comes before the first one. Exchange --from and --to."
        )
    midnights = (datetime.combine(day, time()) for day in (first, last + timedelta(days=1)))
    return Wish(
        length_minutes=arguments.length,
        within=Span(*(wall_instant(each, zone_name) for each in midnights)),
        timezone=zone_name,
        setup_minutes=arguments.setup,
        teardown_minutes=arguments.teardown,
        creator_ids=tuple(find_creator(workspace, words).id for words in arguments.creator),
        roles=tuple(arguments.role),
        call_minutes=arguments.call or 0,
        weekdays=frozenset(map(_WEEKDAYS.index, arguments.day)),
        hours=_hours(arguments.hours),
    )


def _hours(words: str | None) -> tuple[time, time] | None:
    if words is None:
        return None
    first, _, last = words.partition("-")
    return parse_clock(first).clock, parse_clock(last).clock


def _print_slots(answer: Answer, currency: str, console: Console) -> None:
    language = console.language
    head = [column_name(language, each) for each in ("time", "studio", "creator", "cost")]
    rows = [
        [
            window(language, _moment(slot.start), _moment(slot.end), answer.wish.timezone),
            answer.names[slot.studio_id],
            ", ".join(
                f"{role_name(language, role)}: {answer.names[id_]}" for role, id_ in slot.team
            ),
            "" if slot.cost is None else money(language, slot.cost, currency),
        ]
        for slot in answer.slots
    ]
    console.table([head, *rows], right=frozenset({3}))


def _print_misses(answer: Answer, console: Console) -> None:
    language = console.language
    console.say("There is no time for this. What comes closest:")
    for miss in answer.near_misses:
        studio = answer.names[miss.studio_id]
        on_air = window(language, _moment(miss.start), _moment(miss.end), answer.wish.timezone)
        console.line(f"{on_air}  {studio}")
        for each in miss.in_the_way:
            name = answer.names.get(each.subject, each.subject)
            console.line(f"  {obstacle_sentence(language, each, studio=studio, name=name)}")
    if answer.longest_minutes:
        console.line(shorter_sentence(language, answer.longest_minutes))


def _as_json(answer: Answer) -> dict[str, Any]:
    return {
        "slots": [_slot_as_json(slot, answer) for slot in answer.slots],
        "near_misses": [_miss_as_json(miss, answer) for miss in answer.near_misses],
        "longest_minutes": answer.longest_minutes,
    }


def _slot_as_json(slot: Slot, answer: Answer) -> dict[str, Any]:
    return {
        "studio_id": slot.studio_id,
        "studio": answer.names[slot.studio_id],
        "starts_at": _local(slot.start, answer),
        "ends_at": _local(slot.end, answer),
        "block_start": _local(slot.block.start, answer),
        "block_end": _local(slot.block.end, answer),
        "team": [
            {"role": role, "creator_id": id_, "creator": answer.names[id_]}
            for role, id_ in slot.team
        ],
        "cost": slot.cost,
        "idle": slot.idle,
    }


def _miss_as_json(miss: NearMiss, answer: Answer) -> dict[str, Any]:
    return {
        "studio_id": miss.studio_id,
        "studio": answer.names[miss.studio_id],
        "starts_at": _local(miss.start, answer),
        "ends_at": _local(miss.end, answer),
        "in_the_way": [
            {
                "obstacle": each.obstacle,
                "subject": each.subject,
                "name": answer.names.get(each.subject, each.subject),
                "seconds": each.seconds,
            }
            for each in miss.in_the_way
        ],
    }


def _local(instant: int, answer: Answer) -> str:
    return _moment(instant).astimezone(zone(answer.wish.timezone)).isoformat()


def _moment(instant: int) -> datetime:
    return datetime.fromtimestamp(instant, UTC)
