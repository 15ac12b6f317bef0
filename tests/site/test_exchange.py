"""The law for other programs, on the site."""

from __future__ import annotations

from pathlib import Path

from service.site.akoma.documents import files
from tests.akoma.conftest import the_decree
from tests.site.conftest import Small


def test_the_site_has_the_files_that_the_export_writes(site: Path) -> None:
    """Beside the pages, with a link to the whole from each Part and from the list of articles."""
    assert {path.name: path.read_text("utf-8") for path in (site / "decree").glob("*.xml")} == files(the_decree())
    for name in ("part-4.html", "index.html"):
        assert 'href="law.xml"' in (site / "decree" / name).read_text("utf-8")
    article = (site / "decree" / "article-15.html").read_text("utf-8")
    assert '<a href="article-15.xml" type="application/akn+xml">This article as XML</a>' in article


def test_a_law_that_does_not_say_what_it_is_has_none(small: Small) -> None:
    built = small("# Law\n\n## Part 1. Fees\n\n### Article 1. Fee\n\nA fee is due.\n")
    assert not list((built.site / "law").glob("*.xml"))
    assert "The law as XML" not in (built.site / "law" / "part-1.html").read_text("utf-8")
