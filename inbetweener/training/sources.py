"""The kinds of source that a recipe can name, and mixtures of them."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

import torch

from inbetweener.datasets.errors import DataSetError
from inbetweener.datasets.opening import Layout, open_data_set
from inbetweener.datasets.splitting import with_parts
from inbetweener.training.batch import Batch, Flows, Source
from inbetweener.training.cartoons import BankSize, Cartoons, CartoonsConfig
from inbetweener.training.errors import RecipeError
from inbetweener.training.excerpts_source import ExcerptsConfig, ExcerptsSource
from inbetweener.training.lottie import LottieClips, LottieConfig, load_bank
from inbetweener.training.moving_squares import MovingSquares
from inbetweener.training.recipe import split_kind
from inbetweener.training.seeds import seed_of
from inbetweener.training.tables import Table, read_table

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What every source is told beside its own entries.

    Attributes:
        size_px: height and width of the pictures.
        seed: of the recipe.
        device: where pictures are to be made.
    """

    size_px: int
    seed: int
    device: torch.device


def source_of(table: Table, around: Surroundings, where: str = "[source]") -> Source:
    """The source that a recipe's table describes.

    Raises:
        RecipeError: there is no such kind, or an entry of it is wrong.
    """
    kind, rest = split_kind(table, where)
    if kind not in _KINDS:
        raise RecipeError(f"{where} has no kind {kind!r}. Its kinds are: {', '.join(_KINDS)}.")
    return _KINDS[kind](rest, around, where)


class Mixture:
    """Several sources in one; each pair of a batch comes from one of them, by lot.

    Args:
        sources: at least one.
        shares: how often each is drawn from; their sum does not matter.
        seed: of the lots.
    """

    def __init__(self, sources: Sequence[Source], shares: Sequence[float], seed: int) -> None:
        self._sources = tuple(sources)
        self._shares = tuple(shares)
        self._seed = seed

    def draw(self, step: int, count: int, rank: int = 0) -> Batch:
        """The batch of a step: see `batch.Source`."""
        lots = random.Random(seed_of(self._seed, "mixture", step, rank))  # noqa: S311 - no secret
        chosen = lots.choices(range(len(self._sources)), self._shares, k=count)
        counts = [(source, chosen.count(i)) for i, source in enumerate(self._sources)]
        return join_batches([one.draw(step, many, rank) for one, many in counts if many])


def join_batches(batches: Sequence[Batch]) -> Batch:
    """One batch of all of them, one after another; they must be of one size and device."""
    flows = {
        one.name: torch.cat([getattr(batch.flows, one.name) for batch in batches])
        for one in fields(Flows)
    }
    return Batch(
        key_a=torch.cat([batch.key_a for batch in batches]),
        key_b=torch.cat([batch.key_b for batch in batches]),
        truth=torch.cat([batch.truth for batch in batches]),
        t=torch.cat([batch.t for batch in batches]),
        flows=Flows(**flows),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _MixturePart:
    share: float
    source: Table


@dataclass(frozen=True, slots=True, kw_only=True)
class _MixtureEntries:
    parts: tuple[_MixturePart, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _SquaresEntries:
    greatest_move_px: float = 6.0
    different: int = 0
    times: tuple[float, float] = (0.1, 0.9)


def _mixture(table: Table, around: Surroundings, where: str) -> Source:
    parts = read_table(_MixtureEntries, table, where).parts
    if not parts or min(part.share for part in parts) <= 0:
        raise RecipeError(f"{where} parts: a mixture needs parts, each with a share above 0.")
    sources = [
        source_of(part.source, around, f"{where} parts[{i}]") for i, part in enumerate(parts)
    ]
    return Mixture(sources, [part.share for part in parts], around.seed)


@dataclass(frozen=True, slots=True, kw_only=True)
class _CartoonsEntries:
    """Those of `CartoonsConfig` that a recipe decides; see there."""

    bank: BankSize = field(default_factory=BankSize)
    mix: tuple[float, float, float, float] = (0.25, 0.25, 0.25, 0.25)
    max_motion_share: float = 0.5
    times: tuple[float, float] = (0.1, 0.9)
    chunk: int = 0


def _cartoons(table: Table, around: Surroundings, where: str) -> Source:
    entries = read_table(_CartoonsEntries, table, where)
    config = CartoonsConfig(
        size=around.size_px,
        seed=around.seed,
        bank=entries.bank,
        mix=entries.mix,
        max_motion_share=entries.max_motion_share,
        times=entries.times,
        device=str(around.device),
        chunk=entries.chunk,
    )
    return Cartoons(config)


@dataclass(frozen=True, slots=True, kw_only=True)
class _ExcerptsEntries:
    """Where the data set is, and those of `ExcerptsConfig` that a recipe decides; see there.

    Attributes:
        path: a folder or an HDF5 file, from where the command is given.
        layout: see `datasets.opening.Layout`.
        frames: drawings in an excerpt of plain frames.
        test_share: of the scenes of a data set that has no parts of its own, for validation.
    """

    path: str
    layout: str = "auto"
    frames: int = 3
    test_share: float = 0.1
    gap: tuple[int, int] = (2, 12)
    midpoint: bool = False
    zoom: tuple[float, float] = (0.5, 1.0)
    mirror: bool = True
    reverse: bool = True
    cache_mib: int = 512


def _excerpts(table: Table, around: Surroundings, where: str) -> Source:
    entries = read_table(_ExcerptsEntries, table, where)
    try:
        config = ExcerptsConfig(
            size=around.size_px,
            seed=around.seed,
            gap=entries.gap,
            midpoint=entries.midpoint,
            zoom=entries.zoom,
            mirror=entries.mirror,
            reverse=entries.reverse,
            cache_mib=entries.cache_mib,
            device=str(around.device),
        )
        found = open_data_set(Path(entries.path), Layout(entries.layout), entries.frames)
        return ExcerptsSource(with_parts(found, entries.test_share, around.seed), config)
    except (ValueError, DataSetError) as error:
        raise RecipeError(f"{where}: {str(error).rstrip('.')}.") from error


@dataclass(frozen=True, slots=True, kw_only=True)
class _LottieEntries:
    """The bank's file, and those of `LottieConfig` that a recipe decides; see there."""

    file: str
    gap: tuple[int, int] = (2, 12)
    zoom: tuple[float, float] = (0.75, 1.3)
    opaque_share: float = 0.5


def _lottie(table: Table, around: Surroundings, where: str) -> Source:
    entries = read_table(_LottieEntries, table, where)
    try:
        config = LottieConfig(
            size=around.size_px,
            seed=around.seed,
            gap=entries.gap,
            zoom=entries.zoom,
            opaque_share=entries.opaque_share,
            device=str(around.device),
        )
    except ValueError as error:
        raise RecipeError(f"{where}: {error}.") from error
    return LottieClips(load_bank(Path(entries.file)), config)


def _squares(table: Table, around: Surroundings, where: str) -> Source:
    entries = read_table(_SquaresEntries, table, where)
    return MovingSquares(
        size_px=around.size_px,
        seed=around.seed,
        greatest_move_px=entries.greatest_move_px,
        different=entries.different,
        times=entries.times,
        device=str(around.device),
    )


# From a recipe's table, what surrounds it, and the table's place, for messages.
_SourceBuilder: TypeAlias = "Callable[[Table, Surroundings, str], Source]"

_KINDS: Final[Mapping[str, _SourceBuilder]] = {
    "cartoons": _cartoons,
    "excerpts": _excerpts,
    "lottie": _lottie,
    "mixture": _mixture,
    "moving-squares": _squares,
}
