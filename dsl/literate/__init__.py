"""The literate layer: a rule file read into law text, code, cases and notes, each where it stands."""
