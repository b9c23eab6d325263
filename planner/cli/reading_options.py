"""The words by which a person corrects how a file to import is read, and what becomes of them."""

from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from planner import settings
from planner.cli.console import Console
from planner.cli.help_texts import HelpText
from planner.cli.parser import CommandParser, add_file, add_json
from planner.domain.errors import InvalidValueError, UndecidedEncodingError, UnusableInputError
from planner.services.exporting import write_out
from planner.services.import_choices import (
    DELIMITERS,
    Reading,
    choice_of,
    fields_of_kind,
    formats_of_kind,
    known_choices,
    with_choices,
)
from planner.services.import_rejects import Rejected, rejected_csv
from planner.services.importing import ENCODING_NAMES


def add_source(parser: CommandParser, metavar: str, purpose: str) -> None:
    """The plan, the file to import, and how to be told of it."""
    add_file(parser)
    parser.add_argument("source", metavar=metavar, type=Path, help=purpose)
    parser.add_argument(
        "--dry-run", action="store_true", help="say what would change, and write nothing"
    )
    add_json(parser)


def add_encoding(parser: CommandParser) -> None:
    """How the bytes of a text file are to be read."""
    parser.add_argument(
        "--encoding",
        choices=ENCODING_NAMES,
        metavar="ENCODING",
        help=HelpText(
            "for a text file that does not tell: {names}", names=", ".join(ENCODING_NAMES)
        ),
    )


def add_reading(parser: CommandParser, kind: str) -> None:
    """What can be said of a file of a kind where recognising it is wrong or not enough."""
    add_encoding(parser)
    parser.add_argument(
        "--delimiter",
        choices=tuple(DELIMITERS),
        help="what parts the cells of a text file, where that is not recognised",
    )
    parser.add_argument("--sheet", metavar="NAME", help="which sheet of a workbook to read")
    formats = formats_of_kind(kind)
    parser.add_argument(
        "--format",
        choices=formats,
        metavar="FORMAT",
        help=HelpText(
            "what the file is, where that is not recognised: {names}", names=", ".join(formats)
        ),
    )
    parser.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="NAME=FIELD",
        help=HelpText(
            "what a column is (empty: not taken), remembered for files with the same columns; "
            "fields: {names}",
            names=", ".join(fields_of_kind(kind)),
        ),
    )


def add_rejected(parser: CommandParser) -> None:
    """Where to save what was not taken."""
    parser.add_argument(
        "--rejected", metavar="OUT.csv", type=Path, help="save the rows that are not taken"
    )


def reading_of(arguments: Namespace, kind: str) -> Reading:
    """What the words say, with what was said earlier of files with the same columns.

    Raises InvalidValueError for a field that there is not.
    """
    columns = dict(map(choice_of, arguments.column))
    for field in filter(None, columns.values()):
        if field not in fields_of_kind(kind):
            raise InvalidValueError(
                "No field is called “{field}” here. Choose one of: {fields}.",
                field=field,
                fields=", ".join(fields_of_kind(kind)),
            )
    return Reading(
        encoding=arguments.encoding,
        delimiter=DELIMITERS.get(arguments.delimiter),
        sheet=arguments.sheet,
        format=arguments.format,
        columns=columns,
        known=known_choices(settings.load(settings.settings_path()), kind),
        clear_blanks=getattr(arguments, "clear_blanks", False),
    )


def remember(kind: str, names: Sequence[str], reading: Reading) -> None:
    """Keeps what was said of the columns, for the next file that has the same."""
    if reading.columns:
        path = settings.settings_path()
        kept = with_choices(settings.load(path), kind, names, reading.columns)
        settings.save(kept, path)


def save_rejected(
    arguments: Namespace, console: Console, names: Sequence[str], rows: Sequence[Rejected]
) -> None:
    """Writes the rows that were not taken where that was asked for, if there are any."""
    if arguments.rejected is not None and rows:
        write_out(arguments.rejected, rejected_csv(console.language, names, rows))


@contextmanager
def told_how_to_decide() -> Iterator[None]:
    """Says which word of the command settles an encoding that only a person can tell."""
    try:
        yield
    except UndecidedEncodingError as error:
        raise UnusableInputError(
            "“{file}” does not say which encoding it is in. "
            "Give the one that reads right with --encoding: {choices}.",
            **error.values,
        ) from error
