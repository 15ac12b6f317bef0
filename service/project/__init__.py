"""A project on the disk: where its rules are, what they say, and what was generated from them.

The only place that reads rule files. Nothing here imports the compiler before it is needed, so that a question to
fresh generated code is answered without it.
"""

from service.project.files import NoProject, Project, Reading, Unreadable, find, find_for, read
from service.project.loading import Loaded, load

__all__ = ["Loaded", "NoProject", "Project", "Reading", "Unreadable", "find", "find_for", "load", "read"]
