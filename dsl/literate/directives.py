"""The lines that start with `>`: which module this is, which it uses, what it includes.

Their words belong to the file's language, which its ending tells (`.catala_en`, `.catala_fr`, `.catala_pl`).
Source: upstream's `compiler/surface/parser.mly` (rule `directive`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TypeAlias

from dsl.diagnostics.suggest import did_you_mean
from dsl.literate.lines import Line, Mistake
from dsl.literate.tree import Block, IncludeDirective, ModuleDirective, UsingDirective
from dsl.locales import LOCALES, Directives, locale_of
from dsl.source import Source, Span

#: Makes the block once its source is known.
BlockMaker: TypeAlias = Callable[[Source], Block]


def words_for(path: str) -> Directives:
    """The directive words of the language that a path's ending names; English where it names none we know."""
    return locale_of(path).directives


def _pattern(words: str) -> str:
    return r"[^\S\n]*".join(re.escape(word) for word in words.split())


def is_name(text: str) -> bool:
    """Whether a word can name a scope: an upper-case letter, then letters, digits, `_` and `'`."""
    return text[:1].isupper() and all(letter.isalnum() or letter in "_'" for letter in text)


def _is_module_name(text: str) -> bool:
    """A module takes its name from its file, so that hyphens are allowed (upstream: `Conflicts-module`)."""
    return is_name(text.replace("-", "_"))


def read_directive(line: Line, words: Directives) -> BlockMaker | Mistake:
    """The directive that a line starting with `>` holds, or what is wrong with it."""
    for head, reader in ((words.module, _module), (words.using, _using), (words.include, _include)):
        found = re.match(rf">[^\S\n]*{_pattern(head)}(?=[\s:]|$)", line.text)
        if found:
            return reader(line, found.end(), words)
    word = re.match(r">\s*([^\s:]*)", line.text)
    first = word.group(1) if word else ""
    known = [words.module, words.using, words.include]
    hint = _in_other_words(line, words) or did_you_mean(first, [each.split()[0] for each in known])
    said = f"`{first}` is none of `{known[0]}`, `{known[1]}` and `{known[2]}`" if first else "nothing follows the `>`"
    return _malformed(line, said, hint)


def _in_other_words(line: Line, words: Directives) -> str:
    """The way out of a line in the words of another language than the file's; "" where it is in none."""
    for other in LOCALES:
        theirs = other.directives
        for said, meant in ((theirs.using, words.using), (theirs.include, words.include)):
            if re.match(rf">[^\S\n]*{_pattern(said)}(?=[\s:]|$)", line.text):
                return f"`{said}` is {other.name}; in this file write `> {meant}`."
    return ""


def _module(line: Line, at: int, words: Directives) -> BlockMaker | Mistake:
    found = re.match(rf"\s+(\S+)(\s+{_pattern(words.external)})?\s*(.*)$", line.text[at:])
    if not found:
        return _malformed(line, "the name of the module is missing")
    name, external, rest = found.group(1, 2, 3)
    if not _is_module_name(name):
        return _malformed(line, f"`{name}` cannot name a module", _NAME_HINT)
    if rest:
        return _malformed(line, f"`{rest}` stands after the module's name; only `{words.external}` may")
    start = line.start + at + found.start(1)
    return lambda source: ModuleDirective(
        name, bool(external), Span(source, line.start, line.stop), Span(source, start, start + len(name))
    )


def _using(line: Line, at: int, words: Directives) -> BlockMaker | Mistake:
    found = re.match(rf"\s+(\S+)(?:\s+{_pattern(words.alias)}(?:\s+(\S+)|\s*$))?\s*(.*)$", line.text[at:])
    if not found:
        return _malformed(line, "the name of the module to use is missing")
    name, alias, rest = found.group(1, 2, 3)
    said_alias = re.search(rf"\s{_pattern(words.alias)}\s*$", line.text[at:])
    for each in (name, alias):
        if each is not None and not _is_module_name(each):
            return _malformed(line, f"`{each}` cannot name a module", _NAME_HINT)
    if rest:
        return _malformed(line, f"`{rest}` stands after the module's name; only `{words.alias}` and a name may")
    if alias is None and said_alias:
        return _malformed(line, f"no name follows `{words.alias}`")
    base = line.start + at

    def make(source: Source) -> Block:
        alias_span = Span(source, base + found.start(2), base + found.end(2)) if alias else None
        name_span = Span(source, base + found.start(1), base + found.end(1))
        return UsingDirective(name, alias, Span(source, line.start, line.stop), name_span, alias_span)

    return make


def _include(line: Line, at: int, words: Directives) -> BlockMaker | Mistake:
    found = re.match(r"\s*:\s*(\S.*?)\s*$", line.text[at:])
    if not found:
        missing = "the path of the file" if ":" in line.text[at:] else "a colon and a path"
        return _malformed(line, f"{missing} must follow `{words.include}`")
    return lambda source: IncludeDirective(found.group(1), Span(source, line.start, line.stop))


def _malformed(line: Line, reason: str, hint: str = "") -> Mistake:
    return Mistake("directive-malformed", line.start, line.end, {"reason": reason}, hint=hint)


_NAME_HINT = "A module's name starts with a capital letter and holds letters, digits and underscores."
