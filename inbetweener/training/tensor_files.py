"""Named tensors in safetensors files, none of them too large to be sent somewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import safetensors.torch
from safetensors import SafetensorError

from inbetweener.training.errors import TrainingError
from inbetweener.training.whole_files import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from torch import Tensor

# Files of a run stay below 16 MiB.
LARGEST_BYTES: Final = 15 << 20


def write_tensors(
    folder: Path, stem: str, tensors: Mapping[str, Tensor], largest_bytes: int = LARGEST_BYTES
) -> tuple[str, ...]:
    """Write tensors to as few files as their sizes allow, each whole or not at all.

    Args:
        folder: exists.
        stem: the files are called `stem-1.safetensors`, `stem-2.safetensors`, ...
        tensors: on any device; every one is in one file, however large.
        largest_bytes: of tensors in a file, where they can be parted.

    Returns:
        The names of the files.

    Raises:
        TrainingError: they cannot be written.
    """
    names = []
    for number, part in enumerate(_parts(tensors, largest_bytes), start=1):
        names.append(f"{stem}-{number}.safetensors")
        write_whole(folder / names[-1], safetensors.torch.save(part))
    return tuple(names)


def read_tensors(paths: Sequence[Path]) -> dict[str, Tensor]:
    """Read the tensors of all those files, on the CPU.

    Raises:
        TrainingError: one is missing or damaged.
    """
    tensors: dict[str, Tensor] = {}
    for path in paths:
        try:
            tensors |= safetensors.torch.load_file(path)
        except FileNotFoundError as error:
            raise TrainingError(f"There is no file of weights {path}.") from error
        except (OSError, SafetensorError) as error:
            raise TrainingError(f"{path} cannot be read: {error}.") from error
    return tensors


def _parts(tensors: Mapping[str, Tensor], largest_bytes: int) -> list[dict[str, Tensor]]:
    parts: list[dict[str, Tensor]] = [{}]
    filled = 0
    for name, tensor in tensors.items():
        if parts[-1] and filled + tensor.nbytes > largest_bytes:
            parts.append({})
            filled = 0
        # A copy of its own: safetensors refuses tensors that share memory.
        parts[-1][name] = tensor.detach().cpu().clone().contiguous()
        filled += tensor.nbytes
    return parts
