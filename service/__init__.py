"""The doors: what reads the disk, prints, exits or listens. Nothing in `dsl` or `compiler` imports from here."""
