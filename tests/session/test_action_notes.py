from __future__ import annotations

import logging

import pytest

from inbetweener.session.action_notes import ActionNotes


@pytest.fixture
def said(make_studio, caplog):
    """A studio whose actions are noted, and the notes."""
    caplog.set_level(logging.INFO, "inbetweener.artist")
    studio = make_studio()
    ActionNotes(studio.workspace)
    return studio, lambda: [each.getMessage() for each in caplog.records]


def test_a_shot_that_is_opened_edited_and_rendered_is_noted_in_counts(said):
    studio, notes = said
    studio.open()
    studio.set_count(0, 5)
    studio.workspace.document.undo_stack.undo()
    studio.render_all()

    opened, edited, undone, rendered = notes()
    assert opened.startswith("opened layers: 1, keys: 4 of ")
    assert edited.endswith("(step 1)")
    assert undone.endswith("(step 0)")
    assert rendered == "rendered all"
    assert studio.folder.name not in " ".join(notes())


def test_a_shot_that_cannot_be_opened_is_noted_without_its_name(said, tmp_path):
    from inbetweener.storage.opening import OpenRequest

    studio, notes = said
    with studio.signal(studio.workspace.opener.failed):
        studio.workspace.open(OpenRequest(tmp_path / "secret"))

    assert notes() == ["failed opening"]
