"""Compiled from rules/decree/part_6_committee_and_one_stop_services.catala_en: change the rules there, and compile
again.

Money is an `int` of cents, a decimal a `Fraction`; nothing is a float.
"""

from __future__ import annotations
