"""`sample`: a rich plan to look at and to try things on."""

from argparse import Namespace

from planner.bootstrap import create_sample
from planner.cli.console import Console
from planner.cli.parser import Commands, add_command, add_file


def add_to(commands: Commands) -> None:
    """Adds `sample`."""
    parser = add_command(commands, "sample", make_sample, "make a rich sample plan for this week")
    add_file(parser)


def make_sample(arguments: Namespace, console: Console) -> int:
    """Makes the sample plan; an existing file is refused and stays as it is."""
    create_sample(arguments.file).close()
    console.say("Made {file}", file=arguments.file)
    return 0
