"""Rules as plain Catala: what the language adds is taken away, and the same answers come out."""
