"""The runs of a checkout with their verdicts, counted by folder and by cause."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tests.conformance.blocks import Asked, Block, asked, blocks_of
from tests.conformance.compare import Verdict, verdict
from tests.conformance.kinds import kind_of
from tests.conformance.ours import Answer, answer, stage
from tests.conformance.out_of_reach import FOLLOWING, OUT_OF_REACH
from tests.conformance.recorded import Recorded, recorded


@dataclass(frozen=True, slots=True)
class Compared:
    """A block that was run. `reason` says why it is out of reach, "" for all others; `warnings` are those that only one
    side gives, a line each."""

    block: Block
    asked: Asked
    verdict: Verdict
    reason: str
    warnings: tuple[str, ...]


def compared(root: Path, folder: str = "") -> Iterator[Compared]:
    """Run the blocks of a checkout, or of one folder of its suite."""
    chosen = [(block, wanted) for block in blocks_of(root) if (wanted := asked(block)) is not None]
    if folder:
        chosen = [each for each in chosen if each[0].path.startswith(f"tests/{folder.strip('/')}/")]
    with stage(root, "tests") as copy:
        for block, wanted in chosen:
            theirs = recorded(block.output, is_json=wanted.is_json)
            if (block.path, block.command) in FOLLOWING:
                theirs = replace(theirs, errors=theirs.errors[:1])
            ours = answer(block, wanted, copy)
            found = verdict(wanted, theirs, block.code, ours)
            reason = OUT_OF_REACH.get((block.path, block.command), "")
            yield Compared(block, wanted, found, reason, tuple(_warnings(block, theirs, ours)))


def skipped(root: Path, folder: str = "") -> Counter[str]:
    """How many blocks of each command are not compared."""
    blocks = (each for each in blocks_of(root) if not folder or each.path.startswith(f"tests/{folder.strip('/')}/"))
    return Counter(each.kind for each in blocks if asked(each) is None)


def _warnings(block: Block, theirs: Recorded, ours: Answer) -> Iterator[str]:
    """The warnings that have no counterpart at any of their places on the other side."""
    if "--disable-warnings" in block.command:
        return
    warned = [each for each in ours.mistakes if each.severity == "warning"]
    for told in theirs.warnings:
        if not any({*told.places} & {*each.places} for each in warned):
            yield f"only upstream (line {told.places[0].line if told.places else '-'}): {told.words[:120]}"
    for each in warned:
        if not any({*told.places} & {*each.places} for told in theirs.warnings):
            yield f"only ours (line {each.places[0].line if each.places else '-'}): {each.code}: {each.words[:120]}"


def table(runs: Iterable[Compared]) -> Iterator[str]:
    """Agreement by folder: of the plain blocks, and of all."""
    counts: dict[str, Counter[str]] = {}
    for each in runs:
        for folder in (each.block.folder, "all"):
            count = counts.setdefault(folder, Counter())
            count["all"] += 1
            count["plain"] += each.asked.is_plain
            count["agree"] += each.verdict.agrees
            count["plain agree"] += each.verdict.agrees and each.asked.is_plain
            count["elsewhere"] += each.verdict.is_elsewhere
            count["reach"] += bool(each.reason)
    yield f"{'folder':<20} {'plain':>9} {'all':>9} {'other place':>12} {'out of reach':>13}"
    for folder in sorted(counts, key=lambda name: (name == "all", name)):
        count = counts[folder]
        plain = f"{count['plain agree']}/{count['plain']}"
        whole = f"{count['agree']}/{count['all']}"
        yield f"{folder:<20} {plain:>9} {whole:>9} {count['elsewhere'] or '':>12} {count['reach'] or '':>13}"


def differences(runs: Iterable[Compared], *, verbose: bool) -> Iterator[str]:
    """What differs, by cause; with details for `verbose`."""
    by_cause: dict[str, list[Compared]] = {}
    for each in runs:
        if not each.verdict.agrees:
            by_cause.setdefault(each.verdict.cause, []).append(each)
    for cause, found in sorted(by_cause.items(), key=lambda item: (-len(item[1]), item[0])):
        yield ""
        yield f"{cause}: {len(found)}"
        for each in found:
            yield f"  {each.block.key}  {each.block.command}" + (f"  [{each.reason}]" if each.reason else "")
            if verbose:
                yield from (f"      {text}" for text in each.verdict.detail.splitlines())


def other_warnings(runs: Iterable[Compared], *, verbose: bool) -> Iterator[str]:
    """The blocks that agree but for warnings, which do not count."""
    found = [each for each in runs if each.verdict.agrees and each.warnings]
    yield ""
    yield f"warnings are not counted; of the blocks that agree, {len(found)} have other warnings"
    for each in found if verbose else ():
        yield f"  {each.block.key}  {each.block.command}"
        yield from (f"      {text}" for text in each.warnings)


def unknown_kinds(runs: Iterable[Compared]) -> Iterator[str]:
    """Sentences of upstream's that the table of kinds does not know."""
    for each in runs:
        for told in recorded(each.block.output, is_json=False).errors:
            if kind_of(told.words) is None:
                yield f"{each.block.key}: {told.words[:200]}"
