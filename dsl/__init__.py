"""The language: literate text in, a positioned surface tree and diagnostics out. It reads no file, prints nothing."""
