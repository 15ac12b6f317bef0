"""The runner of the command line and its small projects, for the tests of `kotmai mutate`."""

from tests.cli.conftest import decree, empty, run

__all__ = ["decree", "empty", "run"]
