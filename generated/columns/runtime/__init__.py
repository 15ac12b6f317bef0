"""Evaluators over columns: what generated modules of this folder share. NumPy is all that it needs."""
