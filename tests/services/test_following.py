from builders import a_creator, a_product, an_item, an_offer
from staging import SHOW, put, run_of, stage

from planner.domain.changes import ChangeSet
from planner.domain.crew import Creator
from planner.services import offers, rundowns
from planner.services.following import RunAt, follow_run, read_run_at
from planner.services.workspace import Workspace


class Follower:
    """Keeps the run of the staged show up to date."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.held: RunAt = read_run_at(workspace, SHOW)
        self.stop = workspace.subscribe(self.follow)

    def follow(self, done: ChangeSet) -> None:
        self.held = follow_run(self._workspace, self.held, done)


def test_a_row_that_did_not_change_stays_the_same_object(workspace: Workspace) -> None:
    stage(workspace, an_item(id="one", position=1), an_item(id="two", position=2))
    follower = Follower(workspace)
    one, two = follower.held.run.rows
    rundowns.set_length(workspace, "two", 77)
    after = follower.held.run.rows
    assert after[0] is one
    assert after[1] == two.changed(length=77)
    workspace.undo()
    assert follower.held.run.rows == (one, two)
    assert follower.held.run.rows[0] is one


def test_whom_and_what_a_row_names_for_the_first_time_is_read(workspace: Workspace) -> None:
    stage(workspace, an_item(id="one"), a_creator(id="mia"), a_product(id="mask"))
    follower = Follower(workspace)
    row = follower.held.run.rows[0]
    offers.add_offer(workspace, "one", "mask")
    assert follower.held.run.rows[0] is row
    rundowns.set_hosts(workspace, "one", ["mia"])
    assert follower.held.run.products.keys() == {"mask"}
    assert follower.held.run.creators.keys() == {"mia"}
    assert follower.held.run == run_of(workspace)
    rundowns.set_hosts(workspace, "one", [])
    assert not follower.held.run.creators


def test_what_is_said_of_a_host_is_followed(workspace: Workspace) -> None:
    stage(workspace, an_item(id="one", host_ids=("mia",)), a_creator(id="mia", name="@mia"))
    follower = Follower(workspace)
    put(workspace, workspace.get(Creator, "mia").changed(name="@mia.glow"))
    assert follower.held.run.creators["mia"].name == "@mia.glow"


def test_a_run_that_missed_a_step_is_read_anew(workspace: Workspace) -> None:
    stage(workspace, an_item(id="one", length=60), an_offer("one", "serum", id="offer"))
    follower = Follower(workspace)
    follower.stop()
    rundowns.set_length(workspace, "one", 90)
    again = workspace.subscribe(follower.follow)
    offers.set_pin(workspace, "offer", 7)
    again()
    assert follower.held.run.rows[0].length == 90
    assert follower.held.run == run_of(workspace)
