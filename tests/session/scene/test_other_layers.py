from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

import pytest

from inbetweener.core import edits
from inbetweener.core.layer import Blend
from inbetweener.core.plan import CellId
from inbetweener.session.pictures.refs import PictureRef, StackRef
from inbetweener.session.scene.pile_finder import PileFinder
from inbetweener.storage.opening import OpenRequest
from tests.support.key_files import write_keys

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from inbetweener.core.scene import Scene
    from tests.support.workspaces import Studio

BG, A, B, C = range(4)


@pytest.fixture
def studio(make_studio: Callable[..., Studio], tmp_path: Path) -> Studio:
    """C over B over A (which is worked on) over a background."""
    folder = tmp_path / "cut05"
    for name in ("A", "B", "C"):
        write_keys(folder / name, f"{name}0001.png", f"{name}0009.png", planes=4)
    write_keys(folder / "BG", "bg.png", size=(100, 60))
    studio = make_studio(folder=folder)
    studio.open(OpenRequest(folder, as_layers=True))
    return studio


@pytest.fixture
def finder(studio) -> PileFinder:
    workspace = studio.workspace
    return PileFinder(workspace.document, workspace.layer_views, workspace.pictures)


def edit(studio: Studio, change: Callable[..., Scene], *args: object, **options: object) -> None:
    studio.workspace.document.edit_scene("edit", lambda scene: change(scene, *args, **options))


def test_a_layer_alone_on_its_side_needs_no_picture_of_its_own(finder):
    below, above = finder.sides(0)
    assert [type(pile.ref) for pile in below] == [PictureRef]
    assert [type(pile.ref) for pile in above] == [StackRef]
    assert [each.layer.name for each in above[0].layers] == ["B", "C"]


def test_what_multiplies_stays_apart_above_and_not_below(studio, finder):
    edit(studio, edits.set_layer_blend, B, Blend.MULTIPLY)
    assert [pile.blend for pile in finder.sides(0)[1]] == [Blend.MULTIPLY, Blend.NORMAL]
    studio.workspace.document.activate(C)
    assert [type(pile.ref) for pile in finder.sides(0)[0]] == [StackRef]


def test_equal_pictures_are_one_picture(finder):
    """Nothing changes above between two keys of which no inbetween is drawn but the nearest."""
    assert finder.sides(0)[0][0].ref == finder.sides(5)[0][0].ref
    assert finder.sides(0)[1] != finder.sides(8)[1]


def test_the_nearest_drawing_stands_in_until_an_inbetween_is_drawn(studio, finder):
    first = studio.workspace.layer_views.cells(B).ref(CellId(0, 0))
    assert finder.sides(2)[1][0].layers[0].ref == first
    studio.workspace.render_all()
    studio.wait(lambda: not studio.workspace.rendering.is_busy)
    studio.wait(lambda: bool(studio.workspace.layer_views.cells(B).ref(CellId(0, 1))))
    finder.forget()
    drawn = studio.workspace.layer_views.cells(B).ref(CellId(0, 1))
    assert finder.sides(2)[1][0].layers[0].ref == drawn != first


def test_parts_of_what_is_in_memory_are_not_asked_for_again(studio, finder):
    workspace = studio.workspace
    (above,) = finder.sides(0)[1]
    studio.wait(lambda: workspace.pictures.has(above.ref))
    assert list(finder.refs(0)) == [finder.sides(0)[0][0].ref, above.ref]


def test_what_follows_is_made_ahead_in_the_order_in_which_it_is_seen(studio):
    workspace = studio.workspace
    cell = workspace.preview.cell()
    refs = list(islice(workspace.other_layers.ahead(cell, 20), 20))
    assert any(isinstance(ref, StackRef) for ref in refs)
    studio.wait(lambda: all(workspace.pictures.has(ref) for ref in refs))


def test_frames_ahead_are_those_at_which_any_layer_changes(finder, studio):
    edit(studio, edits.set_layer_start, B, 2)
    frames = list(finder.changes_after(0, 100))
    assert frames == sorted(frames)
    assert {1, 2, 8, 9} <= set(frames)
    assert list(finder.changes_after(0, 3)) == frames[:3]


def test_a_layer_whose_picture_is_lost_is_left_out_and_the_others_are_seen(studio):
    workspace = studio.workspace
    edit(studio, edits.set_layer_visible, B, is_visible=False)
    (studio.folder / "C" / "C0001.png").write_bytes(b"no picture")
    workspace.preview.retry()
    workspace.pictures.forget()
    edit(studio, edits.set_layer_visible, B, is_visible=True)
    studio.wait(lambda: workspace.pictures.has_problems)
    studio.wait(lambda: len(workspace.other_layers.around().above) == 1)
    assert workspace.other_layers.around().below


def test_the_old_picture_stays_until_the_new_one_is_made(studio):
    workspace = studio.workspace
    layers = workspace.other_layers
    studio.wait(lambda: bool(layers.around().above))
    studio.wait(lambda: len(layers.around().above) == 1)
    before = layers.around().above[0].look
    edit(studio, edits.set_layer_opacity, C, 0.5)
    assert layers.around().above[0].look == before
    studio.wait(lambda: layers.around().above[0].look != before)


def test_no_layer_is_shown_that_an_edit_has_taken_away(studio):
    workspace = studio.workspace
    shown = []
    workspace.preview.changed.connect(lambda: shown.append(workspace.other_layers.around()))
    edit(studio, edits.remove_layer, BG)
    edit(studio, edits.remove_layer, C - 1)
    workspace.document.undo_stack.undo()
    workspace.document.undo_stack.undo()
    assert shown
    assert workspace.other_layers.around() is not None
