"""The seven rules as JSON decision models, as a user of zen-engine would draw them: decision tables where the decree has
brackets, expressions where it has conditions, a function where it counts working days.

The engine has no working days: a function node may be JavaScript, which gets the working days as a list. It calculates
in decimals, and gives numbers back as doubles. Where no row of a table is met it gives nothing, which is silence; it
has no refusals. Facts are a flat dictionary: dates as ISO text, what is absent as None, what a case carries beside it.

Needs nothing but Python; only `engine` asks for zen-engine.
"""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from typing import Any

from tests.benchmarks.by_hand import WORKING_DAYS

Node = dict[str, Any]


def table(inputs: tuple[str, ...], outputs: tuple[str, ...], *rows: tuple[str, ...]) -> Node:
    """A decision table of which the first row that is met decides; an empty cell is always met."""
    columns = [*inputs, *outputs]
    content = {
        "hitPolicy": "first",
        "inputs": [{"id": each, "name": each, "field": each} for each in inputs],
        "outputs": [{"id": each, "name": each, "field": each} for each in outputs],
        "rules": [{"_id": str(number), **dict(zip(columns, cells, strict=True))} for number, cells in enumerate(rows)],
    }
    return {"type": "decisionTableNode", "content": content}


def expressions(**by_key: str) -> Node:
    """Expressions in their order; `$` is what those before have given."""
    content = {
        "expressions": [{"id": key, "key": key, "value": value} for key, value in by_key.items()],
    }
    return {"type": "expressionNode", "content": content}


def function(source: str) -> Node:
    """JavaScript."""
    return {"type": "functionNode", "content": {"source": source}}


def model_of(nodes: tuple[Node, ...]) -> str:
    """A graph in which each node gives to the next; what the last one makes is the answer."""
    *before, last = nodes
    passing = [{**each, "content": {**each["content"], "passThrough": True}} for each in before]
    chain = [{"type": "inputNode"}, *passing, last, {"type": "outputNode"}]
    named = [
        {"id": str(number), "name": f"{each['type']} {number}", "position": {"x": 200 * number, "y": 0}, **each}
        for number, each in enumerate(chain)
    ]
    edges = [
        {"id": f"edge {number}", "type": "edge", "sourceId": str(number), "targetId": str(number + 1)}
        for number in range(len(chain) - 1)
    ]
    return json.dumps({"contentType": "application/vnd.gorules.decision", "nodes": named, "edges": edges})


# The engine compiles a function anew for each question: the days are one text, ten letters a day, which costs it least.
_IMPORT_PLAN = """
const days = "%s";
const day = (number) => days.substr(10 * number, 10);

const later = (start, count) => {
  let low = 0, high = days.length / 10;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (day(middle) <= start) low = middle + 1; else high = middle;
  }
  return day(low + count - 1);
};

export const handler = async (input) => {
  const due = later(input.sent_to_sector, 10);
  return {
    comments_due: due,
    is_considered_approved: input.as_of > due && (input.comments_received === null || input.comments_received > due),
    certificate_due: later(input.application_received, 30),
  };
};
"""

_YEARS = tuple(
    ('"Reported_table"', f'"{zone}"', f'"Level_{level}"', str(years), "false")
    for zone, of_levels in (("Zone_1", (10, 6, 4)), ("Zone_2", (6, 4, 2)), ("Zone_3", (4, 2, 1)))
    for level, years in enumerate(of_levels, 1)
)

MODELS: dict[str, tuple[Node, ...]] = {
    "warranty": (
        table(
            ("project", "electricity", "land", "mining"),
            ("amount",),
            ('"Electricity"', "<= 5", "", "", "10000"),
            ('"Electricity"', "<= 100", "", "", "30000"),
            ('"Electricity"', "", "", "", "50000"),
            ('"Land"', "", "[2..150]", "", "30000"),
            ('"Land"', "", "[151..1000]", "", "50000"),
            ('"Land"', "", ">= 1101", "", "70000"),
            ('"Mining"', "", "", "[1..300]", "50000"),
            ('"Mining"', "", "", "[301..500]", "100000"),
        ),
    ),
    "initial capital": (
        table(
            ("sector",),
            ("initial_share",),
            ('"Agriculture"', "0.4"),
            ('"Manufacturing_and_handicraft"', "0.6"),
            ('"Trade_and_services"', "0.8"),
            ("", "null"),
        ),
        expressions(
            initial_share="initial_share",
            initial_payment="initial_share == null ? null : round(registered_capital * initial_share, 2)",
            remainder="$.initial_payment == null ? null : registered_capital - $.initial_payment",
        ),
    ),
    "approval authority": (
        table(
            ("value",),
            ("authority",),
            ("> 20000000", '"Government"'),
            (">= 5000000", '"Ministry_of_planning_and_investment"'),
            ("", '"Provincial_or_municipal_authorities"'),
        ),
    ),
    "land use right": (
        expressions(
            capital_condition="registered_capital >= 500000 and imported_capital_certified",
            land_condition="allocated_by_government and area <= 800",
            purpose_condition='purpose in ["Habitation", "Business_offices"]',
            once_condition="earlier_purchases == 0",
            may_acquire="$.capital_condition and $.land_condition and $.purpose_condition and $.once_condition",
            one_legal_entity_only="shareholders > 2 or expands_branches",
        ),
    ),
    "loss carry-forward": (
        expressions(
            may_be_deferred='accounting_system in ["Expanded", "Basic"] and follows_law_on_accounting'
            " and is_certified_by_audit and is_confirmed_by_tax_department",
            last_year="$.may_be_deferred ? loss_year + 3 : null",
            is_deductible="$.may_be_deferred ? asked_year <= $.last_year : false",
        ),
    ),
    "working-day due date": (
        function(_IMPORT_PLAN % "".join(date.fromordinal(each).isoformat() for each in WORKING_DAYS)),
    ),
    "exemption end": (
        table(
            ("years_source", "zone", "level"),
            ("years", "is_by_certificate"),
            ('"Certificate"', "", "", "certificate", "true"),
            *_YEARS,
        ),
        expressions(
            years="years",
            is_by_certificate="is_by_certificate",
            # A year added to a 29th of February is no date to the engine: months are counted, then days.
            last_day="begins == null ? null : d(begins).startOf('month').add(years, 'y').add(d(begins).day() - 1, 'd')"
            ".sub(1, 'd').format('%Y-%m-%d')",
            stands="begins == null or d(as_of).isBefore(d(begins)) ? 'Not_yet_begun'"
            " : d(as_of).isAfter(d($.last_day)) ? 'Ended' : 'Running'",
        ),
    ),
}


@cache
def engine() -> Any:
    """The engine with all models, by the name of the rule. A static loader compiles a model once; what `create_decision`
    gives takes some ten times as long for each question."""
    import zen

    content = {name: json.loads(model_of(nodes)) for name, nodes in MODELS.items()}
    return zen.ZenEngine({"loader": {"type": "static", "content": content}})
