"""The version stands in one place, and what else names it agrees."""

from __future__ import annotations

import re

from inbetweener import __version__
from tests.support.checkout import CHECKOUT


def test_the_changelog_begins_with_this_version():
    text = (CHECKOUT / "CHANGELOG.md").read_text(encoding="utf-8")

    assert re.search(r"^## (\S+)", text, re.MULTILINE)[1] == __version__  # type: ignore[index]


def test_the_citation_is_of_this_version():
    text = (CHECKOUT / "CITATION.cff").read_text(encoding="utf-8")

    assert f"version: {__version__}\n" in text
