"""What the service counts, in the text format of Prometheus (version 0.0.4)."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

MEDIA = "text/plain; version=0.0.4; charset=utf-8"

#: The upper bounds of the classes of durations, in seconds.
BOUNDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)


@dataclass(slots=True)
class Metrics:
    """The counts of one worker. A route is the pattern of an address, so that there are only so many."""

    requests: Counter[tuple[str, int]] = field(default_factory=Counter)
    durations: dict[str, list[int]] = field(default_factory=dict)
    seconds: Counter[str] = field(default_factory=Counter)
    moved: int = 0
    #: What is measured when it is asked for: name -> what it is, and its value now.
    gauges: dict[str, tuple[str, Callable[[], float]]] = field(default_factory=dict)

    def count(self, route: str, status: int, seconds: float) -> None:
        """One request that was answered."""
        self.requests[route, status] += 1
        self.seconds[route] += seconds  # type: ignore[assignment]
        classes = self.durations.get(route)
        if classes is None:
            classes = self.durations[route] = [0] * (len(BOUNDS) + 1)
        classes[bisect_left(BOUNDS, seconds)] += 1

    def text(self, labels: Mapping[str, str]) -> str:
        """All counts; `labels` stand with each, such as the worker's number."""
        return "".join(f"{line}\n" for line in self._lines(labels))

    def _lines(self, labels: Mapping[str, str]) -> Iterator[str]:
        yield from _head("kotmai_requests_total", "counter", "Requests answered.")
        for (route, status), number in sorted(self.requests.items()):
            yield f"kotmai_requests_total{_shown({**labels, 'route': route, 'status': str(status)})} {number}"
        name = "kotmai_request_seconds"
        yield from _head(name, "histogram", "How long requests took.")
        for route, classes in sorted(self.durations.items()):
            total = 0
            for bound, number in zip((*map(str, BOUNDS), "+Inf"), classes, strict=True):
                total += number
                yield f"{name}_bucket{_shown({**labels, 'route': route, 'le': bound})} {total}"
            yield f"{name}_sum{_shown({**labels, 'route': route})} {self.seconds[route]:.6f}"
            yield f"{name}_count{_shown({**labels, 'route': route})} {total}"
        yield from _head("kotmai_questions_moved_total", "counter", "Questions that a helper answered.")
        yield f"kotmai_questions_moved_total{_shown(labels)} {self.moved}"
        for gauge, (doc, value) in self.gauges.items():
            yield from _head(gauge, "gauge", doc)
            yield f"{gauge}{_shown(labels)} {value():g}"


def _head(name: str, kind: str, doc: str) -> Iterator[str]:
    yield f"# HELP {name} {doc}"
    yield f"# TYPE {name} {kind}"


def _shown(labels: Mapping[str, str]) -> str:
    told = ",".join(f'{name}="{_escaped(value)}"' for name, value in labels.items())
    return f"{{{told}}}" if told else ""


def _escaped(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
