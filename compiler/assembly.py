"""Rule files put together: `> Include` brings the code of other files into a module, where its own line stands.

Included code keeps its places in its own file. Nothing is read from a disk: an included file is one of the texts, under
the path that the line gives from the folder of the file that includes it.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from dsl.cases.tree import CaseTable
from dsl.diagnostics import Diagnostic, Label
from dsl.diagnostics.circles import circle_in_words
from dsl.diagnostics.suggest import did_you_mean
from dsl.literate.tree import Document, Fence, IncludeDirective, ModuleDirective
from dsl.records import record
from dsl.surface.tree import CodeBlock, RuleFile, Usage

#: What `> Include` names beside rule files: pages of a PDF, and texts in the French state's registers.
_NO_RULES = re.compile(r"\.pdf(@p\.\d+)?$|^(JORFARTI|LEGIARTI|CETATEXT)", re.IGNORECASE)


@record
class CheckedFile:
    """One file with what was read in it; of an included file, `rule_file` bears the module that includes it."""

    document: Document
    rule_file: RuleFile
    tables: tuple[CaseTable, ...]


@record
class Whole:
    """A module's code with all that it includes, and the documents that it came from."""

    rule_file: RuleFile
    documents: tuple[Document, ...]


@record
class Assembled:
    """All files, and the modules that they make together."""

    files: tuple[CheckedFile, ...]
    wholes: tuple[Whole, ...]
    diagnostics: tuple[Diagnostic, ...]


def included_path(document: Document, directive: IncludeDirective) -> str | None:
    """The path of the rule file that a line includes; None where it names a text that is no rule file."""
    if _NO_RULES.search(directive.path):
        return None
    return posixpath.normpath(posixpath.join(posixpath.dirname(document.source.path), directive.path))


def assemble(files: Sequence[CheckedFile]) -> Assembled:
    """The files put together. A file that another includes stands for itself no more."""
    if not any(isinstance(block, IncludeDirective) for file in files for block in file.document.blocks):
        wholes = tuple(Whole(each.rule_file, (each.document,)) for each in files)
        return Assembled(tuple(files), wholes, ())
    return _Assembly({posixpath.normpath(each.document.source.path): each for each in files}).run()


@dataclass(slots=True)
class _Assembly:
    """The files, and what has gone where."""

    files: Mapping[str, CheckedFile]
    diagnostics: list[Diagnostic] = field(default_factory=list)
    #: The module into which each file went.
    owners: dict[str, RuleFile] = field(default_factory=dict)

    def run(self) -> Assembled:
        included = {target for each in self.files.values() for _, target in self._includes(each.document)}
        roots = [path for path in self.files if path not in included]
        wholes = [self._whole(path) for path in roots]
        # Files that include each other in a circle have no root: the first of them serves.
        wholes += [self._whole(path) for path in self.files if path not in self.owners]
        files = tuple(
            replace(each, rule_file=replace(each.rule_file, module=self.owners[path].module))
            for path, each in self.files.items()
        )
        return Assembled(files, tuple(wholes), tuple(self.diagnostics))

    @staticmethod
    def _includes(document: Document) -> Iterator[tuple[IncludeDirective, str]]:
        for block in document.blocks:
            if isinstance(block, IncludeDirective) and (target := included_path(document, block)) is not None:
                yield block, target

    def _whole(self, root: str) -> Whole:
        file = self.files[root].rule_file
        blocks: list[CodeBlock] = []
        usages: list[Usage] = []
        documents: list[Document] = []
        self._collect(root, file, (), blocks, usages, documents)
        return Whole(replace(file, usages=_once(usages), blocks=tuple(blocks)), tuple(documents))

    def _collect(
        self,
        path: str,
        owner: RuleFile,
        open_: tuple[str, ...],
        blocks: list[CodeBlock],
        usages: list[Usage],
        documents: list[Document],
    ) -> None:
        """Adds what a file holds and includes, in the order in which it stands."""
        file = self.files[path]
        self.owners.setdefault(path, owner)
        documents.append(file.document)
        usages += file.rule_file.usages
        own = iter(file.rule_file.blocks)
        for block in file.document.blocks:
            if isinstance(block, Fence) and block.kind in ("code", "metadata"):
                blocks.append(next(own))
            elif isinstance(block, IncludeDirective):
                target = self._admitted(block, file.document, (*open_, path))
                if target is not None:
                    self._collect(target, owner, (*open_, path), blocks, usages, documents)

    def _admitted(self, directive: IncludeDirective, document: Document, open_: tuple[str, ...]) -> str | None:
        """The file that a line includes, if it can be; else None, with a diagnostic where it is a mistake."""
        target = included_path(document, directive)
        if target is None:
            return None
        included = self.files.get(target)
        if included is None:
            hint = did_you_mean(target, self.files)
            self.diagnostics.append(Diagnostic("include-not-found", directive.span, {"path": target}, hint=hint))
            return None
        if target in open_:
            circle = circle_in_words(open_[open_.index(target) :])
            self.diagnostics.append(Diagnostic("includes-in-a-circle", directive.span, {"circle": circle}))
            return None
        module = next((each for each in included.document.blocks if isinstance(each, ModuleDirective)), None)
        if module is not None:
            data = {"path": target, "module": module.name}
            label = Label(module.name_span, "the file is named a module here")
            self.diagnostics.append(Diagnostic("include-of-module", directive.span, data, (label,)))
            return None
        return target


def _once(usages: Sequence[Usage]) -> tuple[Usage, ...]:
    """The usages, each name once: a file and what it includes may use the same module."""
    return tuple({(each.alias or each.module).text: each for each in usages}.values())
