"""Anchors and what rests on them: which rules implement a statement of the law, which statements have none, and why."""
