"""The typed form: every expression with its type, every operator, field and case resolved."""
