"""From a build folder to a static site, by MkDocs used as a library.

The same folder gives the same bytes: MkDocs takes the time it writes into a site from one environment variable, which
is set for the length of the build.
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from service.site.set_aside import put_back, set_aside

#: 1 January 1980 in seconds: a fixed time, and the earliest that archives can hold.
_FIXED_TIME = "315532800"


class SiteError(Exception):
    """The site could not be built; its words say what stood in the way, a line each."""


def publish(source: Path, out: Path, *, strict: bool) -> tuple[str, ...]:
    """Build the site of a folder that holds `mkdocs.yml` and `docs/`; gives the warnings.

    Strict: raises `SiteError` where there is any warning.
    """
    from mkdocs.commands.build import build
    from mkdocs.config import load_config
    from mkdocs.exceptions import Abort, MkDocsException

    with _heard() as warnings, _fixed_time(), TemporaryDirectory(prefix="kotmai-site-") as room:
        copied, kept = _copied(source, Path(room))
        try:
            config = load_config(str(copied / "mkdocs.yml"), site_dir=str(out.resolve()), strict=strict)
            config.plugins.on_startup(command="build", dirty=False)
            try:
                build(config)
            finally:
                config.plugins.on_shutdown()
        except Abort as stopped:
            raise SiteError("\n".join(warnings) or str(stopped)) from stopped
        except MkDocsException as stopped:
            raise SiteError("\n".join((*warnings, str(stopped)))) from stopped
    if strict and warnings:
        raise SiteError("\n".join(warnings))
    for page in out.rglob("*.html") if kept else ():
        page.write_text(put_back(page.read_text("utf-8"), kept), "utf-8")
    return tuple(warnings)


def _copied(source: Path, room: Path) -> tuple[Path, list[str]]:
    """A copy of a build folder for MkDocs to read, and what was left out of its pages."""
    copied = Path(shutil.copytree(source, room / "source"))
    kept: list[str] = []
    for page in sorted((copied / "docs").rglob("*.md")):
        text = page.read_text("utf-8")
        shorter = set_aside(text, kept)
        if shorter != text:
            page.write_text(shorter, "utf-8")
    return copied, kept


class _Ear(logging.Handler):
    """Keeps what is said, so that nothing is printed behind the caller's back."""

    def __init__(self, heard: list[str]) -> None:
        super().__init__(logging.WARNING)
        self.heard = heard

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record.getMessage())


@contextmanager
def _heard() -> Iterator[list[str]]:
    heard: list[str] = []
    logger = logging.getLogger("mkdocs")
    ear = _Ear(heard)
    propagates, level = logger.propagate, logger.level
    logger.addHandler(ear)
    logger.propagate = False
    logger.setLevel(logging.WARNING)
    try:
        yield heard
    finally:
        logger.removeHandler(ear)
        logger.propagate = propagates
        logger.setLevel(level)


@contextmanager
def _fixed_time() -> Iterator[None]:
    name = "SOURCE_DATE_EPOCH"
    before = os.environ.get(name)
    os.environ[name] = _FIXED_TIME
    try:
        yield
    finally:
        if before is None:
            del os.environ[name]
        else:
            os.environ[name] = before
