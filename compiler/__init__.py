"""The compiler: surface trees in; names, types, default calculus, interpreter and evaluators out. Pure, as `dsl` is."""
