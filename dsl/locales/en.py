"""English: the keywords of Catala as its users know them, dollars before the amount, a point before the parts."""

from __future__ import annotations

from types import MappingProxyType

from dsl.locales.locale import Directives, Locale

_KEYWORDS = {
    # declarations
    "declaration": "DECLARATION",
    "structure": "STRUCTURE",
    "enumeration": "ENUMERATION",
    "scope": "SCOPE",
    "type": "TYPE",
    "external": "EXTERNAL",
    "data": "DATA",
    "condition": "CONDITION",
    "content": "CONTENT",
    "depends on": "DEPENDS_ON",
    "context": "CONTEXT",
    "input": "INPUT",
    "output": "OUTPUT",
    "internal": "INTERNAL",
    "state": "STATE",
    # types
    "date": "DATE",
    "list of": "LIST_OF",
    "optional of": "OPTIONAL_OF",
    "anything": "ANYTHING",
    # rules
    "definition": "DEFINITION",
    "rule": "RULE",
    "label": "LABEL",
    "exception": "EXCEPTION",
    "under condition": "UNDER_CONDITION",
    "consequence": "CONSEQUENCE",
    "fulfilled": "FULFILLED",
    "equals": "EQUALS",
    "assertion": "ASSERTION",
    "up": "UP",
    "down": "DOWN",
    # expressions
    "of": "OF",
    "if": "IF",
    "then": "THEN",
    "else": "ELSE",
    "let": "LET",
    "in": "IN",
    "match": "MATCH",
    "with pattern": "WITH_PATTERN",
    "with": "WITH",
    "but replace": "BUT_REPLACE",
    "contains": "CONTAINS",
    "and": "AND",
    "or": "OR",
    "xor": "XOR",
    "not": "NOT",
    "true": "TRUE",
    "false": "FALSE",
    "year": "YEAR",
    "month": "MONTH",
    "day": "DAY",
    "working day": "WORKING_DAY",
    # lists
    "for": "FOR",
    "all": "ALL",
    "we have": "WE_HAVE",
    "exists": "EXISTS",
    "among": "AMONG",
    "such": "SUCH",
    "that": "THAT",
    "map each": "MAP_EACH",
    "to": "TO",
    "combine": "COMBINE",
    "initially": "INITIALLY",
    "sort": "SORT",
    "in increasing order": "INCREASING",
    "in decreasing order": "DECREASING",
    "and then": "AND_THEN",
    "sum": "SUM",
    "maximum": "MAXIMUM",
    "minimum": "MINIMUM",
    "is": "IS",
    "or if list empty": "OR_IF_LIST_EMPTY",
}

ENGLISH = Locale(
    code="en",
    name="English",
    keywords=MappingProxyType(_KEYWORDS),
    builtins=MappingProxyType(
        {
            "integer": "integer",
            "decimal": "decimal",
            "money": "money",
            "round": "round",
            "number": "number",
            "impossible": "impossible",
        }
    ),
    base_types=MappingProxyType(
        {
            "integer": "integer",
            "decimal": "decimal",
            "money": "money",
            "date": "date",
            "duration": "duration",
            "boolean": "boolean",
            "code_location": "code_location",
        }
    ),
    cases=MappingProxyType({"Present": "Present", "Absent": "Absent"}),
    currency=("$", ""),
    group=",",
    decimal_separator=".",
    money_operator="$",
    plurals=MappingProxyType({"years": "YEAR", "months": "MONTH", "days": "DAY"}),
    forms=MappingProxyType({"working days": "WORKING_DAY"}),
    calendar=MappingProxyType({"calendar": "calendar", "weekend": "weekend", "years": "years", "holidays": "holidays"}),
    weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    measured_in="in",
    per="per",
    directives=Directives("Module", "Using", "Include", "as", "external"),
    omissions=MappingProxyType(
        {
            "declaratory": "declaratory",
            "text not at hand": "text not at hand",
            "discretion": "discretion",
            "procedure": "procedure",
            "unclear": "unclear",
        }
    ),
    tables=MappingProxyType(
        {
            "case": "case",
            "provision": "provision",
            "expected": "expected",
            "silent": "silent",
            "conflict": "conflict",
            "refused": "refused",
            "error": "error",
        }
    ),
    single_spaced=frozenset({"in increasing order", "in decreasing order"}),
)
