"""The checkout's own files and what its Python modules import, read without running them."""

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent


def committed() -> list[str]:
    """Return the path of every file that git holds, from the top of the checkout."""
    listing = subprocess.run(
        ["git", "ls-files", "-z"], cwd=CHECKOUT, capture_output=True, text=True, check=True
    )
    return [name for name in listing.stdout.split("\0") if (CHECKOUT / name).is_file()]


def python_files(*folders: str) -> list[Path]:
    """Return every Python file below these folders of the checkout."""
    return [path for folder in folders for path in sorted((CHECKOUT / folder).rglob("*.py"))]


def parsed(path: Path) -> ast.Module:
    """Return a file's syntax tree."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def shown(path: Path, node: ast.expr | ast.stmt) -> str:
    """Return where something stands, as `planner/domain/show.py:12`."""
    return f"{path.relative_to(CHECKOUT)}:{node.lineno}"


def module_name(path: Path) -> str:
    """Return the dotted name a file of the checkout is imported by."""
    parts = path.relative_to(CHECKOUT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(tree: ast.AST) -> Iterator[tuple[ast.Import | ast.ImportFrom, str]]:
    """Yield each import with a dotted name it may load: the module, and what is taken from it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node, node.module
            yield from ((node, f"{node.module}.{alias.name}") for alias in node.names)


def import_graph(package: str) -> dict[str, set[str]]:
    """Return which module of a package imports which, deferred imports counted."""
    files = {module_name(path): path for path in python_files(package)}
    graph: dict[str, set[str]] = {}
    for name, path in files.items():
        loaded = {target for _, target in imported(parsed(path)) if target in files}
        graph[name] = loaded - {name} - _own_packages(name)
    return graph


def _own_packages(name: str) -> set[str]:
    """Return the packages a module lies in: importing a neighbour names them, and is no cycle."""
    parts = name.split(".")
    return {".".join(parts[:length]) for length in range(1, len(parts))}
