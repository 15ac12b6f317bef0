"""Findings for programs: one object, and a log in SARIF 2.1.0 for tools that show findings beside the text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from compiler.analyse.tree import Assumption, Kind, Range, Report, Undecided
from compiler.runtime.answers import Json
from compiler.runtime.encode import encode
from compiler.types import describe
from dsl.diagnostics.catalogue import FINDINGS
from dsl.source import Span
from service.project.findings import Accepted
from service.render.findings import Told, Words, code_of

_SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
#: How the finger­print of a finding is called among those that others may add.
_FINGERPRINT: Final = "kotmaiFinding/v1"
#: Kinds that leave the law without an answer, or with two.
_ERRORS: Final = frozenset({Kind.CONFLICT, Kind.OVERLAP, Kind.UNMET})
_NOTES: Final = frozenset({Kind.UNMOVED, Kind.DIFFERENCE})


def as_object(
    report: Report,
    told: Sequence[Told],
    accepted: Mapping[str, Accepted],
    stale: Sequence[tuple[str, Accepted]],
    words: Words,
) -> dict[str, Any]:
    """All that was found, accepted findings among it, with what was taken for granted and not decided."""
    return {
        "scopes": [str(each) for each in report.scopes],
        "asked": {kind.value: number for kind, number in report.asked.items()},
        "findings": [_finding(each, accepted.get(each.finding.key), words) for each in told],
        "stale": [
            {"file": file, "key": each.fingerprint, "kind": each.kind, "scope": each.scope, "variable": each.variable}
            for file, each in stale
        ],
        "undecided": [_undecided(each) for each in report.undecided],
        "assumptions": [_assumption(each) for each in report.assumptions],
    }


def _finding(told: Told, accepted: Accepted | None, words: Words) -> dict[str, Any]:
    found = told.finding
    witness = found.witness
    return {
        "key": found.key,
        "kind": found.kind.value,
        "code": told.code,
        "status": "accepted" if accepted else "new",
        "reason": accepted.reason if accepted else "",
        "scope": str(found.scope),
        "variable": found.variable,
        "message": told.sentence,
        "article": told.article,
        "provisions": [
            {"label": each.label, "anchor": each.anchor, "words": each.words, "path": each.path, "line": each.line}
            for each in told.quoted
        ],
        "places": [_place(each) for each in found.spans],
        "rules": list(told.conditions),
        "readings": list(found.readings),
        "ranges": [_range(each, words) for each in found.ranges],
        "fixed": [{"path": list(path), "values": list(values)} for path, values in found.fixed],
        "clauses": list(told.clauses),
        "facts": dict(witness.facts) if witness else None,
        "outcomes": dict(witness.outcomes) if witness else None,
        "before": dict(witness.before) if witness else None,
        "row": list(witness.row) if witness else [],
    }


def _range(shown: Range, words: Words) -> dict[str, Any]:
    made = words.schemas.of(shown.type)

    def end(value: Any) -> Json:
        return None if value is None else encode(made, value)

    return {
        "path": list(shown.path),
        "type": describe(shown.type),
        "low": end(shown.low),
        "low_in": shown.low_in,
        "high": end(shown.high),
        "high_in": shown.high_in,
        "exact": shown.is_exact,
        "words": words.bounds(shown),
    }


def _undecided(each: Undecided) -> dict[str, Any]:
    said = {"kind": each.kind.value, "scope": str(each.scope), "variable": each.variable, "reason": each.reason}
    return {**said, "place": _place(each.span)}


def _assumption(each: Assumption) -> dict[str, Any]:
    said = {"scope": str(each.scope), "path": list(each.path), "text": " ".join(each.text.split())}
    return {**said, "place": _place(each.span) if each.span else None}


def _place(span: Span) -> dict[str, Any]:
    end_line, end_column = span.source.position(span.end)
    return {
        "path": span.path,
        "line": span.line,
        "column": span.column,
        "end_line": end_line,
        "end_column": end_column,
    }


# SARIF ----------------------------------------------------------------------------------------------------------------


def sarif(told: Iterable[Told], accepted: Mapping[str, Accepted], version: str) -> dict[str, Any]:
    """A log of one run. Columns count code points; an accepted finding is suppressed with its reason, and the words of
    the law that a finding is about are its related places."""
    codes = list(FINDINGS)
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "Kotmai",
                        "semanticVersion": version,
                        "rules": [_rule(kind) for kind in sorted(Kind, key=lambda each: codes.index(code_of(each)))],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {"ROOT": {"description": {"text": "The folder that holds the rules."}}},
                "results": [_result(each, accepted.get(each.finding.key), codes) for each in told],
            }
        ],
    }


def _rule(kind: Kind) -> dict[str, Any]:
    code = code_of(kind)
    entry = FINDINGS[code]
    return {
        "id": code,
        "name": "".join(word.capitalize() for word in code.split("-")),
        "shortDescription": {"text": entry.explanation.split(". ")[0].rstrip(".") + "."},
        "fullDescription": {"text": entry.explanation},
        "help": {"text": entry.help},
        "defaultConfiguration": {"level": _level(kind)},
    }


def _level(kind: Kind) -> str:
    return "error" if kind in _ERRORS else "note" if kind in _NOTES else "warning"


def _result(told: Told, accepted: Accepted | None, codes: Sequence[str]) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": told.code,
        "ruleIndex": codes.index(told.code),
        "level": _level(told.finding.kind),
        "message": {"text": "\n".join(filter(None, (told.sentence, *told.row)))},
        "locations": [_location(each) for each in told.finding.spans[:1]],
        "partialFingerprints": {_FINGERPRINT: told.finding.key},
        "properties": {"scope": str(told.finding.scope), "variable": told.finding.variable},
    }
    related = [
        {
            "physicalLocation": {"artifactLocation": _artifact(each.path), "region": {"startLine": each.line}},
            "message": {"text": f"{each.label}: “{each.words}”" if each.words else each.label},
        }
        for each in told.quoted
        if each.path
    ]
    if related:
        result["relatedLocations"] = related
    if accepted:
        result["suppressions"] = [{"kind": "external", "status": "accepted", "justification": accepted.reason}]
    return result


def _location(span: Span) -> dict[str, Any]:
    at = _place(span)
    region = {
        "startLine": at["line"],
        "startColumn": at["column"],
        "endLine": at["end_line"],
        "endColumn": at["end_column"],
    }
    return {"physicalLocation": {"artifactLocation": _artifact(span.path), "region": region}}


def _artifact(path: str) -> dict[str, str]:
    from urllib.parse import quote

    return {"uri": quote(path), "uriBaseId": "ROOT"}
