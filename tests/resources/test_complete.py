"""Nothing that the artist reads is left in English."""

from __future__ import annotations

import pytest

from resources.translations.catalogues import FORMS, collect, messages, ts_file
from tests.support.checkout import needs_the_programs_source


@pytest.fixture(scope="module")
def said(tmp_path_factory) -> set[tuple[str, str]]:
    file = tmp_path_factory.mktemp("said") / "all_en.ts"
    collect(file)
    return {(each.source, each.many) for each in messages(file)}


@needs_the_programs_source
@pytest.mark.parametrize("language", FORMS)
def test_every_catalogue_holds_all_that_is_said_and_no_more(language, said):
    held = {(each.source, each.many) for each in messages(ts_file(language))}
    assert said ^ held == set(), "run: python dev.py translations update"


@pytest.mark.parametrize("language", FORMS)
def test_nothing_is_untranslated(language):
    missing = [each.many or each.source for each in messages(ts_file(language)) if not each.forms]
    assert missing == []
