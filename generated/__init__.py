"""Evaluators of the law, compiled from its rules. Nothing here is to be edited."""
