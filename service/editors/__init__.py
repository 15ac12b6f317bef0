"""The language for editors and for the eye: a Pygments lexer, and a TextMate grammar made from the same tables."""
