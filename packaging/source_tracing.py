"""Follows a value in the sources back to the strings that it can be, without running anything."""

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from source_parts import (
    Function,
    Module,
    Place,
    arguments_of,
    at_index,
    bound_to,
    called,
    constants_in,
    is_lookup,
    last_name,
    module_of,
    room_of,
    string_parts,
    table_values,
    walk_places,
)

_TEXTS: Final = (
    "str",
    "Sequence[str]",
    "tuple[str, ...]",
    "tuple[str, str]",
    "str | None",
    "Mapping[str, str]",
    "dict[str, str]",
    "Mapping[str, tuple[str, str]]",
)
"""How a parameter is declared that may hold a text; what else it is, is found where it is made."""

_MARKING: Final = "QT_TRANSLATE_NOOP"
_TRANSLATING: Final = ("translate", "sentence", "plural", "plural_template", "tr", "text")
"""What comes from these is said already."""


def read_sources(package: Path) -> "Sources":
    """Parses all modules of a package folder."""
    sources = Sources()
    for path in sorted(package.rglob("*.py")):
        parts = path.relative_to(package.parent).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        sources.add(module_of(name, path))
    return sources


class Sources:
    """All modules, and where each function is called."""

    def __init__(self) -> None:
        self._modules: dict[str, Module] = {}
        self._calls: dict[str, list[tuple[Place, ast.Call]]] = defaultdict(list)
        self._functions: dict[str, list[tuple[Place, Function]]] = defaultdict(list)
        self._classes: dict[str, ast.ClassDef] = {}

    def add(self, module: Module) -> None:
        """Takes a module in."""
        self._modules[module.name] = module
        for place, node in walk_places(module.tree, Place(module)):
            if isinstance(node, ast.Call):
                self._calls[called(node)].append((place, node))
            elif isinstance(node, ast.ClassDef):
                self._classes[node.name] = node
            elif isinstance(node, Function):
                self._functions[node.name].append((place, node))

    def calls(self) -> Iterator[tuple[Place, ast.Call]]:
        """Every call there is."""
        for each in self._calls.values():
            yield from each

    def descends(self, name: str, ancestor: str) -> bool:
        """Whether a class of this name is, or inherits from, another."""
        if name == ancestor:
            return True
        known = self._classes.get(name)
        bases = [each.id for each in known.bases if isinstance(each, ast.Name)] if known else []
        return any(self.descends(each, ancestor) for each in bases)

    def strings(self, expression: ast.expr, place: Place) -> set[str]:
        """All strings that an expression can be, or that stand in the table it is taken from."""
        return _Trace(self).of(expression, place)

    def part(self, expression: ast.expr, index: int) -> list[ast.expr]:
        """What may stand at an index where a tuple is meant; else the expression itself."""
        if isinstance(expression, ast.Starred):
            return [ast.Subscript(expression.value, ast.Constant(index), ast.Load())]
        return [expression]

    def is_passed_on(self, expression: ast.expr, place: Place) -> bool:
        """Whether a text only passes through: its function's callers bring it, or an object."""
        if isinstance(expression, ast.JoinedStr):
            return False
        names = {node.id for node in ast.walk(expression) if isinstance(node, ast.Name)}
        arguments = {each.arg for each in arguments_of(place.function)}
        return bool(names & arguments) or isinstance(expression, ast.Attribute)

    def enum_strings(self, name: str) -> set[str] | None:
        """The values of an enumeration; None for what is none."""
        known = self._classes.get(name)
        if known is None or not any(last_name(each).endswith("Enum") for each in known.bases):
            return None
        values = [each.value for each in known.body if isinstance(each, ast.Assign)]
        return {
            node.value
            for value in values
            for node in constants_in(value)
            if isinstance(node.value, str)
        }

    def returns(self, name: str, place: Place) -> list[tuple[Place, ast.expr]]:
        """What a function of ours that is called by name at a place gives back."""
        found = []
        for home, function in self._functions.get(name, ()):
            if home.owner is None and self._means(name, place, home.module):
                inside = Place(home.module, None, function)
                found += [
                    (inside, node.value)
                    for node in ast.walk(function)
                    if isinstance(node, ast.Return) and node.value
                ]
        return found

    def given(self, place: Place, argument: str) -> Iterator[tuple[Place, ast.expr]]:
        """What the callers of the function around a place give it for an argument."""
        function, owner = place.function, place.owner
        if function is None:
            return
        names = [each.arg for each in arguments_of(function)]
        index = names.index(argument) - (1 if owner else 0)
        name = owner.name if owner and function.name == "__init__" else function.name
        for caller, call in self._calls.get(name, ()):
            if not self._may_call(caller, call, place):
                continue
            yield from ((caller, each.value) for each in call.keywords if each.arg == argument)
            if index < len(call.args):
                yield caller, call.args[index]

    def texts_given(self, call: ast.Call, field: str) -> list[ast.expr]:
        """What a call is given that can be a text; of a class with this field, only that."""
        known = self._classes.get(called(call))
        declared = {
            each.target.id: ast.unparse(each.annotation)
            for each in (known.body if known else ())
            if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
        }
        names = list(declared) if declared else [""] * len(call.args)
        given = [*zip(names, call.args, strict=False)]
        given += [(each.arg or "", each.value) for each in call.keywords]
        if field in declared:
            return [value for name, value in given if name == field]
        return [value for name, value in given if declared.get(name, _TEXTS[0]) in _TEXTS]

    def constant(self, name: str, module: Module) -> Iterator[tuple[Place, ast.expr]]:
        """What a name of a module is, there or where it is imported from."""
        yield from ((Place(module), each) for each in module.constants.get(name, ()))
        if name in module.imported:
            home, original = module.imported[name]
            if original and home in self._modules:
                yield from self.constant(original, self._modules[home])

    def of_module(self, name: str, place: Place) -> Module | None:
        """The module that a name stands for at a place."""
        home, original = place.module.imported.get(name, ("", ""))
        return self._modules.get(f"{home}.{original}" if original else home)

    def _means(self, name: str, place: Place, home: Module) -> bool:
        if place.module is home:
            return name not in place.module.imported
        return place.module.imported.get(name) == (home.name, name)

    def _may_call(self, caller: Place, call: ast.Call, callee: Place) -> bool:
        if isinstance(call.func, ast.Name):
            wanted = callee.owner.name if callee.owner else called(call)
            return self._means(wanted, caller, callee.module)
        if callee.owner is None:
            root = call.func.value if isinstance(call.func, ast.Attribute) else None
            known = self.of_module(root.id, caller) if isinstance(root, ast.Name) else None
            return known is callee.module
        return room_of(caller.module) == room_of(callee.module)


