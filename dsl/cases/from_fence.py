"""A fenced block of cases -> its table. Every mistake is found in one run, and names its case and its column."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from dsl.cases.rows import DATE, RawCell, is_separator, split_row
from dsl.cases.slips import slip
from dsl.cases.tree import Case, CaseTable, Cell, Column, SpecialOutcome, Stop
from dsl.cases.words import Words, words_of
from dsl.diagnostics import Diagnostic, Label, Severity, in_order
from dsl.diagnostics.catalogue.failures import STOPS
from dsl.diagnostics.suggest import did_you_mean
from dsl.literate.directives import is_name
from dsl.literate.lines import Line, lines_of
from dsl.literate.tree import Fence
from dsl.locales import locale_of
from dsl.locales.speech import Spoken
from dsl.source import Source, Span
from dsl.surface.tree import Expression, Name, Path
from dsl.syntax.parser import parse_expression

_SCOPE = re.compile(r"\s*```\s*cases[^\S\n]+(\S+)[^\S\n]*\r?$", re.MULTILINE)
_EXPECTED_MEANT = re.compile(r"(?:expect\w*|results?|outputs?|answers?|outcomes?)\b[\s:_-]*", re.IGNORECASE)
_OPEN = re.compile(r"\s*\?$")
_ESCAPED_DATE = re.compile(r"\\\|(\d{4}-\d{2}-\d{2})\\\|")
_NO_OPEN_FACT = "Give the fact a value: `?` stands for a result that is to come."
_PROVISION = re.compile(r"`?(?:\{?#)?([^\W\d_][\w-]*)\}?`?")


def read_cases(fence: Fence) -> tuple[CaseTable | None, tuple[Diagnostic, ...]]:
    """The table that a `cases` fence holds, and what is wrong with it.

    None if it names no scope (the literate reader has said so) or holds no table. Rows that cannot be read are left
    out, and cells that cannot be read are left out of their rows.
    """
    reader = _Reader(fence)
    cases = reader.read()
    scope = _scope(fence)
    table = None
    if scope is not None and reader.header:
        columns = tuple(column for column in reader.columns if column is not None)
        heading = Span(reader.source, reader.header[0].start, reader.header[-1].end)
        table = CaseTable(scope, columns, cases, fence.span, heading)
    return table, in_order(reader.diagnostics)


def read_again(cell: Cell) -> Expression | SpecialOutcome | Stop | None:
    """The value of a cell, read where it stands: messages about it then show its own place."""
    if cell.has_own_value:
        return cell.value
    assert isinstance(cell.value, Expression)
    length = cell.value.span.end - cell.value.span.start
    start = cell.span.start
    value, _ = parse_expression(_readable(cell.span.source), start, start + length)
    return value or cell.value


def _scope(fence: Fence) -> Path | None:
    """The scope that the opening line names."""
    source = fence.span.source
    found = _SCOPE.match(source.text, fence.span.start, fence.body.start)
    if found is None or not all(is_name(part) for part in found.group(1).split(".")):
        return None
    names, at = [], found.start(1)
    for part in found.group(1).split("."):
        names.append(Name(part, Span(source, at, at + len(part))))
        at += len(part) + 1
    return Path(tuple(names[:-1]), names[-1], Span(source, found.start(1), found.end(1)))


def _readable(source: Source) -> Source:
    """The source with the escaped bars of dates turned into plain ones and blanks: no offset moves."""
    text = _ESCAPED_DATE.sub(r" |\1| ", source.text)
    return source if text == source.text else replace(source, text=text)


@dataclass(slots=True)
class _Reader:
    """Reads one table from top to bottom, and collects what is wrong."""

    fence: Fence
    header: tuple[RawCell, ...] = ()
    columns: list[Column | None] = field(default_factory=list)
    name_at: int | None = None
    provision_at: int | None = None
    names: dict[str, RawCell] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    #: The values of cells by their words: most cells of a table say what another has said.
    known: dict[str, Expression] = field(default_factory=dict)
    values: Source = field(init=False)
    words: Words = field(init=False)

    @property
    def source(self) -> Source:
        return self.fence.body.source

    def read(self) -> tuple[Case, ...]:
        body = self.fence.body
        self.values = self.source
        self.words = words_of(locale_of(self.source.path))
        if _ESCAPED_DATE.search(self.source.text, body.start, body.end):
            self.values = _readable(self.source)
        lines = [line for line in lines_of(self.source.text, body.start, body.end) if not line.is_blank]
        rows = [line for line in lines if "|" in line.text]
        if not rows or is_separator(rows[0]):
            opening = lines_of(self.source.text, self.fence.span.start, body.start)[0]
            self._report("cases-table-missing", opening)
            return ()
        for line in lines:
            if "|" not in line.text:
                self._report("cases-line-stray", line)
        self._read_header(rows[0])
        if len(rows) < 2 or not is_separator(rows[1]):
            self._report("cases-separator-missing", rows[0])
            below = rows[1:]
        else:
            self._check_length(rows[1], split_row(rows[1], len(self.header)), "the row of dashes")
            below = rows[2:]
        if not below:
            self._report("cases-rows-missing", rows[0])
        read = (self._read_row(line, number) for number, line in enumerate(below, start=1))
        return tuple(case for case in read if case is not None)

    def _report(
        self,
        code: str,
        place: Line | RawCell,
        data: Mapping[str, str] | None = None,
        labels: tuple[Label, ...] = (),
        hint: str = "",
    ) -> None:
        start = place.start
        if isinstance(place, Line):
            start += len(place.text) - len(place.text.lstrip())
        self.diagnostics.append(Diagnostic(code, Span(self.source, start, place.end), data or {}, labels, hint))

    def _span(self, cell: RawCell) -> Span:
        return Span(self.source, cell.start, cell.end)

    def _home(self, span: Span) -> Span:
        """A span of the readable text as one of the text as written; their offsets are the same."""
        return Span(self.source, span.start, span.end)

    # ------------------------------------------------------------------------------------------------- header

    def _read_header(self, line: Line) -> None:
        self.header = split_row(line)
        seen: dict[str, RawCell] = {}
        for at, cell in enumerate(self.header):
            key = " ".join(cell.text.lower().split()) if self.words.expected.match(cell.text) else cell.text
            if cell.text and key in seen:
                label = Label(self._span(seen[key]), "it stands here already")
                self._report("cases-column-repeated", cell, {"column": cell.text}, (label,))
                self.columns.append(None)
                continue
            seen[key] = cell
            self.columns.append(self._read_column(at, cell))
        if self.name_at is None:
            self._report("cases-name-column-missing", line)
        elif self.name_at > 0:
            self._report(
                "cases-name-column-missing", self.header[self.name_at], hint="Move the column `case` to the front."
            )
        is_doubtful = None in (column for at, column in enumerate(self.columns) if at not in self._notes())
        if not is_doubtful and not any(column is not None and column.is_expected for column in self.columns):
            self._report("cases-nothing-expected", line)

    def _notes(self) -> tuple[int | None, int | None]:
        """The places of the columns that hold neither facts nor results."""
        return self.name_at, self.provision_at

    def _read_column(self, at: int, cell: RawCell) -> Column | None:
        """The column of facts or results that a header cell opens; None for the others, which are noted."""
        word = self.words.heading(cell.text)
        if word == "case":
            self.name_at = at
            return None
        if word == "provision":
            self.provision_at = at
            return None
        found = self.words.expected.match(cell.text)
        start = found.end() if found else 0
        names, at = [], cell.start + start
        for part in _parts(cell.text[start:]):
            names.append(Name(part, Span(self.source, at, at + len(part))))
            at += len(part) + 1
        if not all(_is_variable(each.text) for each in names):
            data = {"written": f"`{cell.text}`" if cell.text else "An empty heading"}
            self._report("cases-column-malformed", cell, data, hint=_column_hint(cell.text))
            return None
        return Column(names[0], found is not None, self._span(cell), tuple(names[1:]))

    # --------------------------------------------------------------------------------------------------- rows

    def _read_row(self, line: Line, number: int) -> Case | None:
        cells = split_row(line, len(self.header))
        name = self._read_name(line, cells, number)
        said = f"the case `{name}`" if name else f"row {number}"
        if not self._check_length(line, cells, said):
            return None
        provision = self._read_provision(cells, said)
        read = [
            self._read_cell(column, cell, said)
            for column, cell in zip(self.columns, cells, strict=True)
            if column is not None and cell.text
        ]
        if not name:
            return None
        found = tuple(cell for cell in read if cell is not None)
        return Case(name, provision, found, Span(self.source, cells[0].start, cells[-1].end))

    def _check_length(self, line: Line, cells: Sequence[RawCell], said: str) -> bool:
        if len(cells) == len(self.header):
            return True
        data = {"row": said, "found": _count(len(cells)), "wanted": _count(len(self.header))}
        label = Label(Span(self.source, self.header[0].start, self.header[-1].end), "the columns are these")
        self._report("cases-row-length", line, data, (label,))
        return False

    def _read_name(self, line: Line, cells: Sequence[RawCell], number: int) -> str:
        """The name of a row; empty, and reported, where it has none."""
        if self.name_at is None:
            return f"row {number}"
        if self.name_at >= len(cells):
            return ""
        cell = cells[self.name_at]
        name = cell.words
        if not name:
            self._report("cases-name-empty", line, {"number": str(number)})
            return ""
        if name in self.names:
            label = Label(self._span(self.names[name]), "the first of that name")
            self._report("cases-name-repeated", cell, {"case": name}, (label,))
        self.names.setdefault(name, cell)
        return name

    def _read_provision(self, cells: Sequence[RawCell], said: str) -> Name | None:
        if self.provision_at is None or not cells[self.provision_at].text:
            return None
        cell = cells[self.provision_at]
        found = _PROVISION.fullmatch(cell.text)
        if found is None:
            self._report("cases-provision-malformed", cell, {"written": cell.words, "row": said})
            return None
        return Name(found.group(1), Span(self.source, cell.start + found.start(1), cell.start + found.end(1)))

    def _read_cell(self, column: Column, cell: RawCell, said: str) -> Cell | None:
        data = {"row": said, "column": column.span.text, "written": cell.text}
        marked = _OPEN.search(cell.text)
        if not column.is_expected and (
            marked or self.words.outcome(cell.text) or self.words.error.fullmatch(cell.text)
        ):
            hint = _expected_hint(column.name.text) or (_NO_OPEN_FACT if marked else "")
            self._report("cases-outcome-as-fact", cell, data, hint=hint)
            return None
        if not column.is_expected:
            value = self._value(cell, data, is_expected=False)
            return None if value is None else Cell(column, value, self._span(cell))
        shown = RawCell(cell.start, cell.start + marked.start(), cell.text[: marked.start()]) if marked else cell
        expected = self._expected(shown, data) if shown.text else None
        if shown.text and expected is None:
            return None
        return Cell(column, expected, self._span(cell), marked is not None)

    def _expected(self, cell: RawCell, data: Mapping[str, str]) -> Expression | SpecialOutcome | Stop | None:
        """What a cell under a column of results expects; None, and reported, where it cannot be read."""
        outcome = self.words.outcome(cell.text)
        if outcome is not None:
            return outcome
        stop = self.words.error.fullmatch(cell.text)
        if stop is None:
            return self._value(cell, data, is_expected=True)
        code = stop.group(1) or ""
        if code and code not in STOPS:
            known = ", ".join(f"`{each}`" for each in STOPS)
            hint = did_you_mean(code, STOPS) or Spoken(f"Write `error` alone, or one of {known} behind it.")
            self._report("cases-error-unknown", cell, {**data, "code": code}, hint=hint)
            return None
        return Stop(code)

    def _value(self, cell: RawCell, data: Mapping[str, str], *, is_expected: bool) -> Expression | None:
        """The value that a cell holds; None, and reported, where it cannot be read."""
        if DATE.fullmatch(f"|{cell.text}|"):
            reason = "a date stands between bars of its own"
            hint = f"Write |{cell.text}| with blanks around it: | |{cell.text}| |"
            self._report("cases-value-unreadable", cell, {**data, "reason": reason}, hint=hint)
            return None
        if cell.text in self.known:
            return self.known[cell.text]
        value, found = parse_expression(self.values, cell.start, cell.end)
        if value is not None and not found:
            self.known[cell.text] = value
            return value
        errors = [each for each in found if each.severity is Severity.ERROR]
        self.diagnostics.extend(each for each in found if each.severity is Severity.WARNING)
        if value is not None and not errors:
            return value
        self._report_value(cell, data, errors, is_expected=is_expected)
        return None

    def _report_value(
        self, cell: RawCell, data: Mapping[str, str], errors: Sequence[Diagnostic], *, is_expected: bool
    ) -> None:
        """Say that a value cannot be read: it is a slip that is known, or there is the first reason the parser gave;
        the others follow from it, but for those that each have a place of their own to be mended."""
        known = slip(cell.text, is_expected=is_expected)
        if known is not None or not errors:
            reason, hint = known or ("it is no value", "")
            self._report("cases-value-unreadable", cell, {**data, "reason": reason}, hint=hint)
            return
        first, *others = errors
        for each in (first, *(other for other in others if other.code in _APART)):
            span = self._span(cell)
            if each.span is not None and cell.start <= each.span.start and each.span.end <= cell.end:
                span = self._home(each.span)
            labels = tuple(Label(self._home(label.span), label.words) for label in each.labels)
            said = {**data, "reason": each.message.rstrip(".")}
            self.diagnostics.append(Diagnostic("cases-value-unreadable", span, said, labels, each.help))


#: Mistakes in a value that do not follow from one before them.
_APART = frozenset({"keyword-as-name", "operator-in-argument"})


def _parts(written: str) -> list[str]:
    """A heading's variable and fields; a reading of a called scope (`Warranty.amounts`) is one name."""
    scopes, parts = [], written.split(".")
    while len(parts) > 1 and parts[0][:1].isupper() and is_name(parts[0]):
        scopes.append(parts.pop(0))
    return [".".join((*scopes, parts[0])), *parts[1:]]


def _is_variable(name: str) -> bool:
    own = name.rsplit(".", 1)[-1]
    return own[:1].islower() and all(letter.isalnum() or letter in "_'" for letter in own)


def _column_hint(written: str) -> str:
    """How a heading was perhaps meant: with low lines for its blanks, with a small first letter."""
    found = _EXPECTED_MEANT.match(written)
    lead, rest = ("expected ", written[found.end() :]) if found else ("", written)
    name = re.sub(r"[\s-]+", "_", rest.strip("`*_ "))
    name = name[:1].lower() + name[1:]
    is_other = name != rest and name.lower() not in ("case", "provision") and _is_variable(name)
    if not is_other and not found:
        return ""
    return Spoken(f"Write the name as the scope has it, such as `{lead}{name or 'amount'}`.")


def _expected_hint(name: str) -> str:
    """How a column of results is named that bears `expected_` in its name."""
    found = re.fullmatch(r"expected?_(\w+)", name)
    return Spoken(f"For a result, name the column `expected {found.group(1)}`, with a blank.") if found else ""


def _count(cells: int) -> str:
    return "1 cell" if cells == 1 else f"{cells} cells"
