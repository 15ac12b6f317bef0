"""The program as Python: one self-contained, typed module a rule file."""
