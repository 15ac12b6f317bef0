"""Rules to evaluators over NumPy columns."""
