"""The configuration of MkDocs, with all pages in its navigation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

import yaml

from dsl.order import natural_order
from service.site.escape import navigable
from service.site.pages import Part
from service.site.styles import together
from service.site.writer import markdown_of


def configure(docs: Path, source: Path, parts: Mapping[str, Part]) -> None:
    """Write the configuration with each pattern of the navigation replaced by the pages that it stands for; the
    articles of a Part stand beneath its page."""
    settings = yaml.safe_load((docs / "mkdocs.yml").read_text("utf-8"))
    below = {name: [markdown_of(each.page) for each in part.articles] for name, part in parts.items()}
    inner = {each for names in below.values() for each in names}
    names = sorted(
        (
            name
            for path in (source / "docs").rglob("*.md")
            if (name := path.relative_to(source / "docs").as_posix()) not in inner
        ),
        key=natural_order,
    )
    nested = {
        name: {navigable(title := parts[name].title): [{f"All of {navigable(title.split('.')[0])}": name}, *articles]}
        for name, articles in below.items()
        if articles
    }
    settings["nav"] = _expanded(settings.get("nav", []), names, nested)
    if styles := settings.get("extra_css"):
        settings["extra_css"] = together(source / "theme", styles)
    text = yaml.safe_dump(settings, sort_keys=False, allow_unicode=True, width=120)
    (source / "mkdocs.yml").write_text(text, "utf-8")


def _expanded(nav: Iterable[Any], names: Sequence[str], nested: Mapping[str, Any]) -> list[Any]:
    expanded: list[Any] = []
    taken: set[str] = set()
    for entry in nav:
        if isinstance(entry, dict):
            inner = {
                title: _expanded(below, names, nested) if isinstance(below, list) else below
                for title, below in entry.items()
            }
            expanded += [inner] if any(inner.values()) else []
            continue
        found = [name for name in names if fnmatch(name, entry) and name not in taken] if "*" in entry else [entry]
        taken.update(found)
        expanded += [nested.get(name, name) for name in found]
    return expanded
