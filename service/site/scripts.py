"""The evaluators in JavaScript as scripts of a page.

A browser that opens a page from a folder loads no ES modules, and one that opens it from a server would ask for forty
of them. So each module becomes a function of a plain script, which runs when something of it is first used; the
run-time library with the form is one file, each rule file another. What the modules say is not changed.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from compiler.types import QualifiedName

#: Where the scripts are on the site.
FOLDER = "assets/rules"
#: The run-time library and the form.
SHARED = "form.js"
#: The form, as modules beside those of the run-time library.
_FORM = Path(__file__).parent / "form"
_MANIFEST = "manifest.json"

_IMPORT = re.compile(r'^(import|export) (?:\* as (?P<all>[\w$]+)|\{(?P<names>[^}]*)\}) from "(?P<path>[^"]+)";$', re.M)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:const|let|class|function\*?) (?P<name>[\w$]+))", re.M)
_LISTED = re.compile(r"^export \{(?P<names>[^}]*)\};$", re.M)
#: What no module of ours has, and this rewriting would not understand.
_UNKNOWN = re.compile(r"^(?:import|export)\b.*$", re.M)
_COMMENT = re.compile(r"^[ \t]*(?:/\*\*.*?\*/[ \t]*|//[^\n]*)\n", re.M | re.S)
#: Of rules no text goes over lines: without its indentation a script says the same.
_INDENTATION = re.compile(r"^ +", re.M)

_LOADER = """\
/* The rules and the form, as this site's own scripts: see docs/decisions/forms-in-the-page.md. */
globalThis.kotmai = (() => {
  "use strict";
  const factories = new Map();
  const modules = new Map();
  const use = (path) => {
    if (!modules.has(path)) {
      modules.set(path, factories.get(path)(use));
    }
    return modules.get(path);
  };
  return { use, module: (path, factory) => factories.set(path, factory) };
})();
"""


class NotAModule(ValueError):
    """A module that cannot be made a script. The message is for us: the emitter writes no such module."""


@dataclass(frozen=True)
class Scripts:
    """The scripts of a site, made from the files of the target `javascript`, by their paths in its folder."""

    files: Mapping[str, str]
    _scopes: dict[QualifiedName, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        manifest = json.loads(self.files.get(_MANIFEST, "{}"))
        for each in manifest.get("scopes", ()):
            self._scopes[QualifiedName(each["module"], each["name"])] = each["file"]

    def module_of(self, scope: QualifiedName) -> str | None:
        """The module that declares a scope; None where it has no evaluator."""
        found = self._scopes.get(scope)
        return found if found in self._modules else None

    def needed(self, module: str) -> tuple[str, ...]:
        """The scripts that a module needs besides the shared one, its own last, as names in `FOLDER`."""
        found: dict[str, None] = {}

        def visit(path: str) -> None:
            for other in self._imports(path):
                if _script(other) != SHARED and _script(other) not in found:
                    visit(other)
            found[_script(path)] = None

        visit(module)
        return tuple(found)

    def all(self) -> dict[str, str]:
        """The texts of all scripts, by name in `FOLDER`."""
        if not self._modules:
            return {}
        gathered: dict[str, list[str]] = {SHARED: [_LOADER]}
        for path in self._modules:
            gathered.setdefault(_script(path), []).append(as_function(path, self._modules[path]))
        return {name: "".join(texts) for name, texts in gathered.items()}

    def _imports(self, path: str) -> Iterator[str]:
        for found in _IMPORT.finditer(self._modules[path]):
            yield _resolved(path, found["path"])

    @cached_property
    def _modules(self) -> dict[str, str]:
        """The modules of the rules, of the run-time library and of the form, in a fixed order."""
        own = {path: text for path, text in sorted(self.files.items()) if path.endswith(".js")}
        if not own:
            return {}
        form = {f"form/{each.name}": each.read_text("utf-8") for each in sorted(_FORM.glob("*.js"))}
        return {**own, **form}


def as_function(path: str, text: str) -> str:
    """An ES module as a function that gives what it exports. Raises `NotAModule` for a form of import or export that
    is not the emitter's."""
    exported: list[str] = []

    def imported(found: re.Match[str]) -> str:
        source = f'use("{_resolved(path, found["path"])}")'
        if found["all"]:
            return f"const {found['all']} = {source};"
        names = list(_names(found["names"]))
        if found[1] == "export":
            exported.extend(f"{as_}: {source}.{name}" for name, as_ in names)
            return ""
        return f"const {{ {', '.join(n if n == a else f'{n}: {a}' for n, a in names)} }} = {source};"

    def listed(found: re.Match[str]) -> str:
        exported.extend(f"{as_}: {name}" if as_ != name else name for name, as_ in _names(found["names"]))
        return ""

    def declared(found: re.Match[str]) -> str:
        exported.append(found["name"])
        return ""

    body = _COMMENT.sub("", text)
    if _script(path) != SHARED:
        body = _INDENTATION.sub("", body)
    body = _LISTED.sub(listed, _EXPORT.sub(declared, _IMPORT.sub(imported, body)))
    unknown = _UNKNOWN.search(body)
    if unknown is not None:
        raise NotAModule(f"{path}: {unknown[0]}")
    given = ", ".join(dict.fromkeys(exported))
    return f'kotmai.module("{path}", (use) => {{\n"use strict";\n{body.strip()}\nreturn {{ {given} }};\n}});\n'


def _names(text: str) -> Iterator[tuple[str, str]]:
    """The names of `a, b as c`: each as the module calls it, and as it is called here."""
    for each in text.split(","):
        words = each.split()
        if words:
            yield words[0], words[-1]


def _resolved(path: str, target: str) -> str:
    return posixpath.normpath(posixpath.join(posixpath.dirname(path), target))


def _script(path: str) -> str:
    """The script that a module goes to: those of the run-time library, of the standard library and of the form go
    together, for every page needs them."""
    folder, _, rest = path.partition("/")
    return SHARED if rest and folder in ("runtime", "stdlib", "form") else path
