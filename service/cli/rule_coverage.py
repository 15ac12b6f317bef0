"""`kotmai test --coverage`: which rules, conditions and branches the cases come to."""

from __future__ import annotations

import json
from collections.abc import Sequence

import click

from compiler.cases.covered import points
from compiler.cases.reach import followed
from service.cli.asked_rules import rules_asked
from service.cli.terminal import FAILED, refuse, say, say_folded, width
from service.project import Loaded
from service.render.rule_coverage import as_json, coverage_lines, total_line


def show_coverage(loaded: Loaded, what: Sequence[str], article: str | None, *, is_json: bool) -> int:
    """Print what of the rules asked for no case comes to, and give the exit code."""
    checked = loaded.checked
    wanted = rules_asked(loaded, what, article)
    reaches = [each.reach for each in followed(checked.program, checked.questions)]
    found = points(checked.typed, reaches, wanted)
    if not found:
        where = f"beside Article {article}" if article else "there"
        refuse(f"There is nothing that a case could come to: no rule, assertion or function stands {where}.")
    if is_json:
        click.echo(json.dumps(as_json(found), indent=2, ensure_ascii=False))
    else:
        say(*coverage_lines(found, width()))
        say_folded(*total_line(found))
    return 0 if all(each.is_reached for each in found) else FAILED
