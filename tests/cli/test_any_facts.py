"""Whatever is given as facts, the answer is an answer or a message: never a traceback, and never half of both."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.cli.conftest import Run

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["project", "Land", "x"]), inner, max_size=3)
    ),
    max_leaves=6,
)
facts = st.one_of(
    st.builds(json.dumps, st.fixed_dictionaries({"project": json_values})),
    st.builds(json.dumps, json_values),
    st.text(alphabet='{}[]":,.-0123456789eE \n\\truefalsn\x00\u0e81\U0001f600', max_size=30),
)


@given(given_facts=facts)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_facts(run: Run, compiled: Path, given_facts: str) -> None:
    shown = run("ask", "Warranty", f"--facts={given_facts}", "--json", input="")
    assert shown.exit_code in (0, 2)
    if shown.exit_code == 0:
        assert set(json.loads(shown.stdout)) == {"scope", "outputs"}
    else:
        assert shown.stdout == ""
        assert shown.stderr.startswith("Error: ")
