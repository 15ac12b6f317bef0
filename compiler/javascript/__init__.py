"""The program as JavaScript: one ES module a rule file, without dependencies."""
