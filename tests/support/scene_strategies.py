"""Builders and hypothesis strategies for scenes, layers and cameras."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from inbetweener.core.camera import Camera, CameraKey, CameraPose, Ease
from inbetweener.core.drawing import CanvasSize, Drawing, DrawingId
from inbetweener.core.gap import Gap
from inbetweener.core.layer import Blend, Layer
from inbetweener.core.scene import Scene
from inbetweener.core.shot import Key, Numbering, Shot
from inbetweener.core.sound import SoundTrack
from tests.support.shot_strategies import shots

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAMES = ("A", "B", "c", "BG", "背景 1", "")


def make_cel(name: str, lengths: Sequence[int] = (8, 8), first_number: int = 1) -> Shot:
    """A shot of keys `A/A0001.png`, `A/A0002.png` and on, with gaps of these lengths on twos."""
    drawings = tuple(
        Drawing(DrawingId(f"{name}/{name}{n:04d}.png"), f"{name}{n:04d}", n)
        for n in range(1, len(lengths) + 2)
    )
    return Shot(
        name=name,
        drawings=drawings,
        keys=tuple(Key(drawing.id) for drawing in drawings),
        gaps=tuple(map(Gap, lengths)),
        last_exposure=2,
        first_number=first_number,
        numbering=Numbering.DRAWINGS,
        canvas=CanvasSize(1920, 1080),
    )


def make_scene(*cels: Shot, name: str = "cut05") -> Scene:
    """A scene of plain layers, the lowest first; A under B where none is given."""
    return Scene(name, tuple(map(Layer, cels or (make_cel("A"), make_cel("B")))))


def cameras() -> st.SearchStrategy[Camera]:
    """Any camera."""
    numbers = st.sampled_from((0.0, 0.5, -120.25, 1e6))
    poses = st.builds(
        CameraPose, numbers, numbers, st.sampled_from((1.0, 0.01, 3)), numbers.map(_turn)
    )
    keys = st.builds(CameraKey, st.integers(-50, 300), poses, st.sampled_from(Ease))
    in_time = st.lists(keys, max_size=3, unique_by=lambda key: key.frame).map(_in_time)
    return st.builds(Camera, in_time, st.sampled_from((None, CanvasSize(1280, 720))))


def _turn(number: float) -> float:
    return min(number, 36_000.0)


def _in_time(keys: list[CameraKey]) -> tuple[CameraKey, ...]:
    return tuple(sorted(keys, key=lambda key: key.frame))


# Few and small ones: what is in a layer is the business of the tests of shots.
_CELS = st.builds(
    make_cel,
    st.just("A"),
    st.sampled_from(((), (8,), (3, 4))),
    st.sampled_from((1, 0, 7, 1001)),
)
_SOUNDS = st.sampled_from((None, SoundTrack("talk.wav", -40), SoundTrack("../a.ogg", 12, 0.5)))


@st.composite
def _simple_shots(draw: st.DrawFn) -> Shot:
    """A cel with or without keys, as numbered as any, over a sound or none."""
    cel = replace(draw(_CELS), numbering=draw(st.sampled_from(Numbering)), sound=draw(_SOUNDS))
    return cel if draw(st.integers(0, 3)) else replace(cel, keys=(), gaps=())


@st.composite
def layers(draw: st.DrawFn, name: str, *, any_shot: bool = False) -> Layer:
    """Any layer of that name; with `any_shot`, of any shot, else of one that is soon made."""
    return Layer(
        shot=replace(draw(shots(max_keys=3) if any_shot else _simple_shots()), name=name),
        is_visible=draw(st.booleans()),
        opacity=draw(st.sampled_from((0.0, 0.25, 1))),
        x=draw(st.sampled_from((0.0, -40, 12.5))),
        y=draw(st.sampled_from((0.0, 7))),
        blend=draw(st.sampled_from(Blend)),
        parallax=draw(st.sampled_from((0.0, 0.5, 1.0, 2))),
        is_background=draw(st.sampled_from((False, False, True))),
        is_held=draw(st.booleans()),
    )


@st.composite
def scenes(draw: st.DrawFn, max_layers: int = 3, *, any_shot: bool = False) -> Scene:
    """Any scene; its layers share their rate and their sound, as edits see to."""
    names = draw(st.lists(st.sampled_from(_NAMES), min_size=1, max_size=max_layers, unique=True))
    drawn = [draw(layers(name, any_shot=any_shot)) for name in names]
    fps = drawn[0].shot.fps
    alike = tuple(replace(each, shot=replace(each.shot, fps=fps)) for each in drawn)
    scene = Scene(draw(st.sampled_from(("cut05", *names))), alike, draw(cameras()))
    return scene.with_sound_of(0)
