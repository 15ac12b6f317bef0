"""The named form: modules, declared types, scopes with their variables, and the rules of each variable ranked by
their exceptions. Expressions are still the author's: their names are resolved with their types in `compiler.typed`."""
