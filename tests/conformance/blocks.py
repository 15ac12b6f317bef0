"""Recorded runs in rule files: a fence that holds a command of upstream's and, beneath it, what the command printed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_FENCE = re.compile(r"^```catala-test-cli[ \t]*\n\$ catala (.*)\n((?:.*\n)*?)```[ \t]*$", re.MULTILINE)
_CODE = re.compile(r"^#return code (\d+)#$", re.MULTILINE)

#: Options that change how upstream's compiler works inside, never what it answers.
_INSIDE = frozenset(
    {"--check-invariants", "-O", "--optimize", "--lcalc", "--closure-conversion", "--disable-warnings", "--human"}
)
#: Options whose own output stands before the result; only the result is compared.
_CHATTER = frozenset({"--debug", "--trace", "-t"})
_CHATTER_WITH_VALUE = frozenset({"--trace-format"})


@dataclass(frozen=True, slots=True)
class Block:
    """A recorded run. `path` is the rule file's from the checkout, `before` the part of it above the block, `line` the
    line of the fence, `output` what was printed and `code` the exit code."""

    path: str
    line: int
    command: str
    before: str
    output: str
    code: int

    @property
    def key(self) -> str:
        """How the table of what is out of reach names the block."""
        return f"{self.path}:{self.line}"

    @property
    def folder(self) -> str:
        """The folder of the suite that the file belongs to."""
        parts = self.path.split("/")
        return parts[1] if len(parts) > 2 else parts[0]

    @property
    def kind(self) -> str:
        """The command, without its options."""
        return self.command.split()[0].lower()


@dataclass(frozen=True, slots=True)
class Asked:
    """What a block asks for, in our command's terms. `is_plain` for a block without options that change the answer."""

    arguments: tuple[str, ...]
    is_typecheck: bool
    is_json: bool
    is_plain: bool


def blocks_of(root: Path, folders: str = "tests") -> Iterator[Block]:
    """The recorded runs of a checkout, by file and place."""
    for path in sorted((root / folders).rglob("*.catala_*")):
        yield from blocks_in(path.relative_to(root).as_posix(), path.read_text(encoding="utf-8"))


def blocks_in(path: str, text: str) -> Iterator[Block]:
    """The recorded runs of one rule file."""
    for found in _FENCE.finditer(text):
        code = _CODE.search(found[2])
        before = text[: found.start()]
        yield Block(path, before.count("\n") + 1, found[1].strip(), before, found[2], int(code[1]) if code else 0)


def asked(block: Block) -> Asked | None:
    """What a block asks for, or None where its command or an option of it is none that can be compared."""
    name, *words = block.command.split()
    given: list[str] = []
    plain = True
    if name == "test-scope" and words:
        given += ["-s", words.pop(0)]
    elif name.lower() not in ("interpret", "typecheck"):
        return None
    while words:
        option, _, value = words.pop(0).partition("=")
        if option in _INSIDE:
            plain = plain and option in ("--check-invariants", "--disable-warnings") and name.lower() == "typecheck"
        elif option in _CHATTER:
            plain = False
        elif option in _CHATTER_WITH_VALUE:
            value or words.pop(0)
        elif option in ("-s", "--scope"):
            given += ["-s", value or words.pop(0)]
        elif option in ("--input", "-F", "--output-format"):
            plain = False
            given += [option, value or words.pop(0)]
        elif option == "--no-fail-on-assert":
            plain = False
            given.append(option)
        elif option == "--message-format":
            plain = False
        else:
            return None
    command = "typecheck" if name.lower() == "typecheck" else "interpret"
    is_json = "-F" in given and given[given.index("-F") + 1] == "json"
    return Asked((command, *given), command == "typecheck", is_json, plain)
