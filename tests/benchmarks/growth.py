"""How checking and compiling grow with a program, as ratios of twice the size to the size, in one run.

Run with `make bench`. Twice the lines should take twice the time; 4.0 is the sign of a square.
"""

from __future__ import annotations

from statistics import median
from time import process_time

from compiler.driver import Checked, RuleText, check
from compiler.emit.to_python import emit
from tests.robustness.deep import article

ROUNDS = 3

#: By name of `DEEP`: the smaller size.
SIZES = {
    "a chain of definitions": 2_000,
    "a circle of definitions": 1_000,
    "a chain of constants": 1_500,
    "many rules for one variable": 800,
    "many rules that all meet": 400,
    "scopes in scopes": 500,
}


def emitted(checked: Checked) -> None:
    """The program as Python, if it is right."""
    if checked.ok:
        emit(checked.program, {each.name: f"module_{n}" for n, each in enumerate(checked.program.modules)})


def taken(name: str, size: int) -> tuple[float, float]:
    """Seconds of a processor to check a program, and to write it as Python; the latter 0 where it is wrong."""
    text = RuleText("growth.catala_en", article(name, size))
    began = process_time()
    checked = check([text])
    between = process_time()
    emitted(checked)
    return between - began, process_time() - between if checked.ok else 0.0


def growth(name: str) -> tuple[float, tuple[float, float]]:
    """Seconds for the smaller size, and how many times as long twice the size takes to check and to compile."""
    pairs = [(taken(name, SIZES[name]), taken(name, 2 * SIZES[name])) for _ in range(ROUNDS)]
    ratios = [[large / small if small else 0.0 for small, large in zip(*pair, strict=True)] for pair in pairs]
    return median(sum(small) for small, _ in pairs), (
        median(each for each, _ in ratios),
        median(each for _, each in ratios),
    )


def main() -> None:
    check([RuleText("growth.catala_en", article("brackets", 2))])
    print(f"{'from n to 2n':32} {'n':>6} {'seconds':>8} {'check':>6} {'emit':>6}")
    for name, size in SIZES.items():
        first, (checking, emitting) = growth(name)
        print(f"{name:32} {size:6} {first:8.2f} {checking:6.1f} {f'{emitting:6.1f}' if emitting else '     -'}")


if __name__ == "__main__":
    main()
