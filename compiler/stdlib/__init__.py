"""The standard library: modules in the language itself, in scope everywhere, read only where a program names them."""
