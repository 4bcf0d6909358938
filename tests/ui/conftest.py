from __future__ import annotations

from tests.support.front import front, make_front
from tests.support.workspaces import make_studio, studio

__all__ = ["front", "make_front", "make_studio", "studio"]
