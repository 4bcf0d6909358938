from __future__ import annotations

from tests.support.workspaces import make_studio, studio

__all__ = ["make_studio", "studio"]
