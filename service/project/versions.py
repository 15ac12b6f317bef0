"""Another version of the rules: as a commit has them, or with a file, or a folder of rules, in the place of ours."""

from __future__ import annotations

import os
import shutil
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

from service.project.files import Project, find


class NoVersion(Exception):
    """There is no such version. The message is for people."""


@contextmanager
def version_of(project: Project, said: str) -> Iterator[Project]:
    """The project as it is in another version, its paths those of this one: `said` is a folder of rules, a rule file
    that takes the place of the one of its name, or a commit. It is there until the end of the block, in a folder of its
    own. Raises `NoVersion`."""
    place = Path(said)
    with tempfile.TemporaryDirectory(prefix="kotmai-") as made:
        rules = Path(made).resolve() / project.rules.name
        if place.is_dir():
            _copied(place, rules)
        elif place.is_file():
            _copied(project.rules, rules)
            shutil.copyfile(place, rules / _replaced(project, place))
        else:
            _extracted(project, said, rules)
        found = find(rules, rules)
        if not found.rule_files():
            raise NoVersion(f"`{said}` holds no rule files: their names end in .catala_en.")
        yield found


def _copied(folder: Path, to: Path) -> None:
    try:
        shutil.copytree(folder, to, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    except (OSError, shutil.Error) as problem:
        raise NoVersion(f"The folder `{folder}` cannot be read: {problem}.") from None


def _replaced(project: Project, file: Path) -> Path:
    """The rule file whose place another takes: that of its name. Raises `NoVersion` where there is none, or several."""
    same = [each.relative_to(project.rules) for each in project.rule_files() if each.name == file.name]
    if len(same) == 1:
        return same[0]
    if same:
        listed = ", ".join(f"`{each.as_posix()}`" for each in same)
        raise NoVersion(f"`{file}` may take the place of {listed}. Name a folder of rules instead.")
    raise NoVersion(
        f"No rule file of {project.rules} is called `{file.name}`: another version of a file bears its name. "
        "A folder of rules can be named as well."
    )


def _extracted(project: Project, commit: str, to: Path) -> None:
    """Writes the folder of rules as a commit has it."""
    top = _git(project, "rev-parse", "--show-toplevel")
    if top is None:
        raise NoVersion(
            f"There is no file or folder `{commit}`, and {project.root} is no Git repository in which it could be "
            "a commit."
        )
    if commit.startswith("-") or _git(project, "rev-parse", "--verify", "--quiet", f"{commit}^{{commit}}") is None:
        raise NoVersion(f"`{commit}` is neither a file or folder nor a commit, branch or tag of this repository.")
    folder = project.rules.relative_to(Path(os.fsdecode(top.strip())).resolve()).as_posix()
    packed = _git(project, "archive", "--format=tar", commit, "--", project.rules.name)
    if packed is None:
        raise NoVersion(f"The commit `{commit}` has no folder `{folder}`.")
    with tarfile.open(fileobj=BytesIO(packed)) as archive:
        archive.extractall(to.parent, filter="data")


def _git(project: Project, *arguments: str) -> bytes | None:
    """What Git says, None where it fails. Raises `NoVersion` where there is no Git."""
    try:
        done = subprocess.run(["git", "-C", str(project.root), *arguments], capture_output=True, check=False)
    except OSError:
        raise NoVersion("Git is not installed, and it alone knows the commits: name a file or a folder.") from None
    return done.stdout if done.returncode == 0 else None
