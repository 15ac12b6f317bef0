"""The command line, as click has it: each command with its words, options and examples."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click

from service.site.escape import slug
from service.site.reference.table import code, sentence, table

#: A stretch of examples at the end of a command's help: click leaves the lines behind `\b` as they are.
_EXAMPLES = re.compile(r"^\x08?\s*Examples:\n", re.MULTILINE)


def commands() -> str:
    """All commands, in the order of the help, those within another behind it."""
    from service.cli.main import kotmai

    context = click.Context(kotmai, info_name="kotmai")
    lines = ["## kotmai { #kotmai }", "", *_options(kotmai, context), ""]
    for name in kotmai.list_commands(context):
        found = kotmai.get_command(context, name)
        assert found is not None
        lines += _command(found, click.Context(found, parent=context, info_name=name))
    return "\n".join(lines)


def _command(command: click.Command, context: click.Context) -> Iterator[str]:
    yield f"## {context.command_path} {{ #{slug(context.command_path.removeprefix('kotmai '))} }}"
    yield ""
    yield from _paragraphs(command.help or "")
    usage = command.get_usage(context).removeprefix("Usage: ")
    yield from ("```text", " ".join(usage.split()), "```", "")
    yield from _options(command, context)
    if command.epilog:
        yield from ("", "```sh", *_examples(command.epilog), "```")
    yield ""
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            assert found is not None
            yield from _command(found, click.Context(found, parent=context, info_name=name))


def _paragraphs(help_: str) -> Iterator[str]:
    """The words of the help; code stands between back-quotes there as here."""
    for paragraph in help_.split("\n\n"):
        yield from (sentence(paragraph.replace("\b", "")), "")


def _examples(epilog: str) -> list[str]:
    """The lines of the examples, without their indent."""
    _, _, shown = _EXAMPLES.sub("\0", epilog, count=1).rpartition("\0")
    return [line.strip() for line in shown.split("\n") if line.strip().startswith("kotmai")]


def _options(command: click.Command, context: click.Context) -> list[str]:
    """A row for each option; help itself is taken for granted."""
    rows = []
    for each in command.get_params(context):
        record = each.get_help_record(context)
        if record is not None and "--help" not in record[0]:
            names, words = record
            rows.append((code(names), sentence(words)))
    return table(("option", ""), rows) if rows else []
