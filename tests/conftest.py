"""What all tests share: rule files that many tests check are checked once.

The decree is checked by hundreds of tests, most of them with the very same words. What a check finds is frozen, so that
one result serves them all; tests of the check itself change the words, and get a result of their own.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from hypothesis import HealthCheck, settings

import compiler.driver
from compiler.defaults.native import Native, library_native
from compiler.driver import Checked, RuleText, check
from compiler.reading import FileRead

# How fast the machine is says nothing of the code: no example has a time limit, none is drawn too slowly.
settings.register_profile("any machine", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

#: How many results are kept: a large one takes some tens of megabytes.
_KEPT: Final = 6
#: Smaller programs are checked faster than their words are compared.
_LARGE: Final = 20_000

_results: OrderedDict[tuple[object, ...], Checked] = OrderedDict()


def _checked_once(
    texts: Sequence[RuleText],
    native: Native = library_native,
    tables: Mapping[str, str] = MappingProxyType({}),
    *,
    rules_only: bool = False,
    files_read: Iterable[FileRead] | None = None,
) -> Checked:
    """`check`, which remembers large programs that rest on no Python beside the rules."""
    if sum(len(each.text) for each in texts) < _LARGE or any(" external\n" in each.text for each in texts):
        return check(texts, native, tables, rules_only=rules_only, files_read=files_read)
    key = (*((each.path, each.text) for each in texts), *sorted(tables.items()), rules_only)
    if key not in _results:
        _results[key] = check(texts, native, tables, rules_only=rules_only, files_read=files_read)
        while len(_results) > _KEPT:
            _results.popitem(last=False)
    _results.move_to_end(key)
    return _results[key]


compiler.driver.check = _checked_once
