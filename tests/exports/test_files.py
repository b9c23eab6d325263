import errno
import os
import stat
from pathlib import Path

import pytest

from planner.domain.errors import EnvironmentFaultError
from planner.exports.files import told_fault, write_aside


def fail_with(code: int) -> OSError:
    return OSError(code, os.strerror(code))


def test_a_new_file_has_the_content_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    write_aside(tmp_path / "rundown.pdf", b"%PDF")
    assert (tmp_path / "rundown.pdf").read_bytes() == b"%PDF"
    assert [path.name for path in tmp_path.iterdir()] == ["rundown.pdf"]


def test_an_old_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    target = tmp_path / "plan.json"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_aside(target, b"")
    assert target.read_bytes() == b""
    assert stat.S_IMODE(target.stat().st_mode) == 0o640


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask to speak of")
def test_a_new_file_is_as_readable_as_any_new_file_of_the_person(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"")
    write_aside(tmp_path / "sheet.pdf", b"")
    modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}
    assert len(modes) == 1


@pytest.mark.parametrize("name", ["直播 🔥.pdf", "a b.pdf", ".hidden", "x" * 250, "-rf"])
def test_any_name_that_the_folder_allows_can_be_written(tmp_path: Path, name: str) -> None:
    write_aside(tmp_path / name, b"x")
    assert (tmp_path / name).read_bytes() == b"x"


def test_a_link_stays_a_link_and_its_target_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    target = tmp_path / "real" / "sheet.pdf"
    target.write_bytes(b"old")
    link = tmp_path / "sheet.pdf"
    link.symlink_to(target)
    write_aside(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFaultError, match=r"There is no folder “.*gone”"):
        write_aside(tmp_path / "gone" / "a.pdf", b"")


def test_a_file_in_place_of_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(EnvironmentFaultError, match="There is no folder"):
        write_aside(tmp_path / "file" / "a.pdf", b"")


def test_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(EnvironmentFaultError, match="is a folder"):
        write_aside(tmp_path / "a.pdf", b"")
    assert (tmp_path / "a.pdf").is_dir()


@pytest.mark.parametrize("name", ["x" * 300, "a\0b"])
def test_a_name_that_no_file_can_have_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(EnvironmentFaultError, match="name"):
        write_aside(tmp_path / name, b"")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(
    os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="permissions do not bind the administrator",
)
def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(EnvironmentFaultError, match="read-only"):
        write_aside(tmp_path / "a.pdf", b"")
    tmp_path.chmod(0o700)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_a_full_disk_is_told_by_the_system_itself() -> None:
    full = os.open("/dev/full", os.O_WRONLY)
    with pytest.raises(OSError, match="No space") as caught:
        os.write(full, b"x")
    os.close(full)
    assert "The disk is full" in str(told_fault(Path("a.pdf"), caught.value))


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_when_a_step_fails_the_old_file_is_as_it_was_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise fail_with(errno.ENOSPC)

    if step == "fsync":
        monkeypatch.setattr(os, "fsync", fail)
    else:
        monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(EnvironmentFaultError, match="The disk is full"):
        write_aside(target, b"new" * 1000)
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.pdf"]


def test_an_interrupt_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "sheet.pdf"
    target.write_bytes(b"old")

    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)
    with pytest.raises(KeyboardInterrupt):
        write_aside(target, b"new")
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.pdf"]


def test_a_folder_that_cannot_be_synced_does_not_undo_a_finished_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def refuse_folders(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise fail_with(errno.EINVAL)
        real(descriptor)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    write_aside(tmp_path / "sheet.pdf", b"new")
    assert (tmp_path / "sheet.pdf").read_bytes() == b"new"


def test_the_content_is_synced_before_it_is_renamed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    fsync, replace = os.fsync, Path.replace

    def noted_fsync(descriptor: int) -> None:
        order.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def noted_replace(self: Path, target: Path) -> Path:
        order.append("rename")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", noted_fsync)
    monkeypatch.setattr(Path, "replace", noted_replace)
    write_aside(tmp_path / "sheet.pdf", b"new")
    assert order[:2] == ["file", "rename"]
    assert order[2:] == ([] if os.name == "nt" else ["folder"])


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EDQUOT, "disk is full"),
        (errno.EACCES, "read-only"),
        (errno.EPERM, "read-only"),
        (errno.EROFS, "read-only"),
        (errno.ENOENT, "no folder"),
        (errno.ENOTDIR, "no folder"),
        (errno.EISDIR, "is a folder"),
        (errno.ENAMETOOLONG, "Choose a shorter one"),
        (errno.EIO, "could not be written"),
    ],
)
def test_each_fault_says_what_to_do(code: int, words: str) -> None:
    sentence = str(told_fault(Path("out") / "a.pdf", fail_with(code)))
    assert words in sentence
    assert sentence.endswith(".")
