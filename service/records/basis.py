"""What an answer rests on besides the facts: the words of the law, its rules, its calendars and the compiler, each
known by a SHA-256."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version

from compiler.assembly import assemble
from compiler.defaults.calendars import counting
from compiler.runtime.calendars import Calendar
from compiler.types import QualifiedName
from dsl.literate.outline import ANCHOR
from dsl.literate.tree import Document, Fence, HeadingLine, LawText
from service.project.loading import Loaded
from service.project.stamp import compiler_fingerprint
from service.records.canonical import digest


@dataclass(frozen=True, slots=True)
class Basis:
    """The fingerprints of a program. `law` and `rules` are by rule file: the words, and the code beneath them; `files`
    says which files each module is made of, `uses` which modules it uses, `calendars` in which each scope counts."""

    version: str
    compiler: str
    law: Mapping[str, str]
    rules: Mapping[str, str]
    files: Mapping[str, tuple[str, ...]]
    uses: Mapping[str, tuple[str, ...]]
    calendars: Mapping[QualifiedName, Mapping[str, str]]

    @classmethod
    def of(cls, loaded: Loaded) -> Basis:
        """The fingerprints of checked rules."""
        program = loaded.checked.program
        documents = [each.document for each in loaded.checked.files]
        wholes = assemble(loaded.checked.files).wholes
        modules = {each.rule_file.module.text if each.rule_file.module else "": each for each in wholes}
        counts = counting(program)
        hashes: dict[str, str] = {}
        calendars: dict[QualifiedName, Mapping[str, str]] = {}
        for module in program.modules:
            for scope in module.scopes:
                found = counts.of_scope(scope.name)
                for each in found:
                    if each.name not in hashes:
                        hashes[each.name] = of_calendar(each)
                calendars[scope.name] = {each.name: hashes[each.name] for each in found}
        return cls(
            _version(),
            compiler_fingerprint(),
            {each.source.path: _hash(_words(each)) for each in documents},
            {each.source.path: _hash(_code(each)) for each in documents},
            {name: tuple(each.source.path for each in whole.documents) for name, whole in modules.items()},
            {module.name: module.uses for module in program.modules},
            calendars,
        )

    def under(self, scope: QualifiedName) -> dict[str, object]:
        """What an answer of a scope rests on: its file, and those that this uses."""
        files = sorted({path for module in self._reached(scope.module) for path in self.files.get(module, ())})
        return {
            "law": {path: self.law[path] for path in files},
            "rules": {path: self.rules[path] for path in files},
            "calendars": dict(self.calendars.get(scope, {})),
            "compiler": {"version": self.version, "fingerprint": self.compiler},
        }

    def whole(self) -> dict[str, object]:
        """All of it in few words."""
        calendars = {name: hash_ for each in self.calendars.values() for name, hash_ in each.items()}
        return {
            "version": self.version,
            "compiler": self.compiler,
            "law": digest(dict(self.law)),
            "rules": digest(dict(self.rules)),
            "calendars": calendars,
        }

    def _reached(self, module: str) -> Iterable[str]:
        reached: dict[str, None] = {}
        waiting = [module]
        while waiting:
            name = waiting.pop()
            if name not in reached:
                reached[name] = None
                waiting.extend(self.uses.get(name, ()))
        return reached


def of_calendar(calendar: Calendar) -> str:
    """The fingerprint of a calendar: its years, its weekend and its days, each with its name and source."""
    days = [[str(getattr(day, name)) for name in day.__match_args__] for day in calendar.days]
    return digest([calendar.name, calendar.first_year, calendar.last_year, list(calendar.weekend), days])


def _words(document: Document) -> Iterator[str]:
    """The words of the law in a file: headings and text, anchors taken out."""
    for block in document.blocks:
        if isinstance(block, LawText | HeadingLine) or (isinstance(block, Fence) and block.kind == "raw"):
            words = " ".join(ANCHOR.sub(" ", block.span.text).split())
            if words:
                yield words


def _code(document: Document) -> Iterator[str]:
    """The code of a file: what a note or a case says changes no answer."""
    return (block.body.text for block in document.fences("code", "metadata"))


def _hash(parts: Iterable[str]) -> str:
    found = sha256()
    for each in parts:
        found.update(each.encode("utf-8", "surrogatepass"))
        found.update(b"\0")
    return found.hexdigest()


def _version() -> str:
    try:
        return version("kotmai")
    except PackageNotFoundError:
        return ""
