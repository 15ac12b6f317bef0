"""Warnings about programs that are right as they stand but may not say what was meant; `passes` holds their order."""
