"""The surface tree: a rule file as its author wrote it, every node with its place."""
