"""The external module of upstream's suite that shares out an amount, for us to be measured with: ours to write.

Shares are rounded to the cent. What the roundings leave over goes to the last share (`prorata`), or each share is taken
from what is left for the weights still to come (`prorata2`).
"""

from __future__ import annotations

from fractions import Fraction


def prorata(amount: int, weights: tuple[int, ...]) -> tuple[int, ...]:
    """The last share makes the sum of the shares the amount."""
    whole = sum(weights)
    first = [_rounded(Fraction(amount * each, whole)) for each in weights[:-1]]
    return (*first, amount - sum(first))


def prorata2(amount: int, weights: tuple[int, ...]) -> tuple[int, ...]:
    """Each share is its part of what the shares before it left."""
    shares: list[int] = []
    for place, each in enumerate(weights):
        left = amount - sum(shares)
        shares.append(_rounded(Fraction(left * each, sum(weights[place:]))))
    return tuple(shares)


def _rounded(number: Fraction) -> int:
    """To the nearest cent, half away from zero."""
    whole = int(abs(number) + Fraction(1, 2))
    return whole if number >= 0 else -whole
