"""What is wrong with a rule file, as values: a code, a place, and the data its words are made of."""

from dsl.diagnostics.catalogue import Severity
from dsl.diagnostics.model import Diagnostic, Label, has_errors, in_order

__all__ = ["Diagnostic", "Label", "Severity", "has_errors", "in_order"]
