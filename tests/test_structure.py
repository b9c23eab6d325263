import ast
import graphlib
import re
import sys
from pathlib import Path
from typing import TypeGuard

from sources import (
    CHECKOUT,
    committed,
    import_graph,
    imported,
    parsed,
    python_files,
    shown,
)

LONGEST_MODULE = 400
LONGEST_FUNCTION = 40
LONGEST_CLASS = 300
MOST_METHODS = 25
CODE = ("planner", "packaging", "tests")
FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)
DOMAIN_MAY_IMPORT = {"planner", "pydantic", "pydantic_core", "typing_extensions"}
DOMAIN_MAY_NOT = {
    "io", "os", "pathlib", "random", "secrets", "shutil", "socket", "sqlite3", "subprocess",
    "tempfile", "time", "urllib",
}  # fmt: skip
CLOCK_READERS = {"now", "today", "utcnow"}


def _lines(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def test_no_module_is_longer_than_the_cap() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in python_files(*CODE)}
    assert lengths
    assert {str(path): n for path, n in lengths.items() if n > LONGEST_MODULE} == {}


def test_no_function_and_no_class_is_larger_than_the_caps() -> None:
    large = [
        f"{shown(path, node)} {node.name}: {_lines(node)} lines"
        for path in python_files(*CODE)
        for node in ast.walk(parsed(path))
        if _is_long_function(node) or _is_large_class(node)
    ]
    assert large == []


def _is_long_function(node: ast.AST) -> TypeGuard[ast.FunctionDef | ast.AsyncFunctionDef]:
    return isinstance(node, FUNCTION) and _lines(node) > LONGEST_FUNCTION


def _is_large_class(node: ast.AST) -> TypeGuard[ast.ClassDef]:
    return isinstance(node, ast.ClassDef) and (
        _lines(node) > LONGEST_CLASS
        or sum(isinstance(part, FUNCTION) for part in node.body) > MOST_METHODS
    )


def test_packaging_does_not_shadow_the_library_of_that_name() -> None:
    assert not (CHECKOUT / "packaging" / "__init__.py").exists()
    assert [path for path in python_files("tests") if path.stem == "__init__"] == []


def test_an_import_inside_a_function_gives_its_reason() -> None:
    unexplained = [
        shown(path, node)
        for path in python_files("planner", "packaging")
        for function in ast.walk(parsed(path))
        if isinstance(function, FUNCTION)
        for node in ast.walk(function)
        if isinstance(node, (ast.Import, ast.ImportFrom)) and not _has_comment(path, node.lineno)
    ]
    assert unexplained == []


def _has_comment(path: Path, line: int) -> bool:
    """Whether the line or the one above it has a comment."""
    lines = path.read_text("utf-8").splitlines()
    return any("#" in text for text in lines[max(line - 2, 0) : line])


def test_no_module_imports_itself_in_a_circle_even_by_a_deferred_import() -> None:
    order = list(graphlib.TopologicalSorter(import_graph("planner")).static_order())
    assert "planner.domain.plan" in order


def test_the_domain_knows_pydantic_and_the_standard_library_only() -> None:
    allowed = (DOMAIN_MAY_IMPORT | sys.stdlib_module_names) - DOMAIN_MAY_NOT
    foreign = [
        f"{shown(path, node)} {name}"
        for path in python_files("planner/domain")
        for node, name in imported(parsed(path))
        if name.partition(".")[0] not in allowed
    ]
    assert foreign == []


def test_the_domain_is_told_the_time_and_never_reads_a_clock() -> None:
    readers = [
        shown(path, node)
        for path in python_files("planner/domain")
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in CLOCK_READERS
    ]
    assert readers == []


def test_no_page_of_the_window_imports_another() -> None:
    pages = {path.parent.name for path in (CHECKOUT / "planner/ui").glob("*/page.py")}
    pages.discard("widgets")  # what every page is made of, not a page
    crossing = [
        f"{shown(path, node)} {name}"
        for page in pages
        for path in python_files(f"planner/ui/{page}")
        for node, name in imported(parsed(path))
        if name.startswith("planner.ui.") and name.split(".")[2] in pages - {page}
    ]
    assert crossing == []


def test_the_readme_maps_the_top_level_exactly() -> None:
    readme = (CHECKOUT / "README.md").read_text("utf-8")
    house = re.search(r"^## The house\n.*?^```\n(.*?)^```", readme, re.DOTALL | re.MULTILINE)
    assert house is not None
    mapped = {line.split()[0].rstrip("/") for line in house[1].splitlines() if line[:1].strip()}
    assert mapped == {name.partition("/")[0] for name in committed()}


def test_no_committed_file_names_a_registry_or_a_path_of_one_machine() -> None:
    # Put together from parts, so that this file does not name them either.
    hosts = [
        rb"py" rb"pi\.org",
        rb"python" rb"hosted",
        rb"deb\." rb"debian",
        rb"registry\." rb"npm",
    ]
    paths = [rb"(?<![\w.])/" + top + rb"/" for top in (rb"wo" rb"rk", rb"ro" rb"ot", rb"tm" rb"p")]
    forbidden = re.compile(rb"|".join([*hosts, *paths]))
    texts = {name: (CHECKOUT / name).read_bytes() for name in committed()}
    found = {name: forbidden.findall(text) for name, text in texts.items() if b"\0" not in text}
    assert {name: hits for name, hits in found.items() if hits} == {}
