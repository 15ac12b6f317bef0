"""The language: literate text in, a positioned surface tree and diagnostics out. Pure: reads no file, prints nothing."""
