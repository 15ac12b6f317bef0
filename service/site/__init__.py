"""The site builder: law text, rules, cases and results as plain Markdown pages, published by MkDocs.

`build` is the door. The pages are made in four steps, one module each: what a page shows (`law`, `rules`, `cases`),
the page as a whole (`pages`), the files of the build folder (`builder`), and the static site (`publish`).
"""

from __future__ import annotations

from service.site.builder import Built, build
from service.site.publish import SiteError

__all__ = ["Built", "SiteError", "build"]
