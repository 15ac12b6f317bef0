"""Names of the law that JavaScript has for itself, or spells alike: the module loads, and answers as the interpreter."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from compiler.runtime.answers import Json
from tests.differential.engines import Engines
from tests.javascript.engine import JavaScript, answering, with_library, written

PROGRAM = """
# Awkward names

```catala-metadata
declaration enumeration Date:
  -- Object
  -- Map content integer
  -- Named

declaration enumeration Plain:
  -- Constructor
  -- Proto
  -- Return

declaration structure Fields:
  data return content integer
  data class content boolean
  data constructor content integer
  data due_date content integer
  data dueDate content integer
  data x' content integer
  data value_of content integer
  data to_string content integer
  data a_1_2 content integer
  data été content integer

declaration static content integer depends on null content integer equals null + 1

declaration nan content integer equals 4

declaration scope Array:
  input arguments content integer
  input due_date content integer
  input dueDate content integer
  input known content Date
  input eval content Plain
  internal letIn content integer
  internal array content integer
  output new content integer
  output await content Fields
  output attempt content boolean

declaration scope Number:
  input return content integer
  array scope Array
  output delete content integer
```

```catala
scope Array:
  definition letIn equals static of arguments
  definition array under condition letIn > 3 consequence equals letIn * nan
  definition new equals
    match known with pattern
    -- Object: array
    -- Map content map: map + dueDate
    -- Named: due_date
  definition await equals Fields {
    -- return: arguments
    -- class: eval = Return
    -- constructor: due_date
    -- due_date: due_date
    -- dueDate: dueDate
    -- x': 1
    -- value_of: 4
    -- to_string: 5
    -- a_1_2: 2
    -- été: 3
  }
  definition attempt equals eval != Constructor

scope Number:
  definition array.arguments equals return
  definition array.due_date equals return + 1
  definition array.dueDate equals return + 2
  definition array.known equals Map content 5
  definition array.eval equals Proto
  definition delete equals array.new + array.await.x'
```
"""


@pytest.fixture(scope="module")
def javascript(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Engines, JavaScript]]:
    engines, folder = Engines(PROGRAM), with_library(tmp_path_factory.mktemp("names"))
    written(folder, engines.checked.program, {each.name: "names" for each in engines.checked.program.modules})
    with answering(folder) as found:
        yield engines, found


@pytest.mark.parametrize("known", ["Object", "Named", {"Map": 7}], ids=str)
@pytest.mark.parametrize("plain", ["Constructor", "Proto", "Return"])
@pytest.mark.parametrize("arguments", [1, 9])
def test_names_that_javascript_has_for_itself(
    javascript: tuple[Engines, JavaScript], known: Json, plain: str, arguments: int
) -> None:
    engines, found = javascript
    facts: dict[str, Json] = {"arguments": arguments, "due_date": 10, "dueDate": 20, "known": known, "eval": plain}
    assert found.strict("names.js", "Array", facts) == engines.interpreted("Array", facts)
    judged, _ = engines.reasons("Array", facts)
    assert found.answer("names.js", "Array", facts) == judged


def test_names_across_scopes(javascript: tuple[Engines, JavaScript]) -> None:
    engines, found = javascript
    assert found.strict("names.js", "Number", {"return": 3}) == engines.interpreted("Number", {"return": 3})
    judged, _ = engines.reasons("Number", {"return": 3})
    assert found.answer("names.js", "Number", {"return": 3}) == judged
