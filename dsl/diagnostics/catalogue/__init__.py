"""Every message Kotmai can give, in one catalogue: one file a stage of the way, merged here."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from dsl.diagnostics.catalogue import (
    anchors,
    calendars,
    cases,
    domains,
    facts,
    lint,
    literate,
    measures,
    names,
    readings,
    rules,
    syntax,
    types,
)
from dsl.diagnostics.catalogue.entry import Entry, Severity
from dsl.diagnostics.catalogue.failures import FAILURES
from dsl.diagnostics.catalogue.findings import FINDINGS
from dsl.records import record

__all__ = ["CATALOGUE", "FAILURES", "FINDINGS", "STAGES", "Entry", "Severity", "Stage"]


@record
class Stage:
    """The messages of one step, under the title that readers know it by."""

    title: str
    intro: str
    entries: Mapping[str, Entry]


#: The steps in the order of the way; their entries are the catalogue.
_CHECKED = (
    Stage("The file", "Headings, blocks of rules, and the lines that name modules.", literate.ENTRIES),
    Stage("Words and clauses", "What is written is not, or not yet, a clause of the language.", syntax.ENTRIES),
    Stage("Names and declarations", "What a name stands for, what a rule may define, what it excepts.", names.ENTRIES),
    Stage("Kinds of values", "Amounts, numbers, dates and conditions are not turned into one another.", types.ENTRIES),
    Stage("Working days", "Calendars, their tables of holidays, and counting in them.", calendars.ENTRIES),
    Stage("Currencies and units", "Amounts in a currency, quantities with a unit, and rates.", measures.ENTRIES),
    Stage("Rules together", "Each rule is right by itself, but not beside the others.", rules.ENTRIES),
    Stage("Readings", "Choices between ways to read the text.", readings.ENTRIES),
    Stage("Facts that can occur", "Bounds written above what facts are given for.", domains.ENTRIES),
    Stage("Words and rules", "Which words of the law have rules, and which have none on purpose.", anchors.ENTRIES),
    Stage("Doubtful rules", "Right as they stand, but perhaps not what was meant: warnings.", lint.ENTRIES),
    Stage("Cases", "Tables of cases beneath an article.", cases.ENTRIES),
    Stage("Facts", "Facts given with a question.", facts.ENTRIES),
)

CATALOGUE: Mapping[str, Entry] = MappingProxyType(
    {code: entry for stage in _CHECKED for code, entry in stage.entries.items()}
)

#: All that is explained to people: the catalogue, what stops a rule while it is applied, and what is true of the rules
#: for all facts at once.
STAGES: tuple[Stage, ...] = (
    *(stage for stage in _CHECKED if stage.entries),
    Stage("Rules applied to facts", "The rules are in order, but not for these facts.", FAILURES),
    Stage("All facts at once", "What `kotmai analyse` finds: gaps, conflicts, words that never bite.", FINDINGS),
)
