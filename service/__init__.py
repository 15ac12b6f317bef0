"""The doors: the command line, the pages and what else reads the disk, prints or listens. Nothing below imports from here."""
