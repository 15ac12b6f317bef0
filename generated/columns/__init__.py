"""Evaluators over NumPy columns, compiled from the rules. Nothing here is to be edited."""
