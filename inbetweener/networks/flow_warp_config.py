"""How large a flow-warp network is."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import Self

# What the channels are split into: four parts of the code of positions, eight groups to compare.
_MULTIPLES = {"channels": 4, "signature_channels": 8}
_MAY_BE_NONE = frozenset({"attention_layers", "blocks"})


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowWarpConfig:
    """The size of the network; plain values that survive TOML and JSON.

    Raises:
        ValueError: a value is no number of its kind, see below.

    Attributes:
        stem_channels: of the pyramid at half size.
        channels: of the pyramid at every level; a multiple of 4 and of `attention_heads`.
        signature_channels: of what is compared between the keys; a multiple of 8.
        attention_layers: of global matching.
        attention_heads: of each of them.
        hidden: of the refinement's memory.
        blocks: residual blocks of the refinement.
        context_channels: of the features that travel with the pixels.
        synthesis_half: channels of the U-Net at 1/2 of the size.
        synthesis_quarter: at 1/4.
        synthesis_eighth: at 1/8.
    """

    stem_channels: int = 24
    channels: int = 64
    signature_channels: int = 32
    attention_layers: int = 2
    attention_heads: int = 4
    hidden: int = 64
    blocks: int = 2
    context_channels: int = 16
    synthesis_half: int = 32
    synthesis_quarter: int = 64
    synthesis_eighth: int = 96

    def __post_init__(self) -> None:
        for name, value in asdict(self).items():
            multiple = _MULTIPLES.get(name, 1)
            least = 0 if name in _MAY_BE_NONE else 1
            if not isinstance(value, int) or value < least or value % multiple:
                raise ValueError(
                    f"{name} must be a whole number, at least {least}, divisible by {multiple}: "
                    f"got {value!r}"
                )
        if self.channels % self.attention_heads:
            raise ValueError(
                f"channels must be divisible by attention_heads: got {self.channels} and "
                f"{self.attention_heads}"
            )

    @classmethod
    def of(cls, arguments: dict[str, Any]) -> Self:
        """The configuration written down as plain values.

        Raises:
            TypeError: there is an argument that the network does not know.
            ValueError: a value is no number of its kind.
        """
        return cls(**arguments)

    def as_dict(self) -> dict[str, Any]:
        """Plain values, for `of`."""
        return asdict(self)
