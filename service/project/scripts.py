"""The evaluators in JavaScript for the forms of the site: of the rules at hand, whatever stands in `generated/`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from service.project.emitted import Emitted
from service.project.files import Project
from service.project.generated import files_of_all
from service.project.targets import JAVASCRIPT

if TYPE_CHECKING:
    from compiler.driver import Checked


def scripts(checked: Checked, project: Project) -> dict[str, str]:
    """The files of the target `javascript` by their paths in its folder; modules that stand in `generated/` as they
    should be are read there."""
    inside = JAVASCRIPT.inside("")
    found = files_of_all(checked, project, (JAVASCRIPT,), Emitted(project))
    return {path.removeprefix(inside): text for path, text in found.items()}
