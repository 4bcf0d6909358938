"""`inbetweener info` of a scene: its layers, from the lowest up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.table import Table

from inbetweener.cli.description import shot_facts, show_gaps
from inbetweener.core.plan import FramePlan

if TYPE_CHECKING:
    from collections.abc import Sequence

    from inbetweener.cli.console import Talk
    from inbetweener.core.scene import Scene
    from inbetweener.storage.opening import Opened


def show_scene(opened: Opened, indexes: Sequence[int], talk: Talk) -> None:
    """Show how the layers of a scene are understood.

    Args:
        opened: the scene.
        indexes: the layers that are meant.
        talk: to whom.
    """
    scene = opened.scene
    if talk.is_json:
        talk.event("scene", **_scene_facts(opened, indexes))
        return
    seconds = scene.length / scene.fps
    talk.result(
        f"{scene.name}: {len(scene.layers)} layers, {scene.length} frames ({seconds:.2f} s at "
        f"{scene.fps:g} fps), {scene.canvas or 'no size'}; the first frame is {scene.first_number}."
    )
    if scene.camera.keys:
        talk.result(f"The camera has {len(scene.camera.keys)} keys.")
    talk.show(_layer_table(scene, indexes))
    for index in indexes:
        shot = scene.layers[index].shot
        if shot.gaps:
            talk.result(f"\nLayer {shot.name}, its numbers are {shot.numbering}:")
            show_gaps(shot, talk)


def _layer_table(scene: Scene, indexes: Sequence[int]) -> Table:
    table = Table(box=None, pad_edge=False)
    for title in ("layer", "keys", "inbetweens", "frames", "size", "seen"):
        table.add_column(title, justify="right" if title in ("keys", "inbetweens") else "left")
    for index in reversed(indexes):  # the highest first, as they lie
        layer = scene.layers[index]
        plan = FramePlan.of(layer.shot)
        first = scene.first_number + scene.start_of(index)
        last = first + scene.shown_length(index) - 1
        table.add_row(
            layer.name,
            str(len(layer.shot.keys)),
            str(plan.drawing_count - len(layer.shot.keys)),
            "all" if layer.is_background else f"{first}-{last}",
            str(layer.shot.canvas or "-"),
            _seen(scene, index),
        )
    return table


def _seen(scene: Scene, index: int) -> str:
    layer = scene.layers[index]
    if not layer.is_visible:
        return "hidden"
    words = [f"{layer.opacity:.0%}"]
    words += ["background"] if layer.is_background else []
    words += [layer.blend.value] if layer.blend.value != "normal" else []
    words += [f"at {layer.x:g}, {layer.y:g}"] if layer.x or layer.y else []
    return ", ".join(words)


def _scene_facts(opened: Opened, indexes: Sequence[int]) -> dict[str, Any]:
    scene = opened.scene
    return {
        "name": scene.name,
        "folder": str(opened.folder),
        "project": str(opened.project_path) if opened.project_path else None,
        "frames": scene.length,
        "fps": scene.fps,
        "first_number": scene.first_number,
        "canvas": [scene.canvas.width, scene.canvas.height] if scene.canvas else None,
        "camera": [
            {
                "frame": key.frame + scene.first_number,
                "x": key.pose.x,
                "y": key.pose.y,
                "zoom": key.pose.zoom,
                "degrees": key.pose.degrees,
                "ease": key.ease.value,
            }
            for key in scene.camera.keys
        ],
        "layers": [_layer_facts(scene, index) for index in indexes],
        "problems": [list(each) for each in opened.survey.problems] if opened.survey else [],
    }


def _layer_facts(scene: Scene, index: int) -> dict[str, Any]:
    layer = scene.layers[index]
    return {
        **shot_facts(layer.shot),
        "first_frame": scene.first_number + scene.start_of(index),
        "shown_frames": scene.shown_length(index),
        "visible": layer.is_visible,
        "opacity": layer.opacity,
        "offset": [layer.x, layer.y],
        "blend": layer.blend.value,
        "parallax": layer.parallax,
        "background": layer.is_background,
        "held": layer.is_held,
    }
