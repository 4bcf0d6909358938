"""Films are read and written in the background."""

from __future__ import annotations

import pytest

from inbetweener import video
from inbetweener.rendering.film_import.proposal import Between, film_folder, propose_shot_of
from inbetweener.rendering.film_import.sensitivity import TESTS, Sensitivity
from inbetweener.session.importing.film_importer import FilmImporter, FilmProgress, Stage
from tests.support.films import held, scene, write_film
from tests.support.shell import names_in


@pytest.fixture
def importer(qtbot):
    importer = FilmImporter()
    yield importer
    assert importer.shutdown()


@pytest.fixture
def film(tmp_path):
    return write_film(tmp_path / "cut05", held(scene(1, 6), 2), "ffv1")


def _read(qtbot, importer, film):
    with qtbot.waitSignal(importer.read) as answer:
        importer.look_into(film)
    return answer.args[0]


def test_one_reading_serves_every_sensitivity_and_writes_nothing(qtbot, importer, film, tmp_path):
    reading = _read(qtbot, importer, film)

    counts = [len(propose_shot_of(reading, test).drawings) for test in TESTS.values()]
    assert counts[0] == 6
    assert names_in(tmp_path) == ["cut05.mkv"]


def test_a_proposal_is_written_and_told_on_the_way(qtbot, importer, film, tmp_path):
    told: list[FilmProgress] = []
    importer.progressed.connect(told.append)
    proposal = propose_shot_of(_read(qtbot, importer, film), TESTS[Sensitivity.USUAL])

    with qtbot.waitSignal(importer.imported) as answer:
        importer.write(proposal, film_folder(film), Between.HOLD)

    assert answer.args[0].folder == tmp_path / "cut05-keys"
    assert len(answer.args[0].files) == 6
    assert (told[-1].stage, told[-1].done, told[-1].total) == (Stage.WRITING, 11, 11)


@pytest.mark.parametrize("content", [b"", b"no film"])
def test_what_cannot_be_read_is_told(qtbot, importer, tmp_path, content):
    path = tmp_path / "broken.mp4"
    path.write_bytes(content)

    with qtbot.waitSignal(importer.failed) as answer:
        importer.look_into(path)

    assert "broken.mp4" in answer.args[0]


def test_a_program_without_pyav_says_where_to_get_it(qtbot, importer, film, monkeypatch):
    monkeypatch.setattr(video, "find_spec", lambda _name: None)

    with qtbot.waitSignal(importer.failed) as answer:
        importer.look_into(film)

    assert "PyAV" in answer.args[0]
