"""`kotmai explain`: a message with its reasons, an example that gives it and what mends that."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from service.cli.common import examples
from service.cli.terminal import refuse, say, width
from service.render.styled import Line, bad, folded, good, law, line, quiet, strong

if TYPE_CHECKING:
    from service.render.explained import Explained

_MARGIN = "  "


@click.command(
    name="explain",
    epilog=examples("kotmai explain possible-conflict", "kotmai explain division-by-zero", "kotmai explain"),
)
@click.argument("code", required=False)
def command(code: str | None) -> None:
    """Explain a message.

    CODE is what stands between brackets in a message of `kotmai check`, such as
    possible-conflict. Without CODE, all messages are listed.
    """
    from service.render.explained import codes, explained

    if code is None:
        say(*_listing())
        return
    wanted = code.strip("[]").lower()
    if wanted not in codes():
        from dsl.diagnostics.suggest import nearest

        near = nearest(wanted, codes())
        way_out = f"Did you mean `{near}`?" if near else "`kotmai explain` lists them all."
        refuse(f"There is no message `{code}`. {way_out}")
    say(*_page(explained(wanted)))


def _listing() -> Iterator[Line]:
    """All codes by stage, each with its sentence."""
    from dsl.diagnostics.catalogue import STAGES
    from service.render.explained import filled

    for number, stage in enumerate(STAGES):
        if number:
            yield line()
        yield line(strong(stage.title))
        for code, entry in stage.entries.items():
            yield line(_MARGIN, law(code))
            yield from folded((filled(entry.message),), width(), _MARGIN * 2)


def _page(shown: Explained) -> Iterator[Line]:
    from service.cli.diagnostics import frame_lines

    yield line(strong(shown.code), quiet(f"  {shown.stage}, {shown.severity.value}"))
    yield line()
    if not shown.found and not shown.box:
        yield from folded((strong(shown.message),), width())
    yield from folded((shown.explanation,), width())
    if shown.help and not shown.found:
        yield from folded((good("Way out: "), shown.help), width())
    for each in shown.found:
        yield line()
        yield from (line(_MARGIN, *segments) for segments in frame_lines(each, width() - len(_MARGIN)))
    if shown.box:
        yield line()
        yield from (line(_MARGIN, *segments) for segments in shown.box)
    if shown.changes:
        yield line()
        yield line(strong("Put right:"))
        for sign, text in shown.changes:
            paint = {"-": bad, "+": good}.get(sign, quiet)
            yield line(_MARGIN, paint(f"{sign} {text}"))