class _Trace:
    """One search, which never looks at the same thing twice."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self._seen: set[tuple[int, str, str]] = set()
        self._field = ""
        """Which field of what is made of a class is looked for; empty for all that are texts."""

    def of(self, node: ast.AST, place: Place) -> set[str]:
        if isinstance(node, ast.Constant):
            return {node.value} if isinstance(node.value, str) else set()
        if isinstance(node, ast.Name):
            return self._of_name(node.id, place)
        if isinstance(node, ast.Attribute):
            return self._of_attribute(node, place)
        if isinstance(node, ast.Call):
            return self._of_call(node, place)
        if isinstance(node, ast.Subscript):
            return self._of_subscript(node, place)
        return self._all(string_parts(node), place)

    def _all(self, nodes: Iterable[ast.AST], place: Place) -> set[str]:
        return {text for each in nodes for text in self.of(each, place)}

    def _of_subscript(self, node: ast.Subscript, place: Place) -> set[str]:
        index = node.slice.value if isinstance(node.slice, ast.Constant) else None
        if not isinstance(index, int):
            return self.of(node.value, place)
        found: set[str] = set()
        for home, each in self._meanings(node.value, place):
            each_part = at_index(each, index)
            found |= self._all([each] if is_lookup(each_part) else each_part, home)
        return found

    def _meanings(self, node: ast.expr, place: Place) -> list[tuple[Place, ast.expr]]:
        """What a name, or a table that is looked up, is made of."""
        if isinstance(node, ast.Subscript):
            tables = self._meanings(node.value, place)
            return [(home, value) for home, table in tables for value in table_values(table)]
        if isinstance(node, ast.Name):
            return list(self._sources.constant(node.id, place.module)) or [(place, node)]
        return [(place, node)]

    def _of_name(self, name: str, place: Place) -> set[str]:
        around = place.function or place.module.tree
        here = (id(around), name, self._field)
        if here in self._seen:
            return set()
        self._seen.add(here)
        if place.function is not None:
            local = list(bound_to(place.function, name))
            if local:
                return self._all(local, place)
            for argument in arguments_of(place.function):
                if argument.arg == name:
                    return self._of_argument(argument, place)
        found: set[str] = set()
        for home, each in self._sources.constant(name, place.module):
            found |= self.of(each, home)
        return found

    def _of_argument(self, argument: ast.arg, place: Place) -> set[str]:
        declared = ast.unparse(argument.annotation) if argument.annotation else ""
        values = self._sources.enum_strings(declared)
        if values is not None:
            return values
        found: set[str] = set()
        if declared in _TEXTS:
            for caller, each in self._sources.given(place, argument.arg):
                found |= self.of(each, caller)
        return found

    def _of_attribute(self, node: ast.Attribute, place: Place) -> set[str]:
        if isinstance(node.value, ast.Name):
            module = self._sources.of_module(node.value.id, place)
            if module is not None:
                return self._of_name(node.attr, Place(module))
            if self._sources.enum_strings(node.value.id) is not None:
                return set()  # a member, which says nothing by itself
        if node.attr == "value":
            return self.of(node.value, place)
        if not isinstance(node.value, ast.Name | ast.Call):
            return set()
        outer, self._field = self._field, node.attr
        found = self.of(node.value, place)
        self._field = outer
        return found

    def _of_call(self, node: ast.Call, place: Place) -> set[str]:
        if called(node) in _TRANSLATING:
            return set()
        if called(node) == _MARKING:
            return self._all(node.args[1:], place)
        if isinstance(node.func, ast.Name):
            known = self._sources.returns(node.func.id, place)
            if known:
                return {text for home, each in known for text in self.of(each, home)}
        if isinstance(node.func, ast.Attribute):
            given = node.args[1:] if node.func.attr == "get" else []
            return self._all([node.func.value, *given], place)
        return self._all(self._sources.texts_given(node, self._field), place)
