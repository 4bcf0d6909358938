"""Which scenes are for training and which for testing: whole scenes, by lot, always the same."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import TYPE_CHECKING

from inbetweener.datasets.dataset import DataSet, Part

if TYPE_CHECKING:
    from collections.abc import Mapping


def test_scenes(sizes: Mapping[str, int], test_share: float, seed: int) -> frozenset[str]:
    """Scenes that hold about a share of all excerpts, chosen by lot.

    Where there are two scenes or more and both parts are wanted, neither is left without any.

    Args:
        sizes: how many excerpts each scene has.
        test_share: of the excerpts, in [0, 1].
        seed: of the lot, which depends on the scenes' names and on nothing else.
    """
    drawn = sorted((scene for scene in sizes if sizes[scene]), key=lambda one: _lot(one, seed))
    wanted = test_share * sum(sizes.values())
    chosen: list[str] = []
    count = 0
    for scene in drawn:
        # Taken where that comes nearer to what is wanted than leaving it.
        if count + sizes[scene] / 2 <= wanted:
            chosen.append(scene)
            count += sizes[scene]
    if 0 < test_share < 1 and len(drawn) > 1:
        chosen = chosen or [min(drawn, key=lambda scene: sizes[scene])]
        chosen = chosen[:-1] if len(chosen) == len(drawn) else chosen
    return frozenset(chosen)


def with_parts(data_set: DataSet, test_share: float, seed: int) -> DataSet:
    """A data set that has no parts of its own, split by scene; one that has is left as it is."""
    if data_set.has_parts:
        return data_set
    sizes: dict[str, int] = {}
    for excerpt in data_set.excerpts:
        sizes[excerpt.scene] = sizes.get(excerpt.scene, 0) + 1
    testing = test_scenes(sizes, test_share, seed)
    return replace(
        data_set,
        excerpts=tuple(
            replace(one, part=Part.TEST if one.scene in testing else Part.TRAIN)
            for one in data_set.excerpts
        ),
    )


def _lot(scene: str, seed: int) -> str:
    return hashlib.sha256(f"{seed} {scene}".encode()).hexdigest()
