"""TextMate grammars for rule files, one a locale, as Visual Studio Code and many other editors read them.

`python -m service.editors.textmate` writes them with what else an editor wants to know into `docs/editors/`. They are
made from the tables of the language; a test sees to it that what is checked in is current.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TypeAlias

from dsl.locales import LOCALES, Locale
from service.editors.words import DATE, NAME, UPPER, words_of

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "editors"

#: A rule of a grammar, or a piece of one, as JSON has it.
Rule: TypeAlias = "dict[str, object]"

_START = r"(?<![\w'])"


def files() -> dict[str, str]:
    """The files of the folder by name: a grammar a locale, the language's configuration, the extension's manifest."""
    grammars = {f"catala_{each.code}.tmLanguage.json": grammar(each) for each in LOCALES}
    made = {**grammars, "language-configuration.json": configuration(), "package.json": manifest()}
    return {name: json.dumps(each, indent=2, ensure_ascii=False) + "\n" for name, each in made.items()}


def grammar(locale: Locale) -> Rule:
    """The grammar of whole rule files: law text, and the code in its fences."""
    return {
        "name": f"Catala ({locale.name})",
        "scopeName": f"text.catala.{locale.code}",
        "fileTypes": [f"catala_{locale.code}", f"catala_{locale.code}.md"],
        "patterns": [{"include": "#literate"}],
        "repository": {
            "literate": {"patterns": _literate()},
            "code": {"patterns": _code(locale)},
            "cell": {"patterns": [{"match": r"\|", "name": "punctuation.separator.table.catala"}]},
        },
    }


def _literate() -> list[Rule]:
    return [
        _fence(r"catala(?:-metadata)?", "meta.embedded.block.catala", "#code"),
        {
            **_fence(r"cases\b[^`\n]*", "meta.embedded.cases.catala", "#code"),
            "patterns": [
                {
                    "match": r"^([^\S\n]*\|)([^|\n]*)",
                    "captures": _captures("punctuation.separator.table.catala", "string.unquoted.case.catala"),
                },
                {"include": "#code"},
                {"include": "#cell"},
            ],
        },
        _fence(r"(?:note|not-encoded)\b[^`\n]*", "comment.block.note.catala"),
        _fence(r"[^`\n]*", "markup.raw.block.catala"),
        {"match": r"^#+(?!$).*$", "name": "markup.heading.catala"},
        {"match": r"^>.*$", "name": "keyword.control.directive.catala"},
        {"match": r"\{#[^\s{}]*\}", "name": "entity.name.label.anchor.catala"},
    ]


def _fence(info: str, content: str, inside: str = "") -> Rule:
    """What stands between two lines of back-quotes."""
    marks = _captures("punctuation.definition.fence.catala", "entity.name.function.fence.catala")
    rule: Rule = {
        "begin": rf"^[^\S\n]*(```)[^\S\n]*({info})[^\S\n]*$",
        "end": r"^[^\S\n]*(```)[^\S\n]*$",
        "beginCaptures": marks,
        "endCaptures": _captures("punctuation.definition.fence.catala"),
        "contentName": content,
    }
    return {**rule, "patterns": [{"include": inside}]} if inside else rule


def _code(locale: Locale) -> list[Rule]:
    words = words_of(locale)
    text = r'"(?:\\.|[^"\\])*"?'
    return [
        {"match": r"##.*$", "name": "comment.block.documentation.catala"},
        {
            "begin": r"#\[",
            "end": r"\]",
            "name": "meta.attribute.catala",
            "patterns": [
                {"match": text, "name": "string.quoted.double.catala"},
                {"match": r"[a-z_][\w.]*", "name": "entity.other.attribute-name.catala"},
            ],
        },
        {"match": r"#.*$", "name": "comment.line.number-sign.catala"},
        {"match": text, "name": "string.quoted.double.catala"},
        {"match": DATE, "name": "constant.other.date.catala"},
        {
            "match": words.calendar_line,
            "captures": {"2": {"name": "keyword.declaration.catala"}},
        },
        {"match": f"{_START}{words.amount}", "name": "constant.numeric.money.catala"},
        {
            "match": f"{_START}{words.quantity}",
            "captures": {"1": {"name": "constant.numeric.catala"}, "3": {"name": "keyword.other.unit.catala"}},
        },
        {"match": f"{_START}{words.number}", "name": "constant.numeric.catala"},
        {
            "match": f"{_START}{words.measured_type}",
            "captures": {
                "1": {"name": "support.type.catala"},
                "3": {"name": "keyword.control.catala"},
                "5": {"name": "keyword.other.unit.catala"},
            },
        },
        {
            "match": f"{_START}{words.calendar}",
            "captures": {"1": {"name": "keyword.declaration.catala"}, "3": {"name": "keyword.declaration.catala"}},
        },
        {"match": f"{_START}{words.constants}", "name": "constant.language.catala"},
        {"match": f"{_START}{words.heads}", "name": "keyword.declaration.catala"},
        {"match": f"{_START}{words.keywords}", "name": "keyword.control.catala"},
        {"match": f"{_START}{words.types}", "name": "support.type.catala"},
        {"match": rf"{_START}[{UPPER}][\w']*", "name": "entity.name.type.catala"},
        {"match": f"{_START}{NAME}", "name": "variable.other.catala"},
        {"match": words.operator, "name": "keyword.operator.catala"},
        {"match": r"[;:,.]", "name": "punctuation.separator.catala"},
    ]


def _captures(*names: str) -> Rule:
    return {str(number): {"name": name} for number, name in enumerate(names, 1)}


def configuration() -> Rule:
    """Comments and brackets, for editors that close and match them."""
    brackets = [["{", "}"], ["[", "]"], ["(", ")"]]
    return {
        "comments": {"lineComment": "#"},
        "brackets": brackets,
        "autoClosingPairs": [*brackets, ['"', '"']],
        "surroundingPairs": [*brackets, ['"', '"']],
        "wordPattern": {"pattern": r"\p{L}[\p{L}\p{N}_']*", "flags": "u"},
    }


def manifest() -> Rule:
    """What makes the folder an extension of Visual Studio Code."""
    languages = [
        {
            "id": f"catala_{each.code}",
            "aliases": [f"Catala ({each.name})"],
            "extensions": [f".catala_{each.code}", f".catala_{each.code}.md"],
            "configuration": "./language-configuration.json",
        }
        for each in LOCALES
    ]
    grammars = [
        {
            "language": f"catala_{each.code}",
            "scopeName": f"text.catala.{each.code}",
            "path": f"./catala_{each.code}.tmLanguage.json",
        }
        for each in LOCALES
    ]
    return {
        "name": "kotmai-catala",
        "displayName": "Catala rule files",
        "description": "Colours for Catala rule files with law text, currencies, units, working days and cases.",
        "version": "0.1.0",
        "publisher": "kotmai",
        "engines": {"vscode": "^1.60.0"},
        "categories": ["Programming Languages"],
        "contributes": {"languages": languages, "grammars": grammars},
    }


def main() -> int:
    """Write the folder."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in files().items():
        (FOLDER / name).write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
