"""Writes an export so that nobody ever sees half of it: aside, synced, then renamed."""

import contextlib
import errno
import os
import secrets
import stat
from functools import partial
from pathlib import Path

from planner.domain.errors import EnvironmentFaultError

_ASIDE_SUFFIX = ".part"
_NEW_FILE_MODE = 0o666  # less what the person's umask takes away
_DISK_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
_NOT_ALLOWED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_NO_FOLDER = frozenset({errno.ENOENT, errno.ENOTDIR})
_NAME_REFUSED = frozenset({errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ})


def write_aside(path: Path, content: bytes) -> None:
    """Put the content where `path` says, all of it or nothing.

    It is written to a new hidden file in the same folder, synced to the disk and renamed over the
    old file, whose permissions it takes; a link stays and what it points to is replaced. Raises
    EnvironmentFaultError, telling what to do, when the disk is full, the folder is missing or not
    writable or the name is refused; then the old file is as it was and nothing is left beside it.
    """
    try:
        _write_and_rename(_resolved(path), content)
    except (OSError, ValueError) as fault:
        raise told_fault(path, fault) from fault


def told_fault(path: Path, fault: OSError | ValueError) -> EnvironmentFaultError:
    """What a fault in writing `path` means, and what to do, in one or two sentences."""
    code = fault.errno if isinstance(fault, OSError) else errno.EINVAL
    if code in _DISK_FULL:
        sentence = "The disk is full: “{path}” was not written. Make room or choose another folder."
    elif code in _NO_FOLDER:
        sentence = "There is no folder “{folder}”. Choose another folder or make this one first."
    elif code in _NOT_ALLOWED:
        sentence = (
            "“{path}” may not be written: the folder or the file is read-only, or another program "
            "has the file open. Close that program or choose another folder."
        )
    elif code == errno.EISDIR:
        sentence = "“{path}” is a folder. Choose a name for the file."
    elif code in _NAME_REFUSED:
        sentence = "The name “{name}” cannot be used for a file here. Choose a shorter one."
    else:
        sentence = "“{path}” could not be written ({reason}). Try another folder."
    return EnvironmentFaultError(
        sentence, path=path, folder=path.parent, name=path.name, reason=fault
    )


def _resolved(path: Path) -> Path:
    """Where a link points: the link stays and what it points to is replaced."""
    if path.is_symlink():
        return path.resolve()
    return path


def _write_and_rename(path: Path, content: bytes) -> None:
    old_mode = _replaceable_mode(path)
    aside = path.with_name(f".{secrets.token_hex(8)}{_ASIDE_SUFFIX}")
    try:
        with open(aside, "xb", opener=partial(os.open, mode=old_mode or _NEW_FILE_MODE)) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if old_mode is not None:
            aside.chmod(old_mode)
        aside.replace(path)
    except BaseException:
        aside.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)


def _replaceable_mode(path: Path) -> int | None:
    """The permissions of the file that is to be replaced, None if there is none yet."""
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not path.exists():
        return None
    if not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    return stat.S_IMODE(path.stat().st_mode)


def _sync_folder(folder: Path) -> None:
    """Make the rename itself survive a power cut, where the platform can sync folders."""
    if os.name == "nt":
        return
    # Some file systems refuse to open or sync a folder; the file is in place all the same.
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
