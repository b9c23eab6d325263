"""What the parts of Python sources mean to whoever follows a value through them."""

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True, eq=False)
class Module:
    """A module: what its names mean."""

    name: str
    path: Path
    tree: ast.Module
    constants: dict[str, list[ast.expr]] = field(default_factory=dict)
    imported: dict[str, tuple[str, str]] = field(default_factory=dict)
    """By name here: the module, and the name in it (empty for the module itself)."""


@dataclass(frozen=True, eq=False)
class Place:
    """Where an expression stands: its module, and the class and function around it."""

    module: Module
    owner: ast.ClassDef | None = None
    function: Function | None = None


def called(call: ast.Call) -> str:
    """The last name of what is called."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def module_of(name: str, path: Path) -> Module:
    """A module from its file."""
    module = Module(name, path, ast.parse(path.read_text("utf-8")))
    for node in module.tree.body:
        if isinstance(node, ast.ImportFrom) and node.module:
            for each in node.names:
                module.imported[each.asname or each.name] = (node.module, each.name)
        elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value:
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                for constant, value in named_pairs(target, node.value):
                    module.constants.setdefault(constant, []).append(value)
    return module


def walk_places(node: ast.AST, place: Place) -> Iterator[tuple[Place, ast.AST]]:
    """Everything below a node, each with where it stands."""
    for child in ast.iter_child_nodes(node):
        yield place, child
        inside = place
        if isinstance(child, ast.ClassDef):
            inside = Place(place.module, child)
        elif isinstance(child, Function):
            inside = Place(place.module, place.owner, place.function or child)
        yield from walk_places(child, inside)


def bound_to(function: Function, name: str) -> Iterator[ast.expr]:
    """What is put into a name anywhere in a function."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            targets, value = node.targets, node.value
        elif isinstance(node, ast.AnnAssign | ast.NamedExpr) and node.value:
            targets, value = [node.target], node.value
        elif isinstance(node, ast.For | ast.comprehension):
            targets, value = [node.target], node.iter
        else:
            continue
        for target in targets:
            yield from (each for known, each in named_pairs(target, value) if known == name)


def named_pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple[str, ast.expr]]:
    """Which name of a target gets what."""
    if isinstance(target, ast.Name):
        yield target.id, value
    elif isinstance(target, ast.Tuple):
        for index, each in enumerate(target.elts):
            for part in at_index(value, index):
                yield from named_pairs(each, part)


def at_index(value: ast.expr, index: int) -> Sequence[ast.expr]:
    """What stands at an index of a tuple, of either tuple, of each tuple of a list."""
    if isinstance(value, ast.IfExp):
        return [*at_index(value.body, index), *at_index(value.orelse, index)]
    if isinstance(value, ast.Tuple | ast.List):
        rows = [each for each in value.elts if isinstance(each, ast.Tuple)]
        if rows and len(rows) == len(value.elts):
            return [row.elts[index] for row in rows if index < len(row.elts)]
        return value.elts[index : index + 1]
    if isinstance(value, ast.Call) and called(value) == "items":
        assert isinstance(value.func, ast.Attribute)
        return [ast.Subscript(value.func.value, ast.Name("_"), ast.Load())] if index else []
    if isinstance(value, ast.Call | ast.GeneratorExp):
        return [value]
    return [ast.Subscript(value, ast.Constant(index), ast.Load())]


def is_lookup(part: Sequence[ast.expr]) -> bool:
    """Whether a part could only be named as an index of something else."""
    return any(isinstance(each, ast.Subscript) for each in part)


def table_values(table: ast.expr) -> list[ast.expr]:
    """The values of a table, also of one that a call wraps; else the thing itself."""
    if isinstance(table, ast.Call) and table.args:
        return table_values(table.args[0])
    return list(table.values) if isinstance(table, ast.Dict) else [table]


def string_parts(node: ast.AST) -> list[ast.expr]:
    """The parts of an expression that its strings can come from."""
    if isinstance(node, ast.IfExp):
        return [node.body, node.orelse]
    if isinstance(node, ast.BoolOp):
        return list(node.values)
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return list(node.elts)
    if isinstance(node, ast.Dict):
        return list(node.values)
    if isinstance(node, ast.BinOp):
        return [node.left, node.right] if isinstance(node.op, ast.BitOr | ast.Add) else []
    if isinstance(node, ast.NamedExpr | ast.Starred | ast.DictComp):
        return [node.value]
    if isinstance(node, ast.GeneratorExp | ast.ListComp | ast.SetComp):
        return [node.elt]
    return []


def constants_in(node: ast.expr) -> Iterator[ast.Constant]:
    """All constants of an expression."""
    return (each for each in ast.walk(node) if isinstance(each, ast.Constant))


def arguments_of(function: Function | None) -> list[ast.arg]:
    """The parameters of a function in their order."""
    if function is None:
        return []
    known = function.args
    return [*known.posonlyargs, *known.args, *known.kwonlyargs]


def last_name(node: ast.expr) -> str:
    """The last name of a dotted one."""
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def room_of(module: Module) -> str:
    """The first two parts of a module's name: its room of the house."""
    return ".".join(module.name.split(".")[:2])
